"""English cues for a round that is set: invitations, confirmations, reminders. Data."""

MEETINGS = {
    "interview_confirmed": r"""
5 meeting is confirmed :: \b(?:{round}|time|booking|everything|all|you|it|date|this
    |that)\b(?: [\w&'/.()+,#:-]+){0,14}? (?:is|are|has been|have been|have|been|was
    |now)\b (?:\w+ ){0,2}?(?:«confirmed|scheduled|booked|arranged|set up|fixed|locked in|set for
    |all set|set|pencilled in|organised|organized|reserved|in the (?:diary|book|calendar)
    |on the calendar|in for»)\b
    !! not (?:yet )?(?:been )?(?:confirmed|scheduled|booked|set)|once|if |until|will be (?:confirmed
    |scheduled|arranged|set up)|as soon as|originally|was (?:originally )?scheduled
    |to be (?:confirmed|scheduled)|cancel|no longer|moved|had (?:been )?(?:scheduled|booked)
    |reschedul|need to|thank you for confirming|set aside|set up your|account|after your|demo
    |delivery|order|diary|answer|decision
5 I confirm the meeting :: \b(?:«confirm|confirming|confirmation
    |confirms»)\b(?: [\w'-]+){0,6}? (?:{round}|time|arrangements|booking|details of your|our meeting
    |attendance on|that you (?:are|will)|for {day}|{day})\b
    !! please confirm (?:that you|if|whether|you)|to confirm (?:your|the) (?:email|identity|account
    |address)|can you confirm|could you confirm|let me know|once you|if you|confirm (?:a
    |your preferred)|will (?:send|confirm|then)|confirm that you (?:are|have) (?:still|received)
    |to be confirmed|would you confirm|order|registration|until|receipt|application
5 all set :: (?:you are|we are|all|it is|that is|everything is|we have got you
    |got you) (?:\w+ ){0,2}?(?:«all set|set for|all confirmed|confirmed|booked in|booked|locked in
    |good to go|in for|in at|on for|sorted|scheduled|down for|pencilled|in the (?:diary|book)»)\b
    !! if |once|until|you are confirmed as|not|to do so|scheduled to (?:close|end|finish)|delivery
4 see you then :: \b«see you|meet you|talk to you|speak to you|talk then|speak then|see you there
    |until then|till then|talk soon on|seeing you|meeting you|speaking with you|speaking to you
    |talking to you|welcoming you|welcome you|receive you|catch you|chat (?:on|at|then)|expect you
    |expecting you» ?(?:there |all |both )?(?:{day}|on|at|then|there|in (?:the|our)|next|and|soon
    |in person|{clock})\b
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
    |have not (?:yet )?(?:scheduled|booked|selected|chosen)|remind you that the|test|bill|payment
    |apply|no appointment|will (?:send|receive)|get a reminder|upcoming (?:roles|opportunities
    |vacancies|jobs)|webinar
5 invited for a time :: \b(?:«invite|inviting|invited|invitation|offer you an interview|ask you
    |asked|request|pleasure|come|like you to come|shortlisted|selected|delighted|pleased|(?:like
    |love|happy|glad) to (?=(?:meet|see|interview|welcome|talk to|talk with|speak to
    |speak with) you\b)»)[^.!?]{0,160}(?:meet|{round}|attend|join|see
    |teams)[^.!?]{0,120}(?:{day}[^.!?]{0,40}{clock}|{clock}[^.!?]{0,40}{day})
    !! \bor\b|choose|either|if |slots|between|which|by {clock}|before {clock}|no later|declin
    |deadline|following (?:times|slots|dates)|complete|could you|can you|would you be|works? best
    |availability|preferred|webinar
4 interview at a time :: \b(?:{round}|interviewed|talk)\b[^.!?]{0,120}(?:{day}[^.!?]{0,30}«{clock}»
    |«{clock}»[^.!?]{0,30}{day})
    !! \?|\bor\b|choose|slots|either|cancel|moved|reschedul|was|held|deadline|by {clock}
    |before {clock}|close|applications|originally|instead|between|would|if |could|availability
    |any of|postponed|half of|week of|take place in
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
4 what to do on arrival :: \b(?:please|when you (?:arrive|get)|kindly|just|you (?:should|will|can
    |may|need)|should|and|ask|also)\b (?:\w+ ){0,4}?(?:«arrive|report to|report at|ask for|sign in
    |check in|ring the|bring|buzz|park|allow|come to|come through|reception|front desk|main desk
    |photo id|parking|come in|press the»)\b
    !! if you are (?:selected|invited|shortlisted)|would bring|bring to|asks? for your|i will bring
    |check in with (?:you|the|us|me)|ask for (?:more|help|a|two|three|some)|allow (?:us|me|up to
    |\d+ (?:business|working) days)|park this|onboarding|order|parcel|first day|employment|not come
    |anything
4 you will meet :: \byou (?:will|would|are going to|shall|get to|are) (?:be )?(?:«meet|meeting|speak
    |speaking|talk|talking|interviewed|interviewing|seen|see|seeing|joined|received|chat|chatting
    |welcomed|questioned|be with|in with»)\b (?:\w+ ){0,2}?(?:with|by|to|me|our|the|two|three|dr|mr
    |ms|prof\w*|both|myself|four|five|and|[a-z]+ [a-z]+)
    !! \bif\b|should you|once|would be|asked to talk|next stage|in the next|depending|may|then be
4 somebody calls :: \b\w+\b (?:will|shall|is going to|am going to|are going to|is
    |am) (?:\w+ )?(?:«call|ring|phone|telephone|dial|calling|ringing|facetime
    |zoom»)\b (?:you )?~~(?:{day}|{clock}|then|at)
    !! if |by {day}|may|with (?:our|a|the) (?:decision|answer|result)|everyone|before {day}
    |either way|as soon|within|next week|after we|to arrange|to set|to schedule
4 still on :: \b(?:still|are we|all)\b (?:\w+ )?(?:«good|on|ok|okay|fine|works?|able»)\b (?:for|with
    |at|to (?:make|meet|come))?~(?:{day}|{clock})
    !! still on hold|looking|reviewing|if (?:this|that)|open|on track
5 settled :: (?:\b(?:{day}|{clock}|that|it|monday|perfect|great|super|lovely|brilliant
    |excellent)\b[^.?]{0,40})?\b(?:it is|works for|is perfect|suits|works (?:well|great|fine
    |perfectly|nicely|for)|is (?:fine|good|great|grand) (?:for|with|by|here|on)|let us (?:say|do
    |go with|make it|meet|take|plan|stick)|i have (?:put|got|booked|blocked|reserved|you down|you in
    |noted)|put (?:you|it|that|us) (?:down|in)|we will (?:see|expect|take|go with|say|be ready|do
    |have you|meet)|booked you|blocked|got you down|down for|go for|go with|pencilled|have you down
    |locked)\b[^?]{0,60}(?:«{day}»|«{clock}»|\bthen\b|first|second|option|slot|time)
    !! \?|would|could|if |works for you|suits you|let me know (?:if|whether|which)|works best
    |whichever|decision|in the mail|rather than|fixed in
4 thanks for confirming :: \b(?:thank|thanks|great|perfect|lovely|super|good|happy|glad|pleased
    |excellent|brilliant)\b~(?:«confirming|letting me know|choosing|booking|picking|accepting
    |you can make|that you can|your availability|sending your|selecting|your reply
    |getting back»)\b[^?]{0,120}(?:{day}|{clock}|then|time|slot|interview|appointment)
    !! {not}|withdraw|your decision|accepting (?:the|our) offer|application
3 plan of the day :: \b(?:«agenda|itinerary|schedule|timetable|programme|plan for|run of|order of
    |format»)\b~(?:day|interview|visit|below|follows|morning|afternoon|is as|for (?:the|your)
    |attached)
    !! scheduled|reschedul|schedule (?:a|the|some|with|you)|could you|release schedule
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
    |closing|thank|instead|by {day}|will be (?:arranged|held (?:in|during|on \w+ (?:and|or)))
    |in (?:the )?(?:first|second|last) (?:half|week)|finish|postpon|off\b|decision|hear|after
    |following|about (?:your|the) interview on|interviews (?:on|will|are)|interviews? (?:with others
    |conclude)
4 ask for somebody there :: \b(?:«ask for|report to|check in|sign in|ring the|press the|buzz
    |come round|come up|come through|come in by|use the (?:side|back|main|front)
    |go to (?:the )?(?:reception|front)|meet you (?:at|in) the|wait in|take the lift|through the
    |side door|back door|front desk|main entrance|reception|side entrance|your host|the code is
    |entry code|gate»)\b
    !! references?\b|ask for (?:your|a|more|the|two|three|feedback|help)|if you are (?:selected
    |invited)|come through your|sign in to|application|through the (?:portal|agency|link|process
    |interview)|your (?:cv|resume)
3 will wait for you :: (?:«waiting for you|expect you|expecting you|receive you|be there to
    |meet you there|meet you at|meet you in|pick you up|collect you|greet you|let you in|welcome you
    |show you (?:round|around|the)»)
!! still waiting|hear from you|meet you (?:and|to|in person) (?:hear|discuss)|application
3 dress and bring :: \b(?:«bring|wear|dress|steel toe|closed toe|apron|knives|id with|photo id
    |laptop with|smart casual|portfolio with»)\b
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
    !! if |want to|like to|who you will|may|some candidates|\?|decided|to interview you
    |interview you about|interview you for an article|follow up|shared|sat in|before
3 preparing for the day :: \b(?:«prepare|preparing|preparation|presentation|teach|lesson|asked to
    |expect to be|will be asked|have a look at|read beforehand|walk (?:us|me|her|him) through
    |talk (?:us|me|her|him) through|cook|demonstrate|tour of|show you|observe
    |shadow»)\b~~(?:on the day|minutes|interview|beforehand|lesson|presentation|panel|slides|screen
    |class|tour|site|lab|kitchen|then we)
    !! return|send|submit|complete|upload|by {day}|deadline|within|no need|do not need|budget
4 come at a time :: \b(?:«come|be|arrive|get here|turn up|show up|join us|join|starts?|starting
    |kick off|doors|on at|you are on|in at|you are in|begin|begins|log on|log in|dial in|meet
    |pick you up»)\b (?:\w+ ){0,5}?(?:at|for|from|by|before|@) ?(?:{clock}|(?:six|seven|eight|nine
    |ten|eleven|twelve|one|two|three|four|five)\b|\d{1,2}\b)
    !! \?|\bor\b|if |could|would|start date|salary|applications|deadline|(?:begin|start) work
    |the course|moved|instead|now on|postpon|meet (?:the|our|all)|between|business days
    |from (?:\d+ )?(?:years|applic)|cancel|off
5 so it is then :: (?:\b(?:«good|great|perfect|so|right|ok|okay|fine|lovely|super|brilliant
    |excellent|then|done|deal|aye|yes|grand»)\b,?[^.?!]{0,30})(?:{day}|{clock}
    |the \d{1,2}(?:st|nd|rd|th)?)[^.?!]{0,30}\b(?:it is|then|works|is (?:perfect|great|fine|good|on)
    |at the|in the|sharp|see you|confirmed|noted)
    !! \?|if |or\b|could|would|instead|let me know|good news|moved
4 confirmed label :: ^\W{0,3}(?:«confirmed|confirmation|booked|scheduled|invitation|interview
    |meeting|event»)\b ?[:!-]~~(?:{day}|{clock}|interview|call|{round})
    !! new time|cancel|to be|updated|moved
5 set aside for you :: \b(?:have|has|had) (?:\w+ )?«set aside|put aside|put by|kept free|earmarked
    |reserved|blocked out|blocked off»\b[^?]{0,80}(?:{day}|{clock}
    |\d{1,2}[.:]\d\d)[^?]{0,40}\bfor you\b|\b(?:have|has|had) (?:\w+ )?«set aside|put aside|put by
    |kept free|earmarked|reserved|blocked out|blocked off»\b[^?]{0,40}\bfor you\b[^?]{0,40}(?:{day}
    |{clock}|\d{1,2}[.:]\d\d)
    !! \bif\b|either|\bor\b|choose|slots|times|dates|whichever|one of|until
4 arranged for you :: \b(?:«arranged|fixed|set up|booked|organised|organized|lined up|scheduled
    |made an appointment|reserved|got you»)\b (?:\w+ ){0,4}?(?:for you|you|your|a (?:meeting|time
    |slot|call|visit|second)|an? (?:interview|appointment)|in)\b[^.?!]{0,60}(?:{day}|{clock})
    !! if|once|would|could|moved|cancel|rescheduled|everybody|answer
""",
    "interview_confirmed@subject": r"""
5 confirmed in the subject :: (?:«confirm\w*»~~(?:interview|{round}|{day}|{clock})
    |{round}~~«confirm\w*|scheduled|booked|details|arrangements|itinerary|reminder|tomorrow
    |joining instructions»)
    !! please confirm|not|cancel|resched|to be|availability|action|receipt|moved|application
    |schedule your|order
5 invitation with a time :: ^(?:«invitation|invite|accepted|einladung|uitnodiging|convite
    |invitacion»): ?.*
    !! updated|cancel|declined|tentative|new time
4 reminder in the subject :: «reminder|tomorrow|upcoming|see you|looking forward»
    !! complete|assessment|apply|deadline|test|book|schedule your|choose|closing|expire|bill
3 interview with a date :: {round}\b~~(?:{day}|«{clock}»)
    !! thank|follow|after|outcome|cancel|moved|resched|\?|since
2 interview in the subject :: \b«interview|trial shift|trial day|assessment centre|assessment day
    |your visit|onsite|on site|phone screen|panel»
    !! thank|follow|outcome|result|feedback|cancel|request|availability|schedul|resched|tips
    |questions|after|survey|practice|mock|exit|test|update|status
""",
}
