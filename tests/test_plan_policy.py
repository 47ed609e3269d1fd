"""The settings of the manners: defaults as docs/settings.md has them, and what is refused."""

from dataclasses import replace
from typing import Any

import pytest

from agent.plan import Policy
from agent.terms import Stage


def test_the_defaults_are_sound_and_those_of_the_etiquette() -> None:
    policy = Policy()
    assert list(policy.faults()) == []
    stages = (
        Stage.PANEL,
        Stage.FINAL,
        Stage.MANAGER,
        Stage.TECHNICAL,
        Stage.ASSIGNMENT,
        Stage.SCREEN,
    )
    assert [policy.wait(s, "Ovenworks") for s in stages] == [5, 5, 7, 7, 7, 8]
    assert policy.gap("Ovenworks") == 7
    patience = policy.patience
    assert (patience.dormant_after_days, patience.dormant_after_checks_days, patience.checks) == (
        45,
        14,
        2,
    )


FAULTS: dict[str, tuple[dict[str, Any], str]] = {
    "no time at all": ({"thank_you_within_hours": 0}, "thank_you_within_hours"),
    "a slip of the keyboard": ({"second_check_days": 77777}, "second_check_days"),
    "a negative number": ({"first_look_thank_you_hours": -1}, "first_look_thank_you_hours"),
    "three nudges": ({"checks": 3}, "checks"),
    "an hour that is none": ({"notes_from_hour": 24}, "notes_from_hour"),
    "a day that ends before it begins": ({"business_from_hour": 17}, "business_until_hour"),
    "late thanks": ({"thank_you_wait_business_days": 4}, "thank_you_wait_business_days"),
    "two paces for one": ({"quick_for": ("Acre Ltd",), "slow_for": ("ACRE",)}, "slow_for"),
}


@pytest.mark.parametrize(("changes", "key"), FAULTS.values(), ids=FAULTS)
def test_what_makes_no_sense_is_a_fault_of_its_key(changes: dict[str, Any], key: str) -> None:
    assert key in [k for k, _ in replace(Policy(), **changes).faults()]
