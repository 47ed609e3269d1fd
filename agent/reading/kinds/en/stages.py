"""English cues for the round that a message is about, and for whether a nudge is welcome. Data."""

STAGES = {
    "stage:final@text": r"""
5 final round :: \b(?:«final|last(?! (?:week|month|night|year|time|mon|tue|wed|thu|fri|sat
    |sun|panels?))»)\b (?:\w+ ){0,2}?(?:interviews?|round|stage|conversation|step (?:is|of|in|would|will
    |before)|panel|meeting|hurdle|chat|presentation|selection|assessment|discussion|call
    |steps? (?:with|-))\b
    !! (?:second|once|first) to last|final decision|last step is (?:an?|the) (?:online|test
    |paperwork)|reference|until the final
5 final talks :: \b«final»\b (?:\w+ )?(?:talks?|chats|conversations|meetings|rounds|discussions
    |calls|visits)\b
    !! (?:before|until) the final|final decision
3 with an executive :: \b(?:«meet|meeting|interview|conversation|call|chat|talk|speak|discussion
    |session|slot|round|coffee|lunch|sit down|join|joined|see|time»)\b[^.!?]{0,70}\b(?:with|by|our
    |the|my|your|,|\() ?(?:our |the )?(?:[\w/&-]+ ){0,3}?{exec}\b
    !! \bfor (?:the |our |a )?(?:[\w/&-]+ ){0,4}{exec}|assistant to|away|travelling|decision|approv
3 executive as interviewer :: (?:«interviewer|interviewers|with|who
    |panel»)\b ?:?[\w .,']{0,50}\b{exec}\b
    !! for (?:the )?{exec}|assistant to|decision|approv|away|with who
2 finalist :: «finalists?|final candidates|last two|last three|final two|final three
    |final shortlist»\b
4 closing talk :: \b(?:«closing|concluding|last of|final|decisive|ultimate»)\b~(?:conversation|talk
    |meeting|stage|interview|step|round|the (?:three|four|five|process))\b
    !! closing date|deadline|final (?:decision|list|candidate)|last of the (?:year|month)
4 with the head of the house :: \b(?:«executive director|managing partner|chief executive
    |managing director|ceo|president|publisher|vice chancellor|rector\b|dean|principal partner
    |board of directors|director general|chair of the board»)\b[^.!?]{0,60}\b(?:conversation
    |interview|meet|meeting|talk|looking forward|call|coffee|lunch|last|final|closing)\b
    !! position of|post of|role of|assistant to|for the (?:position|post|role)
""",
    "stage:panel@text": r"""
5 panel :: \b«panel|panels|panellists?|panelists?|search committee|selection committee
    |hiring committee|interview committee|appointing committee|board of governors|committee of
    |interviewing panel|appointment committee|interview board|selection board»\b
    !! panel ?[: ] ?(?:(?:mr|ms|mrs|dr)\.? )?(?!interviews?\b|rounds?\b
    |stage\b)[a-z'-]+(?: [a-z'-]+)?$|solar|control panel|panels each|distribution|discussion panel
    |(?:set|fit|fitting|install|installing|mount|wire|hang) (?:\w+ )?panels
    |(?:sensory|tasting) panel|panel (?:installer|beater|builder|fitter|wirer|technician|operator)
    |panel (?:lead|leader|manager) (?:job|role|post|position|vacancy)
4 some of them too :: \bwith\b[^.!?]{0,60}\b«as well as» (?:one|two|three|four|some|several
    |a few) (?:of (?:the|our|my|his|her|their)|members)\b
5 on site or loop :: \b«on ?site|interview loop|(?<!in )(?<!of )(?<!into )the loop|full loop
    |interview day|assessment day|assessment cent(?:re|er)|super ?day|team day|virtual onsite
    |day of interviews|series of interviews|back to back|campus visit|selection day|group interview
    |interview schedule|visit day|recruitment day|group assessment|open day interview|round robin»\b
    !! on ?site (?:parking|gym|role|work|at least|days|position|\d)|(?:is|fully|work|working|be|days
    |stuck|held up|still|out|all day) on ?site|on ?site (?:\w+ )?a week|(?:\d|am|pm|day|you|him
    |her),? on ?site (?:at|in)\b
4 together with :: \b(?:meet|meeting|see|interview|talk|speak|chat|join|conversation|call
    |in conversation)\b[^.!?]{0,80}\b(?:«together with|along with|alongside|accompanied by
    |joined by»)\b (?:the|our|my|his|her|mr|ms|dr|[a-z'-]+ [a-z'-]+)
    !! together with (?:your|a|the (?:form|document|test|link))|alongside (?:your|the (?:job|role))
    |our team
3 members listed :: «consist of|made up of|comprised of|comprises|composed of|following people
    |following interviewers|meeting with:|members are»
4 a body interviews :: \b«interview board|appointments? board|interviewing board|oral board
    |governing body|the governors|the trustees|the partners|board of (?:directors|trustees
    |examiners)|the committee|appointments committee|faculty members|members of the (?:team
    |department|board|committee|panel)|the whole team|rest of the team|entire team|team interview
    |group task|group exercise|group discussion|carousel|assessors|(?:two|three|four) (?:raters
    |evaluators|scorers|examiners)|multiple mini|stations|one after the other|different people
    |several of (?:the|our|us)|both of (?:us|our)|two of us|three of us|of the partners
    |co founders»\b
    !! approve|sign off|approval|decide|decision|meets? on|met (?:last|this|on|yesterday)|agreed
    |budget|before the|the committee (?:has|will|is)|unanimous|appointed|chosen|preferred|have asked
    |would let|working with the|committee's|(?:only|just|are|is|'s) (?:two|three) of us
    |of us (?:reviewed|read|looked|marked|tested)
3 meet the team :: \b(?:«meet|meeting|talk to|talk with|speak to|speak with|see|introduced to
    |time with»)\b (?:\w+ ){0,3}?(?:the|our|some of the|a few of the|rest of the
    |other) (?:\w+ )?(?:team|partners|trustees|governors|family|crew|colleagues|nurses|others|staff
    |engineers|teachers|editors|panel|group)\b
    !! hiring team|talent team|manager of the|head of the|lead of the
    |who (?:leads|runs|heads|manages)|team lead|join
""",
    "stage:technical@text": r"""
5 technical round :: \b«technical|tech|coding|pair programming|pairing|live coding|system design
    |whiteboard|case|architecture|engineering|algorithm\w*|take home review|code review|portfolio
    |design|practical|sql|data|skills|white board|case study|working|modelling|clinical skills
    |cooking|bench|trade»\b (?:and \w+ )?(?:interview|screen|round|conversation|discussion|session
    |call|chat|presentation|part|exercise with|deep dive|assessment interview|phone screen|talk|hour)\b
    !! portfolio (?:chat|call|talk|conversation)|case (?:number|manager)|data (?:protection|privacy)
    |design (?:manager|team)|technical (?:difficult|problem|issue|support|trouble)
    |call (?:cent|hand)|engineering manager interview
4 named technical :: \b(?:round|stage|type|interview type|level
    |format) ?[:-] ?(?:l\d ?)?(?:[(-] ?)?«technical|coding|system design|pairing»\b
    |\bl\d ?[:-] ?«technical»\b|^[^.!?]{0,60}\W«pairing|pair programming|coding
    |system design»(?: @|$)
4 technical work together :: \b«pair programming|live coding|system design|whiteboard\w*
    |(?:work|go|going|working|talk) (?:us |me |with us )?through (?:a|an|one) (?:\w+ ){0,2}(?:case
    |problem|scenario)(?: with)?|coderpad|coder pad|codepair|hackerrank codepair
    |coding exercise with|coding session|solve (?:a|some) problem
    |walk (?:us |me )?through (?:your (?:code|solution|design|take home)|a)|technical deep dive
    |deep dive|white boarding|case interview|case discussions?|technical questions|code together
    |technical round|trade test|practical test|cook (?:a little|for us|together)|tasting|demo lesson
    |microteach»\b
""",
    "stage:manager@text": r"""
5 hiring manager :: \b«hiring manager|line manager|prospective manager|your manager|direct manager
    |manager interview|manager round|future manager|future boss|reporting manager
    |responsible manager|your boss|new boss»\b
    !! (?:put|passed|forwarded|shared|sent|referred|refer|profile|application|cv|resume|feedback
    |with the|from the|waiting|by the) ~(?:hiring|line) manager|your manager will not
    |current manager|hiring manager (?:has|is|will|and|was|would) (?:\w+ )?(?:review|read|look|back
    |on|away|decid|out)|subject
5 manager of some sort :: \b«store manager|ward manager|ward sister|branch manager|shop manager
    |team lead|team leader|department head|head of department|department manager|area manager
    |service manager|unit manager|manager of the|general manager|restaurant manager|site manager
    |plant manager|shift manager|clinical lead|practice manager|district manager|nurse manager
    |warehouse manager|depot manager|duty manager|kitchen manager is|principal investigator
    |head chef»\b
    !! (?:put|passed|forwarded|shared|sent|profile|application|cv|resume|feedback|with the|from the
    |waiting|by the) ~(?:hiring|line) manager|your manager will not|current manager
    |for the (?:\w+ ){0,3}(?:manager|lead)|manager (?:has|is|will|and|was|would) (?:\w+ )?(?:review
    |read|look|back|on|away|decid|out)|subject
4 with the boss :: \b(?:«with|by|meet|meeting|see|seeing|talk|speak|join|joins|joined|received
    |receive|welcomed|interviewer|interviewing|conversation|chat|call|invites|hold
    |walk»)\b[^.!?]{0,50}(?:\b(?:our|the|my|his|her|their|your|a)|,|\(|:
    |-) (?:[\w/&-]+ ){0,4}?{boss}\b(?! (?:role|position|post|job|vacancy|interview|spot|opening
    |application|and your))
    !! \bfor (?:the |our |a |an )?(?:[\w/&-]+ ){0,5}{boss}
    |as (?:an? |our |the )?(?:[\w/&-]+ ){0,4}{boss}|profile|application|decision
    |(?:shared|share|feedback|notes?|cv|resume|waiting|word) (?:\w+ ){0,3}with|position
    |chef de projet
4 I lead the team :: \b(?:i (?:\w+ )?(?:«manage|lead|run|head up|head|supervise»)
    |who (?:\w+ )?(?:manages|leads|runs|heads)) (?:up )?(?:the|our|this|that|their|a
    |an) (?:\w+ ){0,3}?(?:team|group|department|lab|unit|function|practice|shop|kitchen|store|studio
    |clinic|side|office|desk|programme|program|squad)
4 I head it :: \bi «head» (?:up )?(?!to\b|for\b|out\b|back\b|home\b|off\b|over\b|in\b|into\b|down\b
    |away\b|north|south|east|west|there|straight)\w+
    !! head (?:up )?(?:the |our )?(?:hr\b|people|talent|recruit|human resources)
4 the boss wants to meet :: \b(?:our|the|my)\b (?:[\w/&-]+ ){0,3}?{boss}\b[^.!?]{0,60}\b(?:«would (?:now |also |very much |really )?(?:like
    |love)|wants|wishes|is keen|hopes|asked»)\b (?:\w+ ){0,2}?to (?:meet|see|talk|speak|get to know
    |interview|sit down|chat)
    !! hr manager|recruit
4 the boss can not :: \b(?:our|the|my)\b (?:[\w/&-]+ ){0,3}?(?:{boss}
    |housekeeper)\b[^.!?]{0,40}\b(?:«come down|called away|called out|called in|unwell|ill|sick
    |poorly|stuck|delayed|double booked|tied up|pulled into|emergency|could not take|off sick
    |falls? ill|fallen ill»)\b
    !! hr manager|recruit
4 whom you would work for :: \b(?:«person|one|man|woman|somebody|someone|who|whom» )you (?:would
    |will|shall) (?:be |then )?(?:directly )?(?:work|working|report|reporting|answer
    |answering) (?:directly )?(?:for|to|under)\b
2 to report to :: (?:«report to|reporting to|reports to|work for|working for|working with me
    |your prospective»)~
""",
    "stage:manager@signature": r"""
2 manager signs :: \b«manager|head of|director|supervisor|chef|lead|principal|matron|sister|owner|vp
    |foreman|superintendent|dean|captain»\b
    !! recruit|talent|people|hr\b|human resources|hiring|office manager|resourcing|account manager
    |search|staffing|onboarding|personnel|consultant|partner
""",
    "stage:screen@text": r"""
5 screening :: \b«phone screen|telephone screen|screening call|screening interview|phone interview
    |telephone interview|screening|recruiter call|recruiter screen|recruiter chat
    |recruiter interview|hr interview|hr call|hr screen|hr round|initial call|initial chat
    |initial conversation|initial interview|intro call|intro chat|introductory call
    |introductory chat|introductory conversation|introduction call|first call|first chat
    |first conversation|pre screen|prescreen|preliminary interview|preliminary call
    |preliminary conversation|exploratory call|exploratory chat|discovery call|get to know
    |first interview by (?:phone|telephone)|discovery chat|phone chat|quick call|quick chat
    |short call|short phone|brief call|brief phone|brief chat|informal chat|informal call|first talk
    |screen call|qualifying call|short chat|half hour phone|phone conversation
    |telephone conversation|first video call|first teams meeting|first phone»\b
    !! get to know (?:you|each other) (?:in person|personally|better)|liked the first
    |after (?:the|our|your) first|since (?:the|our|your) first|screening (?:questions|criteria
    |committee)|background screening|health screening|drug screen|pre employment screening
    |cv screening|application screening|screening of|short call (?:next week )?(?:if|to give)
    |about the offer
3 call with recruiter :: \b(?:call|chat|talk|speak|conversation|meet|interview|meeting|phone|screen
    |with)\b[^.!?]{0,50}\b«recruiter|talent (?:acquisition|partner|team|advisor|specialist)
    |hr (?:manager|partner|team|business|officer|advis[eo]r|generalist|director|specialist)
    |human resources|people (?:team|partner|ops|operations)|people and culture
    |recruitment (?:officer|advisor|specialist|consultant|team|partner)»\b
2 short call :: (?:(?:\d\d|ten|fifteen|twenty|thirty) ?-? ?«min\w*|half an hour|half hour»)~(?:call
    |chat|phone|conversation|talk|zoom)\b
2 by telephone :: \b(?:i|we|she|he) (?:will|shall|would) (?:«call|ring|phone»)(?: you)?\b
4 a short talk by phone :: \b(?:«call|ring|phone|phoned|telephone»)\b[^.!?]{0,50}\b(?:minutes?|min
    |half an hour|quick|brief|short|first|learn a (?:bit|little) (?:more )?about|run through
    |get to know|background|max|nothing formal)\b
    !! offer|good news|decision|hear back|technical|final|feedback|panel
4 a short first talk :: \b(?:quick|brief|short|first|ten minutes?|fifteen|twenty|15|20|10
    |half an hour|learn a (?:bit|little) (?:more )?about you)\b[^.!?]{0,40}\b(?:«call|phone
    |telephone|ring you|on the phone|by phone»)\b
    !! offer|good news|decision|technical|final|feedback|panel|before the interview
2.4 somebody rings :: \b(?:i|we|she|he) (?:will|shall|can) (?:«ring|call|phone»
    |give you a (?:call|ring|shout)) ?(?:you)?\b
    !! offer|decision|result|outcome|news|back\b|next week|either way|if
3 a good time to ring :: \b(?:«ring you|call you|phone you»)\b[^.!?]{0,20}(?:\?|{day})
    !! offer|decision|result|outcome|news
""",
    "stage:screen@signature": r"""
1 recruiter signs :: \b«recruiter|talent acquisition|talent partner|recruiting|recruitment
    |sourcer»\b
    !! co ?ordinator|scheduling|ops|operations|consultant|executive search|staffing
""",
    "stage:offer@text": r"""
4 about an offer :: \b(?:«offer|package|terms»)\b~(?:discuss|talk|call|go over|go through
    |over the phone|in person|prefers|with you|details)|\b(?:discuss|talk|call|speak|ring|phone
    |tell you|go over|go through)\b[^.!?]{0,60}\b(?:«the offer|an offer|our offer|your offer|offer
    |package|good news|something nice»)\b
    !! slots?|offer you an interview|on offer|offers? (?:two|three)
4 call to make an offer :: «make you an offer|offer call|call about (?:an|the|our) offer
    |make an offer and|good news (?:for you )?and would»
    !! unable|not|attached
""",
    "stage:offer": r"""
4 offer awaits approval :: (?:\boffer\b|\bcontract\b|\bpaperwork\b)~~«approv\w*|sign off|signed off
    |sign it off|signature of|board|committee|budget|authoris\w*|authoriz\w*|works council|headcount
    |ratif\w*|head office|finance»
    !! not (?:been )?able to offer|unable
4 offer taken back :: \boffer\b~~«withdrawn|rescinded|revoked|retracted|withdraw|rescind|revoke|void
    |honou?r»
    !! if you withdraw
4 takes back the offer :: «withdraw\w*|rescind\w*|revok\w*|retract\w*|honou?r» (?:the|our|your|this
    |that) (?:\w+ )?offer\b
""",
    "stage:assignment@text": r"""
4 test taken :: \b(?:your|taking|completing|submitting|online)\b (?:\w+ ){0,3}?«test|assessment
    |assignment|exercise|take home|challenge|case study|sample|submission|video interview|recording
    |homework|task|solution|translation|aptitude|questionnaire» ?(?:result|score|was|submission
    |review|,|and|for|has|did|overall|is|were|marks?|showed|by|last)?\b
    !! stress test|risk|assessment (?:day|centre|center)|interview day|on the day|live|together
    |hiring goes
3 result of a test :: \b«score|scores|scored|benchmark|pass mark|threshold|your result|test result
    |results of»\b
""",
    "wish:welcome": r"""
4 questions welcome :: \b(?:if|should|for|with|in case|any time|whatever|whatsoever
    |when)\b[^.!?]{0,60}\b(?:«questions?|queries|query|unclear|anything else|doubts?|concerns
    |wondering|know more|more information|further information|clarification|anything at all|curious
    |uncertain|unsure|doubt|discuss (?:any|anything|it|this|something|the|your)|to discuss
    |go over»)\b[^.!?]{0,90}\b(?:call|ring|contact|reach|let (?:me|us)|email|write|ask|phone|reply
    |get in touch|ping|shout|drop|happy|hesitate|free|answer|available|here|discuss|text|message
    |give|hear|mail|line|say|speak to|touch|come back|disposal|service|holler|whatsapp)\b
    !! {elsewhere}|will not|can not|please do not (?:call|contact|reply|write|email)|adjustment
4 ask me anything :: \b(?:please|do|feel free|free|happy|glad|welcome|hesitate|don't
    |not)\b[^.!?]{0,40}\b(?:«contact|call|ask|reach|email|write|get in touch|phone|ring|chase|nudge
    |reach out|give me a|drop|ping|shout|follow up|check in|message|yell|poke|prod
    |remind»)\b[^.!?]{0,60}(?:\b(?:me|us|any(?:thing|one)?|questions?|anytime|time|out|her|him|line
    |ring|shout|touch|call|nudge)\b|[a-z]+@|on \d|at \d|\+\d)
    !! {elsewhere}|can no longer|unable to attend|can not (?:attend|make)|if you (?:need|wish
    |have) to (?:cancel|change)|if (?:that|this|it|the (?:time|date)|{day}) (?:does not|is a problem
    |is not|will not)|please (?:do not|refrain)|do not (?:reply|phone|write)|not (?:to )?(?:call
    |contact|chase|email|ring)|remind you|reminder|call me (?:on|at|with|by)|please (?:call|ring
    |email|contact|phone) (?:\w+)? ?(?:to|by|with|if you (?:can|are)|on)|are you (?:free|available
    |around)|please ask at|ask for|(?:email|mail|send|text) (?:me
    |us) (?:the |your |a |an |two |three |both |their )?(?:\w+ )?(?:names?|numbers?|details|cop(?:y
    |ies)|scans?|list|dates?|times|availability|cv|resume|id|documents?|references?|referees?)\b
    |reschedul|confirm|emergency|running late|unsubscribe|follow us|please contact \w+@
    |contact your current|will (?:call|ring|contact)|to (?:call|ring|contact) (?:you|them)
    |happy to (?:call|contact|reach)|(?:email|send|call|ring) (?:your|the|a|it)|may (?:we|i) (?:call
    |contact)|can (?:we|i) (?:call|contact)|adjustments?|get lost|held up|if you would rather
    |new job|other (?:roles|positions)|check in at|check in ten|photo id|set up|to arrange
    |to schedule|grab|a slot|book|pick a|choose
4 nudge if not heard :: (?:«not heard|do not hear|not hear|have not (?:heard|received|had)
    |heard nothing|no word|no news|hear nothing|goes quiet|go quiet|silence|not been in touch
    |not replied|gone quiet|not got|drags|goes past|too long|takes longer|any longer») && \b(?:nudge
    |chase|call|contact|reach out|email|write|ask|ring|phone|shout|yell|touch|remind|follow up|ping
    |prod|poke|drop|kick|bug|whatsapp|free to message)
    !! assume|check your spam|unsuccessful|i will|we will|will have to|spam|confirmation|link|invite
    |sorry|apolog|from you|you may (?:conclude|take)|will not be|had wanted
    |we have (?:called|written)
4 questions and whom to ask :: (?:^
    |[,;:!-] )\W{0,3}(?:any |for |with |other |further |more |if any |all )?(?:other |further |more |problems or |issues or |comments or )?(?:«questions?
    |queries|query|qs|doubts?|anything unclear|anything else|anything you»)\b[^.!]{0,80}\b(?:text
    |write|email|mail|ring|call|phone|ask|ping|holler|shout|contact|reply|message|whatsapp|drop
    |reach|disposal|get in touch|welcome|to me|to us|(?:can|should|may) (?:go
    |be (?:sent|directed|addressed)))\b
    !! {elsewhere}|will not|can not|not be|do not|adjustment|ask you|we (?:will )?ask|to ask
3 questions, asked :: ^\W{0,3}(?:got|have) a «question» ?\?
    |^\W{0,3}(?:any |further |other |more |got |have |still have )?(?:any |more )?«questions|queries
    |qs»(?: [a-z]+){0,3} ?\?|^\W{0,3}(?:is )?«anything|something» (?:\w+ ){0,4}?(?:unclear|not clear
    |you (?:want|would like|need) to (?:know|ask))[^.!]{0,30}\?
4 let us know any question :: \b(?:«let (?:me|us|\w+) know|tell (?:me|us)|get in touch|be in touch
    |contact (?:me|us)|reach out|give (?:me|us) a (?:ring|call|shout|bell)|drop (?:me|us)|reply
    |shout|holler»)\b[^.!?]{0,40}\b(?:if|with|about|should|when)\b[^.!?]{0,40}\b(?:questions?
    |queries|unclear|doubts?|concerns|anything (?:else|at all|you)|(?:like|want|wish) to (?:talk
    |discuss|go|know)|know more)\b
    !! {elsewhere}|change|bring|do not|not (?:to )?(?:call|contact)|adjustment|assume
4 write with questions :: \b(?:«shoot|fire|ping|text|txt|call|ring|email|mail|message|contact|reach
    |drop|shout|holler|hit|write|phone|whatsapp|direct|address|around|here|available
    |on hand»)\b(?:[^.!?]|\.(?=\w)){0,80}\b(?:(?:with|w/|for
    |about) (?:any |your |further |other |more |all )?(?:other |further )?
    |any |your |further )(?:questions?|queries|qs|enquiries)\b
    !! {elsewhere}|will not|can not|not be|adjustment(?!.{0,30}question)|(?:will|going to|may|might
    |be able to) (?:call|ask|text|phone|ring|email)|interview questions|ask you
4 talk it over :: \b(?:if|should|whenever|anything)\b[^.!?]{0,60}\b(?:«wonder\w*|clarify|wanna talk
    |want to talk|like to talk|(?:like|want|wish) to (?:discuss|chat|ask|understand)|(?:fancy|want
    |like) a (?:chat|word|call)|talk (?:it|this|any|things|anything|that)|go over»)\b && \b(?:call
    |ring|phone|text|answer|reply|write|email|contact|reach|hesitate|shout|holler|message|drop|buzz
    |bell|all ears|my (?:number|door|cell|mobile)|say the word)\b
    !! {elsewhere}|interested|if we|next (?:stage|step|round)|apply|slot|book
4 free to check in :: \b«feel free|hesitate|by all means|welcome to»\b[^.!?]{0,30}\b(?:check in
    |follow up|chase|nudge|ask|call|ring|write|email|contact|reach|get in touch|drop|ping|text
    |message)\b
    !! {elsewhere}|reschedul|can not (?:attend|make)|unable to attend|cancel|running late|adjustment
    |set up|arrange|schedule|apply|share|refer|unsubscribe|to confirm|not call
    |other (?:roles|positions)|slot|book
4 just ask :: \bif you (?:ever |should |would )?(?:want|like|fancy|care)\b[^.!?]{0,60}\b«just (?:ask
    |shout|say the word)|you only have to ask»\b
    !! {elsewhere}|{day}|slot|time|coffee|tea|water|parking|lift|seat|reschedul|vegetarian
4 bother me :: \bplease do «call|ring|write|email|ask|shout|reach out|get in touch|chase»\b
    |\bdo «call|ring|write|email|ask|get in touch» (?:if|when)\b|\b«bug|nudge|chase|poke|prod|pester
    |hassle» (?:me|us)\b|\b(?:reach out|call me|ring me
    |get in touch)\b[^.!?]{0,20}\bif\b[^.!?]{0,40}\b«another|offer|deadline»\b|\bmy «cell|mobile
    |number|door|line|phone|inbox»\b[^.!?]{0,40}\b(?:use it|always open|is open)
    |\bknow where (?:«i am|we are|to find»)|\b«here to help|here for you»
    !! support|vendor|do not|please not|number of|rather|reschedul|to arrange
4 ask whatever :: \b«ask (?:me|us|her|him|them) (?:anything|whatever|any)|ask away
    |(?:may|can|could|should|are welcome to) (?:always|certainly|of course|also|still) (?:write|call
    |ring|contact|ask|email|reach|text|phone)|any ?time you (?:want|like|wish)»\b|^\W*«ask»\W*$
    !! {elsewhere}|not
3 questions in advance :: (?:«questions?|anything|know more|something»)~(?:beforehand|in advance
    |before (?:then|we|the|you)|ahead of)~~(?:happy|call|ask|reach|contact|write|email|reply|let
    |here|answer|shout|available|free|ring)
    !! minutes|prepare
3 happy to talk :: \b«happy|glad|pleased|delighted»\b ?(?:to (?:\w+ ){0,2}?(?:answer|talk|chat
    |hear from you|give|discuss|help|explain|walk|go through|provide (?:feedback|further)|jump on
    |hop on|get on|have a (?:chat|call))|if you (?:have|need|want))\b~(?:question|more|feedback|any
    |you|through|about|it|detail|further|call|informally|role|post|package|offer)
    !! {elsewhere}|do the|would (?:love|be (?:happy|glad|delighted|pleased)) to (?:talk|chat|hear
    |discuss|speak)|interview you|talk to you about the (?:role|position)|tell you more|when
    |share more|cover|reimburse
3 feedback available :: \b(?:like|want|wish
    |welcome) (?:some |more |detailed |further |any )*«feedback»\b[^.!?]{0,40}(?:reply|call|ring
    |email|write|ask|contact|shout)|«feedback»~(?:available|from the|happy|glad|can be|if you
    |on request|request|contact|would like|welcome|ring|call|reach)
    !! (?:your|share|give|submit|provide us|send us) ~feedback|no feedback|not (?:able|possible)
    |unable|can not (?:give|provide|offer)|individual feedback is not
3 contact for the post :: (?:«queries|questions|enquiries|inquiries|information
    |informal»)~~(?:the contact is|please contact|contact:|should be directed|may be directed
    |can be directed|to be directed|direct(?:ed)? to|addressed to|contact (?:dr|prof|mr|ms))
    |\bcontact(?: person| point)? for (?:\w+ )?«enquiries|inquiries|queries|questions|information»\b
    |\b«enquiries|inquiries|queries» ?: ?[a-z+(\d]
3 ask anytime :: (?:«call|ring|ask|write|phone|contact|text|reach|email|shout|ping»)~(?:any ?time
    |whenever|with anything|about anything|with whatever|any questions|with (?:any )?questions
    |directly with)
    !! do not|24/7|delete|privacy|{elsewhere}
4 questions go to :: «questions|queries|enquiries|inquiries|qs»(?:(?: about| on| regarding
    | concerning| for)(?: [\w'-]+){1,5}?)? (?:go(?: straight| directly| back)? to
    |to (?:me|us|him|her|[\w.-]+@|[a-z]+ (?:on|at)\b)|straight to|are for)\b
    |^\W{0,3}(?:any |all |your |further )?«questions|queries
    |enquiries»[^.!?:]{0,40}: ?[^.!?]{0,40}(?:@|\d{3})
    !! {elsewhere}|answers?|vendor|test itself|panel|interview questions|ask you|not be
4 glad to answer :: \b(?:will|would|are|is|am|be)\b (?:\w+ )?«gladly|glad|happy|pleased|delighted
    |willing» ?(?:to )?(?:answer|help|assist|field|take)\b[^.!?]{0,40}\b(?:enquir\w+|inquir\w+
    |questions?|quer(?:y|ies))\b
    !! technical|support team|login|password|browser|panel will|not be
4 questions are welcome :: «questions|queries|enquiries»(?: [\w'-]+){0,6}? (?:is
    |are)(?: \w+){0,2}? welcome\b|\bwelcome (?:any |your |all )?«questions|queries|enquiries»\b
    |\bno «question» (?:is )?(?:too|is stupid|is silly)|\bopen to (?:any |your )?«questions»
    !! not welcome|bring
4 give a yell :: \bany (?:\w+ )?(?:«questions|qs|queries|dramas|worries|problems|hassles
    |doubts»)\b[^.!?]{0,60}\b(?:give|gimme|hit (?:me|us)|yell|holler|shout|sing out|bell|buzz)\b
    !! {elsewhere}|adjustment|with the
4 sing out :: \b«sing out|yell|holler|speak up|pipe up|say so|come back to (?:me|us)
    |give (?:me|us) a yell»\b[^.!?]{0,20}\b(?:if|when
    |should)\b[^.!?]{0,50}\b(?:not (?:\w+ )?(?:clear|make sense|plain|obvious)|unclear|questions?
    |queries|need anything|need (?:a hand|help)|confus\w+|(?:want|like) to (?:know|ask))\b
    !! {elsewhere}|adjustment|recording
4 reach me at :: \b«i am|we are|get me|get us|find me|find us|catch me|catch us|reach me
    |reach us»\b[^.!?]{0,12}\b(?:on|at|under)\b ?(?:\+?\(?\d|ext|my )[^!?]{0,60}\b(?:questions?
    |queries|query|to ask|unclear|unsure)\b|\b(?:questions?|queries|query|to ask|unclear
    |unsure)\b[^.!?]{0,60}\b«i am|we are|get me|get us|find me|find us|catch me
    |catch us»\b[^.!?]{0,12}\b(?:on|at|under)\b ?(?:\+?\(?\d|ext|my )
    !! {elsewhere}|adjustment|late
""",
    "wish:forbidden": r"""
5 do not chase :: \b(?:«please|kindly|do not|no need|not necessary|refrain|would ask|ask you
    |ask that|asked|requested|advised|must|should|may
    |request»)\b[^.!?]{0,60}\b(?:not (?:to )?(?:call|contact|phone|ring|chase|enquire|inquire
    |follow up|ask|telephone|email|write|check|get in touch|make (?:any )?(?:enquiries|inquiries
    |contact)|send follow|reach)|no (?:calls|phone calls|telephone calls|enquiries|inquiries
    |follow ups)|need to (?:call|contact|chase|follow up|phone|enquire|get in touch|check in|ring
    |email|write|ask)|feel (?:that )?you (?:have|need|ought) to (?:call|contact|chase|follow up
    |check in|ring|email|write)|refrain from (?:calling|contacting|following|enquir\w+|inquir\w+
    |chasing|phoning|telephon\w+|emailing)|from (?:calling|contacting|phoning|chasing))
    !! hesitate|to this (?:message|address)|reply|not contact you\b|respond to this|not write (?:any
    |code)|before you|your (?:current )?(?:employer|manager|referees)|technical|this email|hotel
    |if you (?:have|need) to cancel|to this mail|no need to (?:prepare|reply|do anything)|tonight
    |this evening|right now|straight away
5 questions not answered :: \b(?:«unable|not able|can not|will not|can't|do not|impossible
    |not be able|not possible|can neither|not be|no longer able»)\b[^.!?]{0,50}\b(?:(?:answer
    |respond|reply|deal with|take|discuss|enter into|entertain|accept|provide|give|handle
    |acknowledge)\b[^.!?]{0,50}(?:individual(?! feedback)|queries|enquiries|inquiries|questions
    |calls|results|status|correspondence|requests|updates)|be answered|be dealt with|be responded
    |be entered into)
    !! questions about your (?:visa)|during the|in the interview|your answer|hesitate|landlord
5 none please :: \bdo not «call|contact|phone|ring|chase|enquire|telephone
    |visit»\b[^.!?]{0,40}\b(?:status|progress|check|update|outcome|result|office|school|department
    |enquire|for (?:an|news))|\bno (?:«phone calls|calls|telephone calls|enquiries|inquiries
    |follow ups|chasers»)\b,? ?(?:please|thank)|\brather than (?:«contacting|calling|chasing|ringing
    |emailing|writing»)|\b(?:hold off|refrain) (?:on |from )?(?:any )?(?:«follow ups|following up
    |calling|contacting|chasing|emailing|checking in|getting in touch|ringing|phoning|writing
    |asking»)(?! (?:with )?you\b)|not (?:able to )?discuss (?:«applications|application|outcome»)
5 would you mind not :: \b(?:would|could|might|may) (?:you|i
    |we)\b (?:\w+ ){0,4}?«not» (?:to )?(?:call|ring|phon|telephon|contact|chas|email|writ)(?:e
    |ing)?\b
    !! your (?:current )?(?:employer|manager|referees)|hesitate
5 enquiries unwelcome :: \b(?:«queries|enquiries|inquiries|calls|phone calls|follow ups
    |correspondence|requests for|questions about|telephone enquiries|status (?:requests|enquiries
    |inquiries)»)\b[^.!?]{0,60}\b(?:will not|can not|not be|unable|are not|delay|slow|discouraged
    |not accepted|not welcome|no reply|may delay|only slow|not possible|not entertained)
4 we contact you, do not :: \b(?:we|i)\b (?:will|shall) (?:contact|call|be in touch|get in touch
    |reach|write|inform|notify)[^.!?]{0,60}(?:«no need|please do not|do not|rather than
    |not the other way|without you|you need not|not necessary»)
4 only the invited hear :: «only (?:shortlisted|successful|selected|candidates|applicants
    |those)»~~(?:contacted|notified|hear|informed|reached)
    !! contacted(?: for|\.|$)
4 no need :: \b«no need to|not necessary to|unnecessary to» (?:\w+ ){0,4}(?:chase|telephone|call
    |follow|contact|get in touch|ring|check|ask|phone|enquire|inquire|nudge|write|email|reach)
    !! tonight|today|this evening|right now|straight away
4 not discussed :: «not discuss (?:the|our|your|individual|any|results?|reasons?)
    |not (?:give|provide|offer|release) (?:any )?(?:feedback|results|information)»~
5 no correspondence :: \b(?:no|not)\b~(?:«correspondence|enquiries|inquiries|queries»)~(?:will|can
    |be|is)~(?:entered|entertained|accepted|answered|possible|dealt)
""",
}
