"""Words that lead to an employer's name, by the preposition they end in. Data, no logic.

A row holds a weight, the words that the lead ends in, and the lead itself, in lower case.
"""

ROWS: tuple[tuple[float, str, str], ...] = (
    (4.0, "to with at",
     r"(?:application|applications|apply(?:ing)?|applied|candidacy|welcome|submitted|sent|"
     r"forwarded)(?: \w+){0,2} (?:to|with|at)"),
    (4.0, "at with within",
     r"(?:role|position|post|job|vacancy|opening|opportunity|opportunities|career|careers|"
     r"internship|placement|apprenticeship|traineeship|place|spot|work(?:ing)?|life|employment|"
     r"hiring|recruitment|colleagues?|vacancies|positions|roles|jobs|future|"
     r"(?:your )?interview(?:ing)?|onsite|interviews|assessment|screen|process) (?:here )?(?:at|"
     r"with|within)"),
    (3.5, "at with of",
     r"(?:team|everyone|all of us|us|folks|people|friends|all|we|here|recruiter|manager|recruiting|"
     r"talent|hr|colleagues) (?:here )?(?:at|with|of)"),
    (4.0, "join joining",
     r"(?:join|joining)"),
    (3.0, "in with joining at for",
     r"(?:interest(?:ed)?|interest you (?:have shown|showed)) (?:in|with)(?: (?:joining|"
     r"working (?:at|for|with)|a career (?:at|with)))?"),
    (3.0, "with from",
     r"(?:interview|conversation|call|meeting|application|candidacy|chat|reminder|offer|journey|"
     r"(?:candidate|interview) experience|interviews|talk|slot|appointment|onsite|session"
     r"|discussions?|spoken|"
     r"speaking) (?:with|from)"),
    (3.0, "of",
     r"(?:on behalf|and on behalf|team|department|division|part) of"),
    (3.0, "for",
     r"(?:working|work|recruiting|hiring|recruit|search|works) for"),
    (2.5, "considering choosing visit",
     r"(?:considering|choosing|visit)"),
    (2.5, "from",
     r"(?:message|greetings|hello|hi|news|update|regards|wishes|thanks|cheers|note|letter|call|"
     r"team|email|e-mail|invitation|line|word|phone|just heard|heard|no|yes|feedback|answer|reply|"
     r"response|offer|out) from"),
    (3.0, "for of",
     r"(?:sent|powered|provided|managed|hosted|run) (?:by|through|with|"
     r"via) [^\s.]{2,20}(?: [^\s.]{2,20})? (?:for|on behalf of)"),
    (1.5, "by",
     r"(?:sent|hosted|posted|advertised|employed|used|run|powered|provided|owned) by"),
    (3.5, "bei beim der dem",
     r"(?:bewerbung|stelle|position|tätigkeit|interesse(?: an (?:einer )?\w+)?|gespräch|interview|"
     r"team|uns|karriere|mitarbeit|ausbildung|praktikum|arbeiten|einstieg|\w*gespräch|kennenlernen"
     r"|\w+(?:in|er)) (?:bei|beim|bei der|bei dem)"),
    (2.0, "bei beim der dem",
     r"bei(?:m| der| dem)?"),
    (3.0, "von der die",
     r"(?:grüße von|team (?:von|der)|namen (?:der|von)|für die|im auftrag (?:der|von))"),
    (4.0, "chez du de à pour un une",
     r"(?:poste|candidature|rejoindre|travailler|stage|carrière|recrutement|entretien|équipe|"
     r"alternance|postulé|offre|postuler|intérêt|intégrer)(?: \w+){0,6} (?:chez|au sein d[e’'u]|"
     r"auprès de|à|de|pour)"),
    (2.5, "chez du de rejoindre un une",
     r"(?:chez|au sein d[e’'u]|auprès de|rejoindre)"),
    (4.0, "en de con a",
     r"(?:puesto|candidatura|trabajar|interés|equipo|entrevista|proceso|vacante|trayectoria|"
     r"posición|parte|inscripción|oferta|prácticas|selección)(?: \w+){0,6} (?:en|de|con|a)"),
    (2.5, "desde de",
     r"(?:desde|saludo de|saludos de|equipo de)"),
    (4.0, "na no da do em com de a",
     r"(?:vaga|candidatura|trabalhar|interesse|equipa|equipe|time|entrevista|processo|oportunidade|"
     r"estágio|parte|seletivo|cargo)(?: \w+){0,6} (?:na|no|da|do|em|com|de|a)"),
    (4.0, "bij van voor op het de",
     r"(?:sollicitatie|functie|baan|vacature|werken|stage|interesse|gesprek|collega(?:'s)?|team|"
     r"gesolliciteerd|kennismaking|solliciteren)(?: \w+){0,6} (?:bij|van|voor|op)(?: het| de)?"),
    (2.5, "bij namens vanuit",
     r"(?:bij|namens|vanuit)"),
    (3.5, "hos på til ved i vid till med for",
     r"(?:tjänst\w*|stilling\w*|ansökan|søknad\w*|ansøgning|jobb|job|intervju\w*|"
     r"samtale|jobsamtale|jobbe|arbeide|arbeta|kollegor?|karriere)(?: \w+){0,6} (?:hos|på|til|ved|"
     r"i|vid|till|med|for)"),
    (2.0, "hos vid",
     r"(?:hos|vid)"),
    (3.5, "presso in di con per",
     r"(?:candidatura|lavorare|posizione|ruolo|colloquio|team|selezione|interesse|"
     r"stage)(?: \w+){0,6} (?:presso|in|di|con|per)"),
    (2.5, "presso",
     r"presso"),
    (3.0, "at with within bei beim der chez en na no bij hos ved presso",
     r"(?:post|position|role|job|vacancy|application|applying|applied|apply|interest|stelle|"
     r"bewerbung|poste|candidature|puesto|vaga|functie|tjänst\w*|"
     r"stilling\w*)\b[^.!?\n]{0,64}? (?:at|with|within|bei|beim|bei der|chez|en|na|no|bij|hos|ved|"
     r"presso)"),
    (3.0, "following",
     r"(?:interest|apply|applying|applied|application)(?: \w+){0,3} the following"),
    (3.0, "société entreprise empresa azienda",
     r"(?:la|l[’']|da|de la|della|nell[’']) ?(?:société|entreprise|empresa|azienda)"),
    (3.0, "verso i på",
     r"(?:interesse verso|(?:arbejde|jobbe?|arbeta|arbeide|hos oss|stillingen?|plads) (?:i|på))"),
    (3.0, "con",
     r"(?:colabor(?:o|amos)|trabaj(?:o|amos)) con"),
    (1.5, "at within",
     r"(?:at|within)"),
    (1.2, "with",
     r"with"),
)  # fmt: skip
