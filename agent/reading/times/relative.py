"""Days counted from the message or from another day: "on Friday", "next week", "mid-April", "the
day after".

Written dates are ``dates``' affair. What is due when follows the rulings of docs/json.md.
"""

from datetime import date, timedelta

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.times import days
from agent.reading.times.atoms import Atom, Day, Later
from agent.reading.times.dates import date_of, lone_number, month_of, weekday_in
from agent.reading.times.lexer import Piece, Token

_WEDNESDAY, _FRIDAY, _SATURDAY, _SUNDAY = 2, 4, 5, 6
_WEEK = 7
_EARLY, _MIDDLE = 10, 15
"""Days of the month that its early part and its middle mean."""


def _step(count: int) -> timedelta:
    return timedelta(days=count)


def _day(piece: Piece, day: date | None, *, exact: bool = True) -> Day | None:
    return Day(piece.start, piece.end, day, day, exact, counted=True) if day else None


def counted(piece: Piece) -> Atom | None:
    """ "Today", "tomorrow", "this afternoon"."""
    count, today = piece.number("R") or 0, piece.basis.today
    return _day(piece, days.plus(today, count)) if today else None


def either(piece: Piece) -> Atom | None:
    """ "Today or tomorrow": due on the later."""
    today, counts = piece.basis.today, piece.numbers("R")
    if today is None or len(counts) < 2 or not 0 <= counts[0] < counts[1]:
        return None
    first, due = days.plus(today, counts[0]), days.plus(today, counts[1])
    return (
        Day(piece.start, piece.end, first, due, exact=False, counted=True)
        if first and due
        else None
    )


def weekday(piece: Piece) -> Atom | None:
    """ "Friday": the coming one; "last Friday", "vendredi dernier": the one before."""
    today, number = piece.basis.today, weekday_in(piece)
    if today is None or number is None or _ESTATE.match(piece.text, piece.start):
        return None
    day = days.following(today, number)
    if _is_past(piece):
        return _day(piece, days.week(day, -1) + _step(number))
    return Day(piece.start, piece.end, day, day, counted=True, bare=True)


def weekday_then(piece: Piece) -> Atom | None:
    """ "Diz-me até quinta se aceitas": a short form where a clause follows, no ordinal."""
    return weekday(piece) if piece.said(piece.after) in _CLAUSES else None


_CLAUSES = words.word_set("relative.clauses")
_ESTATE = lazily(r"Quinta d[aeo]s? [A-ZÀ-Ý]")
""" "Quinta da Pedra" is a house, no Thursday."""


def _is_past(piece: Piece) -> bool:
    behind = piece.after is not None and (piece.after.tag, piece.after.value) == ("L", "behind")
    return behind or (piece.before is not None and piece.before.tag == "L")


def weekdays(piece: Piece) -> Atom | None:
    """ "Wednesday or Thursday", "between Monday and Friday": due on the last."""
    numbers, today = piece.numbers("Ww"), piece.basis.today
    if today is None:
        return None
    first = days.following(today, numbers[0])
    last = first + _step((numbers[1] - first.weekday()) % 7)
    return Day(piece.start, piece.end, first, last, exact=False, counted=True)


def shifted(piece: Piece) -> Atom | None:
    """ "Next Thursday" is next week's in English, the coming one in most other languages, though
    "mercredi prochain" is never tomorrow; "the Thursday after next", "übernächsten Donnerstag" is a
    week later."""
    today, number = piece.basis.today, weekday_in(piece)
    if today is None or number is None:
        return None
    weeks = piece.number("X") or 1
    if piece.first("X") and not piece.basis.coming:
        return _day(piece, days.week(today, weeks) + _step(number))
    near = days.following(today, number)
    if weeks == 1 and near == days.plus(today, 1) and _passes_tomorrow(piece):
        weeks = 2
    return _day(piece, near + _step(7 * (weeks - 1)))


def _passes_tomorrow(piece: Piece) -> bool:
    """ "Mercredi prochain", "quarta que vem" of a Tuesday; elsewhere "next" may be tomorrow."""
    return piece.said(piece.first("X")).startswith(("prochain", "que vem"))


def week_day(piece: Piece) -> Atom | None:
    """ "Wednesday week", "Monday of next week"."""
    today, number = piece.basis.today, weekday_in(piece)
    if today is None or number is None:
        return None
    if piece.first("XT"):
        return _day(piece, days.week(today, piece.number("X") or 0) + _step(number))
    return _day(piece, days.following(today, number) + _step(7))


def week_on(piece: Piece) -> Atom | None:
    """ "A week on Friday", "Freitag in einer Woche", "next Friday week", "make that
    Friday week": the Friday after the coming one; "Friday fortnight" the one after that."""
    unit, count, length = piece.first("K"), piece.number("x"), piece.number("Z")
    today, number = piece.basis.today, weekday_in(piece)
    if unit is None:
        on = length if length in (_WEEK, 2 * _WEEK) else None
    else:
        one = count == 1 or piece.first("X") or piece.first("S")
        on = _WEEK if unit.value != "s" and one else None
    if today is None or number is None or on is None:
        return None
    return _day(piece, days.following(today, number) + _step(on))


def weeks_from(piece: Piece) -> Atom | None:
    """ "A week today", "two weeks from tomorrow", "today week", "a fortnight tomorrow"."""
    today, length = piece.basis.today, _WEEK if piece.first("K") else piece.number("Z")
    near = days.plus(today, piece.number("R") or 0) if today else None
    count = piece.number("x") if piece.first("x") else 1
    if near is None or not count or not length:
        return None
    return _day(piece, days.plus(near, length * count))


def after_feast(piece: Piece) -> Atom | None:
    """ "The Monday after Thanksgiving", "the day after Boxing Day", "the week after Easter"."""
    feast = days.of_feast(piece.basis, piece.tokens[-1].value)
    if feast is None:
        return None
    if piece.first("K"):
        return _part_of_week(piece, days.week(feast, 1))
    weekday = weekday_in(piece)
    return _day(
        piece, days.following(feast, weekday) if weekday is not None else days.plus(feast, 1)
    )


def _part_of_week(piece: Piece, monday: date) -> Day:
    """Its early part and its middle are due on the Wednesday, the rest on the Friday."""
    part = _part(piece)
    due = monday + _step(_WEDNESDAY if part in "ei" else _FRIDAY)
    return Day(piece.start, piece.end, monday, due, exact=False, counted=True)


def _part(piece: Piece) -> str:
    """The part of a week or month that is meant; of "early to mid" the later one."""
    parts = [t.tag for t in piece.tokens if t.tag in "eiFlh"]
    return parts[-1].replace("h", "i") if parts else "F"


def _is_many(piece: Piece) -> bool:
    """ "The next days", "the coming weeks": nobody knows how many."""
    unit = piece.first("Kd")
    return unit is not None and unit.value == "s"


def week(piece: Piece) -> Atom | None:
    """ "Next week", "the end of this week", "early in the week"."""
    today = piece.basis.today
    if today is None or _is_many(piece):
        return None
    if piece.first("E"):
        return _day(piece, days.week(today, 1) + _step(_SUNDAY), exact=False)
    shift = piece.number("X>") or 0
    if not piece.first("XT>") and _part_of_week(piece, days.week(today, 0)).due < today:
        shift = 1
    if today.weekday() > _FRIDAY and not shift:
        # "This week", written at the weekend, is the one that begins.
        shift = 1
    return _part_of_week(piece, days.week(today, shift))


def week_of(piece: Piece) -> Atom | None:
    """ "The week of 5 October", "w/c 21st"."""
    if piece.tokens[-2:][0].value == "number":
        return week_number(piece)
    inner = piece.part("kK")
    found = date_of(inner) if inner.first("DMm") else lone_number(inner)
    if not isinstance(found, Day):
        return found
    return _part_of_week(piece, days.week(found.first, 0))


def week_number(piece: Piece) -> Atom | None:
    """ "Week 38" (ISO 8601), where it is said of a day: in, by, until."""
    today, number = piece.basis.today, piece.number("N")
    told = piece.first("kWeiFl") or _is_behind(piece, "gf-a")
    if today is None or number is None or not told or not 1 <= number <= 53:
        return None
    for year in (today.year, today.year + 1):
        monday = days.iso_week(year, number)
        if monday and monday + _step(_SUNDAY) >= today:
            day = weekday_in(piece)
            return _part_of_week(piece, monday) if day is None else _day(piece, monday + _step(day))
    return None


def _is_behind(piece: Piece, tags: str) -> bool:
    before = piece.before
    return before is not None and (before.tag in tags or piece.said(before) in _BY)


def half(piece: Piece) -> Atom | None:
    """ "The first half of May", "la primera quincena de mayo", "the second half of next week"."""
    first = piece.number("o") == 1
    today, fortnight = piece.basis.today, piece.first("Z")
    if fortnight and fortnight.value not in _FORTNIGHTS:
        return None
    if piece.first("K"):
        if today is None:
            return None
        monday = days.week(today, piece.number("X") or 0)
        due = monday + _step(_WEDNESDAY if first else _FRIDAY)
    else:
        monday = month_of(piece) or date.min
        due = monday.replace(day=_MIDDLE) if first else days.month_end(monday)
    return Day(piece.start, piece.end, monday, due, exact=False) if monday > date.min else None


_FORTNIGHTS = (14, 15)


def month_part(piece: Piece) -> Atom | None:
    """ "Mid-April" is the 15th, the end of the month its last day, early in it the 10th."""
    first = month_of(piece)
    if first is None:
        return None
    day = {"e": _EARLY, "i": _MIDDLE}.get(_part(piece))
    due = first.replace(day=day) if day else days.month_end(first)
    return Day(piece.start, piece.end, first, due, exact=False)


def year_part(piece: Piece) -> Atom | None:
    """ "The end of the year", "the end of the quarter", "the end of Q3"."""
    today, shift, quarter = piece.basis.today, piece.number("X") or 0, piece.number("Q")
    if today is None:
        return None
    months = -today.month % 3 + 3 * shift
    if piece.first("J"):
        months = 12 - today.month + 12 * shift
    elif quarter:
        months = (3 * quarter - today.month) % 12
    due = days.month_end(days.month_after(today, months))
    return Day(piece.start, piece.end, due, due, exact=False)


def month(piece: Piece) -> Atom | None:
    """A month alone: promised "in April" is by its last day; only behind in, by, until and so
    on."""
    first = month_of(piece)
    if first is None or piece.before is None or not _is_behind(piece, "g-"):
        return None
    due = days.month_end(first) if piece.before.tag == "g" else first
    return Day(piece.start, piece.end, first, due, exact=False)


_BY_WORDS = """
    by before until during im en em in bis avant antes hasta até voor vóór vor durant entro per
"""
_BY = frozenset(_BY_WORDS.split())
_ANY = ("a", "an", "ein", "einem", "un", "um", "een")
_BY_THEN = _BY | {"zum", "d'ici", "d\u2019ici", "tegen"}
_BY_THAT = ("antes do", "antes del", "antes de", "até ao")
"""Before a weekend by which something comes."""


def later(piece: Piece) -> Atom | None:
    """ "The same evening", "the next day", "that week", "the Friday of that week"."""
    start, end = piece.start, piece.end
    word = piece.first("G")
    told = word.value if word else ""
    if _is_many(piece) or (set(piece.tags) <= {"a", "G"} and not told):
        return None
    if piece.tags[-1] == "S" and piece.said(piece.tokens[-1]) not in _SAME_BEHIND:
        return None  # "the week that ..."
    of_week = piece.tags.endswith("Kf")  # "the Friday of the week of the interviews"
    same = of_week or bool(piece.first("S")) or told in ("same", "sameweek")
    if piece.first("K") or told in ("week", "sameweek"):
        due = _WEDNESDAY if _part(piece) in "ei" else _FRIDAY
        weekday = weekday_in(piece)
        return Later(start, end, weekday=due if weekday is None else weekday, weeks=int(not same))
    if piece.first("W"):
        return Later(start, end, weekday=weekday_in(piece), weeks=0 if same else None)
    shift = told if isinstance(told, int) else -1 if told == "before" else int(not same)
    unit = piece.first("d")
    business = told == "bday" or piece.first("b") is not None or _is_business(unit)
    return Later(start, end, days=shift, business=business and shift > 0)


_SAME_BEHIND = frozenset(("même", "mismo", "misma", "mesmo", "mesma", "stesso", "stessa"))


def _is_business(unit: Token | None) -> bool:
    return unit is not None and unit.value == "b"


def weekend(piece: Piece) -> Atom | None:
    """The weekend is over on Sunday; before it is Friday, after it Monday. "A weekend" is none."""
    today = piece.basis.today
    if today is None or (piece.before and piece.said(piece.before) in _ANY):
        return None
    monday = days.week(today, piece.number("X") or 0)
    due = monday + _step(7 if piece.first("pG") else _SUNDAY)
    before = piece.text[max(0, piece.start - 16) : piece.start].lower().split()
    by = {*before[-1:], piece.said(piece.tokens[0])}
    if by & _BY_THEN or " ".join(before[-2:]) in _BY_THAT:
        due = monday + _step(_FRIDAY)
    return Day(piece.start, piece.end, monday + _step(_SATURDAY), due, exact=False, counted=True)


def end_of_day(piece: Piece) -> Atom | None:
    """ "COB" is today; "EOW" the week's Friday, "EOM" the month's last day; "Jahresende"."""
    today, said = piece.basis.today, piece.tokens[0].value
    if today is None:
        return None
    if said == "week":
        return _day(
            piece, days.week(today, int(today.weekday() > _FRIDAY)) + _step(_FRIDAY), exact=False
        )
    if said == "midweek":
        late = today.weekday() > _WEDNESDAY
        return _day(piece, days.week(today, int(late)) + _step(_WEDNESDAY), exact=False)
    if said == "midmonth":
        later = today.day > _MIDDLE
        return _day(piece, days.month_after(today, int(later)).replace(day=_MIDDLE), exact=False)
    last = {"month": days.month_end(today), "year": today.replace(month=12, day=31)}
    return _day(piece, last.get(str(said), today), exact=False)
