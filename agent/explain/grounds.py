"""The lines of an explanation: of a reading, a process, a letter, a statement. Looks nothing up."""

from collections.abc import Iterable, Iterator
from dataclasses import fields as fields_of
from datetime import date, datetime

from agent.explain.keys import keys
from agent.explain.model import Life, Line, Snapshot
from agent.hiring import HiringProcess, Round
from agent.letter.model import Draft, Statement
from agent.notes import Notes
from agent.plan import FollowUp
from agent.plan.case import doubt_words
from agent.plan.parties import same_person
from agent.plan.places import by_zone
from agent.reading.model import Candidate, Person, Reading
from agent.terms import Direction, FollowUpWish, Kind, Purpose, Turn, in_words, sureness

_TURNS = {
    Turn.EMPLOYER: "theirs",
    Turn.CANDIDATE: "yours",
    Turn.NOBODY: "nobody's",
}
_SOURCES = {"notes": "your notes", "profile": "your configuration"}
_LONGEST = 160


def named(person: Person | None) -> str:
    """Name and address of a person, as far as they are known."""
    if person is None:
        return ""
    return " ".join(filter(None, (person.name, person.email and f"<{person.email}>")))


def message(said: Reading) -> Iterator[Line]:
    """Which message it is."""
    incoming = said.direction is Direction.INCOMING
    others = (said.sender,) if incoming else said.to[:3]
    people = ", ".join(named(Person(a.name, a.email)) for a in others if a)
    yield Line("arrived" if incoming else "sent", at=said.arrived or said.sent)
    if people or said.subject:
        yield Line("from" if incoming else "to", people)
        yield Line("subject", said.subject)
    else:
        yield Line("kept", "nothing more, since it is about something else: explain its file")


def fields(said: Reading) -> Iterator[Line]:
    """Each field that the message gives ground for, with the words."""
    for name, text, at in _values(said):
        if text or at:
            yield Line(in_words(name), text, _evidence(said, name), at=at)
    yield from (Line("warning", text) for text in said.warnings)
    yield from (Line("defect", text) for text in said.defects)


def _values(said: Reading) -> Iterator[tuple[str, str, datetime | date | None]]:
    kind = in_words(said.kind)
    yield "kind", f"{kind} ({sureness(said.confidence)})" if said.confidence else kind, None
    yield "company", said.company or "", None
    yield "role", said.role or "", None
    yield "stage", said.stage or "", None
    for held in said.interviews:
        people = ", ".join(filter(None, map(named, held.interviewers)))
        yield "interviews", f"with {people}" if people else "", held.start
    yield "reply_expected_by", "", said.reply_expected_by
    yield "candidate_deadline", "", said.candidate_deadline
    yield "follow_up", said.follow_up or "", None
    yield "contact", named(said.contact), None
    if said.kind is not Kind.UNRELATED:
        yield "topics", ", ".join(topic.words for topic in said.topics), None


def _evidence(said: Reading, name: str) -> tuple[str, ...]:
    texts = (" ".join(e.text.split())[:_LONGEST] for e in said.evidence if e.field == name)
    return tuple(dict.fromkeys(texts))


def process(
    found: HiringProcess, candidate: Candidate, due: FollowUp | None = None
) -> Iterator[Line]:
    """Which process it is and how it stands; ``due``: for the letter that is explained."""
    yield Line("process", f"{found.company or 'an employer'}, {found.role or 'a post'}")
    yield Line("status", f"{found.status}; the turn is {_TURNS[found.turn]}")
    if due and due.promised and due.promised_on is None:
        yield Line(in_words("reply_expected_by"), source=_SOURCES["notes"], at=due.promised)
    elif found.reply_expected_by:
        yield _promise(found)
    if found.awaited:
        yield Line("they await", found.awaited.subject, source=found.awaited.message_id or "")
    if found.follow_up:
        told = [r for r in found.readings if r.follow_up]
        text = "they invite questions" if found.follow_up is FollowUpWish.WELCOME else "do not ask"
        words = _evidence(told[-1], "follow_up") if told else ()
        yield Line(in_words("follow_up"), text, words, told[-1].message_id or "" if told else "")
    if found.ambiguous:
        yield Line("no letter", doubt_words(found, by_zone(candidate.timezone)))


def _promise(found: HiringProcess) -> Line:
    made = [r for r in found.readings if r.reply_expected_by == found.reply_expected_by]
    words = _evidence(made[-1], "reply_expected_by") if made else ()
    source = (made[-1].message_id or "") if made else ""
    return Line(in_words("reply_expected_by"), "", words, source, found.reply_expected_by)


def members(found: HiringProcess, view: Snapshot) -> Iterator[Line]:
    """Its messages, each with the mark by which it was put there."""
    for at, said in enumerate(found.readings):
        tie = next(keys(found.readings, at, view.candidate, view.now))
        text = (
            f"{in_words(said.kind)}, "
            f"\N{LEFT DOUBLE QUOTATION MARK}{said.subject}\N{RIGHT DOUBLE QUOTATION MARK}: "
            f"{tie.text}"
        )
        yield Line("", text, tie.words, said.message_id or "", said.arrived)


def _sets(said: Reading, held: Round) -> bool:
    """Whether a message tells the time at which the round stands, or to which day it is moved."""
    day = held.start.date() if held.start else None
    return day in said.new_days or any(i.start == held.start for i in said.interviews)


def round_of(held: Round, readings: Iterable[Reading]) -> Iterator[Line]:
    """A round as it stands, the message that told its time so, and from which words who is of
    it."""
    readings = tuple(readings)
    text = f"{held.stage or 'interview'}, {held.state}"
    told = (
        r.message_id or "" for r in readings if r.message_id in held.messages and _sets(r, held)
    )
    yield Line("round", text, source=next(told, held.anchor), at=held.start or held.end)
    for person in held.interviewers:
        text = named(person) if person.email else f"{person.name}: no address in the mailbox"
        said = next(
            (r for r in readings if r.message_id in held.messages and _has(r, person)), None
        )
        source = (said.message_id or "") if said else ""
        yield Line("with", text, _naming(person, said) if said else (), source)
    if held.arranged_by:
        yield Line("arranged by", named(held.arranged_by))


def _has(said: Reading, person: Person) -> bool:
    """Whether a message makes somebody one of a round."""
    people = (*(p for held in said.interviews for p in held.interviewers), *said.meets)
    return any(same_person(p, person) for p in people)


def _naming(person: Person, said: Reading) -> tuple[str, ...]:
    """The words of a message that name somebody, the most that is kept of them."""
    name = _words(person.name or "")
    kept = (e.text for e in said.evidence if e.field not in ("company", "role"))
    texts = (" ".join(text.split())[:_LONGEST] for text in kept)
    best = max((t for t in texts if name & _words(t)), key=len, default="")
    return (best,) if best else ()


def letter(life: Life, view: Snapshot) -> Iterator[Line]:
    """What the letter is, when it was left, where it stands, when it leaves, what became of it."""
    if life.draft:
        yield from _addressed(life.draft)
    elif life.said:
        yield Line("letter", life.said)
    yield Line("left in Drafts", at=life.queued_at)
    for rewritten in life.wordings[1:]:
        yield Line("rewritten", at=rewritten.at)
    if life.stands:
        yield Line("stands", life.stands)
    if life.leaves_at and not life.withdrawn_at:
        yield _leaves(life, view)
    if life.withdrawn_at:
        cause = next((r for r in view.readings if r.arrived == life.withdrawn_at), None)
        words = (f"{in_words(cause.kind)}: {cause.subject}",) if cause else ()
        source = (cause.message_id or "") if cause else ""
        yield Line("taken out", "", words, source, life.withdrawn_at)


def _leaves(life: Life, view: Snapshot) -> Line:
    if life.follow_up and life.follow_up.purpose is Purpose.NOTES:
        return Line("leaves", "never: a sheet of notes is for you alone")
    if not view.sends:
        return Line("leaves", "only by your own hand: no server for sending is configured")
    return Line("leaves", "if it is approved at once", at=life.leaves_at)


def _addressed(draft: Draft) -> Iterator[Line]:
    yield Line("letter", in_words(draft.purpose))
    yield Line("to", named(Person(draft.to_name, ", ".join(draft.to))))
    if draft.cc:
        yield Line("cc", ", ".join(draft.cc))
    yield Line("subject", draft.subject)
    yield Line("why", draft.why)


def noted(said: Notes) -> Iterator[Line]:
    """What a sheet says, as it was read."""
    for one in fields_of(said):
        value = getattr(said, one.name)
        if isinstance(value, date):
            yield Line(in_words(one.name), at=value)
        elif value:
            text = ", ".join(value) if isinstance(value, tuple) else value
            yield Line(in_words(one.name), text if isinstance(text, str) else "yes")


def choice(due: FollowUp) -> Iterator[Line]:
    """Why to this person, and not to another or not only to one."""
    yield Line("recipient", _why_them(due))
    for other in due.others if due.purpose is not Purpose.NOTES else ():
        if due.purpose is not Purpose.THANK_YOU:
            yield Line("others", f"{named(other)}: not asked as well")
        elif other.email:
            yield Line("others", f"{named(other)}: gets a letter of their own")
        elif other.name:
            told = "no address in the mailbox, so thanked through the recipient"
            yield Line("others", f"{other.name}: {told}")
    if due.parent:
        yield Line("answers", due.parent.subject, source=due.parent.message_id or "")
    else:
        yield Line("answers", "nothing: it opens a thread of its own")


def _why_them(due: FollowUp) -> str:
    if due.purpose is Purpose.NOTES:
        return "you: a sheet of notes is for your own eyes"
    if due.purpose is Purpose.REFERENCES:
        return "a referee of your configuration"
    if due.purpose is not Purpose.THANK_YOU:
        return "one person: whoever last wrote for them about the process, or arranged the round"
    return "took part in the round" if due.took_part else "arranged the round"


def statement(said: Statement, view: Snapshot) -> Line:
    """Where a statement of a letter comes from, with the words there that carry it."""
    if said.source in _SOURCES:
        return Line("says", said.text, source=_SOURCES[said.source])
    found = next((r for r in view.readings if r.message_id == said.source), None)
    words = _bearing(said.text, found) if found else ()
    return Line("says", said.text, words, said.source)


def _bearing(text: str, found: Reading) -> tuple[str, ...]:
    """The words of the message that share most with a statement, the shortest of those."""
    wanted = _words(text)
    sender = found.sender.name if found.sender else ""
    topics = (t.words for t in found.topics)
    told = (*(e.text for e in found.evidence), *topics, sender, found.subject)
    ranked = [(len(wanted & _words(one)), " ".join(one.split())) for one in told]
    shared, best = max(ranked, key=lambda x: (x[0], -len(x[1])))
    return (best[:_LONGEST],) if shared else ()


def _words(text: str) -> set[str]:
    return {w for word in text.split() if len(w := word.casefold().strip(".,:;!?()")) > 2}
