"""Spanish: rounds, promises, deadlines. Data, no logic."""

WORDS = {
    "places.same_way": r"""
(?:el |la |al )?mism[oa] (?:enlace|link|sala|número|sitio|lugar)
""",
    "undue.other_offer": r"""
\botra (?:oferta|propuesta)(?: (?!(?:por favor|y|d[ií]ganos)\b)\w+){0,5} $
""",
    "undue.page": r"""
enlace
""",
    "undue.available": r"""
disponib\w+
""",
    "undue.by": r"""
antes|hasta
""",
    "undue.no_older": r"""
de menos de|con menos de
no mayor (?:a|de)
""",
    "answers.or": r"""
o
""",
    "answers.beside_days": r"""
o entonces pues y sí
""",
    "answers.could_be": r"""
podr[ií]a (?:ser|quedar)
puede (?:ser|quedar)
(?:podr[ií]amos|podemos) (?:quedar|vernos|hablar|hacerlo)
""",
    "answers.say": r"""
digamos
""",
    "answers.would_it": r"""
(?:te|le|os) (?:va|viene|vendría) bien\b
(?:es|sería) pos
""",
    "swaps.counting": r"""
(?:seremos|somos|habrá|hay)|trae|traiga|dura(?:rá)?|cuesta
(?:sueldo|precio|presupuesto) es
""",
    "swaps.opening": r"""
abrimos|abre|cerramos|cierra|(?:turno|trabajo) empieza
""",
    "swaps.numbered": r"""
sala|planta|andén|puerta|edificio|número|nº|línea|autobús|página|despacho|nave|aula
""",
    "swaps.unit": r"""
h|horas?|hrs
""",
    "swaps.at": r"""
a|las?|a las?|sobre las?|para las?
""",
    "swaps.instead": r"""
en vez de|en lugar de|y no|no
""",
    "swaps.than": r"""
que
""",
    "swaps.becomes": r"""
pasan? a(?: ser)?|son ahora|será
""",
    "swaps.to": r"""
a|para
""",
    "swaps.but": r"""
sino
""",
    "swaps.after_all": r"""
al final|prefiero|preferiría|cambio(?: de planes)?|mejor|finalmente|en realidad
""",
    "swaps.put": r"""
(?:mover|pasar|mueves?|pasamos|movemos|retrasar|adelantar|dejamos|dejar)(?:lo|la)?
    (?: a| para| hasta)
""",
    "swaps.behind": r"""
por|perdona|gracias|si|el|mañana|hoy
""",
    "stretches.before": r"""
de|desde|a las?|las?|sobre las|sí
""",
    "stretches.to": r"""
a|hasta|-
""",
    "stretches.about": r"""
más o menos|o así|aproximadamente|sobre|las?|a las|el
""",
    "stretches.noon": r"""
mediodía
""",
    "stretches.and_half": r"""
 y media
""",
    "stretches.goes": r"""
dura|y dura
""",
    "affirmed.date": r"""
(?:la|esa|esta|nuestra|dicha) (?:\w+ )?(?:fecha|previsión|planificación)|(?:el|ese|este
    |nuestro) (?:\w+ )?(?:plazo|calendario|plan|día)|los plazos|eso|todo|lo que (?:le|te
    |os) (?:dije|escribí|comenté|dijimos|comentamos)|lo dicho
""",
    "affirmed.stands": r"""
{date}(?: sí)? (?:(?:sigue|siguen|continúa) (?:en pie|igual|siendo|vigentes?|adelante|según)
    |se mantienen?|no ha (?:cambiado|variado)|es (?:el|la) mism[oa]|queda igual|vale)
(?:sigue|seguimos) (?:todo )?(?:en pie|igual|según lo previsto|con (?:esa|la|el|ese)\b
    |dentro del plazo)
(?:mantenemos|cumpliremos) {date}|se mantiene {date}
(?:no ha cambiado nada|nada ha cambiado|sin cambios|no hay cambios)
(?:vamos|va todo|todo va|vamos bien) (?:según lo previsto|en plazo|bien de (?:tiempo|plazo))
puede contar con ello|cuenta con ello
""",
    "affirmed.yes": r"""
sí|si|claro|así es|exacto|exactamente|correcto|efectivamente|por supuesto|desde luego|hola|gracias
    |en efecto|eso es
""",
    "affirmed.fails": r"""
no (?:podemos|puedo|podremos|vamos a|voy a|llegamos|llegaremos)|ya no|se ha retrasado|retras\w+
    |aplazad\w+|más tarde
""",
    "affirmed.recalls": r"""
(?:me|nos) (?:dijo|dijiste|dijeron|dijisteis|comentó|comentaste|comentaron|había dicho|prometió
    |prometieron)|qued(?:ó|aste|aron|amos) en
""",
    "unpromised.takes": r"""
(?:ayuntamiento|ministerio|laboratorio|aseguradora|aduana|proveedor|juzgado|administraci|obra
    |mudanza|entrega|homologaci|titulaci|certificado|reconocimiento|revisión médica|antecedentes
    |banco|consulado|comprobaci|verificaci
    |control|visado|permiso|prueba|ejercicio|entrevista|trayecto|formaci)\w*(?: \w+){0,3}? (?:dura
    |duran|tarda|tardan|lleva|llevan)(?: \w+){0,2} $
""",
    "unpromised.to_others": r"""
(?:tengo|tenemos|debo|debemos|hay) que (?:\w+ ){0,5}?(?:jefe|jefa|dirección|director|directora
    |consejo|cliente|clienta|socios)(?: (?!(?:y|le|te)\b)\w+){0,3} $
""",
    "unpromised.to_check": r"""
(?:en|para) (?:revisar|comprobar|tramitar|verificar)\w*
""",
    "unpromised.wishes": r"""
(?:buen|buena|feliz|estupendo|buen fin de)(?: fin de)? $
""",
    "unpromised.no_sooner": r"""
antes de que pasen $
""",
    "undue.at_will": r"""
\W*(?:si|para) (?:tiene|tienes|tuviera|cualquier)[^.;?!]{0,40}\b(?:dudas?|preguntas?|consultas?)\b
""",
    "unpromised.but": r"""
y|pero
""",
    "unpromised.told_now": r"""
(?:le|te|les|os) (?:digo|decimos|informo|informamos|comunico|comunicamos|confirmo|confirmamos
    |recuerdo|recordamos|aviso|avisamos|adelanto|adelantamos|confieso)(?: \w+){0,4}? que\b
(?:decir|informar|comunicar|confirmar|recordar|confesar)(?:le|te|les|os)(?: \w+){0,4}? que\b
""",
    "unpromised.habit": r"""
cada (?:mes|semana|trimestre|año)|tod[oa]s l[oa]s (?:meses|semanas|años)
""",
    "unpromised.if": r"""
si(?! es posible\b| todo va\b)|en caso de que|siempre que|con tal de que
""",
    "unpromised.silent": r"""
no|nada|ning\w+|sin
""",
    "unpromised.arrives": r"""
llegan? (?:el|la|los|las)
""",
    "counting.proposes": r"""
propon\w+|sugier\w+|sugerimos|ofre\w+
""",
    "counting.proposes_behind": r"""
en su lugar
""",
    "counting.whether": r"""
si|confirm\w+
""",
    "reckoning.whereupon": r"""
(?:tras|después de) (?:lo|la|el) (?:cual|que)|tras esto
""",
    "reckoning.round_week": r"""
(?:de las|de la|en que se hacen las) (?:entrevistas?|pruebas?)
""",
    "undue.open_until": r"""
(?:código|pase|aparcamiento|parking|recepción|puerta|barrera|tienda|oficina)\b[^.;?!]{0,40}\bhasta
""",
    "purposes.not": r"""
no
""",
    "purposes.you_said": r"""
(?:he|hemos) (?:visto|leído|entendido)\b[^.;:?!,]{0,40}? que (?:ya )?(?:tienes?|debes?|estás?)
(?:nos|me) (?:dice|dices|decía|decías|comenta|comentas|comentó|comentaste|ha dicho|has dicho|dijo
    |dijiste|contó|escribió|indica|indicó) (?:usted )?que
(?:dijo|dice|comentó|escribió) usted que
""",
    "purposes.we": r"""
yo|nosotros|nosotras|le digo|le diremos|le daremos
""",
    "purposes.your_answer": r"""
(?:su|tu) (?:respuesta|comentario|nota) a (?:[\w ]{0,30})?["'«„]
""",
    "purposes.own_task": r"""
\b(?:tengo|tenemos|debo|debemos|(?:el|la|mi|nuestr[oa]) (?!candidat|aspirante|solicitante)[\w-]+\s
    (?:tiene|debe)) (?:que )?(?:entregar|cerrar|terminar
    |acabar|presentar|pagar|pedir|encargar|liquidar|preparar) (?:(?!le\b|su\b|sus\b|tu\b|tus\b)
    [\w'-]+ ){1,7}?(?:antes del?|para|hasta)(?: (?:el|la))* ?@
""",
    "purposes.papers": r"""
\b(?:recibirás?|tendrás?|(?:le|te) (?:enviaremos|enviaré|mandaremos|mandaré|haremos llegar
    |haré llegar|llegará|remitiremos))(?: [\w-]+){0,3}? (?:contrato|precontrato
    |oferta (?:por escrito|formal|escrita)|propuesta (?:por escrito|formal)|carta de (?:oferta
    |contratación))(?: [\w-]+){0,5}? (?:antes del?|a más tardar|no más tarde del?
    |como (?:muy tarde|máximo)|dentro de|en un plazo de)(?: el)? $
\b(?:contrato|precontrato|oferta (?:por escrito|formal|escrita)|carta de (?:oferta
    |contratación)) (?:le|te|se lo|se la) (?:llegará|mandaremos|mandaré|enviaremos|haremos llegar
    |remitiremos|será enviad[oa])(?: [\w-]+){0,4}? (?:antes del?|a más tardar|no más tarde del?
    |como (?:muy tarde|máximo)|dentro de)(?: el)? $
""",
    "purposes.for_others": r"""
\b(?:client[ea]|empresa|centro|compañía) (?:quiere|querría|busca|necesita|desea
    |espera)\b(?:(?!decid|decis|respuest|respond|contest|\b(?:sus?|tus?|te|le
    |usted)\b)[^.?!;:,]){0,50}? (?:antes del?|para|a partir de)(?: (?:el|la|los))* ?@
\b(?:toma de posesión|incorporación)\b[^.;?!,@]{0,30}@
\bjornada de (?:acogida|bienvenida) (?:es|será|tendrá lugar)(?: \w+){0,2} @
\b(?:el|la|los|las|nuestr[oa]s?) (?!candidat|aspirante)(?:[\w-]+ ){1,4}?(?:tiene
    |tienen) (?:de plazo
    |de tiempo )?hasta(?: el)? @
\bcontrato (?:[\w-]+ ){0,2}?(?:es temporal|dura|termina|finaliza
    |vence)(?: \w+)? ?(?:hasta)?(?: el)? ?@
\b(?:ordenador|portátil|uniforme|tarjeta|paquete|coche) (?:[\w-]+ ){0,3}?(?:llegará|se entregará
    |estará listo|será entregado|le llegará|te llegará)(?: [\w-]+){0,3} @
\b(?:mi|nuestr[oa]|el|la) (?:[\w-]+ ){1,3}?(?:tiene que|debe|ha de|deberá) (?:dar|enviar|mandar
    |pasar|entregar|hacer)(?:me|nos)(?: [\w-]+){1,4}? (?:antes del?|hasta|a más tardar)(?: el)? @
\b(?:equipo|departamento|presupuesto|traslado|tienda|oficina|inventario|obra) (?:tiene que|debe
    |deberá|ha de|tendrá que) (?:estar|quedar|ser) (?:complet|terminad|list|cerrad|gastad
    |acabad)\w+(?: [\w-]+){0,3} @
\b(?:se jubila|se jubilará|nos deja|deja la empresa|se va de baja)(?: (?:a|el|en|de))* @
\b(?:antigu[oa]|anterior|últim[oa]) (?:empresa|jef[ea]|empleador)\b(?:(?!\b(?:te|le)\b)
    [^.;?!@]){0,40} (?:antes del?|para|hasta)(?: (?:el|la))?[ ]?@
""",
    "purposes.asks_time": r"""
\b(?:d[aeé]n?(?:me|nos)|dad(?:me|nos)|d[eé]j[ae]n?(?:me|nos))(?: por favor| algo| un poco| más| de
    | margen| tiempo| plazo)* hasta(?: el| la| día)*[ ]?@
""",
    "purposes.readers_time": r"""
\b(?:(?<!quien )tienes|(?:usted|y|,) tiene|tiene usted|dispones?|tendrás|(?:te|le) (?:doy|damos
    |dejo|dejamos))(?: de| tiempo| plazo| margen)* hasta(?: el)?[ ]?@
""",
    "purposes.is_there": r"""
\bhasta(?: el)? @,? (?:estoy|estaré|estamos|estaremos|está) (?!pendient|esperando)\w+
\b(?:estoy|estaré) (?:en|de|por|fuera|localizable)(?: [\w-]+){0,2} hasta(?: el)? @
""",
    "purposes.too_late": r"""
\b(?:después del?|pasado|transcurrido)(?: el)?(?: día)? @[^.;?!@]{0,70}\b(?:no se|no ser|ningun)
""",
    "undue.takes": r"""
(?:tarda|tardan|tardará|suele tardar|suelen tardar|puede tardar|lleva|llevan|dura
    |duran)(?: (?:unos|unas|cerca|de|alrededor|aproximadamente|hasta|entre|en|llegar))* $
""",
    "unpromised.reads": r"""
\b(?:revisión|lectura|estudio|valoración|análisis|evaluación|criba|preselección) de (?:las|los
    |sus?|tus?|todas las) (?:\w+ )?(?:candidaturas?|solicitudes?|currículos?
    |cv) (?:nos )?(?:llevará|lleva|tomará|toma|dura|durará|requiere|tardará)(?: (?:unos|unas
    |cerca de|aproximadamente|hasta|alrededor de))* $
""",
    "pointed.looked_up": r"""
\b(?:resultados?|lista|listado|relación|decisión)(?: [\w-]+){0,5}? (?:aparecerán?|se publicarán?
    |se colgarán?|se expondrán?|estarán?|saldrán?|figurarán?|podrá consultarse
    |podrán consultarse)(?: [\w-]+){0,6}?(?: el| desde| a partir del?)? @
\b(?:desde|a partir del?)(?: el)? @[^.;?!]{0,10}podr(?:á|ás|án) (?:ver|consultar|saber
    |comprobar)[^.;?!]{0,60}\b(?:si ha|si has|resultado|decisión|lista)
@[^.;?!]{0,10}se (?:publicar|colgar|expondr|hará pública)\w* (?:la|el|los) (?:lista|listado
    |resultado|relación)
""",
    "picking.chooses": r"""
pues|entonces|quedamos|apuntad[oa]|vale|mejor|prefiero|me quedo|viene|va bien|perfecto|de acuerdo
    |bien
""",
    "stale.clauses": r"""
y|pero
""",
    "picking.other": r"""
festivo|nadie|cerrad[oa]s?|complet[oa]|de vuelta|(?:pregunt\w+|enviar\w+|decid\w+|mirar\w*
    |consult\w+|sabr\w+)|tengo que|tenemos que|tuvimos
""",
    "picking.against": r"""
justo|difícil|complicad[oa]|salvo|excepto|menos|ni|mi otra|hasta|cuando|estoy (?:en|de)
""",
    "picking.unsure": r"""
quizás?|tal vez|a lo mejor|probablemente|posiblemente|si|salvo|no estoy segur[oa]
    |tengo que (?:mirar|preguntar|consultar|confirmar)
""",
    "told.provided": r"""
(?:si|en caso de que) (?:\w+ ){0,2}?(?:pasas?|superas?|supere|resultas?|eres|es|fuera|va bien)
    (?: \w+){0,2}? ?(?:seleccionad[oa]|elegid[oa]|finalista|fase|prueba|ronda|primera|bien)
    |en caso de (?:superar|pasar|ser seleccionad[oa]|éxito)
    |(?:los|las) (?:candidat[oa]s )?(?:seleccionad[oa]s|que (?:pasen|superen))
""",
    "offered.either": r"""
(?:dígame|dime|díganos|dinos|indique(?:me|nos)?|elija|elige|escoja|escoge) (?:\w+ )?(?:cuál|el que
    |la que|un[ao] de l[oa]s)|(?:cuál|cual) (?:de (?:los|las) dos )?(?:le|te|prefiere|prefieres)
    |a (?:su|tu) elección
""",
    "told.pick": r"""
(?:elija|elige|elegir|escoja|escoge|reserve|reserva|reservar|seleccione|selecciona
    |seleccionar) (?:un|una|el|la|su|tu)(?: \w+)? ?(?:hueco|turno|hora|horario|cita|franja)
""",
    "asides.with": r"""
con
""",
    "asides.talk": r"""
entrevistas?|reuni\w+|cita\w*|llam\w*|charl\w*|habl\w*|convers\w*|conoc\w*|visit\w*|ronda|sesión
    |panel|tribunal|prueba|ejercicio|presenta\w*|clase|videollamada|videoconferencia|comida|café
    |espera\w*|te vienes|te siento|luego|después|segunda|tercera|traslad\w*|cambi\w*|aplaz\w*
    |pasa a
    |será|tendrá lugar|con(?:migo| nosotr\w+| él| ella| don| doña| el sr| la sra| nuestr\w+
    | l?el? (?:\w+ ){0,2}(?:direct\w+|equipo|jef\w+|respons\w+|gerente))
(?:quiere\w*|quisiera\w*|desea\w*|querría\w*)(?: \w+){0,2}? \w+(?:te|l[eoa])|libre para (?:ti
    |usted)
    |te (?:recib|ver|hará|toca)\w*|vuelv[ea]|(?:ven|venga) (?:el|a|de|otra)
le toca|turno|toma el relevo|se (?:une|suma|incorpora)|(?:reserv|guard|apart|bloque)\w*(?: también
    | además| ya)* (?:el|la)
examen|exámenes|dinámica|caso práctico|pruebas|simulación|demostración|(?:el|la) (?:segundo
    |siguiente|próxim[oa]|otr[oa]|últim[oa]) (?:es|será)
presencial\w*|la jornada (?:empieza|comienza)|empezamos
""",
    "asides.set": r"""
(?:es|son|será|serán)(?: también| después)?(?: previst[oa]| fijad[oa])?(?: para| el| a las| a la)*
""",
    "asides.own": r"""
(?<!antes de )(?<!para )(?<!de )(?:su|tu) (?:entrevista|presentación|exposición)
    |con l[oa]s (?:demás
    |otr[oa]s) (?:candidat|aspirante)\w*|dinámica de grupo
""",
    "asides.else": r"""
\b(?:prueba|ejercicio|tarea|caso práctico|presentación|diapositivas|formulario|cuestionario
    |documentación)\b[^@]{0,24}\b(?:se entrega\w*|(?:hay que|debe\w*|tiene\w* que) (?:entregar
    |estar|enviar|subir)\w*(?: entregad\w+)?|vence|entregar\w*)\b[^@]{0,16}@
\b(?:enlace|acceso|oferta|código|cuenta|portal|encuesta|anuncio|inscripción|pase
    |billete)s?\b[^@]{0,24}\b(?:caduca|vence|expira|se cierra|cierra|termina|abre|se abre
    |es válid\w+|está (?:abiert\w+|activ\w+))\b[^@]{0,16}@
\b(?:probar|comprobar|revisar) (?:que )?(?:su|tu|la|el) (?:cámara|micro\w*|conexión|equipo
    |sonido)\b(?![^@]*\b(?:antes|para)\b)
\b(?:prueba (?:técnica de conexión|de (?:conexión|sonido|vídeo|video|equipo))|llamada de prueba)\b
@[^@]{0,12}\b(?:fue|era|es) (?:un (?:error|despiste)|erróne\w+|incorrect\w+)\b
\b(?:convocatoria|invitación|cita|mensaje|correo|hora) anterior\b[^@]{0,16}@
\b(?:sesión informativa|jornada de puertas abiertas|puertas abiertas|feria de empleo|seminario web
    |webinar|simulacro)\b
\b(?:oficinas?|recepción|tienda|calle|aparcamiento|edificio|cantina
    |fábrica)\b[^@]{0,16}\b(?:cierra\w*|abre\w*|está (?:cerrad|cortad)\w+)[^@]{0,12}@
\b(?:demás|otr[oa]s) (?:\w+ )?(?:candidat|aspirante|postulante)\w*\b[^@]{0,40}@
\b(?:tribunal|comité|comisión|consejo|jurado)\b[^@]{0,8}\b(?:delibera|se reúne|decide
    |vota)[^@]{0,24}@
\b(?:taxi|chófer|conductor|tren|autobús|bus|vuelo|ferri|tranvía)\b[^@]{0,24}\b(?:sale|llega|pasa
    |recoge|recogerá|espera)\b[^@]{0,24}@
\b(?:enviaré|enviaremos|mandaré|mandaremos|envío)\b(?:(?!\b(?:para|antes|de)\b)[^@]){0,40}@
\b(?:esté|estés|estar|preséntese|preséntate|presentarse)\b[^@]{0,8}\b(?:en|a) (?:la )?(?:recepción
    |portería|entrada|puerta)\b[^@]{0,8}@
\b(?:fiesta|huelga|partido|plazo|cierre|inventario|mudanza|feria)(?: del? (?:la )?\w+)? (?:es|será
    |empieza|comienza|termina)\b[^@]{0,12}@
\b(?:estaré|estoy|estaremos|estará|está) (?:de nuevo |otra vez )?(?:de vuelta|localizable
    |disponible|en la oficina)\b[^@]{0,30}@|@[^@]{0,4}(?:estaré|estaremos|estará|vuelvo
    |volveré) (?:de nuevo |otra vez )?(?:de vuelta|localizable|a estar|a la oficina
    |en la oficina)\b|\b(?:vuelvo|volveré|volvemos|vuelve) (?:a la oficina
    |de (?:las )?vacaciones)\b[^@]{0,16}@
\b(?:tribunal|comité|comisión|consejo|jurado|patronato|junta)\b[^@]{0,16}\bse reún\w+(?! (?:con
    |contigo))[^@]{0,24}@
\b(?:otra persona|otro candidato|otra candidata|alguien más)\b[^@]{0,24}@
    |@[^@]{0,40}\b(?:a otra persona|a otro candidato|a otra candidata)\b
\b(?:primer día|incorporación|jornada de acogida|jornada de bienvenida)\b[^@]{0,16}@
\bdesayuno\b[^@]{0,16}@|\b(?:habitación|hotel)\b[^@]{0,24}\b(?:antes|a partir|desde
    |dejar)\b[^@]{0,12}@
""",
    "newdays.held": r"""
reserva(?:do|da|mos)|apuntad[oa]|bloquead[oa]|guardad[oa]|te esper(?:o|amos)|l[eoa] esper(?:o
    |amos)
""",
    "asides.for": r"""
para
""",
    "hours.held": r"""
entrevista|llamada|reunión
""",
    "stale.thanks": r"""
gracias por (?:venir|haber venido|tu tiempo|su tiempo|la (?:charla|visita)|tu visita|su visita
    |acompañarnos)
""",
    "joints.to": r"""
al|hasta el
""",
    "joints.begins": r"""
inicio
""",
    "joints.ends": r"""
final|salida
""",
    "joints.arrives": r"""
llegada|registro|acreditación
""",
    "weeks.on": r"""
el
""",
    "invited.mistaken": r"""
(?:invitación|calendario|convocatoria)\b[^.!?]{0,60}\b(?:errónea|equivocad\w|mal|error)
(?:hora|fecha) (?:equivocada|errónea|incorrecta)
""",
    "stale.all_day": r"""
todo el día|toda la jornada
""",
    "stale.reader": r"""
usted|ustedes|tu|su|te|ti|entrevistas?
""",
    "stale.still": r"""
(?:pero )?(?:también|igualmente|otra vez)
""",
    "joints.so": r"""
o sea|es decir|son las
""",
    "hours.runs": r"""
(?:dura|durará|sigue) hasta las
""",
}
