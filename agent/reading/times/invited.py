"""Rounds from calendar parts (RFC 5545, 5546), set against the author's own words.

A zone in words goes before a bare UTC in the calendar part; where the two disagree, a warning.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from agent.invitation import Attendee, Invitation
from agent.message import Message
from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.model import Candidate, Interview, Person
from agent.reading.times import cues, links, places
from agent.reading.times.told import Slot
from agent.terms import Kind
from agent.zones import find

_NO_PERSON = frozenset({"ROOM", "RESOURCE", "GROUP"})
_MACHINE = (
    "no-reply",
    "noreply",
    "donotreply",
    "do-not-reply",
    "notifications",
    "calendar",
    "scheduling",
)


def events(message: Message, kind: Kind) -> tuple[Invitation, ...]:
    """The events that fix a round for a message of this kind; the last update of each UID."""
    latest: dict[str, Invitation] = {}
    for event in message.invitations:
        if event.start is None or not _counts(event, kind):
            continue
        known = latest.get(event.uid)
        if known is None or event.sequence >= known.sequence:
            latest[event.uid] = event
    return tuple(sorted(latest.values(), key=lambda e: _start(e)))


def _start(event: Invitation) -> datetime:
    assert event.start is not None
    return event.start


def _counts(event: Invitation, kind: Kind) -> bool:
    method = (event.method or "").upper()
    cancels = method == "CANCEL" or event.status.upper() == "CANCELLED"
    if kind is Kind.INTERVIEW_CANCELLED:
        return cancels
    if cancels or method in ("COUNTER", "DECLINECOUNTER", "REFRESH"):
        return False
    return method != "REPLY" or any(a.partstat.upper() == "ACCEPTED" for a in event.attendees)


_MISTAKEN = lazily(rf"(?<!\w)(?:{words.joined('invited.mistaken')})")
""" "Ignore the hour in the invitation"."""


def is_mistaken(low: str) -> bool:
    """Whether the author's words say that the calendar part tells a wrong time."""
    return _MISTAKEN.search(low) is not None


def interview(
    event: Invitation,
    message: Message,
    candidate: Candidate,
    slots: tuple[Slot, ...],
    *,
    mistaken: bool = False,
) -> tuple[Interview, str | None]:
    """The round of an event, and a warning where the words of the message say another time;
    ``mistaken``: theirs is the right one."""
    event = _placed(event, candidate)
    start = _start(event)
    told, warning = _told(event, slots, mistaken=mistaken)
    if told is not None:
        zone = told.zone
        start, end = told.start, told.end or _moved(event, told.start)
        name = zone.name if zone else None
    else:
        start, end, name = _local(event, candidate)
        if warning is None and event.timezone is None:
            start, end, name = _in_words_zone(start, end, slots, name)
    place = place_of(event, message)
    people = tuple(interviewers(event, candidate))
    return Interview(start, end, name, place, people), warning


def _placed(event: Invitation, candidate: Candidate) -> Invitation:
    """A floating time or a whole day is the candidate's own (RFC 5545 section 3.3.5)."""
    rules = find(candidate.timezone)
    if not event.floating or rules is None:
        return event
    end = event.end.replace(tzinfo=rules) if event.end else None
    return replace(event, start=_start(event).replace(tzinfo=rules), end=end, floating=False)


def _told(
    event: Invitation, slots: tuple[Slot, ...], *, mistaken: bool
) -> tuple[Slot | None, str | None]:
    """The told round that goes before the calendar's, and what to warn of."""
    start = _start(event)
    if not slots or event.all_day or any(s.start == start for s in slots):
        return None, None
    nearest = min(slots, key=lambda s: abs(s.start - start))
    if abs(nearest.start - start) > timedelta(days=40):
        return None, None
    warning = (
        f"the calendar part and the words disagree: {nearest.words[0]!r} is not {start.isoformat()}"
    )
    named = event.timezone is None and nearest.zone is not None and nearest.zone.name is not None
    return (nearest if named or mistaken else None), warning


def _moved(event: Invitation, start: datetime) -> datetime | None:
    return start + (event.end - _start(event)) if event.end else None


def _local(event: Invitation, candidate: Candidate) -> tuple[datetime, datetime | None, str | None]:
    """The event in its own zone; one in bare UTC in the candidate's, with no zone named."""
    rules = find(event.timezone or candidate.timezone)
    start, end = _start(event), event.end
    if rules is None:
        return start, end, None
    shifted = start.astimezone(rules), end.astimezone(rules) if end else None
    return *shifted, event.timezone if event.timezone else None


def _in_words_zone(
    start: datetime, end: datetime | None, slots: tuple[Slot, ...], name: str | None
) -> tuple[datetime, datetime | None, str | None]:
    told = next((s for s in slots if s.start == start and s.zone and s.zone.name), None)
    rules = find(told.zone.name) if told and told.zone and told.zone.name else None
    if told is None or rules is None or told.zone is None:
        return start, end, name
    return start.astimezone(rules), end.astimezone(rules) if end else told.end, told.zone.name


def place_of(event: Invitation, message: Message) -> str | None:
    """LOCATION, unless it only names a service: then the link of the event or of the message."""
    written = ", ".join(line.strip() for line in event.location.splitlines() if line.strip())
    found = links.link(written)
    if found:
        return found
    if written and not places.is_service(written):
        return places.number(written) or written
    sources = (event.url, event.description, message.plain, message.html)
    met = next((u for text in sources if text and (u := links.link(text))), None)
    called = next((p for text in sources[1:] if text and (p := places.phone(text))), None)
    return met or called or (written or None)


def interviewers(event: Invitation, candidate: Candidate) -> list[Person]:
    """Those invited besides the candidate; the organiser only where nobody else is (rulings)."""
    invited = (a for a in event.attendees if not event.is_its_place(a))
    guests = [a for a in invited if _meets(a, candidate)]
    organiser = event.organizer
    own = (organiser.email or "").casefold() if organiser else ""
    others = [a for a in guests if (a.email or "").casefold() != own]
    if organiser and _is_person(organiser, candidate) and all(map(_may_stay_away, others)):
        others = [organiser, *others]
    elif own:
        others = [*(a for a in guests if a not in others and _joins(a)), *others]
    return [Person(_name(a.name), a.email) for a in others]


def _may_stay_away(guest: Attendee) -> bool:
    return guest.role.upper() == "OPT-PARTICIPANT"


def _joins(guest: Attendee) -> bool:
    """An organiser who is a guest with the chair's role takes part (RFC 5545 section 3.2.16)."""
    return guest.role.upper() == "CHAIR"


def _meets(guest: Attendee, candidate: Candidate) -> bool:
    away = guest.partstat.upper() == "DECLINED" or guest.role.upper() == "NON-PARTICIPANT"
    return not away and _is_person(guest, candidate)


def _is_person(guest: Attendee, candidate: Candidate) -> bool:
    email = (guest.email or "").casefold()
    if guest.cutype.upper() in _NO_PERSON or candidate.owns(email) or not email:
        return False
    if cues.room.search((guest.name or "").lower()):
        return False
    return not any(word in email.partition("@")[0] for word in _MACHINE)


_DEGREE = lazily(
    r"(?:(?:P\.?E|P\.?Eng|C\.?Eng|S\.?E|E\.?I\.?T|AIA|R\.?A|Ph\.?D|M\.?D|D\.?O|DVM|DDS|R\.?N|MSN"
    r"|BSN|NP|MBA|CPA|CFA|PMP|J\.?D|LL\.?M"
    r"|Esq|Jr|Sr|I{2,3}|M\.?Sc|B\.?Sc|M\.?A|B\.?A|MPH|FRCS|OBE|MBE|KC|QC|PHR|SPHR|SHRM-S?CP"
    r"|MCIPD)\.?(?:,\s*|\s+|$))+"
)
"""What stands behind a name and a comma that is no first name."""


def _name(written: str | None) -> str | None:
    """A display name in reading order; an address is no name."""
    if not written or "@" in written:
        return None
    last, comma, first = written.partition(",")
    if _DEGREE.fullmatch(first.strip()):
        return last.strip()
    return f"{first.strip()} {last.strip()}" if comma and first.strip() else written.strip()
