"""The words of the interfaces, and how a person is told them. No logic lives here."""

from enum import StrEnum

FIELDS = {
    "interviews": "rounds",
    "reply_expected_by": "they reply by",
    "candidate_deadline": "you act by",
    "follow_up": "following up",
}
"""Fields of a reading by what a person calls them, where that is another word."""


def in_words(term: str) -> str:
    """A kind, a purpose or a field as a person is told it: ``thank_you`` is "thank you"."""
    return FIELDS.get(term) or term.replace("_", " ")


def capital(text: str) -> str:
    """With a capital at the beginning, and the rest as it was."""
    return text[:1].upper() + text[1:]


_SURENESS = ((0.75, "sure"), (0.3, "fairly sure"), (0.0, "in doubt"))


def sureness(confidence: float) -> str:
    """How sure a kind is as a person is told it. Among fourteen kinds 0.4 is far ahead of the rest,
    which a bare percentage would hide."""
    return next(words for least, words in _SURENESS if confidence >= least)


class Direction(StrEnum):
    """Whether the candidate received a message or wrote it."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"


class Kind(StrEnum):
    """What a message is; the second group is what the candidate writes."""

    APPLICATION_RECEIVED = "application_received"
    AVAILABILITY_REQUESTED = "availability_requested"
    INTERVIEW_CONFIRMED = "interview_confirmed"
    INTERVIEW_RESCHEDULED = "interview_rescheduled"
    INTERVIEW_CANCELLED = "interview_cancelled"
    ASSESSMENT_REQUESTED = "assessment_requested"
    PROGRESS_UPDATE = "progress_update"
    INFORMATION_REQUESTED = "information_requested"
    OFFER = "offer"
    REJECTION = "rejection"
    ACKNOWLEDGEMENT = "acknowledgement"
    RECRUITER_OUTREACH = "recruiter_outreach"
    AUTO_REPLY = "auto_reply"
    UNRELATED = "unrelated"

    THANK_YOU = "thank_you"
    STATUS_CHECK = "status_check"
    SCHEDULING_REPLY = "scheduling_reply"
    ACCEPTANCE = "acceptance"
    WITHDRAWAL = "withdrawal"
    OTHER_HIRING = "other_hiring"


REQUESTS = frozenset({
    Kind.AVAILABILITY_REQUESTED, Kind.INFORMATION_REQUESTED, Kind.ASSESSMENT_REQUESTED,
})  # fmt: skip
"""What asks the candidate for something, by its kind."""


class Stage(StrEnum):
    """The round that a message is about."""

    SCREEN = "screen"
    MANAGER = "manager"
    TECHNICAL = "technical"
    ASSIGNMENT = "assignment"
    PANEL = "panel"
    FINAL = "final"
    OFFER = "offer"


INTERVIEWS = (Stage.SCREEN, Stage.MANAGER, Stage.TECHNICAL, Stage.PANEL, Stage.FINAL)
"""The rounds that are talks, from the least to the most specific (docs/json.md, stages)."""


class FollowUpWish(StrEnum):
    """What the employer says about being asked."""

    WELCOME = "welcome"
    FORBIDDEN = "forbidden"


class Promised(StrEnum):
    """What the employer promises by a day."""

    OUTCOME = "outcome"
    TIMES = "times"
    STEP = "step"
    WORD = "word"


class Status(StrEnum):
    """How a hiring process stands."""

    ACTIVE = "active"
    OFFER = "offer"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    DORMANT = "dormant"


class RoundState(StrEnum):
    """How a round stands."""

    SCHEDULED = "scheduled"
    DONE = "done"
    CANCELLED = "cancelled"


class Turn(StrEnum):
    """Who owes the next word."""

    EMPLOYER = "employer"
    CANDIDATE = "candidate"
    NOBODY = "nobody"


class Purpose(StrEnum):
    """What a letter is for."""

    THANK_YOU = "thank_you"
    STATUS_CHECK = "status_check"
    OTHER_OFFER = "other_offer"
    REFERENCES = "references"
    NOTES = "notes"


class Channel(StrEnum):
    """A way of contact that an employer prefers to mail."""

    TELEPHONE = "telephone"
    PORTAL = "portal"
