"""Plain words of the candidate's own yes and no, that another was refused, not this one, and that
somebody applies or takes a no; in all languages. Data, no logic.

A yes to an hour is none to a post, and a no to another post none to this one.
"""

DECIDED: dict[str, dict[str, str]] = {
    "en": {
        "plain:other_hiring": r"""
5 applies :: \bi (?:am writing to apply|write to apply|would like to apply|wish to apply
    |want to apply|hereby apply|am applying) «for (?:the|your|a)»\b
    !! \?|\bif\b|leave\b|loan|visa|refund|reimburse\w*|flat\b|permit|grant\b|discount
5 takes a refusal :: \bi am (?:\w+ ){0,2}?«disappointed»\b
    !! \?|\bif\b|heard|no answer|\byet\b|still|not to have|service|delivery
""",
        "plain:withdrawal": r"""
5 takes back a yes :: \bacceptance\b[^!?]{0,120}\b«withdraw|retract|rescind|revoke» it\b
    |\b(?:withdraw|retract|rescind|revoke|go back on|going back on) my «acceptance|yes|word»\b
    !! \bif\b|\?|not (?:going to )?(?:withdraw|retract|rescind|revoke|go)
5 takes up no invitation :: \bnot (?:\w+ ){0,2}?(?:tak(?:e|ing) up|pursu\w+|go(?:ing)? (?:ahead
    |through) with) (?:the|your|this) (?:\w+ )?«(?:interview|invitation)»\b
    !! \bif\b|\?|instead|{clock}|{day}|until|before
5 remains with the present one :: \b(?:shall|will|am going to|have (?:decided|chosen|agreed) to
    |i am) (?:be )?«(?:stay|remain|staying|remaining) (?:on )?(?:with|at|in) my (?:present|current
    |old|own) (?:employer|job|post|role|position|company|firm|team|school|place)»\b
    !! \bif\b|\?|until|for now|while|before|{day}|{clock}
5 will not come :: \b«decided» not to (?:attend|come|go ahead with (?:it|the (?:interview
    |process)))\b
    !! \bif\b|\?|instead|before|until|by (?:car|train|bus)
5 thanks but no :: \bthank(?:s| you)(?: very much| so much| all)?,? «but no»(?:[.,;:!]|$| thank)
    !! \?|\bif\b|not need|parking
5 goes no further :: \b(?:will|shall|am|would rather
    |have decided) not (?:be |to )?(?:going to )?«(?:pursu\w+|taking|take|proceed\w*|carry\w*
    |continu\w*)» (?:this|it|with (?:this|it|the (?:application|process))|the (?:application|process
    |matter))\b(?: \w+){0,3}? ?(?:further|forward|on|any more)?\b
    !! \bif\b|\?|until|yet|before|unless|take (?:this|it) (?:personally|badly|amiss|lightly
    |for granted|on the chin)|taking (?:this|it) (?:personally|badly)|long
5 carry on without :: \b«carry on|go ahead|go on|continue» without me\b
    !! \bif\b|\?|until|start|meeting|today|lunch|not\b|hope
5 closes it :: \bmy (?:application|candidacy|candidature)\b[^.!?]{0,60}\b«(?:closed|ended|at an end
    |off)» (?:from|on) my (?:side|end)
    !! \bif\b|\?
5 the answer is no :: \b(?:my|the|honest|short|sad) answer is (?:\w+ ){0,3}?«no»\b
    !! \bif\b|\?|no longer|no different|your question|you asked (?:me )?(?:whether|about)
    |whether|not need|licen[cs]e|visa|permit
5 not for me :: \b(?:it|this|that|the (?:job|role|post|position|offer|move)) (?:is|was)(?: just
    | really| simply| probably)? «not» (?:quite |really |the right (?:one|thing|move
    |step) )?for me\b
    !! \bif\b|\?|time|slot|{day}|for me (?:to|if|on|at|until|as)|mail|message|letter|meant
    |was sent|mistake|address\w*
5 has begun elsewhere :: \bi (?:have )?(?:\w+ )?«(?:started|begun|taken|took|found
    |got)» (?:(?:another|a new|a different) (?:job|post|role|position)|(?:\w+ )?(?:somewhere else
    |elsewhere))\b
    !! \bif\b|\?|before|would|time off|\bago\b|since|\bin (?:19|20)\d\d|meeting|call|appointment
    |hunt|search|course|graduate|\b(?:else|elsewhere) (?:to|for)\b|\bcv\b|\bresume\b
    |\blast (?:year|month|spring|summer|autumn|winter)|\bin (?:january|february|march|april|may|june
    |july|august|september|october|november|december)\b
5 asks to be left out :: \b«(?:take|taken|taking|remove|removed|removing|withdraw|withdrawing|drop
    |pull|pulling) (?:me|myself|my (?:name|application|candidacy|candidature|cv|details)) (?:out of
    |from|off)|to be (?:taken|removed|withdrawn|dropped) (?:out of|from|off)» (?:the|your|this
    |further|any|all) (?:[\w']+ ){0,2}?(?:process|pool|running|recruitment|competition|selection
    |shortlist|search|consideration|race|contest|list of candidates)
    !! \bif\b(?! you (?:could|would|can))|\?|not (?:to )?(?:be|take|remove)|mailing|newsletter
    |other|agency|unless
5 asks to be considered no more :: \b(?:do not|please stop|not wish to be|no longer (?:wish
    |want)[^.!?]{0,25}\bbe) «consider(?:ing|ed)?»(?: (?:me|my application|it))?(?: any ?(?:more
    |further|longer)|\W*$|,? (?:having|as|since|because|for the (?:post|role|job|position)))
    !! \bif\b(?! you (?:could|would|can))|\?|rude|unless
5 closes the file :: \b(?:close|cancel|delete|archive) my «file|candidacy|candidature
    |application for the (?:\w+ ){0,3}?(?:post|role|job|position|vacancy)»\b
    !! \bif\b(?! you (?:could|would|can))|\?(?! )|not\b|earlier|previous
    |first|old\b|duplicate|loan|account|visa|grant|allotment
5 give it to another :: \b«give» (?:mine|my (?:place|job|post|slot|spot)|the (?:job|post
    |place)) to (?:somebody|someone|another)
    !! \bif\b|\?|not\b
""",
        "plain:wishes": r"""
5 wishes politely :: \b(?:grateful|appreciate(?: it)?|kind|glad|good|obliged|great
    |helpful) if you «could|would|can»\b
""",
        "plain:agrees": r"""
5 where to sign :: \bwhere (?:do|can|should) i «sign»(?! (?:in|up))
5 agrees :: ^(?:\w+,? ){0,2}?«yes»(?:[,.!]| please| indeed| absolutely)|\b«count me in
    |you have got me|i would be (?:honoured|honored|delighted|thrilled|over the moon)
    |i would love to|with (?:great )?pleasure|when do i start|my (?:formal |written )?acceptance»\b
    !! \bif\b|\bbut\b|before|{clock}|talk|discuss|chat|meet|call|interview|speak|question|time to
    |yes,? (?:i|we) (?:have|had|got|received|saw|can|do|did|know|understand|live|speak|drive|hold
    |need)\b(?! (?:accept|decided))
5 cries it out :: \b(?:oh|my|goodness|gosh|god|lord|heck|absolutely|definitely|says?|saying
    |resounding|big|heartfelt) (?:an? )?(?:\w+ )?«yes»(?:\W*$|[.,!;])
    !! \bif\b|\bbut\b|before|{clock}|interview|whether
5 is theirs :: \bi am (?:so |all |definitely |totally )?«in|on board|sold|yours»(?=\W*$|[.,;!]
    | from\b| and (?:i|we|ready|rar\w+))|\bdecided\b[^.!?]{0,20}\b«(?:it is|on|for) you»
    |\byou have (?:just |now )?got (?:yourself|yourselves) «an? (?:new )?(?:\w+ ){0,2}?(?:{title}
    |recruit|starter|colleague|deal)»
    !! \?|\bif\b|\bbut\b|before|{clock}|\bnot\b|interview|sincerely
5 has a deal :: ^\W*(?:(?:it is|we have) a |done )?«deal»(?:\W*$|[.,!])|\b«consider it done
    |twisted my arm|you are on»(?:\W*$|[.,!])
    !! \?|\bif\b|\bbut\b|{clock}|interview|slot
5 will take it :: \bi (?:will|shall) (?:gladly |happily |certainly )?«take (?:it
    |the (?:job|post|role|position))»(?: please)?(?:\W*$|[,.!]| with\b| and\b)
    !! \bif\b|\bbut\b|before|{clock}|slot|{day}|from there|up with
5 it is yes :: \b(?:it|that|answer) is (?:\w+ ){0,2}?«yes»\W*$
    !! \bif\b|{clock}|interview|slot|question|\bnot\b
5 gives notice :: \bi (?:will|am going to|have|have just|shall) (?:hand|give|handed
    |given)(?:ing)? (?:in )?my «notice»
    !! \bif\b|once|when|before|after|until|as soon|could|period|weeks|unless|subject
""",
        "plain:stays": r"""
5 another was refused :: \b(?:«turned|declined|withdrew|withdrawn|rejected|refused
    |said no»)\b (?:down |from |to )?(?:the|that|my|every|all|both) (?:\w+ )?others?\b
""",
    },
    "de": {
        "plain:other_hiring": r"""
5 applies :: \b«bewerbe ich mich|ich bewerbe mich»\b
    !! \?|\bwenn\b|falls|woanders|nicht
5 takes a refusal :: \bbin (?:ich )?(?:\w+ ){0,2}?«enttauscht»
    !! \?|\bnoch\b|service|lieferung
""",
        "plain:withdrawal": r"""
5 no longer there for it :: \b(?:stehe|stehen) (?:\w+ ){0,6}?nicht (?:mehr|langer
    |weiter) zur «verfugung»
    !! {day}|{clock}|termin|\bwenn\b|\?|nummer|adresse|telefon|\bbis\b
5 gives a refusal :: \b«korb» geben\b
5 goes no further :: \bnicht (?:mehr )?«weiterverfolg\w*|weiter verfolg\w*»
    !! \bwenn\b|falls|\?
5 turns it down :: \b(?:muss|mochte|werde|will)\b (?:ich )?(?:es|das|ihr angebot|dein angebot
    |euer angebot|das angebot|die stelle|ihnen) (?:\w+ ){0,3}?«ablehnen|ausschlagen|absagen»
    !! termin|\bob\b|\bwenn\b|oder|andere|{day}|{clock}|gesprach|krank\w*|verschieb\w*|nachste
    |nicht (?:\w+ )?(?:ablehnen|ausschlagen|absagen)
5 stays where they are :: \bich «bleibe» (?:\w+ ){0,3}?(?:wo ich|(?:bei|in|an
    |auf) meine[mr] (?:\w+ )?(?:arbeitgeber|betrieb|firma|chef|chefin|stelle|schule|job|posten|haus
    |klinik|praxis))
    !! \bwenn\b|falls|dabei|interess|\bbis\b(?! auf weiteres)|\bnoch (?:bis|ein\w*|zwei|drei)\b
    |erreichbar|pendle
""",
        "plain:agrees": r"""
5 where to sign :: \bwo (?:darf|muss|soll|kann) ich «unterschreiben»
5 agrees :: \b«ja»,? (?:ich (?:will|mochte|nehme|komme|bin|sage|freue|mache)|sehr|natur
    |von herzen|gern)
    |\bich «komme» (?:sehr )?(?:gern(?:e)? )?(?:zu ihnen|zu euch|zu dir)
    |\b«unterschrieben» (?:in der post|zuruck|anbei|im anhang)|\b(?:ich bin|bin ich) «dabei
    |an bord»(?=\W*$|[.!;]|,? und\b)
    |\bich «schlage ein|mache mit»(?=\W*$|[.,;!])|\bja «von (?:mir|meiner seite)»
    |\b(?:konnen|kannst|konnt) (?:\w+ )?«auf mich zahlen|mit mir rechnen»
    !! \bwenn\b|\baber\b|bevor|{clock}|gesprach|termin|frage|nicht
5 it is yes :: \b(?:meine antwort|die antwort|es) (?:ist|lautet:?
    |heisst:?) (?:\w+ ){0,2}?«ja»(?:\W*$|,? (?:sehr )?gerne?\b)
    |\bich «sage» (?:\w+ ){0,2}?ja\b
    !! \bwenn\b|termin|{day}|{clock}
""",
        "plain:stays": r"""
5 another was refused :: \bandere[nrs]? (?:\w+ ){0,4}?«abgesagt|abgelehnt|ausgeschlagen
    |abgesprungen»
    !! \bfur\b
""",
    },
    "fr": {
        "plain:other_hiring": r"""
5 applies :: \b(?:adresse|soumets|presente|adresser|soumettre
    |presenter) (?:\w+ ){0,2}?ma «candidature»
    !! \?|\bsi\b|\bai\b
""",
        "plain:withdrawal": r"""
5 count on me no more :: \bne (?:plus|pas) «compter sur moi»|\b(?:ai|viens de) (?:\w+ )?«(?:signe
    |signer|accepte|accepter)» (?:ailleurs|(?:chez |pour )?une? autre (?:poste|emploi
    |offre|travail|contrat|place|employeur|entreprise|proposition))
    !! \bsi\b|pour (?:lundi|mardi|mercredi|jeudi|vendredi)|creneau|rendez|{clock}
5 stays where they are :: \bje «reste» (?:finalement |donc )?(?:ou je suis|la ou je
    |chez mon employeur|chez mon patron|a mon poste|dans mon (?:entreprise|ecole|equipe|poste
    |service))
    !! \bsi\b|interess|disponible|joignable|jusqu|\bencore\b
""",
        "plain:agrees": r"""
5 where to sign :: \bou (?:dois je|est ce que je|puis je) «signe\w*»
5 agrees :: \b(?:c'est|je dis|je vous dis) (?:un )?(?:grand |immense )?«oui»
    |\b«avec (?:grand |un immense )?plaisir|marche conclu|je suis des votres|j'en suis(?=\W*$
    |[.,;!])»
    |\b«comptez|compter» sur moi|\brenvoie le contrat «signe»
    !! \bsi\b|\bmais\b|avant|{clock}|entretien|rendez|question|\b(?:plus|pas) compter
5 it is yes :: \b(?:c'est|ma reponse est) (?:\w+ ){0,2}?«oui»\W*$
    !! \bsi\b|rendez|creneau|{day}|{clock}
5 accepts with pleasure :: \bj'«accepte» (?:avec (?:\w+ ){0,2}?(?:plaisir|joie|enthousiasme)
    |volontiers)\W*$
    !! \bsi\b|rendez|entretien|creneau|{day}|{clock}
""",
        "plain:stays": r"""
5 another was refused :: \b(?:ai|viens de) (?:\w+ )?«(?:refuse|refuser|decline|decliner)» l'autre
""",
    },
    "es": {
        "plain:other_hiring": r"""
5 applies :: \b(?:presento|presentar|presentarle|enviarle|remito
    |envio) mi «candidatura»|\bme «postulo»
    !! \?|\bsi\b
""",
        "plain:withdrawal": r"""
5 has begun elsewhere :: \bhe (?:\w+ )?«(?:empezado|firmado|entrado)» en otr[oa](?:\W*$
    | (?:empresa|trabajo|puesto|empleo|sitio|lugar|compan\w+|casa|colegio|equipo))
    !! \bsi\b|\?|hace
5 goes no further :: \bno (?:voy a|quiero|deseo) «(?:seguir|continuar|avanzar)»\b
    !! \bsi\b|\?|hasta|sin\b|todavia
5 has decided to stay :: \b(?:voy a|finalmente|al final|quiero
    |toca) (?:\w+ ){0,2}?«quedarme» (?:en mi|donde|con mi)
    !! \bsi\b|\?|hasta|mientras
5 stays where they are :: \bme «quedo» (?:finalmente |al final )?(?:donde estoy|(?:en
    |con) mi (?:\w+ )?(?:trabajo|empresa|puesto|empleo|jefe|jefa|colegio|equipo))
    !! \bsi\b|\?|hasta|referencia
""",
        "plain:agrees": r"""
5 where to sign :: \bdonde (?:hay que |tengo que )?«firm\w+»
5 agrees :: \b«(?:cuent\w+|contad|contar) conmigo»|\b«digo que si|mi respuesta es si|acepto
    |(?:estoy dentro|me apunto|trato hecho)(?=\W*$|[.,;!])»|\b«firmo» (?:manana|hoy|el)
    |\bme «uno|incorporo» (?:a|al)
    !! \bsi (?:me|te|es|la)\b|\bpero\b|antes|{clock}|entrevista|cita|\bno\b
5 it is yes :: \b(?:es|respuesta es)(?: un)? (?:\w+ )?«si»\W*$
    !! {day}|{clock}|entrevista
""",
        "plain:stays": r"""
5 another was refused :: \b(?:he|acabo de) (?:\w+ )?«(?:rechazado|rechazar|declinado)» (?:la
    |el) otr[oa]
""",
    },
    "pt": {
        "plain:other_hiring": r"""
5 applies :: \b(?:apresentar|apresento|envio|enviar) a minha «candidatura»|\b«candidatar me
    |candidato me»
    !! \?|\bse\b
""",
        "plain:withdrawal": r"""
5 goes no further :: \bnao (?:vou|irei|quero|pretendo) (?:\w+ )?«(?:avancar|prosseguir|continuar
    |seguir em frente)»\b
    !! \bse\b|\?|\bate\b|\bsem\b|ainda
5 stays where they are :: \b«fico» (?:mesmo |afinal )?(?:onde estou|no meu (?:\w+ )?(?:emprego
    |trabalho|posto|lugar)|na minha (?:\w+ )?(?:empresa|escola|equipa))
    !! \bse\b|\?|\bate\b
5 leaves the process :: \b«saio|retiro me|retiro-me|desisto» (?:\w+ )?(?:do|deste|desse) processo
    !! \bse\b|\?
""",
        "plain:agrees": r"""
5 where to sign :: \bonde (?:e que |tenho de |devo )?«assin\w+»
5 agrees :: \bdigo que «sim»|\b«(?:cont\w+) comigo»|\b«aceito
    |(?:estou dentro|alinho|negocio fechado)(?=\W*$|[.,;!])»
    |\b«assino» (?:amanha|hoje)
    !! \bse\b|\bmas\b|antes|{clock}|entrevista|reuniao|\bnao\b
5 it is yes :: \b(?:e|resposta e)(?: um)? (?:\w+ )?«sim»\W*$
    !! {day}|{clock}|entrevista
""",
        "plain:stays": r"""
5 another was refused :: \b«(?:recusei|declinei)» a outra
""",
    },
    "nl": {
        "plain:other_hiring": r"""
5 applies :: \b«solliciteer ik|ik solliciteer|wil ik (?:graag )?solliciteren»
    !! \?|\bals\b
""",
        "plain:withdrawal": r"""
5 goes no further :: \bik (?:\w+ )?«zie» (?:\w+ ){0,2}?(?:ervan af\b|af van (?:de|het|jullie|deze
    |uw))|\bik «ga» (?:\w+ )?niet verder\b(?! dan)
    |\b«niet» (?:aan te nemen|aannemen|verder te gaan)\b
    !! \bals\b|\?|voordat|telefoon
5 stays where they are :: \bik «blijf» (?:\w+ ){0,2}?(?:waar ik zit|waar ik ben|(?:bij|op
    |in) mijn (?:\w+ )?(?:werkgever|baan|baas|bedrijf|school|werk|functie|plek))
    !! \bals\b|interesse|bereikbaar|\btot\b|\bnog\b
""",
        "plain:agrees": r"""
5 where to sign :: \bwaar (?:moet|kan|mag) ik «tekenen»
5 agrees :: \bik «kom» (?:heel )?graag bij (?:jullie|u|je) (?:werken|in dienst|aan de slag)
    |\bik «doe» (?:het|mee)(?:\W*$|[.,!])|\bik ben «erbij»|\bik «ga» ervoor\b
    |\b«reken» (?:maar )?op mij\b
    !! \bals\b|\bmaar\b|voordat|{clock}|gesprek|\bniet\b
5 it is yes :: \bik «zeg» (?:\w+ ){0,2}?ja\b|\bhet (?:antwoord )?is (?:\w+ )?«ja»(?:\W*$| van mij\b)
    !! \bals\b|{day}|{clock}|gesprek
""",
        "plain:stays": r"""
5 another was refused :: \bandere (?:\w+ ){0,4}?«(?:afgeslagen|geweigerd|afgezegd|afgewezen)»
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
