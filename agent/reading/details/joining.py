"""Who comes to a talk besides: "Ada will join us", "I have asked Ada along", "meet Ada as well".

Names people only; to which talk they come is for others.
"""

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.details.standing_in import LONGEST, NAME
from agent.reading.people import names
from agent.reading.people.words import NOT_NAMES
from agent.reading.prose import Prose

_MOST = 4
_IS = r"(?:, [^,.!?\n]{2,50},| \([^()\n]{2,50}\))?"
"""What is told of somebody behind the name."""
_BEHIND = lazily(rf"\b(?<![.-]){NAME}{_IS}(?i:{words.joined('joining.behind')})")
_BETWEEN = lazily(
    rf"\b(?i:{words.joined('joining.before')}) "
    rf"(?:(?:our|my|your) (?:(?:[a-zß-ÿ][\w-]*|[A-Z]{{2,4}}) ){{1,3}}?)?{NAME}{_IS} "
    rf"(?i:{words.joined('joining.closing')})"
)
_LED = lazily(rf"(?i:{words.joined('joining.led')}) ?{NAME}")
_WITH_ME = lazily(rf"\b(?i:{words.joined('joining.with_me')})\b")
_OURS = lazily(
    r"(?:I|We|He|She|They|It|You|That|This|There|Who|Everyone|Everybody|Someone|Somebody|Nobody"
    r"|The|Our|My|Your|His|Her|Their|A|An|One|Both|Also|And|So|As|If|All|Any|No|Some)\b"
)
"""No name, though it begins a sentence."""
_A_POST = lazily(r"\b(?i:the|our|an?) $")
"""Before what is a post ("the Dean") or a house."""


def joining(prose: Prose) -> tuple[str, ...]:
    """The names, as written, of those whom the author's words bring along."""
    text = " ".join(prose.own[:LONGEST].split())
    found = [m for cue in (_BEHIND, _BETWEEN, _LED) for m in cue.finditer(text)]
    told = (m["who"] for m in found if not _A_POST.search(text[: m.start("who")]))
    return tuple(dict.fromkeys(name for name in told if _is_name(name)))[:_MOST]


def joins_author(prose: Prose) -> bool:
    """Whether they come to the author, too: "Ada joins me", "I'll bring Ada along"."""
    text = " ".join(prose.own[:LONGEST].split())
    found = (m for cue in (_BEHIND, _BETWEEN) for m in cue.finditer(text))
    near = (text[max(0, m.start() - 12) : m.end()] for m in found if _is_name(m["who"]))
    return any(map(_WITH_ME.search, near))


def _is_name(name: str) -> bool:
    first = name.split()[0]
    known = first.casefold() in NOT_NAMES and not names.is_given(name)
    return not (known or _OURS.match(name) or (first.isupper() and len(first) > 1))
