"""Names of employers and titles of jobs without what stands right behind them."""

import pytest

from agent import message, reading
from agent.reading import prose
from agent.reading.model import Candidate, Reading
from agent.reading.people.roles import choosing
from agent.reading.people.scene import look
from agent.terms import Kind, Stage

ROBIN = Candidate(("robin@letterbox.example",), "Europe/London", "Robin Vale")


def read(sender: str, subject: str, text: str) -> Reading:
    head = (
        f"From: {sender}\nTo: Robin Vale <robin@letterbox.example>\nSubject: {subject}\n"
        "Date: Mon, 02 Mar 2026 09:00:00 +0000\nMessage-ID: <m@letterbox.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    )
    return reading.read(message.parse(f"{head}{text}\n".encode()), ROBIN)


def test_the_job_is_no_part_of_the_employers_name() -> None:
    text = "Hi Robin,\n\nThanks for applying to Fennick Freight for the Data Pipeline Engineer role. Can we have a quick HR call on Friday 6 March at 3 PM? It takes 20 minutes.\n\nAsha Iyer\nHR"
    said = read("Asha Iyer <asha@fennickfreight.example>", "Data Pipeline Engineer - Fennick Freight", text)  # fmt: skip
    assert said.company == "Fennick Freight"


def test_a_house_for_somebody_keeps_its_name() -> None:
    text = "Dear Robin,\n\nThank you for applying to the Wendle Trust for the Blind. We would like to invite you to interview on Friday 6 March at 3 pm.\n\nAsha Iyer\nWendle Trust for the Blind"
    said = read("Asha Iyer <asha@wendletrust.example>", "Your interview", text)
    assert said.company == "Wendle Trust for the Blind"


def test_what_a_round_is_called_is_no_employer() -> None:
    text = "Dear Robin,\n\nThanks for your time today. We will get back to you within 5 working days.\n\nAsha"
    said = read("Asha Iyer <asha@fennick.example>", "Re: Technical Round 2 - Data Engineer", text)
    assert said.company == "Fennick"


def test_the_town_that_the_sender_signs_with_is_no_part_of_the_job() -> None:
    text = "Hallo Robin Vale,\n\nvielen Dank für Ihre Bewerbung, über die wir uns sehr gefreut haben. Wir suchen eine Gärtnerin für 25 Stunden und laden Sie herzlich zum Vorstellungsgespräch ein: Freitag, 6. März, 14 Uhr.\n\nMit freundlichen Grüßen\nIda Roth\nGärtnerei Roth, Talstadt"
    said = read("Ida Roth <ida@gaertnerei-roth.example>", "Gärtnerin für Talstadt", text)
    assert said.role == "Gärtnerin"


def test_who_is_copied_is_no_job() -> None:
    scene = look(
        message.parse(
            b"From: Ida Roth <ida@gaertnerei-roth.example>\nTo: Robin Vale <robin@letterbox.example>\n"
            b"Cc: Uwe Thal <uwe@gaertnerei-roth.example>\nSubject: Einladung\n\nHallo\n"
        ),
        prose.Prose(),
        ROBIN,
        Kind.INTERVIEW_CONFIRMED,
    )
    assert choosing._tells_somebody(scene, "Filialleiter Uwe Thal (in Kopie)")
    assert not choosing._tells_somebody(scene, "Filialleiter")


def test_a_post_frozen_until_a_day_ends_nothing() -> None:
    text = "Bonjour Robin,\n\nJe suis désolée, je dois annuler notre appel de demain : la direction vient de geler le poste jusqu'en septembre. Nous reviendrons vers vous à la rentrée.\n\nBonne continuation,\nInès Roux\nRH, Maison Roux"
    said = read("Inès Roux <i.roux@maisonroux.example>", "Re: Votre candidature", text)
    assert (said.kind, str(said.reply_expected_by)) == (Kind.INTERVIEW_CANCELLED, "2026-09-01")


@pytest.mark.parametrize(
    ("words", "stage"),
    [("I head Collections", Stage.MANAGER), ("I head to Leeds on Mondays", None)],
)
def test_who_heads_something_is_the_manager(words: str, stage: Stage | None) -> None:
    text = f"Dear Robin,\n\nThank you for your application for Archivist at Wendle Museum. {words} and like to have half an hour with people first. Any time next Tuesday?\n\nIda Roe\nWendle Museum"
    assert read("Ida Roe <ida@wendlemuseum.example>", "Archivist", text).stage is stage


def test_a_word_of_rounds_stays_before_the_trade_it_belongs_to() -> None:
    text = "Dear Robin,\n\nUnfortunately we have to cancel the interview on Friday 6 March. The post has been filled internally.\n\nAsha Iyer\nWendle Trams"
    said = read("Asha Iyer <asha@wendletrams.example>", "Cancelled: Interview - Scheduling Analyst", text)  # fmt: skip
    assert said.role == "Scheduling Analyst"
