"""Plain words with which a post is given to the reader or to nobody, in languages other than
English: forms that ``refused`` and the tables of the languages do not hold. Data, no logic.

Each can mean nothing else of a post; none may be said of a round or of a choice still to be made.
"""

SETTLED: dict[str, dict[str, str]] = {
    "de": {
        "rejection": r"""
5 disappoints :: \b(?:muss|mussen)\b(?: \w+){0,2} (?:sie|dich)\b[^.!?]{0,15}\b«enttauschen»
    !! {if}|falls|\?|termin|gesprach
6 decided against :: \bgegen (?:sie|dich|ihre bewerbung|deine bewerbung) «(?:zu )?entscheiden»\b
    !! {if}|falls|\bob\b|noch nicht
6 asks nobody in :: \b(?:sehen|absehen|abzusehen)\b(?: \w+){0,2} von (?:einer|ihrer) «einladung»\b
    |\bvon (?:einer|ihrer) «einladung» (?:\w+ )?(?:absehen|abzusehen|abgesehen
    |sehen wir (?:\w+ )?ab)\b
    !! {if}|falls|bitte|\bbitten
""",
        "progress_update": r"""
5 needs longer :: \bbrauchen (?:\w+ ){0,2}?noch «(?:\w+ ){0,2}?(?:zeit|tage|woche)»\b
    !! {if}|\?|\bvon (?:ihnen|dir)
""",
        "offer": r"""
6 the post is yours :: \b(?:stelle|platz|job|ausbildungsplatz) ist «ihre?r?|deine?r?»(?=\W*(?:$
    |[.!,])
    | ?- )
    |\bstelle ist (?:ihnen|dir) «sicher»\b|\bwir «nehmen (?:sie|dich)»(?=\W*(?:$|[.!]))
    !! nicht|{clock}|\?
6 a yes to you :: \b(?:ihnen|dir|sie|dich)\b[^.!?]{0,40}\beine «zusage» (?:geben|erteilen|machen|zu
    |fur die)\b|\b(?:ihnen|dir)\b(?: \w+){0,4} «zuzusagen|zusagen (?:zu konnen|konnen)»\b
    !! nicht|kein\w*|termin|gesprach|noch|erst|falls|{if}|leider
""",
    },
    "fr": {
        "rejection": r"""
6 decided for somebody :: \b(?:on s'est|nous nous sommes
    |je me suis) (?:\w+ )?«decidee?s?» pour (?:une?
    |quelqu'un) (?!entretien|rendez|autre (?:jour|date|heure)|rdv|appel|second|premier|deuxieme)\w
    !! {if}|\?|\bpas\b|{day}|{clock}
6 gives it up :: \brenonc\w+ a (?:ce|cette|notre|l') ?«(?:recrutement|embauche)»
    !! {if}|\bpas\b
""",
        "progress_update": r"""
5 needs longer :: \bnous faut encore «quelques jours|un peu de temps|un peu de patience|une semaine»
    |\b(?:ca|cela|tout) «traine» (?:un peu|encore)
    !! {if}|\?
""",
        "offer": r"""
6 you it is :: \bc'est (?:sur )?(?:vous|toi|votre candidature
    |votre profil) qu[ei'][^.!?]{0,25}«retenue?s?|choisie?|prise?|porte»\b
    !! \bpas\b|\?|{if}
6 you join us :: \baimer(?:ait|ions|ais)\b[^.!?]{0,12}\b(?:vous|tu|toi)\b (?:vous |te )?«joign\w+
    |rejoign\w+ l'equipe|rejoindre (?:notre|l') ?equipe»\b
    |\bpromesse d'«embauche»\b(?=[^.!?]*\b(?:ci joint\w*|joins|jointe|envoi\w*|parvenir|adress\w+
    |signer|retourn\w+))
    |\bparvenir (?:\w+ ){0,2}promesse d'«embauche»\b
    !! \bpas\b|entretien|rencontr\w*|candidature|{if}|visio|appel|reunion|\ba {clock}
""",
    },
    "es": {
        "rejection": r"""
6 choice fell :: \b(?:eleccion|decision) (?:\w+ ){0,2}?«(?:recayo|recaido|ha ido)» (?:finalmente
    |al final)? ?(?:en|sobre|a favor de) (?!ti\b|usted\b)\w
    !! {if}|\?|todavia|\baun\b
6 was filled :: \b(?:plaza|puesto|vacante|cargo|posicion)\b[^.!?]{0,30}\bse «(?:lleno|cubrio|ocupo
    |adjudico)» (?:con|por|internamente|a)\b
    !! {if}|\?|todavia|\baun\b|\bno\b
6 not with you :: \bno (?:\w+ ){0,2}?poder «contar contigo|contar con usted|contratarte
    |incorporarte»\b
    |\bno (?:has|ha) «(?:superado|pasado)» (?:el|la|nuestro) (?:proceso|seleccion|fase|corte)\b
    |\bno (?:has|ha) «(?:resultado|sido)» (?:elegid|seleccionad)[oa]\b
    !! {if}|\?|todavia|\baun\b|hasta|el (?:lunes|martes|miercoles|jueves|viernes)|entrevista
""",
        "progress_update": r"""
5 needs longer :: \b(?:necesitamos|necesito|nos hacen? falta) «(?:\w+ ){0,2}?(?:dias|semana
    |semanas|tiempo)» (?:mas|todavia)
    !! {if}|\?|respuesta|document\w*
""",
        "offer": r"""
6 takes you on :: \b(?:hemos (?:decidido|acordado)|decidimos|vamos a|queremos) «contratar(?:te|la
    |le|lo)|incorporar(?:te|la)|que te (?:vengas|incorpores|unas|quedes)|que vengas» ?(?:con
    |a nuestr|en plantilla|al equipo|el|desde|a partir|$|[.!,])
    |\b(?:hacemos|hago|hacer(?:te|le)) (?:una|nuestra|la) propuesta «formal|en firme|economica»\b
    |\bqueremos que (?:te|se) «vengas|incorpores|incorpore»\b
    |\b(?:has|ha) sido «(?:seleccionad|elegid|escogid)[oa]»(?=[^.]*\b(?:enhorabuena|felicidades
    |condiciones|contrato))
    !! {if}|\bno\b|entrevista|reunion|visita|prueba|siguiente|fase|llamada|a las|\?|sorteo|curso
    |premi
""",
    },
    "pt": {
        "rejection": r"""
6 not with you :: \bnao (?:\w+ ){0,3}?«(?:contar (?:consigo|contigo|com voce)|admiti[ -]?(?:la|lo
    |te)
    |contrata[ -]?(?:la|lo|te))»
    |\bnao (?:\w+ )?«(?:avancou|avancaste|passou|passaste)» (?:para|a|da) (?:a )?(?:proxima
    |fase|etapa|seguinte)
    |\b(?:nao foi desta|desta vez nao (?:deu|foi|vai ser|sera)|nao deu certo desta vez)\b
    !! {if}|\?|\bainda\b|ate\b|{day}
6 closed with another :: \b(?:fech(?:amos|ei|ou)|assin(?:amos|ei|ou)|avanc(?:amos|ei|ou)
    |ficamos|ficou|fiquei) com (?:«(?:um |uma )?outr[oa]» (?:candidat[oa]|pessoa|colega|profil)
    |um colega|uma colega|alguem)
    |\b(?:escolheu|escolhemos|escolheram|preferiu|preferimos) (?:um |uma )?«outr[oa]»\b
    !! {if}|\bnao\b|\?|\bainda\b|dia\b|data|hora\w*|sala|local|contacto|contigo|consigo
""",
        "progress_update": r"""
5 needs longer :: \b(?:precisamos|preciso|precisaremos) (?:ainda )?de «(?:mais )?(?:uns|alguns
    |mais) (?:dias|tempo)|mais (?:uns|alguns) dias|mais tempo|mais uma semana»
    !! {if}|\?|resposta|document\w*
""",
        "offer": r"""
6 takes you on :: \b(?:decidi(?:mos|u)?|resolvemos|queremos|vamos|gostamos de|gostavamos de
    |gostariamos de) «contrata[ -]?(?:la|lo|te)|contrata-la»
    |\b(?:gostav|gostari)(?:amos|a) (?:muito )?que «viesse\w*|venha|fizesse\w*
    |integrasse\w*» ?(?:trabalhar
    |parte|a nossa|connosco|para a)
    |\bconvid\w+ (?:\w+ )?(?:a|para) «(?:integrar|fazer parte|juntar[ -]se)»\b
    |\b(?:foi|foste|esta|estas) «(?:aprovad|selecionad|escolhid)[oa]»(?=[^.]*\b(?:parabens|proposta
    |contrato|salario))|\bparabens\b[^.]{0,10}\b(?:foi|foste|esta|estas) «(?:aprovad|selecionad
    |escolhid)[oa]»
    |\bapresent\w+[ -](?:lhe|te) (?:a nossa|uma|esta) «proposta»\b
    |\b(?:a|esta) vaga e «sua»\b
    !! {if}|\bnao\b|entrevista|reuniao|conversa|visita|prova\b|teste|fase|etapa|as {clock}|\?|curso
    |sorteio
    |newsletter
""",
    },
    "nl": {
        "rejection": r"""
5 disappoints :: \b(?:moet|moeten)\b(?: \w+)? (?:je|jou|u)\b[^.!?]{0,15}\b«teleurstellen»
    !! {if}|\?|afspraak|gesprek
6 keeps to another :: \bhouden het bij «(?:iemand|een)» (?!(?:dit|deze|deze week|later)\b)\w
    |\b(?:kiezen|gekozen|gaan|gegaan) voor «iemand (?:anders|die|met|uit)»
    !! {if}|\?|\bniet\b|nog
6 leaves it :: ^\W*(?:wij|we|ik) (?:willen |wil )?«laten? het» (?:hierbij|hier bij)\W*$
    |\b(?:zien|zie) (?:\w+ )?(?:geen|niet (?:de|een)) «(?:match|klik)»
    !! {if}|\bvandaag\b|\?
""",
        "progress_update": r"""
5 needs longer :: \b(?:hebben|heb) (?:we |wij |ik )?nog «(?:\w+ ){0,2}?(?:dagen|tijd|week
    |weken)» nodig|\bduurt (?:\w+ ){0,3}?«langer»
    !! {if}|\?|\bvan (?:je|u|jou)
""",
        "offer": r"""
6 offers it :: \b(?:bieden|bied) (?:wij |we |ik )?(?:je|jou|u) (?:\w+ ){0,4}?«de (?:functie|baan
    |plek
    |vacature)» (?:\w+ ){0,4}?aan\b
    !! niet\b|gesprek|helaas|\?|{if}
6 you it is :: \bvoor «(?:jou|u)» gekozen\b|\bkiezen voor «(?:jou|u)»(?=\W*(?:$|[.!,;]))
    |\b(?:willen|wil) (?:je|jou|u) (?:er )?(?:\w+ ){0,2}bij (?:«hebben»)\b
    |\b(?:voorstel|aanbod)\b (?:\w+ )?om (?:\w+ ){0,6}«(?:te beginnen|in dienst te (?:komen|treden)
    |te komen werken)»
    !! niet\b|gesprek|helaas|indien|\?|om {clock}|{day}
""",
    },
}
