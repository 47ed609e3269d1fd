"""Plain words of the candidate's own yes and no, and that another was refused, not this one; in all
languages. Data, no logic.

A yes to an hour is none to a post, and a no to another post none to this one.
"""

DECIDED: dict[str, dict[str, str]] = {
    "en": {
        "plain:withdrawal": r"""
5 closes it :: \bmy (?:application|candidacy|candidature)\b[^.!?]{0,60}\b«(?:closed|ended|at an end
    |off)» (?:from|on) my (?:side|end)
    !! \bif\b|\?
5 the answer is no :: \b(?:my|the|honest|short|sad) answer is (?:\w+ ){0,3}?«no»\b
    !! \bif\b|\?|no longer|no different
5 not for me :: \b(?:it|this|that|the (?:job|role|post|position|offer|move)) (?:is|was)(?: just
    | really| simply| probably)? «not» (?:quite |really |the right (?:one|thing|move
    |step) )?for me\b
    !! \bif\b|\?|time|slot|{day}|for me (?:to|if|on|at|until|as)
5 has begun elsewhere :: \bi (?:have )?(?:\w+ )?«(?:started|begun|taken|took|found
    |got)» (?:(?:another|a new|a different) (?:job|post|role|position)|(?:\w+ )?(?:somewhere else
    |elsewhere))\b
    !! \bif\b|\?|before|would|time off|years? ago|in (?:19|20)\d\d|meeting|call|appointment
5 give it to another :: \b«give» (?:mine|my (?:place|job|post|slot|spot)|the (?:job|post
    |place)) to (?:somebody|someone|another)
    !! \bif\b|\?|not\b
""",
        "plain:stays": r"""
5 another was refused :: \b(?:«turned|declined|withdrew|withdrawn|rejected|refused
    |said no»)\b (?:down |from |to )?(?:the|that|my|every|all|both) (?:\w+ )?others?\b
""",
        "plain:acceptance": r"""
5 it is yes :: \b(?:it|that|answer) is (?:\w+ ){0,2}?«yes»\W*$
    !! \bif\b|{day}|{clock}|interview|slot|question
5 where to sign :: \bwhere (?:do|can|should) i «sign»
    !! sign (?:in|up)\b|interview|reception
5 gives notice :: \bi (?:will|am going to|have|have just|shall) (?:hand|give|handed
    |given)(?:ing)? (?:in )?my «notice»
    !! \bif\b|once|when|before|after|until|as soon|could|period|weeks|unless|subject
""",
    },
    "de": {
        "plain:withdrawal": r"""
5 turns it down :: \b(?:muss|mochte|werde|will)\b (?:ich )?(?:es|das|ihr angebot|dein angebot
    |euer angebot|das angebot|die stelle|ihnen) (?:\w+ ){0,3}?«ablehnen|ausschlagen|absagen»
    !! termin|\bob\b|\bwenn\b|oder|andere|{day}|{clock}|gesprach
5 stays where they are :: \bich «bleibe» (?:\w+ ){0,3}?(?:wo ich|bei meinem|in meinem|an meiner
    |auf meiner)
    !! \bwenn\b|falls|dabei|interess
""",
        "plain:stays": r"""
5 another was refused :: \bandere[nrs]? (?:\w+ ){0,4}?«abgesagt|abgelehnt|ausgeschlagen
    |abgesprungen»
    !! \bfur\b
""",
        "plain:acceptance": r"""
5 it is yes :: \b(?:meine antwort|die antwort|es) ist (?:\w+ ){0,2}?«ja»\W*$
    |\bich «sage» (?:\w+ ){0,2}?ja\b
    !! \bwenn\b|termin|{day}|{clock}
""",
    },
    "fr": {
        "plain:withdrawal": r"""
5 stays where they are :: \bje «reste» (?:finalement |donc )?(?:ou je|chez mon|a mon|dans mon|la ou)
    !! \bsi\b|interess|disponible
""",
        "plain:stays": r"""
5 another was refused :: \b(?:ai|viens de) (?:\w+ )?«(?:refuse|refuser|decline|decliner)» l'autre
""",
        "plain:acceptance": r"""
5 it is yes :: \b(?:c'est|ma reponse est) (?:\w+ ){0,2}?«oui»\W*$
    !! \bsi\b|rendez|creneau|{day}|{clock}
5 accepts with pleasure :: \bj'«accepte» (?:avec (?:\w+ ){0,2}?(?:plaisir|joie|enthousiasme)
    |volontiers)\W*$
    !! \bsi\b|rendez|entretien|creneau|{day}|{clock}
""",
    },
    "es": {
        "plain:withdrawal": r"""
5 stays where they are :: \bme «quedo» (?:finalmente |al final )?(?:donde|en mi|con mi)
    !! \bsi\b|\?
""",
        "plain:stays": r"""
5 another was refused :: \b(?:he|acabo de) (?:\w+ )?«(?:rechazado|rechazar|declinado)» (?:la
    |el) otr[oa]
""",
        "plain:acceptance": r"""
5 it is yes :: \b(?:es|respuesta es)(?: un)? (?:\w+ )?«si»\W*$
    !! {day}|{clock}|entrevista
""",
    },
    "pt": {
        "plain:withdrawal": r"""
5 stays where they are :: \b«fico» (?:mesmo |afinal )?(?:onde estou|no meu|na minha)
    !! \bse\b|\?
5 leaves the process :: \b«saio|retiro me|retiro-me|desisto» (?:\w+ )?(?:do|deste|desse) processo
    !! \bse\b|\?
""",
        "plain:stays": r"""
5 another was refused :: \b«(?:recusei|declinei)» a outra
""",
        "plain:acceptance": r"""
5 it is yes :: \b(?:e|resposta e)(?: um)? (?:\w+ )?«sim»\W*$
    !! {day}|{clock}|entrevista
""",
    },
    "nl": {
        "plain:withdrawal": r"""
5 stays where they are :: \bik «blijf» (?:\w+ ){0,2}?(?:waar ik|bij mijn|op mijn)
    !! \bals\b|interesse
""",
        "plain:stays": r"""
5 another was refused :: \bandere (?:\w+ ){0,4}?«(?:afgeslagen|geweigerd|afgezegd|afgewezen)»
""",
        "plain:acceptance": r"""
5 it is yes :: \bik «zeg» (?:\w+ ){0,2}?ja\b|\bhet (?:antwoord )?is (?:\w+ )?«ja»\W*$
    !! \bals\b|{day}|{clock}|gesprek
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
