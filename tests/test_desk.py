"""Recognition of drafts by what lies in the mailboxes, in the order of docs/clients.md."""

from dataclasses import replace

import pytest

from agent.desk import Copy, Folder, Verdict, Written, recognise
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
