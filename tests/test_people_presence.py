"""An author who names nobody, and will be there all the same: by the words, and by the post."""

from datetime import UTC, datetime

import pytest

from agent import message, reading
from agent.reading import people, prose
from agent.reading.model import Candidate, Interview
from agent.terms import Kind
from learning import examples

ME = Candidate(("ida.brink@mailbox.example",), "Europe/London")
ROUND = (Interview(datetime(2026, 3, 3, 10, 0, tzinfo=UTC)),)


def read(
    body: str, signed: str = "Femke Zwart", kind: Kind = Kind.INTERVIEW_CONFIRMED
) -> list[str]:
    raw = (
        "From: Femke Zwart <femke@zwartglas.example>\nTo: Ida Brink <ida.brink@mailbox.example>\n"
        "Date: Mon, 02 Mar 2026 09:00:00 +0000\nSubject: Re: Tuesday\n"
        "Content-Type: text/plain; charset=utf-8\n"
        f"Content-Transfer-Encoding: 8bit\n\n{body}\n\n{signed}\n"
    )
    parsed = message.parse(raw.encode())
    split = prose.split(parsed, ME)
    found = people.parties(parsed, split, ME, kind)
    (one,), _ = people.interviewers(parsed, split, ME, ROUND, found)
    return [p.name or "" for p in one.interviewers]


@pytest.mark.parametrize("body", examples.bodies("waits_there"))
def test_who_waits_there_or_shows_it_is_met(body: str) -> None:
    assert read(body) == ["Femke Zwart"]


@pytest.mark.parametrize("body", examples.bodies("can_be_asked"))
def test_who_can_be_asked_is_not_met(body: str) -> None:
    assert read(body) == []


@pytest.mark.parametrize("body", examples.bodies("moves_for_own_sake"))
def test_who_moves_it_for_his_own_sake_is_met(body: str) -> None:
    assert read(body, kind=Kind.INTERVIEW_RESCHEDULED) == ["Femke Zwart"]


@pytest.mark.parametrize("body", examples.bodies("moves_for_others"))
def test_who_moves_it_for_others_is_not_met(body: str) -> None:
    assert read(body, kind=Kind.INTERVIEW_RESCHEDULED) == []


AGREED = "Tuesday at 10 then, same building."


@pytest.mark.parametrize(
    "title",
    [
        "Workshop Manager",
        "Inhaberin",
        "Chef d'atelier",
        "Fertigungsleiterin",
        "CTO",
        "Bedrijfsleider",
    ],
)
def test_who_runs_the_place_and_agrees_to_an_hour_is_met(title: str) -> None:
    assert read(AGREED, f"Femke Zwart\n{title}\nZwart Glas") == ["Femke Zwart"]


@pytest.mark.parametrize(
    "title",
    ["Personalleiterin", "Responsable administrative", "Deputy Clerk", "PA to the CTO"],
)  # fmt: skip
def test_who_arranges_it_for_others_is_not_met(title: str) -> None:
    assert read(AGREED, f"Femke Zwart\n{title}\nZwart Glas") == []


def test_a_round_that_is_off_has_nobody_by_the_post_alone() -> None:
    assert read(AGREED, "Femke Zwart\nOwner\nZwart Glas", Kind.INTERVIEW_CANCELLED) == []


def test_a_town_hall_on_a_square_is_nobody() -> None:
    raw = (
        "From: Concello de Baralla - Persoal <persoal@baralla.example>\n"
        "To: Jo Marten <jo.marten@post.example>\nSubject: Citación entrevista\n"
        "Date: Tue, 06 Oct 2026 09:40:00 +0200\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        "Estimado señor:\n\nEn relación con el proceso selectivo de Auxiliar administrativo, se le cita "
        "para la entrevista el lunes 19 de octubre de 2026, a las 12:15, en el salón de plenos de la Casa "
        "Consistorial, Plaza Mayor, 1.\n\nEl Secretario\nConcello de Baralla\n"
    )
    me = Candidate(("jo.marten@post.example",), "Europe/Paris", "Jo Marten")
    said = reading.read(message.parse(raw.encode()), me)
    assert [one.interviewers for one in said.interviews] == [()]
