"""The choice among the houses that a message names."""

from collections.abc import Iterable

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.model import Evidence, Fate
from agent.reading.people import domains, fates, names, orgs
from agent.reading.people.employer import agency, ranking
from agent.reading.people.employer.framed import framed
from agent.reading.people.employer.houses import Claim, House, joined
from agent.reading.people.employer.known import fits, is_nobody, is_person, is_readers, persons
from agent.reading.people.employer.named import Found, is_common, without_task
from agent.reading.people.employer.naming import in_full
from agent.reading.people.employer.ranking import AGENCIES
from agent.reading.people.employer.sources import of_headers, of_texts, own_address
from agent.reading.people.scene import Area, Scene, unattended
from agent.reading.people.statements import CAPITAL
from agent.reading.people.words import ORG_WORDS
from agent.terms import Kind

_LEAST = 1.0
_CLEAR = 9.0
_NEW = (Area.SUBJECT, Area.OWN, Area.SIGNATURE, Area.CALENDAR)
_OLD = tuple(area for area in Area if area not in _NEW)
_STATED = 3.0
_AHEAD = 3.0
_FAVOUR = (0.0, 2.0, 2.5, 3.0)
"""What a fit with the sender's own domain adds, by how well it fits."""


def company(scene: Scene) -> tuple[str | None, str | None, tuple[Evidence, ...]]:
    """The employer, the agency, and what they rest on."""
    found, choice = judged(scene)
    evidence = () if found.through is None else (Evidence("agency", found.through.words),)
    agent = found.through.name if found.through else None
    if _is_from_machine(scene):
        return None, agent, evidence
    best = None if found.clear else ranking.best(scene, found)
    if choice and (found.clear or (best and best.name == choice.name)):
        return choice.name, agent, (Evidence("company", choice.words), *evidence)
    if best is None:
        return None, agent, evidence
    words = best.name if best.places or scene.sender is None else own_address(scene, scene.sender)
    return in_full(scene, best.name), agent, (Evidence("company", words), *evidence)


def judged(scene: Scene) -> tuple[Found, Claim | None]:
    """What the rules find in a message, and the claim on which their choice of a house rests."""
    known = persons(scene)
    houses = _gather(scene, known)
    if scene.kind is Kind.REJECTION and (told := fates.fates(scene.prose)):
        # "Lough Derg are still keen": it is not they who have said no.
        houses = {k: h for k, h in houses.items() if not _goes_on(scene, h, told)}
    through = agency.find(scene, houses)
    likely = houses
    if through is None:
        twice = framed(scene)
        known_as = houses.get(orgs.key(twice.name)) if twice else None
        if twice and (known_as is None or known_as.stated < _STATED):
            _add(houses, (twice,))
        _favour_the_sender(scene, houses)
    else:
        _add(houses, agency.clients(scene))
        houses = joined(houses)
        likely = {k: h for k, h in houses.items() if agency.can_be_client(scene, k, h, through)}
    best = _best(likely)
    if best is None:
        return Found(houses, None, through, known), None
    name = best.spelling(scene.own_label)
    claim = Claim(in_full(scene, name), best.score, best.words[name])
    clear = through is None and _leads(scene, best, claim.name, houses)
    return Found(houses, claim.name, through, known, clear), claim


def _goes_on(scene: Scene, house: House, told: tuple[Fate, ...]) -> bool:
    return any(fates.goes_on(s, told) and not fits(scene, s) for s in house.spellings)


def _gather(scene: Scene, known: tuple[str, ...]) -> dict[str, House]:
    """The houses named; footer and quoted history count where the new text is not clear."""
    houses: dict[str, House] = {}
    for further in (of_headers(scene), of_texts(scene, known, _NEW), of_texts(scene, known, _OLD)):
        if max((h.score for h in houses.values() if h.told), default=0.0) >= _CLEAR:
            break
        for claim in further:
            name = orgs.tidy(without_task(claim.name))
            if name is None or is_nobody(name, scene) or is_readers(scene, name):
                continue
            # "Kolb Personal" is a house, though Ute Kolb writes.
            spelled = domains.fits(scene.own_label, claim.name) == 3
            spelled = spelled and (claim.told or orgs.fold(claim.name).split()[-1] in ORG_WORDS)
            if spelled or fits(scene, name) == 3 or not names.is_one_of(name, known):
                houses.setdefault(orgs.key(name), House()).add(name, claim)
    return joined(houses)


def _leads(scene: Scene, best: House, name: str, houses: dict[str, House]) -> bool:
    """Whether much more speaks for a house than for any other, and no other has its name in its
    own.

    Not where a go-between may write, and only of a name that stands in the message.
    """
    if scene.kind is Kind.RECRUITER_OUTREACH or any(map(scene.own_label.__contains__, AGENCIES)):
        return False
    if _may_be_too_long(name):
        return False
    others = [h for h in houses.values() if h is not best]
    ahead = all(best.score - h.score >= _AHEAD for h in others) and best.score >= _AHEAD
    longer = any(name in spelling for h in others for spelling in h.spellings)
    return ahead and not longer and any(name in text for _, text in scene.texts)


def _may_be_too_long(name: str) -> bool:
    """Whether a name ends with a word of ordinary letters, or has a small one that links no
    names."""
    _, *further = name.split()
    if not further:
        return False
    small = any(word[0].islower() and word not in domains.SMALL for word in further)
    last = further[-1].casefold().strip(".,")
    return small or (last not in ORG_WORDS and is_common(last))


def _add(houses: dict[str, House], further: Iterable[Claim]) -> None:
    for claim in further:
        houses.setdefault(orgs.key(claim.name), House()).add(claim.name, claim)


def _favour_the_sender(scene: Scene, houses: dict[str, House]) -> None:
    """A house whose own domain or tenant sends the message is the likelier one.

    Not so where no sentence speaks of that house but of another, or the message says that it acts
    for one: then it is a service or a go-between that the employer writes through.
    """
    bidden = _is_bidden(scene)
    if bidden:
        _add(houses, (Claim(bidden, _STATED, bidden, stated=True),))
    fit = {k: max((fits(scene, s) for s in h.spellings), default=0) for k, h in houses.items()}
    others = [h for k, h in houses.items() if not fit[k]]
    other = max((h.stated for h in others), default=0.0)
    plain = max((h.stated for h in others if _is_plain(h)), default=0.0)
    unread = scene.sender is not None and unattended(scene.sender.email)
    for key, house in houses.items():
        if fit[key] and (bidden or (unread and other >= _STATED and house.stated < 1.0)):
            house.score *= 0.3
        elif house.told and (plain < _STATED or house.stated >= 1.0):
            house.score += _FAVOUR[fit[key]]


def _is_plain(house: House) -> bool:
    """Whether a name is of more words than a person's first, or has a word of houses."""
    return any(" " in s or orgs.is_house(s) for s in house.spellings)


_BIDS = lazily(words.joined("employer.bids"))
"""What another house is told to have asked, of the reader or of the sender."""
_TASKS = frozenset(
    {
        Kind.ASSESSMENT_REQUESTED,
        Kind.INFORMATION_REQUESTED,
        Kind.AVAILABILITY_REQUESTED,
        Kind.OFFER,
    }
)


def _is_bidden(scene: Scene) -> str:
    """The house for which the sender tests, checks or polls: the one said to have asked for it.

    Of the first sentences; a sender whose own domain that house's name fits is bidden by nobody.
    """
    sender = scene.sender
    other = sender is not None and scene.own_label != ""
    if name := (_belongs(scene) or _hires_for(scene)) if other else "":
        return name
    if sender is None or is_person(scene, sender):
        return ""
    if not scene.own_label and not scene.borrowed:
        return ""
    if name := _carried_to(scene) or _signs_for(scene):
        return name
    if scene.kind not in _TASKS:
        return ""
    for text in (scene.text(Area.SUBJECT), scene.text(Area.OWN)[:1500]):
        for verb in _BIDS.finditer(text):
            whom = verb["whom"] or "you"
            if whom[0].isupper() and not fits(scene, whom):
                continue
            start = max((m.end() for m in _CLAUSE.finditer(text, 0, verb.start())), default=0)
            name = orgs.span(text, start)
            whole = start + len(name) == verb.start()
            if whole and name and not fits(scene, name) and not _is_person_or_none(scene, name):
                return name
    return ""


_CARRIED = lazily(words.joined("employer.carried"))
"""For whom a check is made, or to whom a board passes an application on."""


def _carried_to(scene: Scene) -> str:
    """The house to which the sender passes something on."""
    for text in (scene.text(Area.SUBJECT), scene.text(Area.OWN)[:1500]):
        for lead in _CARRIED.finditer(text):
            name = orgs.span(text, lead.end())
            if name and not fits(scene, name) and not _is_person_or_none(scene, name):
                return name
    return ""


def _signs_for(scene: Scene) -> str:
    """The house for which the sender's own signs: "Testworks GmbH im Auftrag der Millbank AG"."""
    for _, text in scene.texts:
        for lead in _SIGNED_FOR.finditer(text):
            name = orgs.span(text, lead.end())
            own = fits(scene, lead[1])
            if own and name and not fits(scene, name) and not _is_person_or_none(scene, name):
                return name
    return ""


def _belongs(scene: Scene) -> str:
    """The house that is told to be of the sender's own: "Vale Marine (a Millbank company)"."""
    text = scene.text(Area.OWN)[:2000]
    for tail in _BELONGS.finditer(text):
        if not fits(scene, orgs.span(text, tail.end()) or "-"):
            continue
        for start in (m.start() for m in CAPITAL.finditer(text, max(0, tail.start() - 60))):
            name = orgs.span(text, start, joins=True) if start < tail.start() else ""
            whole = name and start + len(name) == tail.start()
            if whole and not fits(scene, name) and not _is_person_or_none(scene, name):
                return name
    return ""


def _hires_for(scene: Scene) -> str:
    """The house for which the sender says to hire, or on whose behalf: "I do the HR for"."""
    for text in (scene.text(Area.SUBJECT), scene.text(Area.OWN)[:1000]):
        for lead in _HIRES_FOR.finditer(text):
            name = orgs.span(text, lead.end())
            plain = name and not fits(scene, name) and not _is_person_or_none(scene, name)
            behalf = "behalf" in lead[0] and names.person(name) is not None
            if plain and not behalf:
                return name
    return ""


_HIRES_FOR = lazily(
    rf"\b(?i:{words.joined('employer.hires_for')}|on behalf of) (?:the )?(?=[^\Wa-z\d_])"
)
_BELONGS = lazily(
    rf"(?:,| \(|, \(?which is) ?(?:{words.joined('employer.belongs')}) (?:the )?(?=[^\Wa-z\d_])"
)
_SIGNED_FOR = lazily(
    r"(?:^|\n)[ \t–—-]{0,4}([^\Wa-z][^\n,;:.!?]{1,40}?),? (?:"
    rf"{words.joined('employer.signed_for')}) (?:{words.joined('employer.signed_for_article')})?(?="
    r"[^\Wa-z\d_])"
)
_CLAUSE = lazily(
    r"(?:^|[.!?:;>\n,] ?)(?:[Tt]he |[Dd](?:ie|er|as) |[Ll][ae] |[Ll][’']|[Ee]l "
    r"|[Hh]et )?(?=[^\Wa-z])|\b(?:that|and|because|as) (?=[^\Wa-z])"
)


def _is_person_or_none(scene: Scene, name: str) -> bool:
    known = names.is_one_of(name, persons(scene))
    answers = "".join(a.email.partition("@")[0] for a in scene.message.reply_to[:3]).lower()
    signs = any(orgs.fold(w) in answers for w in name.split() if len(w) > 2)
    return known or signs or names.is_given(name) or is_nobody(name, scene)


def _best(houses: dict[str, House]) -> House | None:
    best = max(houses.values(), key=lambda h: (h.score, h.told), default=None)
    return best if best is not None and best.score >= _LEAST else None


def _is_from_machine(scene: Scene) -> bool:
    """Whether a mail server writes (RFC 2142 section 5, RFC 5321 section 4.5.1)."""
    local = scene.sender.email.partition("@")[0].lower() if scene.sender else ""
    return bool(scene.message.delivery_report) or local in ("mailer-daemon", "postmaster")
