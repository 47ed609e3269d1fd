"""Which language a letter is in, which spelling, and whether it says du. Words nothing."""

from collections import Counter
from collections.abc import Iterable, Iterator

from agent import words
from agent.letter.model import Profile
from agent.letter.names import Style, can_be, clean, style
from agent.letter.stock import LANGUAGES, Voice
from agent.plan import FollowUp
from agent.reading.model import Manner, Reading
from agent.terms import Direction, Kind, Purpose

_NAMES = {
    "it": "Italian", "sv": "Swedish", "da": "Danish",
    "no": "Norwegian", "fi": "Finnish", "pl": "Polish",
}  # fmt: skip
_AMERICAN = frozenset({"US", "CA"})


def voice(follow_up: FollowUp, profile: Profile) -> tuple[Voice, str]:
    """The voice by the configuration, else by the thread; and a sentence for ``why``, or ""."""
    told = thread_language(follow_up)
    wished = profile.language or told
    language = wished if wished in LANGUAGES else "en"
    if language == "en":
        second = _american(follow_up, profile)
    elif follow_up.purpose is Purpose.REFERENCES:
        second = " " not in (follow_up.recipient.name or " ")
    else:
        second = _informal(follow_up, language)
    brazilian = language == "pt" and _brazilian(follow_up, profile)
    return Voice(language, second, brazilian), _note(told, language) if not profile.language else ""


def _note(told: str, language: str) -> str:
    if told == language:
        return ""
    name = _NAMES.get(told, f"another language ({told})")
    return f"It is in English, since the thread is in {name}, for which there are no words."


def heard(follow_up: FollowUp) -> tuple[Reading, ...]:
    """What the employer's people wrote themselves, in order of arrival."""
    return tuple(
        r
        for r in follow_up.thread
        if r.direction is Direction.INCOMING and r.kind is not Kind.AUTO_REPLY
    )


def by(follow_up: FollowUp, readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Those of the readings that the recipient wrote."""
    email = follow_up.address
    return tuple(r for r in readings if r.sender and r.sender.email.casefold() == email)


def thread_language(follow_up: FollowUp) -> str:
    """The recipient's language in this thread, else that of most messages; the latest decides.
    Short lines count only where nobody wrote more: "See you then!" is understood anywhere."""
    readings = heard(follow_up)
    for least in (2, 1):
        for group in (by(follow_up, readings), readings, follow_up.thread):
            worded = [r for r in group if _told_by(r) >= least]
            if worded:
                counts = Counter(r.manner.language for r in worded)
                latest = {r.manner.language: i for i, r in enumerate(worded)}
                return max(counts, key=lambda code: (counts[code], latest[code]))
    return "en"


def _told_by(reading: Reading) -> int:
    """How much text tells the language: none in mail that seemed to be about something else."""
    unread = reading.kind is Kind.UNRELATED and reading.manner == Manner()
    return 0 if unread or _wordless(reading) else reading.manner.told_by


def _wordless(reading: Reading) -> bool:
    """A calendar message without words of its own tells no language."""
    manner = reading.manner
    return bool(reading.calendar) and not (
        manner.signs_as or manner.greets_as or manner.spelling or manner.language != "en"
    )


def _american(follow_up: FollowUp, profile: Profile) -> bool:
    for reading in _nearest_first(follow_up):
        if reading.manner.spelling:
            return reading.manner.spelling == "american"
    if profile.country:
        return profile.country.upper() in _AMERICAN
    return follow_up.timezone.startswith(("America/", "US/"))


def _brazilian(follow_up: FollowUp, profile: Profile) -> bool:
    """By the country of the recipient's address or their firm's, else by the clocks there."""
    ours = (r.sender.domain for r in _nearest_first(follow_up) if r.sender)
    told = [follow_up.address, *ours]
    country = next((d[-3:] for d in told if d.endswith((".br", ".pt"))), "")
    if country or profile.country:
        return country == ".br" or (not country and profile.country.upper() == "BR")
    return follow_up.timezone.startswith(("America/", "Brazil/"))


def _informal(follow_up: FollowUp, language: str) -> bool:
    """As the recipient writes; where they never wrote, as everybody else there does."""
    readings = tuple(
        r for r in heard(follow_up) if r.manner.language == language and not _wordless(r)
    )
    own = by(follow_up, readings)
    stays = words.text(language, "grammar", "familiar_stays")
    if stays and (own or not _is_titled(follow_up)):
        return _once_familiar(own or readings, follow_up, language)
    if own:
        return own[-1].manner.informal
    if _is_titled(follow_up):
        return False
    return bool(readings) and all(r.manner.informal for r in readings)


def _once_familiar(readings: tuple[Reading, ...], follow_up: FollowUp, language: str) -> bool:
    """Whoever once wrote je does not go back to u, though a line such as "Tot maandag!" shows
    neither; nor does the candidate who wrote it to them."""
    email = follow_up.address
    ours = (
        r
        for r in follow_up.thread
        if r.direction is Direction.OUTGOING and email in {a.email.casefold() for a in r.to}
    )
    return any(r.manner.informal and r.manner.language == language for r in (*readings, *ours))


def _is_titled(follow_up: FollowUp) -> bool:
    """Whether some message puts a title before the recipient's name: no du from a stranger then."""
    name = clean(follow_up.recipient.name)
    return name is not None and any(
        style(written) != Style() and can_be(written, name)
        for reading in follow_up.thread
        for written in reading.styled
    )


def _nearest_first(follow_up: FollowUp) -> Iterator[Reading]:
    """The recipient's messages, then the others' there, then the candidate's; latest first."""
    readings = heard(follow_up)
    yield from reversed(by(follow_up, readings))
    yield from reversed(readings)
    yield from reversed(follow_up.thread)
