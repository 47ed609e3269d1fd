"""The machine-readable shape of processes, events and letters (docs/json.md): values to JSON."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from agent.cli.shapes import person_json, when
from agent.explain.model import Explanation, Life, Line
from agent.hiring import HiringProcess, Round
from agent.history import next_date, since
from agent.letter.model import Draft
from agent.plan import FollowUp
from agent.reading.model import Candidate
from agent.replay import Happened

REPLAY_EVENTS = frozenset({"draft_queued", "draft_updated", "draft_withdrawn"})


def _round(held: Round, candidate: Candidate) -> dict[str, Any]:
    return {
        "stage": held.stage,
        "start": when(held.start, candidate),
        "interviewers": [person_json(p) for p in held.interviewers],
        "state": held.state,
    }


def process_json(
    process: HiringProcess, candidate: Candidate, now: datetime, due: Iterable[FollowUp] = ()
) -> dict[str, Any]:
    """One line of ``processes --json``; ``due`` is what waits in Drafts."""
    return {
        "company": process.company,
        "role": process.role,
        "status": process.status,
        "stage": process.stage,
        "rounds": [_round(r, candidate) for r in process.rounds],
        "reply_expected_by": when(process.reply_expected_by, candidate),
        "last_heard": when(process.last_heard, candidate),
        "messages": [r.message_id for r in process.readings if r.message_id],
        "turn": process.turn,
        "since": when(since(process), candidate),
        "next_date": when(next_date(process, now, candidate), candidate),
        "waiting": [_waits(f) for f in due if f.process == process.id],
    }


def _waits(letter: FollowUp) -> dict[str, Any]:
    return {"draft": letter.id, "purpose": letter.purpose, "to": letter.recipient.email}


def event_json(happened: Happened, candidate: Candidate) -> dict[str, Any]:
    """One line of ``replay --json``; where a draft is withdrawn, subject and body are absent, and
    ``why`` tells of that."""
    event, draft = happened.event, happened.draft
    told = _draft(draft, candidate)
    if event.name == "draft_withdrawn":
        del told["subject"], told["body"]
        told["why"] = happened.why or told["why"]
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


def explanation_json(found: Explanation, candidate: Candidate) -> dict[str, Any]:
    """The object of ``explain ID --json``."""
    return {
        "subject": found.subject,
        "parts": [
            {
                "title": part.title,
                "lines": [_line(x, candidate) for x in part.lines],
                "body": part.body,
            }
            for part in found.parts
        ],
    }


def _line(told: Line, candidate: Candidate) -> dict[str, Any]:
    return {
        "what": told.what,
        "at": when(told.at, candidate),
        "text": told.text,
        "words": list(told.words),
        "source": told.source,
    }
