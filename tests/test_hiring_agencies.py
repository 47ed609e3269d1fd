"""Agencies: whose client a message is about, and who is no interviewer."""

from agent.terms import Kind, Stage, Status
from tests.lives import Life, interview, person

PIETER = "Pieter Nel <pieter@fynbos-finance.example>"
AGENCY = "Fynbos Finance Recruitment"
ANNA = person("Anna Botha", "Financial Manager")


def two_clients() -> Life:
    """One post at each; what follows is of the agency by its sender alone."""
    life = Life()
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, PIETER, company="Protea Milling",
              role="Financial Accountant", agency=AGENCY)  # fmt: skip
    life.they("03-03 09:00", Kind.PROGRESS_UPDATE, PIETER, company="Marula Cold Chain",
              role="Management Accountant", agency=AGENCY)  # fmt: skip
    return life


def test_the_agency_taken_for_the_employer_is_put_right_by_its_other_mail() -> None:
    life = two_clients()
    life.they("03-05 09:00", Kind.INTERVIEW_CONFIRMED, PIETER, interview("03-10 10:00", 60, ANNA),
              company="Fynbos Finance", role="Financial Accountant")  # fmt: skip
    life.they("03-12 09:00", Kind.REJECTION, PIETER, company="Fynbos Finance",
              role="Financial Accountant")  # fmt: skip
    milling, cold_chain = life.processes("03-13 09:00")
    assert (milling.company, milling.status, milling.stage) == (
        "Protea Milling", Status.REJECTED, Stage.MANAGER,
    )  # fmt: skip
    assert (cold_chain.company, cold_chain.status) == ("Marula Cold Chain", Status.ACTIVE)


def test_the_subject_names_the_client() -> None:
    life = two_clients()
    life.they("03-05 09:00", Kind.INTERVIEW_CONFIRMED, PIETER, interview("03-10 10:00", 60),
              subject="Marula: first interview")  # fmt: skip
    milling, cold_chain = life.processes("03-06 09:00")
    assert (len(milling.rounds), len(cold_chain.rounds)) == (0, 1)
    assert not cold_chain.ambiguous


def test_where_nothing_tells_the_clients_apart_it_stays_in_doubt() -> None:
    life = two_clients()
    life.they("03-05 09:00", Kind.INTERVIEW_CONFIRMED, PIETER, interview("03-10 10:00", 60),
              subject="First interview")  # fmt: skip
    assert [p.ambiguous for p in life.processes("03-06 09:00")] == [True, True]


def test_an_employer_once_taken_for_an_agency_stays_an_employer() -> None:
    life = Life()
    ines = "Ines Okafor <ines@lakeside-toys.example>"
    for number in range(2, 6):
        life.they(f"03-0{number} 09:00", Kind.PROGRESS_UPDATE, ines, company="Lakeside Toys")
    life.they("03-07 09:00", Kind.PROGRESS_UPDATE, ines, agency="Lakeside Toys")
    assert [p.company for p in life.processes("03-08 09:00")] == ["Lakeside Toys"]


def test_the_employer_is_nobody_to_meet() -> None:
    life = Life()
    life.they("03-05 09:00", Kind.INTERVIEW_CONFIRMED, PIETER,
              interview("03-10 10:00", 60, person("Protea Milling"), ANNA),
              company="Protea Milling", agency=AGENCY)  # fmt: skip
    (held,) = life.process("03-06 09:00").rounds
    assert held.interviewers == (ANNA,)


def test_a_shop_whose_name_other_mail_gives_is_no_agency() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, "Lakeside Toys <no-reply@tracking.example>",
              company="Lakeside Toys", role="Buyer")  # fmt: skip
    life.they("03-05 09:00", Kind.AVAILABILITY_REQUESTED, "Ines Okafor <ines@lakeside-toys.example>",
              role="Buyer", agency="Lakeside Toys")  # fmt: skip
    process = life.process("03-08 09:00")
    assert (process.company, len(process.readings)) == ("Lakeside Toys", 2)


def test_an_agency_found_out_later_puts_right_what_was_grouped_before() -> None:
    """Traced as the mail comes: at first the agency is taken for the employer; then it names one."""
    life = Life()
    kit = "Kit Moran <kit@palegate.example>"
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, kit, company="Palegate", role="Buyer")
    (first,) = life.processes("03-02 10:00")
    assert first.company == "Palegate"
    life.they("03-03 09:00", Kind.PROGRESS_UPDATE, kit, company="Tarn Ferries", role="Buyer",
              agency="Palegate")  # fmt: skip
    (again,) = life.processes("03-03 10:00")
    assert (again.company, len(again.readings)) == ("Tarn Ferries", 2)


def test_a_message_that_comes_late_is_put_where_it_belongs() -> None:
    """The receipt arrives after the invitation was traced, and is the older of the two."""
    life = Life()
    ines = "Ines Okafor <ines@lakeside-toys.example>"
    life.they("03-03 09:00", Kind.AVAILABILITY_REQUESTED, ines, company="Lakeside", role="Buyer")
    (before,) = life.processes("03-04 09:00")
    life.they("03-02 09:00", Kind.APPLICATION_RECEIVED, ines, company="Lakeside", role="Buyer")
    (after,) = life.processes("03-04 09:00")
    assert before.id == life.readings[0].message_id
    assert after.id == life.readings[1].message_id
    assert len(after.readings) == 2


def test_a_yes_to_two_clients_at_once_does_not_make_them_one() -> None:
    """The agent asks for a yes to each of two posts; what follows is about one or the other."""
    life = Life()
    both = life.they("03-02 09:00", Kind.INFORMATION_REQUESTED, PIETER, company="Protea Milling",
                     role="Financial Accountant", agency=AGENCY)  # fmt: skip
    life.me("03-02 12:00", Kind.OTHER_HIRING, PIETER, answers=both, company="Marula Cold Chain",
            role="Financial Accountant")  # fmt: skip
    life.they("03-04 09:00", Kind.INTERVIEW_CONFIRMED, PIETER, interview("03-10 10:00", 60),
              company="Protea Milling", role="Financial Accountant", agency=AGENCY)  # fmt: skip
    life.they("03-05 09:00", Kind.AVAILABILITY_REQUESTED, PIETER, company="Marula Cold Chain",
              role="Treasury Analyst", agency=AGENCY)  # fmt: skip
    life.they("03-12 09:00", Kind.REJECTION, PIETER, company="Marula Cold Chain",
              role="Treasury Analyst", agency=AGENCY)  # fmt: skip
    milling, cold_chain = life.processes("03-13 09:00")
    assert (milling.company, milling.status, len(milling.rounds)) == (
        "Protea Milling", Status.ACTIVE, 1,
    )  # fmt: skip
    assert (cold_chain.company, cold_chain.status) == ("Marula Cold Chain", Status.REJECTED)


def test_what_the_candidate_writes_makes_no_agency_of_the_employer() -> None:
    life = Life()
    ines = "Ines Okafor <ines@lakeside-toys.example>"
    told = life.they("03-02 09:00", Kind.PROGRESS_UPDATE, ines, company="Lakeside Toys",
                     role="Buyer")  # fmt: skip
    life.me("03-05 09:00", Kind.WITHDRAWAL, ines, answers=told, agency="Lakeside Toys",
            role="Buyer")  # fmt: skip
    process = life.process("03-06 09:00")
    assert (process.company, process.status) == ("Lakeside Toys", Status.WITHDRAWN)


def test_a_house_behind_the_post_in_a_subject_is_no_interviewer() -> None:
    """ "Porter, Marula Cold Chain": nobody is called so, and so the agency's client may be."""
    marula = person("Marula Cold Chain", "Porter")
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, PIETER, interview("03-10 10:00", 60, marula),
              company="Fynbos Finance", role="Porter", stage=Stage.MANAGER,
              subject="Porter, Marula Cold Chain: your application")  # fmt: skip
    life.they("03-12 09:00", Kind.PROGRESS_UPDATE, PIETER, company="Marula Cold Chain",
              role="Porter", agency=AGENCY)  # fmt: skip
    (process,) = life.processes("03-13 09:00")
    (talk,) = process.rounds
    assert process.company == "Marula Cold Chain"
    assert (talk.stage, talk.interviewers) == (None, ())
