"""Promises that are said in the passive or of all who applied, and what only sounds like them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading
from agent.terms import Kind

MAREN = Candidate(("maren@letterbox.example",), "Europe/London")
FORMS = {
    "en": ("Dear Ms Toft,\n\nThank you for coming to the interview on Monday.", "Regards"),
    "de": ("Sehr geehrte Frau Toft,\n\nvielen Dank für das Gespräch am Montag.", "Viele Grüße"),
    "fr": ("Bonjour Madame,\n\nMerci d'être venue à l'entretien lundi.", "Cordialement"),
    "es": ("Estimada señora:\n\nGracias por venir el lunes a la entrevista.", "Un saludo"),
    "pt": ("Exma. Senhora,\n\nAgradecemos a entrevista de segunda-feira.", "Cumprimentos"),
    "nl": ("Geachte mevrouw,\n\nDank voor het gesprek van maandag.", "Groet"),
}


def read(code: str, text: str) -> Reading:
    greeting, closing = FORMS[code]
    raw = (
        "From: Lena Brack <lena@ostrava.example>\nTo: maren@letterbox.example\n"
        "Subject: clerk\nDate: Tue, 02 Jun 2026 10:00:00 +0100\nMessage-ID: <1@o.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{greeting} {text}\n\n{closing}\nLena Brack\n"
    )
    return reading.read(message.parse(raw.encode()), MAREN)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The trustees will be informed of the vacancy by 10 June."),
        ("en", "On 10 June all staff will be told whom we have seen."),
        ("en", "The decision will be reported to the council on 10 June."),
        ("en", "Your referees will be contacted by 10 June."),
        ("de", "Der Betriebsrat wird bis 10. Juni über die Besetzung unterrichtet."),
        ("de", "Die Besetzung wird am 10. Juni dem Aufsichtsrat vorgestellt."),
        ("fr", "Le comité social sera informé du recrutement avant le 10 juin."),
        ("fr", "Ce choix sera présenté au conseil le 10 juin."),
        ("es", "El patronato será informado de la vacante antes del 10 de junio."),
        ("es", "Se informará a la dirección el 10 de junio."),
        ("pt", "O conselho de administração será informado até 10 de junho."),
        ("pt", "As suas referências serão contactadas até 10 de junho."),
        ("nl", "De ondernemingsraad wordt uiterlijk 10 juni ingelicht."),
        ("nl", "De keuze wordt op 10 juni aan het bestuur voorgelegd."),
    ],
)
def test_what_others_are_told_is_no_word_to_the_reader(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The trustees and all candidates will be informed by 10 June."),
        ("en", "The client's decision will be passed on by 10 June."),
        ("en", "The board will be informed on 8 June and I'll ring on 10 June."),
        ("de", "Das Team wird am 8. Juni informiert und wir rufen am 10. Juni an."),
        ("fr", "Le conseil sera informé le 8 juin et je vous appelle le 10 juin."),
        ("en", "The decision of the board will be communicated by 10 June."),
        ("en", "The trustees will be informed on 8 June, and you will be told by 10 June."),
        ("en", "The client will be in touch with you by 10 June."),
        ("de", "Der Vorstand wird Sie bis 10. Juni informieren."),
        ("fr", "La décision du conseil sera communiquée avant le 10 juin."),
        ("es", "La decisión del consejo se comunicará antes del 10 de junio."),
        ("pt", "A decisão da direção será comunicada até 10 de junho."),
        ("nl", "De beslissing van de raad wordt uiterlijk 10 juni meegedeeld."),
    ],
)
def test_the_decision_of_others_is_still_told_to_the_reader(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by == date(2026, 6, 10)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Applicants shall be notified of the long list by 12 June."),
        ("en", "The selection board undertakes to answer by 12 June."),
        ("en", "You are assured of a reply by 12 June, whichever way it goes."),
        ("en", "A note will go to every applicant on 12 June."),
        ("de", "Die Bewerbenden werden bis 12. Juni in Kenntnis gesetzt."),
        ("de", "Am 12. Juni erfahren Sie, ob Sie dabei sind."),
        ("de", "Mit einem Bescheid können Sie bis 12. Juni rechnen."),
        ("de", "Die Benachrichtigung aller Bewerberinnen erfolgt bis 12. Juni."),
        ("de", "Bis 12. Juni wird Ihnen schriftlich Bescheid gegeben."),
        ("fr", "Le 12 juin, vous saurez si vous êtes retenue."),
        ("fr", "L'école fera connaître son choix le 12 juin."),
        ("fr", "Le jury s'engage à répondre avant le 12 juin."),
        ("fr", "Je vous transmettrai notre position avant le 12 juin."),
        ("es", "La escuela dará a conocer su elección el 12 de junio."),
        ("es", "Van a ser todos avisados antes del 12 de junio."),
        ("es", "Se le va a dar una respuesta antes del 12 de junio."),
        ("es", "Su situación quedará aclarada antes del 12 de junio."),
        ("pt", "Transmitir-lhe-emos a deliberação até 12 de junho."),
        ("pt", "Notificá-la-emos da deliberação até 12 de junho."),
        ("pt", "Irão ser todos avisados até 12 de junho."),
        ("pt", "Compromete-se o júri a responder até 12 de junho."),
        ("nl", "De kandidaten worden op 12 juni ingelicht."),
        ("nl", "Een reactie kunt u uiterlijk 12 juni tegemoetzien."),
        ("nl", "Op 12 juni maken wij onze keuze bekend."),
        ("nl", "De terugkoppeling vindt uiterlijk 12 juni plaats."),
    ],
)
def test_nobody_has_to_say_we(code: str, text: str) -> None:
    found = read(code, text)
    assert (found.reply_expected_by, found.candidate_deadline) == (date(2026, 6, 12), None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Please be assured that your file is safe; we need the form by 12 June."),
        ("de", "Bitte geben Sie uns bis 12. Juni Bescheid."),
        ("fr", "Merci de nous faire connaître votre choix avant le 12 juin."),
        ("es", "Esperamos su respuesta antes del 12 de junio."),
        ("pt", "Agradecemos que nos responda até 12 de junho."),
        ("nl", "Kunt u ons uiterlijk 12 juni uw antwoord geven?"),
    ],
)
def test_an_answer_that_is_asked_for_is_none_that_is_promised(code: str, text: str) -> None:
    found = read(code, text)
    assert (found.reply_expected_by, found.candidate_deadline) == (None, date(2026, 6, 12))


ROUND = {
    "en": "We confirm your video interview on Thursday 11 June at 10:00.",
    "de": "Wir bestätigen Ihr Vorstellungsgespräch am Donnerstag, 11. Juni, um 10:00 Uhr.",
    "fr": "Nous vous confirmons votre entretien le jeudi 11 juin à 10h00.",
    "es": "Le confirmamos la entrevista el jueves 11 de junio a las 10:00.",
    "pt": "Confirmamos a sua entrevista na quinta-feira, 11 de junho, às 10h00.",
    "nl": "Wij bevestigen uw gesprek op donderdag 11 juni om 10.00 uur.",
}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The link will be sent to you by 9 June."),
        ("en", "Directions will be emailed to you on 9 June."),
        ("de", "Die Zugangsdaten werden Ihnen bis 9. Juni mitgeteilt."),
        ("fr", "La convocation vous sera adressée avant le 9 juin."),
        ("es", "Se le comunicará el enlace el 9 de junio."),
        ("pt", "O link ser-lhe-á enviado até 9 de junho."),
        ("nl", "De inloggegevens worden u uiterlijk 9 juni meegedeeld."),
    ],
)
def test_what_is_sent_ahead_of_a_round_is_no_news(code: str, text: str) -> None:
    assert read(code, f"{ROUND[code]} {text}").reply_expected_by is None


@pytest.mark.parametrize("code", ROUND)
def test_what_is_told_after_a_round_is(code: str) -> None:
    told = {
        "en": "The outcome will be sent to you by 19 June.",
        "de": "Das Ergebnis wird Ihnen bis 19. Juni mitgeteilt.",
        "fr": "La décision vous sera adressée avant le 19 juin.",
        "es": "Se le comunicará el resultado el 19 de junio.",
        "pt": "A decisão ser-lhe-á comunicada até 19 de junho.",
        "nl": "De uitslag wordt u uiterlijk 19 juni meegedeeld.",
    }
    assert read(code, f"{ROUND[code]} {told[code]}").reply_expected_by == date(2026, 6, 19)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I cannot say when the outcome will be told, the panel only sits on 12 June."),
        ("de", "Wann Ihnen das Ergebnis mitgeteilt wird, kann ich nicht sagen, man tagt am 12. Juni."),
        ("fr", "Je ne peux pas vous dire quand la décision tombera, le jury ne siège que le 12 juin."),
        ("es", "No puedo decirle cuándo se le comunicará, el jurado se reúne el 12 de junio."),
        ("pt", "Não lhe posso dizer quando será comunicada, o júri só reúne a 12 de junho."),
        ("nl", "Wanneer het besluit komt kan ik niet zeggen, de jury vergadert op 12 juni."),
        ("de", "Ihre Unterlagen werden am 30. Juni gelöscht."),
        ("pt", "Os seus dados serão eliminados até 30 de junho."),
    ],
)  # fmt: skip
def test_a_day_beside_what_nobody_can_say_is_none(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by is None


@pytest.mark.parametrize(
    "text",
    [
        "Ser-lhe-á comunicada uma decisão até 12 de junho.",
        "A posição da escola ser-lhe-á transmitida até 12 de junho.",
        "Até 12 de junho deverá ser-lhe comunicado o resultado.",
        "Comunicar-lhe-emos o resultado até 12 de junho.",
        "Dia 12 de junho você fica sabendo do resultado.",
        "No dia 12 de junho sairá a classificação final.",
    ],
)
def test_a_decision_to_come_is_no_rejection(text: str) -> None:
    raw = (
        "From: Lena Brack <lena@ostrava.example>\nTo: maren@letterbox.example\n"
        "Subject: A sua candidatura\nDate: Tue, 02 Jun 2026 10:00:00 +0100\n"
        "Message-ID: <2@o.example>\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        "Exma. Senhora,\n\nAgradecemos a sua candidatura ao lugar de escriturária. "
        f"{text}\n\nCom os melhores cumprimentos,\nLena Brack\n"
    )
    found = reading.read(message.parse(raw.encode()), MAREN)
    assert found.kind in (Kind.APPLICATION_RECEIVED, Kind.PROGRESS_UPDATE)
    assert found.reply_expected_by == date(2026, 6, 12)


@pytest.mark.parametrize(
    "text",
    [
        "Lamentamos informar que a sua candidatura não foi selecionada.",
        "Infelizmente a vaga já foi preenchida e não poderemos dar seguimento à sua candidatura.",
    ],
)
def test_a_rejection_in_the_passive_stays_one(text: str) -> None:
    assert read("pt", text).kind is Kind.REJECTION


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Please rank the three dates for me by this Friday, 5 June.", date(2026, 6, 5)),
        ("Could you send me your hours? Ideally I'd have them by this Thursday (June 4).",
         date(2026, 6, 4)),
        ("The link stays open until 12:00 pm this Friday, 5 June; please choose a slot.",
         datetime(2026, 6, 5, 12, tzinfo=ZoneInfo("Europe/London"))),
    ],
)  # fmt: skip
def test_a_day_with_its_date_is_due_as_one(text: str, due: date) -> None:
    assert read("en", text).candidate_deadline == due
