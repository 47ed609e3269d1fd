"""What a letter may say: each fact as words in its language, with the message it rests on.

Chooses no phrase; what is not known has no slot.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date

from agent.letter import days, names
from agent.letter.case import PROFILE, Case, Fact, Facts
from agent.letter.posts import IT, posts, role_name
from agent.letter.stock import NAMED, Seat
from agent.letter.voice import by, heard
from agent.plan import FollowUp
from agent.reading.model import Reading
from agent.terms import Purpose, Stage

_ENDLESS = 80
_TELEPHONE = re.compile(r"^(?:tel|phone|call|mobile)?\W*\+?[\d\s()/.-]{6,}$", re.IGNORECASE)


def facts(case: Case) -> Facts:
    """Every slot that is known, but for the topic and the candidate's own words."""
    found: Facts = {}
    for part in (_of_role, _of_round, _of_silence, _of_company, _of_candidate):
        found.update(part(case))
    return found


def seat(case: Case) -> Seat:
    """Where this letter stands among those of its round and its process."""
    follow_up = case.follow_up
    if follow_up.purpose is Purpose.REFERENCES:
        mates = sorted(r.email.casefold() for r in case.profile.referees)
    else:
        people = (follow_up.recipient, *follow_up.others)
        mates = sorted({p.email.casefold() for p in people if p.email})
    email = (follow_up.recipient.email or "").casefold()
    place = mates.index(email) if email in mates else 0
    if follow_up.purpose not in (Purpose.THANK_YOU, Purpose.REFERENCES):
        promised = {r.reply_expected_by for r in heard(follow_up)} - {None}
        return Seat(f"{follow_up.process} {follow_up.purpose}", len(promised))
    return Seat(follow_up.process, _earlier(follow_up), place)


def _earlier(follow_up: FollowUp) -> int:
    """How many rounds went before: the same person may have had a letter after each."""
    start = follow_up.round.start if follow_up.round else None
    if start is None:
        return 0
    told = (*follow_up.thread, *((follow_up.parent,) if follow_up.parent else ()))
    starts = {i.start.date() for r in told for i in r.interviews if i.start < start}
    return len(starts - {start.date()})


def _of_role(case: Case) -> Facts:
    follow_up = case.follow_up
    role = role_name(follow_up.role)
    source = _first(heard(follow_up), lambda r: r.role == follow_up.role) if role else ""
    found = {name: Fact(text, source) for name, text in posts(role, case.voice).items()}
    if role:
        found["role"] = Fact(role, source)
        found |= {name: Fact(text) for name, text in IT[case.voice.language].items()}
    company = follow_up.company
    if company and len(company) <= _ENDLESS and (_through_agency(follow_up) or _outside(follow_up)):
        found |= {
            name: Fact(f"{fact.text} {_AT[case.voice.language]} {names.calm(company)}", source)
            for name, fact in found.items()
            if name.casefold() not in ("role", "it")
        }
    return found


_AT = {"en": "at", "de": "bei", "fr": "chez", "es": "en"}


def _through_agency(follow_up: FollowUp) -> bool:
    """Whether the recipient works for an agency, which has other clients too."""
    domain = (follow_up.recipient.email or "").rpartition("@")[2].casefold()
    return any(
        r.agency and r.sender and r.sender.domain == domain
        for r in (*by(follow_up, follow_up.thread), *follow_up.thread)
    )


def _outside(follow_up: FollowUp) -> bool:
    return follow_up.purpose is Purpose.REFERENCES


_TALKS = {
    "en": ("conversation", "interview", "technical interview", "call"),
    "de": ("Gespräch", "Gespräch", "Fachgespräch", "Telefonat"),
    "fr": ("échange", "entretien", "entretien technique", "échange"),
    "es": ("conversación", "entrevista", "entrevista técnica", "conversación"),
}
_TECHNICAL = 2
_BEHIND_TALK = ("about", "for", "for", "about")


def _of_round(case: Case) -> Facts:
    follow_up = case.follow_up
    kind = _talk(follow_up)
    talk = _named_talk(case) if kind == _TECHNICAL else _TALKS[case.voice.language][kind]
    if kind == _TECHNICAL and talk == _TALKS[case.voice.language][1]:
        kind = 1
    found = {"talk": Fact(talk), "talk_for": Fact(f"{talk} {_BEHIND_TALK[kind]}")}
    if kind == _TECHNICAL:
        found[NAMED] = Fact(talk)
    if case.voice.language == "en":
        found |= _ours(kind, talk)
    if case.voice.language == "de":
        found["talk_gen"] = Fact(f"{talk}s")
    if case.voice.language == "es":
        found["behind"] = Fact("para" if talk.startswith("entrevista") else "sobre")
    held_as = kind or 1
    interview = talk if kind == _TECHNICAL else _TALKS[case.voice.language][held_as]
    found["interview"] = Fact(interview)
    found["interview_for"] = Fact(f"{found['interview'].text} {_BEHIND_TALK[held_as]}")
    round_ = follow_up.round
    held = (round_.start or round_.end) if round_ else None
    if round_ is None or held is None:
        return found
    source = _last(
        follow_up.thread, lambda r: any(i.start == round_.start for i in r.interviews)
    ) or next(reversed(round_.messages), "")
    words = days.when(days.day_of(held, follow_up.timezone), _today(case), case.voice)
    return found | {name: Fact(text, source) for name, text in words.items()}


def _ours(kind: int, talk: str) -> Facts:
    """ "our conversation", but "the interview"."""
    ours = f"{'the' if kind in (1, 2) else 'our'} {talk}"
    meeting = ours.replace("technical ", "").replace("case ", "")
    words = {
        "our_talk": ours,
        "our_talk_for": f"{ours} {_BEHIND_TALK[kind]}",
        "our_meeting": meeting,
    }
    words |= {"Our_talk": _upper(ours), "Our_meeting": _upper(meeting)}
    return {name: Fact(text) for name, text in words.items()}


_SPEAKS_OF = re.compile(
    r"techni|fachlich|fachgespräch|técnic|tecnic|coding|programm|pairing|system design|live[- ]code|whiteboard",
    re.IGNORECASE,
)


def _named_talk(case: Case) -> str:
    """What the round's messages call a talk about the trade: a case interview is no technical one."""
    round_, talks = case.follow_up.round, _TALKS[case.voice.language]
    readings = [r for r in heard(case.follow_up) if round_ and r.message_id in round_.messages]
    grounds = (e.text for r in readings for e in r.evidence if e.field in ("stage", "kind"))
    said = "\n".join((*(r.subject for r in readings), *grounds))
    if not readings or not said.strip() or _SPEAKS_OF.search(said):
        return talks[_TECHNICAL]
    if case.voice.language == "en" and re.search(
        r"\bcase (?:interview|round|discussion)", said, re.I
    ):
        return "case interview"
    return talks[1]


def _upper(text: str) -> str:
    return text[0].upper() + text[1:]


def _talk(follow_up: FollowUp) -> int:
    """Index of the word for the round: what the thread itself would call it."""
    place = follow_up.round.place if follow_up.round else None
    if follow_up.stage is Stage.TECHNICAL:
        return 2
    if follow_up.stage in (Stage.PANEL, Stage.FINAL):
        return 1
    return 3 if place and _TELEPHONE.match(place.strip()) else 0


def _of_silence(case: Case) -> Facts:
    follow_up, voice = case.follow_up, case.voice
    found: Facts = {}
    if follow_up.promised:
        source = _last(heard(follow_up), lambda r: r.reply_expected_by == follow_up.promised)
        found["promised"] = Fact(days.dated(follow_up.promised, voice), source)
    if follow_up.previous:
        day = days.day_of(follow_up.previous, follow_up.timezone)
        source = _last(follow_up.thread, lambda r: r.sent == follow_up.previous)
        found["previous"] = Fact(days.when(day, _today(case), voice)["on"], source)
        found["previous_date"] = Fact(days.dated(day, voice), source)
    if follow_up.deadline:
        day = days.day_of(follow_up.deadline, follow_up.timezone)
        found["deadline"] = Fact(days.dated(day, voice))
    return found


def _of_company(case: Case) -> Facts:
    company = case.follow_up.company
    if not company or len(company) > _ENDLESS:
        return {}
    source = _first(heard(case.follow_up), lambda r: r.company == company)
    return {"company": Fact(names.calm(company), source)}


def _of_candidate(case: Case) -> Facts:
    name = candidate_name(case)
    return {"name": Fact(name, PROFILE)} if name else {}


def candidate_name(case: Case) -> str:
    """The configuration's, else the display name in what was sent, else in To."""
    if case.profile.name.strip():
        return case.profile.name.strip()
    sender = case.follow_up.sender.casefold()
    thread = tuple(reversed(case.follow_up.thread))
    addresses = [r.sender for r in thread if r.sender] + [a for r in thread for a in r.to]
    own = (names.clean(a.name) for a in addresses if a.email.casefold() == sender)
    return next(filter(None, own), "")


def texts(found: Mapping[str, Fact]) -> dict[str, str]:
    """The words alone, as phrases are filled with them."""
    return {name: fact.text for name, fact in found.items()}


def _today(case: Case) -> date:
    return days.day_of(case.now, case.follow_up.timezone)


def _first(readings: tuple[Reading, ...], test: Callable[[Reading], bool]) -> str:
    return next((r.message_id or "" for r in readings if test(r)), "")


def _last(readings: tuple[Reading, ...], test: Callable[[Reading], bool]) -> str:
    return next((r.message_id or "" for r in reversed(readings) if test(r)), "")
