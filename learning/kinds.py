"""Learns agent/reading/kinds/weighing.json: ``make learn``; some minutes, the same each time.

From the golden messages and the invented mail of the tests of kinds; what is no hiring at all is
learned from ordinary mail besides, where there is a folder of it (ORDINARY). Standard library only.
"""

import json
import math
import os
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from email.message import EmailMessage
from pathlib import Path
from typing import NamedTuple

from agent import message
from agent.reading import forwards
from agent.reading.kinds import incoming
from agent.reading.kinds.scene import scene
from agent.reading.kinds.tables import INCOMING
from agent.reading.kinds.weighing import features
from agent.reading.model import Candidate
from agent.terms import Kind
from tests import (
    test_kinds_languages,
    test_kinds_people,
    test_kinds_tracking,
    test_kinds_unrelated,
    test_kinds_voices,
)
from tests.test_kinds import CANDIDATE, golden, one_line
from tests.test_kinds_corpus import CORPUS
from tests.test_kinds_corpus2 import CORPUS as MORE
from tests.test_kinds_corpus3 import CORPUS as TONGUES
from tests.test_kinds_ordinary import ORDINARY as ORDINARY_LINES
from tests.test_kinds_sentences import SENTENCES

ROOT = Path(__file__).parent.parent
TABLES = (
    test_kinds_languages,
    test_kinds_people,
    test_kinds_tracking,
    test_kinds_unrelated,
    test_kinds_voices,
)
OTHER = frozenset({Kind.UNRELATED, Kind.AUTO_REPLY})
SENTENCE, LINE, ORDINARY = 0.3, 0.5, 0.4
"""How much a sentence, a letter in a line, and a piece of ordinary mail count beside a message."""
LEAST_SEEN = 2
ROUNDS = 18
PACE = 0.15
SMALLEST = 0.05

Row = dict[str, list[float]]


class Example(NamedTuple):
    """The features of a message, what it is, and how much it counts."""

    features: Mapping[str, float]
    kind: Kind
    weight: float


def example(raw: bytes, candidate: Candidate, kind: str, weight: float = 1.0) -> Example:
    """A message as ``reading.read`` would look at it."""
    opened = forwards.opened(message.parse(raw), candidate)
    seen = scene(opened.message, forwards.prose_of(opened, candidate), INCOMING)
    return Example(features(seen, incoming.grounds(seen)), Kind(kind), weight)


def labelled(folder: Path) -> Iterator[Example]:
    """Every message with a label beside it; incoming mail only."""
    for path in sorted(folder.glob("*.json")):
        label = json.loads(path.read_text(encoding="utf-8"))
        if label.get("direction") != "outgoing":
            zone = label.get("options", {}).get("timezone", "UTC")
            candidate = Candidate(tuple(label["me"]), zone)
            yield example(path.with_suffix(".eml").read_bytes(), candidate, label["kind"])


def invented() -> Iterator[Example]:
    """The mail, the letters in a line and the sentences that the tests of kinds hold."""
    for table in TABLES:
        for case in golden(table.MAIL):
            if b"From: Robin Aske" not in case.raw:
                yield example(case.raw, CANDIDATE, case.kind)
    ordinary_lines = (f"unrelated | {line}" for line in ORDINARY_LINES.strip().splitlines())
    for line in (*(CORPUS + MORE + TONGUES).strip().splitlines(), *ordinary_lines):
        if not line:
            continue
        case = one_line(line)
        yield example(case.raw, CANDIDATE, case.kind, LINE)
    for kind, block in SENTENCES.items():
        for sentence in block.strip().splitlines() if kind in {*Kind} else ():
            letter = EmailMessage()
            letter["From"], letter["To"] = "x@employer.example", CANDIDATE.addresses[0]
            letter.set_content(sentence)
            yield example(letter.as_bytes(), CANDIDATE, kind, SENTENCE)


def ordinary(folder: Path) -> Iterator[Example]:
    """Mail of all sorts, none of it about the reader's own hiring."""
    for path in sorted(folder.glob("*.eml")):
        yield example(path.read_bytes(), CANDIDATE, Kind.UNRELATED, ORDINARY)


def fit(examples: Sequence[Example], right: Sequence[int], width: int, decay: float) -> Row:
    """Multinomial logistic regression by AdaGrad: a row of weights for each feature."""
    seen = Counter(name for e in examples for name in e.features)
    known = sorted(name for name, count in seen.items() if count >= LEAST_SEEN)
    rows = {name: [0.0] * width for name in (*known, "")}
    squares = {name: [1e-2] * width for name in rows}
    values = [[(n, v) for n, v in (*e.features.items(), ("", 1.0)) if n in rows] for e in examples]
    order = list(range(len(examples)))
    shuffle = random.Random(7)  # noqa: S311 - the same order each time
    for turn in range(ROUNDS):
        shuffle.shuffle(order)
        pace = PACE / (1 + turn / 6)
        for index in order:
            errors = _errors(rows, values[index], right[index], examples[index].weight)
            _step(rows, squares, values[index], errors, pace, decay)
    return rows


def _errors(
    rows: Row, values: list[tuple[str, float]], right: int, weight: float
) -> list[tuple[int, float]]:
    """How far each probability is off, where it is off at all."""
    sums = [0.0] * len(rows[""])
    for name, value in values:
        for k, w in enumerate(rows[name]):
            sums[k] += w * value
    top = max(sums)
    parts = [math.exp(s - top) for s in sums]
    total = sum(parts)
    errors = ((k, (part / total - (k == right)) * weight) for k, part in enumerate(parts))
    return [(k, error) for k, error in errors if abs(error) > 0.005]


def _step(
    rows: Row,
    squares: Row,
    values: list[tuple[str, float]],
    errors: list[tuple[int, float]],
    pace: float,
    decay: float,
) -> None:
    for name, value in values:
        row, square = rows[name], squares[name]
        for k, error in errors:
            slope = error * value + decay * row[k]
            square[k] += slope * slope
            row[k] -= pace * slope / math.sqrt(square[k])


def learn(examples: Sequence[Example]) -> dict[str, object]:
    """Both models, as ``weighing.json`` has them."""
    whole = [e for e in examples if e.weight != SENTENCE]
    hiring = fit(whole, [int(e.kind not in OTHER) for e in whole], 2, 0.002)
    acts = [e for e in examples if e.kind not in OTHER]
    kinds = sorted({e.kind for e in acts})
    told = fit(acts, [kinds.index(e.kind) for e in acts], len(kinds), 0.002)
    return {
        "kinds": kinds,
        "hiring_bias": round(hiring[""][1] - hiring[""][0], 2),
        "hiring": {
            name: w
            for name, row in hiring.items()
            if name and abs(w := round(row[1] - row[0], 2)) >= SMALLEST
        },
        "bias": [round(w, 2) for w in told[""]],
        "weights": {name: kept for name, row in told.items() if name and (kept := _kept(row))},
    }


def _kept(row: list[float]) -> list[float]:
    pairs = [(k, round(w, 2)) for k, w in enumerate(row) if abs(w) >= SMALLEST]
    return [number for pair in pairs for number in pair]


def main() -> None:
    """Learns from everything there is and writes the weights."""
    folder = Path(os.environ.get("ORDINARY", ROOT.parent / "shared" / "dev" / "ordinary"))
    halves = [ROOT / "tests" / "golden" / half for half in ("build", "held")]
    examples = [e for half in halves for e in labelled(half)] + list(invented())
    if folder.is_dir():
        examples += ordinary(folder)
    else:
        sys.stdout.write(f"no ordinary mail at {folder} (ORDINARY names another place)\n")
    target = ROOT / "agent" / "reading" / "kinds" / "weighing.json"
    text = json.dumps(learn(examples), ensure_ascii=False, separators=(",", ":"))
    target.write_text(text.replace('],"', '],\n"') + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(examples)} examples, {target.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
