"""The choice among the titles that a message claims."""

import itertools
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from agent.reading import words
from agent.reading.caseless import lazily, lower
from agent.reading.model import Evidence
from agent.reading.people import names, orgs, titles
from agent.reading.people.heads import NOT_ROLES, WEAK_HEADS
from agent.reading.people.roles import cues, ranking
from agent.reading.people.roles.below import of_lines
from agent.reading.people.roles.claims import MOST, Claim, bare_of_talk, before_talk, of_text
from agent.reading.people.roles.rank import CERTAIN, Role, best_of, is_short
from agent.reading.people.roles.ranking import Ruled
from agent.reading.people.roles.subjects import of_subject
from agent.reading.people.roles.unled import anywhere
from agent.reading.people.scene import Area, Scene
from agent.reading.people.titles import CONNECTORS, bare
from agent.terms import Kind
from agent.words import word_set

_BY_AREA = {
    Area.SUBJECT: 1.0, Area.OWN: 1.0, Area.SIGNATURE: 0.8, Area.FOOTER: 0.5, Area.CALENDAR: 0.9,
    Area.QUOTED: 0.6,
}  # fmt: skip
_LEAST = 0.7
_SURE = 2.5
_LONGEST = 10
_CLEAR = 2.4
_NEW = (Area.SUBJECT, Area.OWN, Area.CALENDAR)
_OLD = tuple(area for area in Area if area not in _NEW)


def role(scene: Scene, company: str | None) -> tuple[str | None, tuple[Evidence, ...]]:
    """The job's title as written, and the words it rests on."""
    ruled = judged(scene, company)
    found = (ruled.choice, ruled.words) if ruled.sure else ranking.best(scene, company, ruled)
    title = found[0] if found[0] and not _tells_somebody(scene, found[0]) else None
    title = _dotted(scene, _without_site(scene, title)) if title else None
    return title, (Evidence("role", found[1]),) if title else ()


def _dotted(scene: Scene, title: str | None) -> str | None:
    """A title with the full stop that belongs to its first word (".NET Developer")."""
    if title and any(f" .{title}" in f" {text}" for _, text in scene.texts):
        return f".{title}"
    return title


def _tells_somebody(scene: Scene, title: str) -> bool:
    """Whether a title has a correspondent's name in it, or is one: it is theirs ("store manager Ida
    Roe"); or somebody with a form of address ("Mein Kollege Herr Roe"); or is of two who meet ("Ida
    <> Bo").
    """
    message = scene.message
    written = [a for a in (scene.sender, *message.to[:20], *message.cc[:20]) if a is not None]
    named = any(" " in a.name and a.name in title for a in written)
    named = named or any(a.name and title.startswith(f"{a.name.split()[0]}, ") for a in written)
    pair = [part.strip() for part in _PAIRED.split(title)]
    known = {word for a in written for word in a.name.split()}
    meet = len(pair) == 2 and all(part in known for part in pair)
    return (
        named
        or meet
        or (title in known and not titles.has_head(title))
        or "<>" in title
        or _STYLED.search(title) is not None
        or (title.startswith("Sr. ") and not titles.has_head(title))
        or _is_forwarders(scene, title)
        or _is_signers(scene, title)
    )


_PAIRED = lazily(r"\s*(?:<-?>|[/|&+]|\bx\b|\band\b)\s*")
"""Between the names of two who meet, in the title of a calendar's entry."""
_STYLED = lazily(
    r"\b(?:Herrn?|Frau|[Mm]eneer|[Mm]evrouw|[Dd]hr\.|[Mm]evr\.|Mrs?\.?|Ms\.?|Monsieur|Madame|Mme"
    r"|[Ss]eñora?|[Ss]enhora?|Sra\.|[Dd]oña|[Dd]ona) (?=[A-ZÀ-Þ][^\W\d_])"
)


def _is_signers(scene: Scene, title: str) -> bool:
    """Whether a title stands nowhere but behind the name of who signs, or below it."""
    texts = [scene.text(area) for area in (*_NEW, Area.SIGNATURE, Area.QUOTED)]
    holding = [text for text in texts if title in text]
    if len(holding) != 1 or holding[0].count(title) != 1 or title in scene.text(Area.SUBJECT):
        return False
    before, _, behind = holding[0].partition(title)
    if _GOES_ON.match(behind):
        return False
    lines = [one.strip(_MARKS) for one in before.split("\n")]
    above = next((line for line in reversed(lines) if line), "")
    name = names.person(above.partition(",")[0].partition("(")[0])
    signs = name is not None and (name == scene.signature.name or names.is_given(name))
    beside = lines[-1].removeprefix(name or "").partition("(")[0]
    return signs and len(above.split()) < 6 and names.are_degrees(beside.strip(" ,|–-"))


_GOES_ON = lazily(r" [^\W\d_A-Z]")
""" "Volunteer Coordinator post, interviews in March": of the job, not of who signs."""
_MARKS = " \t*_|>-–—"


def _is_forwarders(scene: Scene, title: str) -> bool:
    """Whether a title stands nowhere but under the first name of who wrote what is forwarded."""
    if scene.forwarded is None or any(title in scene.text(area) for area in _NEW):
        return False
    first = re.escape(scene.forwarded.name.partition(" ")[0])
    under = rf"^[>\s]*{first}\b.{{0,40}}\n[>\s]*{re.escape(title)}\b"
    return bool(first) and re.search(under, scene.text(Area.QUOTED), re.MULTILINE) is not None


def _without_site(scene: Scene, title: str) -> str:
    """A title without the town that the sender signs with ("Florist for Millbank"), where the
    letter has the title alone too."""
    found = _AT_SITE.fullmatch(title)
    if found is None:
        return title
    signed, told = (
        f"{scene.text(a)}\n{scene.text(Area.QUOTED)}" for a in (Area.SIGNATURE, Area.OWN)
    )
    job = rf"(?<!\w){re.escape(found['job'])}(?! {found['link']} [^\Wa-z\d_])\b"
    here = re.search(rf", {found['site']}\s*$", signed, re.MULTILINE) and re.search(job, told)
    return found["job"] if here else title


_AT_SITE = lazily(
    rf"(?P<job>.{{3,80}}) (?P<link>{words.joined('roles.at_site')}) (?P<site>[^\Wa-z\d_][\w-]"
    r"{2,30})"
)


def judged(scene: Scene, company: str | None) -> Ruled:
    """What the rules find.

    Signature, footer and quoted history are asked only where the new text gives no clear answer.
    """
    found = _Found(scene, company)
    best: Role | None = None
    for areas in (_NEW, _OLD):
        found.add(_claims(scene, company, areas))
        best = best_of(found.roles)
        if best is not None and best.score >= _CLEAR and not is_short(best):
            break
    if best is None or best.score < _LEAST:
        found.add(of_lines(scene))
        best = best_of(found.roles)
    if best is None or best.score < _LEAST or best.refused:
        found.add(_anywhere(scene))
        best = best_of(found.roles)
    claimed = tuple(spelling for one in found.roles.values() for spelling in one.spellings)
    refused = frozenset(key for key, one in found.roles.items() if one.refused)
    if best is None or best.score < _LEAST:
        return Ruled(claimed, refused=refused)
    title = max(best.spellings, key=lambda s: (best.spellings[s], s[0].isupper(), not s.isupper()))
    title = _with_field(scene, title, claimed)
    unlisted = cues.TRADE.fullmatch(title) and not titles.has_head(title)
    short = is_short(best) and not unlisted
    sure = best.score >= _PLAIN and not (short or best.refused or _JOINED.search(title))
    return Ruled((*claimed, title), title, best.words, refused, sure)


def _with_field(scene: Scene, title: str, claimed: tuple[str, ...]) -> str:
    """A title with the field behind a dash, where the subject and the letter both have it so."""
    longer = [c for c in claimed if c.startswith((f"{title} - ", f"{title} – "))]
    texts = scene.text(Area.SUBJECT), scene.text(Area.OWN)
    return next((one for one in longer if all(one in text for text in texts)), title)


_PLAIN = 1.5
_JOINED = lazily(r"[,(/–—]| - ")
"""With less weight, or with more in it than a name, a title is ranked among what else could be
one."""


class _Found:
    """What is claimed of the job, by folded title."""

    def __init__(self, scene: Scene, company: str | None) -> None:
        self.roles: dict[str, Role] = {}
        self.house = orgs.key(company) if company else None
        self.around = (*((orgs.without_legal(company),) if company else ()), *scene.mine)
        self.scene = scene

    def add(self, claims: Iterable[Claim]) -> None:
        """Adds claims; a repetition counts half."""
        for claim in claims:
            title = titles.clean(_core(claim.text, self.around))
            if title is None or not self._can_be(title):
                continue
            weight = claim.weight * _doubt(title, claim)
            entry = self.roles.setdefault(orgs.fold(title), Role())
            entry.refused = entry.refused or claim.refused
            if weight > max(entry.spellings.values(), default=0.0):
                entry.words = claim.words
            entry.score += weight * (1.0 if title not in entry.spellings else 0.5)
            entry.spellings[title] = max(entry.spellings.get(title, 0.0), weight)

    def _can_be(self, title: str) -> bool:
        written = titles.words(title)
        if (
            not 0 < len(written) <= _LONGEST
            or title in ranking.OF_ROUNDS
            or self.scene.is_mine(title)
        ):
            return False
        if ranking.is_met(self.scene, title) or ranking.is_ranked(title):
            return False
        return not all(bare(w) in NOT_ROLES or bare(w) in CONNECTORS for w in written)


_OF_PEOPLE = word_set(
    "ceo cto cfo coo cio cmo founder co-founder cofounder owner recruiter principal chair manager "
    "director partner president provost dean supervisor interviewer candidate organizer organiser "
    "host"
)


def _doubt(title: str, claim: Claim) -> float:
    """Less for what as a rule names a person of the round: "CEO interview", "Hiring Manager
    call"."""
    folded = title.casefold()
    if folded in cues.HOLD_ROUNDS:
        return 0.0
    alone = " " not in folded and (folded in _OF_PEOPLE or folded in WEAK_HEADS)
    return 0.15 if alone and claim.weight < _SURE else 1.0


def _claims(scene: Scene, company: str | None, areas: tuple[Area, ...]) -> Iterator[Claim]:
    for area, text in scene.texts:
        if area not in areas:
            continue
        factor = _BY_AREA[area]
        if area in (Area.SUBJECT, Area.CALENDAR):
            yield from of_subject(text.partition("\n")[0], scene, company, factor)
        told = area not in (Area.SUBJECT, Area.CALENDAR)
        others = cues.OTHER_JOBS.search(text) if told else None
        text = text[: others.start()] if others else text
        below = area in (Area.SIGNATURE, Area.FOOTER)
        claims = of_text(text, company, headings=area is Area.OWN, loose=not below)
        for claim in itertools.islice(claims, MOST):
            if below and claim.weight < _SURE:
                continue
            if told and claim.weight < CERTAIN and _is_somebodys(text, claim, scene):
                continue
            refused = _is_refused(scene, text, claim.at)
            yield Claim(claim.text, claim.weight * factor, claim.words, claim.at, refused)


def _anywhere(scene: Scene) -> Iterator[Claim]:
    """A title that stands in the author's words without anything that leads to it."""
    text = scene.text(Area.OWN)
    for claim in itertools.islice(anywhere(text), MOST):
        if not _is_somebodys(text, claim, scene):
            refused = _is_refused(scene, text, claim.at)
            yield Claim(claim.text, claim.weight, claim.words, claim.at, refused)


def _is_somebodys(text: str, claim: Claim, scene: Scene) -> bool:
    """Whether a title stands beside a person's name: it is what that person does, not the job."""
    at = text.find(claim.text, max(0, claim.at - len(claim.text) - 2)) if claim.at >= 0 else -1
    if at < 0:
        return False
    if ranking.of_kin(text, at):
        return True
    named = _person_before(text, at) or _person_behind(text, at, claim.text)
    return named is not None and not orgs.is_house(named.text) and not scene.is_mine(named.text)


_BEHIND_NAME = lazily(r"(?:,[ \n](?:\w+ )?|[ \n]\(|[ ][–—|-][ ]|\t+|(?<=[^\W\d_]{2})\n)$")


def _person_before(text: str, at: int) -> names.Name | None:
    """ "Jane Doe, Head of Studio", "Jane Doe (Head of Studio)"."""
    left = text[max(0, at - 60) : at]
    joint = _BEHIND_NAME.search(left)
    if joint is None:
        return None
    found = [n for n in names.spans(left[: joint.start()]) if n.full or n.honorific]
    return found[-1] if found and found[-1].end == joint.start() else None


def _person_behind(text: str, at: int, title: str) -> names.Name | None:
    """ "The Head of Studio, Jane Doe", also where the title was taken with the name."""
    joint = title.find(", ")
    end = at + (joint if joint >= 0 else len(title))
    if text[end : end + 2] != ", ":
        return None
    found = next(iter(names.spans(text[end + 2 : end + 62])), None)
    return found if found and found.outer == 0 and (found.full or found.honorific) else None


@lru_cache(maxsize=4)
def _refusals(kind: Kind, text: str) -> list[int]:
    """Where a text refuses something, in a message that does not refuse by its kind."""
    if kind in (Kind.REJECTION, Kind.INTERVIEW_CANCELLED):
        return []
    low = lower(text)
    found = [one.start() for one in itertools.islice(cues.REFUSED.finditer(low), MOST)]
    that = itertools.islice(cues.REFUSED_THAT.finditer(low), MOST)
    return found + [text.rfind(". ", 0, one.start()) - 1 for one in that]


def _is_refused(scene: Scene, text: str, at: int) -> bool:
    """Whether the sentence of a title refuses it."""
    refusals = _refusals(scene.kind, text) if at >= 0 else []
    if not refusals:
        return False
    begin = max(0, at - _SENTENCE, *(text.rfind(mark, 0, at) for mark in _STOPS))
    ends = [e for e in (text.find(mark, at, at + _SENTENCE) for mark in _STOPS) if e >= 0]
    end = min(ends, default=at + _SENTENCE)
    return any(begin <= one < end for one in refusals)


_STOPS = (". ", ".\n", "\n\n", "! ")
_SENTENCE = 400
"""How far a sentence is looked through, in letters."""


def _core(text: str, around: tuple[str, ...]) -> str:
    """A claim without what subjects say around a title, the employer and the candidate."""
    core = bare_of_talk(text)
    for name in around:
        core = _without(core, name) if name in core else _without_short(core, name)
    core = _past_lead(core)
    shorter = before_talk(core)
    return shorter if titles.has_head(shorter) else core


_LED = lazily(r"^(?P<lead>[^–—:]{3,60}?)(?: for | [–—-] )(?P<title>.{4,90})$")


def _past_lead(text: str) -> str:
    """The title behind what is none: "Millbank Primary for Class Teacher", "Estates - Porter"."""
    found = _LED.match(text)
    led = found and not titles.has_head(found["lead"]) and titles.has_head(found["title"])
    return found["title"] if found and led and titles.is_title(found["title"]) else text


def _without(text: str, name: str) -> str:
    """A title without a name behind or before it: "Tax Consultant, Millbank", "Millbank:
    Engineer"."""
    at = text.find(name)
    end = at + len(name)
    if at < 0 or text[end : end + 1].isalnum():
        return text
    before = _LINKS.sub("", text[:at].rstrip(_JOINTS)).rstrip(_JOINTS)
    if before and titles.has_head(before):
        return before
    behind = text[end:].lstrip(_JOINTS)
    if not before and titles.has_head(name) and not titles.has_head(behind):
        return ""  # "Millbank Partners Open Day"
    return behind if not before and titles.has_head(behind) else text


def _without_short(text: str, name: str) -> str:
    """A title without a name's beginning behind it: "Deputy Head of St Alder's" (… C of E
    School)."""
    found = _TO_SHORT.search(text)
    if found is None or not f"{name} ".startswith(f"{found['name']} "):
        return text
    before = text[: found.start()]
    return before if titles.is_title(before) and not titles.is_weak(before) else text


_TO_SHORT = lazily(
    rf" (?:{words.joined('roles.to_short')}) (?:{words.joined('roles.to_short_article')})?(?P<name>"
    r"[^\Wa-z].{2,60})$"
)
_JOINTS = " \u00a0,:(–—|@/-"
_LINKS = lazily(rf"(?: (?:{words.joined('roles.links')}))+$")
"""What leads from a title to the house."""
