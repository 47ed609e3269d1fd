"""Who asks not to be asked, politely, and who asks for leave to write. Nothing is learnt from it."""

from email.message import EmailMessage

import pytest

from agent import message, reading
from agent.reading.details import forbids_questions_alone
from agent.reading.model import Candidate, Reading
from agent.terms import FollowUpWish, Kind

ROBIN = Candidate(("robin@letterbox.example",), "Europe/Lisbon", "Robin Vale")
_UNTIL = [
    "Hi Robin, all hiring was frozen this afternoon. I should know more in mid-April and I'll call you then. Until then please hold off on checking in.",
    "Hi Robin, we are waiting on budget and I'll write on the 20th. Please refrain from getting in touch before then.",
    "Dear Robin, the governors meet on Friday and I will telephone you then. Would you be so kind as not to ring the school before that?",
    "Hola Robin: no podremos decirte nada hasta mediados de abril. Te rogaría que mientras tanto no llames a la oficina.",
    "Olá Robin, a direção decide no dia 20. Pedia-te que até lá não telefonasses para o escritório.",
    "Dag Robin, de directie beslist volgende week. Wil je tot die tijd niet meer bellen? Ik heb er geen invloed op.",
]
_LEAVE = [
    "Hi Robin, I'd like to talk an offer through with you. Let me know when I can reach you tomorrow, any time before noon.",
    "Liebe Frau Vale, es hat diesmal nicht gereicht. Darf ich Sie anrufen, wenn im Herbst etwas frei wird?",
    "Bonjour Robin, nous avons retenu une autre candidate. Puis-je vous recontacter si un poste se libère à l'automne ?",
    "Hola Robin, hemos elegido a otra persona. ¿Puedo escribirte si en otoño queda algo libre?",
]
_ON_THE_DAY = [
    "Your interview is on Thursday 19 March at 14:00. Ring me if you get lost.",
    "Your interview is on Thursday 19 March at 14:00. Text me if you hit traffic or run late.",
    "Your interview is on Thursday 19 March at 14:00. Tom is the last you meet, so ask him anything.",
    "We'd like to see you. Please write to me by Friday what suits you, and I'll set up the meeting.",
    "Ihr Vorstellungsgespräch ist am Donnerstag, 19. März um 14 Uhr. Wenn Ihnen der Termin nicht passt, reicht ein Anruf.",
    "Ihr Vorstellungsgespräch ist am Donnerstag, 19. März um 14 Uhr. Sollten Sie sich verspäten, rufen Sie bitte an.",
    "Ihr Vorstellungsgespräch ist am Donnerstag, 19. März um 14 Uhr. Ihre Fragen können Sie gern im Gespräch stellen.",
    "Votre entretien aura lieu le jeudi 19 mars à 14h. Appelez-moi si vous êtes perdue.",
    "Tu entrevista es el jueves 19 de marzo a las 14:00. Llámame si te pierdes.",
    "A sua entrevista é na quinta-feira, 19 de março, às 14h. Ligue-me se se perder.",
    "Je sollicitatiegesprek is donderdag 19 maart om 14 uur. Bel me even als je verdwaalt.",
    "Je sollicitatiegesprek is donderdag 19 maart om 14 uur. Laat het weten als het tijdstip niet uitkomt.",
]
_ALL_THE_SAME = [
    "Your interview is on Thursday 19 March at 14:00. Ring me if you get lost or have any questions.",
    "Ihr Vorstellungsgespräch ist am Donnerstag, 19. März um 14 Uhr. Wenn etwas unklar ist oder nicht passt, rufen Sie mich gern an.",
    "Je sollicitatiegesprek is donderdag 19 maart om 14 uur. Bel gerust als het niet uitkomt of als je vragen hebt.",
    "Tu entrevista es el jueves 19 de marzo a las 14:00. Si te pierdes o tienes alguna duda, llámame.",
]


def read(text: str) -> Reading:
    mail = EmailMessage()
    mail["From"], mail["To"] = (
        "Ada Kern <ada@kernworks.example>",
        "Robin Vale <robin@letterbox.example>",
    )
    mail["Subject"], mail["Date"] = "Re: your application", "Mon, 09 Mar 2026 16:00:00 +0000"
    mail.set_content(f"{text}\n\nAda Kern\nKern Works\n")
    return reading.read(message.parse(mail.as_bytes()), ROBIN)


@pytest.mark.parametrize("text", _UNTIL)
def test_who_asks_not_to_be_asked_until_then_forbids_it(text: str) -> None:
    assert read(text).follow_up is FollowUpWish.FORBIDDEN


@pytest.mark.parametrize("text", _LEAVE)
def test_who_asks_for_leave_to_write_invites_nobody(text: str) -> None:
    assert read(text).follow_up is None


@pytest.mark.parametrize("text", _ON_THE_DAY)
def test_what_may_come_up_on_the_day_is_no_wish(text: str) -> None:
    assert read(text).follow_up is None


@pytest.mark.parametrize("text", _ALL_THE_SAME)
def test_a_question_is_welcome_whatever_may_come_up(text: str) -> None:
    assert read(text).follow_up is FollowUpWish.WELCOME


def test_who_has_but_to_ask_is_invited_to() -> None:
    told = "Hi Robin, we have given the post to somebody else."
    assert (
        read(f"{told} If you ever want the whole story, just ask.").follow_up
        is FollowUpWish.WELCOME
    )
    assert (
        read("Hi Robin, see you on Friday at 10. If you like a coffee, just ask.").follow_up is None
    )


def test_who_asks_for_no_calls_meanwhile_forbids_them() -> None:
    said = read("Dag Robin, je hoort het op 20 maart. We vragen je om niet tussentijds te bellen.")
    assert said.follow_up is FollowUpWish.FORBIDDEN


def test_hours_for_questions_are_an_invitation() -> None:
    said = read(
        "Hallo Frau Vale, uns fehlt noch eine Kopie Ihres Zeugnisses. Bitte mailen Sie sie bis Freitag. "
        "Für Fragen bin ich von 8 bis 12 Uhr telefonisch da."
    )
    assert said.follow_up is FollowUpWish.WELCOME


def test_who_wants_no_calls_in_the_office_is_not_away_from_it() -> None:
    asked = "Der Vorstand entscheidet am 20. März über Ihre Bewerbung. Würden Sie bis dahin bitte nicht im Büro anrufen?"
    assert read(f"Liebe Frau Vale, {asked}").kind is not Kind.AUTO_REPLY


@pytest.mark.parametrize(
    "words",
    [
        "There is no need to chase us.", "Bitte nicht nachfragen.", "Inutile de nous relancer.",
        "No hace falta insistir.", "Navraag doen is niet nodig.",
    ],
)  # fmt: skip
def test_who_wants_no_questions_may_still_be_written_to(words: str) -> None:
    assert forbids_questions_alone([words])
    assert not forbids_questions_alone([words, "Please do not write to us."])
    assert not forbids_questions_alone([])


def test_a_message_tells_whether_it_forbids_questions_alone() -> None:
    assert read("The panel sits on the 20th. There is no need to chase us.").only_questions
    assert not read(
        "The panel sits on the 20th. Please do not write to us or telephone."
    ).only_questions


@pytest.mark.parametrize(
    "words",
    [
        "Please wait until we get in touch.", "Kindly refrain from following up.",
        "Chasing does not move anything.", "Bitte warten Sie ab, bis wir uns melden.",
        "Zwischenstände geben wir nicht heraus.", "Attendez que nous vous rappelions.",
        "Les relances n'y changent rien.", "Espere a que le llamemos.",
        "Aguarde a nossa chamada sem nos ligar.", "Wacht u tot wij u bellen.",
        "Please be patient without phoning the yard.", "Merci de patienter sans nous relancer.",
        "Espere la respuesta sin llamar, por favor.", "Kindly hold off on checking for news.",
    ],
)  # fmt: skip
def test_who_is_to_wait_for_them_is_asked_not_to_write(words: str) -> None:
    assert read(f"Thank you for coming on Monday. {words}").follow_up is FollowUpWish.FORBIDDEN


@pytest.mark.parametrize(
    "words",
    [
        "Nag me whenever you like.", "By all means chase us.", "Recuérdemelo si tardo.",
        "Bel me gerust.", "Don't hesitate to follow up.", "It is fine to check in on this.",
        "If it stays quiet too long, give me a shout.", "No se corte en preguntar.",
    ],
)  # fmt: skip
def test_who_may_nag_is_welcome(words: str) -> None:
    assert read(f"Thank you for coming on Monday. {words}").follow_up is FollowUpWish.WELCOME


@pytest.mark.parametrize(
    "words",
    [
        "If the hour does not suit, call me.", "Text me if you get stuck in traffic.",
        "Falls Ihnen der Termin nicht passt, rufen Sie mich an.",
        "Si la date ne vous convient pas, appelez-moi.", "Si te pierdes, llámame.",
        "Se o horário não lhe servir, diga-me.", "Als u verhinderd bent, bel me dan.",
    ],
)  # fmt: skip
def test_a_call_in_case_of_need_on_the_day_is_no_invitation(words: str) -> None:
    text = f"Your interview is on Monday 16 March at 10:00 in our yard. {words}"
    assert read(text).follow_up is None
    asked = "If the hour does not suit or you have questions, call me."
    assert read(f"Your interview is on 16 March at 10:00. {asked}").follow_up is not None


@pytest.mark.parametrize(
    "words",
    [
        "Fiquei a pensar no que disse sobre o pão não ser uma moda e sim uma conversa.",
        "Lo que no me esperaba es que de la masa saliera eso. El lunes te digo que sí o que no.",
    ],
)
def test_small_words_alone_forbid_nothing(words: str) -> None:
    said = "Obrigada pela entrevista de ontem para a vaga de padeiro." if "ã" in words else (
        "Gracias por la entrevista de ayer para el puesto de panadero."
    )  # fmt: skip
    assert read(f"{said} {words}").follow_up is None


@pytest.mark.parametrize(
    "words",
    [
        "Bitte rufen Sie uns nicht an.", "Sie müssen nicht nachhaken, ich rufe Sie an.",
        "Eine Nachfrage Ihrerseits ist nicht erforderlich.", "Bitte keine Anrufe dazu.",
        "Relances pas souhaitées.", "Merci d'éviter les relances.", "Ne nous relancez pas.",
        "No es preciso que insistas.", "Favor de no llamar.", "No hay necesidad de que escribas.",
        "Não precisa de nos contactar.", "Favor não ligar.", "Não vale a pena insistir.",
        "Agradecemos que não insista.", "Telefonische informatie wordt niet verstrekt.",
        "Melden müssen Sie sich nicht.", "Nachfragen erübrigt sich.", "Bellen heeft geen zin.",
        "Vous n'avez pas besoin de nous écrire.", "Wil je ons intussen niet benaderen?",
        "No hace falta que me escribas, que no me olvido de ti.",
        "Não se prestam informações por telefone.",
    ],
)  # fmt: skip
def test_what_is_not_needed_or_not_wished_is_forbidden(words: str) -> None:
    assert read(f"Thank you for coming on Monday. {words}").follow_up is FollowUpWish.FORBIDDEN


@pytest.mark.parametrize(
    "words",
    [
        "Zögern Sie nicht, mich zu kontaktieren.", "Melde dich einfach, wenn was ist.",
        "Rappelez-moi si je tarde.", "Puede llamarme cuando quiera.", "Pode ligar quando quiser.",
        "Insista, se for preciso.", "Stuur me een herinnering als ik het vergeet.",
        "Sie dürfen sich ungeniert melden.", "Met vragen kun je bij mij terecht.",
        "Se eu não disser nada, apite.",
        "A gentle nudge would be welcome.",
    ],
)  # fmt: skip
def test_who_may_be_rung_at_any_time_may_be_asked(words: str) -> None:
    assert read(f"Thank you for coming on Monday. {words}").follow_up is FollowUpWish.WELCOME


@pytest.mark.parametrize(
    "words",
    [
        "Bitte sehen Sie von der Zusendung von Originalen ab.",
        "Unaufgefordert zugesandte Mappen senden wir nicht zurück.", "Avísame si te viene bien.",
        "Llámame el viernes para concretar.", "App of mail me voor vrijdag of je nog wilt.",
        "Diga-me até sexta se ainda tem interesse.",
    ],
)  # fmt: skip
def test_what_is_said_of_papers_and_dates_is_no_wish(words: str) -> None:
    assert read(f"Thank you for coming on Monday. {words}").follow_up is None
