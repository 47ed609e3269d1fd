"""Plain words that a process runs already, which a first receipt does not say; that an application
has just come, which says so in a thread too; and that the author talks to somebody else. Data, no
logic.
"""

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
    !! if you|only|will be|are shortlisted|should you
5 you asked :: \byour «e-?mail|enquiry|inquiry|question|message|call» (?:about|asking|regarding)
    |\bthanks? (?:you )?for (?:«asking|checking|chasing|following up|getting back|your reply»)
5 now later :: \b(?:shortlisting|sifting|interviews?|selection|the panel
    |timetable)\b[^.!?]{0,20}\b(?:will|does|do) «now» (?:take place|be held|happen|meet|start|begin
    |move)
5 many asked :: \b(?:several|many|some|a few|lots) of you (?:have )?(?:«asked|ask|wondered|written»)
5 done before :: \bthank\w*\b[^.!?]{0,40}\b(?:«test|exercise|task|assessment|interview|talk|call
    |visit|time yesterday|coming in»)|\breceived your (?:\w+ )?«assignment|test|exercise
    |case study|task|solution»
5 another said no :: \b(?:candidate|applicant|person|choice|colleague|somebody|someone)\b (?:has
    |have )?(?:\w+ )?«declined|turned (?:it|us|the|our)|said no|pulled out|withdrawn|withdrew
    |dropped out|backed out»\b[^.!?]{0,60}\b(?:you|yours|your)\b
    !! \bif\b|\?|{not}
5 was here :: \bthank(?:s| you) (?:\w+ ){0,2}?for «(?:attending|coming|joining us|visiting
    |taking part)»
    !! if you|would|could you|can you
""",
        "engaged": r"""
5 talks to another :: \bi (?:have|have got|am having|will have|got) (?:a|another|my
    |our) (?:\w+ )?«call
    |meeting|catch ?up|chat|conversation|session» (?:[\w:.]+ ){0,5}?with (?:them|him|her|the|their
    |our|his|my
    |\w+'s)\b|\bi (?:am|will be) (?:meeting|seeing|speaking to|speaking with|talking to) (?:them|him
    |her|the|their)\b
    !! with you|see you|meet you|join|and then you|you both
""",
        "arrived": r"""
5 has come :: \byour (?:\w+ )?«application|letter|cv|resume» (?:(?:has|have|is|are) )?(?:safely
    |just |now )?(?:arrived|here|landed|reached (?:us|me)|come in|came in|came through)\b
    !! {not}|\bif\b|reference|once|when
5 is here now :: \byour (?:\w+ ){0,2}?«application|letter|cv|resume|papers|paperwork|form|envelope
    |submission|particulars|documents|candidature|expression of interest|details» (?:has|have|is
    |are) (?:\w+ ){0,2}?(?:with (?:us|me)|on my desk|(?:in|on) (?:the|my) (?:pile|folder|tray|stack
    |file)|in hand|to hand|gathered in|lodged|logged|captured|registered|recorded|reached (?:my
    |our) desk|in front of me|turned up)\b
    !! {not}|\bif\b|once|when|still|been with|missing|references?|client|tenancy|loan|claim
5 in receipt of it :: \b(?:we|i) (?:are|am) in «receipt» of your
    !! {not}|\bif\b|claim|payment|invoice|order
5 has it here :: \b(?:we|i) (?:now )?have your (?:\w+ )?«cv|resume|application|letter|form
    |papers» (?:here|in front of (?:me|us)|in hand|to hand|safe|in the (?:pile|folder))\b
    !! \?|\bif\b|wonder|notice|see (?:that|you)|but\b
5 reads each :: \breads (?:all|each|every one|every single one) of «(?:these|them|the applications
    |the letters)»\b
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
5 was here :: \b(?:danke|vielen dank),? (?:dass sie|dass du) (?:\w+ ){0,6}?«(?:waren|warst|gekommen
    |da waren|dabei)»|\bdank fur (?:ihren|deinen) «besuch»
""",
        "engaged": r"""
5 talks to another :: \bich (?:habe|spreche|telefoniere|treffe)\b[^.!?]{0,40}\b(?:telefonat|termin
    |gesprach
    |call|besprechung)?\b ?mit «(?:dem|der|den|unserem|unserer|meinem
    |meiner)» (?:\w+ ){0,2}?(?:kunden
    |kundin|geschaft\w*|chef\w*|leitung|leiter\w*|vorstand\w*|auftraggeber\w*|mandant\w*
    |unternehmen|firma)
    !! ihnen|dir\b|euch
""",
        "arrived": r"""
5 has come :: \b(?:ihre?|deine?) (?:\w+ )?«bewerbung|brief|unterlagen|lebenslauf
    |bewerbungsunterlagen
    |anschreiben» (?:ist|sind) (?:\w+ ){0,3}?(?:da|angekommen|eingegangen|eingetroffen|gelandet
    |auf (?:meinem|unserem) tisch)\b
5 was handed over :: \bihre «angaben|daten|bewerbung|unterlagen|bewerbungsdaten» (?:wurden|wurde
    |sind) (?:\w+ )?(?:ubermittelt|hochgeladen|entgegengenommen)\b
5 has reached us :: \b(?:ihre?|deine?) (?:\w+ )?«bewerbung|mappe|bewerbungsmappe|unterlagen
    |lebenslauf» (?:hat|haben) (?:uns|mich) (?:\w+ ){0,2}?erreicht\b
    !! nicht|{if}|sobald
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
5 was here :: \bmerci d'(?:etre|avoir) «(?:venue?|participe|passee?)»|\bmerci (?:pour
    |de) votre «(?:visite|venue)»
""",
        "engaged": r"""
5 talks to another :: \bj'ai (?:un|une) (?:\w+ )?«appel|reunion|point
    |rendez vous»\b[^.!?]{0,30}\bavec (?:le|la|notre|mon|l')
    !! \bvous\b(?! (?:dirai|appel\w+|rappel\w+|tiens|tiendrai|ecri\w+))
""",
        "arrived": r"""
5 has come :: \b(?:votre|ta) (?:\w+ )?«candidature|lettre|cv|dossier|courrier» (?:est|nous est
    |m'est) (?:\w+ )?(?:arrivee?|parvenue?)\b
5 has it :: \b(?:j'ai|nous avons) bien «eu|recu» (?:votre|ton) (?:\w+ )?(?:candidature|lettre|cv
    |dossier|courrier)\b
    !! \bpas\b|{if}|\bdes\b
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
        "engaged": r"""
5 talks to another :: \btengo (?:una|otra) «(?:llamada|reunion|charla)»\b[^.!?]{0,30}\bcon (?:el|la
    |los|las
    |su|sus|mi|nuestr[oa])\b
    !! contigo|con usted
""",
        "arrived": r"""
5 has come :: \b(?:tu|su) «carta|candidatura|solicitud|curriculum|cv» (?:ya
    |me|nos)? ?(?:ha llegado|llego)\b
5 is in our hands :: \b(?:tu|su) «candidatura|solicitud|curriculum|cv
    |documentacion» (?:\w+ ){0,4}?en (?:nuestro poder|nuestras manos)\b
    !! \bno\b|{if}|cuando
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
5 was here :: \bobrigad[oa] (?:por ter|pela sua|por teres) «(?:vindo|visita|participado
    |participacao)»
""",
        "engaged": r"""
5 talks to another :: \btenho (?:uma|outra) «(?:chamada|reuniao|conversa
    |call)»\b[^.!?]{0,30}\bcom (?:o|a|os|as
    |nosso|nossa)\b
    !! contigo|consigo|com voce
""",
        "arrived": r"""
5 has come :: \b(?:sua|tua|seu|teu) «carta|candidatura|curriculo|cv» (?:ja )?(?:\w+ )?(?:chegou
    |deu entrada|esta (?:nas nossas maos|connosco))\b
    !! \bnao\b|{if}|quando
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
5 was here :: \b(?:dank|bedankt),? dat (?:je|u) (?:\w+ ){0,3}?«(?:was|langskwam|er was|kwam)»
""",
        "engaged": r"""
5 talks to another :: \bik heb\b[^.!?]{0,30}\b(?:een|nog een) «(?:gesprek|belafspraak|overleg
    |afspraak
    |telefoontje)»\b[^.!?]{0,30}\bmet (?:de|het|hun|mijn|onze)\b
    !! met (?:je|jou|u)\b
""",
        "arrived": r"""
5 has come :: \b(?:je|jouw|uw) «brief|sollicitatiebrief|motivatiebrief|sollicitatie|cv
    |motivatie» is (?:\w+ ){0,3}?(?:binnen|binnengekomen|aangekomen|ontvangen)\b
5 lies here :: \b(?:je|jouw|uw) «brief|papieren|sollicitatie|cv» (?:ligt|liggen) (?:hier|bij (?:mij
    |ons))\b
    !! \bniet\b|{if}|zodra
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
