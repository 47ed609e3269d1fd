"""The tables of cues of all languages, put together. Data is in the languages' own modules."""

from collections.abc import Iterator

from agent.reading.folding import fold
from agent.reading.function_words import FUNCTION_WORDS
from agent.reading.kinds import de, es, fr, nl, other_languages, pt
from agent.reading.kinds.beside import BESIDE
from agent.reading.kinds.bystanders import BYSTANDERS
from agent.reading.kinds.cues import Table
from agent.reading.kinds.elsewhere import ELSEWHERE
from agent.reading.kinds.en.availability import AVAILABILITY
from agent.reading.kinds.en.context import CONTEXT
from agent.reading.kinds.en.courtesies import COURTESIES
from agent.reading.kinds.en.macros import MACROS
from agent.reading.kinds.en.meetings import MEETINGS
from agent.reading.kinds.en.moves import MOVES
from agent.reading.kinds.en.offers import OFFERS
from agent.reading.kinds.en.outgoing import OUTGOING as ENGLISH_WRITTEN
from agent.reading.kinds.en.papers import PAPERS
from agent.reading.kinds.en.progress import PROGRESS
from agent.reading.kinds.en.rejections import REJECTIONS
from agent.reading.kinds.en.stages import STAGES
from agent.reading.kinds.giving_up import GIVING_UP
from agent.reading.kinds.giving_up import WORDS as PARTS
from agent.reading.kinds.hosting import HOSTING
from agent.reading.kinds.index import Index
from agent.reading.kinds.interviewing import INTERVIEWING
from agent.reading.kinds.joining import JOINING
from agent.reading.kinds.leaving import LEAVING
from agent.reading.kinds.moments import SPOKEN
from agent.reading.kinds.past_rounds import PAST_ROUNDS
from agent.reading.kinds.practical import PRACTICAL
from agent.reading.kinds.referees import REFEREES
from agent.reading.kinds.refused import REFUSED
from agent.reading.kinds.remaining import REMAINING
from agent.reading.kinds.running import RUNNING
from agent.reading.kinds.settled import SETTLED
from agent.reading.kinds.shifting import SHIFTING
from agent.reading.kinds.stages import FURTHER
from agent.reading.kinds.undecided import UNDECIDED
from agent.reading.kinds.withdrawn import WITHDRAWN

_ENGLISH_IN = (
    CONTEXT,
    REJECTIONS,
    PROGRESS,
    OFFERS,
    AVAILABILITY,
    MEETINGS,
    MOVES,
    PAPERS,
    COURTESIES,
    STAGES,
    FURTHER,
)
_FURTHER = (
    BESIDE,
    BYSTANDERS,
    ELSEWHERE,
    INTERVIEWING,
    PAST_ROUNDS,
    PRACTICAL,
    REFEREES,
    REFUSED,
    REMAINING,
    RUNNING,
    SETTLED,
    SHIFTING,
    WITHDRAWN,
)
_ENGLISH_OUT = (ENGLISH_WRITTEN, STAGES, CONTEXT)
_FURTHER_OUT = (GIVING_UP, HOSTING, LEAVING, JOINING, PAST_ROUNDS, UNDECIDED)
_LANGUAGES = {"de": de, "fr": fr, "es": es, "pt": pt, "nl": nl, "others": other_languages}
_MACROS = {
    code: each.MACROS | {"clock": f"(?:{each.MACROS['clock']}|{SPOKEN[code]})"}
    if code in SPOKEN
    else each.MACROS
    for code, each in _LANGUAGES.items()
}
_ENGLISH = frozenset(map(fold, FUNCTION_WORDS["en"]))
_WORDS = {
    code: frozenset(map(fold, FUNCTION_WORDS[code])) - _ENGLISH
    for code in _LANGUAGES
    if code in FUNCTION_WORDS
} | {"others": other_languages.WORDS, "en": _ENGLISH}
"""The words that show a language, as the cues' text has them."""


def _tables_in() -> Iterator[Table]:
    for rows in (*_ENGLISH_IN, *(each.get("en", {}) for each in _FURTHER)):
        yield Table(rows, MACROS)
    for code, each in _LANGUAGES.items():
        yield Table(each.INCOMING, _MACROS[code], code)
    for further in _FURTHER:
        for code, rows in further.items():
            if code in _LANGUAGES:
                yield Table(rows, _MACROS[code], code)


def _tables_out() -> Iterator[Table]:
    for rows in _ENGLISH_OUT:
        yield Table(rows, MACROS)
    for further in _FURTHER_OUT:
        yield Table(further["en"], MACROS | PARTS["en"])
    for code, each in _LANGUAGES.items():
        macros = _MACROS[code] | PARTS.get(code, {})
        yield Table(each.WRITTEN, macros, code)
        for further in _FURTHER_OUT:
            yield Table(further.get(code, {}), macros, code)


INCOMING = Index(_tables_in(), _WORDS)
"""What employers write."""

OUTGOING = Index(_tables_out(), _WORDS)
"""What candidates write."""
