"""Whether a name that a text gives is somebody's, and not a street's, a house's or a thing's.

Looks at the name and the words that touch it; whether somebody is met is for ``named``.
"""

import re
from functools import lru_cache

from agent.reading import rosters, words
from agent.reading.caseless import lazily
from agent.reading.people import names
from agent.reading.people.places import PLACES
from agent.reading.people.scene import Scene
from agent.reading.people.told import Told
from agent.reading.relays import SERVICES
from agent.words import word_set

__all__ = ["is_somebody"]

_HOUSE_NUMBER = lazily(r"(?:^|[\s,(])\d{1,4}[a-zA-Z]? $")


_NO_PERSONS = words.word_set("meets.somebody.no_persons")
"""Last words of what is written like a person's name and is none ("Intro Call")."""
_THINGS = lazily(
    rf"(?:{words.joined('meets.somebody.things')}) |{words.joined('meets.somebody.at_things')}",
    re.IGNORECASE,
)
"""How what is done, or where, begins, though written like a name ("Planta Norte", "Rollenspiel
Kasse")."""
_OF_SAINT = lazily(r"\w+ (?:St\.?|Saint|Sankt) [A-Z]")
"""Towns and churches ("Ottery St Mary")."""
_PLACES = word_set(
    "park square street road lane avenue valley bridge station airport hotel tower plaza museum "
    "library district zeit time"
)
"""Last words of places, where nothing says that somebody is called so."""


_INSIDE = lazily(
    rf"(?:^|\s)(?:{words.joined('meets.somebody.inside')}) $",
    re.IGNORECASE,
)
"""Before a place or a department, that is none of a known name."""


def is_somebody(one: Told, text: str, scene: Scene) -> bool:
    """A person, and no street or town: a first name alone has to be a known one."""
    name, folded = one.name, one.name.casefold()
    last = folded.rpartition(" ")[2]
    if last in _NO_PERSONS or folded in SERVICES or folded in PLACES or _STREET.match(last):
        return False
    if _is_cut_short(name, text) or _is_rival(one.at, text, scene.mine):
        return False
    if scene.is_mine(name) or (_house(one, scene) and not _AND_I.match(text, one.at + len(name))):
        return False
    given = names.is_given(name)
    post = _is_of_post(one, scene) or _is_behind_post(one, text, scene)
    if not (given or one.email or one.honorific) and (post or _is_thing(one)):
        return False
    place = last != folded and last in _PLACES
    if place and not one.title and not one.email and not _HYPHENED.match(name):
        return False
    before = text[max(0, one.at - 18) : one.at]
    if _SENT.search(before):
        return False
    if _HOUSE_NUMBER.search(before) or (not given and _INSIDE.search(before)):
        return False
    if _PLACE_BEHIND.match(text[one.at + len(name) :][:14]):
        return False
    if one.full or one.title or given:
        return True
    return any(names.same(name, p.name) for p in scene.known if p.name) or _is_named_with(one, text)


def _is_rival(at: int, text: str, mine: tuple[str, ...]) -> bool:
    """Another candidate, in a list that tells each their time."""
    begin, end = _line_of(text, at)
    return (begin, end) in _rivals(text, mine)


@lru_cache(maxsize=4)
def _rivals(text: str, mine: tuple[str, ...]) -> frozenset[tuple[int, int]]:
    lines = [_line_of(text, m.end()) for m in re.finditer(r"^|\n", text[:20_000])]
    own = rosters.readers([text[begin:end] for begin, end in lines], mine)
    return frozenset(line for line, which in zip(lines, own, strict=True) if which is False)


def _line_of(text: str, at: int) -> tuple[int, int]:
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, end if end >= 0 else len(text)


_SENT = lazily(r"\b(?:[Ss]ent|[Pp]owered|[Dd]elivered) (?:with|by|via|from|through) $")
"""Before a service."""


def _is_thing(one: Told) -> bool:
    """Whether a name begins as a caption, a room or a town does."""
    if _OF_SAINT.match(one.name) or one.name.endswith((" St", " St.")):
        return True
    titled = one.title is not None and not _SQUARE.match(one.title)
    return " " in one.name and not titled and _THINGS.match(one.name) is not None


_SQUARE = lazily(r"(?:plaza|praça|plaça|praza|place|piazza|calle|rúa|rua|rue|avda|avenida)\b", re.I)
"""A square or street behind a house, which is no post."""
_PLACE_BEHIND = lazily(
    r",? (?!\d{1,2}(?:[:.h]\d\d| ?[ap]\.?m\b| Uhr))\d|\d|,? [A-Z]{1,2}\d[\dA-Z]? \d"
    r"| (?:time|office|road|Rd|Ave|Blvd|street|house|hall|building|centre|campus|station"
    r"|[Dd]istrict"
    r"|[Rr]egion|[Cc]ounty|[Vv]alley|[Hh]ospital|[Ss]chool"
    r"|[Uu]niversity|[Cc]ollege|[Cc]ouncil|[Pp]ark|[Ss]quare|[Dd]ivision|[Tt]imezone|[Zz]eit)\b"
)
"""What stands behind the name of a street or a house."""


def _is_named_with(one: Told, text: str) -> bool:
    """A rare first name by itself: "with Tuuli and me", "and Dovrat (our designer)"."""
    if one.name.isupper() or len(one.name) < 3:
        return False
    if _AND_I.match(text, one.at + len(one.name)) and _CLAUSE.search(text[: one.at][-4:]):
        return True
    ahead = text[max(0, one.at - 48) : one.at]
    behind = text[one.at + len(one.name) :][:8]
    if _GOES_ON.match(behind):
        return False
    if _OF_KIN.search(ahead) or _TALK_WITH.search(ahead):
        return True
    before = _WITH.search(ahead)
    if before is None:
        return False
    if before[1] in ("mit", "und"):  # German writes every noun with a capital: "mit Grippe"
        return _FROM_TEAM.match(text, one.at + len(one.name)) is not None
    return (
        before[1].casefold() not in _AND
        or re.match(r"[.,;)!]|[ \n](?:will|would|from|and|\()", behind) is not None
    )


def _is_cut_short(name: str, text: str) -> bool:
    """Capitals alone where the text is not all in them: a degree, a post, a room ("RRT", "HOD")."""
    return " " not in name and name.isupper() and not names.is_given(name) and not text.isupper()


_FROM_TEAM = lazily(rf" (?:{words.joined('meets.somebody.from_team')})\b")
_HYPHENED = lazily(r"[^\Wa-z][^\W\d_]{1,5}-[^\WA-Z\d_]{2,6} ")
"""A given name of two syllables ("Min-jung Park"), beside which a place's name is a surname."""
_STREET = lazily(
    r"(?:\w{3,}(?:straße|strasse|gasse|allee|platz|gatan|straat)|str|strasse|straße|gasse|allee"
    r"|chaussee|rd|ave|blvd|ln|blv|avda|cra)\.?$",
    re.IGNORECASE,
)


def _is_of_post(one: Told, scene: Scene) -> bool:
    """A part of the job's title is nobody: "Data Engineer, Search Quality"."""
    post = names.key(scene.role)
    return len(post) > 1 and names.key(one.name) <= post


def _is_behind_post(one: Told, text: str, scene: Scene) -> bool:
    """Where the post is: "Competition 12: Clerk, Harbour Registry"; "our Chef, Ama Osei" is one."""
    post = scene.role if one.title and one.title == scene.role else None
    return post is not None and _BEGINS_LINE.search(text[: one.start][-60:]) is not None


_BEGINS_LINE = lazily(r"(?:^|\n|[:#\d] )[ \t]*$")


_AND_I = lazily(
    r" (?:and|&) I (?:will|would|[’']?ll|can|could|are|were|look|have)\b| and I[’'](?:ll|d)\b"
    r"| (?:and|&) (?:me|myself)\b|,? who (?:runs?|is|heads?|leads?|does|manages|looks|works|will"
    r"|handles|owns)\b|(?: from (?:the |our )?[a-z][\w &]{1,24}?)? will (?:sit in|join|be joining"
    r"|meet you|interview you|call you|ring you|phone you|show you|be (?:with|on the))\b"
    r"|[’']ll be (?:here|there|joining|on)\b| is going to\b|,? (?:has|have) (?:half|an hour|\d)"
    r"| (?:sera|viendra|passera) (?:là|aussi|avec)\b| (?:schuift|sluit|vangt|is er|neemt)\b"
    r"| (?:también |también te |te )(?:estará|hará|llamará|enseñará|recibe|quiere)\b"
    r"| (?:vai|também vai) (?:estar|receber|mostrar|participar)\b"
)
"""Behind a first name: "Sunniva and I will ring you"."""
_CLAUSE = lazily(r"(?:^|[.!?:,;+&] |\n\s{0,2}|\band )$")
_KIN = (
    r"(?:partner|brother|sister|wife|husband|son|daughter|father|mother|dad|mum|mom|colleague|boss"
    r"|friend|co-?founder|associée?|frère|sœur|soeur|mari|femme|fille|fils|père|mère|collègue"
    r"|[Bb]ruder|[Ss]chwester|[Mm]ann|[Ff]rau|[Tt]ochter|[Ss]ohn|[Vv]ater|[Mm]utter|[Kk]olleg\w+"
    r"|[Pp]artner\w*|herman[oa]|marido|mujer|hij[oa]|padre|madre|soci[oa]|compañer[oa]|broer|zus"
    r"|man|vrouw|zoon|dochter|collega|sóci[oa]|irmão|irmã|filh[oa]|pai|mãe|colega"
    r"|fratello|sorella|marito|moglie|figli[oa]|bror|søster|syster|datter|dotter|søn|sønn)"
)
"""What somebody is to another, before a first name."""
_OUR = (
    r"(?:my|our|mon|ma|notre|mein\w*|unser\w*|mi|nuestr[oa]|mijn|onze|meu|minha|o meu|a minha|mio"
    r"|mia|il mio|la mia|min|vår)"
)
_OF_KIN = lazily(
    rf"(?:^|[\s(])(?:(?i:{_OUR})|his|her|sa|son|sein\w*|ihr\w*|su|zijn|haar|o seu|a sua|il suo"
    rf"|la sua|hans|hennes|hendes) (?:[\w-]+ )?{_KIN} $"
)
_WITH = lazily(
    rf"(?:^|[\s(])({words.joined('meets.somebody.with')}) (?:{_OUR} (?:[\w-]+ )?(?:"
    rf"{words.joined('meets.somebody.with_whom', kin=_KIN)}) )?$",
)


_TALK_WITH = lazily(
    r"(?:[Rr]unde|[Gg]espräch|[Ii]nterview|[Tt]ermin|[Cc]all|[Tt]elefonat|[Ss]ession|[Bb]esprechung"
    r"|[Ff]achteil) mit $"
)


_AND = word_set("and & und et y en och og")


_GOES_ON = lazily(r"[’']s|[-/@.]\w| [A-Z]")


def _house(one: Told, scene: Scene) -> bool:
    company = names.key(scene.company)
    titled = one.honorific or (one.title is not None and not one.full)
    return bool(company) and not titled and names.key(one.name) <= company
