"""English words for times, and the cues around them. Tables only."""

from agent.reading.times.words.model import Language

_ADVERBS = (
    r"(?: (?:be able to|also|then|both|all|each|personally|definitely|certainly|only|either|hopefully|"
    r"probably|likely|do our best to|do my best to|try to|make sure to|be sure to|either way|next|again|"
    r"still|now|always|normally|usually|typically|generally|automatically|at that point|just|finally|"
    r"first|properly|endeavou?r to|in any case|of course|of us|be|have|expect to|aim to|hope to)){0,3}"
)
_WILL = (
    r"(?:(?<!you)'ll|(?<!you )(?:will|shall|should|would|can|could|can't|cannot|won't|may|might)|(?:hopes?|"
    r"hoping|aims?|aiming|plans?|planning|expects?|expecting|intends?|intending|endeavou?r|promise[ds]?|"
    r"going|due|tr(?:y|ies|ying)|able|unable|looks?|looking|likely|ought|on track|set|committed|plan is|"
    r"idea is|aim is|hope is) to)"
)
_NEWS = (
    r"(?:answers?|decisions?|news|updates?|feedback|responses?|repl(?:y|ies)|outcomes?|verdict|word|"
    r"results?|next steps?|offers?|information|something|more|clarity|shortlist|dates?|times?|slots?)"
)
_SEND = r"(?:calls?|e-?mails?|letters?|texts?|messages?|notes?|invit\w+|confirmation|contract|details|line|links?|ring|shout|bell|buzz)"
_FOLK = (
    r"(?:you|everyone|everybody|each of you|both of you|all of you|people|them|those|"
    r"(?:(?:all|the|our|every|each|successful|unsuccessful|short-?listed|selected|other|final) )*"
    r"(?:candidate|applicant|finalist)s?)"
)
_VERB = (
    r"(?:be (?:back )?in (?:touch|contact)|be (?:back )?(?:with|to) you|(?:get|come|circle|report|loop|check) "
    r"(?:straight )?back(?! on)|revert|respond|reply|answer(?! (?:any|your|all|some|question))|follow up|"
    r"reach out|touch base|decide|confirm(?! (?:your|that you|whether))|announce|communicate|notify|inform|"
    r"advise|contact|write|ring|phone|telephone|call|text|e-?mail|publish|release|know|tell|say more|"
    r"send (?:out|you|over|an?|the|it|through|across|word|details)|share (?:an?|the|our|more|feedback|details|with)|"
    r"(?:make|made|reach|reached|come to|take|taken|finali[sz]ed?|conclude|issue|extend) (?:up our|an?|our|the|its|their|my|"
    r"final|offers?|hiring|any)|(?:select|choose|shortlist)\b|close the loop|put you in the picture|"
    rf"(?:have|give|get|provide|bring|see|hear|share|send) (?:[\w'-]+ ){{0,4}}?{_NEWS}|"
    rf"(?:get|have|pop) (?:an?|the|this|that|it|something)\b[\w ]{{0,24}} (?:to|over|out)\b(?! (?:us|me))(?: to)?(?: you)?)"
)
_TELLING = (
    r"(?:let(?:ting)?|inform(?:ing)?|notify(?:ing)?|updat(?:e|ing)|contact(?:ing)?|call(?:ing)?|ring(?:ing)?|"
    r"phon(?:e|ing)|telephon(?:e|ing)|text(?:ing)?|e-?mail(?:ing)?|messag(?:e|ing)|writ(?:e|ing)(?: back)?(?: to)?|"
    r"reach(?:ing)? out to|tell(?:ing)?|advis(?:e|ing)|answer(?:ing)?|ping(?:ing)?|drop(?:ping)?|giv(?:e|ing)|"
    r"send(?:ing)?|get(?:ting)?(?: back)? to|com(?:e|ing) back to|owe|promise[ds]?|pick up the phone to|"
    r"respond(?:ing)? to|reply(?:ing)? to|follow(?:ing)? up with|speak(?:ing)? (?:to|with)|talk(?:ing)? to|"
    r"in touch with|in contact with|catch|revert to|keep)"
)
_PASSIVE = r"(?:contacted|notified|informed|advised|told|announced|communicated|published|released|updated|called|phoned|rung|e-?mailed|written to)"

_TELL = (
    rf"{_WILL}{_ADVERBS} {_VERB}",
    rf"{_TELLING} {_FOLK}\b(?! (?:through|about (?:what|the role)|everything|all about|in (?:to|for)|to the|if|when you))",
    r"you(?:'ll| will| should| can| may| might|'d| would| could| shall| are (?:going|likely|due) to| ought to)"
    rf"{_ADVERBS} (?:hear(?! from the)|know\b|(?:get|getting|have|receive|receiving|expect|see|find)(?: back)? (?:[\w'-]+ ){{0,4}}?(?:{_NEWS}|{_SEND}|one|word)\b|{_PASSIVE})",
    r"(?:expect|anticipate|await|look out for|watch (?:out )?for|keep an eye out for) (?:to (?:hear(?! from you)|be|have)|an?|my|our|some|news|word|feedback)\b",
    r"watch your (?:inbox|phone|e-?mail|post)",
    rf"(?:will|should|to|may|can expect to)(?: \w+){{0,2}}? be(?: \w+){{0,2}}? {_PASSIVE}\b",
    r"will(?: \w+){0,2}? be(?: \w+){0,2}? (?:made|decided|sent(?: out)?|shared|given|issued|confirmed|out|posted|chosen|selected|with you)\b(?! (?:back )?to (?:us|me|the))",
    r"(?:will|should|to) (?:go out|follow|land|reach you|arrive with you)\b",
    rf"(?:we|i|he|she|they|who) (?:then )?{_TELLING.replace('|keep', '')} {_FOLK}",
    rf"{_NEWS} (?:is|are|'s|was|will be|should be|would be)(?: \w+)? (?:due|expected|likely|coming|out|ready|made|scheduled|planned|available|known)\b",
    r"(?:be|get|keep|stay) (?:back )?in (?:touch|contact)\b",
    r"(?:read|review|look at|go through|assess|consider)s? (?:every|each|all) (?:application|cv|submission)s?\b",
    r"aiming for|targeting|shooting for",
)
_UNHEARD = (
    r"(?:have|has|had|do|does|did|should you|should we)(?: not|n't) (?:yet |already )?(?:heard?|received?|had|got|been contacted|get|see)\b(?! from you| your|,? please)(?: (?:back|anything|a word|(?:back )?from (?:us|me|him|her|them|anyone|the \w+)))?",
    r"(?:should you not|you do not|not) (?:have )?(?:hear|heard|been contacted|received)\b(?! from you| your)(?: (?:back|anything))?(?: from (?:us|me))?",
    r"(?:are|aren't|weren't) (?:not )?contacted",
    r"(?:no (?:news|word|answer|reply)|hear(?:d)? nothing|silence)\b",
    r"not hear\b(?! from you)",
)
_WAIT = (
    r"(?:bear|stay|stick) with (?:us|me)",
    r"(?:hang on|hold) tight",
    r"leave (?:it|this|that|things) with (?:me|us)",
    r"(?<!could you )(?<!can you )give (?:me|us)\b(?! (?:a (?:call|ring|shout|bell|buzz)|your|at least|an? (?:idea|answer)|the|two|three|some))",
    r"allow (?:us |me |for )?(?:up to |at least |about |around |approximately )?(?:an?|the|\d|ten|two|three|four|five|six|seven|a few|several|until)\b",
    r"(?:need|want|require|takes?|taking)s? (?:us |me )?(?:a good |a further |another|an additional|about|around|approximately|up to|roughly|at least|one|two|three|four|five|six|\d)\b",
    r"(?:need|will take|'ll take|may take|might take|could take|take us|needs)(?: us| me)? (?:a (?:few|bit|little|couple)|until|till|(?:the )?(?:rest|end|next|whole) of|an?)\b",
    r"(?:won't|not|unlikely to|can't|cannot) be (?:until|before)",
    r"(?:it(?:'ll| will|'s going to| may| might| could)) be (?:the|an?|another|at least|about|late|early|mid|next|some)\b",
    r"(?:best guess|guess|estimate|reckon|thinking|likely|realistically)\b",
    r"(?:be|your) patien(?:t|ce)\b",
    r"nothing (?:\w+ ){0,3}(?:before|until|till)\b",
    r"turn-?around",
)
_GUARD = r"(?<!will )(?<!'ll )(?<!to )(?<!has )(?<!have )(?<!they )(?<!he )(?<!she )(?<!did )"
_ASK = (
    r"please(?! (?:bear|allow|expect|note|be (?:aware|assured|patient|advised)|rest|assume|take it|accept (?:our|my)|don't|do not|see|find|leave it with|give (?:us|me) (?:un)?til))",
    r"kindly(?! (?:note|bear|allow))",
    r"(?:could|can|would|will) (?:you|i (?:have|ask)|we (?:have|ask))\b",
    rf"{_GUARD}let (?:me|us)(?: know| have)?\b",
    rf"{_GUARD}(?:give|send|tell|drop|ring|call|text|e-?mail|phone|bring|write|return|forward|contact|message|ping|shoot)(?: it| them| this| that| those| these)?(?: back| over| across)?(?: to)? (?:me|us)\b",
    rf"{_GUARD}(?:get|come|reply|respond|answer|report|be)(?: it| this| them| that)?(?: back)? (?:to|with|from) (?:me|us)\b",
    r"your (?:(?:final|preferred|completed|signed|first|second|written) )?(?:answer|decision|reply|response|submission|solution|confirmation|availability|choice|preference|thoughts|acceptance|signature|files?|documents?|references?|referees?|slot|times?|yes|video|recording|assignment|exercise|form|cv|details|task|work)\b",
    r"(?:'d|would|we|i|they|client|who|board|panel|he|she|committee)(?: really| very much| also)? (?:like|love|appreciate|welcome|prefer)s? (?:to (?:have|get|know|receive|hear from)|an?|your|the|you(?: all)? to|this|all|them|it|these|those|everyone's|confirmation)\b",
    r"hop(?:e|es|ing) (?:for your|to (?:have|receive|get|hear) (?:your|from you|back from you)|you(?:'ll| will| can))",
    r"(?:enough|fine|okay|ok|sufficient) if\b",
    r"(?:we|i|they|'d|would|client|who|who's|he|she|hr|also)(?: also| really| would| will|'ll)? (?:need|require|want|must (?:have|receive)|expect)s?(?! (?:to|another|more|some more|about|around|until|a (?:few|bit|little|couple|week|month|day|further)|(?:\w+ ){1,2}(?:week|day|month|time)s?))\b",
    r"(?:asking|ask|looking|hoping|grateful|glad|wait(?:ing)?) (?:everyone |everybody |all of you |all candidates |you )?for (?:an?|your|their|answers|replies|confirmation|it|the)\b",
    r"(?:hear|hearing|heard|reply|word|answer|confirmation) from you\b",
    r"you(?: have|'ve got|'ve| need to| must| are (?:asked|required|requested|expected|kindly asked)| have been (?:asked|given)|(?:'ll| will) (?:need|have)(?: to)?| should| can take| may take)\b(?! (?:been|any|not|had|heard|already|a (?:question|query)))",
    r"(?:must|needs? to|has to|have to|should|ought to) (?:be (?:back|received|completed?|submitted|returned|signed|sent|done|uploaded|in\b|with us|finished|accepted|taken|handed in|turned in|booked|made|provided|filled|confirmed|e-?mailed|delivered|registered)|reach (?:us|me)|arrive|get to us)",
    r"to be (?:back|completed?|submitted|returned|signed|done|uploaded|with us|handed in|turned in)\b",
    r"(?:complete|submit|return|sign|finish|respond|reply|confirm|rsvp|choose|pick|select|book|schedule|upload|provide|accept|decline|record|register|fill (?:in|out|it)|hand (?:it |them |this )?in|turn (?:it )?in|send|pop|sleep on it|have a think|think (?:it|about|on)|do (?:it|so|this|that)|get (?:it|them|this|that) (?:back|to|over|in|done)|try to|make sure|whenever you|at your (?:own )?(?:pace|leisure)|take (?:until|till|the (?:weekend|week)|your time|a (?:few|couple) (?:of )?days)|volunteer|stay in the running)\b(?! \w+ing)",
    r"(?:much appreciated|if you can\b|if (?:at all )?possible|would be (?:great|perfect|ideal|brilliant|helpful|lovely|appreciated|wonderful))",
    r"(?:an answer|a reply|a response|a decision|a (?:quick )?(?:yes|word)|confirmation|answers|replies|cvs)(?= (?:by|before|no later))",
)
_HELD = r"(?:hold|keep|held|reserved?|block|save)(?: on to)? (?:it|this|that|the|your|an?|these|them|open)(?! details| cv| application| data| information)[^.?!;]{0,30}?"
_ENDS = (
    r"(?:will )?(?:expires?|expir(?:y|ation|ing)|lapses?)\b",
    r"(?:valid|open|live|available|active|accessible)(?: for you)? (?:until|till|through|for|to)\b|(?:good|works?|usable)(?: from now)? (?:until|till|through)\b",
    r"stands? (?:until|till|through)\b",
    rf"{_HELD}(?:until|till|through|for you)",
    r"held (?:until|till|for you)",
    r"no (?:rush|hurry)(?=[:,;]| -| –)(?!.{0,40}enough if)|plenty of time|(?:soon|early|time) enough",
    r"(?:deadline|due date|cut-?off|time ?limit|closing time|expiry|respond by|reply by|rsvp by|complete by|submit by|due by|sign by)\b",
    r"(?<!are )due\b(?! to)",
    r"(?:close|closes|closing|shuts?|runs? out|ends)\b(?! the loop| date| of)",
    r"you(?:'ve got|'ve| have|'ll have| will have) (?:until|till|up to)\b",
    r"(?:last|final) (?:day|date|chance) (?:to|for)\b",
    r"late submissions",
    r"(?:arriv|receiv|reach|submitt|sent|handed in|com)(?:es?|ed|ing|s)?(?: (?:us|me|in|here))? (?:later than|after)\b",
    r"between now and",
)
_EVENT = (
    r"(?:pleased|happy|delighted|glad|writing|wanted|wish|sorry|afraid|regret|excited|thrilled|love|like) to (?:inform|let|tell|advise|notify|update|share with|offer|invite|confirm|call|ring|speak|talk|meet|see|have)(?: (?:to |with )?(?:you|everyone))?(?: know)?",
    r"(?:can|could|may|shall|should|might) (?:i|we)(?! have| ask)\b",
    r"look(?:ing)? forward to(?! hearing| receiving| your)",
    r"(?:thank you|thanks) for [^.?!,;]{0,40}",
    r"(?:see|meet|meeting|seeing) (?:you|the|with|another|other|one|two|more|our|some|all|all of|them)\b(?: \w+){0,2}",
    r"(?:applications?|vacanc(?:y|ies)|position|post|role|advert\w*|job|posting|portal)(?: (?:will|is|are|was|now|be))* (?:clos\w+|open\w*|start\w*|begin\w*|available|live|published|advertised|remain\w*|extended)\b",
    r"closing date|date of birth|born|start(?:ing)? date|first day|starting (?:on|from|in|date|salary)|start(?:s|ed|ing)? (?:on|in|at|from|with|work|reading|marking|reviewing|interview\w*|looking|the)|begin(?:s|ning)? (?:on|at|in|with|work|review\w*|interview\w*|the|its)",
    r"(?:begin|start|commence|kick off|launch|open|reopen|join)(?:s|es|ed)?\b(?: us)?",
    r"commencing",
    r"(?:takes?|taking|took) place|(?:will|to|is|are|be|being|was|were|am|'m|'s|'re) (?:be )?(?:held(?! until| for you)|scheduled|planned for|closed|away|off|out|travel\w+|on (?:leave|holiday|vacation|annual leave)|in (?:court|meetings)|at a (?:conference|client))\b",
    r"(?:meets?|sits?|convenes?|gathers?|travels?|flies|leaves|returns?|gets? back|(?:is|'s|are|'re|am|'m) back)\b(?! to you)",
    r"(?:interviews?|interviewing|shortlisting|assessments?|assessment (?:day|centre|center)|sessions?)(?= (?:will (?:be (?:held|on|at|by|conducted|in)|take)|are|is|take|run|on|in|for|days?|with|rounds?|the|other|more|another|all|remaining|last|first)\b)",
    r"(?:interviewing|reviewing|reviews?|read(?! every| each| all)|reading|shortlisting|marking|wrapping up|finishing|going through|working through|discuss\w*|talk (?:it|this) over|talking to)\b",
    r"(?:received|advertised|published|posted|registered|spoke|met|applied|submitted|arrived)\b",
    r"(?:bank|public|school) holidays?|half.?term|conference|annual leave|parental leave|maternity",
    r"(?:apply|re-?apply|try) again|(?:kept?|keep|retain\w*|stored?|delet\w+) (?:\w+ ){0,4}(?:file|record|data|details|months?|for)\b",
    r"fill (?:the|this) (?:post|position|role|vacancy)",
    r"(?:parking|train|doors?)\b",
    r"(?:salary|probation|contract|notice|pension|holiday entitlement|payday|pay)\b(?! (?:to|you|will be sent))",
    r"(?:you can|can be) (?:reach|call|contact)\w*|reach(?:ed)? (?:me|us|on)|call (?:us|me) (?:any|between|on)",
    r"questions?\b",
    r"last (?:interview|candidate|day)\b",
    r"\b(?:until|before) (?:he|she|they|i|we)\b",
)
_LOOSE_NEWS = (
    rf"{_NEWS.replace('|something|more', '').replace('|dates?|times?|slots?', '').replace('|shortlist', '').replace('|word', '|word (?:from|on|by)')}\b",
    r"(?:decid(?:e|es|ed|ing)|conclud\w+|finali[sz]\w+|make up (?:our|their|my) minds?|made up (?:our|their|my) minds?|(?:know|say|tell you) more)\b",
    r"(?:speak|talk|chat|catch up)(?= (?:soon|then|next|on|tomorrow|later))",
)

LANGUAGE = Language(
    code="en",
    usual="the and you to of for we your with will this is are at be have our that it from please on",
    weekdays=(
        "monday mon",
        "tuesday tue tues",
        "wednesday wed weds",
        "thursday thu thur thurs",
        "friday fri",
        "saturday sat",
        "sunday sun",
    ),
    months=(
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sep sept",
        "october oct",
        "november nov",
        "december dec",
    ),
    weak="mon wed fri sat sun mar may march jan jun sep dec",
    numbers=(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty"
    ),
    ordinals="first second/latter third fourth fifth",
    words={
        "R:0": "today tonight",
        "R:1": "tomorrow tomorow tommorow tommorrow tmrw tmw tomoz",
        "R:-1": "yesterday",
        "A:1225": "christmas xmas",
        "T": "this coming upcoming",
        "X:1": "next",
        "L": "last past previous",
        "I": "every each",
        "K": "week weeks wk wks week's weeks' week’s weeks’",
        "H": "month months month's month’s",
        "J": "year year's",
        "E": "weekend",
        "Q:1": "q1",
        "Q:2": "q2",
        "Q:3": "q3",
        "Q:4": "q4",
        "a": "the",
        "f": "of",
        "g": "on in",
        "s": "for",
        "@": "at @",
        "P:am": "morning am",
        "P:pm": "afternoon evening pm night lunchtime",
        "≈": "around about approximately roughly",
        "n:12": "noon midday",
        "n:24": "midnight",
        "%": "o'clock o’clock oclock",
        "-": "to until till through thru",
        "+": "and or",
        "h": "half",
        "q": "quarter",
        "p": "past after",
        "U": "hour hours hr hrs hour's hours’",
        "u": "minute minutes min mins minutes' minutes’",
        "d": "day days days' days’ day's",
        "b": "business working work",
        "z": "full calendar further more whole additional extra clear short solid consecutive",
        "e": "early beginning",
        "i": "mid middle",
        "F": "end",
        "l": "late later",
        "v": "eod cob eob",
        "v:week": "eow",
        "v:month": "eom",
        "v:midweek": "midweek",
        "k": "w/c wc w/b",
        "V": "few several some many",
        "S": "same that",
        "G": "following",
        "x:1": "a an another",
        "B": "between",
        "r": "from",
        "Z:14": "fortnight fortnight's",
        "<": "is starts slot yours begins starting",
    },
    phrases={
        "day after tomorrow": "R:2",
        "the day after tomorrow": "R:2",
        "end of today": "R:0",
        "week after next": ">:2",
        "end of the day": "v",
        "end of day": "v",
        "end of the business day": "v",
        "end of the working day": "v",
        "end of business": "v",
        "end of play": "v",
        "close of business": "v",
        "close of play": "v",
        "mid-week": "v:midweek",
        "start of": "e",
        "part of": "f",
        "back end of": "F",
        "tail end of": "F",
        "course of": "f",
        "rest of": "F",
        "week commencing": "k",
        "week beginning": "k",
        "week starting": "k",
        "a couple of": "x:2",
        "a couple": "x:2",
        "couple of": "x:2",
        "couple": "x:2",
        "a few": "V",
        "a dozen": "x:12",
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
        "o' clock": "%",
    },
    next_is_coming=False,
    tell=_TELL,
    news=_LOOSE_NEWS,
    wait=_WAIT,
    unheard=_UNHEARD,
    ask=_ASK,
    ends=_ENDS,
    event=_EVENT,
    due=(
        r"by|before|no later than|not later than|within|inside|at the latest|latest(?: by)?|by the latest",
        r"ahead of|prior to|on or before|by or before|later than|arrive after|due(?: (?:on|by|in))?",
        r"deadline(?: (?:is|of|for \w+ is))?",
    ),
    until=(r"until|till|through|thru|up to|open to|between now and",),
    after_by=(r"at the (?:very )?latest|latest|or (?:earlier|sooner|before)|without fail",),
    answer=(
        r"(?:answer|reply|respond|confirm|decide|let (?:me|us) know|(?:give|tell) (?:me|us)(?: your \w+)?"
        r"|send (?:it|them|this|those|me|us)(?: over| back)?|(?:ring|call|text|e-?mail|phone|message) me|have it"
        r"|get back to (?:me|us)|give me a (?:ring|call|shout)|return (?:it|them))",
    ),
    choosing=(r"if|whether|which|when|how|about|available|free|works?|suits?|for a (?:call|chat)",),
    within=(
        r"within|in|inside|under|have|got|next|allow(?:ed)?|up to|than|given|for|get|take|spend|expires? (?:in|after)"
        r"|(?:valid|open|active|available|good|live) for|after",
    ),
    waits=(
        r"within|in|inside|under|up to|over|after|about|around|approximately|next|takes?|usually|typically"
        r"|normally|maximum|at most|least|than|another|give us|allow|need|past|from now|of the|of your|of our"
        r"|following|expect|roughly|further|time|from|later|turn-?around|or (?:so|less)",
    ),
    ahead_of=(
        r"(?:or more |or so |at least )?(?:before|prior|in advance|ahead|notice|beforehand|ago|after"
        r"|of (?:the|your) interview|early|earlier|late)",
    ),
    thereupon=(
        r"straight after|afterwards|immediately after|right after|after that|after(?=[.!]?$)|then|that day"
        r"|(?:once|when|as soon as|after) (?:that|this|he|she|they|we|i)\b|on (?:my|his|her|their|our) return",
    ),
    after_round=(
        r"(?:after|following|of|from|post|since) (?:(?:your|the|our|this|that|each|all|every|any|having) )?(?:\w+ ){0,3}?"
        r"(?:interviews?|meeting|conversation|call|chat|visit|session|panel|round|on-?site|afternoon|morning)\b",
        r"after (?:we (?:meet|speak|talk|have met|'ve met)|you (?:come|visit|meet))|of (?:meeting|seeing|speaking)",
        r"(?:meeting|seeing|interviewing) (?:people|you|candidates|everyone)",
    ),
    counted_from=(r"(?:of|after|from|following|since)(?: [\w'(]+){0,5}",),
    old=(
        r"instead of(?: the| our)?|rather than(?: on)?|not(?: on)?(?: the)?|in place of|no longer(?: on)?|replaces",
        r"(?:originally|previously|initially|first|formerly|already)(?: (?:scheduled|planned|set|booked|agreed|arranged|said|told you|proposed|given|offered|down|for|on|was|of|at|the|it))*:?",
        r"(?:original|previous|old|former|earlier|initial)(?: (?:time|date|slot|appointment|interview|booking|invitation|meeting))+(?: (?:was|of|on|at|for))*:?|(?:previous|original|old|was|before|from):",
        r"(?:was|were|had been|had)(?: (?:scheduled|planned|set|booked|arranged|meant|due|supposed|said|told you|down))?(?: (?:for|on|to be|at))*",
        r"(?:moved|changed|shifted|rescheduled|pushed|brought forward|bumped|postponed|push|move|shift|change|swapped|switched)(?: \w+){0,3} from(?: the)?",
        r"can(?:'t|not|not) (?:do|make|manage)(?: it)?(?: on)?|unable to (?:do|make|meet)(?: on)?",
        r"(?:further to|following|after|since|during|from|at|for|enjoyed)(?: (?:our|the|your|my|meeting|speaking with|seeing))(?: [\w']+){0,4}? (?:call|chat|conversation|interview|meeting|discussion|you|visit|email|mail|message)(?: (?:on|at|of|from))?(?: the)?",
        r"(?:we|you|i) (?:spoke|met|talked|saw you|called|chatted|applied|wrote)(?: \w+){0,2}(?: (?:on|at|of))?(?: the)?|(?:your|my) (?:mail|email|message|letter|application)s? (?:of|from|on)",
        r"(?:scrap|cancel|forget|ignore|disregard|drop)(?: the)?",
    ),
    now=(
        r"(?:will |'ll |has |have |had |is |are |needs to |had to |must )*(?:now |been |be |to )*"
        r"(?:now|moved?|changed|rescheduled|postponed|shifted|pushed back|pushed|brought forward|switched|swapped)\b",
    ),
    moved_from=(r"from(?: the)?",),
    moved_to=(r"to(?: the)?",),
    over=(
        r"(?:finish(?:ed|es|ing)?|ends?|ending|done|over|conclude[sd]?|wrap(?:ped|s)? up|complete[ds]?|out|away|free|last until"
        r"|runs? (?:until|to|through)|go(?:es)? (?:on )?until|until)(?: (?:by|at|around|about|until|approximately))*",
    ),
    conversion=(
        r"/|\(|=|i\.e\.|which (?:is|will be|makes|by)|that(?:'s| is| will be| makes)|(?:so|aka|equivalent|being|or) |[–-]\s?(?=that|which)",
    ),
    yours=(r"for you\b|your time|in your|where you are|on your (?:side|end|clock)",),
    labels={
        "date": r"date|day|when|date (?:and|&|/) time|interview date|scheduled (?:for|date)|new date|date/time",
        "time": r"time|at|start(?:s|ing)?(?: time)?|interview time|begin(?:s|ning)?|from|new time|hour|time slot|slot",
        "end": r"end(?:s|ing)?(?: time)?|finish(?:es)?(?: time)?|to|until",
        "place": r"where|location|venue|place|address|site|office|meeting (?:point|place|location)|how|format|interview location|type|join(?: (?:here|link|url|us|at|via))?|link|meeting link|video link|zoom(?: link)?|teams(?: link)?|dial[- ]?in|phone|call",
        "length": r"duration|length|how long",
        "deadline": r"deadline|due|due date|respond by|reply by|rsvp(?: by)?|complete by|closes|closing date|expires|expiry|test window closes|submit by|valid until|expires on|return by|sign by",
    },
    pause=(
        r"lunch(?! interview)|break|coffee|pause|recess|rest|check[- ]?in|arrivals?|arrive|registration|sign[- ]in|tea|buffer|debrief"
        r"|wrap-?up|finish|close|end(?: of (?:the )?day)?|depart\w*|welcome|introductions?|travel|home|free time|refreshments",
    ),
    arrive=(
        r"arriv(?:e|al|ing)|report (?:to|at)|check(?:ing)? in|sign in|log (?:in|on)|doors? open|be (?:there|here|at (?:the |our )?\w+)|turn up"
        r"|come (?:to the desk|early)|dial in|join (?:the call )?(?:a few|five|5|ten|10)",
    ),
    hours=(
        r"(?:opening|office|business|working) hours|hours (?:of work|are)|open (?:from|between|mon\w*|daily|\d)|(?:am|are|is|'m|'re) available (?:from|between|on|mon\w*|weekdays|until)"
        r"|reach(?:ed|able)?\b[^.]{0,40}\b(?:between|from|on|until)|(?:call|ring|phone|contact) (?:us|me)\b[^.]{0,30}\b(?:between|until|before|after)|mon(?:day)?s? ?(?:to|through|-|–) ?(?:thu|fri|sat)\w*|weekdays|switchboard"
        r"|lines are open|shifts? (?:is|are|from|run|pattern)|(?:parking|gate|reception|desk|train|bus|flight|ferry|shuttle|library|canteen|building|offices?)\b[^.]{0,25}\b(?:open|close[sd]?|leaves|departs|runs|from)",
    ),
    options=(
        r"any of|either of|which (?:of|one)|would (?:any|either)|choose|pick (?:one|a|any|your)|one of the following|following (?:slots|times|dates)|(?:other )?options?|alternativ\w*|otherwise|backup|reserve|as a fallback"
        r"|or if|if (?:that|this|it|neither|not|you (?:can't|cannot|would (?:rather|prefer)|need|prefer|have|'d (?:rather|prefer)))|failing that|could also|also (?:do|offer|have|be possible)|second choice|(?:slots|times) (?:are )?available|available (?:slots|times)",
    ),
    no_round=(
        r"start date|first day|onboarding|applications? (?:will )?clos\w*|closing date|debrief|(?:public|bank) holiday|(?:office|building|we) (?:is|are|will be) closed|out of (?:the )?office|last (?:week|month)|was held|took place"
        r"|would (?:any|either)|announce(?:d|ment)|posted on|register by|clocks (?:change|go)|vacation|on leave|date of birth|born on|received (?:your|on)|sent on|invoice|order (?:no|number)",
    ),
    not_its_length=(
        r"early|earlier|before|beforehand|prior|advance|ahead|late|notice|lesson|presentation|talk|pitch|task|test|exercise|written|walk|drive|away|by (?:car|train|foot|bus)|tour|left|prepare|preparation|reading|within|ago|response"
        r"|reschedul\w+|cancel\w*|parking|every|per|by an?|back by|forward by|pushed?|on foot|break|each question|to answer|to prepare|delay\w*|from (?:the|our)|opening",
    ),
    accepts=(
        r"works?(?: (?:well|great|perfectly|fine|for me))?|suits?(?: me)?|is (?:perfect|fine|great|good|ok|okay)|(?:are|would be) (?:perfect|fine|great|good)|perfect|confirm(?:ed|ing)?|see you|look(?:ing)? forward|i(?:'ll| will) be there|accept|happy to"
        r"|i can (?:do|make)|i(?:'d| would) (?:like|prefer|take)|(?:speak|talk) (?:to you )?(?:then|on)|sounds (?:good|great|perfect)",
    ),
    refuses=(
        r"can(?:'t|not) (?:do|make|attend|come)|unable|not (?:able|possible|available)|would it be possible|could we (?:move|reschedule)|(?:reschedule|another time|different time|alternative)|instead|unfortunately|clash\w*|conflict",
    ),
    agrees=(
        r"works?|suits?|perfect|great|good|fine|yes|confirmed?|deal|agreed|see you|speak then|talk then|it is|let's (?:do|go|say|make|take)|put you down|booked|done|lovely|ideal|that one|no problem|sure|happy with|we(?:'ll| will) take|ok|okay",
    ),
    picks=(
        r"first|former|earlier (?:one|slot|time)",
        r"second|latter|later (?:one|slot|time)",
        r"third|last (?:one|slot|option)",
    ),
    cancelled=(
        r"cancel\w*|called off|call off|is off|no longer (?:taking place|going ahead|able|possible)|(?:will not|won't) (?:take place|go ahead|be (?:able|going ahead))|have to (?:drop|scrap|cancel|postpone)|postpone\w*|not going ahead|can(?:not|'t) (?:go ahead|make)",
    ),
    hypothetical=(
        r"if (?:you are|you're|your application|your experience|selected|short-?listed|successful|invited|there is a|we (?:decide|like|feel|think))|should (?:your|we) |in the event|were you to|provided (?:that )?(?:you|your)",
    ),
    back=(
        r"return(?:ing|s)?|back|until|till|resum\w+|available again|in (?:the )?office (?:again|on|from)|respond (?:on|when|after)|re-?open\w*",
    ),
    away=(
        r"through|thru|up to and including|inclusive|until and including|to and including|until the end of|from\b.{3,40}\b(?:to|until|till|-|–)",
    ),
)
