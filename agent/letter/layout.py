"""The parts of a letter in a shape and within its length. Words nothing."""

from collections.abc import Iterator

from agent.letter.parts import Parts, Said
from agent.plan import FollowUp
from agent.terms import Purpose, Stage

# Upper bounds in words, over the whole text (etiquette.md, "What it says").
_BY_STAGE = {Stage.SCREEN: 90, Stage.PANEL: 170, Stage.FINAL: 170}
_OTHERWISE = 140
_CHECK = (80, 60)
# What a letter that is too long does without, first to last.
_DROPPED = ("fit", "close", "card", "pass_on", "specific", "interest", "question", "mend", "add")


def most_words(follow_up: FollowUp) -> int:
    """How many words a letter may have, its greeting and signature included."""
    if follow_up.purpose is Purpose.STATUS_CHECK:
        return _CHECK[follow_up.ordinal > 1]
    if follow_up.purpose is Purpose.THANK_YOU and follow_up.stage:
        return _BY_STAGE.get(follow_up.stage, _OTHERWISE)
    return _OTHERWISE


def lay_out(shape: str, parts: Parts, words: int) -> tuple[tuple[Said, ...], ...]:
    """The paragraphs of a shape within a number of words, dropping what matters least."""
    left = dict(parts)
    for dropped in ("", *_DROPPED):
        left = _without(dropped, left)
        paragraphs = tuple(
            p for line in shape.split("/") if (p := tuple(_said(line.split(), left)))
        )
        if sum(len(s.text.split()) for p in paragraphs for s in p) <= words:
            break
    return paragraphs


def _without(name: str, parts: Parts) -> Parts:
    if name == "close" and "close_short" in parts:
        return parts | {"close": parts["close_short"]}
    gone = {name, "fit_near"} if name == "fit" else {name, f"opening_{name}"}
    return {part: said for part, said in parts.items() if part not in gone}


def _said(names: list[str], parts: Parts) -> Iterator[Said]:
    """The parts of a paragraph; what stands directly behind its subject may lean on it."""
    before = ""
    for name in names:
        for part in _expanded(name, before, parts):
            if part in parts:
                yield parts[part]
            before = part if part in parts else before


def _expanded(name: str, before: str, parts: Parts) -> tuple[str, ...]:
    if name == "opening_specific" and name not in parts:
        return ("opening", "specific")
    if name == "fit" and before == "specific" and "fit_near" in parts:
        return ("fit_near",)
    return (name,)
