"""The way of contact that the candidate was asked to use, by the notes."""

import re
from collections.abc import Iterator

from agent.notes import cues
from agent.notes.model import Notes
from agent.terms import Channel


def channel(notes: Notes) -> Channel | None:
    """The way of contact that they asked for instead of mail, where the notes say so plainly."""
    wanted = " / ".join(_wanted(notes.contact_by))
    if _found(cues.MAIL, wanted):
        return None
    if _found(cues.TELEPHONE, wanted):
        return Channel.TELEPHONE
    return Channel.PORTAL if _found(cues.PORTAL, wanted) else None


def _wanted(said: str) -> Iterator[str]:
    """The parts of an answer that say no "not": "phone only" of "no e-mails, phone only"."""
    parts = re.split(
        rf"[,;.!\n]|\b(?:{cues.BUT})\b|(?=\b(?:{cues.NO}|{cues.NOT_THAT})\b)", said, flags=re.I
    )
    return (p for p in parts if not _found(f"{cues.NO}|{cues.NOT_THAT}", p))


def _found(cue: str, text: str) -> bool:
    return re.search(rf"\b(?:{cue})\b", text, re.I) is not None
