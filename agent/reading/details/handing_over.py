"""Who answers for the author from now on, or from a day on: a colleague takes the file over.

An absence of some days hands nothing over; who is meant has to stand in the message by name.
"""

from collections.abc import Iterable
from datetime import date

from agent.message import Message
from agent.reading import words
from agent.reading.caseless import caseless, lazily
from agent.reading.details.standing_in import NAME
from agent.reading.model import Candidate, Person
from agent.reading.prose import Prose
from agent.reading.times.atoms import Day, Length
from agent.reading.times.scan import Segment, scan

_TAKES = lazily(words.joined("handing_over.takes"))
"""Says by itself that somebody takes over."""
_LEAVES = lazily(words.joined("handing_over.leaves"))
"""The author goes, or will be away for long."""
_AWAY = lazily(
    r"\b(?:annual leave|on leave|holidays?|vacation|out of (?:the )?office|absence|back (?:on|in)"
    r"|urlaub|abwesen\w+|vacances|congés|vacaciones|férias|vakantie|afwezig\w*)\b"
)
"""Back before long."""
_SINCE = lazily(
    r"\b(?:from|as of|as from|starting|with effect from|ab(?: dem)?|à partir d[eu]|dès"
    r"|desde(?: el)?|a partir d[eo](?:l| dia)?|vanaf) (?:the )?$"
)
"""Before the day from which it is so."""
_IN_CHARGE = lazily(
    r"\b(?:cover(?:s|ing)?|look(?:s|ing)? after|pick(?:s|ing)?(?: \w+)? up|handl(?:e|es|ing)"
    r"|deal(?:s|ing)? with|responsible|in charge|be in touch|be (?:running|managing)"
    r"|your (?:new |main |named )?(?:point of )?(?:contact|recruiter|adviser|advisor|consultant"
    r"|coordinator))\b"
    r"|\b(?:betreut|zuständig|ansprechpartner\w*|kümmert sich|übernimmt)\b"
    r"|\b(?:suivra|suit|reprend\w*|s'occupera|interlocut\w+)\b|\b(?:llevará|se encarga\w*"
    r"|te atenderá|le atenderá|persona de contacto)\b"
    r"|\b(?:acompanhará|tratará|pessoa de contacto)\b|\b(?:contactpersoon|begeleidt|behandelt)\b"
)
_TURN_TO = lazily(
    r"\b(?:send|address|direct|contact|write|mail|email|e-mail|reach|turn|ask|speak|reply"
    r"|questions?|copy|wenden|schicken|senden|schreiben|adress\w+|envoy\w+|écri\w+|contact\w+"
    r"|envía\w*|escrib\w+|diríja\w*|envie|escreva|stuur\w*|mailen|richten)\b"
)
_ASKED = rf"\b(?:{words.joined('handing_over.asked')})"
_TAKES_FROM = (
    *map(lazily, words.alternatives("handing_over.takes_from", name=NAME)),
    lazily(rf"\b{NAME}\b[^.!?]{{0,60}}{_ASKED}"),
)
"""Says that the author answers for a colleague."""
_LEADS = (line.partition("{name}")[0] for line in words.alternatives("handing_over.takes_from"))
_MAY_TAKE = caseless(*_LEADS, _ASKED)
"""What each way to say so has besides the name, which is dear to look for."""
_MOST = 60


def successor(
    message: Message, prose: Prose, candidate: Candidate, people: Iterable[Person]
) -> tuple[Person, date | None] | None:
    """The colleague with an address to whom the author hands over, and from which day on."""
    own = message.sender.email.casefold() if message.sender else ""
    copied = [Person(a.name, a.email) for a in (*message.cc, *message.to)[:_MOST]]
    others = [
        p
        for p in (*copied, *people)
        if p.name and p.email and p.email.casefold() != own and not candidate.owns(p.email)
    ]
    segments = scan(message, prose, candidate).own[:_MOST] if others else ()
    known = [(set(_WORD.findall(p.name or "")), p) for p in others]
    named = [(s, person) for s in segments if (person := _named(s, known))]
    if not named:
        return None
    away = [s for s in segments if _AWAY.search(s.low)]
    leaves = any(_LEAVES.search(s.low) for s in segments) or any(_is_long(s) for s in away)
    if away and not leaves:
        return None
    heirs = ((person, _day(s)) for s, person in named if _takes_over(s, leaves))
    return next(heirs, None)


def predecessor(prose: Prose) -> str | None:
    """The colleague, as named, for whom the author says to answer now."""
    text = " ".join(prose.own[:_LONGEST].split())
    if not _MAY_TAKE.search(text):
        return None
    found = (m["who"] for pattern in _TAKES_FROM for m in pattern.finditer(text))
    return next((n.removesuffix("'s").removesuffix("’s") for n in found), None)


_LONGEST = 1500


def _takes_over(segment: Segment, leaves: bool) -> bool:
    """Whether a sentence says so by itself; or names who is in charge or to be turned to, and the
    author leaves or it is so from a day on."""
    low = segment.low
    if _TAKES.search(low):
        return True
    lasting = leaves or _day(segment)
    return bool(lasting and (_IN_CHARGE.search(low) or _TURN_TO.search(low)))


def _is_long(segment: Segment) -> bool:
    """Whether an absence lasts two weeks and more ("on leave for three weeks")."""
    lengths = (a for a in segment.atoms if isinstance(a, Length) and a.unit == "days")
    return any((a.amount or 0) >= _LONG for a in lengths)


_LONG = 14
_WORD = lazily(r"[\w'’-]{3,}")


def _named(segment: Segment, people: list[tuple[set[str], Person]]) -> Person | None:
    """The one whose first or last name stands in a sentence, the fullest match first."""
    words, best, most = set(_WORD.findall(segment.flat)), None, 0
    for name, person in people:
        if (same := words & name) and len(same) > most:
            best, most = person, len(same)
    return best


def _day(segment: Segment) -> date | None:
    """The day from which on it is so."""
    days = (a for a in segment.atoms if isinstance(a, Day))
    return next((d.first for d in days if _SINCE.search(segment.low[: d.start])), None)
