"""What is promised by a day in mail of each step, and what only stands beside one."""

from datetime import date

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading

NORA = Candidate(("nora@letterbox.example",), "Europe/London")
STEPS = {
    "talk": {
        "en": "Dear Ms Feld,\n\nThank you for coming to the interview last Thursday.",
        "de": "Guten Tag Frau Feld,\n\nvielen Dank für das Gespräch am vergangenen Donnerstag.",
        "fr": "Bonjour Madame Feld,\n\nMerci pour l'entretien de jeudi dernier.",
        "es": "Estimada señora Feld:\n\nGracias por la entrevista del jueves pasado.",
        "pt": "Cara senhora Feld,\n\nObrigado pela entrevista de quinta-feira passada.",
        "nl": "Beste mevrouw Feld,\n\nDank voor het gesprek van afgelopen donderdag.",
    },
    "offer": {
        "en": "Dear Ms Feld,\n\nWe are glad to offer you the post of sailmaker at Pell Boats.",
        "de": "Guten Tag Frau Feld,\n\nwir bieten Ihnen die Stelle als Segelmacherin gerne an.",
        "fr": "Bonjour Madame Feld,\n\nNous avons le plaisir de vous proposer le poste de voilière.",
        "es": "Estimada señora Feld:\n\nNos complace ofrecerle el puesto de velera.",
        "pt": "Cara senhora Feld,\n\nTemos o gosto de lhe oferecer o lugar de veleira.",
        "nl": "Beste mevrouw Feld,\n\nGraag bieden wij u de functie van zeilmaker aan.",
    },
    "receipt": {
        "en": "Dear Ms Feld,\n\nThank you for applying as a sailmaker. Your application is here.",
        "de": "Guten Tag Frau Feld,\n\nvielen Dank für Ihre Bewerbung, die gut angekommen ist.",
        "fr": "Bonjour Madame Feld,\n\nNous avons bien reçu votre candidature et vous en remercions.",
        "es": "Estimada señora Feld:\n\nHemos recibido su candidatura, gracias.",
        "pt": "Cara senhora Feld,\n\nRecebemos a sua candidatura, obrigado.",
        "nl": "Beste mevrouw Feld,\n\nWij hebben uw sollicitatie in goede orde ontvangen.",
    },
}
CLOSINGS = {
    "en": "Kind regards",
    "de": "Viele Grüße",
    "fr": "Cordialement",
    "es": "Un saludo",
    "pt": "Cumprimentos",
    "nl": "Met vriendelijke groet",
}


def read(code: str, text: str, step: str = "talk") -> Reading:
    raw = (
        "From: Jonas Pell <jonas@pellboats.example>\nTo: nora@letterbox.example\n"
        "Subject: sailmaker\nDate: Tue, 02 Jun 2026 10:00:00 +0100\nMessage-ID: <1@p.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{STEPS[step][code]} {text}\n\n{CLOSINGS[code]}\nJonas Pell\n"
    )
    return reading.read(message.parse(raw.encode()), NORA)


def june(day: int) -> date:
    return date(2026, 6, day)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The jury sits on 17 June. Expect a letter from us on Thursday."),
        ("en", "Our other interviews are on 16 June. You'll hear by Thursday."),
        ("de", "Der Vergabeausschuss tagt am 17. Juni. Am Donnerstag hören Sie von uns."),
        ("fr", "Le jury se réunit le 17 juin. Vous aurez de nos nouvelles jeudi."),
        ("es", "La junta se reúne el 17 de junio. El jueves le llamaremos."),
        ("pt", "A direção reúne no dia 17 de junho. Na quinta-feira telefonamos-lhe."),
        ("nl", "De directie vergadert op 17 juni. U hoort donderdag van ons."),
        ("nl", "De jury komt op 17 juni samen. U hoort donderdag van ons."),
    ],
)
def test_a_weekday_is_the_one_after_the_step_of_the_sentence_before(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by == june(18)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Our workshop moves on 17 June. Expect a letter from us on Thursday."),
        (
            "en",
            "The board doesn't meet until 17 June. You'll hear from me on Thursday all the same.",
        ),
        ("en", "The work itself begins on 1 September. You'll hear by Thursday."),
        ("de", "Unsere Werkstatt zieht am 17. Juni um. Am Donnerstag hören Sie von uns."),
        ("fr", "L'atelier ferme le 17 juin. Vous aurez de nos nouvelles jeudi."),
        ("nl", "De werkplaats verhuist op 17 juni. U hoort donderdag van ons."),
    ],
)
def test_a_weekday_behind_any_other_day_is_the_coming_one(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by == june(4)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "J'ai parlé à la direction lundi dernier et n'ai pas de nouvelles."),
        ("es", "Hablé con la dirección el lunes pasado y no hay noticias."),
        ("pt", "Falei com a direção na segunda-feira passada e não há notícias."),
    ],
)
def test_last_week_may_stand_behind_its_weekday(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by is None


def test_from_a_day_of_the_month_on_is_no_hour() -> None:
    text = "Ab 12. Juni rufen wir alle an; dann haben Sie Bescheid."
    assert read("de", text).reply_expected_by == june(12)
    text = "Vous aurez notre réponse jeudi, dernier délai."
    assert read("fr", text).reply_expected_by == june(4)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Your offer letter will reach you by 11 June."),
        ("en", "The paperwork should be in your inbox before 11 June."),
        ("de", "Der Anstellungsvertrag wird Ihnen bis zum 11. Juni zugeschickt."),
        ("fr", "La promesse d'embauche vous sera envoyée avant le 11 juin."),
        ("es", "Le haremos llegar el contrato antes del 11 de junio."),
        ("pt", "Receberá o contrato até 11 de junho."),
        ("nl", "Het contract volgt uiterlijk 11 juni."),
    ],
)
def test_papers_that_come_by_a_day_are_word_by_then(code: str, text: str) -> None:
    found = read(code, text, "offer")
    assert (found.reply_expected_by, found.candidate_deadline) == (june(11), None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Please let us have the signed contract by 11 June."),
        ("de", "Bitte schicken Sie uns den Vertrag bis zum 11. Juni unterschrieben zurück."),
        ("fr", "Merci de nous renvoyer le contrat signé avant le 11 juin."),
        ("es", "Envíenos el contrato firmado antes del 11 de junio."),
        ("pt", "Envie-nos o contrato assinado até 11 de junho."),
        ("nl", "Stuur ons het getekende contract vóór 11 juni."),
    ],
)
def test_papers_that_are_wanted_back_are_none(code: str, text: str) -> None:
    found = read(code, text, "offer")
    assert (found.reply_expected_by, found.candidate_deadline) == (None, june(11))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Your badge will be ready by 11 June."),
        ("en", "Our landlord must hand us the keys by 11 June."),
        ("en", "The refit has to be finished by 11 June."),
        ("en", "We will pay for your hotel by 11 June."),
        ("en", "Your embassy usually takes ten days."),
        ("de", "Der Vertrag ist bis 11. Juni 2027 befristet."),
        ("de", "Bis 11. Juni muss das Lager fertig sein."),
        ("de", "Bis 11. Juni müssen die Löhne raus, daher nur kurz."),
        ("de", "Frau Kemp wechselt am 11. Juni nach Bremen."),
        ("de", "Frau Kemp geht am 11. Juni in den Ruhestand."),
        ("de", "Das Führungszeugnis dauert beim Amt zehn Tage."),
        ("fr", "Votre badge sera prêt le 11 juin."),
        ("fr", "Le magasin doit être terminé pour le 11 juin."),
        ("fr", "Mon collègue part à la retraite le 11 juin."),
        ("es", "La tienda tiene que estar lista el 11 de junio."),
        ("es", "El certificado de antecedentes tarda unos diez días."),
        ("pt", "A loja tem de estar pronta a 11 de junho."),
        ("pt", "O certificado demora cerca de dez dias."),
        ("nl", "Op 11 juni moet de winkel klaar zijn."),
        ("nl", "Mijn collega gaat 11 juni met pensioen."),
    ],
)
def test_what_happens_by_a_day_among_others_asks_and_promises_nothing(code: str, text: str) -> None:
    for step in ("talk", "offer"):
        found = read(code, text, step)
        assert (found.reply_expected_by, found.candidate_deadline) == (None, None), step


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Sifting takes about two weeks."),
        ("de", "Für die Durchsicht der Bewerbungen brauchen wir rund zwei Wochen."),
        ("fr", "L'étude des dossiers prend environ deux semaines."),
        ("es", "El estudio de las candidaturas nos llevará unas dos semanas."),
        ("pt", "A leitura das candidaturas demora cerca de duas semanas."),
        ("nl", "Het lezen van alle brieven duurt ongeveer twee weken."),
    ],
)
def test_how_long_they_read_is_a_promise(code: str, text: str) -> None:
    assert read(code, text, "receipt").reply_expected_by == june(16)


def test_how_long_others_check_is_none() -> None:
    assert read("en", "Drug screening takes about two weeks.", "receipt").reply_expected_by is None
    assert read("en", "Screening takes about two weeks.", "offer").reply_expected_by is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Nous vous rappellerions le 11 juin."),
        ("fr", "Je devrais en savoir plus le 11 juin et reviendrais vers vous."),
        ("es", "Deberíamos poder contestarle antes del 11 de junio."),
        ("es", "Debería recibir noticias nuestras antes del 11 de junio."),
        ("pt", "Gostaríamos de lhe dar notícias até 11 de junho."),
        ("pt", "Voltaríamos ao seu contacto a 11 de junho."),
        ("nl", "Wij zouden u 11 juni uitsluitsel moeten kunnen geven."),
        ("de", "Ich würde Sie am 11. Juni anrufen."),
    ],
)
def test_what_they_would_do_by_a_day_is_a_promise(code: str, text: str) -> None:
    found = read(code, text)
    assert (found.reply_expected_by, found.candidate_deadline) == (june(11), None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Il faudrait que vous nous fassiez suivre vos diplômes avant le 11 juin."),
        ("es", "¿Podría contestarnos antes del 11 de junio?"),
        ("pt", "Poderia responder-nos até 11 de junho?"),
        ("nl", "Zou u ons vóór 11 juni willen antwoorden?"),
    ],
)
def test_what_the_reader_would_do_by_a_day_is_asked(code: str, text: str) -> None:
    found = read(code, text)
    assert (found.reply_expected_by, found.candidate_deadline) == (None, june(11))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The names go up on our website on 11 June."),
        ("en", "We put up the list of names at the gate on 11 June."),
        ("es", "El 11 de junio se colgará el listado en la puerta."),
        ("en", "From 11 June you can see in your account whether you are through."),
        ("en", "Look at the portal on 11 June to find out how you did."),
        ("de", "Die Liste hängt ab dem 11. Juni im Foyer aus."),
        ("de", "Ob Sie weiter sind, erfahren Sie ab dem 11. Juni im Portal."),
        ("fr", "Dès le 11 juin, vous trouverez le résultat sur votre espace."),
        ("es", "A partir del 11 de junio podrá consultar el resultado en la web."),
        ("pt", "Desde 11 de junho poderá ver na página se foi selecionada."),
        ("nl", "Vanaf 11 juni ziet u in het portaal of u doorgaat."),
    ],
)
def test_an_outcome_to_be_looked_up_from_a_day_is_promised(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by == june(11)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Our annual results are published on 11 June."),
        ("en", "We are stocktaking until 11 June."),
        ("de", "Ihre Mappe ist bis zum 11. Juni im Portal gespeichert."),
        ("fr", "Nous sommes en inventaire jusqu'au 11 juin."),
        ("es", "Hablé con RR. HH. el jueves y no hay novedades."),
        ("nl", "Uw dossier blijft tot 11 juni in het portaal staan."),
    ],
)
def test_what_else_stands_there_until_a_day_is_none(code: str, text: str) -> None:
    found = read(code, text)
    assert (found.reply_expected_by, found.candidate_deadline) == (None, None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "Si para el 11 de junio no sabe nada de nosotros, llámeme."),
        ("pt", "Se até 11 de junho não souber nada de nós, ligue-me."),
        ("nl", "Trek gerust aan de bel als u op 11 juni nog niets heeft gehoord."),
    ],
)
def test_a_day_by_which_nothing_is_heard_is_promised(code: str, text: str) -> None:
    assert read(code, text).reply_expected_by == june(11)


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("fr", "Vous aurez une réponse mercredi prochain.", 10),
        ("fr", "Vous aurez une réponse jeudi prochain.", 4),
        ("pt", "Te falo algo até quarta que vem.", 10),
        ("pt", "Durante a próxima semana dizemos alguma coisa.", 12),
        ("pt", "Na semana do dia 22 dou-lhe notícias.", 26),
        ("es", "Si para el 19 de junio no te hemos dicho nada, escríbenos.", 19),
        ("nl", "In de loop van volgende week koppelen we terug.", 12),
        ("pt", "Até o dia 18 você recebe um posicionamento, positivo ou não.", 18),
        ("fr", "Votre dossier sera examiné dans les deux semaines.", 16),
    ],
)
def test_next_and_coming_days_as_each_language_says_them(code: str, text: str, day: int) -> None:
    assert read(code, text).reply_expected_by == june(day)


@pytest.mark.parametrize(
    ("code", "text", "step"),
    [
        ("pt", "Diz-me até quinta se aceitas.", "offer"),
        ("nl", "We houden de plek tot 4 juni voor je vrij.", "offer"),
        ("fr", "Réfléchissez-y jusqu'à jeudi.", "offer"),
    ],
)
def test_what_is_kept_or_thought_over_until_a_day_is_decided_by_then(
    code: str, text: str, step: str
) -> None:
    assert read(code, text, step).candidate_deadline == june(4)


@pytest.mark.parametrize(
    ("code", "text", "start"),
    [
        ("de", "Wir laden Sie am Donnerstag um drei Viertel neun zum Gespräch ein.", "04T08:45"),
        ("fr", "Votre entretien aura lieu mercredi prochain (11h), à l'atelier.", "10T11:00"),
        ("nl", "Uw gesprek is op 08-06 om 10.00 uur.", "08T10:00"),
    ],
)
def test_hours_and_days_as_each_language_writes_them(code: str, text: str, start: str) -> None:
    assert [f"{one.start:%dT%H:%M}" for one in read(code, text).interviews] == [start]
