"""Messages that say nothing of hiring read alone, from people who conduct a process."""

from dataclasses import replace
from datetime import date

import pytest

from agent.reading.model import Evidence, Interview, Person, Reading
from agent.terms import Direction, FollowUpWish, Kind, Status
from tests.lives import Life, at, day, interview

INES = "Ines Okafor <ines.okafor@lakeside-toys.example>"
TOM = "Tom Hegarty <tom@lakeside-toys.example>"
PROMISE = Reading(
    None, Direction.INCOMING, Kind.PROGRESS_UPDATE, reply_expected_by=day("03-20")
)  # fmt: skip


def unrelated(life: Life, when: str, by: str, said: Reading = PROMISE) -> str:
    """ "I'll let you know by the 20th", read alone: about anything."""
    made = life.they(when, Kind.UNRELATED, by)
    outer = life.readings[-1]
    inner = replace(outer, kind=said.kind, reply_expected_by=said.reply_expected_by,
                    interviews=said.interviews, confidence=said.confidence,
                    follow_up=said.follow_up, awaits_candidate=said.awaits_candidate,
                    candidate_deadline=said.candidate_deadline)  # fmt: skip
    life.readings[-1] = replace(outer, in_context=inner)
    return made


def met() -> Life:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 45))
    return life


def test_who_arranged_the_round_promises_a_day_in_a_mail_of_its_own() -> None:
    life = met()
    made = unrelated(life, "03-11 09:00", INES)
    process = life.process("03-12 09:00")
    assert process.reply_expected_by == day("03-20")
    assert process.last_heard == at("03-11 09:00")
    assert process.readings[-1].message_id == made


def test_a_day_promised_counts_whatever_else_it_sounded_like() -> None:
    """ "They enjoyed it, and I should have an answer by the 20th", as if a round were set."""
    life = met()
    unrelated(life, "03-11 09:00", INES, replace(PROMISE, kind=Kind.INTERVIEW_CONFIRMED))
    assert life.process("03-12 09:00").reply_expected_by == day("03-20")


def test_who_asks_not_to_be_asked_is_heard() -> None:
    """ "No need to call, I'll be in touch once we have talked": no day, and nothing else."""
    life = met()
    silent = replace(PROMISE, reply_expected_by=None, follow_up=FollowUpWish.FORBIDDEN)
    made = unrelated(life, "03-11 09:00", INES, silent)
    process = life.process("03-12 09:00")
    assert process.readings[-1].message_id == made
    assert process.readings[-1].follow_up is FollowUpWish.FORBIDDEN


def test_a_colleague_answers_in_the_thread() -> None:
    """Who met the candidate writes for the first time, below what was written before."""
    life = Life()
    first = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 45))
    made = unrelated(life, "03-11 09:00", TOM)
    life.readings[-1] = replace(
        life.readings[-1], references=(first,), in_context=replace(
            life.readings[-1].in_context or PROMISE, references=(first,)
        ),
    )  # fmt: skip
    process = life.process("03-12 09:00")
    assert process.readings[-1].message_id == made
    assert process.reply_expected_by == day("03-20")


@pytest.mark.parametrize("by", [TOM, "Ines Okafor <ines@home.example>"])
def test_strangers_and_namesakes_write_about_something_else(by: str) -> None:
    life = met()
    unrelated(life, "03-11 09:00", by)
    assert life.process("03-12 09:00").reply_expected_by is None


def test_after_the_end_they_write_about_something_else() -> None:
    life = met()
    life.they("03-11 09:00", Kind.REJECTION, INES)
    unrelated(life, "03-30 09:00", INES, replace(PROMISE, kind=Kind.OFFER))
    assert life.process("04-01 09:00").status is Status.REJECTED


def test_long_after_the_last_word_too() -> None:
    life = met()
    unrelated(life, "06-20 09:00", INES)
    assert life.process("06-21 09:00").reply_expected_by is None


def test_a_first_word_begins_nothing() -> None:
    life = Life()
    unrelated(life, "03-11 09:00", INES)
    assert life.processes("03-12 09:00") == ()


def test_a_colleagues_timetable_that_the_candidate_answers() -> None:
    """An office nobody has heard of sends the times; "this looks perfect" says what it is."""
    life = met()
    times = replace(PROMISE, kind=Kind.INTERVIEW_CONFIRMED, reply_expected_by=None,
                    interviews=(interview("03-25 09:00", 60),))  # fmt: skip
    sent = unrelated(life, "03-12 09:00", "Pat Lind <pat@lakeside-toys.example>", times)
    assert len(life.process("03-13 09:00").rounds) == 1
    life.me("03-12 12:00", Kind.SCHEDULING_REPLY, "pat@lakeside-toys.example", answers=sent)
    assert [r.start for r in life.process("03-13 09:00").rounds] == [
        at("03-10 10:00"), at("03-25 09:00"),
    ]  # fmt: skip


@pytest.mark.parametrize("kind", [Kind.ACKNOWLEDGEMENT, Kind.APPLICATION_RECEIVED])
def test_courtesies_say_nothing_more_in_context(kind: Kind) -> None:
    life = met()
    unrelated(life, "03-11 09:00", INES, replace(PROMISE, kind=kind))
    assert life.process("03-12 09:00").last_heard == at("03-02 09:00")


@pytest.mark.parametrize("kind", [Kind.REJECTION, Kind.OFFER])
@pytest.mark.parametrize(("sure", "ends"), [(0.1, False), (0.8, True)])
def test_what_may_be_about_anything_is_no_end_unless_it_is_plain(
    kind: Kind, sure: float, ends: bool
) -> None:
    life = met()
    unrelated(life, "03-11 09:00", INES, Reading(None, Direction.INCOMING, kind, confidence=sure))
    assert (life.process("03-12 09:00").status is not Status.ACTIVE) is ends


@pytest.mark.parametrize(
    ("asked", "by", "status"),
    [
        (True, day("03-20"), Status.OFFER),
        (True, None, Status.ACTIVE),
        (False, day("03-20"), Status.ACTIVE),
    ],
)
def test_what_may_be_an_offer_is_one_where_it_wants_an_answer_by_a_day(
    asked: bool, by: date | None, status: Status
) -> None:
    """ "We'd be delighted if you'd take it on. Could you let me know by the 20th?" """
    life = met()
    told = Reading(None, Direction.INCOMING, Kind.OFFER, confidence=0.1, awaits_candidate=asked,
                   candidate_deadline=by)  # fmt: skip
    unrelated(life, "03-11 09:00", INES, told)
    assert life.process("03-12 09:00").status is status


@pytest.mark.parametrize(("role", "rounds"), [(None, 0), ("Buyer", 1)])
def test_friday_suits_me_answers_a_landlord(role: str | None, rounds: int) -> None:
    """ "Come and meet us on Friday"; later somebody of that house writes as employers do."""
    life = Life()
    asked = life.they("03-02 09:00", Kind.UNRELATED, TOM)
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, TOM, interview("03-06 19:00"), answers=asked,
            role=role)  # fmt: skip
    life.they("03-09 09:00", Kind.PROGRESS_UPDATE, TOM)
    assert len(life.process("03-10 09:00").rounds) == rounds


def own(life: Life, when: str, to: str, answers: str | None, kind: Kind) -> str:
    """What the candidate wrote of no job by its words, and what it says in the thread of one."""
    made = life.me(when, Kind.UNRELATED, to, answers=answers)
    outer = life.readings[-1]
    life.readings[-1] = replace(outer, in_context=replace(outer, kind=kind))
    return made


def test_a_question_of_the_candidates_in_the_thread_is_one() -> None:
    """ "Just to ask whether a decision has been made": the second of two, and then silence."""
    life = met()
    told = life.they("03-11 09:00", Kind.PROGRESS_UPDATE, INES)
    life.me("03-24 09:00", Kind.STATUS_CHECK, INES, answers=told)
    own(life, "04-02 09:00", INES, told, Kind.STATUS_CHECK)
    assert life.process("04-15 09:00").status is Status.ACTIVE
    assert life.process("04-17 09:00").status is Status.DORMANT


def test_elsewhere_or_to_somebody_else_it_is_about_anything() -> None:
    life = met()
    told = life.they("03-11 09:00", Kind.PROGRESS_UPDATE, INES)
    own(life, "03-12 09:00", "Joe <joe@home.example>", told, Kind.WITHDRAWAL)
    own(life, "03-12 09:30", INES, None, Kind.WITHDRAWAL)
    assert life.process("03-13 09:00").status is Status.ACTIVE


ASKED = Reading(None, Direction.INCOMING, Kind.AVAILABILITY_REQUESTED, role="Buyer")


def offhand(life: Life, when: str, *, role: str | None = "Buyer") -> str:
    """ "Pop in on Friday at eight": personal, short and of no known sender."""
    made = life.they(when, Kind.UNRELATED, INES)
    outer = life.readings[-1]
    inner = replace(outer, kind=ASKED.kind, role=role, offered=(interview("03-06 08:00"),))
    life.readings[-1] = replace(outer, in_context=inner)
    return made


def test_an_offhand_invitation_that_the_candidate_takes_begins_a_process() -> None:
    life = Life()
    told = offhand(life, "03-02 09:00")
    assert life.processes("03-02 10:00") == ()
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, interview("03-06 08:00"), answers=told)
    process = life.process("03-07 09:00")
    assert (process.role, len(process.readings), len(process.rounds)) == ("Buyer", 2, 1)


@pytest.mark.parametrize(
    ("role", "kind", "taken"),
    [
        (None, Kind.SCHEDULING_REPLY, True),  # It names no post.
        ("Buyer", Kind.SCHEDULING_REPLY, False),  # No hour is agreed upon.
        ("Buyer", Kind.UNRELATED, True),
    ],
)
def test_other_offhand_mail_begins_none(role: str | None, kind: Kind, taken: bool) -> None:
    life = Life()
    told = offhand(life, "03-02 09:00", role=role)
    hours = (interview("03-06 08:00"),) if taken else ()
    life.me("03-02 12:00", kind, INES, *hours, answers=told)
    assert life.processes("03-07 09:00") == ()


def proposed(life: Life, sure: float, company: str | None = "Tarn Mill School") -> str:
    """ "Would Friday at ten suit, tea provided?": it names no post and may well be of one."""
    made = life.they("03-02 09:00", Kind.UNRELATED, PAT, confidence=sure)
    outer = life.readings[-1]
    inner = replace(outer, kind=Kind.INTERVIEW_CONFIRMED, company=company,
                    interviews=(interview("03-06 10:00"),))  # fmt: skip
    life.readings[-1] = replace(outer, in_context=inner)
    return made


PAT = "Pat Lind <pat@tarnmill.example>"
TEN = interview("03-06 10:00")


@pytest.mark.parametrize(
    ("sure", "kind", "hours", "yes", "rounds"),
    [
        (0.6, Kind.SCHEDULING_REPLY, (TEN,), False, 1),
        (0.6, Kind.OTHER_HIRING, (), True, 1),  # "Yes, lovely."
        (0.6, Kind.OTHER_HIRING, (), False, 0),
        (0.8, Kind.SCHEDULING_REPLY, (TEN,), True, 0),  # A dentist's, in all likelihood.
    ],
)
def test_what_may_be_of_a_post_is_once_the_candidate_takes_its_hour(
    sure: float, kind: Kind, hours: tuple[Interview, ...], yes: bool, rounds: int
) -> None:
    life = Life()
    told = proposed(life, sure)
    life.me("03-02 12:00", kind, PAT, *hours, answers=told, accepts=yes)
    assert sum(len(p.rounds) for p in life.processes("03-07 09:00")) == rounds


@pytest.mark.parametrize(
    ("role", "sure", "rounds"),
    [("Buyer", 0.8, 1), (None, 0.8, 0), ("Buyer", 0.4, 0)],  # A fitter, or a pupil, is sought.
)
def test_the_answer_to_an_application_is_about_its_post(
    role: str | None, sure: float, rounds: int
) -> None:
    life = Life()
    first = life.me("03-01 12:00", Kind.OTHER_HIRING, PAT, role=role, confidence=sure)
    told = proposed(life, 0.9)
    outer = life.readings[-1]
    inner = replace(outer.in_context or outer, references=(first,))
    life.readings[-1] = replace(outer, references=(first,), in_context=inner)
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, PAT, TEN, answers=told, accepts=True)
    assert sum(len(p.rounds) for p in life.processes("03-07 09:00")) == rounds


def test_an_hour_turned_down_or_of_nobody_in_particular_begins_none() -> None:
    for company, declines in (("Tarn Mill School", True), (None, False)):
        life = Life()
        told = proposed(life, 0.6, company)
        life.me("03-02 12:00", Kind.SCHEDULING_REPLY, PAT, TEN, answers=told, declines=declines)
        assert life.processes("03-07 09:00") == ()


@pytest.mark.parametrize(("sure", "begun"), [(0.6, True), (0.95, False)])
def test_the_post_that_somebody_else_is_considered_for(sure: float, begun: bool) -> None:
    """ "Sam has named you as a referee for our Buyer: is Friday at eight all right?" """
    life = Life()
    told = offhand(life, "03-02 09:00")
    life.readings[-1] = replace(life.readings[-1], confidence=sure)
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, interview("03-06 08:00"), answers=told,
            role="Buyer")  # fmt: skip
    assert bool(life.processes("03-07 09:00")) is begun


@pytest.mark.parametrize(
    ("sure", "suspicious", "then", "begun"),
    [
        (0.95, False, 0.8, False),  # "Perfect, I'll ring you about Sam on Friday at eight."
        (0.95, False, 0.95, True),  # An invitation that leaves no doubt.
        (0.6, False, 0.8, True),
        (0.6, True, 0.8, False),  # Who asks for a fee first.
    ],
)
def test_what_goes_on_from_something_else_is_of_it_whatever_post_it_names(
    sure: float, suspicious: bool, then: float, begun: bool
) -> None:
    life = Life()
    asked = life.they("03-02 09:00", Kind.UNRELATED, INES, confidence=sure, suspicious=suspicious)
    mine = life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=asked, role="Buyer")
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-06 08:00"),
              answers=mine, references=(asked, mine), role="Buyer", confidence=then)  # fmt: skip
    assert bool(life.processes("03-07 09:00")) is begun


@pytest.mark.parametrize(
    ("kind", "declines", "begun"),
    [
        (Kind.SCHEDULING_REPLY, False, True),
        (Kind.SCHEDULING_REPLY, True, False),
        (Kind.OTHER_HIRING, False, False),
    ],
)
def test_a_vague_first_word_that_the_candidate_arranges_a_talk_in_answer_to(
    kind: Kind, declines: bool, begun: bool
) -> None:
    """ "Fancy coming by on Friday at ten?", of hiring by a hair and of no post."""
    life = Life()
    asked = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, PAT, TEN, confidence=0.2)
    assert life.processes("03-02 10:00") == ()
    life.me("03-02 12:00", kind, PAT, answers=asked, declines=declines)
    assert bool(life.processes("03-03 09:00")) is begun


def refused(life: Life, when: str, words: str | None) -> None:
    """ "They have given it to somebody inside", read alone as likely about anything."""
    unrelated(life, when, INES, Reading(None, Direction.INCOMING, Kind.REJECTION, confidence=0.1))
    outer = life.readings[-1]
    assert outer.in_context is not None
    grounds = (Evidence("kind", words),) if words else ()
    life.readings[-1] = replace(outer, in_context=replace(outer.in_context, evidence=grounds))


@pytest.mark.parametrize(
    ("words", "status"),
    [("They have given the role to somebody else.", Status.REJECTED), (None, Status.ACTIVE)],
)
def test_a_refusal_counts_where_words_name_it(words: str | None, status: Status) -> None:
    life = met()
    refused(life, "03-11 09:00", words)
    assert life.process("03-12 09:00").status is status


def test_a_refusal_after_which_it_goes_on_was_none() -> None:
    life = met()
    refused(life, "03-11 09:00", "They have given the slot to somebody else.")
    life.they("03-13 09:00", Kind.AVAILABILITY_REQUESTED, INES)
    assert life.process("03-14 09:00").status is Status.ACTIVE


def test_whom_the_candidate_met_is_heard_whose_address_nobody_told() -> None:
    life = Life()
    met = interview("03-10 10:00", 45, Person("Tom Hegarty"))
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, met)
    unrelated(life, "03-11 09:00", TOM)
    assert life.process("03-12 09:00").reply_expected_by == day("03-20")


@pytest.mark.parametrize(
    "by", ["Tom Hegarty <tom@harbour-rail.example>", "Ada Cole <ada@lakeside-toys.example>"]
)
def test_a_namesake_elsewhere_and_somebody_else_there_are_not(by: str) -> None:
    life = Life()
    met = interview("03-10 10:00", 45, Person("Tom Hegarty"))
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, met)
    unrelated(life, "03-11 09:00", by)
    assert life.process("03-12 09:00").reply_expected_by is None
