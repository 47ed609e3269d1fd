"""The sheets of notes: one for each round, from the morning of its day, to the candidate alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from agent.hiring import Round
from agent.plan import letters, parties
from agent.plan.case import Case, Item, day_words, ended, is_open, round_words
from agent.reading.model import Person
from agent.terms import Purpose


def sheets(case: Case) -> Iterator[Item]:
    """A sheet for each round with a time, for a week; none where nothing was or will be said."""
    if not case.policy.notes or not is_open(case.process):
        return
    for round_ in case.rounds:
        if round_.start and round_.takes_place:
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
    letter = letters.follow_up(
        case,
        Purpose.NOTES,
        Person(case.view.candidate.name, parties.own_address(case, None)),
        home,
        anchor=(round_.anchor,),
        stage=round_.stage,
        due=due,
        window=(due, expires),
        why=f"The {round_words(round_.stage)} at {case.employer} is on "
        f"{day_words(home.day(start))}: a sheet for your own notes, which the letters are made "
        f"from.",
    )
    yield replace(letter, round=round_, others=round_.interviewers)
