"""Sentences that name the employer: "your application to X", "X has invited you", "Employer: X".

Finds and weighs mentions; which of them is the employer is for ``employer``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from agent.reading.people import names, orgs, titles
from agent.reading.people.sets import words


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text, how surely the words around it make it the employer's, and those words."""

    name: str
    weight: float
    words: str


_BEFORE = re.compile(
    r"(?<![\w'’])(?:at|with|to|in|join|joining|from|by|of|for|considering|choosing|visit|via|team|bei|beim|bei der|bei dem"
    r"|chez|en|na|no|da|do|de|em|à|a|bij|hos|på|til|hos|ved|presso|von|der|du|als|w|z|firmy|au sein d[e’'u]|auprès de|within)"
    r"[  \n](?:the[  \n])?(?=[^\s\d_])",
    re.IGNORECASE,
)
_CHOICES: tuple[tuple[float, str], ...] = (
    (4.0, r"(?:application|applications|apply(?:ing)?|applied|candidacy|welcome|submitted|sent|forwarded|applications?)(?: \w+){0,2} (?:to|with|at)"),
    (4.0, r"(?:role|position|post|job|vacancy|opening|opportunity|opportunities|career|careers|internship|placement"
          r"|apprenticeship|traineeship|place|spot|work(?:ing)?|life|employment|hiring|recruitment|colleagues?|vacancies|positions|roles|jobs"
          r"|future|(?:your )?interview(?:ing)?|onsite|interviews|assessment|screen|process) (?:here )?(?:at|with|within)"),
    (3.5, r"(?:team|everyone|all of us|us|folks|people|friends|all|we|here|recruiter|manager|recruiting|talent|hr|colleagues) (?:here )?(?:at|with|of)"),
    (4.0, r"(?:join|joining)"),
    (3.0, r"(?:interest(?:ed)?|interest you (?:have shown|showed)) (?:in|with)(?: (?:joining|working (?:at|for|with)|a career (?:at|with)))?"),
    (3.0, r"(?:interview|conversation|call|meeting|application|candidacy|chat|reminder|offer|journey|experience|interviews|talk|slot|appointment|onsite|session|discussions?|spoken|speaking) (?:with|from)"),
    (3.0, r"(?:on behalf|and on behalf|team|department|division|part) of"),
    (3.0, r"(?:working|work|recruiting|hiring|recruit|search|works) for"),
    (2.5, r"(?:considering|choosing|visit)"),
    (2.5, r"(?:message|greetings|hello|hi|news|update|regards|wishes|thanks|cheers|note|letter|call|team|email|e-mail|invitation|line|word|phone|just heard|heard|no|yes|feedback|answer|reply|response|offer|out) from"),
    (3.0, r"(?:sent|powered|provided|managed|hosted|run) (?:by|through|with|via) [^\s.]{2,20}(?: [^\s.]{2,20})? (?:for|on behalf of)"),
    (1.5, r"(?:sent|hosted|posted|advertised|employed|used|run|powered|provided|owned) by"),
    # German, French, Spanish, Portuguese, Dutch, Nordic, Italian
    (3.5, r"(?:bewerbung|stelle|position|tätigkeit|interesse(?: an (?:einer )?\w+)?|gespräch|interview|team|uns|karriere|mitarbeit|ausbildung|praktikum|arbeiten|einstieg|\w*gespräch|kennenlernen|vorstellungsgespräch|\w+(?:in|er)) (?:bei|beim|bei der|bei dem)"),
    (2.0, r"bei(?:m| der| dem)?"),
    (3.0, r"(?:grüße von|team (?:von|der)|namen (?:der|von)|für die|im auftrag (?:der|von))"),
    (4.0, r"(?:poste|candidature|rejoindre|travailler|stage|carrière|recrutement|entretien|équipe|alternance|postulé|offre|postuler|intérêt|intégrer)(?: \w+){0,6} (?:chez|au sein d[e’'u]|auprès de|à|de|pour)"),
    (2.5, r"(?:chez|au sein d[e’'u]|auprès de|rejoindre)"),
    (4.0, r"(?:puesto|candidatura|trabajar|interés|equipo|entrevista|proceso|vacante|trayectoria|posición|parte|inscripción|oferta|prácticas|selección)(?: \w+){0,6} (?:en|de|con|a)"),
    (2.5, r"(?:desde|saludo de|saludos de|equipo de)"),
    (4.0, r"(?:vaga|candidatura|trabalhar|interesse|equipa|equipe|time|entrevista|processo|oportunidade|estágio|parte|seletivo|cargo)(?: \w+){0,6} (?:na|no|da|do|em|com|de|a)"),
    (4.0, r"(?:sollicitatie|functie|baan|vacature|werken|stage|interesse|gesprek|collega(?:'s)?|team|gesolliciteerd|kennismaking|solliciteren)(?: \w+){0,6} (?:bij|van|voor|op)"),
    (2.5, r"(?:bij|namens|vanuit)"),
    (3.5, r"(?:tjänst\w*|stilling\w*|stillingen|ansökan|søknad\w*|ansøgning|jobb|job|intervju\w*|samtale|jobsamtale|jobbe|arbeide|arbeta|kollegor?|karriere)(?: \w+){0,6} (?:hos|på|til|ved|i|vid|till|med|for)"),
    (2.0, r"(?:hos|vid)"),
    (3.5, r"(?:candidatura|lavorare|posizione|ruolo|colloquio|team|selezione|interesse|stage)(?: \w+){0,6} (?:presso|in|di|con|per)"),
    (2.5, r"presso"),
    (3.0, r"(?:post|position|role|job|vacancy|application|applying|applied|apply|interest|stelle|bewerbung|poste|candidature|puesto|vaga|functie|tjänst\w*|stilling\w*)"
          r"\b[^.!?\n]{0,64}? (?:at|with|within|bei|beim|bei der|chez|en|na|no|bij|hos|ved|presso)"),
    (1.5, r"(?:at|within)"),
    (1.2, r"with"),
)  # fmt: skip
_UNSURE = re.compile(r"\b(?:with|from|by|of)[ \u00a0\n](?:the[ \u00a0\n])?$", re.IGNORECASE)
_CONTEXTS = tuple(
    (weight, re.compile(rf"(?<![\w'’]){pattern}[ \u00a0\n](?:the[ \u00a0\n])?$", re.IGNORECASE))
    for weight, pattern in _CHOICES
)
_PLACE_BEFORE = re.compile(
    r"\b(?:meet(?:ing)?|arrive|office|offices|held|take place|reception|us|you|live|look|located|based|station|hotel|born|site|come|takes place|see you|building|room|be|online|park) at [\w ]{0,4}$",
    re.IGNORECASE,
)
_VERBS = re.compile(
    r"[ \u00a0\n](?:is|are|was|has|have|would|wants?|will|invites?|sent|uses?|received|regrets?|hat|möchte|sucht|lädt|souhaite"
    r"|recherche|a bien reçu|busca|ha recibido|zoekt|söker|søger)[ \u00a0\n]"
    r"(?=(?:currently |now |also |actively |very |just |still )?(?:hiring|interviewing|looking for|looking to|recruiting|pleased|delighted|excited|growing|opening|searching|invited|asked|decided|received"
    r"|like|love|to (?:meet|see|talk|speak|invite|schedule|offer)|you |your |a |an equal|committed|keen|interested|very|back|moved|confirmed|requested|sie |uns |vous |ihre ))",
    re.IGNORECASE,
)
_VERBS_ABROAD = re.compile(
    r"[ \u00a0\n](?:hat|möchte|würde|sucht|lädt|freut|dankt|bestätigt|souhaite(?:rait)?|recherche|recrute|vous|a (?:bien )?re[cç]u|propose|busca|quiere|desea|ha|te|le"
    r"|agradece|invita|gostaria|quer|convida|agradece|recebeu|procura|wil|wilt|heeft|nodigt|zoekt|bevestigt|vill|har|söker|bjuder|ønsker|søker|søger|vuole|cerca|desidera|ti)"
    r"[ \u00a0\n](?=(?:dich|sie|ihnen|dir|ihre|deine|je|u|jou|jouw|uw|vous|votre|te|ti|le|la|a|an|un|une|una|um|uma|eine[nr]?|einen|dig|deg|din|en|graag|gerne?|sich|für|conocerte|remercie|invite|informe|confirmar?|invitar\w*|invita|invitado|recibido|rencontrer|rever)[ \u00a0\n,.])",
    re.IGNORECASE,
)
_SUBJECT_START = re.compile(
    r"(?:^|[.!?:>]\s+|\n\s*|, (?:and )?|[Tt]hat |[Ff]rom |[Aa]s )(?=[^\s\W])"
)
_OWNED = re.compile(
    r"[’']s? (?:careers?|recruit\w+|hiring|talent|people|hr|human|interview\w*|offer|team|selection|open|online|application|assessment|candidate"
    r"|next|new|[A-Z][\w-]+ (?:[A-Z][\w-]+ ?){0,3}(?:role|position|job)?)",
)
_LABEL = re.compile(
    r"^[ \t*•-]{0,4}(?:employer|company|company name|organi[sz]ation|hiring organi[sz]ation|trust|institution|business|arbeitgeber"
    r"|unternehmen|firma|entreprise|société|employeur|établissement|empresa|empleador|entidad|empregador|bedrijf|werkgever|organisatie"
    r"|azienda|arbetsgivare|arbeidsgiver|arbejdsgiver|virksomhed|työnantaja|hospital|school|store|client|department)\*?[ \t]*[:\t][ \t]*(?P<name>[^\n\t]{2,90})",
    re.IGNORECASE | re.MULTILINE,
)
_PARTS_OF = ("department", "school", "store", "hospital", "client")
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s*)?(?:by )?(?=[^\W\d_a-z])",
    re.IGNORECASE,
)


def mentions(text: str, known: tuple[str, ...] = ()) -> Iterator[Mention]:
    """The names that the words of a text make an employer's; ``known`` are persons, left out."""
    yield from _behind_prepositions(text, known)
    yield from _as_subjects(text, known)
    yield from _labelled(text)
    for mark in _COPYRIGHT.finditer(text):
        name = orgs.span(text, mark.end())
        if name:
            yield Mention(name, 2.0, text[mark.start() : mark.end()] + name)


def _behind_prepositions(text: str, known: tuple[str, ...]) -> Iterator[Mention]:
    for found in _BEFORE.finditer(text):
        start = found.end()
        if text[start].islower() and not _BRAND.match(text, start):
            continue
        left = text[max(0, start - 90) : start]
        weight, lead = _context(left)
        if weight < 3.0 and found[0].strip() in _OF and _ends_with_person(text, found.start()):
            weight, lead = 3.0, found[0]
        name = orgs.span(text, start) if weight > 0 else ""
        if not name or not _can_be(name):
            continue
        weight *= _doubt(name, text, start, known, unsure=_UNSURE.search(left) is not None)
        if weight > 0:
            begin = start - len(lead)
            yield Mention(name, weight, text[begin : start + len(name)])


def _ends_with_person(text: str, end: int) -> bool:
    """ "Idris Vale of Lumen Quarry": whether a person's full name stands right before."""
    left = text[max(0, end - 40) : end].rstrip()
    return any(n.full and n.end == len(left) for n in names.spans(left))


_BRAND = re.compile(r"[a-z]{1,20}(?:[A-Z]|\.(?:com|io|ai)\b)")
_OF = frozenset(
    {"of", "at", "from", "von", "bei", "de", "da", "do", "van", "bij", "fra", "hos", "chez", "di"}
)


def _context(left: str) -> tuple[float, str]:
    """The weight of the words that lead to a name, and those words."""
    if _PLACE_BEFORE.search(left):
        return 0.3, ""
    for weight, pattern in _CONTEXTS:
        found = pattern.search(left)
        if found:
            return weight, found[0]
    return 0.0, ""


def _doubt(name: str, text: str, start: int, known: tuple[str, ...], *, unsure: bool) -> float:
    """How far a name may be a house's: not one of a person known, half one that can be a person's."""
    if any(names.same(name, one) for one in known):
        return 0.0
    begin, end = max(0, start - 24), start + len(name)
    around = names.spans(text[begin : end + 24])
    covers = (
        n for n in around if n.outer + begin <= start < n.end + begin and n.end + begin >= end
    )
    person = next((n for n in covers if n.full or n.honorific), None)
    if person is None:
        return 1.0
    if person.honorific or (unsure and names.is_given(person.text)):
        return 0.0
    return 0.5 if unsure else 0.9


_COMMON = words(
    "london berlin paris hr it video phone telephone facebook twitter instagram youtube linkedin glassdoor google microsoft teams"
    " zoom interview stage monday head office reception christmas easter english german french spanish candidate home ms next"
)


def _can_be(name: str) -> bool:
    folded = name.casefold()
    if folded in _COMMON or len(folded) < 2:
        return False
    if not titles.is_title(name):
        return True
    return orgs.is_house(name) and not titles.is_head(name.split()[-1])


def _as_subjects(text: str, known: tuple[str, ...]) -> Iterator[Mention]:
    """ "X is looking for", "X has invited you", "X's hiring team"."""
    for pattern, weight in ((_VERBS, 2.5), (_VERBS_ABROAD, 2.5), (_OWNED, 2.0)):
        for verb in pattern.finditer(text):
            if pattern is _OWNED and not _owns_a_job(text, verb):
                continue
            begin = max(0, verb.start() - 60)
            left = text[begin : verb.start()]
            starts = [m.end() for m in _SUBJECT_START.finditer(left)]
            if not starts and begin > 0:
                continue
            for at in starts[::-1][:3] or [0]:
                name = orgs.span(left, at)
                if name and at + len(name) == len(left) and not left[at].islower():
                    whole = begin + at
                    doubt = _doubt(name, text, whole, known, unsure=True)
                    if doubt > 0 and _can_be(name):
                        yield Mention(name, weight * doubt, text[whole : verb.end()].strip())
                    break


def houses(text: str) -> Iterator[Mention]:
    """Names in running text that are a house's by a word of their own ("Millbank Foods")."""
    at = 0
    for found in _CAPITAL.finditer(text):
        if found.start() < at:
            continue
        name = orgs.span(text, found.start(), joins=False)
        at = found.start() + max(1, len(name))
        words = name.split()
        if len(words) > 1 and orgs.is_house(name) and _can_be(name) and orgs.tidy(name) == name:
            yield Mention(name, 1.0, name)


_CAPITAL = re.compile(r"(?<![\w@./'’-])[^\W\d_a-z][\w&'’.-]{2,}")


def _owns_a_job(text: str, owned: re.Match[str]) -> bool:
    """ "Millbank's Brand Designer", but not "Pomfrey's Garden Centre"."""
    behind = owned[0].partition(" ")[2]
    return not behind[:1].isupper() or titles.is_title(behind.strip())


def _labelled(text: str) -> Iterator[Mention]:
    for found in _LABEL.finditer(text):
        name = orgs.tidy(found["name"])
        if name and (not found[0].lstrip().casefold().startswith(_PARTS_OF) or orgs.is_house(name)):
            yield Mention(name, 6.0, found[0].strip())
