"""Of the times that several candidates have in one message, the reader's alone.

A list with a name beside each time, one of them the reader's; or "one at 9, you at 10".
"""

from collections.abc import Iterable

from agent.message import Message
from agent.reading import rosters
from agent.reading.caseless import lazily
from agent.reading.model import Candidate
from agent.reading.times.atoms import Clock
from agent.reading.times.scan import Segment
from agent.reading.times.told import Slot

_AT = (
    r"(?:,? (?:are|is|come|go|have|get|take|sind|ist|kommen|kommst|êtes|passez|est|sont|estás|está"
    r"|están|é|são|bent|zijn|è|sono))?(?:[ \u00a0](?:at|from|um|ab|à|a|à partir de|a las?|às|as"
    r"|om|alle|kl\.?))*[ \u00a0]?$"
)
_ME = lazily(rf"\b(?:you|you're|yourself|yours|vous|toi|sie|du|usted|tú|você|u|jij|lei|tu){_AT}")
_OTHER = lazily(
    r"\b(?:one|another|(?:the |your )?others?(?: (?:one|two|three|four|candidates?|person|people"
    r"|applicants?))?|(?:some(?:one|body)|everyone|everybody) else|(?:a|the first|the second"
    r"|the last|the third) (?:candidate|person|applicant)"
    r"|l'une?|l'autre|les (?:\w+ )?autres|(?:une? )?autre|une? candidate?|eine?r?"
    r"|(?:der|die|das) (?:\w+ )?anderen?|(?:eine? )?(?:weitere |andere )?(?:bewerber"
    r"|kandidat)(?:in)?|andere"
    r"|un[oa]|(?:el |la |l[oa]s )?(?:\w+ )?otr[oa]s?(?: candidat[oa]s?| persona)?|uma?"
    r"|(?:[oa]s? )?(?:\w+ )?outr[oa]s?(?: candidat[oa]s?| pessoa)?|een|één|de anderen?|een ander"
    r"|l'altr[oa]|gli altri"
    rf"){_AT}"
)
"""Right before a time: whose it is."""
_NAMED = lazily(
    r"(?:\b(?!We\b|I\b|You\b)[A-ZÀ-Þ][\w'’-]+|\b(?i:he|she|they)) (?:has|have|gets?"
    r"|is (?:on |in )?at|(?:comes?|goes|go)(?: in| on| first)? at|takes?)[ \u00a0]?$"
)
""" "Ross has 9.30 and you have 11.15": beside the reader's hour, another's."""
_CANDIDATE = lazily(
    r"\b(?:another|(?:the|your|our|their) (?:other|second|third|next)|autre|andere[nrs]?|weiterer?"
    r"|otr[oa]|outr[oa])s? (?:candidat|applicant|bewerber|kandida)\w*"
    rf"{_AT}"
)
"""The same, in so many words that nobody need say "you"."""


def mine(
    slots: tuple[Slot, ...],
    segments: tuple[Segment, ...],
    message: Message,
    candidate: Candidate,
    greeting: str,
) -> tuple[Slot, ...]:
    """Without what is somebody else's, where exactly one time is the reader's by its words."""
    if len(slots) < 2:
        return slots
    found = _listed(slots, segments, _names(message, candidate, greeting))
    return found or _said(slots, segments) or slots


def _listed(
    slots: tuple[Slot, ...], segments: tuple[Segment, ...], names: tuple[str, ...]
) -> tuple[Slot, ...]:
    alone = [s for s in slots if sum(o.index == s.index for o in slots) == 1]
    own = rosters.readers([segments[s.index].flat for s in alone], names)
    others = [s for s, which in zip(alone, own, strict=True) if which is False]
    return tuple(s for s in slots if s not in others) if others else ()


def _names(message: Message, candidate: Candidate, greeting: str) -> tuple[str, ...]:
    """Those that the reader goes by here."""
    written = [candidate.name or "", greeting]
    written += [a.name for a in (*message.to, *message.cc)[:50] if candidate.owns(a.email)]
    return (*written, *(a.partition("@")[0] for a in candidate.addresses[:4]))


def _said(slots: tuple[Slot, ...], segments: tuple[Segment, ...]) -> tuple[Slot, ...]:
    """ "One at 12:30, you at 1:15, and one at 2"."""
    for index in dict.fromkeys(s.index for s in slots):
        segment = segments[index]
        near = [s for s in slots if s.index == index]
        owners = dict(_owners(segment))
        one = len(near) > 1 and list(owners.values()).count(True) == 1
        if False not in owners.values() or not (one or _are_others(segment, owners)):
            continue
        others = {at for at, own in owners.items() if own is False}
        return tuple(s for s in slots if s not in near or s.start.time() not in others)
    return ()


def _are_others(segment: Segment, owners: dict[object, bool | None]) -> bool:
    """Whether the times that are not the reader's are another candidate's by that name."""
    clocks = [clock for clock in segment.of(Clock) if isinstance(clock, Clock)]
    told = [at for c in clocks if _CANDIDATE.search(segment.low[: c.start]) for at in c.times]
    return None in owners.values() and all(at in told for at, own in owners.items() if own is False)


def _owners(segment: Segment) -> Iterable[tuple[object, bool | None]]:
    """Each time of a sentence, and whether it is the reader's (None: not said)."""
    own: bool | None = None
    end = 0
    for clock in segment.of(Clock):
        if not isinstance(clock, Clock):
            continue
        before, written = segment.low[end : clock.start], segment.flat[end : clock.start]
        end = clock.end
        other = _OTHER.search(before) or _NAMED.search(written)
        own = True if _ME.search(before) else False if other else own
        for at in clock.times:
            yield at, own
