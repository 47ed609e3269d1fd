"""A message's text taken apart: the author's own words, and what stands around them.

Offsets are kept, so that evidence can be shown in place. What the words mean is for others.

model         the parts of a text as values
words         what gives away the parts, by language
closings      greeting and closing lines as patterns
quotes        which lines somebody wrote before
salutes       the greeting on top
signs         closing and signature below
ends          both, and what is nobody's words
splitting     own words to sentences
conditional   sentences that state nothing now
taking_apart  all of it: Message -> Prose
"""

from agent.reading.prose.model import Prose, Sentence
from agent.reading.prose.splitting import sentences
from agent.reading.prose.taking_apart import bare_subject, split

__all__ = ["Prose", "Sentence", "bare_subject", "sentences", "split"]
