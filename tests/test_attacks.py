"""Attacks on the desk and on sending: what would send twice, too much, too late, or lose a word."""

from collections.abc import Callable
from datetime import timedelta
from email import message_from_bytes
from email.utils import parseaddr
from pathlib import Path

import pytest

from agent import reading
from agent.letter.marker import read_marker
from agent.store import Store
from agent.terms import Direction, Kind
from tests.desk import APPROVED, MINUTE, NOW, Life
from tests.dovecot import Dovecot
from tests.person import Person, mail
from tests.smtp_server import CLOSE, Server
from tests.test_sending import EDIT, GOES, LATER, MAREN, attached, names, rejection, without_date

pytestmark = pytest.mark.slow

RECEIVED = (
    b"Received: from mx.tide.example by mx.letterbox.example; Wed, 25 Nov 2026 14:59:00 +0000\r\n"
)


class Meanwhile(dict[str, str]):
    """A script of the SMTP server in which something happens at a step, once."""

    def __init__(self, step: str, happens: Callable[[], object]) -> None:
        super().__init__()
        self.step, self.happens = step, happens

    def get(self, step: str, usual: str = "") -> str:  # type: ignore[override]
        if step == self.step:
            self.step = ""
            self.happens()
        return usual


def address_of(raw: bytes) -> str:
    return parseaddr(str(message_from_bytes(raw)["To"]))[1]


def board(desk: Life) -> str:
    return " ".join(desk.board().split())


# What the person put in


def test_a_file_that_was_only_attached_is_never_lost(desk: Life) -> None:
    """The words are ours still, the letter is not."""
    new = desk.edit(desk.first(), attached)
    mine = desk.robin.texts("Drafts")[new]
    assert "draft_let_go" in names(desk, LATER)
    for days in (1, 3, 9):
        desk.turn(NOW + timedelta(days=days))
    assert mine in desk.robin.texts("Drafts").values()


def test_another_sender_is_the_persons_choice(desk: Life) -> None:
    def from_elsewhere(raw: bytes) -> bytes:
        assert b"<robin.ashdown@letterbox.example>" in raw
        return raw.replace(b"<robin.ashdown@letterbox.example>", b"<robin@other.example>", 1)

    new = desk.edit(desk.first(), from_elsewhere)
    assert "draft_let_go" in names(desk, LATER)
    desk.turn(NOW + timedelta(days=9))
    assert new in desk.robin.texts("Drafts")


def test_an_edit_beside_a_starred_copy_takes_the_approval_back(desk: Life, smtp: Server) -> None:
    """aerc saves the new version and leaves the old one, star and all."""
    desk.star_approves = True
    uid = desk.first()
    desk.robin.add_flags("Drafts", uid, "\\Flagged")
    desk.turn(LATER)
    raw = EDIT(desk.robin.texts("Drafts")[uid])
    new = desk.robin.deliver(raw, "Drafts", NOW, ("\\Draft",))
    assert "letter_sent" not in names(desk, GOES)
    assert "letter_sent" not in names(desk, GOES + 30 * MINUTE)
    assert smtp.taken == []
    assert {uid, new} <= {*desk.robin.texts("Drafts")}


# What lies in Approved and does not go


def test_a_message_that_is_no_letter_of_ours_is_never_sent_and_told(
    desk: Life, smtp: Server
) -> None:
    own = mail("<own@letterbox.example>", From="robin.ashdown@letterbox.example",
               To="a.friend@elsewhere.example", Subject="Saturday")  # fmt: skip
    uid = desk.robin.deliver(own, "Drafts", NOW, ("\\Draft",))
    desk.robin.move("Drafts", uid, APPROVED)
    for at in (LATER, GOES, GOES + timedelta(days=1)):
        assert "letter_sent" not in names(desk, at)
    assert smtp.taken == []
    assert own in desk.robin.texts(APPROVED).values()
    words = '"Saturday" lies in Afterword/Approved, but is no letter of Afterword\'s'
    assert words in board(desk)
    assert "never sent: move it back" in board(desk)
    (uid,) = desk.robin.texts(APPROVED)
    desk.robin.move(APPROVED, uid, "Drafts")
    desk.turn(GOES + timedelta(days=1, minutes=1))
    assert "Saturday" not in board(desk)


def test_mail_of_others_in_approved_is_told_and_left_alone(desk: Life, smtp: Server) -> None:
    texts = desk.robin.texts("INBOX")
    desk.robin.move("INBOX", min(texts), APPROVED)
    desk.turn(LATER)
    assert "is no letter of Afterword's" in board(desk)
    assert [*desk.robin.texts(APPROVED).values()] == [texts[min(texts)]]
    assert smtp.taken == []


def test_an_answer_that_bears_a_marker_is_no_letter_in_approved_either(
    desk: Life, smtp: Server
) -> None:
    """To a letter that opened a thread and of which no copy was kept (Alpine)."""
    uid = min(desk.letters(to="dev.anand"))
    letter = message_from_bytes(desk.robin.texts("Drafts")[uid])
    desk.robin.remove("Drafts", uid)
    assert "In-Reply-To" not in letter
    answer = RECEIVED + mail(
        "<answer@tidewaterlabs.example>", "Thanks for your note, Robin!", From=letter["To"],
        To=letter["From"], Cc=MAREN, Subject="Re: Thank you",
        References=f"{letter['References']} {letter['Message-ID']}",
    )  # fmt: skip
    desk.robin.deliver(answer, APPROVED, NOW)
    for at in (LATER, GOES, GOES + 30 * MINUTE):
        desk.turn(at)
    assert smtp.taken == []
    assert answer in desk.robin.texts(APPROVED).values()
    assert "is no letter of Afterword's" in board(desk)


def test_a_letter_that_was_sent_before_is_not_sent_again_and_told(desk: Life, smtp: Server) -> None:
    raw = desk.approve()
    desk.turn(LATER)
    assert names(desk, GOES) == ["letter_sent"]
    desk.robin.deliver(EDIT(raw), APPROVED, NOW, ("\\Draft",))
    for minutes in (1, 12, 30):
        assert names(desk, GOES + minutes * MINUTE) == []
    assert len(smtp.taken) == 1
    assert "lies in Afterword/Approved, but was sent before" in board(desk)


# More than one at work


def test_two_services_on_one_mailbox_send_a_letter_once(
    desk: Life, smtp: Server, tmp_path: Path
) -> None:
    """One was moved to another machine, and the old one forgotten."""
    other = Life(desk.server, tmp_path / "other.db", desk.robin, smtp)
    other.turn(NOW)
    desk.approve()
    desk.turn(LATER)
    other.turn(LATER)
    told: list[str] = []
    smtp.script = Meanwhile("mail", lambda: told.extend(names(other, GOES)))
    sent = names(desk, GOES)
    smtp.script = {}
    assert sent == ["letter_sent"]
    assert told == ["sending_unknown"]
    assert "letter_sent" in names(other, GOES + MINUTE), "it sees the copy in Sent"
    for minutes in (2, 10, 30):
        desk.turn(GOES + minutes * MINUTE)
        other.turn(GOES + minutes * MINUTE)
    assert len(smtp.taken) == 1
    assert len(desk.ours("Sent")) == 1
    assert desk.ours(APPROVED) == {}
    assert len(desk.letters()) == 1, "the other letter"


def test_a_store_lost_after_the_text_was_handed_over_sends_nothing_again(
    desk: Life, smtp: Server
) -> None:
    smtp.script = {"dot": CLOSE}
    desk.approve()
    desk.turn(LATER)
    assert names(desk, GOES) == ["sending_unknown"]
    smtp.script = {}
    for file in desk.path.parent.glob("x.db*"):
        file.unlink()
    for minutes in (1, 2, 12, 13, 30):
        assert "letter_sent" not in names(desk, GOES + minutes * MINUTE)
    assert len(smtp.taken) == 1
    assert "may have been sent or not" in board(desk)
    (uid,) = desk.ours(APPROVED)
    desk.robin.move(APPROVED, uid, "Drafts")
    desk.turn(GOES + 31 * MINUTE)
    assert all("$SubmitPending" not in f for f in desk.robin.flags("Drafts").values())
    desk.approve()
    desk.turn(GOES + 32 * MINUTE)
    assert names(desk, GOES + 42 * MINUTE) == ["letter_sent"], "by a new approval"


def test_taken_back_while_another_letter_was_being_sent_it_stays(desk: Life, smtp: Server) -> None:
    """A turn can last: a slow server, many letters."""
    uids = [*desk.letters()]
    for uid in uids:
        desk.approve(uid)
    desk.turn(LATER)

    def take_back() -> None:
        """The one that is not being sent at the moment."""
        named = " ".join(c for c in smtp.commands if c.startswith("RCPT"))
        (uid,) = [u for u, raw in desk.ours(APPROVED).items() if address_of(raw) not in named]
        desk.robin.move(APPROVED, uid, "Drafts")

    smtp.script = Meanwhile("data", take_back)
    assert names(desk, GOES) == ["letter_sent"]
    smtp.script = {}
    desk.turn(GOES + MINUTE)
    desk.turn(GOES + 30 * MINUTE)
    assert len(smtp.taken) == 1
    assert len(desk.letters()) == 1


def test_news_that_comes_while_another_letter_is_sent_is_heard(desk: Life, smtp: Server) -> None:
    for uid in [*desk.letters()]:
        desk.approve(uid)
    desk.turn(LATER)
    news = Person(desk.server, desk.robin.client.port)
    smtp.script = Meanwhile("data", lambda: news.deliver(rejection(), "INBOX", NOW))
    assert names(desk, GOES) == ["letter_sent"]
    smtp.script = {}
    assert names(desk, GOES) == ["letter_given_back"]
    assert len(smtp.taken) == 1


def test_moved_back_and_approved_again_between_two_looks_it_has_its_time(
    desk: Life, smtp: Server
) -> None:
    """The service was stopped meanwhile, or the server tells of nothing."""
    desk.approve()
    desk.turn(LATER)
    desk.robin.move(APPROVED, min(desk.ours(APPROVED)), "Drafts")
    desk.approve(max(desk.letters()))
    assert names(desk, GOES) == []
    assert names(desk, GOES + 10 * MINUTE) == ["letter_sent"]


# Time and numbers


def test_a_clock_set_back_holds_nothing_up_for_long(desk: Life, smtp: Server) -> None:
    """It was a year ahead when the letter was approved."""
    desk.approve()
    desk.turn(LATER + timedelta(days=1, hours=-2))
    desk.turn(LATER)
    assert names(desk, GOES) == ["letter_sent"]


def test_a_clock_set_back_does_not_keep_a_deferred_letter(desk: Life, smtp: Server) -> None:
    smtp.script = {"rcpt1": "450 4.2.1 busy"}
    desk.approve()
    desk.turn(LATER)
    desk.turn(GOES + timedelta(hours=1))
    smtp.script = {}
    desk.turn(GOES - 20 * MINUTE)
    assert names(desk, GOES + MINUTE) == ["letter_sent"]


def test_a_refused_password_is_tried_with_one_letter_only(desk: Life, smtp: Server) -> None:
    smtp.password = "another"
    for uid in desk.letters():
        desk.approve(uid)
    desk.turn(LATER)
    for minutes in (0, 1, 5, 20, 29):
        desk.turn(GOES + minutes * MINUTE)
    assert len(smtp.logins) == 1
    assert "the server refused user name or password" in board(desk)
    smtp.password = "right"
    for _ in range(2):
        assert names(desk, GOES + 30 * MINUTE) == ["letter_sent"]


# To whom


def test_a_file_of_thirty_megabytes_goes_whole(desk: Life, smtp: Server) -> None:
    raw = desk.approve(desk.edit(desk.first(), lambda raw: attached(raw, 11_000_000)))
    assert len(raw) > 29_000_000
    desk.turn(LATER)
    assert names(desk, GOES) == ["letter_sent"]
    assert without_date(smtp.taken[0][2]) == without_date(raw)
    assert desk.ours(APPROVED) == {}


def test_a_new_uidvalidity_of_approved_sends_once(
    desk: Life, dovecot: Dovecot, smtp: Server
) -> None:
    desk.approve()
    desk.turn(LATER)
    desk.robin.client.logout()
    dovecot.renumber(desk.server.username, APPROVED)
    desk.robin = Person(desk.server, dovecot.port)
    assert names(desk, GOES) == [], "it may have been approved anew"
    assert names(desk, GOES + 10 * MINUTE) == ["letter_sent"]
    assert names(desk, GOES + 11 * MINUTE) == []
    assert len(smtp.taken) == 1
    assert desk.ours(APPROVED) == {}


def test_a_store_restored_from_before_the_sending_sends_nothing_again(
    desk: Life, smtp: Server
) -> None:
    desk.approve()
    desk.turn(LATER)
    files = {f: f.read_bytes() for f in desk.path.parent.glob("x.db*")}
    assert names(desk, GOES) == ["letter_sent"]
    for file in desk.path.parent.glob("x.db*"):
        file.unlink()
    for file, content in files.items():
        file.write_bytes(content)
    for minutes in (1, 12, 60):
        assert "letter_sent" not in names(desk, GOES + minutes * MINUTE)
    assert len(smtp.taken) == 1
    assert len(desk.ours("Sent")) == 1


def test_a_copy_of_a_letter_made_into_another_mail_is_not_sent_for_it(
    desk: Life, smtp: Server
) -> None:
    """ "Edit as new": References and all. Two versions of one letter, and only one approved."""
    uid = min(desk.letters(to=MAREN))
    raw = desk.robin.texts("Drafts")[uid]
    friend = EDIT(raw).replace(f"<{MAREN}>".encode(), b"<a.friend@elsewhere.example>")
    desk.robin.deliver(friend, "Drafts", NOW, ("\\Draft",))
    desk.turn(LATER)
    desk.robin.move("Drafts", uid, APPROVED)
    desk.turn(LATER + MINUTE)
    assert "letter_sent" not in names(desk, GOES + MINUTE)
    assert smtp.taken == []
    assert "Two versions" in board(desk)


# Gestures that come together


def test_a_rejection_in_the_turn_of_sending_comes_first(desk: Life, smtp: Server) -> None:
    desk.approve()
    desk.turn(LATER)
    desk.robin.deliver(rejection(), "INBOX", NOW)
    assert "letter_given_back" in names(desk, GOES)
    assert smtp.taken == []


def test_edited_and_moved_between_two_looks_it_goes_as_edited(desk: Life, smtp: Server) -> None:
    desk.approve(desk.edit(desk.first(), EDIT))
    desk.turn(LATER)
    assert names(desk, GOES) == ["letter_sent"]
    assert b"With warm regards" in smtp.taken[0][2]


def test_copied_and_not_moved_it_goes_once_and_none_stays(desk: Life, smtp: Server) -> None:
    uid = desk.first()
    desk.robin.deliver(desk.robin.texts("Drafts")[uid], APPROVED, NOW, ("\\Draft",))
    desk.turn(LATER)
    assert names(desk, GOES) == ["letter_sent"]
    desk.turn(GOES + MINUTE)
    assert (len(smtp.taken), desk.ours(APPROVED), len(desk.letters())) == (1, {}, 1)
    assert uid not in desk.letters()


def without(*fields: bytes) -> Callable[[bytes], bytes]:
    def change(raw: bytes) -> bytes:
        head, _, body = raw.replace(b"\r\n ", b" ").partition(b"\r\n\r\n")
        kept = [line for line in head.split(b"\r\n") if not line.startswith(fields)]
        return b"\r\n".join(kept) + b"\r\n\r\n" + body

    return change


def test_without_references_it_is_known_by_its_message_id(desk: Life, smtp: Server) -> None:
    raw = desk.approve(desk.edit(desk.first(), without(b"References:")))
    desk.turn(LATER)
    assert names(desk, GOES) == ["letter_sent"]
    assert without_date(smtp.taken[0][2]) == without_date(raw)


def test_with_no_id_left_it_stays_and_is_told(desk: Life, smtp: Server) -> None:
    """Edited beyond likeness and moved, all between two looks."""
    ids = without(b"References:", b"Message-ID:", b"In-Reply-To:")
    uid = desk.edit(desk.first(), lambda raw: ids(raw).replace(b"Subject: ", b"Subject: My own "))
    desk.robin.move("Drafts", uid, APPROVED)
    for at in (LATER, GOES, GOES + 30 * MINUTE):
        desk.turn(at)
    assert smtp.taken == []
    assert len(desk.robin.texts(APPROVED)) == 1
    assert "is no letter of Afterword's" in board(desk)


def test_an_address_beyond_ascii_goes_as_typed(desk: Life, smtp: Server) -> None:
    to = "To: Jörg <jörg@bücher.example>".encode()

    def readdressed(raw: bytes) -> bytes:
        lines = raw.split(b"\r\n")
        return b"\r\n".join(to if line.startswith(b"To:") else line for line in lines)

    desk.approve(desk.edit(min(desk.letters(to=MAREN)), readdressed))
    desk.turn(LATER)
    assert names(desk, GOES) == ["letter_sent"]
    assert smtp.taken[0][1] == ("jörg@xn--bcher-kva.example",)
    assert to in smtp.taken[0][2]


def test_given_back_though_it_may_have_been_sent_it_does_not_go_again(
    desk: Life, smtp: Server
) -> None:
    """The database is lost after a sending of which the end is not known, and news makes the letter
    wrong for a while: approved anew, the person is asked."""
    smtp.script = {"dot": CLOSE}
    desk.approve()
    desk.turn(LATER)
    assert names(desk, GOES) == ["sending_unknown"]
    smtp.script = {}
    uid = desk.robin.deliver(rejection(), "INBOX", NOW)
    for file in desk.path.parent.glob(f"{desk.path.name}*"):
        file.unlink()
    at = GOES + timedelta(hours=1)
    assert "letter_given_back" in names(desk, at)
    desk.robin.remove("INBOX", uid)
    for file in desk.path.parent.glob(f"{desk.path.name}*"):
        file.unlink()
    desk.turn(at + MINUTE)
    (given,) = [u for u, f in desk.robin.flags("Drafts").items() if "$SubmitPending" in f]
    desk.approve(given)
    desk.turn(at + 2 * MINUTE)
    assert names(desk, at + 13 * MINUTE) == ["sending_unknown"]
    desk.turn(at + 60 * MINUTE)
    assert len(smtp.taken) == 1
    assert "may have been sent or not" in board(desk)


# What was sent counts as what it was written as


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (b"Please find my references attached. My salary expectation is 50,000.", Kind.THANK_YOU),
        (b"I am writing to withdraw my application. Thank you for your time.", Kind.WITHDRAWAL),
    ],
)
def test_a_letter_of_ours_whose_words_tell_nothing_is_what_it_was_written_as(
    desk: Life, words: bytes, kind: Kind
) -> None:
    """Taken for some other letter, a thank-you answers what was asked, and a question is asked
    once more."""
    uid = desk.first()
    head, _, _ = desk.robin.texts("Drafts")[uid].partition(b"\r\n\r\n")
    desk.robin.deliver(head + b"\r\n\r\n" + words + b"\r\n", "Sent", NOW, ("\\Seen",))
    desk.robin.remove("Drafts", uid)
    desk.turn(LATER)
    store = Store(desk.path, reading.VERSION)
    sent = [r for r in store.readings() if r.direction is Direction.OUTGOING]
    store.close()
    assert [r.kind for r in sent if any(read_marker(i) for i in r.references)] == [kind]


@pytest.mark.parametrize("words", [b"", b"I could come on Monday or on Tuesday.\r\n"])
def test_a_letter_of_ours_as_it_was_worded_is_known_without_any_record(
    desk: Life, words: bytes
) -> None:
    uid = desk.first()
    raw = desk.robin.texts("Drafts")[uid]
    desk.robin.deliver(raw + words, "Sent", NOW, ("\\Seen",))
    desk.robin.remove("Drafts", uid)
    for file in desk.path.parent.glob(f"{desk.path.name}*"):
        file.unlink()
    desk.turn(LATER)
    store = Store(desk.path, reading.VERSION)
    sent = [r for r in store.readings() if any(read_marker(i) for i in r.references)]
    store.close()
    assert [(r.kind, r.as_worded) for r in sent] == [(Kind.THANK_YOU, not words)]
