"""German: how it is written, what is agreed, wished and told. Data, no logic."""

WORDS = {
    "telling.paused": r"""
\b(?:gespräche|suche|verfahren|besetzung|prozess|einstellungen)\b[^.!?]{0,40}\b(?:pausieren
    |aussetzen|ruhen lassen|auf eis)\b
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
    "accepting.not": r"""
nicht|leider|kein\w*
""",
    "accepting.plainly": r"""
\b(?:passt|klappt)\b
""",
    "unheard.nothing_heard": r"""
\b(?:wenn|falls|sofern|sollte[nt]?|sollten|horen|horst|erhalten|erhaltst|bekommen
    |bekommst)\b[^.!?]{0,50}?\b(?:nichts|keine?n?)\b(?: \w+){0,4}? (?:hor\w*|ruckmeldung
    |nachricht|antwort|einladung|bescheid|erfahr\w*)\b
\b(?:nichts|keine?n?)\b(?: \w+){0,4}? (?:von uns|hort|horst|horen|gehort)\b
""",
    "unheard.a_no": r"""
\b(?:abgelehnt|absage|nicht (?:\w+ )?(?:ausgewahlt|berucksichtig\w+|erfolgreich|in die engere
    |in betracht|zum zug)|leider (?:nicht|keine)|nicht erfolgreich|nicht geklappt)\b
""",
    "unheard.otherwise": r"""
\b(?:wenn|falls|sofern|sollten) wir\b
\bvon (?:ihnen|dir|euch)\b
""",
    "telling.with": r"""
mit
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
problem\b
""",
    "accepting.asks": r"""
bevor|zuerst|zunächst|überleg\w*|bedenk\w*|besprech\w*|bedingung\w*|aber|först
""",
    "accepting.another": r"""
früher|später|ander\w+
""",
}
