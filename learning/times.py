"""Learns agent/reading/weights/purposes.json.xz: what the times of a message are for.

From passages written for it (``times/*.txt``, each time as ``{promise:by Friday}``), from the
sentences of the tests, and from all labelled messages by the day that a time resolves to.
"""

import json
import re
import sys
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from agent import message
from agent.message import Message
from agent.reading import forwards
from agent.reading.model import Candidate
from agent.reading.prose import Prose
from agent.reading.times import deadlines, promises, purposes
from agent.reading.times.aims import ASK, ENDS, PROMISES, Moment, governor
from agent.reading.times.purposes import DEADLINE, OTHER, PROMISE, Purpose
from agent.reading.times.reckoning import Frame, Promise
from agent.reading.times.scan import Scan, scan
from agent.terms import Kind
from learning.examples import CANDIDATE, one_line
from learning.examples import times as cases_of_times
from learning.fitting import Found, fit, learnt, pack
from learning.mail import candidate_of, folders

HERE = Path(__file__).parent
FREEDOM, SMALLEST = 0.5, 0.11
_CASE = 2.0
"""How much a time of a test's sentence counts, whose purpose is beyond doubt."""
LABELS = {
    **dict.fromkeys(("round", "option", "old", "length", "other"), OTHER),
    "promise": PROMISE,
    "deadline": DEADLINE,
}
"""The labels of passages; several are one purpose."""
_LABELLED = re.compile(r"\{(\w+):([^{}]*)\}")
_OF_MESSAGES = ("kind:", "is:")
"""Features that no passage needs to have: they are no words."""


class Time(NamedTuple):
    """The features of a time and its purpose."""

    found: Found
    purpose: str


class Span(NamedTuple):
    """A labelled stretch of a plain text, in characters."""

    start: int
    end: int
    label: str


def passages(folder: Path = HERE / "times") -> Iterator[Time]:
    """The times of all passages that the program finds where one is labelled."""
    for path in sorted(folder.glob("*.txt")):
        for line in filter(None, path.read_text("utf-8").splitlines()):
            yield from passage(line)


def passage(line: str) -> Iterator[Time]:
    """The times of one passage."""
    text, spans = plain(line)
    raw = one_line(f"progress_update | Your application | {text}").raw
    _, prose, scanned = _read(raw, CANDIDATE)
    shift = text.find(prose.own.strip())
    for time in purposes.told(scanned, Kind.PROGRESS_UPDATE) if shift >= 0 else ():
        at, moment = time.segment.start + shift, time.moment
        over = (s for s in spans if s.start < at + moment.end and at + moment.start < s.end)
        label = next(over, None)
        if label:
            yield Time(_wording(time), LABELS[label.label])


def plain(line: str) -> tuple[str, list[Span]]:
    """A passage without braces, and where they stood."""
    pieces: list[str] = []
    spans: list[Span] = []
    at = length = 0
    for match in _LABELLED.finditer(line):
        before = line[at : match.start()]
        start = length + len(before)
        length = start + len(match[2])
        spans.append(Span(start, length, match[1]))
        pieces += [before, match[2]]
        at = match.end()
    return "".join([*pieces, line[at:]]), spans


def labelled() -> Iterator[Time]:
    """The times of whole messages, by the days of their labels."""
    for path in sorted(p for folder in folders() for p in folder.glob("*.json")):
        label = json.loads(path.read_text("utf-8"))
        if label["direction"] == "outgoing" or label["kind"] == Kind.UNRELATED:
            continue
        candidate = candidate_of(label)
        sent, prose, scanned = _read(path.with_suffix(".eml").read_bytes(), candidate)
        kind = Kind(label["kind"])
        days = _days(promises.framed(sent, prose, candidate, kind), kind)
        for time in purposes.told(scanned, kind):
            days_of = days.get((time.place, time.moment))
            purpose = _purpose(scanned, time.place, time.moment, days_of, label)
            if purpose:
                yield Time(_features(time), purpose)


def cases() -> Iterator[Time]:
    """The times of the sentences of the tests, by what a careful person reads in them."""
    for case in cases_of_times.ALL:
        if case.frame.verb in _DOUBTFUL:
            sent, prose, candidate, kind = cases_of_times.read(case)
            scanned = scan(sent, prose, candidate)
            days = _days(promises.framed(sent, prose, candidate, kind), kind)
            for time in purposes.told(scanned, kind):
                days_of = days.get((time.place, time.moment))
                purpose = _purpose_in(case, scanned, time.place, time.moment, days_of)
                if purpose:
                    yield Time(_features(time), purpose)


_DOUBTFUL = {"promise": (ASK, ENDS), "deadline": PROMISES}
"""What is no promise may well be a deadline, and the other way round."""


def _purpose_in(
    case: cases_of_times.Case, scanned: Scan, index: int, moment: Moment, promise: Promise | None
) -> str | None:
    """What a time of a test is for, as far as the answer tells."""
    segment = scanned.own[index]
    if case.frame.verb == "deadline":
        when = deadlines.meant(moment, segment, scanned, {})
        if when is not None and case.expected.startswith(str(_day(when))):
            return DEADLINE
    elif promise and case.expected in (str(promise.day), f"+{promise.after}"):
        return PROMISE
    cue = governor(moment, segment.cues, segment.low)
    return OTHER if cue is None or cue.aim not in _DOUBTFUL[case.frame.verb] else None


def _days(frame: Frame, kind: Kind) -> dict[tuple[int, Moment], Promise]:
    """The times of a message, each with the promise that it would be."""
    return {(time.place, time.moment): told for time, told in promises.promised(frame, kind)}


def _purpose(
    scanned: Scan,
    index: int,
    moment: Moment,
    promise: Promise | None,
    label: Mapping[str, object],
) -> str | None:
    """What a time is for by the labels of its message; None where two fit."""
    when = deadlines.meant(moment, scanned.own[index], scanned, {})
    fits = {
        PROMISE: promise and promise.day and promise.day == _day(label.get("reply_expected_by")),
        DEADLINE: when and _day(when) == _day(label.get("candidate_deadline")),
    }
    found = [purpose for purpose, is_it in fits.items() if is_it] or [OTHER]
    return found[0] if len(found) == 1 else None


def _day(value: object) -> date | None:
    """The day of a date, an instant, or either as labels have it."""
    if isinstance(value, str):
        return date.fromisoformat(value[:10])
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else None


def _read(raw: bytes, candidate: Candidate) -> tuple[Message, Prose, Scan]:
    opened = forwards.opened(message.parse(raw), candidate)
    prose = forwards.prose_of(opened, candidate)
    return opened.message, prose, scan(opened.message, prose, candidate)


def _features(time: Purpose) -> Found:
    return dict.fromkeys(sorted(time.features), 1.0)


def _wording(time: Purpose) -> Found:
    """The features without the kind, which a passage has none of."""
    return {name: value for name, value in _features(time).items() if not name.startswith("kind:")}


def main() -> None:
    """Learns from everything there is; only words of the passages get into the weights."""
    written = list(passages())
    own = {name for time in written for name in time.found}
    tested, rest = list(cases()), list(labelled())
    times = [*written, *tested, *rest]
    counts = [1.0] * len(written) + [_CASE] * len(tested) + [1.0] * len(rest)
    found = [
        {n: v for n, v in time.found.items() if n in own or n.startswith(_OF_MESSAGES)}
        for time in times
    ]
    model = fit(found, [t.purpose for t in times], counts, FREEDOM)
    size = pack("purposes", learnt(model, SMALLEST))
    sys.stdout.write(f"{len(times)} times; bytes: {size}\n")


if __name__ == "__main__":
    main()
