"""Learns a small net of one hidden layer (Adam: Kingma and Ba, 2015), the same on each run.

``agent.reading.kinds.net`` is where it works; knows neither mail nor kinds.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy import ndarray
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer

from agent.reading.kinds.net import FARTHEST, ZERO, Weights
from learning.fitting import Found, known

HIDDEN, ROUNDS, BATCH = 48, 24, 64
"""Units of the hidden layer; how often each example is seen; examples taken together."""
DROPPED = 0.5
"""How many of an example's features are left out each time, so that none is relied on alone
(Srivastava et al., 2014). On 720 messages not learnt from: 55 mistakes instead of 65."""
RATE, DECAY = 1e-3, 1e-2
"""How fast it learns at first, and how weights shrink on the way: found on lots not learnt from."""
_KEPT, _KEPT_SQUARES, _LITTLE = 0.9, 0.999, 1e-8


@dataclass
class _Parameter:
    """Numbers that are learnt, with the moments of their slopes."""

    value: ndarray
    shrinks: bool

    def __post_init__(self) -> None:
        self.first = np.zeros_like(self.value)
        self.second = np.zeros_like(self.value)

    def step(self, slope: ndarray, rate: float, time: int) -> None:
        """One step of Adam."""
        self.first += (1 - _KEPT) * (slope - self.first)
        self.second += (1 - _KEPT_SQUARES) * (slope * slope - self.second)
        mean = self.first / (1 - _KEPT**time)
        spread = np.sqrt(self.second / (1 - _KEPT_SQUARES**time)) + _LITTLE
        self.value -= rate * (mean / spread + DECAY * self.shrinks * self.value)


def learn(
    found: Sequence[Found], right: Sequence[str], counts: Sequence[float], least: int
) -> Weights:
    """The net that tells the classes of ``right`` by features seen in ``least`` examples or more."""
    table = DictVectorizer(dtype=np.float32)
    values = csr_matrix(table.fit_transform(known(found, least)))
    classes, answers = np.unique(np.array(right), return_inverse=True)
    weight = np.array(counts, np.float32)
    net = _trained(values, answers, weight / weight.mean(), len(classes))
    return _written(net, [str(name) for name in classes], table.vocabulary_)


def _trained(values: csr_matrix, answers: ndarray, weight: ndarray, classes: int) -> list[ndarray]:
    chance = np.random.default_rng(1)
    inside = chance.normal(0, 0.05, (values.shape[1], HIDDEN)).astype(np.float32)
    outside = chance.normal(0, (2 / HIDDEN) ** 0.5, (HIDDEN, classes)).astype(np.float32)
    net = [
        _Parameter(inside, True),
        _Parameter(np.zeros(HIDDEN, np.float32), False),
        _Parameter(outside, True),
        _Parameter(np.zeros(classes, np.float32), False),
    ]
    size = values.shape[0]
    steps = ROUNDS * -(-size // BATCH)
    time = 0
    for _ in range(ROUNDS):
        order = chance.permutation(size)
        for start in range(0, size, BATCH):
            some = order[start : start + BATCH]
            time += 1
            slopes = _slopes(net, _thinned(values[some], chance), answers[some], weight[some])
            for parameter, slope in zip(net, slopes, strict=True):
                parameter.step(slope, RATE * (1 - time / (steps + 1)), time)
    return [parameter.value for parameter in net]


def _thinned(values: csr_matrix, chance: np.random.Generator) -> csr_matrix:
    """Some examples without a part of their features, the others the heavier for it."""
    kept = chance.random(len(values.data)) >= DROPPED
    data = values.data * kept.astype(np.float32) / (1 - DROPPED)
    return csr_matrix((data, values.indices, values.indptr), values.shape)


def _slopes(
    net: list[_Parameter], values: csr_matrix, answers: ndarray, weight: ndarray
) -> list[ndarray]:
    """How the loss (cross-entropy) changes with each parameter, over some examples."""
    inside, bias, outside, last = (parameter.value for parameter in net)
    sums = values @ inside + bias
    hidden = np.maximum(sums, 0)
    out = hidden @ outside + last
    chances = np.exp(out - out.max(1, keepdims=True))
    chances /= chances.sum(1, keepdims=True)
    chances[np.arange(len(answers)), answers] -= 1
    error = (chances * (weight / len(answers))[:, None]).astype(np.float32)
    back = (error @ outside.T) * (sums > 0)
    return [values.T @ back, back.sum(0), hidden.T @ error, error.sum(0)]


def _written(net: list[ndarray], classes: list[str], places: dict[str, int]) -> Weights:
    """With the weights of the hidden layer as characters."""
    inside, bias, outside, last = net
    steps = np.abs(inside).max(0) / FARTHEST
    rows = (np.rint(inside / steps) + ZERO).astype(np.uint8)
    return {
        "classes": classes,
        "steps": [float(f"{step:.6g}") for step in steps],
        "bias": [round(float(b), 4) for b in bias],
        "out": [[round(float(w), 4) for w in row] for row in outside.T],
        "out_bias": [round(float(b), 4) for b in last],
        "rows": {name: rows[place].tobytes().decode("ascii") for name, place in places.items()},
    }
