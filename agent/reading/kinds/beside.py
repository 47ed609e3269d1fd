"""Plain words of what a house tells everybody, beside the matter of a letter: its events and news,
its surveys and wares, its other posts. Data, no logic.

Without them the rest is looked at once more, where a message seems to be about something else.
"""

BESIDE: dict[str, dict[str, str]] = {
    "en": {
        "beside": r"""
5 its events :: \b«webinar|open (?:day|house|evening)|(?:careers?|jobs?|recruitment) fair|the fair
    |networking (?:event|evening|lunch)|information (?:session|evening)|summer party
    |roadshow»\b !! your (?:interview|application)|interview you|you (?:have )?applied|(?:meet
    |meeting|see|seeing) you
5 its news :: \b«newsletters?|(?:our|the|founder's) (?:blog|podcast|magazine)|new episode
    |follow us|subscribe|(?:new|latest) (?:range|collection|catalogue|catalog)|employer awards?
    |vote for us»\b !! your (?:interview|application)|interview you|you (?:have )?applied|(?:meet
    |meeting|see|seeing) you
5 its surveys :: \b«survey|monitoring form|feedback on (?:our|the) (?:process|careers
    |website)»\b !! your (?:interview|application)|interview you|you (?:have )?applied|(?:meet
    |meeting|see|seeing) you|gift|voucher|incentive|participa\w*
5 its posts :: \b«talent (?:pool|community|network|bank)|job alerts?|future (?:vacancies
    |opportunities|openings)|other (?:vacancies|jobs|openings)»\b !! your (?:interview|application)
    |interview you|you (?:have )?applied|(?:meet|meeting|see|seeing) you
5 its wares :: \b«\d+ ?% (?:off|discount)|our (?:\w+ )?sale|(?:discount|promo) code
    |discount in»\b !! your (?:interview|application)|salary|hours
5 sent to applicants :: \breceiv\w+ this «email|e mail|e-mail|message|notification
    |letter»\b[^.!?]{0,60}\b(?:applied|application|applying|applicant|candidate)
""",
        "small print": r"""
5 small print :: \b«privacy (?:notice|policy|statement)|withdraw your consent|how we use your data
    |unsubscribe|browser|follow us»\b
    !! your (?:interview|application)|you (?:have )?applied
""",
        "small print@footer": r"""
5 small print :: \b«unsubscribe|privacy|browser|preferences|follow us»\b
""",
    },
    "de": {
        "beside": r"""
5 its events :: \b«webinar|tag der offenen tur|(?:job|karriere|ausbildungs|berufs)messe|infoabend
    |informationsabend|sommerfest|betriebsfest|netzwerkabend»\b !! (?:ihr|dein
    |euer)e?[mnrs]? (?:\w+ )?(?:vorstellungsgesprach|gesprach|bewerbung)|kennenzulernen
    |kennenlernen
5 its news :: \b«newsletters?|unser(?:en|em)? (?:blog|podcast|magazin)|folgen sie uns|folge uns
    |abonnieren»\b !! (?:ihr|dein|euer)e?[mnrs]? (?:\w+ )?(?:vorstellungsgesprach|gesprach
    |bewerbung)
5 its surveys :: \b«umfrage|befragung»\b !! (?:ihr|dein
    |euer)e?[mnrs]? (?:\w+ )?(?:vorstellungsgesprach|gesprach|bewerbung)|gutschein|teilnehm\w*
    |studie
5 its posts :: \b«talent ?pool|job ?(?:alarm|alert|abo)s?|kandidatenpool|bewerberpool»\b !! (?:ihr
    |dein|euer)e?[mnrs]? (?:\w+ )?(?:vorstellungsgesprach|gesprach)
5 its wares :: \b«\d+ ?(?:%|prozent) rabatt|rabattcode|gutscheincode»\b
5 sent to applicants :: \b«diese» (?:email|e mail|e-mail|nachricht
    |mail)\b[^.!?]{0,30}\b(?:erhalten|erhaltst|bekommen|bekommst)\b[^.!?]{0,40}\b(?:bewerb\w+
    |beworben)
""",
        "small print": r"""
5 small print :: \b«datenschutz(?:erklarung|hinweise?)?|einwilligung (?:\w+ )?widerrufen|abmelden
    |abbestellen»\b
    !! vorstellungsgesprach|gesprach
""",
        "small print@footer": r"""
5 small print :: \b«abmelden|abbestellen|datenschutz\w*»\b
""",
    },
    "fr": {
        "beside": r"""
5 its events :: \b«webinaire|webinar|portes ouvertes|forum (?:de l')?emploi|salon de l'emploi
    |soiree (?:portes|d'information)|kermesse»\b !! (?:votre|ton) (?:entretien|candidature)
    |vous rencontrer
5 its news :: \b«newsletter|lettre d'information|infolettre|notre (?:blog|podcast|magazine)
    |suivez nous|abonnez vous»\b !! (?:votre|ton) (?:entretien|candidature)|vous rencontrer
5 its surveys :: \b«enquete|sondage»\b !! (?:votre|ton) (?:entretien|candidature)|vous rencontrer
    |bon d'achat|remuner\w*|particip\w*
5 its posts :: \b«vivier|alertes? emploi|cvtheque»\b !! (?:votre|ton) entretien|vous rencontrer
5 its wares :: \b«\d+ ?% de (?:remise|reduction)|code promo»\b
5 sent to applicants :: \brece\w+ (?:ce|cet) «message|email|e mail|e-mail|courriel
    |mail»\b[^.!?]{0,40}\b(?:postule|candidature|candidat)
""",
        "small print": r"""
5 small print :: \b«politique de confidentialite|donnees personnelles|desabonner|desinscri\w*»\b
    !! (?:votre|ton) entretien
""",
        "small print@footer": r"""
5 small print :: \b«desabonner|desinscri\w*|confidentialite»\b
""",
    },
    "es": {
        "beside": r"""
5 its events :: \b«webinar|(?:jornada|dia) de puertas abiertas|puertas abiertas|feria de (?:empleo
    |trabajo)|jornada informativa|fiesta de verano»\b !! (?:tu|su) (?:entrevista|candidatura)|(?:te
    |le) esperamos
5 its news :: \b«newsletter|boletin|nuestro (?:blog|podcast|canal)|siguenos|suscrib\w*»\b !! (?:tu
    |su) (?:entrevista|candidatura)|(?:te|le) esperamos
5 its surveys :: \b«encuesta»\b !! (?:tu|su) (?:entrevista|candidatura)|(?:te|le) esperamos|vale de
    |tarjeta regalo|particip\w*
5 its posts :: \b«bolsa de (?:empleo|trabajo)|alertas? de empleo|otras (?:ofertas
    |vacantes)»\b !! (?:tu|su) entrevista|(?:te|le) esperamos
5 its wares :: \b«\d+ ?% de descuento|codigo (?:de descuento|promocional)»\b
5 sent to applicants :: \brecib\w+ este «correo|mensaje|email|e mail
    |e-mail»\b[^.!?]{0,40}\b(?:candidatura|inscrito|postul\w+|inscripcion)
""",
        "small print": r"""
5 small print :: \b«politica de privacidad|proteccion de datos|dar(?:se|te) de baja»\b
    !! (?:tu|su) (?:entrevista|candidatura)
""",
        "small print@footer": r"""
5 small print :: \b«dar(?:se|te) de baja|privacidad»\b
""",
    },
    "pt": {
        "beside": r"""
5 its events :: \b«webinar|webinario|(?:dia|portas) abert[oa]s?|feira de emprego
    |sessao de esclarecimento|festa de verao»\b !! (?:a|na|da)? ?(?:sua|tua) (?:entrevista
    |candidatura)
5 its news :: \b«newsletter|boletim|nosso (?:blog|podcast|canal)|siga nos|subscrev\w*
    |assine a»\b !! (?:a|na|da)? ?(?:sua|tua) (?:entrevista|candidatura)
5 its surveys :: \b«inquerito|questionario de satisfacao|pesquisa de satisfacao»\b !! (?:a|na
    |da)? ?(?:sua|tua) (?:entrevista|candidatura)|vale|particip\w*
5 its posts :: \b«base de talentos|banco de talentos|bolsa de (?:emprego|recrutamento|talentos)
    |alertas? de (?:emprego|vagas)»\b !! (?:a|na|da)? ?(?:sua|tua) entrevista
5 its wares :: \b«\d+ ?% de desconto|codigo (?:de desconto|promocional)»\b
5 sent to applicants :: \breceb\w+ (?:este|esta) «email|e mail|e-mail
    |mensagem»\b[^.!?]{0,40}\b(?:candidat\w+|inscri\w+)
""",
        "small print": r"""
5 small print :: \b«politica de privacidade|protecao de dados|cancelar (?:a )?(?:subscricao
    |inscricao)»\b
    !! (?:sua|tua) (?:entrevista|candidatura)
""",
        "small print@footer": r"""
5 small print :: \b«cancelar|privacidade»\b
""",
    },
    "nl": {
        "beside": r"""
5 its events :: \b«webinar|open (?:dag|huis|avond)|banenmarkt|banenbeurs|carrierebeurs
    |informatieavond|zomerfeest|netwerkborrel»\b !! (?:je|jouw|uw) (?:\w+ )?(?:sollicitatie\w*
    |gesprek)
5 its news :: \b«nieuwsbrief|onze (?:blog|podcast)|volg ons|abonneer\w*»\b !! (?:je|jouw
    |uw) (?:\w+ )?(?:sollicitatie\w*|gesprek)
5 its surveys :: \b«enquete|vragenlijst over (?:ons|onze)»\b !! (?:je|jouw
    |uw) (?:\w+ )?(?:sollicitatie\w*|gesprek)|cadeaubon|deelnem\w*|onderzoek
5 its posts :: \b«talent ?pool|(?:job|vacature|banen)[- ]?alerts?|andere vacatures»\b !! (?:je|jouw
    |uw) (?:\w+ )?gesprek
5 its wares :: \b«\d+ ?% korting|kortingscode|onze (?:\w+ )?uitverkoop»\b
5 sent to applicants :: \b(?:ontvangt|krijgt) (?:deze|dit) «email|e mail|e-mail|bericht
    |mail»\b[^.!?]{0,40}\b(?:ge)?sollicit\w+
""",
        "small print": r"""
5 small print :: \b«privacyverklaring|privacybeleid|uitschrijven|afmelden»\b
    !! (?:je|jouw|uw) (?:\w+ )?gesprek
""",
        "small print@footer": r"""
5 small print :: \b«uitschrijven|afmelden|privacy\w*»\b
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
