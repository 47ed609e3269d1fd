"""Who gives up what, in English: a candidate's no that decides by itself, and what only sounds like
one. Data, no logic; the parts that rows name are in ``kinds.giving_up``.
"""

GIVING_UP: dict[str, str] = {
    "plain:withdrawal": r"""
5 takes it back :: \b«withdr[ae]w\w*|rescind\w*|retract\w*|discontinu\w*|clos(?:e|ing)|scrap|bin
    |shred|revok\w+» (?:{mine}|(?:the|this) (?:application|candidacy|candidature))\b
    |\b«withdr[ae]w\w*» (?:from (?:the|your|this) (?:\w+ ){0,2}{running}|as a candidate)\b
    !! \?|\bif\b|not (?:to )?(?:be )?withdraw\w*|never|without|before|until|rather than|instead
    |unless|(?:the|that|my) other|earlier|previous|duplicate|attached|updated
    |(?:you|they|he|she|who)(?: have| has| had)? withdr\w+
5 has accepted elsewhere :: \b(?:have|i've|i) (?:\w+ )?«accepted» (?:another
    |an?) (?:\w+ ){0,2}?(?:position|job|role|post|offer|place|contract)\b
    !! \byours?\b|before|until|\bif\b|meeting|appointment|\?
5 turns it down :: \b(?:decided|chosen|choosing|concluded|going|prefer
    |rather)\b (?:\w+ ){0,3}?(?:not to|against) «(?:accept\w*|tak(?:e|ing) (?:it
    |the (?:job|post|role|position|offer)|this (?:job|post|role|position)
    |(?:my|the|this) (?:application|candidacy)(?: [\w']+){0,8}? (?:any )?further)|proceed|pursue
    |continue|go ahead|go any further)\b»
    !! yet|before|until|other offer|another offer|time|slot|\bif\b
5 does not take it up :: \b(?:not|cannot|won't|will be declining|must decline
    |have to decline)\b (?:\w+ ){0,3}?«(?:take up|taking up|accept|accepting)» (?:the|your|this
    |[\w']+'s) (?:\w+ ){0,2}?(?:offer|post|position|role|job)\b
    !! yet|before|until|other|another|time|slot|\bif\b
5 stays or has started elsewhere :: \b(?:«no longer (?:available|on the market|looking for (?:a
    |work|another))|(?:decided|chosen|going|prefer) to stay (?:where i am|put|on (?:at|with)
    |(?:with|at|in) my (?:current |present |old )?(?:job|post|role|position|employer|company|firm
    |team|school))
    |(?:step|stepping) back from (?:the|your|this) (?:\w+ ){0,2}(?:process|search|running)
    |remov(?:e|ing) (?:myself|my name) from (?:your |the |further )?consideration»)\b
    !! that day|then|at that time|on (?:{day}|the)|slot|\bif\b|\?|office|hotel
5 takes another :: \b(?:offered|found|got) (?:an?|another) (?:\w+ )?(?:job|post
    |position|role|place)\b[^.!?]{0,60} decided to «(?:take|accept)» it\b
5 leaves the list :: \b(?:tak(?:e|en|ing)|pull(?:ing)?|strik(?:e|ing)|remov(?:e|ed|ing)
    |drop(?:ping)?|leav(?:e|ing)|cross(?:ing)?|withdraw(?:ing)?) (?:{mine}|my details|me|mine
    |myself) (?:«off|from|out of») (?:the|your|this|further|any|all) (?:[\w']+ ){0,2}?{running}\b
    |\bto be (?:taken|removed|withdrawn|dropped) «out of|from|off» (?:the|your|this|further|any
    |all) (?:[\w']+ ){0,2}?{running}\b|\b(?:step|bow|pull|drop|back)(?:ping|ing)? «out of|away from
    |down from» (?:the|your|this) {running}\b|\b(?:take|taking|pull|pulling|count) (?:me|myself
    |my name|my hat) «out»\b
    !! \bif\b(?! you (?:could|would|can))|\?|do not|not to\b|never|because|before|until|unless
    |rather have|mailing|newsletter|distribution|unsubscribe|mailshot|call|coach|train|other|agency
    |out (?:to|for) (?:lunch|dinner|coffee|a)
5 said yes elsewhere :: \b(?:have|had) (?:\w+ ){0,2}«said yes» to (?:another|the other
    |an? (?:\w+ )?(?:offer|job|place|post|role|company|firm|school|shop|team|workshop|yard)
    |something|somewhere|someone)\b
    !! before|until|\bif\b
5 not for me :: \b(?:it|this|the (?:job|post|role|position|offer)) (?:is|was
    |would) not (?:be )?(?:\w+ )?(?:the )?«right» (?:\w+ ){0,2}?for me\b
    !! time|slot|day|hour|place|\bif\b
5 no fit :: \bnot (?:think|feel|believe|see) (?:that )?(?:it|this|that|(?:the
    |this) (?:job|post|role|position|place|company|team)|i)(?: is| was| would be
    | am)? (?:quite |really )?(?:a |the |an )?(?:right|good|best) «fit|match»\b
    |\b(?:it|this) (?:is|was) not (?:quite |really )?(?:a |the )?(?:right|good|best) «fit|match»\b
    !! \?|slot|day|hour|\bif\b|\byou (?:do not )?(?:think|feel)|worr(?:y|ied)|sorry that
    |sorry to hear
5 declines the post :: \b(?:«decline|declining|turn(?:ing)? down|pass on|not be accepting
    |not (?:be able to )?accept|not be taking up|say no to»)\b (?:\w+ ){0,2}?(?:offer|position|post
    |role|job|it)\b
    !! yet|before|until|other offer|another offer|(?:their|its) offer|interview|invitation|time|slot
    |\bif\b
5 takes back a yes :: \bacceptance\b[^!?]{0,120}\b«withdraw|retract|rescind|revoke» it\b
    |\b(?:withdraw|retract|rescind|revoke|go back on|going back on) my «acceptance|yes|word»\b
    !! \bif\b|\?|not (?:going to )?(?:withdraw|retract|rescind|revoke|go)
5 takes up no invitation :: \bnot (?:\w+ ){0,2}?(?:tak(?:e|ing) up|pursu\w+|go(?:ing)? (?:ahead
    |through) with) (?:the|your|this) (?:\w+ )?«(?:interview|invitation)»\b
    !! \bif\b|\?|instead|{clock}|{day}|until|before
5 remains with the present one :: \b(?:shall|will|am going to|have (?:decided|chosen|agreed) to
    |i am) (?:be )?«(?:stay|remain|staying|remaining) (?:on )?(?:with|at|in) my (?:present|current
    |old|own) (?:employer|job|post|role|position|company|firm|team|school|place)»\b
    !! \bif\b|\?|until|for now|while|before|{day}|{clock}
5 will not come :: \b«decided» not to (?:attend|come|go ahead with (?:it|the (?:interview
    |process)))\b
    !! \bif\b|\?|instead|before|until|by (?:car|train|bus)
5 thanks but no :: \bthank(?:s| you)(?: very much| so much| all)?,? «but no»(?:[.,;:!]|$| thank)
    !! \?|\bif\b|not need|parking
5 goes no further :: \b(?:will|shall|am|would rather
    |have decided) not (?:be |to )?(?:going to )?«(?:pursu\w+|taking|take|proceed\w*|carry\w*
    |continu\w*)» (?:this|it|with (?:this|it|the (?:application|process))|the (?:application|process
    |matter))\b(?: \w+){0,3}? ?(?:further|forward|on|any more)?\b
    !! \bif\b|\?|until|yet|before|unless|take (?:this|it) (?:personally|badly|amiss|lightly
    |for granted|on the chin)|taking (?:this|it) (?:personally|badly)|long
5 closes it :: \bmy (?:application|candidacy|candidature)\b[^.!?]{0,60}\b«(?:closed|ended|at an end
    |off)» (?:from|on) my (?:side|end)
    !! \bif\b|\?
5 the answer is no :: \b(?:my|the|honest|short|sad) answer is (?:\w+ ){0,3}?«no»\b
    !! \bif\b|\?|no longer|no different|your question|you asked (?:me )?about|whether|not need
    |licen[cs]e|visa|permit
5 not for me :: \b(?:it|this|that|the (?:job|role|post|position|offer|move)) (?:is|was)(?: just
    | really| simply| probably)? «not» (?:quite |really |the right (?:one|thing|move
    |step) )?for me\b
    !! \bif\b|\?|time|slot|{day}|for me (?:to|if|on|at|until|as)|mail|message|letter|meant
    |was sent|mistake|address\w*
5 has begun elsewhere :: \bi (?:have )?(?:\w+ )?«(?:started|begun|taken|took|found
    |got)» (?:(?:another|a new|a different) (?:job|post|role|position)|(?:\w+ )?(?:somewhere else
    |elsewhere))\b
    !! \bif\b|\?|before|would|time off|\bago\b|since|\bin (?:19|20)\d\d|meeting|call|appointment
    |hunt|search|course|graduate|\b(?:else|elsewhere) (?:to|for)\b|\bcv\b|\bresume\b
    |\blast (?:year|month|spring|summer|autumn|winter)|\bin (?:january|february|march|april|may|june
    |july|august|september|october|november|december)\b
5 asks to be considered no more :: \b(?:do not|please stop|not wish to be|no longer (?:wish
    |want)[^.!?]{0,25}\bbe) «consider(?:ing|ed)?»(?: (?:me|my application|it))?(?: any ?(?:more
    |further|longer)|\W*$|,? (?:having|as|since|because|for the (?:post|role|job|position)))
    !! \bif\b(?! you (?:could|would|can))|\?|rude|unless
5 closes the file :: \b(?:close|cancel|delete|archive) my «file|candidacy|candidature
    |application for the (?:\w+ ){0,3}?(?:post|role|job|position|vacancy)»\b
    !! \bif\b(?! you (?:could|would|can))|\?(?! )|not\b|earlier|previous
    |first|old\b|duplicate|loan|account|visa|grant|allotment
5 is to be void :: \b(?:regard|treat|consider|deem) {mine} (?:as )?(?:\w+ )?«void|withdrawn|closed
    |cancelled|null|ended|finished»\b|{mine} (?:to |should |may |can
    |please )?be (?:\w+ )?«discontinued|withdrawn|cancelled|closed|dropped»\b
    !! {kept}|not (?:be )?(?:withdrawn|cancelled|closed)|why
5 pursues no post :: \b(?:no longer|not)\b (?:\w+ ){0,3}?(?:pursu(?:e|ing)|proceed(?:ing)? with
    |continu(?:e|ing)(?: with| in)?|go(?:ing)? (?:on|ahead|forward|any further|through) with
    |carry(?:ing)? on with|be considered for|be a candidate for|be in the running for) (?:the|this
    |your|my|any)(?: [\w']+){0,2}? «{job}|{running}»\b(?! form| online)
    !! \?|\bif\b|until|yet|before|unless|whether|other
5 goes no further :: \bi (?:can|will|shall|do|am) (?:\w+ )?not (?:be )?(?:able to |wish to
    |going to )?(?:«proceeding|proceed|carry on|go on with (?:it|this)|going on with (?:it|this)
    |continue with (?:it|this)»)(?: any (?:more|further|longer))?(?:\W*$|[,;:.])
    !! \bif\b|until|yet|before|unless|whether|{day}|{clock}|form\b|link|test
5 has another house :: \b(?:accepted|accepting|signed|signing|said yes|committed|chosen|chose
    |decided|agreed|gone|going|opted|settled|taken|taking|took|joined|joining|started|starting|found
    |secured|landed)\b (?:[\w']+ ){0,5}?(?:(?:another|a different|some other|an alternative|other
    |alternative) (?:\w+ )?«{house}|employment|job|work|role|position»|«somebody else
    |someone else»(?!'s| to\b| who\b| at the\b| in the\b| for the\b)|\ban? (?:\w+ )?«{house}» (?:in
    |near|nearer|closer)\b)
    !! {kept}|no to\b|turned|declined|withdr\w+|since|\bago\b|\bin (?:19|20)\d\d|time\b|date|{round}
    |look|still|temporar\w*|course|train\w*|yours?\b|apply|appl\w+ (?:to|for)|advert\w*|stay|lunch
    |borrow
5 takes what another offers :: \b(?:an|another|the other|a \w+) offer\b[^.!?]{0,40}\b(?:that|which
    |and) (?:i am|i will|i shall|i have|am)(?: \w+){0,2}? «accept(?:ing|ed)?(?: it)?|tak(?:e
    |ing)(?: it| up)?|go(?:ing)? (?:with|for)(?: it)?»(?=\W*$|[.,;!]| so\b| and\b)
    !! {kept}|not\b|\byours?\b|\bhave to|must|need to|should|\bby\b|time|course|photo\w*
5 another may have it :: \b(?:give|offer|pass) (?:my (?:\w+ )?(?:place|slot|spot|interview|seat
    |chance|job|post)|it|mine|the (?:job|post|place|role|appointment
    |position))(?: (?:on |at )?{day})? (?:on )?to «one of the others|the (?:next|other|second
    |runner)|another|somebody|someone|whoever|your second»|\b(?:go to|ring|call|turn to|take
    |appoint|try|ask) (?:your|the
    |whoever (?:was|came)) «second|runner up|next (?:on|in|candidate|best)»(?! floor| door| time
    | page)|\bbetter (?:give|offer|pass) (?:the|this) (?:\w+ )?(?:slot|interview|seat
    |spot) (?:on )?to «someone|somebody|another|one of»
    !! {kept}|not\b|swap|parking|{clock}|(?:another|any) (?:day|time|date|slot)
    |reschedul\w*|later|(?:come|free|available|do) next week
5 goes on without me :: \b«go|went|going|carry|carried|carrying|proceed
    |continue» (?:on |ahead )?without me\b
    !! \bif\b(?! you (?:go|went|carr\w+|proceed|continue))|\?|until|start|meeting|today|lunch
    |not\b|hope
5 needs no place :: \b(?:no need|no point|no sense|pointless)(?: \w+){0,4}? (?:to|in
    |of) «(?:put(?:ting)?|interview(?:ing)?|hold(?:ing)?|consider(?:ing)?) (?:me|mine|my|a place
    |a slot)|carry(?:ing)? on|continu(?:e|ing)»\b
    !! \bif\b|\?|parking|lunch|copied|posted|{clock}
5 leaves no post :: \b(?:changed (?:my|our) minds?|decided not|thought better
    |decided against)\b (?:about |to |of )?(?:«leaving|leave|changing jobs?|change jobs?
    |moving jobs?|move jobs?|relocat\w+|a move|taking (?:it|this|the {job})|the (?:job|move|post
    |role|position)»)\b|\bdecided «against(?: it| this)?»\W*$|\btalked (?:myself
    |ourselves) «out of» (?:it|this|leaving|moving|changing|the {job})\b
    !! \?|\bif\b|until|before|other
5 asks to be passed over :: \b(?:not|stop|longer|nor) (?:to )?«consider(?:ing)? me»\b(?! (?:rude
    |late))
    !! {kept}|only|just
5 asks to be struck :: \b(?:could|would|can|will|may) (?:you|i (?:\w+ )?(?:ask
    |trouble) you to)(?: (?!not)\w+){0,3}? (?:(?:delet|remov|withdraw|cancel|clos|discard|scrapp?
    |shredd?|binn?|pull)(?:e|l?ing)? «my (?:job )?(?:application|candidacy|candidature)»
    |(?:tak|remov|withdraw|pull|strik|delet|dropp?|cross)(?:e|ing)? (?:me|myself
    |{mine}) «(?:off|out of|from)» (?:the|your|this|further|any) (?:[\w']+ ){0,2}?{running}\b)
    !! {again}|(?:not|never) (?:\w+ )?(?:delet|remov|withdraw|cancel|tak)\w*|whether|before
    |until|put me|application (?:form|letter|photo|number|fee|account)
5 passes on it :: \b(?:pass|passing) «on (?:this one|that one|(?:this|the|your|that) (?:\w+ )?{job})
    |this time|this time round»(?=\W*$|[.,;:!]| -| (?:but|as|because|and thank\w*|if that))
    |\bi am «out»(?:[.!]?$|[,;:]? -? ?(?:i )?(?:(?:have )?(?:got|took|taken|accepted|landed|chose
    |going with)|sorry|thanks|thank you|good luck|all the best))|\bso i am «out»(?=\W*$|[.,;!])
    |\b(?:got|took|taken|accepted|landed|offered|chose|going with) the other «job|post|role|position
    |offer»\b
    !! {kept}|{day}|{clock}|\bon\b[^.!?]{0,10}\bto\b|messages?|not\b|office|turned|had\b
5 goes for no post :: \bnot (?:be )?(?:going to |gonna )?«go(?:ing)? for (?:this one|it|this|that
    |the
    |a new|any|another)»(?: {job})?(?: after all| in the end| any ?more| at the moment)(?=\W*$
    |[.,;!])
    |\b(?:do not|no need to|please stop|not) (?:spend|spending|waste|wasting) (?:(?:any|more
    |further) ){0,2}?«(?:time|effort|work)» (?:on|into|over) (?:me|my (?:\w+ )?(?:application
    |form|file|papers|case))\b
    !! {kept}|{day}|{clock}|lunch|dinner|walk
5 goes back on it :: \b(?:go|going|gone|went) back on «it|my (?:word|yes|signature|acceptance)
    |our (?:agreement|deal)|what i (?:said|signed)»\b
    !! {kept}|not\b|never|bus\b|train|diet
5 withdraws in person :: \b«withdraw me»\b|\bi am (?:now )?«pulling out|dropping out|bowing out
    |backing out»(?=\W*$|[.,;!])|\bit is a «no» from me\b|\b(?:think i will|am going to|rather|shall
    |will have to) «give it a miss|leave it to (?:them|others|somebody|someone)»
    !! \?|\bif\b|lunch|tour\b|{day}|{clock}
5 goes with another :: \b(?:decided|chosen|going|opted) (?:to )?go(?:ing)? (?:with|to) «(?:another
    |a different|the other) {house}|the (?:hospital|council|county|university|school|trust|museum
    |college|bank)»\b
    !! {kept}|slot|time\b|meeting|yesterday|appointment|{clock}
5 ends it here :: \b(?:rather|better|best|to|will|shall|us|would) «(?:end|stop|finish|close) (?:this
    |it|things|the process) (?:here|there|now)|call it a day»\b
    !! \?|\bif\b|today|until|next|phone|call
5 has work now :: \b(?:got|found|have|landed|started) «a (?:new |permanent|proper )?job (?:now
    |already|at last|elsewhere)»\b|\b(?:taken|accepted|took|accept
    |take),? (?:up )?an? (?:\w+ )?«(?:job|post|role|position) (?:at|with|elsewhere|closer|nearer)»\b
    |\b(?:my name|myself|am|be) «off the market»
    !! {kept}|\bbut\b|still|since|\bago\b|\bin (?:19|20)\d\d|interview\w*|yours?\b
5 has no heart for it :: \bheart (?:is|was) not «in it»|\b(?:give|offer) {day} to «someone|somebody
    |one of»|\bnot the (?:move|step|job|change) «i want|for (?:me|us)»
    !! \?|\bif\b|instead|rather
5 needs it no more :: \b(?:not be needing|do not need|no longer need|not need) (?:the|your|an?
    |my) (?:\w+ )?«interview|slot|job|post|position»\b(?! (?:details|description|time|date|number
    |title|address))
    !! {kept}|{clock}|for that|reminder|link
5 wants no other date :: \bdo ?n[o']?t want to «rearrange|reschedule|rebook|book another
    |another date»
    !! {kept}|\bbut\b
5 keeps no place :: \b(?:do not|no need to|please stop|need not|stop) (?:hold|holding|keep|keeping
    |reserve|reserving|save|saving|block|blocking) (?:a|the|my|any|this) (?:\w+ )?«slot|place|spot
    |interview|seat|post|job|position»(?: (?:for me|open|free))?\b
    !! {kept}|{day} (?:slot|place|spot)|{day} (?:works|suits|would)|parking|both
5 drops the whole of it :: \b(?:pull(?:ing)? the plug|call(?:ing)? (?:it )?off|draw(?:ing)? a line
    |knock(?:ing)?|let(?:ting)? go|giv(?:e|ing) up|drop(?:ping)?)\b[^.!?]{0,40}\b(?:«the whole thing
    |everything|it all|all of it|my application|my candidacy|the (?:job|post|role|position)
    |this (?:job|post|role|position)|on the head»)\b|\blet this one «go»\b
    !! {kept}|not\b|drop (?:off|in|round|by)|never|do (?:it all|everything) to
5 leaves it there :: \b(?:let us|shall|will|would|best|better|rather|to) «leave (?:it|things
    |the matter) (?:here|there|at that)»\b
    !! \?|\bif\b|today|now\b|until|next|phone|bag|car\b|key|then
5 stays with them :: \b(?:agreed|decided|chosen|going|opted|promised|prefer|persuaded(?: me)?
    |talked into|talked me into) (?:to )?«(?:stay|staying|remain|remaining|stick
    |sticking) (?:on )?(?:with them|with him|with her|where i am|where we are|put|(?:with|at
    |in) (?:my|the) (?:present|current|old) \w+)»\b
    !! {kept}|\bbut\b|still|for now|call|line\b|phone|hotel
5 thinks it not right to take it :: \bnot\b (?:\w+ ){0,4}?(?:right|fair|honest|wise|sensible
    |honou?rable)\b(?: of me| on you)? to «take (?:it|this|the {job})|accept|say yes|join|come»\b
    !! {kept}
5 is nothing for me :: (?:\bis|'s|\bwas) no longer «for me»\b(?! to\b)
    !! \?|\bif\b|slot|time\b
5 looks for something else :: \b(?:it|this|that|role|job|post|position) (?:is|was) not what i (?:am
    |was) «looking for|after|hoping for»
    !! \?|\bif\b|sent|{day}|{clock}|slot|attach\w*
5 refuses formally :: \b(?:my|as a) (?:formal |written |official )?«refusal» of (?:the|your
    |this) (?:\w+ )?{job}|\banswer (?:has to|must|will have to|can only|will
    |ought to) be (?:\w+ )?«no»\b
    !! \?|\bif\b|no (?:later|longer)|whether
5 cannot refuse theirs :: \boffer\b[^.!?]{0,60}\b(?:can not|could not
    |find (?:that )?i can not) «refuse|turn down|resist|say no to|pass up»\b
    !! \?|\bif\b|yours?|you\b
""",
    "plain:leaving": r"""
3 comes to no interview :: \b(?:will|shall) not be «coming|attending» (?:to |for )?(?:the|my|your
    |an) interview(?=\W*$|[.,;!])
    |\b(?:gone|going|go|went|signed) with «them|theirs|the other (?:one|offer|firm|company)»(?=\W*$
    |[.,;!])
    |\bmore than «(?:i|we) can (?:manage|take on|do|afford|ask of)»\b
    !! \?|\bif\b|\bby\b|{day}|{clock}
3 is elsewhere :: \bi am staying «(?:at|with)» (?!my\b|the\b|a\b|friends|you)|\bi have (?:(?:now
    |just) )?«joined» (?!you|the\b|linkedin|your|a\b)|\bwrong «moment»|\bi (?:shall
    |will) not be «coming|attending»\W*$
    !! \?|\bif\b|hotel|until|night|{clock}|call\b|meeting|zoom|teams|club
3 keeps what is there :: \b(?:been )?made «permanent»\b|\bstaying «put»|\bset (?:my|our) «heart» on
    |\b(?:send\w*|return\w*)\b[^.!?]{0,30}\b«unsigned»\b|\bhave to «take it back»|\b«happy there»
    |\bnot (?:prepared|willing|able) to «work (?:every|each|nights|weekends|sundays|saturdays|on)»
    |\bmoving «back» to\b|\boffered «full time|a permanent»\b|\bi am «off to (?:uni|college)»
    |\bvoted\b[^.!?]{0,40}\b«lost|no|against»\b
    !! \?|\bif\b|\bbut\b|still|because|page|wrong|could|said no|until
""",
    "plain:wishes": r"""
5 wishes politely :: \b(?:grateful|appreciate(?: it)?|kind|glad|good|obliged|great
    |helpful) if you «could|would|can»\b
5 lets them do it :: \byou «may|might|can|could» (?:\w+ )?(?:take|strike|cross|remove|bin|shred
    |close|drop)\b
5 wishes it politely :: \b«fair|fairest|best|better|kindest|right|easiest|simplest» if you (?:go
    |went|carry|carried|proceed|continue)\b
""",
    "plain:stays": r"""
5 another was refused :: \b(?:«turned|declined|withdrew|withdrawn|rejected|refused
    |said no»)\b (?:down |from |to )?(?:the|that|my|every|all|both) (?:\w+ )?others?\b
5 takes back a message :: \b(?:ignore|disregard|delete|forget) (?:my|the) (?:last|previous|earlier
    |first|other) «(?:e ?)?mail|message|note»
5 stops at a form :: \b(?:go on|continue|proceed|get any further|get past|carry on) (?:(?:with|in|on
    |past) )?(?:the|your|this) (?:\w+ )?«form|page|test|link|upload|questionnaire|site|website
    |portal»\b
""",
    "plain:private": r"""
5 applies for no work :: \bapplication (?:for|to) (?!(?:\w+ ){0,2}?(?:post|position|role|job
    |vacancy)\b)(?:the|a|an|my|our|your)? ?(?:\w+ ){0,2}?«flat
    |house|loan|mortgage|visa|permit|allotment|grant|passport|licence|license|school place|nursery
    |membership|credit card|tenancy|divorce|planning|benefit|studio flat|apartment
    |room»\b(?! (?:\w+ )?{title}\b)
""",
    "plain:reads": r"""
5 something is amiss :: \b(?:contract|letter|offer|file|attachment|document|link|page|paperwork
    |form)\b[^.!?]{0,60}\b«says|does not|is broken|will not open|missing|wrong|blank|empty|not what
    |not the|typo|mistake»\b|\b(?:could|can|did) not (?:\w+ )?«open|find|see|read» (?:the|your|it
    |any|a)\b|\bno (?:\w+ ){1,3}in the «letter|contract|offer»\b|\bplease «correct|resend|amend
    |check|send it again»
5 had hoped for more :: \bi (?:had hoped|was hoping|hoped|expected|would need
    |would have liked) (?:for |to see )?(?:something |a (?:figure |salary )?|more |rather )?«more
    |nearer|closer|higher|better|at least»\b|\bless than i «earn|make|get|have»\b
5 says it with a reserve :: \bnot (?:yet )?(?:be )?(?:able to )?«(?:say yes|accept|sign|commit
    |decide|agree)»\b[^.!?]{0,40}\b(?:without|until|till|before|unless)\b
    |\b(?:once|when|after|as soon as)\b[^.!?]{0,50}\b(?:is|are|has been|have been) «(?:settled
    |sorted|clear\w*|agreed|confirmed|resolved|in writing|out of the way|fixed)»\b
5 has not yet said it :: \bbefore i «accept|sign|say (?:yes|anything|more)|commit|hand in
    |give (?:you )?(?:an|my)»\b
    |\bwithout (?:\w+ )?«reading|seeing|knowing|asking|checking|sleeping»\b
    |\bonce\b[^.!?]{0,40}\bi would be (?:\w+ )?«happy|glad|delighted»
    |\bwould be (?:very )?(?:happy|glad|delighted) to (?:accept|come|join|sign
    |say yes)\b[^.!?]{0,30} «if you»|\bif you (?:could|can
    |would)\b[^.!?]{0,60}\bi would be (?:\w+ )?«happy|glad|delighted»
""",
}
