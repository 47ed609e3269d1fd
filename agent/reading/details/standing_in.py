"""Who cannot come to a round after all: "Ada is off sick, so Ben takes her hour".

Names people only; who comes instead, and to which round, is for others.
"""

from agent.reading import words
from agent.reading.caseless import caseless, lazily
from agent.reading.model import Person
from agent.reading.needs import Needs, text_of
from agent.reading.people.words import NOT_NAMES
from agent.reading.prose import Prose

_TITLE = (
    r"(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? |Frau |Herrn? |Mme |Mlle |M\. |Sr\.? |Sra\.? |[Mm]evrouw "
    r"|[Mm]eneer |Dott\.? |Dra\.? |Enf\.?ª? |Eng\.?ª? ){0,2}"
)
_WORD = r"[^\W\d_a-zß-ÿ][^\W\d_]*(?:['’-][^\W\d_]+)*"
NAME = rf"{_TITLE}(?P<who>{_WORD}(?: {_WORD}){{0,2}})"
"""Somebody's name, with or without a form of address."""
_ARTICLE = r"(?:(?:o|a|el|la|der|die|de) )?"
_SOON = (
    r"(?:(?:now|unfortunately|sadly|just|still|also|suddenly|currently|actually|leider|nun|heute"
    r"|morgen|plötzlich|malheureusement|demain|por desgracia|hoy|mañana|infelizmente|helaas"
    r"|purtroppo) ){0,2}"
)
_UNTIL = r"(?![^.!?]{0,60}\b(?:until|till|back|bis|hasta|até|tot|jusqu)\b)"
"""Where this stands it is told for how long somebody is away: the round may come after that."""
_WHO = rf"(?:, (?:{words.joined('standing_in.who')}){_UNTIL})?"
_AWAY = (
    r"(?:out\b(?! of (?:the )?(?:running|question))|off\b|ill\b|sick\b|unwell|poorly|away\b"
    r"|travelling|on (?:\w+ )?(?:leave|holiday|vacation)|unavailable|called away|tied up|double"
    r"|stuck|down with)"
)
_OUT = lazily(
    rf"\b(?<![.-])(?<![Tt]he )(?<![Oo]ur )(?!(?:The|Our|It|He|She|That|There|What|Who|Here|Everyone"
    rf"|Everybody)\b){NAME}{_WHO}(?:['’]s {_SOON}{_AWAY}|,? (?:"
    rf"(?:is|was|has|had|will be|has been) {_SOON}(?:out\b|off\b|ill\b|sick|unwell|poorly|away\b"
    rf"|travel|on (?:\w+ )?(?:leave|holiday|vacation)|unavailable|unable|called (?:away|out|in)"
    rf"|tied up|double|stuck|not (?:able|available|well)|no longer (?:able|available|joining)"
    rf"|to be (?:in|at)|(?:had )?to (?:travel|fly|leave|go|attend|be)\b|fallen ill|gone down"
    rf"|no (?:free )?(?:hour|time|slot|room|day)\b|come down with|lost (?:his|her|their) voice"
    rf"|broken (?:his|her|their|an?) |hurt (?:his|her|their) |caught (?:a|the|something)"
    rf"|tested positive|(?:a|an) (?:\w+ )?(?:conflict|clash|emergency))"
    r"|(?:can(?:['’]?t|not)|won['’]t|will not|can no longer) (?:now |be able |be there|be joining"
    r"|make|join|attend|do\b|come\b|take part)"
    r"|(?:sends|sent) (?:his|her|their) apologies|(?:étant|ist leider|being) (?:absente?"
    r"|souffrante?|malade|krank|ill|away|unwell)"
    rf"|(?:ist|wird|hat|hatte|fällt|kann) {_SOON}(?:krank|erkrankt|verhindert|ausgefallen|aus\b"
    rf"|im urlaub|unterwegs|nicht (?:dabei|da\b|kommen|teilnehmen)"
    rf"|(?:am \w+ )?(?:doch )?(?:leider )?nicht\b)"
    rf"|(?:est|sera|a|ne (?:pourra|peut|sera)) {_SOON}(?:souffrant|malade|absent"
    rf"|en (?:déplacement|congé|arrêt)|empêché|indisponible|pas\b|plus\b|finalement pas|dû)"
    rf"|(?:está|estará|no (?:puede|podrá|va a poder)|não (?:pode|poderá"
    rf"|vai poder)) {_SOON}(?:enferm|de bai?xa|de baja|de viaje|indispuest|fuera|asistir|estar"
    rf"|acompañar|doente|de férias|participar|comparecer|venir|vir\b)"
    rf"|(?:is|kan|zal) {_SOON}(?:ziek|afwezig|verhinderd|er niet|niet)"
    rf"|(?:è|sarà|non (?:può|potrà)) {_SOON}(?:malat|assente|fuori|in ferie|esserci|partecipare)"
    r"))"
)
_OUT_TURNED = lazily(
    rf"\b(?:ist|wird|hat|hatte|kann|muss|musste|fällt|is|kan|zal) (?!(?:Ihr|Ihre|Unser|Das|Die|Der"
    rf"|Es|Sie)\b){_ARTICLE}{NAME} (?:[a-zß-ÿ]+ |am [A-Z][a-zß-ÿ]+ ){{0,3}}"
    r"(?:krank\b|erkrankt|verhindert|ausgefallen|aus[.,;]|nicht (?:dabei|da\b|kommen|teilnehmen)"
    r"|verreisen|absagen|ziek\b|afwezig|er niet|niet (?:bij|aanwezig|komen))"
)
"""Where the verb goes first: "leider ist Herr Lund am Freitag verhindert"."""
_KEPT = lazily(
    rf"\b(?<![.-]){NAME}{_WHO}(?:(?: |(?=['’]))(?i:{words.joined('standing_in.kin')})"
    rf"|, (?:{words.joined('standing_in.who')}) (?:[a-zß-ÿ]+ ){{0,4}}"
    rf"(?i:{words.joined('standing_in.is_at_end')})\b{_UNTIL})"
)
"""What keeps somebody ("Ada has a sick child at home"), and where the verb goes last."""
_INSTEAD = lazily(
    rf"\b(?:(?i:{words.joined('standing_in.instead')})|instead of|in place of"
    r"|(?:stand|fill|step|cover)(?:s|p?ing)?(?: in)? for"
    r"|tak(?:es|ing) over from|replac(?:es|ing)|anstelle von|anstatt|statt|vertritt|à la place de"
    r"|remplace(?:ra)?|en lugar de|sustituye a|em vez de|no lugar de|substitui|in plaats van"
    r"|vervangt|al posto di|sostituisce) "
    rf"{NAME}"
)
_SO = lazily(
    rf"(?:^|[.!?:] ){NAME} (?:(?:has|had|needs) to (?:be|go|fly|travel|attend|give|look after"
    rf"|stand)|must (?:be|go|fly|travel|attend)|(?:is|was) needed|(?:got|is being) (?:called|held"
    rf"|stuck|sent))\b[^.!?]{{3,60}}?,? so {_WORD}(?: {_WORD}){{0,2}} (?:[^.!?]{{0,40}} )?(?:takes?"
    rf"|joins?|(?:will|is going to) (?:take|join|come|see|meet|be there)|steps? in|sits? in"
    rf"|fills? in|covers|(?:is|will be) (?:taking|joining|stepping|coming|seeing))\b"
)
"""Why one cannot come, and who does: "Ada has to be in court, so Ben takes her hour"."""
_COMES = lazily(
    rf"\b(?:(?:[Ii]n (?:his|her|their) (?:place|stead)|[Aa]n (?:seiner|ihrer) [Ss]telle"
    rf"|[Àà] sa place|[Ee]n su lugar|[Nn]o (?:seu|lugar dela|lugar dele) ?(?:lugar)?"
    rf"|[Ii]n (?:zijn|haar) plaats),? (?:comes?|will be|is|kommt|vient|viendra|viene|vendrá|vem"
    rf"|virá|komt)|(?:[Ss]tatt|[Aa]nstelle|[Ff]ür|[Ii]n [Vv]ertretung) [^.!?]{{1,40}}? (?:wird"
    rf"|übernimmt|kommt|führt|springt|ist)(?: (?:dann|nun|jetzt|wohl|voraussichtlich|vermutlich"
    rf"|wahrscheinlich|auch|meine?|unsere?|[Kk]olleg(?:e|in))){{0,3}}"
    rf"|(?:Gespräch|Termin|Interview)[^.!?,]{{0,30}} (?:übernimmt|führt)|[Cc]['’]est"
    rf"|(?:te|le|os|les) (?:recibirá|atenderá|entrevistará|verá)) {NAME}"
)
"""Before the name of who comes instead, where the verb goes first."""
_HOW = r"(?:[a-zà-ÿ]+ ){0,3}"
_STAYED = lazily(
    rf"\b(?<![.-])(?!(?:It|He|She|They|We|That|There|You)\b){NAME},? (?:(?:\([^()\n]{{1,40}}\),? "
    rf")?(?:"
    rf"(?:unfortunately |sadly |in the end |finally )?(?:could(?:n['’]t| not)"
    rf"|was(?:n['’]t| not) able to|was unable to|did(?:n['’]t"
    rf"| not)(?: manage to)?) {_HOW}(?:make it|join(?: (?:us|you)|[.,;])|be (?:there|with us)"
    rf"|attend|come|take part|sit in)\b"
    rf"|(?:had to miss|missed) (?:it|the (?:talk|interview|meeting|day|visit)|our (?:talk|chat))\b"
    rf"|konnte {_HOW}nicht {_HOW}(?:dabei sein|teilnehmen|kommen|dazukommen|dazustoßen)"
    rf"|{_HOW}nicht {_HOW}(?:dabei sein|teilnehmen|kommen|dazukommen) konnte"
    rf"|war {_HOW}nicht {_HOW}dabei\b"
    rf"|n['’](?:a|avait) {_HOW}pas {_HOW}(?:pu|réussi à) {_HOW}(?:se joindre|nous rejoindre"
    rf"|être (?:là|présent|des nôtres)|participer|assister|venir)"
    rf"|n['’](?:était|a) {_HOW}pas {_HOW}(?:là|présent|été (?:là|présent))"
    rf"|(?:finalmente |al final |por desgracia |lamentablemente )?no (?:ha podido"
    rf"|pudo) {_HOW}(?:acompañar|asistir|estar\b|unirse|venir|participar|sumarse)"
    rf"|(?:infelizmente |afinal |acabou por )?não (?:pôde|conseguiu) {_HOW}(?:estar\b|participar"
    rf"|juntar-se|comparecer|vir\b|acompanhar)"
    rf"|(?:purtroppo |alla fine )?non (?:è riuscit[oa] a|ha potuto) {_HOW}(?:esserci|partecipare"
    rf"|unirsi|essere presente|venire)"
    rf"|kon {_HOW}niet {_HOW}(?:bij zijn|aanwezig zijn|komen|aansluiten|aanschuiven)"
    r"))"
    rf"|(?:[Kk]onnte|[Kk]on) {NAME.replace('who', 'too')} {_HOW}(?:nicht|niet) {_HOW}(?:dabei sein"
    rf"|teilnehmen|kommen|dazukommen|dazustoßen|bij zijn|aanwezig zijn|aansluiten|aanschuiven)"
)
"""Who was not there after all, once it is over."""
_STAYED_NEEDS = Needs(
    "not", "miss", "couldn", "wasn", "didn", "unable", "nicht", "pas", "podido", "pudo", "pôde",
    "conseguiu", "riuscit", "potuto", "niet",
)  # fmt: skip
"""Every way to say so has one of these words."""
_IN_PLACE = caseless(
    r"\bin (?:his|her|their) (?:place|stead)\b|\b(?:instead|in place) of (?:him|her|them)\b"
    r"|\b(?:an)?statt (?:seiner|ihrer|ihm|ihr|dessen|deren)\b|\b(?:an (?:seiner|ihrer|deren"
    r"|dessen) stelle|für (?:ihn|sie) (?:kommt|springt|übernimmt)|vertritt (?:ihn|sie))\b"
    r"|à sa place\b|\b(?:le|la) remplacera\b"
    r"|\ben su lugar\b|\b(?:em|no) (?:seu lugar|lugar del[ea])\b|\bin (?:zijn|haar) plaats\b"
    r"|\b(?:al suo posto|lo sostituir[àa]|la sostituir[àa])",
)
"""Says that another comes in somebody's place, be it to another hour."""
_REMAIN = lazily(
    r"\b(?:(?:it['’]ll|it will|there['’]ll|there will) (?:(?:just|only|now) be|be (?:just|only)) "
    r"|(?:es|da) (?:sind|bleiben|werden) (?:nur|nur noch) |(?:il n['’]y aura|ce ne sera"
    r"|ce ne seront) (?:plus )?que |(?:serán?|estarán?) (?:solo|sólo|solamente|únicamente) "
    r"|(?:serão|será|estarão|estará) (?:apenas|só|somente) |(?:alleen|enkel) )"
    rf"{_ARTICLE}{NAME}(?: (?:and|und|et|y|e|en) {_ARTICLE}{NAME.replace('who', 'too')})?"
)
"""Who is left of a panel."""
_ANEW = caseless(
    r"rearrang|re-?schedul|(?:another|new|different|other) (?:time|date|day|slot|appointment)"
    r"|find a (?:time|date|day)|call(?:ed|ing)? off|\b(?:is|are|[’']s) off\b(?! (?:sick|work|ill))"
    r"|won['’]t (?:happen|go ahead|take place)|not (?:happen|go(?:ing)? ahead)|entfällt"
    r"|fällt \w+ aus|fällt aus|n['’]aura pas lieu|cancel|postpon|verschieb|verleg|absag|abgesagt"
    r"|neue[nr]? termin|anderen termin|reporter|report(?:é|ons)|annul|autre (?:date|jour|créneau"
    r"|moment)|aplaz|otr[ao] (?:fecha|hora|día)|remarc|adiar|verzet|verplaats|afzeg|spostare|rinvi",
)
"""Says that the hour does not stand: nobody comes to it in anybody's place."""
_ALL = caseless(
    r"\b(?:whole|entire|all (?:of (?:it|them)|three|four|the|your)|everything|both|the (?:day|loop"
    r"|panel|on-?site|rest)|alles|ganze[nrs]?|beide|alle|tou(?:t|te|s)|les deux|tod[oa]s?|ambos"
    r"|amb[ao]s|hele|tutt[oaie]|entramb[ei])\b",
)
"""Says that the talks of a day fall with one of them."""
_FIRST = lazily(
    r"(?:Unfortunately|Sadly|Sorry|Today|Tomorrow|Note|Heads|Update|Because|Since|As|But|And|Also"
    r"|Leider|Heute|Morgen|Da|Weil|Malheureusement|Comme|Demain|Infelizmente|Como|Lamentablemente"
    r"|Helaas|Omdat|Purtroppo|[AO](?= )),? "
)
"""Words before a name at the beginning of a sentence."""
_MOST = 5
LONGEST = 1500


def absent(prose: Prose) -> tuple[str, ...]:
    """The names, as written, of those whom the author's words say to be ill, away or replaced."""
    text = " ".join(prose.own[:LONGEST].split())
    return () if _is_off(text) else _told(text)


def whose(prose: Prose) -> tuple[str, ...]:
    """Their names where nobody comes in their place, and nothing is said of the others' talks."""
    text = " ".join(prose.own[:LONGEST].split())
    return _told(text) if _is_off(text) and not _ALL.search(text) else ()


def _is_off(text: str) -> bool:
    return bool(_ANEW.search(text)) and not (_IN_PLACE.search(text) or _replaced(text))


def _told(text: str) -> tuple[str, ...]:
    told = (_OUT, _OUT_TURNED, _KEPT, _SO)
    found = [m["who"] for pattern in told for m in pattern.finditer(text)]
    found += _replaced(text)
    return tuple(dict.fromkeys(_FIRST.sub("", name) for name in found))[:_MOST]


def _replaced(text: str) -> list[str]:
    """The names of those in whose place somebody comes; "instead of Monday" names nobody."""
    found = (m["who"] for m in _INSTEAD.finditer(text))
    return [name for name in found if name.split()[0].casefold() not in NOT_NAMES]


def tells_of_another(prose: Prose) -> bool:
    """Whether the author's words set somebody in another's place."""
    text = " ".join(prose.own[:LONGEST].split())
    return bool(_replaced(text)) or _IN_PLACE.search(text) is not None


def stayed_away(prose: Prose) -> tuple[str, ...]:
    """The names of those of whom it is told, in looking back, that they were not there."""
    if not _STAYED_NEEDS.of(text_of(prose.own)):
        return ()
    text = " ".join(prose.own[:LONGEST].split())
    found = (m["who"] or m["too"] for m in _STAYED.finditer(text))
    return tuple(dict.fromkeys(_FIRST.sub("", name) for name in found))[:_MOST]


def coming(prose: Prose) -> tuple[str, ...]:
    """The names of those who come instead, where the verb stands before them, and of who is
    left."""
    text = " ".join(prose.own[:LONGEST].split())
    left = (name for m in _REMAIN.finditer(text) for name in (m["who"], m["too"]) if name)
    return tuple(dict.fromkeys((*(m["who"] for m in _COMES.finditer(text)), *left)))[:_MOST]


def present(
    people: tuple[Person, ...], away: tuple[str, ...], alone: Person | None = None
) -> tuple[Person, ...]:
    """Those who come, where anybody is left of them; who comes ``alone`` is."""
    if alone is not None:
        return (alone,)
    gone = [frozenset(name.casefold().split()) for name in away]
    stay = [
        p
        for p in people
        if not any(g <= frozenset((p.name or "").casefold().split()) for g in gone)
    ]
    return tuple(stay) or people
