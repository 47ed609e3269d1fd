"""``afterword explain`` with an id: why a letter is there, what came of a message, from which words.

The mailbox is the golden story 05-applies-again. Aino Rautio applies as Wind Turbine Technician,
meets Mikael Strand on 22 January and is turned down on 2 February; in August she applies as Blade
Repair Technician at the same house, and meets Jenna Ala-Korpi and Mikael Strand on 26 August.
"""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from agent import reading
from agent.cli import main
from agent.explain import explain
from agent.explain.model import Explanation, Line, Snapshot
from agent.history import StoredAccount, of_store, of_stored
from agent.letter.marker import identity, marker
from agent.letter.model import Profile
from agent.notes import Notes
from agent.outgoing import Progress, Submission
from agent.plan import Policy, Remark
from agent.reading.model import Candidate
from agent.service.records import AccountStatus
from agent.service.worker import _watching
from agent.show.times import when
from agent.store import Store
from agent.stored import StoredMail, load
from agent.terms import Kind
from agent.turn import Agent
from tests.lives import NORA, Life, at, interview

STORY = Path(__file__).parent / "golden" / "stories" / "05-applies-again" / "Maildir"
ME = Candidate(("aino.rautio@postiluukku.example",), "Europe/Helsinki")
OPTIONS = (
    "--me",
    ME.addresses[0],
    "--timezone",
    ME.timezone,
    "--until",
    "2026-09-20T12:00:00+03:00",
)
UNTIL = datetime.fromisoformat(OPTIONS[-1])
FIRST = "<52bcc0a42b67c31cbc9b.478215@jobs.pohjantuuli.example>"
ASKED = "<DAD7MB9078343E91AE358F5A70F4C0580CD6@DAD7MB9078.eurprd01.prod.outlook.com>"
ANSWER = "<26bd342a-cfea-e303-436c-7a464bba4fe8@postiluukku.example>"
TURNED_DOWN = "<ADS6MB240225F38C756B5DF17CBE6FFEDE28@ADS6MB2402.eurprd05.prod.outlook.com>"
SECOND = "<786420f2076fd71bbd94.697139@jobs.pohjantuuli.example>"
ASKED_AGAIN = "<SBG3MB3757B5EDE4864170928EE2E7413337@SBG3MB3757.eurprd08.prod.outlook.com>"
HOLIDAYS = "<9970B70C-43FE-08C1-E9CB-2689E9DF5A33@postiluukku.example>"
JOBS = "<f080e88c02834e812c83.298826@jobs.pohjantuuli.example>"


@pytest.fixture(scope="module")
def view() -> Snapshot:
    return of_stored(load(STORY), ME, UNTIL)


@pytest.fixture
def lived(view: Snapshot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command takes the story as it was lived through for all tests."""
    monkeypatch.setattr("agent.cli.explain.stored_view", lambda *_: view)


@pytest.fixture(scope="module")
def thanks(view: Snapshot) -> str:
    """The id of the first letter to somebody."""
    return next(x.id for x in view.lives if x.id.startswith("thank-you"))


def about(wanted: str, view: Snapshot) -> Explanation:
    found = explain(wanted, view)
    assert found is not None
    return found


def part(found: Explanation, title: str) -> tuple[Line, ...]:
    return next((p.lines for p in found.parts if p.title.startswith(title)), ())


def told(line: Line) -> str:
    """What a line says, its date by the clocks of Helsinki."""
    at = when(line.at, ME) if line.at else ""
    return ", ".join(filter(None, (at, line.text)))


def said(found: Explanation, title: str) -> str:
    return " | ".join(
        f"{x.what}: {told(x)} {' '.join(x.words)} {x.source}" for x in part(found, title)
    )


def test_a_letter_tells_to_whom_and_why_when_and_what_became_of_it(
    view: Snapshot, thanks: str
) -> None:
    found = about(thanks, view)
    letter = {x.what: told(x) for x in part(found, "The letter")}
    assert letter["to"] == "Mikael Strand <mikael.strand@pohjantuuli.example>"
    assert letter["left in Drafts"] == "Thu 22 Jan 2026 14:00"
    assert letter["taken out"] == "Thu 29 Jan 2026 14:00"
    assert "Mikael Strand took part" in letter["why"]
    assert "took part in the round" in said(found, "Why to whom")


def test_who_is_thanked_is_traced_to_the_words_that_name_them(view: Snapshot, thanks: str) -> None:
    (mikael,) = (x for x in part(about(thanks, view), "The round") if x.what == "with")
    assert mikael.source == ASKED
    assert any("Mikael" in words for words in mikael.words)


def test_no_sending_is_promised_where_there_is_none(view: Snapshot, thanks: str) -> None:
    def leaves(wanted: str, sends: bool) -> str:
        lives = tuple(replace(x, withdrawn_at=None) for x in view.lives)
        found = about(wanted, replace(view, lives=lives, sends=sends))
        return next(told(x) for x in part(found, "The letter") if x.what == "leaves")

    sheet = next(x.id for x in view.lives if x.id.startswith("notes"))
    assert leaves(thanks, True) == "Thu 22 Jan 2026 14:00, if it is approved at once"
    assert leaves(thanks, False).startswith("only by your own hand")
    for sends in (True, False):
        assert leaves(sheet, sends) == "never: a sheet of notes is for you alone"


def test_a_letter_tells_its_process_its_round_and_the_marks_of_each_message(
    view: Snapshot, thanks: str
) -> None:
    found = about(thanks, view)
    assert "Wind Turbine Technician" in said(found, "The process")
    assert "rejected" in said(found, "The process")
    assert "Thu 22 Jan 2026 13:00, manager, done" in said(found, "The round")
    messages = {x.source: x for x in part(found, "Its messages")}
    assert list(messages) == [FIRST, ASKED, ANSWER, TURNED_DOWN]
    assert "it is the first of this process" in messages[FIRST].text
    assert "its References name a message of it" in messages[ANSWER].text
    assert "somebody who wrote before" in messages[TURNED_DOWN].text
    assert messages[TURNED_DOWN].words == ("outi.kallio@pohjantuuli.example",)


def test_each_statement_of_a_letter_stands_in_a_message(view: Snapshot, thanks: str) -> None:
    lines = {x.text: x for x in part(about(thanks, view), "What it says")}
    assert lines["my electrical qualification"].source == ASKED
    assert lines["my electrical qualification"].words == ("your electrical qualification",)
    assert lines["the Wind Turbine Technician role"].source == FIRST
    assert "Wind Turbine Technician" in lines["the Wind Turbine Technician role"].words[0]


def test_a_letter_tells_what_was_deliberately_not_done(view: Snapshot, thanks: str) -> None:
    left = said(about(thanks, view), "Deliberately not done")
    assert "No question to Pohjan Tuuli Service Oy before Monday 2 February 2026" in left
    assert "7 business days from Thursday 22 January 2026" in left


def test_a_reason_that_holds_no_longer_is_not_told_as_if_it_did(view: Snapshot) -> None:
    """Turned down on 2 February: no day is theirs any more."""
    now, before = "Deliberately not done, or for you", "Deliberately not done before"
    assert part(about(FIRST, view), now) == ()
    assert "before Monday 2 February 2026" in said(about(FIRST, view), before)


@pytest.mark.parametrize("answered", [True, False])
def test_a_lone_doubtful_message_counts_once_it_is_answered(answered: bool) -> None:
    life = Life()
    asked = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, "Ada Bright <ada@club.example>",
                      interview("03-10 10:00"), confidence=0.6)  # fmt: skip
    if answered:
        life.me("03-03 09:00", Kind.SCHEDULING_REPLY, "ada@club.example", answers=asked)
    now, process = at("03-04 09:00"), life.process("03-04 09:00")
    doubt = Remark(process.id, "Nothing to them: in doubt.")
    lapsed = frozenset({doubt} if answered else ())
    lived = Snapshot(NORA, now, tuple(life.readings), (process,), (), {doubt: now}, lapsed)
    found = about(asked, lived)
    assert ("counts as soon as you answer it" in said(found, "The process")) is not answered
    assert bool(part(found, "Deliberately not done, or for you")) is not answered


def test_each_of_a_round_gets_a_letter_and_each_is_told_of_the_other(view: Snapshot) -> None:
    _, jenna, mikael = (x for x in view.lives if x.id.startswith("thank-you"))
    assert "Mikael Strand <mikael.strand@pohjantuuli.example>: gets a letter of their own" in said(
        about(jenna.id, view), "Why to whom"
    )
    assert mikael.id in said(about(jenna.id, view), "Other letters of the process")


def test_a_letter_is_known_by_what_the_log_and_its_copies_carry(
    view: Snapshot, thanks: str
) -> None:
    mark = marker(thanks, "0123456789ab", "postiluukku.example")
    for key in (identity(thanks), mark, mark.strip("<>")):
        assert about(key, view).subject == thanks


def test_a_message_tells_what_it_says_and_from_which_words(view: Snapshot) -> None:
    for wanted in (ASKED_AGAIN, ASKED_AGAIN.strip("<>")):
        found = about(wanted, view)
        assert "Outi Kallio <outi.kallio@pohjantuuli.example>" in said(found, "The message")
        fields = {x.what: x for x in part(found, "What it says")}
        assert fields["role"].text == "Blade Repair Technician"
        assert "Blade Repair Technician" in fields["role"].words[0]
        assert "your composite course" in fields["topics"].text


def test_a_message_tells_to_which_process_and_round_it_was_put(view: Snapshot) -> None:
    """The same house, and twice the same people: it is the post that tells the two apart."""
    found = about(ASKED_AGAIN, view)
    process = said(found, "The process")
    assert "Blade Repair Technician" in process
    assert "the post is the same Blade Repair Technician" in process
    spoken_of = said(found, "The rounds that it speaks of")
    assert "Wed 26 Aug 2026 09:00, " in spoken_of
    assert ", done" in spoken_of
    letters = said(found, "The letters of the process")
    assert letters.count("thank you to") == 2


@pytest.mark.parametrize("wanted", [HOLIDAYS, JOBS])
def test_a_message_in_no_process_tells_why(wanted: str, view: Snapshot) -> None:
    found = about(wanted, view)
    assert said(found, "The process").startswith("none: it is not about a job of yours")


def test_why_a_letter_was_taken_out(view: Snapshot) -> None:
    """The question of 2 February waited when the rejection came the same morning."""
    question = next(x for x in view.lives if x.id.startswith("status-check"))
    lines = {x.what: x for x in part(about(question.id, view), "The letter")}
    assert told(lines["taken out"]) == "Mon 02 Feb 2026 10:48"
    assert lines["taken out"].source == TURNED_DOWN


@pytest.mark.parametrize("wanted", ["nothing", "<a@b.example>", "thank-you-0000000000000000"])
def test_an_unknown_id_is_told_in_one_line(
    wanted: str, lived: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", wanted, "--mailbox", str(STORY), *OPTIONS]) == 2
    err = capsys.readouterr().err
    there = f"{STORY} up to {OPTIONS[-1]}"
    assert err == f"afterword: {wanted}: no file, and no such message or draft in {there}\n"


def test_without_mailbox_and_configuration_an_id_cannot_be_looked_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agent.cli.explain.usual_path", lambda: tmp_path / "none.toml")
    assert main(["explain", "<a@b.example>"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_it_is_plain_text_or_one_object(
    lived: None, capsys: pytest.CaptureFixture[str], thanks: str
) -> None:
    assert main(["explain", thanks, "--mailbox", str(STORY), *OPTIONS]) == 0
    text = capsys.readouterr().out
    assert text.startswith(f"{thanks}\n\nThe letter\n")
    assert "\x1b" not in text
    assert main(["explain", thanks, "--mailbox", str(STORY), *OPTIONS, "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["subject"] == thanks
    assert shown["parts"][0]["title"] == "The letter"
    letter = {x["what"]: x for x in shown["parts"][0]["lines"]}
    assert letter["left in Drafts"]["at"] == "2026-01-22T14:00:00+02:00"
    assert letter["left in Drafts"]["text"] == ""
    messages = next(p for p in shown["parts"] if p["title"].startswith("Its messages"))["lines"]
    assert all(x["at"].startswith("2026-0") and not x["what"] for x in messages)
    assert all(isinstance(x["words"], list) for p in shown["parts"] for x in p["lines"])


CONFIG = """
[profile]
name = "Aino Rautio"
timezone = "Europe/Helsinki"
[[account]]
addresses = ["aino.rautio@postiluukku.example"]
imap.host = "127.0.0.1"
imap.username = "aino"
password.file = "/nowhere"
"""


@pytest.fixture(scope="module")
def remembered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The state of a service that has taken its turns up to the end of 22 January."""
    state = tmp_path_factory.mktemp("state")
    mail = StoredMail(load(STORY))
    store = Store((state / f"{ME.addresses[0]}.db"), reading.VERSION)
    agent = Agent(mail, store, ME, Profile(name="Aino Rautio"), Policy())
    for day, hour in ((16, 9), (22, 15)):
        mail.now = datetime(2026, 1, day, hour, tzinfo=UTC)
        agent.turn(mail.now)
    store.close()
    return state


@pytest.fixture
def service(remembered: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The configuration of that service, with a state of its own."""
    config, state = tmp_path / "config.toml", tmp_path / "state"
    config.write_text(CONFIG, encoding="utf-8")
    copytree(remembered, state)
    monkeypatch.setenv("STATE_DIRECTORY", str(state))
    return config


def test_the_service_s_own_memory_is_asked_where_no_mailbox_is_named(
    service: Path, thanks: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", thanks, "--config", str(service)]) == 0
    text = capsys.readouterr().out
    assert "thank-you to Mikael Strand" in text
    assert "Wind Turbine Technician" in text
    assert main(["explain", ASKED, "--config", str(service)]) == 0
    assert "your electrical qualification" in capsys.readouterr().out


def test_the_service_s_memory_is_left_as_it_is(service: Path, thanks: str) -> None:
    database = service.parent / "state" / f"{ME.addresses[0]}.db"
    before = database.read_bytes()
    assert main(["explain", thanks, "--config", str(service)]) == 0
    assert database.read_bytes() == before


def test_an_id_that_the_service_does_not_know(
    service: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", "<a@b.example>", "--config", str(service)]) == 2
    assert "no such message or draft in what the service remembers" in capsys.readouterr().err


def test_a_name_with_a_command_for_the_terminal_is_shown_as_text(view: Snapshot) -> None:
    from agent.show.letters import explanation

    lives = tuple(replace(x, said="\x1b[2J\u202eevil", wordings=()) for x in view.lives[:1])
    found = about(lives[0].id, replace(view, lives=lives))
    assert not any(ord(c) < 32 and c != "\n" for line in explanation(found, ME) for c in line)


def test_a_letter_s_text_is_shown(view: Snapshot, thanks: str) -> None:
    body = next(p.body for p in about(thanks, view).parts if p.title == "Its text")
    assert body.startswith("Dear Mikael Strand,\n")
    assert "electrical qualification" in body


def of_service(config: Path, thanks: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["explain", thanks, "--config", str(config)]) == 0
    return capsys.readouterr().out


NOON = datetime(2026, 1, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize("minutes", [0, 10, 90])
def test_a_remembered_letter_leaves_once_its_approval_has_settled(
    service: Path, thanks: str, minutes: int
) -> None:
    """At 14:00 in Helsinki, in business hours, of a Friday: so many minutes later it leaves."""
    database = service.parent / "state" / f"{ME.addresses[0]}.db"
    account = StoredAccount(
        database, ME, Profile(name="Aino Rautio"), Policy(), settle=timedelta(minutes=minutes)
    )
    life = next(x for x in of_store(account, NOON).lives if x.id == thanks)
    assert life.leaves_at == NOON + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("changes", "stands", "leaves"),
    [
        ({}, "in Drafts", True),
        ({"missing_since": NOON - timedelta(hours=1)}, "not in Drafts any more", False),
        ({"theirs": True, "outcome": "missing"}, "not in Drafts any more", False),
        ({"theirs": True, "outcome": "edited"}, "edited by you; left alone", True),
        ({"theirs": True, "outcome": "sent"}, "sent", False),
        ({"approved_since": NOON - timedelta(minutes=4)},
         "approved, leaves Fri 23 Jan 2026, 14:06", False),
    ],
)  # fmt: skip
def test_where_a_remembered_letter_stands_now(
    service: Path, thanks: str, changes: dict[str, Any], stands: str, leaves: bool
) -> None:
    database = service.parent / "state" / f"{ME.addresses[0]}.db"
    store = Store(database, reading.VERSION)
    record = next(w for w in store.written() if w.draft_id == thanks)
    store.record(replace(record, **changes))
    store.close()
    account = StoredAccount(
        database, ME, Profile(name="Aino Rautio"), Policy(), settle=timedelta(minutes=10)
    )
    lines = {x.what: x for x in part(about(thanks, of_store(account, NOON)), "The letter")}
    assert lines["stands"].text == stands
    assert ("leaves" in lines) is leaves


@pytest.mark.parametrize("progress", [Progress.DATA, Progress.UNKNOWN])
def test_of_a_letter_that_was_perhaps_sent_no_hour_is_told_at_which_it_leaves(
    service: Path, thanks: str, progress: Progress
) -> None:
    database = service.parent / "state" / f"{ME.addresses[0]}.db"
    store = Store(database, reading.VERSION)
    record = next(w for w in store.written() if w.draft_id == thanks)
    store.record(replace(record, approved_since=NOON - timedelta(hours=1)))
    begun = Submission(
        draft_id=thanks, message_id="<1@x.example>", fingerprint="", raw=b"", parent=None,
        process=record.process, what="thank-you", at=NOON, progress=progress,
    )  # fmt: skip
    store.keep(begun)
    store.close()
    account = StoredAccount(database, ME, Profile(name="Aino Rautio"), Policy())
    lines = {x.what: x for x in part(about(thanks, of_store(account, NOON)), "The letter")}
    assert lines["stands"].text == "approved; whether it was sent is not known"
    assert "leaves" not in lines


def test_of_a_sheet_that_was_filled_in_is_told_what_was_read_and_nobody_is_asked_by_it(
    service: Path, view: Snapshot
) -> None:
    sheet = next(x for x in view.lives if x.id.startswith("notes"))
    blank = about(sheet.id, view)
    assert not any(line.what == "others" for line in part(blank, "Why to whom"))
    assert "What did you talk about?" in "".join(p.body for p in blank.parts)
    assert sheet.follow_up is not None
    assert sheet.follow_up.round is not None
    database = service.parent / "state" / f"{ME.addresses[0]}.db"
    store = Store(database, reading.VERSION)
    written = Notes(
        ("Ivo", "Sue Lam"), ("the crane",), promised_by=date(2026, 2, 2), card_by_post=True
    )
    store.add_notes(sheet.follow_up.round.anchor, written)
    store.close()
    account = StoredAccount(database, ME, Profile(name="Aino Rautio"), Policy())
    filled = about(sheet.id, of_store(account, NOON))
    lines = {x.what: (x.text, x.at) for x in part(filled, "What you wrote in it")}
    assert lines == {
        "people": ("Ivo, Sue Lam", None), "topics": ("the crane", None),
        "promised by": ("", date(2026, 2, 2)), "card by post": ("yes", None),
    }  # fmt: skip
    assert not any(p.body for p in filled.parts)


@pytest.mark.slow
def test_a_letter_has_one_id_wherever_it_is_told_of(
    service: Path, thanks: str, capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    """The log, ``status``, ``letters`` and ``replay`` give the id that ``explain`` takes."""
    assert of_service(service, thanks, capsys).startswith(f"{thanks}\n")
    mail, store = StoredMail(load(STORY)), Store(None, reading.VERSION)
    mail.now = datetime(2026, 1, 22, 15, tzinfo=UTC)
    with caplog.at_level("INFO"):
        outcome = Agent(mail, store, ME, Profile(name="Aino Rautio"), Policy()).turn(mail.now)
    assert f"draft_queued draft={thanks}" in caplog.messages
    standing = _watching(AccountStatus("x", ME.addresses[0]), outcome, ME.timezone)
    assert thanks in {x.draft for x in standing.letters}
    for command in ("letters", "replay"):
        assert main([command, str(STORY), *OPTIONS, "--json"]) == 0
        lines = [json.loads(x) for x in capsys.readouterr().out.splitlines()]
        assert thanks in {x["draft"] for x in lines}
