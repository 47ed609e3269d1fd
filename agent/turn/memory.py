"""What an agent remembers of its last turn, so that a turn costs what has changed since.

Transparent: without it every turn finds, plans and words the same.
"""

from dataclasses import dataclass, field

from agent import hiring, letter, plan


@dataclass(frozen=True, slots=True)
class Memory:
    """The processes, what the plan said of them, and the letters. One account's."""

    traced: hiring.Memory = field(default_factory=hiring.Memory)
    planned: plan.Memory = field(default_factory=plan.Memory)
    worded: letter.Memory = field(default_factory=letter.Memory)
