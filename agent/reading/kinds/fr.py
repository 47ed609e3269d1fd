"""French cues, on folded text (without accents). Data, no logic."""

MACROS = {
    "day": (
        r"(?:\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui)\b|"
        r"\b\d{1,2}(?:er)? (?:janv|fevr|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec)"
        r"|\b\d{1,2}/\d{1,2})"
    ),
    "if": r"(?<!meme )\bsi\b(?! (?:bien|vite|peu)\b)",
    "clock": r"(?:\b\d{1,2} ?h ?\d{0,2}\b|\b\d{1,2} heures|\b\d{1,2}:\d\d|\bmidi\b)",
    "talk": (
        r"(?:entretien\w*|entrevue\w*|rendez vous|echange|appel|rencontre\w*|visio\w*|discussion|"
        r"journee d'essai|essai|point)"
    ),
}

INCOMING = {
    "hiring@anywhere": r"""
3 somebody is sought :: \b(?:nous (?:re)?cherchons|on (?:re)?cherche) quelqu'un (?:pour|qui
    |de) (?:\w+ )?«dirig\w+|piloter\w*|mener\w*|rejoin\w+|encadr\w+|gerer\w*|reprend\w*
    |coordonn\w+|developp\w+|structur\w+|travaill\w+»\b
    !! benevol\w*|copropriete
3 a post is given :: \bcompter parmi «nous|notre equipe»\b|\b«promesse d'embauche
    |contrat de travail»\b
3 your application :: \b(?:votre|ta) «candidature|postulation»
    |\b(?:un|votre|notre) «entretien d'embauche»
2 application :: \b«candidat\w*|postule\w*|recrutement|recruteu\w*|embauche\w*|entretien d'embauche
    |offre d'emploi|ressources humaines|drh|curriculum|lettre de motivation|cdi|cdd|periode d'essai
    |journee d'essai|preavis|pretentions salariales|poste de|le poste|alternance|stage de|vivier
    |promesse d'embauche|contrat de travail»
    !! inscription a la newsletter
2 interview :: \b«entretien\w*|entrevue»
2 said to an applicant :: \b«(?:votre|ton) (?:dossier|profil|parcours|cv|curriculum|experience
    |lettre)|convoqu\w*|convocation|jury|en essai|periode d'essai|journee d'essai|service d'essai
    |pretentions|preavis|cas pratique|etude de cas|brut|embauch\w*|le poste|du poste|au poste
    |ce poste|recrut\w*|echange telephonique|nous rencontrer|vous rencontrer|te rencontrer
    |l'entretien|un entretien|notre entretien|votre entretien|notre rendez vous
    |rejoindre (?:notre|l') ?equipe|travailler avec (?:toi|vous)|diplome|references»\b
""",
    "process@anywhere": r"""
3 a process in course :: \b(?:votre|ta) «candidature»|deuxieme entretien|prochaine etape
    |«preselection\w*|postule|entretien»
""",
    "foreign@anywhere": r"""
4 luck elsewhere :: «bonne chance|bon courage» (?:\w+ )?(?:pour|a) (?:\w+ |l')?entretien
4 other matters :: «entretien|interview» (?:pour|a|dans|sur) (?:la |le |notre |une? )?(?:radio
    |podcast|revue|journal|presse|tele\w*|emission)
4 other matters :: \b«newsletter|desabonner|desinscri\w*|logement|appartement|dentiste|medecin
    |commande|facture|livraison|credit|pret|sondage|enquete|journaliste|podcast|alertes? emploi
    |nouvelles offres|offres d'emploi correspondant|promos?|en promotion|promotionnel\w*|soldes
    |prefecture|titre de sejour|visa
    |inscription scolaire|loyer|colis»\b
    !! votre candidature|entretien d'embauche|poste d|au poste|ce poste
4 advice to job seekers :: \b«entretiens? blancs?|simulations? d'entretien
    |reussir (?:son|vos|votre|un|ses) entretiens?|atelier cv
    |inscription a (?:notre |cet |un |l')(?:atelier|webinaire|conference)»\b
""",
    "hirer@text": r"""
5 referee :: \bvous a (?:cite\w*|indique\w*|donne\w*|mentionne\w*|designe\w*) comme «reference
    |referent»|\b(?:votre nom|vos coordonnees) comme «reference|referent»|\bprise de «reference
    |references» (?:concernant|sur|au sujet de) (?:m|mme|monsieur|madame)\b
""",
    "rejection": r"""
5 not among them :: \b(?:vous|tu) n'(?:en )?(?:etes|es|faites|fais) (?:\w+ )?pas «parmi (?:elles
    |eux)|du nombre|partie»
5 no positive answer :: (?:«ne pas|n'avons pas|n'a pas|n'est pas|ne pouvons|ne pourrons|pas ete
    |regret|malheureusement|ne sera pas|pas en mesure|negative\w*|defavorable») && (?:retenu\w*
    |donner suite|suite favorable|suite positive|poursuivre|selectionne\w*|favorablement
    |correspond\w*|continuer|reponse positive|retenir)
5 given to another :: \b(?:donner?|confier?|attribuer?|offrir
    |offert) l[ae] «(?:poste|place)» (?:a|au) (?!(?:vous|toi|nous|qui|quelqu|pourvoir|plein|temps
    |partir|la)\b)\w
    !! pas encore|{if}|\?
5 goes to a colleague :: \b«(?:poste|place)» (?:revient|est revenu|ira|va|est alle) (?:a|au)\b
    |\bpas de bonne «nouvelle»|\b(?:procedure|processus) (?:\w+ ){0,3}«(?:close|clos|terminee?)»\b
    !! pas encore
5 leaves it at that :: (?:decid\w+|prefer\w+|choisi\w*|allons|souhait\w+)~\b(?:«en rester la
    |arreter la»)\b
    !! pour aujourd'hui|cette semaine
5 another was chosen :: (?:«retenu|choisi|opte|porte sur|decide|selectionne|recrute
    |privilegi\w*») && (?:autre|un profil|une personne|candidat\w* dont|interne|plus proche
    |davantage)
    !! votre candidature a ete retenu
6 has found somebody :: \b(?:venons|viens|vient) (?:juste |tout juste )?(?:de |d')(?:«prendre
    |engager|embaucher|recruter|trouver|choisir») (?:quelqu
    |une? (?:\w+ ){0,2}(?:personne|ami|amie|ancien|ancienne|connaissance)\b)
    |\b(?:avons|a|ai) (?:\w+ ){0,2}?(?:«pris|engage|embauche|recrute|trouve») (?:quelqu
    |une? (?:\w+ ){0,2}(?:personne|ami|amie|ancien|ancienne|connaissance)\b)
    |\b(?:poste|place) (?:est|a ete) (?:deja )?«prise?»\b
    !! pas encore|{if}|quelqu'un (?:pour|qui) (?:vous|te)|qui (?:vous|te) |toujours (?:ouvert|libre)
    |entretien avec|rendez vous avec
4 post is filled :: (?:«poste|offre|recrutement|procedure») && (?:pourvu|pourvue|ne pas pourvoir
    |ne sera pas pourvu\w*|ferme|cloture|annule|supprime|gele|abandonne|abandonnee|sans suite
    |interrompu|interrompue)\b
    !! toujours
3 regret :: «au regret|regrettons|malheureusement|desole\w* de|ne deboucher|decevant\w*»
    !! reporter|annuler|decaler|retard
3 luck for the search :: (?:«souhait\w*»)~~(?:recherche\w*|reussite|succes|bonne continuation|avenir
    |projet\w*)|«bonne continuation»
2 kept on file :: «conserver|conservons|vivier|base de donnees|cvtheque»~ !! dossier complet
""",
    "progress_update": r"""
4 still deciding :: (?:«toujours|encore|actuellement|en cours») && (?:examen|etude|traitement|cours
    |reflexion|entretiens|decision|selection|candidats|attente)
4 will know more :: \ben «(?:saurai|saurons|saura|sait|sais|savons) (?:plus|davantage)»\b
4 patience :: «patience|patienter|retard|prend plus de temps|tenons informe\w*|tiendrons informe\w*
    |tiens au courant|reviendrai vers|reviendrons vers|revenons vers|reviens vers vous|recontacter
    |faire un retour|retour d'ici|reponse d'ici|reponse avant|au plus tard
    |d'ici (?:la fin|vendredi|lundi|mardi|mercredi|jeudi|une|deux)»
    !! accuse|bien recu|merci de nous envoyer|faire parvenir|nous adresser|votre reponse
    |ta reponse
3 still interested :: (?:«toujours|encore»)~(?:interesse\w*|disponible|d'actualite)
""",
    "application_received": r"""
5 application arrived :: (?:«recu|reception|enregistree|enregistre|parvenu\w*
    |transmise») && (?:candidature|cv|dossier|courrier)
    !! pas recu|manqu\w*
5 application has arrived :: (?:«candidature|cv|dossier») && (?:bien (?:ete )?(?:arrivee?|recu
    |enregistre\w*|parvenu\w*|transmis\w*)|a bien ete|bonne reception)
    !! complet
4 thanks for the application :: (?:«remerci\w*|merci») && (?:candidature|interet|postule|votre cv)
    !! malheureusement|regret|entretien du
3 we will study :: (?:«etudier|examiner|analyser|lecture|etudiee|examinee») && (?:candidature
    |dossier|profil|attention|soin)
3 silence means no :: sans (?:reponse|nouvelles) «de notre part»
""",
    "application_received@subject": r"""
4 receipt in the subject :: «accuse de reception|confirmation de candidature|candidature recue
    |reception de votre»
    !! entretien|suite|refus|reponse|pieces|documents|statut
""",
    "information_requested": r"""
5 please send papers :: \b(?:envoye[zr]?|envoie|transmett\w+|adresse[zr]?|faites[ -](?:moi|nous)
    |scanne[zr]?)\b[^.!?]{0,60}\b«certificats?|attestations?|diplomes?|releves?|justificatifs?
    |permis de conduire|piece d'identite|rib|casier judiciaire|fiches? de paie|references»\b
    !! nous vous (?:envoy|transmett|adress)\w+|je vous (?:envoi|transmet|adress)\w+|recu
5 please send papers :: (?:«merci de|veuillez|pourriez|pouvez|pourrais|besoin|manque\w*
    |faire parvenir|nous envoyer|m'envoyer|nous adresser|nous transmettre|fournir») && (?:documents?
    |pieces?|diplomes?|references?|attestations?|justificatif\w*|pretentions
    |disponibilite pour commencer|preavis|permis|carte|copie|formulaire|questionnaire|portfolio|book
    |rib|casier|titre de sejour|lettre de motivation|cv)
    !! entretien|le jour|creneau
4 what are your terms :: (?:«quelles?|quels?|quand|a partir de») && (?:pretentions|salaire|preavis
    |remuneration|commencer|prendre (?:le|votre) poste)[^.!]*\?
""",
    "assessment_requested": r"""
5 take a test :: «(?:exercice|cas pratique|test|devoir)» (?:ci[ -]joint|joint|en piece jointe
    |en annexe)\b
    !! resultats?|recu
5 a task is next :: \b(?:prochaine etape|etape suivante)\b[^.!?]{0,15}\b(?:est|sera
    |serait)\b (?:\w+ ){0,3}?«exercice|test|defi|cas|devoir»\b
    !! entretien|rencontre|{clock}
5 take a test :: (?:«test|exercice|etude de cas|cas pratique|questionnaire|video differe\w*
    |entretien video differe|mise en situation|devoir|epreuve|traduction d'essai
    |video») && (?:realiser|passer|completer|effectuer|rendre|renvoyer|avant le|d'ici|lien|minutes
    |heures|enregistrer|remplir|cliquer|voici|joins|joint)
    !! lors de l'entretien|le jour
5 asked to take a test :: (?:«realiser|passer|completer|effectuer|invitons|enregistrer») && (?:test
    |exercice|etude de cas|cas pratique|questionnaire|video|evaluation|epreuve)
    !! entretien (?:physique|le)
""",
    "availability_requested": r"""
5 which time suits :: (?:«quand|quelles?|quels?|seriez|serais|auriez|pourriez|pourrais|peux|pouvez
    |conviendrait|convient|convenir|etes|es tu|est ce que|avez») && (?:disponib\w*|creneau\w*|moment
    |jour|date\w*|conviendr\w*|convient|{day}|{clock}|rencontr\w*|rappeler|joindre)[^.!]*\?
    !! toujours interesse|questions
5 your availability :: (?:«vos|tes|votre»)~«disponibilites|preferences|creneaux|choix»
    !! pour commencer|a commencer
4 like to meet :: (?:«souhait\w*|aimerions|aimerais|serions ravis|serais ravi\w*|plaisir|proposer
    |propose|proposons|inviter|convenir») && (?:rencontrer|entretien|echange|rendez vous|appel
    |entrevue|visio)
    !! {clock}|malheureusement|report\w*|confirm\w*|suite a notre
4 choose a slot :: (?:«choisir|choisissez|reserver|reservez|selectionner|indiquer|indiquez|proposer
    |precisez») && (?:creneau\w*|date\w*|horaire\w*|rendez vous|moment|jour)
""",
    "interview_confirmed": r"""
5 invited for a time :: (?:«convoqu\w*|invit\w*|confirm\w*|attend\w*|recevr\w*|rendez vous|aura lieu
    |recevoir|retrouver|appellerai|entretien|fixe|note|inscrite?|reserv\w*|bloqu\w*|rencontrer
    |revoir|accueillir|journee d'essai») && (?:{day}[^.?!]{0,50}{clock}|{clock})
    !! \?|\bou\b|au lieu de|reporte|decale|avant
4 see you then :: (?:«a (?:lundi|mardi|mercredi|jeudi|vendredi|demain)|hate de vous
    |plaisir de vous (?:rencontrer|recevoir)|au plaisir de vous (?:rencontrer|recevoir|voir)»)~
    !! \?|lire
4 confirmation :: «confirmation d'entretien|confirmation de (?:votre )?(?:rendez vous|rdv)
    |convocation|je vous confirme|rappel»
    !! candidature|merci de confirmer
3 label of a meeting :: ^\W{0,3}«date|heure|lieu|horaire|adresse|interlocuteur\w*|quand|duree
    |lien»\b ?[:\t]
3 on arrival :: (?:«vous presenter|presentez vous|munir|apportez|apporter|piece d'identite|accueil
    |badge|parking|stationn\w*|visioconference|durera|duree»)~
""",
    "interview_confirmed@subject": r"""
4 invitation in the subject :: «convocation|confirmation|entretien|rappel|invitation|rendez vous»
    !! candidature recue|annul\w*|report\w*|suite a|apres
""",
    "moves": r"""
5 from one day to another :: \b«glisse|passe|saute|bascule|recule|change» (?:\w+ )?(?:du
    |de) [^?!]{0,24}?(?:{day}|{clock})[^?!]{0,40}? (?:au|a)\b[^?!]{0,12}?(?:{day}
    |{clock}) && {talk}
    !! \?|{if}|ouvert\w*|ferm\w*|conges|exposition|stage\b|decision
""",
    "interview_rescheduled": r"""
5 moved :: (?:«reporte\w*|reportons|decal\w*|deplac\w*|avanc\w*|nouvelle date|nouvel horaire
    |nouveau creneau|au lieu|replanifi\w*|modifi\w*|reprogramm\w*|plutot») && (?:{day}|{clock})
    !! \?
""",
    "interview_cancelled": r"""
5 a round is off :: \b(?:{day}|entretien|rendez vous|rencontre) (?:\w+ ){0,3}?«tombe a l'eau
    |est annulee?|n'aura pas lieu|ne se fera pas»
    !! {if}|train|greve
5 called off :: (?:«annul\w*|reporter|n'aura pas lieu|ne pourra pas avoir lieu|contraint\w* de
    |obliges? de|empechement|souffrant\w*|malade»)
    !! si vous|en cas d'empechement
4 cannot hold it :: (?:\bne «(?:pourrai|pourrons|pourra|peux|pouvons|peut|serai|serons
    |sera)» (?:\w+ )?(?:pas|plus)|«impossible» (?:pour moi|pour nous|de)) && (?:{talk}|{day}|ce soir
    |ce matin|cet apres midi)
    !! \bsi (?:vous|tu)|candidature|retenir|donner|suite|reponse|dire\b|decision|offre|recruter
    |avant (?:le|la|lundi|mardi|mercredi|jeudi|vendredi)|revenir
""",
    "interview_cancelled@subject": r"""
5 called off in the subject :: «annul\w*»
""",
    "offer": r"""
5 offering the post :: (?:«proposer|proposons|offrir|offre|promesse d'embauche|contrat|embaucher
    |recruter|confier|plaisir de vous annoncer|retenu\w*») && (?:poste|cdi|cdd|contrat|embauche
    |equipe|brut|signer|retourner sign\w*|nous rejoindre)
    !! entretien|candidature (?:n|pour le)|pas|malheureusement|offre d'emploi a laquelle|d'autres
    |rencontr|echang|creneau|rendez vous|rdv
6 the post is yours :: \b(?:vous|te) «propos(?:e|ons)» (?:\w+ment )?(?:le poste|ce poste|la place
    |un (?:cdi|cdd|contrat))\b|\b(?:vous avez|tu as) «(?:le poste|la place)»(?=\W*(?:$|[.!]))
    |\b(?:poste|place) est «(?:a|pour) (?:vous|toi)»\b|\bvous etes «(?:prise?|embauchee?
    |engagee?)»\b
    |\b(?:aimer(?:ions|ait|ais)|souhait(?:ons|e)|voulons|voudrions|veut) (?:\w+ )?(?:vous
    |te|t') ?«(?:embaucher|engager|recruter|prendre)»\b(?! (?:a l'essai|en photo|un |quelques))
    |(?<!si )\bon (?:vous|te) «(?:prend|embauche|engage)»(?= ?[,.!])
    !! entretien|rencontr\w*|rendez vous|rdv|a {clock}|autre poste|venir voir|visite
5 you are chosen :: (?:«candidature»)~(?:a ete retenue|est retenue)|«souhaitons vous compter
    |bienvenue (?:dans|parmi|chez)|vous etes retenu\w*»
3 terms :: (?:«salaire|remuneration|brut\w*|conges|periode d'essai|tickets restaurant|mutuelle
    |prise de poste»)~(?:de|est|annuel\w*|mensuel\w*|\d|sera|fixee?)
""",
    "acknowledgement": r"""
4 thanks for the note :: (?:«merci»)~(?:message|retour|mail|reponse|information|confirmation|mots
    |envoi|beaucoup|a vous)
    !! candidature|interet|postule|automatique|merci de (?:(?:nous|me|bien vouloir
    |vouloir bien) )*(?:faire|donner|confirmer|indiquer|envoyer|transmettre|communiquer|repondre
    |retourner|adresser|renvoyer|preciser|completer)
4 glad :: «bien note|c'est note|bien recu|avec plaisir|parfait|pas de souci|aucun souci
    |ravi\w* de l'apprendre|dommage|comprend\w*|bon week end|bonne journee|bonne soiree
    |excellente nouvelle»
    !! \?|malheureusement|{clock}
""",
    "recruiter_outreach": r"""
5 found your profile :: (?:«profil|linkedin|parcours»)~(?:retenu (?:toute )?mon attention|attire
    |interesse\w*|tombe\w*|decouvert|correspond\w*)
    |«tombee? sur (?:votre|ton) (?:profil|parcours|cv)|chasseur de tete\w*
    |cabinet de recrutement
    |pour (?:le compte de )?(?:mon|notre|un) client|de la part de|recommande\w* par
    |m'a parle de vous|m'a donne votre nom|ne nous connaissons pas»
4 we look for somebody :: \b(?:nous (?:re)?cherchons|on (?:re)?cherche
    |je (?:re)?cherche) «quelqu'un» (?:pour|qui|de|capable
    |avec)\b
    !! candidature|malheureusement|plus d'experience|autre|benevol\w*
4 would you be open :: (?:«ouvert\w*|interesse\w*|a l'ecoute|tente\w*|curieu\w*
    |envisag\w*»)~(?:opportunite\w*|poste|echange\w*|nouveau|nouvelle|changement|marche|discuter
    |projet)
""",
    "auto_reply": r"""
5 out of office :: (?:«absent\w*|absence|en conges?|en vacances|de retour|reponse automatique
    |message automatique|en cas d'urgence|acces limite|conge maternite»)~(?:jusqu|du|le|bureau
    |a compter|merci de contacter|contacter|messagerie|urgence|est|de|actuellement|\.)
    !! entretien|votre candidature|vous (?:recevra|recevrez|rencontrerez|accueillera|verra|verrez)
    |(?:etant|etait|etaient|ete) absent|candidate?s?,? (?:\w+ )?absent
""",
    "stage:screen@text": r"""
5 first talk :: «entretien telephonique|premier echange|premier entretien|premier contact
    |echange telephonique|prise de contact|appel telephonique|pre ?selection telephonique
    |preselection|entretien rh|echange rh|bref echange|court echange|rapide echange
    |point telephonique|echange de (?:15|20|30)|visio de (?:15|20|30)|appel de (?:15|20|30)»
    !! question|renseignement|besoin|joindre|contacter|empechement
""",
    "stage:technical@text": r"""
5 technical talk :: «entretien technique|session technique|test technique en|etude de cas en
    |pair programming
    |echange technique»
""",
    "stage:manager@text": r"""
4 with the boss :: \b(?:«responsable|directeur|directrice|manager|chef\w*|n\+1|superieur\w*
    |gerant\w*|patron\w*|proviseur\w*|principale?|cadre de sante|maitre d'hotel|associe\w*
    |encadrant\w*|tuteur|tutrice»)\b
    !! (?:poste|candidature|profil|recherche|offre|fonction|stage) (?:de|d'un|d'une|en tant que
    |comme) (?:\w+ ){0,2}(?:responsable|directeur|directrice|manager|chef\w*)|(?:responsable
    |directeur|directrice) (?:des )?(?:ressources humaines|du recrutement|recrutement|rh)
    |(?:responsable|directeur|directrice|chef\w*) (?:\w+ ){0,3}\(h/f\)|drh|chef de projet
""",
    "stage:panel@text": r"""
4 several people :: «jury|comite|commission|panel|membres de l'equipe|journee de selection
    |entretien collectif|table ronde|plusieurs personnes»
4 together with another :: (?:«accompagne\w*|ainsi que|en presence de|avec moi|et moi
    |en compagnie de|a deux voix») && (?:rencontr\w*|recev\w*|entretien|echang\w*|voir|point)
    !! vous et moi|toi et moi|tous les deux
4 together with :: \b(?:«en presence de|accompagne\w* de|ainsi que de
    |aux cotes de»)\b[^.!?]{0,60}(?:responsable|directeur|directrice|manager|collegue\w*|chef\w*
    |equipe)
""",
    "stage:final@text": r"""
5 final :: (?:«dernier|derniere|final|finale|ultime»)~(?:entretien|etape|echange|rencontre|tour)
    |«direction generale|directeur general|directrice generale|president\w*|pdg|fondateur
    |fondatrice»
    !! dernier entretien du
""",
    "wish:welcome": r"""
4 questions welcome :: (?:«questions?|renseignement\w*|precision\w*
    |information\w* complementaire\w*»)~~(?:n'hesit\w*|disposition|contact\w*|joindre|appel\w*
    |ecri\w*|repond\w*)|«n'hesitez pas|n'hesite pas»
    !! annuler|empechement
4 at your disposal :: «a (?:votre|ta) (?:entiere )?disposition|relancez moi|relance moi
    |n'hesitez pas a me relancer|n'hesite pas a me relancer|faites moi signe|fais moi signe
    |ecrivez moi|appelez moi (?:si|pour|en cas|quand vous)|joignable au|dites le moi|des questions
    |une question|pour toute question|pour tout renseignement|pour plus d'informations
    |si vous avez (?:des|la moindre) question\w*|si tu as (?:des|la moindre) question\w*»
4 at your service :: «disposition» && (?:question\w*|renseignement\w*|precision\w*|information\w*
    |complement\w*)
4 write if in doubt :: \b«question\w*|doute|precision\w*» ?\??[^.!]{0,30}\b(?:ecri\w*|appel\w*
    |repond\w*|contact\w*|demand\w*)
""",
    "wish:forbidden": r"""
5 do not ask :: (?:«merci de ne pas|veuillez ne pas|inutile de|pas de relance|ne pas nous
    |prions de ne pas|il n'est pas necessaire») && (?:relanc\w*|contact\w*|appel\w*|telephon\w*
    |repondre aux)
    !! repondre a ce (?:mail|message|courriel)
4 no answer to requests :: «ne (?:donn|communiqu|fourni|repond)\w+ (?:pas|aucune?)» && (?:demandes?
    |telephon\w*|appels?|relances?)
    !! ce (?:mail|message|courriel)|cette adresse
4 nothing by telephone :: (?:«aucun renseignement|aucune information|aucune reponse|aucun retour
    |aucune relance|pas de renseignement»)~(?:ne sera|sera|n'est|par telephone|ne pourra)
5 nothing by telephone :: \b«aucune?»\b (?:\w+ )?(?:renseignement|information|reponse
    |suite)\b[^.!?]{0,40}(?:donne\w*|communique\w*|apporte\w*|transmis\w*|fourni\w*|delivre\w*)
""",
    "stage:manager@signature": r"""
2 manager signs :: \b«responsable|directeur|directrice|chef\w*|gerant\w*|manager»\b
    !! humaines|recrut|rh\b|talent
""",
}

WRITTEN = {
    "thank_you": r"""
5 thanks for the talk :: (?:«merci|remerci\w*») && (?:entretien|temps|echange|accueil|rencontre
    |discussion|recu\w*|visite)
    !! invitation|offre|proposition
""",
    "status_check": r"""
5 is there news :: (?:«nouvelles|suites?|relanc\w*|avancement|decision|retour
    |point») && (?:candidature|entretien|poste|process\w*|donn\w*|\?)
""",
    "scheduling_reply": r"""
5 takes a time :: (?:{day}|{clock}|creneau|date|rendez vous)~~«convient|parfait|disponible|confirme
    |me va|entendu|note|avec plaisir|d'accord|ca marche|serai|possible|decaler|impossible
    |empeche\w*»
5 is free but then :: \b«libre|disponible» que (?:le )?{day}|\b«prefer\w+» (?:le )?{day}
""",
    "acceptance": r"""
5 accepts :: (?:«accepte|signe|ravi\w* d'accepter») && (?:offre|proposition|poste|contrat|plaisir
    |joie)
    !! avant d|sans avoir|\bpas\b|suggestion|rendez|creneau|de (?:parler|discuter|reflechir)
""",
    "withdrawal": r"""
5 withdraws :: (?:«retirer|retire|decliner|decline|renoncer|renonce
    |autre (?:poste|offre|proposition)|refuser») && (?:candidature|offre|proposition|poste|accepte
    |processus)
""",
    "other_hiring": r"""
4 sends or asks :: (?:«ci joint|veuillez trouver|postuler|postule|ma candidature|pretentions
    |salaire»)~(?:cv|candidature|poste|documents?|lettre|references|brut|salariales)
""",
    "candidate@text": r"""
3 writes as a candidate :: «ma candidature|candidature|entretien|le poste|votre offre|poste de
    |notre echange|recrutement»
""",
    "employer@text": r"""
5 writes as an employer :: «votre candidature|nous recherchons|notre offre|les candidats
    |vous recevoir en entretien»
""",
    "plain:content": r"""
5 has no wish to move :: (?:\bpas (?:\w+ )?«en recherche|a l'ecoute du marche»
    |\bsuis (?:(?:tres|bien|heureux|heureuse|satisfaite?) ){1,2}«la ou je suis|ou je suis»
    |\bne (?:souhaite|cherche|desire|compte) pas (?:a )?«changer(?: de (?:poste|travail|emploi
    |employeur))?»(?=\W*(?:$|[.,;!]|pour)))(?![^.!?]*\b(?:mais|{if}|sauf|cependant)\b)
""",
    "plain:reads": r"""
5 asks for time :: \b(?:«reflechir|repondre|reponse|delai»)\b[^.!?]{0,40}\?
5 lit d'abord :: \b(?:«lis|lirai|lire|relire|regarder|etudier
    |parcourir»)\b (?:\w+ ){0,2}?(?:contrat|offre
    |proposition|document|documents|courrier|lettre)\b
""",
    "plain:stays": r"""
5 stays :: \b«interet» [^.!?]{0,80}\b(?:reste|demeure|intact|entier)\b
    |\breste (?:tres |vivement |toujours )*«interesse\w*|motive\w*»
    |\bavant de (?:me |leur )?«decider|repondre|prendre»
""",
    "plain:acceptance": r"""
5 takes the post :: \b(?:j'|d'|vous |je )«accepte\w*» (?:\w+ ){0,4}(?:offre|proposition|poste
    |contrat|conditions)\b
    !! ne pas|pas encore|pas accept|avant d|autre|{if}
""",
    "plain:status_check": r"""
5 asks how it goes on :: \bou en «est|sont»\b|\bdate de la prochaine «etape»\b
    |\bn'a pas pu «avoir» lieu\b
    !! {clock}
5 asks whether it is decided :: (?:«decid\w*|decision|(?:fait|arrete) votre choix
    |nouvelles?|retour|suite|resultat
    |avancement»)[^.!?]{0,60}\? && \b(?:savez|sais|avez|as|pourriez|pouvez|y a|quand|ou en)\b
    !! ma decision|ma reponse|vous repondre|la suite
5 wants to know :: \bma «candidature»\b[^.?!]{0,40}\b(?:parvenue|arrivee|recue)\b[^.!]*\?
    |\b(?:«savoir|demander|prendre|connaitre»)\b~~(?:nouvelles|decision
    |ou en (?:est|sont)|l'avancement|l'etat|toujours en lice)\b
    !! avant de|ma decision
""",
}
