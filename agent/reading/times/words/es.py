"""Spanish words for times, and the cues around them. Tables only."""

from agent.reading.times.words.model import Language

_NEWS = (
    r"(?:respuesta|decisión|noticias|resultados?|novedades|información|contestación|resolución"
    r"|propuesta|oferta)"
)

LANGUAGE = Language(
    code="es",
    bare_endings={"cion": "ción", "sion": "sión"},
    bare_words="diga cual",
    telling_ends="óé",
    weekdays=(
        "lunes lun",
        "martes",
        "miércoles miercoles mié",
        "jueves jue",
        "viernes vie",
        "sábado sabado sáb",
        "domingo",
    ),
    months=(
        "enero ene",
        "febrero feb",
        "marzo",
        "abril abr",
        "mayo",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sept",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    weak="lun jue vie",
    numbers=(
        "uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
        "dieciséis diecisiete dieciocho diecinueve veinte"
    ),
    ordinals="primer/primera/primero segundo/segunda tercer/tercera/tercero cuarto/cuarta",
    words={
        "P:pm": "noche",
        "G": "siguiente",
        "R:0": "hoy",
        "R:1": "mañana manana",
        "R:-1": "ayer",
        "A:1225": "navidad navidades",
        "A:easter": "pascua",
        "T": "este esta",
        "X:1": "próximo próxima próximos próximas proximo proxima entrante",
        "L": "último última",
        "L:behind": "pasado pasada",
        "I": "cada todos todas",
        "K": "semana",
        "K:s": "semanas",
        "H": "mes meses",
        "J": "año",
        "Q:0": "trimestre",
        "E": "finde",
        "a": "el la los las lo",
        "f": "de del",
        "g": "en",
        "s": "para",
        "≈": "sobre alrededor aproximadamente",
        "n:12": "mediodía mediodia",
        "n:24": "medianoche",
        "%": "horas",
        "-": "a al hasta",
        "+": "y o e u",
        "h": "media",
        "t": "menos",
        "U": "hora horita",
        "u": "minuto minutos min",
        "d": "día dia",
        "d:s": "días dias",
        "b": "hábiles laborables hábil laborable",
        "z": "naturales",
        "e": "principios comienzos inicios",
        "i": "mediados mitad",
        "F": "final finales fines fin",
        "V": "unos unas algunos algunas varios varias pocos",
        "S": "mismo misma esa ese dicha dicho aquella aquel",
        "x:1": "un",
        "x:30": "treinta",
        "x:40": "cuarenta",
        "x:60": "sesenta",
        "B": "entre",
        "r": "desde",
        "Z:15": "quincena",
        "Z:m30": "media-hora",
        "<": "es será empieza comienza",
    },
    phrases={
        "un día o dos": "Z:2",
        "una semana o dos": "Z:14",
        "en esa fecha": "G:same",
        "acabe la semana que viene": "X:1 K",
        "digamos": "@",
        "acabe la semana": "v:week",
        "termine la semana": "v:week",
        "acabe el mes": "v:month",
        "termine el mes": "v:month",
        "acabe el año": "v:year",
        "en esa misma fecha": "G:same",
        "ese mismo día": "G:same",
        "último día del": "F",
        "último día de": "F",
        "a lo largo del": "F",
        "a lo largo del día de mañana": "R:1",
        "a lo largo de mañana": "R:1",
        "en el día de mañana": "R:1",
        "a lo largo del día de hoy": "R:0",
        "a lo largo de": "F",
        "transcurso del": "F",
        "transcurso de": "F",
        "antes de las": "≤",
        "antes de la": "≤",
        "día hábil siguiente": "G:bday",
        "siguiente día hábil": "G:bday",
        "día laborable siguiente": "G:bday",
        "siguiente día laborable": "G:bday",
        "víspera": "G:before",
        "día anterior": "G:before",
        "noche anterior": "G:before",
        "tarde anterior": "G:before",
        "al otro día": "G:day",
        "día después": "G:day",
        "siguiente día": "G:day",
        "esa misma tarde": "G:same",
        "esa misma mañana": "G:same",
        "esa tarde": "G:same",
        "que viene": "X:1",
        "que entra": "X:1",
        "pasado mañana": "R:2",
        "media hora": "Z:m30",
        "veinte minutos": "Z:m20",
        "treinta minutos": "Z:m30",
        "cuarenta minutos": "Z:m40",
        "cuarenta y cinco minutos": "Z:m45",
        "un cuarto de hora": "Z:m15",
        "hora y media": "Z:m90",
        "primeros días de": "e",
        "tres cuartos de hora": "Z:m45",
        "la mañana": "P:am",
        "del mediodía": "P:pm",
        "del mediodia": "P:pm",
        "de la mañana": "P:am",
        "de la madrugada": "P:am",
        "por la mañana": "P:am",
        "de la tarde": "P:pm",
        "por la tarde": "P:pm",
        "de la noche": "P:pm",
        "esta tarde": "R:0",
        "esta mañana": "R:0",
        "fin de semana": "E",
        "a las": "@",
        "a la": "@",
        "sobre las": "@",
        "hacia las": "@",
        "de las": "r",
        "desde las": "r",
        "hasta las": "-",
        "y las": "-",
        "final del día": "v",
        "semana del": "k",
        "un par de": "x:2.0",
        "unos": "V",
        "día siguiente": "G:day",
    },
    tell=(
        r"(?:hablamos|hablaremos|hablo|hablaré) (?:contigo|con usted|con vosotr[oa]s)",
        r"d[ea]d?nos (?=(?:\w+ ){1,3}?(?:días?|semanas?)\b)|tard\w+ (?=hasta\b)",
        r"(?:va|van|voy|vamos) a (?:ser|darle|darte|dar|comunicar)(?: \w+){0,2}? (?:informad[oa]s?"
        r"|avisad[oa]s?|notificad[oa]s?|contactad[oa]s?|respuesta|contestación)"
        r"|se (?:te |le |les |os )?(?:va|van) a (?:dar(?! de)|comunicar|informar|avisar|notificar"
        r"|publicar|decir)\b|se (?:te |le |les |os )?(?:notifique|comunique|informe|avise"
        r"|publique)n?\b",
        r"(?:se (?:le |te |les |os )?responderá|se har[áa]n? públic[oa]s?)\b"
        r"|(?:opositores|concurrentes)(?: \w+){0,4}? (?:serán|son) (?:informad|contactad|avisad"
        r"|notificad)[oa]s",
        r"(?:dará|darán|daremos|daré) (?:a conocer|cuenta|traslado)\b|(?:saldrá|saldrán|sale"
        r"|salen) (?:la |el |los |las )?(?:clasificación|lista|resultado|resolución|decisión)s?"
        r"|(?:quedará|quedarán|quedarás) (?:\w+ )?(?:aclarad|resuelt|informad|avisad)[oa]s?\b",
        r"(?:me|nos|se) compromet\w+ a (?:responder|contestar|comunicar|informar|avisar|dar)"
        r"|(?:puedes?|pueden|podéis) contar con (?:una |nuestra |la )?"
        rf"{_NEWS}\b|(?:comunicación|comunicado|aviso) a (?:tod[oa]s|cada|l[oa]s)\b",
        r"paciencia (?=hasta\b)",
        r"(?:deberíamos|podríamos|nos gustaría|querríamos|quisiéramos|esperaríamos"
        r"|estaríamos en condiciones de)(?: poder)? (?:dar|decir|contestar|responder|comunicar"
        r"|informar|llamar|confirmar|escribir)(?:l[ea]s?|te|os)\b|(?:debería|deberías"
        r"|podría) (?:recibir"
        r"|tener|saber) (?:\w+ )?(?:respuesta|noticias|algo)\b",
        r"(?:sabré|sabremos|sé|sabemos) (?:algo )?más\b",
        r"contactar(?:á|án|é|emos) con(?! (?:sus?|tus?) )\b"
        r"|(?:avisaremos|llamaremos|informaremos|contactaremos"
        r"|contestaremos|responderemos"
        r"|comunicaremos|escribiremos|notificaremos|avisarán|llamarán|comunicarán)\b",
        r"(?:te|le|les|os|se te|se le|se les) (?:\w+ )?(?:avisa|avisan|avisará|avisarán|llama"
        r"|llaman|llamará|llamarán|dirá|dirán|dice|contesta|contestan|contestará|contestarán"
        r"|contestamos|confirmará|confirma|confirman|confirmamos|confirmo|informa|informan"
        r"|informará|informarán|comunica|comunican|comunicará|escribe|escriben|escribirá|marco"
        r"|marcamos|propongo|proponemos|mando|mandamos|doy|damos|hacemos|contacta|contactan"
        r"|contactará|contactarán|notificará|notifican|hará llegar|llega|llegará)\b",
        r"(?:tienes|tiene|tendrá|tendrás) (?:la |una |tu |su )?(?:carta|respuesta|resolución"
        r"|contestación|noticias)|(?:sabes|sabe|sabréis|sabrán) (?:algo|el resultado|si\b)"
        r"|(?:resolvemos|resolveremos|resuelve|resolverá|publicamos|publicaremos|publicará"
        r"|decidimos)\b",
        r"se (?:te |le |les |os )?(?:avisa|llama|informa|comunica|notifica|publica|resuelve)(?:rá|n"
        r"|rán)?\b|(?:candidat[oa]s|participantes|todos|todas|personas)(?: \w+){0,4}? (?:serán"
        r"|son) (?:informad|contactad|avisad|notificad)[oa]s",
        r"(?:te|l[aeo]s?|os|nos|me) (?:\w+ )?(?:contactaremos|contactaré|cuento|contamos|contaré"
        r"|contaremos|decimos|digo|avisamos|aviso|llamamos|llamo|escribimos|escribo|informaremos"
        r"|informaré|llamaremos|llamaré|escribiremos|escribiré|avisaremos|avisaré|diremos|diré"
        r"|responderemos|responderé|respondemos|respondo|contestaremos|contestaré|contesto"
        r"|comunicaremos|comunicaré|comunico|comunicamos|daremos|daré"
        r"|enviaremos|enviaré|confirmaremos|confirmaré|pondremos|pondré|mantendremos|mantendré)\b",
        r"(?:te|le|os|les) (?:env[ií]o|mando|paso|comunico|confirmo|doy|enviamos|mandamos|pasamos"
        r"|comunicamos|confirmamos|damos) (?:(?:una?|el|la|los|las) )?(?:nuev[oa]s? )?(?:fechas?"
        r"|respuesta|resultados?|resolución|noticias|contestación)\b",
        r"(?:tendrás|tendrá|tendréis|recibirás|recibirá|sabrás|sabrá|obtendrá|conocerá"
        r"|conocerás)\b",
        r"(?:ponernos|ponerme|pondremos|pondré|pondrán|ponemos|pongo|estaremos|estaré) en contacto",
        rf"(?:esperamos|podremos|podré|espero|vamos a|voy a|queremos|prevemos"
        rf"|confiamos en) (?:\w+ ){{0,3}}?(?:darte|darle|decirte|decirle|informarte|informarle"
        rf"|responder\w*|contactar\w*|tener|tomar|comunicar\w*|llamar\w*|enviar\w*|decidir)"
        rf"|{_NEWS} (?:será|serán|se comunicará|llegará|saldrá|sale|estará|está previst\w)",
        r"(?:serás|será|serán) (?:\w+ )?(?:informad|contactad|notificad|avisad)[oa]s?"
        r"|se (?:informará|comunicará|contactará|notificará|pondrán?)",
        r"noticias (?:nuestras|mías)|volver(?:emos|é) a (?:contactar|escribir|hablar)\w*",
    ),
    news=(rf"{_NEWS}\b|(?:decidir|decidiremos|tomar una decisión)",),
    wait=(
        r"no (?:antes|será antes)|como pronto|(?:calculo|calculamos|supongo|creo) que"
        r"|(?:tardaremos|tarda|pide|pidió|necesita) (?=un|dos|tres|\d)",
        r"paciencia|(?<!más )tardar\w*|plazo de|(?:llevará|tomará|necesitamos (?:más|algo|un|unos"
        r"|hasta))\b",
    ),
    unheard=(
        r"no (?:te|le|os|les) (?:hemos|he|han|ha) (?:dicho|llamado|escrito|contestado|avisado"
        r"|contactado|comunicado)\b",
        r"no (?:sabes?|sup(?:iera|ieras|ieres?)|oyes?|oyera) (?:\w+ )?nada\b(?! más)",
        r"(?:si )?no (?!\w+ (?:noticias|respuesta) (?:tuyas?|suyas?|vuestras?)\b)(?:has|ha|hemos"
        r"|tienes|tiene|recibes|recibe|tuvieras|tuviera|hubieras"
        r"|hubiera) (?:\w+ ){0,2}?(?:noticias|respuesta|recibido|tenido"
        r"|contestación)(?: nuestras)?",
    ),
    ask=(
        r"(?:piénsa|piénse|piensa|piense)(?:lo|telo|selo)\b|agradecer(?:é|ía|íamos|emos) que\b"
        r"|(?:recuerde|recuerda|recuerden|no (?:se )?olvide"
        r"|no (?:te )?olvides)(?: de)? (?=\w+[aei]r\b)",
        r"(?:me|nos)(?: lo| la)? (?:confirmas?|avisas|mandas|dices|respondes|contestas"
        r"|confirmarías?)\b|(?:ten[eé]s|tienen|tenéis|contás con)(?: de)?(?: tiempo"
        r"| plazo)?(?= (?:hasta|\d|un|dos|tres|cuatro|cinco|seis|siete|diez)\b)",
        r"(?<!\w)si (?:me|nos) (?:contest|respond|confirm|dic|dig|escrib|avis|env[ií]|llam|hac"
        r"|hag)\w*|(?:le|te|les|os) agradecer(?:é|emos|ía|íamos)\b|favor de\b"
        r"|favor (?=\w+[aei]r(?:nos|me|lo|la)?\b)|si es posible|necesitaríamos\b"
        r"|(?:envíe|remita|adjunte|suba|sube|entregue|acuda|presente|firme)\b",
        r"(?:necesitamos|necesito|necesitaríamos|agradecemos|agradeceríamos|rogamos|pedimos"
        r"|pido) que|nos hagas? llegar|(?<!daremos una )(?<!daré una )(?<!dará una )"
        r"(?<!darán una )(?<!nuestra )(?<!recibir una )(?<!tener una )"
        r"(?:respuesta|confirmación|contestación)(?= (?:antes|hasta|a más tardar"
        r"|como muy tarde))",
        r"(?:noticias|respuesta) (?:tuyas?|suyas?|vuestras?)\b|(?:saber"
        r"|saberlo)(?: algo)? de (?:ti|usted"
        r"|ustedes)\b|(?:vendría|iría) (?:muy )?bien (?:saberlo|tenerlo|recibirlo|una respuesta)\b",
        r"por favor|(?:podrías|podría|puedes|puede|nos gustaría que|te pedimos|le pedimos"
        r"|te agradeceríamos|le agradeceríamos|agradeceríamos|rogamos|te ruego"
        r"|le ruego)\b(?! (?:que )?no\b)"
        r"|(?:confírma|responde|responda|confirma|confirme|envía|envíe|devuelve|devuelva|elige"
        r"|elija|indica|indique|completa|complete|firma|firme|dinos|díganos|dime|reserva|reserve"
        r"|rellena|rellene|avísanos|háznos|haznos|contesta|conteste|manda|mánda|mande|mánde|envía"
        r"|haz)(?:nos|me|lo|la|los|las|noslo)*\b",
        r"(?:tu|su|tus|sus) (?:\w+ )?(?:respuesta|confirmación|decisión|disponibilidad"
        r"|documentación|documentos|prueba|solución)|(?:tienes|tiene|dispones|dispone|cuentas con"
        r"|cuenta con)(?: \w+){0,2}? ?(?:hasta|de|\d)|(?:debes|debe|deberás|deberá|hay que"
        r"|tienes que|tiene que) (?:\w+ ){0,2}?(?:entregar\w*|enviar\w*|completar\w*|realizar\w*"
        r"|devolver\w*|responder|confirmar|hacer\w*)|(?:necesitamos|necesitaríamos) (?:que|tu|su"
        r"|los|la|el)",
    ),
    ends=(
        r"(?:le|te|les|os) (?:damos|doy|concedemos) (?:de |un |más )?(?:plazo|tiempo|margen)\b",
        r"(?:se pueden?|pueden) (?:reservar|elegir|escoger)(?:se)?(?= hasta)|se liberan(?= hasta)"
        r"|(?:válid[oa]|vigente|caduca|caducará|vence|vencerá|expira|expirará|abiert[oa]|disponible"
        r"|activ[oa]|reservad[oa]|guardamos|mantenemos|se cierra)\b|fecha límite"
        r"|plazo (?:límite|de (?:entrega|respuesta|aceptación))|el plazo(?= (?:termina|finaliza"
        r"|vence|es))|finaliza",
    ),
    event=(
        r"(?:comienza|empieza|comenzará|empezará|incorporación|fecha de inicio|tendrá lugar"
        r"|se celebrará|se celebrarán|se reúne|reunirá|nacid[oa]|cerrad[oa]|vacaciones|festivo"
        r"|plazo de (?:inscripción|solicitud)|hemos recibido|recibimos|conserv\w+|esperamos verte"
        r"|nos vemos|encantad[oa]s?|entrevistaremos|entrevistas (?:serán|se))\b",
    ),
    due=(
        r"antes (?:de|del)|a más tardar|no más tarde (?:de|del)|como muy tarde|como máximo"
        r"|en un plazo (?:de|máximo de)"
        r"|en el plazo de|en menos de|dentro de|a lo largo de|durante",
    ),
    until=(r"hasta|para",),
    after_by=(r"como muy tarde|a más tardar|como máximo",),
    answer=(
        r"(?:(?:me|nos)(?: lo)? (?:confirmas?|avisas|dices|contestas)|responde|confirma|dinos|dime"
        r"|llámame|contesta|avísanos)",
    ),
    choosing=(r"si|cuándo|qué|cuál|viene bien|disponible|encaja",),
    logistics=(
        r"(?:enlace|link|invitación|convocatoria|dirección|ubicación|datos de acceso|indicaciones"
        r"|instrucciones|nombre del entrevistador)",
    ),
    within=(r"tenés|tienen|en|de|durante|tienes|tiene|dispones|plazo de|hasta|máximo",),
    waits=(
        r"en|dentro de|antes de|plazo|próximos|próximas|unos|unas|llev\w+|aproximadamente|máximo"
        r"|tardar\w*"
        r"|durante|después|d[ea]d?nos|otros|otras",
    ),
    ahead_of=(r"(?:antes|de antelación|previo)",),
    advertised=(
        r"(?:oferta|vacante|convocatoria|puesto|inscripción|inscripciones"
        r"|plazo de (?:solicitudes|candidaturas|inscripción)) (?:\w+ ){0,2}?(?:sigue|seguirá"
        r"|está|permanece"
        r"|permanecerá|queda) (?:abiert|publicad|activ)",
    ),
    then=(r"(?:para )?entonces\b|después\b(?! de)|a continuación\b|acto seguido\b",),
    news_by_phone=(
        r"(?:llám[ae]\w*|llama|llame)\b[^?]{0,80}\b(?:te|le|os) (?:digo|diré|decimos|diremos|cuento"
        r"|contaré|contamos|contaremos)\b",
    ),
    thereupon=(
        r"entonces|justo después|después|a continuación|en cuanto|acto seguido"
        r"|cuando (?:vuelva|regrese)",
    ),
    afterwards=(r"después(?! de)|más tarde|luego|(?:siguientes|que siguen)(?! al?\b)",),
    after_round=(
        r"(?:después|tras|posteriores|siguientes|desde) (?:de |a )?(?:la |tu |su |esta |nuestra "
        r"|el |las )?(?:\w+ )?(?:entrevistas?|reunión|conversación|llamada|encuentro)",
    ),
    counted_from=(r"(?:después de|desde|a partir de|tras)(?: [\w'(]+){0,4}",),
    of_that=(
        r"(?:después de|desde|tras|a partir de|siguientes a|posteriores a) (?:esa|ese|esta|este|eso"
        r"|dicha|dicho|aquella)\b",
    ),
    of_event=(
        r"(?:después de|tras|siguientes a|posteriores a|desde) (?:la|el|las|los|su)\b"
        r"|(?:después del|siguientes al|posteriores al)\b",
    ),
    of_message=(
        r"(?:siguientes|posteriores|después|desde|a partir)(?: a| al| de| del"
        r"| desde)? (?:este (?:correo|mensaje|email)|(?:la )?recepción|recibir|hoy|envío"
        r"|la fecha (?:de|del)|(?:tu|su) (?:candidatura|solicitud|postulación)|presente|ahora)",
    ),
    of_closing=(
        r"(?:después|tras|siguientes|posteriores|desde|a partir|de|del)(?: de| a| al| del)?(?: el"
        r"| la| dicho| ese| este)? ?(?:cierre|plazo|fecha límite|vencimiento|fin del plazo)",
    ),
    once_closed=(
        r"(?:una vez|tras|cuando|después de) (?:\w+ ){0,3}?(?:cerrad[oa]|cierr[ea]|plazo|vencid[oa]"
        r"|finalizad[oa]|venza|acabe)",
    ),
    old=(
        r"no (?:se conecte|te conectes|llames?|venga|vengas)(?: a las?)?"
        r"|en (?:lugar|vez) (?:de|del)(?: [\w]+)?|mejor que (?:el|a las?)|y no(?: el| a las)?"
        r"|(?:inicialmente|anteriormente|originalmente)(?: \w+){0,2}?(?: el| para el| a las)*"
        r"|(?:anterior|antigua) (?:fecha|hora|cita)(?: del| de| era)*:?"
        r"|que (?:teníamos|estaba) (?:\w+ )?(?:para )?el|(?:estaba|había sido|teníamos) (?:previst"
        r"|programad|fijad)[oa] para el|conversación del|llamada del|ya no",
    ),
    now=(
        r"(?:se (?:traslada|pasa|aplaza|mueve|cambia|ha (?:cambiado|movido|aplazado|trasladado))"
        r"|pasa|ha sido (?:aplazad|cambiad|movid|trasladad)[oa]|queda|ahora|finalmente)\b",
    ),
    fresh=(r"nuev[oa]|en su lugar|en vez|pasa a",),
    same_hour=(r"mism[oa] (?:hora|horario)",),
    moving=(
        r"aplaz\w+|pas(?:ar|amos|ado|a)|pospon\w+|cambi\w+|mov\w+|traslad\w+|retras\w+|adelant\w+",
    ),
    moved_thing=(r"la|el|tu|su|entrevista|cita|hora|llamada|reunión",),
    gone=(
        r"(?:tenemos|tengo|debemos|hay) que (?:aplazar|cambiar|mover|cancelar|posponer)"
        r"|no (?:podrá|puede|podemos|puedo) (?:\w+ )?(?:celebrarse|ser|atender)"
        r"|no (?:voy|vamos) a poder|no llego|(?:al final|mañana|hoy) no puedo"
        r"|(?:se )?(?:aplaza|cancela|pospone)",
    ),
    moved_from=(r"(?:del|de)(?: las?)?",),
    moved_to=(r"al|a|para",),
    over=(r"fin|hasta|(?:termina|acaba|finaliza)\w*(?: a| sobre| hacia)?",),
    labels={
        "date": r"fecha|día|cuándo|fecha y hora|nueva fecha",
        "time": r"hora|horario|inicio|comienzo|a las",
        "end": r"fin|hasta",
        "place": r"lugar|dónde|dirección|sala|ubicación",
        "mode": r"enlace|modalidad|formato|enlace de conexión|plataforma|teléfono",
        "length": r"duración",
        "old": r"(?:fecha|hora|horario|cita) anterior|antes|anteriormente|fecha original",
        "new": r"nueva (?:fecha|hora|cita)|nuevo horario|ahora|nuevo",
        "deadline": (
            r"validez|vigencia|a entregar|antes de|fecha límite|plazo|vence|fecha de entrega"
            r"|entrega|válido hasta"
        ),
    },
    pause=(r"pausa|descanso|comida|almuerzo|café|bienvenida|llegada|cierre|fin|salida",),
    arrive=(r"lleg\w+|preséntate|preséntese|presentarse",),
    hours=(
        r"horario de (?:atención|oficina|apertura)|abierto|localizable"
        r"|contactar\w* (?:\w+ ){0,4}?(?:de|entre)|de lunes a (?:jueves|viernes)",
    ),
    options=(
        r"a elegir|siguientes (?:horarios|fechas|franjas|opciones)|alguna de|cuál de"
        r"|si (?:no|te|le|prefieres|prefiere|esta|este)|alternativ\w+|otra opción"
        r"|también (?:podemos|sería)",
    ),
    no_round=(
        r"incorporación|fecha de inicio|plazo de inscripción|nacid[oa]|festivo|cerrad[oa]"
        r"|período de prueba",
    ),
    not_its_length=(
        r"antes|de antelación|a pie|andando|presentación|prueba|ejercicio|preparar|preparación"
        r"|previo|retraso|tarde",
    ),
    accepts=(
        r"viene (?:muy )?(?:bien|perfecto|genial)|perfecto|confirm(?:o|ad[oa])|de acuerdo|vale"
        r"|estaré|acepto|me (?:va|queda) (?:muy )?(?:bien|perfecto|genial)|iré|acudiré|asistiré"
        r"|anotad[oa]|agendad[oa]|sin problema|por supuesto|me (?:quedo|conviene|encaja|cuadra)"
        r"|elijo|escojo|mi elección",
    ),
    refuses=(r"lamentablemente|no puedo|imposible|sería posible|otra fecha|cambiar",),
    agrees=(
        r"perfecto|de acuerdo|vale|viene bien|estupendo|genial|confirm\w+|nos vemos|quedamos|sí"
        r"|hecho",
    ),
    picks=(r"primer[oa]?", r"segund[oa]", r"tercer[oa]?|últim[oa]"),
    cancelled=(
        r"cancel\w+|anul\w+|no (?:se (?:celebrará|realizará|hará)|tendrá lugar)|suspend\w+"
        r"|queda sin efecto",
    ),
    hypothetical=(r"si tu|si su|en caso de|si eres|si resultas",),
    back=(r"regres\w+|vuelv\w+|volver\w+|reincorpor\w+|hasta|a partir del",),
    away=(r"del .{1,40} al",),
    absent=(r"fuera|ausente|de (?:vacaciones|viaje|baja)|cerrad[oa]s?",),
    inclusive=(r"inclusive|incluido|ambos inclusive",),
    rather=("mejor|antes|preferimos",),
    than=("que",),
    bounds=("hasta|desde|antes de|después de",),
    lasts=(r"hasta(?: las?)?",),
    later=("más tarde|después",),
    earlier=("antes|más temprano",),
    puts_off=("retras|pospon|aplaz|atras",),
    brings_forward=("adelant",),
    unsuited=("no (?:me |nos )?(?:va|viene|encaja|puedo|es posible)",),
    engaged=(
        r"tengo (?:ya )?(?:una?|que|mi|cita|clase|turno|médico|dentista)\b(?! (?:\w+ )?(?:hueco"
        r"|rato|preferencia|disponibilidad|momento|hora|pregunta|cancelación|sitio)\b)",
        r"estoy (?:ya )?(?:trabajando|ocupad[oa]|en|de (?:turno|guardia|viaje))\b",
    ),
    engaged_last=(r"no puedo\b",),
    opened=("leídos|abierto",),
    firstly=("primero",),
    secondly=("luego|después",),
    rooms=(r"(?:sala|sal[oó]n|piso)\b[ .-]*[a-z]?\d|sala (?:de|del) \w",),
    instead=("en vez de|en lugar de|no",),
    by_then=(r"antes de (?:esa fecha|entonces)\b|hasta entonces\b",),
    before_round=("antes de (?:la |tu |su |nuestra )(?:entrevista|reunión|llamada)",),
    handed_in=(
        "(?:lo|la|los|las) (?:revisamos|corregimos|leemos)",
        r"(?:cuando|en cuanto) (?:la|lo|las|los) (?:tengamos|tenga|recibamos|reciba|hayas?)\b",
    ),
    not_before=("no antes (?:de|del)(?: la| el)?",),
    comes_back=(r"vuelve|regresa",),
    then_looks=(r"lo mira|mira|lee|decide",),
    paid=(r"reembolsad[oa]s?|abonad[oa]s?|reembolso|pagad[oa]s?",),
    tells_of=(r"saber|decisión",),
    your_answer=(
        r"(?:tu|su|vuestra) (?:respuesta|decisión|contestación)|(?:díga|confírme|respónda|contéste"
        r"|dé|de|avíse|infórme)(?:nos|me)",
    ),
    you_get=(r"(?:tendr|recib|dar(?:emos|é|te|le)|enviar(?:emos|é))",),
    was=(r"llegó|estaba|estuve|tuve|tuvo|hubo|era|entró",),
    denied=(r"no",),
    but=("sino",),
    knows=(r"saber|sabr|decid",),
    between=(r"entre(?: el| los días)?",),
    between_ends=(r"y(?: el)?",),
    returns=(
        r"(?:estoy|estaré|está|estará|estamos|estaremos) (?:\w+ )?(?:de vuelta|fuera|de vacaciones"
        r"|de inventario|de obras|de viaje|en formación|cerrad\w+)|no abrir\w+",
    ),
    corrects=(r"(?:cuent[ae]|digamos|mejor)(?: (?:mejor|con|que))?|más bien",),
    upon=(r"en cuanto|una vez que|después de que",),
    becomes=(r"(?:será|va a ser|ser[áa])(?: finalmente| mejor| más bien)*",),
    replaces=(
        r"o mejor(?: dicho)?|o más bien|no|perdón|perdone|perdona|mejor|digo|quiero decir|corrijo"
        r"|disculpe|disculpa|digamos",
    ),
    unkept=(
        r"no (?:(?!pero\b|antes\b)\w+ ){1,9}?est[ea] (?:semana|mes|año)\b|est[ea] (?:semana|mes"
        r"|año) no\b",
        r"(?:el [\w ]{3,24}? )?(?:no )?(?:se (?:tomó|tomaron|reunió|reunieron|decidió|acordó"
        r"|celebró"
        r"|celebraron|pusieron|acordaron|decidieron|recibió|recibieron|llegó)|fue(?:ron)? "
        r"(?:tomad|decidid|recibid|enviad)[oa]s?)\b"
        r"(?:(?! (?:y|pero|para|que|antes|hasta|a más))[^;:,])*",
        r"(?:iba|ibas|iban|ibais) a (?:enviar|mandar|traer|confirmar|decir|pasar)\w*(?:nos"
        r"|me)\b[^;:,]*",
        r"no (?:\w+ ){0,3}?(?:decir\w*|sé|sabemos|saber) (?:\w+ )?cuándo \w+ \w+"
        r"(?:(?! pero\b)[^;:])*",
        r"(?:escribí|llamé|envié|mandé|hablé|vimos|recibí|intenté|escribimos|escribió|llamó"
        r"|envió)\b"
        r"(?:(?! (?:y|pero|para|que))[^;:,])*",
        r"hab(?:ía|íamos) (?:\w+ )?(?:dicho|prometido|anunciado|quedado)(?:(?! pero)[^;:,])*",
        r"no (?:\w+ )?(?:puedo|podemos|podría\w*) (?:\w+ )?(?:decir|dar|prometer|asegurar"
        r"|comprometer)\w*(?:(?! pero| antes)[^;:,])*",
    ),
    takes_back=(r"(?:ay|uy|bueno)?,? ?no,? (?:perdón|perdona|perdone|espera|mejor)\b|corrección:",),
    wishes_to_resume=(
        r"(?:me|nos) (?:gustaría|encantaría) (?:\w+ ){0,3}?(?:retomar|reanudar|volver a hablar)",
    ),
    in_touch=(r"te d(?:igo|ecimos)",),
    invitation_for=(r"invitación para(?: el)?",),
    deleted=(r"(?:eliminad|borrad|destruid|conservad|suprimid)[oa]s?",),
    bystanders=(
        r"consejo|junta(?: directiva)?|comité(?: de empresa| de dirección| de ética)?|dirección"
        r"|patronato"
        r"|claustro|ayuntamiento|sindicatos?|personal|plantilla|empleados|trabajador(?:es|as)"
        r"|compañer[oa]s|equipo|accionistas|soci[oa]s|miembros|clientes?|prensa|familias|padres"
        r"|referencias|(?:anterior|actual)(?:es)? emplead?or(?:es)?|responsables",
    ),
    is_told=(
        r"(?:será|serán|sea|sean|ser|van a ser|va a ser)(?: \w+)? (?:informad|notificad|avisad"
        r"|contactad|consultad|oíd|comunicad|trasladad|remitid|enviad|anunciad|presentad)[oa]s?"
        r"|se (?:informa|comunica|notifica|avisa|traslada|remiti|envia|presenta)(?:rá|rán|n)?",
    ),
    to_whom=(r"a", "al", "y", "pero", "que"),
    to_reader=(
        r"usted(?:es)?|te|le|les|os|ti|candidat[oa]s?|aspirantes?|concursantes?|interesad[oa]s"
        r"|participantes?|tod[oa]s|personas|quienes",
    ),
    settles=(
        r"(?:comité|comisión|tribunal|consejo|junta|dirección) (?:se reúne|se reunirá|decide"
        r"|decidirá|resuelve|resolverá|delibera)",
        r"nos (?:reunimos|reuniremos)|últimas? entrevistas?",
    ),
    starts_work=("empezar|incorpor",),
)
