"""The notices to referees: who may call them, for which role. Words nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from agent.hiring.features import identity
from agent.plan import letters
from agent.plan.case import Case, Item, is_open
from agent.plan.model import Referee
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
    round_ = next((r for r in case.rounds if cause.message_id in r.messages), None)
    letter = letters.follow_up(
        case,
        Purpose.REFERENCES,
        Person(referee.name, referee.email),
        case.view.home,
        anchor=(identity(cause),),
        stage=round_.stage if round_ else None,
        due=case.at(cause),
        window=(case.at(cause), expires),
        why=_why(case, referee, cause),
        answered=cause,
    )
    # A referee is in no thread with the employer: the cause only tells the address to write from.
    yield replace(letter, round=round_, parent=None)


def _why(case: Case, referee: Referee, cause: Reading) -> str:
    reason = "asks for references" if cause.asks_references else "has set a final round"
    employer = case.employer[:1].upper() + case.employer[1:]
    return f"{employer} {reason}: {referee.name} should know who may call, and for which role."
