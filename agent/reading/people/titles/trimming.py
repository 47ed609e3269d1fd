"""A job's title without what stands around it: numbers, marks of gender, grades, terms, places.

Knows no context; which title is the job's is for ``roles``.
"""

import re
from functools import lru_cache

from agent.reading import words as words_by_language
from agent.reading.caseless import lazily
from agent.reading.people.heads import BARE, NOT_ROLES
from agent.reading.people.places import FIELDS, PLACES, TERMS
from agent.reading.people.titles.nouns import (
    GENDER,
    LEVEL,
    bare,
    has_head,
    is_head,
    takes_subject,
    words,
)
from agent.reading.people.words import DEPARTMENTS, GENERIC_SPLIT, NOT_NAMES, ORG_WORDS

_SUFFIX_GENDER = lazily(
    r"(?<=\w)(?:[*:_/·]-?(?:in|innen|e|ne|euse|rice|ère|a)\b|\((?:in|e|a|euse|rice)\))"
)
_NUMBER = lazily(
    r"[\s,(\[–-]*(?:\b(?:req(?:uisition)?|ref(?:erence)?|job|vacancy|position|posting|kennziffer"
    r"|id)\b\.?\s*)?"
    r"(?:id|no|nr|number|code|ref)?\.?\s*[:#]?\s*\(?(?:#\s?(?=[\w/-]*\d)\w[\w/-]*"
    r"|(?-i:[A-Z]{0,8})[-_/]?\d[\w/-]*\d[\w/-]*)\)?\s*$",
    re.IGNORECASE,
)


_FIGURE = lazily(r"[\d#]")


@lru_cache(maxsize=2048)
def clean(text: str) -> str | None:
    """A job's title without numbers, gender marks, grade, terms and place behind it; None if empty.

    The result is one piece of ``text`` where nothing stands in the middle of it.
    """
    role = _UNCLOSED.sub("", GENDER.sub("", text)).strip(" \t\"“”„'’*_·•,;:.–—-|>")
    role = _WANTED.sub("", _TOLD_OF.sub("", _REFERENCE.sub("", _MARKING.sub("", role))))
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
    role = _DECLINED.sub("", _DANGLING.sub("", _without_house(role)))
    bare_of_exam = _EXAM.sub("", role)
    role = bare_of_exam if has_head(bare_of_exam) else role
    if not role or len(role) > 120 or all(bare(w) in NOT_ROLES for w in words(role)):
        return None
    return role if any(c.isalpha() for c in role) else None


_UNCLOSED = lazily(r"(?<=\S)\s*\([^()]{1,40}$")
"""A bracket that was cut through: "Ida (CTO"."""
_REFERENCE = lazily(
    r",\s+(?:ref(?:erence)?|req|réf|job id|vacancy)\b\.?:?\s*[\w/-]{0,20}\d[\w/-]{0,20}$",
    re.IGNORECASE,
)
"""The number behind a comma, before what stands in brackets or behind a dash is looked at."""
_WANTED = lazily(
    r"(?:,? (?:urgently|dringend|ab sofort|urgent|urgemment|urgentemente))?"
    r" (?:wanted|needed|required|sought|gesucht|gezocht|gevraagd|recherchée?s?|se busca|preciso"
    r"|procura-se|cercasi|søges|sökes|further|forward)[.!]*$",
    re.IGNORECASE,
)
"""What stands behind a title: "Tischler gesucht", "Barista wanted", "taken for Barista further"."""
_TOLD_OF = lazily(
    r" (?:tak(?:es?|ing) place|is (?:on|at|now|scheduled|confirmed|tomorrow|today)|will (?:be|take)"
    r"|has been|findet|a lieu|aura lieu|tendrá lugar|terá lugar|vindt plaats)\b.*$"
)
"""What a sentence goes on to tell of the round: "Supply Planner takes place tomorrow"."""
_DECLINED = lazily(
    r"(?<=\w{5})(?:(?<=angestellte)n|(?<=beauftragte)n|(?<=verantwortliche)n|(?<=leiter)s"
    r"|(?<=berater)s|(?<=arbeiter)s|(?<=techniker)s|(?<=mechaniker)s|(?<=entwickler)s"
    r"|(?<=ingenieur)s)$"
)
"""German cases behind "die Stelle der", "des"."""
_SYMBOLS = lazily(r"[^\w)\]+#’'.]+$")
_IN_MONTH = lazily(
    r",? (?:in|on|since|from|last|this|back in) (?:(?:early|mid|late|the) )?(?:January|February"
    r"|March|April|May|June|July|August"
    r"|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|\d).*$"
    r"|, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?\d.*$"
)
"""When it was applied for."""
_MIDWAY = lazily(r"\s+[#(]?[A-Za-z]?\d[\w:.)-]*\s+[a-z].*$")
"""What follows a title on the same line: "Data Analyst 45 minutes by video"."""


def _without_midway(role: str) -> str:
    found = _MIDWAY.search(role)
    return role[: found.start()] if found and has_head(role[: found.start()]) else role


_SEASON_FIRST = lazily(
    r"^(?:(?:Spring|Summer|Fall|Autumn|Winter|Sommer|Été|Verano) )?(?:19"
    r"|20)\d\d(?:/\d\d)?[ :–-]+(?=[^\W\d_])"
)
"""The year of internships and programmes."""
_NUMBER_FIRST = lazily(
    r"^(?:(?:ref|req|job|vacancy|position|id|no|nr|post|posting|role|application|campaign"
    r"|competition|search|(?:Ref|Req|Job|Vacancy|Position|Post|Posting|Role|Application|Campaign"
    r"|Competition"
    r"|Search))\w*\.?:?\s+)?[\[(]?#?[A-Z]{0,6}[-_/]?\d[\w/-]*\d[\w/-]*[\])]?\s*[:–-]?\s+(?=\D)"
)
_DANGLING = lazily(
    r"(?: (?:van|von|da|de|di|do|du|of|for|at|en|em|na|no|per|con|and|und|et|y|e|auprès|chez"
    r"|au sein|bei|bij|hos|presso))+$"
)
_EXAM = lazily(
    r" (?:(?-i:nights|days|weekends|offshore|onshore|earlies|lates)|exam|examination|recruitment"
    r"|vacancy|position|role|competition|campaign|posting|intake)$",
    re.IGNORECASE,
)
_MARKING = lazily(
    r"\s*\[[A-Z]{2,}[=:][^\]\n]{0,40}\]?|(?<=[a-z])(?:,? (?:Saison|Season|Winter|Summer|Spring"
    r"|Autumn|Fall|Sommer))? (?:(?:19|20)\d\d(?:/\d\d)?|\d\d/\d\d)$|(?i:, open to .*$)"
    r"|[ ,–-]*[£$€] ?\d.*$|[ ,–-]+(?:FIFO|DIDO|FTC|[Ff]ull[ -]?[Tt]ime|[Pp]art[ -]?[Tt]ime"
    r"|[Tt]emp to [Pp]erm|[Mm]aternity [Cc]over)\b.*$",
    re.MULTILINE,
)
"""Classifications, the year behind a title, and to whom it is open."""
_UNBRACKETED = lazily(
    r"\s+(?:[MFHWDXmfhwdx]\s?/\s?){1,3}[MFHWDXmfhwdx]\b\.?|\s*,?\s*\d{1,3}\s?(?:(?:-|–|bis"
    r"|to)\s?\d{1,3}\s?)?%.*$"
)
_GRADE = lazily(
    r"[\s,–-]+(?:(?:band|grade|gr\.|level|scale|tvöd|pay band|spine point) ?(?:\d[\w/.-]{0,4}"
    r"|[IVX]{1,4}|[A-G])|lge ?\d+)$"
    r"|[\s,–-]+\(?(?:e(?:ntgelt)?g(?:ruppe|r\.)?|bes(?:oldungs)?gr\.?) ?[as]? ?\d{1,2}[a-z]?"
    r"(?: (?:tvöd|tv-?l|tv-v)[\w-]*)?\)?$",
    re.IGNORECASE,
)
_WHERE = lazily(
    r"\s+(?:im raum|am standort|in der region|in der nähe von|based in|near|located in|in the|à|en"
    r"|em|w|i|in)\s+(?P<place>[^\W\d_][\w .'’-]{2,40})$",
    re.IGNORECASE,
)
_LEADING = lazily(
    r"^(?:(?:so,?|get|for|you and|wanted:?|needed:?|just|still|the|a|an|our|your|this|next|open"
    r"|vacant|available|advertised|above|current|un|une|eine?[nrs]?|als|as)\s+)+",
    re.IGNORECASE,
)
_BRACKET = lazily(r"\s*[(\[]([^()\[\]]{0,60})[)\]]?\s*$")
_DASH = lazily(r"\s+[–—|-]\s+([^–—|]{1,60})$|\s*[–—|]\s*([^–—|]{1,60})$")
_COMMA = lazily(r",\s+([^,]{1,60})$")


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


_ROUND_OR_NUMBER = lazily(
    r"\b(?:panel|interview|round|stage|video|phone|call|positions?|posts?|openings|vacancies"
    r"|vacancy|online|teams|zoom|min(?:ute)?s?|gespräch|runde|entretien|entrevista|gesprek|ronde|"
    r"visio|plazas?|vagas?|postes?|stellen|functies|urgent|confidential|reminder|updated?|new)\b"
    r"|^x ?\d|^\d",
    re.IGNORECASE,
)
"""What stands in brackets behind a title and is of the round or the posting."""
_TO_HOUSE = lazily(
    r"(?<=\w) (?:to|with|at|for|by|bij|bei|chez|presso|hos) (?:the |our )?(?=[^\Wa-z])"
)
_AT_UNNAMED = lazily(rf" (?:{words_by_language.joined('roles.at_unnamed')}) (?=[^\W\d_])")
"""Before a house that an agency does not name ("Accountant at a law firm")."""


def _without_house(role: str) -> str:
    """ "Nanny for the Vales", "Engineer to Millbank Rail": without those it is for."""
    unnamed = _AT_UNNAMED.search(role)
    if unnamed and has_head(role[: unnamed.start()]):
        role = role[: unnamed.start()]
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
    folded = folded if folded in PLACES else folded.partition("-")[0]  # "Prague-Suchdol"
    head = role[: found.start()]
    far = len(found[0].split()) > 2 and "raum" in found[0].casefold()
    return head if far or folded in PLACES or _is_in_town(head, found[0]) else role


_IN_TOWN = lazily(r" in (?!Test|Training|Residence|Charge|Research|Chief)[^\Wa-z][^\W\d_]+")


def _is_in_town(head: str, where: str) -> bool:
    """ "Supervisor in Girvan": an unknown town behind who teaches or studies nothing."""
    return _IN_TOWN.fullmatch(where) is not None and not takes_subject(head)


def _is_aside(inside: str) -> bool:
    """Whether an addition is a place, terms, a grade or a number, not a part of the title."""
    folded = inside.casefold().strip(" .")
    first = folded.partition(",")[0].strip()
    parts = [bare(w) for w in words(folded)]
    return (
        folded in PLACES
        or first in PLACES
        or first.partition(" ")[0] in _AROUND
        or _SITE.fullmatch(inside.strip(" .")) is not None
        or not _LATIN.search(inside)
        or any(p in TERMS for p in parts)
        or bool(_NUMBERED.search(folded))
        or not parts
        or _is_unknown_place(inside)
        or all(p in _REGIONAL for p in parts)
    )


_NUMBERED = lazily(r"\d{2}|\d\s?%|[a-z]\d|#")
_REGIONAL = frozenset(w for place in PLACES for w in place.split()) | frozenset(
    "north south east west northern southern eastern western central upper lower and & of the mid "
    "greater".split()
)
"""What regions are called by ("South Wales & West")."""
_AROUND = frozenset(
    ("raum", "großraum", "region", "standort", "nähe", "near", "greater", "zona", "área")
)
_SITE = lazily(
    r"(?:planta|sede|tienda|centro|fábrica|unidade|loja|armazém|usine|magasin|agence|site|Filiale"
    r"|Standort|Werk|Niederlassung|vestiging|locatie|filiaal|winkel)"
    r"(?: (?:de|d['’]|du|da|do|in|of|à|en|em|te))? ?(?:(?:la|el|los|las) )?"
    r"[^\Wa-z\d_][\w .'’-]{1,30}"
)
""" "(planta de Vigo)": a site by its town."""
_LATIN = lazily(r"[0-9A-Za-zÀ-ÿ]")


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
_SUBJECT = lazily(r"\w+(?:ics|ing|tions?|ments?|logy|graphy|ships?|ities|ware)")
"""Endings of what is taught, made or looked after, and of no town."""


def continues(head: str, tail: str) -> bool:
    """ "Manager, Retail Banking", but not "Class Teacher, maternity cover"."""
    written = [w for w in words(head) if not LEVEL.fullmatch(w)]
    final = written[-1] if written else ""
    tail = tail.strip()
    return bare(final) in BARE and tail[:1].isupper() and not _is_aside(tail)


def _without_number(role: str) -> str:
    found = _NUMBER.search(role) if _FIGURE.search(role) else None
    if not found or found.start() == 0 or re.fullmatch(r"\s*(?:19|20)\d\d", found[0]):
        return role
    digits = sum(c.isdigit() for c in found[0])
    return role[: found.start()] if digits > 1 or "#" in found[0] else role
