"""Who writes in the tests of hiring: the people of Lakeside Toys, its portal, an agent, a friend.

What each test says of them is its own.
"""

from agent.terms import Kind, Stage
from tests.lives import Life, interview, person

INES = "Ines Okafor <ines.okafor@lakeside-toys.example>"
TOM_HEGARTY = "Tom Hegarty <tom@lakeside-toys.example>"
TOM = person(TOM_HEGARTY, "Head of Buying")
MAYA = person("Maya Lund <maya@lakeside-toys.example>")
OLE = person("Ole Brandt <ole@lakeside-toys.example>")
PORTAL = "Lakeside Toys <no-reply@myworkday.com>"
AGENT = "Priya Raman <priya@brightpath-talent.example>"
FRIEND = "Joe <joe@gmail.com>"


def invited(*, stage: Stage | None = Stage.MANAGER, when: str = "03-10 10:00") -> Life:
    """One round in mail alone."""
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview(when, 45), stage=stage)
    return life


def messages(life: Life, now: str = "06-30 12:00") -> list[list[str]]:
    """The processes as lists of message numbers."""
    return [
        [(r.message_id or "")[1:5].lstrip("0") for r in p.readings] for p in life.processes(now)
    ]
