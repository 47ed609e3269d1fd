"""Who answers for the author from now on, or from a day on: a colleague takes the file over.

An absence of some days hands nothing over; who is meant has to stand in the message by name.
"""

import re
from collections.abc import Iterable
from datetime import date

from agent.message import Message
from agent.reading.model import Candidate, Person
from agent.reading.prose import Prose
from agent.reading.times.atoms import Day
from agent.reading.times.scan import Segment, scan

_NEEDS = (
    "over", "contact", "last", "leav", "mov", "finish", "übern", "letzte", "verlass", "nachfolg", "ansprech", "elternzeit", "relais", "suite", "remplac", "dernier",
    "quitt", "congé", "interlocut", "cargo", "últim", "deja", "sustitu", "baja", "assum", "licença", "laatste", "verla", "contactpers",
)  # fmt: skip
_TAKES = re.compile(
    r"\b(?:take(?:s|n)?|taking|took) over\b[^.!?]{0,20}\b(?:from (?:me|us|here|today|tomorrow|mon|tues|wednes|thurs|fri)|(?:your|the|this|my|all my|our) (?:\w+ ){0,2}(?:file|application|candidacy|case|process|recruitment|vacanc\w+|search|roles?|desk|files|candidates|position|post)\b|as your)"
    r"|\bhand(?:ed|ing|s)? (?:you |this |it |everything |things |your (?:\w+ )?(?:file|application|process|case) )?over to\b|\b(?:is|becomes|will be) your (?:new |main |point of )?(?:contact|recruiter)\b|\bwill be looking after your (?:application|file|process)\b"
    r"|\bübernimmt\b[^.!?]{0,40}\b(?:bewerbung|vorgang|verfahren|ab |meine|unterlagen|betreuung)|\b(?:neuer? |künftige\w* )ansprechpartner|\bnachfolger"
    r"|\b(?:prend|prendra|reprend|reprendra)\b[^.!?]{0,20}\b(?:relais|suite|dossier|candidature)|\b(?:me|vous) (?:remplace|suivra)\b|\bvotre nouvel(?:le)? (?:interlocut\w+|contact)"
    r"|\b(?:se hará cargo|se encargará|me sustituye|me sustituirá|llevará)\b[^.!?]{0,30}\b(?:proceso|candidatura|expediente|a partir|desde)|\b(?:assume|assumirá|vai assumir|substitui-me)\b[^.!?]{0,30}\b(?:processo|candidatura|a partir)"
    r"|\bneemt\b[^.!?]{0,40}\bover\b|\bje nieuwe contactpersoon\b|\buw nieuwe contactpersoon\b"
)
_LEAVES = re.compile(
    r"\bmy last (?:working )?(?:day|week)\b|\bi (?:am|'m|will be|'ll be) (?:leaving|moving on|finishing)\b|\bi (?:leave|finish)\b(?: up)?[^.!?]{0,30}\b(?:at|in|with|here|week|month|today|tomorrow|friday|end)\b|\b(?:maternity|parental|paternity|adoption) leave\b|\bsabbatical\b"
    r"|\bmein letzter (?:arbeits)?tag\b|\b(?:ich verlasse|ich werde)\b[^.!?]{0,30}\bverlassen\b|\b(?:elternzeit|mutterschutz)\b|\bmon dernier jour\b|\bje quitte\b|\bcongé (?:de )?maternité\b"
    r"|\bmi último día\b|\bdejo (?:la|el)\b|\bbaja (?:de|por) maternidad\b|\bmeu último dia\b|\blicença de maternidade\b|\bmijn laatste (?:werk)?dag\b|\bik verlaat\b|\bzwangerschapsverlof\b"
)
_TURN_TO = re.compile(
    r"\b(?:send|address|direct|contact|write|mail|email|e-mail|reach|turn|ask|speak|reply|questions?|copy|wenden|schicken|senden|schreiben|adress\w+|envoy\w+|écri\w+|contact\w+|envía\w*|escrib\w+|diríja\w*|envie|escreva|stuur\w*|mailen|richten)\b"
)
_MOST = 60


def successor(
    message: Message, prose: Prose, candidate: Candidate, people: Iterable[Person]
) -> tuple[Person, date | None] | None:
    """The colleague with an address to whom the author hands over, and from which day on."""
    if not any(need in prose.own.casefold() for need in _NEEDS):
        return None
    own = message.sender.email.casefold() if message.sender else ""
    known = [Person(a.name, a.email) for a in (*message.cc, *message.to)[:_MOST]]
    others = [
        p
        for p in (*known, *people)
        if p.name and p.email and p.email.casefold() != own and not candidate.owns(p.email)
    ]
    segments = scan(message, prose, candidate).own[:_MOST] if others else ()
    leaves = any(_LEAVES.search(s.low) for s in segments)
    for segment in segments:
        if _TAKES.search(segment.low) or (leaves and _TURN_TO.search(segment.low)):
            found = _named(segment, others)
            if found:
                return found, _day(segment)
    return None


def _named(segment: Segment, people: Iterable[Person]) -> Person | None:
    """The one whose first or last name stands in a sentence, the fullest match first."""
    words = set(re.findall(r"[\w'’-]{3,}", segment.flat))
    scored = [(len(words & set(re.findall(r"[\w'’-]{3,}", p.name or ""))), p) for p in people]
    best = max(scored, key=lambda x: x[0], default=(0, None))
    return best[1] if best[0] else None


def _day(segment: Segment) -> date | None:
    days = [a for a in segment.atoms if isinstance(a, Day)]
    return days[0].first if days else None
