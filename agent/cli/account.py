"""``afterword setup``, ``login``, ``check``, ``status`` and ``remove``: an account and its
service."""

import argparse
import sys
from dataclasses import asdict
from pathlib import Path

from agent.cli.options import as_long_as_read, line
from agent.config import Account, Config, own_path, usual_path, watched
from agent.errors import ConfigError, InputError
from agent.remove import Removed

NO_TERMINAL = (
    "setup asks questions and there is no terminal: give the answers in a file with --answers "
    "(see afterword setup --help)"
)


def setup_command(options: argparse.Namespace) -> None:
    """``afterword setup``: asks on the terminal, or takes the answers of a file."""
    from agent import setup
    from agent.cli.terminal import Terminal

    path = options.config or own_path()
    if options.answers is not None:
        answers = setup.answers_of(options.answers)
        setup.run(path, setup.Silent(str(options.answers), print), answers)
    else:
        terminal = Terminal(NO_TERMINAL)
        setup.run(path, terminal, setup.Answers())


def login_command(options: argparse.Namespace) -> None:
    """``afterword login``: asks for permission anew and keeps the token."""
    from agent.oauth import permission
    from agent.service import records

    path = options.config or usual_path()
    account = _account(watched(path), options.account)
    if account.oauth is None:
        raise InputError(f"{account.label}: has no table [account.oauth]: it uses a password")
    tokens = permission(account.oauth, print, sys.stdin, account.addresses[0])
    account.keeper(account.oauth, records.directory(path)).keep(tokens)
    print(f"Permission is given for {account.label}.")


def _account(config: Config, name: str) -> Account:
    labels = [a.label for a in config.accounts]
    found = [a for a in config.accounts if not name or name in (a.label, *a.addresses)]
    if len(found) != 1:
        there = "there is" if len(labels) == 1 else "there are"
        raise InputError(f"which account? {there}: {', '.join(labels)}")
    return found[0]


def check_command(options: argparse.Namespace) -> int:
    """``afterword check``: tries everything; 1 where something is wrong."""
    from agent.check import State, check
    from agent.show import tables as show

    faults = 0
    for finding in check(options.config or usual_path()):
        faults += finding.state is State.FAULT
        told = {
            "check": finding.what,
            "account": finding.account or None,
            "state": finding.state,
            "said": finding.said,
            "advice": finding.advice or None,
        }
        with as_long_as_read():
            line(told) if options.json else show.finding(finding)
    if not options.json:
        with as_long_as_read():
            show.verdict(faults)
    return 1 if faults else 0


def status_command(options: argparse.Namespace) -> int:
    """``afterword status``: what the service says of itself; 1 where not all is well."""
    from agent import status
    from agent.service import records
    from agent.show import tables as show

    path = options.config or usual_path()
    told = status.told(records.directory(path))
    faults = () if told else _faults(path)
    with as_long_as_read():
        if options.json:
            said = status.as_json(told)
            line(said if told else {**said, "configuration": list(faults)})
        else:
            show.status(told, faults, options.config)
    return 0 if status.well(told) else 1


def _faults(path: Path) -> tuple[str, ...]:
    """Why the service would not start with this configuration."""
    from agent import service

    try:
        service.settings_of(path)
    except ConfigError as error:
        return tuple(str(error).splitlines())
    return ()


def remove_command(options: argparse.Namespace) -> None:
    """``afterword remove``: takes out of the mailbox what was left there, once that is confirmed."""
    from agent.remove import removal
    from agent.service import records
    from agent.show import tables as show

    path = options.config or usual_path()
    config, state = watched(path), records.directory(path)
    for account in config.accounts:
        with removal(config, account, state) as found:
            if not options.yes and not _agreed(found.planned):
                print("Nothing was changed.")
                continue
            removed = found.perform()
        if options.json:
            line(asdict(removed))
        else:
            show.removed(removed)


def _agreed(planned: Removed) -> bool:
    """Asks, where somebody is there to answer."""
    from agent.cli.terminal import Terminal
    from agent.show import tables as show

    terminal = Terminal("remove asks first: say --yes where there is no terminal")
    show.to_be_removed(planned)
    return terminal.confirm("yes", "Take this out?", default=False)
