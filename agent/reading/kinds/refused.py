"""Plain words of a refusal that can mean nothing else, in all languages. Data, no logic.

Each names what is refused, or who has it instead; none may be said of a round, of other applicants,
or of a choice that is still to be made.
"""

REFUSED: dict[str, dict[str, str]] = {
    "en": {
        "rejection": r"""
6 gone with others :: \b(?:decided|chosen|chose|elected|opted|preferred) to «(?:go|move|proceed
    |continue)» (?:ahead |forward |on )?with (?:others|other (?:candidates|applicants|people)
    |another (?:candidate|applicant|person)|someone else|somebody else)\b
    !! \bif\b|whether|\?|{not}|as well|too|also
6 post is pulled :: \b(?:req|requisition|headcount|head count|position|post|vacancy|opening|role
    |job) (?:\w+ ){0,2}?(?:got|has been|was|is being|had been|is) (?:just |now )?«pulled
    |axed|killed|scrapped|binned|dead»(?! (?:up|together|into|out of|from|on|by the))
    |\b(?:have|has|had|and|office|they|board|client|management) (?:now |just |also )?«pulled|axed
    |scrapped|binned» (?:the|this) (?:[\w&'/-]+ ){0,4}?(?:headcount|position|post|vacancy|role
    |job)\b(?! (?:advert|ad\b|desc|spec|post))
    !! \bif\b|whether|\?|{not}|serious|line\b|dead (?:easy|simple|set|sure)
6 choice is not you :: \b(?:made|making) (?:their|his|her|our|its|the|a) «pick|choice
    |decision»\b[^.!?]{0,60}\b(?:was|is) not you\b
    !! \bif\b|whether|\?
6 settled on others :: \b(?:settled on|decided on|opted for|plumped for|gone for|gone with
    |going with) «candidates|applicants|people|somebody|someone
    |an? (?:\w+ )?(?:candidate|applicant)» (?:whose
    |with (?:more|deeper|longer|closer|greater|rather more))\b
    !! \bif\b|whether|\?|{not}|invite|interview|\byou (?:are|were)\b|meet
6 one of ours has it :: \b(?:internal (?:candidate|applicant|colleague)|colleague of ours
    |one of our own|(?:someone|somebody) from (?:inside|within)(?: the \w+)?) (?:(?:has|is
    |will be) )?«(?:taken|taking|got|accepted)» (?:on )?(?:the|this) (?:post|position|role|job)\b
    !! \bif\b|whether|\?|{not}|post (?:to|down|round)\b
6 no job any more :: \bthere is no «(?:\w+ )?(?:job|post|role|position|vacancy)» (?:any ?more
    |any longer|now)\b
    !! \bif\b|\?
6 is not you :: \bit (?:is|was) not (?:going to be )?«you» (?:this time|in the end|on this occasion)
    !! \bif\b|\?
6 another is preferred :: ^\W{0,3}(?:\w+, )?(?:another|somebody else|someone else
    |another (?:candidate|applicant|person)) (?:has been|was) «preferred|favou?red|appointed
    |selected|chosen»\b
    !! \bif\b|\?|{not}
6 is ranked below :: \b(?:below|behind|just short of) «the» (?:person|candidate|one|woman|man
    |applicant) (?:we|they|who|whom)\b[^.!?]{0,20}\b(?:appoint\w*|chose|took|got|offered|picked
    |hired)
    !! \bif\b|\?|{not}
6 shoe does not fit :: \bnot (?:\w+ )?the «(?:shoe|cap|glove)» fit
    !! \bif\b|\?
6 loath to write it :: \b(?:call|e-?mail|mail|letter|message|note|news) (?:that )?i (?:did not want
    |do not like
    |never like|never want|hate|hated|was dreading|have been dreading|dreaded|would rather not
    |wish i did not have) «to (?:make|write|send|give)|writing|sending|making»
    !! \bif\b
6 choice fell :: \b(?:choice|decision|vote) (?:has |have )?(?:fell|fallen|went|gone) (?:on|upon|to
    |for|in favou?r of) «(?:somebody|someone|another (?:candidate|applicant|person|colleague)
    |the other (?:candidate|applicant|person)|one of the other)»
    !! \bif\b|whether|\?|{not}
6 freezes all of it :: \b(?:frozen|freezing|froze|halted|suspended|stopped)\b (?:all |our
    |the ){0,2}?«(?:hiring|recruitment|recruiting|vacancies)»\b[^.!?]{0,40}\b(?:with no|without
    |indefinitely|until further notice|for good|for the rest of|for the foreseeable)\b
    !! \bif\b|\?|{not} (?:\w+ )?(?:frozen|freezing|halt\w*|suspend\w*|stop\w*)|except|apart from
    |exempt|not (?:affect|apply)|unaffected
6 one of their own :: \bwe (?:are|have|have decided to|will be)(?: \w+)? «(?:promoting|promoted
    |promote|moving|moved)» (?:up
    |one of (?:our|the|us)|somebody|someone|a colleague|an internal|from within|from inside
    |internally)\b
    !! \bif\b|whether|you\b|\?
6 cannot offer it :: \b(?:not|unable to)\b (?:\w+ ){0,4}?«offer|offering» you (?:the|this|a
    |any) (?:\w+ ){0,2}?(?:job|post|role|position|work)\b
    !! \bif\b|\byet\b|until|before|whether|\?|interview|today|only
6 file has lapsed :: \byour (?:application|candidacy
    |candidature)\b[^.!?]{0,40}\bhas (?:now )?«expired|lapsed»\b
    !! draft|\bif\b|unless|card|loan|incomplete
6 file is closed :: \byour (?:application|candidacy|candidature|file
    |profile)\b[^.!?]{0,40}\b(?:has (?:now )?been|is now|was) (?:\w+ )?«archived|closed|deactivated
    |discontinued|expired»\b
    !! mistake|in error|ignore|disregard|\bif\b|unless|until|reopen\w*|re-?activat\w*|received
    |account|card|loan|claim|your request|you (?:have )?(?:asked|withdr\w+)
6 post is no more :: \b(?:post|role|position|vacancy|job)\b (?:\w+ )?«falls away|disappears
    |ceases to exist|no longer exists|will not exist|is no more»\b|\b(?:we|i
    |they)\b[^.!?]{0,25}\b(?:scrap|scrapped|axe|axed|abolished?|shelved) (?:the|this
    |that) (?:\w+ )?«post|role|position|vacancy|job»\b|\b(?:post|role|position|vacancy
    |job)(?:'s| is| has| was) (?:been )?(?:\w+ )?«axed|scrapped|abolished|binned»\b|\bno «job|post
    |role|vacancy|position» (?:any ?more|any longer|left)\b|\bthere is (?:not a
    |no) (?:\w+ )?«vacancy|job|post|opening» (?:after all|now|here)\b|\bnot (?:\w+ )?«fund» (?:the
    |this) (?:post|position|role)|\b(?:search|process|recruitment) «ends» here\b
    !! \bif\b|whether|mistake|\?|{not} (?:\w+ )?(?:scrap|axe|abolish)|other
6 closes all :: \b(?:all|outstanding|open|remaining) (?:\w+ )?«applications» (?:have been|are being
    |are now|were) (?:closed|cancelled|withdrawn)\b|\b(?:closing
    |cancelling) all (?:\w+ )?«applications» && \b(?:recruitment|role|post|position|vacancy
    |hiring)\b
    !! \bif\b|until (?!further)|\d|received|read\b|reviewed|mistake
6 hires nobody now :: \b(?:«frozen|freezing|paused|pausing|halted|halting|suspended
    |stopped»)\b (?:all |any |our |every )?(?:\w+ ){0,2}?(?:hiring|recruitment|recruiting
    |hires)\b[^.!?]{0,60}\b(?:indefinitely|until further notice|for good|for the foreseeable
    |(?:no|without an?y?) (?:fixed |set |end |new |known )?(?:date|end|timeline|idea when))\b
    !! \bif\b|\?|your (?:process|application|interview) (?:is|goes|continues)|not affect\w*|except
6 keeps nobody waiting :: \brather than «string» you along\b
    !! \bif\b|offer|decide
6 offer is off :: \boffer (?:\w+ )?«no longer stands|is (?:hereby |now )?(?:revoked|void|withdrawn
    |off)»\b
    !! \bif\b|unless|not (?:revoked|void|withdrawn|off)|olive|shop|sale
6 lets everybody go :: \b«releasing|standing down|letting go of» (?:everyone|everybody
    |all (?:the |our )?(?:applicants|candidates)|all who)\b
    !! \bif\b
6 will not employ :: \b(?:no longer|not) (?:in a position|able|willing|going) to «employ
    |hire» you\b|\bconsider the «matter» (?:as )?closed\b
    !! \bif\b|until|yet
6 has hired elsewhere :: \b(?:client|they|company|firm|school|practice
    |manager)(?:'s)? (?:\w+ ){0,3}?«hired|recruited|filled it|appointed|promoted» (?:direct
    |directly|internally|in-?house|from within|elsewhere)\b
    !! \bif\b|whether|\?|want to|plan\w*|usually|often|{not}
6 was beaten to it :: \b(?:another|other|one) (?:\w+ )?(?:applicant|candidate|person
    |interviewee) (?:\w+ )?«edged (?:it|you|ahead)|pipped (?:it|you)|beat you|shaded it
    |outscored you»\b|\bno «cigar»\b
    !! \bif\b|{not} (?:beat|edge|pip)
6 does it without :: \b(?:taken|took|taking|pulled) (?:the|our) «advert|ad|advertisement|posting
    |listing» (?:down|off|back)\b && \b(?:myself|himself|herself|themselves|ourselves|instead|sorry
    |no longer|not (?:be )?(?:hiring|filling|recruiting))\b
    !! \bif\b|still|expired|ran out|enough|early|shortlist\w*|in touch|confus\w*
6 fully staffed :: \bwe are (?:\w+ )?(?:«fully (?:staffed|crewed|manned)»)\b|\b(?:we have|there are
    |i have) (?:currently |presently )?no «vacancies|openings» (?:at present|at the moment
    |right now|just now|currently|for now)\b
    !! \bif\b|when|unless|once|until
6 the answer is no :: \b(?:answer|verdict|decision|reply)(?:'s| is| was| has to be| had to be
    | must be)(?: \w+){0,2}? «no»\b|\bthis is a (?:\w+ )?«no»\b|\bit is a (?:\w+ )?«no» (?:from
    |for) (?:us|me|now|this)
    !! \bif\b|whether|may be|might|\?|no (?:brainer|longer|surprise|different|secret|later)|unless
    |\bno[ -]?reply|question
6 somebody from inside :: \b(?:decided|chose|chosen|choose|opted|preferred|elected|going
    |agreed) to «promote|appoint|recruit|hire» (?:\w+ )?(?:from )?(?:inside|within|internally
    |in house)
    !! \bif\b|whether|you\b|\?
6 picked that one :: \b(?:«picked|chose|appointed|plumped for|settled on|given it to|gave it to
    |went for»)\b (?:the|a|an) (?:other|(?:young |older )?(?:chap|lad|guy|girl|woman|man|lady|fellow
    |lass|bloke)|applicant|candidate|colleague)\b
    !! \bif\b|whether|\?|time|you\b|said no|turned|backed out|dropped out|{not}|yet|once|when|after
    |to (?:meet|see|interview|lead|join|sit|shadow|help)
6 did not reach :: \b(?:yours|you|your (?:application|name|cv|letter)) (?:did|was|were|is|are|has
    |have) not (?:\w+ ){0,2}?(?:«reach|reached|make|made|among|in|get|got» )(?:it )?(?:to |into
    |past |through |on to |among )?(?:the|our|his|her) (?:last|final|short ?list|long ?list|top|cut
    |ten|five|six|few|next (?:stage|round))\b
    !! \bif\b|whether|yet|call|meeting|office|building
6 nothing for you :: \b(?:have|has|got|is|be|leaves?|left)(?: me| us)?(?: with)? (?:no «(?:seat|desk
    |place|job|post|position|role|work|opening|vacancy»)
    |«nothing») (?:left |now |more )?(?:for you\b(?! to\b)|to (?:hire for|put you in|offer you|fill
    |give you))\b
    !! \bif\b|until|yet|but|parking|today
6 ends here :: \b(?:going|have|decided|need|want|like|will|shall)(?: to)? «(?:stop|end
    |leave) (?:it |things |this )?(?:here|there)»\b
    !! \bif\b|now|until|{day}|with you|meeting|train|bus|car\b|bag|coat|keys?
6 gave it to another :: \b«given|gave|giving|handed» (?:the|this|that) (?:[\w/&-]+ ){0,6}?(?:«seat»
    |job|role|post|place|position|spot|apprenticeship) to (?:someone|somebody|another|the other
    |a (?!third|vote|panel|committee|agency)\w+)
    !! \bif\b|but|still|stay|in case|backup|until|\?
6 will not fill it :: \b(?:will|are|shall|am) not (?:be |now be )?«(?:bringing in|hiring|filling
    |recruiting|replacing|taking on|appointing)» (?:an?|any|the|this|anyone
    |anybody)\b[^.!?]{0,50}\b(?:at all|after all|any more|this year)
    !! \bif\b|until|before
6 offer not honoured :: {not} «honou?r» (?:the|our|my|this) (?:\w+ )?offer
    !! \bif\b
6 another is starting :: \b(?:niece|nephew|cousin|daughter|son|brother|sister|friend|another|someone
    |somebody)\b[^.!?]{0,30}\b«(?:is starting|starts|will be starting|is taking (?:the|it)
    |has taken (?:the|it)|takes (?:the|it) on)»\b[^.!?]{0,60}\b(?:sorted|fixed up|covered|settled)
    !! \bif\b|school
""",
    },
    "de": {
        "rejection": r"""
6 no good news :: \b(?:keine?n?|nicht) (?:\w+ )?(?:positiven?|guten?|besseren?|erfreulichen?
    |erfreulicheren?) «nachricht(?:en)?|antwort|ruckmeldung|bescheid»\b
    !! \bnoch\b|{if}|falls|\bob\b|\?
6 goes no further :: \b(?:verfolge|verfolgen|fuhren
    |fuhre)\b[^.!?]{0,30}\bbewerbung\b[^.!?]{0,15}\b«nicht weiter»
    !! {if}|falls|\bob\b|\?
6 is gone :: \b(?:stelle|platz|job|posten|lehrstelle) ist (?:\w+ ){0,3}?«weg|vergeben»\b
    !! \bnicht\b|\bnoch\b|{if}|falls|\bob\b|\?|sobald|stunden?\b|minuten\b
    |kilometer\b|\bkm\b|\bweg (?:von|vom)\b
6 one of ours has it :: \bstelle\b[^.!?]{0,50}\b«(?:aus dem haus (?:ubernommen
    |besetzt)|aus den eigenen reihen)»
    !! \bnicht\b|falls|{if}|\bob\b|\?
6 was not enough :: \bhat (?:es )?(?:\w+ ){0,3}?nicht (?:ganz )?«gereicht»
    !! {if}|\?|zeit
6 loath to write it :: \b(?:mail|e-?mail|nachricht|brief|zeilen)\b[^.!?]{0,20}\b(?:schreibe|schreib
    |schicke
    |sende) ich «(?:nicht|nur un)» ?gerne?\b|\b(?:mail|nachricht
    |brief)\b[^.!?]{0,15}\bich «lieber nicht»
    !! {if}
6 one of their own :: \b(?:besetzen|vergeben|besetzt)\b[^.!?]{0,30}\b«intern|aus den eigenen reihen
    |aus dem eigenen haus»\b
    !! {if}|falls|\bob\b|nicht|moglicherweise|\?
6 offer taken back :: \b(?:unser|das|dieses) (?:\w+ )?«angebot»\b~~(?:zuruckziehen|zuruckzuziehen
    |zurucknehmen|zuruckzunehmen|widerrufen|zuruckgezogen)\b
    !! {if}|falls|sollten|vorbehalt\w*|konnen sie|sie (?:ihr|das|unser)|\bbis\b
6 post is no more :: \b(?:verfahren|ausschreibung) (?:\w+ ){0,2}?«eingestellt|abgebrochen»\b
    |\b(?:stelle|position|ausschreibung|vakanz)\b (?:\w+ ){0,3}?«vom tisch|entfallt|fallt weg
    |gestrichen|aufgehoben|entfallen»\b
    !! {if}|falls|\bob\b|nicht (?:gestrichen|aufgehoben|entfallen)|entfallt nicht|fallt nicht
6 file is closed :: \b(?:ihre|deine) «bewerbung» (?:wurde|ist|haben wir) (?:\w+ )?(?:geschlossen
    |archiviert|abgeschlossen|beendet)\b
    !! {if}|falls|erfolgreich|\bauf ihren wunsch
6 nothing open :: \b(?:haben|gibt es) (?:zurzeit|derzeit|momentan|aktuell
    |im moment) (?:leider )?(?:«keine (?:freie|offene)n? stellen?»)\b|\bsind (?:\w+ )?«voll besetzt»
    !! {if}|falls
6 takes another :: \b(?:nehmen|nehme|genommen|eingestellt|stellen) (?:wir |jetzt |nun )?(?:den|die
    |einen|eine) (?:anderen? )?«(?:kollegen|kollegin|anderen|mitbewerber\w*|bewerber\w*
    |kandidat\w*)»
    !! nicht|{if}|falls|\bob\b|noch|kontakt|\?|empfang|\bvor\b
6 choice fell :: \bwahl (?:ist |fiel )?(?:\w+ ){0,3}?nicht auf «(?:sie|dich)»
    |\bwahl (?:ist |fiel )(?:\w+ ){0,3}?auf «(?:jemand|eine andere|einen anderen|eine kollegin
    |einen kollegen)»
    !! {if}|falls|\bob\b
6 nothing for you :: \b(?:keine|nicht)\b (?:\w+ ){0,3}?«(?:perspektive|zusage
    |zusagen)»(?: \w+){0,2}? ?(?:bieten|anbieten|geben|erteilen|machen|konnen)?\b
    !! \bnoch\b|{if}|falls|\bob\b|vor\b|solange|bevor|erst|heute
6 no post to offer :: \b(?:keine|nicht die|nicht diese) (?:\w+ )?«stelle|position» (?:\w+ )?anbieten
    !! \bnoch\b|{if}|falls|\bob\b|bevor|solange
6 decided otherwise :: \b«(?:anders|gegen (?:sie|dich|eine (?:einstellung
    |zusammenarbeit)))» entschieden
    !! {if}|falls|\bob\b|noch nicht|sie sich|du dich
6 says no :: \b(?:muss|mussen|mochte|mochten)\b[^.!?]{0,25}\b(?:ihnen
    |dir)\b[^.!?]{0,30}\b(?:«absagen»|eine «absage»)
    !! termin|gesprach|treffen|{day}|{clock}|probe
""",
    },
    "fr": {
        "rejection": r"""
6 has taken another :: \b(?:j'ai|nous avons|on a|il a|elle a) (?:finalement |deja )?«pris|engage
    |embauche|recrute» (?:une?|quelqu'un) (?!rendez|decision|retard|note|contact|rdv|cabinet
    |chasseur)
    !! {if}|creneau|entretien
6 choice is another :: \b(?:arrete|porte) notre choix sur «(?!vous\b)(?:un|autre|quelqu'un)»
    !! {if}
6 loath to write it :: \b(?:message|mail|courriel|lettre) que (?:j'aurais (?:prefere|aime) ne pas
    |je n'aime pas
    |je ne voulais pas|j'aurais voulu ne pas) «(?:avoir a )?(?:ecrire|envoyer)»
    !! {if}
6 one of their own :: \b(?:faisons monter|promouvons|avons promu|allons promouvoir
    |nommons)\b (?:\w+ ){0,3}?«(?:de la
    |la) maison|en interne|l'interne|l'equipe|notre equipe»
    !! {if}|\?
6 offer taken back :: \b(?:retir\w+|revoqu\w+|annul\w+) (?:notre|l'|la
    |cette) ?(?:\w+ )?«proposition|offre|promesse»\b
    !! {if}|pouvez|reserv\w+|annonce|ligne
6 post is no more :: \brecrutement (?:est|a ete) (?:\w+ )?«annule|abandonne|arrete»\b
    |\bposte (?:\w+ )?«n'existe plus|disparait|n'est plus a pourvoir|n'est plus ouvert»\b
    !! {if}
6 file is closed :: \bvotre «candidature|dossier» (?:a ete|est) (?:\w+ )?(?:cloture\w*|close|clos
    |archive\w*|classee? sans suite)\b
    !! {if}|votre demande
6 nothing open :: \bn'avons (?:\w+ )?(?:«pas|aucun» )(?:de )?poste (?:a pourvoir|vacant|ouvert)
    |\bequipe est «au complet»
    !! {if}
6 another goes on :: \b(?:poursuiv\w+|avanc\w+|continu\w+|parti\w*|reten\w+|choisi\w*
    |opt\w+) (?:\w+ ){0,2}?(?:avec|pour|par)? ?(?:un|une|d') ?autres? «(?:profil|candidat
    |personne)s?»
    !! {if}|\bpas\b|encore|avant
6 no favourable answer :: \bsuite «(?:favorable|positive)» && \b(?:ne|n'|sans|pas|impossible
    |regret\w*|malheureusement)\b
    !! {if}|avant|encore|sans (?:nouvelles?|reponse|retour|message)|consider\w*|en cas de
6 taken :: \bposte (?:est|a ete|vient d'etre) (?:\w+ )?«(?:pourvu|attribue|confie|supprime)»
    !! \bpas\b|{if}|jusqu|\bquand|des que|a pourvoir|agence|cabinet
6 no further :: \bne (?:donnerons|donnons) (?:\w+ )?pas «suite»
    |\bne (?:\w+ ){0,3}?pas (?:\w+ )?«(?:donner suite|donnerons suite
    |poursuivre avec vous|donnons suite)»|\bn'(?:a|avez|est) pas (?:ete )?«(?:retenue?)»
    !! {if}|\bencore|considerez
""",
    },
    "es": {
        "rejection": r"""
6 one of ours has it :: \b(?:la plaza|el puesto|la vacante) (?:se )?(?:lo|la)? ?(?:ha
    |han) (?:«cogido|ocupado|cubierto|quedado») (?:un|una|con|alguien|internamente|por|a)\b
    !! {if}|\bno\b|\?|todavia|aun
6 loath to write it :: \b(?:correo|mensaje|mail|carta) que (?:no (?:me gusta|queria|quisiera
    |me habria gustado)
    |hubiera preferido no) «(?:tener que )?(?:escribir|enviar|mandar)(?:te|le)?»
    !! {if}
6 one of their own :: \b(?:ascendemos|promocionamos|vamos a (?:ascender|promocionar)
    |hemos (?:ascendido
    |promocionado)) (?:\w+ ){0,4}?«de la casa|del equipo|interna|interno|de dentro»
    !! {if}|\?
6 offer taken back :: \b(?:retirar|retiramos|retirado|anular|anulamos|revocar) (?:nuestra|la
    |esta) «oferta|propuesta»\b
    !! {if}|puede\w*|derecho
6 post is no more :: \b(?:puesto|plaza|vacante) (?:\w+ )?«desaparece|se suprime|se amortiza
    |deja de existir|suprimid[oa]|ya no existe|ya no esta disponible»\b
    !! {if}|\bno (?:desaparece|se)
6 is called off :: \b(?:se ha|hemos) «cancelado» (?:la|el|esta|este) (?:contratacion|proceso
    |busqueda|seleccion)\b
    !! {if}|\bno (?:se|hemos)|entrevista
6 file is closed :: \bproceso (?:\w+ ){0,3}?«cerrado|cancelado|desierto» (?:sin|y no|por|porque)\b
    |\b(?:tu|su) candidatura (?:\w+ ){0,2}?«archivada|cerrada»\b
    !! {if}
6 nothing open :: \bno tenemos (?:\w+ )?«vacantes|puestos libres»|\bplantilla (?:\w+ )?«completa»
    !! {if}|cuando
6 another has it :: \b(?:puesto|plaza|vacante|trabajo)\b[^.!?]{0,20}\b(?:se lo|se la|se|lo
    |la) (?:ha )?(?:queda|quedado|lleva|llevado|damos|dado|hemos dado) (?:\w+ )?«(?:un|otr[oa])»
    !! {if}|todavia|\baun\b|\bno\b
6 taken :: \b(?:hemos|esta|ha sido|queda|fue)\b (?:\w+ )?«(?:cubiert[oa]
    |asignad[oa](?! a (?:la|el|nuestr\w+|mi) )|adjudicad[oa])» && \b(?:plaza
    |vacante|puesto|posicion)\b
    !! {if}|todavia|\baun\b|\bno\b|hasta
6 went for another :: \b(?:optado|optamos|decidido|decantado|decantamos|elegido|escogido
    |seleccionado|apostar)\b (?:\w+ ){0,3}?«otr[oa]» (?:persona|candidat[oa]|perfil|compan\w+)
    !! {if}|\bno\b|todavia|\bjunto\b|ademas
6 no further :: \bno (?:\w+ ){0,2}?(?:«seguir|continuar|seguiremos|continuaremos|avanzar|avanzaremos
    |seguimos»)\b (?:\w+ ){0,3}?(?:candidatura|adelante con (?:tu|su)|contigo)|\b(?:has
    |ha) «quedado fuera»
    !! {if}|todavia|hasta
""",
    },
    "pt": {
        "rejection": r"""
6 one of ours :: \b(?:escolh\w+|optar\w*|optamos|optou\w*
    |fic\w+)\b[^.!?]{0,20}\b«(?:candidato interno
    |candidata interna|alguem da casa|colega da casa|pessoa da casa)»
    !! {if}|\bnao\b|\?
6 choice fell :: \bescolha recaiu (?:«noutr[oa]|em outr[oa]|sobre outr[oa]»)
    !! {if}|\?
6 does not fit :: \bperfil nao (?:\w+ )?«(?:corresponde|se enquadra|se adequa|encaixa|atende)»
    !! {if}|\?|caso
6 loath to write it :: \b(?:mensagem|e-?mail|mail|carta) que (?:nao (?:queria|gosto de|gostava de
    |gostaria de)
    |preferia nao) «(?:ter de |ter que )?(?:escrever|enviar|mandar)»
    !! {if}
6 one of their own :: \b(?:promover|promovemos|promoveremos)\b (?:\w+ ){0,3}?«da casa|da equipa
    |da equipe|interna
    |interno|de dentro»
    !! {if}|\?
6 offer taken back :: \b(?:retirar|retiramos|anular|revogar
    |cancelar) (?:a |esta )?(?:nossa )?«proposta|oferta»\b
    !! {if}|pode\w*|direito|sua candidatura
6 post is no more :: \b(?:vaga|lugar|posicao|cargo) (?:\w+ )?«deixa de existir|deixou de existir
    |suprimid[oa]|extint[oa]|ja nao existe»\b
    !! {if}|\bnao (?:deixa|foi)
6 file is closed :: \bprocesso (?:\w+ ){0,4}?«encerrado|cancelado» (?:sem|por|e nao)\b|\b(?:sua
    |tua) candidatura (?:\w+ ){0,2}?«arquivada|encerrada»\b
    !! {if}
6 nothing open :: \bnao temos (?:\w+ )?«vagas»|\bequipa (?:\w+ )?«completa»
    !! {if}|quando
6 went for another :: \b(?:escolh\w+|optou por|optamos por|optar por|avanc\w+ com|segu\w+ com
    |fic\w+ com) «(?:um outro|uma outra|outr[oa])» (?:pessoa|candidat[oa]|perfil|colega)
    !! {if}|\bnao\b|ainda|consigo|contigo|contacto
6 no further :: \bnao (?:\w+ )?(?:daremos|vamos dar|iremos dar|podemos dar|poderemos dar
    |vamos avancar|avancaremos|seguiremos)\b(?: \w+){0,2}? «(?:seguimento|continuidade|andamento
    |com (?:a|o) (?:sua|tua|seu|teu))»|\bnao (?:foste|foi) «(?:selecionad[oa]|escolhid[oa]
    |aprovad[oa])»
    !! {if}|ainda nao|por enquanto
6 taken :: \b(?:vaga|lugar|posicao|cargo)\b (?:ja )?(?:foi|esta|ficou) (?:\w+ )?«(?:preenchid[oa]
    |ocupad[oa]|atribuid[oa](?! a nossa| ao nosso))»
    !! {if}|\bnao\b|ainda|ate
""",
    },
    "nl": {
        "rejection": r"""
6 one of ours has it :: \b(?:functie|baan|plek|vacature) is (?:\w+ )?«(?:intern (?:ingevuld|vervuld
    |opgevuld)|door een collega (?:ingevuld|overgenomen))»
    !! \bniet\b|{if}|\?|nog
6 is not you :: \bis het (?:hem )?(?:\w+ )?niet «geworden»|\bbent het (?:\w+ )?niet «geworden»
    !! {if}|\?
6 loath to write it :: \b(?:mail|bericht|mailtje|brief|e-?mail) die ik (?:\w+ )?(?:liever
    |niet graag|ongraag
    |met tegenzin) (?:niet )?«(?:schrijf|schreef|stuur|verstuur)»
    !! {if}
6 one of their own :: \b(?:van binnenuit|iemand intern
    |een collega intern)\b[^.!?]{0,20}\b«doorgroeien|doorstromen
    |bevorderen|aanstellen»|\bvullen\b[^.!?]{0,30}\b«intern» in\b
    !! {if}|\?
6 offer taken back :: \b(?:ons|het|dit) «aanbod»\b~~(?:intrekken|in te trekken|ingetrokken
    |trekken (?:wij|we) in)\b|\b(?:trekken|trek)\b (?:\w+ )?ons «aanbod»~\bin\b
    !! {if}|indien|kun|kunt|recht
6 post is no more :: \b(?:functie|vacature|baan) (?:\w+ ){0,2}?«te vervallen|vervalt|geschrapt
    |bestaat niet meer|ingetrokken»\b
    !! {if}|indien|\bniet (?:geschrapt|ingetrokken|te vervallen)|vervalt niet
6 stops :: \b(?:stoppen|gestopt) (?:\w+ )?met «deze procedure|de procedure|de werving
    |deze werving»\b
    !! {if}|indien|\bniet\b
6 file is closed :: \b(?:je|uw|jouw) «sollicitatie» is (?:\w+ ){0,2}?(?:gesloten|afgesloten
    |gearchiveerd|beeindigd)\b|\balle «sollicitaties» zijn (?:\w+ )?(?:gesloten|afgesloten)\b
    !! {if}|indien
6 nothing open :: \bhebben (?:\w+ ){0,4}?«geen (?:vacatures|plek|plaats)»\b|\bzijn «volledig bezet»
    !! {if}|indien
6 choice fell :: \bkeuze (?:is |viel )?(?:\w+ ){0,2}?niet op «(?:jou|u|je)»
    |\bkeuze (?:is |viel )(?:\w+ )?op «(?:iemand|een ander|een collega)»
    !! {if}|indien
6 on with another :: \b(?:verder|door|gekozen|kiezen|in zee|gegaan)\b (?:\w+ ){0,2}?(?:met
    |voor) (?:een|de) (?:andere? |interne )?«(?:kandida\w+|sollicitant\w*|collega)»
    !! {if}|indien|jou\b|\bniet\b|gesprek
6 not on with you :: \bniet (?:met (?:je|jou|u) )?«(?:verder|door)» (?:met (?:je|jou|u)|te gaan|gaan
    |gaat)
    !! {if}|indien|{day}|gesprek
6 taken :: \b(?:functie|vacature|plek|baan|positie) is (?:\w+ )?«(?:vergeven|ingevuld|vervuld|weg)»
    |\b(?:functie|vacature|plek|baan) (?:\w+ )?«vergeven|ingevuld|vervuld»
    !! {if}|nog niet|zodra|totdat
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
