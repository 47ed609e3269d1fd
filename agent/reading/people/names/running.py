"""Where names of persons stand in running text, without honorifics and degrees."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from agent.person_names import BEFORE_NAMES, DEGREES, LETTERS, NEVER_NAMES, PARTICLES, WRITTEN_SMALL
from agent.reading.caseless import lazily
from agent.reading.folding import fold
from agent.reading.people.first_names import FIRST_NAMES
from agent.reading.people.foreign_heads import FOREIGN_HEADS, HEAD_ENDINGS
from agent.reading.people.heads import HEADS, LEVELS
from agent.reading.people.words import (
    ACRONYMS,
    DAYS_CUT,
    FIRST_NAMES_TOO,
    NOT_NAMES,
    ORG_WORDS,
    PARTS_OF_DAYS,
    RANKS,
    SURNAMES_TOO,
    TRADES_TOO,
)
from agent.words import word_set

# A capital (or a letter of a script without them) first, so that the engine passes over all else;
# behind the word, small ones that stand inside names.
_TOKEN = lazily(
    r"[^\W\d_a-zß-öø-ÿ](?<![\w/=%@#&?’'-].)(?:[^\W\d_]|[’'](?=[^\W\d_])(?!(?:s|ll|re|ve|d|m|t|S)\b)"
    r"|[‑-](?=[^\W\d_]))*"
    rf"(?P<small>(?:(?: {{1,2}}|\. ?)(?:{'|'.join(sorted(PARTICLES))})(?!\w"
    rf"|[’'-][A-ZÀ-Þ]))*"
    r"(?: {1,2}(?:d|l|dell|dall)[’'][A-ZÀ-Þ][^\W\d_]+(?:-[^\W\d_]+)?"
    r"| {1,2}(?:al|el|as|ad|ur|ul)-[A-ZÀ-Þ][^\W\d_]+)?)"
)
_SMALL = lazily(r"[a-z]{1,4}['’-][A-ZÀ-Þ]\w+(?:-\w+)?|['’]?\w+")
_ELIDED = lazily(r"[a-z]{1,4}['’-][A-ZÀ-Þ]")
""" "Hubert d'Entremont", "Ali al-Rashid": a particle and what it belongs to, in one word."""
_JOINT = lazily(r" {1,2}|\.[ \n]?")
_MIXED = lazily(r"[a-zà-ÿ][A-ZÀ-Þ]")
_MIXED_NAME = lazily(r"^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’]|D['’]|L['’]|Mb|Nd)[A-ZÀ-Þ]")
_MOST = 5
_TITLE_ENDINGS = tuple(e for e in HEAD_ENDINGS if len(e) > 5)
_NEVER = (NOT_NAMES | HEADS | FOREIGN_HEADS | ORG_WORDS) - FIRST_NAMES_TOO
_NEVER_ALONE = NOT_NAMES | HEADS | ORG_WORDS | ACRONYMS


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name as it stands in a text; ``text == source[start:end]`` without honorifics.

    ``outer`` is where the honorific or rank begins; ``rank`` is one that people keep ("Chef").
    """

    text: str
    start: int
    end: int
    outer: int
    rank: str = ""
    honorific: bool = False

    @property
    def full(self) -> bool:
        """More than one word: it needs no context to be a name."""
        return len(self.text.split()) > 1


@dataclass(slots=True)
class _Run:  # the tokens of one name while they are gathered
    words: list[tuple[int, int]]
    outer: int = -1
    rank: str = ""
    honorific: bool = False


@lru_cache(maxsize=512)
def spans(text: str) -> tuple[Name, ...]:
    """Every span that can be a person's name, single words too; in order, linear in length."""
    found: list[Name] = []
    run, last = _Run([]), -1
    for word, start, end in _tokens(text):
        if not run.words and word[0].islower():
            continue
        if (run.words or run.outer >= 0) and not _joined(text, last, start):
            run = _closed(text, run, found)
        folded = word.casefold()
        if not run.words and run.outer < 0:
            run = _behind_small_form(text, start) or run
        if run.words and folded in NEVER_NAMES and word[0].isupper():
            run = _closed(text, run, found)  # "unsere Elternvertreterin Frau Roe"
        initial = len(word) == 1 and run.outer >= 0  # "Capt. M. Ruiz": no monsieur
        if not run.words and not initial and _introduces(word, folded, text, end):
            run.outer = run.outer if run.outer >= 0 else start
            run.honorific = True
            run.rank = word if folded in RANKS else run.rank
        elif (
            initial
            or (run.honorific and not run.words and folded in _CALLED_AFTER_DAYS)
            or _belongs(word, folded, bool(run.words) or run.honorific)
            or (folded in TRADES_TOO and word.istitle() and _is_surname(text, run))
        ):
            run.words.append((start, end))
        elif run.words or run.outer >= 0:
            run = _Run([]) if _is_of_house(text, run, word) else _closed(text, run, found)
        last = end
    _closed(text, run, found)
    return tuple(found)


def _behind_small_form(text: str, start: int) -> _Run | None:
    """What a form of address in small letters begins ("de heer van der Berg"), if one is before."""
    form = _SMALL_FORM.search(text, max(0, start - 24), start)
    if form is None or form[1] not in WRITTEN_SMALL:
        return None
    particles = [part.span() for part in _SMALL.finditer(text, form.end(1), start)]
    return _Run(particles, form.start(), honorific=True)


_SMALL_FORM = lazily(
    rf"(?<![\w.@-])([a-zà-ÿ]{{2,12}})\.? (?:(?:{'|'.join(sorted(PARTICLES))}) ){{0,2}}$"
)


def _is_surname(text: str, run: _Run) -> bool:
    """Whether a trade that comes next is a surname: behind "Frau", or behind one first name."""
    if not run.words:
        return run.honorific
    return len(run.words) == 1 and is_given(text[slice(*run.words[0])])


def _tokens(text: str) -> Iterator[tuple[str, int, int]]:
    """The words that names can be made of, with their places."""
    for token in _TOKEN.finditer(text):
        (start, stop), small = token.span(), token["small"]
        end = stop - len(small) if small else stop
        yield text[start:end], start, end
        if small:
            for part in _SMALL.finditer(text, end, stop):
                yield part[0], part.start(), part.end()


def _joined(text: str, last: int, start: int) -> bool:
    """A blank, or the full stop of an initial or an honorific, stands between two words."""
    gap = text[last:start]
    if not _JOINT.fullmatch(gap):
        return False
    if "." not in gap:
        return True
    before = _LAST_WORD.split(text[max(0, last - 6) : last])[-1]
    return len(before) == 1 or before.casefold().lstrip("(") in BEFORE_NAMES | {"st", "ph"}


_LAST_WORD = lazily(r"[\s.:;,/&]")


def _introduces(word: str, folded: str, text: str, end: int) -> bool:
    if folded in RANKS:
        return word[0].isupper()
    told = folded in BEFORE_NAMES and word != "HR"
    return told and (word[0].isupper() or text[end : end + 1] == ".")


@lru_cache(maxsize=4096)
def _belongs(word: str, folded: str, inside: bool) -> bool:
    if inside and (folded in PARTICLES or _ELIDED.match(word)):
        return True
    if not _capital(word):
        return False
    if len(word) == 1:
        return folded not in "iay"
    if word in _ZONES or (not inside and (folded in _BE or _is_verb(folded))):
        return False  # "3 pm PT  Eva Roe", "Seremos Eva y yo"
    if len(folded) > 8 and folded.endswith(_BODIES):
        return False  # "Herr Roe vom Betriebsrat"
    if folded in ACRONYMS and (word.isupper() or not inside):
        return False  # "Ana Roe HR"; but "Soo-jin Seo"
    if folded in _NEVER or (len(folded) > 8 and folded.endswith(_TITLE_ENDINGS)):
        return inside and folded in SURNAMES_TOO and not word.isupper()
    return not _MIXED.search(word) or bool(_MIXED_NAME.match(word))


def _is_verb(folded: str) -> bool:
    """Whether a word at a sentence's beginning tells who will do something ("Asistirán")."""
    return len(folded) > 6 and folded.endswith(_FUTURE)


_FUTURE = ("remos", "arán", "erán", "irán", "arão", "erão", "irão")
_BE = word_set("será serán estará estarán serão estarão sarà saranno seront sera")
_CALLED_AFTER_DAYS = word_set("sunday monday friday")
"""Days that are first names too, behind a form of address ("Mr Sunday Eze")."""
_ZONES = word_set(
    "ET CT MT PT EST EDT CST CDT MST MDT PST PDT GMT BST CET CEST UTC AEST AEDT SAST HKT"
)
_BODIES = (
    "abteilung", "vorstand", "betriebsrat", "personalrat", "verwaltung", "vertretung", "betrieben",
    "sstelle",
    "ung", "ungen", "heit", "keit", "tionen")  # fmt: skip
"""How German departments, councils and doings end, and no name."""


def _capital(word: str) -> bool:
    first = word[0]
    return first.isupper() or (not first.islower() and not first.isupper())


def _closed(text: str, run: _Run, found: list[Name]) -> _Run:
    """Adds the name of a run, and gives an empty one: particles at its end are not part of it, nor
    are degrees."""
    words = run.words
    while words and (
        _trails(last := text[words[-1][0] : words[-1][1]], len(words))
        or (len(last) == 1 and text.startswith("&", words[-1][1]))  # "Jan Roe van P&O"
    ):
        words = words[:-1]
    if len(words) == 2 and text[slice(*words[0])] == "O" and text[words[0][1]] == " ":
        words = words[1:]  # "O Evandro quer te conhecer"
    if (
        words
        and len(words) <= _MOST
        and not (_is_house(last, run) or _is_place(text, words) or _is_post(text, words))
        and not _is_day(text, words)
    ):
        start, end = words[0][0], words[-1][1]
        outer = run.outer if run.outer >= 0 else start
        found.append(Name(text[start:end], start, end, outer, run.rank, run.honorific))
    return _Run([])


def _is_of_house(text: str, run: _Run, word: str) -> bool:
    """Whether a run is the beginning of a firm's name, which ``word`` ends ("Dark Harbour Motors");
    that of somebody with a known first name may be theirs."""
    if not run.words or run.honorific or word[0].islower() or word.casefold() not in ORG_WORDS:
        return False
    return not is_given(text[slice(*run.words[0])])


def _is_house(last: str, run: _Run) -> bool:
    """A run of capitals that ends like a firm ("Sandy Cove Bakery"), or one common word alone;
    "Mr Baker" is somebody."""
    folded, count = last.casefold(), len(run.words)
    if run.honorific and (folded in SURNAMES_TOO or folded in TRADES_TOO):
        return False
    return folded in _NEVER_ALONE if count == 1 else count > 2 and folded in ORG_WORDS


def _is_place(text: str, words: list[tuple[int, int]]) -> bool:
    """ "Chisholm Hall", "Lord Dunmore Hotel", "St Brigid": capitals of no person."""
    (start, end), (last, stop) = words[0], words[-1]
    first = text[start:end].casefold()
    if first in _SAINTS and len(words) == 2:
        return True
    if first in FIRST_NAMES:
        return False
    behind = _NEXT_WORD.match(text, stop)
    housed = behind is not None and behind[1].casefold() in _PREMISES
    return housed or (len(words) == 2 and text[last:stop].casefold() in _PREMISES)


def _is_post(text: str, words: list[tuple[int, int]]) -> bool:
    """ "The Senior Charge Nurse", of which each word could be a name too."""
    (start, _), (last, stop) = words[0], words[-1]
    level = _WORD_BEFORE.search(text, max(0, start - 16), start)
    leads = level is not None and level[1].casefold() in LEVELS
    return leads and text[last:stop].casefold() in HEADS


def _is_day(text: str, words: list[tuple[int, int]]) -> bool:
    """ "Mi Vormittag", "Mar Matin": a day cut short, and a part of it."""
    (start, end), (last, stop) = words[0], words[-1]
    day = len(words) == 2 and end - start < 4 and text[start:end].casefold() in DAYS_CUT
    return day and text[last:stop].casefold() in PARTS_OF_DAYS


_WORD_BEFORE = lazily(r"([A-Z][a-z]+) $")
_NEXT_WORD = lazily(r" ([A-Z][a-z]+)(?![\w-])")
_SAINTS, _ARTICLES = word_set("st saint sankt sint"), word_set("le la il el")
_PREMISES = word_set(
    "hotel inn auditorium theatre theater hall building room library tower towers suite street "
    "road rd avenue ave blvd lounge annexe annex pavilion arena atrium boardroom court house wharf "
    "quay crescent terrace mews parade boulevard estate registry"
)
"""What rooms, houses and streets that are called after people end in."""


def _trails(word: str, count: int) -> bool:
    folded = word.casefold()
    if folded in PARTICLES and (
        word[0].islower() or word == "La" or (count == 1 and folded in _ARTICLES)
    ):
        return True  # also of "Madame La Directrice"
    return count > 2 and is_degree(word)


def is_degree(word: str) -> bool:
    """Whether a word is what stands behind names: a degree, or letters of a body."""
    return word.casefold() in DEGREES or _LETTERS.fullmatch(word) is not None


_LETTERS = lazily(LETTERS)


@lru_cache(maxsize=1024)
def is_given(name: str) -> bool:
    """Whether a name begins with a first name that is common somewhere, with accents or without."""
    words = name.split(maxsplit=1)
    first = words[0].casefold() if words else ""
    if first in FIRST_NAMES or first.partition("-")[0] in FIRST_NAMES:
        return True
    return not first.isascii() and fold(first) in FIRST_NAMES


def find(text: str) -> tuple[Name, ...]:
    """The names that need no context: of two words or more, or behind an honorific."""
    return tuple(n for n in spans(text) if n.full or n.honorific)
