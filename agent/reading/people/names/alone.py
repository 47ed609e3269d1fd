"""A name that stands by itself: a display name, a line of a signature."""

from functools import lru_cache

from agent.person_names import BEFORE_NAMES, TEAM_WORDS, TEAMS
from agent.reading.caseless import lazily
from agent.reading.people.first_names import FIRST_NAMES
from agent.reading.people.names.running import is_degree, spans
from agent.reading.people.places import PLACES
from agent.reading.people.words import ORG_WORDS, RANKS


@lru_cache(maxsize=2048)
def person(written: str) -> str | None:
    """The person's name in a display name or a line of a signature, else None.

    "Doe, Jane (HR)" and "Dr. Jane Doe, PhD" give "Jane Doe"; a team, a firm or an address none.
    """
    text = _BRACKETS.sub(" ", written[:200]).strip(" \t\"'.,;|-–—*_")
    if not text or "@" in text or any(c.isdigit() for c in text):
        return None
    text = _ordered(text)
    if "," in text:
        head, _, tail = text.partition(",")
        if not are_degrees(tail):
            return None
        text = head
    whole = _stripped(text)
    if not whole or _is_team(whole):
        return None
    initial = _INITIAL.match(whole)
    begin = initial.end() if initial else 0
    found = next(iter(spans(whole[begin:])), None)
    alone = found is not None and found.start == 0 and found.end == len(whole) - begin
    return _cased(whole) if alone else None


_INITIAL = lazily(r"[AIY]\.? (?=\w{2})")
_BRACKETS = lazily(r"[(\[{<][^)\]}>]{0,80}[)\]}>]?")


def _ordered(text: str) -> str:
    """ "Doe, Jane" in reading order; what follows the comma must not be degrees."""
    last, comma, first = text.partition(",")
    first = first.strip()
    if not comma or "," in first or are_degrees(first) or not first:
        return text
    if _is_town(first) or any(_bare(w) in ORG_WORDS for w in last.split()[1:]):
        return text  # "Millbank Foods, Leeds"
    names = [n for n in spans(first) if n.start == 0 or n.honorific]
    alone = len(names) == 1 and names[0].end == len(first)
    whole = next(iter(spans(last)), None)
    surname = whole is not None and whole.end == len(last.strip()) and len(last.split()) <= 3
    return f"{first} {last.strip()}" if alone and surname else text


def _is_town(text: str) -> bool:
    folded = text.casefold()
    return folded in PLACES and folded not in FIRST_NAMES


def are_degrees(text: str) -> bool:
    """Whether a text is of degrees, letters of bodies and styles only: "MD, FAAP", "PhD"."""
    words = _BETWEEN.split(text.replace(".", "").strip(" )("))
    return all(w == "" or w.casefold() in BEFORE_NAMES or is_degree(w.strip(".,")) for w in words)


def _stripped(text: str) -> str:
    """Without honorifics and ranks in front and degrees behind."""
    words = text.split()
    while len(words) > 1 and _bare(words[0]) in BEFORE_NAMES | RANKS:
        words = words[1:]
    while len(words) > 2 and is_degree(words[-1].strip(".,")):
        words = words[:-1]
    return " ".join(words).strip(" .,")


def _bare(word: str) -> str:
    return word.casefold().strip(".,")


_BETWEEN = lazily(r"[\s,/]+")
_JOINTS = lazily(r"[\s/&|@-]+")


def _is_team(text: str) -> bool:
    words = [_bare(w) for w in _JOINTS.split(text)]
    certain = any(w in TEAMS or w.endswith(_HOUSE_ENDS) for w in words)
    return certain or all(w in TEAM_WORDS for w in words if w)


_HOUSE_ENDS = (
    "büro", "praxis", "praktijk", "kanzlei", "klinik", "schule", "werke", "betriebe", "verwaltung",
    "gesellschaft", "secretariaat", "sekretariat")  # fmt: skip
"""How words end that no person is called ("Planungsbüro Frey")."""


def _cased(name: str) -> str:
    """ "DOE Jane", "Jane DOE": capitals are how some write a surname."""
    words = name.split()
    loud = [w.isupper() and len(w) > 3 for w in words]
    if all(loud) or not any(loud):
        return name
    words = [w.title() if cap else w for w, cap in zip(words, loud, strict=True)]
    swapped = len(words) == 2 and loud[0] and words[1].casefold() in FIRST_NAMES
    return " ".join(words[::-1] if swapped else words)
