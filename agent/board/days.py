"""Days and moments as the board names them, by the clocks of a zone."""

from datetime import date, datetime, tzinfo


def moment(at: datetime | date | None, zone: tzinfo | None) -> str:
    if not isinstance(at, datetime):
        return day_words(at, zone)
    local = at.astimezone(zone)
    return f"{day_words(local, zone)}, {local:%H:%M}"


def day_words(at: datetime | date | None, zone: tzinfo | None) -> str:
    if at is None:
        return ""
    day = at.astimezone(zone) if isinstance(at, datetime) else at
    return f"{day:%a} {day.day} {day:%b %Y}"
