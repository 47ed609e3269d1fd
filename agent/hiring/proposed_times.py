"""What the employer has put forward since the last round was set: times to choose from, people.

Keeps and compares; which round a message sets is decided in ``rounds``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from agent.hiring.features import Entry, Features
from agent.hiring.sameness import same_weekday, strangers
from agent.hiring.slots import MINUTE, POSTPONED, Slot
from agent.reading.model import Interview, Person, Reading
from agent.terms import Kind, Stage
from agent.zones import zone_info


@dataclass(slots=True)
class Asked:
    """The requests for times, in order: they say of what kind the next round will be."""

    entries: list[Entry] = field(default_factory=list)
    declined: int = 0
    """The first so many have been turned down: nobody confirms their times by a bare yes."""

    def __bool__(self) -> bool:
        return bool(self.entries)

    def add(self, entry: Entry, since: datetime | None) -> None:
        """A further request, and ``forget`` of those before."""
        self.forget(since)
        self.entries.append(entry)

    def forget(self, since: datetime | None) -> None:
        """Requests up to ``since``, when a round that has begun was set, led to it and say nothing
        of the next: neither its topics nor its people."""
        if not self.entries:
            return
        kept = [e for e in self.entries[self.declined :] if since is None or e[0].at > since]
        gone = [e for e in self.entries[: self.declined] if since is None or e[0].at > since]
        self.declined = len(gone)
        self.entries = [*gone, *kept]

    @property
    def stage(self) -> Stage | None:
        """That of the latest request that names one."""
        return next((r.stage for r in self._latest_first() if r.stage), None)

    def is_in(self, thread: Sequence[str]) -> bool:
        """Whether a request stands in a thread."""
        return any(marks.id in thread for marks, _ in self.entries)

    def completed(self, interview: Interview) -> Interview:
        """A time that was taken, with the end, zone and place that it was put forward with; as long
        as the latest request says that it takes."""
        offers = (o for r in self._latest_first() for o in r.offered)
        for offer in offers:
            if abs(offer.start - interview.start) <= MINUTE:
                interview = replace(
                    interview,
                    end=interview.end or offer.end,
                    timezone=interview.timezone or offer.timezone,
                    place=interview.place or offer.place,
                )
                break
        lasts = next((r.lasts for r in self._latest_first() if r.lasts), None)
        if interview.end or not lasts:
            return interview
        return replace(interview, end=interview.start + timedelta(minutes=lasts))

    def has(self, interview: Interview) -> bool:
        """Whether a time has been put forward."""
        offers = (o for r in self._latest_first() for o in r.offered)
        return any(abs(o.start - interview.start) <= MINUTE for o in offers)

    def starts(self) -> Iterator[datetime]:
        """When the times begin that have been put forward."""
        return (o.start for r in self._latest_first() for o in r.offered)

    def weeks(self) -> set[date]:
        """The Mondays of the weeks of the times put forward, else of those asked about."""
        days = [at.date() for at in self.starts()]
        named = next((r.weeks for r in self._latest_first() if r.weeks), ())
        return {day - timedelta(days=day.weekday()) for day in days} or {*named}

    def wish_in(self, thread: Sequence[str], days: Sequence[date] = ()) -> Interview | None:
        """The one time, with its hour, that the candidate's message in a thread puts forward; of
        several, that of the one day which the answer names."""
        own = [r.offered for m, r in self.entries if not m.incoming and m.id in thread]
        told = [o for o in (own[-1] if own else ()) if o.start.hour or o.start.minute]
        if len(told) > 1 and len(days) == 1:
            told = [o for o in told if o.start.date() == days[0]]
        return told[0] if len(told) == 1 else None

    def picked(self, reading: Reading) -> Interview | None:
        """ "Saturday 14! What time?": the one of the days put forward without an hour."""
        theirs = (r for m, r in reversed(self.entries[self.declined :]) if m.incoming)
        days = next((r.offered for r in theirs if r.offered), ())
        of = [o for o in days if _is_day(o) and _is_told(o, reading)]
        return of[0] if len(of) == 1 and not reading.declines else None

    def day_of(self, thread: Sequence[str], at: datetime) -> date | None:
        """The one day ahead, without an hour, that the latest words in a thread put forward."""
        near = (r.offered for m, r in reversed(self.entries) if m.id in thread)
        ahead = [o for o in next((o for o in near if o), ()) if o.start > at]
        return ahead[0].start.date() if len(ahead) == 1 and _is_day(ahead[0]) else None

    def wished(self, interview: Interview) -> bool:
        """Whether the candidate has put a time forward."""
        own = (o for m, r in self.entries if not m.incoming for o in r.offered)
        return any(abs(o.start - interview.start) <= MINUTE for o in own)

    def meant(self, interview: Interview, *, by_weekday: bool = False) -> Interview:
        """A time that was taken by the clock of whoever put it forward ("at 8.30 your time"), or by
        weekday and hour alone ("Thursday at two"): of the times put forward the only one so told,
        else in the week that was asked about."""
        offers = [o for r in self._latest_first() for o in r.offered]
        if self.has(interview):
            return interview
        theirs = [o for o in offers if _told_alike(o, interview)]
        if len({o.start for o in theirs}) == 1:
            return replace(interview, start=theirs[0].start, end=None, timezone=theirs[0].timezone)
        return self.on_weekday(interview, by_weekday=by_weekday)

    def on_weekday(self, interview: Interview, *, by_weekday: bool = True) -> Interview:
        """A time told by weekday and hour: of the times put forward the only one so told, else in
        the week that was asked about."""
        offers = [o for r in self._latest_first() for o in r.offered]
        alike = {o.start for o in offers if same_weekday(o, interview)}
        if by_weekday and not alike:
            at = interview.start.timetz()
            days = (datetime.combine(o.start, at) for o in offers if _is_day(o))
            alike = {day for day in days if day.weekday() == interview.start.weekday()}
        if len(alike) != 1:
            return self.in_week(interview) if by_weekday else interview
        moved = next(iter(alike)) - interview.start
        end = interview.end + moved if interview.end else None
        return replace(interview, start=interview.start + moved, end=end)

    def chosen(self, reading: Reading, zone: str) -> Interview | None:
        """ "Friday at ten please": the one of the times put forward that the candidate names,
        asking nothing; by the clock face, since who answers tells no half of the day."""
        if reading.interviews or reading.asks_hour or reading.declines or reading.asks_for_another:
            return None
        theirs = [o for m, r in self.entries[self.declined :] if m.incoming for o in r.offered]
        taken = {
            o.start: o for o in theirs if any(_on_one_face(o, t, zone) for t in reading.offered)
        }
        return taken.popitem()[1] if len(taken) == 1 else None

    def in_week(self, interview: Interview) -> Interview:
        """A weekday in the one week that the latest request names, where that is yet to come."""
        weeks = next((r.weeks for r in self._latest_first() if r.weeks), ())
        day = interview.start.date()
        monday = day - timedelta(days=day.weekday())
        if len(weeks) != 1 or weeks[0] <= monday:
            return interview
        start = interview.start + (weeks[0] - monday)
        end = interview.end + (weeks[0] - monday) if interview.end else None
        return replace(interview, start=start, end=end)

    def decline(self) -> None:
        """The candidate turns down what has been put forward so far."""
        self.declined = len(self.entries)

    def people(self, known: Sequence[Person]) -> tuple[Person, ...]:
        """Who was to meet the candidate, unless others come."""
        meets = next((r.meets for r in self._latest_first() if r.meets), ())
        return () if strangers(known, meets) else meets

    def only_offer(self, at: datetime) -> Interview | None:
        """The one time ahead, with its hour, that the latest request puts forward."""
        standing = (r for _, r in reversed(self.entries[self.declined :]))
        latest = next((r.offered for r in standing if r.offered), ())
        ahead = [o for o in latest if o.start > at and (o.end or o.start.hour or o.start.minute)]
        return ahead[0] if len(ahead) == len(latest) == 1 else None

    def agreed(self, marks: Features, reading: Reading) -> tuple[Interview, ...]:
        """ "That suits me very well", in answer to the one time that was put forward."""
        answers = reading.accepts and self.is_in(marks.refs[:1])
        only = self.only_offer(marks.at) if answers else None
        return (only,) if only else ()

    def takes(self, marks: Features, reading: Reading) -> bool:
        """Whether what seems to do something else takes a time: "Yes, lovely", to the only one."""
        if reading.kind is Kind.OTHER_HIRING:
            return bool(self.agreed(marks, reading))
        return reading.kind is Kind.ACCEPTANCE and bool(reading.interviews or reading.accepts)

    def in_place_of(self, slots: Sequence[Slot], slot: Slot) -> Stage | None:
        """What the round was called that new times were put forward for, since it was called
        off."""
        off = [s for s in slots if s is not slot and s.cancelled_at and s.start]
        if not off or not self.entries:
            return None
        asked_at = max(marks.at for marks, _ in self.entries)
        last = max(off, key=lambda s: s.cancelled_at or s.begins)
        soon = timedelta(0) <= asked_at - (last.cancelled_at or last.begins) <= POSTPONED
        other = self.stage not in (None, last.stage) or strangers(last.people, slot.people)
        return last.stage if soon and not other else None

    def _latest_first(self) -> Iterator[Reading]:
        return (r for _, r in reversed(self.entries))


def _on_one_face(offer: Interview, told: Interview, zone: str) -> bool:
    """Whether both are told by one hour, if in the other half of the day, on one day or one
    weekday."""
    if not (offer.start.hour or offer.start.minute):
        return False
    there = offer.start.astimezone(zone_info(offer.timezone or zone))
    here = told.start.astimezone(zone_info(told.timezone or zone))
    hour = (there.hour % 12, there.minute) == (here.hour % 12, here.minute)
    return same_weekday(offer, told) or (hour and there.date() == here.date())


def _is_day(offer: Interview) -> bool:
    """Whether it is a day without an hour."""
    return offer.start.time() == time(0) and offer.end is None


def _is_told(offer: Interview, reading: Reading) -> bool:
    """Whether a message names that day, by its date or by its weekday alone."""
    day = offer.start.date()
    alike = (d.weekday() == day.weekday() and d < day for d in reading.new_days)
    return day in reading.new_days or (reading.by_weekday and any(alike))


def _told_alike(one: Interview, other: Interview) -> bool:
    """Whether both are told by one date and hour, in two zones."""
    return _clock(one) == _clock(other) and one.timezone != other.timezone


def _clock(told: Interview) -> datetime:
    local = told.start.astimezone(zone_info(told.timezone)) if told.timezone else told.start
    return local.replace(tzinfo=None)
