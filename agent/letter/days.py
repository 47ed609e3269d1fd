"""Days as a letter names them: never one that will be wrong when it is read."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from agent import words
from agent.letter.stock import LANGUAGES, Voice, word

# A weekday alone is plain for as long as no other of the same name lies between.
_WEEKDAY_FOR = timedelta(days=5)
_FRIDAY = 4
WEEKDAYS = frozenset(
    day.partition("-")[0]
    for code in LANGUAGES
    for day in words.text(code, "grammar", "weekdays").split()
)


def day_of(moment: datetime | date, zone: str) -> date:
    """The day of an instant for somebody in this zone; a day stays what it is."""
    return moment.astimezone(ZoneInfo(zone)).date() if isinstance(moment, datetime) else moment


def dated(day: date, voice: Voice) -> str:
    """ "3 March", "March 3", "3. März", "1er mars", "3 de marzo", "3 de março"."""
    named = {
        "weekday": _names(voice, "weekdays")[day.weekday()],
        "month": _names(voice, "months")[day.month - 1],
        "day": (word(voice, "grammar", "first_day") if day.day == 1 else "") or day.day,
    }
    return word(voice, "grammar", "dated").format_map(named)


def _names(voice: Voice, of: str) -> list[str]:
    return word(voice, "grammar", of).split()


def when(day: date, today: date, voice: Voice) -> dict[str, str]:
    """Slots for a day in the past: ``on`` (adverb), ``day`` (behind a noun) and ``date``; by the
    weekday alone while that is plain."""
    date_ = dated(day, voice)
    near = timedelta(0) <= today - day < _WEEKDAY_FOR
    name = _names(voice, "weekdays")[day.weekday()] if near else date_
    kind = "weekday" if near else "date"
    adverb, behind = (word(voice, "grammar", f"{how}_{kind}") for how in ("on", "of"))
    if near and day.weekday() > _FRIDAY:
        adverb = word(voice, "grammar", "on_weekend") or adverb
    return {"on": adverb.format(name), "day": behind.format(name), "date": date_}
