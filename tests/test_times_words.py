"""The tables of words for times: every tag in them is explained, and every explained tag is there."""

import pytest

from agent.reading.times.words import LANGUAGES
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
