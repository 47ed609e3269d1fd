"""Proofreading: what is wrong with a letter, in words for the board. Mends nothing."""

import re
from collections.abc import Iterator

from agent.letter import names
from agent.letter.days import WEEKDAYS
from agent.letter.faults import signs, words
from agent.letter.layout import most_words
from agent.letter.mime import is_address
from agent.letter.model import Draft
from agent.letter.posts import role_name
from agent.letter.spelling import mixed
from agent.letter.stock import LANGUAGES
from agent.plan import FollowUp
from agent.reading.details import language
from agent.reading.model import Person, Reading
from agent.terms import Purpose, capital

_STANDS_FOR_A_NAME = "Nn"


def proofread(draft: Draft, follow_up: FollowUp) -> tuple[str, ...]:
    """What is wrong with a letter; empty where it may be queued, and again before it is sent."""
    if draft.purpose is Purpose.NOTES:
        return tuple(_addresses(draft))
    plain = _without_names(draft, follow_up)
    code = next((c for c in (language(plain),) if c in LANGUAGES), "en")
    return tuple(
        dict.fromkeys(
            (
                *_addresses(draft),
                *_frame(draft, follow_up),
                *_names(draft, follow_up),
                *words(plain, code),
                *signs(draft.body),
                *_tongues(plain, code),
            )
        )
    )


def proofread_again(lying: Draft, now: Draft, follow_up: FollowUp) -> tuple[str, ...]:
    """What is wrong with an untouched letter as it lies there, right before it is sent. ``now`` is
    the same letter as it would be worded now."""
    if lying.digest == now.digest:
        return proofread(now, follow_up)
    aged = tuple(f'"{day}" is no longer plain' for day in sorted(_days(lying) - _days(now)))
    return (*proofread(lying, follow_up), *aged)


def _days(draft: Draft) -> frozenset[str]:
    """The weekdays that a letter names without a date."""
    return frozenset(re.findall(r"[^\W\d_]+(?! \d)\b", draft.body)) & WEEKDAYS


def _addresses(draft: Draft) -> Iterator[str]:
    for address in (draft.sender, *draft.to, *draft.cc):
        if not is_address(address):
            yield f"{address!r} is no address that mail can go to"
    if not draft.to:
        yield "it is addressed to nobody"
    if not draft.subject.strip() or re.search(r"[\x00-\x1f\x7f]", draft.subject):
        yield "it has no proper subject"


def _frame(draft: Draft, follow_up: FollowUp) -> Iterator[str]:
    """Greeting, signature, length."""
    length, most = len(draft.body.split()), most_words(follow_up)
    if length > most:
        yield f"it has {length} words, more than {most}"
    if not draft.sender_name.strip():
        yield "there is no name to sign it with: set profile.name"
    elif draft.sender_name not in draft.body:
        yield "it is not signed"
    greeting = draft.body.split("\n", 1)[0]
    if draft.to_name and not _shares(greeting, draft.to_name):
        yield f'the greeting "{greeting}" does not name {draft.to_name}'
    for other in _people(follow_up) - {draft.to_name or ""}:
        strange = set(other.split()) - set((draft.to_name or "").split())
        if any(re.search(rf"\b{re.escape(word)}\b", greeting) for word in strange if len(word) > 3):
            yield f'the greeting "{greeting}" names {other}'


def _shares(greeting: str, name: str) -> bool:
    ours = {w.casefold().strip(".,:") for w in re.split(r"[\s-]", greeting)}
    if ours & {w.casefold().strip(".,") for w in re.split(r"[\s-]", name)}:
        return True
    return any(names.short_for(word.strip(".,:"), name) for word in greeting.split()[1:])


def _names(draft: Draft, follow_up: FollowUp) -> Iterator[str]:
    """People and company as the thread writes them, and no other employer."""
    written = _people(follow_up) | _companies(follow_up)
    for name in sorted(written):
        spelt = re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", draft.body, re.IGNORECASE)
        if odd := next((s for s in spelt if s not in written), ""):
            yield f'"{odd}" is written "{name}" in the thread'
    theirs = {word for person in _everybody(follow_up) for word in (person.name or "").split()}
    for other in sorted(
        _companies(follow_up) - {follow_up.company or "", names.calm(follow_up.company or "")}
    ):
        of_person = theirs.issuperset(other.split())  # taken for a house in some message
        foreign = not (of_person or _akin(other, follow_up))
        if foreign and re.search(rf"(?<!\w){re.escape(other)}(?!\w)", draft.body):
            yield f"it names another employer: {other}"


def _akin(other: str, follow_up: FollowUp) -> bool:
    """Another form of the same name, or a word of the role."""
    ours = f"{follow_up.company or ''} {follow_up.role or ''}".casefold()
    return other.casefold() in ours or (follow_up.company or "").casefold() in other.casefold()


def _everybody(follow_up: FollowUp) -> list[Person]:
    """Whom the letter goes to, and everybody of whom the thread tells."""
    people = [follow_up.recipient, *follow_up.others]
    for reading in follow_up.thread:
        people += _of_reading(reading)
    return people


def _people(follow_up: FollowUp) -> set[str]:
    """Full names as the thread writes them."""
    return {
        n for p in _everybody(follow_up) if p.name and " " in p.name and (n := names.clean(p.name))
    }


def _of_reading(reading: Reading) -> list[Person]:
    met = [p for i in reading.interviews for p in i.interviewers]
    met += reading.meets
    return [*reading.people, *met, *([reading.contact] if reading.contact else [])]


def _companies(follow_up: FollowUp) -> set[str]:
    named = (follow_up.company, *(r.company for r in follow_up.thread))
    return {form for c in named if c and len(c) > 3 for form in (c, names.calm(c))}


def _without_names(draft: Draft, follow_up: FollowUp) -> str:
    """The letter without what is somebody's name: a role of "Compensation Analyst" is no salary."""
    given = {draft.sender_name, draft.to_name or "", follow_up.role or "", *_companies(follow_up)}
    given |= {role_name(follow_up.role) or "", follow_up.company or "", *_people(follow_up)}
    text = draft.body
    for name in sorted(filter(None, given), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", _STANDS_FOR_A_NAME, text, flags=re.I)
    for last in filter(None, (names.surname(n, particles=True) for n in _people(follow_up))):
        alone = rf"(?<!\w)(?:{re.escape(last)}|{re.escape(capital(last))})(?!\w)"
        text = re.sub(alone, _STANDS_FOR_A_NAME, text)  # "Geachte mevrouw Van Loon"
    return text


def _tongues(text: str, code: str) -> Iterator[str]:
    """One language, and one spelling of English."""
    for paragraph in text.split("\n\n"):
        other = language(paragraph) if len(paragraph.split()) > 8 else code
        if other != code and other in LANGUAGES:
            yield f'two languages: "{paragraph[:40]}..."'
    if code == "en" and (pair := mixed(text)):
        yield f'British and American spelling: "{pair[0]}" and "{pair[1]}"'
