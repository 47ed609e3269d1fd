"""Which round a sentence tells of: the present one, a talk of an offer, an idiom."""

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from agent import message as parsed
from agent import reading
from agent.message import Address, Message
from agent.reading import prose
from agent.reading.kinds import rounds, tables
from agent.reading.kinds.scene import scene
from agent.reading.model import Candidate
from agent.terms import Kind

ME = Candidate(("sam@mailbox.example",), "Europe/London")
SAID = """
availability_requested screen | Could we do a short phone screen on Monday? Those who get through to the onsite hear from us by Friday.
interview_confirmed screen | Our 20-minute phone screen is on Tuesday at 10. Candidates who go forward to the final round are told within a week.
interview_confirmed offer | I'll call you on Thursday at 9 so we can run through the package line by line.
interview_confirmed offer | Let's talk on Friday at 3 about any doubts you have on the offer.
interview_confirmed offer | Wir telefonieren am Dienstag um 10 Uhr, um das Angebot gemeinsam zu besprechen.
interview_confirmed offer | Je vous appelle mardi à 10 h pour vous présenter en détail notre proposition.
interview_confirmed offer | Te llamo el martes a las 10 para comentar la propuesta y las condiciones.
interview_confirmed offer | Ligo na terça às 10h para conversar sobre a nossa proposta.
interview_confirmed offer | Ik bel dinsdag om 10 uur om het aanbod met je door te nemen.
rejection final | It came down to the two of you at the end of last week's final chats. We've gone with someone else.
rejection final | After the final talks last week we have taken somebody else.
progress_update - | The selection panel is now assessing 90 applications against the essential criteria.
progress_update - | The appointment panel has yet to shortlist for the Ranger post.
progress_update panel | The panel interview went well, but no offer may go out before the budget is signed.
interview_confirmed - | I've booked the room and I've put you down for ten o'clock on Tuesday.
availability_requested - | When can you come by? It is only me and a pot of tea.
interview_confirmed - | Danke für unser Telefonat letzte Woche. Das Vorstellungsgespräch ist am Dienstag um 10 Uhr.
interview_confirmed - | Gracias por la llamada de ayer. La entrevista será el martes a las 10.
interview_confirmed screen | Danke für Ihre Mail. Unser Telefonat ist am Dienstag um 10 Uhr.
interview_cancelled - | Thursday's meeting is off. I'll phone you to explain tonight.
progress_update - | Wir bitten Sie, von telefonischen Rückfragen abzusehen; eine Entscheidung fällt im Mai.
interview_confirmed panel | The selection board will see you on 9 June. Results issue within ten days of the final interview, which is on 12 June.
interview_confirmed manager | On Tuesday at 10 you meet Ines Bold. Ines is the director you would report to.
interview_confirmed manager | Tuesday at 10 with Kofi Mensah, the site manager you'd work for.
progress_update manager | You did really well with the foreman on Monday. We have one more person to see.
progress_update manager | Hablaste con la jefa de taller el día 3 y le gustaste; falta ver a otra persona.
progress_update manager | A conversa que teve com o gerente da loja foi muito boa, mas ainda não há decisão.
rejection panel | Obrigado pela participação no painel de quinta-feira. Seguimos com outra pessoa.
availability_requested screen | I speak to all my candidates by phone before I name the company. When could you talk?
interview_confirmed technical | The pair programming session is on Tuesday at 10 with Tove and Emil from the platform team.
progress_update technical | Two people still have to mark the technical interviews.
progress_update technical | A etapa técnica foi concluída e o gestor avalia as notas.
progress_update panel | Both partners really enjoyed your presentation on Monday.
interview_confirmed panel | You are invited to attend for interview before a Board on 9 June at 10.
interview_confirmed panel | You are to appear before the selection board at ten on Tuesday.
progress_update - | The budget goes before the Board of Directors in May, and then we decide.
progress_update panel | The board that interviewed you has made its recommendation.
progress_update panel | Thank you for seeing the panel. Everybody hears within a week of that last interview.
progress_update - | The kitchen is closed this week; days after that last visit we decide.
interview_confirmed manager | On Monday at 10 you meet Ada Lunt, who runs the Digital list.
interview_confirmed manager | El lunes a las 10 hablas con Ada Lunt, que dirige el departamento.
interview_confirmed screen | Tuesday at 10 with Jo Reed, their internal recruiter, thirty minutes.
availability_requested offer | When could I walk you through what we're putting together?
availability_requested - | ¿Podría venir el lunes? Hablaríamos usted y yo del turno de tarde.
availability_requested - | Pourriez-vous passer lundi ? Nous échangerions, vous et moi, sur le planning.
availability_requested - | Können Sie am Montag kommen? Im Gespräch wären nur Sie und ich.
availability_requested - | Poderia vir na segunda? Conversaríamos o senhor e eu sobre os turnos.
availability_requested panel | ¿Podría venir el lunes? Hablaría con usted la directora y yo.
"""


def cases() -> list[tuple[str, str, str]]:
    found = []
    for line in SAID.strip().splitlines():
        labels, _, text = line.partition(" | ")
        kind, stage = labels.split()
        found.append((kind, stage, text))
    return found


@pytest.mark.parametrize(("kind", "stage", "text"), cases())
def test_round_of_a_sentence(kind: str, stage: str, text: str) -> None:
    message = Message(
        date=datetime(2026, 9, 8, 9, 0, tzinfo=UTC),
        sender=Address("Robin Ash", "robin@larchhouse.example"),
        subject="Your application",
        plain=f"Hi Sam,\n\n{text}\n\nBest wishes\nRobin\n",
    )
    seen = scene(message, prose.split(message, ME), tables.INCOMING)
    named, _ = rounds.stage(seen, Kind(kind))
    assert (named or "-") == stage


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("I'm one of the two founders. Up for a 30 min intro call this week?\n\nTeo Lind", None),
        ("Could we do an intro chat on Thursday?\n\nTeo Lind\nFounder, Mossworks", None),
        (
            "Ik ben een van de oprichters. Heb je donderdag tijd om kennis te maken?\n\nTeo Lind",
            None,
        ),
        (
            "Could we do a 30 min intro call on Thursday?\n\nTeo Lind\nRecruiter, Mossworks",
            "screen",
        ),
        ("Could we do a phone screen on Thursday?\n\nTeo Lind\nFounder, Mossworks", "screen"),
        (
            "Je wordt woensdag om 10 uur ontvangen door Kees Pol, de eigenaar.\n\nTeo Lind",
            None,
        ),
    ],
)
def test_a_founders_first_talk_has_no_name_and_an_owners_is_not_the_last(
    text: str, stage: str | None
) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Teo Lind <teo@mossworks.example>", "Sam <sam@mailbox.example>"
    mail["Subject"], mail["Date"] = "Your application", "Mon, 9 Mar 2026 16:00:00 +0000"
    mail.set_content(f"Hi Sam, thank you for your application. {text}\n")
    said = reading.read(parsed.parse(mail.as_bytes()), ME)
    assert said.stage == stage
