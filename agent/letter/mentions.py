"""Others than the recipient in a letter: whom to thank through them, whom the candidate spoke with.

Names as the thread styles them; decides nobody's part in a round.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta

from agent import words
from agent.letter import remarks
from agent.letter.brief import NOTES, Brief, Fact
from agent.letter.greeting import greeting, is_formal, surname_in
from agent.letter.names import Style, can_be, clean, short_for, style, surname
from agent.letter.names import without_honorific as bare
from agent.person_names import HONORIFICS
from agent.plan import FollowUp
from agent.reading.model import Person
from agent.terms import capital

_ANY_WORD = re.compile(r"[^\W\d_]+")
_INITIALS = re.compile(r"[^\W\d_]|(?:[^\W\d_]\.){1,3}")
_MOST_NAMES = 5
_MOST_MET = 2
_VISIT = timedelta(days=2)


def to_thank(brief: Brief) -> Fact | None:
    """Those of the round who get no letter of their own, as one phrase; None where none is
    known."""
    follow_up = brief.follow_up
    people = [p for p in follow_up.others if not (follow_up.took_part and p.email)]
    listed = _names(people)
    listed += [n for n in _noted(brief) if n not in listed]
    listed = [n for n in listed if not (_is_post_or_house(n, follow_up) or _is_recipient(n, brief))]
    if not 0 < len(listed) <= _MOST_NAMES:
        return None
    source = _source_of(people, brief) if people else NOTES
    return Fact(joined([_styled(n, brief) for n in listed], brief.voice.language), source)


def _noted(brief: Brief) -> Iterator[str]:
    """Whom the notes name besides; where the others are written to, nobody who may be one of them
    by a part of the name."""
    follow_up = brief.follow_up
    people = (follow_up.recipient, *follow_up.others) if follow_up.took_part else ()
    known = " ".join(bare(p.name or p.email or "") for p in people)
    own = set(_ANY_WORD.findall(brief.profile.name.casefold()))
    for name in filter(None, map(clean, remarks.people(brief.notes))):
        words = set(_ANY_WORD.findall(bare(name).casefold()))
        if not words & set(_ANY_WORD.findall(known.casefold())) and not words <= own:
            yield name


def met(brief: Brief) -> Fact | None:
    """With whom the candidate spoke, where the recipient was not there; None too for a crowd."""
    round_, follow_up = brief.follow_up.round, brief.follow_up
    people = list(round_.interviewers) if round_ else []
    email = follow_up.address
    if any((p.email or "").casefold() == email for p in (*people, *_near(brief))):
        return None
    listed = [n for n in _names(people) if not _is_post_or_house(n, follow_up)]
    if any(_is_recipient(n, brief) for n in listed) or not 0 < len(listed) <= _MOST_MET:
        return None
    source = _source_of(people, brief)
    return Fact(joined([_styled(n, brief) for n in listed], brief.voice.language), source)


def _near(brief: Brief) -> Iterator[Person]:
    """Whom else the candidate saw on the same days: a visit has several rounds."""
    start = brief.follow_up.round.start if brief.follow_up.round else None
    for reading in brief.follow_up.thread:
        for met_ in reading.interviews:
            if start and abs(met_.start - start) < _VISIT:
                yield from met_.interviewers


def _names(people: Iterable[Person]) -> list[str]:
    return list(dict.fromkeys(filter(None, (clean(p.name) for p in people))))


def _styled(name: str, brief: Brief) -> str:
    """A surname without a first name, and everybody in a formal letter, with the title that the
    thread gives them ("Mrs Ferris", "Herrn Kowalski")."""
    language = brief.voice.language
    styles = language == "en" or words.text(language, "greeting", "him")
    name = _in_full(name, brief)
    firsts = name.split()[:-1]
    short = all(map(_INITIALS.fullmatch, firsts))
    if not styles or not (short or is_formal(brief.follow_up, brief.voice)):
        return name
    for reading in brief.follow_up.thread:
        for written in reading.styled:
            if can_be(written, name) or _is_named(written, name):
                dutch = bool(words.text(language, "greeting", "particle"))
                last = surname(name, particles=dutch) or surname_in(name, brief.follow_up) or name
                last = capital(last) if dutch else last
                return _titled(written, last, language)
    return name


def _is_named(written: str, name: str) -> bool:
    """Whether a surname alone is that of a styled name: "Terpstra" of "mevrouw mr. A. Terpstra"."""
    theirs, ours = bare(written).casefold(), name.casefold()
    return theirs == ours or (" " not in name and theirs.split()[-1:] == [ours])


def _in_full(name: str, brief: Brief) -> str:
    """A surname alone with the first name, where the thread tells it of one person."""
    people = (
        p
        for reading in brief.follow_up.thread
        for p in (*reading.people, *(p for i in reading.interviews for p in i.interviewers))
    )
    full = {n for n in _names(people) if " " in n and surname(n, particles=True) == name}
    return full.pop() if " " not in name and len(full) == 1 else name


def _titled(written: str, last: str, language: str) -> str:
    found = style(written)
    if language != "en" and found.gender in ("f", "m"):
        doctor = "Dr. " if found.academic == "Dr" else "Prof. " if found.academic else ""
        doctor = doctor if language == "de" else ""
        whom = words.text(language, "greeting", "her" if found.gender == "f" else "him")
        return whom.format(f"{doctor}{last}")
    title = written.split()[0] if language == "en" and found != Style() else ""
    if title and (title in _GERMAN or title[0].islower()):
        title = "Dr" if found.academic == "Dr" else _ENGLISH.get(found.gender, "")
    return f"{title} {last}" if title else last


_GERMAN = {w.title() for row in HONORIFICS["de"].values() for w in row.split()}
_ENGLISH = {"f": "Ms", "m": "Mr"}


def _is_post_or_house(name: str, follow_up: FollowUp) -> bool:
    """A part of the job's title or of the employer's name is nobody to thank."""
    words = set(_ANY_WORD.findall(name.casefold()))
    named = f"{follow_up.role or ''} {follow_up.company or ''}".casefold()
    return words <= set(_ANY_WORD.findall(named))


def _is_recipient(name: str, brief: Brief) -> bool:
    known = brief.follow_up.recipient.name or ""
    if not known:
        known = greeting(brief.follow_up, brief.voice).name or ""
        if known and " " not in known:
            return short_for(known, name)
    return name.casefold() in known.casefold() or (
        " " not in name and bool(known) and short_for(name, known)
    )


def _source_of(people: list[Person], brief: Brief) -> str:
    named = {p.name for p in people if p.name}
    for reading in brief.follow_up.thread:
        if named & {p.name for i in reading.interviews for p in i.interviewers}:
            return reading.message_id or ""
        if named & {p.name for p in reading.people}:
            return reading.message_id or ""
    return ""


def joined(names: list[str], language: str) -> str:
    """ "Ana Roos, Bo Lind and Cy Dee"."""
    and_ = words.text(language, "grammar", "joined_by")
    if and_ == "y" and re.match(r"(?:i|hi(?!e))", names[-1], re.IGNORECASE):
        and_ = "e"
    return f"{', '.join(names[:-1])} {and_} {names[-1]}" if len(names) > 1 else names[0]
