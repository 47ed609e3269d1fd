"""Recognition of drafts by what lies in the mailboxes, in the order of docs/clients.md."""

from dataclasses import replace

import pytest

from agent.desk import Copy, Folder, Verdict, Written, recognise, sketch
from agent.letter.marker import identity, marker, read_marker
from tests.test_reconcile import ID, OURS, D, copy

PARENT = "<invitation@employer.example>"
MARK = marker(D.id, D.digest, "home.example")


def verdict(*copies: Copy, record: Written | None = OURS, star_approves: bool = False) -> Verdict:
    found = recognise(copies, (record,) if record else (), star_approves=star_approves)
    assert [f.identity for f in found] == [identity(ID)]
    return found[0].verdict


def lying(folder: Folder, uid: int = 1, body: str | None = None, *flags: str) -> Copy:
    return copy(D, uid, folder, body, flags)


MINE = "Dear Ines, quite another letter."

CASES: list[tuple[str, tuple[Copy, ...], Verdict]] = [
    ("as appended", (lying(Folder.DRAFTS),), Verdict.UNTOUCHED),
    ("looked at", (lying(Folder.DRAFTS, 1, None, "\\Seen"),), Verdict.UNTOUCHED),
    ("re-saved with the same text", (lying(Folder.DRAFTS, 9),), Verdict.UNTOUCHED),
    ("re-wrapped", (lying(Folder.DRAFTS, 9, D.body.replace(" ", "\n")),), Verdict.UNTOUCHED),
    ("edited", (lying(Folder.DRAFTS, 9, MINE),), Verdict.EDITED),
    ("saved while we replaced", (lying(Folder.DRAFTS, 1), lying(Folder.DRAFTS, 2, MINE)),
     Verdict.EDITED),
    ("sent", (lying(Folder.SENT),), Verdict.SENT),
    ("sent, left in Drafts (aerc)", (lying(Folder.SENT), lying(Folder.DRAFTS, 2)), Verdict.SENT),
    ("sent, old copy in Trash (Evolution)", (lying(Folder.SENT), lying(Folder.TRASH, 2)),
     Verdict.SENT),
    ("edited, old copy in Trash (Evolution)",
     (lying(Folder.DRAFTS, 2, MINE), lying(Folder.TRASH)), Verdict.EDITED),
    ("in Trash", (lying(Folder.TRASH),), Verdict.DELETED),
    ("in Junk", (lying(Folder.JUNK),), Verdict.DELETED),
    ("marked deleted (Alpine)", (lying(Folder.DRAFTS, 1, None, "\\Deleted"),), Verdict.DELETED),
    ("archived", (lying(Folder.OTHER),), Verdict.MOVED),
    ("approved", (lying(Folder.APPROVED),), Verdict.APPROVED),
    ("nowhere (mutt holds it)", (), Verdict.MISSING),
]  # fmt: skip


@pytest.mark.parametrize(("copies", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_verdict(copies: tuple[Copy, ...], expected: Verdict) -> None:
    assert verdict(*copies) is expected


def test_a_star_approves_only_where_the_setting_says_so() -> None:
    starred = lying(Folder.DRAFTS, 1, None, "\\Flagged")
    assert verdict(starred) is Verdict.UNTOUCHED
    assert verdict(starred, star_approves=True) is Verdict.APPROVED


def test_the_marker_alone_tells_untouched_from_edited_when_the_record_is_lost() -> None:
    assert verdict(lying(Folder.DRAFTS), record=None) is Verdict.UNTOUCHED
    assert verdict(lying(Folder.DRAFTS, 1, MINE), record=None) is Verdict.EDITED


@pytest.mark.parametrize(
    "references", [(MARK,), (MARK, PARENT), (PARENT, MARK), (PARENT, MARK, PARENT)]
)
def test_a_hit_ends_in_marker_and_parent_in_either_order(references: tuple[str, ...]) -> None:
    assert verdict(replace(lying(Folder.DRAFTS), references=references)) is Verdict.UNTOUCHED


def test_a_later_mail_of_the_thread_that_inherits_the_marker_is_no_hit() -> None:
    later = replace(
        lying(Folder.INBOX),
        message_id="<answer@employer.example>",
        references=(MARK, PARENT, "<sent@home.example>"),
    )
    assert verdict(later) is Verdict.MISSING


def test_a_copy_that_lost_its_references_is_known_by_its_message_id() -> None:
    stripped = replace(lying(Folder.DRAFTS), references=())
    assert verdict(stripped) is Verdict.UNTOUCHED
    assert verdict(replace(stripped, body=MINE)) is Verdict.EDITED


def test_a_changed_subject_or_recipient_is_an_edit() -> None:
    assert verdict(replace(lying(Folder.DRAFTS), subject="Thanks again")) is Verdict.EDITED
    assert verdict(replace(lying(Folder.DRAFTS), to=("hr@employer.example",))) is Verdict.EDITED


def test_a_marker_reads_back_and_a_forged_one_does_not() -> None:
    assert read_marker(MARK) == (identity(D.id), D.digest)
    assert read_marker(MARK.replace(D.digest, "0" * 12)) is None
    assert read_marker("<anything@home.example>") is None


# Approval, answers, likeness

EDITED_LATER = (lying(Folder.APPROVED), lying(Folder.DRAFTS, 2, MINE))


def test_an_edit_in_drafts_takes_the_approval_of_another_copy_back() -> None:
    assert verdict(*EDITED_LATER) is Verdict.EDITED
    assert verdict(lying(Folder.APPROVED), lying(Folder.DRAFTS, 2)) is Verdict.APPROVED
    marked = lying(Folder.DRAFTS, 2, MINE, "\\Deleted")
    assert verdict(lying(Folder.APPROVED), marked) is Verdict.APPROVED


def test_the_answer_to_a_letter_that_opened_a_thread_is_no_copy_of_it() -> None:
    answer = replace(
        lying(Folder.INBOX),
        references=(MARK, "<sent@home.example>"),
        sender="ines@employer.example",
    )
    (found,) = recognise([answer], [OURS], own=["Robin@home.example"])
    assert found.verdict is Verdict.MISSING
    (found,) = recognise(
        [replace(answer, sender="robin@HOME.example")], [OURS], own=["robin@home.example"]
    )
    assert found.verdict is Verdict.MOVED


def test_an_answer_that_was_put_into_approved_is_none_either() -> None:
    answer = replace(lying(Folder.APPROVED), sender="ines@employer.example", carried=True)
    (found,) = recognise([answer], [OURS], own=["robin@home.example"])
    assert found.verdict is Verdict.MISSING
    (found,) = recognise([replace(answer, folder=Folder.SENT)], [OURS], own=["robin@home.example"])
    assert found.verdict is Verdict.SENT, "from an address that is not in the settings"


@pytest.mark.parametrize("folder", [Folder.INBOX, Folder.OTHER, Folder.TRASH, Folder.JUNK])
def test_a_forged_letter_that_came_by_mail_proves_nothing_of_one_not_yet_written(
    folder: Folder,
) -> None:
    forged = replace(lying(folder), sender="robin@home.example", carried=True)
    assert not recognise([forged], (), own=["robin@home.example"])
    (lost,) = recognise([replace(forged, carried=False)], (), own=["robin@home.example"])
    assert lost.verdict in (Verdict.MOVED, Verdict.DELETED), (
        "the person's, though nothing is on disk"
    )
    (known,) = recognise([forged], [OURS], own=["robin@home.example"])
    assert known.verdict in (Verdict.MOVED, Verdict.DELETED), "Exchange puts a Received into all"
    sent = recognise([forged, lying(Folder.SENT, 2)], (), own=["robin@home.example"])
    assert sent[0].verdict is Verdict.SENT


def test_an_answer_proves_that_it_was_sent_though_no_copy_lies_anywhere() -> None:
    (found,) = recognise([], [OURS], answered=[OURS.identity])
    assert found.verdict is Verdict.SENT


TEXT = (
    "Dear Ines,\n\nthank you for the conversation on Tuesday. I enjoyed hearing how the bakery plans "
    "its nights, and what the new oven changed for everybody who works them. It made me look "
    "forward to the trial shift all the more.\n\nKind regards,\nRobin Ash\n"
)
KNOWN = replace(OURS, to=D.to, subject=D.subject, sketch=sketch(TEXT))


@pytest.mark.parametrize(
    ("changes", "alike"),
    [
        ({"body": TEXT}, True),
        ({"body": TEXT.replace("Kind regards", "With all good wishes")}, True),
        ({"body": TEXT.replace("\n\n", "\n\nIt was kind of you to wait.\n\n", 1)}, True),
        ({"body": "Dear Ines,\n\nwhere may I send the bill for the train?\n\nRobin Ash\n"}, False),
        ({"body": TEXT, "subject": "Thank you again"}, False),
        ({"body": TEXT, "to": ("tom@employer.example",)}, False),
        ({"body": TEXT, "cc": ("tom@employer.example",)}, False),
        ({"body": ""}, False),
    ],
)
def test_a_letter_without_its_ids_is_known_by_careful_likeness(
    changes: dict[str, object], alike: bool
) -> None:
    bare = replace(lying(Folder.DRAFTS), references=("<x@internal.example>",), message_id="<x@y>")
    (found,) = recognise([replace(bare, **changes)], [KNOWN])  # type: ignore[arg-type]
    assert (found.verdict is not Verdict.MISSING) is alike


def test_two_letters_that_are_as_like_are_neither() -> None:
    bare = replace(lying(Folder.DRAFTS, 1, TEXT), references=(), message_id="<x@y>")
    twin = replace(KNOWN, draft_id="another", message_id="<z@y>")
    assert {f.verdict for f in recognise([bare], [KNOWN, twin])} == {Verdict.MISSING}
