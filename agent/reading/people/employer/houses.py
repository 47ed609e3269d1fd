"""Houses that a message names: all spellings of one together, with what speaks for it.

Compares and counts; what names a house is for ``sources``, what it is to the candidate for the
package.
"""

from dataclasses import dataclass, field

from agent.reading.people import domains, orgs
from agent.reading.people.words import ORG_WORDS


@dataclass(frozen=True, slots=True)
class Claim:
    """A name, how surely it is the employer's, and the words or header that give it."""

    name: str
    weight: float
    words: str
    told: bool = True
    """A text names it, not only a domain."""
    stated: bool = False
    """A sentence says that it is the employer."""


@dataclass(slots=True)
class House:
    """One house under all its spellings, each with its weight and the words it rests on."""

    score: float = 0.0
    spellings: dict[str, float] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    told: bool = False
    written: set[str] = field(default_factory=set)
    """The spellings that a text or header has, not only a domain split into words."""
    stated: float = 0.0
    """The weight of what sentences state."""

    def add(self, name: str, claim: Claim) -> None:
        """Counts a claim under a spelling; a repetition counts less."""
        known = self.spellings.get(name, 0.0)
        self.score += claim.weight * (0.4 if known else 1.0)
        if claim.weight > known:
            self.words[name] = claim.words
        self.spellings[name] = known + claim.weight
        self.told = self.told or claim.told
        if claim.told:
            self.written.add(name)
        self.stated += claim.weight * claim.stated

    def absorb(self, short: "House") -> None:
        """Takes in a house whose name is a short form of this one's."""
        self.score += short.score * 0.8
        self.told = self.told or short.told
        self.stated += short.stated
        self.written |= short.written
        for spelling, weight in short.spellings.items():
            self.spellings[spelling] = self.spellings.get(spelling, 0.0) + weight
            self.words.setdefault(spelling, short.words[spelling])

    def spelling(self, label: str) -> str:
        """The spelling with the most weight, or one that completes it; ``label`` is the
        domain's."""

        def weight(spelling: str) -> tuple[float, int]:
            exact = 2.0 if label and domains.fits(label, spelling) == 3 else 0.0
            return round(self.spellings[spelling] + exact, 1), len(spelling)

        written = [s for s in self.spellings if s in self.written]  # in order, for even weights
        best = max(written or self.spellings, key=weight)
        bare = orgs.without_legal(best)
        fuller = [s for s in self.spellings if shortens(bare, s) and self._completes(best, s)]
        return max(fuller, key=lambda s: self.spellings[s], default=best)

    def _completes(self, short: str, long: str) -> bool:
        """Whether a word of houses, or a second source, makes the longer name the full one."""
        added = set(orgs.fold(long).split()) - set(orgs.fold(short).split())
        by_word = bool(added & ORG_WORDS) and self.spellings[long] >= max(
            1.0, 0.2 * self.spellings[short]
        )
        form = long.removeprefix(orgs.without_legal(long))
        by_form = form != "" and "." not in form.rstrip(".") and self.spellings[long] >= 3.0
        return by_word or by_form or self.spellings[long] >= 5.0


def joined(houses: dict[str, House]) -> dict[str, House]:
    """Short forms joined with the full name that holds them ("Millbank", "Millbank Foods")."""
    for short in sorted(houses, key=len):
        longer = [k for k in houses if k != short and _is_short_for(houses[short], houses[k])]
        if len(short) > 1 and longer:
            one = houses.pop(short)
            houses[max(longer, key=lambda k: houses[k].score)].absorb(one)
    return houses


def _is_short_for(short: House, long: House) -> bool:
    if not short.told and long.told and any(_ends_so(a, long) for a in short.spellings):
        return True
    return any(shortens(a, b) for a in short.spellings for b in long.spellings)


def _ends_so(split: str, long: House) -> bool:
    """Whether a domain's words are the end of a written name ("millbourg", "Collège Millbourg")."""
    flat = orgs.key(split)
    return len(flat) > 4 and any(orgs.key(s).endswith(flat) for s in long.written)


def shortens(one: str, other: str) -> bool:
    """Whether a name is the beginning of another, its core behind "of", or its initials."""
    a, b = orgs.fold(one).split(), orgs.fold(orgs.without_legal(other)).split()
    if len(a) == 1 and len(a[0]) > 1 and len(b) > 2 and one.isupper() and _initials(a[0], b):
        return True
    if len(a) >= len(b) or len("".join(a)) < 4:
        return False
    before = b[: -len(a)]
    legal = orgs.without_legal(other) != other and len(before) == 1
    core = legal or before[-1] in _OF or before[-1] in ORG_WORDS or orgs.is_institution(other)
    return b[: len(a)] == a or (core and b[-len(a) :] == a)


_OF = ("of", "for", "the", "de", "di", "van", "la", "del", "do", "da", "des", "du", "der")


def _initials(short: str, words: list[str]) -> bool:
    letters = [w[0] for w in words if w not in ("of", "the", "and", "for", "de")]
    return short in ("".join(letters), "".join(w[0] for w in words))
