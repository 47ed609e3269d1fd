"""The program's own letters, read again as what the candidate sent: an end they never are."""

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from functools import cache

import pytest

from agent import message, reading
from agent.desk import Folder, Written
from agent.letter import write
from agent.letter.marker import marker
from agent.letter.model import Profile, digest
from agent.plan import Policy
from agent.reading.model import Candidate
from agent.store import Store
from agent.stored import StoredMail, StoredMessage
from agent.terms import Kind, Purpose
from agent.turn import Agent
from tests.letters_gallery import GALLERY

MEANT = {
    Purpose.THANK_YOU: {Kind.THANK_YOU},
    Purpose.STATUS_CHECK: {Kind.STATUS_CHECK},
    Purpose.OTHER_OFFER: {Kind.OTHER_HIRING, Kind.STATUS_CHECK},
}
ENDS = {Kind.WITHDRAWAL, Kind.ACCEPTANCE}


@cache
def read_back(code: str) -> list[tuple[Purpose, str, Kind]]:
    found = []
    for title, asked, profile, notes in GALLERY[code]():
        draft = write(asked, profile, asked.due + timedelta(minutes=5), notes)
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = draft.sender, draft.to[0], draft.subject
        mail["Date"], mail["Message-ID"] = "Fri, 20 Nov 2026 10:00:00 +0000", "<own@x.example>"
        mail.set_content(draft.body)
        said = reading.read(message.parse(mail.as_bytes()), Candidate((draft.sender,), "UTC"))
        found.append((draft.purpose, title, said.kind))
    return found


@pytest.mark.parametrize("code", list(GALLERY))
def test_no_letter_of_the_program_is_taken_for_an_end(code: str) -> None:
    found = read_back(code)
    assert found
    assert [(title, kind) for _, title, kind in found if kind in ENDS] == []


def test_nearly_every_letter_is_read_as_what_it_is() -> None:
    found = [one for code in GALLERY for one in read_back(code) if one[0] in MEANT]
    wrong = [(p, title, kind) for p, title, kind in found if kind not in MEANT[p]]
    assert len(wrong) <= len(found) // 20, wrong


@pytest.mark.parametrize(
    "text",
    [
        "I have received another offer, and have until 27 November to answer it. I remain very interested"
        " in the Analyst role, and would like to hear from you before I decide.",
        "Je souhaite vous informer que j’ai reçu une autre proposition, à laquelle je dois répondre d’ici"
        " au 20 novembre. Mon intérêt pour le poste reste entier, et j’aimerais avoir de vos nouvelles"
        " avant de me décider. Pourriez-vous me dire où en est ma candidature ?",
        "Ich habe ein anderes Angebot erhalten, auf das ich bis zum 27. November antworten soll. Mein"
        " Interesse an der Stelle ist unverändert, und ich würde gern von Ihnen hören, bevor ich mich entscheide.",
    ],
)
def test_who_has_another_offer_and_has_yet_to_decide_has_not_left(text: str) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "robin@post.example", "ada@kiln.example", "Analyst"
    mail["Date"], mail["Message-ID"] = "Fri, 20 Nov 2026 10:00:00 +0000", "<own@x.example>"
    mail.set_content(f"{text}\n\nRobin Vale")
    said = reading.read(message.parse(mail.as_bytes()), Candidate(("robin@post.example",), "UTC"))
    assert said.kind in (Kind.OTHER_HIRING, Kind.STATUS_CHECK)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("ich möchte meine Bewerbung zurückziehen und sage daher den Termin morgen ab.", True),
        ("I would like to withdraw my application and so cannot come tomorrow.", True),
        ("ik wil mijn sollicitatie intrekken en zeg daarom onze afspraak van morgen af.", True),
        ("quero retirar a minha candidatura e cancelo a reunião de amanhã.", True),
        (
            "Ich möchte meine Bewerbung nicht zurückziehen, brauche aber einen anderen Termin.",
            False,
        ),
        ("Would I have to withdraw my application if I moved to Leeds?", False),
    ],
)
def test_who_takes_an_application_back_has_left(text: str, left: bool) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = (
        "robin@post.example",
        "ada@kiln.example",
        "Re: Termin",
    )
    mail["Date"], mail["Message-ID"] = "Fri, 20 Nov 2026 10:00:00 +0000", "<own@x.example>"
    mail["In-Reply-To"] = "<set@x.example>"
    mail.set_content(
        f"{text}\n\nRobin Vale\n\n> Ada: Wednesday, 25 November, 14:00, for the post.\n"
    )
    said = reading.read(message.parse(mail.as_bytes()), Candidate(("robin@post.example",), "UTC"))
    assert (said.kind is Kind.WITHDRAWAL) is left


def sent(text: str) -> Kind:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Ina Berg <ina@letterbox.example>", "Dana <dana@harrow.example>"
    mail["Subject"], mail["In-Reply-To"] = "Re: Offer of employment", "<offer@harrow.example>"
    mail["Date"], mail["Message-ID"] = "Fri, 20 Nov 2026 10:00:00 +0000", "<own@x.example>"
    mail.set_content(text)
    return reading.read(message.parse(mail.as_bytes()), Candidate(("ina@letterbox.example",))).kind


@pytest.mark.parametrize(
    "text",
    [
        "I am over the moon! I will read the contract properly tonight and get back to you.",
        "Wonderful news! I'll look over the offer at the weekend and call you on Monday.",
        "Ich freue mich riesig! Ich werde den Vertrag heute Abend in Ruhe durchlesen.",
        "Je suis ravie ! Je prends le temps de lire votre contrat et je vous appelle lundi.",
        "¡Qué alegría! Voy a leer con calma el contrato y te digo.",
    ],
)
def test_who_reads_the_contract_first_has_not_accepted_it(text: str) -> None:
    assert sent(f"Dear Dana,\n\n{text}\n\nIna") is Kind.OTHER_HIRING


def test_who_has_read_it_accepts_it() -> None:
    text = "I have read the contract and accept with pleasure."
    assert sent(f"Dear Dana,\n\n{text}\n\nIna") is Kind.ACCEPTANCE


@pytest.mark.parametrize("edited", [False, True])
def test_one_that_was_sent_as_it_was_is_known_by_its_mark(edited: bool) -> None:
    """Whatever it is taken for: of a question that is not counted there would be one too many."""
    me, to, subject = (
        "kim@home.example",
        "ana@brookmill.example",
        "Re: Your interview with Brookmill",
    )
    text = "Do you know yet what the next step will be? I could come on Tuesday at 10."
    mark = marker("status-check-1", digest((to,), subject, text), "home.example")
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = me, to, subject
    mail["Date"], mail["Message-ID"] = "Fri, 20 Nov 2026 10:00:00 +0000", "<own@home.example>"
    mail["References"] = f"{mark} <asked@brookmill.example>"
    mail.set_content(text + edited * " And on Wednesday at 11.")
    store, now = Store(None, reading.VERSION), datetime(2026, 11, 20, 11, tzinfo=UTC)
    store.record(Written("status-check-1", "", "", None, now, Purpose.STATUS_CHECK))
    stored = StoredMail((StoredMessage(now, Folder.SENT, mail.as_bytes()),), now)
    Agent(stored, store, Candidate((me,), "UTC"), Profile(name="Kim"), Policy()).turn(now)
    (said,) = store.readings()
    alone = reading.read(message.parse(mail.as_bytes()), Candidate((me,), "UTC"))
    assert alone.kind is Kind.SCHEDULING_REPLY
    assert said.kind is (Kind.SCHEDULING_REPLY if edited else Kind.STATUS_CHECK)
    store.close()
