"""Plain words that somebody else is considered, or for no employment: the reader is asked about a
friend, sits on the panel, or helps for nothing; ``applying``: the author applies to the reader.
Data, no logic.

They outweigh all that is said of the interview; so none may be said to a candidate too.
"""

BYSTANDERS: dict[str, dict[str, str]] = {
    "en": {
        "bystander@anywhere": r"""
5 lost an offer themselves :: \b(?:they|he|she|boss|bank|firm|company
    |school) (?:have |has |had )?(?:\w+ )?«withdrawn|withdrew|pulled|rescinded|cancelled
    |taken back» my (?:\w+ )?(?:offer|job|contract)\b
5 had an interview of their own :: \b[a-z]+ (?:has|had|got|went for) (?:his|her) (?:\w+ )?«interview
    |trial shift»\b(?! with you)|\b(?:he|she)(?: has|'s|s)? «got it|got the job|got the post»\b
    !! \byour\b|\byou (?:will|are|have|were)\b
5 gave your name :: \b(?:give|given|gave|gives|put|named|nominated|listed|cited|supplied|provided
    |mentioned)(?: (?:us|me|in))?(?: with)? (?:your name|your details|your contact details
    |you)(?: down| forward| to us)? as (?:one of |\w+ ){0,3}«referee|referees|reference
    |references»\b(?! (?:number|code|point))
5 applies and named you :: \b(?:he|she|[a-z]+ [a-z]+) (?:«has applied|is applying
    |has been shortlisted|is a candidate»)\b[^.!?]{0,90}\b(?:gave|given|named|listed|provided
    |mentioned)\b[^.!?]{0,15}\byour name\b
    !! you have applied|your application|you applied
5 reads about somebody :: \b«reference|referee» (?:call|check|request|report|form) (?:for|about|on
    |re) (?:mr|mrs|ms|miss)\b
5 sits in :: \b(?:would|could|can|will|may|do) you\b (?:[\w']+ ){0,5}?«sit in|sitting in|sit on
    |sit alongside»\b && \b(?:interviews|interview panel|interviewing|the panel|panels|candidates?
    |applicants?|second (?:pair|opinion|set))\b
    !! your (?:own )?interview|your application
5 has sat in :: \b(?:thanks|thank you|grateful)\b[^.!?]{0,30}\bfor (?:\w+ )?«sitting in|sitting on
    |agreeing to sit|agreeing to chair|helping us interview|helping me interview»\b
5 whose turn it is :: \byour (?:[\w']+ ){0,2}«turn»\b && \bsits? (?:in|on)\b
5 on the panel :: \byou(?: are|'re| re|'ll be| will be) (?:\w+ ){0,2}?on (?:the|our|an
    |my) (?:\w+ ){0,2}?«panel|interview board» (?:for|on|with|this|next)\b
5 named for the panel :: \byou (?:are|were|have been|will be) (?:\w+ ){0,2}?(?:named|appointed
    |listed|added|nominated|rostered|down)\b(?: \w+){0,2}? (?:as
    |to) (?:an? |the |our )?(?:\w+ ){0,2}?«panel member|panellist|panelist|interviewer
    |interview panel|hiring panel»\b
5 hires by a system :: \b(?:assigned to you|you (?:are|were|have been) (?:\w+ )?(?:assigned|named
    |listed|added|set)) as (?:the |an? |our )?«hiring manager|recruiter|reviewer|interviewer»\b
    |\byou are the «hiring manager» (?:for|of|on)\b
5 has applicants waiting :: \bnew «applicants?|candidates?»\b[^.!?]{0,40}\b(?:in|for
    |on) your (?:queue|pipeline|job|posting|vacancy|requisition|req)\b
    |\b«applicants?|candidates?» (?:is|are) (?:waiting
    |pending) for your (?:review|feedback|decision|score)
    !! your application
5 helps for nothing :: \b(?:appl\w+|sign\w* up|offering|offered|accepted|register\w*
    |enrolled)\b(?: \w+){0,3}? (?:to be|to become|as
    |for) (?:an? |one of our |our )(?:[\w'/]+ ){0,4}?«volunteer»\b(?! (?:co ?ordinator|manager
    |officer|lead|director|administrator|recruit\w*|services|engagement|program\w*|team|support))
5 offers to help :: \b(?:offering|offer|offered|applying|applied|asking|signing up
    |signed up) to «volunteer»\b
5 a volunteer's papers :: \byour (?:recent )?«volunteer|volunteering» (?:application|enquiry
    |induction|interview|place)\b
5 a pupil's place :: \b«enrolment|enrollment» (?:interview|meeting|appointment)\b
5 interviews others :: \b(?:(?:would|could|can|will|may|do) you|you (?:will|would|may|can|should
    |are to)|please) (?:[\w']+ ){0,3}?«interview» (?:him|her|them|candidates|applicants
    |the (?:\w+ )?(?:candidates?|applicants?)|someone|somebody|two|three|four)\b
5 is to interview others :: \byou (?:will be|are) «interviewing» (?!with|at|for|on|in|next|this
    |tomorrow|today|via|by|over|and|as|here|virtually|remotely|online|elsewhere|around|somewhere
    |now)\w+
5 the second interviewer :: \b(?:you as|be) (?:an?|the|our|my) «second interviewer|co interviewer
    |second pair of (?:eyes|ears)»\b
5 helps to interview :: \b(?:help|join|support|assist|shadow) \w+ (?:in |with |to )?«interviewing
    |interview» (?:him|her|them|candidates|applicants|the \w+|a \w+|\w+ for)\b
    !! help us with|your interview
5 a friend asks how it goes :: \b(?:hear|tell me|know|told me|catch up on
    |talk about)\b[^.!?]{0,25}\b(?:all|everything|how)\b[^.!?]{0,25}\byour «job hunt|job search
    |job hunting|interviews|applications»\b
    !! experience|portfolio|background|recruit
""",
        "joins@text": r"""
5 joins the talk :: \b(?:would|could|can|will|may|do|are|please|like|want|need
    |asked)\b[^.!?]{0,30}\b«join|attend|lead|run|conduct|cover|take part|be there
    |sit»\b[^.!?]{0,60}\binterviews?\b
5 comes to the talk :: \b(?:would|could|can|will) you\b[^.!?]{0,40}\binterview\b
5 booked for the talk :: \b(?:added|put|booked|down|need) you\b[^.!?]{0,40}\binterview
""",
        "another@text": r"""
5 another's papers :: \b(?:his|her) «cv|resume|application|portfolio|cover letter»\b
    |\bthe candidate's «cv|resume|application|portfolio»\b|\b«cv|resume» of the candidate\b
5 is the candidate :: \b(?:he|she) (?:has applied|is applying|applied|is (?:a|our
    |the) [\w ]{0,20}candidate)\b|\binterview (?:with |of )?(?:the |a |our )?(?:\w+ )?«candidate
    |applicant»(?: |:)
""",
        "applying": r"""
5 has applied :: \bi(?:'ve| have| had)? (?:just )?«applied»\b (?:on|via|through|for|to|online|last
    |yesterday|today|this|with|in person)\b
5 applies :: \bi(?:'m| am| would like to|'d like to|'d love to| want to) (?:writing to )?«apply
    |applying» (?:for|to)\b
5 would come :: \bi(?:'d| would) (?:really )?love (?:an|the|to have an) «interview|trial
    |chance to interview»\b
5 can start :: \bi (?:can|could|am able to|am available to|'d be able to) «start
    |begin» (?:right away|straight away|straightaway|immediately|tomorrow|at once|any ?time
    |whenever you)
5 was seen :: \b(?:thanks|thank you|thankful|grateful)\b[^.!?]{0,20}\bfor «having me|seeing me
    |interviewing me|inviting me to interview|inviting me for an interview|inviting me in»\b
5 is keen :: \bi(?:'m| am
    | remain)\b (?:still |also )?(?:really |very |extremely |so )?«interested» in (?:the|this|your
    |that) (?:[\w'-]+ ){0,3}?(?:position|job|role|post|vacancy)\b
""",
    },
    "de": {
        "bystander": r"""
5 was refused themselves :: \bich (?:hab|habe)\b (?:die|den|das) (?:stelle|job|posten|platz
    |ausbildungsplatz|jobangebot)\b (?:\w+ ){0,2}?nicht «bekommen|gekriegt»\b|\bmich (?:haben
    |wollten) sie (?:\w+ )?nicht «genommen|haben»\b
""",
        "bystander@anywhere": r"""
5 gave your name :: \b(?:hat|haben|gab)\b (?:uns |mir )?(?:sie|dich|ihren namen|deinen namen
    |ihre kontaktdaten) (?:uns |mir )?(?:\w+ )?als «referenz|referenzgeber|referenzgeberin
    |referenzperson»\b
    !! sie haben|haben sie
5 sits in :: \b(?:konnten|konntest|wurden|wurdest|mochten|mochtest|magst|kannst|konnen) (?:sie
    |du)\b[^.!?]{0,70}\b«dabeisitzen|beisitzen|mit dazusetzen|mit reinsetzen
    |mit hineinsetzen» && \b(?:bewerber\w*|bewerbungsgesprach\w*|vorstellungsgesprach\w*|kandidat\w*
    |auswahlgesprach\w*|kommission)
5 has sat in :: \b«dank\w*»\b[^.!?]{0,40}\b(?:furs dabeisitzen|fur das dabeisitzen|dabeigesessen
    |mit dabeisass\w*|beigesessen|in der kommission mit\w+)
5 named for the panel :: \bals «beisitzer|beisitzerin|kommissionsmitglied
    |mitglied der auswahlkommission»\b && \b(?:sie|dich)\b[^.!?]{0,60}\b(?:eingeteilt|benannt
    |bestellt|vorgesehen|eintragen|gewinnen)\b
5 helps for nothing :: \b(?:bewerbung|interesse|anmeldung|bereitschaft|angebot
    |meldung)\b[^.!?]{0,30}\b(?:als|fur (?:ein|unser)|am|im|an (?:einem|unserem)) «ehrenamt
    |ehrenamtlich\w*»\b
    !! koordin|leitung|referent|hauptamt|gehalt|vergut
5 a child's progress :: (?:^|\b(?:zum|ihr|unser|das) )«elterngesprach|entwicklungsgesprach uber»\b
5 comes along to others :: \b(?:konnten|konntest|wurden|wurdest|mochten|mochtest|magst|kannst|konnen
    |willst|wollen) (?:sie|du)\b[^.!?]{0,60}\b(?:beim|bei dem|bei den|in dem|bei unserem|bei unseren
    |bei meinem) (?:\w+ )?«bewerbungsgesprach\w*|vorstellungsgesprach\w*
    |auswahlgesprach\w*»\b[^.!?]{0,60}\b(?:dabei sein|dabeisein|dazukommen|dazustossen|dazusetzen
    |mit drin sitzen|mitmachen|unterstutzen|mithoren|beisitzen)\b
5 a friend asks how it goes :: \b(?:alles|erzahl\w*|horen|berichte\w*)\b[^.!?]{0,40}\b(?:deine[rn]?
    |von deinen|uber deine) «jobsuche|bewerbungen|vorstellungsgesprache\w*|bewerbungsgesprache\w*»\b
""",
        "joins@text": r"""
5 joins the talk :: \b(?:konnten|konntest|wurden|wurdest|mochten|mochtest|magst|kannst|konnen|bitte
    |willst|wollen)\b[^.!?]{0,90}\b(?:bewerbungs|vorstellungs|auswahl)?«gesprach\w*|interview\w*»\b
""",
        "another@text": r"""
5 another's papers :: \b(?:seine|ihre|die) «bewerbung|bewerbungsmappe|unterlagen
    |bewerbungsunterlagen» (?:liegt|liegen|findest|habe ich|hab ich|hangt|hangen|ist angehangt)\b
    |\b(?:sein|ihr) «lebenslauf|cv»\b (?:liegt|hangt|ist|findest)
5 is the candidate :: \b«(?:der|die|den|dem|unser\w*) (?:bewerber|bewerberin|kandidat|kandidatin
    |kandidaten)»\b|\bgesprach «bewerber|bewerberin|kandidat|kandidatin»\b
""",
        "applying": r"""
5 has applied :: \bich habe mich\b[^.!?]{0,60}\b«beworben»\b
5 applies :: \b«bewerbe ich mich|ich bewerbe mich|mochte ich mich bewerben
    |mich bei ihnen bewerben»\b
5 is keen :: \bich bin (?:weiterhin |nach wie vor |sehr |immer noch )*(?:an der|an dem|am
    |an ihrem) (?:\w+ )?(?:stelle|praktikum|position|ausbildung\w*) (?:\w+ ){0,3}?«interessiert»
5 was seen :: \b(?:danke|dank)\b[^.!?]{0,20}\bdass ich «kommen durfte|mich vorstellen durfte
    |probearbeiten durfte»\b
""",
    },
    "fr": {
        "bystander": r"""
5 was refused themselves :: \bje n'ai (?:\w+ )?pas (?:\w+ )?«eu|obtenu|decroche» (?:le|ce
    |la) (?:poste|job|boulot|place)\b|\bne m'ont pas «prise?|retenue?|choisie?»\b
""",
        "bystander@anywhere": r"""
5 gave your name :: \bvous a (?:cite|indique|donne|mentionne|designe|propose)e?s? (?:comme
    |en tant que|parmi ses) «reference|references|referent|referente»\b|\bnous a (?:donne|communique
    |indique|transmis) (?:votre nom|vos coordonnees) (?:comme|en tant que
    |pour une prise de) «reference|references»\b
5 sits in :: \b(?:pourriez|pouvez|pourrais|peux|voudriez|accepteriez|accepterais|seriez
    |serais)\b[^.!?]{0,60}\b«sieger|faire partie du jury|etre membre du jury|etre du jury
    |faire passer les entretiens|mener les entretiens»\b
5 has sat in :: \bmerci\b[^.!?]{0,30}\bd'avoir «siege|accepte de sieger|ete du jury
    |fait partie du jury|fait passer les entretiens»\b
5 helps for nothing :: \b(?:votre|ta) (?:candidature|proposition|inscription|demande
    |offre)(?: [\w']+){0,4}? «benevole|benevolat|benevoles»\b
    !! coordinat|responsable|charge|salari
5 sees others :: \b(?:pourriez|pouvez|pourrais|peux|voudriez|veux|accepterais
    |accepteriez)\b[^.!?]{0,40}\b(?:recevoir|rencontrer|faire passer l'entretien a
    |assister a l'entretien d[eu'])[^.!?]{0,20}\b«candidat|candidate|candidats|candidates»\b
5 a friend asks how it goes :: \b(?:raconte\w*|dis moi|savoir|parle\w*)\b[^.!?]{0,30}\b(?:tes|de tes
    |ta) «entretiens|candidatures|recherche d'emploi|recherches d'emploi»\b
""",
        "joins@text": r"""
5 joins the talk :: \b(?:pourriez|pouvez|pourrais|peux|voudriez|veux|accepterais|accepteriez
    |merci de|serais|seriez)\b[^.!?]{0,60}\b«assister|participer|te joindre|vous joindre
    |m'accompagner|nous accompagner|etre la|venir|prendre part|mener»\b[^.!?]{0,60}\bentretien
""",
        "another@text": r"""
5 another's papers :: \bson «cv|dossier»\b|\bsa «candidature»\b|\b«cv» (?:du candidat
    |de la candidate)\b
5 is the candidate :: \b«(?:le candidat|la candidate|du candidat|de la candidate|des candidats)»\b
    |\bentretien «candidat|candidate»\b
""",
        "applying": r"""
5 has applied :: \b«j'ai postule|je postule|je me permets de postuler|je souhaite postuler
    |j'ai depose ma candidature|vous trouverez ci-joint mon cv»\b
5 was seen :: \bmerci de m'avoir «recu|recue|accorde cet entretien»\b
    |\bvos conseils sur «mon» (?:book|cv|dossier|portfolio)
5 is keen :: \bje (?:reste|suis|demeure) (?:tres |toujours |vivement )?«motivee?
    |interessee?» par (?:le|la|ce|cette|votre) (?:\w+ )?(?:poste|stage|alternance|offre
    |apprentissage|emploi)
""",
    },
    "es": {
        "bystander": r"""
5 was refused themselves :: \bno me han «cogido|elegido|contratado|dado el (?:puesto|trabajo)»\b
    |\bno he conseguido «el (?:puesto|trabajo|curro)»\b
""",
        "bystander@anywhere": r"""
5 gave your name :: \b(?:le|la|lo|te|os) ha (?:dado|indicado|citado|puesto|nombrado|mencionado
    |senalado) como «referencia|referente»\b|\b(?:ha dado|dio|ha indicado|ha facilitado|facilito
    |ha puesto)\b (?:su|tu) (?:nombre|contacto|telefono) como «referencia»\b
5 sits in :: \b(?:podria|podrias|puede|puedes|quiere|quieres|querria|querrias|acepta
    |aceptarias)\b[^.!?]{0,50}\b«formar parte del tribunal|formar parte de la comision
    |estar en el tribunal|ser parte del tribunal»\b
5 has sat in :: \bgracias por\b[^.!?]{0,25}\b«formar parte del tribunal|estar en el tribunal
    |acompanarnos en el tribunal|formar parte de la comision»\b
5 helps for nothing :: \b(?:tu|su|vuestra) (?:solicitud|candidatura|inscripcion|oferta
    |ofrecimiento)(?: \w+){0,4}? «voluntario|voluntaria|voluntariado»\b
    !! coordina|responsable|gestor|tecnic|contrato
5 a friend asks how it goes :: \b(?:cuentame|cuentes|contarme|saber
    |me cuentas)\b[^.!?]{0,30}\b(?:tus|de tus|tu) «entrevistas|candidaturas|busqueda de trabajo
    |busqueda de empleo»\b
""",
        "joins@text": r"""
5 joins the talk :: \b(?:podria|podrias|puede|puedes|quiere|quieres|querria|querrias|te importaria
    |necesito que)\b[^.!?]{0,60}\b«asistir|participar|acompanarme|acompanarnos|unirte|sumarte|estar
    |venir|entres|llevar|hacer»\b[^.!?]{0,60}\bentrevista
""",
        "another@text": r"""
5 another's papers :: \bsu «cv|curriculum» (?:esta|lo tienes|va|te lo)|\b«cv
    |curriculum» (?:del candidato|de la candidata)\b|\bte (?:paso|mando|adjunto|dejo) su «cv
    |curriculum|candidatura»\b
5 is the candidate :: \b«(?:el candidato|la candidata|del candidato|de la candidata
    |los candidatos)»\b|\bentrevista (?:con |a )?«candidato|candidata»\b
""",
        "applying": r"""
5 has applied :: \b«me he inscrito|me inscribi|me postulo|me he postulado|solicite el puesto
    |he solicitado el puesto|adjunto mi curriculum|le adjunto mi cv|te adjunto mi cv»\b
5 was seen :: \bgracias por «recibirme|haberme recibido|la oportunidad de entrevistarme»\b
""",
    },
    "pt": {
        "bystander": r"""
5 was refused themselves :: \bnao (?:fiquei com|consegui) «a vaga|o lugar|o emprego|o trabalho»\b
    |\bnao me «escolheram|contrataram|deram o lugar»\b
""",
        "bystander@anywhere": r"""
5 gave your name :: \b(?:indicou|deu|referiu|apontou|mencionou)(?: nos)? (?:o )?(?:seu|teu) (?:nome
    |contacto|contato|telefone) como «referencia»\b|\b(?:indicou|referiu|apontou|mencionou) (?:o|a
    |te) como «referencia»\b
5 sits in :: \b(?:pode|podes|poderia|poderias|consegue|consegues|aceita|aceitas
    |aceitaria)\b[^.!?]{0,50}\b«integrar o juri|fazer parte do juri|participar no juri
    |fazer parte da banca|participar da banca|compor a banca|integrar a comissao»\b
5 has sat in :: \b(?:obrigad[oa]|agradec\w+)\b[^.!?]{0,25}\bpor «ter integrado o juri
    |fazer parte do juri|ter feito parte do juri|participar da banca|ter participado da banca
    |integrar o juri»\b
5 helps for nothing :: \b(?:sua|tua) (?:candidatura|inscricao|proposta
    |oferta)(?: \w+){0,4}? «voluntario|voluntaria|voluntariado»\b
    !! coorden|gestor|tecnic|contrato
5 a friend asks how it goes :: \b(?:conta me|contares|contar me|saber|me conta|me contar
    |quero ouvir)\b[^.!?]{0,30}\b(?:tuas|das tuas|suas|das suas) «entrevistas|candidaturas»\b
""",
        "joins@text": r"""
5 joins the talk :: \b(?:pode|podes|poderia|poderias|consegue|consegues|queres|quer
    |preciso que)\b[^.!?]{0,60}\b«assistir|participar|acompanhar me|acompanhar|juntar te|estar|vir
    |entrar|conduzir|fazer»\b[^.!?]{0,60}\bentrevista
""",
        "another@text": r"""
5 another's papers :: \bo «cv|curriculo» (?:dele|dela|do candidato|da candidata)\b
    |\ba «candidatura» (?:dele|dela)\b
5 is the candidate :: \b«(?:o candidato|a candidata|do candidato|da candidata|ao candidato
    |os candidatos)»\b|\bentrevista (?:com |a )?«candidato|candidata»\b
""",
        "applying": r"""
5 has applied :: \b«candidatei-me|me candidatei|venho candidatar-me|envio o meu cv
    |segue o meu curriculo|segue meu curriculo»\b
5 was seen :: \bobrigad[oa] por «me receber|me ter recebido|ter-me recebido»\b
""",
    },
    "nl": {
        "bystander": r"""
5 was refused themselves :: \bik ben het (?:\w+ )?niet «geworden»\b|\bik heb de (?:baan|plek
    |functie) (?:\w+ )?niet «gekregen»\b
""",
        "bystander@anywhere": r"""
5 gave your name :: \b(?:heeft|gaf)(?: ons)? (?:u|jou|je|uw naam|jouw naam
    |uw nummer)(?: aan)?(?: ons)? als «referent|referentie» (?:opgegeven|genoemd|aangegeven)\b
    !! wie|welke|waarom|heeft u zelf
5 sits in :: \b(?:wil|wilt|kun|kunt|kan|zou|zouden)\b (?:je|jij|u)\b[^!?]{0,60}\b«erbij zitten
    |zitting nemen|erbij komen zitten» && \b(?:sollicitant\w*|sollicitatiegesprek\w*|kandida\w*
    |commissie|sollicitatiecommissie)\b
5 has sat in :: \b«bedankt|dank»\b[^.!?]{0,30}\b(?:dat je erbij zat|dat u erbij zat
    |voor het erbij zitten|voor je plek in de commissie|dat je in de commissie \w+)
5 helps for nothing :: \b(?:je|jouw|uw) (?:aanmelding|inschrijving|aanbod|interesse
    |sollicitatie)(?: \w+){0,4}? «vrijwilliger|vrijwilligster|vrijwilligerswerk»\b
    !! coordinat|manager|betaald|salaris
5 sits in at others' :: \b(?:wil|wilt|kun|kunt|kan|zou|zouden) (?:je|jij|u)\b.{0,60}\b«aanschuiven
    |meekijken|meeluisteren|bijzitten|meepraten|meedoen|invallen
    |aansluiten» bij\b[^.!?]{0,30}\b(?:sollicitatiegesprek\w*|sollicitatierond\w*
    |gesprek\w* met (?:de |een |onze )?(?:kandida\w*|sollicitant\w*))
5 comes along to others :: \b(?:wil|wilt|kun|kunt|kan|zou|zouden) (?:je|jij|u)\b.{0,60}\bbij (?:het
    |de|een|mijn|ons) (?:\w+ )?«sollicitatiegesprek\w*|sollicitatierond\w*»\b.{0,60}\b(?:aanschuiven
    |meekijken|meeluisteren|bijzitten|zitten|meepraten|meedoen|invallen|aansluiten|zijn)\b
5 a friend asks how it goes :: \b(?:alles|vertel\w*|horen)\b[^.!?]{0,30}\b(?:je|jouw) «sollicitaties
    |sollicitatiegesprekken|banenjacht|zoektocht naar (?:werk|een baan)»\b
""",
        "joins@text": r"""
5 joins the talk :: \b(?:wil|wilt|kun|kunt|kan|zou|zouden|graag)\b.{0,60}\b«aanschuiven|erbij zijn
    |aanwezig zijn|meedoen|aansluiten|doen|voeren|overnemen|komen»\b
5 joins the talk at all :: \bgesprek\w*\b.{0,60}\b«aanschuiven|erbij zijn|meedoen|aansluiten
    |overnemen»\b
""",
        "another@text": r"""
5 another's papers :: \b(?:zijn|haar|diens) «cv|brief|motivatiebrief|sollicitatie
    |portfolio» (?:staat|zit|vind|heb|ligt|stuur|is)\b|\b«cv» van de (?:kandidaat|sollicitant)\b
5 is the candidate :: \b«de (?:kandidaat|sollicitant|kandidate)»\b
    |\b(?:interview|gesprek) (?:met )?«kandidaat|sollicitant»\b
""",
        "applying": r"""
5 has applied :: \bik «heb gesolliciteerd|solliciteer|wil graag solliciteren
    |heb me aangemeld voor de functie»\b|\bbijgaand mijn «cv|sollicitatie»\b
5 was seen :: \b(?:bedankt|dank)\b[^.!?]{0,20}\bdat ik «mocht komen|langs mocht komen|mocht meelopen
    |mocht proefdraaien»\b
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
