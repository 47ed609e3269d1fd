"""The commands: options, JSON lines, tables, exit statuses. Only this package prints.

commands        what they are called, take and teach; each loads what it needs when it runs
options         what the commands have in common
candidate       who the candidate is
person          the same with the configuration
shapes          the machine-readable shape of readings
history_shapes  that of processes, events and letters
terminal        a person who answers questions
read            read: one message
explain         explain: a message's words, or why a letter is there
hints           why a mailbox gives no letters
history         processes, replay, letters: a stored mailbox
account         setup, login, check, status, remove
run             run, demo
entry           main: the command line, faults, exit statuses
"""

from agent.cli.entry import OBJECTS, main, parser

__all__ = ["OBJECTS", "main", "parser"]
