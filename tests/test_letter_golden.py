"""Letters to mail by other hands: each golden invitation as a mailbox of one message, lived through.

What a letter says is not compared with anything: here it must only be sound, greet no office, and
say of the conversation nothing that does not stand in the message.
"""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from agent import message
from agent.desk import Folder
from agent.explain.model import Life, Snapshot
from agent.history import of_stored
from agent.letter.brief import Brief
from agent.letter.model import Profile
from agent.letter.specifics import subjects
from agent.letter.voice import voice
from agent.notes import Notes
from agent.reading.model import Candidate
from agent.stored import StoredMessage
from agent.terms import Purpose

GOLDEN = Path(__file__).parent / "golden"
PROFILE = Profile(name="Robin Ashe")
KINDS = ("interview_confirmed", "interview_rescheduled")
OFFICE = re.compile(
    r"(?:Dear|Hallo|Guten Tag|Bonjour|Hola,|Buenos días,|Beste|Geachte) (?:.* )?(?:Team|Dienst|Stad|Afdeling|Office|Department|Dept|HR|"
    r"Recruitment|Careers?|Candidates?|Karriere|Sekretariat|Recursos|Division|Council|University)\b",
)
TURNED = frozenset(("your", "yours", "mine", "would", "have", "session"))

pytestmark = pytest.mark.slow


def invitations() -> Iterator[Path]:
    for path in sorted(GOLDEN.glob("build/*.json")) + sorted(GOLDEN.glob("wide/*.json"))[::3]:
        told = json.loads(path.read_text(encoding="utf-8"))
        if told.get("expect", told).get("kind") in KINDS:
            yield path


def lived(path: Path) -> Snapshot:
    raw = path.with_suffix(".eml").read_bytes()
    parsed = message.parse(raw)
    told = json.loads(path.read_text(encoding="utf-8"))
    me = told.get("me") or [a.email for a in parsed.to]
    at = parsed.received or parsed.date
    assert at is not None
    candidate = Candidate(
        (me,) if isinstance(me, str) else tuple(me), "Europe/London", PROFILE.name
    )
    stored = (StoredMessage(at, Folder.INBOX, raw),)
    return of_stored(stored, candidate, at + timedelta(days=60), PROFILE)


@pytest.mark.parametrize("path", list(invitations()), ids=lambda p: p.stem)
def test_letters_to_other_hands_are_sound(path: Path) -> None:
    view = lived(path)
    assert not [r.text for r in view.remarks if "was not left in Drafts" in r.text]
    for life in view.lives:
        if life.follow_up and life.follow_up.purpose is not Purpose.NOTES:
            _is_sound(life)
            _is_in_the_message(life, path)


def _is_sound(life: Life) -> None:
    draft = life.wordings[0].draft
    greeting, _, rest = draft.body.partition("\n")
    assert not OFFICE.match(greeting)
    assert not re.search(r"\b(?:tomorrow|today|urgent|reminder)\b", draft.subject, re.IGNORECASE)
    assert not re.search(r"\b(\w+) \1\b(?! of)", rest), rest
    assert "role role" not in rest


def _is_in_the_message(life: Life, path: Path) -> None:
    follow_up = life.follow_up
    assert follow_up is not None
    brief = Brief(follow_up, PROFILE, Notes(), voice(follow_up, PROFILE)[0], follow_up.due)
    parsed = message.parse(path.with_suffix(".eml").read_bytes())
    there = " ".join((parsed.text, parsed.subject, parsed.plain)).casefold()
    for subject, source in subjects(brief):
        assert source == parsed.message_id
        words = re.findall(r"[^\W\d_]{4,}", subject.text.casefold())
        assert [w for w in words if w not in TURNED and w not in there] == []
