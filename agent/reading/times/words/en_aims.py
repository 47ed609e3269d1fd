"""English words that say what a time is for: who tells, who is asked, what ends. Tables only.

See ``words.model.Language`` for what each table means.
"""

_ADVERBS = (
    r"(?: (?:be able to|also|then|both|all|each|review and|read and|assess and|consider and"
    r"|personally|definitely|certainly|only|either|hopefully|"
    r"probably|likely|do our best to|do my best to|try to|make sure to|be sure to|either way|next"
    r"|again|"
    r"still|now|always|normally|usually|typically|generally|automatically|at that point|just"
    r"|finally|"
    r"first|properly|endeavou?r to|in any case|of course|of us|be|have|expect to|aim to"
    r"|hope to)){0,3}"
)
_WILL = (
    r"(?:(?<!you)'ll|(?<!you )(?:will|shall|should|would|can|could|can't|cannot|won't|may|might)"
    r"|(?:hopes?|"
    r"hoping|aims?|aiming|plans?|planning|expects?|expecting|intends?|intending|endeavou?r"
    r"|promise[ds]?|"
    r"going|due|undertakes?|pledges?"
    r"|tr(?:y|ies|ying)|able|unable|looks?|looking|likely|ought|on track|set|committed"
    r"|plan is|"
    r"idea is|aim is|hope is) to)"
)
_OUTCOME = (
    r"(?:answers?|decisions?|news|updates?|feedback|responses?|repl(?:y|ies)|outcomes?|verdict|"
    r"results?|next steps?|offers?|information|clarity)"
)
_NEWS = (
    rf"(?:{_OUTCOME}|green light|go-?ahead|sign-?off|approval|word|something|more|shortlist"
    rf"|yes or (?:a )?no|yes/no|dates?|times|(?<!have )(?<!some )(?<!the )time|slots?)"
)
_SEND = (
    r"(?:calls?|e-?mails?|mails?|letters?|texts?|messages?|notes?|invit\w+|confirmation|contract"
    r"|details|line|links?|ring|shout|bell|buzz)"
)
_FOLK = (
    r"(?:you|ye|yous|u|everyone|everybody|folks|each of you|both of you|all of you|people|"
    r"(?:(?:all|the|our|every|each|successful|unsuccessful|short-?listed|selected|other|final) )*"
    r"(?:candidate|applicant|finalist)s?)"
)
_VERB = (
    r"(?:come to you (?=(?:by|on|early|next|in|before|within|later|this|tomorrow|with))"
    r"|be (?:back )?in (?:touch|contact)|be (?:back )?(?:with|to) you|(?:get|come|circle|report"
    r"|loop|check) "
    r"(?:straight )?back(?! on)|revert|respond|reply|answer(?! (?:any|your|all|some|question))"
    r"|follow up|"
    r"reach out|touch base|decide|confirm(?! (?:your|that you|whether))|announce|communicate|notify"
    r"|inform|do (?:so|that|this)\b|shout|say (?=who|by|end|on|whether|if)"
    r"|make (?:the |our |all (?:the |our )?|my |some )?(?:phone )?calls?|"
    r"advise|contact|write|ring|phone|telephone|call|text|e-?mail|publish"
    r"|release(?= (?:the|our|results))|know|tell|say (?:more|anything|something)"
    r"|(?:get|ask|have) (?:him|her|them) to (?:call|ring|phone|contact|write|e-?mail|be in touch"
    r"|get in touch)|"
    r"send (?:out|you|over|an?|the|it|through|across|word|details)|share (?:an?|the|our|more"
    r"|feedback|details|with)|"
    r"(?:make|made|reach|reached|come to|take|taken|finali[sz]ed?|conclude|issue|extend) (?:up our"
    r"|an?|our|the|its|their|my|"
    r"final|offers?|hiring|any)(?: (?:final |first )?(?:picks?|choices?|selections?)\b)?"
    r"|(?:select|choose|shortlist)\b|(?:have|get) (?:this|it|that|things"
    r"|everything)(?: all)? (?:wrapped up|settled|sorted|done|finali[sz]ed|decided|concluded)\b"
    r"|have (?:the |all )?(?:contracts|offers|letters|decisions|answers) (?:out|done|ready)\b"
    r"|close the loop|put you in the picture|pass on (?:whatever|what|anything|the (?:news|answer"
    r"|verdict|outcome|result))\b|"
    r"(?:have|get) (?!you)(?:[\w'-]+ ){1,5}?back\b(?! (?:in|here|on|at|up|from you)\b)|"
    r"try (?:you|your (?:mobile|phone|number|cell))\b|"
    rf"(?:have|give|get|provide|bring|see|hear|share|send) (?!your|yours|seen|read|noticed"
    rf"|heard)(?:[\w'-]+ ){{0,4}}?{_NEWS}|"
    rf"(?:get|have|pop) (?:an?|the|this|that|it|something)\b(?! (?:\w+ )?(?:chat|talk|meeting|think"
    rf"|look|word|read|discussion|debrief|catch)\b)[\w ]{{0,24}} (?:to|over"
    rf"|out)\b(?! (?:us|me))(?: to)?(?: you)?)"
)
_TELLING = (
    r"(?:let(?:ting)?|inform(?:ing)?|notify(?:ing)?|updat(?:e|ing)|contact(?:ing)?|call(?:ing)?"
    r"|ring(?:ing)?|"
    r"phon(?:e|ing)|telephon(?:e|ing)|text(?:ing)?|e-?mail(?:ing)?|messag(?:e|ing)"
    r"|writ(?:e|ing)(?: back)?(?: to)?|"
    r"reach(?:ing)? out to|tell(?:ing)?|advis(?:e|ing)|answer(?:ing)?|ping(?:ing)?|drop(?:ping)?"
    r"|giv(?:e|ing)|"
    r"send(?:ing)?|get(?:ting)?(?: back)? to|com(?:e|ing) back to|owe|promise[ds]?"
    r"|pick up the phone to|"
    r"respond(?:ing)? to|reply(?:ing)? to|follow(?:ing)? up with|speak(?:ing)? (?:to|with)"
    r"|talk(?:ing)? to|"
    r"in touch with|in contact with|catch|revert to|keep)"
)
_PASSIVE = (
    r"(?:given (?:it|one|them|this|that)(?= (?:by|before|within|no later)\b)|contacted|transmitted"
    r"|relayed|conveyed"
    r"|telephoned|texted|messaged|given (?:an?|the|your|our) (?:answer|result"
    r"|decision|outcome)|intimated|apprised|reached|notified|informed|advised|told|announced"
    r"|communicated|published|released|updated|called|phoned|rung|e-?mailed|written to)"
)

TELL = (
    r"(?:'d| would|want) (?:like |love )?(?:this|it|all this) (?:off my desk|sorted|settled"
    r"|wrapped up)\b",
    r"(?:i|we)(?:'d like| would like| want| mean) to (?:make up (?:my|our) minds?|decide"
    r"|reach a decision|choose)\b",
    r"(?:it's|it is|it'll be|it will be|that's) (?:an? |either (?:an? )?)?yes or (?:an? )?no\b",
    r"before you(?:'ll| will| can)? (?:hear\b|(?:have|get|receive|see) (?:an?|our|my|the|any)"
    r" (?:\w+ )?(?:answer|reply|news|decision|word|result|response|verdict|outcome)s?\b)",
    rf"{_WILL}{_ADVERBS} {_VERB}(?!ed\b)",
    rf"{_TELLING} {_FOLK}\b(?! (?:concerning|regarding|with regard|through|about (?:what|the role)"
    rf"|everything|all about|in (?:to|for)|to the|if|when you"
    rf"|an? (?:rough |better |general )?(?:sense|idea|feel|feeling|picture|impression|taste"
    rf"|flavou?r)\b))",
    r"you(?:'ll| will| should| can| may| might|'d| would| could| shall| are (?:going|likely|due) to"
    r"| ought to)"
    rf"{_ADVERBS} (?:hear(?! from the (?:founders?|speakers?|students|engineers|ceo|cto))"
    rf"|know\b(?!\?)|(?:get|getting|have|receive|receiving|expect|see"
    rf"|find)(?: back)? (?:[\w'-]+ ){{0,4}}?(?:{_NEWS}|{_SEND}|one|word)\b"
    rf"|(?:have|get) (?:it|this|that|one) in writing|{_PASSIVE})",
    r"you(?:'ve| have| get) (?:my|our) (?:final |firm )?(?:answer|decision|reply|verdict)\b"
    r"(?! (?:already|now|so)\b)",
    r"(?:i|we)(?:'ve| have) been promised\b(?: (?:an?|the|its|their) (?:yes or (?:an? )?no|\w+))?"
    r"|before (?:we|i) (?:can|could|will|are able to) (?:say|know|tell)\b",
    r"(?:expect|anticipate|await|look out for|watch (?:out )?for"
    r"|keep an eye out for) (?:to (?:hear(?! from you)|be|have(?! you))|an?|my|our|some|news|word"
    r"|feedback)\b",
    r"(?:ring|call|phone|tell|text|e-?mail|notify|inform|contact)(?:ing)? (?:them|those)\b",
    r"(?:everyone|everybody|(?:all|each|every) (?:\w+ )?(?:candidates?|applicants?|finalists?)"
    r"|(?:candidates|applicants)) (?:gets?|hears?|receives?|knows?"
    r"|(?:will|should|can expect to) (?:hear|know|get|receive|have))\b(?: (?:an?|our|the"
    r"|their) (?:\w+ )?(?:answer|reply|response|decision|result)s?)?",
    r"(?:(?:i|we)(?:'d|'m|'re| would| am| are| now| also)* )?expect(?:ing|s)? (?:it(?: back)?|that"
    r"|this|both|(?:to have )?(?:an? |the |their |his |her )?(?:clarity|approvals?|signatures?"
    r"|sign-?off|green light|go-?ahead|word|decision|verdict))\b(?! from you)",
    r"(?:figure|plan|count|bank|reckon|rely) on (?:hearing from (?:us|me)"
    r"|(?:an? |the |our |my )?(?:answer|reply|decision|verdict|news|word"
    r"|call(?= (?:by|within|before)))\b(?! from you))",
    r"(?:applicants|candidates|everyone|everybody) (?:informed|notified|advised|told|contacted)\b",
    r"(?:bear|stay|stick) with (?:us|me)(?: a (?:bit|little|while) longer)? (?=until\b|till\b|to\b)"
    r"|be patient(?: with us)? (?=until\b|till\b)",
    r"watch your (?:inbox|phone|e-?mail|post)",
    r"(?:answer|reply|response|decision) is promised\b|assured of (?:an? |our )?(?:answer|reply"
    r"|response|decision)\b|will go (?:out )?to (?:you|every|all|each)\b"
    r"|(?:ranking|shortlist|list|results?) (?:appears?|goes up|go up|is posted|will appear)\b",
    rf"(?:will|shall|should|to|may|can expect to)(?: \w+){{0,2}}? be(?: \w+){{0,2}}? {_PASSIVE}\b"
    rf"(?! (?:back )?to (?:us|me|the|this|\S+@))",
    r"will(?: \w+){0,2}? be(?: \w+){0,2}? (?:made|decided|sent(?: out)?|shared|given|issued"
    r"|confirmed|out|posted|chosen|selected|with you)\b(?! (?:back )?to (?:us|me|the))",
    r"(?:(?:will|should|to) (?:go out|follow)|(?:will|should) land"
    r"|(?:will|should|to) (?:reach (?:you|candidates|applicants|everyone|all)|arrive with you))\b",
    r"back (?:to|with) you\b(?! (?:concerning|regarding|about|on))|get (?:\w+ ){1,3}?(?:over "
    r"|out )?to you\b",
    r"(?:review|process|selection|shortlisting|evaluation|recruitment"
    r"|deliberations?)\b[^.?!;,]{0,40}?\bbe (?:finished|completed?|concluded|done|finali[sz]ed)\b",
    rf"(?:we|i|he|she|they|who) (?:then )?{_TELLING} {_FOLK}\b(?! (?:concerning|regarding"
    rf"|with regard))",
    rf"(?<!their )(?<!his )(?<!her )(?<!your )(?:{_OUTCOME}|word|something|more|shortlist|dates?"
    rf"|(?:new|further|next) (?:times|slots?)) (?:is|are|'s|was|will be|should be"
    rf"|would be|now)(?: \w+)? (?:due|expected|likely|coming|out|ready|made|scheduled|planned"
    rf"|available"
    rf"|known)\b",
    rf"(?:date|day|deadline) (?:for|of) (?:our|the|an?|my|their) {_OUTCOME} (?:is|will be|would be"
    rf"|becomes|has become|moves to|is moved to)(?: now)?\b",
    r"(?:be|get|keep|stay) (?:back )?in (?:touch|contact)\b",
    r"invit(?:e|es|ing) (?:the )?(?:(?:best|top|strongest|successful|shortlisted|selected"
    r"|final) (?:\w+ )?(?:candidates|applicants|people)|finalists)\b",
    r"(?:read|review|look at|go through|assess|consider|screen)s? (?:every|each|all"
    r"|your)(?: \w+)? (?:application|cv|submission|resume|résumé)s?\b",
    rf"(?:(?:your|our|the) (?:\w+ )?)(?:{_OUTCOME}|letter|verdict) (?:will|should) (?:be|go) (?:in"
    rf"|into|through) (?:the|your) (?:post|mail|inbox|letter ?box|portal|account)\b",
    r"(?:answers?|decisions?|results?|outcomes?|offers?|letters?|notifications?|invites|invitations"
    r"|contracts)(?: of (?:[\w]+ ){1,3}?)?(?: \w+)? ?(?:go|goes|come|comes|land|lands|drop|drops"
    r"|are going|follow|follows)(?: out| up)?\b(?! (?:straight |back |up )?(?:to|before) (?:the|our"
    r"|an?|my|his|her|hr|finance)\b)",
    r"(?:normally|usually|typically|generally) (?:respond|reply|get back|answer|come back|follow up"
    r"|decide|take)\b",
    r"(?:decision|announcement|notification) (?:date|day)\b|it(?:'s| is)(?: now)? (?:hoped"
    r"|anticipated|expected|envisaged)\b|be (?:straight|honest|frank) with you\b",
    r"(?:someone|somebody|one of us) (?:looks?|reviews?|checks?|reads?|marks?"
    r"|goes over)(?: at)? (?:it|them|this|that)\b",
    r"(?:we|i)(?: \w+)? (?:reply|respond|answer|write)(?: back)?(?: to (?:you|everyone"
    r"|all))?(?= (?:within|by|inside)\b)",
    r"aiming for|targeting|shooting for",
    r"(?:is|are|gets?|will be) (?:\w+ )?(?:sent|posted|mailed|given|released|communicated"
    r"|passed on) to (?:you|all|every\w*|candidates|applicants)\b|reach(?:es)? (?:you|everyone"
    r"|everybody|all (?:candidates|applicants))\b",
    r"(?:an?|the|their|his|her) (?:answer|decision|reply|response|verdict) (?:to|for|with) you\b"
    r"|(?:read|take|treat) (?:it|that) as\b",
    r"and (?:then )?(?:revert|get back|come back|report back|circle back|let you know|ring you"
    r"|call you|write to you)\b(?! to (?:me|us))",
    r"(?:gets|comes|reports|writes|replies|responds) (?:back )?to (?:you|everyone|everybody"
    r"|all (?:\w+ )?(?:candidates|applicants)|each candidate|candidates|applicants)\b",
    rf"(?:candidates?|applicants?|attendees|participants|everyone|everybody|all|you)(?: interviewed"
    rf"| seen| involved| concerned| who \w+)? (?:is|are|gets?) (?:then |all |normally "
    rf"|usually )?{_PASSIVE}\b",
    r"(?:(?:e-?mails?|phones?|rings?|calls?|telephones?|texts?|tells?|informs?|notifies|contacts"
    r"|writes to) (?:all |the )?(?:test takers|candidates|applicants|finalists|participants"
    r"|attendees|everyone|everybody))\b",
    r"you(?:'ll| will| should| would|'d) have (?:yours|it|one|this|that|them)(?: in (?:hand|writing"
    r"|your (?:hands|inbox)))?(?= (?:by|before|within|on|no later)\b)",
    r"you (?:then |only |both |all )?(?:get|hear|receive|find out)\b(?! (?:there|here|in\b|on\b"
    r"|the (?:job|role|link)|stuck|lost|any|a chance|to\b|it\b|this\b|into|through|up|off|of\b"
    r"|about|the opportunity|your? (?:hands|head)))(?: (?:an?|the|our|my|your|back))?",
    r"(?:have|get) (?:your|the|an?|our) (?:[\w-]+ ){0,2}?(?:offer|contract|letter|answer|decision"
    r"|paperwork|verdict)(?: letter)? (?:in your|with you|to you|over to you|out to you|ready)",
    r"(?:don't|do not|shouldn't|wouldn't|please don't) (?:expect|count on) (?:to hear\b|anything"
    r"|(?:any )?(?:news|word|answer|reply|decision)|an? (?:answer|reply|decision))",
    r"(?:pick|take) (?:this|it|things|that|up) (?:back )?up(?: again)?\b(?! (?:from|at))"
    r"|come back to (?:this|it)\b",
    r"(?<!i )(?<!we )(?<!i've )(?<!we've )(?:has|have|'s|he|she|they) promised (?:me|us"
    r"|to (?:tell|let|give|decide|answer))\b",
    r"see to it that|(?:i'm|we're|i am|we are) (?:answering|deciding|ringing|phoning"
    r"|calling)\b(?! (?:about|from|to))",
    r"(?:put|confirm) (?:it|this|that|the offer|everything) in writing\b"
    r"|put (?:an? |the )?offer (?:together|in writing)",
    r"(?:communicate|announce|publish|post|issue|release)s? (?:its|their|the"
    r"|our) (?:\w+ ){0,2}?(?:decisions?|results?|outcomes?|list|shortlist|verdict)\b",
)
UNHEARD = (
    r"(?:have|has|had|do|does|did|should you|should we)(?: not|n't) (?:yet |already )?(?:heard?"
    r"|received?|had|got|been contacted|get|see)\b(?! from you| your|,? please)(?: (?:back|anything"
    r"|a word|(?:back )?from (?:us|me|him|her|them|anyone|the \w+)))?",
    r"(?:should you not|you do not|not) (?:have )?(?:hear|heard|been contacted"
    r"|received)\b(?! from you| your)(?: (?:back|anything))?(?: from (?:us|me))?",
    r"(?:are|aren't|weren't) (?:not )?contacted",
    r"(?:no (?:news|word|answer|reply)(?! (?:from (?:the|my|our) (?:\w+ )?)?(?:\w+ )?yet\b)"
    r"|without (?:a |any )?(?:news|word|answer|reply)"
    r"|hear(?:d)? nothing|silence)\b",
    r"pass(?:es)? (?:quietly|in silence|by in silence|without)\b|comes? and goes?\b"
    r"|been and gone\b",
    r"phone (?:hasn't|has not) (?:rung|gone)|no(?:body| one)(?:'s| has) (?:called|rung|written"
    r"|phoned)",
    r"not hear\b(?! from you)|go(?:es)? by without (?:an?|any|our|hearing)\b(?: (?:call|word|reply"
    r"|answer|news|response|message|e-?mail|letter))?",
    r"(?:i'm|i am|we're|we are) (?:still )?silent"
    r"|it(?:'s| is| stays| goes) (?:all )?quiet|(?:i|we|he|she|it|things|all|everything)(?:'ve|'s"
    r"| have| has| am| are|'m|'re)? (?:gone|goes?|been|going) (?:all )?(?:quiet|silent|dark)"
    r"|(?:i|we)(?:'ve| have)(?:n't| not) (?:called|written|rung|been in touch|replied|answered"
    r"|got back|come back|phoned)\b",
)
WAIT = (
    r"(?:ask(?:ing)?|hop(?:e|ing)|beg) (?:you )?for (?:your|a (?:little|bit of|touch of)|some)"
    r"(?: \w+){0,2}? (?:patience|forbearance|indulgence)\b",
    r"(?:(?:we|i) )?expect(?:s|ed)? (?:\w+ ){1,4}?to (?:take|last|run)\b",
    r"(?:bear|stay|stick) with (?:us|me)",
    r"(?:hang|hold|sit) (?:on|tight)",
    r"leave (?:it|this|that|things) with (?:me|us)",
    r"(?<!could you )(?<!can you )give (?:me|us)\b(?! (?:a (?:couple|few) (?:of )?(?!days|weeks"
    r"|more)|an? (?:\w+ )?(?:feedback|answer|reply|response|confirmation|notice)|feedback"
    r"|a (?:call|ring|shout|bell|buzz)|your|at least|an? (?:idea|answer)|the"
    r"|(?:two|three|some)(?! (?:more |further |or three )?(?:full |working |business "
    r"|calendar )?(?:days|weeks))))",
    r"allow (?:us |me |for )?(?:up to |at least |about |around |approximately |another "
    r"|a further )?(?:an?|the|\d+|ten|two|three|four|five|six|seven|a few|several|until)\b",
    r"(?<!you )(?<!you'd )(?:need|want|require|takes?|taking)s? (?:us |me )?(?:a good |a further "
    r"|another|an additional|about|around|approximately|up to|roughly|at least|one|two|three|four"
    r"|five|six|seven|eight|ten|\d+)\b",
    r"(?:need|will take|'ll take|may take|might take|could take|take us|needs)(?: us"
    r"| me)? (?:a (?:few|bit|little|couple)|until|till|(?:the )?(?:rest|end|next|whole) of"
    r"|an?(?! (?:firm |simple |quick |clear )?(?:yes|answer|reply|decision|response|confirmation"
    r"|signature)))\b",
    r"(?:won't|not|unlikely to|can't|cannot) be (?:until|before)|(?:typically|usually|normally"
    r"|generally) lasts?\b",
    r"(?:check (?:back|in again)|try (?:me|us) again|ask (?:me|us) again)\b",
    r"(?:it(?:'ll| will|'s (?:now )?going to| may| might| could)(?: now)?) be (?:(?:mon|tues|wednes"
    r"|thurs|fri)day(?= (?:at the earliest|or |before|now\b|rather|instead|i'm afraid))|one|two"
    r"|three|four|\d+|up to|several|the|an?|another|at least|about|late|early|mid|next|some)\b",
    r"(?:best guess|guess|estimate|reckon|(?<!were )(?<!was )(?<!been )thinking(?! of| about| for)"
    r"|(?<!and )likely(?= (?:to|be|in|by|next|the|early|late|mid|around|not|sometime|another))"
    r"|realistically)\b",
    r"(?<!for your )(?<!for )patien(?:t|ce)\b",
    r"nothing (?:\w+ ){0,3}(?:before|until|till)\b",
    r"turn-?around",
    r"give it\b(?! (?:a (?:go|read|try|look|think)|to\b|some))"
    r"|let (?:me|us|him|her|them) (?:sleep on|think|mull|chew)|leave it (?=until|till|to|for|a)"
    r"|(?:chase|nudge|prod|poke) (?:me|us)\b",
    r"asked (?:me |us )?for (?=until|till|another|more|one more|two|three"
    r"|a (?:few|couple|week|fortnight)|\d)|(?:are you )?(?:ok|okay|happy|alright|all right) to wait"
    r"|can it wait",
    r"(?:nobody|no one|none of us|we (?:won't|can't)) (?:will )?(?:\w+ ){1,6}?(?=until|till"
    r"|before)",
)
_GUARD = (
    r"(?<!not )(?<!will )(?<!'ll )(?<!to )(?<!has )(?<!have )(?<!they )(?<!he )(?<!she )(?<!did )"
)
_NOT_OURS = r"(?<!'ll )(?<!to )(?<!we )(?<!i )(?<!they )(?<!will )(?<!can )(?<!who )"
ASK = (
    r"(?:pls|plz)\b|need to (?:know|hear|have|get|receive)\b|please(?! (?:bear|allow|expect|note"
    r"|be (?:aware|assured|patient|advised)|rest|assume|take it|accept (?:our|my)|don't|do not|see"
    r"|find|leave it with|give (?:us|me) (?:un)?til))",
    r"kindly(?! (?:note|bear|allow))",
    r"(?:(?:i|we)(?: really| do| just)? (?:need|have|must|ought|promised|am|are)"
    r"|(?:i|we)'(?:ve|m|re)(?: got| promised| due)?)(?: to)? (?:(?:get|go|come|feed|report) ?back"
    r"|revert|respond|reply|answer|tell (?:him|her|them|the \w+|my \w+)|let (?:him|her|them|the \w+"
    r"|my \w+)(?: \w+)? (?:know|have))\b(?! (?:to |with )?you\b)",
    r"(?:could|can|would|will) (?:you|i (?:have|ask)|we (?:have|ask))\b",
    rf"{_GUARD}let (?:me|us)(?: know| have)?\b",
    rf"{_GUARD}(?:give|send|tell|drop|ring|call|text|e-?mail|phone|bring|write|return|forward"
    rf"|contact|message|ping|shoot)(?: it| them| this| that| those| these)?(?: back| over"
    rf"| across)?(?: to)? (?:me|us)\b",
    rf"{_GUARD}(?:get|come|reply|respond|answer|report|be)(?: it| this| them"
    rf"| that)?(?: back)? (?:to|with|from) (?:me|us)\b",
    r"your (?:(?:final|preferred|completed|signed|first|second|written) )?(?:answer|decision|reply"
    r"|response|submission|solution|confirmation|availability|choice|preference|thoughts|acceptance"
    r"|signature|files?|documents?|references?|referees?|slot|times?|yes|video|recording|assignment"
    r"|exercise|form|cv|details|task|work)\b",
    r"(?:'d|would|we|i|they|client|who|board|panel|he|she|committee)(?: really| very much"
    r"| also)? (?:like|love|appreciate|welcome|prefer|want|need)s? (?:to (?:have (?:your|an?|the|it"
    r"|them|this|everyone's)|get (?:your|an?|the|it|them|this|everyone's)|know|receive|hear from)"
    r"|an?|your|the|you(?: all)? to|(?:this|all|it)(?! (?:off my|sorted|settled|wrapped|done"
    r"|finished"
    r"|over|behind)\b)|them|these|those|everyone's|confirmation)\b",
    r"hop(?:e|es|ing) (?:for your|to (?:have|receive|get|hear) (?:your|from you|back from you)"
    r"|you(?:'ll| will| can))",
    r"(?<![a-z0-9] )to (?:accept|confirm|book|reserve|secure|take up|decline|complete|start"
    r"|begin)(?: [\w'’-]+){0,5}? (?:click|visit|follow|use|go to|log ?in|sign in|tap|call|e-?mail"
    r"|reply|complete|fill)\b",
    r"if you (?:could|would)(?: please| kindly)? (?:get|have|send|let|book|confirm|return|pop|drop"
    r"|give|reply|complete|fill|pick|choose)\b",
    r"(?:enough|fine|okay|ok|sufficient) if\b",
    r"(?:should|would|shall|'d) be (?:very |most )?(?:glad|grateful|happy|obliged"
    r"|pleased) (?:to (?:have|receive|get)|of) (?:it|them|this|these|that|those|both|your|the"
    r"|an?)\b",
    r"(?:we|i|they|'d|would|client|who|who's|he|she|hr|also)(?: also| really| would| will"
    r"|'ll)? (?:need|require|want|must (?:have|receive)|expect)s?(?! (?:to"
    r"|you (?:here|in|on|to start)|someone|somebody|a person|another|more|some more|about|around"
    r"|until|a (?:few|bit|little|couple|week|month|day|further)|(?:\w+ ){1,3}(?:week|day|month"
    r"|time)s?|(?:feedback|news|word|an? (?:answer|decision|update|reply))(?! from you)))\b",
    r"(?:asking|ask|looking|hoping|grateful|glad|wait(?:ing)?) (?:everyone |everybody |all of you "
    r"|all candidates |you )?for (?:an?|your|their|answers|replies|confirmation|it|the)\b",
    r"(?:hear|hearing|heard|reply|word|answer|confirmation) from you\b",
    r"(?<!do )(?<!if )(?<!when )(?<!whenever )you(?: have|'ve got|'ve| need to| must"
    r"| are (?:asked|required|requested|expected|kindly asked)| have been (?:asked|given)"
    r"|(?:'ll| will) (?:need|have)(?: to)?| should| can take| may take)\b(?! (?:been|any|not|had"
    r"|heard|already|a (?:question|query)|an? (?:upcoming|interview|appointment|call|meeting)))",
    r"(?:must|shall|needs? to|has to|have to|should|ought to) (?:be (?:back|received|completed?"
    r"|submitted|returned|signed|sent|done|uploaded|in\b(?! (?:the|next|early|mid|late|about"
    r"|an?)\b)|with (?:us|me)|finished|accepted|taken|handed in|turned in|booked|made|provided"
    r"|filled|confirmed|e-?mailed|delivered|registered|deposited|furnished|forwarded|lodged|filed)"
    r"|reach (?:us|me)|arrive|get to us)",
    r"have (?:it|them|yours|this|everything) (?:in|over|back|done|with us|to us)\b"
    r"|you've (?=an?\b|one\b|two\b|three\b|five\b|ten\b|\d)",
    r"should be (?:e-?mailed|mailed|posted|sent|forwarded) to\b|^\W*(?:push|ship|commit|deploy"
    r"|deliver)\b",
    r"to be (?:back|completed?|submitted|returned|signed|done|uploaded|with us|handed in"
    r"|turned in)\b",
    r"(?<!not )(?<!not going to )(?<!n't )(?:remember|forget|sure|ask(?:ed)? you|want you|like you"
    r"|need you|have you|(?<!ask )(?<!want )(?<!need )you) to\b",
    rf"{_NOT_OURS}(?:complete|submit|return|sign|finish|respond|reply|confirm|rsvp|choose|pick"
    rf"|select|book|schedule|upload|provide|accept|decline|record|register|fill (?:in|out|it)"
    rf"|hand (?:it |them |this )?in|turn (?:it )?in|send|pop|sleep on it|have a think"
    rf"|think (?:it|about|on)|do (?:it|so|this|that)|get (?:it|them|this|that) (?:back|to|over|in"
    rf"|done)|try to|make sure|whenever you|at your (?:own )?(?:pace|leisure)"
    rf"|take (?:until|till|the (?:weekend|week)|your time|a (?:few|couple) (?:of )?days)|volunteer"
    rf"|stay in the running)\b(?! \w+ing)",
    r"(?:much appreciated|if you can\b|if (?:at all )?possible|would be (?:great|perfect|ideal"
    r"|brilliant|helpful|lovely|appreciated|wonderful|splendid|handy|super|grand))",
    r"(?:one-liner|line|word|note|text|yes|yes or (?:a )?no|thumbs[- ]up)(?= (?:by|before"
    r"|no later)\b[^.?!]{0,30}\b(?:is|are|will do|would do)\b)",
    r"(?:short|quick|brief|one-line|one-word|simple|rough|early|prompt) (?:[\w-]+ )?(?:answers?"
    r"|repl(?:y|ies)|responses?|lines?|yes|confirmations?|notes?)(?= (?:by|before|no later|until|is"
    r"|are|will do|would))",
    r"(?:log ?in(?:to)?|sign in|click|visit|follow|go to|use)(?: [\w'’-]+){0,6}? to (?:confirm"
    r"|accept|choose|complete|book|submit|sign|upload|reply|respond|decline|pick|select)\b",
    r"(?:ideally|preferably|if possible|let's say)[,:]? (?=by|before|no later)|^\W*need(?!s? to\b)"
    r"|(?<!with )a (?:firm |simple )?yes or (?:a )?no\b|if (?:i|we) (?:could|can|might) (?:get|have"
    r"|receive)|if (?:i|we) (?:have|get|receive) (?:them|it|this|these|that|those|everything"
    r"|your)\b|(?:and|also|but|then) need (?:your|it|them|these|those|this|the)\b",
    r"(?:an? )?(?:line|note|word|ring|call|text|message|answer|reply) back(?= (?:by|before"
    r"|no later))|(?:shout|holler|say so)(?= (?:by|before)\b(?![^.?!]{0,30}\bif\b))",
    r"(?<!you with )(?<!promise of )(?<!becomes )(?<!promised me )(?<!promised us )"
    r"(?<!had )(?<!have )(?<!got )(?<!received )"
    r"(?:an answer|a reply|a response|a (?:quick )?(?:yes|word)|confirmation|answers|replies"
    r"|cvs)(?= (?:by|before|no later))",
)
_HELD = (
    r"(?:hold|keep|holding|keeping|held|reserved?|block|save)(?: on to)? (?:it|this|that|the|your"
    r"|an?|these|them|both|open)(?! details| cv| application| data| information)[^.?!;]{0,30}?"
)
ENDS = (
    r"(?:if|unless|in case|should) (?:i|we)(?:'ve| have| do)?(?:n't| not)? (?:not )?(?:hear|heard"
    r"|(?:(?:have|had|get|got|receive|received) )?no (?:answer|reply|response"
    r"|confirmation)(?! from (?!you))"
    r"|(?:hear|heard) nothing(?= from you)|receive|received|get|got|had|have your"
    r"|have it)(?: anything| back| a reply"
    r"| your (?:answer|reply|response|decision))?(?: from you)?\b",
    r"(?:will )?(?:expires?|expir(?:y|ation|ing)|lapses)\b|(?:will|shall|to|may) (?:expire"
    r"|lapse)\b",
    r"(?<!not )(?:valid|open|live|available|active|accessible)(?: for you)? (?:until|till|through"
    r"|for|to)\b|(?:good|works?|usable)(?: from now)? (?:until|till|through)\b",
    r"(?:is|are) (?:still )?(?:possible|open to you) (?:until|till|up to)\b"
    r"|stands? (?:until|till|through|for)\b|failing\b|give you (?:until|till|up to)\b",
    r"you (?:can|may) (?:still )?(?:choose|book|pick|select|complete|submit|upload|accept|change"
    r"|take|do|start|use|access|record)\b(?=[^.?!]{0,40}\b(?:until|till|up to|any ?time before"
    r"|at any point before)\b)",
    rf"{_HELD}(?:until|till|through)",
    r"held (?:until|till|for you)|(?:are|is|be|'re) (?:held|reserved|kept)(?: for you"
    r"| open)?(?= for (?:\d+|an?|one|two|three)\b)",
    r"no (?:rush|hurry)(?=[:,;]| -| –)(?!.{0,40}enough if)|plenty of time"
    r"|(?:soon|early|time) enough",
    r"(?<!of the )(?<!after the )(?<!from the )(?:deadline(?: (?:for|to) (?:\w+ ){1,5}?is\b)?"
    r"|due date|cut-?off|time ?limit|closing time|expiry|respond by|reply by|rsvp by|complete by"
    r"|submit by|due by|sign by)\b",
    r"(?<!are )due\b(?! to)",
    r"(?<!we'll )(?<!we will )(?<!we )(?<!to )(?<!which )(?<!ads )(?<!advert )(?:close|closes"
    r"|closing|locks?|(?:gets?|be|is) locked|shuts?|runs? out)\b(?! the loop| date| of)"
    r"|(?:window|period|access|poll|offer|invitation|challenge|assessment|test|session) ends\b",
    r"(?:goes|go|will go) (?:dark|dead|stale)\b",
    r"(?:stops? working|no longer (?:work|be (?:available|valid|open|accepted))"
    r"|be (?:deactivated|disabled|withdrawn|released))\b",
    r"you(?:'ve got|'ve| have|'ll have| will have) (?:until|till|up to)\b",
    r"(?:last|final) (?:day|date|chance) (?:to|for)\b",
    r"(?:extend|push|move)(?:ed|ing)? (?:this|it|that|your deadline|the deadline"
    r"|the date)(?: for you)?(?: back| out)? (?:to|until|till)\b",
    r"you(?:'ve| have|'ll have)(?: got)?(?= (?:an?|one|two|three|\d+) (?:days?|weeks?"
    r"|fortnight) from (?:today|now|tomorrow)\b)",
    r"late submissions|(?:otherwise|or(?: else)?) (?:i|we)(?:'ll| will) (?:release|let|give|offer"
    r"|cancel|assume|take)\b",
    r"(?<!what )(?:arriv|receiv|reach|submitt|sent|handed in|com)(?:es?|ed|ing"
    r"|s)?(?: (?:us|me|in|here))? (?:later than|after)\b",
)
MEETING = (
    r"(?:could|can|would|will) you (?:be (?:free|available|up for|around|open|interested|willing"
    r"|able to (?:meet|come|join|speak|talk|start|attend|do))|meet\b|come\b(?! back)|speak\b|talk\b"
    r"|join\b|chat\b|do\b(?! (?:it|this|that|so|the|these|those|your|us|me)\b)|make it|start\b"
    r"|attend|travel|have time)",
    r"are you (?:free|available|open|around|interested|able)|(?:do|if|when|whenever) you have\b",
    r"(?:can|could|may|shall|happy to|free to|able to|glad to|available to|like to|love to) (?:i "
    r"|we )?(?:call|ring|phone|speak|talk|chat|catch|meet|see|interview|give you a (?:call|ring)"
    r"|(?<!you could )(?<!you can )(?:send|share|answer|offer)|get you in"
    r"|have you in)\b(?: (?:with |to )?you\b)?(?! you know)",
    r"(?:needs?|wants?|like|looking for|seeking|after) (?:someone|somebody|a person|people|cover"
    r"|you (?:here|in|on board|on site|to (?:start|join|come|begin)))\b",
    r"(?:someone|somebody|anyone|you) (?:who can |able to |ready to |to )(?:start|begin|join)"
    r"|to start\b|in (?:post|place)\b",
)
EVENT = (
    r"(?:good|great|nice|lovely|pleasure|glad|fun|delight) (?:to|that we could"
    r"|of us to) (?:have )?(?:talk|talked|speak|spoken|chat|meet|met|reach|hear|see|catch|connect"
    r"|get)\w*(?: up)?(?: (?:with|to|from|hold of))?(?: you)?\b",
    r"(?:good|great|nice|lovely|enjoyed) (?:talking|speaking|chatting|meeting"
    r"|catching up)(?: (?:with|to))?(?: you)?\b",
    r"(?:i|we|it)(?:'d| had)? (?:promised|owed|told|hoped|planned|meant|wanted|intended|aimed"
    r"|been anticipated|been hoped)(?: you| to| that| it)?(?: (?:that )?(?:you|we|i|they|it)(?:'d"
    r"| would)(?: (?:have|know|hear|get|give|be|let|see|make|reach|decide|call|ring"
    r"|write)(?: you)?(?: (?:an?|our|the|my))?(?: (?:answer|decision|update|news|back|in touch"
    r"|reply|know|result))?)?)?(?: (?:an? )?(?:answer|update|decision|reply|call)"
    r"| (?:let|be|have|get|give) \w+(?: \w+){0,3})?\b",
    r"(?:deal|sale|acquisition|merger|round|quarter|books|funding|office|building|announcement"
    r"|competition|requisition|notice|exam)s? (?:will )?(?:clos\w+|ends?)\b",
    r"(?:their|his|her) (?:decision|answer|reply|response)\b(?: (?:is|was|will be))?(?: (?:due"
    r"|expected))?|to reach you\b|(?:don't|do not|wouldn't|would not|didn't) want you to\b"
    r"|(?:he|she|they)(?:'s|'re| is| are| was)? due back\b",
    r"(?:i|we)(?:'ve| have) asked\b(?: \w+){0,2}? for (?:an? )?(?:answer|decision|reply|update"
    r"|response)\b|(?:people|candidates|everyone) (?:get|take|need|spend|finish|complete"
    r"|do)\b(?: it)?(?: done)?",
    r"(?:hr|they|team|finance|client|manager|board|he|she|people)(?: have| has|'ve|'s)? (?:tells?"
    r"|told) me\b|slots?\b[^.;]{0,30}?\b(?:released|withdrawn|forfeited)\b",
    r"(?:late|slow|delayed|belated) (?:reply|response|answer)\b",
    r"(?:told|asked) (?:her|him|them)\b(?: that)? (?:i|we) (?:need|want)\b(?: an?)?(?: (?:answer"
    r"|decision|reply))?|what you (?:send|submit|hand in)\b",
    r"our offer to\b[^.?!;]{0,40}?(?:expires|lapses|runs out)\b",
    r"(?:collecting|gathering|accepting|taking in)\b",
    r"(?:was|were)(?:n't| not) able to \w+|(?:i|we) (?:hereby |regretfully |regret to |have to "
    r"|must )?(?:inform|advise|notify) you (?:that|with|by)\b",
    r"(?:account|profile|data|details|application|cv|résumé|resume)\b[^.?!;]{0,30}?\b(?:active|kept"
    r"|stored?|valid|on file)\b(?: for)?",
    r"(?:on hold|paused|frozen|ill|sick|unwell|poorly|in hospital|tied up|unavailable|not back|away"
    r"|off)\b(?! the| to)",
    r"(?:said|promised|told you|mentioned|hoped|thought)(?: \w+){0,3} (?:you'd|we'd|i'd|you would"
    r"|we would|they'd|i would)\b(?: (?:be able to )?(?:have|know|hear|get|give|be|let|see|make"
    r"|reach|decide)(?: you)?(?: (?:an?|our|the|my))?(?: (?:answer|decision|update|news|back"
    r"|in touch|reply))?)?",
    r"(?:pleased|happy|delighted|glad|writing|wanted|wish|sorry|afraid|regret|excited|thrilled|love"
    r"|like) to (?:inform|let|tell|advise|notify|update|share with|offer|invite|confirm|call|ring"
    r"|speak|talk|meet|see|have)(?: (?:to |with )?(?:you|everyone))?(?: know)?",
    r"(?:can|could|may|shall|should|might) (?:i|we)(?! have| ask)\b",
    r"look(?:ing)? forward to(?! hearing| receiving| your)",
    r"(?:thank you|thanks) for [^.?!,;]{0,40}",
    r"(?:see|meet|meeting|seeing) (?:you|the|with|another|other|one|two|more|our|some|all|all of"
    r"|them)\b(?: \w+){0,2}",
    r"(?:applications?|vacanc(?:y|ies)|position|post|role|advert\w*|job|posting|portal|recruitment"
    r"|listing|competition|campaign)(?: (?:will|is|are|was|now|be|due|to))* (?:clos\w+|open\w*"
    r"|start\w*|begin\w*|available|live|published|advertised|remain\w*|extended)\b",
    r"closing date|date of birth|born|start(?:ing)? date|first day|starting (?:on|from|in|date"
    r"|salary)|start(?:s|ed|ing)? (?:on|in|at|from|with|work|reading|marking|reviewing|interview\w*"
    r"|looking|the)|begin(?:s|ning)? (?:on|at|in|with|work|review\w*|interview\w*|the|its)",
    r"(?:begin|start|commence|kick off|launch|open|reopen|join)(?:s|es|ed)?\b(?: us)?",
    r"commencing",
    r"(?:takes?|taking|took) place|(?:will|to|is|are|be|being|was|were|am|'m|'s"
    r"|'re) (?:be )?(?:held(?! until| for you)|scheduled|planned for|closed|away|off|out|travel\w+"
    r"|on (?:leave|holiday|vacation|annual leave)|in (?:court|meetings)"
    r"|at a (?:conference|client))\b",
    r"(?:meets?|sits?(?! tight)|convenes?|gathers?|travels?|flies|leaves|returns"
    r"|(?:he|she|they|i|we|will|'ll) return|gets? back|(?:is|'s|are|'re|am|'m) back)\b(?! to (?:you"
    r"|me|us|every\w*|all|each|candidates|applicants)\b)",
    r"(?:interviews?|interviewing|shortlisting|assessments?|assessment (?:day|centre|center)"
    r"|sessions?)(?= (?:will (?:be (?:held|on|at|by|conducted|in)|take)|are|is|take|run|on|in|for"
    r"|days?|with|rounds?|the|other|more|another|all|remaining|last|first)\b)",
    r"(?:interviewing|reviewing|reviews?(?![^.?!;,]{0,40}\bbe (?:finished|complet|conclud))"
    r"|read(?! every| each| all| your| it as| that as)|reading|shortlisting|marking|wrapping up"
    r"|finishing|going through|working through|discuss\w*|talk (?:it|this) over|talking to)\b",
    r"(?:received|advertised|published|posted|registered|spoke|met|applied|submitted|arrived)\b",
    r"(?:bank|public|school) holidays?|half.?term|conference|annual leave|parental leave|maternity",
    r"(?:apply|re-?apply|try) again|(?:kept?|keep|retain\w*|stored?|delet\w+) (?:\w+ ){0,4}(?:file"
    r"|record|data|details|months?|for)\b",
    r"fill (?:the|this) (?:post|position|role|vacancy)",
    r"(?:parking|train|doors?)\b",
    r"(?:salary|probation|contract|notice|pension|holiday entitlement|payday"
    r"|pay)\b(?! (?:to|you|will be sent))",
    r"(?:you can|can be) (?:reach|call|contact)\w*|reach(?:ed)? (?:me|us|on)"
    r"|call (?:us|me) (?:any|between|on)",
    r"questions?\b",
    r"last (?:interview|candidate|day)\b",
    r"\b(?:until|before) (?:he|she|they|i|we)\b(?! (?:can|could|will|are able to) (?:say|know"
    r"|tell)\b)",
)
LOOSE_NEWS = (
    r"(?:letters?|answers?|decisions?|results?|outcomes?|invitations?|notifications?|e-?mails?"
    r"|communications?|correspondence|marks|scores|feedback)(?: \w+)? (?:is|are"
    r"|get) (?:\w+ )?(?:posted|sent|mailed|e-?mailed"
    r"|issued|given|released|shared|published|communicated|made)\b(?! by (?:you|the candidate))",
    r"(?:anticipat|expect|plann?|hop|aim|intend)(?:e|es|ing"
    r"|s)? (?:on )?(?:to )?(?:have )?(?:complet|finish|conclud)(?:e|ed|es|ing)?\b",
    rf"(?:{_OUTCOME}|word (?:from|on|by))\b",
    r"(?:decid(?:e|es|ed|ing)|conclud\w+|finali[sz]\w+|make up (?:our|their|my) minds?"
    r"|made up (?:our|their|my) minds?|(?:know|say|tell you) more)\b",
    r"(?<!a )(?<!phone )(?<!quick )(?:speak|talk|chat|catch up)(?= (?:soon|then|next|on|tomorrow"
    r"|later))",
)
