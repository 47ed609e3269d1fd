"""What people write each day about bread, trains and cats: no cue that decides is found in it.

``everyday/LANGUAGE.txt``: a sentence a line, none of which is about a post, an offer or a round.
"""

from pathlib import Path

import pytest

from agent.reading.folding import fold
from agent.reading.kinds import tables
from agent.reading.kinds.cues import Cue, Where
from agent.terms import Kind

SENTENCES = Path(__file__).parent / "everyday"
PLAINEST = 5.0
DECISIVE = {
    Kind.REJECTION, Kind.INTERVIEW_CANCELLED, Kind.OFFER, Kind.WITHDRAWAL, Kind.ACCEPTANCE,
    "withdrawn", "bystander", "elsewhere", "remains", "stands",
}  # fmt: skip
HEADS = {Where.SUBJECT, Where.SIGNATURE, Where.SENDER}
"""A subject of one word means more than the same word in a sentence."""


def decisive() -> list[Cue]:
    cues = [c for t in (*tables._tables_in(), *tables._tables_out()) for c in t.cues()]
    return [
        cue
        for cue in cues
        if cue.label in DECISIVE or cue.label.startswith("plain:")
        if cue.weight >= PLAINEST and cue.where not in HEADS
    ]


@pytest.mark.parametrize("path", sorted(SENTENCES.glob("*.txt")), ids=lambda path: path.stem)
def test_everyday_sentences_hold_no_word_that_decides(path: Path) -> None:
    said = path.read_text(encoding="utf-8").splitlines()
    cues = [cue for cue in decisive() if cue.language in ("", path.stem)]
    found = [(s, cue.label, cue.name) for s in said for cue in cues if cue.search(fold(s))]
    assert len(said) >= 60
    assert found == []
