"""How a message is written and what it asks besides its kind: manner, topics, wishes.

Reads no dates, names no kind and decides nothing; never raises on strange input.
"""

from agent.reading.details.accepting import (
    accepts,
    agrees,
    asks_for_another,
    defers,
    leaves_open,
    says_yes,
)
from agent.reading.details.bounces import undelivered
from agent.reading.details.declining import declines
from agent.reading.details.handing_over import successor
from agent.reading.details.honorifics import styled
from agent.reading.details.households import for_several
from agent.reading.details.language import language, leans, spelling
from agent.reading.details.manner import manner
from agent.reading.details.own_house import speaks_of_applying
from agent.reading.details.promised import promised
from agent.reading.details.standing_in import absent, coming, present, stayed_away
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
    "coming",
    "declines",
    "defers",
    "for_several",
    "forbids_for_now",
    "forbids_questions_alone",
    "is_silence_a_no",
    "language",
    "leans",
    "leaves_open",
    "left_alone",
    "manner",
    "names_work",
    "no_show",
    "place_of_work",
    "present",
    "promised",
    "says_yes",
    "speaks_of_applying",
    "spelling",
    "stayed_away",
    "styled",
    "successor",
    "tells_silence",
    "topics",
    "undelivered",
    "unofficial",
]
