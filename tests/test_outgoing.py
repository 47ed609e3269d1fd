"""An approved letter as it leaves: what stays to the letter, what goes, and what is refused."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from agent.errors import InputError
from agent.outgoing import envelope

AT = datetime(2026, 3, 3, 9, 30, tzinfo=ZoneInfo("Europe/Dublin"))
LETTER = (
    b"From: Robin Ashdown <robin@letterbox.example>\r\n"
    b"To: =?utf-8?q?M=2E_Holt=2C_Engineering?= <maren@tide.example>,\r\n Dev <dev@tide.example>\r\n"
    b"Subject: =?utf-8?q?Thank_you?=\r\n"
    b"Date: Mon, 02 Mar 2026 17:00:00 +0000\r\n"
    b"Bcc: me@letterbox.example\r\n"
    b"X-Mozilla-Draft-Info: internal/draft; vcard=0;\r\n receipt=0\r\n"
    b"References: <a@tide.example> <m@letterbox.example>\r\n <b@tide.example>\r\n"
    b"In-Reply-To: <b@tide.example>\r\n"
    b"Message-ID: <d@letterbox.example>\r\n"
    b"\r\n"
    b"Dear Maren,\r\n\r\n.a line with a dot\r\nBcc: not a header\r\n"
)


def test_only_the_date_is_new_and_what_is_nobodys_matter_goes() -> None:
    assert envelope(LETTER, AT).raw == (
        b"Date: Tue, 03 Mar 2026 09:30:00 +0000\r\n"
        b"From: Robin Ashdown <robin@letterbox.example>\r\n"
        b"To: =?utf-8?q?M=2E_Holt=2C_Engineering?= <maren@tide.example>,\r\n Dev <dev@tide.example>\r\n"
        b"Subject: =?utf-8?q?Thank_you?=\r\n"
        b"References: <a@tide.example> <m@letterbox.example>\r\n <b@tide.example>\r\n"
        b"In-Reply-To: <b@tide.example>\r\n"
        b"Message-ID: <d@letterbox.example>\r\n"
        b"\r\n"
        b"Dear Maren,\r\n\r\n.a line with a dot\r\nBcc: not a header\r\n"
    )


def test_everybody_named_gets_it_once_the_hidden_ones_too() -> None:
    letter = envelope(LETTER.replace(b"Dev <dev@", b"Dev <maren@"), AT)
    assert letter.sender == "robin@letterbox.example"
    assert letter.recipients == ("maren@tide.example", "me@letterbox.example")


def test_line_ends_of_any_kind_become_crlf() -> None:
    assert envelope(LETTER.replace(b"\r\n", b"\n"), AT).raw == envelope(LETTER, AT).raw


def test_a_lone_cr_in_the_head_is_a_blank() -> None:
    """As it was one wherever the letter was shown."""
    letter = envelope(LETTER.replace(b"Subject: ", b"Subject: \rBcc: evil@x.example\r "), AT)
    assert letter.recipients == ("maren@tide.example", "dev@tide.example", "me@letterbox.example")
    assert b"Subject:  Bcc: evil@x.example" in letter.raw


def test_a_domain_beyond_ascii_goes_as_a_label() -> None:
    raw = LETTER.replace(b"maren@tide.example", "maren@büro.example".encode())
    assert envelope(raw, AT).recipients[0] == "maren@xn--bro-hoa.example"


@pytest.mark.parametrize("domain", ["faß.example", "FAẞ.example"])
def test_a_sharp_s_in_a_domain_is_no_double_s(domain: str) -> None:
    """fass.example belongs to somebody else."""
    raw = LETTER.replace(b"maren@tide.example", f"maren@{domain}".encode())
    assert envelope(raw, AT).recipients[0] == "maren@xn--fa-hia.example"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (b"From: Robin Ashdown <robin@letterbox.example>\r\n", b"", "exactly one sender"),
        (
            b"Dev <dev@tide.example>",
            b"dev@tide.example> RCPT TO:<evil@x.example",
            "no mail address",
        ),
        (b"Dev <dev@tide.example>", b"somebody", "what is no mail address"),
        (b"Dev <dev@tide.example>", b",".join(b"a%d@t.example" % i for i in range(30)), "32 recip"),
    ],
)
def test_what_no_server_should_be_given_is_refused(old: bytes, new: bytes, fault: str) -> None:
    with pytest.raises(InputError, match=fault):
        envelope(LETTER.replace(old, new), AT)


def test_a_letter_without_recipient_is_refused() -> None:
    with pytest.raises(InputError, match="no recipient"):
        envelope(b"From: a@b.example\r\nSubject: x\r\n\r\ny\r\n", AT)


def test_what_a_client_leaves_to_the_moment_of_sending_is_made_good() -> None:
    raw = b"From: robin@home.example\r\nTo: ines@tide.example\r\n\r\nHello\r\n"
    made = envelope(raw, AT, "<made@home.example>", "<parent@tide.example>")
    assert made.message_id == "<made@home.example>"
    assert b"Message-ID: <made@home.example>\r\nIn-Reply-To: <parent@tide.example>\r\n" in made.raw
    kept = envelope(made.raw, AT, "<other@home.example>", "<other@tide.example>")
    assert kept == made
