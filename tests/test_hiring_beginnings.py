"""What begins a process and what does not; automatic mail, doubt, and what a process is called."""

import pytest

from agent.message import Address
from agent.terms import Kind, Status, Turn
from tests.lakeside import AGENT, FRIEND, INES, messages
from tests.lives import ALSO_ME, Life, at, day, interview, person

# What begins none


@pytest.mark.parametrize(
    "kind", [Kind.RECRUITER_OUTREACH, Kind.UNRELATED, Kind.AUTO_REPLY, Kind.ACKNOWLEDGEMENT]
)
def test_begins_no_process(kind: Kind) -> None:
    life = Life()
    life.they("03-02 09:00", kind, INES, company="Lakeside Toys", role="Buyer")
    assert life.processes("03-03 09:00") == ()


def test_a_suspicious_offer_begins_none_and_joins_none() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.OFFER, INES, company="Lakeside Toys", suspicious=True)
    assert life.processes("03-03 09:00") == ()
    life.they("03-03 09:00", Kind.APPLICATION_RECEIVED, INES, company="Lakeside Toys")
    life.they("03-04 09:00", Kind.OFFER, INES, company="Lakeside Toys", suspicious=True)
    assert messages(life) == [["2"]]


def test_what_the_candidate_writes_begins_none() -> None:
    life = Life()
    life.me("03-02 09:00", Kind.OTHER_HIRING, INES, role="Buyer")
    life.me("03-12 09:00", Kind.STATUS_CHECK, INES, role="Buyer")
    assert life.processes("03-13 09:00") == ()


def test_nothing_later_than_now_is_seen() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES)
    assert life.processes("03-02 08:59") == ()
    assert len(life.processes("03-02 09:00")) == 1


# Approaches


@pytest.mark.parametrize("threaded", [True, False])
def test_a_positive_answer_to_an_approach_begins_a_process(threaded: bool) -> None:
    life = Life()
    approach = life.they(
        "03-02 09:00", Kind.RECRUITER_OUTREACH, AGENT, role="Buyer", agency="Brightpath Talent"
    )
    life.me("03-03 09:00", Kind.SCHEDULING_REPLY, AGENT, answers=approach if threaded else None)
    process = life.process("03-04 09:00")
    assert (process.id, process.role, process.turn) == (approach, "Buyer", Turn.EMPLOYER)


def test_an_approach_that_was_declined_begins_none() -> None:
    life = Life()
    approach = life.they("03-02 09:00", Kind.RECRUITER_OUTREACH, AGENT, role="Buyer")
    life.me("03-03 09:00", Kind.WITHDRAWAL, AGENT, answers=approach)
    assert life.processes("03-04 09:00") == ()


def test_an_approach_belongs_to_the_process_that_follows_it() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.RECRUITER_OUTREACH, AGENT, role="Buyer")
    life.they("03-02 10:00", Kind.RECRUITER_OUTREACH, AGENT, role="Accountant")
    life.they("03-09 09:00", Kind.INTERVIEW_CONFIRMED, AGENT, interview("03-10 10:00"),
              role="Buyer")  # fmt: skip
    assert messages(life) == [["1", "3"]]


def test_an_approach_about_another_post_stays_out_of_the_thread() -> None:
    life = Life()
    first = life.they("03-02 09:00", Kind.REJECTION, INES, role="Buyer")
    life.they("04-02 09:00", Kind.RECRUITER_OUTREACH, INES, role="Accountant", answers=first)
    assert messages(life) == [["1"]]


# Automatic replies, bounces, forwards


def running() -> tuple[Life, str]:
    life = Life()
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys")
    mine = life.me("03-03 09:00", Kind.STATUS_CHECK, INES)
    return life, mine


@pytest.mark.parametrize("threaded", [True, False])
def test_an_automatic_reply_attaches_but_is_no_word_from_them(threaded: bool) -> None:
    life, mine = running()
    life.they("03-03 09:01", Kind.AUTO_REPLY, INES, answers=mine if threaded else None,
              reply_expected_by=day("03-09"))  # fmt: skip
    process = life.process("03-04 09:00")
    assert len(process.readings) == 3
    assert process.last_heard == at("03-02 09:00")
    assert process.reply_expected_by is None


@pytest.mark.parametrize("threaded", [True, False])
def test_a_bounce_attaches_by_its_thread_or_its_addressee(threaded: bool) -> None:
    life, mine = running()
    life.they("03-03 09:01", Kind.AUTO_REPLY, "MAILER-DAEMON@mx.letterbox.example",
              answers=mine if threaded else None, unattended=True,
              people=() if threaded else (person("ines.okafor@lakeside-toys.example"),))  # fmt: skip
    assert messages(life) == [["1", "2", "3"]]


def test_an_automatic_reply_goes_to_everything_open_with_its_writer() -> None:
    life = Life()
    for role in ("Buyer", "Accountant", "Porter"):
        life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES, role=role)
    life.they("03-03 09:00", Kind.REJECTION, INES, role="Porter")
    life.they("03-04 09:00", Kind.AUTO_REPLY, INES)
    assert messages(life) == [["1", "5"], ["2", "5"], ["3", "4"]]


def test_a_forward_to_a_friend_is_no_word_to_the_employer() -> None:
    life = Life()
    asked = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys")
    life.me("03-02 10:00", Kind.UNRELATED, FRIEND, answers=asked)
    process = life.process("03-03 09:00")
    assert (len(process.readings), process.turn) == (1, Turn.CANDIDATE)


def test_a_line_to_the_recruiter_that_was_not_understood_counts() -> None:
    life = Life()
    asked = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside Toys")
    life.me("03-02 10:00", Kind.UNRELATED, INES, answers=asked)
    assert life.process("03-03 09:00").turn is Turn.EMPLOYER


def test_a_message_in_both_folders_is_one() -> None:
    life, _ = running()
    life.readings += life.readings
    assert messages(life) == [["1", "2"]]


def test_messages_without_an_id_are_told_apart() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES, message_id=None, subject="One")
    life.they("03-03 09:00", Kind.PROGRESS_UPDATE, INES, message_id=None, subject="Two")
    process = life.process("03-04 09:00")
    assert len(process.readings) == 2
    assert process.id.startswith("<")


# In doubt


def two_posts() -> Life:
    life = Life()
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside", role="Buyer")
    life.they("03-02 09:05", Kind.AVAILABILITY_REQUESTED, INES, company="Lakeside",
              role="Accountant")  # fmt: skip
    return life


def test_what_could_belong_to_either_makes_both_ambiguous() -> None:
    life = two_posts()
    life.they("03-09 09:00", Kind.PROGRESS_UPDATE, INES)
    assert [p.ambiguous for p in life.processes("03-10 09:00")] == [True, True]


def test_a_rejection_in_doubt_ends_neither() -> None:
    life = two_posts()
    life.they("03-09 09:00", Kind.REJECTION, INES)
    found = life.processes("03-10 09:00")
    assert [(p.status, p.ambiguous) for p in found] == [(Status.ACTIVE, True)] * 2


def test_an_unmistakable_word_settles_the_doubt_of_its_process() -> None:
    life = two_posts()
    life.they("03-09 09:00", Kind.PROGRESS_UPDATE, INES)
    life.they("03-11 09:00", Kind.PROGRESS_UPDATE, INES, role="Accountant")
    buyer, accountant = life.processes("03-12 09:00")
    assert (buyer.ambiguous, accountant.ambiguous) == (True, False)


def test_a_courtesy_in_doubt_does_no_harm() -> None:
    life = two_posts()
    life.they("03-09 09:00", Kind.ACKNOWLEDGEMENT, INES)
    assert [p.ambiguous for p in life.processes("03-10 09:00")] == [False, False]


def test_of_two_posts_the_one_that_goes_on_is_meant() -> None:
    life = two_posts()
    life.they("03-09 09:00", Kind.REJECTION, INES, role="Buyer")
    life.they("03-11 09:00", Kind.PROGRESS_UPDATE, INES)
    buyer, accountant = life.processes("03-12 09:00")
    assert (len(buyer.readings), len(accountant.readings)) == (2, 2)
    assert not accountant.ambiguous


def test_the_thread_decides_between_two_posts() -> None:
    life = two_posts()
    life.they("03-09 09:00", Kind.REJECTION, INES, answers="<0002@lives.example>")
    assert [p.status for p in life.processes("03-10 09:00")] == [Status.ACTIVE, Status.REJECTED]


def test_a_status_check_about_two_posts_was_about_each() -> None:
    life = two_posts()
    life.me("03-20 09:00", Kind.STATUS_CHECK, INES)
    assert messages(life) == [["1", "3"], ["2", "3"]]


def test_a_withdrawal_in_doubt_ends_neither() -> None:
    life = two_posts()
    life.me("03-09 09:00", Kind.WITHDRAWAL, INES)
    found = life.processes("03-10 09:00")
    assert [(p.status, p.ambiguous) for p in found] == [(Status.ACTIVE, True)] * 2


def test_the_address_that_was_written_to_decides_between_two_posts() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.PROGRESS_UPDATE, INES, role="Buyer")
    life.they("03-02 09:05", Kind.AVAILABILITY_REQUESTED, INES, role="Porter", to=ALSO_ME)
    life.they("03-09 09:00", Kind.PROGRESS_UPDATE, INES, to=ALSO_ME)
    assert messages(life) == [["1"], ["2", "3"]]
    assert not any(p.ambiguous for p in life.processes("03-10 09:00"))


def two_stories(first: Kind, *rounds: str) -> Life:
    """Of two posts with one recruiter, one awaits a time or has a round."""
    life = Life()
    held = [interview(r) for r in rounds]
    life.they("03-02 09:00", first, INES, *held, company="Lakeside", role="Buyer")
    life.they("03-02 09:05", Kind.PROGRESS_UPDATE, INES, company="Lakeside", role="Porter")
    return life


def test_of_two_posts_the_one_that_awaits_a_time_is_confirmed() -> None:
    life = two_stories(Kind.AVAILABILITY_REQUESTED)
    life.they("03-04 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-09 10:00"))
    assert messages(life) == [["1", "3"], ["2"]]
    assert not any(p.ambiguous for p in life.processes("03-10 09:00"))


@pytest.mark.parametrize("kind", [Kind.INTERVIEW_CANCELLED, Kind.INTERVIEW_RESCHEDULED])
def test_of_two_posts_the_one_with_a_round_ahead_is_moved_or_called_off(kind: Kind) -> None:
    life = two_stories(Kind.INTERVIEW_CONFIRMED, "03-09 10:00")
    life.they("03-04 09:00", kind, INES)
    assert messages(life) == [["1", "3"], ["2"]]
    assert not any(p.ambiguous for p in life.processes("03-08 09:00"))


def test_of_two_posts_the_one_with_a_round_past_is_thanked_for() -> None:
    life = two_stories(Kind.INTERVIEW_CONFIRMED, "03-09 10:00")
    life.me("03-09 15:00", Kind.THANK_YOU, INES)
    assert messages(life) == [["1", "3"], ["2"]]


def test_a_subject_alone_ties_nothing_that_comes_from_another_house() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES,
              subject="Your talk with our buying team")  # fmt: skip
    life.they("03-09 09:00", Kind.PROGRESS_UPDATE, "Bo <bo@harbour-rail.example>",
              subject="Re: Your talk with our buying team")  # fmt: skip
    assert messages(life) == [["1"], ["2"]]


# Names


def test_the_process_bears_the_name_that_most_messages_give() -> None:
    life = Life()
    for when, company in (
        ("03-02 09:00", "Lakeside"), ("03-03 09:00", "Lakeside Toys"),
        ("03-04 09:00", "Lakeside Toys"), ("03-05 09:00", "Lakesde Toys"),
    ):  # fmt: skip
        life.they(when, Kind.PROGRESS_UPDATE, INES, company=company)
    assert life.process("03-06 09:00").company == "Lakeside Toys"


def test_the_client_not_the_agency_is_the_employer() -> None:
    life = Life()
    for when in ("03-02 09:00", "03-03 09:00", "03-04 09:00"):
        life.they(when, Kind.PROGRESS_UPDATE, AGENT, company="Brightpath Talent", role="Buyer")
    life.they("03-05 09:00", Kind.AVAILABILITY_REQUESTED, AGENT, company="Harbour Rail",
              agency="Brightpath Talent", answers="<0001@lives.example>")  # fmt: skip
    assert "Harbour Rail" in {p.company for p in life.processes("03-06 09:00")}


def test_an_employer_known_by_its_agency_alone_is_not_known() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.PROGRESS_UPDATE, AGENT, company="Brightpath Talent Ltd",
              role="Buyer", agency="Brightpath Talent")  # fmt: skip
    assert life.process("03-03 09:00").company is None


def test_the_employers_own_spelling_goes_before_the_candidates() -> None:
    life = Life()
    first = life.they("03-02 09:00", Kind.PROGRESS_UPDATE, INES, company="Lakeside Toys")
    life.me("03-03 09:00", Kind.STATUS_CHECK, INES, company="Lakeside Toys and Games",
            answers=first)  # fmt: skip
    assert life.process("03-06 09:00").company == "Lakeside Toys"


def test_a_fuller_title_goes_before_a_short_one() -> None:
    life = Life()
    for when, role in (
        ("03-02 09:00", "Senior Product Designer, Rider Experience"),
        ("03-03 09:00", "Product Designer"), ("03-04 09:00", "Product Designer"),
    ):  # fmt: skip
        life.they(when, Kind.PROGRESS_UPDATE, INES, role=role)
    assert life.process("03-06 09:00").role == "Senior Product Designer, Rider Experience"


def test_unknown_names_stay_unknown() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, "no-reply@icims.com")
    process = life.process("03-06 09:00")
    assert (process.company, process.role) == (None, None)


def test_hostile_sizes_do_no_harm() -> None:
    life = Life()
    crowd = tuple(Address("", f"p{i}@crowd.example") for i in range(5000))
    long = "x" * 200_000
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, INES, company=long, role=long,
              subject=f"Re: {long}", cc=crowd, references=tuple(f"<{i}@x>" for i in range(9999)),
              requisitions=(long,) * 50)  # fmt: skip
    assert len(life.processes("03-03 09:00")) == 1


@pytest.mark.parametrize(
    ("confidence", "role", "found"),
    [(0.3, None, 0), (0.3, "Buyer", 1), (0.6, None, 1), (0.0, None, 1)],
)
def test_an_appointment_that_may_be_the_dentists_begins_nothing(
    confidence: float, role: str | None, found: int
) -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 45),
              confidence=confidence, role=role)  # fmt: skip
    assert len(life.processes("03-11 09:00")) == found


def test_a_plainer_word_of_the_same_sender_clears_it_up() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 45),
              confidence=0.3)  # fmt: skip
    life.they("03-04 09:00", Kind.PROGRESS_UPDATE, INES, role="Buyer", confidence=0.9)
    assert [r.start for r in life.process("03-11 09:00").rounds] == [at("03-10 10:00")]


def test_a_name_made_of_a_domain_gives_way_to_the_full_one() -> None:
    """ "Strandby" of strandby.example is Strandby Maritime College, however often it is read."""
    life = Life()
    liv = "Liv Holm <liv.holm@strandby.example>"
    life.they("03-02 09:00", Kind.PROGRESS_UPDATE, liv, company="Strandby Maritime College")
    for when in ("03-03 09:00", "03-04 09:00", "03-05 09:00"):
        life.they(when, Kind.PROGRESS_UPDATE, liv, company="Strandby")
    assert life.process("03-06 09:00").company == "Strandby Maritime College"


@pytest.mark.parametrize(
    ("full", "short", "called"),
    [
        ("Heritage Estimator", "estimator", "Heritage Estimator"),
        ("Senior Buyer", "Buyer", "Senior Buyer"),
        ("Head of Store Design", "Store Design", "Store Design"),
    ],
)
def test_a_post_is_called_by_its_fuller_title(full: str, short: str, called: str) -> None:
    """Three votes for the fuller, four for the short one that its subject says."""
    life = Life()
    asked = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, INES, role=full)
    life.me("03-02 10:00", Kind.SCHEDULING_REPLY, INES, answers=asked, role=full)
    life.they("03-05 09:00", Kind.PROGRESS_UPDATE, INES, answers=asked, role=short)
    life.they("03-06 09:00", Kind.PROGRESS_UPDATE, INES, answers=asked, role=short)
    assert life.process("03-07 09:00").role == called
