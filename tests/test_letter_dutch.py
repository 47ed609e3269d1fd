"""Letters in Dutch, as a native would write them: whole letters written by hand, greetings, je and u,
proofreading, and a mailbox lived through."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from zoneinfo import ZoneInfo

import pytest

from agent.desk import Folder
from agent.explain.model import Snapshot
from agent.history import of_stored
from agent.letter import proofread, proofread_again, unfilled, write
from agent.letter.greeting import greeting
from agent.letter.stock import Voice
from agent.letter.topics import from_message, from_notes
from agent.letter.voice import voice
from agent.notes import Notes
from agent.plan import FollowUp
from agent.reading.model import Candidate, Manner, Topic
from agent.stored import StoredMessage
from agent.terms import Promised, Purpose, RoundState, Stage
from tests.letter_cases import PROFILE, TUESDAY, follow_up, outgoing, person

ZONE = ZoneInfo("Europe/Amsterdam")
U, JE = Voice("nl"), Voice("nl", second=True)
BOER = person("Marieke de Boer", "m.deboer@zorglinde.example", "HR-adviseur")
HOF = person("Joost van 't Hof", "joost@fietslijn.example", "Teamleider")


def to_boer(process: str, **more: object) -> FollowUp:
    """From whom the letter says u to."""
    told: dict[str, object] = {
        "role": "Roosterplanner",
        "company": "De Linde",
        "manner": Manner("nl", signs_as="Marieke de Boer", greets_as="heer Ashe"),
        "reading": {"styled": ("mevrouw De Boer", "mevrouw Van der Laan", "de heer Peeters")},
        "start": TUESDAY.astimezone(ZONE),
        "zone": "Europe/Amsterdam",
        "process": f"<{process}@zorglinde.example>",
    }
    return follow_up(BOER, **(told | more))  # type: ignore[arg-type]


def to_hof(process: str, **more: object) -> FollowUp:
    """To whom the letter says je."""
    told: dict[str, object] = {
        "role": "Data-analist",
        "company": "Fietslijn",
        "manner": Manner("nl", signs_as="Joost", greets_as="Robin", informal=True),
        "start": TUESDAY.astimezone(ZONE),
        "zone": "Europe/Amsterdam",
        "process": f"<{process}@fietslijn.example>",
    }
    return follow_up(HOF, **(told | more))  # type: ignore[arg-type]


def off(found: FollowUp) -> FollowUp:
    assert found.round is not None
    return replace(found, round=replace(found.round, state=RoundState.CANCELLED))


def later(found: FollowUp, **more: object) -> FollowUp:
    """A question some days after the round."""
    due = found.due + timedelta(days=9)
    return replace(found, purpose=Purpose.STATUS_CHECK, due=due, **more)  # type: ignore[arg-type]


MET = (person("Ineke van der Laan"), person("Stijn Peeters"))
LETTERS: dict[str, tuple[FollowUp, Notes | None, str]] = {
    "thanks, u, of what was planned": (
        to_boer("nl11", topics=(Topic("agenda", "Roosterplanning"),)),
        None,
        """Geachte mevrouw De Boer,

Hartelijk dank voor het gesprek van dinsdag over de functie van roosterplanner. Voor roosterplanning heb ik veel belangstelling.

Ik zou dit werk heel graag doen.

Met vriendelijke groet,
Robin Ashe
""",
    ),
    "thanks, je, with notes": (
        to_hof("nl1358"),
        Notes(
            topics=("hun nieuwe reisplanner",),
            to_mend="de storingen: ik had moeten zeggen dat ik zulke metingen eerder heb opgeschoond",
            question="Wanneer rijdt de eerste lijn?",
        ),
        """Beste Joost,

Hartelijk dank voor het gesprek van dinsdag. Over jullie nieuwe reisplanner had ik graag nog langer doorgepraat.

Over de storingen wil ik nog toevoegen dat ik zulke metingen eerder heb opgeschoond. Mag ik nog iets vragen? Wanneer rijdt de eerste lijn?

Ik heb veel belangstelling voor de functie van data-analist.

Hartelijke groet,
Robin Ashe
""",
    ),
    "thanks, u, to who arranged it": (
        to_boer("nl309", took_part=False, others=MET, stage=Stage.PANEL),
        None,
        """Geachte mevrouw De Boer,

Hartelijk dank voor het organiseren van het gesprek van dinsdag over de functie van roosterplanner. Zou u mevrouw Van der Laan en de heer Peeters namens mij willen bedanken?

De functie spreekt me erg aan.

Met vriendelijke groet,
Robin Ashe
""",
    ),
    "thanks, je, through an agency": (
        to_hof("nl91", role="Planner", company="Rederij Zuidwal", stage=Stage.SCREEN,
               place="+31 20 555 0123", reading={"agency": "Fietslijn"}),
        None,
        """Beste Joost,

Dank je wel voor het telefoongesprek van dinsdag over de functie van planner bij Rederij Zuidwal.

Graag zet ik de volgende stap.

Hartelijke groet,
Robin Ashe
""",
    ),
    "a question, u, by the day they gave": (
        later(to_boer("nl236"), promised=date(2026, 3, 6), promised_what=Promised.OUTCOME, promised_by=BOER),
        None,
        """Geachte mevrouw De Boer,

Ik kom graag even terug op het gesprek van dinsdag 3 maart over de functie van roosterplanner. U gaf aan dat ik uiterlijk vrijdag 6 maart een beslissing kon verwachten.

Mijn belangstelling voor de functie is onverminderd groot. Is er al nieuws?

Met vriendelijke groet,
Robin Ashe
""",
    ),
    "a question, je, nothing promised": (
        later(to_hof("nl490")),
        None,
        """Beste Joost,

Ik kom graag even terug op het gesprek van dinsdag 3 maart over de functie van data-analist. Is er al nieuws?

De functie spreekt me nog altijd erg aan. Mocht je nog vragen hebben, dan beantwoord ik die graag.

Hartelijke groet,
Robin Ashe
""",
    ),
    "a second question, u": (
        later(to_boer("nl85"), ordinal=2, previous=TUESDAY + timedelta(days=6)),
        None,
        """Geachte mevrouw De Boer,

Mag ik nog even terugkomen op mijn bericht van maandag 9 maart over de functie van roosterplanner?

Is er inmiddels nieuws? Mijn belangstelling is onveranderd.

Met vriendelijke groet,
Robin Ashe
""",
    ),
    "a talk that was called off, je": (
        off(later(to_hof("nl22"))),
        None,
        """Beste Joost,

Het gesprek over de functie van data-analist dat voor dinsdag 3 maart gepland stond, kon niet doorgaan. Graag maak ik een nieuwe afspraak.

De functie spreekt me nog altijd erg aan. Wanneer zou het je schikken?

Hartelijke groet,
Robin Ashe
""",
    ),
    "another offer, u": (
        replace(to_boer("nl6"), purpose=Purpose.OTHER_OFFER, deadline=date(2026, 3, 20)),
        None,
        """Geachte mevrouw De Boer,

Ik wil u laten weten dat ik een ander aanbod heb gekregen, waarop ik uiterlijk vrijdag 20 maart moet reageren. Mijn belangstelling voor de functie van roosterplanner is onveranderd, en ik hoor graag van u voordat ik een keuze maak.

Verwacht u dat uw beslissing vóór die datum valt?

Met vriendelijke groet,
Robin Ashe
""",
    ),
    "a reference, u": (
        replace(to_boer("nl1"), purpose=Purpose.REFERENCES, parent=None,
                recipient=person("Prof. Ana van der Meer", "ana@hogeschool.example")),
        None,
        """Geachte professor Van der Meer,

Mijn sollicitatie naar de functie van roosterplanner bij De Linde is in de laatste ronde. Als er om referenties wordt gevraagd, zou ik graag uw naam doorgeven.

Het kan zijn dat u een telefoontje of een mail krijgt van Marieke de Boer (De Linde).

Als dat u niet schikt, of als u eerst mijn cv of de vacature wilt zien, laat het me dan gerust weten. Hartelijk dank!

Met vriendelijke groet,
Robin Ashe
""",
    ),
    "a technical talk, je": (
        to_hof("nl32", stage=Stage.TECHNICAL, reading={"subject": "Technisch gesprek"}),
        None,
        """Beste Joost,

Bedankt voor de tijd die je dinsdag voor mij vrijmaakte en voor het technische gesprek over de functie van data-analist.

Ik zou dit werk heel graag doen.

Hartelijke groet,
Robin Ashe
""",
    ),
    "nobody's name, u": (
        replace(
            to_boer("nl2", writer=person(None, "werken@zorglinde.example"), manner=Manner("nl"), reading={}),
            recipient=person(None, "werken@zorglinde.example")),
        None,
        """Geachte heer of mevrouw,

Graag bedank ik u voor het gesprek van dinsdag over de functie van roosterplanner.

De functie spreekt me erg aan.

Met vriendelijke groet,
Robin Ashe
""",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LETTERS)
def test_a_whole_letter(name: str) -> None:
    found, notes, expected = LETTERS[name]
    draft = write(found, PROFILE, found.due, notes)
    assert draft.body == expected
    assert proofread(draft, found) == ()


def test_a_short_question_and_a_bare_link_are_not_taken_for_another_language() -> None:
    notes = Notes(
        question="Hoeveel mensen werken er in de winter?", to_add="https://r.example/plan"
    )
    draft = write(found := to_boer("d"), PROFILE, found.due, notes)
    assert "Hoeveel mensen werken er in de winter?" in draft.body
    assert "https://r.example/plan" in draft.body
    english = Notes(question="How many are there in winter?")
    assert "winter" not in write(found, PROFILE, found.due, english).body


def named(name: str, *styled: str, **more: object) -> FollowUp:
    """A follow-up to somebody of this name, whom a message styles so."""
    told: dict[str, object] = {
        "reading": {"styled": styled},
        "writer": person("Bo", "bo@x.example"),
    }
    return follow_up(person(name, "p@x.example"), **(told | more))  # type: ignore[arg-type]


GREETINGS = [
    (named("Jan van den Berg", "de heer Van den Berg"), U, "Geachte heer Van den Berg,"),
    (named("Jan van den Berg", "dhr. J. van den Berg"), U, "Geachte heer Van den Berg,"),
    (named("Marieke de Vries", "mevr. de Vries"), U, "Geachte mevrouw De Vries,"),
    (named("Marieke de Vries-van den Berg", "mw. De Vries-van den Berg"), U,
     "Geachte mevrouw De Vries-van den Berg,"),
    (named("Piet 't Hart", "meneer 't Hart"), U, "Geachte heer 't Hart,"),
    (named("Anna op den Kamp", "mevrouw Op den Kamp"), U, "Geachte mevrouw Op den Kamp,"),
    (named("Anna Maria Jansen", "mevrouw Anna Maria Jansen"), U, "Beste Anna Maria Jansen,"),
    (named("Anna Maria Jansen", "mevrouw Jansen"), U, "Geachte mevrouw Jansen,"),
    # As Flemings write their names.
    (named("Wouter Van den Broeck", "de heer Van den Broeck"), U, "Geachte heer Van den Broeck,"),
    (named("An De Smet", "Mevr. An De Smet"), U, "Geachte mevrouw De Smet,"),
    # Degrees do not stand in a greeting; a professor's does, and a doctor's where nothing else is known.
    (named("Saskia ter Braak", "mevrouw dr. Ter Braak"), U, "Geachte mevrouw Ter Braak,"),
    (named("Saskia ter Braak", "dr. Saskia ter Braak"), U, "Geachte dr. Ter Braak,"),
    (named("Willem de Wit", "prof. dr. Willem de Wit"), U, "Geachte professor De Wit,"),
    (named("Anna de Boer", "mr. Anna de Boer"), U, "Beste Anna de Boer,"),
    (named("ir. Anna de Boer"), U, "Beste Anna de Boer,"),
    # No more than initials: who it is is not guessed.
    (named("J. van Dijk"), U, "Geachte heer of mevrouw Van Dijk,"),
    (named("J.P. van Dijk"), U, "Geachte heer of mevrouw Van Dijk,"),
    (named("M. Bakker"), U, "Geachte heer of mevrouw Bakker,"),
    (named("M. Bakker", "mevrouw Bakker"), U, "Geachte mevrouw Bakker,"),
    (named("Robin Kuiper"), U, "Beste Robin Kuiper,"),
    (named("Robin Kuiper"), JE, "Beste Robin,"),
    (named("Els Claes", reading={"people": (person("Els Claes", "p@x.example", "Directrice"),)}), U,
     "Geachte mevrouw Claes,"),
    # The first name goes with u too.
    (named("Joost Mulder", writer=person("Joost Mulder", "p@x.example"),
           manner=Manner("nl", signs_as="Joost")), U, "Beste Joost,"),
    (named("werken bij De Linde"), U, "Geachte heer of mevrouw,"),
    (named("werken bij De Linde"), JE, "Goedendag,"),
]  # fmt: skip


@pytest.mark.parametrize(("found", "said", "expected"), GREETINGS, ids=lambda x: str(x)[:40])
def test_a_greeting(found: FollowUp, said: Voice, expected: str) -> None:
    assert greeting(found, said).text == expected


@pytest.mark.parametrize(
    ("hail", "expected"), [("hoi", "Hoi Joost,"), ("dag", "Dag Joost,"), ("hey", "Beste Joost,")]
)
def test_as_the_candidate_has_greeted_them(hail: str, expected: str) -> None:
    ours = outgoing(HOF, TUESDAY, manner=Manner("nl", greets_as="Joost", hails=hail))
    assert greeting(to_hof("a", thread=(ours,)), JE).text == expected


@pytest.mark.parametrize(
    ("hail", "expected"),
    [("beste", "Beste mevrouw De Boer,"), ("geachte", "Geachte mevrouw De Boer,")],
)
def test_as_the_candidate_has_greeted_them_by_title(hail: str, expected: str) -> None:
    ours = outgoing(BOER, TUESDAY, manner=Manner("nl", greets_as="mevrouw De Boer", hails=hail))
    assert greeting(to_boer("a", thread=(ours,)), U).text == expected


def wrote(*manners: Manner) -> FollowUp:
    """The recipient's messages, one after the other."""
    found = to_hof("a", manner=manners[0])
    first = found.thread[0]
    more = (
        replace(first, message_id=f"<{i}@x.example>", manner=m) for i, m in enumerate(manners[1:])
    )
    return replace(found, thread=(first, *more))


def test_je_once_said_stays() -> None:
    """ "Tot maandag!" shows neither je nor u."""
    assert voice(wrote(Manner("nl", informal=True), Manner("nl")), PROFILE) == (JE, "")
    assert voice(wrote(Manner("nl"), Manner("nl")), PROFILE) == (U, "")


def test_je_to_whom_the_candidate_writes_it() -> None:
    ours = outgoing(HOF, TUESDAY, manner=Manner("nl", greets_as="Joost", informal=True))
    found = wrote(Manner("nl"))
    assert voice(replace(found, thread=(*found.thread, ours)), PROFILE)[0] == JE


TOPICS = [
    ("onze nieuwe planning", "agenda", U, "uw nieuwe planning"),
    ("ons team", "team", JE, "jullie team"),
    ("de verhuizing", "agenda", U, "de verhuizing"),
    ("Roosterplanning", "agenda", U, "roosterplanning"),
    ("nieuwe app", "agenda", U, "het onderwerp ‘nieuwe app’"),
    ("je ervaring met kassa’s", "agenda", JE, "mijn ervaring met kassa’s"),
]


@pytest.mark.parametrize(("words", "aspect", "said", "expected"), TOPICS)
def test_a_topic_of_a_message(words: str, aspect: str, said: Voice, expected: str) -> None:
    found = from_message(words, aspect, said)
    assert found is not None
    assert found.text == expected


@pytest.mark.parametrize(
    "words",
    ["een korte presentatie", "kennismaking", "hoe je werkt", "wat we doen", "Casus zorgpad"],
)
def test_what_is_no_topic(words: str) -> None:
    assert from_message(words, "agenda", U) is None


def test_a_topic_of_the_notes() -> None:
    assert [getattr(from_notes(w, JE), "text", "") for w in ("hun nieuwe pand", "mijn jaren op zee")] == [
        "jullie nieuwe pand", "mijn jaren op zee",
    ]  # fmt: skip
    assert from_notes("mijn ontslag, niet noemen", JE) is None


ROLES = [
    ("Roosterplanner", "de functie van roosterplanner"),
    ("Projectleider groen", "de functie van projectleider groen"),
    ("Docent Engels", "de functie van docent Engels"),
    ("HR-adviseur (m/v/x)", "de functie van HR-adviseur"),
    ("Senior Planner", "de functie van Senior Planner"),
    ("Stage marketing", "de vacature ‘Stage marketing’"),
    ("Traineeship zorg", "de vacature ‘Traineeship zorg’"),
]


@pytest.mark.parametrize(("role", "post"), ROLES)
def test_the_post(role: str, post: str) -> None:
    draft = write(found := later(to_boer("b", role=role)), PROFILE, found.due)
    assert post in draft.body


FAULTS = [
    ("Ik ben benieuwd naar het salaris.", "talk of salary"),
    ("Ik heb nog steeds niets gehoord.", "a reproach"),
    ("U had mij dat beloofd.", "a reproach"),
    ("Antwoordt u zo spoedig mogelijk.", "pressure"),
    ("Het gesprek van vandaag was prettig.", "wrong when it is read"),
    ("Ik bel u morgenochtend.", "wrong when it is read"),
    ("Tot volgende week.", "wrong when it is read"),
    ("Ik dank u voor de de tijd.", "a word twice"),
]


@pytest.mark.parametrize(("sentence", "fault"), FAULTS)
def test_a_fault_keeps_a_letter_from_the_queue(sentence: str, fault: str) -> None:
    found = to_boer("c")
    draft = write(found, PROFILE, found.due)
    assert proofread(draft, found) == ()
    head, rest = draft.body.split("\n\n", 1)
    broken = replace(draft, body=f"{head}\n\n{sentence} {rest}")
    assert fault in "; ".join(proofread(broken, found))


def test_what_a_person_left_to_fill() -> None:
    assert unfilled("Beste [naam],\n\nDank u wel.\n")
    assert not unfilled("Beste Jan,\n\nDank u wel [voor alles].\n")


def test_a_weekday_alone_ages_and_one_with_its_date_does_not() -> None:
    found = to_boer("a", topics=())
    fresh = write(found, PROFILE, found.due)
    assert "van dinsdag over" in fresh.body
    late = write(found, PROFILE, found.due + timedelta(days=6))
    assert "van dinsdag 3 maart over" in late.body
    assert '"dinsdag" is no longer plain' in proofread_again(fresh, late, found)
    assert proofread_again(late, late, found) == ()


ME = Candidate(("robin@post.example",), "Europe/Amsterdam", "Robin Ashe")


def mail(at: datetime, by: str, to: str, subject: str, text: str) -> bytes:
    found = EmailMessage()
    found["From"], found["To"], found["Subject"] = by, to, subject
    found["Date"], found["Message-ID"] = format_datetime(at), f"<{at:%d%H%M}@kwekerij.example>"
    found.set_content(text)
    return found.as_bytes()


def lived(*messages: tuple[int, int, str, str, str]) -> Snapshot:
    """A mailbox of March 2026 lived through: day, hour, who wrote ("me" or a mailbox), subject, text."""
    stored = []
    for day, hour, by, subject, text in messages:
        at = datetime(2026, 3, day, hour, tzinfo=ZONE)
        ours = by == "me"
        to = (
            "Femke van Loon <f.vanloon@kwekerij.example>"
            if ours
            else "Robin Ashe <robin@post.example>"
        )
        sender = "Robin Ashe <robin@post.example>" if ours else by
        folder = Folder.SENT if ours else Folder.INBOX
        stored.append(StoredMessage(at, folder, mail(at, sender, to, subject, text)))
    return of_stored(tuple(stored), ME, datetime(2026, 3, 31, tzinfo=ZONE), PROFILE)


FEMKE = "Femke van Loon <f.vanloon@kwekerij.example>"


def test_a_dutch_mailbox_gets_dutch_letters() -> None:
    """An invitation and its confirmation, a talk, a promise that passes in silence."""
    view = lived(
        (2, 9, FEMKE, "Uitnodiging sollicitatiegesprek Teeltmedewerker",
         "Geachte heer Ashe,\n\nHartelijk dank voor uw sollicitatie naar de functie van "
         "Teeltmedewerker bij Kwekerij Morgenrood. Graag nodigen wij u uit voor een gesprek op "
         "donderdag 5 maart 2026 om 14.00 uur op de kwekerij, Kasweg 12.\n\nKunt u bevestigen dat u komt?\n\n"
         "Met vriendelijke groet,\nmevrouw F. van Loon\nKwekerij Morgenrood\n"),
        (2, 12, "me", "Re: Uitnodiging sollicitatiegesprek Teeltmedewerker",
         "Geachte mevrouw Van Loon,\n\nGraag bevestig ik dat ik donderdag 5 maart om 14.00 uur kom.\n\n"
         "Met vriendelijke groet,\nRobin Ashe\n"),
        (6, 10, FEMKE, "Re: Uitnodiging sollicitatiegesprek Teeltmedewerker",
         "Geachte heer Ashe,\n\nDank voor uw komst gisteren. U hoort uiterlijk vrijdag 13 maart van ons "
         "of u in de volgende ronde zit.\n\nMet vriendelijke groet,\nFemke van Loon\nKwekerij Morgenrood\n"),
    )  # fmt: skip
    letters = {
        life.follow_up.purpose: life.wordings[0].draft
        for life in view.lives
        if life.follow_up and life.follow_up.purpose is not Purpose.NOTES
    }
    sheets = [
        life.wordings[0].draft.body
        for life in view.lives
        if life.follow_up and life.follow_up.purpose is Purpose.NOTES
    ]
    assert ["Wie waren erbij?" in sheet for sheet in sheets] == [True]
    assert set(letters) == {Purpose.THANK_YOU, Purpose.STATUS_CHECK}
    for draft in letters.values():
        assert draft.to == ("f.vanloon@kwekerij.example",)
        assert draft.body.startswith("Geachte mevrouw Van Loon,\n")
        assert draft.body.endswith("Met vriendelijke groet,\nRobin Ashe\n")
        assert "teeltmedewerker" in draft.body
        assert "English" not in draft.why
    assert "donderdag" in letters[Purpose.THANK_YOU].body
    assert "uiterlijk vrijdag 13 maart" in letters[Purpose.STATUS_CHECK].body
