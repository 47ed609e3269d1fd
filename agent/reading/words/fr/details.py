"""French: how it is written, what is agreed, wished and told. Data, no logic."""

WORDS = {
    "telling.paused": r"""
\b(?:suspendre|mettre en pause|geler)\b[^.!?]{0,20}\b(?:échanges|entretiens|recrutements?
    |recherche|processus)\b
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
    "accepting.not": r"""
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
    "telling.with": r"""
avec
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
}
