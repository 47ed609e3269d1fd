"""What a first message is worth: whether it can begin a process, alone or once it is answered.

Looks at one message; where it belongs is decided in ``matching``.
"""

from collections.abc import Sequence
from dataclasses import replace

from agent.hiring.addresses import label
from agent.hiring.doubts import is_doubtful, is_plain
from agent.hiring.features import Entry, Features
from agent.hiring.names import Likeness, companies, company_key, domain_fits, roles
from agent.reading.model import Reading
from agent.terms import Direction, FollowUpWish, Kind

BEYOND = 0.97
"""And with this one, whoever the candidate seems to answer for."""
LIKELY = 1.8
"""Log odds of being about the candidate's hiring. Of 325 processes of invented mailboxes none that
names no post stays below; of 11 that are about something else 4 do."""
WORDLESS = 6.5
"""And of such that name no work at all: of clients and other callers of invented mailboxes none has
as much."""
HARMLESS = frozenset({Kind.ACKNOWLEDGEMENT, Kind.APPLICATION_RECEIVED, Kind.OTHER_HIRING})
"""Kinds that change nothing that a letter rests on, wherever they are put."""
POSITIVE = frozenset({Kind.SCHEDULING_REPLY, Kind.ACCEPTANCE})
MEETING = frozenset({Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CONFIRMED})
ENDS = frozenset({Kind.REJECTION, Kind.OFFER})
"""What nobody says so vaguely that it might as well be about something else."""


def is_sure(marks: Features, reading: Reading) -> bool:
    """Whether a first message is about a job of the candidate's: it leaves little doubt, or names
    one. Any other waits for a plainer one of the same sender, and so does an agent's: who asks
    whether to put somebody forward names several."""
    named = bool(marks.role or marks.requisitions)
    return not is_doubtful(reading) or (named and not marks.agency)


def is_alone(entries: Sequence[Entry]) -> bool:
    """Whether a process rests on nothing but a message that may be about something else, which the
    candidate has not answered: a club that asks for a helper at its own interviews names a post
    and an hour too, a clinic that has its patients in for an interview an hour."""
    marks, reading = entries[0]
    named = marks.role or marks.requisitions
    unsure = is_doubtful(reading) or (not named and not is_plain(reading))
    return len(entries) == 1 and marks.incoming and unsure


def is_strangers(entries: Sequence[Entry]) -> bool:
    """Whether in nobody's words, the candidate's among them, there is any work given or sought: a
    client, a tax adviser or a mentor who sets an hour is no employer. Nor is the house that they
    sign for, whose interviews they conduct, unless somebody speaks of an application."""
    if _is_own_house(entries):
        return True
    odds = max((r.of_hiring for _, r in entries if r.of_hiring is not None), default=0.0)
    named = any(m.role or m.requisitions or not r.wordless for m, r in entries)
    return not named and odds < WORDLESS


def _is_own_house(entries: Sequence[Entry]) -> bool:
    """Whether all who write are of a house for which the candidate signs, and nobody applies."""
    signed = {company_key(name) for _, r in entries for name in r.signs_for}
    if not signed or any(r.of_applying for _, r in entries):
        return False
    houses = {h for m, _ in entries if m.incoming for h in m.houses or ("",)}
    return bool(houses) and all(any(domain_fits(label(h), c) for c in signed) for h in houses)


def is_vague(readings: Sequence[Reading]) -> bool:
    """Whether no message of a process names a post, and none is likely to be about the candidate's
    hiring, though they have answered: a nursery, a clinic and one's own employer arrange talks too.
    Where the candidate answers for a household, whatever is named is somebody else's, unless one is
    beyond doubt: a nanny comes to be interviewed."""
    odds = [r.of_hiring for r in readings if r.of_hiring is not None]
    named = any(r.role or r.requisitions or _applies(r) for r in readings)
    if bool(odds) and max(odds) < LIKELY and not named:
        return True
    theirs = (r for r in readings if r.direction is Direction.INCOMING and r.kind not in HARMLESS)
    return any(map(_for_several, readings)) and all(0 < r.confidence < BEYOND for r in theirs)


def _applies(reading: Reading) -> bool:
    """Whether the candidate writes of work of their own accord."""
    plain = reading.kind is Kind.OTHER_HIRING and not is_doubtful(reading)
    own = reading.direction is Direction.OUTGOING and not reading.references
    return plain and own and not reading.wordless


def has_applied(marks: Features, reading: Reading) -> bool:
    """Whether it is a first letter of the candidate's own accord that names a post, and leaves
    little doubt that it is about hiring: what answers it is about that post."""
    first = not marks.incoming and not marks.refs
    return first and bool(reading.role) and not is_doubtful(reading)


def _for_several(reading: Reading) -> bool:
    return reading.for_several and reading.kind in (Kind.SCHEDULING_REPLY, Kind.OTHER_HIRING)


def differ(one: Features, other: Features) -> bool:
    """Whether two messages of one sender are about two posts, or about two clients of an agent."""
    agent = one.agency or other.agency
    clients = companies(one.company, other.company) if agent else Likeness.UNKNOWN
    return Likeness.CONFLICT in (roles(one.role, other.role), clients)


def in_context(reading: Reading) -> Reading | None:
    """What an unrelated message would say of hiring, where that is something."""
    told = reading.in_context
    if told is None or told.kind in HARMLESS or (told.kind in ENDS and not _is_plain(told)):
        return None
    fixes = told.kind in (Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED)
    if fixes and not told.interviews and told.reply_expected_by:
        # A word on what has been set.
        told, fixes = replace(told, kind=Kind.PROGRESS_UPDATE), False
    forbids = told.follow_up is FollowUpWish.FORBIDDEN or told.channel is not None
    says = told.reply_expected_by or forbids
    promises = told.kind is Kind.PROGRESS_UPDATE
    if (fixes and not (told.interviews or told.hour)) or (promises and not says):
        return None
    return replace(told, arrived=reading.arrived)


def taken_back(reading: Reading) -> Reading | None:
    """The candidate's own message of which it is doubtful what it is about, where it says in words
    that they withdraw."""
    told = reading.in_context
    if reading.direction is not Direction.OUTGOING or told is None:
        return None
    plain = told.kind is Kind.WITHDRAWAL and any(e.field == "kind" for e in told.evidence)
    return replace(told, arrived=reading.arrived) if plain else None


def as_taken(told: Reading, answer: Reading) -> Reading:
    """A message of which the candidate takes a time: it has put that forward, whatever it
    seemed."""
    starts = {o.start for o in told.offered}
    taken = any(i.start in starts for i in answer.interviews)
    asks = taken and answer.kind is Kind.SCHEDULING_REPLY and not told.interviews
    return replace(told, kind=Kind.AVAILABILITY_REQUESTED) if asks else told


def agrees(told: Reading, answer: Reading) -> bool:
    """Whether the candidate takes an hour in answer: by naming it, or with a yes to the only
    one."""
    if answer.declines or answer.for_several:
        return False
    one = len(told.interviews or told.offered) == 1
    yes = answer.accepts and one and answer.kind in (*POSITIVE, Kind.OTHER_HIRING)
    return yes or (answer.kind in POSITIVE and bool(answer.interviews))


def _is_plain(told: Reading) -> bool:
    """Whether an end is told as such: beyond doubt, an offer that wants an answer by a day, or a
    refusal in words that name it, which ``doubts`` takes back where it goes on; to everybody at
    once the words alone are not enough."""
    if told.kind is Kind.OFFER and told.awaits_candidate and told.candidate_deadline:
        return True
    named = told.kind is Kind.REJECTION and any(e.field == "kind" for e in told.evidence)
    sender = told.sender.email.casefold() if told.sender else ""
    named = named and any(to.email.casefold() != sender for to in told.to)
    return named or not is_doubtful(told)
