"""What a process is called: the employer and the post, out of what its messages call them.

Chooses among names that were read; invents none.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from agent.hiring.addresses import label
from agent.hiring.features import Entry, is_bare
from agent.hiring.names import SENIORITY, Likeness, companies, company_key, flat, fold
from agent.reading.model import Reading


def company(entries: Sequence[Entry]) -> str | None:
    """The employer as most messages name it; the agency that writes for it is none."""
    spelt = _written(entries)
    said = ((spelt.get(_letters(r), r.company), m.incoming) for m, r in entries)
    named = _votes(Counter((n, company_key(n), incoming) for n, incoming in said))
    agencies = {m.agency for m, _ in entries if m.agency}
    clients = {n: v for n, v in named.items() if not _is_one_of(company_key(n), agencies)}
    if len(clients) < 2:
        return _most(clients)
    met = frozenset(w for marks, _ in entries for w in marks.persons)
    firms = {n: v for n, v in clients.items() if not set(company_key(n)) <= met}
    domains = {label(h).replace("-", "") for m, _ in entries for h in m.houses}
    theirs = [r.company for m, r in entries if m.incoming and r.company]
    written = {n: v for n, v in firms.items() if not _is_mere_domain(n, theirs, domains)}
    subjects = _of_subjects(entries, domains)
    passing = _in_passing(entries) if agencies else set()
    written = {n: v for n, v in written.items() if n not in subjects | passing} or written
    chosen = _told(written, entries) or _apart(written, entries) or written or clients
    return _spelt_out(_most(chosen), chosen, domains)


def _spelt_out(best: str | None, named: Iterable[str], domains: set[str]) -> str | None:
    """The name that their whole domain spells, before its beginning alone ("Millbank" of
    ``millbankfoods.example``)."""
    whole = (n for n in named if best and n.startswith(f"{best} "))
    return next((n for n in whole if flat(company_key(n)) in domains), best)


def _of_subjects(entries: Sequence[Entry], domains: set[str]) -> set[str]:
    """Names that only subjects put a place behind: their whole domain spells the rest, and so do
    their letters ("Millbank & Co Eastgate")."""
    theirs = [r for m, r in entries if m.incoming and r.company]
    told = {r.company for r in theirs if r.company and " " in r.company and _stands(r)}
    whole = {n for n in told if {"".join(company_key(n)), flat(company_key(n))} & domains}
    longer = {r.company or "" for r in theirs} - whole
    longer = {n for n in longer if any(n.startswith(f"{short} ") for short in whole)}
    return {n for n in longer if all(n in r.subject for r in theirs if r.company == n)}


def _in_passing(entries: Sequence[Entry]) -> set[str]:
    """What agents' subjects have beside the post, and no sentence speaks of: a town, as often as
    the client."""
    theirs = [r for m, r in entries if m.incoming and r.company]
    spoken = {company_key(r.company) for r in theirs if not is_bare(r)}
    names = {r.company or "" for r in theirs} if spoken else set()
    return {n for n in names if not _is_one_of(company_key(n), spoken)}


def _told(named: Mapping[str, int], entries: Sequence[Entry]) -> dict[str, int]:
    """The names that stand in their messages, if not as a part of the post's; one that none writes
    is a domain taken apart."""
    told = {r.company for m, r in entries if m.incoming and r.company and _stands(r)}
    keys = {company_key(n) for n in told}
    return _apart({n: v for n, v in named.items() if company_key(n) in keys}, entries)


def _apart(named: Mapping[str, int], entries: Sequence[Entry]) -> dict[str, int]:
    """The names that are no part of the post's."""
    posts = " ".join(fold(r.role or "") for _, r in entries)
    return {n: v for n, v in named.items() if fold(n) not in posts}


def _stands(reading: Reading) -> bool:
    """Whether the employer's name is one that the message writes, and not its domain taken
    apart."""
    name = (reading.company or "").casefold()
    texts = (e.text for e in reading.evidence if e.field == "company" and "@" not in e.text)
    return any(name in text.casefold() for text in texts)


def _written(entries: Sequence[Entry]) -> dict[str, str]:
    """Names as they stand in what was written, by their letters: before any that is only a domain
    taken apart ("Harbour Lights Co" for ``harbourlights.example``)."""
    names = {r.company: _letters(r) for _, r in entries if r.company}
    if len(set(names.values())) == len(names):
        return {}
    return {names[r.company]: r.company for _, r in entries if r.company and _stands(r)}


def _letters(reading: Reading) -> str:
    return flat(company_key(reading.company))


def _is_mere_domain(name: str, names: Iterable[str], domains: set[str]) -> bool:
    """Whether a name says no more than a domain does, and their own mail says it in full."""
    bare = flat(company_key(name))
    fuller = (flat(company_key(n)) for n in names)
    return bare in domains and any(bare in f and bare != f for f in fuller)


def role(entries: Sequence[Entry]) -> str | None:
    """The post's title as most messages have it; a fuller one that is about as common goes
    first."""
    said = Counter((m.role, m.incoming) for m, _ in entries)
    named = _votes({(r, fold(r or ""), incoming): n for (r, incoming), n in said.items()})
    best = _most(named)
    for name, votes in named.items():
        if best and 2 * votes >= named[best] and _lengthens(name, best):
            best = name
    return best


def _votes(names: Mapping[tuple[str | None, object, bool], int]) -> dict[str, int]:
    """Votes by key, under the spelling that has most; the employer's own word counts double.
    ``names``: how often each was said, with its key and whether by the employer."""
    votes: dict[object, Counter[str]] = {}
    for (name, key, incoming), often in names.items():
        if name:
            votes.setdefault(key, Counter())[name] += 2 * often if incoming else often
    return {_most(spelt) or "": spelt.total() for spelt in votes.values()}


def _most(votes: dict[str, int]) -> str | None:
    """The most votes, then the longest."""
    return max(votes, key=lambda n: (votes[n], len(n)), default=None)


def _lengthens(name: str, short: str) -> bool:
    """The whole of the short one, and more after it ("Designer, Growth") or a level before it; of a
    single word whatever stands before it ("Heritage Estimator" under the subject "estimator")."""
    before, found, _ = f" {fold(name)} ".partition(f" {fold(short)} ")
    said = " " not in fold(short) or set(before.split()) <= SENIORITY.keys()
    return bool(found) and fold(name) != fold(short) and said


def _is_one_of(key: tuple[str, ...], agencies: set[tuple[str, ...]]) -> bool:
    return any(companies(key, a) >= Likeness.NEAR for a in agencies)
