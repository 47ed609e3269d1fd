"""English cues for how a process stands: delays, promises, still reviewing. Data."""

PROGRESS = {
    "progress_update": r"""
5 on a list of merit :: \b(?:«placed|ranked|listed|remain|stand|put»)\b(?: [\w'-]+){0,6}? (?:panel
    |reserve list|order of merit|merit list|eligib\w+ list|list of (?:qualified|suitable
    |successful) candidates)\b
    !! {not}|unable|interview panel|first on
4 still reviewing :: \bstill (?:\w+ ){0,2}?(?:«reviewing|considering|interviewing|meeting|speaking
    |seeing|discussing|deciding|assessing|evaluating|going through|working through|sifting|waiting
    |awaiting|talking|deliberating|comparing|finalising|finalizing|collecting
    |in the (?:process|running|mix|middle|picture|frame)|under (?:review|consideration)
    |being (?:considered|reviewed|assessed)|in (?:review|consideration|play|contention)|ongoing|open
    |very much|on (?:track|our list|the list)|in progress|with the|to (?:see|meet|interview|hear
    |decide)|thinking|up in the air|alive|a candidate|active»)\b
    !! still (?:available|interested|open to|looking|keen|up for)
4 under review :: \b(?:is|are|remains?|currently|now|be)\b (?:\w+ ){0,3}?(?:«under review|in review
    |under (?:active )?consideration|being (?:reviewed|considered|assessed|evaluated|processed
    |shortlisted)|ongoing|in progress|underway|under way|with the (?:hiring|panel|department|manager
    |client)|in process»)\b
    !! form|background check is|delivery|no longer|whether
4 no decision yet :: \b(?:«decision|decided|decide|verdict|answer|news|update|word|feedback|outcome
    |result|sign off|choice|date|anything new»)\b(?: \w+){0,5}? (?:yet|so far|delayed|postponed|slid
    |slipped|pushed|put off|pending|outstanding|held up|not (?:yet )?(?:been )?(?:made|taken|reached
    |final\w*)|(?:not|never) (?:going to|gonna) (?:happen|come|be (?:{day}|ready|there))
    |not (?:happening|coming)|to be made|dragging)\b
    !! if you have not heard|cancel|are you|have you|rejected
5 jury is out :: \b(?:jury is (?:still )?«out»|no (?:real )?«movement|white smoke|joy yet»
    |wheels (?:\w+ )?(?:«turn|grind» slowly)|kicked (?:\w+ )?«(?:down the road
    |into the long grass)»|(?:a yes or a no|either way)(?: just)? «yet|so far|at this point»
    |gone (?:a bit |rather |very )?«quiet» (?:here|on our side|at our end|this end)
    |doing the «rounds» (?:upstairs|of the|among|at)|«powers that be|mulling it|chewing it over»)
    !! \bif\b|\?|offer (?:is|was) made
4 not decided yet :: {not} (?:\w+ ){0,4}?(?:«decided|decide|decision|finished|finalised|finalized
    |concluded|completed|heard back|reached|made up|update|news|forgotten|feedback|an answer|firm
    |anything»)\b(?: \w+){0,6}? ?(?:yet|so far|until|before|still|about you|for you|on|a|you
    |to (?:share|report|give|tell)|{day}|of the)?[.,;!]?
    !! if |should you|application is|cancel|whether|have you|unless|not (?:make|made) a decision to
    |offer you|move|moving|proceed|decided to (?:move|go|offer)|please do not|decided not
4 takes longer :: \b(?:«longer|delay|delays|delayed|slower|slow|behind|backlog|held up|overrun
    |slipped|slid|slipping|dragged|dragging|hold up|pushed back|knock on»)\b(?: \w+){0,6}? (?:than
    |expected|planned|hoped|anticipated|in|due|because|by|schedule|on|with|to|from|until|of|as|the
    |our|anticip\w+|a (?:bit|little|week|few))
    !! interview (?:is|has been) (?:pushed|delayed)|running behind|session|minutes|no longer
    |(?:move|call|interview|meeting|chat) (?:to|later)|longer (?:term|list|available)
    |test (?:is|takes)|any longer|evening|an hour|more than|spend|parking|behind the|to respond
    |travell|the bar|building
3 sorry for the wait :: (?:«sorry|apologi\w+|patience|bear\w* with|excuse|forgive»)~~(?:delay
    |silence|wait\w*|quiet|not (?:being|been|getting|coming|writing|replying)|slow|took|taken
    |so long|late reply|patient|patience|bear with|with us|keeping you)
    !! interview (?:is|has|was)|late notice|short notice|reschedul|cancel|{clock}
3 thank you for patience :: «patience|bearing with|waiting|being patient|hanging in|sticking with»
    !! waiting (?:room|area|list for)|patients|waiting for you|assessment|is waiting|will be waiting
    |waiting upstairs
3 update for you :: \b(?:«update|updates|updating|heads up»)\b(?: \w+){0,3}? (?:you|on (?:your|the
    |where|our|my|how|things|this|progress|timing)|about (?:your|the|where)|regarding (?:your|the)
    |from (?:us|me|our|the)|for you|as promised)
    !! update your (?:profile|preferences|details|availability|calendar|resume|cv|phone|email
    |browser|account|application)|update (?:the )?(?:calendar|invite|invitation)|updated (?:invite
    |invitation)|newsletter|unsubscribe|weekly update|will update|any update|software
3 where things stand :: «where (?:we|things|you|it|the process) (?:\w+ )?(?:are|stands?|is)
    |how (?:things|the process|it) (?:stands?|is going|are going)|state of (?:play|things)
    |status of your|keep you (?:posted|informed|updated|in the loop|abreast)|keeping you (?:posted
    |informed|in the loop)|in the loop|posted»
    !! job was posted|posted on|position posted|vacancy posted
2 you will hear :: \b(?:will|shall|should|can expect to|going to|expect to|hope to|aim to|would
    |promise|plan to|be able to|ought to)\b (?:\w+ ){0,3}?(?:«hear|let you know|get back|come back
    |be in touch|in touch|update you|contact you|tell you|write (?:again|to you)
    |have (?:an answer|news|a decision|an update|more|our (?:answer|decision))|inform\w*|notif\w*
    |reach out|revert|circle back|decide|make (?:a|our|the|their) (?:final )?(?:decision|choice)
    |know more|ring you|phone you|be informed|be contacted|follow up|report back
    |give you (?:a shout|an answer|an update|news)|chase»)\b
    !! if you|to arrange|to schedule|to (?:set|fix|confirm) (?:up )?(?:a|the|your) (?:time|interview
    |call)|link|send you the|call you (?:at|on)|{clock}
2 decision to come :: \b(?:«decision|answer|outcome|result|decide|verdict
    |choice»)\b(?: \w+){0,5}? (?:by|next week|this week|in|within|on|early|end of|after|before|until
    |soon|shortly|tomorrow|today|later|once|when|will)
    !! your (?:decision|answer)|let (?:us|me) know|please|need an answer|offer
3 next steps later :: (?:«next steps?|next stage|next round|rest of|remaining»)~(?:will|shall
    |are being|being worked|soon|shortly|in due course|by|next week|once|after|candidates|interviews
    |to be confirmed|in the coming)
    !! invite you|schedule your|your availability|book|please|offer
4 next up is a round :: \b(?:«next up|up next|next on the list»)\b(?: for you)?(?: is\b|:
    | will be\b| comes?\b)
    |\b(?:«invite|invitation»)\b (?:is|will be) (?:on its way|coming|following)
    !! unfortunately|not successful|{clock}
4 passed to the next stage :: \b(?:you|your (?:application|profile|candidacy|cv|resume
    |file))\b (?:\w+ ){0,4}?(?:«shortlisted|longlisted|short listed|long listed|progressed
    |moved (?:forward|on|to)|advanced|made (?:it )?(?:through|past|to)|through to|passed|forwarded
    |shared with|put forward|sent (?:on|over|across) to|submitted to|with (?:the|our) (?:hiring
    |manager|client)|one of (?:our|the|three|two|four)|among the|in the (?:top|final|last)
    |referred»)\b
    !! not|if |invite|would like|interview on|{clock}|unable|when you|offer
3 put forward :: \b(?:«put|sent|passed|forwarded|submitted|shared|presented|chased|spoken to
    |spoke to|chasing|waiting on|nudged»)\b (?:\w+ ){0,3}?(?:your (?:profile|cv|resume|details
    |application)|you forward|the client|them (?:again|twice)|on (?:their|client) (?:feedback
    |answer)|hiring manager|for (?:feedback|an answer))
    !! please|if you|not|before i can|need (?:your|a)|i will need|would like to put|i can put
4 process paused :: (?:«on hold|paused|on pause|pausing|on ice|freeze|frozen|suspended|suspend
    |halted|parked|stalled»)~~(?:until|for (?:now|a|the|some|two|three|several)|while|moment|pending
    |{day}|week|month|quarter|q\d|because|as|due|role|position|hiring|recruit|process|search)
    !! interview (?:is|has been) (?:on hold|paused)|indefinite|for good|please hold|account
    |subscription|release|letting (?:all|you)|clos(?:e|ing) (?:every|all|the|this|out)|frozen all
    |any|every|no longer
3 paused or frozen :: \b(?:put|putting|placed|placing|is|been|has|are
    |remain)\b (?:\w+ ){0,3}?(?:«on hold|on pause|on ice|paused|frozen|parked|suspended»)\b
    !! please|indefinite|frozen all|clos(?:e|ing) (?:every|all|the)|interview
4 still interested :: (?:are|do|would) you (?:\w+ ){0,3}?(?:still
    |remain)? ?(?:\w+ )?(?:«still interested|still available|still keen|still looking
    |still on the market|still open|still want|remain interested|still up for|still in the market
    |still considering|continue to be interested|still be interested»)
4 offer still to be approved :: (?:\boffer\b|\bcontract\b|\bpaperwork\b|\bterms\b
    |\bappointment\b)~~(?:«approv\w*|sign off|signed off|sign it off|signature|board|committee
    |hr has to|finance|budget|authoris\w*|authoriz\w*|works council|headcount|ratif\w*»)
    !! docusign|please (?:review and )?sign|return|attached|enclosed|sign and|accept|subject to
    |have approved|has approved|was approved|signed copy
3 meaning to offer :: (?:intend|want|hope|plan|like|keen|preparing|working on|putting together|about
    |prefer\w*|recommend\w*)~«offer»~(?:but|once|as soon as|when|still|need|must|has to|wait|until
    |approv|subject)
    !! interview|accept
4 offer went to another but stay :: (?:\boffer\w*|preferred|first choice|another candidate
    |someone else)\b~~(?:but|however|still|while|if|until|in case|should)~~(?:«in play
    |in the running|second choice|keep you|stay|backup|back up|reserve|fall through|declin\w*
    |does not accept|do not accept|warm|on (?:our )?reserve|close contact|interested»)
3 finishing the round :: \b(?:«wrapping|wrap|finishing|finish|concluding|conclude|completing
    |complete|finalising|finalizing|rounding|running|remaining
    |last of»)\b(?: \w+){0,4}? (?:interviews|first round|second round|round|candidates|conversations
    |interviewing|process|references|reviews?)\b
    !! please|you will|form|your (?:interview|round)|invite
4 among the last few :: \byou are (?:\w+ )?(?:in|down to|one of|among|into) (?:\w+ )?(?:«last
    |final|remaining») (?:two|three|four|few|handful|pair|\d)\b
    !! invite|unfortunately|congratulations
4 all are told :: \b(?:both|all|the other|every|each) (?:of the )?(?:«finalists|finalist|candidates
    |candidate|applicants|applicant») (?:who \w+ )?(?:will|are|is|to|get|gets) (?:\w+ )?(?:be told
    |told|hear|be informed|be notified|be contacted|a (?:letter|call|reply|answer))\b
    !! only|unsuccessful|successful
3 other candidates to see :: \b(?:«see|meet|interview|speak to|speak with|talk to|seeing|meeting
    |interviewing|hear|know»)\b (?:\w+ ){0,4}?(?:one more|two more|other|another|remaining|last
    |rest of the|a few more|several|three|two|a couple)(?: of)?(?: \w+){0,2} (?:candidates?
    |applicants?|people|person|personas|interviews|finalists?)\b
    !! decided|instead|chosen|selected|you will (?:meet|see)|panel|in the team|on the team
    |moved forward
3 you remain a candidate :: (?:you (?:are|remain)|your (?:application|candidacy))~(?:«finalist
    |running|strong contender|contender|in contention|favourite|favorite|top of|high on|our list
    |very much|mix|picture|short list|shortlist|considered»)
    !! invite|not|unfortunately|congratulations
3 liked you :: \b(?:they|he|she|team|panel|everyone|client|manager|we|i)\b (?:\w+ ){0,4}?(?:«liked
    |enjoyed|loved|impressed|positive|keen|like you|fit in well|good impression»)\b~~(?:but|still
    |yet|want to|before|next|waiting|come back|decision|and will|hear)
    !! offer you|invite|unfortunately|not|went to|chosen|instead|looking for|wanted|needed|but (?:we
    |they|he|she) (?:are|were|is|was|have|need)|would like you|like you to
2 nothing to do :: (?:«nothing»~(?:you need|for you|to do|required)
    |no (?:further )?«action»~(?:needed|required|necessary)|no need to do|«anything»~your end)
3 status changed :: (?:«status»~(?:application|candid|changed|updated|is now|has been)
    |application~«status»)
    !! unsuccessful|not selected|check (?:the|your)|log ?in|view|track
2 reply to a nudge :: thank\w* (?:\w+ ){0,4}(?:for|your) (?:\w+ ){0,2}(?:«checking|chasing
    |following up|follow up|nudge|nudging|reaching out|getting in touch|asking
    |your (?:email|note|message|patience|enquiry|inquiry)|writing»)\b
    !! automatic|auto|case number|ticket
3 expect timing :: (?:«expect\w*|anticipat\w*|hope|hoping|aim\w*|plan\w*|likely|should»)~(?:decision
    |decide|next steps|interviews|shortlist|to hear|hear|to be in touch
    |to (?:finish|complete|conclude|finalise|finalize)|to have (?:an|a|more)|to make)\b
    !! you to|please|if you
3 shortlist made :: \b(?:made|on|reached|in)\b (?:\w+ )?(?:the|our|her|his|their) (?:«shortlist
    |short list|longlist|long list|last three|final three|last two»)\b
    !! not|invite|would like to (?:meet|see|interview)|{clock}
4 more to see :: \b(?:have|has|want|wants|need|are|with|still)\b~(?:one|two|three|four|five|a few
    |several|some|a couple of|\d+) (?:more|other|further) «people|candidates?|interviews?
    |applicants?|conversations?|finalists?»~(?:to (?:see|meet|interview|go|speak|talk)|left|on|this
    |next|tomorrow|{day}|first|before|$|,|\.)
    !! decided|chosen|instead|moved forward|panel
4 decision pushed :: \b(?:«push|pushed|put off|move|moved|delay|delayed|slipped|slip|slid|postponed
    |pushing»)\b~(?:decision|deadline for (?:our|the) decision|timeline|timetable|schedule
    |shortlisting|answer|announcement|start of the interviews)|(?:decision|timeline|timetable
    |shortlisting|schedule|process|whole thing|things)\b~(?:has |have |is |are )?(?:«slipped|slid
    |pushed|moved|delayed|postponed|dragging|stalled|stuck»)
    !! your interview|interview has
4 comparing :: \b(?:«comparing notes|comparing|compare notes|weighing|mulling|debating|deliberat\w*
    |discussing (?:all|the)|putting our heads|sleep on it|sleeping on it|thinking it over
    |going back and forth|take stock»)\b
    !! your offer|gone back and forth
3 know by a day :: \b(?:you will|you should|we will|i will|you shall) (?:\w+ ){0,2}?(?:«know»
    |have (?:an|our|my) answer|be told) (?:\w+ ){0,3}?(?:by|on|before|after|next|this|either|soon
    |more|in|within|at|{day})
    !! if
3 promise of a day :: (?:«no later than|at the latest|by the latest|i promise|latest by
    |promise you»)~
    !! confirm|complete|submit|reply|return|please|send|let (?:me|us)|apply|book
4 strong position :: \b(?:«strong position|good position|high on|top of (?:my|our|the)|close to
    |front runner|well placed|in with a|good chance|favou?rite|looks? (?:good|promising|positive)
    |looking good|positive feedback|feedback (?:is|was|has been) (?:very |really |all )?(?:good
    |positive|great)|went down well|made a (?:good|great|strong) impression»)\b
!! close to (?:the|our) (?:station|office)|unfortunately|but (?:we|they) (?:have|are)|however|invite
    |next step|would like to
4 another week :: \b(?:«another week|another few days|another day or two|few more days
    |few more weeks|a bit longer|little longer|some more time|more time|a while longer
    |few days longer|a little while|not much longer|another fortnight|a few days more|two more weeks
    |one more week»)\b
    !! if you|need more time|to complete|deadline|you need
4 swamped :: \b(?:«swamped|flooded|snowed under|overwhelmed|inundated|buried|backlog|short staffed
    |understaffed|slow going|up to our (?:necks|ears|eyes)|stretched|chaos|run off our feet
    |mad (?:week|month)|crazy (?:week|month)»)\b
    !! unfortunately|regret|unable
4 application stays open :: \b(?:application|candidacy|name|place
    |offer to interview)s?\b~(?:«remains|remain|stays|stay|carried over|carried forward|kept open
    |keep open|still valid|still live|still stands|still open|rolled over|on the pile»)\b
    !! on file|for future|for a year|for 12|for six|database|incomplete|for other|with us for
    |permission|twelve
4 you remain :: \b(?:you|your (?:application|name))\b (?:\w+ ){0,2}?(?:«remain|are still|still are
    |stay»)\b~(?:one of|candidate|finalist|in|on|among|under|with us|open|interested)
    !! still interested|if|not|no longer
3 readvertised :: «readvertis\w*|re advertis\w*|extended the (?:deadline|closing)
    |closing date has been extended|deadline has been extended|reopen\w*|re open\w*»
    !! unfortunately|not (?:appoint|been)|complete
3 I owe an answer :: \b(?:«owe|owed»)\b (?:you )?(?:an|a|some) (?:\w+ )?(?:answer|update|reply
    |decision|apology|news|email|response)|(?:«promised»)~(?:answer|news|update|write|decision
    |be in touch|get back)\b
    !! {not} (?:be )?(?:offer|move)|unfortunately|different one|wish
4 between you and another :: \b(?:between you and|you and (?:one|two|a|three) other
    |one of (?:the )?(?:last|final) (?:two|three|four)|«down to (?:two|three|four|you)
    |down to the last|whittled|narrowed»)\b
    !! came down to|went to|edge|chose|decided
3 word with them :: \b(?:«had a word|spoke to|spoken to|spoken with|spoke with|talked to|heard from
    |asked|emailed|pinged|reminded|called|chased|chase|chasing|nudge them»)\b~(?:them|manager|client
    |director|hr|team|partners|her|him|owner|firm|again|school)\b~(?:and|but|today|this morning
    |yesterday|again|twice|tomorrow|will let|are still|she|he|they|who)
    !! decided|they want to (?:meet|see)|interview you|offer you|would like to|would you
    |unfortunately|not moving|{clock}
3 away and so no decision :: \b(?:is|are|was|has been|have been)\b~(?:«away|on leave|on holiday
    |travell?ing|abroad|off sick|out this week|out of the country|out until|unwell|ill|in hospital
    |off until|on vacation»)\b~~(?:decide|decision|decided|until|before|so|nothing|back|which is why
    |hear|answer|discuss|wait|hasn't|not yet)
    !! i am|interview|cancel|reschedul|postpone|our call|meeting|can not make|contact|urgent
    |will respond|will reply
3 reading them all :: (?:«reading|read|going through|working through|sifting|sift|wading|review\w*
    |evaluation|assessment of applications|shortlisting»)~(?:all (?:of )?the|them all|applications
    |each one|every one|is (?:still |taking|ongoing|under way)|slow|takes? time|continues|hundreds
    |thousands|the lot)
    !! thank you for (?:your )?appl\w+|received your|we have decided|after (?:reading|reviewing
    |careful)|unfortunately|i read every|will consider|then consider|against
3 forward you in the process :: (?:«next stage|next phase|next round|next step|following stage
    |second stage|second phase»)~(?:will contact|will be in touch|contact you|in the coming|shortly
    |soon|details|to follow|of the process)|(?:moved|moving|passed|progressed)~to the «next|second
    |following» (?:stage|phase|round|step)
    !! invite you|book|schedule your|pick|choose|please|availability|unfortunately|not|could you
    |test|assessment|exercise
3 no news is good news :: «no news»|hang (?:on )?in there|sit tight|«hold tight|do not worry
    |rest assured|not forgotten|fret»
    !! no news is bad
4 preferred needs to answer :: (?:first|preferred|other|top|another)\b~(?:place|candidate|choice
    |person|applicant)~~(?:until|if|in case|unless|turns?|declines?|says no|should|yet)~~(?:«answer
    |decide|decides|accept|accepts|decline|declines|say|says|you|second|next»)\b
    !! {clock}
4 offer must wait :: (?:(?:want|like|love|hope|intend|keen|going|plan|ready|able) to (?:make you
    |offer you|give you|put)|\boffer\b)~~\b(?:but|once|as soon as|however|only|when|still
    |first)\b~~(?:«approv\w*|sign|signed|bank|board|paper|budget|money|numbers|funding|head office
    |headcount|hr|go past|go through|cleared|clearance|finance|promise|committee|accountant|partner
    |investor\w*|confirm\w*»)\b
    !! please sign|sign and return|subject to|interview
4 cv is with them :: \b(?:«cv|resume|profile|application|details|file|portfolio»)\b~(?:went|gone|is
    |has been|was|over|sent)~(?:over|with|to|in front of|on the desk of|passed)~(?:client|manager
    |them|team|her|him|director|department|partner|panel|hiring|committee)\b
    !! please|passed your interview|unfortunately
3 nothing to report :: (?:«nothing (?:else |new |much |further )?to (?:report|tell|share|say)
    |no (?:further|other|more) news|can say nothing|can not say (?:more|anything)
    |not heard a (?:thing|word)|not (?:had|got) (?:a )?(?:chance|time) to|fingers crossed
    |watch this space|more soon|will keep you|keep you (?:posted|updated|informed|in the loop)»)~
4 procedure goes on :: (?:«procedure|process|selection|evaluation|board|committee|recruitment|search
    |assessment of candidates»)~(?:is|are|has|will)~(?:continuing|continues|ongoing|under way
    |underway|still|in its|at the stage|proceeding as|not (?:yet )?(?:finished|complete|over)
    |running|moving along|progressing)\b
    !! if|unfortunately
4 not looked yet :: {not} (?:\w+ ){0,3}?(?:«looked|read|opened|got round|started|begun|had time
    |had a chance|managed|finished|met»)\b~(?:at|through|to|yet|single|all|any|everyone|with|since)~
    !! if|unfortunately|your late|attached
4 until after an event :: \b(?:give|need|wait|want|ask you|be)\b~(?:me|us|until|till)~«until|till
    |after» (?:after |the |eid|christmas|easter|new year|we|i|{day}|holidays?|break|then)
    !! complete|return|submit|reply|decide|accept|send
4 a body meets to decide :: \b(?:«council|board|committee|partners|panel|governors|trustees
    |directors|team|we|they|management»)\b (?:\w+ )?(?:meets?|meeting|sits?|convenes?|gets? together
    |sit down|discuss\w*|decides?|vote)\b~(?:on|next|this|at|in|{day}|together|before|again|to|all)~
    !! you (?:to|will) meet|meet you|meet the|would like to meet|{clock}|interview|with you|and i
""",
    "progress_update@subject": r"""
2 update in the subject :: «update|status|where we are|progress|timeline|delay|next steps»
    !! updated invitation|update your|profile|newsletter|weekly|security|software|outcome
""",
}
