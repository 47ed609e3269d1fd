"""Whole messages as services and employers word them, read at once.

``test_read_cases/*.txt``: messages parted by a line ``====``, with ``From`` and ``Subject``, and what a
careful person reads by the rulings of docs/json.md, alternatives parted by `` | ``, ``-`` for nothing.
``starts`` are month, day and hour where the candidate lives.
"""

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading

ROBIN = Candidate(("robin@letterbox.example",), "America/New_York")
CASES = Path(__file__).parent / "test_read_cases"


def cases() -> Iterator[tuple[dict[str, str], str]]:
    for path in sorted(CASES.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").strip().split("\n====\n"):
            head, body = block.split("\n\n", 1)
            yield dict(line.split(": ", 1) for line in head.splitlines()), body


def read(head: dict[str, str], body: str) -> Reading:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = head["From"], head["Subject"]
    mail["To"] = "Robin Ashdown <robin@letterbox.example>"
    mail["Date"] = "Tue, 10 Nov 2026 10:00:00 -0500"
    mail["Message-ID"] = "<1@employer.example>"
    if head["Subject"].lower().startswith(("re:", "aw:")):
        mail["In-Reply-To"] = "<0@letterbox.example>"
    mail.set_content(body)
    return reading.read(message.parse(mail.as_bytes()), ROBIN)


def told(found: Reading) -> dict[str, str]:
    """What was read, in the words of the cases."""
    deadline, contact = found.candidate_deadline, found.contact
    return {
        "kind": found.kind.value,
        "company": found.company or "-",
        "role": found.role or "-",
        "stage": found.stage.value if found.stage else "-",
        "starts": ",".join(f"{one.start:%m-%d %H:%M}" for one in found.interviews) or "-",
        "place": ",".join(one.place or "-" for one in found.interviews) or "-",
        "who": ",".join(p.name or "?" for one in found.interviews for p in one.interviewers) or "-",
        "titles": ",".join(p.title or "?" for one in found.interviews for p in one.interviewers),
        "reply_expected_by": f"{found.reply_expected_by or '-'}",
        "deadline": deadline.isoformat()[:16] if deadline else "-",
        "contact": f"{contact.name or '?'} <{contact.email}>" if contact else "-",
        "follow_up": found.follow_up.value if found.follow_up else "-",
    }


ALL = list(cases())


@pytest.mark.parametrize(("head", "body"), ALL, ids=[head["Subject"] for head, _ in ALL])
def test_a_message_is_read_as_a_careful_person_would(head: dict[str, str], body: str) -> None:
    found = told(read(head, body))
    wanted = {name: value.split(" | ") for name, value in head.items() if name in found}
    assert wanted
    assert {n: found[n] for n, values in wanted.items() if found[n] not in values} == {}
