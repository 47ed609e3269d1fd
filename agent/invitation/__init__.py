"""text/calendar to Invitation (RFC 5545, 5546): the only importer of icalendar. Never raises.

Zones are resolved here first (IANA, Windows names, VTIMEZONE), since icalendar caches them for the
whole process and the first sender would win.
"""

from agent.invitation.events import parse
from agent.invitation.model import Attendee, Invitation

__all__ = ["Attendee", "Invitation", "parse"]
