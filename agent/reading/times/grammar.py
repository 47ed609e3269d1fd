"""Tokens to times: days, clock times with range and zone, lengths, each with its place in the text.

The grammar is regular expressions over the tokens' tags, one letter a token, so it is the same for
every language and linear. What a time is for (a round, a promise) is not its affair.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta

from agent.reading.times import clocks, days, zones
from agent.reading.times.days import Basis
from agent.reading.times.atoms import Atom, Clock, Day, Doubt, Later, Length
from agent.reading.times.lexer import Figures, Token



_DATE = r"(?:D|a?[NOo]\.?f?[Mm]\.?,?(?:f?Y)?|[Mm]\.?a?[NO](?:,?Y)?)"
_ROWS = {
    "length": r"(?:xK\+x|[Nx](?:[(][Nx][)])?(?:[-+]+[Nx](?:[(][Nx][)])?)?[-]?b?[-]?[UudKH](?![gf]?a?[WMm])b?|V[-]?b?[UudKH]|Z|b?[-]?j)",
    "week_of": rf"(?:[eiFl])?f?a?(?:k|Kfa?|Kg)a?(?:(?:[Ww][,.]?)?(?:{_DATE}|a?[NO]))",
    "nth_weekday": r"a?[oL]W[fg]a?(?:[MXy]H?(?:f?Y)?)",
    "nth_week": r"a?[oL]K[fg]a?(?:M(?:f?Y)?|[XT]H|y|H)",
    "month_part": r"(?:[eiFl]|a?o[h])[-]?f?a?(?:M(?:f?Y)?|m|[XT]?H(?:X)?|[XT]?J|Q)",
    "week_day": r"(?:W,?g?a?(?:[XT]K|K[XT]?)|XK,?g?W|KX,?g?W)",
    "week": r"(?:[eiFl])[-]?f?a?(?:[XT]?K|K[XT]|XE)|(?:a?[XT]K|a?KX|a?KT)",
    "days": r"a?[NO]\.?[,+-]*(?:[NO]\.?)?[-+][NO]\.?f?[Mm]\.?,?(?:f?Y)?|[Mm]\.?[NO][-+][NO](?:,?Y)?",
    "date": rf"(?:[Ww][,.]{{0,2}}[(]?g?)?{_DATE}",
    "weekday_day": r"[Ww][,.]?[(]?a?(?:O|N[.)])",
    "shifted": r"X[Ww]|WX|T[Ww]",
    "relative": r"R",
    "later": r"[SG][Pd]|aX[Pd]|aXbd|GbD?d",
    "day_of": r"a?O",
    "weekend": r"[GTX]?a?E",
    "weekday": r"W|(?:(?<=[@gT])w)|w(?=@|C|[!?]|$)",
    "month": r"M(?:f?Y)?",
    "eod": r"v(?!,?[(]?(?:on|g)?a?[WwMmNODRTX])",
    "window": r"B@?[CcjnN]P?[-+]@?[CcjnNx]P?|r?@?[CcjnN]P?[-]@?[CcjnN]P?(?![.,]?[MmDdKUu])|(?<=[|;])C;+C",
    "spoken": r"(?:h|q)[p-](?:N|x|n)|h(?:N|x)",
    "choice": r"[Ccj](?:,@?[CcjN])*,?\+@?[CcjN]|@?[NcC](?:,@?[NcC])*,?\+@?C",
    "clock": r"@?C|@?n|@c|(?:(?<=^)|(?<=[|;,(WMDORYP]))[cj](?=[-|;,.)P~])|@j|@[Nx](?=[-,.|)?!;PWwRgzO@(:/+aSTX]|$|~)|[Nxj]P",
}
_GRAMMAR = re.compile("|".join(f"(?P<{name}>{row})" for name, row in _ROWS.items()))
_SMALL = frozenset(
    "with so please if but works would via sharp instead for as then and or ok okay yet local mit bei "
    "avec con com met pour para voor und et y e en pt ct mt et est pst cst mst bst gmt cet".split()
)
_LONGEST_RANGE = 10
"""Hours: a longer range of clock times is no range."""


@dataclass(frozen=True, slots=True)
class _Match:
    """One match of a row: the tokens under it, and where it stands among all."""

    tokens: tuple[Token, ...]
    text: str
    basis: Basis
    home: str
    before: Token | None
    after: Token | None

    def first(self, tags: str) -> Token | None:
        return next((t for t in self.tokens if t.tag in tags), None)

    def number(self, tags: str) -> int | None:
        token = self.first(tags)
        return token.value if token and isinstance(token.value, int) else None

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end


def parse(tokens: tuple[Token, ...], text: str, basis: Basis, home: str) -> tuple[Atom, ...]:
    """The times of a text in order; what cannot be resolved is left out. Never raises."""
    tags = "".join(t.tag for t in tokens)
    found: list[Atom] = []
    at = 0
    while match := _GRAMMAR.search(tags, at):
        name = match.lastgroup or ""
        piece = _Match(
            tokens[match.start() : match.end()],
            text,
            basis,
            home,
            tokens[match.start() - 1] if match.start() else None,
            tokens[match.end()] if match.end() < len(tokens) else None,
        )
        atom = _BUILD[name](piece)
        at = match.end() if atom else match.start() + 1
        if atom:
            found.append(atom)
            at = _past_zone(tokens, atom, at)
    return tuple(found)


def _past_zone(tokens: tuple[Token, ...], atom: Atom, at: int) -> int:
    while at < len(tokens) and tokens[at].start < atom.end:
        at += 1
    return at


def _weekday(piece: _Match) -> int | None:
    token = piece.first("Ww")
    return int(str(token.value)) if token else None


def _date(piece: _Match) -> Atom | None:
    """A written date, with its weekday where one stands beside it."""
    weekday = _weekday(piece)
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


def _in_words(piece: _Match, weekday: int | None) -> date | None:
    month, number = piece.number("Mm"), piece.number("NOo")
    year = piece.number("Y")
    if month is None or number is None:
        return None
    if year is not None:
        return days.safe(year, month, number)
    return days.nearest(piece.basis, month, number, weekday)


def _in_figures(written: str, basis: Basis, weekday: int | None) -> tuple[date | None, bool]:
    numbers = [int(n) for n in re.findall(r"\d+", written)]
    if numbers[0] >= 1000:
        return days.safe(numbers[0], numbers[1], numbers[2]), False
    year = None
    if len(numbers) == 3:
        year = numbers[2] + 2000 if numbers[2] < 100 else numbers[2]
    if "." in written:
        # With full stops the day comes first (DIN 1355, Finland, Poland, Switzerland ...).
        if year is None:
            return days.nearest(basis, numbers[1], numbers[0], weekday), False
        return days.safe(year, numbers[1], numbers[0]), False
    return days.in_figures(basis, numbers[0], numbers[1], year, weekday)


def _days(piece: _Match) -> Atom | None:
    """ "3-5 March", "14 or 15 July": from the first to the last."""
    numbers = [t.value for t in piece.tokens if t.tag in "NO" and isinstance(t.value, int)]
    month, year = piece.number("Mm"), piece.number("Y")
    if month is None or len(numbers) < 2:
        return None
    ends = [
        days.safe(year, month, n) if year else days.nearest(piece.basis, month, n, None)
        for n in (numbers[0], numbers[-1])
    ]
    if ends[0] is None or ends[1] is None or ends[0] >= ends[1]:
        return None
    return Day(piece.start, piece.end, ends[0], ends[1], exact=False)


def _weekday_day(piece: _Match) -> Atom | None:
    """ "Sunday (12th)": the next such day of the month whose weekday fits, else of any weekday."""
    number, weekday = piece.number("NO"), _weekday(piece)
    today = piece.basis.today
    found = days.of_months(piece.basis, number) if number else []
    if not found or today is None:
        return None
    day = next((d for d in found[:2] if d.weekday() == weekday), found[0])
    misfit = day.weekday() != weekday
    if misfit and piece.first("N"):
        return None
    return Day(piece.start, piece.end, day, day, misfit=misfit)


def _day_of(piece: _Match) -> Atom | None:
    number = piece.number("O")
    following = piece.text[piece.end : piece.end + 14].split()
    noun = following[0].strip(",.;:)!?").casefold() if following else ""
    if number is None or noun in _COUNTED or (piece.before and piece.before.tag in "#;"):
        return None
    day = days.of_month(piece.basis, number)
    return Day(piece.start, piece.end, day, day) if day else None


_COUNTED = frozenset(
    "round rounds interview interviews stage stages floor fl step time call year years candidate meeting "
    "choice place quarter edition grade grader graders street st avenue ave conversation one century "
    "place-based session shift level job party place etage stock étage piso andar verdieping runde "
    "entretien entrevista gesprek and party".split()
)


def _relative(piece: _Match) -> Atom | None:
    count = piece.tokens[0].value
    today = piece.basis.today
    day = days.plus(today, count) if today and isinstance(count, int) else None
    return Day(piece.start, piece.end, day, day, counted=True) if day else None


def _coming(piece: _Match) -> Atom | None:
    today, weekday = piece.basis.today, _weekday(piece)
    if today is None or weekday is None:
        return None
    day = days.coming(today, weekday)
    if piece.before and piece.before.tag == "L":
        day = days.week(day, -1)
    return Day(piece.start, piece.end, day, day, counted=True)


def _shifted(piece: _Match) -> Atom | None:
    """ "Next Thursday" is next week's in English, the coming one in most other languages."""
    today, weekday = piece.basis.today, _weekday(piece)
    if today is None or weekday is None:
        return None
    if piece.first("X") and not piece.basis.coming:
        day = days.week(today, 1) + _step(weekday)
    else:
        day = days.coming(today, weekday)
    return Day(piece.start, piece.end, day, day, counted=True)


def _step(count: int) -> timedelta:
    return timedelta(days=count)


def _week_day(piece: _Match) -> Atom | None:
    today, weekday = piece.basis.today, _weekday(piece)
    if today is None or weekday is None:
        return None
    if piece.first("XT"):
        day = days.week(today, _weeks(piece)) + _step(weekday)
    else:
        day = days.coming(today, weekday) + _step(7)
    return Day(piece.start, piece.end, day, day, counted=True)


def _weeks(piece: _Match) -> int:
    count = piece.number("X")
    return count if count is not None else 0


def _part_of_week(piece: _Match, monday: date) -> Atom:
    part = piece.tokens[0].tag
    due = monday + _step(2 if part in "ei" else 4)
    last = 2 if part in "ei" else 6
    return Day(piece.start, piece.end, monday, due if last else due, exact=False, counted=True)


def _week(piece: _Match) -> Atom | None:
    """ "Next week" is due on its Friday, its early part and its middle on the Wednesday."""
    today = piece.basis.today
    if today is None:
        return None
    if piece.first("E"):
        due = days.week(today, 1) + _step(6)
        return Day(piece.start, piece.end, due, due, exact=False, counted=True)
    running = piece.tokens[0].tag == "a" and piece.before and piece.before.tag in "g~@"
    said = piece.text[piece.before.start : piece.before.end].casefold() if piece.before else ""
    if running and said in ("in", "within", "over", "during") and piece.first("X"):
        due = today + _step(7)
        return Day(piece.start, piece.end, today, due, exact=False, counted=True)
    monday = days.week(today, _weeks(piece))
    if today.weekday() > 4 and piece.number("X") is None:
        # "This week", written at the weekend, is the one that begins.
        monday = days.week(today, 1)
    return _part_of_week(piece, monday)


def _week_of(piece: _Match) -> Atom | None:
    index = next(i for i, t in enumerate(piece.tokens) if t.tag in "kK")
    inner = _Match(
        piece.tokens[index + 1 :], piece.text, piece.basis, piece.home, None, piece.after
    )
    found = _date(inner) if inner.first("DMm") else _lone_number(inner)
    if not isinstance(found, Day):
        return found
    return _part_of_week(piece, days.week(found.first, 0))


def _lone_number(piece: _Match) -> Day | None:
    number = piece.number("NO")
    day = days.of_month(piece.basis, number) if number else None
    return Day(piece.start, piece.end, day, day) if day else None


def _month_of(piece: _Match) -> date | None:
    """The first day of the month that is meant: by name, this one or the next."""
    today, month, year = piece.basis.today, piece.number("Mm"), piece.number("Y")
    if month is not None and year is not None:
        return days.safe(year, month, 1)
    if today is None:
        return None
    if month is not None:
        # The month that runs counts as this year's until its end.
        shift = (month - today.month) % 12
        return days.month_after(today, shift)
    if piece.first("y"):
        return date(today.year + 1, 1, 1) if today.month > 2 and today.year < 9999 else None
    return days.month_after(today, _weeks(piece))


def _month_part(piece: _Match) -> Atom | None:
    """ "Mid-April" is the 15th, the end of the month its last day, early in it the 10th."""
    part = piece.tokens[0].tag
    today = piece.basis.today
    if piece.first("J") and today:
        last = date(today.year + _weeks(piece), 12, 31) if today.year < 9990 else None
        ok = last is not None and part == "F"
        return Day(piece.start, piece.end, last, last, exact=False) if ok and last else None
    if piece.first("Q"):
        return _quarter(piece)
    first = _month_of(piece)
    if first is None:
        return None
    due = {"e": first.replace(day=10), "i": first.replace(day=15)}.get(part) or days.month_end(first)
    return Day(piece.start, piece.end, first, due, exact=False)


def _quarter(piece: _Match) -> Atom | None:
    today, number = piece.basis.today, piece.number("Q")
    if today is None or number is None or piece.tokens[0].tag != "F":
        return None
    year = today.year + (number * 3 < today.month)
    first = days.safe(year, number * 3, 1)
    due = days.month_end(first) if first else None
    return Day(piece.start, piece.end, due, due, exact=False) if due else None


def _month(piece: _Match) -> Atom | None:
    """A month alone: promised "in April" is by its last day; only behind in, by, until and so on."""
    before = piece.before
    said = piece.text[before.start : before.end].casefold() if before else ""
    first = _month_of(piece)
    if first is None or not (before and (before.tag in "g-" or said in _BY)):
        return None
    due = days.month_end(first) if before.tag == "g" else first
    return Day(piece.start, piece.end, first, due, exact=False)


_BY = frozenset("by before until during im en em in bis avant antes hasta até voor vor durant".split())


def _nth_weekday(piece: _Match) -> Atom | None:
    first, weekday, count = _month_of(piece), _weekday(piece), piece.number("o")
    if first is None or weekday is None:
        return None
    end = days.month_end(first)
    if count is None:
        day = end - _step((end.weekday() - weekday) % 7)
    else:
        day = first + _step((weekday - first.weekday()) % 7 + 7 * (count - 1))
    return Day(piece.start, piece.end, day, day) if first <= day <= end else None


def _nth_week(piece: _Match) -> Atom | None:
    first, count = _month_of(piece), piece.number("o")
    if first is None:
        return None
    # The first week is the one that holds the month's first working day.
    end = days.month_end(first)
    anchor = first + _step(max(0, 7 - first.weekday()) if first.weekday() > 4 else 0)
    monday = days.week(end, 0) if count is None else days.week(anchor, count - 1)
    return Day(piece.start, piece.end, monday, monday + _step(4), exact=False)


def _later(piece: _Match) -> Atom:
    tags = "".join(t.tag for t in piece.tokens)
    return Later(piece.start, piece.end, 0 if "S" in tags else 1)


def _weekend(piece: _Match) -> Atom | None:
    today = piece.basis.today
    if today is None:
        return None
    monday = days.week(today, _weeks(piece))
    due = monday + _step(7 if piece.first("G") else 6)
    return Day(piece.start, piece.end, monday + _step(5), due, exact=False, counted=True)


def _eod(piece: _Match) -> Atom | None:
    today = piece.basis.today
    return Day(piece.start, piece.end, today, today, exact=False, counted=True) if today else None


_UNITS = {"U": ("minutes", 60), "u": ("minutes", 1), "d": ("days", 1), "K": ("days", 7), "H": ("months", 1)}  # fmt: skip


def _length(piece: _Match) -> Atom | None:
    literal = piece.first("Z")
    if literal:
        return _literal(piece, literal)
    hours = piece.first("j")
    if hours and isinstance(hours.value, Figures):
        return _hours(piece, hours.value)
    unit = piece.first("UudKH")
    if unit is None:
        return None
    name, factor = _UNITS[unit.tag]
    if piece.first("V"):
        return Length(piece.start, piece.end, name, None)
    numbers = [float(str(t.value)) for t in piece.tokens if t.tag in "Nx"]
    amount = round(min(max(numbers), 1000) * factor)
    name = "business" if name == "days" and unit.tag == "d" and piece.first("b") else name
    return Length(piece.start, piece.end, name, amount, exact=unit.tag in "Uu")


def _literal(piece: _Match, literal: Token) -> Atom:
    if isinstance(literal.value, tuple):
        return Length(piece.start, piece.end, "minutes", int(literal.value[1]) * 60, exact=True)
    value = str(literal.value)
    if value.startswith("m"):
        return Length(piece.start, piece.end, "minutes", int(value[1:]), exact=True)
    return Length(piece.start, piece.end, "days", int(value))


def _hours(piece: _Match, written: Figures) -> Atom | None:
    """ "2 heures" is a length where nothing makes it a clock time."""
    clock = piece.before and piece.before.tag in "@WMDORYgP,-;rB"
    if clock or written.hour > 12:
        return None
    return Length(piece.start, piece.end, "minutes", written.hour * 60, exact=True)


def _figures(token: Token) -> Figures | None:
    """A clock token's figures; a bare number or a number in words is an hour."""
    if isinstance(token.value, Figures):
        return token.value
    if token.tag == "n":
        hour = int(str(token.value))
        return Figures(hour % 24, 0, fixed=True)
    if isinstance(token.value, int) and token.tag in "Nx" and token.value <= 24:
        return Figures(token.value, 0, fixed=token.value > 12)
    return None


def _hours_of(piece: _Match) -> list[tuple[Token, Figures]]:
    pairs = ((t, _figures(t)) for t in piece.tokens if t.tag in "CcjnNx")
    return [(t, f) for t, f in pairs if f is not None]


def _part(piece: _Match) -> str:
    """am or pm from words right behind ("at 2 in the afternoon") or within."""
    token = piece.first("P") or (piece.after if piece.after and piece.after.tag == "P" else None)
    return str(token.value) if token else ""


def _with_zone(piece: _Match, times: tuple[time, ...], until: time | None, midnight: bool) -> Clock:
    end = piece.end
    if piece.after and piece.after.tag == "P":
        end = piece.after.end
    found = zones.after(piece.text, end, piece.home)
    zone, end = found if found else (None, end)
    return Clock(piece.start, end, times, until, zone, midnight)


def _window(piece: _Match) -> Atom | None:
    pairs = _hours_of(piece)
    if len(pairs) != 2 or not any(_strong(piece, t) for t, _ in pairs):
        return None
    ends = clocks.span(pairs[0][1], pairs[1][1], _part(piece))
    return _with_zone(piece, (ends[0],), ends[1], False) if ends else None


def _strong(piece: _Match, token: Token) -> bool:
    """Whether a number is a clock time for certain: by its form, or by at, from, between."""
    if token.tag in "Cnjc":
        return True
    near_day = piece.before is not None and piece.before.tag in "WR,"
    return near_day or piece.first("rB@P") is not None


def _choice(piece: _Match) -> Atom | None:
    """ "10 and 11:30am", "at 9, 11 or 2": several to choose from; the last lends its half."""
    pairs = _hours_of(piece)
    last = pairs[-1][1] if pairs else None
    if last is None or len(pairs) < 2:
        return None
    times = [clocks.single(f, _part(piece)) for _, f in pairs[:-1]]
    if last.half:
        joined = (clocks.span(f, last) for _, f in pairs[:-1])
        times = [j[0] if j else t for j, t in zip(joined, times, strict=True)]
    times.append(clocks.single(last, _part(piece)))
    return _with_zone(piece, tuple(t for t in times if t), None, False)


def _clock(piece: _Match) -> Atom | None:
    pairs = _hours_of(piece)
    if not pairs or not _bare_is_clock(piece, pairs[0][0]):
        return None
    token, written = pairs[0]
    found = clocks.single(written, _part(piece))
    midnight = token.tag == "n" and token.value == 24
    return _with_zone(piece, (found,), None, midnight) if found else None


def _bare_is_clock(piece: _Match, token: Token) -> bool:
    """ "At 2" is a time before a stop or a little word, "at 2 Malt Yard" is not."""
    if token.tag not in "Nx":
        return True
    said = piece.text[token.start : token.end].casefold()
    if token.tag == "x" and said in _ARTICLES:
        return False
    if piece.after is None or piece.after.tag != "~" or piece.first("P"):
        return piece.after is None or piece.after.tag not in "/:" or token.tag == "N"
    return piece.text[piece.after.start : piece.after.end].casefold() in _SMALL


_ARTICLES = frozenset("a an ein eine einer einem un une una um uma een".split())


def _spoken(piece: _Match) -> Atom | None:
    """ "Half past two", "quarter to three"; "halb drei" is half past two."""
    base = _figures(piece.tokens[-1])
    if base is None:
        return None
    tags = "".join(t.tag for t in piece.tokens)
    start = clocks.single(base, _part(piece))
    if start is None:
        return None
    shift = 30 if "h" in tags else 15
    if ("h" in tags and len(tags) == 2) or "-" in tags or "t" in tags:
        shift = -shift
    minutes = (clocks.minutes_of(start) + shift) % (24 * 60)
    return _with_zone(piece, (time(minutes // 60, minutes % 60),), None, False)


_BUILD: dict[str, Callable[[_Match], Atom | None]] = {
    "length": _length,
    "week_of": _week_of,
    "nth_weekday": _nth_weekday,
    "nth_week": _nth_week,
    "month_part": _month_part,
    "week_day": _week_day,
    "week": _week,
    "days": _days,
    "date": _date,
    "weekday_day": _weekday_day,
    "shifted": _shifted,
    "relative": _relative,
    "later": _later,
    "day_of": _day_of,
    "weekend": _weekend,
    "weekday": _coming,
    "month": _month,
    "eod": _eod,
    "window": _window,
    "spoken": _spoken,
    "choice": _choice,
    "clock": _clock,
}
