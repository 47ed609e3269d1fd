"""Times in what employers write: rounds, promises, deadlines. Reads no calendar of its own.

A grammar over tagged words (``lexer``, ``grammar``) finds days and clock times; ``rounds``,
``promises`` and ``deadlines`` decide what they are for. A language is a table in ``words``.

words         the words of each language
lexer         text to tagged tokens
atoms         days, clock times, lengths, each with its place
pieces        one match of the grammar
zone_names    names of zones as people write them
zones         words for zones to IANA names
basis         what days count from
days          days on the calendar
dates         written dates
relative      days counted from another
clocks        hours as written
hours         ranges and lengths
counting      lengths to days
openings      how a pattern begins, and patterns that are tried only there
grammar       tokens to times
cues          the tables as patterns
aims          what a time in a sentence is for
scan          a message to segments with their times
anchors       what a counted day counts from
reckoning     what day a promise means
told          rounds in the author's words, and which times hold no longer
agreed        a round taken from the quoted history
moved         moves told by the old hour
early         rounds before seven in the morning
offered       times to choose from
invited       rounds from calendar parts
links         links of meeting services
places        where a round takes place
surroundings  how long rounds take, and where
rounds        calendar and words together
returns       when an absent author is back
purposes      what a time is for, where cues are silent
promises      when they will be back in touch
deadlines     when the candidate has to act
"""

from agent.reading.times.deadlines import candidate_deadline
from agent.reading.times.offered import offered
from agent.reading.times.promises import reply_expected_by
from agent.reading.times.rounds import interviews

__all__ = ["candidate_deadline", "interviews", "offered", "reply_expected_by"]
