"""How each letter that waits stands, by what lies on the desk: for the board and the status.

Touches nothing, and words nothing.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime

from agent.board import Stand, Waiting
from agent.desk import Found, Verdict, Written
from agent.outgoing import Progress, Submission
from agent.plan import FollowUp
from agent.terms import Purpose
from agent.turn.drafts import BEING_EDITED

_OVER = frozenset({"sent", "deleted", "missing", "moved", "withdrawn"})
_ELSEWHERE = frozenset({Verdict.SENT, Verdict.DELETED, Verdict.MOVED})
_PERHAPS_SENT = frozenset({Progress.DATA, Progress.UNKNOWN})


def waiting(
    written: Iterable[Written],
    found: Iterable[Found],
    due: Mapping[str, FollowUp],
    now: datetime,
    leaving: Mapping[str, datetime] | None,
    noted: Collection[str] = (),
    submissions: Iterable[Submission] = (),
) -> Iterator[Waiting]:
    """The letters that wait for the person or for their hour. ``due``: what the plan wants, by
    draft id; ``leaving``: when what is approved goes, None where nothing is ever sent; ``noted``:
    the anchors of the rounds whose sheet of notes says something."""
    verdicts = {f.identity: f.verdict for f in found}
    unknown = {s.draft_id for s in submissions if s.progress in _PERHAPS_SENT}
    for record in written:
        letter = due.get(record.draft_id)
        verdict = verdicts.get(record.identity)
        if letter and record.outcome not in _OVER and verdict not in _ELSEWHERE:
            sends = leaving is not None and letter.purpose is not Purpose.NOTES
            stand = _stand(record, verdict, sends, now)
            if stand is Stand.EDITED and record.anchor in noted and letter.purpose is Purpose.NOTES:
                stand = Stand.READ
            if stand is Stand.APPROVED and letter.id in unknown:
                yield Waiting(letter, Stand.UNKNOWN)
            elif stand is Stand.APPROVED:
                yield Waiting(letter, stand, (leaving or {}).get(letter.id))
            elif stand is not None:
                yield Waiting(letter, stand)


def _stand(record: Written, verdict: Verdict | None, sends: bool, now: datetime) -> Stand | None:
    if record.missing_since is not None:
        return Stand.GONE if now - record.missing_since < BEING_EDITED else None
    if record.approved_since is not None:
        return Stand.APPROVED if sends else Stand.KEPT
    if record.outcome == "given back":
        return Stand.RETURNED
    return Stand.EDITED if verdict is Verdict.EDITED else Stand.DRAFTS
