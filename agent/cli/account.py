"""``afterword setup``, ``login``, ``check``, ``status`` and ``remove``: an account and its service."""

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from agent.cli.options import command, line
from agent.config import SYSTEM_PATH, Account, Config, load, own_path, usual_path
from agent.errors import ConfigError, InputError
from agent.remove import Removed

NO_TERMINAL = (
    "setup asks questions and there is no terminal: give the answers in a file with --answers "
    "(see afterword setup --help)"
)


def add_commands(commands: Any) -> None:
    """The commands of this module."""
    for add in (_add_setup, _add_login, _add_check, _add_status, _add_remove):
        add(commands)


def _add_setup(commands: Any) -> None:
    teach = """Find the servers of your mail address, try the login, and write the configuration.
Asks for little: who your provider is, how its servers are called and which mailbox holds your
drafts it finds out by itself. Nothing is written before everything has been tried.

Without a terminal, a file answers (TOML). Whatever can be found out may be left out:

  address = "robin@example.org"
  name = "Robin Ashdown"
  password.file = "/etc/afterword/password"   # or password.command, password.credential

further: timezone, language, telephone, country, sending, overwrite, add (to a configuration that is
there), try_login; the tables imap and smtp (host, port, security, username, ca_file), mailboxes
(drafts, sent, trash) and oauth."""
    added = command(commands, "setup", setup_command, teach)
    _config(added, "the file to write (default: your own; root's is the system's)")
    added.add_argument("--answers", type=Path, metavar="FILE", help="answers in place of questions")


def _add_login(commands: Any) -> None:
    teach = """Give permission to use the mailbox, where the provider takes no password (OAuth 2.0).
For an account with a table [account.oauth]. Microsoft shows a code, to be entered in any browser;
Google opens a page, and where that browser is on another machine, the address that it ends at is
pasted here. Permission is kept in the state directory and renewed by the service."""
    added = command(commands, "login", login_command, teach)
    added.add_argument(
        "account", nargs="?", default="", metavar="ACCOUNT",
        help="its name or first address; may be left out where there is one",
    )  # fmt: skip
    _config(added)


def _add_check(commands: Any) -> None:
    teach = """Try everything that could be wrong, in order, and say what to do.
The configuration, who may read which file, the state directory; names, certificates and logins of
the servers; which mailbox is which, whether a message can be put there and taken out again (one of
Afterword's own, gone afterwards), the clock. Exit status 1 where a fault was found."""
    added = command(commands, "check", check_command, teach)
    _config(added)
    added.add_argument("--json", action="store_true", help="one JSON object a finding")


def _add_status(commands: Any) -> None:
    teach = """Say whether the service runs, when it last looked, what waits in Drafts, what is due.
Asks no server. Exit status 1 where it does not run or an account is in trouble."""
    added = command(commands, "status", status_command, teach)
    _config(added)
    added.add_argument("--json", action="store_true", help="one JSON object")


def _add_remove(commands: Any) -> None:
    teach = """Take out of the mailbox what Afterword left there, before it is uninstalled.
Withdraws letters in Drafts that you have not touched, the overview, and Afterword's own mailboxes
where nothing of yours lies in them. What you edited, approved or sent stays. Stop the service
first."""
    added = command(commands, "remove", remove_command, teach)
    _config(added)
    added.add_argument("--yes", action="store_true", help="do not ask")
    added.add_argument("--json", action="store_true", help="one JSON object an account")


def _config(added: argparse.ArgumentParser, text: str = "") -> None:
    usual = f"default: ~/.config/afterword/config.toml where it is there, else {SYSTEM_PATH}"
    added.add_argument("--config", type=Path, metavar="FILE", help=text or usual)


def setup_command(options: argparse.Namespace) -> None:
    """``afterword setup``."""
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
    """``afterword login``."""
    from agent.oauth import Keeper, permission
    from agent.service import records

    path = options.config or usual_path()
    account = _account(load(path), options.account)
    if account.oauth is None:
        raise ConfigError(f"{account.label}: has no table [account.oauth]: it uses a password")
    tokens = permission(account.oauth, print, sys.stdin, account.addresses[0])
    Keeper(account.oauth, records.directory(path), account.label).keep(tokens)
    print(f"Permission is given for {account.label}.")


def _account(config: Config, name: str) -> Account:
    labels = [a.label for a in config.accounts]
    found = [a for a in config.accounts if not name or name in (a.label, *a.addresses)]
    if len(found) != 1:
        known = ", ".join(labels) or "none"
        raise InputError(
            f"which account? {'there is' if len(labels) == 1 else 'there are'}: {known}"
        )
    return found[0]


def check_command(options: argparse.Namespace) -> int:
    """``afterword check``."""
    from agent import show
    from agent.check import State, check

    faults = 0
    for finding in check(options.config or usual_path()):
        faults += finding.state is State.FAULT
        if options.json:
            line(
                {
                    "check": finding.what,
                    "account": finding.account or None,
                    "state": finding.state,
                    "said": finding.said,
                    "advice": finding.advice or None,
                }
            )
        else:
            show.finding(finding)
    if not options.json:
        show.verdict(faults)
    return 1 if faults else 0


def status_command(options: argparse.Namespace) -> int:
    """``afterword status``."""
    from agent import show, status
    from agent.service import records

    told = status.told(records.directory(options.config or usual_path()))
    if options.json:
        line(status.as_json(told))
    else:
        show.status(told)
    return 0 if status.well(told) else 1


def remove_command(options: argparse.Namespace) -> None:
    """``afterword remove``."""
    from agent import show
    from agent.remove import removal
    from agent.service import records

    path = options.config or usual_path()
    config, state = load(path), records.directory(path)
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
    from agent import show
    from agent.cli.terminal import Terminal

    terminal = Terminal("remove asks first: say --yes where there is no terminal")
    show.to_be_removed(planned)
    return terminal.confirm("yes", "Take this out?", default=False)
