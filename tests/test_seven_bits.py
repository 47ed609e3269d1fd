"""A letter for a server that takes ASCII only says the same, or is refused."""

from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent import message
from agent.errors import InputError
from agent.outgoing import Envelope
from agent.seven_bits import in_seven_bits

HEAD = (
    "From: Jörg Ashdown <robin@home.example>\r\n"
    'To: "Holt, Márén" <maren@tide.example>, =?utf-8?q?M=2E_N=2C?= <m@tide.example>,'
    " Dev <dev@büro.example>\r\n"
    "Subject: =?utf-8?q?R=C3=BCck?= über alles und mehr\r\n"
    "References: <a@tide.example>\r\n <b@tide.example>\r\n"
)
MIME = "MIME-Version: 1.0\r\n"


def seven(raw: str | bytes) -> bytes:
    raw = raw if isinstance(raw, bytes) else raw.encode()
    sent = in_seven_bits(Envelope("robin@home.example", ("maren@tide.example",), raw)).raw
    assert sent.isascii()
    assert b"\n" not in sent.replace(b"\r\n", b"")
    assert b"\r" not in sent.replace(b"\r\n", b"")
    assert all(len(line) < 998 for line in sent.split(b"\r\n"))
    return sent


def test_what_is_ascii_stays_to_the_letter() -> None:
    raw = HEAD.replace("ö", "o").encode("ascii", "ignore") + b"\r\nHello \r\n\t.\r\n"
    assert seven(raw) == raw


def test_names_and_subject_are_encoded_and_the_rest_stays() -> None:
    raw = seven(HEAD + "\r\nHello \r\n")
    told, said = message_from_bytes(raw, policy=policy.default), message.parse(raw)
    assert told["From"].addresses[0].display_name == "Jörg Ashdown"
    assert [(a.display_name, a.addr_spec) for a in told["To"].addresses] == [
        ("Holt, Márén", "maren@tide.example"),
        ("M. N,", "m@tide.example"),
        ("Dev", "dev@xn--bro-hoa.example"),
    ]
    assert said.subject == "Rück über alles und mehr"
    assert raw.endswith(b"References: <a@tide.example>\r\n <b@tide.example>\r\n\r\nHello \r\n")


@pytest.mark.parametrize("declared", ["", "7bit", "8bit", "binary", "quoted-printable"])
def test_a_text_is_encoded_whatever_it_declares(declared: str) -> None:
    encoding = f"Content-Transfer-Encoding: {declared}\r\n" if declared else ""
    content = f"{MIME}Content-Type: text/plain; charset=utf-8\r\n{encoding}"
    raw = seven(f"{HEAD}{content}\r\nSchöne Grüße \r\n\r\n.\r\n")
    assert message.parse(raw).plain == "Schöne Grüße \n\n."
    assert raw.count(b"Content-Transfer-Encoding: quoted-printable\r\n") == 1
    assert raw.count(b"Content-Transfer-Encoding") == raw.count(b"MIME-Version") == 1


def test_a_text_that_declares_nothing_is_declared() -> None:
    raw = seven("From: robin@home.example\r\nTo: maren@tide.example\r\n\r\nGrüße\r\n")
    assert b"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n" in raw or (
        b"Content-Type: text/plain; charset=utf-8\r\nMIME-Version: 1.0\r\n" in raw
    )
    assert message.parse(raw).plain.strip() == "Grüße"


def test_of_several_parts_each_is_encoded_by_itself() -> None:
    pdf = bytes(range(256)) * 3
    raw = seven(
        f"{HEAD}{MIME}Content-Type: multipart/mixed; boundary=x\r\n"
        "Content-Transfer-Encoding: 8bit\r\n\r\nfür niemanden\r\n--x\r\n\r\nplain = ASCII \r\n"
        "--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGrüße\r\n--x\r\n".encode()
        + 'Content-Type: application/pdf; name="Jörg \\"J\\".pdf"\r\n'.encode()
        + 'Content-Disposition: attachment; filename="Jörg \\"J\\".pdf"; size=768\r\n'.encode()
        + b"Content-Transfer-Encoding: binary\r\n\r\n" + pdf + b"\r\n--x--\r\n"
    )  # fmt: skip
    told = message_from_bytes(raw, policy=policy.default)
    assert isinstance(told, EmailMessage)
    plain, text, file = told.iter_parts()
    assert b"--x\r\n\r\nplain = ASCII \r\n--x\r\n" in raw
    assert (plain.get_content(), text.get_content()) == ("plain = ASCII ", "Grüße")
    assert file.get_content() == pdf
    assert file.get_filename() == 'Jörg "J".pdf'
    assert raw.endswith(b"\r\n--x--\r\n")


def test_what_is_forwarded_is_a_letter_itself() -> None:
    inner = f"{HEAD}{MIME}Content-Type: text/plain; charset=utf-8\r\n\r\nGrüße\r\n"
    raw = seven(
        f"{HEAD}{MIME}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
        f"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{inner}\r\n--x--\r\n"
    )
    (forwarded,) = message_from_bytes(raw, policy=policy.default).iter_parts()
    assert forwarded.get_content()["From"].addresses[0].display_name == "Jörg Ashdown"
    assert forwarded.get_content().get_content().strip() == "Grüße"


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ("From: a@b.example\r\nTo: jörg@b.example\r\n\r\nx\r\n".encode(), "its field To has no"),
        ("From: a@b.example\r\nReferences: <ü@b.example>\r\n\r\nx\r\n".encode(), "References has no"),
        ("From: a@b.example\r\nSubject: für\r\n\r\nx\r\n".encode("latin-1"), "in which charset"),
        ("From: a@b.example\r\n\r\nfür\r\n".encode("latin-1"), "in which charset"),
        (
            "From: a@b.example\r\nContent-Type: multipart/signed; boundary=x\r\n\r\n--x\r\n\r\n"
            "für\r\n--x--\r\n".encode(),
            "signed",
        ),
        ("From: a@b.example\r\nContent-Type: multipart/mixed\r\n\r\nfür\r\n".encode(), "begin"),
    ],
)  # fmt: skip
def test_what_cannot_say_the_same_in_ascii_is_refused(raw: bytes, why: str) -> None:
    with pytest.raises(InputError, match=why):
        seven(raw)


def test_parts_in_parts_without_end_are_refused() -> None:
    """A fault of the program would end the turn, and every turn after it."""
    part = "Content-Type: text/plain; charset=utf-8\r\n\r\nfür\r\n"
    for n in range(260):
        inner = f"--b{n}\r\n{part}\r\n--b{n}--\r\n"
        part = f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n{inner}"
        if n == 40:
            assert seven(HEAD + MIME + part)
    with pytest.raises(InputError, match="parts in parts"):
        seven(HEAD + MIME + part)


def test_no_line_slips_into_the_head() -> None:
    raw = seven("From: =?utf-8?q?a=0D=0ABcc:_x?= <a@b.example>, Jörg <b@b.example>\r\n\r\nx\r\n")
    assert b"\nBcc" not in raw


LINE = st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), max_size=60).map(str.strip)


@settings(max_examples=60, deadline=None)
@given(subject=LINE, name=LINE, text=st.lists(LINE))
def test_whatever_is_written_it_says_the_same(subject: str, name: str, text: list[str]) -> None:
    quoted = name.replace("\\", "").replace('"', "")
    body = "\r\n".join(text)
    raw = (
        f'From: "{quoted}" <a@b.example>\r\nSubject: {subject}\r\n{MIME}'
        f"Content-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n"
    ).encode()
    before, after = message.parse(raw), message.parse(seven(raw))
    assert (after.subject, after.sender, after.plain) == (
        before.subject, before.sender, before.plain,
    )  # fmt: skip
