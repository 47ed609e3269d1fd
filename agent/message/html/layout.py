"""Marks of layout to lines: where a block, a paragraph, a break or a cell makes a new line or tab.

The marks are control characters, which no text has: the walk takes them out of it.
"""

import re
from functools import lru_cache

BLOCK = "\x01"
"""The edge of a block: a new line, unless one has just begun."""
PARAGRAPH = "\x02"
"""The edge of a paragraph: an empty line."""
BREAK = "\x03"
"""``<br>``: ends the line, also an empty one."""
NO_BREAK = "\x04"
"""A no-break blank; alone in a block it makes an empty line."""
CELL = "\x05"
"""The edge of a cell that is a line at most."""
BULLET = "\x06"
"""Behind the sign of a list item: the text follows on the same line."""
MARKS = "\x01\x02\x03\x04\x05\x06"
RULE = "_" * 32

_RUN = re.compile(r"[\x01-\x05 ]*[\x01-\x05][\x01-\x05 ]*")
_AFTER_BULLET = re.compile(r"\x06[\x01-\x06 ]*")
_RULES = re.compile(rf"(?:{RULE}\n+){{1,50}}(?={RULE})")


def lay_out(text: str) -> str:
    """The lines of a marked text."""
    if BULLET in text:
        text = _AFTER_BULLET.sub(" ", text)
    laid = _RUN.sub(lambda m: _run(m[0]), text).strip()
    return _RULES.sub("", laid) if laid.count(RULE) > 1 else laid


@lru_cache(maxsize=2048)
def _run(marks: str) -> str:
    edges = marks.replace(" ", "").replace(CELL, "").lstrip(NO_BREAK)
    if not edges:
        return "\t" if CELL in marks else " "
    if PARAGRAPH in edges:
        return "\n\n"
    lines = edges.count(BREAK) + (edges[0] == BLOCK) + (f"{BLOCK}{NO_BREAK}" in edges)
    return "\n" * min(lines, 2)


def quoted(text: str) -> str:
    """Laid-out lines as quoted history (RFC 3676 section 4.5), ready to be laid out again."""
    lines = (f"> {line}" if line[:1] != ">" else f">{line}" for line in text.split("\n"))
    return BREAK.join(line.rstrip() for line in lines)
