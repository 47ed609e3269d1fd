"""Plain words that the reader is no applicant for work: for a loan, a home, an animal, a course, a
place among volunteers. Data, no logic.

They outweigh all that is said of candidates and interviews, so none may be said to an applicant for
work too: each says whose matter it is.
"""

ELSEWHERE: dict[str, dict[str, str]] = {
    "en": {
        "elsewhere@text": r"""
5 asked for an article :: \bi am an? (?:[\w-]+ ){0,3}«reporter|journalist|correspondent|columnist
    |podcaster» && \bi file\b|\b(?:writing|working on|researching|reporting|covering
    |preparing|recording)\b[^.!?]{0,60}\b(?:about|on|article|piece|story|feature|report|episode)\b
5 an advert :: ^\W*«apply» (?:now|today|by|before|until)\b.{0,40}?\b(?:secure|land|get|win|bag
    |grab) (?:yourself )?(?:an?|your)\b.{0,15}?\binterview
5 a loan or a home :: \byour (?:[\w']+ )?«mortgage|loan|housing|tenancy|rental|insurance
    |membership» (?:application|claim)\b
    |\byour (?:application|interview) for (?:a |the )?(?:\w+ )?«mortgage|loan
    |tenancy»\b(?! (?:[\w-]+ ){0,2}{title}\b)
5 a home by its address :: \bapplication for (?:flat |apartment |the property at )?\d+[a-z]?,? (?:[a-z']+ ){1,2}«lane
    |road|street|avenue|close|drive|gardens|terrace»
5 a home by its number :: \bapplication (?:for|to rent|to let|to take|on) (?:the )?«unit|flat
    |apartment|apt|plot|villa|garage» (?:no )?\d+\b
5 an animal's home :: \b(?:application|apply|applying|applied|request|enquiry|interest\w*|wish\w*
    |want\w*) (?:to|in) (?:«adopt|adopting|rehome|rehoming»)\b(?! (?:a|an|the) (?:new|more|different
    |agile|tool|approach))|\b(?:interview|questionnaire|form|application)\b[^.!?]{0,40}\b(?:and|then
    |followed by)\b[^.!?]{0,15}\b«home visit|home check»
5 a course :: \b(?:place|offer|application|interview|apply\w*|applied)\b[^.!?]{0,30}\b(?:for|on
    |to study|to read)\b[^.!?]{0,20}\b«bsc|ba|msc|beng|meng|llb|hnc|hnd|pgce»\b
    !! degree|position|vacancy|role|post
5 out of work :: \b«work coach|work search interview|jobseeker's allowance»\b
    !! vacanc|the (?:role|post|position) of|your application
5 leave to build :: \bapplication for (?:an? |the )?(?:\w+ ){0,2}?«extension|conservatory
    |loft conversion|dropped kerb|planning permission|driveway|dormer|allotment|parking permit
    |blue badge|skip»\b
    !! officer|manager|assistant|role|vacancy
5 a foster home :: \bas (?:an? )?«foster (?:carers?|parents?)|adopters?|adoptive parents?»\b
    !! vacancy|salary|support worker|social worker
5 a work is judged :: \b(?:judging (?:has|is|will|starts|closes|panel)|judges «(?:read|score|meet
    |will|have|are)»)\b|\byour «(?:poem|film|photograph|manuscript|novel|short story|entry)» (?:has
    |was|did|made|will|goes)\b
    !! vacancy|salary|assessment (?:day|centre)
5 a room to live in :: \bthe «room|flat|bedsit|studio|allotment|plot» (?:has (?:now )?gone to
    |has (?:now )?been (?:taken|let|rented)|is (?:now )?(?:gone|taken|let|rented|yours))\b
    !! interview|salary|shift
5 an award :: \b(?:put forward|shortlisted|considered|selected|nominated) for (?:an?|the
    |this) (?:\w+ )?«award|prize|grant|bursary»\b
    !! officer|manager|writer|vacancy|salary
5 a loan is weighed :: \b(?:to|with|by) (?:an?|our|the) «underwriters?»\b
    !! role|vacancy|interview|salary|position|post\b
5 a study :: \b(?:apply|applying|applied|interest\w*|volunteer\w*|agree\w*|offer\w*) (?:to
    |in) «take part|taking part|participate|participating»\b
    !! selection|recruitment|assessment (?:day|centre|center)|interview process|hiring|vacancy
5 a list of jobs :: \b\d+ (?:new )?«jobs|gigs|openings|vacancies» (?:for you|near you|that match
    |match\w*)\b|\bthese (?:new )?«jobs|gigs|openings|vacancies» match your\b
5 help for nothing :: \b(?:offer\w*|volunteer\w*|signing up|sign up|interest) (?:to|in
    |for) (?:be |being )?«help|helping» (?:out )?(?:at|with) (?:the |our )?(?:cubs|scouts|brownies
    |guides|beavers|food ?bank|hospice|soup)
""",
    },
    "de": {
        "elsewhere@text": r"""
5 asked for an article :: \bich bin «journalistin|journalist|reporterin|reporter|redakteurin
    |redakteur|korrespondentin|korrespondent»\b && \b(?:schreibe|recherchiere|arbeite
    |berichte)\b[^.!?]{0,60}\b(?:artikel|beitrag|bericht|reportage|uber|zum thema)\b
5 an advert :: ^\W*(?:«bewirb dich|bewerben sie sich»)\b.{0,50}?\b(?:sicher\w*|hol\w*
    |schnapp\w*) (?:dir|sie sich|euch|dein|ihr)\b.{0,20}?\w*gesprach
5 a loan or a home :: \b(?:ihre?n?|deine?n?) (?:\w+ )?«baufinanzierung|finanzierungsanfrage
    |kreditantrag|kreditanfrage|darlehensantrag|wohnungsbewerbung|mietbewerbung|wohnungsanfrage»\b
    |\bbewerbung (?:um|fur|auf) (?:die|eine|unsere|das) (?:[\w-]+ ){0,2}?«wohnung|mietwohnung
    |wg zimmer
    |zimmer wohnung»|\b«mietbewerbung|schufa auskunft»|\b«vermieter
    |vermieterin» (?:hat|haben|entschied)\b
5 an animal's home :: \b«vorkontrolle|schutzvertrag|schutzgebuhr»\b
5 a child's place :: \b(?:uber|fur) \w+ «kitaplatz|krippenplatz|kindergartenplatz|schulplatz»\b
5 help for nothing :: \b«engagieren» (?:mochten|mochtest|wollen|willst|wollt)\b
    |\behrenamtlich (?:\w+ )?«mitarbeiten|mithelfen|helfen|engagieren» (?:mochten|mochtest|wollen
    |willst)
5 out of work :: \b«meldeaufforderung|eingliederungsvereinbarung|meldetermin»\b
""",
    },
    "fr": {
        "elsewhere@text": r"""
5 asked for an article :: \bje suis «journaliste|reporter|correspondante?»\b && \b(?:prepare|ecris
    |redige|travaille|realise|enquete)\b[^.!?]{0,40}\b(?:article|sujet|reportage|papier|enquete
    |sur)\b
5 an advert :: ^\W*«postulez|postule|candidatez»\b.{0,50}?\b(?:decroch\w*|obten\w*
    |assur\w*)\b.{0,20}?\bentretien
5 a loan or a home :: \b(?:votre|ta) demande de «pret|credit|logement|location»
    |\bvotre «pret immobilier|dossier locataire|dossier de location»|\bdossier\b[^.!?]{0,60}\b(?:par
    |au) (?:le |la )?«proprietaire|bailleur»\b|\b«proprietaire
    |bailleur»\b[^.!?]{0,80}\b(?:appartement|logement|studio|location)\b
5 a home to let :: \b(?:candidature|dossier) (?:\w+ )?(?:pour|de|sur) (?:l'|(?:le|la|un|une) )?«appartement
    |logement|studio|location|deux pieces|trois pieces|t\d»\b
    !! poste|emploi|agence|agent\w*|gardien\w*|conseill\w*|gestionnaire|charge\w*
5 an animal's home :: \b(?:votre|ta) (?:demande|candidature|projet) (?:d'|pour l')«adoption»
    |\bprevisite|\bpre visite\b
5 a child :: \b(?:au sujet de|a propos de|concernant) la «scolarite»\b
5 a course :: \bcandidature (?:au|en|a un|pour le) «master|licence|bts|mba|deust»\b
5 help for nothing :: \b(?:comme|en tant que|devenir|etre) «benevole|benevoles»\b
    !! experience|parcours|cv|deja
""",
    },
    "es": {
        "elsewhere@text": r"""
5 asked for an article :: \bsoy (?:una? )?«periodista|reporter[oa]|corresponsal»\b && \b(?:escrib\w+
    |prepar\w+|redact\w+|trabaj\w+)\b[^.!?]{0,40}\b(?:articulo|reportaje|pieza|noticia|sobre)\b
5 an advert :: ^\W*«inscribete|apuntate|postula|postulate|aplica»\b.{0,50}?\b(?:consigue
    |asegura|gana|logra)\b.{0,20}?\bentrevista
5 a loan or a home :: \b(?:su|tu) (?:solicitud de |peticion de )?«hipoteca|prestamo|credito
    |alquiler»\b|\b«piso|apartamento|vivienda»\b[^.!?]{0,60}\b(?:otro candidato|otros candidatos
    |otra persona)\b|\b(?:casero|casera|arrendador\w*) (?:se )?ha\b
5 a home to let :: \b(?:solicitud|candidatura)\b(?: \w+){0,3}? (?:para|por|de) (?:alquilar |el |un
    |la |una ){1,3}«piso|apartamento|vivienda|habitacion|departamento»\b
    !! puesto|empleo|comercial|conserje|gestor\w*
5 an animal's home :: \b(?:solicitud|peticion|formulario) (?:de|para) «adoptar|adopcion»
5 a trial lesson :: \b(?:dia|clase|semana|sesion) de «prueba»\b[^.!?]{0,30}\b(?:gimnasio|yoga
    |pilates|natacion|piscina|academia|guarderia|escuela infantil|baile)\b
5 a child :: \bentrevista con (?:el|la) «tutor|tutora»\b(?! de practicas)
    |\bla marcha (?:escolar )?de\b
5 help for nothing :: \b(?:querer|quieres|quiere|apuntarte|apuntarse|inscribirte|ofrecerte|inscrito
    |apuntado)\b[^.!?]{0,20}\b(?:como|ser|de) «voluntari[oa]»\b
""",
    },
    "pt": {
        "elsewhere@text": r"""
5 asked for an article :: \bsou (?:uma? )?«jornalista|reporter|correspondente»\b && \b(?:escrev\w+
    |prepar\w+|redig\w+|trabalh\w+|faz\w+|fazer)\b[^.!?]{0,40}\b(?:artigo|reportagem|peca|materia
    |sobre)\b
5 an advert :: ^\W*«candidate[- ]se|candidata te|inscreva[- ]se|inscreve te
    |concorra»\b.{0,50}?\b(?:garant\w+
    |consiga|consegue|assegur\w+)\b.{0,20}?\bentrevista
5 a loan or a home :: \b(?:seu|teu|sua|tua) (?:pedido de |proposta de )?«credito habitacao
    |emprestimo|financiamento»\b|\bcandidatura (?:ao|a|para o|de) (?:\w+ )?«arrendamento|apartamento
    |aluguel|quarto|t\d»\b|\balugar «o apartamento|a casa|o quarto»\b|\b(?:o|a) «senhorio|senhoria
    |inquilino» (?:optou|escolheu|decidiu|preferiu)
5 an animal's home :: \b(?:pedido|candidatura|processo|formulario) (?:de|para) «adocao|adotar»
5 help for nothing :: \b(?:inscrit[oa]|inscrever|inscricao|querer ser|quer ser|oferecid[oa]
    |ofereceu)\b[^.!?]{0,20}\b(?:como |ser )?«voluntari[oa]»\b
""",
    },
    "nl": {
        "elsewhere@text": r"""
5 asked for an article :: \bik ben (?:een )?«journaliste?|verslaggeefster|verslaggever
    |redacteur»\b && \b(?:schrijf|werk|maak)\b[^.!?]{0,40}\b(?:artikel|stuk|verhaal|reportage
    |over)\b
5 an advert :: ^\W*«solliciteer»\b.{0,50}?\b(?:scoor|verzeker|pak|krijg)\b.{0,25}?\w*gesprek
5 a loan or a home :: \b(?:uw|je|jouw) «hypotheek|hypotheekaanvraag|lening|leningaanvraag
    |kredietaanvraag|huurwoning|woningaanvraag»\b|\b(?:heeft|koos|kiest) de «verhuurder|huisbaas»\b
    |\bde «verhuurder|huisbaas» (?:heeft|koos|kiest)\b
5 a home to let :: \b(?:aanmelding|inschrijving|reactie|kandidatuur) (?:\w+ )?(?:voor|op) (?:de |het
    |een )?«woning|huurwoning|appartement|kamer|studio»\b|\b(?:woning|huurwoning|kamer
    |appartement) (?:is|wordt|werd) (?:\w+ ){0,5}?«toegewezen|verhuurd»
    !! functie|vacature|makelaar|medewerker
5 an animal's home :: \b(?:aanvraag|verzoek|formulier)\b[^.!?]{0,30}\b«adopteren|adoptie»\b
    |\bgesprek en een «huisbezoek»
5 a child :: \b«tienminutengesprek|oudergesprek|oudergesprekken|tienminutengesprekken»\b
5 help for nothing :: \b«vrijwilliger|vrijwilligster» (?:bij ons )?(?:wilt|wil) (?:worden|zijn)
    |\b(?:opgegeven|aangemeld|aanmelding) als «vrijwilliger|vrijwilligster»\b
    !! coordinat
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""

TO_A_HOUSEHOLD = (
    r"(?:liebe|sehr geehrte) (?:familie|eltern)\b|dear (?:parents?|families|carers?"
    r"|parents? (?:and|or) carers?)\b"
    r"|(?:chers?|cheres) (?:parents|familles?)\b|(?:estimad[oa]s?|querid[oa]s?"
    r"|apreciad[oa]s?) (?:familias?|padres)\b"
    r"|(?:car[oa]s?|estimad[oa]s?|prezad[oa]s?|exm[oa]s?\.?) (?:familias?|pais"
    r"|(?:senhora? )?encarregad[oa]s?)\b|(?:beste|geachte|lieve) (?:ouders?|familie"
    r"|ouders? en verzorgers?)\b"
)
"""How a letter to parents begins, over folded text."""
