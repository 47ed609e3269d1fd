"""A signature taken apart: name, title, house, addresses. Reads no prose around it.

The same lines close quoted messages, where somebody's title or house may stand that the new
message leaves out.
"""

import re
from dataclasses import dataclass, replace

from agent import legal_forms
from agent.reading.caseless import caseless, lazily
from agent.reading.people import names, orgs, titles
from agent.reading.people.words import DEPARTMENTS, LABELS_AFTER, PRACTICES
from agent.reading.prose.closings import FORMULA

_ADDRESS = lazily(r"[\w.+'-]{1,64}@[\w-]+(?:\.[\w-]+){1,6}")
_CLOSING = caseless(
    r"^\W*(?:(?:(?:with |my |our |very |many |kind(?:est)? |warm(?:est)? |best |all |most |good )*"
    r"(?:regards?|rgds|wishes|greetings|thanks|the best)|yours(?: \w+)?|sincerely(?: yours)?"
    r"|respectfully|cordially"
    r"|cheers|thanks?(?: (?:you|again|so much|a lot|in advance))*|best|warmly|talk soon|see you \w+"
    r"|take care|kr|br|on behalf of|(?:yours )?in christ|in his service|gratefully|with gratitude"
    r"|mit (?:freundlichen|besten|herzlichen) gr(?:ü|ue)(?:ß|ss)en|(?:freundliche|viele|beste|liebe"
    r"|herzliche|schöne)n? gr(?:ü|ue)(?:ß|ss)e|gr(?:ü|ue)(?:ß|ss)e|gru(?:ß|ss)|herzlich(?:st)?"
    r"|(?:met )?(?:hartelijke|warme|beste) groet(?:en)?|hartelijks?|cordialmente"
    r"|(?:um |un )?(?:grande |forte |gran )?abra[çz]os?|(?:com )?(?:os )?(?:melhores"
    r"|meus) cumprimentos"
    r"|mfg|vg|lg|(?:bien )?cordialement|bien à (?:vous|toi)|salutations"
    r"|(?:un )?(?:cordial )?saludos?|atentamente"
    r"|(?:med )?vänliga hälsningar|hälsningar|mvh|(?:met )?vriendelijke groet(?:en)?"
    r"|groet(?:en|jes)?|(?:vennlig |med venlig )?hilsen"
    r"|cordiali saluti|atenciosamente|cumprimentos|terveisin|pozdrawiam)[\s,.!–-]*)+$",
)
_NO_HOUSE = caseless(
    r"\d{3}|@|https?:|www\.|^\W*(?:sent from|von meinem|envoyé de|enviado desde|get outlook)",
)
_STREET = lazily(
    r"\b(?:street|road|avenue|lane|floor|suite|square|boulevard|str\.|straße|strasse|rue|calle|avda"
    r"|via|plaza"
    r"|weg|laan|gade|gatan|p\.?\s?o\.? box|postbox|postfach|building|house \d|unit \d)\b"
    r"|\b\d{4,5}\b|^\d+\s|\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b",
    re.IGNORECASE,
)
_PARTS = lazily(r"\s*(?:[|•·;]|,\s|\s[–—-]\s|\s@\s|\t| / )\s*")
_PRONOUNS = lazily(
    r"\((?:she|he|they|elle|il|sie|er)[/,][^)]{1,20}\)|\b(?:she/her|he/him|they/them)\b", re.I
)
_HEADER = lazily(r"[^\W\d_][\w -]{1,14} ?:\s")
_FIRM = lazily(
    r"[^\W\d_a-z][\w'’-]+(?:, [^\W\d_a-z][\w'’-]+){1,3},? (?:&|and|und|y"
    r"|et) [^\W\d_a-z][\w'’. ]{1,30}$"
)
"""A firm named after its partners ("Rowe, Tanner & Co")."""
_PAIR = lazily(r"[^\W\d_]{2,12}(?: & | and |, )[^\W\d_]{2,12}$")
"""Two who sign by their first names ("Ana & Tom")."""
_MOST_LINES, _FORMAL = 14, 260


@dataclass(frozen=True, slots=True)
class Signature:
    """What the lines say; every part verbatim, None where it is not there."""

    name: str | None = None
    title: str | None = None
    houses: tuple[str, ...] = ()
    """Every part that can be a house's name, the likeliest first."""
    emails: tuple[str, ...] = ()
    line: str = ""
    """The line of the name."""


def read(block: str, known: str | None = None) -> Signature:
    """Takes the closing lines apart; ``known`` is the sender's name from the header, if any."""
    lines = block.split("\n")[:40]
    if "/" in block or "(" in block:
        lines = [_PRONOUNS.sub("", line) for line in lines]
    lines = [line.strip(" \t*_|") for line in lines]
    lines = [line for line in lines if line and not _closes(line)][:_MOST_LINES]
    lines = [_without_formula(line, known) for line in lines[:4]] + lines[4:]
    emails = tuple(dict.fromkeys(_ADDRESS.findall(block))) if "@" in block else ()
    name, at, rest = _named(lines, known)
    if at >= 0:
        before = [line for line in lines[:at] if len(line) < 60 and orgs.is_house(line)]
        lines = ([rest] if rest else []) + lines[at + 1 :] + before
        again = names.person(lines[0]) if lines else None
        if again and names.same(again, name):
            name, lines = max(again, name or "", key=len), lines[1:]
    title, houses = _described(lines)
    return Signature(name, title, houses, emails, name or "")


def _closes(line: str) -> bool:
    return bool(_CLOSING.match(line) or FORMULA.fullmatch(line[:_FORMAL]))


def _without_formula(line: str, known: str | None) -> str:
    """A line without the formula cut short before the name of who signs ("LG Petra")."""
    found = _CUT_SHORT.match(line)
    name = names.person(_split(line[found.end() :])[0]) if found else None
    signs = name is not None and (names.same(name, known) or names.is_given(name))
    return line[found.end() :] if found and signs else line


_CUT_SHORT = caseless(
    r"(?:g?v?lg|mfg|vg|bg|hg|sg|kr|br|bw|rgds|brgds|cdt|cdlt|bàv|sds|slds|bjs|abs|abç|att|atte|gr"
    r"|grt|grtz|mvg|mvh|vh|dbh|bx|sdl|hilsen)[.,!]? (?=\w{2})"
)
"""Formulas of which only the first letters are written."""


def opens(line: str, known: str | None) -> bool:
    """Whether a line begins a signature: a closing formula, or the sender's name by itself."""
    bare = line.strip(" \t*_-–—")
    if not bare or len(bare) > 60:
        return False
    return bool(_CLOSING.match(bare)) or bool(
        known and names.same(names.person(_split(bare)[0]), known)
    )


def _named(lines: list[str], known: str | None) -> tuple[str | None, int, str]:
    """The name, its line, and what else that line says ("Jane Doe, Head of People")."""
    if len(lines) > 1 and _PAIR.match(lines[0]) and known is None:
        return lines[0], 0, ""
    for i, line in enumerate(lines[:4]):
        first, rest = _split(line)
        bare = first.lstrip("/-–—~ ")
        if len(bare.split()) > 6 or (orgs.is_house(bare) and not names.same(bare, known)):
            continue
        found = names.person(bare)
        if found and (known is None or len(found.split()) > 1 or names.same(found, known) or i < 2):
            return found, i, _without_degrees(rest)
    return None, -1, ""


def _without_degrees(rest: str) -> str:
    """What a line says behind a name, without letters of bodies; "MD" alone may be a post."""
    letters, _, further = rest.partition(", ")
    if rest == "MD" or not rest or not names.are_degrees(letters):
        return rest
    return _without_degrees(further) if further != "MD" else ""


def _split(line: str) -> tuple[str, str]:
    found = _PARTS.search(line)
    if found and names.person(line[: found.start()]):
        return line[: found.start()], line[found.end() :]
    return line, ""


def _described(lines: list[str]) -> tuple[str | None, tuple[str, ...]]:
    title: str | None = None
    likely: list[tuple[float, str]] = []
    beside: set[str] = set()
    for number, line in enumerate(lines[:8]):
        if len(line) > 120 or _is_contact(line) or _SENTENCE.search(line) or _HEADER.match(line):
            continue
        for place, part in enumerate(_units(line)):
            if title is None and number < 3 and _is_title(part):
                title = part
            elif (rank := _rank(part, number)) >= 0:
                likely.append((rank + 0.5 * (place > 0), part))
                if title and "&" in part and line.startswith(f"{title}, "):
                    beside.add(part)
    ordered = tuple(part for _, part in sorted(likely, key=lambda x: x[0]))
    # "Principal Consultant, Payroll & Reward", above the line of the house: what the title is of.
    alone = tuple(part for part in ordered if part not in beside)
    return title, alone or ordered


_SENTENCE = lazily(r"\w (?:is|are) (?:an?|the|registered|authori[sed]{3}|part|proud)\b")
"""A line that tells of the house, and is no name of it."""


_FIRST_WORD = lazily(r"[\w-]+")


def _is_contact(line: str) -> bool:
    first = _FIRST_WORD.match(line)
    label = (
        first is not None
        and first[0].casefold() in LABELS_AFTER
        and line[first.end() :][:1] in ":. "
    )
    return label and any(c.isdigit() or c == "@" for c in line)


def _units(line: str) -> list[str]:
    """The parts of a line; a title that goes on behind its comma stays whole."""
    if _FIRM.match(line) and not titles.has_head(line.partition(",")[0]):
        return [line]
    parts = [_without_stops(p) for p in _PARTS.split(line)]
    joined: list[str] = []
    for part in parts:
        previous = joined[-1] if joined else ""
        goes_on = _is_form(part) or (titles.is_title(previous) and _continues(part))
        if previous and goes_on:
            begin = line.index(previous)
            end = line.index(part, begin) + len(part)
            joined[-1] = line[begin : end + (_is_form(part) and line[end : end + 1] == ".")]
        elif part:
            joined.append(part)
    return joined


def _is_form(part: str) -> bool:
    """ "Millbank Foods, S.L.": of the name before it."""
    return part.replace(".", "").casefold() in legal_forms.ALL


def _without_stops(part: str) -> str:
    """A part without the marks around it; the stop of a legal form stays ("B.V.")."""
    bare = part.strip(" .,")
    return f"{bare}." if f"{bare}." in part and _FORM_STOP.search(bare) else bare


_FORM_STOP = lazily(r"\b\w(?:\.\s?\w)+$")


def _continues(part: str) -> bool:
    """ "Director, Sales and Marketing": a field of work, neither a house nor a department's
    name."""
    words = [w.casefold() for w in titles.words(part)]
    return bool(words) and _FIELDS.issuperset(words)


_FIELDS = DEPARTMENTS | PRACTICES | {"&", "and", "y", "et", "und", "e"}


_FIGURE = lazily(r"\d")


def _is_title(part: str) -> bool:
    words = [w.casefold() for w in titles.words(part)]
    if not words or len(words) > 9 or _FIGURE.search(part):
        return False
    lower = part.islower() and len(words) < 6 and titles.has_head(part)
    return lower or titles.is_title(part) or _FIELDS.issuperset(words)


def _rank(part: str, number: int) -> float:
    """How likely a part is the house: 0 by a word of its name, 1 by capitals; -1 never."""
    if _NO_HOUSE.search(part) or (_STREET.search(part) and not orgs.is_house(part)):
        return -1
    words = titles.words(part)
    if not words or len(words) > 9 or _is_department(part):
        return 2 if orgs.is_house(part) and words and len(words) <= 9 else -1
    if (
        part[:1].islower()
        or not any(c.isalpha() for c in part)
        or (titles.is_title(part) and not orgs.is_house(part))
    ):
        return -1
    if orgs.is_house(part):
        return 0 if orgs.is_sure_house(part) else 0.4
    capitals = sum(w[0].isupper() for w in words)
    return 1 if number < 4 and capitals * 2 > len(words) else -1


def _is_department(part: str) -> bool:
    return _DEPARTMENT.match(part) is not None


_DEPARTMENT = lazily(
    r"(?:the )?(?:department|dept|school|faculty|office|division|institute|centre|center|unit|team"
    r"|section"
    r"|abteilung|bereich|fakultät|institut|geschäftsstelle|sekretariat|verwaltung|empfang|rezeption"
    r"|leitung|secrétariat|accueil|secretaría|administración|gerencia|jefatura|secretaria|recepção"
    r"|receção|gestão|secretariaat|administratie|directie|receptie|segreteria|direzione|service"
    r"|departamento|dpto|facultad|afdeling|avdeling|hr|human)\b",
    re.IGNORECASE,
)


def with_name(found: Signature, name: str | None) -> Signature:
    """The signature under the name that the header gives, where it has the fuller one."""
    if name and (
        found.name is None or len(found.name.strip(". x")) < 3 or names.same(found.name, name)
    ):
        longer = name if found.name is None or len(name) >= len(found.name) else found.name
        return found if longer == found.name else replace(found, name=longer)
    return found
