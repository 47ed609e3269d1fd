"""``afterword setup``, ``login``, ``check``, ``status`` and ``remove``: an account and its service."""

import argparse
from pathlib import Path
from typing import Any

from agent.cli.options import command
from agent.config import SYSTEM_PATH, own_path


def add_commands(commands: Any) -> None:
    """The commands of this module."""
    _add_setup(commands)


def _add_setup(commands: Any) -> None:
    teach = """Find the servers of your mail address, try the login, and write the configuration.
Asks for little: who your provider is, how its servers are called and which mailbox holds your
drafts it finds out by itself. Nothing is written before everything has been tried.

Without a terminal, a file answers (TOML). Whatever can be found out may be left out:

  address = "robin@example.org"
  name = "Robin Ashdown"
  password.file = "/etc/afterword/password"   # or password.command, password.credential

further: timezone, language, telephone, country, sending, overwrite, try_login; the tables imap and
smtp (host, port, security, username, ca_file), mailboxes (drafts, sent, trash) and oauth."""
    added = command(commands, "setup", setup_command, teach)
    _config(added, "the file to write (default: your own; root's is the system's)")
    added.add_argument("--answers", type=Path, metavar="FILE", help="answers in place of questions")


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
        setup.run(path, Terminal(), setup.Answers())
