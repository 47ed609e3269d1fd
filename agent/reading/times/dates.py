"""Written dates to days: figures in either order, years left out, "the 24th", "3-5 March".

What is counted from the message ("next week") is ``relative``'s affair.
"""

import re
from datetime import date, timedelta

from agent.reading.caseless import lazily
from agent.reading.times import days
from agent.reading.times.atoms import Atom, Day, Doubt
from agent.reading.times.days import Basis
from agent.reading.times.lexer import Piece


def weekday_in(piece: Piece) -> int | None:
    """The first weekday, 0 for Monday."""
    return piece.number("Ww")


def date_of(piece: Piece) -> Atom | None:
    """A written date, with its weekday where one stands beside it."""
    weekday = weekday_in(piece)
    figures = piece.first("D")
    if figures is not None:
        day, doubt = _in_figures(str(figures.value), piece.basis, weekday)
        if doubt:
            return Doubt(piece.start, piece.end)
    else:
        day = _in_words(piece, weekday)
    if day is None:
        return None
    misfit = weekday is not None and day.weekday() != weekday
    return Day(piece.start, piece.end, day, day, misfit=misfit)


def dated(piece: Piece) -> Atom | None:
    """ "7 November (Friday)": a date whose weekday stands behind it, where it fits."""
    found = date_of(piece)
    return None if isinstance(found, Day) and found.misfit else found


def _in_words(piece: Piece, weekday: int | None) -> date | None:
    month, number, year = piece.number("Mm"), piece.number("NOo"), piece.number("Y")
    if month is None or number is None:
        return None
    if year is not None:
        return days.safe(year, month, number)
    return days.nearest(piece.basis, month, number, weekday)


def _in_figures(written: str, basis: Basis, weekday: int | None) -> tuple[date | None, bool]:
    """The day, and whether day and month could not be told apart."""
    numbers = [int(n) for n in re.findall(r"\d+", written)]
    if numbers[0] >= 1000:
        return days.safe(numbers[0], numbers[1], numbers[2]), False
    year = None
    if len(numbers) == 3:
        year = numbers[2] + 2000 if numbers[2] < 100 else numbers[2]
    if "." not in written:
        return days.in_figures(basis, numbers[0], numbers[1], year, weekday)
    # With full stops the day comes first (DIN 1355, Finland, Poland, Switzerland ...).
    if year is None:
        return days.nearest(basis, numbers[1], numbers[0], weekday), False
    return days.safe(year, numbers[1], numbers[0]), False


def days_in_a_row(piece: Piece) -> Atom | None:
    """ "3-5 March", "14 or 15 July": from the first to the last."""
    numbers, month, year = piece.numbers("NO"), piece.number("Mm"), piece.number("Y")
    if month is None or len(numbers) < 2:
        return None
    ends = [
        days.safe(year, month, n) if year else days.nearest(piece.basis, month, n, None)
        for n in (numbers[0], numbers[-1])
    ]
    if ends[0] is None or ends[1] is None or ends[1] <= ends[0]:
        return None
    return Day(piece.start, piece.end, ends[0], ends[1], exact=False)


def feast(piece: Piece) -> Atom | None:
    """ "Christmas": the next one; "closed for Christmas" is an occasion."""
    before = piece.before
    if before is not None and before.tag == "s" and piece.said(before) != "voor":
        return None  # Dutch "voor" is "before" too
    day = days.of_feast(piece.basis, piece.tokens[0].value)
    return Day(piece.start, piece.end, day, day, exact=False) if day else None


def weekday_day(piece: Piece) -> Atom | None:
    """ "Sunday (12th)": the next such day of the month whose weekday fits, else of any weekday."""
    number, weekday = piece.number("NOo"), weekday_in(piece)
    found = days.of_months(piece.basis, number) if number else []
    if not found:
        return None
    day = next((d for d in found[:2] if d.weekday() == weekday), found[0])
    misfit = day.weekday() != weekday
    hour = number is not None and number <= 12 and not piece.basis.coming
    if piece.first("N") and (misfit or (hour and not piece.first(".)"))):
        return None  # "Friday 10 at the yard" is an hour, "vendredi 10 à 10 h", "Friday 20" a day
    if piece.first("o") and misfit:
        return None  # "On Tuesday the second, on Friday the third": of the rounds
    return Day(piece.start, piece.end, day, day, misfit=misfit)


def weekday_number(piece: Piece) -> Atom | None:
    """ "Thursday 12 at 2", "Friday 6, 10:00", "Monday 9 or Friday 13": the day of the month, where
    it is such a weekday."""
    number, weekday = piece.number("N"), weekday_in(piece)
    found = days.of_months(piece.basis, number) if number else []
    day = next((d for d in found[:2] if d.weekday() == weekday), None)
    return Day(piece.start, piece.end, day, day) if day else None


def day_of(piece: Piece) -> Atom | None:
    """ "The 24th": the next such day of a month; "Lyon 3e" is a part of the town."""
    if _ARRONDISSEMENT.fullmatch(piece.text, piece.start, piece.end):
        return None
    number = piece.number("O")
    following = piece.text[piece.end : piece.end + 14].split()
    noun = following[0].strip(",.;:)!?").lower() if following else ""
    if number is None or noun in _COUNTED or (piece.before and piece.before.tag in "#;"):
        return None
    return lone_number(piece)


_ARRONDISSEMENT = lazily(r"\d+e")
""" "Lyon 3e", unlike "de 24e" (Dutch)."""


def lone_number(piece: Piece) -> Day | None:
    """A number that can only be a day of the month."""
    number = piece.number("NO")
    day = next(iter(days.of_months(piece.basis, number)), None) if number else None
    return Day(piece.start, piece.end, day, day) if day else None


def lone_day(piece: Piece) -> Atom | None:
    """ "Le 20", "hasta el 15", "bis zum 20.", "dia 9": a number behind an article that tells
    days."""
    before = piece.said(piece.before).split()
    ordinal = piece.after and piece.after.tag == "." and _is_numbered(piece, before)
    instead = before == ["du"] and _IN_PLACE.search(piece.text[: piece.start])
    if not ordinal and not instead and (not before or before[-1] not in _TELLS_DAY):
        return None
    behind = piece.said(piece.after)
    if (
        piece.after
        and piece.after.tag == "~"
        and before[-1] not in ("dia", "día")
        and behind not in _SMALL
    ):
        return None
    return None if _NO_DAY_BEHIND.match(piece.text, piece.end) else lone_number(piece)


def _is_numbered(piece: Piece, before: list[str]) -> bool:
    """ "Den 9.", "der 26.", "am Abend des 9."; "der 2." may be anything."""
    if before == ["den"] or not piece.before:
        return before == ["den"]
    if before not in (["des"], ["der"]):
        return False
    above = piece.text[: piece.before.start][-14:]
    many = _ORDINAL_TOO.match(piece.text, piece.end) or _DATIVE.search(above)
    if (piece.number("N") or 0) > _MOST_NUMBERED:
        return not many
    return before == ["des"] and _OF_DAY.search(above) is not None


_MOST_NUMBERED = 12
"""Floors, rounds and classes that have a number are no more."""
_ORDINAL_TOO = lazily(r"\. (?:und|oder|bis|auf)\b")
_DATIVE = lazily(r"\b(?i:in|aus|nach|vor|seit|ab|während|mit|zu|von|auf|bei) $")
""" "In der 25. und 26. Woche", "der 14. und letzte": no days."""
_OF_DAY = lazily(r"\b(?i:morgen|vormittag|mittag|nachmittag|abend|nacht|statt|anstelle) $")
_TELLS_DAY = frozenset("le el il al au dia día am zum dem jusqu'au jusqu’au dal del".split())
_IN_PLACE = lazily(r"\b(?:au lieu|à la place) du $", re.I)
""" "Le 26 au lieu du 24"."""
_SMALL = frozenset(
    "no ne não aún encore toujours ainda sin sans sem "
    "tu vous nous je on il elle te le les lo se si con por pour par avec per ti vi ci mi "
    "bei wieder qui que quien quién quem car où".split()
)
_NO_DAY_BEHIND = lazily(
    r"\s?[:h%€/°º]\s?\d|\s?[-–]\s?\w|\. ?(?:[A-ZÄÖÜ]|\d)"
    r"|,? (?i:bis|ter|rue|quai|avenue|av\.|bd|boulevard|place|cours|all[ée]e|chemin|impasse|via"
    r"|calle|c/|rua|piso|planta)\b"
)
"""Behind a house number, a floor, a score, the beginning of another sentence."""


_COUNTED_WORDS = """
    round rounds interview interviews stage stages floor fl step time call year years candidate
    meeting choice place quarter edition grade grader graders street st avenue ave conversation one
    century session shift level job party anniversary week month largest most
    etage stock étage piso andar verdieping runde entretien entrevista gesprek colloquio
    period lesson class hour block slot semester term attempt uur lesuur blokuur les stunde
    schulstunde unterrichtsstunde block heure hora ora lezione séance aula clase periodo
"""
_COUNTED = frozenset(_COUNTED_WORDS.split())
"""Words behind an ordinal that count something else than days."""


def month_of(piece: Piece) -> date | None:
    """The first day of the month that is meant: by name, this one or the next."""
    today, month, year = piece.basis.today, piece.number("Mmκη"), piece.number("Y")
    if month is not None and year is not None:
        return days.safe(year, month, 1)
    if today is None:
        return None
    if month is not None:
        # The month that runs counts as this year's until its end.
        return days.month_after(today, (month - today.month) % 12)
    if piece.first("y"):
        return date(today.year + 1, 1, 1) if today.month > 2 and today.year < 9999 else None
    return days.month_after(today, piece.number("X") or 0)


def nth_weekday(piece: Piece) -> Atom | None:
    """ "The first Monday of October", "the last Friday of the month"."""
    first, weekday, count = month_of(piece), weekday_in(piece), piece.number("o")
    if first is None or weekday is None:
        return None
    end = days.month_end(first)
    if count is None:
        day = end - timedelta(days=(end.weekday() - weekday) % 7)
    else:
        day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
    return Day(piece.start, piece.end, day, day) if first <= day <= end else None


def nth_week(piece: Piece) -> Atom | None:
    """ "The first week of May": the one most of whose working days are in May; a full one begins
    there."""
    first, count = month_of(piece), _count(piece)
    if first is None or (count is None and piece.first("L") is None):
        return None
    end = days.month_end(first)
    begun = first.weekday() > (0 if piece.first("z") else _MOST_ARE_AHEAD)
    anchor = first + timedelta(days=7 - first.weekday() if begun else 0)
    last = days.week(end, -1 if end.weekday() < _MOST_ARE_AHEAD else 0)
    monday = last if count is None else days.week(anchor, count - 1)
    return Day(piece.start, piece.end, monday, monday + timedelta(days=4), exact=False)


def _count(piece: Piece) -> int | None:
    return piece.number("oON") or _NTH_BY_WEEKDAY.get(piece.said(piece.first("w")))


_NTH_BY_WEEKDAY = {"segunda": 2, "quarta": 4, "quinta": 5}
"""Portuguese ordinals that are days of the week too."""
_MOST_ARE_AHEAD = 2
"""Wednesday: the last day on which most of a week's working days are still ahead."""
