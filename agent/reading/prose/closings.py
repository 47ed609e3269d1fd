"""Greeting and closing lines in many languages, as patterns for lower case: data for prose and
details."""

import re

from agent.reading import words
from agent.reading.caseless import caseless, lazily
from agent.reading.needs import Needs

SALUTATION = caseless(
    r"\s*(?:and )?(?:dear|hello again|hello there|hello|hiya|hi there|hi|hey there|hey"
    r"|good (?:morning|afternoon|evening|day)"
    r"|morning|afternoon|greetings|g'day|kia ora|dia duit|to whom it may concern|sehr geehrte[rs]?"
    r"|liebe[rs]?|hallo|guten (?:tag|morgen|abend)"
    r"|werte[rs]?|servus|moin(?: moin)?|grüezi|grüß (?:gott|dich)|grüss gott|bonjour|bonsoir|salut"
    r"|madame, monsieur|madame|monsieur"
    r"|chère?s?|estimad[oa]s?|apreciad[oa]s?|querid[oa]s?|hola|muy (?:buenas|buenos)|muy señor\w*"
    r"|buenos días|buenas tardes|buenas|hoi|beste|geachte|dag|goedemorgen"
    r"|goedemiddag|goedendag|hej|hejsan|hei|kære|kjære|hälsningar till|god dag|caro|cara|gentile"
    r"|egregio|ciao|buongiorno"
    r"|prezad[oa]s?|car[oa]s?|exm[oa]s?\.?(?:\(a\))?|ol[áa]|bom dia|boa tarde|cześć|dzień dobry"
    r"|szanown[ya]|witam|tēnā ko(?:e|rua|utou)|tena koe|mōrena|annwyl|bore da|benvolgu(?:t|da)s?"
    r"|bon dia)\b",
)
CLOSING = caseless(
    r"\s*[-–—]?\s*(?:(?:with |my |our |in )?(?:very |many |kind(?:est)?|warm(?:est)?|best|all|most "
    r"|good |every )*\s?"
    r"(?:regards?|rgds|wishes|thanks|greetings|the best|good wish|gratitude|appreciation"
    r"|anticipation)"
    r"|yours(?: (?:sincerely|faithfully|truly|ever|aye))?|(?:very )?sincerely(?: yours)?|faithfully"
    r"|respectfully(?: yours)?|cordially|cheers"
    r"|thanks(?: (?:again|so much|a lot|heaps|a million|and (?:kind |best )?regards|in advance"
    r"|very much|once again|a bunch))?"
    r"|thank you(?: (?:again|so much|very much|in advance|kindly))?(?: and (?:kind |best "
    r"|warm )?regards)?|ta|many thanks(?: and (?:kind |best )?(?:regards|wishes))?"
    r"|best|warmly|talk (?:soon|then)|see you(?: (?:then|soon|there))?|speak soon|chat soon"
    r"|looking forward|bye(?: for now)?|take care|kr|br"
    r"|slán|le gach dea-ghuí|le dea-mhéin|beir bua"
    r"|(?:mit )?(?:den )?(?:besten|freundlichen|freundliche|viele|vielen|beste|liebe|lieben"
    r"|herzliche|herzlichen|sonnige|schöne|schönen|kollegiale)n?"
    r" (?:gr(?:ü|ue)(?:ß|ss)en?|empfehlungen)(?: aus \w+)?|hochachtungsvoll|mfg|vg|lg|bg"
    r"|bis (?:dann|bald|dahin)|gr(?:ü|ue)(?:ß|ss)e?|(?:vielen|besten|herzlichen) dank"
    r"|(?:bien |très )*cordialement|bien à (?:vous|toi)"
    r"|(?:meilleures |mes )?salutations(?: (?:distinguées|cordiales))?|sincères salutations"
    r"|(?:sincèrement|respectueusement|amicalement)|à (?:très )?bientôt"
    r"|merci(?: (?:d'avance|beaucoup|à vous))?|belle journée|bonne journée"
    r"|(?:reciba |recibe )?(?:un )?(?:muchos )?(?:cordial(?:es)? )?saludos?(?: cordial(?:es)?"
    r"| cordialmente)?|atentamente|cordialmente"
    r"|un (?:fuerte )?abrazo|(?:muchas )?gracias(?: de antemano)?|quedamos a (?:su|tu) disposición"
    r"|med (?:vänlig|bästa|varm)\w* hälsning\w*|(?:vänliga |bästa |varma )?hälsning(?:ar)?|mvh"
    r"|vänligen"
    r"|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|(?:hartelijke |met )?groet(?:en|jes)?"
    r"|hartelijk dank|alvast bedankt|tot (?:dan|snel|ziens)"
    r"|(?:med )?(?:de )?(?:bedste|beste|venlig|vennlig|kærlig|hjertelig)?\w* ?hilsen(?:er)?|vh|dbh"
    r"|(?:cordiali|distinti) saluti|a presto|grazie|atenciosamente"
    r"|(?:com os )?(?:melhores )?cumprimentos|abraços?|beij(?:inhos?|os?)|obrigad[oa]|att"
    r"|pozdrawiam|z poważaniem|terveisin|ystävällisin terveisin|ng[āa] mihi(?: (?:nui|mahana"
    r"|maioha))*|n[āa]ku (?:noa|iti noa)|mahalo"
    r"|cofion(?: (?:gorau|cynnes))?|yn gywir|dymuniadau gorau|salutacions(?: cordials)?"
    r"|cordialment)\b",
)
"""The beginning of a closing line; what may follow it on the line is for ``ends`` to judge."""

FORMULA = lazily(rf"\s*(?:{words.joined('signs.formula')})[,.]?\s*", re.IGNORECASE)
""" "Veuillez agréer, Madame, mes salutations distinguées": a whole sentence that only closes."""
FORMAL = (
    "salut", "consid", "sentiment", "hommage", "respect", "dévouement", "grü", "grue", "achtung",
    "acht", "your", "you ", "particular", "momento", "salud", "dispos", "estima", "cumpriment",
    "assunto", "verschuldigde",
)  # fmt: skip
"""One of these stands on its last line."""

CLOSING_BEGINNINGS = frozenset(
    "with my our in very many kind warm best all most good ever rega rgds wish than gree the grat "
    "appr anti your sinc fait resp "
    "cord chee ta talk see spea chat look bye take kr br slán le beir mit den freu viel lieb herz "
    "sonn schö koll gr grüß grüs grue "
    "hoch mfg vg lg bg bis bien très meil mes salu amic à merc bell bonn reci un much salu sald "
    "aten qued med väns väni vänl bäst "
    "varm häls mvh met vrie hart groe alva tot de beds veni venn kærl hjer vh dbh dist a com melh "
    "cump abra obri att pozd z terv "
    "yst ystä empf nga ngā naku nāku maha cofi yn dymu grac graz beij".split()
)
"""The first four letters of the word with which a closing line may begin, but for one in which a
Danish or Norwegian "hilsen" stands."""

LEGAL = caseless(
    r"confidentiality (?:notice|note|statement)|legally privileged|intended (?:only|solely) for"
    r"|(?:not the|for the|by the) (?:intended|named) (?:recipient|addressee)"
    r"|(?:privileged|confidential)\b.{0,200}(?:intended|recipient|addressee|disclos)"
    r"|received this (?:e-?mail|message|communication) in error"
    r"|irrtümlich erhalten|nicht der richtige adressat|vertrauliche.{0,80}informationen"
    r"|(?:message|courriel|mail|correo|mensaje|mensagem|e-?mail|bericht"
    r"|meddelande)\b.{0,120}\b(?:confidentiel|confidencial|vertrouwelijk|konfidenti)\w*"
    r"|destinat(?:aires?|ari[oa]s?)\b.{0,80}(?:exclusi|autoris|autoriz|erreur|error|erro|legítim"
    r"|prévu)"
    r"|equal[- ](?:opportunit\w+|employment opportunit\w+) (?:employer|workplace)"
    r"|without regard to race"
    r"|race, (?:colou?r|religion|creed|sex)\b|registered (?:in (?:england|scotland|ireland|wales)"
    r"|office|charity)"
    r"|company (?:no|number|reg)\b.{0,3}\d|charity (?:no|number)|vat (?:no|number|reg)"
    r"|geschäftsführ(?:er|ung|erin|ende)\w* ?:|handelsregister"
    r"|sitz der gesellschaft|aufsichtsrats? ?:|vorstand ?:|vorsitzende\w* des (?:vorstands"
    r"|aufsichtsrats)|registergericht|firmenbuch|siège social"
    r"|au capital de|registro mercantil|(?:scanned|checked) (?:for|by).{0,30}(?:virus|antivirus"
    r"|avast|mimecast|security)|virus[- ]?free|virenfrei"
    r"|consider the environment|think before you print|pensez à l'environnement"
    r"|(?:opinions|views) expressed (?:in|herein)|antes de imprimir"
    r"|denken sie an die umwelt|\bhrb ?\d|\bust-?id|\brcs \w+ ?\d|\bsiret\b|\bkvk\b.{0,12}\d"
    r"|\bnip\b.{0,4}\d{3}|\borg\.? ?nr\b",
)
"""Words of a paragraph of the law: nobody's to this reader."""

LEGAL_NEEDS = Needs(
    "confiden", "privileg", "intended", "recipient", "error", "irrtüm", "adressat", "vertraul",
    "vertrouw", "konfid", "destinat",
    "equal", "regard to race", "race, ", "registered", "company n", "company reg", "charity",
    "vat ", "geschäftsf", "handelsreg",
    "hrb", "sitz der", "ust-", "ustid", "aufsichtsrat", "vorstand", "registerg", "firmenbuch",
    "siège", "rcs ", "capital de", "siret",
    "registro merc", "kvk", "nip", "org", "orgnr", "scanned", "checked", "virus", "virenfrei",
    "environ", "before you print",
    "expressed", "antes de imprimir", "umwelt",
)  # fmt: skip

TECHNICAL = caseless(
    r"sent (?:from|via|with|using|by) (?:my |the |outlook|yahoo|proton|mail\b|gmail|samsung|windows"
    r"|iphone|android|blackberry|workday|greenhouse|lever|ashby|mailchimp|calendly)"
    r"|get outlook for|von meine[mr] .{1,40}gesendet|gesendet (?:von|mit) (?:mein|der)"
    r"|envoyé (?:de|depuis) (?:mon|l)"
    r"|enviado (?:desde|do|de) (?:mi|meu|o meu)|verzonden (?:vanaf|met|van) mijn"
    r"|skickat från (?:min|outlook)|sendt fra min|inviato da|unsubscribe"
    r"|opt[- ]out of|manage (?:your )?(?:e-?mail |notification |communication )?(?:preferences"
    r"|notifications|alerts)|email preferences"
    r"|update your preferences|notification settings"
    r"|(?:view|open|read) (?:this e-?mail |this message |it )?(?:in|with) (?:your |a "
    r"|the )?(?:web )?browser|newsletter abmelden|abbestellen"
    r"|im browser (?:ansehen|anzeigen|öffnen)|se désabonner|désinscri|désabonne|darte de baja"
    r"|darse de baja|darme de baja"
    r"|cancelar (?:a )?(?:suscripción|subscrição|inscrição)|uitschrijven|avregistrera"
    r"|you(?:'re|’re| are) receiving this"
    r"|you received this (?:e-?mail|message|because)"
    r"|this (?:e-?mail|message) was (?:sent (?:to|by|from|because|automatically)|intended"
    r"|automatically)|sie erhalten diese (?:e-?mail|nachricht)"
    r"|vous recevez ce|recibe(?:s)? este (?:correo|mensaje)|u ontvangt deze"
    r"|você (?:está recebendo|recebeu) est|privacy (?:policy|notice|statement)"
    r"|data protection (?:notice|policy)|datenschutz(?:hinweis|erklärung)"
    r"|politique de confidentialité|política de privacid|privacyverklaring"
    r"|protección de datos|copyright (?:©|20\d\d|\()|all rights reserved|alle rechte vorbehalten"
    r"|tous droits réservés|follow us on|folgen sie uns"
    r"|suivez-nous|síguenos en|terms of (?:use|service)"
    r"|do(?: not|n't|n’t) reply (?:directly )?to this (?:e-?mail|message|address|mail)"
    r"|replies to this (?:e-?mail|message|address|mailbox) (?:are|will|is)"
    r"|this (?:mailbox|inbox|address|e-?mail address) is (?:not |un)"
    r"|(?:automatically|auto-)generated|this is an automated (?:e-?mail|message)"
    r"|bitte antworten sie nicht auf"
    r"|automatisch (?:generiert|erstellt|erzeugt|versendet|versandt)"
    r"|ne (?:pas répondre|répondez pas) à ce|no responda|não responda"
    r"|niet (?:beantwoorden|op (?:deze|dit) .{0,20}(?:antwoorden|reageren))|reply above this line"
    r"|type your (?:reply|response) above this line"
    r"|mailing list\b|mailman/listinfo|groups\.google|to post to this group|©|\(c\) ?20\d\d"
    r"|\bafmelden|\brgpd\b|\blopd\b|^\W{0,4}powered by"
    r"|^.{0,30}help cent(?:er|re).{0,30}$|^automated (?:e-?mail|message)",
)
"""Words of a sentence of bulk mail and of machines: nobody's to this reader."""

TECHNICAL_NEEDS = Needs(
    "sent ", "outlook", "gesendet", "envoyé", "enviado", "verzonden", "skickat", "sendt", "inviato",
    "unsubscri", "opt out", "opt-out",
    "preferences", "notification", "alerts", "browser", "abmelden", "abbestellen", "désabon",
    "désins", "baja", "cancelar",
    "afmelden", "uitschrijven", "avregistrera", "receiving this", "received this", "erhalten diese",
    "recevez ce", "recibe",
    "ontvangt", "recebe", "privacy", "data protection", "datenschutz", "confidential", "privacid",
    "protección", "rgpd", "lopd", "©", "(c)",
    "copyright", "all rights", "vorbehalten", "réservés", "powered by", "follow us", "folgen sie",
    "suivez", "síguenos", "terms of",
    "help cent", "reply", "replies", "mailbox", "inbox", "address is", "generated", "automat",
    "antworten", "répond", "responda",
    "beantwoorden", "reageren", "above this line", "mailing list", "listinfo", "groups",
    "post to this",
)  # fmt: skip

BANNER = caseless(
    r"^\s*\W*(?:\[?(?:external|extern|externe|ext)\]?(?: (?:e-?mail|sender|message))?\W*$"
    r"|(?:caution|warning|attention|achtung|be careful|this message|this email|external e?-?mail"
    r"|external sender|vorsicht|prudence|atención|let op|important|notice).{0,80}"
    r"(?:originated|outside|external|extern|l'extérieur|externo|buiten|unknown sender|came from"
    r"|don't often get|außerhalb)"
    r"|you don['’]t often get e?mail from|some people who received this message don['’]t often"
    r"|\[?you don't often)",
)
"""What a receiving server puts on top of mail from outside."""
BANNER_NEEDS = Needs(
    "extern", "ext", "originated", "outside", "extérieur", "buiten", "unknown sender", "came from",
    "often", "außerhalb",
)  # fmt: skip
