"""Posts at several houses for which one message says that the candidate is put forward.

"I've put you forward for Buyer at Millbank and Planner at Lowther": two processes begin. Finds the
pairs of post and house; one alone is for ``employer`` and ``roles``.
"""

from collections.abc import Iterator

from agent.reading.caseless import Caseless, caseless, lazily
from agent.reading.model import Post
from agent.reading.needs import Needs
from agent.reading.people import orgs, titles
from agent.reading.prose import Prose

_NEEDS = Needs(
    *"forward submitted sent represent vorgestellt vorgeschlagen eingereicht weitergeleitet "
    "beworben présenté proposé transmis envoyé soumis presentado propuesto enviado voorgesteld "
    "voorgedragen doorgestuurd apresentei propus enviei submeti presentato proposto "
    "inviato".split()
)
_PUTS = caseless(
    r"\b(?:put|putting|submitt?(?:ed|ing)?|represent(?:ed|ing)?) you(?: forward)?(?: today"
    r"| this morning| yesterday)? (?:for|to)\b"
    r"|\b(?:put|submitted|sent|forwarded|passed) your (?:name|cv|résumé|resume|profile|details"
    r"|application) ?(?:forward|on|over|across|through)? ?(?:for|to)\b"
    r"|\b(?:habe|haben)\b[^.!?\n]{0,30}\b(?:sie|dich|profil|unterlagen|lebenslauf)\b(?=[^.!?]*"
    r"\b(?:vorgestellt|vorgeschlagen|eingereicht|weitergeleitet|beworben)\b)"
    r"|\b(?:présenté|proposé|transmis|envoyé|soumis)(?: votre| ta| ton)?(?: candidature| profil"
    r"| dossier| cv)? (?:pour|à)\b"
    r"|\b(?:presentado|propuesto|enviado)(?: tu| su)?(?: candidatura| perfil| cv)? (?:para|a)\b"
    r"|\bheb (?:je|jou|u|uw cv|je cv)\b(?=[^.!?]*\b(?:voorgesteld|voorgedragen|doorgestuurd)\b)"
    r"|\b(?:apresentei|propus|enviei|submeti)(?:-o|-a|-te)?(?: a sua| o seu| a tua| o teu)?"
    r"(?: candidatura| perfil| cv)? (?:para|a|à)\b"
    r"|\b(?:presentato|proposto|inviato)(?: il suo| il tuo| la tua| la sua)?(?: profilo"
    r"| candidatura| cv)? (?:per|a)\b"
)
_AT = lazily(
    r"[ \n](?:at|with|bei(?: der| dem)?|beim|chez|en|bij|na|no|em|presso)"
    r" (?:the |de |het |la |le |den |die )?(?=[^\Wa-z\d_])"
)
_LEADING = caseless(
    r"^(?:[\s,;:&*•–—-]|(?:for|the|a|an|as|and|both|to|als|für|die|der|das|den|und|stelle|auch|et"
    r"|le|la|les|un|une|poste|celui|celle|de|du|d['’]|comme|pour|y|el|los|para|puesto|plaza|como|en|een|voor|functie|o|os|e"
    r"|vaga|per|il|lo|posto|ed|as well|also|one|then|role|position|post|job|of)(?![\w-]))+"
)
_TRAILING = caseless(
    r"(?:[\s,;:–—-]|\b(?:role|position|post|job|vacancy|stelle|functie)\b|\((?:m/w/d|f/m|h/f)\))+$"
)
_MOST, _LONGEST = 4, 600


def posts(prose: Prose) -> tuple[Post, ...]:
    """The posts with their houses, two at the least; empty where the message names no two."""
    for sentence, _, _ in prose.saying(_NEEDS):
        text = prose.own[sentence.start : sentence.start + _LONGEST].partition("\n\n")[0]
        put = _PUTS.search(text)
        found = tuple(_pairs(text, put.end()))[:_MOST] if put else ()
        if len({orgs.key(post.company) for post in found}) > 1:
            return found
    return ()


def _pairs(text: str, start: int) -> Iterator[Post]:
    for at in _AT.finditer(text, start):
        house = orgs.span(text, at.end(), joins=False)
        before = " ".join(text[start : at.start()].split())
        before = before[_end(_LEADING, before) :]
        title = before[: len(before) - _length(_TRAILING, before)]
        if house and 0 < len(title.split()) <= _WORDS and _is_post(title):
            yield Post(title, " ".join(house.split()))
        elif house and title:
            return
        start = at.end() + len(house)


_WORDS = 7


def _end(pattern: Caseless, text: str) -> int:
    found = pattern.search(text)
    return found.end() if found else 0


def _length(pattern: Caseless, text: str) -> int:
    found = pattern.search(text)
    return found.end() - found.start() if found else 0


def _is_post(title: str) -> bool:
    return titles.is_title(title) or titles.has_head(title)
