"""What mail clients do with a draft (docs/clients.md), replayed step by step on a real Dovecot.

After each step of a client the service takes a turn, as it may look at any moment: nothing is
doubled, lost or made again, and the verdict is the right one.
"""

import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from uuid import uuid4

import pytest

from agent import reading
from agent.demo.mail import ME
from agent.desk import Written
from agent.mailbox.index import ids_of
from agent.store import Store
from tests.desk import MINUTE, NOW, Life, identity_of, life
from tests.dovecot import Dovecot
from tests.person import mail
from tests.smtp_server import Server

pytestmark = pytest.mark.slow

DEV = "dev.anand@tidewaterlabs.example"
LINE = "It was good to see where the seventy-eight sensors go."


@dataclass(frozen=True)
class Client:
    """A client's ways, as measured."""

    name: str
    wrap: Callable[[str], str] = lambda text: text
    flowed: bool = False
    new_id: bool = False
    """Whether a save gives it another Message-ID."""
    sends_new_id: bool = False
    html: bool = False
    """Whether drafts are saved as multipart/alternative."""
    keeps: int = 100
    """How many References are kept."""
    in_reply_to: str = "last"
    """``last`` of the References, or ``dropped``."""
    flags: tuple[str, ...] = ("\\Draft",)
    recall: str = ""
    """What opening does to the draft: nothing, ``expunge``, ``expunge and delete``."""
    old: str = "expunge"
    """What becomes of the old draft once the new is saved: ``expunge``, ``trash``, ``left``."""
    sent_copy: bool = True
    draft_first: bool = False
    """Whether the draft goes before the copy in Sent comes."""
    delete: str = "trash"
    """``trash``, ``copy`` and expunge, ``expunge``, or only ``mark`` at first."""
    adds: tuple[str, ...] = ()
    saves: int = 1
    """How often it saves on its own while one writes."""


def hard(width: int, hyphens: bool = False) -> Callable[[str], str]:
    def wrapped(text: str) -> str:
        return "\n".join(
            textwrap.fill(line, width, break_on_hyphens=hyphens, break_long_words=False)
            for line in text.split("\n")
        )

    return wrapped


def soft(text: str) -> str:
    """format=flowed (RFC 3676): a blank at the end of a line says that it goes on."""
    return re.sub(r"(?<=\S)\n(?=\S)", " \n", hard(72)(text))


CLIENTS = [
    Client("thunderbird", soft, True, new_id=True, sends_new_id=True, draft_first=True,
           adds=("X-Mozilla-Draft-Info: internal/draft; vcard=0", "X-Identity-Key: id1", "Fcc: x")),
    Client("roundcube", soft, True, flags=("\\Seen",), adds=("X-Sender: x",)),
    Client("evolution", hard(71, hyphens=True), new_id=True, sends_new_id=True, html=True,
           flags=("\\Seen", "\\Draft"), old="trash", adds=("X-Evolution-Identity: 1",)),
    Client("mutt", keeps=10, recall="expunge", delete="expunge", adds=("X-Mutt-Fcc: =Sent",)),
    Client("neomutt", keeps=10, recall="expunge", delete="expunge"),
    Client("alpine", new_id=True, sends_new_id=True, flags=(), recall="expunge and delete",
           sent_copy=False, delete="mark", adds=("Fcc: ", "X-Cursor-Pos: : 12")),
    Client("aerc", flags=("\\Seen",), old="left", delete="expunge"),
    Client("claws", hard(72), in_reply_to="dropped", flags=("NonJunk",), draft_first=True,
           delete="copy", adds=("X-Claws-Sign: 0", "S:robin@x", "SCF:#imap/x/Sent"), saves=3),
    Client("sylpheed", new_id=True, sends_new_id=True, flags=("\\Seen",), draft_first=True,
           adds=("X-Sylpheed-Account-Id: 1",)),
]  # fmt: skip


@pytest.fixture
def desk(dovecot: Dovecot, tmp_path: Path) -> Iterator[Life]:
    with life(dovecot, tmp_path / "x.db", Server()) as lived:
        lived.turn(NOW)
        yield lived


@pytest.fixture(params=CLIENTS, ids=[c.name for c in CLIENTS])
def client(request: pytest.FixtureRequest) -> Client:
    given: Client = request.param
    return given


class Hands:
    """A person at such a client; each step is followed by a turn."""

    def __init__(self, desk: Life, client: Client) -> None:
        self.desk, self.client, self.robin = desk, client, desk.robin
        self.at = NOW + MINUTE
        self.uid = min(desk.letters(to=DEV))
        self.first = self.raw = desk.robin.texts("Drafts")[self.uid]
        self.identity = identity_of(self.raw)

    def look(self, later: timedelta = timedelta(seconds=5)) -> None:
        self.at += later
        self.desk.turn(self.at)

    def record(self) -> Written:
        store = Store(self.desk.path, reading.VERSION)
        (found,) = [w for w in store.written() if w.identity == self.identity]
        store.close()
        return found

    # The client

    def open(self) -> None:
        if not self.client.recall:
            self.robin.add_flags("Drafts", self.uid, "\\Seen")
        else:
            self.robin.remove("Drafts", self.uid)
            if "delete" in self.client.recall:
                self.empty_and_delete()
        self.look()

    def empty_and_delete(self) -> None:
        """Alpine does so once Drafts is empty: the other letter is out of the way."""
        for uid in self.robin.texts("Drafts"):
            self.robin.move("Drafts", uid, "Archive")
        self.robin.client.close_folder()
        self.robin.client.delete_folder("Drafts")

    def save(self, text: Callable[[str], str]) -> None:
        """As often as the client does on its own, the last time with all of it."""
        for number in range(self.client.saves, 0, -1):
            self.save_once(text if number == 1 else lambda t: f"{t}\nhalf wri")
            self.look()

    def save_once(self, text: Callable[[str], str]) -> None:
        old, self.raw = self.uid, self.written(text, self.client.new_id)
        self.uid = self.robin.deliver(self.raw, "Drafts", NOW, self.client.flags)
        self.look(timedelta(seconds=1))
        if self.client.recall:
            return
        if self.client.old == "expunge":
            self.robin.remove("Drafts", old)
        elif self.client.old == "trash":
            self.look(timedelta(seconds=4))
            self.robin.move("Drafts", old, "Trash")

    def send(self) -> None:
        """Through the person's own account; only what is left in the mailbox matters here."""
        sent = self.written(lambda text: text, self.client.sends_new_id, draft=False)
        if self.client.recall:
            self.file(sent)
        elif self.client.draft_first:
            self.robin.remove("Drafts", self.uid)
            self.look(timedelta(seconds=1))
            self.file(sent)
        else:
            self.file(sent)
            if self.client.old == "expunge":
                self.robin.remove("Drafts", self.uid)
            elif self.client.old == "trash":
                self.robin.move("Drafts", self.uid, "Trash")
        self.raw = sent
        self.look()

    def file(self, sent: bytes) -> None:
        if self.client.sent_copy:
            self.robin.deliver(sent, "Sent", NOW, ("\\Seen",))
            self.look(timedelta(seconds=1))

    def delete(self) -> None:
        match self.client.delete:
            case "trash":
                self.robin.move("Drafts", self.uid, "Trash")
            case "copy":
                self.robin.client.select_folder("Drafts")
                self.robin.client.copy([self.uid], "Trash")
                self.look(timedelta(seconds=1))
                self.robin.remove("Drafts", self.uid)
            case "mark":
                self.robin.add_flags("Drafts", self.uid, "\\Deleted")
                self.look()
                self.look(2 * MINUTE)
                self.robin.remove("Drafts", self.uid)
            case _:
                self.robin.remove("Drafts", self.uid)
        self.look()

    def written(self, text: Callable[[str], str], new_id: bool, *, draft: bool = True) -> bytes:
        """The letter as the client saves or sends it."""
        before = message_from_bytes(self.raw, policy=policy.default)
        body = before.get_body(("plain",))
        assert body is not None
        given = text(body.get_content().replace("\r\n", "\n").replace(" \n", " "))
        made = EmailMessage(policy=policy.SMTP.clone(max_line_length=998))
        made["Message-ID"] = f"<{uuid4().hex}@client.example>" if new_id else before["Message-ID"]
        made["Date"] = "Wed, 25 Nov 2026 15:07:00 +0000"
        made["From"] = f"Robin Quentin <{ME}>"
        made["To"], made["Subject"] = before["To"], before["Subject"]
        references = ids_of(self.raw).references[-self.client.keeps :]
        made["References"] = " ".join(references)
        if self.client.in_reply_to == "last" or not draft:
            made["In-Reply-To"] = references[-1]
        made.set_content(self.client.wrap(given), cte="8bit")
        if self.client.flowed:
            made.set_param("format", "flowed")
        if self.client.html and draft:
            made.add_alternative(f"<pre>{self.client.wrap(given)}</pre>", subtype="html")
        added = "".join(f"{line}\r\n" for line in self.client.adds).encode()
        return added + made.as_bytes()

    # The promises

    def settles(self, outcome: str) -> None:
        """Whatever time passes: the verdict, and nothing comes back."""
        others = {i for i, _ in self.lies() if i != self.identity}
        mine = [raw for i, raw in self.lies() if i == self.identity]
        for later in (MINUTE, 2 * MINUTE, 13 * 60 * MINUTE, 26 * 60 * MINUTE):
            self.look(later)
            assert [raw for i, raw in self.lies() if i == self.identity] == mine
        assert self.record().outcome == outcome
        assert others <= {i for i, _ in self.lies()} or "delete" in self.client.recall

    def lies(self) -> list[tuple[str, bytes]]:
        texts = self.robin.texts("Drafts") if "Drafts" in self.robin.folders() else {}
        return [(identity_of(raw), raw) for raw in texts.values()]

    def mine(self) -> list[bytes]:
        return [raw for i, raw in self.lies() if i == self.identity]


def insert(text: str) -> str:
    head, _, rest = text.partition("\n\n")
    return f"{head}\n\n{LINE}\n\n{rest}"


def text_of(raw: bytes) -> str:
    body = message_from_bytes(raw, policy=policy.default).get_body(("plain",))
    assert body is not None
    content: str = body.get_content()
    return "".join(content.split())


def test_edit_and_save(desk: Life, client: Client) -> None:
    hands = Hands(desk, client)
    hands.open()
    hands.save(insert)
    expected = [hands.first, hands.raw] if client.old == "left" else [hands.raw]
    assert hands.mine() == expected, "the person's text, once (aerc leaves both)"
    hands.settles("edited")
    assert "".join(LINE.split()) in text_of(hands.mine()[-1])


def test_save_without_a_change_leaves_it_ours(desk: Life, client: Client) -> None:
    if client.saves > 1 or client.old == "left":
        pytest.skip("it saves what is half written, or leaves two")
    hands = Hands(desk, client)
    hands.open()
    hands.save(lambda text: text)
    assert hands.mine() == [hands.raw]
    hands.look(MINUTE)
    assert hands.record().outcome == ""
    assert not hands.record().theirs


def test_send(desk: Life, client: Client) -> None:
    hands = Hands(desk, client)
    hands.open()
    hands.send()
    left = [hands.first] if client.old == "left" else []
    assert hands.mine() == left
    hands.settles("sent" if client.sent_copy else "missing")
    assert hands.mine() == left, "nothing is made again"


def test_edit_save_and_send(desk: Life, client: Client) -> None:
    hands = Hands(desk, client)
    hands.open()
    hands.save(insert)
    if client.recall:
        hands.robin.remove("Drafts", hands.uid)
        hands.look()
    hands.send()
    assert hands.record().theirs
    for later in (MINUTE, 60 * MINUTE, 14 * 60 * MINUTE):
        hands.look(later)
        left = 3 if client.old == "left" else 0
        assert len(hands.mine()) <= left


def test_delete(desk: Life, client: Client) -> None:
    hands = Hands(desk, client)
    hands.delete()
    assert hands.mine() == []
    hands.settles({"expunge": "missing"}.get(client.delete, "deleted"))


def test_star(desk: Life, client: Client) -> None:
    hands = Hands(desk, client)
    hands.robin.add_flags("Drafts", hands.uid, "\\Flagged")
    hands.look(20 * MINUTE)
    assert hands.mine() == [hands.first]
    assert hands.record().outcome == ""
    assert hands.record().approved_since is None


def test_move_to_archive(desk: Life, client: Client) -> None:
    hands = Hands(desk, client)
    if client.name in ("mutt", "neomutt"):
        hands.robin.client.select_folder("Drafts")
        hands.robin.client.copy([hands.uid], "Archive")
        hands.robin.add_flags("Drafts", hands.uid, "\\Deleted")
        hands.look()
        hands.robin.remove("Drafts", hands.uid)
    else:
        hands.robin.move("Drafts", hands.uid, "Archive")
    hands.look(20 * MINUTE)
    hands.settles("moved")
    assert hands.first in hands.robin.texts("Archive").values()


def test_without_a_sent_copy_the_answer_tells_that_it_was_sent(desk: Life) -> None:
    alpine = next(c for c in CLIENTS if not c.sent_copy)
    hands = Hands(desk, alpine)
    hands.open()
    hands.send()
    sent = message_from_bytes(hands.raw)
    answer = mail(
        "<thanks@tidewaterlabs.example>", "Thanks for your note, Robin!", From=DEV, To=ME,
        Subject="Re: Thank you", References=f"{sent['References']} {sent['Message-ID']}",
        In_Reply_To=sent["Message-ID"],
    )  # fmt: skip
    desk.robin.deliver(answer, "INBOX", NOW)
    hands.look(MINUTE)
    assert hands.record().outcome == "sent"


def proton(raw: bytes, text: Callable[[str], str] = lambda t: t) -> bytes:
    """What Proton Bridge makes of a draft: other ids, no thread; the rest stays."""
    before = message_from_bytes(raw, policy=policy.default)
    body = before.get_body(("plain",))
    assert body is not None
    made = EmailMessage(policy=policy.SMTP.clone(max_line_length=998))
    made["Message-ID"] = f"<{uuid4().hex}@protonmail.internalid>"
    made["References"] = f"<{uuid4().hex}@protonmail.internalid>"
    made["From"], made["To"], made["Subject"] = before["From"], before["To"], before["Subject"]
    made["Date"] = before["Date"]
    made.set_content(text(body.get_content()), cte="8bit")
    return made.as_bytes()


def replaced(hands: Hands, text: Callable[[str], str] = lambda t: t, to: str = "Drafts") -> bytes:
    raw = proton(hands.raw, text)
    hands.robin.remove("Drafts", hands.uid)
    hands.uid = hands.robin.deliver(raw, to, NOW)
    hands.look()
    hands.look()
    return raw


def test_a_server_that_destroys_every_id_leaves_its_likeness(desk: Life) -> None:
    hands = Hands(desk, CLIENTS[0])
    raw = replaced(hands)
    for later in (MINUTE, 60 * MINUTE, 13 * 60 * MINUTE):
        hands.look(later)
        assert [*desk.letters(to=DEV).values()] == [raw], "the same letter, once"
    assert hands.record().outcome == ""


@pytest.mark.parametrize(("mailbox", "outcome"), [("Drafts", "edited"), ("Sent", "sent")])
def test_by_likeness_an_edited_or_sent_letter_is_known(
    desk: Life, mailbox: str, outcome: str
) -> None:
    hands = Hands(desk, CLIENTS[0])
    raw = replaced(hands, insert, mailbox)
    hands.look(MINUTE)
    assert hands.record().outcome == outcome
    hands.look(13 * 60 * MINUTE)
    assert [*desk.letters(to=DEV).values()] == ([raw] if mailbox == "Drafts" else [])


def test_another_letter_to_the_same_person_is_not_taken_for_ours(desk: Life) -> None:
    hands = Hands(desk, CLIENTS[0])
    other = proton(hands.raw, lambda _: "Dear Dev,\n\nmay I ask where to send the bill?\n\nRobin\n")
    hands.robin.deliver(other, "Drafts", NOW)
    hands.robin.remove("Drafts", hands.uid)
    for later in (MINUTE, MINUTE, 60 * MINUTE):
        hands.look(later)
    assert hands.record().outcome == ""
    assert hands.record().missing_since is not None
    assert [*desk.letters(to=DEV).values()] == [other]
