"""One message misread among others that are not: the process is told as a careful person would."""

import pytest

from agent.plan.case import doubt_words
from agent.plan.places import by_zone
from agent.terms import Kind, RoundState, Stage, Status
from tests.lakeside import AGENT, FRIEND, INES, PORTAL, TOM, messages
from tests.lives import Life, day, interview, person

# Acceptances


@pytest.mark.parametrize(
    ("confidence", "status"),
    [(0.7, Status.ACTIVE), (0.95, Status.ACCEPTED), (0.0, Status.ACCEPTED)],
)
def test_who_sends_what_was_asked_for_accepts_nothing(confidence: float, status: Status) -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00", 45, TOM))
    asked = life.they("03-09 09:00", Kind.INFORMATION_REQUESTED, INES)
    life.me("03-10 09:00", Kind.ACCEPTANCE, INES, answers=asked, confidence=confidence)
    assert life.process("03-11 09:00").status is status


def test_a_doubtful_first_word_is_no_ground_for_an_acceptance() -> None:
    life = Life()
    two = life.they("03-02 09:00", Kind.INFORMATION_REQUESTED, INES, role="Buyer", confidence=0.3)
    life.me("03-02 10:00", Kind.ACCEPTANCE, INES, answers=two, confidence=0.95)
    assert life.process("03-03 09:00").status is Status.ACTIVE


# Cancellations


@pytest.mark.parametrize(
    ("when", "confidence", "state"),
    [
        ("03-06 09:00", 0.2, RoundState.DONE),  # nobody calls off yesterday's round
        ("03-05 15:00", 0.2, RoundState.CANCELLED),  # it may not have taken place
        ("03-05 08:00", 0.2, RoundState.CANCELLED),
        ("03-06 09:00", 0.8, RoundState.CANCELLED),  # within a day, plainly
    ],
)
def test_a_doubtful_cancellation_of_what_is_over(
    when: str, confidence: float, state: RoundState
) -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00", 45, TOM),
              stage=Stage.FINAL)  # fmt: skip
    life.they(when, Kind.INTERVIEW_CANCELLED, INES, confidence=confidence)
    (round_,) = life.process("03-09 09:00").rounds
    assert round_.state is state


# First messages


@pytest.mark.parametrize("answered", [True, False])
def test_a_lone_doubtful_invitation_is_in_doubt_until_it_is_answered(answered: bool) -> None:
    life = Life()
    asked = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, FRIEND, interview("03-10 10:00"),
                      role="Coach", confidence=0.3)  # fmt: skip
    if answered:
        life.me("03-02 20:00", Kind.SCHEDULING_REPLY, FRIEND, answers=asked)
    assert life.process("03-11 09:00").ambiguous is not answered


def test_an_agents_doubtful_list_of_posts_is_no_process() -> None:
    life = Life()
    two = life.they("03-02 09:00", Kind.INFORMATION_REQUESTED, AGENT, role="Buyer",
                    company="Lakeside Toys", agency="Brightpath Talent", confidence=0.3)  # fmt: skip
    life.me("03-02 12:00", Kind.ACCEPTANCE, AGENT, answers=two, confidence=0.95)
    assert messages(life) == []
    life.they("03-05 09:00", Kind.INTERVIEW_CONFIRMED, AGENT, interview("03-10 10:00"),
              company="Harbour Glass", agency="Brightpath Talent")  # fmt: skip
    assert messages(life) == [["3"]]


def test_an_approach_by_who_conducts_a_process_is_about_it() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00"), role="Buyer")
    life.they("03-09 09:00", Kind.RECRUITER_OUTREACH, INES, confidence=0.4)
    life.they("03-10 09:00", Kind.RECRUITER_OUTREACH, INES, role="Accountant")
    assert messages(life) == [["1", "2"]]


# Names


@pytest.mark.parametrize(
    ("called", "read", "processes"),
    [
        ("Platform Engineer - Core", "Engineer - Core", 1),
        ("Data Engineer - Core", "Engineer - Core", 2),
        ("Data Engineer", "Data Engineer", 2),
    ],
)
def test_a_test_is_called_by_the_post_and_more(called: str, read: str, processes: int) -> None:
    life = Life()
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, PORTAL, company="Lakeside Toys",
              role="Platform Engineer", unattended=True)  # fmt: skip
    life.they("03-03 09:00", Kind.ASSESSMENT_REQUESTED, "Lakeside Toys <support@tests.example>",
              company="Lakeside Toys", role=read, subject=f"Lakeside Toys invites you to take {called}",
              unattended=True)  # fmt: skip
    assert len(life.processes("03-04 09:00")) == processes


def test_a_subject_that_names_the_post_goes_before_a_title_read_elsewhere() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00"),
              company="Lakeside Toys", role="Junior Buyer", subject="Junior Buyer: a call")  # fmt: skip
    life.they("03-09 09:00", Kind.REJECTION, INES, company="Lakeside Toys", role="planner",
              subject="Junior Buyer: outcome")  # fmt: skip
    assert life.process("03-10 09:00").status is Status.REJECTED


@pytest.mark.parametrize(
    ("subject", "found"),
    [("Harbour Glass - final", [["1", "2"]]), ("An interview", [["1"], ["2"]])],
)
def test_an_agents_subject_tells_the_client(subject: str, found: list[list[str]]) -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, AGENT, interview("03-05 10:00"),
              company="Harbour Glass", agency="Brightpath Talent", role="Store Manager")  # fmt: skip
    life.they("03-09 09:00", Kind.INTERVIEW_CONFIRMED, AGENT, interview("03-12 10:00"),
              agency="Brightpath Talent", role="Head Buyer", subject=subject)  # fmt: skip
    assert messages(life) == found


def test_who_meets_the_candidate_is_no_employer() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00", 45, TOM),
              company="Lakeside Toys", role="Buyer")  # fmt: skip
    life.they("03-06 09:00", Kind.PROGRESS_UPDATE, INES, company="Tom", agency="Lakeside Toys")
    life.they("03-09 09:00", Kind.PROGRESS_UPDATE, INES, company="Tom", agency="Lakeside Toys")
    assert life.process("03-10 09:00").company == "Lakeside Toys"


def test_in_an_agents_thread_a_first_name_is_no_other_client() -> None:
    life = Life()
    asked = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, AGENT,
                      interview("03-05 10:00", 45, TOM), company="Harbour Glass",
                      agency="Brightpath Talent")  # fmt: skip
    life.they("03-06 09:00", Kind.PROGRESS_UPDATE, AGENT, company="Tom",
              agency="Brightpath Talent", answers=asked)  # fmt: skip
    assert messages(life) == [["1", "2"]]


@pytest.mark.parametrize(
    ("role", "confidence", "ambiguous"),
    [(None, 0.6, True), (None, 0.95, False), ("Buyer", 0.6, False), (None, 0.0, False)],
)
def test_a_lone_invitation_that_names_no_post_has_to_be_plain(
    role: str | None, confidence: float, ambiguous: bool
) -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, FRIEND, interview("03-10 10:00"),
              role=role, confidence=confidence)  # fmt: skip
    assert life.process("03-11 09:00").ambiguous is ambiguous


def test_who_is_named_shortly_is_who_held_an_earlier_round() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00", 45, TOM))
    short, other = person("Mr. Hegarty"), person("Ms. Lund")
    life.they("03-06 09:00", Kind.INTERVIEW_CONFIRMED, INES,
              interview("03-12 10:00", 45, short, other))  # fmt: skip
    _, panel = life.process("03-13 09:00").rounds
    assert [p.email for p in panel.interviewers] == [TOM.email, None]


@pytest.mark.parametrize(
    ("news", "state"), [("03-20", RoundState.DONE), ("03-06", RoundState.CANCELLED)]
)
def test_who_says_when_there_will_be_news_calls_off_nothing_that_has_begun(
    news: str, state: RoundState
) -> None:
    life = Life()
    life.they("03-05 08:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00", 45, TOM))
    life.they("03-05 12:00", Kind.INTERVIEW_CANCELLED, INES, confidence=0.3,
              reply_expected_by=day(news))  # fmt: skip
    (round_,) = life.process("03-09 09:00").rounds
    assert round_.state is state


@pytest.mark.parametrize(
    ("odds", "role", "vague"),
    [((0.8, -2.6), None, True), ((0.8, 2.4), None, False), ((0.8, -2.6), "Florist", False)],
)
def test_talks_that_are_hardly_about_hiring_lead_to_nothing_until_a_plainer_word(
    odds: tuple[float, ...], role: str | None, vague: bool
) -> None:
    """A nursery asks to a talk, and the parent comes; who names a post means it."""
    life = Life()
    asked = life.they(
        "03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00", 30),
        company="Lakeside Toys", confidence=0.6, of_hiring=odds[0], role=role,
    )  # fmt: skip
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=asked)
    life.they("03-04 09:00", Kind.PROGRESS_UPDATE, INES, answers=asked, of_hiring=odds[1])
    process = life.process("03-11 09:00")
    assert process.ambiguous is vague
    assert ("about something else" in doubt_words(process, by_zone("UTC"))) is vague


@pytest.mark.parametrize(
    ("sure", "several", "vague"), [(0.6, True, True), (0.6, False, False), (0.99, True, False)]
)
def test_who_answers_for_a_household_is_not_asked_about_a_post_of_their_own(
    sure: float, several: bool, vague: bool
) -> None:
    """ "For your nanny, we have two people on Saturday." "Both suit us." """
    life = Life()
    asked = life.they(
        "03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, role="Nanny", confidence=sure
    )
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, interview("03-05 10:00", 30),
            answers=asked, for_several=several)  # fmt: skip
    process = life.process("03-11 09:00")
    assert process.ambiguous is vague
    assert ("about something else" in doubt_words(process, by_zone("UTC"))) is vague


@pytest.mark.parametrize("several", [True, False])
def test_an_hour_that_suits_a_household_begins_no_process(several: bool) -> None:
    life = Life()
    asked = life.they(
        "03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00"), confidence=0.2
    )
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=asked, for_several=several)
    assert bool(life.processes("03-03 09:00")) is not several
