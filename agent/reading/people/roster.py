"""Everybody on the employer's side whose address stands in the message, once each.

Headers, calendar and text are gone through; whom to answer is for ``answering``.
"""

from collections.abc import Iterator

from agent.reading import relays
from agent.reading.model import Person
from agent.reading.people import names
from agent.reading.people.addresses import ADDRESS, is_theirs, near, read_by_somebody, shown
from agent.reading.people.scene import Area, Scene, unattended


def everybody(scene: Scene, first: Person | None) -> tuple[Person, ...]:
    """Each address of the employer's side once, with the name and title known for it."""
    found: dict[str, Person] = {}
    if first and first.email and not scene.candidate.owns(first.email):
        found[first.email.casefold()] = first
    for name, email in _addresses(scene):
        key = email.casefold()
        if scene.candidate.owns(email) or unattended(email) or len(found) >= 60:
            continue
        known = found.get(key)
        if known is None or known.name is None:
            found[key] = Person(name or (known.name if known else None), email)
    return tuple(_titled(p, scene) for p in found.values())


def _titled(person: Person, scene: Scene) -> Person:
    signature = scene.signature
    if person.title is None and signature.title and names.same(person.name, signature.name):
        return Person(person.name, person.email, signature.title)
    return person


def _addresses(scene: Scene) -> Iterator[tuple[str | None, str]]:
    message = scene.message
    heads = (
        message.sender,
        *message.reply_to[:5],
        *message.to[:30],
        *message.cc[:30],
        scene.forwarded,
    )
    for address in heads:
        if address is not None and read_by_somebody(address):
            yield shown(address.name), address.email
    for event in message.invitations[:5]:
        for guest in (event.organizer, *event.attendees[:40]):
            if (
                guest
                and guest.email
                and guest.cutype.upper() not in ("ROOM", "RESOURCE")
                and not event.is_its_place(guest)
                and not relays.find(guest.email.rpartition("@")[2])
            ):
                yield names.person(guest.name or ""), guest.email
    for area, text in scene.texts:
        if area is not Area.CALENDAR and "@" in text:
            yield from _written(text, scene)


def _written(text: str, scene: Scene) -> Iterator[tuple[str | None, str]]:
    for found in list(ADDRESS.finditer(text))[:40]:
        if is_theirs(found[0], scene):
            begin = max(0, found.start() - 90, text.rfind("\n", 0, found.start()) + 1)
            yield (
                near(text[begin : found.start()], found.start() - begin, found[0], scene),
                found[0],
            )
