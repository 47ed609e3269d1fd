"""Words around those who meet a candidate, and around those who do not. Data, no logic."""

import re

from agent.reading import words
from agent.reading.caseless import caseless, lazily

_I_AND = words.joined("meets.cues.i_and")
_WHO = (
    r"(?:with|who you(?:[’']ll| will)(?: be)? (?:meet|meeting|speak(?:ing)? (?:to|with))(?: with)?"
    r"|who[’']s in the room|in the room|interviewing|mit wem|avec qui|con quién|com quem|met wie"
    r"|vem du träffar|hvem du møter|panel interviewers|auswahlkommission|tribunal|commissione"
    r"|interviewers?|interviewer\(s\)|(?:your )?interview(?:ing)? panel|panel|panel members?"
    r"|(?:interview |appointments? |selection )?board|interviewed by|meeting with"
    r"|you(?:[’']ll| will)(?: be)? (?:meet|meeting)(?: with)?|your interviewers?|hosts?|who"
    r"|participants?"
    r"|people|selection panel|hiring team|(?:selection |search |hiring )?committee|interview team"
    r"|team|speakers?|ask for|report to|(?:composition du )?jury|gesprächspartner\w*|teilnehm\w*"
    r"|interviewer\w*|(?:auswahl)?gremium|mit|avec|interlocuteurs?|demander|con|entrevistador\w*"
    r"|entrevista con|com|procurar|preguntar por|falar com|melden bei"
    r"|gesprekspartners?|met|vragen naar|deltagare|deltakere|intervjuare|partecipanti"
    r"|hiring manager|line manager)"
)
LABEL = lazily(rf"^[ \t*•·-]{{0,4}}{_WHO}\*?(?:[ \t]*[:\t]| = | {{2,}}(?=\S))", re.IGNORECASE)
"""Lines that say with whom."""
HEADING = lazily(
    rf"^[*•·# -]{{0,4}}{_WHO}\*?:?\*?$"
    r"|^(?!.*\b(?:questions?|quer(?:y|ies)|contact|rückfragen|fragen|preguntas|dudas|dúvidas|vragen"
    r"|copy|cc)\b)"
    r".*\b(?:meet(?:ing)?(?: with)?|panel(?: members)?|board|committee|interviewers?|interviewed by"
    r"|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|consists? of|made up of|comprises?"
    r"|treffen|sprechen|teilnehmer\w*|gesprächspartner\w*|kommission|besteht aus|rencontrerez"
    r"|composé de|jury|entrevistador\w*|conocerá\w*|compuesto por|participar[áã]\w*|asistirán"
    r"|gesprekspartners?|spreekt)\b[^.:\n]{0,30}:$",
    re.IGNORECASE,
)
"""What stands alone above a list of them."""
ROLE_LINE = lazily(
    r"^[ \t*•·-]{0,4}(?:post|position|positions?|role|job(?: title)?|vacancy|title|stelle"
    r"|position als|poste|intitulé|puesto|vacante|cargo|vaga|função|functie|vacature|rol|tjänst"
    r"|stilling|posizione|ruolo)\*?(?:[ \t]*[:\t]| {2,}(?=\S))",
    re.IGNORECASE,
)
"""Lines that tell the job, whose departments and branches are nobody."""
ASK_LINE = lazily(
    rf"^[ \t*•·-]{{0,4}}(?:(?:{words.joined('meets.cues.ask_line_whose')}) ){{0,2}}(?:"
    rf"{words.joined('meets.cues.ask_line')})\b[^:\t\n.]{{0,30}}[ \t]*[:\t]",
    re.IGNORECASE,
)
"""Lines that say whom to ask."""
PLACE_LINE = lazily(
    r"^[ \t*•·-]{0,4}(?:location|where|venue|address|place|room|directions|parking|dial|meeting id"
    r"|ort|lieu|lugar|adresse|local|plaats|plats|sted|luogo|site|subject|re)\*?[ \t]*[:\t]",
    re.IGNORECASE,
)
"""Lines that tell a place, whose names are streets and towns."""
CUE_BEFORE = lazily(
    r"(?:\bw/|\bme \+|\b(?:with|(?:I|we)(?:[’']ll| will) (?:also )?(?:bring(?: along)?|be bringing)"
    r"|meet(?:ing|s)?(?: with)?(?! you)|see(?:ing)?(?! you)|interviewed by|(?:be )?joined by"
    r"|join(?:s|ed|ing)?|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)"
    r"|chat(?:ting)? (?:with|to)|by|(?:panel|board|committee|team"
    r"|interviewers?)(?: members?)?(?: (?:will be|is|are|consists? of|comprises?|includes?"
    r"|made up of)|:)"
    r"|consists? of|comprises?|made up of|including|includes|shadow(?:ing)?"
    r"|introduce you to|works? for|suits?|between you and|call from|visit from|hosted by|led by"
    r"|conducted by|run by|ask for|conference in|(?:just|only|you,?|get|have|be|its|it[’']s|will be"
    r"|with) (?:and )?(?:me|myself),? and(?: (?:my|our)(?: [\w-]{2,20}){1,2}?)?"
    r"|(?:vraag|vragen) naar|fragen sie nach|demandez(?: à voir)?|pregunt[ea] por|pergunte por"
    r"|chieda di|incontrerà|gehör(?:en|t)(?: an:?)?|besteht aus|composée? de|compuesto por"
    r"|compost[ao] (?:por|da|dal|di)|report to|behalf of"
    r"|I(?:[’']ve| have) asked(?= [^.!?\n]{2,140} to (?:sit in|join (?:me|us)|be there"
    r"|take part)\b)"
    rf"|{_I_AND}"
    r"|vienen?|vendrán?|vêm|virão|insieme (?:a|con)|junto (?:a|con|com)|begleite\w*|nehmen|nimmt"
    r"|mit|von|sind|ist|trifft|treffen|erwarte\w*|führe?[nt]|avec|par|rencontrer(?:i?ez|a|ait|i?ons)?"
    r"|verri?ez|reçue? par|con|por|recibir(?:á|ía)n?|conocer(?:á|ía)s?|estar(?:emos|án|á|é|ían?)"
    r"|estaremos presentes"
    r"|seremos|ser(?:á|ía)n|asistir(?:á|ía)n|participar(?:á|ía)n|entrevistar(?:á|ía)n?"
    r"|entrevistad[oa] por|com|receb\w+"
    r"|conhecer|estarão(?: presentes)?|estarán presentes|met|door|ontmoet|spreekt|med|av|träffar"
    r"|møter|møde|møder|di|sono|saranno)\b)",
    re.IGNORECASE,
)
"""Before the name of somebody who meets the candidate."""
NOT_BEFORE = lazily(
    r"\b(?:(?:ansprechpartner\w*|your contact|votre contact|contactpersoon|persona de contacto"
    r"|pessoa de"
    r" contacto)(?! (?:im|für das) gespräch)\b|c\.?c(?:[’']d|[’']ing|ed|ing)?\b|copied\b"
    r"|copying\b|contact\b"
    r"|call\b(?! with|[^.;]{1,24} with)|ask for\b|report to\b|questions to\b"
    r"|reach (?:out )?(?:to )?|send \w+(?: \w+){0,4} to\b|e-?mail\b|thanks to\b"
    r"|from\b(?! (?:the |our )?\w+(?: \w+)?,? (?:and|&|plus) )(?! (?:about )?\d)"
    r"|(?:tell|notify|inform|advise) (?:my|our|the)\b|pour (?:le|la) [^.;\n]{0,50},\s*"
    r"|may or may not\b"
    r"|arranged by\b|organi[sz]ed by\b|scheduled by\b|on behalf of\b"
    r"|(?:pa|ea|assistant|secretary) to\b|instead of\b|in place of\b"
    r"|(?:step|stand|fill)(?:s|ing)? in for\b|cover(?:s|ing)? for\b|tak\w+ over from\b"
    r"|the place of\b|swap\w* with\b|replac\w+\b|spoke(?:n)? (?:with|to)\b"
    r"|(?:you|we|who|having|already|just)\b[^.;]{0,12}\bmet\b|speaking with\b.{0,30}\blast\b"
    r"|(?:questions?|quer(?:y|ies)|enquiries)\b[^.;]{0,24} to\b|(?:dúvidas?|dudas?|consultas?"
    r"|questions?|vragen|rückfragen|information|renseignements?"
    r"|domande)\b(?<!\bask the questions)(?<!\basking the questions)(?<!\basking "
    r"questions)[^.;]{0,40}|fale com\b|ponerse en contacto con\b|póngase en contacto con\b"
    r"|contact(?:e[zr]?|ar|eren?)\b|wend\w+ (?:sie )?sich (?:bitte )?(?:gerne? )?an\b"
    r"|(?:sign|check|log)(?:ing)? in (?:with|at)\b|register (?:with|at)\b|regards\b"
    r"|reply to\b|write to\b|let \b|joining us from\b|founded by\b|just heard\b"
    r"|ticket\b|said\b|thank(?:s|ing)?\b|spoke\b|(?:shown|taken) (?:round|around"
    r"|about)(?: the \w+)? by\b|(?:greeted|collected|fetched|escorted) (?:\w+ ){0,3}by\b"
    r"|(?:^|(?<=[.!?] ))before(?= $)|(?:before|until|prior to|ahead of)(?: you)?(?: then| also| can"
    r"| will)? (?:meet|see|speak|talk|chat|interview|moving)(?:ing)?\b|introduced (?:you )?by\b"
    r"|referred by\b|recommended by\b)[^.;]{0,30}$",
    re.IGNORECASE,
)
"""Before the name of somebody who does not."""
HANDED_ON = lazily(
    rf"(?:{words.joined('meets.cues.handed_on')}) (?:\w{{2,7}} )?$",
    re.IGNORECASE,
)
"""Before the name of somebody through whom the papers came: "your CV was passed on to me by"."""
LATER = lazily(
    words.joined("meets.cues.later"),
    re.IGNORECASE,
)
"""Before the name of somebody who is met only if the candidate goes on."""
DOES = (
    r"(?:meet|interview|sit(?:ting)? (?:in|down)|call|ring|phone|telephone|see|speak|talk|join"
    r"|lead|walk|show|run|chat|conduct|host|take (?:you(?! (?:through to|forward|further|on"
    r"|to the (?:next|final|last))\b)|part)|welcome|receive|ask|tell|introduce|give|look|discuss"
    r"|go|explain|be (?:there|joining|interviewing|meeting|leading|asking|running|speaking"
    r"|talking|on|with|your|calling|in|at|present))"
)
"""What people do in a round."""
CUE_BEHIND = lazily(
    rf"^[^.!?;]{{0,60}}?\b(?:(?:will|[’']ll|shall|is going to|are going to|would (?:like|love) to"
    rf"|wants? to|looks? forward to|is looking forward to|is keen to|can"
    rf"|who(?: will| would|[’']ll)?|and I(?: will|[’']ll)?|also|both|still)"
    rf" (?:both |all |also |then |now |still |be ){{0,3}}(?:{DOES}|here\b|there\b|meeting"
    rf"|interviewing|speaking|talking|seeing|joining|calling)|(?:calls?|meets?|joins?|interviews?"
    rf"|invites?|rings?|sees?|shows?) you|joins?\b|(?:sits?|listens?) in\b|to (?:sit in|join us)\b"
    rf"|(?:is|are) (?:holding|keeping|reserving|blocking)\b[^.!?;\n]{{0,60}}\bfor you\b"
    rf"|(?:would have|will have|has|have|['’]d have) (?:some )?time\b|(?:has|have) (?:half an hour"
    rf"|an hour|\d{{1,3}} ?min\w*|(?:ten|fifteen|twenty|thirty|forty|forty-five) minutes)\b"
    rf"|(?:is|are|would be) (?:free|available) (?:on|at|from|between"
    rf"|any (?:day|time|morning|afternoon)|next|this|that)\b|could (?:do|make)\b"
    rf"|(?:steps|stands|fills|jumps) in\b|(?:is|are|will be|[’']s) (?:stepping|standing|filling"
    rf"|jumping) in\b|(?:has|have) (?:kindly |also )?(?:agreed|offered) to (?:step|stand|fill"
    rf"|jump) in\b|takes (?:over|(?:his|her|their|the) )|(?:will|[’']ll|is going to) (?:take (?:the"
    rf"|this|your|over)|dig|grill|quiz|pair|chair|observe|assess)\b|übernimmt\b|springt ein\b"
    rf"|vertritt (?:ihn|sie)\b|(?:stößt|kommt) [^.!?;]{{0,30}}dazu\b|neemt [^.!?;]{{0,30}}over\b"
    rf"|prend le relais\b|qui (?:le|la) remplace\b|sustituye\b|substitui\b|sostituisce\b|replaces\b"
    rf"|will (?:step|stand|fill|take)\b|and I\b(?! (?:both |all |really |very much "
    rf"|thoroughly )*(?:loved|enjoyed|liked|were|was|had|thought|felt|spoke|met|talked|discussed"
    rf"|have (?:now )?(?:discussed|spoken|talked|decided))\b)|and me\b|and myself\b"
    rf"|(?:is|are|[’']s) (?:coming|joining)(?: along| too| as well| us)"
    rf"|comes along|(?:wird|werden|würden?)\b.{{0,140}}?(?:führen|empfangen|kennenlernen"
    rf"|kennen lernen|treffen|teilnehmen|anrufen|dabei|sprechen|begrüßen|zeigen|begleiten"
    rf"|unterhalten)\b"
    rf"|möchten? (?:Sie|dich|Ihnen|dir|mit)\b.{{0,80}}?(?:kennenlernen|kennen lernen|sprechen"
    rf"|treffen)\b|(?:freut|freuen) sich (?:schon )?auf\b"
    r"|(?:mit )?(?:dabei|anwesend) sein|teilnehmen|(?:cooks?|works?|sits?|walks?|goes|talks?"
    r"|speaks?|spends?) (?:\w+ ){0,3}with you\b|hopes? to (?:be|join|come|look|pop|sit)"
    r"|(?:ist|kommt|sitzt|wird) (?:\w+ ){0,2}(?:dabei|dazu|mit am tisch)|is er (?:ook )?bij"
    r"|zit er (?:dan )?(?:ook )?bij|zit erbij|setzt sich (?:mit )?dazu|schuift (?:ook )?aan"
    r"|sluit (?:ook )?aan|sera (?:aussi |également )?(?:là|présente?)|nous rejoin\w+"
    r"|también (?:estará|vendrá)|nos acompañar\w+|también participa\w*|também (?:estará|vai estar"
    r"|participa\w*)|ci sarà|(?:är|er|kommer|deltar|deltager) (?:också|også)"
    r"|zeigt (?:dir|ihnen)|(?:vous|te) (?:recevra|recevrait|appellera|rencontrera|montrera"
    r"|fera (?:faire|visiter))|(?:te|l[eao]|os) (?:recibir(?:á|ía)|recibe|llamará"
    r"|entrevistar(?:á|ía)|enseñará|enseña"
    r"|mostrará|muestra)|(?:lhe|te) (?:mostra|apresenta|recebe)|(?:mostra|apresenta|recebe"
    r"|mostrará)-(?:te|lhe|o|a)|(?:conversa|fala) (?:contigo|consigo|com você)"
    r"|vai (?:receber|ligar|entrevistar|mostrar|conversar)|laat (?:je|u) [^.!?;]{0,30}zien"
    r"|(?:visar|viser) (?:dig|deg)|(?:zal|zullen|zou|zouden) .{0,30}(?:ontvangen|spreken|bellen)"
    r"|kommer att"
    r"|ringer|ruft)",
    re.IGNORECASE,
)
"""Behind the name of somebody who meets the candidate."""
PERHAPS = lazily(rf"^,? (?:\w{{2,4}} )?(?:{words.joined('meets.cues.perhaps')})\b", re.IGNORECASE)
"""Behind the name of somebody who may look in for a moment."""
PRAISED = lazily(
    rf"^(?:(?!\bwill\b|[’']ll\b)[^.!?;]){{0,60}}?\b(?:{words.joined('meets.cues.praised')})\b"
    rf"[^.!?;]{{0,60}}?(?:[ ,]\s?(?:{words.joined('meets.cues.praised_and')}) (?=(?:"
    rf"{words.joined('meets.cues.praised_author')})\b))",
    re.IGNORECASE,
)
"""Behind the name of somebody who only thought well of the papers: the author goes on for
himself."""
WISHES = lazily(
    r"^[^.!?;]{0,180}?\b(?:s?he|they)(?:[’']d| would) (?:like|love|want) (?:you to"
    r"|to)[^.!?;]{0,90}\b(?:meet|see|talk|speak|sit|chat|coffee)\b",
    re.IGNORECASE,
)
"""Further behind the name of somebody who wants to meet the candidate."""
COPIED = lazily(
    r"^,? ?(?:\((?:(?:who is |is )?(?:in|on|en|em) (?:copy|cc|kopie|copie|copia|cópia|kopi)"
    r"|cc[’'`]?e?d|copied(?: in)?)\)"
    r"|(?:(?:who is |is )?(?:in|on) (?:copy|cc|kopie)|cc[’'`]?e?d|copied(?: in)?),? ?(?=\w))",
    re.IGNORECASE,
)
"""Behind the name of somebody who gets the message too, whatever else is said of them."""
NOT_BEHIND = lazily(
    r"^(?:(?!,? (?:as|since|because|car|weil|porque|omdat) )[^.!?;]){0,40}?\b(?:(?:will|[’']ll|can"
    r"|would|is going to)(?: then| also)? (?:send|e-?mail|be in touch|contact|arrange|schedule|book"
    r"|follow up|let|forward|get back|confirm|reach|reply|answer|help|pass|write|provide|supply"
    r"|sort|organi[sz]e|coordinate)"
    r"|is (?:there|here|available|on hand|happy|glad) (?:for|to (?:help|answer|assist))"
    r"|is your (?:\w+ )?(?:contact|recruiter|coordinator)|se tient à (?:votre|ta) disposition"
    r"|(?:está|estará|queda) a (?:su|tu) disposición|está à (?:sua )?disposição"
    r"|steht (?:Ihnen|dir) [^.]{0,30}zur Verfügung|è a (?:sua|tua) disposizione"
    r"|staat (?:voor|u|je) [^.]{0,20}klaar|only (?:sets?|arranges?|organi[sz]es?|schedules?"
    r"|coordinates?|handles?)|won[’']t|will not|can[’']t|cannot|is not|isn[’']t|is unable|has left"
    r"|(?:has|gets|is (?:on |in )?at|goes(?: in)? at) (?:the )?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?,?"
    r" and you\b"
    r"|(?:got|gets|is|was|has been|is being) (?:pulled|dragged|roped|called away|stuck"
    r"|needed elsewhere)\b"
    r"|is away|on leave|is (?:ill|sick|unwell|out|poorly|travelling|traveling|abroad|tied up)"
    r"|has had to|has to (?:travel|fly|be)|fell ill|had to|sets? (?:this|it|things) up"
    r"|is (?:on holiday|off|copied)|(?:may|might|could) (?:also |then )?(?:join|hop|pop|drop|sit"
    r"|be (?:there|joining|around))|(?<!\()in copy|will (?:look after|greet|buzz|direct|sign|let"
    r"|collect|fetch) you|will show you (?:in|up|to|where)\b"
    r"|will (?:meet|take|bring) you (?:at (?:the )?(?:door|gate|reception|entrance|front|desk"
    r"|lobby)|in (?:the )?(?:reception|lobby|foyer)|up|through|over)\b|at reception|from reception"
    r"|at the front desk|on the (?:door|gate|switchboard)|at check-in|à l[’']accueil"
    r"|en (?:la )?recepción|na (?:recepção|portaria)|am empfang|an der (?:pforte|rezeption)"
    r"|van de receptie|i receptionen|alla reception|(?:ist|sind) (?:leider |kurzfristig "
    r"|selbst )*(?:krank|erkrankt|verhindert|im urlaub|auf dienstreise)"
    r"|zit (?:\w+ ){0,2}in het buitenland|is (?:helaas )?ziek|est (?:souffrante?|absente?|malade"
    r"|en arrêt|empêchée?)|está (?:de baja|doente|enferm[oa]|de viaje|de férias|de vacaciones)"
    r"|è (?:malat[oa]|assente)|är sjuk|er syg|if (?:i[’']?m|i am|nobody|no one) |asked me|told me"
    r"|gave me|mentioned|referred|passed|recommended|suggested|sends)",
    re.IGNORECASE,
)
"""Behind the name of somebody who only writes, or cannot come."""
_NOT_AFTER = (
    r"(?![^.!?\n]{0,60}\b(?:danach|anschließend|hinterher|nachher|zurück"
    r"|wie es (?:war|lief|gelaufen)|ergebnis|sobald|après|ensuite|comment (?:cela|ça) s|dès que"
    r"|résultat|después|resultado|qué tal|cómo (?:te )?(?:ha ido|fue)"
    r"|erna|daarna|na afloop|hoe het (?:was|ging|is gegaan)|uitslag|zodra|terug|efteråt|efter[åa]t"
    r"|bagefter|etterpå|hur det gick|hvordan det gikk)\b)"
)
"""How a call goes on that is none of the round: to hear how it was, or to tell what came of it."""
FIRST = caseless(
    r"[&+] (?:me|myself)\b|, (?:me|myself)\b(?= and\b| or\b|[.;)])"
    r"|\((?:with )?(?:me|myself)\)|[=:] ?(?:me|myself)\b(?=,| and\b| \+| &)"
    rf"| (?<!, )(?:and|&) I\b(?=[.,;)]| (?:are|both)\b"
    rf"|(?:[’'](?:ll|d)| will| would)?(?: both| all| also)?(?: (?:want|hope|like|love) to"
    rf"| be (?:very )?(?:glad|keen|curious|interested|delighted|happy) to"
    rf"| are (?:keen|curious) to) (?:hear|learn|understand) (?:how|what|why|more|about|your?)\b"
    rf"|(?:[’'](?:ll|d)| will| would| shall| should| can| could)?(?: both| all| also| then"
    rf"| now)?(?: look(?:ing)? forward to| (?:want|hope|plan|like|love) to"
    rf"| be (?:very |most )?(?:delighted|pleased|glad|happy) to| be)? {DOES}\b(?! (?:every\w*|each"
    rf"|all|them|people|those|what|if|whether|how|you (?:all )?(?:by|after)\b)))"
    r"|\b(?:with|meet(?:ing)?|see|joined by|by|just|only|simply) (?:you and )?(?:me|myself)\b"
    r"|\b(?:and|or) (?:me|myself)\b|\bmyself and\b"
    rf"|\b(?:mich|mir|moi|mij) (?:und|et|en) (?:mon|ma|notre|mein\w*|unser\w*|mijn|onze)\b"
    rf"|\bjoin(?:s|ing|ed)? (?:us|me)\b|\bthe two of us\b|\b(?:und|et|y|e|en|och|og) (?:ich|mir"
    rf"|mich|moi|yo|eu|comigo|ik|mij|mig|jag|jeg|meg)\b(?! (?:mesm[oa] )?(?:melde|schicke|sende"
    rf"|gebe|teile|sage|werde (?:mich|ihnen|dir|euch)|te |lhe |le |os |aviso|informo|geef|laat"
    rf"|stuur|meld|skriver|återkommer|hör|vender|sender|skickar|mailer|mailar|gir|ger))"
    rf"|\b(?:be|is|[’\']s) (?:just |only )?(?:me|myself)\b|\b(?:next to|beside|alongside) me\b"
    rf"|\bich selbst (?:und|sowie)\b|\bI(?:[’']ve| have) asked [^.!?\n]{{2,140}} to (?:sit in"
    rf"|join (?:me|us))\b|\bask for me\b|\b(?<!\bthrough )(?<!\bvia )(?<!\blet )(?<!\btell )me "
    rf"and\b(?! (?:do|don|please|not|we|i|they|never|copy|keep|quote|let)\b)|\bI and\b"
    rf"|\byou and me\b"
    rf"|\bI(?:[’']ll| will| shall|[’']m going to| am going to)(?: then| also| be)* (?:{DOES}"
    rf"|calling|ringing|meeting|seeing|interviewing|speaking|joined by"
    rf"|doing)\b(?! (?:(?:you )?(?:by"
    rf"|before)|standby|hand"
    rf"|leave|holiday|call|duty|what|if|whether|how|who|into|out|ahead|around|back|forward|them|him"
    rf"|her|hr)\b)"
    r"(?![^.!?\n]{0,40}\b(?:prep\w*|beforehand|after(?:wards)?|feedback|debrief"
    r"|how (?:it|you) (?:went|got on)|as soon as|once|the (?:minute|moment|second)|every\w*|each"
    r"|all (?:the |of |\w+ )?(?:finalists|candidates|applicants|you)|either way|one way or"
    r"|both ways|outcome|result\w*|decision|news|numbers|answer|yes or no)\b)"
    r"|\bI(?:[’']d| would)? (?:like|love) (?:to|you to) (?:meet|see|talk|speak|show|chat)"
    r"|\bI (?:call|ring|phone) you\b|\bhappy to meet you\b"
    rf"|\b(?:{_I_AND})\b|\b(?:{words.joined('meets.cues.it_is_me')})\b"
    r"|\b(?:meet|see) (?:with )?myself\b|\bI(?:[’']ll| will) be the (?:one|guy|man"
    r"|woman|person|tall|fellow)\b"
    r"|\brufe ich (?:sie|dich)\b(?! (?:\w+ ){0,3}(?:zurück|mit (?:dem|einem) ergebnis))"
    r"|\bunser (?:telefonat|telefongespräch) (?:am|um)\b|\bfragen sie nach mir\b"
    r"|\b(?:je vous|je t[’'])appelle\b|\bje vous (?:appelle|reçois)\b"
    r"|\b(?:confirme|confirmer) notre (?:entretien|échange|rendez-vous"
    r"|appel)\b(?![^.!?\n]{0,40}\bavec\b)|\bdemandez-moi à l[’']accueil"
    r"|\b(?:te|le|la|os) llamo\b(?![^.!?\n]{0,40}\b(?:resultado|decisión|respuesta|noticias))"
    r"|\bpregunt(?:a|e|en) por mí\b|\bconfirmo nuestra (?:entrevista"
    r"|llamada)\b(?![^.!?\n]{0,40}\bcon\b)"
    r"|\b(?:ligo-lhe|ligo-te|te ligo)\b(?= (?:então )?(?:na|no|dia|amanhã"
    r"|às))(?![^.!?\n]{0,40}\b(?:resultado|decisão|resposta))|\bpergunt(?:a|e) por mim\b"
    r"|\b(?:la|ti) chiamo (?:io )?(?=(?:lunedì|martedì|mercoledì|giovedì|venerdì|domani|alle))"
    r"|\bchieda di me\b|\bvraag (?:even )?naar mij\b"
    r"|\b(?:mit mir|und mir|ich freue mich (?:auf|sie|dich)|avec moi|et moi"
    r"|je vous (?:recevrai|rencontrerai)|atenderé|recibiré yo"
    r"|(?:le|te|os) (?:recibiré|entrevistaré)|conmigo|y yo|comigo|met mij|med mig|med meg|con me"
    r"|du träffar mig|du møder mig|du møter meg|(?:neben|außer|ausser) mir|à côté de moi"
    r"|además de mí|(?:besides|apart from|alongside|as well as) (?:me|myself)|naast mij|além de mim"
    r"|oltre a me|ci sar(?:ò|emo) (?:anche )?io|wir (?:beide|zwei)\b|nous deux|los dos|os dois"
    r"|noi due|met z['’]n tweeën|(?:die|der) unterzeichn(?:ende|ete|er(?:in)?)r?|unterfertigte"
    r"|l[ea] soussignée?|(?:el|la) abajo firmante|o signatário|a signatária"
    r"|(?:of|comprises?|includ(?:es|ing)) (?:me|myself)\b|then (?:we(?:['’]ll| will| can)?"
    r"|you and i) (?:can )?(?:talk|chat|sit down|have a (?:chat|talk|coffee|drink)|speak)|moi-même"
    r"|l[ao] sottoscritt[ao]|quien suscribe|yo mism[oa](?! te| le)|eu mesm[oa](?! te| lhe| vou"
    r"| ligo)|ondergetekende|(?:en|of|met|plus|alsook|evenals|uit) (?:ikzelf|mijzelf|mezelf)"
    r"|ikzelf en|dal(?:la)? sottoscritt[ao]|(?:e|con) (?:io|me) stess[oa]|et votre serviteur"
    r"|(?:och|og|med) (?:jag|mig|jeg|meg) (?:själv|selv)|undertecknad|undertegnede"
    r"|meine wenigkeit|(?<![^.!?\n] )(?:eu e|yo y"
    r"|ik en|ich und)|meine? \w{4,24},? (?:frau |herr )?\w+,? (?:ist|kommt|sitzt) (?:auch "
    r"|ebenfalls |mit )?dabei|(?:träffa|möta|møte|møde|treffe) (?:mig|meg)|(?:mig|meg) (?:och|og)"
    r"|jag och|jeg (?:og|vil(?:le)? gerne (?:se|møde|tale|hilse|have dig)|vil gjerne (?:møte|snakke"
    r"|treffe))|jag (?:vill gärna|skulle vilja) (?:träffa|prata|boka)|ich (?:werde|bin) (?:auch "
    r"|ebenfalls |selbst )?(?:dabei|mit dabei|teilnehmen)|je (?:serai|participerai)"
    r"|je (?:vous (?:attends|accueillerai))|(?:os|le|te|la|lo) (?:atenderé|espero)"
    r"|ik (?:ben|zal) (?:er )?(?:zelf )?(?:ook )?bij\b|ik zie je|je (?:vous|te|la|le) reçois"
    r"|in mijn kantoor|in my office|in meinem büro|dans mon bureau"
    r"|en mi despacho|no meu gabinete|nel mio ufficio|(?:la|ti) aspetto|ik ontvang"
    r"|ich erwarte (?:sie|dich)|bei mir im)\b"
    rf"|\b(?:ich rufe?|je (?:vous|te) (?:appellerai|joindrai|téléphonerai|rappellerai)|te llamaré"
    rf"|ik bel|jag ringer|jeg ringer)\b{_NOT_AFTER}",
)
"""The author takes part."""
SCHEDULES = lazily(
    r"\b(?:coordinator|co-ordinator|scheduler|scheduling|administrat\w+|admin|clerk|pa|ea"
    r"|assistant(?! (?!to\b)\w)|secretary|receptionist|recruit\w*|talent|people team"
    r"|human resources|hr"
    r"|personal\w*|sourcer)\b",
    re.IGNORECASE,
)
"""Titles of those who arrange rounds and do not hold them."""
CALENDARS_WORDS = frozenset(
    "organizer organiser organisateur organisatrice organizador organizadora veranstalter "
    "organisator host guest attendee optional".split()
)
"""What calendars call people; no titles."""
CLOCK = lazily(
    r"(?<![\d:.,/+-])(?P<h>[01]?\d|2[0-3])(?:(?:(?:[:.h]| h )(?P<m>[0-5]\d))"
    r"|(?= ?(?:[ap]\.?m\b|uhr|h\b|o[’']clock|noon|(?:-|–|—|to) ?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m"
    r"|uhr|h)\b)))(?![\d/]|[.:]\d)",
    re.IGNORECASE,
)
"""A clock time."""
BARE_HOUR = lazily(
    r"\b(?:at|um|à|a las|às|om|kl\.?|alle|from|ab|von) (?P<h>[01]?\d|2[0-3])(?![\d:/]|[.,]\d)",
    re.IGNORECASE,
)
"""An hour without minutes ("at 10")."""
ROW_HOUR = lazily(
    r"^\W{0,6}(?P<h>1[0-2]|[1-9]) ?[-–—] ?\d{1,2}(?:[:.][0-5]\d)?(?: [–—-] |: |\t+| {2,})",
    re.MULTILINE,
)
""" "10-10:45 – Values with Hugh Lane": an hour at the head of a row."""
NOON = lazily(r"\b(?:noon|midday|midi|mediodía|meio-dia|mittags)\b", re.IGNORECASE)
LATER_BEHIND = lazily(
    rf"^[^.!?;]{{0,70}}\b(?:{words.joined('meets.cues.later_behind')})\b",
    re.IGNORECASE,
)
"""Behind the name of somebody who is met another time."""
HIS_OWN = lazily(
    r"^[’']s (?!(?:office|room|diary|calendar|place|desk|clinic|lab|studio|shop)\b)", re.IGNORECASE
)
"""Behind the name of somebody of whose people there is talk ("one of Bo's team")."""
