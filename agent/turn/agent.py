"""One turn of the whole program: what arrived, what it means, what is wanted, what is done."""

import hashlib
import logging
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from agent import hiring, letter, message, plan, reading
from agent.board import Waiting
from agent.desk import Copy, Folder, Found, Verdict, Written, enclosed, identified, recognise
from agent.hiring import HiringProcess
from agent.letter.marker import identity, read_marker
from agent.letter.model import Draft, Profile, digest
from agent.notes import Notes, read_sheet
from agent.outgoing import Progress
from agent.plan import FollowUp, Plan, Policy, Remark
from agent.reading.model import Candidate, Reading
from agent.reconcile import Action, Append, GiveBack, Guard, Submit, reconcile
from agent.terms import Direction, Kind, Purpose, in_words
from agent.turn import board_update, elsewhere, left_out, unsettled
from agent.turn.drafts import Drafts, Event, observed, tell_approval
from agent.turn.memory import Memory
from agent.turn.next_due import Coming, coming
from agent.turn.ports import Another, Arrival, Ledger, Mail, NoOthers, Others, Submitter
from agent.turn.sending import Sending
from agent.turn.waiting import waiting

log = logging.getLogger("agent.turn")


_WRITTEN_AS = {Purpose.THANK_YOU: Kind.THANK_YOU, Purpose.STATUS_CHECK: Kind.STATUS_CHECK}
_VAGUE = frozenset({Kind.OTHER_HIRING, Kind.UNRELATED})


@dataclass(frozen=True, slots=True)
class TurnResult:
    """What a turn did, and the instant at which the next one is due at the latest."""

    events: tuple[Event, ...]
    plan: Plan
    remarks: tuple[Remark, ...]
    wake_at: datetime | None
    waiting: tuple[Waiting, ...] = ()
    """The letters that wait for the person or for their hour."""
    next: Coming | None = None
    """What falls due next for the person, as far as is known."""
    processes: tuple[hiring.HiringProcess, ...] = ()
    """The hiring processes as the turn found them."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies on the desk in one turn; ``copies`` by identity, ``boards`` the copies of the
    board, ``strangers`` what is no letter of ours but lies in Approved, ``answered`` the identities
    and Message-IDs that employers' answers carry."""

    found: tuple[Found, ...]
    copies: Mapping[str, tuple[Copy, ...]]
    boards: tuple[Copy, ...]
    strangers: tuple[Copy, ...]
    answered: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Known:
    """What the mail tells, from this account and the person's others."""

    processes: tuple[hiring.HiringProcess, ...]
    notes: Mapping[str, Notes]
    others: Sequence[Another]


def _written_by_hand(processes: Sequence[HiringProcess]) -> tuple[Reading, ...]:
    """What the person has sent in the processes, from this account or another."""
    every = (r for p in processes for r in p.readings)
    return tuple(r for r in every if r.direction is Direction.OUTGOING)


def earliest(*instants: datetime | None) -> datetime | None:
    """The first of the instants that are known."""
    return min((i for i in instants if i is not None), default=None)


@dataclass(frozen=True, slots=True)
class Agent:
    """The whole program for one account: its collaborators, and what it need not find again."""

    mail: Mail
    ledger: Ledger
    candidate: Candidate
    profile: Profile
    policy: Policy
    guard: Guard = Guard()
    star_approves: bool = False
    templates: letter.Templates = letter.NO_TEMPLATES
    submitter: Submitter | None = None
    """Where approved letters go out; None where no server for sending is configured."""
    board: bool = False
    """Whether the board is kept up to date."""
    others: Others = NoOthers()  # noqa: RUF009 - holds nothing
    """The person's other accounts."""
    memory: Memory = field(default_factory=Memory)

    def turn(self, now: datetime) -> TurnResult:
        """Whatever woke it: reads, decides, words, reconciles, acts. The same each time."""
        first_look = self.ledger.first_look(now)
        self._read_arrivals()
        desk = self._look_at_the_desk(now)
        first_look = min([first_look, *_left_at(desk.found)])
        known = self._trace(now)
        due, theirs = self._due(known, now, first_look)
        approved = {f.identity for f in desk.found if f.verdict is Verdict.APPROVED}
        wanted, faults = self._word(due, known.notes, now, approved)
        by_id = {f.id: f for f in due.follow_ups}
        worded = {d.id: d for d in wanted}
        guard = replace(self.guard, complete=self.guard.complete and self.mail.complete)
        sending = self._sending(Drafts(self.mail, self.ledger, now, by_id), desk, worded, guard)
        sending.wrote = _written_by_hand(known.processes)
        events = self._act(wanted, theirs, desk, sending)
        troubles = self.mail.troubles
        remarks = (
            *(Remark(None, said, urgent=True) for said in troubles),
            *(Remark(None, f"{said}.") for said in theirs.values()),
            *(*due.remarks, *faults),
            *self._remarks(known, desk, sending),
        )
        waits = self._waiting(known, desk, sending)
        if self.board and (guard.complete or troubles):
            contents = board_update.Contents(known.processes, waits, remarks, self.candidate)
            board_update.show(self.mail, self.ledger, contents, desk.boards, now)
        wake_at = earliest(due.wake_at, self._settles(now), *sending.wakes)
        upcoming = coming(known.processes, due.remarks, waits, now, self.candidate.timezone)
        return TurnResult(events, due, remarks, wake_at, waits, upcoming, known.processes)

    def _trace(self, now: datetime) -> _Known:
        """What all mail tells so far, in this account and the person's others."""
        others = self.others.look()
        readings = elsewhere.joined(self.ledger.readings(), others)
        notes = elsewhere.notes(self.ledger.notes(), others)
        processes = hiring.trace(
            readings, now, self.candidate, self.policy.patience, self.memory.traced
        )
        return _Known(processes, notes, others)

    def _due(
        self, known: _Known, now: datetime, first_look: datetime
    ) -> tuple[Plan, dict[str, str]]:
        """What is due here, and what is left to the person's other accounts."""
        due = plan.plan(
            known.processes,
            now,
            self.policy,
            self.candidate,
            first_look=first_look,
            notes=known.notes,
            referees=self.profile.referees,
            remembered=self.memory.planned,
        )
        theirs = elsewhere.left_to_others(due.follow_ups, self.ledger, known.others, now)
        kept = tuple(f for f in due.follow_ups if f.id not in theirs)
        return replace(due, follow_ups=kept), theirs

    def _act(
        self,
        wanted: Sequence[Draft],
        theirs: Mapping[str, str],
        desk: Desk,
        sending: Sending,
    ) -> tuple[Event, ...]:
        """Goes on with what was being sent, then makes the desk as it is wanted."""
        events = [*sending.carry_on()]
        written = self.ledger.written()
        for action in reconcile(tuple(wanted), written, desk.found, sending.now, sending.guard):
            if isinstance(action, GiveBack) and theirs.get(action.draft_id):
                action = replace(action, why=theirs[action.draft_id])
            events += self._perform(action, sending)
        return tuple(events)

    def _remarks(self, known: _Known, desk: Desk, sending: Sending) -> Iterator[Remark]:
        """What is to be said of sendings, of the desk and of mail that belongs to no process."""
        now, written = sending.now, self.ledger.written()
        due, complete = sending.drafts.due, sending.guard.complete
        yield from unsettled.remarks(self.ledger.submissions(), now)
        yield from elsewhere.remarks(written, known.others)
        yield from board_update.remarks(written, desk.found, due, known.processes, complete)
        yield from board_update.idle(desk.strangers, written, desk.copies, sending.over())
        yield from left_out.remarks(self.ledger.readings(), known.processes, now, self.candidate)

    def _waiting(self, known: _Known, desk: Desk, sending: Sending) -> tuple[Waiting, ...]:
        """How each letter that waits stands."""
        sending.foresee()
        leaving = sending.leaving if self.submitter else None
        noted = {anchor for anchor, said in known.notes.items() if said != Notes()}
        due = {i: _as_worded(f, sending.worded.get(i)) for i, f in sending.drafts.due.items()}
        written = self.ledger.written()
        begun = self.ledger.submissions()
        return tuple(waiting(written, desk.found, due, sending.now, leaving, noted, begun))

    def _sending(
        self, drafts: Drafts, desk: Desk, worded: Mapping[str, Draft], guard: Guard
    ) -> Sending:
        return Sending(
            mail=self.mail,
            drafts=drafts,
            submitter=self.submitter,
            candidate=self.candidate,
            policy=self.policy,
            guard=guard,
            referees=self.profile.referees,
            found={f.identity: f for f in desk.found},
            copies=desk.copies,
            answered=desk.answered,
            worded=worded,
            others=self.others,
        )

    def _perform(self, action: Action, sending: Sending) -> Iterator[Event]:
        match action:
            case Submit(draft_id, copy):
                if draft_id not in sending.held:
                    yield from sending.submit(draft_id, copy)
            case GiveBack(draft_id, copy, why):
                if draft_id not in sending.held:
                    yield from sending.give_back(draft_id, copy, why)
            case Append(draft) if self._elsewhere(sending.drafts.due[draft.id], sending.now):
                pass  # another account left it while this one looked; the next turn says so
            case _:
                yield from sending.drafts.perform(action)

    def _elsewhere(self, letter: FollowUp, now: datetime) -> bool:
        return bool(elsewhere.left_to_others([letter], self.ledger, self.others.look(), now))

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
        return parsed.message_id or key, self._ours(said, parsed)

    def _ours(self, said: Reading, parsed: message.Message) -> Reading:
        """A letter of ours that was sent is what it was written as; one that the person has edited
        too, where its words tell of nothing else. A question that is taken for some letter would be
        asked once more."""
        if said.direction is not Direction.OUTGOING:
            return said
        marks = (read_marker(r) for r in reversed(said.references[-2:]))
        if (mark := next((m for m in marks if m), None)) is None:
            return said
        to = tuple(a.email for a in (*parsed.to, *parsed.cc))
        as_worded = mark[1] == digest(to, parsed.subject, parsed.plain + enclosed(parsed))
        said = replace(said, as_worded=as_worded)
        record = next((w for w in self.ledger.written() if w.identity == mark[0]), None)
        kind = _WRITTEN_AS.get(record.purpose) if record and record.purpose else None
        if kind in (None, said.kind) or not (as_worded or said.kind in _VAGUE):
            return said
        return replace(said, kind=kind, confidence=1.0)

    def _look_at_the_desk(self, now: datetime) -> Desk:
        """Recognises every draft of ours and stores what changed; reads sheets of notes."""
        written = self.ledger.written()
        ids = {w.message_id for w in written} - {""}
        sent = {s.message_id for s in self.ledger.submissions() if s.progress is not Progress.ENDED}
        copies = self.mail.copies(ids | sent, {w.subject for w in written if w.missing_since})
        boards = tuple(c for c in copies if board_update.is_board(c))
        ours = tuple(c for c in copies if not board_update.is_board(c))
        answered, own = self._answered(ids | sent), self.candidate.addresses
        found = recognise(
            ours, written, star_approves=self.star_approves, answered=answered, own=own
        )
        by_identity = {f.identity: f for f in found}
        for record in written:
            seen = by_identity[record.identity]
            if (noticed := observed(record, seen, now)) != record:
                tell_approval(record, noticed, seen.verdict)
                self.ledger.record(noticed)
            if record.purpose is Purpose.NOTES and record.anchor and seen.copies:
                self._read_notes(record, seen.copy)
        by_key = identified(ours, written, own)
        strangers = board_update.strangers((*copies, *self.mail.strangers()), by_key)
        return Desk(found, by_key, boards, strangers, answered)

    def _answered(self, message_ids: Collection[str]) -> frozenset[str]:
        """Identities and Message-IDs of our letters that an employer's answer carries: the one
        proof of sending where no copy is kept."""
        heard = (r for r in self.ledger.readings() if r.direction is Direction.INCOMING)
        carried = {i for r in heard for i in (*r.references, r.in_reply_to) if i}
        marks = (read_marker(i) for i in carried)
        return frozenset({m[0] for m in marks if m} | carried & {*message_ids})

    def _read_notes(self, record: Written, copy: Copy) -> None:
        notes = read_sheet(copy.body, self.candidate, copy.at)
        if copy.body and notes != self.ledger.notes().get(record.anchor, Notes()):
            self.ledger.add_notes(record.anchor, notes)

    def _word(
        self, due: Plan, notes: Mapping[str, Notes], now: datetime, approved: Collection[str]
    ) -> tuple[list[Draft], list[Remark]]:
        """Letters that pass the proofreading; the others become remarks for the board. What the
        person has approved is judged as it lies there, when it is sent."""
        drafts, remarks = [], []
        for follow_up in due.follow_ups:
            said = notes.get(follow_up.round.anchor) if follow_up.round else None
            draft = letter.write(
                follow_up, self.profile, now, said, self.templates, self.memory.worded
            )
            faults = letter.proofread(draft, follow_up, self.memory.worded)
            if faults and identity(draft.id) not in approved:
                log.debug("draft_not_queued draft=%s", draft.id)
                remarks.append(_unsound(follow_up, faults))
            else:
                drafts.append(draft)
        return drafts, remarks

    def _settles(self, now: datetime) -> datetime | None:
        """When something noticed on the desk will have settled."""
        waits = (
            wait
            for w in self.ledger.written()
            if not w.theirs and w.outcome != "withdrawn"
            for wait in (
                w.seen_since and w.seen_since + self.guard.quiet,
                w.missing_since and w.missing_since + self.guard.gone,
                w.trashed_since and w.trashed_since + self.guard.trashed,
                w.approved_since and w.approved_since + self.guard.settle,
            )
        )
        return earliest(*(w for w in waits if w is not None and w > now))


def _as_worded(letter: FollowUp, draft: Draft | None) -> FollowUp:
    """With what its wording adds to the reason: that it is in another language than the thread."""
    return replace(letter, why=draft.why) if draft else letter


def _left_at(found: Iterable[Found]) -> Iterator[datetime]:
    """When what lies in Drafts was left there: the mailbox was looked at by then, even where the
    record of it was lost."""
    return (c.at for f in found for c in f.copies if c.folder is Folder.DRAFTS)


def _unsound(follow_up: FollowUp, faults: tuple[str, ...]) -> Remark:
    to = follow_up.recipient.name or follow_up.address
    what = f"The {in_words(follow_up.purpose)} to {to} was not left in Drafts"
    return Remark(follow_up.process, f"{what}: {'; '.join(faults)}.", urgent=True)
