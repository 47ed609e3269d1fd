"""Plain words that the candidate stays in play, and that a round stays as it is. Data, no logic.

Both outweigh what sounds like an end or like a change beside them: who was refused may be another,
and what was called off a strike.
"""

REMAINING: dict[str, dict[str, str]] = {
    "en": {
        "remains": r"""
5 nobody was refused :: \b(?:nobody|no one|none of you) (?:has|have) been «told no|ruled out
    |refused|rejected|turned down»\b|\bnot (?:yet )?«closed» the (?:competition|recruitment|process
    |search)\b|\bclosed\b[^.!?]{0,60}\b«by mistake|in error»\b
    !! {not} (?:\w+ ){0,2}?by mistake
5 no more is known :: \b(?:that is|this is) (?:really )?«all i know»|\bi «know» no more\b
    |\bi do not «know» (?:any )?more (?:than that|yet|for now|at present)
5 not ruled out :: \byou (?:have|are|were|had) not (?:\w+ ){0,2}?(?:«ruled out|lost out|off (?:the
    |our)|out of (?:it|the running|the race|contention|consideration)|rejected|turned down
    |unsuccessful»)\b
    !! \bif\b|whether|assume|unless
5 still in it :: \b(?:you|your (?:name|application|candidacy)) (?:are|is
    |remains?)\b (?:\w+ ){0,3}?(?:«in the (?:running|frame|mix|race|hunt)|in play|in contention
    |in with a (?:\w+ )?chance|alive and well|very much alive|under consideration»)\b
    !! \bif\b|whether|no longer|\bnot\b|another|other (?:role|post|position|vacanc\w*)
    |(?:next|future|later) (?:one|role|post|position|vacanc\w*|opening)
5 open yet :: \byour (?:name|application|candidacy|file) (?:is|remains|stays) (?:\w+ )?«open|live
    |active»\b
    |\b(?:like|want|glad|happy) to «keep talking|go on talking|carry on talking» (?:to|with) you\b
    |\bdecided to «look again at» you\b
    !! \bif\b|whether|(?:an)?other (?:role|post|position|vacanc\w*)|future|next|\b(?:pool|database)
5 nothing against you :: \bnothing (?:about (?:you|your \w+)|on our side|at our end
    |for you) has «changed»|\bnothing has been decided «against» you
    |\bno reflection on «where you stand»
""",
        "stands": r"""
5 rumour is wrong :: \b(?:rumou?rs?|gossip|talk|reports?|story)\b[^.!?]{0,50}\b(?:cancel\w*
    |call\w* off|off|postpon\w*|scrap\w*)\b[^.!?]{0,30}\b(?:is|are|was) «wrong|untrue|not true
    |false|nonsense|mistaken|unfounded|rubbish»\b
5 not called off :: \b(?:has|have|had|is|was|are|were) not (?:been )?(?:«cancelled|canceled
    |called off|postponed|scrapped»)\b|\bnothing (?:is|was|has been|had been) (?:\w+ )?(?:«cancelled
    |canceled|called off|postponed»)\b|\b(?:have|has|did|are) not (?:«called|cancelled|canceled
    |calling|cancelling|call|cancel») (?:it|anything|yours|(?:any|your|the|this) \w+)\b
    !! \bif\b|whether|\?|\byet\b|unless|why
5 goes ahead :: \b(?:{round}|{day}|it)\b[^.!?]{0,60}\b(?:«still stands
    |stands(?! (?:\w+ )?(?:cancel+ed|postponed|adjourned|deferred|withdrawn|suspended|preponed
    |rescheduled))|still good|go(?:es)? ahead|going ahead|on as planned|on as agreed
    |still on(?! (?:our|the|my) (?:list|books|radar))|is unaffected|takes place (?:as planned
    |all the same|regardless)»)\b
    !! \bif\b|unless|whether|until|(?:not|never|no longer) (?:\w+ ){0,2}?(?:go|going|taking|takes|on
    |ahead)\b|would|could|may\b|might|as it stands|as things stand|unable|cannot|prevent\w*
    |from going|too (?:few|many|ill|late)|because the \w+(?: \w+)? goes|(?:ahead|planned
    |stands)\b[^.!?]{0,60}\b(?:so|therefore|hence)\b
5 as things stand :: \bas «things stand|it stands»\b[^.!?]{0,30}\bgo(?:es|ing)? ahead
    !! {not}
5 unless you hear otherwise :: \bunless (?:you hear|i tell you|we tell you|i say
    |we say)\b «otherwise»
""",
    },
    "de": {
        "remains": r"""
5 no more is known :: \bmehr «weiss|wissen» (?:ich|wir) (?:\w+ ){0,4}?nicht
5 still in it :: \b(?:sie|du)\b (?:\w+ ){0,3}?(?:«im rennen|im spiel|im verfahren|in der auswahl
    |in der engeren»)\b
    !! nicht mehr|{if}|falls|\bob\b|\bsollte
    |(?:andere|weitere|nachste|kunftige)[nrs]? (?:stelle|position|ausschreibung|vakanz)\w*
5 not refused :: \babsage\w*\b[^.!?]{0,30}\b(?:sie|du|ihnen|dir) (?:aber )?«nicht»
    |\bkeine «absage»\b
    !! bekommen haben|falls|{if}|noch keine antwort
5 nothing decided :: \bnichts (?:ist |wurde )?(?:\w+ )?«entschieden»|\bnoch «offen»\b
    !! \bstelle|position\w*|vakan\w*|andere
""",
        "stands": r"""
5 rumour is wrong :: \bgerucht\w*\b[^.!?]{0,70}\b«stimmt nicht|falsch|unwahr|trifft nicht zu
    |stimmen nicht|unsinn»\b
5 not called off :: \bnicht (?:\w+ ){0,2}?(?:«abgesagt|ausgefallen|verschoben|gestrichen»)\b
    |\bnichts (?:\w+ ){0,2}?«abgesagt»\b|\bfallt (?:\w+ ){0,3}?nicht «aus»\b
    !! {if}|falls|\bob\b|\?
5 goes ahead :: \b(?:findet|bleibt|steht|gilt)\b[^.!?]{0,60}\b«trotzdem|dennoch|wie geplant
    |wie vereinbart|wie besprochen|dabei»\b
    !! nicht|{if}|falls|\bob\b|verschob\w*|verleg\w*|anstatt|neue[rn]? termin
    |(?:statt|geplant|dabei)\b[^.!?]{0,60}\b(?:daher|deshalb|darum|somit)\b
""",
    },
    "fr": {
        "remains": r"""
5 no more is known :: \bn'en «sais|savons» pas (?:davantage|plus)
5 still in it :: \bvous (?:etes|restez) (?:\w+ ){0,2}?(?:«en lice|en course|dans la course»)
    |\brien n'est «perdu|joue|decide|arrete|tranche»|\bvotre (?:candidature|dossier) (?:est
    |reste) (?:\w+ ){0,2}?(?:«a l'etude|sur la table|sur le dessus»)
    !! {if}|n'est plus|ne reste|autres? (?:poste|opportunite|offre|recrutement)\w*
""",
        "stands": r"""
5 rumour is wrong :: \brumeur\w*\b[^.!?]{0,70}\b«fausse?s?|infondee?s?|inexacte?s?»\b
5 not called off :: \b(?:n'|ne )(?:est|a|sont|ont|avons) (?:\w+ )?pas (?:\w+ )?(?:«annulee?s?
    |reportee?s?|decalee?s?|supprimee?s?»)\b
    !! {if}|\?
5 goes ahead :: \b(?:est|reste|sont) (?:bien |toujours )?«maintenue?s?»\b|\b(?:a|aura) bien «lieu»
    |\bn'y «change(?:ra)?» rien|\bcomme «prevu»\b
    !! \bpas\b|{if}|\bsauf|au lieu|initialement|\bne (?:peut|pourra|pourrai|peux)\b
    |\b(?:dois|devons|doit|oblig\w+|faut) (?:[\w']+ ){0,3}?(?:annuler|reporter|deplacer|decaler)
    |(?:maintenue?s?|lieu)\b[^.!?]{0,60}\b(?:donc|par consequent)\b|annulee?,? comme prevu
""",
    },
    "es": {
        "remains": r"""
5 no more is known :: \bno «se» (?:nada )?mas\b
5 still in it :: \b(?:sigues|sigue|continuas|continua) (?:\w+ ){0,2}?(?:«en la lista|en el proceso
    |en carrera|entre (?:los|las) (?:finalistas|candidat\w+)»)|\bnada (?:esta )?«decidido»
    |\bno (?:te|le) hemos «descartado»
    !! {if}|\bno sigues|\bno continua|reserva|bolsa
    |(?:otr[oa]s?|futur[oa]s?|proxim[oa]s?) (?:vacante|puesto|proceso|plaza)\w*
""",
        "stands": r"""
5 rumour is wrong :: \brumor\w*\b[^.!?]{0,70}\b(?:es|son) «falsos?|mentira|infundados?»\b
5 not called off :: \bno (?:se )?(?:ha|han|hemos|esta|estan|queda) (?:\w+ )?(?:«cancelad\w*
    |anulad\w*|suspendid\w*|aplazad\w*»)
    !! {if}|\?
5 goes ahead :: \bsigue (?:en pie|«adelante»)|\bse «mantiene»\b|\b(?:sera|es|tendra lugar
    |queda) como «estaba previsto|estaba prevista|previsto»
    !! \bno\b|{if}|salvo|(?:candidatura|perfil|interes)\w* (?:\w+ )?se mantiene
    |(?:mantiene|adelante|pie)\b[^.!?]{0,60}\b(?:asi que|por (?:eso|ello|lo que|tanto))\b
""",
    },
    "pt": {
        "remains": r"""
5 no more is known :: \bnao «sei» mais (?:nada|do que)
5 still in it :: \b(?:continuas|continua|estas|esta|mantem-se|segue) (?:\w+ ){0,2}?(?:«na corrida
    |em jogo|no processo|na lista|entre os finalistas»)|\bnada (?:esta )?«decidido|fechado»
    |\bainda nao (?:fechamos|decidimos) «nada»
    !! {if}|nao continua|nao esta|reserva
    |(?:outr[oa]s?|futur[oa]s?|proxim[oa]s?) (?:vaga|processo|posicao|concurso)\w*
""",
        "stands": r"""
5 rumour is wrong :: \b(?:boato|rumor)\w*\b[^.!?]{0,70}\b(?:e|sao) «falsos?|mentira|infundados?»\b
5 not called off :: \bnao (?:foi|foram|esta|estao|ficou) (?:\w+ )?(?:«cancelad\w*|adiad\w*
    |desmarcad\w*»)|\bnao «cancelamos|desmarcamos»\b
    !! {if}|\?
5 goes ahead :: \b«mantem[- ]se|mantemos»\b|\b(?:sera|acontece|fica
    |decorre) como (?:estava )?«previsto|combinado|planeado|planejado»
    !! \bnao\b|{if}(?! mantem)|mantemos (?:\w+ ){0,2}?(?:contac?to|curriculo|candidatura|interesse
    |perfil|dados)|(?:candidatura|interesse) mantem
    |mantem\b[^.!?]{0,60}\b(?:por isso|portanto|pelo que|por conseguinte)\b
""",
    },
    "nl": {
        "remains": r"""
5 no more is known :: \bmeer «weet|weten» (?:ik|we|wij) (?:\w+ ){0,5}?niet
5 still in it :: \b(?:je|jij|u) (?:bent|zit|blijft) (?:\w+ ){0,3}?(?:«in de race|in beeld
    |in de running|in de procedure|kandidaat»)|\ber is nog niets «besloten»|\bniets «beslist»
    !! {if}|niet meer|indien|(?:andere|volgende|nieuwe|toekomstige) (?:vacature|functie|baan)\w*
""",
        "stands": r"""
5 rumour is wrong :: \bgerucht\w*\b[^.!?]{0,70}\b«klopt niet|kloppen niet|onzin|niet waar|onjuist»\b
5 not called off :: \bniet (?:\w+ )?(?:«afgezegd|geannuleerd|afgelast|uitgesteld|verzet»)\b
    !! {if}|indien|\?
5 goes ahead :: \b(?:gaat|vindt|blijft|staat)\b[^.!?]{0,50}\b«gewoon|toch|zoals (?:gepland
    |afgesproken)»\b
    !! niet|{if}|indien|niets|in plaats van|verzet\w*|verplaats\w*|verschoven|interesse blijft
    |contact
    |(?:door|plaats|gewoon)\b[^.!?]{0,60}\b(?:daarom|dus|daardoor)\b
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
