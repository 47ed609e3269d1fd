"""The sheets of notes: one for each round, from the morning of its day, to the candidate alone."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from agent.hiring import Round
from agent.plan import parties
from agent.plan.case import Case, Item, day_words, ended, is_open, letter_id, round_words
from agent.plan.model import FollowUp
from agent.reading.model import Person
from agent.terms import Purpose, RoundState


def sheets(case: Case) -> Iterator[Item]:
    """A sheet for each round with a time, for a week; none where nothing was or will be said."""
    if not case.policy.notes or not is_open(case.process):
        return
    for round_ in case.rounds:
        if round_.start and round_.state is not RoundState.CANCELLED:
            yield from _sheet(case, round_, round_.start)


def _sheet(case: Case, round_: Round, start: datetime) -> Iterator[Item]:
    home = case.view.home
    morning = home.hour(home.day(start), case.policy.notes_from_hour)
    due = min(morning, start)
    expires = due + timedelta(days=case.policy.notes_days)
    long_ago = timedelta(hours=case.policy.first_look_thank_you_hours)
    if case.now >= expires or case.view.first_look - ended(round_) > long_ago:
        return
    if case.now < due:
        yield due
        return
    yield expires
    sender = parties.own_address(case, None)
    if sender is None:
        return
    yield FollowUp(
        id=letter_id(Purpose.NOTES, sender, round_.anchor),
        purpose=Purpose.NOTES,
        ordinal=1,
        process=case.process.id,
        company=case.process.company,
        role=case.process.role,
        stage=round_.stage,
        sender=sender,
        recipient=Person(case.view.candidate.name, sender),
        due=home.local(due),
        send_after=home.local(due),
        send_before=home.local(expires),
        why=f"The {round_words(round_.stage)} with {case.employer} is on {day_words(home.day(start))}: a sheet for your own notes, which the letters are made from.",
        round=round_,
        thread=case.process.readings,
        others=round_.interviewers,
        timezone=home.zone,
    )
