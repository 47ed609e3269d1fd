"""The parts of a letter, each as one or two sentences with what they rest on.

Which parts a letter has, and in what order, is for ``layout``.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from agent.letter import remarks
from agent.letter.facts import NOTES, PROFILE, Case, Fact, Facts, subjects, texts
from agent.letter.model import Experience, Statement
from agent.letter.names import clean
from agent.letter.stock import Seat, choose, fields
from agent.letter.topics import Subject
from agent.letter.voice import heard
from agent.reading.details import language
from agent.reading.model import Person
from agent.terms import Purpose, RoundState, Stage

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 6
_MOST_NAMES = 5
_COMMON = frozenset(
    ("with", "from", "work", "team", "role", "about", "your", "their", "this", "that", "senior",
     "junior", "manager", "lead", "leading", "project", "experience")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a letter and the statements in them."""

    text: str
    statements: tuple[Statement, ...] = ()


Parts = dict[str, Said]


@dataclass(frozen=True, slots=True)
class Pen:
    """A case with its seat and its facts: says one part after the other."""

    case: Case
    seat: Seat
    facts: Facts
    section: str

    def say(
        self, part: str, more: Mapping[str, Fact] | None = None, section: str = ""
    ) -> Said | None:
        """The phrase for a part, filled; None where nothing fits what is known."""
        slots = {**self.facts, **(more or {})}
        phrase = choose(self.case.voice, self.seat, section or self.section, part, slots)
        if phrase is None:
            return None
        used = fields(phrase)
        sources = (slots[name] for name in slots if name in used and slots[name].source)
        statements = dict.fromkeys(Statement(f.text, f.source) for f in sources)
        return Said(phrase.format_map(texts(slots)), tuple(statements))

    def first(self, *parts: str, more: Mapping[str, Fact] | None = None) -> Said | None:
        """The first of the pools that has a phrase to say."""
        return next((said for p in parts if (said := self.say(p, more))), None)


def thank_you(pen: Pen) -> Parts:
    """Everything that a thank-you could say."""
    said = {"opening": pen.say("opening")}
    if (found := _subject(pen)) is not None:
        said |= _specific(pen, *found)
    said |= _fit(pen, found[0] if found else None)
    said |= _noted(pen)
    said["pass_on"] = _pass_on(pen)
    for part in ("interest", "close", "close_short"):
        said[part] = pen.say(part, section="thank_you")
    return {name: words for name, words in said.items() if words is not None}


def _subject(pen: Pen) -> tuple[Subject, str] | None:
    """One subject a letter; the people of a panel get different ones as far as they go."""
    found = subjects(pen.case)
    return found[pen.seat.place % len(found)] if found else None


def _specific(pen: Pen, subject: Subject, source: str) -> dict[str, Said | None]:
    slot = "title" if subject.part == "specific_person" else "topic"
    more = {slot: Fact(subject.text, source)}
    together = None if slot == "title" else pen.say("opening_specific", more)
    return {
        "specific": pen.first(subject.part, "specific", more=more),
        "opening_specific": together,
    }


def _fit(pen: Pen, subject: Subject | None) -> dict[str, Said | None]:
    """One sentence of the profile that ties the candidate's experience to what was discussed."""
    near = subject.text if subject else ""
    role = pen.facts.get("role", Fact("")).text
    others = " ".join(s.text for s, _ in subjects(pen.case))
    for about, is_near in ((near, True), (f"{others} {role}", False)):
        for experience in pen.case.profile.experience:
            if _matches(experience, about) and _speaks(experience.sentence, pen.case):
                return _fitted(pen, experience, is_near)
    return {}


def _fitted(pen: Pen, experience: Experience, is_near: bool) -> dict[str, Said | None]:
    sentence = experience.sentence.strip()
    ended = sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."
    more = {"experience": Fact(ended, PROFILE), "key": Fact(experience.topic.strip(), PROFILE)}
    return {
        "fit": pen.say("fit", more, "thank_you"),
        "fit_near": pen.say("fit_near", more, "thank_you") if is_near else None,
    }


def _matches(experience: Experience, about: str) -> bool:
    ours = {w[:_STEM] for w in _WORD.findall(experience.topic.casefold()) if w not in _COMMON}
    short = {w for w in experience.topic.split() if w.isupper()}
    theirs = {w[:_STEM] for w in _WORD.findall(about.casefold())} | set(about.split())
    return bool((ours | short) & theirs)


def _speaks(sentence: str, case: Case) -> bool:
    """Whether the candidate's own words are in the letter's language, as far as can be told."""
    code = language(sentence)
    usual = case.profile.language or "en"
    return code == case.voice.language or (code == "und" and case.voice.language == usual)


def _noted(pen: Pen) -> dict[str, Said | None]:
    """What only the notes ask for: an answer mended, a question, a link, a card."""
    case = pen.case
    said: dict[str, Said | None] = {}
    for part, find in (
        ("mend", remarks.mend), ("question", remarks.question), ("add", remarks.added),
    ):  # fmt: skip
        found = find(case.notes, case.voice)
        if found and _speaks(" ".join(found[1].values()), case):
            more = {name: Fact(text, NOTES) for name, text in found[1].items()}
            said[part] = pen.say(found[0], more, "thank_you")
    if case.notes.card_by_post:
        said["card"] = pen.say("card", {"": Fact("", NOTES)}, "thank_you")
    return said


def _pass_on(pen: Pen) -> Said | None:
    """Thanks to those who get no letter of their own, through one person."""
    follow_up = pen.case.follow_up
    if follow_up.took_part and pen.seat.place:
        return None
    people = [p for p in follow_up.others if not (follow_up.took_part and p.email)]
    listed = list(dict.fromkeys([*filter(None, (p.name for p in people))]))
    if not follow_up.took_part:
        listed += [
            n
            for n in remarks.people(pen.case.notes)
            if n not in listed and not _is_recipient(n, pen)
        ]
    if 0 < len(listed) <= _MOST_NAMES:
        source = NOTES if not people else _source_of(people, pen.case)
        return pen.say("pass_on", {"names": Fact(_joined(listed, pen), source)})
    return None if follow_up.took_part else pen.say("pass_on_all")


def _is_recipient(name: str, pen: Pen) -> bool:
    return name.casefold() in (pen.case.follow_up.recipient.name or "").casefold()


def _source_of(people: list[Person], case: Case) -> str:
    named = {p.name for p in people}
    for reading in case.follow_up.thread:
        if named & {p.name for i in reading.interviews for p in i.interviewers}:
            return reading.message_id or ""
        if named & {p.name for p in reading.people}:
            return reading.message_id or ""
    return ""


_AND = {"en": "and", "de": "und", "fr": "et", "es": "y"}


def _joined(names: list[str], pen: Pen) -> str:
    and_ = _AND[pen.case.voice.language]
    if and_ == "y" and re.match(r"(?:i|hi(?!e))", names[-1], re.IGNORECASE):
        and_ = "e"
    return f"{', '.join(names[:-1])} {and_} {names[-1]}" if len(names) > 1 else names[0]


def status_check(pen: Pen) -> Parts:
    """Everything that a status check could say."""
    follow_up = pen.case.follow_up
    round_ = follow_up.round
    called_off = round_ is not None and round_.state is RoundState.CANCELLED
    alone = round_ is not None and round_.start is None and round_.stage is Stage.ASSIGNMENT
    first = follow_up.ordinal < 2
    openings = ["opening"]
    if first and called_off:
        openings = ["opening_cancelled"]
    elif first and alone:
        openings = ["opening_assignment"]
    elif first and follow_up.promised:
        openings = ["opening_promised", "opening"]
    asked = "question_cancelled" if called_off else "question"
    return _kept(
        opening=pen.first(*openings),
        question=pen.say(asked),
        interest=pen.say("interest"),
        close=pen.say("close"),
    )


def other_offer(pen: Pen) -> Parts:
    """Word of another offer; names no employer but the recipient's."""
    asked = "question" if pen.case.follow_up.deadline else "question_open"
    return _kept(
        opening=pen.say("opening"),
        interest=pen.say("interest"),
        question=pen.say(asked),
        close=pen.say("close"),
    )


def references(pen: Pen) -> Parts:
    """A notice to a referee: for which role, and who may call."""
    asked = any(r.asks_references for r in pen.case.follow_up.thread)
    person = next(_callers(pen.case), None)
    caller = pen.say("caller_of", {"person": person}) if person else None
    more = {"caller": Fact(caller.text, person.source)} if caller and person else {}
    return _kept(
        opening=pen.say("opening_asked" if asked else "opening"),
        caller=pen.first("caller", "caller_unknown", more=more),
        close=pen.say("close"),
    )


def _callers(case: Case) -> Iterator[Fact]:
    """The people of the employer by name, the latest to write first."""
    for reading in reversed(heard(case.follow_up)):
        for written in (
            reading.contact and reading.contact.name,
            reading.sender and reading.sender.name,
        ):
            if name := clean(written or None):
                yield Fact(name, reading.message_id or "")


def _kept(**parts: Said | None) -> Parts:
    return {name: said for name, said in parts.items() if said is not None}


BY_PURPOSE = {
    Purpose.THANK_YOU: thank_you,
    Purpose.STATUS_CHECK: status_check,
    Purpose.OTHER_OFFER: other_offer,
    Purpose.REFERENCES: references,
}
