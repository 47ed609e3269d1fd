"""Living through a mailbox on a clock of its own: the same drafts whether it is stored or on IMAP."""

import json
import mailbox
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from agent import reading
from agent.demo.mail import ME, NAME, job_search, promised_day
from agent.desk import Folder, marker_of
from agent.errors import InputError
from agent.letter.marker import identity
from agent.letter.model import Draft, Profile
from agent.mailbox import ImapAccount
from agent.plan import Policy
from agent.reading.model import Candidate
from agent.replay import own_name, replay
from agent.store import Store
from agent.stored import StoredMail, StoredMessage, load
from agent.terms import Purpose
from agent.turn import Agent, Event, earliest
from tests.dovecot import Dovecot, secret
from tests.person import Person, mail

NOW = datetime(2026, 11, 25, 15, 0, tzinfo=ZoneInfo("Europe/Dublin"))
STORIES = Path(os.environ.get("SHARED", "../shared")) / "dev" / "stories"


@dataclass(frozen=True)
class Story:
    """A mailbox and what the options of a replay say."""

    messages: tuple[StoredMessage, ...]
    candidate: Candidate
    until: datetime


def invented() -> Story:
    messages = (StoredMessage(d.at, d.folder, d.raw) for d in job_search(NOW))
    in_order = tuple(sorted(messages, key=lambda m: m.at))
    return Story(in_order, Candidate((ME,), "Europe/Dublin", NAME), NOW + timedelta(days=12))


def shared(name: str) -> Story:
    told = json.loads((STORIES / name / "expect.json").read_text(encoding="utf-8"))
    candidate = Candidate(tuple(told["me"]), told["timezone"])
    until = datetime.fromisoformat(told["until"])
    return Story(load(STORIES / name / "Maildir"), candidate, until)


def stories() -> Iterator[str]:
    yield "invented"
    yield from sorted(p.name for p in STORIES.glob("[0-9]*") if p.is_dir())


def lines(events: Iterable[Event]) -> list[tuple[datetime, str, str, Draft | None]]:
    return [(e.at, e.name, e.draft_id, e.draft) for e in events]


@dataclass
class Postman:
    """Delivers a story over IMAP as time passes."""

    robin: Person
    waiting: list[StoredMessage] = field(default_factory=list)

    def next_arrival(self) -> datetime | None:
        return self.waiting[0].at if self.waiting else None

    def deliver_until(self, now: datetime) -> None:
        while self.waiting and self.waiting[0].at <= now:
            message = self.waiting.pop(0)
            name = {Folder.INBOX: "INBOX", Folder.SENT: "Sent"}[message.folder]
            self.robin.deliver(message.raw, name, message.at)


def lived(story: Story, dovecot: Dovecot) -> tuple[list[Event], set[str]]:
    """The same turns on a real server, at the same instants; and the letters that lie in Drafts
    at the end, by the identity in their markers."""
    server = dovecot.server()
    postman = Postman(Person(server, dovecot.port), list(story.messages))
    clock = [story.messages[0].at]
    account = ImapAccount(server, secret, clock=lambda: clock[0])
    name = story.candidate.name or own_name(story.messages, story.candidate) or ""
    store = Store(None, reading.VERSION)
    agent = Agent(account, store, story.candidate, Profile(name=name), Policy())
    events: list[Event] = []
    now = postman.next_arrival()
    while now is not None and now <= story.until:
        clock[0] = now
        postman.deliver_until(now)
        outcome = agent.turn(now)
        events += outcome.events
        now = earliest(postman.next_arrival(), outcome.wake_at)
    marks = [m[0] for c in account.copies(()) if (m := marker_of(c))]
    account.close()
    postman.robin.client.shutdown()
    assert len(marks) == len(set(marks)), "a letter lies there twice"
    return events, set(marks)


@pytest.mark.slow
@pytest.mark.parametrize("name", list(stories()))
def test_over_imap_the_same_drafts_at_the_same_instants(name: str, dovecot: Dovecot) -> None:
    story = invented() if name == "invented" else shared(name)
    replayed = [h.event for h in replay(story.messages, story.candidate, story.until)]
    events, lying = lived(story, dovecot)
    assert lines(events) == lines(replayed)
    assert lying == left(replayed)


def left(events: Iterable[Event]) -> set[str]:
    """The identities of the letters that nobody has withdrawn."""
    there: set[str] = set()
    for event in events:
        change = there.discard if event.name == "draft_withdrawn" else there.add
        change(identity(event.draft_id))
    return there


def test_the_invented_story_is_lived_as_a_person_would() -> None:
    """An interview that ended an hour before NOW, a promise that passed the day before."""
    story = invented()
    happened = list(replay(story.messages, story.candidate, story.until))
    first: dict[tuple[str, Purpose, tuple[str, ...]], datetime] = {}
    for one in happened:
        first.setdefault((one.event.name, one.draft.purpose, one.draft.to), one.event.at)
    priya = ("priya.raman@harborandvine.example",)
    thanked = {
        to: at
        for (name, purpose, to), at in first.items()
        if (name, purpose) == ("draft_queued", Purpose.THANK_YOU) and to != priya
    }
    assert thanked
    assert all(a.endswith("@tidewaterlabs.example") for to in thanked for a in to)
    assert all(at == NOW - timedelta(hours=1) for at in thanked.values())
    # Nobody sent these: a week after the round, or when a question takes their place on that
    # morning, they are no longer wanted.
    for to in thanked:
        gone = first["draft_withdrawn", Purpose.THANK_YOU, to]
        assert NOW + timedelta(days=6) < gone <= NOW + timedelta(days=6, hours=23)
    # The call of half past ten was thanked for by hand at two.
    call = datetime(2026, 11, 16, 10, 0, tzinfo=NOW.tzinfo)
    assert first["draft_queued", Purpose.THANK_YOU, priya] == call + timedelta(minutes=30)
    assert first["draft_withdrawn", Purpose.THANK_YOU, priya] == call + timedelta(hours=4)
    # On the first business day after the promised one, at nine.
    day = promised_day(NOW) + timedelta(days=1)
    day += timedelta(days={5: 2, 6: 1}.get(day.weekday(), 0))
    asked = datetime.combine(day, time(9), NOW.tzinfo)
    assert first["draft_queued", Purpose.STATUS_CHECK, priya] == asked


def test_each_withdrawal_tells_why() -> None:
    """The story's own two reasons: thanked by hand, and a week in which nobody sent it."""
    story = invented()
    happened = replay(story.messages, story.candidate, story.until)
    gone = [h for h in happened if h.event.name == "draft_withdrawn"]
    thanks = {h.draft.to: h.why for h in gone if h.draft.purpose is Purpose.THANK_YOU}
    assert thanks.pop(("priya.raman@harborandvine.example",)) == (
        "You have thanked them yourself, on 16 November 2026."
    )
    assert set(thanks.values()) == {"It has waited for too long: by now it would come too late."}
    sheets = {h.why for h in gone if h.draft.purpose is Purpose.NOTES}
    assert "It has lain there for 7 days: that round's letters need no notes now." in sheets
    assert not any("too late" in why for why in sheets)
    assert all(h.why and h.why != h.draft.why for h in gone)


def test_nothing_happens_after_until_and_nothing_twice() -> None:
    story = invented()
    happened = list(replay(story.messages, story.candidate, NOW))
    assert all(h.event.at <= NOW for h in happened)
    queued = [h.event.draft_id for h in happened if h.event.name == "draft_queued"]
    assert len(queued) == len(set(queued))
    assert list(replay((), story.candidate, NOW)) == []


# Stored mailboxes


def in_maildir(path: Path, name: str, raw: bytes, part: str = "cur") -> None:
    for sub in ("cur", "new", "tmp"):
        (path / sub).mkdir(parents=True, exist_ok=True)
    (path / part / name).write_bytes(raw)


RECEIVED = "from a by b; Fri, 20 Nov 2026 12:00:00 +0100"


def test_a_maildir_with_what_was_sent(tmp_path: Path) -> None:
    box = tmp_path / "Maildir"
    in_maildir(box, "1795647600.1.host:2,S", mail("<named@e>"), "new")
    in_maildir(box, "no-time", mail("<received@e>", Received=RECEIVED))
    in_maildir(box, "neither", mail("<dated@e>"))
    in_maildir(box, ".gitkeep", b"")
    in_maildir(box / ".Sent", "1795647500.2.host:2,S", mail("<sent@h>"))
    found = {m.raw.split(b"Message-ID: ")[1].split(b"\r\n")[0]: m for m in load(box)}
    assert list(found) == [b"<dated@e>", b"<received@e>", b"<sent@h>", b"<named@e>"]
    assert found[b"<named@e>"].at == datetime(2026, 11, 25, 23, 0, tzinfo=UTC)
    assert found[b"<received@e>"].at == datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
    assert found[b"<dated@e>"].at == datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    assert found[b"<sent@h>"].folder is Folder.SENT
    assert found[b"<named@e>"].folder is Folder.INBOX


def test_an_mbox(tmp_path: Path) -> None:
    path = tmp_path / "mbox"
    path.write_bytes(
        b"From ines@e Fri Nov 20 10:00:00 2026\n" + mail("<1@e>").replace(b"\r\n", b"\n")
        + b"\nFrom nobody\n" + mail("<2@e>", Received=RECEIVED).replace(b"\r\n", b"\n")
    )  # fmt: skip
    one, two = load(path)
    assert (one.at, two.at) == (
        datetime(2026, 11, 20, 10, 0, tzinfo=UTC),
        datetime(2026, 11, 20, 11, 0, tzinfo=UTC),
    )
    assert b"Message-ID: <2@e>" in two.raw


AT, DATED = "Fri Nov 20 10:00:00 2026", "Fri, 20 Nov 2026 09:30:00 +0000"
EARLIER, FETCHED = "Mon, 02 Nov 2026 08:00:00 +0000", "Wed Nov 25 18:00:00 2026"


@pytest.mark.parametrize(
    ("rows", "arrived"),
    [
        # Lines written as each message came in.
        ([(AT, DATED), ("Mon Nov 02 08:01:00 2026", EARLIER)], ["02 08:01", "20 10:00"]),
        # All fetched at once.
        ([(FETCHED, DATED), (FETCHED, EARLIER)], ["02 08:00", "20 09:30"]),
        # One after the other, the last on its own day.
        ([("Wed Nov 25 18:00:01 2026", EARLIER), ("Wed Nov 25 18:00:02 2026", DATED),
          ("Wed Nov 25 18:00:03 2026", "Wed, 25 Nov 2026 07:00:00 +0000")],
         ["02 08:00", "20 09:30", "25 07:00"]),
        # Fetched long ago, and since then each as it comes.
        ([(FETCHED, EARLIER), (AT, DATED), ("Sat Nov 21 12:00:05 2026",
          "Sat, 21 Nov 2026 12:00:00 +0000")], ["02 08:00", "20 10:00", "21 12:00"]),
        # Nothing but the line to go by.
        ([(AT, ""), (FETCHED, "")], ["20 10:00", "25 18:00"]),
    ],
)  # fmt: skip
def test_the_line_of_an_mbox_counts_where_it_is_that_of_delivery(
    rows: list[tuple[str, str]], arrived: list[str], tmp_path: Path
) -> None:
    (tmp_path / "mbox").write_text(
        "\n".join(
            f"From - {line}\n{f'Date: {dated}' if dated else 'X-A: b'}\nSubject: x\n\nhello\n"
            for line, dated in rows
        )
    )
    assert [f"{m.at:%d %H:%M}" for m in load(tmp_path / "mbox")] == arrived


def test_a_box_keeps_its_messages_as_they_are(tmp_path: Path) -> None:
    in_maildir(tmp_path / "M", "1795647600.1.h", mail(), "new")
    mailbox.mbox(tmp_path / "box").add(mailbox.mboxMessage(mail()))
    before = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*") if p.is_file()}
    for path in (tmp_path / "M", tmp_path / "box"):
        list(replay(load(path), Candidate(("robin@home.example",)), NOW))
    assert {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*") if p.is_file()} == before


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "no such file or folder"),
        (b"no mbox\n", "not an mbox file"),
        (b"Subject: a message\n\nhello\n", "not an mbox file"),
    ],
)
def test_what_is_no_mailbox_is_told(tmp_path: Path, content: bytes | None, told: str) -> None:
    path = tmp_path / "x"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match=f"{path}: {told}"):
        load(path)


def test_the_file_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tests may run as root, who can read everything: the refusal is made."""
    in_maildir(tmp_path / "M", "1795647600.1.h", mail())
    in_maildir(tmp_path / "M", "1795647601.2.h", mail())
    read = Path.read_bytes

    def refused(path: Path) -> bytes:
        if path.name == "1795647601.2.h":
            raise PermissionError(13, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refused)
    with pytest.raises(InputError, match=r"/M/cur/1795647601\.2\.h: cannot be read: Permission"):
        load(tmp_path / "M")


def test_an_empty_mbox_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "mbox").write_bytes(b"")
    assert load(tmp_path / "mbox") == ()


@pytest.mark.parametrize(
    ("messages", "name"),
    [
        ([mail(From="Robin A. <Robin@home.example>"), mail(To="R <robin@home.example>")],
         "Robin A."),
        ([mail(To="Robin Ash <robin@home.example>")], "Robin Ash"),
        ([mail(To='"robin@home.example" <robin@home.example>')], None),
        ([mail()], None),
    ],
)  # fmt: skip
def test_the_candidates_name_is_theirs_or_as_they_are_written_to(
    messages: list[bytes], name: str | None
) -> None:
    stored = tuple(StoredMessage(NOW, Folder.INBOX, raw) for raw in messages)
    assert own_name(stored, Candidate(("robin@home.example",))) == name


ITALIAN = """From: Bianca Fois <bianca@molenrak.example>
To: Robin <robin@home.example>
Date: Mon, 2 Mar 2026 09:00:00 +0100
Subject: Invito al colloquio di lavoro, Contabile
Message-ID: <1@molenrak.example>
Content-Type: text/plain; charset=utf-8

Ciao Robin,

ti invitiamo a un colloquio di lavoro per la posizione di Contabile presso Molenrak, martedì 10
marzo 2026 alle ore 10:00 nella nostra sede. Il colloquio sarà con me.

Cordiali saluti

Bianca Fois
Responsabile amministrativa, Molenrak
"""


def test_a_letter_in_another_language_than_its_thread_says_so_where_it_waits() -> None:
    at = datetime(2026, 3, 10, 12, tzinfo=UTC)
    stored = StoredMessage(datetime(2026, 3, 2, 8, tzinfo=UTC), Folder.INBOX, ITALIAN.encode())
    me = Candidate(("robin@home.example",), "Europe/Rome")
    agent = Agent(StoredMail((stored,), at), Store(None, 1), me, Profile(name="R Vale"), Policy())
    thanks = [w for w in agent.turn(at).waiting if w.letter.purpose is Purpose.THANK_YOU]
    assert [w.letter.why.endswith(
        "It is in English, since the thread is in Italian, for which there are no words."
    ) for w in thanks] == [True]  # fmt: skip
