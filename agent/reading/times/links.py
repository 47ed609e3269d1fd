"""Links of meeting services in a text. Knows the services by their hosts, and no other place."""

import re
from collections.abc import Iterator

_SERVICES = """
    zoom.us zoomgov.com zoom.com teams.microsoft.com teams.live.com meet.google.com webex.com
    whereby.com gotomeeting.com gotomeet.me goto.com bluejeans.com chime.aws meet.jit.si skype.com
    lync.com around.co 8x8.vc ringcentral.com discord.gg gather.town butter.us livestorm.co
    demodesk.com dialpad.com meetings.hubspot.com starleaf.com lifesize.com
"""
_HOSTS = frozenset(_SERVICES.split())
_OWN = frozenset(
    ("meet", "vc", "video", "bbb", "bigbluebutton", "jitsi", "conf", "meeting", "meetings", "visio")
)
"""First labels of hosts on which organisations run a service of their own."""
_ROOMS = re.compile(r"hirevue\.com/(?:live|join)|spark\w{0,20}\.com/live|slack\.com/huddle")
_NO_MEETING = re.compile(
    r"zoom\.us/(?:test|download|support|u/)|support\.|/download|meetingoptions|/dialin|/usp/pstn"
    r"|joinhelp|aka\.ms|go\.microsoft|tel\.meet|/calendar|learnmore|help\.|blog\.|/testcall"
)
_APART = re.compile(r"[\s<>\"'()\[\]|]+")
_LONGEST = 2000
_SHORT = 4000
"""Characters up to which a text is searched for links without https:// too."""


def link(text: str) -> str | None:
    """The first link of a meeting service."""
    return next(meetings(text), None)


def meetings(text: str) -> Iterator[str]:
    """The links of meeting services in order."""
    words = _APART.split(text) if len(text) <= _SHORT else _with_scheme(text)
    for word in words:
        if "/" in word and "." in word:
            begin = max(word.find("http"), 0)
            url = word[begin : begin + _LONGEST].rstrip(".,;:!?*_")
            if _is_meeting(url.lower()):
                yield url


def _with_scheme(text: str) -> Iterator[str]:
    at = text.find("https://")
    while at >= 0:
        end = _APART.search(text, at, at + _LONGEST)
        stop = end.start() if end else at + _LONGEST
        yield text[at:stop]
        at = text.find("https://", stop)


def _is_meeting(url: str) -> bool:
    host, _, path = url.partition("://")[2].partition("/") if "://" in url else url.partition("/")
    if not path or _NO_MEETING.search(url):
        return False
    labels = host.split(".")
    if not all(part.replace("-", "").isalnum() for part in labels):
        return False
    known = any(".".join(labels[-count:]) in _HOSTS for count in (2, 3))
    return known or (labels[0] in _OWN and len(labels) > 2) or _ROOMS.search(url) is not None
