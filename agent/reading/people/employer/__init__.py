"""The employer that hires, and the agency where one writes for it.

Weighs what names a house: statements, signatures, display names, services' addresses, domains.
"""

import itertools
import re
from collections.abc import Iterable, Iterator

from agent.reading.caseless import lazily
from agent.reading.model import Evidence
from agent.reading.people import names, orgs, statements, titles
from agent.reading.people.employer import agency
from agent.reading.people.employer.houses import Claim, House, joined
from agent.reading.people.employer.known import fits, is_nobody, is_person, persons
from agent.reading.people.employer.sources import of_headers, of_texts
from agent.reading.people.places import PLACES
from agent.reading.people.scene import Area, Scene, is_service, unattended
from agent.reading.people.words import NOT_NAMES, ORG_WORDS, TEAM_WORDS
from agent.terms import Kind

__all__ = ["company"]

_LEAST = 1.0
_CLEAR = 9.0
_NEW = frozenset({Area.SUBJECT, Area.OWN, Area.SIGNATURE, Area.CALENDAR})
_OLD = frozenset(Area) - _NEW
_STATED = 3.0
_FAVOUR = (0.0, 2.0, 2.5, 3.0)
"""What a fit with the sender's own domain adds, by how well it fits."""


def company(scene: Scene) -> tuple[str | None, str | None, tuple[Evidence, ...]]:
    """The employer, the agency, and what they rest on."""
    houses = _gather(scene)
    through = agency.find(scene, houses)
    if through is None:
        _favour_the_sender(scene, houses)
    else:
        _add(houses, agency.clients(scene))
        houses = joined(houses)
        houses = {k: h for k, h in houses.items() if agency.can_be_client(scene, k, h, through)}
    evidence = () if through is None else (Evidence("agency", through.words),)
    best = _best(scene, houses, through)
    if best is None:
        return None, through.name if through else None, evidence
    name = best.spelling(scene.own_label)
    found = Evidence("company", best.words[name])
    name = _whole(scene, name)
    every = "\n\n".join(text for _, text in scene.texts)
    name = _nominative(_with_kind(name, every), every)
    return name, through.name if through else None, (found, *evidence)


def _whole(scene: Scene, name: str) -> str:
    """The name in full, as the message writes it elsewhere: signature, footer, quoted history."""

    def texts(*areas: Area) -> str:
        return "\n\n".join(scene.text(area) for area in areas)

    bare = orgs.without_legal(name)
    if "." in name[len(bare) :].rstrip(".") and name not in texts(*_TOLD) and bare in texts(*_TOLD):
        name = bare  # in letters people leave "S.L." out, under them they do not
    if next(_places(name, texts(*_TOLD)), None) is not None:
        name = _in_full(name, texts(*_TOLD), told=True)
        below = texts(*_SIGNED, Area.QUOTED)
        fuller = name if orgs.is_house(name) else _in_full(name, below, told=False)
        return fuller if orgs.is_house(fuller) or _is_plain_addition(name, fuller) else name
    signed = texts(*_SIGNED)
    if scene.forwarded or next(_places(name, signed), None) is None:
        signed = texts(*_SIGNED, Area.QUOTED)
    return _whole_line(_in_full(name, signed, told=False), signed)


def _gather(scene: Scene) -> dict[str, House]:
    """The houses named; footer and quoted history count where the new text is not clear."""
    houses: dict[str, House] = {}
    known = persons(scene)
    for further in (of_headers(scene), of_texts(scene, known, _NEW), of_texts(scene, known, _OLD)):
        if max((h.score for h in houses.values() if h.told), default=0.0) >= _CLEAR:
            break
        for claim in further:
            name = orgs.tidy(claim.name)
            if name is None or is_nobody(name, scene):
                continue
            if fits(scene, name) == 3 or not any(names.same(name, k) for k in known):
                houses.setdefault(orgs.key(name), House()).add(name, claim)
    return joined(houses)


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
    acts = bidden != "" or (other >= _STATED and _acts_for_another(scene))
    for key, house in houses.items():
        if fit[key] and (acts or (unread and other >= _STATED and house.stated < 1.0)):
            house.score *= 0.3
        elif house.told and (plain < _STATED or house.stated >= 1.0):
            house.score += _FAVOUR[fit[key]]


def _is_named(scene: Scene, house: House) -> bool:
    """Whether a text names it in a way that is a house's."""
    return house.told and any(orgs.is_house(s) or fits(scene, s) for s in house.spellings)


def _is_plain(house: House) -> bool:
    """Whether a name is of more words than a person's first, or has a word of houses."""
    return any(" " in s or orgs.is_house(s) for s in house.spellings)


_FOR_ANOTHER = lazily(
    r"\b(?:has|have) (?:asked|instructed|engaged|requested|appointed|commissioned|partnered with) us\b|\b(?:requested|ordered|initiated) by\b"
    r"|\b(?:ordered|requested|initiated|commissioned) (?:an?|this|the|your)(?: \w+){0,3} (?:report|checks?|screening|assessment|verification)\b|\bhat uns (?:beauftragt|gebeten)|\bnous a (?:mandaté|chargé)|\bnos ha (?:encargado|pedido)|\bheeft ons (?:gevraagd|ingeschakeld)",
    re.IGNORECASE,
)


def _acts_for_another(scene: Scene) -> bool:
    """Whether the sender says that it only checks or tests for the employer."""
    shown = scene.sender.name if scene.sender else ""
    return " on behalf of " in shown or any(
        _FOR_ANOTHER.search(scene.text(area)) for area in (Area.OWN, Area.FOOTER)
    )


_BIDS = lazily(
    r"[ \u00a0](?:has |have |had )?(?:asked|invited|requested|instructed|engaged|chosen|appointed|commissioned|invites|asks|requests|would like|wants|uses|works with|partners with|is using)"
    r" (?:that )?(?P<whom>you\b|us\b|[^\Wa-z]\w+)"
    r"|[ \u00a0](?:has |have )?(?:ordered|requested|initiated|requests|requires) (?:an?|your|some|further)?(?: \w+){0,3} ?(?:checks?|screening|verification|report|references?|information|documents|interview|assessment)\b"
    r"|[ \u00a0](?:lädt Sie|lädt dich|hat Sie|hat dich|bittet Sie|hat uns|vous invite|vous a invitée?|te invita|le invita|te ha invitado|le ha invitado|nos ha pedido|convida-o|convidou|nodigt (?:je|u) uit|heeft (?:je|u|ons))(?=[ ,])"
)
"""What another house is told to have asked, of the reader or of the sender."""
_TASKS = frozenset(
    {Kind.ASSESSMENT_REQUESTED, Kind.INFORMATION_REQUESTED, Kind.AVAILABILITY_REQUESTED}
)


def _is_bidden(scene: Scene) -> str:
    """The house for which the sender tests, checks or polls: the one said to have asked for it.

    Of the first sentences; a sender whose own domain that house's name fits is bidden by nobody.
    """
    sender = scene.sender
    if scene.kind not in _TASKS or sender is None or not scene.own_label:
        return ""
    if is_person(scene, sender):
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


_CLAUSE = lazily(
    r"(?:^|[.!?:;>\n,] ?)(?:[Tt]he )?(?=[^\Wa-z])|\b(?:that|and|because|as) (?=[^\Wa-z])"
)


def _is_person_or_none(scene: Scene, name: str) -> bool:
    known = any(names.same(name, one) for one in persons(scene))
    answers = "".join(a.email.partition("@")[0] for a in scene.message.reply_to[:3]).lower()
    signs = any(orgs.fold(w) in answers for w in name.split() if len(w) > 2)
    return known or signs or names.is_given(name) or is_nobody(name, scene) or titles.is_title(name)


def _best(scene: Scene, houses: dict[str, House], through: Claim | None) -> House | None:
    if scene.message.delivery_report or _is_postmaster(scene):
        return None
    best = max(houses.values(), key=lambda h: (h.score, h.told), default=None)
    if best is not None and not best.told:
        told = (h for h in houses.values() if h.score >= _LEAST and _is_named(scene, h))
        best = max(told, key=lambda h: h.score, default=best)
    if best is not None and not best.told:
        passing = _in_passing(scene)
        known = passing and any(w in best.spelling("").casefold() for w in _long_words(passing))
        best = passing if known else best
    if best is not None and best.score >= _LEAST:
        named = None if best.told or not is_service(scene.relay) else _in_passing(scene)
        return named if named and _PUBLIC.match(named.spelling("")) else best
    return _in_passing(scene) if through is None else None


def _long_words(house: House) -> list[str]:
    """Of a public body's name, which domains shorten ("lra-millbach", Landratsamt Millbach)."""
    bodies = (s for s in house.spellings if orgs.is_institution(s))
    return [w for s in bodies for w in orgs.fold(s).split() if len(w) > 5]


_TOLD = (Area.SUBJECT, Area.OWN)
_SIGNED = (Area.SIGNATURE, Area.FOOTER)
_KIND_BEFORE = lazily(
    r"(?<![\w-])(?:\w{0,24}(?:bibliothek|werke|schule|museum|theater|klinik|krankenhaus|verwaltung|archiv|bühnen|praxis|apotheke|gymnasium|hochschule|universität)|(?:Biblioteca|Bibliothèque|Médiathèque|Museo|Museu|Musée|Teatro|Théâtre|Hospital|Hôpital)(?: (?:Municipal|municipale?|Universitario|universitaire))?(?: d[eaou]s?)?|\w{0,24}(?:amt|institut|ministerium|zentrum|verband|verein|stiftung|agentur|akademie) (?:für|der|des|zur)|(?:University|City|Town|County|Borough|Bank|Municipality|Diocese|Port|State) of|Department of|Ministry of|Bureau of|Office (?:of|for)|Chambers of|Province of|Ville d[e’']|Département d[eu]|Université d[e’']|Communauté d[e’']"
    r"|Mairie d[e’']|Ayuntamiento de|Universidad de|Diputación de|Câmara Municipal d[eao]|Universidade d[eao]|Comune di|Università di|Gemeente|Provincie|Stadt|Landkreis|Kanton|Hotel|Hôtel|Hostal"
    r"|Mutuelle|Librairie|Maison|Groupe|Institution|Collège|Lycée|École|Clinique|Clínica|Fundación|Fundação|Fondation|Fondazione|Colegio|Instituto|Residencia|Bodegas|Grupo|Cantina|Cantine|Azienda|Ospedale|Banca|Banco"
    r"|Caja|Caixa|Freie[rs]?|Evangelische[rs]?|Katholische[rs]?|Städtische[rs]?|Royal|Stichting|Basisschool|Restaurant|Ristorante|Brouwerij|Bakkerij|Weingut|Klinik|Klinikum|Stadtwerke|Region|Kommun|Stiftung|Museum|Studio|Café|Caffè|Editorial|Talleres|Ferretería|Construcciones|Transportes|Viveros|Laboratorios|Clínicas|Autoescuela|Panadería|Officine|Trattoria|Cooperativa|Coopérative|Boulangerie|Menuiserie|Transports|Éditions|Domaine|Château|Association|Tuinderij|Kwekerij|Slagerij|Zorggroep|Woonzorgcentrum|Bäckerei|Tischlerei|Kanzlei|Verlag|Gasthof|Landgasthof|Autohaus|Praxis|Hansestadt|Editora|Padaria|Escola|Quinta|Adega|Agentschap|Coláiste|Scoil|Gaelscoil|Ollscoil|Ysgol|Coleg|Prifysgol|Clwb|Cyngor)[ \u00a0]?(?:la |le |l[’']|los |las )?$"
)
"""What a house is, where the languages say it before the name."""


def _with_kind(name: str, text: str) -> str:
    """The name with what says before it what the house is ("Hotel Bellmar", "City of Millbank")."""
    if _SAINT.match(name):
        owned = (text[at : at + len(name) + 2] for at in _places(name, text))
        name = next((one for one in owned if one[-2:] in ("'s", "’s")), name)
    for at in itertools.islice(_places(name, text), 12):
        before = _KIND_BEFORE.search(text, max(0, at - 40), at)
        if before and not name.startswith(before[0].split()[0]):
            return text[before.start() : at + len(name)]
        before = _MORE_BEFORE.search(text, max(0, at - 50), at)
        if before and not _is_other(before[1]):
            return text[before.start(1) : at + len(name)]
    return _with_word_before(name, text)


def _with_word_before(name: str, text: str) -> str:
    """The name with the capital word that stands before it wherever it is written, somewhere at the
    start of a line or behind a comma ("Ysgol Bryn Glas", of which the domain has "brynglas")."""
    places = list(itertools.islice(_places(name, text), 12))
    found = [_WORD_BEFORE.search(text, max(0, at - 30), at) for at in places]
    before = {m[2] if m else "" for m in found}
    word = before.pop() if len(before) == 1 and len(found) > 1 else ""
    opens = any(m and m[1] for m in found)
    return f"{word} {name}" if word and opens and not _is_other(word) else name


def _nominative(name: str, text: str) -> str:
    """ "des Klinikums Auwald" is the Klinikum Auwald."""
    first, blank, rest = name.partition(" ")
    found = _GENITIVE.fullmatch(first)
    before = {text[max(0, at - 4) : at] for at in _places(name, text)}
    if not found or before != {"des "}:
        return name
    return f"{found[1]}{blank}{rest}"


_GENITIVE = re.compile(
    r"(\w{0,20}(?:[Kk]linikum|[Hh]aus|[Mm]useum|[Ii]nstitut|[Zz]entrum|[Aa]mt|[Ww]erk|[Kk]reis|[Vv]erein|[Vv]erband|[Tt]heater|[Gg]ymnasium|[Kk]olleg|[Ss]tift|[Hh]otel|[Ss]tudio|[Ww]eingut|[Ll]abor|[Ii]nternat))(?:e?s)"
)
"""Houses in German that stand behind "des"."""


def _places(name: str, text: str) -> Iterator[int]:
    """Where a name stands in a text by itself."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (text[end : end + 1].isalnum() or text[end : end + 1] == "_"):
            yield at
        at = text.find(name, end)


def _is_plain_addition(name: str, fuller: str) -> bool:
    """One word more behind a single word, of no title, person or place ("Vela", "Vela Kartonagen")."""
    added = fuller[len(name) + 1 :]
    alone = " " not in name and added != "" and " " not in added
    return alone and not (_is_other(added) or titles.has_head(fuller) or names.is_given(fuller))


_SAINT = lazily(r"(?:St\.?|Saint) [^\W\d_]+$")
_MORE_BEFORE = lazily(
    r"(?:\b(?:at|to|with|from|by|join|chez|à|a|en|para|por|con|em|na|no|bij|hos|presso|per) )"
    r"((?:[A-ZÀ-Þ][\w'’-]+ ){1,2}(?:(?:d[eiu]|del|della|da|do) )?)$",
)
"""Capitals right before the name, behind a preposition."""
_WORD_BEFORE = re.compile(r"(?:(\n|, )|[ \u00a0]|^)([^\Wa-z\d_][^\W\d_]{2,20})[ \u00a0]$")


def _is_other(before: str) -> bool:
    """Whether capitals before a house's name are a greeting, team, title or person."""
    folded = [w.casefold().strip("'’.") for w in before.split()]
    return (
        titles.has_head(before)
        or names.is_given(before.strip())
        or any(w in _NO_PART for w in folded)
    )


_NO_KIND = frozenset(
    "firma company entreprise société empresa bedrijf azienda unternehmen client bewerbung application candidature candidatura sollicitatie".split()
)


_NO_PART = (NOT_NAMES - ORG_WORDS) | TEAM_WORDS | _NO_KIND
_PUBLIC = lazily(r"(?:Department|Ministry|Office|Agency|Bureau|Council|Ministère|Ministerio) ")
"""Bodies that recruit through a portal that all of them share."""


def _in_full(name: str, text: str, *, told: bool) -> str:
    """The name with what follows it wherever the text writes it ("Millbank" always "Millbank Rail")."""
    places = list(itertools.islice(_places(name, text), 6))
    spans = (orgs.span(text, at) for at in places if not _tells_place(text, at))
    written = {orgs.tidy(s if told else s.partition("\n")[0]) for s in spans}
    only = written.pop() if len(written) == 1 else None
    if only is None or not only.startswith(name + " ") or titles.is_title(only):
        return name
    added = only[len(name) + 1 :]
    return name if added.casefold() in PLACES or _SITE.search(added) else only


_SITE = lazily(
    r"\b(?:Campus|Site|Offices?|Building|Depot|Branch|Warehouse|Headquarters|HQ|Reception|Lobby|Standort|Filiale|Niederlassung|Sede|Siège|Vestiging)$"
)
"""How one of a house's places is called, behind its name."""


def _whole_line(name: str, text: str) -> str:
    """The line that a name ends ("Coopérative laitière de Millbourg"), where it is all one name."""
    line = next((one.strip() for one in text.split("\n") if one.strip().endswith(name)), name)
    first = line.partition(" ")[0]
    whole = line[:1].isupper() and 1 < len(line.split()) < 8 and orgs.tidy(line) == line
    return line if whole and orgs.is_house(first) and "," not in line else name


def _tells_place(text: str, at: int) -> bool:
    """ "Where: Millbank Depot, 88 Dock Road" is no fuller name of Millbank."""
    begin = text.rfind("\n", 0, at) + 1
    return re.match(r"[^\W\d_]{3,12}\s?[:\t]", text[begin : begin + 14]) is not None


def _is_postmaster(scene: Scene) -> bool:
    """Whether a mail server writes (RFC 2142 section 5, RFC 5321 section 4.5.1)."""
    local = scene.sender.email.partition("@")[0].lower() if scene.sender else ""
    return local in ("mailer-daemon", "postmaster")


def _in_passing(scene: Scene) -> House | None:
    """Where nothing else names a house: one named in running text, or at whose door one meets."""
    doors = "\n".join(i.location.partition(",")[0] for i in scene.message.invitations[:2])
    for text in (scene.text(Area.OWN), doors, scene.text(Area.CALENDAR), scene.text(Area.QUOTED)):
        mention = next((m for m in statements.houses(text) if not is_nobody(m.name, scene)), None)
        if mention:
            found = House()
            found.add(mention.name, Claim(mention.name, _LEAST, mention.words))
            return found
    if is_service(scene.relay):
        loose = (*agency.parts(scene), *agency.names_in(scene.text(Area.OWN)[:3000], scene))
        known = persons(scene)
        part = next((p for p in loose if not any(names.same(p, k) for k in known)), None)
        if part is not None:
            found = House()
            found.add(part, Claim(part, _LEAST, part))
            return found
    return None
