"""The round that a message is about (rulings; the most specific of those that it names)."""

from agent.invitation import Invitation
from agent.reading.kinds.scene import Scene, excerpt
from agent.reading.model import Candidate, Evidence
from agent.terms import Kind, Stage

_ORDER = (Stage.FINAL, Stage.PANEL, Stage.TECHNICAL, Stage.MANAGER, Stage.SCREEN)
_NONE = frozenset({
    Kind.APPLICATION_RECEIVED, Kind.INFORMATION_REQUESTED, Kind.ACKNOWLEDGEMENT, Kind.AUTO_REPLY,
    Kind.RECRUITER_OUTREACH, Kind.UNRELATED, Kind.WITHDRAWAL, Kind.OTHER_HIRING,
})  # fmt: skip
_GIVEN = {
    Kind.ASSESSMENT_REQUESTED: Stage.ASSIGNMENT,
    Kind.OFFER: Stage.OFFER,
    Kind.ACCEPTANCE: Stage.OFFER,
}
_AFTER = frozenset({Kind.REJECTION, Kind.PROGRESS_UPDATE, Kind.STATUS_CHECK, Kind.THANK_YOU})
_NAMED = 3.0

Staged = tuple[Stage | None, tuple[Evidence, ...]]


def stage(seen: Scene, kind: Kind, candidate: Candidate) -> Staged:
    """The stage and what it rests on; None where the message names no round."""
    if kind in _NONE:
        return None, ()
    if kind in _GIVEN:
        return _GIVEN[kind], ()
    if _about_the_offer(seen, kind):
        return Stage.OFFER, _evidence(seen, Stage.OFFER)
    for each in _ORDER:
        if _score(seen, each, candidate) >= _NAMED:
            return each, _evidence(seen, each)
    if kind in _AFTER and seen.score("stage:assignment") >= _NAMED:
        return Stage.ASSIGNMENT, _evidence(seen, Stage.ASSIGNMENT)
    return None, ()


def _about_the_offer(seen: Scene, kind: Kind) -> bool:
    meets = kind not in _AFTER or kind is Kind.REJECTION
    return meets and seen.score("stage:offer") >= 4


def _score(seen: Scene, which: Stage, candidate: Candidate) -> float:
    guests = max((_guests(one, candidate) for one in seen.message.invitations), default=0)
    calendar = 4.0 if which is Stage.PANEL and guests > 1 else 0.0
    return seen.score(f"stage:{which}") + calendar


def _guests(invitation: Invitation, candidate: Candidate) -> int:
    """Who meets the candidate by the calendar: no rooms, nobody who declined."""
    emails = {
        guest.email.casefold()
        for guest in (*invitation.attendees, *filter(None, (invitation.organizer,)))
        if guest.email
        and not candidate.owns(guest.email)
        and guest.cutype not in ("ROOM", "RESOURCE", "GROUP")
        and guest.partstat != "DECLINED"
        and guest.role != "NON-PARTICIPANT"
    }
    declined = {
        g.email.casefold() for g in invitation.attendees if g.email and g.partstat == "DECLINED"
    }
    return len(emails - declined)


def _evidence(seen: Scene, which: Stage) -> tuple[Evidence, ...]:
    return tuple(Evidence("stage", excerpt(hit)) for hit in seen.of(f"stage:{which}")[:1])
