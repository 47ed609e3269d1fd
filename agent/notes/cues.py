"""Words by which a filled-in sheet is understood: labels, refusals, and cues in free words.

Alternatives of regular expressions out of all languages, matched without regard to case.
"""

from functools import partial

from agent import words

_cue = partial(words.of_all, "cues")

LABELS = {
    name: words.of_all("labels", name)
    for name in (
        "people", "topics", "went_well", "to_mend", "promised_by", "contact_by", "card_by_post",
        "question", "to_add",
    )
}  # fmt: skip
"""Short labels that people write themselves, at the beginning of a line with a colon."""

EMPTY = _cue("empty")
NO = _cue("no")
NOT_THAT = _cue("not_that")
BUT = _cue("but")
YES = _cue("yes")
TELEPHONE = _cue("telephone")
PORTAL = _cue("portal")
MAIL = _cue("mail")
PROMISE = _cue("promise")
"""Whose word it is, where free words hold a day."""
BY = _cue("by")
DAY_AFTER = _cue("day_after")
"""The day after the one that was named."""
TALKED = (
    r"(?:(?:we|they|she|he|i)\s+)?(?:mostly |mainly |also |then |really )*"
    rf"(?:{_cue('talked')})"
    r"(?:\s+(?:a lot|mostly|mainly|at length|for a while|lots?))?(?:\s+(?:about|on|of|through))?\s+"
)
WELL = _cue("well")
MEND = _cue("mend")
CARD = _cue("card")
CONTACT = (
    rf"(?:{_cue('prefers')})\b.{{0,40}}\b(?:{TELEPHONE}|{MAIL}|{PORTAL})"
    r"|(?:call|ring|phone|email|e-mail) (?:her|him|them)\b"
)
ASK = _cue("ask")
ADD = _cue("add")
WROTE = _cue("wrote")
"""What a mail client puts over what is quoted."""

TITLES = frozenset(
    word for code in words.LANGUAGES for word in words.text(code, "cues", "titles").split()
)
NO_NAMES = TITLES.union(*(words.text(code, "cues", "no_names").split() for code in words.LANGUAGES))
"""Words with a capital letter that are no name by themselves."""
SPEAKING = _cue("speaking")
"""How a sentence begins that tells something and is no topic (case counts: IT is one)."""
LEAD = rf"(?:{_cue('lead')})\s+"


def lead(language: str) -> str:
    """What a topic may begin with and does not need; an article of the sheet's own language is
    none, whatever the word is in others."""
    article = words.text(language, "cues", "article") if language else ""
    return rf"(?!(?:{article})\s){LEAD}" if article else LEAD


def or_so(language: str) -> str:
    """Before the last of a list."""
    return rf"\s+(?:and|und|et|y|&{_own_and(language)})\s+"


def and_(language: str) -> str:
    """Between names."""
    return rf"\s+(?:and|und|et|y|e|&|\+|with|mit|avec|con{_own_and(language)})\s+"


def _own_and(language: str) -> str:
    """The word of the sheet's own language where it is another one elsewhere."""
    own = words.text(language, "cues", "own_and") if language else ""
    return f"|{own}" if own else ""
