"""One turn of the whole program: what arrived, what it means, what is wanted, what is done.

ports         the protocols through which the core meets the world: Mail, Ledger, Submitter
drafts        the acts upon Drafts, each with its record
hours         when an approved letter leaves
rate_limit    how many may leave at once, and when one is tried again
memory        what of the last turn need not be found again
preflight     whether it may leave as it lies there
sending       what was approved goes out, at most once
unsettled     what the person has to know of sendings that are not over
left_out      messages that were left out of every process, and why
elsewhere     what the person's other accounts know, and whose a letter is
waiting       how each letter that waits stands
next_due      what falls due next
board_update  what the board says, and replacing it
agent         the turn itself: all of these in their order
"""

from agent.turn.agent import Agent, TurnResult, earliest
from agent.turn.drafts import Event
from agent.turn.ports import (
    Another,
    Arrival,
    Ledger,
    Mail,
    Mark,
    NoOthers,
    Others,
    Shown,
    Submitter,
)

__all__ = [
    "Agent", "Another", "Arrival", "Event", "Ledger", "Mail", "Mark", "NoOthers", "Others",
    "Shown", "Submitter", "TurnResult", "earliest",
]  # fmt: skip
