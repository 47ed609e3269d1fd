"""What could be a job's title in a message, and which of it is: invented mail of several trades."""

import pytest

from agent import message
from agent.reading import forwards
from agent.reading.model import Candidate
from agent.reading.people import parties
from agent.reading.people.roles.spans import spans
from agent.reading.people.scene import Scene, look
from agent.terms import Kind
from tests.bounded import bounded

ME = Candidate(("sam.okafor@mailbox.example",), "Europe/London")


def raw(subject: str, body: str) -> bytes:
    head = "From: Hilde Karlsen <hilde@lysverk.example>\nTo: sam.okafor@mailbox.example\n"
    mime = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
    return f"{head}Subject: {subject}\n{mime}\n{body}\n\nHilde Karlsen\nLysverk\n".encode()


def seen(subject: str, body: str) -> Scene:
    opened = forwards.opened(message.parse(raw(subject, body)), ME)
    return look(opened.message, forwards.prose_of(opened, ME), ME, Kind.PROGRESS_UPDATE)


@pytest.mark.parametrize(
    ("subject", "body", "title"),
    [
        ("Cancelled: Interview - Rostering Analyst", "Sorry about that.", "Rostering Analyst"),
        ("Uw brief", "Dank voor uw brief op de functie van Juridisch adviseur waterrecht. Wij lezen hem.", "Juridisch adviseur waterrecht"),
        ("Hello", "Can you come on Monday about the accounts job?", "accounts"),
        ("Hello", "You applied for the post of Deputy Director: Harbour Services last week.", "Deputy Director: Harbour Services"),
        ("Hello", "We got your letter about the Staff Nurse (Grade 3) post.", "Staff Nurse (Grade 3)"),
        ("Re: laundry", "Still looking, will call you.", "laundry"),
        ("Hola", "Gracias por tu interés en la vaga de hornero.", "hornero"),
    ],
)  # fmt: skip
def test_it_could_be_the_title(subject: str, body: str, title: str) -> None:
    assert title in {one.title for one in spans(seen(subject, body), ()).values()}


def test_what_the_rules_claim_could_be_it_with_the_place_where_it_stands() -> None:
    scene = seen("Hello", "We talked about looking after the boats, all of them.")
    found = {one.title: one for one in spans(scene, ("looking after the boats",)).values()}
    assert [p.words for p in found["looking after the boats"].places] == ["looking after the boats"]


@pytest.mark.parametrize(
    ("subject", "body", "title"),
    [
        ("Your interview", "Your interview for the post of Harbour Engineer is on hold until May.", "Harbour Engineer"),
        ("Your interview", "Could you come on Monday to talk with Marie Boulanger (head of catering) and Luc Roche?", None),
        ("Your interview", "Could you come on Monday to talk with us about the post of Head Baker, (nights)?", "Head Baker"),
        ("Lunch", "Thanks for writing. I will come back to you in May.", None),
        ("Your interview", "Your interview for the Sr. Harbour Engineer role is on hold until May.", "Sr. Harbour Engineer"),
        ("Your interview", "Your interview for the iOS Engineer role is on hold until May.", "iOS Engineer"),
        ("Your interview", "Your interview for the .NET Developer role is on hold until May.", ".NET Developer"),
        ("Your interview", "Your interview for the post of Clerk to the Trustees is on hold until May.", "Clerk to the Trustees"),
        ("Your interview", "Your interview for the Electoral Services Assistant role is on hold until May.", "Electoral Services Assistant"),
        ("Your interview", "Your interview for the Head of Tides & Ferries role is on hold until May.", "Head of Tides & Ferries"),
        ("Your interview", "Your application for Porter to the Harbour Office is on hold until May.", "Porter"),
    ],
)  # fmt: skip
def test_the_likeliest_is_it(subject: str, body: str, title: str | None) -> None:
    scene = seen(subject, body)
    found = parties(scene.message, scene.prose, ME, Kind.PROGRESS_UPDATE)
    assert found.role == title
    for one in found.evidence:
        if one.field == "role":
            assert one.text in f"{subject}\n{body}"


@pytest.mark.parametrize("piece", ["engineer ", "Senior Nurse, ", "the job of ", "- | / ( ", "x\n"])
def test_there_are_few_of_them_and_soon(piece: str) -> None:
    long = piece * (200_000 // len(piece))
    scene = seen(long[:2000].replace("\n", " "), long)
    with bounded():
        assert len(spans(scene, ())) <= 80
