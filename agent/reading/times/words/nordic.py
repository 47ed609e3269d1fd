"""Swedish, Danish and Norwegian words for times in one table: they share most. Tables only."""

from dataclasses import replace

from agent.reading.times.words.model import Language

_NEWS = (
    r"(?:besked|svar|återkoppling|tilbagemelding|tilbakemelding|beslut|beslutning|afgørelse"
    r"|avgjørelse|nyt|nytt|nyheder|nyheter|resultat\w*)"
)
_OURS = r"(?:vi|jag|jeg|du|ni|dere|i|alle|alla)"

_SHARED = Language(
    code="sv",
    weekdays=(
        "måndag mandag måndagen mandagen",
        "tisdag tirsdag tisdagen tirsdagen",
        "onsdag onsdagen",
        "torsdag torsdagen",
        "fredag fredagen",
        "lördag lørdag lördagen lørdagen",
        "söndag søndag söndagen søndagen",
    ),
    months=(
        "januari januar jan",
        "februari februar feb",
        "mars marts mar",
        "april apr",
        "maj mai",
        "juni jun",
        "juli jul",
        "augusti august aug",
        "september sep",
        "oktober okt",
        "november nov",
        "december desember dec des",
    ),
    weak="mar jun jul sep dec des",
    numbers=(
        "ett/en/et/én/ét två/to tre fyra/fire fem sex/seks sju/syv åtta/åtte/otte nio/ni tio/ti "
        "elva/elleve/ellve tolv tretton/tretten fjorton/fjorten femton/femten sexton/seksten "
        "sjutton/sytten arton/atten nitton/nitten tjugo/tjue/tyve"
    ),
    ordinals="första/første andra/anden/andre tredje fjärde/fjerde",
    words={
        "x:30": "trettio tretti",
        "x:40": "fyrtio førti",
        "x:60": "sextio seksti",
        "R:0": "idag ikväll dagens",
        "R:1": "imorgon imorgen",
        "R:-1": "igår",
        "T": "denna denne",
        "X:1": "nästa næste neste kommande kommende",
        "L": "förra sidste forrige",
        "I": "varje hver",
        "K": "vecka veckan uge ugen uke uken uka",
        "K:s": "veckor uger uker",
        "H": "månad månaden månader måned måneden måneder",
        "J": "år året",
        "E": "helgen weekenden helg weekend",
        "a": "den det",
        "f": "av af",
        "g": "på i",
        "@": "kl klockan klokken",
        "≈": "cirka ca omkring",
        "P:am": "förmiddag formiddag förmiddagen formiddagen morgonen morgenen",
        "P:pm": (
            "eftermiddag ettermiddag eftermiddagen ettermiddagen kväll kvällen aften aftenen "
            "kveld"
        ),
        "-": "till til",
        "+": "och og eller",
        "h": "halv",
        "q": "kvart",
        "U": "timme timmar time timer",
        "u": "minuter minutter min",
        "d": "dag dagen",
        "d:s": "dagar dage dager",
        "d:b": "arbetsdagar arbejdsdage hverdage arbeidsdager virkedager vardagar",
        "e": "början starten begyndelsen begynnelsen start",
        "i": "mitten midten medio",
        "F": "slutet slutningen slutten udgangen utgangen utgången",
        "V": "några nogle noen par",
        "S": "samma samme",
        "G": "följande følgende påföljande",
        "B": "mellan mellem mellom",
        "r": "från fra",
        "<": "är er",
    },
    phrases={
        "i dag": "R:0",
        "i morgon": "R:1",
        "i morgen": "R:1",
        "i övermorgon": "R:2",
        "i overmorgen": "R:2",
        "i går": "R:-1",
        "kl.": "@",
        "ett par": "V",
        "et par": "V",
        "dagen efter": "G:day",
        "dagen etter": "G:day",
        "halv timme": "Z:m30",
        "halv time": "Z:m30",
        "en halvtimme": "Z:m30",
        "en halv time": "Z:m30",
        "halvanden time": "Z:m90",
        "halvannen time": "Z:m90",
    },
    half_before=True,
    tell=(
        r"kommer (?:vi |jeg |jag )?(?:tilbake|tillbaka|tilbage)\b",
        r"(?:du|dere|ni) (?:vil|skal|ska|kommer att) (?:høre|höra|få|motta)\b",
        rf"(?:hör av|återkommer|återkopplar|kontaktar|ringer|meddelar|informerar|vender tilbage"
        rf"|vender tilbake|kontakter|informerer|svarer|skriver|tar kontakt|tager kontakt)\b"
        rf"|{_OURS} (?:\w+ ){{0,2}}?(?:får|hör|hører|vet|ved) (?:\w+ ){{0,4}}?(?:{_NEWS}|från oss"
        rf"|fra os|fra oss|mer|mere)",
        rf"(?:räknar med|regner med|förväntar|forventer|hoppas|håber|håper|ska|skal|kommer att|vil"
        rf"|kan) (?:å |att |at )?(?:\w+ ){{0,5}}?(?:ge|gi|give|kunna|kunne|återkomma|höra av"
        rf"|vende tilbage|svara|svare|kontakta|kontakte|fatta|ringa"
        rf"|ringe)\b(?: (?:\w+ ){{0,3}}?{_NEWS})?",
        rf"{_NEWS} (?:kommer|lämnas|gis|gives|ges|ventes|forventes)"
        rf"|(?:blir|bliver) (?:\w+ ){{0,2}}?(?:kontaktad|kontaktet|informerad|informeret)",
    ),
    news=(rf"{_NEWS}\b",),
    wait=(r"tålamod|tålmodighed|tålmodighet|tar (?:lite |litt )?tid|dröjer",),
    unheard=(r"(?:inte|ikke) (?:har )?(?:hört|hørt|fått|fået|hør)(?: (?:något|noget|noe))?",),
    ask=(
        r"(?:skriv|svar|lever|aflever|indlever|innlever|lämna in"
        r"|send)\b(?= (?:[\w-]+ ){0,3}?(?:i dag|i morgen|idag|imorgen|imorgon|lige|gerne|gjerne"
        r"|gärna|senast|senest|innen|inden|innan|før|före|til mig|til os))",
        r"(?:säg (?:till|ifrån)|återkom|sig til|meld tilbage|gi(?:v)? (?:besked|beskjed)|si ifra)\b"
        r"|vänligen|venligst|vennligst|(?:kan|kunde|kunne|vill|vil) du|(?:meddela|bekräfta|bekræft"
        r"|bekreft|skicka|sendt?|svara?|hör av dig|giv|gi|ge|lad|la|låt|boka|book|bestill|välj|vælg"
        r"|velg|fyll|udfyld)\b(?: (?:mig|mej|os|oss|meg))?|(?:ditt|dit|din) (?:svar|besked"
        r"|bekræftelse|bekreftelse)|behöver vi|har vi brug for|trenger vi",
    ),
    ends=(
        r"(?:gäller|gælder|gjelder|giltig|gyldig|öppen|åben|åpen|stänger|lukker|utgår|udløber)\b"
        r"|(?:sista|seneste) (?:dag|svarsdag)|frist\w*",),
    event=(
        r"(?:ansökningstiden|ansøgningsfristen|søknadsfristen|startdatum|startdato|semester|ferie"
        r"|stängt|lukket|stengt|börjar|begynder|begynner|träffar|møder|møter|tack för|tak for"
        r"|takk for|intervjuer|samtaler)\b",
    ),
    due=(r"senast|senest|innan|före|inden(?: for)?|innen|före den|i løbet af|i løpet av|under",),
    until=(r"till och med|til og med|till|til|fram till|frem til",),
    after_by=(r"senast|senest",),
    answer=(
        r"(?:skriv|svar|svara|ring|hör av dig|meld|giv|gi|ge)(?: (?:mig|mej|os|oss|meg|gerne|gärna"
        r"|gjerne|lige|besked|beskjed|tilbage|tilbake|tillbaka))*",
    ),
    within=(r"inom|inden for|innen|inden|i løbet af|i løpet av|om",),
    waits=(r"inom|inden|innen|om|cirka|ca|nästa|løbet|løpet",),
    ahead_of=(r"(?:innan|före|før|i förväg)",),
    after_round=(r"efter (?:din |vår |samtalen|intervjun)\w*|etter (?:samtalen|intervjuet)\w*",),
    counted_from=(r"(?:efter|etter|från|fra)(?: [\w'(]+){0,4}",),
    afterwards=(r"senare|senere|därefter|derefter|deretter",),
    thereupon=(r"därefter|derefter|deretter|direkt efter|dagen efter|dagen etter",),
    old=(r"i stället för|i stedet for|istedenfor|ursprungligen|oprindeligt|opprinnelig",),
    now=(r"flyttas|flyttes|flyttad|flyttet|är nu|er nu|er nå",),
    fresh=(r"ny|nytt|i stället|i stedet",),
    same_hour=(r"samma tid|samme (?:tid|tidspunkt)",),
    moving=(r"flytt\w*|ændr\w*|endr\w*|ändr\w*",),
    moved_thing=(r"intervjun?|intervjuet|samtalen?|mötet|mødet|møtet|tiden|tidspunktet",),
    moved_from=(r"från|fra",),
    moved_to=(r"till|til",),
    labels={
        "date": r"datum|dato|dag|när|hvornår|når",
        "time": r"tid|tidspunkt|klockslag|kl",
        "end": r"slut",
        "place": r"plats|sted|adress|adresse|var|hvor",
        "mode": r"länk|link|format",
        "deadline": r"frist|svarsfrist|sista dag|deadline|senast",
    },
    pause=(r"paus|pause|lunch|frokost|lunsj|fika|kaffe",),
    options=(
        r"kan du (?:enten|antingen|välja|vælge|velge)|alternativt|eller torsdag|passar någon"
        r"|valgfri",),
    cancelled=(r"ställs in|inställd|aflyst|aflyses|avlyst|avlyses",),
    accepts=(r"passar|passer|perfekt|bekräftar|bekræfter|bekrefter|gärna|gerne|gjerne",),
    agrees=(r"passar|passer|perfekt|fint|bra|bekräftat|bekræftet|bekreftet|ja",),
    back=(r"tillbaka|tilbage|tilbake|åter|igen|retur",),
    away=(r"(?:från|fra) .{1,40} (?:till|til)",),
    inclusive=(r"till och med|t\.o\.m|til og med|t\.o\.m\.",),
    bounds=("efter|innan|til|etter",),
    later=("senere|senare",),
    earlier=("tidligere|tidigare",),
    puts_off=(r"udsk[yu]d|udsæt|utsett|skjut\w* upp",),
    brings_forward=("fremryk|tidigarelägg",),
    instead=("i stedet for|ikke|istället för|i stället för|inte",),
    starts_work=("börja|begynde",),
)  # fmt: skip
LANGUAGES = tuple(replace(_SHARED, code=code) for code in ("sv", "da", "no"))
