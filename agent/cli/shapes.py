"""The machine-readable shape of readings, processes and events (interfaces.md): values to JSON."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from agent.explain.model import Explanation, Life
from agent.hiring import HiringProcess, Round
from agent.letter.model import Draft
from agent.reading.model import Candidate, Interview, Person, Reading
from agent.replay import Happened

REPLAY_EVENTS = frozenset({"draft_queued", "draft_updated", "draft_withdrawn"})


def when(at: datetime | date | None, candidate: Candidate) -> str | None:
    """RFC 3339 in the candidate's zone, or the ISO 8601 day."""
    if isinstance(at, datetime):
        return at.astimezone(ZoneInfo(candidate.timezone)).isoformat(timespec="seconds")
    return at.isoformat() if at else None


def _stated(at: datetime | None) -> str | None:
    """RFC 3339 with the offset that it was stated with."""
    return at.isoformat(timespec="seconds") if at else None


def _person(person: Person) -> dict[str, Any]:
    return {"name": person.name, "email": person.email, "title": person.title}


def _interview(interview: Interview) -> dict[str, Any]:
    return {
        "start": _stated(interview.start),
        "end": _stated(interview.end),
        "timezone": interview.timezone,
        "place": interview.place,
        "interviewers": [_person(p) for p in interview.interviewers],
    }


def reading_json(name: str, said: Reading, candidate: Candidate) -> dict[str, Any]:
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


def _round(held: Round, candidate: Candidate) -> dict[str, Any]:
    return {
        "stage": held.stage,
        "start": when(held.start, candidate),
        "interviewers": [_person(p) for p in held.interviewers],
        "state": held.state,
    }


def process_json(process: HiringProcess, candidate: Candidate) -> dict[str, Any]:
    """One line of ``processes --json``."""
    return {
        "company": process.company,
        "role": process.role,
        "status": process.status,
        "stage": process.stage,
        "rounds": [_round(r, candidate) for r in process.rounds],
        "reply_expected_by": when(process.reply_expected_by, candidate),
        "last_heard": when(process.last_heard, candidate),
        "messages": [r.message_id for r in process.readings if r.message_id],
    }


def event_json(happened: Happened, candidate: Candidate) -> dict[str, Any]:
    """One line of ``replay --json``; subject and body are absent where a draft is withdrawn."""
    event, draft = happened.event, happened.draft
    told = _draft(draft, candidate)
    if event.name == "draft_withdrawn":
        del told["subject"], told["body"]
    return {"at": when(event.at, candidate), "event": event.name, **told}


def _draft(draft: Draft, candidate: Candidate) -> dict[str, Any]:
    return {
        "draft": draft.id,
        "purpose": draft.purpose,
        "process": {"company": draft.company, "role": draft.role},
        "stage": draft.stage,
        "to": list(draft.to),
        "cc": list(draft.cc),
        "subject": draft.subject,
        "body": draft.body,
        "in_reply_to": draft.in_reply_to,
        "send_after": when(draft.send_after, candidate),
        "send_before": when(draft.send_before, candidate),
        "why": draft.why,
    }


def letter_json(life: Life, candidate: Candidate) -> dict[str, Any]:
    """One line of ``letters --json``: the letter as it was first left, and what came of it."""
    draft = life.wordings[0].draft
    return {
        **_draft(draft, candidate),
        "queued_at": when(life.queued_at, candidate),
        "leaves_at": when(life.leaves_at, candidate),
        "withdrawn_at": when(life.withdrawn_at, candidate),
        "reworded": [
            {"at": when(w.at, candidate), "subject": w.draft.subject, "body": w.draft.body}
            for w in life.wordings[1:]
        ],
        "statements": [{"text": s.text, "source": s.source} for s in draft.statements],
    }


def explanation_json(found: Explanation) -> dict[str, Any]:
    """The object of ``explain ID --json``."""
    return {
        "subject": found.subject,
        "parts": [
            {
                "title": part.title,
                "lines": [
                    {"what": x.what, "text": x.text, "words": x.words, "source": x.source}
                    for x in part.lines
                ],
            }
            for part in found.parts
        ],
    }
