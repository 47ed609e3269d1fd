"""Whose a process is in a mailbox that several people share: "Dear Liam", to Liam at Ada's address.

Only where all agrees: the header and the greeting name somebody, others name the one who writes
from here, and that one has written nothing to these employers. No part of a name and no other form
of one makes somebody else of the candidate, nor does what cannot be compared.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from agent.hiring.grouping import Group
from agent.hiring.names import HONORIFICS, fold, person_key
from agent.hiring.short_names import SHORT_NAMES
from agent.person_names import CALLED_TOO, PARTICLES
from agent.reading.model import Candidate, Reading
from agent.terms import Direction


def without_housemates(groups: Sequence[Group], candidate: Candidate) -> tuple[Group, ...]:
    """The processes that are the candidate's own."""
    told = [tuple(reading for _, reading in group.entries) for group in groups]
    own = own_names(told, candidate)
    if not own or not any(_greets(r, candidate) in own for readings in told for r in readings):
        return tuple(groups)
    return tuple(
        g
        for g, readings in zip(groups, told, strict=True)
        if not _is_anothers(readings, own, candidate)
    )


def own_names(told: Sequence[Sequence[Reading]], candidate: Candidate) -> frozenset[str]:
    """The words of the candidate's names, folded, by what is told of each process: of the one in
    the settings, else of the one under which most of what leaves the mailbox is written; with them
    what they sign with, and what employers call them whom they have answered. Empty where none is
    known."""
    sent = [r for readings in told for r in readings if r.direction is Direction.OUTGOING]
    written = Counter(fold(r.sender.name) for r in sent if r.sender and r.sender.name)
    name = fold(candidate.name or "") or next((n for n, _ in written.most_common(1)), "")
    if not name:
        return frozenset()
    words = frozenset(name.split())
    theirs = [r for r in sent if _is_from(r, words)]
    signed = {_first(r.manner.signs_as or "") for r in theirs}
    answered = (readings for readings in told if any(r in theirs for r in readings))
    called = {_greets(r, candidate) for readings in answered for r in readings}
    return frozenset(words | signed | called | {*_in_addresses(words, candidate)}) - {""}


def _is_from(reading: Reading, words: frozenset[str]) -> bool:
    """Whether what leaves the mailbox does so under the candidate's name, or under none."""
    name = fold(reading.sender.name) if reading.sender else ""
    return not name or _first(name) in words


def _in_addresses(words: frozenset[str], candidate: Candidate) -> Iterator[str]:
    """The words of addresses that are named after somebody and tell none of these names but that
    of the house: "kevin.wang" of Xiaoming Wang."""
    for address in candidate.addresses:
        parts = {*fold(address.partition("@")[0].replace(".", " ").replace("_", " ")).split()}
        if len(parts) > 1 and len(parts & words) == 1 < len(words):
            yield from (p for p in parts if len(p) > 2 and p.isalpha())


def greets_another(reading: Reading, own: frozenset[str], candidate: Candidate) -> str:
    """The first name by which a message greets whom its header names, where that is not one of the
    candidate's, nor a short form or a slip of the pen ("Liz" of Elizabeth, "Norah" of Nora)."""
    other = _greets(reading, candidate)
    whole = (person_key(a.name) for a in reading.to if candidate.owns(a.email))
    called = {*fold(reading.manner.greets_as or "").split()}
    if called & own or any(_is_whole(name, own, candidate) for name in whole):
        return ""
    return "" if any(_is_one(other, name) for name in own) else other


def _is_whole(name: frozenset[str], own: frozenset[str], candidate: Candidate) -> bool:
    """Whether a name holds all of the candidate's, whatever stands before or after it."""
    mine = person_key(candidate.name) or own
    return len(mine) > 1 and mine <= name


_PARTICLES = PARTICLES - CALLED_TOO


def _is_one(one: str, other: str) -> bool:
    """Whether two first names may be one person's."""
    if one == other or other in _PARTICLES:
        return one == other
    if _script(one) != _script(other):
        return True
    alike = one.startswith(other[:2]) or one in other or other in one
    return alike or one in SHORT_NAMES.get(other, ()) or _is_slip(one, other)


def _is_slip(one: str, other: str) -> bool:
    """Whether two names are spelt so alike that one may be a slip, or written from another script:
    "Jhon", "Mohammed" and "Muhammad"."""
    return SequenceMatcher(None, one[:40], other[:40], autojunk=False).ratio() >= _ALIKE


_ALIKE = 0.75


def _script(word: str) -> str:
    return unicodedata.name(word[:1] or " ", "").partition(" ")[0]


def _is_anothers(readings: Iterable[Reading], own: frozenset[str], candidate: Candidate) -> bool:
    readings = tuple(readings)
    if any(r.direction is Direction.OUTGOING for r in readings):
        return False
    others = {greets_another(r, own, candidate) for r in readings}
    return len(others) == 1 and "" not in others


def _greets(reading: Reading, candidate: Candidate) -> str:
    """The first name by which a message greets whom its header names; empty where it does not tell,
    or greets another than the header names."""
    if reading.direction is Direction.OUTGOING:
        return ""
    named = {_first(a.name) for a in reading.to if a.name and candidate.owns(a.email)}
    greeted = _first(reading.manner.greets_as or "")
    return greeted if greeted in named - HONORIFICS else ""


def _first(name: str) -> str:
    return next(iter(fold(name).split()), "")
