"""``afterword letters``: every letter of a stored mailbox, by hand from a golden story.

In 05-applies-again Aino Rautio meets Mikael Strand on Thursday 22 January, 13:00 to 14:00 in
Helsinki, and Mikael Strand with Jenna Ala-Korpi on Wednesday 26 August, 9:00 to 10:00.
"""

import contextlib
import io
import json
from pathlib import Path
from typing import Any

import pytest

from agent.cli import main
from agent.cli.history import stored_view
from agent.explain import Snapshot

STORY = Path(__file__).parent / "golden" / "stories" / "05-applies-again" / "Maildir"
OPTIONS = (
    str(STORY), "--me", "aino.rautio@postiluukku.example", "--timezone", "Europe/Helsinki",
    "--until", "2026-09-20T12:00:00+03:00",
)  # fmt: skip


@pytest.fixture(scope="module")
def printed() -> dict[bool, str]:
    """What is printed of the story, without and with ``--json``; it is lived through once."""
    lived: list[Snapshot] = []

    def once(*given: Any) -> Snapshot:
        lived[:] = lived or [stored_view(*given)]
        return lived[0]

    def told(*options: str) -> str:
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            assert main(["letters", *OPTIONS, *options]) == 0
        return out.getvalue()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("agent.cli.history.stored_view", once)
        return {False: told(), True: told("--json")}


@pytest.fixture(scope="module")
def lines(printed: dict[bool, str]) -> list[dict[str, Any]]:
    """What ``--json`` prints."""
    return [json.loads(line) for line in printed[True].splitlines()]


def test_each_letter_is_there_once_and_no_sheet_of_notes(lines: list[dict[str, Any]]) -> None:
    assert [(x["purpose"], x["to"]) for x in lines if x["purpose"] == "thank_you"] == [
        ("thank_you", ["mikael.strand@pohjantuuli.example"]),
        ("thank_you", ["jenna.ala-korpi@pohjantuuli.example"]),
        ("thank_you", ["mikael.strand@pohjantuuli.example"]),
    ]
    assert {x["purpose"] for x in lines} <= {"thank_you", "status_check"}


def test_a_letter_is_queued_at_the_end_of_its_round_and_leaves_in_business_hours(
    lines: list[dict[str, Any]],
) -> None:
    first = lines[0]
    assert first["queued_at"] == "2026-01-22T14:00:00+02:00"
    assert first["leaves_at"] == "2026-01-22T14:10:00+02:00", "an approval settles for ten minutes"
    assert first["withdrawn_at"] == "2026-01-29T14:00:00+02:00", "a week after its round"
    assert "on Thursday" in first["body"]
    assert ["on 22 January" in r["body"] for r in first["reworded"]] == [True]
    assert "Thursday 22 January 2026" in first["why"]


def test_no_two_letters_are_the_same(lines: list[dict[str, Any]]) -> None:
    bodies = [x["body"].split("\n\n", 1)[1] for x in lines]
    assert len(set(bodies)) == len(bodies)


def test_each_statement_names_where_it_stands(lines: list[dict[str, Any]]) -> None:
    said = {s["text"]: s["source"] for s in lines[0]["statements"]}
    asked_for = "<DAD7MB9078343E91AE358F5A70F4C0580CD6@DAD7MB9078.eurprd01.prod.outlook.com>"
    assert said["my electrical qualification"] == asked_for


def test_they_are_readable_as_plain_text(printed: dict[bool, str]) -> None:
    text = printed[False]
    head = text[: text.index("Dear")]
    assert "1. thank you, Pohjan Tuuli Service Oy, Wind Turbine Technician" in head
    assert "  queued    Thu 22 Jan 2026 14:00" in head
    assert "  leaves    Thu 22 Jan 2026 14:10, if it is approved at once" in head
    assert "  to        Mikael Strand <mikael.strand@pohjantuuli.example>" in head
    assert "  rewritten Tue 27 Jan 2026 " in head
    assert "    Dear Mikael Strand,\n\n    " in text
    assert not any(ord(c) < 32 and c != "\n" for c in text)
    assert max(len(line) for line in text.splitlines() if " " in line.strip()) <= 100


def test_an_empty_mailbox_gives_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mbox").write_bytes(b"")
    assert main(["letters", str(tmp_path / "mbox"), "--me", "a@b.example"]) == 0
    assert capsys.readouterr().out == f"No message in {tmp_path / 'mbox'}.\n"


def test_a_replay_names_the_letters_as_explain_takes_them(
    lines: list[dict[str, Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["replay", *OPTIONS]) == 0
    shown = capsys.readouterr()
    assert all(f"  {x['draft']}\n" in shown.out for x in lines)
    assert shown.err == "", "a sign of life is for a terminal"


NONE = "No letter would have been left.\n"
FROM = b"From ana@e Fri Nov 20 10:00:00 2026\nFrom: ana@lake.example\n"


@pytest.mark.parametrize(
    ("to", "me", "told"),
    [
        (b"Robin <robin@home.example>", "robin@home.example", ""),
        (b"Robin <robin@home.example>", "ROBIN@home.example", ""),
        (b"robin@home.example", "robin@home.example",
         "afterword: No name of yours is known to sign with (profile.name): no letter can be written.\n"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("command", ["letters", "replay"])
def test_where_no_letter_comes_of_the_options_they_are_named(
    command: str, to: bytes, me: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mbox"
    path.write_bytes(FROM + b"To: " + to + b"\nSubject: x\n\nrobin@hom.example\n")
    assert main([command, str(path), "--me", me]) == 0
    assert capsys.readouterr() == (NONE, told)
    assert main([command, str(path), "--me", me, "--json"]) == 0
    assert capsys.readouterr() == ("", told)


@pytest.mark.parametrize("me", ["notanaddress", "", "a b@c.example", "@c.example", "a@"])
def test_what_is_no_address_is_refused(me: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["letters", "mbox", "--me", me])
    assert ended.value.code == 2
    assert capsys.readouterr().err.endswith(
        f"argument --me: {me!r} is no mail address (see afterword letters --help)\n"
    )


def test_what_is_no_mailbox_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["letters", str(tmp_path / "none"), "--me", "a@b.example"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_processes_tell_whose_turn_it_is_since_when_and_what_waits(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On 25 January the talk of the 22nd is over: they owe a word since its end, and the thanks
    wait in Drafts. On a narrow screen lines are folded between words."""
    from agent.show import tables

    monkeypatch.setattr(tables.console, "_width", 40)
    until = ("--until", "2026-01-25T12:00:00+02:00")
    assert main(["processes", *OPTIONS[:-2], *until]) == 0
    assert capsys.readouterr().out == (
        "Pohjan Tuuli Service Oy, Wind Turbine\nTechnician\n"
        "  stands   active, manager\n"
        "  turn     theirs, since Thu 22 Jan 2026\n           14:00\n"
        "  waiting  sheet for notes\n           thank you to Mikael Strand\n"
    )


@pytest.mark.parametrize("command", ["letters", "replay"])
def test_where_nobodys_address_was_given_that_is_why(
    command: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("agent.cli.candidate.usual_path", lambda: tmp_path / "none.toml")
    assert main([command, str(STORY)]) == 0
    told, why = capsys.readouterr()
    assert told == NONE
    assert why.startswith("afterword: No address of yours is known (--me)")
