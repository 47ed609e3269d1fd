"""English cues for a round that moves or is off. Data."""

MOVES = {
    "moves": r"""
5 from one day to another :: \b«slides?|slips?|shifts?|jumps?|hops?|swings?|changes?|switches|moves?
    |migrates?|travels?|has to go|needs to go» (?:\w+ ){0,2}?from [^?!]{0,24}?(?:{day}
    |{clock})[^?!]{0,40}? (?:to|onto) [^?!]{0,12}?(?:{day}|{clock}) && \b(?:interview|call|chat
    |talk|conversation|meeting|session|visit|slot|round|panel|you|yours)\b
    !! \?|\bif\b|open\w*|clos\w*|holiday|leave|away|exhibition|festival|course|(?:my|your) shift
    |decision|start date|deadline|clocks
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
    !! not (?:after|be|on|available|at|until|yet|{day} is)|would|could|if |no later|whether|or not
    |not later|not .{0,20}\?|partners|studio|decision
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
    |need to (?:make )?change|change of (?:address|heart|role|direction|job)|your mind|request
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
3 same but later :: «same (?:time|place|link|people|room|format|panel|interviewer|zoom|details|dial
    |building|gate|address|video)»[^?]{0,80}
    !! offer|\?|every|at the same time\b|the same day you|return your|that same day|the same (?:day
    |time) (?:as|to)|last time|as before
4 agreed to another time :: \b(?:no problem|of course|sure|certainly|not a problem|absolutely
    |happy to|fine|no worries|understood|understand|yes|that is ok|that is fine
    |sorry to hear)\b[^?]{0,120}(?:«moved|move|reschedul\w*|changed|shift\w*|instead|new time
    |rebook\w*|rearrang\w*|swap\w*|make it|put you|switch\w*»)
    !! if |could you|which|when|let me know (?:what|when|which)|\?
3 rescheduled at all :: «rescheduled|re scheduled|rearranged|rebooked|new interview (?:time|date
    |slot)»
    !! if |can be|will be|to be|may be|must be|have to|up to|at most|could|would|once|not be
5 moved with a time :: \b(?:«shift|shifted|swap|swapped|switch|switched|rebooked|rebook|move|moved
    |push|pushed|rearranged|bumped|slide|slid|brought|bring|reschedul\w*»)\b[^?]{0,60}(?:{day}
    |{clock}|\bforward\b|\bback\b)[^?]{0,40}\b(?:now|as before|instead|forward|to|at|on|same)\b
    !! would|could you|can we|if |decision|shortlist|move (?:you )?(?:forward|ahead|on) (?:with|to
    |in)|moving forward|moved forward|application|start date|bring (?:a|photo)|trial shift
    |night shift|shift (?:is|on|from|for|with|pattern|starts)|deadline|back to you|timeline
    |to (?:cancel|reschedule) (?:or|click|please|use)|brought up|brought you|bring you
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
4 rebooked :: «rebooked|re booked|rescheduled you|moved you|changed your (?:slot|time|interview
    |appointment)|new slot|your new (?:time|slot|date|interview|appointment)|swapped your
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
    !! propos|request to|status|application|career|cancel|need to|can we|\?|address|password
""",
    "interview_cancelled": r"""
5 a round is off :: \b(?:{day}|interview|call|chat|talk|meeting|session|visit
    |it)(?:'s| is| has to be| must be| will have to be|'s now| is now) «off|cancelled|canceled
    |called off»\b(?! (?:to|for|on|in|work|limits|site|the|sick))
    !! \bif\b|unless|days? off|not off|hours|our (?:shop|office)
5 meeting is cancelled :: \b(?:{round}|event|it|this|booking|time|we|i
    |{day})\b(?: [\w&'/.()+,#:-]+){0,14}? (?:has|have|is|are|was|must|need|needs|be|been|being|to
    |will|had|got)\b (?:\w+ ){0,3}?(?:«cancel\w*|called off|call off|postpone|postponed
    |off the (?:table|cards|diary|calendar|agenda|books|schedule)|struck|put on hold|stood down
    |pulled»)\b
    !! if you|should you|to cancel (?:or|your|please|click|this|call)|unless|without|no charge
    |not (?:be )?(?:cancell?\w*|going|need\w*)|cancel or reschedule|reschedule or cancel
    |need to (?:reschedule|cancel),? (?:please|click|reply|call|contact|let)
    |postpon\w+ (?:[^.!?]{0,60} )?(?:to|until|till) (?:the |next )?(?:{day}|\d)|any time|you need to
    |you (?:can|may|wish|want)|policy|subscription|order|flight|late cancel|not later|anything|hours
    |budget|off the (?:list|shortlist|advert)|taken you|board to sign|cut
5 fell through :: \b(?:{round}|{day}|it|that)\b(?: [\w']+){0,5}? «(?:has|have|had)? ?(?:fallen
    |fell) through»\b
    !! (?:another|other|first|preferred) candidate|offer|financ\w*|deal|funding|client|if
5 off the calendar :: \b(?:i|we|it|that|have|has)\b (?:\w+ )?(?:«taken|took|removed|struck|deleted
    |wiped»)\b (?:[\w':]+ ){0,7}?(?:off|from|out of) (?:the|our|my|your|his|her|their
    |everyone's) (?:calendars?|diar(?:y|ies)|schedule)\b
    !! instead|moved|{day} (?:is|was) the|put (?:you|it|us)
5 must cancel :: \b(?:we|i|have|got|must|need|needs|had|going|obliged|forced|regret|sorry|afraid
    |unfortunately|apolog\w+|decided)\b (?:\w+ ){0,5}?(?:to )?(?:«cancel|cancelling|canceling
    |call off|postpone|postponing|pull|scrub|scratch»)\b (?:\w+ ){0,6}?(?:{round}|{day}|it|this|your
    |our|that)
    !! if you|should you|you need|you (?:can|may|have to)|not (?:be )?cancel\w*|cancel or|without
    |please cancel|unless|not going to cancel|to cancel,|want to cancel
    |postpon\w+ [^.!?]{0,60}\b(?:to|until|till) (?:the |next )?{day}
5 not taking place :: \b(?:{round}|it|this|we|i|he|she|team|{day}|interviewer
    |manager)\b(?: [\w&'/.()+,#:-]+){0,12}? (?:«not»|no longer|unable to
    |can not) (?:\w+ ){0,3}?(?:take place|taking place|go(?:ing)? ahead|happen\w*|make (?:it|our|the
    |your|{day}|this)|be able to (?:meet|see|speak|make|interview|do|attend|hold|join)
    |meet (?:with )?(?:you|{day}|as)|attend|hold|possible|keep|do (?:{day}|our|this))\b
    !! \bif\b|should you|unless|whether|please let|you can not|go ahead with your candidacy
    |able to offer|decision|until then|answer|you are (?:not|un)|so (?:it is|let us|we)|instead
    |hold it against|application|because you do not
5 has to drop it :: \b(?:have|need|must|going|had|got|forced)\b(?: to)? «drop|skip|scrap|shelve
    |bin» (?:the |our |your |this |that )?(?:{day}(?:'s)?|{clock}|(?:\w+ )?(?:interview|meeting|call
    |session|visit|chat)\b)
    !! if you|you (?:can|may|want|need)|in on|off (?:at|by)|a line|you (?:off|in)|note|as planned
    |in my place|instead of me|will (?:take|see|meet)
4 it is off :: \b(?:{round}|{day}|it|that)\b[^?]{0,80} (?:is|are) «off»\b(?: |:|,|\.|;|$)
    !! off (?:site|the (?:record|shelf|main|beaten)|work|limits|for her|him)|days? off|out of office
    |is out|% off|on and off|off sick|off on|off to|well off|tuesday is off
4 meeting cancelled label :: (?:«cancel+ed|cancellation»)(?: event|:| -| meeting| interview|$|,)
    |event has been cancell?ed|removed from your calendar
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
    |conduct|see you|interview|call»)\b[^.?]{0,50}(?:this week|{day}|{clock}|our (?:call|meeting
    |interview|chat)|your (?:interview|session|trial)|the (?:interview|call|meeting|session)s?\b
    |interviews|as planned|three|two|four)
    !! did not meet|in june|in may|partners|prevented|if you|you can ?not|can you not|instead
    |so (?:it is|let us)|offer|have (?:a|any) (?:decision|answer|news)|have (?:an|my|your
    |the)? ?(?:answer|decision)|decide|make a decision|have everything|have read|had no (?:answer
    |reply|word)|no longer interested|come back (?:to|with)|hear|not have to|you do not (?:have
    |need)|do not (?:call|contact|come with)|should you|unless|if i|we do not (?:do|run|hold
    |have) (?:interviews|calls)|would not|until after|not done|not had|moved|not start
    |make the (?:interview|final|shortlist)|why not|not only
5 no interview today :: (?:«no interviews?|no call|no meeting|no trial|no session
    |no visits?»)~(?:this week|{day}|for now|after all|on)
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
    |postponed)»)[^.]{0,40}(?:{day}|{clock}|our (?:call|meeting|interview|chat|talk)
    |your (?:interview|call|session|visit|trial)|this week|the (?:interview|call
    |meeting)\b)(?! instead)
    !! if (?:you|that|this|the|(?:{day}))|so it is|we have moved|i have moved|is now|should you
    |you need to|you (?:have|want) to|if i|unless|decision|answer|start date|offer|need to (?:move
    |push) (?:quickly|fast|forward|on)|you can not|decide|remember|consider your|moving forward
    |progress|application|postpon\w+ [^.!?]{0,60}\b(?:to|until|till) (?:the |next )?{day}
5 will not be held :: \b(?:interviews?|meeting|call|event|session|assessment|open day|trial
    |visit)\b[^.?]{0,60}(?:will|can|shall)~«not»~(?:be held|be taking place|take place|go ahead
    |be possible|happen|be going ahead)\b
    !! if
4 site closed :: \b(?:site|office|school|building|shop|store|clinic|campus|restaurant|centre|center
    |plant|warehouse)\b (?:is|are|has been|will be|has) (?:«closed|shut|flooded|evacuated
    |without power|closing»)~(?:due|because|for|owing|{day}|so|after)
    !! office is closed (?:between|on weekends|for christmas)
""",
    "interview_cancelled@subject": r"""
5 cancelled in the subject :: «cancell?ed|cancell?ation|cancel|called off|postponed|abgesagt»
    !! policy|subscription|order|flight|booking\.com|if |fee
""",
}
