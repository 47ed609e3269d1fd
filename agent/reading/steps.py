"""Steps of a reading that may fail: a fault costs the step's own fields and is named, no more.

Knows nothing of what is read.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")


@dataclass(slots=True)
class Steps:
    """Takes steps that may fail: a fault in one costs its fields, and is named in ``defects``."""

    defects: list[str] = field(default_factory=list)

    def take(
        self, what: str, otherwise: _T, step: Callable[_P, _T], *args: _P.args, **named: _P.kwargs
    ) -> _T:
        """What the step gives, or ``otherwise`` where it raises."""
        try:
            return step(*args, **named)
        except Exception:
            self.defects.append(f"{what} could not be read")
            return otherwise
