"""One turn of the whole program: what arrived, what it means, what is wanted, what is done.

Declares the protocols through which the core meets the world; implements none of them.
"""

import hashlib
import logging
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol
from uuid import uuid4

from agent import hiring, letter, message, plan, reading
from agent.desk import Copy, Folder, Found, Place, Verdict, Written, recognise
from agent.letter.marker import identity, marker
from agent.letter.model import Draft, Profile
from agent.notes import Notes, read_sheet
from agent.plan import FollowUp, Plan, Policy, Remark
from agent.reading.model import Candidate, Reading
from agent.reconcile import (
    Action,
    Adopt,
    Append,
    GiveBack,
    Guard,
    LetGo,
    Replace,
    Submit,
    Withdraw,
    reconcile,
)
from agent.terms import Direction, Kind, Purpose

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a mailbox has been read: everything up to and with ``uid`` under ``uidvalidity``."""

    mailbox: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """One message that was not read before. ``at`` is when it was delivered (aware).

    ``raw`` is the message, or its beginning where it is larger than what is fetched
    (``truncated``); ``mark`` is how far its mailbox has been read once this one is stored.
    """

    folder: Folder
    mark: Mark
    at: datetime
    raw: bytes
    truncated: bool = False


class Mail(Protocol):
    """An account: the real one over IMAP (``mailbox``), or a stored one (``stored``)."""

    complete: bool
    """Whether ``arrivals``, run to its end, gave all that is in every watched mailbox."""

    def arrivals(self, marks: Mapping[str, Mark]) -> Iterator[Arrival]:
        """What came to Inbox and Sent after the marks, oldest first; nothing is marked as read."""
        ...

    def copies(self, message_ids: Collection[str]) -> tuple[Copy, ...]:
        """Every copy of our drafts in any mailbox: by marker, or by the Message-IDs appended."""
        ...

    def append(self, folder: Folder, raw: bytes, flags: tuple[str, ...], at: datetime) -> Place:
        """APPEND (RFC 9051 section 6.3.12); the mailbox is made and subscribed where missing."""
        ...

    def expunge(self, place: Place) -> bool:
        """UID EXPUNGE of one message of ours (RFC 4315); False where it is no longer there."""
        ...

    def move(self, place: Place, folder: Folder) -> Place | None:
        """MOVE (RFC 6851), else COPY and expunge; None where it is no longer there."""
        ...

    def flag(self, place: Place, flags: tuple[str, ...]) -> bool:
        """Adds flags; False where the message is no longer there."""
        ...

    def find(self, folder: Folder, message_id: str) -> Place | None:
        """Where a message with this Message-ID lies, by its header (never a SEARCH of text)."""
        ...


class Ledger(Protocol):
    """What is remembered between turns (``store.Store``); each call is one transaction."""

    def marks(self) -> Mapping[str, Mark]:
        """How far each mailbox has been read, by its name."""
        ...

    def add(self, mark: Mark, key: str, reading: Reading) -> bool:
        """Stores a reading and its mark together; False where it was known before."""
        ...

    def readings(self) -> tuple[Reading, ...]:
        """Every reading."""
        ...

    def written(self) -> tuple[Written, ...]:
        """What was last put into Drafts for each draft id."""
        ...

    def record(self, written: Written) -> None:
        """Stores what is known of a draft now."""
        ...

    def notes(self) -> Mapping[str, Notes]:
        """What the sheets of notes say, by the round's anchor."""
        ...

    def add_notes(self, anchor: str, notes: Notes) -> None:
        """Stores what a sheet says now."""
        ...

    def first_look(self, now: datetime) -> datetime:
        """When this mailbox was first looked at: ``now``, where it never was."""
        ...


@dataclass(frozen=True, slots=True)
class Event:
    """One outward act, in replay's words: ``draft_queued``, ``draft_updated``,
    ``draft_withdrawn``, ``draft_let_go``, ``draft_adopted``."""

    name: str
    at: datetime
    draft_id: str
    draft: Draft | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a turn did, and the instant at which the next one is due at the latest."""

    events: tuple[Event, ...]
    plan: Plan
    remarks: tuple[Remark, ...]
    wake_at: datetime | None


def earliest(*instants: datetime | None) -> datetime | None:
    """The first of the instants that are known."""
    return min((i for i in instants if i is not None), default=None)


@dataclass(frozen=True, slots=True)
class Agent:
    """The whole program for one account; keeps nothing but its collaborators."""

    mail: Mail
    ledger: Ledger
    candidate: Candidate
    profile: Profile
    policy: Policy
    guard: Guard = Guard()
    star_approves: bool = False
    templates: letter.Templates = letter.NO_TEMPLATES

    def turn(self, now: datetime) -> Outcome:
        """Whatever woke it: reads, decides, words, reconciles, acts. The same each time."""
        first_look = self.ledger.first_look(now)
        self._read_arrivals()
        found = self._look_at_the_desk(now)
        first_look = min([first_look, *_left_at(found)])
        processes = hiring.trace(self.ledger.readings(), now, self.candidate, self.policy.patience)
        due = plan.plan(
            processes,
            now,
            self.policy,
            self.candidate,
            first_look=first_look,
            notes=self.ledger.notes(),
            referees=self.profile.referees,
        )
        wanted, faults = self._word(due, now)
        written = self.ledger.written()
        guard = replace(self.guard, complete=self.guard.complete and self.mail.complete)
        actions = reconcile(tuple(wanted), written, found, now, guard)
        by_id = {f.id: f for f in due.follow_ups}
        events = tuple(e for a in actions for e in self._perform(a, now, by_id))
        return Outcome(
            events, due, due.remarks + tuple(faults), earliest(due.wake_at, self._settles(now))
        )

    def _read_arrivals(self) -> None:
        """First commit point: reading and mark in one transaction, message by message."""
        for arrival in self.mail.arrivals(self.ledger.marks()):
            key, said = self._read(arrival)
            self.ledger.add(arrival.mark, key, said)

    def _read(self, arrival: Arrival) -> tuple[str, Reading]:
        """What a message says. A fault of the program in one message is told, and does not keep
        it from all the others for ever."""
        key = f"sha256:{hashlib.sha256(arrival.raw).hexdigest()}"
        try:
            parsed = message.parse(arrival.raw)
            said = replace(reading.read(parsed, self.candidate), arrived=arrival.at)
        except Exception as error:
            log.exception("message_not_read uid=%d", arrival.mark.uid)
            defects = (f"it could not be read: {type(error).__name__}",)
            nothing = Reading(None, Direction.INCOMING, Kind.UNRELATED, defects=defects)
            return key, replace(nothing, arrived=arrival.at)
        if arrival.truncated:
            said = replace(said, defects=(*said.defects, "only its beginning was fetched"))
        return parsed.message_id or key, said

    def _look_at_the_desk(self, now: datetime) -> tuple[Found, ...]:
        """Recognises every draft of ours and stores what changed; reads sheets of notes."""
        written = self.ledger.written()
        copies = self.mail.copies({w.message_id for w in written})
        found = recognise(copies, written, star_approves=self.star_approves)
        by_identity = {f.identity: f for f in found}
        for record in written:
            seen = by_identity[record.identity]
            if (observed := _observed(record, seen, now)) != record:
                self.ledger.record(observed)
            if record.purpose is Purpose.NOTES and record.anchor and seen.copies:
                self._read_notes(record, seen.copy)
        return found

    def _read_notes(self, record: Written, copy: Copy) -> None:
        notes = read_sheet(copy.body, self.candidate, copy.at)
        if copy.body and notes != self.ledger.notes().get(record.anchor, Notes()):
            self.ledger.add_notes(record.anchor, notes)

    def _word(self, due: Plan, now: datetime) -> tuple[list[Draft], list[Remark]]:
        """Letters that pass the proofreading; the others become remarks for the board."""
        drafts, remarks = [], []
        notes = self.ledger.notes()
        for follow_up in due.follow_ups:
            said = notes.get(follow_up.round.anchor) if follow_up.round else None
            draft = letter.write(follow_up, self.profile, now, said, self.templates)
            faults = letter.proofread(draft, follow_up)
            if faults:
                log.debug("draft_not_queued draft=%s", identity(draft.id))
                remarks.append(_unsound(follow_up, faults))
            else:
                drafts.append(draft)
        return drafts, remarks

    def _perform(
        self, action: Action, now: datetime, due: Mapping[str, FollowUp]
    ) -> Iterator[Event]:
        """One outward act and its record: the second commit point. What is appended is recorded
        afterwards, what is withdrawn before: whichever is lost, the mailbox tells the rest."""
        match action:
            case Append(draft):
                self._append(draft, now, due)
                yield _event("draft_queued", now, draft.id, draft)
            case Replace(draft, old):
                self._append(draft, now, due)
                self.mail.expunge(old)
                yield _event("draft_updated", now, draft.id, draft)
            case Adopt(draft, copy):
                self._record(draft, copy.message_id or "", copy.place, now, due)
                yield _event("draft_adopted", now, draft.id, draft)
            case Withdraw("", place):
                self.mail.expunge(place)
            case Withdraw(draft_id, place):
                self._update(draft_id, now, due, outcome="withdrawn", place=None)
                self.mail.expunge(place)
                yield _event("draft_withdrawn", now, draft_id)
            case LetGo(draft_id, outcome):
                self._update(draft_id, now, due, theirs=True, outcome=outcome)
                yield _event("draft_let_go", now, draft_id)
            case Submit() | GiveBack():
                pass

    def _append(self, draft: Draft, now: datetime, due: Mapping[str, FollowUp]) -> None:
        domain = draft.sender.rpartition("@")[2]
        message_id = f"<{uuid4().hex}@{domain}>"
        raw = letter.as_bytes(draft, message_id, marker(draft.id, draft.digest, domain), now)
        place = self.mail.append(Folder.DRAFTS, raw, ("\\Draft",), now)
        self._record(draft, message_id, place, now, due)

    def _record(
        self,
        draft: Draft,
        message_id: str,
        place: Place,
        now: datetime,
        due: Mapping[str, FollowUp],
    ) -> None:
        written = replace(_unwritten(draft.id, now, due), message_id=message_id, place=place)
        self.ledger.record(replace(written, digest=draft.digest))

    def _update(
        self, draft_id: str, now: datetime, due: Mapping[str, FollowUp], **changes: object
    ) -> None:
        """Changes a record, which is made where it was lost."""
        records = (w for w in self.ledger.written() if w.draft_id == draft_id)
        record = next(records, _unwritten(draft_id, now, due))
        self.ledger.record(replace(record, **changes))  # type: ignore[arg-type]

    def _settles(self, now: datetime) -> datetime | None:
        """When something noticed on the desk will have settled."""
        waits = (
            wait
            for w in self.ledger.written()
            if not w.theirs and w.outcome != "withdrawn"
            for wait in (
                w.seen_since and w.seen_since + self.guard.quiet,
                w.missing_since and w.missing_since + self.guard.gone,
                w.trashed_since and w.trashed_since + timedelta(minutes=1),
                w.approved_since and w.approved_since + self.guard.settle,
            )
        )
        return earliest(*(w for w in waits if w is not None and w > now))


def _left_at(found: Iterable[Found]) -> Iterator[datetime]:
    """When what lies in Drafts was left there: the mailbox was looked at by then, even where the
    record of it was lost."""
    return (c.at for f in found for c in f.copies if c.folder is Folder.DRAFTS)


def _unwritten(draft_id: str, now: datetime, due: Mapping[str, FollowUp]) -> Written:
    """A record of a draft of which nothing is known but what the plan says."""
    follow_up = due.get(draft_id)
    anchor = follow_up.round.anchor if follow_up and follow_up.round else ""
    purpose = follow_up.purpose if follow_up else None
    return Written(draft_id, "", "", None, now, purpose=purpose, anchor=anchor)


def _event(name: str, now: datetime, draft_id: str, draft: Draft | None = None) -> Event:
    log.info("%s draft=%s", name, identity(draft_id))
    return Event(name, now, draft_id, draft)


def _unsound(follow_up: FollowUp, faults: tuple[str, ...]) -> Remark:
    return Remark(
        follow_up.process,
        f"a {follow_up.purpose.replace('_', ' ')} was not queued: {'; '.join(faults)}",
        urgent=True,
    )


def _observed(record: Written, found: Found, now: datetime) -> Written:
    """What is noticed on the desk and since when; a change of mind starts the clock anew."""
    missing = found.verdict is Verdict.MISSING and record.outcome != "withdrawn"
    untouched = found.verdict is Verdict.UNTOUCHED
    seen = untouched and found.copy.has("\\Seen")
    approved = found.verdict is Verdict.APPROVED
    digest = found.copy.digest if approved else ""
    return replace(
        record,
        missing_since=(record.missing_since or now) if missing else None,
        trashed_since=(record.trashed_since or now) if found.verdict is Verdict.DELETED else None,
        seen_since=(record.seen_since or now) if seen else None,
        approved_digest=digest,
        approved_since=_since(record, digest, now) if approved else None,
    )


def _since(record: Written, digest: str, now: datetime) -> datetime:
    held = record.approved_since if record.approved_digest == digest else None
    return held or now
