"""Cues as data: how rows are read, which are looked for at all, and what headers and calendars say."""

import re
import sys
from concurrent.futures import ThreadPoolExecutor
from email.message import EmailMessage

import pytest

from agent.reading.folding import fold
from agent.reading.kinds import tables
from agent.reading.kinds.cues import Line, Table, Where
from agent.reading.kinds.index import Index, choices
from agent.reading.kinds.tables import INCOMING
from agent.reading.sieve import FIRST_TEXTS
from learning.examples import ME, Golden, mail
from tests.bounded import bounded
from tests.test_kinds import judged

ROWS = {
    "offer": "5 the job is yours :: \\b(?:job|{role}) is «yours|still yours» !! if you",
    "moved@subject": "4 moved :: «moved|shifted»~(?:to|from)\n!! house\n3 both :: «alpha» && (?:beta)",
}


def line(text: str, where: Where = Where.BODY) -> Line:
    return Line(where, text, fold(text))


def test_a_row_names_itself_and_says_where_it_stands() -> None:
    yours, moved, both = Table(ROWS, {"role": "(?:post|place)"}).cues()
    assert (yours.label, yours.name, yours.weight) == ("offer", "the job is yours", 5.0)
    assert (yours.where, moved.where) == (Where.BODY, Where.SUBJECT)
    assert both.also == "(?:beta)"


def test_a_row_finds_its_words_unless_others_take_it_back() -> None:
    yours, moved, both = Table(ROWS, {"role": "(?:post|place)"}).cues()
    assert yours.search("the post is yours")
    assert not yours.search("the post is yours if you pass")
    assert moved.search("moved to friday")
    assert not moved.search("house moved to friday")
    assert both.search("beta before alpha")
    assert not both.search("alpha alone")


@pytest.mark.parametrize(
    "row",
    ["no weight :: x", "5 no pattern", "5 two :: a !! b !! c", "5 torn :: gone with\n    | a man"],
)
def test_what_is_no_row_is_refused(row: str) -> None:
    with pytest.raises(ValueError, match="no cue"):
        Table({"offer": row}, {}).cues()


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\bjob offer\b", [{"job", "offer"}]),
        (r"(?:moved|shift\w*) to", [{"moved", "to"}, {"shift", "to"}]),
        (r"at \d{1,2}", [{"at", "0"}]),
        (r"[$£€] ?\d+k", [{"€", "0", "k"}]),
        (r"when2meet|u\d+s", [{"when", "0", "meet"}, {"u", "0", "s"}]),
        (r"(?:very )?glad", [{"glad"}]),
        (r"\w+ing", None),
    ],
)
def test_the_words_that_a_match_cannot_do_without(
    pattern: str, needed: "list[set[str]] | None"
) -> None:
    found = choices(pattern)
    assert (found is None) == (needed is None)
    assert found is None or {c.all for c in found} == {frozenset(each) for each in needed or ()}


def test_of_several_groups_one_word_of_each_is_needed() -> None:
    found = choices(r"\b(?:hear|know) (?:by|before) (?:\w+ )?friday") or []
    assert [choice.any for choice in found] == [(frozenset({"hear", "know"}),)] * 2
    assert {choice.all for choice in found} == {
        frozenset({each, "friday"}) for each in ("by", "before")
    }


@pytest.mark.parametrize(
    ("text", "refuses"),
    [
        ("in the end we have gone with a chap who laid floors for us before", True),
        ("i went with somebody from the village", True),
        ("we have gone with a local agency to run the rest of it", False),
        ("the man at the gate lets you in, and a person from the office fetches you", False),
    ],
)
def test_who_has_gone_with_another_has_refused(text: str, refuses: bool) -> None:
    found = INCOMING.search((line(text),))
    assert any(hit.cue.label == "rejection" for hit in found) is refuses


def test_the_index_finds_what_its_cues_would() -> None:
    cues = Table(
        ROWS | {"talk": "4 a talk :: \\b(?:«talk|chat»)~(?:{day}|soon)"},
        {"role": "(?:post)", "day": "(?:monday)"},
    )
    index = Index([cues], {})
    heard = [hit.cue.name for hit in index.search((line("The job is yours."), line("Chat soon!")))]
    assert heard == ["the job is yours", "a talk"]
    assert not index.search((line("Nothing of the sort."),))


def test_a_cue_that_any_line_might_hold_is_refused() -> None:
    with pytest.raises(ValueError, match="no word to look for"):
        Index([Table({"offer": "5 anything :: \\w+ing"}, {})], {}).search(())


@pytest.mark.parametrize(
    "text",
    [
        "we would like to invite you to an interview and you will hear from us on monday",
        "leider haben wir uns fur andere entschieden und danken ihnen fur die initiativbewerbung",
        "ich danke ihnen, die bewerbungsunterlagen und mich selbst erwarten sie am montag",
    ],
)
def test_the_first_texts_are_found_what_later_ones_are(text: str) -> None:
    for made in (tables._tables_in, tables._tables_out):
        index = Index(made(), tables._WORDS)
        first, *_, last = [index.search((line(text),)) for _ in range(FIRST_TEXTS + 2)]
        assert first == last
        assert all(not waiting for waiting in index._waiting.values())


def test_threads_that_share_an_index_find_what_one_alone_finds() -> None:
    texts = (
        "we would like to invite you to an interview and you will hear from us on monday",
        "leider haben wir uns fur andere entschieden und danken ihnen fur die initiativbewerbung",
        "nous vous invitons a un entretien le jeudi, merci de nous envoyer vos references",
        "le agradecemos su candidatura y le ofrecemos el puesto",
    )
    said = [(line(text),) for text in texts]
    alone = [Index(tables._tables_in(), tables._WORDS).search(lines) for lines in said]
    shared = Index(tables._tables_in(), tables._WORDS)
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as threads:
            found = list(threads.map(shared.search, said * FIRST_TEXTS))
    finally:
        sys.setswitchinterval(usual)
    assert found == alone * FIRST_TEXTS


def test_of_every_cue_a_word_is_known_to_look_for() -> None:
    every = [cue for t in (*tables._tables_in(), *tables._tables_out()) for cue in t.cues()]
    assert [cue.name for cue in every if choices(cue.pattern) is None] == []


def some_mail() -> list[Golden]:
    return mail("services")[::3] + mail("people")[::5]


def calendar(method: str, extra: str = "", subject: str = "Interview - Archivist") -> bytes:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "pat@marlowe.example", ME, subject
    letter["Date"] = "Tue, 14 Apr 2026 09:30:00 +0100"
    letter.set_content("Interview for the Archivist position.\n")
    event = (
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\n"
        "UID:1@marlowe.example\r\nDTSTAMP:20260414T083000Z\r\nDTSTART:20260421T090000Z\r\n"
        f"DTEND:20260421T100000Z\r\nSUMMARY:Interview - Archivist\r\n{extra}"
        f"ORGANIZER:mailto:pat@marlowe.example\r\nATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:{ME}\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    letter.add_alternative(event, subtype="calendar", params={"method": method})
    return letter.as_bytes()


@pytest.mark.parametrize(
    ("method", "extra", "kind"),
    [
        ("REQUEST", "SEQUENCE:0\r\n", "interview_confirmed"),
        ("REQUEST", "SEQUENCE:2\r\n", "interview_rescheduled"),
        ("CANCEL", "STATUS:CANCELLED\r\nSEQUENCE:1\r\n", "interview_cancelled"),
        ("COUNTER", "SEQUENCE:0\r\n", "availability_requested"),
    ],
)
def test_a_calendar_object_acts_by_its_method(method: str, extra: str, kind: str) -> None:
    assert judged(calendar(method, extra)).kind == kind


def headed(*headers: tuple[str, str], body: str = "Thank you for your message.") -> bytes:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "pat@marlowe.example", ME, "Re: Archivist"
    for name, value in headers:
        del letter[name]
        letter[name] = value
    letter.set_content(body)
    return letter.as_bytes()


@pytest.mark.parametrize(
    "header",
    [("Auto-Submitted", "auto-replied"), ("Precedence", "auto_reply"), ("X-Autoreply", "yes")],
)
def test_an_automatic_answer_by_its_headers(header: tuple[str, str]) -> None:
    away = "I am out of the office until Monday and will answer then."
    assert judged(headed(header, body=away)).kind == "auto_reply"


def test_a_list_is_no_employer() -> None:
    body = "The interview with the candidates for the board is in this issue. Read it on our site."
    listed = headed(("List-Id", "<news.marlowe.example>"), ("List-Unsubscribe", "<x:y>"), body=body)
    assert judged(listed).kind == "unrelated"


@pytest.mark.parametrize("case", some_mail(), ids=lambda case: case.name)
def test_evidence_stands_in_the_message(case: Golden) -> None:
    plain = " ".join(case.raw.decode().split())
    for each in judged(case.raw).evidence:
        assert " ".join(each.text.split()) in plain, each


@pytest.mark.parametrize(
    "text", ["interview " * 4000, "a, " * 9000 + "?", "at 9 or " * 3000, "(" * 5000]
)
def test_no_text_takes_long(text: str) -> None:
    with bounded():
        judged(headed(body=text[:60000]))


def test_no_group_of_a_row_names_a_word_twice() -> None:
    """Innermost groups, with their macros filled in."""
    every = (cue for t in (*tables._tables_in(), *tables._tables_out()) for cue in t.cues())
    groups = (
        (cue.name, group.split("|"))
        for cue in every
        for pattern in (cue.pattern, cue.also, cue.unless)
        for group in re.findall(r"\((?:\?:|\?!)([^()\[\]]*)\)", pattern)
    )
    assert not [(name, words) for name, words in groups if len(words) > len(set(words))]
