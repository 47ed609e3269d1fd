"""What a hostile stranger can send: each message is read within bounds of time and memory."""

import base64
import subprocess
import sys
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent import invitation, message
from tests.bounded import bounded

HEAD = b"From: Jo <jo@x.example>\r\nTo: me@y.example\r\nMessage-ID: <1@x.example>\r\n"


def text(content: bytes, *fields: bytes) -> bytes:
    return HEAD + b"".join(f + b"\r\n" for f in fields) + b"\r\n" + content


def html(content: bytes) -> bytes:
    return text(content, b"Content-Type: text/html; charset=utf-8")


def calendar(content: bytes) -> bytes:
    return text(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + content, b"Content-Type: text/calendar")


def nested(depth: int, inmost: bytes = b"hello") -> bytes:
    levels = (b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(depth))  # fmt: skip
    return HEAD + b"".join(levels) + b"\r\n" + inmost


def mixed(parts: bytes, boundary: bytes = b"b") -> bytes:
    return text(parts, b'Content-Type: multipart/mixed; boundary="' + boundary + b'"')


HEADERS = {
    "20,000 addresses": b"Cc: " + b", ".join(b"P <p%d@x.example>" % n for n in range(20_000)),
    "20,000 addresses, folded": b"To: " + b",\r\n ".join(b"p%d@x.example" % n for n in range(20_000)),
    "20,000 encoded words": b"Subject: " + b" ".join([b"=?utf-8?q?a=C3=A9?="] * 20_000),
    "20,000 encoded words in a name": b"From: " + b" ".join([b"=?utf-8?q?a?="] * 20_000) + b" <a@b.example>",
    "open encoded words": b"Subject: " + b"=?a?q?" * 40_000,
    "an encoded word of marks": b"Subject: =?utf-8?q?" + b"x?" * 100_000,
    "20,000 names": b"\r\n".join(b"X-%d: v" % n for n in range(20_000)),
    "5,000 Received": b"\r\n".join([b"Received: from a (b [10.0.0.1]) by c; Thu, 05 Nov 2026 09:00:00 +0000"] * 5_000),
    "a line of 200 kB": b"Subject: " + b"a " * 100_000,
    "continuations": b"Subject: a" + b"\r\n b" * 80_000,
    "garbage lines": b"Subject: a\r\n" + b"garbage\r\n" * 20_000 + b"X-Y: z",
    "references": b"References: " + b"<a@b> " * 40_000,
    "open references": b"References: " + b"<" * 200_000,
    "sections of a parameter": b"Content-Type: text/plain" + b"".join(b"; name*%d=x" % n for n in range(6_000)),
    "open quotes of parameters": b"Content-Type: text/plain; " + b'a="\\' * 30_000,
    "semicolons": b"Content-Type: text/plain" + b" ;" * 60_000,
    "parentheses in a date": b"Date: " + b"(" * 100_000,
}  # fmt: skip
for mark in (b'"', b",", b"(", b"<", b"a ", b"a.", b"a@", b"\\", b":", b"=?", b"[", b"a,b@"):
    HEADERS[f"From of {mark!r}"] = b"From: " + mark * (100_000 // len(mark)) + b" <a@b.example>"

BODIES = {
    "10,000 parts": mixed(b"--b\r\n\r\nx\r\n" * 10_000),
    "40 levels": nested(40),
    "1,000 levels": nested(1_000),
    "20,000 levels": nested(20_000),
    "levels of one large part": nested(49, b"x" * 3_000_000),
    "boundaries that are none": mixed(b"\n--bx" * 500_000),
    "a boundary of a dash": mixed(b"-" * 2_000_000, b"-"),
    "forwards in forwards": HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 20_000,
    "many forwards": text(b"--b\r\n\r\nSubject: x\r\n\r\nhi\r\n" * 5_000, b"Content-Type: multipart/digest; boundary=b"),
    "a line of 200 kB": text(b"a " * 100_000),
    "a word of 2 MB": text(b"a" * 2_000_000),
    "quotation marks": text(b"> " * 200_000, b"Content-Type: text/plain; format=flowed"),
    "flowing lines": text(b"> a \r\n" * 100_000, b"Content-Type: text/plain; format=flowed"),
    "no base64": text(b"!@#$%" * 200_000, b"Content-Transfer-Encoding: base64"),
    "soft line ends": text(b"=\r\n" * 300_000, b"Content-Transfer-Encoding: quoted-printable"),
    "uuencoded": text(b"begin 644 x\n" + b"#86)C\n" * 100_000, b"Content-Transfer-Encoding: x-uuencode"),
    "idna": text(b"a" * 200_000, b"Content-Type: text/plain; charset=idna"),
    "punycode": text(b"a" * 200_000, b"Content-Type: text/plain; charset=punycode"),
    "UTF-7": text(b"+AGE-" * 100_000, b"Content-Type: text/plain; charset=utf-7"),
    "lone surrogates": text(b"+2AA-" * 1_000, b"Content-Type: text/plain; charset=utf-7"),
    "NUL": b"\x00" * 200_000,
    "octets": b"\xff" * 200_000,
    "carriage returns": b"\r" * 200_000,
    "line feeds": b"\n" * 200_000,
    "colons": b":" * 200_000,
    "blanks": b"\t" * 300_000 + b"\n" + b" " * 100_000,
}  # fmt: skip

MARKUP = {
    "<div> in each other": b"<div>" * 100_000 + b"x",
    "<b> in each other": b"<b>" * 100_000 + b"x",
    "tables in each other": b"<table><tr><td>" * 30_000 + b"x",
    "quotations in each other": b"<blockquote type=cite>a<br>" * 30_000,
    "a long quotation in each other": b"<blockquote type=cite>" * 50 + b"a<br>" * 100_000,
    "lists in each other": b"<ul><li>" * 50_000 + b"x",
    "links in each other": b"<a href=https://x.example/>x" * 30_000,
    "many elements": b"<p>a<b>b</b>c" * 100_000,
    "long text": b"<p>" + b"word " * 400_000,
    "brackets": b"<" * 500_000,
    "attributes": b"<div " + b" ".join(b"a%d=1" % n for n in range(50_000)) + b">x",
    "attributes behind a bracket": b'<div a="<" ' + b" ".join(b"a%d" % n for n in range(50_000)) + b">x",
    "attributes of many tags": (b"<p " + b" ".join(b"a%d" % n for n in range(2_000)) + b">x") * 100,
    "a long style": b"<div style='" + b"color:red;" * 50_000 + b"'>x",
    "many styles": b"".join(b"<p style='font-size:%dpx;color:#%06x'>w" % (n % 50, n) for n in range(15_000)),
    "rules": b"<style>" + b".a{display:none}" * 20_000 + b"@media {" * 20_000 + b"</style><p class=a>x",
    "no rules": b"<style>" + b"a" * 300_000 + b"</style>x",
    "comments of rules": b"<style>" + b"/*" * 100_000 + b"</style>x",
    "comments": b"<!--" * 100_000,
    "entities": b"&amp;" * 200_000,
    "zero width": "\u200b".encode() * 300_000,
    "empty lines": b"<div>&nbsp;</div>" * 50_000,
    "cells": b"<table><tr>" + b"<td>a</td>" * 30_000,
    "a URL": b"<a href='https://x.example/" + b"a" * 500_000 + b"'>x</a>",
}  # fmt: skip

CALENDARS = {
    "2,000 events": b"UID:1\r\nDTSTART:20261105T090000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n" * 2_000,
    "20,000 attendees": b"ATTENDEE;CN=x:mailto:a@b.example\r\n" * 20_000,
    "a long text": b"DESCRIPTION:" + b"\\n<" * 100_000,
    "open tags": b"DESCRIPTION:" + b"<a href=" * 50_000,
    "parameters": b"ATTENDEE" + b';A="b"' * 60_000 + b":mailto:a",
    "open quotes": b"ATTENDEE;A=" + b'"' * 200_000,
    "depth": b"BEGIN:VEVENT\r\n" * 20_000,
    "folds": b"DESCRIPTION:a" + b"\r\n a" * 100_000,
    "raw lines": b"DESCRIPTION:a" + b"\r\na b" * 100_000,
    "a rule of every second": b"RRULE:FREQ=SECONDLY\r\nDTSTART:19700101T000000Z\r\nUID:1\r\n",
}


def cases() -> list[object]:
    all_of_them = (
        ({n: v + b"\r\n" + HEAD + b"\r\nhi" for n, v in HEADERS.items()}, "header"),
        (BODIES, "body"),
        ({n: html(v) for n, v in MARKUP.items()}, "HTML"),
        ({n: calendar(v) for n, v in CALENDARS.items()}, "calendar"),
    )
    return [pytest.param(v, id=f"{kind}: {n}") for group, kind in all_of_them for n, v in group.items()]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("raw", cases())
def test_time_is_bounded(raw: bytes) -> None:
    with bounded():
        read = message.parse(raw)
    assert len(read.text) <= 510_000
    assert not any("taken apart" in defect for defect in read.defects)


def test_a_zone_of_every_second() -> None:
    """Rules of a zone are data of a stranger: only yearly ones are followed."""
    lines = ("BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "TZID:x", "BEGIN:STANDARD", "DTSTART:19700101T000000",
             "TZOFFSETTO:+0100", "RRULE:FREQ=SECONDLY", "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT",
             "DTSTART;TZID=x:20261105T100000", "END:VEVENT")  # fmt: skip
    with bounded():
        (event,) = invitation.parse("\r\n".join(lines))
    assert event.start == datetime.fromisoformat("2026-11-05T10:00+01:00")


@pytest.mark.slow
def test_many_large_messages_passed_on_at_once_take_bounded_time() -> None:
    one = (
        b"Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\n"
        + "wörd \U0001f600 ".encode() * 70_000
    )
    with bounded():
        read = message.parse(mixed((b"--b\r\n" + one + b"\r\n") * 35))
    assert any("forwarded" in defect for defect in read.defects)


# --- memory ---------------------------------------------------------------------------------------

MEASURE = """
import sys
from agent import message
message.parse(sys.stdin.buffer.read())
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""
MOST_MEMORY = 200 * 1024
LARGE = {
    "a file": mixed(
        b"--b\r\n\r\nhello\r\n--b\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + b"QUJDQUJDQUJDQUJDQUJDQUJD\r\n" * 1_000_000
    ),
    "HTML": html(b"<p>" + "wörd \U0001f600 ".encode() * 2_200_000),
    "text in base64": text(base64.encodebytes("wörd \U0001f600 ".encode() * 1_650_000), b"Content-Transfer-Encoding: base64"),
    "an image in the HTML": html(b"<p>hi<img src='data:image/png;base64," + b"QUJD" * 6_200_000 + b"'>"),
    "parts in parts": nested(49, b"x" * 25_000_000),
    "old line ends": b"From: a\rTo: b\r\r" + b"x\r" * 12_500_000,
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("raw", [pytest.param(v, id=n) for n, v in LARGE.items()])
def test_memory_of_a_message_of_25_mb(raw: bytes) -> None:
    assert len(raw) > 24_000_000
    done = subprocess.run(
        [sys.executable, "-c", MEASURE], input=raw, capture_output=True, check=True
    )
    assert int(done.stdout) < MOST_MEMORY


def test_a_message_of_more_than_30_mb_is_cut() -> None:
    read = message.parse(text(b"a " * 16_000_000))
    assert "a message of more than 30 MB was cut" in read.defects


# --- anything at all ------------------------------------------------------------------------------

ATOMS = st.sampled_from(
    [b"\r\n", b"\n", b"\r", b": ", b"--b", b"--b--", b"From: ", b"Subject: ", b"Date: ", b"=?utf-8?q?", b"?=",
     b"Content-Type: multipart/mixed; boundary=b\r\n", b"Content-Type: text/html\r\n", b"<div>", b"<a href=",
     b"Content-Type: message/rfc822\r\n", b"Content-Type: text/calendar\r\n", b"BEGIN:VEVENT\r\n",
     b"DTSTART;TZID=", b"Content-Transfer-Encoding: base64\r\n", b"; charset=", b"utf-7", b"<a@b.example>",
     b'"', b"\x00", b"\xff", b"\x1b$B", b"</table>", b"<style>", b" ", b"=", b"(", b"@"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(ATOMS, st.binary(max_size=8)), max_size=60).map(b"".join))
def test_any_bytes_are_read(raw: bytes) -> None:
    read = message.parse(raw)
    assert not any("taken apart" in defect for defect in read.defects)
    for value in (read.subject, read.plain, read.html, read.hidden, *(v for _, v in read.headers)):
        value.encode()
        assert not set(value) & {"\x00", "\r", "\x1b", "\u200b"}
    for _, value in read.headers:
        assert "\n" not in value
    for at in (read.date, read.received, *(e.start for e in read.invitations)):
        assert at is None or at.utcoffset() is not None
