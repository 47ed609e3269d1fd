"""Plain words that the candidate has left the process, as employers note it. Data, no logic.

None may be said of an offer or a post that the employer takes back, or of what a candidate may do.
"""

WITHDRAWN: dict[str, dict[str, str]] = {
    "en": {
        "withdrawn": r"""
5 you have left :: \byou (?:have |had )?(?:\w+ )?«withdrawn|withdrew»\b
    !! \bif\b|whether|unless|deemed|assume|treat|offer
5 you chose to leave :: \b(?:you (?:have |had )?(?:decided|chosen|elected|wish|wished|want|wanted
    |asked) to|(?:your|of your) (?:decision|wish|request) to) «withdraw»\b
    !! \bif\b|whether|unless|deemed|assume|please (?:let|do|use|tell|inform)
    |should you|may\b|at any time|portal|free to
5 your leaving :: \b(?:confirm\w*|note\w*|acknowledge\w*|receipt|received|processed|recorded
    |accept\w*|thank\w*|about|of) (?:\w+ ){0,3}?your «withdrawal»\b|\byour «withdrawal» (?:from|of
    |has been|is|was)\b
    !! \bif\b|any|fee|bank|cash|funds
5 as you asked :: \b(?:application|candidacy|candidature)\b[^.!?]{0,60}\b«withdrawn» (?:as you
    |as requested|at your|per your|following your|in line with your)
5 no longer wish :: \b(?:that|know|hear|sorry) (?:\w+ )?you (?:no longer|do not) «wish
    |want» to (?:be considered|continue|proceed|pursue|go on|go ahead
    |take (?:it|this|things) further)
    !! \bif\b|assume|conclude|consider that|deem|understand that unless|treat
""",
    },
    "de": {
        "withdrawn": r"""
5 you have left :: \b(?:sie|du)\b (?:\w+ ){0,3}?bewerbung\b[^.!?]{0,60}\b«zuruckgezogen
    |zuruckgenommen»
    !! \bfalls|{if}|sofern|sollten
5 that you leave :: \bdass (?:sie|du) (?:ihre|deine) bewerbung\b[^.!?]{0,60}\b«zuruckziehen
    |zuruckziehst|zurucknehmen»
    !! bitte|falls|{if}|sofern
5 your leaving :: \b«rucknahme|zurucknahme|ruckzug|zuruckziehung
    |zuruckziehen» (?:ihrer|deiner) bewerbung
    !! falls|{if}|sofern|bitte
""",
    },
    "fr": {
        "withdrawn": r"""
5 your leaving :: \b(?:note|acte|recu|reception|confirm\w*|enregistr\w*|remerci\w*
    |accus\w*)\b[^.!?]{0,40}\b(?:retrait de votre «candidature»|votre «desistement|retrait»)
    !! {if}|en cas de
5 you have left :: \bvous (?:avez |ayez |etes )?(?:\w+ )?«retire|retirez|souhaitez retirer
    |desiste» (?:votre candidature|de)
    |\bvotre candidature a (?:bien )?ete «retiree» (?:a votre demande|comme vous|conformement|selon)
    !! {if}
""",
    },
    "es": {
        "withdrawn": r"""
5 you have left :: \b(?:ha|has|haya|hayas|hubiera) (?:\w+ )?«retirado» (?:su|tu) candidatura
    |\b(?:su|tu) candidatura ha sido «retirada»,? (?:tal y como|tal como|como|a peticion|segun
    |conforme)
    !! {if}|oferta
5 your leaving :: \b«retirada|retiro|renuncia|desistimiento» (?:de|a) (?:su|tu) candidatura
    |\b(?:su|tu) «renuncia|desistimiento|retirada» (?:al|a la|del|de la) (?:proceso|candidatura
    |seleccion|vacante)
    !! {if}|en caso
""",
    },
    "pt": {
        "withdrawn": r"""
5 your leaving :: \b(?:sua|tua) «desistencia»|\b«retirada|desistencia» d[ao] (?:sua
    |tua)? ?(?:candidatura|processo)
    !! {if}|em caso|caso
5 you have left :: \b«retirou|retiraste» (?:a )?(?:sua|tua)? ?candidatura
    |\b(?:desistiu|desististe) d[ao] (?:sua |tua )?«candidatura|processo|vaga»
    |candidatura foi «retirada» (?:a seu|a teu|conforme|como)
    !! {if}
""",
    },
    "nl": {
        "withdrawn": r"""
5 you have left :: \b(?:je|jouw|uw) sollicitatie\b[^.!?]{0,50}\b(?:hebt|heeft|wilt|wil
    |wenst) «ingetrokken|intrekken»
    |\b(?:je|jouw|uw) sollicitatie\b[^.!?]{0,40}\b«ingetrokken (?:hebt|heeft)|intrekt»
    |\b(?:je|u|jij) (?:je|zich|u) (?:\w+ )?«teruggetrokken|terugtrekt»\b
    !! {if}|indien|mocht
5 your leaving :: \b«intrekking|intrekken» van (?:je|jouw|uw) sollicitatie
    !! {if}|indien|kun|kunt
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
