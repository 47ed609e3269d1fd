"""Another day put forward for the hour known before: "could we make it Friday, same time?"."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading
from agent.terms import Kind

ROBIN = Candidate(("robin@letterbox.example",), "Europe/Berlin", "Robin Vale")


def read(sender: str, to: str, text: str) -> Reading:
    head = (
        f"From: {sender}\nTo: {to}\nSubject: Re: Robin Vale\nDate: Wed, 04 Mar 2026 18:00:00 +0100\n"
        "Message-ID: <m2@hartmoor.example>\nIn-Reply-To: <m1@hartmoor.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    )
    return reading.read(message.parse(f"{head}{text}\n".encode()), ROBIN)


THEM, ME = "Ute Hartmoor <ute@hartmoor.example>", "Robin Vale <robin@letterbox.example>"
SET = {
    "de": "\n\nAm 01.03.2026 um 09:12 schrieb Ute Hartmoor <ute@hartmoor.example>:\n\n> Hallo Robin Vale,\n> kommen Sie am Donnerstag, 5. März, um 16:15 Uhr zum Kennenlernen vorbei?\n> Ute Hartmoor\n",
    "en": "\n\nOn Sun, 1 Mar 2026 at 09:12, Ute Hartmoor <ute@hartmoor.example> wrote:\n\n> Hi Robin,\n> could you come round on Thursday 5 March at 4.15pm for a chat about the Gardener job?\n> Ute\n",
    "fr": "\n\nLe 01/03/2026 à 09:12, Ute Hartmoor <ute@hartmoor.example> a écrit :\n\n> Bonjour Robin,\n> pouvez-vous passer jeudi 5 mars à 16h15 pour un entretien ?\n> Ute\n",
}
ASKED = [
    ("de", "Hallo Robin Vale, morgen fehlt uns die halbe Mannschaft. Könnten wir auf Freitag gehen, selbe Uhrzeit?\n\nUte Hartmoor"),
    ("en", "Hi Robin, my van has given up. Could we make it Friday, same time?\n\nUte"),
    ("en", "Hi Robin, something has come up tomorrow. Any chance of Friday instead? Same time and place.\n\nUte"),
    ("fr", "Bonjour Robin, un imprévu demain. Serait-il possible de se voir vendredi, même heure ?\n\nUte"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_the_day_is_put_forward_at_the_old_hour(language: str, text: str) -> None:
    said = read(THEM, ME, text + SET[language])
    starts = said.offered or said.interviews
    assert said.kind in (
        Kind.AVAILABILITY_REQUESTED, Kind.INTERVIEW_CANCELLED, Kind.INTERVIEW_RESCHEDULED,
    )  # fmt: skip
    assert [i.start.isoformat() for i in starts] == ["2026-03-06T16:15:00+01:00"]


AGREED = [
    ("de", "Hallo Frau Hartmoor, gar kein Problem, Freitag um 16:15 Uhr geht auch.\n\nRobin Vale"),
    ("fr", "Bonsoir, aucun souci, vendredi 16h15 me va.\n\nRobin Vale"),
    ("en", "Hi Ute, no problem, Friday at 4.15pm.\n\nRobin Vale"),
]


@pytest.mark.parametrize(("language", "text"), AGREED)
def test_the_candidate_takes_it(language: str, text: str) -> None:
    said = read(ME, THEM, text + SET[language])
    assert said.kind is Kind.SCHEDULING_REPLY
    assert [i.start.isoformat() for i in said.interviews] == ["2026-03-06T16:15:00+01:00"]


WISHES = [
    (
        "en",
        "Hi Ute, very happy to. Stocktaking runs late here, so can it be after 6 please?\n\nRobin Vale",
    ),
    ("de", "Hallo Frau Hartmoor, sehr gern. Ginge es auch etwas später?\n\nRobin Vale"),
    ("fr", "Bonjour, avec grand plaisir. Serait-ce possible après 18 ?\n\nRobin Vale"),
]


@pytest.mark.parametrize(("language", "text"), WISHES)
def test_who_asks_for_another_hour_has_not_taken_the_one_put_forward(
    language: str, text: str
) -> None:
    assert read(ME, THEM, text + SET[language]).interviews == ()
