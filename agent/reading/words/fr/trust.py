"""French: what is written to machines, and what only swindlers ask. Data, no logic."""

WORDS = {
    "machines.needs": """
instructions
consignes
modèle de l
modèles de l
assistant
ia
dialogueur
chatbot
automatisé
""",
    "machines.named": r"""
(?:systèmes?|assistants?|agents?|outils?|modèles?|intelligences?) (?:d['’]ia|ia|artificielles?
    |automatiques?|automatisés?)
modèles? de langage
chatbots?
ia(?=\s?[,.;:!)])
""",
    "machines.this": r"""
ce (?:message|courriel|mail|texte)|cet e-?mail|cette (?:candidature|consigne)
""",
    "machines.must": r"""
doivent|doit|devez|dois
""",
    "machines.hailed": r"""
(?:à l['’]attention (?:de |des |du )|attention,? |chers? |bonjour )(?:tous |toutes |les |toute )?
""",
    "machines.for": r"""
(?:pour|aux?|à)(?: tous| toutes| toute| tout)?(?: les| l['’])? ?
""",
    "machines.order": r"""
(?:répond\w{1,3}|ignor\w{1,2}|transf[éè]r\w{1,3}|confirm\w{1,2}|accept\w{1,2}|approuv\w{1,2}
    |class\w{1,2}|envoy\w{1,2})\b
""",
    "machines.if_you": r"""
si (?:tu es|vous êtes) (?:une? )?(?:{machine})\b
(?:tu es|vous êtes) (?:désormais|maintenant) (?:une? )?(?:{machine})\b
""",
    "machines.read_by": r"""
(?:si|quand|lorsque) ce (?:message|courriel|mail) est (?:lu|traité|analysé) par (?:une? |l['’])?
""",
    "machines.forget_all": r"""
(?:ignore[rz]?|oublie[rz]?)\b[^.;!?]{0,10}\b(?:toutes|vos|tes)\b[^.;!?]{0,20}\b(?:instructions
    |consignes|règles)\b
(?:ignore[rz]?|oublie[rz]?) tout ce (?:qui|que|qu['’]on)\b[^.;!?]{0,20}\b(?:dit|précède|demandé)\b
""",
    "machines.forget": r"""
(?:ignore[rz]?|oublie[rz]?)\b[^.;!?]{0,10}\b(?:instructions|consignes) (?:précédentes|antérieures
    |ci-dessus)
""",
    "machines.about": r"""
\s(?:pour|sur|concernant|relatives?|du|de|des|d['’]|au|à|dans|que)\b
""",
    "demands.payment_needs": """
frais
caution
virer
""",
    "demands.payment": r"""
(?:frais (?:de dossier|d['’]inscription|d['’]intégration|de formation|de traitement)).{0,60}
    (?:payer|régler|verser
    |virer|virement|€|euros)
(?:payer|régler|verser).{0,40}(?:frais|caution)
\b(?:virer|transférer)\b.{0,30}(?:€|euros?).{0,30}\b(?:frais|caution|dépôt|formation|matériel
    |dossier)\b
(?:frais de formation|caution)\b.{0,80}\brembours\w{1,5}\b.{0,30}\bpremier salaire
\b\d+ ?(?:€|euros?) de frais\b
\bfrais de (?:dossier|visa|formation|traitement)\b.{0,40}\b(?:coupons?|recharges?
    |mandat|pcs|neosurf|transcash)\b
""",
    "demands.gift_cards_needs": """
cartes cadeau
carte cadeau
cartes-cadeau
carte-cadeau
prépayée
bons d
tickets pcs
""",
    "demands.gift_cards": r"""
\b(?:achet|procur)\w{1,4}\b.{0,60}\b(?:cartes?[- ]cadeaux?|cartes? prépayées?|bons d['’]achat
    |tickets? pcs)
    \b.{0,120}\b(?:codes?|photos?|numéros?)\b
""",
    "demands.cheque_needs": """
chèque
""",
    "demands.cheque": r"""
\bchèques?\b.{0,40}\b(?:à encaisser|encaisse(?:rez|ras|z|r)?\b)
\bencaisse[rz]\b.{0,30}\bchèques?\b
""",
    "demands.mule_needs": """
compte
colis
""",
    "demands.mule": r"""
\b(?:paiements|fonds|virements|sommes)\b.{0,40}\bsur votre (?:propre )?compte\b.{0,80}\b
    (?:transfér\w{1,5}|commission
    |reverse\w{1,4}|renverr\w{2,3})\b
\bcolis\b.{0,60}\b(?:chez vous|à votre (?:domicile|adresse))\b.{0,60}\b(?:réexpédi|renv)
""",
    "demands.login_needs": """
bancaire
identifiants
mot de passe
""",
    "demands.login": r"""
numéro de (?:votre )?carte (?:bancaire|bleue)
\b(?:vos|tes|les) (?:identifiants|codes|accès)(?: et mot de passe)? (?:bancaires?
    |de (?:votre|ta) banque|de (?:la )?banque en ligne)
\bmot de passe de (?:votre|ta) (?:banque|messagerie|compte bancaire)
""",
    "demands.messenger": r"""
\b(?:entretien|recruteur|formation)\b[^.!?]{0,60}\b(?:sur|via|par) (?:telegram|wechat|viber)\b
\b(?:telegram|wechat|viber)\b[^.!?]{0,60}\b(?:entretien|recruteur)\b
""",
}
