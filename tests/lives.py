"""Lives for the tests of hiring and plan: messages as read, made by hand or generated.

A ``Life`` gathers readings in a few words each; nothing here parses mail.
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from agent import hiring
from agent.hiring import HiringProcess, Patience
from agent.message import Address
from agent.reading.model import CalendarRef, Candidate, Interview, Person, Reading
from agent.terms import Direction, FollowUpWish, Kind, RoundState, Stage

ZONE = "Europe/Dublin"
ME = "nora.quill@letterbox.example"
ALSO_ME = "nora@quill.example"
NORA = Candidate((ME, ALSO_ME), ZONE, "Nora Quill")


def at(text: str, zone: str = ZONE) -> datetime:
    """An instant of 2026 by the local clock: ``03-02 10:00`` (or with its year)."""
    full = text if len(text.split("-")) == 3 else f"2026-{text}"
    return datetime.strptime(full, "%Y-%m-%d %H:%M").replace(tzinfo=ZoneInfo(zone))


def day(text: str) -> date:
    """A day of 2026: ``03-02``."""
    return date.fromisoformat(f"2026-{text}")


def interview(
    start: str | datetime,
    minutes: int | None = None,
    *people: Person,
    zone: str | None = None,
) -> Interview:
    """A round by the candidate's clock."""
    begins = at(start) if isinstance(start, str) else start
    end = begins + timedelta(minutes=minutes) if minutes else None
    return Interview(begins, end, zone, None, people)


@dataclass
class Life:
    """What a candidate received and wrote, in the order told."""

    candidate: Candidate = NORA
    readings: list[Reading] = field(default_factory=list)

    def they(
        self,
        when: str | datetime,
        kind: Kind,
        by: str = "",
        *rounds: Interview,
        answers: str | None = None,
        to: str = ME,
        calendar: tuple[CalendarRef, ...] = (),
        **said: Any,
    ) -> str:
        """A message to the candidate; returns its Message-ID. ``by``: ``Name <address>``."""
        return self._add(
            when,
            Reading(
                message_id=None,
                direction=Direction.INCOMING,
                kind=kind,
                interviews=rounds,
                sender=address(by) if by else None,
                to=(Address("", to),),
                in_reply_to=answers,
                calendar=calendar,
            ),
            said,
        )

    def me(
        self,
        when: str | datetime,
        kind: Kind,
        to: str,
        *rounds: Interview,
        answers: str | None = None,
        sender: str = ME,
        **said: Any,
    ) -> str:
        """A message that the candidate wrote; returns its Message-ID."""
        return self._add(
            when,
            Reading(
                message_id=None,
                direction=Direction.OUTGOING,
                kind=kind,
                interviews=rounds,
                sender=Address("Nora Quill", sender),
                to=(address(to),),
                in_reply_to=answers,
            ),
            said,
        )

    def _add(self, when: str | datetime, reading: Reading, said: dict[str, Any]) -> str:
        arrived = at(when) if isinstance(when, str) else when
        made = f"<{len(self.readings) + 1:04}@lives.example>"
        values = {"message_id": made, "arrived": arrived, "sent": arrived, **said}
        filled: Reading = replace(reading, **values)
        self.readings.append(filled)
        return filled.message_id or ""

    def processes(
        self, now: str | datetime, patience: Patience = hiring.Patience()
    ) -> tuple[HiringProcess, ...]:
        """The processes as they stand."""
        instant = at(now) if isinstance(now, str) else now
        return hiring.trace(self.readings, instant.astimezone(UTC), self.candidate, patience)

    def process(self, now: str | datetime) -> HiringProcess:
        """The one process as it stands; there must not be another."""
        (only,) = self.processes(now)
        return only


def address(text: str) -> Address:
    """``Name <address>`` or a bare address."""
    name, _, email = text.rpartition("<")
    return Address(name.strip(), email.strip(">"))


def person(text: str, title: str | None = None) -> Person:
    """``Name <address>``, a bare address or a bare name."""
    if "@" not in text:
        return Person(text, None, title)
    found = address(text)
    return Person(found.name or None, found.email, title)


Seen = tuple[Stage | None, str | None, RoundState]


def seen(life: Life, now: str) -> list[Seen]:
    """Stage, start by the clock of ``ZONE`` and state of each round of the one process."""
    return [(r.stage, _local(r.start), r.state) for r in life.process(now).rounds]


def _local(start: datetime | None) -> str | None:
    return start.astimezone(ZoneInfo(ZONE)).strftime("%m-%d %H:%M") if start else None


def ref(sequence: int, start: str, method: str = "REQUEST", uid: str = "uid-1") -> CalendarRef:
    """A calendar object by the candidate's clock."""
    return CalendarRef(uid, sequence, method, at(start))


# Generated lives

START = at("03-02 09:00").astimezone(UTC)
EMPLOYERS = (
    ("Lakeside Toys", "lakeside-toys.example", ("Ines Okafor", "Tom Hegarty")),
    ("Harbour Rail", "harbour-rail.example", ("Maya Lund", "Ole Brandt")),
    ("Elm Grove Trust", "elmgrove.example", ("Priya Raman", "Joe Byrne")),
)
ROLES = ("Buyer", "Senior Buyer", "Accountant")
STAGES = (Stage.SCREEN, Stage.MANAGER, Stage.TECHNICAL, Stage.PANEL, Stage.FINAL)
SETTING = (Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED)
SENT = (
    Kind.THANK_YOU, Kind.STATUS_CHECK, Kind.SCHEDULING_REPLY, Kind.ACCEPTANCE, Kind.WITHDRAWAL,
    Kind.OTHER_HIRING,
)  # fmt: skip
RECEIVED = (
    Kind.APPLICATION_RECEIVED, Kind.AVAILABILITY_REQUESTED, *SETTING, Kind.INTERVIEW_CANCELLED,
    Kind.ASSESSMENT_REQUESTED, Kind.PROGRESS_UPDATE, Kind.INFORMATION_REQUESTED, Kind.OFFER,
    Kind.REJECTION, Kind.ACKNOWLEDGEMENT, Kind.RECRUITER_OUTREACH, Kind.AUTO_REPLY, Kind.UNRELATED,
)  # fmt: skip
# How often each comes: a life in which every third message is an offer teaches little.
USUAL = (
    Kind.AVAILABILITY_REQUESTED, *SETTING, *SETTING, Kind.PROGRESS_UPDATE, Kind.PROGRESS_UPDATE,
    Kind.SCHEDULING_REPLY, Kind.THANK_YOU, Kind.STATUS_CHECK, Kind.STATUS_CHECK,
)  # fmt: skip


@st.composite
def lives(draw: st.DrawFn, messages: int = 14) -> Life:
    """A believable life of up to ``messages`` messages with one to three employers.

    Threads break now and then, names and stages are missing now and then; several messages may
    come at one instant.
    """
    life, when = Life(), START
    last: dict[str, str] = {}
    for _ in range(draw(st.integers(1, messages))):
        when += timedelta(minutes=draw(st.sampled_from((0, 1, 45, 300, 1440, 4320, 10080, 20160))))
        company, domain, people = draw(st.sampled_from(EMPLOYERS[: draw(st.integers(1, 3))]))
        kind = draw(st.sampled_from((*USUAL, *RECEIVED, *SENT)))
        writer = draw(st.sampled_from(people))
        who = f"{writer} <{writer.split()[0].lower()}@{domain}>"
        said = _said(draw, kind, company, when)
        said["in_reply_to"] = draw(st.sampled_from((None, last.get(company))))
        write = life.me if kind in SENT else life.they
        last[company] = write(when, kind, who, **said)
    return life


def _said(draw: st.DrawFn, kind: Kind, company: str, when: datetime) -> dict[str, Any]:
    said: dict[str, Any] = {
        "company": draw(st.sampled_from((None, company))),
        "role": draw(st.sampled_from((None, *ROLES))),
        "stage": draw(st.sampled_from((None, *STAGES))),
    }
    if kind in SETTING:
        said["interviews"] = tuple(
            interview(when + timedelta(hours=ahead), draw(st.sampled_from((None, 30, 60))))
            for ahead in draw(st.lists(st.sampled_from((2, 24, 26, 72, 200)), max_size=3))
        )
    if kind not in SENT:
        ahead = draw(st.sampled_from((None, None, None, 2, 5, 10, 60)))
        said["reply_expected_by"] = when.date() + timedelta(days=ahead) if ahead else None
        said["follow_up"] = draw(st.sampled_from((None, None, None, *FollowUpWish)))
        said["no_show"] = draw(st.integers(0, 19)) == 0
    if kind is Kind.SCHEDULING_REPLY:
        said["declines"] = draw(st.booleans())
    if kind is Kind.REJECTION:
        said["confidence"] = draw(st.sampled_from((0.0, 0.3, 0.9)))
    return said


def instants(life: Life) -> st.SearchStrategy[datetime]:
    """Instants around and between the life's messages, and long after."""
    arrivals = [r.arrived for r in life.readings if r.arrived]
    minutes = st.sampled_from((0, 1, 30, 61, 1441, 5000, 12000, 30000, 80000))
    return st.builds(lambda a, m: a + timedelta(minutes=m), st.sampled_from(arrivals), minutes)


__all__ = [
    "ALSO_ME", "ME", "NORA", "RECEIVED", "SENT", "SETTING", "ZONE", "CalendarRef", "Direction",
    "Kind", "Life", "Stage", "address", "at", "day", "instants", "interview", "lives", "person",
    "ref", "seen",
]  # fmt: skip
