"""English cues for meetings: asked for, fixed, moved, called off. Data, no logic."""

MEETINGS = {
    "availability_requested": r"""
5 which time suits :: \b(?:what|which|when|whether|if any|any)\b (?:\w+ ){0,6}?(?:«work|works|suit
    |suits|suit you|free|available|convenient|prefer|preference|could you|can you|would you|do you
    |are you|best»)\b~(?:best|you|for|\?|make it|come|do|meet|talk|speak|well|time|day|or|$)
    !! questions|start date|start work|salary|relocate|what do you|what you (?:would|do|are|can)
    |which (?:role|office|position|of the (?:roles|positions))|start with us|notice
    |what would you (?:change|do|like to know)|when (?:we|the|they|he|she|it)\b
    |what (?:the|your|makes)|help you|assist|not available|phone number
    |free to (?:contact|call|email|reach|ask)|available (?:here|at|online|from the|on (?:our|the))
    |when you (?:are|do|can|have|could) (?:\w+ )?(?:finished|done|ready|arrive|here|reach|get)
    |start\b|from when
5 your availability :: \b(?:your|share|send|provide|give|indicate|confirm|advise|know|of your
    |on your|check|tell|state|submit|need|regarding|update)\b (?:\w+ ){0,4}?«availability
    |availabilities»
    !! start|subject to|thank you for (?:sending|sharing|sending over|providing|giving|your)
    |thanks for (?:sending|sharing|your|providing|giving)|to (?:start|begin|join)|based on your
    |weekend|shift (?:availability|pattern)|for work|hours? you can work|with your availability
5 when are you free :: \b(?:are|would|will|might|could|if) you (?:\w+ ){0,3}?(?:«free|available
    |around|up for|able to (?:come|meet|talk|speak|chat|attend|join|make)
    |open to (?:a|meeting|chatting|talking|speaking)»)\b~(?:{day}|{clock}|next|this|week|for an?
    |to (?:chat|talk|meet|speak|come|interview|have|discuss|attend)|on|morning|afternoon|evening
    |sometime|at|in the|half|either|any)
    !! if you (?:are|would be) (?:not|no longer)|not available|unable|start work|start on|relocat
    |travel|would be open to (?:a )?(?:new|move|discuss|explor|learn)|contract|permanent|permanently
    |if you (?:are|would be) (?:available|free) to start
4 would a time do :: \b(?:would|does|do|will|could|can|might|is|are|how (?:about|is|does)|what about
    |any chance (?:of|you))\b(?: [\w:.,/&'-]+){0,9}? ?(?:{day}|{clock}|next week|this week|morning
    |afternoon|evening|any of (?:these|those|the)|either|one of these|that time|following
    |these times|the \d{1,2}\b)(?: [\w:.,/&'-]+){0,10}?,? (?:«work|suit|do|fit|convenient|possible
    |ok|okay|good|alright|all right|work out|instead|manage»)\b[^.!]*\?
    !! anything|if this (?:time )?does not|still (?:good|ok|on|works?)|do the work|working
4 could you come :: \b(?:could|can|would|might|will|are|do|may|shall)\b (?:you|we
    |i) (?:\w+ ){0,5}?(?:«come|meet|talk|speak|chat|make|join|stop by|pop|swing|drop|call|ring
    |interview|manage|do|spare|catch|arrange|schedule|set up|have|hop on|zoom|connect|fancy|come in
    |get together|book|fix|organise|find|sit down|jump on|grab»)\b~~(?:{day}|{clock}|next|this|week
    |time|sometime|some time|soon|\bin\b|minutes|chat|call|coffee|interview|conversation|morning
    |afternoon|half an hour|meeting|appointment|trial|together|over)\b[^.!]*\?
    !! find attached|make sure|send|start work|questions?\b.*\bask|call (?:me|us) (?:if|with|on)
    |meet the (?:requirements|criteria)|do the (?:job|work)|have a (?:right|valid|driving)|come with
    |offer and|interview candidates
5 pick a slot :: \b(?:«pick|choose|select|book|grab|reserve|schedule|find|sign up for|claim|arrange
    |self schedule|set up|lock in|secure»)\b (?:\w+ ){0,5}?(?:a|an|the|your|one|any|whichever|some
    |from|of|whatever)\b(?: \w+){0,5}? (?:times?|slots?|appointments?|date|day|interview|call|window
    |conversation|session|option|from (?:the|these|this|our)|screen|meeting|chat)\b
    !! have (?:been )?(?:booked|scheduled|reserved)|we (?:have|will|can) (?:then )?(?:schedule|book
    |arrange|set up|find|pick|choose)|to find the|find (?:the|your) (?:interview|details)
    |has (?:been )?(?:scheduled|booked|arranged|set)|hold the|seat|free consultation|please find
    |find (?:a|some) time to (?:complete|read)|i (?:have|will)|we then|someone will
    |would (?:then )?(?:be in touch|contact)|demo|ticket|table
    |if you (?:need|wish|want|have) to (?:re|cancel|change)|will (?:contact|reach|call|be in touch)
    |reach out to|in touch to|contact you to|not (?:be )?able to schedule|to (?:cancel|change) or
    |until|may (?:be )?(?:contact|invited)|before we|once|if your|by (?:choosing|selecting)
    |release schedule|here is the schedule|schedule for your|did not select|not select|committee
4 link to book :: (?:«calendly|goodtime|youcanbook|booking link|scheduling link|calendar link
    |self schedule|schedule your|schedule my|book your|book here|booking page|savvycal|doodle
    |when2meet|schedule here|booking form|scheduling page|cal\.com|reserve your|choose your slot
    |select your slot|pick your slot|online diary|interview slots|interview slot|scheduling tool»)\b
    !! cancel|reschedule|has been (?:booked|scheduled)|booked|demo|% off|if you need to|confirmed
4 send us times :: \b(?:«send|give|share|provide|offer|suggest|propose|let|reply|respond|email|text
    |tell|name|come back|get back|drop|shoot|list»)\b (?:\w+ ){0,6}?(?:times|slots|dates|windows
    |options|days|availability|preferences?|moments|time slots|hours|preferred (?:time|slot|date
    |day)|(?:first|1st) (?:and|choice)|choice|when (?:you|would|is|are|could|suits|works)
    |which (?:you|would|of|one|time|day|slot|date|works|suits|option)|what (?:times?|days?|works
    |would work|suits)|whenever|a time|a (?:good|convenient|suitable|couple)
    |some (?:times|dates|days|options)|morning or|if (?:any|one|either|that|this|these|it
    |{day})(?: \w+){0,6} (?:works?|suits?|convenient|possible|do|ok|good))\b
    !! three times|two times|when you (?:have|get|are|arrive|complete)|start date|notice|refe
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
4 we could do :: \b(?:we|i|he|she|they|team|panel|chef|\w+) (?:can|could|has|have|am|are
    |is) (?:\w+ ){0,2}?(?:«do|offer|free|available|openings|time|suggest|propose|looking at|flexible
    |set aside|space|slots|gaps»)\b(?: [\w:.,/-]+){0,3}? ?(?:{day}|{clock}|either
    |any (?:day|time|afternoon|morning)|next week|following|the \d|between|afternoons?|mornings?
    |most)
    !! i am available for questions|contacted|if you|confirmed|not|out of|do it|reached|reach me
4 like to arrange :: (?:\b(?:would|we|i|they|he|she)\b) (?:\w+ ){0,3}?(?:like|love|want|keen|hoping
    |happy|pleased|delighted|glad|wish|try|trying|looking|need|interested|ready|excited|able
    |eager)\b(?: \w+){0,3}? (?:«invite|arrange|schedule|set up|organise|organize|book|find|fix|speak
    |talk|meet|chat|interview|have you|get you|discuss|hear|connect|see|bring|catch up
    |offer you an interview|sit down|get to know|continue|learn more|move you|have a|progress you
    |hop on|jump on|go over|tell you more»)\b
    !! {clock}|confirm|rescheduled|could not|not able|thank you for|feedback|see your name
    |hear your (?:feedback|thoughts|views)|if you would|should you|would you like|work sample
    |see (?:two|three|some|your|an?|more)|discuss any|talk to you about (?:any|our)|test|assessment
    |assignment|exercise|invite you to (?:apply|complete|take|join|record|submit|do)|start the year
    |to start|one more|more (?:people|person|candidates?)|apply again|to see you apply|design a
    |so please|product|exercise|hear about (?:the|your|how)|learn about|explain
5 a choice of times :: (?:{day}|{clock})[^.!?]{0,60}\b«or»\b[^.!?]{0,40}(?:{day}|{clock}|morning
    |afternoon|after|before)[^.!]*\?
    !! still|by {day} or
4 a choice stated :: (?:«either|preference|prefer|choice|choose|whichever
    |alternatively»)\b[^.!?]{0,50}(?:{day}|{clock}|slot|time|date|morning|afternoon)\b
    !! if you (?:would )?prefer (?:not|to (?:talk|call|do|meet|use))
    |alternatively,? (?:you can )?(?:call|email|contact)|{clock}.*confirmed|nobody|spelling
    |rather than
5 new time proposed :: «new time proposed|proposed (?:a )?new time|proposes a new time
    |propose (?:a )?new time|proposed new time|new time suggested|counter proposal»
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
    !! thank|enjoyed|after|follow|following|last|yesterday|confirmed|scheduled|reminder|regarding
    |is on|booked|our (?:first|initial) (?:call|chat|conversation)|invite|process|may be|if
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
    "interview_confirmed": r"""
5 meeting is confirmed :: \b(?:{round}|time|appointment|slot|booking|everything|all|you|it|date|this
    |that)\b(?: [\w&'/.()+,#:-]+){0,14}? (?:is|are|has been|have been|have|been|was
    |now)\b (?:\w+ ){0,2}?(?:«confirmed|scheduled|booked|arranged|set up|fixed|locked in|set for
    |all set|set|pencilled in|organised|organized|reserved|in the (?:diary|book|calendar)
    |on the calendar|in for»)\b
    !! not (?:yet )?(?:been )?(?:confirmed|scheduled|booked|set)|once|if |until
    |will be (?:confirmed|scheduled|arranged|set up)|as soon as|originally
    |was (?:originally )?scheduled|to be (?:confirmed|scheduled)|cancel|no longer|moved
    |had (?:been )?(?:scheduled|booked)|reschedul|need to|thank you for confirming|set aside
    |set up your|account|after your|demo|delivery|order|diary|answer|decision
5 I confirm the meeting :: \b(?:«confirm|confirming|confirmation
    |confirms»)\b(?: [\w'-]+){0,6}? (?:{round}|time|slot|appointment|arrangements|booking
    |details of your|our meeting|attendance on|that you (?:are|will)|for {day}|{day})\b
    !! please confirm (?:your|that you|if|whether|you|receipt)|to confirm (?:your|the) (?:email
    |identity|account|address)|can you confirm|could you confirm|let me know|once you|if you
    |confirm a time|confirm (?:a|your preferred)|will (?:send|confirm|then)|we will confirm
    |confirm that you (?:are|have) (?:still|received)|to be confirmed|would you confirm|order
    |registration|until|receipt|application
5 all set :: (?:you are|we are|all|it is|that is|everything is|we have got you
    |got you) (?:\w+ ){0,2}?(?:«all set|set for|all confirmed|confirmed|booked in|booked|locked in
    |good to go|in for|in at|on for|sorted|scheduled|down for|pencilled|in the (?:diary|book)»)\b
    !! if |once|until|you are confirmed as|not|to do so|scheduled to (?:close|end|finish)|delivery
4 see you then :: \b«see you|meet you|talk to you|speak to you|talk then|speak then|see you there
    |until then|till then|talk soon on|seeing you|meeting you|speaking with you|speaking to you
    |talking to you|welcoming you|welcome you|receive you|catch you|chat (?:on|at|then)|expect you
    |expecting you» ?(?:there |all |both )?(?:{day}|on|at|then|there|in (?:the|our)|tomorrow|next
    |and|soon|in person|{clock})\b
    !! would (?:love|like) to|if |hope to|are you|could|enjoyed|thank|was (?:great|lovely|nice|good)
    |talk soon|in the future|again in|see you (?:apply|around|at our next|soon)|happy to|thanks for
    |was a pleasure|looking forward to (?:seeing|hearing|meeting) you(?:r)? (?:application|soon)
    |possible
3 look forward to the meeting :: \blook(?:ing)? forward to (?:\w+ ){0,2}?(?:«meet\w*|see\w*|speak\w*
    |talk\w*|welcom\w*|interview\w*|chat\w*|conversation|call|having you|visit»)\b
    !! hear|response|reply|application|working|join|onboard|if |your (?:work|team)|hope|again|aboard
    |day one|first day|availability
4 a reminder :: \b(?:«reminder|reminding|remind you|upcoming|coming up|do not forget
    |friendly reminder»)\b~~(?:{round}|appointment|tomorrow|today|{day}|{clock}|booked)
    !! complete|deadline|expires|assessment|close|submit|outstanding|incomplete
    |have not (?:yet )?(?:scheduled|booked|selected|chosen|completed)|remind you that the|test|bill
    |payment|apply|no appointment|will (?:send|receive)|get a reminder
    |upcoming (?:roles|opportunities|vacancies|jobs)|webinar
5 invited for a time :: \b(?:«invite|inviting|invited|invitation|offer you an interview|ask you
    |asked|request|pleasure|come|like you to come|shortlisted|selected|delighted|pleased
    |(?:like|love|happy|glad) to (?=(?:meet|see|interview|welcome|talk to|talk with|speak to
    |speak with) you\b)»)[^.!?]{0,160}(?:interview|meet|{round}|attend|visit|join|see|teams
    |zoom)[^.!?]{0,120}(?:{day}[^.!?]{0,40}{clock}|{clock}[^.!?]{0,40}{day})
    !! \bor\b|choose|either|if |slots|between|which|which of|by {clock}|before {clock}|no later
    |declin|deadline|following (?:times|slots|dates)|complete|could you|can you|would you be
    |works? best|availability|preferred|webinar
4 interview at a time :: \b(?:{round}|interviewed|talk
    |appointment)\b[^.!?]{0,120}(?:{day}[^.!?]{0,30}«{clock}»|«{clock}»[^.!?]{0,30}{day})
    !! \?|\bor\b|choose|slots|either|cancel|moved|reschedul|was|held|deadline|by {clock}
    |before {clock}|close|applications|originally|instead|instead of|between|would|if |could
    |availability|any of|postponed|half of|week of|will be held (?:in|between|during)|take place in
4 label of a meeting :: ^(?:\W{0,4})(?:«when|date|time|date and time|date & time|date/time
    |interview date|interview time|start|start time|starts|interview|day|day and time|interview with
    |appointment|scheduled for|interview type|interview details|your appointment|tijd
    |wann»)(?: and time| & time)? ?[:\t|]? ?[^?]{0,40}(?:{day}|{clock})
    !! \?|cancel|old time|deadline|due|expires|closing|apply|order|sent|posted|start date|received
    |from:|interviews will|will take place in|interviews (?:are|take)|day rate|rotation|rate \d
3 place of a meeting :: ^(?:\W{0,4})(?:«where|location|venue|place|join|dial in|meeting link|link
    |join link|video link|zoom link|join url|meeting id|address|interviewers?|interview with|with
    |panel|panel members|you will meet|conference|phone|join with google meet|join zoom meeting
    |meeting room|format»)(?: details)? ?[:\t|] ?\S
    !! job location|location: (?:remote|hybrid)
3 join online :: «join with google meet|join zoom|join the meeting|join microsoft teams
    |microsoft teams meeting|meeting id|join (?:on|via) (?:zoom|teams|webex)|click (?:here )?to join
    |join the (?:call|interview|video)|passcode|teams\.microsoft\.com|meet\.google\.com|zoom\.us
    |webex\.com|video link|dial in|join here|link to join|whereby\.com»
    !! webinar|newsletter
4 what to do on arrival :: \b(?:please|when you (?:arrive|get)|kindly|just
    |you (?:should|will|can|may|need)|should|and|ask|also)\b (?:\w+ ){0,4}?(?:«arrive|report to
    |report at|ask for|sign in|check in|ring the|bring|buzz|park|allow|come to|come through
    |reception|front desk|main desk|photo id|parking|come in|press the»)\b
    !! if you are (?:selected|invited|shortlisted)|would bring|bring to|asks? for your|i will bring
    |check in with (?:you|the|us|me)|ask for (?:more|help|your|a|an|two|three|some)
    |allow (?:us|me|up to|\d+ (?:business|working) days)|park this|onboarding|order|parcel|first day
    |employment|not come|do not come|anything
4 you will meet :: \byou (?:will|would|are going to|shall|get to|are) (?:be )?(?:«meet|meeting|speak
    |speaking|talk|talking|interviewed|interviewing|seen|see|seeing|joined|received|chat|chatting
    |welcomed|questioned|be with|in with»)\b (?:\w+ ){0,2}?(?:with|by|to|me|our|the|two|three|dr|mr
    |ms|mrs|prof\w*|both|myself|four|five|and|[a-z]+ [a-z]+)
    !! \bif\b|should you|once|would be|asked to talk|next stage|in the next|depending|may|then be
4 somebody calls :: \b(?:i|we|he|she|they|\w+|who|dr|mr|mrs|ms)\b (?:will|shall|is going to
    |am going to|are going to|is|am) (?:\w+ )?(?:«call|ring|phone|telephone|dial|calling|ringing
    |facetime|zoom»)\b (?:you )?~~(?:{day}|{clock}|then|tomorrow|at)
    !! if |by {day}|may|with (?:our|a|the) (?:decision|answer|result)|everyone|before {day}
    |either way|as soon|within|next week|after we|to arrange|to set|to schedule
4 still on :: \b(?:still|are we|all)\b (?:\w+ )?(?:«good|on|ok|okay|fine|works?|able»)\b (?:for|with
    |at|to (?:make|meet|come))?~(?:{day}|{clock}|tomorrow|today)
    !! still on hold|looking|reviewing|if (?:this|that)|open|on track
5 settled :: (?:\b(?:{day}|{clock}|that|it|monday|perfect|great|super|lovely|brilliant
    |excellent)\b[^.?]{0,40})?\b(?:it is|works for|is perfect|suits
    |works (?:well|great|fine|perfectly|nicely|for)|is (?:fine|good|great|grand) (?:for|with|by|here
    |on)|let us (?:say|do|go with|make it|meet|take|plan|stick)|i have (?:put|got|booked|blocked
    |reserved|you down|you in|noted)|put (?:you|it|that|us) (?:down|in)|we will (?:see|expect|take
    |go with|say|be ready|do|have you|meet)|booked you|blocked|got you down|down for|go for|go with
    |pencilled|have you down|locked)\b[^?]{0,60}(?:«{day}»|«{clock}»|\bthen\b|first|second|option
    |slot|time)
    !! let us (?:say|do|plan) .*\?|\?|would|could|if |works for you|suits you
    |let me know (?:if|whether|which)|works best|whichever|decision|in the mail|rather than|fixed in
4 thanks for confirming :: \b(?:thank|thanks|great|perfect|lovely|super|good|happy|glad|pleased
    |excellent|brilliant)\b~(?:«confirming|letting me know|choosing|booking|picking|accepting
    |you can make|that you can|your availability|sending your|selecting|your reply
    |getting back»)\b[^?]{0,120}(?:{day}|{clock}|then|time|slot|interview|appointment)
    !! {not}|withdraw|your decision|accepting (?:the|our) offer|application
3 plan of the day :: \b(?:«agenda|itinerary|schedule|timetable|programme|plan for|run of|order of
    |format»)\b~(?:day|interview|visit|below|follows|morning|afternoon|is as|for (?:the|your)
    |attached)
    !! scheduled|reschedul|schedule (?:a|an|your|the|some|with|you)|could you|release schedule
    |schedule:? link|newsletter|conference
3 row of a plan :: ^\W{0,4}«{clock}» ?(?:-|to|–|until
    |till)? ?(?:{clock})?(?: ?[ap]m)?[ \t:|,.-]+[a-z]
    !! \?|\bor\b|newsletter|am to|doors|closed
3 length of the meeting :: (?:{round}|it|this|we|session|talk|meeting)~(?:«last|lasts|take|takes
    |expect|should be|will be|run|allow|scheduled for|planned for|about»)~(?:\d+|an|one|half an
    |forty|twenty|thirty|fifteen|ninety) ?(?:min\w*|hours?)
    !! test|assessment|exercise|challenge|survey|questionnaire|if |demo|form
3 in this place :: \b(?:«office|offices|room|floor|reception|building|entrance|unit|workshop|library
    |town hall|headquarters|hq|campus|suite|studio|shop|store|site|depot|ward|clinic|school|street
    |road|avenue|zoom|teams|google meet|webex|by phone|by video|telephone|skype|facetime
    |whatsapp»)\b[^?]{0,80}{clock}|{clock}[^?]{0,80}\b(?:office|offices|room|floor|reception
    |building|entrance|zoom|teams|google meet|webex|by phone|by video|telephone|hq|headquarters
    |studio|site|shop|restaurant|kitchen|depot|skype)\b
    !! \?|\bor\b|deadline|by {clock}|before {clock}|open|hours|if |closed|out of
3 place the time holds :: \b(?:«holds»|this is to hold) (?:the|your|a) (?:time|slot|place|date)
3 find the link :: \b(?:«find|below|attached|here is|here are|use|following|sent
    |sending»)\b (?:\w+ ){0,3}?(?:the |your )?(?:link|details|invite|invitation|calendar invite|zoom
    |teams|meeting|dial in|joining instructions|directions|map)\b (?:\w+ ){0,4}?(?:interview|call
    |meeting|chat|conversation|visit|on {day}|for {day}|tomorrow|to join|for)
    !! complete|assessment|test|schedule|book|choose|offer letter|if |will (?:send|receive|follow)
    |select|apply|form
2 changes on your side :: \bif (?:anything|something|this|that|you|it)\b~(?:«changes|change|comes up
    |unable to (?:attend|make)|can not (?:attend|make|come)|can no longer|does not (?:work|suit)
    |running late|need to (?:reschedule|move|change|cancel)|is a problem|held up|lost»)
4 it works for us :: (?:{day}|«{clock}»|\bthat|\bit)\b[^.?!]{0,40}\b(?<!no longer )(?:works (?:for
    |with|perfectly|well|great|fine|too)|suits (?:me|us|her|him|them|everyone|perfectly|well)
    |is (?:perfect|great|fine|good|ideal|lovely|grand) (?:for|with|by)|will do
    |it is\b(?! (?:not|a|an|the|only|in|because|for|about|taking|all|too|hard|important)))\b
    !! \?|works (?:best|for you)|let me know|if|prefer|which|whichever|suits you
    |that is (?:great|good) news|application|is fine to|is good (?:to|for your)|how it works
4 a plain date of the interview :: \b(?:«interview|trial|shift|meeting|call|conversation|chat
    |session|visit|appointment|onsite|panel|presentation|slot|talk»)\b[^.?!]{0,40}\b(?:is|are
    |takes place|will (?:be|take place|start)|starts|begins|held|on|for|at)\b[^.?!]{0,30}(?:{day}
    |{clock}|tomorrow)
    !! \bor\b|choose|cancel|moved|resched|was|held over|deadline|would|if |could|between|close
    |closing|thank|instead|by {day}|will be (?:arranged|held (?:in|between|during
    |on \w+ (?:and|or)))|in (?:the )?(?:first|second|last) (?:half|week)|finish|postpon|off\b
    |decision|hear|after|following|about (?:your|the) interview on|interviews (?:on|will|are)
    |interviews? (?:with others|conclude)
4 ask for somebody there :: \b(?:«ask for|report to|check in|sign in|ring the|press the|buzz
    |come round|come up|come through|come in by|use the (?:side|back|main|front)
    |go to (?:the )?(?:reception|front)|meet you (?:at|in) the|wait in|take the lift|through the
    |side door|back door|front desk|main entrance|reception|side entrance|your host|the code is
    |entry code|gate»)\b
!! references?\b|ask for (?:your|a|more|the|two|three|feedback|help|an?)
    |if you are (?:selected|invited)|come through (?:your|the (?:agency|portal))|sign in to
    |application|through the (?:portal|agency|application|link|process|interview)|your (?:cv|resume)
3 will wait for you :: (?:«waiting for you|expect you|expecting you|receive you|be there to
    |meet you there|meet you at|meet you in|pick you up|collect you|greet you|let you in|welcome you
    |show you (?:round|around|the)»)
!! still waiting|hear from you|meet you (?:and|to|in person) (?:hear|discuss)|application
3 dress and bring :: \b(?:«bring|wear|dress|steel toe|closed toe|apron|knives|id with|photo id
    |laptop with|smart casual|dress warmly|portfolio with»)\b
    !! if you are (?:selected|invited|shortlisted)|bring (?:you (?:on|in|up|to|aboard|back)|to|a lot
    |so much|experience|up|us|value|this|it up|it in|forward|the (?:process|team|best)|in your head)
    |would bring|you bring|offer|i will bring|can bring|first day|dress code is|onboarding|brings
    |what you
4 told of an invitation :: \b(?:«sent|send|sending|received|receive|accept|find|attached|follow
    |following»)\b~(?:calendar|teams|zoom|outlook|google|meeting|electronic|a) (?:invite|invitation
    |entry|hold|placeholder|request|link)
    !! cancel|updated|will send (?:you )?(?:an?|the) (?:invite|invitation) (?:once|when|as soon)
    |and i will|i will send|we will send|once you|if|let me know|choose|availability
    |new (?:invite|invitation)|declined
3 who you will see :: (?:«just (?:be )?(?:you and me|the two of us|us two)|just me|only me
    |the two of us|the three of us|meet me and|meeting me and|with me and|with me,|just with me
    |with myself|be joined by|joined by|joining us|joining me|will sit in|sitting in
    |who will (?:also )?(?:join|be there|meet|interview|see)|you will be with|you are with
    |interviewed by|interview you|conducted by|led by|run by|carried out by»)
!! if |would like to|want to|like to|who you will|may|some candidates|\?|decided|to interview you
    |interview you about|interview you for an article|follow up|shared|sat in|before
3 preparing for the day :: \b(?:«prepare|preparing|preparation|presentation|teach|lesson|asked to
    |expect to be|will be asked|have a look at|read beforehand|walk (?:us|me|her|him) through
    |talk (?:us|me|her|him) through|cook|demonstrate|tour of|show you|observe
    |shadow»)\b~~(?:on the day|minutes|interview|beforehand|lesson|presentation|panel|slides|screen
    |class|tour|site|lab|kitchen|then we)
    !! return|send|submit|complete|upload|by {day}|deadline|within|no need|do not need|budget
4 come at a time :: \b(?:«come|be|arrive|get here|turn up|show up|join us|join|start|starts?
    |starting|kick off|doors|on at|you are on|in at|you are in|begin|begins|log on|log in|dial in
    |meet|pick you up»)\b (?:\w+ ){0,5}?(?:at|for|from|by|before|@) ?(?:{clock}
    |(?:six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five)\b|\d{1,2}\b)
    !! \?|\bor\b|if |could|would|start date|salary|applications|deadline
    |(?:begin|start) (?:work|at (?:a|the) salary)|the course|moved|instead|now on|postpon
    |meet (?:the|our|all)|between|business days|from (?:\d+ )?(?:years|applic)|cancel|off
5 so it is then :: (?:\b(?:«good|great|perfect|so|right|ok|okay|fine|lovely|super|brilliant
    |excellent|then|done|deal|aye|yes|grand»)\b,?[^.?!]{0,30})(?:{day}|{clock}
    |the \d{1,2}(?:st|nd|rd|th)?)[^.?!]{0,30}\b(?:it is|then|works|is (?:perfect|great|fine|good|on)
    |at the|in the|sharp|see you|confirmed|noted)
    !! \?|if |or\b|could|would|instead|let me know|good news|moved
4 confirmed label :: ^\W{0,3}(?:«confirmed|confirmation|booked|scheduled|invitation|interview
    |meeting|event»)\b ?[:!-]~~(?:{day}|{clock}|interview|call|{round})
    !! new time|cancel|to be|updated|moved
4 arranged for you :: \b(?:«arranged|fixed|set up|booked|organised|organized|lined up|scheduled
    |made an appointment|reserved|got you»)\b (?:\w+ ){0,4}?(?:for you|you|your
    |a (?:meeting|time|slot|call|visit|second)|an? (?:interview|appointment)
    |in)\b[^.?!]{0,60}(?:{day}|{clock}|tomorrow)
    !! if|once|would|could|moved|cancel|rescheduled|everybody|answer
""",
    "interview_confirmed@subject": r"""
5 confirmed in the subject :: (?:«confirm\w*»~~(?:interview|{round}|{day}|{clock}|appointment)
    |(?:interview|{round}|appointment|visit)~~«confirm\w*|scheduled|booked|details|arrangements
    |itinerary|reminder|tomorrow|joining instructions»)
    !! please confirm|not|cancel|resched|to be|availability|action|receipt|moved|application
    |schedule your|order
5 invitation with a time :: ^(?:«invitation|invite|accepted|einladung|uitnodiging|convite
    |invitacion»): ?.*
    !! updated|cancel|declined|tentative|new time
4 reminder in the subject :: «reminder|tomorrow|upcoming|see you|looking forward»
    !! complete|assessment|apply|deadline|expires|test|book|schedule your|choose|closing|expire|bill
3 interview with a date :: (?:interview|{round}|visit|meeting|chat)\b~~(?:{day}|«{clock}»|«{day}»)
    !! thank|follow|after|outcome|cancel|moved|resched|\?|following|since
2 interview in the subject :: \b«interview|trial shift|trial day|assessment centre|assessment day
    |your visit|onsite|on site|phone screen|panel|interview day»
    !! thank|follow|outcome|result|feedback|cancel|request|availability|schedul|resched|tips
    |questions|after|survey|practice|mock|exit|test|update|status
""",
    "interview_rescheduled": r"""
5 moved to :: \b(?:«moved|move|moving|rescheduled|reschedule|rescheduling|re scheduled|pushed|push
    |shifted|shift|shifts|changed|change|postponed|brought forward|bring forward|bumped|put back
    |put off|swapped|swap|delayed|switch|switched|slide|slid|rearranged|bump|set back|transferred
    |advanced|pulled forward|pull forward|deferred»)\b(?: [\w':,()/-]+){0,12}? (?:to|until|till|by
    |from|for|forward|back|out|later|earlier|into|ahead|instead)\b[^?]{0,60}(?:{day}|{clock}
    |\b(?:an?|one|two|half an|\d+) (?:hour|week|day|minutes|min|hours|days|weeks)\b|the \d{1,2}\b
    |next week|same time|afternoon|morning)
    !! if (?:you|that|this|it|anything)|need to reschedule\?|to (?:change|move|reschedule) (?:your
    |the|this) (?:appointment|interview|booking|slot|time)(?: \w+){0,3} (?:please|click|call|contact
    |reply|use|up to|by)|can (?:be )?(?:rescheduled|move)|move (?:you )?(?:forward|on|through
    |ahead) (?:to|with|in)|moved (?:you )?(?:forward|on|through) (?:to|with)|moved to the next
    |move to the next|moving to the next|next (?:round|stage|step)|would you mind|any chance
    |could we|can we|is it possible|would it|could you|decision|start date|deadline has
    |change (?:my|your|his|her) mind|shortlist|our clocks|clocks change|clock|shift pattern
    |trial shift|night shift|paid trial|shift (?:for|on|with)|the shift|may (?:be )?(?:change|moved)
    |up to \d+ (?:hours|times)|at most|not (?:be )?(?:moved|rescheduled|changed)|unless
5 postponed until a day :: \b(?:«postpone|postponing|delay|delaying|defer|push
    |put»)\b(?: [\w':,-]+){0,9}? (?:until|till|to) (?:the |this |next )?(?:{day}|the \d{1,2})
    !! decision|start date|deadline|\bif\b|could we|can we|would|might|\?|answer|feedback
    |announcement|together|shortlist
5 instead of the old time :: (?:{day}|{clock}|\d{1,2}|same time)[^?]{0,80}\b(?:«instead of
    |rather than|not»)\b[^?]{0,25}(?:{day}|{clock}|the (?:original\w*|old|earlier|agreed|planned
    |one)|original\w*|as (?:agreed|planned)|today|tomorrow|\d{1,2}(?:st|nd|rd|th))
    !! not (?:later|before|after|be|on|available|at|until|yet|{day} is)|would|could|if |no later
    |whether|or not|not later|not only|not .{0,20}\?|partners|studio|decision
5 so it is another time :: \b(?:«can not|can not do|not do|not able|no longer do|unable
    |not going to work|not work|not possible|not make|will not have|called away|called in|clash\w*
    |double booked|conflict|sick|ill|poorly|flu|delayed|stuck|travel\w*|came up|come up|emergency
    |got moved»)\b[^?]{0,120}(?:so|therefore|hence|instead|new|now|make it|it is|let us
    |we have (?:moved|put)|will be|is now|see you|how about|rather)\b[^?]{0,60}(?:{day}|{clock}
    |the \d{1,2}(?:st|nd|rd|th)?\b|same time|same place|hour (?:later|earlier)|week later)
    !! \?|could you|would you|either|which|if (?:you|that|it|this)|propose|suggest|what times
    |when (?:are|would|could)|let me know (?:when|what|which|if)|no interview|no call|no meeting
    |and i am stuck
5 new time :: \b(?:«new|updated|revised|amended|changed|later|earlier|corrected|alternative
    |replacement»)\b (?:\w+ )?(?:time|date|slot|start|start time|day|details|appointment
    |interview time|schedule|arrangements|interview date|meeting time|invite
    |invitation)\b(?: \w+){0,3}?(?: is| are|:| for| will be| of|,|\t| below)~~(?:{day}|{clock}|\d
    |follows|below|as)
    !! propos|would|could|if |\?|what|let me know|suggest|soon|find|choose|pick|follow|come|job|role
    |new interview (?:time|date) (?:once|as soon|when)|new schedule|answer|decision|deadline|closing
4 change of time :: \b(?:«change»)\b (?:\w+ ){0,2}?(?:to|of|in|with|regarding)(?: \w+){0,4}? (?:time
    |date|plan|schedule|interview|venue|day|appointment|slot|timing|location|meeting|your|the|our)\b
    !! if (?:there|you|anything)|no change|any change|change your|status|career
    |need to (?:make )?change|change of (?:address|career|heart|role|direction|job)|your mind
    |request
4 old time named :: (?:«old time|previous time|previously|originally|original time|formerly
    |old date»)(?: \w+){0,3}? ?(?:scheduled|booked|planned|set|arranged|for|at|on|:)~(?:{day}
    |{clock})
    !! cancel|applied|application|we (?:spoke|met|talked)|interviewed|sent|received|posted
4 event was updated :: «event has been (?:updated|changed|moved)|updated invitation|has been updated
    |has been changed|invitation was updated|has changed|changed: |this is an update
    |meeting (?:was|has been) (?:moved|updated)|updated the (?:invitation|invite|calendar|time)»
    !! status|application|profile|cancel|policy|terms|privacy|software|password
3 brought forward :: «brought forward|bring forward|an hour (?:later|earlier)
    |a day (?:later|earlier)|half an hour (?:later|earlier)|one hour (?:later|earlier)
    |a week (?:later|earlier)|pushed back|put back|\d+ minutes (?:later|earlier)|pushed into
    |shifts? by»
    !! decision|start date|deadline|\?
3 same but later :: «same (?:time|place|link|people|room|format|panel|interviewer|interviewers|zoom
    |details|dial|building|gate|address|video)»[^?]{0,80}
    !! offer|\?|every|at the same time\b|the same day you|return your|that same day
    |the same (?:day|time) (?:as|to)|last time|as before
4 agreed to another time :: \b(?:no problem|of course|sure|certainly|not a problem|absolutely
    |happy to|fine|no worries|understood|understand|yes|that is ok|that is fine
    |sorry to hear)\b[^?]{0,120}(?:«moved|move|reschedul\w*|changed|shift\w*|instead|new time
    |rebook\w*|rearrang\w*|swap\w*|make it|put you|switch\w*»)
    !! if |could you|which|when|let me know (?:what|when|which)|\?
3 rescheduled at all :: «rescheduled|re scheduled|rearranged|rebooked|new interview (?:time|date
    |slot)»
    !! if |can be|need to be|will be|to be|may be|must be|has to be|have to|up to|at most|could
    |would|once|not be
5 moved with a time :: \b(?:«shift|shifted|swap|swapped|switch|switched|rebooked|rebook|move|moved
    |push|pushed|rearranged|bumped|slide|slid|brought|bring|reschedul\w*»)\b[^?]{0,60}(?:{day}
    |{clock}|\bforward\b|\bback\b)[^?]{0,40}\b(?:now|as before|instead|forward|to|at|on|same)\b
    !! would|could you|can we|if |decision|shortlist|move (?:you )?(?:forward|ahead|on) (?:with|to
    |in)|moving forward|moved forward|application|start date|bring (?:your|a|photo)|would you mind
    |trial shift|night shift|shift (?:is|on|from|for|with|pattern|starts)|deadline|back to you
    |timeline|to (?:cancel|reschedule) (?:or|click|please|use)|brought up|brought you|bring you
    |need to (?:reschedule|rearrange|move)|have to (?:reschedule|rearrange)
5 now at another time :: (?:«is now|are now|it is now|now on|now at|will now|now take|now start
    |now begin|now be|you are on at|now happen|now going to be|has now been»)\b[^?]{0,50}(?:{day}
    |{clock}|\bnoon\b)
    !! closed|now open|is now (?:under|in|with|complete)|applications|available (?:from|until)
    |cancel|status|we are now (?:ready|able)
5 not the old time :: (?:{day}|{clock}|noon)[^.?]{0,50}(?:, «not|and not|rather than|instead of
    |not at|not on|no longer»)\b[^.?]{0,25}(?:{day}|{clock}|nine|ten|eleven|noon|the \d|morning
    |afternoon)
    !! \?|decision|later than|not before|would|could
4 only something changes :: (?:«only|just»)~(?:thing|room|hour|time|date|place
    |venue)s?~(?:that )?(?:changes|changed|change|different|moves) |(?:«sorry for the (?:switch
    |change|shuffle|confusion)|apologies for the (?:switch|change|shuffle)|slight change
    |small change|minor change|quick change|a change to|there has been a change|had to change
    |have had to change|have to change|had to shuffle|had to move|had to shift|have had to move»)\b
    !! process|staff|role|status|if
4 fell through, other time :: (?:«fallen through|fell through|falls through|not happening|no good
    |no longer works|off the cards|will not have it|out of the question|ruled out|impossible now
    |scuppered»)[^?]{0,90}(?:{day}|{clock}|next week)
    !! \?|when|which|could|would|decision|funding|offer
4 rebooked :: «rebooked|re booked|rescheduled you|moved you|moved your|changed your (?:slot|time
    |interview|appointment)|new slot|your new (?:time|slot|date|interview|appointment)|swapped your
    |put you in for»
    !! if|status|application|to the next|once|will|forward|on to|up
5 can we move you, done already :: \b(?:can|could|may|shall|have to|need to|had to|must|going to
    |want to|like to) (?:we |i )?(?:«move|switch|shift|push|bump|swap|change|reschedule|rebook
    |bring»)\b[^.!]{0,60}(?:{day}|{clock})[^.!]*\??
    !! forward (?:with|to|in)|deadline|decision|start date|other (?:day|time)|any other
    |different time|another time|whichever|\bor\b|to when|move on to|move ahead|move quickly
3 changed the entry :: \b(?:«changed|updated|moved|amended|corrected»)\b (?:\w+ ){0,2}?(?:calendar
    |invite|invitation|entry|booking|slot|time|appointment)\b
    !! status|will be|if
2 sorry for the shuffle :: «shuffle|juggling|reshuffle|back and forth|messing you about
    |mixing you about|switcheroo|late change|change at (?:short|late) notice»
5 earlier or later than said :: (?:{clock}|{day})[^.?]{0,20}\b«rather than|instead of
    |and not»\b[^.?]{0,20}(?:{clock}|{day}|\d)
4 come another time instead :: \b(?:«come|meet|see you|see us|talk|speak|call|do it|make it|be here
    |join us|put you|have you|let us»)\b[^.?]{0,50}(?:{day}|{clock})[^.?]{0,30}«instead»\b
    !! \?
4 of course we can :: (?:«of course|sure|certainly|no problem|no worries|absolutely|not a problem
    |happy to»)~(?:we|i|that|it|you)~(?:can|could|is fine|works|will|move|change)~
    !! \?|interview you|answer|apply
""",
    "interview_rescheduled@subject": r"""
5 moved in the subject :: «updated invitation|updated:|reschedul\w*|moved|brought forward|change of
    |time change|new time|new date|changed|postponed to|verschoben|change to|revised
    |update: |rearranged|shifted|updated interview|date change|schedule change|pushed»
    !! proposed|propos|request to|status|application|career|cancel|need to|can we|\?|address
    |password
""",
    "interview_cancelled": r"""
5 meeting is cancelled :: \b(?:{round}|appointment|slot|event|it|this|booking|time|we|i
    |{day})\b(?: [\w&'/.()+,#:-]+){0,14}? (?:has|have|is|are|was|must|need|needs|be|been|being|to
    |will|had|got)\b (?:\w+ ){0,3}?(?:«cancel\w*|called off|call off|postpone|postponed|off the
    |struck|put on hold|stood down|pulled»)\b
    !! if you|should you|to cancel (?:or|your|please|click|this|call)|unless|without|no charge
    |not (?:be )?(?:cancell?\w*|going|need\w*)|cancel or reschedule|reschedule or cancel
    |need to (?:reschedule|cancel),? (?:please|click|reply|call|contact|let)
    |postpon\w+ (?:[^.!?]{0,60} )?(?:to|until|till) (?:the |next )?(?:{day}|\d)|any time|you need to
    |you (?:can|may|wish|want)|policy|subscription|order|flight|late cancel|not later|anything|hours
    |budget|off the (?:list|shortlist|advert)|taken you|board to sign|cut
5 off the calendar :: \b(?:i|we|it|that|have|has)\b (?:\w+ )?(?:«taken|took|removed|struck|deleted
    |wiped»)\b (?:[\w':]+ ){0,7}?(?:off|from|out of) (?:the|our|my|your|his|her|their
    |everyone's) (?:calendars?|diar(?:y|ies)|schedule)\b
    !! instead|moved|{day} (?:is|was) the|put (?:you|it|us)
5 must cancel :: \b(?:we|i|have|must|need|needs|had|going|obliged|forced|regret|sorry|afraid
    |unfortunately|apolog\w+|decided)\b (?:\w+ ){0,5}?(?:to )?(?:«cancel|cancelling|canceling
    |call off|postpone|postponing|pull|scrub|scratch»)\b (?:\w+ ){0,6}?(?:{round}|appointment|{day}
    |meeting|it|this|your|our|that)
    !! if you|should you|you need|you (?:can|may|have to)|will not (?:be )?cancel\w*
    |not (?:be )?cancel\w*|do not cancel|cancel or|without|please cancel|unless|not going to cancel
    |to cancel,|want to cancel|postpon\w+ [^.!?]{0,60}\b(?:to|until|till) (?:the |next )?{day}
5 not taking place :: \b(?:{round}|it|this|we|i|he|she|team|{day}|interviewer
    |manager)\b(?: [\w&'/.()+,#:-]+){0,12}? (?:«not»|no longer|unable to
    |can not) (?:\w+ ){0,3}?(?:take place|taking place|go(?:ing)? ahead|happen\w*
    |make (?:it|our|the|your|tomorrow|today|{day}|this)|be able to (?:meet|see|speak|make|interview
    |do|attend|hold|join)|meet (?:with )?(?:you|tomorrow|today|{day}|as)|attend|hold|possible|keep
    |do (?:{day}|today|tomorrow|our|this))\b
    !! \bif\b|should you|unless|whether|please let|if you|you can not|move your application
    |go ahead with your (?:application|candidacy)|able to offer|decision|until then|answer
    |you are (?:not|un)|so (?:it is|let us|we)|instead|hold it against|make a decision
    |consider your application|application|because you do not
4 it is off :: \b(?:{round}|{day}|tomorrow|today|it|that)\b[^?]{0,80} (?:is|are) «off»\b(?: |:|,|\.
    |;|$)
    !! off (?:site|topic|the (?:record|shelf|main|beaten)|to|work|limits|for her|him)|days? off
    |out of office|is out|% off|on and off|off sick|off on|off to|well off|tuesday is off
4 meeting cancelled label :: (?:«cancel+ed|cancelled|canceled|cancellation»)(?: event|:| -| meeting
    | interview|$|,)|event has been cancell?ed|removed from your calendar
    !! if |policy|order|subscription|unsubscribe|can be cancel
4 have to find another time :: \b(?:have|need|must|going|had|want|forced|obliged|would like
    |like)\b to (?:\w+ )?(?:«reschedule|re schedule|postpone|rearrange
    |find (?:a|an|another) (?:new |different |other |alternative )?(?:time|date|slot|day)|push|move
    |delay|rebook|shift|rain check»)\b
    !! if you|should you|you need|you (?:have|want|would)|{day} instead|to (?:{day}|the \d)
    |have moved|it is now|need to reschedule\?|anything|so it is|unless|or cancel|moving forward
    |move (?:forward|on|ahead|quickly|fast|you)|push (?:forward|on)
    |(?:until|till) (?:the |next )?{day}
4 interviewer fell out :: (?:«interviewer|manager|panel|colleague|i|he|she|who|director|chef|doctor
    |lead|founder|ceo|partner»)\b~(?:is|am|has|are|was) (?:\w+ )?(?:ill|sick|unwell|poorly|down with
    |called away|called out|left the company|stuck|in hospital|been called|off sick
    |no longer available|unavailable|travell?ing unexpectedly|had an (?:accident|emergency)
    |fallen ill|taken ill)
    !! so (?:it is|let us|we have moved|i have moved)|instead|meeting has|so you do not wonder
    |decision|answer|partners
3 new date to come :: (?:\b(?:new|another|alternative|replacement|fresh|different
    |other)\b (?:\w+ )?(?:«date|time|slot|dates|times|day|appointment»)\b[^?]{0,60}(?:soon|shortly
    |once|as soon as|later|will|yet|follow|when|next week|in touch|let you know|find|arrange|work
    |suggest|propose|possible)|rearrange (?:soon|later|shortly|at a later)
    |reschedule (?:soon|later|shortly|at a later|as soon|when|for a later|once|in the|for next))
    !! your availability is|choose a time
3 apology for short notice :: (?:«short notice|late notice|last minute|inconvenience|late in the day
    |messing you»)~
    !! if |may cause\?|appreciate
3 post rethought :: «rethink\w*|rethought|re think\w*|reassess\w*|reconsider\w*|on hold
    |hiring freeze|restructur\w*|redefin\w*|reviewing (?:the|whether)|re evaluat\w*|budget|paused
    |pause»~
    !! if |you may|your|attached|please prepare|prepare a|figures|exercise|so please|agenda
    |holiday cover|room in the budget
5 cannot hold it :: {not} (?:\w+ ){0,4}?(?:«hold|do|run|have|make|talk|speak|meet|come|host|keep
    |conduct|see you|interview|call»)\b[^.?]{0,50}(?:today|tomorrow|this week|{day}|{clock}
    |our (?:call|meeting|interview|chat)|your (?:interview|session|trial)
    |the (?:interview|call|meeting|session)s?\b|interviews|as planned|three|two|four)
    !! did not meet|in june|in may|partners|prevented|if you|you can ?not|can you not|instead
    |so (?:it is|let us)|offer|have (?:a|any) (?:decision|answer|news)
    |have (?:an|my|your|the)? ?(?:answer|decision)|decide|make a decision|have everything
    |come back (?:to|with)|hear|not have to|you do not (?:have|need)
    |do not (?:call|contact|come with)|should you|unless|if i
    |we do not (?:do|run|hold|have) (?:interviews|calls)|would not|until after|not done|not had
    |moved|not start|make the (?:interview|final|shortlist)|decide before|why not|not only
5 no interview today :: (?:«no interviews?|no call|no meeting|no trial|no session
    |no visits?»)~(?:today|tomorrow|this week|{day}|for now|after all|on)
    !! no interview is|no call centre
5 do not come :: (?:«do not come|do not travel|do not set off|no need to come|need not come
    |not come in|stay at home|please disregard|disregard the|ignore the (?:invitation|invite
    |calendar|link|earlier)|consider (?:the|your|our) (?:appointment|interview|meeting) (?:void
    |cancelled|off)|stand down»)\b
    !! if you (?:are|have|feel)|unwell|symptoms|email|if this|newsletter
4 something came up :: (?:«something (?:has |have |urgent |unexpected )?(?:come|came|cropped|crops)
    |come up|came up|cropped up|blown up|emergency|unforeseen|unexpected\w*|double booked|clash
    |clashes|conflict»)\b~~(?:can not|not be able|will not|unable|reschedul|another|postpone|move
    |cancel|meet|call|talk|interview|{day}|no longer)
    !! your profile came up|if something|if anything|if an? |conflict of interest
    |came up (?:in|when)|so it is|we have moved|i have moved|role has come up|position came up
    |has come up at
4 rain check :: «rain check|raincheck|take a rain|call off|called off|put off|scrub|void|fall ill
    |fell ill|nobody to run|nobody to (?:do|hold|conduct)|not have anyone»
    !! put off by|voided|null and void|until
4 cannot keep the slot :: (?:slot|time|appointment|date|booking)~(?:that )?(?:you )?(?:booked|chose
    |selected|had)?~(?:is|has been|was)~(?:«no longer available|unavailable|been taken|gone
    |double booked|released»)
4 asks for another time after calling off :: (?:«can not|unable|not work|no longer work
    |not going to work|not be able|not possible|have to (?:move|reschedule|postpone|cancel|push)
    |need to (?:move|reschedule|postpone|cancel|push|rearrange)|has to be (?:moved|rescheduled
    |postponed)»)[^.]{0,40}(?:{day}|{clock}|tomorrow|today|our (?:call|meeting|interview|chat|talk)
    |your (?:interview|call|session|visit|trial)|this week
    |the (?:interview|call|meeting)\b)(?! instead)
    !! if (?:you|it|that|this|the|(?:{day}))|so it is|we have moved|i have moved|it is now|is now
    |should you|you need to|you (?:have|want) to|if i|unless|decision|answer|start date|offer
    |need to (?:move|push) (?:quickly|fast|forward|on)|you can not|decide|remember|consider your
    |moving forward|progress|application|postpon\w+ [^.!?]{0,60}\b(?:to|until
    |till) (?:the |next )?{day}
5 will not be held :: \b(?:interviews?|meeting|call|event|session|assessment|open day|trial
    |visit)\b[^.?]{0,60}(?:will|can|shall)~«not»~(?:be held|be taking place|take place|go ahead
    |be possible|happen|be going ahead)\b
    !! if
4 site closed :: \b(?:site|office|school|building|shop|store|clinic|campus|restaurant|centre|center
    |plant|warehouse)\b (?:is|are|has been|will be|has) (?:«closed|shut|flooded|evacuated
    |without power|closing»)~(?:due|because|for|owing|today|tomorrow|{day}|so|after)
    !! office is closed (?:between|on weekends|for christmas)
""",
    "interview_cancelled@subject": r"""
5 cancelled in the subject :: «cancell?ed|cancell?ation|cancel|called off|postponed|abgesagt»
    !! policy|subscription|order|flight|booking\.com|if |fee
""",
}
