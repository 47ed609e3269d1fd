"""How an employer is called in full: with what stands behind, before or under its name elsewhere.

Judges no house; which of them is the employer is for the package.
"""

import itertools
from collections.abc import Iterator

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.people import names, orgs, titles
from agent.reading.people.employer.known import fits
from agent.reading.people.places import PLACES
from agent.reading.people.scene import Area, Scene

_TOLD = (Area.SUBJECT, Area.OWN)
_SIGNED = (Area.SIGNATURE, Area.FOOTER)


def in_full(scene: Scene, name: str) -> str:
    """An employer's name in full and in the nominative, as a piece of the message."""
    every = "\n\n".join(text for _, text in scene.texts)
    name = _whole(scene, name)
    return _as_its_domain(scene, _nominative(_with_kind(name, every), every))


def _as_its_domain(scene: Scene, name: str) -> str:
    """Without the place that only the subject puts behind it: what the whole domain spells, where
    the letter has it by itself ("Millbank & Co Eastgate")."""
    below = [text for area, text in scene.texts if area is not Area.SUBJECT]
    if " " not in name or any(name in text for text in below):
        return name
    words = name.split()
    for end in range(len(words) - 1, 1, -1):
        short = " ".join(words[:end])
        alone = fits(scene, short) == 3 and not orgs.is_house(" ".join(words[end:]))
        if alone and any(next(_places(short, text), None) is not None for text in below):
            return short
    return name


def _whole(scene: Scene, name: str) -> str:
    """The name in full, as the message writes it elsewhere: signature, footer, quoted history."""

    def texts(*areas: Area) -> str:
        return "\n\n".join(scene.text(area) for area in areas)

    bare = orgs.without_legal(name)
    spoken = f"{texts(*_TOLD)}\n{scene.sender.name if scene.sender else ''}"
    if "." in name[len(bare) :].rstrip(".") and name not in spoken and bare in spoken:
        name = bare  # in letters people leave "S.L." out, under them they do not
    if next(_places(name, texts(*_TOLD)), None) is not None:
        name = _longer(name, texts(*_TOLD), told=True)
        below = texts(*_SIGNED, Area.QUOTED)
        fuller = name if orgs.is_house(name) else _longer(name, below, told=False)
        return fuller if orgs.is_house(fuller) else name
    signed = texts(*_SIGNED)
    if scene.forwarded or next(_places(name, signed), None) is None:
        signed = texts(*_SIGNED, Area.QUOTED)
    return _longer(name, signed, told=False)


_KIND_BEFORE = lazily(
    rf"\b(?<!-)(?:{words.joined('employer.naming.kind_before')}"
    rf"|(?:{words.joined('orgs.described')})(?: (?:{words.joined('orgs.describing')})){{1,2}})"
    r"[ \u00a0]?(?:"
    rf"{words.joined('employer.naming.kind_before_article')})?\Z"
)
"""What a house is, where the languages say it before the name."""


def _with_kind(name: str, text: str) -> str:
    """The name with what says before it what the house is ("Hotel Bellmar", "City of Millbank")."""
    for at in itertools.islice(_places(name, text), 12):
        if text[at - 1 : at] not in _GLUE:
            continue
        before = _KIND_BEFORE.search(text, max(0, at - 40), at)
        if before and not name.startswith(before[0].split()[0]):
            return text[before.start() : at + len(name)]
        before = _MORE_BEFORE.search(text, max(0, at - 50), at)
        if before and not _is_other(before[1]):
            return text[before.start(1) : at + len(name)]
    return name


def _nominative(name: str, text: str) -> str:
    """ "des Klinikums Auwald" is the Klinikum Auwald."""
    first, blank, rest = name.partition(" ")
    found = _GENITIVE.fullmatch(first)
    if not found or {text[max(0, at - 4) : at] for at in _places(name, text)} != {"des "}:
        return name
    return f"{found[1]}{blank}{rest}"


_GENITIVE = lazily(
    r"(\w{0,20}(?:[Kk]linikum|[Hh]aus|[Mm]useum|[Ii]nstitut|[Zz]entrum|[Aa]mt|[Ww]erk|[Kk]reis"
    r"|[Vv]erein|[Vv]erband|[Tt]heater|[Gg]ymnasium|[Kk]olleg|[Ss]tift|[Hh]otel|[Ss]tudio"
    r"|[Ww]eingut|[Ll]abor|[Ii]nternat))(?:e?s)"
)
"""Houses in German that stand behind "des"."""


def _places(name: str, text: str) -> Iterator[int]:
    """Where a name stands in a text by itself."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (text[end : end + 1].isalnum() or text[end : end + 1] == "_"):
            yield at
        at = text.find(name, end)


_GLUE = (" ", "\u00a0", "'", "’")
_MORE_BEFORE = lazily(
    rf"(?:\b(?:{words.joined('employer.naming.more_before')}) )((?:[A-ZÀ-Þ][\w'’-]+ ){{1,2}}"
    rf"(?:(?:{words.joined('employer.naming.more_before_of')}) )?)$",
)
"""Capitals right before the name, behind a preposition."""


def _is_other(before: str) -> bool:
    """Whether capitals before a house's name are a title or person."""
    return titles.has_head(before) or names.is_given(before.strip())


def _longer(name: str, text: str, *, told: bool) -> str:
    """The name with what follows it wherever the text writes it ("Millbank" always "Millbank
    Rail")."""
    places = list(itertools.islice(_places(name, text), 6))
    spans = (orgs.span(text, at) for at in places)
    written = (orgs.tidy(s if told else s.partition("\n")[0]) for s in spans)
    only = next(written, None)
    if only is None or not only.startswith(name + " ") or any(one != only for one in written):
        return name
    if titles.is_title(only) and "&" not in name:
        return name
    added = only[len(name) + 1 :]
    street = added.replace(" ", "").isdigit()  # "Kirkgate 12, Leeds"
    return name if street or added.casefold() in PLACES or _SITE.search(added) else only


_SITE = lazily(
    r"\b(?:Campus|Site|Offices?|Building|Depot|Branch|Warehouse|Headquarters|HQ|Reception|Lobby"
    r"|Standort|Filiale|Niederlassung|Sede|Siège|Vestiging)$"
)
"""How one of a house's places is called, behind its name."""
