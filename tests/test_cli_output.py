"""What the commands print, where and how: pipes, narrow terminals, full disks, faults of the person."""

import io
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import IO

import pytest

from agent import cli, errors
from agent.explain.model import Snapshot
from agent.hiring import HiringProcess, Round
from agent.plan import Remark
from agent.reading.model import Candidate, Interview, Reading
from agent.service.records import AccountStatus, Letter
from agent.show import letters, readings, tables
from agent.show.screen import Screen
from agent.status import Told, well
from agent.terms import Direction, Kind, RoundState, Stage, Status, sureness

ROBIN = "robin@home.example"
STORY = Path(__file__).parent / "golden" / "stories" / "05-applies-again" / "Maildir"
AINO = ("--me", "aino.rautio@postiluukku.example", "--timezone", "Europe/Helsinki")


def started(
    command: list[str], output: IO[bytes] | int, **environment: str
) -> "subprocess.CompletedProcess[bytes]":
    """The program by itself: what Python does with standard output at its end is part of it."""
    return subprocess.run(
        [sys.executable, "-m", "agent", *command],
        stdout=output,
        stderr=subprocess.PIPE,
        env={**os.environ, **environment},
        check=False,
    )


@pytest.mark.slow
def test_a_state_directory_or_a_configuration_on_a_full_disk_is_told_by_its_name(
    tmp_path: Path,
) -> None:
    """No byte may be written to a file, which is what a full disk comes to."""
    config, answers, state = tmp_path / "a.toml", tmp_path / "answers", tmp_path / "state"
    config.write_text(
        '[profile]\nname = "R"\n[[account]]\naddresses = ["r@home.example"]\n'
        'imap.host = "localhost"\nimap.username = "r"\n'
    )
    answers.write_text(
        'address = "r@home.example"\nname = "R"\ntry_login = false\nsending = false\n'
        'password.command = ["echo", "x"]\nimap.host = "localhost"\n'
    )
    new = tmp_path / "new.toml"
    for status, arguments, told in (
        (73, ["run", "--config", str(config)], f"{state}: cannot be used as the state: "),
        (74, ["setup", "--config", str(new), "--answers", str(answers)],
         f"{new}: cannot be written: "),
    ):  # fmt: skip
        done = subprocess.run(
            ["/bin/sh", "-c", 'ulimit -f 0; exec "$0" -m agent "$@"', sys.executable, *arguments],
            env={**os.environ, "STATE_DIRECTORY": str(state)}, capture_output=True, text=True,
            check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (status, f"afterword: {told}File too large\n")
    assert not new.exists()


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [["letters", str(STORY), *AINO], ["letters", str(STORY), *AINO, "--json"]],
)
def test_a_full_disk_is_told_in_one_line(command: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = started(command, full)
    told = b"afterword: the output cannot be written: No space left on device\n"
    assert (done.returncode, done.stderr) == (74, told)


@pytest.mark.slow
def test_a_terminal_that_knows_few_letters_shows_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "m.eml"
    file.write_bytes(
        "From: Zoë Łuk <zoe@lake.example>\nSubject: Your interview at Łąka\n"
        "Content-Type: text/plain; charset=utf-8\n\nYour interview at Łąka is on"
        " 10 November 2026 at 10:00 with Zoë Łuk.\n".encode()
    )
    for command in (["explain"], ["read"], ["read", "--json"]):
        done = started(
            [*command, str(file), "--me", ROBIN], subprocess.PIPE, PYTHONIOENCODING="ascii"
        )
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout.isascii()
    assert "Zoë Łuk" in done.stdout.decode("unicode_escape"), "JSON loses nothing"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["processes", "md", "md"],
         "afterword processes: unrecognized arguments: md (see afterword processes --help)\n"),
        (["run", "--json"],
         "afterword run: unrecognized arguments: --json (see afterword run --help)\n"),
    ],
)  # fmt: skip
def test_what_a_command_does_not_take_points_to_its_own_help(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err == told


def test_a_mailbox_and_a_message_are_told_apart(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "md" / "cur").mkdir(parents=True)
    assert cli.main(["read", str(tmp_path / "md"), "--me", ROBIN]) == 2
    assert capsys.readouterr().err.endswith("for a stored mailbox: afterword processes\n")
    (tmp_path / "inv.eml").write_bytes(b"Subject: x\n\nhello\n")
    assert cli.main(["processes", str(tmp_path / "inv.eml"), "--me", ROBIN]) == 2
    assert capsys.readouterr().err.endswith("for a single message: afterword read\n")


MBOX = (
    b"From jo@lake.example Mon Nov  2 10:00:00 2026\nSubject: one\n\nhello\n\n"
    b"From me to you: no envelope.\n"
)


def test_a_file_of_several_messages_and_one_of_none_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    several, one, none = (tmp_path / name for name in ("several", "one", "none"))
    one.write_bytes(MBOX)
    several.write_bytes(MBOX + b"\nFrom jo@lake.example Tue Nov  3 10:00:00 2026\nSubject: two\n\n")
    none.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    for command in (["read"], ["explain"], ["read", "--json"], ["explain", "--json"]):
        for path, said in (
            (
                several,
                "several messages in one file (mbox); for a stored mailbox: afterword processes",
            ),
            (none, "no mail message: it has no header line, such as From: or Date:"),
        ):
            assert cli.main([*command, str(path), "--me", ROBIN]) == 2
            assert capsys.readouterr() == ("", f"afterword: {path}: {said}\n")
        assert cli.main([*command, str(one), "--me", ROBIN]) == 0
        assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("zone", "told"),
    [
        ("Europe/Dubln", "the nearest is Europe/Dublin"),
        ("europe/paris", "the nearest is Europe/Paris"),
        ("new york", "the nearest is America/New_York"),
        ("xyz", "name one by a place, as in Europe/Dublin"),
        ("GMT+1", "name one by a place, as in Europe/Dublin"),
        ("+02:00", "name one by a place, as in Europe/Dublin"),
        ("BST", "name one by a place, as in Europe/Dublin"),
        ("Asia/Bangalore", "name one by a place, as in Europe/Dublin"),
    ],
)
def test_a_mistyped_zone_names_the_nearest_and_what_is_no_place_none(
    zone: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["read", "-", "--me", ROBIN, "--timezone", zone]) == 2
    line = f"afterword: --timezone {zone}: no such IANA time zone; {told}\n"
    assert capsys.readouterr().err == line


EMPTY = "''"


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (["read", ""], f"afterword: {EMPTY}: an empty name is no file"),
        (["explain", ""], f"afterword: {EMPTY}: an empty name is no file"),
        (["processes", ""], "argument MAILBOX: an empty name is no file and no folder"),
        (["explain", "x", "--mailbox", ""], "argument --mailbox: an empty name is no file"),
        (["check", "--config", ""], "argument --config: an empty name is no file"),
        (["processes", ".", "--until", ""], f"--until {EMPTY}: a day or an instant is expected"),
        (["read", "-", "--now", ""], f"--now {EMPTY}: an instant is expected"),
        (["read", "-", "--timezone", ""], f"--timezone {EMPTY}: no such IANA time zone"),
    ],
)
def test_an_empty_word_is_named(
    command: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status: object = cli.main(command)
    except SystemExit as end:
        status = end.code
    assert status == 2
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1


def test_the_help_names_every_exit_status_an_example_and_the_manual(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    text = capsys.readouterr().out
    assert "  130 " in text
    assert "  74 " in text
    assert "afterword read invitation.eml --me you@example.org" in text
    assert "README.md" in text
    known = {error.exit_status for error in errors.AfterwordError.__subclasses__()}
    assert all(f"\n  {status} " in text for status in known)


@pytest.mark.parametrize("command", ["processes", "replay", "letters"])
def test_the_help_of_what_reads_a_mailbox_says_when_a_message_arrived(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        cli.main([command, "--help"])
    text = " ".join(capsys.readouterr().out.split())
    assert "a Maildir's file name begins" in text
    assert "by the topmost Received, else by Date." in text


MESSAGE = (
    b"From: Ana Lindqvist <ana.lindqvist-recruitment@brookmill-archives.example>\n"
    b"To: Robin <robin@home.example>\nSubject: Interview for Archivist at Brookmill\n\n"
    b"Dear Robin, your interview for the Archivist post at Brookmill is confirmed for 10\n"
    b"November 2026 at 10:00. We will be in touch by 20 November 2026.\n"
)
ADDRESS = "<ana.lindqvist-recruitment@brookmill-archives.example>"


@pytest.mark.parametrize("command", ["read", "explain"])
def test_into_a_pipe_there_are_no_frames_and_no_torn_addresses(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    lines = shown(command, tmp_path, monkeypatch, Screen(io.StringIO()))
    assert lines == [line.rstrip() for line in lines]
    assert not any(0x2500 <= ord(c) < 0x2600 for line in lines for c in line)
    assert any(line.startswith("  contact ") and line.endswith(ADDRESS) for line in lines)
    assert "  they reply by  Fri 20 Nov 2026" in lines
    assert any(line.startswith("  rounds  ") for line in lines)


@pytest.mark.parametrize("command", ["read", "explain"])
def test_on_a_narrow_terminal_nothing_is_cut(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Screen(io.StringIO())
    monkeypatch.setattr(screen, "_width", 40)
    lines = shown(command, tmp_path, monkeypatch, screen)
    assert not any("\N{HORIZONTAL ELLIPSIS}" in line for line in lines)
    assert ADDRESS in "".join(line.strip() for line in lines)


def test_on_eighty_columns_a_line_of_mail_stays_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Screen(io.StringIO())
    monkeypatch.setattr(screen, "_force_terminal", True)
    monkeypatch.setattr(screen, "_width", 82)
    lines = [re.sub(r"\x1b\[[0-9;]*m", "", x).rstrip() for x in
             shown("explain", tmp_path, monkeypatch, screen)]  # fmt: skip
    assert set(MESSAGE.decode().splitlines()[-2:]) <= set(lines)


def shown(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, screen: Screen
) -> list[str]:
    """The lines that a command prints of the message."""
    monkeypatch.setattr(readings, "console", screen)
    (tmp_path / "m.eml").write_bytes(MESSAGE)
    assert cli.main([command, str(tmp_path / "m.eml"), "--me", ROBIN]) == 0
    assert isinstance(screen.file, io.StringIO)
    return screen.file.getvalue().splitlines()


HELSINKI = "T12:00:00+02:00"
NEXT = [
    # A talk at 13:00 on the 22nd, held since; nothing is promised, they are silent.
    ("2026-01-20", "2026-01-22T13:00:00+02:00"),
    ("2026-01-25", None),
    # Turned down on 2 February.
    ("2026-02-05", None),
]


@pytest.mark.parametrize(("day", "expected"), NEXT)
def test_the_next_date_lies_ahead(
    day: str, expected: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["processes", str(STORY), *AINO, "--until", day + HELSINKI, "--json"]) == 0
    (process,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert process["next_date"] == expected


def test_the_lines_of_processes_have_what_the_screen_shows(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """On 25 January the talk of the 22nd is over since 14:00: the turn is theirs, and the thanks
    and a sheet wait."""
    until = ("--until", "2026-01-25" + HELSINKI)
    assert cli.main(["processes", str(STORY), *AINO, *until, "--json"]) == 0
    (process,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (process["turn"], process["since"]) == ("employer", "2026-01-22T14:00:00+02:00")
    assert {(w["purpose"], w["to"]) for w in process["waiting"]} == {
        ("thank_you", "mikael.strand@pohjantuuli.example"),
        ("notes", "aino.rautio@postiluukku.example"),
    }
    assert all(w["draft"] for w in process["waiting"])


NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
PAST, TODAY, AHEAD = date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 30)
BEFORE, AFTER = datetime(2026, 11, 25, 9, tzinfo=UTC), datetime(2026, 11, 30, 9, tzinfo=UTC)


def standing(
    *, reply_expected_by: date | None = None, candidate_deadline: date | None = None,
    status: Status = Status.ACTIVE,
) -> HiringProcess:  # fmt: skip
    return HiringProcess(
        "<1@lake.example>", "Lake", "Archivist", status, None,
        reply_expected_by=reply_expected_by, candidate_deadline=candidate_deadline,
    )  # fmt: skip


def meet(start: datetime, end: datetime, stage: Stage | None = None) -> HiringProcess:
    held = Round("<1@lake.example>", stage, start, end, True, RoundState.SCHEDULED)
    return replace(standing(), rounds=(held,))


WRITE, ANSWER = "they mean to write by then", "your answer is due"


@pytest.mark.parametrize(
    ("process", "ahead", "broken"),
    [
        (standing(), "", ""),
        (standing(reply_expected_by=AHEAD), f"Mon 30 Nov 2026, {WRITE}", ""),
        (standing(reply_expected_by=TODAY), f"Wed 25 Nov 2026, {WRITE}", ""),
        (standing(reply_expected_by=PAST), "",
         "they meant to write by Tue 24 Nov 2026, and have not"),
        (standing(reply_expected_by=PAST, candidate_deadline=AHEAD), f"Mon 30 Nov 2026, {ANSWER}",
         "they meant to write by Tue 24 Nov 2026, and have not"),
        (standing(reply_expected_by=PAST, status=Status.DORMANT), "", ""),
        (standing(reply_expected_by=AHEAD, status=Status.REJECTED), "", ""),
        (standing(candidate_deadline=BEFORE), "", ""),
        (standing(candidate_deadline=PAST), "", ""),
        (standing(candidate_deadline=AFTER, reply_expected_by=AHEAD),
         f"Mon 30 Nov 2026 09:00, {ANSWER}", ""),
        (standing(candidate_deadline=TODAY, reply_expected_by=AHEAD),
         f"Wed 25 Nov 2026, {ANSWER}", ""),
        (meet(AFTER, AFTER + timedelta(hours=1)), "Mon 30 Nov 2026 09:00, interview", ""),
        (meet(AFTER, AFTER + timedelta(hours=1), Stage.PANEL), "Mon 30 Nov 2026 09:00, panel", ""),
    ],
)  # fmt: skip
def test_next_is_only_what_lies_ahead(process: HiringProcess, ahead: str, broken: str) -> None:
    told = dict(tables._process(process, (), Candidate((ROBIN,), "UTC"), NOW))
    assert (told["next"], told["promised"]) == (ahead, broken)


@pytest.mark.parametrize(
    ("process", "due"),
    [
        (standing(candidate_deadline=PAST), "your answer was due Tue 24 Nov 2026"),
        (standing(candidate_deadline=BEFORE), "your answer was due Wed 25 Nov 2026 09:00"),
        (standing(candidate_deadline=TODAY), ""),
        (standing(candidate_deadline=AFTER), ""),
        (standing(candidate_deadline=PAST, status=Status.REJECTED), ""),
        (standing(reply_expected_by=PAST), ""),
    ],
)
def test_a_deadline_of_one_s_own_that_passed_is_told(process: HiringProcess, due: str) -> None:
    told = dict(tables._process(process, (), Candidate((ROBIN,), "UTC"), NOW))
    assert told["due"] == due


def test_why_nothing_is_drafted_is_told_with_the_process() -> None:
    """A lone message that may be about something else, and one that could belong elsewhere too."""
    lone = Reading(None, Direction.INCOMING, Kind.INTERVIEW_CONFIRMED, confidence=0.8)
    named, two = replace(lone, role="Archivist"), (lone, lone)
    held = partial(replace, standing(), ambiguous=True)
    for process, words in (
        (held(readings=(lone,)), "their one message names no post and may be about something else"),
        (held(readings=(named,)), "their one message may be about something else"),
        (held(readings=two), "a message of theirs may belong to another process"),
        (held(readings=two, status=Status.REJECTED), ""),
        (standing(), ""),
    ):
        told = dict(tables._process(process, (), Candidate((ROBIN,), "UTC"), NOW))
        assert told["no letter"].startswith(words)
        assert bool(told["no letter"]) is bool(words)


def test_what_was_not_left_is_told_below_the_letters() -> None:
    """Only what is urgent and still so."""
    doubt, past, aside = (Remark("<1@e>", text, urgent=text != "By the way.")
                          for text in ("Nothing to Lake.", "Nothing to Moor.", "By the way."))  # fmt: skip
    remarks = dict.fromkeys((doubt, past, aside), NOW)
    view = Snapshot(Candidate((ROBIN,)), NOW, (), (), (), remarks, frozenset({past}))
    assert list(letters.remarks(view)) == ["Nothing to Lake."]


@pytest.mark.parametrize(
    ("end", "told"),
    [
        (None, "Wed 25 Nov 2026 09:00"),
        (BEFORE + timedelta(minutes=45), "Wed 25 Nov 2026 09:00 to 09:45"),
        (BEFORE + timedelta(days=1), "Wed 25 Nov 2026 09:00 to Thu 26 Nov 2026 09:00"),
    ],
)
def test_a_round_is_shown_with_its_end(end: datetime | None, told: str) -> None:
    assert readings._interview(Interview(BEFORE, end), Candidate((ROBIN,), "UTC")) == told


@pytest.mark.parametrize(
    ("confidence", "told"), [(0.98, "sure"), (0.62, "fairly sure"), (0.18, "in doubt")]
)
def test_how_sure_a_kind_is_is_told_in_words(confidence: float, told: str) -> None:
    assert sureness(confidence) == told


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state directory in which nothing runs."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    return tmp_path / "config.toml"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[profile\n", "config.toml"),
        ('[profile]\nname = 3\n', "profile.name"),
        ("", "account: missing; there is no mailbox to watch"),
        (None, "no such file"),
    ],
)  # fmt: skip
def test_the_status_names_what_is_wrong_with_the_configuration(
    text: str | None, told: str, state: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if text is not None:
        state.write_text(text)
    assert cli.main(["status", "--config", str(state)]) == 1
    first, *faults = capsys.readouterr().out.splitlines()
    assert first.endswith(f" afterword check --config {state}")
    assert first.startswith("Afterword does not run.")
    assert "".join(told.split()) in "".join(" ".join(faults).split()), "a long path is broken"
    assert cli.main(["status", "--config", str(state), "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert said["running"] is False
    assert told in said["configuration"][0]


@pytest.mark.parametrize("command", ["login", "remove", "run"])
def test_where_there_is_no_account_that_is_what_is_wrong(
    command: str, state: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    state.write_text("")
    assert cli.main([command, "--config", str(state)]) == 78
    told = f"afterword: {state}: account: missing; there is no mailbox to watch\n"
    assert capsys.readouterr() == ("", told)


def test_what_is_explained_up_to_an_instant_is_looked_up_in_a_mailbox(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = tmp_path / "one.eml"
    one.write_bytes(MESSAGE)
    assert cli.main(["explain", str(one), "--me", ROBIN, "--until", "2026-01-25"]) == 2
    assert "--until needs --mailbox" in capsys.readouterr().err
    asked = ["explain", "<none@x.example>", "--mailbox", str(STORY), *AINO]
    assert cli.main([*asked, "--until", "2026-01-25"]) == 2
    told = f"no such message or draft in {STORY} up to 2026-01-25\n"
    assert capsys.readouterr().err.endswith(told)


WHY = (
    "The technical interview on Thursday 26 November 2026 is over; Anneliese Featherstonehaugh took "
    "part and gets a thank-you, which is meant to leave by Friday 27 November 2026, 17:00."
)


def test_the_exit_status_tells_of_every_trouble_that_is_told() -> None:
    """An account that is watched may be kept from all letters by a mailbox that is not there."""
    fine = AccountStatus("work", "me@home.example", "watching")
    for standing, is_well in (
        (fine, True),
        (replace(fine, state="starting"), True),
        (replace(fine, state="trouble", text="no answer in time"), False),
        (replace(fine, text='"Jobs", which the settings want read, is not there.'), False),
    ):
        assert well(Told(1, "1.0", NOW, accounts=(fine, standing))) is is_well


def status_at(
    width: int, monkeypatch: pytest.MonkeyPatch, due: datetime | None = None, coming: str = ""
) -> str:
    """What ``status`` prints of an account with one letter."""
    screen = Screen(io.StringIO())
    monkeypatch.setattr(screen, "_width", width)
    monkeypatch.setattr(tables, "console", screen)
    left = Letter("thank-you-14c1b9e00f2d3a4b", "thank_you", "Lakeside Archives", WHY)
    standing = AccountStatus("x", ROBIN, "watching", "", NOW, NOW, due, (left,), coming)
    tables.status(Told(1, "1.0", NOW, accounts=(standing,)))
    assert isinstance(screen.file, io.StringIO)
    return screen.file.getvalue()


@pytest.mark.parametrize("width", [60, 70, 80, 120])
def test_the_status_breaks_no_word(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    text = status_at(width, monkeypatch)
    assert all(len(line) <= width for line in text.splitlines())
    assert " ".join(WHY.split()) in " ".join(text.split())
    assert "thank you, Lakeside Archives: in Drafts" in text
    assert "thank-you-14c1b9e00f2d3a4b" in text, "as explain takes it"


@pytest.mark.parametrize(
    ("due", "told"),
    [(datetime(2020, 5, 4, 9, tzinfo=UTC), "was due"), (datetime(2120, 5, 4, 9, tzinfo=UTC), "next due")],
)  # fmt: skip
def test_what_is_past_is_not_told_as_next(
    due: datetime, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mailbox could not be looked at since."""
    text = status_at(80, monkeypatch, due, "a question to Lake")
    assert f"  {told}" in text
    assert f"{due.year}" in text


def test_a_mailbox_not_looked_at_yet_is_not_said_to_have_no_letters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = Screen(io.StringIO())
    monkeypatch.setattr(tables, "console", screen)
    tables.status(Told(1, "1.0", NOW, accounts=(AccountStatus("x", ROBIN),)))
    assert isinstance(screen.file, io.StringIO)
    text = screen.file.getvalue()
    assert "has not been looked at yet" in text
    assert "nothing waits" not in text


def test_names_cannot_command_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    text = status_at(80, monkeypatch, NOW, "a question to \x1b[2J\u202eLake")
    assert not any(ord(c) < 32 and c != "\n" for c in text)
    assert "\u202e" not in text


@pytest.mark.parametrize("columns", [60, 70])
@pytest.mark.parametrize("command", ["letters", "explain"])
def test_letters_and_reasons_fit_a_narrow_terminal(
    command: str, columns: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    wanted = ["<52bcc0a42b67c31cbc9b.478215@jobs.pohjantuuli.example>", "--mailbox"]
    asked = [command, *(wanted if command == "explain" else []), str(STORY), *AINO]
    assert cli.main([*asked, "--until", "2026-01-25" + HELSINKI]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert not [x for x in lines if len(x) > columns and not x.strip().startswith("in <")]
