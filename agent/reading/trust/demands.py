"""What only swindlers ask of applicants, as rows of data: money, cheques, cards, messengers.

Weighs sentences; who writes them is for the package. Advice against fraud is no fraud.
"""

from dataclasses import dataclass

from agent.reading import words
from agent.reading.caseless import Caseless, caseless
from agent.reading.needs import Needs
from agent.reading.prose import Prose, sentences

STRONG, MEDIUM, WEAK = 3.0, 1.5, 0.75
ENOUGH = 3.0
"""The sum from which a message is a fraud; the sender's own doubts count to it."""


@dataclass(frozen=True, slots=True)
class Demand:
    """A demand of one sort: what to tell a person of it, its weight, and how it is worded.

    ``need`` are plain words of which one has to be there, tried before the pattern.
    """

    name: str
    warning: str
    weight: float
    need: frozenset[str]
    pattern: Caseless

    @property
    def telling(self) -> bool:
        """Whether a person should hear of it even where it stands alone."""
        return self.weight >= STRONG or self.name in _TOLD_ALONE


def _row(
    name: str,
    warning: str,
    weight: float,
    need: str = "",
    *patterns: str,
    tables: tuple[str, ...] = (),
) -> Demand:
    """``tables``: those of what needs it and of how it is worded, among the words of the
    languages."""
    more, told = map(words.alternatives, tables) if tables else ((), ())
    needed = frozenset({*filter(None, need.split("|")), *more})
    return Demand(name, warning, weight, needed, caseless(*patterns, *told))


_PAY = r"(?:pay|pays|paying|transfer|deposit|remit|send|wire|make a payment|settle|cover)"
_SORT = (
    r"(?:refundable|small|one[- ]time|initial|non-refundable|processing|registration|training"
    r"|visa|administration|administrative|security|application|background[- ]check|screening|kit"
    r"|uniform|onboarding|joining)"
)
_FEE = rf"(?:{_SORT} ){{1,4}}(?:fees?\b|deposit|charge|payment)"
_MONEY = r"(?:(?:fees?\b|deposit|payment)|(?:\$|€|£|usd|eur|gbp|inr|₹|rs\.?) ?\d)"
_MUST = (
    r"\b(?:you|please|kindly|candidates?|applicants?|must|required to|need to|have to|asked to"
    r"|advised to)\b"
)
_FOR = (
    r"training|equipment|laptop|background|visa|work permit|kit|uniform|processing|application"
    r"|registration|onboarding|paperwork"
    r"|position|job\b|employment|id card|starter|materials|certificate|verification|screening"
    r"|contract|salary"
)
_GAP = r"(?: (?!we\b|our\b|employer\b|company\b|school\b|trust\b)\w+){0,5} "
_APP = (
    r"(?:telegram|whats ?app|wechat|google hangouts?|hangouts|signal (?:app|messenger)"
    r"|(?:on|via|through|using|over) signal\b|wire app|kik\b|viber|skype text|text[- ]based"
    r"|imessage)"
)
_BANK = (
    r"(?:bank(?:ing)? (?:account |account's )?(?:details?|information|info|data|number|name)"
    r"|account (?:and routing )?number|routing number|\biban\b|sort code|bankverbindung"
    r"|kontodaten|coordonnées bancaires|\brib\b|datos bancarios|cuenta bancaria|dados bancários"
    r"|coordinate bancarie|bankgegevens|rekeningnummer)"
)
_ASK = (
    r"(?:send|reply with|provide|submit|share|text|e-?mail|give|forward|confirm"
    r"|let (?:me|us) have|need|schicken|senden|mailen|teilen|envoyer|envoyez|transmettre|enviar"
    r"|envía|envíe|envie|facilitar|stuur|doorgeven|invii|invia|inviare|inviarci)"
)
_TALK = (
    r"(?:interviews?|gespräch|vorstellungsgespräch|entretien|entrevista|colloquio|gesprek"
    r"|sollicitatiegesprek)"
)
_WRITTEN = (
    r"(?:in writing|by (?:text|chat|message)|text[- ]based|as a chat|per chat|via chat|chat"
    r"|schriftlich|par (?:messages?|écrit|chat)|por (?:chat|mensajes?|mensagens?|escrit[oa])"
    r"|scritt[oa]|schriftelijk)"
)
_JOIN = r"(?:add|fügen|ajoutez|agregue|agrega|añada|adicione|voeg|aggiunga|aggiungi)"
_PAPERS = (
    r"(?:(?:cop(?:y|ies)|photos?|scans?|pictures?) of (?:your |the )?(?:passport|id\b|identity"
    r"|driv)|kopie (?:ihres|deines|des|van je|van uw) (?:\w*ausweis|\w*pass|paspoort|id"
    r"|identiteits)"
    r"|(?:copie|photo|scan) de (?:votre|ta) (?:carte|pièce) d['’]identité"
    r"|(?:foto|copia) (?:de|del|di|do) (?:su |tu |seu |il |suo )?(?:dni|pasaporte|rg|cpf"
    r"|documento))"
)

DEMANDS = (
    _row(
        "payment",
        "asks you to pay something in order to get the job",
        STRONG,
        "fee|fees|deposit|pay|pays|paying|payment|refund|transfer|wire|remit",
        rf"{_MUST}{_GAP}{_PAY}\b.{{0,70}}{_FEE}",
        rf"{_MUST}{_GAP}{_PAY}\b.{{0,70}}{_MONEY}.{{0,120}}\b(?:{_FOR})",
        rf"\b(?:{_FOR})\b.{{0,120}}{_MUST}{_GAP}{_PAY}\b.{{0,70}}{_MONEY}",
        rf"\b(?:refundable|security) (?:deposit|fee)\b.{{0,80}}\b(?:{_PAY}|required|start"
        rf"|onboarding|laptop|equipment|joining)",
        r"\b(?:processing|registration|training|visa processing|joining|enrolment|enrollment"
        r"|background[- ]check|certification) (?:fee|deposit|charge)s? (?:of|is|must|has to|should"
        r"|needs)\b.{0,80}(?:\d|paid|pay).{0,80}\b(?:you|your|candidates?|applicants?|required|must"
        r"|before|prior|start)\b",
        rf"{_MUST}{_GAP}{_PAY} (?:(?:a|an|the|this|your) )?refundable\b.{{0,80}}\b(?:amount|sum"
        rf"|money|fees?)\b",
        rf"\b{_PAY} (?:(?:an?|the|this|your) )?refundable\b",
        r"\bto (?:secure|reserve|hold|confirm|book) (?:your?|the) (?:slot|place|seat|spot|post)\b"
        r"(?:(?!\b(?:we|i|us|our|no|not|never|nothing)\b)[^;]){0,40}"
        r"\b(?:pay|paying|deposit|remit|make a payment)\b",
        r"\b(?:amount|sum|money|deposit)\b.{0,40}\b(?:refunded|reimbursed"
        r"|returned)\b.{0,40}\b(?:first|1st) (?:month['’]?s? )?(?:salary|wage|pay)",
        r"\b(?:deposit slip|proof of (?:the )?(?:deposit|transfer))\b",
        r"\bfee\b.{0,60}\b(?:refunded|reimbursed|returned)\b.{0,60}\b(?:first|salary|pay ?check"
        r"|payslip|wage|month)",
        rf"(?:^|[,;:] )(?:please )?(?:transfer|wire|remit|deposit) (?:us )?(?:\$|€|£|usd|eur|gbp"
        rf"|rs\.?) ?\d[^.]{{0,40}}\bfor (?:the|your|a|an)\b[^.]{{0,20}}\b(?:{_SORT}|laptop|id card"
        rf"|certificate)\b",
        tables=("demands.payment_needs", "demands.payment"),
    ),
    _row(
        "gift cards",
        "asks you to buy gift cards",
        STRONG,
        tables=("demands.gift_cards_needs", "demands.gift_cards"),
    ),
    _row(
        "cheque",
        "wants you to cash a cheque that it sends you",
        STRONG,
        tables=("demands.cheque_needs", "demands.cheque"),
    ),
    _row(
        "equipment",
        "wants you to buy equipment from its own supplier, to be paid back later",
        MEDIUM,
        tables=("demands.equipment_needs", "demands.equipment"),
    ),
    _row(
        "payment by app",
        "asks you to pay for equipment or a fee through an app, to be paid back later",
        STRONG,
        tables=("demands.app_payment_needs", "demands.app_payment"),
    ),
    _row(
        "crypto",
        "asks for cryptocurrency",
        STRONG,
        tables=("demands.crypto_needs", "demands.crypto"),
    ),
    _row(
        "money through your account",
        "wants to move money through your account",
        STRONG,
        "account|funds|payments|packages|parcels|boxes",
        r"\b(?:receive|accept|process|collect)\b.{0,40}\b(?:payments?|funds|money|transfers?"
        r"|donations)\b.{0,60}\b(?:in|into|to|through|using|via|with) your (?:own |personal |bank "
        r"|private )*account",
        r"\b(?:receives?|accepts?|collects?)\b.{0,60}\b(?:payments?|funds|money|transfers?)\b.{0,60}"
        r"\b(?:in|into|to|on|through|via) (?:his|her|their|an?) (?:own|personal"
        r"|private) (?:bank )?account",
        r"\b(?:keep|retain|deduct)\b.{0,30}\b(?:%|percent|commission)\b.{0,80}\b(?:forward|transfer"
        r"|send|remit)\b",
        r"\b(?:receive|reship|re-?ship|repack|forward)\b.{0,40}\b(?:packages"
        r"|parcels)\b.{0,60}\b(?:home|your address|residence|reship)",
        r"\b(?:packages|parcels|boxes)\b.{0,40}\b(?:to|at) your (?:home|address|door|flat|house"
        r"|apartment)\b.{0,90}\b(?:forward|re-?label|re-?ship|re-?pack|send (?:them|it) on)",
        tables=("demands.mule_needs", "demands.mule"),
    ),
    _row(
        "account login",
        "asks for a password, a card number or the login of your bank",
        STRONG,
        "password|pin|cvv|login|card|cards|banking",
        r"\b(?:online|mobile|internet)[- ]banking (?:user(?:name| id)?|login|log-in|password"
        r"|credentials|details|access)",
        rf"\b{_ASK}\b.{{0,60}}\b(?:credit|debit|atm)[- ]card (?:number|details|information)"
        rf"|\byour cvv\b|"
        r"\b(?:front and back|both sides) of (?:your |the )?(?:credit|debit|atm)[- ]?card",
        rf"\b{_ASK}\b.{{0,40}}\byour (?:e-?mail |bank |account )?(?:password|pin)\b",
        tables=("demands.login_needs", "demands.login"),
    ),
    _row(
        "interview by messenger",
        "wants to interview you by text on a messenger",
        MEDIUM,
        "telegram|whatsapp|whats app|wechat|hangout|signal|wire|kik|viber|skype|text|imessage",
        rf"\b(?:interview|screening|briefing|hiring manager|onboarding|recruit(?:er|ing|ment)"
        rf"|hr (?:manager|desk)|training)\b.{{0,120}}\b{_APP}",
        rf"{_APP}.{{0,80}}\b(?:interview|screening|hiring manager|briefing|onboarding"
        rf"|hr (?:manager|desk)|job)\b",
        r"\b(?:add|text|contact|message|write|reach out to|chat with|download"
        r"|install)\b.{0,60}\b(?:on|via|through|using)?\s?(?:telegram|signal (?:app|messenger)"
        r"|google hangouts?|wire app)\b",
        r"\b(?:install|download) (?:the )?(?:signal|whats ?app|viber|wire|kik)\b",
    ),
    _row(
        "interview on a messenger",
        "wants to interview you by text on a messenger",
        WEAK,
        "telegram|wechat|viber",
        *words.alternatives("demands.messenger"),
    ),
    _row(
        "interview by chat",
        "wants to interview you in writing, on a messenger",
        MEDIUM,
        "telegram|whatsapp|whats app|wechat|hangout|signal|wire|kik|viber|messenger",
        rf"\b{_TALK}\b.{{0,80}}\b{_WRITTEN}\b.{{0,40}}\b{_APP}",
        rf"\b{_TALK}\b.{{0,80}}\b{_APP}.{{0,40}}\b{_WRITTEN}\b",
        rf"\b{_APP}.{{0,80}}\b{_TALK}\b.{{0,20}}\b{_WRITTEN}\b",
        rf"\b{_TALK}\b[^.!?]{{0,80}}\b(?:on|via|over|through|auf|über|sur|en|por|no|su"
        rf"|op)\b [^.!?]{{0,20}}\btelegram\b[^.!?]{{0,20}}\b{_JOIN}\b",
    ),
    _row(
        "interview in writing",
        "wants to interview you in writing",
        MEDIUM,
        "text|chat|writing|typed|camera|webcam|code|questions|briefing|introduce",
        rf"\b(?:text|chat|typed)[- ](?:based[- ])?{_TALK}",
        rf"\b{_TALK} (?:is |will be |would be |takes place |held |conducted |done )?(?:\w+ )?"
        r"(?:in writing|by text\b|(?:by|via|over|through|on) (?:text )?chat\b)",
        r"\bquestions (?:will be |are |to answer )?(?:asked |sent |typed )?"
        r"(?:in writing|by (?:text|chat))",
        r"\binterview you\b.{0,40}\b(?:in|by|over|via|on) (?:the |a )?(?:chat|text|messages?)\b",
        r"\b(?:send|ask|type) you (?:(?:the|her|his|our|some) )?(?:interview )?questions\b",
        r"\b(?:online|virtual) (?:job )?briefing\b|\bintroduce yourself\b.{0,40}\b(?:id|code)\b",
        r"\b(?:no|without a?|neither) ?(?:web)?cam(?:era)?s?\b",
        rf"\b(?:{_TALK}|verification|reference|security|applicant|screening) code\b"
        r"|\bthe code [a-z]{0,4}-?\d{2}",
    ),
    _row(
        "identity papers with bank data",
        "asks for pictures of your papers together with bank details, by mail",
        MEDIUM,
        "iban|rib|bank|banc|cuenta|rekening|konto|account",
        rf"\b{_ASK}\b.{{0,60}}{_BANK}.{{0,60}}\b{_PAPERS}",
        rf"\b{_ASK}\b.{{0,60}}\b{_PAPERS}.{{0,80}}{_BANK}",
    ),
    _row(
        "identity papers by messenger",
        "asks for pictures of your papers outside any official way",
        MEDIUM,
        "id|passport|license|licence|ssn|social security|selfie|identity",
        rf"\b(?:photos?|pictures?|scans?|cop(?:y|ies)|images?|snap\w*|front and back"
        rf"|both sides)\b.{{0,60}}\b(?:id\b|id card|driver['’]?s licen[cs]e|passport|identity card"
        rf"|ssn|social security)\b.{{0,100}}{_APP}",
        rf"{_APP}.{{0,100}}\b(?:photos?|pictures?|scan|copy|front and back)\b.{{0,60}}\b(?:id\b"
        rf"|licen[cs]e|passport|ssn)",
        r"\bselfie\b.{0,60}\b(?:holding|with)\b.{0,40}\b(?:id\b|passport|licen[cs]e|card)",
        rf"\b{_ASK}\b.{{0,60}}\b(?:ssn|social security number)\b.{{0,80}}(?:reply|e-?mail|text"
        rf"|message|direct deposit|asap|immediately)",
    ),
    _row(
        "bank data",
        "asks for bank details by mail",
        WEAK,
        "bank|banc|account|routing|iban|rib|sort code|cuenta|rekening|konto",
        rf"\b{_ASK}\b.{{0,90}}{_BANK}",
        (
            rf"{_BANK}.{{0,60}}\b(?:by return|by reply|reply to|back to (?:me|us)|per e-?mail"
            rf"|by e-?mail)"
        ),
    ),
    _row(
        "no interview",
        "offers a job without having met you",
        MEDIUM,
        tables=("demands.no_interview_needs", "demands.no_interview"),
    ),
    _row(
        "unreal pay",
        "promises pay that nobody pays for such work",
        MEDIUM,
        tables=("demands.unreal_pay_needs", "demands.unreal_pay"),
    ),
)

_OF_WORD: dict[str, list[int]] = {}
for _i, _demand in enumerate(DEMANDS):
    for _word in _demand.need:
        _OF_WORD.setdefault(_word, []).append(_i)
_NEEDS = Needs(*_OF_WORD)

# Who warns of fraud, or says what is never asked, asks for nothing.
_ADVICE = caseless(
    r"\b(?:never|do(?:es)? not|don['’]?t|will not|won['’]?t|would not|no legitimate"
    r"|not (?:ask|required|need)|free of charge|no (?:fee|cost|payment|charge)s?|without charge"
    r"|beware|be aware of|scam(?:s|mers)?|fraud(?:ulent|sters?)?|phishing|fake|impersonat\w+"
    r"|at no cost|refund your travel|reimburse(?:d)? (?:your |for )?(?:travel|train|expenses"
    r"|mileage)"
    r"|niemals|nie\b|keine (?:gebühr|kosten|zahlung)|kostenlos|jamais|gratuit|nunca|gratuit[oa]"
    r"|sin coste|nooit|gratis|kosteloos)\b",
)
# Fees of licensing bodies and states, which employers only pass on.
_AUTHORITY_WORDS = (
    r"\b(?:dbs|nmc|gmc|hcpc|ahpra|gtcs?|sssc|pvg|council|licensing|licensure|home office|embassy"
    r"|consulate|gov\.uk|uscis|ielts|toefl|police (?:check|certificate)"
    r"|ministry|government|registration with|professional body|state board)\b"
)
# What the employer pays, and journeys, which are paid back.
_PAID = caseless(
    _AUTHORITY_WORDS,
    r"\bnous (?:versons|payons|réglons|prenons|remboursons|allons|vous (?:rembours|vers))"
    r"|\b(?:vamos a|podemos|la empresa|a empresa|vamos|l['’]azienda|wij) (?:\w+ )?(?:pagar|abonar"
    r"|transferir|ingresar|paga|abona|betalen|maken)"
    r"|\bwir (?:zahlen|überweisen|erstatten|übernehmen)|\b(?:fahrt|reise)kosten"
    r"|\b(?:bahnticket|fahrkarte|reiskosten)|\bfrais de (?:déplacement|transport|voyage|train)"
    r"|\bgastos de (?:viaje|desplazamiento)"
    r"|\bdespesas de (?:viagem|deslocaç)|\bspese di viaggio",
)
# A talk in which both are seen, by what small firms and whole countries telephone with.
_SEEN = caseless(r"^(?!.*\b(?:telegram|signal)\b).*\b(?:video|face ?time)")
# To be answered with the data, which no form or portal sees.
_BY_ANSWER = caseless(r"\breply with\b|\bby (?:return|reply)\b|\bin your reply\b")
# Official ways to give such data, in which a request for it is ordinary.
_OFFICIAL = caseless(
    r"\b(?:portal|workday|bamboo|hibob|personio|adp\b|gusto|rippling|deel\b|remote\.com"
    r"|secure (?:link|form|upload|site|system)|onboarding (?:system|platform|tool|form|pack)"
    r"|docusign"
    r"|starter (?:form|pack|checklist)|new starter|hr system|first day|day one|in person|on arrival"
    r"|original|payroll|form attached|attached form|contract|personalfragebogen|stammdatenblatt"
    r"|embauche|dossier d['’]embauche|alta en la seguridad social|contrato|contrat|arbeitsvertrag"
    r"|vertrag)\b",
)


def found(prose: Prose, invited: str = "") -> list[tuple[Demand, str]]:
    """The demands that the author makes, or the text of an invitation, each once, with the
    sentence; advice against fraud is none."""
    texts = prose.saying(_NEEDS)
    if invited:
        texts += Prose(own=invited, sentences=sentences(invited)).saying(_NEEDS)
    hits: dict[int, str] = {}
    for sentence, low, had in texts:
        for i in {i for word in had for i in _OF_WORD[word]} - hits.keys():
            if DEMANDS[i].pattern.lowered.search(low) and not _harmless(DEMANDS[i], low):
                hits[i] = sentence.text
    if not any(DEMANDS[i].name in _BY_MESSENGER for i in hits):
        hits = {i: words for i, words in hits.items() if DEMANDS[i].name != _IN_WRITING}
    return [(DEMANDS[i], hits[i]) for i in sorted(hits)]


def _harmless(demand: Demand, low: str) -> bool:
    if _ADVICE.search(low) or (demand.name == "payment" and _PAID.search(low)):
        return True
    if demand.name in _BY_MESSENGER and _SEEN.search(low):
        return True
    if demand.name == "bank data" and _BY_ANSWER.search(low):
        return False
    return demand.weight < STRONG and demand.name in _BY_OFFICE and bool(_OFFICIAL.search(low))


GRAVE = frozenset({"interview by chat", "identity papers with bank data"})
"""Demands for which alone nothing is drafted: no employer makes them, though it may be no fraud."""
_TOLD_ALONE = frozenset(
    {
        "bank data",
        "interview by messenger",
        "interview on a messenger",
        "identity papers by messenger",
        "no interview",
    }
    | GRAVE
)
_BY_MESSENGER = ("interview by messenger", "interview on a messenger")
_IN_WRITING = "interview in writing"
"""Counts only beside a messenger: a letter may name a code, and a camera that nobody needs."""
_BY_OFFICE = frozenset({"bank data", "identity papers by messenger", "equipment"})
