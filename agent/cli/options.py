"""What the commands have in common: the parser, who the candidate is, instants, lines of JSON.

Knows no single command.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn
from zoneinfo import available_timezones

from agent.config import Config, load, system_timezone, usual_path
from agent.errors import InputError
from agent.reading.model import Candidate


class Parser(argparse.ArgumentParser):
    def error(self, text: str) -> NoReturn:
        """One clear line and exit status 2."""
        self.exit(2, f"{self.prog}: {text}\n")


def command(
    commands: Any, name: str, run: Callable[[argparse.Namespace], int | None], teach: str
) -> argparse.ArgumentParser:
    summary, _, rest = teach.partition("\n")
    made: argparse.ArgumentParser = commands.add_parser(
        name,
        help=summary,
        description=f"{summary}\n{rest}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.set_defaults(command=run)
    return made


def identify(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--me", action="append", default=[], metavar="ADDRESS", help="an address of yours"
    )
    command.add_argument(
        "--timezone", metavar="ZONE", help="your IANA time zone, such as Europe/Dublin"
    )
    command.add_argument("--config", type=Path, metavar="FILE", help="the configuration to use")
    command.add_argument("--json", action="store_true", help="one JSON object a line")


@dataclass(frozen=True, slots=True)
class Who:
    """The candidate and the configuration that a command works with."""

    candidate: Candidate
    config: Config


def who(options: argparse.Namespace) -> Who:
    """``--me`` goes before the configuration, which is read only where it is named or there."""
    if options.timezone and options.timezone not in available_timezones():
        raise InputError(f"--timezone {options.timezone}: no such IANA time zone")
    config = Config()
    if options.config is not None:
        config = load(options.config)
    elif not options.me and usual_path().is_file() and os.access(usual_path(), os.R_OK):
        config = load(usual_path())
    candidate = config.candidate()
    if options.me:
        candidate = replace(candidate, addresses=tuple(options.me))
    zone = options.timezone or config.profile.timezone or system_timezone()
    return Who(replace(candidate, timezone=zone), config)


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
    return datetime.now(UTC)


def bytes_of(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise InputError(f"{name}: cannot be read: {error.strerror}") from None


def line(values: dict[str, Any]) -> None:
    """Prints one JSON object in one line."""
    print(json.dumps(values, ensure_ascii=False, separators=(",", ":")))
