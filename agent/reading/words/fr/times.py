"""French: rounds, promises, deadlines. Data, no logic."""

WORDS = {
    "places.same_way": r"""
(?:le |la |au |à la )?même (?:lien|salle|numéro|endroit|visio)
""",
    "undue.other_offer": r"""
\bautre (?:offre|proposition)(?: (?!(?:merci|et|nous|je|dites)\b)[\w'’]+){0,6} $
""",
    "undue.page": r"""
code|lien|espace
""",
    "undue.available": r"""
disponib\w+|dispo
""",
    "undue.by": r"""
avant|d'ici
""",
    "undue.no_older": r"""
de moins de|datant de moins de
""",
    "answers.or": r"""
ou
""",
    "answers.beside_days": r"""
ou soit alors donc et oui
""",
    "answers.say": r"""
disons
""",
    "answers.would_it": r"""
(?:ça|cela) (?:va|vous va|te va|irait|serait)\b
(?:c'est|serait-ce|est-ce) possible\b
""",
    "swaps.counting": r"""
nous (?:serons|sommes)|on (?:sera|est)|apportez|apporte|dure(?:ra)?|coûte
(?:salaire|budget|prix) est
""",
    "swaps.opening": r"""
ouvr\w+|ferm\w+|(?:poste|travail|service) commence
""",
    "swaps.numbered": r"""
salle|étage|quai|porte|bâtiment|numéro|n°|bureau|ligne|bus|tram|page|entrée|niveau
""",
    "swaps.unit": r"""
h|heures?
""",
    "swaps.at": r"""
à|vers|de
""",
    "swaps.instead": r"""
au lieu d[eu']|plutôt qu[e']|à la place d[e']|et non(?: pas)?|(?:et )?pas|non
""",
    "swaps.than": r"""
qu[e']
""",
    "swaps.becomes": r"""
devient|passe à|deviendra|sera
""",
    "swaps.to": r"""
à|vers
""",
    "swaps.but": r"""
mais
""",
    "swaps.after_all": r"""
finalement|je préfère|je préférerais|changement(?: de (?:plan|programme))?|plutôt|en fait|au final
""",
    "swaps.put": r"""
(?:décaler|reporter|déplacer|repousser|avancer|passer)(?: (?:ça|cela|le rendez-vous|l'entretien))?
""",
    "swaps.behind": r"""
svp|désolée?|merci|si|demain|c'est|ce
""",
    "stretches.before": r"""
de|à|dès|oui|vers
""",
    "stretches.to": r"""
à|jusqu['’]à|jusqu['’]|jusque
""",
    "stretches.about": r"""
environ|vers|à peu près|à
""",
    "stretches.noon": r"""
midi
""",
    "stretches.and_half": r"""
 et demie?
""",
    "stretches.goes": r"""
ça dure|et ça dure
""",
    "affirmed.date": r"""
(?:la|cette|notre) (?:date|échéance)|(?:le|ce|notre) (?:calendrier|délai|planning|jour)|les délais
    |cela|ça|ce que je vous ai (?:dit|écrit|annoncé|indiqué)|tout
""",
    "affirmed.stands": r"""
toujours (?:d'actualité|valable|prévue?|le plan|le cas|bon|dans les temps|d'accord|notre objectif)
{date} (?:tient|tiennent|reste|restent|est|sont|demeure)(?: toujours)? (?:maintenue?s?
    |inchangée?s?|valables?|bon(?:ne)?|le même|la même|les mêmes|d'actualité|tenue?s?)
{date} (?:tient|ne (?:change|bouge)(?: pas)?|n'a pas (?:changé|bougé))
rien n'a (?:changé|bougé)|rien de changé|aucun changement
(?:on|nous)(?: nous)? (?:reste|restons|tient|tenons|maintenons|maintient|gardons
    |garde)(?: toujours| bien)? (?:à |sur |dans )?(?:cette date|ce calendrier|ce délai|la date
    |le calendrier|les temps|notre \w+)
(?:sommes|est|tout est) (?:bien |toujours )?dans les temps
c'est (?:bien )?(?:maintenu|confirmé)|je vous le confirme|vous pouvez compter (?:dessus|là-dessus)
""",
    "affirmed.yes": r"""
oui|tout à fait|exact|exactement|effectivement|absolument|bien sûr|c'est (?:bien )?(?:ça|cela
    |exact|le cas)|bonjour|merci|en effet
""",
    "affirmed.fails": r"""
(?:ne|n') ?(?:\w+ ){1,3}?(?:tenir|promettre|respecter|pas sûre?)|repoussée?s?|décalée?s?
    |reportée?s?|du retard|plus tard que|ne tient (?:pas|plus)|n'est plus
""",
    "affirmed.recalls": r"""
(?:vous|tu) (?:deviez|devais|aviez|avais|m'aviez|m'avais|m'avez|m'as|pensiez|pensais|comptiez)
""",
    "unpromised.takes": r"""
(?:mairie|ministère|laboratoire|assurance|assureur|douane|fournisseur|tribunal|administration
    |travaux|déménagement|livraison|vérification(?! de (?:votre|ton) dossier)|casier judiciaire
    |extrait|banque|préfecture
    |visite médicale|contrôle|habilitation|visa|test|exercice|entretien|trajet
    |formation)s?(?: [\w'-]+){0,5}? (?:dure|durent|prend|prennent|durera)(?: [\w'-]+){0,2} $
""",
    "unpromised.to_others": r"""
(?:dois|devons|doit) (?!décider|trancher)(?:\w+ ){0,5}?(?:direction|chef|cheffe|patronne?
    |directeur|directrice|conseil|client|cliente|associés)(?: (?!(?:et|vous)\b)\w+){0,3} $
""",
    "unpromised.to_check": r"""
pour (?:les |la |le |en )?(?:vérifier|traiter|contrôler|examiner)\b
""",
    "unpromised.wishes": r"""
(?:bonne|bon|belle|excellente?|agréable)(?: fin de)? $
""",
    "unpromised.no_sooner": r"""
(?:plus tôt|avant) que $|au plus tôt $
""",
    "undue.at_will": r"""
\W*(?:si|pour) (?:vous|tu|toute)[^.;?!]{0,40}\bquestions?\b
""",
    "unpromised.but": r"""
et|mais|or
""",
    "unpromised.told_now": r"""
(?:vous |te |t')(?:dis|disons|informe|informons|confirme|confirmons|signale|signalons|assure
    |assurons|annonce|annonçons|précise|précisons|rappelle|rappelons|avoue)(?: [\w'-]+){0,4}?
     qu(?:e\b|')
(?:vous |te |t')(?:dire|informer|confirmer|annoncer|signaler|préciser|avouer|faire savoir
    |faire part de ce)(?: [\w'-]+){0,3}? qu(?:e\b|')
""",
    "unpromised.habit": r"""
(?:chaque|tous les|toutes les) (?:mois|semaines?|trimestres?|ans)
""",
    "unpromised.if": r"""
si(?! possible\b| tout va\b)|au cas où|à condition que|pourvu que
""",
    "unpromised.silent": r"""
pas|rien|aucune?|sans|toujours
""",
    "unpromised.arrives": r"""
(?:arrive|arrivent) (?:le|lundi|mardi|mercredi|jeudi|vendredi)
""",
    "counting.proposes": r"""
propos\w+|suggèr\w+|pensai\w* à
""",
    "counting.proposes_behind": r"""
à la place
""",
    "counting.whether": r"""
si|confirm\w+
""",
    "reckoning.whereupon": r"""
après quoi|à la suite de quoi|suite à quoi
""",
    "reckoning.round_week": r"""
(?:des|de votre|de l'|où ont lieu les|de nos) ?(?:entretiens?|rendez-vous|auditions?)
""",
    "undue.open_until": r"""
(?:code|badge|parking|accueil|portail|barrière|boutique|bureau|ascenseur)\b[^.;?!]{0,40}\bjusqu'à
""",
    "purposes.not": r"""
pas
""",
    "purposes.you_said": r"""
(?:j'ai|nous avons) (?:bien )?(?:vu|lu|noté|compris|appris)\b[^.;:?!,]{0,40}? que (?:vous|tu)
(?:vous|tu) (?:m'|nous |me )?(?:avez|aviez|as|avais)? ?(?:dit|écrit|indiqué|précisé|expliqué
    |disiez
    |écriviez|dites|écrivez|indiquez|disais|précisez)
""",
    "purposes.we": r"""
je (?:vous|te|peux|pourr\w+)|j'ai|nous
""",
    "purposes.your_answer": r"""
(?:votre|ta) (?:réponse|remarque|note) (?:à|sur) (?:[\w ]{0,30})?["'«„]
""",
    "purposes.own_task": r"""
\b(?:je|nous|il|elle|on|(?:le|la|notre|mon|ma) (?!candidat)[\w-]+|l'[\w-]+) (?:dois
    |devons|doit|devra|devrons
    |devrai) (?:(?!vous\b|votre\b|te\b)[\w'-]+ )?(?:rendre|remettre|terminer|finir|clore|clôturer
    |boucler|payer|livrer|commander|déposer|présenter|préparer) (?:(?!vous\b|votre\b|vos\b)
    [\w'-]+ ){1,7}?(?:avant|d'ici|pour|au plus tard)(?: (?:le|la|au))* ?@
""",
    "purposes.papers": r"""
\b(?<!renvoyer le )(?<!signer le )(?:contrat|promesse d'embauche|(?:offre|proposition) (?:écrite
    |formelle|ferme)|lettre d'(?:engagement|embauche)
    |courrier d'embauche)(?: [\w'-]+){0,4}? (?:vous (?:parvien(?:dra|t)|sera (?:envoyée?|adressée?
    |transmise?|remise?|expédiée?)|arrivera)|suivra|partira)(?: [\w'-]+){0,3}? (?:d'ici|avant
    |au plus tard|sous)(?: (?:le|la|au|à|fin))* $
\b(?:(?:vous|tu) (?:recevrez|recevras|aurez|auras)|(?:nous|je) (?:vous|te) (?:enverrons|enverrai
    |ferons parvenir|ferai parvenir|adresserons|adresserai|transmettrons
    |transmettrai))(?: [\w'-]+){0,3}? (?:\b[ld]')?(?:contrat|promesse d'embauche|(?:offre
    |proposition) (?:écrite|formelle|ferme)|lettre d'(?:engagement
    |embauche))(?: [\w'-]+){0,4}? (?:d'ici|avant|au plus tard|sous)(?: (?:le|la|au|à|fin))* $
""",
    "purposes.for_others": r"""
\b(?:cliente?|entreprise|société|établissement) (?:souhaite\w*|veut|voudrait|cherche|recherche
    |espère)\b(?:(?!décid|décis|répon|retour|\b(?:votre|vos|vous|ta|ton
    |te)\b)[^.?!;:,]){0,50}? (?:avant
    |d'ici|pour|à partir)(?: (?:la|le|au|du))* ?@
\bprise de (?:poste|fonctions?)\b[^.;?!,@]{0,30}@|\bprendre (?:ses|vos
    |leurs) fonctions\b[^.;?!,@]{0,20}@
\bjournée d'(?:intégration|accueil) (?:est|aura lieu|se tient|se tiendra)(?: [\w']+){0,2} ?@
\b(?:le|la|les|notre|nos|l'[\w-]+) ?(?!candidat)(?:[\w'-]+ ){1,4}?(?:a
    |ont) (?:encore )?jusqu'(?:au
    |à) ?@
\b(?:contrat|cdd|mission|remplacement) (?:[\w'-]+ ){0,3}?(?:court|prend fin|se termine|dure
    |va)(?: [\w'-]+){0,2}? (?:jusqu'au|le|au) ?@
\b(?:ordinateur|tenue|uniforme|badge|colis|véhicule|téléphone) (?:[\w'-]+ ){0,3}?(?:arrivera
    |suivra|sera (?:livrée?|prête?|remise?|envoyée?)|parviendra)(?: [\w'-]+){0,3} @
\b(?:le|la|mon|ma|notre|madame|monsieur|l'[\w-]+) (?:[\w'-]+ ){0,2}?(?:doit|devra|devrait) (?:me
    |nous) (?:rendre|donner|remettre|envoyer|transmettre|faire) (?:[\w'-]+ ){1,4}?(?:avant|d'ici
    |pour|au plus tard)(?: (?:le|la|au))* @
\b(?:équipe|service|budget|déménagement|travaux|magasin|agence|inventaire|bilan) (?:doit|doivent
    |devra|devront|devrait) (?:être |avoir été )?(?:au complet|complète?|terminée?s?|finie?s?
    |prête?s?|achevée?s?|dépensée?s?|bouclée?s?)(?: [\w'-]+){0,3} @
\b(?:(?:part|partira|prend|prendra) (?:à la|en|sa) (?:retraite|congé (?:maternité|parental))
    |nous quitte(?:ra)?|s'en va)(?: (?:à|en|la|au|le))* ?@
\b(?:ancien(?:ne)?|précédente?|dernier|actuel(?:le)?) (?:employeur|patron|entreprise|chef
    |responsable)\b(?:(?!\b(?:vous|te)\b)[^.;?!@]){0,40}\b(?:répon\w+|écri\w+|enver\w+|revien\w+)
     (?:avant|d'ici|sous|pour)(?: (?:le|la|au))*[ ]?@
""",
    "purposes.asks_time": r"""
\b(?:laisse[sz]?|donne[sz]?|accorde[sz]?)[- ](?:moi|nous|lui|leur)(?: encore| donc| un peu| de| du
    | le| temps| délai)*,? (?:jusqu'(?:à|au|en)|d'ici)(?: la| le| l'| au| à)*[ ]?@
""",
    "purposes.readers_time": r"""
\b(?:vous avez|vous aurez|vous disposez|tu as|tu auras|je (?:vous|te) (?:laisse|donne)|nous
     (?:vous|te) (?:laissons|donnons|accordons))(?: de| du| le| temps| donc| encore)* jusqu'(?:à|au
    |en)(?: la)?[ ]?@
""",
    "purposes.is_there": r"""
\bjusqu'(?:à|au|en)(?: la)?[ ]?@,? (?:je suis|nous sommes|je serai|nous serons|(?:il|elle) est)\b
\bje (?:suis|serai) (?:encore )?(?:à|au|en|sur|là|joignable)(?: [\w'-]+){0,2} jusqu'(?:à|au)[ ]?@
""",
    "purposes.too_late": r"""
\b(?:après|passé)(?: le)? @[^.;?!@]{0,70}\b(?:ne (?:ser|pour)|n'est|aucune?|sans suite|rejetée?)
""",
    "undue.takes": r"""
(?:prend|prennent|prendra|prendront|dure|durent|durera)(?: (?:environ|en|général|souvent
    |généralement|jusqu'à|près|de|à|peu))* $
""",
    "unpromised.reads": r"""
\b(?:examen|étude|analyse|lecture|tri|dépouillement|traitement|présélection) (?:des|de vos
    |de votre|du|de toutes les) (?:\w+ )?(?:candidatures?|dossiers?|cv) (?:nous )?(?:prend|prendra
    |demande|demandera|dure|durera|nécessite)(?: (?:environ|près de|encore|à peu près|jusqu'à))* $
""",
    "pointed.looked_up": r"""
\b(?:résultats?|liste|décision|classement)(?: [\w'-]+){0,5}? (?:sera|seront|est|sont|s'affich\w+
    |paraîtr\w+|figurer\w+)(?: [\w'-]+){0,6}? (?:en ligne|consultables?|disponibles?|visibles?
    |affichée?s?|publiée?s?)(?: [\w'-]+){0,5}? (?:à partir du|dès|à compter du)?(?: le)? ?@
\b(?:à partir du|dès|à compter du)(?: le)? ?@[^.;?!]{0,10}vous (?:pourrez|verrez|trouverez
    |saurez)[^.;?!]{0,60}\b(?:résultats?|décision|liste|si vous)\b
""",
    "picking.chooses": r"""
alors|disons|va pour|ce sera|on part|plutôt|choisis|convient|noté|va (?:très )?bien|parfait
    |d'accord|préfère|bon
""",
    "stale.clauses": r"""
et|mais
""",
    "picking.other": r"""
férié|personne (?:ne|n'est|ici)|fermée?s?|complet|de retour|(?:demande|demander|enverrai|décid\w+
    |verrai|reviens|reviendrai|vérifie\w*|saurai)|dois|devons|avions
""",
    "picking.against": r"""
juste|difficile|compliqué|sauf|excepté|ni|mon autre|jusqu\w*|quand (?:je|mon|ma)|je suis (?:en|au
    |à|de)|le moins
""",
    "picking.unsure": r"""
peut-être|éventuellement|probablement|si|sauf|pas sûre?|(?:dois|vais) (?:\w+ )?(?:vérifier
    |demander|voir)
""",
    "told.provided": r"""
si (?:vous|tu) (?:êtes|es|étiez|passez|passes|réussissez|réussis|franchissez)
    (?: \w+){0,2}? ?(?:retenue?|sélectionnée?|choisie?|admise?|cap|étape|tour|test|épreuve)
    |en cas de (?:succès|réussite|sélection|suite favorable|retour positif)
    |sous réserve (?:de|du|d['’])|si (?:tout|cela|ça) se passe bien
    |(?:pour )?(?:les candidats|ceux) (?:retenus|sélectionnés)
""",
    "offered.either": r"""
(?:dites|indiquez|précisez|donnez|choisissez|dis|indique|choisis)(?:-moi
    |-nous)? (?:\w+ )?(?:lequel
    |laquelle|celui qui|l['’]un des)|(?:lequel|laquelle)(?: des deux)? (?:vous|te|préférez
    |préfères|conviendrait|convient)|à (?:vous|toi) de choisir|au choix
""",
    "told.pick": r"""
(?:choisir|choisissez|choisis|réservez|réserver|sélectionnez|sélectionner|inscrivez-vous (?:sur
    |à)) (?:un|le|votre|ton)(?: \w+)? ?(?:créneau|horaire|rendez-vous)
""",
    "asides.with": r"""
avec|chez
""",
    "asides.talk": r"""
entretiens?|rendez-vous|rencontr\w*|échang\w*|discut\w*|parl\w*|appel\w*|visite\w*|tours?
    |sessions?
    |séances?|jury|panel|test|épreuve|exercice|présent\w*|leçon|cours|essai|visio\w*|téléphon\w*
    |déjeuner|café|accueill\w*|recev\w*|reçoi\w*|attend\w*|vous (?:ser|voi)\w*|ensuite|puis
    |deuxième
    |second|report\w*|déplac\w*|décal\w*|aura lieu|inchang\w*|avec (?:moi|nous|lui|elle|m|mme|mr
    |dr
    |notre|nos|l[ea] (?:\w+ ){0,2}(?:direct\w+|respons\w+|équipe|jury))
(?:souhaite\w*|voudrai\w*|aimerai\w*|veut|veulent|tient)(?: également| aussi| ensuite| à)* (?:vous
    |te)|(?:du temps|une heure|libre|disponible) pour (?:vous|toi)|(?:re)?venez|reviens|revoir
    |revenir
prend (?:la suite|le relais)|tour de|enchaîn\w*|vous rejoin\w*|(?:bloqué|réservé|réservez|gardez
    |retenu|retenez)(?: aussi| également| déjà)* (?:le|au|la)
mise en situation|immersion|examen|épreuves|tests|cas pratique|étude de cas|jeu de rôles?|dictée
    |démonstration|l[ea] (?:deuxième|seconde?|suivante?|prochaine?|dernière?) (?:est|aura|sera)
en présentiel|en personne|la journée (?:commence|débute)|commençons
""",
    "asides.set": r"""
(?:est|sont|sera|seront|se tient|se tiendra)(?: ensuite| aussi)?(?: prévue?s?| fixée?s?
    | programmée?s?)?(?: pour| le| à| au| dès)*
""",
    "asides.own": r"""
(?<!avant )(?<!pour )(?<!de )votre (?:entretien|présentation|exposé)|avec les autres candidate?s
    |épreuve collective
""",
    "asides.else": r"""
@[^@]{0,40}\b(?:tester|essayer|vérifier) (?:\w+ )?(?:connexion|caméra|matériel|son|micro)\b
\b(?:exercice|devoir|cas pratique|présentation|diapos\w*|dossier|formulaire|questionnaire
    |documents?)\b[^@]{0,24}\b(?:à (?:rendre|remettre|renvoyer|déposer)|attendue?s?|(?:être
    |soi(?:t|ent)) (?:rendu|remis|déposé|envoyé)\w*)\b[^@]{0,16}@
\b(?:lien|accès|offre|badge|billet|code|compte|portail|enquête|sondage|annonce
    |inscription)s?\b[^@]{0,24}\b(?:expire|ferme|se termine|s'ouvre|ouvre|est (?:valable|valide
    |ouverte?|active?)|prend fin)\b[^@]{0,16}@
\b(?:tester|vérifier|essayer) (?:votre|ta|ton|vos|la|le) (?:\w+ )?(?:caméra|micro\w*|connexion
    |matériel|son)\b(?![^@]*\b(?:avant|pour l)\b)
\b(?:test (?:de connexion|caméra)|appel (?:test|d'essai))\b
@[^@]{0,12}\b(?:était|est) (?:une (?:erreur|coquille)|erronée?|fausse?)\b
\b(?:convocation|invitation|rendez-vous|message|courriel|créneau) précédente?\b[^@]{0,16}@
\b(?:portes ouvertes|salon de l'emploi|forum (?:de l'emploi|des métiers)|webinaire
    |réunion d'information|séance d'information|soirée d'information|alerte incendie
    |exercice d'évacuation)\b
\b(?:bureaux?|accueil|magasin|usine|rue|parking|bâtiment|portail|cantine
    |standard)\b[^@]{0,16}\b(?:fer\w+|ouvr\w+|est (?:ferm|barr)\w+)[^@]{0,12}@
\bautres (?:candidate?s|postulante?s)\b[^@]{0,40}@
\b(?:jury|comité|commission|conseil|direction)\b[^@]{0,8}\b(?:délibère\w*|se réuni\w+|tranche\w*
    |vote\w*|décide\w*)[^@]{0,24}@
\b(?:taxi|chauffeur|navette|train|bus|car|vol|avion|ferry|tram)\b[^@]{0,24}\b(?:part|arrive|passe
    |vient|décolle|attend)\w*\b[^@]{0,24}@
\b(?:enverrai|enverrons|envoie|envoyons|adresserai|parviendra|posterai)\b(?:(?!\b(?:pour|avant
    |de)\b)[^@]){0,40}@
\bjoignable (?:\w+ )?(?:jusqu'\w+ )?[^@]{0,6}@
\b(?:fête|grève|soirée|pot de départ|match|date limite|clôture|inventaire
    |déménagement)(?: d\w+ \w+| de l['’]\w+)? (?:est|commence|débute|sera|a lieu|aura lieu
    |se tient)\b[^@]{0,12}@
\b(?:je serai|je suis|nous serons|\w+ sera|\w+ est) (?:(?:de|à) nouveau )?(?:de retour|joignable
    |au bureau)\b[^@]{0,30}@
@[^@]{0,4}(?:je serai|je suis|nous serons|\w+ sera) (?:(?:de|à) nouveau )?(?:de retour
    |joignable)\b
\b(?:jury|comité|commission|conseil|bureau)\b[^@]{0,24}\bse réuni\w+(?! avec (?:vous
    |toi))[^@]{0,24}@
\b(?:quelqu'un d'autre|une autre personne|un autre candidat|une autre candidate)\b[^@]{0,24}@
    |@[^@]{0,40}\b(?:quelqu'un d'autre|une autre personne|un autre candidat|une autre candidate)\b
\b(?:prise de poste|premier jour|journée d'intégration|journée d'accueil)\b[^@]{0,16}@
\b(?:petit[- ]déjeuner|arrivée à l'hôtel)\b[^@]{0,24}@|\b(?:chambre
    |hôtel)\b[^@]{0,24}\b(?:libér\w+|dès|à partir de|avant)\b[^@]{0,8}@
""",
    "newdays.held": r"""
réserv(?:é|ons)|bloqu(?:é|ons)|not(?:é|ons)|inscrit|retenu|attend(?:s|ons) à
""",
    "asides.for": r"""
pour
""",
    "hours.held": r"""
entretien|appel|échange|rendez-vous
""",
    "stale.thanks": r"""
merci (?:encore |beaucoup )?(?:d['’]être venue?|de (?:votre|ta) (?:visite|venue)|pour (?:votre|ta
    |notre) (?:visite|venue|échange|entretien))
""",
    "joints.to": r"""
au|jusqu'au
""",
    "joints.begins": r"""
début
""",
    "joints.ends": r"""
fin
""",
    "joints.arrives": r"""
accueil|arrivée|café
""",
    "weeks.on": r"""
le
""",
    "invited.mistaken": r"""
(?:invitation|calendrier|agenda|outlook)\b[^.!?]{0,60}\b(?:erreur|erronée?s?|faux|fausse|trompée?)
(?:mauvaise (?:heure|date)|mauvais (?:jour|horaire))[^.!?]{0,40}\b(?:invitation|calendrier|agenda)
""",
    "stale.all_day": r"""
toute la journée
""",
    "stale.reader": r"""
vous|votre|tu|ton|ta|toi|entretiens?
""",
    "stale.still": r"""
(?:mais |et )?(?:toujours|à nouveau|de nouveau)
""",
    "joints.so": r"""
soit|donc|c'est-à-dire
""",
    "hours.runs": r"""
dure(?:ra)? (?:jusqu'à|jusqu’à)
""",
    "places.if": r"""
si
""",
}
