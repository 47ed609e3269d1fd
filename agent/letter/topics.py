"""Words of a message or a note as a noun phrase that fits into a sentence, or not at all.

A phrase that would read oddly is left out: a letter without it is better.
"""

import re
from dataclasses import dataclass

from agent import words
from agent.letter.spelling import uncapped
from agent.letter.stock import LANGUAGES, Voice, listed, word
from agent.reading.details import leans

_ENDLESS = 300
_MOST_WORDS = 9
_MOST_LETTERS = 72
_EDGES = " \t.,;:!?-–—•*\"'“”„‚‘’«»()[]"
_BREAKS = re.compile(r"[\n\r.;:!?<>{}\[\]|@=_\\]|https?|www|\.\.\.|\d{1,2}[:.]\d\d|[$€£¥]")
_ABBREVIATION = re.compile(r"(?<=\b[A-Z])\.(?=[A-Z]\b)")
_BRACKET = re.compile(r"\s*\([^)]{0,60}\)?")
_LEAD = re.compile(
    r"^(?:(?:we|I|they|she|he) (?:also )?(?:talked|spoke|chatted|discussed|went|covered|told me|"
    r"asked me|heard)(?: (?:about|through|over|into|of))? )?(?:(?:and|also|on|about|regarding"
    r"|concerning|into) )?",
    re.I,
)
_AMOUNT = re.compile(
    r"^(?:an?|one|two|three|five|ten|fifteen|twenty|thirty|half(?: an)?|\d{1,3})[ -](?:minutes?"
    r"|mins?|"
    r"hours?|hrs?)(?:'s?)?(?: (?:of|for|on|about))? ",
    re.I,
)
_AMOUNT_BEHIND = re.compile(r"[, –-]*\b\d{1,3} ?(?:min|mins|minutes|h|hrs?|hours?)$", re.I)
_TO_THE_READER = {"our": "your", "ours": "yours", "us": "you", "your": "my", "my": "your"}
_OF_THEM = {"their": "your", "they": "you", "them": "you", "theirs": "yours", "they're": "you are",
            "they've": "you have"}  # fmt: skip
_YOUR_WAY = re.compile(r"(?:how|what) you\b", re.IGNORECASE)
_FROM_THEM = {"you": "I", "you'd": "I would", "you'll": "I would", "you've": "I have", "your": "my",
              "yours": "mine", "our": "your", "ours": "yours", "we": "you", "us": "you",
              "we're": "you are", "we've": "you have"}  # fmt: skip
_LONGEST_CLAUSE = 140
# A phrase with one of these is a clause, or leans on what was said before.
_UNFIT = re.compile(
    r"\b(?:i|we|you|me|us|he|she|his|her|it|they|them|him|this|these|those|here|there|who|whom"
    r"|whether|if|"
    r"please|will|would|can|could|should|must|may|might|is|are|was|were|be|been|am|has|have|had|do|"
    r"does|did|go|goes|get|gets|got|want|wants|give|gives|tell|tells|know|knows|see|let|come|comes|"
    r"bring|join|joins|happen|happens|or|not|don't|today|tomorrow|yesterday|tonight|also|etc|salary"
    r"|pay|compensation|benefits|"
    r"bonus|wage|wages|package|next|last)\b|['’](?:ll|re|ve|d|m)\b",
    re.IGNORECASE,
)
_THE_ROUND = re.compile(r"\binterviews?$", re.IGNORECASE)
"""What names the round itself is nothing that was part of it."""
_CLAUSE = re.compile(r"^how\b", re.IGNORECASE)
_WAY = re.compile(r"^how (?:best )?(?:not )?to\b", re.IGNORECASE)
_PRIVATE = re.compile(rf"\b(?:{words.of_all('faults', 'private')})\b", re.IGNORECASE)
_DETERMINER = frozenset(
    ("the", "a", "an", "your", "my", "their", "its", "some", "two", "three", "four", "five", "six",
     "several", "both", "all", "each", "one", "another", "any")
)  # fmt: skip
_PREPOSITION = frozenset(
    ("of", "for", "in", "on", "with", "to", "from", "at", "by", "about", "between", "into", "under",
     "over", "against", "within", "across", "after", "before", "and", "through", "behind", "as",
     "round", "around", "along", "near",
     "using", "via", "without")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Subject:
    """A noun phrase for the ``topic`` slot; ``part`` is the pool of phrases it goes with."""

    text: str
    part: str = "specific"


def from_message(words: str, aspect: str, voice: Voice) -> Subject | None:
    """What an employer's message names, said to its author ("our ward" becomes "your ward")."""
    if voice.language == "en" and _YOUR_WAY.match(words):
        return _own_way(words)
    if voice.language == "en" and _YOUR_WORK.search(words):
        return _own_work(words)
    plain = _plain(words)
    if plain is None or (aspect == "task" and _THE_ROUND.search(plain)):
        return None
    if aspect in _THEIR_WORK and _YOURS.search(plain):
        return None
    if voice.language != "en":
        return None if aspect in _ENGLISH_ONLY else _quoted(plain, voice, aspect)
    return _english(plain, _TO_THE_READER, aspect)


_ENGLISH_ONLY = ("task", "given", "brought", "case")
_THEIR_WORK = ("project", "product", "team", "role")
_YOURS = re.compile(r"\byours?\b", re.IGNORECASE)
"""The candidate's own in the author's mouth: nothing of the employer's to work on."""
_YOUR_WORK = re.compile(r" you (?!are\b)[a-z]")


def _own_work(words: str) -> Subject | None:
    """ "the guide you wrote for us" becomes "the guide I wrote for you"."""
    turned = [_FROM_THEM.get(w.casefold(), w) for w in words.replace("’", "'").split()]
    said = re.sub(r"\bcouldn't\b", "could not", " ".join(turned)).strip(_EDGES)
    if len(said) > _LONGEST_CLAUSE or turned.count("I") != 1 or said.count("'") > 1:
        return None
    return Subject(said[0].lower() + said[1:], "specific_own")


_IN_THE_POST = re.compile(r" as (?:(?:the|an?|our|your|my) )?[A-Z].*$")


def _own_way(clause: str) -> Subject | None:
    """ "how you'd move our stock" becomes "how I would move your stock"."""
    words = clause[:_LONGEST_CLAUSE].replace("’", "'").split()
    turned = [_FROM_THEM.get(word.casefold(), word) for word in words]
    said = _IN_THE_POST.sub("", " ".join(turned)).strip(_EDGES)
    if len(clause) >= _LONGEST_CLAUSE or turned.count("I") + said.count("I ") > 2:
        return None
    return Subject(said[0].lower() + said[1:], "specific_clause")


_GIVEN_ON = re.compile(r"^(my [\w -]{3,40}?) (?:on|about) (?=[\w])")


def other_forms(subject: Subject) -> tuple[Subject, ...]:
    """What everybody in the room heard, in other words for the others: "bridges", "my talk"."""
    found = _GIVEN_ON.match(subject.text) if subject.part == "specific_given" else None
    if found is None:
        return ()
    about = Subject(subject.text[found.end() :], "specific_spoke")
    return about, Subject(found[1], "specific_given")


def from_notes(words: str, voice: Voice) -> Subject | None:
    """What the candidate noted ("their new ward" becomes "your new ward")."""
    plain = None if is_private(words) else _plain(words.split(",")[0])
    if plain is None or _TELLS.search(_LEAD.sub("", plain)):
        return None
    if voice.language != "en":
        return _quoted(plain, voice, "notes")
    if any(leans(plain, code, "en") for code in LANGUAGES if code != "en"):
        return None
    plain = uncapped(plain)
    if _CLAUSE.match(plain):
        said = _turned(plain, _OF_THEM)
        part = "specific_way" if _WAY.match(plain) else "specific_how"
        return Subject(said[0].lower() + said[1:], part) if _speakable(said) else None
    return _english(plain, _OF_THEM, "notes")


_TELLS = re.compile(
    r"\b(?:talked|said|says|asked|mentioned|explained|told|showed|discussed|thinks|thought"
    r"|seem(?:s|ed)|liked|loved|interested|impressed|agreed|admitted|complained|kept)\b",
    re.IGNORECASE,
)
""" "Dev talked about the rota": who did what, and no thing to name."""


def is_private(note: str) -> bool:
    """Whether a note says that it is not for others."""
    return _PRIVATE.search(note) is not None


def _plain(words: str) -> str | None:
    text = _BRACKET.sub("", words[:_ENDLESS]).strip(_EDGES)
    text = re.sub(r"\s+", " ", text)
    if _BREAKS.search(_ABBREVIATION.sub("", text)) or len(text) > _MOST_LETTERS:
        return None
    return text if 0 < len(text.split()) <= _MOST_WORDS and len(text) > 2 else None


def _english(text: str, turn: dict[str, str], aspect: str) -> Subject | None:
    led = _AMOUNT_BEHIND.sub("", _LEAD.sub("", text))
    text = _ASIDE_BEHIND.sub("", _turned(_AMOUNT.sub("", led).strip(_EDGES), turn))
    if aspect in ("given", "brought"):
        text = _theirs_to_give(text, aspect)
    timed = _AMOUNT.match(led) is not None
    words = _joined(text).split()
    if not words or words[0].casefold() in ("question", "questions"):
        return None
    if "," in text.replace(",", "", 1) or _UNFIT.search(text) or _imperative(words):
        return None
    if words[-1].casefold() in _PREPOSITION | _DETERMINER or _is_hollow(words):
        return None
    words = _lowered(_any_one(words))
    lowered = " ".join(words)
    task = timed or _part(lowered, aspect) in ("specific_task", "specific_given")
    if task and words[-1].casefold() == "pairing":
        words = [*words, "session"]
    indefinite = words[0].casefold() in ("a", "an")
    if aspect == "given" and indefinite:
        said = " ".join([words[0].lower(), *words[1:]])
    else:
        said = _articled(words, task)
    part = _part(said, aspect, indefinite=indefinite)
    return Subject(said, "specific_task" if task and part == "specific" else part)


def _any_one(words: list[str]) -> list[str]:
    """ "Walk us through one diary study": a diary study, not one of them by number."""
    if words[0].casefold() != "one" or len(words) < 2 or words[1].casefold() in _PREPOSITION:
        return words
    return ["an" if words[1][0].casefold() in "aeiou" else "a", *words[1:]]


# Where and with what it is done is nothing to thank for.
_ASIDE_BEHIND = re.compile(
    r" (?:on (?:screen|the (?:white)?board|paper)|together|in pairs|live)$", re.IGNORECASE
)


def _theirs_to_give(text: str, aspect: str) -> str:
    """What the candidate gives or brings is theirs: "my presentation on", "my story"."""
    bare = re.sub(r"^(?:an?|one|your|my) ", "", text)
    gives = aspect == "given" and bool(_words_of("given") & set(_lead(text)))
    brings = aspect == "brought" and not text.startswith(("the ", "The "))
    return f"my {bare}" if gives or brings else text


def _lead(text: str) -> list[str]:
    """The words up to the first preposition."""
    words = text.casefold().split()
    return next((words[:i] for i, w in enumerate(words) if i and w in _PREPOSITION), words)


def _words_of(part: str) -> frozenset[str]:
    return listed("en", "topics", part)


def _turned(text: str, turn: dict[str, str]) -> str:
    """Possessives from the author's mouth to the letter's."""
    return " ".join(turn.get(word.casefold(), word) for word in text.split())


def _speakable(clause: str) -> bool:
    """A short clause about the employer ("how you plan the night shifts")."""
    words = {w.casefold() for w in clause.split()}
    return not words & {"i", "we", "me", "us", "he", "she", "him", "salary", "pay", "today"}


def _joined(text: str) -> str:
    """ "night shifts, self-rostering" as one phrase."""
    first, comma, second = text.partition(", ")
    plain = comma and " and " not in text and len(first.split()) < 5
    return f"{first} and {second}" if plain else text


def _is_hollow(words: list[str]) -> bool:
    """Whether a phrase could stand in any letter ("your background", "questions")."""
    hollow = listed("en", "topics", "hollow") | _DETERMINER | _PREPOSITION
    return all(w.casefold().strip(",") in hollow for w in words)


def _imperative(words: list[str]) -> bool:
    """ "Build the pipeline", "lead a team": an order, where the second word opens a phrase."""
    first = words[0].casefold()
    opens = len(words) > 1 and words[1].casefold() in _DETERMINER
    return opens and first not in _DETERMINER | _PREPOSITION and not first.endswith("ing")


def _lowered(words: list[str]) -> list[str]:
    """An agenda's capitals off, where every word is a common one; proper names keep theirs."""
    generic = listed("en", "topics", "generic") | listed("en", "topics", "tasks")
    common = generic | listed("en", "topics", "common") | listed("en", "topics", "bare")
    if all(w.casefold().strip(",") in common for w in words):
        return [w if w.isupper() and len(w) > 1 else w.lower() for w in words]
    first = words[0]
    plain = common | _DETERMINER | listed("en", "topics", "opening")
    opens = first.casefold() in plain or first.endswith("ing")
    rest_small = all(w[0].islower() or not w[0].isalpha() for w in words[1:])
    if (
        first[0].isupper()
        and not first.isupper()
        and rest_small
        and (opens or _ABSTRACT.search(first))
    ):
        words = [first.lower(), *words[1:]]
    return words


def _articled(words: list[str], definite: bool) -> str:
    """With the article that a singular noun needs; what was announced is known by now."""
    first = words[0].casefold()
    if first in ("a", "an"):
        return " ".join(["the", *words[1:]])
    if first in _DETERMINER or first.isdigit() or _is_gerund(words):
        return " ".join(words)
    head = _head(words)
    plain = head.casefold()
    proper = words[0][0].isupper() and (head[0].isupper() or head[0].isdigit())
    if proper:
        takes = len(words) > 1 and head.casefold() in listed("en", "topics", "common")
    else:
        definite = definite or f"{head} of a" in " ".join(words)
        if words[1:2] == ["and"]:
            return " ".join(words)
        takes = definite or not (_is_plural(head) or _is_mass(plain))
    return " ".join(["the", *words] if takes else words)


_ABSTRACT = re.compile(
    r"(?:ity|ness|ing|ics|ism|ship|ance|ence|ency|ancy|tion|sion|ment|graphy|logy|ure|age|ware)$"
)


def _is_mass(noun: str) -> bool:
    """Whether a noun stands without an article where one thing is meant by it ("fermentation")."""
    if noun in listed("en", "topics", "bare"):
        return True
    return _ABSTRACT.search(noun) is not None and noun not in listed("en", "topics", "counted")


def _head(words: list[str]) -> str:
    """The noun before the first preposition."""
    for i, one in enumerate(words):
        if one.casefold() in _PREPOSITION and i:
            return words[i - 1].strip(",")
    return words[-1].strip(",")


def _is_gerund(words: list[str]) -> bool:
    """ "dressing wounds" and "teaching Higher Level", not "testing strategy"."""
    first = words[0].casefold()
    object_ = len(words) > 1 and words[1][0].isupper() and words[0][0].islower()
    common = first in listed("en", "topics", "bare")
    return len(first) > 4 and first.endswith("ing") and (object_ or not common)


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


_ASPECTS = {
    "tour": "specific_tour",
    "project": "specific_project",
    "product": "specific_project",
    "role": "specific_told",
    "brought": "specific_thing",
    "case": "specific_worked",
}
_PEOPLE = re.compile(r"\b(?:team|group|unit|department|lab|crew|squad)\b", re.IGNORECASE)


def _part(text: str, aspect: str, *, indefinite: bool = False) -> str:
    """The pool of phrases for a subject, by what it was to the candidate."""
    words = text.split()
    head = _head(words).casefold()
    if aspect == "brought" and head in ("story", "stories"):
        return "specific_own"
    if aspect in _ASPECTS:
        return _ASPECTS[aspect]
    if aspect == "doing":
        return "specific_done" if _is_gerund(words) else "specific_doing"
    if aspect == "team":
        return "specific_team" if _PEOPLE.search(text) else "specific_told"
    if aspect == "given" or (aspect == "task" and _words_of("given") & set(words)):
        return "specific_given" if _words_of("given") & set(_lead(text)) else "specific_spoke"
    if "my" in words:
        return "specific_thing" if head in _words_of("things") else "specific_own"
    is_task = head in _words_of("tasks") or (aspect == "task" and head != "design")
    if (is_task or "case study" in text) and not (indefinite and head in _words_of("solved")):
        return "specific_task"
    if indefinite:
        return "specific_worked" if head in _words_of("solved") else "specific_through"
    return "specific"


def _quoted(text: str, voice: Voice, aspect: str) -> Subject | None:
    """In the other languages a phrase of unknown case and gender is quoted: „Thema“ carries the
    grammar."""
    whose = ("of_them", "own") if aspect == "notes" else ("ours", "theirs")
    keeps, article, odd, cased, hollow, alone, ours, theirs = (
        words.pattern(voice.language, "topics", part)
        for part in ("keeps", "article", "odd", "cased", "hollow", "bare", *whose)
    )
    if behind := words.pattern(voice.language, "topics", "behind"):
        text = behind.sub("", text)
    kept = keeps is not None and keeps.match(text) is not None
    bare = article.sub("", text) if article else text
    inner = bare.partition(" ")[2] if cased and kept else bare
    if not bare or (odd and odd.search(inner)) or (hollow and hollow.match(text)):
        return None
    if cased and not kept and (not bare[0].isupper() or cased.search(bare)):
        return None
    part = "specific_told" if aspect in _THEIR_WORK else "specific"
    if theirs and theirs.match(text):
        return Subject(word(voice, "topics", "mine").format(bare), "specific_own")
    if ours and ours.match(text):
        return Subject(word(voice, "topics", "yours").format(bare), part)
    if alone and alone.match(text):
        return Subject(text if text[:2].isupper() else text[0].lower() + text[1:], part)
    return Subject(text if kept else word(voice, "topics", "quoted").format(bare), part)
