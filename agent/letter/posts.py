"""A role and the post in the words, cases and contractions of a language. Knows no follow-up."""

import re

from agent import words
from agent.letter.stock import Voice, forms

_TITLE_CASE_KEEPS = 3
_SMALL = frozenset(("OF", "AND", "THE", "FOR", "TO", "IN", "ON", "AT", "DE", "UND", "DES", "ET"))
_MARKS = re.compile(
    r"\s*[(\[](?:\s*[mwvfdxihg]\s*[/|,*]?\s*){2,5}[)\]]|\s*[(\[]all genders?[)\]]", re.I
)
_BRACKETED = re.compile(r"\s*[\[{<][^\]}>]{0,80}[\]}>]?|[\]}>]")
_ENDLESS = 200
_LONG_ROLE = 48
_ROLE_TAIL = re.compile(r"\s+[–—-]\s.*$|\s*[(\[|].*$|,\s.*$|\s+/\s.*$")
_ITSELF = re.compile(
    r"\b(?:role|position|post|job|internship|apprenticeship|traineeship|fellowship|scholarship|"
    r"placement|studentship|vacancy|opportunity|professorship|lectureship|clerkship|residency"
    r"|pupillage)\b"
    r"|\b(?:programme|program|scheme|training contract)(?: \d{4})?$",
    re.IGNORECASE,
)
# "(Hull)" may stand in a sentence, "(Development Management)" halts it.
_MANY_IN_BRACKETS = re.compile(r"\s*\([^()]*\s[^()]*\)$")
_PARTED = re.compile(r"[,:]|\s[–—-]\s")


def role_name(role: str | None) -> str | None:
    """A role as a letter writes it: without marks of gender, not shouted, not too long."""
    if not role or not role.strip() or len(role) > _ENDLESS:
        return None
    plain = _BRACKETED.sub("", _MARKS.sub("", role)).strip(" .,;:-–")
    plain = re.sub(r"^(?:the|a|an) ", "", re.sub(r"\s+", " ", plain), flags=re.IGNORECASE)
    while len(plain) > _LONG_ROLE and (shorter := _ROLE_TAIL.sub("", plain)) != plain and shorter:
        plain = shorter
    return (_unshouted(plain) if plain.isupper() and len(plain) > 4 else plain) or None


def _unshouted(role: str) -> str:
    words = [
        w.lower()
        if w in _SMALL and i
        else (w if len(re.sub(r"\W", "", w)) <= _TITLE_CASE_KEEPS else w.title())
        for i, w in enumerate(role.split())
    ]
    return " ".join(words)


_MALE = re.compile(
    r"\w*(?:manager|leiter|techniker|mechaniker|berater|betreuer|pfleger|entwickler|ingenieur"
    r"|referent"
    r"|assistent|koordinator|redakteur|lehrer|erzieher|sachbearbeiter|mitarbeiter|fahrer|verkäufer"
    r"|planer"
    r"|prüfer|architekt|buchhalter|spezialist|disponent|laborant|elektroniker|informatiker)",
    re.IGNORECASE,
)


def quoted(role: str) -> str:
    """A German title in the form of a man, as the advertisement has it: „Qualitätsmanager“."""
    return f"„{role}“" if _MALE.fullmatch(role) else role


def posts(role: str | None, voice: Voice) -> dict[str, str]:
    """The post in the cases and contractions that the language needs."""
    if role is None and (alone := forms(voice, "posts_alone")):
        return dict(alone)
    if role and (usual := forms(voice, "posts")):
        where = words.pattern(voice.language, "posts_other", "where")
        fitting = forms(voice, "posts_other") if where and where.match(role) else usual
        small = words.pattern(voice.language, "grammar", "small_role")
        if small and small.match(role) and fitting is usual:
            role = role[0].lower() + role[1:]
        return {name: fitting[name].format(role) for name in usual}
    post = _english(_MANY_IN_BRACKETS.sub("", role)) if role else "the role"
    return {"post": post, "Post": f"T{post[1:]}"}


def _english(role: str) -> str:
    """ "the Miller role"; "the role of Nurse, Ward 7", where "role" would hang behind a comma."""
    if _ITSELF.search(role):
        return f"the {role}"
    return f"the role of {role}" if _PARTED.search(role) else f"the {role} role"
