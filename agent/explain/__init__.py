"""Why a letter is there and why another is not, what came of a message, and from which words.

message   one message with its evidence in colour
model     what an explanation is made of and from
keys      by which marks a message belongs to its process
grounds   the lines of an explanation
parts     which lines an explanation has, in which order

Decides nothing and looks only into what it is given.
"""

from agent.explain.message import plain, render_message
from agent.explain.model import Explanation, Snapshot
from agent.explain.parts import explain

__all__ = ["Explanation", "Snapshot", "explain", "plain", "render_message"]
