"""Words with which candidates say yes to a post, in all languages. Data, no logic.

``agrees`` is a yes in so many words, which takes what is offered. None of ``joining`` decides by
itself: who would like to join the team has often only applied. They tell an acceptance where the
words as a whole may be one, and nothing is kept back.
"""

JOINING: dict[str, dict[str, str]] = {
    "en": {
        "plain:agrees": r"""
5 where to sign :: \bwhere (?:do|can|should) i «sign»(?! (?:in|up))
5 agrees :: ^(?:\w+,? ){0,2}?«yes»(?:[,.!]| please| indeed| absolutely)|\b«count me in
    |you have got me|i would be (?:honoured|honored|delighted|thrilled|over the moon)
    |i would love to|with (?:great )?pleasure|when do i start|my (?:formal |written )?acceptance»\b
    !! \bif\b|\bbut\b|before|{clock}|talk|discuss|chat|meet|call|interview|speak|question|time to
    |yes,? (?:the|they|he|she|my (?!answer|heart))\b|yes,? (?:i|we) (?:have|had|got|received|saw|can
    |do|did|know|understand|live|drive|hold|need)\b(?! (?:accept|decided))
5 cries it out :: \b(?:oh|my|goodness|gosh|god|lord|heck|absolutely|definitely|says?|saying
    |resounding|big|heartfelt) (?:an? )?(?:\w+ )?«yes»(?:\W*$|[.,!;])
    !! \bif\b|\bbut\b|before|{clock}|interview|whether
5 is theirs :: \bi am (?:so |all |definitely |totally )?«in|on board|sold|yours»(?=\W*$|[.,;!]
    | from\b| and (?:i|we|ready|rar\w+))|\bdecided\b[^.!?]{0,20}\b«(?:it is|on|for) you»
    |\byou have (?:just |now )?got (?:yourself|yourselves) «an? (?:new )?(?:\w+ ){0,2}?(?:{title}
    |recruit|starter|colleague|deal)»
    !! \?|\bif\b|\bbut\b|before|{clock}|\bnot\b|interview|sincerely
5 takes it up :: \b(?:shall|will) (?:\w+ )?(?:be )?«tak(?:e|ing) up» (?:the|your) (?:appointment
    |post
    |position|role|job)\b|\b«let us do it»(?=\W*$|[.,!])|\baccept «with» (?:thanks|pleasure|joy
    |gratitude)\b|\b(?:mad|daft|crazy|silly|foolish|stupid|a fool) to «say no|turn (?:it|that
    |this) down»\b|\b(?:happy|glad|delighted|pleased) to «go ahead»\b|\byou have «won me over»\b
    !! \?|\bif\b|\bbut\b|before|once|{clock}|{day} (?:at|works|suits)|\bnot\b|interview|invitation
5 chooses them :: \bi (?:\w+ )?(?:choose|chose|am choosing|pick|have chosen) «you»(?=\W*$
    |[.,;!] | over\b| and\b)
    |\byou can «count on me»(?=\W*$|[.,;!]| from\b| for the \d)
    |\b(?:a thousand times|a million times|yes|and) «yes»(?=\W*$|[.,!])
    !! \?|\bif\b|\bbut\b|{clock}|interview|slot
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
        "plain:joining": r"""
3 is won :: \b«deal|convinced me|talked me into it|put me down|sign me up|say no more|no brainer
    |mad to say no|(?:told|turned) the others?|coming to (?:you|work)|take you up on|on (?:that
    |those|these|the) (?:basis|terms)|agree to (?:everything|all|it all|the terms)|make me happier
    |tak(?:e|ing) up the (?:appointment|post|position|role|job)|resignation»\b
    !! \bif\b|but\b|before|slot|{clock}|interview|no deal|a good deal|great deal|deal with
    |not (?:be )?(?:able to )?tak\w+
    |coming to you (?:on|at|by)
3 agrees :: \b«good to go»(?: from my (?:side|end)| for me)?|^«agreed» (?:on|to|with)\b
    !! \bif\b|but\b|before|{clock}|interview|slot
3 says yes :: \banswer(?: is|'s) (?:\w+ ){0,2}?«yes»\b|\b(?:say|saying|big|fat|resounding|definite
    |firm) «yes»\b|\b«my (?:\w+ )?acceptance|acceptance of the|agree to the terms
    |happy with (?:it all|all of (?:it|that|this)|everything|the terms)»\b
    !! interview|invitation|slot|{clock}|\bif\b|but\b|before|you ask|your question|whether
    |not (?:\w+ )?say|without
3 will join :: \b(?:like|love|glad|happy|delighted|thrilled|excited|decided|going|chosen|pleased
    |wait|forward|proud|honou?red|want)\b (?:[\w']+ ){0,4}?«join (?:you|the|your|as)|joining (?:you
    |the|your|as)|take (?:the (?:job|post|role|position)|it on|up the)|come to work|work (?:with
    |for) you»\b
    !! interview|slot|\bif\b|but\b|before|(?:would|could) (?:you|we|it)|like to talk
3 gives notice :: \b«(?:hand|handed|handing|give|gave|given|giving) (?:in )?my notice|resigned
    |told my (?:boss|manager|employer)»\b
    !! \bif\b|once|when|before|after|until|as soon|could|would
3 has signed :: \bsigned it «(?:this|last|today|yesterday|just now|there)»|\b«(?:signed
    |countersigned) (?:contract|offer|copy|letter|it|and|everything)
    |my signature|duly signed|all signed|(?:contract|letter|copy) signed»\b
    !! \bif\b|once|when|before|nda|unsigned|not\b|without|another|other
3 begins :: \b«see you (?:on|in|then)|i will start|start on|first day|day one|report to»\b
    !! {round}|{clock}|\bif\b|test|exercise
""",
        "plain:begins": r"""
1 answers another day :: \bmy «answer|decision|reply» (?:will|by|on|should|to follow)\b
1 names the start :: \b«start|starting|begin|beginning|first day|joining date»\b
""",
        "plain:practical": r"""
3 asks how to begin :: \b(?:when|where|who|what|which|how|anything|shall
    |should)\b[^.!?]{0,60}\b«start|sign|report|bring|paperwork|paper work|need from me|first day
    |day one|arrive|p45|send|want me»\b[^.!?]*\?
    |\b(?:do|will|would) you «need|want|require» (?:my|any|a copy|anything)\b[^.!?]*\?
    !! \bif\b|before i|salary|flexib\w*|possible|later|change
""",
        "plain:waits": r"""
3 answers later :: \b«(?:think|sleep|mull|talk|chew) (?:it|things|this|about|on|to|over|with)
    |discuss|(?:have|give you|let you have|need|owe you) (?:an|my|your) answer|let you know
    |get back to you|come back to you|weigh (?:it|them|things|up)|mull|decide by|make up my mind
    |leaning towards|nearly there|a (?:few|couple of) (?:more )?days|until (?:{day}|the)
    |going through|(?:ring|call|phone|write to|email|tell|text) you (?:on|by|at|{day})|in two minds
    |not (?:yet )?decided|answer has to wait|not (?:\w+ )?(?:answer|decide|say|tell|commit
    |know)\b[^.!?]{0,25}\b(?:before|until|till)»\b
    !! let you know (?:who|when|if (?:you|there))|to let you know|have decided|no need to wait
""",
    },
    "de": {
        "plain:agrees": r"""
5 where to sign :: \bwo (?:darf|muss|soll|kann) ich «unterschreiben»
5 agrees :: \b«ja»,? (?:ich (?:will|mochte|nehme|komme|bin|sage|freue|mache)|sehr|natur
    |von herzen|gern)
    |\bich «komme» (?:sehr )?(?:gern(?:e)? )?(?:zu ihnen|zu euch|zu dir)
    |\b«unterschrieben» (?:in der post|zuruck|anbei|im anhang)|\b(?:ich bin|bin ich) «dabei
    |an bord»(?=\W*$|[.!;]|,? und\b)
    |\bich «schlage ein|mache mit|mache es|mach es|mach's»(?=\W*$|[.,;!])|\bsage ich nicht «nein»
    |\bja «von (?:mir|meiner seite)»
    |\b(?:konnen|kannst|konnt|durfen|durft|darfst) (?:\w+ ){0,2}?«auf mich zahlen|mit mir rechnen»
    |\bvertrag\b[^.!?]{0,20}\bmit «meiner unterschrift»
    |\b«fange» (?:ich )?(?:\w+[. ]+){0,4}?bei (?:ihnen|euch|dir)(?: \w+)? an\b
    !! {if}|\baber\b|bevor|{clock}|gesprach|termin|frage|nicht
5 says yes :: \b«ja»!|\b(?:ja,|tausendmal|tausend mal) «ja»\b
    |\bentscheide (?:ich )?mich (?:\w+ )?fur «sie|euch|ihr (?:angebot|haus)»(?!\w)
    !! {if}|\baber\b|bevor|{clock}|termin|frage|nicht (?!lang)
5 it is yes :: \b(?:meine antwort|die antwort|es) (?:ist|lautet:?
    |heisst:?) (?:\w+ ){0,2}?«ja»(?:\W*$|,? (?:sehr )?gerne?\b)
    |\bich «sage» (?:\w+ ){0,2}?ja\b
    !! {if}|termin|{day}|{clock}
""",
        "plain:joining": r"""
3 is won :: \b«uberzeugt mich|haben mich uberzeugt|abgemacht|einverstanden mit (?:allem|den)
    |nichts lieber|zusage|nehme (?:ihr|das|die|euer|dein) (?:\w+ )?(?:angebot|stelle|position|job)
    |ja zu (?:ihrem|eurem|der|dem)|habe den anderen
    |kundigungsschreiben»\b
    !! {if}|falls|\baber\b|bevor|termin|gesprach|{clock}|\bnicht\b|anderen zugesagt
3 says yes :: \b«ja|einverstanden|zusagen|meine zusage»[,.! ]|\b«sage» (?:\w+ ){0,3}zu\b
    !! {if}|falls|termin|{clock}|gesprach|\baber\b|bevor|\?|nicht|frage|\bob\b
3 will join :: \b(?:freue|freu|mochte|gerne?|entschieden)\b[^.!?]{0,60}\b«zu (?:ihnen
    |euch) zu kommen|anfangen|anzufangen|antreten|anzutreten|teil (?:ihres|des|eures)
    |zusammenarbeit|arbeiten|den (?:ersten|1)»\b|\bich bin «dabei|an bord»\b
    !! {if}|falls|gesprach|termin|\baber\b|bevor|wurde
3 gives notice :: \b«kundigung|gekundigt|kundige»\b
    !! frist|{if}|falls|sobald|bevor|erst
3 has signed :: \b«unterschrieben\w*|unterzeichnet\w*|gegengezeichnet\w*»\b
    !! {if}|falls|sobald|bevor|\bnicht\b|woanders|anderswo|anderen
3 begins :: \b«bis zum|ersten (?:arbeits)?tag|stelle antreten|bis (?:am )?(?:juli|august|september
    |oktober|montag)»\b
    !! \?|gesprach|termin|{clock}
""",
        "plain:begins": r"""
1 names the start :: \b«anfangen|anzufangen|beginn\w*|eintritt\w*|starten|antreten|anzutreten
    |arbeitsbeginn»\b
""",
        "plain:practical": r"""
3 asks how to begin :: \b(?:wann|wo|wer|was|welche|wie|soll)\b[^.!?]{0,60}\b«anfangen
    |unterschreiben|melden|mitbringen|unterlagen|ersten tag|da sein|schicken|brauchen»\b[^.!?]*\?
    !! {if}|falls|gehalt|moglich|spater|bevor
""",
        "plain:waits": r"""
3 answers later :: \b«uberlegen|bedenkzeit|nachdenken|durch den kopf|besprechen
    |mit meine[rm] (?:mann|frau|familie)|druber schlafen|daruber schlafen|gebe (?:ihnen|euch
    |dir) bescheid|melde mich (?:bis|am|morgen|mit)|bevor ich zusage|muss (?:ich )?(?:noch|erst)
    |rufe sie|noch nicht (?:sicher|entschieden)»\b
    !! nach (?:\w+ )?uberlegen|habe (?:\w+ )?entschieden|nicht (?:lange?|mehr|eine \w+) (?:nach
    |uber)
""",
    },
    "fr": {
        "plain:acceptance": r"""
5 takes it with joy :: \b(?:heureu\w+|ravie?|enchantee?|honoree?|fiere?) d'«accepter»(?=\W*$|[.,;!]
    | et\b)
    !! avant d|rendez|entretien|{if}|serai\w*
""",
        "plain:agrees": r"""
5 where to sign :: \bou (?:dois je|est ce que je|puis je) «signe\w*»
5 agrees :: \b(?:c'est|je dis|je vous dis) (?:un )?(?:grand |immense )?«oui»
    |\b«avec (?:grand |un immense )?plaisir|marche conclu|je suis des votres|j'en suis(?=\W*$
    |[.,;!])»
    |\b«comptez|compter» sur moi|\brenvoie le contrat «signe»|\bje «prends» (?:le|ce) poste\b
    |\bje viens «travailler» (?:chez|avec) (?:vous|toi)\b|\bj'«embarque»(?=\W*$|[.,;!])
    !! {if}|\bmais\b|avant|{clock}|entretien|rendez|question|\b(?:plus|pas) compter
5 says yes :: \bmille fois «oui»|\boui,? (?:et )?«oui»|\bc'est vous que je «choisis»
    |\bje vous «choisis»
    !! {if}|\bmais\b|avant|{clock}|rendez|creneau|\?
5 it is yes :: \b(?:c'est|ma reponse est) (?:\w+ ){0,2}?«oui»\W*$
    !! {if}|rendez|creneau|{day}|{clock}
5 accepts with pleasure :: \bj'«accepte» (?:avec (?:\w+ ){0,2}?(?:plaisir|joie|enthousiasme)
    |volontiers)\W*$
    !! {if}|rendez|entretien|creneau|{day}|{clock}
""",
        "plain:joining": r"""
3 is won :: \b«m'avez convaincue?|affaire conclue|d'accord avec (?:tout|les|l'ensemble)
    |sans hesiter|prendrai (?:le|mon) poste|prendre le poste|comptez sur moi|lettre de demission
    |rejoins|confirme (?:mon|que je prend\w*|que j'accepte)»\b
    !! {if}|\bmais\b|avant|rendez|entretien|creneau|{clock}|presence
3 says yes :: \b(?:c'est|reponse est|dis|dire) (?:\w+ ){0,2}?«oui»\b|\b«mon accord|mon acceptation
    |je suis partante?|marche conclu»\b
    !! {if}|\bmais\b|rendez|entretien|creneau|{clock}|avant
3 will join :: \b(?:ravie?|hate|heureu\w+|impatien\w+|enchantee?|plaisir|fiere?
    |decide)\b[^.!?]{0,30}\b«(?:de )?(?:vous )?rejoindre|integrer|travailler (?:avec|chez)
    |commencer|faire partie»\b
    !! {if}|\bmais\b|entretien|avant|serais
3 gives notice :: \b«ma demission|demissionne|mon preavis|donne ma demission»\b
    !! {if}|quand|avant|apres|des que|de (?:un|deux|trois) mois|est de
3 has signed :: \bcontrat\b[^.!?]{0,30}\b«signee?s?»|\b«signee?s?» (?:ci|en piece)
    !! {if}|avant|\bpas\b|ailleurs|autre
3 begins :: \b(?:serai la|commence\w*|debut\w*|au|a partir du)\b «(?:le )?\d{1,2}»|\bpremier «jour»
    !! \?|entretien|rendez|{clock}
""",
        "plain:begins": r"""
1 names the start :: \b«commenc\w+|debut\w*|prise de (?:poste|fonction)|demarr\w+|prendre (?:le
    |mon) poste»
""",
        "plain:practical": r"""
3 asks how to begin :: \b(?:quand|ou|qui|que|quels?|quelle|quelles|comment
    |dois)\b[^.!?]{0,60}\b«commence\w*|signer|presenter|apporter|documents|pieces|premier jour
    |arriver|envoyer»\b[^.!?]*\?
    !! {if}|salaire|possible|plus tard|avant
""",
        "plain:waits": r"""
3 answers later :: \b«reflechir|en parler|discuter|vous donne (?:ma|une) reponse|vous repond\w+
    |delai|reviens vers vous|avant de (?:signer|dire|m'engager)|dois encore|vous (?:confirme
    |rappelle|recontacte|dis) (?:tout|lundi|mardi|mercredi|jeudi|vendredi|demain)|la nuit
    |quelques jours|pas encore (?:decide|pris)»\b
    !! apres avoir|bien reflechi
""",
    },
    "es": {
        "plain:acceptance": r"""
5 takes it with joy :: \b(?:encantad[oa]|feliz|content[oa]
    |honrad[oa]) de «aceptar(?:l[oa])?»(?=\W*$|[.,;!]
    | y\b)
    !! antes|cita|entrevista|{if}|estaria
""",
        "plain:agrees": r"""
5 where to sign :: \bdonde (?:hay que |tengo que )?«firm\w+»
5 agrees :: \b«(?:cuent\w+|contad|contar) conmigo»|\b«digo que si|mi respuesta es si|acepto
    |(?:estoy dentro|me apunto|trato hecho|lo hago)(?=\W*$|[.,;!])»
    |^\W*que «si»(?=\W*$|,? que si\b)|\bme quedo con «el puesto|la plaza|el trabajo»
    |\b«firmo» (?:manana|hoy|el)
    |\bme «uno|incorporo» (?:a|al)|\bconfirmo mi «incorporacion»|\bsi,? «quiero» (?:el|la) (?:puesto
    |trabajo|plaza|vacante)
    !! \bsi (?:me|te|es|la)\b|\bpero\b|antes|{clock}|entrevista|cita|\bno\b
5 says yes :: \bmil veces «si»|\bsi,? (?:y )?«si»\b|\bme quedo con «vosotros|ustedes|vuestra»
    |\b(?:os|les) «elijo»\b
    !! \bpero\b|antes|{clock}|cita|\?
5 it is yes :: \b(?:es|respuesta es)(?: un)? (?:\w+ )?«si»\W*$
    !! {day}|{clock}|entrevista
""",
        "plain:joining": r"""
3 is won :: \b«me apunto|trato hecho|de acuerdo (?:con|en) (?:todo|todas|las condiciones)
    |he firmado|ya firmado|sin dudarlo|me habeis convencido|(?:cojo|acepto|tomo) el puesto
    |carta de (?:renuncia|baja)»\b
    !! \bsi (?:me|te|es|la)\b|\bpero\b|antes|entrevista|cita|{clock}|otr[oa]
3 says yes :: \b(?:respuesta es|digo que|es un)\b (?:\w+ ){0,2}?«si»\b
    |^\W{0,3}«si», (?:por supuesto|claro|quiero)|\b«mi aceptacion|estoy de acuerdo con
    |trato hecho»\b
    !! entrevista|cita|\bpero\b|{clock}|antes
3 will join :: \b(?:ganas|ilusion|feliz|encantad[oa]|deseando|contenta
    |contento)\b[^.!?]{0,30}\b«empezar|incorporarme|unirme|trabajar con|formar parte|entrar»\b
    !! {if}|\bpero\b|entrevista|antes
3 gives notice :: \b«aviso» en (?:mi|la) (?:empresa|trabajo)\b|\b«(?:avisado|comunicado|presentado
    |entregado|pedido)\b[^.!?]{0,20}\b(?:baja
    |renuncia|preaviso|empresa|jefe|jefa)»\b
    !! {if}|cuando|antes
3 has signed :: \bcontrato\b[^.!?]{0,20}\b«firmado»|\b«firmado» (?:y|adjunto|en)
    !! {if}|antes|\bno\b|otr[oa]
3 begins :: \b«me incorporare?|me incorporo|empiezo|empezare|nos vemos el»\b
    !! \?|entrevista|cita|{clock}
""",
        "plain:begins": r"""
1 names the start :: \b«empez\w+|empiez\w+|incorpor\w+|inicio|comenzar»\b
""",
        "plain:practical": r"""
3 asks how to begin :: \b(?:cuando|donde|quien|que|cual|como|debo|tengo)\b[^.!?]{0,60}\b«empezar
    |empiezo|firmar|firmo|presentarme|llevar|documentos|papeles|primer dia|llegar|enviar\w*
    |mandar\w*»\b[^.!?]*\?
    !! {if}|salario|posible|mas tarde|antes
""",
        "plain:waits": r"""
3 answers later :: \b«pensarlo|pensarmelo|consultarlo|hablarlo|consultar con|comentarlo|os digo
    |te digo|le digo|dare (?:una |mi )?respuesta|antes de (?:firmar|decir|contestar|aceptar)
    |unos dias|necesito|tengo que|os llamo|te llamo|le llamo|todavia no»\b
    !! lo he|ya lo
""",
    },
    "pt": {
        "plain:acceptance": r"""
5 takes it with joy :: \b(?:gosto|prazer|alegria) (?:em|de) (?:a |o )?«aceitar|aceita la»(?=\W*$
    |[.,;!]| e\b)
    !! antes|reuniao|entrevista|{if}|teria
""",
        "plain:agrees": r"""
5 where to sign :: \bonde (?:e que |tenho de |devo )?«assin\w+»
5 agrees :: \bdigo que «sim»|\b«(?:cont\w+) comigo»|\b«aceito
    |(?:estou dentro|alinho|negocio fechado)(?=\W*$|[.,;!])»
    |\b«assino» (?:amanha|hoje)|^\W*«fechado|topo(?:,? sim)?»(?=\W*$|[.,;!])|\bme «junto» (?:a
    |ao) (?:vossa|sua
    |equipa|equipe|time)\b|\bsim,? «quero» (?:a|o) (?:vaga|lugar|emprego)
    !! {if}|\bmas\b|antes|{clock}|entrevista|reuniao|\bnao\b
5 says yes :: \bmil vezes «sim»|\bsim,? (?:e )?«sim»\b|\bfico «convosco»|\bescolho «(?:a vossa|vos)»
    !! \bmas\b|antes|{clock}|reuniao|\?
5 it is yes :: \b(?:e|resposta e)(?: um)? (?:\w+ )?«sim»\W*$
    !! {day}|{clock}|entrevista
""",
        "plain:joining": r"""
3 is won :: \b«negocio fechado|de acordo com (?:tudo|todas|as condicoes)|ja assinei|sem hesitar
    |convenceram me|aceito o lugar|carta de demissao|contem comigo»\b
    !! {if}|\bmas\b|antes|entrevista|reuniao|{clock}|outr[oa]
3 says yes :: \b(?:resposta e|digo que|e um)\b (?:\w+ ){0,2}?«sim»\b|^\W{0,3}«sim», (?:claro|aceito
    |quero)|\b«minha aceitacao|estou de acordo com|negocio fechado»\b
    !! entrevista|reuniao|\bmas\b|{clock}|antes
3 will join :: \b(?:vontade|ansios[oa]|feliz|contente|entusiasmad[oa]|prazer
    |gosto)\b[^.!?]{0,30}\b«comecar|integrar|juntar me|trabalhar con|trabalhar com|fazer parte
    |entrar»\b
    !! {if}|\bmas\b|entrevista|antes
3 gives notice :: \b«(?:entreguei|apresentei|dei|comuniquei)\b[^.!?]{0,20}\b(?:demissao|carta
    |pre aviso|empresa|rescisao)»\b
    !! {if}|quando|antes
3 has signed :: \bcontrato\b[^.!?]{0,20}\b«assinado»|\b«assinado» (?:e|anexo)
    !! {if}|antes|\bnao\b|outr[oa]
3 begins :: \b«comeco|comecarei|vemo nos no dia|ate dia|ate ao dia»\b
    !! \?|entrevista|reuniao|{clock}
""",
        "plain:begins": r"""
1 names the start :: \b«comec\w+|inicio|iniciar»\b
""",
        "plain:practical": r"""
3 asks how to begin :: \b(?:quando|onde|quem|que|qual|como|devo|tenho)\b[^.!?]{0,60}\b«comecar
    |comeco|assinar|assino|apresentar|levar|documentos|papeis|primeiro dia|chegar|enviar
    |mandar»\b[^.!?]*\?
    !! {if}|salario|possivel|mais tarde|antes
""",
        "plain:waits": r"""
3 answers later :: \b«pensar|refletir|falar com (?:a|o|os) (?:familia|marido|mulher)|dar(?: lhe
    |lhe)? (?:a|uma) resposta|dou (?:lhe )?(?:a |uma )?resposta|antes de (?:assinar|dizer|responder
    |aceitar)|uns dias|preciso de|tenho de|ligo lhe|ainda nao»\b
    !! depois de|ja pensei
""",
    },
    "nl": {
        "plain:agrees": r"""
5 where to sign :: \bwaar (?:moet|kan|mag) ik «tekenen»
5 agrees :: \bik «kom» (?:heel )?graag bij (?:jullie|u|je) (?:werken|in dienst|aan de slag)
    |\bik «doe» (?:het|mee)(?:\W*$|[.,!])|\bik ben «erbij»|\bik «ga» ervoor\b
    |\b«reken» (?:maar )?op mij\b|\b(?:kunnen|kunt|kan|kun|mogen|mag) (?:\w+ )?«op (?:me
    |mij) rekenen»
    !! {if}|\bmaar\b|voordat|{clock}|gesprek|\bniet\b
5 says yes :: \b(?:ja,|duizendmaal|duizend keer|volmondig) «ja»\b
    |\bik «kies» (?:\w+ )?voor (?:jullie|u)\b
    |\b«graag»!
    !! {if}|\bmaar\b|{day}|{clock}|gesprek|\?
5 it is yes :: \bik «zeg» (?:\w+ ){0,2}?ja\b|\bhet (?:antwoord )?is (?:\w+ )?«ja»(?:\W*$| van mij\b)
    !! {if}|{day}|{clock}|gesprek
""",
        "plain:joining": r"""
3 is won :: \b«in zee|met jullie in|overtuigd|akkoord met alles|akkoord met (?:de|het)|deal
    |neem de baan|getekende|ontslagbrief|geen seconde»\b
    !! {if}|\bmaar\b|voordat|gesprek|afspraak|{clock}|\bniet\b
3 says yes :: \b(?:antwoord is|zeg) (?:\w+ ){0,3}?«ja»\b|\bik «doe het|ben erbij»\b|\b«mijn akkoord
    |ga akkoord met|helemaal akkoord»\b
    !! gesprek|afspraak|\bmaar\b|{clock}|voordat|{if}
3 will join :: \b(?:zin|blij|graag|enthousiast|trots)\b[^.!?]{0,40}\b«te beginnen|beginnen
    |aan de slag|bij jullie (?:te )?(?:komen )?werken|team te versterken|te starten»\b
    !! {if}|\bmaar\b|gesprek|voordat|zou
3 gives notice :: \bzeg (?:\w+ ){0,2}?mijn (?:baan|contract|werk) (?:\w+ )?«op»\b|\b«opgezegd
    |ontslag (?:ingediend|genomen)|ontslagbrief»\b
    !! {if}|zodra|voordat|termijn|\bpas\b
3 has signed :: \b«getekend\w*|ondertekend\w*»\b
    !! {if}|zodra|voordat|\bniet\b|elders|ander\w*
3 begins :: \b«tot (?:\d{1,2}|de eerste|op de)|eerste (?:werk)?dag|ik begin op|start op»\b
    !! \?|gesprek|afspraak|{clock}
""",
        "plain:begins": r"""
1 names the start :: \b«beginnen|begin|start\w*|indienst\w*|in dienst»\b
""",
        "plain:practical": r"""
3 asks how to begin :: \b(?:wanneer|waar|wie|wat|welke|hoe|moet)\b[^.!?]{0,60}\b«beginnen|tekenen
    |melden|meenemen|papieren|documenten|eerste dag|eerste werkdag|zijn|opsturen|nodig»\b[^.!?]*\?
    !! {if}|salaris|mogelijk|later|voordat
""",
        "plain:waits": r"""
3 answers later :: \b«over nadenken|over slapen|nachtje|bespreken|overleggen|laat (?:het )?(?:je
    |jullie|u)? ?weten|bedenktijd|kom (?:er )?op terug|voordat ik (?:teken|ja|toezeg)|paar dagen
    |moet (?:ik )?(?:nog|eerst)|eerst|nog niet (?:zeker|besloten)|bel je»\b
    !! na (?:\w+ )?nadenken|heb besloten
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
