"""The stock of phrases: which fit what is known, and which of those a letter takes.

Knows no follow-up and no person.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from string import Formatter

from agent import words

LANGUAGES = words.LANGUAGES
_WORD = re.compile(r"[^\W\d_]+")
_EITHER = re.compile(r"\[([^|\[\]]*)\|([^|\[\]]*)\]")
# A phrase that names these says more than one that does not.
_TELLING = frozenset(
    {"day", "on", "date", "post", "promised", "previous", "previous_date", "deadline", "visit"}
)
_TALK = frozenset({"talk", "talk_for", "our_talk", "our_talk_for", "Our_talk"})
_NEIGHBOURS = 5
"""So many letters of a process keep out of each other's way."""
_STEP = 23
"""No pool has so many phrases or a divisor of it: the next letter begins elsewhere in each."""
NAMED = "named"
"""A slot that is there where the round has a name of its own: phrases with it say more."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A language and which of two ways it is written in: American spelling, or du, tu, tú; of
    Portuguese, whether Brazil's."""

    language: str = "en"
    second: bool = False
    brazilian: bool = False


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a letter stands among its fellows, so that no two of them take the same words.

    ``base`` is the process, ``nth`` the earlier letters into it, ``place`` the recipient's place
    among the people of the round.
    """

    base: str
    nth: int = 0
    place: int = 0

    def start(self, part: str) -> int:
        """From where in a pool this letter takes its phrase; neighbours begin elsewhere."""
        base = int.from_bytes(sha256(f"{self.base}\0{part}".encode()).digest()[:4], "big")
        return base + _STEP * self.nth + self.place


@lru_cache(maxsize=1024)
def phrases(voice: Voice, section: str, part: str) -> tuple[str, ...]:
    """The phrases of one part in this voice; empty where the language has none."""
    table = words.table(voice.language)
    found = (table.get(section, {}) if section else table).get(part, ())
    return tuple(_either(phrase, voice) for phrase in found)


@lru_cache(maxsize=1024)
def word(voice: Voice, section: str, part: str) -> str:
    """One text in this voice, such as the form of a greeting; "" where the language has none."""
    return _either(words.text(voice.language, section, part), voice)


def forms(voice: Voice, section: str) -> Mapping[str, str]:
    """All texts of a section by name."""
    return {
        part: word(voice, section, part) for part in words.table(voice.language).get(section, {})
    }


def _either(phrase: str, voice: Voice) -> str:
    second = voice.brazilian if voice.language == "pt" else voice.second
    return _EITHER.sub(r"\2" if second else r"\1", phrase)


@lru_cache
def listed(language: str, section: str, part: str) -> frozenset[str]:
    """A list of single words, written as one text."""
    table = words.table(language)
    return frozenset((table.get(section, {}) if section else table).get(part, "").split())


@lru_cache(maxsize=4096)
def fields(phrase: str) -> frozenset[str]:
    """The names of the slots in a phrase."""
    return frozenset(name for _, name, _, _ in Formatter().parse(phrase) if name)


def usable(pool: Sequence[str], slots: Mapping[str, object]) -> tuple[str, ...]:
    """The phrases whose slots are all known; of those, the ones that say most."""
    known = [p for p in pool if fields(p) <= slots.keys()]
    named = NAMED in slots
    most = max((_told(p, named) for p in known), default=0)
    return tuple(p for p in known if _told(p, named) == most)


def _told(phrase: str, named: bool) -> int:
    names = fields(phrase) & _TELLING
    said = len(names - {"on"}) + ("on" in names and "day" not in names)
    return said + (named and not fields(phrase).isdisjoint(_TALK))


def choose(voice: Voice, pool: Sequence[str], start: int, before: str = "") -> str | None:
    """The phrase at ``start``, or another that repeats no telling word of what was said before;
    not one that a neighbour begins with, as long as there are others."""
    apart = [j for i in range(_NEIGHBOURS) for j in range(i, len(pool), _NEIGHBOURS)]
    turns = [pool[(start + j) % len(pool)] for j in apart]
    said = salient(voice, before)
    return next((p for p in turns if not salient(voice, p) & said), turns[0] if turns else None)


def salient(voice: Voice, text: str) -> frozenset[str]:
    """The words in a text that a reader would notice the second time."""
    return frozenset(_WORD.findall(text.casefold())) & listed(voice.language, "", "salient")
