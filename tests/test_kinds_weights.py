"""Learns the weights of words from the golden messages: ``python -m tests.test_kinds_weights``.

Logistic regression by hand, the same result each time; reads nothing but the invented mail here.
"""

import math
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent import message
from agent.message import Message
from agent.reading.kinds.learned import features
from agent.reading.kinds.scene import lines_of
from agent.reading.prose import Prose, Sentence, split
from tests import (
    test_kinds_languages,
    test_kinds_people,
    test_kinds_tracking,
    test_kinds_voices,
)
from tests.test_kinds import CANDIDATE, Golden, golden, one_line
from tests.test_kinds_corpus import CORPUS
from tests.test_kinds_corpus2 import CORPUS as MORE
from tests.test_kinds_sentences import SENTENCES

KINDS = (
    "acknowledgement", "application_received", "assessment_requested", "auto_reply",
    "availability_requested", "information_requested", "interview_cancelled",
    "interview_confirmed", "interview_rescheduled", "offer", "progress_update",
    "recruiter_outreach", "rejection",
)  # fmt: skip
TABLES = (test_kinds_languages, test_kinds_people, test_kinds_tracking, test_kinds_voices)
EPOCHS, RATE, DECAY, SENTENCE = 30, 0.3, 0.01, 0.5
LEAST = 0.06
FILE = Path(__file__).parent.parent / "agent" / "reading" / "kinds" / "weights.py"

Row = tuple[list[str], int, float]


def examples() -> Iterator[Row]:
    """Features, the place of the kind, and how much the example counts."""
    goldens: list[Golden] = [one for table in TABLES for one in golden(table.MAIL)]
    goldens += [one_line(line) for line in (CORPUS + MORE).strip().splitlines() if line]
    for one in goldens:
        if one.kind in KINDS:
            parsed = message.parse(one.raw)
            found = features(lines_of(parsed, split(parsed, CANDIDATE)))
            yield sorted(found), KINDS.index(one.kind), 1.0
    for kind, block in SENTENCES.items():
        for text in block.strip().splitlines() if kind in KINDS else ():
            prose = Prose(own=text, sentences=(Sentence(text, 0, len(text)),))
            yield sorted(features(lines_of(Message(), prose))), KINDS.index(kind), SENTENCE


def learn() -> dict[str, list[float]]:
    """Weights by feature for each kind; what stands in one example only is left out."""
    rows = list(examples())
    seen = Counter(feature for found, _, _ in rows for feature in found)
    rows = [([f for f in found if seen[f] > 1], kind, much) for found, kind, much in rows]
    weights = {f: [0.0] * len(KINDS) for found, _, _ in rows for f in found}
    for epoch in range(EPOCHS):
        for row in _shuffled(rows, epoch):
            _step(weights, row, RATE / (1 + epoch / 5))
    return weights


def _shuffled(rows: list[Row], epoch: int) -> list[Row]:
    """An order that mixes the kinds, another one each time, without chance."""
    return sorted(rows, key=lambda row: (hash_of(row, epoch), row[1]))


def hash_of(row: Row, epoch: int) -> int:
    """A number that changes with the epoch (FNV-1a over the first features)."""
    value = 2166136261 ^ (epoch * 977)
    for char in " ".join(row[0][:6]):
        value = (value ^ ord(char)) * 16777619 % 2**32
    return value


def _step(weights: dict[str, list[float]], row: Row, rate: float) -> None:
    found, kind, much = row
    scale = math.sqrt(len(found) + 1)
    scores = [sum(weights[f][i] for f in found) / scale for i in range(len(KINDS))]
    odds = [math.exp(score - max(scores)) for score in scores]
    total = sum(odds)
    for i in range(len(KINDS)):
        slope = much * ((i == kind) - odds[i] / total)
        if abs(slope) > 1e-3:
            for f in found:
                weights[f][i] += rate * (slope / scale - DECAY * weights[f][i])


def written() -> str:
    """The module of weights as text."""
    lines = []
    for feature, each in sorted(learn().items()):
        pairs = [f"{i}:{round(w, 2)}" for i, w in enumerate(each) if abs(w) >= LEAST]
        if pairs:
            lines.append(f"{feature}\t{' '.join(pairs)}")
    names = "".join(f'    "{kind}",\n' for kind in KINDS)
    return (
        '"""Weights of words for each kind, learnt by ``python -m tests.test_kinds_weights``. Data."""\n\n'
        f'KINDS = (\n{names})\n\nWEIGHTS = """\n' + "\n".join(lines) + '\n"""\n'
    )


@pytest.mark.slow
def test_the_weights_are_those_that_are_learnt() -> None:
    assert FILE.read_text(encoding="utf-8") == written()


def test_the_weights_are_small() -> None:
    assert FILE.stat().st_size < 1_000_000


if __name__ == "__main__":
    sys.stdout.write(written())
