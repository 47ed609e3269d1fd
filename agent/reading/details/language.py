"""Which language a text is in, and which spelling its English has. Translates nothing."""

from collections import Counter
from collections.abc import Iterable

from agent.reading import function_words as words
from agent.reading.caseless import caseless, lazily
from agent.reading.needs import Needs, Text

_WORD = lazily(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHARED_BY = Counter(w for known in words.FUNCTION_WORDS.values() for w in known)
_SHARES = {
    word: tuple((code, 1 / n) for code, known in words.FUNCTION_WORDS.items() if word in known)
    for word, n in _SHARED_BY.items()
}
"""By word the languages that have it, each with its share."""
_SCRIPTS = tuple((code, lazily(f"[{span}]")) for code, span in words.SCRIPTS)
_ANY_SCRIPT = lazily(f"[{''.join(span for _, span in words.SCRIPTS)}]")
_MOST = 2_000
_FEWEST = 1.5
"""Less evidence than this (a shared word counts by its share) is no language."""
_AHEAD = 1.1


def language(text: str) -> str:
    """ISO 639-1 code of a text by its function words, or ``und``; looks at 2,000 characters."""
    text = text[:_MOST]
    by_script = _by_script(text)
    if by_script:
        return by_script
    scores = dict.fromkeys(words.FUNCTION_WORDS, 0.0)
    told = filter(_SHARES.__contains__, _WORD.findall(text.replace("’", "'").lower()))
    for word, times in Counter(told).items():
        for code, share in _SHARES[word]:
            scores[code] += share * times
    best, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
    sure = scores[best] >= _FEWEST and scores[best] > _AHEAD * scores[second]
    return best if sure else "und"


def leans(text: str, code: str, other: str) -> bool:
    """Whether a text has function words of one language that another has not, and none the other
    way: what a few words tell that are too few for ``language``."""
    found = set(_WORD.findall(text[:_MOST].replace("’", "'").lower()))
    ours, theirs = (words.FUNCTION_WORDS.get(c, frozenset()) for c in (code, other))
    return bool(found & (ours - theirs)) and not found & (theirs - ours)


def _by_script(text: str) -> str:
    if text.isascii() or not _ANY_SCRIPT.search(text):
        return ""
    letters = sum(1 for c in text if c.isalpha())
    for code, pattern in _SCRIPTS:
        if letters and len(pattern.findall(text)) > letters / 5:
            return code
    return ""


_SPELT = {"british": words.BRITISH, "american": words.AMERICAN}
_ROW = {
    word: (lean, i) for lean, rows in _SPELT.items() for i, row in enumerate(rows) for word in row
}
_NEEDS = Needs(*_ROW)
_DATES = [(lean, caseless(one)) for lean, patterns in words.DATES.items() for one in patterns]
_DOMAINS = {"british": words.BRITISH_DOMAINS, "american": words.AMERICAN_DOMAINS}


def spelling(text: Text, domains: Iterable[str] = ()) -> str | None:
    """``british`` or ``american`` where an English text and its sender's domain lean one way."""
    found = Counter(lean for lean, _ in {_ROW[word] for word in _NEEDS.of(text)})
    found.update(lean for lean, dates in _DATES if dates.lowered.search(text.low[:_MOST]))
    tops = [domain.rpartition(".")[2].lower() for domain in domains]
    for lean, known in _DOMAINS.items():
        found[lean] += 2 * sum(top in known for top in tops)
    british, american = found["british"], found["american"]
    if british == american:
        return None
    return "british" if british > american else "american"
