"""The parts of an explanation, of a letter or of a message."""

from collections.abc import Iterator

from agent.explain import grounds
from agent.explain.keys import keys, left_aside
from agent.explain.model import Explanation, Life, Line, Part, Snapshot
from agent.hiring import HiringProcess
from agent.letter.marker import identity, read_marker
from agent.notes import Notes
from agent.reading.model import Reading
from agent.terms import in_words


def explain(wanted: str, view: Snapshot) -> Explanation | None:
    """What is known of a letter (by its id, its Message-ID, its marker or that one's digits) or of
    a message (by its Message-ID, with or without brackets); None where neither is."""
    lives = tuple(life for life in view.lives if _is(life, wanted))
    if lives:
        return Explanation(lives[-1].id, tuple(_of_letter(lives, view)))
    bracketed = f"<{wanted.strip('<>')}>"
    said = next((r for r in view.readings if r.message_id == bracketed), None)
    return Explanation(bracketed, tuple(_of_message(said, view))) if said else None


def _is(life: Life, wanted: str) -> bool:
    bracketed = f"<{wanted.strip('<>')}>"
    mark = read_marker(bracketed)
    key = mark[0] if mark else wanted
    return wanted == life.id or key == identity(life.id) or bracketed == life.message_id


def _of_letter(lives: tuple[Life, ...], view: Snapshot) -> Iterator[Part]:
    last = lives[-1]
    for life in lives:
        yield Part("The letter", tuple(grounds.letter(life, view)))
    if last.noted != Notes():
        yield Part("What you wrote in it, as it was read", tuple(grounds.noted(last.noted)))
    elif last.draft:
        now = ", as it would be worded now" if last.stands else ""
        yield Part(f"Its text{now}", (), last.draft.body)
    if last.follow_up:
        yield Part("Why to whom", tuple(grounds.choice(last.follow_up)))
    if found := _process(last.about, view):
        yield from _around(found, last, view)
    if last.draft and last.draft.statements:
        said = tuple(grounds.statement(s, view) for s in last.draft.statements)
        yield Part("What it says, and where that stands", said)


def _around(found: HiringProcess, life: Life, view: Snapshot) -> Iterator[Part]:
    yield Part("The process", tuple(grounds.process(found, view.candidate, life.follow_up)))
    if life.follow_up and life.follow_up.round:
        held = next(
            (r for r in found.rounds if r.anchor == life.follow_up.round.anchor),
            life.follow_up.round,
        )
        yield Part("The round", tuple(grounds.round_of(held, found.readings)))
    yield Part("Its messages, and why they belong to it", tuple(grounds.members(found, view)))
    yield from _others(found, life.id, view)


def _of_message(said: Reading, view: Snapshot) -> Iterator[Part]:
    yield Part("The message", tuple(grounds.message(said)))
    yield Part("What it says", tuple(grounds.fields(said)))
    homes = [p for p in view.processes if said in p.readings]
    homes = homes or [p for p in view.processes if _holds(p, said)]
    if not homes:
        yield Part("The process", (Line("none", left_aside(said)),))
    for found in homes:
        at = next(i for i, r in enumerate(found.readings) if r.message_id == said.message_id)
        put = tuple(keys(found.readings, at, view.candidate, view.now))
        yield Part("The process", (*grounds.process(found, view.candidate), *put))
        rounds = [r for r in found.rounds if said.message_id in r.messages]
        if rounds:
            lines = (line for r in rounds for line in grounds.round_of(r, found.readings))
            yield Part("The rounds that it speaks of", tuple(lines))
        yield from _others(found, "", view)


def _holds(process: HiringProcess, said: Reading) -> bool:
    return any(r.message_id == said.message_id for r in process.readings)


def _others(found: HiringProcess, but: str, view: Snapshot) -> Iterator[Part]:
    """The other letters of a process, and what was deliberately not done."""
    ids = {r.message_id for r in found.readings}
    letters = [x for x in view.lives if x.about in ids and x.id != but]
    lines = tuple(_briefly(life) for life in letters)
    if lines:
        yield Part("Other letters of the process" if but else "The letters of the process", lines)
    for title, lapsed in (
        ("Deliberately not done, or for you to do", False),
        ("Deliberately not done before; the reason is gone", True),
    ):
        told = tuple(
            Line("" if at else "now", remark.text, at=at)
            for remark, at in view.remarks.items()
            if remark.process in ids and (remark in view.lapsed) is lapsed
        )
        if told:
            yield Part(title, told)


def _briefly(life: Life) -> Line:
    draft = life.draft
    text = f"{in_words(draft.purpose)} to {draft.to_name or draft.to[0]}" if draft else life.said
    return Line("", f"{text}, {life.id}", (draft.why,) if draft else (), at=life.queued_at)


def _process(process_id: str, view: Snapshot) -> HiringProcess | None:
    holding = (p for p in view.processes if any(r.message_id == process_id for r in p.readings))
    return next((p for p in view.processes if p.id == process_id), next(holding, None))
