"""How go-betweens say for whom they search: "estou conduzindo para", "nous a confié le
recrutement".

Finds names and the words that lead to them; whether a name can be a client's is for ``agency``.
"""

import re
from collections.abc import Iterator

from agent.reading.caseless import caseless, lazily
from agent.reading.people import orgs

_HINTS = (
    "recrut", "recruit", "selec", "sélec", "selez", "conduz", "busc", "búsq", "procur", "llev",
    "gestion", "cherch",
    "accompagn", "cerc", "segu", "such", "besetz", "werf", "werv", "zoek", "search", "filling",
    "find", "encontrar",
    "tell you", "can say", "reveal", "verraten", "sagen", "zeggen", "vertellen", "vous dire",
    "te dire", "decir", "dizer", "revelar", "dirle", "dirti",
)  # fmt: skip
"""Stems of which one has to be there."""
_SEARCHES = caseless(
    r"\b(?:(?:estou|estamos|encontro-me|encontramo-nos)(?: a)? (?:recruta|seleciona|conduz|procura"
    r"|busca)\w*|recruto|recrutamos|selecionamos|conduzo|conduzimos|procuramos|buscamos|procuro"
    r"|busco"
    r"|(?:estoy|estamos) (?:seleccionando|buscando|reclutando|llevando|gestionando)|llevo|llevamos"
    r"|gestiono|gestionamos|selecciono|seleccionamos|busca"
    r"|je recrute|nous recrutons|je (?:re)?cherche|nous (?:re)?cherchons|nous accompagnons"
    r"|j['’]accompagne|je conduis|nous menons"
    r"|st(?:o|iamo) (?:selezionando|cercando|ricercando)|seleziono|selezioniamo|cerco|cerchiamo"
    r"|ricerchiamo|seguo la (?:ricerca|selezione)|seguiamo la (?:ricerca|selezione)"
    r"|(?:ich|wir) (?:suchen?|besetzen?|rekrutieren?)|(?:suche|suchen|besetze|besetzen) (?:ich|wir)"
    r"|(?:ik|wij|we) (?:werf|werven|zoek|zoeken)|(?:werf|werven|zoek|zoeken) (?:ik|wij|we)"
    r"|(?:i|we)(?:['’]m|['’]re| am| are) (?:recruiting|running|handling|leading|filling|searching)"
    r"|(?:i|we) (?:recruit|am recruiting))\b"
)
"""What the author does: search."""
_FOR = lazily(
    r"\b(?:(?:[Pp]ara|[Ss]eleção d|seletivo d|recrutamento d|em nome d|por conta d"
    r"|a pedido d)(?:(?<=para)|[aoe]s?)(?: [oa]s?)?|(?:por (?:encargo|cuenta)|en nombre) de(?:l"
    r"| la)?"
    r"|pour(?: l[ea]s?| l['’])?|accompagn\w+(?: l[ea]s?| l['’])|au nom d[eu](?: la)?"
    r"|[Ff]ür (?:die|den|das)|[Ii]m Auftrag (?:der|des|von)|voor(?: de| het)?"
    r"|[Nn]amens(?: de| het)?|per(?: la| il| lo| l['’])?|per conto d[ei]l?(?: la)?"
    r"|(?:for|at|on behalf of)(?: the)?)"
    r"(?:(?<=['’])| )(?=[^\Wa-z\d_])"
)
"""Before the name of whom it is done for."""
_ENTRUSTS = lazily(
    r" (?:nos|me) (?:pediu|pediram|confiou|confiaram|contratou|encarregou"
    r"|ha (?:encargado|pedido|confiado)|han (?:encargado|pedido|confiado))\b"
    r"| (?:nous a|nous ont|m['’]a) (?:confié|mandatée?s?|chargée?s?)\b"
    r"| (?:ci|mi) (?:ha|hanno) (?:affidato|incaricato|chiesto)\b"
    r"| (?:hat|haben) (?:uns|mich)\b[^.!?\n]{0,80}\b(?:beauftragt|gebeten)\b"
    r"| (?:heeft|hebben) (?:ons|mij|me) (?:gevraagd|ingeschakeld|benaderd)\b"
    r"| (?:has|have) (?:asked|engaged|retained|instructed|appointed) (?:us|me)\b"
)
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
    r"\b(?:[Hh]et gaat om|[Hh]et is|[Ee]s (?:geht|handelt sich) um|[Ee]s ist|[Ii]l s['’]agit d[eu]"
    r"|[Cc]['’]est(?: pour)?|[Ss]e trata d[eo]l?|[Ee]s para|[Tt]rata-se d[aeo]|[Éé] para"
    r"|[Ss]i tratta d[ei]l?|[Ii]t(?:['’]s| is)(?: for| with)?|[Tt]he client is)"
    r" (?:(?:de|het|die|den|das|la|le|el|il|o|a|the) )?(?=[^\Wa-z\d_])"
)
"""Before the name that they tell."""
_OWN_PART = lazily(
    r"(?:Standort|Team|Abteilung|Filiale|Bereich|Niederlassung|Station|Region|Raum|Werk|Haus|Stelle"
    r"|Position|Projekt|Markt|Kunde\w*|Auftrag\w*|Unternehmen|Sommer|Winter|Herbst|Schuljahr"
    r"|Equip[aoe]|Équipe|Unidade?|Loja|Tienda|Magasin|Agence|Filial|Vestiging|Afdeling|Sede"
    r"|Negozio)\b"
    r"|\w+ (?:y|e|et|und|en|and) \w+$"
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
