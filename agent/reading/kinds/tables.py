"""The tables of cues of all languages, put together. Data is in the languages' own modules."""

from agent.reading.kinds import de, es, fr, nl, others, pt
from agent.reading.kinds.abroad import ABROAD
from agent.reading.kinds.cues import Cue, table
from agent.reading.kinds.en.context import CONTEXT
from agent.reading.kinds.en.courtesies import COURTESIES
from agent.reading.kinds.en.decisions import DECISIONS
from agent.reading.kinds.en.macros import MACROS
from agent.reading.kinds.en.meetings import MEETINGS
from agent.reading.kinds.en.outgoing import OUTGOING as ENGLISH_WRITTEN
from agent.reading.kinds.en.papers import PAPERS
from agent.reading.kinds.en.stages import STAGES
from agent.reading.kinds.index import Index

_ENGLISH_IN = (CONTEXT, DECISIONS, MEETINGS, PAPERS, COURTESIES, STAGES)
_ENGLISH_OUT = (ENGLISH_WRITTEN, STAGES, CONTEXT)
_LANGUAGES = {"de": de, "fr": fr, "es": es, "pt": pt, "nl": nl, "others": others}
_WORDS = {code: each.WORDS for code, each in _LANGUAGES.items()}

CUES_IN: tuple[Cue, ...] = (
    *(cue for rows in _ENGLISH_IN for cue in table(rows, MACROS)),
    *(cue for code, each in _LANGUAGES.items() for cue in table(each.INCOMING, each.MACROS, code)),
    *(cue for code, rows in ABROAD.items() for cue in table(rows, _LANGUAGES[code].MACROS, code)),
)
"""What employers write."""

CUES_OUT: tuple[Cue, ...] = (
    *(cue for rows in _ENGLISH_OUT for cue in table(rows, MACROS)),
    *(cue for code, each in _LANGUAGES.items() for cue in table(each.WRITTEN, each.MACROS, code)),
)
"""What candidates write."""

INCOMING = Index(CUES_IN, _WORDS)
OUTGOING = Index(CUES_OUT, _WORDS)
