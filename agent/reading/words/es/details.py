"""Spanish: how it is written, what is agreed, wished and told. Data, no logic."""

WORDS = {
    "signs.formula": r"""
sin (?:otro particular|más por el momento)\b[^.!?]{0,70}
(?:[^.!?:]{3,40}, )?(?:le|la|les|os|te) salud(?:a|amos|o|an) (?:\w+ ){0,2}?(?:atentamente
    |cordialmente)
(?:quedo|quedamos|queda) a (?:su|tu|vuestra) (?:entera |total )?disposición
reciban? (?:usted )?(?:un|mis|nuestros?)\b[^.!?]{0,40}\bsaludos?
""",
    "telling.for_good": r"""
\bindefinid\w+|\bhasta nuevo aviso\b
""",
    "telling.paused": r"""
\b(?:proceso|contrataciones|búsqueda|selección|vacante)\b[^.!?]{0,30}\b(?:en pausa|parad[oa]s?
    |congelad[oa]s?|suspendid[oa]s?|paralizad[oa]s?)\b
\b(?:pausar|suspender|poner en pausa|congelar)\b[^.!?]{0,20}\b(?:entrevistas|contrataci\w+
    |búsqueda|proceso|conversaciones)\b
""",
    "telling.answer": r"""
\b(?:respuesta|decisión|decidiremos|decidimos|veredicto)\b
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
    "accepting.outright": r"""
(?:sí,? )?(?:muy )?bien|vale|hecho|listo|venga|dale|fenomenal|excelente|entendido
apuntad[oa]|lo apunto|trato hecho|estupendo|genial|quedamos(?: así)?|así quedamos|anotado
perfecto|de acuerdo|ok
""",
    "accepting.until": r"""
hasta(?: el)?|nos vemos(?: el)?
""",
    "accepting.then": r"""
entonces|pues|y|gracias
""",
    "accepting.weekday": r"""
lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana
""",
    "accepting.reminds": r"""
\bno (?:olvides|olvide|te olvides|se olvide|dudes|dude|te preocupes|se preocupe)\b
""",
    "accepting.beside": r"""
entonces pues el a la las los para y gracias muchas hasta sí mí nosotros h horas en punto
lunes martes miércoles jueves viernes sábado domingo mañana
""",
    "accepting.not": r"""
imposible|lamentablemente|desgraciadamente
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
\b(?:descartad[oa]|rechazad[oa]|no (?:has?|habra|habras|fue|haya) (?:sido )?(?:selecci\w+|elegid[oa]
    |preseleccionad[oa])|no (?:fuiste|ha prosperado)|desestimad[oa])\b
""",
    "unheard.otherwise": r"""
\bde (?:usted|ti|su parte|tu parte)\b
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
    "bounces.for_good": r"""
no se ha podido entregar
""",
    "bounces.left": r"""
\bya no (?:trabajo|formo)
""",
    "handing_over.takes_from": r"""
\b(?:[Ss]ustituyo a|[Mm]e (?:he hecho|hago) cargo de los? \w+ de|[Cc]ubro a
    |[Rr]eemplazo a) {name}
""",
    "handing_over.asked": r"""
me ha (?:pedido|pasado|encargado)[^.!?]{0,30}\b(?:procesos?
    |candidaturas?|ocupe|lleve|encargue|seguimiento)
""",
    "handing_over.takes": r"""
\b(?:se hará cargo|se encargará|me sustituye|me sustituirá)\b[^.!?]{0,30}\b(?:proceso
    |candidatura|expediente|a partir|desde)
""",
    "manner.small_title_next": r"""
(?:de|te)[ ]
""",
    "manner.nobody": r"""
madam candidat candidata candidato
""",
    "applying.applied": r"""
interne?[nrs]?|candidatur\w*|postul\w*|solicitud|intern[oa]s?
""",
    "phrase_ends.list_and": r"""
y|en
""",
    "phrase_ends.end": r"""
con
""",
    "phrase_ends.tail": r"""
y|a|de
""",
    "phrase_ends.the_job": r"""
opening|post|puesto
""",
    "phrase_ends.unfit_last": r"""
post|opening|puesto
""",
    "phrase_ends.unfit": r"""
me|has|salario
""",
    "phrases.split_after_comma": r"""
y|en
""",
    "phrases.split": r"""
y|en
""",
    "phrases.split_about": r"""
sobre
""",
    "promised.times": r"""
\bnuev[oa]s? (?:fechas?|horarios?|horas?|cita)\b
""",
    "task_cues.in_calendar": r"""
post|entrevista
""",
    "wish_cues.reads_no_mail": r"""
\b(?:correos?|e-?mails?|mails?),? (?:casi no|casi nunca|apenas|rara vez|nunca) (?:l[oe]s? )?(?:leo
    |miro|veo|abro|reviso)\b
\b(?:apenas|casi no|casi nunca|rara vez|nunca) (?:leo|miro|veo|abro|reviso) (?:el |los |mi |mis )?
    (?:correos?|e-?mails?|mails?)\b
""",
    "wish_cues.channel_needs": r"""
correo|escrib|llam|llám|teléfono|candidato
""",
    "wish_cues.no_answer_needs": r"""
no es necesario
""",
    "wish_cues.asking_needs": r"""
confirm|por favor|rogamos|ruego|agradecemos|pedimos
""",
    "wish_cues.request": r"""
\b(?:por favor|rogamos|te ruego|le ruego|podrías?|puedes|puede)\b.{0,30}\b(?:confirm\w*
    |respond\w*|contest\w*|env[íi]\w*|indic\w*|dime|avisa)
""",
    "wish_cues.question": r"""
tu|te|usted|le
""",
    "wish_cues.no_show": r"""
\bno (?:la|le|te|lo) pude llamar\b
\bno (?:pude|pudimos|he podido|hemos podido|logré|conseguí) llamar(?:la|le|te|lo)?\b
\bno (?:se|te) (?:present|conect)\w+
\bno tuvo lugar
""",
    "wish_cues.unofficial": r"""
\b(?:nada|aún no es|todavía no es) (?:es )?oficial\b
""",
    "wish_cues.place_part": r"""
de|la
""",
    "handing_over.leaves": r"""
\bmi último día\b
\bdejo (?:la|el)\b
\bbaja (?:de|por) maternidad\b
\blicença de maternidade\b
""",
    "promised.outcome": r"""
\b(?:decisión|decid\w+|resultados?|respuesta|resolución)\b
""",
    "promised.step": r"""
\b(?:siguiente|próxim[oa]s?) (?:pasos?|etapa|fase|ronda)\b
""",
    "wish_cues.references": r"""
\b(?:datos|contactos?|nombres?|enviar|facilitar|aportar|llamar
    |contactar)\b.{0,60}\b(?:referencias|referentes)\b
""",
    "wish_cues.reference_needs": r"""
refer
""",
    "wish_cues.no_show_needs": r"""
presentó|presentarse|conect|tuvo lugar|llamar
""",
    "wish_cues.left_alone_needs": r"""
nadie|esperando|conectad|llamad|teléfono
""",
    "wish_cues.unofficial_needs": r"""
oficial
""",
    "wish_cues.of_questions": r"""
insist\w+|preguntar
""",
    "phrase_ends.labels": r"""
agenda|topics?|temas?|agendapunten
""",
    "phrases.lead": r"""
sobre
""",
    "joining.behind": r"""
(?: también)?(?: estará| nos acompañará| se unirá| se sumará| asistirá| participará
    | vendrá)(?: también| conmigo
    | con nosotros| presente| a la (?:entrevista|charla|reunión|llamada)|(?=[.,;]|$))
""",
    "joining.with_me": r"""
conmigo|nosotros|nos
""",
    "joining.before": r"""
(?:conozcas|conozca|conocer|traeré|traigo|invitado a|con|pedido a)
""",
    "joining.closing": r"""
(?:también|conmigo|que (?:venga|se una|nos acompañe|asista))\b
""",
    "standing_in.kin": r"""
tiene (?:a )?(?:su|un|una|al|a la|los|dos) (?:hij[oa]s?|niñ[oa]s?|pequeñ[oa]|bebé) (?:enferm[oa]s?
    |mal[oa]s?|con fiebre|en casa)\b
(?:tiene|ha tenido|tuvo) que (?:quedarse|cuidar|viajar|salir|atender)\b
""",
    "standing_in.who": r"""
que
""",
    "author_comes.instead": r"""
(?:la|lo|le) (?:sustituyo|sustituiré|reemplazo|reemplazaré) yo\b
yo (?:la|lo|le) (?:sustituyo|sustituiré|reemplazo|reemplazaré)\b
(?:en su lugar|por (?:él|ella)) (?:estaré|iré|participaré|la recibiré|le recibiré|lo recibiré
    |te recibiré)(?:yo)?\b
(?:estaré|iré|vendré|participaré) yo en su lugar\b
ocuparé su lugar\b
""",
    "author_comes.leaves": r"""
(?:solo|sólo|solamente) (?:él|ella|ellos) y (?:usted|tú|vosotr[oa]s)\b(?! y)
(?:solo|sólo|solamente) (?:ustedes|vosotr[oa]s) dos\b
a solas con (?:él|ella)\b
""",
    "author_comes.alone": r"""
(?:estaré|seré) (?:solo|sólo|solamente|únicamente) yo\b(?! y)
(?:solo|sólo|solamente) estaré yo\b(?! y)
(?:le|la|lo|te) (?:recibiré|veré|entrevistaré) (?:yo )?(?:solo|sola|a solas)\b
estaremos (?:solo|sólo|solamente) (?:usted|tú) y yo\b
""",
    "having_met.met": r"""
gracias(?: \w+)? por (?:venir|haber venido|(?:su|tu) visita|la (?:charla|conversación|entrevista))\b
""",
    "wish.forbids": r"""
\besper(?:e|a|en|ad) (?:\w+ ){0,2}?a que (?:nos|le|te|la|lo|les|nosotros|seamos) (?:\w+)
\b(?:rogamos|pedimos|ruego|pido|por favor,?)[^.?!]{0,40}\bno (?:nos |me )?(?:reclam|insist)\w+
\besper\w+[^.?!]{0,40}\bsin (?:llamar|escribir|insistir|contactar|preguntar)\w*
\bno (?:se )?(?:respond|contest|atend|atiend)\w+ (?:a )?(?:las )?(?:consultas|preguntas|llamadas)\b
\bno (?:es (?:preciso|necesario)|hace falta|hay necesidad de) (?:que )?(?:nos |me )?(?:insist|llam
    |contact
    |reclam|pregunt)\w+
\bno (?:hace falta|hay necesidad de) (?:que )?(?:nos |me )?escrib\w+(?! (?:una|la|el|un)\b)
\bfavor de no (?:llamar|marcar|insistir|escribir|preguntar)\b|^no llamar\b|\bno llamar,? por favor\b
\bevit(?:e|en|a|ad|ar) (?:escrib|llam|contact|insist|pregunt)\w+
\bno (?:nos |me )?(?:pregunte|llame|insista)[ns]?\b(?! antes de las)
""",
    "wish.invites": r"""
\brecuerde(?:melo|noslo)\b|\brecuerda(?:melo|noslo)\b|\brecordar(?:melo|noslo)\b|\bde(?:me
    |nos) un toque\b
\bno (?:se|te) (?:corte|cortes|prive|prives) (?:en|de)\b|\bno teng(?:a|as) reparo en\b
\bpued\w+ (?:llam|escrib|contact)[ae]r(?:me|nos) (?:cuando (?:quier|gust|lo neces)\w+
    |en cualquier momento|sin problemas?|sin compromiso)\b
^\W*(?:cualquier duda|dudas),? (?:al|por|a mi|me) (?:whatsapp|wasap|telefono|correo|movil|celular)
""",
    "wish.ours": r"""
har(?:a|an|emos|e) (?:las|algunas|unas) preguntas
""",
    "wish.of_else": r"""
\bsi (?:lo )?prefier\w+\b
^(?!.*\b(?:escrib|llam|pregunt|insist)\w+).*\bno (?:me|nos) (?:olvid\w+|he olvidado
    |hemos olvidado)\b|\bno (?:te|le|se) (?:he|hemos) olvidado\b
\bsi\b[^.?!]{0,60}[,;:-] ?(?:si no|de lo contrario)\b
\bsi\b[^.?!]{0,60}\b(?:no (?:te |le |os )?(?:viene|va|conviene|cuadra|encaja)|te pierdes|se pierde
    |lleg\w+ tarde|retras\w+|ningun[oa]? de (?:los|las|estos|estas)|no (?:puedes|puede
    |encuentr\w+))\b
\b(?:diga|di)(?:me|nos) [^.?!]{0,30}\b(?:cual|cuales|que dia|cuando|a que hora)\b
\bavis\w+ si (?:te|le|os|les) (?:viene|va|cuadra|queda|parece|conviene) (?:bien|el)\b
\bllam\w+ [^.?!]{0,30}\bpara (?:concretar|fijar|agendar|cerrar|acordar|coordinar)\b
""",
    "wish.questions": r"""
\b(?:dudas?|preguntas?|consultas?|noticias|saber|algo no (?:cuadra|encaja))\b
""",
}
