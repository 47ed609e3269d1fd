"""How a message is written and what it asks besides its kind: manner, topics, wishes.

Reads no dates, names no kind and decides nothing; never raises on strange input.

language      which language a text is in, and which English
manner        how the author writes to the candidate
honorifics    people as the message styles them
working       whether it names work that is given or sought
applying      whether it names an application, or a post within the house
phrase_ends   where a noun phrase ends
phrases       whether one can be trusted
topic_cues    words behind which a topic stands
task_cues     what is done in a round
topics        what a round, the work or a team is about
wish_cues     words of wishes
wishes        another channel, an answer, referees
unheard       whether silence is the answer
promised      what is promised by a day
accepting     a yes, a reserve, a question
declining     a no to a time
households    who answers for several
joining       who comes besides
standing_in   who cannot come, who comes instead
author_comes  whether the author comes instead, or alone
having_met    whether it looks back on a talk that was
handing_over  who answers from now on
bounces       addresses that are dead
"""

from agent.reading.details.accepting import (
    accepts,
    agrees,
    asks_for_another,
    defers,
    leaves_open,
    refuses,
    says_yes,
    until_weekday,
)
from agent.reading.details.applying import speaks_of_applying
from agent.reading.details.author_comes import (
    comes_alone,
    comes_instead,
    is_replaced,
    stays_out,
)
from agent.reading.details.bounces import undelivered
from agent.reading.details.declining import declines
from agent.reading.details.handing_over import predecessor, successor
from agent.reading.details.having_met import has_met
from agent.reading.details.honorifics import styled
from agent.reading.details.households import for_several
from agent.reading.details.joining import joining, joins_author
from agent.reading.details.language import language, leans, spelling
from agent.reading.details.manner import manner
from agent.reading.details.promised import promised
from agent.reading.details.standing_in import absent, coming, present, stayed_away, whose
from agent.reading.details.topics import topics
from agent.reading.details.unheard import is_silence_a_no, tells_silence
from agent.reading.details.wishes import (
    asks_references,
    awaits_candidate,
    channel,
    forbids_for_now,
    forbids_questions_alone,
    left_alone,
    no_show,
    place_of_work,
    unofficial,
)
from agent.reading.details.working import names_work

__all__ = [
    "absent",
    "accepts",
    "agrees",
    "asks_for_another",
    "asks_references",
    "awaits_candidate",
    "channel",
    "comes_alone",
    "comes_instead",
    "coming",
    "declines",
    "defers",
    "for_several",
    "forbids_for_now",
    "forbids_questions_alone",
    "has_met",
    "is_replaced",
    "is_silence_a_no",
    "joining",
    "joins_author",
    "language",
    "leans",
    "leaves_open",
    "left_alone",
    "manner",
    "names_work",
    "no_show",
    "place_of_work",
    "predecessor",
    "present",
    "promised",
    "refuses",
    "says_yes",
    "speaks_of_applying",
    "spelling",
    "stayed_away",
    "stays_out",
    "styled",
    "successor",
    "tells_silence",
    "topics",
    "undelivered",
    "unofficial",
    "until_weekday",
    "whose",
]
