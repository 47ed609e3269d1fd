"""The kind of a message: how golden messages are written down here, and what no cue may break."""

from collections.abc import Iterator
from dataclasses import dataclass

from agent import message
from agent.reading import kinds
from agent.reading.kinds import Judgement
from agent.reading.model import Candidate
from agent.reading.prose import split

ME = "robin.aske@postbox.example"
CANDIDATE = Candidate(addresses=(ME,), timezone="Europe/London", name="Robin Aske")


@dataclass(frozen=True)
class Golden:
    """One message and what it is; ``stages`` and ``wishes`` hold every right answer."""

    name: str
    kind: str
    stages: tuple[str, ...]
    wishes: tuple[str, ...]
    raw: bytes


def golden(text: str) -> Iterator[Golden]:
    """Messages written as ``## kind stage wish``, header lines, a blank line and the body.

    ``-`` is none, ``*`` is anything, ``a/b`` is either. From and Subject are always there; ``To``
    is the candidate, ``From: me`` is by the candidate; ``Re: x`` makes it an answer.
    """
    for block in text.split("\n## ")[1:]:
        first, _, rest = block.partition("\n")
        head, _, body = rest.partition("\n\n")
        kind, stage, wish = first.split()
        subject = next(line for line in head.split("\n") if line.startswith("Subject: "))
        yield Golden(
            subject.removeprefix("Subject: ") or body[:40],
            kind,
            tuple(stage.split("/")),
            tuple(wish.split("/")),
            _raw(head, body),
        )


def one_line(text: str) -> Golden:
    """A message written as ``kind | subject | body``, with ``//`` between paragraphs."""
    kind, subject, body = (part.strip() for part in text.split(" | ", 2))
    head = f"From: Pat Doe <pat@elsewhere.example>\nSubject: {subject}"
    return Golden(subject, kind, ("*",), ("*",), _raw(head, body.replace(" // ", "\n\n")))


def _raw(head: str, body: str) -> bytes:
    head = head.replace("From: me", f"From: Robin Aske <{ME}>")
    head = head.replace("Re: x", "In-Reply-To: <earlier@x.example>")
    lines = [*head.split("\n"), "Date: Tue, 14 Apr 2026 09:30:00 +0100"]
    if not any(line.startswith("To: ") for line in lines):
        lines.append(f"To: Robin Aske <{ME}>")
    if not any(line.startswith("Content-Type: ") for line in lines):
        lines.append("Content-Type: text/plain; charset=utf-8")
    return "\n".join([*lines, "", body.strip(), ""]).encode()


def judged(raw: bytes, candidate: Candidate = CANDIDATE) -> Judgement:
    """A raw message, judged."""
    parsed = message.parse(raw)
    return kinds.judge(parsed, split(parsed, candidate), candidate)


def check(case: Golden) -> None:
    """Asserts kind, stage and wish of a golden message."""
    said = judged(case.raw)
    assert said.kind == case.kind, said
    last = kinds.round_of(said, said.kind, ())
    stages = {"*", said.stage or "-", (last[0] if last else said.stage) or "-"}
    assert not stages.isdisjoint(case.stages), said
    assert "*" in case.wishes or (said.follow_up or "-") in case.wishes, said
