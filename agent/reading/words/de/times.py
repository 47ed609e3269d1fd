"""German: rounds, promises, deadlines. Data, no logic."""

WORDS = {
    "places.same_way": r"""
(?:über|unter|auf|im|am|mit) (?:den|dem|der)?(?:selben|gleichen) (?:link|raum|nummer|ort)
(?:derselbe|der gleiche|gleicher|selber) (?:link|raum|ort)
""",
    "undue.other_offer": r"""
\b(?:anderen?s? |zweites? |konkurrenz)angebot(?: (?!(?:bitte|und|wir|ich|geben|sagen)\b)\w+){0,5} $
""",
    "undue.from_us_told": r"""
\b(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst|haben|hast) (?:[\w'-]+ ){0,5}?von (?:mir|uns
    |unserer \w+) (?:spätestens )?(?:bis|vor)(?: zum| dem)? $
""",
    "undue.page": r"""
link|website|seite
""",
    "undue.available": r"""
verfügbar\w*
""",
    "undue.by": r"""
bis|vor
""",
    "undue.no_older": r"""
nicht älter als|aus den letzten
""",
    "answers.or": r"""
oder
""",
    "answers.beside_days": r"""
oder entweder dann also bitte und am der den ja gut super prima perfekt
""",
    "answers.say": r"""
sagen wir|machen wir
""",
    "answers.would_it": r"""
(?:ginge|geht|passt|passte|klappt|klappte|wäre|würde|ist) (?:das|es)\b
""",
    "swaps.counting": r"""
wir (?:sind|werden)|mitbringen|bringen sie|bring|dauert
(?:lohn|gehalt|preis|budget) ist|kostet
""",
    "swaps.opening": r"""
öffnen|öffnet|schließen|schließt|(?:arbeit|schicht|dienst|schule) beginnt
""",
    "swaps.numbered": r"""
raum|zimmer|etage|stock|gleis|gebäude|haus|nummer|nr|tor|eingang|saal|halle|linie|bus
seite|büro
""",
    "swaps.unit": r"""
uhr|h
""",
    "swaps.at": r"""
um|am|erst um|auf
""",
    "swaps.instead": r"""
statt|anstatt|anstelle von|(?:und )?nicht(?: mehr)?
""",
    "swaps.than": r"""
als
""",
    "swaps.becomes": r"""
wird(?: zu)?|wurde zu|ist jetzt|ist nun
""",
    "swaps.to": r"""
auf|nach
""",
    "swaps.but": r"""
sondern
""",
    "swaps.after_all": r"""
planänderung|änderung|doch|lieber|besser|eher|nun doch
""",
    "swaps.put": r"""
(?:schieben|verschieben|verlegen|gehen) (?:es |das |wir |uns )?auf
""",
    "swaps.behind": r"""
bitte|sorry|danke|wenn|am|morgen|heute|ok
""",
    "stretches.before": r"""
von|um|ab|ja|gegen|so|ca|gern|gerne
""",
    "stretches.to": r"""
bis
""",
    "stretches.about": r"""
etwa|ca\.?|circa|ungefähr|so|gegen|um|rund
""",
    "stretches.noon": r"""
mittags?|zum mittag
""",
    "stretches.half_to": r"""
halb[ ]
""",
    "stretches.goes": r"""
geht|geht so|dauert
""",
    "affirmed.date": r"""
(?:der|dem|am|an dem|unser\w*|dieser|diesem) (?:\w+ )?(?:termin|plan|zeitplan|datum|tag|frist)|das
    |dies|alles|(?:die|dieser|diese|der) (?:frist|planung|zusage)
was ich (?:ihnen |dir |euch )?(?:geschrieben|gesagt|zugesagt|genannt) habe,?
""",
    "affirmed.stands": r"""
dabei (?:bleibt(?: es|'s)?|bleiben wir)
(?:bleibt(?: es|'s)?|bleiben wir|halten wir|ich halte|es bleibt|wir bleiben|wir halten) (?:dabei
    |daran(?: fest)?|(?:auch )?(?:beim?|bei dem|am|an dem|bei diesem|an diesem) (?:\w+ )?(?:termin
    |plan|zeitplan|datum|tag))
{date} (?:gilt|steht|stimmt|passt)(?: also| ja)? (?:noch|weiterhin|nach wie vor|unverändert
    |immer noch)
{date} (?:bleibt|ist)(?: also| ja| noch| weiterhin| immer noch| nach wie vor)? (?:so|bestehen
    |unverändert|aktuell|gültig|der plan|unser plan)
(?:noch|weiterhin|nach wie vor|immer noch|voll|gut) (?:im (?:zeit)?plan|so geplant|aktuell|gültig
    |der plan|auf kurs)
(?:wir sind|wir liegen|alles|alles ist|liegen|sind) im (?:zeit)?plan
(?:daran|am (?:zeit)?plan|an dem (?:zeit)?plan|am termin|bei uns|hier)?,? ?hat sich (?:(?:daran
    |am \w+|bei uns) )?(?:noch |bisher |also )?nichts (?:daran )?(?:geändert|verschoben|getan)
darauf können sie sich verlassen|darauf kannst du dich verlassen
""",
    "affirmed.yes": r"""
ja|jawohl|genau|richtig|stimmt|so ist es|das stimmt|selbstverständlich|natürlich|gewiss|sicher
    |doch|hallo|danke|vielen dank|keine sorge
""",
    "affirmed.fails": r"""
nicht (?:mehr )?(?:halten|einhalten|schaffen|versprechen|zusagen|sicher)|nicht mehr
    |verschiebt sich|verschoben|verzögert|stattdessen|etwas später|länger
""",
    "affirmed.recalls": r"""
(?:sie|ihr|du) (?:wollten|wolltest|wolltet|hatten|hattest|hattet|schrieben|schriebst|sagten
    |sagtest|meinten|meintest)
(?:wollten|wolltest|hatten|hattest) (?:sie|ihr|du)
""",
    "unpromised.takes": r"""
(?:\w*amt|ministerium|labor|versicherung|lieferant|gericht|kammer|umbau|umzug|renovierung
    |lieferung|(?:sicherheits|zuverlässigkeits|hintergrund)(?:über)?prüfung|führungszeugnis
    |betriebsarzt|bank
    |behörde|visum|genehmigung|test|aufgabe|gespräch|fahrt
    |einarbeitung)\w*(?: \w+){0,3}? (?:dauert|dauern|braucht)(?: \w+){0,3} $
""",
    "unpromised.to_others": r"""
(?<!darüber )(?:muss|müssen|soll|sollen|will) (?:\w+ ){0,4}?(?:chef\w*|vorgesetzten?
    |geschäftsleitung|geschäftsführung|vorstand|kunden?|kundin|leitung|direktor\w*
    |betriebsrat)(?: (?!(?:und|sie|ihnen|dir)\b)\w+){0,4} $
""",
    "unpromised.to_check": r"""
(?:für die (?:prüfung|bearbeitung)|(?:, )?um (?:\w+ ){0,3}(?:zu (?:prüfen|bearbeiten)))
""",
    "unpromised.wishes": r"""
(?:schöne[snr]?|gute[nrs]?|erholsame[snr]?|frohe[snr]?|angenehme[snr]?) $
""",
    "unpromised.no_sooner": r"""
(?:nicht )?(?:früher|eher) als $|frühestens $
""",
    "undue.at_will": r"""
\W*(?:wenn|falls|sollten?) (?:sie|du|ihr|bis dahin)[^.;?!]{0,60}\b(?:fragen|etwas|rückfragen
    |anliegen|unklar\w*)\b
""",
    "unpromised.but": r"""
und|aber|also
""",
    "unpromised.told_now": r"""
(?:sage|sagen|teile|teilen|melde|melden|gestehe|versichere|bestätigen?|informieren?|kann|können
    |muss|müssen|möchte|möchten|darf|dürfen|will|wollen|sollte|sollten)(?: wir| ich)? (?:ihnen|dir
    |euch|sie|dich)\b[^.;:?!]{0,50}?, da[sß]s?\b
""",
    "unpromised.habit": r"""
jede[nrs]? (?:monats?|woche|quartal|jahr)|(?:monatlich|wöchentlich|immer) (?:am|zum|bis)
""",
    "unpromised.if": r"""
falls|sofern|sollten? (?:der|die|das|sie|er|es|ich|wir)|wenn (?!wir\b|ich\b|alle?s?\b|möglich)
""",
    "unpromised.silent": r"""
nichts?|keine?[nr]?|ohne
""",
    "unpromised.arrives": r"""
(?:kommt|kommen|trifft|treffen) (?:der|die|das|ein|eine|unser|unsere|mein|meine)
""",
    "counting.proposes": r"""
schlagen?|vorschlag\w*|bieten?|dächten? an|wie wäre
""",
    "counting.proposes_behind": r"""
vor\b
""",
    "counting.whether": r"""
ob|falls|wenn|bestätig\w+
""",
    "reckoning.whereupon": r"""
woraufhin|wonach|nach (?:der|dem|denen)|danach|anschließend
""",
    "reckoning.round_week": r"""
(?:der|mit den|in der die|in der wir) (?:\w+ ){0,2}?(?:gespräche?|vorstellungsgespräche?
    |gesprächen|termine)
""",
    "undue.open_until": r"""
(?:code|parkschein|ausweis|schranke|tor|parkplatz|empfang|pforte|kantine|laden|büro
    |tür)\b[^.;?!]{0,40}\bbis
""",
    "purposes.not": r"""
nicht
""",
    "purposes.you_said": r"""
(?:ich|wir) (?:habe|haben|sehe|sehen|lese|lesen|entnehmen?
    |verstehen?)\b[^.;:?!]{0,40}?\bdass (?:sie
    |du)
(?:sie|du) (?:hatten |hatte?st |haben |hast )?(?:schrieben|schriebst|geschrieben|sagten|sagtest
    |erwähnten|erwähntest|meinten|erzählten)
(?:schrieben|sagten|erwähnten) sie
wie sie (?:schreiben|sagen|schrieben)
""",
    "purposes.we": r"""
ich|wir
""",
    "purposes.your_answer": r"""
(?:ihre|deine) (?:antwort|anmerkung|nachricht|angabe)(?:en)? (?:auf|zu) (?:[\w ]{0,30})?["'«„]
""",
    "purposes.own_task": r"""
\b(?:ich|wir|er|(?:der|die|das|mein|meine|unser
    |unsere) (?!bewerb|kandidat|teilnehm)(?:[\w-]+ ){0,1}[\w-]+) (?:muss
    |müssen) (?:(?!ihnen\b|dir\b|euch\b|ihre?\b)[\w-]+ ){0,5}?(?:bis|vor)(?: (?:zum|am
    |spätestens))* @[^.;?!,]{0,60}\b(?:abgeben|abschließen|einreichen|vorlegen|fertig\w*|bestellen
    |zahlen|bezahlen|liefern|räumen|schreiben|melden|abrechnen)\b
\bmuss(?:en)? (?:ich|er|unsere?|meine?|der|die) (?:(?!ihnen\b|dir\b|euch\b|ihre?\b)[\w-]+\s
    ){0,5}?(?:bis|vor)(?: (?:zum|am|spätestens))* @[^.;?!,]{0,60}\b(?:abgeben|abschließen
    |einreichen|vorlegen|bestellen|zahlen|bezahlen|liefern|räumen|abrechnen)\b
\bmüssen wir (?:(?!ihnen\b|dir\b|euch\b|ihre?\b)[\w-]+ ){0,5}?(?:bis|vor)(?: (?:zum|am
    |spätestens))* @[^.;?!,]{0,60}\b(?:abgeben|abschließen|einreichen|vorlegen|bestellen|zahlen
    |bezahlen|liefern|räumen|abrechnen)\b
""",
    "purposes.papers": r"""
\b(?:\w*vertrag|vertragsunterlagen|vertragsentwurf|(?:schriftliche[sn]?|förmliche[sn]?) (?:angebot
    |zusage|bestätigung)|einstellungszusage|ernennungsschreiben
    |anstellungsschreiben)(?: [\w.-]+){0,4}? (?:ihnen|dir|(?:erhalten|bekommen|haben) sie
    |(?:erhältst|bekommst|hast) du|(?:schicken|senden|mailen|übersenden) wir|schicke ich|sende ich
    |folgt|kommt|liegt)(?: [\w.-]+){0,4}? (?:bis|spätestens|vor|innerhalb|binnen)(?: (?:bis|zum|am
    |von|der|dem|spätestens))* $
\b(?:(?:erhalten|bekommen) sie|(?:erhältst|bekommst) du|(?:schicken|senden|mailen
    |übersenden) wir ihnen|(?:ich|wir) (?:schicke|sende|schicken|senden)n? (?:ihnen
    |dir))(?: [\w.-]+){0,4}? (?:\w*vertrag|vertragsunterlagen|schriftliche[sn]? (?:angebot
    |zusage))(?: [\w.-]+){0,3}? (?:bis|spätestens|vor|innerhalb|binnen)(?: (?:bis|zum|am|von|der
    |dem|spätestens))* $
""",
    "purposes.for_others": r"""
\b(?:kunden?|kundin|auftraggeber\w*|mandant\w*|betrieb|unternehmen|klinik|schule) (?:sucht|möchte
    |braucht|will|benötigt)\b(?:(?!entscheid|antwort|rückmeld|\b(?:ihre?|deine?|sie|dich
    |ihnen|dir)\b)[^.?!;:,]){0,50}? (?:bis|ab|zum|vor)(?: \w+)? @
\bdienst(?:antritt|beginn)\b[^.;?!,@]{0,30}@|@[^.;?!,]{0,20}\b(?:anzutreten|dienst antreten)\b
\b(?:einführung\w*|einarbeitung) (?:ist|findet|beginnt|startet)(?: \w+){0,2} @
\b(?:der|die|das|unser|unsere|mein|meine) (?!bewerb|kandidat|teilnehm)(?:[\w-]+ ){1,3}?(?:hat
    |haben)(?: (?:noch|nun|jetzt|dafür|dazu))* bis(?: (?:zum|am))? @[^.;?!]{0,16}\b(?:zeit
    |frist)\b
\b(?:befristet|läuft der vertrag|vertrag läuft|stelle ist) (?:\w+ ){0,2}?bis(?: zum)? @
    |@[\d. ]{0,6}befristet\b
\b(?:laptop|rechner|dienstwagen|dienstkleidung|arbeitskleidung|paket|ausweis
    |schlüssel) (?:\w+ ){0,3}?(?:kommt|folgt|wird|geht|erhalten sie|bekommen sie
    |liegt)(?: \w+){0,3} @
\b(?:der|die|das|mein|meine|unser|unsere|herr|frau) (?:[\w-]+ ){1,2}?(?:muss|soll|schuldet|gibt
    |schickt) (?:mir|uns) (?:noch )?(?:[\w-]+ ){1,4}(?:bis|vor)(?: (?:zum|am|spätestens))* @
\b(?:team|abteilung|büro|umzug|umbau|budget|jahresabschluss|lager|filiale|anlage|gehälter|löhne
    |abrechnung|inventur|ware) (?:muss|müssen|soll|sollen
    |sollte)[^.;?!,@]{0,30}@[^.;?!,]{0,30}\b(?:vollzählig|komplett|vollständig|besetzt|fertig
    |abgeschlossen|umgezogen|ausgegeben|stehen|raus|hinaus|leer)\b
@[^.;?!,]{0,12}\b(?:muss|müssen|soll|sollen|sollte) (?:\w+ ){1,2}?(?:team|abteilung|büro|umzug
    |umbau|budget|jahresabschluss|lager|filiale|anlage|gehälter|löhne|abrechnung|inventur
    |ware) [^.;?!,]{0,30}\b(?:vollzählig|komplett|vollständig|besetzt|fertig|abgeschlossen
    |umgezogen|ausgegeben|stehen|raus|hinaus|leer)\b
@ (?:[\w-]+ ){0,5}?in (?:rente|pension|(?:den )?ruhestand|elternzeit|(?:den )?mutterschutz)\b
\b(?:verlässt|verlassen|verabschiedet sich)[^.;?!,@]{0,30}@
\b(?:herr|frau|kolleg\w+|vorgänger\w*|stelleninhaber\w*) (?:[\w-]+ ){0,2}?(?:wechselt|geht
    |zieht) (?:\w+ ){0,3}@ (?:nach|zur?|zum|in (?:die|den|das|ein)|aus)\b
\b(?:letzter|früherer|voriger|jetziger|bisheriger|alter|ehemaliger) (?:arbeitgeber
    |chef|betrieb)[^.;?!,@]{0,20}\bbis(?: zum)? @ (?:(?!\b(?:ihnen|sie|dir
    |dich))[\w-]+ ){0,4}?(?:schreiben|antworten|schicken|melden|liefern|senden)\b
""",
    "purposes.asks_time": r"""
\b(?:geben sie|gebt|gib|lassen sie|lasst|lass|gönnen sie|gönn|gewähren sie) (?:uns|mir|ihm
    |ihr)(?: bitte| noch| dafür| etwas| ein wenig| doch)* zeit(?: noch)? bis(?: zum| zur)? @
\b(?:geben sie|gebt|gib|lassen sie|lasst|lass|gönnen sie|gönn|gewähren sie) (?:uns|mir|ihm
    |ihr)(?: bitte| noch| dafür| doch)* bis(?: zum| zur)? @(?: noch)?(?= zeit\b|[.;!]
    |,? (?:um|damit)\b)
""",
    "purposes.readers_time": r"""
\b(?:sie haben|du hast|ihr habt|haben sie|hast du|habt ihr|(?:gebe|geben|lasse|lassen
    |räumen)(?: ich| wir)? (?:ihnen|dir|euch))(?: (?:noch|gerne?|dafür|dazu|also
    |selbstverständlich))* (?:(?:bedenk)?zeit )?bis(?: zum| einschließlich)* @(?: noch)?
     (?:bedenk|überlegungs)?(?:zeit|frist)\b
\b(?:sie haben|du hast|haben sie|hast du)(?: \w+){0,2} (?:bedenk)?zeit bis(?: zum
    | einschließlich)* @
\bbis(?: zum| einschließlich)* @ (?:haben sie|hast du|habt ihr)(?: \w+){0,2}
     (?:(?:bedenk|überlegungs)?zeit)\b
""",
    "purposes.is_there": r"""
\bbis(?: zum| einschließlich| inklusive)* @ (?:bin ich|sind wir|bleibe ich|sitze ich|ist (?:er|sie
    |herr \w+|frau \w+)) (?:\w+ ){0,2}?(?:im|in|am|auf|bei|unterwegs|hier|da|erreichbar|verreist|weg
    |außer)\b
\b(?:bin ich|ich bin)(?: noch| nur)* (?:im (?:büro|haus)|hier|da|erreichbar) bis(?: zum)? @
""",
    "purposes.too_late": r"""
\bnach(?: dem)? @[^.;?!@]{0,70}\b(?:nicht|keine?\w*)\b[^.;?!]{0,40}\b(?:berücksichtig\w+
    |an(?:ge)?n[eo]mmen|annehmen|bearbeite\w+|geprüft|akzeptier\w+)
""",
    "undue.takes": r"""
(?:dauert|dauern|braucht|benötigt|in anspruch nehmen)(?: (?:bei|etwa|rund|circa|ca|ungefähr|meist
    |in der regel|oft|noch|bis|zu|der|behörde|dort))* $
""",
    "unpromised.reads": r"""
\b(?:prüfung|sichtung|durchsicht|auswertung|bearbeitung|bewertung|vorauswahl|lektüre)(?: (?:der
    |ihrer|aller|deiner|von) (?:\w+ )?(?:bewerbung(?:en|sunterlagen)?|unterlagen|einsendungen
    |mappen))? (?:dauert|wird|nimmt|(?:benötigen|brauchen) wir)(?: (?:uns|noch|etwa|rund|circa|ca
    |ungefähr|bis zu|voraussichtlich|in der regel))* $
""",
    "pointed.looked_up": r"""
\b(?:ergebniss?e?n?|entscheidung|liste|rangliste|namen|bescheide?)(?: [\w-]+){0,6}? (?:ist|sind
    |steht|stehen|hängt|hängen|wird|werden|erscheint|erscheinen|können sie
    |kannst du)(?: [\w-]+){0,4}? (?:ab|am)(?: dem)? @[^.;?!]{0,60}\b(?:abrufbar|einsehbar|online
    |sichtbar|aus|ausgehängt|einsehen|abrufen|nachlesen|veröffentlicht|verfügbar|zu finden)\b
\b(?:ab|am)(?: dem)? @[^.;?!]{0,10}(?:können|sehen|finden|erfahren
    |lesen) sie[^.;?!]{0,60}\b(?:ergebnis|entscheidung|ob sie|liste)
\bob sie[^.;?!@]{0,60}, (?:sehen|finden|erfahren|lesen|steht)(?: sie)? (?:ab|am)(?: dem)? @
""",
    "stale.takes_place": r"""
\b(?:findet|finden|fand|fanden) (?:[\w,.()/-]+ ){0,12}?statt\b
""",
    "picking.chooses": r"""
dann|also|nehmen|nehme|notiert|gebongt|recht|fest|lieber|gerne?|passt|prima|gut|perfekt|ginge|geht
    |machen wir|abgemacht|bleiben wir
""",
    "stale.clauses": r"""
und|aber
""",
    "picking.other": r"""
\w*feiertag|betriebsausflug|niemand|wieder da|voll|zurück|erst wieder|(?:melde|melden|frage|fragen
    |entscheid\w+|schicke|schicken|prüfe|prüfen|kläre|klären)|hatte\w*|muss|müssen
""",
    "picking.against": r"""
knapp|eng|schwierig|ungünstig|außer|weder|mein (?:anderes|anderer)|meine andere|bis|wenn ich
    |bin ich (?:in|auf|beim|noch)|am wenigsten
""",
    "picking.unsure": r"""
vielleicht|eventuell|möglicherweise|wahrscheinlich|falls|wenn|sofern|könnte(?:n)? gehen
    |nicht sicher|unsicher|hoffentlich|(?:muss|müsste) (?:\w+ ){0,3}?(?:klären|fragen|prüfen
    |schauen)
""",
    "told.provided": r"""
(?:falls|wenn|sofern) (?:sie|du|ihr|das|es|alles) (?:\w+ ){0,6}?(?:erfolgreich|weiterkomm\w+
    |weiter sind|weiter bist|besteh\w+|bestanden|überzeug\w+|gut läuft|gut lief|ausgewählt
    |in die (?:engere|nächste|zweite))|bei (?:erfolg|bestehen|positivem|erfolgreich\w*)
    |(?:wer|alle, die) (?:\w+ ){0,3}?(?:weiterkommt|besteht|überzeugt)
""",
    "offered.either": r"""
(?:nennen|sagen|schreiben|geben|wählen) sie(?: mir| uns)?(?: bitte)? (?:welche[rsn]?
    |bescheid, welche[rsn]?)|(?:nenn|sag|schreib|gib|wähl)(?: mir
    | uns)?(?: bitte)? (?:welche[rsn]?
    |bescheid, welche[rsn]?)|suchen sie sich (?:einen|den) \w+ aus|such dir (?:einen|den) \w+ aus
    |welche[rsn]?(?: von beiden| der beiden)?(?: termin| tag)? (?:passt|wäre|ist|geht|würde)
""",
    "told.pick": r"""
(?:wählen|buchen|reservieren|suchen) (?:sie|du)(?: \w+){0,3}? (?:ein|einen|ihren|deinen
    |den)(?: \w+en)? (?:termin|slot|zeitfenster)|(?:ein|einen|ihren|deinen) (?:\w+ )?(?:termin
    |slot|zeitfenster) (?:\w+ ){0,4}(?:wählen|buchen|aussuchen|auswählen|reservieren)
""",
    "asides.with": r"""
mit|bei
""",
    "asides.talk": r"""
\w*gespräch\w*|\w*interviews?|\w*termin\w*|kennenlern\w*|kennen|treff\w*|\w*runden?|vorstell\w*
    |präsent\w*|telefon\w*|anruf\w*|ruf(?:t|en?)|rede[nt]?|sprech\w*|spricht|führung|rundgang
    |probe\w*|hospit\w*|unterricht\w*|lehrprobe|vortrag|sehen wir|begrüß\w*|empfang(?:en
    |e)? (?:sie
    |dich|wir)|erwart\w*|mittagessen|kaffee|video\w*|zweite\w*|dritte\w*|danach|anschließend
    |verschieb\w*|verleg\w*|neuer|bleibt|statt\w*|übung|test|aufgabe|mit (?:mir|uns|ihm|ihr|herrn?
    |frau|dr|prof\w*|unser\w*|de[mr] (?:\w+ ){0,2}\w*(?:leit\w*|team|chef\w*|führung))
(?:möchten?|will|wollen|würden?)(?: \w+){0,4}? (?:sie|dich)(?! (?:\w+ )?(?:bitten|hinweisen
    |informieren|erinnern|daran|darauf|darüber))|(?:zeit|bereit) für (?:sie|dich)|freut sich
    |freuen sich|befragt
(?:kommen sie|komm)(?: bitte| dann| auch| noch einmal| wieder)* (?:am|um)|wiederkommen|wiedersehen
übernimmt|übernehmen|an der reihe|dazu|stößt
halten sie|halte? dir|reserviert|vorgemerkt|geblockt|freigehalten
arbeitsprobe|\w*prüfung|\w*test|schnupper\w*|besuch|fallstudie|praxis(?:teil|tag|test)
    |praktische[rn]? teil|rollenspiel
persönlich|vor ort|(?:tag|es) beginnt|beginnen wir|geht es los
""",
    "asides.set": r"""
(?:ist|sind|findet|finden|wäre)(?: dann| auch| anschließend)?(?: geplant| für)?(?: am| um| ab)?
""",
    "asides.own": r"""
(?:ihr|dein) (?:\w+es )?\w*gespräch|(?<!vor )(?<!für )(?:ihren?|deinen?) (?:vortrag|präsentation)
    |mit den (?:anderen|übrigen) (?:bewerber|kandidat)\w*|gruppen\w+
""",
    "asides.else": r"""
@[^@]{0,40}\b(?:technik|ton|kamera|verbindung|headset)\b[^@]{0,16}\b(?:testen|prüfen|ausprobieren|check)\b
\b(?:technikcheck|technik-check|soundcheck)\b
\b(?:aufgabe|fallstudie|präsentation|folien|unterlagen|fragebogen
    |formular)\b[^@]{0,30}@[^@]{0,12}\b(?:abzugeben|einzureichen|zurück|fällig|vorliegen
    |hochzuladen|zurückzusenden|abgegeben|eingereicht)
\b(?:link|zugang|angebot|ausweis|ticket|code|konto|portal|umfrage|anzeige|ausschreibung|fenster
    |registrierung|anmeldung)\b[^@]{0,30}\b(?:endet|läuft|schließt|verfällt|öffnet
    |gilt)[^@]{0,16}@
\b(?:link|zugang|ausweis|ticket|code|parkschein)\b[^@]{0,24}@ ?(?:uhr )?(?:gültig|offen|aktiv|ab\b
    |freigeschaltet)
\b(?:technik(?:test|check|probe)|testanruf|verbindungstest|probelauf|generalprobe)\b
@[^@]{0,12}\bwar (?:ein (?:versehen|irrtum|fehler|tippfehler)|falsch|irrtümlich)\b
\b(?:verwechslung|tippfehler)\b[^@]{0,30}@
\b(?:sie|du) erreich(?:en|st) (?:mich|uns)\b[^@]{0,30}@
\b(?:infoabend|infoveranstaltung|informationsabend|tag der offenen tür|jobmesse|karrieremesse
    |webinar|betriebsversammlung|feueralarm|probealarm)\b
\b(?:werk|büro|pforte|empfang|kantine|straße|parkplatz|parkhaus|gebäude|tor|geschäft
    |laden)\b[^@]{0,24}@[^@]{0,8}\b(?:geöffnet|offen|geschlossen|gesperrt|besetzt|zu\b)
\b(?:anderen?|übrigen?|weiteren?) (?:\w+ )?(?:bewerber\w*|kandidat\w*)\b[^@]{0,40}@
\b(?:gremium|ausschuss|kommission|vorstand|jury|kollegium)\b[^@]{0,8}\b(?:berät|tagt|entscheidet
    |stimmt|beschließt)[^@]{0,24}@
\b(?:taxi|fahrer|shuttle|zug|bus|bahn|flug|fähre|straßenbahn)\b[^@]{0,24}\b(?:holt|fährt|geht
    |kommt|startet|landet|wartet|ab)\b[^@]{0,24}@
\b(?:ich bin|\w+ ist) (?:[\w ]{0,12})?@ ?(?:uhr )?(?:nicht (?:erreichbar|da)|verreist|unterwegs
    |im urlaub|weg)
\b(?:schicke|sende|maile|verschicke|schicken|senden)\b(?:(?!\b(?:für|zum|zur|vor)\b)[^@]){0,40}@
\b(?:seien sie|sei|finden sie sich|melden sie sich|melde dich)\b[^@]{0,24}@[^@]{0,24}\b(?:am
    |an der|beim|im|bei)\b[^@]{0,12}\b(?:empfang|pforte|rezeption|tor|eingang|foyer|anmeldung)
\b(?:\w*(?:fest|feier|streik|turnier|frist)|(?:\w+e|laden|dienst)schluss|(?:wochen|floh
    |weihnachts)markt|umzug|inventur) (?:ist|beginnt|startet|findet|endet|läuft)\b[^@]{0,12}@
@ ?(?:uhr )?(?:bin ich|ist \w+|sind wir) (?:erst )?wieder\b|\b(?:ich bin|\w+ ist
    |wir sind)\b[^@]{0,12}@ ?(?:uhr )?(?:erst )?wieder (?:im|am|in|da|zurück|erreichbar
    |zu erreichen)\b
\b(?:betriebsrat|personalrat|aufsichtsrat|gemeinderat|stadtrat|verwaltungsrat|beirat|vorstand
    |gremium|ausschuss|kommission|kollegium)\b[^@]{0,8}\b(?:tagt|trifft sich|kommt zusammen
    |sitzt zusammen|berät)\b[^@]{0,24}@
@ ?(?:uhr )?(?:tagt|berät|entscheidet)\b
\b(?:jemand anderen|jemand anders|eine andere person|einen anderen bewerber
    |eine andere bewerberin)\b[^@]{0,30}@|@[^@]{0,24}\b(?:jemand anderen|jemand anders
    |eine andere person)\b
\b(?:einführungstag|einarbeitung|erster arbeitstag|arbeitsbeginn|dienstbeginn
    |dienstantritt)\b[^@]{0,16}@
\bfrühstück\b[^@]{0,16}@|\b(?:einchecken|auschecken|check-?in|check-?out)\b[^@]{0,16}@
    |@[^@]{0,12}\b(?:einchecken|auschecken)\b
@[^@]{0,10}\b(?:gibt es|gibt’s|gibt's) (?:\w+ )?(?:mittag\w*|kaffee|frühstück|essen|kuchen)\b
\btreffpunkt\b[^@]{0,16}@
""",
    "asides.for": r"""
für
""",
    "hours.held": r"""
gespräch|interview|termin|telefonat
""",
    "stale.thanks": r"""
(?:danke|dank) (?:\w+ )?für (?:ihr(?:en|e)? (?:besuch|kommen|zeit)|deine?n? (?:besuch|kommen
    |zeit)|das (?:\w+ )?gespräch)|schön, dass (?:sie|du)
""",
    "newdays.held": r"""
reserviert|vorgemerkt|eingetragen|geblockt|freigehalten|gebucht|erwarten (?:sie|dich|wir)
    |halten? (?:\w+ ){0,3}frei
""",
    "joints.to": r"""
bis(?: zum)?
""",
    "joints.begins": r"""
beginn|los
""",
    "joints.ends": r"""
ende|schluss
""",
    "joints.arrives": r"""
ankunft|anmeldung|einlass|eintreffen|registrierung
""",
    "weeks.on": r"""
und zwar(?: am)?|am
""",
    "invited.mistaken": r"""
(?:einladung|kalender\w*|termineintrag|eintrag|outlook)\b[^.!?]{0,60}\b(?:falsch\w*|fehler
    |irrtümlich
    |stimmt nicht|verkehrt\w*)
(?:falsche\w?) (?:uhrzeit|zeit|stunde|tag|datum)[^.!?]{0,40}\b(?:einladung|kalender\w*|eintrag)
""",
    "stale.all_day": r"""
ganztägig|den ganzen tag|den ganzen
""",
    "stale.reader": r"""
sie|ihr\w*|dich|dir|du|euch|dein\w*|uns|gespräch\w*
""",
    "stale.still": r"""
(?:aber |und )?(?:weiterhin|wieder|wie gehabt|unverändert|nach wie vor|gleiche uhrzeit)
""",
    "joints.so": r"""
also|das sind|das ist
""",
    "places.if": r"""
wenn|falls
""",
}
