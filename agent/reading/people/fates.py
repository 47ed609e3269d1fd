"""Posts and clients of which a message says, by name, that they go on or are closed.

"Corrib have gone with somebody else; Lough Derg are still keen": one letter, two processes. Tells
what is said of which name; which process that is, is for hiring.
"""

from collections.abc import Iterator

from agent.reading.caseless import lazily
from agent.reading.model import Fate
from agent.reading.needs import Needs
from agent.reading.people import orgs
from agent.reading.prose import Prose
from agent.reading.prose.model import Sentence
from agent.terms import Kind

_NAME = (
    r"(?P<name>[^\Wa-z\d_][\w'’&/-]*(?:,? (?:(?:of|and|for|de|der|du|d[’']|da|do|di|van|von|und|et"
    r"|y|e|en|&) )?[^\Wa-z\d_][\w'’&/-]*){0,4})"
)
_POST = (
    r"(?: (?P<post>role|position|post|job|one|vacancy|opening|opportunity|place|side"
    r"|[Ss]telle|[Pp]osition|[Pp]osten))?"
)
_OF_POST = (
    r"(?:\b(?:[Dd]ie|[Ll][ea]|[Ee]l|[Dd]e|[AaOo]|[Ii]l|[Tt]he|[Ll]['’])? ?"
    r"(?P<kind>[Ss]telle|[Pp]osten?|[Cc]elui|[Cc]elle|puesto|plaza|vacante|functie|vacature|vaga"
    r"|lugar|posto|posizione|role|position|post|job|[Dd]ie|[Ee]l|[Ll]a|[AaOo]|[Qq]uello|[Qq]uella)"
    r" (?:als|in der|in dem|im|bei der|de la|de l['’]|d['’]|des?|du|del|di|d[ao]|della|van|bij de"
    r"|of|as|for|in) ?(?P<of>[\w'’-]{3,30}(?: [\w'’-]{2,20}){0,3}?))"
)
_HOW = r"(?: (?:%s)){0,4}"
_OPEN = {
    "en": r"(?: is| are| remains?| stays?|['’]s)"
    + _HOW
    % r"both|however|still|also|very|really|quite|as|much|most|all|definitely|certainly"
    r"|though|on the other hand|absolutely|happily"
    + r" (?:keen|interested|open|live|alive|in play|in the running|enthusiastic|undecided"
    r"|considering you|thinking|deciding|waiting|making up)\b"
    r"|(?: have| has|['’]ve) (?:yet to|not(?: yet)?|n['’]t(?: yet)?) (?:decided?|made? up)\b"
    r"| haven['’]t (?:yet )?(?:decided|made up)\b| hasn['’]t (?:yet )?(?:decided|made up)\b",
    "de": r" (?:ist|sind|bleibt|bleiben|hat|haben)"
    + _HOW
    % r"weiterhin|nach wie vor|noch|immer noch|aber|jedoch|dagegen|hingegen|sehr|ganz|großes"
    r"|stark|für (?:Sie|dich)|an (?:Ihnen|dir)|sich"
    + r" (?:interessiert|offen|angetan|begeistert|im Rennen|Interesse|nicht entschieden)\b",
    "fr": r" (?:est|sont|reste|restent)"
    + _HOW % r"toujours|encore|très|vraiment|bien|en revanche|quant à (?:elle|lui)"
    + r" (?:intéressée?s?|partante?s?|enthousiastes?|ouverte?s?|en lice|d['’]actualité|à pourvoir"
    r"|séduite?s?)\b",
    "es": r"(?: ya)? (?:sigue|siguen|continúa|continúan|está|están)"
    + _HOW % r"muy|todavía|aún|en cambio|bien|estando"
    + r" (?:interesad[oa]s?|abiert[oa]s?|en marcha|en pie|en juego)\b",
    "nl": r" (?:is|zijn|blijft|blijven|staat)"
    + _HOW % r"nog|steeds|wel|heel|erg|zeer|altijd|daarentegen|echter"
    + r" (?:enthousiast|geïnteresseerd|in beeld|open|in de race)\b",
    "pt": r" (?:continua|continuam|está|estão|mantém-se|mantêm-se)"
    + _HOW % r"muito|ainda|bastante|bem|por outro lado"
    + r" (?:interessad[oa]s?|abert[oa]s?|em aberto|de pé)\b",
    "it": r" (?:è|sono|resta|restano|rimane|rimangono)"
    + _HOW % r"ancora|molto|sempre|invece|tuttora"
    + r" (?:interessat[aoie]|apert[aoie]|in corsa)\b",
}
_CLOSED = {
    "en": r"(?: is| was| has been|['’]s)"
    + _HOW % r"now|sadly|unfortunately|already|since|however|therefore|since been|actually"
    + r" (?:closed(?! to (?:new|further|any)| for (?:new|further|appl))|filled|off the table|gone"
    r"|no longer (?:open|available|going ahead)|not going ahead)\b(?! through| over)"
    r"| (?:has gone|went) to (?:somebody|someone|another|an? |the other)"
    r"|(?: have| has|['’]ve)"
    + _HOW
    % r"now|sadly|unfortunately|decided to|chosen to"
    + r" (?:go|gone|offered|opted|settled|said no\b|passed\b|decided against)"
    r"(?:(?<=no)|(?<=passed)|(?<=against)| (?:with|for|on|it to))"
    r"| went (?:with|for) (?:somebody|someone|another|an internal|the other)",
    "de": r" (?:ist|wurde)"
    + _HOW % r"leider|inzwischen|bereits|nun|jetzt|schon|mittlerweile|anderweitig|intern"
    + r" (?:vergeben|besetzt|vom Tisch)\b"
    r"| (?:hat|haben) sich (?:leider |nun |inzwischen )?(?:für (?:jemand|eine[nr]? ander)|anders"
    r"|gegen (?:Sie|dich))",
    "fr": r" (?:est|a été|vient d['’]être)"
    + _HOW % r"désormais|malheureusement|déjà|maintenant|entre-temps"
    + r" (?:pourvue?|fermée?|attribuée?)\b"
    r"| (?:a|ont) (?:finalement |malheureusement )?(?:choisi|retenu) (?:une? autre|quelqu['’]un)",
    "es": r"(?: ya)? (?:está|ha sido|fue|ha quedado|se ha)"
    + _HOW % r"ya|lamentablemente|finalmente"
    + r" (?:cubiert[oa]|cerrad[oa]|ocupad[oa]|asignad[oa])\b"
    r"| (?:se ha decantado|se han decantado|ha elegido|han elegido) (?:por otr|a otr)",
    "nl": r" (?:is|werd)"
    + _HOW % r"al|inmiddels|helaas|nu|ondertussen|intern"
    + r" (?:vervuld|ingevuld|vergeven)\b"
    r"| (?:heeft|hebben) (?:helaas |toch )?(?:voor een ander|voor iemand anders)",
    "pt": r"(?: já)? (?:foi|está)"
    + _HOW % r"já|entretanto|infelizmente"
    + r" (?:preenchid[oa]|ocupad[oa]|atribuíd[oa]|fechad[oa])\b"
    r"| (?:escolheu|escolheram|optou por|optaram por) (?:outr)",
    "it": r" (?:è|è stat[ao])"
    + _HOW % r"già|purtroppo|ormai|nel frattempo"
    + r" (?:copert[ao]|assegnat[ao]|chius[ao])\b"
    r"| (?:ha|hanno) scelto (?:un altro|un['’]altra)",
}
"""What is said behind the name, by language."""
_SAYS = ((True, lazily("|".join(_OPEN.values()))), (False, lazily("|".join(_CLOSED.values()))))
_BEFORE = lazily(rf"(?<![\w'’-])(?:{_NAME}{_POST}|{_OF_POST})$")
_NEEDS = Needs(
    *"keen interest open live alive play running enthusiastic undecided considering thinking deci "
    "waiting made making closed filled table longer going gone went passed said against "
    "offered opted settled interess offen angetan begeistert rennen vergeben besetzt vom sich "
    "intéress partant enthousiast ouvert lice actualité pourvoir pourvu séduit fermé attribu "
    "choisi retenu abiert marcha pie juego cubiert cerrad ocupad asignad decantado elegido "
    "interesad geïnteresseerd beeld race vervuld ingevuld vergeven voor abert pé preenchid "
    "atribuíd fechad escolh optou optaram apert corsa copert assegnat chius scelto".split()
)
_LATER = lazily(
    r"\b(?:future|other (?:roles|posts|positions|opportunities|vacancies)|again|künftig\w*|später"
    r"|zukünftig\w*|futurs?|future?s|à l['’]avenir|más adelante|futur[ao]s?|toekomst\w*|in futuro"
    r"|no futuro)\b"
)
"""What is said of other times than now: "we remain interested in you for future roles"."""
_LEADING = frozenset(
    "the but and so as while although however though meanwhile only die der das aber und le la les "
    "mais et el los las pero y de het maar en o os as mas e il lo ma unfortunately leider".split()
)
"""What begins a sentence, in capitals, before a name."""


def fates(prose: Prose) -> tuple[Fate, ...]:
    """What is said of which name, in the order of the text."""
    said = (one for one, _, _ in prose.saying(_NEEDS) if not one.hypothetical)
    return tuple(fate for one in said for fate in _in_sentence(one))[:_MOST]


_MOST, _LONGEST = 6, 400


def _in_sentence(sentence: Sentence) -> Iterator[Fate]:
    text = " ".join(sentence.text[:_LONGEST].split())
    for goes_on, said in _SAYS:
        if goes_on and _LATER.search(text):
            continue
        for predicate in said.finditer(text):
            before = _BEFORE.search(text[: predicate.start()])
            if before is None:
                continue
            of_post = bool(before["post"] or before["kind"])
            if name := _bare(before["name"] or before["of"]):
                words = text[before.start() : predicate.end()]
                yield Fate(name, goes_on, of_post, words)


def _bare(name: str) -> str:
    words = name.split()
    while words and words[0].casefold() in _LEADING:
        words.pop(0)
    return " ".join(words)


def post(told: tuple[Fate, ...], job: str | None, kind: Kind) -> Fate | None:
    """The post that a message is about, where it tells of several and no title else: of those that
    go on, or of an end those that are closed, the only one."""
    ends = kind is Kind.REJECTION
    posts = [f for f in told if f.of_post]
    about = [f for f in posts if f.goes_on is not ends]
    others = [f for f in posts if f.goes_on is ends]
    if len(about) != 1 or not others:
        return None
    of_others = job and any(orgs.fold(f.name) in orgs.fold(job) for f in others)
    return about[0] if not job or of_others else None


def goes_on(name: str, told: tuple[Fate, ...]) -> bool:
    """Whether a house is one of those that are said to go on, or part of its name is."""
    words = orgs.fold(name).split()
    houses = (orgs.fold(f.name).split() for f in told if f.goes_on and not f.of_post)
    return any(_begins(words, house) for house in houses)


def _begins(one: list[str], other: list[str]) -> bool:
    short = min(len(one), len(other))
    return short > 0 and one[:short] == other[:short]
