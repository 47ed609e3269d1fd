"""What a message is: its kind, the round that it is about, and whether a nudge is welcome.

Reads no dates, names and places: a day or a clock is to it a word that speaks for a meeting.

moments     whether words may name a day or a clock time
structure   what headers and calendar parts say
cues        what a cue is, and how a table is read
tables      all tables of cues; each language has its own (en, de, fr, es, nl, pt,
            other_languages)
stages      cues for the round that are looked for in mail of any language
beside      plain words of a house's news, events and small print, in all languages
bystanders  plain words that somebody else is considered, in all languages
elsewhere   plain words that the reader is no applicant for work, in all languages
interviewing  plain words for a job interview, in all languages
refused     plain words of a refusal that can mean nothing else, in all languages
settled     plain words with which a post is given or not, in languages other than English
remaining   plain words that the candidate stays in play, a round as it is set, in all languages
running     plain words that a process runs already, in all languages
shifting    plain words that what was set goes to another time or is off, in all languages
withdrawn   plain words of employers that the candidate has left the process, in all languages
practical   plain words for what may come up on the day, in all languages
referees    people asked for who know how the reader works, in all languages
giving_up   a candidate's no that decides, put together from its parts, in all languages
undecided   plain words of what candidates write beside that, and of what is no job of theirs
hosting     plain words of who has applicants of their own, in all languages
leaving     words that lean towards a no, in all languages
joining     a candidate's yes to a post, and words that lean towards one, in all languages
index       which cues can stand in a line at all
scene       lines with their place, and the hits of the cues
net         a small net over named features
linear      linear models: sparse rows of weights added up at once
acts        what each sentence does, by a linear model
weighing    the last word, by the net
incoming    the kind of what comes in
outgoing    the kind of what the candidate wrote
past_rounds  plain words that name a round which was, in all languages
round_cues  words that name a round
rounds      the round that a message is about
staging     the last word on that round, by a linear model
each        what each of several rounds is called
wishes      whether a nudge is welcome, by cues and a linear model
judging     all of it: the judgement, and the same once more is known
"""

from agent.reading.kinds.each import each
from agent.reading.kinds.incoming import BESIDE
from agent.reading.kinds.judging import (
    Judgement,
    is_beside,
    is_of_else,
    judge,
    of_kind,
    presume,
    round_of,
)

__all__ = [
    "BESIDE",
    "Judgement",
    "each",
    "is_beside",
    "is_of_else",
    "judge",
    "of_kind",
    "presume",
    "round_of",
]
