"""The command line by itself: it is quick to start, and each command has somebody who does it."""

import argparse
import io
import json
import subprocess
import sys
from datetime import datetime
from importlib import import_module
from pathlib import Path

import pytest

from agent import cli
from agent.check.findings import fault
from agent.cli.commands import add_commands
from agent.cli.options import Parser, instant
from agent.errors import InputError
from agent.show import tables
from agent.show.screen import Screen


def commands() -> dict[str, argparse.ArgumentParser]:
    chosen = Parser().add_subparsers()
    add_commands(chosen)
    return dict(chosen.choices)


def test_every_command_has_its_work() -> None:
    for name, command in commands().items():
        module, work = command.get_default("command").args
        assert work == f"{name}_command"
        assert callable(getattr(import_module(f"agent.cli.{module}"), work))


@pytest.mark.parametrize("name", [None, *commands()])
def test_help_fits_a_terminal_of_eighty_columns(
    name: str | None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit):
        cli.main([name, "--help"] if name else ["--help"])
    assert [x for x in capsys.readouterr().out.splitlines() if len(x) > 80] == []


def test_without_a_command_it_points_to_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([])
    assert ended.value.code == 2
    assert capsys.readouterr().err.endswith("COMMAND (see afterword --help)\n")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2026-11-15", "the offset is missing; an instant is expected, as in 2026-"),
        ("2026-11-15T12:00:00", "the offset is missing; an instant is expected, as in 2026-"),
        ("tomorrow", "an instant is expected, as in 2026-"),
    ],
)
def test_what_is_wrong_with_an_instant(text: str, told: str) -> None:
    with pytest.raises(InputError, match=f"--until {text}: {told}"):
        instant(text, "--until")


@pytest.mark.parametrize(
    ("zone", "end"),
    [
        ("Europe/Dublin", "2026-11-10T23:59:59.999999+00:00"),
        ("America/New_York", "2026-11-10T23:59:59.999999-05:00"),
    ],
)
def test_a_day_alone_is_its_end_where_the_candidate_is(zone: str, end: str) -> None:
    assert instant("2026-11-10", "--until", zone) == datetime.fromisoformat(end)
    expected = r"a day or an instant is expected, as in 2026-03-31 \(.*\) or 2026-03-31T12"
    for text in ("2026-11-31", "2026-11-31T10:00"):
        with pytest.raises(InputError, match=rf"{text}: there is no 31 November; {expected}"):
            instant(text, "--until", zone)
    for text in ("31.3.2026", "2026-13-31", "2026-11-310"):
        with pytest.raises(InputError, match=rf"--until {text}: {expected}"):
            instant(text, "--until", zone)
    with pytest.raises(InputError, match="the offset is missing; a day or an instant"):
        instant("2026-11-10T12:00", "--until", zone)


def test_help_loads_nothing_that_only_the_work_needs() -> None:
    asked = "import sys; from agent.cli import parser; parser(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    loaded = {name for name in done.stdout.split() if name.startswith("agent")}
    assert loaded <= {
        "agent", "agent.cli", "agent.cli.commands", "agent.cli.entry", "agent.cli.options", "agent.errors",
        "agent.system",
    }  # fmt: skip


def test_a_missing_file_keeps_no_other_from_being_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there, gone = tmp_path / "there.eml", tmp_path / "gone.eml"
    there.write_bytes(b"Subject: x\n\nhello\n")
    assert cli.main(["read", str(gone), str(there), "--me", "a@b.example", "--json"]) == 2
    told = capsys.readouterr()
    assert [json.loads(x)["file"] for x in told.out.splitlines()] == [str(there)]
    assert told.err == f"afterword: {gone}: cannot be read: No such file or directory\n"


LONG = "imap.home.example:993: " + "the server's certificate does not hold, and here is why " * 3
ADVICE = "do: afterword setup --config /home/robin/.config/afterword/a-rather-long-name.toml"


@pytest.mark.parametrize("columns", ["", "60"])
def test_into_a_pipe_nothing_is_folded_or_padded(
    columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    if columns:
        monkeypatch.setenv("COLUMNS", columns)
    out = io.StringIO()
    screen = Screen(out)
    monkeypatch.setattr(tables, "console", screen)
    tables.finding(fault("imap_tls", "robin@home.example", LONG, ADVICE))
    lines = out.getvalue().splitlines()
    assert lines == [line.rstrip() for line in lines]
    assert (len(lines) == 2) is (not columns)
    if not columns:
        assert lines[1].strip() == ADVICE


def test_on_a_very_narrow_terminal_a_finding_loses_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    out = io.StringIO()
    monkeypatch.setattr(tables, "console", Screen(out))
    tables.finding(fault("state", "", "/home/robin/.local/state/afterword: is full", ""))
    assert "/home/robin/.local/state/afterword:" in "".join(out.getvalue().split())


@pytest.mark.slow
def test_reading_a_file_loads_no_mailbox_and_no_letters() -> None:
    asked = "import sys; import agent.cli.read, agent.show.readings; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    loaded = {".".join(name.split(".")[:2]) for name in done.stdout.split()}
    assert not loaded & {
        "agent.config",
        "agent.letter",
        "agent.mailbox",
        "agent.hiring",
        "agent.store",
    }
    assert "agent.reading" in loaded
