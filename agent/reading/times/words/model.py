"""The shape of a language's words for times. No grammar here, and no language in particular.

A word stands for one *tag* (a letter, see ``TAGS``) and a value; the grammar is written in tags,
so that it is the same for every language.
"""

from dataclasses import dataclass, field

TAGS = {
    "W": "weekday, value 0 (Monday) to 6",
    "w": "weekday in a short form that is a word of its own too: only beside a number or clock",
    "M": "month, value 1 to 12",
    "m": "month in a form that is a word of its own too: only beside a number",
    "R": "day counted from the message, value in days",
    "T": "this",
    "X": "next, value 1 (2: the one after next)",
    "L": "last, past",
    "K": "week",
    "H": "month, the unit",
    "J": "year, the unit",
    "E": "weekend",
    "y": "the new year",
    "Q": "quarter of a year, value 1 to 4",
    "a": "article",
    "f": "of",
    "g": "on, in",
    "@": "at, before a clock time",
    "P": "part of the day, value am or pm",
    "n": "a clock time in a word, value the hour",
    "-": "to, until, a dash",
    "+": "and, or",
    "h": "half",
    "q": "a quarter of an hour",
    "p": "past, after (minutes past the hour)",
    "t": "to, before (minutes to the hour)",
    "U": "hour, the unit",
    "u": "minute, the unit",
    "d": "day, the unit",
    "b": "business, working",
    "e": "early, the beginning",
    "i": "the middle",
    "F": "the end",
    "l": "late, later",
    "v": "the end of the working day",
    "k": "week commencing",
    "x": "a number in words, value the number",
    "o": "an ordinal in words, value the number",
    "V": "a vague number: few, several",
    "S": "same, that (day, evening)",
    "G": "following, after",
    "B": "between",
    "r": "from",
    "Z": "a length in a word: value days, or m and the minutes",
}

Entry = tuple[str, object]


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its words, and the cues around times that promises and deadlines need.

    ``weekdays`` and ``months`` hold one string of forms for each day (Monday first) and month.
    ``phrases`` are several words that stand for one tag. ``promise``, ``deadline`` and the others
    are alternatives of regular expressions, matched without regard to case.
    """

    code: str
    usual: str
    """Frequent little words that tell the language."""
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    numbers: str
    """Words for 1, 2, 3 ... in order, alternatives with a slash."""
    ordinals: str
    words: dict[str, str]
    """Tag (with a value behind a colon) to words."""
    phrases: dict[str, str] = field(default_factory=dict)
    weak: str = ""
    """Forms of weekdays and months that are ordinary words too."""
    next_is_coming: bool = True
    """Whether "next Thursday" is the coming one (German, Spanish), not next week's (English)."""
    half_before: bool = False
    """Whether "half three" is half past two (German, Dutch)."""
    promise: tuple[str, ...] = ()
    """The employer will be in touch."""
    request: tuple[str, ...] = ()
    """The candidate is asked to answer or to do something."""
    due: tuple[str, ...] = ()
    """What stands before the day by which: by, until, no later than, within."""
    expiry: tuple[str, ...] = ()
    """Something that ends for the candidate: the link expires, the offer is open until."""
    labels: dict[str, str] = field(default_factory=dict)
    """Labels of lines and cells: date, time, start, end, place, length, deadline."""
    old: tuple[str, ...] = ()
    """What stands before a time that no longer holds: instead of, originally."""
    pause: str = ""
    """Rows of an agenda that are no round."""
    arrive: str = ""
    """Times to be there before it begins."""
    hours: str = ""
    """Opening and calling hours."""
    after_round: tuple[str, ...] = ()
    """Counted from the interview."""
    options: str = ""
    """Times that are offered, not fixed."""
    back: str = ""
    """Automatic answers: the day of return."""
    away: str = ""
    """Automatic answers: the last day away (the return is the working day after)."""
    ends: str = ""
    """What stands before the clock time at which a round is over."""
    moved_from: str = ""
    """Before the old time of a move, where the new one follows ..."""
    moved_to: str = ""
    """... behind one of these."""
    no_round: str = ""
    """Sentences whose times are no round of the candidate's."""
    not_its_length: str = ""
    """Around a length that is not how long the round takes."""
    conversion: str = ""
    """Between a clock time and the same instant in another zone."""
    accepts: str = ""
    """The candidate takes a time."""
    hypothetical: str = ""
    """Sentences of what would be, if."""
    cancelled: str = ""
    """The round does not take place."""
    asked: str = ""
    """The candidate is the one to be in touch."""
    not_heard: str = ""
    """If nothing has come by a day: a promise all the same."""
    waits: str = ""
    """Around a length of time to wait."""
    returns: str = ""
    """Before the day on which somebody is back."""
    not_the_candidate: str = ""
    """Days by which others act, or by which it is too late to act for a first time."""
    before_event: str = ""
    """Before the day of something that is no deadline (starts on)."""
    answer_on: str = ""
    """An answer that is asked for on a day, without "by"."""
    ahead_of: str = ""
    """Behind a length that counts back from the round ("24 hours before")."""
    within: str = ""
    """Before a length in which to act."""
