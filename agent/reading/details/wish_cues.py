"""Wording of wishes besides a message's kind, in seven languages: data for ``wishes``. No logic."""

from agent.reading import words
from agent.reading.caseless import caseless as _any
from agent.reading.caseless import lazily
from agent.reading.needs import Needs

_MAIL = r"(?:e-?mails?|writing|mail|replying|a reply)"
_WRITE = rf"(?:{_MAIL}|e-?mailing|write)"
_CALL = r"(?:call|phone|ring|telephone|give (?:me|us) a (?:call|ring|bell|buzz|shout on))"

CHANNEL_NEEDS = Needs(
    *words.joined("wish_cues.channel_needs").split("|"),
)  # fmt: skip
TELEPHONE = _any(
    words.joined("wish_cues.reads_no_mail"),
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
    r"\b(?:phone|a call) is (?:best|better|easiest|quickest|the best way)",
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
    *words.joined("wish_cues.no_answer_needs").split("|"),
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
    *words.joined("wish_cues.asking_needs").split("|"),
)  # fmt: skip
REQUEST = _any(
    words.joined("wish_cues.request"),
)
BIDDEN = _any(
    r"\b(?:grateful|appreciate(?: it)?|obliged|thankful|great|kind|good|helpful) if you (?:would"
    r"|could|can)(?: please| kindly)? (?:confirm|reply|respond|let|send|complete|return|acknowledge"
    r"|indicate|advise)\b",
    r"\bplease (?:also )?(?:confirm|acknowledge) (?:receipt|your|whether|if you"
    r"|that (?:you|this|the)|by|attendance|the|as soon)\b",
)
"""A request that stands although it is worded as a condition."""
QUESTION = _any(rf"\b(?:{words.joined('wish_cues.question')})\b")
OPTIONAL = _any(
    r"\bif you (?:hear|receive|happen to|ever|run into|get (?!(?:an?|the|some) (?:chance|moment"
    r"|minute|second|time)))[^?]{0,120}\?",
    r"\b(?:anything|something|things|plans|circumstances) chang\w+|\bshould (?:anything|something"
    r"|you|there|your)\b|\bif you (?:can no longer|are no longer|do not|don['’]t|cannot|wish)\b"
    r"|\b(?:any|further|other) (?:questions|queries|concerns)\b|\bif you (?:need|have|would"
    r"|can(?:not|['’]t)|want|wish|are unable|['’]d like)\b"
    r"|\b(?:what|who|where|why|how) (?:to expect|happens|is next|comes next"
    r"|does (?:that|this|it) mean)\b|\b(?:trouble|problems?|questions|need (?:to (?:move|change"
    r"|cancel|reschedule)|help)|want to (?:update|change|know more)|haben sie (?:noch )?fragen"
    r"|des questions|dudas|dúvidas|vragen)\b.{0,40}\?|\bplease let (?:me|us) know (?:if"
    r"|should)\b.{0,40}\b(?:questions|anything|change|problem|help|need|issue|unable|cannot"
    r"|can['’]t)",
)

REFERENCE_NEEDS = Needs(*words.joined("wish_cues.reference_needs").split("|"))
REFERENCES = _any(
    words.joined("wish_cues.references"),
)

NO_SHOW_NEEDS = Needs(
    *words.joined("wish_cues.no_show_needs").split("|"),
)  # fmt: skip
NO_SHOW = _any(
    words.joined("wish_cues.no_show"),
)

_ROOM = (
    r"(?:zoom|teams|meet|skype|webex|video|call|meeting|waiting|lobby|conference|dial-in|link"
    r"|line|room|reception|phone)"
)
LEFT_ALONE_NEEDS = Needs(
    *words.joined("wish_cues.left_alone_needs").split("|"),
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
    *words.joined("wish_cues.unofficial_needs").split("|"),
)  # fmt: skip
UNOFFICIAL = _any(
    words.joined("wish_cues.unofficial"),
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
    rf"([A-ZÀ-ÞŁŚŻ][\w.'’-]+(?:(?:{words.joined('wish_cues.place_joint')})(?:"
    rf"{words.joined('wish_cues.place_part')})){{0,4}})"
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
    rf"\b(?:{words.joined('wish_cues.of_questions')})\b",
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
