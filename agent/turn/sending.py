"""Sending what was approved: the intention on disk, one attempt, and what follows once it is out.

At most once, always: a letter of which it is not known whether it went is never sent again by
itself. Each step is on disk before the next, so that a kill between two continues rightly.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import uuid4

from agent import outgoing
from agent.desk import PENDING, Copy, Folder, Found, Verdict, Written, untouched
from agent.errors import InputError, MailboxError
from agent.letter.marker import identity, read_marker
from agent.letter.model import Draft
from agent.outgoing import Attempt, Envelope, Outcome, Progress, Submission
from agent.plan import FollowUp, Policy, Referee
from agent.reading.model import Candidate, Reading
from agent.reconcile import Guard
from agent.turn import elsewhere, hours, rate_limit
from agent.turn.drafts import Drafts, Event, event, log, what
from agent.turn.ports import Mail, NoOthers, Others, Submitter
from agent.turn.preflight import Fitness
from agent.turn.rate_limit import MINUTE
from agent.turn.unsettled import SEARCHED

ZERO = timedelta(0)
FILING = timedelta(seconds=30)
"""How long a server may take to put its own copy into Sent before we put ours there."""
RUNNING = frozenset({Progress.UNKNOWN, Progress.REFUSED, Progress.ACCEPTED, Progress.FILED,
                     Progress.ANSWERED, Progress.DATA})  # fmt: skip
OVER = frozenset({Progress.DONE, Progress.ENDED})
ELSEWHERE = "its sending was begun, elsewhere or here, and how that ended is not on record"
AS_IT_WAS = (Folder.APPROVED, Folder.DRAFTS)


@dataclass(slots=True, kw_only=True)
class Sending:
    """The sending of one turn. ``found`` and ``copies`` are by identity; ``answered`` are the
    identities and Message-IDs that employers' answers carry."""

    mail: Mail
    drafts: Drafts
    submitter: Submitter | None
    candidate: Candidate
    policy: Policy
    guard: Guard
    """With what was read in this turn to its end, or not."""
    referees: tuple[Referee, ...]
    found: Mapping[str, Found]
    copies: Mapping[str, tuple[Copy, ...]]
    answered: frozenset[str]
    worded: Mapping[str, Draft] = field(default_factory=dict)
    """The letters as they would be worded now, by draft id."""
    wrote: tuple[Reading, ...] = ()
    others: Others = NoOthers()  # noqa: RUF009 - holds nothing
    wakes: list[datetime] = field(default_factory=list)
    leaving: dict[str, datetime] = field(default_factory=dict)
    """When approved letters leave, by draft id, as far as is known."""
    held: set[str] = field(default_factory=set)
    """Draft ids whose sending is under way: nothing else is done with their letters this turn."""
    tried: bool = False
    """Whether a letter was tried in this turn. One is enough: before the next one leaves, the
    mailbox is looked at again, since a slow server gives time for news and for a change of mind."""

    @property
    def now(self) -> datetime:
        """The turn's instant."""
        return self.drafts.now

    # What an earlier turn began

    def carry_on(self) -> Iterator[Event]:
        """Goes on with every sending that is not over, from wherever it was left."""
        for begun in self.drafts.ledger.submissions():
            if begun.progress in RUNNING:
                self.held.add(begun.draft_id)
            if begun.progress not in OVER:
                yield from self._carry_on(self._in_time(begun))

    def _in_time(self, begun: Submission) -> Submission:
        """A sending that was begun later than now: the clock was ahead and has been set back."""
        if (ahead := begun.at - self.now) <= ZERO:
            return begun
        again = begun.next_try and begun.next_try - ahead
        return self._keep(replace(begun, at=self.now, next_try=again))

    def _carry_on(self, begun: Submission) -> Iterator[Event]:
        verdict = self._verdict(begun)
        if begun.progress in (Progress.BEGUN, Progress.DEFERRED) and begun.claimed:
            begun = self._unclaimed(begun)
        if begun.progress is Progress.DATA:
            said = "Afterword was interrupted while it handed the letter over"
            begun = self._keep(replace(begun, progress=Progress.UNKNOWN, said=said))
            yield event("sending_unknown", self.now, begun.draft_id)
        if begun.progress is Progress.UNKNOWN and self._went_out(begun):
            begun = self._keep(replace(begun, progress=Progress.ACCEPTED, at=self.now, said=""))
            yield event("letter_sent", self.now, begun.draft_id)
        if begun.progress in (Progress.BEGUN, Progress.DEFERRED, Progress.UNKNOWN):
            # Nowhere to be seen proves nothing at first; elsewhere, the person has taken it back,
            # unless it may lie in Approved too, which was not seen.
            taken_back = verdict not in (Verdict.APPROVED, Verdict.MISSING) and self.guard.complete
            if taken_back or self._gone(begun):
                self._release(*self.copies.get(identity(begun.draft_id), ()))
                self._keep(replace(begun, progress=Progress.ENDED, raw=b""))
            elif begun.progress is Progress.UNKNOWN and self.now < begun.at + SEARCHED:
                self.wakes += (min(self.now + MINUTE, begun.at + SEARCHED),)
        elif begun.progress is Progress.REFUSED:
            yield from self._refused(begun)
        else:
            self._finish(begun)

    def _unclaimed(self, begun: Submission) -> Submission:
        """Cut short before anybody had anything: our mark comes off. Another service may have put
        on its own by now, if it took ours off at once and the person approved anew: it stays
        then."""
        forgotten = self._keep(replace(begun, claimed=None))
        if begun.claimed and ZERO <= self.now - begun.claimed < self.guard.settle / 2:
            self._release(*self.copies.get(identity(begun.draft_id), ()))
        return forgotten

    def _verdict(self, begun: Submission) -> Verdict:
        seen = self.found.get(identity(begun.draft_id))
        return seen.verdict if seen else Verdict.MISSING

    def _gone(self, begun: Submission) -> bool:
        """Whether the person has deleted it for good: it has lain nowhere for so long."""
        record = self._record(begun.draft_id)
        if record is None or record.missing_since is None or not self.guard.complete:
            return False
        return self.now - record.missing_since >= self.guard.gone

    def _went_out(self, begun: Submission) -> bool:
        return (
            self._verdict(begun) is Verdict.SENT
            or identity(begun.draft_id) in self.answered
            or begun.message_id in self.answered
            or self.mail.find(Folder.SENT, begun.message_id) is not None
        )

    # A letter that was approved and whose time to change one's mind is over

    def submit(self, draft_id: str, copy: Copy) -> Iterator[Event]:
        """Sends it, once its hour has come; gives it back where it cannot be sent."""
        letter = self.drafts.due[draft_id]
        envelope, why = self._enveloped(letter, copy)
        if envelope is None or why or self.submitter is None:
            yield from self.give_back(draft_id, copy, why or NO_SERVER)
            return
        again = self._begun(draft_id, copy)
        intended = self._intended(letter, copy, envelope, again.tries if again else 0)
        if again is None and copy.has(PENDING):
            self.held.add(draft_id)
            self._keep(replace(intended, progress=Progress.UNKNOWN, said=ELSEWHERE))
            self.wakes.append(self.now + MINUTE)
            yield event("sending_unknown", self.now, draft_id)
            return
        made = self.drafts.ledger.submissions()
        again_at = rate_limit.next_attempt_at(made, again, self.now)
        leaves = self._apart(letter, envelope.recipients, again_at)
        self.leaving[draft_id] = leaves
        if leaves > self.now or self.tried:
            self.wakes.append(leaves)
        else:
            self.tried = True
            yield from self._attempt(self.submitter, copy, envelope, intended)

    def _enveloped(self, letter: FollowUp, copy: Copy) -> tuple[Envelope | None, str]:
        """The letter as it would leave, and why it must not."""
        fitness = Fitness(self.candidate, self.referees, self.worded.get(letter.id))
        try:
            new_id, parent = _new_id(letter.sender), _parent(copy)
            envelope = outgoing.envelope(copy.raw, self.now, new_id, parent)
        except InputError as error:
            return None, str(error)
        return envelope, fitness.faults(copy, envelope, letter, self._record(letter.id))

    def _apart(self, letter: FollowUp, to: Iterable[str], at: datetime) -> datetime:
        """When it leaves, other letters to these people considered."""
        ledger = self.drafts.ledger
        others = [w for w in ledger.written() if w.draft_id != letter.id]
        beside = hours.beside(to, others, ledger.submissions(), self.leaving)
        by_hand = hours.by_hand(to, self.wrote)
        return hours.leaves_apart(letter, self.policy, at, (*beside, *by_hand))

    def _begun(self, draft_id: str, copy: Copy) -> Submission | None:
        """The sending of just this text that is not over."""
        before = self.drafts.ledger.submission(draft_id)
        if before is None or before.progress in OVER:
            return None
        return before if before.fingerprint == copy.fingerprint else None

    def _record(self, draft_id: str) -> Written | None:
        return self.drafts.ledger.record_of(draft_id)

    def _intended(self, letter: FollowUp, copy: Copy, envelope: Envelope, tried: int) -> Submission:
        record = self._record(letter.id)
        return Submission(
            draft_id=letter.id,
            message_id=envelope.message_id,
            fingerprint=copy.fingerprint,
            raw=envelope.raw,
            parent=_parent(copy) or copy.in_reply_to,
            process=letter.process,
            what=what(record) if record else letter.purpose,
            at=self.now,
            tries=tried,
        )

    def _attempt(
        self, submitter: Submitter, copy: Copy, envelope: Envelope, intended: Submission
    ) -> Iterator[Event]:
        begun, there = self._begin(intended)
        if begun is None:
            if there:
                why = f"it was sent from your account {there}, or is about to be"
                yield from self.give_back(intended.draft_id, copy, why)
            else:
                self.wakes.append(self.now + MINUTE)
            return
        starred = ("\\Flagged",) if copy.folder is Folder.DRAFTS else ()
        if not self.mail.claim(copy.place, PENDING, starred):
            # Taken back since the look, or begun by another service: the next look tells.
            self.held.add(begun.draft_id)
            self._keep(replace(begun, progress=Progress.ENDED, raw=b""))
            self.wakes.append(self.now + MINUTE)
            return
        claimed = self._keep(replace(begun, claimed=self.now))
        attempt = submitter.submit(envelope, lambda: self._reached(claimed))
        yield from self._after(claimed, attempt, copy)

    def _begin(self, intended: Submission) -> tuple[Submission | None, str]:
        """The intention, on disk before another account can look whether there is one; else the
        account that was first, or "" where that cannot be seen: then it waits."""
        with self.others.alone():
            others = self.others.look()
            there = elsewhere.begun(intended.draft_id, others)
            if there or elsewhere.unread(others):
                return None, there
            return self._keep(replace(intended, tries=intended.tries + 1)), ""

    def _unmark(self, deferred: Submission, copy: Copy) -> None:
        """Takes our mark off. Where the mailbox is out of reach by now, as where the network was
        lost, the mark stays ours on disk, and comes off at the next look. Else it is forgotten
        first and taken off then: what lies there later is another service's."""
        if self.mail.flag(copy.place, ()):
            self._keep(replace(deferred, claimed=None))
            self.mail.unflag(copy.place, (PENDING,))

    def _release(self, *copies: Copy) -> None:
        for copy in copies:
            if copy.has(PENDING):
                self.mail.unflag(copy.place, (PENDING,))

    def _reached(self, intended: Submission) -> None:
        """The point of no return, on disk."""
        self._keep(replace(intended, progress=Progress.DATA))

    def _after(self, tried: Submission, attempt: Attempt, copy: Copy) -> Iterator[Event]:
        log.info("submission outcome=%s code=%d", attempt.outcome, attempt.code)
        self.held.add(tried.draft_id)
        match attempt.outcome:
            case Outcome.ACCEPTED:
                accepted = self._keep(replace(tried, progress=Progress.ACCEPTED))
                yield event("letter_sent", self.now, tried.draft_id)
                self._finish(accepted)
            case Outcome.DEFERRED:
                again = self.now + rate_limit.pause(tried.tries, attempt.code)
                deferred = replace(tried, progress=Progress.DEFERRED, raw=b"", next_try=again)
                deferred = self._keep(replace(deferred, said=attempt.said, code=attempt.code))
                self.wakes.append(again)
                yield event("sending_deferred", self.now, tried.draft_id)
                self._unmark(deferred, copy)
            case Outcome.REFUSED:
                yield event("sending_refused", self.now, tried.draft_id)
                refused = replace(tried, progress=Progress.REFUSED, said=attempt.said)
                yield from self._refused(self._keep(refused))
            case Outcome.UNKNOWN:
                self._keep(replace(tried, progress=Progress.UNKNOWN, said=attempt.said))
                self.wakes.append(self.now + MINUTE)
                yield event("sending_unknown", self.now, tried.draft_id)

    def _keep(self, submission: Submission) -> Submission:
        self.drafts.ledger.keep(submission)
        return submission

    # Not sent

    def _refused(self, refused: Submission) -> Iterator[Event]:
        seen = self.found.get(identity(refused.draft_id))
        if seen and seen.verdict is Verdict.APPROVED:
            why = f"it could not be sent: {refused.said}"
            yield from self.give_back(refused.draft_id, seen.copy, why)
        self._keep(replace(refused, progress=Progress.ENDED, raw=b""))

    def give_back(self, draft_id: str, copy: Copy, why: str) -> Iterator[Event]:
        """Back to Drafts, as it is; recorded first, and the board says why. It is the person's
        from now on. The mark of a sending that is not on disk stays: it may have been sent, which
        the person is asked if they approve it anew."""
        if draft_id:
            record = replace(self.drafts.recorded(draft_id), theirs=True, outcome="given back")
            taken_back = replace(record, remark=why, approved_since=None, approved_digest="")
            self.drafts.ledger.record(taken_back)
        before = self.drafts.ledger.submission(draft_id)
        if before is not None and before.progress not in OVER:
            self.mail.unflag(copy.place, (PENDING,))
        if copy.folder is Folder.DRAFTS:
            self.mail.unflag(copy.place, ("\\Flagged",))
        else:
            self.mail.move(copy.place, Folder.DRAFTS)
        if before is not None and before.progress in (Progress.BEGUN, Progress.DEFERRED):
            self._keep(replace(before, progress=Progress.ENDED, raw=b""))
        yield event("letter_given_back", self.now, draft_id)

    # Once it is out

    def _finish(self, sent: Submission) -> None:
        """The copy in Sent, the mark on the message answered, the draft gone: in this order."""
        self.held.add(sent.draft_id)
        if sent.progress is Progress.ACCEPTED:
            record = self.drafts.recorded(sent.draft_id)
            self.drafts.ledger.record(replace(record, theirs=True, outcome="sent", remark=""))
            if not self._filed(sent):
                return
            sent = self._keep(replace(sent, progress=Progress.FILED))
        if sent.progress is Progress.FILED:
            answered = sent.parent and self.mail.find(Folder.INBOX, sent.parent)
            if answered:
                self.mail.flag(answered, ("\\Answered",))
            sent = self._keep(replace(sent, progress=Progress.ANSWERED))
        if self._removed(sent):
            self._keep(replace(sent, progress=Progress.DONE, raw=b""))
        else:
            self.wakes.append(self.now + MINUTE)

    def _filed(self, sent: Submission) -> bool:
        """Whether a copy lies in Sent, or will by the server's doing; puts one there where not."""
        files = self.submitter.files_copy if self.submitter else False
        lies_there = self._verdict(sent) is Verdict.SENT
        if files or lies_there or self.mail.find(Folder.SENT, sent.message_id):
            return True
        if files is None and self.now < sent.at + FILING:
            self.wakes.append(min(self.now + FILING / 6, sent.at + FILING))
            return False
        again = sent.next_try or self.now
        if again <= self.now:
            try:
                self.mail.append(Folder.SENT, sent.raw, ("\\Seen",), sent.at)
                return True
            except (MailboxError, InputError) as error:
                log.warning("sent_copy_not_filed: %s", error)
                # After as long again as it has taken so far.
                again = self.now + min(max(self.now - sent.at, MINUTE), 60 * MINUTE)
                self._keep(replace(sent, said=str(error), next_try=again))
        self.wakes.append(again)
        return False

    def _removed(self, sent: Submission) -> bool:
        """Takes out what was approved, and what lies beside it just so or as we left it."""
        record = self._record(sent.draft_id)
        lying = [
            c
            for c in self.copies.get(identity(sent.draft_id), ())
            if c.folder in AS_IT_WAS and not c.has("\\Deleted")
            if c.fingerprint == sent.fingerprint or untouched(c, record)
        ]
        return all(self.mail.expunge(c.place) for c in lying)

    # For the board

    def foresee(self) -> None:
        """When what was approved a moment ago leaves, if it is not taken back."""
        for record in self.drafts.ledger.written():
            letter = self.drafts.due.get(record.draft_id)
            if letter and record.approved_since and record.draft_id not in self.held:
                settled = max(self.now, record.approved_since + self.guard.settle)
                leaves = self._apart(letter, [letter.address], settled)
                self.leaving.setdefault(record.draft_id, leaves)

    def over(self) -> frozenset[str]:
        """The identities of letters that were sent before this turn."""
        sent = {f.identity for f in self.found.values() if f.verdict is Verdict.SENT}
        sent |= {w.identity for w in self.drafts.ledger.written() if w.outcome == "sent"}
        return frozenset(sent - {identity(i) for i in self.held})


NO_SERVER = "no server for sending is named in the configuration: send it from your mail program"


def _parent(copy: Copy) -> str | None:
    """What it answers, by the References, which survive where In-Reply-To is lost (Claws)."""
    last = copy.references[-2:]
    return last[-1] if len(last) == 2 and read_marker(last[0]) else copy.in_reply_to


def _new_id(sender: str) -> str:
    return f"<{uuid4().hex}@{sender.rpartition('@')[2]}>"
