"""The sheet of notes: filled in by hand in any client, re-wrapped, quoted, half empty, in free words."""

import textwrap
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from agent.notes import Notes, channel, read_sheet, sheet
from agent.notes.promise import promised
from agent.notes.words import SHEETS
from agent.reading.model import Candidate
from agent.terms import Channel
from tests.bounded import bounded

KIM = Candidate(("kim@larsen.example",), "Europe/Berlin", "Kim Larsen")
SAVED = datetime(2026, 3, 4, 18, 0, tzinfo=ZoneInfo("Europe/Berlin"))
"""A Wednesday."""


def read(text: str) -> Notes:
    return read_sheet(text, KIM, SAVED)


def filled(language: str = "en", **answers: str) -> str:
    """A sheet with answers under its prompts, as somebody types them."""
    text = sheet(language)
    for field, line in SHEETS[language].prompts:
        text = text.replace(line + "\n", f"{line}\n{answers.get(field, '')}\n", 1)
    return text


ANSWERS = {
    "people": "Dr Olu Adeyemi (head baker), Pia",
    "topics": "the night shift, new ovens and the Easter orders",
    "went_well": "my answer on waste",
    "to_mend": "I should have named the line that I set up in Odense.",
    "promised_by": "they decide next week and I hear by Friday 13 March",
    "contact_by": "e-mail",
    "card_by_post": "yes",
    "question": "How do they train new people?",
    "to_add": "the article on sourdough, https://kim.larsen.example/rye",
}
READ = Notes(
    people=("Dr Olu Adeyemi", "Pia"),
    topics=("the night shift", "new ovens", "the Easter orders"),
    went_well="my answer on waste",
    to_mend="I should have named the line that I set up in Odense.",
    promised_by=date(2026, 3, 13),
    contact_by="e-mail",
    card_by_post=True,
    question="How do they train new people?",
    to_add="the article on sourdough, https://kim.larsen.example/rye",
)
SHAPES = {
    "as it was typed": filled(**ANSWERS),
    "Windows line ends": filled(**ANSWERS).replace("\n", "\r\n"),
    "quoted in a mail to oneself": "On Wed, 4 Mar 2026, Kim Larsen wrote:\n"
    + "\n".join(f"> {line}" for line in filled(**ANSWERS).splitlines()),
    "wrapped at 72": "\n".join(textwrap.fill(line, 72) for line in filled(**ANSWERS).splitlines()),
    "wrapped at 40": "\n".join(textwrap.fill(line, 40) for line in filled(**ANSWERS).splitlines()),
    "wrapped and quoted": "\n".join(
        f"> {part}"
        for line in filled(**ANSWERS).splitlines()
        for part in textwrap.wrap(line, 60) or [""]
    ),
    "answers behind the prompts": filled(**ANSWERS)
    .replace("?\n", "? ")
    .replace("link)? ", "link)?\n"),
    "marks of the prompts lost": "\n".join(
        line.rstrip("?") if line in dict(SHEETS["en"].prompts).values() else line
        for line in filled(**ANSWERS).splitlines()
    ),
    "in small letters": filled(**ANSWERS).replace("Who was there", "who was there"),
    "empty lines taken out": "\n".join(line for line in filled(**ANSWERS).splitlines() if line),
    "head and last line deleted": "\n".join(filled(**ANSWERS).splitlines()[4:-2]),
}


@pytest.mark.parametrize("text", SHAPES.values(), ids=SHAPES)
def test_one_sheet_reads_the_same_in_whatever_shape_it_comes_back(text: str) -> None:
    assert read(text) == READ


@pytest.mark.parametrize("language", SHEETS)
def test_an_untouched_sheet_says_nothing(language: str) -> None:
    assert read(sheet(language)) == Notes()
    wrapped = "\n".join(textwrap.fill(line, 50) for line in sheet(language).splitlines())
    assert read(wrapped) == Notes()
    assert read("> " + sheet(language).replace("\n", "\n> ")) == Notes()


def test_a_sheet_in_another_language() -> None:
    text = filled(
        "de",
        people="Frau Dr. Ines Köhler und Tom",
        topics="die Nachtschicht; neue Öfen",
        promised_by="Bescheid bis zum 13.03.",
        card_by_post="ja, ist unterwegs",
    )
    assert read(text) == Notes(
        people=("Frau Dr. Ines Köhler", "Tom"),
        topics=("die Nachtschicht", "neue Öfen"),
        promised_by=date(2026, 3, 13),
        card_by_post=True,
    )


def test_a_sheet_in_dutch() -> None:
    """ "de" and "en" are what they are in Dutch, and not in French."""
    text = filled(
        "nl",
        people="Pia van 't Zand en mevrouw Olsen (teamleider)",
        topics="de nachtdienst, ovens en de bestellingen met Pasen",
        promised_by="volgende week vrijdag",
        contact_by="het liefst telefonisch",
        card_by_post="ja, al gepost",
        question="Wie draait de nachten?",
        to_add="n.v.t.",
    )
    found = read(text)
    assert found == Notes(
        people=("Pia van 't Zand", "Olsen"),
        topics=("de nachtdienst", "ovens", "de bestellingen met Pasen"),
        promised_by=date(2026, 3, 13),
        contact_by="het liefst telefonisch",
        card_by_post=True,
        question="Wie draait de nachten?",
    )
    assert channel(found) is Channel.TELEPHONE
    assert read(filled("fr", topics="de la refonte, formation en interne")).topics == (
        "la refonte",
        "formation en interne",
    )


def test_dutch_without_any_prompt() -> None:
    found = read(
        "We hebben het vooral gehad over de verhuizing. Ik had mijn ervaring beter moeten noemen. "
        "Ze laten me uiterlijk 13 maart iets weten. Een kaartje is onderweg.\n"
    )
    assert found.topics == ("de verhuizing",)
    assert found.to_mend == "Ik had mijn ervaring beter moeten noemen."
    assert found.promised_by == date(2026, 3, 13)
    assert found.card_by_post


def test_half_filled_and_most_prompts_deleted() -> None:
    text = "What did they promise, and by when?\nin two weeks\n\nWho was there?\nPia and Raj\n"
    assert read(text) == Notes(people=("Pia", "Raj"), promised_by=date(2026, 3, 18))


def test_labels_of_ones_own() -> None:
    text = "People: Pia Sorensen; Raj\nTopics: ovens, dough\nBy when: within 5 business days\nCard: no\nQuestion: who runs the night shift?"
    assert read(text) == Notes(
        people=("Pia Sorensen", "Raj"),
        topics=("ovens", "dough"),
        promised_by=date(2026, 3, 11),
        question="who runs the night shift?",
    )


FREE = (
    "Met Tom Hegarty and Pia Sorensen. We talked about oven maintenance and the summer rota. "
    "The part on waste went well. I should have mentioned the bakery in Odense. They will let me "
    "know by the 20th. She prefers a phone call. I will send a card. I could ask about training. "
    "Lunch was cold."
)


def test_free_words_without_any_prompt() -> None:
    assert read(FREE) == Notes(
        people=("Tom Hegarty", "Pia Sorensen"),
        topics=("oven maintenance and the summer rota",),
        went_well="The part on waste went well.",
        to_mend="I should have mentioned the bakery in Odense.",
        promised_by=date(2026, 3, 20),
        contact_by="She prefers a phone call.",
        card_by_post=True,
        question="I could ask about training.",
    )


def test_free_words_above_an_untouched_sheet() -> None:
    assert read(f"They will let me know by the 20th.\n\n{sheet()}") == Notes(
        promised_by=date(2026, 3, 20)
    )


def test_what_has_no_cue_is_the_candidates_own_affair() -> None:
    text = "Long day. My shoes hurt. We start our holiday on 14 March. Buy bread."
    assert read(text) == Notes()


PROMISES = {
    "by Friday": date(2026, 3, 6),
    "next week": date(2026, 3, 13),
    "end of the month": date(2026, 3, 31),
    "within 10 business days": date(2026, 3, 18),
    "in about 3 weeks": date(2026, 3, 25),
    "the 2nd round is on Thursday 12 March, they answer by 20 March": date(2026, 3, 20),
    "they meet on Thursday and call on Monday": date(2026, 3, 9),
    "nothing said": None,
    "soon": None,
    "a 30 minute call": None,
    "it was on Monday 2 March": None,
}


@pytest.mark.parametrize(("answer", "day"), PROMISES.items())
def test_the_promised_day(answer: str, day: date | None) -> None:
    assert read(filled(promised_by=answer)).promised_by == day


YES_OR_NO = {
    "yes": True, "Yes, sent this morning": True, "y": True, "on its way": True, "a card, tomorrow": True,
    "": False, "no": False, "No, too late for that": False, "I don't think so": False, "maybe": False,
    "not yet": False, "?": False,
}  # fmt: skip


@pytest.mark.parametrize(("answer", "sent"), YES_OR_NO.items())
def test_whether_a_card_is_on_its_way(answer: str, sent: bool) -> None:
    assert read(filled(card_by_post=answer)).card_by_post is sent


PEOPLE = {
    "Pia": ("Pia",),
    "pia": ("Pia",),
    "Pia, Raj & Olu": ("Pia", "Raj", "Olu"),
    "- Pia Sorensen\n- Raj Menon": ("Pia Sorensen", "Raj Menon"),
    "Ms. van den Berg and Dr O'Neill": ("Ms. van den Berg", "Dr O'Neill"),
    "Pia Sorensen - runs the shop": ("Pia Sorensen",),
    "Pia Sorensen, head of the shop, and Raj": ("Pia Sorensen", "Raj"),
    "I met Pia": ("Pia",),
    "the new shift lead": (),
    "nobody": (),
}


@pytest.mark.parametrize(("answer", "people"), PEOPLE.items())
def test_who_was_there(answer: str, people: tuple[str, ...]) -> None:
    assert read(filled(people=answer)).people == people


TOPICS = {
    "ovens": ("ovens",),
    "We mostly talked about the new ovens.": ("the new ovens",),
    "ovens; dough; rotas": ("ovens", "dough", "rotas"),
    "1. ovens\n2. dough": ("ovens", "dough"),
    "how they keep the night shift staffed over Easter, which is hard": (
        "how they keep the night shift staffed over Easter, which is hard",),
    "IT in the bakery. It all went quickly.": ("IT in the bakery",),
    "-": (),
    "n/a": (),
}  # fmt: skip


@pytest.mark.parametrize(("answer", "topics"), TOPICS.items())
def test_what_was_talked_about(answer: str, topics: tuple[str, ...]) -> None:
    assert read(filled(topics=answer)).topics == topics


@pytest.mark.parametrize(
    ("said", "way"),
    [
        ("phone", Channel.TELEPHONE),
        ("She'd rather be called: call her", Channel.TELEPHONE),
        ("lieber telefonisch", Channel.TELEPHONE),
        ("through their portal", Channel.PORTAL),
        ("no letters by e-mail please, she wants a phone call", Channel.TELEPHONE),
        ("phone, never e-mail", Channel.TELEPHONE),
        ("phone rather than mail", Channel.TELEPHONE),
        ("nicht per E-Mail, sondern telefonisch", Channel.TELEPHONE),
        ("pas d'e-mail, par téléphone", Channel.TELEPHONE),
        ("not by phone but by e-mail", None),
        ("neither mail nor phone: no calls", None),
        ("maybe by phone", None),
        ("e-mail, not phone", None),
        ("please don't call", None),
        ("by mail or phone", None),
        ("", None),
    ],
)
def test_another_way_than_mail_only_where_the_notes_say_so_plainly(
    said: str, way: Channel | None
) -> None:
    assert channel(Notes(contact_by=said)) is way


def test_the_prompts_are_short_enough_for_every_client_and_name_every_field() -> None:
    for words in SHEETS.values():
        assert [name for name, _ in words.prompts] == [name for name, _ in SHEETS["en"].prompts]
        assert all(len(line) <= 72 for _, line in words.prompts)
        assert {name for name, _ in words.prompts} == set(Notes.__dataclass_fields__)
    assert SHEETS["de"].tail in sheet("de")
    assert sheet("xx") == sheet("en")


HOSTILE = {
    "one line": "a" * 200_000,
    "prompts": "Who was there? " * 20_000,
    "blanks": " " * 200_000,
    "quotes": "> " * 100_000,
    "capitals": "A B " * 50_000,
    "words of cues": "not call by phone card ask should have met with " * 5_000,
    "dashes": " - " * 60_000,
    "brackets": "(" * 200_000,
    "commas": ", a" * 60_000,
    "lines": "x\n" * 100_000,
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_whatever_a_sheet_holds_it_is_read_in_no_time(text: str) -> None:
    with bounded():
        read(text)
        read(filled(people=text[:15_000], topics=text[:15_000]))


DAY_AFTER = {
    "en": "they decide on Thursday and would ring me the day after",
    "de": "Entscheidung am Donnerstag, Anruf am Tag danach",
    "fr": "décision jeudi, appel le lendemain",
    "es": "deciden el jueves y me llaman al día siguiente",
    "pt": "decidem na quinta-feira e ligam-me no dia seguinte",
    "nl": "ze beslissen donderdag en bellen de dag erna",
}


@pytest.mark.parametrize("code", DAY_AFTER)
def test_the_day_after_the_one_that_is_named_is_the_promise(code: str) -> None:
    at = datetime(2026, 12, 2, 15, tzinfo=UTC)
    home = Candidate((), "Europe/London")
    told = promised(DAY_AFTER[code], home, at, cue=False, language=code)
    assert told == date(2026, 12, 4)
