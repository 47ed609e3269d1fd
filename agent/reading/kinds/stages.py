"""Cues for the round that a message is about, looked for in mail of any language. Data, no
logic."""

FURTHER = {
    "stage:manager@text": r"""
4 named after the boss :: \b(?:managerial|hod) (?:round|discussion|interview|conversation|stage)\b
|\b(?:entrevista|conversa|papo|reuniao) (?:final )?com (?:a|o) (?:gestao|gestora?|lideranca)\b
    |\bentre(?:vue|tien) manager(?:ial)?\b
4 boss wants a talk :: \b(?:the|our|my)(?: (?!(?:hr|people|talent|recruit\w*|human|resources
    |(?<!front )office|account|search|hiring team|for|as|of|application))[\w&/-]+){0,4} (?:manager
    |superintendent|supervisor|director|head|owner|chef|foreman|principal|matron|warden|professor
    |dean|captain|boss)\b(?! (?:role|position|post|job))[^.!?]{0,60}\b(?:would (?:like|love)|wants?
    |will|is keen|can|is going|wishes|has asked)\b (?:\w+ ){0,2}(?:meet|see you|speak|talk|conduct
    |interview|have a|chat|do a)\b
4 meeting with the boss :: \b(?:discussion|interview|call|chat|slot|meeting|conversation|round
    |talk) (?:with|w/?) (?:the|your|our|a)(?: (?!(?:hr|people|talent|recruit\w*|human|resources
    |(?<!front )office|account|search|hiring team|for|as|of|application))[\w&/-]+){0,3} (?:manager
    |superintendent|supervisor|foreman|owner)\b
4 who it reports to :: \b(?:conversation|call|chat|meeting|meet|talk|speak
    |interview)\b[^.!?]{0,60}\b(?:who|whom) (?:the (?:position|role|post|job) reports to
    |you (?:would|will|d) (?:report to|work for))
4 whom you would work for :: \b(?:is|with|meet|by) (?:the|our) (?:[\w&/-]+ ){0,4}(?:(?:manager
    |superintendent|supervisor|director|head|owner|chef|foreman|principal|matron|warden|professor
    |dean|captain|boss)|vp|lead|partner) (?:(?:that|who|whom|to whom) )?you would (?:work for
    |report to|be (?:working for|reporting to))\b
|\b(?:who|whom|and) you would (?:report to|work for|be reporting to)\b
4 runs the team :: ^[^.!?]{0,80}\b(?!who |and |i |she |he )[a-z'-]+ (?:runs|leads|heads
    |manages) (?:up )?(?:the|our) (?:(?!talent|people|recruit\w*|hr)\w+ ){0,3}(?:unit|team|group
    |department|desk|lab|practice|branch|store|shop|depot)\b
4 future boss :: \byour (?:future|new|prospective) (?:boss|manager)\b
|\bdin (?:narmaste|narmeste|blivande|framtida|kommende|naermeste) (?:chef|leder)\b|\b(?:would
    |'d) (?:have (?:been|become)|be) your (?:boss|manager|supervisor|line manager|team lead)\b
|\bwh(?:o|om|ose team) you would have (?:worked|reported) (?:for|to|under)\b
    |\b(?:for|under|to) whom you would have (?:worked|reported)\b
|\bque (?:sera|seria|habria sido|hubiera sido|teria sido) (?:(?:o|a) )?(?:tu|su|teu|tua|seu|sua
    |vuestr[oa]) (?:jef[ea]|responsable|chefe|gestora?|superior\w*)\b
|\bqui (?:sera|serait|aurait ete) (?:votre|ton|ta) (?:responsable|cheff?e?|superieure?|manager)\b
|\b(?:ihre?n?|deine?n?) (?:kunftige|zukunftige|direkte)[nr]? (?:chef|chefin|vorgesetzte[nr]?)\b
    |\bunter (?:dem|der) (?:sie|du) (?:gearbeitet|arbeiten)\b
|\b(?:bij|onder) wie (?:je|u|jij) (?:\w+ ){0,5}?(?:werken|gewerkt)\b|\b(?:je|uw|jouw) (?:nieuwe
    |toekomstige) (?:leidinggevende|baas|chef)\b
4 who leads the team :: \bwho (?:runs|leads|heads(?: up)?|manages) (?:the|our) (?!(?:recruit|talent
    |hr|people|hiring)\w*)(?:[\w&-]+ ){1,3}?(?:list|team|group|department|unit|division|section
    |office|desk|practice|programme|function|business|studio|workshop|kitchen|ward|branch)\b
|\bque (?:lidera|dirige) (?:a|la|el|o|nossa|nuestra|nuestro|nosso) (?:equip\w*|time|area
    |departament\w+|seccion|secao|taller|oficina)\b
|\bqui (?:dirige|pilote) (?:le|la|l'|notre) ?(?:equipe|service|pole|atelier|departement)\b
""",
    "stage:screen@text": r"""
4 named after those who recruit :: \bhr (?:discussion|conversation|chat)\b|(?:^|[:|] )screen ?[:|]
|\b\d\d ?-? ?min(?:ute)?s? intro\b|\b(?:videollamada|llamada|charla
    |entrevista) (?:[\w.]+ ){0,4}(?:equipo de|con) (?:personas|talento|seleccion)\b
|\btelefontermin|\b(?:vorab|zunachst|erst einmal) (?:[\w,]+ ){0,5}telefonieren\b
4 with the recruiter :: \b(?:with|w/|meet|to) (?:[\w'-]+ ){0,3}?(?:,|their|our|the|an?
    |my) (?:internal |in ?house |corporate |technical )?(?:recruiter|sourcer)\b
4 all candidates :: \b(?:meet|speak (?:to|with)|talk (?:to|with)|chat (?:to|with)|call) (?:every|all
    |each)(?: of)?(?: my| our)? candidates?\b
4 first talk abroad :: \berste[nsr]? (?:kurze[nsr]? )?(?:video|telefon|online|teams
    |zoom)(?: ?gesprach| ?interview| ?call| ?termin)
|\b(?:appeler|telephone|appel|visio)\b[^.!?]{0,40}\b(?:faire|prendre) connaissance\b
|\btelefonische[nsr]? (?:erst|vor)?(?:gesprach|interview)|\bentre(?:vue|tien) telephonique
|\bpremier (?:echange|entretien) (?:telephonique|en visio|par telephone|video)|\bprequalification\b
    |\bentrevista telefonica
|\bprimera (?:llamada|toma de contacto)|\bentrevista inicial|\bbate papo (?:inicial|com o rh)
    |\bcolloquio (?:telefonico|conoscitivo)
|\bchiacchierata conoscitiva|\b(?:telefonische|telefonisch) (?:kennismaking|gesprek)
    |\bkennismakingsgesprek
""",
    "stage:panel@text": r"""
4 the whole team :: \b(?:interview|talk|round|meet|meeting|conversation|see|introduce|gesprach|runde
    |kennenlern\w*|entretien|rencontr\w*|entrevista|charla|conversa|reuniao|reunion|gesprek|ronde
    |kennismak\w*)\b[^.!?]{0,60}\b«(?:the|our) (?:whole|entire|full) (?:\w+ )?team
    |all (?:three|four|five|six|seven) of us|(?:dem|das) (?:ganzen?|gesamten?) team
    |toute l'equipe|todo el equipo|toda a equip[ae]|het hele team»\b
    !! lunch|coffee|photo|party|drinks|joined|\bwhen you\b|thanks?|behalf|newsletter|first day
4 panel in its languages :: \bpanel(?:gesprek|gesprach|intervju|interview|samtal)\w*
    |\bauswahl(?:gremium|kommission|komitee|ausschuss)\w*|\bjury de (?:recrutement|selection)\b
4 body that met you :: \bboth (?:directors|partners|interviewers|managers|heads|trustees
    |governors) (?:really |very much |thoroughly )?(?:enjoyed|liked|loved|felt|thought
    |were impressed)\b
|\bboard (?:that|which|who) (?:interviewed|met|saw) you\b
|\b(?:two|three|four|five|six|seven
    |eight) (?:of us |partners |directors |colleagues |people |members |governors |trustees |teachers |interviewers )?(?:who
    |that) (?:saw|met|interviewed|heard|spoke (?:to|with)) you\b
|\b(?:ceux|personnes|collegues|membres) qui (?:vous|t') ?(?:ont
    |avaient) (?:tous |toutes )?(?:rencontre|recu|entendu|vu|auditionne)e?s?\b
|\b(?:presented|presenting|presenteerde|prasentiert\w*|presentaste|presento|apresentou
    |presente) (?:[\w-]+ ){0,5}?(?:committee|\w*commissie|\w*kommission|jury|comision|comissao)\b
|\b(?:selectie|sollicitatie|benoemings)commissie (?:heeft|gesproken)
    |\bjury que vous avez (?:rencontre|vu)
4 loop or visit :: \b(?:\w+day s|\w+day's|interview|full|virtual|your) loop\b
    |\bsite visit\b(?! report)|\bfly you (?:out|in|over|up|down)\b
4 board or team :: \bthe (?:interview |selection |interviewing )?board (?:has not|hasn't|is un
    |remains|stays|consists)
|\b(?:interview|interviewing|selection) (?:team|board) (?:will be|is|are|consists)\b
    |\binterview(?:ed)? (?:\w+ ){0,2}?(?:before|by) (?:an?|our|the) (?:[\w-]+ )?board\b(?! of)
|\b(?:appear|attend|called|placed \w+) (?:before|by) (?:an?|our
    |the) (?:(?:interview|selection) )?board\b(?! of)|\bi(?: will|'ll| ll)? conference in\b
4 each of them is to meet you :: \b(?:all|the) (?:two|three|four|five|six|seven) (?:of (?:our|the) )?(?:physicians|doctors
    |partners|teachers|directors|vets|dentists|owners|managers|trustees|governors|nurses|pharmacists|solicitors
    |engineers) (?:to |would (?:like|love) to |want to |will )(?:each |all )?(?:have a (?:chance|chat
    |word)|meet|talk|speak|get to know|see)\b
4 members of it :: \b(?:with|by|meet)\b[^.!?]{0,80}\b(?:two|three|four|five|several
    |other) (?:\w+ ){0,2}(?:members|colleagues|governors|trustees|partners|directors|churchwardens
    |councillors|assessors)\b
""",
    "stage:technical@text": r"""
4 something is built together :: \b(?:sit down with you|work with you|together)\b[^.!?]{0,60}\b(?:build|code|debug
    |refactor|implement|fix|extend)\b[^.!?]{0,40}\b(?:feature|ticket|bug|service|app|endpoint|module|component)\b
|\b(?:build|code|debug|refactor|implement|fix|extend) (?:[\w-]+ ){0,4}(?:feature|ticket|bug|service|app|endpoint
    |module|component)s? together\b
|\b(?:an|mit) (?:einem|einer) (?:(?:echten|kleinen|realen|konkreten) )?(?:ticket|feature|coding aufgabe)\b[^.!?]{0,40}\barbeiten
    |\barbeiten\b[^.!?]{0,40}\ban (?:einem|einer) (?:echten|realen) (?:ticket|feature)\b
|\b(?:deep dive|dig) into (?:something|a (?:project|system|feature|service)) (?:that )?you(?: have|'ve)? (?:built|designed|shipped|wrote)\b
|\bcolloquio tecnico\b|\b(?:time|afternoon|hour|morning|session)s?\b[^.!?]{0,24}\bpairing with\b
4 technical round that was :: \b(?:scor\w+|mark\w*|assess\w*|after|since|from|following
    |results? of) (?:the|your|all the|our) technical (?:interview|round|stage)s?\b
|\b(?:etapa|fase|ronda|entrevista) tecnica (?:foi|ya|ha|fue|esta|ja|terminou|termino|concluida)\b
|\b(?:pair|pairing)-?testing\b|\bentre(?:tien|vue)s? techniques?\b|\bcas (?:technique
    |pratique en direct)\b
|\b(?:conversa|papo|charla) tecnic[ao]\b|\bcaso (?:pratico ao vivo|practico en vivo)\b
    |\btechnische[nsr]? (?:runde|gesprach|interview|gesprek)\b|\bteknisk[ta]? (?:intervju|interview
    |samtal)
4 working together :: \b(?:work(?:ed|ing)|went|going|walk(?:ed|ing)|talk(?:ed|ing)) through (?:the
    |our|that|a) (?:[\w-]+ ){0,2}(?:problem|puzzle|coding \w+|design exercise) with\b
|\b(?:pairing|whiteboard|pair programming|live coding|system design|coding) (?:session|round
    |interview)\b
|(?<!in )\bthe (?:product |business |design )?case (?:can ?not|will|moves|has to move|is moved
    |is off|interview|round|session|presentation)\b
""",
    "stage:final@text": r"""
4 last round abroad and before :: \b(?:entrevista|ronda|etapa|colloquio) finale?\b
    |\bentretien final\b
|\b(?:signs?|signed|approves?|okays?) (?:off )?(?:on )?(?:every|each|all) (?:new )?(?:hires?
    |starters?|appointments?|contracts?)\b|\b(?:sees|meets|interviews|talks to) (?:every
    |each) (?:new )?(?:hire|starter)\b
|\b(?:nobody|no one) (?:\w+ )?(?:starts|joins|is hired|gets hired|is taken on) (?:here )?(?:without
    |until|before) (?:he|she|the (?:owner|boss|founder|ceo|md|president))\b
|\b(?:valide|signe) (?:lui meme |elle meme )?(?:chaque|toutes les) embauches?\b
    |\b(?:da|dar) el visto bueno a (?:cada|todas?|todos?)\b
|\b(?:dernier|ultimo|ultima|letzte[rsn]?|sista|laatste) (?:entretien|tour|round|runde|gesprach
    |colloquio|ronda|entrevista|gesprek|intervju)\b
|\b(?:see|meet|seeing|meeting) the (?:final|last) (?:two|three|four|\d)\b
|\b(?:last|final) (?:thing|step|chat|call|conversation|hurdle|meeting|stop|bit|piece) before (?:we
    |they|a|the|any|you)\b
|\b(?:the|your|our|my) final with\b|\b(?:the|your) final (?:went|last week
    |on (?:mon|tues|wednes|thurs|fri)day)\b
|\b(?:letzte[sr]?|letzter schritt) \w+ (?:bevor|vor der entscheidung)|\bderniere etape avant
    |\bultimo paso antes|\bultima etapa antes
""",
    "stage:assignment@text": r"""
4 written test :: \b(?:epreuve ecrite|prova (?:escrita|de conhecimentos)|prueba escrita
    |examen escrito|schriftliche[nrs]? (?:test|prufung|aufgabe))\b
|\b(?:written|aptitude) (?:test|exam|examination)s? (?:on|of|held|taken|sat|result|has|was|is)\b
    |\b(?:your|the) (?:written|aptitude) (?:test|exam)\b
|\b(?:tu|su|seu|teu|votre|ton|dein\w*|je) challenge\b
4 recorded answers :: \bthank(?:s| you)(?: so much| very much| again)? for (?:recording
    |filming) (?:your|the|us)\b|\b(?:watched|viewed|listened to) (?:all )?(?:of )?(?:the|your|every
    |each) (?:\w+ )?(?:videos?|recordings?|clips?)\b
4 thanks for the exercise :: \bthank(?:s| you)(?: so much| very much| again)? for (?:the|your|doing
    |completing|submitting|sending(?: in| over| back)?|handing in|turning in
    |turning around)\b[^.!?]{0,30}\b(?:exercise|take[- ]?home|assignment|homework|test task
    |home task|submission|case study|coding test|task)\b
|\bdanke fur (?:die|deine|ihre) (?:probe|test|fall)?(?:aufgabe|arbeitsprobe)
    |\bmerci pour (?:votre|ton|l') ?(?:exercice|test|devoir|etude de cas)
|\bgracias por (?:la|tu|su) (?:prueba|ejercicio|entrega)|\bbedankt voor (?:de|je|uw) (?:opdracht
    |case|uitwerking)
""",
    "stage:offer": r"""
4 offer taken back or not yet approved :: \b(?:rescind|withdraw|revok
    |retract)\w* (?:\w+ ){0,3}offers?\b
|\bapproval (?:for|of) (?:your|the) offer\b|\boffer (?:letter )?is (?:being|under|with|awaiting
    |pending)\b
4 talk that puts an offer forward :: \b(?:go|walk|talk|run
    |take)\w* (?:you )?(?:\w+ )?through (?:\w+ ){0,3}(?:terms|package|offer|contract|compensation
    |incentive plan|benefits)\b
|\b(?:bugging|questions|concerns|doubts|worr\w+|points|thoughts)(?: \w+){0,3} (?:about|on
    |with) (?:the|our|your) (?:\w+ )?offer\b
|\b(?:angebot|konditionen|vertragsentwurf|vertrag) (?:\w+ ){0,3}(?:besprechen|durchgehen
    |durchsprechen|vorstellen|erlautern)
|\b(?:parler|discuter|revenir|parcourir|detailler|presenter) (?:\w+ ){0,3}(?:proposition|offre
    |conditions)\b
|\b(?:comentar|repasar|hablar|explicar\w*|presentar\w*|detallar\w*) (?:\w+ ){0,3}(?:oferta|propuesta
    |condiciones)\b
|\b(?:falar|conversar|apresentar|discutir|explicar) (?:\w+ ){0,3}(?:proposta|oferta|condicoes)\b
|\b(?:aanbod|voorstel|arbeidsvoorwaarden) (?:\w+ ){0,3}(?:doornemen|doorspreken|bespreken|toelichten
    |door te nemen|te bespreken)
|\b(?:walk|talk|take|run|go) (?:you )?through what (?:we|i)(?: are|'re| have|'ve)? (?:would (?:like
    |want) to )?(?:put\w*|offer\w*|propos\w*|hav\w* in mind)\b
|\bwhat we would (?:like|want|love|be looking|propose) to (?:propose|offer)
|\b(?:details|terms|outline) of (?:the|our|your|an) offer\b|\bput (?:an|our|the) offer to you\b
    |\bunser angebot (?:besprechen|vorstellen|durchgehen)
|\bvous (?:presenter|detailler) notre (?:offre|proposition)|\b(?:comentar|explicar
    |presentar)\w* (?:la|nuestra) (?:oferta|propuesta)
""",
}
