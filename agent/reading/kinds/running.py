"""Plain words that a process runs already, which a first receipt does not say. Data, no logic."""

RUNNING: dict[str, dict[str, str]] = {
    "en": {
        "running": r"""
5 patience :: \b«patience»\b|\bbear(?:ing)? with «us»
5 still at it :: \b«still» (?:\w+ )?(?:review\w*|consider\w*|work\w*|look\w*|wait\w*|interview\w*
    |decid\w*|in the running|under|open|going|being)
5 delayed :: \b«delay|delayed|longer than|held up|postponed|on hold|not yet|no decision|no news
    |no update»\b
5 gone further :: \b(?:shortlisted|long-?listed|passed (?:\w+ ){0,2}?to|forwarded to
    |put (?:you )?forward|with the (?:hiring manager|client|panel|department)|references|vetting
    |security check)
    !! if you|if your|only|will be|are shortlisted|should you
5 you asked :: \byour «e-?mail|enquiry|inquiry|question|message|call» (?:about|asking|regarding)
    |\bthanks? (?:you )?for (?:«asking|checking|chasing|following up|getting back|your reply»)
5 now later :: \b(?:shortlisting|sifting|interviews?|selection|the panel
    |timetable)\b[^.!?]{0,20}\b(?:will|does|do) «now» (?:take place|be held|happen|meet|start|begin
    |move)
5 many asked :: \b(?:several|many|some|a few|lots) of you (?:have )?(?:«asked|ask|wondered|written»)
5 done before :: \bthank\w*\b[^.!?]{0,40}\b(?:«test|exercise|task|assessment|interview|talk|call
    |visit|time yesterday|coming in»)|\breceived your (?:\w+ )?«assignment|test|exercise
    |case study|task|solution»
""",
    },
    "de": {
        "running": r"""
5 patience :: \b(?:ihre|deine|fur ihre|fur deine) «geduld»|\bum (?:\w+ )?«geduld» (?:bitten
    |gebeten) wir (?:erneut|nochmals|weiter)
5 still at it :: \b«noch (?:nicht|immer|an|keine|offen)|weiterhin|nach wie vor|zwischenstand
    |zwischenbescheid»\b
5 delayed :: \b«verzoger\w+|langer als|in verzug|verschiebt|verschoben»\b
5 you asked :: \b«nachfrage|ruckfrage|nachricht|anruf|ruckmeldung»\b
    !! von ruckfragen|bei ruckfragen|fur ruckfragen|eine ruckmeldung|ruckmeldung von|ruckmeldung bis
5 done before :: \b(?:gesprach|test|aufgabe|probearbeit\w*|zeit)\b[^.!?]{0,20}\b«gestern|letzte
    |vorige»\b|\b(?:engere|naheren) «auswahl»
""",
    },
    "fr": {
        "running": r"""
5 patience :: \b(?:votre|ta) «patience»
5 still at it :: \b«toujours|encore» (?:en cours|a l'etude|pas|en train)|\bpas «encore»\b
    |\bn'(?:a|avons|est) «toujours» pas
5 delayed :: \b«retard|reporte\w*|prolonge\w*|plus long que»\b
5 you asked :: \b(?:votre|ta) «relance|message|appel|question|mail»\b
5 done before :: \b(?:entretien|echange|test|exercice|essai|visio|appel|rencontre) (?:d'hier
    |de la semaine derniere|passe)|\bapres (?:votre|notre) «entretien|echange|visio|appel|rencontre»
    |\b«preselectionne\w*|retenue? pour la suite»
""",
    },
    "es": {
        "running": r"""
5 patience :: \b(?:su|tu) «paciencia»
5 still at it :: \b«todavia|aun» (?:no|estamos|esta|en)|\b«seguimos|sigue» (?:revis|valor|en|abiert)
5 delayed :: \b«retras\w+|demor\w+|aplaz\w+|mas de lo previsto»\b
5 you asked :: \bgracias por (?:«escribir|preguntar|llamar|tu mensaje|su mensaje|interesarte por»)
5 done before :: \bgracias por (?:«venir|la entrevista|la prueba|la conversacion»)
    |\b«preseleccionad[oa]»
""",
    },
    "pt": {
        "running": r"""
5 patience :: \b(?:sua|tua|vossa) «paciencia»
5 still at it :: \b«ainda» (?:nao|estamos|esta|em)|\b«continuamos|continua» (?:a |em )
5 delayed :: \b«atras\w+|demor\w+|adiad\w+|mais do que o previsto»\b
5 you asked :: \bobrigad[oa] (?:por|pelo|pela) (?:«perguntar|contacto|mensagem|telefonema|escrever»)
5 done before :: \bobrigad[oa] (?:por ter vindo|pela «entrevista|conversa|prova»)
    |\b«pre-?selecionad[oa]»
""",
    },
    "nl": {
        "running": r"""
5 patience :: \b(?:je|uw|jouw) «geduld»
5 still at it :: \b«nog (?:steeds|niet|geen|bezig|aan het)»\b
    !! nog niets gehoord|nog niks gehoord|nog geen reactie|nog geen bericht
5 delayed :: \b«vertrag\w+|uitgesteld|langer dan»\b
5 you asked :: \b(?:dank|bedankt) voor (?:je|uw) «mail|bericht|vraag|telefoontje|reactie»\b
5 done before :: \bbedankt voor (?:het|je|ons) «gesprek|komst|opdracht|proefdag»
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
