"""Processes, letters, findings and the state of the service, in rows. Reads no mail."""

import os
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from shlex import quote
from shutil import which
from typing import Protocol
from zoneinfo import ZoneInfo

from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from agent import history
from agent.check import Finding, State
from agent.desk import Copy
from agent.hiring import HiringProcess
from agent.letter.model import Draft
from agent.plan import FollowUp
from agent.plan.case import doubt_words
from agent.plan.places import by_zone
from agent.reading.model import Candidate
from agent.remove import Removed
from agent.replay import Happened
from agent.service.records import AccountStatus
from agent.show.screen import Screen, harmless, rows
from agent.show.times import when
from agent.status import Told
from agent.terms import Purpose, RoundState, Turn, in_words

console = Screen()

_WHOSE = {Turn.EMPLOYER: "theirs", Turn.CANDIDATE: "yours"}
_WORDS = {
    "draft_queued": "left in Drafts",
    "draft_updated": "rewritten in Drafts",
    "draft_withdrawn": "taken out of Drafts",
}


def processes(
    found: Iterable[HiringProcess],
    candidate: Candidate,
    now: datetime,
    due: Iterable[FollowUp] = (),
) -> None:
    """A paragraph a process; ``due`` is what waits in Drafts."""
    letters, all_of_them = tuple(due), tuple(found)
    if not all_of_them:
        console.print("No hiring process in this mailbox.")
    for number, process in enumerate(all_of_them):
        name = ", ".join(filter(None, (process.company or "?", process.role)))
        console.print(Text("\n" * (number > 0) + harmless(name), style="bold"))
        console.print(rows(_process(process, letters, candidate, now)))


def _process(
    process: HiringProcess, letters: Iterable[FollowUp], candidate: Candidate, now: datetime
) -> Iterator[tuple[str, str]]:
    yield "stands", ", ".join(filter(None, (process.status, process.stage)))
    if whose := _WHOSE.get(process.turn):
        since = history.since(process)
        yield "turn", f"{whose}, since {_day(since, candidate)}" if since else whose
    yield "promised", _broken(process, candidate, now)
    yield "due", _missed(process, candidate, now)
    yield "next", _next(process, candidate, now)
    held_back = process.ambiguous and process.is_open
    yield "no letter", doubt_words(process, by_zone(candidate.timezone)) if held_back else ""
    waiting = (_waits(f) for f in letters if f.process == process.id)
    yield "waiting", "\n".join(waiting)


def _day(at: datetime | date | None, candidate: Candidate) -> str:
    """A day, with its hour only where a round begins."""
    return when(at, candidate).removesuffix(" 00:00")


def _waits(letter: FollowUp) -> str:
    if letter.purpose is Purpose.NOTES:
        return "sheet for notes"
    return f"{in_words(letter.purpose)} to {letter.recipient.name or letter.recipient.email}"


def _broken(process: HiringProcess, candidate: Candidate, now: datetime) -> str:
    """A promise that they have not kept."""
    day = process.reply_expected_by
    if not _has_passed(process, day, candidate, now):
        return ""
    return f"they meant to write by {_day(day, candidate)}, and have not"


def _missed(process: HiringProcess, candidate: Candidate, now: datetime) -> str:
    """The candidate's own deadline, once it has passed."""
    due = process.candidate_deadline
    passed = _has_passed(process, due, candidate, now)
    return f"your answer was due {_day(due, candidate)}" if passed else ""


def _has_passed(
    process: HiringProcess, at: datetime | date | None, candidate: Candidate, now: datetime
) -> bool:
    """Whether what was to come in an open process is past its time."""
    if at is None or not process.is_open:
        return False
    if isinstance(at, datetime):
        return at < now
    return at < now.astimezone(ZoneInfo(candidate.timezone)).date()


def _next(process: HiringProcess, candidate: Candidate, now: datetime) -> str:
    """What lies ahead, and when; empty where nothing does."""
    at = history.next_date(process, now, candidate)
    if at is None:
        return ""
    ahead = (r for r in process.rounds if r.state is RoundState.SCHEDULED and r.start == at)
    if held := next(ahead, None):
        return f"{_day(at, candidate)}, {held.stage or 'interview'}"
    yours = at == process.candidate_deadline
    due = "your answer is due" if yours else "they mean to write by then"
    return f"{_day(at, candidate)}, {due}"


def letter(draft: Draft) -> Panel | Text:
    """A letter as a person reads it in a mail client."""
    to = f"{draft.to_name} <{draft.to[0]}>" if draft.to_name else ", ".join(draft.to)
    return _paper(to, ", ".join(draft.cc), draft.subject, draft.body)


def _paper(to: str, cc: str, subject: str, body: str) -> Panel | Text:
    head = Text()
    for key, value in (("To", to), ("Cc", cc), ("Subject", subject)):
        if value:
            head.append(f"{key}: ", style="dim").append(f"{value}\n")
    text = head.append("\n" + body.rstrip())
    return Panel(text, width=84) if console.is_terminal else text


def replay(happened: Iterable[Happened], candidate: Candidate) -> int:
    """Each event as it happened, the letters as they would be read; how many events."""
    number = 0
    for one in happened:
        event, draft = one.event, one.draft
        if event.name not in _WORDS:
            continue
        number += 1
        title = f"{in_words(draft.purpose)}, {draft.company or '?'}: {_WORDS[event.name]}"
        console.print(Text(when(event.at, candidate), style="cyan"), Text(title, style="bold"))
        if event.name != "draft_withdrawn":
            console.print(Padding(Text(draft.why, style="italic"), (0, 0, 0, 2)))
            console.print(Text(f"  {draft.id}", style="dim"))
            console.print(Padding(letter(draft), (0, 0, 1, 2)))
        elif one.why:
            console.print(Padding(Text(one.why, style="italic"), (0, 0, 0, 2)))
    return number


class LetterLeft(Protocol):
    """A letter that lies in Drafts, and why."""

    @property
    def copy(self) -> Copy: ...
    @property
    def purpose(self) -> str: ...
    @property
    def why(self) -> str: ...


class Servers(Protocol):
    """Servers that a mail client can be pointed at: host and port each."""

    @property
    def imap(self) -> tuple[str, int]: ...
    @property
    def smtp(self) -> tuple[str, int]: ...

    user: str
    password: str
    address: str
    config: Path
    state: Path
    log: Path


MAILBOX = (
    "A made-up mailbox: an interview that ended an hour ago, a promise that passed in silence, "
    "a rejection, a newsletter, a dentist. The service has taken its first look. "
    "In Drafts now lie:\n"
)
SHEETS = "notes"
SHEET_SHOWN = 4
"""Paragraphs of a sheet of notes that are enough to see what it is."""
GOES_ON = "(and more questions; not shown here)"


def demonstration(letters: Iterable[LetterLeft]) -> None:
    """What the service left in Drafts, each letter with its reason; sheets of notes by name."""
    console.print(Text(MAILBOX))
    for number, left in enumerate(sorted(letters, key=lambda one: one.purpose == SHEETS), 1):
        title = in_words(left.purpose)
        console.print(Text(f"{number}. {title}:", style="bold"), Text(left.why, style="italic"))
        copy = left.copy
        body = copy.body
        if left.purpose == SHEETS:
            body = "\n\n".join(body.split("\n\n", SHEET_SHOWN)[:SHEET_SHOWN]) + f"\n\n{GOES_ON}"
        paper = _paper(", ".join(copy.to), ", ".join(copy.cc), copy.subject, body)
        console.print(Padding(paper, (0, 0, 1, 2)))
    console.print(Text("Nothing was sent. A letter leaves only when you send or approve it."))


_ASKING = ("status", "check", "explain ID")


def _called() -> str:
    """The command as a shell finds it: by its name, else by where it lies."""
    if which("afterword"):
        return "afterword"
    script = Path(sys.argv[0]).absolute()
    runs = script.is_file() and os.access(script, os.X_OK)
    return quote(str(script)) if runs else f"{quote(sys.executable)} -m agent"


def servers(shown: Servers) -> None:
    """How a mail client gets at the mailbox."""
    console.print(Text("\nOpen the mailbox in a mail client (no encryption, this machine only):"))
    for name, value in (
        ("IMAP", "{} port {}".format(*shown.imap)),
        ("SMTP", "{} port {}".format(*shown.smtp)),
        ("user", shown.user),
        ("password", shown.password),
        ("address", shown.address),
    ):
        console.print(Text(f"  {name:<9}{value}"))
    console.print("\nLook at the service from another terminal:")
    known = f"STATE_DIRECTORY={quote(str(shown.state))} {_called()}"
    asked = (f"{known} {c} --config {quote(str(shown.config))}" for c in _ASKING)
    for told in (*asked, f"tail -f {quote(str(shown.log))}"):
        console.print(Text(f"  {told}"), soft_wrap=True)  # a torn line could not be copied
    console.print(Text("Edit, delete or send what lies there. Ctrl-C ends it all."))


_SIGNS = {State.OK: ("ok", "green"), State.NOTE: ("note", "yellow"), State.FAULT: ("FAULT", "red")}


def finding(one: Finding) -> None:
    """One thing that was tried: how it stands, and what to do."""
    sign, style = _SIGNS[one.state]
    where = f"{one.account}: " if one.account else ""
    told = Text(f"{where}{in_words(one.what)}: {one.said}")
    if one.advice:
        told.append(f"\n{one.advice}", style="italic")
    row = Table.grid(padding=(0, 1))
    row.add_column(width=5)
    row.add_column(overflow="fold")
    row.add_row(Text(sign, style=style), told)
    console.print(row)


def verdict(faults: int) -> None:
    """The end of a check."""
    told = {0: "All is well.", 1: "One fault."}.get(faults, f"{faults} faults.")
    console.print(Text(told, style="bold"))


_STATES = {
    "starting": "starting",
    "watching": "watching",
    "trouble": "in trouble",
    "refused": "the login was refused",
}


def status(told: Told | None, faults: Iterable[str] = (), config: Path | None = None) -> None:
    """What the service says of itself, a paragraph an account; where it does not run, what is wrong
    with the configuration; ``config`` where one was named."""
    if told is None:
        named = f" --config {quote(str(config))}" if config else ""
        asked = Text(f"Afterword does not run. See what is wrong: afterword check{named}")
        console.print(asked, soft_wrap=True)
        for fault in faults:
            console.print(Text(fault, style="red"))
        return
    since = _local(told.started)
    console.print(Text(f"Afterword {told.version} runs since {since} (process {told.pid})."))
    for line in told.problem.splitlines():
        console.print(Text(f"The new configuration was not taken: {line}", style="red"))
    for account in told.accounts:
        _standing(account)


def _standing(account: AccountStatus) -> None:
    console.print(Text(f"\n{account.account}", style="bold"), Text(_STATES[account.state]))
    if account.text:
        console.print(Padding(Text(account.text, style="red"), (0, 0, 0, 2)))
    if account.looked is None:
        long = " (a large one takes some minutes)" if account.state == "starting" else ""
        console.print(f"  the mailbox has not been looked at yet{long}")
        return
    console.print(rows(_looked(account, account.looked, datetime.now(UTC))))
    for left in account.letters:
        name = f"{in_words(left.purpose)}, {left.company or '?'}: {left.stands}"
        console.print(Padding(Text(harmless(name)), (1, 0, 0, 2)))
        console.print(Padding(rows((("id", left.draft), ("why", left.why))), (0, 0, 0, 2)))
    if not account.letters:
        console.print("  nothing waits in Drafts")


def _looked(account: AccountStatus, looked: datetime, now: datetime) -> Iterator[tuple[str, str]]:
    yield "looked at", _local(looked)
    if account.due is None:
        yield "next due", "-"
    else:  # past only where the mailbox could not be looked at since
        label = "next due" if account.due > now else "was due"
        yield label, f"{_local(account.due)}  {account.next}".rstrip()


def _local(at: datetime) -> str:
    return at.astimezone().strftime("%a %d %b %Y %H:%M")


def to_be_removed(planned: Removed) -> None:
    """What would be taken out of a mailbox."""
    console.print(Text(planned.account, style="bold"))
    console.print(f"  {_drafts(planned.withdrawn)} and the board would be taken out,")
    console.print("  and Afterword's own mailboxes, as far as nothing of yours lies in them.")
    _kept(planned)


def removed(done: Removed) -> None:
    """What was taken out of a mailbox."""
    console.print(Text(done.account, style="bold"))
    console.print(f"  {_drafts(done.withdrawn)} and the board: taken out")
    _kept(done)
    for mailbox in done.mailboxes_kept:
        console.print(Text(f"  {mailbox}: stays, mail of yours lies there"))


def _kept(done: Removed) -> None:
    if done.kept:
        console.print(Text(f"  {done.kept} that you edited or approved: yours now, left alone"))


def _drafts(number: int) -> str:
    return "1 untouched draft" if number == 1 else f"{number} untouched drafts"
