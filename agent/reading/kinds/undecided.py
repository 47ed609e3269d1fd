"""Plain words of what candidates write that neither asks for news nor settles anything: an
application, an answer to a refusal; and of letters of theirs that are about no job of their own:
they engage somebody for their household, or have asked for money or a home. In all languages. Data,
no logic.
"""

UNDECIDED: dict[str, dict[str, str]] = {
    "en": {
        "plain:other_hiring": r"""
5 asks for terms :: \b«salary|day rate|pension|holiday entitlement|annual leave|home office
    |working from home|remote|hybrid|sponsor\w*|travel costs|travel expenses|reimbursed|parking
    |dress code|what (?:should|do) i (?:wear|bring)»\b[^.!]*\?
    !! flat|landlord|insurance|claim|party|wedding
5 asks for time :: \b(?:may|can|could|might) i (?:please )?(?:have|take|get) «(?:until|till
    |a (?:few|couple)|some|one|two|three|more|the weekend)»\b[^.!]*\?
    !! {clock}|table|seat|copy
5 tells what is wanted :: \b(?:salary|wage|pay)\b[^.!?]{0,40}\b«looking for|expectation|hoping for
    |expecting|in mind»|\bmy «(?:salary|wage|pay) expectations?|notice (?:period|is)»\b
5 loses to another :: \bsorry to «hear|learn|read|see» (?:that )?(?:the|this|it
    |you)\b[^.!?]{0,30}\b(?:filled|gone|taken|closed|another|someone else|somebody else)\b
    |^(?:\w+,? ){0,2}that is a «(?:real |great |huge )?(?:shame|pity)»\b
    !! {clock}|{day}|ill\b|resched\w*|\?
5 cannot get in :: \b(?:link|form|portal|upload|page|questionnaire)\b[^.!?]{0,40}\b«expired
    |not (?:work|open|load|let|accept)|keeps|broken|error»\b
    !! {clock}|{day}|call|meeting|video
5 applies :: \b(?:(?:would like|wish|want|writing|write|like) to|hereby|let me) «apply» (?:for|to)
    |\bi am (?:hereby )?«applying» for|\b(?:please )?(?:accept|consider) (?:this (?:letter|mail
    |e-?mail) as )?my «application» for
    !! \bif\b|\?|again|applied|reimburse\w*|refund|leave|loan|visa|could not|unable
5 sends an application :: \b(?:find|attach|enclose|attached|enclosed|sending
    |submit)\b[^.!?]{0,25}\bmy «cv|resume|application|cover letter
    |covering letter» (?:\w+ ){0,6}?(?:for|to apply)
    !! \bif\b|\?|again|already|as (?:requested|promised|discussed)|asked|updated|corrected
    |weeks? ago
    |expenses
5 takes a refusal :: \b(?:am|was|feel|felt|am left) (?:\w+ ,? ?){0,3}?«disappointed|gutted|saddened
    |crushed»
    |\b(?:sad|sorry) «(?:not to (?:have|be)|that i (?:did|was|have) not|i (?:did|was|have) not)»
    |\b(?:shame|pity) (?:that )?«(?:it|i) (?:did|was|could) not»
    !! \bif\b|\?|would be
5 asks why :: \b«where|why|what|how» i (?:fell short|fell down|was not (?:chosen|selected|successful
    |shortlisted)|(?:could|might|should) (?:have done|do|improve|have said)|missed out|was lacking
    |lost out)
5 takes note of a no :: \bthank(?:s| you) for «(?:letting me know|telling me|the news)» (?:though
    |even|all the same|anyway|so gently|so kindly|gently|kindly|nicely|either way)
    !! {clock}|{day}
""",
        "plain:status_check": r"""
5 asks whether it came :: \b(?:whether|if|that) (?:it|they|my (?:application|papers|cv
    |letter)) (?:has |have |had )?(?:safely |actually |ever )?«arrived|reached you|got through
    |came through|got to you»\b
    !! {clock}|payment|parcel|order
5 asks for the day :: \b(?:idea|know|say|tell me) (?:roughly )?when (?:you|they) «(?:will|might
    |are going to|expect to|hope to) (?:be )?(?:decid\w+|choos\w+|announc\w+|make (?:a|the|your))»
    !! {clock}
5 asks whether it was read :: \b(?:had|have) (?:a |the |any )?(?:chance|time|moment
    |opportunity) to (?:look|read|review|consider|go)\b[^.!?]{0,30}\b«my (?:application|cv|resume
    |papers)»\b
    !! {clock}|{round}
5 asks whether it is decided :: \b(?:made (?:up )?(?:your|a|any|their) (?:minds?|decisions?)
    |(?:come to|reached) (?:a|any) decisions?|(?:picked|chosen|decided on|settled on) (?:anyone
    |anybody|someone
    |somebody))\b[^.!?]{0,20}«yet»
    !! about (?:my|the) (?:hours|start)|i have not
""",
        "plain:guest": r"""
5 was a guest :: \bthank(?:s| you)\b[^.!?]{0,20}\bfor (?:the|a|such a|that
    |having us)\b(?: \w+)? ?«(?:lovely|wonderful|great|fun|delicious) (?:evening|dinner|weekend
    |party|meal|supper|present|birthday)»\b
""",
        "plain:unrelated": r"""
5 will speak for the reader :: \b(?:i will|i would|happy to|glad to|course i) (?:gladly
    |happily )?«(?:be your referee|be a referee for you|give you a reference|write you a reference
    |act as your referee|vouch for you)»\b
5 has a claim :: \bclaim «(?:form|number|no|ref\w*)»\b|\bpolicy «(?:number|no)»\b
    !! interview|travel|fare|fares|expenses|train|post\b|role|vacancy|{title}
5 is fond of the reader :: \b(?:«pint|drinks?|beer|cuppa»)\b[^.!?]{0,15}\b(?:later|tonight|soon
    |friday|saturday)\b|\b«love you»\b
    !! interview at|offer
5 asked for something else :: \bmy (?:\w+ )?«application|claim|request|appeal» (?:for|of
    |to) (?:an? |the |my |our |your )?(?:[\w']+ ){0,2}?(?:reimbursement|refund|loan|mortgage
    |overdraft|scholarship|bursary|tenancy|flat|apartment|allotment|planning permission
    |school place|nursery place|driving licen[cs]e|credit card|council tax|housing benefit
    |insurance payout)\b|\b(?:status|progress|outcome|news|decision)\b (?:of|on
    |about) my (?:\w+ )?«application|claim|request» for (?:an? |the |my )?(?:[\w']+ )?(?:visa
    |permit|passport|citizenship|naturalisation|membership|grant|pension|allowance|compensation)\b
    |\bmy (?:\w+ )?«claim|application» (?:for|of) [^.!?]{0,40}\bcompensation\b
    !! interview|{title}|job|role|position|post\b|vacancy|employ\w*|apprentic\w*|travel\w*|fares?
    |train|hotel|taxi|flight|mileage|expenses|\bif\b
5 wants somebody for the household :: \bthank(?:s| you) for (?:answering|replying to|responding to
    |your (?:reply|answer|response|message|mail|note) (?:to|about)|getting in touch about
    |writing about) (?:our|my) «ad|advert|advertisement|notice|listing|post|card in the \w+»\b
    |\b(?:meet|see|look after|mind|know) (?:our|my) «kids|children|boys|girls|twins|little ones
    |baby|son
    |daughter|toddler|mother|mum|dad|father|parents|dogs?|cats?|horses?»\b[^.!?]{0,60}\b(?:you
    |references)\b
    |\b(?:we|i) (?:can |would |will |could )?(?:only )?«pay|paid» (?:you )?(?:\W?\d+|by the hour
    |per hour|cash|in cash|weekly)
    !! \bif i\b|my (?:cv|resume|experience|landlord|rent|travel|fare|fees)|for (?:my|the)|train
    |ticket|interview|course|exam|licen[cs]e
""",
    },
    "de": {
        "plain:other_hiring": r"""
5 asks for time to think :: \b«bedenkzeit|uberstunden»\b[^.!]*\?
5 tells what is wanted :: \b«gehaltsvorstellung\w*|gehaltswunsch|kundigungsfrist»\b
    !! wohnung|mietvertrag|vertrag (?:mit|bei) (?:dem|der) (?:vodafone|telekom|fitness\w*)
5 sends papers :: \b(?:anbei|im anhang|beigefugt)\b[^.!?]{0,40}\b«zeugnisse?|arbeitszeugnis\w*
    |fuhrungszeugnis|personalfragebogen|nachweise?»\b
5 applies :: \b«bewerbe ich mich|mich (?:\w+ ){0,8}?bewerben|ich bewerbe mich»\b
    !! {if}|\?|wohnung|kita|kredit|stipendium|beworben
5 sends an application :: \b(?:anbei|im anhang|in der anlage|beigefugt|ubersende|sende
    |schicke)\b[^.!?]{0,40}\bmeine?n? «bewerbung|bewerbungsunterlagen|lebenslauf
    |unterlagen»\b[^.!?]{0,30}\bfur die (?:stelle|position)
    !! \?|wie (?:gewunscht|besprochen|erbeten|versprochen)|nochmals?|aktualisiert\w*
5 takes a refusal :: \bich (?:\w+ ){0,2}?«enttauscht|traurig»|\benttauscht «bin» ich
    |\b«schade», (?:dass (?:es|ich)
    |aber)
    !! {if}|\?|ware\b
5 asks why :: \b«woran|warum» (?:es|ich|ihre wahl) (?:\w+ ){0,4}?(?:lag|gelegen|gescheitert|nicht)
""",
        "plain:status_check": r"""
5 asks whether there is more :: \b(?:wissen|weisst|wisst|haben|hast|habt|gibt)\b (?:sie|du|ihr
    |es) (?:denn )?(?:schon|inzwischen) (?:\w+ )?«naheres|mehr|genaueres|etwas neues»\b[^.!]*\?
    |\bwo «(?:sie|ihr|wir) (?:\w+ )?(?:stehen|steht)»\b|\bmeine «(?:bewerbung
    |unterlagen)» (?:\w+ ){0,3}?(?:angesehen|gelesen|gesichtet|durchgesehen)\b[^.!]*\?
    !! {clock}
5 asks whether it is decided :: \bschon (?:\w+ ){0,3}?«entschieden|entscheidung (?:gefallen
    |getroffen)»\b[^.!]*\?
    |\bob (?:\w+ ){0,6}?schon (?:\w+ ){0,3}?«entschieden|entscheidung»
    !! \bich\b[^.!?]{0,20}entschieden
5 asks how it stands :: \bob es (?:schon |bereits |inzwischen |bei ihnen )?(?:etwas
    |was) «neues» (?:gibt|zu)|\bob es (?:schon |bereits )?«neuigkeiten»
    |\bwie es (?:um|mit) (?:meine[rn]?|der|die) «bewerbung|stelle» (?:\w+ )?(?:steht|aussieht)
""",
        "plain:thank_you": r"""
5 thanks for the meeting :: \bdank\w*\b[^.!?]{0,60}\b«gesprach|zeit genommen|empfang|fuhrung
    |einblick\w*|kennenlernen»\b
    !! einladung|im voraus|vorab|vorschlag|termin|verschieb\w*|angebot|\?|freue mich auf
""",
        "plain:unrelated": r"""
5 is fond of the reader :: \b«kusschen|bussi|hab dich lieb»\b|\berzahle? ich dir\b
5 asked for something else :: \bmein(?:en|em|er|e|es)? «antrag auf|erstattungsantrag
    |widerspruch gegen» (?:\w+ )?(?:erstattung|wohngeld|elterngeld|kindergeld|kredit|darlehen|bafog
    |kitaplatz|wohnung|bescheid|ruckzahlung|stipendium|schadenersatz)\b
    !! bewerbung|stelle|gesprach|arbeitgeber|reise\w*|fahrt\w*
5 wants somebody for the household :: \bauf (?:unsere|meine) «anzeige|annonce|kleinanzeige
    |aushang»\b
    |\b(?:unsere|meine) «kinder|tochter|sohne|zwillinge|mutter|hunde?|katzen?|pferde?» (?:kennen\w*
    |zu betreuen)
    |\b(?:wir zahlen|ich zahle) (?:\w+ )?«\d|pro stunde|die stunde|in bar|stundenweise»
    !! bewerbe ich mich|meinen lebenslauf
""",
    },
    "fr": {
        "plain:other_hiring": r"""
5 asks for terms :: \b«heures supplementaires|teletravail|salaire|remuneration|fourchette
    |frais de (?:deplacement
    |transport)|conges|visa»\b[^.!]*\?
    !! appartement|logement|pret
5 asks for time to think :: \b«delai de reflexion|pour (?:y )?reflechir
    |temps d'y reflechir»\b[^.!]*\?
5 tells what is wanted :: \bmes «pretentions»|\bmon «preavis»
    !! logement|appartement
5 sends papers :: \b(?:ci-?joint\w*|ci joint\w*
    |en piece jointe)\b[^.!?]{0,30}\b«documents? demandes?|pieces? demandees?|diplomes?
    |references»\b
5 applies :: \b(?:(?:vous |t')?(?:adresse|envoie|transmets|soumets|presente|propose)
    |(?:vous )?(?:adresser|envoyer|transmettre|soumettre|presenter
    |proposer)) (?:\w+ ){0,2}?«ma candidature»
    |\b(?:souhaite|souhaiterais|aimerais|voudrais|desire) «postuler»|\bje «postule|candidate» (?:au
    |a la|a l'|pour)
    !! {if}|\?|retir\w*|relanc\w*|logement|appartement|bourse|il y a (?:\w+ )?(?:semaines?|jours)
5 takes a refusal :: \bje (?:suis|reste) (?:\w+ ){0,2}?«decue?|peinee?»\b|\b«dommage» (?:que|mais
    |pour moi)
    !! {if}|\?|serais
5 asks why :: \bce qui «(?:m'a|a) (?:\w+ )?(?:manque|fait defaut|peche)»|\bpourquoi «ma candidature
    |mon profil»
    |\bsur «les raisons|les motifs» de (?:ce|votre|ma)
""",
        "plain:status_check": r"""
5 asks whether it was read :: \b(?:avez vous|as tu|auriez vous) (?:\w+ )?(?:eu le temps
    |eu l'occasion|pu)\b[^.!?]{0,25}\b«ma candidature|mon dossier|mon cv»\b[^.!]*\?
    |\bou (?:vous )?(?:en )?«etes vous|vous en etes»\b
    !! {clock}
5 asks whether it is decided :: \b(?:avez vous|as tu|auriez vous) (?:\w+ )?(?:deja )?«pris (?:une
    |votre|ta) decision|fait votre choix|tranche|choisi quelqu'un»\b[^.!]*\?
5 asks after the others :: \b(?:avez vous|as tu|auriez vous) (?:\w+ )?(?:eu le temps de|pu) «voir
    |recevoir|rencontrer» (?:tous |toutes )?(?:les|d') ?(?:autres )?candidat\w*[^.!]*\?
5 wants to know of it :: \bsavoir si «vous|tu|le patron|la direction»\b[^.!?]{0,30}\b(?:decide\w*
    |decider|tranche|choisi|choisir)\b|\bviens aux «nouvelles»
    !! ma decision|me decider
""",
        "plain:thank_you": r"""
5 thanks for the meeting :: \b(?:merci|remerci\w+)\b[^.!?]{0,50}\b«accueil|echange|entretien|visite
    |recue?s?|temps (?:consacre|accorde)»\b
    !! invitation|d'avance|proposition|offre|\?|creneau|confirm\w*
""",
        "plain:unrelated": r"""
5 is fond of the reader :: \b«bises|bisous|bizz»\b|\bje te raconte\b
5 asked for something else :: \b(?:ma|notre) «demande|reclamation» (?:de|d'|pour (?:un|une|le
    |la)) ?(?:remboursement|logement|pret|credit|bourse|carte|allocation|naturalisation
    |indemnisation|place en creche)\b
    !! poste|emploi|entretien|candidature|frais|train|deplacement|transport
5 wants somebody for the household :: \ba (?:mon|notre) «annonce»\b|\b(?:rencontrer|garder
    |connaitre|voir) (?:nos|mes) «enfants|filles|garcons|jumeaux|parents|chiens?|chats?»\b
    |\b(?:nous payons|je paie|je paye|nous remunerons) «\d|a l'heure|en cesu|de l'heure|au noir»
    !! mon cv|ma candidature
""",
    },
    "es": {
        "plain:other_hiring": r"""
5 asks for terms :: \b«horas extra\w*|salario|sueldo|teletrabajo|banda salarial|gastos de viaje
    |vacaciones»\b[^.!]*\?
    !! piso|hipoteca
5 asks for time to think :: \bpara «pensarlo|pensarmelo|decidirme»\b[^.!]*\?
5 tells what is wanted :: \bmis «pretensiones|expectativas (?:salariales|economicas)»
5 sends papers :: \b(?:adjunto|envio|mando|remito)\b[^.!?]{0,20}\b«referencias|documentos
    |documentacion|certificados?|titulos?»\b
    !! banco|piso|hipoteca|seguro
5 applies :: \b(?:presentar|presento|enviar|envio|remitir|remito|enviarle|enviarles|presentarle
    |hacerle llegar) (?:\w+ )?«mi candidatura|mi postulacion|mi solicitud de empleo»|\b«postularme
    |me postulo|quisiera postular|optar» (?:al|a la
    |para|por)
    !! {if}|\?|retirar|beca|piso|vivienda|hace (?:\w+ )?(?:semanas?|dias)
5 sends an application :: \b«adjunto|les adjunto|le adjunto» (?:\w+ ){0,3}?(?:mi )?(?:cv|curriculum
    |curriculo|hoja de vida)\b[^.!?]{0,30}\b(?:para (?:el|la|optar)|al puesto|a la vacante)
    !! \?|como (?:me )?(?:pidio|pediste|pidieron|acordamos|quedamos)|actualizado|de nuevo
5 takes a refusal :: \b(?:me|nos) (?:da|deja|apena|entristece) «(?:mucha )?(?:pena|triste|lastima)»
    |\b(?:estoy|quede|me quede|me siento) (?:\w+ )?«decepcionad[oa]|triste|apenad[oa]»|\b(?:una
    |que) «(?:pena|lastima)»
    !! {if}|\?|seria
5 asks why :: \b«en que|que|por que» (?:falle|me falto|podria (?:haber )?mejora\w*|no (?:fui
    |he sido|sali))
""",
        "plain:status_check": r"""
5 asks whether it was read :: \b(?:han|has|habeis|ha) (?:\w+ )?(?:podido
    |tenido tiempo)\b[^.!?]{0,25}\b«mi (?:candidatura|solicitud|cv)»\b[^.!]*\?
    !! {clock}
5 asks whether it is decided :: \b(?:ya )?(?:han|has|habeis|ha) «(?:tomado (?:ya )?(?:una|alguna
    |la) decision|decidido (?:ya|algo)|elegido (?:ya )?a)»\b[^.!]*\?
""",
        "plain:thank_you": r"""
5 thanks for the meeting :: \bgracias\b[^.!?]{0,30}\b«por (?:el rato|la (?:charla|entrevista
    |conversacion|visita|acogida)|recibirme|atenderme|(?:vuestro|tu|su) tiempo)»
    !! invitacion|propuesta|\?|oferta|confirm\w*
""",
        "plain:unrelated": r"""
5 is fond of the reader :: \b«besos|un besito|un beso»\b|\bluego te cuento\b
5 asks the reader to sit :: \b(?:puedes|podrias|podria) (?:\w+ )?«cuidar|recoger
    |quedarte con» (?:a |con )?(?:los|las|mis|nuestr[oa]s) (?:ninos|ninas|hijos|hijas|nenes|peques
    |chicos)\b
5 asked for something else :: \bmi «solicitud|reclamacion|peticion
    |expediente» de (?:\w+ )?(?:reembolso|devolucion|prestamo|hipoteca|credito|beca|tarjeta
    |nacionalidad|plaza escolar|subsidio|vivienda|indemnizacion)\b
    !! puesto|empleo|entrevista|vacante|gastos|viaje|tren
5 wants somebody for the household :: \bpor (?:escribir\w*|responder\w*|contestar\w*|contactar\w*
    |tu (?:mensaje|respuesta
    |interes)|su (?:mensaje|respuesta|interes)) (?:\w+ )?(?:por|a|al|en) (?:el|nuestro|mi)? ?«aviso
    |anuncio»\b
    |\b«conozcas|conozca|conocer» a (?:los|las|mis|nuestr[oa]s) (?:nenes|nenas|ninos|ninas|hijos
    |hijas|chicos|peques
    |gemelos|mellizos|padres)\b
    |\b(?:pagamos|pago|pagariamos) «(?:por|la|a la|\d\w*) ?(?:hora|euros|pesos|en mano)?»
    !! mi (?:cv|curriculum)|mi experiencia|me postulo
""",
    },
    "pt": {
        "plain:other_hiring": r"""
5 asks for terms :: \b«horas extra\w*|salario|ordenado|teletrabalho|ferias|despesas de (?:viagem
    |deslocacao)»\b[^.!]*\?
    !! casa|emprestimo
5 asks for time to think :: \bpara «pensar|refletir|me decidir|decidir me»\b[^.!]*\?
5 tells what is wanted :: \bpretensao «salarial»|\bpretensoes «salariais»
5 applies :: \b«candidatar me|me candidatar|candidato me|apresentar a minha candidatura
    |enviar a minha candidatura
    |envio a minha candidatura|submeter a minha candidatura»\b
    !! {if}|\?|retirar|bolsa|casa|ha (?:\w+ )?(?:semanas?|dias)
5 takes a refusal :: \b(?:fiquei|estou|fico|sinto me) (?:\w+ )?«triste|desapontad[oa]|desiludid[oa]
    |chatead[oa]»
    |\b(?:tenho|que|e uma) «pena»
    !! {if}|\?|seria
5 asks why :: \b«em que|o que|porque|por que» (?:falhei|me faltou|posso melhorar
    |poderia (?:ter )?melhora\w*|nao fui)
""",
        "plain:status_check": r"""
5 asks whether it was read :: \b(?:tiveram|teve|conseguiram|puderam) (?:\w+ ){0,3}?(?:ver|ler
    |analisar|olhar para) (?:a )?«minha candidatura|meu cv»\b[^.!]*\?
    !! {clock}
5 asks whether it is decided :: \bja (?:ha|tem|houve|existe|tomaram
    |decidiram) (?:\w+ ){0,2}?«decisao|decidiram|alguem»\b[^.!]*\?
5 asks whether they could :: \bja «conseguiram|conseguiu|puderam» (?:\w+ ){0,2}?(?:decidir|escolher
    |analisar|ver a minha)\b[^.!]*\?|\bem que «pe|ponto|fase» (?:esta|estao|anda|vai)\b
""",
        "plain:thank_you": r"""
5 thanks for the meeting :: \bobrigad[oa]\b[^.!?]{0,30}\b«pel[oa] (?:conversa|entrevista|visita
    |rececao|recepcao|tempo)|por me (?:receber|ter recebido)\w*»
    !! convite|proposta|\?|confirm\w*
""",
        "plain:unrelated": r"""
5 is fond of the reader :: \b«beijinhos|beijos|beijo grande»\b|\bconto te (?:logo|tudo)\b
5 asked for something else :: \bmeu «pedido|requerimento» de (?:\w+ )?(?:reembolso|emprestimo
    |credito|bolsa|cartao|nacionalidade|subsidio|indemnizacao|devolucao)\b
    !! vaga|emprego|entrevista|despesas|viagem|comboio
5 wants somebody for the household :: \b(?:ao|o) (?:nosso|meu) «anuncio»\b|\b«conhecer|conheca
    |conheces» os (?:meus|nossos) (?:filhos|miudos|gemeos|pais)\b|\b(?:pagamos|pago) «(?:a
    |por) hora|\d»
    !! meu (?:cv|curriculo)|candidat\w+ me
""",
    },
    "nl": {
        "plain:other_hiring": r"""
5 asks for terms :: \bvraag (?:\w+ ){0,2}?over\b[^.!?]{0,20}\b«pensioen\w*|salaris|vrije dagen
    |vakantiedagen|thuiswerken|reiskosten|arbeidsvoorwaarden|proeftijd»\b|\b«salaris|thuiswerken
    |reiskosten|overuren»\b[^.!]*\?
    !! hypotheek|huur
5 asks for time to think :: \b«bedenktijd»\b[^.!]*\?
5 tells what is wanted :: \bmijn «salariswens|salarisindicatie|opzegtermijn»
    !! huur\w*
5 applies :: \b«solliciteer ik|ik solliciteer|wil ik (?:\w+ ){0,2}?solliciteren
    |graag solliciteren»\b
    !! {if}|\?|gesolliciteerd|geleden|woning
5 sends an application :: \b(?:bijgaand|bijgevoegd|in de bijlage|hierbij)\b[^.!?]{0,30}\bmijn «cv
    |motivatie|motivatiebrief
    |sollicitatie|sollicitatiebrief»\b[^.!?]{0,30}\bvoor de (?:functie|vacature|baan)
    !! \?|zoals (?:afgesproken|gevraagd)|nogmaals|opnieuw|aangepast\w*
5 takes a refusal :: \bik (?:\w+ ){0,3}?«teleurgesteld|verdrietig»|\b(?:wat|erg|heel
    |dat is) «jammer»
    !! {if}|\?|zou\b
5 asks why :: \b«waarom|waar» (?:ik|het|jullie) (?:\w+ ){0,3}?(?:niet|schortte|tekortschoot|aan lag
    |op stukliep)
""",
        "plain:status_check": r"""
5 asks whether it was read :: \b(?:hebben jullie|heeft u
    |heb je)\b[^.!?]{0,25}\b«mijn (?:sollicitatie
    |cv)» (?:\w+ ){0,2}?(?:bekeken|gelezen|kunnen)\b[^.!]*\?
    |\bwaar (?:jullie|u|we) (?:\w+ )?«staan|staat»\b
    !! {clock}
5 asks whether it is decided :: \b(?:hebben jullie|heeft u
    |heb je) (?:\w+ )?al (?:\w+ ){0,2}?«besloten|besluit|beslissing|beslist
    |gekozen|keuze»\b[^.!]*\?
5 asks how it stands :: \bhoe het (?:er )?(?:(?:staat|gaat) )?met «mijn sollicitatie|de sollicitatie
    |de procedure|de vacature|mijn kandidatuur»\b
""",
        "plain:thank_you": r"""
5 thanks for the meeting :: \b(?:dank|bedankt|dankjewel|merci)\b[^.!?]{0,40}\b«gesprek|proefdag
    |ontvangst
    |rondleiding|kennismaking|tijd»\b
    !! uitnodiging|aanbod|voorstel|\?|alvast|bevestig\w*
""",
        "plain:unrelated": r"""
5 is fond of the reader :: \b«kusjes|dikke kus|liefs en kus»\b|\bvertel ik je (?:straks|vanavond)\b
5 asked for something else :: \bmijn «aanvraag|bezwaar|verzoek» (?:voor|van|om|tot) (?:(?:een|de
    |het) )?(?:\w+ )?(?:toeslag|hypotheek|lening|uitkering|subsidie|parkeervergunning|woning
    |teruggave|terugbetaling|studiefinanciering|schadevergoeding)\b
    !! functie|vacature|gesprek|baan|reis\w*|trein
5 wants somebody for the household :: \bop (?:onze|mijn) «advertentie|oproep|briefje»\b|\b(?:onze
    |mijn) «kinderen|dochters?
    |zoons?|tweeling|hond|katten?|moeder|vader» (?:\w+ ){0,2}?(?:leren kennen|ontmoeten|oppassen
    |te leren)
    |\b(?:wij|we|ik) «betalen|betaal» (?:\w+ )?(?:\d|per uur|contant)
    !! mijn cv|solliciteer
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
