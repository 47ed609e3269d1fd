"""Words for zones to IANA names: abbreviations, "Eastern Time", cities, offsets.

Knows no dates but the moment at which an offset is asked for.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

from agent.reading.caseless import lazily
from agent.reading.times.days import Basis
from agent.reading.times.zone_names import (
    ABBREVIATIONS,
    BY_CONTEXT,
    CITIES,
    COUNTRIES,
    FAMILIES,
    SPOKEN,
    WORDS,
)
from agent.zones import find


@dataclass(frozen=True, slots=True)
class Zone:
    """An IANA name, or only an offset in minutes where no name stands for it."""

    name: str | None
    offset: int | None = None


_ABBREVIATION = "|".join(sorted(ABBREVIATIONS, key=len, reverse=True))
_NAMED = "|".join(re.escape(w) for w in sorted(WORDS, key=len, reverse=True))
_TAIL = r"(?:\s*(?:standard|daylight|summer|saving[s]?|winter))?(?:\s+time|\s+zone)?"
_PLACE = r"[A-Z][\w.'’-]{1,20}(?:[ ][A-Z][\w.'’-]{1,20}){0,2}"
_IANA = (
    r"(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|Canada)(?:/"
    r"|\s-\s)[A-Z][\w/+-]{2,30}"
)
_ZONE = lazily(
    rf"""[\s,;]{{0,3}}[(\[]?\s?(?:in\s)?(?:
      (?P<mine>(?i:(?:my|our|local)\stime(?:\shere)?|(?:unserer|meiner)\sZeit|(?:onze|mijn)\stijd|heure\sde\schez\snous|hora\snuestra|nuestra\shora|nossa\shora))
    | (?P<yours>(?i:your\s(?:local\s)?time|(?:in|for)\syour\s(?:time\s?zone)))
    | (?P<iana>{_IANA})
    | (?:(?<=T\d\d:\d\d:\d\d)|(?<=T\d\d:\d\d))(?P<iso>[+-]\d\d:?\d\d)\b
    | [(]?(?:UTC|GMT)\s?(?P<offset>[+−–-]\s?\d{{1,2}}(?::?\d\d)?)\)?[\s,-]*(?P<what>[A-Z][^()\n\d]{{2,60}})?
    | (?P<words>(?i:{_NAMED})\b(?i:{_TAIL})(?:\s?\(US\s?&\s?Canada\))?)(?:\s?[-–(]\s?(?P<city>{_PLACE}))?
    | (?i:hora(?:rio)?|horário|tiempo|heure|ora)\s(?i:de\sl['’]|d['’]|de\sla\s|de\s|del\s|do\s|da\s|di\s|l['’]|of\s)?
      (?P<spoken>[^\W\d_]{{2,14}}(?:\s[^\W\d_]{{2,14}}){{0,3}})
    | (?P<abbr>{_ABBREVIATION})\b(?!\s?[+−-]\s?\d)
    | (?<=[ap]m\s)(?P<small>[a-z]{{2,4}})\b
    | (?P<place>{_PLACE})(?P<time>(?:['’]s)?\s(?:local\s)?(?:[Tt]ime|hours?|Zeit|[Tt]ijd)\b)?
    )""",
    re.X,
)
_TIMES = r"(?:times?|uhrzeit(?:en)?|zeiten|heures|horaires|horarios?|horários?|horas|tijden|orari)"
_STATED = lazily(
    rf"(?i:\b(?:{_TIMES}|all|time\s?zone)\b)[^.\n\d]{{0,40}}?\b(?:"
    r"(?:UTC|GMT)\s?(?P<offset>[+−–-]\s?\d{1,2}(?::?\d\d)?)\b\)?[\s,-]*"
    r"(?P<what>[A-Z][^()\n\d]{2,60})?"
    rf"|(?P<iana>{_IANA})|(?P<abbr>{_ABBREVIATION})\b|(?i:(?P<words>{_NAMED}))\b)"
    rf"|\b(?i:(?P<named>{_NAMED})(?:\s(?:standard|daylight|summer))?\stime)\b"
)
_STATED_BY_PLACE = lazily(
    rf"(?i:\b(?:{_TIMES}|all)\b)[^.\n\d]{{0,40}}?\b(?:(?P<place>{_PLACE})(?:['’]s)?\s(?:local\s)?"
    rf"(?:[Tt]ime|Zeit|[Tt]ijd)\b"
    rf"|(?i:heure|hora|ora)\s(?i:de\s|di\s|d['’])(?P<of>{_PLACE}))"
)
""" "All times are Oslo time", "los horarios son hora de Bogotá"."""
_STATED_BY_HOUR = lazily(
    r"\((?:[^()\d\n]{0,24}\b)?(?i:hora(?:rio|s)?|horários?|heures?|ora|orario)"
    r"\s(?i:de\sl['’]|d['’]|de\sla\s|de\s|del\s|do\s|da\s|di\s)?"
    r"(?P<spoken>[^\W\d_]{2,14}(?:\s[^\W\d_]{2,14}){0,3})\)"
)
""" "Tu agenda (hora del centro de México)"."""
_SAID = lazily("time|zeit|heure|hor|tijd|orar|all ")
"""Without one of these no zone is stated."""


def after(text: str, at: int, home: str, basis: Basis) -> tuple[Zone, int] | None:
    """The zone named right behind a clock time, and where its words end."""
    match = _ZONE.match(text, at, min(len(text), at + 120))
    if match is None:
        return None
    if match["yours"]:
        return Zone(home), match.end()
    zone = _sender(basis) if match["mine"] else _named(match, home)
    if zone is not None and match["mine"] and _is_home(zone, home, basis.today):
        return Zone(home), match.end()
    if zone is None:
        return None
    if match["place"] and not match["time"] and _is_home(zone, home, basis.today):
        sender = _sender(basis)
        if sender is None or _is_home(sender, home, basis.today):
            return None
    return zone, match.end()


def behind_day(text: str, at: int, home: str, *, after_hour: bool) -> Zone | None:
    """The zone in brackets behind a date: "Tuesday 10 March 2026 (AEDT)"; without them only where
    an hour stands before it: "9:15 tomorrow Eastern"."""
    if text[at : at + 2].strip().startswith("("):
        found = after(text, at, home, Basis(None))
        return found[0] if found else None
    match = _ZONE.match(text, at, min(len(text), at + 120)) if after_hour else None
    if (
        match is None
        or not (match["words"] or match["abbr"])
        or not _CLOSED.match(text, match.end())
    ):
        return None
    return _named(match, home)


_CLOSED = lazily(r"\s*(?:[,.;!)]|$)")


def _sender(basis: Basis) -> Zone | None:
    """ "My time": what the sender's clock shows (RFC 5322 section 3.3, zone)."""
    offset = basis.moment.utcoffset() if basis.moment else None
    return _of_minutes(round(offset.total_seconds() / 60)) if offset else None


def _is_home(zone: Zone, home: str, today: date | None) -> bool:
    """Whether the clocks there are the candidate's: "in Berlin" says no more than where it is,
    unless somebody says so from elsewhere."""
    moment = datetime.combine(today or date(2026, 1, 1), time(12), UTC)
    rules = find(zone.name or home), find(home)
    return len({moment.astimezone(r).utcoffset() for r in rules if r}) < 2


def _named(match: "re.Match[str]", home: str) -> Zone | None:
    if match["iana"]:
        name = match["iana"].replace(" - ", "/").replace(" ", "_")
        return Zone(name) if known(name) else None
    if match["iso"]:
        return _from_offset(match["iso"])
    if match["offset"]:
        return _by_offset(match["offset"], match["what"], home)
    if match["spoken"]:
        return _by_hour(match["spoken"], home)
    if match["words"]:
        city = CITIES.get((match["city"] or "").strip().casefold())
        return Zone(city) if city else by_words(match["words"], home)
    if match["abbr"] or match["small"]:
        return by_abbreviation((match["abbr"] or match["small"]).upper(), home)
    return _by_place(match["place"], said=bool(match["time"]))


def _by_offset(written: str, what: str | None, home: str) -> Zone | None:
    """ "(GMT-05:00) Eastern Time": the name goes before the offset, which knows no summer."""
    return (_listed(what, home) if what else None) or _from_offset(written)


def _by_place(place: str, *, said: bool) -> Zone | None:
    """ "2pm Singapore" or "London time"; a country only where "time" is said."""
    words = place.split()
    for count in range(len(words), 0, -1):
        key = " ".join(words[:count]).casefold().rstrip(".").removesuffix("'s").removesuffix("’s")
        found = CITIES.get(key) or (COUNTRIES.get(key) if said else None)
        if found and (said or count == len(words)):
            return Zone(found)
    return None


def _by_hour(spoken: str, home: str) -> Zone | None:
    """ "Hora peninsular", "horário de Brasília", "heure de l'Est"."""
    words = spoken.casefold().split()
    for count in range(len(words), 0, -1):
        key = " ".join(words[:count])
        found = SPOKEN.get(key) or CITIES.get(key) or COUNTRIES.get(key)
        if found:
            return Zone(_at_home(found, home))
    return None


def _listed(what: str, home: str) -> Zone | None:
    """Windows' display names: "(UTC+10:00) Canberra, Melbourne, Sydney"; home where it is
    listed."""
    cities = [CITIES.get(part.strip(" .)").casefold()) for part in what.split(",")]
    found = [c for c in cities if c]
    if home in found:
        return Zone(home)
    return Zone(found[0]) if found else by_words(what, home)


def _from_offset(written: str) -> Zone | None:
    match = re.match(r"([+−–-])\s?(\d{1,2}):?(\d\d)?", written)
    if match is None or int(match[2]) > 14:
        return None
    minutes = int(match[2]) * 60 + int(match[3] or 0)
    return _of_minutes(minutes if match[1] == "+" else -minutes)


def _of_minutes(minutes: int) -> Zone:
    if minutes == 330:
        return Zone("Asia/Kolkata")
    if minutes % 60:
        return Zone(None, minutes)
    hours = minutes // 60
    # Etc/GMT counts westward (tzdata, etcetera).
    return Zone(f"Etc/GMT{-hours:+d}" if hours else "Etc/UTC")


def by_words(words: str, home: str) -> Zone | None:
    """ "Eastern Time", "Central European Time" and the like, from their first words."""
    lowered = " ".join(words.casefold().replace("(", " ").split())
    name = next((z for w, z in _longest() if lowered.startswith(w)), None)
    return Zone(_at_home(name, home)) if name else None


@lru_cache(maxsize=1)
def _longest() -> tuple[tuple[str, str], ...]:
    return tuple(sorted(WORDS.items(), key=lambda row: -len(row[0])))


def by_abbreviation(written: str, home: str) -> Zone | None:
    """An abbreviation; one of several meanings is the one that fits the candidate's own zone."""
    for near, name in BY_CONTEXT.get(written, ()):
        if home.startswith(near):
            return Zone(name)
    usual = ABBREVIATIONS.get(written)
    return Zone(_at_home(usual, home)) if usual else None


def _at_home(name: str, home: str) -> str:
    """CET is Europe/Vienna to somebody in Vienna: zones that many cities share."""
    return home if home in FAMILIES.get(name, frozenset()) else name


def stated_for_all(sentence: str, low: str, home: str) -> Zone | None:
    """ "All times below are Pacific", "Time (ET)": the zone of every time that names none."""
    if not _SAID.search(low):
        return None
    said = sentence.replace("\n", " ")
    match = _STATED.search(said)
    if match is None:
        placed = _STATED_BY_PLACE.search(said)
        spoken = None if placed else _STATED_BY_HOUR.search(said)
        if spoken:
            return _by_hour(spoken["spoken"], home)
        return _by_place(placed["place"] or placed["of"], said=True) if placed else None
    if match["offset"]:
        return _by_offset(match["offset"], match["what"], home)
    if match["abbr"]:
        return by_abbreviation(match["abbr"], home)
    if match["iana"]:
        name = match["iana"].replace(" - ", "/").replace(" ", "_")
        return Zone(name) if known(name) else None
    return by_words(match["words"] or match["named"], home)


def known(name: str) -> bool:
    """Whether the name is a zone of the IANA database."""
    return find(name) is not None


def instant(day: date, clock: time, zone: Zone | None, home: str) -> datetime | None:
    """The instant of a wall clock; where clocks go forward over it, the time after the change.

    In the hour that comes twice it is the first one (PEP 495, fold 0).
    """
    rules = find(zone.name if zone and zone.name else home) or find("UTC")
    local = datetime.combine(day, clock)
    try:
        if zone and zone.name is None:
            return _fixed(local, zone.offset or 0)
        aware = local.replace(tzinfo=rules)
        # A wall clock in the gap is moved on by the gap, as RFC 5545 section 3.3.5 has it.
        return aware.astimezone(ZoneInfo("UTC")).astimezone(rules)
    except (OverflowError, ValueError):
        return None


def _fixed(local: datetime, minutes: int) -> datetime:
    return local.replace(tzinfo=timezone(timedelta(minutes=minutes)))
