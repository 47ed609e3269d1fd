"""What is read from the headers of a message: subjects, addresses, ids, dates, odd beginnings."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from agent import message
from agent.message import Address, Message
from tests.test_message_parts import body


def with_field(name: str, value: str | bytes) -> Message:
    """A message with one header field of interest, and a body."""
    raw = value if isinstance(value, bytes) else value.encode()
    return message.parse(name.encode() + b": " + raw + b"\r\n\r\nbody\r\n")


# --- headers --------------------------------------------------------------------------------------


def test_an_ordinary_message() -> None:
    read = body(b"Hello\r\nRobin\r\n", b"Content-Type: text/plain")
    assert read.message_id == "<a1@marrowbank.example>"
    assert read.sender == Address("Ines Okoro", "ines@marrowbank.example")
    assert read.to == (Address("Robin", "robin@letterbox.example"),)
    assert read.subject == "Your application"
    assert read.date == datetime(2026, 11, 5, 9, 30, tzinfo=timezone(timedelta(hours=1)))
    assert (read.plain, read.html, read.text) == ("Hello\nRobin", "", "Hello\nRobin")
    assert read.header("MESSAGE-id") == "<a1@marrowbank.example>"
    assert read.defects == ()


SUBJECTS = [
    (b"=?utf-8?Q?Gespr=C3=A4ch_am?= Freitag", "Gespräch am Freitag"),
    (b"=?UTF-8?B?R2VzcHLDpGNo?=", "Gespräch"),
    # RFC 2047 section 6.2: blanks between encoded words are none of the text ...
    (b"=?utf-8?q?Inter?= =?utf-8?q?view?=", "Interview"),
    # ... also where a letter is cut in two, as many senders do.
    (b"=?utf-8?q?Gespr=C3?=\r\n =?utf-8?q?=A4ch?=", "Gespräch"),
    (b"=?iso-8859-1?q?Caf=E9?= =?utf-8?q?_=E2=82=AC?=", "Café €"),
    (b"=?ISO-2022-JP?B?GyRCTExAXBsoQg==?=", "面接"),
    (b"=?gb2312?B?w+bK1A==?=", "面试"),
    # Against the rules, and common: no blank around, blanks inside, raw octets.
    (b"Re:=?utf-8?q?a=C3=A9b?=c", "Re:aébc"),
    (b"=?utf-8?q?two words?=", "two words"),
    ("Einladung zum Gespräch".encode(), "Einladung zum Gespräch"),
    ("Einladung zum Gespräch".encode("cp1252"), "Einladung zum Gespräch"),
    (b"=?nonsense?q?abc?=", "abc"),
    (b"=?utf-8?b?R2VzcHLDpGNo", "=?utf-8?b?R2VzcHLDpGNo"),
    # A line break in an encoded word must not get into a header's value.
    (b"=?utf-8?q?x=0D=0AA1_DELETE_INBOX?=", "x A1 DELETE INBOX"),
    (b"a\x00b\x07c", "a b c"),
    (b"folded\r\n   over\r\n\tlines", "folded over lines"),
    ("Inter\u200bview".encode(), "Interview"),
    (b"", ""),
]


@pytest.mark.parametrize(("written", "subject"), SUBJECTS)
def test_subjects(written: bytes, subject: str) -> None:
    read = with_field("Subject", written)
    assert read.subject == subject
    assert read.header("subject") == subject


def test_the_first_of_two_subjects_counts() -> None:
    read = message.parse(b"Subject: one\r\nSubject: two\r\n\r\n")
    assert (read.subject, [v for n, v in read.headers if n == "subject"]) == ("one", ["one", "two"])


ADDRESSES = [
    ("ines@marrowbank.example", "", "ines@marrowbank.example"),
    ('"Okoro, Ines" <ines@marrowbank.example>', "Okoro, Ines", "ines@marrowbank.example"),
    ("Ines Okoro (People) <ines@marrowbank.example>", "Ines Okoro (People)", "ines@marrowbank.example"),
    ("=?utf-8?q?In=C3=A9s?= <ines@marrowbank.example>", "Inés", "ines@marrowbank.example"),
    ('"=?utf-8?q?In=C3=A9s?=" <ines@marrowbank.example>', "Inés", "ines@marrowbank.example"),
    ("ines@marrowbank.example (Ines Okoro)", "Ines Okoro", "ines@marrowbank.example"),
    ("Jobs @ Marrowbank <jobs@marrowbank.example>", "Jobs @ Marrowbank", "jobs@marrowbank.example"),
    # What looks like an address in the name is no address.
    ('"boss@bank.example" <evil@elsewhere.example>', "boss@bank.example", "evil@elsewhere.example"),
    ("Ines Okoro ines@marrowbank.example", "Ines Okoro", "ines@marrowbank.example"),
    ("<ines@marrowbank.example", "", "ines@marrowbank.example"),
    ("reply+a.b=c@in.ats.example", "", "reply+a.b=c@in.ats.example"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "name", "email"), ADDRESSES)
def test_senders(written: str, name: str, email: str) -> None:
    assert with_field("From", written).sender == Address(name, email)


@pytest.mark.parametrize("control", [b"\x00", b"\x1b", b"\x7f", "\x9b".encode()])
def test_an_address_with_a_control_character_in_it_is_none(control: bytes) -> None:
    """What stands behind the character is an address that nobody wrote."""
    read = with_field("From", b"Ines Okoro <ines" + control + b".okoro@marrowbank.example>")
    assert read.sender is None
    assert read.defects
    several = b"ines" + control + b"@x.example, Jo <jo@x.example>"
    assert with_field("To", several).to == (Address("Jo", "jo@x.example"),)


def test_lists_of_addresses() -> None:
    read = with_field(
        "To", 'A <a@x.example>, "B, C" <b@x.example>,\r\n d@x.example, a <a@x.example>'
    )
    assert [a.email for a in read.to] == [
        "a@x.example",
        "b@x.example",
        "d@x.example",
        "a@x.example",
    ]
    assert with_field("To", "undisclosed-recipients:;").to == ()
    assert [a.email for a in with_field("Cc", "Team: a@x.example, b@x.example;").cc] == ["a@x.example", "b@x.example"]  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "email"),
    [
        (b"From: a@x.example, b@x.example\r\nSender: s@x.example\r\n", "s@x.example"),
        (b"From: a@x.example, b@x.example\r\n", "a@x.example"),
        (b"From: a@x.example\r\nSender: s@x.example\r\n", "a@x.example"),
        (b"Sender: s@x.example\r\n", "s@x.example"),
        (b"Subject: nobody\r\n", None),
    ],
)
def test_who_sent_it(fields: bytes, email: str | None) -> None:
    sender = message.parse(fields + b"\r\nbody").sender
    assert (sender.email if sender else None) == email


IDS = [
    ("<a@x.example>", "<a@x.example>"),
    ("a@x.example", "<a@x.example>"),
    ("<a@x.example> (comment)", "<a@x.example>"),
    ("<12223>", "<12223>"),
    ("", None),
    ("Your letter of Monday", None),
]


@pytest.mark.parametrize(("written", "found"), IDS)
def test_message_ids(written: str, found: str | None) -> None:
    assert with_field("Message-ID", written).message_id == found
    assert with_field("In-Reply-To", written).in_reply_to == found


def test_references() -> None:
    read = with_field("References", "<a@x.example>\r\n <b@x.example> <a@x.example><c@x.example>")
    assert read.references == ("<a@x.example>", "<b@x.example>", "<c@x.example>")


NINE = datetime(2026, 11, 5, 9, tzinfo=UTC)
DATES = [
    ("Thu, 05 Nov 2026 09:00:00 +0000", NINE),
    ("Thu, 5 Nov 2026 9:00:00 +0000", NINE),
    ("Thursday, 05 Nov 2026 11:00:00 +0200", NINE),
    ("05-Nov-2026 09:00:00 GMT", NINE),
    ("Thu, 05 Nov 2026 10:00:00 GMT+01:00", NINE),
    ("Thu, 05 Nov 2026 10:00:00 +01:00", NINE),
    ("Thu, 05 Nov 2026 11:00:00 CEST", NINE),
    ("Thu, 05 Nov 2026 11:00:00 +0200 (CEST)", NINE),
    ("Thu, 05 Nov 2026 10:00:00 CET", NINE),
    ("Thu, 05 Nov 2026 04:00:00 EST", NINE),
    ("Thu, 05 Nov 2026 09:00:00", NINE),
    ("Thu, 05 Nov 2026 09:00:00 -0000", NINE),
    ("05.11.2026 09:00:00 +0000", NINE),
    ("2026-11-05T10:00:00+01:00", NINE),
    ("Thu, 05 Nov 2026 09:00:60 +0000", NINE + timedelta(seconds=59)),
    ("Thu, 31 Feb 2026 09:00:00 +0000", None),
    ("Thu, 05 Nov 0102 09:00:00 +0000", None),
    ("yesterday", None),
    ("", None),
    ("Thu, 05 Nov 99999999999 09:00:00 +99999999", None),
]


@pytest.mark.parametrize(("written", "at"), DATES)
def test_dates(written: str, at: datetime | None) -> None:
    found = with_field("Date", written)
    assert found.date == at
    told = "a date in the Date field that cannot be read" in found.defects
    assert told is (at is None and written != "")


def test_a_date_keeps_the_sender_s_own_offset() -> None:
    date = with_field("Date", "Thu, 05 Nov 2026 23:30:00 -0800").date
    assert date is not None
    assert (date.day, date.utcoffset()) == (5, timedelta(hours=-8))


def test_the_topmost_received_counts() -> None:
    raw = (
        b"Received: from a by b; Thu, 05 Nov 2026 09:00:05 +0000\r\n"
        b"Received: from c by a;\r\n\tThu, 05 Nov 2026 09:00:00 +0000\r\n\r\n"
    )
    assert message.parse(raw).received == datetime(2026, 11, 5, 9, 0, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("raw", "subject", "text"),
    [
        (b"From x@y Thu Nov 5\nSubject: mbox\n\nbody", "mbox", "body"),
        (b"\r\n\r\nSubject: late\r\n\r\nbody", "late", "body"),
        (b"\xef\xbb\xbfSubject: marked\r\n\r\nbody", "marked", "body"),
        (b"Subject: old Mac\rTo: a@x.example\r\rbody\rmore", "old Mac", "body\nmore"),
        (b"Subject: doubled\r\r\nTo: a@x.example\r\r\n\r\r\nbody", "doubled", "body"),
        (b"Subject: no blank line\r\nHello, that is all.\r\n", "no blank line", "Hello, that is all."),
        (b"Subject: torn\r\nin two\r\nFrom: a@x.example\r\n\r\nbody", "torn in two", "body"),
        (b"Subject: headers only\r\n", "headers only", ""),
        ("Subject: wide\r\n\r\nbody".encode("utf-16"), "wide", "body"),
        (b"", "", ""),
    ],
)  # fmt: skip
def test_odd_beginnings(raw: bytes, subject: str, text: str) -> None:
    read = message.parse(raw)
    assert (read.subject, read.text) == (subject, text)
