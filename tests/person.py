"""The mailbox's owner at another client: delivers, looks, flags, moves; and the mail they get."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime

from imapclient import IMAPClient

from agent.mailbox import ImapServer
from tests.dovecot import PASSWORD

AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def mail(message_id: str = "<a@employer.example>", text: str = "Hello", **headers: str) -> bytes:
    """A message; a header's underscore stands for its hyphen."""
    fields = {"From": "Ines Okafor <ines@employer.example>", "To": "robin@home.example",
              "Subject": "Your interview", "Date": "Fri, 20 Nov 2026 09:30:00 +0000",
              "Message-ID": message_id}  # fmt: skip
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"{name}: {value}" for name, value in fields.items() if value]
    return "\r\n".join([*lines, "", text, ""]).encode()


class Person:
    """An imapclient connection of the person's own."""

    def __init__(self, server: ImapServer, port: int) -> None:
        self.client = IMAPClient(server.host, port, ssl=False, timeout=10)
        self.client.login(server.username, PASSWORD)

    def deliver(
        self, raw: bytes, folder: str = "INBOX", at: datetime = AT, flags: tuple[str, ...] = ()
    ) -> int:
        """Puts a message there; its UID."""
        told = self.client.append(folder, raw, flags, at)
        return int(told.split(b"]")[0].split(b" ")[-1])

    def flags(self, folder: str = "INBOX") -> dict[int, set[str]]:
        """The flags of every message, by UID, without \\Recent."""
        self.client.select_folder(folder, readonly=True)
        answers = self.client.fetch(self.client.search("ALL"), ["FLAGS"])
        return {
            uid: {f.decode() for f in answer[b"FLAGS"]} - {"\\Recent"}
            for uid, answer in answers.items()
        }

    def texts(self, folder: str) -> dict[int, bytes]:
        """Every message, by UID."""
        self.client.select_folder(folder, readonly=True)
        answers = self.client.fetch(self.client.search("ALL"), ["BODY.PEEK[]"])
        # NIL for one that went meanwhile.
        return {uid: answer[b"BODY[]"] for uid, answer in answers.items() if answer[b"BODY[]"]}

    def add_flags(self, folder: str, uid: int, *flags: str) -> None:
        """Sets flags."""
        self.client.select_folder(folder)
        self.client.add_flags([uid], flags)

    def move(self, folder: str, uid: int, to: str) -> None:
        """Moves a message."""
        self.client.select_folder(folder)
        self.client.move([uid], to)

    def remove(self, folder: str, uid: int) -> None:
        """Deletes a message for good."""
        self.client.select_folder(folder)
        self.client.delete_messages([uid])
        self.client.uid_expunge([uid])

    def folders(self) -> set[str]:
        """The names of all mailboxes."""
        return {name for _, _, name in self.client.list_folders()}


@contextmanager
def person(server: ImapServer, port: int) -> Iterator[Person]:
    """The person at a client of their own, for the time of a test."""
    one = Person(server, port)
    try:
        yield one
    finally:
        with suppress(OSError):
            one.client.shutdown()
