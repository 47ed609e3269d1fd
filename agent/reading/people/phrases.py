"""Where a title begins and ends in running text: noun phrases grown to the right and to the left.

Knows shapes of words only; which of the phrases names the job, and which a person's title, is for
``roles`` and ``told``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.people import titles
from agent.reading.people.heads import BARE, LEVELS, NOT_ROLES
from agent.reading.people.phrase_words import (
    ABBREVIATIONS,
    ADJECTIVE,
    ADVERBS,
    ALSO_TITLES,
    ARTICLES,
    BREAKING,
    DETERMINERS,
    ENDING,
    FIELD,
    INSIDE,
    NEVER,
    NOUNS_BEHIND,
    PERSONAL,
    PULLING,
    SERVING,
    STOPS,
    TECHNOLOGIES,
    VERBAL,
)
from agent.reading.people.places import TERMS
from agent.reading.people.titles import CONNECTORS, bare, is_head

_CHUNK = lazily(r"\([^()\n]{0,60}\)|\[[^\[\]\n]{0,40}\]|[^\s()\[\]]+")
_MOST = 10
REACH = 140
"""How far a title can reach to the right, in letters."""
_BULLETS = "-–—•*·"
_MARKS = "\"“”„'’*_"
_NO_BEGINNINGS = STOPS | DETERMINERS
"""Small words with which no title begins."""


def rightwards(text: str, start: int, company: str | None = None) -> str:
    """The title that begins at an offset; empty where none does."""
    first = _CHUNK.match(text, start, start + REACH)
    word = first[0].strip(_MARKS) if first else ""
    if titles.is_small(word) and bare(word) in _NO_BEGINNINGS:
        return ""
    walk = _Walk(text, start, company=company)
    for chunk in _CHUNK.finditer(text, start, start + REACH):
        if not walk.goes_on(chunk):
            break
    return text[start : walk.end].strip()


@dataclass(slots=True)
class _Walk:
    """A phrase that grows word by word."""

    text: str
    start: int
    end: int = -1
    company: str | None = None
    last: int = -1
    count: int = 0
    headed: bool = False
    lower: bool = False
    connected: bool = False
    before: str = ""
    foreign: bool = False
    pulled: int = 0
    """How many more small words may follow "of" ("head of learning development")."""
    unknown: int = 0
    """How many small words of no known kind stand behind a noun that they describe."""
    subject: bool = False
    """ "Lecturer in": what is taught or studied follows, in lower case too."""

    def __post_init__(self) -> None:
        self.end = self.last = self.start

    def goes_on(self, chunk: "re.Match[str]") -> bool:
        """Takes a word in; False where the phrase ends before it or with it."""
        word = chunk[0]
        if self.count >= _MOST or self._parted(chunk):
            return False
        if word[0] in "([":
            self.last = chunk.end()
            self.end = chunk.end() if self.headed else self.end
            return self.headed
        plain = word.strip(_MARKS).removeprefix(".")  # ".NET"
        if not plain or not self._belongs(plain, chunk):
            return False
        self._add(plain, word, chunk)
        return not self._closes(word, plain, chunk.end())

    def _parted(self, chunk: "re.Match[str]") -> bool:
        """A blank line, a tab, or a line break that does not wrap a long line stands between."""
        gap = self.text[self.last : chunk.start()]
        if "\n" not in gap:
            return "\t" in gap or "(" in gap or ")" in gap
        joined = gap.count("\n") == 1 and is_wrapped(self.text, chunk.start() - 1)
        anew = self.headed and not self.connected and chunk[0][0].isupper()
        return not joined or anew or chunk[0] in _BULLETS

    def _belongs(self, plain: str, chunk: "re.Match[str]") -> bool:
        folded = bare(plain)
        if self.company and self.headed and self.text.startswith(self.company, chunk.start()):
            return False
        if not plain[0].isalnum():
            joint = plain in ("-", "–", "|") and self.count > 0
            return plain in ("&", "+", "/") or (
                joint and (not self.headed or self._past_dash(chunk.end()))
            )
        joint = folded in CONNECTORS and self.company is not None and self.count > 0
        if joint and self.text.startswith(self.company or "", chunk.end() + 1):
            return False
        if folded == "in" and self.headed:
            self.subject = titles.takes_subject(self.text[self.start : self.end])
            return self.subject and _follows(self.text, chunk.end())
        if folded in ("en", "em") and self.headed:
            behind = self.text[chunk.end() : chunk.end() + 40]
            if titles.goes_on_in(self.text[self.start : self.end], behind):
                self.subject = True
                return True
            if bare((behind.split() or [""])[0]) in TERMS:
                return False  # "Gouvernante en CDI"
        if folded in ("en", "em") and self.headed and self._capital_after(chunk.end()):
            title = self.text[self.start : self.end]
            if folded == "em" or " de " in title or _ROMANCE.search(self.before):
                return False  # "Ejecutivo de ventas en Cedral"
        if folded in ("en", "em", "im") and self.headed and _SITE.match(self.text, chunk.end()):
            return False
        if titles.is_small(plain):
            return self._takes_lower(folded, chunk.end())
        if plain.isdigit() and self.connected:
            return False  # "Controller voor 6 maanden"
        if folded == "i":
            return is_head(self.before) and _STEP.match(self.text, chunk.start()) is not None
        if folded in NEVER:
            return False
        if self.lower and self.count == 1 and is_head(folded) and self.before.endswith(_DESCRIBING):
            return True  # "stellvertretende Filialleitung"
        known = plain.isupper() or folded in TECHNOLOGIES
        return not (self.lower and self.count and not known and not self.connected)

    def _takes_lower(self, folded: str, end: int) -> bool:
        if folded in CONNECTORS and self.count:
            inside = folded in PULLING or (self.connected and folded in INSIDE)
            pulls = inside and (self.headed or self.lower)
            joins = folded in ("and", "&", "/") and self.lower and _heads_soon(self.text, end)
            return self._capital_after(end) or joins or (pulls and _follows(self.text, end))
        if folded in STOPS or folded in DETERMINERS:
            return False
        if is_head(folded):
            return self.lower or not self.headed or self.foreign or self.before in LEVELS
        if self.connected or _ELIDED.match(folded):
            self.pulled = 2
            return self.count > 0 and folded not in ENDING
        if self.foreign and self.headed:
            return self._takes_described(folded)
        if self.pulled > 0:
            self.pulled -= 1
            return folded not in ADVERBS and not (self.foreign and folded in ENDING)
        if self.subject:
            return True
        return (self.count == 0 or self.lower) and self.count < 5 and not self.headed

    def _takes_described(self, folded: str) -> bool:
        """What stands behind a Romance or Dutch noun: "petite enfance", "structure",
        "klantenservice"."""
        if folded in ENDING or _NEGATED.match(folded):
            return False
        if self.subject or _describes(folded):
            return True
        self.unknown += 1
        return self.unknown < 3 and may_describe(folded)

    def _capital_after(self, end: int) -> bool:
        following = _CHUNK.match(self.text, end + 1)
        if following and self.before in SERVING and following[0] in ARTICLES:
            following = _CHUNK.match(self.text, following.end() + 1)
        return following is not None and following[0].strip('"“*_(')[:1].isupper()

    def _add(self, plain: str, word: str, chunk: "re.Match[str]") -> None:
        folded = bare(plain)
        if self.count == 0:
            self.lower = titles.is_small(plain)
        self.count, self.last = self.count + 1, chunk.end()
        self.connected = folded in CONNECTORS
        self.before = folded
        if not self.connected or plain[0].isupper():
            self.end = chunk.start() + len(word.rstrip(".,;:!?" + _MARKS))
            self.headed = self.headed or is_head(folded)
            self.foreign = titles.is_foreign(folded) or (self.foreign and plain[0].islower())

    def _closes(self, word: str, plain: str, end: int) -> bool:
        if self.lower and is_head(plain) and not self._more(end):
            return True
        if self.headed and self.count > 1 and word in ("Jr.", "Sr.", "Pl."):
            return True  # "Analista Jr. Agora"
        if word[-1] in ".;:!?" and word.casefold() not in ABBREVIATIONS:
            return True
        return word[-1] == "," and self.headed and not self._past_comma(end)

    def _more(self, end: int) -> bool:
        """Whether a lower-case title goes on: "of story", "/ barista", another head noun."""
        following = _CHUNK.match(self.text, end + 1)
        if not following:
            return False
        folded = bare(following[0])
        describes = self.foreign and (_describes(folded) or may_describe(folded))
        describes = describes or (self.foreign and _ELIDED.match(folded) is not None)
        return describes or folded in PULLING | TECHNOLOGIES | {"/", "&"} or is_head(folded)

    def _past_dash(self, end: int) -> bool:
        """ "Associate - Digital Banking" before the sentence goes on."""
        following = _ADDITION.match(self.text, end)
        if following is None or bare(following[1].split()[0]) in NOT_ROLES:
            return False
        return titles.continues(self.text[self.start : self.end], following[1])

    def _past_comma(self, end: int) -> bool:
        """ "Manager, Retail Banking", "Technician, School of Music,"."""
        following = _ADDITION.match(self.text, end)
        if following is None:
            return False
        return titles.continues(self.text[self.start : end].rstrip(","), following[1])


_SITE = lazily(
    rf" (?:{words.joined('phrases.site')}) (?:(?:{words.joined('phrases.site_article')}) )?"
    r"[^\Wa-z\d_]"
)
"""A house with its name, at which somebody works ("en Hotel Miramar", "im Klinikum Nord")."""
_ROMANCE = lazily(r"(?:[oa]|or|ora|ista)$")
_DESCRIBING = ("ende", "enden", "ender", "ische", "ischen", "ischer", "liche", "lichen", "licher")
"""How German adjectives end that stand before titles."""
_STEP = lazily(
    r"I(?:[.,;:)\n]|$| [(–-]| (?:role|position|post|job|vacancy|opening|at|with|in|for|on)\b)"
)
"""The first step of a ladder behind a noun ("Scientist I."), and no "I" of the author's."""
_NEGATED = lazily(r"(?:[nsmtcj]|qu)[’']")
_ELIDED = lazily(r"[dl][’']\w")
_ADDITION = lazily(
    r"\s*([A-Z][^\s,.;:()]*(?: (?:of|and|&|for|the|[A-Z0-9][^\s,.;:()]*)){0,5})(?=[,.;:)]|\s*\n"
    r"|\s*$| [(–-]"
    r"| (?:has|was|team|role|position|post|job|vacancy|opening|opportunity|at|with|and|for|in|on"
    r"|last|is|are|will|would)\b)"
)


def _describes(folded: str) -> bool:
    """Whether a word in lower case can stand behind a Romance title without a joint."""
    field = ADJECTIVE.fullmatch(folded) or FIELD.fullmatch(folded)
    return field is not None or folded in NOUNS_BEHIND


def may_describe(folded: str) -> bool:
    """Whether a word of no known kind can: no verb by its ending, none at which titles end."""
    known = folded in ENDING or _NEGATED.match(folded) is not None
    return len(folded) > 3 and folded.isalpha() and not known and VERBAL.search(folded) is None


def _heads_soon(text: str, end: int) -> bool:
    """Whether one of the next two words is a head noun ("teaching and learning lead")."""
    following = [m[0] for m in _CHUNK.finditer(text, end, end + 40)][:2]
    return any(is_head(w) for w in following)


def _follows(text: str, end: int) -> bool:
    """Whether a word stands behind that can belong to a title."""
    following = _CHUNK.match(text, end + 1)
    return following is not None and bare(following[0]) not in BREAKING


def is_wrapped(text: str, at: int) -> bool:
    """Whether the line break at an offset only wraps a long line."""
    return at - text.rfind("\n", 0, at) > 45


def leftwards(text: str, end: int, *, sure: bool = False) -> str:
    """The title that ends at an offset; empty where none does.

    ``sure``: a word like "role" follows, so that a title in lower case needs no known noun.
    """
    word = _SMALL_WORD.search(text, max(0, end - _NEAR), end)
    if word and not _can_end(word[1], sure):
        return ""
    walk = _Back(text, end, sure)
    for chunk, before in _chunks_back(text, end):
        if not walk.goes_on(chunk, before):
            break
    return text[walk.start : end].strip("\"“”„'’*_ \n,") if walk.count else ""


_SMALL_WORD = lazily(r"[ \n]([a-z]+)$")


def _can_end(small: str, sure: bool) -> bool:
    """Whether a title can end in a word in lower case."""
    known = is_head(small) or (sure and _is_personal(small))
    return known and small not in DETERMINERS


_FAR, _NEAR = 110, 40
"""How far back a title is looked for; as a rule it is found within the nearer."""


def _chunks_back(text: str, end: int) -> Iterator[tuple["re.Match[str]", str]]:
    """The words before an offset from the last on, each with the one before it."""
    begin = max(0, end - _FAR)
    near, behind = end - _NEAR, end
    # Brackets can make one chunk of many words: with them all is read from the beginning.
    if near > begin and not _BRACKET.search(text, begin, end):
        chunks = list(_CHUNK.finditer(text, near, end))[1:]
        for before, chunk in zip(chunks[-2::-1], chunks[:0:-1], strict=True):
            yield chunk, before[0]
            behind = chunk.start()
    chunks = list(_CHUNK.finditer(text, begin, end))[1 if begin else 0 :]
    for i in range(len(chunks) - 1, -1, -1):
        if chunks[i].start() < behind:
            yield chunks[i], chunks[i - 1][0] if i else ""


_BRACKET = lazily(r"[()\[\]]")


@dataclass(slots=True)
class _Back:
    """A phrase that grows towards the beginning."""

    text: str
    start: int
    sure: bool
    count: int = 0
    lower: bool = False

    def goes_on(self, chunk: "re.Match[str]", before: str) -> bool:
        """Takes a word in; False where the phrase begins behind it."""
        word = chunk[0]
        if self.count >= _MOST or self._parted(chunk):
            return False
        if word[0] in "([":
            return self.count > 0 or not titles.has_head(word)
        plain = word.strip(_MARKS).removeprefix(".")  # ".NET"
        if word[-1] == "," and self.count and not self.lower and _before_comma(plain, before):
            self.start, self.count = chunk.start(), self.count + 1
            return True  # "Backend Engineer, Payments position"
        if word[-1] in ".,;:!?" and word.casefold() not in ABBREVIATIONS:
            return False
        if not plain or not self._belongs(plain, before):
            return False
        self.start = chunk.start() + (len(word) - len(word.lstrip(_MARKS)))
        self.count += 1
        return True

    def _parted(self, chunk: "re.Match[str]") -> bool:
        gap = self.text[chunk.end() : self.start]
        if "\n" not in gap:
            return "\t" in gap or "(" in gap or ")" in gap
        ends = chunk[0][-1:] == ")"
        return (
            ends or gap.count("\n") > 1 or not is_wrapped(self.text, chunk.end() + gap.find("\n"))
        )

    def _belongs(self, plain: str, before: str) -> bool:
        folded = bare(plain)
        if not plain[0].isalnum():
            return plain in ("&", "+", "/") and self.count > 0
        if folded in DETERMINERS:
            inside = folded in CONNECTORS and folded not in ARTICLES
            return bool(inside and self.count and before[:1].isupper())
        if self.count == 0:
            self.lower = titles.is_small(plain)
            return not self.lower or (is_head(folded) or (self.sure and _is_personal(folded)))
        if titles.is_small(plain) and not self.lower:
            return folded in CONNECTORS or is_head(folded)
        return not self.lower or (
            self.count < 4
            and folded not in STOPS
            and (folded not in NOT_ROLES or folded in ALSO_TITLES)
        )


def _before_comma(plain: str, before: str) -> bool:
    """A head noun, or a step of its ladder ("Scientist II, Assays position")."""
    step = titles.LEVEL.fullmatch(plain.rstrip(",")) and is_head(before)
    return bare(plain) in BARE or bool(step)


def _is_personal(folded: str) -> bool:
    """A noun of somebody who does something, as its ending says ("grower")."""
    return folded not in NOT_ROLES and PERSONAL.fullmatch(folded) is not None
