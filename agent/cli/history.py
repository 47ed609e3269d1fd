"""``afterword processes``, ``replay`` and ``letters``: a stored mailbox, and what would have been."""

import argparse
from datetime import timedelta
from pathlib import Path

from agent import letter
from agent.cli.hints import hints
from agent.cli.history_shapes import REPLAY_EVENTS, event_json, letter_json, process_json
from agent.cli.options import instant, line, now
from agent.cli.person import Who, who
from agent.config import Config
from agent.explain import View
from agent.history import of_stored, waiting
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
    until = instant(options.until, "--until") or now()
    with busy(READING):
        stored = load_stored(options.mailbox)
        found = processes(stored, candidate, until, person.config.etiquette)
    if options.json:
        for process in found:
            line(process_json(process, candidate))
    else:
        from agent.show import tables as show

        due = waiting(found, candidate, until, person.config.profile, person.config.etiquette)
        show.processes(found, candidate, due)
        _hint(stored, person)


def replay_command(options: argparse.Namespace) -> None:
    """``afterword replay`` (docs/json.md)."""
    person = who(options)
    until = instant(options.until, "--until") or now()
    config = person.config
    templates = templates_of(config)
    with busy(READING):
        stored = load_stored(options.mailbox)
        happened = tuple(
            replay(stored, person.candidate, until, config.profile, config.etiquette, templates)
        )
    if options.json:
        for event in happened:
            if event.event.name in REPLAY_EVENTS:
                line(event_json(event, person.candidate))
    else:
        from agent.show import tables as show

        if not show.replay(happened, person.candidate):
            print(NO_LETTER)
            _hint(stored, person)


def letters_command(options: argparse.Namespace) -> None:
    """``afterword letters``: every letter of a stored mailbox, for reading."""
    from agent.show import letters

    person = who(options)
    with busy(READING):
        stored = load_stored(options.mailbox)
        view = stored_view(stored, person, options.until)
    lives = [life for life in view.lives if letters.is_letter(life)]
    if options.json:
        for life in lives:
            line(letter_json(life, person.candidate))
    else:
        for text in letters.letters(lives, person.candidate):
            print(text)
        if not lives:
            print(NO_LETTER)
            _hint(stored, person)


def _hint(stored: tuple[StoredMessage, ...], person: Who) -> None:
    for text in hints(stored, person.candidate, person.config.profile.name):
        print(text)


def stored_view(stored: tuple[StoredMessage, ...], person: Who, until: str | None) -> View:
    """What came of a stored mailbox up to an instant."""
    config = person.config
    return of_stored(
        stored,
        person.candidate,
        instant(until, "--until") or now(),
        config.profile,
        config.etiquette,
        templates_of(config),
        timedelta(minutes=config.desk.settle_minutes),
    )


def templates_of(config: Config) -> letter.Templates:
    """The person's own templates, where a folder of them is named."""
    folder = config.letters.templates
    return letter.load(Path(folder).expanduser()) if folder else letter.NO_TEMPLATES
