"""TOML tables to frozen dataclasses: every fault reported at once, with its dotted path.

Knows nothing of what the settings mean; a dataclass may say more in a method ``faults``.
"""

import dataclasses
import difflib
import re
import tomllib
import types
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import (
    Any,
    Literal,
    Protocol,
    TypeGuard,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

import msgspec

T = TypeVar("T")


class Checked(Protocol):
    """A table that knows what its values must satisfy together."""

    def faults(self) -> Iterable[tuple[str, str]]:
        """Key ("" for the table itself) and what is wrong with it, in words."""
        ...


def parse(text: str) -> tuple[dict[str, Any], list[str]]:
    """A TOML document, or the one fault that makes it none (with its line and column)."""
    try:
        return tomllib.loads(text), []
    except tomllib.TOMLDecodeError as error:
        return {}, [f"not TOML: {error}"]


def build(of: type[T], table: object, path: str, faults: list[str]) -> T | None:
    """The dataclass from a table; appends what is wrong to ``faults`` and then returns None."""
    if not isinstance(table, Mapping):
        faults.append(f"{path}: a table is expected, as in [{_INDEX.sub('', path)}]")
        return None
    before = len(faults)
    hints = get_type_hints(of)
    known = {key_of(f): f for f in dataclasses.fields(of)}  # type: ignore[arg-type]
    wrong: set[str] = set()
    for key in table:
        if key not in known:
            meant = difflib.get_close_matches(key, list(known), n=1)
            perhaps = f" (did you mean {meant[0]}?)" if meant else ""
            faults.append(f"{_join(path, key)}: no such setting{perhaps}")
            wrong.update(meant)
    values: dict[str, Any] = {}
    for key, field in known.items():
        if key not in table:
            continue
        so_far = len(faults)
        values[field.name] = _value(hints[field.name], table[key], _join(path, key), faults)
        if len(faults) > so_far:
            wrong.add(key)
            del values[field.name]
    missing = [k for k, f in known.items() if f.name not in values and _required(f)]
    faults += [f"{_join(path, key)}: missing" for key in missing if key not in wrong]
    if missing:
        return None
    built = of(**values)
    faults += [f"{_join(path, key)}: {text}" for key, text in _faults(built, wrong)]
    return built if len(faults) == before else None


def key_of(field: "dataclasses.Field[Any]") -> str:
    """The key of a field in TOML: its name, or what its metadata says."""
    return str(field.metadata.get("key", field.name))


def _faults(built: object, wrong: Collection[str]) -> Iterator[tuple[str, str]]:
    """What a table says of itself, but for keys that are told of already."""
    if _checked(built):
        yield from (row for row in built.faults() if row[0].partition(".")[0] not in wrong)


def _checked(built: object) -> TypeGuard[Checked]:
    return hasattr(built, "faults")


def _required(field: "dataclasses.Field[Any]") -> bool:
    missing = dataclasses.MISSING
    return field.default is missing and field.default_factory is missing


def _join(path: str, key: str) -> str:
    return ".".join(part for part in (path, key) if part)


def _value(hint: Any, value: object, path: str, faults: list[str]) -> Any:
    hint = _without_none(hint)
    if dataclasses.is_dataclass(hint):
        return build(hint, value, path, faults)  # type: ignore[arg-type]
    args = get_args(hint)
    if get_origin(hint) is tuple and args and dataclasses.is_dataclass(args[0]):
        return _tables(args[0], value, path, faults)
    try:
        return msgspec.convert(value, hint)
    except msgspec.ValidationError as error:
        faults.append(f"{path}: {_none_of(hint, value) or _plainly(str(error))}")
        return None


def _tables(of: Any, value: object, path: str, faults: list[str]) -> tuple[Any, ...]:
    if not isinstance(value, list):
        faults.append(f"{path}: a list of tables is expected, as in [[{path}]]")
        return ()
    return tuple(build(of, one, item(path, i, value), faults) for i, one in enumerate(value))


def item(path: str, index: int, of: Collection[object]) -> str:
    """The path of one table of a list; a number tells it from others where there are any."""
    return f"{path}[{index}]" if len(of) > 1 else path


_INDEX = re.compile(r"\[(\d+)\]")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


def without_index(fault: str) -> str:
    """A fault as TOML is written: ``account[1].imap`` is ``account.imap`` of the second account."""
    path, colon, said = fault.partition(": ")
    if not (found := _INDEX.search(path)):
        return fault
    number, table = int(found[1]), path[: found.start()]
    which = _ORDINALS[number] if number < len(_ORDINALS) else f"{number + 1}th"
    return f"{_INDEX.sub('', path)} (the {which} [[{table}]]){colon}{said}"


def _without_none(hint: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        rest = [a for a in get_args(hint) if a is not type(None)]
        if len(rest) == 1:
            return rest[0]
    return hint


def _none_of(hint: Any, value: object) -> str:
    """The values that there are, where a word is none of them."""
    allowed = get_args(hint) if get_origin(hint) is Literal else ()
    if not isinstance(value, str) or not allowed:
        return ""
    return f"{value!r} is none of {', '.join(str(a) for a in allowed if a != '')}"


_HEADER = re.compile(r"\s*(\[\[?)([^\[\]#]{1,200})\]")
_ASSIGNED = re.compile(r"\s*([\w\"'.\- \t]{1,200}?)\s*=")


def line_of(text: str, path: str) -> int:
    """The line of a setting in a document, or of the table in which it stands (an inline one); 0
    where that is not in exactly one."""
    places = tuple(_places(text))
    while path:
        if hits := [number for number, place in places if place == path]:
            return hits[0] if len(hits) == 1 else 0
        path = path.rpartition(".")[0]
    return 0


def _places(text: str) -> Iterator[tuple[int, str]]:
    """Each line on which a table begins or a key is assigned, with its path as faults have it."""
    lines = text.splitlines()
    headers = [m for line in lines if (m := _HEADER.match(line))]
    of = Counter(_dotted(m[2]) for m in headers if m[1] == "[[")
    seen: Counter[str] = Counter()
    table = ""
    for number, line in enumerate(lines, 1):
        if header := _HEADER.match(line):
            name = _dotted(header[2])
            seen[name] += header[1] == "[["
            table = _numbered(name, seen, of)
            yield number, table
        elif assigned := _ASSIGNED.match(line):
            yield number, _join(table, _dotted(assigned[1]))


def _dotted(name: str) -> str:
    return ".".join(part.strip().strip("\"'") for part in name.split("."))


def _numbered(name: str, seen: Counter[str], of: Counter[str]) -> str:
    """A table's path with the number of each list's latest table, where there are several."""
    parts = name.split(".")
    heads = (".".join(parts[: i + 1]) for i in range(len(parts)))
    return ".".join(
        f"{part}[{seen[head] - 1}]" if of[head] > 1 and seen[head] else part
        for part, head in zip(parts, heads, strict=True)
    )


def _plainly(text: str) -> str:
    words = {"`str`": "a text", "`int`": "a whole number", "`bool`": "true or false",
             "`float`": "a number", "`array`": "a list", "`object`": "a table"}  # fmt: skip
    for code, plain in words.items():
        text = text.replace(code, plain)
    return text[:1].lower() + text[1:]
