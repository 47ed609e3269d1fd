"""Learns agent/reading/weights/roles.json.xz: which of the spans of a message is the job's title.

From whole messages whose role is labelled. What the rules choose is no feature: they were fitted to most
of the messages and look surer there. Words that no letter has and no trade is called by are left out:
names.
"""

import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, cast

from agent import message
from agent.reading import forwards
from agent.reading.folding import fold
from agent.reading.kinds.linear import Learnt
from agent.reading.learnt import load
from agent.reading.model import Candidate
from agent.reading.people.employer import company
from agent.reading.people.foreign_heads import FOREIGN_HEADS
from agent.reading.people.heads import HEADS, LEVELS
from agent.reading.people.roles import judged, ranking
from agent.reading.people.roles.spans import spans
from agent.reading.people.scene import look
from agent.reading.people.titles import CONNECTORS
from agent.terms import Kind
from learning.examples.people import ALL, ME
from learning.fitting import fit, learnt, pack
from learning.mail import GOLDEN, candidate_of, folders

FREEDOM, LEAST_SEEN, SMALLEST = 0.1, 3, 0.05
_WORDED = frozenset("l1 l2 l lw r1 rw f e w hw".split())
"""Features that hold a message's words."""
_CASE = 3.0
"""How much a message of the tests counts: each was written for one way of naming a job."""
_GENDERS = re.compile(r"\((?:[mwfdxi]\s*[/|]\s*)+[mwfdxi]\)|\(all genders?\)", re.IGNORECASE)


class Titled(NamedTuple):
    """The spans of a message: what tells each apart, and whether it is the title."""

    lot: str
    found: list[frozenset[str]]
    right: list[bool]


def labelled(lots: Iterable[Path]) -> Iterator[Titled]:
    """The messages of folders whose role is labelled, without those that are not about a job."""
    for path in sorted(path for lot in lots for path in lot.glob("*.json")):
        label = json.loads(path.read_text("utf-8"))
        if "role" in label and label["kind"] != Kind.UNRELATED:
            yield _titled(path, label)


def _titled(path: Path, label: dict[str, object]) -> Titled:
    candidate, kind = candidate_of(label), Kind(cast(str, label["kind"]))
    also = cast(dict[str, object], label.get("accept") or {}).get("role", [])
    names = [label["role"], *(also if isinstance(also, list) else [also])]
    right = {plain(name) for name in names if isinstance(name, str)}
    return _read(path.parent.name, path.with_suffix(".eml").read_bytes(), candidate, kind, right)


def cases() -> Iterator[Titled]:
    """The invented mail of the tests."""
    for case in ALL:
        if "role" in case.expected:
            right = {plain(name) for name in case.wanted("role") if name != "none"}
            yield _read("cases", case.raw, ME, case.kind, right)


def _read(lot: str, raw: bytes, candidate: Candidate, kind: Kind, right: set[str]) -> Titled:
    opened = forwards.opened(message.parse(raw), candidate)
    seen = look(opened.message, forwards.prose_of(opened, candidate), candidate, kind)
    employer = company(seen)[0]
    every = spans(seen, judged(seen, employer).claimed)
    told = ranking.features(seen, employer, every)
    found = [frozenset(told[key]) for key in every]
    return Titled(lot, found, [plain(one.title) in right for one in every.values()])


def plain(title: str) -> str:
    """A title as titles are compared: without case, accents, marks and (m/f/d)."""
    bare = unicodedata.normalize("NFKD", _GENDERS.sub(" ", title).replace("&", " and "))
    return "".join(c for c in bare.casefold().replace("ß", "ss") if c.isalnum())


def kept(messages: list[Titled]) -> frozenset[str]:
    """The features of enough messages whose words are words of letters or of trades."""
    seen = Counter(name for one in messages for name in frozenset().union(*one.found))
    common = cast(Learnt, load("acts"))["weights"].keys()
    trades = HEADS | FOREIGN_HEADS | LEVELS | CONNECTORS

    def is_word(word: str) -> bool:
        return not word.isalpha() or word in trades or fold(word) in common

    def is_kept(name: str) -> bool:
        mark, _, value = name.partition(":")
        if mark in ("lw", "rw"):
            value = value.rpartition(">")[0]
        worded = mark in _WORDED or mark[1:] in _WORDED
        return not worded or all(map(is_word, value.split("_")))

    return frozenset(name for name, often in seen.items() if often >= LEAST_SEEN and is_kept(name))


def learn(messages: list[Titled]) -> Learnt:
    """What ``roles.json.xz`` has: the log odds that a span is the title."""
    names = kept(messages)
    found = [dict.fromkeys(one & names, 1.0) for each in messages for one in each.found]
    right = [("no", "yes")[is_it] for each in messages for is_it in each.right]
    counts = [_CASE if each.lot == "cases" else 1.0 for each in messages for _ in each.right]
    return learnt(fit(found, right, counts, FREEDOM), SMALLEST)


def main() -> None:
    """Learns from everything there is."""
    messages = [*labelled([*folders(), GOLDEN / "promises"]), *cases()]
    size = pack("roles", learn(messages))
    sys.stdout.write(f"{len(messages)} messages; bytes: {size}\n")


if __name__ == "__main__":
    main()
