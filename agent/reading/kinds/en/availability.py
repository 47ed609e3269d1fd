"""English cues for a request for times: which suits, pick a slot. Data."""

AVAILABILITY = {
    "availability_requested": r"""
5 which time suits :: \b(?:what|which|when|whether|if any|any)\b (?:\w+ ){0,6}?(?:«work|works|suit
    |suits|free|available|convenient|prefer|preference|could you|can you|would you|do you|are you
    |best»)\b~(?:best|you|for|\?|make it|come|do|meet|talk|speak|well|time|day|or|$)
    !! questions|salary|relocate|what do you|what you (?:would|do|are|can)|which (?:role|office
    |position|of the (?:roles|positions))|notice|what would you (?:change|do|like to know)
    |when (?:we|the|they|he|she|it)\b|what (?:the|your|makes)|help you|assist|not available
    |phone number|free to (?:contact|call|email|reach|ask)|available (?:here|at|online|from the
    |on (?:our|the))|when you (?:are|do|can|have|could) (?:\w+ )?(?:finished|done|ready|arrive|here
    |reach|get)|start\b|from when
5 your availability :: \b(?:your|share|send|provide|give|indicate|confirm|advise|know|of your
    |on your|check|tell|state|submit|need|regarding|update)\b (?:\w+ ){0,4}?«availability
    |availabilities»
    !! start|subject to|thank you for (?:sending|sharing|providing|giving|your)
    |thanks for (?:sending|sharing|your|providing|giving)|to (?:start|begin|join)|based on your
    |weekend|shift (?:availability|pattern)|for work|hours? you can work|with your availability
5 days to rank :: \b(?:rank|number|put) «these|them|the (?:dates|days|slots|times
    |options)»\b(?: in (?:order|your order))?
    !! \?|candidates|together|down|aside|cv
5 days to choose among :: \b(?:receive|host|see|take|welcome
    |have) «you»\b[^.!?]{0,15}{day}[^.!?]{0,40}\bor\b[^.!?]{0,15}{day}
5 name a day to us :: \b(?:text|name|give|ring|send|tell|drop) (?:me|us) (?:with )?«a (?:day|date
    |time)»\b
    !! \bif\b|start
5 at liberty :: \b«when» you (?:might|would|could|will|are|may) (?:\w+ )?(?:at (?:liberty|leisure)
    |disengaged|have an hour)\b
5 an agreeable day :: \bwould (?:[\w:.,/-]+ ){1,8}?be «agreeable|acceptable|manageable|doable
    |any good|at all possible|to your liking»[^.!]*\?
    !! salary|terms|offer|rate
5 when are you free :: \b(?:are|would|will|might|could|if) you (?:\w+ ){0,3}?(?:«free|available
    |around|up for|able to (?:come|meet|talk|speak|chat|attend|join|make)|open to (?:a|meeting
    |chatting|talking|speaking)»)\b~(?:{day}|{clock}|next|this|week|for an?|to (?:chat|talk|meet
    |speak|come|interview|have|discuss|attend)|on|morning|afternoon|evening|sometime|at|in the|half
    |either|any)
    !! if you (?:are|would be) (?:not|no longer)|not available|unable|start work|start on|relocat
    |travel|would be open to (?:a )?(?:new|move|discuss|explor|learn)|contract|permanent
    |if you (?:are|would be) (?:available|free) to start
4 would a time do :: \b(?:would|does|do|will|could|can|might|is|are|how (?:about|is|does)|what about
    |any chance (?:of|you))\b(?: [\w:.,/&'-]+){0,9}? ?(?:{day}|{clock}|next week|this week|morning
    |afternoon|evening|any of (?:these|those|the)|either|one of these|that time|following
    |these times|the \d{1,2}\b)(?: [\w:.,/&'-]+){0,10}?,? (?:«work|suit|do|fit|convenient|possible
    |ok|okay|good|alright|all right|instead|manage»)\b[^.!]*\?
    !! anything|if this (?:time )?does not|still (?:good|ok|on|works?)|do the work|working
4 could you come :: \b(?:could|can|would|might|will|are|do|may|shall)\b (?:you|we
    |i) (?:\w+ ){0,5}?(?:«come|meet|talk|speak|chat|make|join|stop by|pop|swing|drop|call|ring
    |interview|manage|do|spare|catch|arrange|schedule|set up|have|hop on|zoom|connect|fancy
    |get together|book|fix|organise|find|sit down|jump on|grab»)\b~~(?:{day}|{clock}|next|this|week
    |time|sometime|some time|soon|\bin\b|minutes|chat|call|coffee|interview|conversation|morning
    |afternoon|half an hour|meeting|appointment|trial|together|over)\b[^.!]*\?
    !! find attached|make sure|send|start work|questions?\b.*\bask|call (?:me|us) (?:if|with|on)
    |meet the (?:requirements|criteria)|do the (?:job|work)|have a (?:right|valid|driving)|come with
    |offer and|interview candidates
5 pick a slot :: \b(?:«nominate|opt for|help yourself to|pick|choose|select|book|grab|reserve
    |schedule|find|sign up for|claim|arrange|self schedule|set up|lock in
    |secure»)\b (?:\w+ ){0,5}?(?:a|an|the|your|one|any|whichever|some|from|of
    |whatever)\b(?: \w+){0,5}? (?:times?|slots?|appointments?|date|day|interview|call|window
    |conversation|session|option|from (?:the|these|this|our)|screen|meeting|chat)\b
    !! have (?:been )?(?:booked|scheduled|reserved)|we (?:have|will|can) (?:then )?(?:schedule|book
    |arrange|set up|find|pick|choose)|to find the|find (?:the|your) (?:interview|details)
    |has (?:been )?(?:scheduled|booked|arranged|set)|hold the|seat|free consultation|please find
    |find (?:a|some) time to (?:complete|read)|i (?:have|will)|we then|someone will
    |would (?:then )?(?:be in touch|contact)|demo|ticket|table|if you (?:need|wish|want
    |have) to (?:re|cancel|change)|will (?:contact|reach|call|be in touch)|reach out to|in touch to
    |contact you to|not (?:be )?able to schedule|to (?:cancel|change) or|until
    |may (?:be )?(?:contact|invited)|before we|once|if your|by (?:choosing|selecting)
    |release schedule|here is the schedule|schedule for your|not select|committee
4 link to book :: (?:«calendly|goodtime|youcanbook|booking link|scheduling link|calendar link
    |self schedule|schedule your|schedule my|book your|book here|booking page|savvycal|doodle
    |when2meet|schedule here|booking form|scheduling page|cal\.com|reserve your|choose your slot
    |select your slot|pick your slot|online diary|interview slots|interview slot|scheduling tool»)\b
    !! cancel|reschedule|has been scheduled|booked|demo|% off|if you need to|confirmed
4 send us times :: \b(?:«send|give|share|provide|offer|suggest|propose|let|reply|respond|email|text
    |tell|name|come back|get back|drop|shoot|list»)\b (?:\w+ ){0,6}?(?:times|slots|dates|windows
    |options|days|availability|preferences?|moments|time slots|hours|preferred (?:time|slot|date
    |day)|(?:first|1st) (?:and|choice)|choice|when (?:you|would|is|are|could|suits|works)
    |which (?:you|would|of|one|time|day|slot|date|works|suits|option)|what (?:times?|days?|works
    |would work|suits)|whenever|a time|a (?:good|convenient|suitable|couple)
    |some (?:times|dates|days|options)|morning or|if (?:any|one|either|that|this|these|it
    |{day})(?: \w+){0,6} (?:works?|suits?|convenient|possible|do|ok|good))\b
    !! (?<!or )(?:three|two) times|when you (?:have|get|are|arrive|complete)|start date|notice|refe
    |if anything|if (?:this|that|it|the)(?: \w+){0,3} (?:does not|will not|no longer)|last times
    |at times|offer you (?:the|a)|working hours|opening hours|send (?:me|us) (?:a|an|some|the
    |your) (?:short )?(?:video|clip|link|copy|file)|in which you|show a|you for us|offer you \d
    |give (?:me|us) (?:a|another|some) (?:few |couple of )?(?:more )?(?:days|weeks)
4 slots on offer :: (?:«slots|times|dates|openings|options|availability
    |windows»)(?: \w+){0,4}? (?:are|is|available|open|below|left|remaining|we have|on offer|include
    |following|as follows|free|that work|we can offer|would work|to choose)\b
    !! if none|no slots|all slots|other times|apply|positions|job openings|current openings
    |sometimes|office|store|those days|these days|closed|all times (?:below|are)
    |times (?:below )?are (?:pacific|eastern|in|all|local|given|shown|cet|et\b)
4 we could do :: \b\w+ (?:can|could|has|have|am|are|is) (?:\w+ ){0,2}?(?:«do|offer|free|available
    |openings|time|suggest|propose|looking at|flexible|set aside|space|slots
    |gaps»)\b(?: [\w:.,/-]+){0,3}? ?(?:{day}|{clock}|either|any (?:day|time|afternoon|morning)
    |next week|following|the \d|between|afternoons?|mornings?|most)
    !! i am available for questions|contacted|if you|confirmed|not|out of|do it|reached|reach me
4 like to arrange :: (?:\b(?:would|we|i|they|he|she)\b) (?:\w+ ){0,3}?(?:like|love|want|keen|hoping
    |happy|pleased|delighted|glad|wish|try|trying|looking|need|interested|ready|excited|able
    |eager)\b(?: \w+){0,3}? (?:«invite|arrange|schedule|set up|organise|organize|book|find|fix|speak
    |talk|meet|chat|interview|have you|get you|discuss|hear|connect|see|bring|catch up
    |offer you an interview|sit down|get to know|continue|learn more|move you|have a|progress you
    |hop on|jump on|go over|tell you more»)\b
    !! {clock}|confirm|rescheduled|could not|not able|thank you for|feedback|hear your (?:thoughts
    |views)|if you would|should you|would you like|work sample|see (?:two|three|some|your|an?|more)
    |discuss any|talk to you about (?:any|our)|test|assessment|assignment|exercise
    |invite you to (?:apply|complete|take|join|record|submit|do)|start the year|to start|one more
    |more (?:people|person|candidates?)|apply again|to see you apply|design a|so please|product
    |hear about (?:the|your|how)|learn about|explain
5 a choice of times :: (?:{day}|{clock})[^.!?]{0,60}\b«or»\b[^.!?]{0,40}(?:{day}|{clock}|morning
    |afternoon|after|before)[^.!]*\?
    !! still|by {day} or
4 a choice stated :: (?:«either|preference|prefer|choice|choose|whichever
    |alternatively»)\b[^.!?]{0,50}(?:{day}|{clock}|slot|time|date|morning|afternoon)\b
    !! if you (?:would )?prefer (?:not|to (?:talk|call|do|meet|use))
    |alternatively,? (?:you can )?(?:call|email|contact)|{clock}.*confirmed|nobody|spelling
    |rather than
5 new time proposed :: «new time proposed|proposed (?:a )?new time|proposes a new time
    |propose (?:a )?new time|new time suggested|counter proposal»
    !! you can propose|if you
4 would another time do :: \b(?:would|could|can|is|how about|might)\b~(?:{day}|{clock}|half
    |half past|later|earlier|another|the (?:same|following|next) (?:day|time|week))~«instead
    |possible|work|suit|do» ?\?
    !! can you send
3 best number :: (?:«number»~(?:reach|call|ring|phone)|(?:reach|call|ring) you (?:on|at)\?
    |«phone number»~(?:best|send|share|let|confirm))
    !! will call you (?:on|at)|calling you|meeting number|i will ring|we will (?:call|ring|phone)
    |on (?:the number|file)|on your profile|reference number
3 a first talk :: (?:«phone|telephone|introductory|intro|initial|exploratory|quick|short|first
    |preliminary|informal|30 minute|15 minute|20 minute|half hour|30 min|15 min|20 min|video|teams
    |zoom|brief»)\b (?:\w+ ){0,2}(?:call|chat|conversation|interview|screen|meeting|talk|discussion
    |screening|coffee)\b
    !! thank|enjoyed|after|follow|last|yesterday|confirmed|scheduled|reminder|regarding|is on|booked
    |our (?:first|initial) (?:call|chat|conversation)|invite|process|may be|if
4 invited, time to come :: \b(?:«invite|inviting|invited|invitation|progress\w*|advance|move you
    |shortlisted|selected»)\b(?: \w+){0,5}? (?:to|for|on to|to the|forward to
    |with)(?: \w+){0,6}? (?:{round})\b
    !! {clock}|declin|calendar|unable|if |accept(?:ed)? (?:the|this|your)|will be invited|may be|not
    |those (?:who|selected)|candidates (?:who|will|selected)|whom|test|assessment|already
    |who to invite|whether
3 meet you :: (?:\b(?:«wants|want|like|love|keen|would like|happy
    |asked»)\b (?:\w+ ){0,3}?(?:to )?(?:meet|see|talk to|speak to|speak with|talk with|chat with
    |interview|have) you)\b
    !! {clock}|looked forward|thank|was|nice to|next time|join|start
3 call about the offer :: (?:«call|talk|speak|chat|catch up|phone|ring|conversation»)~(?:\boffer\b
    |package|terms|good news|next steps)~(?:when|are you|could|would|free|available|what time|today
    |tomorrow|this|\?)
    !! attached
3 let me know a time :: let (?:me|us|him|her|them) (?:please )?know\b[^.!?]{0,40}\b(?:«when|which
    |what time|what works|what suits|your preference|what day|your preferred|preference|your choice
    |convenient|suits|a time»)\b
    !! {clock} (?:works|is)|questions|when you (?:have|get|are|arrive|land|complete|plan|could start
    |can start)|which (?:role|office)|accept
3 reply with choice :: \b(?:«answer|reply|respond|revert|write back|get back|come back|mail
    |text»)\b[^.!?]{0,50}(?:slot|preference|preferred|choice|option|number|times|which|letter|date)
    !! automated|do not reply|not answer
4 how about a time :: \b(?:«how about|what about|shall we|shall i|why not|fancy|care to|how does
    |how is|what does|how do»)\b[^.!]{0,60}(?:{day}|{clock}|week|diary|calendar|schedule|evening
    |morning|afternoon|look|sound|suit|coming in|dropping|popping|chat|coffee)[^.!]*\?
    !! what about (?:your|the) (?:salary|visa)|still on
4 does it work :: \b(?:«does (?:that|this|it|either|one of|any of)|would (?:that|this|it|either
    |one of|any of)|do (?:any|either|these|those)|is (?:that|this|either
    |there a (?:day|time|slot|good))|will (?:that|this))»\b[^.!]{0,50}\b(?:work|suit|ok|okay
    |possible|do\b|fit|convenient|good|day|time|help)\b[^.!]*\?
    !! cancel|salary|start date|confirmed|i have put|see you
4 you can come :: \b(?:you (?:can|could|may|might|are welcome to)|feel free to
    |please)\b (?:\w+ )?(?:«come|drop|stop|pop|swing|visit|call|ring|see»)\b~(?:any (?:day|time
    |evening|morning|afternoon)|whenever|before|after|between|most days|this week|next week|on any)
    !! questions|if you (?:have|need)|to ask
4 in the diary :: (?:«keen|like|love|get|let us|find|fix|put|want|try»)~(?:something|a time|time
    |a date|date|this|it|you|half an hour|an hour) (?:in|into|on|for) (?:the|our|your|my|a) (?:diary
    |diaries|calendar|calendars|books|schedule)\b
    !! i have|is in|already|put you (?:in|down)
4 take you further :: (?:«take this further|take it further|take you further|take things further
    |move to the next|get you in front|put you in front|get you in to|bring you in|bring you on
    |have you in|get you in|have you over|have you back|have you join|invite you back
    |see you again for|like to progress|like to proceed|like to move forward|keen to progress
    |keen to meet|like to continue|continue the conversation»)\b
    !! {clock}|not|unable|unfortunately|whether|decided|test|assessment|exercise|on {day}
4 preferred time :: \b(?:your|a|any|which|the) (?:\w+ )?(?:«preferred|preferable|convenient|suitable
    |favou?red»)\b (?:\w+ )?(?:time|date|day|slot|interview|option|appointment)s?
    !! {clock} is|instead|confirmed
4 a day you could visit :: \b(?:is there|are there|do you have|have you got|have you
    |got)\b (?:\w+ ){0,3}?(?:«day|days|time|times|slot|evening|morning|afternoon|half an hour|hour
    |minutes|few minutes|window|gap»)\b[^.!]*\?
    !! questions
3 best times of the day :: (?:«mornings|afternoons|evenings|lunchtimes?»)~(?:are|is|suit
    |work)~(?:best|fine|good|better|possible|kinder|easier|for me|for us|preferred)
    !! shift|working hours|the job|rostered
3 I shall be in your town :: \b(?:i will be|i am|we will be
    |we are)\b (?:\w+ ){0,2}?«in» [a-z]+~(?:{day}|next week|the week)~(?:meet|coffee|chat|see you
    |talk|\?)
4 times left :: (?:«still have|have left|left are|remaining|only have|free are|can offer
    |available are|currently have|openings on|gaps on|space on|room on»)~(?:{day}|{clock}|slots?
    |times?)
    !! \bleft the\b|offer you
3 ready to talk :: \b(?:«let us|shall we|can we|could we|happy to|ready to»)\b~(?:talk|chat|meet
    |speak|jump on|hop on|connect|find|catch up|set up|schedule|grab)\b~(?:time|call|soon|week|{day}
    |tomorrow|today|coffee|zoom|sometime)
    !! {clock}|feedback|if you (?:have|like)|questions|anything
3 next step is a talk :: (?:«next step|next stage|next round|as a next|from here|following step
    |second step|then»)~(?:would be|is|will be|involves|consists)~(?:an?|the|with|to) ~(?:interview
    |call|conversation|meeting|talk|chat|visit|presentation|session|panel|onsite|on site|trial)
    !! {clock}|test|assessment|exercise|after that|hiring goes|if you
4 what time to ring :: \b(?:«what time|when|what day|which day|a good time|best time|good time
    |moment»)\b~(?:good|best|to|for|can|could|should|shall|may)~(?:ring|call|phone|talk|speak|chat
    |reach you|meet)\b
    !! when we (?:spoke|talked|met)|i will (?:ring|call)|the last time|when i (?:spoke|called)
4 days held open :: (?:«holding|keeping|kept|reserved|set aside|free on|planning the|plan the
    |earmarked|blocked|looking at»)~(?:{day}|week of|{clock}|dates)[^?]{0,80}(?:which|either|would
    |could|can you|make possible|feasible|possible|suit|prefer|choose|best|\?)
    !! interview is|you are booked
4 days possible :: \b(?:«which|what|any|either|would»)\b~(?:days?|dates?|pair|week|times?
    |slots?)~(?:possible|feasible|work|suit|convenient|manage|make|could you|prefer|be best)\b
4 a moment to talk :: \b(?:have|got|spare|give me|find)\b~(?:«moment|minute|minutes|five|ten
    |quarter of an hour|half hour|half an hour|second»)~(?:for|to|today|tomorrow|this|on|by phone
    |\?)
    !! form|questionnaire|test|survey|if you (?:have|get)|complete
""",
    "availability_requested@subject": r"""
3 to schedule :: «schedul\w*|availability|arrange|set up|book your|book an|choose a|select a|pick a
    |time to (?:chat|talk|meet)|finding a time|invitation to (?:schedule|book)
    |let us (?:chat|talk|meet|find)|wants to meet|time for a|new time proposed|next steps?»
    !! confirm|has been scheduled|is scheduled|rescheduled|cancel|scheduled for|reminder|demo
2 invitation in the subject :: «invitation|invited|invite» (?:to|for|-|–)~(?:interview|{round})
    !! {clock}|@
""",
}
