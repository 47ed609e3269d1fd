"""Learns agent/reading/weights/employers.json.xz: which of the names in a message is the employer's.

From whole messages whose employer is labelled: of all candidates in one the right one has to be the
likeliest. Where the rules were fitted to the messages what they say is no feature: it looks surer there.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import numpy
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from agent import message
from agent.reading import forwards
from agent.reading.kinds.linear import Learnt
from agent.reading.model import Candidate
from agent.reading.people import employer, orgs
from agent.reading.people.employer import named, ranking
from agent.reading.people.employer.naming import in_full
from agent.reading.people.scene import look
from agent.terms import Kind
from learning.examples.people import ALL, ME, Case
from learning.fitting import pack
from learning.mail import GOLDEN, candidate_of, folders

NAME = "employers"
FREEDOM, LEAST_SEEN, SMALLEST = 0.4, 4, 0.04
AT_FIRST_SIGHT = frozenset({"promises", "small", "institutions", "agencies", "near", "answers"})
"""Lots to which no rule about employers was fitted."""
CASES = [case for case in ALL if "company" in case.expected]
_BY_RULE = "rules"


class Choice(NamedTuple):
    """The candidates of a message, each by its features, and which of them are right."""

    found: list[frozenset[str]]
    right: list[bool]


def choices() -> list[Choice]:
    """Everything labelled; a message where none is right teaches nothing."""
    paths = (p for f in (*folders(), GOLDEN / "promises") for p in sorted(f.glob("*.json")))
    every = (*chain.from_iterable(map(_of_file, paths)), *map(_of_case, CASES))
    return [one for one in every if any(one.right)]


def _of_file(path: Path) -> Iterator[Choice]:
    label = json.loads(path.read_text("utf-8"))
    if label["kind"] == Kind.UNRELATED or "company" not in label:
        return
    also = label.get("accept", {}).get("company", [])
    right = [label["company"], *(also if isinstance(also, list) else [also])]
    raw = path.with_suffix(".eml").read_bytes()
    fitted = path.parent.name not in AT_FIRST_SIGHT
    yield _choice(raw, candidate_of(label), Kind(label["kind"]), right, fitted=fitted)


def _of_case(case: Case) -> Choice:
    right = [None if name == "none" else name for name in case.wanted("company")]
    return _choice(case.raw, ME, case.kind, right, fitted=True)


def _choice(
    raw: bytes, candidate: Candidate, kind: Kind, right: list[str | None], *, fitted: bool
) -> Choice:
    opened = forwards.opened(message.parse(raw), candidate)
    scene = look(opened.message, forwards.prose_of(opened, candidate), candidate, kind)
    found, _ = employer.judged(scene)
    every = named.candidates(scene, found)
    told = ranking.features(scene, found, every)
    keys = {name and orgs.key(name) for name in right}
    full = {key: orgs.key(in_full(scene, one.name)) for key, one in every.items()}
    kept = [frozenset(_kept(features, fitted)) for features in told.values()]
    return Choice(kept, [key in keys or (key and full[key]) in keys for key in told])


def _kept(features: set[str], fitted: bool) -> Iterator[str]:
    return (name for name in features if not (fitted and name.startswith(_BY_RULE)))


def known(messages: list[Choice]) -> dict[str, int]:
    """The features that are learnt from, each with its number."""
    seen = Counter(name for one in messages for name in frozenset(chain(*one.found)))
    kept = (name for name, often in sorted(seen.items()) if often >= LEAST_SEEN)
    return {name: number for number, name in enumerate(kept)}


def fit(messages: list[Choice], names: dict[str, int]) -> list[float]:
    """The weights that make the right candidates of each message likely (conditional logit)."""
    rows = [[names[n] for n in sorted(f) if n in names] for one in messages for f in one.found]
    ends = numpy.cumsum([0, *map(len, rows)])
    columns = [column for row in rows for column in row]
    table = csr_matrix((numpy.ones(len(columns)), columns, ends), (len(rows), len(names)))
    sizes = [len(one.found) for one in messages]
    starts = numpy.cumsum([0, *sizes[:-1]])
    group = numpy.repeat(numpy.arange(len(messages)), sizes)
    right = numpy.array([r for one in messages for r in one.right])
    turned = table.T.tocsr()

    def loss(weights: numpy.ndarray) -> tuple[float, numpy.ndarray]:
        sums = table @ weights
        parts = numpy.exp(sums - numpy.maximum.reduceat(sums, starts)[group])
        good = numpy.where(right, parts, 0.0)
        whole, whole_good = numpy.add.reduceat(parts, starts), numpy.add.reduceat(good, starts)
        lost = float(numpy.sum(numpy.log(whole) - numpy.log(whole_good)))
        slope = turned @ (parts / whole[group] - good / whole_good[group])
        return lost + weights @ weights / (2 * FREEDOM), slope + weights / FREEDOM

    found = minimize(loss, numpy.zeros(len(names)), jac=True, method="L-BFGS-B")
    return [float(weight) for weight in found.x]


def learn(messages: list[Choice]) -> Learnt:
    """What ``employers.json.xz`` has: one place, and by feature its weight there."""
    names = known(messages)
    weights = zip(names, fit(messages, names), strict=True)
    kept = {name: [0, round(100 * w)] for name, w in weights if abs(w) >= SMALLEST}
    return {"classes": ["employer"], "bias": [0], "weights": kept}


def main() -> None:
    """Learns from everything there is."""
    messages = choices()
    size = pack(NAME, learn(messages))
    sys.stdout.write(f"{len(messages)} messages; bytes: {size}\n")


if __name__ == "__main__":
    main()
