"""Days as a letter names them: never one that will be wrong when it is read."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from agent.letter.stock import Voice

# A weekday alone is plain for as long as no other of the same name lies between.
_WEEKDAY_FOR = timedelta(days=5)
_WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "pt": ("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado",
           "domingo"),
}  # fmt: skip
WEEKDAYS = frozenset(day.partition("-")[0] for days in _WEEKDAYS.values() for day in days)
_MONTHS = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
           "Oktober", "November", "Dezember"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
           "octobre", "novembre", "décembre"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
           "septiembre", "octubre", "noviembre", "diciembre"),
    "pt": ("janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto",
           "setembro", "outubro", "novembro", "dezembro"),
}  # fmt: skip
# The adverb, and what stands behind a noun ("notre échange du 3 mars").
_ON_WEEKDAY = {
    "en": ("on {}", "on {}"),
    "de": ("am {}", "am {}"),
    "fr": ("{}", "de {}"),
    "es": ("el {}", "del {}"),
    "pt": ("na {}", "de {}"),
}
_ON_DATE = {
    "en": ("on {}", "on {}"),
    "de": ("am {}", "am {}"),
    "fr": ("le {}", "du {}"),
    "es": ("el {}", "del {}"),
    "pt": ("no dia {}", "do dia {}"),
}


def day_of(moment: datetime | date, zone: str) -> date:
    """The day of an instant for somebody in this zone; a day stays what it is."""
    return moment.astimezone(ZoneInfo(zone)).date() if isinstance(moment, datetime) else moment


def dated(day: date, voice: Voice) -> str:
    """ "3 March", "March 3", "3. März", "1er mars", "3 de marzo", "3 de março"."""
    month = _MONTHS[voice.language][day.month - 1]
    if voice.language == "en":
        return f"{month} {day.day}" if voice.second else f"{day.day} {month}"
    if voice.language == "de":
        return f"{day.day}. {month}"
    if voice.language == "fr":
        return f"{'1er' if day.day == 1 else day.day} {month}"
    return f"{day.day} de {month}"


def when(day: date, today: date, voice: Voice) -> dict[str, str]:
    """Slots for a day in the past: ``on`` (adverb), ``day`` (behind a noun) and ``date``; by the
    weekday alone while that is plain."""
    date_ = dated(day, voice)
    near = timedelta(0) <= today - day < _WEEKDAY_FOR
    name = _WEEKDAYS[voice.language][day.weekday()] if near else date_
    adverb, behind = (_ON_WEEKDAY if near else _ON_DATE)[voice.language]
    if name in ("sábado", "domingo") and voice.language == "pt":
        adverb = "no {}"  # The other days are feminine.
    return {"on": adverb.format(name), "day": behind.format(name), "date": date_}
