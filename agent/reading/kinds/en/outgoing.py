"""English cues for what the candidate writes. Data, no logic."""

OUTGOING = {
    "thank_you": r"""
5 thanks for the meeting :: \b(?:«thank|thanks|grateful
    |appreciate\w*»)\b(?:,? [\w']+){0,12}? (?:time|interview\w*|meeting|conversation|talk\w*
    |speaking|chat|call|taking the time|opportunity to (?:meet|speak|talk|interview|discuss)|tour
    |seeing me|having me|showing me|visit|discussion|session|hospitality|yesterday|today's|today
    |this morning|this afternoon|welcome|insight\w*|warm)
    !! invitation|inviting|offer|application|for (?:the|your) (?:update|invite|reply|note|email
    |message|quick)|time to (?:review|consider|read)|arranging|scheduling|decided|accept|withdraw
    |considering|can not|unable|confirm\w* the|where (?:matters|things|it) stand|how (?:matters
    |things|it) stand|hear where|hear how|any news
4 enjoyed the meeting :: \b(?:i|it was|was|really|so)\b (?:\w+ ){0,3}?(?:«enjoyed|pleasure|great
    |lovely|nice|good|wonderful|delight\w*|fun|inspiring|interesting»)\b (?:\w+ ){0,2}?(?:meeting
    |speaking|talking|our|to (?:meet|speak|talk|see|hear)|learning|hearing|chatting|conversation
    |the (?:conversation|interview|discussion|tour|visit)|seeing)
    !! wonder\w*|any news|any update|status|decision by|follow(?:ing)? up|check(?:ing)? in|heard
    |mentioned (?:a|that)|you mentioned
3 thinking of what was said :: (?:«what you said|kept thinking|keep thinking|keep coming back
    |our conversation|you described|you told me|you mentioned|left (?:me )?even more|even more
    |more excited|reinforced|confirmed my|stayed with me|struck me|took away|came away»)~
    !! any news|hear by|decision by|by (?:the|friday|monday|now)
2 look forward to hearing :: «look forward to hearing|looking forward to hearing
    |look forward to the next|looking forward to the next|hope to hear|look forward to your
    |would love to join|joy to work|keen to join|excited about»
4 great to meet :: (?:«great|good|lovely|nice|wonderful|pleasure|fun|joy»)~(?:to meet|meeting|to see
    |seeing|talking|speaking|chatting)~(?:you|everyone|the team|crew|yesterday|today|on {day}|all)
""",
    "thank_you@subject": r"""
4 thank you in the subject :: «thank you|thanks|thank-you»
""",
    "status_check": r"""
5 is there news :: \b(?:any|some|there|have|has|is|are|wondering|wonder|know|if|whether|hear\w*
    |latest|share|an)\b (?:\w+ ){0,5}?(?:«news|update|updates|decision|decided|timeline|progress
    |developments?|status|word|outcome|feedback|next steps|heard|result»)\b
    !! thank you for (?:the|your) update|thanks for (?:the|your) update|news about the
    |i have (?:[^.!?]{0,60} have )?(?:decided|news)|and have decided|sad news|offer from|good news
    |my decision|happy with
5 following up :: \b(?:«following up|follow up|checking in|check in|checking|touching base
    |touch base|chasing|circling back|inquire about|enquire about|inquiring|enquiring|ask about the
    |asking about|check on|nudge|writing to ask|wanted to ask|see where
    |(?:hear|know|learn|ask|tell me) (?:where|how) (?:matters|things|it|we|i) (?:stand|stands|are
    |is going)|see how|just wondering|wondering (?:if|whether)|curious|where things|how things
    |where you (?:are|stand)|still being considered|still under|still in the running|still open»)\b
    !! follow up (?:question|interview)|accept|withdraw|could we move|salary
4 time passed :: (?:«you (?:mentioned|said|told|wrote|had mentioned|expected
    |thought (?:that )?(?:you|there|it)|hoped (?:to|that))|hear by|hoped to hear|expected to hear
    |was told|have not heard|had not heard|since we (?:spoke|met|last)|since my|it has been
    |two weeks|last week|promised|a while»)~
    !! offer|attached|slot|invite
2 still interested :: «still (?:very )?(?:interested|keen|excited)|remain (?:very )?(?:interested
    |keen|excited|enthusiastic)|continued interest|very much interested
    |interest (?:remains|in the (?:role|position) (?:has|remains))|as keen as ever»
""",
    "status_check@subject": r"""
4 status in the subject :: «following up|follow up|status|update on|checking in|any news
    |application status|enquiry|inquiry»
    !! withdraw|accept
""",
    "scheduling_reply": r"""
5 accepts a time :: \b(?:{day}|{clock}|that|it|the (?:\w+ ){0,2}?(?:slot|time|date|first|second
    |option)|both|either|all of|this|these|any)\b[^.!?]{0,60}\b(?:«works|work|suits|suit
    |is (?:fine|good|great|perfect|ok|okay|ideal)|fine|perfect|would be (?:great|perfect|fine|good
    |ideal|best)|are (?:fine|good|ok)|sounds (?:good|great|perfect)|be there|preferred|confirmed»)\b
    !! salary|start date|works council|how it works|the work|your work|offer|accept the|team works
    |work on|work with|work at|work for
5 I can do :: \b(?:i|could|would|am|can|we)\b (?:\w+ ){0,4}?(?:«available|free|can do|could do
    |make it|manage|be there|attend|come|join|flexible|do|prefer|propose|suggest|call|booked|picked
    |chosen|selected|confirm»)\b[^.!?]{0,80}(?:{day}|{clock}|next week|any ?time|morning|afternoon
    |either|interview|invitation|slot|the \d{1,2})
    !! start (?:on|work)|begin|relocat|accept the offer|notice|follow up|news|hear
    |thank you (?:so much )?for (?:taking|meeting|the conversation|yesterday)
5 asks for another time :: \b(?:possible|could we|can we|would it|may i|could you|any chance
    |unfortunately|afraid|have to|need to|unable|can not|clash|conflict|conflicting
    |cannot)\b[^.!?]{0,100}(?:«reschedul\w*|move|another (?:time|day|date|slot)
    |different (?:time|day|date|slot)|instead|earlier|later|postpone|push|appointment
    |other (?:time|day|slot)|make (?:it|that)|{day}|{clock}|same day|alternative»)
    !! offer|withdraw|news|decision|start date|deadline|salary
4 confirms coming :: \b(?:«confirm|confirming|confirmed|look forward to (?:meeting|speaking|seeing
    |talking|it)|looking forward to (?:meeting|speaking|seeing|talking|it|our|the)|see you
    |will be there|i will be|speak to you|talk to you|speak then|until then
    |happy to (?:meet|talk|chat|speak|come|attend)|would love to (?:meet|talk|chat|speak|come)
    |invitation to (?:the )?interview|for the invitation|inviting me|for arranging|for setting
    |for scheduling»)\b
    !! accept the offer|offer|accept the position|withdraw|hearing
4 a list of times :: \bi (?:(?:can|could) (?:do|offer|make|manage)
    |am (?:free|available))\b[^.!?]{0,30}[:-]\s*$|\b(?:any of (?:these|the following)
    |following) (?:times|slots|days)\b
3 my number :: (?:«my (?:phone )?number is|reach me (?:on|at)|call me (?:on|at)|best number
    |my availability|here are (?:some|a few|my)|following times»)
4 that is fine :: \b(?:{day}|{clock}|evenings|mornings|afternoons|that|both
    |it)\b[^.!?]{0,40}(?:«it is|is grand|are fine|is fine|is perfect|good for me|fine for me
    |fine by me|ideal|suits me|works on my|is great|would be ideal|would be grand|is good»)
4 a brief yes :: \b«yes (?:please )?(?:to|for)» (?:the )?{day}|(?:«thumbs up|good for me|fine by me
    |fine with me|no trouble|no problem|see you (?:on )?{day}|see you (?:on )?the|see you both
    |will be there|i shall be there|it does\b|works for me|booked it|just booked|count me in
    |happy with that»)
4 takes a time :: \b(?:«take|choose|pick|go for|go with|prefer|book»)\b (?:\w+ ){0,3}?(?:{day}
    |{clock}|the first|the second|the (?:morning|afternoon)|slot)
""",
    "acceptance": r"""
5 accepts the offer :: \b(?:«accept|accepting|accepted|acceptance»)\b(?: \w+){0,8}? ?(?:offer
    |position|role|post|job|with (?:great |much )?(?:pleasure|joy|thanks)|contract|terms|gladly
    |invitation to join|it\b|you)
    !! can not|unable|not (?:be )?accept\w*|another|elsewhere|different|before|until|other offer
    |if (?:i|you)|decline|offer from|an offer (?:with|at)|i have accepted a|invitation (?:to
    |for) (?:the )?interview|accept (?:the|this|your) (?:interview|invitation|slot|time|meeting)
    |could|deadline|extension
5 signed :: (?:«signed|countersigned»)~(?:contract|offer|letter|copy|agreement|attached
    |and (?:returned|attached|scanned|dated|sealed)|docusign
    |adobe sign|electronically|returned|scanned)
    !! nda|confidentiality
4 says yes :: (?:\b«yes»\b[,!. ]|«delighted|thrilled|over the moon|honoured|honored|happy|excited
    |pleased|can not wait»)~(?:to (?:join|accept|say yes|start|take)|joining|i would love to
    |to be (?:joining|part)|starting)
    !! discuss|meet|talk|speak|chat|interview|if
3 start agreed :: (?:«start|starting|begin|first day»)~(?:{day}|\d|works|is fine|suits|fine)~
    !! could|interview|test
4 a plain yes :: ^\W{0,3}«yes»(?: please| yes)?\b[!,. ]*(?:please|the \d|of course|i would love
    |i will|absolutely|gladly)?
    !! {clock}|slot|works|time suits|interview|yes,? (?:i|we) (?:had|got|received|saw|know)\b
6 I am in :: ^\W{0,3}(?:yes+|yay|hell yes|of course|absolutely|woo ?hoo|omg
    |oh my god)\b[^.?]{0,40}\b«(?:i am|im|i m|count me) in|let us do it|it is a deal|deal
    |you have got yourself an?»\b
    !! {clock} works|slot|either|interview
""",
    "acceptance@subject": r"""
4 acceptance in the subject :: «acceptance|accepted|accepting|signed (?:offer|contract)
    |offer accepted»
""",
    "withdrawal": r"""
5 withdraws :: \b(?:«take (?:me|my name) off|strike (?:me|my name) (?:off|from)
    |cross (?:me|my name) off|withdraw|withdrawing|withdrawn|withdrawal|pull out|pulling out
    |step back|stepping back|bow out|take myself out|taking myself out|remove my(?:self)?
    |removing my|remove me from|drop out|cancel my application|discontinue|out of the running
    |no longer be (?:considered|pursuing|able to)|not (?:to )?(?:continue|proceed|pursue
    |take (?:it|this|the)|go (?:ahead|further|forward|on)|move forward)»)\b
    !! if i|would not|decided to withdraw the|please do not|mailing|newsletter
5 declines the offer :: \b(?:«decline|declining|turn down|turning down|turned down
    |not (?:be )?(?:able to )?accept\w*|can not accept|unable to accept|pass on|passing on|say no
    |must decline»)\b
    !! time|slot|meeting invitation|interview time|if i|pass(?:ing)? on (?:my|our|the|to|any|some
    |this|that)
5 took another :: \b(?:said yes to|accepted|accept|taken|taking|took|going with|signed|offered
    |decided on|chosen|gone with|received and)\b (?:\w+ ){0,4}?(?:«another|other|different|elsewhere
    |a (?:job|position|role|post) (?:at|with|elsewhere|closer|in)|an offer (?:from|with|elsewhere
    |at)»)\b
    !! deadline|could you|before|would like to (?:ask|know)|if |by (?:friday|monday)|but you|still
    |prefer
3 sorry and thanks :: (?:«difficult decision|hard decision|not easy|after (?:much|careful|a lot of
    |long) (?:thought|consideration|thinking)|thank you (?:again )?for considering
    |wish you (?:all|every|the|luck|success)|success (?:in|with) (?:your|the) search
    |right (?:person|candidate)|no longer (?:interested|available|looking)»)~
""",
    "withdrawal@subject": r"""
5 withdrawal in the subject :: «withdraw\w*|declin\w*|cancel my application»
""",
    "other_hiring": r"""
4 applies :: \b(?:«apply|applying|application|interested in the|my (?:cv|resume|portfolio
    |cover letter|application|references|transcript\w*|documents|work samples?|exercise|assignment
    |solution|submission)|attached (?:is|are|please|my)|please find|enclosed»)\b
    !! thank you for (?:taking|meeting|the conversation)|any news|withdraw|status of my|update on my
    |following up
4 haggles :: \b(?:«salary|compensation|package|base|bonus|negotiat\w*|flexib\w*|counter|extension
    |extend|more time|think (?:it|about)|deadline|days of holiday|remote days|relocation|sign on
    |equity»)\b~~(?:could|would|possible|is there|room|consider|higher|closer|hoping|raise|increase
    |until|discuss|talk|question|by|consider it|match|week|day)
    !! i accept
4 another offer pending :: (?:«another offer|other offer|offer from (?:another|a different)
    |received an offer|an offer elsewhere|competing offer|have an offer»)~
3 sends what was asked :: (?:«attached|as (?:requested|promised|discussed)|here (?:is|are)
    |please find|below (?:is|are)|you asked|sending you|link to my»)~~(?:cv|resume|references?
    |referees|portfolio|sample|form|document\w*|exercise|assignment|transcript\w*|solution|details
    |certificate\w*|summary|passport|names|one page|code|repo|test|questionnaire)
3 answers questions :: (?:«my (?:salary|notice|expectation\w*|current|earliest|visa|work permit)
    |i am (?:authori[sz]ed|eligible|a citizen|a us)|notice period|i do not (?:need
    |require) (?:a )?(?:visa|sponsorship)|to answer your|answers? to your»)~
3 asks about the post :: (?:«could you tell|question about|questions about|a few questions
    |one question|is the (?:role|position|salary|job)|remote|what is the (?:salary|team|process)
    |how (?:big|many) |would like to know|more about the|who will»)~
    !! any news|status
3 answers an approach :: (?:«thank you for reaching out|thanks for reaching out
    |thank you for (?:thinking of|contacting|getting in touch)|thanks for (?:thinking|contacting
    |getting in touch)|sounds interesting|not looking|happy where i am|would be interested»)
4 room in the offer :: \b(?:«room on|room in|closer to|any flexibility|a little more (?:money|on|in
    |time)|bit more (?:money|on|in|time)|improve|match|before i decide|sleep on it|talk it over
    |have until|until the|a few more days|read everything|read it|go through the (?:letter|contract)
    |my answer by|your offer|a question or two|before i sign|start date be»)\b
    !! i accept|delighted to accept|happy to accept|decline|withdraw
4 names and papers :: (?:«who (?:have|has) managed me|my former|my previous manager|two people who
    |both know|you can reach (?:him|her|them)|here is my|here are my|my answers|as you asked
    |as requested|would it help if i|should i bring|anything (?:that )?i should (?:prepare|bring)
    |summary attached»)
3 takes note :: \b«understood|noted|thanks for letting me know|thank you for letting me know
    |sorry to hear|still interested|remain interested|keen\b|look forward to hearing
    |thanks for the update|thank you for the update»\b
""",
    "candidate@text": r"""
3 writes as a candidate :: \b«my application|my candidacy|my interview|the interview|my cv|my resume
    |your offer|the offer|interview with you|our interview|meeting with you|your team|the role
    |the position|the post|the job|interview|position|application|applied|offer|role|job|vacancy
    |hiring|recruit\w*|internship|apprenticeship»\b
2 title in what is said :: \b«{title}»\b
""",
    "employer": r"""
5 writes as an employer :: \b(?:«your application|your candidacy|your cv|your resume
    |your interview with us|invite you (?:to|for) (?:an )?interview|interview candidates
    |offer you the|candidates this|our vacancy|our opening|unfortunately we (?:have|are|will)
    |your cover letter|we have decided to|interviewing candidates|the candidate
    |we would like to offer you|happy to interview|scorecard|we are hiring|applied to us
    |shortlisted you|for applying|candidate's»)\b
    !! thank you for considering
5 other matters :: \b(?:«podcast|dentist|appointment with|viewing|landlord|survey|visa|consulate
    |my son|my daughter|tennis|birthday|dinner|weekend trip|invoice|refund|order number|subscription
    |newsletter»)\b
    !! interview|application|role|position|offer
5 answers a candidate :: \b(?:«you will hear from|thank you for your patience|the board meets
    |we will let you know|our decision|the other candidates|to the candidates|read the cvs|cvs are
    |their cvs|technical questions|who asks what|invite you to an interview
    |thank you for your application|thank you for applying|you have been shortlisted
    |interview you by»)\b
4 a home or a child :: \b(?:«the flat|my flat|the apartment|viewed it|the house|tenancy|school place
    |my loan|the nursery|my parcel|my claim|the roof|for lunch|love,|xx»)\b
5 wants somebody to come :: \b(?:we|i|me|us|team|chef|owner) (?:would|will
    |should) (?:«(?:like|love) you (?:down|here|in|over|to come|to meet the)
    |like to (?:see you again|have you back|get you in)»)\b
    !! i would love to|if you (?:would|still)
""",
    "plain:content": r"""
5 has no wish to move :: (?:\b(?:happy|content|settled|comfortable|staying|stay) «where i am»
    |\bnot (?:\w+ )?«looking(?: for (?:a change|anything (?:new|else)|(?:a )?(?:new )?(?:job|role
    |position|post|move|work))| to (?:leave|move on|move|relocate|change jobs?))?»(?=\W*(?:$|[.,;!)]
    |and\b|at the moment|right now|just now|currently|these days|any ?more|at present))
    |\b«staying put»\b
    |\bnot «in the market»\b|\bnot «put (?:me|my (?:name|cv|details)) forward»
    |\bi (?:will |would |am going to |have to |must |shall )(?:\w+ )?«pass on this»
    |^(?:[\w']+,? ){0,6}but «not for me»\W*$)(?![^.!?]*\b(?:but|if|unless|though|until|however)\b)
""",
    "plain:curious": r"""
5 later on :: \bi would (?:then |certainly |still )?be «interested|keen»\b
5 may be won over :: \b(?:«that said|even so|having said that|however|nevertheless|curious|tempted
    |open to|hear more|tell me more|know more»)\b|\b(?:happy|glad|willing
    |would (?:like|love)) to «talk|chat|hear|listen|meet|have a (?:talk|chat|call|word)»\b
""",
    "plain:thank_you": r"""
5 thanks for the welcome :: \bthank(?:s| you)?\b[^.!?]{0,60}\b«courtesy|kindness|reception|welcome
    |lunch with|coffee with|tour of|making me feel»\b
    !! {clock}|could|would|reschedul\w+|invitation|offer|\?|look forward|in advance
5 thanks for what was :: \bthank(?:s| you)\b[^.!?]{0,50}?\bfor «yesterday
    |(?:this|that) (?:morning|afternoon)|the other day|last (?:week|night)»(?!'| s\b)
    !! {clock}|{day}|could|would|reschedul\w+|invitation|mail
""",
    "plain:status_check": r"""
5 asks for a new time :: \bwhen a «new» (?:time|date) might be\b !! {clock}
5 asks whether it is decided :: \b(?:have|has) (?:you|anyone|anybody|a decision
    |the (?:\w+ )?(?:panel|committee|board|team)) (?:\w+ ){0,2}?(?:«made up your minds?
    |made up (?:its|their) minds?|made (?:a|the|your|its|any) (?:final )?(?:decision|choice)
    |come to (?:a|any) decision|reached a decision|taken a decision|decided|chosen somebody
    |chosen (?:someone|anyone|anybody)|been (?:made|reached|taken)»)\b[^.!?]{0,60}\?
    !! {clock}|{day}|time|slot|days?|date|dates|room|venue
""",
    "plain:reads": r"""
5 asks for time :: \b(?:«think it over|think about it|sleep on it|give you (?:an|my) answer
    |let you (?:know|have)|get back to you|come back to you»)\b[^.!?]{0,60}\?
5 reads it first :: \b(?:«go through|read through|look over|look through|go over|study
    |look at»)\b (?:it|(?:the|your|this) (?:\w+ ){0,2}?(?:letter|contract|offer|terms|papers
    |documents?))\b
    !! already|have read|signed
5 reads it well :: \b«read»\b (?:it|(?:the|your) (?:\w+ )?(?:letter|contract|offer|terms
    |papers)) (?:through|properly|carefully|tonight|tomorrow|over|first)\b
    !! already|have read|signed
5 signs another paper :: \bsigned (?:the|an|your) (?:\w+ )?«nda|confidentiality|disclosure|consent
    |privacy|data|health|vetting»\b
5 signs later :: \b(?:will|would|can|shall|ready to|happy to|going to) «sign|accept|say yes|commit
    |confirm»(?: (?:it|the \w+|that))? (?:as soon as|once|when|after|provided
    |if)\b[^.!?]{0,30}\b(?:got|have|seen|see|read|heard|hear|know|corrected|revised|amended|writing
    |you|checked|spoken
    |settled|agreed)\b
""",
    "plain:stays": r"""
5 wants to be remembered :: \b«keep» (?:me|my (?:name|details|cv)) (?:on (?:file|your)|in (?:mind
    |the))\b
5 was refused before :: \bi (?:did not|have not|was not|had not) (?:been )?«get it|got it|get the
    |got the|successful|chosen|selected|shortlisted»\b
5 stays :: \b(?:«remain|remaining|i am still|i'm still|am still
    |continue to be»)\b (?:\w+ ){0,2}(?:interested|keen)\b|\b«yours|your (?:post|role|position|job
    |offer)» (?:\w+ )?(?:is|remains) (?:\w+ )?my
    |\bmy «first choice»\b|\bbefore i «decide|make up my mind»\b|\bi would «still» (?:be|like
    |love)\b
    |\bnot (?:want to |wish to |mean to )?«withdraw»\b
""",
    "plain:acceptance": r"""
5 sends it signed :: \b(?:contract|copy|letter|offer)\b[^.!?]{0,40}\b(?:on its way|in the post
    |attached
    |enclosed)\b[^.!?]{0,20}«signed»(?=\W*$|[.,;!])|\b«signed (?:contract|copy|letter
    |offer)»[^.!?]{0,25}\b(?:attached|enclosed|in the post|on its way|follows)\b
    !! not\b|unsigned|nda\b|once|when|before|until|\bif\b|\?|could|your signed|from you
5 has signed the contract :: \b(?:contract|agreement|offer|offer letter|both copies
    |paperwork) (?:is|are|has been|have been) (?:now |both |all )?«signed»\b
    |\bi have (?:just |now |already |today |gladly )?(?:«signed»(?: and \w+)?
    |put my «name|signature» (?:to|on|under)) (?:the|your|my|both|it)\b[^.!?]{0,25}(?:contract
    |agreement|offer|copies)\b
    |\bmy «signature» is (?:now )?(?:on|under) (?:it|the (?:contract|offer|letter))\b|^just «signed»
    !! not\b|unsigned|nda\b|once|when|before|until|\bif\b|consent|reference|release|disclosure
    |by (?:you|your|the|both|mr|ms|mrs|dr)\b|\bstill\b|\bbut\b
5 agrees to the terms :: \bi (?:\w+ )?agree (?:with|to) (?:all )?(?:the
    |your|these|those) (?:\w+ )?«terms|conditions»(?: and conditions)?(?: as)?(?: you)?(?: (?:set
    |laid|stated|offered|in|of|dated|given|described)\b|\W*$)
    |\bi am (?:\w+ )?(?:happy|content|satisfied) with (?:all )?(?:the
    |your|these|those) (?:\w+ )?«terms|conditions»(?: and conditions)?(?: as)?(?: you)?(?: (?:set
    |laid|stated|offered|in|of|dated|given|described)\b|\W*$)
    !! \bif\b|\?|except|apart from|other than|\bbut\b|provided|once|before|not\b|could|unless
5 a yes :: \b(?:is|that is|be) an? (?:\w+ ){0,2}«yes» (?:from|on) (?:me|my)\b
    !! {clock}|{day}|interview|invitation|slot|time|\bif\b|\bbut\b
5 accepts :: (?:^|, |; )(?:yes,? )?i (?:gladly |happily |hereby |gratefully )?«accept»(?: (?:it
    |(?:the|your|this) (?:\w+ ){0,3}?(?:offer|position|post|role|job|terms)))?(?:\W*$
    | with (?:all|every|great|much)\b)
    !! {clock}|interview|invitation|slot|\bif\b
5 takes the post :: \b(?:delighted|thrilled|happy|glad|pleased|excited|honou?red|proud|over the moon
    |love|like) to «accept|take up»(?: (?:it|(?:the|your|this) (?:\w+ ){0,4}?(?:offer|position|post
    |role|job
    |terms))\b|\W*$| ?[!.,;]| and\b| with\b)
    !! {clock}|interview|invitation|slot|\bif\b|before|\bbut\b|could|would you
    |{day} (?:works|suits|is fine|is good|at)
""",
}
