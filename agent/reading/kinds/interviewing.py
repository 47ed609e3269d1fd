"""Plain words for a job interview, which short mail with a time in it says of the reader's own;
subjects that name an application, under which short mail asks its reader to come; and subjects that
are a post and nothing else, under which short mail is about it. Data, no logic.

Whom a household hires itself, a florist or a tutor, is no such post.
"""

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
5 a time for it :: (?:for|to|attend) (?:an?|the|your) (?:\w+ )?«interview»\b && \b(?:suits?|works?
    |convenient|possible|okay?|available|free|able)\b[^.!]*\?
    !! exit interview|podcast|radio|magazine|paper|survey|study|thesis|visa|passport|citizenship
    |programme|show|documentary|article|book|with (?:him|her|them)|panel|student|candidate|join
5 was there :: \bthank(?:s| you) (?:\w+ ){0,2}?for (?:attending|coming (?:to|in for)) (?:the|your
    |our) «interview»
""",
        "interviewing@subject": r"""
5 its confirmation :: ^(?:re: )?(?:your )?(?:job )?«interview» (?:is )?(?:confirmation|confirmed
    |details)\b
    !! exit|podcast|radio|press|media|visa|passport|citizenship|naturali\w+|survey|research|study
    |user|alumni|admissions?|school|college|universit\w+|mba|programme|embassy|consul\w*
    |biometric\w*|nexus|global entry|asylum|benefits?|jobseeker\w*|candidate|panel|applicant
    |mortgage interview|tenan\w+|volunteer\w*|show|documentary|book
5 an interview :: ^(?:\w+: )?(?:(?:your|job|the|first|second|final|phone
    |video) )*«interview»s?(?: (?:for|with) | [-–]|[:,!]|$)
    !! exit|podcast|radio|press|media|visa|passport|citizenship|survey|research|study|thesis|user
    |customer|alumni|admissions?|school place|embassy|asylum|benefits?|panel|candidates?|applicants?
    |tenan\w+|volunteer\w*|show|documentary|book|article|magazine|paper|tips|mock|year \d+|place\b
""",
        "titled@subject": r"""
5 a post by its title :: ^(?:\w+: )?(?:(?:the|our) )?(?:[\w&'/-]+ ){0,3}?«{title}»(?: (?:role|post
    |position|job|vacancy|opening|place|apprentice(?:ship)?))?(?:,? (?:full
    |part) time)?(?: ?[(:#-]? ?[a-z]{0,4}[-/]?\d[\d/-]*\)?)?$
    !! {household}|meet (?:the|your|our)|your (?!application)|my\b|dear|thank|new
    |wanted|jobs|from|with|for\b|of (?:the|our|an?)\b
5 a post by its name :: ^(?:\w+: )?(?:[\w&'/-]+ ){1,4}«vacancy|apprenticeship|traineeship
    |internship»$|^(?:vacancy|post of|position of|role of) (?:[\w&'/-]+ ){0,4}«{title}»
    !! {household}|new|your\b|my\b|paid\b
""",
        "sought@quoted": r"""
5 a job in the answered mail :: \b(?:for|about|the) (?:[\w'-]+ ){0,5}?«job|vacancy|traineeship
    |apprenticeship»\b(?! (?:well|done))
    !! paint|print|batch|cron|plumb\w*|repair|roof|garden|your jobs?|new job|good job
5 an application in the answered mail :: \b(?:my|your) «application|cv|resume»\b
    !! visa|planning|loan|mortgage|school|nursery|permit|licen[cs]e|housing|benefit|grant|passport
""",
        "applied@subject": r"""
5 an application :: ^.{0,18}?«application|cv|resume»\b(?! form)
    !! visa|planning|loan|mortgage|school|nursery|permit|licen[cs]e|member\w*|housing|benefit|grant
    |passport|citizenship|card|account|deadline|update|download|install|mobile|web
""",
    },
    "de": {
        "titled@subject": r"""
5 a post by its name :: ^(?:\w+: )?(?:ihre |deine |unsere )?«stelle|ausbildungsstelle
    |ausbildungsplatz|stellenausschreibung» (?:als |zur |zum |[a-z]+(?:in|er|kraft)\b)
""",
        "interviewing": r"""
5 job interview :: «vorstellungsgesprach|bewerbungsgesprach»s?
    !! \bmein\w*|wie (?:war|lief)|tipps|training|\bkurs|seminar|workshop|gluck|daumen|toi|\bbeim\b
    |dabei
""",
        "interviewing@subject": r"""
5 an interview :: ^(?:\w+: )?(?:ihr |dein |das )?«vorstellungsgesprach|bewerbungsgesprach»
    !! \bmein\w*|tipps|training|\bkurs|seminar|workshop|vorbereitung|kandidat\w*|bewerber
""",
        "sought@quoted": r"""
5 a job in the answered mail :: \b(?:die|der|eine|ihre|meine) «stelle|bewerbung|ausbildungsplatz
    |stellenanzeige»\b
    !! wohnung|kita|an stelle|baustelle|schule|stipendium
""",
        "applied@subject": r"""
5 an application :: ^.{0,18}?«bewerbung|initiativbewerbung
    |bewerbungsunterlagen»\b
    !! wohnung|\w*zimmer wohnung|miet\w*|kita|kindergarten|schule|studienplatz|stipendium|forderung
    |training|seminar|wg\b
""",
    },
    "fr": {
        "titled@subject": r"""
5 a post by its name :: ^(?:\w+: )?(?:votre |le )?«poste» (?:de |d')(?!travail|police|secours)
""",
        "interviewing": r"""
5 job interview :: «entretien» (?:d'embauche|de recrutement)
    !! \bmon\b|comment s'est|conseils|formation|atelier|coaching|bonne chance|croise
5 asked to come :: (?:pour|a) (?:un |l'|votre |ton )«entretien»\b && \b(?:pourriez|pouvez|pourrais
    |peux|seriez|serais|convien\w+|vous va|te va)\b[^.!]*\?
    !! annuel|professionnel|individuel|bilan|conseill|france travail|pole emploi|parent|ecole
    |presse|radio|podcast|assister|avec (?:lui|elle|eux)|candidat[es]?\b
""",
        "interviewing@subject": r"""
5 an interview :: ^(?:\w+ ?: )?(?:votre |ton )?«entretien»(?: d'embauche| de recrutement
    | pour | [-–]|[:,!]| ?$)
    !! annuel|professionnel|individuel|presse|radio|podcast|candidat[es]?\b|conseils|formation
    |atelier|espaces? verts?|jardin|chaudiere|vehicule|voiture|menage|locaux
""",
        "sought@quoted": r"""
5 a job in the answered mail :: \b(?:le|la|du|au|de|ma|votre) «poste de|place de|candidature
    |offre d'emploi|emploi de»
    !! logement|poste de police|place de parking|bourse|municipal
""",
        "applied@subject": r"""
5 an application :: ^.{0,18}?«candidature»\b
    !! logement|appartement|location|studio|maison|t\d\b|bourse|ecole|master|parcoursup|formation
    |municipal\w*|election
""",
    },
    "es": {
        "titled@subject": r"""
5 a post by its name :: ^(?:\w+: )?(?:tu |el |su )?«puesto|vacante» (?:de |para )(?!salud|control
    |venta)
""",
        "interviewing": r"""
5 job interview :: «entrevista» de (?:trabajo|empleo|seleccion)
    !! \bmi\b|que tal|consejos|curso|taller|suerte
5 asked to come :: \b(?:una|la|tu|su) «entrevista»\b && \b(?:podrias?|puedes?
    |(?:te|le) (?:va|viene|vendria|iria))\b[^.!]*\?
    !! radio|prensa|podcast|revista|periodico|programa|tesis|estudio|tutor|colegio|visado|sepe
    |orientador|con (?:el|ella|ellos)\b|candidat[oa]s?\b
""",
        "interviewing@subject": r"""
5 an interview :: ^(?:\w+: )?(?:tu |su |la )?«entrevista»(?: de trabajo| de seleccion
    | para | [-–]|[:,!]|$)
    !! radio|prensa|podcast|revista|tesis|estudio|tutor|colegio|visado|candidat[oa]s?\b|consejos
    |curso|taller
""",
        "sought@quoted": r"""
5 a job in the answered mail :: \b(?:el|la|al|del|mi|su) «puesto de|vacante|candidatura
    |oferta de (?:trabajo|empleo)»
    !! puesto de (?:salud|socorro|mercado)|piso|beca
""",
        "applied@subject": r"""
5 an application :: ^.{0,18}?«candidatura|solicitud de empleo|curriculum»\b
    !! piso|vivienda|alquiler|apartamento|departamento de \w+ dormitorios|casa\b|beca|colegio|master
    |elecciones
""",
    },
    "pt": {
        "titled@subject": r"""
5 a post by its name :: ^(?:\w+: )?(?:a |sua )?«vaga» (?:de |para )(?!garagem|estacionamento|creche
    |escola)
""",
        "interviewing": r"""
5 job interview :: «entrevista» de (?:emprego|trabalho|selecao)
    !! \bminha\b|como correu|dicas|curso|sorte
5 asked to come :: \b(?:uma|a|para) «entrevista»\b && \b(?:pode|podes|poderia|poderias|podera
    |podia|podias|consegue|consegues)\b[^.!]*\?
    !! radio|imprensa|podcast|revista|jornal|programa|tese|estudo|escola|visto|iefp
    |com (?:ele|ela|eles)\b|candidat[oa]s?\b
""",
        "interviewing@subject": r"""
5 an interview :: ^(?:\w+: )?(?:a sua |a tua |sua )?«entrevista»(?: de emprego| de trabalho
    | para | [-–]|[:,!]|$)
    !! radio|imprensa|podcast|revista|tese|estudo|escola|visto|candidat[oa]s?\b|dicas|curso
""",
        "sought@quoted": r"""
5 a job in the answered mail :: \b(?:o|a|ao|da|do|minha|sua) «vaga de|lugar de|candidatura
    |oferta de emprego|anuncio de emprego»
    !! garagem|estacionamento|casa|bolsa
""",
        "applied@subject": r"""
5 an application :: ^.{0,18}?«candidatura|curriculo»\b
    !! casa|apartamento|arrendamento|alugue\w+|quarto|t\d\b|bolsa|escola|mestrado|eleicoes
""",
    },
    "nl": {
        "titled@subject": r"""
5 a post by its name :: ^(?:\w+: )?(?:de |jouw |uw )?«vacature|functie(?: van| als)?» (?=\w)
""",
        "interviewing": r"""
5 comes for a talk :: \bop «gesprek» (?:te )?kom\w*\b !! \bbij\b
5 job interview :: «sollicitatiegesprek»|\b(?:je|uw) «videogesprek|selectiegesprek» is\b
    !! \bmijn\b|hoe (?:ging|was)|tips|training|cursus|workshop|succes|duim|\bbij\b|aanschui\w*
""",
        "interviewing@subject": r"""
5 an interview :: ^(?:\w+: )?(?:uw |je |het )?«sollicitatiegesprek»
    !! training|cursus|tips|kandida\w*|\bmijn\b
""",
        "sought@quoted": r"""
5 a job in the answered mail :: \b(?:de|het|een|mijn|je) «vacature|functie|sollicitatie|baan als
    |baantje»\b
    !! training|cursus
""",
        "applied@subject": r"""
5 an application :: ^.{0,18}?«sollicitatie»\b
    !! training|cursus|tips
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
