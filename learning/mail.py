"""The mail and the sentences that kinds are learnt from, each with what it is and how much it counts.

Learns nothing. The project's own golden messages and letters; the labelled sample and ordinary mail
besides, where there are folders of them (SHARED names another place).
"""

import json
import os
import tomllib
from collections.abc import Iterator, Mapping
from email.message import EmailMessage
from pathlib import Path
from typing import Any, NamedTuple

from agent import message
from agent.reading import forwards
from agent.reading.details.language import language
from agent.reading.folding import fold
from agent.reading.kinds.index import Index
from agent.reading.kinds.scene import Scene, scene
from agent.reading.kinds.tables import INCOMING, OUTGOING
from agent.reading.model import Candidate
from agent.terms import Kind
from learning import examples as invented
from learning.examples import CANDIDATE, MATTERS, one_line

HERE = Path(__file__).parent
GOLDEN = HERE.parent / "tests" / "golden"
SHARED = Path(os.environ.get("SHARED", HERE.parents[1] / "shared")) / "dev"
_WHOLE, _LINE, _ORDINARY, _SENTENCE = 2.0, 0.5, 2.0, 0.3
"""How much a labelled message, a letter in a line, a piece of ordinary mail and a sentence count."""
_HALVES = {"odd": 1, "even": 0}
_FLOORS = tomllib.loads((GOLDEN / "floors.toml").read_text("utf-8"))
LOTS = frozenset(_FLOORS["messages"]) - frozenset(_FLOORS["held_out"])
"""The golden lots that are learnt from: all but those held out."""


def folders() -> list[Path]:
    """Where labelled messages lie to be learnt from, the sample where it is there."""
    lots = [GOLDEN / lot for lot in sorted(LOTS)]
    return [*lots, SHARED / "messages", *sorted(HERE.glob("messages/*"))]


def _openings() -> Mapping[tuple[str, bool], list[str]]:
    found: dict[tuple[str, bool], list[str]] = {}
    for row in (HERE / "openings.txt").read_text("utf-8").splitlines():
        code, after, opening = row.split(" | ")
        for running in (False, True) if after == "met" else (False,):
            found.setdefault((code, running), []).append(opening)
    return found


OPENINGS = _openings()
"""By language, and whether a process runs already, how letters begin, whatever they say then. What
thanks for an application and tells no more than when one hears is a receipt."""
_ANSWERS = frozenset(
    "interview_confirmed availability_requested assessment_requested information_requested rejection "
    "progress_update".split()
)
_OPENED, _GREETING = 4, 40
"""One letter in four is given such a beginning, behind its greeting of so many letters at most."""


class Example(NamedTuple):
    """A message as it is looked at, the kinds that it may be called, the first by preference."""

    family: str
    """Where it comes from: ``build``, ``odd``, ``ordinary`` ..."""
    seen: Scene
    kinds: tuple[Kind, ...]
    weight: float


def examples() -> list[Example]:
    """Everything that there is."""
    found = [e for family in sorted(LOTS) for e in labelled(GOLDEN / family, family)]
    found += [e for half in ("odd", "even") for e in labelled(SHARED / "messages", half)]
    for folder in sorted(HERE.glob("messages/*")):
        found += labelled(folder, folder.name)
    found += [*_tables(), *_lines(), *_sentences()]
    for number, path in enumerate(sorted((SHARED / "ordinary").glob("*.eml"))):
        family = ("ordinary, first half", "ordinary, second half")[number % 2]
        found.append(_example(path.read_bytes(), CANDIDATE, (Kind.UNRELATED,), family, _ORDINARY))
    return found


def labelled(folder: Path, family: str) -> Iterator[Example]:
    """Every message with a label beside it; incoming mail only; of a half the odd or even ones."""
    for raw, candidate, kinds, outgoing in _labels(folder, family):
        if not outgoing:
            yield _example(raw, candidate, kinds, family, _WHOLE)


def _labels(folder: Path, family: str) -> Iterator[tuple[bytes, Candidate, tuple[Kind, ...], bool]]:
    """The messages of a folder, whose they are, the kinds they may be called, whether outgoing."""
    for path in sorted(folder.glob("*.json")):
        if family in _HALVES and int(path.stem) % 2 != _HALVES[family]:
            continue
        label = json.loads(path.read_text(encoding="utf-8"))
        also: list[str] = (label.get("accept") or {}).get("kind", [])
        kinds = tuple(map(Kind, dict.fromkeys((label["kind"], *also))))
        raw = path.with_suffix(".eml").read_bytes()
        yield raw, candidate_of(label), kinds, label["direction"] == "outgoing"


def candidate_of(label: Mapping[str, Any]) -> Candidate:
    """Whose mail a labelled message is."""
    return Candidate(tuple(label["me"]), (label.get("options") or {}).get("timezone", "UTC"))


def sent() -> list[Example]:
    """What candidates send: letters written for it, and the outgoing ones of all lots."""
    found = [e for family in sorted(LOTS) for e in _outgoing(GOLDEN / family, family)]
    found += [e for half in ("odd", "even") for e in _outgoing(SHARED / "messages", half)]
    for path in sorted(HERE.glob("sent/*.txt")):
        for row in filter(None, path.read_text("utf-8").strip().splitlines()):
            found.append(_sent(row))
    for matter in (*MATTERS, "written"):
        for case in invented.mail(matter):
            if b"From: Robin Aske" in case.raw:
                kind = (Kind(case.kind),)
                found.append(_example(case.raw, CANDIDATE, kind, "tables", table=OUTGOING))
    return found


def _sent(row: str) -> Example:
    """A letter of a line: ``kind | Subject | Body``, ``//`` before the employer's words."""
    kind, subject, body = (part.strip() for part in row.split(" | ", 2))
    own, _, answered = body.partition(" // ")
    letter = EmailMessage()
    letter["From"], letter["To"] = CANDIDATE.addresses[0], "x@employer.example"
    letter["Subject"] = subject
    if subject.startswith("Re:"):
        letter["In-Reply-To"] = "<1@employer.example>"
    quote = f"\n\nOn Tuesday, X wrote:\n> {answered}\n" if answered else ""
    letter.set_content(own.replace(" / ", "\n") + quote)
    return _example(letter.as_bytes(), CANDIDATE, (Kind(kind),), "sent", table=OUTGOING)


def _outgoing(folder: Path, family: str) -> Iterator[Example]:
    for raw, candidate, kinds, outgoing in _labels(folder, family):
        if outgoing:
            yield _example(raw, candidate, kinds, family, table=OUTGOING)


def said() -> Iterator[tuple[str, str, float]]:
    """What a sentence does, the sentence folded, and how much it counts.

    What it does is a kind, ``other`` where it is not about the reader's hiring, ``neutral`` where
    it stands in letters of every kind.
    """
    written = {
        p.stem: p.read_text("utf-8").split("\n") for p in sorted(HERE.glob("sentences/*.txt"))
    }
    for table in (invented.sentences(), written):
        for act, rows in table.items():
            yield from ((act, fold(line), 1.0) for line in filter(None, rows))
    for one in _lines():
        act = "other" if one.kinds[0] is Kind.UNRELATED else one.kinds[0].value
        yield from ((act, line.folded, _LINE) for line in one.seen.body())


def _example(
    raw: bytes,
    candidate: Candidate,
    kinds: tuple[Kind, ...],
    family: str,
    weight: float = 1.0,
    table: Index = INCOMING,
) -> Example:
    """A message as ``reading.read`` would look at it."""
    opened = forwards.opened(message.parse(raw), candidate)
    prose = forwards.prose_of(opened, candidate)
    return Example(family, scene(opened.message, prose, table), kinds, weight)


def _tables() -> Iterator[Example]:
    for matter in MATTERS:
        for case in invented.mail(matter):
            if b"From: Robin Aske" not in case.raw:
                yield _example(case.raw, CANDIDATE, (Kind(case.kind),), "tables")


def _lines() -> Iterator[Example]:
    """Letters of a line each: kind, subject, body."""
    rows = invented.lines() + invented.ordinary()
    for path in sorted(HERE.glob("letters/*.txt")):
        rows += path.read_text("utf-8").strip().splitlines()
    for path in sorted(HERE.glob("stages/*.txt")):
        rows += map(_without_stage, path.read_text("utf-8").strip().splitlines())
    for number, row in enumerate(filter(None, rows)):
        case = one_line(_opened(row, number).replace(" / ", "\n"))
        yield _example(case.raw, CANDIDATE, (Kind(case.kind),), "lines", _LINE)


def _opened(row: str, number: int) -> str:
    """Every so many a letter that may answer an application begins with thanks for it, as they do:
    those words say nothing of what follows."""
    kind, subject, body = (part.strip() for part in row.split(" | ", 2))
    thanks = OPENINGS.get((language(body), kind == Kind.PROGRESS_UPDATE), ())
    if kind not in _ANSWERS or not thanks or number % _OPENED:
        return row
    greeting, comma, rest = body.partition(", / ")
    if not comma or len(greeting) > _GREETING:
        greeting, rest = "", body
    opening = thanks[number // _OPENED % len(thanks)]
    return f"{kind} | {subject} | {greeting}{comma and ', / '}{opening} {rest}"


def _without_stage(row: str) -> str:
    """A letter of ``stages`` as those of ``letters`` are written."""
    kind, _, rest = row.split(" | ", 2)
    return f"{kind} | {rest}"


def _sentences() -> Iterator[Example]:
    """Sentences as whole letters, where they do something."""
    for kind, sentences in invented.sentences().items():
        for sentence in sentences if kind in {*Kind} else ():
            letter = EmailMessage()
            letter["From"], letter["To"] = "x@employer.example", CANDIDATE.addresses[0]
            letter.set_content(sentence)
            yield _example(letter.as_bytes(), CANDIDATE, (Kind(kind),), "sentences", _SENTENCE)
