"""The words of the sheet of notes, by language: its head, prompts and last line."""

from dataclasses import dataclass

from agent import words


@dataclass(frozen=True, slots=True)
class Words:
    """One language. ``prompts`` are field and line, in the order of the sheet; ``head`` and
    ``tail`` are paragraphs."""

    head: tuple[str, ...]
    prompts: tuple[tuple[str, str], ...]
    tail: str


def _of(language: str) -> Words:
    told = words.table(language)["sheet"]
    return Words(tuple(told["head"].split("\n\n")), tuple(told["prompts"].items()), told["tail"])


SHEETS = {code: _of(code) for code in words.LANGUAGES}
