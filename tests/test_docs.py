"""The manual against the code: every setting, provider, message, key of JSON and link."""

import ast
import dataclasses
import email
import re
from collections.abc import Iterator
from datetime import datetime
from email import policy
from pathlib import Path
from typing import Any, get_args, get_type_hints
from zoneinfo import ZoneInfo

import pytest

from agent import providers, tables, terms
from agent.board import as_bytes, board
from agent.config import Config
from agent.demo import TELEPHONE
from agent.demo.mail import ME, NAME, job_search
from agent.letter import templates
from agent.letter.model import Profile
from agent.letter.stock import LANGUAGES
from agent.plan import Policy
from agent.reading.model import Candidate
from agent.remove import Removed
from agent.service.records import AccountStatus, Letter
from agent.status import Told
from agent.store import Store
from agent.stored import StoredMail, StoredMessage
from agent.turn import Agent, TurnResult

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"


def documented() -> dict[str, dict[str, tuple[str, str]]]:
    """Table to setting to default and meaning, as docs/settings.md has them."""
    found: dict[str, dict[str, tuple[str, str]]] = {}
    rows: dict[str, tuple[str, str]] = {}
    for line in (DOCS / "settings.md").read_text(encoding="utf-8").splitlines():
        if match := re.fullmatch(r"## `\[+([a-z_.]+)\]+`", line):
            rows = found.setdefault(match[1], {})
        elif match := re.fullmatch(r"\| `(\w+)` \| (.+?) \| (.+) \|", line):
            rows[match[1]] = match[2], match[3]
    return found


def settings(of: Any, path: str = "") -> Iterator[tuple[str, "dataclasses.Field[Any]"]]:
    """Each setting of the code with its table."""
    for field in dataclasses.fields(of):
        key = tables.key_of(field)
        hint = get_type_hints(of)[field.name]
        inner = next((a for a in (hint, *get_args(hint)) if dataclasses.is_dataclass(a)), None)
        if inner is None:
            yield path, field
        else:
            yield from settings(inner, f"{path}.{key}".strip("."))


def shown(field: "dataclasses.Field[Any]") -> str:
    """A default as the manual writes it."""
    default = field.default
    if default is dataclasses.MISSING:
        return "required"
    if default == "":
        return "empty"
    if isinstance(default, bool):
        return f"`{str(default).lower()}`"
    if isinstance(default, str):
        return f'`"{default}"`'
    return f"`{list(default) if isinstance(default, tuple) else default}`"


def test_every_setting_stands_in_the_manual_with_its_default() -> None:
    manual = documented()
    in_code: dict[str, set[str]] = {}
    for table, field in settings(Config):
        in_code.setdefault(table, set()).add(field.name)
        assert field.name in manual[table], f"[{table}] {field.name} is not in docs/settings.md"
        assert manual[table][field.name][0] == shown(field), f"[{table}] {field.name}"
    assert {t: set(rows) for t, rows in manual.items()} == in_code


@pytest.mark.parametrize("provider", providers.ALL, ids=lambda p: p.name)
def test_every_provider_stands_in_the_manual(provider: providers.Provider) -> None:
    text = (DOCS / "setup.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    names = {name for row in rows for name in row.split(" | ")[0].lstrip("| ").split(", ")}
    assert provider.name in names


def told() -> str:
    """Everything that the program can say, with … for what it fills in."""
    texts = []
    for path in (ROOT / "agent").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                texts.append("".join(str(getattr(p, "value", "")) if isinstance(p, ast.Constant)
                                     else "…" for p in node.values))  # fmt: skip
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                # A %s of logging is filled in too.
                texts.append(re.sub(r"%[sd]", "…", node.value))
    return "\n".join(texts)


def messages() -> list[str]:
    text = (DOCS / "troubleshooting.md").read_text(encoding="utf-8")
    return re.findall(r"(?m)^### `(.+)`$", text)


@pytest.mark.slow
def test_every_message_of_the_manual_is_one_of_the_program() -> None:
    said = told().split("\n")
    assert len(messages()) > 30
    for message in messages():
        parts = message.split("…")
        pattern, longest = ".*?".join(map(re.escape, parts)), max(parts, key=len)
        near = (line for line in said if longest in line)
        assert any(re.search(pattern, line) for line in near), (
            f"docs/troubleshooting.md: nothing says {message!r}"
        )


def keys(name: str) -> Iterator[str]:
    """Every key of every dictionary that a module writes down."""
    for node in ast.walk(ast.parse((ROOT / name).read_text(encoding="utf-8"))):
        for key in node.keys if isinstance(node, ast.Dict) else ():
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                yield key.value


def test_every_key_and_word_of_the_json_stands_in_the_manual() -> None:
    manual = set(re.findall(r"`(\w+)`", (DOCS / "json.md").read_text(encoding="utf-8")))
    shapes = ("shapes", "history_shapes", "account")
    words = {key for name in shapes for key in keys(f"agent/cli/{name}.py")}
    words |= {f.name for of in (Letter, AccountStatus, Removed) for f in dataclasses.fields(of)}
    words |= set(Told.__struct_fields__)
    for of in (terms.Kind, terms.Stage, terms.Status, terms.RoundState, terms.Purpose):
        words |= set(of)
    assert words - manual == set()


def test_every_part_and_word_of_a_template_stands_in_the_manual() -> None:
    manual = set(re.findall(r"`(\w+)`", (DOCS / "templates.md").read_text(encoding="utf-8")))
    assert {*templates.PARTS, *templates.WORDS, *LANGUAGES} - manual == set()


PAGES = [*sorted(DOCS.glob("*.md")), *sorted(ROOT.glob("*.md"))]


DUBLIN = ZoneInfo("Europe/Dublin")


def demonstrated(me: Candidate, now: datetime) -> TurnResult:
    """The turn in which the demonstration's letters are left."""
    stored = (StoredMessage(d.at, d.folder, d.raw) for d in job_search(now))
    mail = StoredMail(tuple(sorted(stored, key=lambda m: m.at)), now)
    return Agent(mail, Store(None, 1), me, Profile(NAME, TELEPHONE), Policy()).turn(now)


def test_the_letter_and_the_board_of_the_manual_are_those_of_the_demonstration() -> None:
    me, at = Candidate((ME,), "Europe/Dublin", NAME), datetime(2026, 11, 25, 15, tzinfo=DUBLIN)
    done = demonstrated(me, at)
    (letter,) = (e.draft for e in done.events if e.draft and e.draft.purpose == "status_check")
    head = f"To: {letter.to[0]} Subject: {letter.subject} "
    assert f"``` {head}{words(letter.body)} ```" in words((ROOT / "README.md").read_text("utf-8"))
    shown = board(done.processes, done.waiting, done.remarks, me, at)
    raw = as_bytes(shown, ME, "<m@letterbox.example>", "<k@letterbox.example>", at)
    part = email.message_from_bytes(raw, policy=policy.default).get_body(("plain",))
    assert part is not None
    processes = words(part.get_content()).partition(" -- ")[0]
    assert f"``` {processes} ```" in words((DOCS / "gestures.md").read_text("utf-8"))


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links_inside_the_manual_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[\w-]+)?\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).resolve().exists(), f"{page.name}: {target}"
