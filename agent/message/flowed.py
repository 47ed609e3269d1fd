"""Plain text that is marked format=flowed, with its soft line ends taken out (RFC 3676)."""

from collections.abc import Iterable
from itertools import groupby


def unflowed(text: str, delsp: bool = False) -> str:
    """Lines joined where they flow; quotation marks kept, one per level, then a blank."""
    out: list[str] = []
    for depth, lines in groupby(text.split("\n"), key=_depth):
        mark = ">" * depth + " " if depth else ""
        out += (
            mark + line if line or not depth else mark.rstrip()
            for line in _joined(lines, depth, delsp)
        )
    return "\n".join(out)


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(">"))


def _joined(lines: Iterable[str], depth: int, delsp: bool) -> list[str]:
    paragraphs: list[str] = []
    held: list[str] = []
    for line in lines:
        content = line[depth:].removeprefix(" ")
        if content == "-- ":  # section 4.3: the line of a signature stands alone
            paragraphs += ["".join(held).rstrip()] if held else []
            paragraphs.append(content)
            held = []
            continue
        flows = content.endswith(" ")
        held.append(content[:-1] if flows and delsp else content)
        if not flows:
            paragraphs.append("".join(held))
            held = []
    return [*paragraphs, "".join(held).rstrip()] if held else paragraphs
