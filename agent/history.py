"""What came of a mailbox: each letter with its life, each process, what was deliberately not done.

From a stored mailbox, lived through, or from what the service remembers; changes neither.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from agent import hiring, letter, plan, reading, replay
from agent.board import Stand, Waiting
from agent.desk import Written
from agent.explain.model import Life, Snapshot, Wording
from agent.hiring import HiringProcess
from agent.letter import NO_TEMPLATES, Templates
from agent.letter.model import Draft, Profile
from agent.notes import Notes
from agent.plan import FollowUp, Plan, Policy, Remark
from agent.reading.model import Candidate
from agent.store import Store
from agent.stored import StoredMessage
from agent.terms import Purpose, RoundState, Turn
from agent.turn import Event
from agent.turn.drafts import what
from agent.turn.hours import leaves_at
from agent.turn.waiting import waiting as standing


def of_stored(
    messages: tuple[StoredMessage, ...],
    candidate: Candidate,
    until: datetime,
    profile: Profile = Profile(),
    policy: Policy = Policy(),
    templates: Templates = NO_TEMPLATES,
    settle: timedelta = timedelta(),
) -> Snapshot:
    """Lives through a stored mailbox up to and with ``until``, as ``replay`` does; ``settle`` is
    how long an approval can be taken back."""
    book, remarks = _Book(policy, settle), frozenset[Remark]()
    for now, outcome in replay.turns(messages, candidate, until, profile, policy, templates):
        book.due |= {f.id: f for f in outcome.plan.follow_ups}
        for event in outcome.events:
            book.note(event)
        remarks = frozenset(outcome.remarks)
        for remark in outcome.remarks:
            book.remarks.setdefault(remark, now)
    readings = tuple(replay.read_all(messages, candidate, until))
    processes = hiring.trace(readings, until, candidate, policy.patience)
    lapsed = frozenset(book.remarks) - remarks
    lives = tuple(book.lives)
    return Snapshot(candidate, until, readings, processes, lives, book.remarks, lapsed)


def waiting(
    processes: Sequence[HiringProcess],
    candidate: Candidate,
    now: datetime,
    profile: Profile = Profile(),
    policy: Policy = Policy(),
) -> tuple[FollowUp, ...]:
    """What would lie in Drafts at ``now``, had the mailbox been watched from its first message."""
    arrived = [r.arrived for p in processes for r in p.readings if r.arrived]
    first = min(arrived, default=now)
    due = plan.plan(
        processes, now, policy, candidate, first_look=first, notes={}, referees=profile.referees
    )
    return tuple(f for f in due.follow_ups if f.due <= now)


def since(process: HiringProcess) -> datetime | None:
    """From when on whoever owes the next word owes it."""
    if process.turn is Turn.CANDIDATE:
        return process.awaited.arrived if process.awaited else process.last_heard
    if process.turn is Turn.NOBODY:
        return process.ended_at
    told = [r.arrived for r in process.readings if r.arrived]
    held = [r.end for r in process.rounds if r.state is RoundState.DONE and r.end]
    return max((*told, *held), default=None)


def next_date(
    process: HiringProcess, now: datetime, candidate: Candidate
) -> datetime | date | None:
    """What comes next in an open process, by the candidate's clocks: a round, a promised day, a
    deadline. None where nothing lies ahead."""
    if not process.is_open:
        return None
    zone = ZoneInfo(candidate.timezone)
    rounds = (r.start for r in process.rounds if r.state is RoundState.SCHEDULED)
    dates = (*rounds, process.reply_expected_by, process.candidate_deadline)
    by_end = [(_end(at, zone), at) for at in dates if at]
    return min((x for x in by_end if x[0] > now), key=lambda x: x[0], default=(None, None))[1]


def _end(at: datetime | date, zone: ZoneInfo) -> datetime:
    """The instant itself, or the end of the day."""
    return at if isinstance(at, datetime) else datetime.combine(at, time.max, zone)


@dataclass(slots=True)
class _Book:
    """The letters as they come and go."""

    policy: Policy
    settle: timedelta
    due: dict[str, FollowUp] = field(default_factory=dict)
    lives: list[Life] = field(default_factory=list)
    remarks: dict[Remark, datetime | None] = field(default_factory=dict)

    def note(self, event: Event) -> None:
        """A letter is left, rewritten or taken out."""
        if event.name == "draft_queued" and event.draft:
            self._begin(event, event.draft)
        elif event.name == "draft_updated" and event.draft:
            reworded = Wording(event.at, event.draft)
            self._change(event.draft_id, lambda x: replace(x, wordings=(*x.wordings, reworded)))
        elif event.name == "draft_withdrawn":
            self._change(event.draft_id, lambda x: replace(x, withdrawn_at=event.at))

    def _begin(self, event: Event, draft: Draft) -> None:
        due = self.due.get(event.draft_id)
        leaves = leaves_at(due, self.policy, event.at + self.settle) if due else None
        self.lives.append(Life(draft.id, due, (Wording(event.at, draft),), event.at, leaves))

    def _change(self, draft_id: str, change: Callable[[Life], Life]) -> None:
        """The latest life of a letter, with its grounds as they are now."""
        at = max(i for i, life in enumerate(self.lives) if life.id == draft_id)
        due = self.due.get(draft_id, self.lives[at].follow_up)
        self.lives[at] = change(replace(self.lives[at], follow_up=due))


@dataclass(frozen=True, slots=True)
class StoredAccount:
    """Whose records are looked at, and by which settings."""

    database: Path
    candidate: Candidate
    profile: Profile
    policy: Policy
    templates: Templates = NO_TEMPLATES
    sends: bool = True
    """Whether a server for sending is configured."""
    settle: timedelta = timedelta()
    """How long an approval can be taken back."""


def of_store(account: StoredAccount, now: datetime) -> Snapshot:
    """What the service remembers of an account. Raises StoreError where that cannot be read."""
    store = Store(account.database, reading.VERSION, look=True)
    candidate = account.candidate
    try:
        readings = store.readings()
        processes = hiring.trace(readings, now, candidate, account.policy.patience)
        due = _due(store, account, processes, now)
        lives = tuple(_remembered(store, account, due.follow_ups, now))
    finally:
        store.close()
    remarks = dict.fromkeys(due.remarks)
    return Snapshot(candidate, now, readings, processes, lives, remarks, sends=account.sends)


def _due(
    store: Store, account: StoredAccount, processes: Sequence[HiringProcess], now: datetime
) -> Plan:
    looked = store.fact("first_look")
    return plan.plan(
        processes,
        now,
        account.policy,
        account.candidate,
        first_look=datetime.fromisoformat(looked) if looked else now,
        notes=store.notes(),
        referees=account.profile.referees,
    )


def _remembered(
    store: Store, account: StoredAccount, due: Sequence[FollowUp], now: datetime
) -> Iterator[Life]:
    """Every letter that was ever written, as it would be worded now where it is still called
    for."""
    wanted, notes = {f.id: f for f in due}, store.notes()
    lying = _lying(store, account, wanted, now)
    for record in store.written():
        follow_up = wanted.get(record.draft_id)
        waits = lying.get(record.draft_id)
        wordings: tuple[Wording, ...] = ()
        leaves = None
        if follow_up:
            said = notes.get(follow_up.round.anchor) if follow_up.round else None
            draft = letter.write(follow_up, account.profile, now, said, account.templates)
            wordings = (Wording(now, draft),)
        if waits and waits.stand in _AT_HAND:
            leaves = leaves_at(waits.letter, account.policy, now + account.settle)
        yield Life(
            record.draft_id,
            follow_up,
            wordings,
            record.at,
            leaves,
            message_id=record.message_id,
            process=record.process,
            said=what(record),
            stands=_stands(record, waits, account.candidate.timezone),
            noted=_noted(record, notes),
        )


def _noted(record: Written, notes: Mapping[str, Notes]) -> Notes:
    is_sheet = record.purpose is Purpose.NOTES
    return notes.get(record.anchor, Notes()) if is_sheet else Notes()


_AT_HAND = frozenset({Stand.DRAFTS, Stand.EDITED, Stand.READ, Stand.RETURNED})
"""Where a letter can still be approved."""
_BECAME = {
    "sent": "sent",
    "deleted": "deleted by you",
    "moved": "moved elsewhere by you",
    "missing": Stand.GONE,
    "edited": Stand.EDITED,
    "withdrawn": "taken out of Drafts: no longer called for",
    "given back": Stand.RETURNED,
}


def _lying(
    store: Store, account: StoredAccount, due: Mapping[str, FollowUp], now: datetime
) -> dict[str, Waiting]:
    """How each letter that waits stands, by its draft id: as it was when the service last
    looked."""
    written = store.written()
    leaving = {
        w.draft_id: leaves_at(
            due[w.draft_id], account.policy, max(now, w.approved_since + account.settle)
        )
        for w in written
        if w.approved_since and w.draft_id in due
    }
    leaving_from_here = leaving if account.sends else None
    lying = standing(written, (), due, now, leaving_from_here, (), store.submissions())
    found = {w.letter.id: w for w in lying}
    for record in written:
        waits = found.get(record.draft_id)
        if waits and record.outcome == "edited" and waits.stand is Stand.DRAFTS:
            said = store.notes().get(record.anchor, Notes())
            read = record.purpose is Purpose.NOTES and said != Notes()
            found[record.draft_id] = replace(waits, stand=Stand.READ if read else Stand.EDITED)
    return found


def _stands(record: Written, waits: Waiting | None, zone: str) -> str:
    if waits:
        return waits.words(zone)
    if record.missing_since:
        return Stand.GONE
    return _BECAME.get(record.outcome, "in Drafts, though no longer called for")
