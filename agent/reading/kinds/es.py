"""Spanish cues, on folded text (without accents, ñ as n). Data, no logic."""

MACROS = {
    "day": (
        r"(?:\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy)\b|"
        r"\b\d{1,2} de (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)|\b\d{1,2}/\d{1,2})"
    ),
    "if": r"\bsi\b(?! (?:bien|que)\b)",
    "clock": (
        r"(?:\b\d{1,2}[:.]\d\d|\ba las? \d{1,2}\b"
        r"|\b\d{1,2} ?(?:h|hs|hrs|horas|am|pm)\b|mediodia)"
    ),
    "talk": (
        r"(?:entrevista\w*|reunion|llamada|videollamada|charla|conversacion|cita|encuentro"
        r"|prueba)"
    ),
}

INCOMING = {
    "hiring@anywhere": r"""
3 a post is given :: \bla persona «elegida|seleccionada|escogida» (?:para|como)\b
    |\b«contrato de trabajo»\b
    !! premio|sorteo|concurso|beca
3 your application :: \b(?:tu|su|vuestra) «candidatura|postulacion|solicitud de empleo
    |inscripcion en la oferta»|\b(?:apunt\w+|inscri\w+) (?:a|en) (?:la|esta|nuestra) «oferta»\b
    |\b(?:una|tu|su|la) «entrevista de trabajo»
2 application :: \b«candidat\w*|postul\w*|entrevista de trabajo|seleccion de personal
    |proceso de seleccion|reclutamiento|reclutador\w*|recursos humanos|rrhh|vacante\w*|puesto
    |curriculum|hoja de vida|contratacion|contrato indefinido|contrato de trabajo|periodo de prueba
    |expectativa\w* salarial\w*|pretensiones salariales|oferta de empleo|incorporacion|talento»
    !! puesto que|puestos de venta|supuesto
2 interview :: \b«entrevista\w*»
2 said to an applicant :: \b«(?:tu|su) (?:perfil|trayectoria|curriculum|cv|experiencia|entrevista
    |candidatura|expediente)|incorporar\w*|incorporases|incorporacion|brutos?|el puesto|la plaza
    |del puesto|la vacante|proceso|finalistas?|vida laboral|conocerte|conocerle|la entrevista
    |una entrevista|quedado con|seleccionad\w*|contrato|condiciones por escrito|prueba tecnica
    |(?:dia|jornada|turno) de prueba|ejercicio|titulacion|preaviso»\b
""",
    "process@anywhere": r"""
3 a process in course :: \b(?:tu|su) «candidatura|postulacion|entrevista»|proceso de «seleccion»
    |siguiente (?:fase|etapa|paso)|finalista\w*
""",
    "foreign@anywhere": r"""
4 luck elsewhere :: «suerte|exitos?» (?:en|con|para) (?:\w+ )?entrevista
4 other matters :: «entrevista» (?:en|para) (?:la |el |nuestr[oa] |una? )?(?:radio
    |podcast|revista|periodico|prensa|tele\w*|programa)
4 seen by somebody :: \b(?:tu|su) «(?:curriculum|cv|perfil)» (?:ha sido|fue) vist[oa]
    |\bhan visto (?:tu|su) «(?:curriculum|cv|perfil)»
4 other matters :: \b«newsletter|boletin|darse de baja|cancelar (?:la )?suscripcion|piso|alquiler
    |apartamento|dentista|(?<!director )(?<!equipo )(?<!servicio )(?<!centro )medico(?! (?:jefe
    |director|responsable))|pedido|factura|envio|credito|prestamo|encuesta|periodista|podcast
    |alerta\w* de empleo|nuevas ofertas|ofertas de empleo|empleos para ti|descuento|rebajas|admision
    |visado|consulado|cita previa|seguro|vuelo|boleto»\b
    !! tu candidatura|proceso de seleccion|puesto|vacante|cv\b|comercial de
    |envio del? (?:\w+ ){0,2}?(?:certificad|document
    |titul|curriculum|carta|referencia|diploma)
""",
    "rejection": r"""
5 not among them :: \bno (?:esta|estas|figura|figuras) «entre (?:ellos|ellas
    |los (?:elegidos|seleccionados))»
6 has found somebody :: \b(?:hemos|acabamos de|he) (?:\w+ )?«(?:coger|cogido|contratar|contratado
    |encontrar|encontrado|elegir|elegido)» a (?:alguien|una? (?:\w+ )?(?:persona|chic[ao]|amig[ao]
    |conocid[ao]))\b|\b(?:puesto|plaza) (?:ya )?esta «(?:ya )?(?:cogid[oa]|dad[oa])»\b
    !! todavia no|aun no|{if}|alguien (?:que|para que) (?:te|le|os)\b
5 not chosen :: (?:\bno\b|«lamenta\w*|desafortunadamente|desgraciadamente
    |sentimos») && (?:seleccionad\w*|continua\w*|avanzar|elegid\w*|seguir adelante
    |pasar a la siguiente|encaja\w*|ajusta\w*|ha sido posible|haber sido|comunicarte que
    |informarle que)
    !! cancel\w*|aplaz\w*|todavia no|aun no|no dudes|no hay novedades
5 given to another :: \b(?:dar(?:le|selo)?|dado|ofrecer(?:le)?|ofrecido|asignar|asignado) (?:el
    |la) «(?:puesto|plaza)» a (?!(?:usted|ustedes|ti|vosotr[ao]s|quien|alguien|tiempo|partir
    |jornada|la|las|los)\b)\w
    !! todavia no|aun no|{if}|\?
5 goes to a colleague :: \b«(?:puesto|plaza)» (?:es|sera|ha sido|va|fue) para\b
    |\bno (?:tengo|traigo|son) (?:muy )?buenas «noticias»\b
    |\bproceso (?:\w+ ){0,3}«(?:cerrado|terminado|finalizado)»\b
    !! todavia no|aun no
5 leaves it at that :: (?:decidi\w+|prefer\w+|optado|vamos)~\b(?:«dejarlo (?:aqui|ahi)
    |no (?:seguir|continuar) (?:adelante|contigo|con)»)\b
    !! por hoy|esta semana
5 another was chosen :: (?:«decidido|optado|seleccionado|elegido|contratado|decantado
    |escogido») && (?:otr[ao]s?|un perfil|candidat\w* (?:con|cuy\w*|que)|interno|alguien)
4 post is filled :: (?:«puesto|vacante|posicion|plaza|proceso») && (?:cubiert\w*|cerrad\w*
    |cancelad\w*|ocupad\w*|suspendid\w* (?:de forma )?indefinid\w*)
    !! aun no
3 luck for the search :: (?:«desea\w*|suerte|exitos?») && (?:busqueda|futur\w*|profesional|proyectos
    |laboral)
2 kept on file :: (?:«conservar\w*|guardar\w*|base de datos|futur\w* (?:procesos|oportunidades
    |vacantes)|en cuenta para»)~
""",
    "progress_update": r"""
5 not there yet :: \b(?:seguimos|estamos|sigo) «dandole» (?:\w+ )?vueltas\b
4 still deciding :: (?:«todavia|aun|seguimos|sigue|continuamos|en curso») && (?:evaluando|revisando
    |proceso|entrevist\w*|decision|valorando|conocer|analizando|candidat\w*|pendiente\w*|estudio
    |en marcha)
4 will know more :: \b«(?:sabre|sabremos|se|sabemos) (?:algo )?mas»\b
4 where things stand :: «estado de tu (?:candidatura|postulacion)|como va el proceso|paciencia
    |retraso|retrasado|demora|te mantendremos|le mantendremos|te informaremos|noticias nuestras
    |tendras noticias|tendra noticias|tendras respuesta|daremos una respuesta|te diremos algo
    |te contaremos|te cuento|contactaremos (?:contigo )?(?:antes|en cuanto|la)|antes del
    |a mas tardar|lo antes posible»
    !! envi\w*|recibido|confirma\w*|remit\w*|entrevista el
""",
    "application_received": r"""
5 application arrived :: (?:«recibido|recibimos|registrad\w*|recepcion») && (?:candidatura
    |postulacion|curriculum|cv|solicitud|inscripcion)
    !! no hemos recibido|falta
5 application has arrived :: (?:«candidatura|postulacion|cv|solicitud|inscripcion
    |informacion») && (?:recibimos|recibid[ao]|registrada|enviada|inscrita)
    !! falta
4 thanks for the application :: (?:«gracias|agradece\w*») && (?:candidatura|postul\w*|interes en
    |tu cv|inscribirte|participar)
    !! lament\w*|entrevista el|sin embargo
3 we will study :: (?:«revisar\w*|analizar\w*|estudiar\w*|valorar\w*|evaluar\w*») && (?:candidatura
    |perfil|cv|postulacion|detenimiento)
""",
    "application_received@subject": r"""
4 receipt in the subject :: «candidatura recibida|hemos recibido|confirmacion de (?:candidatura
    |postulacion|inscripcion)|gracias por postul\w*|gracias por tu interes|recepcion de»
""",
    "information_requested": r"""
5 please send papers :: \b(?:compart\w+|envi\w+|mand\w+|requiero|necesito
    |facilit\w+)\b[^.!?]{0,80}\b«ine|curp
    |comprobante de domicilio|expectativas? economicas?|pretensiones economicas?|rfc|nss»\b
5 please send papers :: (?:«envi\w*|facilit\w*|adjunt\w*|necesit\w*|falta\w*|aport\w*|remit\w*
    |proporcion\w*|mand\w*|podrias|podria») && (?:documento\w*|documentacion|titulo\w*
    |certificado\w*|referencia\w*|expectativa\w*|pretensi\w*|permiso|nie\b|dni|copia|formulario
    |cuestionario|portafolio|portfolio|carta|vida laboral|disponibilidad de incorporacion|curriculum
    |cv)
    !! entrevista el|a la entrevista|contrato firmado|oferta|(?:gracias por
    |agradezco)(?: mucho)? (?:el|su|tu|haber\w*)? ?(?:envi|mand|facilit|aport
    |remit)\w*(?![^.!?]*\b(?:falta|necesit|pero|antes))
4 what are your terms :: (?:«cual|cuando|que|tienes|tiene») && (?:expectativa\w*|pretensi\w*
    |salari\w*|preaviso|incorpora\w*|permiso de trabajo|carnet)[^.!]*\?
""",
    "assessment_requested": r"""
5 a task is next :: \b(?:siguiente|proximo|proxima) (?:paso|fase|etapa)\b[^.!?]{0,15}\b(?:es|seria
    |sera)\b (?:\w+ ){0,3}?«reto|ejercicio|prueba|caso|tarea»\b
    !! entrevista|charla|{clock}
5 hands out the task :: \b(?:te|le|os|les) (?:comparto|envio|adjunto|mando|paso|dejo) (?:el|la|los
    |un|una) «caso(?: practico)?|prueba(?: tecnica)?|ejercicio|reto|tarea»\b
5 take a test :: (?:«prueba|test|ejercicio|caso practico|cuestionario|evaluacion|videoentrevista
    |video entrevista|reto|traduccion de prueba») && (?:realiza\w*|complet\w*|hacer|haz|hagas?
    |hicier\w*|enlace|minutos|antes del|plazo|entreg\w*|grab\w*|respond\w*|envi\w*|mand\w*
    |compart\w*|adjunt\w*|te paso|le paso)
    !! en la entrevista|periodo de prueba|turno de prueba
5 asked to take a test :: (?:«realiz\w*|complet\w*|hacer|hagas?|hicier\w*|invit\w*|grab\w*
    |prepar\w*») && (?:prueba|test|ejercicio|caso practico|cuestionario|evaluacion|video|reto)
    !! periodo de prueba|entrevista el
""",
    "availability_requested": r"""
5 which time suits :: (?:«cuando|que (?:dia|hora|tarde|manana)s?|cual|podrias|podria|puedes|puede
    |tendrias|tendria|(?:te|le|os|les) (?:viene|vendria|iria|conviene|convendria|encaja)|te va
    |te parece
    |disponib\w*|estarias|estaria») && (?:disponib\w*|dia|hora\w*|viene bien|vendria bien|va bien
    |{day}|{clock}|momento|reunir\w*|llamar\w*|hablar|vernos|franja|tardes?|mananas?)[^.!]*\?
    !! incorpora\w*|sigues interesad\w*
5 when would it suit :: \bcuando (?:te|le) «vendria|viene|iria|va|cuadra
    |encaja» (?:\w+ )?(?:bien)?[^.!]*\?
    !! incorpor\w*|empezar
5 your availability :: (?:«tu|su|tus|sus|indica\w*|dinos|dime|comparte|propon\w*|elige|escoge
    |reserva\w*|selecciona»)~«disponibilidad|horarios?|franjas?|huecos?|fechas?|opciones|cita|hora»
    !! incorporacion
4 like to meet :: (?:«gustaria|encantaria|queremos|quisiera\w*|invitar\w*|proponer\w*
    |nos interesa») && (?:conocer\w*|entrevista\w*|hablar|reunir\w*|charla\w*|llamada|conversar)
    !! {clock}|lament\w*|aplaz\w*|gracias por la entrevista
""",
    "interview_confirmed": r"""
5 invited for a time :: (?:«confirm\w*|convoc\w*|invit\w*|esper\w*|cita\w*|entrevista|reunion
    |recibir\w*|llamar\w*|queda\w*|tendra lugar|agendad\w*|programad\w*|apunt\w*|anotad\w*
    |reservad\w*|conocer\w*|ver(?:te|le|la|lo) (?:otra vez|de nuevo)|vemos|(?:dia
    |turno) de prueba») && {clock}
    !! \?|\bo\b el|en lugar de|aplaz\w*|cambi\w*|antes de las
4 see you then :: (?:«nos vemos|te esperamos|le esperamos|hasta el|te espero»)~(?:{day}|el|alli
    |manana|{clock})
4 confirmation :: «confirmacion de (?:la |tu |su )?(?:entrevista|cita|reunion)|te confirmo
    |le confirmo|recordatorio»
    !! confirmame|confirmar asistencia
3 label of a meeting :: ^\W{0,3}«fecha|hora|lugar|direccion|entrevistador\w*|cuando|donde|duracion
    |enlace|modalidad»\b ?[:\t]
3 on arrival :: (?:«preguntar por|pregunta por|trae|recepcion|documento de identidad|dni original
    |te recibira|le recibira|durara|duracion»)~
""",
    "interview_confirmed@subject": r"""
4 invitation in the subject :: «confirmacion|entrevista|convocatoria|recordatorio|invitacion|cita»
    !! candidatura recibida|cancel\w*|aplaz\w*|estado|cambio|gracias
""",
    "moves": r"""
5 from one day to another :: \b«corre|desplaza|salta|recorre|mueve|pasa» (?:\w+ )?(?:del
    |de) [^?!]{0,24}?(?:{day}|{clock})[^?!]{0,40}? (?:al|a)\b[^?!]{0,12}?(?:{day}
    |{clock}) && {talk}
    !! \?|{if}|abiert\w*|cerrad\w*|vacaciones|exposicion|curso\b|decision
""",
    "interview_rescheduled": r"""
5 moved :: (?:«aplaz\w*|reprogram\w*|cambi\w*|traslad\w*|mov\w*|adelant\w*|nueva fecha|nueva hora
    |nuevo horario|en lugar|en vez|pospon\w*|pasa\w* (?:al?|para)|vemos mejor
    |mejor ven\w*») && (?:{day}|{clock})
    !! \?|cambio climatico
""",
    "interview_cancelled": r"""
5 a round is off :: \b(?:{day}|entrevista|cita|reunion|llamada) (?:\w+ ){0,3}?«se cae
    |queda cancelad[oa]|se cancela|se suspende|no va a poder ser|no podra ser»\b
    !! {if}|tren|vuelo
5 called off :: (?:«cancel\w*|suspend\w*|anular\w*|anulad\w*|aplazar|posponer|no podra realizarse
    |no podremos|no va a poder|imprevisto|enferm\w*») && (?:entrevista|reunion|cita|manana|{day}
    |llamada|nueva fecha)
    !! si (?:no puedes|necesitas)
5 called off by us :: \b«anul(?:o|amos)|cancel(?:o|amos)|suspend(?:o|emos)|posponemos
    |aplazamos»\b && (?:{talk}|hoy|lo de manana|la de manana|{day}|otra fecha|nueva fecha|otro dia)
    !! {if}
4 cannot hold it :: (?:\bno «(?:puedo|podemos|podre|voy a poder|vamos a poder|va a poder)»|\b(?:me
    |nos) (?:es|va a ser|resulta) «imposible») && (?:{talk}|{day})
    !! {if}|decir\w*|dar(?:te|le|os)?\b|respuesta|decision|decidir|confirmar|ofrecer\w*|contratar
    |hasta (?:el|la)|seguir adelante
""",
    "interview_cancelled@subject": r"""
5 called off in the subject :: «cancel\w*|anulad\w*|suspendid\w*»
""",
    "offer": r"""
5 is the one :: \bla persona «elegida|seleccionada|escogida» (?:para|como)\b
    !! no\b|otra|premio|sorteo
5 offering the post :: (?:«ofrecer\w*|oferta|incorpor\w*|contratar\w*|propuesta
    |contrato») && (?:puesto|trabajo|equipo|posicion|firmad\w*|firmar|salari\w*|brut\w*|condiciones
    |plaza|adjunt\w*)
    !! entrevista|oferta de empleo a la que|lament\w*|no\b|candidatura|expectativa\w*
6 the post is yours :: \b(?:puesto|plaza|trabajo) es «(?:tuy[oa]|suy[oa])»\b
    |\b(?:te|le) «damos» (?:el puesto|la plaza|el trabajo)\b|\bnos «quedamos contigo»\b
    |\b(?:queremos|quisieramos|gustaria) «contratar(?:te|le|la|lo)»\b
    !! entrevista|prueba|otro puesto|a las
5 you are chosen :: (?:«seleccionad\w*|elegid\w*|bienvenid\w*|enhorabuena|felicidades
    |felicitaciones») && (?:puesto|equipo|para el|a bordo|incorporar\w*|contar contigo
    |candidat\w* elegid\w*)
    !! entrevista|siguiente fase|prueba|no\b
3 terms :: (?:«salario|sueldo|bruto\w*|vacaciones|periodo de prueba|jornada|incorporacion»)~(?:de
    |anual\w*|mensual\w*|\d|sera|euros)
    !! expectativa|cual
""",
    "acknowledgement": r"""
4 thanks for the note :: (?:«gracias»)~(?:mensaje|respuesta|avisar|correo|confirmar|informarnos
    |palabras|a ti|enviar\w*)
    !! candidatura|interes|postul\w*|automatic\w*
4 glad :: «perfecto|de nada|me alegro|nos alegra|entendido|recibido|tomo nota|una pena|lo entendemos
    |buen fin de semana|hasta pronto|sin problema»
    !! \?|{clock}|lament\w*
""",
    "recruiter_outreach": r"""
5 found your profile :: (?:«perfil|linkedin|trayectoria»)~(?:encontr\w*|visto|llamado la atencion
    |interesante|encaja\w*|parece|gustado)|«nuestro cliente|mi cliente|headhunter
    |consultora de seleccion|me hablo de ti|me ha hablado de ti|me dio tu (?:nombre|contacto)
    |te recomendo|cazatalentos»
4 would you be open :: (?:«abiert\w*|interesaria|te interesa|te gustaria|escuchar
    |valorar\w*»)~(?:oportunidad\w*|propuesta\w*|cambio|proyecto|conversar|nuev\w*|charla|posicion
    |puesto)
""",
    "auto_reply": r"""
5 out of office :: (?:«fuera de (?:la )?oficina|ausente|de vacaciones|respuesta automatica
    |mensaje automatico|volvere|vuelvo|estare de vuelta|de baja|permiso de (?:maternidad|paternidad)
    |para (?:asuntos|temas) urgentes|en caso de urgencia»)~
    !! (?:te|le|os|les) (?:recibira|atendera|entrevistara|vera)|la entrevista
""",
    "stage:screen@text": r"""
5 first talk :: «entrevista telefonica|primera entrevista|llamada telefonica|primera llamada
    |primer contacto|entrevista inicial|llamada breve|breve llamada|primera conversacion
    |entrevista con recursos humanos|entrevista con rrhh|llamada de (?:15|20|30)
    |charla de (?:15|20|30)|charla inicial|charla breve|videollamada de (?:15|20|30)|llamada rapida
    |preseleccion»
    !! duda|consulta|pregunta|localiz|cualquier
""",
    "stage:technical@text": r"""
5 technical talk :: «entrevista tecnica|prueba tecnica en|caso practico en|sesion tecnica
    |live coding»
""",
    "stage:manager@text": r"""
4 with the boss :: \b(?:«responsable|director|directora|jef[ea]|gerente|encargad\w*|supervisor\w*
    |coordinador\w*|capataz|duen[oa]|titular|propietari[oa]|chef»)\b
    !! (?:puesto|vacante|candidatura|posicion|perfil|oferta|plaza) (?:de|a|como
    |para) (?:\w+ ){0,2}(?:responsable|director|jef|gerente|encargad|supervisor|coordinador|chef)\w*
    |(?:para|como) (?:el |la )?(?:jef|director|responsable|gerente|encargad|coordinador)\w*
    |recursos humanos|rrhh|director general
""",
    "stage:panel@text": r"""
4 several people :: «panel|comite|comision|tribunal|varias personas|miembros del equipo
    |dinamica de grupo|entrevista grupal|jornada de seleccion»
4 together with another :: (?:«junto con|junto a|acompanad\w*|y yo\b|y conmigo
    |ademas de») && (?:conocer\w*|reunion|entrevista|hablar\w*|ver\w*)
    !! usted y yo|tu y yo|vos y yo
4 together with :: \b(?:«junto con|acompanad\w* (?:de|por)|y dos companer\w*
    |y varios companer\w*»)\b
""",
    "stage:final@text": r"""
5 final :: (?:«ultima|ultimo|final»)~(?:entrevista|fase|ronda|paso|conversacion|etapa)
    |«director general|directora general|direccion general|consejero delegado|ceo|fundador\w*
    |presidente»
""",
    "wish:welcome": r"""
4 questions welcome :: (?:«duda\w*|pregunta\w*|consulta\w*|aclaracion\w*
    |cualquier cosa»)~~(?:escrib\w*|llam\w*|contact\w*|respond\w*|contesta|disposicion|dudes
    |comun\w*|avisa\w*|pregunt\w*)|«no dudes en|no dude en»
    !! minutos|segundos
4 at your disposal :: «a (?:tu|su|vuestra) disposicion|dimelo|digamelo|con confianza|sin compromiso
    |escribeme|escribame|llamame|preguntame|recuerdamelo|dame un toque|avisame|alguna duda
    |cualquier duda|cualquier consulta|si tienes (?:dudas|preguntas|alguna)
    |si tiene (?:dudas|alguna)»
    !! confirm\w*|si no puedes
4 at your service :: «disposicion» && (?:duda\w*|pregunta\w*|consulta\w*|aclaracion\w*|informacion
    |cuestion\w*)
4 say so :: \b(?:si|ante|para)\b[^.!?]{0,80}\b(?:necesit\w*|quier\w*|dud\w*|sab\w*|noticias
    |pregunt\w*)\b[^.!?]{0,60}\b(?:«dimelo|digame\w*|diganos|dinos|avisame|aviseme|escribeme
    |escribame|escribenos|llamame|llameme|llamanos|preguntame|contactame»)\b
    !! cambiar|no puedes|no te viene
""",
    "wish:forbidden": r"""
5 do not ask :: (?:«rogamos no|por favor,? no|no es necesario|no hace falta|abst\w*|no se atender\w*
    |no atendemos») && (?:llam\w*|contact\w*|escrib\w*|consult\w*|preguntar|insist\w*)
    !! responder a este (?:mensaje|correo)|no respond
5 asked not to :: \b(?:«pediria|pido|pedimos|pediriamos|rogaria|ruego|rogamos|rogariamos|agradeceria
    |agradeceriamos»)\b[^.!?]{0,20}\bque\b[^.!?]{0,30}\bno (?:nos |me )?(?:llam|escrib|contact
    |pregunt|insist)\w+
5 no word given :: \bno se (?:«facilitara\w*|dara\w*|ofrecera\w*|proporcionara\w*
    |respondera\w*») [^.!?]{0,30}(?:informacion|llamadas|consultas|correos)
""",
    "stage:manager@signature": r"""
2 manager signs :: \b«responsable|director\w*|jef[ea]|gerente|encargad\w*»\b
    !! rrhh|humanos|seleccion|personas|talento
""",
}

WRITTEN = {
    "thank_you": r"""
5 thanks for the talk :: (?:«gracias|agradec\w*») && (?:entrevista|tiempo|charla|conversacion
    |recibirme|reunion|atencion|ayer|hoy)
    !! invitacion|oferta
""",
    "status_check": r"""
5 is there news :: (?:«novedad\w*|noticias|estado|saber|decision|seguimiento|avance\w*
    |consultar») && (?:proceso|candidatura|entrevista|puesto|alguna|\?)
""",
    "scheduling_reply": r"""
5 takes a time :: (?:{day}|{clock}|hora|fecha|cita)~~«viene bien|va bien|perfecto|confirmo|puedo
    |me va|vale|de acuerdo|apuntado|anotado|estare|disponible|cambiar|imposible|no podre
    |mejor me viene|viene mejor|prefiero»
""",
    "acceptance": r"""
5 accepts :: (?:«acepto|aceptar|firmad\w*|encantad\w* de aceptar») && (?:oferta|propuesta|puesto
    |contrato|gusto|condiciones)
    !! antes de|\bno\b|sugerencia|hablar|\bcita\b|reunion|entrevista
""",
    "withdrawal": r"""
5 withdraws :: (?:«retirar|retiro|declinar|rechazar|renunciar|otra oferta|otro puesto
    |desistir») && (?:candidatura|oferta|proceso|aceptado|puesto|propuesta)
""",
    "other_hiring": r"""
4 sends or asks :: (?:«adjunto|adjunta|postul\w*|solicitar|candidatura|salari\w*|aqui tienes»)~(?:cv
    |curriculum|puesto|documento\w*|referencia\w*|para|carta|expectativa\w*)
""",
    "candidate@text": r"""
3 writes as a candidate :: «mi candidatura|candidatura|entrevista|el puesto|su oferta|vuestra oferta
    |proceso de seleccion|la vacante»
""",
    "employer@text": r"""
5 writes as an employer :: «tu candidatura|su candidatura|nuestra vacante|los candidatos|buscamos»
""",
    "plain:content": r"""
5 has no wish to move :: (?:\b(?:content[oa]|feliz|bien|a gusto) «donde estoy»|\bno «busco
    |estoy buscando» (?:trabajo|empleo|nada|un cambio|cambiar de (?:trabajo|empleo
    |empresa))\b(?=\W*(?:$|[.,;!]|ahora|por ahora|de momento))|\bno «estoy buscando»(?=\W*(?:$
    |[.,;!])))(?![^.!?]*\b(?:pero|{if}|salvo|aunque)\b)
""",
    "plain:reads": r"""
5 asks for time :: \b(?:«pensarlo|pensarmelo|respuesta|contestar\w*|responder\w*»)\b[^.!?]{0,40}\?
5 lo lee antes :: \b(?:«leo|leer|leere|revisar|revisare|mirar|mirare
    |estudiar»)\b (?:\w+ ){0,4}?(?:carta
    |oferta|contrato|condiciones|documentos?)\b
""",
    "plain:stays": r"""
5 stays :: \b(?:sigo|continuo)(?: estando)? (?:muy )?«interesad\w*»
    |\bmi «interes» [^.!?]{0,60}\bsigue\b|\bantes de «decidir\w*|responder\w*»
""",
    "plain:acceptance": r"""
5 takes the post :: \b(?:«acepto|aceptar|aceptamos»)\b (?:\w+ ){0,4}(?:oferta|propuesta|puesto|plaza
    |condiciones|trabajo|contrato)\b|\b«acepto»(?:,? encantad[oa]|,? con (?:mucho )?gusto|\W*$)
    !! no (?:\w+ )?acept|antes de|otr[oa]s?|{if}|para acept|puedo acept
""",
    "plain:status_check": r"""
5 asks how it goes on :: \bcuando podria ser el siguiente «paso»\b|\bno pudo «celebrarse»\b
    !! {clock}
5 asks whether it is decided :: (?:«decidi\w*|decision|elegid[oa] (?:ya )?a alguien
    |novedad\w*|noticias|resuelto|resolucion
    |respuesta|resultado|como va|sigo en (?:el )?proceso
    |en que (?:punto|estado|situacion)»)[^.!?]{0,60}\? && \b(?:sabe\w*|hay|habeis|han|has|ha
    |podri\w*|puede\w*|podeis|tiene[ns]?|teneis|como|cuando)\b
    !! mi decision|mi respuesta|dar\w* (?:una )?respuesta|necesit|tengo
5 whether there is word :: \b«(?:sabe\w*|se sabe) (?:\w+ )?algo\b|\balgo nuevo»\b
    !! {clock}
5 asks whether it has come :: \b(?:llego|ha llegado
    |recibieron|recibisteis)\b[^.?!]{0,20}\bmi «curriculum|cv|candidatura|postulacion»\b[^.!]*\?
5 wants to know :: \b(?:«saber|preguntar\w*|consultar\w*»)\b~~(?:novedad\w*|noticias|decision
    |decidid\w*|en que (?:punto|estado|situacion)|el estado|como va|sigo en)\b
    !! antes de|mi decision
""",
}
