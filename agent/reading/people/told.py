"""Persons named in a text, each with the title that stands beside the name.

"Jane Doe (Head of X)", "Jane Doe, Staff Engineer", "our CTO, Jane Doe"; whether they meet the
candidate is for ``meets``.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from agent.person_names import LETTERS, SURE_DEGREES
from agent.reading.caseless import lazily
from agent.reading.people import names, phrases, titles
from agent.reading.people.names import Name
from agent.reading.people.words import DEPARTMENTS

_IN_BRACKETS = lazily(r"[ \n]?\(([^()\n]{2,90})\)")
_BEHIND_COMMA = lazily(
    r"(?: (?:him|her)self)?(?:,[ \n](?:(?:who|s?he)(?:[’']s| is) )?| who(?:[’']s| is) )"
    r"(?:(?:our|the|your|their|my|a|an|unsere?[rnm]?|notre|nuestr[oa]|nosso|nossa|onze|el|la|le|o"
    r"|vår|de|het|die|der|il"
    r"|lo)[ \n](?:new )?)?(?=[^\s\d])"
)
_BEHIND_DASH = lazily(r"(?: [-–—|•] |\t+|: )(?=[^\s\d])")
_LINE_BELOW = lazily(r"[ \t]*\n[ \t]*([^\n]{3,70}?)[ \t]*(?=\n|$)")
"""The line below a name that fills its own line."""
_HEADER = lazily(r"[^\W\d_]{2,12} ?:")
"""How a line of a quoted header begins."""
_ASIDE = lazily(r"\s*[;|]\s*|,\s*(?:she|he|they)/|(?:,|\s[-–—])\s(?=(?:you|s?he|they|who|we|it)\b)")
"""Where what is said of somebody in brackets goes on behind the title."""
_OURS = lazily(r" (?:our|my|the|unsere?[rnm]?|notre|nuestr[oa]|onze|nosso|nossa) (?=[^\W\d_])")
_BEFORE_NAME = lazily(r"(?:,?[ \n]\(?|: )$")
_DEGREES = lazily(
    rf"(?:,? (?:{SURE_DEGREES}|M\.?D(?! (?:&|and) (?:Head|Co|Global))|PE|[JS]r(?!\. [A-Z])"
    rf"|{LETTERS})"
    r"\b\.?(?=\s*(?:[,(|;.)]|$|\n)|\s(?:and|&)\s)"
    r"| \((?:she|he|they|er|sie|il|elle)\b[^)\n]{0,20}\))+"
)
_LETTERS = lazily(r"(?:, [A-Z][A-Z.]{1,6}){1,3}(?=[ \t]*\n[ \t]*[A-Z][a-z])")
"""What somebody is chartered as, at the end of the line above their title."""
_COPIED = lazily(
    r"(?:(?:in|on|en|em) )?(?:copy|cc[’'`]?e?d?|copied|kopie|copie|copia|cópia|kopi)", re.IGNORECASE
)
_LINK = lazily(r" <https?://[^<>\s]{1,300}>")
"""The page of a person, behind the name."""
_EMAIL = lazily(r"[\w.+'-]{1,64}@[\w.-]{3,100}\w")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A person in a text; ``start`` to ``end`` spans name and title; ``name`` is as written."""

    name: str
    start: int
    end: int
    at: int
    """Where the name itself begins."""
    title: str | None = None
    email: str | None = None
    full: bool = True
    honorific: bool = False


@lru_cache(maxsize=128)
def persons(text: str) -> tuple[Told, ...]:
    """Everybody whom a text names, single first names too, in order; titles are no one's twice."""
    found: list[Told] = []
    for name in names.spans(text):
        if (found and name.start < found[-1].end) or _is_of_post(text, name):
            continue
        said = _with_title(text, name, _free(found))
        while found and said.start < found[-1].end and not found[-1].full:
            found.pop()  # a word of the title that could have been a name ("Managing Director, ")
        if found and _is_in_full(text, found[-1], said):
            short = found.pop()
            said = replace(said, start=short.start, title=said.title or short.title)
        found.append(said)
    return tuple(found)


def _is_of_post(text: str, name: Name) -> bool:
    """ "Chief Risk Officer": one capital before a trade's noun, and nobody's first name."""
    if name.full or name.honorific or names.is_given(name.text):
        return False
    noun = _NOUN.match(text, name.end)
    return noun is not None and titles.is_head(noun[1]) and not names.find(noun[1])


_NOUN = lazily(r" ([^\Wa-z\d_][a-zß-ÿ]{3,})\b")


def _is_in_full(text: str, short: Told, said: Told) -> bool:
    """ "Wee Tam (Thomas Tam Baird)", "Bo (Bodil Roe)": one person, in full in brackets."""
    bracketed = text[short.end : said.at] == " (" and text[said.at + len(said.name) :][:1] == ")"
    return bracketed and not names.key(short.name).isdisjoint(names.key(said.name))


def _free(found: list[Told]) -> int:
    """From where a title may begin: behind the last who is somebody, or has one."""
    near = found[-_REACH:]
    beyond = near[0].end if len(near) == _REACH else 0
    return next((one.end for one in reversed(near) if one.full or one.title), beyond)


_REACH = 40
"""No title begins so many people before its own."""


def _with_title(text: str, name: Name, free: int) -> Told:
    title, email, end = _behind(text, name.end)
    start = name.outer
    if title is None:
        before = _before(text, name.outer, free)
        if before:
            title, start = before
    if title is None and name.rank:
        title = name.rank
    full = name.full or name.honorific
    return Told(
        name=name.text,
        start=start,
        end=end,
        at=name.start,
        title=title,
        email=email,
        full=full,
        honorific=name.honorific,
    )


def _behind(text: str, end: int) -> tuple[str | None, str | None, int]:
    """Title and address behind a name, and where they end."""
    ours = _IS_OURS.match(text, end)
    if ours and (title := _title_at(text, ours.end())):
        return title, None, ours.end() + len(title)
    if _GOES_ON.match(text, end):
        return None, None, end
    link = _LINK.match(text, end)
    end = link.end() if link else end
    degrees = _DEGREES.match(text, end) or _LETTERS.match(text, end)
    end = degrees.end() if degrees else end
    bracket = _IN_BRACKETS.match(text, end)
    if bracket and _COPIED.fullmatch(bracket[1].strip()):
        end = bracket.end()
    elif bracket:
        inside = bracket[1].strip()
        email = _EMAIL.search(inside)
        title = None if email else as_title(_ASIDE.split(inside, maxsplit=1)[0])
        if title or email:
            return title, email[0] if email else None, bracket.end()
    for pattern in (_BEHIND_COMMA, _BEHIND_DASH, _OURS):
        lead = pattern.match(text, end)
        if lead is None:
            continue
        title = _title_at(text, lead.end())
        if title:
            return title, None, lead.end() + len(title)
    below = _LINE_BELOW.match(text, end)
    title = below[1] if below else ""
    if below and not _HEADER.match(title) and titles.is_title(title) and not names.find(title):
        return title, None, below.start(1) + len(title)
    return None, None, end


_IS_OURS = lazily(
    r" (?:is|ist|est|es|è|é) (?:our|unsere?|notre|nuestr[oa]|noss[oa]"
    r"|onze) (?=[^\W\d_a-z])"
)
_GOES_ON = lazily(r" (?![omnu]|the|who(?:[’']s| is) |(?:him|her)self, )[a-z]|[.?!’'/)-]")
"""How a sentence goes on behind a name that has no title behind it."""


def _title_at(text: str, start: int) -> str | None:
    """The title that begins at an offset, if it is one of a person."""
    written = _NEXT_ROW.sub("", phrases.rightwards(text, start))
    written = _REMARK.sub("", _NEXT_STYLE.sub("", written))
    if written and _begins_name(text, start, written):
        return None
    if not written:
        return _department_at(text, start)
    if _is_of_next(written):
        return None
    shorter = _before_next(written)
    if shorter != written and _ARTICLE_BEFORE.search(text, max(0, start - 6), start):
        return None  # "Mr Roe, the Head of Studio, Ms Lind": hers
    written = shorter
    if not titles.has_head(written) or len(titles.words(written)) > 9 or written[-1].isdigit():
        return _department_at(text, start)
    written = written.strip(" ,")
    end = start + len(written)
    of = _OF_DEPARTMENT.match(text, end) or _AND_POST.match(text, end) or _TO_WHOM.match(text, end)
    of = of or (_OF_FIELD.match(text, end) if written[-3:].islower() else None)
    if of and of.re is _OF_FIELD and names.is_given(of[0].strip()):
        return written
    return written + of[0] if of else written


_OF_FIELD = lazily(
    r"(?<=[^\W\d_A-Z]) (?:[A-Z][\w&]+|[\w]{4,}(?:zaken|schappen|kunde|beheer|zorg|dienst))"
    r"(?: (?:&|en|und|et|y|e) [A-Z][\w&]+)?(?=[.,;:)]|\s+(?:en|und|et|y|e|and|om|op|le|el)\b|\s*$)"
)
"""The field behind a post in small letters: "teammanager Ruimte", "responsabile Acquisti"."""


_AND_POST = lazily(
    r" (?:&|and|und|et|y|e|/) (?:co-?founder|founder|co-?owner|owner|proprietor"
    r"|(?:managing )?director)\b",
    re.I,
)
"""What else somebody is: "CEO & co-founder"."""
_REMARK = lazily(
    r"\s*\((?:s?he|they|who|you|we|it|includ\w+|incl\.|with|also|will|your)\b.*$", re.DOTALL
)
"""What is told in brackets behind a title."""
_OF_DEPARTMENT = lazily(
    r" (?:RH|HR|IT|QA|R&D|SI|DSI)\b|,? ?[,–—-] (?:[A-Z][\w&]+ (?:(?:&|and) )?){0,2}[A-Z]\w*(?:ces"
    r"|ions?|ments?|[^\W_]{3}ings?|ity|ics|logy|grams|stems|ffairs|ales|inance|gal|arch|trust"
    r"|ineering|isk|udit|redit|APAC|EMEA)\b(?! [A-Z])"
)
"""The department behind a post: "Manager, Community Programs", "GM - Quality"."""


_TO_WHOM = lazily(
    r"(?:(?<=[Aa]tención)|(?<=[Ss]ervicio)|(?<=[Ss]ervicios)|(?<=[Aa]poyo)|(?<=[Ss]oporte)"
    r"|(?<=[Aa]poio)|(?<=[Aa]tendimento)|(?<=[Ss]erviço))"
    r" (?:al|a la|a los|a las|ao|aos|à|às) [^\W\d_]{4,20}\b"
)
""" "Directora de Atención al Paciente"."""


def _before_next(written: str) -> str:
    """A title up to the next person ("CFO and Lena Marsh", "the Director, Mrs Ann Ellis")."""
    for one in names.spans(written):
        joint = _NEXT.search(written, 0, one.outer)
        if joint and joint.end() == one.outer and (one.honorific or (one.full and joint[1])):
            return written[: joint.start()]
    return written


def _is_of_next(written: str) -> bool:
    """Whether a post stands before the next person's name: "Jane Doe, Principal Anita Roe"."""
    last = next((one for one in names.spans(written) if one.end == len(written)), None)
    if last is None or last.outer < 3 or not last.full or not names.is_given(last.text):
        return False
    joint = _NEXT.search(written, 0, last.outer)
    joined = joint is not None and joint.end() == last.outer
    return not joined and titles.is_title(written[: last.outer].strip())


_ARTICLE_BEFORE = lazily(r", (?:the|our)[ \u00a0\n]$")
_NEXT = lazily(r"(?:,|( (?:and|und|et|y|e|&|en|och|og|/)))(?: (?:also|the|our))? $")


def _begins_name(text: str, start: int, written: str) -> bool:
    """Whether what follows the comma is the next person ("Jane Doe, Tom Roe, Head of X")."""
    if " " not in written:
        return False
    first = next(iter(names.spans(text[start : start + len(written)])), None)
    if first is None or first.outer != 0:
        return False
    if first.honorific or (first.full and names.is_given(first.text)):
        return True
    behind = text[start + first.end : start + len(written)]
    if first.full and behind.startswith(", ") and titles.is_title(behind[2:]):
        return not titles.has_head(first.text) and titles.bare(first.text) not in DEPARTMENTS
    degrees = _DEGREES.match(text, start + first.end)
    return first.full and degrees is not None and degrees.end() >= start + len(written)


_NEXT_ROW = lazily(r"\s*\n\s*(?:(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri)day\b).*)?$", re.DOTALL)


_NEXT_STYLE = lazily(
    r"(?:,| (?:and|und|et|y|e|&|en|och|og|plus)) (?:M[rsx]s?|Miss|Dra?|Prof|Herrn?|Frau|Mme|M|Sra?"
    r"|Srta|Sister|Sir|Ing|Lic|dhr|mevr|mw)\.?$"
)
"""What is left of the next person behind a title: "Head Chef & Ms"."""


def _department_at(text: str, start: int) -> str | None:
    word = _DEPARTMENT.match(text, start)
    return as_title(word[0]) if word else None


_DEPARTMENT = lazily(r"(?:[A-Z][\w&]+)(?: (?:[A-Z][\w&]+|&|and)){0,3}")


def as_title(written: str) -> str | None:
    """A phrase as a person's title: one built on a head noun, or a department's name."""
    text = _DETERMINER.sub(
        "",
        written.strip(" .,;").removesuffix(" really").removesuffix(" actually"),
    )
    words = titles.words(text)
    if not words or _TELLS.match(text) or len(words) > 9 or any(c.isdigit() for c in text):
        return None
    if _ABBREVIATED.fullmatch(text) or _POSTED.fullmatch(text) or _SHORT.fullmatch(text):
        return text
    if _FIELDS.issuperset(map(titles.bare, words)):
        return text
    first = text.partition(",")[0].strip()
    return text if titles.has_head(first) else None


_FIELDS = DEPARTMENTS | {"&", "and", "of", "y", "e", "et", "und", "en"}
_DETERMINER = lazily(
    r"^(?:(?:s?he|they)(?:[’']s| is| are) )?(?:our|the|my|your|a|an|unser\w*|notre|nuestr[oa])\s+"
)
_TELLS = lazily(r"(?:s?he|they|who|you|we|it|er|sie|ich|ella?|il|elle)\b", re.I)
"""How a sentence about somebody begins."""
_INITIALS = r"D(?:RH|AF|SI|GS)|PDG|RAF|RRH|FD|HRD|SENCO"
_SHORT_BEFORE = lazily(rf"\b({_INITIALS})$")
_SHORT = lazily(rf"{_INITIALS}|DGA?|DSL|PDL|GF|WBL|PDIR")
"""Posts of which only the first letters are written."""
_ABBREVIATED = lazily(r"(?:[A-Z][\w&-]+ ){1,3}(?:PM|PO|EM|TL|QA|SM)")
"""Titles whose noun is two letters ("Group PM")."""
_POSTED = lazily(r"(?:[AESD]?VP|ED|MD|[AD]?GM|AD|DD|PM|PO|TL|HOD),? [A-Z][\w&-]*(?: [\w&-]+){0,3}")
""" "ED, Client Services", "SVP Risk"."""


def _before(text: str, outer: int, free: int) -> tuple[str, int] | None:
    """The title in front of a name: "our CTO, Jane Doe", "Headteacher, Mr Alan Bird"."""
    gap = _BEFORE_NAME.search(text, max(0, outer - 3), outer)
    if gap is None:
        return None
    end = gap.start()
    near = text[max(free, end - 120) : end]
    title = phrases.leftwards(near, len(near))
    lead, of, post = title.partition(" for ")
    title = post if of and not titles.has_head(lead) else title  # "Ask for Store Manager"
    if short := _SHORT_BEFORE.search(near):
        title = short[1]
    start = end - len(title)
    if not title or start < free or not (short or titles.is_title(title)):
        return None
    determined = _DETERMINED.search(text[max(0, start - 20) : start])
    return (title, start) if determined else None


_DETERMINED = lazily(
    r"\b(?:our|the|its|their|his|her|zijn|haar|seine?[rnm]?|ihre?[rnm]?|son|sa|su|seu|sua|an?|my|mon|ma|mi|mein\w*|meu|minha|mijn|min|mio|your|with|by"
    r"|and|hiring manager|unser(?:e[rnm]?)?|de[mnr]|die"
    r"|notre|le|la|el|nuestr[oa]|nosso|nossa|onze|de"
    r"|von|van|af|av|di|da"
    r"|do|des|du|por|par|of|und|et|y|e|en|og|och|führen|führt|leitet|trifft"
    r"|from|meet|is|be|are|[ap]\.?m\.?|:)[ \n]{1,3}$|\t$"
    r"|^$|[.,:(]\s$|\n$",
    re.IGNORECASE,
)
"""What stands before a title that is somebody's."""
