"""``afterword setup``: from a mail address to a configuration that works, asking as little as can
be.

Everything is asked, found and tried before anything is written.

prompts     who answers: a file; a terminal is in ``cli``
resolver    asks the name service
autoconfig  asks for what providers publish
discover    finds the servers by all of these
servers     those found, or asked for
login       the secret and its place, or permission by OAuth 2.0
trial       tries them, and tells which mailbox is which
files       the configuration as a file
dialogue    all of it, in the order in which it is asked
"""

from agent.setup.dialogue import World, run
from agent.setup.prompts import Answers, Person, Silent, answers_of

__all__ = ["Answers", "Person", "Silent", "World", "answers_of", "run"]
