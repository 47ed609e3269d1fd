"""Where the plain text and the HTML of one message tell different things (rulings, Parts).

Compares days, hours, addresses and amounts as written; what they are for is for times.
"""

import re
from collections.abc import Callable, Iterator

from agent.message import Message
from agent.reading.caseless import Caseless, caseless, lazily

_HOUR = caseless(
    r"(\d(?<![\d.:/-]\d)\d?)(?:(?:[:.h](\d{2}))?\s?(a\.?m\b|p\.?m\b|uhr\b|h\b)"
    r"|[:.](\d{2})(?![\d.:/]))",
)
# These look back from their first figure: what begins with a figure is found fast.
_MONTHS = (
    "jan|feb|mar|mär|mrt|apr|avr|abr|may|mai|mei|maj|jun|jui|jul|aug|aoû|ago|aou|sep|set|oct|okt"
    "|out"
    "|nov|dec|dez|déc|dic|ene|fév|fev|mag|giu|lug|ott|gen"
)
_DAY = caseless(
    rf"(?<![\d.:])(\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s(?:of |de )?({_MONTHS})"
    rf"|\b({_MONTHS})\w{{0,7}}\.?\s(\d{{1,2}})(?![\d:])",
)
_WEEKDAY = caseless(
    r"\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(montag|dienstag|mittwoch|donnerstag|freitag"
    r"|samstag|sonntag"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes"
    r"|sábado|domingo"
    r"|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b",
)
_FIGURES = lazily(r"(\d(?<![\d./-]\d)\d{0,3}[./-]\d{1,2}[./-]\d{1,4})(?![\d/])")
_AMOUNT = lazily(r"[$€£]\s?(\d[\d.,]{2,12})")
# A word in which parts could tell different things: a figure, a weekday.
_TELLING = lazily(r"\d|day\b|tag\b|woch\b|di\b|dag\b|es\b|ado\b|ingo\b|manche\b", re.IGNORECASE)
_MOST = 20_000


def disagreements(message: Message) -> tuple[str, ...]:
    """Warnings where each part says something of one sort that the other does not say."""
    if not message.plain or not message.html:
        return ()
    plain, html = message.plain[:_MOST], message.html[:_MOST]
    if not any(map(_TELLING.search, set(plain.split()) ^ set(html.split()))):
        return ()
    sorts = [sort for sort, find in _SORTS if _differ(find(plain), find(html))]
    if not sorts:
        return ()
    said = " and ".join(sorts)
    return (
        f"The plain text and the HTML of the message disagree about {said}; the HTML is shown.",
    )


def _differ(plain: set[str], html: set[str]) -> bool:
    """Both say something, and each something else: an omission is no contradiction."""
    return bool(plain - html) and bool(html - plain)


def _groups(pattern: Caseless, text: str) -> Iterator[tuple[str, ...]]:
    return (found.groups("") for found in pattern.finditer(text))


def _days(text: str) -> set[str]:
    words = {f"{a or d} {b or c}" for a, b, c, d in _groups(_DAY, text)}
    return words | set(_FIGURES.findall(text))


def _hours(text: str) -> set[str]:
    found = set()
    for hour, minute, half, minute24 in _groups(_HOUR, text):
        number = int(hour)
        if half[:1] == "p" and number < 12:
            number += 12
        if half[:1] == "a" and number == 12:
            number = 0
        if number < 24:
            found.add(f"{number}:{minute or minute24 or '00'}")
    return found


def _weekdays(text: str) -> set[str]:
    return {a or b for a, b in _groups(_WEEKDAY, text)}


def _amounts(text: str) -> set[str]:
    return {found.strip(".,") for found in _AMOUNT.findall(text)}


_SORTS: tuple[tuple[str, Callable[[str], set[str]]], ...] = (
    ("a date", _days),
    ("a weekday", _weekdays),
    ("an hour", _hours),
    ("an amount", _amounts),
)
