"""What else a message tells of somebody who meets the candidate: full name, address, title."""

import re

from agent.person_names import STYLES_OF_DUTCH, SURE_STYLES
from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.model import Person
from agent.reading.people import names, orgs, titles
from agent.reading.people.addresses import belongs
from agent.reading.people.meets import cues
from agent.reading.people.places import PLACES
from agent.reading.people.scene import Area, Scene
from agent.reading.people.told import persons


def own_address(known: Person, scene: Scene) -> str | None:
    """A person's address, unless it is a team's that the person only signs for."""
    if known.email is None or belongs(known.email, known.name):
        return known.email
    heads = (scene.message.sender, *scene.message.reply_to[:3], *scene.message.cc[:20])
    shown = (a.name for a in heads if a and a.email.casefold() == known.email.casefold())
    return known.email if any(names.same(n, known.name) for n in shown if n) else None


def completed(person: Person, scene: Scene) -> Person:
    """With the address and title that headers, signature or other words give for the same
    person."""
    email, title, name = person.email, person.title, person.name
    for known in scene.known:
        if not names.same(known.name, name) or _OFFICE.match(known.name or ""):
            continue
        if known.name and name and len(known.name.split()) > len(name.split()):
            name = known.name
        email, title = email or own_address(known, scene), title or known.title
    for signature in (scene.signature, scene.quoted):
        if title is None and names.same(name, signature.name):
            title = signature.title
    name, title = _told_elsewhere(name, title, scene)
    name, title = _without_post(name, title)
    return Person(name, email, _without_house(_bare_title(title), scene.company))


def _without_house(title: str | None, house: str | None) -> str | None:
    """ "Directeur Basisschool De Wilg" is the Directeur."""
    if title and house and orgs.key(title) == orgs.key(house):
        return None  # the line below a name in a signature
    bare = (title or "").removesuffix(house or "").rstrip(" ,–—|-@")
    return bare if title and house and titles.is_title(bare) else title


_OFFICE = lazily(
    r"(?:\w{0,12}se[ck]r[eé]tar\w+|(?:the )?office|büro|vorzimmer|gabinete|despacho|assistant|pa"
    r"|ea)\b(?: (?:of|to|de|do|da|von|du))?",
    re.IGNORECASE,
)
"""How the name of an office begins that writes for somebody ("Sekretariat Prof. Wallrabe")."""


def _without_post(name: str | None, title: str | None) -> tuple[str | None, str | None]:
    """ "Dean Ruth Cole" is called Ruth Cole, and "Charge Nurse Ann Bell" Ann Bell."""
    words = (name or "").split()
    if len(words) > 1 and words[0] in _KIN:
        return " ".join(words[1:]), title  # "mein Bruder Tilo"
    for at in range(1, len(words) - 1):
        post = " ".join(words[:at])
        if names.is_given(words[at]) and titles.is_title(post):
            return " ".join(words[at:]), title or post
    return name, title


_KIN = frozenset(
    "Bruder Schwester Mann Sohn Tochter Vater Mutter Kollege Kollegin Kollegen Partner "
    "Partnerin".split()
)
"""What German calls those beside the author, with a capital before their names."""


def _told_elsewhere(
    name: str | None, title: str | None, scene: Scene
) -> tuple[str | None, str | None]:
    """The full name of a first name, and the title, where any text gives them, and one only."""
    if name is None or (title is not None and " " in name):
        return name, title
    texts = (scene.text(area) for area in (Area.OWN, Area.CALENDAR, Area.QUOTED, Area.SIGNATURE))
    texts = (t for t in texts if any(map(t.__contains__, name.split())))
    texts = (t for t in texts if any(names.same(n.text, name) for n in names.spans(t)))
    found = [p for text in texts for p in persons(text) if names.same(p.name, name)]
    fuller = {p.name for p in found if p.full and " " in p.name}
    if " " not in name and len(fuller) == 1:
        name = fuller.pop()
    return name, title or next((p.title for p in found if p.title), None)


def _bare_title(title: str | None) -> str | None:
    """A title without the next cell's hour, an honorific, and what only a calendar calls people."""
    if title is None:
        return None
    bare = _HONORIFIC.sub("", _NEXT_CELL.split(title, maxsplit=1)[0].rstrip())
    bare = _FROM.sub("", _PART.sub("", _ADDRESS.sub("", bare))).strip(" ,;-–")
    behind = _BRACKETED.search(bare)
    bare = bare[: behind.start()] if behind and behind[1].casefold() in PLACES else bare
    head, _, tail = bare.partition(", ")
    if tail and (orgs.is_sure_house(tail) or _SAYS_MORE.match(tail)):
        bare = head
    return None if bare.casefold() in cues.CALENDARS_WORDS else bare or None


_PART = lazily(
    r"(?<!\s)\s*+\((?:panel )?(?:chair\w*|member|vorsitz\w*|président\w*|president\w*|voorzitter"
    r"|secretary|lead interviewer"
    r"|(?:(?:both|all|also|beide|ambos|ambas|tous deux) )?(?:in (?:copy|kopie|cc)"
    r"|copied(?: in| here)?|cc(?:[’']?e?d)?|en copie|en copia|em cópia))\)$",
    re.IGNORECASE,
)
"""What somebody is in the panel, or that a copy goes to them, behind the title."""
_FROM = lazily(
    r"(?<!\s)\s*+\((?:remote(?:ly)?|online|on (?:screen|video|teams|zoom)"
    r"|\d+ ?(?:m|h|min)\w{0,6}\.?|(?:room|raum|salle|sala|zaal|kamer|zimmer) [\w.-]{1,12}"
    r"|(?:joining|dialling|dialing|calling)\b[^()]{0,40}|(?:by|via|from|per|par|por) [^()]{2,30}"
    r"|zugeschaltet|à distance)\)$",
    re.IGNORECASE,
)
_BRACKETED = lazily(r"(?<!\s)\s*+\(([^()]{2,40})\)$")
"""From where somebody joins, where, and for how long, behind the title."""
_ADDRESS = lazily(r"(?<!\s)\s*+[(<]?[^\s()<>]{1,64}@[^\s()<>]{1,100}[)>]?")
_NEXT_CELL = lazily(r"(?<!\s)[^\S\n\t]*+[\n\t]\s*+(?=[\d•*–-])")
_SAYS_MORE = lazily(r"(?:who|qui|que|die|der|sería|será|seria|wird|would|will|sarà|zou) ")
"""How a sentence goes on behind a title."""
_HONORIFIC = lazily(
    r"^(?:(?:[Mm]ein|[Uu]nser|[Mm]ijn|[Oo]nze?|[Mm]y|[Oo]ur|[Nn]otre|[Mm]on|[Mm]a|[Nn]uestr[oa]"
    r"|[Mm]i|[Vv]år|[Vv]ores|[Mm]in)(?:e[rnms]?)?|M\."
    rf"|(?:{SURE_STYLES}|{STYLES_OF_DUTCH})\.?|{words.joined('meets.with')})\s+(?=\S)"
)
