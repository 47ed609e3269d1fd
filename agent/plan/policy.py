"""The manners as settings: every number with its default (docs/settings.md). Decides nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from agent.hiring import Patience
from agent.hiring.names import company_key
from agent.terms import Stage

Pace = Literal["quick", "normal", "slow"]

LATE = frozenset({Stage.PANEL, Stage.FINAL, Stage.OFFER})
AT_LEAST_ONE = (
    "thank_you_within_hours",
    "thank_you_withdraw_days",
    "wait_after_late_business_days",
    "wait_after_middle_business_days",
    "wait_after_screen_business_days",
    "check_despite_forbidden_days",
    "second_check_days",
    "dormant_after_days",
    "dormant_after_checks_days",
    "quick_percent",
    "slow_percent",
    "notes_days",
    "other_offer_days",
    "references_days",
)
NOT_NEGATIVE = (
    "thank_you_wait_business_days",
    "first_look_thank_you_hours",
    "first_look_check_business_days",
)
MOST = 1000
"""More days, hours or percent than this are a slip of the keyboard."""


@dataclass(frozen=True, slots=True)
class Policy:
    """``[etiquette]``: every number of the manners is a setting with its default."""

    thank_you_wait_business_days: int = 0
    """How many business days a thank-you waits after its round; 0 for at once (some guides:
    2-3)."""
    thank_you_within_hours: int = 24
    """Within how many hours of falling due a thank-you is meant to leave (some guides: 48)."""
    thank_you_withdraw_days: int = 7
    """After how many days a thank-you that still waits comes too late and is withdrawn."""
    wait_after_late_business_days: int = 5
    """How long silence after a panel or final round is left alone, where nothing was promised."""
    wait_after_middle_business_days: int = 7
    """The same after a manager's or technical round, or an assignment handed in."""
    wait_after_screen_business_days: int = 8
    """The same after a first call: early on they still see others."""
    second_check_days: int = 7
    """How many times 24 hours lie between the first question and the second, at the least."""
    checks: int = 2
    """How many questions go into one silence at the most."""
    check_despite_forbidden: bool = False
    """Whether one question is drafted though they asked not to be followed up."""
    check_despite_forbidden_days: int = 14
    """How long that one waits where no day was promised."""
    dormant_after_days: int = 45
    """After how many days without a word, and with no round ahead, a process sleeps."""
    dormant_after_checks_days: int = 14
    """After how many days of silence following the last question a process sleeps."""
    business_from_hour: int = 9
    """When the recipient's business day begins, by the clocks where they are."""
    business_until_hour: int = 17
    """When it ends."""
    pace: Pace = "normal"
    """``quick``, ``normal`` or ``slow``: how fast your field moves."""
    quick_for: tuple[str, ...] = ()
    """Employers that move faster than that, by name."""
    normal_for: tuple[str, ...] = ()
    """Employers with the usual pace, where yours is another."""
    slow_for: tuple[str, ...] = ()
    """Employers that move more slowly."""
    quick_percent: int = 60
    """What part of the usual waiting a quick pace leaves."""
    slow_percent: int = 200
    """How much of the usual waiting a slow pace makes."""
    first_look_thank_you_hours: int = 48
    """A mailbox seen for the first time gets no thank-you for a round longer ago than this."""
    first_look_check_business_days: int = 10
    """Nor a question that was due more business days ago than this."""
    notes: bool = True
    """Whether a sheet for your notes waits in Drafts on the day of each round."""
    notes_from_hour: int = 7
    """From which hour of that day, by your own clocks."""
    notes_days: int = 7
    """After how many days an untouched sheet is withdrawn."""
    other_offer: bool = True
    """Whether the other processes past their first round are told when one makes you an offer."""
    other_offer_days: int = 14
    """How long such a letter waits where the offer names no deadline."""
    references: bool = True
    """Whether your referees are told when a final round is set or references are asked for."""
    references_days: int = 14
    """How long such a notice waits."""

    def faults(self) -> Iterable[tuple[str, str]]:
        """Numbers out of their bounds, hours in the wrong order, an employer with two paces."""
        for key in AT_LEAST_ONE:
            if not 1 <= getattr(self, key) <= MOST:
                yield key, f"must be from 1 to {MOST}"
        for key in NOT_NEGATIVE:
            if not 0 <= getattr(self, key) <= MOST:
                yield key, f"must be from 0 to {MOST}"
        if not 0 <= self.checks <= 2:
            yield (
                "checks",
                "must be 0, 1 or 2: more than two questions into one silence are too many",
            )
        yield from self._hours()
        yield from self._pace()
        if self.thank_you_wait_business_days > 3:
            yield "thank_you_wait_business_days", "must be from 0 to 3: later it is no thank-you"

    def _hours(self) -> Iterable[tuple[str, str]]:
        for key in ("business_from_hour", "notes_from_hour"):
            if not 0 <= getattr(self, key) <= 23:
                yield key, "must be an hour from 0 to 23"
        if not self.business_from_hour < self.business_until_hour <= 24:
            yield "business_until_hour", "must be after business_from_hour, and 24 at the most"

    def _pace(self) -> Iterable[tuple[str, str]]:
        seen: dict[tuple[str, ...], str] = {}
        for key in ("quick_for", "normal_for", "slow_for"):
            for name in getattr(self, key):
                if seen.setdefault(company_key(name), key) != key:
                    yield key, f"{name!r} stands in {seen[company_key(name)]} too"

    @property
    def patience(self) -> Patience:
        """When silence means that a process sleeps, as ``hiring`` asks for it."""
        return Patience(self.dormant_after_days, self.dormant_after_checks_days, self.checks)

    def wait(self, stage: Stage | None, company: str | None) -> int:
        """Business days of silence to leave alone after a round, by its stage and the pace."""
        days = self.wait_after_middle_business_days
        if stage in LATE:
            days = self.wait_after_late_business_days
        elif stage is Stage.SCREEN:
            days = self.wait_after_screen_business_days
        return -(-days * self._percent(company) // 100)

    def gap(self, company: str | None) -> int:
        """Days between the first question and the second; a quick pace does not shorten them."""
        return -(-self.second_check_days * max(100, self._percent(company)) // 100)

    def _percent(self, company: str | None) -> int:
        percent = {"quick": self.quick_percent, "normal": 100, "slow": self.slow_percent}
        return percent[self._pace_of(company)]

    def _pace_of(self, company: str | None) -> Pace:
        name = company_key(company)
        named: tuple[tuple[Pace, tuple[str, ...]], ...] = (
            ("quick", self.quick_for),
            ("normal", self.normal_for),
            ("slow", self.slow_for),
        )
        for pace, names in named:
            if name and any(company_key(n) == name for n in names):
                return pace
        return self.pace
