"""A letter that waits, and how it stands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from agent.board.days import moment
from agent.plan import FollowUp
from agent.terms import Purpose

_PURPOSE = {
    Purpose.THANK_YOU: "Thank-you",
    Purpose.STATUS_CHECK: "Question",
    Purpose.OTHER_OFFER: "Word of another offer",
    Purpose.REFERENCES: "Notice",
}


class Stand(StrEnum):
    """Where a letter that waits stands, in words."""

    DRAFTS = "in Drafts"
    EDITED = "edited by you; left alone"
    READ = "filled in by you, and read: letters are written from it"
    RETURNED = "not sent, in Drafts again; yours now"
    APPROVED = "approved"
    UNKNOWN = "approved; whether it was sent is not known"
    KEPT = "approved, but never sent from here: your approval is undone"
    GONE = "not in Drafts any more"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A letter that waits; ``leaves`` is when an approved one goes, as far as is known."""

    letter: FollowUp
    stand: Stand = Stand.DRAFTS
    leaves: datetime | None = None

    def words(self, zone: str) -> str:
        """How it stands, by the clocks of a zone."""
        if self.leaves is None:
            return self.stand
        return f"{self.stand}, leaves {moment(self.leaves, ZoneInfo(zone))}"

    @property
    def name(self) -> str:
        """What it is, and to whom."""
        if self.letter.purpose is Purpose.NOTES:
            return "Sheet for your notes"
        whom = self.letter.recipient.name or self.letter.recipient.email
        return f"{_PURPOSE.get(self.letter.purpose, 'Letter')} to {whom}"
