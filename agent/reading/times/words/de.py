"""German words for times, and the cues around them. Tables only."""

from agent.reading.times.words.model import Language

_NEWS = (
    r"(?:rückmeldung|rückruf|antwort|entscheidung|nachricht|ergebnis(?:se)?|feedback|auskunft"
    r"|bescheid"
    r"|neuigkeiten|informationen|einladung|vertrag|angebot|zwischenstand|neuen termin)"
)

_MONTHS = (
    "januar februar märz april mai juni juli august september oktober november dezember".split()
)
_HOURS = {"halb": 30, "ein": 60, "anderthalb": 90, "eineinhalb": 90, "zwei": 120, "drei": 180}


def _lasting(stem: str) -> str:
    """An adjective of length in all its forms: einstündig, einstündiges."""
    return " ".join(f"{stem}{end}" for end in ("", "e", "en", "er", "es", "em"))


LANGUAGE = Language(
    code="de",
    weekdays=(
        "montag mo montagmittag montagvormittag montagnachmittag montagabend montagfrüh",
        "dienstag di dienstagmittag dienstagvormittag dienstagnachmittag dienstagabend "
        "dienstagfrüh",
        "mittwoch mi mittwochmittag mittwochvormittag mittwochnachmittag mittwochabend "
        "mittwochfrüh",
        "donnerstag do donnerstagmittag donnerstagvormittag donnerstagnachmittag donnerstagabend "
        "donnerstagfrüh",
        "freitag fr freitagmittag freitagvormittag freitagnachmittag freitagabend freitagfrüh",
        "samstag sonnabend sa samstagmittag samstagvormittag samstagnachmittag samstagabend "
        "samstagfrüh",
        "sonntag so sonntagmittag sonntagvormittag sonntagnachmittag sonntagabend sonntagfrüh",
    ),
    months=(
        "januar jänner jan",
        "februar feber feb",
        "märz maerz mär mrz",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    weak="mo di mi do fr sa so",
    numbers=(
        "eins zwei drei vier fünf/fuenf sechs sieben acht neun zehn elf zwölf/zwoelf dreizehn "
        "vierzehn fünfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn zwanzig"
    ),
    ordinals=(
        "erste/ersten/erster/erstes zweite/zweiten/zweiter dritte/dritten/dritter vierte/vierten "
        "fünfte/fünften/fünfter sechste/sechsten/sechster "
        "siebte/siebten/siebter/siebente/siebenten/siebenter achte/achten/achter "
        "neunte/neunten/neunter zehnte/zehnten/zehnter elfte/elften/elfter "
        "zwölfte/zwölften/zwölfter dreizehnte/dreizehnten/dreizehnter "
        "vierzehnte/vierzehnten/vierzehnter fünfzehnte/fünfzehnten/fünfzehnter "
        "sechzehnte/sechzehnten/sechzehnter siebzehnte/siebzehnten/siebzehnter "
        "achtzehnte/achtzehnten/achtzehnter neunzehnte/neunzehnten/neunzehnter "
        "zwanzigste/zwanzigsten/zwanzigster"
    ),
    words={
        "G:before": "vortag vorabend",
        "G:day": "folgetag folgetages",
        "G:week": "folgewoche",
        "R:0": "heute",
        "R:1": "morgen",
        "R:2": "übermorgen uebermorgen",
        "R:-1": "gestern",
        "A:1225": "weihnachten",
        "A:easter": "ostern",
        "T": "diese diesen dieser diesem dieses laufenden",
        "X:1": "nächste nächsten nächster nächstes nächstem kommende kommenden kommender",
        "X:2": "übernächste übernächsten übernächster",
        "L": "letzte letzten letzter vergangene vergangenen vorigen",
        "I": "jeden jede jedes jeder",
        "K": "woche",
        "K:s": "wochen",
        "H": "monat monats monate monaten",
        "J": "jahr jahres",
        "Q:0": "quartal quartals",
        "E": "wochenende",
        "a": "der die das den dem des zum zur",
        "g": "am im an in",
        "s": "für",
        "@": "um gegen ab",
        "≈": "etwa circa ca ungefähr",
        "P:am": "vormittag vormittags morgens früh",
        "P:pm": "nachmittag nachmittags abend abends mittags",
        "n:12": "mittag",
        "n:24": "mitternacht",
        "%": "uhr",
        "-": "bis",
        "+": "und oder",
        "h": "halb hälfte",
        "q": "viertel dreiviertel",
        "p": "nach",
        "t": "vor",
        "U": f"stunde stunden std stündchen {_lasting('stündig')}",
        "u": f"minute minuten min {_lasting('minütig')}",
        "d": "tag",
        "d:s": "tage tagen",
        "d:b": "werktag werktage werktagen arbeitstag arbeitstage arbeitstagen",
        "z": "vollen weiteren volle weitere ganze gute guten knappe knappen",
        "e": "anfang beginn",
        "i": "mitte",
        "F": "ende laufe",
        "l": "später",
        "v:year": "jahresende",
        "v:month": "monatsende",
        "v:midmonth": "monatsmitte",
        "v:midweek": "wochenmitte",
        "v": "dienstschluss feierabend geschäftsschluss",
        "k:number": "kw kalenderwoche",
        "V": "einige einigen paar wenige wenigen mehrere mehreren",
        "S": "selben gleichen derselben demselben desselben jener jenem jenes",
        "G": "folgenden darauffolgenden folgender folgendem darauf drauf danach",
        "x:1": "ein eine einen einer eines einem",
        "x:30": "dreißig dreissig",
        "x:40": "vierzig",
        "x:60": "sechzig",
        "B": "zwischen",
        "r": "von vom",
        "Z:m15": f"viertelstunde {_lasting('viertelstündig')}",
        "Z:m45": f"dreiviertelstunde {_lasting('dreiviertelstündig')}",
        **{f"κ:{n}": f"{month}woche" for n, month in enumerate(_MONTHS, 1)},
        **{f"η:{n}": f"{month}hälfte" for n, month in enumerate(_MONTHS, 1)},
        "<": "ist beginnt",
    },
    phrases={
        "so oder so": "~",
        "so früh": "~",
        "feierabend ist": "~",
        "sagen wir": "@",
        "woche um ist": "v:week",
        "woche rum ist": "v:week",
        "woche vorbei ist": "v:week",
        "woche zu ende ist": "v:week",
        "monat um ist": "v:month",
        "monat vorbei ist": "v:month",
        "monat zu ende ist": "v:month",
        "letzten tag des": "F",
        "letzten tag der": "F",
        "tags darauf": "G:day",
        "tags drauf": "G:day",
        "tag drauf": "G:day",
        "am nächsten werktag": "G:bday",
        "am nächsten arbeitstag": "G:bday",
        "am folgenden werktag": "G:bday",
        "am folgenden arbeitstag": "G:bday",
        "werktag danach": "G:bday",
        "werktag darauf": "G:bday",
        "arbeitstag darauf": "G:bday",
        "abend vorher": "G:before",
        "abend davor": "G:before",
        "abend zuvor": "G:before",
        "tag vorher": "G:before",
        "tag davor": "G:before",
        "tag zuvor": "G:before",
        "übernächsten tag": "G:2",
        "drei viertel": "q",
        "halbe stunde": "Z:m30",
        "zwanzig minuten": "Z:m20",
        "fünfundzwanzig minuten": "Z:m25",
        "dreißig minuten": "Z:m30",
        "dreissig minuten": "Z:m30",
        "vierzig minuten": "Z:m40",
        "fünfundvierzig minuten": "Z:m45",
        "halben stunde": "Z:m30",
        **{
            form: f"Z:m{n}"
            for stem, n in _HOURS.items()
            for form in _lasting(f"{stem}stündig").split()
        },
        "anderthalb stunden": "Z:m90",
        "eineinhalb stunden": "Z:m90",
        "morgen früh": "R:1",
        "in der früh": "P:am",
        "in der frühe": "P:am",
        "tag danach": "G:day",
        "ende des tages": "v",
        "in der woche vom": "k",
        "in der woche ab": "k",
        "ein paar": "V",
        "zwei drei": "x:3",
    },
    half_before=True,
    tell=(
        r"(?:ich|wir) würden? (?:sie|dich|ihnen|dir|mich|uns|euch)\b(?=[^;?!]{0,60}\b(?:anrufen"
        r"|melden"
        r"|schreiben|informieren|bescheid|mitteilen|kontaktieren|benachrichtigen)\b)",
        r"(?:geb(?:en sie|t)?|gib|lass(?:en sie|t)?) uns (?:(?:also|bitte|noch|mal|etwa) )*"
        r"(?=\w+ (?:tage|wochen?|werktage|arbeitstage)\b)",
        rf"{_NEWS}, (?:ob|wie|wann|welche\w*) [^.;?!]{{0,120}}, (?:geben?|erhalten|bekommen"
        rf"|erhältst"
        rf"|bekommst) (?:wir|ich|sie|du|ihr)\b",
        r"(?:wird|werden) (?:ihnen|dir|euch|allen(?! (?:mitarb|kolleg|kund)))(?: [\w.-]+){1,10}?"
        r" (?:gegeben|erteilt|gesagt"
        r"|geantwortet|verkündet|zugehen|eröffnet|dargelegt)\b"
        r"|(?:nimmt|nehmen) (?=[^;?!]{0,60}\bkontakt (?:auf|(?:mit|zu) (?:ihnen|dir|euch"
        r"|allen))\b)",
        r"in kenntnis (?:gesetzt|setzen)\b|setzen (?:wir|ich)? ?(?:sie|dich|alle)\b(?! uns| mich)"
        r"(?=[^;?!]{0,60}\bin kenntnis\b)|bekannt ?(?:zu)?geben\b|bekannt ?gegeben\b"
        r"|ausgehängt\b|(?:herrscht|besteht) (?:klarheit|gewissheit)\b"
        r"|(?:haben|hast) (?:sie|du) (?:klarheit|gewissheit)\b",
        r"(?:benachrichtigung|beantwortung|mitteilung|bekanntgabe|unterrichtung|rückmeldung"
        r"|information)(?: [\w.]+){0,8}? (?:erfolgt|ergeht|folgt|geschieht|vorgesehen|geplant)\b"
        r"|(?:erfahren|erfährst|erfahrt) (?:sie|du|ihr|alle)\b"
        rf"|{_NEWS} (?:ist|sind|wird|steht)(?: [\w.]+){{0,8}}? (?:abrufbar|einsehbar|sichtbar)\b",
        rf"mit (?:ein\w+|unser\w+|der|dem) (?:\w+ )?{_NEWS} (?:können|dürfen|kannst|dürft|ist)"
        r"(?: sie| du| ihr| alle)?(?=[^;?!]{0,50} rechnen\b)",
        r"(?:wir|ich) antworten? (?:ihnen|dir|euch)\b|antworten? (?:wir|ich) (?:ihnen|dir|euch)\b",
        r"haben sie (?:noch |bitte )*(?=[^!?]{0,40}\bgeduld\b)|geduld (?=bis\b)",
        r"wissen (?:wir|ich) bescheid\b|(?:wir|ich) wissen (?:\w+ ){0,3}?bescheid\b",
        rf"(?:geben?|schicken?|senden?) (?:wir |ich )(?:ihnen|dir|euch)\b"
        rf"|{_NEWS} (?:geben?|erhalten|bekommen|erhältst|bekommst|schicken?|senden?) (?:wir|ich|sie"
        rf"|du|ihr)\b",
        r"(?:ruft|schreibt|meldet|kontaktiert|informiert|benachrichtigt|gibt|sagt|teilt"
        r"|verständigt) (?:er |herr \w+ |frau \w+ )?(?:ihnen|dich|dir|sie|euch|sich|alle)\b",
        r"(?:alle|bewerber\w*|kandidat\w*|teilnehm\w*|jede[rn]?) (?:[\w-]+ ){0,3}?(?:erfahren|hören"
        r"|bekommen|kriegen|erhalten|bekommt|erfährt|hört)\b"
        r"|(?:werden|wird) (?:[\w.]+ ){0,7}?(?:benachrichtigt|informiert|angeschrieben|kontaktiert"
        r"|angerufen|verständigt|mitgeteilt|bekannt ?gegeben|verschickt|versandt|veröffentlicht)\b",
        rf"wei(?:ß|ss)t du mehr|wissen (?:sie|wir) mehr|(?:mehr|etwas) (?:sagen|wissen)"
        rf"|sage?n? (?:wir |ich )?(?:ihnen|dir|euch)\b|(?:fällt|steht|folgt|kommt) (?:die |eine "
        rf"|unsere |der |das )?{_NEWS}",
        r"(?:wir|ich) (?:kommen|komme|gehen|gehe) (?:[\w.]+ ){0,6}?(?:auf (?:sie|dich|euch) zu"
        r"|auf (?:sie|dich) zurück)",
        r"(?:wird|werde|werden) (?:uns |mich |sich )(?:[\w.]+ ){0,6}?melden\b",
        r"(?<!bitte )(?:melden?|meldet) (?:wir |ich |sich )?(?:uns|mich|sich)\b(?! sie)"
        r"|(?:wir|ich|er|sie|man|team|abteilung) meld(?:e|en|et)?\b"
        r"|(?:uns|mich) (?:[\w.]+ ){0,6}?(?:melden|bei (?:ihnen|dir|euch))",
        r"(?:sie|du|ihr) (?:[\w.]+ ){1,8}?von (?:uns|mir) (?:hören|hörst|hört|erfahren|erfährst)\b",
        r"(?:hören|hörst|hört) (?:sie |du |ihr )?(?:\w+ ){0,6}?von (?:uns|mir)"
        r"|(?:sie|du|ihr) (?:\w+ ){0,2}?(?:hören|hörst|erhalten|erhältst|bekommen|bekommst|erfahren"
        r"|erfährst)\b",
        rf"(?:erhalten|bekommen|erhältst|bekommst) (?:sie|du) (?:\w+ ){{0,8}}?{_NEWS}"
        rf"|(?:geben?|gibt) (?:wir |ich )?(?:ihnen|dir|euch) (?:[\w.]+ ){{0,6}}?bescheid",
        r"(?:informieren?|benachrichtigen?|kontaktieren?|verständigen?) (?:wir |ich )?(?:sie|dich"
        r"|euch|alle)|(?:ihnen|dir|euch|sie|dich|alle) (?:\w+ ){0,8}?(?:mitteilen|mitzuteilen"
        r"|anrufen|schreiben|informieren|benachrichtigen|kontaktieren|geben|informiert"
        r"|benachrichtigt)\b(?! sie (?:uns|mir|mich)\b)",
        r"(?:rufe?n?|schreiben?|schicken?|senden?) (?:wir |ich )(?:ihnen|dir|sie|dich|euch)\b"
        r"|(?:wir|ich) (?:rufe?n?|schreiben?|schicken?|senden?|melden?) (?:ihnen|dir|sie|dich|euch"
        r"|uns|mich)\b|(?:teilen?) (?:wir |ich )?(?:ihnen|dir)|komme?n? (?:wir |ich )?(?:wieder "
        r"|\w+ )?auf (?:sie|dich|euch) zu",
        r"(?:wir|ich) (?:wollen|werden|möchten|können|hoffen|planen)(?: \w+){0,6}? (?:entscheiden"
        r"|rückmeldung|bescheid|melden)",
        rf"rechnen sie mit|{_NEWS} (?:folgt|erfolgt|kommt|fällt|ist|wird|liegt|erwarten)\b"
        r"(?![^?!;]{0,60}\b(?:un)?befristet\b)",
    ),
    news=(rf"{_NEWS}\b|entscheid(?:en|et|e)\b|auswahlentscheidung",),
    wait=(
        r"frühestens|nicht vor|(?:brauche?n?|benötigt) (?:er |sie |wir |ich )?(?:noch "
        r"|dafür )?(?:etwa |rund |circa )?(?=ein|zwei|drei|vier|\d)"
        r"|(?:brauchen?|benötigen?) (?:wir |ich )?(?:\w+ ){0,3}?(?=\w+ (?:\w*tage|wochen"
        r"|monate?)\b)",
        r"(?:um (?:etwas |ein wenig |noch )?geduld)|geben sie uns (?:bitte )?(?:noch|etwas|zeit)"
        r"|dauert|(?:brauchen|benötigen) (?:wir )?(?:noch|bis|etwa)|in anspruch|voraussichtlich"
        r"|gedulden sie sich(?: (?:bitte|noch))*|gedulde dich(?: (?:bitte|noch))*",
    ),
    unheard=(
        r"nichts (?:von (?:uns|mir) |mehr )?(?:ge)?hör\w+|nichts von (?:uns|mir)"
        r"|(?:noch )?keine (?:rückmeldung|nachricht|antwort)(?: von uns)?",
    ),
    ask=(
        r"(?:ich|wir) wären?(?: (?:ihnen|dir|sehr))* (?:froh|dankbar|verbunden),?(?= bis\b)"
        r"|wären? (?:ich|wir)(?: (?:ihnen|dir|sehr))* (?:froh|dankbar|verbunden),?(?= bis\b)"
        r"|(?:würde|würden|freue|freuen) [^.?!]{0,20}\b(?=bis [^.?!,]{2,30}von (?:ihnen"
        r"|dir) (?:zu )?hören)"
        r"|(?:rufen|telefonieren) sie (?:mich|mir|uns)(?= bis\b)",
        r"wenn (?:wir|ich)(?= [^.?!,]{2,40} (?:nichts|keine \w+) von (?:ihnen|dir)\b)",
        r"denken sie (?:bitte )?(?:daran|an)\b|denk (?:bitte )?(?:daran|an)\b"
        r"|vergessen sie (?:bitte )?nicht|vergiss (?:bitte )?nicht",
        r"(?<!auswahl )(?<!verfahren )(?<!gespräche )(?<!sichtung )(?<!entscheidung )(?<!runde )"
        r"(?:muss|müssen|soll(?:te)?n?)\b(?=[^?!]{0,80}\b(?:abgeschlossen|absolviert|erledigt"
        r"|eingereicht|durchgeführt|bearbeitet|abgegeben|hochgeladen|beantwortet|zurückgesandt)\b)",
        r"schicke? (?:mir|uns|es)\b(?:'s)?|durchzuführen|zu absolvieren|einzureichen"
        r"|schreibe? (?:mir|uns)\b|rufe? (?:mich|uns)\b(?= [^.?!]{0,30}\ban\b)",
        r"(?:hast du|du hast|sie haben|haben sie|ihr habt)(?: dafür| dazu| hierfür| noch| nun"
        r"| jetzt| hierzu)? (?=bis)|(?:über|um) (?:eine|ihre|deine|eure)[nr]? (?:\w+ )?(?:nachricht"
        r"|antwort|rückmeldung|zusage|bestätigung|info)\b|(?:eine|ihre|deine) (?:\w+ )?(?:nachricht"
        r"|antwort|rückmeldung|zusage|bestätigung)(?= [^.?!]{0,60}\b(?:würde|wäre|freu|hilf"
        r"|erleichter|reich|genüg))|(?:bräuchten?|brauchen?|benötigen?|erbitten?)"
        r"(?! (?:wir |ich )?(?:\w+ ){0,3}?(?:\w*tage|wochen|monate?)\b) (?:wir "
        r"|ich )?(?:von (?:ihnen|dir))?",
        r"bitte(?! (?:haben sie|beachten|gedulden))\b|bitten (?:wir )?(?:sie|dich|euch|um)"
        r"|(?:könnten|würden|können) sie|(?:könntest|kannst|würdest) du|melden sie sich|melde dich"
        r"|(?:geben|teilen|sagen|lassen|senden|schicken|nennen|bestätigen|reichen|wählen|buchen"
        r"|laden|füllen) sie|gib (?:uns|mir)|sag (?:uns|mir)|lass (?:uns|mich)",
        r"(?:ihre|deine|eure) (?:\w+ )?(?:antwort|rückmeldung|entscheidung|zusage|unterlagen|lösung"
        r"|bestätigung|lösungen)|(?:brauchen|benötigen|erwarten|wünschen) (?:wir |ich )?(?:ihre"
        r"|deine|die|den|das|noch ihre)|haben sie (?:[\w.,]+ ){0,7}?zeit"
        r"|hast du (?:[\w.,]+ ){0,7}?zeit|(?:zurück|ein)(?:zu)?(?:senden|schicken|reichen)|abgeben"
        r"|hochladen|ausfüllen|unterschreiben|unterschrieben|rückmeldung von (?:ihnen|dir)"
        r"|bearbeiten",
    ),
    ends=(
        r"(?:freigeschaltet|freigegeben|abrufbar|erreichbar)(?= (?:bis|für)\b)"
        r"|(?:stunden|tage) lang (?:freigeschaltet|gültig|offen|verfügbar|zugänglich)",
        r"(?:abgabe|einsendung|rückgabe) (?:ist|erfolgt)\b",
        r"(?:portal|plattform|formular|zugang|link|seite) (?:schließt|endet)\b",
        r"(?:bleibt|besteht|gilt|läuft|steht) (?:noch )?(?=bis)(?![^?!]{0,30}\bfest\b)",
        r"gültig|läuft (?:\w+ ){0,6}?ab\b|(?:abgabe|einsende|rückmelde)(?:frist|schluss|termin)"
        r"|frist\b|stichtag|(?:halten|reservieren|reserviert|gilt|steht|offen|freigeschaltet|aktiv"
        r"|verfügbar|zeit)(?: (?:wir |ich |für )?(?:ihnen|sie|den|die|das|dir|termin|platz"
        r"|angebot))*(?= bis| \d+)(?![^?!]{0,30}\bfest\b)|zeit\b(?= bis)",
    ),
    event=(
        r"bewerbungs(?:schluss|frist)|geburtsdatum|geboren|eintritts(?:termin|datum)"
        r"|arbeitsbeginn(?! (?:ist |um )?\d{1,2}[:.]\d\d)"
        r"|(?:beginnt|startet|beginnen|starten)\b|(?:findet|finden) (?:\w+ ){0,6}?statt\b"
        r"|stattfinden|urlaub|abwesend|geschlossen|feiertage?|tagt\b|(?:eingegangen|gespeichert"
        r"|gelöscht|aufbewahrt)|laden (?:wir )?(?:sie|dich)|freuen (?:wir )?uns|freue mich"
        r"|erneut bewerben|gespräche?\b(?= (?:führen|finden|laufen|mit))|sitzung|lesen\b|sichten",
    ),
    due=(
        r"spätestens bis|bis spätestens|bis zum ende|spätestens|vor|innerhalb(?: von| der)?|binnen"
        r"|innert|im laufe",
    ),
    until=(r"bis",),
    after_by=(r"spätestens",),
    answer=(
        r"(?:antworten sie|melden sie sich|geben sie (?:mir|uns)(?: \w+)? ?(?:bescheid)?"
        r"|rufen sie (?:mich|uns))",
    ),
    choosing=(r"ob|wann|welche\w*|passt|möglich",),
    logistics=(r"(?:\w*link|einladung|zugangsdaten|einwahldaten|anfahrt\w*|adresse)",),
    within=(r"innerhalb|binnen|innert|in|haben|zeit|gültig|maximal|höchstens|noch|für",),
    waits=(
        r"innerhalb|binnen|innert|in|nach|(?:geben sie|gebt?|gib"
        r"|lass(?:en sie|t)?) (?:uns|mir)|dauert|etwa|rund"
        r"|circa|ca|nächsten|kommenden|weitere|noch|bis zu|spätestens|maximal|brauchen|benötigen",
    ),
    ahead_of=(r"(?:vorher|zuvor|früher|vor|im voraus|voraus)",),
    advertised=(
        r"(?:stelle|ausschreibung|anzeige|bewerbungsphase|position) (?:\w+ ){0,2}?(?:bleibt|ist"
        r"|läuft)\b",
    ),
    then=(r"dann\b|danach\b|anschließend\b|im anschluss\b",),
    news_by_phone=(
        r"(?:ruf|rufe|rufen sie|melde dich|melden sie sich)\b[^?]{0,80}\b(?:dann"
        r"|und)\b[^?]{0,20}\b(?:weiß|wissen|sage?|sagen|kann ich|können wir|habe ich)\b",
    ),
    thereupon=(
        r"direkt (?:danach|im anschluss)|anschließend|danach|dann|sobald (?:er|sie|wir|das)",
    ),
    afterwards=(r"später|danach|darauf|,? ?die (?:darauf )?folgen",),
    after_round=(
        r"nach (?:dem|ihrem|deinem|unserem|diesem|den|der|jedem) (?:\w+ ){0,2}?(?:\w*gespräch\w*"
        r"|interviews?|termin|treffen|kennenlernen|runde|besuch)",
    ),
    counted_from=(r"(?:nach|ab|von|vom|seit)(?: [\w'(]+){0,4}",),
    of_that=(r"(?:nach|ab) (?:diesem|dieser|jenem|jener|besagtem)\b|danach|ab da\b",),
    of_event=(r"nach (?:dem|der|den|ihrer|seiner|unserer|deren|dessen)\b",),
    of_message=(
        r"(?:nach|ab|seit) (?:heute|jetzt|(?:dem |der )?(?:erhalt|eingang|zugang|datum|versand)"
        r"|dieser (?:e-?mail|nachricht|mail)|ihrer bewerbung)",
    ),
    of_closing=(
        r"nach (?:\w+ ){0,2}?(?:bewerbungs(?:schluss|frist|ende)|ausschreibungsende|abgabe\w*"
        r"|frist\w*|ablauf|einsendeschluss|anmeldeschluss|stichtag)",
    ),
    once_closed=(
        r"nach (?:\w+ )?(?:ablauf|bewerbungs(?:schluss|ende)|abgabeschluss|fristende"
        r"|ende der (?:bewerbungs)?frist)",
    ),
    old=(
        r"(?:lieber|eher|besser) als(?: am| um)?|statt(?: wie (?:geplant|vereinbart"
        r"|besprochen))?(?: am| um| des| den)?|anstatt(?: am| um)?|anstelle(?: des| vom| von)?"
        r"|nicht(?: mehr)?(?: am| um)?|(?:ursprünglich|bisher|eigentlich"
        r"|zuvor)(?: \w+){0,2}?(?: für| am| auf| den| um)*|(?:ursprüngliche[rn]?|bisherige[rn]?"
        r"|alte[rn]?) termin(?: am| vom| war)*:?|war (?:für|am)(?: den)?|gespräch vom"
        r"|telefonat (?:am|vom)|(?:bisher|alt|ursprünglich):",
    ),
    now=(
        r"(?:nun|jetzt|verschoben|verlegt|vorverlegt|wird auf|wurde auf"
        r"|müssen wir (?:leider )?(?:\w+ )?auf|auf den)\b",
    ),
    fresh=(r"neue[rns]?|stattdessen|auf",),
    same_hour=(r"gleiche[rn]? (?:uhr)?zeit|selbe[rn]? (?:uhr)?zeit",),
    moving=(r"verschieb\w+|verschoben|verleg\w+|änder\w+",),
    moved_thing=(r"das|den|ihr|ihren|dein|deinen|gespräch|termin|interview|uhrzeit|wird|wurde",),
    gone=(
        r"(?:muss|müssen|kann|können|wurde|wird) (?:\w+ ){0,5}?(?:verschieben|verschoben werden"
        r"|verlegen|absagen|nicht stattfinden|nicht wahrnehmen)|entfällt|fällt (?:\w+ ){0,3}aus"
        r"|leider nicht|(?:ist|wurde) (?:\w+ )?(?:verschoben|verlegt)(?! (?:auf|um|nach)\b)",
    ),
    moved_from=(r"von|vom|aus",),
    moved_to=(r"auf|zu|zum|nach|wird(?: leider| nun| jetzt)?",),
    over=(
        r"(?<!am )ende|enden|endet|bis|(?:fertig|durch|(?<!zum )schluss|feierabend)"
        r"(?: sind wir| ist)?(?: um| gegen)?|zu ende|ende gegen|endet gegen|bis etwa|bis ca\.?"
        r"|bis gegen",
    ),
    labels={
        "date": r"datum|termin|tag|wann|datum und uhrzeit|datum/uhrzeit|zeitpunkt|neuer termin",
        "time": r"uhrzeit|zeit|beginn|start|von",
        "end": r"ende|bis",
        "place": r"ort|wo|adresse|treffpunkt|anschrift|raum|standort|veranstaltungsort",
        "mode": r"link|format|einwahl|besprechungslink|art|telefon|teams|zoom",
        "length": r"dauer",
        "old": (
            r"(?:alt|bisherig|ursprünglich)e[rs]? (?:termin|zeitpunkt|datum|(?:uhr)?zeit)|bisher"
            r"|ursprünglich|vorher|alt"
        ),
        "new": r"neue[rs]? (?:termin|zeitpunkt|datum|(?:uhr)?zeit)|neu|jetzt|nun",
        "deadline": (
            r"gültigkeit|gültig|einzureichen bis|benötigt bis|fällig|fällig am|frist|abgabefrist"
            r"|abgabetermin|gültig bis|einsendeschluss|rückmeldung bis|antwort bis|abgabe bis"
            r"|abgabe"
        ),
    },
    pause=(
        r"\w*pause|mittagessen|begrüßung|ankunft|empfang|kaffee|verabschiedung|ende|abreise"
        r"|anreise",
    ),
    arrive=(
        r"ankunft|eintreffen|seien sie (?:bitte )?(?:um|ab|gegen|schon)|sei (?:bitte )?(?:um|schon)"
        r"|(?:seien|erscheinen|kommen|melden) sie (?:\w+ ){0,4}?(?:früher|vorher"
        r"|am empfang|pünktlich)",
    ),
    hours=(
        r"(?:rufen|ruf|anrufen|erreichst|erreichen)\b[^.?!]{0,40}\bzwischen \d+",
        r"(?:öffnungs|sprech|büro|arbeits|service)zeit\w*|erreichbar|erreichen sie"
        r"|mo(?:ntag)?s?\.? ?(?:bis|-|–) ?(?:do|fr|donnerstag|freitag)"
        r"|telefonisch (?:\w+ ){0,5}?(?:von|zwischen)",
    ),
    options=(
        r"alternativ\w*|zur auswahl|folgenden? terminen?|terminvorschläg\w*"
        r"|welche[rs]? (?:termin|tag)|möglich wären|falls (?:der|das|es|ihnen|dir|sie)"
        r"|sollte (?:ihnen|dir|der|das)|ansonsten|ersatzweise",
    ),
    no_round=(
        r"bewerbungs(?:schluss|frist)|eintritts\w+|arbeitsbeginn(?! (?:ist |um )?\d{1,2}[:.]\d\d)"
        r"|geboren|geburtsdatum|feiertag\w*"
        r"|geschlossen|probezeit",
    ),
    not_its_length=(
        r"vorher|früher|vor (?:dem|beginn)|präsentation|vortrag|aufgabe|test|fußweg|entfernt"
        r"|anreise|vorab|vorbereitung|zuvor|innerhalb|fußminuten|gehminuten|verspätung|später|pro",
    ),
    accepts=(
        r"passt|gerne?|bestätige|zusagen?|einverstanden|klappt|nehme|freue mich"
        r"|geht (?:auch|klar|gut|bei mir|für mich)|kein problem|in ordnung|notiert|ich komme"
        r"|bin (?:ich )?(?:pünktlich )?da|entgegen|wähle|entscheide mich|recht"
        r"|würde ich (?:nehmen|wählen)",
    ),
    refuses=(r"leider|nicht möglich|verschieben|verhindert|anderen termin|wäre es möglich",),
    agrees=(r"passt|gerne|einverstanden|klappt|bestätig\w+|bis dann|machen wir|abgemacht|prima",),
    picks=(
        r"erste[rn]? (?:termin|vorschlag|der beiden|davon|von)|(?:den|der) erste[rn]?(?=[.,!]"
        r"| passt| ist| klappt| nehm)|erstgenannte\w*",
        r"zweite[rn]? (?:termin|vorschlag|der beiden|davon|von)|(?:den|der) zweite[rn]?(?=[.,!]"
        r"| passt| ist| klappt| nehm)|letztgenannte\w*",
        r"(?:dritte|letzte)[rn]? (?:termin|vorschlag|davon|von)"
        r"|(?:den|der) (?:dritte|letzte)[rn]?(?=[.,!]| passt| ist| klappt| nehm)",
    ),
    cancelled=(
        r"abgesagt|absagen|entfällt|hinfällig|fällt (?:\w+ ){0,4}(?:aus|weg|flach)\b"
        r"|nicht stattfinden|(?:findet|finden) (?:\w+ ){0,3}?nicht statt|storniert|ausfallen"
        r"|abgesetzt",
    ),
    hypothetical=(r"falls ihr\w*|sofern|sollte ihre?|wenn ihre?|im falle",),
    back=(r"zurück|wieder (?:da|im|erreichbar|für sie|an)|ab(?: dem)?|bis",),
    away=(r"vom .{1,40} bis",),
    absent=(
        r"weg|verreist|abwesend|im urlaub|auf (?:dienst|geschäfts)?reise|unterwegs|geschlossen"
        r"|nicht (?:da|im (?:haus|büro))",
    ),
    inclusive=(r"einschließlich|inklusive|inkl|einschl",),
    rather=("lieber|eher|besser",),
    than=("als",),
    bounds=("bis|ab|nach|vor|seit",),
    lasts=(r"bis(?: um)?",),
    later=("später|nach hinten",),
    earlier=("früher|eher|nach vorne?",),
    puts_off=(r"nach hinten\b|versch(?:ieb|ob)|verzöger",),
    brings_forward=(r"vorverleg|vorzieh|vorgezogen|nach vorne?\b",),
    unsuited=(r"(?:passt|geht|klappt) (?:\w+ ){0,3}nicht",),
    engaged=(
        r"(?:ich habe|habe ich|ich hab|hab ich) (?:(?:da|leider|schon|bereits|noch|selbst) ){0,3}"
        r"(?:einen?|ein|meinen?|unterricht|dienst|schule|schicht|vorlesung|seminar|prüfung"
        r"|keine)\b(?! (?:[\w-]+ ){0,3}?(?:zeit|frei|lücke|stunde|präferenz|zeitfenster"
        r"|fenster|freien?)\b)(?!(?: [\w-]+){1,2} (?:frei|für (?:sie|dich))\b)",
        r"(?:ich bin|bin ich) (?:(?:da|leider|schon|bereits|noch) ){0,3}(?:beim?|im|in|auf|zum|zur"
        r"|unterwegs|verhindert|verplant|nicht)\b",
    ),
    engaged_last=(
        r"(?:(?:leider|schon|bereits) )+(?:einen?|meinen?) \w+|(?:einen|meinen) (?:\w*arzt\w*"
        r"|anderen )termin\b|kann ich (?:leider )?nicht\b"
        r"|(?:(?:leider|schon|noch) )*(?:unterricht|dienst|schicht|vorlesung)\b",
    ),
    opened=("besetzt|geöffnet|gelesen",),
    firstly=("erst|zuerst|zunächst",),
    secondly=("dann|danach|anschließend",),
    rooms=(
        r"(?:raum|zimmer|saal|stock)\b[ .-]*[a-z]?\d|(?:besprechungs|sitzungs|konferenz)(?:raum"
        r"|zimmer|saal)\b",
    ),
    instead=("statt|anstatt|nicht",),
    by_then=(r"bis dahin\b",),
    before_round=(r"vor (?:dem|ihrem|deinem|unserem) (?:\w*gespräch|termin|interview)",),
    handed_in=(
        "(?:schauen?|prüfen) (?:(?:wir|ich|uns|mir|es|das|sie) ){0,3}dann",
        r"sobald (?:ich|wir) (?:sie|es|das|die \w+|den \w+|ihre \w+|deine \w+) (?:habe|haben)\b",
    ),
    not_before=("nicht vor(?: dem| der)?",),
    comes_back=(r"kommt|ist",),
    then_looks=(r"schaut|sieht|liest|entscheidet",),
    paid=(r"erstattet|überwiesen|ausgezahlt|auszahlung|erstattung",),
    paid_behind=(r"erstattet|überwiesen|ausgezahlt",),
    tells_of=(r"bescheid|rückmeldung",),
    your_answer=(
        r"(?:ihrer?|deiner?|eurer?) (?:\w+ )?(?:antwort|rückmeldung|entscheidung|zusage)"
        r"|(?:geben|teilen|sagen) sie (?:uns|mir)"
        r"|(?:gib|sag|teil) (?:uns|mir)",
    ),
    you_get=(r"(?:erh[aä]lt|bekomm|haben|melde|geben wir|gebe ich)",),
    was=(r"war|waren|kam|kamen|hatte|hatten|gab|lag|ging|rief",),
    denied=(r"nicht",),
    but=("sondern",),
    knows=(r"wissen|entscheid",),
    between=(r"zwischen(?: de[mr])?",),
    between_ends=(r"und(?: de[mr])?",),
    returns=(r"(?:bin|sind|ist|bleibt) (?:\w+ ){0,2}?(?:ab|bis|erst|am)",),
    corrects=(
        r"(?:rechnen|sagen) (?:sie|wir|ihr)?(?: (?:also|daher|bitte|lieber|doch|eher)){0,3}"
        r"|doch (?:lieber|eher|erst)|stattdessen",
    ),
    upon=(r"sobald|nachdem",),
    becomes=(
        r"(?:es |das )?wird(?: es| das)?(?: nun| jetzt| aber| wohl| doch| leider| eher| erst)*",
    ),
    replaces=(
        r"(?:oder )?(?:besser|vielmehr|eher|lieber)(?: gesagt)?|beziehungsweise (?:eher|besser)"
        r"|nein|ach nein|halt|pardon|sorry|entschuldigung|korrektur|korrigiere|ich meine|moment"
        r"|sagen wir(?: lieber| besser)?",
    ),
    unkept=(
        r"diese[nrsm]? (?:woche|monat|jahr)\b(?:(?!\baber\b)[^;:,])*\b(?:nicht|nichts|keine?\w*)\b"
        r"|(?:nicht|nichts|keine?\w*) (?:\w+ ){0,3}?(?:in )?diese[nrsm]? (?:woche|monat|jahr)\b",
        r"(?:am \w+ )?(?:wurden?|waren?|hat|haben|(?:ist|sind)\b(?=[^;:,]*\b(?:nicht|kein\w*|nichts"
        r"|worden)\b))\b(?:(?!\b(?:bis|aber|spätestens|wird|werden|ab|seit)\b)[^;:,])*\b(?:gefallen"
        r"|entschieden|getagt|beraten|besprochen|getroffen|zusammengekommen|eingegangen"
        r"|weitergeleitet|übergeben|stattgefunden)\b",
        r"(?:sie|du|ihr) (?:wollten|wolltest|wolltet) (?:uns|mir)\b[^;:,]*",
        r"wann (?:\w+ ){2}[^;:]{0,80}?\b(?:nicht sagen|offen|unklar"
        r"|nicht fest)\b(?:(?! aber\b)[^;:])*",
        r"(?:nicht|kaum) sagen, wann \w+ \w+(?:(?! aber\b)[^;:])*",
        r"(?:habe|haben|hatte|hatten)\b(?:(?!\b(?:bis|aber|nichts"
        r"|keine?)\b)[^;:,])*\b(?:geschrieben|angerufen"
        r"|gesprochen|geschickt|gemailt|gesehen|getroffen|bekommen|erhalten|versucht)\b",
        r"hatten? (?:(?!\baber\b)[^;:])*?\b(?:gesagt|zugesagt|versprochen|angekündigt|gehofft)\b",
        r"(?:kann|können|konnte|konnten)\b(?:(?!\baber\b)[^;:])*?\b(?:nicht|nichts|kein\w*)\b"
        r"(?:(?!\baber\b|\bvor\b)[^;:])*?\b(?:nennen|sagen|versprechen|zusagen)\b",
    ),
    takes_back=(
        r"(?:nein|ach),? (?:doch|halt|warten? sie|warte)\b|doch nicht[,:]|korrektur:"
        r"|moment,? (?:nein|das geht nicht)",
    ),
    wishes_to_resume=(
        r"(?:würden?|möchten?) (?:ich|wir) (?:\w+ ){0,5}?gerne?\b[^.!?]{0,60}\b(?:wieder "
        r"?auf(?:zu)?(?:nehmen|greifen)|anknüpfen|weiterführen|fortsetzen)",
        r"(?:ich|wir) (?:würden?|möchten?) (?:\w+ ){0,5}?gerne?\b[^.!?]{0,60}\b(?:wieder "
        r"?auf(?:zu)?(?:nehmen|greifen)|anknüpfen|weiterführen|fortsetzen)",
    ),
    in_touch=(r"melden uns|melde mich",),
    invitation_for=(r"einladung (?:neu )?(?:für|zum)(?: den)?",),
    deleted=(r"(?:gelöscht|vernichtet|aufbewahrt|gespeichert)",),
    bystanders=(
        r"vorstand|ethikkommission|aufsichtsrat|betriebsrat|personalrat|stadtrat|gemeinderat"
        r"|kirchenvorstand"
        r"|elternbeirat|beirat|geschäftsführung|geschäftsleitung|direktion|gremien|gremium"
        r"|belegschaft|mitarbeitende[nr]?|mitarbeiter(?:innen)?|kolleg(?:en|innen|ium)|team"
        r"|gesellschafter|mitglieder[n]?|kunden?|auftraggeber|gewerkschaft|presse|eltern"
        r"|referenz(?:en|geber\w*)|(?:früheren?|jetzige[nr]?|bisherige[nr]?) arbeitgeber",
    ),
    is_told=(
        r"(?:informiert|unterrichtet|benachrichtigt|verständigt|kontaktiert|angehört|angeschrieben"
        r"|angerufen|befragt|mitgeteilt|vorgestellt|bekannt ?gegeben|gemeldet|zugestellt|zugesandt"
        r"|übermittelt|in kenntnis gesetzt)",
    ),
    to_whom=("wird", "werden", "an", "und", "dass", "aber"),
    goes_on=("(?:und|aber|dann) (?:ich|wir)",),
    to_reader=(
        r"sie|ihnen|dich|dir|euch|bewerb(?:er\w*|enden?)|kandidat\w*|interessent\w*|teilnehm\w*"
        r"|alle(?! (?:mitarbeit|kolleg|abteilung))|jeder|jedem|jede",
    ),
    settles=(
        r"(?:\w*(?:ausschuss|kommission|gremium|beirat|rat)|vorstand|jury|geschäftsleitung"
        r"|geschäftsführung) (?:sich )?(?:tagt|trifft|entscheidet|berät|tritt)",
        r"(?:tagt|entscheidet|berät) (?:der|die|das|unser|unsere) \w*(?:ausschuss|kommission"
        r"|gremium|beirat|rat|vorstand|jury|geschäftsleitung|geschäftsführung)",
        r"letzten? (?:\w*gespräche?|vorstellungen)",
    ),
    starts_work=("anfang|beginn|antreten|starten",),
)
