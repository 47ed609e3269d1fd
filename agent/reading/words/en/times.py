"""English: rounds, promises, deadlines. Data, no logic."""

WORDS = {
    "places.same_way": r"""
(?:on|by|via|through|using|in|at) (?:the|that) same (?:\w+ )?(?:link|call|meeting|room|number|line
    |bridge|place)
same (?:\w+ )?(?:link|number)
""",
    "undue.from_us_told": r"""
\byou(?:'ll| will| should| are going to| can expect to)? (?:have|get|receive|see
    |find) (?:[\w']+ ){1,5}?from (?:me|us|hr|our (?:[\w-]+ ){1,3}|the (?:[\w-]+ ){1,3})(?: ?(?:by
    |before|no later than|until|at the latest))* $
""",
    "undue.of_times": r"""
\b(?:times|dates|days|slots|availability|available|works?|suits?|free)\b[^.?!;]{0,40}?\b(?:in|over
    |during|for|across) (?:the )?(?:next|coming|following)\W*$
""",
    "undue.there": r"""
\b(?:be (?:at|there|here|in|on)|arrive|report to|turn up
    |check in)\b[^.?!;]{0,40}?\b(?:no later than|by|before) $
""",
    "undue.at_will": r"""
\W*if (?:you(?:'re| are| have| need|'d like)|anything|something|there(?:'s
    | is)) [^?!;]{0,40}\b(?:questions?|queries|wondering|unclear|comes up|crops up|change[sd]?
    |in doubt|unsure)\b
[^?!;]{0,40}\banything (?:you're|you are|that's|at all)[^?!;]{0,24}\b(?:wondering|unclear
    |unsure)\b
\W*(?:should you|if you(?:'d| would| should)?) (?:prefer|need|require|rather)\b
""",
    "undue.to_move": r"""
\W*(?:for (?:any )?|if you(?:'d| would)? (?:like|wish|want|have) to |to )(?:re-?schedul|cancel
    |rearrang|chang|withdraw|postpon|pull out)
""",
    "undue.comes": r"""
\b(?:come|arrive|fly in|travel|be (?:here|there|with us))(?: (?:in|up|down|over|here))?(?: (?:a
    |one))? $
""",
    "undue.kit": r"""
\b(?:test|check|try)(?: out)? (?:that )?(?:your|the) (?:[\w-]+ ){0,3}?(?:camera|webcam|micro\w+
    |connection|internet|equipment|sound|audio|set-?up|browser)\b
""",
    "undue.upon": r"""
\ of (?:getting|receiving|having) (?:it|them|your)\b
""",
    "undue.other_offer": r"""
\b(?:other|another|competing|second) offer(?:'s deadline)?(?: (?!(?:please|let|tell|so|and|we
    |i)\b)[\w']+){0,5} $
""",
    "undue.own_aim": r"""
\b(?:they|he|she|we|i|(?:the|my|our) [\w-]+)(?:'d like| would like| (?:wants?|hopes?|plans?|aims?
    |wish(?:es)?|intends?|means?|expects?|needs?|has|have))(?: now| still| all)? to (?:close|fill
    |finish|conclude|complete|wrap up|finali[sz]e|settle|decide|choose|appoint
    |shortlist)\b(?! (?:your|this with you|with you))[^.?!;:,]{0,40}?\b(?:by|before
    |until) (?:the )?$
""",
    "undue.readers_year": r"""
\byour (?:own )?(?:[\w-]+[ -]){0,2}?(?:year|year-end|quarter|month|book|account|semester|term
    |season|exam|thesis|notice|contract|lease|probation|visa)s?(?: period)? (?:clos|end|run|finish
    |expire|is up|are over)\w*(?: out)?(?: on| at| in| until)?(?: the)? $
""",
    "undue.page": r"""
page|link|portal|url|site|website|code|room
""",
    "undue.available": r"""
availab\w+|free
""",
    "undue.by": r"""
by|before|until|till|within
""",
    "undue.no_older": r"""
no older than
not (?:be )?older than
(?:dated|issued) within(?: the last)?
from the last
""",
    "answers.or": r"""
or
""",
    "answers.beside_days": r"""
or either then please and on the yes ok okay good great perfect
""",
    "answers.say": r"""
say|make it
""",
    "answers.would_it": r"""
(?:would|could|will|does|can|might) (?:that|it|this)\b
is (?:that|this) (?:ok|okay|all right|alright|possible|fine|any good)\b
""",
    "swaps.counting": r"""
there(?:'s|'ll be| will be| are| is)|we(?:'re| are|'ll be| will be) (?:on|in)?|bring
takes?(?! place)|lasts?|(?:budget|salary|pay|rate|wage|cost|price|fee) is
""",
    "swaps.opening": r"""
opens?|closes?|shuts?|start work|(?:job|post|shift|role|school|work|day) (?:starts|begins)
""",
    "swaps.numbered": r"""
rooms?|floors?|platforms?|gates?|buildings?|units?|numbers?|levels?|pages?|doors?
desks?|studios?|bays?|stands?|lines?|stops?|exits?|chapters?|questions?|version|bus
tram|suite
""",
    "swaps.unit": r"""
o'clock|[ap]m|[ap]\.m
""",
    "swaps.at": r"""
at|of|on|about|around|the
""",
    "swaps.instead": r"""
instead of|rather than|(?:and )?not|in place of
""",
    "swaps.than": r"""
than
""",
    "swaps.becomes": r"""
becomes|turns into|is now|will now be|is going to be|has become|goes to
""",
    "swaps.to": r"""
to
""",
    "swaps.but": r"""
but
""",
    "swaps.after_all": r"""
change of plans?|after all|instead|rather|actually|make that|scratch that
""",
    "swaps.put": r"""
(?:push|move|shift|bring|put|knock|slide)(?: (?:it|that|this|us|you|things))?
    (?: (?:back|forward|up|on))? (?:to|until|till)
""",
    "swaps.behind": r"""
please|pls|sorry|thanks|if|on|tomorrow|today|ok|okay|be|work|good|any|possible
""",
    "stretches.before": r"""
from|at|yes|sure|say|ok|okay|about|great
""",
    "stretches.to": r"""
to|till?|until|['’]til
""",
    "stretches.about": r"""
about|around|approximately|roughly|ish|or so|or thereabouts|maybe|more or less|approx
""",
    "stretches.noon": r"""
noon(?:ish)?|midday|lunch ?time|lunch
""",
    "stretches.half_past": r"""
half past[ ]|half[ ]
""",
    "stretches.and_half": r"""
 thirty
""",
    "stretches.goes": r"""
goes|going|it goes|runs|running
""",
    "affirmed.date": r"""
(?:the|that|this|our|my|your)(?: same| original| agreed)? (?:date|day|plan|time(?:line|table|frame
    |scale)|time frame|schedule|timing|deadline)s?(?: (?:that )?(?:i|we|he|she) (?:gave|mentioned
    |told|promised|named|quoted|said|set|wrote)(?: you| to you| before| last \w+)?
    | in my \w+ (?:\w+ )?(?:e-?mail|message|note))?
what (?:i|we|he|she) (?:wrote|said|told you|promised|gave you)(?: to you| last \w+| before
    | earlier| on \w+)?
that|it|this|everything|all of (?:that|it)
""",
    "affirmed.stands": r"""
{date}(?:'s| is| are)? (?:all )?still (?:stands?|holds?|applies|the (?:plan|date|day|idea|aim|case
    |same|deadline)|our (?:plan|aim|target)|my plan|correct|right|valid|true|what (?:we|i))
{date} (?:stands?|holds?|remains? (?:the (?:plan|same|case)|our (?:plan|aim|target)|unchanged|as)
    |hasn't (?:changed|moved|slipped)|has not (?:changed|moved|slipped)|haven't (?:changed|moved)
    |have not (?:changed|moved)|is unchanged|are unchanged)\b(?! up| on\b)
(?:still|all|fully|very much|well) on (?:track|course|schedule|target|time|plan)
(?:we're|we are|i'm|i am|things are|everything is|all is|everything's) (?:on (?:track|schedule
    |course|target|time)|(?:still )?(?:working|aiming) (?:to|towards?|for|at) {date})
(?:still|we'll|we will|we're|we are|i'm|i'll) (?:working|aiming|going|keep(?:ing)?|stick(?:ing)?
    |holding) (?:to|towards?|for|at|by|with) {date}
(?:nothing|not a thing)(?:(?: has|'s| will have) (?:changed|slipped|moved|shifted)| changes)
no changes? (?:to|in|on|at) {date}
still (?:the (?:plan|same (?:date|day|plan))|our (?:plan|aim)|as (?:i|we) (?:said|wrote|told)
    |that (?:date|day))
you can (?:still )?(?:count|rely|bank|depend) on (?:that|it|{date})
(?:on|by) {date} (?:i|we) (?:gave|mentioned|told|promised|named|quoted|said)
as (?:i|we) (?:said|wrote|told you|promised)[^.?!]{0,40}\b(?:and that|still stands|still holds
    |holds)
""",
    "affirmed.yes": r"""
yes|yep|yup|yeah|indeed|absolutely|correct|exactly|exactly (?:that|so)|that's (?:right|correct|it)
    |that is (?:right|correct)|it (?:is|does|still is|still does)|that (?:is|does)
    |(?:that )?still is|(?:quite|spot|dead) (?:right|on)|of course|certainly|sure|we (?:are|will)
    |i (?:am|will)|you will|for sure|no worries|don't worry|not to worry|hi|hello|dear|thanks
    |thank you
""",
    "affirmed.fails": r"""
(?:can't|cannot|can not|won't|will not|not going to|unable to|couldn't|don't think (?:we|i)
    |unlikely to|isn't going to)(?: \w+){0,3}? (?:keep|hold|make|manage|promise|meet|stick|commit
    |be able|happen|know|have|tell)
no longer|any ?more|(?<!nothing has )(?<!nothing's )slipped|(?:been|be|is|are|was) (?:pushed
    |put) back|(?:been|is|be) delayed|a (?:bit|little|few days|day or two|week) (?:later|longer
    |behind)|behind schedule|instead|not (?:yet )?sure|ha(?:s|ve) (?:now|since
    |unfortunately) (?:moved|changed|shifted)|ha(?:s|ve) (?:moved|shifted) (?:to|back)
""",
    "affirmed.recalls": r"""
you(?:'d| had| have|'ve)? (?:said|wrote|told|mentioned|promised|reckoned|were going to|hoped
    |planned|meant|wanted)
you(?:'d| would)
""",
    "unpromised.takes": r"""
(?:(?:their|its|his|her) (?:[\w-]+ )?(?:check|inspection|approval|examination|test|report|licence
    |license)|office|authority|ministry|registry|laboratory|lab|insurer|supplier|courier
    |customs|builder|planners|rebuilding|refit|renovation|move|vetting|screening(?! of)|clearance
    |occupational health|bank|agency|police|embassy|consulate|certificate|medical
    |(?:background|reference|security|criminal|dbs|right-to-work) checks?
    |references|visa|permit|paperwork|training|journey|drive|trip|commute|test|exercise
    |assessment(?! of)|interview|conversation|call|visit)s?(?:, (?:which|and this
    |and that))?(?: [\w'-]+){0,2}? (?:takes?|lasts?
    |will take|can take|may take|runs? for)(?: [\w'-]+){0,3} $
""",
    "unpromised.to_check": r"""
(?:to|for us to) (?:review|process|check|verify|go through|clear|complete)\b
""",
    "unpromised.wishes": r"""
(?:have|enjoy|wish\w* you) (?:an?|the|your) (?:very )?(?:good|great|lovely|nice|happy|restful
    |wonderful|pleasant|relaxing|sunny|rest of the)(?: rest of (?:the|your))? $
(?:happy|good|lovely|great|enjoy the|enjoy your) $
""",
    "unpromised.no_sooner": r"""
(?:sooner|earlier|(?:not|no) (?:less|fewer)) than $|(?:of|in|per) (?:each|every) $
""",
    "unpromised.but": r"""
and|but|so|now|of course
""",
    "unpromised.told_now": r"""
(?<!will )(?<!'ll )(?:tell|inform|advise|notify|assure|let) you(?: know)?(?: (?:now|here|today
    |straight|honestly|frankly|openly|at once|in advance|already|first|straight away
    |right away)){0,2},? that (?!by\b|on\b|in\b|at\b|before\b|next\b|within\b|this\b|as\b|when\b)
""",
    "unpromised.habit": r"""
(?:each|every) (?:calendar |single )?(?:month|week|quarter|year)
""",
    "unpromised.if": r"""
if(?! (?:at all )?possible| not\b| need be| all goes)
unless|provided(?: that)?|as long as|in case|should (?:the|they|he|she|it|this|that)
""",
    "unpromised.silent": r"""
nothing|not|[a-z]+n't|no|never|without|silent|quiet
""",
    "unpromised.arrives": r"""
(?:comes|arrives|is delivered) (?:on|in|by)
""",
    "counting.proposes": r"""
propos\w+|suggest\w*|offer(?:ing)?|thinking of|how about|what about|pencil\w*
""",
    "counting.proposes_behind": r"""
instead|as a new (?:date|day)
""",
    "counting.whether": r"""
if|whether|confirm\w*
""",
    "reckoning.whereupon": r"""
(?:after|upon|following) which|whereupon|after that
""",
    "reckoning.round_week": r"""
(?:of|after|following|in which) (?:the|your|our|we|you|all) (?:[\w-]+ ){0,2}?(?:interviews?
    |talks?|meetings?|visits?|auditions?|meet|see|hold|are seen)
""",
    "undue.open_until": r"""
(?:codes?|pass|ticket|badge|gate|barrier|door|car ?park|parking|reception|lift|canteen|shop
    |desk|office|building|school)\b[^.;?!]{0,40}\b(?:works?|valid|open|staffed|free|manned
    |good)\b[^.;?!]{0,12}\b(?:until|till|to)
""",
    "purposes.not": r"""
not|never
""",
    "unpromised.to_others": r"""
(?:they|he|she|each|both|all)(?: each| both| all)? (?:write|writes|give|gives|send|sends|hand
    |hands
    |owe|owes|report|reports) (?:me|us) (?:(?!(?:and|so|but|to|you)\b)[\w'-]+ ){1,5}(?:by|before
    |on)(?: the)? $
""",
    "purposes.you_said": r"""
you(?:'ve| have|'d| had)? (?:said|told (?:me|us)|mentioned|wrote|explained|asked me)
(?:i|we) (?:saw|see|understand|gather|noted?|read)(?: from your \w+)? (?:that )?you
(?:noted|understood)(?: that)? you
you hear from (?:the other|another|the others|them|somebody else|someone else)
you (?:must|need to|have to) (?:tell|answer|let|reply to) (?:them|him|her|the other)
""",
    "purposes.we": r"""
i|i'll|i'm|we|we'll|we're
""",
    "purposes.your_answer": r"""
your (?:answers?|reply|replies|response|comments?|notes?|message) (?:to|for
    |on) (?:[\w ,]{0,30})?["']
(?:answers? (?:given )?by (?:the )?(?:invitee|guest|candidate)|you (?:answered|wrote|noted
    |commented)) ?:
""",
    "purposes.own_task": r"""
\b(?:i|we|he|she|they|hr|finance|payroll|(?:my|our|the) (?!candidates?\b
    |applicants?\b)(?:[\w-]+\s)?[\w-]+) (?:still |also |first )?(?:must|ought to|ha(?:s
    |ve)(?: got)? to|needs? to) (?:hand(?: in| over)?|finish|close|file|order|pay|deliver|clear
    |present|prepare|print|mark|move|book|report|return|do|write up) (?:(?!you\b|your\b
    |yours\b)[\w'-]+\s){1,8}?(?:by|before|until|till|on)(?: the)? @
""",
    "purposes.papers": r"""
\b(?<!signed )(?<!by )(?:contract|paperwork|(?:written|formal|official|firm) (?:offer|letter
    |confirmation|terms)|(?:offer|appointment) letter|letter of (?:offer|appointment|engagement)
    |offer in writing|statement of (?:terms|particulars))(?: [\w'-]+){0,9}? (?:be (?:with you
    |(?:in|on) (?:your|the) (?:hands?|inbox|post|mail|desk))|follows?|reach(?:es)? you
    |arrives?(?: with you)?|(?:is|are) due with you|(?:e-?mailed|sent|posted|mailed|issued
    |couriered|delivered)(?: out| over| across| on)? to you|goes? (?:out |off )?(?:to you
    |in the post|by post|in the mail)|(?:lands?|comes?) (?:with you|to you|in your inbox)|(?:in
    |into) your (?:hands|inbox|post|letterbox))(?: by (?:post|e-?mail|mail|courier))? (?:by|before
    |no later than|not later than|within)(?: the| our)? $
\b(?:contract|paperwork|(?:written|formal|official) (?:offer|letter|terms)|(?:offer
    |appointment) letter)(?: [\w'-]+){0,4}? (?:will|'ll|is going to|is to
    |are to)(?: \w+)? be (?:e-?mailed|sent|posted|mailed|issued|couriered|delivered)(?: out| over
    | across| on)? (?:by|before|no later than|within)(?: the)? $
\b(?:you(?:'ll| will| should|'d| would)(?: \w+)? (?:have|get|receive|find)|(?:i|we|hr
    |payroll) (?:will|'ll|can|should|aim to|hope to)(?: \w+)? (?:send|post|e-?mail|mail|get|have
    |issue|let) (?: you)?)(?: (?:the|your|a|an|our))? (?:[\w-]+ ){0,2}?(?:contract|paperwork
    |offer letter|appointment letter|(?:written|formal|official) (?:offer|letter
    |terms))(?: [\w'-]+){0,5}? (?:by|before|no later than|within)(?: the)? $
""",
    "purposes.for_others": r"""
\b(?:i|we|he|she|they|team)(?:'ve|'s| have| has)(?: got)? (?:(?!you|answer|decision|news|outcome
    |verdict|result|feedback)[\w'-]+ ){1,5}?due (?:on|by|in)(?: the)? @
\b(?:take|taking|takes) up (?:the|this|your|their|an?) (?:\w+ )?(?:post|position|role|appointment
    |duties|office)(?: \w+){0,2}? @
\b(?:induction|orientation|onboarding)(?: day| week| session| programme)? (?:is|will be
    |takes place
    |starts|begins)(?: held)?(?: on| at| from)?(?: the)? @
\b(?:asks|(?:they|who|we|i)(?:'ve| have| will|'ll)? ask(?:ed)?)(?: \w+)? (?:referees?|employers?
    |universities|the bank|doctors?) (?:to|for)
     (?:[\w']+ ){1,4}?(?:by|within|before|in)(?: the)? @
\b(?:payroll|books|accounts|month-end|quarter|(?:financial|tax) year|ledger)s? (?:run )?(?:closes?
    |cuts? off|is cut off|runs?|is run)(?: \w+)? (?:on|at|by)(?: the)? @
\b(?:client|customer|company|firm|hotel|school|they|he|she)(?:'s| is| are)? (?:would like|wants?
    |wish(?:es)?|hop(?:es?|ing)|needs?|aim(?:s?|ing)|looking|keen|plan(?:s|ning)?) (?:to (?:fill
    |hire|recruit|start|take on|(?:have|get) (?:someone|somebody|a person))|(?:for )?(?:someone
    |somebody))\b(?:(?!\byou\b|\byour\b)[^.?!;:]){0,60}? (?:by|before|from)(?: the)? @
\b(?:annual|quarterly|half-year|financial|year-end) (?:results|report|figures
    |accounts)(?: [\w'-]+){0,5} @
\b(?:contract|appointment|placement|cover|engagement) (?:[\w-]+ ){0,3}?(?:runs?|lasts?|ends
    |is (?:temporary|fixed[- ]term|for a fixed term))(?: [\w-]+){0,2}? (?:until|to|till|through
    |on)(?: the)? @
\b(?:uniform|laptop|computer|badge|lanyard|parcel|equipment|company car|work phone|gift|voucher
    |hamper)s? (?:[\w'-]+ ){0,3}?(?:will|should|'ll|is to|are to|is due to) (?:be (?:with you
    |delivered|sent|shipped|posted|ready)|reach you|arrive|come|follow)(?: [\w'-]+){0,3} @
\b(?!you\b|i\b|we\b)[\w-]+ (?:still )?(?:owes?|owed) (?!you\b)(?:[\w'-]+ ){1,7}(?:by|before
    |until)(?: the)? @
\b(?:my|our|the|a) (?!candidates?\b|applicants?\b)(?:[\w-]+ ){1,3}?(?:must|has to|needs to|is to
    |ought to) (?:give|hand|send|get|let) (?:me|us) (?:[\w'-]+ ){1,5}(?:by|before|until
    |on)(?: the)? @
\b(?:team|department|office|warehouse|payroll|budget|money|migration|move|audit|building|shop
    |store|system|accounts|books|inventory|launch|ward|rota|plant|refit|renovation|funds
    |grant)s? (?:[\w-]+ ){0,4}?(?:must|has to|have to|needs? to|should|is to
    |are to)(?: \w+)? (?:be )?(?:complete[d]?|full|finished|spent|done|closed|ready|live|staffed
    |in place|up and running|running|run|used|moved|empty)(?: \w+){0,2}? (?:by|before
    |on)(?: the)? @
\b(?:other|another|second) (?:candidate|applicant|person|lad|girl|man|woman|finalist|contender)\b
    (?:(?!\byou\b|\byour\b)[^.;?!@]){0,60}\b(?:has|have|is|are|must|needs?)(?: \w+)? (?:to (?:answer
    |reply|decide|say|respond|accept|sign)[^.;?!@]{0,16}(?:by|before)|until|till|to
    )(?: the)? @
\b(?:landlord|accountant|suppliers?|insurers?|planners)\b(?:(?!\byou\b|\byour\b)[^.;?!@]){0,60}@
\b(?:slow|busy|hectic|mad|manic|flat out|snowed under|short-staffed|short-handed) @
\b(?:builders?|decorators?|scaffolders?|auditors?|surveyors?|inspectors?|plumbers?)\b(?:(?!\byou\b
    |\byour\b)[^.;?!@]){0,60}(?:start|begin|out|finish\w*|done|gone|in|here|leave|come
    |due)s?(?: again)? (?:on|by|before|until|in)(?: the)? @
\b(?:retires?|(?:is|are) (?:retiring|leaving)(?: us)?|will (?:retire|leave(?: us)?)|leaves us
    |goes on (?:maternity |parental |sick )?leave|steps down)(?: (?:at|on|in|by|for good
    |next))*(?: the)? @
\b(?:(?:previous|former|last|current|old|present|other) (?:employers?|managers?|bosses|boss|school
    |university|firm|company|agency)|referees?|(?:your|the) (?:school|university|college|doctor|gp
    |bank|consulate|embassy))(?: \w+)? (?:(?:has |have )?(?:says?|said|promised|promises|agreed
    |hopes?|means?|intends?|plans?)(?: (?:that )?(?:they|he|she)(?:'ll| will)| to)|will|is going to
    |wants? to|should)(?: \w+)? (?:write|reply|answer|respond|send|come back|get back|be in touch
    |let us|post|mail|call|ring)\b(?:(?!\byou\b)[^.;?!@]){0,40} (?:by|before|on
    |within|in)(?: the)? @
\b(?:website|web ?page|careers? (?:page|site)|pages?|intranet|faqs?|advert|noticeboard)
     (?:(?:will|is to|is going to|should) be|is|gets) updated\b(?:(?!\b(?:result|outcome|decision
    |list|names|status|your)\w*\b)[^.;?!@]){0,40}@
""",
    "purposes.asks_time": r"""
\b(?:give|allow|grant|leave|spare) (?:me|us|him|her|them)(?: please| some| a| little| bit| of| more
    | longer| time| (?:un)?til){0,4} (?:until|till?|'til|up to)(?: the)? @
\byou(?:'re| are) looking at(?: about| around| roughly)?(?: the)? @
@,? (?:is|would be|'s) (?:my|our) (?:best |honest |current |realistic )?(?:guess|estimate|bet)\b
\b(?:my|our) (?:best |honest |current |realistic )?(?:guess|estimate|bet)(?: (?:right )?now
    | at the moment)? (?:is|would be)(?: for| around| about| by| on| some ?time| early| the)* @
""",
    "purposes.readers_time": r"""
\b(?:give|giving|allow|grant|leave) you(?: \w+){0,2}? (?:until|till|up to)(?: the)? @
\byou(?:'ve got|'ve| have| can have| may have|'ll have| will have)(?: \w+)? (?:until|till
    |up to)(?: the)? @(?! (?:\w+ )?to wait)
\b(?:hold|holding|keep|keeping|save|reserve)(?: on to)? (?:the|your|this|that|a) (?:\w+ )?(?:job
    |post|role|position|place|offer|spot|seat|slot|time)s?(?:(?: open| free) for you for| for you
    (?: open| free)? (?:until|till|up to))(?: the| another)? @
\b(?:hold|holding|keep|keeping|save|reserve)(?: on to)? (?:the|your|this|that|a) (?:\w+ )?(?:place
    |offer|spot|seat|slot|time)s?(?: open| free)? (?:until|till|up to)(?: the)? @
\b(?:need to (?:know|hear|have)|let (?:me|us) (?:know|have)|tell (?:me|us)|indicate|confirm|reply
    |answer|respond|send|return|text|drop me)\b[^.;?!@]{0,60}\bbefore (?:i|we) (?!meet|speak|talk
    |see|chat|come|interview|get together)(?:[\w-]+,? ){1,5}?(?:which (?:i|we) do )?(?:on )?(?:the\s
    )?@
\b(?:tell|let|give) (?:me|us) (?:know |have )?(?:yes or no|your (?:answer|decision)|what you(?:'ve
    | have)? decided?)\b[^.;?!@]{0,50}\bon(?: the)? @
\b(?:start|submit|send|return|upload|complete|do|record|sit|take)(?: it| them| your \w+| the \w+)?\b
    [^.;?!@]{0,50}\bany (?:time|day) (?:up to(?: and including)?|until|till)(?: the)? @
@[^.;?!@]{0,24}[ ,]and (?:i|we)(?:'d like|'d love| would like| need|'ll need| will need| want
    | must have) (?:your|to (?:be able to )?(?:tell|give|send) (?:him|her|them))\b
""",
    "purposes.is_there": r"""
\b(?:until|till|through)(?: the)? @,? (?:i|we|he|she|they)(?:'m|'re|'s| am| are| is|'ll be
    | will be) (?:\w+ ){0,2}?(?:in|at|on|away|out|off|abroad|travelling|around|here|there)\b
\b(?:i|he|she|they)(?:'m|'s|'re| am| is| are|'ll be| will be) (?:still |only )?(?:in|at|around
    |here|reachable)(?: (?:the|my|our|his|her))?(?: (?!touch|work)[\w-]+){0,2} (?:until|till
    |through)(?: the)? @
""",
    "purposes.too_late": r"""
\b(?:after|past|later than)(?: the)? @[^.;?!@]{0,60}\b(?:no longer|not|cannot|can't|won't
    |no)\b[^.;?!]{0,40}\b(?:considered|accepted|processed|admitted|examined|assessed|marked)\b
\b(?:cannot|can't|won't|(?:will )?no(?:t| longer)) (?:be )?(?:considered?|accept(?:ed)?
    |process(?:ed)?|marked?|take[n]?)\b[^.;?!@]{0,40}\bafter(?: the)? @
""",
    "undue.takes": r"""
(?:we|i|they) (?:\w+ )?(?:review|read|look at|go through|assess|screen|mark)s? (?:your|every|each
    |all) [\w ]{1,24}[\t:–-]+ *(?:up to|about|around|within|takes)* $
(?:takes|(?:will|may|might|could|can|should|usually|normally|typically|generally) take)(?: (?:up
    |to|about|around|roughly|some|another|a|anything|from|between|at|least|most|further|usually
    |normally))* $
""",
    "unpromised.reads": r"""
\b(?<!background )(?<!security\s
    |criminal\s)(?<!drug )(?<!medical )(?<!health )(?<!their )(?:screening|sifting|sift
    |shortlisting|longlisting|selection|reading|reviewing|review|assessing|going|looking
    |considering|processing)(?: (?:through|of|at|over))?(?: (?:all|the|every|each|your|these|our
    |this))*(?: (?:written )?(?:applications?|cvs?|papers|letters|submissions?|candidates
    |everything|them|entries))? (?:(?:usually|normally|typically|generally) )?(?:takes?|(?:will
    |should|can|may|might|could) take)(?: us)?(?: (?:about|around|up to|roughly|approximately|some
    |between|at least|another))* $
""",
    "pointed.looked_up": r"""
\b(?<!annual )(?<!quarterly )(?<!financial )(?:results?|outcome|decision|shortlist|longlist|names
    |list of (?:those|people|candidates|applicants)|ranking|scores|marks
    |verdict)(?: [\w'-]+){0,6}? (?:(?:can|may|could|will|should) (?:then |also )?be (?:viewed|seen
    |looked up|checked|read|found|accessed|visible|available|online|up|posted|published|displayed
    |released)|(?:go(?:es)?|is|are) (?:up|online|live)|appears?|shows? up|(?:is|are) (?:posted
    |published|visible|available|displayed))(?: [\w'-]+){0,7}? (?:from|on|as of|as from|by
    |after)(?: the)? @
(?:from|on|as of|after)(?: the)? @[^.;?!]{0,24}\byou(?:'ll| can| may| could| will)(?: be able to
    | also)? (?:see|view|look up|find out|check|read|find)\b[^.;?!]{0,40}\b(?:result|outcome
    |decision|whether|how you|if you)
\byou(?:'ll| can| may| could| will)(?: be able to| also)? (?:see|view|look up|check|find
    |read)(?: [\w'-]+){0,4}? (?:results?|outcome|decision|shortlist
    |ranking)(?: [\w'-]+){0,6}? (?:from|on|as of|after)(?: the)? @
\b(?:log in|sign in|check|look|visit)(?: [\w'-]+){0,5}? (?:from|on
    |after)(?: the)? @[^.;?!]{0,16} to (?:see|find out|learn|check|know) (?:whether|if|how|(?:your
    |the) (?:result|outcome|decision))
\b(?:pin|post|put|hang|publish|display)(?:s|ing)?(?: up)? (?:the|a|our) (?:list|names|results
    |shortlist|marks)(?: [\w'-]+){0,7}? (?:on|by)(?: the)? @
""",
    "picking.chooses": r"""
then|it is|that's|'s the one|make it|take|go (?:with|for)|(?:put|pencil\w*|lock\w*|book\w*|count
    |have|got) (?:you |me |it |that )?(?:in|down)|booked|pencilled|please|prefer|vote|say|will do
    |would be (?:\w+ )?(?:grand|fine|lovely|great|perfect|best|better)|works?|suits?|fine|perfect
    |great|good|ideal|lovely|grand|better|best|ok|okay|yes|happy to|can do|i'm free
""",
    "stale.clauses": r"""
and|but
""",
    "picking.other": r"""
holiday|nobody|no one|payday|day off|full|closes?|closing|back|only in|(?:i|we|\w+)(?:'ll| will
    | shall|'m|'re| am| are)? (?:then |also )?(?:send(?:ing)?|post|e-?mail|mail|ask(?:ing)?
    |decid\w+
    |check(?:ing)?|hear(?:ing)?|know|reply|answer|find out|come back|get back|let you know|seeing)
    |have to|need to|had
""",
    "picking.against": r"""
tight|tricky|difficult|awkward|hard|busy|(?:anything|any ?time) but|except|apart from|neither
    |my (?:other|current|own)|until|when (?:my|i|we)|i(?:'m| am) (?:on|at|in|already)|worst|least
""",
    "picking.unsure": r"""
might|may|maybe|perhaps|possibly|probably|if|unless|not sure|unsure|hopefully|(?:let me|i(?:'ll
    | will| must| need to| have to)) (?:\w+ )?(?:check|see|ask|find out|confirm)
""",
    "told.provided": r"""
if (?:you(?:'re|’re| are| have been| were to be)? |all goes |that goes |it goes |this goes
    |the first (?:\w+ )?goes )(?:\w+ ){0,2}?(?:successful|selected|shortlisted|chosen
    |through|invited (?:back|on)|pass|get through|make it|progress|go (?:through|forward|well)
    |proceed|well)
    |if (?:successful|shortlisted|selected|passed|through)
    |should you (?:be (?:successful|selected|shortlisted|chosen|through)|pass|progress
    |get through|make it|proceed|go (?:through|forward))
    |(?:for )?those (?:who|that) (?:get through|pass|are successful|go through|progress|succeed
    |make it)|(?:successful|shortlisted|selected) (?:candidates|applicants) (?:will|are|come|go)
    |subject to (?:\w+ ){0,3}?(?:success|passing|outcome|result)
""",
    "offered.either": r"""
(?:name|choose|pick|take|say|tell (?:me|us)|let (?:me|us) (?:know|have)) the (?:one|time|slot|day
    |date)(?: that)? (?:you|suits|works)|(?:take|have) your pick|which(?:ever)?(?: one| time| slot
    | day| date)?(?: of (?:these|them|the two|those))? (?:is (?:easier|better|best)|suits?|works?
    |would (?:suit|work|be)|do you (?:like|prefer|want)|you(?:'d| would)? (?:like|prefer|can)
    |fits?)
""",
    "told.pick": r"""
(?:pick|choose|select|book|reserve|claim|grab|sign up for)(?: \w+)? (?:a|an|one|the
    |your)(?: (?:own|preferred|interview|time|suitable|free|convenient))* (?:slot|time
    |appointment)s?
""",
    "asides.with": r"""
with|by
""",
    "asides.talk": r"""
interview\w*|conversations?|calls?|chats?|talks?|talking|meet\w*|see (?:you|ya|u)|seeing you
    |rounds?|sessions?|panels?|screens?|screening|seminars?|lessons?|teach\w*|demos?
    |demonstrations?|presentations?|present|pitch|tours?|visits?|lunch|reviews?|assessments?
    |exercises?|tests?|trials?|shadow\w*|kit|speak\w*|spoken|phones? you|rings? you
    |ring(?:ing)? you|zoom|teams|invit\w+|slots?|appointments?|booked|book you|join us|step|stage
    |loop|expect(?:s|ing)? you|hosts?|observ\w+|sit(?:s|ting)? (?:down|in|with)|discuss\w*
    |role[- ]?play|needs? you|auditions?|part|workshops?|coffee|breakfast|dinner|want a word
    |catch[- ]up|second|third|final|you're (?:down|set|on|with|due)|have you (?:down|in|at)
    |put you (?:down|in)|you'll (?:be with|spend|do|then)|you (?:start|begin|go on)|then you
    |now (?:at|on)|instead|mov(?:e|es|ed|ing)|unchanged|stays?|same|takes place|tasks?|works? for
    |with (?:me|us|him|her|them|our|my|your|dr|mr|ms|mrs|prof\w*|the (?:\w+ ){0,2}(?:team|panel
    |manager|head|director|board|owner|committee|founders?|partners?|others?|rest|lead|principal
    |governors|boss))
get to know you|(?:sees|hears?|question) you|out with you|hear more|watch you|(?:impression of
    |an hour of|hours? for|hours? with|time for|time with|word with|free for|ready for|there for
    |waiting for|waits for|forward to|aside for) your?|(?:looks?|goes) (?:at|over|through) your
    |have you (?:back|again|over|round)|you(?:'ll| will|'d| would)?(?: then| also)? (?:sit|write
    |do|tackle|work|cook|bake|drive|perform|play|code|solve)|come back|(?:you|please|to|and
    |do) (?:come|return) (?:again|in|over|to)|back again|again on|tak(?:es?|ing) (?:you (?:on|over
    |round)|over)|picks (?:it|things|you) up|joins you|['’]s turn|after that|(?:is|are) next
    |(?:hour|hours|day|days|week|weeks) later|(?:keep|kept|hold|held|saved?|reserv(?:e|ed|ing)
    |block(?:ed)?|pencil(?:led)?)(?: in| off| out| aside| also)* (?:mon|tues|wednes|thurs|fri
    |satur|sun)day|exams?|examination|practicals?|technicals?|whiteboard\w*|coding|programming
    |challenge|in-tray|deep dive|colloquium|case study|microteach\w*|hurdle|(?:trial|taster
    |working|group|selection) (?:day|shift|morning|afternoon)|(?:numeracy|written|typing|theory
    |maths?|literacy) paper|(?:site|floor|shop|ward|plant|store) walk|the (?:other|next|last
    |one)(?: one| half| part| in person| (?:by|on) \w+)? (?:is|will be|follows)|(?:practical
    |other) (?:half|part)
(?:day|morning|afternoon|programme|program|event) (?:begins?|starts?|kicks? off|gets?
     under way)|face[- ]to[- ]face|in[- ]person|f2f
""",
    "asides.set": r"""
(?:is|are|will be|takes place|will take place)(?: then| also)?(?: (?:scheduled|planned|set|fixed
    |booked|due to (?:start|begin|take place)))?(?: for| on| at| from)*
""",
    "asides.own": r"""
interview(?:s|ing)? you|(?:sees?|meets?|hears?) you|suit each other|out with you
    |(?<!before )(?<!after )(?<!for )(?<!of )(?<!to )(?<!about )your (?:(?:first|second|third
    |final
    |next|phone|video) )?(?:interview|presentation|talk|lesson)(?! (?:link|code|pass|pack|invit\w+
    |slot|task|exercise))|(?:group|written|practical) (?:exercise|task)
(?:you and|with) (?:[\w']+ ){0,2}other (?:candidates|applicants)|the (?:second|third|final)(?: one
    | round| interview)?(?: is| will be)?(?: on| at)? @
""",
    "asides.else": r"""
\b(?:call|ring|phone|text|message) (?:me|us)(?: [\w-]+){0,3} @[^@]{0,8}\s
    (?:if|should) (?:you|it|anything)\b
\b(?:prep|briefing|warm-?up|catch-?up) (?:call|chat)?[^@]{0,20}@
\b(?:task|exercise|assignment|homework|case|slides|deck|presentation|forms?|paperwork|documents?
    |answers?|portfolio)\b[^@]{0,30}\b(?:due(?: back| in)?|(?:to|should|must|needs? to|has to
    |have to) (?:be|reach) [\w ]{2,16}|wanted|needed)(?: on| at| by)* @
\b(?:links?|offer|access|windows?|badge|pass|permit|tickets?|voucher|code|account|portal|survey|poll
    |questionnaire|advert|vacancy|registration|booking)\b[^@]{0,30}\b(?:expires?|closes?|ends?
    |lapses?|runs? out|stops?|opens?|goes live|times out|valid|live|active|good)(?: for you)?(?: on
    | at| from| until| till| only)* @
\b(?:test call|tech(?:nology)? (?:check|rehearsal|run)|(?:equipment|kit|sound|line
    |connection) (?:check|test)|(?:it|systems?) check|sound-?check|dry run(?! of)|set-?up call)\b
\b(?:rings?|calls?|phones?|bell|log in|dial in)\b[^@]{0,30}@[^@]{0,8}\bto (?:test|check|try
    |see)\b[^@]{0,30}\b(?:camera|video|sound|audio|mic\w*|line|link|connection|kit|equipment|zoom
    |teams|set-?up|software|screen|headset|works?)\b
\binterviews (?:go on|last|begin|start|are (?:being )?(?:held|conducted))\b[^@]{0,16}@
\b(?:(?:earlier|previous) (?:note|mail|e-?mail|message|invit\w+)|another (?:meeting|appointment
    |call))\b[^@]{0,16}@
@[^@]{0,12}\b(?:was|is) (?:a (?:mistake|typo|slip)|an error|wrong|in error|no longer right)\b
\b(?:invit\w+|letter|e-?mail|message|calendar|website|advert|i|we)(?: \w+ly)? (?:said|showed
    |stated|gave|told you)(?: on| at)* @
\b(?:webinar|open (?:day|evening|house|night)|careers? (?:fair|day|evening|night)|job fair
    |info(?:rmation)? (?:session|evening|event)|drop-?in|q ?& ?a|meet-?up|town hall|all-?hands
    |staff meeting|fire (?:alarm|drill)|alarm test|concert|party|press (?:conference|call))\b
\b(?:systems?|portal|website|site|servers?|network|phones?|phone lines?|lifts?
    |elevator)\b[^@]{0,20}\b(?:down|offline|unavailable|out of (?:order|action)
    |maintenance)\b[^@]{0,12}@
\b(?:street|road|bridge|car ?park|lift|tunnel|entrance|gate|canteen|cafe|building|office|reception
    |desk|shop)\b[^@]{0,24}\b(?:closed|shut|blocked|full|locked|staffed|manned)\b[^@]{0,12}@
\b(?:other|remaining)(?: two| three| four| five| six| \d+)? (?:candidates?|applicants?
    |contenders?)\b[^@]{0,40}@
\b(?:panel|board|committee|jury|governors|partners|trustees|directors)(?: will| then
    | also)* (?:meets?|sits?|convenes?|confers?|deliberates?|decides?
    |votes?)\b[^@]{0,16}@[^@]{0,16}(?:to (?:decide|discuss|vote|compare|agree|score)|without you
    |on its own)
\b(?:we|they)(?:'ll| will)? (?:then |also )?(?:confer|deliberate|decide|debrief|vote
    |compare notes)[^@]{0,16}@
\b(?:send|e-?mail|forward|post|upload|publish|issue)\b(?:(?!\b(?:for|about|before|of|ahead
    |regarding|to|and|then)\b)[^@]){0,40}\b(?:on|at|by|around) @
\b(?:reminder|confirmation|notification|text|e-?mail|message|details|link|dial-?in|parcel|package
    |laptop)\b[^@]{0,12}\b(?:will|should) (?:reach|arrive|come|follow|be sent|go out|land
    |be with)\b[^@]{0,12}@
\b(?:i(?:'m| am|'ll be| will be)|(?:he|she|\w+)(?:'s| is| will be)) (?:away|off|on leave|abroad
    |travell?ing|in (?:court|theatre|surgery|class|meetings|transit|the air)|on a (?:train|plane
    |flight)|tied up|unreachable|offline)\b[^@]{0,30}@
\b(?:taxi|driver|car|shuttle|minibus|cab|courier|porter|bus|train|tram|flight
    |ferry)\b[^@]{0,30}\b(?:collects?|picks?|leaves?|departs?|fetch\w*|comes?|goes
    |waits?)\b[^@]{0,30}@
\b(?:fete|festival|derby|kick-?off|agm|strike|market|sports day|graduation|wedding|funeral|sunset
    |sunrise|tide|cleaning|deadline|closing date|half-?term|launch|barbecue|breakfast)(?: (?:in|of
    |at|for) (?:[\w'’]+ ){0,2}[\w'’]+)? (?:is|are|starts|begins|will be|takes place)\b[^@]{0,12}@
\b(?:talent|social|networking|quiz) (?:evening|night)\b|\bopen (?:afternoon|morning)\b
    |\bleaves us\b[^@]{0,6}@
\b(?:mix-?up|confusion|muddle|typo)\b[^@]{0,30}@|@ (?:only )?(?:if something|in case
    |should anything)\b
\b(?:panel|board|committee|council|trustees|governors|directors|jury
    |partners)\b[^@]{0,8}\b(?:meets?|sits?|gathers?|convenes?|assembles?)(?! (?:with )?(?:you|all
    |every|the cand|the short|short))(?:(?!\byou\b)[^@]){0,24}@(?!(?:[^@]{0,24}\b)?(?:you
    |candidates?|interview\w*)\b)
\b(?:panel|board|committee|council|jury)\b[^@]{0,12}\bto (?:decide|deliberate|discuss|vote|choose
    |confer|compare notes|pick|agree|sign off)\b[^@]{0,16}@
\b(?:interview\w*|see(?:s|ing)?|meet(?:s|ing)?|talk(?:s|ing)? to)\b[^@]{0,12}\b(?:(?:somebody
    |someone|anybody|one) else|another (?:candidate|applicant|person)|the others)\b[^@]{0,16}@
\b(?:forms?|notes?|reports?|feedback|scores?|references?|papers|files?
    |minutes)\b[^@]{0,12}\b(?:go(?:es)?|are passed|is passed) (?:\w+ )?to\b[^@]{0,24}@
\b(?:whoever|those|anyone|the (?:person|candidate|one)) (?:\w+ ){0,2}(?:appointed|hired|selected
    |successful|chosen|taken on|employed)\b[^@]{0,20}@|\b(?:first day|start date|starting date
    |induction|onboarding) (?:is|would be|will be|begins|starts)[^@]{0,12}@
\b(?:is|are|be) served(?: from| at| until| between)* @|\bcheck-?(?:in|out) (?:is|opens|closes|by
    |from|until|begins)[^@]{0,12}@
\b(?:i am|i'm|i'll be|i will be|we are|we're|\w+ is|\w+ will be)(?: then| only)? (?:back|reachable
    |in(?: the office)? again|at (?:my|his|her) desk)\b(?![^@]*\bto (?:meet|see|talk|speak
    |interview)\b)[^@]{0,30}@(?!(?:[^@]{0,24}\b)?you\b)
\b(?:lunch|coffee|tea|refreshments|breakfast|sandwiches)\b[^@]{0,12}\b(?:is|are
    |will be) (?:\w+ )?(?:provided
    |available|laid on|on offer|offered|served)\b[^@]{0,8}@
@[^@]{0,30}\b(?:to|can|for a|a) (?:prep\w*|brief|coach|debrief|rehearse|run through|practi[sc]e)\b
\b(?:prep|preparation|briefing|coaching|debrief) (?:call|chat|session|meeting)\b[^@]{0,24}@
\bmeets?\b[^@]{0,8}@[^@]{0,12}\bto (?:decide|deliberate|vote|compare|agree|choose|discuss (?:all
    |the|our) )
""",
    "asides.wrap_up": r"""
(?:wrap-?up|closing(?: chat| conversation)?) with
""",
    "asides.for": r"""
for
""",
    "hours.held": r"""
interview|call|chat|conversation|meeting|screen|panel
""",
    "stale.thanks": r"""
(?:thanks|thank you|thx)(?: \w+){0,3} for (?:coming|meeting|joining|attending|visiting|speaking
    |talking|taking part|your time|seeing us|stopping)|(?:good|great|lovely|nice|pleasure
    |enjoyed) (?:to )?(?:meet(?:ing)?|see(?:ing)?|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to
    |with)|have|having) you
""",
    "newdays.held": r"""
(?:reserv|book|pencil)(?:ed|led)|(?:held|kept|hold(?:ing)?|keep(?:ing)?|sav(?:ed|ing)) (?:it|that
    |this|the|your)\b|(?:put|have) (?:you|it|that) (?:in|down)|in (?:the|my|our) diary|on (?:the|my
    |our) calendar|expect(?:ing)? you|see you then
""",
    "joints.to": r"""
to|until|till|'til|through|and ends?|ending
""",
    "joints.begins": r"""
start(?:s|ing)?|begin(?:s|ning)?|kick-?off|for (?:a )?\d\S{0,6} start
""",
    "joints.ends": r"""
finish(?:es)?|end|close|departure|depart
""",
    "joints.arrives": r"""
registration|arrivals?|check-?in|sign-?in|(?:tea|coffee)(?: (?:and|&) \w+)?|doors(?: open)?|welcome
""",
    "weeks.on": r"""
on(?: the)?|the
""",
    "invited.mistaken": r"""
(?:invit\w+|calendar|outlook|diary entry|appointment|entry|attachment)\b[^.!?]{0,60}\b(?:wrong
    |incorrect|mistaken?|not right|isn't right|off by|an hour (?:out|early|late|off)|error
    |should (?:say|read|be|have)|never mind|bug)
(?:wrong|incorrect|mistaken) (?:time|hour|date|day|start|zone|time ?zone)[^.!?]{0,40}\b(?:invit\w+
    |calendar|entry|attachment)
(?:ignore|disregard|overlook|don't (?:go by|mind|trust)|forget)[^.!?]{0,40}\b(?:invit\w+|calendar
    |outlook|in it|attachment|entry)
""",
    "stale.all_day": r"""
all day(?: long)?|the whole (?:day|of)|the entire day|all of
""",
    "stale.reader": r"""
you|your|you'(?:re|ll|ve)|yours|interviews?|us|assessment|visit
""",
    "stale.still": r"""
(?:but |and )?(?:still|again|as before|unchanged|(?:at )?the same time)
""",
    "joints.so": r"""
so|that's|which is|i\.e\.|making it|or
""",
    "hours.runs": r"""
(?:runs?|lasts?|goes(?: on)?|carries on|continues?) (?:until|till|'til|til|to)
""",
    "places.if": r"""
if|unless|any (?:problems?|questions?)
""",
}
