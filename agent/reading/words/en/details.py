"""English: how it is written, what is agreed, wished and told. Data, no logic."""

WORDS = {
    "signs.formula": r"""
(?:i|we) (?:am|are|remain),?(?: \w+){0,2},? yours(?: \w+)?
(?:assuring|thanking) you [^.!?]{0,60}
""",
    "telling.for_good": r"""
\b(?:indefinite(?:ly)?|until further notice|for the foreseeable future|sine die)\b
""",
    "telling.paused": r"""
\b(?:hiring|recruitment|recruiting|the (?:\w+ )?(?:search|process|post|position|role
    |vacancy))(?: \w+){0,2} (?:paused|frozen|on (?:hold|ice)|suspended)\b|\bhiring (?:freeze|pause
    |stop)\b|\bput\b[^.!?]{0,40}\bon (?:hold|ice)\b
\b(?:paus(?:e|ed|ing)|halt(?:ed|ing)?|fr(?:eeze|oze|ozen|eezing)|suspend(?:ed|ing)?)(?: all| our
    | the| any)? (?:(?:\w+ )?conversations|interviews|hiring|recruitment|recruiting
    |(?:\w+ )?search|process|talks)\b
""",
    "telling.answer": r"""
\b(?:answer|decision|decide[ds]?|verdict|outcome|either way|yes or (?:a )?no)\b
""",
    "telling.asked_to_come": r"""
\b(?:can|could|will) you (?:please |kindly )?(?:come|be (?:here|there|at|in)|pop|drop|call in
    |join|attend)\b
""",
    "telling.silent": r"""
\b(?:if|unless|should|in the event that|where|(?:applicants|candidates|those|anyone
    |everyone) who) (?:you |we )?(?:do |have |has |had |are |is )?(?:not|n['’]t|never
    |no)?\b[^.!?\n]{0,20}?(?:hear|heard|been (?:contacted|invited)|contacted|receiv\w+|news|word
    |get|got)\b[^.!?\n]{0,60}?\bby\b[^.!?\n]{4,}
""",
    "unmoved.only_that": r"""
\b(?:only|just|simply|nothing (?:else )?(?:moves|changes|is changing|has changed
    |is different) (?:but|except))(?: an?| the| your| one)?(?: (?:small|new|different|quick
    |minor))?(?: change (?:of|to|in)(?: the| your)?)? {place}\b(?![^.!?]{0,30}\b(?:and
    |,) (?:the )?(?:time|day|date|hour)\b)
""",
    "unmoved.stands": r"""
\b(?:the |your )?(?:(?:date|day) and (?:the )?)?(?:time|hour|slot)(?: and (?:the )?(?:date
    |day))? (?:stays?|remains?|stands?|is (?:still|unchanged|the same|not changing)
    |are (?:unchanged|the same)|(?:does|do) not change|doesn't change|don't change)\b(?! (?:to
    |open|flexible))
\b(?:interview|meeting|call|appointment|visit|talk|chat|session|slot)\b[^.!?]{0,60}\b(?:is
    |remains|stays) (?:unchanged|as (?:it was|planned|agreed|arranged|before))\b
""",
    "households.good": r"""
(?:fine|good|great|perfect|ideal|ok|okay|convenient|easiest|best|better|possible)
""",
    "households.ours": r"""
\b(?:works?|suits?|{good})(?: \w+){0,2}? (?:for |with )?us\b
\bwe(?:['’]ll| will| shall)(?: both| all)? be (?:there|here|in|at home|home|waiting)\b
\bwe(?: both)? (?:confirm|accept|look forward)\b
\bmy (?:wife|husband|partner) and (?:i|me) (?:can|will|would|are|look|shall)\b
\bsee you (?:\w+ ){0,3}at ours\b
\bwe(?:['’]re| are) at (?:number |no\.? )?\d+\w? \w+ (?:street|st|road|rd|lane|avenue|ave|close
    |way|drive|terrace|gardens|row|hill|court|place|crescent|square)\b
""",
    "accepting.fine": r"""
(?:perfect|perfectly|fine|great|grand|good|lovely|ideal|convenient|brilliant|excellent|super
    |wonderful|okay|ok|no problem|spot on|doable|all right|alright|splendid|possible)
""",
    "accepting.agreed": r"""
^\W*[👍👌]
\b(?:will|['’]ll) (?:call|ring|phone|meet|expect) you then\b
\b(?:works?|suits?|fits?)\b(?! (?:in|at|as|with|there|together|on the)\b)
\b(?:is|are|be|'s|’s|sounds?|looks?|all|both) (?:\w+ ){0,2}{fine}\b
^(?:{fine}|yes|yep|sure|absolutely|of course|confirmed|agreed|deal|done)\b(?! (?:question|point
    |news|to (?:hear|know))\b)
\b(?:and|for me and|me,?) very {fine}\b
\b(?<!be )(?:even|much|actually) (?:better|easier)\b
\bi can (?:make|manage) (?:that|it|then|both)\b
\bsee you (?:(?:both|all|two|guys|lot) )?(?:then|there|on|at|in|next|tomorrow)
\b(?:speak|talk) (?:to you )?(?:then|on|tomorrow)\b
\bi(?:'ll| will| shall|’ll) (?:be (?:there|free|ready|waiting|available)|come|make it)\b
\b(?:happy|glad|delighted|pleased) to (?:come|meet|talk|speak|join|attend|confirm|accept|see)
\b(?:would|i'd|i’d) (?:love|be (?:happy|glad|delighted)) to\b
\blook(?:ing)? forward to (?:it|meeting|seeing|speaking|talking|then|our|the)
^(?:aye,? |ah,? |oh,? )?no (?:bother|problem|worries)\b
^(?:i can do (?:that|this|it|those)|will do|noted|all good|happy with)\b
\bsounds? like a plan\b
\bi(?:'ll| will| shall|’ll) (?:attend|join|dial in|take it|take that)\b
\bi (?:\w+ )?(?:gladly|happily|duly) (?:accept|confirm)
\b(?:mon|tues|wednes|thurs|fri)day it is\b
\bi (?:can )?(?:confirm|accept)\b
\bin my (?:diary|calendar)\b
\bcount me in\b|\byes,? please\b
\b(?:a|say(?:s|ing)?|tell (?:\w+ ){1,2})(?: big| very big)? yes\b(?! (?:or|and) no)
\bconfirmed\b
""",
    "accepting.asks_first": r"""
\b(?:let me|i(?:'ll|’ll| will| shall| need to| have to| must|'d have to)|we(?:'ll|’ll| will
    | need to| have to)) (?:just |quickly |first |have to |go and )*(?:ask|check|see (?:if|what
    |whether)|find out|look into|confirm (?:this |that |it )?with|(?:speak|talk) (?:to|with))\b
\b(?:come|get) back to you\b(?! with)
""",
    "accepting.outright": r"""
no probs?|np|kk?|sound
very (?:good|well)|you're on|it['’]s a date
(?:good|fine|great|ok|okay) (?:for|with|by) (?:me|us)|(?:i |we )?can do
that(?:['’]ll| will) do(?: nicely| fine)?|right you are|(?:suits|works for) (?:me|us)
consider it (?:done|booked)|cool|roger|all set
""",
    "accepting.until": r"""
see you(?: on)?|till|til|until
""",
    "accepting.then": r"""
so|then|and|thanks|good|great|lovely|perfect
""",
    "accepting.weekday": r"""
monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow
""",
    "accepting.reminds": r"""
\b(?:do not|don['’]t) (?:forget|worry|hesitate)\b
""",
    "accepting.beside": r"""
then at on for the it is and am pm o clock thanks thank you th st nd rd in morning
afternoon monday tuesday wednesday thursday friday saturday sunday tomorrow
""",
    "accepting.not": r"""
impossible|unfortunately
not|never|neither|nor|cannot|unable|instead|unless|no
""",
    "accepting.other_time": r"""
earlier|later|instead|another|other|different|rather|days?|times?|mon|tues?|wednes|thurs?|fri
""",
    "accepting.plainly": r"""
\b(?:works|suits|(?:is|are|be|['’]s) fine)\b
""",
    "unheard.nothing_heard": r"""
\b(?:if|unless|should|in the event that|where|who)\b[^.!?]{0,30}?\b(?:not|never|nothing|no
    |unless)\b[^.!?]{0,30}?\b(?:hear|heard|contacted|invited|word|news|reply|response)\b
\b(?:unless you|should you not|if you do not|if you have not|who do not
    |who have not)\b[^.!?]{0,16}?\b(?:hear\w*|receiv\w+|contacted|been (?:contacted|invited))\b
""",
    "unheard.a_no": r"""
\b(?:unsuccessful|not (?:been |be )?(?:successful|shortlisted|selected|chosen|progressed
    |taken forward|moving forward)|(?:has|have) (?:unfortunately |sadly )?not been (?:successful
    |shortlisted|selected)|(?:has|have|is|are) (?:been )?(?:declined|rejected)|(?:not|will not
    |are not) (?:be )?(?:proceed\w*|tak\w+ (?:your|it|things) (?:application )?(?:any )?further)
    |(?:the )?(?:post|position|role|place) (?:has been|is) filled)\b
""",
    "unheard.otherwise": r"""
\bwe (?:wrote|said|told)\b
\bi am sorry\b|\bregret\b
\b(?:if|unless|should) we\b
\bfrom you\b
""",
    "telling.sat": r"""
test|exercise|task|case
""",
    "telling.if_not": r"""
if (?:that|this|it|you)\b[^.!?]{0,24}(?:n['’]t|\bnot\b|difficult|problem)
if not\b
""",
    "telling.another": r"""
an ?other|alternative
""",
    "unmoved.places": r"""
(?:interview |meeting |video |zoom |teams )?(?:room|venue|place|location|address|building|floor
    |link|platform|entrance|interviewer|panel|format)
""",
    "unmoved.new": r"""
new|different|other|another|changed?|changing|change of
swap(?:ped)?
moved?
""",
    "unmoved.is_changed": r"""
chang\w+|swap\w*
""",
    "unmoved.is_moved": r"""
moved?|moving|shift\w*|push\w*|postpon\w*|reschedul\w*|brought forward
""",
    "unmoved.new_time": r"""
\b(?:new|different|another|changed) (?:time|date|day|slot|hour)\b
""",
    "addressed.yours": r"""
for you|by mistake|invit\w+ you|they[^.!?]{1,30} you
(?:see|meet|interview|book\w*) you (?:in|on|at|for)
your (?:interview|application|cv|candidacy|slot)
you(?:[’']re| are) (?:invited|expected|through)
""",
    "addressed.theirs": r"""
your (?:candidate|applicant)
(?:see|meet|invite|interview|have|talk to|speak to|speak with) (?:her|him|mr|mrs|ms|miss)
""",
    "accepting.after_all": r"""
probs?\b|problem\b|bother|worries
""",
    "accepting.asks": r"""
before
first(?! day)
once|unless|until|but|however|although|think|consider(?! it)|reflect|discuss
talk (?:it|this|that) (?:over|through)
terms|negotiat\w*
a (?:day|week|bit|little)
some time|few days|conditions
""",
    "bounces.for_good": r"""
(?i)user unknown
unknown (?:user|recipient|address)
(?:recipient|address|mailbox|user|account)[^.\n]{0,60}(?:not found|does(?:n['’]t| not) exist
    |rejected|unknown|disabled|no longer|unavailable)
no such (?:user|mailbox|recipient|address)
couldn['’]t be found|wasn['’]t found|could not be found
permanent(?:ly)? (?:error|fail\w*)
\b55[0134]\b|undeliverable
""",
    "bounces.left": r"""
(?i)\b(?:no longer|not any ?more|have left|has left|i left|am no longer
    |ceased to)\b[^.!?\n]{0,40}\b(?:work|employ|with|at|part of|the (?:company|firm
    |organi[sz]ation|team|trust|school|university))
\b(?:this|my) (?:e-?mail )?(?:address|mailbox|account|inbox) (?:is|has been
    |will be) (?:no longer|closed|deactivated|disabled|retired|not (?:in use|active))
""",
    "handing_over.takes_from": r"""
\bI(?:['’](?:ve|m|ll))?(?: have| am| will(?: be)?| be)?(?: now| just| kindly
    | temporarily)? (?:tak(?:en?|ing) over|cover(?:ing)?|pick(?:ed|ing)? up
    |look(?:ing)? after|stand(?:ing)? in|fill(?:ing)? in|stepp?(?:ed|ing)? in)(?: for
    | from)? {name}
""",
    "handing_over.asked": r"""
asked me to (?:take (?:over|care)|look after|pick|cover|step in
    |stand in|fill in|handle)
""",
    "handing_over.takes": r"""
\bhand(?:ed|ing|s)? (?:you |this |it |everything |things |your (?:\w+ )?(?:file|application
    |process|case) )?over to\b
\b(?:is|becomes|will be) your (?:new |main |point of )?(?:contact|recruiter)\b
\b(?:is|are|will be|'s) (?:now )?(?:looking after|covering|handling|dealing with|picking up
    |in charge of) (?:your (?:application|file|process)|(?:all )?my (?:vacanc\w+|roles?
    |candidates|recruitment|files?|desk|posts?))\b
""",
    "manner.small_title_next": r"""
[A-Z]
(?:ten|in)[ ]
""",
    "manner.nobody": r"""
applicant candidate colleague sir madam all team there everyone both friend job seeker candidat
""",
    "applying.applied": r"""
appl(?:y|ied|ying|ications?)
internal|promotion|transfer
""",
    "phrase_ends.list_and": r"""
and|or
""",
    "phrase_ends.end": r"""
that|which|who|whom|whose|so|because|since|when|while|where|if|but|as well|rather|then
with (?:you|me|us|him|her|them|[A-ZÀ-Þ]\w*)
for (?:about|around|\d|half|an hour|the first|fifteen|thirty)
and (?:about|on|we|i|you|then|will|to|would|see|how|what|why|answer|ask|meet|take|get|give|have
    |it|they|also|tell|explain|introduce|discuss|(?:talk|speak|chat|show|walk) (?:about|you|to
    |with|over|through))
in (?:more|some|greater) (?:detail|depth)
in (?:the|a) (?:first|second|meantime|few)
on (?i:mon|tues|wednes|thurs|fri|satur|sun)day
on the day|at \d
at the (?:interview|start|end|moment)
during|before|after|afterwards|until|in \d|next
this (?:week|afternoon|morning)
today|tomorrow|already|please|next week|followed|you|he|she|they|we|i|diskutieren
""",
    "phrase_ends.tail": r"""
and|or|in|on|at|of|to|for|the|a|an|etc|too|also|with|from|your|our|how|what|more|bit|generally
    |today|beforehand|first|again|together|anyway
""",
    "phrase_ends.the_job": r"""
position|role|vacancy|opening|post|job|opportunity
""",
    "phrase_ends.unfit_first": r"""
any|anything|how|what|why|where|\w+ed by
""",
    "phrase_ends.unfit_last": r"""
role|position|post|job|vacancy|opportunity|opening
""",
    "phrase_ends.unfit": r"""
i|we|you|me|us|he|she|it|they|them|him|this|these|those|here|there|whether|will|would|can|could
    |should|must|may|is|are|was|were|be|been|has|have|had|do|does|did|not|etc|salary|pay|comp
    |compensation|benefits|bonus|wage|notice period|availability|references|next steps|today
    |tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|https?|www|usb
    |memory stick|am|pm|minutes?|hours?|times|dates?|slots?
your (?:application|cv|resume|résumé|interview)
""",
    "phrases.split_after_comma": r"""
and|or
""",
    "phrases.split": r"""
and
""",
    "phrases.split_about": r"""
about|on
""",
    "promised.times": r"""
\b(?:new|another|other|alternative|fresh|different) (?:\w+ )?(?:times?|dates?|slots?
    |appointments?|day|invit\w+)\b(?! (?:for|of) (?:our|the|a|an|my) (?:answer|decision|outcome
    |result))
\b(?:some|possible|available|proposed) (?:times|dates|slots)\b
(?<!whether )(?<!whether we )(?<!whether we're )(?<!whether we’re )(?<!if )\b(?:re-?schedul\w+
    |rebook\w*|re-?arrang\w+)\b(?! or\b)
""",
    "task_cues.in_calendar": r"""
position|role|post|job|interview|conversation|chat|call|round|session|discussion|hours?|minutes
    |min|product|team|panel|people|design
""",
    "wish_cues.reads_no_mail": r"""
\be-?mails? (?:don['’]?t|doesn['’]?t|do not|does not|rarely|never) (?:ever )?reach(?:es)? me\b
\b(?:i|we) (?:hardly|rarely|seldom|never|don['’]?t) (?:ever |really |often )?(?:read|check|open
    |see|look at|do|answer) (?:my |our |these |the )?(?:(?:e-?)?mails?|inbox|mailbox)\b(?! (?:on|at
    |over|in|during|while|after|outside)\b)
\b(?:i|we) (?:hardly ever|rarely|seldom|never) (?:read|check|look at) this(?: address| inbox
    | account| mailbox)?(?=\s*(?:[.,!]|$))
\b(?:rarely|seldom|hardly ever|hardly|not often|not much) (?:at|near|in front of|on) (?:a|my|the)
     (?:computer|laptop|keyboard|pc|e-?mail)\b
\b(?:best|better|easier|easiest|quicker|quickest) to (?:call|ring|phone)(?: me
    | us)?\b(?![^.!?]*\b(?:if|before|in advance|ahead)\b)
""",
    "wish_cues.channel_needs": r"""
mail|email|writ|phone|call|ring|portal|account|dashboard|system|computer|desk|keyboard|laptop
    |inbox|check this|read this|look at this
    |candidate home
""",
    "wish_cues.no_answer_needs": r"""
no need|no further|nothing|not need|not require|don't need|don’t need|no reply|no action
    |no answer|no response
""",
    "wish_cues.asking_needs": r"""
?|please|pls|confirm|let me know|let us know|let me have|let us have|rsvp|kindly|need you to
    |ask you to|can you|if you would|if you could|if you can
""",
    "wish_cues.request": r"""
\b(?:please|kindly|pls)(?: (?!not\b|don|only\b|assume)\w+){0,2} (?:confirm|reply|respond
    |let (?:me|us) (?:know|have)|accept(?! (?:my|our|these) (?:\w+ ){0,2}?(?:apolog|excus|thanks
    |regret|congrat|condol|best|wishes))|rsvp|choose|pick|select|send|return|complete|fill
    |upload|sign|provide|submit|advise|tell|answer|share|get back|book)\b
\b(?:confirm|(?<!(?<!you )will )(?<!(?<!you)['’]ll )let (?:me|us) know) (?:if|whether|by|your
    |which|what|when|as soon)\b
\b(?:we|i) (?:need|ask|require|['’]d ask|would ask) you to\b
\brsvp\b
\bcan you (?:confirm|let|make|send)\b
""",
    "wish_cues.question": r"""
you|your|ok|okay|suit|works?|does|do|shall|can we|could we|would|which|what|when|interested
""",
    "wish_cues.no_show": r"""
\b(?:i|we) (?:did not|didn['’]t|could not|couldn['’]t|never|(?:was|were)(?: not|n['’]t) able to
    |failed to|(?:was|were) unable to)(?: get to| manage to)? (?:call|phone|ring) you\b(?! (?:if
    |unless|back|sooner|earlier|before))
\byou (?:did not|didn['’]t|never|were unable to|weren['’]t able to|failed to) (?:join|attend
    |show(?: up)?|make it(?! (?:to|past|through))|appear|turn up|dial in|log in|connect|come
    |arrive|call in|pick up)\b(?! (?:if|unless))
\b(?:we|i) missed you (?:at|on|in|for|today|yesterday|this|earlier)\b
\b(?:sorry|apologi[sz]e|apologies)\b.{0,40}\b(?:miss(?:ed|ing)?|not (?:joining|making|showing
    |attending|being there|turning up|calling)|(?:couldn['’]t|could not|didn['’]t
    |wasn['’]t able to|was unable to|were unable to) (?:join|make|attend|call|dial|be there
    |get to))\b.{0,40}\b(?:call|interview|meeting|conversation|appointment|chat|today|yesterday
    |earlier|this (?:morning|afternoon))
\b(?:nobody|no one|none of (?:you|them|us)|the (?:interviewer|hiring manager|panel)) (?:joined
    |showed up|turned up|came|appeared|called|dialled in|dialed in|was there|did not join
    |didn['’]t (?:join|show|come|turn up))
\b(?:i|we) (?:waited|have been waiting|was waiting|were waiting)\b.{0,60}\b(?:minutes|link|call
    |lobby|room|hour|zoom|teams|meet|reception|but)\b
\bmissed (?:our|your|the|this morning['’]s|today['’]s|yesterday['’]s) (?:\w+ )?(?:interview|call
    |appointment|meeting|screen)\b
\b(?:interview|call|meeting) (?:did not|didn['’]t) (?:take place|happen|go ahead)\b
\byou (?:just |were left |were |must have been )?(?:sat|sitting|waiting|waited
    |left) (?:there |here )?(?:all )?(?:alone|by yourself|on your own|in vain|for nothing)\b
\b(?:i|we) (?:left you (?:sitting|waiting|hanging|alone|there)|stood you up
    |kept you waiting for nothing)\b
\bstood you up\b
\b(?:got|was|were|been|is|[’']s) (?:held up|called (?:away|out|in(?:to)?)|stuck|caught up
    |delayed|dragged
    |pulled) [^.!?\n]{0,60}\b(?:couldn['’]t|could not|wasn['’]t able to|was unable to|didn['’]t
    |never) (?:join
    |make (?:it|the call)|get (?:to (?:it|you)|on)|dial in|call|come|attend)\b
\b(?:let['’]?s|shall we|can we|could we|we can) (?:try|start) (?:again|over
    |afresh)\b(?! (?:next year|in (?:the
    |a |\w+ months)))
\bbefore we(?:['’]d| had)? (?:even |properly )?(?:begun|started)\b
""",
    "wish_cues.unofficial": r"""
\b(?:nothing|none of (?:this|it))(?: is|['’]s)?(?: yet| at all)? official\b
\b(?:not|isn['’]t|n['’]t)(?: yet| quite| at all)? official\b
\bunofficial(?:ly)?\b
\boff the record\b
\b(?:just |strictly |purely |keep (?:it|this) )?between (?:us|ourselves
    |you and me)\b(?= ?(?:[.,;:!)]|for now|at this|$))
\b(?:noch )?(?:nichts|nicht) offiziell\b
\binoffiziell\w*
""",
    "wish_cues.place_joint": r"""
,?[ ]
\ and[ ]
\ &[ ]
""",
    "wish_cues.place_part": r"""
[A-ZÀ-ÞŁŚŻ][\w.'’-]*|am|upon|on
""",
    "handing_over.leaves": r"""
\bmy last (?:working )?(?:day|week)\b
\bi(?:'m| am|'ll be| will be) (?:\w+ ){0,2}(?:leaving|moving (?:on|to)|retiring|finishing
    |changing (?:teams|jobs|roles)|stepping down|going on)\b
\bi (?:leave|finish|retire)\b(?: up)?[^.!?]{0,30}\b(?:at|in|with|here|week|month|today|tomorrow
    |friday|end)\b
\bi(?:'ve| have) (?:\w+ ){0,2}(?:changed (?:teams|roles|jobs)|moved (?:on|to a))\b
\bi(?:'m| am|'ll be| will be|'m going| am going) (?:\w+ ){0,2}on (?:\w+ )?(?:maternity|parental
    |paternity|adoption|sick|long) ?-?(?:term )?(?:sick )?leave\b
\b(?:my|going on) (?:maternity|parental|paternity) leave\b
\bsabbatical\b
""",
    "promised.outcome": r"""
\b(?:decision|outcome|results?|verdict|answer|confirmation|yes or (?:a )?no|either way
    |one way or (?:the other|another)|offers?)\b
\b(?:decid\w+|choos\w+)\b
\blet (?:you|candidates|everyone|everybody|applicants) know (?:whether|if|who)\b
\b(?:success\w*|unsuccess\w*|appoint(?:ed|ment))\b
""",
    "promised.step": r"""
\bnext (?:steps?|stage|round|interviews?)\b
\b(?:shortlist\w*|short-list\w*|long-?list\w*)\b
\b(?:invit\w+|selected) (?:to|for) (?:an |the )?(?:interview|next)\b
""",
    "bounces.not_yet": r"""
(?i)\bdelayed\b
will (?:be )?(?:re)?tr(?:y|ied)
still (?:trying|being)
warning
mailbox (?:is )?full
over quota|quota exceeded|spam|blocked
""",
    "wish_cues.references": r"""
\b(?:names?|contact (?:details|information|data|info)|details|list|e-?mail addresses
    |phone numbers|telephone numbers)\b.{0,40}\b(?:of|for)\b.{0,40}\b(?:references|referees)\b
\b(?:send|provide|give|share|supply|submit|nominate|name|need|have|list|line up
    |get)\b.{0,30}\b(?:two|three|2|3|four|some|your|professional|work|academic|at least \w+
    |up to \w+|a couple of|one or two) (?:\w+ ){0,3}(?:references|referees)\b
\b(?:contact|call|phone|ring|speak (?:to|with)|talk to|reach out to|check|take up|follow up
    |approach|request|obtain|seek|collect
    |write to)(?:ing)?\b.{0,30}\b(?:your |the |two |three |both |all )?(?:\w+ )?(?:references
    |referees)\b(?! (?:number|no|code))
\b(?:references|referees) (?:to (?:speak (?:to|with)|call|contact|check|ring|approach)|(?:will
    |are to|are going to|are being|can|may) (?:now |then |also )?(?:be )?(?:contacted|called
    |approached|taken up|checked|phoned|hear from))\b
\b(?:two|three|2|3) (?:\w+ ){0,2}(?:references|referees)\b
\breference checks?\b
""",
    "wish_cues.reference_needs": r"""
referen|referee|refer
""",
    "wish_cues.no_show_needs": r"""
miss|join|show|attend|appear|waited|waiting|nobody|no one|turn up|turned up|make it|take place
    |not happen|t happen|go ahead|you did not|you didn|you never|failed to|sorry|apolog|call you
    |phone you|ring you|sat there|sat alone|left you|stood you|kept you
    |couldn|unable|try again|start again|start over|before we
""",
    "wish_cues.left_alone_needs": r"""
nobody|no one|no-one|noone|anyone|anybody|waiting|been in|been on|m in the|m on the|am in the
    |am on the|right link|right room|right number|no call|been sitting|your call|a call|any call
    |phoned|not rung|not ring|t rung|by the phone|by my phone
""",
    "wish_cues.unofficial_needs": r"""
official|unofficial|record|between|offiziell|inoffiziell
""",
    "wish_cues.of_questions": r"""
chas(?:e|ing)
nudg\w+|remind\w*|status
(?:following|follow)[ -]up (?:on|with|about)
""",
    "phrase_ends.labels": r"""
agenda|topics?
focus(?: areas?)?
we(?:['’]ll| will) cover
what we(?:['’]ll| will) cover
areas (?:covered|of discussion)
discussion points
""",
    "phrases.lead": r"""
also|about|on|then|finally|perhaps|maybe
""",
    "joining.behind": r"""
(?:['’]ll| will|['’]s| is|['’]d| would| wants to| would like to)(?: be)?(?: going to)?(?: also| too
    | both| probably)?(?: be)? (?:join(?:ing)?(?: (?:me|us|you|both of us)\b(?! (?:as (?:a|an|our
    |the|head|director|manager)|full[- ]time|next (?:month|year)|permanently))| (?:in|too|as well
    |then|the (?:call|chat|talk|interview|meeting|conversation))\b|(?=[.,;!]|$))
    |sit(?:ting)? in\b(?! for)|com(?:e|ing) (?:along|too
    |as well|with me)\b|(?:there|in|on (?:the|our) call|in the room) (?:too|as well|with (?:me
    |us))\b)
(?:['’]s| has) (?:offered|agreed|asked) to (?:join|sit in|come along)\b(?! for)
""",
    "joining.with_me": r"""
me|us|along|I(?:['’]ve|['’]ll| will| have)?
""",
    "joining.before": r"""
(?:asked|invited|roped in|pulled in|looped in|got|have|having|bring|bringing|add|adding|added
    |include
    |including|meet|meeting|with)
""",
    "joining.closing": r"""
(?:along|as well|too|also|to (?:join|sit in|come along|be there)|with me|on the call)\b
""",
    "joining.led": r"""
\bjoined by
\bw/
""",
    "standing_in.kin": r"""
['’]s (?:\w+ )?(?:child|kids?|children|son|daughter|baby|toddler|little one|boy|girl|wife|husband
    |partner|mother|father|mum|mom|dad|nanny|childminder)s? (?:(?:is|are|was
    |were) (?:\w+ ){0,2}(?:ill|sick|poorly|unwell|off|not well|in hospital|at home)|(?:has|have
    |had|came|woke|got)(?: \w+){0,3} (?:fever|temperature|pox|flu|bug|accident|sick|ill|down with
    |hospital))\b
(?:['’]s(?: got)?|has(?: got)?|had) (?:an?|his|her|their|two|both)(?: \w+)? (?:sick|ill|poorly
    |unwell|feverish) (?:child|kid|children|kids|son|daughter|baby|toddler|little one|boy|girl
    |partner|wife|husband)\b
(?:['’]s(?: got)?|has(?: got)?|had) (?:an?|his|her|their)(?: \w+)? (?:child|kid|children|kids|son
    |daughter|baby|toddler|little one)(?: \w+)? (?:off|ill|sick|at home|home)\b
(?:['’]s|is|has been|will be) (?:at )?home with (?:an?|his|her|their)\b
(?:['’]s|is|will be) on (?:a (?:\w+ )?(?:course|training|site visit)|strike|standby|call-out)\b
(?:has|had|needs) to (?:stay (?:at )?home|look after|mind (?:his|her|their)|collect (?:his|her
    |their)|pick up (?:his|her|their)|take (?:his|her|their)|rush)\b
(?:['’]s|is|will be) (?:at an? (?:\w+ )?(?:funeral|wedding|hospital|conference)|in (?:court
    |hospital|surgery)|needed (?:elsewhere|at|in|on)|on jury (?:duty|service))\b
has (?:jury (?:duty|service)|a (?:funeral|bereavement|dental emergency))\b
""",
    "standing_in.who": r"""
who
""",
    "author_comes.instead": r"""
i(?:['’]ll| will|['’]m| am| shall)(?: be)?(?: going to)?(?: now| then| also)? (?:sit(?:ting)? in
    |step(?:ping)? in|tak(?:e|ing) (?:his|her|their) (?:place|seat|chair|slot|hour|part)
    |replac(?:e|ing) (?:him|her|them)|be there instead|come instead
    |join(?:ing)? (?:you )?instead)\b
in (?:his|her|their) (?:place|stead),? (?:it (?:will be|is)|you(?:['’]ll| will) (?:have|get
    |see)) me\b
(?:with me|meet(?:ing)? me|see(?:ing)? me|have me) instead\b
""",
    "author_comes.leaves": r"""
(?:just|only) (?:(?:him|her|them|he|she) and you|you and (?:him|her|them))\b(?! and)
(?:just|only) (?:for )?(?:the two of you|you two)\b
(?:i|we) (?:won['’]t|will not|shan['’]t) (?:sit in|be in the room|join you two)\b
""",
    "author_comes.alone": r"""
(?:it|there)(?:['’]ll| will|['’]s going to| is going to)(?: now| then| probably| therefore
    | be)*(?: just| only)(?: be)? me\b(?!,? (?:and (?!you\b)|plus|with|who|that|being|or))
(?:just|only) me (?:on (?:\w+day|the \d)|today|tomorrow|then|there|this (?:time|morning
    |afternoon))\b
you(?:['’]ll| will)(?: now| just| then)* (?:only (?:have|get|see|meet|be (?:seeing|meeting)) me
    |(?:have|get|see|meet|be (?:seeing|meeting)) (?:just|only) me)\b(?!,? (?:and|plus|with|or
    |briefly|first|after\w*|at)\b)
i(?:['’]ll| will| shall)(?: now| just| then)* (?:be|see you|meet you|hold (?:it|the \w+)
    |interview you|do (?:it|the \w+)|run (?:it|the \w+)|take (?:it|the \w+)) (?:on my own|alone
    |by myself|solo)\b(?! in (?:the|our) (?:office|shop|house|building))
(?:it|there)(?:['’]ll| will)(?: now| then)* be (?:just |only )(?:the two of us|you and me)\b
""",
    "having_met.met": r"""
thank(?:s| you)(?: (?:again|so|very|much|ever|both|once|more)){0,3} for (?:coming(?! back| up)
    |visiting|joining us|meeting (?:us|me|with)|making the (?:trip|journey|time)|(?:the
    |your) (?:\w+ )?(?:visit|chat|talk|conversation))\b
(?:it was |was )?(?:good|great|nice|lovely|a pleasure) (?:to have met|meeting|seeing|talking (?:to
    |with)|speaking (?:to|with)) you\b
it was (?:\w+ )?(?:good|great|nice|lovely|a pleasure) to (?:meet|see|talk|speak)\b
""",
    "wish.forbids": r"""
\b(?:wait|hold on|sit tight) (?:for us to|until we|till we|until i|for me to
    |until you are) (?:\w+ )?(?:contact|reach out|call|come back|get (?:back|in touch)|be in touch
    |are in touch|write|ring|reach you|contacted)
(?<!\bi )(?<!\bwe )(?<!they )(?<!who )(?<!if you )\b(?:don'?t|do not|please not|refrain from|avoid
    |no need to|no need for|ask you not to|rather you did not|rather you didn'?t) (?:(?!hesitate
    |be|worry|wait|forget|think|mind|feel)\w+ ){0,2}?(?:chas(?:e|ing)|nudg(?:e|ing)|pester(?:ing)?
    |badger(?:ing)?|(?:follow|following) up|(?:check|checking) (?:in|up) (?:with us|on (?:us|this
    |it|progress)|before|until|in the))\b
\bchas(?:ing|ers?)(?: us| me| calls)? (?:will not|won'?t|does not|doesn'?t|do not|don'?t|cannot
    |can'?t) (?:\w+ ){0,3}?(?:speed|help|hurry|make|get|change|bring|move)
\b(?:calls?|e-?mails?|enquir(?:y|ies)|reminders?|messages?|letters?)\b[^.?!]{0,40}\b(?:will not
    |won'?t
    |can ?not|can'?t|do not|don'?t|does not|doesn'?t) (?:\w+ )?(?:speed|hurry|hasten)\b
\brefrain(?:ed|s)? from (?:telephon|phon|call|ring|contact|writ|e-?mail|enquir|ask|chas)ing\b
\b(?:must|have to|would|shall) ask (?:that )?you (?:to |please )?(?:await|wait for)\b
\bno (?:chasers|chasing|follow-?ups?)(?:,? please|\W*$)
\b(?:leave|let) (?:it to )?us (?:to )?do the (?:calling|chasing|contacting|writing)
\bhold off (?:on |with |from )?(?:\w+ )?(?:reminders?|chas\w+|check\w+|follow\w*|call\w*
    |contact\w*|writing|asking|getting in touch)
\b(?:wait|patient|patiently)\b[^.?!]{0,40}\bwithout (?:contacting|calling|chasing|ringing|writing
    |emailing|phoning)\b
""",
    "wish.invites": r"""
\b(?:pester|nag|badger|nudge|poke|hassle) (?:me|us) (?:as|if|whenever|any ?time|after|when|should
    |then|again)\b
\b(?:do|please|feel free to|by all means|welcome to|don'?t hesitate to|do not hesitate to
    |just) (?:chase|nudge|poke|prod|pester|badger) (?:me|us)\b(?! (?:about|with) (?:the
    |your) (?:form|paper|document))
(?:\b(?:do not (?:hesitate|be shy) (?:to|about)|feel free to|welcome to|by all means|please do
    |happy for you to)|^do) (?:follow(?:ing)? up|chas(?:e|ing)|nudg(?:e|ing)
    |check(?:ing)? (?:back )?in|prod|poke|pester)\b(?! (?:with|on) (?:the|your) (?:referees?
    |references|testing|vendor|help))
\b(?:if|should|when)\b[^.?!]{0,50}\b(?:silence|silent|quiet|drags?|too long
    |forgotten)\b[^.?!]{0,50}\b(?:knock|shout|nudge|poke|prod|ring|call|write|remind|ping|chase
    |give (?:me|us))\b
\b(?:something|anything) (?:\w+ )?(?:unclear|puzzling)\b[^?!.]{0,24}\?
\banswers? (?:whatever|anything) you(?: would|'?d)? (?:like|want|wish|care) to (?:know|ask)\b
^(?:then |please |do |just |so )*(?:chase|nudge|poke|prod|pester|kick|hassle|badger) (?:me|us)\W*$
\b(?:if|should|when|not)\b[^.?!]{0,60}\b(?:(?:not|hasn'?t|haven'?t) (?:rung|heard|called|written
    |been in touch|gone)|no (?:word|news|call|letter|answer)|without (?:an? |any )?(?:word|news|call
    |letter)|nothing from (?:me|us|her|him|them)|(?:said|heard) (?:nothing|nowt)|comes? and goes
    |been and gone|passes quietly)\b[^.?!]{0,30}(?:[,;]| then| by then
    |(?= (?:just|please) )) (?:then |please |do |just |feel free\s
    to |come and )*(?:knock|bang|e-?mail|write|shout|nudge|poke|prod|kick|ring|call|phone|remind
    |ping|chase|give (?:me|us
    |the \w+) (?:an? )?(?:shout|ring|call|bell|buzz|nudge))\b
\b(?:prod|nudge|poke|reminder|chaser|kick|shove)s?\b[^.?!]{0,60}\b(?:(?:does|do|will do|would do) no
    |never (?:does|did) any|(?:does|will) not do any|(?:doesn'?t|won'?t) do any) harm\b
\b(?:gentle|friendly|quick|little) (?:prod|nudge|poke|reminder|chaser)s?\b[^.?!]{0,60}\b(?:(?:is
    |are|would be
    |will be) (?:\w+ )?(?:welcome|fine|in order|no trouble)|(?:goes|comes|go|come) amiss
    |(?:not|n'?t) (?:hurt|offend|annoy))\b
\b(?:it|that) is (?:fine|ok|okay|all right|alright|no (?:bother|trouble|problem)) (?:to
    |if you) (?:check in|chase|follow up|nudge|ask|remind)\b
""",
    "wish.ours": r"""
(?:will|would|shall|to|'ll|going to) (?:then |also )?(?:be )?(?:ask|asking|put|putting)(?: you
    | to you)? (?:the|some|a few|most of the|our) questions
""",
    "wish.of_else": r"""
\b(?:let (?:me|us) know|tell (?:me|us)|say(?: so)?|shout) if you(?: would|'d)? (?:prefer|rather|like
    |need) (?!to (?:know|hear|ask|talk|speak|discuss|chat)\b|an? (?:update|chat|call)\b|any|more
    |further|help)
\b(?:phone|call|ring|write|e-?mail|contact|ask)\b[^.?!]{0,30}\bfor (?:directions|parking|a map
    |the address)\b
\b(?:not|n'?t) (?:be )?forgotten (?:about )?you\b|\bnot forgetting you\b
\blet (?:me|us) know if you (?:do not|don'?t|have not|haven'?t|already) (?:know|have|own|speak|use
    |work\w*|done)\b
\bget(?:ting)? (?:it|them|this|that|the \w+) (?:back |over )?to (?:me|us)\b
\b(?:if|should) (?:you|that|this|it)\b[^.?!]{0,60}[,;:-] ?(?:otherwise|or else|if not)\b
\b(?:if|in case|should)\b[^.?!]{0,60}\b(?:(?:does|do|will|would|is|can) ?not (?:\w+ )?(?:suit|work
    |fit|make(?! sense)|do|come|convenient|possible|suitable|find|connect|join|get in)|(?:does|do
    |wo|would|is|ca)n'?t (?:\w+ )?(?:suit|work|fit|make(?! sense)|do|come|convenient|possible
    |suitable|find|connect|join|get in)|running late|be late|lost|stuck|delayed
    |hit (?:any )?(?:trouble|traffic)|trouble (?:on|finding|with the|getting|connecting|joining
    |parking)|need (?:directions|another (?:time|day(?! or two)|slot)|a different (?:time|day
    |slot))|none of (?:these|the|those))\b
\bask (?:him|her|them) (?:what|any|all|about|every)
\b(?:tell|write|let|e-?mail|text|call|ring)(?: to)? (?:me|us)(?: know)?[^.?!]{0,40}\b(?:what|which
    |when|whether|if)\b[^.?!]{0,24}\b(?:suits?|works?|is best|you can (?:make|do|come)
    |you (?:prefer|are free|could make))\b
\bno (?:trick|silly|stupid) questions\b
\bno need to (?:reply|respond|answer|apologi[sz]e|thank)\b
""",
    "wish.questions": r"""
\b(?:questions?|quer(?:y|ies)|anything|wonder\w*|more information|heard|hear)\b
""",
}
