"""The person's other accounts: what was said there of the same processes, and whose a letter is.

A letter that two accounts would leave is left by one: by the one where it is the person's already
(edited, sent) or on its way, else where it is approved, else where it lies; of two alike, by the
one that stands first in the configuration.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from agent.desk import Verdict, Written
from agent.notes import Notes
from agent.outgoing import Progress, Submission
from agent.plan import FollowUp
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


def joined(own: Sequence[Reading], others: Sequence[Another]) -> tuple[Reading, ...]:
    """The readings of an account, and with them those of the others that belong to the same threads
    or are from or to the same people: who was thanked from there was thanked, and what a round is
    known by is the same in both."""
    left = [r for other in others for r in other.readings if r.message_id]
    known = {r.message_id for r in own}
    ids = {i for r in own for i in _ids(r)} if left else set()
    people = {e for r in own for e in _employers(r)} if left else set()
    found: list[Reading] = []
    while new := [r for r in left if _touches(r, ids, people)]:
        left = [r for r in left if not _touches(r, ids, people)]
        for reading in new:
            ids |= _ids(reading)
            if reading.message_id not in known:
                known.add(reading.message_id)
                found.append(reading)
    return tuple(sorted((*own, *found), key=_arrived)) if found else tuple(own)


def notes(own: Mapping[str, Notes], others: Sequence[Another]) -> dict[str, Notes]:
    """What the sheets say, wherever they were filled in; this account's own words go before."""
    theirs = {a: said for o in others for a, said in o.notes.items() if said != Notes()}
    return {**theirs, **{a: said for a, said in own.items() if said != Notes() or a not in theirs}}


def left_to_others(
    letters: Iterable[FollowUp], own: Ledger, others: Sequence[Another]
) -> dict[str, str]:
    """The letters, by id, that are another account's, and where they are dealt with in words; in
    none for what answers a message that lies only there."""
    if not others:
        return {}
    here = {r.message_id for r in own.readings()}
    mine = _stands(own.written(), own.submissions())
    theirs = [(o, _stands(o.written, o.submissions)) for o in others]
    found = {}
    for letter in letters:
        key, (stands, _) = _key_of(letter), mine.get(_key_of(letter), (NOWHERE, None))
        answers = letter.parent.message_id if letter.parent else None
        if stands == NOWHERE and answers and answers not in here:
            found[letter.id] = ""
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
    sheet = letter.purpose is Purpose.NOTES and letter.round
    return (Purpose.NOTES, letter.round.anchor) if sheet and letter.round else ("", letter.id)


def _touches(reading: Reading, ids: set[str], people: set[str]) -> bool:
    if not ids.isdisjoint(_ids(reading)):
        return True
    if reading.direction is Direction.OUTGOING:
        return not people.isdisjoint(a.email.casefold() for a in (*reading.to, *reading.cc))
    return reading.sender is not None and reading.sender.email.casefold() in people


def _ids(reading: Reading) -> set[str]:
    carried = (reading.message_id, reading.in_reply_to, *reading.references)
    return {i for i in (*carried, *(c.uid for c in reading.calendar)) if i}


def _employers(reading: Reading) -> Iterator[str]:
    """Those who write of a process themselves, and those whom they name."""
    told = reading.direction is Direction.INCOMING and reading.kind is not Kind.UNRELATED
    if told and not reading.unattended:
        yield from ((reading.sender.email.casefold(),) if reading.sender else ())
        yield from (p.email.casefold() for p in (*reading.people, *reading.meets) if p.email)


def _arrived(reading: Reading) -> datetime:
    return reading.arrived or reading.sent or datetime.min.replace(tzinfo=UTC)
