"""Lengths: "45 minutes", "5-7 business days", "two weeks later"; "14 uur" is one only where it
lasts.

Clock times are for ``hours``.
"""

import re

from agent.reading.caseless import lazily
from agent.reading.times.atoms import Atom, Later, Length
from agent.reading.times.lexer import Figures, Piece, Token

_UNITS = {"U": 60, "u": 1, "d": 1, "K": 7, "H": 1}
"""Minutes of an hour and a minute, days of a day and a week, months of a month."""
_NAMES = {"U": "minutes", "u": "minutes", "d": "days", "K": "days", "H": "months"}
_MOST = 1000


def length(piece: Piece) -> Atom | None:
    """ "45 minutes", "5-7 business days"; "two weeks later" counts from a day named before."""
    found = None if _is_any_day(piece) else _length(piece)
    if found is None or not piece.first("l") or found.amount is None:
        return found
    in_days = found.unit in ("days", "business")
    return Later(piece.start, piece.end, days=found.amount) if in_days else None


_ANY = ("a day", "another day")
_SOUGHT = lazily(
    r"(?:(?:send|text|tell|e?-?mail|drop|name|offer) (?:me|us)|pick|choose|suggest|name|propose"
    r"|find|sort|arrange|fix|set|on|for|with) $",
    re.I,
)


def _is_any_day(piece: Piece) -> bool:
    """ "Send me a day", "to sort another day": a day that is sought, and no length."""
    if piece.text[piece.start : piece.end].lower() not in _ANY:
        return False
    return _SOUGHT.search(piece.text[max(0, piece.start - 12) : piece.start]) is not None


def _length(piece: Piece) -> Length | None:
    literal, hours, unit = piece.first("Z"), piece.first("j"), piece.first("UudKH")
    if literal:
        return _literal(piece, literal)
    if hours and isinstance(hours.value, Figures):
        return _hours(piece, hours.value)
    if unit is None:
        return None
    name, factor = _NAMES[unit.tag], _UNITS[unit.tag]
    past = piece.before is not None and piece.before.tag == "L" and unit.tag in "dKH"
    if piece.first("V") or past:
        return Length(piece.start, piece.end, name, None)
    if unit.tag == "d" and (piece.first("b") or unit.value == "b"):
        name = "business"
    return Length(piece.start, piece.end, name, _amount(piece, factor), exact=unit.tag in "Uu")


def _amount(piece: Piece, factor: int) -> int:
    numbers = [float(str(t.value)) for t in piece.tokens if t.tag in "Nx"]
    if piece.first("U") and piece.first("u") and len(numbers) == 2:
        return round(numbers[0] * 60 + numbers[1])
    half = 0.5 if piece.first("h") else 0
    return round(min(max(numbers) + half, _MOST) * factor)


def _literal(piece: Piece, literal: Token) -> Length:
    if isinstance(literal.value, tuple):
        return Length(piece.start, piece.end, "minutes", int(literal.value[1]) * 60, exact=True)
    value = str(literal.value)
    if value.startswith("m"):
        return Length(piece.start, piece.end, "minutes", int(value[1:]), exact=True)
    if piece.first("b"):  # "quinze jours" are a fortnight, "quinze jours ouvrés" fifteen
        return Length(piece.start, piece.end, "business", 15 if value == "14" else int(value))
    return Length(piece.start, piece.end, "days", int(value))


def lasting(piece: Piece) -> Length | None:
    """ "Dura dos horas", "een gesprek van een uur": hours in words are no clock time there."""
    number = piece.number("x") or _MOST
    if (
        piece.said(piece.tokens[-1]) not in _UNIT_OR_CLOCK
        or number > _LONGEST_TALK
        or not _lasts(piece)
    ):
        return None
    return Length(piece.start, piece.end, "minutes", number * 60, exact=True)


_UNIT_OR_CLOCK = ("horas", "uur")
_LONGEST_TALK = 10
_LASTS = lazily(
    r"(?<!partir )(?<!antes )(?<!depois )(?<!después )\bde $"
    r"|\b(?:dura\w*|unas|uma?s|cerca de|casi|quase|aproximadamente|más de|mais de|reserv\w+"
    r"|son|são|menos) $"
    r"|\b(?:een (?:\w+ ){1,3}van|\w+gesprek van|du(?:urt|ren|urde)|ongeveer|circa|zo'n|bijna|ruim"
    r"|rond de|totaal|trek|reken op|minimaal|maximaal|minstens|hooguit) $",
    re.I,
)
_AND_LASTS = lazily(r" (?:lang|de tijd|duren|in beslag|uit|de duración|de duração)\b", re.I)


def _lasts(piece: Piece) -> bool:
    before = piece.text[max(0, piece.start - 40) : piece.start]
    return bool(_LASTS.search(before) or _AND_LASTS.match(piece.text, piece.end))


def _hours(piece: Piece, written: Figures) -> Length | None:
    """ "2 heures" is a length where nothing makes it a clock time."""
    clock = piece.before and (
        piece.before.tag in "@WMDORYgP,-;rB<" or piece.said(piece.before) in TO_AN_HOUR
    )
    if clock and piece.said(piece.tokens[-1]).endswith(_UNIT_OR_CLOCK):
        clock = not _lasts(piece)
    clock = clock or _opens(piece, written.hour)
    range_follows = piece.after is not None and piece.after.tag in "-@"
    if clock or range_follows or written.hour > 12:
        return None
    return Length(piece.start, piece.end, "minutes", written.hour * 60, exact=True)


def _opens(piece: Piece, hour: int) -> bool:
    """ "11h, c'est parfait", "d'accord pour 11h", "11h vendredi", "jeudi (11h)": an hour of the
    day."""
    enclosed = [t and t.tag for t in (piece.before, piece.after)] == ["(", ")"]
    if enclosed:
        return hour >= _NO_DAYS_WORK
    placed = piece.before is None or (piece.after is not None and piece.after.tag in "WR")
    told = placed or piece.said(piece.before) in ("pour", "para", "voor")
    return told and hour >= _EARLIEST and _OF_WORK.match(piece.text, piece.end) is None


_EARLIEST = 7
_NO_DAYS_WORK = 9
""" "(8h)" is as soon a day's work."""
_OF_WORK = lazily(r" ?(?:/|p[ae]r\b|por\b|à la|al?\b|de\b|van\b|do\b|dag|werk)", re.I)
"""Behind hours that are worked."""
TO_AN_HOUR = ("than", "das", "naar", "auf", "still")
""" "No later than 1700", "da quinta das 14h": behind these stands a clock time."""
