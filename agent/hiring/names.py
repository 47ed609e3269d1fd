"""Whether two names mean the same employer, the same post, the same person or the same house.

Compares words only; which message belongs where is decided in ``matching``.
"""

import re
import unicodedata
from difflib import SequenceMatcher
from enum import IntEnum
from functools import lru_cache

from agent.legal_forms import LEFT_OUT
from agent.person_names import NOBODYS_FIRST
from agent.words import word_set

OFFICES = word_set(
    "group holding holdings careers career recruiting recruitment recruiters talent hr hiring jobs "
    "team acquisition people karriere personal bewerbermanagement recrutement"
)
"""What mailboxes and sister firms append to an employer's name."""

GENERIC = word_set(
    "university universitat universite universidad college school academy hospital clinic trust "
    "institute museum library bank city town county district council government ministry "
    "department agency national international global royal saint st new old north south east "
    "west central american british german health care services service solutions systems "
    "technologies technology consulting partners capital media digital data group studio studios "
    "software labs foundation society association centre center of the and for de la le les du "
    "des der die das und et y"
)
"""Words that do not make a name by themselves."""

SENIORITY = {
    **dict.fromkeys(
        ("intern", "internship", "trainee", "apprentice", "werkstudent", "praktikant"), 0
    ),
    **dict.fromkeys(("junior", "jr", "graduate", "entry", "i"), 1),
    **dict.fromkeys(("mid", "intermediate", "ii"), 2),
    **dict.fromkeys(("senior", "sr", "iii", "snr"), 3),
    **dict.fromkeys(("lead", "staff", "iv", "deputy"), 4),
    **dict.fromkeys(("principal", "head", "v"), 5),
    **dict.fromkeys(("director", "chief", "vp"), 6),
}
SYNONYMS = {
    "mgr": "manager", "eng": "engineer", "dev": "developer", "programme": "program",
    "ops": "operation", "asst": "assistant", "assoc": "associate", "coord": "coordinator",
    "ux": "ux", "sw": "software", "specialized": "specialised", "centre": "center",
}  # fmt: skip
GENDERED = tuple(
    (re.compile(ending), plain)
    for ending, plain in (
        (r"(?<=[a-z]{3})(?:frau|leute)$", "mann"),
        (r"(?<=fach)kraft$", "mann"),
        (r"(?<=leit)(?:erin|ung)$|(?<=arbeit)(?:erin|ung)$", "er"),
        (r"(?<=[a-z]{2}(?:er|or|ur|nt|st|zt|og|at|ch))in$|(?<=olog)e$", ""),
        (r"(?<=[a-z]{3})euse$", "eur"),
        (r"(?<=[a-z]{2}t)rice$", "eur"),
        (r"(?<=[a-z]{2}(?:ier|ger|her|ant|ent))e$|(?<=[a-z]{3}ge)e$", ""),
        (r"(?<=[a-z]{3}ien)ne$|(?<=chef)fe$", ""),
        (r"(?<=[a-z]{3}or)a$", ""),
        (r"(?<=[a-z]{5})a$", "o"),
    )
)
"""How a title ends for a woman, or for both, and how for a man: it is one post."""
SMALL = word_set("of the and for in at a an to de der die das und fur im la le du des et y en")
ALIKE = 0.85
_GENDERS = re.compile(r"\((?:[a-z]{1,3}\s?[/|*]\s?){1,4}[a-z]{1,3}\)")


class Likeness(IntEnum):
    """How two names relate; the higher the nearer."""

    CONFLICT = 0
    UNKNOWN = 1
    """One of them is not given."""
    UNCLEAR = 2
    """Something in common, as a misspelling or another firm of the same group has it."""
    NEAR = 3
    """A short or a longer form."""
    SAME = 4


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower-case words without accents, dots and punctuation, one blank between them."""
    flat = unicodedata.normalize("NFKD", text[:300])
    flat = "".join(c for c in flat if not unicodedata.combining(c)).casefold()
    flat = flat.replace("&", " and ").replace(".", "").replace("'", "").replace("’", "")
    return " ".join(re.findall(r"\w+", flat))


HONORIFICS = frozenset(map(fold, NOBODYS_FIRST)) | {"associate"}


@lru_cache(maxsize=8192)
def company_key(name: str | None) -> tuple[str, ...]:
    """The words of an employer's name that tell it apart; empty where there are none."""
    words = fold(name or "").split()
    if words[:1] == ["the"]:
        words = words[1:]
    while len(words) > 1 and words[-1] in LEFT_OUT | OFFICES | {"and"}:
        words.pop()
    return tuple(words)


@lru_cache(maxsize=8192)
def flat(key: tuple[str, ...]) -> str:
    """The words that count, run together as in a domain."""
    return "".join(w for w in key if w not in SMALL)


@lru_cache(maxsize=8192)
def lead(key: tuple[str, ...]) -> str:
    """The first word that is a name; what comes after it is often the trade."""
    return next((w for w in key if w not in GENERIC), "")


@lru_cache(maxsize=8192)
def initials(key: tuple[str, ...]) -> str:
    """The first letters of the words that count."""
    return "".join(w[0] for w in key if w not in SMALL)


@lru_cache(maxsize=16384)
def companies(one: tuple[str, ...], other: tuple[str, ...]) -> Likeness:
    """How two employers' names relate, by ``company_key``."""
    if not one or not other:
        return Likeness.UNKNOWN
    if flat(one) == flat(other):
        return Likeness.SAME
    short, long = sorted((one, other), key=len)
    if _within(short, long) and not set(short) <= GENERIC:
        return Likeness.NEAR
    if len(short) == 1 and len(short[0]) > 1 and short[0] == initials(long):
        return Likeness.NEAR
    leads = {lead(one), lead(other)} - {""}
    if leads & set(one) & set(other) or alike(flat(one), flat(other)):
        return Likeness.UNCLEAR
    return Likeness.CONFLICT


@lru_cache(maxsize=16384)
def alike(one: str, other: str) -> bool:
    """Whether two names are spelt so nearly the same that one may be a slip."""
    if min(len(one), len(other)) < 5:
        return False
    match = SequenceMatcher(None, one[:60], other[:60], autojunk=False)
    return match.real_quick_ratio() >= ALIKE and match.ratio() >= ALIKE


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))


@lru_cache(maxsize=16384)
def domain_fits(label: str, company: tuple[str, ...]) -> bool:
    """Whether a domain's own label ("lakeside-toys") is made of an employer's name."""
    own, name = _plain(label.replace("-", "")), _plain(flat(company))
    if not own or not name:
        return False
    if own in (name, _plain("".join(company))) or (len(own) > 1 and own == initials(company)):
        return True
    if len(own) >= 5 and own in map(_plain, company) and own not in GENERIC:
        return True  # "miralta" of Zapatos Miralta
    short, long = sorted((own, name), key=len)
    begins = len(short) >= 5 and short not in GENERIC and long.startswith(short)
    return begins or _strings_together(own, company)


def _strings_together(own: str, company: tuple[str, ...]) -> bool:
    """Whether a label is a name of which a word was left out ("maple-schools" of Maple City
    School), or stands in one letter ("maple-cc" is Maple City Council)."""
    first, *rest = [_plain(w).removesuffix("s") for w in company[:8] if w not in SMALL] or [""]
    if len(first) < 2 or not own.startswith(first):
        return False
    shorter = len(first) > 3
    further = "".join(rf"(?:{_plural(w)}{f'|{w[0]}' if shorter and w else ''})?" for w in rest)
    return re.fullmatch(rf"{re.escape(first)}s?(?=..){further}", own) is not None


def _plural(word: str) -> str:
    """A word with or without the ending of several ("library", "libraries")."""
    stem = re.escape(word.removesuffix("y"))
    return rf"{stem}(?:ys?|ies)" if word.endswith("y") else rf"{stem}s?"


def _plain(name: str) -> str:
    """Umlauts, as ``fold`` leaves them and as domains spell them."""
    return name.replace("ae", "a").replace("oe", "o").replace("ue", "u")


@lru_cache(maxsize=8192)
def role_key(role: str | None) -> tuple[tuple[str, ...], int | None]:
    """The words of a job's title, without gender marks and numbers, and its seniority."""
    text = _GENDERS.sub(" ", (role or "")[:200].casefold())
    words = [w for w in fold(text).split() if w not in SMALL and not any(c.isdigit() for c in w)]
    levels = [SENIORITY[w] for w in words if w in SENIORITY]
    core = dict.fromkeys(_stem(w) for w in words if w not in SENIORITY)
    return tuple(core), max(levels, default=None)


def _stem(word: str) -> str:
    word = SYNONYMS.get(word, word)
    plural = len(word) > 4 and word.endswith("s") and not word.endswith("ss")
    word = word[:-1] if plural else word
    for ending, plain in GENDERED:
        if ending.search(word):
            word = ending.sub(plain, word)
            break
    return SYNONYMS.get(word, word)


@lru_cache(maxsize=16384)
def roles(one: str | None, other: str | None) -> Likeness:
    """How two jobs' titles relate; two levels of one job are two posts."""
    (a, level_a), (b, level_b) = role_key(one), role_key(other)
    if not a or not b:
        return Likeness.UNKNOWN
    if level_a is not None and level_b is not None and level_a != level_b:
        return Likeness.CONFLICT
    common = set(a) & set(b)
    if len(common) == len(a) == len(b):
        return Likeness.SAME if level_a == level_b else Likeness.NEAR
    if len(common) in (len(a), len(b)) or _abbreviates(a, b) or _abbreviates(b, a):
        return Likeness.NEAR
    much = len(common) > 1 and 3 * len(common) >= len({*a, *b})
    return Likeness.UNCLEAR if much else Likeness.CONFLICT


def _abbreviates(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the words that differ are initials ("M&E Officer", "QA Engineer")."""
    letters = "".join(w for w in short if w not in long)
    rest = [w for w in long if w not in short]
    return 1 < len(letters) == len(rest) and letters == "".join(w[0] for w in rest)


@lru_cache(maxsize=8192)
def person_key(name: str | None) -> frozenset[str]:
    """The words of a person's name without honorifics; empty where none."""
    return frozenset(w for w in fold(name or "").split() if w not in HONORIFICS)


def same_name(one: str | None, other: str | None) -> bool:
    """Whether one name is the other, or the other with parts left out ("Tom", "Tom Hegarty")."""
    a, b = person_key(one), person_key(other)
    return bool(a and b) and (a <= b or b <= a)
