"""The truth table of drafts, every row, and the guard."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from agent.desk import Copy, Folder, Found, Place, Verdict, Written
from agent.letter.marker import identity, marker
from agent.letter.model import Draft
from agent.reconcile import (
    Action,
    Adopt,
    Append,
    GiveBack,
    Guard,
    LetGo,
    Replace,
    Submit,
    Withdraw,
    reconcile,
)
from agent.terms import Purpose

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
ID = "thank_you|<invitation@employer.example>|ines@employer.example"
ME = "robin@home.example"


def draft(body: str = "Thank you for the conversation.", draft_id: str = ID) -> Draft:
    return Draft(
        id=draft_id,
        purpose=Purpose.THANK_YOU,
        process="<invitation@employer.example>",
        company="Employer",
        role="Baker",
        stage=None,
        sender=ME,
        sender_name="Robin Ash",
        to=("ines@employer.example",),
        to_name="Ines Okafor",
        cc=(),
        subject="Thank you",
        body=body,
        in_reply_to=None,
        references=(),
        send_after=NOW,
        send_before=NOW + timedelta(days=1),
        why="the round is over",
    )


def copy(
    wanted: Draft,
    uid: int = 1,
    folder: Folder = Folder.DRAFTS,
    body: str | None = None,
    flags: tuple[str, ...] = ("\\Draft",),
) -> Copy:
    """The draft as appended; ``body`` is what the person made of it."""
    return Copy(
        folder=folder,
        place=Place(folder.value, 7, uid),
        flags=flags,
        at=NOW,
        message_id=f"<{uid}@home.example>",
        in_reply_to=None,
        references=(marker(wanted.id, wanted.digest, "home.example"),),
        to=wanted.to,
        cc=wanted.cc,
        subject=wanted.subject,
        body=wanted.body if body is None else body,
    )


def written(wanted: Draft, uid: int = 1) -> Written:
    return Written(wanted.id, f"<{uid}@home.example>", wanted.digest, Place("drafts", 7, uid), NOW)


def found(verdict: Verdict, *copies: Copy) -> Found:
    return Found(identity(ID), verdict, copies)


D, OTHER = draft(), draft("Thank you for the conversation on Tuesday.")
AT = Place("drafts", 7, 1)
MISSING = found(Verdict.MISSING)
UNTOUCHED = found(Verdict.UNTOUCHED, copy(D))
EDITED = found(Verdict.EDITED, copy(D, body="Mine."))
SENT = found(Verdict.SENT, copy(D, folder=Folder.SENT))
MOVED = found(Verdict.MOVED, copy(D, folder=Folder.OTHER))
DELETED = found(Verdict.DELETED, copy(D, folder=Folder.TRASH))
APPROVED = found(Verdict.APPROVED, copy(D, folder=Folder.APPROVED))
OURS = written(D)
THEIRS = replace(OURS, theirs=True, outcome="edited")
WITHDRAWN = replace(OURS, outcome="withdrawn", place=None)
GONE = replace(OURS, missing_since=NOW - timedelta(hours=13))
LATELY = replace(OURS, missing_since=NOW - timedelta(hours=2))
TRASHED = replace(OURS, trashed_since=NOW - timedelta(seconds=61))
JUST_TRASHED = replace(OURS, trashed_since=NOW - timedelta(seconds=20))
OPEN = replace(OURS, seen_since=NOW - timedelta(minutes=29))
READ_LONG_AGO = replace(OURS, seen_since=NOW - timedelta(minutes=31))
APPROVAL = replace(
    OURS,
    approved_since=NOW - timedelta(minutes=10),
    approved_digest=APPROVED.approval,
)
YOUNG = replace(APPROVAL, approved_since=NOW - timedelta(minutes=9))
OF_OTHER_TEXT = replace(APPROVAL, approved_digest=OTHER.digest)

ROWS: list[tuple[str, Draft | None, Written | None, Found, list[Action]]] = [
    ("wanted, nowhere", D, None, MISSING, [Append(D)]),
    ("wanted, record lost, there", D, None, UNTOUCHED, [Adopt(D, copy(D))]),
    ("wanted, record lost, there but stale", OTHER, None, UNTOUCHED, [Replace(OTHER, AT)]),
    ("wanted, written, the same", D, OURS, UNTOUCHED, []),
    ("wanted, written, aged", OTHER, OURS, UNTOUCHED, [Replace(OTHER, AT)]),
    ("aged but perhaps open", OTHER, OPEN, UNTOUCHED, []),
    ("aged, looked at long ago", OTHER, READ_LONG_AGO, UNTOUCHED, [Replace(OTHER, AT)]),
    ("aged, of another service a moment ago", OTHER, OURS,
     found(Verdict.UNTOUCHED, copy(D, 2)), []),
    ("aged, of another service, the clock was a year ahead", OTHER,
     replace(OURS, at=NOW + timedelta(days=365)), found(Verdict.UNTOUCHED, copy(D, 2)),
     [Replace(OTHER, Place("drafts", 7, 2))]),
    ("aged, of another service long ago", OTHER, replace(OURS, at=NOW - timedelta(minutes=31)),
     found(Verdict.UNTOUCHED, copy(D, 2)), [Replace(OTHER, Place("drafts", 7, 2))]),
    ("wanted, edited", D, OURS, EDITED, [LetGo(ID, "edited")]),
    ("not wanted, edited", None, OURS, EDITED, [LetGo(ID, "edited")]),
    ("wanted, record lost, edited", D, None, EDITED, [LetGo(ID, "edited")]),
    ("wanted, sent from a client", D, OURS, SENT, [LetGo(ID, "sent")]),
    ("wanted, record lost, sent", D, None, SENT, [LetGo(ID, "sent")]),
    ("wanted, moved", D, OURS, MOVED, [LetGo(ID, "moved")]),
    ("in Trash for a minute", D, TRASHED, DELETED, [LetGo(ID, "deleted")]),
    ("in Trash just now", D, JUST_TRASHED, DELETED, []),
    ("in Trash, record lost", D, None, DELETED, [LetGo(ID, "deleted")]),
    ("nowhere for two hours", D, LATELY, MISSING, []),
    ("nowhere for half a day", D, GONE, MISSING, [LetGo(ID, "missing")]),
    ("no longer wanted, untouched", None, OURS, UNTOUCHED, [Withdraw(ID, AT)]),
    ("no longer wanted, perhaps open", None, OPEN, UNTOUCHED, []),
    ("not wanted, not written, there", None, None, UNTOUCHED, []),
    ("withdrawn, wanted again", D, WITHDRAWN, MISSING, [Append(D)]),
    ("withdrawn, not wanted", None, WITHDRAWN, MISSING, []),
    ("withdrawn, but still there", None, WITHDRAWN, UNTOUCHED, [Withdraw(ID, AT)]),
    ("theirs, not wanted", None, THEIRS, EDITED, []),
    ("theirs, wanted, nowhere", D, THEIRS, MISSING, []),
    ("theirs, wanted, there as ours", D, THEIRS, UNTOUCHED, []),
    ("approved and settled", D, APPROVAL, APPROVED, [Submit(ID, APPROVED.copy)]),
    ("approved just now", D, YOUNG, APPROVED, []),
    ("approved, then edited", D, OF_OTHER_TEXT, APPROVED, []),
    ("approved, not yet noticed", D, OURS, APPROVED, []),
    ("approved, news since", None, APPROVAL, APPROVED,
     [GiveBack(ID, APPROVED.copy, "news has come that makes it wrong")]),
    ("approved, record lost", D, None, APPROVED, [Adopt(D, APPROVED.copy)]),
    ("approved, record lost, not wanted", None, None, APPROVED,
     [GiveBack("", APPROVED.copy, "news has come that makes it wrong")]),
    ("approved, but of other bytes (an attachment more)", D, APPROVAL,
     found(Verdict.APPROVED, replace(APPROVED.copy, raw=b"more")), []),
    ("two versions approved", D, APPROVAL,
     found(Verdict.APPROVED, APPROVED.copy, replace(APPROVED.copy, body="Mine.")), []),
    ("approved again after it was sent", D, replace(APPROVAL, theirs=True, outcome="sent"),
     APPROVED, []),
    ("edited, then approved", D, replace(APPROVAL, theirs=True), APPROVED,
     [Submit(ID, APPROVED.copy)]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "record", "lies", "actions"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS]
)
def test_row_of_the_truth_table(
    wanted: Draft | None, record: Written | None, lies: Found, actions: list[Action]
) -> None:
    done = reconcile(
        (wanted,) if wanted else (),
        (record,) if record else (),
        (lies,) if lies.copies else (),
        NOW,
    )
    assert list(done) == actions


def test_nothing_is_withdrawn_before_every_mailbox_is_read() -> None:
    assert reconcile((), (OURS,), (UNTOUCHED,), NOW, Guard(complete=False)) == ()


def test_nothing_is_replaced_before_every_mailbox_is_read() -> None:
    unread = Guard(complete=False)
    assert reconcile((OTHER,), (OURS,), (UNTOUCHED,), NOW, unread) == ()
    two = found(Verdict.UNTOUCHED, copy(D), copy(D, uid=2))
    assert reconcile((D,), (OURS,), (two,), NOW, unread) == ()


def test_what_is_sent_comes_last() -> None:
    """A server may take minutes, in which a letter that was seen untouched is opened or sent."""
    drafts = [draft(draft_id=f"{ID}{n}") for n in range(9)]
    sent, *others = sorted(drafts, key=lambda d: identity(d.id))
    approved = Found(identity(sent.id), Verdict.APPROVED, (copy(sent, folder=Folder.APPROVED),))
    since = NOW - timedelta(minutes=10)
    record = replace(written(sent), approved_since=since, approved_digest=approved.approval)
    *first, last = reconcile(tuple(drafts), (record,), (approved,), NOW)
    assert {*first} == {Append(d) for d in others}
    assert last == Submit(sent.id, approved.copy)


def test_nothing_is_left_before_every_mailbox_is_read() -> None:
    """What was not read may be the same letter, written by hand."""
    assert reconcile((D,), (), (), NOW, Guard(complete=False)) == ()
    assert reconcile((D,), (), (), NOW) == (Append(D),)


def test_nothing_is_sent_before_every_mailbox_is_read() -> None:
    unread = Guard(complete=False)
    assert reconcile((D,), (APPROVAL,), (APPROVED,), NOW, unread) == ()


def test_no_approval_is_given_back_before_every_mailbox_is_read() -> None:
    assert reconcile((), (APPROVAL,), (APPROVED,), NOW, Guard(complete=False)) == ()


def test_never_more_than_a_few_are_withdrawn_at_once() -> None:
    drafts = [draft(draft_id=f"{ID}{n}") for n in range(9)]
    records = tuple(written(d, n) for n, d in enumerate(drafts))
    lying = tuple(
        Found(identity(d.id), Verdict.UNTOUCHED, (copy(d, n),)) for n, d in enumerate(drafts)
    )
    assert len(reconcile((), records, lying, NOW)) == 5


def test_a_second_untouched_copy_is_removed_and_the_wanted_one_stays() -> None:
    """What a crash between APPEND and EXPUNGE of a Replace leaves behind."""
    stale, fresh = copy(D, uid=1), copy(OTHER, uid=2)
    done = reconcile((OTHER,), (OURS,), (found(Verdict.UNTOUCHED, fresh, stale),), NOW)
    assert set(done) == {Withdraw("", stale.place), Adopt(OTHER, fresh)}


def test_a_letter_whose_sending_was_begun_is_neither_replaced_nor_withdrawn() -> None:
    """It may have been sent; a new version of it would bear no mark that tells so."""
    lying = copy(draft(), flags=("\\Draft", "$SubmitPending"))
    for copies in ((lying,), (copy(OTHER, uid=9), lying)):
        there = (found(Verdict.UNTOUCHED, *copies),)
        assert reconcile((draft(),), (), there, NOW) == (LetGo(ID, "given back"),)
        assert reconcile((OTHER,), (), there, NOW) == (LetGo(ID, "given back"),)
        assert reconcile((OTHER,), (OURS,), there, NOW) == ()
        assert reconcile((), (OURS,), there, NOW) == ()
