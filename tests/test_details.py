"""What a message says besides its kind: topics, wishes, absence, the place, the author's manner."""

import pytest

from agent.invitation import Invitation
from agent.message import Address, Message
from agent.reading import details, prose
from agent.reading.details.phrases import phrase
from agent.reading.model import Candidate, Topic
from agent.terms import Channel, Kind
from tests.bounded import bounded

ME = Candidate(("ines@home.example",), "Europe/Dublin", "Ines Calder")
ANA = Address("Ana Lindqvist", "ana@brookmill.example")


def taken(text: str) -> tuple[Message, prose.Prose]:
    message = Message(sender=ANA, plain=text)
    return message, prose.split(message, ME)


TOPICS = [
    ("We'll talk about the move to the new depot and your time at Harrow.",
     [("agenda", "the move to the new depot")]),
    ("The panel will ask you about safeguarding in the early years.",
     [("agenda", "safeguarding in the early years")]),
    ("Rosa will walk you through a seasonal demand plan on Tuesday.",
     [("agenda", "a seasonal demand plan")]),
    ("The conversation will focus on stock control and supplier audits.",
     [("agenda", "stock control and supplier audits")]),
    ("You will present a ten-year maintenance plan to the board.",
     [("brought", "a ten-year maintenance plan to the board")]),
    ("Please prepare a short presentation on flood defences in Cork.",
     [("given", "presentation on flood defences in Cork")]),
    ("They will have you talk through a rota for the winter season.",
     [("agenda", "a rota for the winter season")]),
    ("I'd like to hear about the herb garden you planned for the school.",
     [("agenda", "the herb garden you planned for the school")]),
    ("You will be asked to speak for five minutes, without slides, on bus lanes in small towns.",
     [("given", "bus lanes in small towns")]),
    ("Ten minutes of teaching on measuring angles, then questions.",
     [("agenda", "measuring angles")]),
    ("Coding for an hour, then system design: a booking ledger (30 min).",
     [("case", "a booking ledger")]),
    ("Afterwards I will show you round the print workshop.",
     [("tour", "the print workshop")]),
    ("Rosa will show you the new dairy and talk about cheese without rennet.",
     [("agenda", "cheese without rennet"), ("tour", "the new dairy")]),
    ("Your pricing exercise was among the best, and we invite you in on Tuesday.", []),
    ("We'll talk about how you would move our bookings from paper to a database, so have a think.",
     [("agenda", "how you would move our bookings from paper to a database")]),
    ("Expect questions on how you'd keep the kiln running in a storm.",
     [("agenda", "how you'd keep the kiln running in a storm")]),
    ("We'll go over the union rules and how you use planning tools.",
     [("agenda", "the union rules"), ("agenda", "how you use planning tools")]),
    ("They would like to hear about your welding course and how you plan rope work around the weather.",
     [("agenda", "your welding course"), ("agenda", "how you plan rope work around the weather")]),
    ("Looking forward to a conversation about costing, the depot reporting pack and the team.",
     [("agenda", "costing"), ("agenda", "the depot reporting pack")]),
    ("The topics: your crane licence, working at heights, shift patterns in winter. Does this suit you?",
     [("agenda", "your crane licence"), ("agenda", "working at heights"),
      ("agenda", "shift patterns in winter")]),
    ("Please bring your flood relief example.", [("brought", "your flood relief example")]),
    ("You'd have an hour on the till, then lunch.", [("doing", "the till")]),
    ("I look after the Baltic team.", [("team", "the Baltic team")]),
    ("We shall talk about cut tests, moisture and your time at the mill in Tralee.",
     [("agenda", "cut tests"), ("agenda", "moisture"),
      ("agenda", "your time at the mill in Tralee")]),
    ("Herr Zech wird mit Ihnen über das Hygienekonzept, die Bearbeitung von Beschwerden und das "
     "nächste Audit sprechen, zum Schluss zeigt er Ihnen die Backstube.",
     [("agenda", "das Hygienekonzept"), ("agenda", "die Bearbeitung von Beschwerden"),
      ("agenda", "das nächste Audit"), ("agenda", "die Backstube")]),
    ("In het gesprek gaan we dieper in op de nieuwe kas. Ook zijn we benieuwd naar uw ervaring met tomaten.",
     [("agenda", "de nieuwe kas"), ("agenda", "uw ervaring met tomaten")]),
    ("We bespreken graag onze plannen voor de polder. Daarna bespreken we het vervolg.",
     [("agenda", "onze plannen voor de polder")]),
    ("Ons team werkt aan de nieuwe dienstregeling.", [("project", "de nieuwe dienstregeling")]),
    ("You are asked to open with a presentation of ten minutes: \"A bridge without a budget: what "
     "goes first?\"", [("given", "A bridge without a budget")]),
    ("They'd like ten minutes of clinical teaching on hand hygiene, then questions.",
     [("given", "clinical teaching on hand hygiene")]),
    ("9.45 teach Year 4 a maths lesson on equal shares, observed by the head",
     [("given", "lesson on equal shares")]),
    ('It will include a ten-minute presentation on "Water and the customer".',
     [("given", "Water and the customer")]),
    ("It will be a demo teaching (20 mins, topic: lever arms) followed by questions.",
     [("given", "lever arms"), ("task", "demo teaching")]),
    ("Monday is a holiday and nobody here will look at a laptop.", []),
    # Theirs to give, not the candidate's.
    ("You will hear a presentation on the new wing first.", [("agenda", "the new wing")]),
    ("Could we talk for twenty minutes about the Curator, Prints position?", []),
    ("I will ask about your exhibition on lichen and your availability.",
     [("agenda", "your exhibition on lichen")]),
    ("Discussion will include the night rota.", [("agenda", "the night rota")]),
    ("Themen sind die Wartung der Anlage, der Rufdienst und Ihre Fortbildung.",
     [("agenda", "die Wartung der Anlage"), ("agenda", "der Rufdienst"),
      ("agenda", "Ihre Fortbildung")]),
    ("10:00 - 11:00 case with Ana Lund (planner): a depot with one track too few",
     [("case", "a depot with one track too few")]),
    ("Bring a story where the client said no.", [("brought", "a story")]),
    ("Bo will bring the old plan and ask what you'd have done about the flood.",
     [("agenda", "what you'd have done about the flood"), ("agenda", "the old plan")]),
    ("The Panel will wish to explore river access.", [("agenda", "river access")]),
    ("Be ready to talk about the last map you couldn't put away.",
     [("agenda", "the last map you couldn't put away")]),
    ("Could we talk about the role you applied for?", []),
    ("Questions about the call go to Ana.", []),
    ("Could we talk about the Curator, Prints and Drawings position?", []),
    ("From: Ana\nSubject: Budget", []),
    ("Agenda: triage protocols, night shifts",
     [("agenda", "triage protocols"), ("agenda", "night shifts")]),
    ("Topics:\n- mortgage pricing\n- the branch network\nSee you there.",
     [("agenda", "mortgage pricing"), ("agenda", "the branch network")]),
    ("You would join the team that looks after the tram depots.",
     [("team", "the team that looks after the tram depots")]),
    ("The role involves coaching new bakers.", [("role", "coaching new bakers")]),
    ("We are currently working on a digital archive.", [("project", "a digital archive")]),
    ("You will hear more about our warehouse expansion.",
     [("project", "our warehouse expansion")]),
    ("Wir sprechen über die neue Fertigungslinie.", [("agenda", "die neue Fertigungslinie")]),
    ("L'entretien portera sur la rénovation du musée.", [("agenda", "la rénovation du musée")]),
    ("Hablaremos sobre el control de plagas.", [("agenda", "el control de plagas")]),
    # What could stand in any letter, or would not read well.
    ("We'd love to chat about the role.", []),
    ("We will talk about your background and next steps.", []),
    ("I would like to discuss your salary expectations.", []),
    ("We will talk about comp, the hybrid policy, etc.", [("agenda", "the hybrid policy")]),
    ("We will go over everything on the day.", []),
    ("Most of it will be a walk through some code, and we will talk about a few designs.", []),
    ("Let's talk about how you would do it.", []),
    ("Tell us how you are doing and what you have been up to.", []),
    ("I would like to hear how you got on, what you earn and when you could start.", []),
    ("Let me know what you think about the salary range.", []),
    ("If you want to discuss any detail, call me.", []),
    ("We will talk about it on Tuesday.", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("greeting", "hails"),
    [("Hi Ana,", "hi"), ("Dear Ms Roos,", "dear"), ("Liebe Ana,", "liebe"), ("Ana,", None)],
)
def test_how_a_greeting_begins(greeting: str, hails: str | None) -> None:
    message, parts = taken(f"{greeting}\n\nThank you for the invitation.\n\nBest,\nInes")
    assert details.manner(message, parts).hails == hails


@pytest.mark.parametrize(("text", "expected"), TOPICS)
def test_topics_are_specific_noun_phrases_of_the_message(
    text: str, expected: list[tuple[str, str]]
) -> None:
    message, parts = taken(f"Hi Ines,\n\n{text}\n\nBest,\nAna")
    found = details.topics(message, parts)
    assert [(topic.aspect, topic.words) for topic in found] == expected
    assert all(topic.words in " ".join(message.plain.split()) for topic in found)


WHOSE = [
    ("Rosa will walk you through a seasonal demand plan.", "Rosa"),
    ("Capt. Anya Moore (cc) will ask about cargo surveys.", "Capt. Anya Moore"),
    ("Herr Dr. Zech möchte mit Ihnen über die neue Anlage sprechen.", "Herr Dr. Zech"),
    ("It's a conversation with Bo Lind about the river.", "Bo Lind"),
    ("We'll talk about the move to the new depot.", ""),
    ("I'd like to hear about your welding course.", ""),
    ("The panel will ask you about safeguarding.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whose"), WHOSE)
def test_whose_a_topic_is(text: str, whose: str) -> None:
    message, parts = taken(f"Hi Ines,\n\n{text}\n\nBest,\nAna")
    (found,) = details.topics(message, parts)
    assert found.beside == whose


def test_topics_of_an_invitation_count() -> None:
    invitation = Invitation(uid="1", description="We will discuss the harbour survey.")
    message = Message(sender=ANA, invitations=(invitation,))
    assert details.topics(message, prose.Prose()) == (Topic("agenda", "the harbour survey"),)


def test_behind_the_colon_of_an_invitation_stands_what_it_is_about() -> None:
    said = "Final talk with Rosa about the Ranger position: peat work, mentoring, where the park is going."
    message = Message(sender=ANA, invitations=(Invitation(uid="1", description=said),))
    found = [t.words for t in details.topics(message, prose.Prose())]
    assert found == ["peat work", "mentoring"]


@pytest.mark.parametrize(
    "line", ["Interview: Tuesday, 10:00, Room 4", "Panel: Rosa Lund, Tom Hale, Wen Li"]
)
def test_hours_and_people_behind_a_colon_are_no_topics(line: str) -> None:
    message = Message(sender=ANA, invitations=(Invitation(uid="1", description=line),))
    assert details.topics(message, prose.Prose()) == ()


CHANNELS = [
    ("Please call me rather than writing an e-mail.", Channel.TELEPHONE),
    ("I hardly read my email, so give me a ring.", Channel.TELEPHONE),
    ("The best way to reach me is by phone.", Channel.TELEPHONE),
    (
        "Kindly telephone the depot about anything else too: ring rather than write.",
        Channel.TELEPHONE,
    ),
    ("E-mails to me go unread for days.", Channel.TELEPHONE),
    ("Please don't write, the post is read on Fridays.", Channel.TELEPHONE),
    ("Ring her, don't write back.", Channel.TELEPHONE),
    ("We don't write off anybody.", None),
    ("Schreiben Sie mir nicht, ich bin den ganzen Tag im Stall.", Channel.TELEPHONE),
    ("Schreiben Sie uns nicht an diese Adresse.", None),
    ("Je n'ai pas d'ordinateur à l'atelier, ne m'écrivez pas.", Channel.TELEPHONE),
    ("No me escribas, que no miro el correo.", Channel.TELEPHONE),
    ("Luego, por favor, nada de correos, que aquí no los abre nadie.", Channel.TELEPHONE),
    ("No mails, please, nobody in the yard reads mail.", Channel.TELEPHONE),
    ("Keine Mails bitte, wir sind auf dem Feld.", Channel.TELEPHONE),
    ("Pas de mails s'il vous plaît, on est dans les vignes.", Channel.TELEPHONE),
    ("No emails from us? Look into your spam.", None),
    ("Não me escreva, que só vejo o correio ao domingo.", Channel.TELEPHONE),
    ("Liever niet mailen, bel me maar.", Channel.TELEPHONE),
    ("Rufen Sie lieber kurz an, als zu schreiben.", Channel.TELEPHONE),
    ("Appelez-moi plutôt que d'écrire.", Channel.TELEPHONE),
    ("Mejor llámeme en vez de escribir un correo.", Channel.TELEPHONE),
    ("There is no need to write a covering letter; we will call you.", None),
    ("Bitte rufen Sie mich an, statt eine Mail zu schreiben.", Channel.TELEPHONE),
    ("All communication takes place in the candidate portal.", Channel.PORTAL),
    ("Please do not e-mail us; use the portal instead.", Channel.PORTAL),
    ("If not, just ring me; I hardly ever read mail.", Channel.TELEPHONE),
    ("Give me a ring then, emails don't reach me in the kitchen.", Channel.TELEPHONE),
    ("I rarely check email at weekends.", None),
    ("Hoor je niets, mail me niet maar bel even.", Channel.TELEPHONE),
    ("App me dan, mail zie ik zelden.", Channel.TELEPHONE),
    ("Rufen Sie mich lieber an, Mails lese ich kaum.", Channel.TELEPHONE),
    ("Ruf kurz durch, Mails gehen bei mir unter.", Channel.TELEPHONE),
    ("Passez-moi un coup de fil plutôt qu'un mail.", Channel.TELEPHONE),
    ("Mejor llámame, el correo apenas lo miro.", Channel.TELEPHONE),
    ("Prefiro que me ligue, quase não leio emails.", Channel.TELEPHONE),
    ("You can call me on 01 555 0100 with any questions.", None),
    ("You can follow your application in the portal.", None),
    ("We will call you on Tuesday.", None),
    ("Give me a bell then, I hardly ever look at my mails.", Channel.TELEPHONE),
    ("Best to ring me, I'm seldom at a computer.", Channel.TELEPHONE),
    ("It is best to call us the day before if you are delayed.", None),
    ("I have hardly read my mails this week.", None),
    ("Rufen Sie dann an, Mails lese ich kaum.", Channel.TELEPHONE),
    ("Ich habe die Mails diese Woche kaum gelesen.", None),
    ("Appelez-moi vendredi, je ne lis presque jamais mes mails.", Channel.TELEPHONE),
    ("Désolée, je n'ai presque pas lu mes mails.", None),
    ("Llámame entonces, el correo casi no lo leo.", Channel.TELEPHONE),
    ("Ligue-me, raramente vejo o correio.", Channel.TELEPHONE),
    ("Bel me vrijdag, op mail reageer ik nauwelijks.", Channel.TELEPHONE),
    ("Ik heb je mail nauwelijks kunnen lezen.", None),
    ("I would prefer a call over Zoom that you join from home.", None),
]


@pytest.mark.parametrize(("text", "expected"), CHANNELS)
def test_another_channel_is_a_wish_only_where_it_is_asked_for(
    text: str, expected: Channel | None
) -> None:
    assert details.channel(taken(f"Hi Ines,\n\n{text}\n\nBest,\nAna")[1]) is expected


AWAITED = [
    (Kind.AVAILABILITY_REQUESTED, "Tuesday or Wednesday?", True),
    (Kind.OFFER, "We are happy to offer you the post.", True),
    (Kind.INTERVIEW_CONFIRMED, "You are booked for Tuesday at 10.", False),
    (Kind.INTERVIEW_CONFIRMED, "Please confirm your attendance by Friday.", True),
    (Kind.INTERVIEW_CONFIRMED, "I should be grateful if you would confirm by return.", True),
    (Kind.INTERVIEW_CONFIRMED, "If anything changes, please let me know.", False),
    (Kind.INTERVIEW_CONFIRMED, "Any questions? Please let me know if you have any.", False),
    (Kind.INTERVIEW_CONFIRMED, "This is automatic, please do not reply.", False),
    (Kind.INTERVIEW_RESCHEDULED, "It moves to Friday at 9. Does that work for you?", True),
    (Kind.PROGRESS_UPDATE, "We are still reading. Are you still interested?", True),
    (Kind.PROGRESS_UPDATE, "We are still reading.", False),
    (Kind.PROGRESS_UPDATE, "There is nothing for you to do.", False),
    (Kind.PROGRESS_UPDATE, "The mill will let us know by Tuesday.", False),
    (Kind.PROGRESS_UPDATE, "You'll let us know by Tuesday, then.", True),
    (Kind.APPLICATION_RECEIVED, "We confirm that it arrived.", False),
    (Kind.APPLICATION_RECEIVED, "Please complete the attached form.", True),
    (Kind.INTERVIEW_CANCELLED, "Please accept my sincere apologies, I was held up.", False),
    (Kind.INTERVIEW_CONFIRMED, "Please accept our calendar invitation.", True),
    (Kind.REJECTION, "Would you like feedback?", False),
    (Kind.PROGRESS_UPDATE, "If you hear from another house first, ring me, ok?", False),
    (Kind.PROGRESS_UPDATE, "If you get a chance, could you send your licence?", True),
    (Kind.INTERVIEW_CONFIRMED, "Bitte bestätigen Sie den Termin.", True),
    (Kind.INTERVIEW_CONFIRMED, "Merci de me confirmer votre venue.", True),
    (Kind.INTERVIEW_CONFIRMED, "Graag even bevestigen.", True),
]


@pytest.mark.parametrize(("kind", "text", "expected"), AWAITED)
def test_what_the_candidate_has_to_answer(kind: Kind, text: str, expected: bool) -> None:
    _, parts = taken(f"Hi Ines,\n\n{text}\n\nBest,\nAna")
    assert details.awaits_candidate(parts, kind) is expected


REFERENCES = [
    ("Could you send me the names of two references?", True),
    ("Please provide contact details for your referees.", True),
    ("We are now going to call your references.", True),
    ("Your referees will be contacted next week.", True),
    ("We have your referees to speak to before we decide.", True),
    ("Bitte nennen Sie uns zwei Referenzen.", True),
    ("Merci de nous transmettre les coordonnées de vos références.", True),
    ("Please quote the reference number 1123.", False),
    ("With reference to your letter, we write to you.", False),
    ("Your reference is BR/12.", False),
]


@pytest.mark.parametrize(("text", "expected"), REFERENCES)
def test_referees_are_asked_for(text: str, expected: bool) -> None:
    assert details.asks_references(taken(text)[1]) is expected


ABSENCES = [
    ("We missed you on the call today. Is everything all right?", True),
    ("You did not join the interview this morning.", True),
    ("I'm so sorry that I missed our call yesterday!", True),
    ("I waited on the Zoom link for twenty minutes, but nobody joined.", True),
    ("Sie sind leider nicht zum Gespräch erschienen.", True),
    ("My apologies, I could not call you this morning: a meeting ran over.", True),
    ("I did not get to call you at ten, as promised.", True),
    ("Le pido disculpas, al final no pude llamarle ayer.", True),
    ("Desculpe, não consegui ligar-lhe à hora combinada.", True),
    ("Je suis désolé, je n'ai pas pu vous appeler ce matin.", True),
    ("Leider konnte ich Sie heute Vormittag nicht wie vereinbart anrufen.", True),
    ("Helaas kon ik u vanmorgen niet bellen.", True),
    ("Mi dispiace, non ho potuto chiamarla stamattina.", True),
    ("I could not call you back sooner.", False),
    ("Je vais vous appeler demain.", False),
    ("Wir werden Sie nicht mehr anrufen.", False),
    ("Please join five minutes early.", False),
    ("Sorry for the delay in getting back to you.", False),
    ("Don't miss your interview tomorrow.", False),
    ("You did not make it to the next round.", False),
]


@pytest.mark.parametrize(("text", "expected"), ABSENCES)
def test_a_round_to_which_somebody_did_not_come(text: str, expected: bool) -> None:
    assert details.no_show(taken(text)[1]) is expected


PLACES = [
    ("Job location: Limerick", "Limerick"),
    ("Arbeitsort: Graz", "Graz"),
    ("The role is based in our Galway office.", "Galway"),
    ("The interview is at our Galway office, 3 Mill Lane.", "Galway"),
    ("The interview is on Tuesday.", None),
]


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_where_the_work_is(text: str, expected: str | None) -> None:
    assert details.place_of_work(taken(text)[1]) == expected


MANNERS = [
    ("Dear Ms Calder,\n\nWe apologise for the delay and look forward to your visit.\n\n"
     "Yours sincerely\nDr A. Lindqvist", "en", "british", "Dr A. Lindqvist", "Ms Calder", False),
    ("Hi Ines,\n\nWe'd love to organize a call and talk about the color lab.\n\nCheers,\nAna",
     "en", "american", "Ana", "Ines", True),
    ("Sehr geehrte Frau Calder,\n\nwir freuen uns sehr auf das Gespräch mit Ihnen.\n\n"
     "Mit freundlichen Grüßen\nAna Lindqvist", "de", None, "Ana Lindqvist", "Frau Calder", False),
    ("Estimada Sra. Calder:\n\nGracias por su interés en el puesto con nosotros.\n\nUn saludo,\n"
     "Ana Lindqvist", "es", None, "Ana Lindqvist", "Sra. Calder", False),
    ("Hoi Ines,\n\nBedankt voor je bericht, we zien je graag op dinsdag bij ons.\n\nGroetjes,\n"
     "Ana", "nl", None, "Ana", "Ines", True),
    # No word of either kind: by the names.
    ("Beste Ines,\n\nPrima, dan is dat zo afgesproken en tot maandag.\n\nGroet,\nAna", "nl", None,
     "Ana", "Ines", True),
    ("Beste Ines,\n\nPrima, dan is dat zo afgesproken en tot maandag.\n\nMet vriendelijke groet,\n"
     "Ana Lindqvist", "nl", None, "Ana Lindqvist", "Ines", False),
    # "9.00 u." is an hour.
    ("Dag Ines,\n\nWij verwachten je op dinsdag om 9.00 u. bij ons, tot 10.30 u. ongeveer.\n\n"
     "Vriendelijke groeten\nAna Lindqvist", "nl", None, "Ana Lindqvist", "Ines", True),
    ("Geachte mevrouw Calder,\n\nGraag zien wij u op dinsdag bij ons.\n\nMet vriendelijke groet,\n"
     "Ana Lindqvist", "nl", None, "Ana Lindqvist", "mevrouw Calder", False),
    ("Geachte heer of mevrouw,\n\nGraag zien wij u op dinsdag bij ons.\n\nMet vriendelijke groet,\n"
     "Ana Lindqvist", "nl", None, "Ana Lindqvist", None, False),
    # A title that begins a letter by itself is no greeting by first name.
    ("Madame Calder,\n\nNous vous recevrons avec plaisir mardi dans nos bureaux.\n\nCordialement,\n"
     "Ana LINDQVIST", "fr", None, "Ana LINDQVIST", "Madame Calder", False),
    ("Monsieur le Directeur,\n\nNous vous recevrons avec plaisir mardi dans nos bureaux.\n\n"
     "Cordialement,\nAna Lindqvist", "fr", None, "Ana Lindqvist", None, False),
    ("Madame, Monsieur,\n\nNous vous recevrons avec plaisir mardi dans nos bureaux.\n\n"
     "Cordialement,\nAna Lindqvist", "fr", None, "Ana Lindqvist", None, False),
    ("Hallo Ines,\n\nwir freuen uns auf dich und das Gespräch mit dir am Montag.\n\nLiebe Grüße\n"
     "Ana", "de", None, "Ana", "Ines", True),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "spelling", "signs", "greets", "informal"), MANNERS)
def test_manner(
    text: str, language: str, spelling: str | None, signs: str, greets: str | None, informal: bool
) -> None:
    message, parts = taken(text)
    manner = details.manner(message, parts)
    assert (manner.language, manner.spelling) == (language, spelling)
    assert (manner.signs_as, manner.greets_as, manner.informal) == (signs, greets, informal)


ALONE = [
    ("I have been on the Teams link since 2:55 and nobody has joined so far. Shall I keep waiting?", True),
    ("I have been in the waiting room for ten minutes but no one is here yet.", True),
    ("I am in the Webex room and wonder whether I have the right link.", True),
    ("Ich warte seit 10 Uhr im Meeting, es ist noch niemand da.", True),
    ("J'attends depuis dix minutes dans la salle de réunion.", True),
    ("Llevo un rato esperando en la llamada.", True),
    ("I tried your number at ten, but it goes straight to voicemail.", True),
    ("I have been on the line for half an hour and there is no one else here.", True),
    ("Llevo un cuarto de hora conectada y nadie ha entrado en la sala.", True),
    ("Je suis en ligne depuis vingt minutes et personne ne s'est connecté.", True),
    ("Ich bin seit zwanzig Minuten im Raum, aber es hat sich niemand eingewählt.", True),
    ("Ninguém entrou na chamada, por isso vou desligar.", True),
    ("I have been by the phone since noon and have not had your call.", True),
    ("It is 2.20 now and you have not rung yet; shall we find another time?", True),
    ("Leider habe ich bis jetzt keinen Anruf von Ihnen erhalten.", True),
    ("Je suis disponible depuis 14 h mais je n'ai pas reçu votre appel.", True),
    ("Sigo aquí desde las diez y no he recibido su llamada.", True),
    ("Estou disponível desde as 10h e não recebi a sua chamada.", True),
    ("Ik zit klaar sinds tien uur maar heb geen telefoontje gekregen.", True),
    ("Sono qui dalle dieci ma non ho ricevuto la sua chiamata.", True),
    ("I look forward to your call on Tuesday.", False),
    ("You have not called for references, so I attach none.", False),
    ("Quedo pendiente de su llamada.", False),
    ("Ich freue mich auf Ihren Anruf.", False),
    ("Nobody in the team has more than ten years of service.", False),
    ("Estamos esperando tu respuesta.", False),
    ("J'attends votre réponse avec impatience.", False),
    ("I am still waiting for news about the post.", False),
    ("I'll be waiting at reception on Tuesday.", False),
    ("No one has called me back about the post.", False),
    ("Nobody could have explained it better, thank you.", False),
    ("I have been on the road for ten years and enjoy it.", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ALONE)
def test_the_candidate_waits_where_nobody_comes(text: str, expected: bool) -> None:
    assert details.left_alone(taken(text)[1]) is expected


PRIVATE = [
    ("I write to your own address as nothing is official yet.", True),
    ("This is just between us, but the post in Porto will be free.", True),
    ("Das ist noch nicht offiziell, aber die Stelle wird frei.", True),
    ("The split between us and the client is clear.", False),
    ("Please find the official letter attached.", False),
]


@pytest.mark.parametrize(("text", "expected"), PRIVATE)
def test_a_word_in_private(text: str, expected: bool) -> None:
    assert details.unofficial(taken(text)[1]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the spring catalogue, and the", "the spring catalogue"),
        ("stock counts of a", "stock counts"),
        ("kiln schedules, too", "kiln schedules"),
    ],
)
def test_little_words_at_the_end_are_no_part_of_a_phrase(text: str, expected: str) -> None:
    assert phrase(text) == expected


@pytest.mark.parametrize("word", ["a", "e", "de", "et", "in", "for"])
def test_little_words_again_and_again_take_bounded_time(word: str) -> None:
    """Several languages have them: a pattern that repeats such words never ends."""
    with bounded():
        phrase(f"how to plan a day with {f'{word} ' * 2000}-olds")
