"""Plain words that name a round which was, in news of where the process stands and in refusals.
Data, no logic.

The same words before a round say only what such rounds are like; so all rows ask for a word of
what has been: met, marked, over, behind us. They outweigh the model of ``staging``.
"""

PAST_ROUNDS: dict[str, dict[str, str]] = {
    "en": {
        "stage:technical@text": r"""
8 after the technical talks :: \b(?:after|since|following) (?:the|all the|all|your|our|these
    |those) (?:«technical|tech|coding|pairing|design») (?:interviews|chats|sessions|talks|calls
    |rounds)\b
    !! candidates|applicants
8 technical talks are over :: \b(?:«tech|technical|coding|whiteboard|pairing|system design
    |architecture|engineering|case») (?:interviews?|screens?|rounds?|chats?|sessions?|talks?|calls?
    |conversations?|hours?)\b[^.!?]{0,30}\b(?:over|done|finished|complete|completed|behind us|held
    |wrapped up|in the bag|all been|went well|went really well)\b
    !! {awaited}|not (?:yet )?(?:over|done|finished|complete)
""",
        "stage:manager@text": r"""
8 the boss whom you met :: \b(?:{boss}|department head)\b,? (?:who|whom
    |that) you (?:have )?(?:already )?(?:«met|saw|spoke|talked|have met»)|\b(?:{boss}
    |department head)\b,? with «whom» you (?:met|spoke|talked|sat)
    !! {awaited}|recruit\w*|talent
8 round of the manager's is over :: \b(?:«manager|managerial|managers'|manager's») (?:rounds?
    |interviews?|stage|conversations?|chats?|talks?|calls?)\b[^.!?]{0,30}\b(?:over|done|finished
    |complete|completed|behind us|held|went well)\b
    !! {awaited}|not (?:yet )?(?:over|done|finished|complete)
8 spoke to whom the post reports :: \b(?:you|we) (?:have )?(?:already )?(?:spoke|spoken|talked|met
    |sat down|saw|had|spent)\b[^.!?]{0,70}\b(?:person|one|who|whom|somebody
    |someone)\b[^.!?]{0,20}(?:«reports? to|report to|work for|work under|answer to»)
    !! {awaited}
8 with me as the boss :: \b(?:interview|conversation|talk|chat|meeting|call|hour) with (?:me
    |myself)\b[^.!?]{0,12}\b(?:as|being) (?:your|the) (?:\w+[ -]){0,2}?(?:«manager|boss|supervisor
    |team lead|head of»)
8 thanks for the talk with the boss :: \b(?:thanks?|thank you|pleasure
    |grateful)\b[^.!?]{0,30}\b(?:for|of) (?:speaking|meeting|talking|chatting|sitting down
    |visiting) (?:with |to )?(?:our|the|my) (?:\w+ )?(?:«head of|director of» (?!talent|people|hr
    |human|recruit\w*)\w+|«{boss}»)
    !! {awaited}|\bwill\b|panel
8 the boss enjoyed it :: \b(?:our|the|my) (?:«head of» (?!talent|people|hr|human|recruit\w*)\w+
    |(?:(?!hr|recruit\w*|talent)\w+ )?«{boss}») (?:really |very much |also )?(?:enjoyed|liked
    |loved) (?:meeting|talking|speaking|your|the (?:talk|chat|interview|conversation))\b
    !! {awaited}|your (?:cv|resume|application|letter|portfolio|profile)
8 whose opinion is missing :: \b(?:your|the) (?:interview|conversation|talk|chat|meeting
    |call) with (?:\w+ ){0,3}?(?:,|who) (?:\w+ ){0,3}?be your (?:«manager|boss|supervisor
    |team lead»)
""",
        "stage:panel@text": r"""
8 those who heard you :: \b(?:«governors|trustees|partners|directors|teachers|colleagues
    |interviewers|members|panellists|panelists») (?:who|that|whom) (?:interviewed you|met you
    |saw you|heard you|spoke (?:to|with) you|you (?:met|saw|spoke))\b
    !! {awaited}|one of
8 met all of them :: \b(?:you|you've|candidate|she|he|i|i've) (?:have |had |has )?(?:now |just
    |all )?(?:met|seen|saw|spoke to|spoken to|spoke with|spoken with|talked to|talked with
    |sat before|sat in front of|sat opposite|faced|convinced
    |impressed) (?:\w+ ){0,2}?(?:«whole team|entire team|full team|rest of the team|whole crew
    |whole department|all of us|all three of us|all four of us|all five of us|all six of us
    |three of us|four of us|five of us|six of us|both of us|two of us»)\b
    !! {awaited}|will have|\b(?:can|could|would|should) (?:\w+ )?have
8 sat and did not agree :: \b(?:the|our|your|whole) «panel|committee|board» (?:that saw you
    |that met you|you met|you saw|you sat before|you faced|after you (?:had )?left|stayed behind
    |sat (?:until|till|late|on|for)|split|was split|is split|could not agree|did not agree
    |came away|was impressed|liked|enjoyed|thought|felt|was torn|is torn)\b
8 last of the panels :: \b(?:the|our) last (?:of the )?«panels?» (?:for|is|was|are|sits|takes|took
    |on|of)\b
    !! \bif\b
""",
        "stage:screen@text": r"""
8 spoke on the telephone :: \b(?:good|great|lovely|nice|glad|enjoyed|thanks?|thank you
    |pleasure)\b (?:\w+ ){0,5}?(?:talk|talking|speak|speaking|chat|chatting|to you|with you
    |call)\b (?:\w+ ){0,3}?(?:on|over|by) (?:the )?«phone|telephone»\b
    !! {awaited}|\b(?:can|could|may|shall|would) (?:we|i|you|be)\b
8 thanks for the first call :: \b(?:thanks?|thank you|good|great|lovely|nice|enjoyed|after
    |since)\b (?:\w+ ){0,4}?(?:quick|first|initial|short|brief|introductory|intro
    |screening) (?:phone )?(?:«call|chat|phone call|conversation on the phone|talk on the phone»)\b
    !! \bif\b|before|\b(?:can|could|may|shall) (?:we|i)\b|technical|manager|for a (?:quick|first
    |short|brief)|set up|arrange|schedul\w*|to have|up for|free for|join
""",
        "stage:assignment@text": r"""
8 thanks for work that was handed in :: \bthank(?:s| you)\b (?:\w+ ){0,4}?for (?:(?:doing|sending
    |sending in|sending over|submitting|completing|handing in|returning|finishing) )?(?:the
    |your) (?:\w+ )?(?:«take ?-?home|exercise|assignment|case study|coding test|test task|homework
    |trial task|written task»)\b
    !! {awaited}
8 hours went into it :: \b(?:hours?|time|work|effort|care|trouble|thought|energy) (?:that )?(?:you
    |she|he)? ?(?:have |has )?(?:put|spent|went|invested) (?:\w+ )?(?:in|into|on
    |over)\b(?: (?!your)\w+){0,3}? «challenge|test|assignment|exercise|task|case study|take ?-?home
    |homework»\b
    !! {awaited}
8 answers were recorded :: \byour (?:\w+ )?«video answers|recorded answers|video responses
    |recorded responses|video recordings?|video interview» (?:is|are|was|were|has been
    |have been) (?:\w+ )?(?:received|reviewed|with|being|watched|in|safely)\b
    !! \bif\b|before|once
8 work is being marked :: \b(?:mark|marks|marking|marked|grade|grades|grading|graded|scoring|scored
    |assessing|assessed|reviewing|reviewed|reading|going through|corrected
    |correcting)\b[^.!?]{0,40}\b(?:«writing samples?|test pieces?|tests|exercises?|take ?-?homes?
    |assignments|homework|case studies|solutions|coding tests?|test tasks?|trial tasks?|scripts
    |assignment»|(?:your|the) (?:«solution|test|exercise|case study|coding task|written task»))\b
    !! \bif\b|before|drug|medical|blood|health|covid|dbs|background|will be (?:given|sent|asked)
    |(?:test|tests) (?:server|environment|drive|bench|system)
8 work is with those who mark it :: \byour (?:\w+ ){0,2}?(?:«test|exercise|take ?-?home|assignment
    |homework|case study|writing sample|solution|code|coding task|trial task») (?:is|are|was
    |has been|lies|went|goes|sits) (?:\w+ )?(?:being (?:read|marked|graded|scored|reviewed|looked)
    |with (?:the|two|three|our|a|my)|marked|graded|scored|reviewed|in the (?:queue|pile|hands))
    !! \bif\b|before|\bto do\b|attached|link
""",
        "stage:final@text": r"""
8 talk with an executive was :: \b(?:talk|interview|conversation|meeting|chat|lunch|coffee
    |call) with (?:\w+ ){0,3}?{exec}\b[^.!?]{0,24}\b(?:«went|was»)\b
    !! {awaited}|for (?:the |our |a )?(?:[\w/&-]+ ){0,4}{exec}|assistant to
8 final talks were held :: \b(?:had|held|finished|completed|done|through|concluded
    |wrapped up)\b (?:\w+ ){0,3}?«final (?:round|interviews?|conversations?|talks?|meetings?
    |chats?)»\b|\b(?:all |all the |all our |the |our |your )«final (?:rounds?|interviews?
    |conversations?|talks?|meetings?|chats?)» (?:\w+ ){0,3}?(?:are|is|were|was
    |have) (?:\w+ )?(?:over|done|finished|complete|behind us|held|taken place)
    !! {awaited}|not (?:yet )?(?:over|done|finished|complete)
""",
        "stage:offer": r"""
8 offer is on its way :: \b(?:your|the|our) (?:written |formal |revised |contract
    |draft )?«offer» (?:letter )?(?:is|has been|sits|lies|went|has gone|goes) (?:\w+ )?(?:with|at
    |in|being|on|to|over|drawn|awaiting|waiting|written|typed)\b|\b(?:working on|drawing up
    |preparing|drafting|typing up|putting together|finalising|finalizing) (?:your|the
    |an) (?:\w+ )?«offer»\b
    !! \bif\b|another|other candidate|somebody else|someone else|special|voucher
""",
    },
    "de": {
        "stage:technical@text": r"""
8 technical talks are over :: \b(?:«fachgesprache?n?|fachrunden?|fachinterviews?
    |technischen? (?:gesprache?n?|interviews?|runden?)»)\b[^.!?]{0,40}\b(?:abgeschlossen|durch
    |vorbei|beendet|fertig|gelaufen|hinter uns|liefe?n? (?:sehr )?gut|verlief\w*)\b
    !! {if}|sobald|falls|\bbis\b|noch nicht
""",
        "stage:manager@text": r"""
8 the boss whom you met :: \b(?:«\w*leiter|\w*leiterin|chef|chefin|vorgesetzte[rn]?
    |fuhrungskraft»),? (?:mit|bei) (?:dem|der) (?:sie|du)\b
    !! {if}|falls|personal\w*
8 with who would lead :: \bgesprach\w* mit (?:\w+ ){0,4}?,? ?(?:als )?(?:ihre[rmn]?
    |deine[rmn]?) (?:\w+ ){0,2}?(?:«vorgesetzte\w*|chef\w*|fuhrungskraft|teamleit\w+»)
    !! {if}|sobald|falls|mochten|gerne
""",
        "stage:panel@text": r"""
8 body that heard you :: \b(?:«\w*kommission|gremium|jury|ausschuss»),? (?:vor|mit|bei) (?:der
    |dem) (?:sie|du)\b
    !! {if}|falls|\bwerden\b
8 met all of them :: \b(?:sie|du|ich)\b[^.!?]{0,40}\b(?:«ganze team|gesamte team|ganzen team
    |gesamten team|alle drei von uns|drei von uns|vier von uns|funf von uns|uns alle
    |uns beide»)\b[^.!?]{0,30}\b(?:kennengelernt|getroffen|gesprochen|gesehen|uberzeugt|erlebt)\b
    !! {if}|sobald|falls|bevor
8 sat before a body :: \b(?:runde|gesprach|vorstellung|termin|auftritt|prasentation)\w* (?:mit|vor
    |bei) (?:der|dem|unserer|unserem) (?:«\w*kommission|\w*komitee|\w*gremium|\w*ausschuss|jury»)\b
    !! {if}|sobald|falls|mochten
""",
        "stage:screen@text": r"""
8 thanks for the call :: \b(?:danke?|nach|seit)\b[^.!?]{0,20}\b(?:kurze[nms]?|schnelle[nms]?
    |nette[nms]?|erste[nms]?|angenehme[nms]?) «telefonate?|telefongesprach|telefoninterview|anruf»
    !! {if}|falls
""",
        "stage:assignment@text": r"""
8 thanks for work that was handed in :: \bdanke? (?:\w+ )?fur (?:die|ihre|deine
    |das einreichen der) «probeaufgabe|testaufgabe|fallstudie|arbeitsprobe|probearbeit
    |ausarbeitung»\b
    !! {if}|falls
8 work is being marked :: \b(?:«probeaufgabe\w*|testaufgabe\w*|fallstudie\w*|arbeitsprobe\w*
    |probearbeit\w*|ubungsaufgabe\w*|ihr test|dein test|tests»)\b[^.!?]{0,60}\b(?:auswert\w*
    |ausgewertet|korrigier\w*|korrektur|bewert\w*|durchgesehen|durchsicht|angesehen|angeschaut
    |beurteil\w*|gelesen)\b|\b(?:auswertung|korrektur|bewertung|durchsicht) (?:der|des|ihrer|ihres
    |deiner|deines|aller) (?:«probeaufgabe\w*|testaufgabe\w*|fallstudie\w*|arbeitsprobe\w*
    |probearbeit\w*|tests?»)|\b(?:sehen|schauen|lesen|gehen) (?:\w+ ){0,3}?(?:ihre
    |deine) (?:«probeaufgabe|testaufgabe|fallstudie|arbeitsprobe|probearbeit|losung»)
    !! {if}|falls|erhalten sie|bekommen sie
""",
        "stage:final@text": r"""
8 final round was :: \b(?:nach|seit|mit) (?:der|ihrer|deiner|unserer) (?:«endrunde|finalrunde
    |schlussrunde|finalen runde|letzten runde|abschlussrunde»)\b
    !! {if}|falls
""",
    },
    "fr": {
        "stage:technical@text": r"""
8 technical talks are over :: \b«entretiens? techniques?»\b[^.!?]{0,30}\b(?:terminee?s?|achevee?s?
    |finie?s?|passee?s?|derriere nous|clos|ont eu lieu|a eu lieu)\b
    !! \bquand\b|lorsque|des que|{if}|une fois|pas encore
""",
        "stage:manager@text": r"""
8 the boss whom you met :: \b(?:«chef|cheffe|responsable|manager|directeur|directrice
    |superieure?»)\b[^.!?]{0,24}\bque (?:vous avez|tu as) (?:deja )?(?:vue?|rencontree?)\b
    !! {if}|recrutement|ressources humaines
8 with who would lead :: \bentretien\w* (?:avec|aupres de)\b[^.!?]{0,40}\b(?:votre|ton|ta|la
    |le) (?:\w+ ){0,2}?(?:«futur\w*|eventuel\w*|potentiel\w*|possible») (?:responsable|manager
    |chef\w*|n ?\+ ?1|superieur\w*|patron\w*|directeur|directrice)
    !! {if}|souhait\w*|aimer\w*|propos\w*
""",
        "stage:panel@text": r"""
8 body that heard you :: \b(?:«jury|comite|commission»)\b,? (?:devant (?:lequel|laquelle)
    |qui vous a|que vous avez)\b
    !! {if}
8 met all of them :: \b(?:vous avez|tu as|vous ayez|j'ai) (?:\w+ ){0,2}?(?:rencontre|vu|convaincu
    |fait la connaissance de) (?:\w+ ){0,2}?(?:«toute l'equipe|l'equipe au complet
    |l'ensemble de l'equipe|chacun de nous|nous tous|trois d'entre nous|quatre d'entre nous»)\b
    !! {if}|quand|lorsque|une fois|avant
8 sat before a body :: \b(?:passage|audition|entretien|oral|presentation) (?:devant|avec) (?:le|la
    |notre) (?:«jury|comite|commission|conseil»)\b
    !! {if}|souhait\w*|propos\w*
""",
        "stage:screen@text": r"""
8 thanks for the call :: \b(?:merci|apres|depuis|suite a)\b[^.!?]{0,24}(?:«appel|coup de fil
    |echange telephonique|entretien telephonique|premier echange|premier contact»)\b
    !! {if}|de votre part|rappel|offres?
""",
        "stage:assignment@text": r"""
8 thanks for work that was handed in :: \bmerci (?:\w+ )?pour (?:votre|ton|l'|le
    |l'envoi de votre) ?«exercice|test|etude de cas|devoir|rendu»\b
    !! {if}
8 work is being marked :: \b(?:correction|corrig\w+|notation|notons|relecture|relisons|evaluation
    |evaluons|lecture)\b[^.!?]{0,40}\b(?:«exercices?|tests?|etudes? de cas|copies?|epreuves?
    |devoirs?|mises? en situation»)\b|\b(?:«exercice|test|etude de cas|copie|epreuve
    |devoir»)\b[^.!?]{0,50}\b(?:correction|corrig\w+|en cours de lecture|notee?s?|relue?s?
    |evaluee?s?)\b
    !! {if}|recevrez|envoy\w+ un lien|gratuit
""",
        "stage:final@text": r"""
8 final round was :: \b(?:apres|depuis|suite a) (?:le|la|l'|votre|ce|cette|notre) ?(?:«tour final
    |derniere etape|dernier tour|derniere rencontre|etape finale|entretien final»)\b
    !! {if}
""",
    },
    "es": {
        "stage:technical@text": r"""
8 after the technical round :: \b(?:tras|despues de|desde) (?:la|tu|su|el) «(?:entrevista|prueba
    |ronda|sesion|fase) tecnica»\b
    !! {if}
8 technical talks are over :: \b«(?:entrevistas?|rondas?
    |pruebas?) tecnicas?»\b[^.!?]{0,30}\b(?:terminad\w+|terminaron|han terminado|acabad\w+|acabaron
    |hechas?|concluid\w+|hemos cerrado|cerrad\w+|finalizad\w+)\b
    !! \bcuando\b|{if}|una vez|hasta que|aun no|todavia no
""",
        "stage:manager@text": r"""
8 with who would lead :: \b(?:charla|entrevista|conversacion
    |reunion) con\b[^.!?]{0,40}\b(?:quien seria|que seria|quien sera|posible|futur[oa]) (?:(?:tu
    |su) )?(?:\w+ )?«jef[ea]|responsable|superior\w*|director\w*»
    !! {if}|propon\w*|quer\w+ invitar
""",
        "stage:panel@text": r"""
8 body that heard you :: \b(?:«tribunal|comite|comision|jurado|panel»)\b,? (?:ante|con) (?:el
    |la) que (?:te|se|has|ha|hablaste)\b|\b(?:«tribunal|comite|comision|jurado|panel»)\b que (?:te
    |le|lo|la) (?:entrevist|escuch|recibi|vio)\w*
    !! {if}
8 met all of them :: \b(?:has|ha|haya|hayas|habeis)? ?(?:conocido|hablado con|visto a|conociste
    |hablaste con) (?:\w+ ){0,2}?«todo el equipo|el equipo completo|todos nosotros|los tres
    |los cuatro»\b
    !! \bcuando\b|{if}|una vez|antes de
8 sat before a body :: \b(?:ronda|entrevista|presentacion|reunion|conversacion|charla) (?:con
    |ante) (?:el|la|nuestro|nuestra) «comite|comision|tribunal|panel|jurado»\b
    !! {if}|propon\w*|quer\w+ invitar
""",
        "stage:screen@text": r"""
8 thanks for the call :: \b(?:gracias|tras|despues de|desde)\b[^.!?]{0,24}\b«llamada
    |entrevista telefonica|primera charla|primer contacto|primera toma de contacto»\b
    !! {if}|interes|solicitud
""",
        "stage:assignment@text": r"""
8 thanks for work that was handed in :: \bgracias por (?:la|tu|su|el|enviar la|enviar tu
    |entregar la|entregar tu) «prueba|ejercicio|caso practico»\b
    !! {if}
8 work is being marked :: \b(?:«prueba|ejercicio|caso practico
    |test»)\b[^.!?]{0,50}\b(?:corrigiend\w+|correccion|corregid\w+|revisand\w+|evaluand\w+|leyend\w+
    |puntuand\w+)\b|\b(?:corrigiendo|correccion|revisando|evaluando
    |leyendo) (?:\w+ ){0,3}?(?:«pruebas?|ejercicios?|casos? practicos?|tests?»)\b
    !! {if}|recibira
""",
        "stage:final@text": r"""
8 final round was :: \b(?:tras|despues de|desde) (?:la|tu|su|el) «ronda final|ultima ronda
    |fase final|entrevista final|ultima entrevista»\b
    !! {if}
""",
    },
    "pt": {
        "stage:technical@text": r"""
8 technical talks are over :: \b«(?:entrevistas?|etapas?|provas?
    |conversas?) tecnicas?»\b[^.!?]{0,30}\b(?:terminad\w+|terminaram|terminou|acabaram|feitas?
    |concluid\w+|encerrad\w+|encerramos)\b
    !! \bquando\b|{if}|depois que|assim que|ainda nao
""",
        "stage:manager@text": r"""
8 with who would lead :: \b(?:conversa|entrevista|reuniao|falaste|falou)\b[^.!?]{0,40}\b(?:possivel
    |futur[oa]) (?:\w+ )?«chef[ea]|gestora?|responsavel|superior»|\b(?:possivel
    |futur[oa]) (?:\w+ )?(?:«chef[ea]|gestora?|responsavel|superior»),? com quem
    !! {if}|gostari\w*
""",
        "stage:panel@text": r"""
8 body that heard you :: \b(?:«juri|comite|comissao|banca|painel»)\b,? (?:que (?:te|o|a
    |lhe) (?:ouviu|entrevistou|recebeu|viu)|perante (?:o|a) qual)\b
    !! {if}
8 met all of them :: \b(?:conheceste|conheceu|falaste com|falou com|conversa com|conversou com
    |estiveste com|esteve com) (?:\w+ ){0,2}?«toda a equip[ae]|a equip[ae] toda|o time todo
    |todos nos|nos tres|nos quatro»\b
    !! \bquando\b|{if}|antes de|gostari\w*
8 sat before a body :: \b(?:ronda|entrevista|apresentacao|reuniao|conversa) (?:com|perante) (?:o|a
    |nosso|nossa) «comite|comissao|juri|painel|banca»\b
    !! {if}|gostari\w*
""",
        "stage:screen@text": r"""
8 spoke on the telephone :: \b(?:nossa|tua|sua) conversa (?:por|ao) «telefone»\b|\b(?:nossa|tua
    |sua) conversa «telefonica»\b
    !! {if}
8 thanks for the call :: \b(?:obrigad[oa]|apos|depois d[ae]|desde)\b[^.!?]{0,24}\b«chamada
    |telefonema|ligacao|primeiro contacto|primeiro contato|primeira conversa»\b
    !! {if}|interesse|candidatura
""",
        "stage:assignment@text": r"""
8 thanks for work that was handed in :: \bobrigad[oa] pel[oa] (?:(?:teu|tua|seu|sua
    |envio do) )?«teste|exercicio|desafio|caso pratico»\b
    !! {if}
8 work is being marked :: \b(?:«teste|exercicio|prova|desafio
    |caso pratico»)\b[^.!?]{0,50}\b(?:corrigi.l[oa]s?|corrigir|correcao|corrigid\w+|avaliar
    |avaliacao|avaliad\w+|a ler|rever)\b|\b(?:correcao|a corrigir|corrigindo|avaliando
    |a avaliar) (?:\w+ ){0,3}?(?:«testes?|exercicios?|provas?|desafios?»)\b
    !! {if}|recebera
""",
        "stage:final@text": r"""
8 final round was :: \b(?:apos|depois d[ao]|desde) (?:a|o|tua|sua)? ?«ronda final|ultima ronda
    |fase final|etapa final|entrevista final|ultima entrevista»\b
    !! {if}
""",
    },
    "nl": {
        "stage:technical@text": r"""
8 technical talks are over :: \b«technische (?:gesprekken|gesprek|rondes?
    |interviews?)»\b[^.!?]{0,30}\b(?:klaar|afgerond|voorbij|geweest|achter de rug|gedaan)\b
    !! {if}|zodra|wanneer|nog niet
""",
        "stage:manager@text": r"""
8 with who would lead :: \b(?:gesprek|ontmoeting|kennismaking)\b[^.!?]{0,40}\b(?:met
    |en) (?:\w+ ){0,3}?,? ?(?:als )?(?:je |jouw |uw )?(?:\w+ )?(?:toekomstig[e]?|mogelijke|beoogde
    |nieuwe) «leidinggevende|manager|baas|chef|teamleider»
    !! \bals (?:je|u) |willen|graag
""",
        "stage:panel@text": r"""
8 body that heard you :: \b(?:«\w*commissie|panel|jury»)\b,? (?:waarmee|met wie|waarvoor|die) (?:je
    |u|jij|jou)\b[^.!?]{0,20}\b(?:sprak|gesproken|zat|stond|ontmoette|ontving|hebt|heeft)\b
    !! {if}|zodra
8 met all of them :: \b(?:je|jij|u|we|wij|ik)\b[^.!?]{0,40}\b«hele team|voltallige team
    |ons alle drie|ons allemaal|drie van ons|vier van ons»\b[^.!?]{0,24}\b(?:gesproken|ontmoet
    |gezien|leren kennen)\b|\b(?:gesproken|ontmoet
    |kennisgemaakt) (?:\w+ ){0,2}?met (?:\w+ )?«hele team|voltallige team»\b
    |\bmet het «hele team» (?:gesproken|kennisgemaakt)
    !! zodra|wanneer|voordat
8 sat before a body :: \b(?:ronde|gesprek|presentatie|ontmoeting) (?:met|voor) (?:de|het
    |onze) «\w*commissie|panel|comite|jury»\b
    !! willen|graag|zodra
""",
        "stage:screen@text": r"""
8 thanks for the call :: \b(?:dank\w*|bedankt|na|sinds)\b[^.!?]{0,24}\b(?:korte|eerste|prettige
    |fijne|leuke) «telefoontje|telefoongesprek|telefonische gesprek|belletje|kennismaking»\b
    !! {if}
""",
        "stage:assignment@text": r"""
8 thanks for work that was handed in :: \b(?:bedankt|dank\w*) voor (?:de|het|je|jouw|uw) «opdracht
    |casus|uitwerking|oefening|proefopdracht»\b
    !! {if}
8 work is being marked :: \b(?:«opdracht|oefening|test|casus|toets
    |proefopdracht»)\b[^.!?]{0,50}\b(?:nakijken|nagekeken|beoordel\w+|doorgelezen|bekeken)\b
    |\b(?:nakijken|beoordelen|bekijken) van (?:\w+ ){0,3}?«opdrachten|opdracht|toetsen|casussen
    |tests?»\b|\b(?:kijken|kijkt|beoordelen|lezen) (?:\w+ ){0,2}?(?:je|jouw|uw) «casus|opdracht
    |uitwerking|toets|oefening» (?:\w+ )?(?:na|door)?\b
    !! {if}|ontvang je|krijg je
""",
        "stage:final@text": r"""
8 final round was :: \b(?:na|sinds) (?:de|je|uw|jouw|onze) «laatste ronde|slotronde|eindronde
    |laatste gesprek|finaleronde»\b
    !! {if}
""",
    },
}
