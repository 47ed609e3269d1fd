"""French: who writes, for whom, about which job, and who is met. Data, no logic."""

WORDS = {
    "meets.with": r"""
avec
""",
    "addresses.team_box": r"""
contact|admin|rh|reception
""",
    "answering.here": r"""
répond\w+ (?:simplement |directement |donc )?à ce (?:mail|message|courriel|e-mail)
""",
    "answering.ask": r"""
contact|questions?|direct|urgent|assistance|contacter|contactez|adresser|joindre|urgence
    |renseignements?|contacte|mail|écri\w+|avis\w+
""",
    "answering.bids": r"""
vous a|invit\w+|organi[sz]\w+|responsible|envoy\w+|transmett\w+|chargée? de|env[ií]\w+
""",
    "employer.bids": r"""
[ \u00a0]vous demande\b
[ \u00a0](?:vous invite|vous a invitée?|te invita|le invita)(?=[ ,])
""",
    "employer.carried": r"""
\bcandidature (?:a (?:bien )?été|est) (?:bien )?(?:envoyée|transmise) (?:à|au
    |chez) (?:la |l[’'])?(?=[^\Wa-z\d_])
""",
    "employer.belongs": r"""
une? (?:société|entreprise|filiale|marque|maison|établissement) (?:du groupe|de|du)
filiale (?:du groupe|de|du)|membre du groupe
""",
    "employer.introduces": r"""
de(?: la)?|chez|du
""",
    "employer.framed.at": r"""
chez
""",
    "employer.framed.before": r"""
candidature (?:chez|auprès de)|intérêt (?:pour|envers)|carrières? chez|(?:poste|entretien) chez
""",
    "employer.framed.behind": r"""
pour|et|a|est|nous
""",
    "employer.framed.of_team": r"""
équipe(?: de)? recrutement(?: de)?
""",
    "employer.framed.team": r"""
recrutement|recruitment
""",
    "employer.hires_for": r"""
je m['’]occupe (?:du recrutement|des recrutements|des rh) (?:de|du|pour|chez)
""",
    "employer.reader_at": r"""
(?:votre|ton|vos|tes) (?:[\w-]+ ){0,3}(?:chez|de)
""",
    "employer.signed_for": r"""
pour le compte d[eu]
""",
    "employer.signed_for_article": r"""
la[ ]
de[ ]
""",
    "employer.agency.seeks": r"""
(?:cherche|cherchent|recherche|recherchent|recrute|recrutent) (?:actuellement )?une?
""",
    "employer.agency.post": r"""
poste mandat
""",
    "employer.agency.advises": r"""
consultante?(?: en recrutement)?
""",
    "employer.agency.post_with": r"""
chez|en
""",
    "employer.agency.post_with_article": r"""
la[ ]
de[ ]
""",
    "employer.agency.common_end": r"""
chance$
^(?:nouvelle|bonne|petite|prochaine|dernière)[nrs]?[ ]
""",
    "employer.agency.round_before": r"""
entretien|candidatur[ea]|retour|réponse
""",
    "employer.agency.round_before_at": r"""
chez|en|de
""",
    "employer.between.of_you": r"""
vous|votre|te|je|candidat|poste|cv|candidates?
""",
    "employer.between.acts": r"""
je reste à l[’']écoute
(?:r?appelez|rappelle|appelle)-moi
tenez-moi au courant
""",
    "employer.between.we_hire": r"""
notre équipe|nos locaux|nous rejoindre|chez nous
""",
    "employer.known.salutes": r"""
ta bonjour tel confidentiel questions urgent g'day
""",
    "employer.known.comma_and": r"""
et[ ]
""",
    "employer.known.and": r"""
et
""",
    "employer.mandates.searches": r"""
j['’]ai (?:actuellement )?(?:un|le) (?:poste|mandat|recrutement)\b
je recrute|nous recrutons
je (?:re)?cherche
nous (?:re)?cherchons
nous accompagnons|j['’]accompagne|je conduis|nous menons
""",
    "employer.mandates.for": r"""
pour(?: l[ea]s?| l['’])?
accompagn\w+(?: l[ea]s?| l['’])
au nom d[eu](?: la)?
chez
""",
    "employer.mandates.entrusts": r"""
\ (?:nous a|nous ont|m['’]a) (?:confié|mandatée?s?|chargée?s?)\b
""",
    "employer.mandates.is": r"""
[Ii]l s['’]agit d[eu]
[Cc]['’]est(?: pour)?
[Ss]i tratta d[ei]l?
""",
    "employer.mandates.is_article": r"""
de|la|le|il
""",
    "employer.mandates.own_part": r"""
Équipe|Magasin|Agence
""",
    "employer.mandates.town_and": r"""
et|en
""",
    "employer.naming.kind_before": r"""
\w{0,24}(?:bibliothek|archiv)
(?:Biblioteca|Bibliothèque|Médiathèque|Musée|Théâtre|Hôpital)(?: (?:Municipal
    |municipale?))?(?: d[eaou]s?)?
Bureau of
Conseil (?:départemental|régional|municipal|général) d[eu’']
Agence (?:régionale|nationale) d[eu’']
Chambre d[e’']\w* d[eu’']|Ville d[e’']|Département d[eu]|Université d[e’']|Communauté d[e’']
    |Mairie d[e’']|Hôtel|Mutuelle|Librairie|Maison|Groupe|Institution|Collège|Lycée|École
    |Clinique|Fondation|Restaurant|Café|Editorial|Transportes|Coopérative|Boulangerie|Menuiserie
    |Transports|Éditions|Domaine|Château|Association|Gaelscoil
""",
    "employer.naming.kind_before_article": r"""
la[ ]
le[ ]
du[ ]
des[ ]
""",
    "employer.naming.more_before": r"""
chez|à|en
""",
    "employer.naming.more_before_of": r"""
d[eiu]
""",
    "employer.sources.of": r"""
\s+(?:@|chez|de|en)\s+
""",
    "meets.cues.it_is_me": r"""
c['’]est moi qui (?:vous |t['’]|te )(?:appelle(?:rai)?|joindrai|téléphone(?:rai)?|reçois|recevrai
    |accueille(?:rai)?|rencontrerai)
""",
    "meets.cues.ask_line_whose": r"""
candidate
""",
    "meets.cues.ask_line": r"""
contact|questions?|reception|organisat\w+|personne à contacter|renseignements?
""",
    "meets.cues.later": r"""
\b(?:la|une) (?:deuxième|seconde|prochaine) (?:étape|rencontre)\b
\bsi (?:nous|tout|cela|vous)\b[^.;]{0,30}\b(?:poursuiv\w+|allons plus loin|convient)\b
""",
    "meets.cues.praised": r"""
aimé|apprécié|lu|vu|leu
""",
    "meets.cues.praised_and": r"""
et|en|donc
""",
    "meets.cues.praised_author": r"""
je|j[’']|me|eu
""",
    "meets.cues.handed_on": r"""
(?:cv|candidature|dossier|coordonnées|nom|numéro|profil)\b(?:(?!\b(?:sera|serez|entretien
    |avec)\b)[^.;!?\n]){0,40} (?:par|via|grâce à)
(?:recommandée?|suggérée?|orientée?) par
""",
    "meets.cues.perhaps": r"""
(?:passera|viendra) peut-être|pourrait (?:passer|venir|se joindre)
""",
    "meets.cues.later_behind": r"""
(?:ensuite|après) (?:si|se)\b
plus tard
""",
    "meets.presence.kin_too": r"""
\b(?:mon|ma) (?:femme|mari|frère|sœur|fils|fille|père|mère|associée?) (?:sera|est
    |vient) (?:aussi|également)\b
""",
    "meets.gathering.ask_for": r"""
demande[rz]?(?: à voir)?
""",
    "meets.gathering.if": r"""
si
""",
    "meets.judging.together": r"""
je (?:vous|te|t[’']) ?(?:appel\w+|reç\w+|recev\w+|rencontr\w+|attend\w*)\b[^.!?]{0,60}
    \bavec (?!vo[ust])
""",
    "meets.judging.with_me": r"""
(?:avec|et) moi(?:-même)?
""",
    "meets.presence.also": r"""
\bsera (?:là )?(?:aussi|également)\b
\b(?:se joindra|nous rejoindra) (?:aussi|également)\b
\bviendra aussi\b
""",
    "meets.presence.there": r"""
\bje (?:serai|suis)\b (?!en (?:formation|congé|déplacement|réunion))[^.!?\n]{0,30}\b(?:sur place
    |à l[’']atelier|au magasin|à la boutique|au bureau|au fond|en cuisine|sur le chantier
    |à l[’']étable|au garage|là dès|là à partir)\b
\bje (?:vous|te) (?:montre|montrerai|fais visiter|ferai visiter)\b
\b(?:passez|passe|venez|viens) me voir\b
""",
    "meets.presence.each_other": r"""
\b(?:on|nous) (?:se|nous) (?:voit|voyons|verra|verrons|retrouve|retrouvons|rencontre|parle
    |parlons|parlera|appelle|appelons)\b
\bon s[’']appelle(?:ra)?\b
\bon fait (?:ça|cela|le point)\b
""",
    "meets.presence.cannot": r"""
\bje (?:ne )?(?:pourrai|peux|serai) (?:malheureusement )?(?:pas|plus) (?:être|me libérer|venir
    |disponible|assurer|vous (?:recevoir|voir))\b
\bje suis (?:en (?:formation|déplacement)|bloquée?|coincée?)\b
""",
    "meets.proposing.personally": r"""
\bje (?:souhaite(?:rais)?|voudrais|veux|aimerais|serais (?:ravie?|heureu(?:x
    |se)))\b[^.!?\n]{0,40}\b(?:(?:vous|te) (?:rencontrer|appeler|parler|voir|recevoir)|échanger
    |m['’]entretenir|discuter)\b
""",
    "meets.proposing.ours": r"""
notre
""",
    "meets.proposing.ours_talk": r"""
échange|appel
""",
    "meets.proposing.together": r"""
\b(?:pouvons|pourrions|pourrait|peut)[ -](?:nous|on)\b[^.!?\n]{0,40}\b(?:échanger|parler|appeler
    |voir|rencontrer|discuter)\b
\b(?:seriez|êtes)[ -]vous (?:disponible|libre)\b[^.!?\n]{0,40}\b(?:appel|échange|coup de fil
    |visio|café)\b
""",
    "meets.proposing.unnamed": r"""
\bavec (?:notre|nos|le|la|un|une)(?: \w+){0,2} (?:équipe|responsables?|manager|directeur
    |directrice|collègues?)\b
""",
    "meets.proposing.thanked": r"""
merci\b|suite à
""",
    "meets.pronouns.talk_with": r"""
(?:entretien|échange|rendez-vous|appel) avec (?:lui|elle)
""",
    "meets.pronouns.moves": r"""
est|aura|le|à|du|passe
""",
    "meets.rounds.then": r"""
puis|ensuite
""",
    "meets.somebody.no_persons": r"""
stage test discussion entretien
""",
    "meets.somebody.things": r"""
entretien|salle|bâtiment|torre|école|usine|amphithéâtre|amphi|agence|mairie|hôtel
""",
    "meets.somebody.inside": r"""
(?:manages?|gère)
à la|à l[’']
""",
    "meets.somebody.with": r"""
avec|et|en
""",
    "meets.somebody.with_whom": r"""
[A-ZÄÖÜ]\w{3,20}chef
""",
    "orgs.connectors": r"""
et de du des la le les
""",
    "orgs.begins": r"""
Nous|Votre
""",
    "orgs.described": r"""
(?:Clinique|Cabinet|Centre|École|Ecole|Collège|Lycée|Institut|Maison|Groupe|Boulangerie|Librairie
    |Ferme
    |Atelier|Agence|Association|Société|Compagnie|Crèche|Médiathèque|Théâtre|Résidence|Studio|Étude
    |Domaine|Coopérative|Imprimerie|Menuiserie|Pépinière|Service|Épicerie|Brasserie)s?
""",
    "orgs.describing": r"""
(?:[^\W\d_]{2,14}(?:aires?|iques?|al|ale|els?|elles?|iennes?|ive|istes?|i[eè]re?|oise?|aise?|oles?)
    |public|sportif|privé|privée)
""",
    "orgs.article": r"""
L[ea]s?|De|Il
""",
    "orgs.article_house": r"""
Ville|Mairie|Groupe|Région|Département|Société|Clinique|Collège|Lycée|Mutuelle|Association
    |Fondation
""",
    "phrase_words.behind": r"""
paru parue parus parues vu vue donc ainsi toujours maintenant aussi cependant toutefois ensuite
""",
    "phrase_words.determiners": r"""
re des le la les l' un une de notre son sa ses leur mon ma
""",
    "phrase_words.pulling": r"""
de des du à en sur
""",
    "phrase_words.inside": r"""
la le les l l'
""",
    "phrases.site": r"""
Hôtel|Restaurante?
""",
    "phrases.site_article": r"""
de
""",
    "rounds.founder": r"""
(?:co)?fondat(?:eur|rice)
""",
    "rounds.i_founded": r"""
je suis (?:l'une? des (?:deux |trois )?|la |le )?(?:co)?fondat(?:eur|rice)s?
""",
    "roles.at_site": r"""
à|en
""",
    "roles.to_short": r"""
de|du|chez
""",
    "roles.links": r"""
en|de|chez|la|le|les|il
""",
    "roles.claims.at_house": r"""
chez
""",
    "roles.claims.post_then": r"""
post|opening|poste
""",
    "roles.at_unnamed": r"""
chez une?|dans une?|(?:dans|pour|chez|au sein de) (?:notre|nos)
""",
    "roles.cues.label": r"""
post|opening|poste|intitulé du poste|offre|fonction
""",
    "roles.cues.asked_which": r"""
(?:pour |à )?quel
""",
    "roles.cues.asked_post": r"""
post|poste
""",
    "named.subject_of": r"""
en|de
""",
    "roles.cues.post_of": r"""
poste (?:de|d')
""",
    "roles.cues.applying": r"""
candidat|postul
""",
    "roles.cues.applying_as": r"""
comme|en tant que
""",
    "roles.cues.trade_ends": r"""
eur|euse|rice|ier|ière|ère|iste|ien|ienne|ant|ante
""",
    "roles.cues.terms_before": r"""
cdi|cdd|temps plein|temps partiel
""",
    "roles.cues.terms_article": r"""
une?[ ]
comme[ ]
""",
    "roles.cues.terms_after": r"""
brut|salaire|salari
""",
    "roles.cues.behind": r"""
post|opening|posts|candidates?|audition|test|placement|stage|discussion|talk|invitation
""",
    "roles.cues.posts": r"""
post opening
""",
    "roles.cues.refused_after_colon": r"""
désolée?
""",
    "roles.cues.refused": r"""
ne (?:pas )?(?:donn\w+|poursuiv\w+)
pas (?:retenue?|suite)
regret|malheureusement
""",
    "roles.ranking.kin_whose": r"""
mon|notre
""",
    "roles.ranking.kin": r"""
frère|sœur|père|mère|fils|fille|collègue|associée?|padre|madre
""",
    "roles.ranking.kin_article": r"""
le[ ]
la[ ]
de[ ]
""",
    "roles.spans.posts": r"""
post opening poste place
""",
    "roles.spans.greetings": r"""
bonjour bonsoir
""",
    "roles.subjects.house_behind": r"""
chez|en
""",
    "meets.rounds.at": r"""
est|sont|à|maintenant
""",
}
