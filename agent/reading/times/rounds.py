"""The rounds that a message fixes: calendar parts and the author's words brought together.

A message that only offers, asks or cancels fixes none, whatever times it names.
"""

from dataclasses import replace
from datetime import timedelta
from functools import lru_cache

from agent.invitation import Invitation
from agent.message import Message
from agent.reading.caseless import lazily
from agent.reading.model import Candidate, Evidence, Interview
from agent.reading.prose import Prose
from agent.reading.times import cues, invited, misfits, told
from agent.reading.times.agreed import agreed, dated, retold
from agent.reading.times.history import is_of_days
from agent.reading.times.picking import named_in_full, picked
from agent.reading.times.scan import Scan, Segment, quoted, scan
from agent.reading.times.shared import mine
from agent.reading.times.shifted import shifted
from agent.reading.times.surroundings import as_long_as_before, with_ends, with_places
from agent.reading.times.told import Slot
from agent.terms import Kind
from agent.zones import find

Found = tuple[tuple[Interview, ...], tuple[Evidence, ...], tuple[str, ...]]
_FIXED = frozenset({Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED})
_CANDIDATES = frozenset({Kind.SCHEDULING_REPLY})
_TASKS = frozenset({Kind.ASSESSMENT_REQUESTED, Kind.INFORMATION_REQUESTED})
_KNOWN = lazily(
    r"\bas (?:you know|(?:already )?(?:agreed|arranged|advised|discussed|confirmed))\b"
    r"|\blook(?:ing)? forward to (?:our|your|seeing|meeting|speaking|the)\b"
    r"|\b(?:your|our) (?:[\w-]+ ){0,2}?(?:interview|call|meeting|visit|chat|conversation"
    r"|panel)(?: [\w']+){0,3}? (?:is|will be|will take place|remains|stands|takes place|on|at)\b"
    r"|\b(?:ihr|unser|dein)\w* (?:\w+ )?(?:gespräch|termin|interview)\b"
    r"|\b(?:votre|notre) (?:entretien|rendez-vous|échange)\b|\b(?:tu|su|nuestra) entrevista\b"
    r"|\b(?:sua|tua|nossa) entrevista\b|\b(?:je|uw|ons) (?:gesprek|interview)\b"
    r"|\byou(?:[’']ll| will|[’']d| would) (?:then )?(?:present|walk|talk|take|discuss)\b"
    r"|\b(?:präsentieren|stellen) sie\b|\b(?:präsentierst|stellst) du\b"
    r"|\bpresentar(?:ías|ás|ía|á)\b|\bapresentar(?:ia|á|ás|ias)\b|\bprésente(?:rez|riez|ras|rais)\b"
    r"|\b(?:presenteer|presenteert) (?:je|u)\b|\bpresenter(?:à|ai)\b"
)
"""A round of which a message reminds that asks for something else; or one that follows what it asks
for, in which that is presented."""
_NONE: Found = ((), (), ())


@lru_cache(maxsize=2)
def interviews(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> Found:
    """Rounds with a definite start, what they rest on, and what to doubt about them."""
    if kind in _FIXED:
        return _fixed(message, prose, candidate, kind)
    if kind is Kind.INTERVIEW_CANCELLED:
        return _cancelled(message, candidate, scan(message, prose, candidate))
    if kind in _TASKS:
        return _known(scan(message, prose, candidate))
    if kind in _CANDIDATES:
        return _accepted(message, candidate, scan(message, prose, candidate), kind)
    return _NONE


def _known(scanned: Scan) -> Found:
    """The one round that is known already: "before our call on Thursday at ten, please send"."""
    own = tuple(s for s in scanned.own if _KNOWN.search(s.low) and any(m.clock for m in s.moments))
    slots = told.rounds(scanned, own)
    alone = replace(scanned, own=own, subject=(), history="")  # what else is told is the task's
    slots = with_places(with_ends(slots, alone, own), alone, own, "")
    return (tuple(_interview(s) for s in slots), _evidence(slots), ()) if len(slots) == 1 else _NONE


def _fixed(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> Found:
    scanned = scan(message, prose, candidate)
    moved = kind is Kind.INTERVIEW_RESCHEDULED
    slots = _corrected(told.rounds(scanned, (*scanned.own,), moved=moved), scanned)
    events = invited.events(message, kind)
    if events:
        return _with_calendar(message, candidate, scanned, events, slots, kind)
    segments = scanned.own
    by_length = shifted(scanned, slots) if moved else None
    again = by_length or (retold(scanned, slots) if moved else None)
    if again:
        slots = (again,)
    elif not slots:
        segments, slots = _elsewhere(scanned, moved=moved)
    slots = slots if by_length else dated(scanned, slots, moved=moved)
    slots = _without_known(slots, scanned) if moved else slots
    slots = mine(slots, segments, message, candidate, prose.greeting)
    slots = _mornings(_told_once(slots, segments, candidate), scanned)
    # The length by which a round moves is not how long it takes.
    slots = slots if by_length else with_ends(slots, scanned, segments)
    answers = moved or segments is not scanned.own
    slots = as_long_as_before(slots, scanned) if answers else slots
    slots = with_places(slots, scanned, segments, f"{message.plain}\n{message.html}")
    found = tuple(_interview(s) for s in slots)
    return found, _evidence(slots), misfits.doubts((*scanned.subject, *scanned.own))


def _corrected(slots: tuple[Slot, ...], scanned: Scan) -> tuple[Slot, ...]:
    """ "Saturday at 9? Actually no, let's make it Sunday at 9": without what is taken back."""
    for index, segment in enumerate(scanned.own):
        if cues.takes_back.match(segment.low) and any(s.index >= index for s in slots):
            slots = tuple(s for s in slots if not index - _BACK <= s.index < index)
    return slots


_BACK = 2
"""Sentences that such a word reaches back."""


def _without_known(slots: tuple[Slot, ...], scanned: Scan) -> tuple[Slot, ...]:
    """ "9:30 is a mess, could you live with 1pm": of two times the one that the history tells is
    old."""
    if len(slots) != 2:
        return slots
    known = {s.start for s in told.rounds(scanned, quoted(scanned))}
    fresh = tuple(s for s in slots if s.start not in known)
    return fresh if len(known) == len(fresh) == 1 else slots


def _told_once(
    slots: tuple[Slot, ...], segments: tuple[Segment, ...], candidate: Candidate
) -> tuple[Slot, ...]:
    """Without a time that says another one again by the reader's clock ("that's nine for you")."""
    home = find(candidate.timezone)
    here = {s.start.astimezone(home).replace(tzinfo=None) for s in slots}
    retold = [
        s
        for s in slots
        if s.start.replace(tzinfo=None) in here
        and s.start.astimezone(home).replace(tzinfo=None) != s.start.replace(tzinfo=None)
        and _FOR_YOU.search(segments[s.index].low)
    ]
    return tuple(s for s in slots if s not in retold) or slots


_FOR_YOU = lazily(
    r"\bfor (?:you|u)\b|\(?\b(?:that's|that is|which is|i\.e\.|das sind|das ist|soit|es decir"
    r"|ou seja|cioè) (?:at |um |à )?\d|\byour (?:time|end|side|clock|morning|afternoon|evening)\b"
    r"|\bwhere you are\b"
    r"|\bbei (?:ihnen|dir)\b|\b(?:chez|pour) (?:vous|toi)\b|\bpara (?:ti|usted|você)\b"
    r"|\bbij (?:jou|jullie|u)\b"
)


def _mornings(slots: tuple[Slot, ...], scanned: Scan) -> tuple[Slot, ...]:
    """The rounds, those at a bare hour from four to six in the morning where shifts are named."""
    early = [
        s
        for s in slots
        if not s.end and _EVENING <= s.start.hour < _EVENING + 3 and _BARE.search(" ".join(s.words))
    ]
    if not early or not _SHIFTS.search(f"{scanned.low} {scanned.history[:2000].lower()}"):
        return slots
    return tuple(
        replace(s, start=s.start - timedelta(hours=12)) if s in early else s for s in slots
    )


_EVENING = 16
_BARE = lazily(r"(?<![\d:.])[4-6](?:[:.][0-5]\d)?(?![\d:.]\d)(?! ?[ap]\.?m)")
_SHIFTS = lazily(
    r"\b(?:off|finish\w*|after|end of) (?:your |the |my )?night(?:s|\b shift)\b"
    r"|\b(?:early|morning|day) shift\b|\bshift (?:handover|change|starts)"
    r"|\bbefore (?:the |your |my )?(?:shift|work starts|milking|school opens|the shop opens)\b"
    r"|\bbright and early\b|\b(?:at|until|till) [4-7](?:[.:]\d\d)? ?a\.?m\b"
    r"|\bfrühschicht|\bnach (?:der|ihrer|deiner) nachtschicht"
    r"|\bavant (?:l'embauche|la prise de poste)|\bturno de (?:mañana|manhã|noche|noite)"
    r"|\bvroege dienst|\bnachtdienst"
)
"""Where the day begins before seven; elsewhere "at 6.30" is the evening."""


def _interview(slot: Slot) -> Interview:
    name = slot.zone.name if slot.zone else None
    return Interview(slot.start, slot.end, name, slot.place)


def _evidence(slots: tuple[Slot, ...]) -> tuple[Evidence, ...]:
    return tuple(Evidence("interviews", words) for slot in slots for words in slot.words)


def _elsewhere(scanned: Scan, *, moved: bool) -> tuple[tuple[Segment, ...], tuple[Slot, ...]]:
    """The subject's round; else the quoted one that the author agrees to ("Tuesday works")."""
    slots = told.rounds(scanned, scanned.subject, moved=moved)
    if slots:
        return scanned.subject, slots
    history = quoted(scanned)
    slot = (None if moved else picked(scanned)) or agreed(scanned, history, moved=moved)
    return history, (slot,) if slot else ()


def _with_calendar(
    message: Message,
    candidate: Candidate,
    scanned: Scan,
    events: tuple[Invitation, ...],
    slots: tuple[Slot, ...],
    kind: Kind,
) -> Found:
    """The calendar's rounds; those of an agenda in words where one event spans them all."""
    doubts = misfits.doubts((*scanned.subject, *scanned.own))
    slots = slots or told.rounds(scanned, scanned.subject, moved=kind is Kind.INTERVIEW_RESCHEDULED)
    inner = _agenda(events, slots)
    if inner:
        inner = with_ends(inner, scanned, scanned.own)
        inner = with_places(inner, scanned, scanned.own, message.plain)
        return tuple(_interview(s) for s in inner), _evidence(inner), doubts
    ended = with_ends(slots, scanned, scanned.own) if slots else slots
    wrong = bool(slots) and invited.is_mistaken(scanned.low)
    pairs = [invited.interview(e, message, candidate, ended, mistaken=wrong) for e in events]
    warnings = (*doubts, *(w for _, w in pairs if w))
    evidence = tuple(Evidence("interviews", e.summary or e.uid) for e in events)
    return tuple(i for i, _ in pairs), (*evidence, *_evidence(slots)), warnings


def _agenda(events: tuple[Invitation, ...], slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The rounds told in words that one event spans; one is enough where it takes whole days."""
    if len(events) != 1 or len(slots) < (1 if events[0].all_day else 2):
        return ()
    start, end = events[0].start, events[0].end
    if start is None:
        return ()
    if events[0].all_day:
        last = end.date() if end else start.date() + timedelta(days=1)
        inside = tuple(s for s in slots if start.date() <= s.start.date() < last)
    else:
        inside = tuple(s for s in slots if end and start <= s.start < end)
    # The end of it all is not that of the first talk.
    latest = max((s.start for s in inside), default=start)
    inside = tuple(replace(s, end=None) if s.end == end and s.start < latest else s for s in inside)
    return inside if len(inside) == len(slots) else ()


def _cancelled(message: Message, candidate: Candidate, scanned: Scan) -> Found:
    """The round that is off, where exactly one is named as such; new proposals are none."""
    events = invited.events(message, Kind.INTERVIEW_CANCELLED)
    if events:
        said = told.rounds(scanned, scanned.subject, off=True)
        found = tuple(invited.interview(e, message, candidate, said)[0] for e in events)
        return found, tuple(Evidence("interviews", e.summary or e.uid) for e in events), ()
    off = tuple(s for s in scanned.own if cues.cancelled(scanned.code).search(s.low))
    slots = told.rounds(scanned, off, off=True)
    if len(slots) != 1:
        return _NONE
    return tuple(_interview(s) for s in slots), _evidence(slots), ()


def _accepted(message: Message, candidate: Candidate, scanned: Scan, kind: Kind) -> Found:
    """The one definite time that the candidate takes."""
    events = invited.events(message, kind)
    if len(events) == 1 and kind is Kind.SCHEDULING_REPLY:
        said = told.rounds(scanned, scanned.subject, off=True)
        found, _ = invited.interview(events[0], message, candidate, said)
        return (found,), (Evidence("interviews", events[0].summary or events[0].uid),), ()
    slots = as_long_as_before(_taken(scanned), scanned)
    if len(slots) != 1:
        return _NONE
    return tuple(_interview(s) for s in slots), _evidence(slots), ()


_ANOTHER_HOUR = lazily(
    r"\b(?:after|before|from|nach|vor|ab|après|avant|después de|antes de|depois d|antes d|dopo"
    r"|prima del|na|voor)"
    r" ?(?:the|las?|le|as|alle|om)? ?(?:1[0-2]|[1-9])\b(?![.,:/%]?\d|(?:st|nd|rd|th)\b)"
    r"|\b(?:later|earlier|another (?:day|time|slot)|später|früher|plus tard|plus tôt|más tarde"
    r"|más temprano|mais tarde|mais cedo|più tardi|più presto|eerder)\b"
)
"""What a question about a round asks for that names no full time: "can it be after 5?"."""


_STRETCH = lazily(
    r"\b(?:between|any ?time|whenever|zwischen|jederzeit|entre|tussen|tra)\b[^.?!,;]{0,20}$"
)


def _is_open(segment: Segment) -> bool:
    """Whether a sentence takes no one hour: "Friday doesn't work", "Monday after two", "any time
    between nine and twelve"."""
    low = segment.low
    clocks = [m.clock for m in segment.moments if m.clock]
    if any(cues.bound_before.search(low[: clock.start]) for clock in clocks):
        return True
    if any(_STRETCH.search(low[: moment.start]) for moment in segment.moments):
        return True
    unsuited = [cues.unsuited.match(low[m.end :][:60]) for m in segment.moments]
    return bool(unsuited) and all(unsuited)


def _taken(scanned: Scan) -> tuple[Slot, ...]:
    """The times of sentences that accept; of the history, where they name none of their own."""
    code, own = scanned.code, scanned.own
    narrowed = any(_ANOTHER_HOUR.search(s.low) or (s.moments and _is_open(s)) for s in own)
    one = None if narrowed else picked(scanned)
    if one:
        return (one,)
    if any(("?" in s.text and s.moments) or cues.refuses(code).search(s.low) for s in own):
        return ()
    taken = tuple(
        s
        for s in own
        if cues.accepts(code).search(s.low) or is_of_days(s) or named_in_full(scanned, s)
    )
    definite = tuple(s for s in taken if s.atoms and not _is_open(s))
    slots = dated(scanned, told.rounds(scanned, definite))
    if slots:
        return with_ends(slots, scanned, taken)
    if any(_is_open(s) for s in own):
        return ()
    plain = not any(s.moments for s in own) and any(cues.agrees(code).search(s.low) for s in own)
    other = (s for s in own if _ANOTHER_HOUR.search(s.low))
    asks = any("?" in s.text or (s.moments and not any(m.clock for m in s.moments)) for s in other)
    if asks or not (taken or plain):
        return ()
    found = agreed(scanned, quoted(scanned))
    return (found,) if found else ()
