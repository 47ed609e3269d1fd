"""Words with which candidates take their leave, in all languages. Data, no logic.

None decides by itself: who comes on Friday is not free on Thursday, and who thanks for a talk may
wish luck with the search. They tell a withdrawal where the words as a whole may be one; a no that
can mean nothing else is in ``giving_up``.
"""

LEAVING: dict[str, dict[str, str]] = {
    "en": {
        "plain:denies": r"""
1 denies :: \b«not|nor|never|neither|afraid|unfortunately|regret\w*|sadly|declin\w+|refus\w+
    |without my|(?:is|be|says?|to) (?:a )?no»\b
    !! \bif\b|\?|can not (?:wait|believe|thank)|hesitat\w*|doubt|could not (?:be|have|say no)
    |not only|never (?:thought|dreamt|dreamed)|sorry (?:for|about|it took|to have|(?:that )?i (?:am
    |was))|no (?:problem|trouble|question)|why not|not a no\b|not (?:yet|until|enough)|\byet\b
    |before|until
""",
        "plain:leaving": r"""
3 wants no more of it :: \b«not (?:going to )?work for (?:me|us)|not put me forward|not happening
    |(?:take|delete|remove|wipe) my (?:details|name|cv|data)|give (?:my|the) (?:interview|slot
    |place) to|(?:not|longer) (?:\w+ )?think (?:about|of) (?:an?(?: new| different)? job|moving
    |changing
    |leaving)|reserve list|last thing i (?:need|want)|(?:left
    |leaving) \w+ behind|retraining|nor is the (?:job|post|role)|falls? short|back to (?:university
    |college|school)|withdraw it|(?:can|could) not refuse|permanent where»\b
    !! \?|\bif\b|slot|{clock}|until|before
3 has another :: \b(?:found|got|landed|secured|obtained|started|offered|signed|joined|joining|chosen
    |choosing|chose|gone|going|opted|accepting|accepted|taken|taking|took|starting|begun|start|hired
    |appointed|recruited|employed|engaged|committed|snapped up|given
    |received)\b (?:[\w'-]+ ){0,5}?«something (?:\w+ )?(?:nearer|closer|else|local|better|full|part
    |more|similar)|employment|another|elsewhere|somewhere else|(?:a|an) (?:[\w-]+ ){0,3}?(?:job|post
    |position|role|contract|place) (?:at|with|in|nearer|closer|elsewhere)|the (?:job|post|one) i
    |a different|an alternative|(?:a|my) new (?:job|post|role|position|contract)|me on|me permanent
    |more hours|a promotion|the promotion|a (?:pay )?rise|a raise|by (?:a|the
    |another) (?:\w+ )?(?:firm|company|school|council|trust|hospital|competitor|employer|university
    |institution)»\b|\b«off the market|new role|somebody else has|someone else has|another (?:firm
    |company|employer|school|trust|practice|institution|hospital|restaurant|garage) (?:has|have|got
    |made)»\b|\bstart\w* (?:at|with) (?:the|a|my) \w+ «last (?:week|month|monday)|on monday
    |next (?:week|month)|this week|yesterday|today»\b
    !! \?|{round}|{clock}|date|time\b|\bif\b|before|until|when\b|yours?|since|\bago\b|turned|said no
    |withdr\w+|declined|in (?:19|20)\d\d|deadline|copy|question|look|way\b|room|seat|word
    |tide me over|temporar\w*|keep me|still
3 is not free for it :: \b«no longer (?:free|available|able|looking|in (?:a position|the market)
    |seeking|interested|need\w*|a candidate|applying)|not (?:looking|going) to (?:move|change
    |leave)|not in the market|(?:not|no longer) (?:\w+ )?looking(?=\W*$
    |[.,;!]| any ?more| (?:right )?now| at (?:the moment|present)| for (?:work|anything|another
    |a (?:new|change)))|very (?:settled|happy) (?:here|there|where)|do not need (?:it
    |the job) (?:now|any ?more)»|\band very «settled»
    !! {clock}|{day}|slot|\?|\bif\b|date|looking (?:at|forward|through|like|good|well)
3 refuses :: \b(?:must|have to|has to|had to|need to|regret|afraid|sadly|regretfully|reluctantly
    |going|gonna|sorry|will|shall|would rather|prefer to|decided to|time to|wish to|want to|like to
    |i|am)\b (?:[\w']+ ){0,6}?«declin\w+|refus(?:e|ing)|reject(?:ing)?|relinquish\w*|forgo|renege
    |retract|rescind|withdraw (?:it|from|my acceptance)|say no|saying no|pass|bow out|bowing out
    |drop out|dropping out|stand down|step aside|step away|step back|back out|backing out|pull out
    |pulling out|opt out|duck out|call it a day|call it quits|give it a miss|rule myself out
    |leave it(?: there| at that| here| be|\W*$| if)|leave things (?:there|here)|stop here
    |turn(?:ing)? (?:it|this|this one|you|(?:the|your) (?:\w+ )?(?:offer|job|post|role)) down
    |turn(?:ing)? down (?:the|your|this)|walk away|end (?:it|things) here»\b
    |\banswer (?:\w+ ){0,3}?«no»(?=\W)|\bthanks,? but «no thanks»|\b«gone back on|changed my mind
    |second thoughts|cold feet|not meant to be|will have to be a no»\b
    !! {clock}|{day}|times?\b|invit\w*|\?|{round}|not (?:going to|have to|want)|pass (?:on|it|the
    |your|this|my|that)|other offer|the other|no (?:visa|licen[cs]e)|whether
3 will not take it :: \b(?:not|unable to)\b (?:(?:be|feel|going|able|to|in|a|position|want|wish
    |prepared|willing|ready|longer|now|really|think|i|can|should|will) ){0,6}?«sign|signing|tak(?:e
    |ing) (?:it|up|the (?:job|post|role|position|offer|place))|tak(?:e|ing) (?:on )?(?:the|this)
    |join|joining|accept|accepting|commit|commute|relocate|com(?:e|ing) (?:on board|to work
    |and work)|go(?:ing)? (?:through with|ahead|any further|back to)|pursu(?:e|ing)|proceed
    |proceeding|continue|continuing|be a candidate|be (?:\w+ )?considered|send(?:ing)? the form
    |leave (?:my|the|here|where)|do that kind|do this kind|risk»\b|\bdo not «(?:hold|keep
    |save) (?:the|my|it|a)|wait for me|count on me|count me in»\b
    !! {clock}|{day}|times?\b|yet|until|before|unless|\bif\b|\?|{round}|sign (?:in|up|on)|link
    |take (?:it|this) (?:personally|badly|lightly)|by (?:car|train)|only|without|video|teams
    |attach\w*|files?\b|zip\b|documents?|cookies|card
3 stays :: \b«(?:stay|staying|remain|remaining) (?:put|here|on|(?:with|at|in) (?:my|the) (?:present
    |current|old|same|own))|matched (?:the|their|your|it)|persuaded me|counter ?offer\w*|kept me on
    |promoted me|(?:extended|renewed) my contract|made me (?:permanent|an offer)|talked me
    |asked me to stay|love where i am|enjoy where i am|leave (?:them|him|her|the old place|my team
    |my boss) in the lurch»\b
    !! \?|\bif\b|until
3 does not fit :: \b«money|salary|pay|commute|hours|distance|journey|figures|numbers|sums
    |shifts»\b && \b(?:not|never|too|mean) (?:\w+ ){0,2}?(?:work|add|far|long|low|much|stretch|do
    |down|never)\b
    !! \?|\bif\b|could|{clock}|{day}
3 not for me :: \bnot «(?:something|somewhere|what|the kind) i|the (?:job|role|post|place|step|move
    |fit) for me|a good fit|right for me»\b|\bno «point»\b[^.!?]{0,20}\bme\b
    |\bnot an «option» for (?:me|us)|\bnot «want to do»
    !! \?|\bif\b|slot|{day}|{clock}
3 things changed :: \b«circumstances|situation|plans|priorities»\b (?:\w+ ){0,2}?changed\b
    |\bhad a «rethink|change of heart|change of mind»\b
    !! \?|\bif\b|{day}|{clock}|slot
3 strikes the day :: \b(?:scratch|strike|cancel|forget) (?:{day}|my interview|my slot|the interview
    |the slot)(?: please)? «altogether|completely|for good|after all»\b
    !! \?|\bif\b|instead
3 moves away :: \b(?:i am|we are|we will be|i will be) (?:\w+ )?«(?:relocating|moving|emigrating
    |going back) (?:to|abroad|away|overseas)»\b
    !! \?|\bif\b|slot|address|before|{clock}|{day}|round|stage
""",
        "plain:parting": r"""
3 wishes luck :: \b(?:good|best of|all the|every|wish|wishing|hope)\b[^.!?]{0,50}\b«(?:in|with|on
    |for) (?:the|your|this) (?:search|hunt|recruit\w*|hiring|vacanc\w*|others?)|filling (?:it|the
    |this|that|your)|finding (?:an?|the|someone|somebody)»\b|\bhope (?:that )?you (?:\w+ )?«(?:find
    |fill|get|hire) (?:someone|somebody|an?|the right|the perfect|it|your)»\b
    |\bour «paths»\b[^.!?]{0,15}\bcross|\bwish(?:ing)? [\w' ]{2,30} «(?:every|all the) (?:success
    |best|luck)»
3 thanks for all :: \bthank\w*\b[^.!?]{0,25}\bfor «everything|all (?:your|the) (?:help|kindness
    |trouble|effort\w*|work)|considering me|keeping me|holding|thinking of me|moving mountains
    |bearing with me|going in to bat»\b
    !! {round}
3 for the others :: \b«(?:carry on|go ahead|continue|proceed|luck) with (?:the|your) (?:other
    |others|rest|remaining)|someone else (?:will|can|could|would)|somebody else (?:will|can|could
    |would)|(?:to|for) (?:another|the next) (?:candidate|applicant|person)|without me»\b
    !! \?
3 thought about it :: \bafter «(?:a lot of|much|long|some|careful|a good deal of) (?:thought
    |thinking|consideration|reflection)»
    !! \?|\bif\b
3 sorry for it :: \b(?:sorry|apolog\w+|forgive me)\b[^.!?]{0,40}\b«your (?:\w+ )?time|let you down
    |letting you down|disappoint\w*|change of (?:mind|heart)|mess\w* you (?:about|around)
    |better news|inconvenience»\b|\b«heavy heart|with (?:great |much |real |deep )?regret
    |feel (?:awful|terrible|dreadful|rotten|bad|guilty)|hate (?:to|doing|writing)
    |hard(?:est)? (?:decision|choice|call)|difficult (?:decision|choice|call)|not easy|not an easy
    |agoni\w+|please forgive|gutted|torn»\b
    !! late\b|running|traffic|train|bus
""",
        "plain:asides": r"""
3 asks to pass it on :: \b(?:could|can|would|will|please) you (?:please |kindly )?«let (?:the|your
    |them|him|her)|tell|pass|give|close|remove|take|cancel|withdraw|delete»\b
    !! tell me|let me|give me|pass me
""",
        "plain:again": r"""
3 another time :: \b«reschedul\w*|rearrang\w*|another (?:day|time|date|slot)|different (?:day|time
    |date|slot)|(?:later|earlier) (?:that|this|next|in the) (?:day|week)|instead|postpone\w*
    |push it back|put it back|still (?:\w+ )?(?:interested|keen|want|like|hope)»\b
    !! instead of
""",
    },
    "de": {
        "plain:denies": r"""
1 denies :: \b«nicht|kein|keine|keinen|leider|bedaure|nie|weder|absage\w*»\b
    !! {if}|falls|kein (?:problem|thema|ding)|keine (?:sorge|ursache|frage|umstande)
    |nicht schlimm|nicht (?:lange?|eine \w+|einen \w+|mehr) (?:zu )?(?:uberleg|zoger|nachdenk)\w*
""",
        "plain:leaving": r"""
3 wants no more of it :: \b«nichts fur mich|so bleibe ich|darum bleibe ich|deshalb bleibe ich
    |teamleitung|gegen die (?:stelle|position)|(?:vergeben|geben) sie (?:den|die|meinen
    |meine) (?:termin|stelle|platz)|ehrt mich|vergebens|loschen sie meine»\b
    !! \?|{if}|falls|{clock}
3 begins elsewhere :: \b(?:fange|beginne|arbeite|starte|anfange|trete)\b[^.!?]{0,40}\b«bei (?:der
    |dem|einer|einem)|beim|anderen|neuen|woanders»\b|\b«hat sich (?:\w+ )?erledigt|erubrigt sich
    |ist hinfallig|befordert|gehalt erhoht|vertrag verlangert|uberredet|versetzt»\b
    !! \?|{if}|falls|{clock}|seit (?:\d|zwei|drei|vier)|frage|problem
3 found another :: \b«(?:neue|andere|feste|passende) (?:stelle|anstellung|arbeit|aufgabe)
    |neuen (?:job|arbeitgeber)|anderen (?:job|arbeitgeber|betrieb|weg)|etwas (?:anderes|passendes
    |naheres|gefunden)|anderweitig|anderswo|woanders|fundig geworden|ausbildungsplatz»\b
    !! \?|{if}|falls|\bob\b|suche|bevor|{clock}|anderen termin
3 no more :: \bnicht (?:\w+ ){0,2}?«zu ihnen kommen|antreten|annehmen|anzunehmen|unterschreiben
    |weiterverfolg\w*|fortsetzen|wechseln|umziehen|zusagen|teilnehmen|berucksichtig\w*»\b
    |\bkein «interesse|kandidat|kandidatin»\b|\bbewerbung (?:\w+ ){0,4}?«hinfallig|gegenstandslos
    |loschen|schliessen|erledigt|beenden»\b|\bnicht (?:mehr|langer
    |weiter)\b[^.!?]{0,40}«interess\w*|berucksichtig\w*|verfugung|in frage»
    !! \?|{if}|falls|bevor|\bohne\b|{clock}|{day}|termin|uhrzeit|noch nicht
3 refuses :: \b(?:muss|mochte|werde|leider)\b[^.!?]{0,40}\b«absagen|ablehnen|ausschlagen|verzichten
    |passen|zurucktreten|aussteigen|ausscheiden»\b|\b«absage|abstand»\b
    !! \?|{if}|falls|{clock}|{day}|termin|gesprach|wurde
3 stays :: \b«bleibe|bleiben|verbleibe»\b[^.!?]{0,40}\b(?:arbeitgeber|firma|betrieb|stelle|team
    |hier)
    !! \?|{if}|falls|\bbis\b|grussen|gruss
3 not for me :: \bnicht (?:\w+ ){0,2}?«das richtige|die richtige stelle|die richtige aufgabe
    |mein ding|vereinbaren|machbar»\b|\b(?:weg|fahrt|pendel\w*|gehalt) (?:\w+ ){0,4}?«zu (?:weit
    |lang|niedrig|gering)»\b
    !! \?|{if}|falls|termin|{clock}|{day}
3 things changed :: \b«umstande|situation|plane|lebensumstande»\b[^.!?]{0,30}\bgeandert
    |\b«anders» (?:entschieden|uberlegt)|\bnach (?:\w+ ){1,2}?«uberlegung»
    !! \?|{if}|falls
""",
        "plain:parting": r"""
3 sorry for it :: \b«schweren herzens|schwer gefallen|schwer es mir|fallt mir (?:\w+ )?schwer
    |nicht leicht|nicht einfach|bedaure|tut mir (?:sehr |wirklich |unendlich )?leid
    |schlechtes gewissen|hoffe auf ihr verstandnis|um verstandnis|enttausch\w*»\b
    !! {clock}|verspat\w*|stau\b|zug\b|spater
3 thanks for all :: \bdank\w*\b[^.!?]{0,20}\b«fur alles|fur ihre (?:muhe|zeit und|geduld)
    |fur das vertrauen|fur die (?:muhe|chance)»
    !! gesprach|fuhrung
3 wishes luck :: \b(?:viel|alles|wunsche|hoffe)\b[^.!?]{0,50}\b«suche|besetzung|auswahl|zukunft
    |weiterhin»\b|\bdass (?:sie|du|ihr) (?:\w+ )?(?:jemand\w*|die richtige|den richtigen) «find\w*»
    !! \?|gesprach
3 for the others :: \b«anderen (?:bewerber\w*|kandidat\w*)|jemand anderem|jemand anderes»\b
    !! \?
""",
    },
    "fr": {
        "plain:denies": r"""
1 denies :: \b«ne|pas|plus|non|malheureusement|desolee?|regret\w*|jamais»\b
    !! {if}|(?:pas de|aucun|sans) (?:soucis?|problemes?)|inquiet\w+|pas grave
    |(?:pas|sans) (?:\w+ ){0,2}?hesit\w+
""",
        "plain:leaving": r"""
3 wants no more of it :: \b«inutile de m'attendre|inutile donc de m'attendre|ne souhaitons
    |ne me presenterai|pas me presenter|supprim\w* (?:mon|mes)|effac\w* mes|pas demenager
    |donne ma place»\b
    !! \?|{if}|{clock}
3 begins elsewhere :: \b(?:recrute\w*|embauche\w*|promue?|augmente\w*|engage\w*|retenue?
    |titularise\w*)\b[^.!?]{0,30}«par (?:un|une|la|le|mon)|ailleurs|chez|dans une?|en interne
    |autre»\b
    !! \?|{if}|{clock}
3 found another :: \b(?:trouve|accepte|signe|obtenu|decroche|commence|recu|choisi|pris|rejoin\w*
    |retenu\w*|embauche\w*|engage\w*)\b (?:[\w']+ ){0,4}?«un (?:\w+ )?(?:emploi|poste|travail|cdi)
    |une autre|un autre|ailleurs|autre chose|une reponse positive|mieux|(?:du|un) (?:travail
    |boulot)»\b
    !! \?|{if}|avant|{clock}|creneau|date|heure|votre|refuse
3 no more :: \bne (?:\w+ ){0,2}?(?:plus|pas) (?:\w+ ){0,4}?«suite|compte de ma|compte de mon dossier
    |candidat\w*|poursuivre
    |donner|rejoindre|accepter|venir|disponible|interess\w*|signer|changer|bouger|quitter
    |en mesure»\b|\bn'(?:ai|est|y|etant|irai|envisage) (?:plus|pas)\b[^.!?]{0,30}«interess\w*
    |recherche|suite|disponible|plus loin|changer|en mesure»
    !! \?|{if}|avant|{clock}|{day}|creneau|encore|heure
3 refuses :: \b(?:dois|prefere|suis (?:\w+ )?(?:contrainte?|obligee?|au regret)|regret|souhaite
    |vais|decide|malheureusement)\b[^.!?]{0,40}\b«decliner|refuser|renoncer|desister|retirer
    |abandonner|annuler ma candidature|dire non|m'arreter la|en rester la»\b
    !! \?|{if}|{clock}|{day}|creneau|rendez|\bdate|(?:pas|jamais) (?:\w+ )?(?:renonc|declin
    |refus)\w*
3 stays :: \b(?:reste|rester|restera|garde|garder)\b[^.!?]{0,30}\b«employeur|poste actuel
    |entreprise|mon poste|ou je suis|mon emploi»
    !! \?|{if}|jusqu
3 not for me :: \b«trop (?:loin|eloigne\w*|bas|long|juste)|pas (?:fait\w* )?pour moi
    |ne me (?:conv\w+|correspond\w*)|pas ce que je (?:re)?cherche»\b
    !! \?|{if}|{clock}|{day}|creneau|rendez
3 things changed :: \b«situation|circonstances|projets|plans»\b[^.!?]{0,30}\b(?:change|evolue)
    |\bchange d'«avis»|\bapres (?:mure )?«reflexion»
    !! \?|{if}
""",
        "plain:parting": r"""
3 sorry for it :: \b«desolee?|navree?|grand regret|a regret|contrecoeur|contre coeur|difficile
    |pas facile|beaucoup hesite|deception|decue?|m'excuse|excusez moi de|dire non|sera non
    |c'est non»\b
    !! {clock}|retard|train|bus\b|{day}|\?
3 thanks for all :: \bmerci\b[^.!?]{0,20}\b«pour tout|pour votre (?:confiance|comprehension
    |interet)|de votre comprehension|de l'interet»
    !! entretien|accueil
3 wishes luck :: \b«bonne continuation|bonne chance|bon recrutement|bonne recherche»\b
    |\b(?:souhaite|espere)\b[^.!?]{0,50}\b«recherche|recrutement|perle rare|bon candidat
    |bonne personne|pleine reussite|trouv\w+»\b
    !! \?
""",
    },
    "es": {
        "plain:denies": r"""
1 denies :: \b«no|nunca|ni|siento|lamento|lamentablemente|desgraciadamente»\b
    !! {if}|no hay (?:ningun )?(?:problema|inconveniente)|no (?:te|se) preocup\w+|no pasa nada
    |no (?:\w+ ){0,3}?(?:dud\w+|pensarl\w+|pensarmel\w+)
""",
        "plain:leaving": r"""
3 wants no more of it :: \b«no voy a (?:presentarme|ir)|no me voy a presentar|hecho fij[oa]
    |fij[oa] donde|borr\w* mis datos|digo que no|por debajo de|dad(?:le)? (?:mi|la) (?:plaza
    |entrevista)»\b
    !! \?|{if}|{clock}|{day} por
3 does not fit :: \bno (?:nos |me |se )?«(?:cuadra\w*|encaja\w*|compensa\w*|alcanza\w*|llega\w*
    |convence\w*)»\b
    !! {clock}|{day}|\?
3 begins elsewhere :: \b(?:empiezo|empezare|comprometid[oa]|comprometi|contratad[oa]|ascendid[oa]
    |renovad[oa]|subido|he empezado)\b[^.!?]{0,40}\b«en (?:otr[oa]|una?|el|la)|con otr[oa]|el sueldo
    |el contrato|la semana|el lunes»\b
    !! \?|{if}|{clock}|prueba|entrevista
3 found another :: \b(?:encontrado|conseguido|aceptado|firmado|empezado|obtenido|surgido|ofrecido
    |elegido|cogido|dado)\b (?:[\w']+ ){0,4}?«trabajo|empleo|otr[oa]|algo (?:\w+ )?(?:cerca|mejor
    |mas)|plaza|puesto|contrato»\b
    !! \?|{if}|antes|{clock}|hora|fecha|vuestr\w+|rechaz\w+
3 no more :: \b(?:no|ya no)\b (?:\w+ ){0,4}?«seguir|seguis|sigais|sigan|siga|contar|conteis|cuenten
    |interesad[oa]|interesa|disponible|continuar|incorporarme|aceptar\w*|firmar\w*|avanzar|buscando
    |tengais en cuenta|tengan en cuenta|en mi candidatura|moverme|mudarme|cambiar de»\b
    !! \?|{if}|antes|{clock}|{day}|hora\b|fecha|todavia|\baun\b|hasta|problema|el otro|la otra
3 refuses :: \b(?:tengo que|debo|he de|siento|lamento|prefiero|decidido|voy a|lamentablemente
    |desgraciadamente)\b[^.!?]{0,40}\b«rechazar\w*|declinar\w*|renunciar|retirar\w*|decir que no
    |deciros que no|decirte que no|decirle que no|dejarlo|descartar\w*|bajarme|salirme|pasar»\b
    !! \?|{if}|{clock}|{day}|hora\b|cita|reunion|entrevista
3 stays :: \b(?:quedarme|me quedo|quedo|continuar|seguire|seguir)\b[^.!?]{0,25}\b«mi (?:actual
    |empresa|trabajo|puesto)|donde estoy|empresa actual|trabajo actual|puesto actual»
    !! \?|{if}|hasta|mientras
3 not for me :: \b«no es lo que (?:busco|buscaba)|no es para mi|no me (?:encaja|compensa|conviene
    |convence)|demasiado (?:lejos|baj[oa]|justo)|no me sale»\b
    !! \?|{if}|{clock}|{day}|hora\b
3 things changed :: \b«situacion|circunstancias|planes»\b[^.!?]{0,30}\b(?:cambiad\w*|cambio)
    |\bcambiado de «idea|opinion»|\btras (?:\w+ )?«pensar\w*|meditar\w*|reflexi\w+»
    !! \?|{if}
""",
        "plain:parting": r"""
3 sorry for it :: \b«lo siento (?:mucho|de veras|de verdad)|siento mucho|con pena|mucha pena
    |con (?:todo el )?dolor|dificil decision|decision dificil|no ha sido facil|me sabe mal|lamento
    |disculpad|perdonad|no puede ser|no va a poder ser|que no»\b
    !! {clock}|tarde\b|trafico|tren\b|{day}|\?
3 thanks for all :: \bgracias\b[^.!?]{0,20}\b«por todo|por (?:la|vuestra|su|tu) (?:confianza
    |comprension|oportunidad|atencion)»|\by «suerte»\b
    !! entrevista|\?
3 wishes luck :: \b(?:suerte|exito|deseo|espero)\b[^.!?]{0,50}\b«busqueda|proceso|seleccion
    |encontr\w+|candidat\w+»\b
    !! \?
""",
    },
    "pt": {
        "plain:denies": r"""
1 denies :: \b«nao|nunca|nem|infelizmente|lamento|pena»\b
    !! {if}|nao (?:ha|tem|faz) (?:\w+ )?(?:problema|mal)|preocup\w+|nao (?:\w+ ){0,3}?hesit\w+
""",
        "plain:leaving": r"""
3 wants no more of it :: \b«digo que nao|a resposta e nao|abaixo do que|nao vou comparecer
    |nao irei comparecer|efetiv[oa] onde|apag\w* os meus dados|deem o (?:meu )?lugar»\b
    !! \?|{if}|{clock}
3 begins elsewhere :: \b(?:comecei|comeco|comprometi|contratad[oa]|promovid[oa]|aumentaram
    |renovaram|integrei|entrei|vou comecar)\b[^.!?]{0,40}\b«noutr[oa]|em outr[oa]|com outr[oa]
    |num[a]?|o ordenado|o contrato|nova empresa»\b
    !! \?|{if}|{clock}
3 will not come :: \bnao «(?:irei|vou|comparecerei|estarei) (?:a|na|presente na) entrevista»
    !! {clock}|{day}|remarcar|outr[oa] (?:dia|data|hora)
3 found another :: \b(?:encontrei|arranjei|consegui|aceitei|assinei|comecei|surgiu|recebi|obtive
    |escolhi|comecar|comecado|aceitado|aceite)\b (?:[\w']+ ){0,4}?«trabalho|emprego|outr[oa]
    |algo (?:\w+ )?(?:perto|melhor|mais)|colocacao|contrato|noutr[oa]|num[a]? (?:empresa|firma)
    |trabalhar»\b
    !! \?|{if}|antes|{clock}|hora|data|vossa proposta|recus\w+
3 no more :: \b(?:nao|ja nao)\b (?:\w+ ){0,4}?«seguir|seguirei|contar|contem|conte|interessad[oa]
    |disponivel|continuar|continuo|aceitar|aceito|assinar|avancar|avanco|considerem|considere
    |em conta|prosseguir|mudar|integrar|a procura|poderei|dar continuidade»\b
    !! \?|{if}|antes|{clock}|{day}|hora\b|data|ainda|\bate\b|problema|impediment\w*
3 refuses :: \b(?:tenho de|tenho que|terei de|devo|lamento|prefiro|decidi|vou|infelizmente|pretendo
    |venho|gostaria)\b[^.!?]{0,50}\b«recusar|declinar|renunciar|retirar|desistir|abdicar
    |dizer que nao|ficar por aqui|abrir mao|cancelar a minha candidatura»\b
    !! \?|{if}|{clock}|{day}|hora\b|reuniao|nao (?:\w+ )?(?:desist|recus|retir)
3 stays :: \b(?:ficar|fico|permanecer|permaneco|continuar|manter)\b[^.!?]{0,25}\b«onde estou
    |(?:atual|actual) (?:emprego|empresa|entidade)|(?:emprego|empresa|trabalho) (?:atual|actual)
    |meu (?:emprego|trabalho)|minha empresa|na minha»
    !! \?|{if}|\bate\b|enquanto
3 not for me :: \b«nao e (?:bem )?o que (?:procuro|procurava)|nao e para mim|nao me (?:convem
    |compensa|permit\w+|serve)|demasiado (?:longe|baix[oa])|fica muito longe|muito longe»\b
    !! \?|{if}|{clock}|{day}|hora\b
3 things changed :: \b«situacao|circunstancias|planos»\b[^.!?]{0,30}\b(?:mudou|mudaram|alterou
    |alteraram)|\bmudei de «ideias?|opiniao»|\bdepois de (?:\w+ )?«pensar|refletir|ponderar»
    !! \?|{if}
""",
        "plain:parting": r"""
3 sorry for it :: \b«com (?:muita |alguma )?pena|lamento|peco (?:imensa )?desculpa|nao foi facil
    |decisao dificil|dificil decisao|custa me|com tristeza|sinto muito»\b
    !! {clock}|atras\w*|transito|comboio|{day}|\?
3 thanks for all :: \bobrigad[oa]\b[^.!?]{0,20}\b«por tudo|pela (?:confianca|compreensao
    |oportunidade)»|\b«agradeco o (?:convite|interesse|contacto)»
    !! entrevista de|\?
3 wishes luck :: \b(?:sorte|sucesso|desejo|espero|felicidades)\b[^.!?]{0,50}\b«procura|busca
    |processo|recrutamento|selecao|encontr\w+|candidat\w+»\b
    !! \?
""",
    },
    "nl": {
        "plain:denies": r"""
1 denies :: \b«niet|geen|nooit|helaas|spijt|jammer»\b
    !! {if}|indien|geen (?:enkel )?(?:probleem|punt|bezwaar|zorgen)|niet erg|niet uit
    |(?:geen|niet)\b[^.!?]{0,25}\b(?:twijfel|getwijfeld|aarzel|na te denken|nadenken)
""",
        "plain:leaving": r"""
3 wants no more of it :: \b«niets voor mij|niet voor mij weggelegd|vast waar
    |verwijder mijn gegevens|geef (?:mijn|de) plek|zeg (?:ik )?nee|te laag|blijf ik»\b
    !! \?|{if}|{clock}|\btot\b
3 begins elsewhere :: \b«laten vervallen|vervallen|promotie gekregen|opslag gekregen
    |contract verlengd|elders|vast contract|kan blijven|mag blijven|begin (?:ik )?(?:\w+ )?bij een
    |andere werkgever»\b
    !! \?|{if}|{clock}|wonen
3 found another :: \b(?:gevonden|aangenomen|geaccepteerd|getekend|gekozen|begonnen|gekregen
    |toegezegd|gestart)\b && \b«iets anders|(?:andere|nieuwe|vaste) (?:baan|functie|werkgever|job
    |plek)|elders|een ander|een baan|werk»\b
    !! \?|{if}|voordat|{clock}|tijd|andere (?:dag|datum|afspraak)|afgewezen
3 no more :: \bniet (?:\w+ ){0,4}?«verder|doorgaan|aannemen|accepteren|tekenen|ingaan|in te gaan
    |beschikbaar|geinteresseerd|mee te nemen|meenemen|overstappen|komen werken|meedoen»\b
    |\bgeen «kandidaat|belangstelling|interesse»\b|\b«sollicitatie» (?:\w+ ){0,4}?(?:vervalt
    |vervallen|sluiten|stopzetten|annuleren)
    !! \?|{if}|voordat|zonder|{clock}|{day}|afspraak|nog niet|datum
3 refuses :: \b(?:moet|wil|zal|ga|helaas)\b[^.!?]{0,40}\b«afwijzen|bedanken|afslaan|afzien|weigeren
    |terugtrekken|afhaken|intrekken|stoppen»\b
    !! \?|{if}|{clock}|{day}|afspraak|gesprek|bedanken voor
3 stays :: \b«blijf|blijven»\b[^.!?]{0,40}\b(?:werkgever|bedrijf|baan|baas|functie|plek|zit)\b
    !! \?|{if}|\btot\b
3 not for me :: \bniet (?:\w+ ){0,2}?«de juiste|iets voor mij|wat ik zoek|haalbaar|passend»\b
    |\b(?:reistijd|afstand|salaris) (?:\w+ ){0,4}?«te (?:lang|ver|groot|laag)»\b
    !! \?|{if}|{clock}|{day}|afspraak
3 things changed :: \b«situatie|omstandigheden|plannen»\b[^.!?]{0,30}\b(?:veranderd|gewijzigd)
    |\bna (?:\w+ ){1,2}?«overweging|nadenken|beraad»|\b«bedacht|bezinning»\b
    !! \?|{if}
""",
        "plain:parting": r"""
3 sorry for it :: \b«met pijn|spijt (?:me|mij)|het spijt|moeilijke (?:keuze|beslissing)
    |niet makkelijk|niet gemakkelijk|lastige keuze|sorry dat ik|teleurstel\w*|helaas toch
    |toch niet»\b
    !! {clock}|laat\b|trein|file\b|{day}|\?
3 thanks for all :: \b(?:dank|bedankt)\b[^.!?]{0,20}\b«voor alles|voor (?:het|jullie|je
    |uw) (?:vertrouwen|begrip|moeite|aandacht)»
    !! gesprek
3 wishes luck :: \b(?:succes|wens|hoop|geluk)\b[^.!?]{0,50}\b«zoektocht|zoeken|werving|vacature
    |vervulling|procedure|vinden»\b|\b«succes» (?:verder|met)\b
    !! \?|gesprek
3 for the others :: \b«andere (?:kandida\w+|sollicitant\w*)»\b
    !! \?
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
