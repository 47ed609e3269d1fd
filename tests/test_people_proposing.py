"""Who holds a round for which nobody is named, and what quoted mail says of who meets whom."""

from datetime import UTC, datetime

import pytest

from agent import message
from agent.reading import people, prose
from agent.reading.model import Candidate, Interview
from agent.reading.prose import quotes
from agent.terms import Kind
from learning import examples

ME = Candidate(("sam.okafor@mailbox.example",), "Europe/London")
ROUND = (Interview(datetime(2026, 3, 3, 10, 0, tzinfo=UTC)),)
WRITER = "Hilde Karlsen <hilde.karlsen@lysverk.example>"
RECRUITER = "Hilde Karlsen\nTalent Partner\nLysverk"
COORDINATOR = "Hilde Karlsen\nRecruiting Coordinator\nLysverk"


def read(
    body: str, signed: str, *, outgoing: bool = False, subject: str = "Re: Tuesday"
) -> list[str]:
    sender, to = WRITER, "Sam Okafor <sam.okafor@mailbox.example>"
    sender, to = (to, sender) if outgoing else (sender, to)
    raw = (
        f"From: {sender}\nTo: {to}\nDate: Mon, 02 Mar 2026 09:00:00 +0000\nSubject: {subject}\n"
        "In-Reply-To: <a@lysverk.example>\nContent-Type: text/plain; charset=utf-8\n"
        f"Content-Transfer-Encoding: 8bit\n\n{body}\n\n{signed}\n"
    )
    parsed = message.parse(raw.encode())
    split = prose.split(parsed, ME)
    found = people.parties(parsed, split, ME, Kind.INTERVIEW_CONFIRMED)
    (one,), _ = people.interviewers(parsed, split, ME, ROUND, found)
    return sorted(p.name or "" for p in one.interviewers)


@pytest.mark.parametrize("body", examples.bodies("proposes_alone"))
def test_who_proposes_a_talk_with_nobody_else_holds_it(body: str) -> None:
    assert read(body, RECRUITER) == ["Hilde Karlsen"]


@pytest.mark.parametrize(
    "body",
    [
        "Thank you for our call last week. The second interview is on Tuesday at 10.",
        "I really enjoyed our conversation. Your trial shift is on Tuesday at 10.",
        "Danke für unser nettes Telefonat. Das Vorstellungsgespräch ist am Dienstag um 10 Uhr.",
        "Suite à notre échange, l'entretien aura lieu mardi à 10 h.",
        "Gracias por nuestra charla. La entrevista será el martes a las 10.",
        "Obrigada pela nossa conversa. A entrevista é na terça às 10h.",
    ],
)
def test_a_talk_that_is_thanked_for_was_another_round(body: str) -> None:
    assert read(body, RECRUITER) == []


@pytest.mark.parametrize(
    "body",
    [
        "Thanks for confirming our call on Tuesday at 10.",
        "Thanks for your letter. Our call is on Tuesday at 10.",
        "Merci pour votre lettre. Notre échange aura lieu mardi à 10 h.",
    ],
)
def test_a_talk_to_come_is_with_its_author(body: str) -> None:
    assert read(body, RECRUITER) == ["Hilde Karlsen"]


@pytest.mark.parametrize("body", examples.bodies("arranges_for_others"))
def test_who_arranges_for_others_does_not(body: str) -> None:
    assert read(body, RECRUITER) == []


def test_a_coordinator_who_asks_in_the_plural_only_arranges() -> None:
    assert read("Could you come in for an interview on Tuesday at 10?", COORDINATOR) == []
    assert read("I will call you myself on Tuesday at 10.", COORDINATOR) == ["Hilde Karlsen"]


def test_a_line_break_within_a_sentence_hides_nobody() -> None:
    body = (
        "Tuesday at 10 it is. Ulla Brandt, who would be your manager, will be there\n"
        "with me."
    )  # fmt: skip
    assert read(body, RECRUITER) == ["Hilde Karlsen", "Ulla Brandt"]


ATTRIBUTED = "On 27 Feb 2026, at 09:00, Hilde Karlsen <hilde.karlsen@lysverk.example> wrote:\n\n"


def test_who_signs_what_is_answered_does_not_take_part_for_that() -> None:
    quoted = "Ulla Brandt and Piet Vos will see you on Tuesday at 10.\n\nRegards\nHilde Karlsen\nTalent Partner"
    answer = f"Tuesday at 10 is fine by me.\n\nSam\n\n{ATTRIBUTED}{quoted}"
    assert read(answer, "", outgoing=True) == ["Piet Vos", "Ulla Brandt"]


def test_the_candidates_own_words_name_no_interviewer() -> None:
    mine = "On 1 Mar 2026, at 08:00, Sam Okafor <sam.okafor@mailbox.example> wrote:\n\n"
    assert (
        read(
            f"Noted, Tuesday at 10.\n\n{mine}Will I be with Pat Moore? Let it be you and me.",
            COORDINATOR,
        )
        == []
    )


def test_an_earlier_round_of_the_thread_tells_nothing_of_this_one() -> None:
    next_one = "Next you meet Ulla Brandt, our CTO, on Tuesday at 10. OK?\n\nHilde"
    first = "On 20 Feb 2026, at 09:00, Hilde Karlsen <hilde.karlsen@lysverk.example> wrote:\n\nHalf an hour with me, on Monday at 14:30?\n\nHilde"
    assert read(f"Yes.\n\nSam\n\n{ATTRIBUTED}{next_one}\n\n{first}", "", outgoing=True) == [
        "Ulla Brandt"
    ]
    alone = "Next is the task. Tuesday at 10, OK?\n\nHilde"
    assert read(f"Yes.\n\nSam\n\n{ATTRIBUTED}{alone}\n\n{first}", "", outgoing=True) == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("You will meet Min-jung Park and Ulla Brandt on Tuesday at 10.", ["Min-jung Park", "Ulla Brandt"]),
        ("We expect you on Tuesday at 10 at the practice, Birkener Str. 12. Ulla Brandt will see you.", ["Ulla Brandt"]),
        ("The interview for Platform Engineer, Search Quality is on Tuesday at 10 with Ulla Brandt.", ["Ulla Brandt"]),
    ],
)  # fmt: skip
def test_surnames_and_streets_and_parts_of_the_post(body: str, expected: list[str]) -> None:
    assert read(body, COORDINATOR) == expected


def test_spans_of_a_history_have_their_authors_and_places() -> None:
    text = "first\n\nOn 1 Mar 2026, at 08:00, Ana Lima <ana@x.example> wrote:\nsecond\n"
    found = quotes.spans(text)
    assert [text[one.start : one.end].strip() for one in found] == ["first", "second"]
    assert "ana@x.example" in found[1].author
