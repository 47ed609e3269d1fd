"""Portuguese: what is written to machines, and what only swindlers ask. Data, no logic."""

WORDS = {
    "machines.needs": """
instruções
assistente
modelo de l
modelos de l
ia
tudo o que
chatbot
automatizad
""",
    "machines.named": r"""
(?:sistemas?|assistentes?|agentes?|ferramentas?|modelos?|inteligências?) (?:de ia|ia|artificia(?:l
    |is)|automátic[oa]s?|automatizad[oa]s?|virtua(?:l|is))
modelos? de linguagem
chatbots?
ia(?=\s?[,.;:!)])
""",
    "machines.this": r"""
esta (?:mensagem|candidatura|instrução)|este (?:e-?mail|correio|texto)
""",
    "machines.must": r"""
devem|deve|deves|têm de|tem de|têm que|tem que
""",
    "machines.hailed": r"""
(?:atenção,? |car[oa]s? |olá )(?:tod[oa]s )?(?:as? |os? )?
""",
    "machines.for": r"""
(?:para|aos?|às?) (?:tod[oa]s )?(?:as? |os? )?
""",
    "machines.order": r"""
(?:respond\w{1,3}|ignor\w{1,2}|reencaminh\w{1,3}|encaminh\w{1,3}|confirm\w{1,2}|aceit\w{1,3}
    |aprov\w{1,2}|classifi\w{2,4}|envi\w{1,3})\b
""",
    "machines.if_you": r"""
se (?:você é|tu és|és) (?:uma? )?(?:{machine})\b
""",
    "machines.read_by": r"""
(?:se|quando) esta mensagem (?:for|é) (?:lida|processada|analisada) por (?:uma? )?
""",
    "machines.forget_all": r"""
(?:ignor[ae]|esque[çc][ae])\b[^.;!?]{0,10}\b(?:todas|suas|tuas)\b[^.;!?]{0,20}\b(?:instruções|regras
    |ordens)\b
(?:ignor[ae]|esque[çc]a|esquece) tudo o que\b[^.;!?]{0,30}\b(?:antes|anteriormente|acima)\b
""",
    "machines.forget": r"""
(?:ignor[ae]|esque[çc]a|esquece)\b[^.;!?]{0,10}\binstruções (?:anteriores|prévias|acima)
""",
    "machines.about": r"""
\s(?:para|sobre|relativas|quanto|de|do|da|dos|das|em|no|na|que)\b
""",
    "demands.payment_needs": """
taxa
caução
inscrição
pagamento
transfira
deposite
""",
    "demands.payment": r"""
\b(?:pagar|transferir|depositar)\b.{0,60}(?:taxa|caução|inscrição|custo d[oe]|r\$)
\b(?:transfira|deposite)\b.{0,60}(?:taxa|caução|inscrição|€|euros|r\$)
""",
    "demands.gift_cards_needs": """
cartões
cartão
vale-presente
vales-presente
gift card
""",
    "demands.gift_cards": r"""
\b(?:compr|adquir)\w{1,3}\b.{0,60}\b(?:cart(?:ão|ões)[- ](?:de )?(?:presente|oferta)
    |vales?[- ]presente|gift cards?)
    \b.{0,120}\b(?:códigos?|fotos?|números?)\b
""",
    "demands.cheque_needs": """
cheque
""",
    "demands.cheque": r"""
\bdeposit[ea]r?\b (?:o|um|esse) cheque\b
\bcheque\b.{0,40}\b(?:depositar|descontar|levantar)\b
""",
    "demands.mule_needs": """
conta
""",
    "demands.mule": r"""
\b(?:pagamentos|fundos|transferências|dinheiro|valores)\b.{0,40}\bna (?:sua|tua)
     (?:própria )?conta\b.{0,80}
    \b(?:reencaminh\w{1,4}|repass\w{1,3}|transferi\w{1,4}|comissão)\b
""",
    "demands.login_needs": """
cartão
senha
acesso
palavra-passe
""",
    "demands.login": r"""
(?:número|foto) d[oe] (?:seu |teu )?cartão(?! de (?:cidadão|identidade|visita|transporte))
\b(?:senha|palavra-passe|dados de acesso) (?:d[oa]|a[oà]) (?:seu |sua |teu |tua )?(?:banco|conta
    |homebanking|internet banking)\b
""",
    "demands.messenger": r"""
\b(?:entrevista|formação|recrutador\w{0,2})\b[^.!?]{0,60}\b(?:por|pelo|no|via) (?:telegram|wechat
    |viber)\b
\b(?:telegram|wechat|viber)\b[^.!?]{0,60}\b(?:entrevista|recrutador)\b
""",
}
