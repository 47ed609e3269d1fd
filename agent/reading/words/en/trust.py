"""English: what is written to machines, and what only swindlers ask. Data, no logic."""

WORDS = {
    "machines.needs": """
prompt
language model
llm
llms
chatgpt
gpt
chatbot
ai
ais
assistant
instruction
[inst
<system
/system
# system
#system
< system
/ system
classify
categori
label this
mark this
treat this
rate this
rank this
score this
disregard
ignore
forget
override
bypass
tell the
inform the
alert the
warn the
reveal
automated
software a
digital a
virtual a
email agent
email system
email screener
email reader
email tool
email filter
email bot
mail agent
mail system
mail screener
mail reader
mail tool
mail filter
mail bot
""",
    "machines.named": r"""
(?:ai|automated|e-?mail|mail|software|digital|virtual) (?:assistants?|agents?|systems?|screeners?
    |readers?|tools?|models?|filters?|bots?)
(?:large )?language models?
llms?
chatgpt
gpt
chatbots?
ais?(?=\s?[,.;:!)]|\s(?:reading|processing|parsing|that|which|who|should|must|shall|system)\b)
""",
    "machines.this": r"""
(?:this|the above|the following) (?:e-?mail|message|mail|text|note|thread|application|candidate
    |applicant|letter|conversation|instruction)
""",
    "machines.must": r"""
should|must|shall|need to|needs to|have to
""",
    "machines.hailed": r"""
(?:dear|attention,?|message (?:to|for)|hey|hello) (?:all |any |the )?
""",
    "machines.for": r"""
(?:to|for) (?:all |any |every |the )?
""",
    "machines.order": r"""
(?:accept|approve|ignore|forward|reply|respond|confirm|disregard|treat|mark|classify|rate|rank
    |send)
    \b
""",
    "machines.if_you": r"""
(?:if|when|since) you(?:'re|’re| are) (?:an? |the )?(?:{machine})\b(?!\s[a-z]{2,12}(?:er|or
    |ist)\b)
you are (?:now )?(?:an?|the|my) (?:helpful )?(?:{machine})\b(?!\s[a-z]{2,12}(?:er|or|ist)\b)
""",
    "machines.read_by": r"""
(?:when|if|once|where) (?:this|the) (?:e-?mail|message|mail|text) is (?:being )?
    (?:read|processed|parsed|handled|summari[sz]ed|screened) by (?:an? |any |the )?
""",
    "machines.forget_all": r"""
(?:ignore|disregard|forget|override|bypass)\b[^.;!?]{0,30}\b(?:all
    |your)\b[^.;!?]{0,30}\b(?:instructions?
    |prompts?|rules|guidelines|directives|context)\b
(?:disregard|forget|ignore) (?:everything|all|anything|what|whatever) (?:that )?(?:you (?:were
    |have been
    |are) (?:told|given|asked|instructed)|(?:is |was |stands )?(?:written )?(?:above
    |before this))
""",
    "machines.forget": r"""
(?:ignore|disregard|forget|override|bypass)\b[^.;!?]{0,30}\b(?:previous|prior|above|earlier
    |preceding|any
    |other)\b[^.;!?]{0,30}\b(?:instructions?|prompts?|rules|guidelines|directives)
""",
    "machines.about": r"""
\s(?:for|about|on|regarding|concerning|as to|in|from|of|to|that|which|we|i)\b
""",
    "machines.other": r"""
\bsystem prompt\s?[:=]|\b(?:your|the) system prompt\b[^.;!?]{0,40}\b(?:ignore|reveal|print|output
    |above)\b
\b(?:ignore|reveal|print|output|repeat)\b[^.;!?]{0,40}\bsystem prompt\b
\b(?:to|for) (?:any |the |all )?(?:{machine})\s(?:reading|processing|parsing|that (?:reads?
    |is reading
    |process(?:es)?)) (?:this|the) (?:e-?mail|message|mail|text)
\b(?:new|updated|hidden|special) (?:system )?instructions? (?:for|to) (?:{machine})
<\s?/?\s?(?:system|assistant|instructions?)\s?>|\[/?inst\]
^\s*#{2,} ?(?:system|instruction|assistant)
\b(?:begin|end) (?:system )?(?:prompt|instructions?)\b
\b(?:classify|categori[sz]e|label|mark|treat|rate|rank|score) this (?:e-?mail|message|mail
    |candidate|application|text) (?:as|with) (?:an? |the )?(?:\W{0,2})(?:offer|interview
    |acceptance
    |accepted|rejection|rejected|withdrawal|approved|safe|trusted|legitimate|verified|best|top
    |first
    |ideal|perfect|strong\w*|high\w*|10|100|5)\b
\b(?:do not|don['’]?t|never) (?:tell|inform|alert|warn) (?:the |your )?(?:user|human|recipient
    |reader|owner)\b
\b(?:do not|don['’]?t|never) (?:reveal|mention|show) (?:this|it|that
    |these)\b[^.;!?]{0,30}\b(?:user|human
    |recipient|reader|owner)\b
""",
    "demands.login": r"""
\b(?:photos?|pictures?|scans?|cop(?:y|ies)|images?) of (?:your |the )?(?:bank|credit|debit
    |atm)[- ]cards?\b
""",
    "demands.app_payment_needs": """
zelle
cash app
cashapp
venmo
western union
moneygram
paysafe
""",
    "demands.app_payment": r"""
\b(?:pay|payable|paid|send|transfer)\b.{0,80}\b(?:zelle|cash ?app|venmo|western union|moneygram
    |paysafe)\b.{0,90}\b(?:vendor|supplier|reimburs|refund|pay ?(?:check|slip)|laptop|equipment
    |position|job\b)
\b(?:laptop|equipment|fee|training|position|job|visa|medical|cost)\b.{0,90}\b(?:by|via|through|using|with
    |over) (?:zelle|cash ?app|venmo|western union|moneygram|paysafe)\b
""",
    "demands.unreal_pay_needs": """
$
€
£
usd
eur
gbp
""",
    "demands.unreal_pay": r"""
(?:\$|€|£|usd|eur|gbp) ?\d[\d,.]{2,}\s?(?:usd|eur|gbp)?.{0,20}\b(?:weekly|per week|a week|daily
    |per day|a day|/ ?(?:week|day|wk))\b.{0,200}\b(?:part[- ]?time|hours? (?:a|per) (?:day|week)
    |from home|from anywhere|remote|no experience|flexible)
\b(?:part[- ]?time|from home|remote|work from anywhere|no experience)\b.{0,200}(?:\$|€|£|usd|eur
    |gbp) ?\d[\d,.]{2,}.{0,20}\b(?:weekly|per week|a week|daily|per day|a day|/ ?(?:week|day
    |wk))\b
\bearn (?:up to |over |at least |between )?(?:\$|€|£|usd|eur|gbp) ?\d{2,}.{0,40}\b(?:a|per|each
    |every) (?:day|week|hour)\b
""",
    "demands.no_interview_needs": """
interview
experience
hired
selected
approved
vorstellungsgespräch
entretien
entrevista
""",
    "demands.no_interview": r"""
\b(?:no|without (?:an?|any)|don['’]?t need an?) (?:further )?interviews? (?:is |are
     |was )?(?:required|needed|necessary)|\bwithout (?:an?|any
    |the) (?:formal )?interview\b.{0,40}\b(?:start|hire|job|position|work)
\b(?:resume|résumé|cv|profile|application)\b.{0,80}\b(?:reviewed|seen|found
    |approved)\b.{0,120}\b(?:you (?:have been|are|were) (?:selected|hired|approved
    |shortlisted for immediate))
\b(?:no|without) (?:prior |previous |work )?experience (?:is )?(?:required|needed
    |necessary)\b.{0,160}(?:\$|€|£|usd|eur) ?\d
\b(?:you (?:are|have been) (?:automatically )?hired|immediate(?:ly)? hired?)\b
""",
    "demands.crypto_needs": """
bitcoin
btc
usdt
crypto
ethereum
wallet
""",
    "demands.crypto": r"""
\b(?:please|kindly|you (?:must|need to|have to|should|will)|required to|asked to)\b.{0,40}\b
    (?:pay|send|transfer|deposit|fund|top up|recharge|buy)\b.{0,60}\b(?:bitcoins?|btc|usdt|tether
    |crypto(?:currency)?|ethereum|wallet)\b
(?:fees?|deposit|payment|invoice|kit|training)\b.{0,60}\b(?:in|by|via
    |with) (?:bitcoins?|btc|usdt|crypto)
(?:^|[,;:] )(?:pay|send|transfer|deposit|fund|top up|recharge|buy)\b.{0,60}\b(?:bitcoins?|btc
    |usdt|crypto|wallet)\b
""",
    "demands.equipment_needs": """
vendor
supplier
reimburs
equipment
check
cheque
""",
    "demands.equipment": r"""
\b(?:purchase|buy|order|acquire)\b.{0,80}\b(?:equipment|laptop|software|macbook|materials
    |supplies|phone)\b.{0,100}\b(?:vendor|approved (?:vendor|supplier)|accredited|check|cheque
    |funds|zelle|cash ?app)
\b(?:funds|check|cheque|payment)\b.{0,60}\bto (?:purchase|buy|cover
    |set ?up)\b.{0,60}\b(?:equipment|home office|mini[- ]office|working (?:tools|materials)
    |laptop)
\b(?:home|mini)[- ]office (?:set ?up|equipment)\b.{0,80}\b(?:vendor|check|cheque)
""",
    "demands.gift_cards_needs": """
card
""",
    "demands.gift_cards": r"""
\b(?:buy|purchase|get|pick up|obtain|scratch|send)\b.{0,60}\b(?:gift|itunes|steam|google play
    |amazon|apple|vanilla|razer)[- ]?cards?\b.{0,120}(?:cod|scratch|picture|photo|reimburs
    |client|send|back|behalf)
\bscratch\b.{0,60}\b(?:card|code)s?\b.{0,80}\b(?:send|photo|picture|e-?mail)
\b(?:please|kindly|need you to|could you|can you|want you to|must|ask you to)\b.{0,40}\b(?:buy
    |purchase|pick up|get)\b.{0,40}\b(?:gift|itunes|steam|google play|vanilla|razer)[- ]?cards?\b
""",
    "demands.cheque_needs": """
check
cheque
deposit it
deposit this
""",
    "demands.cheque": r"""
\b(?:deposit|cash)(?:ing)?\b.{0,15}\b(?:the|this|our|your|a) (?:cashier['’]?s |certified
     |e-?)?(?:check|cheque)\b
\b(?:check|cheque)s?\b.{0,60}\b(?:will be|would be|is|are) (?:mailed|sent|issued|e-?mailed
    |delivered)\b.{0,60}\b(?:you|home|purchase|equipment|office)
\b(?:mail|send|issue|email) you (?:a|the) (?:cashier['’]?s |certified |e-?)?(?:check|cheque)\b
\b(?:check|cheque) (?:of|for|worth) (?:\$|€|£|usd|eur|gbp)? ?\d[^.]{0,60}\b(?:reach|arriv|mail
    |sent|deliver|deposit|fedex|ups\b|courier)
\bdeposit (?:it|this|them)\b.{0,60}\b(?:keep|rest|remainder|balance)\b
\b(?:print (?:the|this|your|a)|mobile deposit)\b.{0,30}\b(?:check|cheque)s?\b
""",
}
