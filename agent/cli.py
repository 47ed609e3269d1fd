"""The commands: options, JSON lines, tables, exit statuses. Only this module prints."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NoReturn
from zoneinfo import ZoneInfo, available_timezones

import agent
from agent import letter, message, reading
from agent.config import SYSTEM_PATH, Config, load, system_timezone
from agent.errors import AfterwordError, InputError
from agent.hiring import HiringProcess, Round
from agent.reading.model import Candidate, Interview, Person, Reading
from agent.replay import Happened, processes, replay
from agent.stored import load as load_stored

EXIT_STATUSES = """\
exit statuses:
  0  done
  2  bad usage or input
  69 a server cannot be reached, or its certificate does not hold
  73 the state directory cannot be used
  75 a temporary failure: try again later
  77 the server refused the login
  78 the configuration is broken
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """The console script ``afterword``; returns the exit status."""
    options = parser().parse_args(arguments)
    try:
        status = options.command(options)
        sys.stdout.flush()
    except AfterwordError as error:
        print(
            *(f"afterword: {line}" for line in str(error).splitlines()), sep="\n", file=sys.stderr
        )
        return error.exit_status
    except BrokenPipeError:
        # The reader of our output has gone (``| head``): nothing left to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return int(status or 0)


# Options


class _Parser(argparse.ArgumentParser):
    def error(self, text: str) -> NoReturn:
        """One clear line and exit status 2."""
        self.exit(2, f"{self.prog}: {text}\n")


def parser() -> argparse.ArgumentParser:
    """The command line; the manual is checked against it."""
    top = _Parser(
        prog="afterword",
        description="Leaves well-written follow-up letters in your own Drafts folder.",
        epilog=EXIT_STATUSES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"afterword {agent.__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in (_add_read, _add_explain, _add_processes, _add_replay, _add_run, _add_demo):
        add(commands)
    return top


def _command(
    commands: Any, name: str, run: Callable[[argparse.Namespace], int | None], teach: str
) -> argparse.ArgumentParser:
    summary, _, rest = teach.partition("\n")
    made: argparse.ArgumentParser = commands.add_parser(
        name,
        help=summary,
        description=f"{summary}\n{rest}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.set_defaults(command=run)
    return made


def _who(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--me", action="append", default=[], metavar="ADDRESS", help="an address of yours"
    )
    command.add_argument(
        "--timezone", metavar="ZONE", help="your IANA time zone, such as Europe/Dublin"
    )
    command.add_argument("--config", type=Path, metavar="FILE", help="the configuration to use")
    command.add_argument("--json", action="store_true", help="one JSON object a line")


def _add_read(commands: Any) -> None:
    teach = """Say what a message means for a job search.
Reads each message by itself: is it an invitation, a rejection, an offer; from which employer, for
which role; when is the interview, and by when will they be back in touch.

  afterword read invitation.eml --me you@example.org"""
    command = _command(commands, "read", read_command, teach)
    command.add_argument("files", nargs="+", metavar="FILE", help="a message; - for standard input")
    command.add_argument("--now", metavar="INSTANT", help="the date of a message that has none")
    _who(command)


def _add_explain(commands: Any) -> None:
    teach = """Show a message's own words with what was concluded from which."""
    command = _command(commands, "explain", explain_command, teach)
    command.add_argument("file", metavar="FILE", help="a message; - for standard input")
    _who(command)


def _add_processes(commands: Any) -> None:
    teach = """List the hiring processes in a stored mailbox (a Maildir or an mbox file).
For each: the rounds, whose turn it is, what was promised by when.

  afterword processes ~/Maildir --me you@example.org"""
    command = _command(commands, "processes", processes_command, teach)
    command.add_argument("mailbox", type=Path, metavar="MAILBOX")
    command.add_argument("--until", metavar="INSTANT", help="as things stood then (default: now)")
    _who(command)


def _add_replay(commands: Any) -> None:
    teach = """Live through a stored mailbox and tell which letters would have been left in Drafts.
Nothing is sent and nothing is changed: a safe way to see what Afterword would do.

  afterword replay ~/Maildir --me you@example.org --until 2026-03-31T12:00:00+01:00"""
    command = _command(commands, "replay", replay_command, teach)
    command.add_argument("mailbox", type=Path, metavar="MAILBOX")
    command.add_argument("--until", metavar="INSTANT", help="when to stop (default: now)")
    _who(command)


def _add_run(commands: Any) -> None:
    teach = """Watch the mailbox and leave letters in Drafts (what the service runs)."""
    command = _command(commands, "run", run_command, teach)
    command.add_argument(
        "--config", type=Path, default=SYSTEM_PATH, metavar="FILE", help=f"default: {SYSTEM_PATH}"
    )
    command.add_argument("--verbose", action="store_true", help="log for debugging")


def _add_demo(commands: Any) -> None:
    teach = """Show the main job on a mail server of its own, with made-up mail.
Starts an IMAP and an SMTP server inside the program, fills a mailbox with a small job search, runs
the real service against it and shows what then lies in Drafts, and why."""
    command = _command(commands, "demo", demo_command, teach)
    command.add_argument(
        "--stay", action="store_true", help="keep the servers up, to open the mailbox in a client"
    )


# What the options mean


@dataclass(frozen=True, slots=True)
class Who:
    """The candidate and the configuration that a command works with."""

    candidate: Candidate
    config: Config


def who(options: argparse.Namespace) -> Who:
    """``--me`` goes before the configuration, which is read only where it is named or there."""
    if options.timezone and options.timezone not in available_timezones():
        raise InputError(f"--timezone {options.timezone}: no such IANA time zone")
    config = Config()
    if options.config is not None:
        config = load(options.config)
    elif not options.me and SYSTEM_PATH.is_file() and os.access(SYSTEM_PATH, os.R_OK):
        config = load(SYSTEM_PATH)
    candidate = config.candidate()
    if options.me:
        candidate = replace(candidate, addresses=tuple(options.me))
    zone = options.timezone or config.profile.timezone or system_timezone()
    return Who(replace(candidate, timezone=zone), config)


def instant(text: str | None, option: str) -> datetime | None:
    """An RFC 3339 instant with its offset; raises InputError that names the option."""
    if text is None:
        return None
    with suppress(ValueError):
        parsed = datetime.fromisoformat(text)
        if parsed.tzinfo is not None:
            return parsed
    raise InputError(f"{option} {text}: an instant is expected, as in 2026-03-31T12:00:00+01:00")


def _now() -> datetime:
    return datetime.now(UTC)


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise InputError(f"{name}: cannot be read: {error.strerror}") from None


# The commands


def read_command(options: argparse.Namespace) -> None:
    """``afterword read`` (interfaces.md)."""
    candidate = who(options).candidate
    now = instant(options.now, "--now")
    raws = ((name, _bytes(name)) for name in options.files)
    for name, raw in raws:
        said = read_raw(raw, candidate, now)
        if options.json:
            _line(reading_json(name, said, candidate))
        else:
            from agent import show

            show.reading(name, said, candidate)


def read_raw(raw: bytes, candidate: Candidate, now: datetime | None) -> Reading:
    """Reads a message; ``now`` stands in where it has no date."""
    parsed = message.parse(raw)
    if parsed.date is None and parsed.received is None:
        parsed = replace(parsed, date=now)
    return reading.read(parsed, candidate)


def explain_command(options: argparse.Namespace) -> None:
    """``afterword explain FILE``: the message's own words, marked."""
    from agent import show

    candidate = who(options).candidate
    raw = _bytes(options.file)
    if options.json:
        _line(reading_json(options.file, read_raw(raw, candidate, None), candidate))
    else:
        show.explanation(raw, candidate)


def processes_command(options: argparse.Namespace) -> None:
    """``afterword processes`` (interfaces.md)."""
    person = who(options)
    candidate = person.candidate
    until = instant(options.until, "--until") or _now()
    found = processes(load_stored(options.mailbox), candidate, until, person.config.etiquette)
    if options.json:
        for process in found:
            _line(process_json(process, candidate))
    else:
        from agent import show

        show.processes(found, candidate)


def replay_command(options: argparse.Namespace) -> None:
    """``afterword replay`` (interfaces.md)."""
    person = who(options)
    until = instant(options.until, "--until") or _now()
    stored = load_stored(options.mailbox)
    config = person.config
    folder = config.letters.templates
    templates = letter.load(Path(folder).expanduser()) if folder else letter.NO_TEMPLATES
    happened = replay(stored, person.candidate, until, config.profile, config.etiquette, templates)
    if options.json:
        for event in happened:
            if event.event.name in REPLAY_EVENTS:
                _line(event_json(event, person.candidate))
    else:
        from agent import show

        show.replay(happened, person.candidate)


def run_command(options: argparse.Namespace) -> int:
    """``afterword run``: the daemon."""
    from agent import service

    return service.run(options.config, verbose=options.verbose)


def demo_command(options: argparse.Namespace) -> None:
    """``afterword demo``: the main job, on servers of its own."""
    try:
        from agent import demo
    except ImportError as error:
        raise InputError(
            f"the demonstration needs {error.name}: pip install 'afterword[demo]'"
        ) from None
    from agent import show

    with demo.running() as shown:
        show.demonstration(shown.letters())
        if options.stay:
            show.servers(shown)
            with suppress(KeyboardInterrupt):
                shown.wait()


# The machine-readable shape (interfaces.md)

REPLAY_EVENTS = frozenset({"draft_queued", "draft_updated", "draft_withdrawn"})


def _line(values: dict[str, Any]) -> None:
    print(json.dumps(values, ensure_ascii=False, separators=(",", ":")))


def _when(at: datetime | date | None, candidate: Candidate) -> str | None:
    """RFC 3339 in the candidate's zone, or the ISO 8601 day."""
    if isinstance(at, datetime):
        return at.astimezone(ZoneInfo(candidate.timezone)).isoformat(timespec="seconds")
    return at.isoformat() if at else None


def _stated(at: datetime | None) -> str | None:
    """RFC 3339 with the offset that it was stated with."""
    return at.isoformat(timespec="seconds") if at else None


def _person(person: Person) -> dict[str, Any]:
    return {"name": person.name, "email": person.email, "title": person.title}


def _interview(interview: Interview) -> dict[str, Any]:
    return {
        "start": _stated(interview.start),
        "end": _stated(interview.end),
        "timezone": interview.timezone,
        "place": interview.place,
        "interviewers": [_person(p) for p in interview.interviewers],
    }


def reading_json(name: str, said: Reading, candidate: Candidate) -> dict[str, Any]:
    """One line of ``read --json``."""
    contact = said.contact
    deadline = said.candidate_deadline
    return {
        "file": name,
        "message_id": said.message_id,
        "direction": said.direction,
        "kind": said.kind,
        "company": said.company,
        "role": said.role,
        "stage": said.stage,
        "interviews": [_interview(i) for i in said.interviews],
        "reply_expected_by": said.reply_expected_by and said.reply_expected_by.isoformat(),
        "candidate_deadline": deadline and deadline.isoformat(),
        "follow_up": said.follow_up,
        "contact": contact and {"name": contact.name, "email": contact.email},
        "confidence": round(said.confidence, 3),
        "evidence": [{"field": e.field, "text": e.text} for e in said.evidence],
        "warnings": list(said.warnings),
        "defects": list(said.defects),
    }


def _round(held: Round, candidate: Candidate) -> dict[str, Any]:
    return {
        "stage": held.stage,
        "start": _when(held.start, candidate),
        "interviewers": [_person(p) for p in held.interviewers],
        "state": held.state,
    }


def process_json(process: HiringProcess, candidate: Candidate) -> dict[str, Any]:
    """One line of ``processes --json``."""
    return {
        "company": process.company,
        "role": process.role,
        "status": process.status,
        "stage": process.stage,
        "rounds": [_round(r, candidate) for r in process.rounds],
        "reply_expected_by": _when(process.reply_expected_by, candidate),
        "last_heard": _when(process.last_heard, candidate),
        "messages": [r.message_id for r in process.readings if r.message_id],
    }


def event_json(happened: Happened, candidate: Candidate) -> dict[str, Any]:
    """One line of ``replay --json``; subject and body are absent where a draft is withdrawn."""
    event, draft = happened.event, happened.draft
    words = {"subject": draft.subject, "body": draft.body}
    return {
        "at": _when(event.at, candidate),
        "event": event.name,
        "draft": draft.id,
        "purpose": draft.purpose,
        "process": {"company": draft.company, "role": draft.role},
        "stage": draft.stage,
        "to": list(draft.to),
        "cc": list(draft.cc),
        **(words if event.name != "draft_withdrawn" else {}),
        "in_reply_to": draft.in_reply_to,
        "send_after": _when(draft.send_after, candidate),
        "send_before": _when(draft.send_before, candidate),
        "why": draft.why,
    }
