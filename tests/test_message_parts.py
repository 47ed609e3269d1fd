"""What is read from the body of a message: texts, parts, defects, deceits of writing."""

from datetime import UTC, datetime

import pytest

from agent import message
from agent.message import Address, Message

NINE = datetime(2026, 11, 5, 9, tzinfo=UTC)
HEAD = (
    b"From: Ines Okoro <ines@marrowbank.example>\r\n"
    b"To: Robin <robin@letterbox.example>\r\n"
    b"Subject: Your application\r\n"
    b"Date: Thu, 05 Nov 2026 09:30:00 +0100\r\n"
    b"Message-ID: <a1@marrowbank.example>\r\n"
)


def body(content: bytes, *fields: bytes) -> Message:
    """A message with a single part."""
    return message.parse(HEAD + b"\r\n".join((*fields, b"", content)))


def mixed(*parts: bytes, kind: bytes = b"multipart/mixed", end: bytes = b"--=b=--\r\n") -> Message:
    """A message of several parts, each with its own header lines."""
    head = b"MIME-Version: 1.0\r\nContent-Type: " + kind + b'; boundary="=b="\r\n\r\n'
    return message.parse(HEAD + head + b"".join(b"--=b=\r\n" + p + b"\r\n" for p in parts) + end)


PLAIN = b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
HTML = b"Content-Type: text/html; charset=utf-8\r\n\r\n"


# --- texts ----------------------------------------------------------------------------------------

TEXTS = [
    (b"Content-Type: text/plain; charset=utf-8", "Größe".encode(), "Größe"),
    (b"Content-Type: text/plain; charset=iso-8859-1", b"Gr\xf6\xdfe \x80", "Größe €"),
    (b"Content-Type: text/plain; charset=ISO-2022-JP", "面接".encode("iso2022_jp"), "面接"),
    (b"Content-Type: text/plain; charset=gb2312", "面试，镕".encode("gb18030"), "面试，镕"),
    (b"Content-Type: text/plain; charset=windows-31j", "面接①".encode("cp932"), "面接①"),
    (b"Content-Type: text/plain; charset=ks_c_5601-1987", "면접".encode("cp949"), "면접"),
    (b"Content-Type: text/plain; charset=us-ascii", "Größe".encode(), "Größe"),
    (b"Content-Type: text/plain", "Größe".encode("cp1252"), "Größe"),
    (b"Content-Type: text/plain; charset=unicode-1-1-utf-7", b"Gr+APYA3w-e", "Größe"),
    (b"X-None: 1", b"no type", "no type"),
    (b"Content-Type: nonsense", b"odd type", "odd type"),
    (b'Content-Type: text/plain; name="notes.txt"', b"named, not attached", "named, not attached"),
    (b"Content-Type: text/plain\r\nContent-Disposition: attachment", b"all there is", "all there is"),
    (b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64", b"SGVsbG8=", "Hello"),
    (b"Content-Type: text/plain\r\nContent-Transfer-Encoding: Quoted-Printable", b"a=\r\nb=3D", "ab="),
    (b"Content-Type: text/plain\r\nContent-Transfer-Encoding: x-uuencode", b"begin 644 a\n#86)C\n`\nend", "abc"),
    (b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64", b"Dear Robin, this is no base64.", "Dear Robin, this is no base64."),
    (b"Content-Type: text/plain", b"a\x00b\x0cc", "ab\nc"),
    (b"Content-Type: text/plain; charset=utf-8", "2:30\u202fPM\u00a0ET".encode(), "2:30 PM ET"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "content", "text"), TEXTS)
def test_plain_texts(fields: bytes, content: bytes, text: str) -> None:
    assert body(content, fields).plain == text


FLOWED = [
    (b"one \r\ntwo\r\nthree\r\n", "one two\nthree"),
    (b"> quoted \r\n> on\r\nown \r\nwords\r\n", "> quoted on\nown words"),
    # RFC 3676 section 4.3: the line of a signature does not flow; 4.4: a stuffed blank is none.
    (b"bye \r\n-- \r\nIda\r\n", "bye\n-- \nIda"),
    (b" >no quote\r\n", ">no quote"),
]


@pytest.mark.parametrize(("content", "text"), FLOWED)
def test_flowed_text(content: bytes, text: str) -> None:
    assert body(content, b"Content-Type: text/plain; format=flowed").plain == text


def test_flowed_text_of_a_script_without_blanks() -> None:
    read = body(
        "面 \r\n接\r\n".encode(),
        b"Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes",
    )
    assert read.plain == "面接"


def test_html_without_markup_is_plain_text() -> None:
    assert body(b"one\r\ntwo", b"Content-Type: text/html").plain == "one\ntwo"


def test_html_that_is_called_plain_is_html() -> None:
    assert body(b"<html><p>one<p>two", b"Content-Type: text/plain").html == "one\n\ntwo"


# --- parts ----------------------------------------------------------------------------------------


def test_both_forms_of_an_alternative_are_kept() -> None:
    read = mixed(
        PLAIN + b"At two.", HTML + b"<p>At <b>three</b>.</p>", kind=b"multipart/alternative"
    )
    assert (read.plain, read.html, read.text) == ("At two.", "At three.", "At three.")


def test_an_alternative_of_several_pieces() -> None:
    """As Apple Mail writes it: the plain form whole, the marked form around a picture."""
    pieces = b"--=b=2\r\n" + HTML + b"<p>one</p>\r\n--=b=2\r\n" + PLAIN + b"two\r\n--=b=2--"
    marked = b'Content-Type: multipart/mixed; boundary="=b=2"\r\n\r\n' + pieces
    read = mixed(PLAIN + b"one and two", marked, kind=b"multipart/alternative")
    assert (read.plain, read.html) == ("one and two", "one\n\ntwo")


def test_texts_that_follow_each_other_are_joined() -> None:
    read = mixed(PLAIN + b"Letter", HTML + b"<p>Disclaimer</p>", PLAIN + b"List footer")
    assert read.html == "Letter\n\nDisclaimer\n\nList footer"
    assert read.plain == "Letter\n\nDisclaimer\n\nList footer"


CALENDAR = (
    b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:u1\r\nSEQUENCE:0\r\n"
    b"DTSTART:20261105T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.mark.parametrize(
    "fields",
    [
        b"Content-Type: text/calendar; method=REQUEST",
        b'Content-Type: text/calendar; name="invite.ics"',
        b"Content-Type: application/ics",
        b'Content-Type: application/octet-stream; name="invite.ics"',
        b"Content-Type: text/plain; name=x\r\nContent-Disposition: attachment; filename=invite.ics",
    ],
)
def test_calendar_parts_wherever_they_stand(fields: bytes) -> None:
    read = mixed(PLAIN + b"See the invitation.", fields + b"\r\n\r\n" + CALENDAR)
    assert [(e.uid, e.method, e.start) for e in read.invitations] == [("u1", "REQUEST", NINE)]
    assert (read.plain, read.attachments) == ("See the invitation.", ())


def test_a_calendar_attached_twice_is_one_event() -> None:
    part = CALENDAR.replace(b"METHOD:REQUEST\r\n", b"")
    read = mixed(
        b"Content-Type: application/ics\r\n\r\n" + part,
        b"Content-Type: text/calendar; method=REQUEST\r\n\r\n" + part,
    )
    assert [(e.uid, e.method) for e in read.invitations] == [("u1", "REQUEST")]


def test_a_forwarded_message_is_no_part_of_the_body() -> None:
    inner = b"From: Old <old@x.example>\r\nSubject: inner\r\n\r\nOld words\r\n"
    read = mixed(PLAIN + b"See below.", b"Content-Type: message/rfc822\r\n\r\n" + inner)
    assert read.text == "See below."
    assert [(m.subject, m.plain) for m in read.forwarded] == [("inner", "Old words")]
    assert read.forwarded[0].sender == Address("Old", "old@x.example")


def test_a_forwarded_message_in_base64_and_one_as_a_file() -> None:
    read = mixed(
        b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\nU3ViamVjdDogYQoKYm9keQ==",
        b"Content-Type: application/octet-stream; name=b.eml\r\n\r\nSubject: b\r\n\r\nbody",
    )
    assert [(m.subject, m.plain) for m in read.forwarded] == [("a", "body"), ("b", "body")]


def test_the_first_piece_of_a_message_in_pieces() -> None:
    head = b"Content-Type: message/partial; number=1; total=2; id=x"
    read = body(b"Subject: whole\r\n\r\nfirst words", head)
    assert [(m.subject, m.plain) for m in read.forwarded] == [("whole", "first words")]
    assert "only a piece" in read.defects[0]


def test_a_delivery_report() -> None:
    read = mixed(
        PLAIN + b"It bounced.",
        b"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
        b"Final-Recipient: rfc822; a@x.example\r\nAction: failed\r\nStatus: 5.1.1\r\n",
        b"Content-Type: text/rfc822-headers\r\n\r\nSubject: mine\r\nMessage-ID: <m@me.example>\r\n",
        kind=b"multipart/report; report-type=delivery-status",
    )
    assert read.plain == "It bounced."
    assert "Status: 5.1.1" in read.delivery_report
    assert [m.message_id for m in read.forwarded] == ["<m@me.example>"]


def test_attachments() -> None:
    read = mixed(
        PLAIN + b"Attached.",
        b'Content-Type: application/pdf; name="x.pdf"\r\nContent-Transfer-Encoding: base64\r\n'
        b"Content-Disposition: attachment; filename*0*=utf-8''Vertr%C3%A4; filename*1=ge.pdf\r\n\r\n"
        b"QUJDRA==",
        b'Content-Type: image/png\r\nContent-Disposition: inline; filename="..\\dir/logo.png"\r\n\r\nabc',
        b"Content-Type: text/plain\r\nContent-Disposition: attachment; filename=notes.txt\r\n\r\nnotes",
        b"Content-Type: application/pgp-signature\r\n\r\nsigned",
    )
    assert [(a.filename, a.content_type, a.size) for a in read.attachments] == [
        ("Verträge.pdf", "application/pdf", 4),
        ("logo.png", "image/png", 3),
        ("notes.txt", "text/plain", 5),
    ]
    assert read.plain == "Attached."
    assert read.defects == ("an attachment that only a person can read: Verträge.pdf",)


def test_parts_within_parts() -> None:
    inner = (
        b'Content-Type: multipart/alternative; boundary="=b=2"\r\n\r\npreamble\r\n'
        b"--=b=2\r\n"
        + PLAIN
        + b"plain\r\n--=b=2\r\n"
        + HTML
        + b"<p>marked</p>\r\n--=b=2--\r\nepilogue"
    )
    read = mixed(inner, PLAIN + b"footer")
    assert (read.plain, read.html) == ("plain\n\nfooter", "marked\n\nfooter")


def test_a_text_that_is_only_attached_is_read() -> None:
    marked = (
        b"Content-Type: text/plain\r\nContent-Disposition: attachment; filename=body.txt\r\n\r\n"
    )
    read = mixed(marked + b"Dear Robin", b"Content-Type: application/zip; name=a.bin\r\n\r\nx")
    assert read.plain == "Dear Robin"
    assert [a.filename for a in read.attachments] == ["body.txt", "a.bin"]


# --- defects --------------------------------------------------------------------------------------

DEFECTS = [
    (b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nhalf a letter', "half a letter", "cut short"),
    (b'Content-Type: multipart/mixed; boundary="b"\r\n\r\nno parts at all', "no parts at all", "without parts"),
    (b"Content-Type: multipart/mixed\r\n\r\nno boundary", "no boundary", "without a boundary"),
    (b"Content-Type: text/plain; charset=klingon\r\n\r\nqapla'", "qapla'", "unknown charset 'klingon'"),
    (b"Content-Type: text/plain; charset=utf-8\r\n\r\ncaf\xe9", "café", "not utf-8"),
    (b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\nSGVsbG8gUm9iaW4hI", "Hello Robin!", "base64"),
    (b"Content-Type: text/plain\r\nContent-Transfer-Encoding: rot13\r\n\r\nUryyb", "Uryyb", "transfer encoding"),
    (b"Content-Type: application/pkcs7-mime; name=smime.p7m\r\n\r\nxx", "", "S/MIME"),
    (b"Content-Type: text/plain\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n", "-----BEGIN PGP MESSAGE-----", "PGP"),
    (b"Content-Type: image/png; name=letter.png\r\n\r\nxx", "", "only a person can read: letter.png"),
    (b"Content-Type: application/pdf; name=offer.pdf\r\n\r\nxx", "", "only a person can read: offer.pdf"),
    (b"\r\n", "", "no text"),
]  # fmt: skip


@pytest.mark.parametrize(("rest", "text", "defect"), DEFECTS)
def test_defects(rest: bytes, text: str, defect: str) -> None:
    read = message.parse(HEAD + rest)
    assert read.text == text
    assert any(defect in said for said in read.defects), read.defects


def test_a_calendar_alone_lacks_nothing() -> None:
    assert body(CALENDAR, b"Content-Type: text/calendar").defects == ()


# --- deceits of writing ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("subject", "content", "tricks"),
    [
        ("plain", "words", ()),
        ("in\u200bterview", "words", ("zero-width",)),
        ("plain", "pay\u202egpj.exe", ("bidi-override",)),
        # A Cyrillic letter in a Latin word.
        ("plain", "Micr\u043esoft", ("mixed-script",)),
        # Nothing of this deceives: emoji, Persian, Russian, soft hyphens, padding of preheaders.
        ("\U0001f468\u200d\U0001f469\u200d\U0001f467", "می\u200cخواهم Привет Vor\u00adstellung \u200c \u200c", ()),
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["plain", "html"])
def test_tricks(kind: str, subject: str, content: str, tricks: tuple[str, ...]) -> None:
    marked = f"<p>{content}</p>" if kind == "html" else content
    raw = f"Subject: {subject}\r\nContent-Type: text/{kind}; charset=utf-8\r\n\r\n{marked}"
    read = message.parse(raw.encode())
    assert read.tricks == tricks
    assert "\u200b" not in read.subject + read.text
    assert "\u202e" not in read.text
