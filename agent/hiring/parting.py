"""One letter about several of the candidate's posts: which it is not about, and what it says of it.

"Corrib have gone with somebody else; Lough Derg are still keen": an end of the one, and a word on
the other. Which process the letter itself belongs to is decided in ``matching``.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from agent.hiring.addresses import domain_of, label
from agent.hiring.clusters import Cluster
from agent.hiring.features import Features
from agent.hiring.names import Likeness, companies, company_key, person_key, roles
from agent.reading.model import Evidence, Fate, Reading
from agent.terms import Direction, Kind

SURE = 0.9
"""What is said by name is said plainly."""


def spoken_of(near: Iterable[Cluster], marks: Features, reading: Reading) -> dict[Cluster, Fate]:
    """The open processes of which a letter says by name that they end otherwise than what it is
    about: that they go on where it is an end, that they are closed where it is none."""
    ends = reading.kind is Kind.REJECTION
    told = [f for f in reading.fates if f.goes_on is ends]
    if not told or not (ends or _is_about_another(marks, reading)):
        return {}
    open_ = [c for c in dict.fromkeys(near) if c.ended_at is None]
    found: dict[Cluster, Fate] = {}
    for fate in told:
        named = [c for c in open_ if _names(fate, c)]
        if len(named) == 1:
            found.setdefault(named[0], fate)
    return found


def _is_about_another(marks: Features, reading: Reading) -> bool:
    """Whether what goes on has a name beside that of what is closed: "the Nurse post has been
    closed" to further applications, whom they invite to it are told."""
    if any(f.goes_on for f in reading.fates):
        return True
    closed = [f for f in reading.fates if not f.goes_on and f.of_post]
    likely = [roles(f.name, marks.role) for f in closed]
    return bool(likely) and all(one is Likeness.CONFLICT for one in likely)


def _names(fate: Fate, cluster: Cluster) -> bool:
    """Whether a name is that of a process's post, or of its employer where an agent writes, or of
    whom the candidate meets there."""
    if any(roles(fate.name, role) >= Likeness.NEAR for role in cluster.roles):
        return True
    if fate.of_post:
        return False
    key, person = company_key(fate.name), person_key(fate.name)
    client = any(companies(key, c) >= Likeness.NEAR for c in cluster.companies if cluster.agencies)
    return client or (bool(person) and person <= cluster.persons)


def without_names_of(others: Iterable[Cluster], marks: Features) -> Features:
    """Without an employer's name that is somebody of theirs: "I await word from Sia"."""
    of_others = marks.company and any(c.persons.issuperset(marks.company) for c in others)
    return marks._replace(company=()) if of_others else marks


def in_passing(fate: Fate, reading: Reading) -> Reading:
    """What a letter says of another process than it is about: no letter in that answers it."""
    kind = Kind.PROGRESS_UPDATE if fate.goes_on else Kind.REJECTION
    by = reading.news_by if fate.goes_on else None
    said = _bare(reading, kind, (Evidence("kind", fate.words),))
    return replace(said, reply_expected_by=by, in_passing=True)


def put_forward(reading: Reading) -> Iterator[Reading]:
    """A message that tells for which posts at which houses it puts the candidate forward, once for
    each: none of them is the other's."""
    sender = reading.sender.email if reading.sender else ""
    for post in reading.posts if reading.direction is Direction.INCOMING else ():
        said = _bare(reading, Kind.PROGRESS_UPDATE, reading.evidence)
        agency = reading.agency or label(domain_of(sender)) or None
        yield replace(said, company=post.company, role=post.role, agency=agency)


def _bare(reading: Reading, kind: Kind, evidence: tuple[Evidence, ...]) -> Reading:
    """Who wrote when to whom, and how; nothing of what it says."""
    return Reading(
        message_id=reading.message_id,
        direction=reading.direction,
        kind=kind,
        confidence=SURE,
        evidence=evidence,
        contact=reading.contact,
        people=reading.people,
        agency=reading.agency,
        arrived=reading.arrived,
        sent=reading.sent,
        sender=reading.sender,
        reply_to=reading.reply_to,
        to=reading.to,
        cc=reading.cc,
        subject=reading.subject,
        in_reply_to=reading.in_reply_to,
        references=reading.references,
        manner=reading.manner,
        styled=reading.styled,
        of_hiring=reading.of_hiring,
    )
