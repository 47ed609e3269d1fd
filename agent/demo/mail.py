"""A small believable job search as of an instant: what the demonstration's mailbox holds.

Invented people and companies; the mail is in the form in which real senders write.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from agent.desk import Folder

ME = "robin.ashdown@letterbox.example"
NAME = "Robin Ashdown"
_POLICY = SMTP.clone(max_line_length=998)


@dataclass(frozen=True, slots=True)
class Delivered:
    """A message of the demonstration and where and when it was delivered."""

    folder: Folder
    at: datetime
    raw: bytes


def job_search(now: datetime) -> Iterator[Delivered]:
    """Four threads and some ordinary mail; ``now`` is in the candidate's zone.

    An interview that ended an hour ago; a promise that passed; a rejection; newsletters.
    """
    yield from _interview_an_hour_ago(now)
    yield from _promise_that_passed(now)
    yield from _rejection(now)
    yield from _ordinary(now)


def _letter(
    sender: str,
    subject: str,
    at: datetime,
    message_id: str,
    text: str,
    *,
    answers: tuple[str, ...] = (),
    to: str = f"{NAME} <{ME}>",
) -> EmailMessage:
    message = EmailMessage(policy=_POLICY)
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"], message["Message-ID"] = format_datetime(at), message_id
    if answers:
        message["In-Reply-To"], message["References"] = answers[-1], " ".join(answers)
    message.set_content(text)
    return message


def _in(folder: Folder, at: datetime, message: EmailMessage) -> Delivered:
    return Delivered(folder, at, message.as_bytes())


def _interview_an_hour_ago(now: datetime) -> Iterator[Delivered]:
    """A technical interview by calendar invitation, 45 minutes long, over for an hour."""
    end = (now - timedelta(hours=1)).replace(second=0, microsecond=0)
    start, asked = end - timedelta(minutes=45), now - timedelta(days=4)
    invite = _letter(
        '"Maren Holt" <maren.holt@tidewaterlabs.example>',
        "Invitation: Technical interview - Data Engineer - Robin Ashdown",
        asked,
        "<9b1f7c20-invite@tidewaterlabs.example>",
        f"""Hi Robin,

Good to speak with you last week. I'd like to go ahead with the technical interview for the Data
Engineer role: {_spoken(start)}, 45 minutes, by video.

We'll talk about how you would move our ingestion pipeline from nightly batches to streaming, so
have a think about that beforehand. My colleague Dev Anand (Staff Engineer) will join us.

Best,
Maren

Maren Holt
Engineering Manager, Tidewater Labs
""",
    )
    invite.add_attachment(
        _calendar(start, end).encode(),
        maintype="text",
        subtype="calendar",
        params={"method": "REQUEST", "charset": "utf-8"},
        disposition="inline",
    )
    yield _in(Folder.INBOX, asked, invite)


def _spoken(at: datetime) -> str:
    return f"{at:%A}, {at.day} {at:%B} at {at:%H:%M} ({at.tzname()})"


def _calendar(start: datetime, end: datetime) -> str:
    stamp = "%Y%m%dT%H%M%SZ"
    return "\r\n".join(
        (
            "BEGIN:VCALENDAR",
            "PRODID:-//Tidewater Labs//Calendar//EN",
            "VERSION:2.0",
            "METHOD:REQUEST",
            "BEGIN:VEVENT",
            "UID:5f0c1c0e-technical@tidewaterlabs.example",
            "SEQUENCE:0",
            f"DTSTAMP:{start.astimezone(UTC) - timedelta(days=4):{stamp}}",
            f"DTSTART:{start.astimezone(UTC):{stamp}}",
            f"DTEND:{end.astimezone(UTC):{stamp}}",
            "SUMMARY:Technical interview - Data Engineer - Robin Ashdown",
            "LOCATION:https://meet.tidewaterlabs.example/dat-eng-robin",
            "ORGANIZER;CN=Maren Holt:mailto:maren.holt@tidewaterlabs.example",
            "ATTENDEE;CN=Maren Holt;PARTSTAT=ACCEPTED:mailto:maren.holt@tidewaterlabs.example",
            "ATTENDEE;CN=Dev Anand;PARTSTAT=ACCEPTED:mailto:dev.anand@tidewaterlabs.example",
            f"ATTENDEE;CN={NAME};PARTSTAT=NEEDS-ACTION:mailto:{ME}",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        )
    )


def promised_day(now: datetime) -> date:
    """The latest day after which a status check has fallen due: the morning of the first
    business day after it has begun."""
    due = now.date() if now.time() >= time(9) else now.date() - timedelta(days=1)
    return _weekday(_weekday(due) - timedelta(days=1))


def _weekday(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def _promise_that_passed(now: datetime) -> Iterator[Delivered]:
    """A call with a recruiter, thanked for by hand; the day she named has passed in silence."""
    promised = promised_day(now)
    held = datetime.combine(_weekday(promised - timedelta(days=8)), time(10), now.tzinfo)
    priya = '"Priya Raman" <priya.raman@harborandvine.example>'
    call = "Your call with Harbor & Vine - Analytics Engineer"
    first = "<CAJ7f2Kx-confirm@mail.harborandvine.example>"
    second = "<b2d1-thanks@letterbox.example>"
    third = "<CAJ7f2Kz-promise@mail.harborandvine.example>"

    at, text = held - timedelta(days=3), _CALL.format(held=_spoken(held))
    yield _in(Folder.INBOX, at, _letter(priya, call, at, first, text))

    at, me = held + timedelta(hours=4), f"{NAME} <{ME}>"
    thanks = _letter(me, f"Re: {call}", at, second, _THANKS, answers=(first,), to=priya)
    yield _in(Folder.SENT, at, thanks)

    at, answered = held + timedelta(days=1), (first, second)
    text = _PROMISE.format(day=f"{promised:%A}, {promised.day} {promised:%B}")
    promise = _letter(priya, f"Re: {call}", at, third, text, answers=answered)
    yield _in(Folder.INBOX, at, promise)


_CALL = """Dear Robin,

Thank you for applying for the Analytics Engineer position at Harbor & Vine. I would like to
confirm our introductory call on {held}. I'll ring you on the number in your CV and we
will need about thirty minutes.

I'd like to hear about your work on forecasting, and to tell you about the team that looks after
the demand planning for our shops.

Kind regards,
Priya Raman
Talent Partner
Harbor & Vine
"""
_THANKS = """Dear Priya,

Thank you for the call this morning. I enjoyed hearing about the demand planning work and would
be glad to take it further.

Kind regards,
Robin Ashdown
"""
_PROMISE = """Dear Robin,

Thank you for your time yesterday. We are speaking with a few more candidates this week, and I
will get back to you about next steps by {day}.

Kind regards,
Priya
"""


def _rejection(now: datetime) -> Iterator[Delivered]:
    at = now - timedelta(days=2, hours=3)
    yield _in(
        Folder.INBOX,
        at,
        _letter(
            "Northgate Foods Careers <no-reply@northgatefoods.example>",
            "Your application for Reporting Analyst",
            at,
            "<jobs-77120@northgatefoods.example>",
            """Dear Robin,

Thank you for your interest in the position of Reporting Analyst at Northgate Foods and for the
time you put into your application.

After careful consideration we have decided not to move forward with your application. We wish you
every success in your search.

The Recruiting Team
Northgate Foods

This mailbox is not monitored. Please do not reply.
""",
        ),
    )


def _ordinary(now: datetime) -> Iterator[Delivered]:
    digest = _letter(
        "Career Weekly <digest@careerweekly.example>",
        "12 new jobs for you, and how to ace your next interview",
        now - timedelta(days=1),
        "<digest-4471@careerweekly.example>",
        """This week's picks: Data Engineer, Analytics Engineer, Platform Engineer ...

Interview tip: always send a thank-you note within 24 hours.

Unsubscribe: https://careerweekly.example/u/1
""",
    )
    digest["List-Id"] = "<digest.careerweekly.example>"
    digest["List-Unsubscribe"] = "<https://careerweekly.example/u/1>"
    yield _in(Folder.INBOX, now - timedelta(days=1), digest)
    dentist = _letter(
        "Mill Lane Dental <desk@milllanedental.example>",
        "Your appointment is confirmed",
        now - timedelta(days=3),
        "<appt-3391@milllanedental.example>",
        f"""Dear Robin,

Your check-up is confirmed for {_spoken(now + timedelta(days=6))}.

Mill Lane Dental
""",
    )
    yield _in(Folder.INBOX, now - timedelta(days=3), dentist)
