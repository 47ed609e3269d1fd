"""Hours that answers name without a day, in threads that quote nothing."""

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from agent import message
from agent.reading import times
from agent.reading.model import Candidate
from agent.reading.prose import split
from agent.terms import Kind, RoundState, Stage
from tests.lives import Life, at, interview, person
from tests.written import Written

INES = "Ines Okafor <ines.okafor@lakeside-toys.example>"
ME = Candidate(("robin.vale@letterbox.example",), "Europe/London")
MAIL = (
    "From: Ida Roe <ida@tarnmill.example>\nTo: Robin Vale <robin.vale@letterbox.example>\n"
    "Subject: Re: Baker\nMessage-ID: <2@x.example>\nIn-Reply-To: <1@x.example>\n"
    "Date: Mon, 2 Mar 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n{}\n"
)


@pytest.mark.parametrize(
    ("text", "at", "same", "asks"),
    [
        ("11.30 is fine.", time(11, 30), False, False),
        ("Could we say 4.30 pm instead?", time(16, 30), False, True),
        ("I teach until 14:00. 14:15?", time(14, 15), False, True),
        ("Passt, 16:30 Uhr.", time(16, 30), False, False),
        ("Könnten wir es auf Freitag verschieben, gleiche Zeit?", None, True, True),
        ("Tuesday at 11.30 works.", None, False, False),  # It has its day.
        ("10:00 or 11:00?", None, False, False),
        ("The fitter comes at three tomorrow. Could we say 16:30?", time(16, 30), False, True),
        ("Nächsten Dienstag, selbe Uhrzeit?", None, True, True),
        ("Reception is open from 8:30.", None, False, False),
        ("I have a class until 3. Would 4 work?", time(16, 0), False, True),
        ("Sorry, I teach then; would 11 be possible?", time(11, 0), False, True),
        ("11h, c'est parfait pour moi.", time(11, 0), False, False),
        ("D'accord pour 9h, merci.", time(9, 0), False, False),
        ("11 uur is prima.", time(11, 0), False, False),
        ("C'est un poste de 11h par semaine.", None, False, False),
    ],
)
def test_what_an_answer_says_of_an_hour(text: str, at: time | None, same: bool, asks: bool) -> None:
    parsed = message.parse(MAIL.format(text).encode())
    told = times.bare_hour(parsed, split(parsed, ME), ME)
    assert (told.at, told.same, told.asks and (same or at is not None)) == (at, same, asks)


@pytest.mark.parametrize(
    "text",
    [
        "On Friday I have a delivery until 10.30; would 11 be possible?",
        "Freitag habe ich bis 10.30 Uhr eine Lieferung; ginge es um 11 Uhr?",
        "El viernes tengo una entrega hasta las 10:30; ¿sería posible a las 11?",
        "Vrijdag heb ik tot 10.30 uur een levering; zou het om 11 uur kunnen?",
        "Vendredi j'ai une livraison jusqu'à 10h30 ; serait-ce possible à 11h ?",
    ],
)
def test_an_hour_until_which_somebody_is_busy_is_not_put_forward(text: str) -> None:
    parsed = message.parse(MAIL.format(text).encode())
    offered = times.offered(parsed, split(parsed, ME), ME)
    assert [(o.start.day, o.start.hour) for o in offered] == [(6, 11)]


def test_long_answers_are_bounded() -> None:
    parsed = message.parse(MAIL.format("10:00 " * 40_000).encode())
    assert times.bare_hour(parsed, split(parsed, ME), ME) == times.Hour()


def asked(life: Life, start: str = "03-12 11:00") -> str:
    """ "Could you come on Thursday at eleven?" """
    return life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, role="Buyer",
                     offered=(interview(start, 45),))  # fmt: skip


def held(life: Life) -> list[str]:
    rounds = life.process("03-30 09:00").rounds
    return [f"{r.start:%m-%d %H:%M}" for r in rounds if r.state is RoundState.DONE and r.start]


@pytest.mark.parametrize(
    ("hour", "said", "begins"),
    [
        (time(11, 30), time(11, 30), "03-12 11:30"),  # "11.30 is fine."
        (time(11, 30), None, "03-12 11:30"),  # "Fine."
        (time(2, 15), time(14, 15), "03-12 14:15"),
    ],
)
def test_an_hour_that_the_candidate_asks_for(hour: time, said: time | None, begins: str) -> None:
    """ "Would half past be all right?": on the day that was put forward."""
    life = Life()
    first = asked(life)
    mine = life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=first, hour=hour,
                   asks_hour=True)  # fmt: skip
    life.they("03-02 14:00", Kind.INTERVIEW_CONFIRMED, INES, answers=mine, hour=said)
    assert held(life) == [begins]


def agreed() -> tuple[Life, str]:
    """Thursday at eleven is set and agreed to."""
    life = Life()
    first = asked(life)
    mine = life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, interview("03-12 11:00"),
                   answers=first, accepts=True)  # fmt: skip
    return life, life.they("03-02 14:00", Kind.ACKNOWLEDGEMENT, INES, answers=mine)


def test_an_hour_that_they_ask_for_on_the_day_of_the_round() -> None:
    """ "Could we say 11.30 instead?" - "No problem.\""""
    life, last = agreed()
    moved = life.they("03-12 08:00", Kind.PROGRESS_UPDATE, INES, answers=last, confidence=0.2,
                      hour=time(11, 30), asks_hour=True)  # fmt: skip
    life.me("03-12 08:30", Kind.SCHEDULING_REPLY, INES, answers=moved, accepts=True)
    assert held(life) == ["03-12 11:30"]


def test_the_same_hour_on_another_day() -> None:
    """ "Could we make it Friday, same time?" - "Of course!\""""
    life, last = agreed()
    moved = life.they("03-11 08:00", Kind.AVAILABILITY_REQUESTED, INES, answers=last,
                      offered=(interview("03-13 00:00"),), same_hour=True, asks_hour=True,
                      confidence=0.2)  # fmt: skip
    life.me("03-11 08:30", Kind.OTHER_HIRING, INES, answers=moved, accepts=True)
    assert held(life) == ["03-13 11:00"]


def test_the_same_hour_in_a_new_letter_calls_the_first_off() -> None:
    """ "Stuck on the ring road, can't make it. Friday, same time?" - "Not on Friday, sorry.\""""
    life, _ = agreed()
    moved = life.they("03-12 08:00", Kind.INTERVIEW_RESCHEDULED, INES, confidence=0.1,
                      new_days=(date(2026, 3, 13),), same_hour=True, asks_hour=True)  # fmt: skip
    life.me("03-12 08:30", Kind.SCHEDULING_REPLY, INES, answers=moved, declines=True)
    assert held(life) == []


def test_an_hour_that_they_ask_for_whatever_else_it_seems_to_be() -> None:
    """ "The stage is late going up tomorrow. Half past eleven?", taken for news with some confidence."""
    life, last = agreed()
    asks = life.they("03-11 16:00", Kind.PROGRESS_UPDATE, INES, answers=last, confidence=0.6,
                     hour=time(11, 30), asks_hour=True)  # fmt: skip
    life.me("03-11 16:30", Kind.SCHEDULING_REPLY, INES, answers=asks, accepts=True,
            hour=time(11, 30))  # fmt: skip
    assert held(life) == ["03-12 11:30"]


def test_who_comes_changes_and_the_hour_stays() -> None:
    """ "Ines is off sick. Tom will see you instead, same time.\""""
    life, last = agreed()
    life.they("03-11 08:00", Kind.INTERVIEW_RESCHEDULED, INES, answers=last, confidence=0.2,
              same_hour=True, absent=("Ines",))  # fmt: skip
    assert held(life) == ["03-12 11:00"]


TWO = (interview("03-12 10:00", 60), interview("03-14 05:00", 240))
"""Thursday at ten or Saturday at five in the morning, for a shift on trial."""


@pytest.mark.parametrize(
    ("named", "said", "begins"),
    [
        ("03-12 10:00", {}, ["03-12 10:00"]),  # "Thursday at ten please."
        ("03-14 17:00", {}, ["03-14 05:00"]),  # "Saturday at five is no bother."
        ("03-05 10:00", {}, ["03-12 10:00"]),  # "Thursday at ten", counted from the answer.
        ("03-12 10:00", {"asks_hour": True}, []),  # "Or could it be Thursday at ten?"
        ("03-12 10:00", {"declines": True}, []),
        ("03-13 10:00", {}, []),
    ],
)
def test_one_of_the_times_put_forward_is_named_in_answer(
    named: str, said: dict[str, Any], begins: list[str]
) -> None:
    life = Life()
    first = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, role="Baker", offered=TWO)
    mine = life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=first,
                   offered=(interview(named),), **said)  # fmt: skip
    life.they("03-02 14:00", Kind.ACKNOWLEDGEMENT, INES, answers=mine)
    assert held(life) == begins


def test_the_only_time_of_an_approach_is_named_in_answer() -> None:
    """ "Come and look at the yard on Thursday at three. Tell me yes." - "Yes, Thursday at three.\""""
    life = Life()
    first = life.they("03-02 09:00", Kind.RECRUITER_OUTREACH, INES, role="Buyer",
                      offered=(interview("03-12 15:00"),))  # fmt: skip
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=first, accepts=True,
            offered=(interview("03-12 15:00"),))  # fmt: skip
    assert held(life) == ["03-12 15:00"]


@pytest.mark.parametrize("kind", [Kind.PROGRESS_UPDATE, Kind.APPLICATION_RECEIVED])
@pytest.mark.parametrize(
    ("said", "answer", "begins"),
    [
        ({"offered": (interview("03-12 12:45"),)}, {"accepts": True}, ["03-12 12:45"]),
        # "Lunchtime on Thursday, say 12.45?" - "Yes, 12.45 is good."
        ({"offered": (interview("03-12 00:00"),)}, {"accepts": True, "hour": time(12, 45)}, ["03-12 12:45"]),
        ({"offered": (interview("03-12 12:45"),)}, {"accepts": True, "asks_hour": True}, []),
        ({"offered": (interview("03-12 12:45"),), "confidence": 0.9}, {"accepts": True}, []),
        ({"offered": TWO}, {"accepts": True}, []),
    ],
)  # fmt: skip
def test_what_the_candidate_takes_was_put_forward(
    kind: Kind, said: dict[str, Any], answer: dict[str, Any], begins: list[str]
) -> None:
    """ "Your application came through. Free on Thursday at 12.45?", taken for news of it."""
    life = Life()
    first = life.they("03-02 09:00", kind, INES, role="Baker", **{"confidence": 0.6, **said})
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=first, **answer)
    assert held(life) == begins


def test_the_hour_that_the_candidate_agrees_to_was_asked_for() -> None:
    """ "My eleven o'clock is double-booked, can you do five?", of which only eleven was read."""
    life, last = agreed()
    asks = life.they("03-12 08:00", Kind.INTERVIEW_RESCHEDULED, INES, interview("03-12 11:00"),
                     answers=last, confidence=0.2)  # fmt: skip
    life.me("03-12 08:10", Kind.SCHEDULING_REPLY, INES, answers=asks, accepts=True,
            hour=time(17))  # fmt: skip
    assert held(life) == ["03-12 17:00"]


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ({"accepts": True}, ["03-13 11:00"]),  # "Friday's fine."
        ({}, []),  # "Let me see."
        ({"accepts": True, "reply_expected_by": date(2026, 3, 4)}, []),
    ],
)
def test_a_yes_to_the_candidates_wish(said: dict[str, Any], begins: list[str]) -> None:
    """ "Would Friday at the same time do?", answered by what was taken for news."""
    life = Life()
    first = asked(life)
    mine = life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=first, declines=True,
                   offered=(interview("03-13 00:00"),), same_hour=True, asks_hour=True)  # fmt: skip
    life.they("03-02 14:00", Kind.PROGRESS_UPDATE, INES, answers=mine, confidence=0.1, **said)
    assert held(life) == begins


def test_a_wish_told_by_its_weekday_is_of_the_week_spoken_of() -> None:
    """ "Would Friday do?", on a Monday, of a talk on Thursday of next week."""
    life = Life()
    first = asked(life)
    mine = life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=first, asks_hour=True,
                   offered=(interview("03-06 10:00"),), by_weekday=True)  # fmt: skip
    life.they("03-02 14:00", Kind.ACKNOWLEDGEMENT, INES, answers=mine, accepts=True)
    assert held(life) == ["03-13 10:00"]


@pytest.mark.parametrize(
    ("first", "told", "begins"),
    [
        ("03-12 18:00", "03-13 07:30", "03-13 19:30"),  # "Half seven on Friday then."
        ("03-12 18:00", "03-13 08:00", "03-13 08:00"),
        ("03-12 17:00", "03-13 07:30", "03-13 07:30"),
        ("03-12 11:00", "03-13 07:30", "03-13 07:30"),
    ],
)
def test_an_hour_is_in_the_evening_where_the_talk_was(first: str, told: str, begins: str) -> None:
    life = Life()
    request = asked(life, first)
    mine = life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=request, asks_hour=True,
                   offered=(interview(told),))  # fmt: skip
    life.they("03-02 14:00", Kind.INTERVIEW_CONFIRMED, INES, interview(told), answers=mine,
              confidence=0.6)  # fmt: skip
    assert held(life) == [begins]


def test_another_day_at_the_same_hour_in_what_seems_news() -> None:
    """ "The road is washed out. Friday, same time.\""""
    life, last = agreed()
    life.they("03-11 18:00", Kind.PROGRESS_UPDATE, INES, answers=last, confidence=0.1,
              same_hour=True, new_days=(date(2026, 3, 13),))  # fmt: skip
    assert held(life) == ["03-13 11:00"]


def test_a_weekday_that_only_the_quote_tells_is_that_of_the_round() -> None:
    """ "Perfect, see you then", above "Thursday at ten please": not the coming Thursday."""
    life = Life()
    first = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, role="Baker", offered=TWO)
    mine = life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, interview("03-12 10:00"),
                   answers=first, accepts=True)  # fmt: skip
    life.they("03-02 14:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00"),
              answers=mine, by_weekday=True, confidence=0.3)  # fmt: skip
    assert held(life) == ["03-12 10:00"]


def test_an_hour_in_passing_moves_nothing() -> None:
    """ "See you then. The coffee is on at ten.\""""
    life, last = agreed()
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, answers=last, hour=time(10))
    assert held(life) == ["03-12 11:00"]


def test_the_candidates_own_clock() -> None:
    """Eleven in New York is four in the afternoon in Dublin: "four my time" is that hour."""
    life = Life()
    start = at("03-12 11:00", "America/New_York")
    first = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, role="Buyer",
                      offered=(interview(start, 45, zone="America/New_York"),))  # fmt: skip
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=first, hour=time(15),
            accepts=True)  # fmt: skip
    (found,) = life.process("03-30 09:00").rounds
    assert found.start == start


def test_a_yes_to_the_only_hour_whatever_else_it_seems_to_be() -> None:
    life = Life()
    first = asked(life)
    life.me("03-02 12:00", Kind.OTHER_HIRING, INES, answers=first, accepts=True)
    assert held(life) == ["03-12 11:00"]
    assert life.process("03-30 09:00").rounds[0].stage in (None, Stage.SCREEN)


@pytest.mark.parametrize(
    ("subject", "to", "rounds"),
    [
        ("Re: Buyer", INES, 1),
        ("Buyer", INES, 0),  # No answer.
        ("Re: Buyers", INES, 0),
        ("Re: Buyer", "Joe <joe@home.example>", 0),
    ],
)
def test_an_answer_that_refers_to_nothing_is_of_its_subject(
    subject: str, to: str, rounds: int
) -> None:
    """ "Yes, lovely", out of a client that gives no references."""
    life = Life()
    asked(life)
    life.readings[-1] = replace(life.readings[-1], subject="Buyer")
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, to, subject=subject, accepts=True)
    assert len(life.process("03-30 09:00").rounds) == rounds


@pytest.mark.parametrize(
    ("text", "rounds"),
    [
        (
            "Send us the case by Friday. You would then present it on Monday 9 March at 3pm, to Tom.",
            1,
        ),
        ("Te envío la prueba. La presentarías el lunes 9 de marzo a las 15:00 con Tom.", 1),
        ("Please hand in the case by Monday 9 March at 3pm.", 0),
    ],
)
def test_a_task_that_is_presented_at_an_hour(text: str, rounds: int) -> None:
    parsed = message.parse(MAIL.format(text).encode())
    found, _, _ = times.interviews(parsed, split(parsed, ME), ME, Kind.ASSESSMENT_REQUESTED)
    assert len(found) == rounds


def test_what_follows_a_task_is_none_itself() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.ASSESSMENT_REQUESTED, INES, interview("03-09 15:00", 60),
              role="Buyer", stage=Stage.ASSIGNMENT)  # fmt: skip
    stages = {r.start is None: r.stage for r in life.process("03-30 09:00").rounds}
    assert stages == {True: Stage.ASSIGNMENT, False: None}


def test_a_round_lasts_as_long_as_what_it_turns_out_to_be() -> None:
    """Of two rounds of one message, called a first call, neither need be one."""
    life = Life()
    days = interview("03-10 10:00"), interview("03-12 10:00")
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, *days, role="Buyer",
              stage=Stage.SCREEN)  # fmt: skip
    rounds = life.process("03-30 09:00").rounds
    assert len(rounds) == 2
    for found in rounds:
        assert found.start
        assert found.end
        minutes = (found.end - found.start).seconds // 60
        assert minutes == (30 if found.stage is Stage.SCREEN else 60)


def test_a_second_first_call_with_others_lasts_an_hour() -> None:
    """The thread is called after the first call; the next talk is none."""
    life = Life()
    ines = person(INES)
    others = (
        person("Tom Vale <tom@lakeside-toys.example>"),
        person("Bo Lind <bo@lakeside-toys.example>"),
    )
    first = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00", None, ines),
                      stage=Stage.SCREEN, role="Buyer")  # fmt: skip
    life.they("03-06 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-12 10:00", None, *others),
              stage=Stage.SCREEN, answers=first)  # fmt: skip
    second = life.process("03-30 09:00").rounds[-1]
    assert second.stage is not Stage.SCREEN
    assert second.end == at("03-12 11:00")


SOLAR = {
    "de": (
        "Hallo Robin,\n\nhast du nächste Woche Zeit für ein Telefonat mit unserem Montageleiter Mehmet zur Stelle als Elektroniker? Dienstag oder Mittwoch Vormittag würde gut passen.\n\nYara",
        ("Mittwoch um 10 passt super.", "Mittwoch um zehn würde mir passen.", "Mittwoch um 10 ginge."),
        "Top, Mehmet ruft dich dann an.\n\nYara",
    ),
    "nl": (
        "Hoi Robin,\n\nheb je volgende week tijd voor een gesprek met onze planner Mehmet over de functie van monteur? Dinsdag of woensdag zou goed uitkomen.\n\nYara",
        ("Woensdag om 10 komt goed uit, dank je wel.",),
        "Top, Mehmet belt je dan.\n\nYara",
    ),
    "es": (
        "Hola Robin,\n\n¿tienes tiempo la próxima semana para una llamada con nuestro jefe de obra, Mehmet, por el puesto de electricista? El martes o el miércoles nos vendría bien.\n\nYara",
        ("El miércoles a las 10 me viene bien, gracias.",),
        "Perfecto, entonces te llama Mehmet.\n\nYara",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("code", "own"), [(c, o) for c, (_, own, _) in SOLAR.items() for o in own])
def test_an_hour_without_its_word_is_one_of_the_week_asked_about(code: str, own: str) -> None:
    """ "Mittwoch um 10 passt super", "Top, Mehmet ruft dich dann an": Mehmet calls then."""
    asks, _, yes = SOLAR[code]
    yara = "Yara <yara@solarhof.example>"
    life = Written()
    asked = life.they("03-03 09:00", yara, "Elektro", asks)
    mine = life.me("03-03 18:00", yara, "Re: Elektro", f"{own}\n\nRobin", answers=asked)
    life.they("03-04 08:30", yara, "Re: Elektro", yes, answers=mine)
    found = [r for p in life.processes("03-05 09:00") for r in p.rounds]
    assert [f"{r.start:%m-%d %H:%M}" for r in found if r.start] == ["03-11 10:00"]
    assert [p.name for r in found for p in r.interviewers] == ["Mehmet"]
