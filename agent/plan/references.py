"""The notices to referees: who may call them, for which role. Words nothing."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from agent.hiring.features import identity
from agent.plan import parties
from agent.plan.case import Case, Item, is_open, letter_id
from agent.plan.model import FollowUp, Referee
from agent.reading.model import Person, Reading
from agent.terms import Purpose, Stage


def references(case: Case, referees: Sequence[Referee]) -> Iterator[Item]:
    """A notice to each referee once references are asked for or the final round is set."""
    if not case.policy.references or not referees or not is_open(case.process):
        return
    life = timedelta(days=case.policy.references_days)
    late = timedelta(hours=case.policy.first_look_thank_you_hours)
    for cause in _causes(case, life):
        expires = case.at(cause) + life
        if case.now >= expires or case.view.first_look - case.at(cause) > late:
            continue
        yield expires
        for referee in referees:
            if not _knows(case, referee, case.at(cause)):
                yield from _notice(case, referee, cause, expires)


def _causes(case: Case, life: timedelta) -> Iterator[Reading]:
    """The messages that set a final round or ask for references, each so long after the last one
    that its notice is news to nobody who has just had one."""
    final = {m for r in case.rounds if r.stage is Stage.FINAL for m in r.messages}
    last: datetime | None = None
    for reading in case.heard:
        if not reading.asks_references and reading.message_id not in final:
            continue
        if last is None or case.at(reading) - last >= life:
            last = case.at(reading)
            yield reading


def _knows(case: Case, referee: Referee, since: datetime) -> bool:
    """Whether the candidate has written to the referee about this process since."""
    return any(
        a.email.casefold() == referee.email.casefold()
        for r in case.wrote
        if case.at(r) >= since
        for a in (*r.to, *r.cc)
    )


def _notice(case: Case, referee: Referee, cause: Reading, expires: datetime) -> Iterator[Item]:
    sender = parties.own_address(case, cause)
    if sender is None:
        return
    home = case.view.home
    reason = "asks for references" if cause.asks_references else "has set a final round"
    last = next((r for r in case.rounds if cause.message_id in r.messages), None)
    yield FollowUp(
        id=letter_id(Purpose.REFERENCES, referee.email, identity(cause)),
        purpose=Purpose.REFERENCES,
        ordinal=1,
        process=case.process.id,
        company=case.process.company,
        role=case.process.role,
        stage=last.stage if last else None,
        sender=sender,
        recipient=Person(referee.name, referee.email),
        due=home.local(case.at(cause)),
        send_after=home.local(case.at(cause)),
        send_before=home.local(expires),
        why=f"{case.employer[:1].upper()}{case.employer[1:]} {reason}: {referee.name} should know who may call, and for which role.",
        round=last,
        thread=case.process.readings,
        timezone=home.zone,
    )
