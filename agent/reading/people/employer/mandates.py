"""How go-betweens say for whom they search: "estou conduzindo para", "nous a confié le
recrutement".

Finds names and the words that lead to them; whether a name can be a client's is for ``agency``.
"""

import re
from collections.abc import Iterator

from agent.reading import words
from agent.reading.caseless import caseless, lazily
from agent.reading.people import orgs

_HINTS = (
    "recrut", "recruit", "selec", "sélec", "selez", "conduz", "busc", "búsq", "procur", "llev",
    "gestion", "cherch",
    "accompagn", "cerc", "segu", "such", "besetz", "werf", "werv", "zoek", "search", "filling",
    "find", "encontrar",
    "tell you", "can say", "reveal", "verraten", "sagen", "zeggen", "vertellen", "vous dire",
    "te dire", "decir", "dizer", "revelar", "dirle", "dirti", " role ", " post ", " job ",
    "vacan", "vakanz", "vacature", "stelle ", "opening ", "poste ", "puesto", "vaga ", "functie ",
)  # fmt: skip
"""Stems of which one has to be there."""
_SEARCHES = caseless(rf"\b(?:{words.joined('employer.mandates.searches')})\b")
"""What the author does: search."""
_FOR = lazily(rf"\b(?:{words.joined('employer.mandates.for')})(?:(?<=['’])| )(?=[^\Wa-z\d_])")
"""Before the name of whom it is done for."""
_ENTRUSTS = lazily(words.joined("employer.mandates.entrusts"))
"""What follows the name of whoever has somebody search."""
_TASK = caseless(
    r"\b(?:búsqueda|selección|encontrar|buscar|recrut\w*|seleção|procurar|recherche|ricerca"
    r"|selezione|trovare|suche|besetzung|zoek\w*|werving|werven|vinden|vacature|find|recruit\w*"
    r"|fill|search)\b"
)
_CLAUSE = lazily(
    r"(?:^|[:;,] |\b(?:que|dass|dat|and|e|y|et|und|en) )(?:(?:[AaOo]|[Ll][ae]s?|[Ee]l|[Dd]ie"
    r"|[Dd]e[rn]?|[Dd]as|[Hh]et|[Ii]l|[Ll]o|[Tt]he|[Ll]['’]) ?)?(?=[^\Wa-z\d_])"
)
_REVEALS = caseless(
    r"\b(?:(?:can|may|am allowed to|['’]m allowed to) (?:now |finally |also )?(?:tell you|say"
    r"|reveal)|(?:darf|kann) (?:ich )?(?:\w+ ){0,3}(?:verraten|sagen)"
    r"|mag (?:ik )?(?:\w+ ){0,4}(?:zeggen|vertellen)"
    r"|(?:peux|puis) (?:\w+ )?(?:vous |te )(?:le )?dire|puedo (?:\w+ )?(?:decir\w*|revelar\w*)"
    r"|posso (?:\w+ )?(?:dizer|revelar|dir\w+))\b"
)
"""Who keeps a client's name to themselves at first tells it later."""
_IS = lazily(
    rf"\b(?:{words.joined('employer.mandates.is')}) (?:(?:"
    rf"{words.joined('employer.mandates.is_article')}) )?(?=[^\Wa-z\d_])"
)
"""Before the name that they tell."""
_OWN_PART = lazily(
    rf"(?:{words.joined('employer.mandates.own_part')})\b|\w+ (?:"
    rf"{words.joined('employer.mandates.town_and')}) \w+$"
)
"""Parts of a house that it calls by a name, and pairs of towns."""
_SENTENCE = lazily(r"[^.!?\n]{1,600}")


def names(text: str) -> Iterator[tuple[str, str]]:
    """Each name with the words that lead to it, as they stand; bounded in time."""
    low = text.casefold()
    if not any(map(low.__contains__, _HINTS)):
        return
    for sentence in _SENTENCE.finditer(text):
        said = sentence[0].strip()
        if _SEARCHES.search(said):
            yield from _behind(said)
        if _TASK.search(said):
            yield from _before(said)
        if _REVEALS.search(said):
            yield from _behind(said, _IS)


def _behind(said: str, leads: re.Pattern[str] = _FOR) -> Iterator[tuple[str, str]]:
    for lead in leads.finditer(said):
        name = orgs.span(said, lead.end())
        if name and not _OWN_PART.match(name):
            yield name, f"{lead[0]}{name}"


def _before(said: str) -> Iterator[tuple[str, str]]:
    for verb in _ENTRUSTS.finditer(said):
        for clause in _CLAUSE.finditer(said, 0, verb.start()):
            name = orgs.span(said, clause.end())
            if name and clause.end() + len(name) == verb.start():
                yield name, f"{name}{verb[0]}"
