"""Plain words for what may come up about an hour that is set, and whom to tell: being late or lost,
an hour that does not suit, questions for the talk itself. Data, no logic.

None of it is a wish about following up (rulings, ``follow_up``).
"""

PRACTICAL: dict[str, dict[str, str]] = {
    "en": {
        "practical": r"""
5 late or lost :: \b(?:if|should|in case|when)\b[^.!?;]{0,20}\byou\b[^.!?;]{0,20}\b«(?:get|are
    |become) lost|late|(?:held up|delayed|stuck)|hit (?:any |some |a )?(?:trouble|traffic|snag)
    |can not find (?:us|it|the)|(?:trouble|difficult\w+|problems?) (?:finding|getting (?:in|here
    |there|to)|parking)|on the (?:drive|way|road|journey)»\b !! questions?|unclear|wonder\w*
    |know more|nudge|chase|heard|anything else
5 what suits :: \b(?:write|tell|let) (?:to )?(?:me
    |us) (?:know )?[^.!?]{0,40}\bwhat (?:\w+ )?«suits» !! questions?|unclear|wonder\w*|know more
5 asked at the talk :: \bask (?:him|her|them) «whatever|anything|all
    |everything»\b && \b(?:conversation|interview|talk|meeting|meet|chat|session|round|tour|visit
    |there|day)\b !! before|in advance|contact|mail|e-mail|number|in the meantime
""",
    },
    "de": {
        "practical": r"""
5 late or lost :: \b(?:wenn|falls|sollten?|sofern)\b[^.!?;]{0,50}\b«verspat\w*|verlaufen|verfahren
    |im stau|nicht finden|dazwischen ?kommt|dazwischen ?kommen|verhindert»\b
    !! frage\w*|ruckfrage\w*|unklar\w*|nachfrage\w*
5 does not suit :: \b(?:wenn|falls|sollten?|sofern)\b[^.!?;]{0,50}\b«nicht (?:passt|passen|klappt
    |klappen|recht)|ungunstig|ungelegen»\b
    !! frage\w*|ruckfrage\w*|unklar\w*|nachfrage\w*
5 asked at the talk :: \bfragen\b[^.!?;]{0,50}\b«(?:im|beim|wahrend des) (?:gesprach|gesprachs
    |interview|interviews|termin|termins|vorstellungsgesprach)»\b
    !! vorab|vorher|zum (?:gesprach|termin)|anrufen|melden|schreib\w*
""",
    },
    "fr": {
        "practical": r"""
5 late or lost :: \b(?:si|en cas)\b[^.!?;]{0,30}\b«perdue?s?|retard|empechement|empechee?s?
    |ne (?:nous )?trouve[sz] pas|coincee?s?»\b
    !! questions?|precisions?|renseignement\w*|nouvelles?|reponse
5 does not suit :: \bsi\b[^.!?;]{0,40}\bne «(?:vous |te )?(?:convient|conviennent|va|vont|allait
    |convenait) pas»\b
    !! questions?|precisions?|renseignement\w*
5 asked at the talk :: \bquestions\b[^.!?;]{0,30}\b«(?:pendant|lors de|durant|au cours de
    |a) (?:l'|cet |notre |votre )?(?:entretien|echange|rendez vous|rencontre)»\b
    !! avant|d'ici|appel\w*|contact\w*
""",
    },
    "es": {
        "practical": r"""
5 late or lost :: \bsi\b[^.!?;]{0,30}\b«(?:te|se) pierdes?|llegas? tarde|(?:te|se) retrasas?
    |no (?:nos )?encuentras?|(?:te|le) surge|imprevisto»\b
    !! dudas?|preguntas?|consultas?|noticias
5 does not suit :: \bsi\b[^.!?;]{0,40}\bno (?:te|le) «(?:va|viene|encaja|cuadra|conviene)»\b
    !! dudas?|preguntas?|consultas?
5 asked at the talk :: \bpreguntas\b[^.!?;]{0,30}\b«(?:en|durante) (?:la|esa|nuestra
    |tu) (?:entrevista|charla|reunion|conversacion)»\b
    !! antes|llam\w*|escrib\w*
""",
    },
    "pt": {
        "practical": r"""
5 late or lost :: \b(?:se|caso)\b[^.!?;]{0,30}\b«(?:se|te) (?:perder|perderes|perca|atrasar
    |atrasares|atrase)|atrasad[oa]|nao (?:nos )?encontrar\w*|imprevisto»\b
    !! duvidas?|perguntas?|questoes|questao|novidades|noticias
5 does not suit :: \b(?:se|caso)\b[^.!?;]{0,40}\bnao «(?:der|dar|de|da) jeito|nao (?:lhe
    |te) (?:convier|convem|convenha)»\b
    !! duvidas?|perguntas?|questoes|questao
5 asked at the talk :: \b(?:perguntas|questoes|duvidas)\b[^.!?;]{0,30}\b«(?:na|durante a
    |nessa) (?:entrevista|conversa|reuniao)»\b
    !! antes|ligue|liga|escrev\w*
""",
    },
    "nl": {
        "practical": r"""
5 late or lost :: \b(?:als|mocht|indien|wanneer)\b[^.!?;]{0,40}\b«verdwaalt|verdwalen|te laat
    |vertraging|oponthoud|niet (?:kunt |kan )?vinden|tussenkomt|tussen komt|verhinderd»\b
    !! vragen|vraag|onduidelijk|niets (?:van ons )?(?:hebt )?gehoord
5 does not suit :: \b(?:als|mocht|indien)\b[^.!?;]{0,50}\bniet «(?:uitkomt|uitkomen|schikt|past
    |passen|lukt|gelegen)»\b
    !! vragen|vraag|onduidelijk
5 asked at the talk :: \bvragen\b[^.!?;]{0,30}\b«(?:tijdens|in) het gesprek|dan aan»\b
    !! vooraf|van tevoren|bel\w*|mail\w*
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
