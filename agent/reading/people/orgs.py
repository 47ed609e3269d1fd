"""Names of organisations: where one begins and ends in a text, and when two are one.

Knows words, not roles: whether it hires, recruits for others or carries the mail is for
``employer``.
"""

import re
import unicodedata
from functools import lru_cache

from agent import legal_forms
from agent.person_names import TEAM_WORDS
from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.people import teams
from agent.reading.people.titles import is_title
from agent.reading.people.words import (
    AGENCY_WORDS,
    DEPARTMENTS,
    NOT_NAMES,
    NOT_ORGS,
    ORG_WORDS,
    PRACTICES,
    SURE_AGENCY_WORDS,
    SURE_HOUSES,
)
from agent.words import word_set

_CHUNK = lazily(r"[^\s\t,;:!?()\[\]<>|\"“”„…]+")
_CONNECTORS = words.word_set("orgs.connectors")
_JOINING = word_set("& + and und et y e og och")
_MOST = 10


def span(text: str, start: int, *, joins: bool = True) -> str:
    """The organisation's name that begins at an offset of a text; empty where there is none.

    ``joins``: whether "and" inside it may belong to it ("Smith and Wells").
    """
    alone, described = _ALONE.match(text, start), _DESCRIBED.match(text, start)
    opening = described.end() if described else start
    if alone and not described and alone[2] not in _GOES_OVER:
        return alone[1] if _may_name(alone[1], True) else ""
    begin, end, count = start, start, 0
    last = start
    for chunk in _CHUNK.finditer(text, start, start + 120):
        at, stop = chunk.span()
        if count >= _MOST or not (text[last:at] == " " or _glues(text, last, at)):
            break
        last, word = stop, chunk[0]
        bare = word.rstrip(".")
        if count and stop <= opening:
            count += 1
            continue
        if count and bare == "for" and not (_is_for(text[begin:end]) and _is_cause(text, stop)):
            break
        if count and (_connects(bare, joins) or (bare in _FOR and _INSTITUTION.match(text, begin))):
            count += 1
            continue
        month = count > 0 and bare in _MONTHS and _GOES_ON.match(text, stop) is not None
        if not month and not _may_name(bare, count == 0):
            break
        if count and bare in _SEASONS and _YEAR.match(text, stop):
            break
        begin = at if count == 0 else begin
        end, count = at + len(_possessive(word)), count + 1
        if end < stop and _CALLED_SO.match(text, stop):
            end = stop
            break
        if (end < stop or word[-1] == ".") and _ends(text, word, end, stop):
            break
        end = stop
    found = text[begin:end].rstrip(".’' -–")
    if text[begin + len(found) :][:1] == "." and _DOTTED.search(found):
        return found + "."
    legal = legal_forms.BEHIND_A_NAME.match(text, begin + len(found))
    return text[begin : legal.end()] if found and legal else found


_ALONE = lazily(r"([^\W\d_]{2,110})(?: ([a-z]{2,50})(?=[\s,:;!?])|[:;!?)]|, (?!plc\b|e[.G])[a-z])")
"""A word behind which no name goes on, but over small words: found sooner than by the steps."""
_DESCRIBED = lazily(
    rf"(?:{words.joined('orgs.described')})(?: (?:{words.joined('orgs.describing')})){{1,2}}"
    rf"(?=(?: [a-z]{{1,5}}){{0,2}} (?:[dl]['’])?[^\Wa-z\d_])"
)
"""A house of a kind that is told in small letters before its name: "Clinique dentaire du Parc"."""
_DOTTED = lazily(r"\b[A-Z](?:\.[A-Z])+$")
"""A legal form whose last stop belongs to it ("B.V.")."""


def _is_for(name: str) -> bool:
    """Whether a name so far is of a kind that says what it is for ("Centre for X")."""
    words = fold(name).split()
    return any(w in ORG_WORDS or w in _CAUSES for w in words) or is_institution(name)


def _is_cause(text: str, at: int) -> bool:
    """Whether what stands behind "for" can end a name: no figures, and no title of a job."""
    at += 4 if text.startswith(" the ", at) else 0
    run = None if _COUNTED.match(text, at) else _RUN.match(text, at)
    return run is not None and not is_title(run[0].strip())


_COUNTED = lazily(r"(?: [^\W\d_]{1,20}){0,2} \W?\d")
_CAUSES = word_set(
    "office campaign campaigners action alliance coalition centre center department people "
    "partners partnership citizens teach code friends home homes help fund funds union platform "
    "forum lawyers doctors scientists"
)
"""Words of names that go on with "for"."""
_MONTHS = frozenset(("March", "May", "June", "August", "April"))
_SEASONS = frozenset(("Spring", "Summer", "Fall", "Autumn", "Winter"))
_YEAR = lazily(r" (?:19|20)\d\d")
"""Behind a season that begins a programme's name and ends the house's."""
_GOES_ON = lazily(r" (?:& )?[^\Wa-z\d_]\w{2,}")
"""Behind a month that is a town or a person: "Tarn & March Bank"."""
_FOR = word_set("für zur zum para per pour voor sur på im am")
_GOES_OVER = _CONNECTORS | _FOR | {"plc"}
_INSTITUTION = lazily(
    r"\w{0,24}(?:amt|institut[eos]?|ministerium|zentrum|verein|verband|gesellschaft"
    r"|stiftung|agentur|behörde|akademie|krankenhaus(?:es)?|klinikums?|museums?|centro|agencia"
    r"|agência"
    r"|centre|agence|ministère|ministero|agenzia|stichting|raad|centrum|stiftelsen|fundación"
    r"|fundação|association|asociación|associação)\b",
    re.IGNORECASE,
)
"""Institutions say in their names what they are for ("Landesamt für Umwelt")."""


def is_institution(name: str) -> bool:
    """Whether a name begins like a public body's ("Landesamt für ...", "Centre de ...")."""
    return _INSTITUTION.match(name) is not None


def _glues(text: str, start: int, end: int) -> bool:
    """One blank between two words; a line break only where it wraps a long line."""
    gap = text[start:end]
    if "\n" not in gap:
        return gap in ("", " ")
    return len(gap) == 1 and start - text.rfind("\n", 0, start) > 55 and not _ROW.match(text, end)


_ROW = lazily(r"[^\W\d_]{2,20}(?: [^\W\d_]{1,20}){0,2}(?:: | ?<https?:)")


@lru_cache(maxsize=4096)
def _connects(word: str, joins: bool) -> bool:
    folded = word.casefold()
    if word[:1].isupper() and len(word) > 2:
        return False
    return folded in _CONNECTORS and (joins or folded not in _JOINING or not word.isalpha())


_DATED = lazily(r"\d{1,2}(?:st|nd|rd|th|am|pm)|(?:19|20)\d\d|\d{1,2}[./:]\d.*")
_SITE = lazily(r"[a-z0-9]+\.(?:com|io|ai|org|co|net)")
_CONTRACTED = lazily(r"^i'|'(?:re|ve|ll|d|m)$")


@lru_cache(maxsize=4096)
def _may_name(word: str, first: bool) -> bool:
    """Capitalised, a number, or a brand's own spelling (eBay, monday.com)."""
    folded = _possessive(word).casefold().replace("’", "'")
    if not first and word == "Re":
        return True  # reinsurers are called so
    if folded in NOT_ORGS or _CONTRACTED.search(folded) or not any(c.isalnum() for c in word):
        return False
    if any(c.isupper() for c in word[:3]) or _SITE.fullmatch(word):
        return True
    if (first and word.isdigit()) or _DATED.fullmatch(folded):
        return False
    return (word[0].isdigit() and len(word) < 6) or not (word[0].islower() or word[0].isupper())


def _possessive(word: str) -> str:
    marked = word[-2:-1] in "’'" or word[-1:] in "’'"
    return _OWNERS.sub("", word) if marked else word


_OWNERS = lazily(r"[’'](?:s|S)?$")


_CALLED_SO = lazily(rf"(?<=[’']s)(?:[:!?]|\s*$| (?:{words.joined('orgs.behind_house')})\b)")
"""Behind a possessive that is the whole name: "at Millbank's for the post"."""


def _owns_house(text: str, at: int) -> bool:
    """ "Pomfrey's Garden Centre": capitals behind a possessive that hold a word of houses."""
    run = _RUN.match(text, at)
    return run is not None and any(
        w.casefold().strip(".") in ORG_WORDS or w.casefold() == "office" for w in run[0].split()
    )


_RUN = lazily(r"(?: (?:[^\W\d_a-z][\w’'-]*|of|and|&)){1,5}")


_WHOLE = frozenset("AI UK US EU TV IT VC".split())
"""Behind these a full stop is the sentence's."""
_SHORTENED = legal_forms.ABBREVIATED | {"Re"}
_BEGINS = lazily(rf"\s+(?:{words.joined('orgs.begins')})\b")
"""How the next sentence begins behind an abbreviation."""
_AFTER_FORM = lazily(r"\s+(?:&|and |und |et |y |Co\b|KG\b|Ltd\b)")
"""What goes on with a name behind its legal form; anything else begins the next sentence."""


def _ends(text: str, word: str, end: int, chunk_end: int) -> bool:
    """A possessive or the full stop of a sentence ends a name; that of "St." or "S.A." does not."""
    if end < chunk_end and not word.endswith("."):
        return not _owns_house(text, chunk_end)
    inside = word[:-1]
    if _BEGINS.match(text, chunk_end):
        return True
    if inside in _WHOLE:
        return True
    if inside in _SHORTENED:
        return _AFTER_FORM.match(text, chunk_end) is None
    return not (
        len(inside) <= 2 or "." in inside or inside.casefold() in {"inc", "ltd", "dr", "mt"}
    )


@lru_cache(maxsize=2048)
def tidy(name: str) -> str | None:
    """A name without team words, taglines and marks around it; None where nothing names a house."""
    text = " ".join(name[:200].split()).strip(" \t\"“”„'’*_·•,;:|–—-@")
    of_team = _tells_team(text)
    if of_team and teams.ALL.match(text):
        return None
    plain = text.replace(" ", "").isalnum()
    if not plain and _MARK.search(text):
        text = _first_that_names(_TAGLINE.split(text, maxsplit=3))
    text = text if plain else text.strip(" ,;:|–—-")
    if of_team:
        text, cut = teams.TAIL.subn("", text)
        text = text.strip(" ,;:|–—-'’")
        text = text[4:] if cut and text[:4] in ("the ", "The ") else text
        text = teams.HEAD.sub("", text).strip(" ,;:|–—-")
    elif not plain:
        text = text.strip(" ,;:|–—-'’")
    text = _BRANCH.sub("", _OCCASION.sub("", _ARTICLE.sub("", text)))
    if not (text[:1].isalnum() and text[-1:].isalnum()):
        text = _AROUND.sub("", text)
        text = text if "(" in text else text.rstrip(" )")
    if not text or len(text) > 90 or "@" in text or not any(c.isalpha() for c in text):
        return None
    folded = [w.strip(".,'’") for w in text.casefold().replace("/", " ").split()]
    told = [w for w in folded if w and w not in TEAM_WORDS and w not in _CONNECTORS]
    return (
        text if any(w not in NOT_NAMES or w in ORG_WORDS or len(folded) > 1 for w in told) else None
    )


_BRANCH = lazily(r",? (?:[Ss]tore |[Ss]hop )?#\d+$")
"""The number of a chain's branch behind its name."""
_OCCASION = lazily(
    r"^Ihre?r? (?=[^\Wa-z])|(?<=\w) (?:Assessment|Interview|Selection|Recruitment|Insight|Taster"
    r"|Super) ?(?:Day|Centre|Center|Event|Evening|Weekend|[Dd]ay)s?$")  # fmt: skip


def _tells_team(text: str) -> bool:
    low = text.casefold()
    return "secr" in low or not teams.WORDS.isdisjoint(_ALNUM.findall(low))


def _first_that_names(parts: list[str]) -> str:
    """The first part that is more than a department ("DRH - Ville de Millbourg")."""
    told = (p.strip(" ,;:|–—-") for p in parts)
    found = [p for p in told if p]
    named = (p for p in found if not _is_department(p) and not (found[1:] and is_title(p)))
    return next(named, found[0] if found else "")


def is_practice(name: str) -> bool:
    """Whether words name what recruiters are consultants for, and no house ("Finance & Tax")."""
    written = [w.strip(".,") for w in name.casefold().split()]
    return all(w in DEPARTMENTS or w in PRACTICES or w in _CONNECTORS for w in written)


def _is_department(part: str) -> bool:
    written = [w.casefold().strip(".,'’()") for w in part.split()]
    return all(w in TEAM_WORDS or w in DEPARTMENTS or w in _CONNECTORS for w in written if w)


_TAGLINE = lazily(r"\s+[|•·]\s+|\s+//\s+|\s+[–—-]\s+|®|™|\s+\(")
_MARK = lazily(r"[|•·/–—®™(-]")
_AROUND = lazily(r"^[^\w]+|[^\w).!+’']+$")
_ARTICLE = lazily(
    rf"^(?:{words.joined('orgs.article')}) (?=(?:{words.joined('orgs.article_house')})\b)"
)
"""Articles before what a house is, which sentences begin with."""
_ALNUM = lazily(r"[^\W_]+")


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Letters and digits only, without accents and case; "&" is "and"."""
    flat = text.casefold()
    if flat.isascii():
        return " ".join(_ALNUM.findall(flat.replace("&", " and ").replace("+", " and ")))
    flat = flat.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    flat = flat.replace("ø", "o").replace("æ", "ae").replace("å", "a").replace("ł", "l")
    flat = unicodedata.normalize(
        "NFKD", flat.replace("ß", "ss").replace("&", " and ").replace("+", " and ")
    )
    return " ".join(
        re.findall(r"[^\W_]+", "".join(c for c in flat if not unicodedata.combining(c)))
    )


def undotted(name: str) -> str:
    """A name whose initials have no stops between them."""
    return _DOT_INSIDE.sub("", name) if "." in name else name


_DOT_INSIDE = lazily(r"(?<=\b\w)\.(?=\w\b)")


@lru_cache(maxsize=8192)
def key(name: str) -> str:
    """A name's letters without "the" before and legal forms behind it: equal for one house."""
    words = fold(undotted(name)).split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    while len(words) > 1 and (words[-1] in legal_forms.ALL or words[-1] == "and"):
        words = words[:-1]
    return "".join(words)


@lru_cache(maxsize=1024)
def without_legal(name: str) -> str:
    """A name without its legal form, as people say it."""
    words = name.split(" ")
    while len(words) > 1 and fold(words[-1]).replace(" ", "") in legal_forms.ALL | {""}:
        words = words[:-1]
    return " ".join(words).rstrip(" ,")


@lru_cache(maxsize=2048)
def is_agency(name: str) -> bool:
    """Whether a name can be that of a house that recruits for others, or of a recruiting team."""
    return any(
        w in AGENCY_WORDS and (i == 0 or w not in _BRANDS) for i, w in enumerate(fold(name).split())
    )


_BRANDS = word_set("reed kelly hays manpower randstad adecco")
"""Surnames and brands, an agency's only at the beginning ("Vale & Reed" is none)."""


def is_surely_agency(name: str) -> bool:
    """Whether a name says that the house recruits for others ("Larkin Search", "X Recruitment
    Ltd")."""
    words = fold(name).split()
    if "committee" in words or "rescue" in words:
        return False
    if any(w in SURE_AGENCY_WORDS for w in words[1:]) or (
        words[:1] and words[0] in SURE_AGENCY_WORDS - {"search"}
    ):
        return True
    if words[:1] == ["cabinet"] and words[-1] in _CABINETS:
        return True
    at = next(
        (i for i, w in enumerate(words) if w in AGENCY_WORDS or (i and w == "personal")), None
    )
    return at is not None and any(w in legal_forms.ALL | _AGENCY_TAILS for w in words[at + 1 :])


_CABINETS = ("rh", "recrutement")
"""What a French "cabinet" is for that recruits; others are lawyers, architects, doctors."""
_AGENCY_TAILS = word_set(
    "group solutions consultants consulting consultancy partners associates agency selection "
    "selectie services"
)


def is_sure_house(text: str) -> bool:
    """Whether a name carries a word that no department does ("Ltd", "University", "&")."""
    words = [w.strip(".,()") for w in text.casefold().replace("/", " ").split()]
    return any(w in SURE_HOUSES for w in words) or "&" in words


@lru_cache(maxsize=2048)
def is_house(text: str) -> bool:
    """Whether a line by itself is an organisation's name: by a word that such names carry."""
    words = [w.strip(".,()") for w in text.casefold().replace("/", " ").split()]
    named = any(w in ORG_WORDS or w in AGENCY_WORDS for w in words) or "&" in words
    return named or _PLACE_OF.match(text) is not None


_PLACE_OF = lazily(
    r"(?:City|Town|Village|State|Municipality|Diocese|Port|Province|Office|Chambers) of "
)
