"""Under which keys a message is found again, and under which those that it may belong to.

Knows one message's marks; what fits is for ``cases``.
"""

from collections.abc import Iterator

from agent.hiring.addresses import label
from agent.hiring.features import Features, words_of
from agent.hiring.names import GENERIC, initials, lead, role_key
from agent.reading.model import Reading

Key = tuple[str, object]


def keys_of(marks: Features, reading: Reading) -> Iterator[Key]:
    """The keys under which a message is found; an employer's by the beginnings of its name."""
    for address in (*marks.writer, *marks.others):
        yield "address", address
    if marks.voice:
        yield "voice", marks.voice
    yield from _house_keys(marks)
    yield from _name_keys(marks.company)
    for number in marks.requisitions:
        yield "number", number
    for start in marks.starts:
        yield "start", start
    yield from alike(marks)
    if words := words_of(reading.subject):
        yield "subject", words
    if marks.role:
        yield "role", frozenset(role_key(marks.role)[0])


def _house_keys(marks: Features) -> Iterator[Key]:
    for house in marks.houses:
        yield "house", house
        yield "name", label(house).replace("-", "")


def _name_keys(company: tuple[str, ...]) -> Iterator[Key]:
    """Its leading word, its beginnings (as domains have them), initials, and how it starts."""
    if not company:
        return
    yield "name", lead(company)
    if len(short := initials(company)) > 2:
        yield "name", short
    whole = ""
    for word in company[:6]:
        whole += word
        if word not in GENERIC or whole != word:
            yield "name", whole


def alike(marks: Features) -> Iterator[Key]:
    """Where a name that differs by a slip would be found; only where nothing else is."""
    if marks.company:
        yield "like", "".join(marks.company)[:3]


def sought(marks: Features, reading: Reading) -> Iterator[Key]:
    """A post alone is looked for only where nothing says whose it is, a subject in replies."""
    nameless = not marks.houses and not marks.company
    skipped = {"like"} if nameless else {"like", "role"}
    if not marks.subject:
        skipped.add("subject")
    return (k for k in keys_of(marks, reading) if k[0] not in skipped)
