"""A state machine over the desk: what a person, a client, a crash and a server may do, in any order.

The stored mailbox stands for the account (it keeps the same contract as IMAP, tests/test_contract):
so thousands of turns take seconds.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import SMTP
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from agent import reading
from agent.demo.mail import NAME, job_search
from agent.desk import Copy, Folder, marker_of
from agent.letter.marker import identity
from agent.letter.model import Profile
from agent.outgoing import Attempt, Envelope, Outcome
from agent.plan import Policy
from agent.store import Store
from agent.stored import StoredMail, StoredMessage
from agent.turn import Agent
from tests.desk import CANDIDATE, MINUTE, NOW, THANKED, Doomed, identity_of
from tests.endurance import RUNS
from tests.test_sending import without_date

pytestmark = pytest.mark.slow

MESSAGES = tuple(
    StoredMessage(d.at, d.folder, d.raw)
    for d in sorted(job_search(NOW), key=lambda d: d.at)
    if THANKED.encode() in d.raw
)


class CrashError(Exception):
    """The process dies here."""


@dataclass
class Outbox:
    """A server that takes letters, or not; what came to its final dot is ``taken``."""

    mood: Outcome = Outcome.ACCEPTED
    files_copy: bool | None = False
    taken: list[bytes] = field(default_factory=list)

    def submit(self, envelope: Envelope, before_data: Callable[[], None]) -> Attempt:
        if self.mood is Outcome.DEFERRED:
            return Attempt(self.mood, "busy", 450)
        before_data()
        if self.mood in (Outcome.ACCEPTED, Outcome.UNKNOWN):
            self.taken.append(envelope.raw)
        return Attempt(self.mood, "as it was told to")


class DeskMachine(RuleBasedStateMachine):
    """The person's acts are rules; after each of them any number of turns may come."""

    def __init__(self) -> None:
        super().__init__()
        self.now: datetime = NOW
        self.mail = StoredMail(MESSAGES, NOW)
        self.store = Store(None, reading.VERSION)
        self.outbox = Outbox()
        self.star_approves = True
        self.allowed: Counter[str] = Counter()
        """How often a letter may have left: once for each approval."""
        self.mine: dict[str, str] = {}
        """Texts that the person wrote and has not thrown away, by a word in each."""
        self.gone: set[str] = set()
        """Letters that the person deleted or sent."""
        self.numbers = 0

    def teardown(self) -> None:
        self.store.close()

    # Turns

    def take_turn(self, dies_at: int = -1) -> None:
        steps = 0

        def count() -> None:
            nonlocal steps
            steps += 1
            if steps == dies_at:
                raise CrashError

        doomed: tuple[Any, ...] = tuple(
            Doomed(of, count) for of in (self.mail, self.store, self.outbox)
        )
        self.mail.now = self.now
        agent = Agent(
            doomed[0], doomed[1], CANDIDATE, Profile(name=NAME), Policy(notes=False),
            star_approves=self.star_approves, submitter=doomed[2], board=True,
        )  # fmt: skip
        try:
            agent.turn(self.now)
        except CrashError:
            return

    @rule(seconds=st.sampled_from((1, 5, 31, 61, 300, 601, 660, 1900)))
    def turn(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)
        self.take_turn()

    @rule(dies_at=st.integers(1, 60), seconds=st.sampled_from((1, 61, 660)))
    def crash(self, dies_at: int, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)
        self.take_turn(dies_at)

    @rule(mood=st.sampled_from(Outcome))
    def server_changes_its_mood(self, mood: Outcome) -> None:
        self.outbox.mood = mood

    # The person; a letter is chosen by a number

    def copies(self, *folders: Folder) -> list[Copy]:
        found = [c for c in self.mail.copies(()) if c.folder in folders]
        return sorted((c for c in found if _is_letter(c)), key=lambda c: c.place)

    def pick(self, number: int, *folders: Folder) -> Copy | None:
        found = self.copies(*folders)
        return found[number % len(found)] if found else None

    @rule(number=st.integers(0, 9), folder=st.sampled_from((Folder.DRAFTS, Folder.APPROVED)))
    def edit(self, number: int, folder: Folder) -> None:
        if copy := self.pick(number, folder):
            self.resave(copy, lambda raw: raw)

    @rule(number=st.integers(0, 9))
    def edit_in_a_client_that_drops_headers(self, number: int) -> None:
        if copy := self.pick(number, Folder.DRAFTS):
            dropped = (b"X-", b"In-Reply-To:", b"Message-ID:")
            self.resave(copy, lambda raw: b"".join(
                line for line in raw.splitlines(keepends=True) if not line.startswith(dropped)
            ))  # fmt: skip

    def resave(self, copy: Copy, change: Callable[[bytes], bytes]) -> None:
        self.numbers += 1
        word = f"mine{self.numbers:04}x"
        head, _, body = change(copy.raw).partition(b"\r\n\r\n")
        raw = head + b"\r\n\r\n" + word.encode() + b"\r\n" + body
        self.mail.append(copy.folder, raw, ("\\Draft",), self.now)
        self.discard(copy)
        self.mine[word] = identity_of(raw)
        if copy.folder is Folder.APPROVED or (copy.has("\\Flagged") and self.star_approves):
            self.allowed[identity_of(raw)] += 1

    @rule(number=st.integers(0, 9))
    def only_attach_a_file(self, number: int) -> None:
        if copy := self.pick(number, Folder.DRAFTS):
            self.numbers += 1
            word = f"mine{self.numbers:04}x"
            message = message_from_bytes(copy.raw, policy=SMTP.clone(max_line_length=998))
            message.add_attachment(b"%PDF", "application", "pdf", filename=f"{word}.pdf")
            self.mail.append(copy.folder, message.as_bytes(), ("\\Draft",), self.now)
            self.discard(copy)
            self.mine[word] = identity_of(copy.raw)

    def discard(self, copy: Copy) -> None:
        """The person takes a copy out; what they had written in it goes with it."""
        self.mail.expunge(copy.place)
        for word in [w for w in self.mine if w.encode() in copy.raw]:
            del self.mine[word]

    @rule(number=st.integers(0, 9), trash=st.booleans())
    def delete(self, number: int, trash: bool) -> None:
        if copy := self.pick(number, Folder.DRAFTS, Folder.APPROVED):
            if trash:
                self.mail.move(copy.place, Folder.TRASH)
            else:
                self.discard(copy)
            whose = identity_of(copy.raw)
            living = [c for c in self.copies(*LIVING) if identity_of(c.raw) == whose]
            # Killed between APPEND and its note, nobody knows of what is then deleted for good.
            noted = any(identity(one.draft_id) == whose for one in self.store.written())
            if not living and (trash or noted):
                self.gone.add(whose)

    @rule(number=st.integers(0, 9))
    def send_from_a_client(self, number: int) -> None:
        if copy := self.pick(number, Folder.DRAFTS):
            self.mail.append(Folder.SENT, copy.raw, ("\\Seen",), self.now)
            self.mail.expunge(copy.place)
            self.gone.add(identity_of(copy.raw))

    @rule(number=st.integers(0, 9))
    def approve(self, number: int) -> None:
        if copy := self.pick(number, Folder.DRAFTS):
            self.mail.move(copy.place, Folder.APPROVED)
            self.allowed[identity_of(copy.raw)] += 1

    @rule(number=st.integers(0, 9))
    def take_back(self, number: int) -> None:
        if copy := self.pick(number, Folder.APPROVED):
            self.mail.move(copy.place, Folder.DRAFTS)

    @rule(number=st.integers(0, 9))
    def star(self, number: int) -> None:
        if copy := self.pick(number, Folder.DRAFTS):
            self.mail.flag(copy.place, ("\\Flagged",))
            self.allowed[identity_of(copy.raw)] += 1

    @rule(number=st.integers(0, 9))
    def look_at(self, number: int) -> None:
        if copy := self.pick(number, Folder.DRAFTS):
            self.mail.flag(copy.place, ("\\Seen",))

    # What may befall the account

    @rule()
    def new_uidvalidity(self) -> None:
        before = self.mail._drafts
        moved = {replace(p, uidvalidity=p.uidvalidity + 1): c for p, c in before.items()}
        self.mail._drafts = {p: replace(c, place=p) for p, c in moved.items()}

    @precondition(lambda self: self.numbers < 3)
    @rule()
    def lost_store(self) -> None:
        """Nothing is remembered: of what left no trace anywhere, nobody can know."""
        self.store.close()
        self.store = Store(None, reading.VERSION)
        self.gone = {identity_of(c.raw) for c in self.copies(Folder.SENT)}
        for copy in self.copies(Folder.APPROVED, Folder.DRAFTS):
            self.allowed[identity_of(copy.raw)] += 1
        self.take_turn()

    # The promises

    @invariant()
    def nothing_leaves_more_often_than_it_was_approved(self) -> None:
        left = Counter(identity_of(raw) for raw in self.outbox.taken)
        assert left <= self.allowed, (left, self.allowed)

    @invariant()
    def no_word_of_the_person_is_lost(self) -> None:
        everything = b"".join(c.raw for c in self.mail.copies(()))
        for word in self.mine:
            assert word.encode() in everything

    @invariant()
    def what_is_gone_does_not_come_back(self) -> None:
        lying = {identity_of(c.raw) for c in self.copies(Folder.DRAFTS) if not _edited(c)}
        moved_back = {identity_of(c.raw) for c in self.copies(Folder.SENT, Folder.TRASH)}
        assert not (lying & self.gone) - moved_back

    @invariant()
    def nothing_is_there_twice_after_a_turn(self) -> None:
        boards = [c for c in self.mail.copies(()) if c.folder is Folder.BOARD]
        assert len(boards) <= 2, "a crash may leave the old one beside the new"

    @rule()
    def all_is_quiet(self) -> None:
        """Two turns without a crash put everything in order."""
        self.now += MINUTE
        self.take_turn()
        self.take_turn()
        ours = Counter(identity_of(c.raw) for c in self.copies(Folder.DRAFTS) if not _edited(c))
        drafts = {identity_of(c.raw): c for c in self.copies(Folder.DRAFTS) if _edited(c)}
        assert all(n == 1 or i in drafts or i in self.gone for i, n in ours.items()), ours
        assert len([c for c in self.mail.copies(()) if c.folder is Folder.BOARD]) == 1
        sent = Counter(identity_of(c.raw) for c in self.copies(Folder.SENT))
        assert all(n <= max(1, self.allowed[i]) + 1 for i, n in sent.items())

    @invariant()
    def what_left_is_what_lies_in_sent_or_was_approved(self) -> None:
        for raw in self.outbox.taken:
            assert raw.count(b"\r\nSubject:") == 1
            assert without_date(raw)


LIVING = (Folder.DRAFTS, Folder.APPROVED, Folder.TRASH, Folder.SENT)


def _is_letter(copy: Copy) -> bool:
    mark = marker_of(copy)
    return mark is not None and mark[0] != identity("board")


def _edited(copy: Copy) -> bool:
    mark = marker_of(copy)
    return mark is not None and mark[1] != copy.digest


DeskMachine.TestCase.settings = settings(
    max_examples=max(25, RUNS),
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestDesk = DeskMachine.TestCase
