"""The kind of a message: how a message is judged and checked here."""

from agent import message
from agent.reading import kinds
from agent.reading.kinds import Judgement
from agent.reading.model import Candidate
from agent.reading.prose import split
from learning.examples import CANDIDATE, Golden


def judged(raw: bytes, candidate: Candidate = CANDIDATE) -> Judgement:
    """A raw message, judged."""
    parsed = message.parse(raw)
    return kinds.judge(parsed, split(parsed, candidate), candidate)


def check(case: Golden) -> None:
    """Asserts kind, stage and wish of a golden message."""
    said = judged(case.raw)
    assert said.kind == case.kind, said
    last = kinds.round_of(said, said.kind, ())
    stages = {"*", said.stage or "-", (last[0] if last else said.stage) or "-"}
    assert not stages.isdisjoint(case.stages), said
    assert "*" in case.wishes or (said.follow_up or "-") in case.wishes, said
