"""The console script: the command line, and what becomes of faults."""

import argparse
import gc
import sys
from collections.abc import Sequence
from errno import EDQUOT, EFBIG, EIO, ENOSPC
from io import TextIOWrapper

import agent
from agent.cli.commands import add_commands
from agent.cli.options import Help, Parser, drop_output
from agent.errors import AfterwordError

EXIT_STATUSES = """\
to begin with:
  afterword read invitation.eml --me you@example.org

the manual:
  afterword COMMAND --help; README.md and docs/ of the source

exit statuses:
  0  done
  1  something is wrong (check, status)
  2  bad usage or input
  69 a server cannot be reached, or its certificate does not hold
  73 the state directory cannot be used
  74 the output cannot be written
  75 a temporary failure: try again later
  77 the server refused the login
  78 the configuration is broken
  130 stopped with Ctrl-C
"""


OBJECTS = 50_000
"""Made between two searches for cycles: tables are many objects and no rubbish, and to look at them
again and again is a seventh of the time that a command needs to start."""


def main(arguments: Sequence[str] | None = None) -> int:
    """The console script ``afterword``; returns the exit status."""
    gc.set_threshold(OBJECTS)
    if isinstance(sys.stdout, TextIOWrapper):
        # A terminal that knows few letters still shows the rest.
        sys.stdout.reconfigure(errors="replace")
    try:
        return _obey(arguments)
    except AfterwordError as error:
        print(
            *(f"afterword: {line}" for line in str(error).splitlines()), sep="\n", file=sys.stderr
        )
        return error.exit_status
    except BrokenPipeError:
        # The reader of our output has gone (``| head``): nothing left to say.
        drop_output()
        return 0
    except OSError as error:
        if error.filename is not None or error.errno not in _UNWRITTEN:
            raise
        drop_output()
        print(f"afterword: the output cannot be written: {error.strerror}", file=sys.stderr)
        return 74
    except KeyboardInterrupt:
        print("\nafterword: stopped", file=sys.stderr)
        return 130


def _obey(arguments: Sequence[str] | None) -> int:
    """Runs the command; what it printed, or its help, has left the program when this ends."""
    try:
        options, more = parser().parse_known_args(arguments)
        if more:
            options.fault(f"unrecognized arguments: {' '.join(more)}")
        return int(options.command(options) or 0)
    finally:
        if sys.stdout:  # none where it was closed
            sys.stdout.flush()


_UNWRITTEN = frozenset({ENOSPC, EDQUOT, EFBIG, EIO})
"""Why standard output takes no more; of a file of ours the fault has a name and another status."""


def parser() -> argparse.ArgumentParser:
    """The command line; the manual is checked against it."""
    top = Parser(
        prog="afterword",
        description="Leaves well-written follow-up letters in your own Drafts folder.",
        epilog=EXIT_STATUSES,
        formatter_class=Help,
    )
    top.add_argument("--version", action="version", version=f"afterword {agent.__version__}")
    add_commands(top.add_subparsers(title="commands", metavar="COMMAND", required=True))
    return top
