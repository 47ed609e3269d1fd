"""Who writes, for whom and about which job, put together; then who meets the candidate."""

from dataclasses import replace

from agent.message import Message
from agent.reading.model import Candidate, Evidence, Interview, Post
from agent.reading.people import fates, meets, orgs, several, signatures
from agent.reading.people.answering import contact, is_unattended
from agent.reading.people.employer import company
from agent.reading.people.model import Parties
from agent.reading.people.numbers import requisitions
from agent.reading.people.roles import role
from agent.reading.people.roster import everybody
from agent.reading.people.scene import look
from agent.reading.prose import Prose
from agent.terms import Kind


def parties(message: Message, prose: Prose, candidate: Candidate, kind: Kind) -> Parties:
    """Company, role, contact, everybody's addresses, agency, requisition numbers."""
    scene = look(message, prose, candidate, kind)
    employer, agency, by_company = company(scene)
    job, by_role = role(scene, employer)
    if job and employer and orgs.key(job) == orgs.key(employer):
        # "Millbank Vets - where we are": a house that is called like a trade.
        job, by_role = None, ()
    if posts := several.posts(prose):
        employer, job = posts[0].company, posts[0].role
        by_company, by_role = (Evidence("company", employer),), (Evidence("role", job),)
    told = fates.fates(prose)
    if post := fates.post(told, job, kind):
        job, by_role = post.name, (Evidence("role", post.name),)
    whom, by_contact = contact(scene)
    return Parties(
        company=_in_a_line(employer),
        role=_in_a_line(job),
        contact=whom,
        people=everybody(scene, whom),
        agency=agency,
        fates=told,
        posts=posts,
        requisitions=requisitions(scene),
        unattended=is_unattended(scene),
        evidence=(*by_company, *by_role, *by_contact),
        kind=kind,
    )


def put_forward(prose: Prose) -> tuple[Post, ...]:
    """The posts, each with its house, for which the author has put the candidate forward."""
    return several.posts(prose)


def signs_for(prose: Prose, candidate: Candidate) -> tuple[str, ...]:
    """The houses in the candidate's own signature: where they work now."""
    return signatures.read(prose.signature, candidate.name).houses[:3]


def _in_a_line(words: str | None) -> str | None:
    """A name that the text breaks over two lines."""
    return " ".join(words.split()) if words else words


def others_meet(prose: Prose) -> bool:
    """Whether others meet the candidate than the message names: "the panel", "our manager"."""
    return meets.names_nobody(prose.own)


def interviewers(
    message: Message,
    prose: Prose,
    candidate: Candidate,
    interviews: tuple[Interview, ...],
    found: Parties,
    passed: frozenset[int] = frozenset(),
) -> tuple[tuple[Interview, ...], tuple[Evidence, ...]]:
    """The rounds with those who meet the candidate: told in words and invited by calendar.

    Keeps the order of the rounds; names of one person are joined, addresses and titles completed
    from signatures and headers. ``passed``: which messages of the history tell of earlier rounds.
    """
    if not interviews:
        return interviews, ()
    scene = look(message, prose, candidate, found.kind or Kind.INTERVIEW_CONFIRMED)
    scene = replace(
        scene,
        company=found.company,
        role=found.role,
        contact=found.contact,
        known=found.people,
        passed=passed,
    )
    return meets.interviewers(scene, interviews)
