"""The tables of cues of all languages, put together. Data is in the languages' own modules."""

from agent.reading.kinds.cues import Cue, Index, table
from agent.reading.kinds.en.context import CONTEXT
from agent.reading.kinds.en.courtesies import COURTESIES
from agent.reading.kinds.en.decisions import DECISIONS
from agent.reading.kinds.en.macros import MACROS
from agent.reading.kinds.en.meetings import MEETINGS
from agent.reading.kinds.en.outgoing import OUTGOING as WRITTEN
from agent.reading.kinds.en.papers import PAPERS
from agent.reading.kinds.en.stages import STAGES

_ENGLISH_IN = (CONTEXT, DECISIONS, MEETINGS, PAPERS, COURTESIES, STAGES)

CUES_IN: tuple[Cue, ...] = tuple(cue for rows in _ENGLISH_IN for cue in table(rows, MACROS))
"""What employers write."""
CUES_OUT: tuple[Cue, ...] = tuple(cue for rows in (WRITTEN, STAGES, CONTEXT) for cue in table(rows, MACROS))
"""What candidates write."""

INCOMING = Index(CUES_IN)
OUTGOING = Index(CUES_OUT)
