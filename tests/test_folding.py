"""Texts made alike before cues look at them."""

import pytest

from agent.reading.folding import fold

ALIKE = [
    ("We won’t need the form", "we will not need the form"),
    ("we wont need the form, it doesnt matter", "we will not need the form, it does not matter"),
    ("I dont think youre late", "i do not think you are late"),
    ("They've moved it", "they have moved it"),
    ("Theyve moved it", "they have moved it"),
]


@pytest.mark.parametrize(("text", "folded"), ALIKE)
def test_contractions_are_written_out_with_an_apostrophe_or_without(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    "text", ["le poste dont nous avons parle", "were you well when its lid fell", "the cantata"]
)
def test_what_is_a_word_by_itself_stays(text: str) -> None:
    assert fold(text) == text
