"""German: how it is written, what is agreed, wished and told. Data, no logic."""

WORDS = {
    "signs.formula": r"""
(?:es )?gr(?:ü|ue)(?:ß|ss)(?:t|en|e ich) (?:sie|dich|euch|ihnen)(?: \w+){0,3}
hochachtungsvoll
""",
    "telling.for_good": r"""
\bauf unbestimmte zeit\b|\bbis auf weiteres\b
""",
    "telling.paused": r"""
\beinstellungsstopp\b|\b(?:einstellungen|besetzung|verfahren|suche
    |ausschreibung)\b[^.!?]{0,40}\b(?:angehalten|gestoppt|pausiert|ausgesetzt|eingefroren|ruht
    |ruhen)\b|\b(?:angehalten|gestoppt|eingefroren)\b[^.!?]{0,30}\b(?:einstellungen|besetzung)\b
\b(?:gespräche|suche|verfahren|besetzung|prozess|einstellungen)\b[^.!?]{0,40}\b(?:pausieren
    |aussetzen|ruhen lassen|auf eis)\b
""",
    "telling.answer": r"""
\b(?:entscheidung|entscheiden|bescheid|antwort|rückmeldung|zu- oder absage)\b
""",
    "telling.asked_to_come": r"""
\bk(?:ö|o)nn(?:t)?en sie\b[^?]{0,90}\bkommen\b
\bkannst du\b[^?]{0,90}\bkommen\b
""",
    "unmoved.only_that": r"""
\b(?:nur|lediglich|allein) (?:der|die|das|den) {place}\b
\bändert sich (?:nur|lediglich) (?:der|die|das) {place}\b
""",
    "unmoved.stands": r"""
\b(?:termin|uhrzeit|zeit|gespräch)\b[^.!?]{0,40}\b(?:bleib(?:t|en)|unverändert)\b
""",
    "households.ours": r"""
\b(?:passt|passen|geht|ginge|klappt|recht)(?: \w+){0,2}? uns\b
\buns (?:passt|ist (?:es )?recht)\b
\bwir (?:bestätigen|kommen|sind (?:beide |alle )?(?:da|zu hause)|freuen uns auf)\b
""",
    "accepting.agreed": r"""
^(?:top|super|klasse|spitze|perfekt)\b(?=[,.!])(?!,? aber\b)
\b(?:ruft|erwartet|empfängt|trifft) (?:dich|sie) (?:dann|da)\b
\b(?:passt|klappt|(?:ist )?kein problem|einverstanden|bestätige|sehr gerne?|gerne|bis (?:dann
    |dahin)|(?:(?:mon|diens|donners|frei|sams)tag|mittwoch|das|der termin) geht|(?:noch
    |sogar) besser(?!,? wäre)|prima|freue mich auf|(?:ich |dann )?komme (?:ich )?(?:am|um|zu
    |gern)|ich komme|bin dabei|geht (?:bei mir|für mich|klar)|in ordnung|abgemacht|notiert
    |nehme ich (?:gerne? )?wahr|(?:bin|werde) (?:ich )?(?:pünktlich )?da(?: sein)?
    |steht in meinem kalender)\b
\b(?:ich sage|sage ich) (?:\w+ ){0,4}(?:ja|zu)\b
^(?:ja|jawohl)\b(?!,? (?:aber)\b)
""",
    "accepting.asks_first": r"""
\b(?:kläre|bespreche|prüfe|frage|schaue|erkundige|stimme) (?:ich )?(?:(?:das|es|mich|mal|kurz
    |gern\w?|eben|noch|intern) ){0,4}(?:nach|ab|mit|intern|beim?|mal|und|$|[.,!])
\bich (?:kläre|bespreche|prüfe) (?:das|es)\b
\bmuss (?:ich )?(?:\w+ ){0,3}(?:klären|fragen|nachfragen|besprechen|abstimmen)\b
""",
    "accepting.outright": r"""
kein ding
(?:ja,? )?(?:sehr )?(?:gut|gern|gerne|schön|fein)|wunderbar|gebongt|geritzt|eingetragen
ist (?:eingetragen|notiert|vermerkt)
(?:kein thema|klar|na klar|alles klar|logo|jo|jep|freut mich|klingt gut|hört sich gut an|bestens
    |ausgezeichnet|hervorragend)
so machen wir(?:['’]s| das| es)|machen wir(?: so| das)?|(?:das )?geht
""",
    "accepting.until": r"""
bis|wir sehen uns(?: am)?
""",
    "accepting.then": r"""
dann|also|gut|und
""",
    "accepting.weekday": r"""
montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen
""",
    "accepting.reminds": r"""
\bnicht (?:vergessen|wundern|erschrecken)\b|\bvergessen sie\b|\bvergiss\b
""",
    "accepting.beside": r"""
dann also am um uhr bis ja und danke dank vielen für bei mir uns montag dienstag mittwoch
donnerstag freitag samstag sonntag morgen den der vormittag nachmittag
""",
    "accepting.not": r"""
unmöglich|belegt|vergeben
nicht|leider|kein\w*
""",
    "accepting.plainly": r"""
\b(?:passt|klappt)\b
""",
    "unheard.nothing_heard": r"""
\b(?:wenn|falls|sofern|sollte[nt]?|horen|horst|erhalten|erhaltst|bekommen
    |bekommst)\b[^.!?]{0,50}?\b(?:nichts|keine?n?)\b(?: \w+){0,4}? (?:hor\w*|ruckmeldung|nachricht
    |antwort|einladung|bescheid|erfahr\w*)\b
\b(?:nichts|keine?n?)\b(?: \w+){0,4}? (?:von uns|hort|horst|horen|gehort)\b
""",
    "unheard.a_no": r"""
\b(?:abgelehnt|absage|nicht (?:\w+ )?(?:ausgewahlt|berucksichtig\w+|erfolgreich|in die engere
    |in betracht|zum zug)|leider (?:nicht|keine)|nicht geklappt)\b
""",
    "unheard.otherwise": r"""
\b(?:wenn|falls|sofern|sollten) wir\b
\bvon (?:ihnen|dir|euch)\b
""",
    "telling.sat": r"""
aufgabe|probe
""",
    "telling.if_not": r"""
sollten? [^.!?]{0,30}\bnicht\b
(?:falls|wenn) (?:\w+ ){0,3}nicht\b
""",
    "telling.another": r"""
ander\w*
""",
    "unmoved.places": r"""
raum|ort|treffpunkt|zimmer|saal|gebäude|link|adresse
""",
    "unmoved.new": r"""
neue[rnms]?|andere[rnms]?
""",
    "unmoved.is_changed": r"""
geändert|änder\w+|wechsel\w*
""",
    "unmoved.is_moved": r"""
(?:verschieb|verleg|verschob)\w*
""",
    "unmoved.new_time": r"""
\b(?:neue[rn]?|andere[rn]?) (?:termin|uhrzeit|tag|zeit)\b
""",
    "addressed.yours": r"""
versehentlich
für (?:dich|sie)
(?:laden|lädt|möchten|wollen) (?:dich|sie)
(?:dein|ihr)e?[nm]? (?:vorstellungsgespräch|bewerbungsgespräch|gespräch|bewerbung|lebenslauf)
""",
    "addressed.theirs": r"""
(?:ihre?n?|deine?n?) (?:kandidat|bewerber)\w*
""",
    "accepting.after_all": r"""
problem\b|thema\b|ding\b|stress\b
""",
    "accepting.asks": r"""
bevor|zuerst|zunächst|überleg\w*|bedenk\w*|besprech\w*|bedingung\w*|aber|först
""",
    "accepting.another": r"""
früher|später|ander\w+
""",
    "bounces.for_good": r"""
nicht zugestellt
""",
    "bounces.left": r"""
\bnicht mehr (?:für|bei|im unternehmen|tätig)
""",
    "handing_over.takes_from": r"""
\b[Ii]ch (?:übernehme|vertrete|betreue)(?: (?:ab sofort|ab heute|jetzt|nun|derzeit
    |vorübergehend|solange))?(?: für| (?:die|das) \w+ von)? {name}
\b[Ii]ch habe(?: (?:die|das|den|Ihre?) \w+)? von {name} übernommen
""",
    "handing_over.asked": r"""
hat mich gebeten[^.!?]{0,40}\b(?:übernehmen|vertreten|kümmern
    |betreuen|weiterzuführen)
""",
    "handing_over.takes": r"""
\bübernimmt\b[^.!?]{0,40}\b(?:bewerbung|vorgang|verfahren|ab |meine|unterlagen|betreuung)
\b(?:neuer? |künftige\w* )ansprechpartner
\bnachfolger
""",
    "manner.small_title_next": r"""
(?:den|der|in)[ ]
""",
    "manner.nobody": r"""
madam team bewerber bewerberin damen herren kollege
""",
    "applying.applied": r"""
\w*bewerb\w*|beworben|interne?[nrs]?
""",
    "phrase_ends.list_and": r"""
und
""",
    "phrase_ends.end": r"""
in \d|dass|die wir|und wir|zu sprechen|sprechen|reden|unterhalten|austauschen|diskutieren
mit (?:ihnen|dir)
""",
    "phrase_ends.tail": r"""
und|in|an|also|mit|von
""",
    "phrase_ends.the_job": r"""
position|opening|post|stelle
""",
    "phrase_ends.unfit_last": r"""
position|post|opening|stelle
""",
    "phrase_ends.unfit": r"""
was|gehalt|am
""",
    "phrases.split_after_comma": r"""
und|sowie
""",
    "phrases.split": r"""
und|sowie
""",
    "phrases.split_about": r"""
über
""",
    "promised.times": r"""
\b(?:neue[rn]?|andere[rn]?|ander\w+|weitere[rn]?) (?:termin\w*|zeit\w*|datum)\b
\bterminvorschl\w+
""",
    "task_cues.in_calendar": r"""
position|post|team|gespräch|stelle
""",
    "wish_cues.reads_no_mail": r"""
\bmails? gehen (?:bei mir|hier|bei uns) (?:\w+ )?unter\b
\b(?:e-?)?mails? (?:lese|sehe|beantworte|öffne) ich (?:kaum|selten|nur selten|fast nie
    |so gut wie nie|nie|nicht oft)\b
\b(?:e-?)?mails? lesen wir (?:kaum|selten|nur selten|fast nie|nie)\b
\bich (?:lese|sehe|beantworte|öffne) (?:meine |die )?(?:e-?)?mails? (?:kaum|selten|nur selten
    |fast nie|so gut wie nie|nie)\b
\b(?:ich )?(?:schaue|sehe|gucke|schau) (?:kaum|selten|nur selten|fast nie|nie) in (?:die|meine|den
    |mein|das) (?:e-?mails?|mails?|postfach|posteingang)\b
\b(?:kaum|selten|fast nie|nie) (?:am|vor dem) (?:computer|rechner|pc)\b
\b(?:rufen sie|ruf) (?:mich |uns )?(?:bitte |doch )?(?:lieber|besser) an\b
""",
    "wish_cues.channel_needs": r"""
mail|anruf|anzurufen|rufen|ruf|telefon|schreib|computer|bewerberp|bewerberk|kandidatenp
""",
    "wish_cues.no_answer_needs": r"""
nichts|keine antwort|keine rückmeldung
""",
    "wish_cues.asking_needs": r"""
bitte|bitten um|bestätigung|rückmeldung
""",
    "wish_cues.request": r"""
\bbitte (?:\w+ ){0,6}(?:bestätig\w*|antwort\w*|schick\w*|send\w*|teil\w*|gib|geben|melde\w*
    |wähl\w*|füll\w*)
\b(?:um|wir bitten um) (?:kurze |eine )?(?:bestätigung|rückmeldung|antwort)
""",
    "wish_cues.question": r"""
okay|sie|ihnen|ihr|du|dir
""",
    "wish_cues.no_show": r"""
\b(?:konnte|konnten|habe|haben) (?:ich |wir )?(?:sie
    |dich)\b[^.!?\n]{0,30}\bnicht (?:wie (?:vereinbart|verabredet|besprochen) )?(?:anrufen
    |angerufen)\b
\bnicht (?:\w+ ){0,3}(?:erschienen|teilgenommen|eingewählt|erreicht haben)\b
\bvergeblich (?:auf sie )?gewartet
\b(?:gespräch|termin|interview) (?:hat )?nicht stattgefunden
""",
    "wish_cues.unofficial": r"""
\b(?:ganz )?unter uns\b
""",
    "wish_cues.place_part": r"""
am|an der|der
""",
    "handing_over.leaves": r"""
\bmein letzter (?:arbeits)?tag\b
\bich (?:verlasse|wechsle)\b
\b(?:elternzeit|mutterschutz)\b
""",
    "promised.outcome": r"""
\b(?:entscheid\w+|ergebnis\w*|bescheid|zusage|absage|antwort)\b
""",
    "promised.step": r"""
\b(?:nächste\w*|weitere\w*) (?:schritt\w*|runde|vorgehen)\b
""",
    "wish_cues.references": r"""
\breferenzen\b.{0,60}\b(?:nennen|angeben|schicken|senden|einholen|benötigen|kontakt\w*
    |mitteilen)
\b(?:nennen|angeben|schicken|senden|einholen|benötigen|kontaktieren)\b.{0,60}\breferenzen\b
\breferenz(?:geber|person|kontakt)\w*
""",
    "wish_cues.reference_needs": r"""
referen|refer
""",
    "wish_cues.no_show_needs": r"""
erschien|gewartet|vermisst|eingewählt|erreicht|stattgefunden|verschenen|absen|anrufen|angerufen
""",
    "wish_cues.left_alone_needs": r"""
niemand|warte|keiner|anruf|angerufen
""",
    "wish_cues.unofficial_needs": r"""
unter uns
""",
    "wish_cues.of_questions": r"""
nachfragen|nachhaken|sachstand\w*
""",
    "phrase_ends.labels": r"""
topics?|themes?|themen|themenschwerpunkte
""",
    "phrases.lead": r"""
also|über|auch
""",
    "joining.behind": r"""
(?: wird| ist| kommt| stößt| setzt sich| schaut| nimmt| sitzt)(?: \w+){0,3}? (?:dabei|dazu
    |mit dazu|teil(?:nehmen)?|mit am tisch)\b
""",
    "joining.with_me": r"""
ich|mich|mir|uns
""",
    "joining.before": r"""
(?:bringe|nehme|hole|habe|lade|treffen|kennenlernen|mit)
""",
    "joining.closing": r"""
(?:mit|dazu|mit dazu|dazugeholt|dazugebeten|eingeladen|ebenfalls|auch)\b
""",
    "standing_in.kin": r"""
(?:hat|hatte) (?:\w+ )?(?:ein|ihr|sein|zwei|ihre|seine)n? kranke[nrs]? (?:kind
    |kinder|sohn|tochter|mann|frau)\b
muss (?:(?!nicht\b)\w+ ){0,4}(?:betreuen|pflegen|zu hause bleiben|daheim bleiben)\b
(?:ist|bleibt) (?:\w+ ){0,2}(?:mit|bei) (?:ihrem|seinem|dem|einem) kranken (?:kind|sohn)\b
(?:ist|muss) (?:\w+ ){0,3}(?:zu|auf) einer (?:beerdigung|trauerfeier)\b
""",
    "standing_in.who": r"""
die|der
""",
    "standing_in.is_at_end": r"""
(?:krank|erkrankt|verhindert|unpässlich|ausgefallen|im krankenhaus|im urlaub|in elternzeit) (?:ist
    |war|wird)
""",
    "standing_in.instead": r"""
an stelle von
""",
    "author_comes.instead": r"""
sitze ich (?:mit )?(?:am tisch|dabei)
ich sitze (?:\w+ )?mit (?:am tisch|dabei)
springe ich (?:(?:für|kurzfristig|gern) (?:\w+ )?)?ein\b
ich springe (?:(?:für|kurzfristig|gern) (?:\w+ ){0,2})?ein\b
(?:an (?:ihrer|seiner|deren|dessen) stelle|statt (?:ihrer|seiner)|stattdessen) (?:nehme|komme|bin
    |sitze|werde|führe|übernehme) ich\b
(?:übernehme ich|ich übernehme) (?:ihren|seinen|deren|dessen) (?:platz|teil|part)\b
(?:vertrete ich|ich vertrete) (?:sie|ihn) (?:\w+ ){0,3}(?:im gespräch|beim gespräch|am \w+)\b
""",
    "author_comes.leaves": r"""
(?:nur|bloß|allein) (?:er|sie|ihn|ihm|ihr) und (?:sie|du|dich|ihnen|dir)\b(?! und)
nur (?:sie|ihr) (?:beide|zwei)\b
unter vier augen mit (?:ihm|ihr)\b
ich (?:bin|werde|setze mich) (?:da )?nicht (?:dabei|mit dabei|dazu)\b
""",
    "author_comes.alone": r"""
(?:bin|komme|führe|empfange|spreche|mache|sitze) ich (?:(?!nicht\b)\w+ ){0,5}alleine?\b
    (?! (?:am|im|in|für|zu)\b)
ich (?:bin|komme|führe|empfange|spreche|mache|sitze) (?:(?!nicht\b)\w+ ){0,5}alleine?\b
    (?! (?:am|im|in|für|zu)\b)
(?:bin|sitze|komme) (?:nur|bloß) ich\b(?! und)
nur ich (?:bin|sitze|komme|werde)\b
(?:sind|werden) (?:es )?(?:nur |also nur |dann nur )wir (?:beide|zwei)\b
""",
    "having_met.met": r"""
dank\w*(?: \w+){0,4} (?:fürs kommen|für (?:ihr|dein|euer) kommen|für (?:ihren|deinen) besuch
    |für das (?:\w+ )?gespräch)\b
schön, dass (?:sie|du) da (?:waren|warst)\b
""",
    "wish.forbids": r"""
\bwart(?:en sie|e|et) (?:bitte )?(?:einfach )?(?:ab, |ab |so lange, |solange, )?bis (?:wir|ich
    |sie von uns|du von uns)\b
\bzwischenstande?n? (?:teilen|geben|nennen|konnen) (?:wir|ich)[^.?!]{0,40}\b(?:nicht|keine)\b
    |\bkeine zwischenstande\b
\bnachfragen (?:beschleunig\w+|ander\w+|bring\w+|helf\w+) (?:\w+ ){0,3}?(?:nicht|nichts
    |auch nichts)\b
\b(?:sehen sie|bitte) (?:\w+ ){0,2}?von (?:\w+ )?(?:nachfragen|ruckfragen|anrufen
    |sachstandsanfragen|zwischenanfragen)\b
\b(?:warten|gedulden|abzuwarten)\b[^.?!]{0,60}\bohne (?:nachzufragen|anzurufen|nachzuhaken
    |zu (?:schreiben|mailen))\b
\b(?:rufen sie|ruf|ruft) (?:bitte )?(?:(?:uns|mich|dort
    |hier) )?(?:(?:bitte|deshalb|daher) )?nicht an\b
\b(?:mussen|brauchen|musst|brauchst) (?:(?:sie|du) )?(?:\w+ ){0,2}?nicht (?:(?:extra
    |eigens) )?(?:nachzuhaken|nachhaken|nachzufragen|nachfragen|anzurufen|anrufen)\b
\b(?:nach|ruck)frage(?: ihrerseits| deinerseits| dazu)? ist (?:\w+ ){0,2}?nicht (?:erforderlich
    |notig
    |notwendig|erwunscht)\b
\b(?:an|nach|ruck)fragen (?:zum|nach dem|bezuglich des)\b[^.?!]{0,60}\b(?:nicht|keine)
    \b[^.?!]{0,20}\b(?:beantwort|bearbeit)\w+
\bbitte (?:\w+ )?keine (?:\w+ )?(?:anrufe|nachfragen|ruckfragen)\b
\b(?:melden|nachfragen|nachhaken|anrufen) (?:mussen|brauchen|musst|brauchst) (?:sie
    |du)\b[^.?!]{0,20}
    \bnicht\b
\b(?:nach|ruck)frag\w+ erubrig\w+ sich\b|\berubrig\w+ sich (?:\w+ )?(?:nach|ruck)frag\w+
""",
    "wish.ours": r"""
(?:stellt|stellen|stelle)(?: (?:ihnen|dir|ich|wir|er|sie))*(?: dann| dabei)? (?:die|einige
    |ein paar) fragen
    |die fragen (?:stellt|stellen|stelle)
""",
    "wish.invites": r"""
\bhak(?:en sie|t)? (?:(?!nicht\b)\w+ ){0,3}?nach\b
\bzoger\w* (?:sie )?(?:bitte )?nicht,? (?:mich|uns|sich)\b
\bmeld\w* (?:dich|sie sich) (?:bitte )?(?:einfach|ruhig|gerne?|jederzeit),? (?:wenn
    |falls) (?:noch )?(?:was
    |etwas|irgendetwas) (?:ist|sein|unklar)\b
\bdurf\w+ (?:(?:sie|du) )?(?:sich|dich|mich|uns) (?:ungeniert|jederzeit|ruhig
    |gerne?) (?:\w+ )?(?:melden
    |anrufen|fragen)\b
""",
    "wish.of_else": r"""
\b(?:bescheid|melden|sagen sie|sag)\b[^.?!]{0,20}\b(?:wenn
    |falls) (?:sie|du) (?:[\w.]+ ){0,3}?lieber\b
\b(?:nicht|nie) vergessen\b
\b(?:sagen sie|sag|geben sie|gib) (?:\w+ ){0,2}?bescheid,? (?:wenn|falls) (?:sie|du) (?:es|das|den
    |die) nicht (?:kenn\w+|hab\w+|beherrsch\w+)
\b(?:wenn|falls|sofern)\b[^.?!]{0,60}[,;:-] ?(?:sonst|ansonsten|andernfalls)\b
\b(?:falls|wenn(?:'s)?|sollte\w*|sofern)\b[^.?!]{0,80}\b(?:nicht (?:\w+ )?(?:passt|passen|klappt
    |klappen|geht|gehen|moglich|konnen|kannst|zusagt|finden|hinein\w*)|verhindert|verspat\w+
    |verfahr\w+|verlauf\w*|im stau|kein\w* (?:der|davon|dieser)|dazwischenkomm\w*
    |dazwischen kommt)\b
\b(?:passt|klappt|geht) (?:(?:ihnen|dir|euch|das|es|der termin|die zeit|dieser tag) ){1,2}nicht\b
\bnicht passt,? (?:genugt|reicht|ruf|meld|sag|schreib)\w*|\bsonst (?:bitte )?(?:kurz )?(?:anrufen
    |melden|bescheid)
\bruf(?:en sie)? [^.?!]{0,20}\ban, (?:wenn|falls)[^.?!]{0,40}\bnicht passt
\b(?:sagen sie|sag|geben sie|gib) (?:mir|uns) [^.?!]{0,40}\b(?:was|welche\w*|wann
    |ob)\b[^.?!]{0,30}\bpass\w*
\bvon (?:der |einer |weiteren )?(?:zusendung|ubersendung|einsendung|ruckfahrt|mehrfach\w+|papier\w+
    |post\w+|originalen|bewerbungsmappen)\b[^.?!]{0,60}\b(?:ab|abzusehen|absehen)\b
\bwenn nicht,? (?:rufen|melden|sagen|geben|schreiben|ruf|meld|melde|sag|gib|schreib)\b
""",
    "wish.questions": r"""
\b(?:fragen|frage|ruckfragen|unklar\w*|wissen|gehort|hor(?:en|st))\b
""",
}
