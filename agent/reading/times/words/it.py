"""Italian words for times, and the cues around them. Tables only."""

from agent.reading.times.words.model import Language

_NEWS = (
    r"(?:risposta|decisione|notizie|esito|riscontro|aggiornamento|aggiornamenti|risultati?"
    r"|proposta)"
)

LANGUAGE = Language(
    code="it",
    telling_ends="ò",
    weekdays=(
        "lunedì lunedi lun",
        "martedì martedi mar",
        "mercoledì mercoledi mer",
        "giovedì giovedi gio",
        "venerdì venerdi ven",
        "sabato sab",
        "domenica dom",
    ),
    months=(
        "gennaio gen",
        "febbraio feb",
        "marzo",
        "aprile apr",
        "maggio mag",
        "giugno giu",
        "luglio lug",
        "agosto ago",
        "settembre set",
        "ottobre ott",
        "novembre nov",
        "dicembre dic",
    ),
    weak="lun mar mer gio ven sab dom set mag ago",
    numbers=(
        "uno/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici "
        "quattordici quindici sedici diciassette diciotto diciannove venti"
    ),
    ordinals="primo/prima secondo/seconda terzo/terza quarto/quarta",
    words={
        "R:0": "oggi stasera stamattina",
        "R:1": "domani",
        "R:2": "dopodomani",
        "R:-1": "ieri",
        "A:1225": "natale",
        "A:easter": "pasqua",
        "T": "questo questa corrente",
        "X:1": "prossimo prossima prossimi prossime",
        "L": "ultimo ultima",
        "L:behind": "scorso scorsa",
        "I": "ogni",
        "K": "settimana",
        "K:s": "settimane",
        "H": "mese mesi",
        "J": "anno dell'anno",
        "Q:0": "trimestre",
        "a": "il la lo i gli le l",
        "f": "di del della dei",
        "g": "in nel nella",
        "s": "per",
        "@": "alle ore all verso",
        "≈": "circa",
        "P:am": "mattina mattino",
        "P:pm": "pomeriggio sera",
        "n:12": "mezzogiorno",
        "n:24": "mezzanotte",
        "-": "al alla fino entro",
        "+": "e o",
        "h": "mezza mezzo",
        "t": "meno",
        "U": "ora",
        "u": "minuto minuti min",
        "d": "giorno",
        "d:s": "giorni",
        "b": "lavorativi lavorativo",
        "e": "inizio",
        "i": "metà meta",
        "F": "fine",
        "V": "alcuni alcune qualche pochi",
        "S": "stesso stessa",
        "G": "successivo seguente successiva dopo seguenti",
        "x:1": "un un'",
        "x:30": "trenta",
        "x:40": "quaranta",
        "x:60": "sessanta",
        "B": "tra fra",
        "r": "dalle dalla",
        "<": "è sarà inizia",
    },
    phrases={
        "in quella data": "G:same",
        "prima delle": "≤",
        "entro le": "≤",
        "giorno dopo": "G:day",
        "giorno successivo": "G:day",
        "giorno seguente": "G:day",
        "giorno lavorativo successivo": "G:bday",
        "primo giorno lavorativo utile": "G:bday",
        "sera prima": "G:before",
        "giorno prima": "G:before",
        "vigilia": "G:before",
        "lo stesso giorno": "G:same",
        "quel giorno": "G:same",
        "quella settimana": "G:sameweek",
        "quella sera": "G:same",
        "che viene": "X:1",
        "mezz'ora": "Z:m30",
        "mezz’ora": "Z:m30",
        "un'ora e mezza": "Z:m90",
        "un'ora": "Z:m60",
        "fine settimana": "E",
        "fine giornata": "v",
        "settimana del": "k",
        "di mattina": "P:am",
        "del mattino": "P:am",
        "del pomeriggio": "P:pm",
        "alle ore": "@",
        "un paio di": "x:2",
    },
    tell=(
        r"(?:ti|la|le|vi|li) (?:\w+ )?(?:chiamo|chiamiamo|scrivo|scriviamo|dico|diciamo|faccio"
        r"|facciamo|rispondo|rispondiamo|avviso|avvisiamo|confermo|mando|ricontatto|ricontattiamo"
        r"|aggiorno|aggiorniamo|chiama|scrive|risponde|contatta|telefono|telefona|ridico)\b"
        r"|(?:rispondo|rispondiamo|telefono|telefoniamo|scrivo|scriviamo) a tutti"
        r"|lo (?:sa|saprai|saprà|saprete)\b",
        rf"(?:esiti|risultati|graduatoria|{_NEWS}) (?:\w+ ){{0,3}}?(?:arriva|arriveranno|arrivano"
        rf"|esce|escono|usciranno|uscirà|pubblicat\w+|comunicat\w+)\b"
        rf"|(?:decidiamo|decideremo|risentiamoci)\b",
        r"(?:sarà|saranno|verrà|verranno)(?: \w+){0,4}? (?:comunicat\w|pubblicat\w|res\w not\w"
        r"|inviat\w|informat\w|contattat\w|ricontattat\w|avvisat\w)\b",
        r"(?:ti|la|le|vi|li) (?:\w+ )?(?:contatteremo|contatterò|ricontatteremo|ricontatterò|faremo"
        r"|farò|informeremo|informerò|chiameremo|chiamerò|risponderemo|risponderò|daremo|darò"
        r"|comunicheremo|comunicherò|scriveremo|scriverò|aggiorneremo|aggiornerò|invieremo|invierò"
        r"|confermerò|confermeremo)\b",
        r"(?:riceverai|riceverà|avrai|avrà|saprai|saprà|sarai|sarà)(?: \w+){0,4}? (?:una "
        r"|la nostra |un |nostre |contattat[oa]|informat[oa]|notizie|risposta|riscontro)"
        r"|ci (?:faremo|sentiamo|sentiremo|rifaremo) (?:vivi|sentire)?|mi (?:farò|rifarò) (?:vivo"
        r"|viva|sentire)",
        rf"(?:contiamo|speriamo|pensiamo|prevediamo|potremo"
        rf"|vorremmo) di? ?(?:\w+ ){{0,3}}?(?:dar\w+|dir\w+|far\w+|comunicar\w+|rispondere"
        rf"|contattar\w+|decidere|avere)|{_NEWS} (?:sarà|verrà|arriverà|è previst\w)",
    ),
    news=(rf"{_NEWS}\b|(?:decidere|decideremo)",),
    wait=(r"pazienza|(?:ci vorr\w+|servir\w+|occorr\w+)",),
    unheard=(
        r"non (?:ha|hai|avrà|avrai|dovesse|dovessi) (?:\w+ ){0,2}?(?:ricevuto|notizie|ricevere"
        r"|avere)?(?: nostre)?",
    ),
    ask=(
        r"(?:mandaci|inviaci|mandateci|inviateci|consegnaci|ci mandi|ci invii|caric(?:a|hi)"
        r"|consegn(?:a|i))\b(?! a)",
        r"(?:la|ti|vi) (?:prego|preghiamo)\b|(?:le|ti|vi) (?:chiedo|sarei grat\w)"
        r"|gradir(?:ei|emmo)\b|dimmi|mi dica|ci dica|dicci|mandami|inviami|mi mandi|possibilmente"
        r"|per favore|per cortesia|(?:potresti|potrebbe|puoi|può|ti preghiamo|la preghiamo"
        r"|ti chiediamo|le chiediamo|chiediamo)\b|(?:conferma|confermi|rispondi|risponda|invia"
        r"|invii|indica|indichi|scegli|scelga|compila|compili|firma|firmi|facci sapere"
        r"|ci faccia sapere|fammi sapere)\b",
        r"(?:tua|sua|tue|sue) (?:\w+ )?(?:risposta|conferma|decisione|disponibilità|prova)"
        r"|(?:hai|ha|avrai|avrà)(?: \w+){0,2}? ?(?:tempo|fino|\d)"
        r"|(?:deve|devi|va|dovrà|dovrai) (?:\w+ ){0,2}?(?:essere |consegn\w+|invi\w+|complet\w+)",
    ),
    ends=(
        r"(?:valid[oa]|scade|scadrà|apert[oa]|disponibile|attiv[oa]|riservat[oa])\b|scadenza"
        r"|termine ultimo",
    ),
    event=(
        r"(?:inizia|inizierà|data di inizio|si terrà|si terranno|avrà luogo|si riunisce|nat[oa] il"
        r"|chius[oa]|ferie|festività|abbiamo ricevuto|conserv\w+|colloqui (?:si|saranno))\b",
    ),
    due=(r"entro(?: e non oltre)?|prima d[ie]l?|al più tardi|non oltre|nel giro di",),
    until=(r"fino a[l]?|fino alle",),
    after_by=(r"al più tardi|al massimo",),
    answer=(r"(?:rispondi|conferma|fammi sapere|chiamami|facci sapere)",),
    choosing=(r"se|quando|quale|va bene|disponibil\w+",),
    logistics=(r"(?:link|invito|indirizzo|credenziali)",),
    within=(r"entro|in|hai|ha|per|nei|nelle|nel giro di",),
    waits=(r"entro|tra|fra|nei|nelle|prossimi|prossime|circa|dopo|nel giro di",),
    ahead_of=(r"(?:prima|di anticipo|in anticipo)",),
    afterwards=(r"dopo(?! (?:il|la|l'))|più tardi",),
    thereupon=(r"subito dopo|poi|dopodiché|non appena|appena",),
    after_round=(
        r"(?:dopo|dal|dalla|successiv\w+ al|dopo il|dopo la) (?:il |la |tuo |suo |nostro "
        r"|l')?(?:\w+ )?(?:colloqui\w?|incontro|chiamata|call)",
    ),
    counted_from=(r"(?:dopo|da|dal|dalla|a partire da)(?: [\w'(]+){0,4}",),
    of_that=(r"(?:dopo|da|successivi a|seguenti a) (?:quella|quello|questa|questo|tale|ciò)\b",),
    of_event=(r"(?:dopo|successivi a|seguenti a|da) ?(?:il|la|lo|l'|al|alla|all'|dal|dalla)\b",),
    of_message=(
        r"(?:da|dal|dalla|successivi|seguenti|dopo)(?: a| al| alla| la| il)? (?:questa (?:e-?mail"
        r"|mail)|questo messaggio|ricezione|ricevimento|oggi|data (?:di|della)|presente|candidatura"
        r"|invio)",
    ),
    of_closing=(
        r"(?:da|dal|dalla|dopo|successivi|seguenti)(?: al| alla| la| il)? ?(?:chiusura|scadenza"
        r"|termine)",
    ),
    once_closed=(
        r"(?:dopo|una volta|passata|alla) (?:\w+ ){0,3}?(?:scadenza|chiusura|chius[oa]|scadut[oa]"
        r"|termine)",
    ),
    old=(
        r"invece (?:di|del|che)(?: [\w]+)?|e non(?: il| alle)?|al posto (?:di|del)"
        r"|(?:inizialmente|precedentemente)(?: \w+){0,2}?(?: per| il| alle)*"
        r"|(?:precedente|vecchia) (?:data|ora)(?: del| era)*:?|era previst[oa] per|chiamata del"
        r"|telefonata del",
    ),
    now=(
        r"(?:è|viene|è stat[oa]) (?:\w+ )?(?:spostat|rinviat|posticipat|anticipat)[oa]|ora|adesso",
    ),
    fresh=(r"nuov[oa]|invece",),
    same_hour=(r"stess[oa] (?:ora|orario)",),
    moving=(r"spost\w+|rinvi\w+|posticip\w+|anticip\w+",),
    moved_thing=(r"il|la|tuo|suo|colloquio|ora|appuntamento|chiamata",),
    gone=(
        r"(?:dobbiamo|devo|non possiamo|non posso) (?:\w+ ){0,2}?(?:spostare|rinviare|annullare"
        r"|posticipare)",
    ),
    moved_from=(r"da|dal|dalle",),
    moved_to=(r"a|al|alle",),
    over=(r"fine|fino alle|termina|terminerà|finisce",),
    labels={
        "date": r"data|giorno|quando|data e ora|nuova data",
        "time": r"ora|orario|inizio|alle",
        "end": r"fine|fino alle",
        "place": r"luogo|dove|indirizzo|sala|sede",
        "mode": r"link|modalità|piattaforma|telefono",
        "length": r"durata",
        "old": r"(?:data|orario|appuntamento) precedente|vecchi[ao] (?:data|orario)|prima",
        "new": r"nuov[ao] (?:data|orario|appuntamento)|ora|adesso|nuovo",
        "deadline": r"scadenza|entro(?: il)?|termine",
    },
    pause=(r"pausa|pranzo|caffè|accoglienza|arrivo|chiusura|fine|benvenuto",),
    arrive=(r"arriv\w+|si presenti|presentati",),
    hours=(
        r"orari\w* d(?:i apertura|'ufficio)|apert[oa]|raggiungibil\w+"
        r"|dal lunedì al (?:giovedì|venerdì)",
    ),
    options=(
        r"a scelta|seguenti (?:orari|date|opzioni)|una delle|quale|se (?:non|preferisci|preferisce"
        r"|questo|questa)|alternativ\w+|in alternativa",
    ),
    no_round=(r"data di inizio|nat[oa] il|festiv\w+|chius[oa]|periodo di prova",),
    not_its_length=(r"prima|di anticipo|a piedi|presentazione|prova|esercizio|preparare|ritardo",),
    accepts=(
        r"va bene|nessun problema|perfetto|confermo|d'accordo|ci sarò|volentieri|sono disponibile"
        r"|verrò|segnato",
    ),
    refuses=(r"purtroppo|non posso|impossibile|sarebbe possibile|altra data",),
    agrees=(
        r"perfetto|va bene|d'accordo|conferm\w+|a (?:giovedì|venerdì|lunedì|martedì|mercoledì"
        r"|presto)|ottimo|sì",
    ),
    picks=(r"prim[oa]", r"second[oa]", r"ultim[oa]"),
    cancelled=(r"annullat[oa]|annull\w+|non si terrà|cancell\w+",),
    hypothetical=(r"se il tuo|se il suo|in caso di|qualora",),
    back=(r"rientr\w+|torn\w+|fino a[l]?|dal",),
    away=(r"dal .{1,40} al",),
    inclusive=(r"compreso|incluso",),
    bounds=("fino (?:a|alle)|dalle|prima delle|dopo le",),
    lasts=(r"fino (?:a|alle)",),
    later=("più tardi|dopo",),
    earlier=("prima",),
    puts_off=("posticip|rimand",),
    brings_forward=("anticip",),
    engaged=(
        r"ho (?:già |purtroppo )?(?:una?|un'\w+|lezione|il|la|l'\w+)\b(?! (?:\w+ )?(?:buco|spazio"
        r"|preferenza|disponibilità|momento|ora|domanda|posto)\b)",
        r"sono (?:già )?(?:dal|dalla|in|al|a|di turno|occupat[oa]|impegnat[oa])\b",
    ),
    engaged_last=(r"non posso\b",),
    firstly=("prima",),
    secondly=("poi",),
    rooms=(r"(?:sala|aula)\b[ .-]*[a-z]?\d|sala (?:de|da|del) \w",),
    instead=("invece (?:di|che|delle)|anziché|non",),
    by_then=(r"entro (?:quella|tale) data\b",),
    before_round=("prima del (?:tuo |suo |nostro )?colloquio",),
    paid=(r"rimborsat[oaie]|rimborso|pagamento",),
    tells_of=(r"sapere|decisione",),
    wishes_to_resume=(
        r"(?:vorrei|vorremmo|mi piacerebbe|ci piacerebbe) (?:\w+ ){0,3}?(?:riprender\w*"
        r"|risentir\w*)",
    ),
    starts_work=("iniziare",),
)
