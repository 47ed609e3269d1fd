"""A few cues each for Italian, Swedish, Danish and Norwegian, on folded text. Data, no logic."""

WORDS = frozenset(
    "il lo gli una per con che non di del della la e sono siamo buongiorno gentile saluti "
    "cordiali och att det som ar vi dig din har pa med till for inte hej vanliga halsningar og "
    "er du deg til ikke kaere hilsen venlig vennlig hei nel nella alle dalla sul sulla questo "
    "questa ha abbiamo ci anche piu gia presso nostra nostro sua suo lei grazie mille i un "
    "domani lunedi martedi mercoledi giovedi venerdi jag mig oss vill kan ska skulle blir eller "
    "nar om fran hos tack takk tak jeg os fra skal vil blev dit ditt dine dina en ett et de "
    "vores vare var mandag tirsdag onsdag torsdag fredag tisdag".split()
)
"""Words that show the language."""

MACROS = {
    "day": (
        r"(?:\b(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|oggi|mandag|mandagen"
        r"|tisdag|"
        r"tirsdag|onsdag|torsdag|fredag|lordag|imorgon|i morgon|i morgen)\b|"
        r"\b\d{1,2}\.? (?:gen|feb|mar|apr|mag|maj|mai|giu|jun|lug|jul|ago|aug|set|sep|ott|okt|nov"
        r"|dic|des|dec)|"
        r"\b\d{1,2}/\d{1,2})"
    ),
    "clock": r"(?:\b\d{1,2}[:.]\d\d|\balle (?:ore )?\d{1,2}\b|\bkl\.? ?\d{1,2}\b|\bore \d{1,2}\b)",
}

INCOMING = {
    "hiring@anywhere": r"""
3 Italian application :: \b«candidat\w*|colloquio (?:di lavoro|per|telefonico|conoscitivo)
    |il colloquio|selezione del personale|risorse umane|posizione di|curriculum|assunzione
    |contratto a tempo|retribuzione|la posizione»
3 Nordic application :: \b«ansok\w*|ansog\w*|soknad\w*|sokand\w*|sokere|kandidat\w*|anstallning\w*
    |ansaettelse\w*|ansettelse\w*|stilling\w*|tjanst\w*|rekryter\w*|rekrutter\w*|jobbintervju
    |jobsamtale|intervju\w*|samtale|cv|personalavdelning|provanstallning»
2 said to an applicant :: \b«colloquio|(?:suo|tuo|sua|tua) (?:profilo|curriculum|cv|candidatura
    |percorso|esperienza)|commissione|assun\w*|la posizione|posizione di|altro candidato
    |conoscerl[ao]|conoscerti|diploma|stipendio|ral|contratto|din (?:ansokan|profil|erfarenhet)
    |anstall\w*|ansatt\w*|intervju\w*|jobbet|jobb|jobbsamtal|rekrytering\w*|sokande|ansoger\w*
    |soker\w*|lon|lonn|provarbeta|samtal|samtale|arbeidskontrakt|vitnemal|betyg|eksamensbevis»\b
    !! telefonsamtal
""",
    "process@anywhere": r"""
3 a process in course :: «candidatura|colloquio|ansokan|ansogning|soknad\w*|intervju\w*»
""",
    "foreign@anywhere": r"""
4 luck elsewhere :: «in bocca al lupo|buona fortuna» (?:\w+ )?(?:per|con) (?:\w+ )?colloquio
4 other matters :: \b«disiscriviti|nyhetsbrev|nyhedsbrev|avregistrera|avmeld|affitto|appartamento
    |dentista|tandlakare|tandlaege|tannlege|fattura|faktura|ordine|bestallning|bestilling
    |nuove offerte di lavoro|nya jobb|nye jobs|ledige stillinger|sondaggio|undersokelse|hyresratt»\b
""",
    "rejection": r"""
5 Italian refusal :: (?:\bnon\b|«purtroppo|dispiace|spiacenti») && (?:proseguire|selezionat\w*
    |procedere|idone\w*|esito|positivo|altr\w* candidat\w*|dar seguito|scelto)
5 Nordic refusal :: (?:\b(?:inte|ikke|ej)\b|«tyvarr|desvaerre|dessverre|beklag\w*») && (?:videre
    |vidare|tilbud\w*|erbjud\w*|aktuell|valgt|valt|besatt|andra|andre|en annan|en anden|en annen)
3 Nordic filled :: (?:«tjansten|stillingen»)~(?:tillsatt|besat|fylt)
""",
    "progress_update": r"""
4 Italian state :: «aggiornament\w*|in fase di valutazione|ancora in corso|la ricontatteremo
    |faremo sapere|pazienza|ritardo»
4 Nordic state :: «aterkommer|vender tilbage|kommer tillbaka|hor du fran|horer du fra|besked|talamod
    |talmodighed|talmodighet|pagar|fortfarande|fortsatt|drojer|traekker ud|senast|senest»
    !! mottagit|modtaget|mottatt
""",
    "application_received": r"""
5 Italian receipt :: (?:«ricevut\w*|ricezione|grazie per») && (?:candidatura|curriculum|cv
    |interesse)
5 Nordic receipt :: (?:«mottagit|modtaget|mottatt|tack for din|tak for din|takk for din|kommit in
    |bekraft\w*|bekraeft\w*|bekreft\w*») && (?:ansokan|ansogning|soknad\w*|intresse|interesse)
""",
    "information_requested": r"""
4 Italian papers :: (?:«inviar\w*|mancan\w*|fornire|allegare») && (?:document\w*|diploma|referenze
    |certificat\w*|retribu\w*|pretese)
4 Nordic papers :: (?:«skicka|sende|send|behover|mangler|saknas|trenger») && (?:referens\w*
    |referanse\w*|betyg|vitnemal|eksamensbevis|intyg|attest\w*|lon\w*|uppsagningstid
    |arbeidstillatelse)
""",
    "assessment_requested": r"""
4 Italian test :: (?:«test|prova|questionario|esercizio|videocolloquio») && (?:complet\w*|svolg\w*
    |entro|link|minuti)
4 Nordic test :: (?:«test|prov|arbetsprov|case|hemuppgift|personlighetstest|opgave
    |oppgave») && (?:gor|genomfor\w*|gennemfor\w*|gjennomfor\w*|lank|link|minut\w*|senast|senest)
""",
    "availability_requested": r"""
5 Italian times :: (?:«quando|disponibil\w*|quale|potrebbe|preferisce») && (?:disponibil\w*|orari\w*
    |giorno|{day}|{clock}|incontr\w*|colloquio)[^.!]*\?
5 Nordic times :: (?:«nar|hvornar|passar|passer|vilken|hvilken|hvilket|kan du|har du
    |skulle») && (?:passar|passer|tid\b|tider|{day}|{clock}|mojlighet|mulighed|mulighet|prata|snakke
    |motas|mode)[^.!]*\?
""",
    "interview_confirmed": r"""
5 Italian meeting :: (?:«conferm\w*|invit\w*|colloquio|aspettiamo|appuntamento
    |promemoria») && (?:{day}[^.?!]{0,50}{clock}|{clock})
    !! \?|anziche|spostat\w*
5 Nordic meeting :: (?:«bekraft\w*|bekraeft\w*|bekreft\w*|valkommen|velkommen|intervju\w*|samtale
    |paminnelse|pamindelse|motet|vi ses») && (?:{day}[^.?!]{0,50}{clock}|{clock})
    !! \?|flytt\w*|i stallet|i stedet|eller
""",
    "interview_rescheduled": r"""
5 moved :: (?:«spostat\w*|rinviat\w*|anticipat\w*|flytt\w*|ombokad|i stallet|i stedet|ny tid
    |nytt tidspunkt|nyt tidspunkt») && (?:{day}|{clock})
    !! \?
""",
    "interview_cancelled": r"""
5 called off :: (?:«annullat\w*|annullare|installd|stalla in|aflys\w*|avlys\w*|avbokad»)~
4 cannot hold it :: (?:\bnon «(?:posso|possiamo|potro|potremo|riesco|riusciamo|sara possibile)»
    |\b«(?:kan|hinner|kan vi|kan jag|kan jeg)» (?:\w+ ){0,5}?(?:inte|ikke)\b) && (?:colloquio
    |appuntamento|chiamata|intervju\w*|samtal\w*|moted?|i dag|idag|{day})
    !! \bse\b|\bom\b|\bhvis\b|risposta|decision\w*|confermare|offrire|dare|dire|svar|beslut\w*|tilby
    |erbjuda
""",
    "offer": r"""
5 Italian offer :: (?:«offrir\w*|offerta|proposta|contratto|lieti di») && (?:posizione|assun\w*
    |firmat\w*|lavoro|ral|team|accett\w*)
    !! colloquio|offerta di lavoro a cui
5 Nordic offer :: (?:«erbjud\w*|tilby\w*|anstalla|ansaette|ansette|kontrakt
    |anstallningsavtal») && (?:tjanst\w*|stilling\w*|jobb\w*|manad\w*|maned\w*|lon\w*|underskr\w*
    |signer\w*|dig|deg)
    !! intervju|ikke|inte
""",
    "acknowledgement": r"""
4 thanks and glad :: «tack for (?:ditt mail|ditt svar|att du|beskedet|meddelandet)
    |tak for (?:din mail|dit svar|beskeden)|takk for (?:svar|beskjed|mailen)|sa roligt|hvor dejligt
    |sa hyggelig|det later bra|det lyder godt|grazie (?:mille|per la risposta|del messaggio)
    |a presto|va bene|trevlig helg|god weekend|god helg»
    !! \?|ansok|ansog|soknad
""",
    "auto_reply": r"""
5 out of office :: (?:«fuori ufficio|assente|in ferie|risposta automatica|franvarande|autosvar
    |ikke pa kontoret|inte pa kontoret|ferie til|pa semester|tillbaka (?:pa kontoret|den)
    |tilbage (?:pa kontoret|den)|automatiskt svar|automatisk svar|fravaer\w*»)
""",
    "stage:screen@text": r"""
5 first talk :: «telefonintervju|telefonsamtal|telefonico|telefonica|breve chiamata
    |prima chiacchierata|chiamata conoscitiva|kort samtal|forsta intervju|forste intervju
    |forsta samtal|forste samtale|colloquio telefonico|primo colloquio|colloquio conoscitivo»
""",
    "wish:welcome": r"""
4 questions welcome :: (?:«fragor|sporgsmal|sporsmal|domande») && (?:hor av|ring|kontakt\w*|mejla
    |valkommen|velkommen|skriv|contatt\w*|disposizione|esiti)
4 do ask :: «hor av dig|hor garna av|tveka inte|rakna med|du er velkommen til|kontakt meg gjerne
    |ta gjerne kontakt|skriv gerne|ring gerne|non esit(?:i|are)|(?:scriv|chiam|contatt)(?:imi|ami
    |ate?ci|a|i) pure|per qualsiasi (?:dubbio|domanda|chiarimento)|resto a disposizione
    |restiamo a disposizione|a disposizione per»
4 do ask :: \b(?:«hor av dig|hor garna av|ring garna|kontakta|tveka inte|tov ikke|ta gjerne kontakt
    |ta kontakt|skriv endelig|ring endelig|skriv gerne|ring gerne|du er velkommen til at
    |du ar valkommen att|bare ring|nol ikke|non esit\w*|si senta libero|sentiti libero»)\b
    !! forhinder|forhindrad|annullare|disdire|ta inte
4 for doubts :: \b(?:«per qualsiasi|per ulteriori|per eventuali|qualora|se hai|se avesse
    |se ha»)\b[^.!?]{0,50}(?:dubbi\w*|domand\w*|chiariment\w*|informazion\w*
    |necessita)[^.!?]{0,80}(?:scriv\w*|chiam\w*|contatt\w*|disposizione|rispond\w*|telefon\w*)
    |«disposizione» ~per ~(?:chiarimenti|informazioni|domande|qualsiasi)
""",
    "stage:manager@text": r"""
4 with the boss :: «enhetschef\w*|avdelningschef\w*|rekryterande chef|chef(?:en)? for|butikschef
    |platschef|verksamhetschef|vaerkforer\w*|afdelingsleder\w*|leder\w*|avdelingsleder\w*
    |daglig leder|direttor\w*|responsabile|capo\w*|esimies\w*»
    !! candidatura|posizione di|tjansten som (?:enhets|avdelnings)?chef|stillingen som (?:afdelings
    |avdelings)?leder
4 with the boss :: \b(?:«enhetschef\w*|avdelningschef\w*|gruppchef\w*|butikschef\w*
    |rekryterande chef|verksamhetschef\w*|platschef\w*|produktionschef\w*|afdelingsleder\w*
    |afdelingschef\w*|teamleder\w*|vaerkforer\w*|værkforer\w*|vaerkfører\w*|værkfører\w*
    |driftsleder\w*|avdelingsleder\w*|butikksjef\w*|enhetsleder\w*|din kommende leder
    |naermeste leder|nærmeste leder|nermeste leder|din chef|chefen for|chef for|direttore|direttrice
    |responsabile|capo ?(?:reparto|cantiere|squadra|turno|ufficio)|caporeparto|titolare|coordinatore
    |coordinatrice»)\b
    !! risorse umane|selezione|direttore generale|ansokan som|tjansten som|stillingen som
    |(?:posizione|ruolo|profilo|posto) (?:di|da) (?:\w+ )?(?:direttore|direttrice|responsabile|capo
    |coordinat)|procedimento|hr chef
""",
    "stage:panel@text": r"""
4 several people :: «commissione|ansaettelsesudvalg\w*|ansettelsesutvalg\w*|rekryteringsgrupp\w*
    |intervjupanel|intervjugrupp\w*|panel»
4 several people :: \b«commissione|rekryteringsgrupp\w*|ansaettelsesudvalg\w*|ansættelsesudvalg\w*
    |bedommelsesudvalg\w*|sammen med|tillsammans med|colloquio di gruppo|insieme a|panelintervju
    |panelsamtale|intervjupanel»\b
    !! graduatoria|valutazione dei titoli|videre|vidare|del team
""",
    "wish:forbidden": r"""
4 do not ask :: (?:«prega|preghiamo|vanligen|venligst|vennligst») && (?:di non|inte|ikke
    |undlad) (?:\w+ )?(?:inoltrare|contatt\w*|telefon\w*|sollecit\w*|ring|kontakt\w*|rykke)
5 do not ask :: \b(?:«si prega|preghiamo|pregasi|la preghiamo
    |ti preghiamo»)\b[^.!?]{0,30}\bnon (?:inoltrare|contattare|sollecitare|telefonare|chiamare
    |inviare|chiedere)|\b(?:«undvik|vanligen|vi undanber oss|vi ber dig|undlad|venligst
    |vennligst»)\b[^.!?]{0,40}(?:ringa inte|att inte ringa|inte (?:ringa|kontakta)
    |ikke (?:ringe|ring|kontakte|kontakt)|samtal|opringninger|henvendelser)
    |\bnon (?:«verranno|saranno») (?:\w+ ){0,3}(?:fornit\w*|dat\w*
    |rilasciat\w*) (?:\w+ ){0,3}informazion\w*
    !! rispondere a questa
""",
    "stage:manager@signature": r"""
2 manager signs :: \b«enhetschef|avdelningschef|butikschef|gruppchef|afdelingsleder|teamleder
    |butiksleder|driftsleder|avdelingsleder|butikksjef|enhetsleder|verksamhetschef|chef|leder
    |direttore|direttrice|responsabile|titolare»\b
    !! hr\b|personal|rekryt|rekrutt|risorse|selezione|procedimento
""",
    "stage:technical@text": r"""
5 technical talk :: «colloquio tecnico|prova pratica|teknisk intervju|tekniskt samtal
    |teknisk samtale|teknisk samtal|arbetsprov|kodtest tillsammans»
""",
    "stage:final@text": r"""
5 final :: «ultimo colloquio|colloquio finale|slutintervju|sista intervju\w*|avslutande intervju
    |siste samtale|afsluttende samtale|avsluttende intervju|amministratore delegato|adm\. direktor
    |administrerende direktor»
""",
}

WRITTEN = {
    "plain:withdrawal": r"""
5 turns it down :: \b«deciso» di non (?:accettar\w*|proseguire|continuare)
    |\bnon (?:«accettero|posso accettare|intendo accettare»)|\b(?:«bestamt|bestemt|besluttet|valt
    |valgt»)\b[^.!?]{0,30}\b(?:tacka nej|takke nei|takke nej)
    |\b(?:«tackar|takker»)\b (?:\w+ )?(?:nej|nei) (?:till|til)\b
    !! prima di|ancora|altra offerta|annet tilbud
5 declines the post :: \b(?:«rifiutare|declinare|rinunciare|rinuncio»)\b && \b(?:offerta|proposta
    |posto|candidatura)\b
    !! se\b|altra (?:offerta|proposta)
5 leaves :: \b«mi ritiro» d\w+|\b«ritir(?:o|are)» la mia candidatura
    |\bho (?:«accettato|firmato») (?:\w+ )?(?:un'? ?altr[oa]|con un'? ?altra)
    |\b(?:«drar|traekker|trekker»)\b (?:\w+ )?(?:tillbaka|tilbage|tilbake)?~(?:ansokan|ansogning
    |soknad)
""",
    "plain:acceptance": r"""
5 takes the post :: \b(?:«accetto|accettare»)\b (?:\w+ ){0,4}(?:offerta|proposta|posto|condizioni
    |contratto)\b|\btackar (?:\w+ )?«ja»|\btakker (?:\w+ )?«ja»
    !! non accett|prima di|altr[oa]|se\b|inte\b|ikke
""",
    "plain:status_check": r"""
5 asks whether it is decided :: (?:«decid\w*|deciso|decisione|novita|notizie|riscontro|esito
    |beslut\w*|bestamt|besked|beskjed|avgjorelse|afgorelse|nagot nytt|noget nyt
    |noe nytt»)[^.!?]{0,60}\? && \b(?:sapete|sa|sai|avete|ha|hai|ci sono|c'e|quando|potre\w*|vet|ved
    |har|finns|er|kan|nar)\b
    !! mia decisione|mia risposta|mitt beslut|min beslut
5 wants to know :: \b(?:«sapere|chiedere|hora|hore|spørre|sporre»)\b~~(?:novita|notizie|decision\w*
    |a che punto|beslut\w*|nytt om|nyt om|besked|beskjed)\b
    !! mia decisione
""",
}
