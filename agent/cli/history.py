"""``afterword processes``, ``replay`` and ``letters``: a stored mailbox, and what would have been."""

import argparse
from pathlib import Path
from typing import Any

from agent import letter
from agent.cli.options import Who, command, identify, instant, line, now, who
from agent.cli.shapes import REPLAY_EVENTS, event_json, letter_json, process_json
from agent.config import Config
from agent.explain import View
from agent.history import of_stored
from agent.replay import processes, replay
from agent.stored import load as load_stored


def add_commands(commands: Any) -> None:
    """The commands of this module."""
    _add_processes(commands)
    _add_replay(commands)
    _add_letters(commands)


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


def _add_letters(commands: Any) -> None:
    teach = """Show every letter that a stored mailbox would ever have given, for reading.
Each with its reason, when it would have been left in Drafts and when sent, approved at once. Nothing
is sent and nothing is changed.

  afterword letters ~/Maildir --me you@example.org | less"""
    added = command(commands, "letters", letters_command, teach)
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
    templates = templates_of(config)
    happened = replay(stored, person.candidate, until, config.profile, config.etiquette, templates)
    if options.json:
        for event in happened:
            if event.event.name in REPLAY_EVENTS:
                line(event_json(event, person.candidate))
    else:
        from agent import show

        show.replay(happened, person.candidate)


def letters_command(options: argparse.Namespace) -> None:
    """``afterword letters``: every letter of a stored mailbox, for reading."""
    from agent.show import letters

    person = who(options)
    view = stored_view(options.mailbox, person, options.until)
    lives = [life for life in view.lives if letters.is_letter(life)]
    if options.json:
        for life in lives:
            line(letter_json(life, person.candidate))
    else:
        for text in letters.letters(lives, person.candidate):
            print(text)


def stored_view(mailbox: Path, person: Who, until: str | None) -> View:
    """What came of a stored mailbox up to an instant."""
    config = person.config
    return of_stored(
        load_stored(mailbox),
        person.candidate,
        instant(until, "--until") or now(),
        config.profile,
        config.etiquette,
        templates_of(config),
    )


def templates_of(config: Config) -> letter.Templates:
    """The person's own templates, where a folder of them is named."""
    folder = config.letters.templates
    return letter.load(Path(folder).expanduser()) if folder else letter.NO_TEMPLATES
