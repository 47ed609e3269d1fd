"""Plain words with which somebody has applicants of their own: they bid one come, or thank for a
CV. Data, no logic.

Sought in what the candidate writes, where they outweigh all else: none may be said by an applicant.
"""

HOSTING: dict[str, dict[str, str]] = {
    "en": {
        "hosts": r"""
5 bids come :: \b(?:can|could|would|will) you (?:please |kindly )?(?:come|pop|drop|call
    |make it)\b[^.!?]{0,60} for (?:an?|your) (?:\w+ )?«interview|trial shift|trial day»
    !! exit interview|podcast|radio|magazine|paper|survey|study|thesis|with (?:him|her|them)
    |\bme\b|\bus\b|chance|call back
5 invites :: \b(?:invite|like to see|love to see) you (?:in |to |for |here |attend
    |come )*(?:for )?(?:an?|your) (?:\w+ )?«interview|trial shift|trial day»
    !! exit interview|podcast|radio|magazine|paper|survey|study|thesis
5 thanks for a CV :: \bthank(?:s| you) (?:\w+ ){0,2}?for (?:applying|your «application»
    |(?:dropping|handing|sending|leaving|bringing) (?:in |off |by |us |me |over )*your «cv|resume
    |application»)\b
    !! not to|grant|loan|mortgage|visa|planning|application (?:form|link|portal|process|tips)
""",
    },
    "de": {
        "hosts": r"""
5 bids come :: \b(?:konnen sie|konnten sie|kannst du
    |konntest du)\b[^.!?]{0,60} zu[mr]? «vorstellungsgesprach|bewerbungsgesprach|probearbeiten
    |probetag|probeschicht» (?:vorbei|her)?kommen
    !! mich|mir|uns
5 invites :: \blade\w* (?:ich |wir )?(?:sie
    |dich)\b[^.!?]{0,60} zu[mr]? «vorstellungsgesprach|bewerbungsgesprach|probearbeiten
    |probetag» ein\b
5 thanks for a CV :: \b(?:danke|dank)\b[^.!?]{0,20}\bfur (?:ihre|deine) «bewerbung|unterlagen»
    !! wohnung
""",
    },
    "fr": {
        "hosts": r"""
5 bids come :: \b(?:(?:pourriez|pouvez) vous|(?:pourrais|peux) tu) (?:venir|passer|vous liberer
    |te liberer)\b[^.!?]{0,60}\b(?:pour|en|faire) (?:un |l'|votre |ton )?«entretien|essai»
    |\b(?:vous|t')\W?(?:invit|convi)\w+\b[^.!?]{0,40}\ba (?:un |l'|votre |ton )«entretien
    |essai»
    !! annuel|radio|presse|podcast|journal
5 thanks for a CV :: \bmerci (?:\w+ ){0,2}?(?:pour|de) (?:votre|ta|ton) «candidature|cv»
    |\bmerci\b[^.!?]{0,20}\b(?:depose|envoye|laisse) (?:votre|ton) «cv»
    !! logement|location
""",
    },
    "es": {
        "hosts": r"""
5 bids come :: \b(?:puedes?|podrias?) (?:venir|pasar\w*|acercar\w*)\b[^.!?]{0,60}\b(?:a|para) (?:una
    |la|tu|su|hacer una) «entrevista|prueba»
    |\b(?:te|le) (?:invit|cit|convoc)\w+\b[^.!?]{0,40}\b(?:a|para) una «entrevista»
    !! radio|prensa|podcast|revista|tesis|medica
5 thanks for a CV :: \bgracias por (?:\w+ ){0,2}?(?:tu|su) «candidatura|curriculum|cv»
    !! piso
""",
    },
    "pt": {
        "hosts": r"""
5 bids come :: \b(?:podes?|poderias?|podias?|consegues?) (?:vir|passar)\b[^.!?]{0,60} (?:a uma
    |para uma|para a|fazer uma) «entrevista»
    |\bconvid\w+\b[^.!?]{0,40}\b(?:a uma|para uma) «entrevista»
    !! radio|imprensa|podcast|revista|tese|convidar me|me convid\w+|convite
5 thanks for a CV :: \bobrigad[oa] (?:pela (?:tua|sua)|pelo (?:teu|seu)) «candidatura|curriculo
    |cv»|\bobrigad[oa] por (?:enviar|deixar|trazer) o (?:teu|seu) «curriculo|cv»
    !! casa
""",
    },
    "nl": {
        "hosts": r"""
5 bids come :: \b(?:kun je|kan je|kunt u|kan u)\b[^.!?]{0,40} \w*komen (?:voor
    |op) (?:een|het) «sollicitatiegesprek|proefdag|meeloopdag|gesprek»
    |\bnodig\w* (?:ik |wij |we )?(?:je|u)\b[^.!?]{0,40}\bvoor een «sollicitatiegesprek|proefdag»
5 thanks for a CV :: \b(?:bedankt|dank)\b[^.!?]{0,15}\bvoor (?:je|jouw|uw) «sollicitatie|cv»
    !! woning
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
