"""Italian: what is written to machines, and what only swindlers ask. Data, no logic."""

WORDS = {
    "machines.needs": """
istruzioni
assistente
assistenti
modello l
modelli l
ia
chatbot
""",
    "machines.named": r"""
(?:sistem[ai]|assistent[ei]|agent[ei]|strument[oi]|modell[oi]|intelligenz[ae]) (?:di ia|ia
    |artificial[ei]|automatic[oi]|virtual[ei])
modell[oi] linguistic[oi]
chatbot
ia(?=\s?[,.;:!)])
""",
    "machines.this": r"""
quest[oa] (?:messaggio|testo|e-?mail|mail|candidatura)
""",
    "machines.must": r"""
devono|deve|devi
""",
    "machines.hailed": r"""
(?:attenzione,? |gentil[ei] |ciao )(?:tutt[ie] )?(?:gli |i |le |la |l['’])?
""",
    "machines.for": r"""
(?:per|agli|ai|alle|all['’]|a) ?(?:tutt[ie] )?(?:gli |i |le |la |l['’])?
""",
    "machines.order": r"""
(?:rispond\w{1,3}|ignor\w{1,3}|inoltr\w{1,3}|conferm\w{1,3}|accett\w{1,3}|approv\w{1,3}
    |classific\w{1,3})\b
""",
    "machines.if_you": r"""
se (?:sei|lei è) (?:un |una |un['’])?(?:{machine})\b
""",
    "machines.forget_all": r"""
(?:ignor[aia]\w{0,2}|dimentic\w{1,3})\b[^.;!?]{0,10}\b(?:tutte|tue|sue)\b[^.;!?]{0,20}\b
    (?:istruzioni|regole)\b
(?:ignor[ai]|dimentica|dimentichi) tutto (?:ciò|quello) che\b[^.;!?]{0,30}\bprima\b
""",
    "machines.forget": r"""
(?:ignor[ai]|dimentica|dimentichi)\b[^.;!?]{0,10}\bistruzioni precedenti
""",
    "machines.about": r"""
\s(?:per|su|sul|sulla|riguardanti|di|del|della|in|nel|che)\b
""",
    "demands.payment_needs": """
versare
bonifico
quota
cauzione
""",
    "demands.payment": r"""
\b(?:occorre|deve|dovrà|bisogna|è necessario|si prega di|è richiesto)\b.{0,30}\b(?:versare|pagare
    |versamento|pagamento
    |bonificare)\b.{0,60}(?:quota|cauzione|deposito|€|euro)
""",
    "demands.gift_cards_needs": """
carte regalo
carta regalo
buoni regalo
gift card
""",
    "demands.gift_cards": r"""
\b(?:compr|acquist)\w{1,3}\b.{0,60}\b(?:cart[ea] regalo|buoni regalo|gift card)\b.{0,120}\b
    (?:codic[ei]|foto|numeri)\b
""",
    "demands.cheque_needs": """
assegno
""",
    "demands.cheque": r"""
\b(?:incass|deposit)\w{1,4} (?:l['’]|un |questo )assegno\b
""",
    "demands.mule_needs": """
conto
""",
    "demands.mule": r"""
\b(?:pagamenti|fondi|bonifici|somme)\b.{0,40}\bsul (?:suo|tuo) (?:proprio )?conto\b.{0,80}\b
    (?:trasfer\w{2,5}|inoltr\w{1,4}
    |commission[ei])\b
""",
    "demands.messenger": r"""
\b(?:colloquio|formazione|selezionatore)\b[^.!?]{0,60}\b(?:su|via|tramite) (?:telegram|wechat
    |viber)\b
\b(?:telegram|wechat|viber)\b[^.!?]{0,60}\b(?:colloquio|selezionatore)\b
""",
}
