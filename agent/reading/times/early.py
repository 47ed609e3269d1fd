"""Rounds before seven in the morning, where the message speaks of shifts that begin or end then.

Everywhere else an hour such as "6.30" without more is the evening (``clocks``).
"""

import re
from dataclasses import replace
from datetime import timedelta

from agent.reading.times.scan import Scan
from agent.reading.times.told import Slot

_SHIFTS = re.compile(
    r"\b(?:off|finish\w*|come off|coming off|after|end of) (?:your |the |my )?(?:nights?|night shift)\b|\b(?:early|morning|day) shift\b"
    r"|\bshift (?:handover|change|starts)|\bbefore (?:the |your |my )?(?:shift|work starts|milking|school opens|the shop opens)\b|\bbright and early\b"
    r"|\bfrühschicht|\bnach (?:der|ihrer|deiner) nachtschicht|\bavant (?:l'embauche|la prise de poste)|\bturno de (?:mañana|manhã|noche|noite)"
    r"|\bvroege dienst|\bnachtdienst|\bpiket\w*|\b(?:at|until|till) [4-7](?:[.:]\d\d)? ?a\.?m\b"
)
_BARE = re.compile(r"(?<![\d:.])[4-6](?:[:.][0-5]\d)?(?![\d:.]\d)(?! ?[ap]\.?m)")
_TWELVE = timedelta(hours=12)
_FIRST, _LAST = 16, 19


def mornings(slots: tuple[Slot, ...], scanned: Scan) -> tuple[Slot, ...]:
    """The rounds, those at a bare hour from four to six in the morning where shifts are named."""
    if not any(_FIRST <= s.start.hour < _LAST for s in slots):
        return slots
    text = " ".join((*(s.low for s in scanned.own), scanned.history[:2000].lower()))
    return tuple(map(_earlier, slots)) if _SHIFTS.search(text) else slots


def _earlier(slot: Slot) -> Slot:
    bare = _BARE.search(" ".join(slot.words)) is not None
    if not bare or not _FIRST <= slot.start.hour < _LAST or slot.end:
        return slot
    return replace(slot, start=slot.start - _TWELVE)
