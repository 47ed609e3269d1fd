"""What is a job's title: a noun phrase of certain nouns. Cuts nothing off one; ``trimming`` does.

A title is a noun phrase built on a head noun ("Senior Data Engineer", "Head of Sales", "director de
Planta"); the nouns of all trades are in ``heads`` and ``foreign_heads``.
"""

import re
from functools import lru_cache

from agent.reading.caseless import caseless, lazily
from agent.reading.people.foreign_heads import FOREIGN_HEADS, HEAD_ENDINGS, NO_TRADES
from agent.reading.people.heads import (
    HEADS,
    LEVELS,
    NOT_ROLES,
    SUBJECTS_BEHIND,
    WEAK_HEADS,
)
from agent.reading.people.places import PLACES, TERMS
from agent.reading.people.words import ORG_WORDS
from agent.words import word_set

_ALL_HEADS = HEADS | FOREIGN_HEADS
_LONGEST = 10
_UNBUILT = caseless(
    r"\b(?:front of house|back of house|maitre d[’']?(?:hotel)?|seconde? de cuisine|au pair"
    r"|chief of staff|sales floor|2nd line support|[123](?:st|nd|rd)? line support"
    r"|[123](?:st|nd|rd) a[cd]|full[ -]?stack"
    r"|(?:cellar|farm|deck|stage|dairy|yard|shed|vineyard|station|ranch|harvest) hand"
    r"|(?:services|pharmacy|lab|surgical|scrub|care|radiology|rad|ct|mri|vet|ultrasound|processing"
    r"|maintenance|it|field|hvac|auto|pool|nail) tech)\b",
)
"""Titles without a noun of somebody who does something."""
_UNBUILT_HAVE = (
    "hand", " tech", "house", "support", " staff", "floor", "stack", "maitre", "de cuisine",
    "au pair", " ac", " ad",
)  # fmt: skip
"""Words of which each of these has one."""


def _unbuilt(text: str) -> re.Match[str] | None:
    """Such a title in a text; most texts are passed over by plain words."""
    low = text.lower()
    return _UNBUILT.search(text) if any(map(low.__contains__, _UNBUILT_HAVE)) else None


_WORD = lazily(r"[\w·&+#.'’/\-‐–]+")
CONNECTORS = word_set(
    "of and for to the in & + / de des du d la le les del el los y e da do das dos für und der van "
    "di del della dei degli delle "
    "voor en och og til for von im zur zum l au aux"
)
"""Lower-case words inside a title, between capitalised ones."""

GENDER = lazily(
    r"\s*[(\[](?:\s*(?:[mwfdxihnv]|all|any|gn|divers|männl\.?|weibl\.?|o"
    r"|a)\s*[/|,*:.-]?\s*){1,5}"
    r"(?:genders?)?\s*[)\]]",
    re.IGNORECASE,
)


def is_small(word: str) -> bool:
    """Whether a word begins in lower case, and is none of wares ("iOS")."""
    return word[:1].islower() and _WARE.match(word) is None


_WARE = lazily(r"[a-z]{1,5}-?[A-Z]")


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """A word as the lists hold it."""
    return word.casefold().strip(".,;:!?()[]\"“”„'’*")


_MADE = lazily(
    r"\w{3,}(?:\w\w(?<![lvu])ist(?:in)?|ologist|monger|smith|wright|keeper|maker|builder|worker"
    r"|seller|holder|handler|person|ician|icien|icienne|grapher|iatrist|nomist|ometrist"
    r"|spezialist\w*|macher\w*|bauer|händler\w*)s?"
)
"""Endings by which a trade is known without a list."""


_PARTS = lazily(r"[/·-]")
_NEVER = word_set(
    "cartwright cartwrights wainwright wainwrights arkwright allwright co-operative co-operatives"
)
"""Trades that nobody follows any more, and that houses are called after; houses."""


@lru_cache(maxsize=4096)
def is_head(word: str) -> bool:
    """Whether a word is the noun that a title is built on, in the singular or plural."""
    folded = bare(word)
    if folded in _NEVER or folded.endswith(NO_TRADES):
        return False
    if folded in _ALL_HEADS or (folded.endswith("s") and folded[:-1] in HEADS):
        return True
    if folded[-1:].isdigit() and folded.rstrip("-0123456789") in _ALL_HEADS:
        return len(folded) < 8  # "SDE-3", "SWE2"
    if "/" in folded or "-" in folded or "·" in folded:
        return any(is_head(p) for p in _PARTS.split(folded) if len(p) > 3)
    if folded.endswith("in") and folded[:-2] in FOREIGN_HEADS:
        return True  # "Pilotin"
    return len(folded) > 7 and (
        folded.removesuffix("in").endswith(HEAD_ENDINGS)
        or folded.endswith(HEAD_ENDINGS)
        or _MADE.fullmatch(folded) is not None
    )


def is_body(noun: str) -> bool:
    """A plural is as a rule a body's ("Federated Farmers")."""
    return noun[-1:] == "s" and not noun.endswith("ss") and is_head(noun[:-1])


def words(text: str) -> list[str]:
    """The words of a phrase, with what is written together."""
    return _WORD.findall(text)


_FIRM = lazily(
    r"([^\W\d_][\w.'’-]*) (?:&|\+|und|and|y|et|e|en|og|och) "
    r"(?:Partners?|Associates|Associés|Asociados|Associados|Associati|Kollegen|Sozien)$"
)
"""A firm called after who owns it ("Rowe & Partner"), where no title stands ("Founder &
Partner")."""


_DUTCH = (
    "medewerker", "medewerkster", "adviseur", "coördinator", "begeleider", "begeleidster",
    "consulent",
    "beheerder", "ambtenaar", "hulpverlener",
)  # fmt: skip


def is_foreign(folded: str) -> bool:
    """A noun behind which a title goes on in lower case: "juriste contrats", "beleidsmedewerker
    zorg"."""
    return folded in FOREIGN_HEADS or folded.endswith(_DUTCH)


@lru_cache(maxsize=2048)
def is_title(text: str) -> bool:
    """Whether a phrase by itself is a title: a person's, or that of a job."""
    bracketed = "(" in text or "[" in text
    written = words(_IN_SMALL_BRACKETS.sub("", GENDER.sub(" ", text)) if bracketed else text)
    if not written or len(written) > _LONGEST:
        return False
    heads = [i for i, head in enumerate(map(is_head, written)) if head]
    firm = _FIRM.search(text) if heads else None
    if firm and not is_head(firm[1]):
        return False
    if _SHORT.fullmatch(text) or (len(written) > 1 and written[-1] in _INITIALS and _fit(written)):
        return True
    unbuilt = _unbuilt(text)
    if unbuilt and (
        len(unbuilt[0]) == len(text.strip()) or (written[0][0].isupper() and len(written) < 6)
    ):
        return True
    if not heads or all(bare(w) in NOT_ROLES for w in written):
        return False
    if all(is_small(w) or bare(w) in CONNECTORS for w in written):
        return _is_lower_title(written, heads)
    if heads[0] == 0 and is_foreign(bare(written[0])) and len(written) < 7:
        return True  # "Assistante commerciale export": the rest is in lower case
    return _fit(written)


def _fit(written: list[str]) -> bool:
    return all(_fits(w) for w in written)


_INITIALS = frozenset(
    "TA HLTA LSA HCA HCSW KP CDP QS BA EA PMO RGN ANP ACP ECT NQT Dev BDM KAM TAM SDM".split()
)
"""Jobs that are called by initials, behind what they are for ("SEN TA")."""
_IN_SMALL_BRACKETS = lazily(r" \((?=[a-z])[^()\n]{2,40}\)$")
"""The field of a job in brackets and lower case: "Engineer (backend)"."""
_SHORT = lazily(
    r"(?:(?:Senior|Sr\.?|Jr\.?|Junior|Staff|Lead|Principal|Group|Technical|Founding|Associate"
    r"|Growth) ){1,3}(?:PM|EM|AE|BDM|SE|BA|CSM)(?:, .{2,40})?"
    r"|(?:PM|TPM|EM|AE|BDM|SE|BA|CSM)(?:, | [–-] )[^\Wa-z].{1,40}"
)
"""Initials that jobs are called by, with a step before or a field behind: "PM, Growth"."""


def _fits(word: str) -> bool:
    first = word[0]
    if any(c.isupper() for c in word[1:]):
        return True
    return (
        not first.islower()
        or bare(word) in CONNECTORS
        or bare(word) in LEVELS | _SHIFTS
        or is_head(word)
    )


_SHIFTS = frozenset(
    ("nights", "days", "weekends", "offshore", "onshore", "earlies", "lates", "temp")
)
"""When or where, in lower case behind a title."""


def _is_lower_title(written: list[str], heads: list[int]) -> bool:
    """ "floor manager", "head of design": short, and ends in its head unless "of" follows it."""
    if any(bare(w) in NOT_ROLES for w in written) or len(written) > 6:
        return False
    if heads[0] == 0 and is_foreign(bare(written[0])):
        return True  # "juriste contrats", "beleidsmedewerker water"
    last = heads[-1]
    if last == len(written) - 1:
        return len(written) > 1 or bare(written[-1]) not in WEAK_HEADS
    return bare(written[last + 1]) in {"of", "de", "für", "van", "di", "da", "do"}


@lru_cache(maxsize=2048)
def has_head(text: str) -> bool:
    """Whether any word of a phrase is a head noun."""
    return holds_head(text)


def holds_head(text: str) -> bool:
    """The same of a longer text, about which nobody asks twice."""
    return any(map(is_head, words(text))) or _unbuilt(text) is not None


LEVEL = lazily(r"[IV]{1,3}|[1-5]")
"""The step of a ladder behind a head noun ("Scientist II")."""


def is_weak(title: str) -> bool:
    """Whether a title is one word that is as often a person's part in the round ("Director")."""
    return bare(title) in WEAK_HEADS


def takes_subject(title: str) -> bool:
    """Whether a title may go on with "in" and a subject."""
    return any(bare(w) in SUBJECTS_BEHIND for w in words(title))


def goes_on_in(title: str, behind: str) -> bool:
    """Whether "en" or "em" behind a title leads to its subject, not to a house or town.

    "Especialista em Prevenção", but "Analista em Lisboa" and "Técnico en Banco Mirasol".
    """
    following = words(behind)
    first = bare(following[0]) if following else ""
    if " de " in title and following and following[0][0].isupper():
        return False  # "Assistente de loja em Faro"
    return bool(first) and takes_subject(title) and first not in PLACES | ORG_WORDS | TERMS
