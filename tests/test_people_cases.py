"""Employer, role, contact, agency and interviewers in invented mail of many trades and countries.

The cases stand in ``test_people_cases/*.txt``: a title and kind, what a careful person would read
by the rulings of docs/json.md, then the message. Who the employer is is learnt from them too
(``learning/employers.py``).
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent import message
from agent.message import Message
from agent.reading import forwards, people, prose
from agent.reading.model import Candidate, Interview
from agent.reading.people import Parties
from agent.terms import Kind

CASES = Path(__file__).parent / "test_people_cases"
ME = Candidate(("sam.okafor@mailbox.example",), "Europe/London")
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


@dataclass(frozen=True)
class Case:
    title: str
    kind: Kind
    expected: dict[str, str]
    raw: bytes

    def wanted(self, field: str) -> list[str]:
        """The right answers for a field: the first, then others as right."""
        more = self.expected.get(f"accept-{field}", "").split(" | ")
        return [self.expected.get(field, "none"), *filter(None, more)]


def cases() -> list[Case]:
    found = []
    for path in sorted(CASES.glob("*.txt")):
        for block in re.split(r"(?m)^=== ", path.read_text(encoding="utf-8"))[1:]:
            head, _, rest = block.partition("\n")
            title, _, kind = head.rpartition(" | ")
            labels, _, mail = rest.partition("From:")
            expected = {k: v.strip() for k, _, v in (x.partition(":") for x in _labels(labels))}
            mail = mail if "\nTo:" in mail.partition("\n\n")[0] else _addressed(mail)
            found.append(Case(title, Kind(kind), expected, _raw(mail)))
    return found


def _labels(block: str) -> list[str]:
    """A label's name may hold a colon ("round 10:00")."""
    return [re.sub(r"^(round \d\d):(\d\d)", r"\1.\2", line) for line in block.splitlines() if line]


def _addressed(mail: str) -> str:
    return f"{mail.partition(chr(10))[0]}\nTo: Sam Okafor <{ME.addresses[0]}>\n{mail.partition(chr(10))[2]}"


def _raw(mail: str) -> bytes:
    head = "Date: Mon, 02 Mar 2026 09:00:00 +0000\nMessage-ID: <1@x.example>\n"
    mime = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    return f"{head}{mime}From:{mail}".encode()


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


ALL = cases()


def _ids(case: Case) -> str:
    return case.title.replace(" ", "-")


@pytest.mark.parametrize("case", [c for c in ALL if "company" in c.expected], ids=_ids)
def test_company(case: Case) -> None:
    assert fold(read(case)[2].company) in [fold(w) for w in case.wanted("company")]


@pytest.mark.parametrize("case", [c for c in ALL if "role" in c.expected], ids=_ids)
def test_role(case: Case) -> None:
    assert fold(read(case)[2].role) in [fold(w) for w in case.wanted("role")]


@pytest.mark.parametrize("case", [c for c in ALL if "contact" in c.expected], ids=_ids)
def test_contact(case: Case) -> None:
    found = read(case)[2].contact
    written = "none" if found is None else f"{found.name or 'null'} <{found.email or ''}>"
    assert written.replace("Mrs ", "") in [w.replace("Mrs ", "") for w in case.wanted("contact")]


@pytest.mark.parametrize("case", [c for c in ALL if "agency" in c.expected], ids=_ids)
def test_agency(case: Case) -> None:
    assert fold(read(case)[2].agency) == fold(case.expected["agency"])


@pytest.mark.parametrize("case", [c for c in ALL if "requisitions" in c.expected], ids=_ids)
def test_requisitions(case: Case) -> None:
    assert case.expected["requisitions"] in read(case)[2].requisitions


@pytest.mark.parametrize("case", ALL, ids=_ids)
def test_evidence_stands_in_the_message(case: Case) -> None:
    found = read(case)[2]
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


MET = [c for c in ALL if any(k.startswith(("interviewers", "round ")) for k in c.expected)]


@pytest.mark.parametrize("case", MET, ids=_ids)
def test_interviewers(case: Case) -> None:
    parsed, split, found = read(case)
    met, _ = people.interviewers(parsed, split, ME, rounds(case), found)
    told = [{fold(p.name) for p in one.interviewers} for one in met]
    wanted = [v for k, v in case.expected.items() if k.startswith("round ")]
    wanted = wanted or [case.expected["interviewers"]]
    assert told == [{fold(n) for n in w.split("; ") if n} for w in wanted]


@pytest.mark.parametrize("field", ["titles", "emails"])
@pytest.mark.parametrize("case", MET, ids=_ids)
def test_what_is_known_of_interviewers(case: Case, field: str) -> None:
    if field not in case.expected:
        return
    parsed, split, found = read(case)
    met, _ = people.interviewers(parsed, split, ME, rounds(case), found)
    known = {p.title if field == "titles" else p.email for one in met for p in one.interviewers}
    assert set(case.expected[field].split("; ")) <= known
