"""The machine-readable shape of readings (docs/json.md): values to JSON."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from agent.reading.model import Candidate, Interview, Person, Reading


def when(at: datetime | date | None, candidate: Candidate) -> str | None:
    """RFC 3339 in the candidate's zone, or the ISO 8601 day."""
    if isinstance(at, datetime):
        return at.astimezone(ZoneInfo(candidate.timezone)).isoformat(timespec="seconds")
    return at.isoformat() if at else None


def _stated(at: datetime | None) -> str | None:
    """RFC 3339 with the offset that it was stated with."""
    return at.isoformat(timespec="seconds") if at else None


def person_json(person: Person) -> dict[str, Any]:
    """A person of the employer's side; null for what is not known."""
    return {"name": person.name, "email": person.email, "title": person.title}


def _interview(interview: Interview) -> dict[str, Any]:
    return {
        "start": _stated(interview.start),
        "end": _stated(interview.end),
        "timezone": interview.timezone,
        "place": interview.place,
        "interviewers": [person_json(p) for p in interview.interviewers],
    }


def reading_json(name: str, said: Reading) -> dict[str, Any]:
    """One line of ``read --json``."""
    contact = said.contact
    deadline = said.candidate_deadline
    return {
        "file": name,
        "message_id": said.message_id,
        "direction": said.direction,
        "kind": said.kind,
        "company": said.company,
        "role": said.role,
        "stage": said.stage,
        "interviews": [_interview(i) for i in said.interviews],
        "reply_expected_by": said.reply_expected_by and said.reply_expected_by.isoformat(),
        "candidate_deadline": deadline and deadline.isoformat(),
        "follow_up": said.follow_up,
        "contact": contact and {"name": contact.name, "email": contact.email},
        "confidence": round(said.confidence, 3),
        "evidence": [{"field": e.field, "text": e.text} for e in said.evidence],
        "warnings": list(said.warnings),
        "defects": list(said.defects),
    }
