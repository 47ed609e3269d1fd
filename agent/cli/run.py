"""``afterword run`` and ``demo``: the daemon, and the same on servers of its own."""

import argparse
from contextlib import suppress
from pathlib import Path
from typing import Any

from agent.cli.options import command
from agent.config import SYSTEM_PATH, usual_path
from agent.errors import InputError


def add_commands(commands: Any) -> None:
    """The commands of this module."""
    _add_run(commands)
    _add_demo(commands)


def _add_run(commands: Any) -> None:
    teach = """Watch the mailbox and leave letters in Drafts (what the service runs).
Runs until it is told to stop (Ctrl-C, SIGTERM); SIGHUP takes up a changed configuration. Nothing is
sent unless you approve it. See what it does: afterword status."""
    added = command(commands, "run", run_command, teach)
    usual = f"default: ~/.config/afterword/config.toml where it is there, else {SYSTEM_PATH}"
    added.add_argument("--config", type=Path, metavar="FILE", help=usual)
    added.add_argument("--verbose", action="store_true", help="log for debugging")


def _add_demo(commands: Any) -> None:
    teach = """Show the main job on a mail server of its own, with made-up mail.
Starts an IMAP and an SMTP server inside the program, fills a mailbox with a small job search, runs
the real service against it and shows what then lies in Drafts, and why."""
    added = command(commands, "demo", demo_command, teach)
    added.add_argument(
        "--stay", action="store_true", help="keep the servers up, to open the mailbox in a client"
    )


def run_command(options: argparse.Namespace) -> int:
    """``afterword run``: the daemon."""
    from agent import service

    return service.run(options.config or usual_path(), verbose=options.verbose)


def demo_command(options: argparse.Namespace) -> None:
    """``afterword demo``: the main job, on servers of its own."""
    try:
        from agent import demo
    except ImportError as error:
        raise InputError(
            f"the demonstration needs {error.name}: pip install 'afterword[demo]'"
        ) from None
    from agent import show

    with demo.running() as shown:
        show.demonstration(shown.letters())
        if options.stay:
            show.servers(shown)
            with suppress(KeyboardInterrupt):
                shown.wait()
