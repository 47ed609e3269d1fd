"""Whatever a stranger sends: names are read in bounded time, and without an exception."""

from datetime import UTC, datetime

import pytest

from agent.message import Address, Message
from agent.reading import people
from agent.reading.model import Candidate, Interview
from agent.reading.people import orgs
from agent.reading.people.meets.completing import _bare_title
from agent.reading.prose import split
from agent.terms import Kind
from tests.bounded import bounded

ME = Candidate(("sam.okafor@mailbox.example",), "Europe/London")
ROUND = (Interview(datetime(2026, 3, 3, 10, 0, tzinfo=UTC)),)
LONG = 200_000
TEXTS = [
    "A" * LONG,
    "Jane Doe, " * (LONG // 10),
    "interview with " * (LONG // 15),
    "the post of " * (LONG // 12),
    "at The " * (LONG // 7),
    "(" * LONG,
    "(a" * (LONG // 2),
    "Head of " * (LONG // 8),
    "Mr. " * (LONG // 4),
    "& " * (LONG // 2),
    "de la " * (LONG // 6),
    "'s " * (LONG // 3),
    "You will meet Jane.\n" * (LONG // 20),
    "10:00 Jane Doe (CTO)\n" * (LONG // 21),
    "Position: " * (LONG // 10),
    "a@b.example " * (LONG // 12),
    "R-12345 " * (LONG // 8),
    "ref" + "\t" * LONG,
    ("ref" + " " * 1500 + "\n") * (LONG // 1504),
    "(id" + " " * LONG,
    ("A" + "\t" * 1400 + "!\n\n") * 120,
    "A/" + "1" * LONG,
    "\n" * LONG,
    "\t" * LONG,
    "\u200f\u202e\u0301" * (LONG // 3),
    "Ā’" * (LONG // 2),
    "our client " * (LONG // 11),
    "Interviewer:\n\n" * (LONG // 14),
    ("als Koch " * 7 + "\n") * (LONG // 70),
    ("Koch (m/w/d) " * 5 + "\n") * (LONG // 70),
    ("Engineer, " * 7 + "\n") * (LONG // 70),
    ("PhD position in x " * 4 + "\n") * (LONG // 70),
    "Corio Works have you and Penwith Works want you " * (LONG // 48),
    "poste de responsable petite enfance " * (LONG // 36),
]


def is_read(message: Message) -> None:
    with bounded():
        found = people.parties(message, split(message, ME), ME, Kind.INTERVIEW_CONFIRMED)
        people.interviewers(message, split(message, ME), ME, ROUND, found)


@pytest.mark.slow
@pytest.mark.parametrize("text", TEXTS, ids=lambda text: repr(text[:12]))
def test_a_long_text_takes_bounded_time(text: str) -> None:
    message = Message(sender=Address("Jane Doe", "jane@millbank.example"), plain=text)
    is_read(message)


def test_a_quoted_sentence_of_thousands_of_people_takes_bounded_time() -> None:
    quoted = "you will meet Jane Doe and " * (LONG // 27)
    history = f"On Mon, 2 Mar 2026 at 10:00, Jane Doe <j@millbank.example> wrote:\n> {quoted}"
    message = Message(
        sender=Address("Jane Doe", "jane@millbank.example"), plain=f"Yes.\n\n{history}"
    )
    is_read(message)


@pytest.mark.slow
@pytest.mark.parametrize("text", TEXTS[::2], ids=lambda text: repr(text[:12]))
def test_long_headers_take_bounded_time(text: str) -> None:
    line = text.replace("\n", " ")
    sender = Address(line, f"{line[:1000]}@millbank.example")
    message = Message(sender=sender, subject=line, to=(sender,) * 1000, plain="Dear Sam,\n\nHello.")
    is_read(message)


def test_nothing_at_all() -> None:
    found = people.parties(Message(), split(Message(), ME), ME, Kind.REJECTION)
    assert (found.company, found.role, found.contact, found.people) == (None, None, None, ())


@pytest.mark.parametrize("text", ["Northwell ... Group", "Northwell .", "Northwell . and Sons"])
def test_dots_alone_are_no_word_of_a_name(text: str) -> None:
    assert orgs.span(text, 0) == "Northwell"


JOINTS = {
    "blanks between two who meet": ("Interview", "You will meet Jane Doe, CTO" + " " * 4000 + "x, Jim Roe."),
    "tabs between two who meet": ("Interview", "You will meet Jane Doe, CTO" + "\t" * 4000 + "x, Jim Roe."),
    "words of rounds behind a title": ("Engineer" + " loop" * 60 + " q", "Your interview: 3 March, 10:00."),
}  # fmt: skip


@pytest.mark.parametrize(("subject", "text"), JOINTS.values(), ids=JOINTS)
def test_what_can_be_taken_apart_in_many_ways_takes_bounded_time(subject: str, text: str) -> None:
    sender = Address("Jane Doe", "jane@millbank.example")
    is_read(Message(sender=sender, subject=subject, plain=text))


def test_a_title_before_rows_of_tabs_takes_bounded_time() -> None:
    with bounded():
        assert _bare_title("CTO" + "\t" * 20_000 + "x 10:00") is not None
    assert _bare_title("CTO \t\n 10:00") == "CTO"


LISTED = (("list-id", "<jobs.lists.example>"), ("list-post", "x"), ("precedence", "list"))


@pytest.mark.parametrize("field", LISTED)
@pytest.mark.parametrize(
    ("answer", "reached"),
    [
        ("jobs@lists.example", "ines@fairlight.example"),
        ("jobs@fairlight.example", "jobs@fairlight.example"),
        ("reply-1f2e@reply.greenhouse.io", "reply-1f2e@reply.greenhouse.io"),
    ],
)
def test_no_letter_is_for_all_that_are_on_a_list(
    field: tuple[str, str], answer: str, reached: str
) -> None:
    """A list of another house; a team's own address is one too, and a service passes answers on."""
    message = Message(
        sender=Address("Ines Okafor", "ines@fairlight.example"),
        reply_to=(Address("", answer),),
        headers=(field,),
        plain="Your interview is on Tuesday 3 March 2026 at 10:00.\n\nInes Okafor",
    )
    found = people.parties(message, split(message, ME), ME, Kind.INTERVIEW_CONFIRMED)
    assert found.contact
    assert found.contact.email == reached
