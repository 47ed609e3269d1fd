"""The tables of words for times: every tag in them is explained, and every explained tag is there."""

import re
from dataclasses import fields

import pytest

from agent.reading.times.words import LANGUAGES
from agent.reading.times.words.lookup import words_of
from agent.reading.times.words.model import TAGS, Language

APART = set("WwMmo")
"""Tags of weekdays, months and ordinals, which have fields of their own."""


def tags(language: Language) -> set[str]:
    return {t.partition(":")[0] for t in (*language.words, *language.phrases.values())}


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_every_tag_is_explained(language: Language) -> None:
    assert tags(language) <= TAGS.keys()


def test_every_tag_explained_is_used() -> None:
    used = set().union(*map(tags, LANGUAGES.values()))
    assert TAGS.keys() - used <= APART


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_no_repetition_was_taken_for_a_value(language: Language) -> None:
    """``{0, 4}`` in a formatted string is a pair of numbers, and no more a repetition."""
    tables = [getattr(language, field.name) for field in fields(language)]
    rows = [row for table in tables if isinstance(table, tuple) for row in table]
    assert rows
    assert not [row for row in rows if re.search(r"\(\d+, \d+\)", str(row))]


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_no_word_is_told_twice(language: Language) -> None:
    """Of two tags for one word only the last would count; September's is its place in the year."""
    told = [form for form, _ in words_of(language)]
    assert [form for form in set(told) if told.count(form) > 1] in ([], ["sept"])
