"""Employer, role, contact, agency and interviewers in invented mail of many trades and countries.

The cases stand in ``learning/examples/people_cases``: who the employer is, and what the post, is
learnt from them too.
"""

import re
import unicodedata
from datetime import UTC, datetime

import pytest

from agent import message
from agent.message import Message
from agent.reading import forwards, people, prose
from agent.reading.model import Interview
from agent.reading.people import Parties
from learning.examples.people import ALL, ME, Case

LEGAL = {
    "ltd",
    "limited",
    "inc",
    "llc",
    "llp",
    "gmbh",
    "ag",
    "lda",
    "as",
    "a/s",
    "kk",
    "k.k",
    "pvt",
    "co",
}


def read(case: Case) -> tuple[Message, prose.Prose, Parties]:
    seen = forwards.opened(message.parse(case.raw), ME)
    split = forwards.prose_of(seen, ME)
    return seen.message, split, people.parties(seen.message, split, ME, case.kind)


def fold(text: str | None) -> str:
    flat = unicodedata.normalize("NFKD", (text or "none").casefold().replace("&", " and "))
    words = re.findall(r"[\w./]+", "".join(c for c in flat if not unicodedata.combining(c)))
    words = [w.strip(".") for w in words]
    words = words[1:] if len(words) > 1 and words[0] == "the" else words
    while len(words) > 1 and words[-1] in LEGAL:
        words.pop()
    return "".join(words).replace(".", "")


def _ids(case: Case) -> str:
    return case.title.replace(" ", "-")


@pytest.mark.parametrize("case", ALL, ids=_ids)
def test_case(case: Case) -> None:
    parsed, split, found = read(case)
    assert _wrong(case, found) == {}
    _check_evidence(case, found)
    if any(k.startswith(("interviewers", "round ")) for k in case.expected):
        _check_interviewers(case, people.interviewers(parsed, split, ME, rounds(case), found)[0])


def _wrong(case: Case, found: Parties) -> dict[str, str]:
    """What was read of each field that is told and does not hold."""
    contact = found.contact
    written = "none" if contact is None else f"{contact.name or 'null'} <{contact.email or ''}>"
    told = {
        "company": fold(found.company),
        "role": fold(found.role),
        "agency": fold(found.agency),
        "contact": written.replace("Mrs ", ""),
    }
    alike = {"contact": lambda text: text.replace("Mrs ", "")}
    wrong = {
        field: value
        for field, value in told.items()
        if field in case.expected
        and value not in [alike.get(field, fold)(w) for w in case.wanted(field)]
    }
    if case.expected.get("requisitions", "") not in ("", *found.requisitions):
        wrong["requisitions"] = str(found.requisitions)
    return wrong


def _check_evidence(case: Case, found: Parties) -> None:
    """It stands in the message."""
    whole_message = message.parse(case.raw)
    whole = "\n".join((whole_message.text, *(v for _, v in whole_message.headers)))
    flat = re.sub(r"\s+", " ", whole)
    for evidence in found.evidence:
        assert evidence.text
        assert re.sub(r"\s+", " ", evidence.text) in flat


def rounds(case: Case) -> tuple[Interview, ...]:
    hours = [k.removeprefix("round ") for k in case.expected if k.startswith("round ")]
    return tuple(
        Interview(datetime(2026, 3, 3, int(h[:2]), int(h[3:]), tzinfo=UTC))
        for h in hours or ["10.00"]
    )


def _check_interviewers(case: Case, met: tuple[Interview, ...]) -> None:
    told = [{fold(p.name) for p in one.interviewers} for one in met]
    wanted = [v for k, v in case.expected.items() if k.startswith("round ")]
    wanted = wanted or [case.expected["interviewers"]]
    assert told == [{fold(n) for n in w.split("; ") if n} for w in wanted]
    known = {
        "titles": {p.title for one in met for p in one.interviewers},
        "emails": {p.email for one in met for p in one.interviewers},
    }
    for field in known.keys() & case.expected.keys():
        assert set(case.expected[field].split("; ")) <= known[field]
