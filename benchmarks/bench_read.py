"""What reading costs next to mail-parser's own parse of the same messages, side by side in one run.

    python benchmarks/bench_read.py                  # generated messages
    BENCH_MAIL=folder python benchmarks/bench_read.py   # *.eml of a folder

Prints milliseconds a message (best of the rounds), the ratios to mail-parser, the slowest message,
and the peak memory of a message of 25 MB, which is parsed in a process of its own.
"""

import base64
import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import mailparser

from agent import message, reading
from agent.reading.model import Candidate

ROUNDS = 3
ME = Candidate(("robin@letterbox.example",), "Europe/London")


def generated() -> list[bytes]:
    """Mail of the ordinary kinds: short and long, plain and HTML, with calendar, file and
    history."""
    made = []
    for number in range(20):
        made += [_plain(number), _marked(number), _invitation(number), _attached(number)]
    return made


def _letter(number: int, subject: str) -> EmailMessage:
    letter = EmailMessage(policy=SMTP)
    letter["From"] = f'"Moira Tallis" <moira.tallis{number}@brindlework.example>'
    letter["To"] = "Robin Ashdown <robin@letterbox.example>"
    letter["Subject"] = subject
    letter["Date"] = f"Thu, 05 Nov 2026 09:{number % 60:02d}:00 +0000"
    letter["Message-ID"] = f"<{number}.{len(subject)}@brindlework.example>"
    for hop in range(4):
        letter["Received"] = (
            f"from mx{hop}.brindlework.example (mx{hop}.brindlework.example [192.0.2.{hop}]) by "
            f"in{hop}.letterbox.example with ESMTPS id {number}x{hop}; Thu, 05 Nov 2026 "
            f"09:30:0{hop} +0000"
        )
    letter["Authentication-Results"] = "mx.letterbox.example; spf=pass; dkim=pass; dmarc=pass"
    letter["DKIM-Signature"] = "v=1; a=rsa-sha256; d=brindlework.example; s=k1; b=" + "Q" * 300
    return letter


WORDS = """Dear Robin,

Thank you for your application for the post of Records Manager. We would like to invite you to an
interview on Tuesday, 17 November at 14:00 (GMT), by video; it will take about 45 minutes. You will
meet Idris Vaughan, who leads the team, and me.

Please let me know by Friday whether the time suits you. We expect to decide by the end of the
month.

Kind regards,
Moira Tallis
Brindlework Ltd
"""
HISTORY = "\n".join(f"> line {n} of what was written before, at some length" for n in range(60))


def _plain(number: int) -> bytes:
    letter = _letter(number, "Interview for Records Manager")
    letter.set_content(f"{WORDS}\nOn 3 Nov 2026, Robin Ashdown wrote:\n{HISTORY}\n")
    return letter.as_bytes()


def _html(number: int) -> str:
    rows = "".join(
        f'<tr><td style="font-size:14px;color:#333333;padding:{n}px">Label {n}</td><td>Value &amp; '
        f"{n}</td></tr>"
        for n in range(40)
    )
    paragraphs = "".join(f"<p style='margin:0 0 12px'>{p}</p>" for p in WORDS.split("\n\n"))
    return (
        f"<html><head><style>.pre{{display:none}}</style></head><body><div class='pre'>In "
        f"short</div>"
        f"{paragraphs}<table>{rows}</table><a "
        f"href='https://meet.example/{number}'>Join</a></body></html>"
    )


def _marked(number: int) -> bytes:
    letter = _letter(number, "=?utf-8?q?Ihr_Gespr=C3=A4ch?= am 17.11.")
    letter.set_content(WORDS)
    letter.add_alternative(_html(number), subtype="html")
    return letter.as_bytes()


def _invitation(number: int) -> bytes:
    letter = _letter(number, "Invitation: Interview")
    letter.set_content(WORDS)
    calendar = "\r\n".join(
        (
            "BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT",
            f"UID:{number}@brindlework.example", "DTSTAMP:20261105T090000Z",
            "DTSTART;TZID=Europe/London:20261117T140000",
            "DTEND;TZID=Europe/London:20261117T144500",
            "SUMMARY:Interview",
            "ORGANIZER;CN=Moira Tallis:mailto:moira.tallis@brindlework.example",
            "ATTENDEE;CN=Robin "
            "Ashdown:mailto:robin@letterbox.example", "END:VEVENT", "END:VCALENDAR", "",
        )
    )  # fmt: skip
    letter.add_attachment(
        calendar.encode(), maintype="text", subtype="calendar", params={"method": "REQUEST"}
    )
    return letter.as_bytes()


def _attached(number: int) -> bytes:
    letter = _letter(number, "Your contract")
    letter.set_content(WORDS)
    letter.add_attachment(
        os.urandom(40_000), maintype="application", subtype="pdf", filename="contract.pdf"
    )
    return letter.as_bytes()


def best(work: Callable[[bytes], object], mail: list[bytes]) -> tuple[float, float]:
    """Seconds for all messages, the best of the rounds, and of the slowest message in it."""
    rounds = []
    for _ in range(ROUNDS):
        each = []
        for raw in mail:
            start = time.perf_counter()
            work(raw)
            each.append(time.perf_counter() - start)
        rounds.append((sum(each), max(each)))
    return min(rounds)


def with_mail_parser(raw: bytes) -> None:
    """mail-parser's own parse; what it cannot parse costs what it costs until then."""
    try:
        mailparser.parse_from_bytes(raw)
    except Exception as error:
        logging.debug("mail-parser: %s", error)


def side_by_side(mail: list[bytes]) -> None:
    """The table of times and ratios."""
    steps: dict[str, Callable[[bytes], object]] = {
        "mail-parser": with_mail_parser,
        "message.parse": message.parse,
        "parse and read": lambda raw: reading.read(message.parse(raw), ME),
    }
    base = 0.0
    for name, work in steps.items():
        total, slowest = best(work, mail)
        base = base or total
        print(
            f"{name:15} {total / len(mail) * 1000:7.3f} ms a message  {total / base:5.2f} times"
            f"  slowest {slowest * 1000:7.1f} ms"
        )


LARGE = """
import sys
from agent import message, reading
from agent.reading.model import Candidate
reading.read(message.parse(sys.stdin.buffer.read()), Candidate(("me@d.example",), "UTC"))
print(next(l.split()[1] for l in open("/proc/self/status") if l.startswith("VmHWM")))
"""
# VmHWM and not ru_maxrss, which a process inherits from the one that starts it.


def large() -> dict[str, bytes]:
    """Messages of 25 MB: a file, and nothing but HTML."""
    head = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: large\r\nMIME-Version: 1.0\r\n"
    file = base64.encodebytes(bytes(18_500_000)).replace(b"\n", b"\r\n")
    mixed = (
        b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n\r\nSee the file.\r\n--x\r\n'
    )
    zipped = b"Content-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    marked = (
        b"Content-Type: text/html; charset=utf-8\r\n\r\n"
        + b"<p>Words and words.</p>\r\n" * 1_000_000
    )
    return {"a file": head + mixed + zipped + file + b"--x--\r\n", "HTML": head + marked}


def main() -> None:
    """Runs everything."""
    logging.getLogger("mailparser").setLevel(logging.CRITICAL)
    folder = os.environ.get("BENCH_MAIL")
    mail = [p.read_bytes() for p in sorted(Path(folder).glob("*.eml"))] if folder else generated()
    print(f"{len(mail)} messages, {sum(map(len, mail)) // len(mail)} bytes in the mean")
    side_by_side(mail)
    for name, raw in large().items():
        done = subprocess.run(
            [sys.executable, "-c", LARGE], input=raw, capture_output=True, check=True
        )
        print(f"25 MB of {name}: peak {int(done.stdout) // 1024} MiB")


if __name__ == "__main__":
    main()
