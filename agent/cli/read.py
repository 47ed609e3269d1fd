"""``afterword read``: what one message says."""

import argparse
from dataclasses import replace
from datetime import datetime
from typing import Any

from agent import message, reading
from agent.cli.options import bytes_of, command, identify, instant, line, who
from agent.cli.shapes import reading_json
from agent.reading.model import Candidate, Reading


def add_commands(commands: Any) -> None:
    """The commands of this module."""
    _add_read(commands)


def _add_read(commands: Any) -> None:
    teach = """Say what a message means for a job search.
Reads each message by itself: is it an invitation, a rejection, an offer; from which employer, for
which role; when is the interview, and by when will they be back in touch.

  afterword read invitation.eml --me you@example.org"""
    added = command(commands, "read", read_command, teach)
    added.add_argument("files", nargs="+", metavar="FILE", help="a message; - for standard input")
    added.add_argument("--now", metavar="INSTANT", help="the date of a message that has none")
    identify(added)


def read_command(options: argparse.Namespace) -> None:
    """``afterword read`` (interfaces.md)."""
    candidate = who(options).candidate
    now = instant(options.now, "--now")
    raws = ((name, bytes_of(name)) for name in options.files)
    for name, raw in raws:
        said = read_raw(raw, candidate, now)
        if options.json:
            line(reading_json(name, said, candidate))
        else:
            from agent import show

            show.reading(name, said, candidate)


def read_raw(raw: bytes, candidate: Candidate, now: datetime | None) -> Reading:
    """Reads a message; ``now`` stands in where it has no date."""
    parsed = message.parse(raw)
    if parsed.date is None and parsed.received is None:
        parsed = replace(parsed, date=now)
    return reading.read(parsed, candidate)
