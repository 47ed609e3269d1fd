"""Under which keys a message is found again, and under which those that it may belong to.

Knows one message's marks; what fits is for ``clusters``.
"""

from collections.abc import Iterator
from functools import lru_cache

from agent.hiring.addresses import label
from agent.hiring.features import Features, words_of
from agent.hiring.names import GENERIC, initials, lead, role_key
from agent.reading.model import Reading

Key = tuple[str, object]


def keys_of(marks: Features, reading: Reading) -> list[Key]:
    """The keys under which a message is found; an employer's by the beginnings of its name."""
    keys = [*_whose(marks), *alike(marks)]
    if words := words_of(reading.subject):
        keys.append(("subject", words))
    if marks.role:
        keys.append(_role_key(marks.role))
    return keys


def sought(marks: Features, reading: Reading) -> list[Key]:
    """A post alone is looked for only where nothing says whose it is, a subject in replies."""
    keys = _whose(marks)
    if marks.subject:
        keys.append(("subject", words_of(reading.subject)))
    if marks.role and not (marks.houses or marks.company):
        keys.append(_role_key(marks.role))
    return keys


def alike(marks: Features) -> tuple[Key, ...]:
    """Where a name that differs by a slip would be found; only where nothing else is."""
    return (("like", "".join(marks.company)[:3]),) if marks.company else ()


def _whose(marks: Features) -> list[Key]:
    """What says who is behind a message, by numbers and hours too."""
    keys: list[Key] = [("address", a) for a in (*marks.writer, *marks.others)]
    if marks.voice:
        keys.append(("voice", marks.voice))
    for house in marks.houses:
        keys += ("house", house), ("name", label(house).replace("-", ""))
    keys += _name_keys(marks.company)
    keys += [("number", number) for number in marks.requisitions]
    keys += [("start", start) for start in marks.starts]
    return keys


@lru_cache(maxsize=8192)
def _name_keys(company: tuple[str, ...]) -> tuple[Key, ...]:
    """Its words, its beginnings (as domains have them), initials, and how it starts."""
    return tuple(_beginnings(company)) if company else ()


def _beginnings(company: tuple[str, ...]) -> Iterator[Key]:
    yield "name", lead(company)
    if len(short := initials(company)) > 2:
        yield "name", short
    whole = ""
    for word in company[:6]:
        if len(word) > 4 and word not in GENERIC:
            yield "name", word
        whole += word
        if word not in GENERIC or whole != word:
            yield "name", whole


@lru_cache(maxsize=8192)
def _role_key(role: str) -> Key:
    return "role", frozenset(role_key(role)[0])
