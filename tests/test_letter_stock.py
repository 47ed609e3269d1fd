"""The stock of phrases: large enough, sound, and written like a sober human being."""

import re
import tomllib
from pathlib import Path

import pytest

import agent.words
from agent.letter.faults import words
from agent.letter.layout import TOGETHER
from agent.letter.stock import LANGUAGES, Seat, Voice, choose, fields, phrases, usable

HERE = Path(agent.words.__file__).parent
TABLES = {code: tomllib.loads((HERE / f"{code}.toml").read_text("utf-8")) for code in LANGUAGES}
POOLS = {
    code: [
        (section, part)
        for section, table in tables.items()
        if isinstance(table, dict)
        for part, pool in table.items()
        if isinstance(pool, list)
    ]
    for code, tables in TABLES.items()
}
SLOTS = {
    "day", "on", "date", "talk", "talk_for", "talk_gen", "interview", "interview_for", "our_talk",
    "our_talk_for", "my_talk", "hear", "tell", "word", "visit", "post", "Post", "post_dat", "post_gen",
    "du_post", "au_post", "del_post", "da_post", "a_post", "role", "company", "name", "it", "It", "topic",
    "experience", "key", "point", "more", "question", "thing", "Thing", "link", "names", "promised",
    "behind", "previous", "previous_date", "deadline", "caller", "person", "stage",
}  # fmt: skip
# What a letter of a person's own hand does not say.
HOLLOW = re.compile(
    r"finds you well|\bdelv|resonat|thrilled|\baligns?\b|passionate|perfect fit|\bdream\b|touch base"
    r"|circle back|reach(?:ing)? out|leverag|synerg|truly|honou?red|excited|amazing|impress|incredibl"
    r"|wonderful|valuable|insightful|invaluable|\beager|journey|at your earliest|\bkindly\b",
    re.IGNORECASE,
)


_UNSOUND = re.compile(r"[\[\]|]|  |\s[.,]")


@pytest.mark.parametrize(("part", "least"), [("opening", 8), ("close", 8), ("shapes", 6)])
def test_english_thank_yous_have_a_stock_large_enough(part: str, least: int) -> None:
    for voice in (Voice("en"), Voice("en", second=True)):
        pool = phrases(voice, "thank_you", part)
        known = dict.fromkeys(
            ("day", "on", "date", "post", "talk", "talk_for", "our_talk", "our_talk_for"), "x"
        )
        assert len(set(usable(pool, known))) >= least


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_pool_is_sound(code: str) -> None:
    for section, part in POOLS[code]:
        for second in (False, True):
            pool = phrases(Voice(code, second), section, part)
            assert len(set(pool)) == len(pool), (section, part)
            for phrase in pool:
                assert fields(phrase) <= SLOTS, phrase
                plain = phrase.replace(" / ", " ")
                assert part.startswith("shapes") or not _UNSOUND.search(plain), phrase
                assert not HOLLOW.search(phrase), phrase
                assert list(words(re.sub(r"\{\w+\}", "X", phrase), code)) == [], phrase


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_every_letter(code: str) -> None:
    for section, table in TABLES["en"].items():
        if isinstance(table, dict) and section != "topics":
            assert section in TABLES[code]
    for section in ("thank_you", "status_check", "status_check_second", "other_offer"):
        for part in ("opening", "interest", "close", "shapes"):
            assert len(phrases(Voice(code), section, part)) >= (3 if "thank" in section else 1)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_all_small_words(code: str) -> None:
    for section in ("grammar", "greeting", "talks", "sheet"):
        assert TABLES["en"][section].keys() <= TABLES[code][section].keys(), section
    if code != "en":
        assert {"quoted", "article", "keeps", "odd"} <= TABLES[code]["topics"].keys()
        assert TABLES[code]["posts_alone"].keys() <= TABLES[code]["posts"].keys()
    assert len(TABLES[code]["grammar"]["weekdays"].split()) == 7
    assert len(TABLES[code]["grammar"]["months"].split()) == 12
    assert "relative" in TABLES[code]["faults"]


@pytest.mark.parametrize("section", ["thank_you", "thank_you_arranged", "thank_you_somebody"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_letter_of_thanks_ends_with_interest_or_with_a_word_about_what_comes(
    code: str, section: str
) -> None:
    """Both at once is the mould."""
    for shape in phrases(Voice(code), section, "shapes"):
        named = shape.split()
        assert sum("interest" in part for part in named) + named.count("close") == 1, shape
        assert sum(part in ("thanks", *_OPENINGS) for part in named) == 1, shape


_OPENINGS = ("opening", *(part for part in TOGETHER if part.startswith("opening")))
# A telling sentence a pool, so that no two people of a round hear the same of their subject.
KINDS = (
    "talk",
    "worked",
    "through",
    "task",
    "given",
    "spoke",
    "own",
    "thing",
    "clause",
    "how",
    "way",
    "tour",
)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_subject_has_words_of_its_own_in_each_place(kind: str) -> None:
    apart = "specific" if kind == "talk" else f"specific_{kind}"
    voice, known = Voice("en"), {"topic": 1, "day": 1, "post": 1, "our_talk_for": 1, "our_talk": 1}
    for section, part, least in (
        ("thank_you", apart, 4), ("thank_you", f"opening_{kind}", 2), ("thank_you", f"topic_{kind}", 2),
        ("thank_you_arranged", apart, 2),
    ):  # fmt: skip
        assert len(usable(phrases(voice, section, part), known)) >= least, (section, part)
    for phrase in phrases(voice, "thank_you_arranged", apart):
        assert "with you" not in phrase, "whoever only arranged it was not there"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_part_of_a_shape_has_words(code: str) -> None:
    together = {"fit_near", "mend_said", "pass_on_all", *TOGETHER}
    for section in ("thank_you", "thank_you_arranged", "status_check", "other_offer", "references"):
        named = {w for s in phrases(Voice(code), section, "shapes") for w in s.split() if w != "/"}
        here = set(TABLES[code][section]) | set(TABLES[code]["thank_you"]) | together
        known = {"mend": "mend_said", "add": "add_bare", "caller": "caller_unknown"}
        assert {known.get(w, w) for w in named} <= here


def test_french_signs_have_their_space() -> None:
    for section, table in TABLES["fr"].items():
        for part, pool in table.items() if isinstance(table, dict) else ():
            for phrase in pool if isinstance(pool, list) else ():
                assert not re.search(r"[\w}’] ?[;!?](?=\s|$)", phrase.replace(" ", "#")), (
                    section,
                    part,
                )


def test_neighbours_begin_elsewhere() -> None:
    pool = [str(n) for n in range(12)]
    voice = Voice("en")
    mates = [choose(voice, pool, Seat("p", 0, place).start("x")) for place in range(6)]
    later = [choose(voice, pool, Seat("p", nth, 0).start("x")) for nth in range(4)]
    assert len(set(mates)) == 6
    assert len(set(later)) == 4


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_next_letter_begins_elsewhere_in_each_pool(code: str) -> None:
    for section, part in POOLS[code]:
        size = len(phrases(Voice(code), section, part))
        first, second = (Seat("p", nth).start(part) % size for nth in (0, 1))
        assert first != second or size == 1, (section, part)


def test_a_telling_word_is_not_said_twice() -> None:
    pool = ("I am happy to send it.", "Please ask for it.")
    assert choose(Voice("en"), pool, 0, "I was happy to come.") == "Please ask for it."
    assert choose(Voice("en"), pool[:1], 0, "I was happy to come.") == pool[0]


@pytest.mark.parametrize("second", [False, True])
def test_nobody_is_told_in_french_to_pass_thanks_on(second: bool) -> None:
    """They are asked: a bare imperative is an order."""
    sections = ("thank_you", "thank_you_arranged")
    asked = [p for s in sections for p in phrases(Voice("fr", second), s, "pass_on")]
    assert len(asked) > 2
    assert not [p for p in asked if re.match(r"(?:Remerci|Transmet|Pass)", p)]


def test_nobody_liked_preparing_something() -> None:
    assert not [p for p in phrases(Voice(), "thank_you", "specific_prepared") if "liked" in p]


def test_no_french_letter_speaks_of_a_processus() -> None:
    """As a form does; a person wants to go further with them."""
    pools = [phrases(Voice("fr", True), s, p) for s, p in POOLS["fr"]]
    assert not [said for pool in pools for said in pool if "le processus" in said]
