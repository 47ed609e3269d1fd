"""What the commands have in common: the parser, instants, files, lines of JSON.

Knows no single command.
"""

import argparse
import json
import os
import re
import sys
from calendar import month_name
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, time
from functools import partial
from importlib import import_module
from itertools import groupby
from pathlib import Path
from textwrap import fill
from typing import Any, NoReturn
from zoneinfo import ZoneInfo

from agent.errors import InputError
from agent.system import SYSTEM_PATH

AS_IN = "as in 2026-03-31T12:00:00+01:00"
OR_DAY = "as in 2026-03-31 (the end of that day where you are) or 2026-03-31T12:00:00+01:00"
USUAL = (
    f"default: ~/.config/afterword/config.toml where it is there (not for root), else {SYSTEM_PATH}"
)


class Parser(argparse.ArgumentParser):
    """argparse's, without the usage before each fault."""

    def error(self, text: str) -> NoReturn:
        """One clear line and exit status 2."""
        self.exit(2, f"{self.prog}: {text} (see {self.prog} --help)\n")


class Help(argparse.RawDescriptionHelpFormatter):
    """argparse's, with paragraphs as wide as the terminal; indented lines stay as they are."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        shown: list[str] = []
        for as_it_is, part in groupby(text.splitlines(), lambda x: not x or x.startswith(" ")):
            lines = list(part)
            shown += lines if as_it_is else [fill(" ".join(lines), width, break_on_hyphens=False)]
        return "\n".join(shown)


# ``commands`` is what ``add_subparsers`` returns; argparse has no public name for its class.
def command(commands: Any, name: str, module: str, teach: str) -> argparse.ArgumentParser:
    """Adds a command, whose work is ``NAME_command`` of a module of ``agent.cli``."""
    summary, _, rest = teach.partition("\n")
    made: argparse.ArgumentParser = commands.add_parser(
        name,
        help=summary,
        description=f"{summary}\n\n{rest}",
        formatter_class=Help,
    )
    made.set_defaults(command=partial(_run, module, f"{name}_command"), fault=made.error)
    return made


def _run(module: str, name: str, options: argparse.Namespace) -> int | None:
    work: Callable[[argparse.Namespace], int | None] = getattr(
        import_module(f"agent.cli.{module}"), name
    )
    return work(options)


def identify(command: argparse.ArgumentParser) -> None:
    """The options of every command that reads mail: whose mail it is, and ``--json``."""
    command.add_argument(
        "--me", action="append", default=[], type=address, metavar="ADDRESS",
        help="an address of yours; may stand several times",
    )  # fmt: skip
    command.add_argument(
        "--timezone", metavar="ZONE", help="your IANA time zone, such as Europe/Dublin"
    )
    command.add_argument(
        "--config", type=path, metavar="FILE",
        help=f"the configuration to use ({USUAL}; with --me: none)",
    )  # fmt: skip
    command.add_argument("--json", action="store_true", help="one JSON object a line")


def address(text: str) -> str:
    """A mail address, by its look; what is none would silently belong to nobody."""
    local, _, domain = text.rpartition("@")
    if local and domain and text.isprintable() and not any(c.isspace() for c in text):
        return text
    raise argparse.ArgumentTypeError(f"{text!r} is no mail address")


def path(text: str) -> Path:
    """A file or folder by its name; without one it would silently be the folder one is in."""
    if text:
        return Path(text)
    raise argparse.ArgumentTypeError("an empty name is no file and no folder")


def instant(text: str | None, option: str, zone: str = "") -> datetime | None:
    """An RFC 3339 instant with its offset; with a ``zone``, also the end of a day there. Raises
    InputError that names the option."""
    if text is None:
        return None
    missing = ""
    with suppress(ValueError):
        parsed = datetime.fromisoformat(text)
        if parsed.tzinfo is not None:
            return parsed
        if zone and len(text) == len("2026-03-31"):
            return datetime.combine(parsed, time.max, ZoneInfo(zone))
        missing = "the offset is missing; "
    expected = f"a day or an instant is expected, {OR_DAY}"
    if not zone:
        expected = f"an instant is expected, {AS_IN}"
    told = missing or _no_such_day(text)
    text = text or "''"
    raise InputError(f"{option} {text}: {told}{expected}")


def _no_such_day(text: str) -> str:
    """What to say of a 30 February."""
    found = re.match(r"\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])(?!\d)", text)
    if found is None:
        return ""
    with suppress(ValueError):
        date.fromisoformat(found[0])
        return ""
    return f"there is no {int(found[2])} {month_name[int(found[1])]}; "


def now() -> datetime:
    """The instant, aware, in UTC."""
    return datetime.now(UTC)


def bytes_of(name: str) -> bytes:
    """A file, or standard input for ``-``; raises InputError where it cannot be read."""
    if name == "-":
        return sys.stdin.buffer.read()
    if not name:
        raise InputError("'': an empty name is no file")
    try:
        return Path(name).read_bytes()
    except IsADirectoryError:
        told = "cannot be read: it is a folder; for a stored mailbox: afterword processes"
        raise InputError(f"{name}: {told}") from None
    except OSError as error:
        raise InputError(f"{name}: cannot be read: {error.strerror}") from None


def line(values: dict[str, Any]) -> None:
    """Prints one JSON object in one line; escaped where standard output is not UTF-8, and what a
    terminal obeys or nobody sees in any case: json.dumps leaves the controls of C1 as they are."""
    escaped = "utf" not in (sys.stdout.encoding or "utf").lower()
    text = json.dumps(values, ensure_ascii=escaped, separators=(",", ":"))
    print(text if text.isprintable() else "".join(map(_shown, text)))


def _shown(letter: str) -> str:
    return letter if letter.isprintable() else json.dumps(letter)[1:-1]


@contextmanager
def as_long_as_read() -> Iterator[None]:
    """What is printed within goes to a reader (``| head``) that may have gone: then nowhere, and
    the command goes on to its exit status."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        drop_output()


def drop_output() -> None:
    """What is still to be written goes nowhere: else Python tries again at its end, and
    complains."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def warn(text: str) -> None:
    """Says on standard error what does not keep the command from its work, one line each."""
    for one in text.splitlines():
        print(f"afterword: {one}", file=sys.stderr)
