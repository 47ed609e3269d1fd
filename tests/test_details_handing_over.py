"""A colleague takes the file over: who, and from which day on."""

from datetime import UTC, date, datetime

import pytest

from agent.message import Address, Message
from agent.reading import details, prose
from agent.reading.model import Candidate, Person

ME = Candidate(("nora@letterbox.example",), "Europe/Dublin", "Nora Quill")
TARA = Address("Tara Nolan", "tara.nolan@quayside.example")
EOIN = Address("Eoin Pryce", "eoin.pryce@quayside.example")
NORA = Address("Nora Quill", "nora@letterbox.example")


def heir(text: str, *copied: Address) -> tuple[str | None, date | None] | None:
    message = Message(
        sender=TARA, to=(NORA,), cc=copied, plain=f"Dear Nora,\n\n{text}\n\nKind regards,\nTara",
        date=datetime(2026, 3, 4, 9, tzinfo=UTC),
    )  # fmt: skip
    people = tuple(Person(a.name, a.email) for a in copied)
    found = details.successor(message, prose.split(message, ME), ME, people)
    return found and (found[0].email, found[1])


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("My colleague Eoin Pryce takes over your application from Monday 9 March.", "03-09"),
        ("Eoin (copied) is taking over from me.", None),
        ("I am handing your file over to Eoin.", None),
        ("Eoin will be your new contact.", None),
        ("Tomorrow is my last day. Please send the certificate to Eoin.", None),
        ("I am going on maternity leave soon; for any questions please write to Eoin Pryce.", None),
        (
            "Just so you know, I'm moving to a new role, so Eoin (cc'd) will look after things.",
            None,
        ),
        ("From 9 March, please direct all correspondence to Eoin Pryce.", "03-09"),
        ("Eoin will cover my vacancies while I am on parental leave.", None),
        ("I am retiring this month. Eoin will be in touch about the next steps.", None),
        ("Ich verlasse das Haus zum Monatsende, Eoin Pryce betreut Sie danach.", None),
        ("Je pars en congé maternité, mon collègue Eoin Pryce suivra votre candidature.", None),
        ("Desde el 9 de marzo Eoin Pryce llevará tu proceso.", "03-09"),
        ("Ab dem 9. März übernimmt Herr Pryce Ihre Bewerbung.", "03-09"),
        ("C'est Eoin Pryce qui prend le relais.", None),
        ("Es mi último día: escribe a Eoin a partir de ahora.", None),
        ("Eoin Pryce neemt het van mij over.", None),
        ("I'm on leave for three weeks. Eoin is looking after my vacancies from then on.", None),
    ],
)
def test_who_takes_over(text: str, since: str | None) -> None:
    begins = date.fromisoformat(f"2026-{since}") if since else None
    assert heir(text, EOIN) == (EOIN.email, begins)


@pytest.mark.parametrize(
    "text",
    [
        "I have copied Eoin, who runs the depot and will meet you.",
        "Eoin takes over halfway through the interview with some questions on rotas.",
        "You would be taking over from Eoin, who is retiring.",
        "Please send the certificate to Eoin.",
        "I am on annual leave from 9 March; please contact Eoin if anything is urgent.",
        "Eoin will be in touch about travel.",
        "The manager, Eoin, is on parental leave, hence this fixed-term post.",
        "I am out on Friday; Eoin can let you in.",
        "I am on leave for three days. Eoin is looking after my vacancies.",
        "The last day for applications is Friday; Eoin reads them all.",
    ],
)
def test_who_does_not(text: str) -> None:
    assert heir(text, EOIN) is None


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("I'm covering for Tara while she is away, so write to me.", "Tara"),
        ("I have taken over Tara's vacancies.", "Tara"),
        ("Tara Nolan is off sick and asked me to look after her candidates.", "Tara Nolan"),
        ("Ich vertrete Frau Nolan bis Ende August.", "Nolan"),
        ("Ich habe das Verfahren von Frau Nolan übernommen.", "Nolan"),
        ("Je remplace Tara Nolan jusqu'à la rentrée.", "Tara Nolan"),
        ("Tara m'a demandé de reprendre votre dossier.", "Tara"),
        ("Sustituyo a Tara Nolan esta semana.", "Tara Nolan"),
        ("A Tara está de licença e pediu-me para acompanhar as candidaturas.", "A Tara"),
        ("Ik vervang Tara deze maand.", "Tara"),
        ("Tara asked me to send you the address.", None),
        ("I will be covering the whole of Leinster with you.", None),
        ("In May I'm taking over as head of the yard.", None),
    ],
)
def test_for_whom_somebody_answers(text: str, whom: str | None) -> None:
    message = Message(sender=EOIN, to=(NORA,), plain=f"Dear Nora,\n\n{text}\n\nEoin")
    assert details.predecessor(prose.split(message, ME)) == whom


def test_nobody_is_guessed() -> None:
    assert heir("My colleague Eoin Pryce takes over your application.") is None
