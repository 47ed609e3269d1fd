"""Words around those who meet a candidate, and around those who do not. Data, no logic."""

import re

from agent.reading.caseless import caseless, lazily

_I_AND = r"(?:(?:bin|sind) ich und|(?:serei|estarei|estar|estaremos|seremos) eu e|(?:estaré|estaremos|seremos) yo y|(?:ben|zijn) ik en)"
_WHO = (
    r"(?:with|who you(?:[’']ll| will)(?: be)? (?:meet|meeting|speak(?:ing)? (?:to|with))(?: with)?|who[’']s in the room|in the room|interviewing|mit wem|avec qui|con quién|com quem|met wie|vem du träffar|hvem du møter|panel interviewers|auswahlkommission|tribunal|commissione|interviewers?|interviewer\(s\)|(?:your )?interview(?:ing)? panel|panel|panel members?|(?:interview |appointments? |selection )?board|interviewed by|meeting with|you(?:[’']ll| will)(?: be)? (?:meet|meeting)(?: with)?|your interviewers?|hosts?|who|participants?"
    r"|people|selection panel|hiring team|(?:selection |search |hiring )?committee|interview team|team|speakers?|ask for|report to|(?:composition du )?jury|gesprächspartner\w*|teilnehm\w*|interviewer\w*|(?:auswahl)?gremium|mit|avec|interlocuteurs?|demander|con|entrevistador\w*|entrevista con|com|procurar|preguntar por|falar com|melden bei"
    r"|gesprekspartners?|met|vragen naar|deltagare|deltakere|intervjuare|partecipanti|hiring manager|line manager)"
)
LABEL = lazily(rf"^[ \t*•·-]{{0,4}}{_WHO}\*?(?:[ \t]*[:\t]| = | {{2,}}(?=\S))", re.IGNORECASE)
"""Lines that say with whom."""
HEADING = lazily(
    rf"^[*•·# -]{{0,4}}{_WHO}\*?:?\*?$"
    r"|^(?!.*\b(?:questions?|quer(?:y|ies)|contact|rückfragen|fragen|preguntas|dudas|dúvidas|vragen|copy|cc)\b)"
    r".*\b(?:meet(?:ing)?(?: with)?|panel(?: members)?|board|committee|interviewers?|interviewed by|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|consists? of|made up of|comprises?"
    r"|treffen|sprechen|teilnehmer\w*|gesprächspartner\w*|kommission|besteht aus|rencontrerez|composé de|jury|entrevistador\w*|conocerá\w*|compuesto por|participar[áã]\w*|asistirán|gesprekspartners?|spreekt)\b[^.:\n]{0,30}:$",
    re.IGNORECASE,
)
"""What stands alone above a list of them."""
ROLE_LINE = lazily(
    r"^[ \t*•·-]{0,4}(?:post|position|positions?|role|job(?: title)?|vacancy|title|stelle|position als|poste|intitulé|puesto|vacante|cargo|vaga|função|functie|vacature|rol|tjänst|stilling|posizione|ruolo)\*?(?:[ \t]*[:\t]| {2,}(?=\S))",
    re.IGNORECASE,
)
"""Lines that tell the job, whose departments and branches are nobody."""
ASK_LINE = lazily(
    r"^[ \t*•·-]{0,4}(?:(?:your|our|hr|main|the|site|candidate|people|any|further|for) ){0,2}(?:contact|spoc|poc|point of contact|recruiter|recruiting|recruitment contact|coordinator|co-ordinator|enquir\w+|inquir\w+|quer(?:y|ies)|questions?|help|support|scheduled by|organi[sz]e[rd]|arranged by|booked by|prepared by|reception|signed|escalation"
    r"|(?:ihre? )?ansprechpartner\w*|ansprechperson|kontakt\w*|rückfragen|organisat\w+|contacto|contact[ao]|contato|contactpersoon|personne à contacter|renseignements?|referente|organizad\w+|informes|dudas|dúvidas|informações|informazioni|vragen|yhteyshenkilö)\b[^:\t\n.]{0,30}[ \t]*[:\t]",
    re.IGNORECASE,
)
"""Lines that say whom to ask."""
PLACE_LINE = lazily(
    r"^[ \t*•·-]{0,4}(?:location|where|venue|address|place|room|directions|parking|dial|meeting id|ort|lieu|lugar|adresse|local|plaats|plats|sted|luogo|site|subject|re)\*?[ \t]*[:\t]",
    re.IGNORECASE,
)
"""Lines that tell a place, whose names are streets and towns."""
CUE_BEFORE = lazily(
    r"(?:\bw/|\bme \+|\b(?:with|(?:I|we)(?:[’']ll| will) (?:also )?(?:bring(?: along)?|be bringing)|meet(?:ing|s)?(?: with)?(?! you)|see(?:ing)?(?! you)|interviewed by|(?:be )?joined by|join(?:s|ed|ing)?|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|chat(?:ting)? (?:with|to)|by|(?:panel|board|committee|team|interviewers?)(?: members?)?(?: (?:will be|is|are|consists? of|comprises?|includes?|made up of)|:)"
    r"|consists? of|comprises?|comprise|made up of|including|includes|shadow(?:ing)?|introduce you to|works? for|suits?|between you and|call from|visit from|hosted by|led by|conducted by|run by|ask for|conference in|(?:just|only|you,?|get|have|be|its|it[’']s|will be|with) (?:and )?(?:me|myself),? and(?: (?:my|our)(?: [\w-]{2,20}){1,2}?)?|(?:vraag|vragen) naar|fragen sie nach|demandez(?: à voir)?|pregunt[ea] por|pergunte por|chieda di|incontrerà|gehören an:?|besteht aus|composée? de|compuesto por|compost[ao] (?:por|da|dal|di)|report to|behalf of|I(?:[’']ve| have) asked(?= [^.!?\n]{2,140} to (?:sit in|join (?:me|us)|be there|take part)\b)"
    rf"|{_I_AND}"
    r"|vienen?|vendrán?|vêm|virão|insieme (?:a|con)|junto (?:a|con|com)|begleite\w*|nehmen|nimmt|mit|von|sind|ist|trifft|treffen|erwarte\w*|führe?[nt]|avec|par|rencontrer(?:ez|a|ons)?|verrez|reçue? par|con|por|recibirá|conocerás?|estar(?:emos|án|á|é)|estaremos presentes|seremos|serán|asistirán|participarán|estaremos|entrevistará|entrevistad[oa] por|com|receb\w+|conhecer|estarão(?: presentes)?|estarán presentes|met|door|ontmoet|spreekt|med|av|träffar|møter|møde|møder|di|sono|saranno)\b)",
    re.IGNORECASE,
)
"""Before the name of somebody who meets the candidate."""
NOT_BEFORE = lazily(
    r"(?:\bc\.?c(?:[’']d|[’']ing|ed|ing)?\b|\bcopied\b|\bcopying\b|\bcontact\b|\bcall\b(?! with|[^.;]{1,24} with)|\bask for\b|\breport to\b|\bquestions to\b|\breach (?:out )?(?:to )?|\bsend \w+(?: \w+){0,4} to\b|\be-?mail\b|\bthanks to\b|\bfrom\b(?! (?:the |our )?\w+(?: \w+)?,? (?:and|&|plus) )(?! (?:about )?\d)|\b(?:tell|notify|inform|advise) (?:my|our|the)\b|\bpour (?:le|la) [^.;\n]{0,50},\s*|\bmay or may not\b"
    r"|\barranged by\b|\borgani[sz]ed by\b|\bscheduled by\b|\bon behalf of\b|\b(?:pa|ea|assistant|secretary) to\b|\binstead of\b|\bin place of\b|\b(?:step|stand|fill)(?:s|ing)? in for\b|\bcover(?:s|ing)? for\b|\btak\w+ over from\b|\bthe place of\b|\bswap\w* with\b|\breplac\w+\b|\bspoke(?:n)? (?:with|to)\b|\b(?:you|we|who|having|already|just)\b[^.;]{0,12}\bmet\b|\bspeaking with\b.{0,30}\blast\b"
    r"|\b(?:questions?|quer(?:y|ies)|enquiries)\b[^.;]{0,24} to\b|\b(?:dúvidas?|dudas?|consultas?|questions?|vragen|rückfragen|information|renseignements?|domande)\b(?<!\bask the questions)(?<!\basking the questions)(?<!\basking questions)[^.;]{0,40}|\bfale com\b|\bponerse en contacto con\b|\bpóngase en contacto con\b|\bcontact(?:e[zr]?|ar|eren?)\b|\bwend\w+ (?:sie )?sich (?:bitte )?(?:gerne? )?an\b"
    r"|\b(?:sign|check|log)(?:ing)? in (?:with|at)\b|\bregister (?:with|at)\b|\bregards\b|\breply to\b|\bwrite to\b|\blet \b|\bjoining us from\b|\bfounded by\b|\bjust heard\b|\bticket\b|\bsaid\b|\bthank(?:s|ing)?\b|\bspoke\b|\b(?:shown|taken) (?:round|around|about)(?: the \w+)? by\b|\b(?:greeted|collected|fetched|escorted) (?:\w+ ){0,3}by\b|(?:^|[.!?] )before(?= $)|\b(?:before|until|prior to|ahead of)(?: you)?(?: then| also| can| will)? (?:meet|see|speak|talk|chat|interview|moving)(?:ing)?\b|\bintroduced (?:you )?by\b|\breferred by\b|\brecommended by\b)[^.;]{0,30}$",
    re.IGNORECASE,
)
"""Before the name of somebody who does not."""
LATER = lazily(
    r"\b(?:if|should|once|provided) (?:we|you|it|that|this|all|things|everything)(?: both| then| do| does)? (?:go(?:es)?|gets?|moves?|proceeds?|progress\w*|continues?|decide|agree|likes?|works? out|is a match|are a match|pass(?:es)?)\b"
    r"|\b(?:at a later (?:stage|point|date)|later on|in a (?:later|second|further|third) (?:round|step|stage|interview|conversation))\b"
    r"|\bdaarna volgt\b|\beventueel\b|\b(?:la|una) (?:siguiente|segunda|próxima) entrevista\b|\b(?:a|uma) (?:próxima|segunda) entrevista\b|\b(?:la|une) (?:deuxième|seconde|prochaine) (?:étape|rencontre)\b|\bim (?:zweiten|nächsten) (?:gespräch|schritt)\b|\bsi encaj\w+|\b(?:wenn|falls|sollten?) (?:wir|es|das|sie|du|alles)\b[^.;]{0,30}\b(?:weiter\w*|passt|gut läuft|überzeug\w*)\b|\bin einem (?:zweiten|weiteren|späteren) (?:gespräch|schritt)\b"
    r"|\bsi (?:nous|tout|cela|vous)\b[^.;]{0,30}\b(?:poursuiv\w+|allons plus loin|convient)\b|\bsi (?:seguimos|todo va|avanzamos)\b|\bals (?:we|het)\b[^.;]{0,20}\b(?:doorgaan|klikt|verder)\b",
    re.IGNORECASE,
)
"""Before the name of somebody who is met only if the candidate goes on."""
DOES = r"(?:meet|interview|sit(?:ting)? (?:in|down)|call|ring|phone|telephone|see|speak|talk|join|lead|walk|show|run|chat|conduct|host|take (?:you(?! (?:through to|forward|further|on|to the (?:next|final|last))\b)|part)|welcome|receive|ask|tell|introduce|give|look|discuss|go|explain|be (?:there|joining|interviewing|meeting|leading|asking|running|speaking|talking|on|with|your|calling|in|at|present))"
"""What people do in a round."""
CUE_BEHIND = lazily(
    rf"^[^.!?;]{{0,60}}?\b(?:(?:will|[’']ll|shall|is going to|are going to|would (?:like|love) to|wants? to|looks? forward to|is looking forward to|is keen to|can|who(?: will| would|[’']ll)?|and I(?: will|[’']ll)?|also|both|still)"
    rf" (?:both |all |also |then |now |still |be ){{0,3}}(?:{DOES}|here\b|there\b|meeting|interviewing|speaking|talking|seeing|joining|calling)|(?:calls?|meets?|joins?|interviews?|invites?|rings?|sees?|shows?) you|joins?\b|(?:sits?|listens?) in\b|to (?:sit in|join us)\b|(?:is|are) (?:holding|keeping|reserving|blocking)\b[^.!?;\n]{{0,60}}\bfor you\b|(?:would have|will have|has|have|['’]d have) (?:some )?time\b|(?:has|have) (?:half an hour|an hour|\d{{1,3}} ?min\w*|(?:ten|fifteen|twenty|thirty|forty|forty-five) minutes)\b|(?:is|are|would be) (?:free|available) (?:on|at|from|between|any (?:day|time|morning|afternoon)|next|this|that)\b|could (?:do|make)\b|(?:steps|stands|fills|jumps) in\b|(?:is|are|will be|[’']s) (?:stepping|standing|filling|jumping) in\b|(?:has|have) (?:kindly |also )?(?:agreed|offered) to (?:step|stand|fill|jump) in\b|takes (?:over|(?:his|her|their|the) )|(?:will|[’']ll|is going to) (?:take (?:the|this|your|over)|dig|grill|quiz|pair|chair|observe|assess)\b|übernimmt\b|springt ein\b|vertritt (?:ihn|sie)\b|(?:stößt|kommt) [^.!?;]{{0,30}}dazu\b|neemt [^.!?;]{{0,30}}over\b|prend le relais\b|qui (?:le|la) remplace\b|sustituye\b|substitui\b|sostituisce\b|replaces\b|will (?:step|stand|fill|take)\b|and I\b(?! (?:both |all |really |very much |thoroughly )*(?:loved|enjoyed|liked|were|was|had|thought|felt|spoke|met|talked|discussed|have (?:now )?(?:discussed|spoken|talked|decided))\b)|and me\b|and myself\b|(?:is|are|[’']s) (?:coming|joining)(?: along| too| as well| us)|(?:will|[’']ll) be here\b|comes along|(?:wird|werden)\b.{{0,140}}?(?:führen|empfangen|kennenlernen|kennen lernen|treffen|teilnehmen|anrufen|dabei|sprechen|begrüßen|zeigen|begleiten|unterhalten)\b|möchten? (?:Sie|dich|Ihnen|dir|mit)\b.{{0,80}}?(?:kennenlernen|kennen lernen|sprechen|treffen)\b|(?:freut|freuen) sich (?:schon )?auf\b"
    r"|(?:mit )?(?:dabei|anwesend) sein|teilnehmen|(?:cooks?|works?|sits?|walks?|goes|talks?|speaks?|spends?) (?:\w+ ){0,3}with you\b|hopes? to (?:be|join|come|look|pop|sit)|(?:ist|kommt|sitzt|wird) (?:\w+ ){0,2}(?:dabei|dazu|mit am tisch)|is er (?:ook )?bij|zit er (?:dan )?(?:ook )?bij|zit erbij|setzt sich (?:mit )?dazu|schuift (?:ook )?aan|sluit (?:ook )?aan|sera (?:aussi |également )?(?:là|présente?)|nous rejoin\w+|también (?:estará|vendrá)|nos acompañar\w+|también participa\w*|também (?:estará|vai estar|participa\w*)|ci sarà|(?:är|er|kommer|deltar|deltager) (?:också|også)"
    r"|zeigt (?:dir|ihnen)|(?:vous|te) (?:recevra|appellera|rencontrera|montrera|fera (?:faire|visiter))|(?:te|le|os) (?:recibirá|recibe|llamará|entrevistará|enseñará|enseña|mostrará|muestra)|(?:lhe|te) (?:mostra|apresenta|recebe)|(?:mostra|apresenta|recebe|mostrará)-(?:te|lhe|o|a)|(?:conversa|fala) (?:contigo|consigo|com você)|vai (?:receber|ligar|entrevistar|mostrar|conversar)|laat (?:je|u) [^.!?;]{0,30}zien|(?:visar|viser) (?:dig|deg)|(?:zal|zullen) .{0,30}(?:ontvangen|spreken|bellen)|kommer att|ringer|ruft)",
    re.IGNORECASE,
)
"""Behind the name of somebody who meets the candidate."""
PRAISED = lazily(
    r"^(?:(?!\bwill\b|[’']ll\b)[^.!?;]){0,60}?\b(?:liked?|loved|enjoyed|read|saw|seen|spotted|shared|forwarded|flagged|impressed|fand|findet|gefiel|gefallen|gelesen|gesehen|beeindruckt|begeistert|aimé|apprécié|lu|vu|gustado|gustó|leído|visto|gostou|leu|viu|letto|piaciuto|gelezen|gezien)\b"
    r"[^.!?;]{0,60}?(?:[ ,]\s?(?:and|und|et|y|e|en|so|also|donc|así que|dus) (?=(?:I|ich|je|j[’']|me|eu|ik|vorrei|gostaria|quisiera|würden?|möchten?|wir|we)\b))",
    re.IGNORECASE,
)
"""Behind the name of somebody who only thought well of the papers: the author goes on for himself."""
WISHES = lazily(
    r"^[^.!?;]{0,180}?\b(?:s?he|they)(?:[’']d| would) (?:like|love|want) (?:you to|to)[^.!?;]{0,90}\b(?:meet|see|talk|speak|sit|chat|coffee)\b",
    re.IGNORECASE,
)
"""Further behind the name of somebody who wants to meet the candidate."""
COPIED = lazily(
    r"^,? ?(?:\((?:(?:who is |is )?(?:in|on|en|em) (?:copy|cc|kopie|copie|copia|cópia|kopi)|cc[’'`]?e?d|copied(?: in)?)\)"
    r"|(?:(?:who is |is )?(?:in|on) (?:copy|cc|kopie)|cc[’'`]?e?d|copied(?: in)?),? ?(?=\w))",
    re.IGNORECASE,
)
"""Behind the name of somebody who gets the message too, whatever else is said of them."""
NOT_BEHIND = lazily(
    r"^(?:(?!,? (?:as|since|because|car|weil|porque|omdat) )[^.!?;]){0,40}?\b(?:(?:will|[’']ll|can|would|is going to)(?: then| also)? (?:send|e-?mail|be in touch|contact|arrange|schedule|book|follow up|let|forward|get back|confirm|reach|reply|answer|help|pass|write|provide|supply|sort|organi[sz]e|coordinate)"
    r"|is (?:there|here|available|on hand|happy|glad) (?:for|to (?:help|answer|assist))|is your (?:\w+ )?(?:contact|recruiter|coordinator)|se tient à (?:votre|ta) disposition|(?:está|estará|queda) a (?:su|tu) disposición|está à (?:sua )?disposição|steht (?:Ihnen|dir) [^.]{0,30}zur Verfügung|è a (?:sua|tua) disposizione|staat (?:voor|u|je) [^.]{0,20}klaar|only (?:sets?|arranges?|organi[sz]es?|schedules?|coordinates?|handles?)|won[’']t|will not|can[’']t|cannot|is not|isn[’']t|is unable|has left|is away|on leave|is (?:ill|sick|unwell|out|poorly|travelling|traveling|abroad|tied up)|has had to|has to (?:travel|fly|be)|fell ill|had to|sets? (?:this|it|things) up|is (?:on holiday|off|copied)|(?:may|might|could) (?:also |then )?(?:join|hop|pop|drop|sit|be (?:there|joining|around))|(?<!\()in copy|will (?:look after|greet|buzz|direct|sign|let|collect|fetch) you|will show you (?:in|up|to|where)\b|will (?:meet|take|bring) you (?:at (?:the )?(?:door|gate|reception|entrance|front|desk|lobby)|in (?:the )?(?:reception|lobby|foyer)|up|through|over)\b|at reception|from reception|at the front desk|on the (?:door|gate|switchboard)|at check-in|à l[’']accueil|en (?:la )?recepción|na (?:recepção|portaria)|am empfang|an der (?:pforte|rezeption)|van de receptie|i receptionen|alla reception|(?:ist|sind) (?:leider |kurzfristig |selbst )*(?:krank|erkrankt|verhindert|im urlaub|auf dienstreise)|zit (?:\w+ ){0,2}in het buitenland|is (?:helaas )?ziek|est (?:souffrante?|absente?|malade|en arrêt|empêchée?)|está (?:de baja|doente|enferm[oa]|de viaje|de férias|de vacaciones)|è (?:malat[oa]|assente)|är sjuk|er syg|if (?:i[’']?m|i am|nobody|no one) |asked me|told me|gave me|mentioned|referred|passed|recommended|suggested|sends)",
    re.IGNORECASE,
)
"""Behind the name of somebody who only writes, or cannot come."""
_NOT_AFTER = (
    r"(?![^.!?\n]{0,60}\b(?:danach|anschließend|hinterher|nachher|zurück|wie es (?:war|lief|gelaufen)|ergebnis|sobald|après|ensuite|comment (?:cela|ça) s|dès que|résultat|después|resultado|qué tal|cómo (?:te )?(?:ha ido|fue)"
    r"|erna|daarna|na afloop|hoe het (?:was|ging|is gegaan)|uitslag|zodra|terug|efteråt|efter[åa]t|bagefter|etterpå|hur det gick|hvordan det gikk)\b)"
)
"""How a call goes on that is none of the round: to hear how it was, or to tell what came of it."""
FIRST = caseless(
    rf"\b(?:with|meet(?:ing)?|see|joined by|by|just|only|simply) (?:you and )?(?:me|myself)\b|(?:\band|&|\bor|\+) (?:me|myself)\b|, (?:me|myself)\b(?= and\b| or\b|[.;)])|[=:] ?(?:me|myself)\b(?=,| and\b| \+| &)|(?<!,) (?:and|&) I\b(?=[.,;)]| (?:are|both)\b|(?:[’'](?:ll|d)| will| would)?(?: both| all| also)?(?: (?:want|hope|like|love) to| be (?:very )?(?:glad|keen|curious|interested|delighted|happy) to| are (?:keen|curious) to) (?:hear|learn|understand) (?:how|what|why|more|about|your?)\b|(?:[’'](?:ll|d)| will| would| shall| should| can| could)?(?: both| all| also| then| now)?(?: look(?:ing)? forward to| (?:want|hope|plan|like|love) to| be (?:very |most )?(?:delighted|pleased|glad|happy) to| be)? {DOES}\b(?! (?:every\w*|each|all|them|people|those|what|if|whether|how|you (?:all )?(?:by|after)\b)))|\bmyself and\b|\b(?:mich|mir|moi|mij) (?:und|et|en) (?:mon|ma|notre|mein\w*|unser\w*|mijn|onze)\b|\bjoin(?:s|ing|ed)? (?:us|me)\b|\bthe two of us\b|\b(?:und|et|y|e|en|och|og) (?:ich|mir|mich|moi|yo|eu|comigo|ik|mij|mig|jag|jeg|meg)\b(?! (?:mesm[oa] )?(?:melde|schicke|sende|gebe|teile|sage|werde (?:mich|ihnen|dir|euch)|te |lhe |le |os |aviso|informo|geef|laat|stuur|meld|skriver|återkommer|hör|vender|sender|skickar|mailer|mailar|gir|ger))|\b(?:be|is|[’\']s) (?:just |only )?(?:me|myself)\b|\b(?:next to|beside|alongside) me\b|\bich selbst (?:und|sowie)\b|\bI(?:[’']ve| have) asked [^.!?\n]{{2,140}} to (?:sit in|join (?:me|us))\b|\bask for me\b|(?<!\bthrough )(?<!\bvia )(?<!\blet )(?<!\btell )\bme and\b(?! (?:do|don|please|not|we|i|they|never|copy|keep|quote|let)\b)|\bI and\b|\byou and me\b"
    rf"|\bI(?:[’']ll| will| shall|[’']m going to| am going to)(?: then| also| be)* (?:{DOES}|calling|ringing|meeting|seeing|interviewing|speaking|joined|doing)\b(?! (?:standby|hand|leave|holiday|call|duty|what|if|whether|how|who|into|out|ahead|around|back|forward|them|him|her|hr)\b)"
    r"(?![^.!?\n]{0,40}\b(?:prep\w*|beforehand|after(?:wards)?|feedback|debrief|how (?:it|you) (?:went|got on)|as soon as|once|the (?:minute|moment|second)|every\w*|each|all (?:the |of |\w+ )?(?:finalists|candidates|applicants|you)|either way|one way or|both ways|outcome|result\w*|decision|news|numbers|answer|yes or no)\b)"
    r"|\bI(?:[’']d| would)? (?:like|love) (?:to|you to) (?:meet|see|talk|speak|show|chat)|\bI (?:call|ring|phone) you\b|\bhappy to meet you\b"
    rf"|\b{_I_AND}\b"
    r"|\b(?:meet|see) (?:with )?myself\b|\bask for me\b|\bI(?:[’']ll| will) be the (?:one|guy|man|woman|person|tall|fellow)\b"
    r"|\brufe ich (?:sie|dich)\b(?! (?:\w+ ){0,3}(?:zurück|mit (?:dem|einem) ergebnis))|\bunser (?:telefonat|telefongespräch) (?:am|um)\b|\bfragen sie nach mir\b"
    r"|\b(?:je vous|je t[’'])appelle\b|\bje vous (?:appelle|reçois)\b|\b(?:confirme|confirmer) notre (?:entretien|échange|rendez-vous|appel)\b(?![^.!?\n]{0,40}\bavec\b)|\bdemandez-moi à l[’']accueil"
    r"|\b(?:te|le|la|os) llamo\b(?![^.!?\n]{0,40}\b(?:resultado|decisión|respuesta|noticias))|\bpregunt(?:a|e|en) por mí\b|\bconfirmo nuestra (?:entrevista|llamada)\b(?![^.!?\n]{0,40}\bcon\b)"
    r"|\b(?:ligo-lhe|ligo-te|te ligo)\b(?= (?:então )?(?:na|no|dia|amanhã|às))(?![^.!?\n]{0,40}\b(?:resultado|decisão|resposta))|\bpergunt(?:a|e) por mim\b|\b(?:la|ti) chiamo (?:io )?(?=(?:lunedì|martedì|mercoledì|giovedì|venerdì|domani|alle))|\bchieda di me\b|\bvraag (?:even )?naar mij\b"
    r"|\b(?:mit mir|und mir|ich freue mich (?:auf|sie|dich)|avec moi|et moi|je vous (?:recevrai|rencontrerai)|atenderé|recibiré yo|(?:le|te|os) (?:recibiré|entrevistaré)|conmigo|y yo|comigo|met mij|med mig|med meg|con me|du träffar mig|du møder mig|du møter meg|(?:neben|außer|ausser) mir|à côté de moi|además de mí|(?:besides|apart from|alongside|as well as) (?:me|myself)|naast mij|além de mim|oltre a me|ci sar(?:ò|emo) (?:anche )?io|wir (?:beide|zwei)\b|nous deux|los dos|os dois|noi due|met z['’]n tweeën|(?:die|der) unterzeichn(?:ende|ete)r?|unterfertigte|l[ea] soussignée?|(?:el|la) abajo firmante|o signatário|a signatária|(?:of|comprises?|includ(?:es|ing)) (?:me|myself)\b|then (?:we(?:['’]ll| will| can)?|you and i) (?:can )?(?:talk|chat|sit down|have a (?:chat|talk|coffee|drink)|speak)|moi-même|l[ao] sottoscritt[ao]|quien suscribe|yo mism[oa](?! te| le)|eu mesm[oa](?! te| lhe| vou| ligo)|ondergetekende|undertecknad|undertegnede|meine wenigkeit|(?<![^.!?\n] )(?:eu e|yo y|ik en|ich und)|meine? \w{4,24},? (?:frau |herr )?\w+,? (?:ist|kommt|sitzt) (?:auch |ebenfalls |mit )?dabei|(?:träffa|möta|møte|møde|treffe) (?:mig|meg)|(?:mig|meg) (?:och|og)|jag och|jeg (?:og|vil(?:le)? gerne (?:se|møde|tale|hilse|have dig)|vil gjerne (?:møte|snakke|treffe))|jag (?:vill gärna|skulle vilja) (?:träffa|prata|boka)|ich (?:werde|bin) (?:auch |ebenfalls |selbst )?(?:dabei|mit dabei|teilnehmen)|je (?:serai|participerai)|je (?:vous (?:attends|accueillerai))|(?:os|le|te|la|lo) (?:atenderé|espero)|ik (?:ben|zal) (?:er )?(?:zelf )?(?:ook )?bij\b|ik zie je|je (?:vous|te|la|le) reçois|je (?:vous|te|la|le) reçois|in mijn kantoor|in my office|in meinem büro|dans mon bureau|en mi despacho|no meu gabinete|nel mio ufficio|(?:la|ti) aspetto|te espero|ik ontvang|ich erwarte (?:sie|dich)|bei mir im)\b"
    rf"|\b(?:ich rufe?|je (?:vous|te) (?:appellerai|joindrai|téléphonerai|rappellerai)|te llamaré|ik bel|jag ringer|jeg ringer)\b{_NOT_AFTER}",
)
"""The author takes part."""
SCHEDULES = lazily(
    r"\b(?:coordinator|co-ordinator|scheduler|scheduling|administrat\w+|admin|clerk|assistant|pa|ea|secretary|operations|ops|receptionist|recruit\w*|talent|people team|human resources|hr|personal\w*|sourcer)\b",
    re.IGNORECASE,
)
"""Titles of those who arrange rounds and do not hold them."""
CALENDARS_WORDS = frozenset(
    "organizer organiser organisateur organisatrice organizador organizadora veranstalter organisator host guest attendee optional".split()
)
"""What calendars call people; no titles."""
CLOCK = lazily(
    r"(?<![\d:.,/+-])(?P<h>[01]?\d|2[0-3])(?:(?:(?:[:.h]| h )(?P<m>[0-5]\d))|(?= ?(?:[ap]\.?m\b|uhr|h\b|o[’']clock|noon|(?:-|–|—|to) ?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m|uhr|h)\b)))(?![\d/]|[.:]\d)",
    re.IGNORECASE,
)
"""A clock time."""
BARE_HOUR = lazily(
    r"\b(?:at|um|à|a las|às|om|kl\.?|alle|from|ab|von) (?P<h>[01]?\d|2[0-3])(?![\d:/]|[.,]\d)",
    re.IGNORECASE,
)
"""An hour without minutes ("at 10")."""
NOON = lazily(r"\b(?:noon|midday|midi|mediodía|meio-dia|mittags)\b", re.IGNORECASE)
LATER_BEHIND = lazily(
    r"^[^.!?;]{0,70}\b(?:(?:ensuite|après|dann|danach|daarna|después|luego|depois|afterwards) (?:si|wenn|falls|als|se|if)\b|fica para|queda para|comes? later|later on|plus tard|más adelante|mais tarde|später einmal)\b",
    re.IGNORECASE,
)
"""Behind the name of somebody who is met another time."""
HIS_OWN = lazily(
    r"^[’']s (?!(?:office|room|diary|calendar|place|desk|clinic|lab|studio|shop)\b)", re.IGNORECASE
)
"""Behind the name of somebody of whose people there is talk ("one of Bo's team")."""
