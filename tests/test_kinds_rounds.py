"""The round that a message is about, by its words and by who meets the candidate; kinds are given."""

import pytest

from agent import message
from agent.reading import kinds, prose
from agent.reading.kinds import rounds
from agent.reading.kinds.scene import scene
from agent.reading.kinds.tables import INCOMING
from agent.reading.model import Candidate, Person
from agent.terms import Kind, Stage

ME = Candidate(("sam@mailbox.example",), "Europe/London")
MAIL = """From: Kim Reyes <kim@brightloom.example>
To: Sam Okafor <sam@mailbox.example>
Date: Mon, 02 Mar 2026 09:00:00 +0000
Subject: {subject}
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Dear Sam,

{body}
"""
# fmt: off
WORDS = [
    ("availability_requested", "manager", "Chat?", "The Front Desk Manager would like to conduct a video interview with you."),
    ("availability_requested", "manager", "Next", "Our maintenance superintendent will speak with you on Teams. Which day suits you?"),
    ("availability_requested", "manager", "Next", "What is left is a conversation with Gwen Pike, who the position reports to. Which day suits?"),
    ("availability_requested", "panel", "Visit", "They would like to have you up for a site visit. Which weekend suits you?"),
    ("interview_rescheduled", "panel", "Interview", "Your interview is now on Tuesday at 9. The board has not changed."),
    ("interview_rescheduled", "panel", "Small change to Monday's loop", "Your first talk moves to 1pm, everything else stays."),
    ("interview_confirmed", "panel", "Interview", "You will meet the Dean and two members of the faculty on Tuesday at 10."),
    ("availability_requested", "screen", "Ihre Bewerbung", "Wir möchten Sie gern in einem ersten Videogespräch kennenlernen. Wann passt es Ihnen?"),
    ("availability_requested", "screen", "Ci sentiamo?", "Ti andrebbe una chiacchierata conoscitiva la settimana prossima?"),
    ("interview_confirmed", "screen", "Entretien", "Je vous confirme notre entretien téléphonique préliminaire le mardi 3 mars à 10h."),
    ("availability_requested", "final", "Recall", "The directors would like to see the final three again. Which afternoon can you do?"),
    ("rejection", "final", "Tu candidatura", "Después de la entrevista final hemos elegido a otra persona."),
    ("rejection", "offer", "Your offer", "We are rescinding all outstanding offers, including yours."),
    ("progress_update", "offer", "Update", "We have initiated the internal approval for your offer, which takes a week."),
    ("rejection", None, "Your application", "The decision of the panel is final."),
    ("progress_update", None, "Update", "The governors meet to shortlist on Wednesday evening."),
    ("interview_cancelled", None, "Tomorrow", "Kim is ill and cannot see you tomorrow. She'll ring you when things calm down."),
    ("interview_confirmed", "screen", "Phone interview", "Your phone interview is on Tuesday at 10. If it goes OK we'll get you in to meet the panel."),
    ("thank_you", None, "Data Manager interview today - thank you", "Thank you for this morning."),
    ("interview_cancelled", None, "Canceled with note: Interview - Pitch Manager", "Something came up."),
]
# fmt: on


@pytest.mark.parametrize(("kind", "stage", "subject", "body"), WORDS, ids=lambda v: str(v)[:40])
def test_words_name_the_round(kind: str, stage: str | None, subject: str, body: str) -> None:
    parsed = message.parse(MAIL.format(subject=subject, body=body).encode())
    seen = scene(parsed, prose.split(parsed, ME), INCOMING)
    found, evidence = rounds.stage(seen, Kind(kind), ME)
    assert found == (Stage(stage) if stage else None)
    assert all(e.text.strip() in f"{subject}\n{body}" for e in evidence)


MANAGER, CHEF, HR = ("Dana Wu", "Store Manager"), ("Marc Oduya", "Head Chef"), ("Jo Pike", "HR")


@pytest.mark.parametrize(
    ("stage", "kind", "people", "expected"),
    [
        (None, Kind.INTERVIEW_CONFIRMED, [MANAGER, CHEF], Stage.PANEL),
        (None, Kind.INTERVIEW_CONFIRMED, [("Dana Wu", None), ("Marc Oduya", None)], Stage.PANEL),
        (None, Kind.INTERVIEW_RESCHEDULED, [MANAGER], Stage.MANAGER),
        (None, Kind.AVAILABILITY_REQUESTED, [("Lise Krag", "Leiterin Entwicklung")], Stage.MANAGER),
        (None, Kind.INTERVIEW_CONFIRMED, [HR], None),
        (None, Kind.INTERVIEW_CONFIRMED, [("Dana Wu", None)], None),
        (None, Kind.INTERVIEW_CONFIRMED, [MANAGER, MANAGER], Stage.MANAGER),
        (None, Kind.REJECTION, [MANAGER, CHEF], None),
        (Stage.MANAGER, Kind.INTERVIEW_CONFIRMED, [MANAGER, HR], Stage.PANEL),
        (Stage.MANAGER, Kind.INTERVIEW_CONFIRMED, [MANAGER, ("Al Fry", "Consultant")], None),
        (Stage.MANAGER, Kind.INTERVIEW_CONFIRMED, [MANAGER, ("Al Fry", None)], None),
        (Stage.TECHNICAL, Kind.INTERVIEW_CONFIRMED, [MANAGER, CHEF], None),
        (Stage.SCREEN, Kind.INTERVIEW_CONFIRMED, [MANAGER, CHEF], None),
    ],
)
def test_who_meets_tells_the_round(
    stage: Stage | None,
    kind: Kind,
    people: list[tuple[str, str | None]],
    expected: Stage | None,
) -> None:
    found = kinds.met(stage, kind, tuple(Person(name, None, title) for name, title in people))
    assert (found[0] if found else None) == expected
