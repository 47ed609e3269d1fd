"""What one message says, field by field, or in its own words. Concludes nothing."""

from rich.text import Text

from agent.reading.model import Candidate, Interview, Reading
from agent.show.screen import Screen, harmless, rows
from agent.show.times import when
from agent.terms import in_words, sureness

console = Screen()


def reading(name: str, said: Reading, candidate: Candidate) -> None:
    """What one message says, field by field."""
    fields = {
        "kind": f"{in_words(said.kind)} ({sureness(said.confidence)})",
        "company": said.company,
        "role": said.role,
        "stage": said.stage,
        in_words("interviews"): "\n".join(_interview(r, candidate) for r in said.interviews),
        in_words("reply_expected_by"): said.reply_expected_by
        and when(said.reply_expected_by, candidate),
        in_words("candidate_deadline"): said.candidate_deadline
        and when(said.candidate_deadline, candidate),
        in_words("follow_up"): said.follow_up,
        "contact": said.contact and f"{said.contact.name or ''} <{said.contact.email or '?'}>",
    }
    console.print(Text(harmless(name), style="bold"))
    console.print(rows((key, (value or "").strip()) for key, value in fields.items()))
    for label, lines, style in (("!", said.warnings, "yellow"), ("?", said.defects, "dim")):
        for line in lines:
            console.print(Text(f"  {label} {harmless(line)}", style=style))


def _interview(interview: Interview, candidate: Candidate) -> str:
    people = ", ".join(p.name or p.email or "" for p in interview.interviewers)
    parts = (_span(interview, candidate), people and f"with {people}")
    return "\n".join(filter(None, (", ".join(filter(None, parts)), interview.place)))


def _span(interview: Interview, candidate: Candidate) -> str:
    """When it is; the end without its day where that is the day of the start."""
    start, end = when(interview.start, candidate), when(interview.end, candidate)
    day = start[: -len("00:00")]
    return f"{start} to {end.removeprefix(day)}" if interview.end else start


def explanation(raw: bytes, candidate: Candidate) -> None:
    """The message's own words with what was concluded from which."""
    from agent.explain import render_message

    render_message(raw, candidate, console)
