"""Learns agent/reading/weights/meets.json.xz: which persons of a message meet the candidate.

From whole messages whose rounds are labelled with their interviewers, from short letters written for it,
and from sentences of the tests. What the rules choose is no feature: they were fitted to most of the messages and look surer there.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import NamedTuple, cast

from agent import message
from agent.reading import forwards, people, times
from agent.reading.kinds.linear import Learnt
from agent.reading.model import Candidate, Interview
from agent.reading.people import meets, names
from agent.reading.people.meets import judging
from agent.reading.people.scene import Scene, look
from agent.terms import Kind
from learning import examples
from learning.examples import CANDIDATE
from learning.fitting import fit, learnt, pack
from learning.mail import candidate_of, folders

NAME = "meets"
HERE = Path(__file__).parent
FREEDOM, LEAST_SEEN, SMALLEST = 0.8, 3, 0.05
_SOME_DAY = (Interview(datetime(2000, 1, 1, tzinfo=UTC)),)
_MET = re.compile(r"\{([^{}]*)\}")
_HOUSE = "lumley.example"


class Present(NamedTuple):
    """The persons of a message: what tells each apart, and whether the round is with them."""

    lot: str
    found: list[frozenset[str]]
    right: list[bool]


def labelled(lots: Iterable[Path]) -> Iterator[Present]:
    """The messages of folders in which a round is labelled, and one is found."""
    for path in sorted(path for lot in lots for path in lot.glob("*.json")):
        label = json.loads(path.read_text("utf-8"))
        told = [
            one["interviewers"] for one in label.get("interviews") or () if "interviewers" in one
        ]
        if not told:
            continue
        also = cast(dict[str, list[object]], label.get("accept") or {})
        right = [person["name"] for each in told for person in each if person.get("name")]
        right += [n for key, each in also.items() if key.endswith("].name") for n in each]
        found = _scene(
            path.with_suffix(".eml").read_bytes(), Kind(label["kind"]), candidate_of(label)
        )
        if found.rounds:
            yield _present(path.parent.name, *found, [n for n in right if isinstance(n, str)])


def letters(folder: Path = HERE / "meets") -> Iterator[Present]:
    """Short letters, a line each: ``kind | Author, title | Body``; whoever meets stands in braces,
    an author who does behind a star."""
    for path in sorted(folder.glob("*.txt")):
        for line in filter(None, path.read_text("utf-8").splitlines()):
            kind, author, body = (part.strip() for part in line.split(" | ", 2))
            right = _MET.findall(body)
            if author.startswith("*"):
                author = author[1:]
                right.append(author.partition(",")[0])
            raw = _letter(author, _MET.sub(r"\1", body))
            seen = _scene(raw, Kind(f"interview_{kind}")).scene
            yield _present(path.stem, seen, _SOME_DAY, right)


_HILDE, _FEMKE = "Hilde Karlsen", "Femke Zwart"
_CASES: tuple[tuple[str, str, str], ...] = (
    ("named", _HILDE, ""),
    ("named_for_else", f"{_HILDE}, Recruiting Coordinator", ""),
    ("asked_or_at_the_door", "-", ""),
    ("author_in_other_words", f"{_HILDE}, Leitung", ""),
    ("author_reports", _HILDE, ""),
    ("they", "-", ""),
    ("waits_there", _FEMKE, _FEMKE),
    ("can_be_asked", _FEMKE, ""),
    ("moves_for_own_sake", _FEMKE, _FEMKE),
    ("moves_for_others", _FEMKE, ""),
    ("proposes_alone", f"{_HILDE}, Talent Partner", _HILDE),
    ("arranges_for_others", f"{_HILDE}, Talent Partner", ""),
)  # fmt: skip
"""Files of ``examples/meets``, with their author and, where no row says it, who is met."""


def cases() -> Iterator[Present]:
    """The letters that tests read too."""
    for name, author, met in _CASES:
        for body, named in examples.met(name):
            right = named or met
            seen = _scene(_letter(author, body), Kind.INTERVIEW_CONFIRMED).scene
            yield _present("cases", seen, _SOME_DAY, right.split(", ") if right else ())


def _letter(author: str, body: str) -> bytes:
    """With a signature, and from an address that is made of the name."""
    name, _, title = (part.strip() for part in author.partition(","))
    letter = EmailMessage()
    local = re.sub(r"[^a-z.]", "", name.lower().replace(" ", ".")) or "office"
    letter["From"] = (
        f"Interviews <no-reply@{_HOUSE}>" if name == "-" else f'"{name}" <{local}@{_HOUSE}>'
    )
    letter["To"], letter["Subject"] = f"Robin Aske <{CANDIDATE.addresses[0]}>", "Interview"
    signed = "" if name == "-" else f"\n\n{name}\n{title}".rstrip()
    letter.set_content(body.replace(" / ", "\n") + signed + "\n")
    return letter.as_bytes()


class _Seen(NamedTuple):
    scene: Scene
    rounds: tuple[Interview, ...]
    """Without their people."""


def _scene(raw: bytes, kind: Kind, candidate: Candidate = CANDIDATE) -> _Seen:
    """A message of a kind as the program looks at it for who is met."""
    opened = forwards.opened(message.parse(raw), candidate)
    text = forwards.prose_of(opened, candidate)
    found = people.parties(opened.message, text, candidate, kind)
    seen = look(opened.message, text, candidate, kind)
    company, role, contact = found.company, found.role, found.contact
    seen = replace(seen, company=company, role=role, contact=contact, known=found.people)
    return _Seen(seen, times.interviews(opened.message, text, candidate, kind)[0])


def _present(
    lot: str, scene: Scene, interviews: tuple[Interview, ...], right: Sequence[str]
) -> Present:
    seen = meets.gathered(scene, interviews)
    found = judging.features(scene, seen.every, seen.author, seen.is_somebody)
    met = [any(names.same(one.name, name) for name in right) for one in seen.every]
    return Present(lot, [frozenset(marks) for marks in found], met)


def learn(messages: Sequence[Present]) -> Learnt:
    """What ``meets.json.xz`` has: the log odds that somebody is met."""
    seen = Counter(name for one in messages for name in frozenset().union(*one.found))
    kept = {name for name, often in seen.items() if often >= LEAST_SEEN}
    found = [dict.fromkeys(sorted(one & kept), 1.0) for each in messages for one in each.found]
    right = [("no", "yes")[is_it] for each in messages for is_it in each.right]
    return learnt(fit(found, right, [1.0] * len(found), FREEDOM), SMALLEST)


def main() -> None:
    """Learns from everything there is."""
    messages = [*labelled(folders()), *letters(), *cases()]
    size = pack(NAME, learn(messages))
    sys.stdout.write(f"{len(messages)} messages; bytes: {size}\n")


if __name__ == "__main__":
    main()
