"""``afterword explain``: a message's own words, marked; or why a letter is there, and from what."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from agent.cli.hints import still_to_come
from agent.cli.history import READING, stored_mail, stored_view, templates_of, until_of
from agent.cli.history_shapes import explanation_json
from agent.cli.options import bytes_of, line, now
from agent.cli.person import who
from agent.cli.read import message_of, read_raw
from agent.cli.shapes import reading_json
from agent.config import load, usual_path
from agent.errors import InputError
from agent.explain import Snapshot, explain
from agent.history import StoredAccount, of_store
from agent.reading.model import Candidate
from agent.service import databases, records
from agent.show.screen import busy
from agent.stored import load as stored_messages


def explain_command(options: argparse.Namespace) -> None:
    """``afterword explain FILE|DRAFT-ID|MESSAGE-ID``."""
    if options.until and options.mailbox is None:
        raise InputError("--until needs --mailbox: else what is told is as things stand now")
    there = options.what == "-" or Path(options.what).exists()
    if options.mailbox is None and there:
        _explain_file(options)
        return
    wanted = _id_of(options.what) if there else options.what
    for view in _views(options):
        if found := explain(wanted, view):
            break
    else:
        raise InputError(_unknown(options, wanted))
    if options.json:
        line(explanation_json(found, view.candidate))
    else:
        from agent.show import letters

        print("\n".join(letters.explanation(found, view.candidate)))


def _id_of(name: str) -> str:
    """The Message-ID of a file, by which it is looked up in a mailbox."""
    told = message_of(name, bytes_of(name)).message_id
    if told is None:
        raise InputError(f"{name}: has no Message-ID: without --mailbox it is read by itself")
    return told


def _unknown(options: argparse.Namespace, wanted: str) -> str:
    candidate = who(options).candidate
    if options.mailbox is not None:
        stored = stored_messages(options.mailbox)
        if told := still_to_come(stored, wanted, until_of(options, candidate), candidate):
            return f"{wanted}: {told}"
    where = options.mailbox or "what the service remembers"
    if options.until:
        where = f"{where} up to {options.until}"
    if wanted != options.what:
        told = f"its message {wanted} is not in {where}"
        return f"{options.what}: {told}; without --mailbox it is read by itself"
    told = f"{wanted}: no file, and no such message or draft in {where}"
    if options.mailbox is not None and not candidate.addresses:
        told += "; no letter is written there without an address of yours: name it with --me"
    return told


def _explain_file(options: argparse.Namespace) -> None:
    from agent.show import readings

    candidate: Candidate = who(options).candidate
    raw = bytes_of(options.what)
    if options.json:
        line(reading_json(options.what, read_raw(options.what, raw, candidate, None)))
    else:
        message_of(options.what, raw)
        readings.explanation(raw, candidate)


def _views(options: argparse.Namespace) -> Iterator[Snapshot]:
    """Where ids are looked up, one account after the other."""
    if options.mailbox is not None:
        asking = who(options)
        with busy(READING):
            until = until_of(options, asking.candidate)
            view = stored_view(stored_mail(options, asking), asking, until)
        accounts = asking.config.accounts
        yield replace(view, sends=not accounts or any(a.smtp for a in accounts))
        return
    path = options.config or usual_path()
    if options.config is None and not path.is_file():
        raise InputError(
            f"{options.what}: no such file; to look up an id, name --mailbox or --config"
        )
    config = load(path)
    common = StoredAccount(
        path,
        config.candidate(),
        config.profile,
        config.etiquette,
        templates_of(config),
        settle=timedelta(minutes=config.desk.settle_minutes),
    )
    for account in config.accounts:
        database = databases.database(records.directory(path), account, config.accounts)
        if database.is_file():
            candidate, sends = config.candidate(account), account.smtp is not None
            known = replace(common, database=database, candidate=candidate, sends=sends)
            yield of_store(known, now())
