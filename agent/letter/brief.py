"""The values between a follow-up and its words: the brief, and facts with their sources. No
logic."""

from dataclasses import dataclass
from datetime import datetime

from agent.letter.model import Profile
from agent.letter.stock import Voice
from agent.notes import Notes
from agent.plan import FollowUp

NOTES = "notes"
PROFILE = "profile"


@dataclass(frozen=True, slots=True)
class Fact:
    """Words for a slot, and their source: a Message-ID, ``notes`` or ``profile``; "" for
    grammar."""

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """One follow-up with all that bears on its words."""

    follow_up: FollowUp
    profile: Profile
    notes: Notes
    voice: Voice
    now: datetime


Facts = dict[str, Fact]
