"""English cues for a refusal: another has it, the post is gone, kept on file. Data."""

REJECTIONS = {
    "rejection": r"""
6 has given it to another :: \b(?:we|they|i|board|panel|committee|owners?|partners|governors|head
    |chef|director) (?:(?:have|has|are|is|am) )?(?:now |just )?(?:(?:decided|chosen
    |agreed) to )?(?:give|given|giving|gave|handed|handing|awarded|awarding) «(?:the
    |this) (?:\w+ )?(?:job|role|spot|post|place|position|contract|vacancy|apprenticeship
    |internship)» to (?!you\b|your\b|any|whom?\b|hr\b|(?:the|whoever|someone|somebody
    |a candidate) (?:\w+ )?(?:best|right|first|who (?:can|is|will|has
    |gives)|strongest)|go\b|do\b|be\b|see\b|make\b|press\b|print\b)
    |\b(?:we|they|i|board|panel|committee) (?:(?:have|has|are) )?(?:now |just |decided to )?(?:given
    |gave|giving|awarded) «it» to (?:an ?other|someone|somebody|a colleague|an internal|the other
    |the second)\b
    !! not\b|nobody|\bif\b|\?|whether|before|until|to (?:read|look|check|see|review|sign)
    |last (?:year|time|summer)|years? ago|\bi gave
6 it is not you :: \b(?:it|choice|decision) (?:\w+ )?(?:will|was|is) not (?:be |going to be |to be
    |fall on )?«you» (?:this time|on this occasion)\b
    |\bit (?:will not|is not going to) be «you»\W+(?:i am |we are |so |very )?(?:sorry|afraid)\b
    !! \bif\b|\?|fault|who\b
5 not able to offer :: \b(?:«unable|not able|not in a position|can not|could not|will not|are not
    |am not|is not|not be able|not going|not be»)\b(?: \w+){0,3}? (?:offer(?:ing)?|mak(?:e|ing)
    |extend(?:ing)?)\b(?: \w+){0,3}? (?:you|an offer|the (?:position|post|role|job)
    |a (?:position|post|place|role|job))\b
    !! interview|\bif we\b|feedback|yet\b|until|relocation|sponsor|visa|expenses|formal
5 not going on :: {not} (?!(?:\w+ ){0,2}?(?:telephone|phone|ring|call|contact|enquire|inquire|chase
    |write|e-?mail|ask)\b)(?:\w+ ){0,5}?(?:«progress\w*|proceed\w*|advanc\w*|pursu\w*|continu\w*
    |moving|move|moved|taking|take|taken|going|go|gone|carry\w*|bringing|bring|brought|putting
    |passing|through»)\b(?: \w+){0,6}? (?:forward|further|ahead|onwards?|through to|with (?:your|you
    |the|this)\b|your (?:application|candidacy|candidature|profile)|(?:to|for|in) the (?:next
    |interview|final|second|following|recruitment|selection|process)|to (?:the )?interview
    |this (?:any|further)|you any)\b
    !! not yet|yet (?:to|been)|not been able to|cancel|\bif you\b|unless|not only|do not hesitate
    |without (?:you|hearing)|not want to (?:rush|go)|before|no longer wish|you (?:do|would
    |are) not (?:want|wish)|you no longer
5 application not successful :: {not} (?:\w+ ){0,4}?(?:«successful|selected|shortlisted|short listed
    |chosen|appointed|accepted|retained|considered|recommended|picked|ranked|progressed|invited
    |hired»)\b
    !! not yet|if you (?:are|have|were)|should you not|whether|unless|not considered complete
    |can not be considered|not be considered (?:complete|until)|(?:late|incomplete|after|materials
    |without)\b.*not be (?:accepted|considered)|not (?:yet )?(?:been )?(?:selected|chosen
    |appointed) (?:a|the)|if (?:we|it)
5 not among them :: \byou (?:are|were) (?:\w+ )?not (?:\w+ )?«among|one of» (?:them|those
    |the (?:two|three|four|five|chosen|final))\b
    !! yet|\bif\b
5 goes to a colleague :: \b(?:«job|post|position|role|place|vacancy»)\b (?:has gone|went|is going
    |goes|has been given) to (?!plan|tender|advert|press|print|review|panel|committee|you\b|hr\b)
    |\b(?:«not|no|is not|isn't») (?:the |such |very )?(?:good|great|happy) news\b
    !! not yet|\bif\b|next stage|next round
5 all are closed :: \ball (?:other )?(?:«applications|candidatures|candidacies»)\b (?:now )?(?:stand
    |are|have been|will be)(?: now)? (?:closed|cancelled|void|withdrawn)
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
    |with someone from|someone (?:from|on|in) (?:our|the) team|calendar|copied|cc|check(?:ed)?
    |feedback|decided to (?:offer|invite|move you)|you are|reference|given to me|went out of (?:her
    |his)|taken? (?:me|him|her) (?:through|up|aback)|ask (?:her|him|someone) (?:about|for|to)
    |took (?:me|us)|spoken
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
    |dither\w*|hesitat\w*|(?:has|have) not (?:yet )?(?:said|answered|accepted|signed|decided)
    |thinking it over
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
    |that|our|it)\b(?: \w+){0,6} ?(?:{role}|recruitment|spot|it)?\b
    !! form|until|office|not (?:yet )?filled|not because
4 no longer hiring :: {not} (?:\w+ ){0,3}?(?:«hiring|recruiting|filling|looking to
    |under consideration|being considered|considering|in consideration|need(?:ing)? (?:anyone
    |anybody|to fill)|available»)\b(?: \w+){0,5}?(?: (?:{role}|this|for|candidates?|you
    |consideration))? ?[.,;!]?(?: |$)
    !! not yet|not considered|if you|you are (?:still|no longer)|you no longer|unless|are you
    |whether|not available|he is|she is|number|not hiring manager|slot|appointment
4 go another way :: \b(?:«direction|different way|another way|different route|another route
    |other way|different path»)\b
    !! directions|drive|turn|station|door|train
4 looking for something else :: \b(?:«looking for|after|need|needed|needs|requires|wanted
    |require»)\b (?:\w+ ){0,2}?(?:somebody|someone|a (?:person|candidate)|people|candidates
    |more)\b(?: \w+){0,3}? (?:who has (?:already )?\w+|with (?:more|deeper|stronger|a stronger
    |direct|longer)|more (?:experience|hands|background|commercial)
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
    !! pass (?:it|this|that|your (?:message|details|thanks|note|feedback)|on (?:your|the) (?:message
    |details|thanks|note)|the)|passed (?:it|this|that|your|the|on your)|passing (?:it|this|your|the
    |through|by)|pass(?:ed|ing)? (?:to|a|out)
4 kept on file :: \b(?:«keep|kept|keeping|hold|retain|retaining|save|store|stored|add|added
    |stay»)\b(?: \w+){0,5}? (?:on file|on record|on our (?:files|books|database|list|system|radar)
    |in (?:our|the|my) (?:\w+ )?(?:talent|database|files?|system|pool|network|records|mind for
    |drawer)|for (?:future|other|up to|a year|12 months|six months|6 months|later)|in mind
    |in contact about|in touch (?:about|for) (?:future|other))
    !! interview (?:on|at)|private|keep this email|confirm|time in mind|please keep
3 kept for later :: \b(?:«future|upcoming|other|subsequent»)\b (?:\w+ )?{role}\b
    !! about other|any other|other (?:\w+ )?(?:opportunities|jobs|roles) (?:at|that
    |you) .*(?:unsubscribe|view|see)|do you have
2 to apply again :: \b(?:«apply|applying|reapply|applications?»)\b(?: \w+){0,3}? (?:again\b
    |in (?:the )?future|for (?:other|future|any other|our other|another)|elsewhere)
    !! deadline
2 see your name again :: \b(?:see|hear from|hearing from|cross|crossing)\b (?:\w+ ){0,3}?(?:«again
    |another time|paths»)\b
    !! {day}|see you again|look(?:ing)? forward to
3 luck for the search :: \b(?:«wish\w*|luck|success
    |best»)\b(?: \w+){0,8}? (?:(?:job |career |your )(?:search|hunt)|future|endeavou?rs?|career
    |elsewhere|next (?:step|role|move|chapter|position|adventure)|search|professional|job seeking)
    !! interview on|good luck (?:with|for) (?:the|your) (?:interview|test|assessment)
    |best (?:regards|wishes),
2 wishing you well :: \b(?:«wish\w*»)\b(?: \w+){0,3}? (?:well|every success|all the (?:very )?best
    |the (?:very )?best|every happiness|luck|success)\b
    !! best wishes|good luck with (?:the|your) (?:interview|test)|for (?:the|your) (?:interview
    |test)|christmas|happy|as we wish
3 on this occasion :: «occasion|this time round|this time around|at this time|on this one
    |this round»
    !! if |special|another occasion|on the occasion|can be|unable to answer|visit
    |contact us at this time|no action|happy occasion
4 regret :: \b(?:«regret\w*|sorry to|afraid that|sorry|afraid i|afraid we
    |unfortunately»)\b(?: \w+){0,6}? (?:inform you|to say|tell you|let you know|advise you
    |that (?:your|you|we|the|this|on)|you (?:have|were|are|did)|(?:it is|it was) (?:a )?no\b|not
    |bad news)
    !! delay|time|interview (?:has|is|on|scheduled)|cancel|reschedul|postpone|slow|earlier|sooner
    |wait|decision|{clock}|typo|error|mistake|{day}|unable to (?:reach|attend|meet|make)
    |hear (?:that|you|about)|out of office|individual|every|phone|attach|if you|missing|late
    |any inconvenience|confusion|short|notice
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
5 has gone with another :: \b(?:gone|went|going) with (?:(?:an?|another|the
    |this) (?:[\w-]+ ){0,2}?«(?:lady|man|woman|guy|lad|lass|girl|bloke|chap|person|candidate
    |applicant|fellow)»|«(?:somebody|someone)»)\b
    !! \bif\b|whether|\?|interview with|until|yet|you\b
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
    |rethink\w*|freeze on»)\b~~(?:{role}|recruitment|hiring|hire|headcount|hold|project)
    !! until (?:the )?{day}|until (?:q\d|january|spring|autumn|the new)|interview|agenda
5 offer taken back :: \boffer\b(?: \w+){0,8}? (?:«withdrawn|rescinded|revoked|retracted|withdraw
    |rescind|revoke|retract|null and void|lapsed|off the table»)\b
    !! if |unless|may be|subject to|right to|could be|will lapse
5 takes the offer back :: \b(?:take|taking|have to take|pull|pulling) (?:the|our|your|that
    |this) (?:\w+ )?«offer» (?:back|away|off)\b
    !! \bif\b|unless|may\b|will not|never
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
4 chose to give it to another :: \b(?:decided|chosen|agreed|opted|had) to «give|offer» (?:the|this
    |that) (?:job|role|spot|post|place|position)\b~\bto\b (?!you|some|any|who|the next|be)\w
    !! not (?:yet )?(?:decided|chosen|agreed)|if\b|whether|whom\b
4 given the job to another :: \b(?:«given|gave|giving|handing|going|gone»)\b~(?:job|role|spot|post
    |place|position|chair|gig|shift)s?\b~\bto\b (?!you|go|see|do|make|meet|work|start|talk|be
    |the next)\w+
    !! not (?:yet )?(?:been )?(?:given|giving)|anybody|anyone
4 job has gone :: \b(?:job|role|spot|post|place|position|one|vacancy|gig)s?\b (?:\w+ )?(?:«gone|went
    |taken|snapped up|allocated|no longer exists?|no longer open|off the table|has been given
    |has been pulled|disappeared|fallen away»)\b
    !! (?:well|live)|went (?:really|very|great|over)|if
4 cannot fill or take on :: {not} (?:\w+ ){0,3}?(?:«fill|take (?:you|anyone|anybody) on|hire|employ
    |use you|recruit|take on»)\b
    !! fill (?:in|out)|yet|hire (?:\w+ )?until|if|form
4 a plain no :: \b(?:«it is a no|is a no\b|a no from|no from us|not this time|have to say no|say no
    |had to say no|answer is no|the answer was no|no luck|no go|not to be|no joy|thumbs down
    |pass this time|not going to happen»)\b
    !! a no brainer|if|say no more|can say no|(?:decision|answer|news|hear|write|interview|meeting
    |talk|call|{day})\b[^.!?]{0,40} not going
4 not inviting you :: {not} (?:\w+ ){0,3}?«inviting|invite|asking|calling|selecting|select|choosing
    |appoint|appointing|forwarded|among|include\w*
    |considered» (?:you |your |those |to |the |further )
!! yet|until|if|calling (?:today|tomorrow)|unable to appoint (?:\w+ )?until|do not select
    |please do not
4 taken out of the running :: \b(?:removed|taken|withdrawn|out|off|no longer|excluded
    |eliminated)\b~(?:«consideration|running|list|contention|process|shortlist|competition»)\b
    !! still|yet|as you requested|your request|you (?:have )?asked
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
    |close the file|closed your (?:file|application)|closing (?:out )?(?:your|the|all|every
    |this)~(?:application|requisition|search|file|process)|where it ends|going cold|gone cold
    |gone quiet on us»
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
    |more (?:time|people|information|detail)|need (?:to|another|a bit)|still
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
}
