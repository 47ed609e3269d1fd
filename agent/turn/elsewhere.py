"""The person's other accounts: what was said there of the same processes, and whose a letter is.

A letter that two accounts would leave is left by one: by the one where it is the person's already
(edited, sent) or on its way, else where it is approved, else where it lies; of two alike, by the
one that stands first in the configuration. What answers a message that lies in one account only is
left there, and here where that one has not done so in good time: it may not get at its mailbox.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from agent.desk import Verdict, Written
from agent.notes import Notes
from agent.outgoing import Progress, Submission
from agent.plan import FollowUp, Remark
from agent.reading.model import Reading
from agent.terms import Direction, Kind, Purpose
from agent.turn.drafts import what
from agent.turn.ports import Another, Ledger

NOWHERE, GONE, LIES, GIVEN_BACK, APPROVED, DECIDED = range(6)
"""How a letter stands at an account. What was deleted is not written elsewhere, and takes nothing
from where it lies too; what was given back waits for a mail program to send it."""
_THEIRS = {
    Verdict.DELETED: GONE,
    Verdict.MISSING: GONE,
    "given back": GIVEN_BACK,
}
_Key = tuple[str, str]
_GRACE = timedelta(hours=2)
"""So long after its day and hour a letter is left to the account that has the message answered."""


def joined(own: Sequence[Reading], others: Sequence[Another]) -> tuple[Reading, ...]:
    """The readings of an account, and with them those of the others that belong to the same threads
    or people, by way of others of them too: who was thanked from there was thanked, and what a
    round is known by is the same in both."""
    left = [r for other in others for r in other.readings if r.message_id]
    if not left:
        return tuple(own)
    bearing: dict[str, list[Reading]] = {}
    for reading in left:
        for mark in {*_ids(reading), *_people(reading)}:
            bearing.setdefault(mark, []).append(reading)
    known, found, reached = {r.message_id for r in own}, list[Reading](), [*own]
    while reached:
        reading = reached.pop()
        for mark in {*_ids(reading), *map(_opposite, _people(reading))}:
            # Each mark leads on once, whatever copies of a message there are.
            near = reversed(bearing.pop(mark, []))
            fresh = {r.message_id: r for r in near if r.message_id not in known}
            known |= fresh.keys()
            reached += fresh.values()
            found += fresh.values()
    return tuple(sorted((*own, *found), key=_arrived)) if found else tuple(own)


def notes(own: Mapping[str, Notes], others: Sequence[Another]) -> dict[str, Notes]:
    """What the sheets say, wherever they were filled in; this account's own words go before."""
    theirs = {a: said for o in others for a, said in o.notes.items() if said != Notes()}
    return {**theirs, **{a: said for a, said in own.items() if said != Notes() or a not in theirs}}


def left_to_others(
    letters: Iterable[FollowUp], own: Ledger, others: Sequence[Another], now: datetime
) -> dict[str, str]:
    """The letters, by id, that are another account's, and where they are dealt with in words."""
    if not others:
        return {}
    here = {r.message_id for r in own.readings()}
    mine = _stands(own.written(), own.submissions())
    theirs = [(o, _stands(o.written, o.submissions)) for o in others]
    found = {}
    for letter in letters:
        key, (stands, _) = _key_of(letter), mine.get(_key_of(letter), (NOWHERE, None))
        answers = letter.parent.message_id if letter.parent else None
        absent = stands == NOWHERE and answers not in here and now - letter.due < _GRACE
        if absent and (there := next((o.name for o in others if _holds(o, answers)), "")):
            lies = "where the message lies that it answers"
            found[letter.id] = f"The {what(letter)} is left to your account {there}, {lies}"
        for other, records in theirs:
            stand, record = records.get(key, (NOWHERE, None))
            if record and _goes_before(stand, stands, first=other.first):
                done = "was dealt with" if record.theirs else "waits"
                found[letter.id] = f"The {what(record)} {done} in your account {other.name}"
    return found


def begun(draft_id: str, others: Sequence[Another]) -> str:
    """The account from which a letter was sent or is about to be; "" for none."""
    for other in others:
        sent = any(w.draft_id == draft_id and w.outcome == "sent" for w in other.written)
        on_its_way = (s for s in other.submissions if s.draft_id == draft_id)
        if sent or any(s.progress is not Progress.ENDED for s in on_its_way):
            return other.name
    return ""


def unread(others: Iterable[Another]) -> tuple[str, ...]:
    """The accounts of which it cannot be seen what they have sent: no letter leaves meanwhile."""
    return tuple(other.name for other in others if other.unread)


def remarks(written: Iterable[Written], others: Iterable[Another]) -> Iterator[Remark]:
    """What keeps approved letters from being sent."""
    if any(w.approved_since for w in written):
        for name in unread(others):
            why = f"what your account {name} has sent cannot be seen, since its database"
            yield Remark(None, f"No letter is sent: {why} cannot be read.", urgent=True)


def _holds(other: Another, message_id: str | None) -> bool:
    return message_id is not None and any(r.message_id == message_id for r in other.readings)


def _goes_before(theirs: int, own: int, *, first: bool) -> bool:
    if theirs == own:
        return first and NOWHERE < own < DECIDED
    return theirs > own


def _stands(
    written: Iterable[Written], submissions: Iterable[Submission]
) -> dict[_Key, tuple[int, Written]]:
    going = {s.draft_id for s in submissions if s.progress is not Progress.ENDED}
    return {_key(w): (_stand(w, w.draft_id in going), w) for w in written}


def _stand(record: Written, going: bool) -> int:
    if going or record.theirs:
        return DECIDED if going else _THEIRS.get(record.outcome, DECIDED)
    if record.outcome == "withdrawn":
        return NOWHERE
    return APPROVED if record.approved_since else LIES


def _key(record: Written) -> _Key:
    """A sheet is for a round, to whatever address of the candidate's it goes."""
    sheet = record.purpose is Purpose.NOTES and record.anchor
    return (Purpose.NOTES, record.anchor) if sheet else ("", record.draft_id)


def _key_of(letter: FollowUp) -> _Key:
    held = letter.round if letter.purpose is Purpose.NOTES else None
    return (Purpose.NOTES, held.anchor) if held else ("", letter.id)


def _ids(reading: Reading) -> set[str]:
    carried = (reading.message_id, reading.in_reply_to, *reading.references)
    return {i for i in (*carried, *(c.uid for c in reading.calendar)) if i}


_IN_IT, _AT_AN_END = "in:", "at:"
"""Before an address: it is of somebody who writes of a process or is named in it; it is whom a
message is from or to. Of two messages one at least must tell of a process."""


def _people(reading: Reading) -> Iterator[str]:
    """Whom a message is from or to, and those who are in the process of which it tells."""
    if reading.direction is Direction.OUTGOING:
        yield from (_AT_AN_END + a.email.casefold() for a in (*reading.to, *reading.cc))
        return
    sender = (reading.sender,) if reading.sender else ()
    yield from (_AT_AN_END + s.email.casefold() for s in sender)
    if reading.kind is not Kind.UNRELATED and not reading.unattended:
        named = (*sender, *reading.people, *reading.meets)
        yield from (_IN_IT + p.email.casefold() for p in named if p.email)


def _opposite(mark: str) -> str:
    side = _AT_AN_END if mark.startswith(_IN_IT) else _IN_IT
    return side + mark[len(side) :]


def _arrived(reading: Reading) -> tuple[datetime, str]:
    at = reading.arrived or reading.sent or datetime.min.replace(tzinfo=UTC)
    return at, reading.message_id or ""
