"""Cases of people and posts, learnt from and tested (``tests/test_people_cases.py``): a title and
kind, what a careful person would read by the rulings of docs/json.md, then the message."""

import re
from dataclasses import dataclass
from pathlib import Path

from agent.reading.model import Candidate
from agent.terms import Kind

CASES = Path(__file__).parent / "people_cases"
ME = Candidate(("sam.okafor@mailbox.example",), "Europe/London")


@dataclass(frozen=True)
class Case:
    title: str
    kind: Kind
    expected: dict[str, str]
    raw: bytes

    def wanted(self, field: str) -> list[str]:
        """The right answers for a field: the first, then others as right."""
        more = self.expected.get(f"accept-{field}", "").split(" | ")
        return [self.expected.get(field, "none"), *filter(None, more)]


def cases() -> list[Case]:
    found = []
    for path in sorted(CASES.glob("*.txt")):
        for block in re.split(r"(?m)^=== ", path.read_text(encoding="utf-8"))[1:]:
            head, _, rest = block.partition("\n")
            title, _, kind = head.rpartition(" | ")
            labels, _, mail = rest.partition("From:")
            expected = {k: v.strip() for k, _, v in (x.partition(":") for x in _labels(labels))}
            mail = mail if "\nTo:" in mail.partition("\n\n")[0] else _addressed(mail)
            found.append(Case(title, Kind(kind), expected, _raw(mail)))
    return found


def _labels(block: str) -> list[str]:
    """A label's name may hold a colon ("round 10:00")."""
    return [re.sub(r"^(round \d\d):(\d\d)", r"\1.\2", line) for line in block.splitlines() if line]


def _addressed(mail: str) -> str:
    return f"{mail.partition(chr(10))[0]}\nTo: Sam Okafor <{ME.addresses[0]}>\n{mail.partition(chr(10))[2]}"


def _raw(mail: str) -> bytes:
    head = "Date: Mon, 02 Mar 2026 09:00:00 +0000\nMessage-ID: <1@x.example>\n"
    mime = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    return f"{head}{mime}From:{mail}".encode()


ALL = cases()
