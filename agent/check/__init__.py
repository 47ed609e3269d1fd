"""``afterword check``: everything that could be wrong, tried in order, each with what to do.

Changes nothing that lasts: its one message is taken out again.

findings  what is told of each thing tried
local     configuration, files, state directory
network   names, TLS, both logins
mailbox   which mailbox is which, and what it allows
order     all of it, each account in turn
"""

from agent.check.findings import Finding, State
from agent.check.order import check

__all__ = ["Finding", "State", "check"]
