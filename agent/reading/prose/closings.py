"""Greeting and closing lines in many languages, as patterns: data for prose and details."""

import re

SALUTATION = re.compile(
    r"\s*(?:and )?(?:dear|hello again|hello there|hello|hiya|hi there|hi|hey there|hey|good (?:morning|afternoon|evening|day)"
    r"|morning|afternoon|greetings|g'day|kia ora|dia duit|to whom it may concern|sehr geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)"
    r"|werte[rs]?|servus|moin(?: moin)?|grüezi|grüß (?:gott|dich)|grüss gott|bonjour|bonsoir|salut|madame, monsieur|madame|monsieur"
    r"|chère?s?|estimad[oa]s?|apreciad[oa]s?|querid[oa]s?|hola|muy (?:buenas|buenos)|muy señor\w*|buenos días|buenas tardes|buenas|beste|geachte|dag|goedemorgen"
    r"|goedemiddag|goedendag|hej|hejsan|hei|kære|kjære|hälsningar till|god dag|caro|cara|gentile|egregio|ciao|buongiorno"
    r"|prezad[oa]s?|car[oa]s?|exm[oa]s?\.?(?:\(a\))?|ol[áa]|bom dia|boa tarde|cześć|dzień dobry|szanown[ya]|witam)\b",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"\s*[-–—]?\s*(?:(?:with |my |our |in )?(?:very |many |kind(?:est)?|warm(?:est)?|best|all|most |good |every )*\s?"
    r"(?:regards?|rgds|wishes|thanks|greetings|the best|good wish|gratitude|appreciation|anticipation)"
    r"|yours(?: (?:sincerely|faithfully|truly|ever|aye))?|(?:very )?sincerely(?: yours)?|faithfully|respectfully(?: yours)?|cordially|cheers"
    r"|thanks(?: (?:again|so much|a lot|heaps|a million|and (?:kind |best )?regards|in advance|very much|once again|a bunch))?"
    r"|thank you(?: (?:again|so much|very much|in advance|kindly))?(?: and (?:kind |best |warm )?regards)?|ta|many thanks(?: and (?:kind |best )?(?:regards|wishes))?"
    r"|best|warmly|talk (?:soon|then)|see you(?: (?:then|soon|there))?|speak soon|chat soon|looking forward|bye(?: for now)?|take care|kr|br|rgds"
    r"|slán|le gach dea-ghuí|le dea-mhéin|beir bua"
    r"|(?:mit )?(?:den )?(?:besten|freundlichen|freundliche|viele|vielen|beste|liebe|lieben|herzliche|herzlichen|sonnige|schöne|schönen|kollegiale)n?"
    r" (?:gr(?:ü|ue)(?:ß|ss)en?|empfehlungen)(?: aus \w+)?|hochachtungsvoll|mfg|vg|lg|bg|bis (?:dann|bald|dahin)|gr(?:ü|ue)(?:ß|ss)e?|(?:vielen|besten|herzlichen) dank"
    r"|(?:bien |très )*cordialement|bien à (?:vous|toi)|(?:meilleures |mes )?salutations(?: (?:distinguées|cordiales))?|sincères salutations"
    r"|(?:sincèrement|respectueusement|amicalement)|à (?:très )?bientôt|merci(?: (?:d'avance|beaucoup|à vous))?|belle journée|bonne journée"
    r"|(?:reciba |recibe )?(?:un )?(?:muchos )?(?:cordial(?:es)? )?saludos?(?: cordial(?:es)?| cordialmente)?|atentamente|cordialmente"
    r"|un (?:fuerte )?abrazo|(?:muchas )?gracias(?: de antemano)?|quedamos a (?:su|tu) disposición"
    r"|med (?:vänlig|bästa|varm)\w* hälsning\w*|(?:vänliga |bästa |varma )?hälsning(?:ar)?|mvh|vänligen"
    r"|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|(?:hartelijke |met )?groet(?:en|jes)?|hartelijk dank|alvast bedankt|tot (?:dan|snel|ziens)"
    r"|(?:med )?(?:de )?(?:bedste|beste|venlig|vennlig|kærlig|hjertelig)?\w* ?hilsen(?:er)?|vh|dbh"
    r"|(?:cordiali|distinti) saluti|a presto|grazie|atenciosamente|(?:com os )?(?:melhores )?cumprimentos|abraços?|obrigad[oa]|att"
    r"|pozdrawiam|z poważaniem|terveisin|ystävällisin terveisin)",
    re.IGNORECASE,
)
"""The beginning of a closing line; what may follow it on the line is for ``ends`` to judge."""

FOOTER = re.compile(
    r"sent (?:from|via|with|using|by) (?:my |the |outlook|yahoo|proton|mail|gmail|samsung|windows|iphone|android|blackberry|workday|greenhouse|lever|ashby|mailchimp)"
    r"|get outlook for|von meine[mr] .{1,40}gesendet|gesendet (?:von|mit) (?:mein|der)|envoyé (?:de|depuis) (?:mon|l)|enviado (?:desde|do|de) (?:mi|meu|o meu)"
    r"|verzonden (?:vanaf|met|van) mijn|skickat från (?:min|outlook)|sendt fra min|inviato da"
    r"|unsubscribe|opt[- ]out|manage (?:your )?(?:e-?mail |notification |communication )?preferences|email preferences|update your preferences|notification settings"
    r"|view (?:this e-?mail |it )?in (?:your |a )?browser|abmelden|abbestellen|im browser (?:ansehen|anzeigen|öffnen)|se désabonner|désinscri|désabonne"
    r"|dar(?:te|se)? de baja|darme de baja|cancelar (?:a )?(?:suscripción|subscrição|inscrição)|afmelden|uitschrijven|avregistrera|afmeld"
    r"|you(?:'re|’re| are) receiving this|you received this (?:e-?mail|message|because)|this (?:e-?mail|message) was (?:sent|intended|automatically)|diese (?:e-?mail|nachricht) (?:wurde|enthält|ist)"
    r"|sie erhalten diese (?:e-?mail|nachricht)|vous recevez ce|ce (?:courriel|message|mail|courrier) (?:est|et|a été|peut)|recibe(?:s)? este (?:correo|mensaje)|este (?:correo|mensaje|e-?mail|mensagem) (?:es|y|e|contiene|se|foi|va|é)"
    r"|esta mensagem|dit bericht|deze (?:e-?mail|mail) (?:is|en|kan)|u ontvangt deze|detta (?:mail|meddelande)|denne (?:e-?mail|mail|e-post) (?:er|kan|og)"
    r"|(?:is|are|and|be|contains?|may contain|strictly|information) (?:privileged|confidential|legally privileged)\b.{0,200}(?:recipient|addressee|e-?mail|message|inten)"
    r"|confidentiality (?:notice|note|statement)|intended (?:only|solely|recipient|for the (?:use|addressee|named|person))|if you (?:have received|are not the intended|received) this|in error, please"
    r"|irrtümlich erhalten|vertrauliche (?:informationen|und)|nicht der richtige adressat|destinataire (?:prévu|de ce)|confidentiel|destinatario|confidencial|vertrouwelijk|konfidentiel"
    r"|equal[- ](?:opportunit|employment)|without regard to race|(?:race|colou?r), (?:colou?r|religion|creed|sex)|reasonable (?:accommodation|adjustment)s? .{0,60}(?:disabilit|request)"
    r"|registered (?:in|office|number|charity|company|address)|company (?:no|number|reg)\b|registered in england|charity (?:no|number)|vat (?:no|number|reg)"
    r"|geschäftsführ(?:er|ung|erin)\b ?:|amtsgericht|handelsregister|hrb ?\d|sitz der gesellschaft|ust-?id|aufsichtsrat|vorstand ?:|registergericht|firmenbuch"
    r"|siège social|rcs |capital (?:social|de)|siret|inscrita en el registro mercantil|kvk|nip ?:? ?\d|org\.? ?nr"
    r"|privacy (?:policy|notice|statement)|data protection (?:notice|policy)|datenschutz(?:hinweis|erklärung)|politique de confidentialité|política de privacid|privacyverklaring|protección de datos|rgpd|lopd"
    r"|©|\(c\) ?20\d\d|copyright|all rights reserved|alle rechte vorbehalten|tous droits"
    r"|scanned (?:by|for)|virus[- ]?(?:free|scan)|virenfrei|checked (?:by|for viruses)|avast|mimecast|this message has been (?:checked|scanned)|consider the environment|think before you print|please don't print|pensez à l'environnement"
    r"|powered by|follow us on|folgen sie uns|suivez-nous|síguenos|terms of (?:use|service)|help cent(?:er|re)|all times are (?:shown|in)"
    r"|do not reply (?:directly )?to this (?:e-?mail|message|address)|replies to this (?:e-?mail|message|address|mailbox) (?:are|will|is)|this (?:mailbox|inbox|address) is (?:not|un)|automatically generated|auto-generated|automated (?:e-?mail|message)"
    r"|bitte antworten sie nicht auf|automatisch (?:generiert|erstellt|erzeugt|versendet)|ne (?:pas|répondez pas) (?:répondre|à ce)|no responda|não responda|niet (?:beantwoorden|reageren|antwoorden)",
    re.IGNORECASE,
)
"""Words of a paragraph that is nobody's to this reader: legal, technical, bulk mail."""

BANNER = re.compile(
    r"^\s*\W*(?:\[?(?:external|extern|externe|ext)\]?(?: (?:e-?mail|sender|message))?\W*$"
    r"|(?:caution|warning|attention|achtung|be careful|this message|this email|external e?-?mail|external sender|vorsicht|prudence|atención|let op|important|notice).{0,80}"
    r"(?:originated|outside|external|extern|l'extérieur|externo|buiten|unknown sender|came from|don't often get|außerhalb)"
    r"|you don['’]t often get e?mail from|some people who received this message don['’]t often|\[?you don't often)",
    re.IGNORECASE,
)
"""What a receiving server puts on top of mail from outside."""
