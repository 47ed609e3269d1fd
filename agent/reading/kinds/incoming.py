"""The kind of an incoming message: what it does for this candidate, in the author's own words first.

The rulings of interfaces.md as a table of what silences what; the words are in the tables.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from agent.reading.kinds.scene import Scene, excerpt, has_moment
from agent.reading.kinds.structure import Sign, signs
from agent.reading.model import Evidence
from agent.terms import Kind

_KINDS = (
    Kind.APPLICATION_RECEIVED,
    Kind.AVAILABILITY_REQUESTED,
    Kind.INTERVIEW_CONFIRMED,
    Kind.INTERVIEW_RESCHEDULED,
    Kind.INTERVIEW_CANCELLED,
    Kind.ASSESSMENT_REQUESTED,
    Kind.PROGRESS_UPDATE,
    Kind.INFORMATION_REQUESTED,
    Kind.OFFER,
    Kind.REJECTION,
    Kind.ACKNOWLEDGEMENT,
    Kind.RECRUITER_OUTREACH,
    Kind.AUTO_REPLY,
)
_MEETINGS = (Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CONFIRMED)
_QUIET = (Kind.APPLICATION_RECEIVED, Kind.PROGRESS_UPDATE, Kind.ACKNOWLEDGEMENT)

# Where the first scores this much, and at least so many times the other, the others are silent.
_SILENCES: tuple[tuple[Kind, float, float, tuple[Kind, ...]], ...] = (
    (Kind.INTERVIEW_RESCHEDULED, 4, 0.4, (*_MEETINGS, Kind.INTERVIEW_CANCELLED, *_QUIET)),
    (Kind.INTERVIEW_CANCELLED, 5, 0.4, (*_MEETINGS, *_QUIET, Kind.INFORMATION_REQUESTED)),
    (Kind.OFFER, 6, 0.6, (*_MEETINGS, *_QUIET, Kind.INFORMATION_REQUESTED, Kind.RECRUITER_OUTREACH)),
    (Kind.REJECTION, 5, 0.6, (*_QUIET, Kind.INFORMATION_REQUESTED, Kind.RECRUITER_OUTREACH,
                              *_MEETINGS, Kind.OFFER)),
    (Kind.ASSESSMENT_REQUESTED, 6, 0.7, (*_QUIET, *_MEETINGS, Kind.INFORMATION_REQUESTED)),
)  # fmt: skip
_TRUSTED = 2.5
_HIRING = 3.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """A kind, how sure, and what it rests on."""

    kind: Kind
    confidence: float
    evidence: tuple[Evidence, ...] = ()


def verdict(seen: Scene) -> Verdict:
    """What an incoming message is."""
    found = signs(seen.message, seen.relay)
    scores = _scores(seen, found)
    return _decide(seen, scores, found)


def _scores(seen: Scene, found: tuple[Sign, ...]) -> dict[str, float]:
    labels = [*_KINDS, "hiring", "foreign", "hirer"]
    return {
        label: seen.score(label) + sum(sign.weight for sign in found if sign.label == label)
        for label in labels
    }


def _decide(seen: Scene, scores: dict[str, float], found: tuple[Sign, ...]) -> Verdict:
    context = scores["hiring"] - scores["foreign"] - scores["hirer"]
    if context < _HIRING:
        return Verdict(Kind.UNRELATED, 0.6)
    best = max(_KINDS, key=lambda kind: scores[kind])
    return Verdict(best, 0.7, _evidence(seen, best))


def _evidence(seen: Scene, kind: Kind) -> tuple[Evidence, ...]:
    return tuple(Evidence("kind", excerpt(hit)) for hit in seen.of(kind)[:3])


def explain(scores: Mapping[str, float]) -> str:
    """The scores in one line, for whoever tends the tables."""
    return " ".join(f"{k}={v:.1f}" for k, v in sorted(scores.items(), key=lambda x: -x[1]) if v)
