"""Whose a process is in a mailbox that several people share: "Dear Liam", to Liam at Ada's address.

Only where all agrees: the header and the greeting name somebody, others name the one who writes
from here, and that one has written nothing to these employers.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from agent.hiring.grouping import Group
from agent.hiring.names import fold
from agent.reading.model import Candidate, Reading
from agent.terms import Direction


def without_housemates(groups: Sequence[Group], candidate: Candidate) -> tuple[Group, ...]:
    """The processes that are the candidate's own."""
    own = _first(candidate.name or "") or _writes_from_here(r for g in groups for _, r in g.entries)
    if not own or not any(_greeted(g, candidate) == {own} for g in groups):
        return tuple(groups)
    return tuple(g for g in groups if not _is_anothers(g, own, candidate))


def _writes_from_here(readings: Iterable[Reading]) -> str:
    """The first name that stands on most of what leaves the mailbox; empty where none does."""
    sent = (r for r in readings if r.direction is Direction.OUTGOING and r.sender)
    names = Counter(_first(r.sender.name) for r in sent if r.sender and r.sender.name)
    return names.most_common(1)[0][0] if names else ""


def _is_anothers(group: Group, own: str, candidate: Candidate) -> bool:
    greeted = _greeted(group, candidate)
    if len(greeted) != 1 or any(r.direction is Direction.OUTGOING for _, r in group.entries):
        return False
    other = next(iter(greeted))
    # A short form, or a slip of the pen, is the same name: "Liz" of Elizabeth, "Norah" of Nora.
    return not (own.startswith(other[:2]) or other in own or own in other)


def _greeted(group: Group, candidate: Candidate) -> set[str]:
    """The first names by which those who write greet whom their headers name; empty where one of
    them does not tell, or greets another than the header names."""
    found = set()
    for _, reading in group.entries:
        if reading.direction is Direction.OUTGOING:
            continue
        named = {_first(a.name) for a in reading.to if a.name and candidate.owns(a.email)}
        greeted = _first(reading.manner.greets_as or "")
        if not greeted or greeted not in named:
            return set()
        found.add(greeted)
    return found


def _first(name: str) -> str:
    return next(iter(fold(name).split()), "")
