"""``afterword processes`` and ``replay``: what a stored mailbox holds, and what would have been."""

import argparse
from pathlib import Path
from typing import Any

from agent import letter
from agent.cli.options import command, identify, instant, line, now, who
from agent.cli.shapes import REPLAY_EVENTS, event_json, process_json
from agent.replay import processes, replay
from agent.stored import load as load_stored


def add_commands(commands: Any) -> None:
    """The commands of this module."""
    _add_processes(commands)
    _add_replay(commands)


def _add_processes(commands: Any) -> None:
    teach = """List the hiring processes in a stored mailbox (a Maildir or an mbox file).
For each: the rounds, whose turn it is, what was promised by when.

  afterword processes ~/Maildir --me you@example.org"""
    added = command(commands, "processes", processes_command, teach)
    added.add_argument("mailbox", type=Path, metavar="MAILBOX")
    added.add_argument("--until", metavar="INSTANT", help="as things stood then (default: now)")
    identify(added)


def _add_replay(commands: Any) -> None:
    teach = """Live through a stored mailbox and tell which letters would have been left in Drafts.
Nothing is sent and nothing is changed: a safe way to see what Afterword would do.

  afterword replay ~/Maildir --me you@example.org --until 2026-03-31T12:00:00+01:00"""
    added = command(commands, "replay", replay_command, teach)
    added.add_argument("mailbox", type=Path, metavar="MAILBOX")
    added.add_argument("--until", metavar="INSTANT", help="when to stop (default: now)")
    identify(added)


def processes_command(options: argparse.Namespace) -> None:
    """``afterword processes`` (interfaces.md)."""
    person = who(options)
    candidate = person.candidate
    until = instant(options.until, "--until") or now()
    found = processes(load_stored(options.mailbox), candidate, until, person.config.etiquette)
    if options.json:
        for process in found:
            line(process_json(process, candidate))
    else:
        from agent import show

        show.processes(found, candidate)


def replay_command(options: argparse.Namespace) -> None:
    """``afterword replay`` (interfaces.md)."""
    person = who(options)
    until = instant(options.until, "--until") or now()
    stored = load_stored(options.mailbox)
    config = person.config
    folder = config.letters.templates
    templates = letter.load(Path(folder).expanduser()) if folder else letter.NO_TEMPLATES
    happened = replay(stored, person.candidate, until, config.profile, config.etiquette, templates)
    if options.json:
        for event in happened:
            if event.event.name in REPLAY_EVENTS:
                line(event_json(event, person.candidate))
    else:
        from agent import show

        show.replay(happened, person.candidate)
