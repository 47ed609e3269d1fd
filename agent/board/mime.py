"""The board as a message."""

import textwrap
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from agent.board.lines import Board

_TEMPLATES = Environment(
    loader=PackageLoader("agent.board", "templates"),
    autoescape=select_autoescape(enabled_extensions=("html",), default=False),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_WIDTH = 76


def as_bytes(shown: Board, address: str, message_id: str, marker: str, date: datetime) -> bytes:
    """The board as a message to the candidate from themself: text and simple HTML, CRLF."""
    message = EmailMessage(policy=SMTP.clone(max_line_length=998))
    message["Message-ID"] = message_id
    message["Date"] = format_datetime(date)
    message["From"] = f"Afterword <{address}>"
    message["To"] = address
    message["Subject"] = shown.subject
    message["References"] = marker
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: nothing answers it
    message.set_content(_wrapped(_TEMPLATES.get_template("board.txt").render(board=shown)))
    message.add_alternative(
        _TEMPLATES.get_template("board.html").render(board=shown), subtype="html"
    )
    return message.as_bytes()


def _wrapped(text: str) -> str:
    """No line longer than a mail reader shows; what hangs over stands under its line's words."""
    return "\n".join(part for line in text.split("\n") for part in _parts(line) or [line])


def _parts(line: str) -> list[str]:
    indent = min(len(line) - len(line.lstrip(" -*")), 4)
    return textwrap.wrap(
        line, _WIDTH, subsequent_indent=" " * indent, break_long_words=False, break_on_hyphens=False
    )
