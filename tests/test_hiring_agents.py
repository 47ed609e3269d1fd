"""One agent and several clients: whose an answer is, in mail as it is written."""

import pytest

from agent.terms import Purpose, Status
from tests.written import Written

ANKE = "Anke Brandt <anke.brandt@brandt-personalberatung.example>"
YES = "Guten Tag Frau Brandt, vielen Dank, der Termin passt mir gut. Robin Vale"


def test_a_second_invitation_that_is_answered_is_no_message_of_the_first() -> None:
    life = Written()
    for day, house, post, hour in (
        ("02-26", "Brauerei Kolb", "Betriebsleiter", "Dienstag, 3. März 2026, um 11:00 Uhr"),
        ("02-27", "Mälzerei Stern", "Schichtleiter", "Mittwoch, 4. März 2026, um 14:30 Uhr"),
    ):
        subject = f"Vorstellungsgespräch {house}"
        asked = life.they(
            f"{day} 10:00", ANKE, subject,
            f"Guten Tag Robin Vale,\n\ndie {house} möchte Sie gerne für die Stelle als {post} "
            f"kennenlernen. Das Vorstellungsgespräch findet am {hour} mit Herrn Auer statt.\n\n"
            "Mit freundlichen Grüßen\nAnke Brandt",
        )  # fmt: skip
        life.me(f"{day} 11:00", ANKE, f"Re: {subject}", YES, answers=asked)
    found = [(p.company, p.role, len(p.rounds)) for p in life.processes("03-06 13:00")]
    assert found == [("Brauerei Kolb", "Betriebsleiter", 1), ("Mälzerei Stern", "Schichtleiter", 1)]


NIA = "Nia Bell <nia@coldbeck-technical.example>"
TOM = "Tom Hale <tom@hale-cooper-recruitment.example>"


def put_forward(text: str) -> Written:
    """Two clients of one agent: a message about both, then an invitation by each."""
    life = Written()
    life.they(
        "02-23 09:30", TOM, "Two roles for you", f"Hi Robin,\n\n{text} Both move fast.\n\nTom"
    )
    one = life.they("02-26 15:00", TOM, "Millbank Foods - interview", "Hi Robin,\n\nMillbank want to meet you: Tuesday 3 March at 11am, their offices in Leeds, with Neil Hesse (CFO).\n\nTom")  # fmt: skip
    life.me("02-26 16:00", TOM, "Re: Millbank Foods - interview", "Hi Tom, Tuesday at 11 is perfect, thanks. Robin", answers=one)  # fmt: skip
    two = life.they("02-27 10:00", TOM, "Lowther Inns - interview", "Hi Robin,\n\nAnd Lowther: Wednesday 4 March, 2.30pm on Teams with Sia Moore, Group FD. Link to follow.\n\nTom")  # fmt: skip
    life.me("02-27 10:30", TOM, "Re: Lowther Inns - interview", "Great, thanks Tom, that suits. Robin", answers=two)  # fmt: skip
    return life


BOTH = [
    "As discussed, I've put you forward for Financial Controller at Millbank Foods and Finance Manager at Lowther Inns.",
    "I have submitted your CV for the Financial Controller role at Millbank Foods and the Finance Manager position with Lowther Inns.",
]  # fmt: skip


@pytest.mark.parametrize("text", BOTH)
def test_two_posts_in_one_first_mail_are_two_processes(text: str) -> None:
    life = put_forward(text)
    life.they("03-06 12:00", TOM, "Millbank - feedback", "Hi Robin,\n\nNot the news we wanted I'm afraid. They've gone with someone with more factory experience. Lowther are still very keen and I should have an answer from Sia by Tuesday 10 March.\n\nTom")  # fmt: skip
    one, other = life.processes("03-06 13:00")
    assert (one.company, one.role, one.status) == ("Millbank Foods", "Financial Controller", Status.REJECTED)  # fmt: skip
    assert (other.company, other.role, other.status) == ("Lowther Inns", "Finance Manager", Status.ACTIVE)  # fmt: skip
    assert one.id != other.id
    asked = [f for f in life.letters("03-11 10:00") if f.purpose is Purpose.STATUS_CHECK]
    assert [(f.company, f.role) for f in asked] == [("Lowther Inns", "Finance Manager")]


def test_thanks_for_two_clients_of_one_agent_are_two_letters() -> None:
    life = put_forward(BOTH[0])
    found = {(f.company, f.role) for f in life.letters("03-04 16:00")}
    assert found == {("Millbank Foods", "Financial Controller"), ("Lowther Inns", "Finance Manager")}  # fmt: skip


PUT_FORWARD = [
    ("Ich habe Sie als Bauleiter bei Kolb Hochbau und als Projektingenieur bei der Stern Bau AG vorgestellt.", ["Bauleiter, Kolb Hochbau", "Projektingenieur, Stern Bau AG"]),
    ("J'ai transmis votre candidature pour le poste de comptable chez Verrier Frères et celui de contrôleur de gestion chez Atelier Lune.", ["comptable, Verrier Frères", "contrôleur de gestion, Atelier Lune"]),
    ("He presentado tu candidatura para Jefe de Cocina en Hotel Marén y Encargado de Sala en Casa Lucio.", ["Jefe de Cocina, Hotel Marén", "Encargado de Sala, Casa Lucio"]),
    ("Ik heb je als planner bij Van Loon Transport en als werkvoorbereider bij Bouwgroep Zuid voorgesteld.", ["planner, Van Loon Transport", "werkvoorbereider, Bouwgroep Zuid"]),
    ("I've put you forward for the award at Millbank and the Christmas committee at St Anne's.", []),
    ("I've put you forward for the Nurse role at Millbank. We meet at Lowther on Monday.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "posts"), PUT_FORWARD)
def test_posts_at_several_houses_are_told_apart(text: str, posts: list[str]) -> None:
    life = Written()
    life.they("02-23 09:30", TOM, "Robin", f"Robin,\n\n{text}\n\nTom")
    assert [f"{p.role}, {p.company}" for p in life.readings[0].posts] == posts


def test_an_agent_whose_approach_names_the_client_is_never_the_employer() -> None:
    life = Written()
    asked = life.they("02-20 10:00", NIA, "Process Engineer, Fenmoor Dairy", "Hi Robin,\n\nI came across your profile and I am looking for a Process Engineer for Fenmoor Dairy in Kelso. Would you be open to a chat about the role?\n\nNia Bell\nSenior Consultant, Coldbeck Technical")  # fmt: skip
    life.me("02-20 11:00", NIA, "Re: Process Engineer, Fenmoor Dairy", "Hi Nia, yes please, put me forward. Robin", answers=asked)  # fmt: skip
    for when, subject, text in (
        ("02-24 10:00", "They want to see you", "Adam Ross (plant manager) and Lotte Jansen (engineering lead) will see you for the interview at the Kelso site, Friday 6 March, 9 to 10 am."),
        ("03-03 10:00", "Friday", "A reminder of your interview on Friday 6 March, 9 to 10 am, with Adam Ross and Lotte Jansen. Steel caps, please."),
    ):  # fmt: skip
        life.they(when, NIA, subject, f"Robin,\n\n{text}\n\nNia Bell\nSenior Consultant, Coldbeck Technical")  # fmt: skip
    (one,) = life.processes("03-07 10:00")
    assert one.company == "Fenmoor Dairy"


def test_the_message_in_doubt_is_named_with_what_can_be_done() -> None:
    life = put_forward(BOTH[0])
    life.they("03-05 12:00", TOM, "A word", "Hi Robin,\n\nThey need a little longer to decide and hope to be back to us soon.\n\nTom")  # fmt: skip
    said = [r.text for r in life.plan("03-05 13:00").remarks]
    named = [t for t in said if 'the message "A word" by Tom Hale on Thursday 5 March 2026' in t]
    assert named
    assert all("write to them yourself" in t for t in named)


GWEN = "Gwen Pryor <gwen@coldbeck-talent.example>"


@pytest.mark.parametrize("where", ["hybrid Bristol/Hamburg", "Leeds/York", "Dublin/Remote"])
def test_towns_in_the_subject_of_an_approach_are_not_the_client(where: str) -> None:
    life, subject = Written(), f"Product Owner - renewables scale-up, {where}"
    one = life.they("02-23 09:30", GWEN, subject, "Hi Robin,\n\nI'm working with a renewables scale-up on a Product Owner hire and you came up straight away. Happy to share the client's name and the spec if it's of interest.\n\nGwen Pryor\nPrincipal Consultant\nColdbeck Talent Ltd\nWe act as an employment agency.")  # fmt: skip
    two = life.me("02-23 18:00", GWEN, f"Re: {subject}", "Hi Gwen,\n\nsounds interesting, please send me the spec. Tomorrow after 16:00 is fine for a call.\n\nRobin", answers=one)  # fmt: skip
    three = life.they("02-26 11:30", GWEN, f"RE: {subject}", "Hi Robin\n\nGood news - Larkfield Energy loved your CV and want to see you. They've offered Friday 6th March, 9:30am, on Teams with Sia Moore (Head of Metering).\n\nCan you confirm that works?\n\nGwen", answers=two)  # fmt: skip
    life.me("02-26 15:00", GWEN, f"Re: {subject}", "Hi Gwen, yes, the 6th at 9:30 is good. Robin", answers=three)  # fmt: skip
    (found,) = life.processes("03-06 13:00")
    assert (found.company, found.role, len(found.rounds)) == ("Larkfield Energy", "Product Owner", 1)  # fmt: skip
