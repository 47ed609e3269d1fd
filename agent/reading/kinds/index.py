"""Which cues can stand in a line at all, by its words: most are passed over unsearched.

Looks for no meaning; ``choices`` reads off a pattern what words a match cannot do without.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from agent.reading.kinds.cues import Cue, Hit, Line, Where, alternatives
from agent.reading.kinds.moments import DAY_STEMS

Stems = frozenset[str]
"""Beginnings of words, of at most five letters; ``§`` stands for a digit or the name of a day."""

A_TIME = "§"
_LENGTH = 5
_SEEN = 3
"""So many of its words show that a language is written."""
_SHOWN = frozenset({Where.SUBJECT, Where.CALENDAR, Where.BODY})
_WITHIN = {
    **{where: frozenset({where}) for where in Where},
    Where.TEXT: _SHOWN,
    Where.ANYWHERE: _SHOWN | {Where.SIGNATURE, Where.QUOTED},
}
_COMMON = frozenset(
    "§ a i the to of and in is it you your we our for with on at be as this that have has are will "
    "not can may from by or an if was any all me my us do so no but up out had been some they he she "
    "one two time date inter appli posit role team work would than thank pleas like look know let "
    "new which when what who how about also just more very then them here there their were able "
    "next take make give send call meet see hear come get got".split()
)
_WORDS = re.compile(r"[a-z]+")
_DIGIT = re.compile(r"\d")
# What may stand between words, and what is glued to them, so that they are known in part only.
_REPEATED = re.compile(r"(?:[?*+]|\{[\d,]*\})\??")
_TIMES = re.compile(r"\{[\d,]*\}\??")
_BRACKET = re.compile(r"\\[()]")
_PLAIN = re.compile(r"[a-z]+(?: [a-z]+)*")
_ROUND = re.compile(r"[()]")
_CLASS = re.compile(r"\[[^\]]*\]")
_ANY = "\1"
_GAP = re.compile(
    rf"\\b|\^|\$|\\[Ws](?:\{{[\d,]*\}}|[*+?])?\??|[.{_ANY}]\{{0,\d+\}}\??|\(\?![^()]*(?:\([^()]*\)[^()]*)*\)"
)
_GLUE = re.compile(rf"\\[^b][*+?]?\??|[{_ANY}.](?:\{{[\d,]*\}}|[*+?])?\??|[a-z][?*+]")


@lru_cache(maxsize=512)
def choices(pattern: str) -> list[Stems] | None:
    """Sets of stems: in whatever the pattern matches all stems of one of them begin words.

    None where nothing is sure.
    """
    found: list[Stems] = []
    for alternative in alternatives(_BRACKET.sub(",", _CLASS.sub(_ANY, pattern))):
        if _PLAIN.fullmatch(alternative):
            found.append(frozenset(word[:_LENGTH] for word in alternative.split()))
            continue
        flat, groups = _flattened(_GAP.sub(" ", alternative))
        inner = [each for group in groups if (each := choices(group)) is not None]
        rest = min(inner, key=_cost) if inner else [frozenset()]
        written = {flat.replace(" ?", " "), flat.replace(" ?", "")}
        found += [_words(each) | choice for each in written for choice in rest]
    return found if all(found) else None


def _flattened(text: str) -> tuple[str, list[str]]:
    """The text outside all groups, with a mark for each, and the groups that begin a word."""
    flat, groups, end = "", [], 0
    for start, stop in _groups(text):
        flat += text[end:start]
        times = _REPEATED.match(text, stop)
        needed = times is None or not times[0].startswith(("?", "*", "{0"))
        if needed and not _hides(flat[-1:]) and text.startswith("(?:", start):
            groups.append(text[start + 3 : stop - 1])
        flat += _left_by(text[start:stop], needed)
        end = times.end() if times else stop
    return flat + text[end:], groups


def _groups(text: str) -> Iterator[tuple[int, int]]:
    """Where the groups begin and end that stand in no other group."""
    depth = start = 0
    for mark in _ROUND.finditer(text):
        if mark[0] == "(":
            start = mark.start() if depth == 0 else start
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                yield start, mark.end()


def _left_by(group: str, needed: bool) -> str:
    """What stands for a group in the text around it: a mark, unless it ends with a blank."""
    blank = all(each.endswith(" ") for each in alternatives(group[1:-1].removeprefix("?:")))
    return (" " if needed else "") if blank else "\0"


def _hides(before: str) -> bool:
    """Whether what stands before a group may be part of its first word."""
    return before.isalpha() or before in ("\0", _ANY)


def _words(flat: str) -> Stems:
    """The stems of the words that are whole at their beginning."""
    found = set()
    plain = _TIMES.sub("", _GLUE.sub(_glued, flat))
    for chunk in re.split(r"[^a-z0-9\0]+", plain):
        if _DIGIT.search(chunk):
            found.add(A_TIME)
        head, glued, _ = chunk.partition("\0")
        if head.isalpha() and (not glued or len(head) > 2):
            found.add(head[:_LENGTH])
    return frozenset(found)


def _glued(match: "re.Match[str]") -> str:
    """A digit stands for any; all else only hides what follows it."""
    return "0" if match[0].startswith("\\d") and match[0][2:3] not in ("*", "?") else "\0"


def _cost(found: list[Stems]) -> int:
    """How often one of the choices is met, roughly."""
    return sum(min((_rarity(stem) for stem in choice), default=40) for choice in found)


def _rarity(stem: str) -> int:
    return 40 if stem in _COMMON else 5 if len(stem) < 4 else 1


_Entry = tuple[Cue, Stems]


class Index:
    """Cues by the rarest stem of each choice; ``words`` show that a language is written."""

    def __init__(self, cues: Iterable[Cue], words: Mapping[str, frozenset[str]]) -> None:
        """Raises ValueError for a cue that any line might hold."""
        self._words = words
        self._places: dict[Where, dict[str, list[_Entry]]] = {
            where: defaultdict(list) for where in Where
        }
        for cue in cues:
            found = choices(cue.pattern)
            if found is None:
                raise ValueError(f"no word to look for: {cue.name}")
            for choice in found:
                self._add(cue, choice)

    def _add(self, cue: Cue, choice: Stems) -> None:
        stem = min(choice, key=lambda each: (_rarity(each), -len(each)))
        for where in _WITHIN[cue.where]:
            self._places[where][stem].append((cue, choice - {stem}))

    def search(self, lines: tuple[Line, ...]) -> tuple[Hit, ...]:
        """Every cue that stands in a line of its own sort, once: where it is said outright, if so."""
        best: dict[int, Hit] = {}
        languages = self._languages(lines)
        for line in lines:
            for cue in self._of(line):
                if cue.language in languages:
                    known = best.get(id(cue))
                    if known is None or _aside(known.line) > _aside(line):
                        match = cue.search(line.folded)
                        if match is not None:
                            best[id(cue)] = Hit(cue, line, match.start(), match.end())
        return tuple(best.values())

    def _of(self, line: Line) -> Iterable[Cue]:
        """The cues that the words of a line allow."""
        found: dict[int, Cue] = {}
        stems, place = _stems(line.folded), self._places[line.where]
        for stem in stems:
            for cue, others in place.get(stem, ()):
                if others <= stems:
                    found[id(cue)] = cue
        return found.values()

    def _languages(self, lines: tuple[Line, ...]) -> set[str]:
        words = {word for line in lines for word in _WORDS.findall(line.folded)}
        return {""} | {code for code, own in self._words.items() if len(words & own) >= _SEEN}


def _aside(line: Line) -> bool:
    """Whether a line states nothing now: hypothetical, or from the history of the thread."""
    return line.hypothetical or line.where is Where.QUOTED


def _stems(folded: str) -> set[str]:
    """The beginnings of three to five letters of each word, and short words whole."""
    stems = set(_prefixes(set(_WORDS.findall(folded))))
    if _DIGIT.search(folded) or stems & DAY_STEMS:
        stems.add(A_TIME)
    return stems


def _prefixes(words: set[str]) -> Iterator[str]:
    for word in words:
        yield word[:_LENGTH]
        if len(word) > 3:
            yield word[:4]
            yield word[:3]
