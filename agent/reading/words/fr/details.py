"""French: how it is written, what is agreed, wished and told. Data, no logic."""

WORDS = {
    "signs.formula": r"""
(?:[^.!?:]{3,70}, )?(?:(?:veuillez|(?:je|nous) vous pri(?:e|ons))(?: donc| bien)?(?: d[e'’])? ?
    (?:bien vouloir )?(?:agréer|recevoir|croire|accepter)|agréez|recevez|croyez)\b[^.!?]{0,110}?\b
    (?:salutations|considération|sentiments|hommages|respects|dévouement)\b[^.!?]{0,40}
""",
    "telling.for_good": r"""
\bsine die\b|\bind[ée]finiment\b|\bjusqu.à nouvel ordre\b|\bdurée indéterminée\b
""",
    "telling.paused": r"""
\bgel des (?:embauches|recrutements)\b|\b(?:recrutements?|embauches?|processus
    |recherche)\b[^.!?]{0,30}\b(?:gelée?s?|suspendue?s?|en pause|en suspens)\b
\b(?:suspendre|mettre en pause|geler)\b[^.!?]{0,20}\b(?:échanges|entretiens|recrutements?
    |recherche|processus)\b
""",
    "telling.answer": r"""
\b(?:réponse|décision|tranch\w+|verdict|nous déciderons)\b
""",
    "telling.asked_to_come": r"""
\b(?:pouvez|pourriez)-vous (?:venir|passer)\b
\bpeux-tu (?:venir|passer)\b
""",
    "unmoved.only_that": r"""
\b(?:seule?|il n'y a que) (?:la |le |l')?{place} (?:qui )?change
\bne change que (?:la |le |l'){place}\b
""",
    "unmoved.stands": r"""
\b(?:l'heure|l'horaire|entretien|rendez-vous)\b[^.!?]{0,40}\b(?:reste(?:nt)?
    |ne change(?:nt)? pas|inchangée?s?|toujours)\b
""",
    "households.ours": r"""
\bnous (?:convient|conviennent|va|irait|arrange|confirmons|serons|viendrons|vous attendons
    |vous attendrons)\b
\b(?:parfait|bien|bon) pour nous\b
""",
    "accepting.agreed": r"""
^(?:top|super|nickel|génial)\b(?=[,.!])(?!,? mais\b)
\b(?:me convient|convient (?:très|parfaitement|bien)|parfait|d['’]accord|entendu
    |(?:c['’]est )?encore mieux|je (?:vous )?confirme|c['’]est noté|je serai (?:présente?|là
    |au rendez-vous|disponible|joignable)|avec plaisir|ça (?:me va|marche)|(?:me
    |cela) va (?:très bien|parfaitement|bien)|bon pour (?:moi|nous)|(?:pas
    |aucun) (?:de )?(?:souci|problème)|bien noté|je viendrai|je suis disponible|volontiers
    |comptez sur moi)\b
\b(?:je (?:vous )?dis) (?:\w+ ){0,4}(?:oui)\b
^(?:oui)\b(?!,? (?:mais)\b)
""",
    "accepting.asks_first": r"""
\b(?:je|nous) (?:vais |allons )?(?:me )?(?:vois|voir|voyons|demande|demander|vérifie|vérifier
    |vérifions|renseigne|renseigner|consulte|consulter)\b
\b(?:reviens|reviendrai|revenons) vers vous\b
""",
    "accepting.outright": r"""
nickel
(?:oui,? )?(?:très|c['’]est|tout) (?:bien|bon)|impeccable|parfait|excellent
bien (?:sûr|reçu|entendu)|va pour|je (?:le )?note|noté|ça (?:roule|joue|colle|ira|va)
marché conclu|affaire conclue|adjugé|bien|bon|vendu
""",
    "accepting.until": r"""
à|on se voit|rendez-vous
""",
    "accepting.then": r"""
alors|donc|et|merci|bien
""",
    "accepting.weekday": r"""
lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain
""",
    "accepting.reminds": r"""
\b(?:n['’]oubliez|n['’]oublie|n['’]hésitez|n['’]hésite|ne vous inquiétez|ne t['’]inquiète)\b
""",
    "accepting.beside": r"""
alors donc à a le la pour h heures et merci oui moi nous c est d midi lundi mardi mercredi
jeudi vendredi samedi dimanche demain matin
""",
    "accepting.not": r"""
impossible|hélas
pas|plus|malheureusement
""",
    "accepting.other_time": r"""
mon|thurs?
""",
    "accepting.plainly": r"""
\b(?:(?:me|nous) convient|(?:me|nos) va bien)\b
""",
    "unheard.nothing_heard": r"""
\b(?:(?:sans|en l'absence de|en absence de) (?:reponse|nouvelles?|retour)|si vous (?:n'avez
    |ne recevez|n'etes|n'entendez)|si tu (?:n'as|ne recois)|faute de (?:reponse|retour)
    |a defaut de (?:reponse|retour))\b
""",
    "unheard.a_no": r"""
\b(?:pas (?:ete )?(?:retenue?|selectionnee?|abouti)|pas donne suite|non retenue?
    |negative(?:ment)?|rejetee|refusee|ne (?:donnons|donnerons) pas suite|ne pas donner suite
    |ne pourrons pas|n'a (?:\w+ )?pas ete)\b
""",
    "unheard.otherwise": r"""
\bregret\b
\bde (?:vous|votre part|ta part)\b
""",
    "telling.sat": r"""
exercice
""",
    "telling.if_not": r"""
si (?:cela|ça|vous|tu)\b[^.!?]{0,24}\bpas\b
en cas d['’]empêchement
""",
    "telling.another": r"""
autre
""",
    "unmoved.places": r"""
salle|lieu|lien|bâtiment|adresse
""",
    "unmoved.new": r"""
nouve(?:au|l|lle)
autre|changement d[eu']
""",
    "unmoved.is_changed": r"""
chang\w+
""",
    "unmoved.is_moved": r"""
report\w+ au|décal\w+|déplac\w+
""",
    "unmoved.new_time": r"""
\bnouve(?:lle|l|au) (?:date|horaire|heure|créneau)\b
""",
    "addressed.yours": r"""
par erreur
pour (?:toi|vous)
(?:ton|votre) (?:entretien|cv)
(?:ta|votre) candidature
t[’']invit\w+
vous (?:invit|rencontr|recev)\w+
te (?:rencontrer|recevoir)
""",
    "addressed.theirs": r"""
(?:votre|ton|ta) candidate?
""",
    "accepting.after_all": r"""
souci|de souci|problème|de problème
""",
    "accepting.asks": r"""
avant|d['’]abord|réfléch\w*|discut\w*|conditions|mais
""",
    "accepting.another": r"""
autre|plutôt
""",
    "bounces.for_good": r"""
non remis
""",
    "bounces.left": r"""
\bne (?:travaille|fais)[^.!?\n]{0,20} plus\b
""",
    "handing_over.takes_from": r"""
\b[Jj]e (?:remplace |(?:reprends l(?:es?|a) \w+|prends la suite) d(?:e |['’])){name}
""",
    "handing_over.asked": r"""
m['’]a (?:demandé|confié)[^.!?]{0,30}\b(?:dossiers?|candidature
    |suite|suivi|suivre|reprendre|relais|recrutements?)
""",
    "handing_over.takes": r"""
\b(?:prend|prendra|reprend|reprendra)\b[^.!?]{0,20}\b(?:relais|suite|dossier|candidature)
\b(?:me|vous) remplace\b
\bvotre nouvel(?:le)? (?:interlocut\w+|contact)
""",
    "manner.small_title_next": r"""
(?:de|te)[ ]
""",
    "manner.nobody": r"""
candidate madam candidat
""",
    "applying.applied": r"""
interne?[nrs]?|candidatur\w*|postul\w*|promotion
""",
    "phrase_ends.list_and": r"""
et|en
""",
    "phrase_ends.end": r"""
plus|avec
""",
    "phrase_ends.tail": r"""
et|de
""",
    "phrase_ends.the_job": r"""
opening|post|poste
""",
    "phrase_ends.unfit_last": r"""
post|opening|poste
""",
    "phrase_ends.unfit": r"""
me|salaire|www|dates?
""",
    "phrases.split_after_comma": r"""
et|en
""",
    "phrases.split": r"""
et|en
""",
    "promised.times": r"""
\bnouve(?:lle|aux|au)s? (?:dates?|créneaux?|horaires?|rendez-vous)\b
""",
    "task_cues.in_calendar": r"""
post|discussion|minutes|entretien
""",
    "wish_cues.reads_no_mail": r"""
\b(?:coup de (?:fil|téléphone)|appel\w*)\b.{0,30}\bplutôt qu['’](?:un |une |en )?(?:e-?mail
    |mail|courriel|écri)
\bje (?:ne )?(?:lis|regarde|consulte|relève|vois) (?:presque jamais|quasiment jamais|rarement|jamais
    |pas souvent|à peine|guère) (?:mes |les |nos )?(?:mails?|e-?mails?|courriels?|messagerie)\b
\b(?:on|nous) (?:ne )?(?:lit|lisons|regarde|regardons|consulte) (?:presque jamais|rarement|jamais
    |guère) (?:nos |les )?(?:mails?|e-?mails?|courriels?)\b
\b(?:mails?|e-?mails?|courriels?), (?:je|on) (?:ne )?les (?:lis|lit|regarde|vois) (?:presque jamais
    |rarement|jamais|à peine|guère|peu)\b
\b(?:rarement|presque jamais|jamais) devant (?:un |mon |l['’])(?:ordinateur|ordi|écran|pc)\b
""",
    "wish_cues.channel_needs": r"""
mail|courriel|téléphon|appel|écri|espace candidat|messagerie|devant
""",
    "wish_cues.no_answer_needs": r"""
rien à|aucune
""",
    "wish_cues.asking_needs": r"""
merci de|veuillez|te confirmer
""",
    "wish_cues.request": r"""
\b(?:merci de|veuillez|pouvez-vous|pourriez-vous|peux-tu) (?:\w+ ){0,3}(?:confirmer|répondre
    |indiquer|envoyer|transmettre|préciser|retourner)
""",
    "wish_cues.question": r"""
suit|du|vous|votre|tu|te|le|je
""",
    "wish_cues.no_show": r"""
\b(?:pas pu|pas réussi à) (?:vous|t['’]|te) ?(?:appeler|joindre|téléphoner)\b
\bne (?:vous )?êtes pas (?:présenté|connecté)\w*
\bn'a pas eu lieu
""",
    "wish_cues.unofficial": r"""
\brien d['’]officiel\b|\bofficieux\b|\bpas encore officiel\w*|\bextraoficial\w*
""",
    "wish_cues.place_part": r"""
de|la
""",
    "handing_over.leaves": r"""
\bmon dernier jour\b
\bje (?:quitte|pars en congé)\b
\bcongé (?:de )?maternité\b
""",
    "promised.outcome": r"""
\b(?:décision|résultats?|réponse|décid\w+)\b
""",
    "promised.step": r"""
\bprochaine (?:étape|phase)\b
""",
    "wish_cues.references": r"""
\b(?:coordonnées|noms?|contacter|appeler|transmettre|fournir|indiquer)\b.{0,60}\bréférences\b
""",
    "wish_cues.reference_needs": r"""
référence|refer
""",
    "wish_cues.no_show_needs": r"""
présent|connecté|eu lieu|compareceu|absen|appeler|joindre|téléphoner
""",
    "wish_cues.left_alone_needs": r"""
personne|attends|attendu|appel
""",
    "wish_cues.unofficial_needs": r"""
extraoficial
""",
    "wish_cues.of_questions": r"""
relanc\w+
""",
    "phrase_ends.labels": r"""
agenda|themes?|discussion points|ordre du jour|thèmes?
""",
    "joining.behind": r"""
(?: sera| se joindra| nous rejoindra| participera| assistera| viendra)(?: aussi| également
    | avec (?:moi|nous)| à nous
    | là| présente?| des nôtres| à (?:l['’]|cet |notre )?(?:entretien|échange|rendez-vous))\b
""",
    "joining.with_me": r"""
moi|nous|j['’]ai|je
""",
    "joining.before": r"""
(?:rencontrer|voir|avec|amène(?:rai)?|invité|demandé à)
""",
    "joining.closing": r"""
(?:aussi|également|de (?:se joindre|nous rejoindre|venir|participer)|avec (?:moi|nous))\b
""",
    "standing_in.kin": r"""
a (?:un|une|son|sa|ses|deux) (?:enfants?|fils|fille|petite?|bébé) (?:malades?|souffrante?)\b
(?:garde|doit garder|reste auprès de) (?:un|une|son|sa|ses) (?:enfants?|fils|fille
    |petite?) malades?\b
(?:doit|a dû) (?:rester|s['’]occuper|partir|se rendre)\b
""",
    "standing_in.who": r"""
qui
""",
    "author_comes.instead": r"""
je (?:la|le|les) remplacer?(?:ai)?\b
je prend(?:s|rai) (?:sa|leur) place\b
je (?:serai|viendrai) (?:là |présente? )?à (?:sa|leur) place\b
à (?:sa|leur) place,? (?:c['’]est|ce sera) moi\b
c['’]est (?:donc )?moi qui (?:vous|te) (?:recevrai|recevra|accueillerai)\b
""",
    "author_comes.leaves": r"""
(?:juste|seulement|rien que) (?:lui|elle|eux) et (?:vous|toi)\b(?! et)
(?:juste|seulement|rien que) vous (?:deux|et (?:lui|elle))\b
en tête[- ]à[- ]tête avec (?:lui|elle)\b
je n['’]y assisterai pas\b
""",
    "author_comes.alone": r"""
je (?:serai|vous recevrai|te recevrai|vous verrai|mènerai l['’]entretien) (?:donc |alors )?seule?\b
(?:il n['’]y aura|ce ne sera|vous ne verrez|tu ne verras) (?:donc |plus |alors )?que moi\b(?! et)
(?:ce sera|nous serons) (?:donc )?(?:juste|seulement) (?:moi\b(?! et)|nous deux|vous et moi)
""",
    "having_met.met": r"""
merci(?: \w+)? (?:d['’]être (?:venue?|passée?)|pour (?:votre|ta) (?:visite|venue)|pour (?:notre
    |cet|l['’]) ?(?:échange|entretien))\b
""",
    "wish.forbids": r"""
\battend(?:ez|s|re) (?:\w+ ){0,3}?que (?:nous|l'on|on|je) (?:vous|te|revien\w+|pren\w+)\b
\binutile de (?:nous |me )?(?:relancer|rappeler|telephoner|appeler)\b
\b(?:les|des|toute) relances? (?:ne |n')\w+
\b(?:patient|attend)\w+[^.?!]{0,40}\bsans (?:nous |me )?(?:solliciter|relancer|contacter|rappeler
    |ecrire|telephoner|appeler)\b
\brelances? (?:\w+ )?(?:pas|non|peu) (?:souhaite|necessaire|utile|desire)\w*
\bpriere de ne pas (?:nous |me )?(?:appeler|telephoner|relancer|contacter|rappeler|solliciter)\b
\bne (?:nous |me )?(?:relance|rappelle|rappele|telephone|appelle|appele|contacte)z? (?:donc |surtout
    |plus )?(?:pas|plus)\b
\bevit(?:er|ez|e) (?:les |toute )?relances?\b|\bevit(?:er|ez|e) de (?:nous |me )?(?:relancer|appeler
    |telephoner|contacter|rappeler|solliciter)\b
\b(?:les|des|toute) relances? (?:est|sont|serait|seraient) (?:inutile|superflue)s?\b
\bpas (?:besoin|la peine) de (?:nous |me )?(?:ecrire|appeler|relancer|rappeler|contacter
    |telephoner)\b(?! si\b)
\binutile d'(?:appeler|ecrire|insister|envoyer de relance)\b
""",
    "wish.ours": r"""
poser(?:a|ont|ons|ai) (?:les|des|quelques) questions
""",
    "wish.invites": r"""
\brelance[zs]?[ -](?:moi|nous)\b
\brappele?z?[ -](?:moi|nous)\b[^.?!]{0,20}\bsi (?:je|nous) (?:tard|oubli)\w+
\brappel de (?:votre|ta) part\b[^.?!]{0,20}\bbienvenue?\b
\b(?:secoue|bouscule)z?[ -](?:moi|nous)\b
""",
    "wish.of_else": r"""
\bsi (?:vous |tu )?prefer\w+\b
\b(?:ne|n')(?: vous| t'?)? ?\w+ (?:pas|jamais) oubli\w+|\bpas oublie\w*\b
\bsi\b[^.?!]{0,60}[,;:-] ?(?:sinon|autrement)\b
\bsi\b[^.?!]{0,60}\b(?:ne (?:vous |te )?(?:convien\w+|va|vont) (?:\w+ )?pas|empechement|empechee?
    |(?:en )?retard|perdue?|aucun(?:e)? d\w+ (?:horaires?|creneaux|dates?)|pas possible
    |pas disponible|pas venir)\b
\b(?:dites|dis)[ -](?:moi|nous) [^.?!]{0,30}\b(?:ce qui|lequel|laquelle|quels?|quelles?)\b
""",
    "wish.questions": r"""
\b(?:questions?|renseignement\w*|precision\w*|nouvelles|savoir)\b
""",
}
