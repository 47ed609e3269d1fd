"""People who are no employers, and set an hour all the same: clients, advisers, mentors."""

import pytest

from agent import message, reading
from agent.message import Message
from agent.reading import details, prose
from agent.reading.model import Candidate
from agent.terms import Kind
from tests.lakeside import INES
from tests.lives import Life, interview

KIM = Candidate(("kim@letterbox.example",))


def written(text: str, subject: str = "Tuesday") -> Message:
    head = f"From: pat@tarnside.example\nTo: kim@letterbox.example\nSubject: {subject}\n"
    return message.parse(f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}\n".encode())


@pytest.mark.parametrize(
    "text",
    [
        "We'd like you to come in on Tuesday at ten to meet our owner and go through the brief.",
        "Thank you for the call. Our head of brand joins us on Tuesday, and we decide by Friday.",
        "Gern lernen wir Sie am Dienstag kennen und besprechen den Auftrag.",
        "Nous vous attendons mardi à dix heures pour parler du devis.",
        "Nos encantará conocerte el martes a las diez; hablaremos del presupuesto.",
        "Falamos na terça às dez sobre o projeto.",
        "Leuk je dinsdag te ontmoeten. We bespreken dan de offerte.",
    ],
)
def test_whoever_arranges_a_talk_names_no_work_by_that(text: str) -> None:
    assert not details.names_work(prose.split(written(text), KIM))


@pytest.mark.parametrize(
    "text",
    [
        "Sat 7am trial, bring shoes.",
        "Got your CV, pop in on Tuesday?",
        "Du kannst am Dienstag zum Probearbeiten kommen.",
        "Danke für die Antwort auf unsere Anzeige, komm Dienstag vorbei.",
        "Suite à votre candidature, passez mardi.",
        "Buscamos camarera, pásate el martes.",
        "Recebemos o seu currículo, passe cá na terça.",
        "Leuk dat je op onze oproep reageerde, tot dinsdag?",
    ],
)
def test_work_is_named_in_few_words(text: str) -> None:
    assert details.names_work(prose.split(written(text), KIM))


@pytest.mark.parametrize(
    ("role", "odds", "subject", "begins"),
    [
        (None, 4.0, "Our project", False),
        (None, 9.0, "Our project", True),
        ("Florist", 4.0, "Florist", True),
        ("Florist", 4.0, "Florist workshop on Tuesday", False),
        ("Florist workshop", 4.0, "Florist workshop", False),
        ("Gardener", 4.0, "Meet your gardener", False),
    ],
)
def test_where_nobody_names_any_work_there_is_no_process(
    role: str | None, odds: float, subject: str, begins: bool
) -> None:
    life = Life()
    asked = life.they(
        "03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00", 30), role=role,
        subject=subject, confidence=0.6, of_hiring=odds, wordless=True,
    )  # fmt: skip
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, INES, answers=asked, wordless=True)
    assert bool(life.processes("03-06 09:00")) is begins


def test_the_candidates_own_application_names_the_work() -> None:
    """A café that answers "come by on Thursday" is asked no more of."""
    life = Life()
    wrote = life.me("03-01 09:00", Kind.OTHER_HIRING, INES, confidence=0.8)
    life.they(
        "03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-05 10:00", 30),
        answers=wrote, confidence=0.6, of_hiring=-0.5, wordless=True,
    )  # fmt: skip
    assert not life.process("03-06 09:00").ambiguous


SIGNED = "Kim Aldous\nSenior Florist\nBrightwater Studio Ltd"


@pytest.mark.parametrize(
    ("ends", "text"),
    [
        (("kim@letterbox.example", "pat@gmail.com"), f"Yes, see you Tuesday.\n\n{SIGNED}"),
        (
            ("pat@gmail.com", "kim@letterbox.example"),
            "Could you come for an interview on Tuesday at 10?\n\nPat\n\nOn 2 March 2026, Kim Aldous wrote:\n"
            "> I would like to apply as a florist.\n>\n> Best regards\n"
            + "\n".join(f"> {line}" for line in SIGNED.split("\n")),
        ),
    ],
)
def test_the_house_that_the_candidate_signs_for_is_not_applied_to(
    ends: tuple[str, str], text: str
) -> None:
    """Else a client's thread and that of the employer of now would be one process."""
    head = f"From: {ends[0]}\nTo: {ends[1]}\nSubject: Re: Interview for florist\n"
    head += "Date: Mon, 2 Mar 2026 10:00:00 +0000\nMessage-ID: <1@x>\n"
    written = message.parse(f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}\n".encode())
    found = reading.read(written, Candidate(KIM.addresses, "Europe/London", "Kim Aldous"))
    assert found.company is None


@pytest.mark.parametrize(("signs", "applies"), [(True, False), (True, True), (False, False)])
def test_the_house_that_the_candidate_signs_for_conducts_no_process_of_theirs(
    signs: bool, applies: bool
) -> None:
    """Who is asked to join the talks of their own house meets others' candidates there."""
    life = Life()
    asked = life.they(
        "03-02 09:00", Kind.INTERVIEW_CONFIRMED, "Ines Okafor <ines@lakesidetoys.example>",
        interview("03-05 10:00", 30), role="Buyer", of_applying=applies,
    )  # fmt: skip
    life.me("03-02 12:00", Kind.SCHEDULING_REPLY, "Ines Okafor <ines@lakesidetoys.example>",
            answers=asked, signs_for=("Lakeside Toys Ltd",) if signs else ())  # fmt: skip
    assert bool(life.processes("03-06 09:00")) is (applies or not signs)


def test_whom_somebody_signs_for_stands_below_their_name() -> None:
    text = f"Will do.\n\nBest regards\n{SIGNED}"
    head = "From: Kim Aldous <kim@letterbox.example>\nTo: pat@tarnside.example\nSubject: Re: Interview\n"
    own = message.parse(f"{head}\n{text}\n".encode())
    candidate = Candidate(KIM.addresses, "Europe/London", "Kim Aldous")
    assert reading.read(own, candidate).signs_for == ("Brightwater Studio Ltd",)
