"""One round in the making: what its messages have said of it so far.

Joins; which round a message is about is decided in ``rounds``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from agent.hiring.addresses import unattended
from agent.hiring.names import person_key, same_name
from agent.reading.model import Candidate, Interview, Person, Reading, Topic
from agent.terms import INTERVIEWS, Stage
from agent.zones import zone_info

MINUTE = timedelta(minutes=1)
MOST_PEOPLE = 40
CALENDAR = 2
"""The firmness of a time out of a calendar; 1 in words with the zone, 0 without."""
SCREEN_LASTS = timedelta(minutes=30)
ROUND_LASTS = timedelta(minutes=60)
POSTPONED = timedelta(days=14)
"""A round called off this long ago may still be the one that a new time is for."""
DAY_ENDS = time(17)
"""Assumed ends (docs/json.md, rulings on replay)."""


@dataclass(slots=True, eq=False)
class Slot:
    """A round, or one slot of a day of several."""

    anchor: str
    number: int
    first_seen: datetime
    start: datetime | None
    end: datetime | None
    stages: dict[Stage, int] = field(default_factory=dict)
    """How often it was called what; what sets its time counts double."""
    shared: dict[Stage, int] = field(default_factory=dict)
    """What messages call it that set other rounds with it: any one of them may be meant."""
    timezone: str | None = None
    place: str | None = None
    people: list[Person] = field(default_factory=list)
    invited: dict[str, set[str]] = field(default_factory=dict)
    """By calendar UID: whom the latest version of it named."""
    sequences: dict[str, int] = field(default_factory=dict)
    cancelled: bool = False
    cancelled_at: datetime | None = None
    tentative: bool = False
    """Only the candidate has named the time so far."""
    unheard: bool = False
    """Asked for times, the candidate has named one that they neither put forward nor confirmed."""
    unsettled: bool = False
    """They have asked for times since, or the candidate has turned its time down."""
    declined_at: datetime | None = None
    """When the candidate turned its time down; no longer once they confirm or move it."""
    alone_at: datetime | None = None
    """When the candidate wrote that nobody had come; no longer once it is plain that they met."""
    thanked: bool = False
    """The candidate has thanked for it: it took place as it stood."""
    answers: list[str] = field(default_factory=list)
    """What the candidate has written about it: perhaps that another time would be better."""
    wishes: list[str] = field(default_factory=list)
    """Those that ask for another time, theirs too."""
    firmness: int = 0
    """How far the time is to be trusted."""
    moved: bool = False
    """It was at another time before."""
    due: datetime | date | None = None
    """By when an assignment was to be handed in."""
    done_at: datetime | None = None
    """When it was."""
    arranged_by: Person | None = None
    arranged_rank: int = 0
    messages: dict[str, None] = field(default_factory=dict)
    topics: dict[Topic, None] = field(default_factory=dict)
    others: bool = False
    """A message says that others take part than it names ("the panel")."""

    @property
    def begins(self) -> datetime:
        """The start; of an assignment, when it was set."""
        return self.start or self.first_seen

    @property
    def off(self) -> bool:
        """Whether it does not take place as it stands."""
        return self.cancelled or self.declined_at is not None or self.alone_at is not None

    def decline(self, at: datetime) -> None:
        """The candidate cannot come: until somebody fixes a time, nothing is agreed."""
        self.declined_at, self.unsettled = at, True

    def answer(self, message_id: str, *, agrees: bool, elsewhere: bool = False) -> None:
        """The candidate names its time: they come (after all), or perhaps ask for another, or
        plainly do (``elsewhere``)."""
        if agrees:
            self.declined_at = None
        else:
            self.answers.append(message_id)
        if elsewhere:
            self.wishes.append(message_id)

    def waits(self, at: datetime) -> bool:
        """Whether the new time for which the candidate asked is still awaited."""
        declined = self.declined_at
        return declined is not None and not self.cancelled and at - declined <= POSTPONED

    def is_answered(self, refs: Sequence[str], at: datetime) -> bool:
        """Whether a message answers the candidate's wish for another time: directly, or in its
        thread where the time was turned down."""
        told = self.answers if self.waits(at) else ()
        return any(a in refs for a in told) or any(w in refs[:1] for w in self.wishes)

    def ahead(self, at: datetime) -> bool:
        """Whether it has not begun and nobody on their side has called it off."""
        return self.start is not None and not self.cancelled and self.start > at

    def is_over(self, at: datetime, zone: str) -> bool:
        """Whether it has ended, as far as is known or assumed."""
        end = self.closes(zone)[0]
        return end is not None and end <= at

    @property
    def stage(self) -> Stage | None:
        """What it was mostly called; of two, the more specific (docs/json.md, stages)."""
        return mostly(self.stages or self.shared)

    def learn(self, stage: Stage | None, weight: int = 1, *, shared: bool = False) -> None:
        """A message calls the round so; ``shared``: it sets several at once."""
        if stage is not None:
            called = self.shared if shared else self.stages
            called[stage] = called.get(stage, 0) + weight

    def hear(self, message_id: str, reading: Reading, candidate: Candidate) -> None:
        """A message about the round, whatever it says of its time."""
        self.messages[message_id] = None
        if reading.topics:
            self.topics.update(dict.fromkeys(reading.topics))
        self.others = self.others or reading.others_meet
        self._note_arranger(reading, candidate)

    def _note_arranger(self, reading: Reading, candidate: Candidate) -> None:
        """A person with an address goes before a mailbox that nobody is named for, and that before
        one without; the latest before earlier ones."""
        for person in writers(reading, candidate):
            rank = (3 if person.name else 2) if person.email else 1
            if rank >= self.arranged_rank:
                self.arranged_by, self.arranged_rank = person, rank
                return

    def take(self, interview: Interview, firmness: int, candidate: Candidate) -> None:
        """The facts of a message that names the round's time; one that moves keeps its length."""
        moved = interview.start - self.start if self.start else timedelta(0)
        same = abs(moved) <= MINUTE
        if not same or firmness >= self.firmness:
            self.end = interview.end or (self.end + moved if self.end else None)
            self.moved = self.moved or (self.start is not None and not same)
            self.start, self.firmness = interview.start, firmness
        self.end = self.end or interview.end
        self.timezone = interview.timezone or self.timezone
        self.join(interview, candidate)

    def extend(self, interview: Interview, candidate: Candidate) -> None:
        """A further time of the same message in the round's day: its end is the latest."""
        end = interview.end or interview.start + ROUND_LASTS
        self.end = max(self.end or end, end)
        self.join(interview, candidate)

    def absorb(self, other: "Slot") -> None:
        """Another slot turns out to be this one."""
        if (other.first_seen, other.number) < (self.first_seen, self.number):
            self.anchor, self.number, self.first_seen = other.anchor, other.number, other.first_seen
        self.messages.update(other.messages)
        self.topics.update(other.topics)
        self.others = self.others or other.others
        self.unheard = self.unheard and other.unheard
        self.thanked = self.thanked or other.thanked
        self.answers += other.answers
        self.wishes += other.wishes
        self.sequences |= other.sequences
        self.end = self.end or other.end
        self.place = self.place or other.place
        self.timezone = self.timezone or other.timezone
        for stage in other.stages:
            self.learn(stage, other.stages[stage])
        for stage in other.shared:
            self.learn(stage, other.shared[stage], shared=True)
        for person in other.people:
            meet(self.people, person)

    def join(self, interview: Interview, candidate: Candidate) -> None:
        """Whom and where a message names that does not fix the time anew."""
        self.place = interview.place or self.place
        for person in interview.interviewers:
            if not candidate.owns(person.email):
                meet(self.people, person)

    def update(self, uid: str, sequence: int, interview: Interview) -> None:
        """A later version of a calendar object says who comes (RFC 5546 section 3.2.2)."""
        named = {p.email.casefold() for p in interview.interviewers if p.email}
        if named and sequence > self.sequences.get(uid, sequence):
            gone = self.invited.get(uid, set()) - named
            self.people = [p for p in self.people if (p.email or "").casefold() not in gone]
        self.invited[uid] = named or self.invited.get(uid, set())
        self.sequences[uid] = max(sequence, self.sequences.get(uid, sequence))

    def is_whole_day(self, zone: str) -> bool:
        """Whether only the day is known: from local midnight on, for all of it or no known time."""
        if self.start is None or (self.end and self.end - self.start < timedelta(hours=20)):
            return False
        return self.start.astimezone(zone_info(self.timezone or zone)).time() == time(0)

    def closes(self, zone: str) -> tuple[datetime | None, bool]:
        """The end and whether it is known: stated, else assumed."""
        if self.start is None:
            return self.done_at, self.done_at is not None
        if self.is_whole_day(zone):
            local = self.start.astimezone(zone_info(self.timezone or zone))
            evening = local.replace(hour=DAY_ENDS.hour, minute=DAY_ENDS.minute)
            return evening.astimezone(UTC), False
        if self.end is not None and self.end > self.start:
            return self.end, True
        return self.start + (SCREEN_LASTS if self.stage is Stage.SCREEN else ROUND_LASTS), False


def as_instant(deadline: datetime | date, zone: str) -> datetime:
    """A deadline as an instant: a day ends with the local midnight."""
    if isinstance(deadline, datetime):
        return deadline
    midnight = datetime.combine(deadline + timedelta(days=1), time(0))
    return midnight.replace(tzinfo=zone_info(zone)).astimezone(UTC)


def writers(reading: Reading, candidate: Candidate) -> list[Person]:
    """Whom an answer to a message would reach, the likeliest first: never nobody, never me."""
    sender = reading.sender
    found = [reading.contact] if reading.contact else []
    told = found and _same_address(found[0].email, sender.email if sender else None)
    if sender and not reading.unattended and not told:
        known = next((p for p in reading.people if _same_address(p.email, sender.email)), None)
        name = (known and known.name) or sender.name or None
        found.append(Person(name, sender.email, known.title if known else None))
    return [p for p in found if usable(p, candidate) or (p.name and not p.email)]


def usable(person: Person, candidate: Candidate) -> bool:
    """Whether a letter may go to the person's address."""
    return bool(person.email and not candidate.owns(person.email) and not unattended(person.email))


def meet(people: list[Person], person: Person) -> None:
    """Joins what several messages say of one person."""
    for i, known in enumerate(people):
        if one_person(known, person):
            people[i] = _joined(known, person)
            return
    if (person.name or person.email) and len(people) < MOST_PEOPLE:
        people.append(person)


def mostly(called: Mapping[Stage, int]) -> Stage | None:
    """What something was called most often; of two, the more specific (docs/json.md, stages)."""
    if len(called) < 2:
        return next(iter(called), None)
    return max(called, key=lambda s: (called[s], _specific(s)))


def one_person(a: Person, b: Person) -> bool:
    """Whether two mentions are of one person: by address, else by name."""
    if a.email and b.email:
        return _same_address(a.email, b.email)
    return same_name(a.name, b.name)


def _joined(a: Person, b: Person) -> Person:
    longer = b.name if len(person_key(b.name)) > len(person_key(a.name)) else a.name or b.name
    return Person(longer, a.email or b.email, a.title or b.title)


def _same_address(a: str | None, b: str | None) -> bool:
    return a is not None and b is not None and a.casefold() == b.casefold()


def _specific(stage: Stage) -> int:
    return INTERVIEWS.index(stage) if stage in INTERVIEWS else -1
