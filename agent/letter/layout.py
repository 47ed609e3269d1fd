"""The parts of a letter in a shape and within its length. Words nothing."""

from collections.abc import Iterator
from dataclasses import replace

from agent.letter.parts import Options, Pen, Said
from agent.plan import FollowUp
from agent.terms import Purpose, Stage

Paragraph = tuple[Said, ...]

# Upper bounds in words, over the whole text.
_BY_STAGE = {Stage.SCREEN: 90, Stage.PANEL: 170, Stage.FINAL: 170}
_OTHERWISE = 140
_CHECK = (80, 60)
_LONE = 14
TOGETHER = {
    "opening_specific": ("opening", "specific"),
    "opening_topic": ("thanks", "specific"),
    "opening_interest": ("opening", "interest"),
    "opening_met": ("opening", "pass_on"),
    "thanks": ("opening",),
}
"""What says two things in one breath, and the two."""
_ALONG = {
    "fit": ("fit_near",),
    "specific": ("opening_specific", "opening_topic", "further"),
    "pass_on": ("opening_met",),
    "interest": ("interest_post", "interest_early"),
}
# What a letter that is too long does without, first to last.
_DROPPED = ("further", "fit", "close", "card", "pass_on", "specific", "question", "mend", "add",
            "interest")  # fmt: skip
_SPECIFIC = ("specific", "opening_specific", "opening_topic")
_LEAVES_THE_POST = {"interest_post": "interest"}


def most_words(follow_up: FollowUp) -> int:
    """How many words a letter may have, its greeting and signature included."""
    if follow_up.purpose is Purpose.STATUS_CHECK:
        return _CHECK[follow_up.ordinal > 1]
    if follow_up.purpose is Purpose.THANK_YOU and follow_up.stage:
        return _BY_STAGE.get(follow_up.stage, _OTHERWISE)
    return _OTHERWISE


def lay_out(pen: Pen, options: Options, shape: str, words: int) -> tuple[Paragraph, ...]:
    """The paragraphs of a shape within a number of words, dropping what matters least."""
    left = options
    for dropped in ("", *_DROPPED):
        left = _without(dropped, left)
        laid = _laid(pen, left, shape)
        if sum(len(s.text.split()) for p in laid for s in p) <= words:
            break
    return laid


def _without(name: str, options: Options) -> Options:
    gone = (*_ALONG.get(name, ()), name)
    return {part: option for part, option in options.items() if part not in gone}


def _laid(pen: Pen, options: Options, shape: str) -> tuple[Paragraph, ...]:
    """Each part said with an ear for what stands before it."""
    paragraphs: list[Paragraph] = []
    so_far = ""
    for line in shape.split("/"):
        said, before = [], ""
        for name in _expanded(line.split(), options, pen):
            part = _fitting(name, before, so_far, pen)
            option = options.get(part) or options.get(name)
            words = pen.say(option, so_far) if option else None
            if words and words.text:
                said.append(replace(words, part=name))
                so_far, before = f"{so_far} {words.text}", name
        paragraphs.append(tuple(said))
    return _joined([p for p in paragraphs if p])


def _fitting(name: str, before: str, so_far: str, pen: Pen) -> str:
    """The form of a part that goes with what was said: the post is named once."""
    if name == "fit" and before == "specific":
        return "fit_near"
    post = pen.facts.get("role") or pen.facts.get("post")
    named = post is not None and post.text[1:] in so_far
    return _LEAVES_THE_POST.get(name, name) if named else name


def _expanded(names: list[str], options: Options, pen: Pen) -> Iterator[str]:
    """An opening that says two things at once, or the two apart where it has no words for both."""
    for name in names:
        if name not in TOGETHER or (name in options and pen.say(options[name])):
            yield from (name, "further") if name in _SPECIFIC else (name,)
        else:
            yield from _expanded(list(TOGETHER[name]), options, pen)


def _joined(paragraphs: list[Paragraph]) -> tuple[Paragraph, ...]:
    """A lone short sentence between two paragraphs goes to the one before it."""
    joined: list[Paragraph] = []
    for i, paragraph in enumerate(paragraphs):
        words = sum(len(s.text.split()) for s in paragraph)
        between = 0 < i < len(paragraphs) - 1 and not joined[-1][-1].part.startswith("interest")
        if between and words < _LONE and "://" not in paragraph[-1].text:
            joined[-1] = (*joined[-1], *paragraph)
        else:
            joined.append(paragraph)
    return tuple(joined)
