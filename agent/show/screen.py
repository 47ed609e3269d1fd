"""The console that the commands print to: as wide as a terminal, unfolded for a pipe or a file.

Knows nothing of what is printed.
"""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import IO, Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

WIDE = 2000
"""Columns where nobody's screen limits them: nothing that is to be copied or searched is torn."""


class Screen(Console):
    """rich's console; into a pipe or a file without folding, and without blanks at line ends."""

    def __init__(self, file: IO[str] | None = None) -> None:
        """COLUMNS goes before both."""
        super().__init__(highlight=False, file=file)
        if not self.is_terminal and self._width is None:
            self._width = WIDE

    def print(self, *objects: Any, **options: Any) -> None:
        """As rich prints it."""
        if self.is_terminal:
            super().print(*objects, **options)
            return
        with self.capture() as captured:
            super().print(*objects, **options)
        lines = captured.get().split("\n")
        self.file.write("\n".join(line.rstrip() for line in lines))


def harmless(text: str) -> str:
    """A text without anything that a terminal would obey."""
    return "".join(c for c in text if c.isprintable() or c == "\n")


def rows(pairs: Iterable[tuple[str, str]]) -> Padding:
    """Names, and beside each what there is to say, folded at words; without text no row."""
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for name, text in pairs:
        if text:
            table.add_row(name, Text(harmless(text)))
    return Padding(table, (0, 0, 0, 2))


@contextmanager
def busy(text: str) -> Iterator[None]:
    """A sign of life on standard error while something takes long; none where nobody looks."""
    if not sys.stderr.isatty():
        yield
        return
    with Console(stderr=True).status(text):
        yield
