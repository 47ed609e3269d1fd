"""Titles of jobs: what is one, and where one ends. Knows no context; ``roles`` and ``meets`` do.

A title is a noun phrase built on a head noun ("Senior Data Engineer", "Head of Sales", "director de
Planta"); the nouns of all trades are in ``heads``.
"""

import re
from functools import lru_cache

from agent.reading.caseless import caseless
from agent.reading.people.heads import (
    BARE,
    FOREIGN_HEADS,
    HEAD_ENDINGS,
    HEADS,
    LEVELS,
    NOT_ROLES,
    SUBJECTS_BEHIND,
    WEAK_HEADS,
)
from agent.reading.people.places import FIELDS, PLACES, TERMS
from agent.reading.people.sets import words as word_set
from agent.reading.people.words import DEPARTMENTS, GENERIC_SPLIT, NOT_NAMES, ORG_WORDS

_ALL_HEADS = HEADS | FOREIGN_HEADS
_LONGEST = 10
_UNBUILT = caseless(
    r"\b(?:front of house|back of house|maitre d[’']?(?:hotel)?|au pair|chief of staff|sales floor|2nd line support|[123](?:st|nd|rd)? line support|[123](?:st|nd|rd) a[cd]|full[ -]?stack"
    r"|(?:cellar|farm|deck|stage|dairy|yard|shed|vineyard|station|ranch|harvest) hand"
    r"|(?:services|pharmacy|lab|surgical|scrub|care|radiology|rad|ct|mri|vet|ultrasound|processing|maintenance|it|field|hvac|auto|pool|nail) tech)\b",
)
"""Titles without a noun of somebody who does something."""
_WORD = re.compile(r"[\w·&+#.'’/\-‐–]+")
CONNECTORS = word_set(
    "of and for to the in & + / de des du d la le les del el los y e da do das dos für und der van di del della dei degli delle "
    "voor en och og til for von im zur zum l au aux"
)
"""Lower-case words inside a title, between capitalised ones."""

_GENDER = re.compile(
    r"\s*[(\[](?:\s*(?:[mwfdxihnv]|all|any|gn|divers|männl\.?|weibl\.?|h|f|o|a)\s*[/|,*:.-]?\s*){1,5}"
    r"(?:genders?)?\s*[)\]]",
    re.IGNORECASE,
)
_SUFFIX_GENDER = re.compile(
    r"(?<=\w)(?:[*:_/·]-?(?:in|innen|e|ne|euse|rice|ère|a)\b|\((?:in|e|a|euse|rice)\))"
)
_NUMBER = re.compile(
    r"[\s,(\[–-]*(?:\b(?:req(?:uisition)?|ref(?:erence)?|job|vacancy|position|posting|kennziffer|id)\b\.?\s*)?"
    r"(?:id|no|nr|number|code|ref)?\.?\s*[:#]?\s*\(?(?:#\s?(?=[\w/-]*\d)\w[\w/-]*|(?-i:[A-Z]{0,8})[-_/]?\d[\w/-]*\d[\w/-]*)\)?\s*$",
    re.IGNORECASE,
)


_FIGURE = re.compile(r"[\d#]")


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """A word as the lists hold it."""
    return word.casefold().strip(".,;:!?()[]\"“”„'’*")


_MADE = re.compile(
    r"\w{3,}(?:ologist|monger|smith|wright|keeper|maker|builder|worker|seller|holder|handler|person|ician|grapher|iatrist|nomist|ometrist|spezialist\w*|macher\w*|bauer|händler\w*)s?"
)
"""Endings by which a trade is known without a list."""


@lru_cache(maxsize=4096)
def is_head(word: str) -> bool:
    """Whether a word is the noun that a title is built on, in the singular or plural."""
    folded = bare(word)
    if folded in _ALL_HEADS or (folded.endswith("s") and folded[:-1] in HEADS):
        return True
    if folded[-1:].isdigit() and folded.rstrip("-0123456789") in _ALL_HEADS:
        return len(folded) < 8  # "SDE-3", "SWE2"
    if "/" in folded or "-" in folded or "·" in folded:
        return any(is_head(p) for p in re.split(r"[/·-]", folded) if len(p) > 3)
    return len(folded) > 7 and (
        folded.endswith(HEAD_ENDINGS) or _MADE.fullmatch(folded) is not None
    )


def words(text: str) -> list[str]:
    """The words of a phrase, with what is written together."""
    return _WORD.findall(text)


@lru_cache(maxsize=2048)
def is_title(text: str) -> bool:
    """Whether a phrase by itself is a title: a person's, or that of a job."""
    written = words(_IN_SMALL_BRACKETS.sub("", _GENDER.sub(" ", text)))
    if not written or len(written) > _LONGEST:
        return False
    heads = [i for i, w in enumerate(written) if is_head(w)]
    if _OF_SUBJECT.fullmatch(text.strip()) and takes_subject(written[0]):
        return True
    if _SHORT.fullmatch(text) or (len(written) > 1 and written[-1] in _INITIALS and _fit(written)):
        return True
    unbuilt = _UNBUILT.search(text)
    if unbuilt and (
        len(unbuilt[0]) == len(text.strip()) or (written[0][0].isupper() and len(written) < 6)
    ):
        return True
    if not heads or all(bare(w) in NOT_ROLES for w in written):
        return False
    if all(w[0].islower() or bare(w) in CONNECTORS for w in written):
        return _is_lower_title(written, heads)
    if heads[0] == 0 and bare(written[0]) in FOREIGN_HEADS and len(written) < 7:
        return True  # "Assistante commerciale export": the rest is in lower case
    return _fit(written)


def _fit(written: list[str]) -> bool:
    return all(_fits(w) for w in written)


_INITIALS = frozenset(
    "TA HLTA LSA HCA HCSW KP CDP QS BA EA PMO RGN ANP ACP ECT NQT BDM KAM TAM SDM".split()
)
"""Jobs that are called by initials, behind what they are for ("SEN TA")."""
_IN_SMALL_BRACKETS = re.compile(r" \((?=[a-z])[^()\n]{2,40}\)$")
"""The field of a job in brackets and lower case: "Engineer (backend)"."""
_SHORT = re.compile(
    r"(?:(?:Senior|Sr\.?|Jr\.?|Junior|Staff|Lead|Principal|Group|Technical|Founding|Associate|Growth) ){1,3}(?:PM|EM|AE|BDM|SE|BA|CSM)(?:, .{2,40})?"
    r"|(?:PM|TPM|EM|AE|BDM|SE|BA|CSM)(?:, | [–-] )[^\Wa-z].{1,40}"
)
"""Initials that jobs are called by, with a step before or a field behind: "PM, Growth"."""
_OF_SUBJECT = re.compile(r"[^\Wa-z]\w+ in [a-z][\w-]+(?: (?:and )?[a-z][\w-]+){0,4}")
"""What is taught or studied, in lower case: "Postdoc in marine biology"."""


def _fits(word: str) -> bool:
    first = word[0]
    if any(c.isupper() for c in word[1:]):
        return True
    return (
        not first.islower()
        or bare(word) in CONNECTORS
        or bare(word) in LEVELS | _SHIFTS
        or is_head(word)
    )


_SHIFTS = frozenset(
    ("nights", "days", "weekends", "offshore", "onshore", "earlies", "lates", "temp")
)
"""When or where, in lower case behind a title."""


def _is_lower_title(written: list[str], heads: list[int]) -> bool:
    """ "floor manager", "head of design": short, and ends in its head unless "of" follows it."""
    if any(bare(w) in NOT_ROLES for w in written) or len(written) > 6:
        return False
    if heads[0] == 0 and (bare(written[0]) in FOREIGN_HEADS or _is_compound(written[0])):
        return True  # "juriste contrats", "beleidsmedewerker water"
    last = heads[-1]
    if last == len(written) - 1:
        return len(written) > 1 or bare(written[-1]) not in WEAK_HEADS
    return bare(written[last + 1]) in {"of", "de", "für", "van", "di", "da", "do"}


def _is_compound(word: str) -> bool:
    """Whether a word is a Germanic title in one, whose end tells ("beleidsmedewerker")."""
    folded = bare(word)
    return len(folded) > 9 and folded not in HEADS and folded.endswith(HEAD_ENDINGS)


@lru_cache(maxsize=2048)
def has_head(text: str) -> bool:
    """Whether any word of a phrase is a head noun."""
    return any(is_head(w) for w in words(text)) or _UNBUILT.search(text) is not None


@lru_cache(maxsize=2048)
def clean(text: str) -> str | None:
    """A job's title without numbers, gender marks, grade, terms and place behind it; None if empty.

    The result is one piece of ``text`` where nothing stands in the middle of it.
    """
    role = _GENDER.sub("", text.replace(" ", " ")).strip(" \t\"“”„'’*_·•,;:.–—-|>")
    role = _MARKING.sub("", role)
    role = _UNBRACKETED.sub("", _SUFFIX_GENDER.sub("", role))
    role = _SYMBOLS.sub("", _without_midway(_IN_MONTH.sub("", role)))
    for _ in range(4):
        shorter = _without_number(_without_place(_GRADE.sub("", _without_tail(role)))).strip(
            " \t\"“”„'’*_·•,;:–—-|/"
        )
        if shorter == role:
            break
        role = shorter
    role = _SEASON_FIRST.sub("", role)
    role = _NUMBER_FIRST.sub("", _LEADING.sub("", role)).strip()
    role = _DANGLING.sub("", _without_house(role))
    bare_of_exam = _EXAM.sub("", role)
    role = bare_of_exam if has_head(bare_of_exam) else role
    if (
        not role
        or len(role) > 120
        or _ROOM_END.search(role)
        or all(bare(w) in NOT_ROLES for w in words(role))
    ):
        return None
    return role if any(c.isalpha() for c in role) else None


_ROOM_END = re.compile(
    r" (?:Room|Building|Suite|Floor|Lobby|Entrance|Raum|Gebäude|Salle|Sala|Zaal)(?: \w{1,4})?$"
)
"""How rooms that are called after people end ("Nurse Education Room")."""
_SYMBOLS = re.compile(r"[^\w)\]+#’'.]+$")
_IN_MONTH = re.compile(
    r",? (?:in|on|since|from|last|this|back in) (?:(?:early|mid|late|the) )?(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|\d).*$"
    r"|, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?\d.*$"
)
"""When it was applied for."""
_MIDWAY = re.compile(r"\s+[#(]?[A-Za-z]?\d[\w:.)-]*\s+[a-z].*$")
"""What follows a title on the same line: "Data Analyst 45 minutes by video"."""


def _without_midway(role: str) -> str:
    found = _MIDWAY.search(role)
    return role[: found.start()] if found and has_head(role[: found.start()]) else role


_SEASON_FIRST = re.compile(
    r"^(?:(?:Spring|Summer|Fall|Autumn|Winter|Sommer|Été|Verano) )?(?:19|20)\d\d(?:/\d\d)?[ :–-]+(?=[^\W\d_])"
)
"""The year of internships and programmes."""
_NUMBER_FIRST = re.compile(
    r"^(?:(?:ref|req|job|vacancy|position|id|no|nr|post|posting|role|application|campaign|competition|search|(?:Ref|Req|Job|Vacancy|Position|Post|Posting|Role|Application|Campaign|Competition|Search))\w*\.?:?\s+)?[\[(]?#?[A-Z]{0,6}[-_/]?\d[\w/-]*\d[\w/-]*[\])]?\s*[:–-]?\s+(?=\D)"
)
_DANGLING = re.compile(r"(?: (?:da|de|di|do|du|of|for|at|en|em|na|no|per|con|and|und|et|y|e))+$")
_EXAM = re.compile(
    r" (?:(?-i:nights|days|weekends|offshore|onshore|earlies|lates)|exam|examination|recruitment|vacancy|position|role)$",
    re.IGNORECASE,
)
_MARKING = re.compile(
    r"\s*\[[A-Z]{2,}[=:][^\]\n]{0,40}\]?|(?<=[a-z])(?:,? (?:Saison|Season|Winter|Summer|Spring|Autumn|Fall|Sommer))? (?:(?:19|20)\d\d(?:/\d\d)?|\d\d/\d\d)$|(?i:, open to .*$)|[ ,–-]*[£$€] ?\d.*$|[ ,–-]+(?:FIFO|DIDO|FTC|[Ff]ull[ -]?[Tt]ime|[Pp]art[ -]?[Tt]ime|[Tt]emp to [Pp]erm|[Mm]aternity [Cc]over)\b.*$",
    re.MULTILINE,
)
"""Classifications, the year behind a title, and to whom it is open."""
_UNBRACKETED = re.compile(
    r"\s+(?:[MFHWDXmfhwdx]\s?/\s?){1,3}[MFHWDXmfhwdx]\b\.?|\s*,?\s*\d{1,3}\s?(?:(?:-|–|bis|to)\s?\d{1,3}\s?)?%.*$"
)
_GRADE = re.compile(
    r"[\s,–-]+(?:(?:band|grade|gr\.|level|scale|tvöd|pay band|spine point) ?(?:\d[\w/.-]{0,4}|[IVX]{1,4}|[A-G])|lge ?\d+)$",
    re.IGNORECASE,
)
_WHERE = re.compile(
    r"\s+(?:im raum|am standort|in der region|in der nähe von|based in|near|located in|in the|à|en|em|w|i|in)\s+(?P<place>[^\W\d_][\w .'’-]{2,40})$",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:(?:so,?|get|for|you and|wanted:?|needed:?|just|still|the|a|an|our|your|this|next|open|vacant|available|advertised|above|current|un|une|eine?[nrs]?|als|as)\s+)+",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{0,60})[)\]]?\s*$")
_DASH = re.compile(r"\s+[–—|-]\s+([^–—|]{1,60})$|\s*[–—|]\s*([^–—|]{1,60})$")
_COMMA = re.compile(r",\s+([^,]{1,60})$")


def _without_tail(role: str) -> str:
    """Without brackets, or what follows a dash or comma, that tell place, terms or numbers."""
    bracket = _BRACKET.search(role)
    if bracket and bracket.start() > 0:
        aside = _is_aside(bracket[1]) or _ROUND_OR_NUMBER.search(bracket[1])
        return role[: bracket.start()] if aside else role
    dash = _DASH.search(role)
    if dash and has_head(role[: dash.start()]) and _is_aside(dash[1] or dash[2]):
        return role[: dash.start()]
    comma = _COMMA.search(role)
    if comma and has_head(role[: comma.start()]) and not continues(role[: comma.start()], comma[1]):
        return role[: comma.start()]
    return role


_ROUND_OR_NUMBER = re.compile(
    r"\b(?:panel|interview|round|stage|video|phone|call|positions?|posts?|openings|vacancies|vacancy|online|teams|zoom|min(?:ute)?s?|gespräch|runde|entretien|entrevista|gesprek|ronde|"
    r"visio|plazas?|vagas?|postes?|stellen|functies|urgent|confidential|reminder|updated?|new)\b|^x ?\d|^\d",
    re.IGNORECASE,
)
"""What stands in brackets behind a title and is of the round or the posting."""
_TO_HOUSE = re.compile(
    r"(?<=\w) (?:to|with|at|for|by|bij|bei|chez|presso|hos) (?:the |our )?(?=[^\Wa-z])"
)


def _without_house(role: str) -> str:
    """ "Nanny for the Vales", "Engineer to Millbank Rail": without those it is for."""
    found = _TO_HOUSE.search(role)
    if found is None or not has_head(role[: found.start()]) or has_head(role[found.end() :]):
        return role
    served = (
        bare(role[found.end() :].split()[0]) in DEPARTMENTS
        or role[found.end() :].split()[0].isupper()
    )
    return role if served else role[: found.start()]


def _without_place(role: str) -> str:
    """Without the town behind it; "in" may lead to the subject that is taught instead."""
    found = _WHERE.search(role)
    if not found or not has_head(role[: found.start()]):
        return role
    folded = found["place"].casefold()
    far = len(found[0].split()) > 2 and "raum" in found[0].casefold()
    return role[: found.start()] if far or folded in PLACES else role


def _is_aside(inside: str) -> bool:
    """Whether an addition is a place, terms, a grade or a number, not a part of the title."""
    folded = inside.casefold().strip(" .")
    first = folded.partition(",")[0].strip()
    parts = [bare(w) for w in words(folded)]
    return (
        folded in PLACES
        or first in PLACES
        or first.partition(" ")[0] in _AROUND
        or not _LATIN.search(inside)
        or any(p in TERMS for p in parts)
        or bool(re.search(r"\d{2}|\d\s?%|[a-z]\d|#", folded))
        or not parts
        or _is_unknown_place(inside)
        or all(p in _REGIONAL for p in parts)
    )


_REGIONAL = frozenset(w for place in PLACES for w in place.split()) | frozenset(
    "north south east west northern southern eastern western central upper lower and & of the mid greater".split()
)
"""What regions are called by ("South Wales & West")."""
_AROUND = frozenset(
    ("raum", "großraum", "region", "standort", "nähe", "near", "greater", "zona", "área")
)
_LATIN = re.compile(r"[0-9A-Za-zÀ-ÿ]")


def _is_unknown_place(inside: str) -> bool:
    """One capitalised word that is of no trade: as a rule a town ("Clifton", "Brno-Slatina")."""
    parts = inside.strip(" .").split("-")
    named = len(parts) < 4 and all(p.istitle() and p.isalpha() and len(p) > 3 for p in parts)
    return (
        named
        and not any(p.casefold() in _NO_TOWNS or is_head(p) for p in parts)
        and (_SUBJECT.fullmatch(inside.strip(" .")) is None)
    )


_NO_TOWNS = FIELDS | NOT_NAMES | ORG_WORDS | DEPARTMENTS | frozenset(GENERIC_SPLIT.split())
_SUBJECT = re.compile(r"\w+(?:ics|tions?|ments?|logy|graphy|ships?|ities|ware)")
"""Endings of what is taught, made or looked after, and of no town."""


def continues(head: str, tail: str) -> bool:
    """ "Manager, Retail Banking", but not "Class Teacher, maternity cover"."""
    written = [w for w in words(head) if not LEVEL.fullmatch(w)]
    final = written[-1] if written else ""
    tail = tail.strip()
    return bare(final) in BARE and tail[:1].isupper() and not _is_aside(tail)


LEVEL = re.compile(r"[IV]{1,3}|[1-5]")
"""The step of a ladder behind a head noun ("Scientist II")."""


def _without_number(role: str) -> str:
    found = _NUMBER.search(role) if _FIGURE.search(role) else None
    if not found or found.start() == 0 or re.fullmatch(r"\s*(?:19|20)\d\d", found[0]):
        return role
    digits = sum(c.isdigit() for c in found[0])
    return role[: found.start()] if digits > 1 or "#" in found[0] else role


def is_weak(title: str) -> bool:
    """Whether a title is one word that is as often a person's part in the round ("Director")."""
    return bare(title) in WEAK_HEADS


def takes_subject(title: str) -> bool:
    """Whether a title may go on with "in" and a subject."""
    return any(bare(w) in SUBJECTS_BEHIND for w in words(title))


def goes_on_in(title: str, behind: str) -> bool:
    """Whether "en" or "em" behind a title leads to its subject, not to a house or town.

    "Especialista em Prevenção", but "Analista em Lisboa" and "Técnico en Banco Mirasol".
    """
    following = words(behind)
    first = bare(following[0]) if following else ""
    return bool(first) and takes_subject(title) and first not in PLACES | ORG_WORDS
