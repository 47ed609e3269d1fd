"""The person's own templates: used where they are sound, named with file and line where not."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from agent.letter import load, proofread, write
from tests.letter_cases import FULL, follow_up, person

FOUND = follow_up(person("Jo Marsh", "jo@brackley.example"), role="Miller")


def written(folder: Path, **files: str) -> str:
    for name, text in files.items():
        (folder / f"{name.replace('__', '.')}.txt").write_text(text, encoding="utf-8")
    templates = load(folder)
    assert templates.faults == ()
    draft = write(FOUND, FULL, FOUND.due, templates=templates)
    assert proofread(draft, FOUND) == ()
    return draft.body


def test_a_part_is_replaced(tmp_path: Path) -> None:
    body = written(
        tmp_path, thank_you__opening="Thanks, {{ recipient }}, for {{ post }} {{ day }}."
    )
    assert "Thanks, Jo Marsh, for the Miller role on Tuesday." in body


def test_the_example_of_the_manual_thanks_nobody_for_a_talk_of_others(tmp_path: Path) -> None:
    manual = Path(__file__).parent.parent / "docs" / "templates.md"
    (shown,) = re.findall(r"```jinja\n(.*?)```", manual.read_text("utf-8"), re.DOTALL)
    (tmp_path / "thank_you.opening.txt").write_text(shown, encoding="utf-8")
    templates = load(tmp_path)
    assert templates.faults == ()
    body = write(FOUND, FULL, FOUND.due, templates=templates).body
    assert "Thank you for the time that you took on Tuesday to talk about the Miller role." in body
    passed_on = replace(FOUND, took_part=False, others=(person("Al Bee"),))
    draft = write(passed_on, FULL, FOUND.due, templates=templates)
    assert "that you took" not in draft.body
    assert draft.body.split() == write(passed_on, FULL, FOUND.due).body.split()


def test_the_most_particular_template_is_used(tmp_path: Path) -> None:
    body = written(tmp_path, close="One.", thank_you__close="Two.", thank_you__close__en="Three.",
                   status_check__close="Four.", thank_you__close__de="Fünf.")  # fmt: skip
    assert "Three." in body
    assert not {"One.", "Two.", "Four.", "Fünf."} & set(body.split())


def test_the_built_in_words_can_be_gone_on_with(tmp_path: Path) -> None:
    plain = write(FOUND, FULL, FOUND.due).body
    body = written(tmp_path, sign_off="{{ text }}", body="{{ text }}\n\nP.S. The mill is fine.")
    assert body == plain.replace("\n\nKind regards", "\n\nP.S. The mill is fine.\n\nKind regards")


def test_a_whole_letter_greeting_and_subject(tmp_path: Path) -> None:
    (tmp_path / "subject.txt").write_text("{{ name }}: {{ role }}", encoding="utf-8")
    (tmp_path / "greeting.txt").write_text("Good day, {{ recipient }},", encoding="utf-8")
    other = follow_up(person("Al Bee", "al@x.example"), writer=person("Bo", "bo@x.example"))
    draft = write(other, FULL, other.due, templates=load(tmp_path))
    assert draft.subject == "Robin Ashe: Warehouse Supervisor"
    assert draft.body.startswith("Good day, Al Bee,\n\n")


def test_a_part_that_says_nothing_is_left_out(tmp_path: Path) -> None:
    plain = write(FOUND, FULL, FOUND.due).body
    assert "\n\n\n" not in written(tmp_path, interest="", close="{# nothing #}")
    assert len(written(tmp_path, interest="", close="").split()) < len(plain.split())


BROKEN = [
    ("close.txt", "fine\n{% if topic %}\nno end", "close.txt:2: ", "syntax"),
    (
        "close.txt",
        "one\ntwo {{ nonsense }}",
        "close.txt:2: 'nonsense' is undefined",
        "unknown word",
    ),
    ("close.txt", "{{ 1 / 0 }}", "close.txt:1: ", "arithmetic"),
    ("close.txt", "{{ ''.__class__.__mro__ }}", "close.txt:1: ", "out of the sandbox"),
    ("close.txt", "{% for n in range(99999) %}xxxx{% endfor %}", "close.txt:1: ", "endless"),
    ("close.txt", "{% include 'nowhere.txt' %}", "close.txt:1: ", "a file that is not there"),
    ("closse.txt", "fine", "no part of a letter is called 'closse'; there are", "unknown part"),
    ("thanks.close.txt", "fine", "no part of a letter is called 'thanks.close'", "unknown letter"),
]


@pytest.mark.parametrize(
    ("name", "text", "fault"), [b[:3] for b in BROKEN], ids=[b[3] for b in BROKEN]
)
def test_a_broken_template_is_named_and_the_built_in_one_used(
    tmp_path: Path, name: str, text: str, fault: str
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "opening.txt").write_text("Thank you, {{ recipient }}.", encoding="utf-8")
    templates = load(tmp_path)
    assert len(templates.faults) == 1
    assert fault in templates.faults[0]
    body = write(FOUND, FULL, FOUND.due, templates=templates).body
    assert "Thank you, Jo Marsh." in body
    assert "Kind regards" in body


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert load(tmp_path / "none").faults == (f"{tmp_path / 'none'}: no such folder of templates",)


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "close.txt").write_bytes(b"\xff\xfe caf\xe9")
    assert "close.txt:1: " in load(tmp_path).faults[0]
