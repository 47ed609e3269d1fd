"""A round that keeps its time, whatever else about it changes: by plain words of six languages.

What the times are is for ``times``.
"""

from agent.reading import words
from agent.reading.caseless import lazily

_PLACE = f"(?:{words.joined('unmoved.places')})"
_ONLY = lazily(words.joined("unmoved.only_that", place=_PLACE))
""" "Only the room changes"."""
_KEPT = lazily(words.joined("unmoved.stands"))
"""The hour stands."""
_CHANGES = lazily(
    rf"\b(?:{words.joined('unmoved.new')})(?: (?:the|in|of|our|your|die|den))* ?{_PLACE}\b"
    rf"|\b{_PLACE}\b[^.!?]{{0,24}}\b(?:{words.joined('unmoved.is_changed')})\b"
    rf"|\b{_PLACE}(?:änderung|wechsel|wijziging)\b"
    rf"|\b(?:use|take|join|come to|go to)\b[^.!?]{{0,40}}\binstead\b"
)
_MOVES = lazily(
    rf"\b(?:{words.joined('unmoved.is_moved')})\b(?! (?:room|venue|building"
    r"|link|to (?:the |a |an |our )?(?:\w+ )?(?:room|floor|building|hall|office|library|zoom"
    rf"|teams)))|{words.joined('unmoved.new_time')}"
)


def keeps_its_time(subject: str, own: str) -> bool:
    """Whether a message says that only the place or the people change, or that the hour stands."""
    low = own[:4000].lower().replace("’", "'")
    if _MOVES.search(f"{subject.lower()}. {low}"):
        return False
    if _ONLY.search(low):
        return True
    changes = _CHANGES.search(f"{subject.lower()}. {low}")
    return changes is not None and _KEPT.search(low) is not None
