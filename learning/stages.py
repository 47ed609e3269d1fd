"""Learns agent/reading/weights/stages.json.xz: the round that a message is about.

From letters written for it (``stages/*.txt``: ``kind | stage | Subject | Body``), the golden messages and
the sample. What cues name is no feature: it was fitted to the messages and looks surer there.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from agent import message, reading
from agent.reading import forwards
from agent.reading.kinds import staging
from agent.reading.kinds.linear import Learnt
from agent.reading.kinds.scene import scene
from agent.reading.kinds.tables import INCOMING
from agent.reading.model import Candidate
from agent.terms import Kind
from learning.examples import CANDIDATE, one_line
from learning.fitting import fit, learnt, pack
from learning.mail import HERE, candidate_of, folders

FREEDOM, LEAST_SEEN, SMALLEST = 0.3, 3, 0.05
_LETTER = 0.35
"""How much a letter counts beside a whole message: it says little besides its round."""


class Staged(NamedTuple):
    """The features of a message, its stage, and whether it was written for the program."""

    found: frozenset[str]
    stage: str
    own: bool


def letters() -> Iterator[Staged]:
    """The letters of ``stages``."""
    for path in sorted(HERE.glob("stages/*.txt")):
        for row in filter(None, path.read_text("utf-8").splitlines()):
            kind, stage, rest = row.split(" | ", 2)
            raw = one_line(f"{kind} | {rest}".replace(" / ", "\n")).raw
            if Kind(kind) in staging.STAGED:
                yield Staged(_features(raw, CANDIDATE, Kind(kind)), stage, own=True)


def labelled() -> Iterator[Staged]:
    """The golden messages and the sample, as far as they are there."""
    for path in sorted(path for folder in folders() for path in folder.glob("*.json")):
        label = json.loads(path.read_text("utf-8"))
        kind = Kind(label["kind"])
        if kind in staging.STAGED and label["direction"] == "incoming":
            raw = path.with_suffix(".eml").read_bytes()
            found = _features(raw, candidate_of(label), kind)
            yield Staged(found, label.get("stage") or staging.NONE, own=False)


def _features(raw: bytes, candidate: Candidate, kind: Kind) -> frozenset[str]:
    parsed = message.parse(raw)
    opened = forwards.opened(parsed, candidate)
    seen = scene(opened.message, forwards.prose_of(opened, candidate), INCOMING)
    told = reading.read(parsed, candidate)
    people = tuple(p for one in told.interviews for p in one.interviewers) or told.meets
    return frozenset(staging.features(seen, kind, people))


def learn(messages: list[Staged]) -> Learnt:
    """What ``stages.json.xz`` has; only words of the letters get into it."""
    own = Counter(name for one in messages if one.own for name in one.found)
    model = fit(
        [dict.fromkeys(one.found & own.keys(), 1.0) for one in messages],
        [one.stage for one in messages],
        [_LETTER if one.own else 1.0 for one in messages],
        FREEDOM,
        LEAST_SEEN,
    )
    return learnt(model, SMALLEST)


def main() -> None:
    """Learns from everything there is."""
    messages = [*letters(), *labelled()]
    size = pack("stages", learn(messages))
    sys.stdout.write(f"{len(messages)} messages; bytes: {size}\n")


if __name__ == "__main__":
    main()
