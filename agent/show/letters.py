"""Letters and explanations as plain text, for a terminal or a file. Decides nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from shutil import get_terminal_size
from textwrap import fill

from agent.explain import plain
from agent.explain.model import Explanation, Life, Line, Snapshot
from agent.letter.model import Draft
from agent.reading.model import Candidate
from agent.show.times import when
from agent.terms import Purpose, in_words

_WIDTH = 80
_NARROWEST = 30
_MARGIN = 12


def letters(lives: Iterable[Life], candidate: Candidate) -> Iterator[str]:
    """Each letter with its head, as it would first lie in Drafts; one text a letter."""
    for number, life in enumerate(lives, 1):
        draft = life.wordings[0].draft
        about = filter(None, (draft.company, draft.role))
        title = f"{number}. {in_words(draft.purpose)}, {', '.join(about) or 'no name known'}"
        title = fill(" ".join(title.split()), _width(), break_on_hyphens=False)
        head = [_row(name, text) for name, text in _head(life, draft, candidate) if text]
        yield plain("\n".join(("-" * _width(), title, *head, "", _body(draft.body), "")))


def remarks(view: Snapshot) -> Iterator[str]:
    """What the candidate should know about letters that were not left, a paragraph each."""
    for remark in view.remarks:
        if remark.urgent and remark not in view.lapsed:
            yield plain(fill(" ".join(remark.text.split()), _width(), break_on_hyphens=False))


def _head(life: Life, draft: Draft, candidate: Candidate) -> Iterator[tuple[str, str]]:
    yield "id", draft.id
    yield "why", draft.why
    yield "queued", when(life.queued_at, candidate)
    yield "leaves", _leaves(life, candidate)
    yield "rewritten", ", ".join(when(w.at, candidate) for w in life.wordings[1:])
    yield "taken out", when(life.withdrawn_at, candidate) if life.withdrawn_at else ""
    yield "to", f"{draft.to_name or ''} <{', '.join(draft.to)}>".strip()
    yield "cc", ", ".join(draft.cc)
    yield "subject", draft.subject


def _leaves(life: Life, candidate: Candidate) -> str:
    leaves: datetime | None = life.leaves_at
    return f"{when(leaves, candidate)}, if it is approved at once" if leaves else ""


def _width() -> int:
    """Columns of a line: what a letter has, or less on a narrow terminal."""
    return max(min(get_terminal_size((_WIDTH, 0)).columns, _WIDTH), _NARROWEST)


def _row(name: str, text: str, margin: int = _MARGIN) -> str:
    return fill(
        " ".join(text.split()),
        _width(),
        initial_indent=f"  {name:<{margin - 2}}",
        subsequent_indent=" " * margin,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _wrapped(line: str) -> str:
    return fill(line, _width() - 4, initial_indent="    ", subsequent_indent="    ",
                break_long_words=False, break_on_hyphens=False)  # fmt: skip


def _body(text: str) -> str:
    return "\n".join(map(_wrapped, plain(text).rstrip().split("\n")))


def explanation(found: Explanation, candidate: Candidate) -> Iterator[str]:
    """Each part under its heading; what a line rests on stands below it."""
    yield plain(found.subject)
    for part in found.parts:
        yield f"\n{part.title}"
        if part.body:
            yield _body(part.body)
        lines = [_told(line, candidate) for line in part.lines]
        margin = max((len(line.what) for line in lines), default=0) + 4
        yield from (plain(text) for line in lines for text in _line(line, margin))


def _told(line: Line, candidate: Candidate) -> Line:
    """A line with its date in words: before what there is to say, or as what it is about."""
    if line.at is None:
        return line
    at = when(line.at, candidate)
    if not line.what:
        return replace(line, what=at)
    return replace(line, text=f"{at}, {line.text}" if line.text else at)


def _line(line: Line, margin: int) -> Iterator[str]:
    yield _row(line.what, line.text, margin)
    for words in line.words:
        yield _row(
            "", f"\N{LEFT DOUBLE QUOTATION MARK}{words}\N{RIGHT DOUBLE QUOTATION MARK}", margin
        )
    if line.source:
        yield f"{' ' * margin}in {' '.join(line.source.split())}"


def is_letter(life: Life) -> bool:
    """Whether it goes to somebody: the sheets of notes do not."""
    return bool(life.wordings) and life.wordings[0].draft.purpose is not Purpose.NOTES
