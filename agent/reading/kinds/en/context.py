"""English cues for what a message is about: hiring with the reader as candidate, or other matters.

Data, no logic.
"""

CONTEXT = {
    "hiring@anywhere": r"""
3 a post is given :: \b(?:«letter of (?:intent|appointment)|call letter
    |date of joining|ctc»|congratulations on your «selection»)\b
    !! loan|member\w*|team selection
2 a talk by its office name :: \b«personal (?:discussion|interaction)|(?:f2f|l1|l2|hr
    |technical) (?:round|discussion)|your candidature»\b
3 your application :: \byour (?:\w+ ){0,3}«application|candidacy|candidature»\b
    !! \b(?:loan|credit|visa|permit|grant|mortgage|planning|tenancy|rental|apartment|apt|flat|card
    |passport|insurance|membership|school place|funding|bursary|scholarship|undergraduate|admission
    |patent|trademark|refund|warranty|account|benefit|licen[cs]e|lease|software|web|app
    |database)s?\b
3 application for a post :: «application|applied|applying|apply|applicants?
    |candidates?»\b~~\b(?:{role}|{title})\b
    !! \b(?:loan|visa|permit|mortgage|tenancy|credit card|rental|school place|apartment)\b
3 thanks for applying :: «thanks for applying|thank you for applying
    |thank you very much for applying|you recently applied|you applied|taking the time to apply
    |applied (?:to|for|as)»
2 interest in the post :: «interest|interested» in ~~\b(?:{role}|{title}|working|joining|team
    |career)
    !! pursuing (?:this|any|such)|participat
1 thanks for your interest :: «thank you for your interest|thanks for your interest
    |your continued interest|your interest in»
2 the named post :: \b(?:the|our|this|your|of|as an?|for (?:the|our|a|an)
    |for) (?:[\w&'/+#.()-]+ ){1,6}?(?:«role|position|post|vacancy|job opening|internship
    |apprenticeship|traineeship|lectureship|fellowship|studentship|gig»)\b(?! office
    | of (?:the )?(?:week|day)|ed\b|-)
    !! \b(?:blog|post office|lead role|cron|print|batch|first post|last post|job market|parking
    |on post|posts|market position|long position|short position|position paper|in a position
    |this position|our position on|company|role (?:of|in) (?:the )?(?:government|state|media)
    |the role of|played|important role|active role|financial position|cash position)\b
2 a post on offer :: \b(?:position|post|role|job|vacancy|spot) (?:of|as
    |for) (?:an? |the )?~«{title}»
2 a post with its title :: \b«{title}»\b (?:\w+ )?(?:role|position|post|job|vacancy|opening
    |opportunity|spot|gig|search|interview|ad)\b
2 to interview you :: «interview» you\b
    !! (?:about|as a|for (?:a|an|the|our|my) (?:article|piece|story|book|podcast|paper|class|study
    |thesis|magazine|project|show|newsletter|blog))
2 first and second talk :: \b(?:first|second|third|last|final|next|our|a|the) «talk|conversation
    |chat|meeting» (?:with (?:our|the|my)|about the|for the)~(?:{role}|{title}|team|colleagues|head
    |department)
1 a title at all :: \b«{title}»\b
2 applicant's words :: \b«selection criteria|essential criteria|person specification|job description
    |talent pool|long ?list|onboarding|trial shift|paid trial|salary range|base salary|remuneration
    |the hire|new hire|next hire|headcount|successful candidate|strong candidate|right candidate
    |good candidate|the candidates|other candidates|all candidates|all applicants|applicants»
3 your interview :: \byour (?:[\w'-]+ ){0,4}«interview|phone screen|on ?site|trial shift
    |screening call|trial day»s?\b
2 kind of interview :: \b(?:phone|telephone|job|first|second|third|final|panel|technical|initial
    |video|virtual|on ?site|in person|face to face|teams|zoom|formal|informal|manager|case|tech
    |coding|hr|round|loop|1st|2nd|3rd|competency based|recruiter|preliminary|screening
    |behaviou?ral) (?:round )?«interview»
2 interview for a post :: «interview»s?\b~\b(?:for|as|regarding|re:?|about|-)\b~~\b(?:{role}
    |{title})\b
3 come for an interview :: \b(?:come|pop|drop|call|stop|swing
    |make it)\b[^.!?]{0,50} for an «interview»\b
    !! podcast|radio|magazine|paper|survey|study|visa|citizenship|passport|school|programme|show
    |documentary|thesis|my son|my daughter
3 rounds by their names :: \b(?:«l1|l2|l3|hr|managerial|technical|client|cto|culture
    |bar raiser») (?:interview |discussion )?(?:round|discussion)\b
    !! funding|seed
3 comes for a trial :: \b(?:come|pop|drop|call|stop|give you|have you
    |in)\b[^.!?]{0,50} (?:for )?a (?:paid |unpaid |short |half day |one day |day'?s )?«trial»
    !! free|version|membership|lesson|class|subscription|software|court|football|team|squad
3 sees people for the job :: «seeing|meeting|interviewing|talking to» (?:[\w'-]+ ){0,2}(?:people
    |candidates|applicants|everyone|those) (?:\w+ ){0,2}?(?:for|about) (?:this|the
    |our) (?:\w+ ){0,3}?(?:job|post|role|position|vacancy)\b
2 invited to interview :: \bcome\b~~\bfor (?:an|your|the) «interview»|\b(?:invit|schedul|confirm
    |attend|remind|book|arrang|cancel|resched|postpon|mov|next step)\w*~\b«interview»
1 interview at all :: \b«interview»s?\b
1 interviewer :: \b«interviewer|interviewing|interviewed»
2 candidate :: \b(?:you|your|final|strong|shortlisted|successful|unsuccessful|other|another|several
    |all|more|two|three|best|preferred|the|each|every|internal) (?:\w+ ){0,2}«candidate|candidates
    |applicant|applicants|finalist|finalists»\b
2 hiring people :: \b«hiring manager|hiring team|hiring process|hiring decision|hiring committee
    |recruiting team|recruitment team|recruitment process|talent acquisition|talent team
    |selection process|selection panel|selection committee|search committee|people team|hr team
    |recruitment panel|interview panel|appointing panel|interviewing panel|interview day
    |hiring panel|recruitment procedure|interview process|hiring goes»
1 recruiting words :: \b«recruiter|recruiting|recruitment|human resources|vacancy|vacancies
    |careers team|headhunter|hiring»
3 shortlisted :: \b«shortlist\w*|short list|long listed|longlist\w*»
1 your papers :: \byour (?:\w+ ){0,2}«cv|resume|cover letter|covering letter|portfolio
    |qualifications|experience and|work sample|writing sample»
2 resume :: \b(?:with|the|your|attached) (?:\w+ )?«resume|cv»\b
    !! \bresume (?:work|play|the|service|normal)\b
2 profile considered :: \byour «profile|experience|background|skills
    |skillset» (?:and (?:\w+ )?(?:experience|skills|profile) )?(?:is|are|was|were|matches|match
    |fits?|would|seems?|looks?|stood out|impressed|caught)\b
2 employment :: \b«job offer|offer letter|offer of employment|employment contract
    |contract of employment|letter of appointment|letter of offer|your start date|notice period
    |probation|permanent position|job is yours|job's yours»
2 checks before employment :: \b«reference check|right to work|background check|pre employment
    |employment history|work authori[sz]ation|work permit|salary expectation|salary requirement
    |compensation expectation|letters? of recommendation|referees|starting salary»
2 tests of a candidate :: \b«coding challenge|take home|coding test|aptitude test|online assessment
    |case study|skills test|technical assessment|work sample|trial shift|trial day|paid trial
    |assessment cent(?:re|er)|hirevue|one way video|on demand video|hackerrank|codility|copy test
    |sample lesson|sample translation|psychometric|situational judg\w*|video interview»
    !! feature|entitled|mba|business school|alumni|publish
2 rounds of interviews :: \b«second round|next round|first round|final round|third round
    |interview loop|next stage of the|next step in the|stage of the process|case interview
    |interview round»\b
2 join us :: \b(?:you (?:to )?«join|joining» (?:us|our team|the team)|join(?:ing)? (?:us|our team
    |the team) (?:as|in the|from|on)|welcome (?:you )?(?:aboard|to the team|on board)
    |want you on board|like you to be)
2 we met about a post :: \b(?:thank|thanks|great|lovely|good|enjoyed|pleasure|nice)~«speaking
    |talking|meeting|coming in|chatting|coming all the way|interviewing|coming to see»~\b(?:about
    |role|position|for the|with us|yesterday|today|last week|on (?:mon|tue|wed|thu|fri))
2 we look for somebody :: \b(?:we are|i am|client is|client,?)\b~\b«looking for|hiring|recruiting
    |searching for|seeking|in need of|need»\b (?:an?|our next|its next|for an?|some|two|three|more
    |somebody|someone)\b~\b(?:{title}|role|to join|to run|to lead)\b
2 need a post filled :: \b(?:need|needs|looking for|find|hire|hiring|seeking|its next
    |our next)\b (?:\w+ ){0,5}?«{title}»\b
2 retained search :: \b«retained|mandated|engaged»\b~\b(?:to find|by an?|search
    |to (?:recruit|fill|appoint))
2 client's post :: \b«my client|our client|on behalf of a client|end client|the client»\b
2 position as label :: ^(?:\W{0,3})«job title|position|role|post|job|vacancy|requisition|employer
    |interviewer|interviewers|panel»(?: title| id| number)?:
1 portal :: \b«candidate portal|applicant portal|candidate home|careers page|career site
    |careers site|talent pool|talent community|applicant tracking|jobs page|careers portal
    |my applications»
2 closing formula :: \b«success in your job search|luck in your job search|luck with your search
    |well with your search|with your job search|future endeavou?rs|your career search
    |well in your search|luck with your job|future career»
2 terms of work :: \b«trial period|permanent contract|permanent position|fixed term|zero hours
    |gross salary|annual salary|hourly rate|day rate|salary|wages?|per annum|hours per week
    |hours a week|rota|for the season|seasonal|full time|part time|maternity cover|start date
    |notice period|probation\w*|licensure|payroll|temp to perm|temporary contract
    |expenses will be reimbursed|band \d|dbs|right to work»\b
    !! \b(?:subscription|part time student|electricity|discount|salary cap|minimum wage
    |living wage debate|wage bill)\b
2 taking somebody on :: \b(?:«take you on|hire you|employ you|engage you|appoint you|have you as
    |like you to come|you to join|you would join|come and work|come work|work with us|work for us
    |working with us|working for us|join us as|the brigade is|start with us|your first day|you start
    |could you start|can you start|when can you|be here by the|offer you the
    |want you (?:behind|in|on|for)|people to take on|take everyone|want somebody who
    |need somebody who|we are hiring|i am hiring|hiring someone|have hired|has appointed
    |have appointed»)\b
2 shown at the interview :: \b(?:your|the) (?:\w+ )?«presentation|job talk|lesson|trial|test
    |exercise|task|tasting|sample|assignment|demo lesson|portfolio review|audition piece
    |pairing»\b~(?:was|went|impressed|on|for|by|you|we|and|deadline|back|gave|showed)
    !! \b(?:test (?:message|results|server|suite|case)|blood|the case (?:was|for)|court|exercise of
    |in the case)\b
1 the job :: \b(?:the|a|this|that|your|our|for the) «job|jobs|opening|spot|gig|trade
    |apprenticeship»\b
    !! \b(?:good job|great job|job board|job market|print job|cron|job losses|batch job)\b
1 panels and rounds :: \b«the panel|our panel|selection board|shortlisting|long ?listed
    |second interview|first interview|all applicants|candidates?|applicants?|recruit\w*|hr
    |human resources|pair(?:ing)? (?:on|session|programming)|whiteboard|take home|reference check
    |start date»\b
2 your application papers :: \b(?:your|the|with) «cv|resume|covering letter|cover letter
    |letter of application|letter and cv|letter of motivation|application form|references|referees
    |portfolio|showreel|work samples?|writing sample»\b
    !! \b(?:references to the|resume (?:work|talks|play))\b
1 the boss receives :: \b«your conversation with|meeting with our|conversation with our
    |talk with our|call with our|chat with our|meet our|introduce you to our|speak with our
    |speak to our|show you round|show you around|be there with|walk you through|sit down with»\b
1 job seeker's manners :: \b«keep your details|on file|other openings|openings|future roles
    |future vacancies|try again next year|apply again|good hands|keep my ear|another role
    |seasonal openings|be on the lookout|long list|reserve list|put you forward|your profile»\b
2 employers' pay :: (?:[$£€]|\b(?:gbp|usd|eur|chf|sek|nok|dkk|aud|cad|sgd|pln|inr|nzd|zar|hkd
    |r)) ?\d[\d,.' ]*k? ?(?:gross |net )?(?:«an hour|per hour|a month|per month|per annum|pa\b|p\.a
    |a day|per day|a shift|gross»)\b
    !! subscription|plan|unlimited|rent|mortgage|data
2 offer spoken of :: \b«make you an offer|our offer|your offer|offer you|contract drawn up|job offer
    |offer letter»\b
    !! \b(?:% off|special offer|discount|offer ends|offer begins|limited|case of|spring|exclusive
    |fare|bids?|tender|shares|stock|takeover|settlement|peace)\b
2 applications read :: \b«single application|all (?:the )?applications|each application
    |every application|applications|your cv|your resume|cvs|our advert\w*|the advert\w*
    |off the board|job board|our ad\b|vacancies»\b
    !! \b(?:web applications|software|applications for (?:the )?(?:grant|loan|patent)
    |applications server|job applications? tips)\b
2 asked to take a post :: \b(?:take|taking|fill|leave|leaving|apply for|consider) (?:the|this|that|a
    |our) «job|post|role|position|place»\b
2 our employee leaves :: \b(?:our|the) (?:[\w]+ ){1,3}(?:is|are) «leaving|retiring|moving on»\b
2 between persons :: \b(?:«you and one other|narrowed (?:it )?down|you are next
    |down to (?:two|three|you)|first choice|second choice|on the pile|my pile
    |the other (?:guy|candidate|person|woman|man|applicant)|likes you|liked you|runner up
    |top of (?:my|our) (?:list|pile)|in the running|up your alley|people for (?:two|three|one)
    |bring on an?|our search|search for an?|signed somebody|wrapped up our|has been offered to
    |offered to somebody|turned down and nobody)\b»
2 an employee's start :: \b(?:«start when you can|starting this week|start on the|start date
    |first shift|your shifts?|on the rota|our (?:second|third|fourth|fifth|first) \w+
    |engineer number|number (?:two|three|four|five)|hand in (?:your )?notice|resign|your notice
    |day rate|a day inside|days? on site|base plus|plus car|plus tips|per hour|an hour)\b»
2 submission for a post :: \byour «submission|form|enquiry|letter|note|expression of interest
    |profile» (?:for|as|about|in) (?:the )?~«{title}|{role}|work»
2 those who choose :: \b(?:«hiring manager|trustees|governors|committee|selection|panel
    |partners»\b)~(?:appointed|chosen|liked you|loved you|met you|voted|preferred|choose
    |would love to meet|have asked|decided to (?:appoint|offer))
2 tickets and checks :: \b«background screening|background check|dbs|cscs|safeguarding|right to work
    |share code|visa sponsorship|sponsor an?|h 1b|green card|work in the (?:uk|us|eu)|licen[cs]ure
    |degree certificate|references|ni number|referee|pre employment|occupational health
    |security clearance|salary expectation|bottom line salary|notice period|expected salary
    |current ctc|last salary»\b
2 work asked about :: \b(?:we need|short of|we are short of|looking for|in need of|hands short
    |someone who knows|someone who can|is short of|need someone)~«{title}|who (?:can|knows)
    |for (?:july|august|the season|the summer)»
1 to meet the applicant :: \b(?:«to meet you|like to see you|see you about
    |run through your experience|your experience|your background|your work|whether you would fit
    |fit in|come in for|your trial|taster|audition|introductory|look after hiring|hire|agency)\b»
2 a test of applicants :: \b«reasoning (?:assessment|test)|skills assessment|assessment for
    |coding exercise|on demand interview|situational judg\w*|aptitude|testgorilla|hogan
    |personality questionnaire|in tray exercise|knowledge test|trade test|oral board|written paper
    |minimum mark|applicants?|all interviews|all candidates|the interviews
    |interviews (?:will|are|have|in|on|planned|originally)»\b
    !! \b(?:exit|visa|press) interviews|interviews with (?:founders|people|users|customers)\b
2 skills compared :: \b(?:candidates?|someone|somebody|people|others)\b~«whose skills
    |whose experience|better suited|more experience|better match|closer match|stronger
    |person specification|with more»
2 placed for an employer :: \b«permit|sponsorship|work permit|notice in|hand in notice|p45|cscs
    |proof of address|reference check|compliance team|agency'?s? compliance|interview slot
    |hiring team|our team felt|talent team|people ops|look after hiring|on our books|seasonal list
    |summer list|our apprentices|trainees? (?:after all|this year)»\b
2 stages named :: \b«next stage|first stage|second stage|final stage|last stage|next round
    |first step|step \d of|screening to|manager review|second review|shortlist(?:ing|ed)|sift
    |paper sift|long list|reserve list|appointable|written part|oral part|loop|onsite»\b
    !! \b(?:cancer|health|security|airport|film) screening\b
3 applying said to you :: \b«role are you applying|are you applying for|why do you want to work
    |considered for the»
2 seat to fill :: \b(?:the|our|this|for the) (?:[\w&'/-]+ ){1,5}?«seat|slot on the team|hire
    |search»\b
    !! board seat|seat belt|job search
2 wants to see the reader :: \b\w+ (?:\w+ )?(?:«wants? to (?:see|meet|interview) you|would (?:love
    |like) to (?:see|meet|interview) you|liked your (?:background|profile|cv|resume|experience
    |work))»
4 a trial at work :: \b(?:like|love|want|invite|have|come
    |get)\b[^.!?]{0,40}\bfor an? (?:\w+ )?(?:«paid|working» trial|trial shift|work trial)\b
4 among those left :: \b(?:whether|if|that|know|say|hear|and)\b you (?:are|have been|will be
    |have made|made it|were) (?:\w+ )?«(?:in|among|on|into|onto
    |one of) (?:that|the|this|our|those) (?:group|short ?list\w*
    |long ?list\w*|finalists?|last (?:two|three|four|few)|second round|final round
    |next round)»\b
    !! whats ?app|facebook|newsletter
2 through to a round :: \b«through to (?:the )?(?:\w+ )?(?:round|stage|interview|final)
    |round (?:one|two|three|four|1|2|3|4)|on to (?:the )?round|partner round|partner interview
    |interview (?:one|two|1|2)»\b
2 chosen over the reader :: \b(?:«go with|going with|went with|go w/|going w/|gone with»)~(?:for the
    |someone|somebody|another|a candidate|my|our)
2 yes or no :: \b«yes or (?:a )?no (?:for|by|to|from)|bring (?:anyone|anybody|people|someone) back
    |you are next|still in the frame|in the frame|in the mix»\b
2 stage plays :: \b«audition\w*|casting|chorus recalls?|recalls?|callbacks?|the part of|the role of
    |showreel»\b
    !! product recall|recall that|i recall|recalls? the|forecast|broadcast|safety|tool
2 post falls vacant :: \b(?:«falls vacant|become vacant|becomes vacant|is vacant
    |vacant (?:from|at|post)|advertise for|we advertised|place is open»)\b
2 pay by the week :: [$£€] ?\d[\d,.k]* ?(?:/|a |per |p)?(?:«wk|week|pw|hr|hour|shift|night|day|month
    |annum|yr|year»)\b
    !! subscription|plan|rent|mortgage
2 your file for a post :: \byour (?:file|papers|checks|vetting|screening|clearance|forms?) (?:«for
    |as» )~{title}
""",
    "hiring@subject": r"""
1 a candidate's subject :: \b«panel|trial|campus visit|screening|shortlist|pairing session
    |assessment centre|assessment day|recruitment|vacancies|cv|resume|dispatcher|licensure
    |conditional offer|offer of|contract|open position|next step|hiring|final round|second talk
    |next round|your conversation with|our proposal|could we speak»\b
    !! newsletter|sale|discount|jobs
2 title in the subject :: \b«{title}»\b
    !! \b(?:newsletter|digest|webinar|weekly|sale|discount|order|invoice|ticket|your appointment
    |property manager|release manager|job alert|jobs)\b
2 hiring in the subject :: \b«interview|application|vacancy|position|job offer|offer letter
    |recruitment|candidate|role|job|shortlist\w*|apprentice\w*|internship|hiring|postdoc|fellowship
    |candidacy|trial shift»\b
    !! new jobs|job alert|jobs\b|newsletter|good job|nice job|visa|webinar|loan
2 outcome in the subject :: \b«outcome of|result of|your interview|interview feedback|feedback from
    |decision on your|second interview|the (?:post|job|role) (?:of|as)»\b
    !! \b(?:visa|exit|mock|podcast|survey)\b
2 a refusal answered :: \b«rejection|withdrawing|withdrawal|my application|thanks for today
    |thank you for today|thank you for yesterday|thanks for yesterday|following up|any news
    |next round|round (?:two|2)|audition|recalls?|casting|gig|shift»\b
    !! newsletter|product recall
""",
    "hiring@signature": r"""
2 recruiter signs :: «recruit\w*|talent|hiring|people partner|people team|people operations
    |people manager|people experience|human resources|hr|careers|staffing|search|resourcing
    |personnel|appointments officer|headhunt\w*|people and culture|people & culture|faculty affairs
    |workforce|onboarding»
""",
    "hiring@sender": r"""
2 hiring mailbox :: «recruit\w*|talent|hiring|careers?|jobs|vacanc\w*|personnel|appointments|people
    |human resources|hr|interviews|applications|resourcing|staffing|personal|bewerbung|karriere|rrhh
    |seleccion|recrutement»\b
    !! appointments.*(?:dental|clinic|health|medical|visa)
""",
    "hiring@quoted": r"""
2 application in the history :: \b«your application|my application|application for|applied for
    |the position|the role|the post|interview|candidate|hiring|my resume|my cv|resume attached
    |cv attached|phone screen|trial shift|job offer|job interview|about the job|job you advertised
    |for the job»\b
2 title in the history :: \b«{title}»\b~(?:role|position|post|job|interview|application)
3 the candidate's own words :: \b«i accept|i would like to accept|delighted to accept
    |happy to accept|withdraw|withdrawing|turn the (?:post|job|offer|position)|turn down|decline the
    |i applied|i would like to apply|i enjoyed (?:meeting|speaking|talking)
    |thank you for (?:the|our|your time|taking the time|seeing me|having me|yesterday)
    |is there any news|any news|look forward to (?:hearing|meeting|speaking)
    |remain (?:very )?interested|still (?:very )?interested|could start|my notice|my references
    |signed (?:contract|offer|copy)»\b
2 a round in the history :: \b«interview|phone screen|panel|trial|onsite|your call|the call
    |our conversation|our meeting|our talk|the visit|second round|shortlist\w*»\b
""",
    "foreign@text": r"""
4 luck elsewhere :: \b(?:good luck|best of luck|all the best|fingers crossed) (?:with|for|in|at
    |on) (?:the|your|that) (?:\w+ )?«interview»
4 media :: \b«podcast|journalist|(?:a|the|our|staff|news|senior) reporter|reporter (?:at|for|with
    |from)|documentary|radio (?:show|interview|programme|station|piece)|newspaper|i write for
    |am writing a (?:piece|story|article|book)|working on (?:a|an) (?:story|article|piece|book
    |documentary)|photographer will|the editors|recording with us|nothing is live|our readers
    |our listeners|press request|press enquiry|media request|for an article|for a piece
    |on the record|feature on|on air|broadcast|q&a with|our magazine|tv programme»\b
    !! \b(?:{role}|your application)\b
4 a writer's interview :: \b«freelance writer|cover story|the story|a story|(?:an|the|your
    |this) article|magazine|columnist|editorial|blog post|documentary film|film festival|our show
    |the show|graduate class|your story|the press|press release|leadership paper»\b
    !! \b(?:{role}|your application|candidate)\b
4 a talk before an audience :: \b(?:join (?:us|me)|tune in|watch|tickets?)\b[^.?!]{0,40}\b(?:an?|the
    |our) «live (?:interview|conversation|q&a)» with\b
    !! hiring|panel|recruit|{role}|your application|candidate
4 being quoted :: \b(?:«interview you about|hear your story|share your story|quote you|like to quote
    |interview with you (?:for|about|on)|interview request|informational interview
    |let me interview you|could i interview you|your expertise as a source|expert (?:source|comment)
    |profile you|interviewing (?:people|founders|alumni|women|parents|users|customers)»)\b
    !! \b(?:{role}|your application|panel|hiring)\b
4 research :: \b«user research|usability|research participants?|participants receive
    |study participants|research study|focus group|gift card|market research|research interview
    |user interview|customer interview|ethics approval|informed consent|for my thesis
    |for my dissertation|incentive|participant interview|short survey|our survey|this survey
    |the survey|household survey: |survey link|complete (?:a|the) survey|participate in a study
    |participate in our study|take part in a study|product feedback session
    |as a thank you you will receive|feedback on our product|my phd|our study|voucher|alumni project
    |oral history»\b
    !! surveyor|engineering|salary survey|survey (?:technician|assistant|manager)
    |(?:position|role|post) (?:of|as)
4 visa or authority :: \b«visa interview|visa appointment|visa application|consulate|embassy
    |naturali[sz]ation|uscis|biometric|green card interview|passport application
    |citizenship (?:interview|ceremony|test)|immigration interview|asylum|jobcentre|universal credit
    |global entry|nexus interview|trusted traveler|tax office|benefit claim|jury service|court date
    |hearing date|magistrates|residence permit|job ?center»\b
    !! \b(?:right to work|salary|work permit|vacanc|hiring|application for the (?:post|position
    |role)|us citizen|work authori[sz]ation|export)
4 health :: \b«dentist appointment|dental appointment|dental check|hygienist appointment
    |doctor's appointment|your gp|surgery appointment|your vaccination|vaccination appointment
    |blood test|check up|checkup|physiotherapy|optician|eye test|eye exam|mri|patient portal
    |clinic appointment|your prescription|telehealth|therapist appointment|annual physical
    |your appointment with dr|dds|cleaning and exam|smile»\b
    !! \b(?:{role}|interview|your application|candidate|employment|contract|nurse\b.*post)\b
4 body and pets :: \b«haircut|hair appointment|salon|stylist|barber|manicure|massage
    |spa\b(?! (?:hosts?|therapists?|managers?|attendants?))|vet appointment|grooming|your pet|tattoo
    |mot test|car service|tyres?»\b
    !! \b(?:{role}|interview|your application|candidate|shift)\b
4 home :: \b«tenancy|landlord|letting agen\w+|lettings|rental application|viewing|apartment|apt
    |lease|mortgage|flatmate|roommate|planning permission|planning application|meter reading|boiler
    |engineer visit|technician will arrive|broadband|installation appointment|delivery slot
    |two bedroom|2 bed|wohnung|housing association interview|flatshare»\b
    !! ^(?:mortgage|lettings?|leasing|property) (?:advis|consult|assist|admin|manag|offic)
    |\b(?:appl\w+|interview\w*)\b[^.!?]{0,40}\b(?:tenancy|housing|lettings?|leasing|mortgage
    |property|apartment) (?:[\w-]+ ){0,2}{title}\b|\b(?:{role}|candidate|our lettings team is
    |negotiator|property manager|interview panel|hiring|recruit|interview day|interview (?:for
    |confirmation|invitation))\b
4 money :: \b«loan|credit card|pre approved|preapproved|credit limit|overdraft|insurance quote
    |your policy|premium|your claim|interest rate|refinanc\w*|cash ?back|your order(?! of)
    |order confirmation|your purchase|checkout|discount code|promo code|coupon|free trial
    |limited time|special offer|black friday|your subscription|renewal|invoice|parking permit
    |seat is waiting|claim your seat»\b|% off
    !! \b(?:interview|candidate|salary|your cv|your resume|vacancy|hiring|park on|position)\b
4 learning :: \b«enrol\w*|tuition|year 7|year 12|undergraduate|entrance examination|your course
    |bootcamp|certification course|our course|parent teacher|parents' evening|parents evening
    |your child|your son|your daughter|campus tour|open day|school place|university application
    |graduate school admission|ucas|admission interview|admissions interview|alumni interview
    |your studies|scholarship|bursary|programme of study|degree programme|msc in|master's programme
    |phd programme»\b
    !! \b(?:vacancy|your application for the (?:post|position|role)|salary|class teacher
    |teaching post|lecturer|professor|admissions (?:officer|manager|assistant)|hiring
    |shortlisted for the post|(?:role|post|position|job) (?:at|of|in|as|is|for)|search committee)\b
    |co ?ordinator post|programme (?:manager|officer|administrator)|year \d+, |lesson|observe
4 papers and prizes :: \b«abstract|abstracts|manuscript|peer review|programme committee
    |program committee|call for papers|your submission|your paper|your proposal
    |your talk (?:has been|was|is) accepted|grant application|grant panel|funding panel|your grant
    |poster session|conference programme|keynote|award nomination|competition entry
    |pitch competition|accelerator|viva|doctoral defen[cs]e|thesis defen[cs]e|thesis committee
    |open call»\b
    !! \b(?:vacancy|position|post of|the post|job|role|search committee|candidates?|hiring
    |conference (?:room|call|center|centre)|on ?site|salary|interview panel|research talk
    |your interview)\b
4 job alerts :: \b«new jobs|job alert|jobs alert|job alerts|jobs for you|recommended jobs
    |jobs you may|jobs that match|matching jobs|job matches|jobs matching|top job picks|similar jobs
    |see all jobs|view all jobs|jobs near|easy apply|actively hiring|your job search alert
    |jobs we think|profile views|appeared in searches|people viewed your profile|who viewed
    |daily digest|weekly digest|get noticed by|jobs this week|more jobs like|quick apply
    |new roles this week|latest jobs|early applicant|new job recommendations|jobs from
    |you set up this alert|saved search|we found \d+ jobs|are hiring near»\b
4 advice to job seekers :: \b«interview ready|interview tips|interview questions every
    |ace your interview|ace the interview|nail your interview|nail the interview|resume tips|cv tips
    |career coach\w*|career advice|career tips|interview coaching|job search tips|mock interview
    |practice interview|interview practice|interview prep course|land your dream job
    |land more interviews|get more interviews|get hired faster|reader question|in this issue
    |this week's letter|our newsletter|interview skills workshop|careers fair|career fair|job fair
    |careers service|resume review|cv review|cv workshop|interview simulator|mock session
    |interview workshop|careers office|outplacement|interviews live|live session|on stage|seats left
    |save your seat|you are registered|photograph get|finish your profile|complete your profile
    |templates to steal»\b
4 talent community :: \b«talent community|talent network|join our talent|keep in touch with our
    |stay connected with our|open day for applicants|recruitment event|hiring event
    |virtual career event|meet our recruiters»\b
    !! \b(?:your application|unfortunately|interview)\b
4 selling to hirers :: \b«your job posting|your job ad|your open roles|post a job|post your job
    |your hiring pipeline|hire faster|hire top talent|find candidates|sourcing candidates
    |your recruiters|our ats|applicant tracking software|recruiting software|candidates for your
    |hiring solution|cost per hire|time to hire|reduce hiring|help you hire|staffing needs
    |hiring needs|your vacancies|staff augmentation|remote developers for|engineers available
    |your agency|a demo|book a demo|free demo|your business|your company's»\b
    !! \b(?:your application|your interview|we would like to offer you the|candidacy)\b
3 from a list :: \b«unsubscribe from this list|mailing list|you are receiving this newsletter
    |view in browser|view this email in your browser|manage your preferences|update your preferences
    |to unsubscribe from|unsubscribe»\b
    !! application
4 leaving a job :: \b«exit interview|offboarding|your last day|leaving interview|exit survey
    |return your laptop|leaver»\b
4 at work already :: \b«all hands|appraisal|performance review|1:1 with|one to one with your manager
    |standup|stand up meeting|sprint review|sprint planning|quarterly review
    |return to work interview|disciplinary|grievance|investigation meeting|pay review|timesheet
    |payslip|your shift is|staff meeting|department meeting|new joiners|q4 targets
    |board meeting minutes|your rota|team meeting|promotion panel|internal announcement»\b
    !! \b(?:your application|{role} (?:of|as)|your interview (?:for|with|on)|vacancy|contract)\b
4 news of a friend :: \b(?:«i got the job|i got the offer|i have got the offer|i got an offer
    |got offered|my interview|i had an interview|i have an interview|i have got an interview
    |i start on|wish me luck|i got it|i had my|after my interview|my new job|i applied for
    |i did not get the job|i accepted the offer|i am starting a new job|i was offered|i got rejected
    |when i interviewed|i have been offered|i just had|the offer came|offer came through
    |they (?:\w+ ){0,2}(?:want|offered|hired|rejected|picked|chose|called|rang) me|guess what»)\b
3 friendly talk :: \b«drinks on|love you|xoxo|miss you|mum|dad and|happy birthday
    |fingers crossed for you|how did your interview go|how did it go|good luck with your interview
    |good luck tomorrow|congrats on the new job|congratulations on your new|heard you got
    |heard you are leaving|see you at the pub»\b
4 after the process :: \b«candidate experience|how was your (?:interview|experience|application)
    |rate your experience|experience with our (?:hiring|recruitment|interview)
    |feedback on our (?:hiring|recruitment|interview|process)|glassdoor|tell us how we did|nps
    |how did we do|your opinion matters|short survey|quick survey|brief survey|minute survey
    |help us improve»\b
    !! progress to|we would like to invite
4 account and security :: \b«verify your email|confirm your email|reset your password|password reset
    |activate your account|verification code|one time passcode|login code|security alert|new sign in
    |account created|sign in attempt»\b
    !! \b(?:your application (?:for|has)|interview (?:on|at)|offer letter)\b
3 benefit and belonging :: \b«membership|volunteers|volunteering|housing benefit|gym|donation
    |charity run|adoption|foster|blood donor|tennis|neighbou?rhood|read for the part|get together
    |contributions to|(?:class|school|family) reunion|kenduri|under \d+s|fixture|training session
    |practice instead»\b
    !! \b(?:{role}|your application|interview for|coordinator|salary|candidate)\b
5 studies and courses :: \b«admissions tutors?|msc|bsc|ba hons|master of|phd programme
    |entrance exam\w*|undergraduate|year \d+ (?:teachers|interview|place|parents|pupils)|form tutor
    |parents' evening|your daughter|your son|bursar|school place»\b
    !! \b(?:vacancy|post of|position of|the post|salary|teaching post|lectureship|maternity cover
    |class teacher|job talk|i am doing|shortlisted you)\b|co ?ordinator|programme (?:manager|officer
    |administrator)
4 vehicle and property :: \b«vehicle test|(?<!un )(?<!petit )(?<!dernier )mot\b|logbook|boiler
    |heating engineer|has broken down|delivery window|your order(?! of)|your bill|meter reading
    |parcel|direct debit|your tariff|your premium»\b
    !! \bmot (?:testers?|inspectors?|examiners?|technicians?|bay|station)|\b(?:{role}
    |your application|interview)\b
4 care appointments :: \b«appointment with (?:nurse|dr|the (?:nurse|doctor|dentist|vet|hygienist
    |physio\w*))|call reception to|prescription|surgery appointment|blood|vaccination clinic
    |check up|participant interview|participant»\b
    !! \b(?:{role}|your application|interview for|interview with dr|candidate|panel)\b
2 line of a feed :: ^«url|date|link»: (?:http|\d{4}-\d\d-\d\dt)
    !! zoom|teams|meet|webex|whereby|calendly|jitsi|skype|/join|booking
4 sport and shifts :: \b«training moved|pitch is|gum shields|under \d+s|u\d+s|league|fixture
    |squad|boathouse|the coach(?:es)?|first team|regatta|shift change
    |your shift on|rota change»\b
    !! trial|interview|{role}|application|candidate|salary
4 ticket to an event :: \b(?:«general admission|your ticket|doors open|fireside|meetup(?!/)
    |save your spot|1 x admission|x general»|^panell?ists?:)\b
    !! interview|your application|candidate|vacancy
4 engineer comes home :: \b«your home|our engineer|engineer appointment|home visit|broadband|router
    |technician visit|smart meter»\b
    !! interview|vacancy|application|candidate|role|position|{title} (?:role|post)
4 budgets and plans :: \b(?:«event budget|budget round|trustees' meeting|sales forecast
    |planning round|bid team»)\b
    !! interview|candidate|role|position|vacancy|hire|hiring|headcount|salary|post\b|{title}
4 news from a friend :: \b«offered me the|got the part|got the gig|i am to tell them
    |drinks (?:friday|saturday|sunday|thursday)|drinks are on»\b
    !! interview (?:is|on|at)
""",
    "process@anywhere": r"""
3 a process in course :: \b«your application|you applied|applying|your candidacy|shortlist\w*
    |next (?:stage|round|step)|second (?:interview|round|stage)|final round|first round
    |your interview|interviewed|other candidates|all candidates|candidates|the panel|your cv
    |your resume|got your|as discussed|our conversation|we spoke|you met|came to see us|references
    |still interested|long list|the client|they want to|feedback»\b
    !! came across|read your|impressed by your|saw your|based on your
""",
    "foreign@subject": r"""
5 another sort of interview :: «mock interview|practice interview|informational interview
    |exit interview|visa interview|admissions? interview|admission|alumni interview
    |interview request|press interview|podcast|usability|user research|research interview|survey
    |you are registered|registered for|webinar|newsletter|issue \d+|live session
    |how was your (?:interview|experience)|candidate experience|parent|viewing|tenancy|apartment
    |apt\b|manuscript|abstract|flight|booking confirm\w*|reservation|appointment confirmed|bill
    |invoice|statement|delivery|parcel|class has been»
    !! \b(?:admissions? (?:officer|manager|assistant|co ?ordinator|director|counsell?or)
    |survey(?:or|ing|s (?:ltd|limited|inc))
    |newsletter editor|podcast (?:producer|editor)|billing)\b
    |\b(?:tenancy|flight|parent|apartment|manuscript|delivery|parcel|invoice|reservations?|survey
    |webinar)s? (?:(?!driver)[\w-]+ ){0,2}(?!drivers?\b|couriers?\b){title}\b
""",
    "foreign@sender": r"""
3 a list or a shop writes :: «newsletters?|news|digest|rss\w*|mailing ?list|listserv|majordomo
    |alerts?|promo\w*|deals|marketing|survey|reminders?|billing|orders?|bookings?|reservations?
    |tickets|lettings|admissions|appointments|podcast|magazine|editor|support|security|account\w*»\b
    !! recruit\w*|talent|hiring|careers|jobs|vacanc\w*|hr|personnel|people|appointments (?:team|unit
    |officer)|staffing
""",
    "applicant@text": r"""
5 thanks for interviewing me :: \b(?:«interview me|interviewing me|meet with me about|considering me
    |consider me for|considering my application|i am applying|i would like to apply
    |i am writing to apply|my cv|my resume|my cover letter|attached my|i wish to apply|my candidacy
    |please find attached my|i saw your ad|i am interested in the position|applying for the job you
    |my experience|look forward to hearing from you (?:about|regarding) my»)\b
5 looks for work with the reader :: \b«in search of an?|i am looking for (?:work
    |a (?:new )?(?:job|post|position|role)|an (?:internship|apprenticeship|opening)|employment)
    |looking for a (?:summer|job|position)|i would love to work|my application for
    |i am interested in working|i am a (?:student|junior|senior|graduate)|seeking employment
    |seeking an? (?:position|internship)|job (?:i wrote|description i wrote)
    |suggested changes to the job|forwarded me (?:his|her|their)|attached (?:is|are) (?:a|his|her
    |the) cv|sending you a cv|a cv and|any interest\?»\b
    !! client|role|would you|profile
""",
    "hirer@text": r"""
2 candidate to be interviewed :: ^\W{0,3}«candidate»: ?\w
5 interviewer's task :: \b«scorecard|fill in your feedback|submit your feedback on|interviewer guide
    |interview kit|interviewing guide|debrief with the panel|your feedback on the candidate
    |interviewer training|interview training|as an interviewer|as interviewer|shadow an interview
    |you will be interviewing(?! (?:for|with|at|here|on|in|by)\b)|you are interviewing(?! (?:for
    |with|at))|to interview candidates|interview a candidate|interviewing candidates
    |candidate packet|shortlist for your|cvs for your review|resumes for your review
    |applications for your vacancy|please review the candidates|rank the candidates
    |score the candidates|sit on the panel|sitting on the panel|join the panel as|serve on the
    |serving on|on the hiring panel|panel member|panellist|on our interview panel
    |external panel member|interviewers needed|interview slots for our»\b
    !! \b(?:your interview with|panel members? (?:are|will)|panellists? (?:are|will)|meet
    |other panel members?:)
5 new applicant :: \b«new applicant|new application for|applied to your job|applied for your
    |new candidate for|applicants for your job|has applied to your|has applied for your
    |candidates who applied|your job post|applied via your|candidate has been submitted
    |candidate for your consideration|new candidates|your listing|review applicants
    |view applicants»\b
5 referee :: \b«(?:a|the|your|job|employment) reference for (?!the)|provide a reference
    |reference request|give a reference|as a referee|as a reference|named you as|listed you as
    |named as a referee|confidential reference|give your reference
    |write a letter of recommendation for|a former supervisor|employment reference
    |given your name as a refer\w*|reference on behalf of»\b
    !! \b(?:(?:contact|approach|ring|phone|call|speak to|write to|use) [^.!?]{0,40}as a refer\w*
    |your references|your referees|provide (?:us with )?(?:the )?(?:names|contact|details)
    |two references|who can|names of|contact details of|referees? (?:you|who)|we will contact
    |we have contacted|you (?:gave|have given|have named|named|listed|put (?!forward)|provided)
    |reference number|for reference|taken up|your current manager|could you (?:send|give|share
    |provide))
4 resume passed on :: \b«attached is the resume of|attached is his resume|attached is her resume
    |his resume|her resume|forwarded me his|forwarded me her|resume of mr|resume of ms
    |i am sending you the resume|cv of a candidate|resumes of|his cv|her cv|their cvs»\b
5 you are the interviewer :: \b«you are interviewing(?! (?:for|with|at))|added to an interview panel
    |also on the panel|(?<!to the )(?<!to our )(?<!to an )interview panel for
    |candidates? (?:for|to) (?:your|our) (?:team|vacancy|post|role)|candidate:
    |thank you for interviewing|to interview (?:them|him|her|three|two|four)|the first is strong
    |invite both»\b
    !! for your (?:interview|application)
4 they are the candidate :: \b(?:«interview him|interview her|interview these|interview them
    |schedule him|schedule her|bring him in|bring her in|he interviewed|she interviewed
    |interviewed him|interviewed her»)\b
    !! {role} you applied
4 to a group :: \b«sorry all|sorry everyone|apologies all|morning all|afternoon all|evening all
    |several of you|all of you|each of you|both of you|hi all|hello all|dear all
    |hi everyone|hello everyone|hi team|dear colleagues|dear team|folks|guys|ladies and gentlemen
    |dear friends|dear members|^to all|all staff|all employees»\b
    !! dear all applicants|all candidates|several of you (?:have )?(?:asked|written|wrote|enquired
    |inquired|wanted)\b.{0,70}\b(?:vacancy|post|position|role|job|interviews?|applications?)\b
    |(?:all|each|both) of you (?:will )?(?:hears?|gets? an answer|be told|be informed)\b
    |external (?:applicants|candidates)
5 candidates seen from inside :: \b«candidate responses|interview list|interview schedule next
    |individuals on the|review candidate|pre interview questions|interviewing committee meets
    |internal candidates|our candidates|the candidates? we|candidate pool|slate of
    |resumes? for (?:our|your)|profiles for your|person spec|first interviews for|block time for
    |scorecards?|thanks for interviewing|interviewed by you|being interviewed by you
    |your new team member|your operations manager role|for your (?:vacancy|role|opening|position)»\b
    !! we have (?:\w+ )?(?:done|held|finished|completed)
5 on the panel with us :: \b(?:«agree(?:d|ing) to» (?:chair|sit on|sit in on|be on
    |join) (?:the |our |this |an? )?(?:panel|interviews?|selection|committee|shortlist\w*)
    |«agreeing to chair|thanks for chairing|thank you for chairing|which of the questions you
    |which questions you|questions you want to ask|questions you would like to ask
    |ones you want to ask|ones you would like to ask|split the questions
    |questions for the candidates|questions to put to»\b)
    !! of us|ask us|to ask me|you applied|your application
4 seeing somebody by name :: \bwe are «interviewing» (?!you\b|for\b|other|several|more|candidates
    |a |the |some|few|shortlisted|people|applicants|first|this|next|on |in |at |over|all
    |and |as |from|again|now|until|through|between|today|tomorrow|mon|tue|wed|thu
    |fri)[a-z]+ [a-z]+ (?:on|at|this|next|tomorrow|mon|tue|wed|thu|fri)
4 interview of a third person :: \b«interview|interviews» (?:for|of) (?!(?:the|a|an|your|our|this
    |position|role|post|for|all|new|job)\b)[a-z]+ [a-z]+ to (?:mon|tue|wed|thu|fri)
""",
}
