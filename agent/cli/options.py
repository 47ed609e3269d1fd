"""What the commands have in common: the parser, instants, files, lines of JSON.

Knows no single command.
"""

import argparse
import json
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from agent.errors import InputError


class Parser(argparse.ArgumentParser):
    """argparse's, without the usage before each fault."""

    def error(self, text: str) -> NoReturn:
        """One clear line and exit status 2."""
        self.exit(2, f"{self.prog}: {text}\n")


# ``commands`` is what ``add_subparsers`` returns; argparse has no public name for its class.
def command(commands: Any, name: str, module: str, teach: str) -> argparse.ArgumentParser:
    """Adds a command, whose work is ``NAME_command`` of a module of ``agent.cli``."""
    summary, _, rest = teach.partition("\n")
    made: argparse.ArgumentParser = commands.add_parser(
        name,
        help=summary,
        description=f"{summary}\n{rest}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.set_defaults(command=partial(_run, module, f"{name}_command"))
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
    command.add_argument("--config", type=Path, metavar="FILE", help="the configuration to use")
    command.add_argument("--json", action="store_true", help="one JSON object a line")


def address(text: str) -> str:
    """A mail address, by its look; what is none would silently belong to nobody."""
    local, _, domain = text.rpartition("@")
    if local and domain and text.isprintable() and not any(c.isspace() for c in text):
        return text
    raise argparse.ArgumentTypeError(f"{text!r} is no mail address")


def instant(text: str | None, option: str) -> datetime | None:
    """An RFC 3339 instant with its offset; raises InputError that names the option."""
    if text is None:
        return None
    with suppress(ValueError):
        parsed = datetime.fromisoformat(text)
        if parsed.tzinfo is not None:
            return parsed
    raise InputError(f"{option} {text}: an instant is expected, as in 2026-03-31T12:00:00+01:00")


def now() -> datetime:
    """The instant, aware, in UTC."""
    return datetime.now(UTC)


def bytes_of(name: str) -> bytes:
    """A file, or standard input for ``-``; raises InputError where it cannot be read."""
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise InputError(f"{name}: cannot be read: {error.strerror}") from None


def line(values: dict[str, Any]) -> None:
    """Prints one JSON object in one line."""
    print(json.dumps(values, ensure_ascii=False, separators=(",", ":")))
