"""What is looked for in mail stands by language: no other module holds words of several."""

import ast
import re
from pathlib import Path

from agent.reading import words
from agent.reading.caseless import alternatives

AGENT = Path(__file__).parent.parent / "agent"
FOREIGN = re.compile(
    r"\b(?:der|nicht|und|unsere?|votre|vous|avec|entretien|entrevista|nuestr[oa]|você|não|niet|een"
    r"|gesprek|jouw)\b"
)
TABLES = (
    "reading/words/", "reading/times/words/", "reading/kinds/", "reading/function_words.py",
    "person_names.py", "legal_forms.py",
)  # fmt: skip
"""Tables by language; the kinds, whose rows stand by language under their labels; what has none."""
LEFT = Path(__file__).parent / "words_left.txt"
"""Modules that still hold such words, a line each: the list may grow shorter only."""


def test_words_of_other_languages_stand_in_tables_only() -> None:
    found = {name for path in AGENT.rglob("*.py") if (name := _name(path)) and _is_mixed(path)}
    left = set(LEFT.read_text("utf-8").split())
    assert found - left == set(), "words belong into agent/reading/words"
    assert left - found == set(), "these are done: take them off the list"


def test_every_table_is_read() -> None:
    sources = [p.read_text("utf-8") for p in AGENT.rglob("*.py") if "reading/words/" not in str(p)]
    read = {
        name for s in sources for name in re.findall(r"['\"]([a-z_]+(?:\.[a-z_0-9]+)+)['\"]", s)
    }
    assert {name for table in words.LANGUAGES.values() for name in table} <= read


def test_no_table_breaks_a_line_between_two_words() -> None:
    """What goes on with a line is joined to it without a blank: "would" and "be" were "wouldbe"."""
    broken = re.compile(r"(?<!\\)[^\W\d_]\n    [^\W_]")
    tables = [(code, name) for code, table in words.LANGUAGES.items() for name in table]
    found = [one for one in tables if broken.search(words.LANGUAGES[one[0]][one[1]])]
    assert found == []


def test_a_word_that_languages_share_stands_once_among_those_joined() -> None:
    """What repeats a table would else have two ways at each such word, and never end."""
    for name in {name for table in words.LANGUAGES.values() for name in table}:
        told = alternatives(words.joined(name))
        assert len(told) == len(set(told)), name


def _name(path: Path) -> str:
    name = path.relative_to(AGENT).as_posix()
    return "" if name.startswith(TABLES) else name


def _is_mixed(path: Path) -> bool:
    tree = ast.parse(path.read_text("utf-8"))
    told = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
    texts = (n for n in ast.walk(tree) if isinstance(n, ast.Constant) and id(n) not in told)
    return any(isinstance(n.value, str) and FOREIGN.search(n.value) for n in texts)


def test_no_group_of_a_table_names_a_word_twice() -> None:
    groups = (
        (code, name, group.split("|"))
        for code, tables in words.LANGUAGES.items()
        for name, table in tables.items()
        for group in re.findall(r"\((?:\?:|\?!)([^()\[\]]*)\)", table.replace("\n    ", ""))
    )
    assert not [one for one in groups if len(one[2]) > len(set(one[2]))]
