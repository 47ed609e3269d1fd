"""Times in what employers write: rounds, promises, deadlines. Reads no calendar of its own.

A grammar over tagged words (``lexer``, ``grammar``) finds days and clock times; ``rounds``,
``promises`` and ``deadlines`` decide what they are for. A language is a table in ``words``.

Words and values:
words         the words of each language
cues          the words around times, as patterns
zone_names    names of zones as people write them
zones         words for zones to IANA names
days          days on the calendar
atoms         days, clock times, lengths, each with its place

From text to times:
lexer         text to tagged tokens
grammar       tokens to times, a row for each form
openings      patterns that are tried only where they may begin
dates         written dates
relative      weekdays, and days counted from the message
hours         clock times and ranges of them
spoken        hours as people say them: half past two, dreiviertel vier
lengths       lengths of time
basis         what days count from, day or month first
scan          a message to segments with their times
aims          the words that govern a time

Rounds:
asides        hours that are no rounds: breaks, when to be there
told          in the author's own words
columns       which column of times counts
stale         which times hold no longer
joints        two times that are one round's
misfits       days that are told in two ways
history       the times of the quoted history, each completed from what stood before
agreed        taken from the quoted history, or moved by the old hour
picking       which of the days put forward is named
shifted       moved by a length
newdays       moved to a day without an hour
swaps         an hour in the place of another
stretches     hours from one to another
bare          an hour without a day
invited       from calendar parts
shared        of several candidates' times, the reader's
offered       times to choose from
surroundings  how long rounds take, and where
places        what a place looks like
links         links of meeting services
rounds        all of them together

Promises and deadlines:
purposes      what a time is for, by a linear model
counting      what a counted day or length comes to
reckoning     what day a promise means
promises      when they will be back in touch
pointed       days promised in words away from them
returning     when somebody who is away is back
undue         times by which nothing is due
told_to       who it is that is told by a day
unpromised    times by which no word is promised
affirmed      whether what was told before still stands
deadlines     when the candidate has to act
"""

from agent.reading.times.bare import Hour
from agent.reading.times.bare import hour as bare_hour
from agent.reading.times.deadlines import candidate_deadline
from agent.reading.times.history import follows_a_round, passed
from agent.reading.times.newdays import moved_to, new_days, replaces, stands_instead
from agent.reading.times.offered import (
    asks_to_move,
    by_weekday,
    gives_choice,
    lasts,
    leaves_a_slot,
    offered,
    stay,
    stays_put,
    weeks,
)
from agent.reading.times.picking import picks_one
from agent.reading.times.promises import keeps_to_it, reply_expected_by, told_by_phone
from agent.reading.times.returning import leaves_later
from agent.reading.times.rounds import interviews
from agent.reading.times.shifted import moves_by
from agent.reading.times.swaps import swap

__all__ = [
    "Hour",
    "asks_to_move",
    "bare_hour",
    "by_weekday",
    "candidate_deadline",
    "follows_a_round",
    "gives_choice",
    "interviews",
    "keeps_to_it",
    "lasts",
    "leaves_a_slot",
    "leaves_later",
    "moved_to",
    "moves_by",
    "new_days",
    "offered",
    "passed",
    "picks_one",
    "replaces",
    "reply_expected_by",
    "stands_instead",
    "stay",
    "stays_put",
    "swap",
    "told_by_phone",
    "weeks",
]
