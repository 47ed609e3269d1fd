"""In which language a letter is: the thread's, whatever a short line in it is in."""

from dataclasses import replace

import pytest

from agent import message, reading
from agent.letter import write
from agent.letter.model import Profile
from agent.letter.voice import thread_language
from agent.reading.model import Candidate, Manner, Person, Reading
from agent.terms import Kind
from tests.letter_cases import TUESDAY, follow_up, incoming

JO = Person("Jo Kramer", "jo@tarnmolen.example")
ROBIN = Candidate(("robin@letterbox.example",), "Europe/Amsterdam", "Robin Vale")
DUTCH = Manner("nl", signs_as="Jo Kramer", greets_as="mevrouw Vale")


def line(text: str) -> Reading:
    mail = (
        "From: Jo Kramer <jo@tarnmolen.example>\nTo: Robin Vale <robin@letterbox.example>\n"
        "Subject: Re: 2026-114\nIn-Reply-To: <1@x.example>\nMessage-ID: <2@x.example>\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{text}\n"
    )
    read = reading.read(message.parse(mail.encode()), ROBIN)
    return incoming(JO, TUESDAY, manner=read.manner, kind=read.kind)


def test_a_short_line_does_not_change_the_language() -> None:
    for text in ("OK, see you then!", "Perfect, see you on Monday!", "Super!", "Prima!"):
        later = line(text)
        found = follow_up(JO, manner=DUTCH, thread=(later, later))
        assert thread_language(found) == "nl", text


def test_mail_that_seemed_to_be_about_something_else_tells_no_language() -> None:
    bare = incoming(JO, TUESDAY, kind=Kind.UNRELATED)
    bare = replace(bare, manner=Manner())
    assert thread_language(follow_up(JO, manner=DUTCH, thread=(bare, bare))) == "nl"


def test_where_there_are_only_lines_they_tell_it() -> None:
    short = replace(DUTCH, told_by=1)
    assert thread_language(follow_up(JO, manner=short)) == "nl"
    told = incoming(JO, TUESDAY, manner=Manner("en"))
    assert thread_language(follow_up(JO, manner=short, thread=(told,))) == "en"


@pytest.mark.parametrize(
    ("email", "zone", "country", "brazilian"),
    [
        ("jo@tarnmolen.com.br", "Europe/Lisbon", "", True),
        ("jo@tarnmolen.example", "America/Sao_Paulo", "", True),
        ("jo@tarnmolen.example", "UTC", "BR", True),
        ("jo@tarnmolen.pt", "America/Sao_Paulo", "BR", False),
        ("jo@tarnmolen.example", "Europe/Lisbon", "", False),
    ],
)
def test_portuguese_as_it_is_written_there(
    email: str, zone: str, country: str, brazilian: bool
) -> None:
    found = follow_up(Person("Jo Kramer", email), manner=Manner("pt"), timezone=zone)
    profile = Profile("Robin Vale", country=country)
    body = write(found, profile, found.due).body
    assert ("a vaga de" in body, "a função de" in body) == (brazilian, not brazilian)
    sign_off = "Atenciosamente," if brazilian else "Com os melhores cumprimentos,"
    assert sign_off in body
