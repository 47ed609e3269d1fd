"""What the candidate noted, as sentences of a letter: in their own words, or not at all.

Invents nothing: where a note does not say what to write, nothing is written.
"""

import re
from collections.abc import Iterator

from agent import words
from agent.letter.stock import Voice
from agent.letter.topics import from_notes, is_private
from agent.notes import Notes
from agent.terms import capital

Slots = dict[str, str]
_LINK = re.compile(r"https?://[^\s<>\"']{3,300}[^\s<>\"'.,;:!?)]")
_SPACE = re.compile(r"\s+")
_MOST_WORDS = 60
_ENDLESS = 1000
# Head and remedy: "my answer on pricing: start with the segments".
_SPLIT = re.compile(r"\s*(?::|;|\s[–—-]\s|\.\s|\n)\s*")
_OPENERS = re.compile(
    r"^(?:(?:the|my|that|their) )?(?:q|questions?|answers?|one|bit|part) (?:about|on|to|regarding"
    r"|re) |"
    r"^(?:about|on|regarding|re) ",
    re.IGNORECASE,
)
# What follows is what they would say now; what went before is for nobody else.
_BETTER = re.compile(
    r"\b(?:better|instead|new answer|what I should have said|I(?: would|['’]d) (?:now )?say"
    r"|now I would say)"
    r"(?: is| was)?[:,]? ",
    re.IGNORECASE,
)
_SELF_REPROACH = re.compile(rf"\b(?:{words.of_all('cues', 'self_reproach')})\b", re.IGNORECASE)
_WANTED = re.compile(
    r"^(?:and )?(?:(?:I )?(?:should|could|would) have (?:said|mentioned|added|told them)|"
    r"(?:I )?(?:forgot|meant|wanted|would like|ought) to (?:say|mention|add|tell them)|"
    r"(?:I )?(?:did not|didn't|never) (?:say|mention)|(?:I )?(?:left out|omitted|forgot(?: about)?)"
    r"|should (?:say|add|mention)|"
    r"better|mention|say|add)(?: that|:|,)? ",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"^(?:please )?(?:(?:to )?ask (?:them |him |her |again )?|I (?:would|'d) like to (?:ask|know) |"
    r"wanted to (?:ask|know) )(?:about )?",
    re.IGNORECASE,
)
_WHETHER = re.compile(r"^(?:if|whether|when|how|why|what|where|which|who)\b", re.IGNORECASE)
_DIRECT = re.compile(
    r"^(?:(?:who|what|when|where|why|how(?: \w+)?|which(?: \w+)?) )?"
    r"(?:can|could|may|might|do|does|did|is|are|will|would|should|has|have)\b",
    re.IGNORECASE,
)
_NOTHING = re.compile(rf"^(?:{words.of_all('cues', 'nothing')})\W*$", re.IGNORECASE)
_ATTACHES = re.compile(
    r"^(?:please )?(?:attach|enclose|anhängen|joindre|adjuntar)(?:ed|ing)?:? "
    r"|\b(?:attached|attachment)\b",
    re.IGNORECASE,
)
_SENDS = re.compile(
    r"^(?:please )?(?:(?:a |the )?link to|send(?: them| her| him)?|add|include|attach"
    r"|enclose)(?: a link to)?:? ",
    re.IGNORECASE,
)
_FROM_ME = {"their": "your", "they": "you", "them": "you", "theirs": "yours"}


def mend(notes: Notes, voice: Voice) -> tuple[str, Slots] | None:
    """The pool and slots for an answer that the notes wish to mend; brief and without apology."""
    text = noted(notes.to_mend)
    if not text or len(text.split()) > _MOST_WORDS or is_private(text):
        return None
    if voice.language == "en" and (left_out := _WANTED.match(text)):
        return _unreproached("mend_bare", {"more": _ended(_to_them(text[left_out.end() :], voice))})
    wanted = words.pattern(voice.language, "cues", "wanted")
    if wanted and (left_out := wanted.match(text)):
        return _unreproached("mend_bare", {"more": _ended(text[left_out.end() :])})
    parts = [p for p in _SPLIT.split(text, maxsplit=1) if p]
    point = _point(parts[0], voice) if len(parts) == 2 else None
    return _unreproached(*_mended(point, parts[1], voice)) if point else None


def _unreproached(pool: str, slots: Slots) -> tuple[str, Slots] | None:
    """Not what the candidate holds against themself."""
    return None if _SELF_REPROACH.search(slots["more"]) else (pool, slots)


def _mended(point: str, more: str, voice: Voice) -> tuple[str, Slots]:
    if voice.language == "en" and (better := _BETTER.search(more)):
        more = more[better.end() :]
    if (subordinate := words.pattern(voice.language, "cues", "wanted")) and (
        left_out := subordinate.match(more)
    ):
        return "mend_more", {"point": point, "more": _ended(more[left_out.end() :])}
    wanted = _WANTED.match(more) if voice.language == "en" else None
    if wanted is None:
        return "mend_said", {"point": point, "more": _ended(capital(_to_them(more, voice)))}
    rest = _to_them(more[wanted.end() :], voice)
    clause = rest.startswith("I ") or wanted[0].rstrip().endswith("that")
    return "mend_more" if clause else "mend_left_out", {"point": point, "more": _ended(rest)}


def _point(head: str, voice: Voice) -> str | None:
    openers = words.pattern(voice.language, "cues", "openers") or _OPENERS
    bare = openers.sub("", head)
    subject = from_notes(bare, voice)
    return subject.text if subject else None


def question(notes: Notes, voice: Voice) -> tuple[str, Slots] | None:
    """The pool and slots for a question to ask in the letter."""
    text = noted(notes.question)
    if not text or len(text.split()) > 40 or is_private(text):
        return None
    asked = _to_them(_ASKS.sub("", text), voice)
    if asked.endswith("?") or (voice.language == "en" and _DIRECT.match(asked)):
        ended = f"{asked.rstrip('?. ')}?"
        return "question", {"question": _lower(ended) if voice.language == "en" else ended}
    if voice.language == "en":
        return _indirect(asked, voice)
    return None


def _indirect(asked: str, voice: Voice) -> tuple[str, Slots] | None:
    if _WHETHER.match(asked):
        asked = re.sub(r"^if\b", "whether", asked, flags=re.IGNORECASE)
        return "question_about", {"question": _lower(asked).rstrip(".")}
    subject = from_notes(asked, voice)
    return ("question_about", {"question": f"more about {subject.text}"}) if subject else None


def added(notes: Notes, voice: Voice) -> tuple[str, Slots] | None:
    """The pool and slots for a link or an attachment; only what the notes ask for."""
    text = "" if is_private(notes.to_add) else noted(notes.to_add)
    link = _LINK.search(text)
    thing = _thing(_LINK.sub("", text), voice)
    if link:
        return (
            ("add", {"thing": thing, "link": link[0]}) if thing else ("add_bare", {"link": link[0]})
        )
    if thing and _ATTACHES.search(text):
        return "add_attached", {"thing": thing, "Thing": capital(thing)}
    return None


def _thing(text: str, voice: Voice) -> str | None:
    subject = from_notes(_SENDS.sub("", text.strip(" :-–—,.")), voice)
    return subject.text if subject and voice.language == "en" else None


def people(notes: Notes) -> Iterator[str]:
    """The names in the notes that look like names: two to four capitalised words."""
    for entry in notes.people:
        name = re.split(r"[,(:;–—]| - ", entry)[0].strip()
        if re.fullmatch(r"[^\W\d_][\w'’.-]+(?: [^\W\d_][\w'’.-]*){1,3}", name) and name.istitle():
            yield name


def noted(note: str) -> str:
    """A note on one line; "" where it says that there is nothing."""
    text = note[:_ENDLESS].strip().strip("•*- ")
    lines = [line.strip() for line in text.replace("...", ".").replace("…", ".").split("\n")]
    joined = re.sub(r"(?<=[^.!?:;])\n", ". ", "\n".join(filter(None, lines)))
    return "" if _NOTHING.match(text) else _SPACE.sub(" ", joined)


def _to_them(text: str, voice: Voice) -> str:
    """ "their" and "they" of the notes are the reader's in the letter; English only."""
    if voice.language != "en":
        return text
    return re.sub(r"\b(?:their|they|them|theirs)\b", lambda m: _FROM_ME[m[0].lower()], text)


def _lower(text: str) -> str:
    """Small at the beginning, but "I" and names in capitals stay."""
    first = text.split()[0] if text.split() else ""
    small = first.casefold() in (
        "the",
        "my",
        "there",
        "we",
        "if",
        "whether",
        "when",
        "how",
        "why",
        "what",
        "do",
        "does",
        "did",
        "is",
        "are",
        "will",
        "would",
        "could",
        "can",
        "where",
        "which",
        "who",
        "a",
        "an",
        "in",
        "at",
        "it",
    )
    return text[:1].lower() + text[1:] if small else text


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
