"""Dutch: what is written to machines, and what only swindlers ask. Data, no logic."""

WORDS = {
    "machines.needs": """
instructies
opdrachten
taalmodel
assistent
ai
chatbot
geautomatiseerde
""",
    "machines.named": r"""
ai[- ]?(?:systemen|systeem|assistent\w{0,2}|agent\w{0,2}|modellen|model|tools?)
(?:grote? )?taalmodel(?:len)?
chatbots?
(?:geautomatiseerde|automatische) (?:systemen|systeem|lezers?|assistent\w{0,2})
""",
    "machines.this": r"""
dit bericht|deze (?:e-?mail|mail|tekst|sollicitatie|instructie)
""",
    "machines.must": r"""
moeten|moet|dienen|dient
""",
    "machines.hailed": r"""
(?:let op,? |bericht aan |beste |hallo )(?:alle |de |het |elke? )?
""",
    "machines.for": r"""
(?:aan|voor) (?:alle |de |het |elke? )?
""",
    "machines.order": r"""
(?:beantwoord\w?|antwoord\w?|negeer\w?|stuur|bevestig\w?|accepteer\w?|keur|beoordeel\w?)\b
""",
    "machines.if_you": r"""
als (?:je|u) (?:een )?(?:{machine}) (?:bent|zijt)\b
ben je een (?:{machine})\b
""",
    "machines.read_by": r"""
(?:als|wanneer|zodra) (?:dit bericht|deze e-?mail) (?:wordt )?(?:gelezen |verwerkt )?door (?:een )?
""",
    "machines.forget_all": r"""
(?:negeer|vergeet)\b[^.;!?]{0,15}\b(?:alle|jouw|je|uw)\b[^.;!?]{0,20}\b(?:instructies|opdrachten
    |regels)\b
(?:negeer|vergeet) alles wat (?:je|u|jou|er)\b[^.;!?]{0,20}\b(?:eerder|hiervoor|daarvoor)\b
""",
    "machines.forget": r"""
(?:negeer|vergeet)\b[^.;!?]{0,15}\b(?:vorige|eerdere|voorgaande|bovenstaande) (?:instructies
    |opdrachten)
""",
    "machines.about": r"""
\s(?:over|voor|van|in|op|uit|bij|rond|betreffende|om|die)\b
""",
    "demands.payment_needs": """
kosten
borg
te maken
overmaken
maak
betaal
""",
    "demands.payment": r"""
(?:\bbetaal\b|overmaken|maak.{0,20}over).{0,60}(?:kosten|borg|bedrag)
(?:overmaken|maak.{0,20}over).{0,60}(?:€|euro)
\bmaak\b.{0,50}(?:kosten|borg|€|euro).{0,20}\bover\b
\bbetaal\b.{0,20}\bvooraf\b.{0,40}(?:€|euro)
over te maken.{0,60}(?:kosten|borg)
\b(?:dien|moet|dient)\b.{0,40}(?:kosten|borg|€|euro).{0,40}\b(?:over te maken|te betalen|betalen
    |overmaken)
""",
    "demands.gift_cards_needs": """
cadeaukaart
cadeaubon
geschenk
tegoedkaart
tegoedbon
apple-cadeau
""",
    "demands.gift_cards": r"""
\b(?:koop|kopen|haal)\b.{0,60}(?:cadeau|geschenk|tegoed)(?:kaart|bon)\w{0,4}\b.{0,120}\b(?:codes?
    |foto['’]?s?|nummers?)\b
""",
    "demands.cheque_needs": """
cheque
""",
    "demands.cheque": r"""
\bcheque\b.{0,40}\b(?:verzilver\w{0,2}|innen|inlever\w{0,2}|stort\w{0,2})\b
""",
    "demands.mule_needs": """
rekening
pakketten
""",
    "demands.mule": r"""
\b(?:betalingen|geld|bedragen)\b.{0,40}\bop (?:je|jouw|uw) (?:eigen )?(?:bank)?rekening\b.{0,80}\b
    (?:commissie
    |door(?:stuur|stur|betaal|bet|boek)\w{0,4})\b
""",
    "demands.login_needs": """
bankpas
betaalpas
creditcard
pinpas
pincode
inloggegevens
wachtwoord
""",
    "demands.login": r"""
\b(?:nummer|foto|kopie) van (?:je|jouw|uw|de) (?:bankpas|betaalpas|creditcard|pinpas)\b|\b(?:je
    |jouw|uw) pincode\b
\b(?:inloggegevens|wachtwoord) (?:van|voor) (?:je|jouw|uw) (?:bank\w*
    |internetbankieren|mobiel bankieren)\b
""",
    "demands.messenger": r"""
\b(?:gesprek|sollicitatiegesprek|training|recruiter)\b[^.!?]{0,60}\b(?:via|op|per) (?:telegram
    |wechat|viber)\b
\b(?:telegram|wechat|viber)\b[^.!?]{0,60}\b(?:gesprek|sollicitatiegesprek)\b
""",
}
