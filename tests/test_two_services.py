"""Two services on one mailbox, cut short and cutting in at any step: no letter twice, none lost.

In memory, so that hundreds of lives take seconds; what one does between two steps of the other is
done by calling it there. ``make test-endurance`` lives more of them.
"""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from agent import reading
from agent.demo.mail import NAME
from agent.desk import Copy, Folder
from agent.letter.marker import identity
from agent.letter.model import Profile
from agent.outgoing import Attempt, Envelope, Outcome, Progress
from agent.plan import Policy
from agent.store import Store
from agent.stored import StoredMail
from agent.turn import Agent
from tests.desk import CANDIDATE, MINUTE, NOW, Doomed, identity_of
from tests.endurance import RUNS
from tests.test_desk_machine import MESSAGES, CrashError, _is_letter

pytestmark = pytest.mark.slow

LIVES = max(30, 10 * RUNS)
POLICY = Policy(notes=False, business_from_hour=0, business_until_hour=24)
STEPS = ("append", "expunge", "move", "claim", "flag", "unflag", "record", "keep", "submit")
MOODS = (*Outcome, Outcome.DEFERRED, Outcome.DEFERRED, Outcome.ACCEPTED)


@dataclass
class Outbox:
    """A server of changing moods; of a letter whose outcome is unknown it may have got all.
    ``between`` is called while it has the letter."""

    dice: random.Random
    files_copy: bool | None
    between: Callable[[], None]
    mood: Outcome = Outcome.ACCEPTED
    taken: list[bytes] = field(default_factory=list)

    def submit(self, envelope: Envelope, before_data: Callable[[], None]) -> Attempt:
        self.between()
        if self.mood is Outcome.DEFERRED:
            return Attempt(self.mood, "busy", 450)
        before_data()
        if self.mood is Outcome.ACCEPTED or (
            self.mood is Outcome.UNKNOWN and self.dice.random() < 0.5
        ):
            self.taken.append(envelope.raw)
        self.between()
        return Attempt(self.mood, "as it was told to", 250)


class World:
    """One mailbox, two services with a database each, and a person."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.now: datetime = NOW
        self.mail = StoredMail(MESSAGES, NOW)
        self.stores = [Store(None, reading.VERSION) for _ in range(2)]
        self.star_approves = self.dice.random() < 0.3
        self.outbox = Outbox(self.dice, self.dice.choice((False, None)), self.between)
        self.busy, self.depth = 0, 0
        """Who takes a turn, and within how many turns."""
        self.allowed: Counter[str] = Counter()
        """How often a letter may have left: once for each approval that was not taken back."""
        self.known: set[str] = set()

    # The services

    def turn(self, who: int, quiet: bool = False) -> None:
        dies_at = 0 if quiet else self.dice.choice((0, 0, self.dice.randint(1, 16)))
        acts_at = 0 if quiet or self.depth else self.dice.choice((0, self.dice.randint(1, 16)))
        steps = 0

        def count() -> None:
            nonlocal steps
            steps += 1
            if steps == dies_at:
                raise CrashError
            if steps == acts_at:
                self.between()

        doomed: list[Any] = [
            Doomed(of, count, STEPS) for of in (self.mail, self.stores[who], self.outbox)
        ]
        self.mail.now = self.now
        self.busy = who
        self.depth += 1
        agent = Agent(
            doomed[0], doomed[1], CANDIDATE, Profile(name=NAME), POLICY,
            star_approves=self.star_approves, submitter=doomed[2], board=True,
        )  # fmt: skip
        try:
            agent.turn(self.now)
        except CrashError:
            pass
        finally:
            self.depth -= 1

    def between(self) -> None:
        """What happens while a service is at work."""
        if self.depth != 1:
            return
        who = self.busy
        act = self.dice.choice((self.person, lambda: self.turn(1 - who), lambda: None))
        act()
        self.busy = who

    # The person

    def copies(self, *folders: Folder) -> list[Copy]:
        found = [c for c in self.mail.copies(()) if c.folder in folders]
        return sorted((c for c in found if _is_letter(c)), key=lambda c: c.place)

    def person(self) -> None:
        waiting, approved = self.copies(Folder.DRAFTS), self.copies(Folder.APPROVED)
        starred = [c for c in waiting if c.has("\\Flagged")]
        if waiting and self.dice.random() < 0.6:
            copy = self.dice.choice(waiting)
            if copy in starred:
                self.mail.unflag(copy.place, ("\\Flagged",))
                self.took_back(copy)
            elif self.star_approves and self.dice.random() < 0.5:
                self.mail.flag(copy.place, ("\\Flagged",))
                self.allowed[identity_of(copy.raw)] += 1
            else:
                self.mail.move(copy.place, Folder.APPROVED)
                self.allowed[identity_of(copy.raw)] += 1
        elif approved and self.dice.random() < 0.5:
            copy = self.dice.choice(approved)
            self.mail.move(copy.place, Folder.DRAFTS)
            self.took_back(copy)

    def took_back(self, copy: Copy) -> None:
        """What is under way at that moment may still go."""
        if not self.depth:
            whose = identity_of(copy.raw)
            self.allowed[whose] = self.left()[whose]

    # The promises

    def left(self) -> Counter[str]:
        return Counter(identity_of(raw) for raw in self.outbox.taken)

    def check(self) -> None:
        left = self.left()
        assert left <= self.allowed, "sent twice"
        lying = {identity_of(c.raw) for c in self.copies(*Folder)}
        assert self.known <= lying | {*left}, "lost"
        self.known |= lying

    def live(self) -> None:
        self.turn(0, quiet=True)
        self.turn(1, quiet=True)
        for _ in range(self.dice.randint(8, 20)):
            self.now += timedelta(seconds=self.dice.choice((1, 20, 61, 61, 300, 601, 601, 1900)))
            if self.dice.random() < 0.4:
                self.outbox.mood = self.dice.choice(MOODS)
            if self.dice.random() < 0.4:
                self.person()
            for who in self.dice.choice(((0,), (1,), (0, 1), (1, 0))):
                self.turn(who)
                self.check()
        self.settle()

    def settle(self) -> None:
        """With a sound server, all that is under way ends or the person is asked."""
        self.outbox.mood = Outcome.ACCEPTED
        for minutes in (1, 2, 5, 13, 31, 61, 61):
            self.now += minutes * MINUTE
            for who in (0, 1):
                self.turn(who, quiet=True)
                self.check()
        asked = {
            identity(s.draft_id)
            for store in self.stores
            for s in store.submissions()
            if s.progress is Progress.UNKNOWN
        }
        for copy in self.copies(Folder.APPROVED):
            assert identity_of(copy.raw) in asked, "it lies there, and nobody is told"


@pytest.mark.parametrize("seed", range(LIVES))
def test_lives_of_two_services(seed: int) -> None:
    World(seed).live()
