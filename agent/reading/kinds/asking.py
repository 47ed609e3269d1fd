"""How candidates ask where things stand, and say that they are still there: plain words of six
languages, over folded text. Data, no logic."""

ASKS_FOR_NEWS = "|".join(
    (
        r"\bwhen a new (?:time|date) might be\b|\bcould you (?:say|tell me) (?:when|whether|where)\b[^.!?]{0,60}\b(?:news|next step|decision|new (?:time|date)|things stand)\b|\b(?:is there|do you have) any (?:news|update)\b",
        r"\bwann (?:(?!mein)[^.!?]){0,40}\b(?:nachricht|ruckmeldung|antwort|entscheidung|neuer termin|termin moglich)\b|\bwie es weitergeht\b|\bgibt es (?:schon|inzwischen|bereits) (?:etwas )?neu\w*\b|\b(?:konnte|konnten) nicht stattfinden\b|\bnicht stattfinden konnte\b|\bneue termine (?:nennen|vorschlagen)\b",
        r"\bou en (?:est|sont)\b|\bdate de la prochaine etape\b|\bn'a pas pu avoir lieu\b|\b(?:avez-vous|as-tu|y a-t-il) (?:\w+ )?(?:des nouvelles|du nouveau)\b|\bquand (?:(?!ma )\w+ ){0,4}(?:reponse|decision|nouvelles)\b",
        r"\bcuando podria ser el siguiente paso\b|\bno pudo celebrarse\b|\bhay (?:alguna )?novedad\w*\b|\ben que punto\b|\bcuando (?:(?!mi )\w+ ){0,4}(?:respuesta|decision|noticias)\b",
        r"\bquando podera ser a proxima etapa\b|\bnao pode realizar-? ?se\b|\bcomo vai seguir o processo\b|\bha (?:alguma )?novidade\w*\b|\bem que ponto\b|\bquando (?:(?!minha )\w+ ){0,4}(?:resposta|decisao|noticias)\b",
        r"\bhoe het (?:verder ?gaat|ervoor staat)\b|\bwanneer ik [^.!?]{0,30}\b(?:reactie|bericht|antwoord)\b|\bkon niet doorgaan\b|\biets zeggen over de planning\b|\bal (?:iets|nieuws) (?:bekend|te melden)\b|\bis er al nieuws\b",
    )
)
"""Asks when there will be news, or a new time for a round that did not take place."""

STAYS = "|".join(
    (
        r"\b(?:i (?:remain|am still|continue to be)|i'm still) (?:\w+ ){0,2}(?:interested|keen)\b|\bbefore i (?:decide|make up my mind|answer them|give them)\b|\bi would still (?:be|like|love)\b",
        r"\bin der (?:letzten|nachsten|engeren) (?:runde|auswahl)\b|\b(?:weiterhin|nach wie vor|unverandert) (?:\w+ ){0,2}(?:interess\w+|gern)\b|\binteresse an [^.!?]{0,60}\b(?:unverandert|nach wie vor|besteht)\b|\bbevor ich (?:mich |dort |zusage|antworte|entscheide)",
        r"\binteret [^.!?]{0,80}\b(?:reste|demeure|intact|entier)\b|\breste (?:tres |vivement |toujours )*(?:interesse|motive)|\bavant de (?:me |leur )?(?:decider|repondre|prendre)",
        r"\b(?:sigo|continuo)(?: estando)? (?:muy |muito )?interesad|\bmi interes [^.!?]{0,60}\bsigue\b|\bantes de (?:decidir|responder|dar)\w*",
        r"\binteresse [^.!?]{0,40}\bmantem\b|\bmantenho [^.!?]{0,40}\binteresse\b|\bcontinuo (?:muito )?interessad",
        r"\b(?:nog steeds|onverminderd|nog altijd) (?:\w+ ){0,2}(?:geinteresseerd|belangstelling|enthousiast)|\bvoordat ik (?:beslis|antwoord|een beslissing)",
    )
)
"""Is still interested, or has yet to decide: "I have another offer, and would like to hear from you before
I decide"."""

LEAVES = "|".join(
    (
        r"\b(?:withdraw|am withdrawing|would like to withdraw|wish to withdraw|have to withdraw) my (?:application|candidacy|name)\b",
        r"\bmeine (?:bewerbung|kandidatur) (?:\w+ ){0,3}?(?:zuruckziehen|zuruckzuziehen|zuruckgezogen)\b|\b(?:ziehe|ziehen wir) (?:\w+ ){0,3}?meine (?:bewerbung|kandidatur) (?:\w+ ){0,3}?zuruck\b",
        r"\b(?:retire|retirer) ma candidature\b",
        r"\b(?:retiro|retirar) mi (?:candidatura|solicitud)\b",
        r"\b(?:retiro|retirar) (?:a )?minha candidatura\b",
        r"\b(?:trek|trekken) (?:\w+ ){0,3}?mijn (?:sollicitatie|kandidatuur) (?:\w+ ){0,3}?(?:in|terug)\b|\bmijn (?:sollicitatie|kandidatuur) (?:\w+ ){0,3}?(?:in|terug) ?(?:te )?trek\w*",
    )
)
"""Takes an application back, in words that mean nothing else."""

THANKS = r"\b(?:thank|thanks|dank\w*|merci|remerci\w+|gracias|agrade\w+|obrigad\w+|bedank\w*)\b"
