"""Names of persons. Knows words, not roles: who meets whom is for ``meets``.

The data is in ``words`` and ``heads``.

running  where they stand in running text
alone    one that stands by itself
alike    whether two are one person's
"""

from agent.reading.people.names.alike import is_one_of, key, same
from agent.reading.people.names.alone import are_degrees, person
from agent.reading.people.names.running import Name, find, is_given, spans

__all__ = ["Name", "are_degrees", "find", "is_given", "is_one_of", "key", "person", "same", "spans"]
