"""A no, a yes, a question or thanks, each beside what only sounds like it; in words of their own."""

import pytest

from agent import message, reading
from agent.terms import Kind, Stage
from tests.test_kinds_plainly import HEAD, OFFERED, ROBIN, kind

MET = "> Dear Robin, we would like to meet you for an interview. Would Thursday 17 September at 2 pm suit you?"
SENT = "> Dear Robin, thank you for your application for the post of clerk. We shall be in touch."
LANGUAGES = {
    "de": "> Guten Tag, vielen Dank für Ihre Bewerbung als Buchhalter. Wir freuen uns, Ihnen die Stelle anbieten zu können.",
    "fr": "> Bonjour, nous avons le plaisir de vous proposer le poste de comptable. Merci de nous répondre.",
    "es": "> Hola, nos complace ofrecerle el puesto de contable. Esperamos su respuesta.",
    "pt": "> Olá, temos o prazer de lhe propor o lugar de contabilista. Aguardamos a sua resposta.",
    "nl": "> Beste, we bieden je graag de functie van boekhouder aan, voor 3.000 euro per maand. We horen graag van je.",
}


@pytest.mark.parametrize(
    ("text", "history", "expected"),
    [
        ("I'm not going to go for this one in the end.", MET, Kind.WITHDRAWAL),
        ("I have to drop out of your process, we're off to Malta.", SENT, Kind.WITHDRAWAL),
        ("No need to spend any more time on my application.", SENT, Kind.WITHDRAWAL),
        ("We're off to Malta for a week, so please write.", SENT, Kind.OTHER_HIRING),
        ("I signed last week and I'm going back on it, sorry.", OFFERED, Kind.WITHDRAWAL),
        ("Another mill came in at 41 and I've gone with them. Forgive me for the bother, and sorry for your time.", OFFERED, Kind.WITHDRAWAL),
        ("Tomorrow I can't reach anybody.", OFFERED, Kind.OTHER_HIRING),
        ("I'd be mad to say no without asking my wife. By when do you need to know?", OFFERED, Kind.OTHER_HIRING),
        ("The 28 days are fine, and Monday would be fine to start. Could we agree on a little more pay?", OFFERED, Kind.OTHER_HIRING),
        ("I've told the others I'm spoken for and would be honoured to work for you. Send me the papers.", OFFERED, Kind.ACCEPTANCE),
        ("I'm delighted to take up the post of clerk. Could the desk be by a window?", OFFERED, Kind.ACCEPTANCE),
        ("I'm delighted to accept. Is there parking?", OFFERED, Kind.ACCEPTANCE),
        ("The contract is on its way to you, signed.", OFFERED, Kind.ACCEPTANCE),
        ("Yes to Thursday! Is there parking?", MET, Kind.SCHEDULING_REPLY),
        ("Thanks for putting it later. You can count on me on Thursday at 4.", MET, Kind.SCHEDULING_REPLY),
        ("Understood, thanks. I'll wait and see.", SENT, Kind.OTHER_HIRING),
        ("Could you say whether my papers reached you?", SENT, Kind.STATUS_CHECK),
        ("Have you got an idea when you'll be choosing?", SENT, Kind.STATUS_CHECK),
        ("Thank you and the others for the kindness with which I was met. I am as keen as I was.", MET, Kind.THANK_YOU),
    ],
)  # fmt: skip
def test_each_is_what_it_says(text: str, history: str, expected: Kind) -> None:
    assert kind(text, history) is expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("de", "Da muss ich nicht lange nachdenken: Ja! Ich komme gern.", Kind.ACCEPTANCE),
        ("de", "Ich entscheide mich für eine andere Stelle, danke für alles.", Kind.WITHDRAWAL),
        ("de", "Ich nehme mir das Angebot am Sonntag in Ruhe vor.", Kind.OTHER_HIRING),
        ("de", "Das freut mich. Ginge auch ein späterer Beginn?", Kind.OTHER_HIRING),
        ("fr", "Je suis ravie d'accepter. Qui dois-je voir le premier jour ?", Kind.ACCEPTANCE),
        ("fr", "Je pars sur une autre proposition, merci de votre confiance.", Kind.WITHDRAWAL),
        ("es", "¡Mil veces sí! Hoy aviso en mi trabajo.", Kind.ACCEPTANCE),
        ("es", "Me han ascendido aquí y me quedo. Lo siento mucho.", Kind.WITHDRAWAL),
        ("pt", "Mil vezes sim! Fico muito feliz.", Kind.ACCEPTANCE),
        ("pt", "Optei por outra empresa. Obrigado por tudo.", Kind.WITHDRAWAL),
        ("pt", "Aceito a sugestão de conversarmos antes de decidir.", Kind.OTHER_HIRING),
        ("nl", "Ik heb niet geaarzeld: graag! Ik zeg morgen mijn contract op.", Kind.ACCEPTANCE),
        ("nl", "Ik kies voor jullie, die andere functie heb ik afgezegd.", Kind.ACCEPTANCE),
        ("nl", "Toch ga ik voor een andere functie, bedankt voor alles.", Kind.WITHDRAWAL),
    ],
)
def test_each_is_what_it_says_in_five_languages(code: str, text: str, expected: Kind) -> None:
    assert kind(text, LANGUAGES[code]) is expected


@pytest.mark.parametrize(
    ("made", "offers"),
    [
        ("Nous avons le plaisir de vous proposer le poste de comptable.", True),
        ("Gerne bieten wir Ihnen die Stelle an.", True),
        ("Queremos ofrecerte el puesto.", True),
        ("Gostaríamos de lhe oferecer a vaga.", True),
        ("Nous avons le plaisir de vous proposer un entretien pour le poste.", False),
        ("Wir bieten Ihnen einen Termin für die Stelle an.", False),
        ("Leider können wir Ihnen die Stelle nicht anbieten.", False),
    ],
)
def test_what_is_answered_offers_a_post_in_few_words_too(made: str, offers: bool) -> None:
    mail = message.parse(f"{HEAD}Merci.\n\nRobin\n\n> {made}\n".encode())
    read = reading.read(mail, ROBIN)
    assert (read.stage is Stage.OFFER) is offers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guten Tag, wissen Sie inzwischen etwas Genaueres?", Kind.STATUS_CHECK),
        ("Vielen Dank, dass Sie sich heute die Zeit genommen haben!", Kind.THANK_YOU),
        ("Könnten Sie mir sagen, wo Sie stehen?", Kind.STATUS_CHECK),
        ("Bitte löschen Sie das zweite Blatt, das war leer.", Kind.OTHER_HIRING),
    ],
)
def test_a_short_german_mail_that_names_no_time_sets_none(text: str, expected: Kind) -> None:
    history = (
        "> Guten Tag, vielen Dank für Ihre Bewerbung als Buchhalter. Wir melden uns bei Ihnen."
    )
    assert kind(text, history) is expected
