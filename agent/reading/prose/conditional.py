"""Whether a sentence is conditional or general: no statement about this candidate now.

A flag for a sentence as it stands; what it weighs is for those who read kinds and times.
"""

from collections.abc import Sequence

from agent.reading.caseless import caseless, lower


def _each(firsts: str, rest: str) -> str:
    """What begins with one of some words: each by itself, so that most places are passed over at
    once."""
    return "|".join(f"{first}{rest}" for first in firsts.split("|"))


_WHO = "(?:candidate|applicant)s"
_RULE = (
    _each(
        "successful|short-listed|shortlisted|selected|suitable|qualified|chosen|eligible"
        "|unsuccessful|matching|all",
        rf" {_WHO}? (?:will|may|can|should|must|are|would|only)",
    )
    + rf"|only (?:\w+ ){{0,2}}{_WHO}|"
    + _each(
        "candidate|applicant",
        r"s(?<!other .{10})(?<!other .{9})(?<!further .{10})(?<!further .{9})(?<!stronger .{10})"
        r"(?<!stronger .{9})(?<!two .{10})(?<!three .{10})(?<!four .{10})(?<!five .{10}) (?:who"
        r"|whose|will|may|selected|invited)",
    )
    + r"|those (?:who|selected|shortlisted|candidates)"
    r"|typically|usually|generally|normally|in general|in most cases|as a rule|on average"
    r"|our (?:\w+ ){0,3}process (?:is|has|includes|consists|involves|takes|starts|begins|will"
    r"|usually|looks)"
    r"|the (?:\w+ ){0,3}process (?:consists|includes|involves|usually|typically|generally)"
    r"|may (?:be|also|contact|invite|ask|include|take|then|want|need|come|well|or may not)|might"
    r"|could be (?:asked|invited)"
    r"|would (?:be (?:asked|invited|the|a|an|followed|held|scheduled|expected)|then|include|involve"
    r"|consist|normally|usually|also be|take)"
    r"|hop(?:e|ing) to|expecting to|aim(?:s|ing)? to|plan(?:s|ning)? to|intend(?:s|ing)? to"
    r"|anticipate|"
    + _each("we|i|they|team|panel|committee", r" (?:\w+ )?expects? to")
    + r"|at (?:a|some) later (?:stage|point|date)|in future|in the future|for future"
)
_IF = (
    r"if|unless|should (?:you|we|your|there|the|it)|in (?:the )?(?:case|event)|whether or not"
    r"|provided (?:that )?you|assuming|once (?:you|your|we)|when (?:you are|you're|you’re"
    r"|your application)"
    r"|as soon as (?:you|we|your)|subject to"
)
_GERMAN = (
    r"falls|sollte[nt]?|sofern|im falle?|vorausgesetzt|gegebenenfalls|ggf\."
    r"|(?<!auch )wenn (?:sie|du|ihr|ihre|deine|wir|es)"
    r"|sobald (?:sie|du|wir|ihre|deine)|in der regel|üblicherweise|normalerweise|für gewöhnlich"
    r"|typischerweise|grundsätzlich"
    r"|geeignete (?:kandidat|bewerber)\w*|ausgewählte (?:kandidat|bewerber)\w*"
    r"|würden? .{0,60}\b(?:folgen|stattfinden)"
    r"|möglicherweise|eventuell|unter umständen|hoffen|planen wir|könnte[n]?"
)
_OTHERS = (
    r"(?<!même )si (?:votre|vous êtes (?:retenu|sélectionné)|tu es retenu|nous)|au cas où"
    r"|dans le cas où"
    r"|en cas d|le cas échéant"
    r"|généralement|habituellement|en général|d'ordinaire|les candidat\w* (?:retenu|sélectionné"
    r"|présélectionné)\w*|sous réserve"
    r"|nous espérons|pourri(?:ez|ons|ont|ait)|éventuellement|dès que (?:nous|vous|votre)"
    r"|lorsque (?:vous|votre)"
    r"|si (?:su|tu) (?:perfil|candidatura|solicitud)|si (?:usted )?(?:es|eres|resulta|resultas"
    r"|fuera|fuese) (?:seleccionad|elegid)\w*"
    r"|en caso de|en el caso de|en el supuesto|por lo general|normalmente|generalmente"
    r"|habitualmente|las personas seleccionadas"
    r"|l[oa]s candidat[oa]s (?:seleccionad|preseleccionad|finalista)\w*|esperamos poder|podría[ns]?"
    r"|una vez que|cuando (?:hayamos|tengamos)"
    r"|se (?:o|a) (?:seu|sua) (?:perfil|candidatura)|se (?:for|fores|forem) (?:seleccionad"
    r"|selecionad|escolhid)\w*|caso (?:o|a|seja|sejas|venha)"
    r"|no caso de|em geral|geralmente|os candidatos (?:seleccionados|selecionados)"
    r"|esperamos (?:que|poder|conseguir|vir|ter|dar|receber)|poderá|poderão|assim que"
    r"|als (?:je|jij|u|uw|jouw|we|wij)|mocht(?:en)?|indien|in het geval|doorgaans|meestal"
    r"|normaal gesproken|over het algemeen|in de regel"
    r"|geselecteerde kandidaten|zodra (?:je|u|we|wij)|zou(?:den)? kunnen|eventueel|we hopen"
    r"|wij hopen"
)
# "If you have any questions" and the like: a courtesy in front of a plain statement or request.
_COURTESY = caseless(
    r"\b(?:if|should) you(?:['’]d| would)? (?:have (?:any|further|other|a|one|quer\w+|questions)\b"
    r"|like|prefer|could|need|require|confirm|rather"
    r"|can(?:not|'t|’t)?\b|are (?:still )?(?:interested|available|free|unable|able|happy|open|keen"
    r"|comfortable)"
    r"|(?:do not|don't|don’t|didn't|haven't|have not|do n't) (?:hear|receive|see|find|wish|have"
    r"|heard|received)"
    r"|wish to (?:withdraw|discuss|accept|decline|reschedule)|want|know|run into|get lost|feel"
    r"|think|accept|agree)"
    r"|\bif you(?:['’]ll have (?:it|us)| (?:have|had) not (?:heard|been)| haven['’]t (?:heard|been)"
    r"| don['’]t\b| do not\b| would (?:confirm|let|reply|send|complete|kindly|please))"
    r"|\b(?:grateful|appreciate(?: it)?|glad|great|kind|helpful|happy|wonderful|all right|alright"
    r"|okay|ok)(?: \w+){0,2} if\b"
    r"|\bif (?:at all possible|possible|not|so|that|this|it|these|those|anything|any of|none"
    r"|there(?:'s|’s| is| are) any|neither|either"
    r"|needed|need be|necessary|required|convenient|all|the (?:time|date|slot|above|link)|one of"
    r"|only"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|i\b|we (?:do not|don't|don’t) hear)\b"
    r"|\b(?:let (?:me|us) know|tell (?:me|us))\b.{0,80}\b(?:if|should)\b|\bwondering if\b"
    r"|\bsee if\b|\bask(?:ing|ed)? if\b",
)
_GERMAN_COURTESY = caseless(
    r"\b(?:(?:falls|sollten?|wenn) (?:sie|du|ihr|dir|ihnen|euch) (?:noch |weitere "
    r"|irgendwelche )*(?:fragen|rückfragen|verhindert|interesse|etwas|nicht|lieber)"
    r"|(?:falls|wenn|sofern) (?:ihnen|dir|euch|das|es|dies|der|die|nötig|möglich"
    r"|sie (?:möchten|wünschen|einverstanden)|du (?:magst|möchtest))|"
    r"bei (?:fragen|rückfragen))\b",
)
_OTHER_COURTESY = caseless(
    r"\b(?:si vous avez|si vous souhaitez|si tu as|si possible|si cela|si besoin|si tiene|si tienes"
    r"|si desea|si le|si te|si prefiere"
    r"|en caso de (?:duda|empêchement|question|no poder)|en cas (?:de (?:question|besoin)"
    r"|d['’]empêchement)|caso (?:tenha|tenhas|pretenda|não possa)"
    r"|als (?:je|u) (?:het |dat )?wil|als (?:je|u) (?:nog |verder )?(?:vragen|interesse|verhinderd)"
    r"|als (?:dat|dit|het)"
    r"|mocht(?:en)? (?:je|u|er) (?:nog |verder )?(?:vragen|verhinderd)"
    r"|pourriez-vous|pourrais-tu|(?:vous pourriez|podría(?:n|s|is)?|poderá|poderia)\b[^.?!]*\?"
    r"|podría(?:n|s|is)? (?:indicar|confirmar|decir|enviar)\w*"
    r"|poderá (?:indicar|confirmar)|poderia)",
)
# "We have decided to go ahead with candidates who hold the ticket": a decision that was made.
_DECIDED = caseless(
    r"\b(?:decided|chosen|chose|opted|proceeding|proceed|(?:go|going|gone|moved?|moving"
    r"|continu(?:e|ed|ing)|press(?:ed|ing)?)(?: ahead| forward| on)?|progress(?:ed|ing)|shortlisted"
    r"|selected|appointed|pursu(?:e|ed|ing)|prefer(?:red)?|favour(?:ed|ing)|settled|plumped|landed)"
    r" (?:with |to |in |for |on )?(?:\w+ ){0,6}(?:candidate|applicant)s (?:who|whose|with)\b"
)
_ANY = caseless(rf"\b(?:{_RULE}|{_IF}|{_GERMAN}|{_OTHERS})")
_SORTS = (
    (caseless(rf"(?:{_RULE})\b"), _DECIDED),
    (caseless(rf"(?:{_IF})\b"), _COURTESY),
    (caseless(rf"(?:{_GERMAN})\b"), _GERMAN_COURTESY),
    (caseless(_OTHERS), _OTHER_COURTESY),
)
_LONGEST = 120


def hypothetical(text: str, spans: Sequence[tuple[int, int]]) -> list[bool]:
    """Of each sentence of a text, given by start and end in order, whether it only says what would
    be, or what is the rule, in seven languages."""
    low = lower(text).replace("\n", " ")
    told = [False] * len(spans)
    i = 0
    for found in _ANY.finditer(low):
        at = found.start()
        while i < len(spans) and spans[i][1] <= at:
            i += 1
        if i < len(spans) and not told[i]:
            start, end = spans[i]
            told[i] = _is_so(low[at : min(end, at + _LONGEST)], low[start:end])
    return told


def _is_so(words: str, sentence: str) -> bool:
    """A rule, or a condition that is more than a courtesy ("if you have any questions")."""
    return any(
        sort.match(words) and not (courtesy and courtesy.search(sentence))
        for sort, courtesy in _SORTS
    )
