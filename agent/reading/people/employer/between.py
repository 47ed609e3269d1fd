"""How go-betweens speak of the house that they write for: "Millbank want to meet you", "their HR".

Adds up small signs, none of which is enough by itself; what follows from it is for ``agency``.
"""

import re
from functools import lru_cache

from agent.reading import words
from agent.reading.caseless import caseless, lazily
from agent.reading.people import names, orgs, titles
from agent.reading.people.employer.houses import Claim
from agent.reading.people.employer.known import fits, is_nobody
from agent.reading.people.places import PLACES
from agent.reading.people.scene import Area, Scene
from agent.reading.people.words import DEPARTMENTS, NOT_NAMES, NOT_ORGS

ENOUGH, _OF_NAME = 3, 4
"""How many signs it takes, and how many a name itself can give."""
_SEVERAL_VERBS = (
    r"have|are|were|want|wanna|need|love|like|say|think|feel|hope|invite|expect|wish|propose"
    r"|suggest"
)
"""English speaks of a house as several people, and of one's own as "we"."""
_ONE_VERBS = (
    r"has|is|was|wants|would|needs|loved?|liked|came|called|rang|asked|confirmed|decided|said|says"
    r"|thought|pulled|withdrew|cancelled|moved|went|offered|chose|invites|invited|expects|asks"
    r"|hopes|proposes|suggests"
    r"|möchten?|hat|haben|würden?|lädt|laden|sucht|souhaiten?t?|aimerai(?:en)?t|voudrai(?:en)?t|ont"
    r"|quieren?|han?|buscan?|querem|quer|gostariam?|willen?|wil|heeft|hebben|zoekt|vuole|vogliono"
    r"|hanno|vill|har|ønsker|ville|skulle"
)
_BEGINS = lazily(
    r"(?:^|[.!?:;,–—-][ \n]+|\n|\b(?:and|but|that|so|because|mate|news|sorry|que|dass|dat"
    r"|die [Ff]irma|en|chez|bei|bij|na|no|presso|[Cc]lient|[Mm]andant|[Kk]lant"
    r"|[Cc]liente) )(?:[Tt]he |[Ll]a |[Ll]e |[Ll][’'])?"
    rf"(?=[^\Wa-z\d_][^ .!?\n]+(?: [^ .!?\n]+){{0,4}}? (?:{_SEVERAL_VERBS}|{_ONE_VERBS})\b)",
)
"""Where a name may begin of which a verb tells something."""
_ADVERB = r"(?: (?:just|also|now|really|definitely|still|kindly))?"
_SEVERAL = lazily(rf"{_ADVERB} (?:{_SEVERAL_VERBS})\b")
_ONE = lazily(rf"{_ADVERB} (?:{_ONE_VERBS})\b")
_CALLS = lazily(rf"{_ADVERB} (?:called|rang|phoned|came back|have (?:called|pulled))\b")
_OF_YOU = lazily(rf"[^.!?\n]{{0,120}}\b(?:{words.joined('employer.between.of_you')})\b")
_BEHIND = lazily(
    r"\b(?:(?:[Ww]ord|[Hh]eard?|[Ff]eedback|[Nn]ews|[Oo]ffer|[Nn]othing|[Aa]nything|[Uu]pdate|yes"
    r"|no|decision) (?:back )?from|(?:[Ss]poke|[Ss]poken|[Cc]onfirmed|[Bb]ooked(?: in)?"
    r"|catch(?:ing)? up|[Ii]nterview|face[ -]to[ -]face|chat|call|meeting|phone|process|job|start"
    r"|place|seat) (?:to|with|at|for)|[Cc]hase[d]?"
    r"|(?:retour|nouvelles|réponse|entretien|rendez-vous|noticias|respuesta|entrevista|reunión"
    r"|proceso|reunião|resposta|notícias|processo|[Gg]espräch|[Tt]ermin|[Rr]ückmeldung|[Ii]nterview"
    r"|gesprek|reactie|afspraak|terecht|colloquio|riscontro|incontro) (?:de|du|d[’']|chez|avec|con"
    r"|en|com|da|do|na|no|bei|von|mit|bij|van|met|presso)(?: der| la| den)?"
    r"|(?:manager|director|head|owner|lead|boss|team|guys|folks|people|works?|hr) (?:at|for|from|of"
    r"|over at|van|von|bei|bij|chez|på|hos)|[^\Wa-z\d_][a-z]+ (?:from|at"
    r"|over at)) (?:the )?(?=[^\Wa-z\d_])"
)
_LISTED = lazily(r"^[ \t]*[-•*–][ \t]+(?=[^\Wa-z\d_][^:\n]{2,40}:[ \t])", re.MULTILINE)
"""A round-up of what is going on: "- Millbank Foods: nothing yet"."""
_THEY = caseless(
    r"\b(?:they|their|them|theirs|hun|deras|deres|ils|leur|leurs|ellos|quieren|querem|eles|deles"
    r"|zij|loro)\b"
)
_ACTS = caseless(
    rf"\b(?:{words.joined('employer.between.acts')})",
)
"""What go-betweens ask and do."""
_CALLED = lazily(
    r"partners|people|jobs|recruit|talent|search|select|resourc|consult|associates|staff"
    r"|shift|personnel|hire|hiring|placement|temps|crew|locum|agency|supply|personal(?!training)"
    r"|conseil|interim|selec|werving|uitzend|flex|bemanning|humanos"
)
_ADVISES = lazily(r"\b(?:consultant|resourcer|headhunter)\b", re.IGNORECASE)
_WE_HIRE = caseless(
    rf"\b(?:{words.joined('employer.between.we_hire')})",
)
"""How those speak who hire themselves."""


def told_of(
    scene: Scene, named: tuple[str, ...], called: tuple[str, ...], least: int = ENOUGH
) -> Claim | None:
    """The house that a person of another house speaks of as the one that hires; None if none.

    ``named`` are houses that sentences state as the employer, ``called`` the names of the sender's;
    ``least`` is how many signs it takes.
    """
    own, quoted = scene.text(Area.OWN)[:4000], scene.text(Area.QUOTED)[:4000]
    for texts in ((own,), (own, quoted)) if quoted else ((own,),):
        told = _told_in(scene, texts, named, called, least)
        if told:
            return told
    return None


def _told_in(
    scene: Scene,
    texts: tuple[str, ...],
    named: tuple[str, ...],
    called: tuple[str, ...],
    least: int,
) -> Claim | None:
    """What the letter, or the thread as a whole, tells of another house."""
    manner = _manner(scene, texts, called)
    if manner + _OF_NAME < least:
        return None
    signs: dict[str, int] = {}
    kinds = zip(*map(_spoken, texts), strict=True)
    spoken = (one for kind in kinds for piece in kind for one in piece)
    for name, weight in (*spoken, *_in_subject(scene)):
        if weight and _can_be(name, scene, named):
            signs[name] = signs.get(name, int(name in named)) + weight
    theirs = (t for t in texts if any(map(t.__contains__, _THEIRS)))
    for name in (found[1] for text in theirs for found in _OF_THEIRS.finditer(text)):
        if not (names.is_given(name) or fits(scene, name) or is_nobody(name, scene)):
            signs[name] = signs.get(name, 0) + 1
    if not signs:
        return None
    subject = scene.text(Area.SUBJECT)
    name = max(signs, key=lambda n: (signs[n] + (n.split()[0] in subject), len(n)))
    sure = min(signs[name], _OF_NAME - 1) + (name.split()[0] in subject) + manner
    return Claim(name, 3.0, name, stated=True) if sure >= least else None


_OF_THEIRS = lazily(
    r"(?:^|[.!?:\n] ?)([^\Wa-z\d_][^\W\d_]{3,30}) (?:has|have|heeft|hebben|a|ont"
    r"|har) [^.!?\n]{3,90}?[ ,](?:their|hun|leurs?|deras|deres) "
)
"""One word that stands for several people: "Millbank has put it off, their manager is ill"."""
_THEIRS = ("their ", "hun ", "leur ", "leurs ", "deras ", "deres ")


def _in_subject(scene: Scene) -> tuple[tuple[str, int], ...]:
    """The house in a subject of a title and a house, no more: "Porter - Millbank Foods"."""
    parts = _DASH.split(_REPLIES.sub("", scene.text(Area.SUBJECT)[:200]).strip())
    if len(parts) != 2:
        return ()
    others = zip(parts, reversed(parts), strict=True)
    return tuple(
        (one, 1)
        for one, other in others
        if orgs.is_house(one) and titles.is_title(other) and orgs.span(one, 0) == one
    )


_DASH = lazily(r" [–—|-] ")
_REPLIES = lazily(r"^(?:(?:re|aw|sv|tr|rv|antw|fwd?|wg):\s*){1,4}", re.IGNORECASE)


def _manner(scene: Scene, texts: tuple[str, ...], called: tuple[str, ...]) -> int:
    """Signs that do not depend on the house's name."""
    own = f"{scene.own_label} {' '.join(called)}".casefold()
    they, acts, hires = map(any, zip(*map(_speaks, texts), strict=True))
    return (
        they
        + acts
        + (_CALLED.search(own) is not None)
        + (_ADVISES.search(scene.signature.title or "") is not None)
        - 2 * hires
    )


@lru_cache(maxsize=2)
def _speaks(text: str) -> tuple[bool, ...]:
    """Whether a text tells of others, asks and does what go-betweens do, or hires itself."""
    return tuple(one.search(text) is not None for one in (_THEY, _ACTS, _WE_HIRE))


@lru_cache(maxsize=2)
def _spoken(text: str) -> tuple[tuple[tuple[str, int], ...], ...]:
    """Names with how much the words beside them make them another's; one row for each kind."""
    told = tuple(_as_subject(text, begin.end()) for begin in _BEGINS.finditer(text))
    behind = (
        tuple((orgs.span(text, found.end(), joins=False), 1) for found in lead.finditer(text))
        for lead in (_BEHIND, _LISTED)
    )
    return (told, *behind)


def _as_subject(text: str, start: int) -> tuple[str, int]:
    """A name of which a verb says what it does to "you"; several do more than one."""
    name = orgs.span(text, start, joins=False)
    behind = start + len(name)
    if not name or not (_OF_YOU.match(text, behind) or _CALLS.match(text, behind)):
        return name, 0
    one = " " in name and _ONE.match(text, behind) is not None  # a lone word is a person
    return name, 2 if _SEVERAL.match(text, behind) else int(one)


def _can_be(name: str, scene: Scene, named: tuple[str, ...]) -> bool:
    """Whether a name can be a house's other than the sender's; one word only if more speaks for
    it."""
    folded = name.casefold()
    if (
        not name
        or fits(scene, name)
        or name in scene.signature.houses
        or (names.is_given(name) and not orgs.is_house(name))
        or folded in PLACES
    ):
        return False
    if any(
        names.same(name, n) for n in (scene.signature.name, scene.sender and scene.sender.name) if n
    ):
        return False
    common = folded in NOT_NAMES or folded in NOT_ORGS or folded in DEPARTMENTS
    known = name in named or name in scene.text(Area.SUBJECT)
    lone = " " not in name and (common or not known)
    return not (
        lone
        or (titles.is_title(name) and not orgs.is_house(name))
        or (titles.is_title(name) and titles.is_head(name.split()[-1]) and scene.outgoing)
        or is_nobody(name, scene)
        or orgs.is_agency(name)
    )
