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
    "A": "a feast, value month * 100 + day, or easter, thanksgiving",
    "R": "day counted from the message, value in days",
    "T": "this",
    "X": "next, value 1 (2: the one after next)",
    "L": "last, past; value behind: behind a weekday too",
    "I": "every",
    "K": "week",
    "H": "month, the unit",
    "J": "year, the unit",
    "E": "weekend",
    "y": "the new year",
    "Q": "quarter of a year, value 1 to 4; 0 the present one",
    "a": "article",
    "f": "of",
    "g": "on, in",
    "s": "for",
    "@": "at, before a clock time",
    "≈": "about, between at and a clock time",
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
    "z": "full, calendar, further: between a number and its unit",
    "e": "early, the beginning",
    "i": "the middle",
    "F": "the end",
    "l": "late, later",
    "v": "the end of the working day; value week, month or year: of that",
    "k": "week commencing; the number of a week",
    "κ": "a week of a month in one word, value the month",
    "η": "a half of a month in one word, value the month",
    "x": "a number in words, value the number",
    "o": "an ordinal in words, value the number (none: the last)",
    "V": "a vague number: few, several",
    "S": "same, that (day, evening, week)",
    "G": "following; alone by its value: the day or week after, the day before, the same day",
    "B": "between",
    "r": "from",
    "Z": "a length in a word: value days, or m and the minutes",
    ">": "a week so many weeks on, value the number",
    "%": "o'clock: behind the hour",
    "≤": "by, before: the number behind it may be a clock time",
    "~": "of no time, whatever its words",
    "<": "is, begins, slot: the number before it may be a clock time",
}

Entry = tuple[str, object]


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its words, and the cues around times.

    ``weekdays`` and ``months`` hold one string of forms for each day (Monday first) and month.
    ``phrases`` are several words that stand for one tag. The cues are alternatives of regular
    expressions over text in lower case with straight quotation marks; none may begin or end with
    a blank. Those of one field are tried together, at the beginning of a word.
    """

    code: str
    """ISO 639-1; its function words stand in ``reading.function_words``."""
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
    bare_hours: dict[str, str] = field(default_factory=dict)
    """A short word before an hour without its accent, and with it."""
    bare_endings: dict[str, str] = field(default_factory=dict)
    """The endings of nouns without their accents, and with them."""
    bare_words: str = ""
    """Words that are right without an accent, whatever stands in the table with one."""
    telling_ends: str = ""
    """Accents at the end that alone tell one form of a verb from another."""
    next_is_coming: bool = True
    """Whether "next Thursday" is the coming one (German, Spanish), not next week's (English)."""
    until_greets: bool = True
    """Whether "until Friday at nine" may mean "see you on Friday at nine" (bis, até, hasta)."""
    half_before: bool = False
    """Whether "half three" is half past two (German, Dutch)."""

    # What a time is for: the words that govern it (aims).
    tell: tuple[str, ...] = ()
    """The employer will be in touch."""
    news: tuple[str, ...] = ()
    """Nouns and verbs that speak of news, where nothing stronger stands: a decision, an answer."""
    wait: tuple[str, ...] = ()
    """The candidate is asked to wait."""
    unheard: tuple[str, ...] = ()
    """If nothing has come by a day: a promise all the same."""
    ask: tuple[str, ...] = ()
    """The candidate is asked to answer or to do something."""
    ends: tuple[str, ...] = ()
    """Something that ends for the candidate: the link expires, the offer is open until."""
    meeting: tuple[str, ...] = ()
    """The meeting itself, or the job, by a day: can you come, somebody to start."""
    event: tuple[str, ...] = ()
    """Things that happen by themselves: a job starts, applications close, a panel meets."""

    # What stands around a time.
    due: tuple[str, ...] = ()
    """Before the day by which: by, no later than, within."""
    until: tuple[str, ...] = ()
    """Before the day until which: until, up to."""
    after_by: tuple[str, ...] = ()
    """Behind the day by which: at the latest."""
    answer: tuple[str, ...] = ()
    """An answer that is asked for on a day, without "by"."""
    choosing: tuple[str, ...] = ()
    """Where these stand between, the day is asked about and not the day of the answer."""
    loosely: tuple[str, ...] = ()
    """Before a day by which, or a day before which a meeting may be."""
    logistics: tuple[str, ...] = ()
    """What is sent ahead of a round or test: links, invitations, no news."""
    within: tuple[str, ...] = ()
    """Before a length in which to act, or to wait."""
    waits: tuple[str, ...] = ()
    """Before or behind a length of time to wait."""
    ahead_of: tuple[str, ...] = ()
    """Behind a length that counts back from the round ("24 hours before")."""
    thereupon: tuple[str, ...] = ()
    afterwards: tuple[str, ...] = ()
    news_by_phone: tuple[str, ...] = ()
    advertised: tuple[str, ...] = ()
    then: tuple[str, ...] = ()
    """Points back to the day just named: then, straight after."""
    after_round: tuple[str, ...] = ()
    """Counted from the interview."""
    counted_from: tuple[str, ...] = ()
    """Between a length and the day from which it counts."""
    of_that: tuple[str, ...] = ()
    """Behind a length that counts from the day named before: of that, after this date."""
    of_event: tuple[str, ...] = ()
    """Behind a length that counts from something else, by its day named before: of the wash-up."""
    of_message: tuple[str, ...] = ()
    """Behind a length that counts from the message: of this email, from today, of receipt."""
    of_closing: tuple[str, ...] = ()
    """Behind a length that counts from when applications, a test or a link close."""
    once_closed: tuple[str, ...] = ()
    """Before a length that counts from then: once the window has closed."""
    old: tuple[str, ...] = ()
    """Before a time that no longer holds or is past: instead of, originally, our call on."""
    now: tuple[str, ...] = ()
    """Between an old time and the new one: will now be, has moved to."""
    fresh: tuple[str, ...] = ()
    """In a sentence that tells the new time: new, instead, the revised one."""
    same_hour: tuple[str, ...] = ()
    """On another day at the hour that it had."""
    moving: tuple[str, ...] = ()
    """A round is moved; the time behind is the old one where another follows "to"."""
    moved_thing: tuple[str, ...] = ()
    """What is moved, between the verb and the old time: your interview, it, forward."""
    gone: tuple[str, ...] = ()
    """A round that does not stay as it was: needs to be moved, is off."""
    moved_from: tuple[str, ...] = ()
    """Before the old time of a move, where the new one follows ..."""
    moved_to: tuple[str, ...] = ()
    """... behind one of these."""
    over: tuple[str, ...] = ()
    """Before the clock time at which a round is over."""
    conversion: tuple[str, ...] = ()
    """Between a clock time and the same instant in another zone."""
    yours: tuple[str, ...] = ()
    """Behind a clock time in the candidate's own zone."""

    # What a sentence or row is.
    labels: dict[str, str] = field(default_factory=dict)
    """Labels of lines and cells: date, time, end, place, mode, length, deadline, old."""
    pause: tuple[str, ...] = ()
    """Rows of an agenda that are no round."""
    arrive: tuple[str, ...] = ()
    """Times to be there before it begins."""
    hours: tuple[str, ...] = ()
    """Opening and calling hours."""
    options: tuple[str, ...] = ()
    """Times that are offered, not fixed."""
    no_round: tuple[str, ...] = ()
    """Sentences whose times are no round of the candidate's."""
    not_its_length: tuple[str, ...] = ()
    """Around a length that is not how long the round takes."""
    accepts: tuple[str, ...] = ()
    """The candidate takes a time."""
    refuses: tuple[str, ...] = ()
    """The candidate does not take it, or asks for another."""
    agrees: tuple[str, ...] = ()
    """The employer takes a time that stands in the quoted text."""
    picks: tuple[str, ...] = ()
    """Words for the first and the second of two times, and the last, in this order."""
    cancelled: tuple[str, ...] = ()
    """The round does not take place."""
    hypothetical: tuple[str, ...] = ()
    """Sentences of what would be, if."""
    back: tuple[str, ...] = ()
    """Automatic answers: the day of return."""
    away: tuple[str, ...] = ()
    """Automatic answers: away from a day to another (the return is the working day after)."""
    absent: tuple[str, ...] = ()
    """Somebody is not there for a while."""
    inclusive: tuple[str, ...] = ()
    """Automatic answers: beside the last day away."""

    # These count in every text, whatever its language: what is said so is short, or quoted.
    rather: tuple[str, ...] = ()
    """One of two times is preferred, before it: rather, better ..."""
    than: tuple[str, ...] = ()
    """... to the other, between the two."""
    bounds: tuple[str, ...] = ()
    """Before an hour at which something ends or begins: until, after."""
    lasts: tuple[str, ...] = ()
    """Before the hour until which something lasts."""
    later: tuple[str, ...] = ()
    """Behind a length: so much later ..."""
    earlier: tuple[str, ...] = ()
    """... or earlier."""
    puts_off: tuple[str, ...] = ()
    """Around a length by which a round moves: it is put off ..."""
    brings_forward: tuple[str, ...] = ()
    """... or brought forward."""
    unsuited: tuple[str, ...] = ()
    """Behind a time that does not suit: clashes with, won't work."""
    engaged: tuple[str, ...] = ()
    """Before or behind an hour at which the author has something else: I have a class."""
    engaged_last: tuple[str, ...] = ()
    """The same, only behind it, as verbs and objects stand."""
    opened: tuple[str, ...] = ()
    """What happens on certain days and hours: our mail is read, the desk is staffed."""
    firstly: tuple[str, ...] = ()
    """Before a length that is only the beginning: first ..."""
    secondly: tuple[str, ...] = ()
    """... where these follow: then, afterwards."""
    rooms: tuple[str, ...] = ()
    """A room that the calendar takes for a guest."""
    instead: tuple[str, ...] = ()
    """Between a new hour and the old one: instead of, rather than."""
    by_then: tuple[str, ...] = ()
    """A deadline that points back to the day just named."""
    before_round: tuple[str, ...] = ()
    """Behind a length that counts back from the round, as its day of action."""
    handed_in: tuple[str, ...] = ()
    """What is done with a task that is handed in."""
    not_before: tuple[str, ...] = ()
    """Before the earliest day: not before."""
    comes_back: tuple[str, ...] = ()
    """Somebody else is back, before the day ..."""
    then_looks: tuple[str, ...] = ()
    """... and then does something, before anybody tells news."""
    paid: tuple[str, ...] = ()
    """Before a day by which money is paid."""
    paid_behind: tuple[str, ...] = ()
    """The same behind the day, where verbs come last."""
    tells_of: tuple[str, ...] = ()
    """Where money is paid and news are told too."""
    your_answer: tuple[str, ...] = ()
    """The reader's answer, right before the day by which it is wanted ..."""
    you_get: tuple[str, ...] = ()
    """... unless it is what the reader gets."""
    was: tuple[str, ...] = ()
    """Verbs of what is over: an hour beside them is none of a day to come."""
    denied: tuple[str, ...] = ()
    """Before a day that is none ..."""
    but: tuple[str, ...] = ()
    """... and behind it, before the one that is: "not this week, but by Friday"."""
    takes_back: tuple[str, ...] = ()
    """How a sentence begins that corrects the one before."""
    knows: tuple[str, ...] = ()
    """Verbs of what they know by a day, and the reader not yet."""
    between: tuple[str, ...] = ()
    """Before the two ends of a stretch of days ..."""
    between_ends: tuple[str, ...] = ()
    """... and between them."""
    returns: tuple[str, ...] = ()
    """Before the day until when or from which somebody is away, back or closed, with its verb."""
    corrects: tuple[str, ...] = ()
    """Right before the day that holds in place of the one told before."""
    replaces: tuple[str, ...] = ()
    """Between a day and, in the same breath, the one that holds in its place."""
    upon: tuple[str, ...] = ()
    """How a sentence begins that tells what comes once something has happened."""
    becomes: tuple[str, ...] = ()
    """Between what had been said and the day that holds: "it will be"."""
    unkept: tuple[str, ...] = ()
    """What had been said and holds no more, or cannot be said: a time within is promised by
    nobody."""
    wishes_to_resume: tuple[str, ...] = ()
    """It would be good to take it up again then, which promises nothing."""
    in_touch: tuple[str, ...] = ()
    """They will write or ring, after the round if on its day."""
    invitation_for: tuple[str, ...] = ()
    """Before the day of a round for which an invitation was sent."""
    deleted: tuple[str, ...] = ()
    """What is done by a day with an applicant's data: deleted, destroyed, kept."""
    bystanders: tuple[str, ...] = ()
    """Who is told of a hiring and is not the reader: the board, the works council, referees."""
    is_told: tuple[str, ...] = ()
    """Verbs by which people are told or a thing is told to somebody, in the passive."""
    to_whom: tuple[str, ...] = ()
    """Right before who is told: to, and, in the passive, the verb."""
    goes_on: tuple[str, ...] = ()
    """Where the author goes on to tell what they do themselves: "and I"."""
    to_reader: tuple[str, ...] = ()
    """The reader, or all who applied, as those who are told."""
    settles: tuple[str, ...] = ()
    """A step upon which the outcome is told: the panel sits, the last interviews are held."""
    starts_work: tuple[str, ...] = ()
    """A first day at work."""
