"""Who gives up what: a candidate's no put together from words for what is his, what it runs in, the
post and another house, in all languages. Data, no logic.

``WORDS`` holds the parts by name; the rows are sentences made of them, under the same names in each
language: what was sent is taken back, another house has been agreed with, the post is turned down,
nobody goes further, somebody stays where they are. A no to a day, a form or another post is none to
this one. English has more turns for each, and a module of its own (``en.giving_up``).

Each of these decides by itself. What only leans that way, as luck that is wished or a road that is
too long, is in ``leaving``; no wish for any post at all (``plain:content``) stands with the rest of
a language; that an employer notes a no, in ``withdrawn``.
"""

from agent.reading.kinds.en.giving_up import GIVING_UP as IN_ENGLISH

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "mine": r"my (?:job )?(?:application|candidacy|candidature|name|cv|resume|hat|bid"
        r"|papers|submission)",
        "running": r"(?:process|procedure|running|race|pile|short ?list|long ?list|pool|mix"
        r"|competition"
        r"|contest|selection|recruitment|reckoning|frame|hunt|search|consideration"
        r"|list(?! (?:of|for) (?!(?:the |an? )?(?:applicant|candidate|contender|interview|post"
        r"|job)s?)))",
        "job": r"(?:job|post|role|position|vacancy|appointment|offer|opening|application"
        r"|apprenticeship|traineeship|candidacy|candidature|opportunity)",
        "house": r"(?:employer|firm|company|school|practice|house|trust|hospital|shop|yard"
        r"|university|college|institution|council|charity|studio|farm|garage|hotel|restaurant"
        r"|organi[sz]ation|team|surgery|clinic|workshop|bakery|museum)",
        "kept": r"\?|\bif\b|unless|instead|rather have|prefer|before|until|earlier|previous"
        r"|duplicate|attached|updated|latest",
        "again": r"instead|earlier|previous|duplicate|attach\w*|updated|latest|first|old\b|wrong"
        r"|twice|second|copy",
    },
    "de": {
        "mine": r"meine (?:bewerbung|kandidatur|unterlagen|bewerbungsunterlagen)",
        "again": r"statt\w*|fruhere|erste|doppelte|falsche|alten?\b|neuen?\b|\bob\b"
        r"|nochmals?|(?:bewerbung|unterlagen|liste) nicht",
        "house": r"(?:haus|arbeitgeber\w*|firma|betrieb|stelle|angebot|unternehmen|praxis|schule"
        r"|klinik|aufgabe|weg|job|position)",
        "kept": r"\?|{if}|falls|bevor|\bob\b|statt\w*|fruhere|(?:alte|neue) (?:bewerbung|"
        r"unterlagen|fassung)|beiliegend\w*",
        "post": r"(?:angebot|stelle|position|vertrag|job)",
        "it": r"(?:das|die|ihr|dein|euer|den|diese[ns]?)(?: \w+)? {post}|es|sie|das",
    },
    "fr": {
        "mine": r"(?:ma candidature|mon dossier|mon nom|mon cv)",
        "again": r"ancien\w*|precedent\w*|erreur|remplac\w*|plutot|premiere?|doublon|si je",
        "house": r"(?:poste|emploi|travail|cdi|cdd|contrat|employeur|entreprise)",
        "kept": r"\?|{if}|avant|ancien\w*|precedent\w*|erreur|remplac\w*|plutot",
        "post": r"(?:offre|proposition|poste|place)",
        "it": r"(?:la|le|cette|votre|ce|ta) (?:\w+ )?{post}|l'offre",
    },
    "es": {
        "mine": r"mi (?:candidatura|nombre|cv|curriculum|solicitud)",
        "again": r"anterior|error|primer\w*|duplicad\w*|vieja|\bno (?:\w+ )?(?:retir|borr|anul)"
        r"|si puedo",
        "house": r"(?:trabajo|empleo|puesto|empresa|contrato)",
        "kept": r"\?|{if}|antes|anterior|hasta|todavia|\baun\b|error",
        "post": r"(?:oferta|propuesta|plaza|puesto|vacante)",
        "it": r"(?:la|el|su|tu|esta|este|vuestra) (?:\w+ )?{post}",
    },
    "pt": {
        "mine": r"(?:(?:o )?(?:meu nome|meu cv|meu curriculo)|(?:a )?minha candidatura)",
        "again": r"anterior|erro|primeir\w*|duplicad\w*|antig\w*|se posso"
        r"|\bnao (?:\w+ )?(?:retir|apag|anul|elim)",
        "house": r"(?:trabalho|emprego|colocacao|lugar|empresa|contrato)",
        "kept": r"\?|{if}|antes|anterior|\bate\b|ainda|erro",
        "post": r"(?:proposta|oferta|vaga|lugar|cargo|posto)",
        "it": r"(?:a|o|sua|vossa|tua|esta|este) (?:\w+ )?{post}",
    },
    "nl": {
        "mine": r"mijn (?:sollicitatie|kandidatuur|naam|cv)",
        "again": r"vorige|oude|fout|eerste|dubbele|\bof\b|(?:sollicitatie|cv) niet",
        "house": r"(?:baan|werk|functie|plek|werkgever|bedrijf|aanbod|contract)",
        "kept": r"\?|{if}|voordat|vorige|oude|fout|\btot\b",
        "post": r"(?:aanbod|baan|functie|plek|job)",
        "it": r"(?:de|het|jullie|uw|je|deze|dit) (?:\w+ )?{post}|het|hem",
    },
}
"""By code of language: parts that the rows name as they name the macros of the language."""

GIVING_UP: dict[str, dict[str, str]] = {
    "en": IN_ENGLISH,
    "de": {
        "plain:withdrawal": r"""
5 takes it back :: \b(?:{mine}|(?:die |der )?bewerbung) (?:(?!nicht)\w+ ){0,4}?«zuruckziehen
    |zuruckzuziehen|zuruckgezogen|zurucknehmen|zuruckzunehmen|zuruckzutreten|widerrufen|stornieren
    |gegenstandslos|abstand»\b|\b(?:ziehe|zieh) (?:ich )?(?:mich
    |(?:(?!nicht)\w+ ){0,3}?bewerbung) (?:(?!nicht)\w+ ){0,5}?«zuruck»\b
    |\bsteige (?:\w+ ){0,5}?«aus»\b
    |\babstand von (?:meiner|der) «bewerbung|stelle|kandidatur»
    !! {kept}|musste|bus\b|zug\b|bahn\w*|haltestelle|{clock}
5 asks to be struck :: \b(?:konnten|konntest|konntet|konnen|kannst|konnt|wurden|darf
    |durfte) (?:sie|du|ihr|ich sie)\b[^.!?]{0,30}\b(?:{mine} (?:\w+ ){0,4}?«(?:zu )?(?:losch\w+
    |streich\w+|stornier\w+|entfern\w+|vernicht\w+|schliess\w+|zuruckzieh\w+|herausnehmen)
    |mich (?:\w+ ){0,4}?(?:liste|verfahren|prozess|auswahl) (?:nehmen|streichen|herausnehmen)»)\b
    |\b(?:losch\w*|vernichte\w*|streich\w*|stornier\w*|schliesse\w*) (?:sie |du |ihr )?(?:bitte
    |daher )?«{mine}»
    !! {again}|verteiler|newsletter|mailing
5 leaves the list :: \b(?:«nehmen|streichen|nimm|streich|streicht
    |nehmt») (?:sie |ihr )?mich\b[^.!?]{0,20}\bvon (?:der|ihrer|deiner|eurer) (?:\w+ )?liste\b
    !! verteiler|newsletter|mailing
5 has agreed elsewhere :: \b(?:woanders|anderswo|anderweitig) (?:\w+ )?«zugesagt|unterschrieben
    |angenommen»\b|\b(?:bei|fur
    |mit) (?:\w+ ){0,2}andere[nmrs]? (?:\w+ ){0,3}?«unterschrieben|zugesagt|entschieden|begonnen
    |angefangen|verpflichtet»\b|\bandere[nrs]? (?:stelle|anstellung|arbeit|arbeitsvertrag
    |angebot) (?:\w+ )?«gefunden|angenommen|angetreten|unterschrieben|zugesagt»\b
    !! {kept}|termin|{day}|{clock}|gegen|abgesagt
5 chooses another :: \b(?:entscheide|wahle|habe) (?:ich )?(?:mich )?(?:\w+ ){0,2}?(?:fur )?(?:eine
    |ein|einen|die|das|den) andere[nrs]? «{house}»\b(?! (?:abgesagt|abgelehnt|ausgeschlagen))
    |\bnicht (?:mehr|langer) auf (?:der )?«(?:stellen|job
    |arbeits)?suche»\b
    !! {kept}|{day}|{clock}|beworben
5 another may have it :: \b(?:gebt|geben sie|vergebt|vergeben sie|gib) (?:bitte )?(?:meinen (?:platz
    |termin)|die stelle)(?: (?:am )?{day})?(?: an)? «(?:jemand|einem? ander|einer? ander
    |anderweitig)\w*»
    !! {kept}|{clock}|nachste|verschieb\w*|anderen (?:tag|termin)|nicht
5 takes what another offers :: \b(?:ein (?:ander\w+ )?angebot|angebot (?:von|aus|bei) (?!(?:ihnen
    |euch|dir)\b)\w+)\b[^.!?]{0,40}\b(?:das|und) (?:ich )?(?:(?:es|nun|jetzt) )?(?:werde ich
    |«nehme ich» an|«annehmen» werde|(?:ich )?(?:gern )?«annehme»)(?=\W*$|[.,;!]| und\b)
    !! {kept}|nicht\b|\b(?:ihr|euer|dein)\w*|muss|sollte
5 turns it down :: \b(?:entschieden|entschlossen|beschlossen)\b[^.!?]{0,40}\bnicht «anzunehmen
    |weiterzuverfolgen|fortzusetzen»|\b{post}\b[^.!?]{0,50}\b«nicht (?:annehmen|antreten)»\b
    |\bgegen (?:das|ihr
    |euer|dein|die) {post} «entschieden»|\bnehme (?:ich )?(?:{it}) (?:\w+ ){0,2}?«nicht»(?! vor\b)
    |\b«korb» geben\b
    !! bevor|ohne|noch nicht|anderes angebot|termin|\bob\b
5 declines the post :: \b{post}\b[^.!?]{0,40}\b«ablehnen|absagen|ausschlagen»\b
    |\bmuss ich (?:\w+ ){0,2}«absagen»\b|\b(?:muss|mochte|werde|will)\b (?:ich )?(?:{it}
    |ihnen) (?:\w+ ){0,3}?«ablehnen|ausschlagen|absagen»|\bich «sage» (?:\w+ ){0,2}?ab\b
    !! {kept}|termin|gesprach|{day}|{clock}|andere|krank\w*|verschieb\w*|nachste
    |nicht (?:\w+ )?(?:ablehnen|ausschlagen|absagen)
5 goes no further :: \bnicht (?:mehr |weiter |langer )?(?:zu )?«weiterverfolg\w*|weiter verfolg\w*
    |berucksichtigen|einzubeziehen|in betracht zu ziehen»
    |\b(?:stehe|stehen) (?:\w+ ){0,6}?nicht (?:mehr|langer|weiter) zur «verfugung»
    |\bnicht (?:mehr|langer) zur «verfugung» stehe\b|\bich bin «raus»(?=\W*$|[.,;!])
    |\bich «verzichte»(?=\W*$|[.,;!]| (?:\w+ ){0,2}?auf (?:{it}))
    !! {kept}|{day}|{clock}|termin|nummer|adresse|telefon|\bbis\b|nachteil
5 stays where they are :: \bich «bleibe» (?:\w+ ){0,3}?(?:wo ich|(?:bei|in|an
    |auf) meine[mr] (?:\w+ )?(?:arbeitgeber|betrieb|firma|chef|stelle|schule|job|posten|haus|klinik
    |praxis))|\bmich entschieden\b[^.!?]{0,40}\bzu «bleiben»\b
    !! {if}|falls|dabei|interess|\bbis\b(?! auf weiteres)|\bnoch (?:ein\w*|zwei|drei)\b
    |erreichbar|pendle
""",
        "plain:wishes": r"""
5 wishes politely :: \b«konnten|konntest|konntet» (?:sie|du|ihr)\b[^.!]*\?
""",
        "plain:stays": r"""
5 takes back a message :: \b(?:vergessen|ignorieren|loschen) sie (?:bitte )?(?:meine
    |die) (?:\w+ )?«mail|nachricht|email»
5 decided for them :: \bgegen (?:die|das|den) (?:andere[ns]?) (?:\w+ )?und fur «sie|euch|dich»\b
5 another was refused :: \bandere[nrs]? (?:\w+ ){0,4}?«abgesagt|abgelehnt|ausgeschlagen
    |abgesprungen»
    !! \bfur\b
""",
        "plain:reads": r"""
5 has not yet said it :: \bbevor ich «unterschreibe|zusage|annehme|kundige|ja sage»
    |\b(?:erst|nicht)\b[^.!?]{0,25}«(?:zusagen|ja sagen|unterschreiben|annehmen|zustimmen)», (?:wenn
    |bevor|solange|ohne)\b|\bohne\b[^.!?]{0,30}\bnicht «zusagen|ja sagen|unterschreiben|annehmen»
    |\bsobald\b[^.!?]{0,40}\b«geklart|vereinbart|schriftlich»\b
""",
    },
    "fr": {
        "plain:withdrawal": r"""
5 takes it back :: \b(?:retir\w+|annul\w+|ray\w+|enlev\w+|ecart\w+) «{mine}»\b
    |\bme «retire\w*|desiste\w*» (?:donc |finalement )?(?:du?|pour)\b|\b«retirer|rayer
    |enlever» de (?:la
    |votre|ta) liste\b
    !! {kept}|diffusion|newsletter
5 asks to be struck :: \b(?:pourriez|pouvez|pourrais|peux|voudriez|auriez)[ -](?:vous
    |tu)\b[^.!?]{0,40}\b(?:supprim\w+|retirer|annuler|effacer|rayer|enlever|clore|cloturer
    |ne plus (?:tenir compte de|considerer|prendre en compte)|ne pas donner suite a) «{mine}»\b
    |\b(?:merci de|veuillez|je vous (?:prie|demande) de) (?:bien vouloir )?ne (?:plus
    |pas) (?:tenir compte de|considerer|donner suite a|prendre en compte) «{mine}»
    !! {again}|avant|diffusion|newsletter
5 has agreed elsewhere :: \b(?:ai|avons|viens de) (?:\w+ ){0,2}?(?:signe|signer|accepte|accepter
    |trouve|choisi) (?:\w+ )?(?:«ailleurs»|(?:chez |pour
    |avec )?une? «autre» (?:{house}|offre|place|proposition))|\bdit «oui» a (?:une? autre|quelqu)
    !! {kept}|{day}|{clock}|creneau|rendez
5 chooses another :: \bje (?:choisis|prefere|retiens|pars sur
    |me tourne vers) (?:\w+ ){0,2}?une? «autre{house}|autre offre|autre proposition»\b|\b(?:donnez
    |donner|laissez|laisser|proposez|proposer) (?:ma
    |mon|le) (?:\w+ )?(?:place|creneau|entretien|poste) a «quelqu'un|une? autre|d'autres»
    !! {kept}|{day}|{clock}
5 has another house :: \b(?:ai|avons) (?:\w+ ){0,2}?(?:trouve|accepte|signe|choisi|decroche
    |obtenu) (?:\w+ ){0,2}?«une? {house}»\b
    |\bpropose une? (?:\w+ )?{house}\b[^.!?]{0,30}\bl'ai «accepte\w*|signe\w*»
    !! {kept}|votre|vous (?:m'|me )|depuis|\ben (?:19|20)\d\d|refuse
5 turns it down :: \b(?:decide|choisi|prefere|resolue?)\b (?:\w+ ){0,2}(?:de )?ne pas (?:l'|la |le
    |y )?«accepter|donner (?:une )?suite|poursuivre|continuer»|\bne (?:donnerai|peux|pourrai|puis
    |souhaite|vais|veux) (?:malheureusement )?pas (?:\w+ )?«suite|accepter|l'accepter|donner suite
    |poursuivre»|\b(?:n'accepte|n'accepterai|ne l'accepte|ne (?:la |le )?(?:prends
    |prendrai)) (?:\w+ )?«pas»(?=\W*$|[.,;]| (?:{it}))
    !! avant d|sans avoir|encore|autre offre|creneau|rendez|{clock}
5 declines the post :: \b«decliner|decline|refuser|refuse|renoncer a
    |renonce a»\b && \b(?:{post}|candidature)\b
    !! si je|autre offre|(?:pas|jamais|point) (?:\w+ ){0,2}?(?:renonc|refus|declin)
5 says no :: \bc'est (?:\w+ )?«non»\b(?! (?:pour (?!moi|nous)|seulement|a)\b)
    |\bcontrainte? de «decliner|refuser|renoncer»
    !! {kept}|rendez|creneau|{day}|{clock}
5 goes no further :: \bne suis «plus (?:disponible|en recherche|candidate?|interessee?)»
    |\bne (?:plus|pas) «compter sur moi»|\bprefere «en rester la»|\b«restons en la|m'arrete la»\b
    |\bpasse mon «tour»|\bsera «sans moi»(?=\W*$|[.,;!])
    !! {kept}|aujourd'hui|{day}|creneau|rendez|{clock}
5 stays where they are :: \bje «reste» (?:finalement |donc )?(?:ou je suis|la ou je
    |chez mon employeur|chez mon patron|a mon poste|dans mon (?:entreprise|ecole|equipe|poste
    |service))|\b(?:choisi|decide|prefere) (?:finalement )?de «rester» (?:dans|chez|a mon|ou je)
    !! {if}|avant d|interess|disponible|joignable|jusqu|\bencore\b|{day}|{clock}
""",
        "plain:stays": r"""
5 takes back a message :: \bcompte de mon (?:\w+ )?«message|mail|courriel|courrier»
5 another was refused :: \b(?:ai|viens de) (?:\w+ )?«(?:refuse|refuser|decline|decliner)» l'autre
""",
        "plain:reads": r"""
5 has not yet said it :: \bavant de «vous repondre|signer|accepter|m'engager|dire oui»
    |\b(?:ne (?:peux|pourrai|puis)|sans)\b[^.!?]{0,40}\b«(?:dire oui|accepter|signer
    |m'engager)» (?:sans|avant|tant que)\b|\b(?:une fois|des) que?\b[^.!?]{0,40}\b«regle\w*|clair\w*
    |precise\w*|par ecrit»\b
""",
    },
    "es": {
        "plain:withdrawal": r"""
5 takes it back :: \b(?:retir\w+|anul\w+|borr\w+|quit\w+|tach\w+) «{mine}»\b
    |\bno (?:\w+ ){0,2}?(?:tenga\w*|considere\w*) (?:en cuenta )?«{mine}»\b|\b«me retiro|retirarme
    |me bajo|salir|salgo» del proceso|\b«quit\w+|borr\w+|elimin\w+|tach\w+» de (?:la|vuestra|su
    |tu) lista\b
    !! {kept}|correo|difusion|boletin
5 asks to be struck :: \b(?:podri\w+|puede[ns]?|podeis)\b[^.!?]{0,30}\b(?:retirar|anular|borrar
    |eliminar|quitar|cancelar|cerrar) «{mine}»\b
    !! {again}|correo|difusion|boletin|antes
5 has agreed elsewhere :: \bhe (?:\w+ )?(?:encontrado|conseguido|empezado|firmado|entrado
    |aceptado) (?:\w+ )?(?:(?:en|con) )?«otr[oa]»(?:\W*$|[.,;]| (?:{house}|{post}|sitio|lugar
    |compan\w+|casa|colegio|equipo))|\b(?:he|ya) «encontrado|conseguido|encontre
    |consegui» (?:\w+ )?(?:trabajo|empleo)\b
    |\bhe (?:\w+ )?dicho que «si» a (?:otr[oa]|una oferta)
    !! antes de|\bsi (?!a\b)|{day}|{clock}|\?|hace|hora\b
5 chooses another :: \bme (?:quedo|voy|decanto|decido|inclino) (?:\w+ )?(?:con|a
    |por)(?: la| el)? «otr[oa] (?:{post}|empresa|opcion|trabajo)»|\b(?:dar|dad|den|deis|ceder
    |ofrecer) (?:mi|la
    |el) (?:\w+ )?(?:hueco|plaza|puesto|entrevista|sitio) a «otr\w+|alguien»|\b(?:renovado|ascendido
    |subido|hecho fij[oa])\b[^.!?]{0,40}\bme «quedo»\b
    !! {kept}|{day}|{clock}
5 turns it down :: \b(?:he decidido|decidi|prefiero|he preferido|he optado por
    |opte por) no (?:\w+ )?«aceptar\w*|incorporarme|continuar|seguir|avanzar|presentarme»\b
    |\bno (?:\w+ )?(?:voy a|puedo|podre|quiero) (?:\w+ )?«aceptar\w*|incorporar\w*»\b
    |\bno (?:la |lo )?«acepto|aceptare|cojo|cogere»(?=\W*$|[.,;]| (?:{it}))
    !! antes de|hasta|sin (?:ver|leer|hablar)|todavia|aun\b|\bni\b
    |acept\w* (?:\w+ ){0,2}(?:cita|reunion|hora\w*|{day})|otra (?:oferta|propuesta)|{clock}|coche
5 declines the post :: \b«rechazar|rechazo|declinar|declino|renunciar a|renuncio a
    |desestimar»\b && \b(?:{post}|candidatura|proceso)\b
    !! {if}|otra (?:oferta|propuesta)|\bni\b
5 goes no further :: \bno (?:voy a|quiero|deseo) «seguir|continuar|avanzar»\b|\bya no «me interesa
    |estoy (?:disponible|interesad[oa])|busco»\b|\bno (?:sigan|sigais
    |sigas) contando «conmigo»|\bno (?:cuenten|conteis|cuentes) (?:mas )?«conmigo»(?=\W*$|[.,;]
    | para (?:{it}|el proceso))|^\W*«paso»(?=\W*$|[.,;!])
    !! {if}|\?|hasta|sin\b|todavia|antes de|otr[oa]s?\b|{day}|{clock}
5 stays where they are :: \bme «quedo» (?:finalmente |al final )?(?:donde estoy|(?:en
    |con) mi (?:\w+ )?(?:trabajo|empresa|puesto|empleo|jefe|jefa|colegio|equipo))
    |\b(?:decidido|preferido|optado por|voy a|finalmente|al final|quiero
    |toca) (?:\w+ ){0,2}?«quedarme» (?:en mi|donde|con mi)
    !! {if}|\?|hasta|mientras|referencia|antes de|{day}|{clock}
""",
        "plain:stays": r"""
5 takes back a message :: \bcuenta mi «(?:\w+ )?(?:correo|mensaje|mail)»
5 another was refused :: \b(?:he|acabo de) (?:\w+ )?«(?:rechazado|rechazar|declinado)» (?:la
    |el) otr[oa]
""",
        "plain:reads": r"""
5 has not yet said it :: \bantes de «firmar|aceptar|decir que si|responder\w*|contestar\w*»
    |\bno (?:\w+ )?«(?:decir que si|aceptar|firmar|comprometerme)» (?:sin|hasta|antes)\b
    |\b(?:una vez|cuando|en cuanto)\b[^.!?]{0,40}\b«resuelto|aclarad\w+|claro|por escrito»\b
""",
    },
    "pt": {
        "plain:withdrawal": r"""
5 takes it back :: \b(?:risc\w+|risque\w*|retir\w+|tir\w+|apag\w+|anul\w+) «{mine}»\b|\b(?:desisto
    |abdico|prescindo) (?:\w+ )?d[aeo] «minha candidatura|candidatura|processo|vaga|lugar|concurso»
    |\b(?:sair|saio|me retirar|retirar me|me retiro|retiro me|desisto) (?:\w+ )?(?:do|deste
    |desse) «processo»|\b«tir\w+|retir\w+|risc\w+» (?:me )?da (?:\w+ )?lista\b
    !! {kept}|nao (?:\w+ )?(?:desist|retir|risc|sai)\w*|emails|difusao|newsletter
5 asks to be struck :: \b(?:podem?|podia\w*|poderia\w*|podes)\b[^.!?]{0,30}\b(?:retirar|anular
    |apagar|eliminar|cancelar|remover|encerrar) «{mine}»\b
    !! {again}|emails|difusao|newsletter|antes
5 has agreed elsewhere :: \b(?:encontrei|consegui|aceitei|aceitar
    |assinei) (?:\w+ )?(?:com )?«outr[ao]»(?:\W*$|[.,;]| (?:{house}|{post}))
    |\bja (?:\w+ )?(?:arranjei|encontrei|consegui|aceitei|comecei
    |assinei) (?:\w+ )?«{house}|noutr[oa]»\b|\b(?:disse|dei) (?:o )?(?:que )?«sim» a (?:outr[oa]
    |uma proposta)
    !! antes de|{if}|{day}|{clock}|\?|nao aceit\w*|entrevista
5 chooses another :: \b(?:fico com|vou para|optei por|escolhi|escolho
    |opto por)(?: a| o)? «outr[oa] (?:{post}|empresa|opcao|trabalho|emprego)»|\b(?:dar|deem|ceder
    |cedam) (?:o meu|a minha|a) (?:lugar
    |vaga|entrevista) a «outr\w+|alguem»
    !! {kept}|{day}|{clock}|hora
5 turns it down :: \b(?:decidi|resolvi|optei por|prefiro|preferi
    |achei melhor) nao (?:\w+ )?«aceitar|avancar|prosseguir|seguir|continuar»\b|\bnao (?:vou|irei
    |poderei|posso|pretendo|consigo) (?:poder |a )?«aceita\w*»|\bnao «aceitarei»\b
    |\bnao (?:a |o )?«aceito»(?=\W*$|[.,;]| (?:{it}))|\bresposta e (?:\w+ )?«nao»
    !! antes de|sem (?:ver|ler|falar)|ainda|\bnem\b|aceit\w* (?:\w+ ){0,2}(?:reuniao|horario
    |hora\b|{day})|outra (?:oferta|proposta)|{clock}
5 declines the post :: \b«recusar|recuso|declinar|declino|abrir mao|abro mao|desistir
    |desisto»\b && \b(?:{post}|convite|processo|candidatura)\b
    !! nao (?:\w+ )?(?:desist|recus)\w*|\bnem\b|outra (?:oferta|proposta)
5 has to refuse :: \b(?:tenho|ter|terei) (?:de|que) «recusar|declinar»\b
    !! {kept}|hora\b|{clock}|{day}|reuniao
5 goes no further :: \bnao (?:vou|irei|quero|pretendo) (?:\w+ )?«avancar|prosseguir|continuar
    |seguir em frente»\b|\bja nao «estou (?:disponivel|a procura|interessad[oa])|me interessa»\b
    |\bnao «contem|conte» (?:mais )?comigo(?=\W*$|[.,;]| para (?:{it}))|^\W*«desisto»(?=\W*$|[.,;!])
    !! {if}|\?|\bate\b|\bsem\b|ainda|antes de|outr[oa]s?\b|{day}|{clock}
5 stays where they are :: \b«fico» (?:mesmo |afinal )?(?:onde estou|no meu (?:\w+ )?(?:emprego
    |trabalho|posto|lugar)|na minha (?:\w+ )?(?:empresa|escola|equipa))|\b(?:decidi|resolvi
    |optei por|prefiro|preferi) «ficar|permanecer|continuar» (?:na|no|onde)\b
    !! {if}|\?|\bate\b|antes de|{day}|{clock}
""",
        "plain:stays": r"""
5 another was refused :: \b«(?:recusei|declinei)» a outra
""",
        "plain:reads": r"""
5 has not yet said it :: \bantes de «assinar|aceitar|dizer que sim|responder»
    |\bnao (?:\w+ )?«(?:dizer que sim|aceitar|assinar|comprometer me)» (?:sem|ate|antes)\b
    |\b(?:uma vez|quando|assim que|logo que)\b[^.!?]{0,40}\b«resolvid\w+|esclarecid\w+
    |por escrito»\b
""",
    },
    "nl": {
        "plain:withdrawal": r"""
5 takes it back :: \b{mine} (?:(?!niet)\w+ ){0,3}?«(?:in|terug)(?: te )?trek\w*|stopzetten
    |annuleren»\b|\b{mine} (?:\w+ )?niet «door\w*|voort\w*»
    |\btrek\w* (?:\w+ ){0,3}?{mine} (?:(?!niet)\w+ )?«in|terug»\b|\btrek (?:ik )?(?:me
    |mij)\b[^.!?]{0,30}\b«terug»
    !! {kept}
5 asks to be struck :: \b(?:kun|kunt|kan|kunnen|zou|zouden|wil|wilt|willen) (?:je|u
    |jullie)\b[^.!?]{0,30}{mine} (?:\w+ ){0,4}?«(?:intrekken|verwijderen|annuleren|stopzetten
    |schrappen|vervallen|wissen)»\b
    !! {again}|nieuwsbrief|mailing\w*|voordat
5 leaves the list :: \b(?:haal|halen|schrap|schrappen)\b (?:u )?(?:me|mij)\b[^.!?]{0,16}\bvan (?:de
    |jullie|uw|je) (?:\w+ )?«lijst»\b|\b(?:mij|me) (?:maar |graag |alsjeblieft
    |alstublieft )?«van (?:de|jullie|uw) lijst»
    !! nieuwsbrief|mailing\w*|niet van\b|dus niet
5 has agreed elsewhere :: \bandere (?:\w+ )?(?:baan|functie|werkgever
    |job) (?:\w+ ){0,2}?«gevonden|geaccepteerd|aangenomen|gekozen»\b|\b(?:elders
    |ergens anders) (?:\w+ )?«ja gezegd|toegezegd|getekend|begonnen»\b|\b«ja» gezegd (?:tegen|op
    |bij) (?:een )?(?:ander|elders)
    !! {kept}|{day}|{clock}
5 chooses another :: \b(?:kies|koos|ga) (?:ik )?(?:\w+ )?voor (?:een|de) «(?:andere|nieuwe) {house}»
    |\bheb (?:\w+ )?voor (?:een|de) andere «{house}» gekozen|\b(?:geef|geven) (?:mijn|de) (?:plek
    |plaats
    |baan) (?:\w+ )?aan (?:een|iemand) «ander\w*»|\bniet meer «op zoek|aan het zoeken»(?=\W*$|[.,;!]
    | naar)
    !! {kept}|{day}|{clock}
5 turns it down :: \b(?:besloten|gekozen|kies)\b[^.!?]{0,50}\bniet (?:\w+ )?«aan te nemen
    |te accepteren|in te gaan|verder te gaan»|\bniet «op» (?:jullie|uw|je|het) aanbod in
    |\b{post}\b[^.!?]{0,40}\b«niet (?:aannemen|accepteren|aan te nemen)»\b|\b(?:neem
    |accepteer) (?:ik )?(?:{it}) (?:\w+ ){0,2}?«niet»\b(?! (?:mee|door))
    !! voordat|zonder|nog niet|ander aanbod
5 declines the post :: \b{post}\b[^.!?]{0,40}\b«afwijzen|afslaan|afzien|weigeren|af»\W*$
    |\b«afzie\w*» van (?:de|het|jullie|uw)|\bzie (?:\w+ ){0,2}?«af van» (?:de|het|jullie|uw)
    |\bik zie (?:\w+ ){0,3}?«van af|ervan af»|\bsla (?:ik )?(?:{it}) (?:\w+ ){0,2}?«af»\b
    !! {kept}|ander aanbod|andere baan|telefoon
5 goes no further :: \bik «haak» (?:\w+ ){0,2}?af\b|\bik «ga» (?:\w+ )?niet verder\b(?! dan)
    |\bik ga het «niet» doen\b
    |\bniet «verder te gaan»\b|\bniet (?:meer|langer) «beschikbaar»\b|\b«niks voor mij»
    !! {kept}|{day}|{clock}
5 stays where they are :: \bik «blijf» (?:\w+ ){0,2}?(?:waar ik zit|waar ik ben|(?:bij|op
    |in) mijn (?:\w+ )?(?:werkgever|baan|baas|bedrijf|school|werk|functie|plek))|\b(?:besloten
    |gekozen|kies)\b[^.!?]{0,40}\bte «blijven»\b
    !! {if}|interesse|bereikbaar|\btot\b|\bnog\b|voordat|{day}|{clock}
""",
        "plain:stays": r"""
5 another was refused :: \bandere (?:\w+ ){0,4}?«(?:afgeslagen|geweigerd|afgezegd|afgewezen)»
""",
        "plain:reads": r"""
5 has not yet said it :: \bvoordat ik «teken|ja zeg|toezeg|accepteer|aanneem»
    |\bniet «(?:ja zeggen|accepteren|tekenen|toezeggen)» (?:zonder|voordat|zolang|tot)\b
    |\b(?:zodra|als)\b[^.!?]{0,40}\b«geregeld|duidelijk|op papier|opgelost»\b
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
