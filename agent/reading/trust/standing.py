"""How the sender stands: every doubt, and whether together they are a fraud."""

from collections.abc import Iterator
from dataclasses import dataclass

from agent.message import Address, Message
from agent.reading import relays
from agent.reading.model import Candidate, Evidence
from agent.reading.prose import Prose
from agent.reading.trust import authentication, demands, likeness, machines
from agent.reading.trust.authentication import Findings

_GRAVE, _SLIGHT = 1.5, 0.75
_MOST_QUOTED = 20_000
_FREE_MAIL = 0.75
"""What a private mailbox adds to demands: small firms have no other, swindlers neither."""


@dataclass(frozen=True, slots=True)
class Trust:
    """What to tell the person.

    ``fraud``: a swindle, whatever it names is not to be believed. ``suspicious``: nothing is ever
    drafted from it, though it may be real. Evidence is for the field ``warnings``.
    """

    warnings: tuple[str, ...] = ()
    suspicious: bool = False
    fraud: bool = False
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class _Doubt:
    """One thing to tell; ``weight`` counts towards fraud only beside demands."""

    warning: str
    words: str
    weight: float = 0.0
    grave: bool = True


def judge(message: Message, prose: Prose, candidate: Candidate) -> Trust:
    """Judges sender, headers and requests of one incoming message; never raises."""
    if message.sender and candidate.owns(message.sender.email):
        return Trust()
    doubts = [*_of_sender(message, prose), *_of_text(message, prose)]
    invited = "\n\n".join(i.description[:4000] for i in message.invitations[:3])
    asked = demands.found(prose, invited)
    fraud = _is_fraud(message, doubts, asked)
    told = [
        _Doubt(f"The message {demand.warning}.", words, grave=demand.name in demands.GRAVE)
        for demand, words in asked
        if fraud or demand.telling
    ]
    everything = (*doubts, *told)
    return Trust(
        warnings=tuple(dict.fromkeys(d.warning for d in everything)),
        suspicious=fraud or any(d.grave for d in everything),
        fraud=fraud,
        evidence=tuple(Evidence("warnings", d.words) for d in everything if d.words),
    )


def in_own_name(message: Message, candidate: Candidate) -> Trust:
    """Judges a message that bears the candidate's own address; what they sent themselves was
    verified by nobody, or well. Never raises."""
    if not message.sender or not candidate.owns(message.sender.email):
        return Trust()
    doubts = [*_of_authentication(message, authentication.findings(message))]
    if not all(candidate.owns(author.email) for author in message.authors):
        doubts += _of_authors(message)
    return Trust(
        tuple(d.warning for d in doubts),
        suspicious=bool(doubts),
        evidence=tuple(Evidence("warnings", d.words) for d in doubts if d.words),
    )


def _is_fraud(
    message: Message, doubts: list[_Doubt], asked: list[tuple[demands.Demand, str]]
) -> bool:
    if not asked or max(d.weight for d, _ in asked) <= demands.WEAK:
        return False
    total = sum(d.weight for d, _ in asked) + sum(d.weight for d in doubts)
    if message.sender and relays.personal(message.sender.domain):
        total += _FREE_MAIL
    return total >= demands.ENOUGH


def _of_sender(message: Message, prose: Prose) -> Iterator[_Doubt]:
    found = authentication.findings(message)
    yield from _of_authentication(message, found)
    yield from _of_authors(message)
    if message.sender is not None:
        yield from _of_names(message, message.sender, prose)
        yield from _of_answer(message, prose, found)


def _of_authentication(message: Message, found: Findings) -> Iterator[_Doubt]:
    if found.failed():
        domain = authentication.domain(found, message) or "the sender"
        yield _Doubt(
            f"The receiving server could not verify that {domain} sent this "
            "(authentication failed: SPF, DKIM or DMARC).",
            found.source[:300],
            _GRAVE,
        )


def _of_authors(message: Message) -> Iterator[_Doubt]:
    """Several authors: of one house they need a Sender (RFC 5322 section 3.6.2), of more than one
    nobody knows whose word it is."""
    if not message.authors:
        return
    all_of_them = " and ".join(author.email for author in message.authors[:3])
    if likeness.are_apart(message.authors):
        warning = f"The message claims to be from several houses at once: {all_of_them}."
        yield _Doubt(warning, message.authors[0].email, _GRAVE)
    elif not message.header("sender"):
        warning = f"The message claims to be from several people, {all_of_them}: who sent it?"
        yield _Doubt(warning, message.authors[0].email, _SLIGHT, grave=False)


def _of_names(message: Message, sender: Address, prose: Prose) -> Iterator[_Doubt]:
    """Domain and display name."""
    domain, email = sender.domain, sender.email
    if likeness.foreign_script(domain):
        warning = f"The sender's domain {domain} mixes letters of different alphabets."
        yield _Doubt(warning, email, _GRAVE)
    if (name := likeness.imitates(message, prose)) is not None:
        warning = f"The sender's domain {domain} looks like a misspelling of “{name}”."
        yield _Doubt(warning, email, _GRAVE)
    if (front := likeness.in_front(message, prose)) is not None:
        warning = f"The sender's domain {domain} only begins like {front}; it belongs to others."
        yield _Doubt(warning, email, _GRAVE)
    if (organiser := likeness.foreign_organiser(message)) is not None:
        warning = f"{email} calls off a meeting that {organiser} holds."
        yield _Doubt(warning, "", _GRAVE)
    if (other := likeness.other_address_in_name(sender)) is not None:
        warning = f"The sender's name shows {other}, but the message came from {email}."
        yield _Doubt(warning, other, _GRAVE)


def _of_answer(message: Message, prose: Prose, found: Findings) -> Iterator[_Doubt]:
    """A foreign Reply-To: grave unless the sender's domain vouches and it is a firm's."""
    answer = likeness.foreign_answer(message, prose, alike=not found.is_foreign())
    if answer is None:
        return
    warning = f"An answer would go to {answer.email}, on another domain than the sender's."
    grave = relays.personal(answer.domain) or not found.passed()
    yield _Doubt(warning, answer.email, _GRAVE, grave)


_TRICKS = {
    "zero-width": ("Words of the message hold invisible characters.", False),
    "bidi-override": ("The message turns the direction of writing in order to mislead.", True),
    "tags": ("Words stand in the message in characters that nobody sees.", True),
    "mixed-script": ("Words of the message mix letters of different alphabets.", True),
}


def _of_text(message: Message, prose: Prose) -> Iterator[_Doubt]:
    for trick in message.tricks:
        if trick in _TRICKS:
            warning, grave = _TRICKS[trick]
            yield _Doubt(warning, "", _GRAVE if grave else _SLIGHT, grave)
    unseen = message.hidden
    hidden = (machines.addressed(unseen) or machines.ordered(unseen)) if unseen else None
    if hidden:
        yield _Doubt("Text that is hidden from your eyes is addressed to machines.", hidden, _GRAVE)
    events = (f"{i.summary}\n{i.location}\n{i.description}" for i in message.invitations[:3])
    beside = "\n".join((message.subject, *events, prose.quoted[:_MOST_QUOTED]))
    words = machines.addressed(message.text, prose.around) or machines.addressed(beside)
    if words:
        yield _Doubt("Part of the text is addressed to machines, not to you.", words, _GRAVE)
