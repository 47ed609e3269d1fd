"""Tokens to times: days, clock times with range and zone, lengths, each with its place in the text.

The grammar is regular expressions over the tokens' tags, one letter a token, so it is the same for
every language and linear. What a time is for (a round, a promise) is not its affair.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache
from itertools import zip_longest
from typing import TypeGuard

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.times import dates, hours, lengths, relative, spoken
from agent.reading.times.atoms import Atom, Clock, Day
from agent.reading.times.days import Basis
from agent.reading.times.lexer import Piece, Token
from agent.reading.times.openings import Alternatives

_DATE = r"(?:D|a?[NOo]\.?f?[Mm]\.?,?(?:f?Y)?|N-[Mm]-?Y|[Mm]\.?a?[NOo](?:,?Y)?|[Mm]\.?,(?:a?O|N,?Y))"
_COUNT = r"(?:[Nx]\+[ax]?h|x?[Nx](?:[(][Nx][)])?(?:[-+]+[Nx](?:[(][Nx][)])?)?|V)"
_WEEK = r"(?:a?[XT]a?K|a?K[XT]|a?[XT]E|a?>)"
_PART = r"(?:[eil][-+]+)?[eiFl]"
_HOUR = r"[CcjnNx]"
_NO_KIND = r"(?!b?[KWdP])"
_NO_DAY = r"(?!a?[WMDNO])"

_Build = Callable[[Piece], Atom | None]
_ROWS: dict[str, tuple[str, _Build]] = {
    "every": (r"Ia?[oNx]?[WdKHPEM]", lambda piece: None),
    "week_on": (r"xKgW|WgxK(?!l)|[XS]?WZ(?!l)|[XS]WK(?![fg])", relative.week_on),
    "weeks_from": (r"xKr?R|x?ZR|RgxK(?!l)|RK(?![N#l])", relative.weeks_from),
    "after_feast": (r"a?[WdK]pA", relative.after_feast),
    "lasting": (r"x%(?!P?[-+@])", lengths.lasting),
    "by_hour": (
        r"(?<=≤)(?:[cj](?!s[ax]?[CcNx])|[Nx](?=[,.)?!;PWRg(:@]|\+(?![ax]?h)|$|-(?![Mm])))",
        hours.by_hour,
    ),
    "in_hours": (r"(?<=-)xU(?![fl])", hours.in_hours),
    "length": (
        rf"(?:[Nx]U\+?[Nx]u|{_COUNT}[zX]?[-]?b?z?[-]?[UudKH]b?|z?bz?[-]?j|Zb?|(?<![WMDOY][(])j)(?:l(?![WMKEgfa]))?",
        lengths.length,
    ),
    "week_of": (
        rf"(?:{_PART}[fg]?)?a?(?:k|K[fgr]a?)a?(?:(?:[Ww][,.]?)?(?:{_DATE}|a?[NO]))",
        relative.week_of,
    ),
    "week_number": (
        rf"(?:{_PART}f?a?)?[Kk]N(?:,?g?W)?(?![fMm:])|(?:{_PART}f?a?)?N\.k(?!a?[fMmNDWw])",
        relative.week_number,
    ),
    "nth_weekday": (r"a?[oL]W[fg]a?(?:[MXy]H?(?:f?Y)?|[XT]?H)", dates.nth_weekday),
    "nth_week": (
        r"a?(?:[oLOw]|N\.)(?:z?(?:K[fgr]|k)a?(?:(?:H[fr]?)?M(?:f?Y)?|[XT]?H|y)|z?κ(?:f?Y)?)",
        dates.nth_week,
    ),
    "half": (r"a?[oLw](?:[hZ][fgr]?a?(?:(?:H[fr]?)?M(?:f?Y)?|[XT]?[HK])|η)", relative.half),
    "month_part": (
        rf"{_PART}[-]?[fgr]?a?(?:(?:H[fr]?)?M(?:f?Y)?|m(?:f?Y)?|[XT]?H|HX)|hM(?:f?Y)?"
        rf"|a?(?:[XT]H|HX)",
        relative.month_part,
    ),
    "year_part": (r"F[fgr]?a?(?:[XT]?[Jq]|Q)|J-?F", relative.year_part),
    "day_of_week": (
        rf"a?W,?[fg]?a?(?:(?:T?S{{1,2}}|G)K(?![kN])|K[pG]{_NO_DAY}|KS)"
        rf"|aW[fg]aKf(?!{_DATE}|a?[MWXT])",
        relative.later,
    ),
    "week_day": (
        r"(?:W,?[fg]?a?(?:[XT]a?K|K[XT]?)|wfa?[XT]a?K)(?![fg])|(?:XK|KX),?g?W(?!N\.?,?\+?[Ww],?N)",
        relative.week_day,
    ),
    "later_week": (
        rf"(?:{_PART}[fg]?)?a?(?:(?:T?S{{1,2}}|G)K(?![fkN])|KS|K[pG]{_NO_DAY}|G{_NO_KIND})",
        relative.later,
    ),
    "week": (rf"{_PART}[-]?[fgr]?a?(?:K[XT]|[XT]?a?K|>)|{_WEEK}", relative.week),
    "days": (
        r"a?[NO]\.?[,+-]*(?:[NO]\.?)?[-+]a?[NO]\.?f?[Mm]\.?,?(?:f?Y)?"
        r"|[Mm]\.?[NO][-+][NO](?![-]?[CcNPu])(?:,?Y)?",
        dates.days_in_a_row,
    ),
    "dated": (rf"{_DATE},?[(]?[Ww][)]?", dates.dated),
    "date": (rf"(?:[Ww][,.]{{0,2}}[(]?[dg]?a?)?{_DATE}", dates.date_of),
    "feast": (r"A", dates.feast),
    "weekday_of_several": (
        r"[Ww],?N(?=(?:,|,?\+)[Ww],?N(?![MmUu]))|(?<=N[+,])[Ww],?N(?![MmUu])"
        r"|(?<=N,\+)[Ww],?N(?![MmUu])",
        dates.weekday_number,
    ),
    "weekday_number": (
        r"[Ww],?N(?=,?(?:[Cc]|P,?@?[CcN]|@≈?[CcNj])|-[Cc])",
        dates.weekday_number,
    ),
    "weekday_day": (
        r"[Ww],?dN(?![-.,:]?[NfMmCcj])|[Ww][,.]?[(]?a?(?:O|N[.)])|W,?ao(?=[,.;:@?!)]|$)"
        r"|WN(?=@|n|P|-[Ccj]|\+(?!a?[hq])|[,.;!?~a]|$)",
        dates.weekday_day,
    ),
    "later_weekday": (
        rf"GW|a?WG{_NO_DAY}|aWp{_NO_DAY}|S{{1,2}}W(?!,?(?:[@gCcjP]|a?[NODMm]))",
        relative.later,
    ),
    "shifted": (r"X[Ww]|WX|(?<=[-@gT])wX|T[Ww]", relative.shifted),
    "either": (r"R\+R", relative.either),
    "relative": (r"R|TP", relative.counted),
    "later": (
        rf"S{{1,2}}b?[Pd]|[Pd]S|Gb?[dP]|a?XP|[ag]Xb?d(?!l)|a[dP]p{_NO_DAY}|[Pd]b?G{_NO_DAY}|G",
        relative.later,
    ),
    "day_of": (r"a?O", dates.day_of),
    "lone_day": (r"(?<=[-agdf])N(?=[-,.)?!;:(P@+gaW~]|$)|(?<=a)N(?=s(?!N))", dates.lone_day),
    "weekend": (r"[pG]?[TX]?a?E", relative.weekend),
    "weekdays": (r"B?[Ww][-+]+[Ww](?![,.]?[@CNODMm]|,~?[Cc])", relative.weekdays),
    "weekday": (
        r"W|(?<=[@gT])w|(?<=-)w(?!~(?!-~))|w(?=,?@|,?[-a]?C|r[Ccj]|[!?]|$|sa?[Ww])|(?<=[Ww]s)w|(?<![agx])w(?=P)",
        relative.weekday,
    ),
    "weekday_then": (r"(?<=-)w(?=~)", relative.weekday_then),
    "month": (r"M(?:f?Y)?", relative.month),
    "end_of_day": (
        r"(?<![WwMYODR])(?<![WwMYODR][g,-])v(?!,?[(]?(?:on|[fg])?a?[WwMmNODRTX])",
        relative.end_of_day,
    ),
    "start": (r"@?[Cc]s[ax]?(?:[Cc]|[Nx](?=[,.)?!;~P]|$))", hours.start_behind),
    "window": (
        rf"B@?{_HOUR}P?[-+]+@?{_HOUR}P?|r?@?{_HOUR}P?%?[-]≈?(?:x(?=C))?\.?@?{_HOUR}P?(?![MmDdKUu]|[.,][MmD])"
        rf"|@?[CN]n-@?{_HOUR}P?|r{_HOUR}P?@{_HOUR}P?|[Cj]P?@[Cj]P?|(?:^|(?<=;))C~?;+C",
        hours.window,
    ),
    "choice": (r"@?[CcNxj](?:,@?[CcjNx])*,?\++@?[CcjN]", hours.choice),
    "noon": (r"@?[CN]n", hours.noon),
    "read_out": (r"(?:@|(?<=[WR]))x%?x", hours.read_out),
    "evening": (r"P,?(?:≈?@)?≈?(?:[Cc](?![-+,;])|[Nx](?=[.)?!;~WRgs]|$))", hours.clock),
    "runs_until": (r"(?<=~-)N(?=[,.;!?)]|$)", hours.runs_until),
    "clock": (
        r"@?[Ccjn]|(?<=r)[Nx](?=ga?W)|(?<=R)N(?=[,.!?)]|$)|(?<=U-)N(?=[,.!?)]|$)|(?<=[WRDMO])s[Nx](?=[,.]|$)"
        r"|@≈?[Nx]%?(?!\.[Mm])(?=[-,.)?!;PWwRgzO@(:/+aSTXs%~<]|b(?!d)|$)|[Nx]P|[Nx](?=RP|gWP)|[Nx]%"
        r"|(?:^|(?<=[,.;+])|(?<=^~)|(?<=[,.;!]~))N(?=[<~b]|ga?[WRO])"
        r"|(?<=^)N(?=\?$)|(?<=W)N(?=[,.?!]|$)|(?:(?<=[WR])|(?<=[WR],))≈[Nx](?=[,.?!)]|$)",
        hours.clock,
    ),
}
_TIMELY = frozenset("≤WwMmRADCcjnKkκηHdUuEZvyhqPSGXO%>TrBQ")
"""Without one of these tags there is no time: numbers alone are none."""
_LONE = lazily(
    r"[-agdf]N|F[fgr]?a?[XT]?J|J-?F|@≈?N|@≈?x(?=[.,!?]|$)"
    r"|(?:^|[,.;!+])~?N[<~b]|^N\?$"
)
"""A number behind an article: perhaps a day of the month; the end of the year; "11 is fine"."""
_GRAMMAR = Alternatives([(n, row) for n, (row, _) in _ROWS.items()], None)


@cache
def _after(name: str) -> re.Pattern[str]:
    """What may still stand at a place where a row fits, but its words mean nothing."""
    rest = list(_ROWS)[list(_ROWS).index(name) + 1 :]
    return re.compile("|".join(f"(?P<{row}>{_ROWS[row][0]})" for row in rest) or r"(?!)")


def parse(tokens: tuple[Token, ...], text: str, basis: Basis, home: str) -> tuple[Atom, ...]:
    """The times of a text in order; what cannot be resolved is left out. Never raises."""
    tags = "".join([t.tag for t in tokens])
    heard = spoken.told(tokens, tags, text, basis)
    if heard is not tokens:
        tokens, tags = heard, "".join([t.tag for t in heard])
    if _TIMELY.isdisjoint(tags) and not _LONE.search(tags):
        return ()
    found: list[Atom] = []
    at = 0
    while first := _GRAMMAR.search(tags, at):
        name, start, end = first
        if name == "every":
            at = end
            continue
        atom = _ROWS[name][1](_piece(tokens, start, end, text, basis, home))
        while not atom and (match := _after(name).match(tags, start)):
            name, end = match.lastgroup or "", match.end()
            atom = _ROWS[name][1](_piece(tokens, start, end, text, basis, home))
        found += [atom] if atom else []
        at = _past(tokens, atom.end, end) if atom else start + 1
    told = [*_told_exactly(found, tokens)]
    return tuple(_spans([*_in_weeks(told, text)], text))


def _told_exactly(found: list[Atom], tokens: tuple[Token, ...]) -> Iterator[Atom]:
    """ "Next Friday, the 12th of June", "Freitag nächster Woche, den 12.": one day, its date."""
    start: int | None = None
    for one, two in zip_longest(found, found[1:]):
        if isinstance(one, Day) and isinstance(two, Day) and _is_told_by(one, two):
            between = "".join([t.tag for t in tokens if one.end <= t.start < two.start])
            if _APPOSED.fullmatch(between):
                start = one.start if start is None else start
                continue
        yield one if start is None else replace(one, start=start)
        start = None


def _is_told_by(one: Day, two: Day) -> bool:
    """Whether a counted day may be a date: one of the same weekday not far off, or within."""
    if not one.counted or two.counted or not two.exact or two.misfit:
        return False
    if one.exact:
        apart = (two.first - one.first).days
        return abs(apart) <= _FORTNIGHT and apart % 7 == 0
    return one.first <= two.first <= one.first + _WEEK_LONG


_APPOSED = re.compile(r"P?X?[,(-]?[,a]?[dg]?a?")
""" ", the", " (", ", dia", " evening, the": between words for a day and its date."""
_FORTNIGHT = 14


def _in_weeks(found: list[Atom], text: str) -> Iterator[Atom]:
    """ "Thursday at 2 next week", "w/c 8 June: Tuesday 10:30": the day of the week that stands
    behind the hour, or before it."""
    at = 0
    while at < len(found):
        day, clock, week = (*found[at : at + 3], None, None, None)[:3]
        at += 1
        if (
            _is_week(day)
            and isinstance(clock, Day)
            and clock.bare
            and _OF_WEEK.fullmatch(text, day.end, clock.start)
        ):
            yield _on_day_of(day, clock)
            at += 1
        elif (
            isinstance(day, Day)
            and day.bare
            and isinstance(clock, Clock)
            and _is_week(week)
            and _NEAR.fullmatch(text, day.end, clock.start)
            and _NEAR.fullmatch(text, clock.end, week.start)
        ):
            yield replace(_on_day_of(week, day), start=day.start, end=day.end)
            yield replace(clock, end=week.end)
            at += 2
        elif day is not None:
            yield day


def _is_week(atom: Atom | None) -> TypeGuard[Day]:
    if not isinstance(atom, Day) or atom.exact or not atom.counted:
        return False
    return atom.due - atom.first <= _WEEK_LONG and atom.first.weekday() == 0


def _on_day_of(week: Day, day: Day) -> Day:
    """The day of that name in a week, where both stand."""
    on = week.first + timedelta(days=day.first.weekday())
    return replace(week, end=day.end, first=on, due=on, exact=True)


_WEEK_LONG = timedelta(days=6)
_OF_WEEK = lazily(rf"[\s,:;(–—-]{{1,3}}(?:(?:{words.joined('weeks.on')}) )?")
_NEAR = re.compile(r"\W{0,3}(?:at|um|à|a las?|às|om|of|in)?\W{0,2}")


_TO = lazily(r"(?:\s[A-Z]{2,5})?\s?(?:-|–|—|to|until|till|bis|à|a|às|tot)\s?")


def _spans(found: list[Atom], text: str) -> Iterator[Atom]:
    """ "11:00 AM IST to 12:00 PM IST": one clock time, though the first names its zone already."""
    at = 0
    while at < len(found):
        one, two = found[at], found[at + 1] if at + 1 < len(found) else None
        at += 1
        if (
            isinstance(one, Clock)
            and isinstance(two, Clock)
            and len({one.zone, two.zone} - {None}) == 1
            and len(one.times) == len(two.times) == 1
            and one.until is two.until is None
            and one.times < two.times
            and _TO.fullmatch(text, one.end, two.start)
        ):
            yield replace(one, end=two.end, until=two.times[0], zone=one.zone or two.zone)
            at += 1
        else:
            yield one


def _piece(
    tokens: tuple[Token, ...], start: int, end: int, text: str, basis: Basis, home: str
) -> Piece:
    before = tokens[start - 1] if start else None
    after = tokens[end] if end < len(tokens) else None
    return Piece(tokens[start:end], text, basis, home, before, after)


def _past(tokens: tuple[Token, ...], end: int, at: int) -> int:
    """The first token behind a time whose zone may reach further than its row."""
    while at < len(tokens) and tokens[at].start < end:
        at += 1
    return at
