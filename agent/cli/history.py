"""``afterword processes``, ``replay`` and ``letters``: a stored mailbox, and what would have
been."""

import argparse
from datetime import datetime, timedelta
from pathlib import Path

from agent import letter
from agent.cli.hints import NO_NAME, hints, nameless, nothing_yet, parties
from agent.cli.history_shapes import REPLAY_EVENTS, event_json, letter_json, process_json
from agent.cli.options import instant, line, now, warn
from agent.cli.person import Who, who
from agent.config import Config
from agent.errors import InputError
from agent.explain import Snapshot
from agent.history import of_stored, waiting
from agent.reading.model import Candidate
from agent.replay import processes, replay
from agent.show.screen import busy
from agent.stored import StoredMessage
from agent.stored import load as load_stored

READING = "Living through the mailbox..."
NO_LETTER = "No letter would have been left."


def processes_command(options: argparse.Namespace) -> None:
    """``afterword processes`` (docs/json.md)."""
    person = who(options)
    candidate = person.candidate
    until = until_of(options, candidate)
    with busy(READING):
        stored = stored_mail(options, person)
        found = processes(stored, candidate, until, person.config.etiquette)
        due = waiting(found, candidate, until, person.config.profile, person.config.etiquette)
    if options.json:
        for process in found:
            line(process_json(process, candidate, until, due))
    elif nothing := nothing_yet(stored, options.mailbox, until, candidate):
        print(nothing)
    else:
        from agent.show import tables as show

        show.processes(found, candidate, until, due)


def replay_command(options: argparse.Namespace) -> None:
    """``afterword replay`` (docs/json.md)."""
    person = who(options)
    until = until_of(options, person.candidate)
    config = person.config
    templates = templates_of(config)
    with busy(READING):
        stored = stored_mail(options, person)
        happened = tuple(
            replay(stored, person.candidate, until, config.profile, config.etiquette, templates)
        )
    _signed(stored, person)
    if options.json:
        for event in happened:
            if event.event.name in REPLAY_EVENTS:
                line(event_json(event, person.candidate))
    else:
        from agent.show import tables as show

        if not show.replay(happened, person.candidate):
            nothing = nothing_yet(stored, options.mailbox, until, person.candidate)
            print(nothing or NO_LETTER)


def letters_command(options: argparse.Namespace) -> None:
    """``afterword letters``: every letter of a stored mailbox, for reading."""
    from agent.show import letters

    person = who(options)
    with busy(READING):
        stored = stored_mail(options, person)
        view = stored_view(stored, person, until_of(options, person.candidate))
    _signed(stored, person)
    lives = [life for life in view.lives if letters.is_letter(life)]
    if options.json:
        for life in lives:
            line(letter_json(life, person.candidate))
    else:
        for text in letters.letters(lives, person.candidate):
            print(text)
        if not lives:
            nothing = nothing_yet(stored, options.mailbox, view.now, person.candidate)
            print(nothing or NO_LETTER)
        for text in letters.remarks(view):
            print(text)


def until_of(options: argparse.Namespace, candidate: Candidate) -> datetime:
    """``--until``, or now."""
    return instant(options.until, "--until", candidate.timezone) or now()


def stored_mail(options: argparse.Namespace, person: Who) -> tuple[StoredMessage, ...]:
    """The mail of ``options.mailbox``; says on standard error what seems wrong with the addresses.

    Raises InputError where it cannot be read, or is nobody's of the addresses.
    """
    try:
        stored = load_stored(options.mailbox)
    except InputError as error:
        if not Path(options.mailbox).is_file():
            raise
        raise InputError(f"{error}; for a single message: afterword read") from None
    addresses, found = person.candidate.addresses, parties(stored)
    absent = found.absent(addresses)
    if stored and absent and len(absent) == len(addresses):
        whose = "--me" if options.me else "the configuration"
        told = "; ".join(map(found.strange, absent))
        raise InputError(f"{told} ({whose}): mistyped, or somebody else's mailbox")
    for text in hints(stored, person.candidate, found, options.me):
        warn(text)
    return stored


def _signed(stored: tuple[StoredMessage, ...], person: Who) -> None:
    candidate, name = person.candidate, person.config.profile.name
    if candidate.addresses and nameless(stored, candidate, name):
        warn(NO_NAME)


def stored_view(stored: tuple[StoredMessage, ...], person: Who, until: datetime) -> Snapshot:
    """What came of a stored mailbox up to an instant."""
    config = person.config
    return of_stored(
        stored,
        person.candidate,
        until,
        config.profile,
        config.etiquette,
        templates_of(config),
        timedelta(minutes=config.desk.settle_minutes),
    )


def templates_of(config: Config) -> letter.Templates:
    """The person's own templates, where a folder of them is named; says on standard error which are
    not used, and why."""
    folder = config.letters.templates
    if not folder:
        return letter.NO_TEMPLATES
    templates = letter.load(Path(folder).expanduser())
    for fault in templates.faults:
        warn(f"letters.templates: {fault}")
    return templates
