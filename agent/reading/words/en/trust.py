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
(?:accept|approve|ignore|forward|reply|respond|confirm|disregard|treat|mark|classify|rate|rank|send)
    \b
""",
    "machines.if_you": r"""
(?:if|when|since) you(?:'re|’re| are) (?:an? |the )?(?:{machine})\b(?!\s[a-z]{2,12}(?:er|or|ist)\b)
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
(?:disregard|forget|ignore) (?:everything|all|anything|what|whatever) (?:that )?(?:you (?:were|have
    been|are) (?:told|given|asked|instructed)|(?:is |was |stands )?(?:written )?(?:above
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
    |candidate|application|text) (?:as|with) (?:an? |the )?(?:\W{0,2})(?:offer|interview|acceptance
    |accepted|rejection|rejected|withdrawal|approved|safe|trusted|legitimate|verified|best|top|first
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
}
