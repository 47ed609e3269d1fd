"""A desk for the tests: a job search on a real Dovecot, an SMTP listener, turns, the person's hands.

Every turn is one of a process that has just been started, with nothing but its database.
"""

import itertools
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from agent import reading
from agent.demo.mail import ME, NAME, job_search
from agent.desk import Folder
from agent.letter.marker import read_marker
from agent.letter.model import Profile
from agent.mailbox import ImapAccount, ImapServer, Mailboxes
from agent.mailbox.index import ids_of
from agent.outgoing import Submission
from agent.plan import Policy
from agent.reading.model import Candidate
from agent.store import Store
from agent.submission import SmtpServer, SmtpSubmitter
from agent.turn import Agent, NoOthers, Others, TurnResult
from tests.dovecot import Dovecot, secret
from tests.person import Person, person
from tests.smtp_server import Server

NOW = datetime(2026, 11, 25, 15, 0, tzinfo=ZoneInfo("Europe/Dublin"))
"""A Wednesday, within business hours; the interview ended at two."""
CANDIDATE = Candidate((ME,), "Europe/Dublin", NAME)
MINUTE = timedelta(minutes=1)
APPROVED = "Afterword/Approved"
THANKED = "tidewaterlabs"
STEPS = (
    "arrivals", "copies", "append", "expunge", "move", "claim", "flag", "unflag", "find", "add", "add_notes", "record",
    "keep", "show", "submit",
)  # fmt: skip


def death_at(step: int) -> Callable[[], None]:
    """Counts steps; the process dies at the one that is named."""
    steps = itertools.count(1)

    def count() -> None:
        if next(steps) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    return count


def is_killed(work: Callable[[], object], seconds: int) -> bool:
    """Whether some work, in a process of its own and no longer than that, is killed before its
    end."""
    child = os.fork()
    if child == 0:
        signal.alarm(seconds)
        try:
            work()
            os._exit(0)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, -signal.SIGKILL)
    return code != 0


class Doomed:
    """Any collaborator of the turn; ``count`` is called before and after each step of it."""

    def __init__(self, of: Any, count: Callable[[], None], steps: Sequence[str] = STEPS) -> None:
        self._of, self._count, self._steps = of, count, steps

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._of, name)
        if name not in self._steps:
            return found
        return self._each(found) if name == "arrivals" else self._counted(found)

    def _counted(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*args: Any, **named: Any) -> Any:
            self._count()
            result = call(*args, **named)
            self._count()
            return result

        return counted

    def _each(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*args: Any) -> Iterator[Any]:
            for arrival in call(*args):
                self._count()
                yield arrival

        return counted


@dataclass
class Life:
    """An account with its database in which turns are taken and may be cut short."""

    server: ImapServer
    path: Path
    robin: Person
    smtp: Server
    sent_copy: str = "afterword"
    star_approves: bool = False
    submits: bool = True
    notes: bool = False
    mailboxes: Mailboxes = Mailboxes()  # noqa: RUF009 - frozen
    settings: dict[str, Any] = field(default_factory=dict)
    others: Others = NoOthers()  # noqa: RUF009 - holds nothing

    def turn(self, now: datetime, dies_at: int = -1) -> TurnResult:
        """A turn; the process dies before or after its n-th step."""
        count = death_at(dies_at)
        mail = ImapAccount(self.server, secret, self.mailboxes, clock=lambda: now)
        store = Store(self.path, reading.VERSION)
        doomed: tuple[Any, Any, Any] = (
            Doomed(mail, count), Doomed(store, count), Doomed(self._post(), count)
        )  # fmt: skip
        try:
            agent = Agent(
                doomed[0],
                doomed[1],
                CANDIDATE,
                Profile(name=NAME),
                Policy(notes=self.notes),
                star_approves=self.star_approves,
                submitter=doomed[2] if self.submits else None,
                board=True,
                others=self.others,
            )
            mail.prepare()
            return agent.turn(now)
        finally:
            mail.close()
            store.close()

    def _post(self) -> SmtpSubmitter:
        usual = SmtpServer("127.0.0.1", "robin", self.smtp.port, "none", answer_seconds=1)
        settings = replace(usual, sent_copy=self.sent_copy, **self.settings)  # type: ignore[arg-type]
        return SmtpSubmitter(settings, lambda: "right")

    def killed_turn(self, now: datetime, dies_at: int) -> bool:
        """Whether the turn was cut short: False once it has fewer steps than that."""
        return is_killed(lambda: self.turn(now, dies_at), 60)

    # What lies there

    def letters(self, mailbox: str = "Drafts", to: str = THANKED) -> dict[int, bytes]:
        """The letters to somebody in a mailbox, by UID."""
        if mailbox not in self.robin.folders():
            return {}
        texts = self.robin.texts(mailbox).items()
        return {u: raw for u, raw in texts if to in str(message_from_bytes(raw)["To"])}

    def ours(self, mailbox: str) -> dict[int, bytes]:
        """What bears a marker in a mailbox."""
        return {u: raw for u, raw in self.robin.texts(mailbox).items() if ids_of(raw).marked}

    def board(self) -> str:
        """The text of the one board, however its lines are broken."""
        (raw,) = self.robin.texts("Afterword").values()
        part = message_from_bytes(raw).get_payload(0)
        text: str = part.get_payload(decode=True).decode()  # type: ignore[union-attr]
        return " ".join(text.split())

    def submissions(self) -> tuple[Submission, ...]:
        """What is on disk of sendings."""
        store = Store(self.path, reading.VERSION)
        try:
            return store.submissions()
        finally:
            store.close()

    # The person's hands

    def first(self, to: str = THANKED) -> int:
        """The UID of the first letter in Drafts."""
        return min(self.letters(to=to))

    def approve(self, uid: int | None = None) -> bytes:
        """Moves a letter to Approved; what it says."""
        uid = uid or self.first()
        raw = self.robin.texts("Drafts")[uid]
        self.robin.move("Drafts", uid, APPROVED)
        return raw

    def edit(
        self, uid: int, change: Callable[[bytes], bytes], mailbox: str = "Drafts",
        flags: Sequence[str] = ("\\Draft",),
    ) -> int:  # fmt: skip
        """Saves another version as clients do: the new one first, then the old is expunged."""
        raw = change(self.robin.texts(mailbox)[uid])
        new = self.robin.deliver(raw, mailbox, NOW, tuple(flags))
        self.robin.remove(mailbox, uid)
        return new


def identity_of(raw: bytes) -> str:
    """Whose marker a letter bears."""
    (identity,) = [m[0] for r in ids_of(raw).references[-2:] if (m := read_marker(r))]
    return identity


def fill(robin: Person, *threads: bytes) -> None:
    """Threads of the job search."""
    for delivered in job_search(NOW):
        if any(who in delivered.raw for who in threads):
            name = {Folder.INBOX: "INBOX", Folder.SENT: "Sent"}[delivered.folder]
            robin.deliver(delivered.raw, name, delivered.at)


@contextmanager
def life(
    dovecot: Dovecot, path: Path, smtp: Server, *threads: bytes, **settings: Any
) -> Iterator[Life]:
    """A fresh account with a thread that gives rise to a thank-you."""
    server = dovecot.server()
    with person(server, dovecot.port) as robin:
        fill(robin, *(threads or (THANKED.encode(),)))
        yield Life(server, path, robin, smtp, **settings)
