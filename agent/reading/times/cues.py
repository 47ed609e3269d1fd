"""The cues of a language's tables as compiled patterns; English always counts besides. No text."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from agent.reading.times.words import LANGUAGES
from agent.reading.times.words.model import Language

Pattern = re.Pattern[str]
_NOTHING = re.compile(r"(?!)")


def _both(code: str) -> tuple[Language, ...]:
    english = LANGUAGES["en"]
    own = LANGUAGES.get(code, english)
    return (english,) if own is english else (own, english)


def _any(rows: Iterable[str], shape: str = "{}", flags: int = re.I) -> Pattern:
    joined = "|".join(f"(?:{row})" for row in rows if row)
    return re.compile(shape.format(f"(?:{joined})"), flags) if joined else _NOTHING


def _of(pick: Callable[[Language], Iterable[str]], shape: str = "{}") -> Callable[[str], Pattern]:
    """A pattern of all that the text's language and English say, made when first asked for."""

    @lru_cache(maxsize=8)
    def made(code: str) -> Pattern:
        return _any((row for language in _both(code) for row in pick(language)), shape)

    return made


promise = _of(lambda of: of.promise)
request = _of(lambda of: of.request)
expiry = _of(lambda of: of.expiry)
due_before = _of(lambda of: of.due, r"\b{}(?:\s(?:the|at|on|noon on|midnight on|am|dem|den|le|el|a|o|de))?[\s:,]*$")
old_before = _of(lambda of: of.old, r"(?<!\w){}[\s:(]*$")
pause = _of(lambda of: (of.pause,))
arrive = _of(lambda of: (of.arrive,))
hours = _of(lambda of: (of.hours,))
options = _of(lambda of: (of.options,))
after_round = _of(lambda of: of.after_round)
back = _of(lambda of: (of.back,))
away = _of(lambda of: (of.away,))
ends_before = _of(lambda of: (of.ends,), r"{}[\s:,]*(?:\w+\s){{0,2}}$")
moved_from = _of(lambda of: (of.moved_from,), r"(?<!\w){}\s*$")
moved_to = _of(lambda of: (of.moved_to,), r"(?<!\w){}\s*$")
no_round = _of(lambda of: (of.no_round,))
not_its_length = _of(lambda of: (of.not_its_length,))
same_time = _of(lambda of: (of.conversion,), r"^[\s,;.)]*{}")
accepts = _of(lambda of: (of.accepts,))
hypothetical = _of(lambda of: (of.hypothetical,))
cancelled = _of(lambda of: (of.cancelled,))
asked = _of(lambda of: (of.asked,))
not_heard = _of(lambda of: (of.not_heard,))
waits = _of(lambda of: (of.waits,))
returns = _of(lambda of: (of.returns,))
not_the_candidate = _of(lambda of: (of.not_the_candidate,))
before_event = _of(lambda of: (of.before_event,), r"{}\s*$")
answer_on = _of(lambda of: (of.answer_on,))
ahead_of = _of(lambda of: (of.ahead_of,), r"\s*{}")
within = _of(lambda of: (of.within,))


@lru_cache(maxsize=64)
def label(name: str, code: str) -> Pattern:
    """A line or row that begins with one of a field's labels; the group is what follows it."""
    rows = [of.labels.get(name, "") for of in _both(code)]
    return _any(rows, r"^[\s*•>-]*{}\s*(?:[:：]\s*|\t+\s*|\s[-–]\s)(?P<rest>[^\n]*)")
