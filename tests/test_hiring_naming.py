"""What a process is called where its messages call the employer by several names."""

from dataclasses import replace
from typing import Any

import pytest

from agent.reading.model import Evidence
from agent.terms import Kind
from tests.lives import Life, interview


def called(*messages: tuple[str, str, str], sender: str, **said: Any) -> str | None:
    """The employer of a thread whose messages say a name, out of some words, under a subject."""
    life, first = Life(), None
    for day, (name, words, subject) in enumerate(messages, start=2):
        kind = Kind.AVAILABILITY_REQUESTED if first is None else Kind.PROGRESS_UPDATE
        made = life.they(f"03-{day:02} 09:00", kind, sender, answers=first, subject=subject, **said)
        life.readings[-1] = replace(
            life.readings[-1], company=name, evidence=(Evidence("company", words),)
        )
        first = first or made
    (process,) = life.processes("03-20 09:00")
    return process.company


def test_a_name_that_letters_write_goes_before_a_domain_taken_apart() -> None:
    split = ("Talbach Antriebe", "u.frey@talbach-antriebe.example", "Ihr Gespräch")
    written = ("Talbach Antriebstechnik GmbH", "Talbach Antriebstechnik GmbH, Fulda", "Bewerbung")
    sender = "Ute Frey <u.frey@talbach-antriebe.example>"
    assert called(written, split, split, split, sender=sender) == "Talbach Antriebstechnik GmbH"
    assert called(split, split, sender=sender) == "Talbach Antriebe"


@pytest.mark.parametrize(
    ("longer", "subject", "expected"),
    [
        # Only subjects put the place behind what the whole domain spells.
        ("Oak & Anchor Quayside", "Baker, Oak & Anchor Quayside", "Oak & Anchor"),
        ("Oak & Anchor Brewing", "Your interview", "Oak & Anchor Brewing"),
    ],
)
def test_a_place_in_the_subject_is_no_part_of_the_name(
    longer: str, subject: str, expected: str
) -> None:
    short = ("Oak & Anchor", "Baker at Oak & Anchor", subject)
    more = (longer, longer, f"Re: {subject}")
    sender = "Ida Roe <ida@oakandanchor.example>"
    assert called(short, more, more, more, sender=sender) == expected


def test_what_the_whole_domain_spells_goes_before_its_beginning() -> None:
    full = ("Talbach Pumps", "Talbach Pumps, Leeds", "Fitter at Talbach")
    short = ("Talbach", "Fitter at Talbach", "Re: Fitter at Talbach")
    sender = "Uma Frey <uma@talbachpumps.example>"
    assert called(full, short, short, short, sender=sender) == "Talbach Pumps"
    assert called(full, short, short, short, sender="Uma <uma@tp.example>") == "Talbach"


def test_what_agents_subjects_have_beside_the_post_may_be_a_town() -> None:
    """ "Loader with Orrin Cold Stores in Pellbrook", once; then only the subject."""
    subject = "Night loader - Pellbrook"
    spoken = ("Orrin Cold Stores", "Loader with Orrin Cold Stores", subject)
    bare = ("Pellbrook", "Pellbrook", f"Re: {subject}")
    agent = {"sender": "Kay Moss <kay@brightpath-talent.example>", "agency": "Brightpath Talent"}
    assert called(spoken, bare, bare, bare, **agent) == "Orrin Cold Stores"
    assert called(bare, bare, **agent) == "Pellbrook"  # Nothing better is told.
    short = ("Orrin", "word from Orrin", "Re: Night loader - Orrin Cold Stores")
    full = ("Orrin Cold Stores", "Orrin Cold Stores", "Night loader - Orrin Cold Stores")
    assert called(full, short, full, full, **agent) == "Orrin Cold Stores"


def test_a_part_of_the_posts_title_is_no_employer() -> None:
    subject = "Interview: Ward Manager, Paediatrics"
    part = ("Paediatrics", "Paediatrics", subject)
    domain = ("Tarnbay", "sue@tarnbay.example", f"Re: {subject}")
    sender = "Sue Roe <sue@tarnbay.example>"
    title = "Ward Manager, Paediatrics"
    assert called(part, part, domain, sender=sender, role=title) == "Tarnbay"


def test_the_name_of_a_talk_is_no_post() -> None:
    """What a scheduling service calls its event parts no process."""
    life = Life()
    life.they("03-02 09:00", Kind.AVAILABILITY_REQUESTED, "Ida Roe <ida@tarnmill.example>",
              company="Tarn Mill", role="Data Engineer")  # fmt: skip
    life.they("03-03 09:00", Kind.INTERVIEW_CONFIRMED, "Calendly <no-reply@calendly.com>",
              interview("03-05 11:30"), company="Tarn Mill", role="Recruiter Chat")  # fmt: skip
    process = life.process("03-04 09:00")
    assert (process.role, len(process.rounds)) == ("Data Engineer", 1)
