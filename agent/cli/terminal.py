"""A person at a terminal who answers questions (``setup.Person``)."""

import getpass
import sys
from collections.abc import Sequence
from shutil import get_terminal_size
from textwrap import fill

from agent.errors import InputError
from agent.setup.prompts import Check, anything

COMMAND = ":  "
"""Stands before a command that is told."""


def wrapped(text: str) -> str:
    """Lines that fit the terminal, broken at blanks; a command to copy stays whole."""
    width = get_terminal_size().columns
    return "\n".join(_wrapped(line, width) for line in text.split("\n"))


def _wrapped(line: str, width: int) -> str:
    if len(line) < width or COMMAND in line:
        return line
    indent = line[: len(line) - len(line.lstrip())]
    text = fill(line, width - 1, subsequent_indent=indent, break_long_words=False,
                break_on_hyphens=False)  # fmt: skip
    return f"{text} " if line.endswith(" ") else text


class Terminal:
    """A person at a terminal."""

    silent = False

    def __init__(self, otherwise: str) -> None:
        """Raises InputError with ``otherwise`` where there is no terminal."""
        if not sys.stdin.isatty():
            raise InputError(otherwise)

    def say(self, text: str) -> None:
        """Prints a line, or several."""
        print(wrapped(text))

    def ask(self, key: str, question: str, default: str = "", check: Check = anything) -> str:
        """Asks until the answer will do."""
        while True:
            shown = f" [{default}]" if default else ""
            answer = input(wrapped(f"{question}{shown}: ")).strip() or default
            fault = check(answer)
            if not fault:
                return answer
            print(wrapped(f"  {fault}"))

    def secret(self, key: str, question: str) -> str:
        """Asks without an echo; blanks at the ends come from copying."""
        while not (answer := getpass.getpass(f"{question} (not shown): ").strip()):
            print("  nothing was typed")
        return answer

    def confirm(self, key: str, question: str, *, default: bool) -> bool:
        """Asks until it is yes or no."""
        usual = "yes" if default else "no"
        known = {"y": True, "yes": True, "n": False, "no": False}
        answer = self.ask(
            key,
            f"{question} (yes/no)",
            usual,
            lambda text: "" if text.lower() in known else "please answer yes or no",
        )
        return known[answer.lower()]

    def choose(self, key: str, question: str, options: Sequence[str], default: str) -> str:
        """Shows the options by number; a name will do too."""
        print(wrapped(question))
        for number, option in enumerate(options, 1):
            # A server's own names among them: nothing of it may steer the terminal.
            print(f"  {number:>2}  {''.join(c if c.isprintable() else '?' for c in option)}")
        by_number = {str(i): option for i, option in enumerate(options, 1)}
        answer = self.ask(
            key,
            "Number",
            default,
            lambda text: "" if text in by_number or text in options else "one of the above",
        )
        return by_number.get(answer, answer)
