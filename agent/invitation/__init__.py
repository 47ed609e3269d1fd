"""text/calendar to Invitation (RFC 5545, 5546): the only importer of icalendar. Never raises.

Zones are resolved here first (IANA, Windows names, VTIMEZONE), since icalendar caches them for the
whole process and the first sender would win.

model       an invitation as values
lines       content lines: unfolded, taken apart, unescaped
values      values of properties, by icalendar
zone_names  names of zones as calendars and mail programs show them
zones       the zone that a TZID means
events      all of it: the events of a stream
"""

from agent.invitation.events import parse
from agent.invitation.model import Attendee, Invitation

__all__ = ["Attendee", "Invitation", "parse"]
