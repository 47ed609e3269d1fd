"""The words of a letter: FollowUp -> Draft. Decides nothing about whom or when.

model      the candidate's profile and the Draft
brief      the values between a follow-up and its words
voice      language, spelling, du or Sie
names      people's names as a letter writes them
posts      roles as a letter writes them
days       days as a letter names them
topics     words as a noun phrase that fits, or not at all
spelling   British or American
facts      what a letter may say, each with its source
remarks    what the candidate noted
mentions   others than the recipient: whom to thank, whom the candidate met
talks      what a round is called
tender     what is no topic of thanks
specifics  what a letter can be specific about
stock      which phrases fit
templates  the person's own
greeting   the greeting, by evidence
parts      the parts, each in a sentence or two
layout     the parts in a shape and within a length
compose    all of it: the letter
faults     words that must not stand in a letter
proof      what is wrong with a letter
memory     the last wording stays while nothing has changed
marker     the id that survives every save and send
mime       the letter as bytes
"""

from agent.letter.faults import unfilled
from agent.letter.memory import Memory, proofread, write
from agent.letter.mime import as_bytes
from agent.letter.proof import proofread_again
from agent.letter.templates import NO_TEMPLATES, Templates, load

__all__ = [
    "NO_TEMPLATES",
    "Memory",
    "Templates",
    "as_bytes",
    "load",
    "proofread",
    "proofread_again",
    "unfilled",
    "write",
]
