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
from agent.turn import Agent, Event, Outcome, earliest

MAX_TURNS = 100_000
"""A stored mailbox that keeps waking the plan without end is a fault of the program."""


@dataclass(frozen=True, slots=True)
class Happened:
    """One event of a replay with the draft as it stands, or as it last stood."""

    event: Event
    draft: Draft
    follow_up: FollowUp | None = None
    """What the letter rests on, as it was last decided."""


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
    for _, outcome in turns(messages, candidate, until, profile, policy, templates):
        due |= {f.id: f for f in outcome.plan.follow_ups}
        for event in outcome.events:
            if event.draft is not None:
                drafts[event.draft_id] = event.draft
            yield Happened(event, drafts[event.draft_id], due.get(event.draft_id))


def turns(
    messages: tuple[StoredMessage, ...],
    candidate: Candidate,
    until: datetime,
    profile: Profile,
    policy: Policy,
    templates: Templates = NO_TEMPLATES,
) -> Iterator[tuple[datetime, Outcome]]:
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
