"""``afterword processes``, ``replay`` and ``letters``: a stored mailbox, and what would have been."""

import argparse
from pathlib import Path

from agent import letter
from agent.cli.history_shapes import REPLAY_EVENTS, event_json, letter_json, process_json
from agent.cli.options import instant, line, now
from agent.cli.person import Who, who
from agent.config import Config
from agent.explain import View
from agent.history import of_stored, waiting
from agent.replay import processes, replay
from agent.stored import load as load_stored


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
        from agent.show import tables as show

        due = waiting(found, candidate, until, person.config.profile, person.config.etiquette)
        show.processes(found, candidate, due)


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
        from agent.show import tables as show

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
