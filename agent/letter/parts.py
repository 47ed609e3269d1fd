"""The parts of a letter, each as one or two sentences with what they rest on.

Which parts a letter has, and in what order, is for ``layout``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from agent.letter import remarks
from agent.letter.case import NOTES, PROFILE, Case, Fact, Facts
from agent.letter.facts import texts
from agent.letter.faults import faults
from agent.letter.model import Experience, Statement
from agent.letter.names import clean, short_for, without_honorific
from agent.letter.spelling import respelled
from agent.letter.stock import Seat, choose, fields, phrases, usable
from agent.letter.subjects import article, subject_for, subjects
from agent.letter.topics import Subject
from agent.letter.voice import heard
from agent.reading.details import language
from agent.reading.model import Person
from agent.terms import Purpose, RoundState, Stage

_WORD = re.compile(r"[^\W\d_]{4,}")
_ANY_WORD = re.compile(r"[^\W\d_]+")
_STEM = 6
_MOST_NAMES = 5
_COMMON = frozenset(
    ("with", "from", "work", "team", "role", "about", "your", "their", "this", "that", "senior",
     "junior", "manager", "lead", "leading", "project", "experience")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a letter for one of its parts, and the statements in them."""

    text: str
    statements: tuple[Statement, ...] = ()
    part: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """What a part may say: pools of phrases, the first that has one for what is known counts."""

    pools: tuple[str, ...]
    more: Facts = field(default_factory=dict)


Options = dict[str, Option]


@dataclass(frozen=True, slots=True)
class Pen:
    """A case with its seat and its facts: says one part after the other."""

    case: Case
    seat: Seat
    facts: Facts
    section: str

    def say(self, option: Option, before: str = "") -> Said | None:
        """A phrase, filled; it avoids the telling words of what was said before."""
        slots = {**self.facts, **option.more}
        for section in (self.section, *_FALLS_BACK.get(self.section, ())):
            for pool in option.pools:
                found = usable(phrases(self.case.voice, section, pool), slots)
                start = self.seat.start(f"{section}.{pool}")
                if phrase := choose(self.case.voice, found, start, before):
                    return _filled(phrase, slots)
        return None

    def headline(self, pool: str, more: Facts | None = None) -> str:
        """The first phrase of an ordered pool whose slots are known; "" where none is."""
        slots = {**self.facts, **(more or {})}
        for section in (self.section, *_FALLS_BACK.get(self.section, ())):
            for phrase in phrases(self.case.voice, section, pool):
                if fields(phrase) <= slots.keys():
                    return phrase.format_map(texts(slots))
        return ""


_FALLS_BACK = {
    "thank_you_first_call": ("thank_you_arranged", "thank_you"),
    "thank_you_arranged": ("thank_you",),
    "status_check_second": ("status_check",),
}


def _filled(phrase: str, slots: Facts) -> Said:
    used = fields(phrase)
    facts = (fact for name, fact in slots.items() if name in used and fact.source)
    statements = dict.fromkeys(Statement(f.text, f.source) for f in facts)
    return Said(phrase.format_map(texts(slots)), tuple(statements))


def thank_you(pen: Pen) -> Options:
    """Everything that a thank-you could say."""
    found = subject_for(pen.case, pen.seat.place)
    options = {"opening": Option(("opening",)), "opening_interest": Option(("opening_interest",))}
    options |= _specific(*found) if found else {}
    options |= _fit(pen, found[0] if found else None) | _noted(pen) | _pass_on(pen)
    return options | {
        "interest": Option(("interest",)),
        "close": Option(("close",)),
        "close_short": Option(("close_short",)),
    }


def _specific(subject: Subject, source: str) -> Options:
    if subject.part == "specific_person":
        more = {"title": Fact(subject.text, source), "a": Fact(article(subject.text))}
        return {"specific": Option((subject.part,), more)}
    more = {"topic": Fact(subject.text, source)}
    apart: Options = {"specific": Option((subject.part, "specific"), more)}
    talked_of = subject.part in ("specific", "specific_told")
    together = ("opening_specific", "opening_topic") if talked_of else ()
    return apart | {name: Option((name,), more) for name in together}


def _fit(pen: Pen, subject: Subject | None) -> Options:
    """One sentence of the profile that ties the candidate's experience to what was discussed; each
    is used once among the letters of a process, as far as one letter can know."""
    near = subject.text if subject else ""
    about = " ".join((*(s.text for s, _ in subjects(pen.case)), _words(pen, "role")))
    known = [e for e in pen.case.profile.experience if speaks(e.sentence, pen.case)]
    fitting = [e for e in known if _matches(e, near)]
    fitting += [e for e in known if e not in fitting and _matches(e, about)]
    turn = pen.seat.nth + pen.seat.place
    if turn >= len(fitting):
        return {}
    return _fitted(pen, fitting[turn], _matches(fitting[turn], near))


def _words(pen: Pen, slot: str) -> str:
    return pen.facts[slot].text if slot in pen.facts else ""


def _fitted(pen: Pen, experience: Experience, is_near: bool) -> Options:
    sentence = own_words(experience.sentence.strip(), pen.case)
    ended = sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."
    more = {"experience": Fact(ended, PROFILE), "key": Fact(experience.topic.strip(), PROFILE)}
    near = {"fit_near": Option(("fit_near",), more)} if is_near else {}
    return {"fit": Option(("fit",), more), **near}


def _matches(experience: Experience, about: str) -> bool:
    ours = {w[:_STEM] for w in _WORD.findall(experience.topic.casefold()) if w not in _COMMON}
    short = {w for w in experience.topic.split() if w.isupper()}
    theirs = {w[:_STEM] for w in _WORD.findall(about.casefold())} | set(about.split())
    return bool((ours | short) & theirs)


def speaks(sentence: str, case: Case) -> bool:
    """Whether the candidate's own words can stand in the letter: its language, as far as can be
    told, and nothing that proofreading would refuse."""
    code = language(sentence)
    usual = case.profile.language or "en"
    same = code == case.voice.language or (code == "und" and case.voice.language == usual)
    return same and next(faults(sentence, case.voice.language), None) is None


def own_words(text: str, case: Case) -> str:
    """The candidate's own words in the spelling of the letter."""
    return respelled(text, case.voice.second) if case.voice.language == "en" else text


def _noted(pen: Pen) -> Options:
    """What only the notes ask for: an answer mended, a question, a link, a card."""
    case = pen.case
    options = {}
    for part, find in (
        ("mend", remarks.mend), ("question", remarks.question), ("add", remarks.added),
    ):  # fmt: skip
        found = find(case.notes, case.voice)
        if found and speaks(" ".join(found[1].values()), case):
            more = {name: Fact(own_words(text, case), NOTES) for name, text in found[1].items()}
            options[part] = Option((found[0],), more)
    if case.notes.card_by_post:
        options["card"] = Option(("card",))
    return options


def _pass_on(pen: Pen) -> Options:
    """Thanks to those who get no letter of their own, through one person."""
    follow_up = pen.case.follow_up
    if follow_up.took_part and pen.seat.place:
        return {}
    people = [p for p in follow_up.others if not (follow_up.took_part and p.email)]
    listed = list(dict.fromkeys(filter(None, (clean(p.name) for p in people))))
    if not follow_up.took_part:
        met = filter(None, map(clean, remarks.people(pen.case.notes)))
        listed += [n for n in met if n not in listed]
    listed = [n for n in listed if not (_is_post_or_house(n, pen) or _is_recipient(n, pen))]
    if 0 < len(listed) <= _MOST_NAMES:
        source = _source_of(people, pen.case) if people else NOTES
        named = [_styled(n, pen) for n in listed]
        return {"pass_on": Option(("pass_on",), {"names": Fact(_joined(named, pen), source)})}
    return {} if follow_up.took_part else {"pass_on": Option(("pass_on_all",))}


def _styled(name: str, pen: Pen) -> str:
    """A surname alone with the title that the thread gives it ("Mrs Ferris", "Herrn Kowalski")."""
    if " " in name:
        return name
    for reading in pen.case.follow_up.thread:
        for written in reading.styled:
            if without_honorific(written).casefold() == name.casefold():
                titled = re.sub(r"^Herr\b", "Herrn", written)
                return titled if pen.case.voice.language in ("en", "de") else name
    return name


def _is_post_or_house(name: str, pen: Pen) -> bool:
    """A part of the job's title or of the employer's name is nobody to thank."""
    follow_up = pen.case.follow_up
    words = set(_ANY_WORD.findall(name.casefold()))
    named = f"{follow_up.role or ''} {follow_up.company or ''}".casefold()
    return words <= set(_ANY_WORD.findall(named))


def _is_recipient(name: str, pen: Pen) -> bool:
    known = pen.case.follow_up.recipient.name or ""
    return name.casefold() in known.casefold() or (
        " " not in name and bool(known) and short_for(name, known)
    )


def _source_of(people: list[Person], case: Case) -> str:
    named = {p.name for p in people if p.name}
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


def status_check(pen: Pen) -> Options:
    """Everything that a status check could say."""
    follow_up = pen.case.follow_up
    round_ = follow_up.round
    called_off = round_ is not None and round_.state is RoundState.CANCELLED
    alone = round_ is not None and round_.start is None and round_.stage is Stage.ASSIGNMENT
    openings: tuple[str, ...] = ("opening",)
    if follow_up.ordinal < 2:
        if called_off:
            openings = ("opening_cancelled",)
        elif alone:
            openings = ("opening_assignment",)
        elif follow_up.promised:
            openings = ("opening_promised", "opening")
    return {
        "opening": Option(openings),
        "question": Option(("question_cancelled" if called_off else "question",)),
        "interest": Option(("interest",)),
        "close": Option(("close",)),
    }


def other_offer(pen: Pen) -> Options:
    """Word of another offer; names no employer but the recipient's."""
    asked = "question" if pen.case.follow_up.deadline else "question_open"
    return {
        "opening": Option(("opening",)),
        "interest": Option(("interest",)),
        "question": Option((asked,)),
        "close": Option(("close",)),
    }


def references(pen: Pen) -> Options:
    """A notice to a referee: for which role, and who may call."""
    asked = any(r.asks_references for r in pen.case.follow_up.thread)
    person = next(_callers(pen.case), None)
    caller = pen.headline("caller_of", {"person": person}) if person else ""
    more = {"caller": Fact(caller, person.source)} if person and caller else {}
    return {
        "opening": Option(("opening_asked" if asked else "opening",)),
        "caller": Option(("caller", "caller_unknown"), more),
        "close": Option(("close",)),
    }


def _callers(case: Case) -> Iterator[Fact]:
    """The people of the employer by name, the latest to write first."""
    for reading in reversed(heard(case.follow_up)):
        contact = reading.contact.name if reading.contact else None
        sender = reading.sender.name if reading.sender else None
        for name in filter(None, map(clean, (contact, sender))):
            yield Fact(name, reading.message_id or "")


BY_PURPOSE = {
    Purpose.THANK_YOU: thank_you,
    Purpose.STATUS_CHECK: status_check,
    Purpose.OTHER_OFFER: other_offer,
    Purpose.REFERENCES: references,
}
