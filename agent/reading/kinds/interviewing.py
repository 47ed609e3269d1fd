"""Plain words for a job interview, which short mail with a time in it says of the reader's own.
Data, no logic."""

INTERVIEWING: dict[str, dict[str, str]] = {
    "en": {
        "interviewing": r"""
5 comes for an interview :: \b(?:can|could|would|will) you (?:please |kindly )?(?:come|pop|drop|call
    |make it)\b[^.!?]{0,60} for (?:an?|the|your) (?:\w+ )?«interview»
    !! exit interview|podcast|radio|magazine|paper|survey|study|thesis|visa|passport|citizenship
    |programme|show|documentary|article|book|with (?:him|her|them)
5 is invited to one :: \b(?:invite|offer|like) you (?:to |for )?(?:attend |come (?:in )?for )?(?:an?
    |the) (?:\w+ )?«interview»
    !! exit interview|podcast|radio|magazine|paper|survey|study|thesis|visa|passport|citizenship
    |programme|show|documentary|article|book|alumni|school place
5 was there :: \bthank(?:s| you) (?:\w+ ){0,2}?for (?:attending|coming (?:to|in for)) (?:the|your
    |our) «interview»
""",
    },
    "de": {
        "interviewing": r"""
5 job interview :: «vorstellungsgesprach|bewerbungsgesprach»s?
    !! \bmein\w*|wie (?:war|lief)|tipps|training|\bkurs|seminar|workshop|gluck|daumen|toi|\bbeim\b
    |dabei
""",
    },
    "fr": {
        "interviewing": r"""
5 job interview :: «entretien» (?:d'embauche|de recrutement)
    !! \bmon\b|comment s'est|conseils|formation|atelier|coaching|bonne chance|croise
""",
    },
    "es": {
        "interviewing": r"""
5 job interview :: «entrevista» de (?:trabajo|empleo|seleccion)
    !! \bmi\b|que tal|consejos|curso|taller|suerte
""",
    },
    "pt": {
        "interviewing": r"""
5 job interview :: «entrevista» de (?:emprego|trabalho|selecao)
    !! \bminha\b|como correu|dicas|curso|sorte
""",
    },
    "nl": {
        "interviewing": r"""
5 comes for a talk :: \bop «gesprek» (?:te )?kom\w*\b !! \bbij\b
5 job interview :: «sollicitatiegesprek»
    !! \bmijn\b|hoe (?:ging|was)|tips|training|cursus|workshop|succes|duim|\bbij\b|aanschui\w*
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
