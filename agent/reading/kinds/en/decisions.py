"""English cues for how a process stands or ends: offers, rejections, the state of things. Data."""

DECISIONS = {
    "rejection": r"""
5 not able to offer :: \b(?:«unable|not able|not in a position|can not|could not|will not|are not
    |am not|is not|not be able|not going|not be»)\b(?: \w+){0,3}? (?:offer(?:ing)?|mak(?:e|ing)
    |extend(?:ing)?)\b(?: \w+){0,3}? (?:you|an offer|the (?:position|post|role|job)
    |a (?:position|post|place|role|job))\b
    !! interview|\bif we\b|feedback|yet\b|until|relocation|sponsor|visa|expenses|formal
5 not going on :: {not} (?!(?:\w+ ){0,2}?(?:telephone|phone|ring|call|contact|enquire|inquire|chase
    |write|e-?mail|ask)\b)(?:\w+ ){0,5}?(?:«progress\w*|proceed\w*|advanc\w*|pursu\w*|continu\w*
    |moving|move|moved|taking|take|taken|going|go|gone|carry\w*|bringing|bring|brought|putting
    |passing|through»)\b(?: \w+){0,6}? (?:forward|further|ahead|onwards?|through to
    |with (?:your|you|the|this)\b|your (?:application|candidacy|candidature|profile)
    |(?:to|for|in) the (?:next|interview|final|second|following|recruitment|selection|process)
    |to (?:the )?interview|this (?:any|further)|you any)\b
    !! not yet|yet (?:to|been)|not been able to|cancel|\bif you\b|unless|not only|do not hesitate
    |without (?:you|hearing|your)|not want to (?:rush|go)|before|no longer wish
    |you (?:do|would|are) not (?:want|wish)|you no longer
5 application not successful :: {not} (?:\w+ ){0,4}?(?:«successful|selected|shortlisted|short listed
    |chosen|appointed|accepted|retained|considered|recommended|picked|ranked|progressed|invited
    |hired»)\b
    !! not yet|if you (?:are|have|were)|should you not|whether|unless|not considered complete
    |can not be considered|not be considered (?:complete|until|unless)
    |(?:late|incomplete|after|materials|without)\b.*not be (?:accepted|considered)
    |not (?:yet )?(?:been )?(?:selected|chosen|appointed) (?:a|anyone|the)|if (?:we|it)
5 not among them :: \byou (?:are|were) (?:\w+ )?not (?:\w+ )?«among|one of» (?:them|those
    |the (?:two|three|four|five|chosen|final))\b
    !! yet|\bif\b
5 promised to another :: \b«promised|given» (?:him|her|them|someone|somebody) (?:the|this
    |that) (?:job|post|position|place|role|apprenticeship|vacancy)\b
    !! \bif\b|years ago|back then
5 unsuccessful :: «unsuccessful»
    !! \bif\b|in the event|whether|should you|all unsuccessful|unsuccessful (?:applicants
    |candidates) will|assume|payment|attempt|login|deliver
5 with others :: \b(?:«decided|chosen|chose|choose|elected|opted|going|gone|went|moving|move|moved
    |proceeding|proceed|progressing|progress|continuing|continue|selected|appointed|appoint|hired
    |hire|pursuing|pursue|advance|advancing|shortlisted|invite|decision|offered|offer|offering
    |preferred|picked|settled»)\b(?: \w+){0,9}? {others}\b(?: [\w']+){0,3}? {people}\b
    !! if you|another (?:role|position|time|date|call|round|conversation|meeting)
    |(?:seeing|meeting|interviewing|speaking) (?:\w+ )?(?:other|another)|stay(?:ing)? in
    |other people in the (?:team|loop)|panel|before (?:we|making)|talking to other
    |(?:one|two) (?:more|other) (?:candidates?|people)
5 with someone else :: \b(?:«went|gone|going|go|decided|chosen|chose|picked|selected|hired|hiring
    |appointed|offered|stick|sticking|run|settled|giving|filled|took|taken|taking
    |ask»)\b(?: \w+){0,8}? (?:with|on|to|for|by)?\b ?(?:someone|somebody|an internal
    |one of (?:our own|the other|my)|a candidate|an ?other (?:candidate|applicant|person|direction
    |route|way)|a different (?:direction|candidate|route|path)|the other (?:candidate|applicant
    |person|one|finalist)|my (?:old|former)|our (?:old|former)|an applicant|a colleague|the two
    |her\b|him\b)
    !! if|talk|speak|call|meet|interview you|share|hand(?:ed)? (?:over|it)|introduc
    |with someone from|someone (?:from|on|in) (?:our|the) team|calendar|copied|cc|check(?:ed|ing)?
    |feedback|decided to (?:offer|invite|move you)|you are|reference|given to me
    |went out of (?:her|his)|taken? (?:me|him|her) (?:through|up|aback)
    |ask (?:her|him|someone) (?:about|for|to)|took (?:me|us)|spoken
4 another has it :: (?:{others}|first) (?:[\w']+ )?(?:«candidate|applicant|person|finalist|someone
    |somebody»)\b(?: \w+){0,6}? (?:has|have|was|were|had|is|accepted
    |placed first)\b(?: \w+){0,5}? (?:accepted|selected|appointed|chosen|hired|offered|preferred
    |said yes|taken)\b
    !! stay|still|in case|until|second choice|backup|fall through|keep you|interview
    |if (?:they|he|she)
5 offered to another :: \b(?:«offered|accepted|awarded|given»)\b(?: \w+){0,3}?(?: to
    | by)(?: and (?:accepted|taken) by)?,? (?:an ?other|someone|somebody
    |the (?:other|successful|preferred)|one of|an internal|a (?:colleague|candidate|different))\b
    !! but|still|stay|in case|until|backup|{clock}|given to me|your name|if (?:she|he|they)
5 post filled :: \b{role}\b(?: [\w&'/.()+,#]+){0,14}? (?:has|have|is|was|had|been|got
    |are)\b(?: \w+){0,3}? (?:«filled|closed|withdrawn|eliminated|scrapped|discontinued|frozen|cut
    |gone|taken|removed|retired»)\b
    !! until|not (?:yet )?(?:been )?(?:filled|closed)|unless|once|applications? (?:has|have|is
    |are) closed|if (?:the|it)|will be|still open|before|posted|reopened|taken (?:the|a|longer|on)
    |has taken|cut ?off|closed to (?:new )?applications
5 no vacancy now :: \b(?:have|are|is|got) (?:\w+ )?(?:no|not any) (?:\w+ ){0,2}?«vacancy|vacancies
    |openings?»\b|{not} (?:\w+ )?looking for «anyone|anybody»
    !! \bif\b|other|until
4 we filled it :: \b(?:we|they|i|client|company|school|board
    |manager) (?:has |have |had )?(?:\w+ ){0,2}?(?:«filled|closed»|appointed (?:to|an?)) (?:the|this
    |that|our|it)\b(?: \w+){0,6} ?(?:{role}|recruitment|search|spot|it)?\b
    !! form|until|office|not (?:yet )?filled
4 no longer hiring :: {not} (?:\w+ ){0,3}?(?:«hiring|recruiting|filling|looking to
    |under consideration|being considered|considering|in consideration
    |need(?:ing)? (?:anyone|anybody|to fill)|available»)\b(?: \w+){0,5}?(?: (?:{role}|this|for
    |candidates?|you|consideration))? ?[.,;!]?(?: |$)
    !! not yet|not considered|if you|you are (?:still|no longer)|you no longer|unless|are you
    |whether|not available|i am not available|he is|she is|number|not hiring manager|slot
    |appointment
4 go another way :: \b(?:«direction|different way|another way|different route|another route
    |other way|different path»)\b
    !! directions|drive|turn|station|door|train
4 looking for something else :: \b(?:«looking for|after|need|needed|needs|requires|wanted
    |require»)\b (?:\w+ ){0,2}?(?:somebody|someone|a (?:person|candidate)|people|candidates
    |more)\b(?: \w+){0,3}? (?:who has (?:already )?\w+|with (?:more|deeper|stronger|a stronger
    |direct|longer)|more (?:experience|senior|hands|background|commercial)
    |(?:a bit |little )?more (?:senior|experienced|junior))
    !! we are looking for|are you|would you
4 not the fit :: {not} (?:\w+ ){0,4}?(?:«right fit|quite right|right match|good fit|good match
    |best fit|a fit|a match|strong enough|the one|what we are|enough experience|quite what
    |the right person|the right one|close enough|the right candidate|suitable for|a strong match
    |meet (?:all )?(?:of )?(?:the|our)|match (?:the|our)|align|suited to|the right time|proceed»)\b
    !! if |whether|unless|not sure|may not|might not|tell us|do you|your fault
4 did not get it :: \b(?:you|we|it|i) (?:did|do|have|has|were|was|are) not (?:\w+ )?(?:«get|got|make
    |made|reach|reached|score|scored|pass|passed|meet|met
    |placed first»)\b(?: \w+){0,3}? (?:the (?:job|role|post|position|cut|shortlist|final|next
    |required|pass|mark|benchmark|threshold|bar)|it\b|through|this time|required|minimum
    |a (?:high|pass)|our (?:criteria|requirements|shortlist))
    !! if |get the (?:email|message|invite|link)|make it to (?:the )?(?:call|interview|meeting)
    |did not make it (?:on|to our)|meet (?:you|up)|unless|whether
3 below the mark :: \b(?:«below|short of|under»)\b(?: \w+){0,3}? (?:benchmark|threshold|pass mark
    |required|cut ?off|standard|minimum|level)
    !! salary|range
3 decided against :: \b(?:«decided|decision|choose|chosen|opted|elected»)\b(?: \w+){0,3}? (?:not to
    |against|to pass|to stop|to end|to close|to leave it|to part)\b
    !! hire yet|offer more|wait|holding|hold the interview|make you
3 to stop with you :: \b(?:going|have|decided|want|like) to «stop|end|close
    |conclude»\b (?:with (?:you|\w+\b)|here|things here|it here|(?:the|your|our) (?:process
    |candidacy|application|candidature))
    !! by|interviews|applications close
3 passing on :: \b(?:going to|have to|will|decided to|choosing to|opting to|we are|i am|they are
    |client is|they have|has) «pass|passing|passed|declin\w+»(?: (?:on|up))?(?: (?:you|your|this|the
    |for))? ?(?:application|candidacy|profile|time|now|moment|round|occasion|offer you)?\b
    !! pass (?:it|this|that|your (?:message|details|thanks|note|feedback)|them
    |on (?:your|the) (?:message|details|thanks|note)|along|the)|passed (?:it|this|that|your|them|the
    |away|on your)|passing (?:it|this|your|the|through|by)|pass(?:ed|ing)? (?:to|a|an|all|out)
4 kept on file :: \b(?:«keep|kept|keeping|hold|retain|retaining|save|store|stored|add|added
    |stay»)\b(?: \w+){0,5}? (?:on file|on record|on our (?:files|books|database|list|system|radar)
    |in (?:our|the|my) (?:\w+ )?(?:talent|database|files?|system|pool|network|records|mind for
    |drawer)|for (?:future|other|up to|a year|12 months|six months|6 months|later)|in mind
    |in contact about|in touch (?:about|for) (?:future|other))
    !! interview (?:on|at)|private|keep this email|confirm|time in mind|please keep
3 kept for later :: \b(?:«future|upcoming|other|subsequent»)\b (?:\w+ )?(?:{role}|vacancies
    |openings)\b
    !! about other|any other|other (?:\w+ )?(?:opportunities|jobs|roles) (?:at|that
    |you) .*(?:unsubscribe|view|see)|do you have
2 to apply again :: \b(?:«apply|applying|reapply|applications?»)\b(?: \w+){0,3}? (?:again\b
    |in (?:the )?future|for (?:other|future|any other|our other|another)|elsewhere)
    !! deadline
2 see your name again :: \b(?:see|hear from|hearing from|cross|crossing)\b (?:\w+ ){0,3}?(?:«again
    |another time|paths»)\b
    !! tomorrow|{day}|see you again|look(?:ing)? forward to
3 luck for the search :: \b(?:«wish\w*|luck|success
    |best»)\b(?: \w+){0,8}? (?:(?:job |career |your )(?:search|hunt)|future|endeavou?rs?|career
    |elsewhere|next (?:step|role|move|chapter|position|adventure)|search|professional|job seeking
    |job hunting)
    !! interview on|good luck (?:with|for) (?:the|your) (?:interview|test|assessment)
    |best (?:regards|wishes),
2 wishing you well :: \b(?:«wish\w*»)\b(?: \w+){0,3}? (?:well|every success|all the (?:very )?best
    |the (?:very )?best|every happiness|luck|success)\b
    !! best wishes|good luck (?:with|for) (?:the|your) (?:interview|test)
    |for (?:the|your) (?:interview|test)|christmas|happy|as we wish
3 on this occasion :: «occasion|this time round|this time around|at this time|on this one
    |this round»
    !! if |special|another occasion|on the occasion|can be|unable to answer|visit
    |contact us at this time|no action|happy occasion
4 regret :: \b(?:«regret\w*|sorry to|afraid that|sorry|afraid i|afraid we
    |unfortunately»)\b(?: \w+){0,6}? (?:inform you|to say|tell you|let you know|advise you
    |that (?:your|you|we|the|this|on)|you (?:have|were|are|did)|(?:it is|it was) (?:a )?no\b|not
    |bad news)
    !! delay|time|interview (?:has|is|on|tomorrow|scheduled)|cancel|reschedul|postpone|slow|earlier
    |sooner|wait|decision|{clock}|typo|error|mistake|{day}|unable to (?:reach|attend|meet|make)
    |hear (?:that|you|about)|out of office|individual|every|phone|attach|if you|missing|late
    |any inconvenience|confusion|very short notice|short|notice
3 not the news hoped for :: \b(?:«news|answer|outcome|result|decision|message
    |reply»)\b(?: \w+){0,3}? (?:you (?:were |had |are |would )?(?:hop\w+|want\w*|expect\w*|looking
    |like)|we (?:had |were )?hop\w+|i (?:had |were |was )?(?:hop\w+|want\w*)|a different
    |disappoint\w*|is no\b|was no\b|is (?:a )?negative|not (?:good|positive|favou?rable))
    !! if |as soon as
3 not good news :: \b(?:not|bad|better|different|disappointing|sad|less than
    |nicer)\b(?: \w+){0,3}? «news|answer for you|one»\b
    !! good news|no news|have news|not (?:have )?(?:any )?news|not (?:yet|heard)
    |one (?:of|day|more|thing)|(?:newsletter|news (?:about|on|at|by|from|until|before))
3 disappointment :: «disappoint\w*» !! not be disappointed|hate to|if |would disappoint|weather
3 hard decision :: \b(?:«difficult|tough|hard|close|tight|painful|agonising|agonizing
    |narrow»)\b (?:\w+ )?(?:decision|choice|call|vote|one to make|to choose|contest|thing)\b
    !! soon|by |before|will be|need to make|to make this|is now|once
2 many strong applicants :: \b(?:«strong|competitive|high|large|many|exceptional|overwhelming
    |outstanding|record|huge|number of»)\b (?:\w+ ){0,4}?(?:field|pool|calib(?:re|er)|number|volume
    |applications|applicants|candidates|response|standard)\b
    !! still|until|delay|longer|weeks|you are|bear with|ongoing
5 looks for somebody else :: \b(?:decided|settled|chosen|going|want
    |agreed)\b(?: \w+){0,4}? «look for|go with|looking for|somebody
    |someone» (?:\w+ ){0,3}?(?:with more|who has|further on|more experienced|with a bit more
    |closer to)\b
    !! \bif\b|whether|you
4 hoped for better news :: «wish (?:i|we) had|hoping to (?:bring|give|have)
    |wanted to (?:bring|give) you» (?:you )?(?:better|happier|good|other) news\b
3 closer match :: \b(?:«closely|closer|better|stronger|more»)\b (?:\w+ ){0,3}?(?:match\w*|align\w*
    |suited|fit\w*|qualified|experience\w*|meet\w*|suit)\b
    !! \bif\b|role (?:that|which)|perhaps|learn|would be|tell us|could you|more about
3 placed behind :: «placed second|runner up|runners up|second place|ranked second|came second
    |close second|reserve list|second on|just behind|pipped|came down to|second choice»
    !! interview|if (?:the|our)|still|decid|will
4 process ended :: \b(?:«application|candidacy|candidature|process|search|recruitment|position
    |requisition|role»)\b(?: [\w&'/.()#]+){0,8}? (?:has|have|is|was|been|will
    |are)\b(?: \w+){0,3}? (?:concluded|ended|withdrawn|rejected|declined|cancelled|unsuccessful
    |not (?:been )?successful|closed|discontinued|terminated|at an end|over|a no\b|no longer
    |turned down)
    !! \bif\b|once|interview (?:\w+ )?(?:is|has been) cancelled|until|when the|after
    |applications? (?:closed?|is closed)|withdrawn your|closes|over (?:\d|the|to|email|for|a)|email
3 status is no :: \b(?:status|outcome|result|stage|decision)\b(?: [\w&'/.()#]+){0,8}?(?: is| to| as
    |:) (?:now )?\W?(?:«rejected|declined|unsuccessful|not selected|not shortlisted|not progressed
    |closed|no longer under|withdrawn by|regret|not retained|archived»)
4 let go from the process :: \b(?:«releas\w+|letting|let»)\b (?:all (?:the |our )?(?:candidates
    |applicants|finalists)|(?:you|everyone|everybody) go)\b
    !! know
3 post rethought for good :: (?:«budget\w*|hiring freeze|headcount|restructur\w*|reorganis\w*
    |reorganiz\w*|funding|indefinite\w*|cancelled the|pulled the|withdraw\w* the|shelved|scrap\w*
    |rethink\w*|freeze on»)\b~~(?:{role}|recruitment|hiring|hire|search|headcount|hold|project)
    !! until (?:the )?{day}|until (?:q\d|january|spring|autumn|the new)|interview|agenda
5 offer taken back :: \boffer\b(?: \w+){0,8}? (?:«withdrawn|rescinded|revoked|retracted|withdraw
    |rescind|revoke|retract|null and void|lapsed|off the table»)\b
    !! if |unless|may be|subject to|right to|could be|will lapse
5 take back the offer :: \b(?:«withdraw\w*|rescind\w*|revok\w*|retract\w*|take back|taking back
    |pull\w*»)\b (?:the|our|your|this|that|my) (?:\w+ )?(?:offer)\b
    !! if |unless|may|right to|reserve
2 thanks for interest and time :: (?:thank\w*|appreciat\w*)~«interest|effort|time
    |care»~(?:and|in) (?:\w+ ){0,4}(?:interview|process|application|applying|us|company|meet|effort
    |time)\b
    !! {day}|{clock}|{title}|{role}|received
3 feedback on offer :: «feedback» (?:on your|is available|about your|from the|if you
    |regarding your)~
    !! survey|submit|give (?:us|your)|share your|your feedback|we would (?:love|like|value
    |appreciate)|helps us
3 sorry personally :: \b(?:«sorry|apologies»)\b,? (?:friend|mate|pal|love|about (?:this|that|it)
    |it is (?:a )?no|to disappoint|that (?:we|i) (?:can ?not|could not|are not|did not)|not to
    |we (?:can ?not|could not)|truly|genuinely|it was not|it did not|this (?:one )?did not)\b
    !! delay|late|short notice|interview|call you|attend
4 they will stop :: \b(?:they|client|he|she|hiring manager|team|panel|company|school|practice
    |board) (?:\w+ ){0,4}?(?:«passed on|not keen|not convinced|felt that|feel that|feel you|felt you
    |felt your|said no|going with|gone with|went with|decided against|not to proceed
    |ruled you out»)\b
    !! if
2 door open :: «door»s? (?:\w+ )?(?:is |stays |remains |are )?(?:\w+ )?(?:open|closed)\b
    !! side|front|back|bell|stage
4 not going to work out :: {not} (?:\w+ ){0,3}?(?:«going to work|work out|working out|meant to be
    |for us|happening»)\b(?! with (?:you|us) until)
    !! date|time|{day}|{clock}|link|schedule|looking for us|not for us to
4 others had the edge :: {others}~(?:«edge|scored|stronger|ahead|further along|pipped|outscored
    |ranked|more points|suited|longer record»)\b
    !! if
4 an insider took it :: \b(?:«promot\w*|internal\w*|within|cousin|nephew|niece|son|daughter|brother
    |sister|in house|our own|own ranks|old chef|former»)\b(?:[\w' ,]{0,40})\b(?:taken|took|got
    |filled|candidate|applicant|given|one of our|appointment|instead|position|role|job|post|moved
    |appointed|stepping|back)\b
!! promoted to you|internal (?:interview|meeting|call|process|discussion)
    |within (?:\d|a|the|two|three|four|five)|if
4 given the job to another :: \b(?:«given|gave|giving|handing|going|gone»)\b~(?:job|role|spot|post
    |place|position|chair|gig|shift)s?\b~\bto\b (?!you|go|see|do|make|meet|work|start|talk|be
    |the next)\w+
4 job has gone :: \b(?:job|role|spot|post|place|position|one|vacancy|gig)s?\b (?:\w+ )?(?:«gone|went
    |taken|snapped up|allocated|no longer exists?|no longer open|off the table|has been given
    |has been pulled|disappeared|fallen away»)\b
    !! (?:well|live)|went (?:well|really|very|great|over)|if
4 cannot fill or take on :: {not} (?:\w+ ){0,3}?(?:«fill|take (?:you|anyone|anybody) on|hire|employ
    |use you|recruit|take on»)\b
    !! fill (?:in|out)|yet|hire (?:\w+ )?until|if|form
4 a plain no :: \b(?:«it is a no|is a no\b|a no from|no from us|not this time|have to say no|say no
    |had to say no|answer is no|the answer was no|no luck|no go|not to be|no joy|thumbs down
    |pass this time|not going to happen»)\b
    !! a no brainer|if|say no more|can say no
4 not inviting you :: {not} (?:\w+ ){0,3}?«inviting|invite|asking|calling|selecting|select|choosing
    |appoint|appointing|forwarded|among|include\w*
    |considered» (?:you |your |those |to |the |further )
!! yet|until|if|calling (?:today|tomorrow)|unable to appoint (?:\w+ )?until|do not select
    |please do not
4 taken out of the running :: \b(?:removed|taken|withdrawn|out|off|no longer|excluded
    |eliminated)\b~(?:«consideration|running|list|contention|process|shortlist|competition»)\b
    !! still|yet|as you (?:asked|requested)|your request|you (?:have )?asked|still in the running
4 not advancing :: {not} (?:\w+ ){0,4}?«advanc\w*|progress\w*|proceed\w*
    |continu\w*» ?(?:\.|,|!|$|at this|this time|further|past|beyond|on this)
!! yet|if|until
4 ranked or voted for another :: \b(?:«ranked|voted|preferred|favoured|favored|opted|leaned|plumped
    |settled|put»)\b~{others}\b
    !! you first|still|yet|if
4 hired others :: \b(?:«hired|hiring|appointed|taken on|took on|signed»)\b (?:two|three|four|a|an
    |some|somebody|someone|another|other|enough|my|his|her|our|the)\b(?! (?:you|new manager|process
    |decision|team|manager|committee))
!! we are hiring|still hiring|hiring (?:a|an|some|two|three|our|the)\b|have just hired a recruiter
    |if
3 you would be bored :: \b(?:you would|you will|you might|you may)~(?:«bored|overqualified
    |over qualified|underused|frustrated|outgrow|wasted|happier»)\b
3 overqualified :: «overqualified|over qualified|too senior|too junior|too experienced
    |not senior enough|not enough experience|lack of experience|lacking|lack the»
    !! documents|attachment
3 many applied few chosen :: (?:applications?|applicants|candidates|people|field|response|standard
    |calib(?:re|er))\b~~(?:«only|difficult choices|hard choices|tough choices|difficult decisions
    |tough decisions|hard to choose|had to choose|turn away|turn down|say no|could not»)\b
    !! you are one|still|shortlisted candidates will be|only (?:shortlisted|those|successful)
3 hope you find something :: \b(?:hope|sure|confident|certain|doubt)\b~you~(?:«find|land|get snapped
    |snapped up|soon have|will go far|go far|do well elsewhere»)\b
    !! the (?:office|place|building|way)|find it easy|us easily|find attached|find time
    |find the link
3 we would work with you later :: (?:«some other time|another time|another day|down the line
    |down the road|in the future|one day|next season|next year|next time»)~
    !! {clock}|suggest another time|find another time|propose|another time (?:that|which|works|would
    |for)|would another time|is there another|choose another
3 hard to write :: \b(?:hate|hard|never easy|not easy|difficult|least favou?rite|wish)\b~(?:«writing
    |write|email|message|letter|part of (?:my|the) job|send|call to make»)\b
3 end of the road :: «end of the road|end of the line|end things|draw a line|call it a day
    |close the file|closing your file|closed your (?:file|application)|closing (?:out )?(?:your|the
    |all|every|this)~(?:application|requisition|search|file|process)|where it ends|going cold
    |gone cold|gone quiet on us»
3 kind regrets :: «sincere regret|our regret|with regret|much regret|regrettably|sadly|alas
    |it is with regret|unhappily»
    !! cancel|postpone|{clock}|can not make|reschedul|delay
3 winner was another :: (?:«winner|winning|successful|chosen|preferred|appointed
    |selected»)~(?:candidate|applicant|person|one|man|woman)\b~(?:has|had|was|is|brings?|comes|knows
    |with|offers?|joins|will)
    !! will be (?:contacted|invited|asked|notified|informed|required|appointed)|if|you are|may|must
    |should|will (?:join|have|work|report|start|then)
3 we lacked money :: (?:«money|funding|funds|grant|budget|contract|visa|sponsorship|licen[cs]e
    |finance»)\b~(?:fallen through|ran out|run out|cut|lost|gone|did not come|can not be done
    |not come through|been pulled|withdrawn|dried up|not possible|frozen|rejected|refused)\b
    !! until
3 looked for deeper :: (?:«impressed|liked|enjoyed|strong|impressive|good|close»)~~\b(?:but|however
    |although)\b~~(?:looking for|needed|need|wanted|want|require|deeper|more|stronger|longer|someone
    |somebody)\b
    !! but (?:they )?want(?:s)? to see (?:one|two|a few|more)|one more (?:person|candidate)
    |more (?:time|people|information|detail)|need (?:to|another|a bit|more time)|still
5 asks another to take it :: \b(?:«ask|asking|asked|giving|offering
    |offer»)\b (?!you\b)(?:\w+ ){1,3}?to (?:take|do|have|fill|join|start|be our|lead|run) (?:the|our
    |this|it|as|in|on|us)\b
    !! we (?:would like|want) to ask you|{clock}|you to
4 we are full :: \b(?:brigade|team|crew|kitchen|rota|class|cohort|programme|intake|list|staff
    |shifts?|places?)\b~(?:is|are|has been|have been|have (?:now )?(?:all )?been)~(?:«full|complete
    |taken up|filled|closed|allocated|complete now|fully staffed»)\b
    !! if|full time|full (?:day|kitchen|of)
4 the client dropped it :: \b(?:client|company|they|firm|owner|school|board|trust|agency|partners
    |department|university|he|she|we)\b (?:have |has |had )?(?:\w+ )?(?:«pulled|withdrawn|dropped
    |shelved|scrapped|cancelled|canned|binned|closed» (?:the|this|that|it)|can live without
    |decided they can) ~(?:job|role|post|position|vacancy|brief|search|hire|requisition|recruitment
    |buyer|it)?
3 we could not take everyone :: {not}~(?:«take|hire|invite|interview|meet|place
    |accommodate»)~(?:everyone|everybody|all (?:of )?(?:you|those|who)|all the)\b
3 not on the list :: \b(?:your name|you)\b~{not}~(?:«appear|feature|included|among»)\b
    |did not (?:«obtain|reach|attain|achieve|secure») ~(?:minimum|required|pass|enough|mark|score
    |threshold)
2 feelings of the sender :: (?:«gutted|cross as you|as disappointed as|heartbroken|frustrat\w*
    |i hate|hated|painful|no reflection on you|nothing against you|nothing personal|do not take it
    |not your fault»)~
    !! traffic
""",
    "rejection@subject": r"""
4 subject says no :: «unsuccessful|regret|not selected|rejected|rejection|not progressing
    |not successful|declined application|no longer under consideration»
    !! tips|handle|how to
2 outcome in the subject :: «outcome|decision|result» (?:of|on|regarding|for|about)~(?:application
    |interview|candid|{role}|{title})
""",
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
    |final\w*)|to be made|dragging)\b
    !! if you have not heard|cancel|are you|have you|rejected
4 not decided yet :: {not} (?:\w+ ){0,4}?(?:«decided|decide|decision|finished|finalised|finalized
    |concluded|completed|heard back|reached|made up|update|news|forgotten|feedback|an answer|firm
    |anything»)\b(?: \w+){0,6}? ?(?:yet|so far|until|before|still|about you|for you|on|a|you
    |to (?:share|report|give|tell)|{day}|on this|of the)?[.,;!]?
    !! if |should you|application is|cancel|whether|have you|unless|not (?:make|made) a decision to
    |offer you|move|moving|proceed|decided to (?:move|go|proceed|offer)|please do not|decided not
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
3 update for you :: \b(?:«update|updates|updating|heads up»)\b(?: \w+){0,3}? (?:you
    |on (?:your|the|where|our|my|how|things|this|progress|timing)|about (?:your|the|where)
    |regarding (?:your|the)|from (?:us|me|our|the)|for you|your|as promised)
    !! update your (?:profile|preferences|details|availability|calendar|resume|cv|phone|email
    |browser|account|application)|update (?:the )?(?:calendar|invite|invitation)
    |updated (?:invite|invitation)|newsletter|unsubscribe|weekly update|will update|any update
    |software
3 where things stand :: «where (?:we|things|you|it|the process) (?:\w+ )?(?:are|stands?|is|stand)
    |how (?:things|the process|it) (?:stands?|is going|are going)|state of (?:play|things)
    |status of your|keep you (?:posted|informed|updated|in the loop|abreast)
    |keeping you (?:posted|informed|in the loop)|in the loop|posted»
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
3 other candidates to see :: \b(?:«see|meet|interview|speak to|speak with|talk to|seeing|meeting
    |interviewing|hear|know»)\b (?:\w+ ){0,4}?(?:one more|two more|other|another|remaining|last
    |rest of the|a few more|several|three|two|a couple)(?: of)?(?: \w+){0,2} (?:candidates?
    |applicants?|people|person|personas|interviews|finalists?)\b
    !! decided|instead|chosen|selected|you will (?:meet|see)|panel|in the team|on the team
    |moved forward
3 you remain a candidate :: (?:you (?:are|remain)|your (?:application|candidacy))~(?:«finalist
    |finalists|running|strong contender|contender|in contention|favourite|favorite|top of|high on
    |our list|very much|mix|picture|short list|shortlist|considered»)
    !! invite|not|unfortunately|congratulations
3 liked you :: \b(?:they|he|she|team|panel|everyone|client|manager|we|i)\b (?:\w+ ){0,4}?(?:«liked
    |enjoyed|loved|impressed|positive|keen|like you|fit in well|good impression»)\b~~(?:but|still
    |yet|want to|before|next|waiting|come back|decision|and will|hear)
    !! offer you|invite|unfortunately|not|went to|chosen|instead|looking for|wanted|needed
    |but (?:we|they|he|she) (?:are|were|is|was|have|need)|would like you|we like you to|like you to
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
4 comparing :: \b(?:«comparing notes|comparing|compare notes|weighing|weighing up|mulling|debating
    |deliberat\w*|discussing (?:all|the)|putting our heads|sleep on it|sleeping on it
    |thinking it over|going back and forth|take stock»)\b
    !! your offer|gone back and forth
3 know by a day :: \b(?:you will|you should|we will|i will|you shall) (?:\w+ ){0,2}?(?:«know»
    |have (?:an|our|my) answer|be told) (?:\w+ ){0,3}?(?:by|on|before|after|next|this|either|soon
    |more|in|within|at|tomorrow|{day})
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
    |evaluation|assessment of applications|shortlisting»)~(?:all (?:of )?(?:the|them)|them all
    |applications|each one|every one|is (?:still |taking|ongoing|under way)|slow|takes? time
    |continues|hundreds|thousands|the lot)
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
    |sit down|discuss\w*|decides?|vote)\b~(?:on|next|this|at|in|{day}|tomorrow|together|before|again
    |to|all)~
    !! you (?:to|will) meet|meet with you|meet you|meet the|would like to meet|{clock}|interview
    |with you|and i
""",
    "progress_update@subject": r"""
2 update in the subject :: «update|status|where we are|progress|timeline|delay|next steps»
    !! updated invitation|update your|profile|newsletter|weekly|security|software|outcome
""",
    "offer": r"""
5 offering the post :: (?:(?:{pleased}|going|decided|will|formally|hereby|can|may|writing|now|we|i
    |to|would)) (?:\w+ ){0,4}?(?:«offer|offering|extend|extending|make|making|appoint|give|present
    |confirm»)\b(?: you)?(?: \w+){0,6}? (?:the (?:\w+ ){0,3}?{role}|the job|a job
    |a (?:\w+ ){0,4}?(?:position|role|post|job|place|contract)|you an offer|an offer
    |a (?:formal|verbal|conditional|written) offer|this (?:role|position|post|job)|employment|you as
    |the appointment|our offer|your offer|the {title}|you as our|position of|role of|post of)\b
    !! interview|unable|not (?:able|in a position)|can not|regret|unfortunately
    |opportunity to (?:interview|meet)|have offered|another candidate|someone else|if (?:we|you)
    |would you like to offer|slot|visit|trial|\bcall\b.*to make|to the (?:other|preferred)
    |still (?:needs?|to be)|approv|intend|hope to|before we|once|when we|a chance|test|demo|discount
    |% off|upgrade|not (?:to )?(?:offer|make|appoint|extend)|decided not|sorry|\bno\b|fund
    |but (?:it|the|we|i|first|there)|prefers|in person
5 offered to you :: \b(?:we|i|company|they|board|committee|governors|trust|client
    |\w+)\b (?:have |has |hereby |now |are |is )?(?:\w+ )?(?:«offer|offering|offered»)\b you (?:the
    |a|this|an? \w+|employment)\b(?: \w+){0,8}? ?(?:{role}|{title}|contract|employment|salary
    |permanent|\d)\b
    !! interview|unable|not|slot|opportunity to|chance|discount|if you|trial|coffee|lift|call
    |could we|would|demo|course
5 the job is yours :: \b(?:job|role|position|post|spot|gig|it|place|apprenticeship|internship
    |contract) (?:is|are|'s) (?:\w+ )?(?:«yours»)|\bjob's yours|«yours» if you (?:want|will|like
    |are)
5 want you on board :: (?:we|i|they|everyone|team|all of us)\b (?:\w+ ){0,4}?(?:want|like|love
    |delighted|thrilled|happy|excited|wish|can not wait|decided
    |keen)\b(?: \w+){0,4}? (?:you (?:\w+ )?(?:«on board|aboard|to join|to be our|to be the
    |to be \w+'s|to come (?:and )?(?:work|on board)|in the team|on the team|to start|to take the
    |as our|on our team|joining us|to become»))
    !! if |interview|meet|call to|come in|join (?:us|our|the|a|me|this) (?:\w+ ){0,4}(?:for|on|at
    |call|meeting|webinar|zoom|event|session|panel|talent|community|network)
    |join(?:ing)? (?:the )?(?:call|meeting|zoom|teams|interview)|start by|start with
    |to join (?:me|him|her)|our process|test|you want to|that you want
4 welcome to the team :: (?:«welcome|welcoming» (?:you )?(?:aboard|to the (?:team|family|company
    |crew|school|firm)|on board|to \w+!))
    !! if |welcome to the (?:candidate|applicant|portal|talent)|newsletter|hope to
5 offer letter :: \b(?:«offer letter|letter of offer|letter of appointment|appointment letter
    |contract of employment|employment contract|employment agreement|employment offer|job offer
    |offer of employment|offer of appointment|conditional offer|verbal offer|formal offer
    |written offer|offer package|offer document|work contract|contract for the (?:position|post
    |role)|statement of particulars»)\b
    !! if |would|before|after (?:the|an)|once|reference|how to|tips|newsletter
    |not (?:\w+ )?(?:constitute|guarantee|an)|approv|negotiat|other job offer|should you
    |any (?:job )?offer|when|still|await|waiting|withdraw\w*|rescind\w*|does not
3 terms :: \b(?:«salary|wage|pay|compensation|remuneration|base|stipend|rate|package|signing bonus
    |sign on bonus|equity|stock options|hourly»)\b(?: \w+){0,5}?(?: of| is| will be| would be| at
    | to|:)? ?(?:\W{0,3}(?:\d{2,3}[ ,.'’]?\d{3}|\d{2,3}k\b|\d{1,3}[.,]\d\d\b)
    |(?:gbp|usd|eur|chf|sek|nok|dkk|aud|cad|sgd|inr|pln) ?\d|[$£€])
    !! expect\w*|range|what (?:is|are)|between|minimum|your current|would you|posted|advertised
    |desired|up to
3 pay a period :: (?:[$£€]|\b(?:gbp|usd|eur|chf|sek|nok|dkk|aud|cad|sgd|pln|inr|nzd|zar
    |hkd)) ?\d[\d,.' ]*k? ?(?:gross |net )?(?:«a year|per year|per annum|an hour|per hour|annually
    |a month|per month|monthly|a week|per week|pa\b|p\.a|a day|per day|an annum|on a full time
    |hourly|base|salary|plus|gross|yearly»)
    !! range|between|expect\w*|from [$£€]|up to|client|looking for|vacancy|\d ?- ?[$£€]?\d
    |subscription|trial|plan|unlimited
3 pay in local money :: \d[\d .,']*(?:sek|nok|dkk|chf|eur|pln|kr|euros?|pounds|dollars|gbp
    |usd)\b ?(?:gross |brutto )?(?:«a month|per month|a year|per year|per annum|monthly|annually
    |an hour|per hour|gross|brutto»)
    !! range|expect
3 start date :: \b(?:«start date|starting date|first day|start on|starting on|begin on
    |starting monday|starting the|commencing|commence|start whenever|date of commencement|start as
    |starting in|you start|starting»)\b~(?:{day}|\d|of|is|will|whenever|would|you|suits|prefer)
    !! interview|earliest|test|available|process|what is|interviews? start|round|trial
    |start (?:your|the) (?:test|assessment)|assessment|starting (?:at|from) {clock}|course
    |when could|we start|meeting|call|you could start|how soon
4 accept the offer :: \b(?:«accept|accepting|acceptance|sign|signed|countersign\w*
    |signing»)\b(?: \w+){0,5}? (?:the|this|our|your|of)? ?(?:\w+ )?(?:offer|contract|letter
    |agreement|position|copy|role|post)\b
    !! would you accept|if (?:we|you were)|invitation|interview|decline the (?:invit|meeting)
    |has accepted|have accepted|another|terms (?:and|&) conditions|another candidate|nda|poster
    |confidentiality
3 offer stays open :: \boffer\b~(?:«open|valid|expires?|lapse|stands|holds?|deadline|remains»)
    !! if |sale|discount|% off|limited|promo|coupon|today only|applications
3 offer in words :: (?:\b(?:our|your|the|this|my) (?:\w+ ){0,2}?«offer» (?:of|is|includes?|letter
    |to you|for (?:the|you)|stands|as|below|attached|in writing|includes))
    !! if |once|before|approv|interview|% off|special|discount|promo|exclusive|draft\w* your|prepare
    |preparing|withdraw\w*|rescind\w*|discuss|talk|go over|go through
3 conditions :: «contingent|conditional (?:on|upon)|subject to (?:\w+ )?(?:satisfactory|references
    |receipt|background|checks|clearance|pre|dbs|medical|proof)|pre employment checks|probation\w*
    |trial period|annual leave|days of (?:vacation|holiday|leave)|days' holiday|weeks of vacation
    |weeks? (?:of )?(?:holiday|vacation)|benefits package|usual benefits|pension|health insurance
    |401 ?k|notice period is»
    !! what is your|newsletter|advert|perks of working|we offer|on annual leave|i am on
2 congratulations on the post :: «congratulations|congrats|felicitations|good news|great news
    |wonderful news|fantastic news|happy news|lovely news»
    !! next (?:step|round|stage)|interview|shortlist|passing|through|test|invite|assessment
    |anniversary|first round|progress|selected for the|moved|congratulations on your new
    |getting through|advance|birthday|webinar|promotion|from this side|for you and would
    |our colleagues|meet
3 chosen :: (?:«chosen|picked|selected|choose|decided on|successful|unanimous|first choice
    |preferred candidate|our choice|top choice|settled on|no doubt|unanimously»)~(?:you\b|for the
    |candidate|in (?:your|favou?r)|to join|applicant|decision|left)
    !! not|other|another|if |interview|shortlist|next|whether|selected to
    |for (?:an?|the) (?:interview|next|phone|video|assessment)|may|someone|unable|closely|whom to
    |who (?:to|we)|would|will be|candidates? (?:will|who)|move forward|attend|round|unsuccessful
4 we want you :: \b(?:we|i|they|everyone|everybody|all|team|panel|board
    |client)\b(?:[\w ,]{0,25})\b(?:«want|choose|chose|picked|decided on|settled on
    |voted for»)\b you\b(?! to (?:meet|see|come in|take|do|send|complete|know|interview|feel|have a
    |speak|talk|join (?:us )?(?:for|on|at)|try|record|write|start with|have (?:all|the|time))) ?(?:,
    |!|\.|;|$|for|as|to (?:be|run|lead|have|take|join|cook|teach|head|work|start|come and)|in|on
    |with|here|back|at)
!! if|interview|panel interview|whether
5 appoint you :: \b(?:«appoint|hire|employ|take|keep|have»)\b you (?:on\b|as\b
    |to the (?:post|position|role)|with us|here for|in the role|permanently|full time
    |for the (?:post|position|role|season|job|summer|whole)|from)|should like to appoint you
    |would like to appoint you|want to hire you|you are hired|you have the job|you got the job
    |you got it
    !! if|have you on (?:the )?(?:call|line|phone|list|file|board)|{clock}|back|interview
    |take you (?:on a tour|through|from|to|around)
5 you have the post :: \b(?:have|get|got|take|given|be given)\b~(?:the «job|post|position|role|place
    |spot|gig») (?:if|,|!|\.|$)
    !! did not|not (?:get|have)|if i (?:get|got)
4 you are the one :: (?:you are|you were|it has to be|it is
    |has to be) (?:\w+ ){0,5}?(?:«successful candidate|preferred candidate|first choice
    |unanimous choice|top choice|the one|hired|exactly who|exactly what|our choice|number one
    |just who|in, if|our pick|right person|selected for the|chosen for the»)\b(?! (?:interview|next
    |phone|assessment|test))
    !! if|the one who|one of|the one (?:to|on|in|at|with|you)|interview
4 says an offer exists :: \b(?:an|the|this|our|your|my|his|her|their|with an|improved our|raised the
    |revised)\b «offer»\b (?:for you|to you|from (?:the|our|my)|we made|i made|that (?:i|we) made
    |has been extended|is (?:attached|enclosed|below|yours|ready|as follows|open|valid|on)
    |in writing|stands|to (?:gbp|usd|eur|chf|[$£€]|\d)|of (?:employment|[$£€\d]|a|the)|to reflect
    |includes|comes|remains|letter)|come back with an offer|made you an offer|made this offer
    |make you (?:this|an|our) offer|have (?:an|your) offer
    !! prefers|in person|call|if|once|before|discount|% off|case|special|until supplies|sale|approv
    |sign(?:ed)? (?:it )?off|withdraw|rescind|another candidate|someone else|when|when (?:are|could)
    |call about|next|about the offer|discuss|talk|hope to|regret
4 accept or decline it :: \b(?:«accept|accepting|acceptance|accepts|say yes|saying yes
    |yes from you»)\b(?: \w+){0,4}? ?(?:by|in writing|before|,|\.|!|$|if|we will|you)
!! if we|accept (?:the|this|your) (?:invite|invitation|calendar|meeting|slot|time|apolog\w*|cookies
    |terms|our sincere|our apolog\w*)|accept our|has accepted|have accepted|had accepted
    |accepted (?:by|this|an?)|did not accept|not (?:be )?accept\w*|not acceptable|she accepts
    |he accepts|they accept|late applications|accepting applications|applications
    |accept or decline the|poster|not accepting|if (?:she|he|they)|another|interview
3 think it over :: \b(?:«have a think|think it over|think about it|sleep on it|mull it over
    |talk it over|take your time|take a few days|discuss it at home|take a day|take the weekend»)\b
    !! test|exercise|with the team|answers|recording|question
4 terms listed :: \b(?:«terms of (?:your )?employment|terms below|terms of the offer
    |compensation package|your package|your salary|your pay|your compensation|paid monthly
    |monthly in arrears|gross annual|equity grant|stock options|options vesting|salary point
    |spine point|point \d+ of|on the scale|pay band|band \d|pay grade|days leave|days of leave
    |annual leave|paid leave|pto|relocation (?:is|allowance|package|bonus)|sign on|joining bonus
    |contract (?:would|will) run|contract runs|hours a week|hours per week|days a week|report to
    |reporting to|accommodation included|company car|tools supplied|health from day»)\b
    !! on (?:annual|paid) leave|i am on|salary expect|your salary (?:expect|require|history)
    |what (?:is|are|would)|\?|would be|looking for|vacancy|advert|the (?:role|position|job) (?:is
    |offers|comes|reports)|report to (?:reception|the|security|desk)|current (?:pay|salary)|client
    |hourly rate expect|range
4 please start :: \b(?:«when can you start|when could you start|can you start|could you start
    |start with us|work with us|come and work|come work|will you come and|join us as|start whenever
    |you would start|you will start|your first day|your first shift|put you on the rota|on the rota
    |start on the|first week»)\b
!! at the earliest|earliest|if (?:we|you)|test|how soon|what (?:salary|pay)|and (?:what|which)
    |interview|would like to join us as|notice|process|trial
4 welcome among us :: (?:«glad|happy|delighted|thrilled|forward|excited|proud
    |can not wait»)~(?:having you|to have you|have you) (?:as a colleague|as one of|on board|aboard
    |with us|on (?:the|our|my) (?:team|crew)|join(?:ing)?|in the (?:team|family)|here)\b
    !! if|interview|{clock}|consider
3 yes hoped for :: (?:«hope|hoping|fingers crossed|honou?red|delighted if|thrilled if
    |would love it if»)~(?:you will say yes|you say yes|you will accept|you accept|you will join
    |you would accept|to hear yes|you will want|yes from you)
5 engage or take on :: \b(?:wish(?:es)?|want(?:s)?|like|propose|decided|intend|pleased|delighted
    |happy|confirm that we)\b (?:\w+ ){0,3}?to (?:«engage|appoint|hire|employ|take you|have you
    |bring you on|retain|recruit|come for»)\b
    !! if|interview|{clock}|in for|meet
4 come for the work :: (?:like|want|love|need) you to (?:«come|start|join|be|run|lead|take|cook
    |teach|work|drive|look after»)~(?:for the (?:season|summer|winter|year)|as|with us|on the|our
    |permanently|from|full time|the (?:kitchen|bar|shop|team|role|job|post))
    !! meet|interview|talk|test|trial|for a (?:chat|talk|trial|visit|day)|{clock}
    |join us (?:for|on|at)|exercise|start with|take (?:a|the|part)|come in
3 start soon :: \b(?:«be here|start|begin|come|arrive|with us»)\b~(?:by|on|from|for) the (?:1st
    |\d+(?:st|nd|rd|th)|first|beginning|new term|season)
    !! interview|{clock}|course
3 agreement asked :: (?:«say the word|agreement in principle|your agreement|your acceptance
    |your decision|your answer|let me know if you accept|send the papers|send you the contract
    |draw up the contract|prepare the contract|paperwork to follow|contract to follow|formal letter
    |written contract»)~
    !! our decision|if we|approv|hold|interview
""",
    "offer@subject": r"""
4 offer in the subject :: \b(?:«offer letter|job offer|offer of employment|offer of appointment
    |employment offer|your offer|formal offer|conditional offer|contract of employment
    |employment contract|employment agreement|letter of appointment|offer» (?:-|–|:|for|of|from
    |letter|details)?)
    !! special|% off|sale|limited|exclusive|offer you|interview|discount|call|discuss|talk|withdraw
    |approv|counter|holiday|deal
2 welcome in the subject :: \b«welcome|congratulations|congrats|good news|great news»\b
    !! newsletter|to the (?:candidate|portal|talent)|interview|next
""",
}
