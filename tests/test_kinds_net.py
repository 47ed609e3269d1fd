"""The net's whole numbers against sums written out by hand."""

import math

import pytest

from agent.reading.kinds.net import FARTHEST, ZERO, Net, Weights


def row(*weights: int) -> str:
    """The weights of a feature, as they are written down."""
    return "".join(chr(ZERO + weight) for weight in weights)


# Two hidden units, two classes.
WEIGHTS: Weights = {
    "classes": ["yes", "no"],
    "steps": [0.5, 0.25],
    "bias": [0.0, 1.0],
    "out": [[1.0, 0.0], [0.0, 1.0]],
    "out_bias": [0.0, 0.0],
    "rows": {
        "up": row(4, -4),
        "down": row(-2, 40),
    },
}


def odds(found: dict[str, float]) -> float:
    """The log odds of yes against no."""
    likely = Net(WEIGHTS).likely(found)
    return math.log(likely["yes"] / likely["no"])


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ({}, 0 - 1.0),
        ({"unknown": 5.0}, 0 - 1.0),
        ({"up": 1.0}, 2.0 - 0.0),  # 4 * 0.5 against 1 - 4 * 0.25
        ({"up": 0.5}, 1.0 - 0.5),
        ({"up": -1.0}, 0.0 - 2.0),  # -2 is cut off at nought; 1 + 1
        ({"up": 1.0, "down": 1.0}, 1.0 - (1 - 1 + 40 * 0.25)),
        ({"up": 1.0, "down": -0.5}, 2.5 - 0.0),
    ],
)
def test_sums_are_those_by_hand(found: dict[str, float], expected: float) -> None:
    assert math.isclose(odds(found), expected)


def test_weights_are_printable() -> None:
    assert row(FARTHEST, -FARTHEST).isprintable()
    assert row(FARTHEST, -FARTHEST).isascii()


def test_many_features_do_not_run_over_into_the_next_unit() -> None:
    rows = {f"f{n}": row(FARTHEST, -FARTHEST) for n in range(600)}
    net = Net({**WEIGHTS, "rows": rows})
    likely = net.likely(dict.fromkeys(rows, 8.0))
    assert likely["yes"] == 1.0
    assert likely["no"] == 0.0
