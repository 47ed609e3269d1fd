"""The judgement on a message: kind, round and wish, with what it rests on."""

from dataclasses import dataclass, field, replace

from agent.message import Message
from agent.reading.kinds import incoming, outgoing, rounds, staging, wishes
from agent.reading.kinds.incoming import Balance, balance
from agent.reading.kinds.scene import Scene, scene
from agent.reading.kinds.structure import invites_to_interview
from agent.reading.kinds.tables import INCOMING, OUTGOING
from agent.reading.model import Candidate, Evidence, Person
from agent.reading.prose import Prose
from agent.terms import Direction, FollowUpWish, Kind, Stage


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was concluded; ``confidence`` (0 to 1) is of ``kind``.

    Evidence is for the fields ``kind``, ``stage`` and ``follow_up``; its words stand in the
    message. An unrelated message has neither stage nor wish.
    """

    direction: Direction
    kind: Kind
    confidence: float
    stage: Stage | None = None
    follow_up: FollowUpWish | None = None
    evidence: tuple[Evidence, ...] = ()
    seen: Scene | None = field(default=None, repr=False, compare=False)
    balance: Balance | None = field(default=None, repr=False, compare=False)


def judge(message: Message, prose: Prose, candidate: Candidate) -> Judgement:
    """Judges one message by the rulings of docs/json.md; never raises.

    ``prose`` is ``prose.split(message, candidate)``. Outgoing is what comes from one of the
    candidate's addresses, save a forward that holds an employer's message.
    """
    outward = candidate.owns(message.sender.email if message.sender else None)
    mine = (*candidate.addresses, *((candidate.name,) if candidate.name else ()))
    seen = scene(message, prose, OUTGOING if outward else INCOMING, mine)
    return _judged(seen, None if outward else balance(seen))


def presume(judged: Judgement) -> Judgement:
    """The same message, about the reader's own hiring whether its words say so or not; of what is
    about something else beyond doubt and no courtesy the kind alone."""
    return _judged(judged.seen, judged.balance, presumed=True) if judged.seen else judged


def of_kind(judged: Judgement, kind: Kind) -> Judgement:
    """The same message with the round that one of another kind would be about."""
    if judged.seen is None:
        return judged
    stage, grounds = rounds.stage(judged.seen, kind)
    kept = tuple(e for e in judged.evidence if e.field != "stage")
    return replace(judged, stage=stage, evidence=(*kept, *grounds))


_ELSE = -8.0
"""Of 732 letters of hiring that nothing was learnt from, one was at log odds below -1.3, at -3.7;
of personal mail of other matters three in four pieces are below this."""


def is_beside(judged: Judgement) -> bool:
    """Whether it says that somebody else is considered: the reader is asked about a friend, sits on
    the panel, or hires."""
    seen = judged.seen
    if judged.kind is not Kind.UNRELATED or seen is None:
        return False
    if judged.direction is Direction.OUTGOING:
        return invites_to_interview(seen.message) or bool(seen.of("hosts"))
    return judged.balance is not None and incoming.speaks_of_others(seen)


def is_of_else(judged: Judgement) -> bool:
    """Whether the message is about something else beyond doubt, whoever wrote it."""
    weighed = judged.balance.weighed if judged.balance else None
    return weighed is not None and weighed.hiring < _ELSE


def round_of(judged: Judgement, kind: Kind, people: tuple[Person, ...]) -> rounds.Staged | None:
    """The round once it is known who meets the candidate, where that changes it."""
    stage, grounds = rounds.met(judged.stage, kind, people) or (judged.stage, ())
    if judged.seen is not None and judged.direction is Direction.INCOMING:
        stage, grounds = staging.weighed(judged.seen, kind, stage, people) or (stage, grounds)
        stage, grounds = rounds.first_of_two(judged.seen, stage, people) or (stage, grounds)
        if rounds.founders_first(judged.seen, stage, kind):
            stage, grounds = None, ()
    elif judged.seen is not None and stage is None and kind in _ANSWERS:
        stage, grounds = staging.before(judged.seen)
    return None if stage is judged.stage else (stage, grounds)


_ANSWERS = (Kind.SCHEDULING_REPLY, Kind.THANK_YOU, Kind.STATUS_CHECK)
"""What a candidate writes about the round that the quoted history tells."""


def _judged(seen: Scene, weighed: Balance | None, *, presumed: bool = False) -> Judgement:
    """``weighed``: what an incoming message was weighed at; nothing for an outgoing one."""
    outward = weighed is None
    if weighed is None:
        said = outgoing.verdict(seen, presumed=presumed)
    else:
        said = incoming.verdict(seen, weighed, presumed=presumed)
    judged = Judgement(
        direction=Direction.OUTGOING if outward else Direction.INCOMING,
        kind=said.kind,
        confidence=said.confidence,
        seen=seen,
        balance=weighed,
    )
    if presumed and is_of_else(judged) and said.kind is not Kind.ACKNOWLEDGEMENT:
        return judged
    stage, on_stage = rounds.stage(seen, said.kind)
    wish, on_wish = (None, ()) if outward else wishes.wish(seen, said.kind)
    grounds = (*said.evidence, *on_stage, *on_wish)
    return replace(judged, stage=stage, follow_up=wish, evidence=grounds)
