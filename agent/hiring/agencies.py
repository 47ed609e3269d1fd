"""Houses that are agencies by some of their messages are so in all of them.

Read alone, "they would like to meet you" does not say that its author works for somebody else.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator

from agent.hiring.addresses import label
from agent.hiring.features import Entry, Features
from agent.hiring.names import Likeness, companies, domain_fits
from agent.reading.model import Reading
from agent.terms import Kind

_SHARE = 2
"""One message in so many has to say so; one is enough where it names the client too."""
_Key = tuple[str, ...]


def known(entries: Collection[Entry]) -> dict[str, _Key]:
    """By house, the agency that it is."""
    between = {h: key for entry in entries for h, key in _go_betweens(*entry)}
    if not between and not any(marks.agency for marks, _ in entries):
        return {}
    written: Counter[str] = Counter()
    met = frozenset(w for marks, _ in entries for w in marks.persons)
    named: defaultdict[str, Counter[_Key]] = defaultdict(Counter)
    sure: set[str] = set()
    for marks, reading in entries:
        told = marks.incoming and reading.kind is not Kind.UNRELATED
        for house in marks.houses if told else ():
            written[house] += 1
            # Who meets the candidate is no client, and who names nobody else perhaps no agency.
            if marks.agency and not (marks.company and set(marks.company) <= met):
                named[house][marks.agency] += 1
                if companies(marks.company, marks.agency) in (Likeness.CONFLICT, Likeness.UNCLEAR):
                    sure.add(house)  # It names a client.
    for house, key in between.items():
        named[house][key] += 1
        sure.add(house)
    employers = {(m.houses, m.company) for m, _ in entries if m.company and m.incoming}
    return {
        house: max(votes, key=lambda key: (votes[key], len(key)))
        for house, votes in named.items()
        if house in sure
        or (_SHARE * votes.total() >= written[house] and not _is_any(house, employers))
    }


def _go_betweens(marks: Features, reading: Reading) -> Iterator[tuple[str, _Key]]:
    """The houses that seek somebody for an employer of another name than theirs, if they do not say
    what they are."""
    if marks.agency or not marks.company or reading.kind is not Kind.RECRUITER_OUTREACH:
        return
    if marks.incoming and not any(domain_fits(label(h), marks.company) for h in marks.houses):
        yield from ((h, tuple(label(h).split("-"))) for h in marks.houses if h)


def _is_any(house: str, employers: Iterable[tuple[frozenset[str], _Key]]) -> bool:
    """Whether a house bears the name of an employer that other houses' mail speaks of."""
    return any(h.isdisjoint({house}) and domain_fits(label(house), c) for h, c in employers)


def as_agency(entry: Entry, agencies: dict[str, _Key]) -> Entry:
    """A message that took the agency for the employer, or the employer for one, put right."""
    marks, reading = entry
    agency = next((agencies[h] for h in sorted(marks.houses) if h in agencies), ())
    if marks.agency and marks.houses and not agency:
        return marks._replace(agency=()), reading
    if marks.agency or not agency:
        return entry
    own = companies(marks.company, agency) >= Likeness.NEAR
    return marks._replace(agency=agency, company=() if own else marks.company), reading
