"""The account over IMAP: what arrived, our letters in it, the few changes, and waiting.

The first implementation of ``turn.Mail``; for one thread. Decides nothing about mail, tries
nothing twice: after a ServerUnavailableError the next call opens a new connection.
"""

import logging
import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

from agent.desk import Copy, Folder, Place
from agent.errors import InputError, MailboxError, ServerUnavailableError
from agent.mailbox import arrivals, changes, idle
from agent.mailbox.copies import Copies
from agent.mailbox.faults import NoSuchMailboxError
from agent.mailbox.folders import Mailboxes, Roles, roles
from agent.mailbox.idle import Bell, Woken
from agent.mailbox.index import SANE_ID, ids_of
from agent.mailbox.missing import Patience
from agent.mailbox.model import Box
from agent.mailbox.server import ImapServer
from agent.mailbox.session import Session, connect
from agent.turn import Arrival, Mark

log = logging.getLogger(__name__)

MADE = (Folder.BOARD, Folder.APPROVED)
"""The mailboxes that the service makes for itself."""
MANY = 1000
"""Messages whose reading takes so long that the log says so before."""


_CLOSED = (
    'The server lists the mailbox "{}" and says that it is not there when it is opened. As long as '
    "that is so, no letter is left, withdrawn or sent."
)
_REFUSED = (
    'The server does not open the mailbox "{}". As long as that is so, no letter is left, '
    "withdrawn or sent."
)


def _clock() -> datetime:
    return datetime.now(UTC)


class ImapAccount:
    """A mailbox account. ``secret`` is asked at each login and kept nowhere; ``clock`` says how
    far back the first look goes; ``heartbeat`` is told before each command and each wait for how
    many seconds the account may be silent now."""

    def __init__(
        self,
        server: ImapServer,
        secret: Callable[[], str],
        mailboxes: Mailboxes = Mailboxes(),  # noqa: B008 - frozen
        clock: Callable[[], datetime] = _clock,
        heartbeat: Callable[[float], None] = lambda seconds: None,
    ) -> None:
        self.server = server
        self._secret = secret
        self._settings = mailboxes
        self._clock = clock
        self._heartbeat = heartbeat
        self._ended = threading.Event()
        self._work: Session | None = None
        self._watch: Session | None = None
        self._roles: Roles | None = None
        self._patience = Patience(lambda: self._clock())
        self._known = arrivals.Known(self._patience)
        self._copies = Copies(self._patience)
        self._inbox: Box | None = None
        self._ours: set[str] = set()
        self._told: set[Box] = set()
        self._single = False
        self._lacking: tuple[str, ...] = ()
        self._unopened: frozenset[str] = frozenset()
        self._closed: frozenset[str] = frozenset()
        self.complete = False
        """As ``turn.Mail``."""

    # turn.Mail

    def arrivals(self, marks: Mapping[str, Mark]) -> Iterator[Arrival]:
        """As ``turn.Mail``: Inbox, Sent and ``also_read``, by date across them; each mark is safe
        to store by itself. A message left out by the server comes at a later look."""
        self.complete = False
        session = self._session()
        if self._roles is not None and self._roles.missing:
            self._roles = None
        queues, every = [], not self.roles().missing
        unopened = set[str]()
        for mailbox, folder in self._read_mailboxes():
            try:
                mark = marks.get(mailbox)
                queue = arrivals.look(session, mailbox, folder, mark, self._since(), self._known)
            except NoSuchMailboxError:
                every, self._roles = False, None
                unopened.add(mailbox)
                continue
            if folder is Folder.INBOX:
                self._inbox = session.selected
            queues.append(queue)
        self._note(frozenset(unopened))
        if (number := sum(len(q.pending) for q in queues)) >= MANY:
            log.info("messages_to_read number=%d", number)
        self.complete = (yield from arrivals.read(self._session, queues, self._known)) and every

    @property
    def troubles(self) -> tuple[str, ...]:
        """As ``turn.Mail``."""
        closed = (_CLOSED.format(name) for name in sorted(self._closed))
        refused = (_REFUSED.format(name) for name in sorted(self._copies.unopened))
        waiting = self._patience.waiting_in_words(arrivals.OF, self._copies.unseen)
        return (*self._lacking, *closed, *refused, *waiting, *self._patience.in_words())

    def copies(
        self, message_ids: Collection[str], subjects: Collection[str] = ()
    ) -> tuple[Copy, ...]:
        """As ``turn.Mail``."""
        sane = {i for i in message_ids if SANE_ID.fullmatch(i)}
        self._ours |= sane
        session = self._session()
        if self._copies.due(self._clock()):
            self._roles = None
        now, since = self._clock(), self._since()
        found = self._copies.find(session, self.roles(), sane, now, since)
        if subjects:
            found += self._copies.like(session, self.roles(), subjects)
        self.complete = self.complete and not self._copies.unseen
        return found

    def append(self, folder: Folder, raw: bytes, flags: tuple[str, ...], at: datetime) -> Place:
        """As ``turn.Mail``."""
        session, mailbox = self._session(), self._mailbox(folder)
        place = changes.append(session, mailbox, raw, flags, at)
        self._ours.add(ids_of(raw).message_id)
        self._made(mailbox)
        return place

    def expunge(self, place: Place) -> bool:
        """As ``turn.Mail``. Only what bears a marker of ours, or was appended or asked for under
        its Message-ID in this run, is ever taken out."""
        return changes.expunge(self._session(), place, self._ours - {""})

    def move(self, place: Place, folder: Folder) -> Place | None:
        """As ``turn.Mail``; ours only, as ``expunge``."""
        mailbox = self._mailbox(folder)
        moved = changes.move(self._session(), place, mailbox, self._ours - {""})
        if moved is not None:
            self._made(mailbox)
        return moved

    def flag(self, place: Place, flags: tuple[str, ...]) -> bool:
        """As ``turn.Mail``; a keyword that the mailbox does not keep is left out."""
        return changes.flag(self._session(), place, flags)

    def unflag(self, place: Place, flags: tuple[str, ...]) -> bool:
        """As ``turn.Mail``."""
        return changes.unflag(self._session(), place, flags)

    def claim(self, place: Place, keyword: str, bears: Collection[str] = ()) -> bool:
        """As ``turn.Mail``."""
        return changes.claim(self._session(), place, keyword, bears)

    def strangers(self) -> tuple[Copy, ...]:
        """As ``turn.Mail``."""
        return self._copies.strangers(self._session(), self.roles())

    def find(self, folder: Folder, message_id: str) -> Place | None:
        """As ``turn.Mail``, among what came since the first look's window."""
        if SANE_ID.fullmatch(message_id) is None:
            return None
        session, mailbox = self._session(), self.roles().names.get(folder)
        if mailbox is None:
            return None
        try:
            index = self._copies.look(session, mailbox, folder, self._since())
        except NoSuchMailboxError:
            return None
        uid = index.by_id.get(message_id)
        if uid is None or not session.uids_among([uid]):
            return None
        return Place(mailbox, index.uidvalidity, uid)

    # For the service

    def prepare(self) -> None:
        """Logs in and makes the service's own mailboxes where they are missing."""
        self._session()
        for mailbox in (self._mailbox(f) for f in MADE):
            if mailbox not in self.roles().there:
                try:
                    self._session().create(mailbox)
                except MailboxError as error:
                    log.warning("mailbox_not_made: %s", error)
                self._roles = None

    def unmake(self) -> tuple[str, ...]:
        """Deletes the service's own mailboxes, as far as nothing lies in them; the names of those
        that stay."""
        session, left = self._session(), []
        session.examine(self.roles().names[Folder.INBOX])
        for mailbox in sorted({self._mailbox(f) for f in MADE}, key=len, reverse=True):
            self._roles = None
            there = self.roles().there
            inner = any(n.startswith(tuple(mailbox + d for d in "/.\\")) for n in there)
            if mailbox in there and (inner or session.status(mailbox).exists):
                left.append(mailbox)
            elif mailbox in there:
                session.delete(mailbox)
        self._roles = None
        return tuple(left)

    def wait(self, bell: Bell, timeout: float) -> Woken:
        """Waits for a change in Inbox or Drafts, the bell, or ``timeout`` seconds, but no longer
        than until the mailbox is to be looked at in any case; at once over where one of them has
        changed since it was last looked at. For the rest see ``idle.wait``.
        """
        watched = [*self._watch_inbox(), *self._watch_drafts()]
        boxes = [box for _, box in watched if box is not None]
        changed = {box for box in boxes if self._changed(box)}
        # What looking again did not mend will not be mended by looking at once.
        news, self._told = changed - self._told, changed
        if news:
            return Woken.MAIL
        timeout = min(timeout, self.server.renew_minutes * 60)
        return idle.wait([s for s, _ in watched], bell, timeout, self._heartbeat)

    def roles(self) -> Roles:
        """Which mailbox is which, as the server tells it; asked anew now and then."""
        if self._roles is None:
            session = self._session()
            self._roles = roles(session.mailboxes(), session.namespace(), self._settings)
            told, self._lacking = self._lacking, tuple(self._roles.in_words())
            if told != self._lacking:
                self._log(self._roles)
        return self._roles

    def _note(self, unopened: frozenset[str]) -> None:
        """What is told of is what could not be opened at two looks in a row: the list of mailboxes
        is asked anew between them, and one that was renamed is not in it any more."""
        closed = unopened & self._unopened
        if closed - self._closed:
            log.warning("mailboxes_closed number=%d: listed, and not there", len(closed))
        self._unopened, self._closed = unopened, closed

    def _log(self, roles: Roles) -> None:
        if number := len(roles.missing):
            log.warning("mailboxes_missing number=%d: the settings want them read", number)
        elif roles.sent_unknown:
            log.warning("sent_unknown: what the person sends is not seen")

    def cut(self) -> None:
        """Ends both connections at once and for good; another thread may do it."""
        self._ended.set()
        self.interrupt()

    def interrupt(self) -> None:
        """The same, but the next call opens new ones; another thread may do it too."""
        for session in (self._work, self._watch):
            if session is not None:
                session.cut()

    def close(self) -> None:
        """Says goodbye; never raises. The next call would open a new connection."""
        for session in (self._work, self._watch):
            if session is not None:
                session.close()
        self._work = self._watch = None

    def _session(self) -> Session:
        if self._work is None or self._work.lost:
            if self._work is not None:
                self._work.close()
            self._work = self._connect()
            self._roles = None
        return self._work

    def _connect(self) -> Session:
        if self._ended.is_set():
            raise ServerUnavailableError(f"{self.server.where}: the account is closed")
        self._heartbeat(self.server.connect_seconds)
        session = connect(self.server, self._secret, self._heartbeat)
        if self._ended.is_set():  # while it was made
            session.cut()
        return session

    def _since(self) -> date:
        """A day more than asked for: SEARCH counts days in the server's zone."""
        return (self._clock() - timedelta(days=self._settings.first_look_days + 1)).date()

    def _read_mailboxes(self) -> Iterator[tuple[str, Folder]]:
        roles = self.roles()
        for folder in (Folder.INBOX, Folder.SENT):
            if roles.names.get(folder) in roles.there:
                yield roles.names[folder], folder
        for mailbox in roles.extra:
            yield mailbox, Folder.OTHER

    def _mailbox(self, folder: Folder) -> str:
        """The name for a role; for one that is not there yet, the name to make it by."""
        if (name := self.roles().names.get(folder)) is None:
            raise InputError(f"this account has no mailbox for {folder}: name it in the settings")
        return name

    def _made(self, mailbox: str) -> None:
        if self._roles is not None and mailbox not in self._roles.there:
            self._roles = None

    def _watch_inbox(self) -> Iterator[tuple[Session, Box | None]]:
        """A connection of its own, which stays in Inbox, and what it saw when it went there;
        nothing where the server allows no second one at the moment."""
        box = None
        try:
            if self._watch is None or self._watch.lost:
                self._watch = self._connect()
                box = self._watch.examine(self.roles().names[Folder.INBOX])
        except MailboxError as error:
            # Told once; tried again each time.
            log.log(logging.DEBUG if self._single else logging.WARNING, "one_connection: %s", error)
            self._watch, self._single = None, True
        else:
            yield self._watch, box

    def _watch_drafts(self) -> Iterator[tuple[Session, Box | None]]:
        """The working connection in Drafts, or in Inbox where it is the only one."""
        session = self._session()
        with suppress(NoSuchMailboxError):
            folder = Folder.DRAFTS if self._watch else Folder.INBOX
            yield session, session.examine(self._mailbox(folder))

    def _changed(self, box: Box) -> bool:
        """Whether a mailbox changed between the look and the waiting: no notification tells."""
        if self._inbox is not None and box.name == self._inbox.name:
            return (box.uidvalidity, box.uidnext) != (self._inbox.uidvalidity, self._inbox.uidnext)
        return self._copies.changed(box)
