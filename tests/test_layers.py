"""The layers of ARCHITECTURE.md, read off the imports: no cycles, no clock or socket in the core."""

import ast
import re
from collections.abc import Iterator, Sequence, Set
from functools import cache
from pathlib import Path

import pytest

import agent

AGENT = Path(__file__).parent.parent / "agent"

# A module imports only from levels above its own; modules on one level do not know each other.
# Inside a package the order is the package's own affair, as long as it is one.
LEVELS = (
    {"terms", "errors", "legal_forms", "words", "zones"},
    {"invitation", "person_names", "domains"},
    {"message"},
    {"reading"},
    {"hiring", "notes"},
    {"plan"},
    {"letter"},
    {"desk", "board", "outgoing"},
    {"reconcile", "seven_bits"},
    {"turn", "explain"},
    {"endpoint"},
    {
        "store",
        "mailbox",
        "submission",
        "stored",
        "providers",
        "credentials",
        "tables",
        "system",
    },
    {"oauth"},
    {"config"},
    {"service", "replay"},
    {"demo", "setup", "check", "status", "remove", "history"},
    {"show"},
    {"cli"},
    {"__main__"},
)
# The same inside reading, the largest package.
READING_LEVELS = (
    {"sieve"},
    {"caseless"},
    {"words", "model", "steps", "folding", "function_words", "learnt", "relays"},
    {"needs", "rosters", "evidence", "parts"},
    {"prose"},
    {"kinds", "personal"},
    {"times", "people"},
    {"trust", "details"},
    {"forwards", "unmoved", "telling", "offering"},
    {"asking", "moved"},
    {"addressed", "doubtful", "detailed"},
    {"reader"},
    {"__init__"},
)
CORE = set().union(*LEVELS[:9])
WORLD = {
    "socket", "ssl", "sqlite3", "logging", "os", "pathlib", "time", "asyncio", "threading",
    "subprocess", "shutil", "tempfile", "imapclient", "aiosmtplib", "random", "secrets",
}  # fmt: skip
ONLY_IMPORTER = {
    "icalendar": "invitation",
    "mailparser": "message",
    "imapclient": "mailbox",
    "aiosmtplib": "submission",
    "sqlite3": "store",
    "dns": "setup",
}
# User templates are files (letter), tables of words may be read from package data.
MAY = {("letter", "pathlib"), ("words", "pathlib")}


def modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(AGENT.rglob("*.py")):
        parts = path.relative_to(AGENT).with_suffix("").parts
        if parts != ("__init__",):
            yield parts[0], path


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """The imports and calls of a module, which is taken apart once for all tests."""
    wanted = (ast.Import, ast.ImportFrom, ast.Call)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return tuple(node for node in ast.walk(tree) if isinstance(node, wanted))


def calls(path: Path) -> Iterator[ast.Call]:
    yield from (node for node in nodes(path) if isinstance(node, ast.Call))


def imported(path: Path) -> Iterator[str]:
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            if node.module == "agent":
                yield from (f"agent.{alias.name}" for alias in node.names)
            else:
                yield node.module or ""


def named(path: Path) -> Iterator[str]:
    """What is imported, as far as it may be modules: ``agent.reading.prose`` both by its own name
    and out of ``agent.reading``."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            inner = [f"{node.module}.{a.name}" for a in node.names]
            known = [name for name in inner if _is_module(name)]
            yield from known
            if len(known) < len(inner):
                yield node.module or ""


def _is_module(name: str) -> bool:
    path = AGENT.parent.joinpath(*name.split("."))
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


def level(module: str, levels: Sequence[Set[str]] = LEVELS) -> int:
    return next(i for i, names in enumerate(levels) if module in names)


def test_a_module_imports_only_from_levels_above_its_own() -> None:
    for module, path in modules():
        for name in imported(path):
            parts = name.split(".")
            if parts[0] != "agent" or len(parts) == 1 or parts[1] in (module, "__version__"):
                continue
            assert level(parts[1]) < level(module), f"{path} imports {name}"


def test_reading_has_an_order_too_and_its_map_tells_it() -> None:
    reading = AGENT / "reading"
    for path in sorted(reading.rglob("*.py")):
        module = path.relative_to(reading).with_suffix("").parts[0]
        for name in named(path):
            parts = name.split(".")
            if parts[:2] == ["agent", "reading"] and len(parts) > 2 and parts[2] != module:
                below = level(parts[2], READING_LEVELS) < level(module, READING_LEVELS)
                assert below, f"{path} imports {name}"
    told = ast.get_docstring(ast.parse((reading / "__init__.py").read_text("utf-8"))) or ""
    listed = re.findall(r"(?m)^(\w+)  +\w", told)
    order = [level(module, READING_LEVELS) for module in listed]
    assert order == sorted(order)
    assert set(listed) == set().union(*READING_LEVELS) - {"__init__"}


def test_no_modules_import_each_other() -> None:
    paths = {".".join(p.relative_to(AGENT.parent).with_suffix("").parts): p for _, p in modules()}
    paths = {name.removesuffix(".__init__"): path for name, path in paths.items()}
    wanted = {m: {n for n in named(p) if n in paths} for m, p in paths.items()}
    while free := {m for m, names in wanted.items() if not names & wanted.keys()}:
        wanted = {m: names for m, names in wanted.items() if m not in free}
    assert not wanted, "among these some import each other"


def test_the_core_knows_no_clock_socket_file_or_log() -> None:
    for module, path in modules():
        if module in CORE:
            foreign = {name.split(".")[0] for name in imported(path)} & WORLD
            assert not {name for name in foreign if (module, name) not in MAY}, f"{path}: {foreign}"
            called = {n.func.attr for n in calls(path) if isinstance(n.func, ast.Attribute)}
            assert not called & {"now", "today", "utcnow", "monotonic"}, f"{path} reads a clock"


@pytest.mark.parametrize(("library", "owner"), ONLY_IMPORTER.items())
def test_a_library_has_one_importer(library: str, owner: str) -> None:
    importers = {m for m, p in modules() if any(n.split(".")[0] == library for n in imported(p))}
    assert importers <= {owner}


def test_every_module_stands_in_the_map_and_in_the_table() -> None:
    table = (AGENT.parent / "ARCHITECTURE.md").read_text("utf-8").partition("| level |")[2]
    words = set(re.findall(r"\w+", table.partition("\n\n")[0]))
    lines = (agent.__doc__ or "").splitlines()
    listed = {match[1] for line in lines if (match := re.match(r"(\w+)  +\w", line))}
    there = {module for module, _ in modules()}
    assert there - words == set()
    assert listed == there - {"__main__"}


def test_the_map_of_a_package_names_every_module() -> None:
    for package in sorted(AGENT.rglob("__init__.py")):
        told = ast.get_docstring(ast.parse(package.read_text("utf-8"))) or ""
        there = {p.stem for p in package.parent.glob("*.py")} - {"__init__", "__main__"}
        listed = set(re.findall(r"(?m)^(\w+)  +\w", told))
        if listed & there:
            assert there <= set(re.findall(r"\w+", told)), package
            assert listed <= there | {p.name for p in package.parent.iterdir()}, package


def test_nothing_is_learnt_from_tests() -> None:
    """What a model was fitted to cannot judge it: both read ``learning/examples``, and say so."""
    learners = (AGENT.parent / "learning").rglob("*.py")
    assert not [name for path in learners for name in named(path) if name.startswith("tests")]


def test_there_is_no_escape_from_the_layers() -> None:
    assert not [p for _, p in modules() if "TYPE_CHECKING" in p.read_text(encoding="utf-8")]
