"""French words for times, and the cues around them. Tables only."""

from agent.reading.times.words.model import Language

_NEWS = (
    r"(?:réponse|décision|retour|nouvelles|résultats?|avis|suite|confirmation|proposition"
    r"|invitation"
    r"|offre|point|nouvelle date)"
)

LANGUAGE = Language(
    code="fr",
    bare_hours={"a": "à"},
    telling_ends="é",
    weekdays=(
        "lundi lun",
        "mardi mar",
        "mercredi mer",
        "jeudi jeu",
        "vendredi ven",
        "samedi sam",
        "dimanche dim",
    ),
    months=(
        "janvier janv",
        "février fevrier févr fév",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août aout",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "décembre decembre déc",
    ),
    weak="mar mer sam dim lun jeu ven",
    numbers=(
        "un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
        "seize dix-sept dix-huit dix-neuf vingt"
    ),
    ordinals="premier/première/1er deuxième/second/seconde troisième quatrième",
    words={
        "≤": "avant",
        "G:2": "surlendemain",
        "G:before": "veille",
        "R:0": "aujourd'hui aujourd’hui",
        "R:1": "demain",
        "R:-1": "hier",
        "A:1225": "noël",
        "A:easter": "pâques",
        "T": "ce cette cet prochainement",
        "X:1": "prochain prochaine prochains prochaines",
        "L:behind": "dernier dernière passé passée",
        "I": "chaque tous toutes",
        "K": "semaine",
        "K:s": "semaines",
        "H": "mois",
        "J": "année l'année d'année an",
        "Q:0": "trimestre",
        "E": "week-end weekend",
        "x:30": "trente",
        "x:40": "quarante",
        "x:60": "soixante",
        "a": "le la les l des",
        "f": "de d d' d’ du",
        "g": "en dans",
        "s": "pour",
        "@": "vers a",
        "≈": "environ",
        "P:am": "matin matinée",
        "P:pm": "après-midi soir soirée",
        "n:12": "midi",
        "n:24": "minuit",
        "-": "d'ici d’ici à jusqu'à jusqu'au jusque jusqu’à jusqu’au au",
        "+": "et ou",
        "h": "demie demi",
        "q": "quart",
        "p": "après",
        "t": "moins",
        "U": "heure heures h",
        "u": "minute minutes min mn",
        "d": "jour",
        "d:s": "jours",
        "b": "ouvrés ouvrables ouvré ouvrable",
        "z": "pleins calendaires",
        "e": "début",
        "i": "mi milieu",
        "F": "fin",
        "l": "tard",
        "V": "quelques plusieurs",
        "S": "même",
        "G": "suivant suivante suivants",
        "B": "entre",
        "r": "dès",
        "Z:14": "quinzaine",
        "Z:8": "huitaine",
        "<": "est commence débute",
    },
    phrases={
        "un jour ou deux": "Z:2",
        "une semaine ou deux": "Z:14",
        "dernier délai": "~",
        "dernier carat": "~",
        "dernière limite": "~",
        "du midi": "~",
        "disons": "@",
        "on dit": "@",
        "en huit jours": "Z:8",
        "en huit": "K",
        "semaine se termine": "v:week",
        "semaine ne se termine": "v:week",
        "semaine s'achève": "v:week",
        "semaine ne s'achève": "v:week",
        "mois se termine": "v:month",
        "mois s'achève": "v:month",
        "mois ne s'achève": "v:month",
        "mois ne se termine": "v:month",
        "pause de midi": "~",
        "repas de midi": "~",
        "service de midi": "~",
        "la rentrée": "M:9",
        "mon": "~",
        "à cette date": "G:same",
        "à cette date-là": "G:same",
        "dernier jour du": "F",
        "dernier jour de la": "F",
        "qui suit": "G",
        "qui suivra": "G",
        "d'après-midi": "P:pm",
        "d’après-midi": "P:pm",
        "d'après": "G",
        "d’après": "G",
        "cette semaine-là": "G:sameweek",
        "cette semaine là": "G:sameweek",
        "ce jour-là": "G:same",
        "ce soir-là": "G:same",
        "premier jour ouvré suivant": "G:bday",
        "jour ouvré suivant": "G:bday",
        "premier jour ouvrable suivant": "G:bday",
        "jour ouvrable suivant": "G:bday",
        "jour d'après": "G:day",
        "ce soir": "R:0",
        "cet après-midi": "R:0",
        "qui vient": "X:1",
        "dès le lendemain": "G:day",
        "le lendemain": "G:day",
        "lendemain": "G:day",
        "après-demain": "R:2",
        "après demain": "R:2",
        "demi-heure": "Z:m30",
        "une dizaine de minutes": "Z:m10",
        "dizaine de jours": "Z:10",
        "quinzaine de jours": "Z:14",
        "huitaine de jours": "Z:8",
        "une quinzaine de minutes": "Z:m15",
        "une vingtaine de minutes": "Z:m20",
        "une trentaine de minutes": "Z:m30",
        "une quarantaine de minutes": "Z:m40",
        "une petite heure": "Z:m60",
        "une bonne heure": "Z:m60",
        "une heure et demie": "Z:m90",
        "un quart d'heure": "Z:m15",
        "vingt minutes": "Z:m20",
        "vingt-cinq minutes": "Z:m25",
        "trente minutes": "Z:m30",
        "quarante minutes": "Z:m40",
        "quarante-cinq minutes": "Z:m45",
        "dix-sept": "x:17",
        "dix-huit": "x:18",
        "dix-neuf": "x:19",
        "vingt et un": "x:21",
        "vingt-cinq": "x:25",
        "quarante-cinq": "x:45",
        "petit quart d'heure": "Z:m15",
        "petite demi-heure": "Z:m30",
        "trois quarts d'heure": "Z:m45",
        "premiers jours de": "e",
        "quinze jours": "Z:14",
        "huit jours": "Z:8",
        "de l'après-midi": "P:pm",
        "l'après-midi": "P:pm",
        "après-midi": "P:pm",
        "du matin": "P:am",
        "du soir": "P:pm",
        "fin de journée": "v",
        "fin de la journée": "v",
        "fin d'après-midi": "v",
        "semaine du": "k",
        "le week-end": "E",
        "week-end": "E",
        "courant": "F",
    },
    tell=(
        r"(?:sera|seront) (?:examinée?s?|étudiée?s?|traitée?s?)(?= (?:dans|sous|d'ici)\b)",
        r"(?:vous|te|t') ?(?:(?:r[ae])?(?:app?eller|contacter)|écrir|dir|préviendr|tiendr|répondr"
        r"|informer|donner|confirmer)(?:ais|ions|ait)\b|reviendr(?:ais|ions|ait) vers (?:vous"
        r"|toi)\b"
        r"|réponse (?:n'|ne )?(?:arrive|parvienne|tombe)(?:ra)? (?:pas avant|que)\b",
        r"(?<!réunion )(?<!entretien )(?:peut|pourrait|risque de) (?:prendre|durer) (?=jusqu)"
        r"|(?:laissez|laisse|donnez|donne|accordez)-nous (?=encore|une?\b|deux|trois|quelques"
        r"|\w+ jours)",
        r"(?:vous|te|t') ?(?:sera|seront) (?:\w+ )?(?:communiquée?s?|indiquée?s?"
        r"|notifiée?s?|apportée?s?|donnée?s?|précisée?s?|faite?)\b",
        r"(?:vous|tu|chacune?|tout le monde|candidate?s?|tous) (?:saurez(?! tout\b)"
        r"|sauras|saura|sauront"
        r"|connaîtrez|connaîtras|connaîtra|connaîtront|(?:l')?apprendr(?:ez|as|a|ont))\b",
        r"(?:fera|feront|ferons|ferai) (?:connaître|savoir|part)\b|(?:vous|te) (?:\w+ )?"
        r"(?:transmettrons|transmettrai|transmettra|notifierons|notifiera|notifierai)\b"
        r"|t'(?:écrirons|écrirai|écrit|appellerons|appellerai|informerons|informerai)\b"
        r"|(?:vous|te) écrit\b",
        r"s'engage(?:nt)? à (?:répondre|donner|vous|informer|revenir|rendre)"
        r"|(?:classement|liste|résultats?) (?:\w+ )?(?:sortira|sortiront|sera en ligne)\b"
        r"|(?:pouvez|peux|peut) compter sur (?:une |notre )?(?:réponse|décision|retour)\b",
        r"(?:merci de |veuillez |de bien vouloir )(?:encore )?patienter (?=jusqu)",
        r"en (?:saurai|saurons|saura|sait|sais|savons) (?:plus|davantage)\b",
        r"(?:communiquerons|communiquerai|communiquera|entrerons en contact|entrerai en contact"
        r"|prendrons contact|prendrai contact) avec (?:vous|toi)\b",
        r"(?:vous|te|t'|lui|leur|les) (?:\w+ )?(?:répondra|répondront|rappellera|appellera"
        r"|contactera|recontactera|écrira|informera|donnera|dira|fera|enverra|communiquera"
        r"|préviendra|confirmera|tiendra|reviendra)\b",
        r"(?:je|on|nous) (?:vous |te |t'|l'|les )(?:\w+ )?(?:appelle|rappelle|recontacte"
        r"|recontactons|écris|écrit|écrivons|dis|dit|disons|redis|réponds|répond|répondons|tiens"
        r"|tient|tenons|confirme|confirmons|donne|donnons|fais|fait|faisons|préviens|envoie"
        r"|rappelons|appelons)\b|on (?:s'en|en|se) re(?:parle|parlera|voit)\b"
        r"|(?:on|je|nous) (?:revient|reviens|revenons) vers",
        r"(?:candidate?s?|tous|toutes|tout le monde|personnes|participants) (?:\w+ ){0,4}?(?:sera"
        r"|seront|est|sont) (?:\w+ )?(?:avisé|informé|prévenu|contacté|averti|notifié)\w*"
        r"|(?:serez|sera|seront) (?:\w+ )?(?:avisée?s?|averties?|notifiée?s?)",
        rf"(?:courriers?|lettres?|{_NEWS}) (?:[\w']+ ){{0,4}}?(?:(?:transmise?s?"
        rf"|communiquée?s?)(?! à)|(?:communiquée?s?|envoyée?s?|adressée?s?|publiée?s?|affichée?s?"
        rf"|partir\w*|(?<!votre )(?<!ta )(?<!notre )part(?:ent)?|tomb\w+|arriv\w+)\b)|(?:tu auras"
        rf"|vous aurez|tu as"
        rf"|vous avez) (?:du nouveau|des nouvelles|une réponse)|en dit plus",
        r"(?:nous |je |on )?(?:vous|te|t'|les) (?:\w+ )?(?:contacterons|contacterai|recontacterons"
        r"|recontacterai|rappellerons|rappellerai|appellerai|appellerons|tiendrons|tiendrai"
        r"|informerons|informerai|répondrons|répondrai|ferons|ferai|donnerons|donnerai|écrirons"
        r"|écrirai|communiquerons|préviendrai|préviendrons|enverrons|enverrai|dirons|dirai"
        r"|confirmerons|confirmerai)\b",
        r"(?:vous|tu) (?:aurez|auras|recevrez|recevras|serez|seras)(?: \w+){0,6}? (?:informée?s?"
        r"|contactée?s?|recontactée?s?|prévenue?s?|notre|nos|ma|une|des|de)\b",
        r"(?:devrait|devraient|va|vont|doit|pourra|compte|souhaite) (?:vous|te|t') ?(?:appeler"
        r"|rappeler|écrire|contacter|recontacter|répondre|téléphoner|joindre|dire)\b",
        r"prendr(?:a|ai|ons|ont|ez) contact\b",
        r"(?:reviendrons?|reviendrai|reviens|revenons|reprendrons|reprendrai|ferons"
        r"|donnerons) (?:vers|contact|un retour|un point|notre)",
        r"(?:pourrons|pourrai|pensons|comptons|espérons|devrions|allons|vais"
        r"|souhaitons)(?: \w+){0,3} (?:répondre|revenir|recontacter|contacter|donner|tenir|faire"
        r"|informer|prendre|rendre|communiquer|rappeler|appeler|dire)",
        rf"(?:serez|seront) (?:\w+ )?(?:informée?s?|contactée?s?|prévenue?s?)"
        rf"|{_NEWS} (?:sera|seront|vous sera|interviendra|tombera|est attendue?|est prévue?)",
        r"tenir (?:au courant|informée?)|(?:au courant|informée?s?)\b",
    ),
    news=(rf"{_NEWS}\b|(?:décider|décidons|déciderons|trancher|délibér\w+)",),
    wait=(
        r"pas avant|au plus tôt|rien (?:[\w']+ ){0,4}?avant"
        r"|(?:demande|faut|besoin d[e'])(?: encore)? ?(?=une?|deux|trois|\d)",
        r"patient(?:er|ez|ience)|(?:prendra|prend"
        r"|faut compter|comptez|compter|délai de|sous)\b",
    ),
    unheard=(
        r"(?:toujours |encore )rien|silence\b|rien reçu",
        r"(?:sans|pas de|aucune?) (?:nouvelles?|réponse|retour|contact)\b(?! de (?:votre|ta) part)"
        r"(?: de (?:notre|ma) part)?"
        r"|(?:n'avez|n'as|n'aviez) (?:pas )?(?:\w+ )?(?:reçu|eu)",
    ),
    ask=(
        r"il (?:faudrait|faut|conviendrait) que (?:vous|tu) (?:me |nous )?\w+",
        r"(?:nouvelles?|retour|réponse|mot|signe|message|appel|confirmation) de (?:votre|ta) part"
        r"|si (?=[^.?!,]{2,30} (?:nous|je) n'(?:avons|ai) (?:pas|rien) (?:\w+ ){0,3}?de (?:vous"
        r"|votre part)\b)",
        r"(?:pensez|n'oubliez pas|veillez)(?: bien)? (?:à|de|d')|réfléchi(?:ssez|s)(?:-y)?\b",
        r"(?:renvoie|envoie|rends|réserve|choisis|confirme|réponds|complète|remets|transmets|dépose"
        r"|retourne|dis|reviens|rappelle|appelle)(?:-(?:moi|nous|le|la|les)"
        r"|(?= (?:ton|ta|tes|un créneau|vers (?:moi|nous))\b))(?:-(?:moi|nous))?"
        r"|(?:revenez|rappelez|remettez|rendez|appelez)[- ](?:moi|nous|vers nous|vers moi)",
        r"(?:réponse|retour|confirmation|rendu) (?:souhaitée?|attendue?|demandée?|à nous donner)\b",
        r"(?:réponse|confirmation|retour de votre part)(?= (?:avant|d'ici|au plus tard"
        r"|pour le))[^.?!]{0,40}(?:serait|suffi|apprécié|arrange)"
        r"|(?:il nous faudrait|il me faudrait|j'aurais besoin|nous aurions besoin)"
        r"|(?:nous|me) (?:faire parvenir|transmettre|renvoyer|retourner|adresser)",
        r"merci de|merci d'|veuillez(?! agréer| noter| trouver| recevoir)"
        r"|(?:pourriez|pouvez|voudriez)[- ]vous|(?:pourrais|peux)[- ]tu"
        r"|(?:nous|je) (?:vous )?(?:prions|prie|demandons|remercions|remercie) (?:de(?! ne\b)|d')"
        r"|s'il vous plaît|(?:répondez|confirmez|envoyez|renvoyez|retournez|choisissez|indiquez"
        r"|transmettez|complétez|signez|dites|faites|réservez|déposez)(?:[- ](?:nous|moi|le|la))*",
        r"(?:votre|vos|ta|tes) (?:\w+ )?(?:réponse|retour|décision|accord|confirmation"
        r"|disponibilités|documents|test|exercice|choix|justificatifs|pièces|attestations?"
        r"|coordonnées|références|relevés?|diplômes?|bulletins?|rendu|copie)"
        r"|vous (?:avez|disposez)(?: \w+){0,2}? ?(?:jusqu|d'|de|\d)|(?:doit|doivent|devez|devra"
        r"|à) (?:nous )?(?:être )?(?:parvenir|retourn\w+|rend\w+|transmis\w*|renvoy\w+|réalis\w+"
        r"|complét\w+|rempli\w*|sign\w+|faire)|avez jusqu",
    ),
    ends=(
        r"(?:reste|restera|vaut|vaudra|tiendra|court|courra)(?= (?:\w+ )?jusqu)",
        r"(?:valable|valide|ouvert|actif|accessible|disponible|expire|expirera|réservé|maintenue?"
        r"|tient|prend fin)\b|date limite|dernier délai"
        r"|(?<!dans un )(?<!sous un )délai(?! de réponse)|échéance|clôture(?! des candidatures)",
    ),
    event=(
        r"(?:commence|débute|démarre|commencera|débutera|démarrage|prise de poste|date de début"
        r"|aura lieu|auront lieu|se tiendra|se tiendront|clôture des candidatures"
        r"|candidatures (?:sont|seront)|née? le|fermé\w*|congés?|vacances|absente?|jour férié"
        r"|se réunit|réunira|conserv\w+|reçu votre|au plaisir|ravie?s?|heureu\w+)\b",
    ),
    due=(r"d'ici|avant|au plus tard|sous|dans un délai de|dans les|d'ici à|d'ici au|d'ici la",),
    until=(r"jusqu'(?:à|au|en)|jusque|pour",),
    after_by=(r"au plus tard|dernier délai|maximum",),
    answer=(
        r"(?:retour|réponse|rendu) (?:souhaitée?|attendue?|demandée?)",
        r"(?:répondez|confirmez|dites|appelez|rappelez|revenez|réponds|confirme|dis|appelle"
        r"|rappelle|reviens|écris)[- ](?:moi|nous|vers moi|vers nous)",
    ),
    choosing=(r"(?:créneaux?|horaires?|dates?) pour|si|quand|quel\w*|convient|disponible",),
    logistics=(
        r"(?:lien|invitation|convocation|adresse|plan d'accès|identifiants|codes? d'accès"
        r"|instructions|nom de (?:votre|ton) interlocut\w+)",
    ),
    within=(r"sous|dans|avez|disposez|en|pendant|valable|délai de|de",),
    waits=(
        r"sous|dans|d'ici|en|prend|environ|maximum|prochaines?|prochains|encore|délai|après|comptez"
        r"|compter|(?:laisse|donne|accorde)z?-nous",
    ),
    ahead_of=(r"(?:avant|à l'avance|plus tôt|auparavant)",),
    advertised=(
        r"(?:offre|annonce|poste|candidatures) (?:\w+ ){0,2}?(?:reste|restent|est|sont) (?:ouvert"
        r"|en ligne|publi|visible)",
    ),
    then=(r"alors\b|à ce moment-là\b|ensuite\b|dans la foulée\b|à l'issue\b",),
    news_by_phone=(
        r"(?:appelle|appelez|rappelle|rappelez|téléphone"
        r"|téléphonez)(?:-(?:moi|nous))?\b[^?]{0,80}\b(?:je|on|nous) (?:te |vous )?(?:dirai|dirons"
        r"|dira|saurai|saurons|saura|dis|dit|donnerai)\b",
    ),
    thereupon=(
        r"juste après|ensuite|à l'issue|dans la foulée|aussitôt|dès (?:que|son)"
        r"|à (?:mon|son) retour",
    ),
    afterwards=(
        r"plus tard|après(?! (?:l[ea'’]|notre|votre|ce|cet))"
        r"|(?:suivant(?:e?s)?|qui suivent)(?! (?:l[ea'’]|notre|votre|ce|cet))",
    ),
    after_round=(
        r"qui suiv\w+|(?:après|suivant|à l'issue de|qui suivent?) (?:l'|l’|votre |cet |notre |ton "
        r"|la |le |vos |les )?(?:\w+ )?(?:entretiens?|rencontre|rendez-vous|visio|échange|appel)",
    ),
    counted_from=(r"(?:après|suivant|à compter|à partir|dès)(?: [\w'(]+){0,4}",),
    of_that=(
        r"(?:qui suiv\w+|suivant|après|à compter de|à partir de|de) (?:cette|ce|cet|celle-ci"
        r"|celui-ci|ça|cela)\b",
    ),
    of_event=(
        r"(?:(?:qui suiv\w+|suivant|après|à l'issue de|à compter de) (?:la |le |les |l'|son |sa "
        r"|leur |notre ))",
    ),
    of_message=(
        r"(?:qui suiv\w+|suivant|après|à compter|à partir|dès) (?:de |d'"
        r"|du )?(?:ce (?:message|courriel|mail|jour|courrier)|aujourd'hui|(?:la )?réception"
        r"|la date (?:de réception|du présent|d'envoi)|l'envoi|votre (?:candidature|message|dépôt)"
        r"|la présente|maintenant)",
    ),
    of_closing=(
        r"(?:qui suiv\w+|suivant|après|à compter de|à l'issue de|de) (?:la |cette |l'|ce "
        r"|le )?(?:date )?(?:de )?(?:clôture|limite|échéance|expiration|fin du délai|délai)",
    ),
    once_closed=(
        r"(?:passé|une fois|après|à l'issue de) (?:[\w']+ ){0,3}?(?:délai|échéance|clôtur\w+"
        r"|expir\w+)",
    ),
    old=(
        r"ne (?:vous connectez|te connecte|venez|viens|sonnez) pas(?: à)?|n'appelez pas(?: à)?"
        r"|au lieu (?:du|de|d')(?: [\w]+)?|plutôt qu(?:e |')(?:à|le|au)?|à la place (?:du|de)"
        r"|et non(?: pas)?(?: le| à)?|(?:initialement|précédemment|d'abord)(?: \w+){0,2}?(?: le| au"
        r"| à| pour)*|(?:ancienne?|précédente?) (?:date|horaire|créneau|heure)(?: du| de| :)?:?"
        r"|qui était(?: \w+)?(?: le| au| à)*|n'est plus(?: le)?|échange du"
        r"|entretien téléphonique du|appel du",
    ),
    now=(
        r"(?:est|sera|a été|doit être) (?:\w+ )?(?:reporté|déplacé|décalé|avancé|reprogrammé)e?"
        r"|désormais|maintenant|finalement",
    ),
    fresh=(r"nouve(?:au|l|lle)|plutôt|à la place",),
    same_hour=(r"même (?:heure|horaire)",),
    moving=(r"report\w+|passe(?:ra|rait)?|déplac\w+|décal\w+|avanc\w+|reprogramm\w+",),
    moved_thing=(r"le|la|l'|votre|notre|entretien|rendez-vous|heure|appel",),
    gone=(
        r"ne (?:pourr?ai|pourrons|serai|serons|peux|pouvons) (?:malheureusement )?(?:pas"
        r"|plus) (?:\w+ )?(?:être|vous|te|disponible|là|assurer|tenir|honorer)"
        r"|(?:dois|devons|doit|devoir|contraints? de|ne (?:peut|peux|pouvons"
        r"|pourra)) (?:\w+ ){0,3}?(?:reporter|décaler|déplacer|annuler|être (?:reporté|décalé)"
        r"|avoir lieu|pas)|n'aura pas lieu"
        r"|(?:est|a été) (?:reporté|décalé|déplacé|repoussé)e?(?! (?:au|à|d['e]|pour|en)\b)",
    ),
    moved_from=(r"du|de",),
    moved_to=(r"au|à|pour",),
    over=(
        r"fin|jusqu'à|jusque|fin vers|(?:se )?(?:termin|fini)\w+(?: vers| à| aux alentours de)?",
    ),
    labels={
        "date": r"date|jour|quand|le|date et heure|nouvelle date",
        "time": r"heure|horaire|à|début|de",
        "end": r"fin|à|jusqu'à",
        "place": r"lieu|où|adresse|salle|rendez-vous",
        "mode": r"lien|visio|lien de connexion|modalité|format|téléphone",
        "length": r"durée",
        "old": (
            r"ancienne date|ancien (?:horaire|créneau|rendez-vous)|date initiale|précédemment|avant"
        ),
        "new": (
            r"nouvelle date|nouvel horaire|nouveau (?:créneau|rendez-vous)|maintenant|désormais"
            r"|nouveau"
        ),
        "deadline": (
            r"validité|valable|à retourner avant|pour le|attendu pour|date limite|échéance"
            r"|à rendre (?:avant|pour) le|limite|valable jusqu'au|expire le"
        ),
    },
    pause=(r"pause|déjeuner|accueil|café|arrivée|clôture|fin|départ",),
    arrive=(r"arriv\w+|présent\w+[- ]vous|se présenter",),
    hours=(
        r"horaires d'ouverture|ouvert|joignable|joindre|du lundi au (?:jeudi|vendredi)"
        r"|heures de bureau|par téléphone (?:de|entre|du)",
    ),
    options=(
        r"au choix|créneaux suivants|plusieurs créneaux|l'un des|lequel|quel créneau|sinon|à défaut"
        r"|si (?:ce|cela|cette|le|la|vous)|autre possibilité|également possible",
    ),
    no_round=(
        r"prise de poste|date de début|clôture des candidatures|née? le|férié|fermé\w*"
        r"|période d'essai",
    ),
    not_its_length=(
        r"avant|plus tôt|à pied|marche|présentation|test|exercice|préparer|préparation|préalable"
        r"|à l'avance|retard|exposé",
    ),
    accepts=(
        r"convient|parfait|confirme|d'accord|entendu|serai (?:présente?|là|au rendez-vous"
        r"|disponible)|avec plaisir|ravie?|bon pour moi|noté|j'y serai|(?:aucun|pas de) (?:souci"
        r"|problème)|me va\b|je viendrai|volontiers|m'arrange|je (?:retiens|choisis|prends)"
        r"|mon choix|j'opte",
    ),
    refuses=(r"malheureusement|pas disponible|empêch\w+|impossible|serait-il possible|reporter",),
    agrees=(
        r"parfait|d'accord|entendu|convient|très bien|confirm\w+|à (?:jeudi|vendredi|lundi|mardi"
        r"|mercredi|bientôt)|noté|oui",
    ),
    picks=(r"premi(?:er|ère)", r"(?:deuxième|second|seconde)", r"troisième|derni(?:er|ère)"),
    cancelled=(
        r"annul\w+|n'(?:aura pas|a plus|aura plus) lieu|ne se (?:tiendra|fera) pas|supprim\w+"
        r"|tombe(?: à l'eau)?(?= ?[.,;:!]|$)|est caduc",
    ),
    hypothetical=(r"si votre|si vous êtes|le cas échéant|en cas de",),
    back=(r"de retour|retour|reprendrai|reprise|jusqu'(?:à|au)|à partir du",),
    away=(r"du .{1,40} au",),
    absent=(r"absente?|en (?:congés?|vacances|déplacement)|fermée?s?",),
    inclusive=(r"inclus|compris",),
    rather=(r"plutôt|mieux|préf[eé]r\w+",),
    than=("que",),
    bounds=("jusqu['’]à|avant|après|dès",),
    lasts=(r"jusqu['’](?:à|au)",),
    later=("plus tard",),
    earlier=("plus tôt",),
    puts_off=("décal|repouss|retard|recul",),
    brings_forward=("avanc",),
    unsuited=(
        "(?:ne |n'|c'est )?(?:me |m')?(?:convient|va|arrange|est) pas"
        "|est (?:pris|impossible|compliqué)",
    ),
    engaged=(
        r"j'ai (?:(?:déjà|malheureusement|par contre) )*(?:une?|mon|ma|cours|à|rendez-vous)\b"
        r"(?! (?:[\w'-]+ ){0,2}?(?:créneau|trou|place|moment|disponibilité|préférence|possibilité"
        r"|annulation|question|heure|libre)\b)",
        r"je (?:suis|serai) (?:(?:déjà|encore|malheureusement) )*(?:prise?|occupée?|indisponible"
        r"|en (?:cours|réunion|déplacement|formation)|de service|au|chez)\b",
    ),
    engaged_last=(r"je ne (?:peux|pourrai) pas\b",),
    opened=(r"ouvert\w*|lus",),
    firstly=("d'abord",),
    secondly=("puis|ensuite",),
    rooms=(r"(?:salle|étage|etage)\b[ .-]*[a-z]?\d|salle (?:de|du|des) \w",),
    instead=("au lieu d[eu]|plutôt qu[e']|pas",),
    by_then=(r"d'ici là\b|avant cette date\b",),
    before_round=("avant (?:l'|votre |notre |le )(?:entretien|rendez-vous|échange)",),
    handed_in=(
        "(?:lisons|corrigeons|regardons|étudions) (?:ensuite|alors)",
        r"(?:quand|dès que) (?:nous l'aurons|on l'aura|je l'aurai|j'ai (?:ta|votre) réponse)\b",
    ),
    not_before=("pas avant(?: le| la)?",),
    comes_back=(r"revient|rentre|est de retour",),
    then_looks=(r"regarde|lit|décide",),
    paid=(r"remboursée?s?|versée?s?|remboursement|virement",),
    tells_of=(r"réponse|décision",),
    your_answer=(
        r"(?:votre|ta) (?:réponse|décision|retour|accord)|(?:dites|donnez|répondez|confirmez"
        r"|dis|donne|réponds)-(?:nous|moi)",
    ),
    you_get=(r"(?:aurez|auras|recevrez|recevras|obtiendrez|parviendra|donner(?:ons|ai))",),
    was=(r"était|étais|étaient|avait|avais|est arrivée?|a eu|ai dû|a dû",),
    denied=(r"pas",),
    but=("mais",),
    knows=(r"saur|décid|tranch",),
    between=(r"entre(?: l[ea])?",),
    between_ends=(r"et(?: l[ea])?",),
    returns=(
        r"(?:suis|serai|est|sera|sommes|serons|sont|seront) (?:\w+ )?(?:de retour|absente?s?"
        r"|fermée?s?|en (?:congés?|inventaire|déplacement|formation|séminaire|travaux|clôture))"
        r"|n'ouvrira",
    ),
    corrects=(r"(?:comptez|tablez|disons)(?: (?:donc|plutôt|sur|pour)){0,3}|plutôt",),
    upon=(r"dès que|une fois que?|après que",),
    becomes=(r"(?:ce|ça|cela) (?:sera|va être)(?: finalement| plutôt| donc)*",),
    replaces=(
        r"ou (?:plutôt|mieux)|non|pardon|enfin|disons|plutôt|je veux dire|je voulais dire"
        r"|correction|excusez-moi|désolée?|en fait|attendez",
    ),
    unkept=(
        r"(?<!\w)n(?:e |')(?:[\w']+ ){1,4}?(?:pas|rien|plus|aucune?)\b(?:(?! (?:mais"
        r"|avant))[^;:,]){0,40}"
        r" (?:cette semaine|ce mois(?:-ci)?|cette année)\b",
        r"(?<!si )(?:n')?(?:a|ont|avons|ai|s'est|se sont|nous sommes)(?: (?:pas|pu|encore|bien|déjà"
        r"|été)){0,3} (?:prise?s?|décidée?s?|réunie?s?|tranchée?s?|transmise?s?|étudiée?s?"
        r"|discutée?s?"
        r"|tenue?s?|abouti)\b(?:(?! (?:et|mais|pour|qui|que|d'ici|avant|jusqu))[^;:,])*",
        r"(?:vous|tu) (?:deviez|devais|vouliez|voulais) (?:nous|me|m\')[^;:,]*",
        r"(?:ne |n')(?:\w+ ){0,3}?pas (?:\w+ ){0,2}?(?:dire|savoir|préciser) quand \w+ \w+"
        r"(?:(?! mais\b)[^;:])*",
        r"(?<!n')(?:ai|avons|avez|aviez|avais) (?:\w+ )?(?:écrit|appelée?|téléphoné|envoyé|parlé"
        r"|vue?"
        r"|reçue?"
        r"|rencontrée?|essayé)\b(?:(?! (?:et|mais|pour|qui|que))[^;:,])*",
        r"(?:avais|avions) (?:\w+ )?(?:dit|promis|annoncé|indiqué|espéré)(?:(?! mais)[^;:,])*",
        r"(?:ne|n') ?(?:peux|pouvons|puis|saurais) (?:\w+ )?(?:pas|rien|aucune?)\b"
        r"(?:(?! mais| avant)[^;:,])*",
    ),
    takes_back=(
        r"(?:ah|oh)? ?non,? (?:pardon|attendez|attends|en fait)\b|en fait,? non\b|correction ?:"
        r"|rectification ?:",
    ),
    wishes_to_resume=(
        r"(?:j'aimerais|nous aimerions|je serais ravie?"
        r"|nous serions ravis) (?:\w+ ){0,3}?(?:reprendre|renouer|en reparler)\b",
    ),
    in_touch=(r"reviens vers|revenons vers",),
    invitation_for=(r"(?:invitation|convocation) pour(?: le)?",),
    deleted=(r"(?:supprimée?s?|effacée?s?|détruite?s?|conservée?s?)",),
    bystanders=(
        r"conseil(?: d'administration| municipal)?|comité(?: social| d'éthique| d'entreprise"
        r"| de direction)?|direction|élus|syndicats?|personnel|salariés|collaborateurs|équipes?"
        r"|collègues|actionnaires|adhérents|membres|clients?|presse|parents|familles"
        r"|responsables|représentants|références|référents"
        r"|(?:ancien|anciens|actuel|précédent)s? employeurs?",
    ),
    is_told=(
        r"(?:sera|seront|est|sont|être|soit|soient)(?: \w+)? (?:informée?s?|avisée?s?|prévenue?s?"
        r"|notifiée?s?|avertie?s?|contactée?s?|consultée?s?|entendue?s?|communiquée?s?"
        r"|transmise?s?|annoncée?s?|présentée?s?|adressée?s?|envoyée?s?)",
    ),
    to_whom=("à", "au", "aux", "et", "mais", "que"),
    goes_on=("(?:et|mais|puis) (?:je|nous|on)",),
    to_reader=(
        r"vous|te|tu|toi|candidate?s?|postulante?s?|participante?s?|intéressée?s|chacun\w*"
        r"|tous|toutes|tout le monde|personnes",
    ),
    settles=(
        r"(?:commission|comité|jury|conseil|direction|bureau) (?:se réuni(?:t|ra)|siège(?:ra)?"
        r"|statue(?:ra)?|délib[èé]re(?:ra)?|décide(?:ra)?|tranche(?:ra)?)",
        r"nous (?:nous réuni(?:ssons|rons)|déciderons|trancherons)|derniers? entretiens?",
    ),
    starts_work=("débuter|commencer",),
)
