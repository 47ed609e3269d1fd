"""Cases of times, learnt from and tested (``tests/test_times.py``): under each ``@ verb kind sent
home`` short mail, a line or more, each with what is right behind ``=>``."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from agent.message import Address, Message
from agent.reading import prose
from agent.reading.model import Candidate
from agent.terms import Kind

CASES = Path(__file__).parent / "times_cases"
SENDER = "robin@brindlework.example.org"


@dataclass(frozen=True)
class Frame:
    """What is asked of the cases below it."""

    verb: str
    kind: Kind
    sent: datetime
    home: str


@dataclass(frozen=True)
class Case:
    frame: Frame
    text: str
    expected: str
    place: str
    given: dict[str, str] = field(default_factory=dict)

    @property
    def file(self) -> str:
        return self.place.partition(":")[0]


def cases() -> Iterator[Case]:
    for path in sorted(CASES.glob("*.txt")):
        yield from _cases_of(path)


def _cases_of(path: Path) -> Iterator[Case]:
    frame: Frame | None = None
    lines: list[str] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("@ "):
            verb, kind, sent, home = line[2:].split()
            frame = Frame(verb, Kind(kind), datetime.fromisoformat(sent), home)
        elif "=> " in line:
            text, _, expected = line.rpartition("=> ")
            assert frame is not None
            yield _case(frame, [*lines, text.rstrip()], expected.strip(), f"{path.stem}:{number}")
            lines = []
        elif lines or (line.strip() and not line.startswith("#")):
            lines.append(line)
    assert not lines, f"{path}: a case without its answer"


def _case(frame: Frame, lines: list[str], expected: str, place: str) -> Case:
    given: dict[str, str] = {}
    while lines and lines[0].startswith("^"):
        name, _, value = lines.pop(0)[1:].partition(" ")
        given[name] = f"{given[name]}\n{value}" if name in given else value
    return Case(frame, "\n".join(lines).strip("\n"), expected, place, given)


ALL = list(cases())


def read(case: Case) -> tuple[Message, prose.Prose, Candidate, Kind]:
    """The message of a case taken apart, as the verbs of ``times`` take it."""
    me = Candidate(("sam@mailbox.example",), case.frame.home)
    quoted = case.given.get("quoted", "")
    lines = "".join(f"> {line}\n" for line in quoted.split("\n")) if quoted else ""
    text = f"Hi Sam,\n\n{case.text}\n\nBest wishes\nRobin\n\n{lines}"
    message = Message(
        date=case.frame.sent,
        sender=Address("Robin Ash", case.given.get("from", SENDER)),
        to=(Address("Sam Okafor", me.addresses[0]),),
        subject=case.given.get("subject", "Your application"),
        plain="" if "html" in case.given else text,
        html=text if "html" in case.given else "",
        in_reply_to="<1@mailbox.example>" if quoted else None,
    )
    return message, prose.split(message, me), me, case.frame.kind
