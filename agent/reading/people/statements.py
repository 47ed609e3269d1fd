"""Sentences that name the employer: "your application to X", "Employer: X".

Finds and weighs mentions; which of them is the employer is for ``employer``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from agent.reading import words
from agent.reading.caseless import lazily, lower
from agent.reading.people import leads, names, orgs, titles
from agent.reading.people.places import PLACES
from agent.words import word_set


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text, how surely the words around it make it the employer's, and those words."""

    name: str
    weight: float
    words: str


_BEFORE = lazily(
    r"\b(?<!['’])(?:at|with|to|in|join|joining|from|by|of|for|considering|choosing|visit|via|team"
    r"|following|con|société|entreprise|empresa|azienda|namens|verso|i|bei|beim|bei der|bei dem"
    r"|chez|en|na|no|da|do|de|em|à|a|bij|hos|på|til|ved|presso|von|der|du|als|w|z|firmy"
    r"|au sein d[e’'u]|auprès de|within)"
    r"[ \n](?:the[ \n])?(?=[^\s\d_])",
)
_UNSURE = lazily(r"\b(?:with|from|by|of)[ \u00a0\n](?:the[ \u00a0\n])?$", re.IGNORECASE)


def _by_ending() -> dict[str, tuple[tuple[float, re.Pattern[str]], ...]]:
    """The leads by the word that they end in, surest first."""
    found: dict[str, list[tuple[float, re.Pattern[str]]]] = {}
    for weight, endings, pattern in leads.ROWS:
        compiled = lazily(rf"\b(?<!['’]){pattern}$")
        for ending in endings.split():
            found.setdefault(ending, []).append((weight, compiled))
    return {ending: tuple(rows) for ending, rows in found.items()}


_LEADS = _by_ending()
_LABEL = lazily(
    r"^[ \t*•-]{0,4}(?:employer|company|company name|organi[sz]ation|hiring organi[sz]ation"
    r"|appointing authority|hiring (?:department|agency|authority|school|unit|body)|trust"
    r"|institution|business|arbeitgeber"
    r"|unternehmen|firma|entreprise|société|employeur|établissement|empresa|empleador|entidad"
    r"|empregador|bedrijf|werkgever|organisatie"
    r"|azienda|arbetsgivare|arbeidsgiver|arbejdsgiver|virksomhed|työnantaja|hospital|school|store"
    r"|(?:end )?client(?: name)?|department|agency|behörde|dienststelle|organisme"
    r"|entidad convocante|ente|amministrazione)\*?[ \t]*[:\t][ \t]*(?P<name>[^\n\t]{2,90})",
    re.IGNORECASE | re.MULTILINE,
)


def mentions(text: str, known: tuple[str, ...] = ()) -> Iterator[Mention]:
    """The names that the words of a text make an employer's; ``known`` are persons, left out."""
    yield from _behind_prepositions(text, known)
    yield from _labelled(text)


def _behind_prepositions(text: str, known: tuple[str, ...]) -> Iterator[Mention]:
    for found in _BEFORE.finditer(lower(text)):
        start = behind = found.end()
        if text[start].islower():
            article = _ARTICLE.match(text, start)
            if article is None:
                continue
            start = article.end()
        left = text[max(0, behind - 90) : behind]
        weight, lead = _context(left)
        name = orgs.span(text, start) if weight > 0 else ""
        if not name or not _can_be(name) or _is_field(left, name):
            continue
        weight *= _doubt(name, text, start, known, unsure=_UNSURE.search(left) is not None)
        if weight > 0:
            begin = behind - len(lead)
            whole = text.startswith(lead, begin) and begin >= 0
            yield Mention(name, weight, text[begin if whole else start : start + len(name)])


_ARTICLE = lazily(r"(?:la|le|les|el|los|las|het|de|il|lo) (?=[^\Wa-z\d_])|l[’'](?=[^\Wa-z\d_])")
"""In small, before a name: "à la Clinique Bellmar"."""
_HEAD_OF = lazily(r"([^\W\d_]{4,})(?:\(\w{1,4}\))? (?:de|di|d[’']|of|em)[ \u00a0\n]$")


_POST_OF = lazily(rf"\b(?:{words.joined('roles.cues.post_of')})\W$", re.IGNORECASE)


def _is_field(left: str, name: str) -> bool:
    """ "Professora de Música": what somebody teaches or leads, behind the noun of a title; "puesto
    de Educadora": a title."""
    if _POST_OF.search(left):
        return True
    before = _HEAD_OF.search(left)
    return before is not None and titles.is_head(before[1]) and not orgs.is_house(name)


def _context(left: str) -> tuple[float, str]:
    """The weight of the words that lead to a name, and those words as written."""
    if "(" in left:
        left = _BRACKETED.sub("", left)
    low = left.lower()
    bare = low.rstrip()
    bare = bare[:-4].rstrip() if bare.endswith(" the") else bare
    last = _LAST_WORD.search(bare.rpartition(" ")[2])
    rows = _LEADS.get(last[0], ()) if last else ()
    if not rows or len(low) != len(left):
        return 0.0, ""
    for weight, pattern in rows:
        found = pattern.search(bare)
        if found:
            return weight, left[found.start() :]
    return 0.0, ""


_BRACKETED = lazily(r" \([^()]{1,40}\)(?= )")
_LAST_WORD = lazily(r"[^\W\d_]*$")


_OF_PLACE = lazily(
    r"(?:[’']s)? (?:site|plant|factory|branch|facility|garden|house|depot|yard|compound|warehouse"
    r"|hub|campus|Hall|Church|Library|Centre|Center|Station|Inn|Café|Arms)\b"
)
"""What makes a name a place's ("at the Castlemaine job", "at St Anne's Hall")."""


def _doubt(name: str, text: str, start: int, known: tuple[str, ...], *, unsure: bool) -> float:
    """How far a name may be a house's: not one of a person known, half one that can be a
    person's."""
    if names.is_one_of(name, known):
        return 0.0
    if name.casefold() in PLACES or (" " not in name and names.is_given(name)):
        return 0.2
    if _OF_PLACE.match(text, start + len(name)):
        return 0.4
    begin, end = max(0, start - 24), start + len(name)
    around = names.spans(text[begin : end + 24])
    covers = (
        n for n in around if n.outer + begin <= start < n.end + begin and n.end + begin >= end
    )
    person = next((n for n in covers if n.full or n.honorific), None)
    if person is None:
        return 1.0
    if person.honorific or (unsure and names.is_given(person.text)):
        return 0.0
    if unsure and " " in name and POST.match(text, end):
        return 0.0  # "a talk with Oriane Vell, our Operations Director"
    return 0.5 if unsure else 0.9


_TITLED = (
    r"[\w +&/-]{0,40}(?:director|manager|lead|head|founder|owner|officer|chair|engineer|c[etfo]o"
    r"|vp)"
)
POST = lazily(rf"(?:,? ?\((?:the |our |my )?|, (?:the |our |my )){_TITLED}\b", re.IGNORECASE)
"""Behind a person's name: what post he or she has."""
DOES = lazily(
    r",? ?\(?(?:who|he|she|qui|que|die|der)\b|,? (?:\((?:the |our |my )?|, (?:the |our |my )"
    r"|(?:our|my) )"
    rf"{_TITLED}|, (?:our|my) ",
    re.IGNORECASE,
)
"""Behind a single name that is a person's: what he or she does."""
_COMMON = word_set(
    "london berlin paris hr it video phone telephone facebook twitter instagram youtube linkedin "
    "glassdoor google microsoft teams"
    " zoom interview stage monday head office reception christmas easter english german french "
    "spanish candidate home ms next"
    " remove stop unsubscribe yes no"
)


_NO_NAME = word_set(
    "offer employment interview interviews application applications invitation contract "
    "agreement signature review please position role job vacancy update status confirmation "
    "reminder welcome congratulations thank avaliação evaluación evaluation selección seleção "
    "selezione auswahl prova prueba prüfung competências jungle group namens"
)
"""How what is no house begins ("Employment Agreement")."""


def _can_be(name: str) -> bool:
    folded = name.casefold()
    if folded in _COMMON or len(folded) < 2 or folded.partition(" ")[0] in _NO_NAME:
        return False
    if not titles.is_title(name):
        return True
    return orgs.is_house(name) and not titles.is_head(name.split()[-1])


CAPITAL = lazily(r"[^\W\d_a-zß-öø-ÿ](?<![\w@./'’-].)[\w&'’.-]{2,}")
"""A word that can begin a name."""


def _labelled(text: str) -> Iterator[Mention]:
    for found in _LABEL.finditer(text) if ":" in text or "\t" in text else ():
        name = orgs.tidy(_without_town(found["name"]))
        if name:
            yield Mention(name, 6.0, found[0].strip())


def _without_town(value: str) -> str:
    """ "Millbank Foods, Leeds" without the town; "Rowe, Tanner & Co" and "Millbank, Inc." whole."""
    head, comma, tail = value.strip().partition(", ")
    whole = not comma or "&" in tail or orgs.without_legal(f"{head} {tail}") == head
    return value if whole or not tail[:1].isupper() or len(tail.split()) > 3 else head
