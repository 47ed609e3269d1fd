"""Ends and offers of which the message itself says that they are, or are not. Nothing is learnt from it."""

from dataclasses import replace

import pytest

from agent import message, reading
from agent.reading import doubtful, kinds, prose
from agent.reading.kinds.weighing import Weighed
from agent.reading.model import Candidate, Reading
from agent.terms import Channel, FollowUpWish, Kind

ROBIN = Candidate(("robin@letterbox.example",), "Europe/Lisbon", "Robin Vale")


def read(subject: str, text: str) -> Reading:
    head = (
        "From: Rita Falcão <rita.falcao@azenha.example>\nTo: Robin Vale <robin@letterbox.example>\n"
        f"Subject: {subject}\nDate: Mon, 09 Mar 2026 16:00:00 +0000\nIn-Reply-To: <m1@azenha.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    )
    return reading.read(message.parse(f"{head}{text}\n".encode()), ROBIN)


def test_who_cannot_come_has_ended_nothing() -> None:
    said = read(
        "RE: Candidatura: padeira",
        "Só para não estranhar: o Sr. Telmo Brás está de baixa, por isso na quinta serão apenas a "
        "Dra. Moura e o Sr. Paiva. Sala e hora são as mesmas.",
    )
    assert said.kind is not Kind.REJECTION
    assert said.absent == ("Telmo Brás",)


def test_a_post_that_is_the_candidates_is_offered_whatever_day_is_named() -> None:
    said = read(
        "Re: the forge",
        "Hello Robin, Bram says the blacksmith's job is yours, as you two agreed. He'd like to know "
        "by Friday the 13th. Ring him, don't write.",
    )
    assert (said.kind, said.channel) == (Kind.OFFER, Channel.TELEPHONE)


def test_nothing_need_be_learnt_by_heart_though_they_ask() -> None:
    said = read(
        "Thursday's interview",
        "Hi Robin, flat shoes for Thursday at 10 please. No need to revise anything, I only ask about "
        "real life.",
    )
    assert said.follow_up is not FollowUpWish.FORBIDDEN


def test_who_is_invited_to_the_panel_does_not_sit_on_it() -> None:
    said = read(
        "Interview panel: Thursday 12 March, 9.30 am",
        "Dear Robin, following the call you are invited to the interview panel for the position of "
        "Baker. Thursday 12 March 2026, 9.30 am to 10.30 am, Room 2. Panel: Dr Ana Moura, Mr Rui Paiva.",
    )
    assert said.kind is Kind.INTERVIEW_CONFIRMED


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "RE: 27/31 Miller: a short talk first?",
            "Hi Robin, better from me than from the system: for the post of Miller we go on with three "
            "applicants who have run a wind mill, and you are not among them. All the best, Rita",
        ),
        (
            "Re: head baker",
            "Robin, my cousin's lad is home from sea and I've promised him the job. I'm sorry, you were "
            "great company. Rita",
        ),
    ],
)
def test_a_post_for_others_is_gone(subject: str, text: str) -> None:
    """Who is not among those who go on, or to whom another was preferred, is refused."""
    assert read(subject, text).kind is Kind.REJECTION


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Harbour Pilot Lead", "Hello Robin, the money for the Harbour Pilot Lead post is frozen until the third quarter, so we sadly have to pause all interviews. We'd love to pick it up again in July if you're still about."),
        ("Ihre Bewerbung", "Guten Tag Herr Vale, das Budget der Stelle ist bis zum Sommer eingefroren, wir müssen daher alle Gespräche pausieren. Wir würden gerne im Juli wieder anknüpfen, wenn Sie dann noch suchen."),
        ("Tu candidatura", "Hola, Robin: el dinero para el puesto está congelado hasta julio y tenemos que suspender la búsqueda. Nos encantaría retomar la conversación en julio."),
        ("Candidatura", "Olá Robin, o orçamento da vaga está congelado até julho e temos de suspender o recrutamento. Gostaríamos de retomar a conversa nessa altura."),
    ],
)  # fmt: skip
def test_what_waits_is_not_over_and_a_wish_is_no_promise(subject: str, text: str) -> None:
    said = read(subject, text)
    said = said.in_context or said
    assert (said.kind, said.reply_expected_by) == (Kind.PROGRESS_UPDATE, None)


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour Robin, tout est gelé pour l'instant. J'aimerais reprendre notre échange en juillet.",
        "Ciao Robin, per ora è tutto fermo. Mi piacerebbe riprendere il discorso a luglio.",
        "Hoi Robin, alles ligt nu stil. Wij zouden het in juli graag weer oppakken.",
    ],
)
def test_a_wish_in_other_tongues_promises_nothing(text: str) -> None:
    said = read("Re: Kiln", text)
    assert (said.in_context or said).reply_expected_by is None


def test_a_day_by_which_they_go_on_is_promised() -> None:
    said = read(
        "Re: your application",
        "Dear Robin, the search is on hold for now. We will take it up again and let you know by 15 May "
        "how we go on with your application.",
    )
    assert str((said.in_context or said).reply_expected_by) == "2026-05-15"


@pytest.mark.parametrize(
    ("confirmed", "kind"), [(0.6, Kind.ACKNOWLEDGEMENT), (0.01, Kind.PROGRESS_UPDATE)]
)
def test_an_end_that_is_less_likely_than_a_yes_is_none(confirmed: float, kind: Kind) -> None:
    """ "Done! Here is the link" names no time, and no end either."""
    mail = message.parse(
        b"From: Rita <rita@azenha.example>\n\nDone! The link: https://a.example/b\n"
    )
    text = prose.split(mail, ROBIN)
    likely: dict[str, float] = {Kind.REJECTION: 0.3, Kind.INTERVIEW_CONFIRMED: confirmed}
    judged = kinds.judge(mail, text, ROBIN)
    assert judged.balance is not None
    balance = replace(judged.balance, weighed=Weighed(3.0, likely))
    ended = replace(judged, kind=Kind.REJECTION, confidence=0.3, balance=balance)
    assert doubtful.meant(mail, text, ROBIN, ended) is kind


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Your application", "Dear Robin, thank you for applying for the post of Baker at Tarn Mill. "
         "If you have not heard from us within three weeks, please consider your application unsuccessful."),
        ("Ihre Bewerbung", "Guten Tag, Ihre Bewerbung als Bäcker ist eingegangen. Falls Sie bis zum 20. "
         "März keine Rückmeldung von uns erhalten, konnten wir Sie leider nicht berücksichtigen."),
        ("Votre candidature", "Bonjour, nous avons bien reçu votre candidature au poste de boulanger. Sans "
         "réponse de notre part sous trois semaines, votre candidature n'aura pas été retenue."),
        ("Tu candidatura", "Hola, gracias por tu candidatura al puesto de panadero. Si en tres semanas no "
         "has recibido noticias nuestras, considera que tu candidatura ha sido descartada."),
        ("A sua candidatura", "Olá, recebemos a sua candidatura à vaga de padeiro. Se não tiver notícias "
         "nossas até 20 de março, infelizmente não foi selecionado."),
        ("Je sollicitatie", "Beste Robin, bedankt voor je sollicitatie als bakker bij Molen West. Heb je "
         "binnen drie weken niets gehoord, dan ben je helaas niet geselecteerd."),
    ],
)  # fmt: skip
def test_who_says_that_silence_will_be_a_no_has_ended_nothing(subject: str, text: str) -> None:
    said = read(subject, text)
    assert said.kind is Kind.APPLICATION_RECEIVED
    assert said.silence_is_a_no
    assert said.follow_up is None


def test_who_wants_to_be_asked_means_no_end_by_silence() -> None:
    text = "Thank you for applying for the post of Baker. If you have not heard by Friday, please do ask."
    assert not read("Your application", text).silence_is_a_no
    offer = "Wir bieten Ihnen die Stelle an. Hören wir bis Freitag nichts von Ihnen, gilt es als abgelehnt."
    assert not read("Angebot", offer).silence_is_a_no
    ended = "Unfortunately you have not been selected as our Baker. If you have heard nothing of your refund, write."
    assert read("Your application", ended).kind is Kind.REJECTION
