"""Hours beside a round's own: what else happens then is no round, a second talk is one."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate

INA = Candidate(("ina@postbox.example",), "Europe/London")
ROUND = "2026-06-15T14:30"


def starts(words: str) -> list[str]:
    raw = (
        "From: Dana Whitlow <dana@harrow.example>\nTo: ina@postbox.example\n"
        "Subject: Interview - Payroll Clerk\nDate: Tue, 02 Jun 2026 10:15:54 +0100\n"
        "Message-ID: <1@h.example>\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"Dear Ina,\n\n{words}\n\nBest regards,\nDana\n"
    )
    found = reading.read(message.parse(raw.encode()), INA).interviews
    return [i.start.isoformat()[:16] for i in found]


ENGLISH = """\
Your interview is on Monday 15 June at 2:30pm.
The task is due back on Wednesday 10 June at 6pm.
The link expires on Wednesday 10 June at 18:00.
We will ring you on Wednesday 10 June at 11am to check that your camera works.
Apologies for the mix-up over Wednesday 10 June at 6pm.
There is a drop-in for questions on Wednesday 10 June at 6pm.
The invite said Wednesday 10 June at 6pm; that was wrong.
I'm on a train until 5pm on Thursday 11 June, so text me if anything comes up.
IT will do a short test call with you on Friday 12 June at 10am.
Please arrive at 2:15pm to sign in.
The building closes at 6pm.
Lunch is served at 12:30 if you would like to join us beforehand.
We will finish by 4pm.
The office is open from 8am to 5pm.
You can reach me until 4pm on Friday 12 June.
Please upload your slides before 9am on Friday 12 June.
The other two candidates are seen on Tuesday 16 June at 10am and 11am.
Our stand at the careers fair opens on Saturday 13 June at 10am, in case you want to say hello.
There is a train at 13:10 from Leeds that gets you here in time.
The panel meets at 4pm afterwards to decide.
Our system will be down on Friday 12 June from 7pm to 9pm.
I will send the dial-in on Friday 12 June at noon.
Your test account is open from Wednesday 10 June at 9am.
The waiting room opens at 2:20pm.
Dana is away from Thursday 11 June at noon.
The street is closed from 8am on Monday 15 June, so come by the back gate.
We spoke on Monday 1 June at 3pm, and I promised to send you this.
Your badge is valid on 15 June from 2pm to 5pm.
The parking ticket runs until 5pm.
A reminder will reach you on Sunday 14 June at 2:30pm.
If you have to cancel, do so by Friday 12 June at 5pm.
The fire alarm is tested at 3pm, don't be startled.
We had you down for Wednesday 10 June at 9am before, as you know.
The town hall where all staff meet is at 1pm that day, so the car park will be full.
Bus 14 leaves the station at 13:55.
Your assessment window closes on Thursday 11 June at 11:59pm.
The taxi collects you from the hotel at 1:45pm.
Check-in at the hotel is from 3pm on Sunday 14 June.
Your flight leaves on Sunday 14 June at 16:20.
The job is advertised until Friday 12 June at 12 noon.
We will ring on Friday 12 June at 5pm only if something has to change.
Your visitor pass is only good until 5pm that day.
We'd like your signed form back by return, at any rate before Thursday 11 June at noon.
Ferries leave from pier 3 at 12:10, which gets you here by two.
A colleague from IT gives you a bell on Thursday 11 June at 4pm to see whether the video works.
The kitchen serves until 2pm.
Please ignore Tuesday 9 June at 9am, which was meant for another applicant.
We have two more people to see on Tuesday 16 June from 9am.
Interviews are held from 9am to 5pm on Monday 15 June.
The head is in assembly until 2:15pm.
I finish work at 4pm on Friday 12 June, so please ring before then.
Deliveries come at 2pm, so use the side door.
The board takes its vote on Thursday 18 June at 7pm.
Let me know by 5pm on Thursday 11 June if you need a parking space.
You will get a text on Sunday 14 June at 6pm with the door code.
The case will be in your inbox on Monday 15 June at 8am.
The heating engineer is here from 1pm, so it might be noisy.
School finishes at 3:15pm and the corridors get busy.
We start work at 7am here, so don't worry about calling early.
The coach drops you at the gate at 2:05pm.
Your references should be with us by Friday 12 June, 10am.
Our sister site holds an open afternoon on Saturday 13 June at 2pm.
The room is ours until 4pm.
I have another meeting at 3:30pm.
My train back is at 5:20pm.
Doors close at 2:25pm sharp.
The lecture before yours ends at 2:20pm.
The parish council meets on Wednesday 10 June at 7pm.
The trustees gather on Friday 12 June at 9am to choose between the two of you.
We are seeing somebody else on Friday 12 June at 9am.
Your form goes to the owners on Wednesday 10 June at 9am.
The first day would be Wednesday 1 July at 8am.
Tea is served from 4pm.
Olga is back at her desk on Wednesday 10 June at 9am.
I'll be reachable again on Wednesday 10 June at 9am.
"""
GERMAN = """\
Ihr Vorstellungsgespräch findet am Montag, 15. Juni, um 14:30 Uhr statt.
Die Aufgabe ist bis Mittwoch, 10. Juni, 18 Uhr abzugeben.
Der Link ist bis Mittwoch, 10. Juni, 18:00 Uhr gültig.
Am Mittwoch, 10. Juni, um 11 Uhr machen wir kurz einen Techniktest mit Ihnen.
Bitte seien Sie um 14:15 Uhr am Empfang.
Die vorige Einladung für Mittwoch, 10. Juni, 9 Uhr war ein Versehen.
Sie erreichen mich bis Freitag, 12. Juni, 16 Uhr.
Unser Infoabend ist am Donnerstag, 11. Juni, um 18 Uhr, falls Sie hineinschauen möchten.
Das Werk hat von 7 bis 16 Uhr geöffnet.
Ihr Zug kommt um 13:50 Uhr an.
Die anderen Bewerber kommen am Dienstag, 16. Juni, um 10 und 11 Uhr.
Die Umfrage endet am Freitag, 19. Juni, um 12 Uhr.
Das Gremium berät danach um 16 Uhr.
Bitte sagen Sie bis Freitag, 12. Juni, 12 Uhr ab, falls Sie verhindert sind.
Der Gemeinderat tagt am Mittwoch, 10. Juni, um 19 Uhr.
Ab Mittwoch, 10. Juni, 9 Uhr bin ich wieder erreichbar.
Am Freitag, 12. Juni, um 9 Uhr sehen wir noch jemand anderen.
Arbeitsbeginn wäre am Mittwoch, 1. Juli, um 8 Uhr.
"""
FRENCH = """\
Votre entretien aura lieu le lundi 15 juin à 14h30.
L'exercice est à rendre pour le mercredi 10 juin à 18h.
Le lien expire le mercredi 10 juin à 18h.
Un technicien vous appellera le mercredi 10 juin à 11h pour tester votre caméra.
Merci de vous présenter à l'accueil à 14h15.
Notre soirée portes ouvertes a lieu le jeudi 11 juin à 18h, si le cœur vous en dit.
Je suis joignable jusqu'au vendredi 12 juin à 16h.
La convocation précédente, pour le mercredi 10 juin à 9h, était une erreur.
Les bureaux ferment à 18h.
Les autres candidats passent le mardi 16 juin à 10h et 11h.
Votre train arrive à 13h50.
Le conseil se réunit le mercredi 10 juin à 19h.
Je serai de nouveau joignable le mercredi 10 juin à 9h.
Le vendredi 12 juin à 9h nous recevons une autre personne.
"""
SPANISH = """\
Su entrevista será el lunes 15 de junio a las 14:30.
La prueba se entrega el miércoles 10 de junio a las 18:00.
El enlace caduca el miércoles 10 de junio a las 18:00.
El miércoles 10 de junio a las 11:00 le llamará un técnico para probar la cámara.
Le rogamos que esté en recepción a las 14:15.
La sesión informativa es el jueves 11 de junio a las 18:00, por si quiere asistir.
Puede localizarme hasta el viernes 12 de junio a las 16:00.
La convocatoria anterior, del miércoles 10 de junio a las 9:00, fue un error.
La oficina cierra a las 18:00.
Los demás candidatos vienen el martes 16 de junio a las 10:00.
La junta se reúne el miércoles 10 de junio a las 19:00.
Estaré de vuelta el miércoles 10 de junio a las 9:00.
El viernes 12 de junio a las 9:00 vemos a otra persona.
"""
PORTUGUESE = """\
A sua entrevista será na segunda-feira, 15 de junho, às 14h30.
O exercício deve ser entregue na quarta-feira, 10 de junho, às 18h.
O link expira na quarta-feira, 10 de junho, às 18h.
Na quarta-feira, 10 de junho, às 11h, um técnico liga-lhe para testar a câmara.
Por favor esteja na receção às 14h15.
A sessão de esclarecimento é na quinta-feira, 11 de junho, às 18h, se quiser assistir.
A convocatória anterior, para quarta-feira, 10 de junho, às 9h, foi um erro.
Os outros candidatos vêm na terça-feira, 16 de junho, às 10h.
O conselho reúne-se na quarta-feira, 10 de junho, às 19h.
Estarei de volta na quarta-feira, 10 de junho, às 9h.
Na sexta-feira, 12 de junho, às 9h falamos com outra pessoa.
"""
DUTCH = """\
Uw gesprek is op maandag 15 juni om 14.30 uur.
De opdracht moet woensdag 10 juni om 18.00 uur binnen zijn.
De link verloopt woensdag 10 juni om 18.00 uur.
Woensdag 10 juni om 11.00 uur belt een collega om uw camera te testen.
Meld u om 14.15 uur bij de receptie.
De vorige uitnodiging, voor woensdag 10 juni om 9.00 uur, was een vergissing.
Ik ben bereikbaar tot vrijdag 12 juni 16.00 uur.
Op donderdag 11 juni om 18.00 uur is er een open avond, als u wilt komen kijken.
De andere kandidaten komen dinsdag 16 juni om 10.00 uur.
Het bestuur komt woensdag 10 juni om 19.00 uur bijeen.
Ik ben woensdag 10 juni om 9.00 uur weer terug.
Vrijdag 12 juni om 9.00 uur spreken we iemand anders.
"""


def cases(table: str) -> list[tuple[str, str]]:
    told, *others = table.splitlines()
    return [(told, other) for other in others]


@pytest.mark.parametrize(
    ("told", "other"),
    [
        case
        for table in (ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, DUTCH)
        for case in cases(table)
    ],
)
def test_what_else_happens_is_no_round(told: str, other: str) -> None:
    assert starts(f"{told} {other}") == [ROUND]
    assert starts(f"{other} {told}") == [ROUND]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "You will first meet the ward sister at 10am on Monday 15 June, then the panel sits with you at 11am.",
            ["2026-06-15T10:00", "2026-06-15T11:00"],
        ),
        (
            "Round 1 is on Monday 15 June at 10am with Jo; round 2 on Wednesday 17 June at 3pm with the board.",
            ["2026-06-15T10:00", "2026-06-17T15:00"],
        ),
        (
            "Your talk with the head is on Monday 15 June at 10am, and the committee meets you on Tuesday 16 June at 9am.",
            ["2026-06-15T10:00", "2026-06-16T09:00"],
        ),
        (
            "We'd like to see you on Monday 15 June at 10am for the technical test and on Tuesday 16 June at 4pm for a chat with Ruth.",
            ["2026-06-15T10:00", "2026-06-16T16:00"],
        ),
        (
            "Jo will call you on Monday 15 June at 10am, and Ruth on Tuesday 16 June at 4pm.",
            ["2026-06-15T10:00", "2026-06-16T16:00"],
        ),
        (
            "Your first interview is on Monday 15 June at 10am. On Tuesday 16 June at 4pm the directors would like to speak to you.",
            ["2026-06-15T10:00", "2026-06-16T16:00"],
        ),
        (
            "Am Montag, 15. Juni, um 10 Uhr sprechen Sie mit Frau Brandt, am Dienstag, 16. Juni, um 16 Uhr mit der Geschäftsführung.",
            ["2026-06-15T10:00", "2026-06-16T16:00"],
        ),
        (
            "Vous rencontrerez Mme Roux le lundi 15 juin à 10h, puis le jury le mardi 16 juin à 16h.",
            ["2026-06-15T10:00", "2026-06-16T16:00"],
        ),
        (
            "Le esperamos el lunes 15 de junio a las 10:00 con Recursos Humanos y el martes 16 de junio a las 16:00 con la dirección.",
            ["2026-06-15T10:00", "2026-06-16T16:00"],
        ),
        (
            "U spreekt maandag 15 juni om 10.00 uur met Anke en dinsdag 16 juni om 16.00 uur met de directie.",
            ["2026-06-15T10:00", "2026-06-16T16:00"],
        ),
        (
            "You are due at the shop on Monday 15 June at 10am for the first interview, and on Tuesday 16 June at 4pm for the second.",
            ["2026-06-15T10:00", "2026-06-16T16:00"],
        ),
        (
            "The panel would meet you on Monday 15 June at 10am. The lesson you teach is on Tuesday 16 June at 9am.",
            ["2026-06-15T10:00", "2026-06-16T09:00"],
        ),
    ],
)
def test_a_second_talk_is_a_round(words: str, expected: list[str]) -> None:
    assert starts(words) == expected


def test_the_only_hour_stands() -> None:
    words = "The link expires on Monday 15 June at 2:30pm."
    assert starts(f"Your interview is confirmed. {words}") == [ROUND]


SECOND = """\
Her deputy has an hour for you on Wednesday 10 June at 1pm.
The role play is scheduled for Wednesday 10 June at 1pm.
Mrs Okafor picks things up on Wednesday 10 June at 1pm.
Ken Moss then takes over on Wednesday 10 June at 1pm.
The owners would be glad to get an impression of you on Wednesday 10 June at 1pm.
Please pencil in Wednesday 10 June at 1pm too, for the trustees.
The last hurdle is on Wednesday 10 June at 1pm.
The site walk is at 1pm on Wednesday 10 June.
The one in person will be on Wednesday 10 June at 1pm.
We'd also like to have you back on Wednesday 10 June at 1pm.
The driver trainer goes out with you on Wednesday 10 June at 1pm.
You and the other candidates meet for a group exercise on Wednesday 10 June at 1pm.
Your interview with the webinar team is on Wednesday 10 June at 1pm.
Ruth rings you on Wednesday 10 June at 1pm to see whether we suit each other.
I will be away, so Ken does the second on Wednesday 10 June at 1pm.
Die Arbeitsprobe ist am Mittwoch, 10. Juni, um 13 Uhr.
Die Fahrprüfung läuft am Mittwoch, 10. Juni, um 13 Uhr.
Herr Moos übernimmt am Mittwoch, 10. Juni, um 13 Uhr.
Die Geschäftsleitung möchte Sie am Mittwoch, 10. Juni, um 13 Uhr erleben.
Mit den anderen Bewerbern kommen Sie am Mittwoch, 10. Juni, um 13 Uhr zur Gruppenübung.
Le cas pratique est prévu le mercredi 10 juin à 13h.
Revenez s'il vous plaît le mercredi 10 juin à 13h.
Avec les autres candidats, vous passez l'épreuve collective le mercredi 10 juin à 13h.
El examen es el miércoles 10 de junio a las 13:00.
La directora quiere verte el miércoles 10 de junio a las 13:00.
Guarda también el miércoles 10 de junio a las 13:00 para los socios.
A dinâmica de grupo é na quarta-feira, 10 de junho, às 13h.
A diretora quer vê-la na quarta-feira, 10 de junho, às 13h.
De casus maak je op woensdag 10 juni om 13.00 uur bij ons.
De directrice wil je woensdag 10 juni om 13.00 uur zien.
Hou ook woensdag 10 juni om 13.00 uur vrij voor de eigenaar.
For the role play they need you on Wednesday 10 June at 1pm.
You would do a taste panel on Wednesday 10 June at 1pm.
The board meets you on Wednesday 10 June at 1pm.
"""
FIRST = {
    "en": "Your interview is on Monday 8 June at 10am.",
    "de": "Das Vorstellungsgespräch ist am Montag, 8. Juni, um 10 Uhr.",
    "fr": "Votre entretien aura lieu le lundi 8 juin à 10h.",
    "es": "La entrevista será el lunes 8 de junio a las 10:00.",
    "pt": "A entrevista será na segunda-feira, 8 de junho, às 10h.",
    "nl": "Het gesprek is op maandag 8 juni om 10.00 uur.",
}
OF_DAY = {
    "Mittwoch": "de",
    "mercredi": "fr",
    "miércoles": "es",
    "quarta": "pt",
    "woensdag": "nl",
    "Wednesday": "en",
}


@pytest.mark.parametrize("second", SECOND.splitlines())
def test_a_second_round_needs_no_word_of_a_talk(second: str) -> None:
    first = FIRST[next(code for day, code in OF_DAY.items() if day in second)]
    assert starts(f"{first} {second}") == ["2026-06-08T10:00", "2026-06-10T13:00"]


EVENTS = """\
The summer fete is on Saturday 13 June at 2pm.
Our AGM is on Thursday 4 June at 6pm.
The strike starts on Monday 8 June at 6am.
Unser Sommerfest ist am Samstag, 13. Juni, um 15 Uhr.
La grève commence le lundi 8 juin à 6h.
La huelga empieza el martes 9 de junio a las 8:00.
A festa da empresa é no sábado, 13 de junho, às 15h.
Het personeelsfeest is op zaterdag 13 juni om 15.00 uur.
"""


@pytest.mark.parametrize("event", EVENTS.splitlines())
def test_an_event_set_for_a_day_is_no_round(event: str) -> None:
    assert starts(f"Your interview is on Monday 15 June at 2:30pm. {event}") == [ROUND]


def test_a_team_named_for_an_event_takes_no_round_away() -> None:
    words = "Our party planner interviews you on Monday 8 June at 10am."
    more = "The head of events sees you on Wednesday 10 June at 1pm."
    assert starts(f"{words} {more}") == ["2026-06-08T10:00", "2026-06-10T13:00"]
