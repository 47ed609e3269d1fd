"""Follow-ups made by hand, for the tests of letters and for the gallery. All people are made up."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from agent.hiring import Round
from agent.letter.model import Draft, Experience, Profile
from agent.message import Address
from agent.plan import FollowUp, Referee
from agent.reading.model import Interview, Manner, Person, Reading, Topic
from agent.terms import Direction, Kind, Purpose, RoundState, Stage

ME = "robin.ashe@post.example"
NAME = "Robin Ashe"
PROFILE = Profile(name=NAME)
FULL = Profile(
    name=NAME,
    telephone="+44 1632 960 112",
    links=("https://robinashe.example",),
    experience=(
        Experience("sepsis training", "I ran the sepsis teaching for new starters for two years"),
        Experience("stock control", "I cut write-offs by a third at the Hallam Road depot."),
        Experience("data migration", "I moved two billing systems to PostgreSQL without downtime."),
    ),
    referees=(Referee("Dr Ana Lima", "ana.lima@clinic.example"), Referee("Joe", "joe@old.example")),
)


TUESDAY = datetime(2026, 3, 3, 14, 0, tzinfo=ZoneInfo("Europe/London"))


def person(name: str | None, email: str | None = None, title: str | None = None) -> Person:
    return Person(name, email, title)


def incoming(
    by: Person, at: datetime, message_id: str = "<m1@firm.example>", **fields: object
) -> Reading:
    base = Reading(
        message_id,
        Direction.INCOMING,
        Kind.INTERVIEW_CONFIRMED,
        sender=Address(by.name or "", by.email or ""),
        to=(Address(NAME, ME),),
        subject="Interview",
        arrived=at,
        sent=at,
        contact=by,
    )
    return replace(base, **fields)  # type: ignore[arg-type]


def outgoing(to: Person, at: datetime, **fields: object) -> Reading:
    base = Reading(
        "<o1@post.example>",
        Direction.OUTGOING,
        Kind.SCHEDULING_REPLY,
        sender=Address(NAME, ME),
        to=(Address(to.name or "", to.email or ""),),
        arrived=at,
        sent=at,
    )
    return replace(base, **fields)  # type: ignore[arg-type]


def follow_up(
    recipient: Person,
    *,
    role: str | None = "Warehouse Supervisor",
    company: str | None = "Brackley Foods",
    stage: Stage | None = Stage.MANAGER,
    start: datetime = TUESDAY,
    topics: tuple[Topic, ...] = (),
    manner: Manner = Manner(signs_as=None),
    interviewers: tuple[Person, ...] | None = None,
    writer: Person | None = None,
    purpose: Purpose = Purpose.THANK_YOU,
    place: str | None = None,
    state: RoundState = RoundState.DONE,
    process: str = "<p1@firm.example>",
    zone: str = "Europe/London",
    thread: tuple[Reading, ...] = (),
    reading: dict[str, object] | None = None,
    **fields: object,
) -> FollowUp:
    """One follow-up to a round of one message, whose writer is the recipient or ``writer``."""
    by = writer or recipient
    met = interviewers if interviewers is not None else (recipient,)
    end = start + timedelta(hours=1)
    first = incoming(
        by,
        start - timedelta(days=6),
        interviews=(Interview(start, end, zone, place, met),),
        topics=topics,
        manner=manner,
        role=role,
        company=company,
        stage=stage,
        people=tuple({p.email: p for p in (*met, by)}.values()),
        subject=f"Interview: {role or 'your application'}",
    )
    first = replace(first, **(reading or {}))  # type: ignore[arg-type]
    round_ = Round(
        first.message_id or "", stage, start, end, True, state, zone, place, met, by,
        (first.message_id or "",), topics,
    )  # fmt: skip
    base = FollowUp(
        id=f"{purpose}:{recipient.email}:{process}:{start.date()}",
        purpose=purpose,
        ordinal=1,
        process=process,
        company=company,
        role=role,
        stage=stage,
        sender=ME,
        recipient=recipient,
        due=end,
        send_after=end,
        send_before=end + timedelta(days=1),
        why="The round is over.",
        round=round_,
        parent=first,
        thread=(first, *thread),
        others=tuple(p for p in met if p != recipient),
        timezone=zone,
    )
    return replace(base, **fields)  # type: ignore[arg-type]


def after(found: FollowUp, **later: int) -> datetime:
    """Some time after a follow-up fell due; at once by default."""
    return found.due + timedelta(**later)


def day(month: int, day_: int) -> date:
    return date(2026, month, day_)


NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)


def prose(draft: Draft) -> str:
    """What stands between greeting and sign-off."""
    return "\n\n".join(draft.body.strip().split("\n\n")[1:-1])
