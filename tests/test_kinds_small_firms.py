"""Short mail of small firms and systems whose main thing stands in one plain clause: a task that is next,
an application that has come, a post that goes to one of their own, a talk that is the author's."""

from email.message import EmailMessage

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading
from agent.terms import Kind

ROBIN = Candidate(("robin@letterbox.example",), "Europe/London", "Robin Vale")
_TASKS = [
    "Hi Robin,\n\nI enjoyed our talk yesterday. The next step is a small challenge: sketch a lamp that "
    "costs less than 20 pounds to make.\n\nSend me everything by Sunday the 14th.",
    "Hallo Robin,\n\ndas Gespräch gestern hat mir gefallen. Der nächste Schritt ist eine kleine Aufgabe: "
    "Entwirf eine Lampe unter 20 Euro.\n\nSchick mir alles bis Sonntag, den 14.",
    "Bonjour Robin,\n\nJ'ai aimé notre échange d'hier. La prochaine étape est un petit exercice : "
    "dessiner une lampe à moins de 20 euros.\n\nEnvoyez-moi le tout avant dimanche 14.",
    "Hola, Robin:\n\nMe gustó la charla de ayer. El siguiente paso es un pequeño reto: dibujar una "
    "lámpara de menos de 20 euros.\n\nEnvíamelo antes del domingo 14.",
    "Olá Robin,\n\nGostei da conversa de ontem. O passo seguinte é um pequeno desafio: desenhar um "
    "candeeiro de menos de 20 euros.\n\nManda-me tudo até domingo, dia 14.",
    "Hoi Robin,\n\nLeuk gesprek gisteren. De volgende stap is een kleine opdracht: teken een lamp van "
    "minder dan 20 euro.\n\nStuur me alles voor zondag de 14e.",
]
_CHOICES = [
    "Hello Robin,\n\nGood news: you have gone through to the interview with the manager for Terminal "
    "Coordinator, online, about 40 minutes.\n\nChoose a slot by Thursday 11 June at 6pm:\n\nBook my "
    "interview: https://slots.example/7c1",
    "Olá, Robin!\n\nVocê passou para a entrevista com a gestora na vaga de Comprador. São 30 minutos por "
    "vídeo.\n\nEscolha um horário até quinta-feira, 11/06, às 18h:\n\nMarcar: https://slots.example/7c1",
]
_OWN_PEOPLE = [
    "Hey Robin, this is the mail I didn't want to write. We're moving Dana up from the line; she has "
    "earned it. You were great on Saturday.",
    "Robin, I've been dreading this call, so I write instead. We are promoting one of our own.",
    "Hallo Robin, diese Mail schreibe ich nicht gern. Wir besetzen die Stelle intern.",
    "Bonjour Robin, voici le message que j'aurais préféré ne pas écrire. Nous faisons monter quelqu'un "
    "de la maison.",
    "Olá Robin, esta é a mensagem que não queria escrever. Vamos promover alguém da casa.",
]
_COME = [
    "Got it, thank you Robin. Mrs Hale reads every one of these herself and is back on Wednesday; she "
    "will phone you by the end of the week either way.",
    "Hallo Robin, Ihr Brief ist angekommen, vielen Dank. Ich gebe ihn diese Woche meinem Bruder zu "
    "lesen. Anfang nächster Woche hören Sie, ob wir uns treffen.",
    "Dag Robin, je sollicitatiebrief is binnen, dank je. Mijn broer leest hem deze week. Begin volgende "
    "week hoor je of we elkaar zien.",
]
_ON_ITS_WAY = [
    "Hi Robin, the reference has arrived, thank you. The committee meets on Friday and you hear on Monday.",
    "Hi Robin,\n\nThank you for coming to our hiring day today, it was great to meet you. Our managers "
    "need a little time to go through everyone's interviews. You can expect to hear from us within 5 "
    "business days.\n\nThanks again for your interest in Millrace.",
    "Hi Robin, Millrace have told me nothing yet about Friday's interview. I've got a call booked with "
    "their director at 4pm tomorrow and I'll ring you straight after.",
]
_ADVERTS = [
    "Guten Morgen Robin,\n\ndiese Stellen passen zu dir:\n\nBuchhalter (m/w/d) - Hafenbau - Linz\n\n"
    "Bewirb dich bis 20. Juni, 12 Uhr, und sichere dir ein Vorstellungsgespräch!\n\nAbmelden",
    "Bonjour Robin,\n\nCes postes pourraient vous convenir :\n\nComptable (H/F) - Moulin - Lille\n\n"
    "Postulez avant le 20 juin à midi et obtenez un entretien d'embauche !\n\nSe désabonner",
]


def read(text: str, subject: str = "Re: the post") -> Reading:
    mail = EmailMessage()
    mail["From"], mail["To"] = (
        "Ines Corby <ines@millrace.example>",
        "Robin <robin@letterbox.example>",
    )
    mail["Subject"], mail["Date"] = subject, "Mon, 8 Jun 2026 10:12:00 +0100"
    mail["In-Reply-To"] = "<q@letterbox.example>" if subject.startswith("Re:") else None
    mail.set_content(f"{text}\n\nInes Corby\n")
    return reading.read(message.parse(mail.as_bytes()), ROBIN)


@pytest.mark.parametrize("text", _TASKS)
def test_a_task_that_is_the_next_step_is_handed_out(text: str) -> None:
    assert read(text, "Your application").kind is Kind.ASSESSMENT_REQUESTED


@pytest.mark.parametrize("text", _CHOICES)
def test_a_slot_to_be_chosen_by_an_hour_is_no_round_at_that_hour(text: str) -> None:
    said = read(text, "Next stage: interview")
    assert (said.kind, said.interviews) == (Kind.AVAILABILITY_REQUESTED, ())


@pytest.mark.parametrize("text", _OWN_PEOPLE)
def test_a_post_for_one_of_their_own_is_none_for_the_candidate(text: str) -> None:
    assert read(text).kind is Kind.REJECTION


@pytest.mark.parametrize("text", _COME)
def test_an_application_that_has_come_is_a_receipt_in_a_thread_too(text: str) -> None:
    assert read(text).kind is Kind.APPLICATION_RECEIVED


@pytest.mark.parametrize("text", _ON_ITS_WAY)
def test_what_comes_after_the_application_is_no_receipt_and_no_round(text: str) -> None:
    said = read(text)
    assert (said.kind, said.interviews) == (Kind.PROGRESS_UPDATE, ())


@pytest.mark.parametrize("text", _ADVERTS)
def test_an_advert_that_holds_out_an_interview_sets_none(text: str) -> None:
    assert read(text, "Neue Jobs").kind is Kind.UNRELATED


def test_who_asks_for_a_talk_and_has_one_of_their_own_asks() -> None:
    said = read(
        "Hi Robin, I have a call with the client at noon on Friday. Could you speak to me at 3pm on Thursday?"
    )
    assert said.kind is not Kind.PROGRESS_UPDATE


def test_a_house_that_promotes_a_sale_refuses_nobody() -> None:
    said = read(
        "Hi Robin, we are promoting the post again and still reading all applications. You hear by Friday."
    )
    assert said.kind is Kind.PROGRESS_UPDATE


def _under(subject: str, words: str) -> Reading:
    letter = EmailMessage()
    letter["From"], letter["To"] = "Dana Whitlow <dana@harrow.example>", "robin@letterbox.example"
    letter["Subject"], letter["Date"] = subject, "Tue, 02 Jun 2026 10:15:54 +0100"
    letter["Message-ID"] = "<2@harrow.example>"
    letter.set_content(words)
    return reading.read(message.parse(letter.as_bytes()), ROBIN)


@pytest.mark.parametrize(
    ("subject", "words", "kind"),
    [
        ("Interview for Electrician", "Hi Robin, are you free on Friday at 11?\n\nDana", "asked"),
        ("Re: Your application", "Hi Robin, how about Friday at 11?\n\nDana", "asked"),
        ("Interview", "Hi Robin, could we move our call to Friday at 11?\n\nDana", "moved"),
        ("Vorstellungsgespräch", "Hallo Robin, passt Freitag um 11?\n\nDana", "asked"),
    ],
)
def test_an_interview_s_subject_tells_what_is_asked(subject: str, words: str, kind: str) -> None:
    wanted = {"asked": Kind.AVAILABILITY_REQUESTED, "moved": Kind.INTERVIEW_RESCHEDULED}
    assert _under(subject, words).kind is wanted[kind]


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("Podcast interview", "Hi Robin, are you free on Friday at 11?\n\nDana"),
        ("Interview with our candidate", "Hi Robin, how about Friday at 11?\n\nDana"),
        ("Entretien de la chaudière", "Bonjour, vendredi à 11h, cela vous irait ?\n\nDana"),
        ("Visa interview", "Hi Robin, could we move our call to Friday at 11?\n\nDana"),
        ("The garden fence", "Hi Robin, are you free on Friday at 11?\n\nDana"),
    ],
)
def test_another_subject_does_not(subject: str, words: str) -> None:
    assert _under(subject, words).kind is Kind.UNRELATED


_QUOTES = "\n\nOn Mon, 1 Jun 2026 at 12:05, Robin Vale <robin@letterbox.example> wrote:\n> {}\n"


def _in_answer(words: str, quoted: str) -> Reading:
    letter = EmailMessage()
    letter["From"], letter["To"] = "Dana Whitlow <dana@harrow.example>", "robin@letterbox.example"
    letter["Subject"], letter["Date"] = "Re: Thursday", "Tue, 02 Jun 2026 10:15:54 +0100"
    letter["Message-ID"], letter["In-Reply-To"] = "<2@harrow.example>", "<1@letterbox.example>"
    letter.set_content(f"{words}{_QUOTES.format(quoted)}")
    return reading.read(message.parse(letter.as_bytes()), ROBIN)


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        (
            "Grand, bring your boots and a flask.\n\nDana",
            "I'll come on Thursday at 8 about the thatcher's job.",
        ),
        (
            "Schön. Vorsicht mit der Stufe.\n\nDana",
            "Ich komme Donnerstag um 8 Uhr wegen der Stelle vorbei.",
        ),
    ],
)
def test_a_few_words_answer_mail_about_a_job(words: str, quoted: str) -> None:
    assert _in_answer(words, quoted).kind is not Kind.UNRELATED


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        (
            "Grand, bring your boots and a flask.\n\nDana",
            "I'll come on Thursday at 8 with the ladder.",
        ),
        (
            "Grand, bring your boots and a flask.\n\nDana",
            "I'll bring the paint for that paint job.",
        ),
    ],
)
def test_a_few_words_about_something_else_do_not(words: str, quoted: str) -> None:
    assert _in_answer(words, quoted).kind is Kind.UNRELATED


@pytest.mark.parametrize(
    "words",
    [
        "Robin, so sorry, your interview tomorrow is off: the river is up. Might Monday at 2 suit you, or Tuesday?",
        "Hallo Robin, das Gespräch morgen fällt aus, wir haben Hochwasser. Passt Montag oder Dienstag?",
        "Hola Robin, la entrevista de mañana se cae, lo siento. ¿Le viene bien el lunes a las 14:00?",
        "Dag Robin, het gesprek morgen gaat helaas niet door. Schikt maandag of dinsdag?",
    ],
)
def test_a_round_that_is_off_and_only_asked_anew_is_called_off(words: str) -> None:
    assert _under("Interview", words).kind is Kind.INTERVIEW_CANCELLED
