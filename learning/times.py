"""Learns agent/reading/weights/purposes.json.gz: what the times of a sentence are for.

From passages written for it (``times/*.txt``, each time as ``{promise:by Friday}``), from the traps
of the tests, and from the project's golden messages by the day that a time resolves to.
"""

import json
import re
import sys
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from agent import message
from agent.reading import forwards
from agent.reading.model import Candidate
from agent.reading.prose import Prose
from agent.reading.times import deadlines, purposes
from agent.reading.times.aims import ASK, ENDS, PROMISES, TELL, Cue, Moment, governor
from agent.reading.times.purposes import DEADLINE, OTHER, PROMISE
from agent.reading.times.reckoning import Frame, resolved
from agent.reading.times.scan import Scan, scan
from learning.fitting import WEIGHTS, Found, fit, learnt, pack
from tests import test_times
from tests.test_kinds import CANDIDATE, one_line

HERE = Path(__file__).parent
GOLDEN = HERE.parent / "tests" / "golden"
TARGET = WEIGHTS / "purposes.json.gz"
LOTS = ("build", "held", "wide", "unseen", "fresh", "newer")
FREEDOM, SMALLEST, GOLDEN_COUNT = 0.5, 0.12, 0.5
LABELS = {
    **dict.fromkeys(("round", "option", "old", "length", "other"), OTHER),
    "promise": PROMISE,
    "deadline": DEADLINE,
}
"""The labels of passages; several are one purpose."""
_LABELLED = re.compile(r"\{(\w+):([^{}]*)\}")
_OF_CUES = ("g:", "h:", "due:")


class Time(NamedTuple):
    """The features of a time, its purpose and how much it counts."""

    found: Found
    purpose: str
    weight: float


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
    prose, scanned = _read(raw, CANDIDATE)
    shift = text.find(prose.own.strip())
    for index, moment in _times(scanned) if shift >= 0 else ():
        at = scanned.own[index].start + shift
        over = (s for s in spans if s.start < at + moment.end and at + moment.start < s.end)
        label = next(over, None)
        if label:
            yield Time(_features(scanned, index, moment), LABELS[label.label], 1.0)


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


def golden() -> Iterator[Time]:
    """The times of golden messages, by the days of their labels.

    Their cues are left out: those were fitted to these messages and look surer there than they are.
    """
    for path in sorted(p for lot in LOTS for p in (GOLDEN / lot).glob("*.json")):
        label = json.loads(path.read_text("utf-8"))
        if label.get("direction") == "outgoing":
            continue
        candidate = Candidate(tuple(label["me"]), label["options"].get("timezone", "UTC"))
        _, scanned = _read(path.with_suffix(".eml").read_bytes(), candidate)
        for index, moment in _times(scanned):
            purpose = _purpose(scanned, index, moment, label)
            found = _features(scanned, index, moment)
            kept = {n: v for n, v in found.items() if not n.startswith(_OF_CUES)}
            if purpose:
                yield Time(kept, purpose, GOLDEN_COUNT)


def traps() -> Iterator[Time]:
    """The times of sentences in the tests that tell of neither a promise nor a deadline."""
    doubtful = {"promise": (ASK, ENDS), "deadline": PROMISES}
    for case in test_times.ALL:
        if case.expected != "-" or case.frame.verb not in doubtful:
            continue
        sent, prose, candidate, _ = test_times.read(case)
        scanned = scan(sent, prose, candidate)
        for index, moment in _times(scanned):
            segment = scanned.own[index]
            cue = governor(moment, segment.cues, segment.low)
            # A trap for a promise may well be a deadline, and the other way round.
            if cue is None or cue.aim not in doubtful[case.frame.verb]:
                yield Time(_features(scanned, index, moment), OTHER, 1.0)


def _purpose(scanned: Scan, index: int, moment: Moment, label: Mapping[str, object]) -> str | None:
    """What a time is for by the labels of its message; None where two fit."""
    starts = {_day(i["start"]) for i in _list(label, "interviews")}
    segment = scanned.own[index]
    frame = Frame(scanned, tuple(sorted(d for d in starts if d)))
    promise = resolved(segment, moment, frame, None, Cue(TELL, 0, 0))
    when = deadlines.meant(moment, segment, scanned)
    fits = {
        PROMISE: promise and promise.day and promise.day == _day(label.get("reply_expected_by")),
        DEADLINE: when and _day(when) == _day(label.get("candidate_deadline")),
    }
    found = [purpose for purpose, is_it in fits.items() if is_it] or [OTHER]
    return found[0] if len(found) == 1 else None


def _list(label: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    value = label.get(name)
    return value if isinstance(value, list) else []


def _day(value: object) -> date | None:
    """The day of a date, an instant, or either as labels have it."""
    if isinstance(value, str):
        return date.fromisoformat(value[:10])
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else None


def _read(raw: bytes, candidate: Candidate) -> tuple[Prose, Scan]:
    opened = forwards.opened(message.parse(raw), candidate)
    prose = forwards.prose_of(opened, candidate)
    return prose, scan(opened.message, prose, candidate)


def _times(scanned: Scan) -> Iterator[tuple[int, Moment]]:
    for index, segment in enumerate(scanned.own):
        yield from ((index, moment) for moment in segment.moments)


def _features(scanned: Scan, index: int, moment: Moment) -> Found:
    return dict.fromkeys(purposes.features(scanned.own, index, moment), 1.0)


def main() -> None:
    """Learns from everything there is; only words of the passages get into the weights."""
    written = list(passages())
    own = {name for time in written for name in time.found}
    times = [*written, *traps(), *golden()]
    found = [{n: v for n, v in time.found.items() if n in own} for time in times]
    model = fit(found, [t.purpose for t in times], [t.weight for t in times], FREEDOM)
    pack(TARGET, learnt(model, SMALLEST))
    sys.stdout.write(f"{len(times)} times; bytes: {TARGET.stat().st_size}\n")


if __name__ == "__main__":
    main()
