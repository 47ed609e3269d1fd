"""German: rounds, promises, deadlines. Data, no logic."""

WORDS = {
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
(?:der|dem|am|an dem|unser\w*|dieser|diesem) (?:\w+ )?(?:termin|plan|zeitplan|datum|tag|frist)
    |das|dies|alles|(?:die|dieser|diese|der) (?:frist|planung|zusage)
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
ja|jawohl|genau|richtig|stimmt|so ist es|das stimmt|selbstverständlich|natürlich|gewiss|sicher|doch
    |hallo|danke|vielen dank|keine sorge
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
(?:(?:sicherheits|zuverlässigkeits|hintergrund)(?:über)?prüfung|visum|genehmigung
    |test|aufgabe|gespräch|fahrt|einarbeitung)\w*(?: \w+){0,3}? (?:dauert|dauern
    |braucht)(?: \w+){0,3} $
""",
    "unpromised.to_others": r"""
(?<!darüber )(?:muss|müssen|soll|sollen|will) (?:\w+ ){0,4}?(?:chef\w*|vorgesetzten?
    |geschäftsleitung|geschäftsführung|vorstand|kunden?|kundin|leitung|direktor\w*
    |betriebsrat)(?: (?!(?:und|sie|ihnen|dir)\b)\w+){0,4} $
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
}
