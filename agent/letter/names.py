"""Names of people as a letter writes them: cleaned, styled by evidence, never guessed.

What to greet whom with is for ``greeting``.
"""

import re
from dataclasses import dataclass

from agent import legal_forms, person_names, words
from agent.person_names import (
    ACADEMIC,
    AND_IN_NAMES,
    DEGREES_OF_A_LINE,
    GENDERS,
    NOBODYS,
    OF_DUTCH_NAMES,
)
from agent.words import alternatives

_BRACKETS = re.compile(r"\s*[(\[<{][^)\]>}]{0,80}[)\]>}]?")
_TAIL = re.compile(
    r"\s*(?:\||•|·|;|\s[–—-]\s|\bvia\b|,?\s(?:at|from|bei|chez)\s|/|\bon behalf of\b).*$", re.DOTALL
)
_DEGREES = re.compile(rf",?\s+(?:{DEGREES_OF_A_LINE}|Jr|Sr|II|III)\b\.?(?=\s|,|$).*$")
_TITLES = (frozenset(GENDERS) | frozenset(ACADEMIC)) - {"don"}
_HONORIFIC = re.compile(
    rf"^(?:(?:Associate|Assistant|Adjunct)\s+)?(?:(?:{alternatives(_TITLES)}|de heer|Prof\.?ª"
    r"|Eng(?=[.ª])(?:\.?ª)?|Enga(?=\.)|Capt|Cllr)\b\.?\s+)+",
    re.IGNORECASE,
)
# Before a name in the German, Dutch and Spanish manner; "Di Marsh" and "Mag Doyle" are names.
_DEGREE_BEFORE = re.compile(
    r"^(?:(?:DI|Diplom-\w{4,20}|Dipl(?:\.-?|-|\s)\s?\w{2,8}\.?|Ing\.|Mag\.(?:\s?a\.)?|MMag\."
    r"|Univ\.-|PD|Priv\.-Doz\.|[Ii]r\.|[Dd]rs\.|ing\.|Lic\.|Revd?\.?|Arq\.|D\.(?=\s\S+\s\S)"
    r"|Dña\.)\s*)+(?=\S)"
)
# An office that is a title where a whole name follows it; "Dean Holloway" is a name.
_OFFICE = re.compile(r"^(Dean|Provost|Judge|Captain|Superintendent|Councillor|Rabbi) (?=\S+ \S)")
OFFICES = frozenset(
    ("Dean", "Provost", "Judge", "Captain", "Superintendent", "Councillor", "Rabbi")
)
_HOUSE = re.compile(rf"\b(?:{NOBODYS})\b", re.IGNORECASE)
_WORD = re.compile(r"(?:[^\W\d_](?:[^\W\d_]|['’‑-](?=[^\W\d_])){0,40}|[^\W\d_])\.?|['’]t")
# "J.P. van der Wal", but "N.V. Verhuur" is a firm.
_INITIALS = re.compile(r"(?!(?:[NB]\.V|S\.A|A\.G)\.$)(?:[^\W\d_]{1,2}\.-?){2,5}")
PARTICLES = person_names.PARTICLES | AND_IN_NAMES | OF_DUTCH_NAMES


@dataclass(frozen=True, slots=True)
class Style:
    """How somebody is addressed: ``gender`` is "f", "m", "x" or "", as the honorific tells it."""

    academic: str = ""
    """``Dr``, ``Professor``, ``Capt``, ``Cllr`` or an office."""
    gender: str = ""
    honorific: str = ""
    """``Mrs`` or ``Miss`` where that is what they go by."""


def clean(written: str | None) -> str | None:
    """A person's name without titles, degrees and asides; None where it is no person's."""
    name = (written or "").strip().strip("\"'“”„")[:120]
    name = _TAIL.sub("", _BRACKETS.sub("", name))
    name = _DEGREES.sub("", without_honorific(name)).strip(" ,.;:-–")
    surname, comma, first = name.partition(",")
    if comma:
        name = f"{first.strip()} {surname.strip()}" if "," not in first else ""
    words = name.split()
    rest = words[1:] if len(words) > 1 and _INITIALS.fullmatch(words[0]) else words
    if not 0 < len(words) <= 7 or _HOUSE.search(name) or not all(map(_WORD.fullmatch, rest)):
        return None
    return _cased(" ".join(words))


def _cased(name: str) -> str:
    """A name all in capitals or all in small letters is a system's spelling, not its owner's."""
    if name.isupper() and len(name) > 3 and " " in name:
        return name.title()
    return name.title() if name.islower() and name.isascii() else name


_SHOUTED = re.compile(r"(?=\w*[AEIOUYÄÖÜÉÈÍÓÚ])[^\W\d_]{4,}")
_FORMS = {
    "GMBH": "GmbH",
    "MBH": "mbH",
    "AL": "Al",
    "EL": "El",
    "DE": "de",
    "OF": "of",
    "AND": "and",
    "UND": "und",
    "FOR": "for",
    "LTD": "Ltd",
}


def calm(company: str) -> str:
    """A firm's name that a system shouts ("QASR AL NOOR HOTEL") as a person would write it."""
    words = company.split()
    if not company.isupper() or sum(map(bool, map(_SHOUTED.fullmatch, words))) < 2:
        return company
    return " ".join(_FORMS.get(w) or (w.title() if _SHOUTED.fullmatch(w) else w) for w in words)


def short(company: str) -> str:
    """A firm's name as one speaks of joining it: without its legal form."""
    return legal_forms.AT_THE_END.sub("", company) or company


def without_honorific(written: str) -> str:
    """ "Okafor" of "Ms. Okafor"."""
    bare = _HONORIFIC.sub("", _DEGREE_BEFORE.sub("", written))
    return _OFFICE.sub("", _DEGREE_BEFORE.sub("", bare)).strip(" .,")


def style(written: str) -> Style:
    """What the honorifics before a name tell ("Frau Prof. Dr. Vogt")."""
    plain = _DEGREE_BEFORE.sub("", written.strip())
    if office := _OFFICE.match(plain):
        return Style(office[1])
    found = _HONORIFIC.match(plain + " ")
    words = {w.strip(".").casefold() for w in found[0].split()} if found else set()
    ranks = {ACADEMIC[w] for w in words if w in ACADEMIC}
    academic = max(ranks, key=len, default="")
    academic = academic or next((w.title() for w in ("capt", "cllr") if w in words), "")
    married = next((w.title() for w in ("mrs", "miss") if w in words), "")
    return Style(academic, _gender(words), married)


def _gender(words: set[str]) -> str:
    told = {GENDERS[w] for w in words if w in GENDERS}
    return next((gender for gender in ("f", "m", "x") if gender in told), "")


def by_her_post(full: str, title: str | None, language: str) -> str | None:
    """The name with a honorific, where the form of the post tells that a woman holds it; the other
    form is used of anybody."""
    posts = words.pattern(language, "greeting", "her_post")
    if posts is None or not title or not posts.search(title):
        return None
    return words.text(language, "greeting", "her").format(full)


def surname(name: str, *, particles: bool = False) -> str | None:
    """The surname of a full name where it is plain: two words, or from a particle on;
    ``particles``: from one with a capital too, as Flemings write theirs ("Van den Berghe")."""
    words = [w for w in name.split() if len(w.rstrip(".")) != 1]
    if len(words) == 1 and len(name.split()) > 1:
        return words[0]
    initials = bool(words) and (words[0] != name.split()[0] or words[0] in PARTICLES)
    for i, word in enumerate(words[not initials :], not initials):
        if word.casefold() in PARTICLES and (particles or not word[0].isupper()):
            return " ".join(words[i:])
    return words[1] if len(words) == 2 else None


def is_initial(word: str) -> bool:
    """Whether a first name is no more than its beginning: "J.", "J.P."."""
    return re.fullmatch(r"[^\W\d_]|(?:[^\W\d_]{1,2}\.-?){1,5}", word) is not None


_SHORT = {
    "bill": "william", "bob": "robert", "bobby": "robert", "dick": "richard", "rick": "richard",
    "peggy": "margaret", "peg": "margaret", "meg": "margaret", "ted": "edward", "ned": "edward",
    "hank": "henry", "harry": "henry", "chuck": "charles", "liz": "elizabeth", "libby": "elizabeth",
    "tony": "anthony", "gus": "august", "molly": "mary", "polly": "mary", "nell": "eleanor",
    "trish": "patricia", "sasha": "alexander", "xander": "alexander", "kate": "catherine",
    "kathy": "catherine", "sepp": "josef", "pepe": "josé", "paco": "francisco", "nacho": "ignacio",
    "concha": "concepción", "lola": "dolores",
}  # fmt: skip


def short_for(short: str, full: str) -> bool:
    """Whether somebody of this full name may go by a short one ("Kim" of Kimberly, "Beth")."""
    plain = short.casefold().rstrip(".")
    first, *_ = full.casefold().split() or ("",)
    if plain in full.casefold().split() or _SHORT.get(plain) == first:
        return True
    if len(plain) < 2 or not re.search(r"[aeiouyáéíóúäöüø]", plain):
        return False
    return first.startswith(plain) or (len(plain) > 2 and (plain[0] == first[:1] or plain in first))


def without_initials(name: str) -> str:
    """ "Renee Delgado" of "Renee M Delgado", "A. Purdie" of "A Purdie", "Jarrah" of "Jarrah W":
    a bare letter is a system's spelling."""
    words = name.split()
    if len(words) < 2:
        return name
    kept = [words[0], *(w for w in words[1:] if len(w) > 1)]
    if len(kept[0]) == 1:
        kept[0] += "."
    return " ".join(kept)


def first_name(name: str) -> str:
    """The first word of a full name."""
    return name.split()[0]


def can_be(styled: str, name: str) -> bool:
    """Whether a styled name ("Dr. Okafor", "Dr Ines Okafor") can be this full name."""
    theirs = without_honorific(styled).casefold().split()
    ours = name.casefold().split()
    if not theirs or len(theirs) > len(ours) + 1:
        return False
    if theirs == ours or (len(ours) > 1 and theirs == ours[1:]):
        return True
    if len(theirs) == 1:
        return len(ours) > 1 and theirs[0] == ours[-1]
    return theirs[-1] == ours[-1] and (theirs[0] == ours[0] or theirs[0] == f"{ours[0][0]}.")
