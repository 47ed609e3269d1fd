"""English cues for courtesies, approaches by strangers and automatic answers. Data, no logic."""

COURTESIES = {
    "acknowledgement": r"""
4 thanks for the note :: \b(?:«thank|thanks|thankyou|cheers|ta for
    |appreciate»)\b(?: \w+){0,5}? (?:for|you)?(?: \w+){0,3}? ?(?:note|message|kind words|email
    |letting (?:us|me) know|the heads up|getting back|your reply|telling (?:us|me)|honesty
    |being (?:so )?(?:honest|candid|upfront)|quick (?:reply|response|turnaround)|following up
    |thoughtful|kind|sending (?:this|these|that|it|them|the|over|your|everything)
    |the (?:documents|update|link|references|form|info\w*)|confirming|writing|lovely|your words
    |for this|card|letter|the (?:signed|completed)|your time (?:today|yesterday))
    !! automatic|automated|out of (?:the )?office|application|applying|case|ticket|still|decision
    |unfortunately|by {day}|patience|checking in|nearly there|rebooked|moved you|new time|instead
4 glad to read :: (?:«great|good|lovely|nice|wonderful|fantastic|happy|glad|delighted|pleased
    |thrilled|joy»)(?: news)? (?:\w+ )?(?:to (?:hear|read|know)|that you (?:enjoyed|liked|had|accept
    |will|can)|it went|you enjoyed)\b
    !! we have|offer|share|i have|inform|tell you|let you know|invite|news for you|you could make
    |your application|speak|talk|to hear from you\b.*\b(?:when|would)|not good|no news|do not worry
    |if you|hear about|hear more|your experience|how you
3 all noted :: «noted|duly noted|got it|well received|received with thanks|received, thank
    |safely received|all good|no problem|no worries|not a problem|sounds good|sounds great|will do
    |understood|you are welcome|you are very welcome|my pleasure|anytime|any time at all|of course
    |all clear|copy that|great stuff|that is fine|that works|many thanks|much appreciated
    |thanks again|got them|received thank»\b
    !! \?|{clock}|application|cancel|resched|let me know when|you got it|got it in
    |(?:works|is) (?:at|on) (?:the|{day})|works (?:for|best)|any time before
4 we understand your choice :: (?:(?:«understand|understandable|respect|appreciate»)~(?:completely
    |entirely|totally|fully|decision|your (?:reasons|choice|position)|of course|that)
    |fully understand|«completely understand|totally understand|quite understand»)
    !! may not|if |this is not|disappointing|not the news
4 sorry to lose you :: (?:«sorry to (?:lose|see you go|hear (?:that|you|this)|miss)|shame|ah no
    |oh no|what a pity|pity|we will miss|disappointed but|gutted|sad to (?:see|hear|lose)|loss»)~
    !! not the news|for your loss
4 withdrawal taken note of :: (?:«withdraw\w*|withdrew|other offer|new (?:role|job|position|post)
    |your decision»)~~(?:noted|thank|sorry|understand|luck|confirm|closed|removed|well|recorded
    |processed|pity|shame|updated|best)
    !! we (?:have )?(?:decided|had to) withdraw|we (?:are|must) withdraw|offer (?:is
    |has been) withdrawn|if you
3 till then :: \b(?:«see you then|see you there|see you tomorrow|see you on|until then|till then
    |talk then|speak then|see you soon|talk soon|speak soon|see you|catch you then
    |look forward to it|looking forward to it|enjoy|have a (?:lovely|great|nice|good|wonderful)
    |until {day}»)\b
    !! \?|confirmed|scheduled|booked|invite|we have|room|zoom|teams|until (?:tuesday|monday
    |wednesday|thursday|friday)|please bear|who |still|answer|decide
3 I pass it on :: (?:will|have|i have|just)~«pass|passed|share|shared|forward|forwarded|tell|told
    |relay|convey»(?:ed)?~(?:on|along|thanks|your (?:note|thanks|message|kind|regards|words)|team
    |them|to the (?:team|panel|others))
    !! cv|resume|profile|application|hiring manager|client|brought|forward to (?:monday|tuesday
    |wednesday|thursday|friday)
3 good luck to you :: «best of luck|good luck|all the best|best wishes for|wish you (?:all the|every
    |the very|well|luck)|every success|congratulations on (?:your|the) new»
    !! search|interview|test|assessment|unfortunately|career|future endeav|application|comes next
    |next|challenge
2 enjoyed meeting too :: (?:«likewise|pleasure was|we (?:too|also) enjoyed
    |enjoyed (?:meeting|speaking|talking|our)|it was (?:great|lovely|a pleasure|good
    |nice) (?:meeting|talking|to meet|speaking|to talk)|great to meet you too|good to meet you too
    |pleasure meeting»)~
    !! would like|invite|next|offer|unfortunately|decid|however|but|forward
3 nothing more needed :: (?:«nothing more|nothing else|all we need|everything we need|that is all
    |that is everything|all i need|everything i need|all set on our»)~
    !! salary|notice|by return|\?|to report|yet
4 kind words :: «very kind|so kind|made my day|makes my day|made us smile|made me smile|touched
    |means a lot|safe travels|safe journey|safe trip|have fun|enjoy (?:your|the)|nice one
    |you are a star|lifesaver|legend|no rush|fair enough|good for you|well deserved|come and see us
    |come visit|pop in and say|say hello»
    !! enjoy your day with|see us on|apply|no rush (?:to|on) (?:complete|submit)|interview|{clock}
    |\?|enjoy your work|still
4 put in your file :: (?:«put|added|filed|noted|placed|attached»)~(?:in|to|on) (?:your|the) (?:file
    |record|application file)\b
    !! for future|keep
4 flexible :: thank\w*~(?:for being|for your)~(?:«flexible|flexibility|understanding|kindness
    |gracious|open|frank|lovely|prompt|patient with me|good about it»)
4 undone as you asked :: (?:«as you asked|as requested|as you requested|at your request
    |per your request|in line with your wish|off the list|withdrawn your|removed your
    |closed your application as|taken you off»)~
    !! attached|documents|invoice|please find|here are|here is|interview|times
2 a brief yes :: ^\W{0,3}(?:[a-z]+,? )?(?:«great|perfect|super|brilliant|lovely|wonderful|excellent
    |ta|cheers|thanks|thank you|ok|okay|sure|fab|fantastic|amazing|yay|hooray|hurray|awesome
    |cool»)(?: [a-z]+)?(?:,? (?:thanks|thank you|then|so much|a lot|robin|again|for this
    |all))? ?[!.]*$
4 a kind note :: \b(?:«kind|lovely|thoughtful|nice|sweet|beautiful|gracious|generous»)\b~(?:note
    |letter|message|email|card|words|of you|thank you|thing to say)\b
    !! if you would be so|interview
4 good for us :: \b(?:«what good news|what great news|such good news|great news for us
    |good news for us|that is (?:great|good|wonderful|fantastic|lovely) news
    |so happy to (?:hear|read)|we are (?:all )?(?:delighted|thrilled|so pleased|over the moon)
    |i am (?:delighted|thrilled|so pleased)»)(?! to (?:offer|invite|inform|tell|confirm|say|let))
    !! we have|would like|offer you
4 sorry to hear :: (?:«sorry to hear|sad to hear|family first|health comes first|get well
    |feel better|hope (?:you|she|he) (?:feel|get|recover)|poor you|oh dear»)~
    !! instead|moved|{clock}|new time
4 pleased for us :: (?:«hooray|hurray|marvellous|brilliant news|cheer\b|welcome, welcome
    |made our (?:day|week)|stay in touch|safe trip|safe journey|delight\b|was a treat|a delight
    |no hard feelings|done the same|best of british»)
""",
    "recruiter_outreach": r"""
4 cover is wanted :: \b(?:urgent\w*|immediate|locum|supply|temp
    |temporary|short notice)\b (?:\w+ )?«staff|cover|shifts?|locums?
    |temps?» (?:\w+ )?(?:needed|wanted|required|available)\b
    !! you are covering|your cover|cover letter|insurance
4 would put you forward :: \b(?:put|submit|send|propose) «(?:me|you) forward»\b
    !! interview|your application|you applied|would you put me
5 found you :: \b(?:«came across|come across|found|stumbled|spotted|saw|seen|noticed|discovered
    |reading|looking at|read|watched|happened upon|ran across|looked at|viewed|been following
    |reviewed»)\b (?:\w+ ){0,4}?your (?:\w+ ){0,4}?(?:profile|linkedin|cv|resume|work|github
    |portfolio|website|blog|talk|background|article|paper|experience|page|xing|projects?|posts?|name
    |film|short|book|code|repo\w*|instagram|thesis|contributions?|library|presentation|stall|shop
    |dissertation)
    !! application|applied|for the interview|received your|sent|attached|gap in your|missing
    |that your|you did (?:not|then)|your (?:cv|resume) (?:did|does|is|was) not
5 approach out of the blue :: «out of the blue|do not know me|we have not met|we have never met
    |cold (?:email|message|approach)|unsolicited|approach you|approaching you|approach (?:from|by)
    |hope you do not mind|hope you will forgive|forgive (?:an|the|this|my)|introduce myself
    |reaching out|reach out|get in touch with you|writing to you because|headhunt\w*
    |contacting you (?:because|about|regarding|as)|contact you (?:because|about)|found you (?:on
    |through|via)»
    !! (?:do not hesitate|please|free) to (?:reach|get)|reach out to (?:me|us|\w+@)|reach out (?:if
    |with|again|directly)|will reach out|someone will|for reaching out|thank|your application
    |(?:interview|position|role) you applied|to schedule (?:your|the|an) interview
    |reaching out (?:to (?:confirm|let|inform|remind|update|follow|schedule)|about your interview)
    |recruiter (?:may|will)|next steps|in the coming days|shortlisted candidates|we will
5 are you open :: \b(?:would|are|might|could|if|whether)\b you (?:\w+ ){0,4}?(?:«open|interested
    |curious|tempted|consider|considering|keen|up for|looking|be interested|like to hear
    |like to know more|willing|fancy|want to hear|want to know more|happy to (?:talk|chat|speak
    |hear)»)\b(?: \w+){0,4}? ?(?:to|in|for|hearing|about|a move|learning|this|such|exploring
    |opportunit\w*|new|chat\w*|talk\w*|conversation|a quick|role|move|it|more|change
    |discuss\w*)[^.]*\??
    !! still|remain|if you are interested in (?:the |this )?(?:interview|slot)|your application
    |invite you|interviewing candidates|discount|demo|salary|notice|rate|hours|what|how much
5 recommended by :: \b(?:«recommended|referred|suggested|mentioned|passed|passed me|gave me|gave us
    |pointed me|put me|told me|spoke highly|introduced|connected»)\b (?:\w+ ){0,3}?(?:you\b
    |your name|your details|to you|towards you|me to you|me in touch|about you|i (?:contact|speak
    |talk|reach|get in touch|write)|we (?:speak|talk|connect))~
    !! by you|your application|committee|you mentioned|invite|for the interview|references
4 I am a recruiter :: \b(?:«recruiter|headhunter|executive search|search firm|talent partner
    |talent scout|talent sourcer|sourcer|staffing|search consultant|recruitment consultant
    |researcher at|retained by|retained to|been retained|mandated|instructed by|engaged (?:by|to)
    |on behalf of (?:my|our|a) client|my client|our client|a client of (?:mine|ours)|client of mine
    |client of ours|partnering with|partnered with|working with a|representing»)\b
    !! interview(?:ed)? (?:with|by)|your recruiter|(?:my|our) client (?:would like|was|has decided
    |has asked to|is impressed|wants to (?:meet|see)|asks)|contact the recruiter|submitted
    |feedback from|applied|client (?:liked|enjoyed)|recruiter chat|recruiter (?:will|may)
    |client has (?:confirmed|come back|now)
4 we look for somebody :: (?:we are|i am|who is|client is|team is|company is|they are|currently
    |she is|he is|we need|i need|looking)\b (?:\w+ ){0,3}?(?:«looking for|hiring|recruiting
    |searching for|seeking|building|growing|in search of|need|expanding|opening|starting|start
    |hire»)\b (?:\w+ ){0,4}?(?:an?|our|its|their|for|another|some|two|three|someone|somebody|people
    |team|the)\b
    !! no longer|not|application|we are looking for (?:candidates|people) whose|availability
    |after careful|time|date|forward|interview
4 a post that may interest :: (?:«opportunity|role|position|opening|job|vacancy|mandate|search
    |something|post»)\b~(?:that (?:might|may|could|would|i think|i believe|matches|fits|we think
    |you)|which (?:might|may|could|i think)|might (?:interest|suit|be|appeal)
    |may (?:interest|be of|suit)|could be|i think|i am (?:working on|recruiting|hiring|filling
    |trying)|we are (?:hiring|filling|recruiting)|i would love to (?:share|tell)
    |(?:right )?up your (?:street|alley)|of interest)
    !! another role|other (?:role|opportunit)|future|unfortunately|not successful|applied
    |your application|interview
4 your profile fits :: \byour (?:\w+ ){0,4}?(?:«background|experience|profile|skills|skillset|work
    |career|expertise|track record|name|research»)\b (?:\w+ ){0,3}?(?:caught|stood out|looks|seems
    |would be|could be|appears|is (?:a|exactly|very|really|impressive)|fits|matches|aligns|impressed
    |came up|jumped|kept coming|comes up|mentioned|strikes|struck)
    !! application|applied|unfortunately|however|interview|other candidates|next step|forward|test
    |committee|our team was
3 no application needed :: «no application|no cv|not actively|not looking|not currently looking
    |happily employed|happy where you are|no pressure|no strings|in confidence|confidential\w*
    |discreet\w*|discretion|know (?:someone|anyone|somebody)|pass (?:this|it) (?:along|on)
    |feel free to (?:pass|forward)|passive|if (?:this|it) is not for you|not the right time
    |timing is not|chat over coffee|off the record|no obligation|without obligation|informal (?:chat
    |conversation|coffee)»
    !! confidential(?:ity)? (?:notice|and intended|information|and may)|strictly confidential
    |this email|is confidential|are confidential|interview on|privileged|treated|your offer
3 hear more :: (?:«hear more|tell you more|learn more|find out more|know more|share more
    |more details|more about (?:the|it|this|what|us)
    |send (?:you )?(?:the|a|over the) (?:job )?(?:description|spec|brief|details)|job description
    |jd\b|profile is attached|role profile|brief attached|spec attached|happy to (?:share|send|tell)
    |see what we are up to|interest you|of interest to you|appeal to you|intrigued|curious»)~
    !! about your (?:background|experience)|learn more about you|interview
    |view (?:the )?job description|applied|attached (?:is|are) the job description for your
    |follow us|life at
3 call about a post :: (?:«quick call|quick chat|brief call|short call|short chat|15 minutes
    |20 minutes|ten minutes|half an hour|conversation|coffee|call»)~(?:next week|this week
    |interest you|sometime|to (?:discuss|explore|see|tell|introduce)|\?)
    !! confirmed|application|interview|cancel|demo|shortlist
5 name given :: \byour (?:«name|details|number|profile»)\b~(?:was (?:given|passed|mentioned
    |suggested)|came (?:up|from|to)|given to|passed (?:on )?to|mentioned|crossed|landed|popped)
    |\b(?:gave|passed|given|mentioned|suggested|recommended)\b~(?:me|us)~«your name|you as|you to me
    |your details»|says you are|told me (?:that )?you (?:might|may|could|are|were|would)
    |thought of you|think of you|came to mind|has your name on it|had you in mind
    |spoke highly of you
!! application|referee|references?\b|interview|panel|still
4 thought of leaving :: (?:«ever think|ever thought|ever consider|thought about|think of leaving
    |tempted|might apply|like to apply|consider applying|thinking of (?:a )?(?:move|change)
    |ready for a (?:change|move)|looking for (?:a )?(?:new|change)|on the lookout|open to a
    |fancy a change|might be looking|not be looking|still looking|may be looking|in the market
    |might suit you|may suit you|could suit you|might interest you|may interest you
    |could interest you|suit you down»)~
    !! still (?:interested|in) the (?:role|post|position)|application|slot|date|time|{day}|{clock}
    |interview|candidates
4 a new opening :: (?:«opportunity|opening|role|contract|position|job|vacancy|something|gig
    |post»)~(?:has come up|come up|just come|came up|come in|landed|coming up|opened up|opening up
    |might suit|has just|just opened|that has your|of interest|with your name|here that)
    !! interview|still|your application|come up in the|new (?:time|date)|you applied|another role
    |other role
3 introduces the firm :: (?:«introduce you|fastest growing|just raised|series [abcd]\b|seed round
    |market leader|leading (?:provider|company|firm)|well funded|backed by|household name
    |growing (?:team|company|startup)|start up|long term|good rate|no advert|not advertised
    |advert out|not yet public|unadvertised|before we advertise|retires|retiring|leaving us
    |is leaving|successor|opening a second|opens? in|second restaurant|new branch|new clinic
    |new programme|new program»)~
    !! our interview|application|unfortunately|interviewer|has left
3 your experience noticed :: (?:«noticed|see|saw|understand|know|hear|heard|gather|told|believe
    |think»)~(?:you (?:have|are|used to|worked|work|did|speak|built|ran|run|might be|would be
    |could be))~(?:experience|perfect|great|good|best|background|looking|ideal|right|ready|with|at
    |the|in)
    !! interview|application|applied|we have decided|your test|not|so we|on (?:mon|tue|wed|thu|fri)
    |busy|have (?:a|another|an) (?:offer|question)|questions|other offers
5 remembers the reader :: (?:«you will not remember|you may not remember|you might not remember
    |we met briefly|we met at|i heard you|heard you (?:play|speak|talk)|saw you (?:play|speak|talk
    |perform|present)|immediately thought of you|thought of you|hope this lands|a colleague of yours
    |mutual (?:friend|contact|acquaintance)|friend of yours|who used to work with you
    |worked with you|knows you from|speaks highly»)~
    !! interview|application|referee
4 would you consider it :: \b(?:«might you|would you|could you|do you think you would|any chance you
    |i wonder(?:ed)? (?:if|whether) you|i do not know whether you are»)\b~(?:consider|be tempted
    |be interested|be looking|looking|fancy|want to (?:hear|know|come)|like to (?:hear|know|see|come
    |talk)|ever)\b
    !! {day}|{clock}|still|time|slot|interview|next step|prefer|another role|analytics
4 places people :: \b(?:«i place|we place|i recruit|we recruit|i am recruiting|i look for|i find
    |i help|we help|helping|i work with|i am working with|making enquiries|make enquiries
    |make discreet|discreet enquiries|have been asked to find|looking to fill|trying to fill»)\b
    !! help you (?:prepare|find the)|help us|application
3 terms of the work :: \b(?:«day rate|rate|rotation|starting|start in|remote|hybrid|contract
    |outside ir35|inside ir35|c2c|w2|relocation|visa sponsorship|up to \d+k|\d+k base|equity»)\b
    !! your start|welcome|offer you|attached|salary expectations|your (?:rate|day rate)|terms
    |pleased|sign|week we
2 if not you, a name :: (?:«if not (?:for )?you|not for you|a name would|know anyone|know somebody
    |know someone|anyone you know|someone you know|suggest anyone|recommend anyone
    |any recommendations»)
5 given the reader's name :: \b(?:«gave me|passed me|passed on|mentioned|suggested»)\b~(?:your name
    |your number|your details|you to me|that i)
4 looking for one to do it :: (?:i am|we are|and i am|and we are)~«looking for|in need of
    |after»~(?:an?|our|someone|somebody)~(?:with|who|to (?:run|lead|join|take)|for (?:our|the|my|a))
""",
    "recruiter_outreach@subject": r"""
4 approach in the subject :: «opportunity|opportunities|approach|confidential|exploring|referred
    |reaching out|introduction|hello from|your profile|open to|new role|interested in|chat about
    |quick chat|are you open|hiring|we are hiring|potential|exciting|a role|role at
    |recommendation from»
    !! application|interview|applied|webinar|newsletter|confirm|offer|hiring manager|hiring process
    |hiring team|conversation with
""",
    "auto_reply": r"""
5 out of office :: (?:«out of (?:the )?office|away from (?:my|the) (?:desk|office|email)
    |on (?:annual|parental|maternity|paternity|sick|medical|family) leave|on leave|on holiday
    |on vacation|on pto|currently away|i am away|am away|am out|be out|will be away
    |not in the office|limited access to (?:my )?email|no access to (?:my )?email
    |not (?:be )?(?:reading|checking) (?:my )?(?:email|messages|mail)|abwesend|nicht im buro
    |absent\w*|en conges|fuera de la oficina|fora do escritorio|afwezig|on sabbatical
    |on a business trip|travelling with limited|out today|no longer (?:with|working|employed)(?: at
    | for)?|no longer works? (?:here|at|with)|no longer works? for (?!me\b|us\b|you\b|him\b|her\b
    |them\b|everyone|everybody|all\b)|back (?:in the office )?on|return(?:ing)? (?:to (?:the office
    |work) )?on|when i (?:am back|return|get back)»)~
    !! (?:director|manager|he|she|colleague|\w+'s|fd|they|we|partner|chef) (?:\w+ )?(?:is|was
    |are) (?:\w+ )?(?:out|on|away|currently)|interview|decision|until then|she will be back
    |hiring manager is|back on (?:monday|tuesday|track)\b.*(?:pick|decid)|has been (?:on leave|away)
    |(?:etant|etait|etaient|ete) absent|candidate?s?,? (?:\w+ )?absent|vous (?:recevra|recevrez
    |rencontrerez|accueillera)|which is why|decide|sign both|return (?:it|the signed|a signed)
    |nothing will|no news|owner|everyone is|practice|return on
5 automatic answer :: «automatic reply|automatic response|auto reply|autoreply|automated (?:reply
    |response|acknowledg\w*|confirmation that your email)|this is an automated (?:reply|response)
    |auto response|automatically generated reply|your (?:email|message|enquiry|inquiry
    |request) has been (?:received|logged|registered|forwarded)|logged as (?:case|ticket)
    |ticket (?:number|id|#)|case (?:number|id|#|\d)|we (?:aim|endeavou?r|try) to (?:respond|reply
    |answer) (?:within|to)|received your (?:email|message|enquiry|inquiry|request)
    |thank you for (?:your (?:email|message|enquiry)|contacting|getting in touch|emailing)»
    !! application|we would like|decision|applying|regarding the|unfortunately|partners|meeting on
    |we are meeting|candidates|yesterday|either way|shortlist|hope to|discuss|interview|{clock}
    |next step
5 not delivered :: «delivery (?:has )?failed|could not be delivered|undeliver\w*|delivery status
    |returned to sender|mailbox (?:is )?full|user unknown|address not found
    |recipient (?:address )?rejected|permanent (?:error|failure)|message was not delivered
    |was not delivered|delivery to the following|no such user|does not exist|over quota
    |mail delivery|not be delivered|wasn't delivered|delayed mail|has not (?:yet )?been delivered»
    !! interview
3 for urgent matters :: (?:«urgent|urgently|emergenc\w*|can not wait
    |immediate (?:assistance|attention|help)|in my absence|time sensitive|pressing»)~(?:matter
    |contact|email|call|please|reach|write|requests?|questions?|assist\w*)
    !! interview|start|if an emergency comes up
3 will answer on return :: (?:«respond|reply|answer|get back|return|read»)~(?:when i|upon my
    |on my return|as soon as i|after i|once i|to (?:the office|work)|my return|by (?:then|return)
    |not be forwarded)
    !! interview
4 nobody reads this :: «not monitored|unmonitored|unattended mailbox|closed between|office is closed
    |closed for|closed until|only work|my working days|my working hours|non working day
    |working days are|not be forwarded|wird nicht weitergeleitet|slow to respond|delayed response
    |slower than usual|on the road|travelling (?:and|until|this|with)|have left (?:the )?(?:company
    |firm|organi[sz]ation)|i no longer work»
    !! interview|application (?:for|to)|applied|position|role|please note|do not reply|applications
    |would like|decision|applicant
""",
    "auto_reply@subject": r"""
7 automatic in the subject :: \b(?:«automatic reply|auto reply|autoreply|auto response
    |automatic response|automatische antwort|abwesenheitsnotiz|abwesenheit|abwesend
    |out of (?:the )?office|ooo|reponse automatique|absence (?:du bureau|re)|respuesta automatica
    |resposta automatica|automatisch antwoord|afwezig\w*|automatiskt svar|autosvar|automatisk svar
    |poissa|undeliver\w*|delivery status notification|mail delivery|returned mail|delivery failure
    |failure notice|delayed mail|risposta automatica|fuera de (?:la )?oficina|fora do escritorio
    |on vacation|on leave|away from (?:my|the)»)\b
    !! manager|cover|application
""",
}
