"""The command line: what the commands are called, what they take and what they teach.

Loads little of the program: the module of a command is loaded when that command runs.
"""

import argparse
from typing import Any

from agent.cli.options import AS_IN, OR_DAY, USUAL, command, identify, path

MAILBOX = "a Maildir (what its folder Sent or .Sent holds you sent), or an mbox file"
ARRIVAL = (
    "A message counts from when it arrived: by the time with which a Maildir's file name begins, or "
    "by an mbox's From line; where that tells nothing, by the topmost Received, else by Date."
)


def add_commands(commands: Any) -> None:
    """Every command, in the order in which help lists them."""
    for add in (
        _add_read, _add_explain, _add_processes, _add_replay, _add_letters,
        _add_setup, _add_login, _add_check, _add_status, _add_remove, _add_run, _add_demo,
    ):  # fmt: skip
        add(commands)


def _add_read(commands: Any) -> None:
    teach = """Say what a message means for a job search.
Reads each message by itself: is it an invitation, a rejection, an offer; from which employer, for
which role; when is the interview, and by when will they be back in touch.

  afterword read invitation.eml --me you@example.org"""
    added = command(commands, "read", "read", teach)
    added.add_argument("files", nargs="+", metavar="FILE", help="a message; - for standard input")
    added.add_argument(
        "--now", metavar="INSTANT", help=f"the date of a message that has none, {AS_IN}"
    )
    identify(added)


def _add_explain(commands: Any) -> None:
    teach = """Show a message's own words with what was concluded from which; or why a letter is there.
WHAT is a file with a message (- for standard input), or the Message-ID of a message, or the id of a
letter: then it tells to which process and round it was put and by which marks, why to whom, what was
deliberately not done, and where each statement of the letter stands. Ids are looked up in a stored
mailbox (--mailbox); without one in what the service remembers, for which its configuration is needed.

  afterword explain invitation.eml --me you@example.org
  afterword explain '<123@example.org>' --mailbox Maildir --me you@example.org
  afterword explain thank-you-45f048ae3d218921 \\
      --mailbox Maildir --me you@example.org"""
    added = command(commands, "explain", "explain", teach)
    added.add_argument(
        "what",
        metavar="WHAT",
        help="a file, a Message-ID, or a letter's id as letters, replay, status and the log give it",
    )
    added.add_argument(
        "--mailbox", type=path, metavar="MAILBOX", help="look ids up in a Maildir or an mbox file"
    )
    added.add_argument("--until", metavar="INSTANT", help=f"as the mailbox stood then, {OR_DAY}")
    identify(added)


def _add_processes(commands: Any) -> None:
    teach = f"""List the hiring processes in a stored mailbox (a Maildir or an mbox file).
For each: how it stands, whose turn it is, what was promised by when, what waits in Drafts. {ARRIVAL}

  afterword processes ~/Maildir --me you@example.org"""
    added = command(commands, "processes", "history", teach)
    added.add_argument("mailbox", type=path, metavar="MAILBOX", help=MAILBOX)
    added.add_argument(
        "--until", metavar="INSTANT", help=f"as things stood then, {OR_DAY} (default: now)"
    )
    identify(added)


def _add_replay(commands: Any) -> None:
    teach = f"""Live through a stored mailbox and tell which letters would have been left in Drafts.
Nothing is sent and nothing is changed: a safe way to see what Afterword would do. {ARRIVAL}

  afterword replay ~/Maildir --me you@example.org --until 2026-03-31T12:00:00Z"""
    added = command(commands, "replay", "history", teach)
    added.add_argument("mailbox", type=path, metavar="MAILBOX", help=MAILBOX)
    added.add_argument("--until", metavar="INSTANT", help=f"when to stop, {OR_DAY} (default: now)")
    identify(added)


def _add_letters(commands: Any) -> None:
    teach = f"""Show every letter that a stored mailbox would ever have given, for reading.
Each with its reason, when it would have been left in Drafts and when sent, approved at once. Nothing
is sent and nothing is changed. {ARRIVAL}

  afterword letters ~/Maildir --me you@example.org | less"""
    added = command(commands, "letters", "history", teach)
    added.add_argument("mailbox", type=path, metavar="MAILBOX", help=MAILBOX)
    added.add_argument("--until", metavar="INSTANT", help=f"when to stop, {OR_DAY} (default: now)")
    identify(added)


def _add_setup(commands: Any) -> None:
    teach = """Find the servers of your mail address, try the login, and write the configuration.
Asks for little: who your provider is, how its servers are called and which mailbox holds your
drafts it finds out by itself. Nothing is written before everything has been tried, unless the
answers say try_login = false.

Without a terminal, a file answers (TOML). Whatever can be found out may be left out:

  address = "robin@example.org"
  name = "Robin Ashdown"
  password.file = "/etc/afterword/password"  # or .command, or .credential

further: timezone, language, telephone, country, sending, overwrite, add (to a configuration that is
there), try_login; the tables imap and smtp (host, port, security, username, ca_file), mailboxes
(drafts, sent, trash) and oauth."""
    added = command(commands, "setup", "account", teach)
    _config(added, "the file to write (default: your own; root's is the system's)")
    added.add_argument("--answers", type=path, metavar="FILE", help="answers in place of questions")


def _add_login(commands: Any) -> None:
    teach = """Give permission to use the mailbox, where the provider takes no password (OAuth 2.0).
For an account with a table [account.oauth]. Microsoft shows a code, to be entered in any browser;
Google opens a page, and where that browser is on another machine, the address that it ends at is
pasted here. Permission is kept in the state directory and renewed by the service."""
    added = command(commands, "login", "account", teach)
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
    added = command(commands, "check", "account", teach)
    _config(added)
    added.add_argument("--json", action="store_true", help="one JSON object a finding")


def _add_status(commands: Any) -> None:
    teach = """Say whether the service runs, when it last looked, what waits in Drafts, what is due.
Asks no server. Exit status 1 where it does not run or an account is in trouble."""
    added = command(commands, "status", "account", teach)
    _config(added)
    added.add_argument("--json", action="store_true", help="one JSON object")


def _add_remove(commands: Any) -> None:
    teach = """Take out of the mailbox what Afterword left there, before it is uninstalled.
Withdraws letters in Drafts that you have not touched, the board, and Afterword's own mailboxes
where nothing of yours lies in them. What you edited, approved or sent stays. Stop the service
first."""
    added = command(commands, "remove", "account", teach)
    _config(added)
    added.add_argument("--yes", action="store_true", help="do not ask")
    added.add_argument("--json", action="store_true", help="one JSON object an account")


def _config(added: argparse.ArgumentParser, text: str = "") -> None:
    added.add_argument("--config", type=path, metavar="FILE", help=text or USUAL)


def _add_run(commands: Any) -> None:
    teach = """Watch the mailbox and leave letters in Drafts (what the service runs).
Runs until it is told to stop (Ctrl-C, SIGTERM); SIGHUP takes up a changed configuration. Nothing is
sent unless you approve it. See what it does: afterword status."""
    added = command(commands, "run", "run", teach)
    _config(added)
    added.add_argument("--verbose", action="store_true", help="log for debugging")


def _add_demo(commands: Any) -> None:
    teach = """Show the main job on a mail server of its own, with made-up mail.
Starts an IMAP and an SMTP server inside the program, fills a mailbox with a small job search, runs
the real service against it and shows what then lies in Drafts, and why."""
    added = command(commands, "demo", "run", teach)
    added.add_argument(
        "--stay", action="store_true", help="keep the servers up, to open the mailbox in a client"
    )
