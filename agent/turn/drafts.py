"""The acts upon Drafts, each with its record: the second commit point. Decides nothing.

What is appended is recorded afterwards, what is withdrawn before: whichever is lost, the mailbox
tells the rest.
"""

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import uuid4

from agent import letter
from agent.desk import Folder, Found, Place, Verdict, Written, marker_of, sketch
from agent.letter.marker import marker
from agent.letter.model import Draft
from agent.plan import FollowUp
from agent.reconcile import Action, Adopt, Append, LetGo, Replace, Withdraw
from agent.terms import Purpose
from agent.turn.ports import Ledger, Mail

log = logging.getLogger("agent.turn")

BEING_EDITED = timedelta(hours=12)
"""What was to be told of a letter is told for so long while it lies nowhere (mutt)."""
_NAMES = {
    Purpose.THANK_YOU: "thank-you",
    Purpose.STATUS_CHECK: "question",
    Purpose.OTHER_OFFER: "word of another offer",
    Purpose.REFERENCES: "notice",
    Purpose.NOTES: "sheet for your notes",
}


@dataclass(frozen=True, slots=True)
class Event:
    """One outward act, in replay's words: ``draft_queued``, ``draft_updated``,
    ``draft_withdrawn``, ``draft_let_go``, ``draft_adopted``; and ``letter_sent``,
    ``letter_given_back``, ``sending_deferred``, ``sending_refused``, ``sending_unknown``."""

    name: str
    at: datetime
    draft_id: str
    draft: Draft | None = None


def event(name: str, now: datetime, draft_id: str, draft: Draft | None = None) -> Event:
    """An event, told in the log by the draft's id."""
    log.info("%s draft=%s", name, draft_id)
    return Event(name, now, draft_id, draft)


@dataclass(frozen=True, slots=True)
class Drafts:
    """The mailbox and the records of one turn; ``due``: what the plan wants, by draft id."""

    mail: Mail
    ledger: Ledger
    now: datetime
    due: Mapping[str, FollowUp]

    def perform(self, action: Action) -> Iterator[Event]:
        """One outward act and its record."""
        match action:
            case Append(draft):
                self._append(draft)
                yield event("draft_queued", self.now, draft.id, draft)
            case Replace(draft, old):
                self._append(draft)
                self.mail.expunge(old)
                yield event("draft_updated", self.now, draft.id, draft)
            case Adopt(draft, copy):
                self._record(draft, copy.message_id or "", copy.place)
                yield event("draft_adopted", self.now, draft.id, draft)
            case Withdraw("", place):
                self.mail.expunge(place)
            case Withdraw(draft_id, place):
                withdrawn = replace(self.recorded(draft_id), outcome="withdrawn", place=None)
                self.ledger.record(withdrawn)
                self.mail.expunge(place)
                yield event("draft_withdrawn", self.now, draft_id)
            case LetGo(draft_id, outcome):
                self.ledger.record(replace(self.recorded(draft_id), theirs=True, outcome=outcome))
                yield event("draft_let_go", self.now, draft_id)
            case _:
                raise TypeError(f"not for Drafts: {action}")

    def recorded(self, draft_id: str) -> Written:
        """The record of a draft, made where it was lost."""
        return self.ledger.record_of(draft_id) or self._unwritten(draft_id)

    def _append(self, draft: Draft) -> None:
        domain = draft.sender.rpartition("@")[2]
        message_id = f"<{uuid4().hex}@{domain}>"
        mark = marker(draft.id, draft.digest, domain)
        raw = letter.as_bytes(draft, message_id, mark, self.now)
        place = self.mail.append(Folder.DRAFTS, raw, ("\\Draft",), self.now)
        self._record(draft, message_id, place)

    def _record(self, draft: Draft, message_id: str, place: Place) -> None:
        self.ledger.record(
            replace(
                self._unwritten(draft.id),
                message_id=message_id,
                place=place,
                digest=draft.digest,
                to=draft.to + draft.cc,
                subject=draft.subject,
                sketch=sketch(draft.body),
                sender=draft.sender,
            )
        )

    def _unwritten(self, draft_id: str) -> Written:
        """A record of a draft of which nothing is known but what the plan says."""
        if (follow_up := self.due.get(draft_id)) is None:
            return Written(draft_id, "", "", None, self.now)
        anchor = follow_up.round.anchor if follow_up.round else ""
        whom = _whom(follow_up)
        about = Written(draft_id, "", "", None, self.now, follow_up.purpose, anchor)
        return replace(about, process=follow_up.process, whom=whom)


def observed(record: Written, found: Found, now: datetime) -> Written:
    """What is noticed on the desk and since when; a change of mind starts the clock anew."""
    if found.verdict is Verdict.MISSING and record.outcome == "withdrawn" and _is_at_rest(record):
        return record
    missing = found.verdict is Verdict.MISSING and record.outcome != "withdrawn"
    seen = found.verdict is Verdict.UNTOUCHED and found.copy.has("\\Seen")
    approved = found.verdict is Verdict.APPROVED
    trashed = found.verdict is Verdict.DELETED
    digest = found.approval if approved else ""
    held = record.approved_since if record.approved_digest == digest else None
    lies_there = found.verdict in (Verdict.UNTOUCHED, Verdict.EDITED)
    perhaps = missing and now - (record.missing_since or now) < BEING_EDITED
    return replace(
        _followed(record, found),
        missing_since=_since(record.missing_since, now) if missing else None,
        trashed_since=_since(record.trashed_since, now) if trashed else None,
        seen_since=_since(record.seen_since, now) if seen else None,
        approved_digest=digest,
        approved_since=_since(held, now) if approved else None,
        remark=record.remark if lies_there or perhaps else "",
    )


def tell_approval(before: Written, after: Written, verdict: Verdict) -> None:
    """An approval and its withdrawal in the log, by the draft's id."""
    sent = verdict is Verdict.SENT or before.outcome == "sent"
    if after.approved_digest not in ("", before.approved_digest):
        log.info("letter_approved draft=%s", after.draft_id)
    elif before.approved_digest and not (after.approved_digest or sent):
        log.info("approval_taken_back draft=%s", after.draft_id)


def _is_at_rest(record: Written) -> bool:
    """Whether nothing was noticed of it lately: a withdrawn letter stays so."""
    waits = (record.missing_since, record.trashed_since, record.seen_since, record.approved_since)
    return not any((*waits, record.approved_digest, record.remark))


def _followed(record: Written, found: Found) -> Written:
    """Known by its likeness only, it is known by its new Message-ID from now on."""
    if not found.copies or found.copy.message_id is None or marker_of(found.copy):
        return record
    return replace(record, message_id=found.copy.message_id)


def _since(noticed: datetime | None, now: datetime) -> datetime:
    """Since when; never later than now: a clock that went ahead may have been set back."""
    return min(noticed or now, now)


def what(letter: Written | FollowUp) -> str:
    """A letter in a sentence for the person: "thank-you to Ines Okafor"."""
    name = _NAMES.get(letter.purpose, "letter") if letter.purpose else "letter"
    whom = letter.whom if isinstance(letter, Written) else _whom(letter)
    return f"{name} to {whom}" if whom and letter.purpose is not Purpose.NOTES else name


def _whom(letter: FollowUp) -> str:
    return letter.recipient.name or letter.recipient.email or ""
