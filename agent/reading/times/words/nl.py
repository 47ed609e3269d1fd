"""Dutch words for times, and the cues around them. Tables only."""

from agent.reading.times.words.model import Language

_NEWS = (
    r"(?:reactie|antwoord|besluit|beslissing|bericht|nieuws|uitslag|terugkoppeling|update"
    r"|uitsluitsel|aanbod)"
)

_MONTHS = (
    "januari februari maart april mei juni juli augustus september oktober november december"
).split()

LANGUAGE = Language(
    code="nl",
    weekdays=(
        "maandag ma maandagochtend maandagmiddag maandagavond maandagmorgen",
        "dinsdag di dinsdagochtend dinsdagmiddag dinsdagavond dinsdagmorgen",
        "woensdag wo woensdagochtend woensdagmiddag woensdagavond woensdagmorgen",
        "donderdag do donderdagochtend donderdagmiddag donderdagavond donderdagmorgen",
        "vrijdag vr vrijdagochtend vrijdagmiddag vrijdagavond vrijdagmorgen",
        "zaterdag za zaterdagochtend zaterdagmiddag zaterdagavond zaterdagmorgen",
        "zondag zo zondagochtend zondagmiddag zondagavond zondagmorgen",
    ),
    months=(
        "januari jan",
        "februari feb",
        "maart mrt",
        "april apr",
        "mei",
        "juni jun",
        "juli jul",
        "augustus aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    weak="ma di wo do vr za zo",
    numbers=(
        "één/een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien "
        "vijftien zestien zeventien achttien negentien twintig"
    ),
    ordinals=(
        "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde "
        "dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste"
    ),
    words={
        "x:30": "dertig",
        "x:40": "veertig",
        "x:60": "zestig",
        "R:0": "vandaag vanmiddag vanavond vanochtend",
        "R:1": "morgen morgenochtend morgenmiddag morgenavond morgenvroeg",
        "R:2": "overmorgen overmorgenochtend overmorgenmiddag overmorgenavond",
        "R:-1": "gisteren gisterochtend gistermiddag gisteravond",
        "A:1225": "kerst kerstmis",
        "A:easter": "pasen",
        "T": "deze aanstaande dit",
        "X:1": "volgende komende",
        "L": "vorige afgelopen laatste",
        "I": "elke iedere",
        "K": "week",
        "K:s": "weken",
        "H": "maand maanden",
        "J": "jaar",
        "Q:0": "kwartaal",
        "E": "weekend weekeinde",
        "a": "de het den",
        "g": "op in",
        "@": "om rond tegen vanaf",
        "≈": "ongeveer circa",
        "P:am": "ochtend ochtends morgens",
        "P:pm": "middag middags avond avonds",
        "n:24": "middernacht",
        "%": "uur",
        "-": "tot t/m",
        "+": "en of",
        "h": "half helft",
        "q": "kwart",
        "p": "na over",
        "t": "voor",
        "U": "uren uurtje uurtjes",
        "u": "minuut minuten min",
        "d": "dag",
        "d:s": "dagen",
        "d:b": "werkdag werkdagen",
        "z": "volle volledige",
        "e": "begin",
        "i": "medio midden",
        "F": "eind einde",
        "l": "later",
        "V": "enkele paar aantal",
        "S": "zelfde dezelfde diezelfde die",
        "G": "daaropvolgende erop erna daarna daarop",
        "B": "tussen",
        "r": "van",
        "Z:m30": "halfuur",
        "Z:m45": "driekwartier",
        "Z:m15": "kwartier",
        **{f"κ:{n}": f"{month}week" for n, month in enumerate(_MONTHS, 1)},
        "<": "is begint start",
    },
    phrases={
        "op die datum": "G:same",
        "ten laatste": "~",
        "dag of tien": "Z:10",
        "een dag of twee": "Z:2",
        "dag of twee": "Z:2",
        "week of twee": "Z:14",
        "week of drie": "Z:21",
        "laten we zeggen": "@",
        "week om is": "v:week",
        "week voorbij is": "v:week",
        "maand om is": "v:month",
        "maand voorbij is": "v:month",
        "op die dag": "G:same",
        "laatste dag van": "F",
        "loop van": "F",
        "avond ervoor": "G:before",
        "dag ervoor": "G:before",
        "dag tevoren": "G:before",
        "avond tevoren": "G:before",
        "volgende werkdag": "G:bday",
        "eerstvolgende werkdag": "G:bday",
        "werkdag erna": "G:bday",
        "werkdag daarna": "G:bday",
        "dag later": "G:day",
        "half uur": "Z:m30",
        "eerste dagen van": "e",
        "een klein uur": "Z:m60",
        "een goed uur": "Z:m60",
        "half uurtje": "Z:m30",
        "twintig minuten": "Z:m20",
        "dertig minuten": "Z:m30",
        "veertig minuten": "Z:m40",
        "vijfenveertig minuten": "Z:m45",
        "anderhalf uur": "Z:m90",
        "drie kwartier": "Z:m45",
        "twee weken": "Z:14",
        "een paar": "V",
        "binnen de week": "Z:7",
        "s ochtends": "P:am",
        "s morgens": "P:am",
        "s middags": "P:pm",
        "s avonds": "P:pm",
        "einde van de dag": "v",
        "eind van de dag": "v",
        "einde werkdag": "v",
        "tot en met": "-",
        "dag erna": "G:day",
        "over een week": "Z:7",
        "over een week of twee": "Z:14",
        "over een week of drie": "Z:21",
    },
    half_before=True,
    tell=(
        r"(?:we|wij|ik) zou(?:den)? (?:u|je)\b(?=[^.;?!]{0,60}\b(?:antwoorden|bellen|mailen"
        r"|laten weten"
        r"|uitsluitsel|informeren|berichten|schrijven)\b)",
        r"(?:laat|laten) (?:ik|we|wij) (?:iets |wat )?van (?:me|mij|ons) horen"
        r"|(?:gee?f(?:t u)?|gun(?:t u)?) ons (?=(?:nog )?(?:\w+ ){1,2}?(?:dag|dagen|week"
        r"|weken)\b|nog tot\b)"
        r"|(?:duren|duurt) (?=tot\b)",
        r"(?:we|wij|ik) (?:antwoorden?|reageren|reageer|schrijven|schrijf) (?:u|je|jou|jullie"
        r"|iedereen)"
        r"\b|(?:antwoorden?|schrijven|schrijf) (?:we|wij|ik) (?:u|je|jou|jullie|iedereen)\b"
        rf"|(?:hebt|heeft|heb) (?:u|je|iedereen) (?:het|een|ons|de|onze) (?:\w+ )?{_NEWS}"
        r"\b(?! (?:voor|op|al|klaar))"
        r"|laat (?!(?:je|u|ons|mij|me|het|dat|dit|jullie|weten)\b)[\w-]+ (?:\w+ )?(?:u|je|jou"
        r"|jullie)\b",
        r"(?:wordt|worden) (?:u|je|jullie|iedereen)(?: [\w'.-]+){1,8}? (?:verteld|gegeven|gezegd"
        r"|duidelijk gemaakt)\b"
        r"|(?:garandeer|garanderen|beloof|beloven) (?:u|je|jullie)\b"
        r"|bekendmaking(?: [\w'.-]+){0,8}?"
        r" (?:gepland|voorzien|plaats)\b",
        r"(?:wordt|worden)(?: [\w'.-]+){0,8}? (?:verwittigd|ingelicht|aangeschreven|bericht"
        r"|meegedeeld|medegedeeld|bekendgemaakt|bekend gemaakt|gepubliceerd|in kennis gesteld"
        r"|op de hoogte (?:gesteld|gebracht|gehouden))\b",
        r"(?:maken|maakt)(?: [\w'.-]+){0,6}? bekend\b"
        r"|terugkoppeling(?: [\w.-]+){0,4}? plaats\b"
        r"|(?:is|komt|hebt|heeft) (?:u |je |er )?(?:\w+ ){0,2}?duidelijkheid\b"
        r"|weet (?:u|je|iedereen) (?:waar|of|hoe|meer)\b|(?:verschijnt|verschijnen) (?:de |het )?"
        r"(?:\w+ )?(?:rangschikking|lijst|uitslag)\b",
        rf"gaat er (?:een )?(?:bericht|mail|brief)\b|ligt er(?: [\w.-]+){{0,5}}? {_NEWS}\b"
        rf"|{_NEWS} (?:kunt|mag|kun) (?:u|je)(?=[^.;?!]{{0,50}}\b(?:tegemoet|verwachten))"
        rf"|(?:kunt|mag|kun) (?:u|je)(?: [\w.-]+){{0,5}}? (?:{_NEWS} (?:tegemoet|verwachten))"
        r"|(?:u|je|jullie)(?: [\w.-]+){1,5}? van (?:ons|mij) (?:hoort|verneemt)\b",
        r"(?:heeft|hebt|heb) (?:u|je) (?:\w+ )?geduld(?= tot)",
        r"(?<!ons )(?<!mij )(?<!me )(?<!te )(?<!iets )laten(?! (?:ons|mij|me|weten)\b)(?: (?:wij|we"
        r"|je|jou|u|jullie))*(?=[^?!]{0,50}\bweten\b)",
        rf"{_NEWS} (?:krijg|krijgt|ontvang|ontvangt|geef|geven|sturen|stuur) (?:je|u|ik|we|wij)\b",
        r"(?:iedereen|alle (?:kandidaten|sollicitanten)|kandidaten"
        r"|sollicitanten) (?:\w+ ){0,4}?(?:hoort|horen|krijgt|krijgen|geïnformeerd|gebeld"
        r"|bericht)\b|(?:hoort|krijgt|verneemt|hoor|krijg) (?:iedereen|elke kandidaat|men)\b",
        rf"(?:belt|mailt|appt|appen|schrijft|informeert|bericht) (?:\w+ )?(?:je|u|jou|jullie"
        rf"|iedereen)\b|{_NEWS} (?:\w+ ){{0,4}}?(?:volgt|komt|gaat|wordt|verwachten|verwacht"
        rf"|verstuurd|bekend)\b|(?:weten|weet) (?:we|wij|ik|je|u) meer"
        rf"|(?:hak|hakken) (?:\w+ ){{0,4}}?knoop|(?:verwacht|verwachten) (?:we|wij"
        rf"|ik) (?:\w+ ){{0,4}}?(?:{_NEWS}|te (?:weten|horen))",
        r"(?:zeg|vertel|meld|zeggen|vertellen|melden) (?:we|wij|ik) (?:het )?(?:je|u|jou|jullie)\b"
        r"|(?:we|wij|ik) (?:zeg|vertel|meld|zeggen|vertellen|melden) (?:het )?(?:je|u|jou"
        r"|jullie)\b",
        r"(?:we|wij|ik) laten?\b|laten? (?:je|u|jou|jullie)\b|laten? (?:we|wij|ik)\b"
        r"|(?:je|jij|u) (?:hoort|krijgt|ontvangt|verneemt)\b(?! de tijd| tijd)"
        r"|(?:hoor|krijg|ontvang|verneem) (?:je|jij)\b|(?:hoort|krijgt|ontvangt|verneemt) u\b",
        r"koppel(?:en|t)? (?:we |wij |ik )?(?:\w+ ){0,4}?terug\b"
        r"|(?:nemen|neem|neemt) (?:\w+ ){0,6}?contact|contact (?:met|op)"
        r"|(?:komen|kom|komt) (?:\w+ ){0,6}?(?:bij (?:je|u|jou)|terug)|(?:bellen|bel|mailen|mail"
        r"|informeren|informeer|berichten) (?:wij |we |ik )?(?:je|jou|u|jullie|alle|iedereen)"
        r"|(?:je|u|jullie|jou) (?:\w+ ){0,6}?(?:bellen|mailen|laten weten|informeren|berichten"
        r"|terugkoppelen)\b",
        rf"(?:zullen|hopen|verwachten|willen|kunnen) (?:\w+ ){{0,6}}?(?:{_NEWS}|beslissen"
        rf"|laten weten|contact|reageren|terugkomen)|{_NEWS} (?:volgt|is|wordt|komt)"
        rf"|(?:wordt|worden) (?:\w+ ){{0,4}}?(?:geïnformeerd|benaderd|gebeld"
        rf"|uitgenodigd voor een tweede)",
    ),
    news=(rf"{_NEWS}\b|(?:beslissen|besluiten)",),
    wait=(
        r"geduld|duurt|(?:hebben|heb) (?:we |wij "
        r"|ik )?nog|tijd nodig",
    ),
    unheard=(
        r"(?:nog )?(?:niets|niks|geen (?:\w+ )?(?:bericht|reactie|antwoord|nieuws))\b"
        r"(?! van (?:je|jou|u|jullie)\b)"
        r"(?: (?!er\b|is\b|wordt\b)[\w']+){0,5}? (?:gehoord|ontvangen|vernomen|gehad|gekregen|hebt?"
        r"|heeft|hoort?|verneemt?|krijgt?)\b(?: (?:hebt?|heeft|gehoord|ontvangen))?",
        r"(?:hoort?|verneemt?|krijgt?|ontvangt?) (?:je|u|jij) (?:[\w']+ ){0,6}?(?:niets|niks"
        r"|geen (?:bericht|reactie|antwoord|nieuws))\b",
    ),
    ask=(
        r"als (?:we|wij|ik)(?= [^.?!,]{2,30} (?:niets|niks|geen \w+) van (?:je|jou|u)\b)",
        r"(?:niets|niks|geen (?:bericht|antwoord|reactie)) van (?:je|jou|u|jullie)\b"
        r"|van (?:jouw|uw|jullie) kant\b",
        r"vergeet (?:je |u )?niet|denk (?:je |u )?er(?: wel)? ?aan|denk aan\b"
        r"|denk er (?:(?:nog|even|rustig|maar) )*(?=tot\b)"
        r"|(?:je|u) (?:hebt|heeft) (?=\w+ (?:dag|dagen|week|weken)\b)",
        r"(?:lukt|kan|red je|haal je)(?: je| jou| u)? (?:dat|het|dit)(?: nog)?(?= (?:uiterlijk|vóór"
        r"|voor|tegen)\b)",
        r"gelieve\b|laat (?:je|jij|u|jullie)(?: (?:het|dat|ons|me|mij|er|nog|even))*",
        r"(?<!\bik )(?<!\bwe )(?<!\bwij )(?<!aan de )(?:teken|tekenen|laat|stuur|stuurt|lever"
        r"|levert|upload|vul"
        r"|dien|geef|mail|app|bel) (?:(?:je|ons|mij|me|het|de|dit|even|dan) ){0,3}(?=uiterlijk|vóór"
        r"|voor|tot)",
        r"(?:graag|willen wij) (?:uw|jouw|je|een) (?:\w+ )?(?:antwoord|reactie|bevestiging|keuze"
        r"|bericht)|(?:uw|jouw|je|een) (?:korte )?(?:antwoord|reactie|bevestiging)(?= (?:vóór|voor"
        r"|uiterlijk)\b[^.?!]{0,40}(?:graag|fijn|prettig|welkom|volstaat))"
        r"|(?:hebben|heb) (?:we|wij|ik) (?:\w+ ){0,3}nodig",
        r"doe (?:dit|dat|het)\b|kies\b|graag\b(?! gedaan)|laat (?:je|u) (?:ons|mij|me)\b"
        r"|(?:wil|wilt|kun|kunt|(?<!we )(?<!wij )(?<!ik )zou(?:den)?) (?:je|jij|u)\b"
        r"|(?:verzoeken|vragen|verzoek) (?:wij |we "
        r"|ik )?(?:je|u|jou)|alsjeblieft|alstublieft|(?<!aan de )(?:laat|stuur|geef|mail|bel"
        r"|bevestig|kies|vul"
        r"|onderteken|rond|lever|reageer)(?: (?:het|ons|me|mij|even|dit|de))*\b(?! (?:wij|we|ik))",
        r"(?:je|uw|jouw) (?:\w+ )?(?:antwoord|reactie|bevestiging|beslissing|beschikbaarheid"
        r"|documenten|opdracht|keuze)|(?:hebt|heb|heeft) (?:je|u) (?:\w+ ){0,3}?(?:tijd|tot)"
        r"|je (?:hebt|krijgt) (?:\w+ ){0,3}?(?:tijd|tot|de tijd)"
        r"|u (?:hebt|heeft|krijgt) (?:\w+ ){0,3}?(?:tijd|tot)"
        r"|(?:ontvangen|hebben|zien|horen) (?:wij|we|ik) (?:\w+ ){0,4}?(?:graag|van je|van u)"
        r"|(?:inleveren|terugsturen|ondertekenen|retourneren|aanleveren|afronden|invullen)\b",
    ),
    ends=(
        r"(?:reageren|bevestigen|kiezen|inschrijven) kan(?= (?:nog )?(?:tot|t/m)\b)",
        r"blijft (?:staan|open|geldig|gelden|van kracht)|(?:staat|loopt|gestand)(?= tot)",
        r"(?:geldig|verloopt|vervalt|sluit|open|beschikbaar|gereserveerd|houden (?:we|wij|ik)"
        r"|(?:houden|houd) (?:de|je|deze) (?:plek|plaats|baan|functie)"
        r"|geldt)\b|deadline|inleverdatum|uiterste datum|termijn",
    ),
    event=(
        r"(?:sollicitatietermijn|sluitingsdatum|start(?:datum)?|begint|ingangsdatum|indiensttreding"
        r"|vindt (?:\w+ ){0,6}?plaats|vinden (?:\w+ ){0,6}?plaats|geboren|gesloten|vakantie|afwezig"
        r"|feestdag|vergadert|bewaren|bewaard|ontvangen hebben|ontvingen"
        r"|kijk(?:en)? (?:er)?naar uit|nodigen|gesprekken (?:zijn|worden|voeren))\b",
    ),
    due=(
        r"uiterlijk(?: op| voor)?|vóór|tegen|binnen|niet later dan|vóór of op|in de loop van"
        r"|ten laatste",
    ),
    until=(r"tot|tot en met|t/m|voor|tegen",),
    after_by=(r"uiterlijk|op zijn laatst|ten laatste",),
    answer=(
        r"(?:laat (?:je |jij |u |jullie )?(?:(?:het|dat|me|mij|ons|nog|even)\b ?)*|bel (?:me|ons)"
        r"|reageer|mail (?:me|ons)|antwoord)",
    ),
    choosing=(r"of|wanneer|welke?|schikt|uitkomt|beschikbaar",),
    logistics=(r"(?:\w*link|uitnodiging|adres|routebeschrijving|inloggegevens)",),
    within=(r"binnen|in|heb|hebt|heeft|krijg|krijgt|geldig|maximaal|nog",),
    waits=(
        r"binnen|over|in|duurt|ongeveer|circa|komende|nog|(?:gee?f|gun)(?:t u)? ons|na|maximaal"
        r"|uiterlijk",
    ),
    ahead_of=(r"(?:van tevoren|vooraf|eerder|voor|te voren)",),
    advertised=(
        r"(?:vacature|functie) (?:\w+ ){0,2}?(?:blijft|staat|is) (?:nog )?(?:open|online)\b",
    ),
    then=(r"dan\b|daarna\b|aansluitend\b",),
    news_by_phone=(
        r"(?:bel|belt)\b[^?]{0,80}\b(?:dan|en)\b[^?]{0,15}\b(?:weet|weten|vertel|vertellen|hoor je"
        r"|zeg)\b",
    ),
    thereupon=(r"meteen daarna|direct (?:daarna|erna)|daarna|zodra|aansluitend",),
    afterwards=(r"later|daarna|erna|die (?:daarop )?volgen",),
    after_round=(
        r"na (?:dit|het|je|uw|ons|afloop van het|deze|elk|dat) ?(?:\w+ ){0,2}?(?:\w*gesprek\w*"
        r"|interview|afspraak|kennismaking|bezoek|middag|ochtend)",
    ),
    counted_from=(r"(?:na|vanaf|sinds)(?: [\w'(]+){0,4}",),
    of_that=(r"(?:na|vanaf|volgend op) (?:die|dat|deze|dit)\b|daarna|erna|daaropvolgend",),
    of_event=(r"na (?:de|het|zijn|haar|hun|onze|ons)\b",),
    of_message=(
        r"(?:na|vanaf) (?:ontvangst|vandaag|nu\b|(?:de )?(?:datum|dagtekening|verzending)"
        r"|deze (?:e-?mail|mail)|dit bericht|je sollicitatie|uw sollicitatie)",
    ),
    of_closing=(
        r"na (?:\w+ ){0,2}?(?:sluiting\w*|deadline|het sluiten|verlopen"
        r"|inleverdatum)",
    ),
    once_closed=(
        r"(?:na|zodra|als) (?:\w+ ){0,3}?(?:sluiting\w*|gesloten|sluit|verlopen|verstreken)",
    ),
    old=(
        r"in plaats van(?: op| om)?|niet(?: meer)?(?: op| om)?"
        r"|(?:oorspronkelijk|eerder|aanvankelijk)(?: \w+){0,2}?(?: op| voor| om)*"
        r"|(?:oude|vorige|oorspronkelijke) (?:datum|tijd|afspraak)(?: van| op| was)*:?"
        r"|stond (?:\w+ )?(?:op|voor)|gesprek van|telefoongesprek van",
    ),
    now=(
        r"(?:wordt|is|werd) (?:\w+ ){0,2}?(?:verplaatst|verzet|verschoven|vervroegd)"
        r"|verplaatst naar|wordt|nu",
    ),
    fresh=(r"nieuwe?|in plaats",),
    same_hour=(r"zelfde (?:tijd\w*|uur)",),
    moving=(r"verplaats\w*|verzet\w*|verschuif\w*|verschuiv\w*|vervroeg\w*|schuif\w*",),
    moved_thing=(r"het|de|je|uw|gesprek|afspraak|tijd",),
    gone=(
        r"(?:moet|moeten|kan|kunnen|gaat) (?:\w+ ){0,5}?(?:verplaatsen|verplaatst|verzetten"
        r"|niet doorgaan|afzeggen|annuleren)|niet door|vervalt"
        r"|is (?:\w+ )?(?:verplaatst|verzet|verschoven)(?! naar\b)",
    ),
    moved_from=(r"van",),
    moved_to=(r"naar|op|tot",),
    over=(r"einde|eind|tot|(?:klaar|eindig\w+)(?: om| rond| tegen)?|tot ongeveer|tot circa",),
    labels={
        "date": r"datum|dag|wanneer|datum en tijd|nieuwe datum",
        "time": r"tijd|tijdstip|aanvang|begin|van|hoe laat",
        "end": r"einde|eind|tot",
        "place": r"locatie|waar|adres|plaats|ruimte",
        "mode": r"link|hoe|vorm|telefoon|platform",
        "length": r"duur",
        "old": (
            r"(?:oude?|oorspronkelijke?|vorige?) (?:datum|tijd|tijdstip|afspraak|moment)|was|eerder"
        ),
        "new": r"nieuwe? (?:datum|tijd|tijdstip|afspraak|moment)|nieuw|nu",
        "deadline": (
            r"geldigheid|geldig|in te leveren|nodig voor|deadline|uiterlijk|inleverdatum"
            r"|geldig tot|reageren voor|uiterste datum"
        ),
    },
    pause=(r"pauze|lunch|koffie|ontvangst|aankomst|afsluiting|einde|vertrek|welkom",),
    arrive=(r"aankomst|meld (?:je|u)|wees (?:\w+ ){0,2}?aanwezig|kom (?:\w+ ){0,3}?eerder",),
    hours=(
        r"openingstijden|kantooruren|bereikbaar|te bereiken|ma(?:andag)? ?(?:t/m|tot en met|-"
        r"|–) ?(?:do|vr|vrijdag|donderdag)|telefonisch (?:\w+ ){0,5}?(?:van|tussen)",
    ),
    options=(
        r"keuze uit|volgende (?:momenten|tijden|data)|welke? (?:van|moment|dag)|alternatief"
        r"|als (?:dit|dat|het|je)|mocht (?:dit|dat|het|je|u)|anders|ook mogelijk",
    ),
    no_round=(r"sollicitatietermijn|startdatum|ingangsdatum|geboren|feestdag|gesloten|proeftijd",),
    not_its_length=(
        r"van tevoren|vooraf|eerder|lopen|presentatie|opdracht|test|voorbereiden|voorbereiding"
        r"|voor aanvang|vertraging|binnen",
    ),
    accepts=(
        r"prima|past|akkoord|bevestig|komt (?:\w+ )?(?:goed )?uit|schikt|graag|ik ben er|ik kom"
        r"|komt [^.!?]{0,60}\buit\b|kies(?: ik)?|mijn keuze"
        r"|kom ik|lukt|genoteerd|geen probleem|in mijn agenda|afgesproken|is goed",
    ),
    refuses=(r"helaas|kan niet|verhinderd|zou het mogelijk|andere (?:datum|tijd)|verzetten",),
    agrees=(
        r"prima|akkoord|past|goed|bevestig\w*|tot (?:dan|donderdag|vrijdag|maandag|dinsdag"
        r"|woensdag)|afgesproken|top|ja",
    ),
    picks=(r"eerste", r"tweede", r"derde|laatste"),
    cancelled=(
        r"gaat (?:\w+ ){0,3}?niet door|afgezegd|annuleren|geannuleerd|vervalt|afzeggen"
        r"|komt (?:\w+ ){0,2}te vervallen|niet plaatsvinden"
        r"|vindt (?:\w+ ){0,3}?niet plaats(?! (?:in|bij|via)\b)",
    ),
    hypothetical=(r"als (?:je|uw|jouw) (?:profiel|sollicitatie)|mocht je worden|indien",),
    back=(r"terug|weer (?:bereikbaar|aanwezig|op kantoor)|vanaf|tot",),
    away=(r"van .{1,40} tot",),
    absent=(r"weg|afwezig|op (?:vakantie|reis)|met verlof|gesloten|vrij",),
    inclusive=(r"t/m|tot en met",),
    rather=("liever|beter",),
    than=("dan|als",),
    bounds=("tot|vanaf|na|voor",),
    lasts=(r"tot(?: aan)?",),
    later=("later",),
    earlier=("eerder|vroeger",),
    puts_off=(r"uitst|uitgest|verschuif|verschuiv|verschov|schuiven\b",),
    brings_forward=("vervroeg",),
    unsuited=(r"(?:lukt|past|schikt) (?:\w+ ){0,2}niet",),
    engaged=(
        r"(?:ik heb|heb ik) (?:(?:dan|helaas|al|nog) ){0,3}(?:een|mijn|les|dienst|college|examen"
        r"|geen)\b(?! (?:\w+ )?(?:gaatje|plek|plekje|voorkeur|uur|uurtje|moment|ruimte|tijd"
        r"|vraag)\b)",
        r"(?:ik ben|ben ik) (?:(?:dan|helaas|al|nog) ){0,3}(?:bij|aan het|op|in|bezet|niet"
        r"|verhinderd)\b",
    ),
    engaged_last=(r"kan ik (?:helaas )?niet\b|(?:al|helaas) een \w+",),
    opened=("gelezen|geopend",),
    firstly=("eerst",),
    secondly=("daarna",),
    rooms=(r"(?:zaal|lokaal)\b[ .-]*[a-z]?\d|vergader(?:zaal|ruimte)\b",),
    instead=("in plaats van|niet",),
    by_then=(r"voor die tijd\b",),
    before_round=("(?:vóór|voor) (?:het|je|uw|ons) (?:gesprek|interview|afspraak)",),
    handed_in=(
        r"kijken (?:we|wij) .{0,20}\bna\b",
        r"zodra (?:we|wij|ik) (?:hem|het|die|dat|je \w+|uw \w+) (?:hebben|heb|binnen)\b",
    ),
    not_before=("niet vóór(?: de)?|niet voor(?: de)?",),
    comes_back=(r"komt|is",),
    then_looks=(r"kijkt|leest|beslist",),
    paid=(r"vergoed|uitbetaald|vergoeding",),
    paid_behind=(r"vergoed|uitbetaald",),
    tells_of=(r"besluit|weten",),
    your_answer=(
        r"(?:je|jouw|uw|jullie) (?:antwoord|beslissing|reactie|besluit)",
        r"(?:horen|hoor|vernemen|verneem) (?:het )?graag",
    ),
    you_get=(r"(?:krijg|ontvang|geven we|geef ik)",),
    was=(r"was|waren|kwam|kwamen|had|hadden|ging|belde",),
    denied=(r"niet",),
    but=("maar",),
    knows=(r"weten|beslis|uitkom",),
    between=(r"tussen(?: de)?",),
    between_ends=(r"en(?: de)?",),
    returns=(r"(?:ben|is|zijn) (?:\w+ ){0,2}?(?:terug|weg|afwezig|gesloten|vanaf|tot)",),
    corrects=(
        r"(?:reken|rekent|houd|zeg|laten we)(?: (?:dus|maar|liever|zeggen|het|op)){0,4}"
        r"|toch liever",
    ),
    upon=(r"zodra|nadat",),
    becomes=(r"(?:het |dat )?(?:wordt|zal)(?: het| dat)?(?: nu| toch| helaas| wel)*",),
    replaces=(
        r"of (?:toch )?(?:maar|liever|beter|eigenlijk|eerder)|nee|sorry|pardon|correctie|ik bedoel"
        r"|wacht|laten we zeggen|toch(?: maar| liever)?",
    ),
    unkept=(
        r"deze (?:week|maand)\b(?:(?!\bmaar\b)[^;:,])*\b(?:niet|geen|niets)\b"
        r"|(?:niet|geen|niets) (?:\w+ ){0,3}?deze (?:week|maand)\b",
        r"(?:\w+dag )?(?:is|zijn|werd|werden|heeft|hebben)\b(?=[^;:,]*\b(?:nog geen|geen|niets"
        r"|niet)\b)"
        r"(?:(?!\b(?:tot|voor|vóór|uiterlijk|maar|wordt|worden)\b)[^;:,])*\b(?:besloten|genomen"
        r"|gevallen|besproken|bijeengekomen|bijeen geweest)\b",
        r"(?:u|je|jij) zou (?:ons|mij|me)\b[^;:,]*",
        r"wanneer (?:\w+ ){2}[^;:]{0,80}?\b(?:niet zeggen|onbekend|onduidelijk|niet vast)\b"
        r"(?:(?! maar\b)[^;:])*",
        r"(?:niet|nog niet) zeggen wanneer \w+ \w+(?:(?! maar\b)[^;:])*",
        r"(?:heb|hebben|had|hadden|heeft)\b(?:(?!\b(?:tot|voor|vóór|uiterlijk|maar|niets|niks"
        r"|geen)\b)[^;:,])*\b"
        r"(?:geschreven|gebeld|gemaild|gestuurd|gesproken|gezien|ontvangen|geprobeerd|gekregen)\b",
        r"(?:had|hadden)\b(?:(?!\bmaar\b)[^;:])*?\b(?:gezegd|beloofd|toegezegd|gehoopt)\b",
        r"(?:kan|kunnen|kon|konden)\b(?:(?!\bmaar\b)[^;:])*?\b(?:niet|niets|geen)\b"
        r"(?:(?!\bmaar\b|\bvoor\b)[^;:])*?\b(?:zeggen|beloven|geven|noemen|toezeggen)\b",
    ),
    takes_back=(r"(?:o )?nee,? (?:sorry|wacht|toch)\b|toch niet[,:]|correctie:",),
    wishes_to_resume=(
        r"(?:ik|we|wij) (?:zou|zouden)[^.!?]{0,40} graag[^.!?]{0,40}\b(?:oppakken|oppikken"
        r"|hervatten)",
    ),
    in_touch=(r"hoort|laten weten",),
    invitation_for=(r"uitnodiging voor(?: de)?",),
    deleted=(r"(?:verwijderd|gewist|vernietigd|bewaard)",),
    bystanders=(
        r"raad(?: van bestuur| van toezicht)?|bestuur|directie|college|gemeenteraad"
        r"|ethische commissie|ondernemingsraad|medezeggenschapsraad|vakbond(?:en)?|personeel"
        r"|medewerkers|werknemers"
        r"|collega's|team|aandeelhouders|leden|klant(?:en)?|opdrachtgever|pers|ouders"
        r"|leidinggevenden|referenties|referenten|(?:vorige|huidige) werkgevers?",
    ),
    is_told=(
        r"(?:wordt|worden)(?: [\w'-]+){0,12}? (?:geïnformeerd|ingelicht|bericht|verwittigd|gebeld"
        r"|gehoord|benaderd|geraadpleegd|meegedeeld|medegedeeld|doorgegeven|gemeld|voorgelegd"
        r"|gestuurd|toegestuurd|gepresenteerd|op de hoogte (?:gesteld|gebracht|gehouden))",
    ),
    to_whom=("aan", "wordt", "worden", "en", "maar", "dat"),
    goes_on=("(?:en|maar|dan) (?:ik|we|wij)",),
    to_reader=(r"u|je|jou|jullie|kandida\w*|sollicitant\w*|deelnemers?|iedereen|alle betrokkenen",),
    settles=(
        r"(?:\w*commissie|bestuur|directie|raad|jury|wij|we) (?:vergadert|vergaderen|beslist"
        r"|beslissen|besluit|komt(?= [^.?!;]{0,40}\b(?:bijeen|samen)\b))",
        r"laatste gesprek(?:ken)?",
    ),
    starts_work=("starten",),
)
