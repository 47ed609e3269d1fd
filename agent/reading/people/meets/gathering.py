"""Everybody who could be met, gathered; and the rounds with those who are."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from typing import NamedTuple

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.model import Evidence, Interview, Person
from agent.reading.people import domains, names, titles
from agent.reading.people.addresses import shown
from agent.reading.people.meets import cues, history, judging, lists, presence, pronouns, proposing
from agent.reading.people.meets.completing import completed, own_address
from agent.reading.people.meets.introducing import only_brings, only_introduces, takes_to_others
from agent.reading.people.meets.judging import IsSomebody, Somebody, is_one
from agent.reading.people.meets.named import Meeting, meetings
from agent.reading.people.meets.rounds import shared
from agent.reading.people.meets.somebody import is_somebody
from agent.reading.people.scene import Area, Scene
from agent.reading.people.told import persons
from agent.terms import Kind

_Before = Callable[[], str]
"""What the other side wrote before (``history.theirs``), made when it is first asked for."""


def names_nobody(text: str) -> bool:
    """Whether others than the author meet the candidate, of whom only a team or a post is told."""
    return proposing.names_nobody(text[:20_000])


def interviewers(
    scene: Scene, interviews: tuple[Interview, ...]
) -> tuple[tuple[Interview, ...], tuple[Evidence, ...]]:
    """The rounds with their people; evidence is the words that name each."""
    if not interviews:
        return interviews, ()
    seen = gathered(scene, interviews)
    picked = judging.chosen(scene, seen.every, seen.author, seen.is_somebody)
    picked = _without_introducer(scene, seen, lists.whole(seen.every, picked))
    picked = pronouns.meant(seen.every, picked)
    area, told = _told(seen, picked)
    shares = shared(scene.text(area), told, interviews)
    filled = tuple(
        replace(one, interviewers=_joined(_kept(one.interviewers, picked), share, scene))
        for one, share in zip(interviews, shares, strict=True)
    )
    words = dict.fromkeys(m.words for share in shares for m in share if m.words)
    return filled, tuple(Evidence("interviews", w) for w in list(words)[:12])


def _without_introducer(scene: Scene, seen: "Gathered", picked: list[Somebody]) -> list[Somebody]:
    """Without the author of "I'd like you to meet our COO", or who fetches the candidate at the
    door, unless he or she is invited too."""
    others = [p for p in picked if p.is_guest or not is_one(p.name, seen.author.name)]
    if len(others) == len(picked) or scene.outgoing or scene.forwarded:
        return picked
    own = scene.text(Area.OWN)
    if others and only_introduces(own):
        return others
    return others if (others or takes_to_others(own)) and only_brings(own) else picked


class Gathered(NamedTuple):
    """Everybody who could be met, and whom the rules choose, with the text where they are told."""

    area: Area
    told: list[Meeting]
    every: list[Somebody]
    author: Person
    is_somebody: IsSomebody


def gathered(scene: Scene, interviews: tuple[Interview, ...]) -> Gathered:
    """What there is to judge by, of rounds of which there is one at least."""
    guests = any(one.interviewers for one in interviews)
    before = cache(lambda: history.theirs(scene, interviews))
    somebody = cache(partial(is_somebody, scene=scene))
    if scene.outgoing:
        area, told = _accepted(scene, before, somebody)
    else:
        area, told = _meetings(scene, before, somebody, guests=guests)
    shares = shared(scene.text(area), told, interviews)
    ruled = [
        person
        for one, share in zip(interviews, shares, strict=True)
        for person in (*(m.person for m in share), *_attending(one.interviewers, share, scene))
    ]
    author = _passed_on(scene) if scene.forwarded else _sender(scene)
    quoted = before() if scene.text(Area.QUOTED) else ""
    every = _without_sender(judging.candidates(scene, interviews, author, ruled, quoted))
    every = _without_forwarder(every, scene, ruled)
    return Gathered(area, told, every, author, somebody)


def _without_sender(every: list[Somebody]) -> list[Somebody]:
    """Without who only sends the invitation, as its list of guests says, where others are on it."""
    listed = [(one, text, told) for one in every for _, text, told in one.places]
    marked = [each for each in listed if _SENDS.match(each[1], each[2].at + len(each[2].name))]
    gone = {
        one.name
        for one, text, told in marked
        for other, where, place in listed
        if other is not one and where is text and not one.is_guest
        if "\n" not in text[min(told.at, place.at) : max(told.at, place.at)]
    }
    return [one for one in every if one.name not in gone]


def _without_forwarder(every: list[Somebody], scene: Scene, ruled: list[Person]) -> list[Somebody]:
    """Without who only passes a letter on, above which he or she signs."""
    sender = scene.sender.name if scene.sender else None
    if scene.forwarded is None or any(is_one(p.name, sender) for p in ruled):
        return every
    return [one for one in every if one.is_guest or not is_one(one.name, sender)]


_SENDS = lazily(
    r" ?(?:[-–—] |\()(?:organi[sz]er|Organisator\w*|organisat(?:eur|rice)|organizador\w*"
    r"|organizzat\w+)\b",
    re.I,
)


def _told(seen: Gathered, picked: list[Somebody]) -> tuple[Area, list[Meeting]]:
    """Those picked whom no calendar invites, each where one text tells of them, or for each
    round."""
    kept = [m for m in seen.told if any(is_one(m.person.name, one.name) for one in picked)]
    new = [
        one
        for one in picked
        if not one.is_guest and not any(is_one(m.person.name, one.name) for m in kept)
    ]
    areas = (area for one in new for area, *_ in one.places)
    area = seen.area if kept else min(areas, key=list(Area).index, default=Area.OWN)
    return area, [*kept, *(_placed(one, area) for one in new)]


def _placed(one: Somebody, area: Area) -> Meeting:
    place = next(((text, told) for where, text, told in one.places if where is area), None)
    if place is None:
        return Meeting(one.person, -1, "")
    text, told = place
    return Meeting(one.person, told.at, text[told.start : told.end].strip())


def _kept(guests: tuple[Person, ...], picked: list[Somebody]) -> tuple[Person, ...]:
    """Of those invited whoever is picked, or has no name."""
    return tuple(g for g in guests if not g.name or any(is_one(g.name, p.name) for p in picked))


def _accepted(scene: Scene, before: _Before, somebody: IsSomebody) -> tuple[Area, list[Meeting]]:
    """Those whom the message names that the candidate answers."""
    found = [*meetings(before(), somebody), *_author(before(), scene, Area.QUOTED)]
    if not found and _proposed(scene, before):
        found = [Meeting(_sender(scene), -1, "")]
    return Area.QUOTED, found


def _meetings(
    scene: Scene, before: _Before, somebody: IsSomebody, *, guests: bool
) -> tuple[Area, list[Meeting]]:
    """Those told in the author's words; else in the calendar's, the subject or the quoted text."""
    for area in (Area.OWN, Area.CALENDAR, Area.SUBJECT, Area.QUOTED):
        text = before() if area is Area.QUOTED else scene.text(area)
        found = meetings(text, somebody)
        told = [m for m in found if not (guests and _ORGANISES.search(m.words))]
        if told := [*told, *(_author(text, scene, area) or _beside(told, text, scene, area))]:
            return area, told
    asked = _asked_for(scene.text(Area.OWN))
    if asked and not guests:
        return Area.OWN, [asked]
    if _asks_for_me(before) or _proposes(scene) or (not guests and _is_there(scene)):
        return Area.OWN, [Meeting(_sender(scene), -1, "")]
    return Area.OWN, []


_ORGANISES = lazily(
    r" [-–—] (?:organi[sz]er|Organisator\w*|organisat(?:eur|rice)|organizador\w*|organizzat\w+)$",
    re.I,
)
"""How a calendar's list of guests marks who only sends it; the calendar itself tells who comes."""
_ASKED_FOR = lazily(
    rf"\b(?:{words.joined('meets.gathering.ask_for')}) (?=(?-i:[^\Wa-z]))", re.IGNORECASE
)
_IF_NEED_BE = lazily(rf" (?:{words.joined('meets.gathering.if')})\b")


def _asked_for(text: str) -> Meeting | None:
    """Whom to ask for on arrival: "Ask for Ida", "ask for Store Manager Ida Roe"."""
    for lead in _ASKED_FOR.finditer(text):
        rest = text[lead.end() : lead.end() + 80]
        one = next(iter(persons(rest)), None)
        if one is None or not (names.is_given(one.name) or one.full):
            continue
        post = rest[: one.at].strip(" ,")
        led = not post or one.honorific or titles.is_title(post)
        if led and not _IF_NEED_BE.match(rest, one.at + len(one.name)):
            person = Person(one.name, one.email, one.title)
            return Meeting(person, lead.start(), text[lead.start() : lead.end() + one.end])
    return None


def _asks_for_me(before: _Before) -> bool:
    return _ASKS.search(before()) is not None


_ASKS = lazily(r"\b(?:ask for me|I[’']ll call you|meet me)\b", re.IGNORECASE)


def _author(text: str, scene: Scene, area: Area) -> list[Meeting]:
    """The author as an interviewer: "with me", "I'll call you"."""
    again = names.same(scene.quoted.name, scene.contact.name if scene.contact else None)
    theirs = area in (Area.OWN, Area.CALENDAR) or (scene.forwarded is not None or again)
    if area is Area.SUBJECT:
        return []
    if not theirs:
        theirs, text = True, history.hers(scene, text)
    person = _passed_on(scene) if scene.forwarded else _sender(scene)
    if not theirs or person.name is None:
        return []
    found = [Meeting(person, m.start(), "") for m in cues.FIRST.finditer(text)]
    return found or ([Meeting(person, -1, "")] if _sees_the_reader(text, scene) else [])


def _sees_the_reader(text: str, scene: Scene) -> bool:
    """Whether a letter passed on says to somebody else that its author sees the reader: "I can do
    Thursday with Robin"."""
    if not scene.forwarded:
        return False
    called = {name.split()[0] for name in scene.mine[:4] if name}
    told = (text[m.start() : m.end()].split() for m in _I_SEE.finditer(text))
    return any(word.strip(",;:()") in called for sentence in told for word in sentence)


_I_SEE = lazily(
    r"\b(?:I(?:[’']ll| will| can| could|[’']d| would)|[Hh]appy to|[Gg]lad to|[Ll]et me"
    r"|[Pp]leased to) (?:do|see|meet|have|call|dial|ring|phone|interview|speak (?:to|with)"
    r"|talk (?:to|with))\b[^.!?\n]{0,80}"
)


def _beside(told: list[Meeting], text: str, scene: Scene, area: Area) -> list[Meeting]:
    """The author where whoever is told is said to be there too."""
    if not told or area is not Area.OWN or not _is_by_person(scene):
        return []
    also = sum(1 for _ in presence.ALSO.finditer(text))
    arranges = cues.SCHEDULES.search(scene.signature.title or "")
    return [] if also < len(told) or arranges else [Meeting(_sender(scene), -1, "")]


def _passed_on(scene: Scene) -> Person:
    """Who wrote the message that is passed on."""
    address = scene.forwarded
    name = shown(address.name) if address else None
    title = scene.quoted.title if names.same(scene.quoted.name, name) else None
    return Person(name, address.email if address else None, title)


def _proposes(scene: Scene) -> bool:
    """Where nobody is named: the author, who proposes a talk and does not only arrange one."""
    text = scene.text(Area.OWN)
    if proposing.names_nobody(text) or not _is_by_person(scene):
        return False
    return proposing.holds(text, scene.signature.title)


def _is_there(scene: Scene) -> bool:
    """Where nobody is named: the author, who waits there, or moves it for his or her own sake."""
    text = scene.text(Area.OWN)[:4000]
    if not _is_by_person(scene) or proposing.names_nobody(text):
        return False
    if scene.kind is Kind.INTERVIEW_CANCELLED:
        return presence.CANNOT.search(text) is not None
    return presence.holds(text, scene.signature.title)


def _proposed(scene: Scene, before: _Before) -> bool:
    """Whether what is answered or confirmed proposed a talk with its author."""
    title = scene.quoted.title or scene.signature.title
    text = before()
    return _is_by_person(scene) and (proposing.holds(text, title) or presence.holds(text, title))


def _is_by_person(scene: Scene) -> bool:
    """Whether the author is known by a name that is not the house's."""
    name = _sender(scene).name
    label = domains.own_label(scene.sender.email) if scene.sender else ""
    return name is not None and not (label and domains.fits(label, name) == 3)


def _sender(scene: Scene) -> Person:
    """Who writes, as a person."""
    contact = scene.contact
    signed = scene.signature.name
    house = signed is not None and names.key(signed) == names.key(scene.company)
    if contact and contact.name and (signed is None or house or names.same(contact.name, signed)):
        return Person(contact.name, own_address(contact, scene), scene.signature.title)
    return Person(scene.signature.name, None, scene.signature.title)


def _joined(guests: tuple[Person, ...], share: list[Meeting], scene: Scene) -> tuple[Person, ...]:
    """Those told and those invited, each once."""
    found: list[Person] = []
    for person in (*(m.person for m in share), *guests):
        at = next((i for i, p in enumerate(found) if is_one(p.name, person.name)), None)
        if at is None:
            found.append(person)
        else:
            found[at] = _merged(found[at], person)
    return tuple(completed(p, scene) for p in found)


def _attending(guests: tuple[Person, ...], share: list[Meeting], scene: Scene) -> list[Person]:
    if not share and scene.kind is not Kind.INTERVIEW_CANCELLED:
        return list(guests)
    organisers = {
        (e.organizer.email or "").casefold() for e in scene.message.invitations[:5] if e.organizer
    }
    return [
        g
        for g in guests
        if (g.email or "").casefold() not in organisers
        or any(names.same(g.name, m.person.name) for m in share)
    ]


def _merged(one: Person, other: Person) -> Person:
    name = max((one.name or "", other.name or ""), key=lambda n: (len(n.split()), len(n)))
    return Person(name or None, one.email or other.email, one.title or other.title)
