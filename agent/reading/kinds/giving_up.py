"""Who gives up what: a candidate's no put together from words for what is his, what it runs in, the
post and another house, in all languages. Data, no logic.

``WORDS`` holds the parts by name; the rows are sentences made of them. A no to a day, a form or
another post is none to this one.
"""

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "mine": r"my (?:job )?(?:application|candidacy|candidature|name|cv|resume|hat|bid"
        r"|papers|submission)",
        "running": r"(?:process|procedure|running|race|pile|short ?list|long ?list|pool|mix"
        r"|competition"
        r"|contest|selection|recruitment|reckoning|frame|hunt|search"
        r"|list(?! (?:of|for) (?!applicants|candidates|contenders)))",
        "job": r"(?:job|post|role|position|vacancy|appointment|offer|opening|application"
        r"|apprenticeship|traineeship|candidacy|candidature|opportunity)",
        "house": r"(?:employer|firm|company|school|practice|house|trust|hospital|shop|yard"
        r"|university|college|institution|council|charity|studio|farm|garage|hotel|restaurant"
        r"|organi[sz]ation|team|surgery|clinic|workshop|bakery|museum)",
        "kept": r"\?|\bif\b|unless|instead|rather have|prefer|before|until|earlier|previous"
        r"|duplicate|attached|updated|latest",
    },
    "de": {
        "mine": r"meine (?:bewerbung|kandidatur|unterlagen)",
        "house": r"(?:haus|arbeitgeber\w*|firma|betrieb|stelle|angebot|unternehmen|praxis|schule"
        r"|klinik|aufgabe|weg|job|position)",
        "kept": r"\?|\bwenn\b|falls|bevor|\bob\b|statt\w*|fruhere|alte|neue|beiliegend\w*",
    },
    "fr": {
        "mine": r"(?:ma candidature|mon dossier|mon nom|mon cv)",
        "house": r"(?:poste|emploi|travail|cdi|cdd|contrat|employeur|entreprise)",
        "kept": r"\?|\bsi\b|avant|ancien\w*|precedent\w*|erreur|remplac\w*|plutot",
    },
    "es": {
        "mine": r"mi (?:candidatura|nombre|cv|curriculum|solicitud)",
        "house": r"(?:trabajo|empleo|puesto|empresa|contrato)",
        "kept": r"\?|\bsi\b|antes|anterior|hasta|todavia|\baun\b|error",
    },
    "pt": {
        "mine": r"(?:o )?(?:meu nome|meu cv|meu curriculo)|(?:a )?minha candidatura",
        "house": r"(?:trabalho|emprego|colocacao|lugar|empresa|contrato)",
        "kept": r"\?|\bse\b|antes|anterior|\bate\b|ainda|erro",
    },
    "nl": {
        "mine": r"mijn (?:sollicitatie|kandidatuur|naam|cv)",
        "house": r"(?:baan|werk|functie|plek|werkgever|bedrijf|aanbod|contract)",
        "kept": r"\?|\bals\b|voordat|vorige|oude|fout|\btot\b",
    },
}
"""By code of language: parts that the rows name as they name the macros of the language."""

GIVING_UP: dict[str, dict[str, str]] = {
    "en": {
        "plain:withdrawal": r"""
5 gives up what was sent :: \b(?:«withdraw\w*|rescind\w*|retract\w*|discontinu\w*|clos(?:e|ing)
    |scrap|bin|shred|revok\w+»)\b (?:{mine}|(?:the|this) (?:application|candidacy|candidature))\b
    !! {kept}|not (?:to )?(?:be )?withdraw\w*|never|(?:you|they|he|she|who)(?: have| has
    | had)? withdr\w+
5 comes off the pile :: \b(?:tak(?:e|ing)|pull(?:ing)?|strik(?:e|ing)|remov(?:e|ing)|drop(?:ping)?
    |leav(?:e|ing)|cross(?:ing)?) (?:{mine}|me|mine|myself) (?:«off|from|out of») (?:the|your|this
    |any further) (?:\w+ )?{running}\b|\bstep(?:ping)? (?:«out of|away from|down from») (?:the|your
    |this) {running}\b
    !! {kept}|not\b|never|because|mailing|call|coach|train
5 is to be void :: \b(?:regard|treat|consider|deem) {mine} (?:as )?(?:\w+ )?«void|withdrawn|closed
    |cancelled|null|ended|finished»\b|{mine} (?:to |should |may |can
    |please )?be (?:\w+ )?«discontinued|withdrawn|cancelled|closed|dropped»\b
    !! {kept}|not (?:be )?(?:withdrawn|cancelled|closed)|why
5 pursues no post :: \b(?:no longer|not)\b (?:\w+ ){0,3}?(?:pursu(?:e|ing)|proceed(?:ing)? with
    |continu(?:e|ing)(?: with| in)?|go(?:ing)? (?:on|ahead|forward|any further|through) with
    |carry(?:ing)? on with|be considered for|be a candidate for|be in the running for) (?:the|this
    |your|my|any)(?: \w+)? «{job}|{running}»\b(?! form| online)
    !! \?|\bif\b|until|yet|before|unless|whether|other
5 goes no further :: \bi (?:can|will|shall|do|am) (?:\w+ )?not (?:be )?(?:able to |wish to
    |going to )?(?:«proceeding|proceed|carry on|go on with (?:it|this)|going on with (?:it|this)
    |continue with (?:it|this)»)(?: any (?:more|further|longer))?(?:\W*$|[,;:.])
    !! \bif\b|until|yet|before|unless|whether|{day}|{clock}|form\b|link|test
5 has another house :: \b(?:accepted|accepting|signed|signing|said yes|committed|chosen|chose
    |decided|agreed|gone|going|opted|settled|taken|taking|took|joined|joining|started|starting|found
    |secured|landed)\b (?:[\w']+ ){0,4}?(?:(?:another|a different|some other|an alternative|other
    |alternative) (?:\w+ )?«{house}|employment|job|work|role|position»|«somebody else
    |someone else»(?!'s| to\b| who\b| at the\b| in the\b| for the\b)|\ban? (?:\w+ )?«{house}» (?:in
    |near|nearer|closer)\b)
    !! {kept}|no to\b|turned|declined|withdr\w+|since|\bago\b|\bin (?:19|20)\d\d|slot|time\b|date
    |interview\w*|{round}|look|still|temporar\w*|course|train\w*|yours?\b|apply|appl\w+ (?:to|for)
    |advert\w*|stay|lunch|borrow
5 another may have it :: \b(?:give|offer|pass) (?:my (?:\w+ )?(?:place|slot|spot|interview|seat
    |chance)|it|mine|the (?:job|post|place|role|appointment|position)) (?:on )?to «one of the others
    |the (?:next|other|second|runner)|another|somebody|someone|whoever|your second»|\b(?:go to|ring
    |call|turn to|take|appoint|try|ask) (?:your|the|whoever (?:was|came)) «second|second choice
    |runner up|next (?:on|in|candidate|best)»(?! floor| door| time| page)
    !! {kept}|not\b|swap|parking|{clock}
5 goes on without me :: \b(?:fair|fairest|best|better|kindest|right|easiest|simplest
    |fine) if you «(?:go|went|carry|carried|proceed|continue) (?:on |ahead )?without me»\b
    !! \?
5 needs no place :: \b(?:no need|no point|no sense|pointless)(?: \w+){0,4}? (?:to|in
    |of) «(?:put(?:ting)?|interview(?:ing)?|hold(?:ing)?|consider(?:ing)?) (?:me|mine|my|a place
    |a slot)|carry(?:ing)? on|continu(?:e|ing)»\b
    !! \bif\b|\?|parking|lunch|copied|posted|{clock}
5 leaves no post :: \b(?:changed (?:my|our) minds?|decided not|thought better
    |decided against)\b (?:about |to |of )?(?:«leaving|leave|changing jobs?|change jobs?
    |moving jobs?|move jobs?|relocat\w+|a move|taking (?:it|this|the {job})|the (?:job|move|post
    |role|position)»)\b|\bdecided «against(?: it| this)?»\W*$
    !! \?|\bif\b|until|before|other
5 asks to be passed over :: \b(?:not|stop|longer|nor) (?:to )?«consider(?:ing)? me»\b(?! (?:rude
    |late))
    !! {kept}|only|just
5 withdraws in person :: \b«withdraw me»\b|\b(?:think i will|am going to|rather|shall
    |will have to) «give it a miss|leave it to (?:them|others|somebody|someone)»
    !! \?|\bif\b|lunch|tour\b|{day}|{clock}
5 takes their offer :: \b(?:decided|going|chosen|want) to accept (?:the|an
    |another) (?:\w+ )?offer (?:of|from) «(?:the|an?|another) (?:\w+ )?{house}»\b
    !! {kept}|\bnot to
5 goes with another :: \b(?:decided|chosen|going|opted) (?:to )?go(?:ing)? (?:with|to) «(?:another
    |a different|the other) {house}|the (?:hospital|council|county|university|school|trust|museum
    |college|bank)»\b
    !! {kept}|slot|time\b|meeting|yesterday|appointment|{clock}
5 ends it here :: \b(?:rather|better|best|to|will|shall|us|would) «(?:end|stop|finish|close) (?:this
    |it|things|the process) (?:here|there|now)»\b
    !! \?|\bif\b|today|until|next|phone|call
5 has work now :: \b(?:got|found|have|landed|started) «a (?:new |permanent|proper )?job (?:now
    |already|at last|elsewhere)»\b|\b(?:taken|accepted|took|accept
    |take),? (?:up )?an? (?:\w+ )?«(?:job|post|role|position) (?:at|with|elsewhere|closer|nearer)»\b
    |\b(?:my name|myself|am|be) «off the market»
    !! {kept}|\bbut\b|still|since|\bago\b|\bin (?:19|20)\d\d|interview\w*|yours?\b
5 has no heart for it :: \bheart (?:is|was) not «in it»|\b(?:give|offer) {day} to «someone|somebody
    |one of»|\bnot the (?:move|step|job|change) «i want|for (?:me|us)»
    !! \?|\bif\b|instead|rather
5 needs it no more :: \b(?:not be needing|do not need|no longer need|not need) (?:the|your|an?
    |my) (?:\w+ )?«interview|slot|job|post|position»\b(?! (?:details|description|time|date|number
    |title|address))
    !! {kept}|{clock}|for that|reminder|link
5 wants no other date :: \bdo ?n[o']?t want to «rearrange|reschedule|rebook|book another
    |another date»
    !! {kept}|\bbut\b
5 keeps no place :: \b(?:do not|no need to|please stop|need not|stop) (?:hold|holding|keep|keeping
    |reserve|reserving|save|saving|block|blocking) (?:a|the|my|any|this) (?:\w+ )?«slot|place|spot
    |interview|seat|post|job|position»(?: (?:for me|open|free))?\b
    !! {kept}|{day} (?:slot|place|spot)|{day} (?:works|suits|would)|parking|both
5 drops the whole of it :: \b(?:pull(?:ing)? the plug|call(?:ing)? (?:it )?off|draw(?:ing)? a line
    |knock(?:ing)?|let(?:ting)? go|giv(?:e|ing) up|drop(?:ping)?)\b[^.!?]{0,40}\b(?:«the whole thing
    |everything|it all|all of it|my application|my candidacy|the (?:job|post|role|position)
    |this (?:job|post|role|position)|on the head»)\b|\blet this one «go»\b
    !! {kept}|not\b|drop (?:off|in|round|by)|never|do (?:it all|everything) to
5 leaves it there :: \b(?:let us|shall|will|would|best|better|rather|to) «leave (?:it|things
    |the matter) (?:here|there|at that)»\b
    !! \?|\bif\b|today|now\b|until|next|phone|bag|car\b|key|then
5 stays with them :: \b(?:agreed|decided|chosen|going|opted|promised|prefer|persuaded(?: me)?
    |talked into|talked me into) (?:to )?«(?:stay|staying|remain|remaining|stick
    |sticking) (?:on )?(?:with them|with him|with her|where i am|where we are|put|(?:with|at
    |in) (?:my|the) (?:present|current|old) \w+)»\b
    !! {kept}|\bbut\b|still|for now|call|line\b|phone|hotel
5 thinks it not right to take it :: \bnot\b (?:\w+ ){0,4}?(?:right|fair|honest|wise|sensible
    |honou?rable)\b(?: of me| on you)? to «take (?:it|this|the {job})|accept|say yes|join|come»\b
    !! {kept}
5 is nothing for me :: (?:\bis|'s|\bwas) no longer «for me»\b(?! to\b)
    !! \?|\bif\b|slot|time\b
5 looks for something else :: \b(?:it|this|that|role|job|post|position) (?:is|was) not what i (?:am
    |was) «looking for|after|hoping for»
    !! \?|\bif\b|sent|{day}|{clock}|slot|attach\w*
5 refuses formally :: \b(?:my|as a) (?:formal |written |official )?«refusal» of (?:the|your
    |this) (?:\w+ )?{job}|\banswer (?:has to|must|will have to|can only|will
    |ought to) be (?:\w+ )?«no»\b
    !! \?|\bif\b|no (?:later|longer)|whether
5 cannot refuse theirs :: \boffer\b[^.!?]{0,60}\b(?:can not|could not
    |find (?:that )?i can not) «refuse|turn down|resist|say no to|pass up»\b
    !! \?|\bif\b|yours?|you\b
""",
        "plain:leaving": r"""
3 is elsewhere :: \bi am staying «(?:at|with)» (?!my\b|the\b|a\b|friends|you)|\bi have (?:(?:now
    |just) )?«joined» (?!you|the\b|linkedin|your|a\b)|\bwrong «moment»|\bi (?:shall
    |will) not be «coming|attending»\W*$
    !! \?|\bif\b|hotel|until|night|{clock}|call\b|meeting|zoom|teams|club
3 keeps what is there :: \b(?:been )?made «permanent»\b|\bstaying «put»|\bset (?:my|our) «heart» on
    |\b(?:send\w*|return\w*)\b[^.!?]{0,30}\b«unsigned»\b|\bhave to «take it back»|\b«happy there»
    |\bnot (?:prepared|willing|able) to «work (?:every|each|nights|weekends|sundays|saturdays|on)»
    |\bmoving «back» to\b|\boffered «full time|a permanent»\b|\bi am «off to (?:uni|university
    |college)»|\bvoted\b[^.!?]{0,40}\b«lost|no|against»\b
    !! \?|\bif\b|\bbut\b|still|because|page|wrong|could|said no|until
""",
        "plain:wishes": r"""
5 lets them do it :: \byou «may|might|can|could» (?:\w+ )?(?:take|strike|cross|remove|bin|shred
    |close|drop)\b
5 wishes it politely :: \b«fair|fairest|best|better|kindest|right|easiest|simplest» if you (?:go
    |went|carry|carried|proceed|continue)\b
""",
        "plain:stays": r"""
5 takes back a message :: \b(?:ignore|disregard|delete|forget) (?:my|the) (?:last|previous|earlier
    |first|other) «(?:e ?)?mail|message|note»
5 stops at a form :: \b(?:go on|continue|proceed|get any further|get past|carry on) (?:(?:with|in|on
    |past) )?(?:the|your|this) (?:\w+ )?«form|page|test|link|upload|questionnaire|site|website
    |portal»\b
""",
        "plain:private": r"""
5 applies for no work :: \bapplication (?:for|to) (?:the|a|an|my|our|your)? ?(?:\w+ ){0,2}?«flat
    |house|loan|mortgage|visa|permit|allotment|grant|passport|licence|license|school place|nursery
    |membership|credit card|tenancy|divorce|planning|benefit|studio flat|apartment|room»\b
""",
        "plain:reads": r"""
5 something is amiss :: \b(?:contract|letter|offer|file|attachment|document|link|page|paperwork
    |form)\b[^.!?]{0,60}\b«says|does not|is broken|will not open|missing|wrong|blank|empty|not what
    |not the|typo|mistake»\b|\b(?:could|can|did) not (?:\w+ )?«open|find|see|read» (?:the|your|it
    |any|a)\b|\bno (?:\w+ ){1,3}in the «letter|contract|offer»\b|\bplease «correct|resend|amend
    |check|send it again»
5 had hoped for more :: \bi (?:had hoped|was hoping|hoped|expected|would need
    |would have liked) (?:for |to see )?(?:something |a (?:figure |salary )?|more |rather )?«more
    |nearer|closer|higher|better|at least»\b|\bless than i «earn|make|get|have»\b
5 has not yet said it :: \bbefore i «accept|sign|say yes|commit|hand in|give (?:you )?(?:an|my)»\b
    |\bwould be (?:very )?(?:happy|glad|delighted) to (?:accept|come|join|sign
    |say yes)\b[^.!?]{0,30} «if you»|\bif you (?:could|can
    |would)\b[^.!?]{0,60}\bi would be (?:\w+ )?«happy|glad|delighted»
""",
    },
    "de": {
        "plain:withdrawal": r"""
5 is considered no more :: \bnicht (?:mehr|weiter|langer) (?:zu )?«berucksichtigen|einzubeziehen
    |in betracht zu ziehen»
    !! {kept}|nachteil
5 has another house :: \b(?:fur|bei|mit) (?:\w+ )?(?:ein(?:e|en|em
    |er)? )?andere[nmrs]? (?:\w+ )?«{house}»\b[^.!?]{0,30}\b(?:entschieden|unterschrieben|zugesagt
    |verpflichtet)\b
    !! {kept}|gegen|abgesagt|termin
5 stands off :: \bbewerbung (?:\w+ )?«abstand|zuruckzutreten»|\babstand von (?:meiner
    |der) «bewerbung|stelle|kandidatur»
    !! {kept}
5 says no :: \bich «sage» (?:\w+ ){0,2}?ab\b
    !! {kept}|termin|gesprach|{day}|{clock}
5 gets out :: \bsteige (?:\w+ ){0,5}?«aus»\b|\bziehe mich (?:\w+ ){0,5}?«zuruck»\b
    |\b{mine} (?:\w+ ){0,3}?«widerrufen|zuruckzunehmen|zurucknehmen|stornieren|gegenstandslos»
    !! {kept}|bus\b|zug\b|bahn\w*|haltestelle|nicht zuruck|{clock}
""",
        "plain:stays": r"""
5 takes back a message :: \b(?:vergessen|ignorieren|loschen) sie (?:bitte )?(?:meine
    |die) (?:\w+ )?«mail|nachricht|email»
5 decided for them :: \bgegen (?:die|das|den) (?:andere[ns]?) (?:\w+ )?und fur «sie|euch|dich»\b
""",
        "plain:reads": r"""
5 has not yet said it :: \bbevor ich «unterschreibe|zusage|annehme|kundige|ja sage»
""",
    },
    "fr": {
        "plain:withdrawal": r"""
5 gives up what was sent :: \b(?:retir\w+|annul\w+|ray\w+|enlev\w+|ecart\w+) «{mine}»\b
    !! {kept}
5 leaves it there :: \bprefere «en rester la»|\b«restons en la»|\bje «m'arrete la»
    !! {kept}|aujourd'hui
5 has another house :: \b(?:ai|avons) (?:\w+ ){0,2}?(?:trouve|accepte|signe|choisi|decroche
    |obtenu) (?:\w+ ){0,2}?«(?:un|une) (?:autre )?{house}»\b
    |\bpropose une? (?:\w+ )?{house}\b[^.!?]{0,30}\bl'ai «accepte\w*|signe\w*»
    !! {kept}|votre|vous (?:m'|me )|depuis|\ben (?:19|20)\d\d|refuse
5 it is no :: \bc'est (?:\w+ )?«non»\b(?! (?:pour|seulement|a)\b)
    !! {kept}|creneau|heure|{clock}
5 is forced to decline :: \bcontrainte? de «decliner|refuser|renoncer»
    !! {kept}|rendez|creneau|{day}|{clock}
""",
        "plain:stays": r"""
5 takes back a message :: \bcompte de mon (?:\w+ )?«message|mail|courriel|courrier»
""",
        "plain:reads": r"""
5 has not yet said it :: \bavant de «vous repondre|signer|accepter|m'engager|dire oui»
""",
    },
    "es": {
        "plain:withdrawal": r"""
5 gives up what was sent :: \b(?:retir\w+|anul\w+|borr\w+|quit\w+|tach\w+) «{mine}»\b
    |\bno (?:\w+ ){0,2}?(?:tenga\w*|tengas|considere\w*) (?:en cuenta )?«mi (?:candidatura
    |solicitud)»
    !! {kept}
5 goes no further :: \bdecidido no «seguir|continuar|presentarme|avanzar|aceptar\w*»
    !! {kept}|coche
5 does not take it :: \bno (?:\w+ )?(?:puedo|voy a|quiero|podre) «aceptar(?:la|lo)?»\b
    !! {kept}|cita|hora\b|{day}|{clock}|otr[oa]
""",
        "plain:stays": r"""
5 takes back a message :: \bcuenta mi «(?:\w+ )?(?:correo|mensaje|mail)»
""",
        "plain:reads": r"""
5 has not yet said it :: \bantes de «firmar|aceptar|decir que si|responder\w*|contestar\w*»
""",
    },
    "pt": {
        "plain:withdrawal": r"""
5 gives up what was sent :: \b(?:risc\w+|risque\w*|retir\w+|tir\w+|apag\w+|anul\w+) «{mine}»\b
    |\b(?:desisto|abdico|prescindo) (?:\w+ )?d[aeo] «candidatura|processo|vaga|lugar|concurso»
    |\b(?:desisto|abdico|prescindo) da minha «candidatura»
    !! {kept}|\bnao\b
5 has another house :: \bja (?:\w+ )?(?:arranjei|encontrei|consegui|aceitei|comecei
    |assinei) (?:\w+ )?«{house}|noutr[oa]»\b
    !! {kept}|entrevista
5 says no :: \bresposta e (?:\w+ )?«nao»
    !! {kept}
5 does not take it :: \bnao (?:vou|posso|irei|poderei) «aceitar» (?:\w+ ){0,2}?(?:lugar|proposta
    |oferta|emprego|cargo|vaga|posto)\b|\b(?:tenho|ter|terei) (?:de|que) «recusar|declinar»\b
    !! {kept}|hora\b|{clock}|{day}|reuniao
""",
        "plain:reads": r"""
5 has not yet said it :: \bantes de «assinar|aceitar|dizer que sim|responder»
""",
    },
    "nl": {
        "plain:withdrawal": r"""
5 gives it up :: \bik «zie» (?:\w+ ){0,3}?van af\b|\b(?:mij|me) (?:maar |graag |alsjeblieft
    |alstublieft )?«van (?:de|jullie|uw) lijst»|\b{mine} (?:\w+ )?(?:niet «door\w*|voort\w*»
    |«intrekken|stopzetten|annuleren»)
    !! {kept}|\bniet van|nieuwsbrief|mailing\w*
5 is nothing for me :: \b«niks voor mij»|\bik «ga het niet doen»
    !! {kept}|{day}|{clock}
5 does not take it :: \b(?:aanbod|baan|functie)\b (?:\w+ ){0,3}?«afslaan|afwijzen|weigeren»\b
    |\b(?:elders|ergens anders) (?:\w+ )?«getekend|begonnen|toegezegd»
    !! {kept}|ander aanbod|andere baan
""",
        "plain:reads": r"""
5 has not yet said it :: \bvoordat ik «teken|ja zeg|toezeg|accepteer|aanneem»
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
