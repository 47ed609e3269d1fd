"""The board: one message that shows every process, what is queued and why, and what needs the
person.

Words and layout only: processes and the plan in, a message out. What is told is decided elsewhere.

days     days and moments
waiting  a letter that waits, and how it stands
lines    what the board says
mime     the same as a message: text and HTML
"""

from agent.board.lines import Board, board
from agent.board.mime import as_bytes
from agent.board.waiting import Stand, Waiting

__all__ = ["Board", "Stand", "Waiting", "as_bytes", "board"]
