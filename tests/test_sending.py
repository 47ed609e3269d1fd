"""Approval and sending, on a real Dovecot and a real SMTP listener: once, whole, or not at all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from agent.desk import Place
from agent.errors import MailboxError, ServerUnavailableError
from agent.mailbox import ImapAccount, Mailboxes, changes
from agent.mailbox.session import Session
from agent.outgoing import Attempt, Progress
from agent.submission import SmtpSubmitter
from tests.desk import APPROVED, MINUTE, NOW, Life, identity_of, life
from tests.dovecot import Dovecot
from tests.person import mail
from tests.smtp_server import CLOSE, Server, running

pytestmark = pytest.mark.slow

LATER = NOW + MINUTE
GOES = LATER + 10 * MINUTE
"""Ten minutes after the approval was noticed."""
MAREN = "maren.holt@tidewaterlabs.example"


def names(desk: Life, at: datetime) -> list[str]:
    return [e.name for e in desk.turn(at).events]


def text_of(raw: bytes) -> str:
    part = message_from_bytes(raw, policy=policy.default).get_body(("plain",))
    assert part is not None
    content: str = part.get_content()
    return content


def without_date(raw: bytes) -> set[bytes]:
    """The head as a set of lines, less what may differ, and the body."""
    head, _, body = raw.partition(b"\r\n\r\n")
    return {body, *(line for line in head.split(b"\r\n") if not line.startswith(b"Date:"))}


def typed(text: bytes, by: bytes) -> Callable[[bytes], bytes]:
    def change(raw: bytes) -> bytes:
        assert text in raw
        return raw.replace(text, by)

    return change


EDIT = typed(b"Kind regards", b"With warm regards")


# How a letter is approved


def test_moved_to_approved_it_goes_out_once_to_the_letter(desk: Life, smtp: Server) -> None:
    uid = min(desk.letters(to=MAREN))
    approved = desk.approve(uid)
    assert names(desk, LATER) == []
    assert "(approved, leaves Wed 25 Nov 2026, 15:11)" in desk.board()
    assert names(desk, GOES - MINUTE) == []
    assert smtp.taken == []
    assert names(desk, GOES) == ["letter_sent"]
    ((sender, recipients, raw),) = smtp.taken
    assert (sender, recipients) == ("robin.ashdown@letterbox.example", (MAREN,))
    assert without_date(raw) == without_date(approved)
    assert b"Date: Wed, 25 Nov 2026 15:11:00 +0000" in raw
    ((filed, copy),) = desk.ours("Sent").items()
    assert copy == raw
    assert desk.robin.flags("Sent")[filed] == {"\\Seen"}
    assert desk.ours(APPROVED) == {}
    assert len(desk.letters()) == 1, "the other letter waits on"
    parent = message_from_bytes(approved)["In-Reply-To"]
    answered = [u for u, f in desk.robin.flags().items() if "\\Answered" in f]
    texts = desk.robin.texts("INBOX")
    assert [message_from_bytes(texts[u])["Message-ID"] for u in answered] == (
        [parent] if parent else []
    )
    for hours in (0, 1, 24, 200):
        assert "letter_sent" not in names(desk, GOES + timedelta(hours=hours))
    assert len(smtp.taken) == 1
    assert len(desk.ours("Sent")) == 1
    assert [s.raw for s in desk.submissions()] == [b""], "the text is kept no longer than needed"


def test_the_message_that_it_answers_is_marked(
    dovecot: Dovecot, tmp_path: Path, smtp: Server
) -> None:
    with life(dovecot, tmp_path / "x.db", smtp, b"harborandvine") as desk:
        desk.turn(NOW)
        raw = desk.approve(min(desk.letters(to="harborandvine")))
        parent = message_from_bytes(raw)["In-Reply-To"]
        assert parent
        desk.turn(LATER)
        assert names(desk, GOES) == ["letter_sent"]
        flags, texts = desk.robin.flags(), desk.robin.texts("INBOX")
        marked = [
            message_from_bytes(texts[u])["Message-ID"] for u in texts if "\\Answered" in flags[u]
        ]
        assert marked == [parent]


def test_a_client_that_left_in_reply_to_out_answers_all_the_same(
    dovecot: Dovecot, tmp_path: Path, smtp: Server
) -> None:
    """Claws keeps it for the moment of sending."""
    with life(dovecot, tmp_path / "x.db", smtp, b"harborandvine") as desk:
        desk.turn(NOW)
        uid = min(desk.letters(to="harborandvine"))
        parent = message_from_bytes(desk.robin.texts("Drafts")[uid])["In-Reply-To"]
        field = f"In-Reply-To: {parent}\r\n".encode()
        desk.approve(desk.edit(uid, lambda raw: EDIT(typed(field, b"")(raw))))
        desk.turn(LATER)
        assert names(desk, GOES) == ["letter_sent"]
        assert message_from_bytes(smtp.taken[0][2])["In-Reply-To"] == parent


def test_a_server_that_destroys_every_id_sends_an_edited_letter_once(
    desk: Life, smtp: Server
) -> None:
    for number, uid in enumerate(desk.letters(to=MAREN)):
        new = desk.edit(uid, lambda raw: EDIT(proton(raw)))
        for minutes in range(3):
            desk.turn(NOW + (5 * number + minutes) * MINUTE)
        desk.robin.move("Drafts", new, APPROVED)
    sent = [n for minutes in range(5, 60, 5) for n in names(desk, NOW + minutes * MINUTE)]
    assert sent.count("letter_sent") == len(smtp.taken) == 1
    assert "With warm regards" in text_of(smtp.taken[0][2])
    assert desk.robin.texts(APPROVED) == {}


def test_moved_back_in_time_it_stays_and_is_kept_up_to_date(desk: Life, smtp: Server) -> None:
    desk.approve()
    desk.turn(LATER)
    desk.robin.move(APPROVED, min(desk.ours(APPROVED)), "Drafts")
    assert names(desk, GOES) == ["draft_adopted"], "ours again, at another place"
    desk.approve()
    assert names(desk, GOES + MINUTE) == [], "the time begins anew"
    assert names(desk, GOES + 11 * MINUTE) == ["letter_sent"]


def test_a_star_approves_where_the_setting_says_so(desk: Life, smtp: Server) -> None:
    uid = desk.first()
    desk.robin.add_flags("Drafts", uid, "\\Flagged")
    desk.turn(LATER)
    assert names(desk, GOES) == []
    desk.star_approves = True
    desk.turn(GOES)
    desk.robin.client.select_folder("Drafts")
    desk.robin.client.remove_flags([uid], ["\\Flagged"])
    assert names(desk, GOES + 10 * MINUTE) == [], "taken away again"
    desk.robin.add_flags("Drafts", uid, "\\Flagged")
    desk.turn(GOES + 11 * MINUTE)
    assert names(desk, GOES + 21 * MINUTE) == ["letter_sent"]
    assert len(desk.letters()) == 1
    assert len(smtp.taken) == 1


def test_an_edit_in_approved_starts_the_time_anew_and_goes_as_edited(
    desk: Life, smtp: Server
) -> None:
    desk.approve()
    desk.turn(LATER)
    desk.edit(min(desk.ours(APPROVED)), EDIT, APPROVED)
    assert names(desk, GOES) == []
    assert names(desk, GOES + 10 * MINUTE) == ["letter_sent"]
    assert "With warm regards" in text_of(smtp.taken[0][2])


def proton(raw: bytes) -> bytes:
    """What Proton Bridge makes of a draft: other ids, no thread."""
    head, _, body = raw.replace(b"\r\n ", b" ").partition(b"\r\n\r\n")
    ids = (b"Message-ID:", b"References:", b"In-Reply-To:")
    kept = [line for line in head.split(b"\r\n") if not line.startswith(ids)]
    made = f"Message-ID: <{uuid4().hex}@internal.example>".encode()
    return b"\r\n".join([made, *kept]) + b"\r\n\r\n" + body


def attached(raw: bytes, size: int = 40) -> bytes:
    message = message_from_bytes(raw, policy=policy.SMTP.clone(max_line_length=998))
    message.add_attachment(b"\x00\xff" * size, "application", "pdf", filename="cv.pdf")
    return message.as_bytes()


def test_another_attachment_alone_starts_the_time_anew(desk: Life, smtp: Server) -> None:
    desk.approve()
    desk.turn(LATER)
    desk.edit(min(desk.ours(APPROVED)), attached, APPROVED)
    assert names(desk, GOES) == []
    assert names(desk, GOES + 10 * MINUTE) == ["letter_sent"]


def test_an_attachment_of_megabytes_goes_whole(desk: Life, smtp: Server) -> None:
    big = desk.edit(desk.first(), lambda raw: attached(raw, 1_500_000))
    raw = desk.approve(big)
    desk.turn(LATER)
    assert names(desk, GOES) == ["letter_sent"]
    assert len(raw) > 4_000_000
    assert without_date(smtp.taken[0][2]) == without_date(raw)


def test_edited_in_drafts_after_a_copy_was_approved_nothing_goes(desk: Life, smtp: Server) -> None:
    uid = desk.first()
    raw = desk.robin.texts("Drafts")[uid]
    desk.robin.deliver(raw, APPROVED, NOW, ("\\Draft",))
    desk.edit(uid, EDIT)
    desk.turn(LATER)
    assert "letter_sent" not in names(desk, GOES)
    assert names(desk, GOES + 60 * MINUTE) == []
    assert smtp.taken == []
    assert "Two versions" in desk.board()


def test_edited_then_moved_it_goes_as_edited_to_whom_the_person_typed(
    desk: Life, smtp: Server
) -> None:
    uid = min(desk.letters(to=MAREN))
    to = typed(f"<{MAREN}>".encode(), b"<hiring@tidewater.example>, ada@other.example")
    new = desk.edit(
        uid, lambda raw: EDIT(to(raw)).replace(b"Subject:", b"Bcc: me@too.example\r\nSubject:")
    )
    assert names(desk, LATER) == ["draft_let_go"]
    desk.approve(new)
    desk.turn(LATER + MINUTE)
    assert names(desk, GOES + MINUTE) == ["letter_sent"]
    ((_, recipients, raw),) = smtp.taken
    assert recipients == ("hiring@tidewater.example", "ada@other.example", "me@too.example")
    assert b"me@too.example" not in raw
    assert "With warm regards" in text_of(raw)
    assert desk.ours(APPROVED) == {}


def test_approved_while_the_record_is_lost_it_goes_after_the_same_time(
    desk: Life, smtp: Server
) -> None:
    desk.approve()
    desk.turn(LATER)
    for file in desk.path.parent.glob("x.db*"):
        file.unlink()
    assert "draft_adopted" in names(desk, GOES)
    desk.turn(GOES + MINUTE)
    assert names(desk, GOES + 10 * MINUTE) == []
    assert names(desk, GOES + 11 * MINUTE) == ["letter_sent"]
    assert len(smtp.taken) == 1


# What must not leave


def given_back(desk: Life, at: datetime = GOES) -> str:
    """The letter lies in Drafts again; the board's words."""
    assert "letter_given_back" in names(desk, at)
    assert desk.ours(APPROVED) == {}
    desk.turn(at + MINUTE)
    assert "letter_sent" not in names(desk, at + 30 * MINUTE)
    return desk.board()


def test_a_rejection_gives_it_back_and_the_board_says_why(desk: Life, smtp: Server) -> None:
    raw = desk.approve()
    desk.turn(LATER)
    desk.robin.deliver(rejection(), "INBOX", NOW)
    assert "news has come that makes it wrong" in given_back(desk, LATER + MINUTE)
    assert raw in desk.robin.texts("Drafts").values()
    assert smtp.taken == []


def test_a_rejection_leaves_an_edited_letter_and_the_board_says_so(desk: Life) -> None:
    new = desk.edit(desk.first(), EDIT)
    desk.turn(LATER)
    desk.robin.deliver(rejection(), "INBOX", NOW)
    desk.turn(LATER + MINUTE)
    assert [*desk.letters()] == [new]
    board = " ".join(desk.board().split())
    assert "that you edited still lies in Drafts, but they have turned you down since" in board


def rejection() -> bytes:
    return mail(
        "<rejected@tidewaterlabs.example>",
        "Hi Robin,\r\n\r\nThank you for the time you gave us. After careful consideration we have"
        " decided not to move forward with your application for the Data Engineer role.\r\n\r\n"
        "Best wishes,\r\nMaren\r\n",
        From=f"Maren Holt <{MAREN}>",
        To="robin.ashdown@letterbox.example",
        Subject="Your application - Data Engineer",
        Date="Wed, 25 Nov 2026 14:59:00 +0000",
    )


@pytest.mark.parametrize(
    ("recipient", "words"),
    [
        (b"To: robin.ashdown@letterbox.example", "it is addressed to nobody but you"),
        (b"To:", "the letter has no recipient"),
        (b"To: Maren <maren", "holds what is no mail address"),
    ],
)
def test_a_letter_to_nobody_is_given_back(
    desk: Life, smtp: Server, recipient: bytes, words: str
) -> None:
    uid = min(desk.letters(to=MAREN))

    def readdressed(raw: bytes) -> bytes:
        lines = raw.split(b"\r\n")
        return b"\r\n".join(recipient if line.startswith(b"To:") else line for line in lines)

    desk.approve(desk.edit(uid, readdressed))
    desk.turn(LATER)
    assert words in " ".join(given_back(desk).split())
    assert smtp.taken == []


def test_without_a_server_for_sending_it_is_given_back(desk: Life) -> None:
    desk.submits = False
    desk.approve()
    desk.turn(LATER)
    assert "no server for sending" in given_back(desk)


# Outcomes


@pytest.mark.parametrize(
    "script",
    [
        {"mail": "550 5.1.8 no such sender"},
        {"rcpt1": "550 5.1.1 nobody"},
        {"data": "554 no"},
        {"dot": "554 5.7.1 spam"},
    ],
)
def test_refused_it_comes_back_as_it_was(
    dovecot: Dovecot, tmp_path: Path, script: dict[str, str]
) -> None:
    with running(Server(script)) as smtp, life(dovecot, tmp_path / "x.db", smtp) as desk:
        desk.turn(NOW)
        new = desk.edit(desk.first(), EDIT)
        raw = desk.approve(new)
        desk.turn(LATER)
        board = given_back(desk)
        assert "it could not be sent: 127.0.0.1" in " ".join(board.split())
        assert raw in desk.robin.texts("Drafts").values()
        assert smtp.taken == []
        smtp.script = {}
        desk.approve(min(u for u, r in desk.robin.texts("Drafts").items() if r == raw))
        desk.turn(GOES + 40 * MINUTE)
        assert names(desk, GOES + 50 * MINUTE) == ["letter_sent"], "a new approval begins anew"


@pytest.mark.parametrize("step", ["connect", "auth", "rcpt1"])
def test_deferred_it_is_tried_again_with_growing_pauses(
    dovecot: Dovecot, tmp_path: Path, step: str
) -> None:
    with running(Server({step: CLOSE})) as smtp, life(dovecot, tmp_path / "x.db", smtp) as desk:
        desk.turn(NOW)
        raw = desk.approve()
        desk.turn(LATER)
        at, tried = GOES, []
        for _ in range(6):
            outcome = desk.turn(at)
            assert [e.name for e in outcome.events] == ["sending_deferred"]
            tried.append(at - GOES)
            assert outcome.wake_at is not None
            assert desk.turn(outcome.wake_at - MINUTE / 2).events == ()
            at = outcome.wake_at
        assert [t / MINUTE for t in tried] == [0, 1, 3, 8, 23, 53]
        assert "could not be sent so far" in " ".join(desk.board().split())
        assert list(desk.ours(APPROVED).values()) == [raw]
        smtp.script = {}
        assert names(desk, at) == [], "by then it is evening where they are"
        assert names(desk, NOW.replace(day=26, hour=9)) == ["letter_sent"]
        assert len(smtp.taken) == len(desk.ours("Sent")) == 1


def uncertain(desk: Life) -> None:
    """The server hung up after the text: nobody knows."""
    desk.smtp.script = {"dot": CLOSE}
    desk.approve()
    desk.turn(LATER)
    assert names(desk, GOES) == ["sending_unknown"]
    desk.smtp.script = {}


def test_an_uncertain_letter_is_never_sent_again_and_the_person_is_asked(desk: Life) -> None:
    uncertain(desk)
    for minutes in (1, 2, 4, 5, 60, 600, 1500):
        assert "letter_sent" not in names(desk, GOES + minutes * MINUTE)
        board = " ".join(desk.board().split())
        assert ("may have been sent or not" in board) is (minutes >= 5)
        assert "(approved; whether it was sent is not known)" in board
    assert len(desk.smtp.taken) == 1
    assert len(desk.ours(APPROVED)) == 1


def test_an_uncertain_letter_that_lies_in_sent_was_sent(desk: Life) -> None:
    uncertain(desk)
    desk.robin.deliver(desk.smtp.taken[0][2], "Sent", NOW)
    assert "letter_sent" in names(desk, GOES + MINUTE)
    assert desk.ours(APPROVED) == {}
    assert len(desk.ours("Sent")) == 1


def test_an_uncertain_letter_that_is_answered_was_sent(desk: Life) -> None:
    uncertain(desk)
    sent = message_from_bytes(desk.smtp.taken[0][2])
    answer = mail(
        "<answer@tidewaterlabs.example>", "Thanks for your note, Robin!",
        From=sent["To"], To=sent["From"], Subject="Re: Thank you",
        In_Reply_To=sent["Message-ID"], References=f"{sent['References']} {sent['Message-ID']}",
    )  # fmt: skip
    desk.robin.deliver(answer, "INBOX", NOW)
    assert "letter_sent" in names(desk, GOES + MINUTE)
    assert len(desk.ours("Sent")) == 1, "a copy is filed"
    assert len(desk.smtp.taken) == 1


def test_an_uncertain_letter_goes_again_only_by_a_new_approval(desk: Life) -> None:
    uncertain(desk)
    desk.robin.move(APPROVED, min(desk.ours(APPROVED)), "Drafts")
    assert names(desk, GOES + 6 * MINUTE) == []
    assert [s.progress for s in desk.submissions()] == [Progress.ENDED]
    assert "may have been sent or not" not in " ".join(desk.board().split())
    desk.approve(max(desk.ours("Drafts")))
    assert names(desk, GOES + 7 * MINUTE) == []
    assert names(desk, GOES + 17 * MINUTE) == ["letter_sent"]
    first, again = (identity_of(raw) for _, _, raw in desk.smtp.taken)
    assert first == again


@pytest.mark.parametrize("trouble", [{"mail": "451 4.3.0 later"}, {"dot": CLOSE}])
def test_of_a_letter_that_was_deleted_for_good_nobody_is_reminded(
    desk: Life, smtp: Server, trouble: dict[str, str]
) -> None:
    """After as long as any draft may lie nowhere; what it said is forgotten then, too."""
    smtp.script = trouble
    desk.approve()
    desk.turn(LATER)
    at = GOES
    for _ in range(4):
        desk.turn(at)
        at += 31 * MINUTE
    told = "tried again" if "mail" in trouble else "may have been sent or not"
    assert told in desk.board()
    desk.robin.remove(APPROVED, min(desk.ours(APPROVED)))
    desk.turn(at)
    desk.turn(at + timedelta(hours=11))
    assert told in desk.board()
    desk.turn(at + timedelta(hours=13))
    assert told not in desk.board()
    assert [(s.progress, s.raw) for s in desk.submissions()] == [(Progress.ENDED, b"")]
    smtp.script = {}
    assert "letter_sent" not in names(desk, at + timedelta(hours=20))
    assert len(desk.letters()) == 1, "it is not written anew either"


# Two services on one mailbox


def another(desk: Life) -> Life:
    """A service with a database of its own on the same mailbox, which knows the letters too."""
    other = replace(desk, path=desk.path.with_name("y.db"))
    other.turn(NOW)
    return other


def test_what_another_service_hands_over_after_a_deferral_goes_once(
    desk: Life, smtp: Server
) -> None:
    other = another(desk)
    desk.approve(min(desk.letters(to=MAREN)))
    for each in (desk, other):
        each.turn(LATER)
    smtp.script = {"mail": "451 4.3.0 later"}
    assert names(desk, GOES) == ["sending_deferred"]
    smtp.script = {"dot": CLOSE}
    assert names(other, GOES + MINUTE / 2) == ["sending_unknown"]
    smtp.script = {}
    for minutes in (2, 5, 10, 30, 60):
        assert "letter_sent" not in names(desk, GOES + minutes * MINUTE)
        assert "letter_sent" not in names(other, GOES + minutes * MINUTE)
    assert len(smtp.taken) == 1
    assert "may have been sent or not" in desk.board()


def test_an_uncertain_letter_goes_again_once_it_was_seen_in_drafts_and_the_board_says_how(
    desk: Life, smtp: Server
) -> None:
    """Moved there and back between two looks it is not told from one deleted and fetched back."""
    smtp.script = {"dot": CLOSE}
    desk.approve(min(desk.letters(to=MAREN)))
    desk.turn(LATER)
    assert names(desk, GOES) == ["sending_unknown"]
    smtp.script = {}
    desk.robin.move(APPROVED, min(desk.ours(APPROVED)), "Drafts")
    desk.approve(min(desk.letters(to=MAREN)))
    for minutes in (6, 20):
        assert "letter_sent" not in names(desk, GOES + minutes * MINUTE)
    assert "approve it again once this is no longer said here" in desk.board()
    desk.robin.move(APPROVED, min(desk.ours(APPROVED)), "Drafts")
    desk.turn(GOES + 21 * MINUTE)
    assert "no longer said here" not in desk.board()
    desk.approve(min(desk.letters(to=MAREN)))
    desk.turn(GOES + 22 * MINUTE)
    assert names(desk, GOES + 32 * MINUTE) == ["letter_sent"]
    assert len(smtp.taken) == 2, "the first time it was taken, and no answer came"


class CutError(Exception):
    """The process ends here."""


def cut(desk: Life, at: datetime, of: type, step: str, *, after: bool = False) -> None:
    """A turn that ends before or after one step of it."""
    usual = getattr(of, step)

    def ends(*args: object) -> None:
        if after:
            usual(*args)
        raise CutError

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(of, step, ends)
        with pytest.raises(CutError):
            desk.turn(at)


def test_cut_short_before_it_connects_it_goes_at_the_next_look(desk: Life, smtp: Server) -> None:
    desk.approve()
    desk.turn(LATER)
    cut(desk, GOES, SmtpSubmitter, "submit")
    assert any("$SubmitPending" in flags for flags in desk.robin.flags(APPROVED).values())
    assert names(desk, GOES + MINUTE) == ["letter_sent"]
    assert len(smtp.taken) == 1


@pytest.mark.parametrize(("looks", "sent"), [(2, 1), (6, 0)])
def test_where_the_mailbox_is_lost_with_the_network_the_mark_comes_off_later(
    desk: Life, smtp: Server, looks: int, sent: int
) -> None:
    """Nobody has anything; but after longer than another service takes to begin, it is asked."""
    smtp.script = {"connect": CLOSE}
    desk.approve()
    desk.turn(LATER)
    tried, usual = SmtpSubmitter.submit, ImapAccount._session

    def down(account: ImapAccount) -> Session:
        raise ServerUnavailableError("the connection was lost")

    with pytest.MonkeyPatch.context() as patched:

        def submit(*args: Any) -> Attempt:
            patched.setattr(ImapAccount, "_session", down)
            return tried(*args)

        patched.setattr(SmtpSubmitter, "submit", submit)
        with pytest.raises(ServerUnavailableError):
            desk.turn(GOES)
    assert ImapAccount._session is usual
    assert [s.progress for s in desk.submissions()] == [Progress.DEFERRED]
    smtp.script = {}
    for minutes in (looks, looks + 1, looks + 2, looks + 20):
        desk.turn(GOES + minutes * MINUTE)
    assert len(smtp.taken) == sent
    assert ("may have been sent or not" in desk.board()) != bool(sent)


@pytest.mark.parametrize(
    ("of", "step", "after", "looks"),
    [
        (SmtpSubmitter, "submit", False, 6),
        (ImapAccount, "claim", True, 1),
        (ImapAccount, "unflag", False, 1),
    ],
)
def test_a_mark_that_may_be_anothers_is_left_and_the_person_is_asked(
    desk: Life, smtp: Server, of: type, step: str, after: bool, looks: int
) -> None:
    """Cut short before it connected, and up again only when another service might have begun; before
    the mark was noted; and before it was taken off after a deferral."""
    smtp.script = {"mail": "451 4.3.0 later"}
    desk.approve()
    desk.turn(LATER)
    cut(desk, GOES, of, step, after=after)
    smtp.script = {}
    for minutes in (looks, looks + 1, looks + 2, looks + 10):
        assert "letter_sent" not in names(desk, GOES + minutes * MINUTE)
    assert "may have been sent or not" in desk.board()
    desk.robin.move(APPROVED, min(desk.ours(APPROVED)), "Drafts")
    desk.turn(GOES + 30 * MINUTE)
    desk.approve()
    desk.turn(GOES + 31 * MINUTE)
    assert names(desk, GOES + 41 * MINUTE) == ["letter_sent"], "a new approval begins anew"
    assert len(smtp.taken) == 1


# The copy in Sent


def test_a_server_that_files_its_own_copy_gets_no_second_one(desk: Life, smtp: Server) -> None:
    desk.sent_copy = "server"
    desk.approve()
    desk.turn(LATER)
    assert names(desk, GOES) == ["letter_sent"]
    assert desk.ours("Sent") == {}
    assert desk.ours(APPROVED) == {}


def test_otherwise_a_copy_is_waited_for_and_filed_only_where_none_came(desk: Life) -> None:
    desk.sent_copy = "auto"
    desk.approve()
    desk.turn(LATER)
    outcome = desk.turn(GOES)
    assert [e.name for e in outcome.events] == ["letter_sent"]
    assert outcome.wake_at is not None
    assert outcome.wake_at - GOES < timedelta(seconds=31)
    assert desk.ours("Sent") == {}
    assert len(desk.ours(APPROVED)) == 1, "the draft goes last"
    desk.turn(GOES + timedelta(seconds=30))
    assert len(desk.ours("Sent")) == 1
    assert desk.ours(APPROVED) == {}


def test_otherwise_a_copy_that_came_is_enough(desk: Life, smtp: Server) -> None:
    desk.sent_copy = "auto"
    desk.approve()
    desk.turn(LATER)
    desk.turn(GOES)
    desk.robin.deliver(smtp.taken[0][2], "Sent", NOW)
    desk.turn(GOES + timedelta(seconds=5))
    desk.turn(GOES + timedelta(seconds=60))
    assert len(desk.ours("Sent")) == 1
    assert desk.ours(APPROVED) == {}


def test_a_copy_that_cannot_be_filed_is_told_of_and_tried_again_ever_more_seldom(
    desk: Life, smtp: Server
) -> None:
    """A full mailbox, say: the letter is out all the same."""
    tried: list[str] = []
    usual = changes.append

    def full(session: Session, mailbox: str, *args: Any) -> Place:
        if mailbox == "Sent":
            tried.append(mailbox)
            raise MailboxError("the mailbox is over its quota")
        return usual(session, mailbox, *args)

    desk.approve()
    desk.turn(LATER)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(changes, "append", full)
        assert names(desk, GOES) == ["letter_sent"]
        assert "was sent, but" not in desk.board()
        for minutes in range(1, 240, 6):
            desk.turn(GOES + minutes * MINUTE)
        assert "was sent, but its copy could not be put into Sent so far" in desk.board()
        assert "over its quota" in desk.board()
        assert 5 <= len(tried) <= 12
    desk.turn(GOES + 300 * MINUTE)
    assert len(desk.ours("Sent")) == len(smtp.taken) == 1
    assert desk.ours(APPROVED) == {}
    assert "was sent, but" not in desk.board()


def test_the_person_may_move_it_into_sent_themselves(desk: Life, smtp: Server) -> None:
    desk.sent_copy = "auto"
    desk.approve()
    desk.turn(LATER)
    desk.turn(GOES)
    desk.robin.move(APPROVED, min(desk.ours(APPROVED)), "Sent")
    desk.turn(GOES + MINUTE)
    assert len(desk.ours("Sent")) == len(smtp.taken) == 1
    assert [s.progress for s in desk.submissions()] == [Progress.DONE]


# The hour


def test_at_night_it_waits_for_the_morning(desk: Life, smtp: Server) -> None:
    desk.approve()
    evening = NOW + timedelta(hours=5)
    desk.turn(evening)
    outcome = desk.turn(evening + 10 * MINUTE)
    assert outcome.events == ()
    assert outcome.wake_at is not None
    morning = NOW.replace(day=26, hour=9)
    assert "(approved, leaves Thu 26 Nov 2026, 09:00)" in " ".join(desk.board().split())
    assert names(desk, morning - MINUTE) == []
    assert names(desk, morning) == ["letter_sent"]


def test_both_letters_go_each_once(desk: Life, smtp: Server) -> None:
    ids = {identity_of(desk.approve(uid)) for uid in desk.letters()}
    desk.turn(LATER)
    outcome = desk.turn(GOES)
    assert [e.name for e in outcome.events] == ["letter_sent"]
    assert outcome.wake_at == GOES, "the next look is at once"
    assert names(desk, GOES) == ["letter_sent"]
    assert names(desk, GOES) == []
    assert {identity_of(raw) for _, _, raw in smtp.taken} == ids
    assert len(smtp.taken) == len(ids) == 2


def test_the_sheet_of_notes_is_never_sent(dovecot: Dovecot, tmp_path: Path, smtp: Server) -> None:
    with life(dovecot, tmp_path / "x.db", smtp, notes=True) as desk:
        desk.turn(NOW)
        (sheet,) = desk.letters(to="robin.ashdown")
        desk.approve(sheet)
        desk.turn(LATER)
        assert "a sheet of notes is for you alone" in " ".join(given_back(desk).split())
        assert smtp.taken == []


def test_as_long_as_a_named_mailbox_is_missing_nothing_is_left_or_sent(
    dovecot: Dovecot, tmp_path: Path, smtp: Server
) -> None:
    """Under another name than the settings have there may lie a thank-you that was sent by hand."""
    with life(dovecot, tmp_path / "x.db", smtp) as desk:
        mistyped = replace(desk, mailboxes=Mailboxes(sent="Snet"))
        mistyped.turn(NOW)
        assert desk.letters() == {}
        assert '"Snet", which the settings want read, is not there' in desk.board()
        desk.turn(NOW)
        assert len(desk.letters()) == 2
        assert "is not there" not in desk.board()
        desk.approve()
        desk.turn(LATER)
        mistyped.turn(GOES)
        assert smtp.taken == []
        desk.turn(GOES)
        assert len(smtp.taken) == 1
