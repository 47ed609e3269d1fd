"""Whether the author agrees to what was put forward, whatever it was. Names no kind.

Which time is meant is for whoever knows the process; who asks for another time agrees to none.
"""

import re

from agent.reading.caseless import lazily
from agent.reading.prose import Prose

_FINE = (
    r"(?:perfect|perfectly|fine|great|grand|good|lovely|ideal|convenient|brilliant|excellent|super"
    r"|wonderful|okay|ok|no problem"
    r"|spot on|doable|all right|alright|splendid|possible)"
)
_AGREES = lazily(
    rf"\b(?:works?|suits?|fits?)\b(?! (?:in|at|as|with|there|together|on the)\b)"
    rf"|\b(?:is|are|be|'s|’s|sounds?|looks?|all|both) (?:\w+ ){{0,2}}{_FINE}\b"
    rf"|^(?:{_FINE}|yes|yep|sure|absolutely|of course|confirmed|agreed|deal|done)\b"
    rf"|\b(?:and|for me and|me,?) very {_FINE}\b"
    r"|(?<!be )\b(?:even|much|actually) (?:better|easier)\b|\bi can (?:make|manage) (?:that|it|then"
    r"|both)\b"
    r"|\bsee you (?:(?:both|all|two|guys|lot) )?(?:then|there|on|at|in|next|tomorrow)"
    r"|\b(?:speak|talk) (?:to you )?(?:then|on|tomorrow)\b"
    r"|\bi(?:'ll| will| shall|’ll) (?:be (?:there|free|ready|waiting|available)|come|make it)\b"
    r"|\b(?:happy|glad|delighted|pleased) to (?:come|meet|talk|speak|join|attend|confirm|accept"
    r"|see)|\b(?:would|i'd|i’d) (?:love|be (?:happy|glad|delighted)) to\b"
    r"|\blook(?:ing)? forward to (?:it|meeting|seeing|speaking|talking|then|our|the)"
    r"|^(?:aye,? |ah,? |oh,? )?no (?:bother|problem|worries)\b|^(?:i can do (?:that|this|it|those)"
    r"|will do|noted|all good|happy with)\b|\bsounds? like a plan\b"
    r"|\bi(?:'ll| will| shall|’ll) (?:attend|join|dial in|take it|take that)\b"
    r"|\bi (?:\w+ )?(?:gladly|happily|duly) (?:accept|confirm)"
    r"|\b(?:mon|tues|wednes|thurs|fri)day it is\b|\bi (?:can )?(?:confirm|accept)\b"
    r"|\bin my (?:diary|calendar)\b|\bcount me in\b|\byes,? please\b"
    r"|\b(?:a|say(?:s|ing)?|tell (?:\w+ ){1,2})(?: big| very big)? yes\b(?! (?:or|and) no)"
    r"|\bconfirmed\b",
    re.IGNORECASE,
)
_AGREED = {
    "de": r"\b(?:passt|klappt|(?:ist )?kein problem|einverstanden|bestätige|sehr gerne?|gerne"
    r"|bis (?:dann|dahin)|(?:(?:mon|diens|donners|frei|sams)tag|mittwoch|das|der termin) geht"
    r"|(?:noch|sogar) besser(?!,? wäre)|prima|freue mich auf|(?:ich |dann )?komme (?:ich )?(?:am|um"
    r"|zu|gern)|ich komme|bin dabei"
    r"|geht (?:bei mir|für mich|klar)|in ordnung|abgemacht|notiert|nehme ich (?:gerne? )?wahr"
    r"|(?:bin|werde) (?:ich )?(?:pünktlich )?da(?: sein)?|steht in meinem kalender)\b",
    "fr": r"\b(?:me convient|convient (?:très|parfaitement|bien)|parfait|d['’]accord|entendu"
    r"|(?:c['’]est )?encore mieux|je (?:vous )?confirme|c['’]est noté"
    r"|je serai (?:présente?|là|au rendez-vous|disponible|joignable)|avec plaisir"
    r"|ça (?:me va|marche)"
    r"|(?:me|cela) va (?:très bien|parfaitement|bien)|bon pour (?:moi|nous)"
    r"|(?:pas|aucun) (?:de )?(?:souci|problème)|bien noté|je viendrai|je suis disponible|volontiers"
    r"|comptez sur moi)\b",
    "es, pt": r"\b(?:por (?:mí|nosotros) (?:está |va )?bien|quedamos así)\b"
    r"|\bpor n[óo]s(?:,? (?:tudo"
    r"|est[áa]))? bem\b|^(?:est[áa]|tudo) bem\b(?! (?:com|consigo))",
    "es": r"\b(?:(?:me|nos) (?:va|viene|queda|parece|funciona) (?:muy |muy bien|bien|perfecto"
    r"|perfectamente|genial|estupendo|estupendamente)|perfecto|mejor aún|mejor todavía|de acuerdo"
    r"|confirmo|confirmad[oa]|allí estaré|nos vemos|ahí estaré|encantad[oa]"
    r"|(?:claro|sin problema)|no hay problema|(?:iré|acudiré|asistiré|estaré|puedo|hablamos"
    r"|te espero|la espero|lo espero) (?:allí|ahí|en|el|a|este|disponible|pendiente|atent[oa]"
    r"|puntual)|anotad[oa]|agendad[oa]|cuent(?:e|a|en) conmigo|con (?:mucho )?gusto"
    r"|por supuesto)\b",
    "pt": r"\b(?:perfeito|confirmo|confirmad[oa]|combinado|fechado|marcado|agendado|anotado|beleza"
    r"|lá estarei|estarei (?:lá|aí|no|na|em|disponível|à espera|aguardando)"
    r"|vou estar (?:lá|aí|no|na|em|disponível)|(?:irei|comparecerei|vou comparecer) (?:na|no|em|à"
    r"|ao|às|com)"
    r"|ainda melhor|d[aá]-me (?:muito )?jeito|por mim (?:está|pode|tudo)"
    r"|fica (?:ótimo|perfeito|bem)|(?:est[áa]|tá) (?:ótimo|perfeito|bom|certo|confirmado)"
    r"|pode ser(?!,? que)|posso,? sim|consigo,? sim|sem problemas?|com (?:certeza|todo o gosto"
    r"|muito gosto|prazer)|até (?:lá|terça|quarta|quinta|sexta|segunda|amanhã)"
    r"|funciona (?:bem )?(?:para|pra) mim)\b",
    "several": r"\b(?:ich sage|sage ich|je (?:vous )?dis|digo|ik zeg|zeg ik|jeg siger"
    r"|jag säger) (?:\w+ ){0,4}(?:ja|zu|oui|que sí|sim)\b"
    r"|^(?:sí|sim|oui|ja|sì|jawohl|claro)\b(?!,? (?:pero|mas|mais|aber|maar|ma|men)\b)",
    "nl": r"\b(?:komt (?:\w+ )?(?:goed |beter )?uit|nog beter|schikt|past (?:me|mij|prima|goed)"
    r"|akkoord"
    r"|tot dan|afgesproken|ik (?:ben er|kom)|graag|genoteerd|in mijn agenda|(?:dat|uur|dag) lukt"
    r"|(?:dat|ja,?|het) kan(?: (?:hoor|ook|wel))?(?=\s*(?:[.,!]|$))|is (?:goed|prima)|prima"
    r"|helemaal goed)\b",
    "it": r"\b(?:va (?:bene|benissimo)|perfetto|confermo|d['’]accordo|ci sarò|volentieri"
    r"|sono disponibile|verrò|nessun problema|segnato)\b",
    "nordic": r"\b(?:passar|passer|funkar|fungerer|går) (?:mig |meg |mycket |meget )?(?:bra"
    r"|utmärkt|fint"
    r"|perfekt|godt)|\bperfekt\b|\b(?:bekräftar|bekræfter|bekrefter)\b"
    r"|\b(?:vi ses|jag kommer|jeg kommer|det er fint|gärna)\b",
}
_OTHERS = lazily("|".join(_AGREED.values()), re.IGNORECASE)
_NOT = lazily(
    r"\b(?:not|never|neither|nor|cannot|unable|instead|unless|nicht|leider|kein\w*|pas|plus"
    r"|malheureusement|no|tampoco|não|niet|helaas|non|purtroppo|ikke|inte)\b(?! (?:problem\b|bother"
    r"|worries|problema|hay problema|hay ningún problema|souci|de souci|problème|de problème))"
    r"|n['’]t\b",
    re.IGNORECASE,
)
_PORTUGUESE = lazily(r"[ãõ]|\b(?:às|voc[êe]|obrigad[oa])\b", re.IGNORECASE)
"""What shows Portuguese, where "no" is no denial ("no dia 19")."""
_NOT_IN_PORTUGUESE = lazily(r"\b(?:não|nao|nunca|nem)\b(?! tem problema)", re.IGNORECASE)
_WONDERS = lazily(r"\?\s*$")
_OTHER_TIME = lazily(
    r"\d|\b(?:earlier|later|instead|another|other|different|rather|days?|times?|mon|tues?|wednes"
    r"|thurs?|fri)(?:day)?\b"
    r"|\b(?:früher|später|ander\w+|autre|plutôt|otr[oa]|outr[oa]|altr[oa]|eerder)\b",
    re.IGNORECASE,
)
_LONGEST = 400


def asks_for_another(prose: Prose) -> bool:
    """Whether a question puts forward another time ("Could we do Friday, same hour?")."""
    return any(_WONDERS.search(t) and _OTHER_TIME.search(t) for t in _texts(prose))


def accepts(prose: Prose) -> bool:
    """Whether some sentence agrees plainly, and no question puts forward something else."""
    if asks_for_another(prose):
        return False
    texts = _texts(prose)
    denies = _NOT_IN_PORTUGUESE if any(map(_PORTUGUESE.search, texts)) else _NOT
    plain = (t for t in texts if not _WONDERS.search(t) and not denies.search(t))
    return any(_AGREES.search(t) or _OTHERS.search(t) for t in plain)


_ASKS_FIRST = {
    "en": r"\b(?:let me|i(?:'ll|’ll| will| shall| need to| have to| must|'d have to)"
    r"|we(?:'ll|’ll| will| need to| have to)) (?:just |quickly |first |have to |go and )*"
    r"(?:ask|check|see (?:if|what|whether)|find out|look into|confirm (?:this |that |it )?with"
    r"|(?:speak|talk) (?:to|with))\b"
    r"|\b(?:come|get) back to you\b(?! with)",
    "de": r"\b(?:kläre|bespreche|prüfe|frage|schaue|erkundige|stimme) (?:ich )?(?:(?:das|es|mich"
    r"|mal"
    r"|kurz|gern\w?|eben|noch|intern) ){0,4}(?:nach|ab|mit|intern|beim?|mal|und|$|[.,!])"
    r"|\bich (?:kläre|bespreche|prüfe) (?:das|es)\b|\bmuss (?:ich )?(?:\w+ ){0,3}(?:klären|fragen"
    r"|nachfragen|besprechen|abstimmen)\b",
    "fr": r"\b(?:je|nous) (?:vais |allons )?(?:me )?(?:vois|voir|voyons|demande|demander|vérifie"
    r"|vérifier|vérifions|renseigne|renseigner|consulte|consulter)\b"
    r"|\b(?:reviens|reviendrai|revenons) vers vous\b",
    "es": r"\b(?:lo|la) (?:consulto|pregunto|compruebo|miro|hablo|consultaré|preguntaré)\b"
    r"|\b(?:déjame|déjeme|tengo que|voy a) (?:mirar|ver|consultar|preguntar|comprobar)\w*",
    "pt": r"\b(?:vou|vamos|deixe-me|deixa-me|tenho de|preciso de?) (?:ver|verificar|perguntar"
    r"|confirmar (?:com|se)|consultar|falar com)\b",
    "nl": r"\b(?:overleg|bespreek|vraag|check|informeer|kijk|ga) (?:ik )?(?:(?:het|dit|dat|even"
    r"|eerst"
    r"|intern|nog) ){0,3}(?:met|na|of|overleggen|vragen|kijken|en (?:laat|kom))\b"
    r"|\b(?:moet|zal|ga) (?:ik )?(?:\w+ ){0,3}(?:overleggen|navragen|checken)\b"
    r"|\bkom (?:ik )?er ?op terug\b",
}
_DEFERS = lazily("|".join(_ASKS_FIRST.values()), re.IGNORECASE)
"""Who has yet to ask others."""


_PLAINLY = lazily(
    r"\b(?:works|suits|(?:is|are|be|['’]s) fine|passt|klappt|akkoord|schikt|(?:me|nous) convient"
    r"|(?:me|nos) va bien)\b",
    re.IGNORECASE,
)
"""A yes that stands, whatever else there is to ask: "Works for us. I'll see if Ben can join"."""


def defers(prose: Prose) -> bool:
    """Whether they have yet to ask somebody before they can say yes: "let me ask the team"."""
    texts = _texts(prose)
    later = [t for t in texts if _DEFERS.search(t)]
    agreed = (t for t in texts if t not in later and not _WONDERS.search(t) and not _NOT.search(t))
    return bool(later) and not any(map(_PLAINLY.search, agreed))


def agrees(prose: Prose) -> bool:
    """Whether the employer agrees, and need ask nobody first."""
    return accepts(prose) and not defers(prose)


def says_yes(prose: Prose) -> bool:
    """ "Yes, fine": agrees, names no time of its own and asks nothing."""
    told = "?" in prose.own or any(map(str.isdigit, prose.own))
    return not told and agrees(prose)


def _texts(prose: Prose) -> list[str]:
    return [" ".join(s.text[:_LONGEST].split()) for s in prose.sentences[:30]]


_OPEN = lazily(
    r"\?|\b(?:before|first(?! day)|once|unless|until|but|however|although|think|consider|reflect"
    r"|discuss|talk (?:it|this|that) (?:over|through)|terms|negotiat\w*|a (?:day|week|bit|little)"
    r"|some time|few days"
    r"|bevor|zuerst|zunächst|überleg\w*|bedenk\w*|besprech\w*|bedingung\w*|aber|avant|d['’]abord"
    r"|réfléch\w*|discut\w*|conditions|mais|antes|primero|pensar\w*|pens[áa]rmelo|condiciones|pero"
    r"|primeiro|refletir|condições|porém|eerst|voordat|nadenken|overleg\w*|voorwaarden|maar"
    r"|prima di|rifletter\w*|pensarci|condizioni|però|først|först|tenke|tænke|tänka|overveje"
    r"|villkor|vilkår)\b",
    re.IGNORECASE,
)


def leaves_open(prose: Prose) -> bool:
    """Whether a sentence asks something, or keeps something back: terms, time to think."""
    return any(_OPEN.search(s.text[:_LONGEST]) for s in prose.sentences[:30])
