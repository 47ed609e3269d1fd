"""Whose a process is in a mailbox that several people share: "Dear Liam", to Liam at Ada's address.

Only where all agrees: the header and the greeting name somebody, others name the one who writes
from here, and that one has written nothing to these employers. No part of a name and no other form
of one makes somebody else of the candidate.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from agent.hiring.grouping import Group
from agent.hiring.names import fold
from agent.hiring.short_names import SHORT_NAMES
from agent.reading.model import Candidate, Reading
from agent.terms import Direction


def without_housemates(groups: Sequence[Group], candidate: Candidate) -> tuple[Group, ...]:
    """The processes that are the candidate's own."""
    own = own_names((r for g in groups for _, r in g.entries), candidate)
    if not own or not any(_greets_own(g, own, candidate) for g in groups):
        return tuple(groups)
    return tuple(g for g in groups if not _is_anothers(g, own, candidate))


def own_names(readings: Iterable[Reading], candidate: Candidate) -> frozenset[str]:
    """The words of the candidate's name, folded: of the settings', else of the one under which most
    of what leaves the mailbox is written. Empty where none is known."""
    sent = (r.sender.name for r in readings if r.direction is Direction.OUTGOING and r.sender)
    written = Counter(fold(name) for name in sent if name)
    name = fold(candidate.name or "") or next((n for n, _ in written.most_common(1)), "")
    first, *others = name.split() or [""]
    return frozenset(w for w in (first, *others) if w is first or len(w) > _PARTICLE) - {""}


_PARTICLE = 3
"""Letters: of "van" and "la" nothing is the candidate's own."""


def greets_another(reading: Reading, own: frozenset[str], candidate: Candidate) -> str:
    """The first name by which a message greets whom its header names, where that is not one of the
    candidate's, nor a short form or a slip of the pen ("Liz" of Elizabeth, "Norah" of Nora)."""
    other = _greets(reading, candidate)
    return "" if any(_is_one(other, name) for name in own) else other


def _is_one(one: str, other: str) -> bool:
    alike = one.startswith(other[:2]) or one in other or other in one
    return alike or one in SHORT_NAMES.get(other, ())


def _is_anothers(group: Group, own: frozenset[str], candidate: Candidate) -> bool:
    if any(r.direction is Direction.OUTGOING for _, r in group.entries):
        return False
    others = {greets_another(r, own, candidate) for _, r in group.entries}
    return len(others) == 1 and "" not in others


def _greets(reading: Reading, candidate: Candidate) -> str:
    """The first name by which a message greets whom its header names; empty where it does not tell,
    or greets another than the header names."""
    named = {_first(a.name) for a in reading.to if a.name and candidate.owns(a.email)}
    greeted = _first(reading.manner.greets_as or "")
    return greeted if greeted in named else ""


def _greets_own(group: Group, own: frozenset[str], candidate: Candidate) -> bool:
    return any(_greets(r, candidate) in own for _, r in group.entries)


def _first(name: str) -> str:
    return next(iter(fold(name).split()), "")
