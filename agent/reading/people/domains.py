"""Employers' names in domains: a house's own label, its words, and names in a text that it stands
for.

Knows no register of domains (no public suffix list); services' domains are in ``relays``.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from agent.domains import RESERVED, SECOND_LEVEL
from agent.reading import relays
from agent.reading.caseless import lazily
from agent.reading.people import orgs, titles
from agent.reading.people.phrase_words import DETERMINERS
from agent.reading.people.words import GENERIC_SPLIT, NOT_NAMES, NOT_ORGS, ORG_WORDS
from agent.words import word_set

_SUFFIXES = tuple(sorted(set(GENERIC_SPLIT.split()), key=len, reverse=True))
_BEFORE = (
    "careersat",
    "workat",
    "weare",
    "joinus",
    "join",
    "team",
    "hello",
    "get",
    "try",
    "the",
    "go",
)
_BEHIND = (
    "careers", "career", "jobs", "recruiting", "recruitment", "talent", "hiring", "people", "team",
    "mail", "email", "online", "group", "hq", "app", "hr", "inc", "ltd", "llc", "gmbh", "plc", "uk",
    "us", "usa", "eu", "io", "ag", "de", "fr",
)  # fmt: skip
_AND = ("and", "", "en", "und", "et", "y", "e", "og", "och", "n", "i")
_LEAST = 3


@lru_cache(maxsize=4096)
def label(domain: str) -> str:
    """The house's own label: ``acme`` of ``mail.acme.co.uk``; of a school's, the school's."""
    parts = [p for p in domain.lower().strip(".").split(".") if p]
    if len(parts) < 2:
        return ""
    if parts[-2:] == ["sch", "uk"]:
        return parts[-4] if len(parts) > 3 else parts[0]
    if parts[-1] in RESERVED:
        short = len(parts) > 2 and (parts[-2] in SECOND_LEVEL or parts[-2] in _SUFFIXES)
        return parts[-3] if short else parts[-2]
    rest = parts[:-1]
    while len(rest) > 1 and rest[-1] in SECOND_LEVEL:
        rest = rest[:-1]
    return rest[-1]


@lru_cache(maxsize=1024)
def own_label(email: str) -> str:
    """The label of an employer's own address; empty for services' and private mailboxes."""
    domain = email.rpartition("@")[2].lower()
    return "" if relays.find(domain) else label(domain)


def flat(name: str) -> str:
    """A label's letters and digits."""
    return _NO_LETTER.sub("", name.lower())


_NO_LETTER = lazily(r"[^a-z0-9]+")


@lru_cache(maxsize=8192)
def keys(name: str) -> frozenset[str]:
    """What a name can be in a domain: "&" written in many ways, umlauts in two, "the" left out."""
    folded = orgs.fold(orgs.undotted(name)).split()
    words = folded[1:] if len(folded) > 1 and folded[0] == "the" else folded
    found = {"".join(words), "".join(folded), orgs.key(name)}
    if len(words) > 2 and any(w in _LINKS for w in words[1:-1]):
        found.add("".join(w for w in words if w not in _LINKS))
    if any(w in ("and", "und", "en", "et", "y", "og", "och", "e") for w in words[1:-1]):
        for word in _AND:
            found.add("".join(word if w in _AND[:1] + _AND[2:] else w for w in words))
    plain = {k.replace("ae", "a").replace("oe", "o").replace("ue", "u") for k in found}
    return frozenset(k for k in found | plain if k)


_LINKS = frozenset("of for the de da do del di du des der fuer zur zum voor van la le el".split())
"""Small words that domains leave out ("institut-kuestenklima")."""


@lru_cache(maxsize=8192)
def fits(domain_label: str, name: str) -> int:
    """How well a name fits a label: 3 the same, 2 one begins with the other, 1 initials, 0 not."""
    own = flat(domain_label)
    if len(own) < 2 or not name:
        return 0
    other = _peeled(own) | _turned(domain_label)
    if _heads(name).isdisjoint({own[0], *(one[0] for one in other)}):
        return 0  # whatever fits begins alike
    spelled = keys(name)
    if own in spelled or other & spelled:
        return 3
    if _abbreviates(own, name) or _shortens(domain_label, name):
        return 2
    for one in spelled:
        short, long = sorted((own, one), key=len)
        if len(short) >= 4 and long.startswith(short) and short not in ORG_WORDS:
            return 2
    return 1 if _initials(own, name) else 0


def _heads(name: str) -> set[str]:
    """The letters with which a name can begin in a domain: small words before it may be left
    out."""
    found = set()
    for word in orgs.fold(name).split():
        found.add(word[0])
        if word not in SMALL:
            break
    return found


def _shortens(label: str, name: str) -> bool:
    """Whether letters out of the first word and all others make a label: "lra-wiesental" is
    Landratsamt Wiesental."""
    head, _, tail = label.lower().partition("-")
    first, *others = orgs.fold(name).split() or [""]
    if not (1 < len(head) < 5 <= len(tail)) or flat(tail) != flat(" ".join(others)):
        return False
    letters = iter(first)
    return first[:1] == head[0] and all(one in letters for one in head)


def _abbreviates(own: str, name: str) -> bool:
    """Whether a label strings together the beginnings of a name's words, one of them at length.

    "millfield-dc" is Millfield District Council, "khfoods" Kite Harbour Foods.
    """
    words = [w for w in orgs.fold(name).split() if w not in _SMALL]
    if not 1 < len(words) < 7 or len(own) < 5 or own[0] != words[0][0]:
        return False
    # For each place in the label: whether a word of three letters and more has been spelled out.
    reached: dict[int, bool] = {0: False}
    for i, word in enumerate(words):
        # A word in the middle, or what the house is, may be left out ("millbankdairy").
        spared = i > 0 and (i < len(words) - 1 or word in ORG_WORDS)
        after: dict[int, bool] = dict(reached) if spared else {}
        for at, whole in reached.items():
            for cut in range(1, len(word) + 1):
                if not own.startswith(word[:cut], at):
                    break
                long = whole or (cut == len(word) and cut > 2)
                after[at + cut] = after.get(at + cut, False) or long
        reached = after
    return reached.get(len(own), False)


_SMALL = frozenset("of and the for de da do del di du des der und et y e la le el las los".split())
SMALL = _SMALL | _LINKS
"""Small words within names."""


@lru_cache(maxsize=1024)
def _peeled(own: str) -> frozenset[str]:
    found = [own.removeprefix(b) for b in _BEFORE] if own.startswith(_BEFORE) else []
    found += [own.removesuffix(b) for b in _BEHIND] if own.endswith(_BEHIND) else []
    return frozenset(one for one in found if _LEAST <= len(one) < len(own))


@lru_cache(maxsize=1024)
def _turned(label: str) -> frozenset[str]:
    """The same with what stands behind its one hyphen first: "brassband-millbrook" is Millbrook
    Brass Band; of a service ("agenda-sondage") nothing."""
    first, _, last = label.partition("-")
    house = "-" not in last and NOT_NAMES.isdisjoint((first, last))
    return frozenset({flat(last + first)} if house and min(len(first), len(last)) > 3 else ())


def _initials(own: str, name: str) -> bool:
    words = [w for w in orgs.fold(name).split() if w not in ("of", "the", "and", "for", "de")]
    letters = "".join(w[0] for w in words)
    whole = "".join(w[0] for w in orgs.fold(name).split())
    return len(letters) > 2 and own in (letters, whole)


def named(domain_label: str, text: str) -> Iterator[str]:
    """The names in a text that a label stands for, as written there ("Bright Harbour")."""
    own = flat(domain_label)
    if len(own) < _LEAST:
        return
    goals = {own} | _peeled(own) | _turned(domain_label)
    starts = {goal[:_LEAST] for goal in goals}
    for word in _capitalised("".join(sorted({goal[0] for goal in goals}))).finditer(text):
        first = orgs.fold(word[0]).replace(" ", "")
        begins = first[:_LEAST] in starts or any(s.startswith(first) for s in starts)
        if not first or not (begins or word[0].casefold() in ORG_WORDS):
            continue
        found = _grown(text, word.start(), goals)
        if found:
            yield _line_of(text, word.start(), found)


def _line_of(text: str, start: int, name: str) -> str:
    """A name with the word before it, where both are a line with a legal form ("Conservas Bright
    Harbour, S.L."): so a firm signs in full."""
    begin = text.rfind("\n", 0, start) + 1
    line = text[begin:].partition("\n")[0].strip()
    before = _ONE_MORE.fullmatch(text, begin, start)
    alone = line == f"{before[0]}{name}" if before else False
    if before is None or not alone or orgs.without_legal(name) == name:
        return name
    word = before[0].strip()
    return name if word.casefold() in _NO_PART or titles.has_head(word) else line


_NO_PART = DETERMINERS | NOT_NAMES
_ONE_MORE = lazily(r"[^\W\d_a-zß-öø-ÿ][\w'’-]+ ")


@lru_cache(maxsize=512)
def _capitalised(initials: str) -> re.Pattern[str]:
    """Words in capitals that begin with one of some letters, or with one that has accents; a
    capital may come second or third ("eThekwini")."""
    # A class first, and what may not stand before it after: so the engine passes over all else.
    return re.compile(
        rf"(?:[{initials.upper()}]|[^\W_\x00-\x7fß-öø-ÿ]|[{initials}](?=[a-z]?[A-Z]))(?<![\w@./-].)"
        r"(?:(?<!\d)[\w&'’.+-]*|(?<=\d)\d*[A-Z]\w*)"
    )


def _grown(text: str, start: int, goals: set[str]) -> str:
    """The name from an offset on that spells a goal; further words of a firm's name belong to
    it."""
    whole = orgs.span(text, start)
    if not whole:
        return ""
    tidied = orgs.tidy(whole)  # "Millbank University Recruiting"
    whole = tidied if tidied and whole.startswith(tidied) else whole
    cuts = [m.end() for m in _WORD.finditer(whole) if m[0].casefold() not in _LINKS]
    exact = [c for c in cuts if keys(whole[:c]) & goals]
    if exact:
        return whole[: _further(whole, cuts, max(exact))]
    short = [c for c in cuts if any(_abbreviates(g, whole[:c]) for g in goals)]
    if short:
        return whole[: _further(whole, cuts, max(short))]
    begun = [c for c in cuts if any(_begins(k, g) for k in keys(whole[:c]) for g in goals)]
    return whole[: _further(whole, cuts, max(begun))] if begun else ""


_WORD = lazily(r"\S+")


def _begins(spelled: str, goal: str) -> bool:
    """A short form in the text ("Kestrel" of kestrelaudio), but no common word."""
    common = spelled in ORG_WORDS or spelled in NOT_ORGS or spelled in _COMMON
    return len(spelled) >= 5 and goal.startswith(spelled) and not common


_COMMON = word_set(
    "north south east west northern southern eastern western central great greater royal first "
    "green black white golden silver upper lower inter super world global united international "
    "national european american british general black river stone north blue grand public water "
    "future smart digital master premier"
)
"""Words that as often begin another name."""


_LINKS = word_set("& + and und et y e og och en")
_KIN = word_set(
    "partner partners sons son söhne sohn fils hijos hijo figli zonen zoon associates co company "
    "kollegen brothers daughters associés asociados associati"
)
"""Whom a firm's name links to its owner's ("Millbank & Söhne")."""


def _further(whole: str, cuts: list[int], end: int) -> int:
    for cut in cuts:
        if cut <= end:
            continue
        *linked, word = whole[end:cut].casefold().split()
        word = word.strip(",.")
        kin = bool(linked) and word in _KIN
        if word and word not in ORG_WORDS and word not in ("nhs", "foundation") and not kin:
            break
        end = cut
    return end


@lru_cache(maxsize=4096)
def split(domain_label: str, suffix: str = "") -> str:
    """A label as words, where no text names the house: ``brightharbour-foods`` "Brightharbour
    Foods".

    ``suffix`` is the top-level domain, a word of the name where it is one (``fernhill.health``).
    """
    domain_label = _AFFIX.sub("", domain_label)
    parts = [p for p in re.split(r"[-_]", domain_label) if p]
    words = parts if len(parts) > 1 else _split(domain_label)
    if joined := _JOINED.fullmatch(domain_label):
        words = [joined[1], "&", joined[2]]
    if len(words[0]) > 6 and _THE.match(words[0]) and len(parts) == 1:
        words = ["the", *_split(words[0][3:]), *words[1:]]
    if suffix in _SUFFIXES and len(suffix) > 3 and words:
        words.append(suffix)
    while len(words) > 1 and words[-1] in _NO_LAST:
        words.pop()
    return " ".join(_written(w) for w in words)


_THE = lazily(r"the(?!at(?:re|er)|ater|rap|rm|odor|olog|ori)")
"""An article, and not a theatre, a therapy or a Theodor."""
_NO_LAST = word_set("careers jobs recruiting talent hiring mail edu sch int gov org net")
"""Last parts of labels that are no words of a name."""
_JOINED = lazily(r"([a-z]{3,})and(co|sons?|daughters?|bros|brothers|sisters|company)")
"""Firms of families and partners: "harkerandsons"."""


def _written(word: str) -> str:
    if word in ("and", "of", "und"):
        return word
    return word.upper() if word in _INITIALS else word.capitalize()


_INITIALS = frozenset(("ml", "ai", "db", "it", "uk", "us", "tv", "nhs", "hr", "eu", "nz"))


_AFFIX = lazily(
    r"^(?:get|join|try|hello|weare|workat)-?(?=.{5})|(?<=.{4})-?(?:hq|app|inc|llc|ltd|gmbh|corp)$"
)


_KINDS_BEFORE = lazily(
    r"(cyngor|mairie|gemeinde|gemeente|ayuntamiento|universidad|hotel|klinik|clinica|grupo|groupe"
    r"|maison|weingut|bakkerij|agencia|estudio|taller|colegio|escuela|academia|farmacia|gestoria"
    r"|imprenta|panaderia|optica|agence|atelier|pharmacie|escola|padaria|scoil|praktijk|praxis"
    r"|kanzlei|agentur|tischlerei|schreinerei|hospital|cantina|libreria|librairie"
    r"|boulangerie)([a-z]{4,})"
)
"""What languages say before a name."""
_MIDDLE = lazily(r"([a-z]{4,})(?<!l)(and)([a-z]{3,})")
"""No "and" in "land": that names more houses ("oosterlandervaart") than stand before one."""


def _split(part: str) -> list[str]:
    kind = _KINDS_BEFORE.fullmatch(part)
    if kind and kind[2] not in ("group", "hotels"):
        return [kind[1], *_split(kind[2])]
    if not part.endswith(_SUFFIXES):
        middle = _MIDDLE.fullmatch(part)
        return list(middle.groups()) if middle else [part] if part else []
    for word in _SUFFIXES:
        if part.endswith(word) and len(part) - len(word) >= _LEAST and part != word:
            return [*_split(part[: -len(word)]), word]
    middle = _MIDDLE.fullmatch(part)
    return list(middle.groups()) if middle else [part] if part else []
