"""Mailboxes in a few words, of mail as it is written: read, traced and planned."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from agent import hiring, message, reading
from agent.hiring import HiringProcess
from agent.notes import Notes
from agent.plan import FollowUp, Plan, Policy, plan
from agent.reading.model import Candidate, Reading

ROBIN = Candidate(("robin@letterbox.example",), "Europe/London", "Robin Vale")
ME = "Robin Vale <robin@letterbox.example>"


@dataclass
class Written:
    """Mail of 2026 in order; the candidate is Robin Vale, in London."""

    candidate: Candidate = ROBIN
    readings: list[Reading] = field(default_factory=list)
    notes: dict[str, Notes] = field(default_factory=dict)
    """By round, as its sheet was filled in."""

    def they(self, when: str, who: str, subject: str, text: str, answers: str = "") -> str:
        """Mail to Robin at ``03-02 10:00``; returns its Message-ID. ``who``: ``Name <address>``."""
        return self._add(when, who, ME, subject, text, answers)

    def me(self, when: str, whom: str, subject: str, text: str, answers: str = "") -> str:
        """Robin's own mail."""
        return self._add(when, ME, whom, subject, text, answers)

    def _add(self, when: str, sender: str, to: str, subject: str, text: str, answers: str) -> str:
        mail = EmailMessage()
        made = f"<{len(self.readings) + 1:04}@written.example>"
        mail["From"], mail["To"], mail["Subject"], mail["Message-ID"] = sender, to, subject, made
        mail["Date"] = format_datetime(self.at(when))
        if answers:
            mail["In-Reply-To"] = mail["References"] = answers
        mail.set_content(text)
        self.readings.append(reading.read(message.parse(mail.as_bytes()), self.candidate))
        return made

    def at(self, when: str) -> datetime:
        """An instant of 2026 where the candidate lives."""
        zone = ZoneInfo(self.candidate.timezone)
        return datetime.strptime(f"2026-{when}", "%Y-%m-%d %H:%M").replace(tzinfo=zone)

    def processes(self, now: str) -> tuple[HiringProcess, ...]:
        """The processes as they stand."""
        known = [r for r in self.readings if r.arrived and r.arrived <= self.at(now)]
        return hiring.trace(known, self.at(now).astimezone(UTC), self.candidate)

    def plan(self, now: str, policy: Policy | None = None) -> Plan:
        """The letters that are wanted, and what is said of those that are not."""
        policy = policy or Policy(notes=False)
        return plan(
            self.processes(now),
            self.at(now),
            policy,
            self.candidate,
            first_look=self.at("01-01 08:00"),
            notes=self.notes,
        )

    def letters(self, now: str) -> tuple[FollowUp, ...]:
        """The letters that are wanted."""
        return self.plan(now).follow_ups
