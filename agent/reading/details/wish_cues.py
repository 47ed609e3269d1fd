"""Wording of wishes besides a message's kind, in seven languages: data for ``wishes``. No logic."""

from agent.reading.caseless import caseless as _any
from agent.reading.caseless import lazily
from agent.reading.needs import Needs

_MAIL = r"(?:e-?mails?|writing|mail|replying|a reply)"
_WRITE = rf"(?:{_MAIL}|e-?mailing|write)"
_CALL = r"(?:call|phone|ring|telephone|give (?:me|us) a (?:call|ring|bell|buzz|shout on))"

CHANNEL_NEEDS = Needs(
    "mail", "email", "correo", "courriel", "writ", "phone", "call", "ring", "portal", "account",
    "dashboard", "anruf", "anzurufen", "rufen", "ruf", "telefon", "téléphon",
    "appel", "schreib", "écri", "escrib", "escrev", "schrijv", "llam", "llám", "ligue", "teléfono",
    "bel", "bellen", "system", "computer", "desk", "keyboard", "candidate home", "bewerberp",
    "bewerberk", "kandidatenp", "sollicitatiep", "espace candidat", "candidato",
)  # fmt: skip
TELEPHONE = _any(
    rf"\b{_CALL}\b.{{0,60}}\b(?:rather than|instead of|not|don['’]t"
    rf"|please don['’]t)\b.{{0,20}}\b{_MAIL}",
    rf"\b{_CALL}\b.{{0,20}}\b(?:rather than|instead of)(?: to)? (?:{_WRITE}"
    rf"|e-?mail (?:me|us))\b(?! on\b)",
    r"\bnever (?:at|near|on) (?:a|my|the) (?:computer|desk|e-?mail|keyboard|pc)\b"
    r"|\b(?:inbox|mailbox|e-?mail(?: address)?)\b.{0,20}\b(?:rarely|seldom|hardly ever|not often"
    r"|isn['’]t often)\b.{0,20}\b(?:checked|read|looked at|monitored)\b.{0,40}\b(?:call|phone"
    r"|ring)",
    rf"\b(?:rather than|instead of|don['’]t|do not|please don['’]t"
    rf"|no need to)\b.{{0,20}}\b{_MAIL}\b.{{0,60}}\b{_CALL}\b",
    r"\be-?mails? (?:to|sent to) (?:me|us|this address)\b.{0,30}\b(?:un(?:read|answered)|lost"
    r"|not (?:read|seen))\b",
    r"\b(?:i|we) (?:much |strongly )?prefer (?:a (?:phone |quick )?call|the (?:tele)?phone"
    r"|phone calls|to (?:talk|speak) (?:on|by) the phone)\b(?! (?:you|your))",
    r"\b(?:best|easiest|quickest) (?:thing|way)\b.{0,20}\bis to (?:give (?:me|us) a (?:ring|call"
    r"|bell|shout)|ring|call|phone)\b",
    r"\b(?:best|easiest|quickest|better|only)\b.{0,20}\b(?:by|on the|over the"
    r"|way .{0,20}is (?:by |the )?)\s?(?:tele)?phone\b",
    r"\b(?:phone|a call) is (?:best|better|easiest|quickest|the best way)"
    r"|\b(?:i|we) (?:hardly|rarely|seldom|never|don['’]?t (?:really |often )?) ?(?:read|check"
    r"|look at|do|answer) (?:my |our )?e-?mails?\b",
    r"\b(?:by|via) (?:tele)?phone only\b|\bonly (?:by|via) (?:tele)?phone\b"
    r"|\bnot (?:great|good|much) (?:with|on|at|of an?) e-?mail",
    r"\b(?:do not|don['’]?t|no) (?:be |go )?(?:writ(?:e|ing)|e-?mail(?:ing)?)(?: (?:to )?(?:me|us"
    r"|him|her|here|back|in))?(?:,? please)?(?:[.!]|,(?! (?:but )?(?:use|sign|log)\b))"
    r"|\b(?:call|ring|phone),? (?:me |us |him |her )?(?:please,? )?(?:and )?(?:don['’]?t"
    r"|do not) (?:write|mail|e-?mail)\b",
    r"\bschreib(?:en sie|t)? (?:mir|uns|ihm|ihr) (?:bitte |lieber )?nicht\b(?! an\b)"
    r"|\bbitte nicht (?:schreiben|mailen)\b|\bne (?:m['’]|nous |lui )?écri(?:s|vez) pas\b"
    r"|\bno (?:me|nos|le) escrib\w+|\bnão (?:me|nos|lhe) escrev\w+|\bniet (?:mailen|schrijven)\b",
    r"\b(?:rufen sie|ruf) (?:mich|uns)\b.{0,30}\ban\b.{0,20}\b(?:statt|anstatt|anstelle)\b"
    r"|\b(?:bitte|lieber|besser|am besten)\b.{0,40}\b(?:telefonisch|anrufen|rufen sie .{0,20} an"
    r"|ruf .{0,20} an)\b.{0,40}\b(?:statt|nicht|anstatt|als)\b.{0,20}\b(?:mail|schriftlich)"
    r"|\b(?:nicht|statt)\b.{0,20}\bmail\b.{0,40}\b(?:telefon\w*|anruf\w*)|\bam besten telefonisch"
    r"|\bnur telefonisch",
    r"\b(?:lieber|eher|besser)\b.{0,20}\ban(?:rufen|zurufen)?,? (?:als"
    r"|statt)\b.{0,20}\b(?:schreiben|mailen|zu schreiben|zu mailen)"
    r"|\b(?:appel\w+|téléphon\w+)\b.{0,40}\bplutôt que d['’]?(?:e |)(?:écrire|envoyer)"
    r"|\b(?:ll[aá]m\w+|telefone\w*|ligue\w*)\b.{0,40}\b(?:en (?:vez|lugar) de|mejor que|antes que"
    r"|em vez de)\b.{0,20}\b(?:escrib\w+|escrev\w+|corre\w+|e-?mail)"
    r"|\b(?:bel(?:len)?)\b.{0,40}\b(?:in plaats van|liever dan)\b.{0,20}\b(?:mailen|schrijven"
    r"|een mail)",
    r"\b(?:plutôt|de préférence|uniquement|seulement) (?:par téléphone|nous appeler|m['’]appeler)"
    r"|\b(?:mejor|preferiblemente|solo|sólo|únicamente) por teléfono|\b(?:de preferência|apenas"
    r"|só) por telefone|\b(?:liever|het liefst|alleen|bij voorkeur) (?:telefonisch|even bellen"
    r"|per telefoon)",
    r"\b(?:please,? no|no) (?:e-?)?mails?(?:,? please\b|[.!]|$)"
    r"|\b(?:nobody|no one)\b.{0,20}\b(?:reads?|opens?|looks at|checks?) (?:the |our "
    r"|any )?(?:e-?)?mails?\b|\bkeine (?:e-?)?mails?(?: bitte| schreiben| schicken"
    r"| senden)?(?=[,.!;:]|$)|\bniemand\b.{0,20}\bliest\b.{0,20}\bmails\b"
    r"|\bpas de (?:mails?|courriels?|e-?mails?)(?=[ ,]*(?:s['’]il|svp|[,.!;:]|$))"
    r"|\bpersonne (?:ne (?:lit|regarde|relève)|n['’]ouvre)\b.{0,20}\b(?:mails?|courriels?)",
    r"\bnada de (?:correos?|e-?mails?|mails?)\b(?! (?:basura|comercial))"
    r"|\b(?:correos?|e-?mails?)\b.{0,30}\bno los? (?:abre|lee|mira) nadie\b"
    r"|\bnadie (?:abre|lee|mira) (?:los |el )?(?:correos?|e-?mails?)\b"
    r"|\bninguém (?:abre|lê|vê) (?:os |o )?e-?mails?\b|\bgeen (?:e-?)?mails?(?: graag| alstublieft"
    r"| sturen)?(?=[,.!;:]|$)|\bniemand (?:leest|opent)\b.{0,20}\bmails?\b"
    r"|\bniente (?:e-?)?mail\b(?! (?:commercial|promozional))",
)
_PORTAL = (
    r"(?:portal|candidate (?:home|account|area)|(?:your|the) (?:online )?(?:account|dashboard"
    r"|profile|candidate page)|applicant system|bewerber(?:portal|konto)|kandidatenportal"
    r"|espace candidat|portal del candidato|área de candidato|sollicitatieportaal"
    r"|(?:tracking|application|recruitment) system)"
)
PORTAL = _any(
    rf"\b(?:only|exclusively|solely)\b.{{0,40}}\b(?:in|via|through|on|by"
    rf"|using)\b.{{0,20}}\b{_PORTAL}",
    rf"\b(?:all|any|further) (?:communication|correspondence|messages?|questions?|enquir(?:y|ies)"
    rf"|inquir(?:y|ies)|contact)\b.{{0,60}}\b(?:in|via|through|on|using)\b.{{0,20}}\b{_PORTAL}",
    rf"\b(?:do not|don['’]t|please don['’]t|instead of|rather than|not by"
    rf"|e-?mails? (?:will|are|is) not)\b.{{0,40}}\b(?:e-?mail\w*|repl\w*|answered|write|writing"
    rf"|monitored|read)\b.{{0,60}}\b(?:use|in|via|through|on)\b.{{0,20}}\b{_PORTAL}",
    rf"\b(?:please )?use (?:the |our |your )?{_PORTAL}\b.{{0,40}}\b(?:rather than|instead of"
    rf"|not)\b.{{0,20}}\be-?mail",
    rf"\b(?:ausschließlich|nur) über (?:das|unser|ihr) {_PORTAL}"
    rf"|\b(?:uniquement|exclusivement) (?:via|sur|par) .{{0,20}}{_PORTAL}"
    rf"|\b(?:únicamente|exclusivamente|solo|apenas) (?:a través d|por|en|no|pelo"
    rf"|através d).{{0,20}}{_PORTAL}|\b(?:alleen|uitsluitend) via .{{0,20}}{_PORTAL}",
)

NO_ANSWER_NEEDS = Needs(
    "no need", "no further", "nothing", "not need", "not require", "don't need", "don’t need",
    "no reply", "no action", "no answer", "no response",
    "nichts", "keine antwort", "keine rückmeldung", "rien à", "aucune", "no es necesario",
    "não é necess", "niets", "niet nodig",
)  # fmt: skip
NO_ANSWER = _any(
    r"\bno (?:need to (?:reply|respond|answer|do anything|confirm)|(?:reply|action|answer|response"
    r"|further action) (?:is )?(?:needed|required|necessary|at))",
    r"\b(?:there is|there['’]s|you have|you need do) nothing (?:else |more |further )?(?:for you "
    r"|you need )?(?:to do|to|further)|\b(?:do not|don['’]t) need to (?:reply|respond|do anything"
    r"|take any action|answer|confirm)|\bdoes not (?:need|require) an? (?:answer|reply|response)",
    r"\b(?:nichts weiter (?:tun|unternehmen|zu tun)|keine (?:antwort|rückmeldung) (?:nötig"
    r"|erforderlich|notwendig))|\baucune (?:action|réponse) (?:n['’]est )?(?:requise|nécessaire)"
    r"|\brien à faire|\bno es necesario (?:responder|contestar|hacer)"
    r"|\bnão é necessári[oa] (?:responder|resposta)|\b(?:hoeft|hoef) (?:je |u )?niets"
    r"|\bniet nodig om te (?:reageren|antwoorden)",
)

ASKING_NEEDS = Needs(
    "?", "please", "pls", "confirm", "let me know", "let us know", "let me have", "let us have",
    "rsvp", "kindly", "need you to", "ask you to",
    "can you", "if you would", "if you could", "if you can", "bitte", "bitten um", "bestätigung",
    "rückmeldung", "merci de", "veuillez", "por favor",
    "rogamos", "ruego", "agradecemos", "pedimos", "graag", "gelieve", "te confirmer",
)  # fmt: skip
REQUEST = _any(
    r"\b(?:please|kindly|pls)(?: (?!not\b|don|only\b|assume)\w+){0,2} (?:confirm|reply|respond"
    r"|let (?:me|us) (?:know|have)|accept(?! (?:my|our|these) (?:\w+ ){0,2}?(?:apolog|excus|thanks"
    r"|regret|congrat|condol|best|wishes))|rsvp|choose|pick|select|send|return|complete|fill|upload"
    r"|sign|provide|submit|advise|tell|answer|share|get back|book)\b",
    r"\b(?:confirm|(?<!(?<!you )will )(?<!(?<!you)['’]ll )let (?:me|us) know) (?:if|whether|by|your"
    r"|which|what|when|as soon)\b|\b(?:we|i) (?:need|ask|require|['’]d ask|would ask) you to\b"
    r"|\brsvp\b|\bcan you (?:confirm|let|make|send)\b",
    r"\bbitte (?:\w+ ){0,6}(?:bestätig\w*|antwort\w*|schick\w*|send\w*|teil\w*|gib|geben|melde\w*"
    r"|wähl\w*|füll\w*)|\b(?:um|wir bitten um) (?:kurze |eine )?(?:bestätigung|rückmeldung"
    r"|antwort)",
    r"\b(?:merci de|veuillez|pouvez-vous|pourriez-vous|peux-tu) (?:\w+ ){0,3}(?:confirmer|répondre"
    r"|indiquer|envoyer|transmettre|préciser|retourner)|\b(?:por favor|rogamos|te ruego|le ruego"
    r"|podrías?|puedes|puede)\b.{0,30}\b(?:confirm\w*|respond\w*|contest\w*|env[íi]\w*|indic\w*"
    r"|dime|avisa)",
    r"\b(?:por favor|agradecemos|pedimos|pode|podes)\b.{0,30}\b(?:confirm\w*|respond\w*|envi\w*"
    r"|indic\w*|diga)|\b(?:graag|gelieve|kun je|kunt u|wil je|wilt u)\b.{0,40}\b(?:bevestig\w*"
    r"|laten weten|reageren|antwoorden|sturen|doorgeven)",
)
BIDDEN = _any(
    r"\b(?:grateful|appreciate(?: it)?|obliged|thankful|great|kind|good|helpful) if you (?:would"
    r"|could|can)(?: please| kindly)? (?:confirm|reply|respond|let|send|complete|return|acknowledge"
    r"|indicate|advise)\b",
    r"\bplease (?:also )?(?:confirm|acknowledge) (?:receipt|your|whether|if you"
    r"|that (?:you|this|the)|by|attendance|the|as soon)\b",
)
"""A request that stands although it is worded as a condition."""
QUESTION = _any(
    r"\b(?:you|your|ok|okay|suit|works?|does|do|shall|can we|could we|would|which|what|when"
    r"|interested|sie|ihnen|ihr|du|dir|vous|votre|tu|te|usted|le|você|lhe|je|u|jou)\b"
)
OPTIONAL = _any(
    r"\b(?:anything|something|things|plans|circumstances) chang\w+|\bshould (?:anything|something"
    r"|you|there|your)\b|\bif you (?:can no longer|are no longer|do not|don['’]t|cannot|wish)\b"
    r"|\b(?:any|further|other) (?:questions|queries|concerns)\b|\bif you (?:need|have|would"
    r"|can(?:not|['’]t)|want|wish|are unable|['’]d like)\b"
    r"|\b(?:what|who|where|why|how) (?:to expect|happens|is next|comes next"
    r"|does (?:that|this|it) mean)\b|\b(?:trouble|problems?|questions|need (?:to (?:move|change"
    r"|cancel|reschedule)|help)|want to (?:update|change|know more)|haben sie (?:noch )?fragen"
    r"|des questions|dudas|dúvidas|vragen)\b.{0,40}\?|\bplease let (?:me|us) know (?:if"
    r"|should)\b.{0,40}\b(?:questions|anything|change|problem|help|need|issue|unable|cannot"
    r"|can['’]t)"
)

REFERENCE_NEEDS = Needs("referen", "referee", "référence", "refer")
REFERENCES = _any(
    r"\b(?:names?|contact (?:details|information|data|info)|details|list|e-?mail addresses"
    r"|phone numbers|telephone numbers)\b.{0,40}\b(?:of|for)\b.{0,40}\b(?:references|referees)\b",
    r"\b(?:send|provide|give|share|supply|submit|nominate|name|need|have|list|line up"
    r"|get)\b.{0,30}\b(?:two|three|2|3|four|some|your|professional|work|academic|at least \w+"
    r"|up to \w+|a couple of|one or two) (?:\w+ ){0,3}(?:references|referees)\b",
    r"\b(?:contact|call|phone|ring|speak (?:to|with)|talk to|reach out to|check|take up|follow up"
    r"|approach|request|obtain|seek|collect|write to)(?:ing)?\b.{0,30}\b(?:your |the |two |three "
    r"|both |all )?(?:\w+ )?(?:references|referees)\b(?! (?:number|no|code))",
    r"\b(?:references|referees) (?:to (?:speak (?:to|with)|call|contact|check|ring|approach)"
    r"|(?:will|are to|are going to|are being|can|may) (?:now |then |also )?(?:be )?(?:contacted"
    r"|called|approached|taken up|checked|phoned|hear from))\b",
    r"\b(?:two|three|2|3) (?:\w+ ){0,2}(?:references|referees)\b|\breference checks?\b",
    r"\breferenzen\b.{0,60}\b(?:nennen|angeben|schicken|senden|einholen|benötigen|kontakt\w*"
    r"|mitteilen)|\b(?:nennen|angeben|schicken|senden|einholen|benötigen"
    r"|kontaktieren)\b.{0,60}\breferenzen\b|\breferenz(?:geber|person|kontakt)\w*",
    r"\b(?:coordonnées|noms?|contacter|appeler|transmettre|fournir|indiquer)\b.{0,60}\bréférences\b"
    r"|\b(?:datos|contactos?|nombres?|enviar|facilitar|aportar|llamar"
    r"|contactar)\b.{0,60}\b(?:referencias|referentes)\b|\b(?:contactos?|enviar|indicar"
    r"|fornecer)\b.{0,60}\breferências\b|\b(?:gegevens|namen|contact|bellen|opgeven|doorgeven"
    r"|sturen)\b.{0,60}\breferent(?:ies|en|s)?\b|\breferenties\b",
)

NO_SHOW_NEEDS = Needs(
    "miss", "join", "show", "attend", "appear", "waited", "waiting", "nobody", "no one", "turn up",
    "turned up", "make it", "take place", "not happen",
    "t happen", "go ahead", "you did not", "you didn", "you never", "failed to", "erschien",
    "gewartet", "vermisst", "teilgenommen", "eingewählt",
    "erreicht", "stattgefunden", "présent", "connecté", "eu lieu", "presentó", "presentarse",
    "conect", "tuvo lugar", "compareceu", "realizou",
    "verschenen", "opdagen", "doorgegaan", "gewacht", "absen", "sorry", "apolog", "llamar", "ligar",
    "telefonar", "appeler", "joindre", "téléphoner",
    "anrufen", "angerufen", "chiamar", "bellen", "gebeld", "call you", "phone you", "ring you",
    "sat there", "sat alone", "left you", "stood you", "kept you",
)  # fmt: skip
NO_SHOW = _any(
    r"\b(?:i|we) (?:did not|didn['’]t|could not|couldn['’]t|never"
    r"|(?:was|were)(?: not|n['’]t) able to|failed to|(?:was|were) unable to)(?: get to"
    r"| manage to)? (?:call|phone|ring) you\b(?! (?:if|unless|back|sooner|earlier|before))",
    r"\bno (?:la|le|te|lo) pude llamar\b|\bno (?:pude|pudimos|he podido|hemos podido|logré"
    r"|conseguí) llamar(?:la|le|te|lo)?\b|\bnão (?:pude|consegui|conseguimos|foi possível) (?:te "
    r"|lhe )?(?:ligar|telefonar)\b|\b(?:pas pu|pas réussi à) (?:vous|t['’]|te) ?(?:appeler|joindre"
    r"|téléphoner)\b",
    r"\b(?:konnte|konnten|habe|haben) (?:ich |wir )?(?:sie"
    r"|dich)\b[^.!?\n]{0,30}\bnicht (?:wie (?:vereinbart|verabredet|besprochen) )?(?:anrufen"
    r"|angerufen)\b|\bnon (?:ho|abbiamo) potuto (?:chiamarla|chiamarti|telefonarle)\b"
    r"|\bnon sono riuscit[oa] a (?:chiamarla|chiamarti)\b|\b(?:kon|konden|heb|hebben) (?:ik "
    r"|we )?(?:u|je)\b[^.!?\n]{0,20}\bniet (?:bellen|gebeld|kunnen bellen)\b",
    r"\byou (?:did not|didn['’]t|never|were unable to|weren['’]t able to|failed to) (?:join|attend"
    r"|show(?: up)?|make it(?! (?:to|past|through))|appear|turn up|dial in|log in|connect|come"
    r"|arrive|call in|pick up)\b(?! (?:if|unless))",
    r"\b(?:we|i) missed you (?:at|on|in|for|today|yesterday|this|earlier)\b"
    r"|\b(?:sorry|apologi[sz]e|apologies)\b.{0,40}\b(?:miss(?:ed|ing)?"
    r"|not (?:joining|making|showing|attending|being there|turning up|calling)"
    r"|(?:couldn['’]t|could not|didn['’]t|wasn['’]t able to|was unable to|were unable to) (?:join"
    r"|make|attend|call|dial|be there|get to))\b.{0,40}\b(?:call|interview|meeting|conversation"
    r"|appointment|chat|today|yesterday|earlier|this (?:morning|afternoon))",
    r"\b(?:nobody|no one|none of (?:you|them|us)|the (?:interviewer|hiring manager"
    r"|panel)) (?:joined|showed up|turned up|came|appeared|called|dialled in|dialed in|was there"
    r"|did not join|didn['’]t (?:join|show|come|turn up))",
    r"\b(?:i|we) (?:waited|have been waiting|was waiting|were waiting)\b.{0,60}\b(?:minutes|link"
    r"|call|lobby|room|hour|zoom|teams|meet|reception|but)\b"
    r"|\bmissed (?:our|your|the|this morning['’]s|today['’]s|yesterday['’]s) (?:\w+ )?(?:interview"
    r"|call|appointment|meeting|screen)\b|\b(?:interview|call|meeting) (?:did not"
    r"|didn['’]t) (?:take place|happen|go ahead)\b",
    r"\bnicht (?:\w+ ){0,3}(?:erschienen|teilgenommen|eingewählt|erreicht haben)\b"
    r"|\bvergeblich (?:auf sie )?gewartet|\b(?:gespräch|termin"
    r"|interview) (?:hat )?nicht stattgefunden|\bne (?:vous )?êtes pas (?:présenté|connecté)\w*"
    r"|\bno (?:se|te) (?:present|conect)\w+|\bn'a pas eu lieu|\bno tuvo lugar"
    r"|\bnão (?:compareceu|compareceste|se realizou)|\bniet (?:verschenen|komen opdagen"
    r"|doorgegaan)",
    r"\byou (?:(?:just |were left |were |must have been )?(?:sat|sitting|waiting|waited"
    r"|left)) (?:there |here )?(?:all )?(?:alone|by yourself|on your own|in vain|for nothing)\b"
    r"|\b(?:i|we) (?:left you (?:sitting|waiting|hanging|alone|there)|stood you up"
    r"|kept you waiting for nothing)\b|\bstood you up\b",
)

_ROOM = (
    r"(?:zoom|teams|meet|skype|webex|video|call|meeting|waiting|lobby|conference|dial-in|link"
    r"|line|room|reception|phone)"
)
LEFT_ALONE_NEEDS = Needs(
    "nobody", "no one", "no-one", "noone", "anyone", "anybody", "waiting", "been in", "been on",
    "m in the", "m on the", "am in the", "am on the",
    "right link", "right room", "right number", "voicemail", "no call", "niemand", "warte", "wacht",
    "personne", "attends", "nadie", "esperando",
    "conectad", "attendu", "keiner", "been sitting", "ninguém", "aguard", "estou", "nessuno",
    "your call", "a call", "any call", "phoned",
    "not rung", "not ring", "t rung", "by the phone", "by my phone", "anruf", "angerufen", "appel",
    "llamad", "teléfono",
    "chamada", "ligação", "ligou", "gebeld", "telefoontje", "chiamata", "chiamat",
)  # fmt: skip
LEFT_ALONE = _any(
    r"\b(?:not|n['’]t|never) (?:yet )?(?:had|have|received?|got|heard|hear) (?:a|any|your"
    r"|the)(?: (?:phone|video))? call\b(?! back)|\byour call (?:has not|hasn['’]t|did not|didn['’]t"
    r"|never) (?:yet )?(?:come|came|reached?|arrived?)\b|\b(?:waiting|been|sat|sitting) by (?:the"
    r"|my) (?:tele)?phone\b|\byou (?:have not|haven['’]t|did not|didn['’]t) (?:yet )?(?:phoned"
    r"|called|phone|call|rung|ring)\b(?! back)",
    r"\b(?:keinen|ihren|deinen) anruf\b[^.!?\n]{0,30}\b(?:erhalten|bekommen"
    r"|gehabt)\b(?<!nicht mehr)|\b(?:nicht|noch nicht) angerufen\b"
    r"|\bpas (?:encore |bien )?reçu (?:votre |ton |d['’]|l['’])appel\b"
    r"|\bne m['’](?:avez|as|a) pas (?:encore )?appelée?\b",
    r"\bno (?:he|hemos) (?:recibido|tenido) (?:aún |todavía )?(?:su|tu|la|ninguna) llamada\b"
    r"|\bno me ha[ns]? llamado\b|\b(?:pendiente|al lado) del teléfono\b"
    r"|\bnão (?:recebi|tive) (?:ainda )?(?:a (?:sua|tua|vossa) |nenhuma |qualquer )(?:chamada"
    r"|ligação)\b|\bnão me (?:ligou|ligaram|ligaste|telefonou)\b",
    r"\b(?:geen|niet uw|niet je) (?:telefoontje|oproep|belletje) (?:gehad|gekregen|ontvangen)\b"
    r"|\b(?:nog )?niet gebeld\b(?! worden)|\bnon ho (?:ancora )?ricevuto (?:la (?:sua|tua) |alcuna "
    r"|nessuna )(?:chiamata|telefonata)\b|\bnon mi (?:ha|hanno|hai) (?:ancora )?chiamat[oa]\b",
    r"\b(?:nobody|no[- ]?one)(?: else)? (?:has |have |is |was |['’]s )?(?:yet |so far )?(?:joined"
    r"|here|there|(?:on|in)(?! (?:the|our|my|your|this)\b(?! (?:\w+ )?(?:room|call|meeting|lobby"
    r"|line|link)))|come|came|arrived|answered|picked up|called|rung|rang|dialled|dialed|connected"
    r"|appeared|turned up|shown up|let me in|admitted me)\b(?! (?:me )?(?:back|about"
    r"|for (?:weeks|days)))",
    r"\b(?:(?:is|was) (?:anyone|anybody)|(?:are|were) you) (?:there|joining|coming"
    r"|still (?:able|planning) to (?:join|call|make it))\b|\b(?:not|n['’]t) (?:see|seen|hear"
    r"|heard) (?:anyone|anybody)\b[^.!?]{0,30}\b(?:join\w*|room|call|line)\b",
    rf"\bI(?:['’]ve| have|['’]m| am|['’]ve been| have been)\b[^.!?\n]{{0,30}}\b(?:in|on|at"
    rf"|inside) (?:the |your |our |this )?(?:\w+ ){{0,2}}?{_ROOM}\b[^.!?\n]{{0,40}}\b(?:since"
    rf"|for (?:\d+|ten|fifteen|twenty|over|about|nearly|half|quite|some|a while)|but"
    rf"|and (?:it|nobody|no one|nothing|I wonder|wonder))\b",
    rf"(?<!be )(?:still )?\bwaiting (?:in|on|at) (?:the |your |our )?(?:\w+ ){{0,2}}?{_ROOM}\b"
    rf"|\b(?:right|correct|wrong) (?:\w+ )?(?:link|room|meeting id|dial-in"
    rf"|number)\b[^.!?\n]{{0,40}}\?|\bwonder\w* (?:whether|if) (?:I|this|it"
    rf"|we)\b[^.!?\n]{{0,30}}\b(?:right|correct|wrong) (?:\w+ )?(?:link|room|place|time|meeting"
    rf"|number)\b|\b(?:shall|should) I (?:keep waiting|stay on|wait)\b",
    r"\bno call (?:has come|came|yet)\b|\b(?:goes|went|go) (?:straight )?to voicemail\b",
    r"\bniemand (?:ist |war |hat )?(?:da|beigetreten|dazugekommen|im (?:raum|meeting)|erschienen"
    r"|angerufen|abgenommen)\b|\b(?:ich )?warte (?:seit|noch|schon|im"
    r"|in der)\b[^.!?\n]{0,40}\b(?:raum|meeting|warteraum|besprechung|empfang|leitung|link|lobby)\b"
    r"|\bes ist (?:leider |noch )?niemand\b",
    r"\bpersonne (?:ne |n['’])\w+[^.!?\n]{0,30}\b(?:connect\w+|rejoint|là|appelé|arriv\w+)\b"
    r"|\bj['’]attends (?:depuis|toujours|encore)\b[^.!?\n]{0,40}\b(?:salle|réunion|lien|visio"
    r"|accueil|ligne)\b",
    r"\bnadie (?:se )?(?:ha |está )?(?:conectado|unido|aparecido|llamado|aquí)\b"
    r"|\bllevo\b[^.!?\n]{0,30}\besperando\b|\bsigo esperando en\b|\bninguém (?:entrou|apareceu"
    r"|ligou|está)\b|\bestou (?:à espera|aguardando|a aguardar) (?:na|no)\b"
    r"|\bnessuno (?:si è|è|ha)\b[^.!?\n]{0,20}\b(?:collegat\w|arrivat\w|chiamat\w)\b",
    r"\b(?:er is )?niemand (?:is |heeft )?(?:aanwezig|aangesloten|ingelogd|gebeld|er)\b"
    r"|\bik wacht (?:al|nog)\b[^.!?\n]{0,40}\b(?:vergadering|link|ruimte|receptie|lijn|meeting)\b",
    r"\bi(?: have|['’]ve) been (?:on|in|sitting|connected|logged)\b.{0,60}\b(?:minutes|half an hour"
    r"|an hour)\b.{0,60}\b(?:no ?body|no one|nothing|alone|without)\b",
    r"\bnadie (?:ha |se |se ha )?(?:entr|aparec|conect|un|ven|vin|llam|present)\w+"
    r"|\bno (?:ha|se ha) (?:entrado|aparecido|conectado|unido|venido|llamado|presentado) nadie\b"
    r"|\b(?:llevo|estuve|estoy)\b.{0,40}\b(?:esperando|conectad[oa])\b.{0,60}\b(?:nadie|minutos"
    r"|hora)",
    r"\bpersonne (?:ne |n['’])(?:\w+['’]?\s?){0,3}(?:connect|présent|ven|rejoin|appel|là)\w*"
    r"|\bj['’](?:ai attendu|attends)\b.{0,60}\b(?:minutes|heure|visio|lien|personne)"
    r"|\b(?:niemand|keiner) (?:\w+ ){0,4}(?:da|erschienen|gekommen|eingewählt|dazugekommen"
    r"|angerufen|beigetreten|gemeldet|verschenen|gebeld|ingelogd)\b"
    r"|\bich (?:warte|habe)\b.{0,40}\b(?:seit|gewartet)\b.{0,40}\bminuten"
    r"|\bninguém (?:\w+ ){0,2}(?:entr|aparec|conect|lig|ve)\w+"
    r"|\b(?:estou|estive|fiquei) (?:à espera|aguardando|ligad[oa]"
    r"|conectad[oa])\b.{0,60}\b(?:minutos|hora|ninguém)"
    r"|\bik (?:wacht|zit|heb)\b.{0,40}\bminuten\b.{0,40}\b(?:niemand|gewacht)",
)
"""What the candidate writes while the hour passes and nobody comes."""

UNOFFICIAL_NEEDS = Needs(
    "official", "unofficial", "record", "between", "offiziell", "inoffiziell", "unter uns",
    "officie", "oficial", "extraoficial", "onder ons",
)  # fmt: skip
UNOFFICIAL = _any(
    r"\b(?:nothing|none of (?:this|it))(?: is|['’]s)?(?: yet| at all)? official\b"
    r"|\b(?:not|isn['’]t|n['’]t)(?: yet| quite| at all)? official\b|\bunofficial(?:ly)?\b"
    r"|\boff the record\b|\b(?:just |strictly |purely |keep (?:it|this) )?between (?:us|ourselves"
    r"|you and me)\b(?= ?(?:[.,;:!)]|for now|at this|$))",
    r"\b(?:noch )?(?:nichts|nicht) offiziell\b|\binoffiziell\w*|\b(?:ganz )?unter uns\b"
    r"|\brien d['’]officiel\b|\bofficieux\b|\bpas encore officiel\w*"
    r"|\b(?:nada|aún no es|todavía no es) (?:es )?oficial\b|\bextraoficial\w*"
    r"|\bnog niet officieel\b|\bonder ons\b|\bnada é oficial\b",
)
"""A word in private: nothing to chase."""

PLACE_NEEDS = Needs(
    "based",
    "location",
    "located",
    "office",
    "store",
    "branch",
    "site",
    "plant",
    "arbeitsort",
    "dienstort",
    "standort",
    "lieu de travail",
    "lugar de trabajo",
    "centro de trabajo",
    "local de trabalho",
    "standplaats",
    "remote",
)
_PLACE = (
    r"([A-ZÀ-ÞŁŚŻ][\w.'’-]+(?:(?:,? | and | & )(?:[A-ZÀ-ÞŁŚŻ][\w.'’-]*|de|la|am|an der|upon|on"
    r"|der)){0,4})"
)
PLACE = lazily(
    rf"\b(?:[Jj]ob|[Ww]ork|[Oo]ffice|[Rr]ole) [Ll]ocation ?:\s*(.{{2,60}})"
    rf"|\b(?:Arbeitsort|Dienstort|Einsatzort|Lieu de travail|Lugar de trabajo|Centro de trabajo"
    rf"|Local de trabalho|Standplaats|Place of work|Workplace) ?:\s*(.{{2,60}})"
    rf"|\b(?:role|position|job|post|vacancy)\b[^.]{{0,60}}\b(?:based|located) (?:in"
    rf"|at) (?:our )?(?:the )?{_PLACE}|\b(?:at|in|for) (?:our|the) {_PLACE} (?:office|store|branch"
    rf"|location|plant|site|campus|studio|shop|salon|warehouse)\b"
)
OF_QUESTIONS = _any(
    r"\b(?:chas(?:e|ing)|nudg\w+|remind\w*|status|(?:following|follow)[ -]up (?:on|with|about)"
    r"|nachfragen|nachhaken|sachstand\w*"
    r"|relanc\w+|insist\w+|perguntar|preguntar|navragen|na te vragen|navraag|achter ?aan)\b",
)
"""What asks how things stand, of what is forbidden."""
FOR_NOW = _any(
    r"\b(?:no need|not necessary|unnecessary|(?:do not|don['’]t) (?:need to|have to|worry)"
    r"|needn['’]t|in the meantime|meanwhile|until then|till then|before then|for now"
    r"|for the moment|bear with"
    r"|nicht nötig|nicht notwendig|bis dahin|in der zwischenzeit|zwischenzeitlich|brauch\w* nicht"
    r"|müssen (?:sie )?nicht|musst nicht"
    r"|pas besoin|pas nécessaire|inutile|d['’]ici là|en attendant|entre-temps"
    r"|no hace falta|no es necesario|mientras tanto|hasta entonces"
    r"|niet nodig|hoeft? (?:je |u )?niet|tot die tijd|tot dan|intussen|ondertussen|in de tussentijd"
    r"|não é (?:preciso|necessário)|até lá|entretanto|enquanto isso"
    r"|non serve|non occorre|non c['’]è bisogno|nel frattempo|fino ad allora)\b",
)
"""What makes a wish one of a wait: said in passing, it holds until they ask the candidate in."""
