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
    ("availability_requested", "manager", "Chat?", "Our Front Office Manager wishes to talk to you by video. Which day suits you?"),
    ("availability_requested", "manager", "Next", "Our quarry superintendent will talk to you on Zoom. Which day suits you?"),
    ("availability_requested", "manager", "Next", "We suggest a call with Nell Frost, who the position reports to. Which day suits?"),
    ("availability_requested", "panel", "Visit", "We want to invite you for a site visit in May. Which days suit you?"),
    ("interview_rescheduled", "panel", "Interview", "Your interview is now on Tuesday at 9. The board remains as it was."),
    ("interview_rescheduled", "panel", "Monday's loop, one tweak", "Your first talk moves to 1pm, everything else stays."),
    ("interview_confirmed", "panel", "Interview", "You will meet the Dean and two members of the faculty on Tuesday at 10."),
    ("availability_requested", "screen", "Ihre Bewerbung", "Wir möchten Sie gern in einem ersten Videogespräch kennenlernen. Wann passt es Ihnen?"),
    ("availability_requested", "screen", "Ci sentiamo?", "Vorremmo proporti una chiacchierata conoscitiva. Quando puoi?"),
    ("interview_confirmed", "screen", "Entretien", "Votre entretien téléphonique aura lieu le mardi 3 mars à 10h."),
    ("availability_requested", "final", "Recall", "The producers want to see the last two once more. Which morning can you do?"),
    ("rejection", "final", "Tu candidatura", "Tras la entrevista final nos hemos decidido por otra persona."),
    ("rejection", "offer", "Your offer", "We have to rescind the offers that are open, yours among them."),
    ("progress_update", "offer", "Update", "The approval of your offer takes until Friday."),
    ("rejection", None, "Your application", "This decision of the panel cannot be appealed."),
    ("progress_update", None, "Update", "The trustees meet to shortlist on Monday."),
    ("interview_cancelled", None, "Tomorrow", "Bea is ill and cannot see you tomorrow. She will ring you once she is back."),
    ("interview_confirmed", "screen", "Phone interview", "Your phone interview is on Tuesday at 10. If that goes fine you will meet the panel."),
    ("thank_you", None, "Records Manager interview today - thanks", "Thank you for this morning."),
    ("interview_cancelled", None, "Canceled event with note: Interview - Rink Manager", "Something came up."),
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
