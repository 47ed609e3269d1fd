"""Whom a letter greets, and how: by evidence, formal where there is none."""

import re
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from agent.letter import names, write
from agent.letter.greeting import greeting
from agent.letter.stock import Voice
from agent.message import Address
from agent.plan import FollowUp
from agent.reading.model import Manner, Reading
from agent.terms import Purpose
from tests.letter_cases import PROFILE, follow_up, incoming, outgoing, person

AT = datetime(2026, 2, 20, 9, tzinfo=ZoneInfo("Europe/London"))
OKAFOR = person("Ines Okafor", "ines@firm.example")
BRITISH, AMERICAN = Voice("en"), Voice("en", second=True)


def greeted(found: FollowUp, voice: Voice = BRITISH) -> str:
    return greeting(found, voice).text


def by(signs: str | None, greets: str | None = None, name: str = "Ines Okafor") -> FollowUp:
    """A follow-up to somebody who wrote, signed and greeted like this."""
    return follow_up(
        person(name, "ines@firm.example"), manner=Manner(signs_as=signs, greets_as=greets)
    )


OWN_HAND = [
    ("signs with the first name", by("Ines"), "Dear Ines,"),
    ("greets by first name", by("Ines Okafor", "Robin"), "Dear Ines,"),
    ("signs in full, greets formally", by("Ines Okafor", "Mr Ashe"), "Dear Ines Okafor,"),
    ("signs with the surname alone", by("Okafor"), "Dear Ines Okafor,"),
    ("signs with a title", by("Dr. Ines Okafor", "Mr Ashe"), "Dear Dr. Okafor,"),
    ("a title goes before a greeting by first name", by("Dr Ines Okafor", "Robin"),
     "Dear Dr Okafor,"),
    ("and so does one in the header", by("Ines Okafor", "Robin", name="Dr Ines Okafor"),
     "Dear Dr Okafor,"),
    ("a first name signed goes before that", by("Ines", "Robin", name="Dr Ines Okafor"),
     "Dear Ines,"),
    ("a double first name", by("Mary Kate", name="Mary Kate Byrne"), "Dear Mary Kate,"),
    ("no word about it", by(None), "Dear Ines Okafor,"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("found", "expected"), [c[1:] for c in OWN_HAND], ids=[c[0] for c in OWN_HAND]
)
def test_by_the_recipient_s_own_hand(found: FollowUp, expected: str) -> None:
    assert greeted(found) == expected


STYLED = [
    # With a full stop where the thread sets one, or where American spelling wants one.
    ("Ms. Okafor", BRITISH, "Dear Ms. Okafor,"),
    ("Ms Okafor", BRITISH, "Dear Ms Okafor,"),
    ("Ms Okafor", AMERICAN, "Dear Ms. Okafor,"),
    ("Capt. Ines Okafor", BRITISH, "Dear Capt. Okafor,"),
    ("Cllr Okafor", BRITISH, "Dear Cllr Okafor,"),
    ("Ms. Okafor", AMERICAN, "Dear Ms. Okafor,"),
    ("Mrs Okafor", BRITISH, "Dear Mrs Okafor,"),
    ("Dr. Ines Okafor", AMERICAN, "Dear Dr. Okafor,"),
    ("Frau Dr. Okafor", BRITISH, "Dear Dr Okafor,"),
    ("Frau Okafor", BRITISH, "Dear Ms Okafor,"),
    ("Associate Professor Ines Okafor", BRITISH, "Dear Professor Okafor,"),
    ("Mr Okafor-Smith", BRITISH, "Dear Ines Okafor,"),
    ("Dr Anna Okafor", BRITISH, "Dear Ines Okafor,"),
    ("Frau Okafor", Voice("de"), "Sehr geehrte Frau Okafor,"),
    ("Herr Okafor", Voice("de"), "Sehr geehrter Herr Okafor,"),
    ("Frau Dr. Okafor", Voice("de"), "Sehr geehrte Frau Dr. Okafor,"),
    ("Dr. Ines Okafor", Voice("de"), "Guten Tag Dr. Ines Okafor,"),
    ("Mme Okafor", Voice("fr"), "Bonjour Madame Okafor,"),
    ("Sra. Okafor", Voice("es"), "Estimada Sra. Okafor:"),
    ("Sra. Okafor", Voice("pt"), "Cara Sra. Okafor,"),
    ("Dra. Ines Okafor", Voice("pt"), "Cara Dra. Ines Okafor,"),
    ("Eng.ª Ines Okafor", Voice("pt"), "Cara Eng.ª Ines Okafor,"),
    ("Eng. Ines Okafor", Voice("pt"), "Caro Eng. Ines Okafor,"),
    ("Eng. Ines Okafor", BRITISH, "Dear Ines Okafor,"),
]


@pytest.mark.parametrize(("styled", "voice", "expected"), STYLED)
def test_by_how_a_message_styles_them(styled: str, voice: Voice, expected: str) -> None:
    found = follow_up(OKAFOR, writer=person("Bo", "bo@firm.example"), reading={"styled": (styled,)})
    assert greeted(found, voice) == expected


NOBODY = [(BRITISH, "Dear hiring team,"), (Voice("de"), "Sehr geehrte Damen und Herren,"),
          (Voice("fr"), "Madame, Monsieur,"), (Voice("es"), "Buenos días:"),
          (Voice("pt"), "Bom dia,")]  # fmt: skip


@pytest.mark.parametrize(("voice", "expected"), NOBODY)
@pytest.mark.parametrize("name", [None, "Talent Team", "HR", "jobs@firm.example", "Brackley Foods"])
def test_a_team_or_nobody(name: str | None, voice: Voice, expected: str) -> None:
    assert greeted(follow_up(person(name, "jobs@brackley.example")), voice) == expected


OFFICE = person("Tarn Mill Careers", "careers@tarnmill.example")


@pytest.mark.parametrize(
    ("signs", "greets", "expected"),
    [
        ("Nora Adair", None, "Dear Nora Adair,"),
        ("Human Capital Management", None, "Dear hiring team,"),
        ("Human Capital Management", "Mrs. Adair", "Dear Mrs. Adair,"),
        ("Nora Adair", "Mrs. Adair", "Dear Mrs. Adair,"),
        (None, "Sir or Madam", "Dear hiring team,"),
    ],
)
def test_who_is_behind_an_office_s_address(
    signs: str | None, greets: str | None, expected: str
) -> None:
    """Whoever signs there, or whom the candidate has greeted there by title."""
    theirs = follow_up(OFFICE, manner=Manner(signs_as=signs), company="Tarn Mill")
    mine = outgoing(OFFICE, AT, manner=Manner(greets_as=greets))
    assert greeted(replace(theirs, thread=(*theirs.thread, mine))) == expected


def test_gender_is_never_guessed() -> None:
    katharina = follow_up(person("Katharina Vogel", "k@klinik.example"))
    assert greeted(katharina, Voice("de")) == "Guten Tag Katharina Vogel,"
    assert greeted(katharina, Voice("fr")) == "Bonjour Katharina Vogel,"
    assert greeted(katharina) == "Dear Katharina Vogel,"


def test_du_by_first_name_but_never_with_sie() -> None:
    found = by("Ines", "Robin")
    assert greeted(found, Voice("de", second=True)) == "Hallo Ines,"
    assert greeted(found, Voice("de")) == "Guten Tag Ines Okafor,"


def written_by_the_candidate(greets: str) -> FollowUp:
    letter = outgoing(OKAFOR, AT, manner=Manner(greets_as=greets))
    return follow_up(OKAFOR, writer=person("Bo", "bo@firm.example"), thread=(letter,))


@pytest.mark.parametrize(
    ("greets", "expected"), [("Ms. Okafor", "Dear Ms. Okafor,"), ("Ines", "Dear Ines,")]
)
def test_as_the_candidate_greets_them_already(greets: str, expected: str) -> None:
    assert greeted(written_by_the_candidate(greets)) == expected


def test_the_candidate_s_own_salutation_goes_before_what_others_write() -> None:
    """Dr by the invitation, Professor by the candidate, who should know."""
    letter = outgoing(OKAFOR, AT, manner=Manner(greets_as="Professor Okafor"))
    found = follow_up(
        OKAFOR, writer=person("Bo", "bo@firm.example"), reading={"styled": ("Dr Okafor",)}
    )
    assert greeted(replace(found, thread=(*found.thread, letter))) == "Dear Professor Okafor,"


def test_who_signs_with_a_first_name_and_greets_by_title_is_not_yet_on_first_name_terms() -> None:
    """ "Dear Dr. Ashe ... Margaret": the candidate's own "Dear Professor Okafor" stands until they
    offer their first name, or the candidate has taken it."""
    letter = outgoing(OKAFOR, AT, manner=Manner(greets_as="Professor Okafor"))
    answer = incoming(OKAFOR, AT, manner=Manner(signs_as="Ines", greets_as="Dr. Ashe"))
    formal = follow_up(OKAFOR, thread=(letter, answer))
    assert greeted(formal) == "Dear Professor Okafor,"
    taken = outgoing(OKAFOR, AT, manner=Manner(greets_as="Ines"))
    assert greeted(replace(formal, thread=(*formal.thread, taken))) == "Dear Ines,"


def test_a_surname_that_comes_first_is_known_by_the_candidate_s_salutation() -> None:
    goh = person("Goh Pei Ling", "goh@firm.example")
    letter = outgoing(goh, AT, manner=Manner(greets_as="Ms. Goh"))
    assert greeted(follow_up(goh, thread=(letter,))) == "Dear Ms. Goh,"
    told = follow_up(goh, reading={"styled": ("Ms. Goh Pei Ling", "Ms. Goh")})
    assert greeted(told) == "Dear Ms. Goh,"


@pytest.mark.parametrize(
    ("zone", "expected"),
    [("Europe/Vienna", "Sehr geehrte Frau Mag. Horn,"), ("Europe/Berlin", "Sehr geehrte Frau Horn,")],
)  # fmt: skip
def test_degrees_are_part_of_a_name_in_austria(zone: str, expected: str) -> None:
    horn = person("Eva Horn", "horn@firm.example")
    letter = outgoing(horn, AT, manner=Manner("de", greets_as="Frau Mag. Horn"))
    assert greeted(follow_up(horn, thread=(letter,), timezone=zone), Voice("de")) == expected


@pytest.mark.parametrize(
    ("hails", "voice", "expected"),
    [("hi", BRITISH, "Hi Ines,"), ("dear", BRITISH, "Dear Ines,"), (None, BRITISH, "Dear Ines,"),
     ("hey", BRITISH, "Dear Ines,"), ("kia ora", BRITISH, "Kia ora Ines,"), ("liebe", Voice("de", second=True), "Liebe Ines,"),
     ("hi", Voice("de", second=True), "Hallo Ines,")],
)  # fmt: skip
def test_a_first_name_in_the_candidate_s_own_register(
    hails: str | None, voice: Voice, expected: str
) -> None:
    letter = outgoing(OKAFOR, AT, manner=Manner(greets_as="Ines", hails=hails))
    assert greeted(follow_up(OKAFOR, thread=(letter,)), voice) == expected


def test_their_first_name_answers_the_candidate_s_formal_greeting() -> None:
    letter = outgoing(OKAFOR, AT, manner=Manner(greets_as="Ms. Okafor"))
    answer = incoming(OKAFOR, AT, manner=Manner(signs_as="Ines", greets_as="Robin"))
    assert greeted(follow_up(OKAFOR, thread=(letter, answer))) == "Dear Ines,"


NAMES = [
    ("Okafor, Ines", "Dear Ines Okafor,"),
    ("INES OKAFOR", "Dear Ines Okafor,"),
    ("Ines Okafor (HR)", "Dear Ines Okafor,"),
    ("Ines Okafor | Brackley Foods", "Dear Ines Okafor,"),
    ("Ines Okafor, PhD", "Dear Ines Okafor,"),
    ("Seán O'Dowd-Nuñez", "Dear Seán O'Dowd-Nuñez,"),
]


@pytest.mark.parametrize(("name", "expected"), NAMES)
def test_a_name_is_cleaned_of_what_is_none_of_it(name: str, expected: str) -> None:
    found = follow_up(person(name, "i@firm.example"))
    assert greeted(found) == expected


def test_a_display_name_in_the_thread_serves_where_the_plan_knows_none() -> None:
    one = person(None, "ines@firm.example")
    message = incoming(one, AT, cc=(Address("Ines Okafor", "ines@firm.example"),))
    found: tuple[Reading, ...] = (message,)
    assert greeted(replace(follow_up(one), thread=found)) == "Dear Ines Okafor,"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Dr Ana Lima", "Dear Dr Lima,"), ("Ana Lima", "Dear Ana Lima,"), ("Ana", "Dear Ana,")],
)
def test_a_referee_as_the_configuration_names_them(name: str, expected: str) -> None:
    found = follow_up(person(name, "a@old.example"), purpose=Purpose.REFERENCES)
    assert greeted(found) == expected


MIRA = person("Mira Sand", "mira@firm.example")


@pytest.mark.parametrize(
    ("manner", "expected"),
    [
        (Manner(greets_as="Robin", signs_as="Mira", informal=True, hails="dear"), "Dear Ines,"),
        (Manner(greets_as="Robin", signs_as="Mira Sand", informal=True, hails="hi"), "Dear Ines,"),
        (Manner(greets_as="Robin", signs_as="Mira Sand", informal=True, hails="dear"), "Dear Ines Okafor,"),
        (Manner(greets_as="Ms Ashe", signs_as="Mira", informal=True), "Dear Ines Okafor,"),
        (Manner(greets_as="Robin", informal=True, hails="hi"), "Dear Ines Okafor,"),
    ],
)  # fmt: skip
def test_a_thread_on_first_names_is_so_with_all_of_it(manner: Manner, expected: str) -> None:
    found = follow_up(person("Ines Okafor", "ines@firm.example"), writer=MIRA, manner=manner)
    assert greeted(found) == expected


def test_but_not_with_one_who_is_given_a_title_there() -> None:
    manner = Manner(greets_as="Robin", signs_as="Mira", informal=True, hails="hi")
    found = follow_up(person("Ines Okafor", "ines@firm.example"), writer=MIRA, manner=manner,
                      reading={"styled": ("Dr Ines Okafor",)})  # fmt: skip
    assert greeted(found) == "Dear Dr Okafor,"


def test_du_and_a_title_do_not_go_together() -> None:
    """Du from her own hand makes it the first name; from others' only, her title makes it Sie."""
    klein = person("Elif Klein", "klein@uni.example")
    du = Manner("de", signs_as="Prof. Elif Klein", informal=True)
    own = follow_up(klein, manner=du, reading={"styled": ("Prof. Elif Klein",)})
    assert write(own, PROFILE, own.due).body.startswith("Hallo Elif,")
    others = follow_up(klein, writer=MIRA, manner=replace(du, signs_as="Mira"),
                       reading={"styled": ("Prof. Elif Klein",)})  # fmt: skip
    body = write(others, PROFILE, others.due).body
    assert body.startswith("Guten Tag Prof. Elif Klein,")
    assert not re.search(r"\b(?:du|dir|dich|deine?)\b", body)


@pytest.mark.parametrize(
    ("language", "post", "expected"),
    [
        ("fr", "Chargée de recrutement", "Bonjour Madame Okafor,"),
        ("fr", "Directrice des achats", "Bonjour Madame Okafor,"),
        ("de", "Personalreferentin", "Sehr geehrte Frau Okafor,"),
        ("es", "Directora de taller", "Estimada Sra. Okafor:"),
        ("pt", "Coordenadora de loja", "Cara Sra. Okafor,"),
        ("fr", "Responsable technique", "Bonjour Ines Okafor,"),
        ("fr", "Directeur des achats", "Bonjour Ines Okafor,"),
        ("de", "Leitung Einkauf", "Guten Tag Ines Okafor,"),
        ("de", "Head of Admin", "Guten Tag Ines Okafor,"),
        ("en", "Directrice des achats", "Dear Ines Okafor,"),
    ],
)
def test_a_post_that_only_a_woman_holds_by_its_form_tells_the_title(
    language: str, post: str, expected: str
) -> None:
    found = follow_up(person("Ines Okafor", "ines@firm.example", post))
    assert greeted(found, Voice(language)) == expected


@pytest.mark.parametrize(
    ("company", "spoken"),
    [
        ("Halden Maschinenbau GmbH & Co. KG", "Halden Maschinenbau"),
        ("Nordsaal AG & Co. KGaA", "Nordsaal"),
        ("Halden Druck GmbH", "Halden Druck"),
        ("Tide Pty Ltd", "Tide"),
        ("Rowe, Tanner & Co", "Rowe, Tanner & Co"),
    ],
)
def test_a_house_is_called_without_all_of_its_legal_form(company: str, spoken: str) -> None:
    assert names.short(company) == spoken


@pytest.mark.parametrize(
    ("styled", "expected"),
    [
        (("Mr. Suresh Pillai", "Mr. Suresh"), "Dear Mr. Suresh,"),
        (("Mr. Suresh Pillai", "Mr. Pillai"), "Dear Mr. Pillai,"),
        (("Mr. Suresh Pillai",), "Dear Mr. Pillai,"),
    ],
)
def test_the_name_that_the_thread_puts_behind_the_title_is_theirs(
    styled: tuple[str, ...], expected: str
) -> None:
    """Where what somebody is called by comes first, behind it is a father's name."""
    pillai = person("Suresh Pillai", "suresh@firm.example")
    told = follow_up(pillai, writer=person("Bo", "bo@firm.example"), reading={"styled": styled})
    assert greeted(told, AMERICAN) == expected
