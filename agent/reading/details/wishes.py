"""What the message asks for besides its kind: another channel, an answer, referees. No kinds.

Each verb reads the author's own sentences alone; an invitation to write is no wish for a call.
"""

from collections.abc import Iterator

from agent.reading.details import wish_cues as cues
from agent.reading.prose import Prose
from agent.terms import Channel, Kind

_ALWAYS_ASKS = frozenset(
    {
        Kind.AVAILABILITY_REQUESTED,
        Kind.ASSESSMENT_REQUESTED,
        Kind.INFORMATION_REQUESTED,
        Kind.OFFER,
        Kind.RECRUITER_OUTREACH,
    }
)
_NEVER_ASKS = frozenset({Kind.REJECTION, Kind.AUTO_REPLY, Kind.UNRELATED})
_LONGEST_PLACE = 60


def channel(prose: Prose) -> Channel | None:
    """The way of contact that they want instead of mail; merely giving a number is no wish."""
    for text in _sentences(prose, cues.CHANNEL_NEEDS):
        if cues.TELEPHONE.search(text):
            return Channel.TELEPHONE
        if cues.PORTAL.search(text):
            return Channel.PORTAL
    return None


def awaits_candidate(prose: Prose, kind: Kind) -> bool:
    """Whether the message asks something that the candidate has to answer or do."""
    if kind in _NEVER_ASKS:
        return False
    if any(cues.NO_ANSWER.search(text) for text in _sentences(prose, cues.NO_ANSWER_NEEDS)):
        return False
    if kind in _ALWAYS_ASKS:
        return True
    return any(_asks(text) for text in _sentences(prose, cues.ASKING_NEEDS))


def _asks(text: str) -> bool:
    """A request ("please confirm"), or a question that is put to the reader."""
    if cues.BIDDEN.search(text):
        return True
    if cues.OPTIONAL.search(text):
        return False
    question = text.endswith("?") and cues.QUESTION.search(text) is not None
    return question or cues.REQUEST.search(text) is not None


def asks_references(prose: Prose) -> bool:
    """Whether they ask for referees, or say that they are about to call them."""
    return any(cues.REFERENCES.search(text) for text in _sentences(prose, cues.REFERENCE_NEEDS))


def no_show(prose: Prose) -> bool:
    """Whether a round is said not to have taken place because one side did not come."""
    return any(cues.NO_SHOW.search(text) for text in _sentences(prose, cues.NO_SHOW_NEEDS))


def left_alone(prose: Prose) -> bool:
    """Whether the candidate writes that nobody came, or is waiting where the round was to be."""
    return any(cues.LEFT_ALONE.search(text) for text in _sentences(prose, cues.LEFT_ALONE_NEEDS))


def unofficial(prose: Prose) -> bool:
    """Whether they write in private of what is no application yet ("nothing is official")."""
    return any(cues.UNOFFICIAL.search(text) for text in _sentences(prose, cues.UNOFFICIAL_NEEDS))


def place_of_work(prose: Prose) -> str | None:
    """Where the work is done, as written."""
    for text in _sentences(prose, cues.PLACE_NEEDS):
        found = cues.PLACE.search(text)
        if found:
            place = next((group for group in found.groups() if group), "").strip(" ,.;")
            if 1 < len(place) <= _LONGEST_PLACE:
                return place
    return None


def _sentences(prose: Prose, needs: tuple[str, ...]) -> Iterator[str]:
    """The sentences that hold one of some plain words, each on one line."""
    folded = prose.own.casefold()
    if not any(map(folded.__contains__, needs)):
        return
    for sentence in prose.sentences:
        yield " ".join(sentence.text[:800].split())
