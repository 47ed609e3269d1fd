"""German: what is written to machines, and what only swindlers ask. Data, no logic."""

WORDS = {
    "machines.needs": """
anweisung
vorgaben
instruktion
befehle
regeln
sprachmodell
assistent
chatbot
ki
vorher gesagt
bisher gesagt
automatisierte
automatische
""",
    "machines.named": r"""
(?:ki|ai)[- ]?(?:systeme?n?|assistent\w{0,5}|agent\w{0,4}|modelle?n?|programme?n?)
(?:große?s? )?sprachmodelle?n?
chatbots?
automati(?:sch|sierte?)\w{0,2} (?:systeme?n?|leser\w{0,3}|assistent\w{0,4}|programme?n?)
ki(?=\s?[,.;:!)])
""",
    "machines.this": r"""
dies\w{1,2} (?:nachricht|e-?mail|mail|text|bewerbung|schreiben|anweisung)
""",
    "machines.must": r"""
müssen|sollen|muss|soll|haben
""",
    "machines.hailed": r"""
(?:achtung,?|nachricht an|liebe[rs]?|hallo)\s
    (?:alle |die |das |jede[ns]? )?
""",
    "machines.for": r"""
(?:an|für) (?:alle |die |das |jede[ns]? )?
""",
    "machines.order": r"""
(?:antwort\w{0,3}|ignorier\w{0,2}|leite\w{0,2}|bestätig\w{0,2}|akzeptier\w{0,2}|sag\w{0,2}
    |stuf\w{0,2}
    |bewert\w{0,3}|send\w{0,2})\b
""",
    "machines.if_you": r"""
(?:wenn|falls|sofern) (?:du|sie) (?:eine? )?(?:{machine}) (?:bist|sind)\b
du bist (?:jetzt |nun )?(?:eine? )?(?:{machine})\b
""",
    "machines.read_by": r"""
(?:wenn|falls|sobald) diese (?:nachricht|e-?mail|mail) von (?:einer? |einem )?
""",
    "machines.forget_all": r"""
(?:ignorier\w*|vergiss|vergessen sie|missachte\w*)\b[^.;!?]{0,20}\b(?:alle|allen|sämtliche\w?
    |deine|ihre)\b
    [^.;!?]{0,30}\b(?:anweisungen|vorgaben|instruktionen|regeln|befehle)\b
(?:ignorier\w*|vergiss|vergessen sie) (?:bitte )?alles,? was (?:dir|ihnen|du|sie) (?:\w+ ){0,2}
    (?:vorher|bisher|zuvor|bislang|davor)\b
""",
    "machines.forget": r"""
(?:ignorier\w*|vergiss|vergessen sie|missachte\w*)\b[^.;!?]{0,20}\b(?:bisherigen|vorherigen
    |früheren
    |vorigen|obigen)\b[^.;!?]{0,20}\b(?:anweisungen|vorgaben|instruktionen|befehle)
""",
    "machines.about": r"""
\s(?:zu[rm]?|für|über|im|in|aus|auf|bezüglich|betreffend|von|vom|wegen|die|der)\b
""",
    "demands.payment_needs": """
gebühr
bearbeitungsg
registrierungsg
schulungsg
anmeldeg
kaution
pauschale
überweis
zahlen sie
bitte zahle
vorkasse
""",
    "demands.payment": r"""
(?:überweisen sie|bitte überweise\w*).{0,80}(?:gebühr|kaution|pauschale|betrag|€|euro)
(?:zahlen sie|bitte zahle\w*|begleichen sie).{0,80}(?:(?<!park)gebühr|kaution|pauschale|betrag
    |kosten)
(?:bearbeitungs|registrierungs|schulungs|anmelde)gebühr.{0,60}(?:überweis|zahl|begleich|€|euro)
\bkaution\b.{0,60}\b(?:zu zahlen|fällig|zu überweisen|zu hinterlegen|zu entrichten)
\b(?:sie|du) (?:müssen|musst)\b.{0,60}\b(?:gebühr|kaution)\b
(?:gebühr|kaution|pauschale)\b.{0,80}\b(?:ersten gehalt|ersten lohn)\b.{0,40}\b(?:erstatte|zurück)
""",
    "demands.gift_cards_needs": """
geschenkkart
geschenkgut
gutschein
guthabenkart
prepaid
""",
    "demands.gift_cards": r"""
\b(?:kauf|besorg|erwerb)\w*\b.{0,60}(?:geschenk|gutschein|guthaben
    |prepaid)\w{0,12}\b.{0,120}\b(?:cod\w{0,4}
    |freirubbel\w{0,3}|foto|abfotografier\w{0,3})\b
\b(?:kauf|besorg)\w*\s+(?:sie|bitte|mir|uns)\b.{0,60}\b(?:geschenk|guthaben|prepaid)-?kart
""",
    "demands.cheque_needs": """
scheck
""",
    "demands.cheque": r"""
\bscheck\b.{0,60}\b(?:einlösen|einzureichen)
""",
    "demands.mule_needs": """
konto
pakete
""",
    "demands.mule": r"""
\b(?:zahlungen|gelder|beträge|überweisungen)\b.{0,40}\b(?:auf|über) (?:ihr|dein)\w{0,2} (?:eigenes
     |privates )?(?:bank)?konto\b.{0,80}\b(?:provision|weiter(?:leit|überweis|send|zuleit)\w{0,4}
    |abzüglich)\b
\bpakete\b.{0,60}\b(?:nach hause|zu hause|(?:ihre
    |deine) (?:privat)?adresse)\b.{0,60}\b(?:weiter(?:leit|send|zuleit|zusend)
    |umetikett|neu verpack)
""",
    "demands.login_needs": """
kreditkart
banking
ident
konto
""",
    "demands.login": r"""
\b(?:kreditkarten(?:nummer|daten)|online-banking-(?:daten|zugang))
\b(?:video|post)-?\s?ident\w*\b.{0,60}\b(?:bank|konto)
\b(?:konto|bankkonto)\b.{0,30}\bnur (?:ein |als |zum )?test
""",
    "demands.messenger": r"""
\b(?:gespräch|vorstellungsgespräch|interview|einarbeitung|personal\w{0,12})\b[^.!?]{0,60}\b(?:auf
    |über|per|bei)
     (?:telegram|wechat|viber)\b
\b(?:telegram|wechat|viber)\b[^.!?]{0,60}\b(?:gespräch|vorstellungsgespräch|interview)\b
""",
}
