"""Rounds, promises and deadlines in the words of invented employers of many trades and countries.

The cases stand in ``test_times_cases/*.txt``. A line ``@ VERB KIND SENT ZONE`` says for those that
follow what is asked, of which kind of message, when it was sent and where the candidate lives.
A case is a text (``^subject``, ``^from``, ``^quoted``, ``^html`` may stand before it), ``=>`` and what a
careful person reads by the rulings of docs/json.md: rounds as ``START to END in ZONE at PLACE``,
parted by ``;``, ``*`` behind one that may be left out, ``!`` behind all where a warning is due; a
promise as a day or, counted from the round, as ``+DAYS``; ``-`` for nothing. Purposes of times are learnt from them too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from agent.message import Address, Message
from agent.reading import prose, times
from agent.reading.model import Candidate, Evidence, Interview
from agent.terms import Kind

CASES = Path(__file__).parent / "test_times_cases"
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


@pytest.mark.parametrize("name", [path.stem for path in sorted(CASES.glob("*.txt"))])
def test_times(name: str) -> None:
    """All cases of a file; what is said of one begins with its line."""
    wrong = [
        f"{case.place}: {fault}" for case in ALL if case.file == name and (fault := _fault(case))
    ]
    assert not wrong, "\n".join(wrong)


def _fault(case: Case) -> str:
    """What is wrong with a case as it is read, or nothing."""
    given = read(case)
    if case.frame.verb == "promise":
        day, after, evidence = times.reply_expected_by(*given)
        right, found = _promise(day, after) == case.expected, str((day, after))
    elif case.frame.verb == "deadline":
        when, evidence = times.candidate_deadline(*given)
        right, found = _same(when, case.expected), str(when)
    else:
        rounds, evidence, warnings = times.interviews(*given)
        right, found = _right_rounds(rounds, warnings, case), str((rounds, warnings))
    if not right:
        return f"{found} of {case.text}"
    return "" if _in_words(evidence, given[0]) else f"{evidence} is not in {case.text}"


def _promise(day: date | None, after: int | None) -> str:
    return day.isoformat() if day else f"+{after}" if after is not None else "-"


def _same(when: datetime | date | None, expected: str) -> bool:
    if "T" not in expected or not isinstance(when, datetime):
        return (when.isoformat() if when else "-") == expected
    return when == datetime.fromisoformat(expected)


def _in_words(evidence: tuple[Evidence, ...], message: Message) -> bool:
    text = f"{message.subject}\n{message.text}".replace("\n> ", "\n")
    return all(e.text in text for e in evidence)


@dataclass(frozen=True)
class Expected:
    start: datetime
    end: str
    zone: str | None
    place: str
    optional: bool


_ROUND = re.compile(
    r"(?P<start>\S+)(?: to (?P<end>\S+))?(?: in (?P<zone>\S+))?(?: at (?P<place>.+?))?(?P<may> \*)?$"
)


def _expected(written: str) -> list[Expected]:
    bare = written.removesuffix(" !")
    rounds = [_ROUND.fullmatch(piece.strip()) for piece in bare.split(";") if piece.strip() != "-"]
    assert all(rounds), written
    return [
        Expected(
            datetime.fromisoformat(m["start"]).astimezone(UTC),
            m["end"] or "",
            m["zone"],
            m["place"] or "",
            bool(m["may"]),
        )
        for m in rounds
        if m
    ]


def _right_rounds(found: tuple[Interview, ...], warnings: tuple[str, ...], case: Case) -> bool:
    wanted = _expected(case.expected)
    starts = [i.start.astimezone(UTC) for i in found]
    return (
        [w.start for w in wanted if w.start in starts or not w.optional] == starts
        and all(_same_round(w, i) for w in wanted for i in found if w.start == i.start.astimezone(UTC))
        and bool(warnings) == case.expected.endswith(" !")
    )  # fmt: skip


def _same_round(want: Expected, got: Interview) -> bool:
    end = f"{got.end:%H:%M}" if got.end else ""
    return (end, got.timezone) == (want.end, want.zone) and want.place in (got.place or "")
