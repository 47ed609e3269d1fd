"""English cues for what is received, asked for and set: applications, documents, tests. Data."""

PAPERS = {
    "application_received": r"""
5 application arrived :: \b(?:application|cv|resume|candidacy|submission|documents|materials|details
    |form|everything|covering letter|cover letter|profile
    |expression of interest)\b(?: [\w&'/.()+,#:-]+){0,14}? (?:has|have|was|were|is
    |are)\b (?:\w+ ){0,3}?(?:«received|submitted|lodged|registered|recorded|sent|arrived|landed
    |logged|uploaded|in\b|with us|complete and|come through|came through|safely»)\b
    !! not (?:yet )?(?:been )?(?:received|complete|submitted)|\bif\b|once|until|high number
    |number of|many|volume|\d+ applications|missing|incomplete|taken into|in (?:review|progress
    |process|the running)|other applications|you have applied|unsuccessful|all applications (?:have
    |are)|tenancy|sent (?:to|on) (?:the|my|our) (?:client|hiring)|sent over|submitted to the client
    |references
4 it came through :: «came through|come through|arrived|reached us|made it to us|landed|got here
    |safely received|receipt»~
    !! {not}|weather|flight|keep (?:the|your) receipt|travel|expenses|receipts|on receipt|call
    |interview|read receipt|number|order|parcel|upon receipt|references
5 we have it :: \b(?:we|i|have|has|just|team)\b (?:\w+ ){0,3}?(?:«received|got|gotten|have|logged
    |registered|confirm»)\b (?:\w+ ){0,2}?your (?:\w+ ){0,4}?(?:application|cv|resume|materials
    |submission|documents|details|letter|candidacy|candidature|interest|profile|form|portfolio
    |papers|message with your)\b
    !! \bif\b|once|until|after|not (?:yet )?received|reviewed|unfortunately
    |have your (?:cv|resume) (?:to hand|in front)|further|assessment|test|withdrawn|moved your
    |to the next stage|as you asked|passed
4 thanks for dropping it in :: \b(?:ta|cheers|thanks|thank you) for (?:dropping|popping|handing
    |sending|bringing)(?: in)? (?:the|your) «cv|resume|application|form|letter»\b
    !! \?|\bif\b|updated|missing|signed
4 on the pile :: \byou are «on the pile|in the pile|in the hat|in the mix|in the stack»(?=[.,!;]|$)
    !! \bstill\b|{not}
5 acknowledge receipt :: (?:«acknowledge|acknowledging|acknowledgement|acknowledgment|confirm
    |confirms|confirming|confirmation»)~(?:receipt|received|has been received|that (?:we|your
    |everything)|of your application|of application|arriv\w*|lodged|that it)~
    !! please (?:acknowledge|confirm)|could you|interview|{round} (?:on|at)|attend|kindly
    |confirm that you (?:are|will|can)
3 thank you for applying :: (?:«thank|thanks»)(?: \w+){0,6}? (?:for|on)(?: \w+){0,6}? (?:applying
    |application|applied|apply|submitting|sending|interest in (?:joining|working|the|our|this
    |becoming|a|employment)|putting your (?:name|hat)|cv|resume|letter|candidacy|candidature
    |throwing your hat|dropping|getting in touch about|your interest|responding to our (?:ad\w*|job
    |vacancy)|enquiry about the)
    !! interview(?:ing|ed)? (?:with|for|at)|requested|the (?:missing|documents)|returning|exercise
    |assignment|test|your time (?:and|on)|your patience|over|sending (?:those|these|them|it|that)
    |feedback|article
3 we will read it :: (?:«review|reviewed|reviewing|read|reads|look|looks|consider|considered|assess
    |assessed|go through|goes over|go over|screen|sift|evaluate|evaluated|check|process|processed
    |studied»)(?: \w+){0,5}? (?:your|it|each|every|all|applications?|cvs?|resumes?|them|through|over
    |qualifications|profile|background)
    !! still|unfortunately|after (?:careful|reviewing|going|much)|decided|have reviewed
    |review and sign|currently|document|policy|calendar|agenda|the (?:attached|following
    |job description|details)|please (?:review|read|check)|missing|ongoing|article|on the train
    |stopped|external applicants
3 if it matches :: \b(?:if|should|where|in case|provided|shortlisted|successful|those
    |only)\b~~(?:«match\w*|qualif\w*|meet|meets|suitable|shortlist\w*|fit\w*|selected|line up
    |lines up|potential|take (?:it|this|things|your application) further|proceed|next (?:step|stage)
    |successful|interested|background|like to (?:talk|know|meet|hear|speak)»)~~(?:contact|in touch
    |call|reach|hear|write|invite|ring|get back|notified|be asked|be invited|email|schedule|arrange
    |set up)
3 how hiring goes :: (?:«how (?:it|hiring|our process|the process|we hire) (?:works|goes|looks)
    |what (?:happens next|to expect|comes next|is next)|our (?:hiring|recruitment|selection
    |interview) process|here is what happens|process (?:looks like|is as follows|consists|usually)
    |hiring process|selection process|recruitment process»)~
    !! update on (?:our|the)|ongoing|with (?:our|the) (?:hiring|recruit)|interview with
    |forward in (?:our|the)|continue in|step of|step in|stage of|paused|delay|withdraw|concluded
    |unfortunately|part of (?:our|the)|status of
3 closing date :: (?:«applications? close|closing date|closes|application deadline
    |once the (?:vacancy|post|advert\w*|job) (?:has )?closed|after the closing
    |deadline for applications»)~
    !! your application is not|hurry|missing|apply now|extended
2 no answer means no :: (?:not heard|not been contacted|hear from us|have not (?:heard|been)
    |do not hear)~~(?:«assume|presume|unsuccessful|conclude|not been (?:successful|shortlisted)
    |consider your»)
3 automatic confirmation :: (?:«automated|automatic|automatically|system generated
    |auto generated»)~(?:message|email|confirmation|reply|response|generated|acknowledg\w*)
    !! reminder|out of (?:the )?office|case|ticket|vacation|away
2 number of the application :: (?:«application|candidate|reference|confirmation
    |submission»)(?: reference)? (?:number|id|no\.?|ref)\b
2 see the status online :: (?:«check|track|view|monitor|follow|see|log in|login|sign in
    |update»)~(?:status|progress|your application|candidate (?:home|portal|account|profile)
    |applicant|account|profile)
    !! schedule|accept|assessment|offer|book|interview
3 will get back if or soon :: (?:will|shall|would|going to)~(?:«in touch|get back|let you know
    |contact you|give you a shout|hear from us|revert|reach out|write to you|come back to you»)~
    !! still|final|new date|outcome|as soon as i (?:know|hear)|next stage|once i know|decision
    |more news|interview|early next week|either way by
4 you applied :: (?:\byou (?:recently |have )?«applied»\b (?:for|to|as|:)
    |\byour recent «application»\b|you «applied» to)
    !! unfortunately|regret|interview|still|since you applied|when you applied|you applied for has
    |unsuccessful|not|invite|pleased to
3 got your papers :: \b(?:«got|have|received|thanks for|thank you for|cheers for|ta for|landed
    |arrived|came|reached|copy of»)\b (?:\w+ ){0,3}?(?:your|the) (?:\w+ )?(?:cv|resume|application
    |letter|portfolio|form|message about the|email about the (?:job|post|role|position)|answers
    |note about the (?:job|post|role))\b
    !! references|{not} (?:yet )?(?:got|received|have)|missing|feedback|was not
    |we have (?:now )?(?:reviewed|read)|unfortunately|have your (?:cv|resume|application) (?:to
    |been)|interview(?:ed|ing)|exercise|before we|need|could you|passed
4 we will look at it :: (?:\b(?:will|going to|shall|aim to|let me|i will|we will
    |team will)\b)~(?:have a (?:\w+ )?«look|look at|read|go through|look through|consider|review
    |come back|get round|reply to (?:everybody|everyone|all)|look over|study|digest» ?)~(?:weekend
    |it|them|all|carefully|properly|over|application|next|soon|each|every|everybody|week|days|letter
    |you either way|your background|cv|at)\b
    !! in the interview|on the day|still|together|your (?:code|solution|exercise)|discuss|contract
    |offer|link|documents? you sent|your design
4 putting yourself forward :: (?:«putting your(?:self| name)? (?:forward|in)|throwing your hat
    |your hat in the ring|taking the time to apply|took to apply|time you took to apply
    |time to apply|keen to (?:join|work)|want(?:ing)? to (?:join|work (?:with|for)|come and work
    |be part)|interest in (?:joining|working|becoming)|interested in (?:joining|working|becoming)
    |choosing to apply|considering (?:us|joining))»~
    !! unfortunately|decided|interview(?:ing)?|still|whether you are|you would be interested in
    |are you|if you are interested in|would you|to find out|not want|you may be
4 added to the system :: (?:profile|application|details|data|cv|resume|form|expression of interest
    |candidature)~(?:has been|have been|was|is|are)~(?:«added|registered|recorded|entered|stored
    |logged|uploaded|saved|passed to the (?:reviewing|sifting)»)\b
    !! removed|for future|kept on file|for a year
""",
    "application_received@subject": r"""
5 received in the subject :: «received|receipt|thank you for applying|thanks for (?:applying
    |your application)|acknowledg\w*|application (?:confirmation|submitted|received|complete|for)
    |confirmation of (?:your )?application|successfully (?:applied|submitted)|we (?:have )?(?:got
    |received) your|your application (?:has been|was|is in|to|for|at)|you applied|application to
    |thank you for your (?:application|interest)|thanks for (?:your )?interest»
    !! status|update|outcome|document|invoice|payment|interview|regarding|about your application
    |test|next step
""",
    "information_requested": r"""
5 wanted from you :: \b(?:i|we|they|what i|what we) (?:still |just |now |only )?(?:need|require|want
    |lack)s? «from you»
    !! answer|nothing|\bif\b|decision|\btimes?\b|slot|reply|availab\w*|confirm\w*|\bwhen\b|yes
5 please send papers :: \b(?:please|could|can|would|kindly|need|needs|ask|asking|require|requires
    |like|grateful|appreciate|must|should|have to|want|send|provide|let|missing|request|requested
    |may i|might)\b[^?]{0,60}?(?:«send|provide|share|submit|upload|forward|return|supply|email|give
    |furnish|attach|let (?:us|me) have|complete|fill|bring in|see|get|know|name|list|scan|drop
    |confirm|have|show»)\b[^?]{0,80}?\b(?:references?|referees?|documents?|documentation
    |transcripts?|certificates?|passport|proof of|right to work|portfolio|work samples?
    |writing samples?|samples?|salary (?:expectations?|requirements?|history)|expectations?
    |compensation|notice period|work (?:authori[sz]ation|permit|eligibility)|visa (?:status|type)
    |diplomas?|degrees?|licen[cs]es?|dbs|police (?:check|certificate)|names (?:of|and)|two people
    |three people|former (?:manager|supervisor|employer)s?|recommendation|application form
    |background (?:check|form|screening)|declaration|earliest (?:start|possible)|start date
    |availability to start|national insurance|social security|i9|health (?:questionnaire
    |declaration)|cv\b|resume|updated (?:cv|resume)|cover letter|copy of your|copies of|photo
    |identity|id card|proof|form|questionnaire|supporting statement|qualifications|reel|showreel
    |headshot|pictures of|links? to|github|drawings|registration number|driving licen\w*|vaccination
    |immuni[sz]ation|pay ?slips?|details of)
    !! interview (?:on|at|day|is)|on the day|bring (?:your|a|the|two|with you)|to the interview
    |offer|contract|phone number|best number|questions? about|times|slots|deadline for applic
    |no need|not (?:need|required)|test|assessment|complete the (?:online|coding|exercise
    |following test)|feedback form|if we (?:make|offer)|once (?:we|you)|later|letting us know|survey
    |claim|tenancy|have received|sent to you|we will (?:then )?send|we have (?:all|everything)
    |status (?:of|in)
4 what are your terms :: \b(?:what|which|how)\b (?:\w+ ){0,4}?(?:«sort of (?:money|figure|wage)
    |money (?:did|would|do|are)|ctc|salary|compensation|pay|notice|rate|day rate|hourly rate
    |expectations?|earliest start|earn\w*|visa|citizenship|nationality|work permit|wage|remuneration
    |start date|years of experience|hoping for|looking for in terms|looking to earn
    |clearance»)\b[^?]{0,80}\??
    !! we (?:offer|pay)|range is|meet (?:my|your)|do i say|the salary is|at the earliest we
4 tell us your terms :: \b(?:your|know|tell|indicate|state|advise|confirm
    |share)\b (?:\w+ ){0,5}?(?:«salary expectations?|expected salary|current salary|desired salary
    |compensation expectations?|notice period|earliest start date|earliest possible start
    |salary requirements?|pay expectations?|gross annual|earliest date|desired start
    |work authori[sz]ation|right to work|visa status|rate expectations?|gehaltsvorstellung
    |availability to start|reason for leaving|current package|day rate»)\b
    !! bring|on the day|passport to|interview (?:on|at)|offer (?:letter|stands)|is subject
    |competitive|contract|probation|during the call|will (?:discuss|talk)|we will ask
5 are you allowed to work :: \b(?:are|do|will|would|have|can
    |is)\b you (?:\w+ ){0,4}?(?:«authori[sz]ed|eligible|legally|citizen|require|need|hold|have
    |possess|willing|resident|permitted|able to (?:work|relocate|start|commute|drive)|comfortable
    |registered|licen[cs]ed|speak|able to legally|prepared»)\b~~(?:work|sponsor\w*|visa|permit
    |citizen|resident|right to|relocat\w*|licen[cs]e|certificat\w*|registration|clearance|commut\w*
    |travel|on ?site|driving|degree|degree in|language|fluent|own (?:car|transport|vehicle)|weekends
    |nights|shifts|experience with|experience in)[^.!]*\?
    !! any questions|offer
4 something is missing :: (?:«missing|incomplete|outstanding|still need|still waiting for
    |not received|have not received|lack\w*|yet to receive|still require|needed|required
    |remains? open»)~~(?:document|transcript|reference|letter|certificate|form|copy|proof|page|item
    |cv|resume|statement|signature|details|information|file|attachment|portfolio|from you|answers?
    |section|photo|licen[cs]e|diploma)
    !! test|assessment|no (?:further )?(?:document|information)|not missing|missing you|offer
3 referees asked for :: \b(?:«referees?|references?|recommenders?|reference letters?
    |letters of recommendation|recommendation letters?»)\b~~(?:contact|name|details|email|phone
    |can we|could we|may we|take up|speak|two|three|who|provide|manager|supervisor|please|from|call)
    !! reference (?:number|no|id)|offer|satisfactory|subject to|after the reference|reference calls
    |job reference|with reference|in reference|quote|positive|checked|came back|glowing
3 a few questions :: \b(?:«questions?|question»)\b~(?:before|for you|about your (?:application|cv
    |resume|experience|background|profile)|first|to answer|we have|below|answer|we ask|i had|i have
    |quick|missing|follow up)
    !! if you|any (?:further )?question|happy to|with questions|should you|interview questions
    |practice|five questions|questions are|please do not|reach out|hesitate|ask us
4 form to fill in :: (?:«complete|fill in|fill out|completing|filling in|sign and return
    |completed»)\b (?:\w+ ){0,4}?(?:form|questionnaire|declaration|application form|consent|pack
    |checklist|paperwork|disclosure|template|profile|screening questions|right to work)
    !! interview (?:on|at|day)|test|assessment|offer|personality|survey|feedback|aptitude|already
    |psychometric|video|once|travel|expenses|behavio|exercise
3 need before going on :: (?:«before|in order to|so that|to be able to|to proceed|to move
    |to complete|to progress|to continue|to process|to finalise|to finalize|for us to»)~~(?:need
    |require|must|have to|ask|please|could you|would you|missing|know|see)
    !! interview (?:on|at)|cancel|meet|call|test|assessment|exercise|challenge|availability|times
    |slot|offer|then|we go on
3 documents listed :: ^\W{0,6}(?:«certified copy|copy of|copies of|proof of|two references
    |transcript\w*|diploma\w*|passport|references|work permit|degree certificate|cover letter
    |letter of (?:motivation|recommendation)|third letter|right to work|names and»)
5 we need a paper :: \b(?:need|needs|require|requires|required|missing|lack|lacking|outstanding
    |incomplete|want|await|awaiting|still to come|have not (?:yet )?(?:had|got|received)
    |not (?:yet )?(?:arrived|reached|received|attached|come)|must (?:see|have)|will not open
    |did not (?:open|arrive|come))\b[^.?!]{0,70}\b(?:«passport|certificate|certificates|degree
    |diploma|transcripts?|references?|referees?|letters? of recommendation|cover letter
    |covering letter|letter of motivation|permit|visa|licen[cs]e|registration|documents?|form
    |consent|statement|portfolio|id\b|proof|copy|copies|attachment|pages?|cv\b|resume|work permit
    |papers|background check|dbs|samples?|number»)\b
    !! interview (?:on|at)|bring|offer|passport to the interview|on the day|if we|subject to
    |no (?:further )?(?:documents|papers)|not need|no portfolio|attachment entry
    |details of your interview|your number|best number|phone number|for your records
    |before your first
5 paper is needed :: \b(?:«passport|certificates?|degree|diploma|transcripts?|references?|referees?
    |letters? of recommendation|cover letter|covering letter|letter of motivation|permit|licen[cs]e
    |documents?|file|application|consent|statement|portfolio|proof|attachment|pages?|cv
    |resume»)\b[^.?!]{0,60}\b(?:is|are|was|were|have|has|will|would|should
    |did)\b[^.?!]{0,20}\b(?:required|needed|missing|incomplete|outstanding
    |not (?:yet )?(?:arrived|attached|received|open|replied|complete|come)|be sent|be submitted
    |be uploaded|still to come|not open|yet to (?:arrive|come|reply))\b
!! no longer|not required|not needed|offer|if you|once|references (?:are|were) (?:good|great|fine)
    |bring|interview|unable to|can not be considered unless
4 questions to answer :: \b(?:«answer|answers|reply|respond|tell|let me know|say|confirm|clarify
    |explain|elaborate|expand»)\b[^.?!]{0,50}\b(?:questions?|below|following|three|two|few
    |whether you (?:have|hold|are|would|need|can|could|speak)|gap|reason|why you|citizenship
    |nationality|experience with|more about your|what you did|how (?:many|much|long)|number
    |by reply)\b
    !! call me|happy to answer|interview questions|if you have|any questions|available|free to
    |five questions|video|record|can make|attend|could come|accept|able to make|five short
    |questions you (?:have|may)
4 would you be willing :: \b(?:are|would|could|do|can|will|have)\b you (?:\w+ ){0,3}?(?:«willing
    |prepared|happy to (?:work|travel|relocate|commute)|able to (?:work|travel|commute|relocate)
    |ok with|okay with|comfortable|relocate|commute|experience (?:with|of|in)|speak|a driving
    |own (?:car|tools|transport)|certified|licensed|qualified|eligible|sponsorship
    |require»)\b[^.!]*\?
    !! interview|meet|come|talk
4 tell us more :: \b(?:could|can|would|please|like|love)\b~(?:you )?~(?:«tell|say|know|explain
    |describe|elaborate|expand|clarify»)~(?:more|bit|little|what|how|why|which
    |whether)~(?:experience|background|work with|about (?:your|the gap|that)|you did|did you
    |your time (?:at|with)|your reasons?|reason|gap|interest)
    !! tell you more|like to tell|know more about (?:the|us|this|our)|hear more
    |learn more about (?:the|us|this|our)|over the phone|in person|call|chat|meet|over coffee|talk
4 where and when would you work :: \b(?:«which|what»)\b[^.!]{0,30}(?:locations?|sites?|branch|office
    |department|shift|hours|pattern|start|salary|rate|pay|notice|date)s?[^.!]{0,40}(?:prefer|work at
    |work from|want|looking|suit|start|could|would you|expect|have in mind|current|like)[^.!]*\?
    !! interview|{day}|{clock}|slot|meet|chat|call|would you like to (?:come|do it)
4 start and pay asked :: \b(?:«when|how soon|from when|how much
    |what»)\b[^.!]{0,40}\b(?:could you start|can you start|able to start|would you be (?:able|free
    |available) to start|you could start|available to start|at the earliest|notice|pay|earn|salary
    |rate|charge)\b[^.!]*[?.]
    !! you got|job is yours|welcome|you are hired|hired|want you|offer|behind the bar|we all
    |congratulations
4 consent asked :: \b(?:«consent|permission|authori[sz]ation|authori[sz]e|may we|can we|could we
    |ok to|okay to|happy for us to|remind (?:them|him|her)
    |chase (?:them|him|her)»)\b[^.]{0,60}(?:check|contact your|references?|referees?
    |current (?:manager|employer)|take up|speak to your|approach|background|forward|put you forward
    |remind)
    !! will contact|we have contacted|put you forward (?:for|to) the interview
4 not clear to us :: (?:«not clear|unclear|not quite clear|could not (?:find|see|tell|work out)
    |did not (?:say|mention|state|find|see)|missing from your|left out|not sure (?:from|whether you)
    |wondered whether you (?:have|had|are|were)|a short answer|one line|a line by return|two things
    |three things|one thing|short answer|brief answer|answer is enough|reply is enough»)~
    !! if anything is unclear|the news|i will|let you know|like about
4 from when free :: (?:«from when|as of when|as from when|how soon|which date»)~(?:free|available
    |start|begin|join|work|get away|be released|hand in your notice|leave (?:them|your))\b
5 what you earn :: \bwhat you «(?:make|earn|are on|are paid|take home|charge)» (?:now|currently
    |today|at present|at the moment|a day|an hour)\b|\b(?:what|which) (?:it|figure
    |number) would «(?:take|get)» (?:you|to)\b|\bwhat are you «on» (?:now|at the moment|currently)
    !! will discuss|in the interview
5 may you work here :: \b(?:are you (?:\w+ ){0,2}?(?:«all right|ok|okay|entitled|free
    |cleared» to work)|what is your «visa|immigration|work permit» (?:status|situation|position)
    |do you (?:have|hold|need) an? (?:\w+ ){0,2}?«visa|work permit|share code|stamp 4
    |green card»)\b[^.!]*\?
    !! offer|\bon (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)
5 how you get here :: \b(?:do you «drive»|(?:have|got) you (?:got )?(?:your own |a )?(?:«transport
    |car|wheels|van»|(?:\w+ )?(?:«licen[cs]e|ticket»))|(?:have|got) you your own «tools
    |knives»)\b[^.!]*\?
5 who would speak for you :: \b(?:who|whom|anyone|anybody|somebody|someone
    |people)\b[^.!?]{0,30}\b(?:«approach|ring|ask|call|speak to|talk to|write to
    |a word with»)\b[^.!?]{0,20}\b(?:about you|for a (?:reference|character|word)|on your behalf)\b
5 people who know your work :: \b(?:two|three|2|3|a couple of|a few|some) (?:\w+ )?«people|names
    |folk|folks» (?:who|that|of people who) (?:know your work|can vouch|could vouch|would vouch
    |can speak|could speak|would speak|know you from)
5 papers of a career :: \b(?:send|share|furnish|provide|forward|submit|email|upload|need
    |require)\b[^.!?]{0,60}\b«mark ?sheets?|relieving letters?|experience letters?|salary slips?
    |pay ?slips?|aadhaar|pan (?:card|number)|share code|garda vetting|police clearance
    |working with children|tax file number»\b
    !! offer|joining|loan|tenancy|mortgage|flat|rent
4 number and cards needed :: \b(?:«need|require|send|see|provide
    |have»)\b[^.?!]{0,40}\b(?:licen[cs]e (?:number|copy|verification)|licen[cs]ure|certification
    |registration|card|cards|medical certificate|twic|bls|acls|tax number|ssn|work permit
    |passport number|bank details for payroll|dates of your|date you could|names of your)\b
    !! offer|bring|on the day|first day
""",
    "information_requested@subject": r"""
4 papers in the subject :: «documents? (?:needed|required|requested|missing|outstanding)
    |missing (?:document|information)|references?|referees|transcripts?
    |information (?:needed|required|requested)|action required|additional information
    |more information|question about your|questions about your|salary expectations?|right to work
    |background check|incomplete|samples?|portfolio|quick question
    |request for (?:documents|information|references)|screening questions|pre screening|outstanding»
    !! reference request for|interview confirm|offer|sample translation|ref(?:erence)? (?:no|number
    |\d)|reference:? \w*\d|test|assessment
""",
    "assessment_requested": r"""
5 take the test :: \b(?:«complete|completing|take|taking|do|sit|submit|record|recording|finish
    |attempt|start|begin|undertake|work on|solve|prepare|write|film|have a go at|carry out|tackle
    |perform|participate in|send|return|give you|set you|doing|completion|ask for|asking for|share
    |try|draw up»)\b(?: [\w&'/.()+,:-]+){0,12}? (?:test|tests|assessment|assessments|assignment
    |challenge|exercise|exercises|task|case study|take home|quiz|video interview|one way interview
    |work sample|sample|copy test|simulation|questionnaire|coding problem|mini project|small project
    |typing test|edit test|writing test|trial task|homework|evaluation|mock up|design brief
    |video recording|aptitude|psychometric|personality|lesson plan|video introduction
    |interview recording|recorded interview|case)\b
    !! thank you for (?:\w+ )?(?:completing|taking|doing|submitting|your|sending)
    |thanks for (?:\w+ )?(?:completing|taking|submitting|doing|your|sending)|on the day
    |you will (?:then )?(?:also )?(?:take|sit|do|complete|be asked)|in the interview
    |during the (?:interview|day|session|visit)|no test|\bif (?:you|we)\b.*(?:decide|ask)
    |would (?:usually|normally) be|before we|after (?:taking|completing|the)|writing sample
    |work samples? (?:from|of)|have (?:you )?completed|you(?:r)? (?:have )?completed|sample from the
    |was below|risk assessment|health assessment|dbs|interview day|assessment (?:day|centre
    |center) (?:on|at|will)|(?:we|i) enjoyed|we usually (?:then )?|usually start|beforehand
    |no homework|written exercise of|of \d+ minutes|hours at home
5 have a try at it :: \bhave a «(?:go|crack|stab|bash|shot|try|pop) at» (?:the (?:attached|enclosed
    |\w+ below)|this|these|the (?:\w+ )?(?:brief|puzzle|task|sheet|exercise|question|problem))
    !! {round}|on the day
5 make us a sample :: \b(?:knock|work|write|mock|rustle|run|draw) (?:up|us up) (?:an?|some
    |the) (?:\w+ )?«sample|specimen|trial|dummy»\b
    !! bring
5 asked to take a test :: (?:«invite|invited|inviting|ask|asked|asking|like you to|want you to
    |progressed to|next step is|next stage is|moving you to|next step»)\b[^?]{0,80}(?:test
    |assessment|assignment|challenge|exercise|task|case study|take home|video interview|one way
    |on demand|sample translation|work sample|sample|testing|hirevue|hackerrank|codility|codesignal
    |questionnaire|aptitude|film|record|write a (?:short|one|two)|design (?:a|an)|presentation)
    !! {day}[^?]{0,40}{clock}|assessment (?:day|centre|center)|interview day|{not}|on the day|thank
    |for your sample|part of the interview|reading|panel|on ?site|feedback|beforehand|no homework
5 vendor test link :: (?:«start (?:the |your |my )?(?:test|assessment|interview|challenge)
    |begin (?:the |your )?(?:test|assessment|challenge|interview)|take (?:the |your )?(?:test
    |assessment)|test link|assessment link|test window|launch (?:the )?(?:test|assessment)
    |record (?:your|now|my)|your personal link|start recording|go to (?:the |your )?(?:test
    |assessment)|access (?:the |your )?(?:test|assessment)|begin now|to the test»)
    !! risk
5 a take home :: (?:«take home|coding challenge|coding test|coding assignment|coding exercise
    |technical challenge|technical assignment|technical test|technical exercise|online assessment
    |online test|skills test|skills assessment|aptitude test|psychometric|personality (?:test
    |questionnaire|assessment)|typing test|copy test|edit test|writing test|written exercise
    |written test|translation test|sample translation|test translation|design exercise
    |design challenge|case study|situational judg\w*|cognitive (?:test|assessment)|home assignment
    |homework|trial task|work sample|work simulation|numerical (?:reasoning|test)|verbal reasoning
    |product exercise|short exercise|small exercise|short task|data challenge|data exercise
    |modelling test|excel test|programming (?:task|test|exercise)|game based|knowledge test
    |language test|short assignment|written task|written assignment|competency test|mini project
    |paid (?:task|exercise|assignment)»)\b
    !! thank you for|thanks for|received your|your (?:\w+ )?(?:exercise|challenge|assignment|test
    |submission) (?:was|is|has|and|impressed|reached)|will (?:walk|present|talk)|go (?:through
    |over) (?:your|the)|discuss|result|score|feedback|hiring goes|interview day|no (?:test|homework
    |take home|preparation)|preceded|later|passing|passed|on the day|during|followed by
    |in the interview|case study (?:interview|presentation)|reviewed (?:your|the)|loved|liked
    |enjoyed|beforehand|about \w+ hours at home|reached us|handed in|marks? it|following the
    |completed|continuing
5 recorded interview :: (?:«one way|on demand|pre recorded|prerecorded|self recorded|asynchronous
    |record (?:your|a|short|answers|video)|recorded video|video responses|digital interview
    |record an|film (?:yourself|themselves|a|your)|automated (?:video )?interview
    |recording of yourself|video introduction|self paced (?:video )?interview|voice recording»)~
    !! thank you for|thanks for|will be recorded|recorded (?:for|at|with your)|not (?:be )?recorded
    |may (?:be )?record|medical record|criminal record|track record|one way (?:street|traffic
    |ticket)
3 length of the test :: (?:(?:it|test|assessment|this|exercise|challenge|which|assignment|task
    |questionnaire)~(?:takes?|lasts?|should take|will take|time limit|spend|allow|duration)|duration
    |time limit|questions?:|number of questions)~(?:\d+|an?|two|three|four|one|thirty|forty|sixty
    |ninety|half|couple) ?(?:to \w+ )?(?:min\w*|hours?|evening|days|questions?)\b
    !! interview (?:will|lasts)|the (?:interview|call|meeting)
3 rules of the test :: (?:«once you (?:begin|start|have started)|in one sitting|timer|clock starts
    |clock (?:can|will|gives)|the clock|timed|stable (?:internet )?connection|steady connection
    |version of chrome|quiet (?:place|room)|tracked changes|word limit|max(?:imum)? (?:two|three|one
    |\d) pages|no (?:more than|longer than) (?:two|three|\d+) (?:pages|hours|slides)
    |practice questions|at your own pace|whenever (?:it )?suits|in your own time|without ai
    |unique link|personal link|number of attempts|proctor\w*|webcam|starter (?:code|repo)|repository
    |pull request|zip file|brief (?:is )?attached|attached brief|instructions are
    |read (?:the )?instructions|do it alone|open book|cannot be paused»)~
    !! join|zoom call|teams call|click here to join|meeting id
4 test to be done by :: \b(?:test|assessment|assignment|challenge|exercise|task|video|answers
    |recording|work|file|solution|it|submission|piece|translation|code|link)\b[^?]{0,60}\b(?:«by
    |before|within|until|no later than|due|expires?|closes?|deadline»)\b[^?]{0,30}(?:{day}|{clock}
    |\d+ (?:hours|days)|next week|end of|week\b|sunday night|the week|close of|midnight
    |\d{1,2} [a-z]+|seven days|five days|two days|a week)
    !! offer|contract|references?|apply|decision|hear|know|availability|respond|let (?:you|us|me)
    |interviewers|form|declaration|transcript|reply|documents|confirm
4 hand it in :: \b(?:«return|submit|send|upload|pop|hand|mail|email|share|push|drop
    |get»)\b (?:\w+ ){0,4}?(?:it|them|your (?:solution|answers?|work|submission|file|recording
    |response|code|video|translation|piece|assignment|exercise|edit)|the (?:file|video|recording
    |solution|finished|completed|exercise|result|code|test|repo)|back to)\b~~(?:by|within|before
    |dropbox|link|repo|github|when|us|hours|until|end of|portal|google drive)
    !! back to you|transcript|reference|form|declaration|contract|signed|cv|resume|offer|passport
    |licen[cs]e|cancel
5 do this piece of work :: \b(?:please|could you|can you|would you|we ask you|ask you|asks? (?:you
    |all|everyone|everybody)|like you|want you|need you|invite you|your (?:task|job|mission) is
    |you are asked|here (?:is|are)|attached (?:is|are|you)|you will find|task:|prompt:|exercise:
    |so please|and|just|kindly|let us see|show us|^)\b[^.?!]{0,50}?\b(?:«write|design|draw|draft
    |translate|edit|proofread|prepare|build|code|implement|score|mark|bake|cook|make|film|record
    |shoot|sketch|plan|solve|calculate|analyse|analyze|model|price|critique|review|caption|summarise
    |summarize|outline|pitch|photograph|redesign|teach|compose|annotate|rewrite|create|develop
    |propose»)\b (?:\w+ )?(?:us |me |up )?(?:an?|the|these|this|two|three|four|five|one|some
    |your own|a short|that|captions|in max|for|out|down|how|yourself)\b[^?]{0,120}(?:by|send
    |return|mail|attached|back|within|pages?|words|minutes|hours|deadline|pull request|repo|file
    |in no more|max|pdf|before|when you|to us|to me|hand|submit|photo|text|figures|rubric|how you
    |share|upload|evening|app\b|product|page|lesson|clip|video)
    !! written exercise of|beforehand|panel|lesson|sequence|before we decide whom|to see two
    |personal work|portfolio|on the day|in the interview|during the interview|you will then
    |bring (?:them|with)|for the interview|presentation for the|offer|make sure|make it
    |make an? (?:appointment|decision|note|choice)|write to (?:me|us)|review and sign
    |create an account|create your account|to make a|plan to|hiring process|make time|we usually
    |make your own way|bring it|prepare (?:for|to discuss)|write back|next round|plan for the day
    |make up a|in front of|cook (?:a little|together|for us)|prepare slides
5 work with a limit :: \b(?:«test|assessment|assignment|challenge|exercise|task|case|video|recording
    |solution|piece|translation|submission|questionnaire|homework|notebook|analysis|code|clip
    |sample»)\b[^.?!]{0,50}\b(?:takes?|lasts?|should take|is due|due|deadline|closes|expires|valid
    |limit|hours|minutes|waiting for you|is ready|awaits?|attached|below|in one sitting|open until
    |by|within|must be)\b
    !! thank you|thanks|result|score|reviewed|passed|failed|interview (?:lasts|takes|will)|was|were
    |reference|risk|medical|drug|case number|in the interview|offer|in any case|in case|case of
    |background|dbs|if that is the case|discuss|talk through|walk
4 limit of effort :: \b(?:«spend|spending|take you|take more|need more|longer than|no more than
    |not more than|up to you how|an evening|a couple of hours|honest|cap yourself|in your own time
    |at your leisure|at home|your own pace»)\b[^.?!]{0,40}(?:hours?|evening|minutes|day|on it|than
    |weekend|afternoon)
    !! interview (?:will|should)|call|meeting|no more than (?:\d+|two|three) (?:days|weeks)|decision
    |hear|wait|notice|delay|leave|working at home|work(?:ing)? from home
4 set you something :: (?<!for )\b(?:«set|give|send|sending|attach|attached|attaching|share|here is
    |here are»)\b (?:you |is |are |you will find )?(?:\w+ ){0,3}?(?:a|an|the|our
    |some) (?:\w+ ){0,2}?(?:«small|short|little|brief|practical|written|simple|quick|usual|mini|mock
    |sample|test|standard»)? ?(?:task|case|exercise|test|assignment|challenge|trial|problem|brief
    |project|piece|homework|dataset|data set|prompt|puzzle)
    !! interview|thank|job description|role brief|client brief|on the day
4 hours to hand in :: \b(?:you have|you will have|within|take|given)\b (?:\w+ )?(?:«24|48|72|hours
    |days|week|until|weekend»)\b[^.?!]{0,50}(?:send|submit|return|complete|finish|solve|solution
    |hand|do it|upload|record|respond to the (?:test|exercise))
    !! offer|contract|accept|decide|references|documents
3 scored :: (?:«score|scored|marked|graded|benchmark|cut off|pass mark|blind|anonymous\w*|we watch
    |we read them|we compare|reviewed blind|we pay|paid (?:for|exercise|task|test)|at our (?:normal
    |usual|standard) rate|voucher»)~(?:your|will be|work|answers|for the|exercise|test|submission
    |essays|before|it|them|recordings?)
    !! interview scores|panel's scores|was below|fell|your score|did not|you scored
3 all are asked :: \b(?:«asking everybody|asking everyone|ask everyone|ask everybody|ask all
    |asks all|all applicants|every applicant|each (?:candidate|applicant)
    |everyone on (?:it|the list)|the same (?:task|text|words|exercise)»)\b
    !! interview (?:on|at)
""",
    "assessment_requested@subject": r"""
5 test in the subject :: «assessment|coding challenge|challenge|test|exercise|assignment|take home
    |case study|one way|on demand|video interview|hirevue|hackerrank|codility|codesignal
    |sample translation|online test|skills test|task|homework|questionnaire»
    !! result|outcome|feedback|thank|testing engineer|test engineer|tester
    |test (?:manager|lead|analyst|automation|technician|driver)|assessment (?:day|centre|center
    |officer|manager|specialist)|risk|needs|\btests?\?|do them|qa |task force|score|cancel
    |rescheduled|covid|drug|blood|received|assessor|drive|interview (?:confirm|details)|vehicle
    |handed in|mot|flight|hearing|eye
""",
}
