"""Spanish: how it is written, what is agreed, wished and told. Data, no logic."""

WORDS = {
    "telling.paused": r"""
\b(?:pausar|suspender|poner en pausa|congelar)\b[^.!?]{0,20}\b(?:entrevistas|contrataci\w+
    |búsqueda|proceso|conversaciones)\b
""",
    "telling.asked_to_come": r"""
\b(?:puedes?|podrías?) (?:venir|pasar|acercar\w*)\b
""",
    "unmoved.only_that": r"""
\b(?:sólo|solo|solamente) (?:cambia|muda|ha cambiado) (?:la |el |a |o |l')?{place}\b
\b(?:cambia|muda) (?:sólo|solo) (?:la |el |a |o |l')?{place}\b
""",
    "unmoved.stands": r"""
\b(?:hora|horario|cita|entrevista)\b[^.!?]{0,40}\b(?:se mantiene|no cambia|sigue (?:siendo
    |en pie|igual)|continua)\b
""",
    "households.ours": r"""
\bnos (?:va|viene|vendría|queda|parece) (?:muy |muy bien|bien|perfecto|genial|estupendo)
\b(?:bien|perfecto) para nosotr[oa]s\b
\b(?:(?:allí|ahí) estaremos|confirmamos|[lt][ea] esperamos)\b
""",
    "accepting.agreed": r"""
^(?:genial|estupendo)\b(?=[,.!])(?!,? pero\b)
\b(?:entonces|pues) (?:te|le|la) (?:llama|espera)\b
\b(?:por (?:mí|nosotros) (?:está |va )?bien|quedamos así)\b
\b(?:(?:me|nos) (?:va|viene|queda|parece|funciona) (?:muy |muy bien|bien|perfecto|perfectamente
    |genial|estupendo|estupendamente)|perfecto|mejor aún|mejor todavía|de acuerdo|confirmo
    |confirmad[oa]|allí estaré|nos vemos|ahí estaré|encantad[oa]|(?:claro|sin problema)
    |no hay problema|(?:iré|acudiré|asistiré|estaré|puedo|hablamos|te espero|la espero
    |lo espero) (?:allí|ahí|en|el|a|este|disponible|pendiente|atent[oa]|puntual)|anotad[oa]
    |agendad[oa]|cuent(?:e|a|en) conmigo|con (?:mucho )?gusto|por supuesto)\b
\b(?:digo) (?:\w+ ){0,4}(?:que sí)\b
^(?:sí|claro)\b(?!,? (?:pero|mas)\b)
""",
    "accepting.asks_first": r"""
\b(?:lo|la) (?:consulto|pregunto|compruebo|miro|hablo|consultaré|preguntaré)\b
\b(?:déjame|déjeme|tengo que|voy a) (?:mirar|ver|consultar|preguntar|comprobar)\w*
""",
    "accepting.not": r"""
no|tampoco
""",
    "accepting.plainly": r"""
\b(?:(?:me|nos) va bien)\b
""",
    "unheard.nothing_heard": r"""
\b(?:si|caso|se|de) (?:[\w]+ ){0,6}?no\b[^.!?]{0,20}?\b(?:recib\w+|tien\w+|tener|has|ha|hemos
    |obtien\w+|obtiver\w*|noticias|respuesta|contact\w+)\b
\b(?:sin|en ausencia de) (?:\w+ )?(?:noticias|respuesta)\b
""",
    "unheard.a_no": r"""
\b(?:descartad[oa]|rechazad[oa]|no (?:has?|habra|habras|fue|haya|ha) (?:sido )?(?:selecci\w+
    |elegid[oa]|preseleccionad[oa])|no (?:fuiste|ha prosperado)|desestimad[oa])\b
""",
    "unheard.otherwise": r"""
\bde (?:usted|ti|su parte|tu parte)\b
""",
    "telling.with": r"""
con
""",
    "telling.sat": r"""
prueba|ejercicio
""",
    "telling.if_not": r"""
si no\b
""",
    "telling.another": r"""
otr[oa]
""",
    "unmoved.places": r"""
sala|lugar|dirección|direccion|enlace|edificio
""",
    "unmoved.new": r"""
nuev[oa]|otr[oa]|cambio de
""",
    "unmoved.is_changed": r"""
cambi\w+
""",
    "unmoved.is_moved": r"""
aplaza\w+|traslad\w+
""",
    "unmoved.new_time": r"""
\bnuev[oa] (?:fecha|hora|horario)\b
""",
    "addressed.yours": r"""
por error|por engano
para (?:ti|usted|si)
(?:tu|su) (?:entrevista|candidatura|solicitud)
te (?:invitan|citan|esperan|quieren)
conocerte
""",
    "addressed.theirs": r"""
(?:su|tu|vuestr[ao]) candidat[oa]
""",
    "accepting.after_all": r"""
problema|hay problema|hay ningún problema
""",
    "accepting.asks": r"""
antes|primero|pensar\w*|pens[áa]rmelo|condiciones|pero
""",
    "accepting.another": r"""
otr[oa]
""",
}
