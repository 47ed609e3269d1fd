"""The quoted history as it bears on a round: what the employer's side said, and of this one.

Blots out the rest and keeps the places; who is named in what remains is for ``named``.
"""

import re
from collections.abc import Iterator, Sequence

from agent.reading.model import Interview
from agent.reading.people import names, signatures
from agent.reading.people.meets import cues
from agent.reading.people.scene import Area, Scene
from agent.reading.prose import quotes
from agent.reading.prose.quotes import Layer

_MOST_LAYERS = 12
_SIGNED_WITHIN = 14


def theirs(scene: Scene, interviews: Sequence[Interview]) -> str:
    """The quoted text with blanks for the candidate's messages, for lines that introduce a message
    or sign it, and for messages of earlier rounds; offsets stay."""
    text = scene.text(Area.QUOTED)
    kept = [_unsigned(text, one, scene) for one in _of_round(text, scene, interviews)]
    return _only(text, kept)


def hers(scene: Scene, before: str) -> str:
    """Of what they wrote before only the sender's own messages, by their introducing lines; offsets
    stay."""
    sender = scene.sender
    if sender is None:
        return ""
    kept = [
        (one.start, one.end)
        for one in _layers(scene.text(Area.QUOTED))
        if sender.email.casefold() in one.author.casefold()
        or names.same(names.person(one.author), sender.name)
    ]
    return _only(before, kept)


def _layers(text: str) -> list[Layer]:
    return quotes.spans(text)[:_MOST_LAYERS] if text else []


def _of_round(text: str, scene: Scene, interviews: Sequence[Interview]) -> Iterator[Layer]:
    """Their messages down to the nearest that names an hour; an older one that names an hour is of
    this round only if it is the same. None is that names hours of days that have passed."""
    hours = {(one.start.hour % 12, one.start.minute) for one in interviews}
    settled = False
    for number, one in enumerate(_layers(text)):
        if one.author and _is_mine(one, scene):
            continue
        told = _hours(text[one.start : one.end])
        if told and number in scene.passed:
            continue
        if not settled or told & hours:
            yield one
        settled = settled or bool(told)


def _hours(text: str) -> set[tuple[int, int]]:
    found = {(int(c["h"]) % 12, int(c["m"] or 0)) for c in cues.CLOCK.finditer(text)}
    return found | {(int(c["h"]) % 12, 0) for c in cues.BARE_HOUR.finditer(text)}


def _is_mine(layer: Layer, scene: Scene) -> bool:
    folded = layer.author.casefold()
    if any(a.casefold() in folded for a in scene.candidate.addresses):
        return True
    return any(scene.is_mine(n.text) for n in names.spans(layer.author[:200]) if n.full)


def _unsigned(text: str, layer: Layer, scene: Scene) -> tuple[int, int]:
    """A message up to its signature: the closing formula, or its author's name on a line."""
    named = (n.text for n in names.spans(layer.author[:200]) if n.full)
    author = (
        next(named, None) or scene.quoted.name or (scene.contact.name if scene.contact else None)
    )
    lines = list(re.finditer(r"[^\n]*\n?", text[layer.start : layer.end]))
    filled = [m for m in lines if m[0].strip()]
    for line in filled[1:][-_SIGNED_WITHIN:]:
        if signatures.opens(line[0], author):
            return layer.start, layer.start + line.start()
    return layer.start, layer.end


def _only(text: str, kept: Sequence[tuple[int, int]]) -> str:
    """A text with blanks for all but some spans; line breaks stay."""
    parts: list[str] = []
    at = 0
    for start, end in sorted(kept):
        parts += [_blank(text[at:start]), text[max(at, start) : end]]
        at = max(at, end)
    return "".join((*parts, _blank(text[at:])))


def _blank(text: str) -> str:
    return "\n".join(" " * len(line) for line in text.split("\n"))
