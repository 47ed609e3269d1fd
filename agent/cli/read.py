"""``afterword read``: what one message says."""

import argparse
import re
from dataclasses import replace
from datetime import datetime

from agent import message, reading
from agent.cli.candidate import candidate as candidate_of
from agent.cli.options import bytes_of, instant, line
from agent.cli.shapes import reading_json
from agent.errors import InputError
from agent.message import Message
from agent.reading.model import Candidate, Reading

# A From_ line with its instant (RFC 4155) after a blank line, and a header field below it.
_NEXT = re.compile(
    rb"\n\r?\nFrom [^\n]{1,200}\d\d:\d\d:\d\d[^\n]{1,60}\r?\n[!-9;-~]{1,76}:", re.ASCII
)


def read_command(options: argparse.Namespace) -> None:
    """``afterword read`` (docs/json.md); a file that cannot be read keeps no other from it."""
    candidate = candidate_of(options)
    now = instant(options.now, "--now")
    faults = []
    for name in options.files:
        try:
            said = read_raw(name, bytes_of(name), candidate, now)
        except InputError as error:
            faults.append(str(error))
            continue
        if options.json:
            line(reading_json(name, said))
        else:
            from agent.show import readings

            readings.reading(name, said, candidate)
    if faults:
        raise InputError("\n".join(faults))


def read_raw(name: str, raw: bytes, candidate: Candidate, now: datetime | None) -> Reading:
    """Reads a message; ``now`` stands in where it has no date. Raises InputError for what is
    none."""
    parsed = message_of(name, raw)
    if parsed.date is None and parsed.received is None:
        parsed = replace(parsed, date=now)
    return reading.read(parsed, candidate)


def message_of(name: str, raw: bytes) -> Message:
    """The message of a file. Raises InputError where it holds several, or none."""
    if raw.startswith(b"From ") and _NEXT.search(raw):
        told = "several messages in one file (mbox); for a stored mailbox: afterword processes"
        raise InputError(f"{name}: {told}")
    parsed = message.parse(raw)
    if not parsed.headers:
        raise InputError(f"{name}: no mail message: it has no header line, such as From: or Date:")
    return parsed
