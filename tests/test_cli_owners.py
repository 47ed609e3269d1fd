"""Whose mailbox it is: a mistyped ``--me``, an employer's, somebody else's; worked out by hand.

Robin (robin@home.example, and robin@old.example forwarded to it) is written to by Ana of Lake and by
a newsletter, and has answered Ana.
"""

from pathlib import Path

import pytest

from agent.cli import main

ANA, ROBIN, OLD = "ana@lake.example", "robin@home.example", "robin@old.example"
NEWS = "news@paper.example"
RECEIVED = (
    f"From: Ana Berg <{ANA}>\nTo: Robin Ashdown <{ROBIN}>\nSubject: Interview\n",
    f"From: Paper <{NEWS}>\nTo: readers@paper.example\nDelivered-To: {OLD}\nSubject: News\n",
    f"From: Paper <{NEWS}>\nTo: {ROBIN}\nSubject: More\n",
)
SENT = f"From: Robin Ashdown <{ROBIN}>\nTo: Ana Berg <{ANA}>\nSubject: Re: Interview\n"
DATE = "Date: Fri, 20 Nov 2026 10:00:00 +0000\n\nHello\n"
COMMANDS = ("processes", "replay", "letters")


@pytest.fixture
def maildir(tmp_path: Path) -> Path:
    path = tmp_path / "md"
    for number, (folder, head) in enumerate(
        (*((path, x) for x in RECEIVED), (path / ".Sent", SENT))
    ):
        (folder / "cur").mkdir(parents=True, exist_ok=True)
        (folder / "cur" / f"17951688{number:02}.x.y:2,S").write_text(head + DATE)
    return path


@pytest.fixture
def mbox(tmp_path: Path) -> Path:
    path = tmp_path / "mbox"
    path.write_text(
        "".join(
            f"From x Fri Nov 20 10:00:0{n} 2026\n{head}{DATE}\n"
            for n, head in enumerate((*RECEIVED, SENT))
        )
    )
    return path


def run(command: str, mailbox: Path, *me: str) -> int:
    mine = [x for one in me for x in ("--me", one)]
    return main([command, str(mailbox), *mine, "--json", "--until", "2026-11-25T12:00:00Z"])


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("me", [(ROBIN,), (ROBIN.upper(),), (OLD, ROBIN), (OLD,)])
def test_the_owner_is_told_nothing(
    command: str, me: tuple[str, ...], maildir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(command, maildir, *me) == 0
    assert "robin" not in capsys.readouterr().err.lower()


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("me", "told"),
    [
        ("robin@hom.example", "No message here is from or to robin@hom.example"),
        (ANA, f"{ANA} only writes to this mailbox, or is written to from it"),
        (NEWS, f"{NEWS} only writes to this mailbox, or is written to from it"),
    ],
)
def test_nobody_s_mailbox_is_told_in_one_line(
    command: str, me: str, told: str, maildir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(command, maildir, me) == 2
    line = f"afterword: {told} (--me): mistyped, or somebody else's mailbox\n"
    assert capsys.readouterr() == ("", line)


@pytest.mark.parametrize("command", COMMANDS)
def test_one_strange_address_of_several_is_named(
    command: str, maildir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(command, maildir, ROBIN, "robin@odl.example") == 0
    told = "afterword: No message here is from or to robin@odl.example (--me): is it yours?\n"
    assert capsys.readouterr().err == told


def test_where_sent_mail_does_not_lie_apart_somebody_busier_is_named(
    mbox: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Robin has a part in three of the four messages, Ana in two."""
    assert run("letters", mbox, ANA) == 0
    told = f"afterword: More messages here are from or to {ROBIN} than {ANA}: is it yours (--me)?\n"
    assert capsys.readouterr().err == told
    assert run("letters", mbox, ROBIN) == 0
    assert capsys.readouterr().err == ""
    assert run("letters", mbox, "robin@hom.example") == 2


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("mail", "me", "status"),
    [
        ((ANA, ROBIN, ANA, ROBIN, NEWS, ROBIN), ANA, 2),
        ((ANA, ROBIN, ANA, ROBIN, NEWS, ROBIN), ROBIN, 0),
        ((ROBIN, ANA, NEWS, OLD), ROBIN, 0),  # written to at another address than they write from
        ((ROBIN, ANA, ROBIN, NEWS), ROBIN, 0),  # nothing but what was sent
    ],
)
def test_who_only_writes_to_a_mailbox_without_sent_mail_is_not_its_owner(
    command: str, mail: tuple[str, ...], me: str, status: int, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    letters = zip(mail[::2], mail[1::2], strict=True)
    texts = (f"From x Fri Nov 20 10:00:00 2026\nFrom: {a}\nTo: {b}\n{DATE}\n" for a, b in letters)
    (tmp_path / "mbox").write_text("".join(texts))
    assert run(command, tmp_path / "mbox", me) == status
    told = f"{me} only writes to this mailbox, or is written to from it"
    assert (told in capsys.readouterr().err) is (status == 2)


def test_without_any_address_all_is_incoming_and_that_is_said(
    mbox: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("agent.cli.candidate.usual_path", lambda: tmp_path / "none.toml")
    assert run("processes", mbox) == 0
    assert capsys.readouterr().err.startswith("afterword: No address of yours is known (--me)")


def test_an_empty_mailbox_is_nobody_s_and_that_is_no_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mbox").write_bytes(b"")
    assert run("replay", tmp_path / "mbox", ROBIN) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("command", COMMANDS)
def test_where_no_message_is_or_none_so_early_that_is_said(
    command: str, mbox: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = [command, str(mbox), "--me", ROBIN, "--timezone", "Europe/Dublin"]
    assert main([*given, "--until", "2026-11-19"]) == 0
    told = f"No message in {mbox} by Thu 19 Nov 2026: the first is of Fri 20 Nov 2026.\n"
    assert capsys.readouterr().out == told
    assert main([*given, "--until", "2026-11-20"]) == 0
    assert "No message" not in capsys.readouterr().out
    mbox.write_bytes(b"")
    assert main(given) == 0
    assert capsys.readouterr().out == f"No message in {mbox}.\n"


def test_a_letter_s_id_without_me_names_what_is_missing(
    maildir: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agent.cli.candidate.usual_path", lambda: maildir / "none.toml")
    assert main(["explain", "thank-you-45f048ae3d218921", "--mailbox", str(maildir)]) == 2
    assert capsys.readouterr().err.splitlines()[-1].endswith("name it with --me")


def test_a_file_is_looked_up_in_a_mailbox_by_its_message_id(
    maildir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = f"Message-ID: <1@lake.example>\n{RECEIVED[0]}{DATE}"
    (tmp_path / "inv.eml").write_text(text)
    command = ["explain", str(tmp_path / "inv.eml"), "--mailbox", str(maildir), "--me", ROBIN]
    assert main(command) == 2
    assert capsys.readouterr().err == (
        f"afterword: {tmp_path}/inv.eml: its message <1@lake.example> is not in {maildir}; "
        "without --mailbox it is read by itself\n"
    )
    (maildir / "cur" / "1795168890.x.y:2,S").write_text(text)
    assert main(command) == 0
    assert capsys.readouterr().out.startswith("<1@lake.example>\n\nThe message\n")


@pytest.mark.parametrize("by", [(), ("--until", "2099-03-01")])
def test_of_a_message_that_is_still_to_come_that_is_said(
    by: tuple[str, ...], maildir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    later = DATE.replace("Fri, 20 Nov 2026", "Thu, 02 Apr 2099")
    (maildir / "cur" / "later").write_text(f"Message-ID: <9@lake.example>\n{RECEIVED[0]}{later}")
    asked = ["explain", "9@lake.example", "--mailbox", str(maildir), "--me", ROBIN,
             "--timezone", "Europe/Dublin"]  # fmt: skip
    assert main([*asked, *by]) == 2
    told = "it counts only from Thu 02 Apr 2099 11:00 on (see --until)"
    assert capsys.readouterr().err == f"afterword: 9@lake.example: {told}\n"
    assert main([*asked, "--until", "2099-04-02"]) == 0


FOLDERS = [
    ("gone", "letters.templates: {folder}: no such folder of templates"),
    ("there", "letters.templates: {folder}/openning.txt: no part of a letter is called 'openning'"),
]


@pytest.mark.parametrize("command", ["letters", "replay"])
@pytest.mark.parametrize(("name", "told"), FOLDERS)
def test_templates_that_are_not_used_are_named(
    command: str, name: str, told: str, maildir: Path, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "openning.txt").write_text("Hello")
    config = tmp_path / "config.toml"
    config.write_text(f'[letters]\ntemplates = "{tmp_path / name}"\n')
    assert main([command, str(maildir), "--me", ROBIN, "--config", str(config)]) == 0
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"afterword: {told.format(folder=tmp_path / name)}")
