"""A linear model of classes over named features, and its weights as the program keeps them.

Knows neither mail nor sentences.
"""

import json
import lzma
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from agent.reading.kinds.linear import Learnt

WEIGHTS = Path(__file__).parent.parent / "agent" / "reading" / "weights"
"""Where the program's weights lie."""
LEAST_SEEN = 2
"""In how many examples something has to stand to be learnt from."""

Found = Mapping[str, float]


class Fit(NamedTuple):
    """A regression: what it tells apart, how much speaks for each at first, and by feature."""

    classes: list[str]
    bias: list[float]
    weights: dict[str, list[float]]


def known(found: Sequence[Found], least: int) -> list[Found]:
    """Only the features that stand in so many examples."""
    seen = Counter(name for one in found for name in one)
    return [{n: v for n, v in one.items() if seen[n] >= least} for one in found]


def fit(
    found: Sequence[Found],
    right: Sequence[str],
    counts: Sequence[float],
    free: float,
    least: int = LEAST_SEEN,
) -> Fit:
    """Multinomial logistic regression over the features that occur often enough."""
    table = DictVectorizer()
    values = table.fit_transform(known(found, least))
    model = LogisticRegression(C=free, max_iter=3000).fit(values, right, sample_weight=counts)
    rows = model.coef_
    classes = [str(name) for name in model.classes_]
    bias = [float(b) for b in model.intercept_]
    weights = {
        str(name): [float(row[place]) for row in rows] for name, place in table.vocabulary_.items()
    }
    return Fit(classes, bias, weights)


def sparse(model: Fit, smallest: float) -> dict[str, list[int]]:
    """By feature the places of the classes and their weights in hundredths, in turn; small ones
    left out."""
    kept = {}
    for name, row in sorted(model.weights.items()):
        pairs = [(k, round(100 * w)) for k, w in enumerate(row) if abs(w) >= smallest]
        if pairs:
            kept[name] = [number for pair in pairs for number in pair]
    return kept


def hundredths(numbers: Iterable[float]) -> list[int]:
    """As the files have them."""
    return [round(100 * number) for number in numbers]


def learnt(model: Fit, smallest: float) -> Learnt:
    """As the program keeps it; weights smaller than that are left out."""
    return {
        "classes": model.classes,
        "bias": hundredths(model.bias),
        "weights": sparse(model, smallest),
    }


def pack(name: str, model: object) -> int:
    """Writes a table of weights where the program looks for it, the same each time; its bytes."""
    text = json.dumps(model, ensure_ascii=False, separators=(",", ":"))
    return (WEIGHTS / f"{name}.json.xz").write_bytes(lzma.compress(text.encode(), preset=9))
