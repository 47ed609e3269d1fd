"""Plain words that what was set goes to another time, and that what was set is off, in all
languages. Data, no logic.

Each names a day or hour, or a talk: a decision, a closing date and a post that move or fall away
are told by other words.
"""

SHIFTING: dict[str, dict[str, str]] = {
    "en": {
        "moves": r"""
5 goes to another time :: \b(?:«preponed?|postponed|rescheduled|rearranged|adjourned|shunt(?:ed)?
    |bump(?:ed)?|nudged?|slides?|slid|shuffled|(?:brought|put|moved|pushed|knocked) (?:forward|back
    |on|out|along)»)\b(?: \w+){0,5}? (?:to|until|till|for) (?:\w+ ){0,3}?(?:{day}
    |{clock}) && \b(?:interview|call|chat|talk|conversation|meeting|session|visit|slot|round|panel
    |discussion|appointment|you|yours)\b
    !! \?|\bif\b|may be|could|might|can be|need to|decision|start date|closing|deadline|answer
    |shortlist\w*|shift (?:on|pattern)|application|opening|\bexam|delivery|release|launch
5 its date has changed :: \b(?:date|time|hour|timing|schedule)\b (?:(?:of|for
    |and) (?:\w+ ){1,5})?(?:has|have) (?:now )?been «revised|amended|altered|changed
    |moved»\b(?! to be) && \b(?:interview|call|talk|conversation|meeting|session|discussion
    |appointment)\b
    !! \?|\bif\b|closing|deadline|result
5 another in its place :: (?:{day}|{clock})[^?!]{0,40}?\b«in its (?:place|stead)|in place of
    |in lieu of»\b
    !! \?|\bif\b|references?|certificate|holiday
5 another than that :: \b«(?:instead of|rather than)» (?:the )?(?:tomorrow|today|{day}
    |{clock})(?:(?! or )[^?!.]){0,60}?\b(?:come|have you|see you|meet|make it|you are|speak|talk
    |ring|call|at|on)\b[^?!.]{0,30}?(?:{day}|{clock})
    !! \?|\bif\b|would you|decision|shift
5 now at another :: \byou are «now» (?:\w+ ){0,3}?(?:in|due|down|called|expected|booked
    |on) (?:\w+ ){0,4}?(?:{day}|{clock})
    !! \?|\bif\b|through to|shortlist\w*
5 cannot make it so come then :: \b«can not (?:do|make|manage)» (?:the )?(?:{day}|{clock}|\d{1,2}
    |it|then)\b[^?!.]{0,24},? so\b[^?!]{0,20}?\b(?:come|make it|see you|i will (?:see|ring|call)
    |let us)\b[^?!]{0,20}?(?:{day}|{clock}|at \d)
    !! \?|\bif\b
""",
        "interview_cancelled": r"""
5 a round is off :: \b«(?:pull(?:ed|ing)? the plug on|cry(?:ing)? off|cried off|bow(?:ing)? out of
    |back(?:ing)? out of|bail(?:ing)? on|bin|scrap|scrub|ditch|forget|axe)» (?:\w+ ){0,3}?(?:{day}
    |interview|call|chat|talk|conversation|meeting|session|visit|zoom)\b
    !! \?|\bif\b|do not (?:forget|bin)|without|never
5 a round is off :: \b(?:{day}|interviews?|call|chat|talk|conversation|meeting|session|visit
    |discussion|appointment|sit down)\b(?: \w+){0,5}? (?:is|was|has|have|had|are|stands?
    |will)(?: \w+){0,3}? «(?:a washout|a write off|a no go|a non starter|gone up in smoke
    |gone by the board|dropped from the (?:calendar|diary|list)|scuppered|stood down|(?:postponed
    |adjourned) (?:sine die|until further notice)|withdrawn|vacated|not now be held)»
    |\b{day}'s (?:now )?«(?:a washout|a write off|a no go|a non starter|scuppered)»
    !! \?|\bif\b|application|offer
5 a round is off :: \b(?:interview|call|chat|talk|conversation|meeting|session
    |visit)\b(?: [\w']+){1,5}? (?:is|are) «off»(?= ?(?:[,.;:]|$)| today| tomorrow| now| after all
    | i )
    !! \bif\b|unless|days? off|not off
5 a round is off :: \b«no chance of|no hope of» {day}\b
    !! \?|\bif\b|decision|answer|before|by
5 a round is off :: \b(?:withdraw|vacate|forgo|give up|rescind|release) «(?:the|your|our
    |that) (?:appointment|interview|meeting|visit|date)»\b
    !! \?|\bif\b|you (?:wish|want|may|can)
5 a round is off :: \b(?:disappoint you|let you down) «(?:about|for|on|over) {day}»
    !! \?|\bif\b
5 a round is off :: \b(?:stand|stood|standing) «(?:everyone|everybody|you|all
    |candidates)» (?:all )?down\b
    !! \?|\bif\b
5 a round is off :: \b(?:interview|round|discussion|meeting|call
    |appointment)\b[^?!.]{0,40}? «(?:may|should|to
    |can) (?:kindly |please )?be treated as (?:cancel+ed|withdrawn)|(?:hit|hitting) the brakes on»
    !! \bif\b|application
5 do not set out :: \b(?:not|no need to) (?:\w+ ){0,2}?«(?:make|undertake|start) (?:the
    |your) (?:journey|trip|drive)»\b
    !! \?|\bif (?:you|it)\b
""",
    },
    "de": {
        "moves": r"""
5 is held now :: \b«nunmehr|stattdessen» (?:erst )?am {day} && {talk}
    !! \?|\b(?:wenn|falls|bewerbungsfrist|arbeitsbeginn)\b
5 then and in brackets when before :: (?:{day}|{clock})[^?!(]{0,20}\((?:«bisher|statt|war|zuvor
    |ursprunglich|alt»)\b[^?!)]{0,20}?(?:{day}
    |{clock}) && {talk}
    !! \?
5 first then now then :: \b«ursprunglich|bisher|zuvor
    |eigentlich» (?:\w+ ){0,3}?{day}[^?!]{0,60}?\b(?:nun
    |jetzt|neu|nunmehr) (?:\w+ ){0,2}?(?:{day}|{clock}) && {talk}
    !! \?|\b(?:wenn|falls|bewerbungsfrist|arbeitsbeginn)\b
5 not then but then :: \b«nicht» (?:(?:mehr|am|um|den|wie) ){0,3}(?:{day}
    |{clock})[^?!]{0,40}? sondern (?!auch)[^?!]{0,24}?(?:{day}
    |{clock}) && {talk}
    !! \b(?:wenn|falls|bewerbungsfrist|arbeitsbeginn)\b
5 then and not then :: (?:{day}|{clock})[^?!]{0,30}? und «nicht» (?:(?:mehr|erst|am|um|den
    |wie) ){0,3}(?:{day}
    |{clock}) && {talk}
    !! \?|\b(?:wenn|falls|bewerbungsfrist|arbeitsbeginn)\b
5 one becomes another :: \baus (?:unserem )?(?:\w+ )?«{day}»[^?!]{0,20}? wird [^?!]{0,12}?(?:{day}
    |{clock})
    !! \?|{if}|falls
5 goes to another time :: \b(?:«verschieb\w*|verschob\w*|verleg\w*|vorgezogen|vorzuziehen|vorziehen
    |vorverleg\w*|ruck\w*|verlager\w*»)\b[^?!]{0,60}?(?:{day}|{clock}) && {talk}
    !! \?|\b(?:wenn|falls)\b|entscheidung|bewerbungsfrist|arbeitsbeginn|konnen wir|lasst sich
5 another than that :: \bstatt «(?:am |wie )?(?:{day}|{clock}|geplant
    |vereinbart)»[^?!]{0,50}?(?:{day}|{clock})
    !! \?|\b(?:wenn|falls)\b|find\w+|fand\w*
""",
        "interview_cancelled": r"""
6 does not take place :: {talk}\b[^?!]{0,80}? «(?:findet|finden) (?:\w+ ){0,4}?nicht statt
    |(?:wird|werden|kann|konnen) (?:\w+ ){0,4}?nicht stattfinden»|\b«(?:findet
    |finden)»\b[^?!]{0,60}?{talk}[^?!]{0,40}? nicht statt\b
    !! \b(?:wenn|falls|sofern|sollten?|sondern|stattdessen|dafur)\b
5 a round is off :: (?:{day}|{talk})[^?!.]{0,40}? «(?:fallt|fallen) (?:\w+ ){0,3}?(?:aus|flach
    |ins wasser|weg)|platzen (?:zu )?lassen|sausen (?:zu )?lassen|platzt
    |kann ich (?:\w+ ){0,3}?nicht»(?! \w*(?:entscheid
    |sagen))
    !! \?|\b(?:wenn|falls)\b|zug|bahn|unterricht|bescheid|entscheid\w*|antwort
""",
    },
    "fr": {
        "moves": r"""
5 then and in brackets when before :: (?:{day}|{clock})[^?!(]{0,20}\((?:«c'etait|au lieu|avant
    |ancien|initialement|et non»)\b[^?!)]{0,20}?(?:{day}
    |{clock}) && {talk}
    !! \?
5 first then now then :: \b«initialement|precedemment» (?:\w+ ){0,3}?{day}[^?!]{0,60}?\b(?:aura
    |se tiendra|est|passe|desormais|maintenant|finalement) (?:\w+ ){0,2}?(?:{day}
    |{clock}) && {talk}
    !! \?|\bsi\b|decision|cloture|prise de poste
5 then and not then :: (?:{day}|{clock})[^?!]{0,30}?(?: et|,) «non» (?:(?:plus|pas|le|a
    |au) ){0,3}(?:{day}
    |{clock}) && {talk}
    !! \?|\bsi\b|decision|cloture|prise de poste
5 goes to another time :: \b(?:«avance\w*|avancons|decal\w*|repouss\w*|report\w*|deplac\w*
    |bascul\w*»)\b[^?!]{0,60}?\b(?:au|a|pour) (?:{day}|{clock}|(?:le |ce )?\w+ \d) && {talk}
    !! \?|{if}|decision|cloture|prise de poste|limite|pouvons nous|serait il
5 another than that :: \bau lieu «(?:de|du)» (?:{day}|{clock}|demain)|(?:{day}
    |{clock})[^?!]{0,30}?\bau lieu «(?:de|du)» (?:{day}|{clock}|demain)
    !! \?|{if}
""",
        "interview_cancelled": r"""
6 does not take place :: {talk}\b[^?!]{0,80}? «(?:n'aura|n'auront) (?:\w+ )?pas lieu
    |(?:n'aura|n'a) plus lieu|ne se (?:tiendra|tiendront|fera|feront) (?:\w+ )?(?:pas|plus)»
    !! \bsi\b|\bmais (?:le|la|les|a|au|aux|dans|chez|par|en|bien)\b|a la place
5 a round is off :: \b(?:«renoncer|annuler|annule|annulons|surseoir
    |supprimer»)\b[^?!.]{0,20}?{talk}\b(?! de travail)
    !! \?|{if}|candidature
""",
    },
    "es": {
        "moves": r"""
5 then and in brackets when before :: (?:{day}|{clock})[^?!(]{0,20}\((?:«antes|era|en lugar|en vez
    |y no»)\b[^?!)]{0,20}?(?:{day}
    |{clock}) && {talk}
    !! \?
5 first then now then :: \b«inicialmente|antes|prevista
    |programada» (?:\w+ ){0,3}?{day}[^?!]{0,60}?\b(?:finalmente
    |ahora|pasa) (?:\w+ ){0,2}?{day} && {talk}
    !! \?|\bsi\b|decision|incorporacion|plazo|antes de
5 then and not then :: (?:{day}|{clock})[^?!]{0,30}?(?: y|,) «no» (?:ya )?(?:el |a )?(?:{day}
    |{clock}) && {talk}
    !! \?|\bsi\b|decision|incorporacion|plazo
5 goes to another time :: \b(?:«adelant\w*|retras\w*|traslad\w*|pas(?:amos|o|a|ar)|mov(?:emos|ido)
    |corr(?:emos|er)|cambi(?:amos|o|ado)|aplaz\w*»)\b[^?!]{0,50}?\b(?:al|a|para) (?:el
    |la )?(?:{day}|{clock}) && {talk}
    !! \?|{if}|decision|incorporacion|plazo|podemos|podriamos
5 another than that :: \ben (?:vez|lugar) «de(?:l)?» (?:{day}|{clock}|manana)
    !! \?|{if}
""",
        "interview_cancelled": r"""
6 does not take place :: {talk}\b[^?!]{0,80}? «(?:no|ya no) (?:tendra lugar|tendran lugar
    |tiene lugar|se (?:celebra|celebrara|celebraran|realizara|realizaran|hara|haran
    |llevara a cabo))»
    !! \bsi\b|\bsino\b|en su lugar
5 a round is off :: \b(?:«dejar en suspenso|dejamos en suspenso|tengo que anular|hay que anular
    |no podremos vernos|no nos podemos ver|no podemos vernos|no va a poder ser»)\b && (?:{talk}
    |lo del?|{day})
    !! \?|{if}
""",
    },
    "pt": {
        "moves": r"""
5 then and in brackets when before :: (?:{day}|{clock})[^?!(]{0,20}\((?:«antes|era|em vez
    |e nao»)\b[^?!)]{0,20}?(?:{day}
    |{clock}) && (?:entrevista|conversa|reuniao|chamada|encontro)
    !! \?
5 first then now then :: \b«inicialmente|antes» (?:\w+ ){0,3}?{day}[^?!]{0,60}?\b(?:sera|ocorrera
    |fica|passa|agora) (?:\w+ ){0,3}?{day} && (?:entrevista|conversa|reuniao|chamada|encontro)
    !! \?|\bse\b|decisao|prazo|antes de
5 then and not then :: (?:{day}|{clock})[^?!]{0,30}?(?: e|,) «nao» (?:(?:mais|a|na|no|em
    |dia) ){0,3}(?:{day}
    |{clock}) && (?:entrevista|conversa|reuniao|chamada|encontro)
    !! \?|\bse\b|decisao|inicio|prazo
5 goes to another time :: \b(?:«adi(?:ar|ado|amos|ei)|empurr\w*|pass(?:a|amos|ou|ar)|antecip\w*
    |transfer\w*|remarc\w*|mud(?:a|amos|ar|ou)|reagend\w*»)\b[^?!]{0,50}?\bpara (?:o
    |a )?(?:dia )?(?:{day}|{clock}|\d) && (?:entrevista|conversa|reuniao|chamada|encontro)
    !! \?|{if}|decisao|inicio|prazo|podemos|poderiamos
5 another than that :: \bem vez «de|da|do» (?:{day}|{clock}|amanha)
    !! \?|{if}
""",
        "interview_cancelled": r"""
6 does not take place :: \b(?:entrevistas?|conversa|reuniao|chamada|encontro
    |dinamica)\b[^?!]{0,80}? «nao (?:(?:vai|vao|ira|irao) (?:ter lugar|acontecer|ocorrer
    |ser realizad\w+|se realizar)|tera lugar|terao lugar
    |tem lugar|ocorre|ocorrera|ocorrerao|acontece|acontecera|acontecerao|se realiza|se realizara
    |se realizarao|sera realizad\w+)»
    !! \bse (?!realiz)|\bmas (?:no|na|em|as|dia|sim)\b|\be sim\b
5 a round is off :: \b(?:«desmarcar|cancelar|anular»)\b[^?!.]{0,20}?(?:entrevista|conversa|reuniao
    |chamada|encontro)\b
    !! \?|{if}
""",
    },
    "nl": {
        "moves": r"""
5 then and in brackets when before :: (?:{day}|{clock})[^?!(]{0,20}\((?:«was|eerder|in plaats
    |voorheen|eerst»)\b[^?!)]{0,20}?(?:{day}
    |{clock}) && {talk}
    !! \?
5 first then now then :: \b«oorspronkelijk|aanvankelijk
    |eerder» (?:\w+ ){0,3}?{day}[^?!]{0,60}?\b(?:nu
    |voortaan) (?:\w+ ){0,2}?(?:{day}|{clock}) && {talk}
    !! \?|\bals\b|beslissing|startdatum
5 then and not then :: (?:{day}|{clock})[^?!]{0,30}?(?: en|,) «niet» (?:(?:meer|op|om
    |pas) ){0,3}(?:{day}
    |{clock}) && {talk}
    !! \?|\bals\b|beslissing|startdatum
5 one becomes another :: «{day}» wordt (?:nu |dus )?(?:{day})
    !! \?|{if}
5 goes to another time :: \b(?:«verzet\w*|verschuif\w*|verschuiv\w*|verschoven|schuif\w*
    |verplaats\w*|vervroeg\w*»)\b[^?!]{0,60}?\b(?:naar|op|tot) (?:{day}|{clock}) && {talk}
    !! \?|{if}|beslissing|startdatum|kunnen we
5 another than that :: \bin plaats «van» (?:{day}|{clock})
    !! \?|{if}
""",
        "interview_cancelled": r"""
6 does not take place :: {talk}\b[^?!]{0,80}? «(?:vindt|vinden) (?:\w+ ){0,3}?niet plaats
    |(?:zal|zullen|kan|kunnen) (?:\w+ ){0,3}?niet plaatsvinden|niet plaats (?:zal|kan) vinden»
    !! \bals\b|indien|\bmaar (?:op|in|om|via|bij|wel)\b|in plaats daarvan
5 a round is off :: (?:{day}|gesprek|afspraak|kennismaking)\b[^?!.]{0,30}? «(?:gaat|zal|kan|red
    |haal) (?:\w+ ){0,3}?niet (?:lukken|door)|laten (?:ver)?vallen|te laten vervallen»
    !! \?|{if}|beslis\w*|antwoord
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
