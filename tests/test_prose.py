"""A text taken apart: quotes, greeting, signature, footer, sentences, conditions, forwards."""

from datetime import UTC, datetime

import pytest

from agent.message import Address, Message
from agent.reading import forwards, prose
from agent.reading.model import Candidate
from agent.reading.needs import Needs, Text
from agent.reading.prose import quotes
from agent.reading.prose.conditional import hypothetical
from agent.reading.prose.splitting import sentences, unwrapped
from tests.bounded import bounded

ME = Candidate(("ines@home.example",), "Europe/Berlin", "Ines Calder")
ANA = Address("Ana Lindqvist", "ana.lindqvist@brookmill.example")


def split(text: str, sender: Address | None = ANA, html: bool = False) -> prose.Prose:
    message = Message(sender=sender, html=text) if html else Message(sender=sender, plain=text)
    return prose.split(message, ME)


OLD = "Could you do Thursday?"

REPLIES: list[tuple[str, str]] = [
    ("gmail", "On Tue, 3 Nov 2026 at 10:12, Ines Calder <ines@home.example> wrote:\n\n> {old}"),
    ("gmail wrapped", "On Tue, 3 Nov 2026 at 10:12, Ines Margarethe Calder-Winterbourne\n"
     "<ines.margarethe@home.example> wrote:\n\n> {old}"),
    ("gmail US", "On Tue, Nov 3, 2026 at 10:12 AM Ines Calder <ines@home.example> wrote:\n> {old}"),
    ("gmail, marks lost", "On Tue, 3 Nov 2026 at 10:12, Ines <ines@home.example> wrote:\n\n{old}"),
    ("gmail ISO", "2026-11-03 10:12 GMT+01:00 Ines Calder <ines@home.example>:\n\n> {old}"),
    ("apple", "On 3 Nov 2026, at 10:12, Ines Calder <ines@home.example> wrote:\n\n> {old}"),
    ("apple German", "Am 03.11.2026 um 10:12 schrieb Ines Calder <ines@home.example>:\n\n> {old}"),
    ("gmx", "Gesendet: Dienstag, 3. November 2026 um 10:12 Uhr\nVon: \"Ines\" <ines@home.example>\n"
     "An: ana@brookmill.example\nBetreff: Termin\n{old}"),
    ("outlook", "From: Ines Calder <ines@home.example>\nSent: 03 November 2026 10:12\n"
     "To: Ana Lindqvist <ana@brookmill.example>\nSubject: Times\n\n{old}"),
    ("outlook, rule", "________________________________\nFrom: Ines Calder <ines@home.example>\n"
     "Sent: Tuesday, November 3, 2026 10:12 AM\nTo: Ana\nSubject: Re: Times\n\n{old}"),
    ("outlook, bold", "*From:* Ines Calder <ines@home.example>\n*Sent:* 03 November 2026 10:12\n"
     "*To:* Ana\n*Subject:* Times\n\n{old}"),
    ("outlook classic", "-----Original Message-----\nFrom: Ines Calder\nSent: 3 Nov 2026\n\n{old}"),
    ("outlook German", "Von: Ines Calder <ines@home.example>\nGesendet: Dienstag, 3. November 2026"
     "\nAn: Ana Lindqvist\nBetreff: AW: Termin\n\n{old}"),
    ("German classic", "-----Ursprüngliche Nachricht-----\nVon: Ines\nGesendet: 3.11.\n\n{old}"),
    ("outlook French", "De : Ines Calder <ines@home.example>\nEnvoyé : mardi 3 novembre 2026 10:12"
     "\nÀ : Ana Lindqvist\nObjet : RE: Entretien\n\n{old}"),
    ("gmail French", "Le mar. 3 nov. 2026 à 10:12, Ines <ines@home.example> a écrit :\n\n> {old}"),
    ("outlook Spanish", "De: Ines Calder <ines@home.example>\nEnviado: martes, 3 de noviembre de "
     "2026 10:12\nPara: Ana Lindqvist\nAsunto: Entrevista\n\n{old}"),
    ("gmail Spanish", "El mar, 3 nov 2026 a las 10:12, Ines (<ines@home.example>) escribió:\n\n"
     "> {old}"),
    ("outlook Portuguese", "De: Ines Calder <ines@home.example>\nEnviada: 3 de novembro de 2026\n"
     "Para: Ana\nAssunto: Entrevista\n\n{old}"),
    ("gmail Portuguese", "Em ter., 3 de nov. de 2026 às 10:12, Ines <ines@home.example> escreveu:"
     "\n\n> {old}"),
    ("gmail Portuguese, the hour behind", "Ines Calder <ines@home.example> escreveu (terça, 3/11/2026"
     " à(s) 10:12):\n\n> {old}"),
    ("Portuguese, no verb", "Ines Calder <ines@home.example> (terça, 3/11/2026 à(s) 10:12):\n\n> {old}"),
    ("outlook Dutch", "Van: Ines Calder <ines@home.example>\nVerzonden: dinsdag 3 november 2026\n"
     "Aan: Ana\nOnderwerp: RE: Gesprek\n\n{old}"),
    ("gmail Dutch", "Op di 3 nov 2026 om 10:12 schreef Ines Calder <ines@home.example>:\n> {old}"),
    ("outlook Swedish", "Från: Ines Calder <ines@home.example>\nSkickat: den 3 november 2026 10:12"
     "\nTill: Ana\nÄmne: Intervju\n\n{old}"),
    ("gmail Swedish", "Den tis 3 nov. 2026 kl 10:12 skrev Ines Calder <ines@home.example>:\n> {old}"),
    ("Danish", "Fra: Ines Calder <ines@home.example>\nSendt: 3. november 2026 10:12\nTil: Ana\n"
     "Emne: SV: Samtale\n\n{old}"),
    ("Italian", "Il giorno mar 3 nov 2026 alle 10:12 Ines <ines@home.example> ha scritto:\n> {old}"),
    ("Polish", "W dniu 3.11.2026 o 10:12, Ines Calder pisze:\n> {old}"),
    ("yahoo", "On Tuesday, November 3, 2026 at 10:12:40 AM GMT+1, Ines Calder "
     "<ines@home.example> wrote:\n\n{old}"),
    ("name first", "Ines Calder wrote on 03/11/2026 10:12:\n> {old}"),
    ("zoho", "---- On Tue, 03 Nov 2026 10:12:00 +0000 Ines Calder <ines@home.example> wrote ----\n\n{old}"),
    ("bare marks", "> {old}"),
]  # fmt: skip


@pytest.mark.parametrize(("style", "history"), REPLIES, ids=[r[0] for r in REPLIES])
def test_quoted_history_is_off_however_the_client_writes_it(style: str, history: str) -> None:
    parts = split(f"Hi Ines,\n\nThursday at 2 it is.\n\nBest,\nAna\n\n{history.format(old=OLD)}\n")
    assert parts.own == "Thursday at 2 it is."
    assert parts.greeting == "Hi Ines,"
    assert parts.signature == "Best,\nAna"
    assert parts.quoted.endswith(OLD)


def test_answers_between_quotes_are_the_authors() -> None:
    parts = split(
        "On 3 Nov 2026, Ines wrote:\n> Is the second floor right?\n\nYes, second floor.\n\n"
        "> And how long will it take?\n\nAbout an hour.\n"
    )
    assert parts.own == "Yes, second floor.\n\nAbout an hour."
    assert "how long" in parts.quoted


def test_an_answer_below_the_quote_is_the_authors() -> None:
    parts = split("> Is Monday still fine?\n> Ines\n\nMonday is fine.\n\nAna\n")
    assert (parts.own, parts.signature) == ("Monday is fine.", "Ana")


@pytest.mark.parametrize(
    "text",
    [
        "Your trip:\n\nFrom: Berlin\nTo: Paris\nDate: 12 March 2026\n\nWe pay the fare.",
        "On Monday I wrote:\nplease bring your diploma. It still holds.",
        "Ana <ana@acme.example> wrote these:\nsalary, start, team: please answer.",
        "The panel: Ana Lima <ana@acme.example> (chair, from 10:30):\nplease bring your diploma.",
        "Interview details\nDate: 12 March\nTime: 10:00\nSubject: Biology",
        "The panel asks one thing of everybody:\nwhat would you change?",
    ],
)
def test_false_friends_of_quotes_stay(text: str) -> None:
    assert split(text).quoted == ""
    assert split(text).own == text


def test_a_history_falls_apart_into_its_messages() -> None:
    history = (
        "On 4 May 2026, at 11:45, Ana Lima <ana@brook.example> wrote:\n> Hi Ines,\n>\n> Thursday at 11?\n>\n"
        "> On Sat, 2 May 2026 at 17:31, Ines Calder <ines@home.example> wrote:\n>> Thumbs up.\n"
    )  # fmt: skip
    texts = [history[one.start : one.end] for one in quotes.spans(history)]
    assert texts == ["> Hi Ines,\n>\n> Thursday at 11?\n>\n", ">> Thumbs up.\n"]
    assert quotes.spans("") == []


@pytest.mark.parametrize("between", ["_" * 32 + "\n", "\n", ""])
def test_a_message_of_one_line_between_two_blocks_is_no_wrapped_label(between: str) -> None:
    """As Outlook quotes a short answer and what it answered."""
    blocks = "".join(
        f"{between}From: {who} <{who}@kiln.example>\nSent: Friday, 6 March 2026 12:20\nTo: you\n"
        f"Subject: Second visit\n{said}\n"
        for who, said in (("ida", "Tuesday 10 March suits me."), ("jon", "Would you come again?"))
    )
    said = [blocks[one.start : one.end].strip("_\n") for one in quotes.spans(blocks)]
    assert said == ["Tuesday 10 March suits me.", "Would you come again?"]


def test_a_first_message_that_is_all_in_quotation_marks_is_its_authors() -> None:
    assert split("> Dear Ines,\n>\n> Tuesday at 10 it is.\n").own == "Tuesday at 10 it is."


def test_an_empty_answer_has_no_words_of_its_own() -> None:
    message = Message(sender=ANA, subject="Re: Interview", plain="> Tuesday at 10?\n")
    assert prose.split(message, ME).own == ""


def test_a_help_desks_line_for_replies_hides_nothing() -> None:
    parts = split("-- Reply above this line --\n\nHi Ines,\n\nTuesday at 10 it is.\n\nAna")
    assert parts.own == "Tuesday at 10 it is."


GREETINGS = [
    ("Dear Ms Calder,\n\nThank you.", "Dear Ms Calder,", "Thank you."),
    ("Dear Dr. Calder\n\nThank you.", "Dear Dr. Calder", "Thank you."),
    ("Hi Ines, thanks for today.", "Hi Ines,", "thanks for today."),
    ("Ines,\n\nthanks for today.", "Ines,", "thanks for today."),
    ("Ines - thanks for today.", "Ines -", "thanks for today."),
    ("Sehr geehrte Frau Calder,\n\nvielen Dank.", "Sehr geehrte Frau Calder,", "vielen Dank."),
    ("Guten Tag Frau Dr. Calder\n\nVielen Dank.", "Guten Tag Frau Dr. Calder", "Vielen Dank."),
    ("Bonjour Madame Calder,\n\nMerci.", "Bonjour Madame Calder,", "Merci."),
    ("Estimada Sra. Calder:\n\nGracias por venir.", "Estimada Sra. Calder:", "Gracias por venir."),
    ("Hola, Ines:\n\nGracias por venir.", "Hola, Ines:", "Gracias por venir."),
    ("Exma. Senhora,\n\nAgradecemos o envio.", "Exma. Senhora,", "Agradecemos o envio."),
    ("Cara Dra. Ines Calder,\n\nConfirmo.", "Cara Dra. Ines Calder,", "Confirmo."),
    ("Caro Eng.ª Calder,\n\nConfirmo.", "Caro Eng.ª Calder,", "Confirmo."),
    ("Estimado Lic. Calder:\n\nConfirmo.", "Estimado Lic. Calder:", "Confirmo."),
    ("Beste Ines,\n\nBedankt.", "Beste Ines,", "Bedankt."),
    ("Hej Ines!\n\nTack för senast.", "Hej Ines!", "Tack för senast."),
    ("Brookmill Careers\n\nHello Ines,\n\nWe got it.", "Hello Ines,", "Brookmill Careers\n\nWe got it."),
    ("Good is the word.", "", "Good is the word."),
    ("Thank you for coming in.", "", "Thank you for coming in."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "greeting", "own"), GREETINGS)
def test_the_greeting_is_told_from_the_text(text: str, greeting: str, own: str) -> None:
    parts = split(text)
    assert (parts.greeting, parts.own) == (greeting, own)


SIGNATURES = [
    ("formula", "See you.\n\nKind regards,\nAna Lindqvist\nHead of People\nBrookmill Ltd",
     "See you.", "Kind regards,\nAna Lindqvist\nHead of People\nBrookmill Ltd"),
    ("name alone", "See you.\n\nAna", "See you.", "Ana"),
    ("initial", "See you.\n\nA.", "See you.", "A."),
    ("dash", "See you.\n-Ana", "See you.", "-Ana"),
    ("delimiter", "See you.\n-- \nAna Lindqvist\nBrookmill", "See you.",
     "-- \nAna Lindqvist\nBrookmill".replace("-- ", "--")),
    ("German", "Bis dann!\n\nMit freundlichen Grüßen\n\nAna Lindqvist\nPersonalabteilung",
     "Bis dann!", "Mit freundlichen Grüßen\n\nAna Lindqvist\nPersonalabteilung"),
    ("French", "À mardi.\n\nBien cordialement,\n\nAna Lindqvist", "À mardi.",
     "Bien cordialement,\n\nAna Lindqvist"),
    ("Spanish", "Nos vemos.\n\nUn cordial saludo,\nAna", "Nos vemos.", "Un cordial saludo,\nAna"),
    ("Dutch", "Tot dinsdag.\n\nMet vriendelijke groet,\nAna", "Tot dinsdag.",
     "Met vriendelijke groet,\nAna"),
    ("a wave of one's own", "See you.\n\nHappy trails,\nThe Brookmill Team", "See you.",
     "Happy trails,\nThe Brookmill Team"),
    ("thanks in the text", "Thanks for your note.\n\nSee you.\n\nThanks!\nAna",
     "Thanks for your note.\n\nSee you.", "Thanks!\nAna"),
    ("postscript", "See you.\n\nBest,\nAna\n\nPS: bring the drawings, please.",
     "See you.\n\nPS: bring the drawings, please.", "Best,\nAna"),
    ("slots below", "See below.\n\nThanks!\nAna\n\nThe slots:\n- Mon 10:00\n- Tue 11:00",
     "See below.\n\nThe slots:\n- Mon 10:00\n- Tue 11:00", "Thanks!\nAna"),
    ("a sentence below", "See you.\n\nBest,\nAna\n\nPlease bring your certificates along.",
     "See you.\n\nPlease bring your certificates along.", "Best,\nAna"),
    ("call data below", "See you.\n\nBest,\nAna\n\nJoin Zoom Meeting\nhttps://zoom.example/j/1",
     "See you.\n\nJoin Zoom Meeting\nhttps://zoom.example/j/1", "Best,\nAna"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "own", "signature"), [s[1:] for s in SIGNATURES], ids=[s[0] for s in SIGNATURES]
)
def test_the_signature_is_told_from_the_text(text: str, own: str, signature: str) -> None:
    parts = split(f"Hi Ines,\n\n{text}")
    assert (parts.own, parts.signature) == (own, signature)


@pytest.mark.parametrize(
    "formula",
    "Ngā mihi|Nga mihi nui|Nāku noa|Cofion cynnes|Yn gywir|Mahalo|Salutacions cordials".split("|"),
)
def test_formulas_of_small_languages_close_a_letter(formula: str) -> None:
    parts = split(f"Hi Ines,\n\nTuesday it is, with Piri.\n\n{formula},\nAroha Tamihana\nManager")
    assert parts.own == "Tuesday it is, with Piri."
    assert parts.signature == f"{formula},\nAroha Tamihana\nManager"


@pytest.mark.parametrize(
    "house",
    [
        "Brookmill Infrastructures Pvt. Ltd.",
        "Compañía Lechera del Norte S.A.",
        "Freundeskreis Altstadtmuseum e.V.",
    ],
)
def test_the_full_stop_of_a_legal_form_ends_no_sentence(house: str) -> None:
    below = f"Ana Lindqvist\nManager - Human Resources\n{house}\nMill Road, Leeds"
    parts = split(f"Hi Ines,\n\nPlease bring a photo ID.\n\nRegards,\n\n{below}")
    assert (parts.own, parts.signature) == ("Please bring a photo ID.", f"Regards,\n\n{below}")


FOOTERS = [
    "Sent from my iPhone",
    "Von meinem iPhone gesendet",
    "Get Outlook for Android",
    "Unsubscribe | Manage preferences",
    "This e-mail is confidential and intended only for the addressee. If you have received it in "
    "error, please delete it.",
    "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, "
    "löschen Sie sie bitte.",
    "Ce message est confidentiel et réservé à ses destinataires.",
    "Brookmill is an equal opportunity employer: all applicants are considered without regard to "
    "race, religion or age.",
    "Brookmill GmbH, Geschäftsführer: A. Lindqvist, Amtsgericht Musterstadt, HRB 12345",
    "Registered in England no. 0123456. Registered office: 1 Mill Lane",
    "This message has been scanned for viruses.",
    "This is an automated message. Please do not reply to this message.",
    "© 2026 Brookmill. All rights reserved.",
    "Please consider the environment before printing this e-mail.",
]


@pytest.mark.parametrize("footer", FOOTERS)
def test_what_is_nobodys_words_goes_to_the_footer(footer: str) -> None:
    parts = split(f"Hi Ines,\n\nSee you on Tuesday.\n\nBest,\nAna\n\n{footer}")
    assert (parts.own, parts.footer) == ("See you on Tuesday.", footer)


@pytest.mark.parametrize(
    "banner",
    [
        "CAUTION: This email originated from outside the organisation. Do not click links.",
        "[EXTERNAL]",
        "You don't often get email from ana@brookmill.example. Learn why this is important",
        "ACHTUNG: Diese E-Mail kommt von einem externen Absender.",
    ],
)
def test_a_servers_banner_on_top_goes_to_the_footer(banner: str) -> None:
    parts = split(f"{banner}\n\nHi Ines,\n\nSee you on Tuesday.\n\nBest,\nAna")
    assert (parts.greeting, parts.own, parts.footer) == ("Hi Ines,", "See you on Tuesday.", banner)


@pytest.mark.parametrize(
    "line",
    [
        "My client has asked me to keep the search confidential for now.",
        "You will meet our copyright team and the privacy officer.",
        "The post is with the district court (Amtsgericht).",
        "Reply to this message with two times that suit you.",
        "The environment team looks forward to it.",
    ],
)
def test_words_of_the_law_in_a_real_sentence_stay(line: str) -> None:
    assert split(f"Hi Ines,\n\n{line}\n\nBest,\nAna").own == line


def test_a_footer_line_costs_its_neighbours_nothing() -> None:
    """HTML set with line ends alone has no blank lines between paragraphs."""
    parts = split("Hi Ines,\nYour call is on Tuesday.\nBest,\nAna\nUnsubscribe here", html=True)
    assert (parts.own, parts.footer) == ("Your call is on Tuesday.", "Unsubscribe here")


SUBJECTS = [
    ("Re: Interview", "Interview"),
    ("RE: AW: Fwd: Interview", "Interview"),
    ("Re[2]: Interview", "Interview"),
    ("SV: VS: Intervju", "Intervju"),
    ("RE : Entretien", "Entretien"),
    ("RV: Entrevista", "Entrevista"),
    ("Antw: Gesprek", "Gesprek"),
    ("[EXTERNAL] Re: [jobs] Interview", "Interview"),
    ("Reference check", "Reference check"),
    ("Re:", "Re:"),
]


@pytest.mark.parametrize(("subject", "bare"), SUBJECTS)
def test_prefixes_and_tags_come_off_the_subject(subject: str, bare: str) -> None:
    assert prose.bare_subject(subject) == bare


SENTENCES = [
    ("You meet Dr. Brandt and Mr. St. John. Bring a pen.",
     ["You meet Dr. Brandt and Mr. St. John.", "Bring a pen."]),
    ("We start at 10.30 a.m. on Tuesday. It ends at 1 p.m. Lunch follows.",
     ["We start at 10.30 a.m. on Tuesday.", "It ends at 1 p.m.", "Lunch follows."]),
    ("It is at 9 a.m. Pacific. Join early.", ["It is at 9 a.m. Pacific.", "Join early."]),
    ("Das Gespräch ist am 12. März um 14 Uhr. Wir freuen uns.",
     ["Das Gespräch ist am 12. März um 14 Uhr.", "Wir freuen uns."]),
    ("Nous vous attendons mardi à 9 h. Merci de venir.",
     ["Nous vous attendons mardi à 9 h.", "Merci de venir."]),
    ("We zien je om 10 u. Vraag naar J. Bos.", ["We zien je om 10 u.", "Vraag naar J. Bos."]),
    ("We decide on March 12. Call me then.", ["We decide on March 12.", "Call me then."]),
    ("Write to ana@brookmill.example or see https://brookmill.example/a.b?c. Thanks.",
     ["Write to ana@brookmill.example or see https://brookmill.example/a.b?c.", "Thanks."]),
    ("Bring z.B. Ihre Zeugnisse. Danke.", ["Bring z.B. Ihre Zeugnisse.", "Danke."]),
    ("Does Monday suit? Or Tuesday! Say so", ["Does Monday suit?", "Or Tuesday!", "Say so"]),
    ("Date: 3 March\nTime: 10:00\nPlace: Mill Lane 1",
     ["Date: 3 March", "Time: 10:00", "Place: Mill Lane 1"]),
    ("Please bring:\n- your passport\n- two references",
     ["Please bring:", "- your passport", "- two references"]),
    ("10.00-10.45  A lesson of your own in the hall downstairs (open to all)\n11.00-11.50  Tea",
     ["10.00-10.45  A lesson of your own in the hall downstairs (open to all)", "11.00-11.50  Tea"]),
    ("10:00\tAna Lindqvist\tCoding\n11:00\tBo Ek\tDesign",
     ["10:00\tAna Lindqvist\tCoding", "11:00\tBo Ek\tDesign"]),
    ("The panel would like to see you in person for about an hour on\nTuesday 3 March.\n\nThanks",
     ["The panel would like to see you in person for about an hour on\nTuesday 3 March.",
      "Thanks"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    found = sentences(text)
    assert [s.text for s in found] == expected
    assert all(text[s.start : s.end] == s.text for s in found)


def test_lines_of_html_are_never_joined() -> None:
    text = "The panel would like to see you in person for about an hour on\nTuesday"
    assert len(sentences(text, wrapped=False)) == 2


CONDITIONAL = [
    "If you are selected, we will invite you to an interview.",
    "Should your profile match, a recruiter will call you.",
    "Shortlisted candidates will be invited to a panel interview.",
    "Only successful applicants will be contacted.",
    "Our hiring process usually takes four weeks.",
    "We may ask you to complete a test.",
    "We hope to schedule interviews next week.",
    "Once you have passed the test, you will meet the team.",
    "In the event that you are unsuccessful, we will write.",
    "Falls Ihr Profil passt, laden wir Sie zum Gespräch ein.",
    "In der Regel melden wir uns nach zwei Wochen.",
    "Si votre candidature est retenue, nous vous contacterons.",
    "Si tu perfil encaja, te llamaremos.",
    "Se o seu perfil corresponder, entraremos em contacto.",
    "Als je profiel past, bellen we je.",
]
PLAIN = [
    "We would like to invite you to an interview.",
    "Would Tuesday at 10 suit you?",
    "Please let me know if you have any questions.",
    "If you have any questions, just call me.",
    "Let me know by Wednesday if you accept.",
    "I would be grateful if you could confirm the time.",
    "If this time does not work, tell me.",
    "We have decided to go on with other candidates whose experience is closer.",
    "We have decided to go ahead with candidates who hold the ticket, so this is where we stop.",
    "The panel chose to interview applicants whose work was with prisoners.",
    "The successful candidate has accepted our offer.",
    "Expect to hear from me by Friday.",
    "Your interview is on Tuesday at 10.",
    "Bei Fragen melden Sie sich gern.",
    "Si vous avez des questions, écrivez-moi.",
    "Wir möchten Sie gern kennenlernen.",
]


@pytest.mark.parametrize("text", CONDITIONAL)
def test_conditions_and_rules_are_hypothetical(text: str) -> None:
    assert hypothetical(text, [(0, len(text))]) == [True]


@pytest.mark.parametrize("text", PLAIN)
def test_statements_with_a_courtesy_are_not(text: str) -> None:
    assert hypothetical(text, [(0, len(text))]) == [False]


ORIGINAL = (
    "Dear Ines,\n\nWe would like to meet you on Friday at 10.\n\nKind regards,\nAna Lindqvist"
)

APPOINTMENT = (
    "-----Original Appointment-----\nFrom: Ana Lindqvist <ana.lindqvist@brookmill.example>\n"
    "Sent: Monday, November 2, 2026 9:30 AM\nTo: Tom Reyes\nSubject: Interview\n"
    "When: Tuesday, November 10, 2026 10:00 AM-11:00 AM\nWhere: 3 Mill Lane\n\nSee you then."
)

FORWARDS = [
    ("gmail", "Fwd: Interview", "---------- Forwarded message ---------\nFrom: Ana Lindqvist "
     "<ana.lindqvist@brookmill.example>\nDate: Mon, 2 Nov 2026 at 09:30\nSubject: Interview\n"
     "To: <ines@home.example>\n\n\n{body}"),
    ("apple", "Fwd: Interview", "Begin forwarded message:\n\n> From: Ana Lindqvist "
     "<ana.lindqvist@brookmill.example>\n> Subject: Interview\n> Date: 2 November 2026 at 09:30:00 "
     "CET\n> To: ines@home.example\n>\n{marked}"),
    ("outlook", "FW: Interview", "________________________________\nFrom: Ana Lindqvist "
     "<ana.lindqvist@brookmill.example>\nSent: Monday, November 2, 2026 9:30 AM\n"
     "To: ines@home.example\nSubject: Interview\n\n{body}"),
    ("German", "WG: Interview", "Von: Ana Lindqvist <ana.lindqvist@brookmill.example>\nGesendet: "
     "2. November 2026 09:30\nAn: ines@home.example\nBetreff: Interview\n\n{body}"),
]  # fmt: skip


def forward(subject: str, text: str, sender: Address) -> tuple[forwards.Opened, prose.Prose]:
    message = Message(
        sender=sender, subject=subject, plain=text, date=datetime(2026, 11, 5, 8, tzinfo=UTC)
    )
    seen = forwards.opened(message, ME)
    return seen, forwards.prose_of(seen, ME)


@pytest.mark.parametrize(("style", "subject", "layout"), FORWARDS, ids=[f[0] for f in FORWARDS])
def test_a_forward_is_read_as_the_original(style: str, subject: str, layout: str) -> None:
    marked = "\n".join(f"> {line}" for line in ORIGINAL.split("\n"))
    seen, parts = forward(
        subject, layout.format(body=ORIGINAL, marked=marked), Address("Ines", "ines@home.example")
    )
    assert seen.message.sender == Address("Ana Lindqvist", "ana.lindqvist@brookmill.example")
    assert seen.message.date is not None
    assert seen.message.date.date().isoformat() == "2026-11-02"
    assert parts.own == "We would like to meet you on Friday at 10."
    assert parts.forwarder is None


def test_a_forwarder_who_writes_to_the_candidate_is_kept() -> None:
    tom = Address("Tom Reyes", "tom@reyes-search.example")
    text = "Hi Ines,\n\nGood news from Brookmill, see below. Can you confirm by noon?\n\nTom\n\n{}"
    seen, parts = forward("Fwd: Interview", text.format(FORWARDS[0][2].format(body=ORIGINAL)), tom)
    assert parts.forwarder == tom
    assert parts.own.startswith("Good news from Brookmill")
    assert "We would like to meet you on Friday at 10." in [s.text for s in parts.sentences]
    assert seen.message.date == datetime(2026, 11, 5, 8, tzinfo=UTC)
    assert seen.message.sender == tom
    assert [m.sender for m in seen.message.forwarded] == [
        Address("Ana Lindqvist", "ana.lindqvist@brookmill.example")
    ]


def test_a_forwarder_who_only_passes_on_is_not() -> None:
    tom = Address("Tom Reyes", "tom@reyes-search.example")
    _, parts = forward("Fwd: x", "FYI\n\nTom\n\n" + FORWARDS[0][2].format(body=ORIGINAL), tom)
    assert parts.forwarder is None
    assert parts.own == "We would like to meet you on Friday at 10."


def test_the_hour_of_a_forwarded_appointment_is_kept() -> None:
    _, parts = forward("FW: Interview", APPOINTMENT, Address("Ines", "ines@home.example"))
    assert parts.own.startswith("When: Tuesday, November 10, 2026 10:00 AM-11:00 AM\nWhere: 3 Mill")


def test_an_attached_original_is_read() -> None:
    inner = Message(sender=ANA, plain=ORIGINAL, subject="Interview")
    outer = Message(sender=Address("Ines", "ines@home.example"), subject="Fwd", forwarded=(inner,))
    assert forwards.opened(outer, ME).message == inner


def test_the_original_in_a_bounce_is_not() -> None:
    inner = Message(sender=Address("Ines", "ines@home.example"), plain="Dear Ana")
    bounce = Message(sender=ANA, forwarded=(inner,), delivery_report="Action: failed")
    assert forwards.opened(bounce, ME).message == bounce


@pytest.mark.parametrize(
    "line",
    ["On " * 60_000, ">" * 200_000, "-" * 200_000, "A. " * 60_000, "Dear " * 40_000,
     "From: " * 30_000, "a@" * 90_000, "wrote: " * 25_000, "x" * 200_000, "if you " * 28_000,
     "\n> ".join("a" for _ in range(50_000)), "On 1 wrote\n" * 20_000, "From: x\n" * 25_000,
     "- \n" * 60_000, "-- \n" * 50_000, "Thanks,\n" * 25_000, "a\n" * 100_000],
)  # fmt: skip
def test_hostile_text_takes_bounded_time(line: str) -> None:
    with bounded():
        split(line)
        forwards.opened(Message(sender=ANA, subject="Fwd: x", plain=line), ME)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("A small FEE is due.", {"fee"}),
        ("We feel fine.", set()),  # a short word stands whole
        ("Two deposits of 20 €", {"deposit", "€"}),
        ("Please\ntransfer it", {"please transfer"}),
        ("An undeposited cheque", set()),  # not at the beginning of a word
        ("", set()),
    ],
)
def test_which_plain_words_a_text_holds(text: str, held: set[str]) -> None:
    needs = Needs("fee", "deposit", "€", "please transfer")
    assert set(needs.of(Text(text))) == held


def test_sentences_are_asked_for_by_their_words() -> None:
    parts = split("Hi Ines,\n\nPlease pay the Fee. We look forward to it.\n\nAna")
    ((sentence, low, words),) = parts.saying(Needs("fee", "cheque"))
    assert (sentence.text, low, words) == ("Please pay the Fee.", "please pay the fee.", ["fee"])


def test_a_name_that_the_wrap_parts_stands_together() -> None:
    text = (
        "The panel will want about an hour of your time on Tuesday, with Solveig\n"
        "Aune and Bram Hoekstra, who lead the two teams that the post is in and\n"
        "have read all of it.\n\nRoom 4\nMill Lane"
    )
    joined = unwrapped(text)
    assert "with Solveig Aune and Bram" in joined
    assert joined.endswith("have read all of it.\n\nRoom 4\nMill Lane")
    assert len(joined) == len(text)


def test_a_long_line_that_ends_a_sentence_is_whole_among_wrapped_ones() -> None:
    text = (
        "We should like to hear from you about the following matter as soon as it\n"
        "suits you, and by the end of the week if it can be done, which we hope.\n\n"
        "Johan wants to see you for the second round, and this line was never wrapped by anybody, "
        "however long it became. Does that suit you?\nSofie"
    )
    assert unwrapped(text).endswith("suit you?\nSofie")
