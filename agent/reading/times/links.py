"""Links of meeting services, which are known by their hosts and paths alone."""

from collections.abc import Iterator

from agent.reading.caseless import lazily

_SERVICES = """
    zoom.us zoomgov.com zoom.com teams.microsoft.com teams.live.com meet.google.com webex.com
    whereby.com gotomeeting.com gotomeet.me goto.com bluejeans.com chime.aws meet.jit.si skype.com
    lync.com around.co 8x8.vc ringcentral.com discord.gg gather.town butter.us livestorm.co
    demodesk.com dialpad.com meetings.hubspot.com starleaf.com lifesize.com
"""
_HOSTS = frozenset(_SERVICES.split())
_OWN = frozenset(
    """meet vc video bbb bigbluebutton jitsi conf meeting meetings visio call calls videocall zoom
    teams webex whereby skype coderpad huddle""".split()
)
"""Labels of hosts on which organisations run a service of their own, or have one by its name."""
_JOINS = lazily(r"/(?:meetup-join|meetup|meet|wc/join)/")
"""Paths that only lead into a meeting, whoever's host it is."""
_ROOMS = lazily(r"hirevue\.com/(?:live|join)|spark\w{0,20}\.com/live|slack\.com/huddle")
_NO_MEETING = lazily(
    r"zoom\.us/(?:test|download|support|u/)|support\.|/download|meetingoptions|/dialin|/usp/pstn"
    r"|joinhelp|aka\.ms|go\.microsoft|tel\.meet|/calendar|learnmore|help\.|blog\.|/testcall"
    r"|/(?:careers|jobs|apply|schedul|book|confirm|cancel|reschedul|assess|unsub|privacy)"
)
_APART = lazily(r"[\s<>\"'()\[\]|]+")
_ANY = lazily(r"https?://[^\s<>\"'()\[\]|]{4,2000}")
_LONGEST = 2000
_SHORT = 4000
"""Characters up to which a text is searched for links without https:// too."""


def link(text: str) -> str | None:
    """The first link of a meeting service."""
    return next(meetings(text), None)


def anything(text: str) -> str | None:
    """The first link that leads to something else than help, a test or a change of the time."""
    urls = (m.group().rstrip(".,;:!?*_") for m in _ANY.finditer(text[:_SHORT]))
    return next((u for u in urls if not _NO_MEETING.search(u.lower())), None)


def meetings(text: str) -> Iterator[str]:
    """The links of meeting services in order."""
    if "/" not in text:
        return
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
    named = any(part in _OWN or part.partition("-")[2] in _OWN for part in labels[:-1])
    return known or named or _JOINS.search(f"/{path}") is not None or bool(_ROOMS.search(url))
