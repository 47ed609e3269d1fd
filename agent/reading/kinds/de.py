"""German cues, on folded text (ä as a, ß as ss). Data, no logic."""

MACROS = {
    "day": (
        r"(?:\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen"
        r"|ubermorgen)|"
        r"\b\d{1,2}\. ?(?:\d{1,2}\.|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez))"
    ),
    "if": r"(?<!auch )wenn\b(?! auch\b)",
    "clock": r"(?:\b\d{1,2}(?:[:.]\d\d)? ?uhr|\b\d{1,2}:\d\d|\bum \d{1,2}\b)",
    "talk": (
        r"(?:\w*gesprach\w*|interview\w*|telefonat|kennenlernen|termin\w*|probearbeiten|probetag|"
        r"schnuppertag|videocall|call|treffen)"
    ),
}

INCOMING = {
    "hiring@anywhere": r"""
3 a post is given :: \b(?:unsere |die )?wahl ist auf «sie|dich» gefallen|\b«vertragsentwurf
    |arbeitsvertrag\w*»\b
    !! mietvertrag|kaufvertrag|miete|wohnung
3 your application :: \b(?:ihre?|deine?)r? (?:\w+ )?«bewerbung\w*|kandidatur|initiativbewerbung»
    |\b(?:zum|zu einem|zu ihrem|zu deinem|ihr|dein) «vorstellungsgesprach|bewerbungsgesprach»
3 you applied :: \b(?:haben sie|sie haben|du hast|hast du) (?:sich|dich)\b[^.!?]{0,60}\b«beworben»
2 application :: \b«bewerb\w*|kandidat\w*|vorstellungsgesprach\w*|stellenausschreibung
    |auswahlverfahren|auswahlgesprach|personalabteilung|personalreferent\w*|recruiting|karriere
    |stellenanzeige|lebenslauf|arbeitsvertrag|gehaltsvorstellung\w*|kundigungsfrist|probezeit
    |eintrittstermin|arbeitszeugnis\w*|probearbeiten|einstellung|anstellung»
2 the post :: \b(?:die|der|als|unsere?|diese|ausgeschriebene|offene|fur)\b~«stelle|position|vakanz
    |ausbildungsplatz|ausbildung|praktikum|anstellung»
    !! \bstellen sie|an erster stelle|stellenwert
2 gendered title :: \((?:m|w|d)\s?[/|]\s?(?:m|w|d)\s?[/|]\s?(?:m|w|d|x)\)|«mwd»|\bm/w/d\b
2 interview :: \b«interview\w*|gesprach\w*»\b
2 said to an applicant :: \b«kennenlernen|kennenzulernen|kennenlerngesprach
    |(?:deine?|ihre?) (?:mappe|unterlagen|profil|werdegang|lebenslauf|arbeitsprobe|anschreiben)
    |im verfahren|gegen (?:dich|sie) entschieden|fur (?:dich|sie) entschieden|im team haben
    |(?:dich|sie) gern im team|arbeitszeugnis\w*|gehalt\w*|kundigungsfrist|brutto|arbeitsvertrag
    |probearbeit\w*|probetag\w*|probeschicht|hospitieren|hospitation\w*|schnuppern|stelle als
    |stelle ist|die stelle|mitbewerber\w*|bewerber\w*|vorstellen|vorstellung|einstellen
    |anfangen konnen|ihr interesse an|ihre eignung|einladung zum gesprach|zum gesprach
    |unser gesprach|das gesprach|ihr gespr\w*|testaufgabe|online test|eignungstest|referenzen»\b
""",
    "process@anywhere": r"""
3 a process in course :: \b(?:ihre?|deine?)r? (?:\w+ )?«bewerbung\w*»|nachste runde|zweites gesprach
    |engere auswahl|«vorstellungsgesprach\w*»
""",
    "foreign@anywhere": r"""
4 luck elsewhere :: \b(?:viel|gutes) «gluck|erfolg|gelingen» (?:\w+ )?(?:bei|beim|fur|mit
    |zum) (?:\w+ )?(?:vorstellungsgesprach|bewerbungsgesprach|gesprach|interview)
4 other matters :: \b«newsletter|abmelden|mietvertrag|besichtigung|wohnung|zahnarzt|arzttermin
    |bestellung|rechnung|abschlag|kreditkarte|darlehen|umfrage|studie|podcast|redaktion|jobsuche
    |jobangebote|neue stellen|stellenangebote|jobalarm|jobagent|schulanmeldung|visum|konsulat
    |hausverwaltung|lieferung|gutschein|rabatt»\b
    !! bewerbung (?:fur|als)|vorstellungsgesprach|stelle als|kennenlernen|hospit\w*|ihre unterlagen
""",
    "hirer@text": r"""
5 referee :: \b(?:herr|frau) [\w-]+ hat sich\b[^.!?]{0,60}\b«beworben»
    |\b(?:hat|und) sie (?:uns )?als «referenz|referenzgeber|referenzgeberin» (?:genannt|angegeben
    |benannt)\b(?! haben)|\b«referenz|referenzauskunft» (?:fur|uber|zu) (?:herrn?|frau)\b
""",
    "rejection": r"""
5 given to another :: \bdie «(?:stelle|position)» (?:an )?(?:eine[nmr]?|frau|herrn|unser\w*
    |meine[nmr]?|jemand\w*) (?:\w+ ){0,6}?(?:zu geben|gegeben|zu vergeben|vergeben|anzuvertrauen
    |anvertraut|zu ubertragen|ubertragen)\b
    !! noch nicht|{if}|falls\b|\?
5 goes to a colleague :: \b«(?:stelle|position|posten)» (?:geht|ging|ist gegangen) an\b
    |\bkeine guten? «nachrichten?»\b|\b(?:verfahren|prozess) (?:\w+ ){0,4}«(?:beendet
    |abgeschlossen)»
    !! noch nicht|auswahlverfahren ist noch
6 has found somebody :: \b(?:haben|habe|hat) (?:\w+ ){0,4}?jemand(?:en)? (?:\w+ ){0,4}?«(?:gefunden
    |eingestellt|genommen|angestellt)»\b|\b(?:stelle|platz|job) ist (?:\w+ )?«weg»\b
    |\bist (?:die stelle|der platz|der job) (?:\w+ )?«weg»\b
    !! noch niemand|noch nicht|{if}|jemanden?,? (?:gefunden,? )?der (?:sie|dich|ihnen|dir)\b
5 not among them :: \b(?:sie|du) (?:sind|bist|waren|warst) (?:\w+ )?nicht «darunter|unter ihnen
    |unter den (?:ausgewahlten|dreien)»
5 cannot consider you :: \b(?:nicht|kein\w*|leider|bedauer\w*|absage\w*
    |anderen?)\b && (?:«berucksichtig\w*|absag\w*|weiter(?:verfolg\w*|fuhr\w*)|in die engere
    |engeren? (?:wahl|auswahl|kreis)|anbieten konnen|angebot machen|anderweitig|zuruckgreifen
    |passende\w* (?:stelle|position)|einladen|zusag\w*|entgegenkommen|positiv\w* (?:bescheid|antwort
    |ruckmeldung)|entschieden|fortsetzen|zum zuge»)
5 decided for another :: (?:«entschieden|entscheidung|gefallen|besetzt|vergeben|zugunsten|ausgewahlt
    |vorzug») && (?:ander\w*|bewerber\w*|kandidat\w*|intern\w*|jemand)
    !! noch nicht|gerne? (?:ihnen|dir)
4 post is filled :: (?:«stelle|position|vakanz») && (?:besetzt|vergeben|zuruckgezogen|gestrichen
    |nicht mehr)
    !! noch nicht besetzt
4 regret :: «bedauern wir|bedaure|leider mussen wir|leider muss ich|leider konnen wir|tut uns leid
    |leider hat es|leider nicht|absage|enttausch\w*»
    !! termin|verschieb\w*|gesprach am|verspat\w*|gedulden
3 luck for the search :: (?:«wunsche\w*|alles gute|viel erfolg|erfolg») && (?:zukunft|weiteren|weg
    |suche|berufli\w*)
    !! gesprach am|test
3 documents returned :: (?:«unterlagen»)~~(?:zuruck|loschen|vernichte\w*|geloscht)|«talentpool
    |bewerberpool|kandidatenpool»
""",
    "rejection@subject": r"""
5 refusal in the subject :: «absage»
    !! terminabsage|absage (?:des |ihres |unseres |vom )?(?:termin\w*|gesprach\w*
    |vorstellungsgesprach\w*)
""",
    "progress_update": r"""
4 still deciding :: (?:«noch») && (?:keine entscheidung|nicht entschieden|im auswahlprozess
    |gesprache|prufen|prufung|in bearbeitung|sichten|etwas geduld|auswahlverfahren|bewerber
    |andere kandidat)
    !! rechnung
5 not there yet :: \b(?:noch|brauchen|benotigen)\b (?:\w+ ){0,5}?«bedenkzeit
    |zeit fur die entscheidung|hin und her»|\bes «hakt|hangt» (?:\w+ ){0,4}?(?:an|bei|noch)
    !! \?|{if}|sie sich
4 patience :: «geduld|verzogert|verzogerung|dauert (?:noch|etwas|leider)|zwischenstand
    |zwischenbescheid|in bearbeitung|auf dem laufenden|sobald (?:wir|ich)|melden uns (?:bis|in
    |spatestens|sobald|unaufgefordert)|bekommen (?:sie|du) (?:bis|eine|bescheid)|bescheid bis
    |ruckmeldung bis|hore[nr]? (?:sie|du) (?:von uns|bis)|spatestens»
    !! eingang|eingegangen|bewerbungsfrist|schicken sie|teilen sie|senden sie|termin
""",
    "application_received": r"""
5 application arrived :: (?:«bewerbung|unterlagen|lebenslauf») && (?:eingegangen|erhalten|angekommen
    |bekommen|eingetroffen|ubermittelt|registriert)
    !! nicht erhalten|fehl\w*
4 thanks for the application :: (?:«dank\w*») && (?:bewerbung|interesse an|unterlagen)
    !! leider|gesprach am|einladen
4 confirmation of receipt :: «eingangsbestatigung
    |bestatigen (?:wir )?(?:ihnen |dir )?(?:gerne )?den eingang|den eingang (?:ihrer|deiner)
    |empfangsbestatigung»
3 we will look :: (?:«prufen|sichten|durchsehen|lesen») && (?:unterlagen|bewerbung|sorgfaltig
    |melden)
""",
    "application_received@subject": r"""
4 receipt in the subject :: «eingangsbestatigung|bewerbungseingang|eingang ihrer|eingang deiner»
    !! absage|gesprach|einladung|status|unterlagen|ruckfrage|interview
""",
    "information_requested": r"""
5 please send papers :: (?:«bitte|benotigen|brauchen|fehlen|fehlt|konnten sie|konntest du
    |reichen sie|senden sie|schicken sie|teilen sie|nennen sie») && (?:unterlagen|zeugnis\w*
    |nachweis\w*|lebenslauf|referenz\w*|gehaltsvorstellung\w*|eintrittstermin|kundigungsfrist
    |arbeitserlaubnis|aufenthalt\w*|fuhrerschein|arbeitsprob\w*|anschreiben|kopie|formular
    |fragebogen|personalbogen|portfolio)
    !! zum gesprach mit|gesprach am|vertrag
5 what would you earn :: \bstellen sie sich (?:\w+ ){0,2}?«gehaltlich|finanziell|beim gehalt»
    |\bwas (?:mochten|wollen|wurden) (?:sie|du) (?:\w+ ){0,3}?«verdienen»
4 what are your terms :: (?:«welche|wann|wie hoch|ab wann|haben sie|verfugen sie») && (?:gehalt\w*
    |kundigungsfrist|fruhestens|eintritt\w*|arbeitserlaubnis|fuhrerschein|beginnen|anfangen konnen)
    !! gesprach
""",
    "assessment_requested": r"""
5 take a test :: \b(?:beigefugte|angehangte|beiliegende)n? (?:\w+ )?«probeaufgabe|aufgabe
    |testaufgabe
    |fallstudie|ubungsaufgabe»\b
    !! besprechen|gemacht|erhalten
5 a sample of the trade :: \b«probe(?:lektorat|ubersetzung|text|entwurf|stuck|kapitel|zeichnung
    |layout|artikel|aufgabe)\w*»\b
    !! {clock}|gesprach
5 a task is next :: \b(?:nachste[rn]?|folgende[rn]?) (?:schritt|stufe|runde)\b[^.!?]{0,15}\b(?:ist
    |ware
    |wird)\b (?:\w+ ){0,3}?«aufgabe|ubung|arbeitsprobe|fallstudie|challenge|test»\b
    !! gesprach|telefonat|{clock}
5 take a test :: (?:«online test|onlinetest|eignungstest|einstellungstest|probeaufgabe|testaufgabe
    |arbeitsprobe|fallstudie|aufgabe|videointerview|zeitversetzt\w*|assessment|probetext
    |testubersetzung|programmieraufgabe|ubungsaufgabe|probearbeit|hausaufgabe») && (?:anbei|anhang
    |angehangt|beigefugt|abgabe|bearbeit\w*|losen|absolvier\w*|durchfuhr\w*|teilnehmen|bis|link
    |minuten|stunden|zeit|einreich\w*|zuruck|aufnehm\w*|ausfull\w*)
    !! beim gesprach|assessment ?center|am tag
""",
    "availability_requested": r"""
5 which time suits :: \bwann (?:kann|konnte|darf|erreiche) ich (?:sie
    |dich)\b[^.!?]{0,40}\b«erreichen
    |anrufen|sprechen»\b[^.!]*\?
5 which time suits :: (?:«wann|welcher|welche|ob|konnten|konnen|wurde|passt|passen|hatten|hatte|hast
    |haben») && (?:passt|passen|zeit\b|termin\w*|tag|uhrzeit|vorschlag\w*|verfugbar|einrichten|{day}
    |{clock})[^.!]*\?
    !! bestatigen|noch fragen|verhindert|weiterhin
5 when have you an hour :: \bwann (?:hatten|haben|hast|hattest|finden) (?:sie
    |du) (?:\w+ ){0,4}?«(?:zeit|stundchen|stunde|halbe stunde|luft|moglichkeit)»[^.!]*\?
    !! angefangen|gearbeitet
5 propose times :: (?:«nennen|schlagen|teilen|geben|senden|schicken|wahlen|suchen|buchen
    |reservieren») && (?:termin\w*|zeit\w*|slot|moglichkeiten|verfugbarkeit\w*|vorschlag\w*)
    !! unterlagen|gehalt
4 like to meet :: (?:«mochten|wurden|wurde|gerne|freuen») && (?:kennenzulernen|einladen|sprechen
    |telefonieren|{talk})
    !! {clock}|leider|findet|fand|verschieb\w*|nicht
4 slots on offer :: (?:«termine|zeitfenster|folgende|zur auswahl|vorschlage») && (?:{day}|{clock}
    |stehen|moglich|anbieten)
    !! bestatig\w*
""",
    "interview_confirmed": r"""
5 invited for a time :: (?:«einladen|einladung|laden|lade|bestatig\w*|findet|vereinbart|erwarten
    |freuen uns|freue mich|treffen|steht|vorgemerkt|notiert|eingetragen|eingeplant|freigehalten
    |reserviert|kennenlernen|kennenzulernen|begrussen|empfangen|wiedersehen|probearbeit\w*
    |probetag») && (?:{day}[^.?!]{0,50}{clock}|{clock})
    !! oder|\?|statt|verschoben|verschieben|bis zum
4 see you then :: (?:«bis (?:{day}|dann|bald am)|freue mich auf|freuen uns auf»)~
    !! \?|bescheid|(?:sag|gib|sagen|geben) (?:sie )?(?:mir|uns)|antwort|ruckmeldung|bewerbung
    |zusammenarbeit
4 confirmation :: «terminbestatigung|gesprachsbestatigung|termin bestatigt|hiermit bestatige\w*
    |erinnerung»
    !! bitte bestatigen sie (?:den|uns)|bewerbung
3 label of a meeting :: ^\W{0,3}«wann|wo|datum|uhrzeit|ort|termin|gesprachspartner\w*|teilnehmer
    |adresse|treffpunkt|zugang|einwahl»\b ?[:\t]
3 on arrival :: (?:«melden sie sich|bringen sie|bitte bringen|empfang|anfahrt|parkplatz\w*|parken
    |personalausweis|klingeln|dauert etwa|dauert ca|dauer»)~
""",
    "interview_confirmed@subject": r"""
4 invitation in the subject :: «einladung|terminbestatigung|bestatigung|erinnerung
    |vorstellungsgesprach|kennenlerntermin»
    !! bewerbungseingang|verschob\w*|absage|abgesagt|eingangs
""",
    "moves": r"""
5 from one day to another :: \b«ruckt|rutscht|wandert|springt|wechselt|zieht|verschiebt
    |verlagert» (?:\w+ ){0,2}?vo[nm] [^?!]{0,24}?(?:{day}|{clock})[^?!]{0,40}? (?:auf
    |zu)\b[^?!]{0,12}?(?:{day}|{clock}) && {talk}
    !! \?|\b(?:wenn|falls)\b|geoffnet|geschlossen|urlaub|ausstellung|kurs\b|entscheidung
""",
    "interview_rescheduled": r"""
5 moved :: (?:«verschoben|verschieben|schieben|vorziehen|vorgezogen|verlegt|verlegen|vorverlegt
    |neuer termin|neue uhrzeit|umgebucht|statt(?! ?(?:[.,;:!)]|$))|anstatt|terminanderung|geandert
    |(?:treffen|sehen|sprechen) (?:wir )?uns (?:\w+ ){0,2}?erst
    |kommen sie (?:bitte )?erst») && (?:{day}|{clock})
    !! \?|stattfinden|findet statt|nicht statt|wann|oder
4 it has moved :: (?:gesprach|interview|termin|treffen)\w* (?:\w+ ){0,5}?(?:wurde|ist
    |wird) (?:\w+ ){0,3}?«verschoben|verlegt|vorverlegt»(?=\W*$)
    !! \?|noch nicht|nicht mehr
""",
    "interview_rescheduled@subject": r"""
5 moved in the subject :: «verschoben|verlegt|terminanderung|neuer termin|terminverschiebung
    |geandert»
""",
    "interview_cancelled": r"""
5 a round is off :: \b(?:{day}|termin|gesprach|treffen|das|es) (?:\w+ ){0,3}?«fallt aus|fallt flach
    |fallt ins wasser|wird (?:leider )?nichts|ist abgesagt|muss (?:leider )?ausfallen
    |muss (?:leider )?entfallen»\b
    !! \b(?:wenn|falls)\b|zug|bahn|unterricht
5 called off :: (?:«absagen|abgesagt|ausfallen|ausfallt|fallt aus|entfallt|entfallen
    |nicht stattfinden|findet (?:\w+ ){0,2}?nicht statt|verschieben mussen|nicht wahrnehmen
    |krank\w*|erkrankt»)~
    !! wenn sie|falls|sollten sie|bewerbung|bewerber|kandidat
4 cannot hold it :: \b(?:«klappt|geht|schaffe|schaffen|passt|kann|konnen
    |komme»)\b (?:[\w,]+ ){0,6}?(?:nicht|nichts)\b|\bwird\b (?:\w+ ){0,6}?«nichts»
    |«platzt» && (?:heute|morgen|{talk}|{day})
    !! {if}|falls|zusage\w*|entscheid\w*|bescheid|berucksichtig\w*|bewerbung|antwort|sagen\b
    |anbieten|vor (?:dem|montag|mittwoch|freitag)|bis \w+ nicht
""",
    "interview_cancelled@subject": r"""
5 called off in the subject :: «abgesagt|terminabsage|entfallt|fallt aus
    |absage (?:des |ihres |unseres |vom )?(?:termin|gesprach|vorstellungsgesprach)\w*»
""",
    "offer": r"""
6 the post is yours :: \b(?:sie haben|du hast) «(?:die stelle|den job|den platz)»,? wenn (?:sie
    |du) (?:mochte\w*|woll\w+|mag\w*|willst)
    !! nicht|gesprach|termin
5 is the one :: \bwahl ist auf «sie|dich» gefallen\b|\bfur «sie|dich» entschieden\b
    !! \bnicht\b|wohnung
6 the post is yours :: \b(?:sie haben|du hast) «(?:die stelle|den job)»(?=\W*(?:$|[.!]))
    |\b(?:stelle|platz|job) gehort «ihnen|dir»\b
    |\bnehmen (?:sie|dich) «(?:sehr )?gerne?»(?= ?[,.!]|$| ab | zum | fest\b)
    |\b(?:wurden|mochten|wollen) (?:sie|dich) (?:sehr )?(?:gerne? )?«(?:nehmen|einstellen
    |anstellen)»\b(?=\W*(?:$|[.,!?]))
    !! termin|gesprach|probe\w*|ander\w*|nicht|um {clock}
5 offering the post so :: «bieten (?:wir )?(?:ihnen|dir)|biete (?:ich )?(?:ihnen|dir)»~~(?:stelle
    |position|arbeitsvertrag|ausbildungsplatz)
    !! gesprach|termin
5 offering the post :: (?:«anbieten|anzubieten|angebot|zusage|einstellen|vertrag
    |arbeitsvertrag») && (?:stelle|position|ihnen|dir|anbei|unterschr\w*|freuen|annehmen|beginn
    |zum \d|ab dem)
    !! gesprach anbieten|termin|leider|nicht|jobangebot|vergleich
5 glad to have you :: (?:«freuen uns|freue mich|wir mochten|hatten sie gerne|wollen dich
    |haben uns fur (?:sie|dich)») && (?:team|entschieden|als neue\w*|als unsere\w*|mitarbeiter\w*
    |an bord|begrussen)
    !! kennen|gesprach|einladen|ander\w*
3 terms :: (?:«bruttogehalt|jahresgehalt|gehalt|stundenlohn|vergutung|urlaubstage|probezeit|brutto
    |arbeitsbeginn»)~(?:von|betragt|\d|euro|chf|eur|liegt)
    !! vorstellung
""",
    "acknowledgement": r"""
4 thanks for the note :: (?:dank\w*)~(?:nachricht|ruckmeldung|bescheid|mail|info|worte|zusendung
    |antwort|fur alles)
    !! bewerbung|interesse|automatisch
4 glad :: «freut mich|freut uns|alles klar|kein problem|sehr gerne|gern geschehen|passt|prima|schade
    |verstehen wir|verstandnis|bis dann|schones wochenende|zur kenntnis»
    !! \?|leider|{clock}
""",
    "recruiter_outreach": r"""
5 found your profile :: (?:«profil|xing|linkedin»)~(?:gestossen|aufmerksam|gefunden|gesehen
    |uberzeugt|passt|interessant)|«aufmerksam geworden|im auftrag (?:unseres|eines) (?:mandanten
    |kunden)|personalberat\w*|headhunter\w*|empfohlen|ihren namen|deinen namen»
4 would you be open :: (?:«offen|interesse|vorstellen|wechsel\w*|interessant|spannend\w*
    |reizen»)~(?:neue|herausforderung|austausch|position|gesprach|aufgabe|kurz|telefonat|fur sie
    |fur dich)[^.!]*\?
""",
    "auto_reply": r"""
5 out of office :: (?:«nicht im (?:haus|buro)|abwesend|abwesenheit|im urlaub|in elternzeit
    |ausser haus|nicht erreichbar|wieder erreichbar|wieder fur sie da|zuruck im buro
    |automatische (?:antwort|nachricht|eingangs)|wird nicht weitergeleitet|in dringenden fallen
    |keinen zugriff»)~
    !! nicht im (?:haus|hause|buro) (?:an|nach)(?:zu)?(?:rufen|fragen)
""",
    "stage:screen@text": r"""
5 first talk :: «telefoninterview\w*|telefonisch\w*|erstgesprach\w*|kennenlerngesprach\w*
    |erstes kennenlernen|kurzes telefonat|erstes gesprach|ersten gesprach|erste gesprach|vorgesprach
    |telefonat\w*|telefongesprach\w*|ersten eindruck|kurzer? (?:austausch|call|videocall)
    |kurzes (?:gesprach|kennenlernen)|ersten austausch|hr gesprach
    |gesprach mit (?:hr|der personal\w*)»
    !! falls|{if}|ruckfragen|fragen|erreichen|offen
""",
    "stage:technical@text": r"""
5 technical talk :: «fachgesprach|fachinterview|technisch\w* (?:gesprach|interview|session|termin)
    |fachliche\w* gesprach|live coding|case interview»
""",
    "stage:manager@text": r"""
4 with the boss :: (?:«abteilungsleit\w*|teamleit\w*|bereichsleit\w*|geschaftsleit\w*
    |stationsleit\w*|filialleit\w*|marktleit\w*|fachvorgesetzt\w*|vorgesetzt\w*|kuchenchef\w*
    |bauleit\w*|leiter\w*|leitung|werkleit\w*|laborleit\w*|werkstattleit\w*|produktionsleit\w*
    |verkaufsleit\w*|vertriebsleit\w*|entwicklungsleit\w*|gruppenleit\w*|fachbereichsleit\w*
    |referatsleit\w*|pflegedienstleit\w*|heimleit\w*|kitaleit\w*|schulleit\w*|betriebsleit\w*
    |niederlassungsleit\w*|regionalleit\w*|marketingleit\w*|restaurantleit\w*|hotelleit\w*
    |hausleit\w*|objektleit\w*|lagerleit\w*|logistikleit\w*|schichtleit\w*|einrichtungsleit\w*
    |bereichsverantwort\w*|fachverantwort\w*|fuhrungskraft|inhaber\w*|chef|chefin|meister|meisterin
    |polier|direktor\w*|teamlead|team lead|head of|hiring manager|ausbilder\w*|oberarzt\w*
    |chefarzt\w*|professor\w*»)\b
    !! projektleiter\w* \(|als \w*(?:leit|chef|meister)|(?:stelle|position|funktion
    |bewerbung)(?: ?[:-])? (?:der|des|zur|zum|fur|auf die|auf den|um die)? ?\w*(?:leit|chef
    |meister)\w*|leiter\w* \(|personalleit\w*|chef de
""",
    "stage:panel@text": r"""
4 several people :: «auswahlkommission|berufungskommission|gremium|kommission|auswahltag
    |assessment ?center|vor ort tag|mehrere gesprache|runde mit|panel»
4 together with others :: «zusammen mit|gemeinsam mit|sowie mit|und ich\b|und mir\b|zu zweit
    |zu dritt|mit zwei|mit drei» && (?:gesprach|kennen|treffen|sprechen|termin|interview|leit\w*
    |kolleg\w*|frau|herr)
    !! sie und ich|du und ich|ihnen und mir|dir und mir|und ich (?:freue|melde|bin|habe?|muss|kann
    |will|stehe?|sitze?|weiss|werde|wurde|hatte|konnte|mochte|schicke?|sende|sage?|gebe?|denke?
    |hoffe|warte|rufe|komme|mache|schaue?|finde|frage|brauche|danke|suche|arbeite|bitte|lade|war
    |darf|soll)\b
4 together with :: \b(?:«gemeinsam mit|zusammen mit»)\b[^.!?]{0,60}(?:leit\w*|kolleg\w*|frau|herrn?
    |team|chef\w*|fuhrung\w*)
""",
    "stage:final@text": r"""
5 final :: (?:«letzte|abschliessend\w*|finale\w*|abschlussgesprach|geschaftsfuhr\w*
    |vorstand\w*»)~(?:runde|gesprach|termin|schritt|kennenlernen|\b)
    !! letzte woche|letzten (?:montag|dienstag|mittwoch|donnerstag|freitag)
""",
    "wish:welcome": r"""
4 questions welcome :: (?:«fragen|ruckfragen|unklar\w*|auskunft») && (?:gerne?|jederzeit|verfugung
    |melden|anrufen|erreich\w*|wenden|kontakt\w*|schreib\w*|beantwort\w*|antworten)
3 do ask :: (?:«gerne|jederzeit|ruhig|zogern»)~(?:anrufen|melden|nachfragen|nachhaken|schreiben|ruf
    |fragen)
4 nudge :: «tritt mir|hak(?:e|en sie)? (?:ruhig|gerne? )?nach|erinner(?:e|n sie)? mich
    |meld dich (?:einfach|gerne?|ruhig|jederzeit)|melden sie sich (?:gerne?|jederzeit|einfach)
    |frag(?:en sie)? (?:ruhig|gerne?|einfach)|gerne? (?:telefonisch|feedback|an mich|an uns|durch
    |anrufen|schreiben|fragen)|ruf (?:mich |einfach |gerne )?an|schreib (?:mir|einfach|gerne)
    |rufen sie (?:mich |uns |gerne |einfach )?an
    |bin (?:ich )?(?:gerne? )?(?:fur sie |fur dich )?(?:da|erreichbar)|bei (?:fragen|ruckfragen)
    |fragen\?|ausfuhrlicheres feedback|steh(?:e|en) (?:ich|wir) (?:ihnen
    |dir) (?:gerne? )?zur verfugung»
    !! (?:nichts|keiner?|keines) (?:\w+ ){0,3}(?:passt|passen|dabei)|alternativ|verhindert|absag\w*
    |verschieb\w*
4 there for questions :: (?:«fragen|ruckfragen»)\b[^.!?]{0,10}\b(?:bin|sind) (?:ich
    |wir)\b[^.!?]{0,60}\b(?:da|erreichbar|ansprechbar)\b
4 ask again then :: \b(?:wenn|falls|sollte\w*|ansonsten|andernfalls|sonst)\b[^.!?]{0,60}(?:«meld\w*
    |hak\w*|frag\w*|erinner\w*|schreib\w*|ruf\w*|klingel\w*|stups\w*»)\b
    !! erinnerung|passt|klappt|nicht geht|wahrnehmen|verhindert|absag|verschieb|nicht konnen
    |melden wir|melde ich|rufen wir
4 feedback gladly :: \b«gerne?|jederzeit»\b[^.!?]{0,50}(?:feedback|ruckmeldung|auskunft)
    !! ihr feedback|dein feedback|bitten
4 at your service :: \b«stehe\w*»\b[^.!?]{0,60}verfugung
""",
    "wish:forbidden": r"""
5 do not ask :: (?:«bitte|verzichten|absehen|sehen sie|keine|nicht») && (?:nachfragen|ruckfragen
    |anfragen|anrufen)~(?:ab\b|absehen|verzichten|beantwort\w*|nicht|unterlassen|\.)
    !! zogern|bei ruckfragen|bei nachfragen|gerne
4 unasked :: «unaufgefordert»~(?:informier\w*|benachrichtig\w*|melden|bescheid|kontaktier\w*
    |auf sie zu)
4 please do not ask :: «sachstandsanfragen|nachfragen|ruckfragen|telefonische anfragen
    |zwischenanfragen» && (?:abzusehen|absehen|verzichten|nicht (?:beantwort\w*|moglich)
    |keine auskunft|abstand)
4 no word by telephone :: (?:«keine auskunft|keine telefonischen»)
5 no word by telephone :: (?:«auskunfte|auskunft|sachstandsanfragen|zwischenstande
    |nachfragen»)[^.!?]{0,60}(?:nicht|keine|konnen leider)[^.!?]{0,40}(?:erteil\w*|gegeben
    |beantwort\w*|moglich|gemacht)|(?:«keine») (?:telefonisch\w* )?(?:auskunfte|auskunft|anfragen
    |nachfragen)
    !! jederzeit|gerne
""",
    "stage:manager@signature": r"""
2 manager signs :: \b«leiter\w*|leitung|abteilungsleit\w*|teamleit\w*|bereichsleit\w*|filialleit\w*
    |marktleit\w*|werkleit\w*|werksleit\w*|stationsleit\w*|pflegedienstleit\w*|gruppenleit\w*
    |schulleit\w*|bauleit\w*|laborleit\w*|kuchenchef\w*|inhaber\w*|meister\w*»
    !! personal|recruit|hr\b|talent
""",
}

WRITTEN = {
    "thank_you": r"""
5 thanks for the talk :: (?:dank\w*) && (?:gesprach|zeit|kennenlernen|einblick\w*|treffen|fuhrung
    |interview)
    !! einladung|angebot
""",
    "status_check": r"""
5 is there news :: (?:«nachfragen|erkundigen|stand|neuigkeiten|rucksprache|nachzufragen|entscheidung
    |ruckmeldung») && (?:bewerbung|gibt|schon|bereits|gesprach|verfahren|position|stelle|\?)
""",
    "scheduling_reply": r"""
5 takes a time :: (?:{day}|{clock}|termin|vorschlag)~~«passt|passen|einrichten|bestatige|wahrnehmen
    |komme|verschieben|nicht moglich|verhindert|geht|klappt|kann ich|dabei|notiert|vorgemerkt|gern»
""",
    "acceptance": r"""
5 accepts :: (?:«nehme|annehmen|zusage|unterschrieben\w*») && (?:angebot|stelle|vertrag|gerne|freude
    |an\b)
    !! nehme (?:ich )?mir|in ruhe|vor\.?$|{if}|bevor|\bzur kenntnis|\bnicht (?:an|gerne)
""",
    "withdrawal": r"""
5 withdraws :: (?:«zuruckziehen|ziehe|zuruck|absagen|anderweitig|andere stelle|anderes angebot
    |ablehnen|nicht annehmen») && (?:bewerbung|zuruck|angebot|entschieden|stelle|absagen|verfahren)
""",
    "other_hiring": r"""
4 sends or asks :: (?:«anbei|bewerbe|bewerbung|unterlagen|gehalt|frage zu»)~(?:mich|meine|unterlagen
    |stelle|als|position|gehalts\w*|lebenslauf)
""",
    "candidate@text": r"""
3 writes as a candidate :: «meine bewerbung|bewerbung|vorstellungsgesprach|die stelle|das gesprach
    |ihr angebot|dein angebot|position|interview|stelle als|unser gesprach|arbeitsvertrag»
""",
    "employer@text": r"""
5 writes as an employer :: «ihre bewerbung|deine bewerbung|ihre unterlagen|unsere stelle|wir suchen
    |kandidaten»
""",
    "plain:content": r"""
5 has no wish to move :: (?:\bsuche (?:\w+ ){0,3}«nichts neues
    |keine neue (?:stelle|herausforderung)»|\bbin (?:\w+ ){0,4}(?:zufrieden|glucklich
    |gut aufgehoben),? «wo ich bin»|\bnicht auf der «suche»(?! nach)
    |\bkein interesse an «einem (?:wechsel|jobwechsel)
    |einer (?:neuen stelle|veranderung)»)(?![^.!?]*\b(?:aber|{if}|falls|doch|jedoch)\b)
""",
    "plain:reads": r"""
5 asks for time :: \b(?:«uberlegen|nachdenken|bedenkzeit|antwort|antworten
    |bescheid»)\b[^.!?]{0,40}\?
5 liest erst :: \bgehe\b (?:\w+ ){0,5}?«durch»\b|\blese\b (?:\w+ ){0,3}?«vertrag|angebot|alles
    |unterlagen|es»\b|\b(?:vertrag|angebot|unterlagen|schreiben
    |alles)\b (?:\w+ ){0,5}?(?:«durchlesen
    |anschauen|ansehen|prufen|durchgehen|durchsehen»)\b
""",
    "plain:stays": r"""
5 stays :: \bin der (?:letzten|nachsten|engeren) «runde|auswahl»\b|\b(?:«weiterhin|nach wie vor
    |unverandert») (?:\w+ ){0,2}(?:interess\w+|gern)\b|\b«interesse» an [^.!?]{0,60}\b(?:unverandert
    |nach wie vor|besteht)\b|\bbevor ich «mich|dort|zusage|antworte|entscheide»
    |\bnicht «zuruckziehen|zuruckzuziehen»
""",
    "plain:acceptance": r"""
5 takes the post :: \b«nehme»\b[^.!?]{0,40}\b(?:angebot|stelle|position|vertrag)\b[^.!?]{0,40}\ban\b
    |\b«sage»\b (?:\w+ ){0,3}zu\b|\b(?:angebot|stelle),? (?:das|die) ich\b[^.!?]{0,30}\b«annehme»\b
    !! nicht|bevor|ander\w+|{if}|falls
""",
    "plain:status_check": r"""
5 asks how it goes on :: \bwie es «weitergeht»\b|\bwann (?:(?!mein)[^.!?]){0,40}\b«nachricht
    |ruckmeldung|antwort|neuer termin|termin moglich»\b|\bgibt es (?:schon|inzwischen
    |bereits) (?:etwas )?«neues|neuigkeiten»\b|\bnicht «stattfinden» konnte\b
    |\bkonnten? nicht «stattfinden»\b|\bneue «termine» (?:nennen|vorschlagen)\b
    !! {clock}
5 asks whether it is decided :: (?:«entscheid\w*|entschieden|schon festgelegt
    |(?:die|eine) wahl (?:schon )?(?:gefallen|getroffen)
    |neuigkeiten|ruckmeldung|der stand
    |schon (?:etwas|mehr) sagen|schon etwas neues»)[^.!?]{0,60}\? && \b(?:wissen|weisst|wisst|gibt
    |konnen|kann|konnt|konnten|haben|hat|habt|wann|wie|schon)\b
    !! meine entscheidung|mich entscheiden|meine ruckmeldung|brauch
5 asks how far they are :: \bwie «weit» (?:sie|ihr|du) (?:mit|bei) (?:der|dem|ihrer|eurer)\b
    |\b(?:sie|ihr|du) (?:wollte\w*|hatte\w*)\b[^.?!]{0,40}\b«melden|bescheid»\b[^.!]*\?
    |\b(?:wollten|hatten) (?:sie|ihr)\b[^.?!]{0,40}\b«melden|bescheid»\b[^.!]*\?
    |\bwie «sieht» (?:es|das)\b[^.?!]{0,30}\baus\b[^.!]{0,40}\?
    |\bmeine «bewerbung|unterlagen»\b[^.?!]{0,40}\b(?:angekommen|eingegangen|erhalten)\b[^.!]*\?
5 asks after it :: \bnach (?:dem|ihrem) «stand|zwischenstand»\b[^.?!]{0,40}\b(?:erkundig\w+|frag\w+
    |nachfrag\w+|nachzufragen)
5 wants to know :: \b(?:«nachfragen|nachzufragen|erkundigen|fragen»)\b~~(?:neuigkeiten|stand
    |entscheidung|entschieden|ruckmeldung|im rennen)\b
    !! meine entscheidung|bevor
""",
}
