"""One IMAP connection (RFC 9051, 3501): the guarded class around imapclient that nothing bypasses.

Puts nothing unchecked into a command, names messages by explicit UIDs, tells every fault in the
program's own errors. Decides nothing about mail.
"""

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from typing import Any

from imapclient import IMAPClient

import agent
from agent.errors import InputError, MailboxError, ServerUnavailableError
from agent.mailbox import arguments, faults, wire
from agent.mailbox.login import open_client
from agent.mailbox.model import Box, Listed, Namespace
from agent.mailbox.server import ImapServer

CHUNK = 500
"""UIDs in one command: servers limit its length (Dovecot to 64 kB)."""

_APPENDED = re.compile(rb"\[APPENDUID (\d{1,10}) (\d{1,10})\]")
_COPIED = re.compile(rb"(\d{1,10}) [\d:,]{1,80} (\d{1,10})")


class Session:
    """A connection that is logged in. One thread at a time; after a fault it is of no more use."""

    def __init__(
        self,
        client: IMAPClient,
        server: ImapServer,
        heartbeat: Callable[[float], None] = lambda seconds: None,
    ) -> None:
        self.server = server
        self._heartbeat = heartbeat
        self.selected: Box | None = None
        self.lost = False
        self.idle_refused = False
        """Set by ``idle`` where a server that offers IDLE does not keep it up."""
        self._client = client
        self._busy = threading.Lock()
        self.abilities: frozenset[str] = frozenset()
        """CAPABILITY, asked anew after the login: proxies answer for themselves before it."""
        with self._speaking("capability") as imap:
            words = imap._do_capabilites()
            imap._cached_capabilities = words
            self.abilities = frozenset(w.decode("ascii", "replace") for w in words)
        if self.can("ID"):
            # Some providers (163.com) refuse SELECT to clients that do not introduce themselves.
            with suppress(MailboxError), self._speaking("id") as imap:
                imap.id_({"name": "afterword", "version": agent.__version__})

    def can(self, ability: str) -> bool:
        """Whether the server offers an extension."""
        return ability in self.abilities

    @property
    def waits(self) -> bool:
        """Whether IDLE (RFC 2177) can be used on this connection."""
        return self.can("IDLE") and not self.idle_refused

    def cut(self) -> None:
        """Ends the connection at once; the one thing that another thread may do to it."""
        self.lost = True
        with suppress(OSError, ValueError):
            self._client._imap.sock.shutdown(2)

    def close(self) -> None:
        """Says goodbye where the connection is sound, and closes it; never raises."""
        if not self.lost:
            with suppress(Exception):
                self._client.socket().settimeout(2)
                self._client.logout()
        self.lost = True
        with suppress(Exception):
            self._client.shutdown()

    @contextmanager
    def _speaking(self, doing: str) -> Iterator[IMAPClient]:
        """Around each command: one at a time, and no use of a connection in an unknown state."""
        if self.lost:
            raise ServerUnavailableError(f"{self.server.where}: {doing}: the connection is closed")
        if not self._busy.acquire(blocking=False):
            raise RuntimeError("two threads on one IMAP connection")
        self._heartbeat(self.server.answer_seconds)
        try:
            yield self._client
        except Exception as error:
            if not faults.answered(error) and not isinstance(error, InputError):
                self.cut()
            raise faults.told(error, self.server.where, doing) from error
        except BaseException:
            self.cut()
            raise
        finally:
            self._busy.release()

    # Mailboxes

    def mailboxes(self) -> tuple[Listed, ...]:
        """Every mailbox, with its SPECIAL-USE attributes (RFC 6154) where the server has them."""
        with self._speaking("list") as client:
            if {"SPECIAL-USE", "LIST-EXTENDED"} <= self.abilities:
                rows = wire.special_use_list(client)
            elif self.can("XLIST") and not self.can("SPECIAL-USE"):
                rows = client.xlist_folders()
            else:
                rows = client.list_folders()
            return tuple(
                Listed(tuple(_text(a) for a in attributes), _text(delimiter or b""), _text(name))
                for attributes, delimiter, name in rows
            )

    def namespace(self) -> Namespace:
        """What the names of one's own mailboxes begin with, and those of other people's."""
        if not self.can("NAMESPACE"):
            return Namespace()
        with suppress(MailboxError), self._speaking("namespace") as client:
            told = client.namespace()
            personal = str(told.personal[0][0] or "") if told.personal else ""
            foreign = [str(p) for row in (told.other, told.shared) for p, _ in row or () if p]
            return Namespace(personal, tuple(p for p in foreign if p != personal))
        return Namespace()

    def create(self, mailbox: str) -> None:
        """CREATE and SUBSCRIBE, so that mail clients show it."""
        with self._speaking("create") as client:
            client.create_folder(arguments.mailbox(mailbox))
        with suppress(MailboxError), self._speaking("subscribe") as client:
            client.subscribe_folder(arguments.mailbox(mailbox))

    def delete(self, mailbox: str) -> None:
        """UNSUBSCRIBE and DELETE: with all that is in it. The caller has made sure of that."""
        with suppress(MailboxError), self._speaking("unsubscribe") as client:
            client.unsubscribe_folder(arguments.mailbox(mailbox))
        with self._speaking("delete") as client:
            client.delete_folder(arguments.mailbox(mailbox))

    def examine(self, mailbox: str) -> Box:
        """Opens a mailbox for reading; nothing in it can change by that."""
        return self._select(mailbox, readonly=True)

    def select(self, mailbox: str) -> Box:
        """Opens a mailbox for changes. Raises ReadOnlyError where it allows none."""
        box = self._select(mailbox, readonly=False)
        if not box.writable:
            raise faults.ReadOnlyError(f"{self.server.where}: the mailbox may only be read")
        return box

    def _select(self, mailbox: str, *, readonly: bool) -> Box:
        self.selected = None
        with self._speaking("examine" if readonly else "select") as client:
            told = client.select_folder(arguments.mailbox(mailbox), readonly=readonly)
            self.selected = Box(
                mailbox,
                int(told.get(b"UIDVALIDITY", 0)),
                int(told.get(b"UIDNEXT", 0)),
                int(told.get(b"EXISTS", 0)),
                tuple(_text(f) for f in told.get(b"PERMANENTFLAGS", told.get(b"FLAGS", ()))),
                not readonly and b"READ-ONLY" not in told,
                int(told.get(b"HIGHESTMODSEQ", 0)),
            )
        return self.selected

    def status(self, mailbox: str) -> Box:
        """STATUS of a mailbox that is not selected."""
        with self._speaking("status") as client:
            told = client.folder_status(
                arguments.mailbox(mailbox), ["UIDVALIDITY", "UIDNEXT", "MESSAGES"]
            )
            return Box(
                mailbox,
                int(told.get(b"UIDVALIDITY", 0)),
                int(told.get(b"UIDNEXT", 0)),
                int(told.get(b"MESSAGES", 0)),
            )

    # Messages of the mailbox that is open

    def uids_from(self, uid: int) -> tuple[int, ...]:
        """UIDs not below ``uid``, ascending. ``n:*`` always names the last message: filtered."""
        return tuple(u for u in self._search("UID", f"{arguments.uid(uid)}:*") if u >= uid)

    def uids_since(self, day: date) -> tuple[int, ...]:
        """UIDs of messages that arrived on ``day`` (of the server's zone) or later, ascending."""
        return self._search("SINCE", f"{day.day}-{_MONTHS[day.month - 1]}-{day.year}")

    def uids_deleted(self) -> tuple[int, ...]:
        """UIDs of messages that are marked to be expunged."""
        return self._search("DELETED")

    def uids_among(self, uids: Sequence[int]) -> tuple[int, ...]:
        """Those UIDs that are there."""
        parts = (uids[i : i + CHUNK] for i in range(0, len(uids), CHUNK))
        return tuple(u for part in parts for u in self._search("UID", arguments.uid_set(part)))

    def _search(self, *criteria: str) -> tuple[int, ...]:
        with self._speaking("search") as client:
            client._imap.untagged_responses.pop("SEARCH", None)
            kind, lines = client._imap.uid("SEARCH", *criteria)
            client._checkok("search", kind, lines)
            found = (int(w) for line in lines if line for w in line.split() if w.isdigit())
            return tuple(sorted(set(found)))

    def fetch(self, uids: Sequence[int], *items: str) -> dict[int, wire.Answer]:
        """Items of messages, by UID. A message that is missing in the answer is no proof that it
        is gone (Exchange forgets some): ask again later."""
        found: dict[int, wire.Answer] = {}
        for i in range(0, len(uids), CHUNK):
            found.update(self._fetch(uids[i : i + CHUNK], items))
        return found

    def _fetch(self, uids: Sequence[int], items: Sequence[str]) -> dict[int, wire.Answer]:
        wanted = " ".join(("UID", *(arguments.item(i) for i in items)))
        with self._speaking("fetch") as client:
            # What came unasked in between would be taken for part of the answer.
            client._imap.untagged_responses.pop("FETCH", None)
            kind, lines = client._imap.uid("FETCH", arguments.uid_set(uids), f"({wanted})")
            client._checkok("fetch", kind, lines)
            asked = set(uids)
            found: dict[int, wire.Answer] = {}
            for answer in wire.answers(lines):
                if (uid := answer.get(b"UID")) in asked:
                    found.setdefault(uid, {}).update(answer)
            return found

    def append(
        self, mailbox: str, raw: bytes, flags: Sequence[str], at: datetime | None
    ) -> Box | None:
        """APPEND, dated by the server where ``at`` is None. Where the server tells (UIDPLUS): a
        Box whose ``uidnext`` is the new UID."""
        checked = [arguments.flag(f) for f in flags]
        with self._speaking("append") as client:
            told = client.append(arguments.mailbox(mailbox), raw, checked, at)
            match = _APPENDED.search(told or b"")
            return _landed(mailbox, match) if match else None

    def add_flags(self, uid: int, flags: Sequence[str]) -> None:
        """UID STORE +FLAGS.SILENT."""
        checked = [arguments.flag(f) for f in flags]
        with self._speaking("store") as client:
            client.add_flags([arguments.uid(uid)], checked, silent=True)

    def add_flag_unless_changed(self, uid: int, flag: str, since: int) -> bool:
        """The same of a message that was not changed since a mod-sequence; else False (RFC
        7162)."""
        what = ("+FLAGS.SILENT", f"({arguments.flag(flag)})")
        with self._speaking("store") as client:
            client._imap.untagged_responses.pop("MODIFIED", None)
            kind, lines = client._imap.uid(
                "STORE", str(arguments.uid(uid)), f"(UNCHANGEDSINCE {since})", *what
            )
            if client._imap.untagged_responses.pop("MODIFIED", None):
                return False
            client._checkok("store", kind, lines)
            return True

    def remove_flags(self, uid: int, flags: Sequence[str]) -> None:
        """UID STORE -FLAGS.SILENT."""
        checked = [arguments.flag(f) for f in flags]
        with self._speaking("store") as client:
            client.remove_flags([arguments.uid(uid)], checked, silent=True)

    def uid_expunge(self, uid: int) -> None:
        """UID EXPUNGE (RFC 4315): takes out this message and no other."""
        with self._speaking("expunge") as client:
            client.uid_expunge([arguments.uid(uid)])

    def expunge(self) -> None:
        """EXPUNGE: every message that is marked. The caller has made sure which those are."""
        with self._speaking("expunge") as client:
            client.expunge()

    def copy(self, uid: int, mailbox: str) -> Box | None:
        """UID COPY; a Box as of ``append``."""
        return self._transfer(uid, mailbox, IMAPClient.copy)

    def move(self, uid: int, mailbox: str) -> Box | None:
        """UID MOVE (RFC 6851); a Box as of ``append``."""
        return self._transfer(uid, mailbox, IMAPClient.move)

    def _transfer(self, uid: int, mailbox: str, how: Callable[..., Any]) -> Box | None:
        with self._speaking("copy") as client:
            # imapclient drops the response code; imaplib keeps it here.
            client._imap.untagged_responses.pop("COPYUID", None)
            how(client, [arguments.uid(uid)], arguments.mailbox(mailbox))
            told = client._imap.untagged_responses.pop("COPYUID", [b""])
            match = _COPIED.fullmatch(told[-1] or b"")
            return _landed(mailbox, match) if match else None

    # Waiting: the bytes themselves, for ``idle`` only

    def start_idle(self) -> bytes:
        """Sends IDLE; the tag under which the server will answer."""
        with self._speaking("idle") as client:
            tag: bytes = client._imap._new_tag()
            client._imap.send(tag + b" IDLE\r\n")
            return tag

    def send_done(self) -> None:
        """Ends IDLE."""
        with self._speaking("idle") as client:
            client._imap.send(b"DONE\r\n")

    def forget(self, tag: bytes) -> None:
        """Takes the tag of an IDLE that was answered out of imaplib's books."""
        self._client._imap.tagged_commands.pop(tag, None)

    def fileno(self) -> int:
        """The socket's, to be polled."""
        number: int = self._client.socket().fileno()
        return number

    def receive(self) -> bytes | None:
        """What can be read without waiting, from imaplib's buffer, TLS and the socket, in this
        order; None at the end of the connection."""
        with self._speaking("idle") as client:
            sock = client.socket()
            sock.setblocking(False)
            try:
                return wire.drain(client._imap, sock)
            finally:
                sock.settimeout(self.server.answer_seconds)


_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def connect(
    server: ImapServer,
    secret: Callable[[], str],
    heartbeat: Callable[[float], None] = lambda seconds: None,
) -> Session:
    """A session that is logged in; for the errors see ``login.open_client``."""
    return Session(open_client(server, secret), server, heartbeat)


def _landed(mailbox: str, match: re.Match[bytes]) -> Box:
    return Box(mailbox, int(match[1]), int(match[2]), 0)


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
