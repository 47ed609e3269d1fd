"""What a letter may say: each fact as words in its language, with the message it rests on.

Chooses no phrase; what is not known has no slot.
"""

from collections.abc import Callable, Mapping
from datetime import date

from agent.letter import days, names, talks
from agent.letter.brief import PROFILE, Brief, Fact, Facts
from agent.letter.posts import posts, quoted, role_name
from agent.letter.stock import Seat, Voice, phrases, word
from agent.letter.voice import by, heard
from agent.plan import FollowUp
from agent.reading.model import Reading
from agent.terms import Promised, Purpose

_ENDLESS = 80
_FORMS = ("hear", "tell", "word")


def facts(brief: Brief) -> Facts:
    """Every slot that is known, but for the topic and the candidate's own words."""
    found: Facts = {}
    for part in (_of_role, _of_round, _of_silence, _of_company, _of_candidate):
        found.update(part(brief))
    return found


def seat(brief: Brief) -> Seat:
    """Where this letter stands among those of its round and its process."""
    follow_up = brief.follow_up
    if follow_up.purpose is Purpose.REFERENCES:
        mates = sorted(r.email.casefold() for r in brief.profile.referees)
    else:
        people = (follow_up.recipient, *follow_up.others)
        mates = sorted({p.email.casefold() for p in people if p.email})
    email = follow_up.address
    place = mates.index(email) if email in mates else 0
    if follow_up.purpose not in (Purpose.THANK_YOU, Purpose.REFERENCES):
        promised = {r.reply_expected_by for r in heard(follow_up)} - {None}
        return Seat(f"{follow_up.process} {follow_up.purpose}", len(promised))
    return Seat(follow_up.process, _earlier(follow_up), place)


def _earlier(follow_up: FollowUp) -> int:
    """How many days with rounds went before, and rounds of the same day: the same person may have
    had a letter after each."""
    start = follow_up.round.start if follow_up.round else None
    if start is None:
        return 0
    told = (*follow_up.thread, *((follow_up.parent,) if follow_up.parent else ()))
    starts = {i.start for r in told for i in r.interviews if i.start < start}
    days_ = {s.date() for s in starts} - {start.date()}
    same_day = {s for s in starts if s.date() == start.date()}
    return len(days_) + len(same_day)


def _of_role(brief: Brief) -> Facts:
    follow_up = brief.follow_up
    role = role_name(follow_up.role)
    source = _first(heard(follow_up), lambda r: r.role == follow_up.role) if role else ""
    found = {
        name: Fact(text, source) for name, text in posts(_borne(role, brief), brief.voice).items()
    }
    if role:
        found["role"] = Fact(role, source)
        found = {name: Fact(word(brief.voice, "grammar", name)) for name in ("it", "It")} | found
    company = follow_up.company
    if company and len(company) <= _ENDLESS and (through_agency(follow_up) or _outside(follow_up)):
        at = word(brief.voice, "grammar", "at").format(names.short(names.calm(company)))
        found |= {
            name: Fact(f"{fact.text} {at}", source)
            for name, fact in found.items()
            if name.casefold() not in ("role", "it")
        }
    return found


def _borne(role: str | None, brief: Brief) -> str | None:
    """The role as they call it; in German between quotation marks where they write Frau."""
    greeted = (r.manner.greets_as or "" for r in heard(brief.follow_up))
    woman = brief.voice.language == "de" and any(g.startswith("Frau ") for g in greeted)
    return quoted(role) if role and woman else role


def through_agency(follow_up: FollowUp) -> bool:
    """Whether the recipient works for an agency, which has other clients too."""
    domain = follow_up.address.rpartition("@")[2]
    return any(
        r.agency and r.sender and r.sender.domain == domain
        for r in (*by(follow_up, follow_up.thread), *follow_up.thread)
    )


def _outside(follow_up: FollowUp) -> bool:
    return follow_up.purpose is Purpose.REFERENCES


def _of_round(brief: Brief) -> Facts:
    """What it was called and on which day, as the recipient's clocks have it."""
    follow_up = brief.follow_up
    round_, found = follow_up.round, talks.words(brief)
    held = (round_.start or round_.end) if round_ else None
    if round_ is None or held is None:
        return found
    source = _last(
        follow_up.thread, lambda r: any(i.start == round_.start for i in r.interviews)
    ) or next(reversed(round_.messages), "")
    words = days.when(days.day_of(held, follow_up.timezone), _today(brief), brief.voice)
    return found | {name: Fact(text, source) for name, text in words.items()}


def _of_promise(what: Promised, voice: Voice) -> Facts:
    """What was promised, in the forms that a question needs."""
    place = list(Promised).index(what)
    said = {name: phrases(voice, "promised", name) for name in _FORMS}
    return {name: Fact(forms[place]) for name, forms in said.items() if forms}


def _of_silence(brief: Brief) -> Facts:
    follow_up, voice = brief.follow_up, brief.voice
    found: Facts = {}
    if follow_up.promised:
        source = _last(heard(follow_up), lambda r: r.reply_expected_by == follow_up.promised)
        found["promised"] = Fact(days.dated(follow_up.promised, voice), source)
        found |= _of_promise(follow_up.promised_what or Promised.WORD, voice)
    if follow_up.previous:
        day = days.day_of(follow_up.previous, follow_up.timezone)
        source = _last(follow_up.thread, lambda r: r.sent == follow_up.previous)
        found["previous"] = Fact(days.when(day, _today(brief), voice)["on"], source)
        found["previous_date"] = Fact(days.dated(day, voice), source)
    if follow_up.deadline:
        day = days.day_of(follow_up.deadline, follow_up.timezone)
        found["deadline"] = Fact(days.dated(day, voice))
    return found


def _of_company(brief: Brief) -> Facts:
    company = brief.follow_up.company
    if not company or len(company) > _ENDLESS:
        return {}
    source = _first(heard(brief.follow_up), lambda r: r.company == company)
    return {"company": Fact(names.short(names.calm(company)), source)}


def _of_candidate(brief: Brief) -> Facts:
    name = candidate_name(brief)
    return {"name": Fact(name, PROFILE)} if name else {}


def candidate_name(brief: Brief) -> str:
    """The configuration's, else the display name in what was sent, else in To."""
    if brief.profile.name.strip():
        return brief.profile.name.strip()
    sender = brief.follow_up.sender.casefold()
    thread = tuple(reversed(brief.follow_up.thread))
    addresses = [r.sender for r in thread if r.sender] + [a for r in thread for a in r.to]
    own = (names.clean(a.name) for a in addresses if a.email.casefold() == sender)
    return next(filter(None, own), "")


def texts(found: Mapping[str, Fact]) -> dict[str, str]:
    """The words alone, as phrases are filled with them."""
    return {name: fact.text for name, fact in found.items()}


def _today(brief: Brief) -> date:
    return days.day_of(brief.now, brief.follow_up.timezone)


def _first(readings: tuple[Reading, ...], test: Callable[[Reading], bool]) -> str:
    return next((r.message_id or "" for r in readings if test(r)), "")


def _last(readings: tuple[Reading, ...], test: Callable[[Reading], bool]) -> str:
    return next((r.message_id or "" for r in reversed(readings) if test(r)), "")
