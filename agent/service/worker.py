"""One account in a thread of its own: a turn, then waiting until something is due or has changed.

Owns the account's connections and database; its troubles are nobody else's.
"""

import json
import logging
import random
import threading
import time
import zlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from agent import reading
from agent.board import Waiting
from agent.config import Account, Config
from agent.errors import AfterwordError, ConfigError, LoginRefusedError
from agent.letter import Templates
from agent.mailbox import Bell, ImapAccount
from agent.reading.model import Candidate
from agent.reconcile import Guard
from agent.service import databases
from agent.service.keeping import kept
from agent.service.records import AccountStatus, Letter, Records
from agent.service.siblings import Sibling, Siblings
from agent.store import Store
from agent.submission import SmtpSubmitter
from agent.turn import Agent, TurnResult

log = logging.getLogger("agent.service")

SHORTEST, LONGEST = 1, 300
"""Seconds between two attempts after troubles that pass."""
HELD = 300
"""Seconds that a connection has to hold before troubles count from the beginning again."""
REFUSED = 1800
"""Seconds before a refused password is tried again: the provider would lock the account."""
BREATH = 1
"""Seconds between the beginnings of two turns, however much happens in the mailbox."""
SLACK = 60
"""Seconds beyond what it announced after which a worker counts as silent."""
CHANCE = 20
"""Seconds in which it has to be heard of once its connections were cut."""


class Backoff:
    """Growing pauses with jitter; from the beginning again only after a connection has held."""

    def __init__(self) -> None:
        self._attempts = 0

    def pause(self, held: float) -> float:
        """Seconds to wait, after a connection that held so many seconds."""
        if held >= HELD:
            self._attempts = 0
        longest = min(LONGEST, SHORTEST * 2.0**self._attempts)
        self._attempts = min(self._attempts + 1, 20)
        jitter: float = random.uniform(0.5, 1)  # noqa: S311 - no secret
        return longest * jitter


class Worker:
    """An account of the configuration; ``changed`` is called when its standing has."""

    def __init__(
        self,
        config: Config,
        account: Account,
        templates: Templates,
        records: Records,
        changed: Callable[[], None],
    ) -> None:
        number = config.accounts.index(account) + 1
        self.name = account.name or f"account{number}"
        """As it stands in the log: no mail address."""
        self.standing = AccountStatus(self.name, account.label)
        self._config, self._settings, self._templates = config, account, templates
        self._records, self._changed = records, changed
        self._bell = Bell()
        self._stopping = threading.Event()
        self._mail = ImapAccount(
            account.imap,
            lambda: account.secret(records.path),
            account.mailboxes,
            heartbeat=self._heartbeat,
        )
        self._heard_until = time.monotonic() + SLACK
        self._last_chance: float | None = None
        self._up_since: float | None = None
        # A daemon: what hangs in the network must not keep the process from ending.
        self._thread = threading.Thread(target=self._run, name=self.name, daemon=True)

    def start(self) -> None:
        """Starts the thread."""
        self._thread.start()

    def stop(self) -> None:
        """Asks the thread to end and cuts its connections, in the middle of a command too."""
        self._stopping.set()
        self._bell.ring()
        self._mail.cut()

    def ended(self, timeout: float) -> bool:
        """Waits for the thread's end; whether it came."""
        self._thread.join(max(timeout, 0))
        return not self._thread.is_alive()

    def close(self) -> None:
        """Gives back what it holds of the system's, once it has ended."""
        self._bell.close()

    def heard_of(self) -> bool:
        """Whether the worker has been heard of as it announced. One that a server keeps in a
        single answer for ever is no fault of the program: its connections are cut first."""
        now = time.monotonic()
        if not self._thread.is_alive():
            return False
        if now < self._heard_until:
            return True
        if self._last_chance is None:
            log.error("worker_silent account=%s: its connections are cut", self.name)
            self._last_chance = now + CHANCE
            self._mail.interrupt()
        return now < self._last_chance

    def _heartbeat(self, seconds: float) -> None:
        self._heard_until = time.monotonic() + seconds + SLACK
        self._last_chance = None

    def _run(self) -> None:
        backoff = Backoff()
        while not self._stopping.is_set():
            try:
                self._live()
            except AfterwordError as error:
                self._trouble(error, backoff)
            except Exception:
                log.exception("fault_of_the_program")
                self._pause(LONGEST, "trouble", "a fault of the program (see the log)")
        self._mail.close()

    def _live(self) -> None:
        """Turns and waiting, until something goes wrong."""
        candidate = self._config.candidate(self._settings)
        path = databases.adopted(self._records.path, self._settings, self._config.accounts)
        reader = reader_of(candidate)
        with closing(Store(path, reader)) as store, closing(self._siblings(reader)) as others:
            store.set_fact(databases.ADDRESSES, json.dumps(self._settings.addresses))
            agent = self._agent(store, candidate, others)
            self._mail.prepare()
            self._up_since = time.monotonic()
            while not self._stopping.is_set():
                began = time.monotonic()
                outcome = agent.turn(datetime.now(UTC))
                self._forget(store, outcome)
                told = " ".join(self._mail.troubles)
                self._say(_watching(self.standing, outcome, candidate.timezone, told))
                self._mail.wait(self._bell, _seconds_to(outcome.wake_at))
                self._heartbeat(BREATH)
                self._bell.heard(began + BREATH - time.monotonic())

    def _forget(self, store: Store, outcome: TurnResult) -> None:
        """Once every mailbox has been read: what came of a message is then known."""
        if self._mail.complete:
            number = store.thin(kept(outcome.processes, datetime.now(UTC)))
            if number:
                log.info("readings_thinned number=%d", number)

    def _siblings(self, reader: int) -> Siblings:
        accounts, state = self._config.accounts, self._records.path
        here = accounts.index(self._settings)
        others = [
            Sibling(a.label, databases.adopted(state, a, accounts), i < here, reader)
            for i, a in enumerate(accounts)
            if i != here
        ]
        return Siblings(others, self._records.sending)

    def _agent(self, store: Store, candidate: Candidate, others: Siblings) -> Agent:
        desk = self._config.desk
        return Agent(
            self._mail,
            store,
            candidate,
            self._config.profile,
            self._config.etiquette,
            Guard(
                quiet=timedelta(minutes=desk.quiet_minutes),
                settle=timedelta(minutes=desk.settle_minutes),
            ),
            desk.star_approves,
            self._templates,
            self._submitter(),
            board=True,
            others=others,
        )

    def _submitter(self) -> SmtpSubmitter | None:
        """Where approved letters go out, if the account has a server for that."""
        if (server := self._settings.smtp) is None:
            return None
        return SmtpSubmitter(
            server, lambda: self._settings.secret(self._records.path), self._heartbeat
        )

    def _trouble(self, error: AfterwordError, backoff: Backoff) -> None:
        held = time.monotonic() - self._up_since if self._up_since is not None else 0
        self._up_since = None
        if isinstance(error, LoginRefusedError | ConfigError):
            self._pause(REFUSED, "refused", str(error))
        else:
            self._pause(backoff.pause(held), "trouble", str(error))

    def _pause(self, seconds: float, state: str, text: str) -> None:
        """Waits before the next attempt, and says so."""
        if self._stopping.is_set():
            return
        sooner = (
            ", or as soon as the service is reloaded or restarted" if state == "refused" else ""
        )
        text = text.rstrip(".")  # a server's own words end so
        next_try = f"next try in {spoken(seconds)}{sooner}"
        log.log(logging.ERROR if state == "refused" else logging.WARNING, "%s; %s", text, next_try)
        again = datetime.now(UTC) + timedelta(seconds=seconds)
        told = f"{text}; next try at {again.astimezone():%H:%M:%S}{sooner}"
        self._say(replace(self.standing, state=state, text=told, since=datetime.now(UTC)))
        self._heartbeat(seconds)
        self._bell.heard(seconds)

    def _say(self, standing: AccountStatus) -> None:
        if standing.state == "watching" != self.standing.state:
            log.info("watching host=%s", self._settings.imap.where)
        self.standing = standing
        self._changed()


def reader_of(candidate: Candidate) -> int:
    """The version of reading together with whom it reads for: another address or zone among the
    settings makes another reading of the same message."""
    whom = repr((sorted(a.casefold() for a in candidate.addresses), candidate.timezone))
    return (reading.VERSION << 32) | zlib.crc32(whom.encode())


def _seconds_to(wake_at: datetime | None) -> float:
    """By the clock on the wall, which may have been set: waiting is short, and asked anew."""
    if wake_at is None:
        return float("inf")
    return max((wake_at - datetime.now(UTC)).total_seconds(), 0)


def _watching(
    before: AccountStatus, outcome: TurnResult, zone: str, text: str = ""
) -> AccountStatus:
    now = datetime.now(UTC)
    return AccountStatus(
        before.name,
        before.account,
        "watching",
        text,
        since=before.since if before.state == "watching" else now,
        looked=now,
        due=outcome.next.at if outcome.next else None,
        next=outcome.next.what if outcome.next else "",
        letters=tuple(_letter(w, zone) for w in outcome.waiting),
    )


def _letter(waits: Waiting, zone: str) -> Letter:
    wanted = waits.letter
    said = (wanted.purpose, wanted.company, wanted.why, waits.words(zone))
    return Letter(wanted.id, *said)


def spoken(seconds: float) -> str:
    """A pause in words."""
    if seconds >= 120:
        return f"{seconds / 60:.0f} minutes"
    return "a second" if seconds < 1.5 else f"{seconds:.0f} seconds"
