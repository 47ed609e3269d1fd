"""Clock times: ranges, several to choose from, words for hours, zones behind them.

"At 2" is the afternoon, "11 - 12:30pm" begins in the morning. What a time is for, elsewhere.
"""

import re
from dataclasses import replace
from datetime import time

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.times import zones
from agent.reading.times.atoms import Atom, Clock
from agent.reading.times.lengths import TO_AN_HOUR
from agent.reading.times.lexer import Figures, Piece, Token


def _figures(token: Token) -> Figures | None:
    """A clock token's figures; a bare number or a number in words is an hour."""
    if isinstance(token.value, Figures):
        return token.value
    if token.tag == "n":
        return Figures(int(str(token.value)) % 24, 0, fixed=True)
    if isinstance(token.value, int) and token.tag in "Nx" and token.value <= 24:
        return Figures(token.value, 0, fixed=token.value > 12)
    return None


def _hours_of(piece: Piece) -> list[tuple[Token, Figures]]:
    pairs = ((t, _figures(t)) for t in piece.tokens if t.tag in "CcjnNx")
    return [(t, _by_nought(piece, t, f)) for t, f in pairs if f is not None]


def _by_nought(piece: Piece, token: Token, found: Figures) -> Figures:
    """ "06-11" is by the 24-hour clock."""
    written = token.tag == "N" and piece.text[token.start : token.end].startswith("0")
    return Figures(found.hour, found.minute, found.half, fixed=True) if written else found


def _part(piece: Piece) -> str:
    """am or pm from words within, right behind ("at 2 in the afternoon") or of the day's part."""
    token = piece.first("P") or (piece.after if piece.after and piece.after.tag == "P" else None)
    return str(token.value) if token else ""


_FOR_WHOM = lazily(r"(?i: (?:for (?:you|us|me)|here|there|our time|local time))(?= \(| in [A-Z])")
""" "9:00 for you (NZST)", "3pm our time (Boston)"."""


def _with_zone(
    piece: Piece, times: tuple[time, ...], until: time | None = None, *, midnight: bool = False
) -> Clock:
    end = piece.after.end if piece.after and piece.after.tag in "P%" else piece.end
    there = _FOR_WHOM.match(piece.text, end)
    found = zones.after(piece.text, there.end() if there else end, piece.home, piece.basis)
    zone, end = found or (None, end)
    return Clock(piece.start, end, times, until, zone, midnight)


def window(piece: Piece) -> Atom | None:
    """ "2-2:45pm", "between ten and twelve", "from 9 to 10"."""
    pairs = _hours_of(piece)
    if len(pairs) == 3 and pairs[1][0].tag == "n":
        pairs = pairs[1:]  # "12 noon to 12:45"
    if len(pairs) == 3 and piece.tags.endswith(("xC", "xCP")):
        pairs = [pairs[0], pairs[2]]  # "noon to a quarter past one"
    if len(pairs) != 2 or not any(_strong(piece, t) for t, _ in pairs) or _counts(piece, pairs):
        return None
    if any(piece.said(t) in _ARTICLES for t, _ in pairs):
        return None  # "Candidate A - 9.30"
    if pairs[0][0].tag == "x" and piece.before and piece.before.tag == "a":
        return None  # "tous les trois jusqu'à 16 h"
    if piece.said(pairs[1][0]) in _AN and _NOUN.match(piece.text, piece.end):
        return None
    ends = span(pairs[0][1], pairs[1][1], _part(piece))
    return _with_zone(piece, (ends[0],), ends[1]) if ends else None


_AN = ("una", "uma")
_NOUN = lazily(r" (?!de\b|da\b|del\b|y\b|e\b|en\b|em\b|el\b|o\b|na\b|no\b|hora|menos)[^\W\d_]{2,}")
""" "A las 10 a una segunda entrevista" is no "10 a una"."""


def _counts(piece: Piece, pairs: list[tuple[Token, Figures]]) -> bool:
    """ "Between five and six interviews" counts them, where no form tells of a clock time."""
    bare = all(t.tag in "Nx" for t, _ in pairs) and piece.first("P%@") is None
    behind = piece.text[piece.end : piece.end + 24]
    return bare and _COUNTED.match(behind) is not None


_COUNTED = lazily(
    r" (?:(?:other|further|more|short|different|separate|possible|strong|quick|main) )?"
    r"(?:interview|people|person|candidate|applicant|colleague|question|round|stage|conversation|"
    r"meeting|session|member|panel|talk|call|exercise|task|page|reference|slide|year|time|role|team"
    r"|"
    r"station|case|problem|project|example|competenc|stakeholder|of (?:us|our|the|them|you)\b"
    r"|Termin|Vorschl|Gespräch|Person|Frage|Bewerb|Kandidat|Runde|Tage?n?\b|créneau|dates?\b"
    r"|propositions?\b|personne|candidat|entretien"
    r"|fechas?\b|opci|persona|entrevista|propuestas?\b|horários|datas?\b|opç|pessoa"
    r"|momenten|opties|voorstel|gesprek|mensen)"
)
"""What is counted, and no hour."""


def _strong(piece: Piece, token: Token) -> bool:
    """Whether a number is a clock time for certain: by its form, or by at, from, between."""
    if token.tag in "Cnjc" or _heads_row(piece):
        return True
    near_day = piece.before is not None and piece.before.tag in "WR,"
    if (
        piece.before
        and _HELD.search(piece.text, 0, piece.before.end)
        and _ENDS.match(piece.text, piece.end)
    ):
        return True
    return near_day or piece.first("rB@P") is not None


def _heads_row(piece: Piece) -> bool:
    """ "11-12 – Coding with Vera Stahl", "12-1: lunch": a row of an agenda."""
    bare = {t.tag for t in piece.tokens} <= set("N-")
    return (
        bare
        and _HEAD.fullmatch(piece.text, 0, piece.start) is not None
        and (_ITEM.match(piece.text, piece.end) is not None)
    )


_HEAD = lazily(r"\s*(?:[-*•·–] ?)?")
_ITEM = lazily(r"(?: [–—-] |: |\t+| {2,})[^\W\d_]{2}")
_HELD = lazily(rf"(?<!\w)(?:{words.joined('hours.held')})$", re.I)
_ENDS = lazily(r"\s*(?:[,;)]|\.(?!\d)|$)")
""" "Interview 10-11, skills test 11-11.30"."""


def choice(piece: Piece) -> Atom | None:
    """ "10 and 11:30am", "at 9, 11 or 2": several to choose from; the last lends its half."""
    pairs = _hours_of(piece)
    if len(pairs) < 2 or not any(t.tag == "C" or piece.tokens[0].tag == "@" for t, _ in pairs):
        return None
    last = pairs[-1][1]
    times = [single(f, _part(piece)) for _, f in pairs[:-1]]
    if last.half:
        joined = (span(f, last) for _, f in pairs[:-1])
        times = [j[0] if j else t for j, t in zip(joined, times, strict=True)]
    times.append(single(last, _part(piece)))
    return _with_zone(piece, tuple(t for t in times if t))


def start_behind(piece: Piece) -> Atom | None:
    """ "9.15 for a 9.30 start", "9.45 for 10": the second counts."""
    pairs = _hours_of(piece)
    found = single(pairs[-1][1], _part(piece)) if pairs else None
    if found is None or (pairs[-1][0].tag in "Nx" and not _is_soon(piece, pairs[0][1], found)):
        return None
    return replace(_with_zone(piece, (found,)), start=pairs[-1][0].start)


def _is_soon(piece: Piece, first: Figures, second: time) -> bool:
    """ "9.45 for 10", but not "9.45 for 10 people" and not "9.45 for an hour"."""
    before = single(first)
    counts = piece.after and piece.after.tag == "~" and piece.said(piece.after) not in _SMALL
    if before is None or counts or piece.said(piece.tokens[-1]) in _ARTICLES:
        return False
    return 0 < minutes_of(second) - minutes_of(before) <= _SOON


_SOON = 45
"""Minutes between when to be there and when it begins."""
_ARTICLES = ("a", "an")


def noon(piece: Piece) -> Atom | None:
    """ "12 noon", "12:00 midnight": the word counts, where the figure is twelve."""
    figures, word = _figures(piece.tokens[-2]), piece.tokens[-1]
    if figures is None or figures.hour % 12:
        return None
    return _with_zone(piece, (time(int(str(word.value)) % 24),), midnight=word.value == 24)


def read_out(piece: Piece) -> Atom | None:
    """ "At ten thirty", "um siebzehn Uhr dreißig"."""
    hour, minute = piece.numbers("x")
    told = (hour <= _NOON or piece.first("%")) and minute in (10, 15, 20, 30, 45)
    found = single(Figures(hour, minute), _part(piece)) if told else None
    return _with_zone(piece, (found,)) if found else None


def clock(piece: Piece) -> Atom | None:
    """One clock time: "2pm", "at ten", "14 Uhr", "6 tomorrow evening"."""
    pairs = _hours_of(piece)
    if not pairs or not _is_clock(piece, pairs[0][0]):
        return None
    token, written = pairs[0]
    part = _part(piece)
    if token.tag in "Nx" and not part and piece.after is not None and piece.after.tag in "Rg":
        part = _part_of_day_behind(piece)
    found = single(written, part)
    midnight = token.tag == "n" and token.value == 24
    return _with_zone(piece, (found,), midnight=midnight) if found else None


def in_hours(piece: Piece) -> Atom | None:
    """ "À dix heures": behind "à" an hour of the day, elsewhere a length."""
    hour = _figures(piece.tokens[0]) if piece.said(piece.before) == "à" else None
    found = single(hour, _part(piece)) if hour else None
    return _with_zone(piece, (found,)) if found else None


def by_hour(piece: Piece) -> Atom | None:
    """ "Ring me before 5", "avant 17 h", "antes de las seis": an hour behind words for by."""
    pairs = _hours_of(piece)
    if not pairs or (pairs[0][0].tag in "Nx" and not 1 <= pairs[0][1].hour <= _NOON):
        return None
    found = single(pairs[0][1], _part(piece) or _part_of_day_behind(piece))
    return _with_zone(piece, (found,)) if found else None


def runs_until(piece: Piece) -> Atom | None:
    """ "It runs until 11": the hour behind what goes on."""
    return by_hour(piece) if _RUNS.search(piece.text, 0, piece.start) else None


_RUNS = lazily(rf"\b(?:{words.joined('hours.runs')}) $", re.I)
_NOON = 12
_MORNING, _EVENING = ("morning",), ("evening", "night", "afternoon")


def _part_of_day_behind(piece: Piece) -> str:
    """ "Ten on Monday morning", "6 tomorrow evening"."""
    near = piece.text[piece.end : piece.end + 30].lower()
    if any(word in near for word in _EVENING):
        return "pm"
    return "am" if any(word in near for word in _MORNING) else ""


def _is_clock(piece: Piece, token: Token) -> bool:
    """ "At 2" is a time before a stop or a little word, "at 2 Malt Yard" and "9.15" are perhaps."""
    if token.tag in "cj":
        return _is_marked(piece)
    if token.tag not in "Nx":
        return True
    if token.value == 1 and token.tag == "x" and not _is_one(piece, token):
        return False
    if piece.tags == "N" and piece.before is not None and piece.before.tag == "W":
        return isinstance(token.value, int) and 1 <= token.value <= _NOON  # "Thursday 2, or ..."
    if piece.tags == "N" and piece.after is not None and piece.after.tag in "<~bg":
        if piece.before and piece.before.tag == "~" and piece.said(piece.before) not in _LINKS:
            return False
        if piece.before and piece.before.tag == "r":
            return True  # "from 10 on Thursday"
        in_part = piece.after.tag == "g" and _part_of_day_behind(piece)
        return bool(in_part or _AGREED.match(piece.text, piece.end))
    if piece.after is None or piece.after.tag != "~" or piece.first("P%"):
        return piece.after is None or piece.after.tag not in "/:" or token.tag == "N"
    return piece.said(piece.after) in _SMALL


def _is_one(piece: Piece, token: Token) -> bool:
    """ "At one", "a la una": an hour, where "a" and "un" count something."""
    return piece.said(token) == "one" or bool((at := piece.first("@")) and piece.said(at) == "a la")


def _is_marked(piece: Piece) -> bool:
    """Figures with a full stop or an h: a time where a row begins, behind a day, behind "at"."""
    if piece.first("@") or piece.before is None:
        return True
    said = _SAY.search(piece.text, max(0, piece.start - 24), piece.start)
    if said or _NOW.match(piece.text, piece.end):
        return True
    if piece.before.tag == "s":
        if _COME.search(piece.text, max(0, piece.before.start - 24), piece.before.start):
            return True  # "so please come for 11.00"
        return piece.after is not None and piece.after.tag in "gWRT"  # "for 1.30 on Friday"
    if piece.said(piece.before) in TO_AN_HOUR:
        return True  # "no later than 1700", "da quinta das 14h"
    if piece.said(piece.before) == "to":
        return piece.after is None or piece.after.tag in ",.!?()g"
    if piece.tags in "cj" and _ON_DAY.match(piece.text, piece.end):
        return _QUARTER.search(piece.text, piece.start, piece.end) is not None
    if piece.tags == "c" and piece.before.tag == "-" and piece.after is None:
        return _QUARTER.search(piece.text, piece.start, piece.end) is not None  # "Mary - 10.30"
    return piece.before.tag in ";:,(WMDORYPX<" or (piece.before.tag == "-" and piece.tags == "j")


_ON_DAY = lazily(
    r" (?:\w{3,6}day\b|(?:on|this|next|tomorrow) ?(?:(?:the )?\w{3,6}day\b"
    r"|(?:the )?\d{1,2}(?:st|nd|rd|th)\b))",
    re.I,
)
_QUARTER = lazily(r"[.h](?:00|15|30|45)$")
""" "12.15 on Tuesday", whatever stands before it."""
_COME = lazily(
    r"\b(?:(?:come|coming|arrive|be here|be there|come in|turn up|you in)(?: along)?"
    r"|(?:be|come|report|arrive|turn up) (?:at|to|in) (?:\w+ ){1,3}?\w+|accord|ok|okay"
    r"|parfait|bon|va|entendu|vale|acuerdo|perfecto|perfeito|combinado|prima|akkoord"
    r"|passou|passa|mudou|ficou|fica|adiado|adiada) $",
    re.I,
)
_SAY = lazily(
    r"\b(?:you(?:['’](?:re|ve got|ll have))?|(?:you|we) (?:have|are|get|said|say)|yours is"
    r"|(?:he|she|they) (?:has|have|is|are|gets?)|(?:has|have|haben|hast|hat|avez|as|tienes|tiene"
    r"|tens|tem|hebt|heb|heeft)(?: you| sie| du)?|(?:pode|poderia) ser|podemos|consegue|wordt"
    r"|make (?:it|ours|yours|that)) $"
    r"|(?:^|[.,!?:;] |\b(?:and|so|und|en) )(?:say|make it|dann|also|dan|dus|jeweils|telkens"
    r"|steeds) $",
    re.I,
)
""" "Say 3.15", "you have 11.15", "dann 15.30", "Montag oder Dienstag, jeweils 12.15"."""
_NOW = lazily(r" (?:now|instead|rather than|jetzt|statt|plutôt|maintenant|ahora|agora)\b", re.I)
_SMALL_WORDS = """
    with so your my please if but works suits fits work suit do sound sounds would via sharp instead
    as it then ok okay yet local mit bei avec con
    com met pour para voor und et y e en pt ct mt est pst cst mst bst gmt cet whoever when while
    you you'll we we'll i i'll they they'll you’ll we’ll i’ll
    passt passen passte wäre würde ginge geht klappt könnte kann past zou kan lukt komt schikt
    me te nos va viene sería está estaría fica seria serve dá convém funciona
    convient conviendrait irait ira serait marche andrebbe sarebbe
    qui aquí aqui hier here ici presso hos på vid ved op aan bij bei im presso nel no na au chez
"""
_AGREED = lazily(
    r"-?ish\b| (?:sharp|prompt(?:ly)?|on the dot)\b"
    r"| (?:(?:on (?:the )?)?(?:\w{3,6}day|\d{1,2}(?:st|nd|rd|th)) )?"
    r"(?:then\b|it is\b|(?:works|suits)\b"
    r"|(?:is|would be|sounds)(?: also| still| just| absolutely"
    r"| perfectly)? (?:fine|good|great|grand|perfect|free|ok|okay|lovely|better|best|ideal|possible"
    r"|taken|booked|all right|alright)\b"
    r"|be (?:possible|ok|okay|all right|alright|any good|better|too late|too early)\b"
    r"|(?:work|suit)\b)",
    re.I,
)
""" "11 is fine", "3 works", "10 on Friday it is": an hour where the clause begins with it."""
_LINKS = ("but", "so", "then", "though", "yes", "sure", "would", "does", "could", "might")
_SMALL = frozenset(_SMALL_WORDS.split())
"""Words behind a bare hour."""


_DAY = 24 * 60
_LONGEST = 10 * 60
"""Minutes: a longer range of clock times is no range."""
_FIRST_HOUR = 7
"""Nobody is seen before seven; "at 6" without more is the evening."""


def single(written: Figures, part: str = "") -> time | None:
    """The clock time; ``part`` is am or pm from words such as "in the afternoon"."""
    half = written.half or part
    hour = written.hour
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12 and written.half:
        hour = 0
    elif not half and not written.fixed and 1 <= hour < _FIRST_HOUR:
        hour += 12
    return time(hour % 24, written.minute) if hour <= 24 else None


def span(begin: Figures, until: Figures, part: str = "") -> tuple[time, time] | None:
    """Both ends of a range, of which one may lend the other its half of the day."""
    end = single(until, part)
    if end is None:
        return None
    if begin.half or begin.fixed or part:
        start = single(begin, part)
        if start is None:
            return None
        told = until.half or until.fixed or part
        return _checked(start, end) if told else _after(start, until)
    start = _before(begin, end) if until.half or until.fixed else single(begin)
    if start is None:
        return None
    return _checked(start, end) or _after(start, until)


def _before(begin: Figures, end: time) -> time | None:
    """The reading of the beginning that leaves the shortest range before the end."""
    hours = {begin.hour % 24, (begin.hour + 12) % 24} if begin.hour <= 12 else {begin.hour % 24}
    found = [time(h, begin.minute) for h in hours]
    earlier = [t for t in found if t < end]
    return max(earlier, default=None)


def _after(start: time, until: Figures) -> tuple[time, time] | None:
    hours = {until.hour % 24, (until.hour + 12) % 24} if until.hour <= 12 else {until.hour % 24}
    later = [t for h in hours if (t := time(h, until.minute)) > start]
    return _checked(start, min(later)) if later else None


def _checked(start: time, end: time) -> tuple[time, time] | None:
    minutes = minutes_of(end) - minutes_of(start)
    if minutes <= 0 and end == time(0):
        minutes += _DAY
    return (start, end) if 0 < minutes <= _LONGEST else None


def minutes_of(clock: time) -> int:
    """Minutes since midnight."""
    return clock.hour * 60 + clock.minute
