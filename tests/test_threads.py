"""Short threads in which a round is agreed on: read message by message, then traced.

``test_thread_cases/*.txt``: under ``## state@day-hour`` (alternatives parted by `` / ``, ``-`` for no
round, ``..hour`` for its end) the employer's lines (``<``) and the candidate's (``>``), each an answer that quotes the one
before; ``<!`` and ``>!`` are new letters under another subject. The first is of Tuesday 3 November 2026, 10:00, the others follow by two hours.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from agent import hiring, message, reading
from agent.reading.model import Candidate, Reading

LONDON = ZoneInfo("Europe/London")
ROBIN = Candidate(("robin@letterbox.example",), "Europe/London", "Robin Ashdown")
BOTH = (
    "Lena Brack <lena.brack@ostrava-workshop.example>",
    "Robin Ashdown <robin@letterbox.example>",
)
BEGIN = datetime(2026, 11, 3, 10, tzinfo=LONDON)
CASES = Path(__file__).parent / "test_thread_cases"


def cases() -> Iterator[tuple[str, tuple[str, ...]]]:
    for path in sorted(CASES.glob("*.txt")):
        for block in re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            wanted, *lines = block.strip().split("\n")
            yield wanted, tuple(lines)


def said(line: str) -> str:
    return line[1:].lstrip("! ").rstrip()


def mail(number: int, line: str, before: str) -> bytes:
    made = EmailMessage()
    made["From"], made["To"] = BOTH if line.startswith("<") else BOTH[::-1]
    new = line[1:2] == "!"
    made["Subject"] = (
        "tomorrow" if new else "Re: Workshop assistant" if number else "Workshop assistant"
    )
    sent = BEGIN + number * timedelta(hours=2)
    made["Date"] = sent.strftime("%a, %d %b %Y %H:%M:%S %z")
    made["Message-ID"] = f"<{number}@letterbox.example>"
    body = said(line)
    if number and not new:
        made["In-Reply-To"] = f"<{number - 1}@letterbox.example>"
        made["References"] = " ".join(f"<{n}@letterbox.example>" for n in range(number))
        body += f"\n\nOn Tue, 3 Nov 2026, somebody wrote:\n> {said(before)}"
    made.set_content(body)
    return made.as_bytes()


def read(lines: tuple[str, ...]) -> list[Reading]:
    pairs = zip(lines, ("", *lines), strict=False)
    return [
        reading.read(message.parse(mail(number, line, before)), ROBIN)
        for number, (line, before) in enumerate(pairs)
    ]


@pytest.mark.parametrize(("wanted", "lines"), list(cases()))
def test_the_round_is_when_both_meant(wanted: str, lines: tuple[str, ...]) -> None:
    now = BEGIN + timedelta(days=1 - 1 / 24)
    found = [
        f"{one.state.value}@{one.start.astimezone(LONDON):%d-%H:%M}"
        + (f"..{one.end.astimezone(LONDON):%H:%M}" if one.end and ".." in wanted else "")
        for process in hiring.trace(read(lines), now.astimezone(UTC), ROBIN)
        for one in process.rounds
        if one.start
    ]
    assert (" ".join(found) or "-") in wanted.split(" / ")
