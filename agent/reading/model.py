"""What one message says: the values that reading produces. No logic beyond small conveniences."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache

from agent.message import Address
from agent.terms import Channel, Direction, FollowUpWish, Kind, Promised, Stage


@dataclass(frozen=True, slots=True)
class Candidate:
    """The reader of the mailbox: addresses (any case), IANA zone, and the name where known."""

    addresses: tuple[str, ...] = ()
    timezone: str = "UTC"
    name: str | None = None

    def owns(self, email: str | None) -> bool:
        """Whether an address is one of the candidate's, without regard to case."""
        return email is not None and _is_among(email, self.addresses)


@lru_cache(maxsize=256)
def _is_among(email: str, addresses: tuple[str, ...]) -> bool:
    return email.casefold() in map(str.casefold, addresses)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words or header that a field rests on; ``text`` occurs in the message."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the employer's side; each part may be unknown. Title without degrees."""

    name: str | None = None
    email: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Interview:
    """One round with a definite start (aware); ``timezone`` is an IANA name where one is stated."""

    start: datetime
    end: datetime | None = None
    timezone: str | None = None
    place: str | None = None
    interviewers: tuple[Person, ...] = ()
    stage: Stage | None = None
    """What a message that sets several calls this one of them."""


@dataclass(frozen=True, slots=True)
class CalendarRef:
    """The identity of a calendar object in the message (RFC 5545 section 3.8.4.7, 3.8.7.4)."""

    uid: str
    sequence: int
    method: str | None
    start: datetime | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """Something specific that the message says of the round, the team or the work.

    ``aspect`` is one of agenda, case (to be solved), given and brought (by the candidate), tour,
    doing, task, project, product, team, role; ``words`` stand in the message: a noun phrase, or
    "how you would ...". ``beside`` is what else stands in the line of a schedule, or before it in
    its clause: the people whose it is.
    """

    aspect: str
    words: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Fate:
    """What a message says of a post or client that it names: ``words`` as they stand in it."""

    name: str
    goes_on: bool
    """False: it is closed, for this candidate at least."""
    of_post: bool = False
    """It is called a post ("the Valuation one"); else it may be a house, or a person of it."""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """One of several posts for which the candidate is put forward, and its house."""

    role: str
    company: str


@dataclass(frozen=True, slots=True)
class Manner:
    """How the author writes: what a letter in answer takes its tone and spelling from."""

    language: str = "en"
    """ISO 639-1 code of the author's own text."""
    spelling: str | None = None
    """``british`` or ``american`` where the text gives evidence, English only."""
    signs_as: str | None = None
    """The name at the end as its owner writes it ("Tom", "Dr Ines Okafor")."""
    greets_as: str | None = None
    """How the author addresses the candidate ("Jonas", "Mr Wieczorek")."""
    informal: bool = False
    """First-name terms (or Du, tu, jij): by the signature or the greeting."""
    told_by: int = 2
    """How much text tells the language: 0 none, 1 a short line, 2 more."""
    hails: str | None = None
    """How the greeting begins, in small letters ("hi", "dear", "liebe")."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one message says, read alone, with no memory of other messages.

    The first group is the output of ``afterword read`` (docs/json.md); the others are what
    later layers need besides. Instants are aware; days are dates; unknown is None or empty.
    """

    message_id: str | None
    direction: Direction
    kind: Kind
    company: str | None = None
    role: str | None = None
    stage: Stage | None = None
    interviews: tuple[Interview, ...] = ()
    reply_expected_by: date | None = None
    candidate_deadline: datetime | date | None = None
    follow_up: FollowUpWish | None = None
    contact: Person | None = None
    confidence: float = 0.0
    evidence: tuple[Evidence, ...] = ()
    warnings: tuple[str, ...] = ()
    defects: tuple[str, ...] = ()

    # Headers
    arrived: datetime | None = None
    """When it arrived (delivery), else the Date header; the clock of the process."""
    sent: datetime | None = None
    sender: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    subject: str = ""
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    calendar: tuple[CalendarRef, ...] = ()

    # How far it is to be believed
    of_hiring: float | None = None
    """Log odds that incoming mail is about the candidate's own hiring; None where not weighed."""
    suspicious: bool = False
    """The sender does not hold water: nothing is ever drafted from this message."""
    unattended: bool = False
    """Nobody reads answers to the sending address (no-reply, notifications)."""
    wordless: bool = False
    """Nothing in it names work: no post, application or interview, nor pay."""

    # Who and what it is about
    people: tuple[Person, ...] = ()
    """Everybody on the employer's side whose address stands in the message."""
    agency: str | None = None
    """The agency that writes for an employer, where one does."""
    signs_for: tuple[str, ...] = ()
    """The houses that the candidate signs for, of their own mail."""
    fates: tuple[Fate, ...] = ()
    """What becomes of posts or clients, each by name."""
    posts: tuple[Post, ...] = ()
    """The posts for which they have put the candidate forward, where these are several."""
    in_passing: bool = False
    """What a message says of this process, being about another: no letter in it answers that."""
    requisitions: tuple[str, ...] = ()
    """Requisition or reference numbers of the post, as written."""
    place_of_work: str | None = None
    topics: tuple[Topic, ...] = ()

    # How it is written
    manner: Manner = field(default_factory=Manner)
    styled: tuple[str, ...] = ()
    """People as the message styles them, with their honorific ("Dr. Ines Okafor")."""

    # Times put forward, moved and answered
    offered: tuple[Interview, ...] = ()
    """Times that the message puts forward: rounds once somebody takes them."""
    new_days: tuple[date, ...] = ()
    """Days to which a round is moved whose hour is not told: it is at the old one's."""
    weeks: tuple[date, ...] = ()
    """The Mondays of the weeks in which times are asked for ("an hour next week")."""
    lasts: int | None = None
    """How many minutes the talk takes that times are asked for."""
    hour: time | None = None
    """The one hour that an answer names without a day ("11.30 is fine")."""
    until: time | None = None
    """Until when, where that answer tells a stretch of hours ("8.30 till about noon")."""
    asks_hour: bool = False
    """Whether that is a question ("could we say 11.30?")."""
    same_hour: bool = False
    """A day is named, and the hour is to stay as it was ("Friday, same time")."""
    by_weekday: bool = False
    """The candidate tells the day of a round by its weekday alone: the week is that of the
    request."""

    # Who comes to a round, and who does not
    meets: tuple[Person, ...] = ()
    """Who will meet the candidate in the round that the message asks times for."""
    others_meet: bool = False
    """Others than those it names meet the candidate: a team, a panel, "our hiring manager"."""
    absent: tuple[str, ...] = ()
    """Who was to meet the candidate and cannot come, as the message names them."""
    joins: tuple[Person, ...] = ()
    """Who comes to a talk besides, where the message sets no time."""
    whose: tuple[str, ...] = ()
    """Who cannot come, where another time is to be found for their talk."""
    alone: bool = False
    """Of all who were to meet the candidate the author comes, and nobody else."""
    stayed_away: tuple[str, ...] = ()
    """Who was to be at a round that has been, and was not, as the message names them."""
    has_met: bool = False
    """They thank for a talk that took place."""
    no_show: bool = False
    """They (or the candidate) say that a round did not take place."""
    left_alone: bool = False
    """The candidate writes, at the hour of a round, that nobody has come."""

    # What the employer promises and wants
    promised: Promised | None = None
    """What ``reply_expected_by`` (or a promise that counts from the round) is promised for."""
    counts_from_interview: int | None = None
    """A promise of N days after the interview, where the message does not say which day."""
    news_by: date | None = None
    """Of an end: by which day they promise news of a post that goes on all the same."""
    only_questions: bool = False
    """Those who forbid to be followed up mean questions, and no letter as such."""
    for_now: bool = False
    """They forbid it in words of a wait: "bear with us, no need to chase"."""
    silence_is_a_no: bool = False
    """They say that no word (by then) is a refusal: nobody need ask after it."""
    channel: Channel | None = None
    """A way of contact that they ask for instead of mail."""
    awaits_candidate: bool = False
    """The message asks something that the candidate has to answer or do."""
    asks_references: bool = False
    withdrawn: bool = False
    """They note that the candidate has left the process, which may have been done on a portal."""
    undelivered: tuple[str, ...] = ()
    """Of an automatic message: the addresses that it shows to be dead, in lower case."""
    successor: Person | None = None
    """The colleague who answers for the author from now on, or from ``hands_over_on`` on."""
    hands_over_on: date | None = None
    predecessor: str | None = None
    """The colleague, as named, for whom the author answers now."""

    # Answers: yes, no, not yet
    accepts: bool = False
    """The author agrees to what was put forward, whatever it was."""
    unreserved: bool = False
    """The candidate agrees, asks nothing and keeps nothing back."""
    defers: bool = False
    """They have yet to ask somebody, and will come back with an answer: no yes, whatever else."""
    declines: bool = False
    """The candidate says that a time does not suit, or asks for another."""
    asks_for_another: bool = False
    """The candidate asks whether another time would do."""
    for_several: bool = False
    """The candidate answers for a household or a committee ("suits us both"): it is no job of
    theirs."""

    # Mail that is taken for something else
    in_context: "Reading | None" = None
    """What an unrelated personal message says if its author conducts one of the candidate's
    processes: read alone, "I'll let you know by Friday" is about anything. And what the candidate's
    own says in the thread of one: "Just to ask whether a decision has been made"."""
    beside: bool = False
    """Of unrelated mail: it says that somebody else is considered, the reader being asked about
    them or sitting on the panel."""
    of_applying: bool = False
    """It speaks of an application, or of a post within the house."""
    unofficial: bool = False
    """They write in private, of what is no application yet ("nothing is official")."""
    as_worded: bool = False
    """A letter of Afterword's that was sent as it was worded: it says nothing beyond."""
