"""Learns agent/reading/weights/wishes.json.xz: which sentences invite questions, or forbid them.

From sentences written for it (``wishes/*.txt``: ``welcome | text``), those of the tests, the golden
messages and the sample.
Of a message only the wish is labelled, not where it stands: the first look takes the sentence on which
the cues rest, each further one that which looks most like it.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from agent import message
from agent.reading import forwards
from agent.reading.kinds import wishes
from agent.reading.kinds.linear import Learnt, Model
from agent.reading.kinds.scene import scene
from agent.reading.kinds.tables import INCOMING
from agent.reading.model import Candidate
from agent.terms import FollowUpWish, Kind
from learning import examples
from learning.examples import CANDIDATE, MATTERS, one_line
from learning.fitting import fit, learnt, pack
from learning.mail import HERE, candidate_of, folders

FREEDOM, LEAST_SEEN, SMALLEST, LOOKS = 2.0, 2, 0.05, 3


class Wished(NamedTuple):
    """A message's lines by their features, what it wishes, where it seems to say so."""

    rows: tuple[frozenset[str], ...]
    wish: str
    place: int | None
    own: bool
    """Whether it was written to learn wishes from."""


def sentences() -> Iterator[Wished]:
    """What was written for it."""
    for path in sorted(HERE.glob("wishes/*.txt")):
        for row in filter(None, path.read_text("utf-8").splitlines()):
            wish, text = row.split(" | ", 1)
            yield _said(text, wish)
    for text, wanted in examples.wishes():
        yield _said(text, wanted or wishes.NONE)


def _said(text: str, wish: str) -> Wished:
    raw = one_line(f"progress_update | Your application | {text}").raw
    return _seen(raw, CANDIDATE, Kind.PROGRESS_UPDATE, wish, own=True)


def labelled() -> Iterator[Wished]:
    """The messages whose wish is beyond doubt."""
    for path in sorted(p for folder in folders() for p in folder.glob("*.json")):
        label = json.loads(path.read_text("utf-8"))
        doubted = "follow_up" in (label.get("accept") or {}) or "follow_up" not in label
        if label["direction"] == "incoming" and not doubted and label["kind"] != Kind.UNRELATED:
            raw, wish = path.with_suffix(".eml").read_bytes(), label["follow_up"] or wishes.NONE
            yield _seen(raw, candidate_of(label), Kind(label["kind"]), wish, own=False)


def tables() -> Iterator[Wished]:
    """The invented mail that has one right answer."""
    for case in (case for matter in MATTERS for case in examples.mail(matter)):
        wish = {"-": wishes.NONE}.get("/".join(case.wishes), "/".join(case.wishes))
        known = wish == wishes.NONE or wish in set(FollowUpWish)
        if known and case.kind != Kind.UNRELATED and b"From: Robin Aske" not in case.raw:
            yield _seen(case.raw, CANDIDATE, Kind(case.kind), wish, own=False)


def _seen(raw: bytes, candidate: Candidate, kind: Kind, wish: str, *, own: bool) -> Wished:
    opened = forwards.opened(message.parse(raw), candidate)
    seen = scene(opened.message, forwards.prose_of(opened, candidate), INCOMING)
    among = wishes.lines(seen)
    rows = tuple(frozenset(wishes.features(among, place)) for place in range(len(among)))
    told = wishes.told(seen)
    held = told is not None and told[0] == wish and told[1] in among
    return Wished(rows, wish, among.index(told[1]) if held and told else None, own)


def learn(messages: Sequence[Wished]) -> Learnt:
    """What ``wishes.json.xz`` has; only words of the sentences get into it."""
    own = frozenset(name for one in messages if one.own for row in one.rows for name in row)
    model = _fitted(messages, own)
    for _ in range(LOOKS):
        messages = [_looked_at(one, Model.of(model)) for one in messages]
        model = _fitted(messages, own)
    return model


def _fitted(messages: Sequence[Wished], own: frozenset[str]) -> Learnt:
    lines = [line for one in messages for line in _lines(one)]
    model = fit(
        [dict.fromkeys(row & own, 1.0) for row, _ in lines],
        [wish for _, wish in lines],
        [1.0] * len(lines),
        FREEDOM,
        LEAST_SEEN,
    )
    return learnt(model, SMALLEST)


def _lines(one: Wished) -> Iterator[tuple[frozenset[str], str]]:
    """The lines that are beyond doubt: all of a message without a wish, else that which tells it."""
    if one.wish == wishes.NONE:
        yield from ((row, wishes.NONE) for row in one.rows)
    elif one.place is not None:
        yield one.rows[one.place], one.wish
    elif len(one.rows) == 1:
        yield one.rows[0], one.wish


def _looked_at(one: Wished, model: Model) -> Wished:
    if one.wish == wishes.NONE or not one.rows:
        return one
    column = model.classes.index(one.wish)
    sums = [model.rows.total(set(row)) for row in one.rows]
    lead = [each[column] - max(each[:column] + each[column + 1 :]) for each in sums]
    return one._replace(place=lead.index(max(lead)))


def main() -> None:
    """Learns from everything there is."""
    messages = [*sentences(), *tables(), *labelled()]
    size = pack("wishes", learn(messages))
    sys.stdout.write(f"{len(messages)} messages; bytes: {size}\n")


if __name__ == "__main__":
    main()
