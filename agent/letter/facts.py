"""What a letter may say: each fact as words in its language, with the message it rests on.

Chooses no phrase; what is not known has no slot.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from agent.letter import days, names, topics
from agent.letter.model import Profile
from agent.letter.stock import Seat, Voice, listed
from agent.letter.topics import Subject
from agent.letter.voice import by, heard
from agent.notes import Notes
from agent.plan import FollowUp
from agent.reading.model import Person, Reading
from agent.terms import Purpose, Stage

NOTES = "notes"
PROFILE = "profile"


@dataclass(frozen=True, slots=True)
class Fact:
    """Words for a slot, and their source: a Message-ID, ``notes`` or ``profile``; "" for grammar."""

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One follow-up with all that bears on its words."""

    follow_up: FollowUp
    profile: Profile
    notes: Notes
    voice: Voice
    now: datetime


Facts = dict[str, Fact]

_TITLE_CASE_KEEPS = 3
_SMALL = frozenset(("OF", "AND", "THE", "FOR", "TO", "IN", "ON", "AT", "DE", "UND", "DES", "ET"))
_MARKS = re.compile(
    r"\s*[(\[](?:\s*[mwfdxihg]\s*[/|,*]?\s*){2,5}[)\]]|\s*[(\[]all genders?[)\]]", re.I
)
_LONG_ROLE = 48
_ROLE_TAIL = re.compile(r"\s+[–—-]\s.*$|\s*[(\[|].*$|,\s.*$|\s+/\s.*$")
_ITSELF = re.compile(
    r"\b(?:role|position|post|job|internship|apprenticeship|traineeship|fellowship|scholarship|"
    r"placement|studentship|vacancy|opportunity|professorship|lectureship)\b",
    re.IGNORECASE,
)
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
    return Seat(follow_up.process, _earlier(follow_up), place)


def _earlier(follow_up: FollowUp) -> int:
    """How many letters of this kind the process may have seen before, as far as that matters."""
    start = follow_up.round.start if follow_up.round else None
    if follow_up.purpose is Purpose.THANK_YOU and start:
        starts = {i.start.date() for r in heard(follow_up) for i in r.interviews if i.start < start}
        return len(starts - {start.date()})
    return len(heard(follow_up))


def role_name(role: str | None) -> str | None:
    """A role as a letter writes it: without marks of gender, not shouted, not too long."""
    if not role or not role.strip():
        return None
    plain = _MARKS.sub("", role).strip(" .,;:-–")
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


def _of_role(case: Case) -> Facts:
    follow_up = case.follow_up
    role = role_name(follow_up.role)
    source = _first(heard(follow_up), lambda r: r.role == follow_up.role) if role else ""
    found = {name: Fact(text, source) for name, text in _posts(role, case.voice).items()}
    if role:
        found["role"] = Fact(role, source)
        found |= {name: Fact(text) for name, text in _IT[case.voice.language].items()}
    if follow_up.company and (_through_agency(follow_up) or _outside(follow_up)):
        found |= {
            name: Fact(f"{fact.text} {_AT[case.voice.language]} {follow_up.company}", source)
            for name, fact in found.items()
            if name.casefold() not in ("role", "it")
        }
    return found


_IT = {
    "en": {"it": "the role", "It": "The role"},
    "de": {"it": "der Stelle", "It": "Die Stelle"},
    "fr": {"it": "le poste", "It": "Le poste"},
    "es": {"it": "el puesto", "It": "El puesto"},
}
_AT = {"en": "at", "de": "bei", "fr": "chez", "es": "en"}
_VOWEL = re.compile(r"^[aeiouyhàâéèêëîïôûœ]", re.IGNORECASE)


def _posts(role: str | None, voice: Voice) -> dict[str, str]:
    """The post in the cases and contractions that the language needs."""
    if voice.language == "de":
        as_role = f" als {role}" if role else ""
        return {
            "post": f"die Stelle{as_role}",
            "post_dat": f"der Stelle{as_role}",
            "post_gen": f"der Stelle{as_role}",
        }
    if voice.language == "fr":
        of = f" {'d’' if _VOWEL.match(role) else 'de '}{role}" if role else ""
        return {"post": f"le poste{of}", "du_post": f"du poste{of}", "au_post": f"au poste{of}"}
    if voice.language == "es":
        of = f" de {role}" if role else ""
        return {"post": f"el puesto{of}", "del_post": f"del puesto{of}"}
    named = f"the {role}" if role and _ITSELF.search(role) else f"the {role} role"
    post = named if role else "the role"
    return {"post": post, "Post": f"T{post[1:]}"}


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
_BEHIND_TALK = ("about", "for", "for", "about")


def _of_round(case: Case) -> Facts:
    follow_up = case.follow_up
    kind = _talk(follow_up)
    talk = _TALKS[case.voice.language][kind]
    found = {"talk": Fact(talk), "talk_for": Fact(f"{talk} {_BEHIND_TALK[kind]}")}
    if case.voice.language == "en":
        found |= _ours(kind, talk)
    if case.voice.language == "de":
        found["talk_gen"] = Fact(f"{talk}s")
    held_as = kind or 1
    found["interview"] = Fact(_TALKS[case.voice.language][held_as])
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
    meeting = ours.replace("technical ", "")
    words = {
        "our_talk": ours,
        "our_talk_for": f"{ours} {_BEHIND_TALK[kind]}",
        "our_meeting": meeting,
    }
    words |= {"Our_talk": _upper(ours), "Our_meeting": _upper(meeting)}
    return {name: Fact(text) for name, text in words.items()}


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
    if not company:
        return {}
    source = _first(heard(case.follow_up), lambda r: r.company == company)
    return {"company": Fact(company, source)}


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


def subjects(case: Case) -> tuple[tuple[Subject, str], ...]:
    """What the letter can be specific about, with its source, the best first: the notes, what the
    round's messages say, the recipient's own work."""
    noted = [
        (said, NOTES)
        for topic in (*case.notes.topics, case.notes.went_well)
        if (said := topics.from_notes(topic, case.voice))
    ]
    told = list(_told(case))
    return (*noted, *(told or _of_person(case)))


def _told(case: Case) -> Iterator[tuple[Subject, str]]:
    """Topics of the round's messages in the letter's language; each words once."""
    round_ = case.follow_up.round
    seen: set[str] = set()
    for reading in heard(case.follow_up):
        if round_ is None or reading.message_id not in round_.messages:
            continue
        for topic in reading.topics if reading.manner.language == case.voice.language else ():
            said = topics.from_message(topic.words, topic.aspect, case.voice)
            if said and said.text.casefold() not in seen:
                seen.add(said.text.casefold())
                yield said, reading.message_id or ""


def _of_person(case: Case) -> Iterator[tuple[Subject, str]]:
    follow_up = case.follow_up
    title = follow_up.recipient.title
    if not title or not follow_up.took_part or case.voice.language != "en":
        return
    short = re.split(r"[,;(|/]|\s[–—-]\s", title)[0].strip()
    arranges = {w.casefold() for w in short.split()} & listed("en", "topics", "arrangers")
    if 0 < len(short.split()) <= 5 and short[0].isupper() and not arranges:
        email = follow_up.recipient.email
        source = _first(
            heard(follow_up),
            lambda r: any(p.title == title for p in _people(r) if p.email == email),
        )
        yield Subject(short, "specific_person"), source


def _people(reading: Reading) -> Iterator[Person]:
    yield from reading.people
    for interview in reading.interviews:
        yield from interview.interviewers
    if reading.contact:
        yield reading.contact


def texts(found: Mapping[str, Fact]) -> dict[str, str]:
    """The words alone, as phrases are filled with them."""
    return {name: fact.text for name, fact in found.items()}


def _today(case: Case) -> date:
    return days.day_of(case.now, case.follow_up.timezone)


def _first(readings: tuple[Reading, ...], test: Callable[[Reading], bool]) -> str:
    return next((r.message_id or "" for r in readings if test(r)), "")


def _last(readings: tuple[Reading, ...], test: Callable[[Reading], bool]) -> str:
    return next((r.message_id or "" for r in reversed(readings) if test(r)), "")
