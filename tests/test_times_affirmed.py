"""A promise of the quoted history that the new text stands by, takes back, or says nothing of."""

from datetime import date

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading
from agent.terms import Kind

MO = Candidate(("mo@postbox.example",), "Europe/London")
THEIRS = ("Vera Lund <vera@brightmill.example>", "Wed, 27 May 2026 at 09:00")
MINE = ("Mo Abara <mo@postbox.example>", "Mon, 1 Jun 2026 at 18:40")
PROMISED = "Hello Mo, thanks for the interview for the stock controller post. You will hear from us by Friday 12 June."
ASKED = "Hi Vera, is the timetable for the stock controller post still what you told me?"
RECALLED = "Hi Vera, you said I would hear about the stock controller post by Friday 12 June. Is that still so?"


def read(own: str, *quoted: tuple[tuple[str, str], str]) -> Reading:
    layers = ""
    for depth, ((who, when), text) in enumerate(quoted):
        layers += f"\n{'> ' * depth}On {when}, {who} wrote:\n{'> ' * (depth + 1)}{text}\n"
    raw = (
        "From: Vera Lund <vera@brightmill.example>\nTo: mo@postbox.example\n"
        "Subject: Re: Stock controller\nDate: Tue, 02 Jun 2026 10:00:00 +0100\n"
        "Message-ID: <2@b.example>\nIn-Reply-To: <1@p.example>\nMIME-Version: 1.0\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{own}\nVera\n{layers}"
    )
    return reading.read(message.parse(raw.encode()), MO)


@pytest.mark.parametrize(
    "own",
    [
        "Yes, everything is still on track.",
        "Nothing has slipped at this end.",
        "The date I gave you stands, so sit tight.",
        "We are keeping to that timetable. Enjoy the sun!",
        "What I told you last week holds.",
        "You can count on that.",
    ],
)
@pytest.mark.parametrize("quoted", [((MINE, RECALLED),), ((MINE, ASKED), (THEIRS, PROMISED))])
def test_what_is_stood_by_is_promised(own: str, quoted: tuple[tuple[tuple[str, str], str]]) -> None:
    said = read(own, *quoted)
    assert (said.kind, said.reply_expected_by) == (Kind.PROGRESS_UPDATE, date(2026, 6, 12))


@pytest.mark.parametrize(
    ("own", "question"),
    [
        ("Yes, that's right.", RECALLED),
        ("Dabei bleibt es.", "Guten Tag Frau Lund, Sie wollten sich bis Freitag, 12. Juni wegen der Stelle im Lager melden. Gilt das noch?"),
        ("Oui, le calendrier est maintenu.", "Bonjour Vera, vous deviez me répondre avant le vendredi 12 juin pour le poste de magasinier. Est-ce toujours le cas ?"),
        ("Sí, la fecha se mantiene.", "Hola Vera: me dijo que sabría algo del puesto de almacén antes del 12 de junio. ¿Es así todavía?"),
        ("Sim, continua tudo na mesma.", "Olá Vera, ficou de me dar uma resposta sobre a vaga de armazém até 12 de junho. Continua assim?"),
        ("Ja, dat klopt nog steeds.", "Dag Vera, je zou me uiterlijk vrijdag 12 juni laten weten hoe het zit met de functie in het magazijn. Klopt dat nog?"),
    ],
)  # fmt: skip
def test_a_yes_to_the_day_that_the_reader_recalls(own: str, question: str) -> None:
    assert read(own, (MINE, question)).reply_expected_by == date(2026, 6, 12)


@pytest.mark.parametrize(
    ("own", "quoted"),
    [
        ("I'm afraid we won't make that after all and I have no new date.", (MINE, RECALLED)),
        ("Thank you for your note, the panel is still reading.", (MINE, RECALLED)),
        ("Das ist leider noch nicht entschieden.", (MINE, RECALLED)),
        ("That was still on track until last week, but I can't promise it any more.", (MINE, RECALLED)),
        ("Is that still the plan at your end?", (MINE, RECALLED)),
        ("Yes, the post is still open.", (MINE, "Hi Vera, I'm away from Friday 12 June. Is the post still open?")),
        ("Nothing has changed, we wait for head office.", (THEIRS, "You will hear from us by Friday 29 May.")),
    ],
)  # fmt: skip
def test_what_is_not_stood_by_promises_nothing(
    own: str, quoted: tuple[tuple[str, str], str]
) -> None:
    assert read(own, quoted).reply_expected_by is None


def test_a_new_day_holds_in_place_of_the_old_one() -> None:
    own = "Still on track, though you'll hear from me on Tuesday 16 June rather than the Friday."
    assert read(own, (MINE, RECALLED)).reply_expected_by == date(2026, 6, 16)
