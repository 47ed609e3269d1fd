"""Whole job searches over weeks, and what a careful person would write on the board."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from agent.hiring import HiringProcess, Round
from agent.message import Address
from agent.reading.model import Candidate
from agent.terms import Channel, FollowUpWish, Kind, Stage
from tests.lives import ALSO_ME, ME, CalendarRef, Life, at, day, interview, person


def facts(**said: Any) -> dict[str, Any]:
    """What several messages of a story say alike."""
    return said


def board(life: Life, now: str) -> list[str]:
    """One line a process: employer, post, status, rounds, whose turn, what stands."""
    return [_line(p, ZoneInfo(life.candidate.timezone)) for p in life.processes(now)]


def _line(process: HiringProcess, zone: ZoneInfo) -> str:
    parts = [f"{process.company} / {process.role}", str(process.status)]
    parts += [_round(r, zone) for r in process.rounds]
    parts += [f"turn {process.turn}"]
    parts += [f"promised {_day(process.reply_expected_by, zone)}"] * bool(process.reply_expected_by)
    parts += [f"due {_day(process.candidate_deadline, zone)}"] * bool(process.candidate_deadline)
    parts += [str(process.follow_up)] * bool(process.follow_up)
    parts += [f"by {process.channel}"] * bool(process.channel)
    parts += ["in doubt"] * process.ambiguous
    return "; ".join(parts)


def _round(held: Round, zone: ZoneInfo) -> str:
    start = held.start.astimezone(zone).strftime("%m-%d %H:%M") if held.start else "alone"
    return f"{held.stage or 'round'} {start} {held.state}"


def _day(when: date | None, zone: ZoneInfo) -> str:
    if isinstance(when, datetime):
        return when.astimezone(zone).strftime("%m-%d %H:%M")
    return when.strftime("%m-%d") if when else ""


def test_a_hospital_from_the_portal_to_the_contract() -> None:
    """Acknowledged by a portal, a panel of three, references, an offer, terms, accepted."""
    life = Life()
    portal = "Northfold Hospitals <no-reply@trac.jobs>"
    joan = "Joan Achebe <joan.achebe@northfold.nhs.uk>"
    panel = (person("Dr Lal Sen", "Consultant"), person("Sister Amy Prow"), person("Rob Yates"))
    life.they("02-02 18:03", Kind.APPLICATION_RECEIVED, portal, company="Northfold Hospitals",
              role="Ward Manager", unattended=True)  # fmt: skip
    asked = life.they("02-16 11:00", Kind.INTERVIEW_CONFIRMED, joan,
                      interview("02-26 13:30", 60, *panel), company="Northfold Hospitals NHS Trust",
                      role="Ward Manager", candidate_deadline=day("02-20"),
                      awaits_candidate=True, reply_expected_by=day("03-04"))  # fmt: skip
    assert board(life, "02-17 09:00") == [
        "Northfold Hospitals NHS Trust / Ward Manager; active; panel 02-26 13:30 scheduled; "
        "turn candidate; promised 03-04; due 02-20"
    ]
    life.me("02-17 09:30", Kind.SCHEDULING_REPLY, joan, answers=asked)
    life.they("02-25 08:00", Kind.INTERVIEW_CONFIRMED, portal, interview("02-26 13:30"),
              company="Northfold Hospitals", unattended=True)  # fmt: skip
    assert board(life, "02-26 14:30") == [
        "Northfold Hospitals / Ward Manager; active; panel 02-26 13:30 done; "
        "turn employer; promised 03-04"
    ]
    wanted = life.they("03-02 10:00", Kind.INFORMATION_REQUESTED, joan, asks_references=True)
    assert "turn candidate; promised 03-04" in board(life, "03-02 11:00")[0]
    life.me("03-02 20:00", Kind.OTHER_HIRING, joan, answers=wanted)
    assert "turn employer; promised 03-04" in board(life, "03-03 11:00")[0]
    life.they("03-04 16:00", Kind.OFFER, joan, candidate_deadline=day("03-13"))
    life.me("03-04 19:00", Kind.THANK_YOU, joan)
    assert (
        "offer; panel 02-26 13:30 done; turn candidate; due 03-13" in board(life, "03-05 9:00")[0]
    )
    life.me("03-06 19:00", Kind.OTHER_HIRING, joan)
    life.they("03-09 10:00", Kind.PROGRESS_UPDATE, joan)
    life.me("03-10 19:00", Kind.ACCEPTANCE, joan)
    life.they("03-12 10:00", Kind.INFORMATION_REQUESTED, portal, company="Northfold Hospitals")
    assert board(life, "03-20 09:00") == [
        "Northfold Hospitals / Ward Manager; accepted; panel 02-26 13:30 done; turn nobody"
    ]


def test_an_agency_with_two_clients_and_a_hand_over() -> None:
    """The first client is named late and takes over itself; the second stays with the agency."""
    life = Life()
    agent = "Kit Moran <kit@palegate.example>"
    agency = facts(agency="Palegate Search")
    first = life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, agent, role="Payroll Lead",
                      stage=Stage.SCREEN, offered=(interview("03-04 12:00"),), **agency)  # fmt: skip
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, agent, interview("03-04 12:00"), answers=first)
    other = life.they("03-03 09:00", Kind.RECRUITER_OUTREACH, agent, company="Orrin Mills",
                      role="Payroll Lead", **agency)  # fmt: skip
    life.me("03-03 10:00", Kind.SCHEDULING_REPLY, agent, answers=other)
    assert board(life, "03-04 13:00") == [
        "None / Payroll Lead; active; screen 03-04 12:00 done; turn employer",
        "Orrin Mills / Payroll Lead; active; turn employer",
    ]
    life.they("03-06 09:00", Kind.PROGRESS_UPDATE, agent, company="Tarn Ferries",
              role="Payroll Lead", answers=first, reply_expected_by=day("03-10"),
              **agency)  # fmt: skip
    life.they("03-10 09:00", Kind.INTERVIEW_CONFIRMED, "Bea Holm <b.holm@tarnferries.example>",
              interview("03-17 10:00", 60), company="Tarn Ferries", role="Payroll Lead",
              stage=Stage.MANAGER)  # fmt: skip
    life.they("03-11 09:00", Kind.REJECTION, agent, company="Orrin Mills", role="Payroll Lead",
              **agency)  # fmt: skip
    assert board(life, "03-12 09:00") == [
        "Tarn Ferries / Payroll Lead; active; screen 03-04 12:00 done; "
        "manager 03-17 10:00 scheduled; turn nobody",
        "Orrin Mills / Payroll Lead; rejected; turn nobody",
    ]


def test_a_founder_who_does_not_come() -> None:
    """A chat accepted from Sent; nobody came; an apology with a new time; an offer by word."""
    life = Life()
    founder = "Sol Brask <sol@tidelamp.example>"
    hello = life.they("03-02 22:10", Kind.AVAILABILITY_REQUESTED, founder, company="Tidelamp",
                      role="First Engineer")  # fmt: skip
    life.me("03-03 08:00", Kind.SCHEDULING_REPLY, founder, interview("03-05 17:00"), answers=hello)
    life.me("03-05 17:25", Kind.OTHER_HIRING, founder, no_show=True)
    assert board(life, "03-06 09:00") == [
        "Tidelamp / First Engineer; active; round 03-05 17:00 cancelled; turn employer"
    ]
    life.they("03-06 11:00", Kind.INTERVIEW_RESCHEDULED, founder, interview("03-07 11:00"),
              no_show=True)  # fmt: skip
    assert "round 03-07 11:00 scheduled; turn nobody" in board(life, "03-06 12:00")[0]
    life.they("03-09 09:00", Kind.OFFER, founder)
    life.me("03-09 21:00", Kind.WITHDRAWAL, founder)
    assert board(life, "03-10 09:00") == [
        "Tidelamp / First Engineer; withdrawn; round 03-07 11:00 done; turn nobody"
    ]


def test_a_portal_of_which_nobody_reads_the_answers() -> None:
    """Every step a thread of its own: a test by a deadline, handed in, a talk, silence, a no."""
    life = Life()
    portal, name = "Quellwerk <no-reply@successfactors.com>", facts(company="Quellwerk AG")
    life.they("01-12 10:00", Kind.APPLICATION_RECEIVED, portal, role="Controller (m/w/d)", **name)
    life.they("01-20 10:00", Kind.ASSESSMENT_REQUESTED, portal, stage=Stage.ASSIGNMENT,
              candidate_deadline=at("01-27 18:00"), **name)  # fmt: skip
    life.they("01-25 10:00", Kind.ASSESSMENT_REQUESTED, portal, stage=Stage.ASSIGNMENT,
              candidate_deadline=at("01-27 18:00"), **name)  # fmt: skip
    assert board(life, "01-26 09:00") == [
        "Quellwerk AG / Controller (m/w/d); active; assignment alone scheduled; turn candidate; "
        "due 01-27 18:00"
    ]
    life.they("01-26 21:10", Kind.ACKNOWLEDGEMENT, portal, stage=Stage.ASSIGNMENT, **name)
    assert "assignment alone done; turn employer" in board(life, "01-27 09:00")[0]
    life.they("02-03 10:00", Kind.AVAILABILITY_REQUESTED, portal, stage=Stage.SCREEN,
              candidate_deadline=day("02-06"), **name)  # fmt: skip
    assert "turn candidate; due 02-06" in board(life, "02-04 09:00")[0]
    life.they("02-04 10:00", Kind.INTERVIEW_CONFIRMED, portal, interview("02-10 14:00", 30),
              **name)  # fmt: skip
    expected = "Quellwerk AG / Controller (m/w/d); {}; assignment alone done; screen 02-10 14:00 {}"
    assert board(life, "02-09 09:00") == [expected.format("active", "scheduled") + "; turn nobody"]
    assert board(life, "03-27 14:29") == [expected.format("active", "done") + "; turn employer"]
    assert board(life, "03-27 14:30") == [expected.format("dormant", "done") + "; turn nobody"]
    life.they("05-04 10:00", Kind.REJECTION, portal, role="Controller", **name)
    assert board(life, "05-05 09:00") == [expected.format("rejected", "done") + "; turn nobody"]


def test_nothing_but_calendar_mail() -> None:
    """A first talk, a second that moves by an update and whose place changes, a third under a new
    object after the old one was taken out."""
    life = Life()
    google = "Ana Prado <ana@ipecloud.example>"

    def invite(
        when: str, uid: str, number: int, start: str, kind: Kind, stage: Stage | None
    ) -> None:
        life.they(when, kind, google, interview(start, 45), company="Ipe Cloud", stage=stage,
                  calendar=(CalendarRef(uid, number, "REQUEST", at(start)),))  # fmt: skip

    confirmed, moved = Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED
    invite("03-02 09:00", "a", 0, "03-05 10:00", confirmed, Stage.SCREEN)
    invite("03-09 09:00", "b", 0, "03-12 10:00", confirmed, Stage.TECHNICAL)
    invite("03-10 09:00", "b", 1, "03-13 15:00", moved, None)
    invite("03-11 09:00", "b", 2, "03-13 15:00", confirmed, None)
    invite("03-16 09:00", "c", 0, "03-19 10:00", confirmed, Stage.MANAGER)
    life.they("03-17 09:00", Kind.INTERVIEW_CANCELLED, google, interview("03-19 10:00", 45),
              company="Ipe Cloud",
              calendar=(CalendarRef("c", 1, "CANCEL", at("03-19 10:00")),))  # fmt: skip
    invite("03-17 09:01", "d", 0, "03-20 10:00", confirmed, Stage.MANAGER)
    assert board(life, "03-21 09:00") == [
        "Ipe Cloud / None; active; screen 03-05 10:00 done; technical 03-13 15:00 done; "
        "manager 03-19 10:00 cancelled; manager 03-20 10:00 done; turn employer"
    ]


def test_a_search_committee_that_takes_its_time() -> None:
    """A promise from the interview, moved twice, broken; two questions; sleep; an offer wakes."""
    life = Life(Candidate((ME,), "America/Chicago"))
    chair = "Prof. Ida Weston <iweston@prairiestate.example>"
    life.they("01-12 15:00", Kind.INTERVIEW_CONFIRMED, chair,
              interview(at("01-22 00:00", "America/Chicago"), zone="America/Chicago"),
              company="Prairie State University", role="Assistant Professor of Geology",
              stage=Stage.PANEL, counts_from_interview=14)  # fmt: skip
    line = (
        "Prairie State University / Assistant Professor of Geology; {}; "
        "panel 01-22 00:00 done; turn {}; promised {}"
    )
    assert board(life, "01-23 12:00") == [line.format("active", "employer", "02-05")]
    life.they("02-05 15:00", Kind.PROGRESS_UPDATE, chair, reply_expected_by=day("02-20"))
    life.they("02-19 15:00", Kind.PROGRESS_UPDATE, chair, reply_expected_by=day("02-27"))
    assert board(life, "02-26 12:00") == [line.format("active", "employer", "02-27")]
    life.me("03-03 15:00", Kind.STATUS_CHECK, chair)
    life.they("03-03 15:01", Kind.AUTO_REPLY, chair, reply_expected_by=day("03-09"))
    life.me("03-12 15:00", Kind.STATUS_CHECK, chair)
    assert board(life, "03-26 14:59") == [line.format("active", "employer", "02-27")]
    assert board(life, "03-26 15:00") == [line.format("dormant", "nobody", "02-27")]
    life.they("04-10 15:00", Kind.OFFER, "Dean's Office <dean@prairiestate.example>",
              company="Prairie State University", candidate_deadline=day("04-24"))  # fmt: skip
    assert "; offer; panel" in board(life, "04-11 12:00")[0]


def test_two_posts_of_nearly_one_name_with_one_recruiter() -> None:
    """What names no post is in doubt until the next clear word; a rejection hits the right one."""
    life = Life()
    ruth = "Ruth Vale <ruth.vale@haldane-optics.example>"
    name = facts(company="Haldane Optics")
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, ruth, role="Optical Engineer", **name)
    life.they("03-02 09:02", Kind.APPLICATION_RECEIVED, ruth, role="Senior Optical Engineer",
              **name)  # fmt: skip
    for when, role, start in (
        ("03-04 09:00", "Senior Optical Engineer", "03-10 10:00"),
        ("03-04 09:01", "Optical Engineer", "03-10 14:00"),
    ):
        life.they(when, Kind.INTERVIEW_CONFIRMED, ruth, interview(start, 60), role=role,
                  stage=Stage.TECHNICAL, **name)  # fmt: skip
    plain, senior = "Haldane Optics / Optical Engineer", "Haldane Optics / Senior Optical Engineer"
    assert board(life, "03-11 09:00") == [
        f"{plain}; active; technical 03-10 14:00 done; turn employer",
        f"{senior}; active; technical 03-10 10:00 done; turn employer",
    ]
    life.they("03-12 09:00", Kind.REJECTION, ruth, **name)
    assert [line.partition("; technical")[0] for line in board(life, "03-12 10:00")] == [
        f"{plain}; active", f"{senior}; active",
    ]  # fmt: skip
    assert all(line.endswith("in doubt") for line in board(life, "03-12 10:00"))
    life.they("03-13 09:00", Kind.REJECTION, ruth, role="Optical Engineer", **name)
    life.they("03-13 09:05", Kind.PROGRESS_UPDATE, ruth, role="Senior Optical Engineer",
              reply_expected_by=day("03-20"), **name)  # fmt: skip
    assert board(life, "03-14 09:00") == [
        f"{plain}; rejected; technical 03-10 14:00 done; turn nobody",
        f"{senior}; active; technical 03-10 10:00 done; turn employer; promised 03-20",
    ]


def test_once_more_at_the_same_employer() -> None:
    """Rejected in spring; a new application in autumn to the other address goes its own way."""
    life = Life()
    hr = "Personal <bewerbung@kornfeld-mode.example>"
    name = facts(company="Kornfeld Mode", role="Filialleitung")
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, hr, **name)
    no = life.they("03-20 09:00", Kind.REJECTION, hr, **name)
    life.me("03-20 12:00", Kind.THANK_YOU, hr, answers=no)
    mine = life.me("09-14 12:00", Kind.OTHER_HIRING, hr, sender=ALSO_ME, **name)
    life.they("09-15 09:00", Kind.APPLICATION_RECEIVED, hr, to=ALSO_ME, answers=mine, **name)
    life.they("09-21 09:00", Kind.INTERVIEW_CONFIRMED, hr, interview("09-25 11:00", 60),
              to=ALSO_ME, stage=Stage.MANAGER)  # fmt: skip
    assert board(life, "09-26 09:00") == [
        "Kornfeld Mode / Filialleitung; rejected; turn nobody",
        "Kornfeld Mode / Filialleitung; active; manager 09-25 11:00 done; turn employer",
    ]


def test_an_approach_and_a_withdrawal_that_crosses_an_invitation() -> None:
    """A cold approach answered; a talk; the candidate withdraws; an invitation crosses it."""
    life = Life()
    scout = "Dana Firth <dana@linkedin.com>"
    hello = life.they("03-02 09:00", Kind.RECRUITER_OUTREACH, scout, company="Mirefleet",
                      role="Fleet Analyst")  # fmt: skip
    assert board(life, "03-02 10:00") == []
    yes = life.me("03-03 09:00", Kind.SCHEDULING_REPLY, scout, answers=hello)
    assert board(life, "03-03 10:00") == ["Mirefleet / Fleet Analyst; active; turn employer"]
    set_up = life.they("03-04 09:00", Kind.INTERVIEW_CONFIRMED, scout,
                       interview("03-06 09:00", 20), answers=yes, stage=Stage.SCREEN)  # fmt: skip
    life.me("03-09 09:00", Kind.WITHDRAWAL, scout, answers=set_up)
    life.they("03-09 09:02", Kind.INTERVIEW_CONFIRMED, "no-reply@calendly.com",
              interview("03-12 09:00", 60), company="Mirefleet", stage=Stage.MANAGER)  # fmt: skip
    life.they("03-09 11:00", Kind.ACKNOWLEDGEMENT, scout)
    assert board(life, "03-13 09:00") == [
        "Mirefleet / Fleet Analyst; withdrawn; screen 03-06 09:00 done; "
        "manager 03-12 09:00 cancelled; turn nobody"
    ]


def test_a_council_that_does_not_wish_to_be_asked() -> None:
    """The panel moves; the wish stands; an automatic answer and the council's other mail."""
    life = Life()
    officer = "HR Recruitment <recruitment@eastmarsh.gov.uk>"
    name = facts(company="Eastmarsh Borough Council", role="Licensing Officer")
    first = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, officer,
                      interview("03-11 09:15", 45), stage=Stage.PANEL,
                      follow_up=FollowUpWish.FORBIDDEN, reply_expected_by=day("03-27"),
                      **name)  # fmt: skip
    life.they("03-04 09:00", Kind.UNRELATED, "Council Tax <tax@eastmarsh.gov.uk>")
    life.they("03-06 09:00", Kind.INTERVIEW_RESCHEDULED, officer, interview("03-12 14:00"),
              answers=first, to=ALSO_ME)  # fmt: skip
    life.me("03-12 18:00", Kind.THANK_YOU, officer, answers=first)
    life.they("03-12 18:01", Kind.AUTO_REPLY, officer, reply_expected_by=day("03-16"))
    process = life.process("03-13 09:00")
    assert process.rounds[0].end == at("03-12 14:45")
    assert len(process.readings) == 4
    assert board(life, "04-02 09:00") == [
        "Eastmarsh Borough Council / Licensing Officer; active; panel 03-12 14:00 done; "
        "turn employer; promised 03-27; forbidden"
    ]


def test_a_shop_that_rather_telephones() -> None:
    """A trial shift is called off, new times are promised and do not come; then they do."""
    life = Life()
    shop = "Bev <bev@thornbakery.example>"
    name = facts(company="Thorn Bakery", role="Shop Supervisor")
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, shop, interview("03-05 07:00", 240),
              stage=Stage.MANAGER, channel=Channel.TELEPHONE, **name)  # fmt: skip
    life.they("03-04 19:00", Kind.INTERVIEW_CANCELLED, shop, reply_expected_by=day("03-06"))
    line = "Thorn Bakery / Shop Supervisor; active; manager 03-05 07:00 cancelled"
    expected = f"{line}; turn employer; promised 03-06; by telephone"
    assert board(life, "03-09 09:00") == [expected]
    life.they("03-10 09:00", Kind.INTERVIEW_CONFIRMED, shop, interview("03-13 07:00", 240), **name)
    assert board(life, "03-11 09:00") == [
        f"{line}; round 03-13 07:00 scheduled; turn nobody; by telephone"
    ]


def test_an_offer_here_while_it_goes_on_there() -> None:
    """The offer is declined for the other employer's, which is accepted."""
    life = Life()
    one, two = "Al <al@gorsewell.example>", "Cy <cy@pinnacre.example>"
    a, b = facts(company="Gorsewell"), facts(company="Pinnacre")
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, one, interview("03-03 09:00"),
              role="Planner", **a)  # fmt: skip
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, two, interview("03-04 09:00"),
              role="Planner", **b)  # fmt: skip
    life.they("03-06 09:00", Kind.OFFER, one, candidate_deadline=at("03-13 17:00"), **a)
    life.me("03-06 12:00", Kind.OTHER_HIRING, two, **b)
    life.they("03-09 09:00", Kind.INTERVIEW_CONFIRMED, two, interview("03-10 09:00"),
              stage=Stage.FINAL, **b)  # fmt: skip
    assert board(life, "03-09 10:00") == [
        "Gorsewell / Planner; offer; round 03-03 09:00 done; turn candidate; due 03-13 17:00",
        "Pinnacre / Planner; active; round 03-04 09:00 done; final 03-10 09:00 scheduled; "
        "turn nobody",
    ]
    life.they("03-11 09:00", Kind.OFFER, two, **b)
    life.me("03-11 12:00", Kind.WITHDRAWAL, one)
    life.me("03-11 12:05", Kind.ACCEPTANCE, two)
    life.they("03-11 14:00", Kind.ACKNOWLEDGEMENT, one)
    assert [line.split("; ")[1] for line in board(life, "03-12 09:00")] == ["withdrawn", "accepted"]


def test_mail_that_has_nothing_to_do_with_it() -> None:
    """Newsletters of the employer, a fraud in its name, a forward to a friend, a job alert."""
    life = Life()
    real = "Ines Okafor <ines@lakeside-toys.example>"
    invited = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, real, interview("03-05 10:00"),
                        company="Lakeside Toys", role="Buyer")  # fmt: skip
    quiet = board(life, "03-20 09:00")
    life.they("03-03 09:00", Kind.UNRELATED, "Lakeside Toys <news@lakeside-toys.example>")
    life.they("03-04 09:00", Kind.INFORMATION_REQUESTED, "Lakeside HR <hr@lakeside-toys.test>",
              company="Lakeside Toys", role="Buyer", suspicious=True)  # fmt: skip
    life.me("03-04 10:00", Kind.UNRELATED, "Joe <joe@gmail.com>", answers=invited)
    life.they("03-04 11:00", Kind.UNRELATED, "Joe <joe@gmail.com>", answers=invited)
    life.they("03-06 09:00", Kind.RECRUITER_OUTREACH, "Jobs <alerts@indeed.com>", role="Buyer")
    assert board(life, "03-20 09:00") == quiet


def test_everything_at_one_instant() -> None:
    """A first look reads what came in one second; names break no tie but the ids do."""
    life = Life()
    real = "Ines Okafor <ines@lakeside-toys.example>"
    held = interview("03-05 10:00", 60)
    for kind in (Kind.APPLICATION_RECEIVED, Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_CONFIRMED):
        rounds = (held,) if kind is Kind.INTERVIEW_CONFIRMED else ()
        life.they("03-02 09:00", kind, real, *rounds, company="Lakeside Toys", role="Buyer",
                  cc=(Address("Nora", ALSO_ME),))  # fmt: skip
    line = board(life, "03-06 09:00")
    life.readings.reverse()
    assert board(life, "03-06 09:00") == line
    assert line == ["Lakeside Toys / Buyer; active; round 03-05 10:00 done; turn employer"]
