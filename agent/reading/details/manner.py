"""How the author writes to the candidate: language, spelling, names, first-name terms or not.

What a letter in answer makes of it is for letter.
"""

import re

from agent.message import Message
from agent.person_names import (
    ACADEMIC,
    AND_IN_NAMES,
    BESIDE_NAMES,
    DEGREES_OF_A_LINE,
    GENDERS,
    NOBODYS,
    PARTICLES,
)
from agent.reading import words
from agent.reading.caseless import Caseless, caseless, lazily
from agent.reading.details.language import language, spelling
from agent.reading.model import Manner
from agent.reading.needs import text_of
from agent.reading.prose import Prose
from agent.reading.prose.closings import CLOSING, SALUTATION
from agent.words import alternatives, word_set

_TITLES = (frozenset(GENDERS) | frozenset(ACADEMIC)) - word_set("don m")
_TITLE = lazily(
    rf"^(?:{alternatives(_TITLES)}|de heer|madam|m\.|drs|ir|ing|mag|dipl)\b\.?", re.IGNORECASE
)
# "Geachte heer Bakker", but not "Geachte heer of mevrouw".
_SMALL_TITLE = lazily(
    rf"(?:{words.joined('manner.small_title')})\b\.? (?:"
    rf"{words.joined('manner.small_title_next')})"
)
_NOBODY = words.word_set("manner.nobody")
_HOUSE = caseless(rf"\b(?:{NOBODYS}|{BESIDE_NAMES})\b")
# A full stop that ends the greeting, not a title.
_STOP = lazily(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bMx)(?<!\bDr)(?<!\bProf)(?<!\bSr)(?<!\bSra)(?<!\bSt)"
    r"(?<!\bMme)(?<!\bdhr)"
    r"(?<!\bmevr)(?<!\bDipl)(?<!\bIng)(?<!\bMag)(?<!\b[A-Z])\.(?:\s|$)"
)
_NAME = lazily(r"(?:[^\W\d_][\w.'’-]*)(?: [^\W\d_][\w.'’-]*){0,5}")
_PARTICLES = PARTICLES | AND_IN_NAMES
_BRACKETED = lazily(r"\s*[(\[][^)\]]{0,60}[)\]]?\s*$")
_DEGREES = lazily(rf",\s+(?:{DEGREES_OF_A_LINE})\b.*$")


def manner(message: Message, prose: Prose) -> Manner:
    """The author's manner; the quoted history only helps to tell the language."""
    told = _language(prose)
    code = told or "en"
    greets = greeted_as(prose.greeting)
    if greets and message.sender and _within(greets, message.sender.name):
        greets = None  # A calendar's list of guests: "Ola Nowak - organizer".
    signs = signed_as(message, prose)
    domains = [message.sender.domain] if message.sender else []
    return Manner(
        language=code,
        spelling=spelling(prose.around or text_of(prose.own), domains) if code == "en" else None,
        signs_as=signs,
        greets_as=greets,
        informal=_informal(code, prose.own, greets, signs),
        told_by=0 if not told else 1 if len(prose.own.split()) < _A_LINE else 2,
        hails=_hail(prose.greeting),
    )


def _hail(greeting: str) -> str | None:
    """The words before the name of a greeting, in small letters."""
    found = SALUTATION.match(greeting[:120])
    return found[0].strip().casefold() if found else None


def _within(name: str, whole: str) -> bool:
    """Whether every word of a name stands in another."""
    return set(name.casefold().split()) <= set(whole.casefold().split())


_A_LINE = 8
"""Fewer words are a short line, which may be in another language than the rest."""


def _language(prose: Prose) -> str:
    """That of the text, else of what it answers; "" where neither tells."""
    own = f"{prose.greeting}\n{prose.own}\n{prose.signature}"
    code = language(own)
    if code == "und":
        texts = (f"{prose.subject}\n{own}", f"{own}\n{prose.quoted[:2000]}")
        return next((code for t in texts if (code := language(t)) != "und"), "")
    return code


def greeted_as(greeting: str) -> str | None:
    """The candidate as a salutation names them ("Kenji", "Mr Rutherglen"), or None."""
    line = greeting.strip().splitlines()[0][:120] if greeting.strip() else ""
    name = _behind(SALUTATION, line)
    if name and not name[0].islower() and _TITLE.fullmatch(_hail(line) or ""):
        name = line  # "Madame Roux," is a title with its name, and no greeting by first name.
    name = re.split(r"[,:;!–—]|\s-\s", _STOP.sub(",", name))[0].strip(" .")
    words = [w.strip(".,").casefold() for w in name.split()]
    if not words or len(words) > 5 or _NOBODY & set(words) or any(c.isdigit() for c in name):
        return None
    if name[0].islower() and not _SMALL_TITLE.match(name):
        return None
    return name if _NAME.fullmatch(name) else None


def _behind(formula: Caseless, line: str) -> str:
    """What follows a greeting or closing on its line; the line itself where it begins with none."""
    found = formula.match(line)
    return line[found.end() :].strip(" ,.!–-") if found else line


def signed_as(message: Message, prose: Prose) -> str | None:
    """The name at the end as its owner writes it; a team's or a house's is none."""
    sender = message.sender.name if message.sender else ""
    lines = [line.strip() for line in prose.signature.splitlines() if line.strip()]
    if not lines:
        lines = [line.strip() for line in prose.own.splitlines() if line.strip()][-3:]
        lines = [line for line in lines if len(line) <= 40]
        return next((n for line in lines if (n := _name(line)) and _shares(n, sender)), None)
    for line in lines[:4]:
        rest = _behind(CLOSING, line)
        name = _name(rest) if rest else None
        if name:
            return name
        if rest and rest == line:
            break
    names = (_name(line) for line in lines[:8])
    return next((n for n in names if n and _shares(n, sender)), None)


def _shares(name: str, sender: str) -> bool:
    """Whether a line has a word in common with the sender's display name."""
    words = {w.casefold().strip(".,") for w in re.split(r"[\s,]+", sender) if len(w) > 1}
    return any(w.casefold() in words for w in name.split() if len(w) > 1)


def _name(line: str) -> str | None:
    line = re.split(r"\s[|•·–—]\s|\s{3,}|\t|, (?=[A-Z])|/", _DEGREES.sub("", line))[0]
    name = _BRACKETED.sub("", line).strip(" ,-–—*_~")
    name = re.sub(r"\s+(?:x{1,3}|:\)|:-\))$", "", name)
    bare = _TITLE.sub("", name).strip()
    if not 1 < len(bare) <= 40 or not _NAME.fullmatch(bare) or _HOUSE.search(name):
        return None
    capital = [w for w in bare.split() if w not in _PARTICLES]
    return name if capital and all(w[0].isupper() for w in capital) else None


_FAMILIAR = {
    "de": lazily(r"\b(?:du|dir|dich|dein\w{0,2}|euch|eure?[rnm]?)\b", re.IGNORECASE),
    "fr": lazily(r"\b(?:tu|toi|ton|ta|tes)\b|\bt['’]", re.IGNORECASE),
    "es": lazily(r"\b(?:tú|tu|tus|te|ti|contigo|puedes|tienes|quieres)\b", re.IGNORECASE),
    "pt": lazily(r"\b(?:tu|teu|tua|contigo|te)\b", re.IGNORECASE),
    "it": lazily(r"\b(?:tu|tuo|tua|tuoi|ti|te)\b", re.IGNORECASE),
    "nl": lazily(r"\b(?:je|jij|jou|jouw|jullie)\b", re.IGNORECASE),
}
_POLITE = {
    "de": lazily(r"(?<![.!?:]\s)(?<!^)\b(?:Sie|Ihnen|Ihre?[rnms]?)\b"),
    "fr": lazily(r"\b(?:vous|votre|vos)\b", re.IGNORECASE),
    "es": lazily(r"\b(?:usted|ustedes|le|les)\b", re.IGNORECASE),
    "pt": lazily(r"\b(?:o senhor|a senhora)\b", re.IGNORECASE),
    "it": lazily(r"\b(?:Lei|Le|Suo|Sua|La)\b"),
    "nl": lazily(r"(?<!\d )\b(?:u|uw)\b", re.IGNORECASE),  # "9.00 u." is an hour
}


def _informal(code: str, own: str, greets: str | None, signs: str | None) -> bool:
    """T-forms where the language has them; else a first name written or signed."""
    if code in _FAMILIAR:
        familiar = len(_FAMILIAR[code].findall(own[:6000]))
        polite = len(_POLITE[code].findall(own[:6000]))
        if code == "nl" and not familiar and not polite:  # "Beste Jan, tot maandag. Piet"
            return is_first_name(greets) and is_first_name(signs)
        return familiar > polite
    return is_first_name(greets) or is_first_name(signs)


def is_first_name(name: str | None) -> bool:
    """One word without a title: what first-name terms look like ("Jean-Luc" too)."""
    if name is None or len(name) <= 2:
        return False
    return len(name.split()) == 1 and not _TITLE.match(name)
