"""Times in what employers write: rounds, promises, deadlines. Reads no calendar of its own.

A grammar over tagged words (``lexer``, ``grammar``) finds days and clock times; ``rounds``,
``promises`` and ``deadlines`` decide what they are for. A language is a table in ``words``.
"""

from agent.reading.times.deadlines import candidate_deadline
from agent.reading.times.offered import offered
from agent.reading.times.promises import reply_expected_by
from agent.reading.times.rounds import interviews

__all__ = ["candidate_deadline", "interviews", "offered", "reply_expected_by"]
