"""A message on a terminal: evidence marked in place, and nothing that a terminal would obey."""

import io
import json
import re
from pathlib import Path

import pytest
from rich.console import Console

from agent.cli import main
from agent.cli.options import line
from agent.explain import plain, render_message
from agent.reading.model import Candidate

ME = Candidate(("ines@home.example",), "Europe/Dublin", "Ines Calder")
INVITATION = b"""From: Ana Lindqvist <ana@brookmill.example>
To: Ines Calder <ines@home.example>
Date: Mon, 2 Nov 2026 09:30:00 +0000
Subject: Interview for Archivist at Brookmill
Message-ID: <1@brookmill.example>
Content-Type: text/plain; charset=utf-8

Dear Ines,

Your interview for the Archivist post at Brookmill is confirmed for
Tuesday 10 November 2026 at 10:00, at our office, 3 Mill Lane.

Best regards
Ana Lindqvist
"""


def shown(raw: bytes, width: int = 100) -> str:
    out = io.StringIO()
    console = Console(file=out, force_terminal=True, color_system="truecolor", width=width)
    render_message(raw, ME, console)
    return out.getvalue()


def bare(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


def test_the_words_are_shown_with_what_was_concluded() -> None:
    text = bare(shown(INVITATION))
    assert "Your interview for the Archivist post at Brookmill is confirmed" in text
    assert "interview confirmed" in text
    assert "Tue 10 Nov 2026 10:00" in text


def test_evidence_is_marked_in_place() -> None:
    """Something of the body stands in colour, and the whole body still reads as it was written."""
    text = shown(INVITATION)
    body = text[text.index("Dear Ines") : text.index("Best regards")]
    assert "\x1b[" in body


HOSTILE = [
    ("escape sequence", b"\x1b]0;owned\x07\x1b[2J\x1b[31mred"),
    ("8-bit control", "\u009b2J".encode()),
    ("right-to-left override", "\u202emoc.elpmaxe".encode()),
    ("markup", b"[bold red]not markup[/bold red] [/]"),
    ("carriage return", b"real line\rfake line"),
    ("backspace", b"abc\x08\x08\x08xyz"),
]


@pytest.mark.parametrize("payload", [h[1] for h in HOSTILE], ids=[h[0] for h in HOSTILE])
@pytest.mark.parametrize("place", ["body", "subject", "name"])
def test_nothing_of_a_stranger_reaches_the_terminal_as_a_command(
    payload: bytes, place: str
) -> None:
    raw = {
        "body": INVITATION.replace(b"Dear Ines,", b"Dear Ines, " + payload),
        "subject": INVITATION.replace(b"Subject: ", b"Subject: " + payload.replace(b"\r", b" ")),
        "name": INVITATION.replace(
            b"From: Ana", b"From: " + payload.replace(b"\r", b" ") + b" Ana"
        ),
    }[place]
    text = bare(shown(raw))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


def test_brackets_are_text_and_no_markup() -> None:
    raw = INVITATION.replace(b"Dear Ines,", b"Dear Ines, [bold]x[/bold]")
    assert "[bold]x[/bold]" in bare(shown(raw))


@pytest.mark.parametrize("raw", [b"", b"\x00", b"no headers", INVITATION[:120]])
def test_broken_messages_are_shown_as_far_as_they_go(raw: bytes) -> None:
    assert shown(raw)


def test_what_is_taken_out() -> None:
    assert plain("a\u200bb\u202ec\x1b[1md\te\nf") == "abc[1md\te\nf"


@pytest.mark.parametrize("command", [["read"], ["read", "--json"], ["explain"]])
@pytest.mark.parametrize("charset", [b"utf-\x1b[2J8", b"utf\xc2\x848", b"x\x9b2J", b"\x19utf-8"])
def test_what_could_not_be_read_is_named_without_a_command_to_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str], charset: bytes
) -> None:
    head = b'MIME-Version: 1.0\r\nContent-Type: text/plain; charset="' + charset + b'"\r\n'
    file = tmp_path / "a.eml"
    file.write_bytes(head + INVITATION + b"\xff\xfe")
    assert main([*command, str(file), "--me", "ines@home.example"]) == 0
    text = capsys.readouterr().out
    assert "charset" in text or "text that is not" in text
    assert re.sub(r"[\n\t]", "", text).isprintable()
    if "--json" in command:
        assert json.loads(text)["defects"]


def test_json_says_what_a_terminal_would_obey_in_plain_letters(
    capsys: pytest.CaptureFixture[str],
) -> None:
    said = {"said": "é \x7f\x9b2J \u202e \U000e0041"}
    line(said)
    text = capsys.readouterr().out
    assert text.rstrip("\n").isprintable()
    assert "é" in text
    assert json.loads(text) == said
