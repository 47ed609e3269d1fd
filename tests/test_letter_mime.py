"""A letter as bytes: what a mail client must be able to make of it."""

from dataclasses import replace
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from zoneinfo import ZoneInfo

import pytest

from agent.letter import as_bytes
from agent.letter.model import Draft, digest
from agent.terms import Purpose, Stage

AT = datetime(2026, 3, 3, 15, 30, tzinfo=ZoneInfo("Europe/Dublin"))
MARKER = "<0123456789abcdef.0123456789ab.01234567@home.example>"
DRAFT = Draft(
    id="thank_you:x",
    purpose=Purpose.THANK_YOU,
    process="<p@firm.example>",
    company="Firm",
    role="Cook",
    stage=Stage.SCREEN,
    sender="ana@home.example",
    sender_name="Ana Lima",
    to=("ines@firm.example",),
    to_name="Ines Okafor",
    cc=(),
    subject="Re: Cook",
    body="Dear Ines,\n\nThank you.\n\nAna Lima\n",
    in_reply_to="<parent@firm.example>",
    references=("<first@firm.example>", "<parent@firm.example>"),
    send_after=AT,
    send_before=AT,
    why="",
)


def sent(**changes: object) -> tuple[bytes, EmailMessage]:
    raw = as_bytes(replace(DRAFT, **changes), "<m1@home.example>", MARKER, AT)  # type: ignore[arg-type]
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    return raw, message


def lines(raw: bytes) -> list[bytes]:
    return raw.split(b"\r\n")


def test_the_marker_stands_before_the_parent() -> None:
    _, message = sent()
    assert message["In-Reply-To"] == "<parent@firm.example>"
    assert message["References"].split() == [
        "<first@firm.example>", MARKER, "<parent@firm.example>",
    ]  # fmt: skip


def test_the_marker_stands_alone_where_there_is_no_parent() -> None:
    raw, message = sent(in_reply_to=None, references=())
    assert message["References"] == MARKER
    assert b"In-Reply-To" not in raw


def test_long_ids_stay_unbroken() -> None:
    parent = f"<{'AM8PR04MB' * 14}@eurprd04.prod.outlook.example>"
    raw, message = sent(in_reply_to=parent, references=(parent,))
    assert b"In-Reply-To: " + parent.encode() + b"\r\n" in raw
    assert message["References"].split() == [MARKER, parent]
    assert b"=?" not in raw


def test_a_long_chain_is_cut_to_the_first_and_the_last_twenty() -> None:
    chain = tuple(f"<{n}@firm.example>" for n in range(40))
    _, message = sent(in_reply_to=chain[-1], references=chain)
    assert message["References"].split() == [
        chain[0], *chain[20:39], MARKER, chain[39],
    ]  # fmt: skip


@pytest.mark.parametrize("bad", ["<two words@x>", "<ä@x>", "no brackets", "<a@x>\r\nBcc: e@x"])
def test_an_id_that_is_none_is_left_out(bad: str) -> None:
    raw, message = sent(references=(bad, "<parent@firm.example>"))
    assert message["References"].split() == [MARKER, "<parent@firm.example>"]
    raw, message = sent(in_reply_to=bad, references=(bad,))
    assert message["References"] == MARKER
    assert b"In-Reply-To" not in raw


def test_nothing_can_add_a_header() -> None:
    raw, message = sent(
        subject="Hi\r\nBcc: eve@evil.example",
        sender_name="Ana\nBcc: eve@evil.example",
        to_name='Ines"\r\nBcc: <eve@evil.example>',
    )
    assert "Bcc" not in message
    assert not [line for line in lines(raw) if line.startswith(b"Bcc")]
    with pytest.raises(ValueError, match="address"):
        sent(to=("a@firm.example\r\nBcc: eve@evil.example",))
    with pytest.raises(ValueError, match="address"):
        sent(cc=("a@firm.example, eve@evil.example",))


@pytest.mark.parametrize(
    "name", ["Ana Lima", "Dr. Ana Lima", 'Ana "Nana" Lima', "Lima, Ana", "Ána Límá (HR)", "林 安娜"]
)
def test_names_come_back_as_they_were(name: str) -> None:
    _, message = sent(sender_name=name)
    address = message["From"].addresses[0]
    assert (address.display_name, address.addr_spec) == (name, "ana@home.example")


def test_a_subject_comes_back_whole_in_short_encoded_words() -> None:
    subject = "Vielen Dank für das Gespräch – Åsa Öberg – Sachbearbeiterin Löhne und Gehälter"
    raw, message = sent(subject=subject)
    assert message["Subject"] == subject
    assert max(len(line) for line in lines(raw)) <= 78


def test_a_paragraph_is_one_line_and_comes_back_as_it_was() -> None:
    body = f"Hëllo,\n\n{'A sentence of words – and dashes. ' * 40}\n.\nFrom here\n\nAna\n"
    raw, message = sent(body=body)
    assert message.get_content().replace("\r\n", "\n") == body
    assert max(len(line) for line in lines(raw)) <= 76
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert message.get_content_type() == "text/plain"
    assert raw.isascii()
    assert digest(("ines@firm.example",), message["Subject"], message.get_content()) == (
        replace(DRAFT, body=body).digest
    )
