"""What the message asks for besides its kind: another channel, an answer, referees. No kinds.

Each verb reads the author's own sentences alone; an invitation to write is no wish for a call.
"""

from collections.abc import Iterable

from agent.reading.caseless import Caseless
from agent.reading.details import wish_cues as cues
from agent.reading.needs import Needs
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
    for _, low, _ in prose.saying(cues.CHANNEL_NEEDS):
        if cues.TELEPHONE.lowered.search(low):
            return Channel.TELEPHONE
        if cues.PORTAL.lowered.search(low):
            return Channel.PORTAL
    return None


def awaits_candidate(prose: Prose, kind: Kind) -> bool:
    """Whether the message asks something that the candidate has to answer or do."""
    if kind in _NEVER_ASKS or _says(prose, cues.NO_ANSWER_NEEDS, cues.NO_ANSWER):
        return False
    if kind in _ALWAYS_ASKS:
        return True
    return any(_asks(low) for _, low, _ in prose.saying(cues.ASKING_NEEDS))


def _asks(low: str) -> bool:
    """A request ("please confirm"), or a question that is put to the reader."""
    if cues.BIDDEN.lowered.search(low):
        return True
    if cues.OPTIONAL.lowered.search(low):
        return False
    question = low.endswith("?") and cues.QUESTION.lowered.search(low) is not None
    return question or cues.REQUEST.lowered.search(low) is not None


def asks_references(prose: Prose) -> bool:
    """Whether they ask for referees, or say that they are about to call them."""
    return _says(prose, cues.REFERENCE_NEEDS, cues.REFERENCES)


def no_show(prose: Prose) -> bool:
    """Whether a round is said not to have taken place because one side did not come."""
    return _says(prose, cues.NO_SHOW_NEEDS, cues.NO_SHOW)


def left_alone(prose: Prose) -> bool:
    """Whether the candidate writes that nobody came, or is waiting where the round was to be."""
    return _says(prose, cues.LEFT_ALONE_NEEDS, cues.LEFT_ALONE)


def unofficial(prose: Prose) -> bool:
    """Whether they write in private of what is no application yet ("nothing is official")."""
    return _says(prose, cues.UNOFFICIAL_NEEDS, cues.UNOFFICIAL)


def place_of_work(prose: Prose) -> str | None:
    """Where the work is done, as written."""
    for sentence, _, _ in prose.saying(cues.PLACE_NEEDS):
        found = cues.PLACE.search(" ".join(sentence.text[:800].split()))
        if found:
            place = next((group for group in found.groups() if group), "").strip(" ,.;")
            if 1 < len(place) <= _LONGEST_PLACE:
                return place
    return None


def _says(prose: Prose, needs: Needs, pattern: Caseless) -> bool:
    return any(pattern.lowered.search(low) for _, low, _ in prose.saying(needs))


def forbids_questions_alone(wishes: Iterable[str]) -> bool:
    """Whether the words of a wish not to be followed up are of questions: "no need to chase us" is
    no wish to get no letter."""
    said = tuple(wishes)
    return bool(said) and all(map(cues.OF_QUESTIONS.search, said))


def forbids_for_now(wishes: Iterable[str]) -> bool:
    """Whether the words of a wish not to be followed up are of a wait: "bear with us - no need to
    chase!"."""
    said = tuple(wishes)
    return bool(said) and all(map(cues.FOR_NOW.search, said))
