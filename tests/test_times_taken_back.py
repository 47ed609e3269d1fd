"""Promises that are taken back, corrected, or never were: the day that holds, or none."""

from datetime import date

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading
from agent.terms import Kind

ROBIN = Candidate(("robin@letterbox.example",), "Europe/London")
FORMS = {
    "en": ("Dear Robin,\n\nThank you for coming to the interview for the clerk post.", "Regards"),
    "de": ("Sehr geehrte Frau Roe,\n\nvielen Dank für das Gespräch zur Stelle.", "Viele Grüße"),
    "fr": ("Bonjour Madame,\n\nMerci pour l'entretien pour le poste.", "Cordialement"),
    "es": ("Hola Robin:\n\nGracias por la entrevista para el puesto.", "Un saludo"),
    "pt": ("Olá Robin,\n\nObrigada pela entrevista para a vaga.", "Cumprimentos"),
    "nl": ("Beste Robin,\n\nBedankt voor het gesprek over de functie.", "Groet"),
}


def read(code: str, text: str) -> Reading:
    greeting, closing = FORMS[code]
    raw = (
        "From: Lena Brack <lena@ostrava.example>\nTo: robin@letterbox.example\n"
        "Subject: Re: clerk\nDate: Tue, 02 Jun 2026 10:00:00 +0100\nMessage-ID: <1@o.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{greeting}\n\n{text}\n\n{closing}\nLena Brack\n"
    )
    return reading.read(message.parse(raw.encode()), ROBIN)


def promised(code: str, text: str) -> date | None:
    return read(code, text).reply_expected_by


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "You will have our answer by Monday. Make that Wednesday, Monday is a holiday.", 10),
        ("en", "We'll be back in touch on Friday 5 June. Ah, the whole team is away then. Count on Friday 12 June.", 12),
        ("en", "We had said you would hear by Friday; we will let you know on Thursday 11 June.", 11),
        ("en", "We'll know on 15 June whether the grant comes. I'll drop you a line on 17 June.", 17),
        ("en", "I can't promise you anything this week, but you will hear from me by 19 June.", 19),
        ("en", "I'd told you that you would hear by this Friday; you will hear by 16 June.", 16),
        ("en", "You can expect a mail from me between the 12th and the 16th.", 16),
        ("fr", "Vous aurez notre réponse entre le 12 et le 16 juin.", 16),
        ("de", "Sie hören bis Freitag von uns. Rechnen Sie lieber mit Montag, dem 8. Juni.", 8),
        ("de", "Ich hatte Ihnen bis Freitag eine Antwort zugesagt. Sie hören am 12. Juni von mir.", 12),
        ("fr", "Vous aurez notre réponse vendredi 5 juin. Disons plutôt le vendredi 12 juin.", 12),
        ("en", "I will phone you on Thursday, or rather Friday, since Thursday is market day.", 5),
        ("en", "You should have our answer by Wednesday, sorry, Thursday.", 4),
        ("en", "You'll have our decision on the 10th; no, wait, on the 11th.", 11),
        ("de", "Sie hören am Donnerstag, nein, am Freitag von uns.", 5),
        ("fr", "Je vous réponds jeudi, ou plutôt vendredi.", 5),
        ("es", "Le llamo el jueves, perdón, el viernes con la respuesta.", 5),
        ("pt", "Damos-lhe uma resposta na quinta-feira, aliás, na sexta-feira.", 5),
        ("nl", "Je hoort donderdag, of liever vrijdag, van ons.", 5),
        ("en", "I said Friday when we spoke; it'll be Monday the 8th.", 8),
        ("fr", "J'avais dit vendredi, ce sera finalement lundi.", 8),
        ("pt", "Tinha dito sexta-feira, mas passa para segunda-feira.", 8),
        ("de", "Bitte haben Sie noch bis zum 12. Juni Geduld.", 12),
        ("fr", "Merci de patienter encore jusqu'au 12 juin.", 12),
        ("nl", "Heeft u nog geduld tot 12 juni?", 12),
        ("fr", "Il nous faut encore une dizaine de jours pour nous décider.", 12),
        ("nl", "We hebben nog een dag of tien nodig om te beslissen.", 12),
        ("de", "Zur Monatsmitte geben wir Ihnen Bescheid.", 15),
        ("de", "Frau Keller ist ab Montag wieder im Haus und wird sich dann bei Ihnen melden.", 8),
        ("fr", "Madame Keller rentre lundi et prendra contact avec vous à ce moment-là.", 8),
        ("es", "La señora Keller vuelve el lunes y entonces contactará con usted.", 8),
        ("en", "Let me know by Thursday if you still want it and you will hear back within a day.", 5),
        ("en", "Should a fortnight go by without a word from me, do ring.", 16),
        ("en", "The answer I promised you for tomorrow will be with you on Monday instead.", 8),
        ("en", "You will all get a letter from me. That should be on Friday 12 June.", 12),
        ("de", "Ich rufe Sie selbst an. Das wird am 12. Juni sein.", 12),
        ("fr", "Notre directrice devrait vous téléphoner jeudi.", 4),
        ("de", "Eine Nachricht, wie es weitergeht, bekommen Sie bis zum 12. Juni.", 12),
        ("en", "I'll try your phone on Thursday once I know where we stand.", 4),
        ("de", "Geben Sie uns bitte noch zehn Tage.", 12),
        ("es", "Denos diez días más, por favor.", 12),
        ("es", "Puede que tardemos hasta el 19 de junio en contestarle.", 19),
        ("en", "Could you bear with us till Friday?", 5),
        ("en", "We shortlist on the 8th and ring people on the 9th and 10th.", 10),
        ("en", "Once the panel has scored everyone on Thursday, Lorna will ring round.", 4),
        ("de", "Sobald der Vorstand am Donnerstag getagt hat, rufe ich Sie an.", 4),
        ("fr", "Dès que le comité se sera réuni jeudi, je vous appelle.", 4),
        ("es", "En cuanto el comité se reúna el jueves, la llamaré.", 4),
        ("pt", "Assim que a direção reunir na quinta-feira, ligo-lhe.", 4),
        ("nl", "Zodra het bestuur donderdag vergaderd heeft, bel ik je.", 4),
        ("en", "If the phone hasn't rung by Friday, ring us.", 5),
        ("en", "The choice will be made on Friday and you'll hear in the first days of next week.", 10),
    ],
)  # fmt: skip
def test_the_day_that_holds(code: str, text: str, day: int) -> None:
    assert promised(code, text) == date(2026, 6, day)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "We had meant to tell you by Friday how it went, and did not manage."),
        ("en", "I can't give you another day this week, the diary is not mine to fill."),
        ("en", "I'd like to promise you an answer by Friday but I can't."),
        (
            "en",
            "The file is with the board. I'm not back in the yard until Tuesday.",
        ),
        ("de", "Ich habe Ihnen am Freitag geschrieben und keine Antwort bekommen."),
        ("fr", "Je vous ai écrit vendredi, mais je n'ai pas eu de réponse."),
        ("es", "Le escribí el viernes, pero no tuve respuesta."),
        ("pt", "Escrevi-lhe na sexta-feira, mas não tive resposta."),
        ("nl", "Ik heb u vrijdag geschreven, maar kreeg geen antwoord."),
        ("de", "Ich muss meinem Chef bis Freitag eine Liste vorlegen."),
        ("pt", "Tenho de entregar uma lista à minha chefe até sexta-feira."),
        ("de", "Die Ausschreibung läuft noch bis zum 12. Juni."),
        ("en", "I don't have any news for you today, I'm sorry to say."),
        ("en", "We said we'd write on Friday once the lease was signed, and nobody has signed it."),
        ("en", "I would take you on this Friday if it depended on me and I had the money."),
        ("en", "The lease cannot be signed sooner than ten days after the auction."),
        ("nl", "We weten het nog niet. Alvast een goed weekend!"),
        ("fr", "Nous ne savons pas encore. Bonne fin de semaine !"),
        ("de", "Sie wollten uns bis Freitag noch Ihr Zeugnis schicken."),
        ("pt", "Ficou de nos enviar o diploma até sexta-feira."),
        ("en", "You said you could tell us by Friday what your notice is."),
        ("en", "I wrote to you on Friday and have not had an answer yet."),
        ("en", "We were due to decide on Friday and could not."),
        ("en", "I can't say when we will be ready, only that it won't be this month."),
        ("en", "Their security vetting takes around three weeks."),
        ("en", "I have to give my boss a shortlist by Friday."),
        ("en", "Finance have until Friday to release the money."),
        ("de", "Ein neues Datum kann ich Ihnen diese Woche leider nicht nennen."),
        ("fr", "Je ne peux pas vous donner de réponse cette semaine."),
        ("es", "No puedo darte una fecha esta semana. El taller no abrirá el viernes."),
        ("pt", "Não lhe posso dizer nada esta semana."),
        ("nl", "Ik kan je deze week nog niets zeggen."),
    ],
)
def test_nothing_is_promised(code: str, text: str) -> None:
    assert promised(code, text) is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "You will hear from us this coming Friday, the 12th of June."),
        ("de", "Sie hören nächsten Freitag, den 12. Juni, von uns."),
        ("de", "Wir melden uns nächsten Freitag, den 12., bei Ihnen."),
        ("de", "Wir melden uns Freitag in einer Woche (12. Juni) bei Ihnen."),
        ("fr", "Vous aurez notre réponse vendredi prochain, le 12 juin."),
        ("fr", "Vous aurez notre réponse vendredi prochain (le 12)."),
        ("es", "Recibirá nuestra respuesta el próximo viernes, 12 de junio."),
        ("es", "Recibirá nuestra respuesta el viernes que viene, día 12."),
        ("pt", "Vai receber a nossa resposta na próxima sexta-feira, 12 de junho."),
        ("pt", "Vai receber a nossa resposta até sexta da próxima semana, dia 12."),
        ("nl", "U hoort aanstaande vrijdag, 12 juni, van ons."),
        ("nl", "U hoort volgende vrijdag, de 12e, van ons."),
    ],
)
def test_a_weekday_is_the_one_whose_date_stands_behind_it(code: str, text: str) -> None:
    assert promised(code, text) == date(2026, 6, 12)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("You will hear next Friday or on 19 June.", 19),
        ("Your talk on the 1st went well. She has until Friday next, the 12th, to answer; I ring you on the Monday after.", 15),
        ("We see the others next Friday; on 19 June you will hear from us.", 19),
        ("Next Tuesday, 12 of us meet; you will hear on 19 June.", 19),
    ],
)  # fmt: skip
def test_a_date_of_its_own_stays_one(text: str, day: int) -> None:
    assert promised("en", text) == date(2026, 6, day)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "La decisión se comunicará el lunes 8 de junio, por lo que le pedimos no llamar."),
        ("pt", "A decisão é comunicada na segunda-feira; pedimos para não telefonar antes."),
        ("fr", "La décision sera rendue lundi ; nous vous prions de ne pas téléphoner d'ici là."),
    ],
)
def test_who_is_asked_not_to_call_has_nothing_to_do(code: str, text: str) -> None:
    said = read(code, text)
    assert (said.reply_expected_by, said.candidate_deadline) == (date(2026, 6, 8), None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "We decide on 12 June. If anything is unclear before then, mail me."),
        ("de", "Wir entscheiden am 12. Juni. Wenn Sie bis dahin Fragen haben, melden Sie sich."),
        ("fr", "Nous décidons le 12 juin. Si vous avez des questions d'ici là, écrivez-moi."),
    ],
)
def test_who_may_ask_before_then_has_nothing_to_do(code: str, text: str) -> None:
    assert read(code, text).candidate_deadline is None


@pytest.mark.parametrize(
    ("days", "kind"),
    [
        ("from the 15th until the 22nd", Kind.PROGRESS_UPDATE),
        ("from today until the 9th", Kind.AUTO_REPLY),
    ],
)
def test_who_says_when_they_will_be_away_is_there_yet(days: str, kind: Kind) -> None:
    text = f"Thank you for your message. I am away on annual leave {days} and will not read mail."
    assert read("en", text).kind is kind


def test_word_before_the_day_is_out_comes_on_the_day_of_the_round() -> None:
    text = (
        "Your interview is set: the chair sees you on Tuesday 9 June at 10.30. She reports to me at "
        "noon, so you will hear the outcome before the day's out."
    )
    assert promised("en", text) == date(2026, 6, 9)


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("en", "Head office has frozen all recruitment this quarter, and we wait with it.", Kind.PROGRESS_UPDATE),
        ("en", "We have had to put the post on hold until the budget is through.", Kind.PROGRESS_UPDATE),
        ("en", "With the hiring freeze the post has been cancelled and will not be filled.", Kind.REJECTION),
        ("en", "Hiring is frozen indefinitely, so the post is closed and I am letting everybody go.", Kind.REJECTION),
        ("de", "Bei uns gilt bis Ende Juni ein Einstellungsstopp.", Kind.PROGRESS_UPDATE),
        ("fr", "Les recrutements sont gelés jusqu'à fin juin.", Kind.PROGRESS_UPDATE),
        ("es", "El proceso está parado hasta finales de junio.", Kind.PROGRESS_UPDATE),
        ("pt", "O processo está suspenso até ao fim de junho.", Kind.PROGRESS_UPDATE),
        ("nl", "De procedure ligt stil tot eind juni.", Kind.PROGRESS_UPDATE),
    ],
)  # fmt: skip
def test_a_pause_is_no_end(code: str, text: str, kind: Kind) -> None:
    assert read(code, text).kind is kind


def test_two_or_three_times_that_suit_are_asked_for() -> None:
    text = (
        "Your drawings are fine. Shall we meet at the yard? Send me two or three times that work."
    )
    assert read("en", text).kind is Kind.AVAILABILITY_REQUESTED


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "As I mentioned we expect to have an answer for you by 12 June.", 12),
        ("en", "Our answer will not be later than 12 June.", 12),
        ("en", "I can't tell you when the panel meets but you will hear by 12 June.", 12),
        ("en", "You will hear from us in less than two weeks.", 16),
        ("en", "The assessment of applications takes two weeks, and you will hear from us.", 16),
        ("de", "Die Prüfung Ihrer Unterlagen dauert etwa zwei Wochen.", 16),
        ("fr", "La vérification de votre dossier prend environ deux semaines.", 16),
        ("nl", "Wij moeten met de directie overleggen en u hoort 12 juni van ons.", 12),
        ("nl", "Hierover moet de directie uiterlijk 12 juni beslissen.", 12),
    ],
)
def test_what_only_sounds_like_no_promise_is_one(code: str, text: str, day: int) -> None:
    assert promised(code, text) == date(2026, 6, day)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Their vetting takes two weeks."),
        ("en", "You will hear no sooner than two weeks from now."),
        ("de", "Die Sicherheitsüberprüfung dauert etwa zwei Wochen."),
        ("de", "Wir nehmen am 12. Juni Kontakt mit Ihrer Referenz in Bonn auf."),
        ("de", "Am 12. Juni wird allen Mitarbeitern das neue Haus eröffnet."),
        ("es", "Contactarán con su referencia el 12 de junio."),
        ("es", "Se le va a dar de baja del sistema el 12 de junio."),
        ("pt", "Pedir-lhe-emos os documentos no dia 12 de junho."),
        ("nl", "Maak voor 12 juni bekend of u komt."),
    ],
)
def test_how_long_something_else_takes_and_what_is_no_news_is_none(code: str, text: str) -> None:
    assert promised(code, text) is None
