"""Rounds moved to a day alone, times that nobody has confirmed, names that are only domains."""

from dataclasses import replace
from datetime import date

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Evidence, Reading
from agent.terms import FollowUpWish, Kind, RoundState, Stage
from tests.lakeside import INES, invited
from tests.lives import Life, interview, seen

SCHEDULED, DONE, CANCELLED = RoundState.SCHEDULED, RoundState.DONE, RoundState.CANCELLED
SAM = Candidate(("sam.okafor@mailbox.example",), "Europe/Dublin")


def read(body: str, sender: str = "Hilde Karlsen <h@lysverk.example>") -> Reading:
    """A message of Tuesday 3 February 2026."""
    raw = (
        f"From: {sender}\nTo: Sam <sam.okafor@mailbox.example>\n"
        "Date: Tue, 03 Feb 2026 08:00:00 +0000\nSubject: Re: Interview: Data Lead\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"Hi Sam,\n\n{body}\n\n{sender.partition(' <')[0]}\n"
    )
    return reading.read(message.parse(raw.encode()), SAM)


MOVES = [
    ("I must move tomorrow's interview to Thursday 12 February, same time and place.", 12),
    ("We have had to move your interview from Thursday 5 February to Tuesday 10 February.", 10),
    ("I have moved our talk to Thursday 12 February, same hour. You get our answer by Monday 16 February.", 12),
    ("Something came up here: we need to move our meeting to Thursday the 12th, at the same time. We decide by Monday 16 February.", 12),
    ("Wir müssen das Gespräch am Donnerstag auf Dienstag, den 10. Februar verschieben, gleiche Uhrzeit.", 10),
    ("Tenemos que mover la entrevista del jueves al martes 10 de febrero, a la misma hora.", 10),
    ("We have to move your interview from Thursday to Monday, at the same time.", 9),
    ("Tenemos que pasar tu entrevista del jueves al lunes, a la misma hora.", 9),
    ("We need to postpone Thursday's interview until Monday. Sorry for the trouble.", 9),
    ("I need to delay our interview until Monday, sorry.", 9),
]  # fmt: skip


@pytest.mark.parametrize(("body", "day"), MOVES)
def test_a_move_without_an_hour_tells_its_day(body: str, day: int) -> None:
    told = read(body)
    assert (told.kind, told.interviews) == (Kind.INTERVIEW_RESCHEDULED, ())
    assert told.new_days == (date(2026, 2, day),)


def test_the_day_of_the_news_is_no_new_day() -> None:
    told = read("I have to reschedule your interview. You will hear from me by Friday 6 February.")
    assert told.new_days == ()


def test_a_round_moved_to_a_day_keeps_its_hour() -> None:
    life = invited()
    life.they("03-09 09:00", Kind.INTERVIEW_RESCHEDULED, INES,
              new_days=(date(2026, 3, 10), date(2026, 4, 2)))  # fmt: skip
    assert seen(life, "03-11 09:00") == [(Stage.MANAGER, "04-02 10:00", SCHEDULED)]
    assert seen(life, "04-02 10:45") == [(Stage.MANAGER, "04-02 10:00", DONE)]


@pytest.mark.parametrize("days", [(), (date(2026, 3, 10),), (date(2026, 3, 12), date(2026, 3, 13))])
def test_a_round_moved_to_nobody_knows_when_is_off(days: tuple[date, ...]) -> None:
    life = invited()
    life.they("03-09 09:00", Kind.INTERVIEW_RESCHEDULED, INES, new_days=days)
    assert seen(life, "03-11 09:00") == [(Stage.MANAGER, "03-10 10:00", CANCELLED)]


def test_who_says_again_to_which_day_a_round_goes_calls_nothing_off() -> None:
    life = invited()
    april = date(2026, 4, 2)
    moved = life.they("03-08 09:00", Kind.INTERVIEW_RESCHEDULED, INES, new_days=(april,))
    mine = life.me("03-08 10:00", Kind.SCHEDULING_REPLY, INES, answers=moved)
    life.they("03-08 11:00", Kind.INTERVIEW_RESCHEDULED, INES, answers=mine, new_days=(april,))
    assert seen(life, "03-11 09:00") == [(Stage.MANAGER, "04-02 10:00", SCHEDULED)]


def test_who_names_the_hour_that_was_set_comes_after_all() -> None:
    life = invited()
    life.me("03-08 10:00", Kind.SCHEDULING_REPLY, INES, declines=True)
    told = life.they("03-08 11:00", Kind.PROGRESS_UPDATE, INES)
    life.me("03-08 12:00", Kind.SCHEDULING_REPLY, INES, interview("03-10 10:00"), answers=told,
            accepts=True)  # fmt: skip
    assert seen(life, "03-09 09:00") == [(Stage.MANAGER, "03-10 10:00", SCHEDULED)]


@pytest.mark.parametrize(("bare", "start"), [(True, "03-18 16:00"), (False, "03-11 16:00")])
def test_a_weekday_is_set_in_the_week_that_was_asked_about(bare: bool, start: str) -> None:
    """ "I have to call off tomorrow. Are you around next week?" and then "Wednesday at four"."""
    life = invited()
    told = life.they("03-09 09:00", Kind.INTERVIEW_CANCELLED, INES, weeks=(date(2026, 3, 16),))
    mine = life.me("03-09 10:00", Kind.SCHEDULING_REPLY, INES, answers=told)
    life.they("03-09 11:00", Kind.INTERVIEW_CONFIRMED, INES, interview(start="03-11 16:00"),
              answers=mine, by_weekday=bare)  # fmt: skip
    rounds = seen(life, "03-09 12:00")
    assert rounds[-1][1:] == (start, SCHEDULED)


@pytest.mark.parametrize("declines", [True, False])
def test_the_day_that_the_candidate_asked_for_is_agreed(declines: bool) -> None:
    """ "Thursday suits us too": at the hour that was set, and only where another was asked for."""
    life = invited()
    mine = life.me("03-08 10:00", Kind.SCHEDULING_REPLY, INES, declines=declines)
    life.they("03-08 11:00", Kind.INTERVIEW_CONFIRMED, INES, answers=mine,
              new_days=(date(2026, 3, 12),))  # fmt: skip
    start = "03-12 10:00" if declines else "03-10 10:00"
    assert seen(life, "03-09 09:00") == [(Stage.MANAGER, start, SCHEDULED)]


def asked(start: str, *, by_weekday: bool = True) -> Life:
    """ "An hour next week?" of Wednesday 4 March, and the answer with a day and an hour."""
    life = Life()
    told = life.they("03-04 10:00", Kind.AVAILABILITY_REQUESTED, INES, weeks=(date(2026, 3, 9),))
    life.me("03-04 12:00", Kind.SCHEDULING_REPLY, INES, interview(start), answers=told,
            by_weekday=by_weekday)  # fmt: skip
    return life


def test_a_weekday_is_one_of_the_week_that_was_asked_about() -> None:
    assert seen(asked("03-05 14:00"), "03-04 13:00") == [(None, "03-12 14:00", SCHEDULED)]
    dated = asked("03-05 14:00", by_weekday=False)
    assert seen(dated, "03-04 13:00") == [(None, "03-05 14:00", SCHEDULED)]


def test_what_nobody_has_confirmed_is_not_done_by_itself() -> None:
    assert seen(asked("03-12 14:00"), "03-13 09:00") == []


def test_a_word_of_theirs_after_it_tells_that_it_took_place() -> None:
    life = asked("03-12 14:00")
    life.they("03-13 16:00", Kind.PROGRESS_UPDATE, INES)
    assert seen(life, "03-13 17:00") == [(None, "03-12 14:00", DONE)]


def test_a_request_tells_its_week_and_an_answer_a_bare_weekday() -> None:
    told = read("Would you have an hour next week for a call with our team? Which day suits you?")
    assert told.weeks == (date(2026, 2, 9),)
    raw = (
        "From: sam.okafor@mailbox.example\nTo: h@lysverk.example\nSubject: Re: Interview\n"
        "Date: Tue, 03 Feb 2026 09:00:00 +0000\n\nHi Hilde,\n\nThursday at two would be perfect.\n"
    )
    assert reading.read(message.parse(raw.encode()), SAM).by_weekday


PAST_THE_AGENT = [
    "Please send anything for them through me and do not contact them directly.",
    "Please do not approach the client yourself; everything goes through me.",
    "Bitte wenden Sie sich nicht direkt an den Kunden, sondern an mich.",
]


@pytest.mark.parametrize("body", PAST_THE_AGENT)
def test_contact_past_the_agent_forbids_no_question_to_the_agent(body: str) -> None:
    told = read(f"Your interview for Data Lead is on Monday 16 February at 2pm. {body}")
    assert told.follow_up is not FollowUpWish.FORBIDDEN


def test_through_me_and_is_no_talk_with_the_agent() -> None:
    told = read("You will speak with Alan O'Dowd, their VP Engineering, on Monday 16 February at 2pm.\n\n"
                f"{PAST_THE_AGENT[0]}")  # fmt: skip
    assert [p.name for p in told.interviews[0].interviewers] == ["Alan O'Dowd"]


def test_no_calls_please_stays_forbidden() -> None:
    told = read("Your application for Data Lead is with the panel. Please do not call us for news.")
    assert told.follow_up is FollowUpWish.FORBIDDEN


def test_who_wants_to_hear_something_with_a_colleague_takes_part() -> None:
    told = read("Your interview is on Monday 16 February at 2pm. Kate and I would like to hear how "
                "you ran the night desk.")  # fmt: skip
    assert {p.name for p in told.interviews[0].interviewers} == {"Kate", "Hilde Karlsen"}


def test_a_time_taken_makes_its_message_an_invitation() -> None:
    life = Life()
    told = life.they("03-02 09:00", Kind.UNRELATED, INES, confidence=0.53)
    outer = life.readings[-1]
    inner = replace(outer, kind=Kind.INTERVIEW_CANCELLED, confidence=0.1, role=None,
                    offered=(interview("03-06 15:00"),))  # fmt: skip
    life.readings[-1] = replace(outer, in_context=inner)
    life.me("03-02 11:00", Kind.SCHEDULING_REPLY, INES, interview("03-06 15:00"), answers=told,
            role="Site Engineer", confidence=0.93)  # fmt: skip
    assert seen(life, "03-07 09:00") == [(None, "03-06 15:00", DONE)]


@pytest.mark.parametrize("guessed", ["Tide Water Labs", "Tidewaterlabs"])
def test_a_written_name_goes_before_one_out_of_a_domain(guessed: str) -> None:
    life = Life()
    by = "Maren Holt <maren@tidewaterlabs.example>"
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, by, interview("03-06 10:00"), role="Analyst",
              company="Tidewater Labs", evidence=(Evidence("company", "Tidewater Labs"),))  # fmt: skip
    for when in ("03-03 09:00", "03-04 09:00"):
        life.they(when, Kind.PROGRESS_UPDATE, by, role="Analyst", company=guessed,
                  evidence=(Evidence("company", "maren@tidewaterlabs.example"),))  # fmt: skip
    assert life.process("03-05 09:00").company == "Tidewater Labs"


def test_a_written_name_goes_before_the_letters_of_its_domain() -> None:
    life = Life()
    by = "Maren Holt <maren@twl-foods.example>"
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, by, interview("03-06 10:00"), role="Analyst",
              company="Tide Water Larders", evidence=(Evidence("company", "Tide Water Larders"),))  # fmt: skip
    for when in ("03-03 09:00", "03-04 09:00"):
        life.they(when, Kind.PROGRESS_UPDATE, by, role="Analyst", company="Twl Foods",
                  evidence=(Evidence("company", "maren@twl-foods.example"),))  # fmt: skip
    assert life.process("03-05 09:00").company == "Tide Water Larders"


def test_a_part_of_the_posts_title_is_no_written_name() -> None:
    life = Life()
    by = "Maren Holt <maren@bayhospital.example>"
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, by, interview("03-06 10:00"),
              role="Ward Manager, Maternity",
              company="Maternity", evidence=(Evidence("company", "Maternity"),))  # fmt: skip
    for when in ("03-03 09:00", "03-04 09:00"):
        life.they(when, Kind.PROGRESS_UPDATE, by, role="Ward Manager", company="Bay Hospital",
                  evidence=(Evidence("company", "maren@bayhospital.example"),))  # fmt: skip
    assert life.process("03-05 09:00").company == "Bay Hospital"


def test_an_hour_that_only_the_candidate_named_is_the_round_that_is_set_then_and_moved() -> None:
    life = Life()
    asked = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, role="Baker")
    mine = life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, interview("03-11 17:30"),
                   answers=asked, stage=Stage.MANAGER)  # fmt: skip
    fixed = life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-11 17:45"),
                      answers=mine, stage=Stage.PANEL)  # fmt: skip
    life.they("03-10 16:50", Kind.INTERVIEW_CONFIRMED, INES, interview("03-16 17:45"),
              answers=fixed, confidence=0.2)  # fmt: skip
    assert [when for _, when, _ in seen(life, "03-17 09:00")] == ["03-16 17:45"]


def test_a_doubtful_word_ahead_of_a_round_moves_it_whatever_round_it_seems_to_name() -> None:
    life = Life()
    first = life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-11 17:45"),
                      role="Baker", stage=Stage.PANEL)  # fmt: skip
    life.they("03-10 16:50", Kind.INTERVIEW_CONFIRMED, INES, interview("03-16 17:45"),
              answers=first, stage=Stage.MANAGER, confidence=0.2)  # fmt: skip
    assert [when for _, when, _ in seen(life, "03-17 09:00")] == ["03-16 17:45"]


def test_a_bare_weekday_may_stand_in_the_quote_alone() -> None:
    """ "Perfect, that works" says no more of the day than what it answers."""
    raw = (
        "From: h@lysverk.example\nTo: sam.okafor@mailbox.example\nSubject: Re: Interview\n"
        "Date: Tue, 03 Feb 2026 09:00:00 +0000\nIn-Reply-To: <1@mailbox.example>\n\n"
        "Perfect, that works for us and your interview is confirmed. Ask for me at the desk.\n\nHilde\n\n"
        "On Mon, 2 Feb 2026 at 18:00, Sam Okafor <sam.okafor@mailbox.example> wrote:\n"
        "> Thursday at 10.30 please.\n"
    )
    found = reading.read(message.parse(raw.encode()), SAM)
    found = found.in_context or found
    assert [i.start.hour for i in found.interviews] == [10]
    assert found.by_weekday
