"""Who holds a round for which nobody is named: the author, who proposes a talk, or others unnamed.

Reads the author's own words; who is named in them is for ``named``.
"""

import re
from functools import lru_cache

from agent.reading import words
from agent.reading.caseless import caseless as _any
from agent.reading.caseless import lazily
from agent.reading.people.meets import cues

_TALK = (
    r"(?:(?:phone |telephone |video |zoom |teams )?(?:call|chat|talk|conversation|discussion"
    r"|interview|screen(?:ing)?)"
    r"|catch-?up|coffee|word|telephone|phone|acquaintance|introduction|intro|meeting|visit)"
)
_SOME = (
    r"(?:a|an|our|half an hour|some time|a few minutes|\d{1,3}[ -]?min\w*"
    r"|(?:ten|fifteen|twenty|thirty) minutes)"
)
_UP_TO = r"(?: [\w-]+){0,4}?"
_WILLING = (
    r"(?:would|should|will|want|wish|hope|plan|propose|intend|like|love|am|be|happy|glad|keen"
    r"|hoping|planning|looking"
    r"|forward|pleased|delighted|able|very|really|much|also|just|so|now|have|need)"
)
_NOT_OF_THE_ROUND = (
    r"(?![^.!?\n]{0,40}\b(?:prep\w*|beforehand|after(?:wards)?|feedback|debrief|if|once"
    r"|when(?:ever)?|as soon as|unless|how (?:it|you) went)\b)"
)

PERSONALLY = _any(
    words.joined(
        "meets.proposing.personally",
        willing=_WILLING,
        not_of_the_round=_NOT_OF_THE_ROUND,
        some=_SOME,
        up_to=_UP_TO,
        talk=_TALK,
    ),
)  # fmt: skip
"""The author says in the first person that the talk is with him or her."""

_OURS = (
    rf"\b(?:{words.joined('meets.proposing.ours')}) (?:[^\W\d_]+ ){{0,2}}?(?:"
    rf"{words.joined('meets.proposing.ours_talk')})\b"
)
TOGETHER = _any(
    words.joined("meets.proposing.together", talk=_TALK, up_to=_UP_TO, ours=_OURS),
)  # fmt: skip
"""The author proposes a talk, and names nobody else for it."""

_WHOM = (
    r"(?:team|panel|managers?|directors?|lead|head|recruiters?|committee|owners?|partners?"
    r"|colleagues?|founders?|ceo|cto|cfo|coo|board|principal|headteacher|supervisors?|engineers?"
    r"|members?|department|client|interviewers?|consultants?)"
)
UNNAMED = _any(
    words.joined("meets.proposing.unnamed", whom=_WHOM),
)  # fmt: skip
"""Others meet the candidate, whom the message does not name."""

ARRANGES_ONLY = _any(
    r"\b(?:coordinator|co-ordinator|scheduler|scheduling|administrat\w+|admin|clerk|pa|ea"
    r"|assistant(?! (?!to\b)\w)"
    r"|secretary|receptionist|sekretari\w+|assisten\w+)\b",
)
"""Titles of those who do nothing else: a recruiter holds first calls, too."""


_THANKED = rf"\b(?:{words.joined('meets.proposing.thanked')})"
_TO_COME = (
    r"(?![^.!?\n]{0,30}\b(?:agree|accept|confirm|mov|resched|bestätig|zusag|verschieb|acept|aceit"
    r"|bevestig|verzet))"
)
_HELD = lazily(rf"{_THANKED}{_TO_COME}[^.!?,;:\n]{{0,40}}?{_OURS}", re.IGNORECASE)
"""Thanks for a talk that was, and what follows it."""


def holds(text: str, title: str | None) -> bool:
    """Whether the author of a text, who signs with a title or none, holds the round of which no
    words say who meets the candidate in it. A talk that is thanked for was another one."""
    text = _HELD.sub(" ", text)
    if UNNAMED.search(text):
        return False
    if PERSONALLY.search(text):
        return True
    return TOGETHER.search(text) is not None and not ARRANGES_ONLY.search(title or "")


@lru_cache(maxsize=4)
def names_nobody(text: str) -> bool:
    """Whether others than the author meet the candidate, of whom only a team or a post is told."""
    return UNNAMED.search(text) is not None and cues.FIRST.search(text) is None
