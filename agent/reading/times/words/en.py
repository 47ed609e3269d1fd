"""English words for times. Tables only."""

from agent.reading.times.words.model import Language

_WHO = (
    r"(?:we|i|he|she|they|someone|somebody|one of us|everyone|(?:our|the|my) [\w' -]{2,40}?|"
    r"(?:hr|hiring|recruit\w+|talent|people|selection|search|interview(?:ing)?|panel|committee|"
    r"team|manager|office|department|board|client)(?: [\w']{2,20}){0,2}|[A-Z][\w'-]+)"
)
_WILL = (
    r"(?:['’]ll|['’]d (?:hope|expect|like) to|['’]re (?:going|hoping|planning|aiming) to|will|shall|"
    r"should|would|can|may|might|aim(?:s|ing)? to|hope(?:s|ing)? to|plan(?:s|ning)? to|"
    r"intend(?:s|ing)? to|expect(?:s|ing)? to|going to|try to|want to|promise to|"
    r"(?:am|is|are) (?:going|hoping|planning|aiming|expecting) to|ought to|look to|then|and)"
)
_ALSO = (
    r"(?: (?:be able to|also|then|both|all|each|personally|definitely|certainly|only|either|hopefully|"
    r"probably|likely|do our best to|try to|aim to|make sure to|be sure to|either way|next|again|"
    r"still|now|always|normally|usually|typically|generally|automatically|in any case|at that point|"
    r"be|have)){0,3}"
)
_TO = r"(?:you|everyone|everybody|all|each|both|candidates|applicants|him|her|them|people|short-?listed)"
_CONTACT = (
    r"(?:be|been|get|stay|keep|come|being|remain) (?:back |right back )?(?:in touch|in contact|to you|with you|"
    rf"to {_TO}|on to you)|"
    r"(?:be|get|come|circle|report|revert|loop|touch base|check|write|follow|ping|feed) ?(?:straight )?back"
    r"(?! on (?:mon|tue|wed|thu|fri|sat|sun|in (?:the )?office))|revert\b|"
    rf"(?:let|inform|notify|update|contact|call|ring|phone|telephone|text|e-?mail|message|write(?: to)?|"
    rf"reach out(?: to)?|respond(?: to)?|reply(?: to)?|answer|advise|tell|give|send|get|drop|share with|"
    rf"provide|follow up(?: with)?|be (?:contacting|calling|phoning|ringing|e-?mailing|writing to|letting|"
    rf"notifying|informing|updating|texting|telling|getting back to|replying to|responding to|sending|"
    rf"giving)|(?:speak|talk) (?:to|with)) {_TO}(?! (?:through|about what|everything|all about))|"
    r"be (?:reaching out|in touch|in contact|making contact|contacting|following up|getting back|"
    r"coming back|making (?:a|our|the) (?:final )?(?:decision|choice)|making offers|"
    r"notifying|informing|deciding|sharing)|"
    r"reach out|touch base|follow up|get back|come back|"
    r"(?:have|give|share|send|provide|make|reach|come to|communicate|take|announce|confirm|issue|get)"
    r"(?: \w+){0,2} (?:an? |our |the |my |some |any |more |further |final |firm |hiring )*"
    r"(?:answer|decision|decisions|update|news|feedback|response|reply|outcome|verdict|word|result|"
    r"results|next steps?|information|replacement|new (?:date|time|slot)s?|offers?|letter)|"
    r"decide\b|(?:have|be) (?:made up|decided|finished|completed|concluded)|know (?:more|where)|"
    r"send (?:out |over )?(?:an? |the |your )?(?:update|invit\w+|details?|confirmation|offer|contract)|"
    r"confirm (?:the|an?|your) (?:time|slot|date|appointment|interview)"
)
_YOU = (
    r"you(?:['’]ll| will| should| can| may| would|['’]d| are going to| ought to)(?: then| also| likely| probably|"
    r" all| normally| usually| typically| definitely| hopefully| expect to| each| both| either way)*"
    r" (?:hear|be (?:notified|informed|contacted|advised|updated|told|called|e-?mailed|told|written to|"
    r"given an? \w+|phoned|rung|telephoned|hearing|getting|receiving)|"
    r"(?:have|get|receive|expect|see)(?: back)?(?: \w+){0,4}? (?:answer|decision|update|news|feedback|response|"
    r"reply|outcome|verdict|word|result|results|call|e-?mail|letter|message|note|one|something|"
    r"information|offer|confirmation|invite|invitation) ?|know\b)"
)
_OUTCOME = (
    r"(?:decisions?|outcomes?|results?|feedback|(?:all |short-?listed |successful |unsuccessful |selected )?"
    r"(?:candidates|applicants)|offers|an answer|an update|news|next steps|(?:your|the|our) (?:answer|update|"
    r"decision)|interviews? (?:invitations?|invites?))"
    r" (?:will|should|is expected|are expected|can be expected|to be|would|is due|are due|is likely|is|are)"
    r"(?: (?:be|to|then|also|all|both|made|normally|usually|informed|notified|contacted|advised|announced|"
    r"communicated|shared|published|follow|come|sent|out|made|released|available|expected|known|with|you)){0,5}"
)

LANGUAGE = Language(
    code="en",
    usual="the and you to of for we your with will this is are at be have our that it from please on",
    weekdays=(
        "monday mondays mon",
        "tuesday tuesdays tue tues",
        "wednesday wednesdays wed weds",
        "thursday thursdays thu thur thurs",
        "friday fridays fri",
        "saturday saturdays sat",
        "sunday sundays sun",
    ),
    months=(
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
        "august aug", "september sep sept", "october oct", "november nov", "december dec",
    ),  # fmt: skip
    weak="mon wed fri sat sun mar may march jan jun sep dec",
    numbers=(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty"
    ),
    ordinals="first second third fourth fifth",
    words={
        "R:0": "today tonight",
        "R:1": "tomorrow tomorow tommorow tmrw tmw",
        "R:-1": "yesterday",
        "T": "this coming upcoming",
        "X:1": "next",
        "L": "last past previous",
        "K": "week weeks wk wks week's weeks' week’s weeks’",
        "H": "month months month's month’s",
        "J": "year",
        "E": "weekend",
        "Q:1": "q1",
        "Q:2": "q2",
        "Q:3": "q3",
        "Q:4": "q4",
        "a": "the",
        "f": "of",
        "g": "on in",
        "@": "at @",
        "P:am": "morning am",
        "P:pm": "afternoon evening pm night",
        "n:12": "noon midday",
        "n:24": "midnight",
        "-": "to until till through thru",
        "+": "and or",
        "h": "half",
        "q": "quarter",
        "p": "past",
        "U": "hour hours hr hrs hour's",
        "u": "minute minutes min mins minutes'",
        "d": "day days days' days’",
        "b": "business working work weekdays",
        "e": "early beginning start",
        "i": "mid middle",
        "F": "end",
        "l": "late later",
        "v": "eod cob eob",
        "k": "w/c wc w/b",
        "V": "few several some many",
        "S": "same that",
        "G": "following after",
        "x:1": "a an",
        "B": "between",
        "r": "from",
        "Z:14": "fortnight fortnight's",
    },
    phrases={
        "day after tomorrow": "R:2",
        "the day after tomorrow": "R:2",
        "week after next": "X:2",
        "end of the day": "v",
        "end of day": "v",
        "end of the business day": "v",
        "end of the working day": "v",
        "end of business": "v",
        "end of play": "v",
        "end of today": "R:0",
        "close of business": "v",
        "close of play": "v",
        "week commencing": "k",
        "week beginning": "k",
        "week starting": "k",
        "week of": "k",
        "a couple of": "x:2",
        "a couple": "x:2",
        "couple of": "x:2",
        "couple": "x:2",
        "a few": "V",
        "new year": "y",
        "in the morning": "P:am",
        "in the afternoon": "P:pm",
        "in the evening": "P:pm",
        "at night": "P:pm",
        "an hour and a half": "Z:m90",
        "hour and a half": "Z:m90",
        "three quarters of an hour": "Z:m45",
        "half an hour": "Z:m30",
        "half-hour": "Z:m30",
        "half hour": "Z:m30",
        "half a day": "Z:m240",
        "12 noon": "n:12",
        "12 midday": "n:12",
        "12:00 noon": "n:12",
        "12 midnight": "n:24",
    },
    next_is_coming=False,
    promise=(
        rf"\b{_WHO} ?{_WILL}{_ALSO} (?:{_CONTACT})",
        rf"\b{_YOU}",
        rf"\b(?:{_OUTCOME})",
        r"\b(?:expect|look out for|watch for|await|anticipate)(?: to)? (?:hear|an? |my |our |some |news|word|feedback|to be (?:contacted|notified))",
        r"\bwill (?:then )?(?:read|review|go through|look)[^.?!]{1,80}? and (?:get back|be in touch|give you|let you|come back|call you|ring you|e-?mail you|write)",
        r"\b(?:have|has)n['’]t (?:heard|had (?:a|any) (?:reply|response|word|answer))|\bnot (?:have )?heard|\bhave not (?:been contacted|heard|received)|\bhaven['’]t been contacted|\bhear(?:d)? nothing|\bdo(?:n['’]t| not) hear|\bare not contacted|\baren['’]t contacted",
        r"\b(?:will|to|and) (?:then )?(?:let|inform|notify|contact|update|call|text|ring|phone|e-?mail|tell) (?:you|everyone|everybody|all|each)\b",
        r"\b(?:be|get) (?:back )?in touch(?: with (?:you|all|everyone))?\b",
        r"\b(?:decision|answer|update|response|reply|feedback|outcome|word|news)(?: \w+){0,4} (?:is|are) (?:expected|due|coming|likely)\b",
        r"\b(?:hop(?:e|ing)|aim(?:ing)?|plan(?:ning)?|expect(?:ing)?|intend(?:ing)?|looking|target(?:ing)?) (?:to|for) (?:make|reach|have|come to|take|finali[sz]e|a|an|the|be|get|wrap)[^.?!]{0,40}(?:decision|answer|touch|offer|choice|back)\b",
        r"\b(?:we|i)(?:['’]ll| will| should| expect to| hope to)(?: \w+){0,2} (?:make|made|take|reach|have|decide|finali[sz]e)(?: \w+){0,4} (?:decision|choice|decided)\b",
        r"\b(?:text|call|ring|phone|e-?mail|write to|message|telephone) (?:you|everyone|everybody|each of you|all)\b",
        r"\btake (?:us )?(?:up to|about|around|roughly|approximately|at most)\b(?=[^.?!]{0,60}\b(?:respond|reply|review|get back|decide|answer|hear|process))",
        r"\b(?:respond|reply|get back|answer|respond to all \w+)[^.?!]{0,30}\bwithin\b",
    ),
    request=(
        r"\bplease\b", r"\bkindly\b", r"\b(?:could|can|would|will) you\b", r"\bmay (?:i|we) ask\b",
        r"\blet (?:me|us) (?:know|have)\b", r"\b(?:send|give|tell|ring|call|text|e-?mail|phone|drop) (?:me|us)\b",
        r"\b(?:need|require|want|appreciate|love|like|glad|grateful|hope|enough|looking)\b[^.?!]{0,60}"
        r"\b(?:answer|reply|response|decision|confirm\w*|back|it|them|form|document|documents|hear)\b",
        r"\byou (?:have|['’]ll have|will have|are given|need to|must|should|['’]ll need to|will need to|are asked|are required|are requested|can take|may take)\b",
        r"\b(?:must|needs? to|has to|have to|should|to) be (?:back|received|completed|submitted|returned|signed|sent|done|uploaded|in|with us|finished|accepted|taken|handed in|turned in|booked|made|provided)\b",
        r"\b(?:complete|submit|return|sign|finish|respond|reply|confirm|rsvp|choose|pick|select|book|schedule|"
        r"upload|provide|answer|accept|decide|take (?:until|the|your|this|up)|hand (?:it |them )?in|turn in|pop|"
        r"get (?:it|them|this|that|your|back)|record|do (?:it|so|this)|send)\b",
        r"\bmaterials? that arrive\b", r"\bwork(?:s|ing)? (?:from now )?until\b", r"\bring me\b",
        r"\byour (?:answer|decision|reply|response|submission|solution|confirmation|availability|choice)\b",
        r"\b(?:an answer|a reply|a response|a decision)\b", r"\bwe(?:['’]d| would) (?:ask|need|like|love|appreciate)\b",
        r"\b(?:it|this|which|they) (?:is|are)(?: \w+)? due\b", r"\bby return\b",
    ),
    due=(
        r"by|before|until|till|through|no later than|not later than|up to|within|in the next|inside|"
        r"at the latest|latest by|on or before|prior to|by or before|ahead of|after|by the latest|"
        r"deadline (?:is|of|for \w+ is)|due(?: (?:on|by|in))?|latest",
    ),
    expiry=(
        r"\b(?:link|invitation|invite|offer|test|assessment|challenge|window|access|token|exercise|code|"
        r"slots?|it|which|assignment|portal|questionnaire|position|letter|contract)\b[^.?!\n]{0,60}?\b(?:expires?|will expire|closes?|"
        r"will close|(?:is|are|remains?|stays?|will be|will remain|stands?|be) (?:valid|open|active|available|good|live|held)|"
        r"works?|ends?|lapses?|runs? out)\b",
        r"\b(?:expires?|expiry|expiration|valid (?:until|through|till)|open (?:until|through)|good (?:until|through))\b",
        r"\b(?:deadline|due date|cut-?off|closing date|time ?limit|respond by|reply by|rsvp by|complete by|submit by|due by|test window|window closes|due)\b",
        r"\byou(?:['’]ll)?(?: will)? have (?:until|till|up to|\w+ (?:hours|days|weeks|business|working|full|calendar)|\d)",
        r"\btake until\b",
    ),
    labels={
        "date": r"date|day|when|date (?:and|&|/) time|interview date|scheduled (?:for|date)|new date|date/time",
        "time": r"time|at|start(?:s|ing)?(?: time)?|interview time|begin(?:s|ning)?|from|new time|hour|time slot|slot",
        "end": r"end(?:s|ing)?(?: time)?|finish(?:es)?|to|until",
        "place": r"where|location|venue|place|address|site|office|meeting (?:point|place|location)|how|format|interview location|type|join(?: (?:here|link|url|us|at|via))?|link|meeting link|video link|zoom(?: link)?|teams(?: link)?|dial[- ]?in|phone|call",
        "length": r"duration|length|how long",
        "deadline": r"deadline|due|due date|respond by|reply by|rsvp by|complete by|closes|closing date|expires|expiry|test window closes|submit by|valid until",
    },
    old=(
        r"instead of(?: the)?", r"rather than(?: on)?", r"not(?: on)?(?: the)?", r"in place of", r"no longer(?: on)?",
        r"original(?:ly)?(?: (?:scheduled|planned|set|booked|agreed|time|date|slot|appointment))*(?: (?:for|on|was|of|at))*:?",
        r"previous(?:ly)?(?: (?:scheduled|planned|set|booked|agreed|time|date|slot|appointment|arranged))*(?: (?:for|on|was|of|at))*:?",
        r"(?:old|former|earlier) (?:time|date|slot|appointment)(?: (?:was|of|on))*:?", r"(?:was|were|had been)(?: (?:scheduled|planned|set|booked|arranged|meant|due|supposed))?(?: (?:for|on|to be|at))*",
        r"(?:moved|changed|shifted|rescheduled|pushed|brought forward|bumped|postponed|push|move|shift|change)(?: \w+){0,3} from(?: the)?", r"can['’]?(?:no)?t (?:do|make|manage)(?: it)?(?: on)?",
        r"(?:won['’]t|doesn['’]t|isn['’]t|not) (?:work|possible|be able to (?:do|make))[^.]{0,20}?",
    ),
    pause=r"\b(?:lunch(?! interview)(?: break)?|break|coffee|pause|recess|rest|check[- ]?in|arrival|arrive|registration|sign[- ]in|tea|buffer|debrief|wrap-?up time|finish|close|end of day|depart\w*)\b",
    arrive=r"\b(?:arriv(?:e|al|ing)|report (?:to|at)|check(?:ing)? in|sign in|log (?:in|on)|doors? open|be there|turn up|come (?:to the desk|early)|dial in|join (?:the call )?(?:a few|five|5|ten|10))\b",
    hours=r"\b(?:opening hours|office hours|business hours|working hours|hours of work|open (?:from|between|mon)|available (?:from|between|on|mon\w*|tue\w*|weekdays)|reach(?:ed|able)?\b[^.]{0,40}\b(?:between|from|on)|call (?:us|me)\b[^.]{0,30}\bbetween|monday (?:to|through|-|–) (?:friday|saturday)|mon ?[-–] ?fri|weekdays|switchboard|lines are open|shift(?:s)? (?:is|are|from|run)|(?:parking|gate|reception|desk|train|bus|flight)\b[^.]{0,25}\b(?:open|closes|leaves|departs|from))\b",
    after_round=(
        r"(?:after|following|of|from|post) (?:your|the|our|this|that|each|all)? ?(?:\w+ ){0,3}(?:interviews?|meeting|conversation|call|chat|visit|day|session|panel|round|onsite|on-site|assessment|afternoon|morning|date of (?:the )?interview)",
        r"after (?:we (?:meet|speak|talk|have met)|that|then|you (?:come|visit))",
    ),
    options=r"\b(?:any of|either|which (?:of|one)|would any|choose|pick|one of the following|following (?:slots|times|dates)|options?|availab|alternativ|otherwise|backup|reserve|or if|if (?:that|this|it|neither|not|you (?:can['’]?t|cannot|can['’]?not|would (?:rather|prefer)|need|prefer|have))|failing that|could also|also (?:do|offer|have)|second choice)\b",
    back=r"\b(?:return(?:ing)?|back|until|till|resum\w+|available again|in (?:the )?office (?:again|on|from)|respond (?:on|when|after))\b",
    away=r"\b(?:through|thru|up to and including|inclusive|until and including|to and including|until the end of|from\b.{3,40}\b(?:to|until|till|-|–))",
    ends=r"(?:finish(?:ed|es)?|ends?|done|over|conclude[sd]?|wrap(?:ped)? up|complete[ds]?|out|last until|run(?:s)? (?:until|to|through)|go(?:es)? until)(?: (?:by|at|around|about|until|approximately))?",
    moved_from=r"from(?: the)?",
    moved_to=r"to(?: the)?",
    no_round=r"\b(?:start date|first day|onboarding|applications? (?:will )?clos|closing date|submit|upload|debrief|public holiday|bank holiday|(?:office|building|we) (?:is|are|will be) closed|out of (?:the )?office|last (?:week|month)|was held|took place|(?:we|you|i) (?:spoke|met|talked)|would (?:any|either)|announce(?:d|ment)|posted on|register by|clocks (?:change|go)|invite will|vacation|on leave)\b",
    not_its_length=r"\b(?:early|earlier|before|beforehand|prior|advance|ahead|late|notice|lesson|presentation|talk|pitch|task|test|exercise|written|walk|drive|away|by (?:car|train|foot|bus)|tour|left|prepare|preparation|reading|within|ago|response|reschedul\w+|cancel\w*|parking|every|per)\b",
    conversion=r"(?:/|\(|=|i\.e\.|which (?:is|will be|makes|by)|that(?:['’]s| is| will be| makes)|\(?(?:so|aka|equivalent|being|or) |[–-]\s?(?=that|which))",
    accepts=r"\b(?:works?(?: (?:well|great|perfectly|fine))?|suits?(?: me)?|is (?:perfect|fine|great|good|ok|okay)|(?:are|would be) (?:perfect|fine|great|good)|perfect|confirm(?:ed|ing)?|see you|look(?:ing)? forward|i(?:['’]ll| will) be there|accept|happy to|i can (?:do|make)|speak (?:to you )?(?:then|on)|talk (?:to you )?(?:then|on))\b",
    hypothetical=r"\b(?:if (?:you are|you['’]re|your application|selected|short-?listed|successful|invited|we (?:decide|like|feel|think))|should (?:you|your|we) |in the event|were you to|provided (?:that )?(?:you|your))\b",
    cancelled=r"\b(?:cancel\w*|called off|call off|is off|no longer (?:taking place|going ahead|able|possible)|will not (?:take place|go ahead|be (?:able|going ahead))|won['’]t (?:take place|go ahead|be able)|have to (?:drop|scrap|cancel|postpone)|postpone\w*|not going ahead|can(?:not|['’]t) (?:go ahead|make))\b",
    asked=r"\b(?:please|kindly|could you|can you|would you|you (?:must|should|need to|have to)|let (?:me|us) (?:know|have)|(?:get|come) back to (?:us|me)|(?:reply|respond|answer) (?:to (?:us|me|this)|by)|(?:contact|call|ring|phone|e-?mail|text|tell|write to|give) (?:us|me)\b|return (?:it|them|the|this)|confirm (?:your|whether|that you|by|attendance))",
    not_heard=r"\b(?:(?:have|has|do|does|did)(?: not|n['’]t) (?:heard?|received?|had|been contacted)|not (?:have )?(?:heard|been contacted)|haven['’]t been|hear nothing|aren['’]t contacted)",
    waits=r"\b(?:within|in|inside|under|up to|over|after|about|around|approximately|next|takes?|usually|typically|normally|maximum|at most|least|than|another|give us|allow|past|from now|of (?:the|your|our)|following|expect|roughly|a further|time)\b|['’]s? time\b|from (?:now|today)",
    returns=r"\b(?:return(?:ing)?|back|resum\w+|available again|in the office)\b[^.]{0,24}$",
    not_the_candidate=r"\b(?:applications? (?:will )?(?:close|must be received|are (?:open|accepted))|closing date for applications|position (?:closes|is open)|apply (?:again|before|by)|start(?:ing)? date|starting (?:on|from)|first day|if we (?:have|do)(?: not|n['’]t) (?:hear|heard)|reach(?:ed)? on|valid for travel)\b",
    before_event=r"\b(?:starts?|starting|begin(?:s|ning)?|commenc\w+|open(?:s|ed)?|interview(?:s|ed)? on|from|since|dated|of|meet(?:ing)? on|held on|effective|was)(?: on)?(?: the)?",
    answer_on=r"(?:\b(?:answer|reply|respond|confirm|let (?:me|us) know|send (?:it|them|this|those)(?: over| back)?|ring me|call me|have it|get back to (?:me|us)|give me a (?:ring|call|shout)|return it)\b(?![^.]{0,40}\b(?:if|whether|which|when|how|about|available|free|works?)\b)[^.?!,;:]{0,30}$)",
    ahead_of=r"(?:or more |or so )?(?:before|prior|in advance|ahead|notice|['’] notice|beforehand|ago|after|of (?:the|your) interview|early|earlier)",
    within=r"(?:\b(?:within|in|inside|under|have|next|allow(?:ed)?|up to|than|given|expires? (?:in|after)|valid for|open for|active for|available for|good for|last(?:s)? for|get|take|(?:is|are|be|stays?|remains?) (?:valid|open|active|available|good)(?: for)?)\b(?: (?:the|you|your|next|a|about|full|another|from|only|maximum|of|at most|just|to|up|for))*\s*$)",
)
