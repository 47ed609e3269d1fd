"""A name that stands twice in the words of systems' letters: "applying to X", "the X Hiring Team".

Such a name is a house's whatever its words are elsewhere ("Next", "Cooper & Mason", "n8n").
"""

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.people import names, orgs, titles
from agent.reading.people.employer.houses import Claim
from agent.reading.people.scene import Area, Scene

_AREAS = (Area.SUBJECT, Area.OWN, Area.SIGNATURE, Area.FOOTER)
_READ = 3000
"""How much of each text is read, in characters."""
_NAME = r"(?P<name>[^\W_][^\s,;:!?()<>|]{0,30}(?:,? [^\s,;:!?()<>|]{1,30}){0,6}?)"
_BEFORE = lazily(
    rf"\b(?i:{words.joined('employer.framed.before')}) {_NAME}"
    r"(?=[!,:;?()|]|\.(?:\s|$)|\s*$|\s*\n|\s[–—-]\s"
    rf"| (?:{words.joined('employer.framed.behind')})\b)"
)
_TEAM = lazily(
    rf"(?:^|\n|\b(?i:{words.joined('employer.framed.of_team')}) ){_NAME}"
    rf" (?i:{words.joined('employer.framed.team')})(?=[!.,;\s]|$)"
)
_TITLED = lazily(
    rf"(?:^|: | [–—-] )(?P<title>[^:\n]{{3,60}}?) (?:{words.joined('employer.framed.at')}) {_NAME}"
    rf"(?=\s*$|[:(|,]| [–—-] | (?:{words.joined('employer.framed.behind')})\b)"
)
"""A subject that says whose post it is: "Data Analyst at Millbank: next steps"."""


def framed(scene: Scene) -> Claim | None:
    """The name whose post the subject says it is, else one that stands in two frames."""
    said = _TITLED.search(scene.text(Area.SUBJECT)[:300])
    if said and titles.is_title(said["title"]) and _is_called_so(name := said["name"].rstrip(".")):
        return Claim(name, _WEIGHT, said[0].strip(": –—-"), stated=True)
    found: dict[str, tuple[str, str, set[str]]] = {}
    for area in _AREAS:
        text = scene.text(area)[:_READ]
        for kind, pattern in (("before", _BEFORE), ("team", _TEAM)):
            for frame in pattern.finditer(text):
                name = frame["name"].rstrip(".")
                if not (key := orgs.key(name)) or (name.islower() and name.isalpha()):
                    continue
                _, _, frames = found.setdefault(key, (name, frame[0].strip(), set()))
                frames.add(f"{area.name}:{kind}")
    return next(
        (Claim(n, _WEIGHT, w, stated=True) for n, w, f in found.values() if len(f) > 1), None
    )


def _is_called_so(name: str) -> bool:
    """Capitals or figures at the beginning, and nobody's first name."""
    first = name.split()[0]
    return (first[0].isupper() or any(map(str.isdigit, first))) and not names.is_given(name)


_WEIGHT = 7.0
