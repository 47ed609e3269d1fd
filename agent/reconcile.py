"""Three columns into actions: drafts wanted by the plan, written by us last, found in the mailbox.

The truth table of drafts (ARCHITECTURE.md). Does nothing itself and knows no clock.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.desk import PENDING, Copy, Found, Place, Verdict, Written
from agent.letter.marker import identity
from agent.letter.model import Draft


@dataclass(frozen=True, slots=True)
class Append:
    """Put a new draft into Drafts."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class Adopt:
    """Record a draft of ours whose record was lost."""

    draft: Draft
    copy: Copy


@dataclass(frozen=True, slots=True)
class Replace:
    """APPEND the new text, then UID EXPUNGE our untouched old copy."""

    draft: Draft
    old: Place


@dataclass(frozen=True, slots=True)
class Withdraw:
    """UID EXPUNGE our own untouched copy; ``draft_id`` is empty for a superfluous second copy."""

    draft_id: str
    place: Place
    why: str = ""


@dataclass(frozen=True, slots=True)
class LetGo:
    """It is the person's from now on; ``outcome`` is the verdict."""

    draft_id: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Submit:
    """Send what the person approved, exactly as it lies there."""

    draft_id: str
    copy: Copy


@dataclass(frozen=True, slots=True)
class GiveBack:
    """An approval that no longer holds: move the letter back to Drafts and say why. ``draft_id``
    is empty where nothing is known of it any more."""

    draft_id: str
    copy: Copy
    why: str


NEWS = "news has come that makes it wrong"

Action = Append | Adopt | Replace | Withdraw | LetGo | Submit | GiveBack


@dataclass(frozen=True, slots=True)
class Guard:
    """What must hold before anything is put into Drafts, taken out of it or sent.

    ``complete``: every watched mailbox has been read to its end in this run. ``withdrawals``: the
    most that may be withdrawn in one turn. ``quiet``: how long after it was first seen read a
    draft may still be open in a client. ``gone``: how long a missing draft is waited for (mutt
    holds it nowhere while it is edited). ``trashed``: how long a copy in Trash is not yet a
    deletion (Evolution puts the old one there at a save). ``settle``: the time to change one's mind
    after approving.
    """

    complete: bool = True
    withdrawals: int = 5
    quiet: timedelta = timedelta(minutes=30)
    gone: timedelta = timedelta(hours=12)
    trashed: timedelta = timedelta(minutes=1)
    settle: timedelta = timedelta(minutes=10)


def reconcile(
    wanted: tuple[Draft, ...],
    written: tuple[Written, ...],
    found: tuple[Found, ...],
    now: datetime,
    guard: Guard = Guard(),
) -> tuple[Action, ...]:
    """The actions that bring Drafts to what is wanted without touching what is the person's. What
    is sent comes last: a server may take minutes, in which what was seen of the others grows old.
    """
    columns = _Columns(
        {identity(d.id): d for d in wanted}, {w.identity: w for w in written}, now, guard
    )
    by_identity = {f.identity: f for f in found}
    keys = sorted({*columns.wanted, *columns.written, *by_identity})
    actions = [a for k in keys for a in columns.decide(k, by_identity.get(k) or _nowhere(k))]
    actions.sort(key=lambda action: isinstance(action, Submit))
    return tuple(_few_withdrawals(actions, guard))


def _nowhere(key: str) -> Found:
    return Found(key, Verdict.MISSING)


def _few_withdrawals(actions: list[Action], guard: Guard) -> Iterator[Action]:
    """Empty is not unwanted: nothing before all is read, and never more than a few at once."""
    left = guard.withdrawals if guard.complete else 0
    for action in actions:
        if isinstance(action, Withdraw) and action.draft_id:
            left -= 1
            if left < 0:
                continue
        yield action


@dataclass(frozen=True, slots=True)
class _Columns:
    wanted: Mapping[str, Draft]
    written: Mapping[str, Written]
    now: datetime
    guard: Guard

    def decide(self, key: str, found: Found) -> Iterator[Action]:
        """One row of the truth table."""
        draft, record = self.wanted.get(key), self.written.get(key)
        if found.verdict is Verdict.APPROVED:
            yield from self._approved(draft, record, found)
        elif record is not None and record.theirs:
            return
        elif found.verdict is Verdict.UNTOUCHED:
            yield from self._untouched(draft, record, found)
        elif found.verdict is Verdict.MISSING:
            yield from self._missing(draft, record)
        elif record is not None and record.outcome != "withdrawn":
            if found.verdict is not Verdict.DELETED or self._settled(record):
                yield LetGo(record.draft_id, found.verdict)
        elif draft is not None and found.verdict is not Verdict.DELETED:
            yield LetGo(draft.id, found.verdict)
        elif draft is not None and record is None:
            # Only in Trash, and no record: the person deleted it before the record was lost.
            yield LetGo(draft.id, found.verdict)

    def _approved(
        self, draft: Draft | None, record: Written | None, found: Found
    ) -> Iterator[Action]:
        draft_id = record.draft_id if record else ""
        if record is not None and record.outcome == "sent":
            return
        if draft is None:
            if self.guard.complete:
                yield GiveBack(draft_id, found.copy, NEWS)
        elif record is None:
            yield Adopt(draft, found.copy)
        elif self._holds(record, found) and self.guard.complete:
            # What was not read may be the news that makes it wrong.
            yield Submit(draft_id, found.copy)

    def _holds(self, record: Written, found: Found) -> bool:
        """Approved as it lies there, and long enough ago to have thought again."""
        return (
            record.approved_since is not None
            and found.approval == record.approved_digest != ""
            and self.now - record.approved_since >= self.guard.settle
        )

    def _settled(self, record: Written) -> bool:
        since = record.trashed_since
        return since is not None and self.now - since >= self.guard.trashed

    def _untouched(
        self, draft: Draft | None, record: Written | None, found: Found
    ) -> Iterator[Action]:
        if any(c.has(PENDING) for c in found.copies):
            # It may have been sent, which another version of it, or none, would no longer tell.
            if draft is not None and record is None:
                yield LetGo(draft.id, "given back")
            return
        if draft is None:
            if record is not None and not self._open(record):
                yield Withdraw(record.draft_id, found.copy.place)
            return
        same = [c for c in found.copies if c.digest == draft.digest]
        keep = same[0] if same else found.copy
        if self.guard.complete:
            yield from (Withdraw("", c.place) for c in found.copies if c is not keep)
        if not same:
            if self.guard.complete and not (record and self._waits(record, keep)):
                yield Replace(draft, keep.place)
        elif record is None or record.place != keep.place or record.outcome:
            yield Adopt(draft, keep)

    def _waits(self, record: Written, copy: Copy) -> bool:
        return self._open(record) or self._anothers(record, copy)

    def _open(self, record: Written) -> bool:
        """Seen so lately that it may be open in a client: replacing it would leave two."""
        return record.seen_since is not None and self.now - record.seen_since < self.guard.quiet

    def _anothers(self, record: Written, copy: Copy) -> bool:
        """Put there by another service on this mailbox, which words it otherwise, after we put ours
        there: each would replace the other's without end."""
        return copy.message_id != record.message_id and abs(self.now - record.at) < self.guard.quiet

    def _missing(self, draft: Draft | None, record: Written | None) -> Iterator[Action]:
        if record is None or record.outcome == "withdrawn":
            # What was not read may be the letter itself, sent by hand.
            if draft is not None and self.guard.complete:
                yield Append(draft)
        elif record.missing_since is not None and (
            self.now - record.missing_since >= self.guard.gone
        ):
            yield LetGo(record.draft_id, Verdict.MISSING)
