"""Which language a text is in, and which spelling its English has. Translates nothing."""

import re
from collections import Counter
from collections.abc import Iterable

from agent.reading.caseless import Caseless, caseless
from agent.reading.details import function_words as words

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHARED_BY = Counter(w for known in words.FUNCTION_WORDS.values() for w in known)
_SHARES = {
    word: tuple((code, 1 / n) for code, known in words.FUNCTION_WORDS.items() if word in known)
    for word, n in _SHARED_BY.items()
}
"""By word the languages that have it, each with its share."""
_SCRIPTS = tuple((code, re.compile(f"[{span}]")) for code, span in words.SCRIPTS)
_ANY_SCRIPT = re.compile(f"[{''.join(span for _, span in words.SCRIPTS)}]")
_FEWEST = 1.5
"""Less evidence than this (a shared word counts by its share) is no language."""
_AHEAD = 1.1


def language(text: str) -> str:
    """ISO 639-1 code of a text by its function words, or ``und``; looks at 6,000 characters."""
    text = text[:6000]
    by_script = _by_script(text)
    if by_script:
        return by_script
    scores = dict.fromkeys(words.FUNCTION_WORDS, 0.0)
    for shares in map(_SHARES.get, _WORD.findall(text.replace("’", "'").lower())):
        for code, share in shares or ():
            scores[code] += share
    best, second = sorted(scores, key=lambda code: -scores[code])[:2]
    sure = scores[best] >= _FEWEST and scores[best] > _AHEAD * scores[second]
    return best if sure else "und"


def _by_script(text: str) -> str:
    if text.isascii() or not _ANY_SCRIPT.search(text):
        return ""
    letters = sum(1 for c in text if c.isalpha())
    for code, pattern in _SCRIPTS:
        if letters and len(pattern.findall(text)) > letters / 5:
            return code
    return ""


def _rows(rows: Iterable[tuple[str, str]]) -> tuple[tuple[tuple[str, ...], Caseless], ...]:
    return tuple((tuple(needs.split()), caseless(p)) for needs, p in rows)


_BRITISH, _AMERICAN = _rows(words.BRITISH), _rows(words.AMERICAN)


def spelling(text: str, domains: Iterable[str] = ()) -> str | None:
    """``british`` or ``american`` where an English text and its sender's domain lean one way."""
    low = text[:6000].lower()
    holds = low.__contains__
    british = sum(1 for needs, p in _BRITISH if any(map(holds, needs)) and p.search(low))
    american = sum(1 for needs, p in _AMERICAN if any(map(holds, needs)) and p.search(low))
    for domain in domains:
        top = domain.rpartition(".")[2].lower()
        british += 2 * (top in words.BRITISH_DOMAINS)
        american += 2 * (top in words.AMERICAN_DOMAINS)
    if british == american:
        return None
    return "british" if british > american else "american"
