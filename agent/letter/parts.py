"""The parts of a letter, each as one or two sentences with what they rest on.

Which parts a letter has, and in what order, is for ``layout``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from agent.letter import mentions, remarks
from agent.letter.brief import NOTES, PROFILE, Brief, Fact, Facts
from agent.letter.facts import texts, through_agency
from agent.letter.faults import faults
from agent.letter.model import Experience, Statement
from agent.letter.names import clean
from agent.letter.specifics import as_told, is_asked, subjects, subjects_for
from agent.letter.spelling import respelled
from agent.letter.stock import Seat, choose, fields, phrases, usable
from agent.letter.topics import Subject
from agent.letter.voice import heard
from agent.plan import FollowUp
from agent.reading.details import language, leans
from agent.terms import Promised, Purpose, RoundState, Stage

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 6
_LINK = re.compile(r"https?://\S+")
_PARTED = re.compile(r",|\s[–—-]\s")
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
    """A brief with its seat and its facts: says one part after the other."""

    brief: Brief
    seat: Seat
    facts: Facts
    section: str

    def say(self, option: Option, before: str = "") -> Said | None:
        """A phrase, filled; it avoids the telling words of what was said before."""
        slots = {**self.facts, **option.more}
        for pool in option.pools:
            for section in (self.section, *_FALLS_BACK.get(self.section, ())):
                found = usable(phrases(self.brief.voice, section, pool), slots)
                start = self.seat.start(f"{section}.{pool}")
                if phrase := choose(self.brief.voice, found, start, before):
                    return _filled(phrase, slots)
        return None

    def headline(self, pool: str, more: Facts | None = None) -> str:
        """The first phrase of an ordered pool whose slots are known; "" where none is."""
        slots = {**self.facts, **(more or {})}
        for section in (self.section, *_FALLS_BACK.get(self.section, ())):
            for phrase in phrases(self.brief.voice, section, pool):
                if fields(phrase) <= slots.keys():
                    return phrase.format_map(texts(slots))
        return ""


_FALLS_BACK = {
    "thank_you_somebody": ("thank_you_arranged", "thank_you"),
    "thank_you_arranged": ("thank_you",),
    "status_check_second": ("status_check",),
}


def _filled(phrase: str, slots: Facts) -> Said:
    used = fields(phrase)
    facts = (fact for name, fact in slots.items() if name in used and fact.source)
    statements = dict.fromkeys(Statement(f.text, f.source) for f in facts)
    said = phrase.format_map(texts(slots))
    post = slots["post"].text if "post" in slots else ""
    if _PARTED.search(post):  # "the role of Nurse, Ward 7, on Monday"
        said = said.replace(f"{post} ", f"{post}, ")
    return Said(said, tuple(statements))


def thank_you(pen: Pen) -> Options:
    """Everything that a thank-you could say."""
    round_ = _words(pen, "talk")
    known = (
        (as_told(said, source, pen.brief), source)
        for said, source in subjects_for(pen.brief)
        if said.text.removeprefix("the ") != round_  # Thanked for by name already.
    )
    found, *others = tuple(known) or (None,)
    options = {n: Option((n,)) for n in ("opening", "thanks", "opening_interest", "close")}
    options |= _interest(pen)
    options |= _specific(*found) if found else {}
    if others and others[0][0].part not in _FORWARD and pen.brief.voice.language == "en":
        subject, source = others[0]
        options["further"] = Option((subject.part,), {"topic": Fact(subject.text, source)})
    options |= _fit(pen, found[0] if found else None) | _noted(pen) | _pass_on(pen)
    if found is None:  # An offer of more says nothing where there was nothing in particular.
        options["close"] = options["interest"]
    elif found[0].part in _FORWARD:
        del options["interest"]
    return options


_FORWARD = ("specific_told", "specific_project", "specific_team")
"""Of what is to come: interest enough."""
_LATE = (Stage.PANEL, Stage.FINAL)


def _interest(pen: Pen) -> Options:
    """Interest by how far things have come; an agent hears of it as an agent."""
    stage = pen.brief.follow_up.stage
    early, late = stage in (Stage.SCREEN, None), stage in _LATE
    fitting = "interest_early" if early else "interest_late" if late else "interest"
    pool = "interest_agent" if through_agency(pen.brief.follow_up) else fitting
    if pen.section == "thank_you_arranged" and pool != "interest_agent":
        pool = "interest"
    return {
        "interest": Option((pool, "interest")),
        "interest_early": Option((pool, "interest")),
        "interest_post": Option(("interest_post", "interest")),
    }


def _specific(subject: Subject, source: str) -> Options:
    """What was talked about, by itself or in one breath with the thanks."""
    more = {"topic": Fact(subject.text, source)}
    kind = subject.part.removeprefix("specific").lstrip("_") or "talk"
    return {
        "specific": Option((subject.part,), more),
        "opening_specific": Option((f"opening_{kind}",), more),
        "opening_topic": Option((f"topic_{kind}",), more),
    }


def _fit(pen: Pen, subject: Subject | None) -> Options:
    """One sentence of the profile that ties the candidate's experience to what was discussed; each
    is used once among the letters of a process, as far as one letter can know."""
    near = subject.text if subject else ""
    about = " ".join((*(s.text for s, _ in subjects(pen.brief)), _words(pen, "role")))
    known = [e for e in pen.brief.profile.experience if speaks(e.sentence, pen.brief)]
    fitting = [e for e in known if _matches(e, near)]
    fitting += [e for e in known if e not in fitting and _matches(e, about)]
    turn = pen.seat.nth + pen.seat.place
    if turn >= len(fitting):
        return {}
    own = subject is not None and subject.part == "specific_open"  # Familiar ground by itself.
    close = _matches(fitting[turn], near)
    return _fitted(pen, fitting[turn], not own and close, own=own and close)


def _words(pen: Pen, slot: str) -> str:
    return pen.facts[slot].text if slot in pen.facts else ""


def _fitted(pen: Pen, experience: Experience, is_near: bool, *, own: bool) -> Options:
    sentence = own_words(experience.sentence.strip(), pen.brief)
    ended = sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."
    more = {"experience": Fact(ended, PROFILE), "key": Fact(experience.topic.strip(), PROFILE)}
    near = {"fit_near": Option(("fit_near",), more)} if is_near else {}
    return {"fit": Option(("fit_own", "fit") if own else ("fit",), more), **near}


def _matches(experience: Experience, about: str) -> bool:
    ours = {w[:_STEM] for w in _WORD.findall(experience.topic.casefold()) if w not in _COMMON}
    short = {w for w in experience.topic.split() if w.isupper()}
    theirs = {w[:_STEM] for w in _WORD.findall(about.casefold())} | set(about.split())
    return bool((ours | short) & theirs)


def speaks(sentence: str, brief: Brief) -> bool:
    """Whether the candidate's own words can stand in the letter: its language, as far as can be
    told, and nothing that proofreading would refuse."""
    code = language(sentence)
    usual = brief.profile.language or "en"
    ours = brief.voice.language
    wordless = not _WORD.search(_LINK.sub("", sentence))
    near = ours == usual or wordless or leans(sentence, ours, usual)
    same = code == ours or (near and code == "und")
    return same and next(faults(sentence, brief.voice.language), None) is None


def own_words(text: str, brief: Brief) -> str:
    """The candidate's own words in the spelling of the letter."""
    return respelled(text, brief.voice.second) if brief.voice.language == "en" else text


def _noted(pen: Pen) -> Options:
    """What only the notes ask for: an answer mended, a question, a link, a card."""
    brief = pen.brief
    options = {}
    for part, find in (
        ("mend", remarks.mend), ("question", remarks.question), ("add", remarks.added),
    ):  # fmt: skip
        found = find(brief.notes, brief.voice) if part != "question" or is_asked(brief) else None
        if found and speaks(" ".join(found[1].values()), brief):
            more = {name: Fact(own_words(text, brief), NOTES) for name, text in found[1].items()}
            options[part] = Option((found[0],), more)
    if brief.notes.card_by_post:
        options["card"] = Option(("card",))
    return options


def _pass_on(pen: Pen) -> Options:
    """Thanks to those who get no letter of their own, through one person."""
    follow_up = pen.brief.follow_up
    if follow_up.took_part and pen.seat.place:
        return {}
    if named := mentions.to_thank(pen.brief):
        more = {"names": named}
        through = {} if follow_up.took_part else {"opening_met": Option(("opening_met",), more)}
        return {"pass_on": Option(("pass_on",), more)} | through
    unnamed = follow_up.unnamed_others and not follow_up.took_part
    return {"pass_on": Option(("pass_on_all",))} if unnamed else {}


def status_check(pen: Pen) -> Options:
    """Everything that a status check could say."""
    round_ = pen.brief.follow_up.round
    called_off = round_ is not None and round_.state is RoundState.CANCELLED
    return {
        "opening": Option(_opening_of_check(pen.brief.follow_up, called_off)),
        "question": Option(("question_cancelled" if called_off else "question",)),
        "interest": Option(("interest",)),
        "close": Option(("close",)),
    }


def _opening_of_check(follow_up: FollowUp, called_off: bool) -> tuple[str, ...]:
    """Pools by what is awaited, and whether the recipient gave the day themself."""
    round_, by = follow_up.round, follow_up.promised_by
    theirs = by is not None and by.email == follow_up.recipient.email
    if follow_up.ordinal > 1:
        return ("opening",)
    if called_off and follow_up.promised_what in (None, Promised.TIMES):
        return (*(("opening_cancelled_you",) if theirs else ()), "opening_cancelled")
    if round_ is not None and round_.start is None and round_.stage is Stage.ASSIGNMENT:
        return ("opening_assignment",)
    if follow_up.promised is None:
        return ("opening",)
    return (*(("opening_promised_you",) if theirs else ()), "opening_promised", "opening")


def other_offer(pen: Pen) -> Options:
    """Word of another offer; names no employer but the recipient's."""
    asked = "question" if pen.brief.follow_up.deadline else "question_open"
    agent = through_agency(pen.brief.follow_up)
    return {
        "opening": Option(("opening",)),
        "interest": Option(("interest",)),
        "question": Option((f"{asked}_agent", asked) if agent else (asked,)),
        "close": Option(("close",)),
    }


def references(pen: Pen) -> Options:
    """A notice to a referee: for which role, and who may call."""
    asked = any(r.asks_references for r in pen.brief.follow_up.thread)
    person = next(_callers(pen.brief), None)
    caller = pen.headline("caller_of", {"person": person}) if person else ""
    more = {"caller": Fact(caller, person.source)} if person and caller else {}
    return {
        "opening": Option(("opening_asked" if asked else "opening",)),
        "caller": Option(("caller", "caller_unknown"), more),
        "close": Option(("close",)),
    }


def _callers(brief: Brief) -> Iterator[Fact]:
    """The people of the employer by name, the latest to write first."""
    for reading in reversed(heard(brief.follow_up)):
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
