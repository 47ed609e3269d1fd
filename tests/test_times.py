"""Rounds, promises and deadlines in the words of invented employers of many trades and countries.

The cases stand in ``learning/examples/times_cases``. A line ``@ VERB KIND SENT ZONE`` says for those that
follow what is asked, of which kind of message, when it was sent and where the candidate lives.
A case is a text (``^subject``, ``^from``, ``^quoted``, ``^html`` may stand before it), ``=>`` and what a
careful person reads by the rulings of docs/json.md: rounds as ``START to END in ZONE at PLACE``,
parted by ``;``, ``*`` behind one that may be left out, ``!`` behind all where a warning is due; a
promise as a day or, counted from the round, as ``+DAYS``; ``-`` for nothing. Purposes of times are learnt from them too.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from agent.message import Message
from agent.reading import times
from agent.reading.model import Evidence, Interview
from learning.examples.times import ALL, CASES, Case, read


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
