"""``afterword explain``: a message's own words, marked; or why a letter is there, and from what."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from agent.cli.history import READING, stored_view, templates_of
from agent.cli.history_shapes import explanation_json
from agent.cli.options import bytes_of, line, now
from agent.cli.person import Who, who
from agent.cli.read import read_raw
from agent.cli.shapes import reading_json
from agent.config import load, usual_path
from agent.errors import InputError
from agent.explain import View, explain
from agent.history import Account, of_store
from agent.reading.model import Candidate
from agent.service import records
from agent.show.screen import busy
from agent.stored import load as load_stored


def explain_command(options: argparse.Namespace) -> None:
    """``afterword explain FILE|DRAFT-ID|MESSAGE-ID``."""
    if options.mailbox is None and (options.what == "-" or Path(options.what).exists()):
        _explain_file(options)
        return
    for view in _views(options):
        if found := explain(options.what, view):
            break
    else:
        where = options.mailbox or "what the service remembers"
        raise InputError(f"{options.what}: no file, and no such message or draft in {where}")
    if options.json:
        line(explanation_json(found, view.candidate))
    else:
        from agent.show import letters

        print("\n".join(letters.explanation(found, view.candidate)))


def _explain_file(options: argparse.Namespace) -> None:
    from agent.show import readings

    candidate: Candidate = who(options).candidate
    raw = bytes_of(options.what)
    if options.json:
        line(reading_json(options.what, read_raw(raw, candidate, None)))
    else:
        readings.explanation(raw, candidate)


def _views(options: argparse.Namespace) -> Iterator[View]:
    """Where ids are looked up, one account after the other."""
    if options.mailbox is not None:
        asking = who(options)
        with busy(READING):
            view = stored_view(load_stored(options.mailbox), asking, options.until)
        accounts = asking.config.accounts
        yield replace(view, sends=not accounts or any(a.smtp for a in accounts))
        return
    if options.until:
        raise InputError("--until needs --mailbox: the service remembers how things stand now")
    path = options.config or usual_path()
    if options.config is None and not path.is_file():
        raise InputError(
            f"{options.what}: no such file; to look up an id, name --mailbox or --config"
        )
    person = Who(who(options).candidate, load(path))
    for account in person.config.accounts:
        database = records.database(records.directory(path), account.label)
        if database.is_file():
            known = _account(person, database, account.addresses)
            yield of_store(replace(known, sends=account.smtp is not None), now())


def _account(person: Who, database: Path, addresses: tuple[str, ...]) -> Account:
    config = person.config
    own = tuple(dict.fromkeys((*addresses, *config.candidate().addresses)))
    candidate = replace(config.candidate(), addresses=own)
    settle = timedelta(minutes=config.desk.settle_minutes)
    return Account(
        database, candidate, config.profile, config.etiquette, templates_of(config), settle=settle
    )
