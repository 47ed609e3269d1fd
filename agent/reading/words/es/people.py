"""Spanish: who writes, for whom, about which job, and who is met. Data, no logic."""

WORDS = {
    "meets.with": r"""
con
""",
    "addresses.team_box": r"""
admin|personal|empleo
""",
    "answering.here": r"""
(?:respond|contest)\w+ (?:directamente |simplemente )?a este (?:correo|mensaje|e-?mail|mail)
""",
    "answering.ask": r"""
questions?|respond|direct|contactar|contacta|dudas?|escrib\w+|consulta\w*|urgentes?|respondiendo
    |avis\w+
""",
    "answering.bids": r"""
(?:te|le) ha
invit\w+|organi[sz]\w+|env[ií]\w+|remit\w+
""",
    "employer.bids": r"""
[ \u00a0](?:te pide|le solicita)\b
[ \u00a0](?:te invita|le invita|te ha invitado|le ha invitado|nos ha pedido)(?=[ ,])
""",
    "employer.carried": r"""
\b(?:solicitud|candidatura|postulación) (?:ha sido|fue|se ha) (?:enviad[ao]|transmitida
    |inviata) (?:a|para|al) (?:la |el |o )?(?=[^\Wa-z\d_])
""",
    "employer.belongs": r"""
una? (?:empresa|filial|marca|sociedad) (?:de|del grupo|de la)|filial (?:de|del grupo)
parte de(?:l grupo)?|del grupo
""",
    "employer.introduces": r"""
de(?: la)?|desde|del
""",
    "employer.framed.at": r"""
en
""",
    "employer.framed.before": r"""
candidatura (?:en|a)|inter[eé]s en(?: trabajar en)?|(?:puesto|entrevista) en
""",
    "employer.framed.behind": r"""
para|y|ha|nos|como
""",
    "employer.framed.of_team": r"""
equipo de (?:selecci[oó]n|talento) de
""",
    "employer.framed.team": r"""
talento|selecci[oó]n
""",
    "employer.hires_for": r"""
llevo (?:la selección|los recursos humanos|el proceso) (?:de|para|en)
""",
    "employer.reader_at": r"""
(?:tu|su) (?:[\w-]+ ){0,3}en
""",
    "employer.signed_for": r"""
por cuenta de
""",
    "employer.signed_for_article": r"""
la[ ]
de[ ]
""",
    "employer.agency.seeks": r"""
(?:busca|buscan|necesita|necesitan)(?: ahora)? una?
""",
    "employer.agency.post": r"""
puesto vacante proceso
""",
    "employer.agency.advises": r"""
consultor[a]?(?: de selección)?
""",
    "employer.agency.post_with": r"""
en|no
""",
    "employer.agency.post_with_article": r"""
la[ ]
el[ ]
de[ ]
""",
    "employer.agency.common_end": r"""
^(?:buenas|nueva|próxima)[nrs]?[ ]
""",
    "employer.agency.round_before": r"""
entrevista
""",
    "employer.agency.round_before_at": r"""
en|no
""",
    "employer.between.of_you": r"""
te|lo|conocerte|candidato|candidat|puesto|cv
""",
    "employer.between.acts": r"""
cuéntame|llámame
""",
    "employer.between.we_hire": r"""
nuestro equipo
nuestras? (?:oficinas?|tienda)
con nosotros
""",
    "employer.known.salutes": r"""
hola tel
""",
    "employer.known.and": r"""
y
""",
    "employer.mandates.searches": r"""
tengo (?:ahora )?(?:un|el|una|la) (?:puesto|vacante|proceso|búsqueda)\b
buscamos|busco
(?:estoy|estamos) (?:seleccionando|buscando|reclutando|llevando|gestionando)
llevo|llevamos|gestiono|gestionamos|selecciono|seleccionamos|busca|cerco
""",
    "employer.mandates.for": r"""
(?:por (?:encargo|cuenta)|en nombre) de(?:l| la)?
(?:con|en)(?: el| la)?
""",
    "employer.mandates.entrusts": r"""
\ (?:nos|me) (?:ha (?:encargado|pedido|confiado)|han (?:encargado|pedido|confiado))\b
\ mi (?:ha|hanno) incaricato\b
""",
    "employer.mandates.is": r"""
[Ss]e trata d[eo]l?|[Ee]s para|[Tt]rata-se d[aeo]|[Ss]i tratta d[ei]l?
""",
    "employer.mandates.is_article": r"""
de|la|le|el|o|a
""",
    "employer.mandates.own_part": r"""
Unidade?|Tienda|Sede
""",
    "employer.mandates.town_and": r"""
y|en
""",
    "employer.naming.kind_before": r"""
(?:Museo|Museu|Hospital|Hôpital)(?: Universitario)?(?: d[eaou]s?)?
Ayuntamiento de|Universidad de|Diputación de|Universidade d[eao]|Hotel|Clínica|Fundació
    |Fundación|Colegio|Instituto|Residencia|Bodegas?|Grupo|Banca|Caja|Café|Editorial|Talleres
    |Ferretería|Construcciones|Viveros|Laboratorios|Clínicas|Panadería|Cooperativa|Editora
    |Escola|Coláiste|Coleg
""",
    "employer.naming.kind_before_article": r"""
la[ ]
le[ ]
los[ ]
las[ ]
del[ ]
""",
    "employer.naming.more_before": r"""
a|en|para|por|con|no
""",
    "employer.naming.more_before_of": r"""
d[eiu]|del
""",
    "employer.sources.of": r"""
\s+(?:@|de|en)\s+
""",
    "meets.cues.it_is_me": r"""
(?:soy|seré) yo (?:quien|el que|la que) (?:le|la|lo|te|os) (?:llam[aoe]\w*|recib\w+|entrevist\w+)
""",
    "meets.cues.i_and": r"""
(?:estaré|estaremos|seremos) yo y
""",
    "meets.cues.ask_line": r"""
questions?|organisat\w+|contacto|contact[ao]|organizad\w+|informes|dudas
""",
    "meets.cues.later": r"""
\b(?:la|una) (?:siguiente|segunda|próxima) entrevista\b
\bsi encaj\w+
\bsi (?:seguimos|todo va|avanzamos)\b
""",
    "meets.cues.praised": r"""
gustado|gustó|leído|visto
""",
    "meets.cues.praised_and": r"""
y|en|así que
""",
    "meets.cues.praised_author": r"""
me|quisiera
""",
    "meets.cues.handed_on": r"""
(?:cv|curr[ií]culum|candidatura|contacto|datos|nombre|número|perfil)\b(?:(?!\b(?:será|serás
    |entrevista|con)\b)[^.;!?\n]){0,40} (?:por|a través de|mediante)
recomendad[oa] por
""",
    "meets.cues.perhaps": r"""
(?:quizás?|tal vez|a lo mejor) (?:se (?:asom|un|pas)\w+|venga|viene)
""",
    "meets.cues.later_behind": r"""
(?:después|luego) (?:si|se)\b
queda para|más adelante
""",
    "meets.presence.kin_too": r"""
\bmi (?:mujer|marido|herman[oa]|hij[oa]|padre|madre|soci[oa]) también\b
""",
    "meets.gathering.ask_for": r"""
pregunt[ae] por
""",
    "meets.gathering.if": r"""
si
""",
    "meets.judging.together": r"""
(?:te|le|la|lo|os) (?:llam|recib|entrevist)(?:o|aré|iré)\b[^.!?]{0,60}\bjunto (?:a|con)\b
(?:te|le|la|lo|os) recibo yo\b
""",
    "meets.judging.with_me": r"""
conmigo|y yo
""",
    "meets.presence.also": r"""
\bvienen? (?:también )?mi \w+
\b(?:también (?:estará|viene|vendrá|quiere|te|le)|estará también)\b
""",
    "meets.presence.there": r"""
\bsame me\b
\b(?:estaré|estoy) (?:allí|ahí|aquí|en (?:el|la) (?:taller|tienda|obra|cocina|local|bar|almacén
    |finca|nave|granja|puerta|barra))\b
\b(?:te|le) (?:enseño|muestro)\b
\b(?:vente|pásate|pásese|ven|véngase|venga)\b[^.!?\n]{0,70}\by (?:hablamos|charlamos|lo vemos
    |nos conocemos)\b
""",
    "meets.presence.each_other": r"""
\bnos (?:vemos|veremos|reunimos)\b(?! (?:obligad|en la (?:obligación|necesidad)|forzad))
""",
    "meets.presence.cannot": r"""
\b(?:al final )?no (?:puedo|voy a poder|podré|llego)\b(?! (?:más|decir|ofrecer|confirmar
    |garantizar|avanzar))
\bme ha salido\b
\bse me (?:complicó|ha complicado|hace tarde|juntó)\b
""",
    "meets.proposing.personally": r"""
\bme gustaría\b[^.!?\n]{0,40}\b(?:hablar|charlar|conocer(?:te|le|la|lo)|llamar(?:te|le)
    |entrevistar(?:te|le)|tener una)\b
""",
    "meets.proposing.ours": r"""
nuestr[ao]
""",
    "meets.proposing.ours_talk": r"""
llamada|charla|conversación
""",
    "meets.proposing.together": r"""
\b(?:podemos|podríamos) (?:hablar|charlar|vernos|quedar|reunirnos)\b
\b(?:tienes|tiene|tendrías|tendría)\b[^.!?\n]{0,40}\b(?:llamada|hablar|charlar|charla|café)\b
\bpodemos (?:falar|conversar)\b
""",
    "meets.proposing.unnamed": r"""
\bcon (?:nuestr[oa]s?|el|la|un|una)(?: \w+){0,2} (?:equipo|responsables?|jef[ea]|director[ae]?
    |gerente)\b
""",
    "meets.proposing.thanked": r"""
gracias\b|tras|a raíz de
""",
    "meets.pronouns.talk_with": r"""
(?:entrevista|charla|llamada|reunión) con (?:él|ella)
""",
    "meets.pronouns.moves": r"""
es|será|se|pasa|el|a
""",
    "meets.rounds.then": r"""
luego|después
""",
    "meets.somebody.no_persons": r"""
stage entrevista
""",
    "meets.somebody.things": r"""
hor[aá]rio|hora|planta|entrevista|prueba|sal[ao]|aula|piso|colegio|escola|escuela|casa
""",
    "meets.somebody.inside": r"""
en (?:el|la)
""",
    "meets.somebody.with": r"""
insieme a|junto a|meet|con|y|en
""",
    "orgs.connectors": r"""
y de del la le les los
""",
    "orgs.described": r"""
(?:Clínica|Centro|Escuela|Colegio|Instituto|Agencia|Taller|Librería|Panadería|Farmacia|Asociación
    |Residencia|Estudio|Despacho|Hospital|Granja|Cooperativa|Bodega|Compañía)
""",
    "orgs.describing": r"""
[^\W\d_]{2,14}(?:ari[oa]|[ií]c[oa]|al|il|ista|iv[oa]|ístic[oa])
""",
    "orgs.article": r"""
L[ea]s?|El|Los|De|Lo|[OA]s?
""",
    "orgs.article_house": r"""
Hospital|Ayuntamiento|Universidade?|Fundación|Colegio|Escuela|Escola|Grupo|Cooperativa
""",
    "phrase_words.behind": r"""
ahora entonces también pronto finalmente este esta requiero necesito
""",
    "phrase_words.determiners": r"""
a re le la les un el los una o de nuestra nuestro su sus mi mis
""",
    "phrase_words.pulling": r"""
de del en
""",
    "phrase_words.inside": r"""
la le les los las el
""",
    "phrases.site": r"""
[^\W\d_]*[Hh]otel|[Hh]ospital|Clínica|Colegio|Escola|Escuela|Residencia|Tienda|Museo|Museu
""",
    "phrases.site_article": r"""
de|del
""",
    "rounds.founder": r"""
(?:co)?fundadora?
""",
    "rounds.i_founded": r"""
soy (?:un[oa] de l[oa]s (?:dos |tres )?|la |el )?(?:co)?fundador(?:a|es|as)?
""",
    "roles.at_site": r"""
en|para
""",
    "roles.to_short": r"""
de
""",
    "roles.links": r"""
en|no|de|del|el|la|los|las|le|les|lo
""",
    "roles.claims.at_house": r"""
en|con
""",
    "roles.claims.post_then": r"""
post|opening|puesto|plaza|cargo|ruolo
""",
    "roles.cues.label": r"""
post|opening|puesto|vacante|cargo|oferta|posición|ruolo
""",
    "roles.cues.asked_which": r"""
¿?(?:a |para )?qué
""",
    "roles.cues.asked_post": r"""
post|puesto
""",
    "named.subject_of": r"""
de|en
""",
    "roles.cues.post_of": r"""
(?:puesto|plaza|vacante|cargo|búsqueda) de
""",
    "roles.cues.applying": r"""
candidatur|solicitud|postul
""",
    "roles.cues.applying_as": r"""
como|a
""",
    "roles.cues.trade_ends": r"""
ero|era|or|ora|ista|ario|aria|ante|ico|ica|iz
""",
    "roles.cues.terms_before": r"""
contrato (?:indefinido|fijo|temporal)
jornada completa|media jornada
""",
    "roles.cues.terms_article": r"""
an?[ ]
une?[ ]
una[ ]
como[ ]
""",
    "roles.cues.terms_after": r"""
salari
""",
    "roles.cues.behind": r"""
post|opening|posts|stage|talk|final
""",
    "roles.cues.posts": r"""
post opening
""",
    "roles.cues.refused_after_colon": r"""
lo siento
""",
    "roles.cues.refused": r"""
no seguimos|no continuar\w*|no vamos a seguir|lamentablemente|tyvärr
""",
    "roles.ranking.kin_whose": r"""
mi|nuestr[oa]
""",
    "roles.ranking.kin": r"""
son|marido|mujer|hermano|hermana|hijo|hija|compañer[oa]|soci[oa]
""",
    "roles.ranking.kin_article": r"""
le[ ]
la[ ]
el[ ]
de[ ]
o[ ]
a[ ]
""",
    "roles.spans.posts": r"""
post opening puesto plaza cargo
""",
    "roles.spans.greetings": r"""
hola buenos buenas
""",
    "roles.subjects.house_behind": r"""
en|no
""",
    "meets.rounds.at": r"""
está|a las|ahora
""",
}
