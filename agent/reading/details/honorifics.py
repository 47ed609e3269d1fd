"""People as a message styles them: "Dr. Ines Okafor", "Frau Paulsen". Knows nobody's role.

The names of interviewers and contacts stand without honorifics; a letter's greeting needs them.
"""

import re
from collections.abc import Iterator

from agent.message import Message
from agent.person_names import STYLES, SURE_PARTICLES
from agent.reading.caseless import lazily
from agent.reading.prose import Prose
from agent.words import alternatives

_MOST = 20_000
_AT_MOST = 20
_WORD = r"[A-ZÀ-ÞŁŚŽ][\w’'-]{1,30}"
_PARTICLES = rf"(?:(?:{alternatives(SURE_PARTICLES)}) ){{0,3}}"
_NAME = rf"{_PARTICLES}(?:(?:{_WORD}|[A-Z]\.) {_PARTICLES}){{0,4}}{_WORD}"
_OF_DUTCH = (
    r"(?:[Vv]an(?: de[nr]?| ['’]t)?|[Dd]e|[Dd]en|[Dd]er|[Tt]e[rn]?|[Ii]n ['’]t"
    r"|[Oo]p (?:de[n]?|['’]t)|[Uu]it den|[Aa]an de|['’][Tt]|[Vv]er)"
)
_DEGREE = (
    r"(?:(?:Dipl\.(?:-|\s)?\s?\w{2,8}\b\.?|Diplom-\w{4,20}|DI|Mag\.(?:\s?a\.)?|Ing\.)\s{1,2}){0,2}"
)
"""Between Herr or Frau and the name ("Herr Dipl.-Ing. Huber")."""
_STYLED = lazily(
    r"\b(?:(?:Associate|Assistant|Adjunct)\s)?"
    rf"(?:(?:{STYLES}|Prof(?:\.?ª)|Eng(?=[.ª])(?:\.?ª)?|Enga(?=\.)|Capt|Cllr)"
    r"\b\.?\s{1,2}){1,3}"
    rf"{_DEGREE}{_NAME}"
)
# In Dutch the word before the name is written small; "de heer Jansen van Delta" is of Delta.
_DUTCH = lazily(
    r"\b(?:[Dd]e [Hh]eer|[Hh]eer|[Dd]hr|[Mm]evrouw|[Mm]evr|[Mm]w|[Mm]eneer|[Mm]ijnheer)\b\.?\s{1,2}"
    r"(?:(?:dr|drs|ir|ing|mr|prof|Dr|Drs|Ir|Ing|Mr|Prof)\.\s?){0,3}"
    r"(?:[A-Z]\.\s?){0,4}"
    rf"(?P<name>(?:{_OF_DUTCH} )?{_WORD}(?P<more> {_OF_DUTCH} {_WORD}| {_WORD})?)"
)
_DOCTOR = lazily(
    rf"^({_NAME}),?\s(?:M\.?D\.?|Ph\.?\s?D\.?|D\.?Phil\.?|Ed\.?D\.?|Pharm\.?D\.?"
    rf"|D\.?V\.?M\.?)(?![\w.])",
    re.MULTILINE,
)
# Plain words of which each of these has one.
_HONORIFICS = (*STYLES.split("|"), "Eng", "Capt", "Cllr")
_DUTCH_HONORIFICS = ("heer ", "dhr", "Dhr", "evrouw", "evr", "mw", "Mw", "eneer", "ijnheer")
_DEGREES = ("MD", "M.D", "Ph", "EdD", "Ed.D", "DV", "D.V")
_APART = "\n\n\n"
_BLANKS = lazily(r"\s+")


def styled(message: Message, prose: Prose) -> tuple[str, ...]:
    """Names with their honorific as the message has them, in order; a degree makes a "Dr."."""
    found: dict[str, None] = {}
    text = _APART.join(_texts(message, prose))
    if any(map(text.__contains__, _HONORIFICS)):
        for match in _STYLED.finditer(text):
            found[_BLANKS.sub(" ", match[0]).rstrip(".")] = None
    if any(map(text.__contains__, _DUTCH_HONORIFICS)):
        for match in _DUTCH.finditer(text):
            whole = _BLANKS.sub(" ", match[0]).rstrip(".")
            found[whole.removesuffix(_BLANKS.sub(" ", match["more"] or ""))] = None
            found[whole] = None
    text = _APART.join((*_names(message), prose.signature[:2000]))
    if any(map(text.__contains__, _DEGREES)):
        for match in _DOCTOR.finditer(text):
            found[f"Dr. {_BLANKS.sub(' ', match[1])}"] = None
    return tuple(found)[:_AT_MOST]


def _texts(message: Message, prose: Prose) -> Iterator[str]:
    yield from _names(message)
    yield from (prose.greeting[:400], prose.own[:_MOST], prose.signature[:2000])
    for invitation in message.invitations[:3]:
        yield from (invitation.summary[:400], invitation.description[:4000])
    yield prose.quoted[:_MOST]


def _names(message: Message) -> Iterator[str]:
    for address in (message.sender, *message.reply_to, *message.to[:50], *message.cc[:50]):
        if address:
            yield address.name[:200]
    for invitation in message.invitations[:3]:
        guests = (invitation.organizer, *invitation.attendees[:50])
        yield from (guest.name[:200] for guest in guests if guest and guest.name)
