"""What the weights were learnt from is still known: of reach this tells, not of mail unseen, which
only the lots that are held out do (``golden/README.md``).
"""

from datetime import UTC, datetime

import pytest

from agent.message import Address, Message
from agent.reading import prose
from agent.reading.kinds import tables, wishes
from agent.reading.kinds.scene import scene
from agent.reading.model import Candidate
from agent.terms import Kind
from learning import examples
from learning.examples import MATTERS, Golden
from tests.test_kinds import check, judged

SAM = Candidate(("sam@mailbox.example",), "Europe/London")


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(c, id=f"{m}: {c.name[:40]}")
        for m in (*MATTERS, "written")
        for c in examples.mail(m)
    ],
)
def test_mail_is_judged_as_it_was_labelled(case: Golden) -> None:
    check(case)


def test_ordinary_mail_is_no_hiring() -> None:
    cases = [*map(examples.one_line, examples.ordinary()), *examples.mail("unrelated")]
    loud = [case.name for case in cases if judged(case.raw).kind not in ("unrelated", "auto_reply")]
    assert len(loud) <= len(cases) / 50, loud


@pytest.mark.parametrize(("line", "wanted"), list(examples.wishes()))
def test_whether_a_sentence_invites_nudges_or_forbids_them(line: str, wanted: str | None) -> None:
    message = Message(
        date=datetime(2026, 9, 8, 9, 0, tzinfo=UTC),
        sender=Address("Robin Ash", "robin@larchhouse.example"),
        subject="Your application",
        plain=f"Hi Sam,\n\n{line}\n\nBest wishes\nRobin\n",
    )
    seen = scene(message, prose.split(message, SAM), tables.INCOMING)
    wish, evidence = wishes.wish(seen, Kind.PROGRESS_UPDATE)
    assert wish == wanted
    assert bool(evidence) == (wanted is not None)
