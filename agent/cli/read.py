"""``afterword read``: what one message says."""

import argparse
from dataclasses import replace
from datetime import datetime

from agent import message, reading
from agent.cli.candidate import candidate as candidate_of
from agent.cli.options import bytes_of, instant, line
from agent.cli.shapes import reading_json
from agent.errors import InputError
from agent.reading.model import Candidate, Reading


def read_command(options: argparse.Namespace) -> None:
    """``afterword read`` (docs/json.md); a file that cannot be read keeps no other from it."""
    candidate = candidate_of(options)
    now = instant(options.now, "--now")
    faults = []
    for name in options.files:
        try:
            said = read_raw(bytes_of(name), candidate, now)
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


def read_raw(raw: bytes, candidate: Candidate, now: datetime | None) -> Reading:
    """Reads a message; ``now`` stands in where it has no date."""
    parsed = message.parse(raw)
    if parsed.date is None and parsed.received is None:
        parsed = replace(parsed, date=now)
    return reading.read(parsed, candidate)
