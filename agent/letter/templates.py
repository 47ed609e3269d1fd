"""The person's own templates: a folder of jinja2 texts, each in the place of a part of a letter.

``thank_you.opening.de.txt``, ``thank_you.opening.txt``, ``opening.txt``: the most particular one
is used. Sandboxed; a broken one is named with file and line, and the built-in words are used.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import SandboxedEnvironment

from agent.letter.stock import LANGUAGES
from agent.terms import Purpose

PARTS = (
    "subject", "greeting", "body", "sign_off", "opening", "specific", "fit",
    "mend", "question", "add", "card", "pass_on", "interest", "close", "caller",
)  # fmt: skip
"""What can be replaced; ``body`` is everything between greeting and sign-off."""

WORDS = (
    "text", "recipient", "name", "role", "company", "post", "talk", "day", "date", "topic",
    "met", "promised", "previous", "deadline", "telephone", "links", "purpose", "stage",
    "language",
)  # fmt: skip
"""What a template may use; each is "" where it is not known. ``text`` are the built-in words."""

_MOST = 5000
_PURPOSES = tuple(p for p in Purpose if p is not Purpose.NOTES)


@dataclass(frozen=True, slots=True)
class Templates:
    """The usable templates of a folder by name, and what is wrong with the others."""

    names: frozenset[str] = frozenset()
    faults: tuple[str, ...] = ()
    environment: SandboxedEnvironment | None = field(default=None, repr=False)

    def has(self, purpose: str, part: str, language: str) -> bool:
        """Whether there is one for a part."""
        return any(name in self.names for name in _candidates(purpose, part, language))

    def render(self, purpose: str, part: str, words: Mapping[str, str]) -> str | None:
        """The person's own text for a part; None where there is none, or where it fails."""
        name = next(
            (n for n in _candidates(purpose, part, words["language"]) if n in self.names), ""
        )
        if not name or self.environment is None:
            return None
        try:
            return _rendered(self.environment, name, words)
        except Exception:
            return None


NO_TEMPLATES = Templates()


def load(folder: Path) -> Templates:
    """Reads and tries every template; never raises, faults are in the result."""
    environment = SandboxedEnvironment(
        loader=FileSystemLoader(folder), undefined=StrictUndefined, autoescape=False
    )
    if not folder.is_dir():
        return Templates(faults=(f"{folder}: no such folder of templates",))
    names, faults = [], []
    for path in sorted(folder.glob("*.txt")):
        fault = _unknown(path) or _tried(environment, path)
        faults.append(fault) if fault else names.append(path.name)
    return Templates(frozenset(names), tuple(faults), environment)


def _candidates(purpose: str, part: str, language: str) -> Iterator[str]:
    for stem in (f"{purpose}.{part}", part):
        yield f"{stem}.{language}.txt"
        yield f"{stem}.txt"


def _unknown(path: Path) -> str:
    """A name that stands for no part would never be used: better said than wondered at."""
    words = path.name.split(".")[:-1]
    if len(words) > 1 and words[-1] in LANGUAGES:
        words = words[:-1]
    known = words[-1] in PARTS and (len(words) == 1 or (len(words) == 2 and words[0] in _PURPOSES))
    if known:
        return ""
    said = f"{path}: no part of a letter is called {'.'.join(words)!r}"
    return (
        f"{said}; there are {', '.join(PARTS)}, each with {', '.join(_PURPOSES)} before it or not"
    )


def _tried(environment: SandboxedEnvironment, path: Path) -> str:
    """What goes wrong with everything known, and with nothing known; "" where nothing does."""
    for sample in (dict.fromkeys(WORDS, "x"), dict.fromkeys(WORDS, "")):
        try:
            _rendered(environment, path.name, sample)
        except TemplateSyntaxError as error:
            return f"{path}:{error.lineno}: {error.message}; the built-in words are used"
        except Exception as error:
            line = _line(error, path)
            return f"{path}:{line}: {_said(error)}; the built-in words are used"
    return ""


def _rendered(environment: SandboxedEnvironment, name: str, words: Mapping[str, str]) -> str:
    pieces, size = [], 0
    for piece in environment.get_template(name).generate(words):
        size += len(piece)
        if size > _MOST:
            raise TemplateError(f"more than {_MOST} characters")
        pieces.append(piece)
    return "".join(pieces).strip()


def _line(error: BaseException, path: Path) -> int:
    """The template's line: jinja2 puts it into the traceback."""
    line, step = 1, error.__traceback__
    while step is not None:
        if Path(step.tb_frame.f_code.co_filename) == path:
            line = step.tb_lineno
        step = step.tb_next
    return line


def _said(error: Exception) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__
