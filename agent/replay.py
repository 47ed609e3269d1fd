"""The service's own turns over a stored mailbox, on a clock of its own.

Every message is seen at the time it arrived; between messages time passes, so that follow-ups
fall due. Prints nothing and writes nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agent import hiring, message, reading
from agent.hiring import HiringProcess
from agent.letter import NO_TEMPLATES, Templates
from agent.letter.model import Draft, Profile
from agent.plan import FollowUp, Policy
from agent.reading.model import Candidate, Reading
from agent.store import Store
from agent.stored import StoredMail, StoredMessage
from agent.terms import Direction, Kind, Purpose, Status, in_words
from agent.turn import Agent, Event, TurnResult, earliest

MAX_TURNS = 100_000
"""A stored mailbox that keeps waking the plan without end is a fault of the program."""


@dataclass(frozen=True, slots=True)
class Happened:
    """One event of a replay with the draft as it stands, or as it last stood."""

    event: Event
    draft: Draft
    follow_up: FollowUp | None = None
    """What the letter rests on, as it was last decided."""
    why: str = ""
    """Of one that was taken out: why it was, in a sentence."""


def replay(
    messages: tuple[StoredMessage, ...],
    candidate: Candidate,
    until: datetime,
    profile: Profile = Profile(),
    policy: Policy = Policy(),
    templates: Templates = NO_TEMPLATES,
) -> Iterator[Happened]:
    """Lives through the messages up to and with ``until``; the candidate touches no draft."""
    drafts: dict[str, Draft] = {}
    due: dict[str, FollowUp] = {}
    for now, outcome in turns(messages, candidate, until, profile, policy, templates):
        due |= {f.id: f for f in outcome.plan.follow_ups}
        for event in outcome.events:
            if event.draft is not None:
                drafts[event.draft_id] = event.draft
            follow_up = due.get(event.draft_id)
            gone = follow_up if event.name == "draft_withdrawn" else None
            why = _why_gone(gone, outcome, now, policy) if gone else ""
            yield Happened(event, drafts[event.draft_id], follow_up, why)


_TOLD = {
    Kind.REJECTION: "They have turned you down",
    Kind.OFFER: "They have made you an offer",
    Kind.AVAILABILITY_REQUESTED: "They want to meet again",
    Kind.INTERVIEW_CONFIRMED: "They have set a time to meet",
    Kind.INTERVIEW_RESCHEDULED: "They have moved a round",
    Kind.INTERVIEW_CANCELLED: "They have called a round off",
    Kind.ASSESSMENT_REQUESTED: "They have set you a task",
    Kind.INFORMATION_REQUESTED: "They have asked you for something",
    Kind.THANK_YOU: "You have thanked them yourself",
    Kind.STATUS_CHECK: "You have asked them yourself",
    Kind.ACCEPTANCE: "You have accepted",
    Kind.WITHDRAWAL: "You have withdrawn",
}
_STANDS = {
    Status.OFFER: "They have made you an offer",
    Status.ACCEPTED: "You have accepted an offer of theirs",
    Status.REJECTED: "They have turned you down",
    Status.WITHDRAWN: "You have withdrawn",
    Status.DORMANT: "The process sleeps: they have been silent for too long",
}


def _why_gone(letter: FollowUp, outcome: TurnResult, now: datetime, policy: Policy) -> str:
    """Why a letter is no longer wanted: by the message that came at that instant, else by how its
    process stands, by what the plan remarks of it, or by its age."""
    about = next((p for p in outcome.processes if _is_of(letter, p)), None)
    arrived = [r for r in about.readings if r.arrived == now] if about else []
    if arrived:
        last = arrived[-1]
        wrote = "You have" if last.direction is Direction.OUTGOING else "They have"
        return f"{_TOLD.get(last.kind, f'{wrote} written')}, on {now.day} {now:%B %Y}."
    if about and about.status in _STANDS:
        return f"{_STANDS[about.status]}."
    remarks = (r.text for r in outcome.remarks if about and r.process == about.id)
    if letter.purpose is Purpose.STATUS_CHECK and (text := next(remarks, "")):
        return text
    if letter.purpose is Purpose.NOTES:
        return _why_no_sheet(letter, now, policy)
    others = (f for f in outcome.plan.follow_ups if f.recipient.email == letter.recipient.email)
    if another := next((f for f in others if now - timedelta(days=1) < f.due <= now), None):
        letter_of = in_words(another.purpose)
        article = "An" if letter_of[0] in "aeiou" else "A"
        return f"{article} {letter_of} to them takes its place."
    waited = now - letter.send_after  # a thank-you's week counts from the round's end
    late = letter.purpose is Purpose.THANK_YOU and waited.days >= policy.thank_you_withdraw_days
    if late or now >= letter.send_before:
        return "It has waited for too long: by now it would come too late."
    return "It is no longer called for."


def _why_no_sheet(sheet: FollowUp, now: datetime, policy: Policy) -> str:
    if now < sheet.send_before:
        return "It is no longer called for."
    return (
        f"It has lain there for {policy.notes_days} days: that round's letters need no notes now."
    )


def _is_of(letter: FollowUp, process: HiringProcess) -> bool:
    """Whether it is its process, which may have been joined with another since."""
    return any(letter.process in (process.id, r.message_id) for r in process.readings)


def turns(
    messages: tuple[StoredMessage, ...],
    candidate: Candidate,
    until: datetime,
    profile: Profile,
    policy: Policy,
    templates: Templates = NO_TEMPLATES,
) -> Iterator[tuple[datetime, TurnResult]]:
    """Each turn that the service would have taken, with its instant."""
    if not profile.name:
        profile = replace(profile, name=candidate.name or own_name(messages, candidate) or "")
    mail = StoredMail(messages)
    store = Store(None, reading.VERSION)
    agent = Agent(mail, store, candidate, profile, policy, templates=templates)
    now = mail.next_arrival()
    for _ in range(MAX_TURNS):
        if now is None or now > until:
            return
        mail.now = now
        outcome = agent.turn(now)
        yield now, outcome
        wake_at = outcome.wake_at
        if wake_at is not None and wake_at <= now:
            wake_at = now + timedelta(minutes=1)
        now = earliest(mail.next_arrival(), wake_at)


def read_all(
    messages: tuple[StoredMessage, ...], candidate: Candidate, until: datetime | None
) -> Iterator[Reading]:
    """The readings of a stored mailbox up to and with ``until``, each message once."""
    seen: set[str] = set()
    for stored in messages:
        if until is not None and stored.at > until:
            return
        parsed = message.parse(stored.raw)
        if parsed.message_id and parsed.message_id in seen:
            continue
        seen.add(parsed.message_id or "")
        yield replace(reading.read(parsed, candidate), arrived=stored.at)


def processes(
    messages: tuple[StoredMessage, ...],
    candidate: Candidate,
    until: datetime,
    policy: Policy = Policy(),
) -> tuple[HiringProcess, ...]:
    """The hiring processes in a stored mailbox as they stand at ``until``."""
    read = tuple(read_all(messages, candidate, until))
    return hiring.trace(read, until, candidate, policy.patience)


def own_name(messages: tuple[StoredMessage, ...], candidate: Candidate) -> str | None:
    """The candidate's name: as in what they sent, else as they were written to (docs/json.md)."""
    addressed: str | None = None
    for stored in messages:
        parsed = message.parse(stored.raw)
        if parsed.sender and candidate.owns(parsed.sender.email) and parsed.sender.name:
            return parsed.sender.name
        if addressed is None:
            names = (a.name for a in parsed.to if candidate.owns(a.email) and a.name)
            addressed = next((n for n in names if "@" not in n), None)
    return addressed
