"""The round that a message is about, by its words and by who meets the candidate; kinds are given."""

import pytest

from agent import message
from agent.reading import prose
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
    ("availability_requested", "final", "One more", "The last step before we decide is an hour with Ansgar. When could you?"),
    ("availability_requested", "final", "One more", "There is one last conversation before an offer goes out. When could you?"),
    ("rejection", "manager", "Decision", "Thank you for the morning you spent with Odd, who would have been your boss. We chose another."),
    ("rejection", "manager", "Votre candidature", "Merci pour l'entretien avec Maud, qui aurait été votre responsable. Nous avons retenu quelqu'un d'autre."),
    ("rejection", "manager", "Tu candidatura", "Gracias por la entrevista con Eloy, que habría sido tu jefe. Hemos elegido a otra persona."),
    ("rejection", None, "Decision", "You would be your own boss in our new franchise."),
    ("progress_update", "panel", "Decision", "The four people who interviewed you have not met since."),
    ("progress_update", "panel", "Suite", "Les collègues qui vous ont reçue rendent leur avis lundi."),
    ("availability_requested", "final", "Next", "Only Brigid is left, she signs off on every hire. Which day suits you?"),
    ("rejection", "assignment", "Decision", "Thank you for recording your answers. We will not take you forward."),
    ("rejection", "assignment", "Decision", "We have listened to all the recordings and chosen others."),
    ("availability_requested", None, "Hola", "Le escribo porque soy la responsable de selección. ¿Qué día le viene bien una entrevista?"),
    ("availability_requested", None, "Tea?", "There's two of us in the workshop so far. Which day could you come?"),
    ("rejection", "final", "Decision", "After your final with Ewa and the board they chose somebody else."),
    ("rejection", "technical", "Decision", "Thank you for working through the ledger problem with Adya. We will not take you forward."),
    ("rejection", "technical", "Decision", "Thanks for walking through the design exercise with Bo. It is a no this time."),
    ("rejection", "assignment", "Decision", "Thank you for the exercise, two of us read it. We are going to stop here."),
    ("rejection", "assignment", "Absage", "Danke für die Probeaufgabe. Leider hat es nicht gereicht."),
    ("rejection", "assignment", "Decision", "Thanks for sending in the take-home. We went with another person."),
    ("interview_rescheduled", "technical", "Re: dates", "The product case can't happen tomorrow, we moved it to Thursday at 4."),
    ("interview_confirmed", "offer", "Monday", "I will call you on Monday at 9 to go through the details of what we'd like to propose."),
    ("interview_confirmed", "offer", "Monday", "Let us speak on Monday at 9 so that I can talk you through our offer."),
    ("interview_confirmed", "offer", "Lundi", "Je vous appelle lundi à 9h pour vous présenter notre proposition."),
    ("interview_confirmed", None, "Votre entretien", "Suite à notre échange téléphonique, je vous confirme votre entretien mardi à 10h."),
    ("interview_confirmed", None, "Your interview", "Following our phone call this morning, your interview is on Tuesday at 10."),
    ("interview_confirmed", None, "Ihr Termin", "Nach unserem Telefonat bestätige ich Ihnen den Termin am Dienstag um 10 Uhr."),
    ("interview_confirmed", "screen", "Reminder", "Intro call - Lifecycle Marketing Manager on Tuesday at 9:30am."),
    ("rejection", None, "Decision", "We went with somebody else. I'd be glad to see you apply for the tools team later."),
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
    ("thank_you", None, "Records Manager interview today - thanks", "Thank you for this morning."),
    ("interview_confirmed", "manager", "Reminder", "Your managerial round is on Tuesday 3 March at 11:00."),
    ("availability_requested", "manager", "Próxima etapa", "O próximo passo é uma entrevista com a gestão. Quais horários servem para você?"),
    ("availability_requested", "screen", "Next step", "Please choose a slot for the HR discussion."),
    ("availability_requested", "screen", "Bewerbung", "Wir würden vorab gern kurz mit Ihnen telefonieren. Wann passt es Ihnen?"),
    ("interview_confirmed", "screen", "Screen: Sam / Noor", "Tuesday 3 March 2026, 14:00 to 14:30."),
    ("interview_confirmed", "panel", "Bevestiging panelgesprek", "Dinsdag 3 maart om 10.00 uur."),
    ("progress_update", "panel", "Zwischenstand", "Seit dem Vorstellungsgespräch mit unserem Auswahlausschuss ist viel Zeit vergangen."),
    ("interview_confirmed", "technical", "Entrevue technique", "Mardi 3 mars à 10 h 30."),
    ("progress_update", "technical", "Novidades", "Gostei da nossa conversa técnica. Semana que vem aviso."),
    ("progress_update", "assignment", "Recrutement", "Suite à l'épreuve écrite du 2 mars, les résultats sont en cours d'examen."),
    ("rejection", "assignment", "Result", "Your written test did not reach the mark that we set."),
    ("recruiter_outreach", None, "Screen: print operator", "We hire for a screen printing shop."),
    ("interview_cancelled", "panel", "Your appointment", "Job: Ferry Purser\nType: Panel interview\nWhen: 3 March 2026, 10:00"),
    ("interview_confirmed", None, "Car body job", "Come to the body shop on Tuesday at 10. The job is for a panel beater."),
    ("interview_confirmed", None, "Tuesday", "We meet on Tuesday at 10 about the Sensory Panel Leader position."),
    ("availability_requested", "panel", "Second visit", "We'd like you back with Dr Ilse Moor as well as two of our botanists. Which day suits you?"),
    ("interview_confirmed", "panel", "Notice", "The interview on Tuesday at 10, before four examiners, takes half an hour."),
    ("availability_requested", "manager", "Next", "Petra is the one you'd be reporting to and would like half an hour. Which day suits you?"),
    ("availability_requested", "manager", "Client", "My client asks when you could speak with their GM."),
    ("availability_requested", "technical", "Next", "You would go through a tax case with us. Which day suits you?"),
    ("availability_requested", "screen", "Je brief", "Graag bellen we even met je over de vacature. Wanneer schikt het?"),
    ("availability_requested", None, "Visit", "After your calls with Human Resources Dr Moor would like to get to know you in person. Which day suits you?"),
    ("progress_update", None, "Screen printer", "The screen printer post is still open and we will write in March."),
]
# fmt: on


@pytest.mark.parametrize(("kind", "stage", "subject", "body"), WORDS, ids=lambda v: str(v)[:40])
def test_words_name_the_round(kind: str, stage: str | None, subject: str, body: str) -> None:
    parsed = message.parse(MAIL.format(subject=subject, body=body).encode())
    seen = scene(parsed, prose.split(parsed, ME), INCOMING)
    found, evidence = rounds.stage(seen, Kind(kind))
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
        (Stage.MANAGER, Kind.INTERVIEW_CONFIRMED, [MANAGER, ("Al Fry", None)], Stage.PANEL),
        (Stage.MANAGER, Kind.INTERVIEW_CONFIRMED, [("Bo Ek", None), ("Al Fry", None)], None),
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
    found = rounds.met(stage, kind, tuple(Person(name, None, title) for name, title in people))
    assert (found[0] if found else None) == expected
