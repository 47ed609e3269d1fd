"""What stands around the rounds that words fix: how long they take and where they are.

Which rounds there are is ``told``'s affair; what a place looks like, that of ``places``.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.times import cues, links, places
from agent.reading.times.atoms import Length
from agent.reading.times.scan import Scan, Segment, quoted
from agent.reading.times.told import Slot

_FOR_ALL = lazily(r"\b(?:all|both|each|every|alle|beide|tou(?:te)?s|todas|todos|tutti)\b")
"""What is said of all rounds belongs to none of them."""
_EACH = lazily(
    r"\b(?:each|every|all|both|beide|ambas|ambos|entrambi|apiece|jeweils|je|chacun\w*|cada"
    r"|ciascun\w*|elk)\b"
    r"|\b(?:min(?:ute|s)?\.?|hours?)[ -](?:long )?(?:\w+ )?(?:interviews|conversations|sessions"
    r"|slots|meetings|talks|calls|chats|rounds)\b"
)
"""What is said of the length of every row."""
_PARTED = lazily(
    r"[,;(]|\b(?:and|then|followed|plus|inc|incl|including|with (?:a|an|the) (?:look|stroll|tour"
    r"|walk))\b"
)
_CLOSE = 3
_LINE = 160
"""Lines below a round's time that are of it."""
_IF = lazily(rf"\b(?:{words.joined('places.if')})\b[^.!?]*")
""" "If that's no good ring me": no talk by telephone."""
_SHORTEST, _LONGEST = 10, 8 * 60
"""Minutes that a round can take."""


def with_ends(
    slots: tuple[Slot, ...], scanned: Scan, segments: tuple[Segment, ...]
) -> tuple[Slot, ...]:
    """Ends from stated lengths: of the round's own passage; of all the message where it is
    alone."""
    found = []
    for slot in slots:
        minutes = None if slot.end else _length_for(slot, slots, scanned, segments)
        end = slot.start + timedelta(minutes=minutes) if minutes else slot.end
        found.append(replace(slot, end=end))
    return tuple(found)


def as_long_as_before(slots: tuple[Slot, ...], scanned: Scan) -> tuple[Slot, ...]:
    """The end of a round whose time answers the quoted history, by the one length told there."""
    if len(slots) != 1 or slots[0].end or not scanned.history:
        return slots
    said = {m for s in quoted(scanned) for m in _lengths(s, scanned.code)}
    if len(said) != 1:
        return slots
    return (replace(slots[0], end=slots[0].start + timedelta(minutes=said.pop())),)


def _length_for(
    slot: Slot, slots: tuple[Slot, ...], scanned: Scan, segments: tuple[Segment, ...]
) -> int | None:
    if (within := _length_beside(slot, slots, segments[slot.index], scanned.code)) is not None:
        return within or None
    passages = _passages(slot, slots, segments)
    if _alone(slots):
        passages += [scanned.own, scanned.subject]
    found = (m for passage in passages for s in passage for m in _lengths(s, scanned.code))
    return next(found, None) or _length_of_each(slots, scanned)


def _length_beside(slot: Slot, slots: tuple[Slot, ...], segment: Segment, code: str) -> int | None:
    """Of several rounds and lengths in one sentence, the one told for a round: "at 13:00 with Ada,
    then at 14:00 for 45 minutes with Bo, and half an hour at 15:00"; 0 where it has none."""
    beside = [s for s in slots if s.index == slot.index]
    told = [a for a in segment.of(Length) if isinstance(a, Length)]
    if len(beside) < 2 or len(told) < 2:
        return None
    begins = sorted((_told_until(segment, s), s.start) for s in beside)
    at = next(place for place, start in begins if start == slot.start)
    end = min((place for place, _ in begins if place > at), default=len(segment.text))
    within = [m for m, a in _told_lengths(segment, code) if at <= a.start < end]
    return within[0] if within else 0


def _told_until(segment: Segment, slot: Slot) -> int:
    """Where the words for a round's time end in its sentence."""
    return segment.text.find(slot.words[-1]) + len(slot.words[-1])


def _length_of_each(slots: tuple[Slot, ...], scanned: Scan) -> int | None:
    """ "Each conversation is 45 minutes", above or below the rows of an agenda or a list."""
    listed = len({s.index for s in slots}) == len(slots) > 1
    if not listed and not all(s.row for s in slots):
        return None
    said = {
        m
        for s in scanned.own
        if _EACH.search(s.low) and not s.row
        for m in _lengths(s, scanned.code)
    }
    return said.pop() if len(said) == 1 else None


def _alone(slots: tuple[Slot, ...]) -> bool:
    return len({s.index for s in slots}) == 1


def _passages(
    slot: Slot, slots: tuple[Slot, ...], segments: tuple[Segment, ...]
) -> list[tuple[Segment, ...]]:
    """The round's own segment, what follows up to the next round; all, where it is the only one."""
    own = segments[slot.index]
    until = min((s.index for s in slots if s.index > slot.index), default=len(segments))
    following = segments[slot.index + 1 : until]
    if _alone(slots):
        return [(own,), following, segments[: slot.index]]
    near = (s for s in following if s.paragraph <= own.paragraph)
    return [(own,), tuple(s for s in near if not _FOR_ALL.search(s.low))]


def only_length(scanned: Scan) -> int | None:
    """How many minutes something takes, of which the author's words tell one length alone."""
    said = {m for s in scanned.own for m in _lengths(s, scanned.code)}
    return said.pop() if len(said) == 1 else None


def _lengths(segment: Segment, code: str) -> list[int]:
    return [minutes for minutes, _ in _told_lengths(segment, code)]


def _told_lengths(segment: Segment, code: str) -> list[tuple[int, Length]]:
    return [
        (a.amount, a)
        for a in segment.atoms
        if isinstance(a, Length) and a.unit == "minutes" and a.amount
        if _SHORTEST <= a.amount <= _LONGEST
        and not _is_first_part(segment.low, a)
        and not cues.not_its_length(code).search(_beside(segment.low, a))
    ]


def _is_first_part(low: str, length: Length) -> bool:
    """ "First an hour on the ward, then we talk": how long the beginning takes, not all of it."""
    before = low[max(0, length.start - 48) : length.start]
    return (
        cues.firstly.search(before) is not None
        and cues.secondly.search(low, length.end) is not None
    )


def _beside(low: str, length: Length) -> str:
    """What stands close to a length and belongs to it: "40 minutes and then a walk" is no walk."""
    before, behind = low[max(0, length.start - 28) : length.start], low[length.end :][:24]
    near = (
        _PARTED.split(before.replace("(", " "))[-1],
        low[length.start : length.end],
        _PARTED.split(behind)[0],
    )
    return "".join(near)


def with_places(
    slots: tuple[Slot, ...], scanned: Scan, segments: tuple[Segment, ...], everywhere: str
) -> tuple[Slot, ...]:
    """Places: of the round's own passage first, else the one that the message names for all."""
    if not slots:
        return slots
    alone = _alone(slots)
    only = _only_place_of_rows(slots, segments, scanned.code)
    near = [
        [] if alone else [s for p in _passages(t, slots, segments) for s in p if s is not only]
        for t in slots
    ]
    own = [
        _place_near(segments[slot.index], around, scanned.code)
        for slot, around in zip(slots, near, strict=True)
    ]
    if alone and not own[0] and (met := _link_below(segments, slots[0].index)):
        own = [met for _ in slots]
    # What one of several rounds has for itself is none of the others'.
    parted = any(own) and not alone
    taken = {id(s) for around in near for s in around} if parted else set[int]()
    rest = tuple(s for s in segments if id(s) not in taken)
    common = _common_place(scanned, rest, "" if parted else everywhere)
    if segments is not scanned.own:
        # Where the time is taken from the history, the author's own words go before it.
        common = _common_place(scanned, scanned.own, "") or common
    if common is None and not any(own) and segments is scanned.own:
        common = _as_before(scanned)
    own = [None if alone and _is_loose(place) and common else place for place in own]
    common = common or _shared(own, slots, segments)
    return tuple(replace(t, place=place or common) for t, place in zip(slots, own, strict=True))


def _shared(
    own: list[str | None], slots: tuple[Slot, ...], segments: tuple[Segment, ...]
) -> str | None:
    """The place of one round that another is said to share: "then the team, on the same link"."""
    told = {place for place in own if place}
    lost = [segments[s.index] for s, place in zip(slots, own, strict=True) if not place]
    shares = bool(lost) and all(_SAME_WAY.search(segment.low) for segment in lost)
    return told.pop() if shares and len(told) == 1 else None


_SAME_WAY = lazily(rf"\b(?:{words.joined('places.same_way')})\b")


def _link_below(segments: tuple[Segment, ...], index: int) -> str | None:
    """The link that makes a line of its own close below a round's time, before any other
    address."""
    below = (s.flat.strip(" \t<>-•") for s in segments[index + 1 : index + 1 + _CLOSE])
    return next((met for line in below if (met := links.link(line)) and line == met), None)


def _only_place_of_rows(
    slots: tuple[Slot, ...], segments: tuple[Segment, ...], code: str
) -> Segment | None:
    """The one row "Address: ..." below the rows of an agenda, or the one line below several rounds
    that is nothing else: the place of all, not of the last."""
    last = max(s.index for s in slots)
    told = [s for s in segments if _labelled(s, "place", code)]
    below = [s for s in segments[last + 1 :] if s in told or _is_address(s)]
    if len(told) == 1 and all(s.row for s in slots):
        return told[0]
    return below[0] if len(below) == 1 and len(told) < 2 and told in ([], below) else None


def _is_address(segment: Segment) -> bool:
    """Whether a line or sentence is nothing but an address."""
    said = segment.flat.strip(" .,;")
    return len(said) < _LINE and places.address(said) == said and places.is_address(said)


def _is_loose(place: str | None) -> bool:
    """ "Our Leeds office", of which the address stands elsewhere."""
    return place is not None and place.startswith(("our ", "the ", "my ")) and ", " not in place


def _labelled(segment: Segment, name: str, code: str) -> str:
    """What stands behind a label such as "Where:" or "Format:", as written."""
    match = cues.label(name, code).match(segment.low)
    return segment.flat[match.start("rest") :].strip() if match else ""


def _place_near(own: Segment, near: list[Segment], code: str) -> str | None:
    direct = links.link(own.flat) or places.phone(own.flat)
    if direct:
        return direct
    said = next((p for s in near if (p := places.labelled(_labelled(s, "place", code)))), None)
    met = next((p for s in near if (p := links.link(s.flat))), None)
    return said or met or _named_in((own, *near))


def _named_in(segments: Iterable[Segment]) -> str | None:
    found = (places.address(s.flat.replace("\t", " | ")) for s in segments)
    return next((p for p in found if p and places.is_specific(p)), None)


def _address_in(segments: Iterable[Segment]) -> str | None:
    """The first address; one with a name or number in it goes before "our office"."""
    found = [(s, p) for s in segments if (p := places.address(s.flat.replace("\t", " | ")))]
    named = next((p for _, p in found if places.is_specific(p)), None)
    return named or next((p for s, p in found if places.is_meant(s.low)), None)


def _common_place(scanned: Scan, segments: tuple[Segment, ...], everywhere: str) -> str | None:
    said = [r for s in segments if (r := _labelled(s, "place", scanned.code))]
    named = next((p for r in said if (p := places.labelled(r))), None)
    if named and not re.match(r"https?:", named):
        return named
    modes = [r for s in segments if (r := _labelled(s, "mode", scanned.code))]
    online = any(places.is_service(r) for r in (*said, *modes))
    address = None if online else _address_in(segments)
    met = None if address else _link_in(segments, everywhere)
    calls = None if met else next((p for s in segments if (p := places.phone(s.flat))), None)
    way = next((p for r in modes if (p := places.way(r))), None)
    return met or calls or address or named or way or _same_as_before(scanned, segments)


def _same_as_before(scanned: Scan, segments: tuple[Segment, ...]) -> str | None:
    """ "Same place": the one that the quoted history names."""
    if not any(places.SAME.search(s.low) for s in segments):
        return None
    return _address_in(quoted(scanned))


def _as_before(scanned: Scan) -> str | None:
    """The address that the history names, where nothing is said of a place or of a call now."""
    if any(places.AFAR.search(_IF.sub(" ", s.low)) for s in scanned.own):
        return None  # The history is read for its times only where it may tell a place.
    earlier = quoted(scanned)
    if any(places.AFAR.search(s.low) for s in earlier):
        return None
    found = _named_in(earlier)
    return found if found and places.is_address(found) else None


def _link_in(segments: tuple[Segment, ...], everywhere: str) -> str | None:
    return links.link("\n".join(s.flat for s in segments)) or links.link(everywhere)
