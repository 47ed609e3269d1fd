"""English words for times, and the cues around them. Tables only."""

from agent.reading.times.words import en_aims as aims
from agent.reading.times.words.en_phrases import PHRASES
from agent.reading.times.words.model import Language

LANGUAGE = Language(
    code="en",
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
    ordinals=(
        "first second/latter third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    ),
    words={
        "≤": "by before b4",
        "R:0": "today tonight 2nite tonite",
        "R:1": "tomorrow tmr tomorow tommorow tommorrow tmrw tmw tomoz 2moro 2morrow 2moz",
        "R:-1": "yesterday",
        "A:1225": "christmas xmas",
        "A:easter": "easter",
        "A:thanksgiving": "thanksgiving",
        "T": "this coming upcoming",
        "X:1": "next",
        "L": "last previous",
        "I": "every each",
        "K": "week wk week's week’s",
        "K:s": "weeks wks weeks' weeks’",
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
        "≈": "around about approximately approx roughly circa ca",
        "n:12": "noon midday",
        "n:24": "midnight",
        "%": "o'clock o’clock oclock",
        "-": "to until till til 'til through thru",
        "+": "and or",
        "h": "half",
        "q": "quarter",
        "p": "past after",
        "U": "hour hours hr hrs hour's hours’",
        "u": "minute minutes min mins minutes' minutes’",
        "d": "day day's day’s",
        "d:s": "days days' days’",
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
        "k:number": "cw",
        "V": "few several some many",
        "S": "same that",
        "G": "following",
        "x:1": "a an another",
        "x:30": "thirty",
        "x:40": "forty",
        "x:50": "fifty",
        "x:60": "sixty",
        "x:90": "ninety",
        "o:30": "thirtieth",
        "B": "between",
        "r": "from",
        "Z:14": "fortnight fortnight's",
        "<": "is starts slot yours begins starting then",
    },
    phrases=PHRASES,
    next_is_coming=False,
    until_greets=False,
    tell=aims.TELL,
    news=aims.LOOSE_NEWS,
    wait=aims.WAIT,
    unheard=aims.UNHEARD,
    ask=aims.ASK,
    ends=aims.ENDS,
    event=aims.EVENT,
    meeting=aims.MEETING,
    due=(
        r"by|before|no later than|not later than|within|inside|at the latest|latest(?: by)?"
        r"|by the latest|as (?:a )?maximum|maximum|at most|not after|ideally|preferably",
        r"ahead of|prior to|on or before|by or before|later than|arrive after"
        r"|due(?: (?:on|by|in))?",
        r"deadline(?: (?:is|of|for \w+ is))?",
    ),
    until=(r"until|till|through|thru|up to|open to|between now and",),
    after_by=(
        r"by \d{1,2}\b(?![:.]?\d)|at the (?:very )?latest|latest|or (?:earlier|sooner|before)"
        r"|without fail",
    ),
    answer=(
        r"(?:answer|reply|respond|confirm|decide|let (?:me|us) know"
        r"|(?:give|tell) (?:me|us)(?: your \w+)?"
        r"|send (?:it|them|this|those|me|us)(?: over| back)?|(?:ring|call|text|e-?mail|phone"
        r"|message) me|have it"
        r"|get back to (?:me|us)|give me a (?:ring|call|shout)|return (?:it|them))",
    ),
    choosing=(
        r"if|whether|which|what|when|how|about|available|availability|free|works?|suits?|times?"
        r"|days?|dates?|slots?|windows?|options?|openings?|alternatives?|suggestions?|ideas?"
        r"|for a (?:call|chat)|yours|your own",
    ),
    loosely=(r"before|between now and|prior to|ahead of",),
    logistics=(
        r"links?|invit\w+|details|directions|exam|assessment|exercise|reminder|agenda|calendar|zoom"
        r"|teams|pass|badge|reading|materials?|brief|case|pack|form|login|log-in|access"
        r"|instructions|password|code|test|task|map|parking|topics?|titles?|slides|questions",
    ),
    within=(
        r"within|in|inside|under|have|you've|got|next|allow(?:ed)?|up to"
        r"|(?:less|fewer|more|later|longer) than|given|for|get|take|expires? (?:in|after)"
        r"|(?:valid|open|active|available|good|live) for|after",
    ),
    waits=(
        r"within|in|add|inside|under|up to|over|after|about|around|approximately|next|takes?"
        r"|usually"
        r"|typically|more"
        r"|normally|maximum|at most|least|than|could be|may be|might be|estimated|goes by|go by"
        r"|another"
        r"|(?:give|let) (?:us|me|it)|allow|need|past|from now|of the|of your|of our"
        r"|following|expect|roughly|further|time|from|later|turn-?around|or (?:so|less)"
        r"|(?:before|until|till) (?:we|i|you)",
    ),
    ahead_of=(
        r"(?:or more |or so |at least )?(?:before(?! (?:you|we|i|they|a|any|hearing|anyone)\b)"
        r"|prior|in advance|ahead|notice|beforehand|ago|after"
        r"|of (?:the|your) interview|early|earlier|late)",
    ),
    advertised=(
        r"(?:vacancy|advert|posting|post|position|role|job|applications?) (?:\w+ ){0,2}?(?:remains?"
        r"|stays?|is|are|will be) (?:\w+ )?(?:open|live|advertised|online)\b",
    ),
    news_by_phone=(
        r"(?:(?<![\w'’])(?:just|please|so|then|or|can|may|could|should|simply) |^|[.,;:!] )(?:call"
        r"|ring|phone|telephone|give (?:me|us) a (?:call|ring|bell|shout)"
        r"|drop me a line)\b[^?]{0,90}?\b(?:i|we)(?:['’]ll| will| can| should)(?: then"
        r"| be able to)* (?:tell you|let you know|know more|know"
        r"|have (?:news|an answer|a decision))\b|(?<!will )(?<!to )(?:call|ring|phone"
        r"|telephone)\b[^?]{0,60}\bfor (?:the|your|a) (?:result|outcome|decision|news|answer"
        r"|update)s?\b",
    ),
    then=(r"after that\b(?! (?:meeting|date|day))|afterwards\b",),
    thereupon=(
        r"straight after|afterwards|immediately after|right after|after that|after(?=[.!]?$)|then"
        r"|that day"
        r"|(?:once|when|as soon as|after) (?:that|this|he|she|they|we|i)\b"
        r"|on (?:my|his|her|their|our) return",
    ),
    afterwards=(
        r"later|afterwards|after(?=[,.;!?]|$| (?:we|i|you|they|he|she|the panel)\b)"
        r"|(?:that|which) (?:then )?follow|thereafter",
    ),
    after_round=(
        r"(?:after|following|of|from|post|since) (?:(?:your|the|our|this|that|each|all|every|any"
        r"|having) )?(?:[\w'’]+ ){0,3}?"
        r"(?:interviews?|meeting|conversation|call|chat|visit|session|loop|superday|panel|round"
        r"|(?:oral )?exam(?:ination)?s?|oral board|on-?site|afternoon|morning|event"
        r"|assessment(?: (?:day|centre|center))?|audition|presentation|trial)\b",
        r"after (?:we (?:meet|speak|talk|have met|'ve met)|you (?:come|visit|meet))"
        r"|of (?:meeting|seeing|speaking)",
        r"(?:after|once|when|as soon as) you(?:'ve| have| two| both| all)* (?:met|spoken|talked"
        r"|chatted|been seen|had (?:it|that|your))",
        r"(?:meeting|seeing|interviewing) (?:people|you|candidates|everyone)",
    ),
    counted_from=(r"(?:of|after|from|following|since)(?: [\w'(]+){0,5}",),
    of_that=(
        r"(?:of|after|from|following|to|on top of) (?:that|then|it|this"
        r"|those)(?: (?:last|final|first))?(?: (?:meeting|date|day|session|board))?\b(?! \w+ing)"
        r"|thereafter|after(?=[.,;!?]|$)",
    ),
    of_event=(
        r"(?:of|after|from|following) (?:the|his|her|their|its|our|shortlisting|sifting)\b"
        r"|of (?:landing|returning|getting back)|after (?:he|she|they)\b",
    ),
    of_message=(
        r"(?:of|after|from|following|upon|on) (?:(?:the )?(?:date|time|receipt|day|moment) (?:of"
        r"|you) |receiv|receipt|today|now\b|this (?:e-?mail|message|letter|notice|mail|note)"
        r"|your (?:application|submission|e-?mail|message|reply|answer|response)|you\b|apply|applic"
        r"|submi|complet|the (?:application|submission|date|time|receipt|present)"
        r"|(?:we|i) (?:sent|send) this|this (?:was|is) sent)",
    ),
    of_closing=(
        r"(?:of|after|from|following) (?:[\w']+ ){0,3}?(?:clos(?:ing|es|ure)|deadline|expiry"
        r"|cut-?off|window)\b",
    ),
    once_closed=(
        r"(?:once|after|when|as soon as) (?:[\w']+ ){1,4}?(?:clos(?:es|ed)|expires?|expired|ends?"
        r"|is over|has passed|is past|shuts)\b",
    ),
    old=(
        r"instead of(?: (?:the|our|your|a|meeting|speaking|talking|seeing|coming|you|on|at))*"
        r"|rather than(?: on)?|not(?: on)?(?: the)?|in place of|no longer(?: (?:on|at|in|for))?"
        r"|(?:replaces|supersedes)(?: [\w']+){0,3}?(?: (?:on|for|of))?"
        r"|released(?: [\w']+){0,3}? (?:on|for|of)|(?:we'd|you'd|i'd|they'd|had) (?:pencilled"
        r"|penciled|booked|set|planned|agreed|scheduled|arranged|fixed)(?: \w+){0,3}? (?:for|on|at)"
        r"|due to (?:take place|be held|meet|speak)(?: on| at)?",
        r"(?:originally|previously|initially|first|formerly|already)(?: (?:scheduled|planned|set"
        r"|booked|agreed|arranged|said|told you|proposed|given|offered|down|for|on|was|of|at|the"
        r"|it))*:?",
        r"(?:original|previous|old|former|earlier|initial)(?: (?:date ?/ ?time|date and time|start"
        r"|time|date|slot|appointment|interview|booking|invitation|meeting))+(?: (?:was|of|on|at"
        r"|for))*:?|(?:previous|original|former|earlier|old|was|before|from):",
        r"(?:land(?:ed|s)|drop(?:ped|s)|f[ea]ll(?:en|s)?|put|sat|sits|booked|scheduled)(?: right"
        r"| bang)? (?:on|on top of|over|across) (?:my|our|your)"
        r"|(?:clash\w*|conflict\w*|collid\w*) with (?:my|our|your)|(?:over)?r[au]ns? into (?:my|our"
        r"|your)",
        r"(?:do not|don't|never) (?:log|dial|ring|call|phone|join|come|turn|show|connect"
        r"|appear)(?: (?:in|on|up|us|me))*(?: at)?",
        r"had (?:you|us|it|this|that) (?:down|booked|pencill?ed|in)(?: in)?(?: (?:for|on|at))*",
        r"(?:(?<!as it )was|(?<!as they )were|had been|had)(?: (?:scheduled|planned|set|booked"
        r"|arranged|meant|due|supposed|said|told you|down|going"
        r"|to (?:meet|speak|talk|be)))?(?: (?:for|on|to be|at))*",
        r"(?:moved|changed|shifted|rescheduled|pushed|brought forward|bumped|postponed|push|move"
        r"|shift|change|swapped|switched)(?: \w+){0,3} from(?: the)?",
        r"(?:can(?:'t|not)|won't|not|never|unable to)(?: be able to)? (?:do|make|manage|see you"
        r"|meet|keep|hold|be|work|suit)(?: it)?(?: (?:on|to|by|for|at))?(?: (?:the|our|your|today's"
        r"|tomorrow's))?|skip(?: the| our| your)?",
        r"(?:further to|following|after|since|during|enjoyed"
        r"|(?:from|at|(?:thank(?:s| you)(?: \w+){0,2}|thx|grateful|appreciative) for)(?! (?:the|our"
        r"|your) (?:second|third|next|final|further|last|new)\b))(?: (?:our|the|your|my|meeting"
        r"|speaking with|seeing))(?: [\w']+){0,4}? (?:call|chat|conversation|interview|meeting"
        r"|discussion|you|visit|email|mail|message|screen(?:ing)?|round|test|assessment|exercise"
        r"|trial|session|letter|application)(?: (?:on|at|of|from))?(?: the)?",
        r"(?:we|you|i) (?:spoke|met|talked|saw you|called|chatted|applied"
        r"|wrote)(?: \w+){0,2}(?: (?:on|at|of))?(?: the)?|(?:your|my) (?:mail|email|message|letter"
        r"|application)s? (?:of|from|on)",
        r"(?:scrap|cancel|forget|ignore|disregard|drop)(?: the)?(?: [\w']+){0,4}?(?: (?:for|on"
        r"|of))?(?: the)?",
    ),
    now=(
        r"(?:will |'ll |has |have |had |is |are |needs to |had to |must )*(?:now |been |be |to )*"
        r"(?:now|moved?|changed|rescheduled|postponed|shifted|pushed back|pushed|brought forward"
        r"|switched|swapped|will be|becomes?|turned into)\b",
    ),
    fresh=(r"new|instead|revised|updated|replacement",),
    same_hour=(r"same times?|same hours?",),
    moving=(
        r"mov(?:es?|ed|ing)|reschedul\w+|push(?:ed|ing)?|br(?:ing|ought)|shift(?:ed|ing)"
        r"|shift(?= (?:it|your|our|the|this|things|tomorrow|today|\w+day))|postpon\w+"
        r"|chang(?:e|ed|ing)|swap(?:ped)?|switch(?:ed)?|bump(?:ed)?|transfer(?:red)?|slid(?:e|ing)"
        r"|slip(?:s|ped)?|nudg(?:e|ed|ing)"
        r"|(?:shifts|slides|switches|swaps|jumps|hops|changes)(?= from| ?$)",
    ),
    moved_thing=(
        r"(?:tomorrow|today|(?:on )?\w+day)(?:'s)?|it|this|that|your|our|the|my|an?|interview|call"
        r"|meeting|chat|slot|time|session|appointment|conversation|round|start|you|back|forward|up"
        r"|down|been|things|everything|second|first|final|phone|video",
    ),
    gone=(
        r"(?:(?:needs?|has|have|had|must|going|want|like|try) to (?:be )?|must be "
        r"|(?:has|have) (?:now )?been )(?:re-?scheduled?|moved?|postponed?|cancel\w*|called off"
        r"|push(?:ed)?|chang(?:e|ed)|shift(?:ed)?|rearranged?)\b(?! to| for| until| from)"
        r"|(?:is|are|'s) (?:off|gone|taken|fully booked|cancelled|canceled|no longer"
        r"|(?:postponed|deferred|suspended|on hold)\b(?! to| for| until| till| by))"
        r"|has (?:gone|fallen through)|thinking (?:that )?(?:you|it|we|they) (?:were|was|had)"
        r"|(?:by mistake|in error|mistakenly)|no longer (?:take|go|be|works?|suits?|possible"
        r"|available|convenient|fits?)|(?:does not|doesn't|isn't going to|won't) (?:work|suit)"
        r"|(?:can't|cannot|can not|won't|will not|no longer|unable to) (?:take place|go ahead"
        r"|happen|work|be possible|make|meet|do|see)",
    ),
    moved_from=(r"from(?: the)?",),
    moved_to=(r"(?:to|for|until|till)(?: the)?",),
    over=(
        r"(?:finish(?:ed|es|ing)?(?: with you)?|ends?|ending|done(?: with you)?|through with you"
        r"|over|conclude[sd]?|wrap(?:ped|s|ping)?(?: up)?|closing|closes|complete[ds]?|out|away"
        r"|free|last until"
        r"|runs? (?:until|to|through)|go(?:es)? (?:on )?until|until)(?: (?:by|at|around|about|until"
        r"|approximately|approx\.?|roughly|circa|no later than))*",
    ),
    conversion=(
        r"/|\(|=|i\.e\.|which (?:is|will be|makes|by)|that(?:'s| is| will be| makes)"
        r"|so (?:(?:about|around|that's|it's|at) )?$|(?:aka|equivalent|being|or) "
        r"|[–-]\s?(?=that|which)",
    ),
    yours=(
        r"for you\b|your time|mine\b|my time|in your|where you are"
        r"|(?:on |at )?your (?:side|end|clock)",
    ),
    labels={
        "date": (
            r"date|day|when|date (?:and|&|/) time|interview date|scheduled (?:for|date)|new date"
            r"|date/time"
        ),
        "time": (
            r"time|at|start(?:s|ing)?(?: time)?|interview time|begin(?:s|ning)?|from|new time"
            r"|hour|time slot|slot"
        ),
        "end": r"end(?:s|ing)?(?: time)?|finish(?:es)?(?: time)?|to|until",
        "place": (
            r"where|(?:(?:new|same) )?(?:location|venue|place|address)(?: (?:is )?(?:unchanged"
            r"|as before|the same|remains|details))?|site|office|meeting (?:point|place|location)"
            r"|interview location|interview venue|visit us"
        ),
        "mode": (
            r"how|format|type|mode|medium|platform|via|interview type|interview format"
            r"|join(?: (?:here|link|url|us|at|via))?|link|meeting link|video link|zoom(?: link)?"
            r"|teams(?: link)?|(?:google )?meet|dial[- ]?in|call[- ]?in(?: number)?"
            r"|video(?: link)?|conference|phone|call|where to join|method"
        ),
        "length": r"duration|length|how long",
        "old": (
            r"(?:old|former|previous|original|earlier)(?: (?:time|date|slot|appointment|interview"
            r"|details|schedule))?(?: (?:was|and time))?|was|before|previously|instead of"
        ),
        "new": (
            r"(?:new|updated?|revised|current)(?: (?:date|time|slot|start|details|appointment"
            r"|interview|schedule|date (?:and|&) time))*|now"
        ),
        "deadline": (
            r"(?:test|assessment|booking|submission|response) window|deadline|(?:at the )?latest"
            r"|due|due date|(?:answer|apply|book|complete|confirm|finish|record|reply|respond"
            r"|return|sign|submit|upload) (?:by|before)|rsvp(?: by)?|closes|closing date|expires"
            r"|expiry|test window closes|valid until|expires on|needed by|required by"
            r"|to be returned by|due by|by when|hand in by|link validity|validity|valid"
            r"|link expires|link valid(?: for| until)?|open until|available until"
        ),
    },
    pause=(
        r"lunch(?! interview)|break(?!fast)|badg(?:e|ing)|breather|stretch (?:your|the|our) legs"
        r"|(?:all )?done"
        r"|coffee|pause|recess|rest|check[- ]?in|arrivals?|arrive|registration|sign[- ]in|tea"
        r"|buffer|debrief"
        r"|wrap-?up|finish|close|end(?: of (?:the )?day)?|depart(?:s|ures?)?|welcome|introductions?"
        r"|travel|home|free time|refreshments|pick-?up|drop-?off|transfer|taxi|shuttle|check-?out",
    ),
    arrive=(
        r"arriv(?:e|al|als|ing)|report(?:ing)?(?: time)?\b|registration|sign[- ]in|check[- ]in"
        r"|(?:registration|doors?|reception|gates?|check-in) (?:opens?|open from|at)"
        r"|report (?:to|at)|check(?:ing)? in|sign in|log (?:in|on)(?= (?:at|from|by|five|ten|\d"
        r"|a few|early|to the (?:call|meeting|link|room)))|doors? open|be (?:there|here"
        r"|at (?:the |our )?\w+)|turn up|ready(?= ?$)"
        r"|come (?:to the desk|early)|dial in|join (?:the call )?(?:a few|five|5|ten|10)",
    ),
    hours=(
        r"(?:opening|office|business|working) hours|hours (?:of work|are)"
        r"|open (?:from|between|mon\w*|daily|\d)|(?:am|are|is|'m|'re) available (?:from|between|on"
        r"|mon\w*|weekdays|until)"
        r"|reach(?:ed|able)?\b[^.]{0,40}\b(?:between|from|on|until)"
        r"|(?:call|ring|phone|contact) (?:us|me)\b[^.]{0,30}\b(?:between|until|before|after)"
        r"|mon(?:day)?s? ?(?:to|through|-|–) ?(?:thu|fri|sat)\w*|weekdays|switchboard"
        r"|best times? (?:(?:to|for) (?:call|ring|phone|reach|catch|get|telephon|speak)"
        r"|(?:is|are) between)|lines are open|shift pattern|shifts (?:are|run)"
        r"|(?:parking|gate|reception|desk|train|bus|flight|ferry|shuttle|library|canteen|building"
        r"|offices?)\b[^.,]{0,25}\b(?:open|close[sd]?|leaves|departs|runs|from)",
    ),
    options=(
        r"any of|either of|which (?:of|one)|would (?:any|either)|choose|pick (?:one|a|any|your)"
        r"|one of the following|following (?:slots|times|dates)"
        r"|(?<!first )(?<!second )(?<!third )(?<!that )options?|alternativ\w*|otherwise|backup"
        r"|reserve|as a fallback"
        r"|or if|if (?:neither|not|(?:that|this|it)(?!'?s? (?:still |also )?(?:suits?|works"
        r"|is (?:ok|okay|fine|alright|good)|ok|okay|fine|alright|good for))"
        r"|you (?:can't|cannot|would (?:rather|prefer)|need|prefer|have|'d (?:rather|prefer)))"
        r"|failing that|could also|also (?:do|offer|have|be possible)|second choice"
        r"|(?:slots|times) (?:are )?available|available (?:slots|times)",
    ),
    no_round=(
        r"start date|first day|onboarding|applications? (?:will )?clos\w*|closing date|debrief"
        r"|(?:public|bank) holiday|(?:office|building|we) (?:is|are|will be) closed"
        r"|out of (?:the )?office|last (?:week|month)|was held|took place"
        r"|to (?:see|hear|ask|find out) how (?:it|you|that|things)"
        r"|would (?:any|either)|announce(?:d|ment)|posted on|register by|clocks (?:change|go)"
        r"|change (?:the |our |all )?clocks|vacation|on leave|date of birth|born on"
        r"|received (?:your|on)|sent on|invoice|order (?:no|number)",
    ),
    not_its_length=(
        r"(?:gone|went|go|going|talked|listened|carried|kept)(?: \w+)? (?:on )?for\b|early|earlier"
        r"|difference|before|beforehand|prior|advance|ahead|late|notice|lesson|observation|observed"
        r"|teaching|present(?:ation|s|ing)?\b|story|stories|(?:first|the last|another"
        r"|other) (?:few |\d+ |[a-z]+ )?min\w*"
        r"|(?:first|last) (?:half (?:an )?|quarter of an )?hour|warm[- ]?up"
        r"|performance|role[- ]?play|quiz|speech"
        r"|solo|rehearsal|ice ?breaker|questionnaire|class|talk|pitch|task|test|exercise|written"
        r"|walk|drive|(?:south|north|east|west|outside|out) of|away|by (?:car|train|foot|bus)|tour"
        r"|left|prepare|preparation|reading|within"
        r"|ago|response|extra"
        r"|reschedul\w+|cancel\w*|parking|every|per|by (?:an?|half|one|two|\d+)|back by|forward by"
        r"|pushed?|on foot|break|each question|to answer|to prepare|delay\w*|from (?:the|our)"
        r"|(?<!you )free for|opening|sign(?:ing)?[- ]in|check(?:ing)?[- ]in|security|to park"
        r"|to find|travel\w*|setting up|logging (?:in|on)",
    ),
    accepts=(
        r"no problem|works?(?: (?:well|great|perfectly|fine|for me))?|suits?(?: me)?"
        r"|is (?:perfect|fine|great|good|ok|okay)|(?:are|would be) (?:perfect|fine|great|good"
        r"|best|lovely|ideal)|perfect|confirm(?:ed|ing)?|see you|look(?:ing)? forward"
        r"|i(?:'ll| will) be there|accept|happy to"
        r"|(?:\w{2,6}day|\d{1,2} ?(?:[ap]m|o'clock|st|nd|rd|th)?|noon|morning"
        r"|afternoon) it is(?! (?:not|too|a)\b)|(?:\w{3,6}day|\d+(?:st|nd|rd|th)|[ap]m|noon"
        r"|morning|afternoon),? please\b|i can (?:do|make)|i(?:'d| would) (?:like|prefer|take)"
        r"|(?:speak|talk) (?:to you )?(?:then|on)|sounds (?:good|great|perfect)"
        r"|(?:is|are|would be) (?:very |most |quite )?(?:convenient|in order)|my (?:choice|pick)"
        r"|i(?:'d| would)? (?:choose|opt for|go (?:for|with)|pick)"
        r"|i (?:will|shall) be (?:there|present)",
    ),
    refuses=(
        r"can(?:'t|not) (?:do|make|attend|come)|unable|not (?:able|possible|available)"
        r"|would it be possible|could we (?:move|reschedule)|(?:reschedule|another time"
        r"|different time|alternative)|instead|unfortunately|clash\w*|conflict",
    ),
    agrees=(
        r"works?|suits?|perfect|great|good|fine|yes|confirmed?|deal|agreed|see you|speak then"
        r"|talk then|it is|let's (?:do|go|say|make|take)|put you down|booked|done|lovely|ideal"
        r"|that one|no problem|sure|happy with|we(?:'ll| will) take|ok|okay",
    ),
    picks=(
        r"first|former|earlier (?:one|slot|time|of the two)",
        r"second|latter|later (?:one|slot|time|of the two)",
        r"third|last (?:one|slot|option)",
    ),
    cancelled=(
        r"cancel\w*|called off|call off|is off|no longer (?:taking place|going ahead|able|possible)"
        r"|(?:will not|won't) (?:take place|go ahead|be (?:able|going ahead))"
        r"|have to (?:drop|scrap|cancel|postpone)|postpone\w*|not going ahead"
        r"|can(?:not|'t) (?:go ahead|make)",
    ),
    hypothetical=(
        r"if (?:they|the client|he|she) (?:do |does )?(?:then )?(?:wants?|likes?|decides?|agrees?"
        r"|chooses?|feels?|shortlists?|invites?|picks?)|if (?:all|everything|it|that) goes (?:well"
        r"|ok\w*|to plan)|if (?:you are|you're|your application|your experience|selected"
        r"|short-?listed|successful|invited|there is a|we (?:decide|like|feel|think))"
        r"|should (?:your|we) |in the event|were you to|provided (?:that )?(?:you|your)",
    ),
    back=(
        r"return(?:ing|s)?|back|until|till|resum\w+|available again|in (?:the )?office (?:again|on"
        r"|from)|respond (?:on|when|after)|re-?open\w*",
    ),
    away=(r"from\b.{3,40}\b(?:to|until|till|-|–)",),
    absent=(
        r"(?:away|off|abroad|travell?ing|closed|shut)\b|on (?:annual )?leave"
        r"|on (?:holiday|vacation)|out (?:of (?:the )?office|next week|this week)",
    ),
    inclusive=(
        r"through|thru|up to and including|inclusive|until and including|to and including"
        r"|until the end of",
    ),
    rather=("rather|better|sooner|prefer(?:ably)?",),
    than=("than",),
    bounds=("until|till?|from|after|before|by|since",),
    lasts=(r"until|till?|up to",),
    later=(r"later\b|back\b",),
    earlier=("earlier|sooner|forward",),
    puts_off=(
        r"(?:push|put|mov|shift|set|slip|knock|pull)\w* (?:[\w']+ ){0,5}?(?:back|out)\b"
        r"|push(?:ed|ing)? (?:[\w']+ ){0,3}?by\b",
        r"(?:delay|postpon|defer)\w*|running\b",
    ),
    brings_forward=(r"(?:bring|brought|mov|pull|push|com)\w* (?:[\w']+ ){0,5}?(?:forward|up)\b",),
    unsuited=(
        r"clash(?:es)?|collides|(?:does|will|would|do)(?: not|n't) (?:\w+ )?(?:work|suit|fit)"
        r"|won't (?:work|suit)",
        r"(?:is|'s) (?:\w+ )?(?:out|tricky|difficult|impossible|no good|bad|full|taken)"
        r"|(?:isn't|is not) (?:\w+ )?(?:good|possible|great|ideal|free)",
    ),
    engaged=(
        r"i(?:'ve| have)(?: got)?(?: already)?(?: got)? (?:an?|my|another|to)\b"
        r"(?! (?:[\w'-]+ ){0,3}?(?:free|gap|slot|window|opening|break|hour|space|cancellation"
        r"|preference|availability|question|room|chance)s?\b)",
        r"i(?:'m| am) (?:already |still |usually )?(?:teaching|working|lecturing|training|driving"
        r"|travelling|flying|busy|booked|tied up|unavailable|not (?:free|available)|on (?:shift"
        r"|duty|call|a|the|my)|in (?:class|court|theatre|surgery|a|an|the)|at (?:the|my|work|school"
        r"|a)|seeing|meeting)\b",
    ),
    engaged_last=(r"i (?:can't|cannot|can not|won't be|couldn't)\b",),
    opened=("read|answered|monitored|open|staffed|manned|checked|(?:opening|office) hours",),
    firstly=("first(?: of all)?",),
    secondly=("then|after that|afterwards",),
    rooms=(
        r"(?:room|suite|floor)\b[ .-]*[a-z]?\d|(?:board|meeting|conference|interview|seminar"
        r"|training) ?room\b",
    ),
    instead=("instead of|rather than|not",),
    by_then=(
        r"(?:by|before|until|prior to|ahead of) (?:then|that(?: (?:date|day|meeting"
        r"|time))?)\b(?! (?!please|pls|thanks|if|so|and|or|ideally|preferably|at the latest"
        r"|latest)\w)",
    ),
    before_round=(
        r"(?:(?:or more|at least) )?(?:before|prior to|ahead of|in advance of) (?:(?:the|your|our"
        r"|that|this) (?:\w+ )?(?:interview|panel|visit|call|meeting|appointment|session"
        r"|presentation|conversation|assessment|day|loop|talk)\b|(?:you|we) (?:come|meet|speak|talk"
        r"|visit)\b)",
    ),
    handed_in=(
        r"(?:review|mark|assess|grade|score|evaluate|read|look (?:at|over))s? (?:(?:all|every|each"
        r"|the|your|any) )?(?:tasks?|submissions?|tests?|exercises?|solutions?|entries|scripts?"
        r"|answers|it|them)\b",
        r"(?:once|as soon as|when) (?:you(?:'ve| have)? (?:submit|complet|finish|sen[dt]|return)\w*"
        r"|(?:we|i)(?:'ve| have)? (?:got|get|have|receive\w*) (?:your|it|them|that))\b",
    ),
    not_before=(r"(?:not|n't|cannot|never|unlikely)\b[^.;!?]{0,40}\bbefore(?: the)?",),
    comes_back=(r"comes? back|is back|returns|gets back|will be back",),
    then_looks=(r"looks?|reads?|sees|decides?|goes",),
    paid=(
        r"paid|(?:settle|pay|refund) (?:for )?(?:your|the)\b|reimbursed?|refunded|transferred"
        r"|credited|(?:re)?payment|reimbursement|refund"
        r"|(?:time|money|fee|pay|wages|travel) should land",
    ),
    tells_of=(r"hear|know|inform\w*|decision|decide|news|touch",),
    your_answer=(
        r"your (?:\w+ )?(?:answer|reply|decision|response)|(?:kindly|please) (?:\w+ )?(?:respond"
        r"|reply|answer|confirm)",
    ),
    you_get=(r"(?:have|get|receive|hear|give you|send you|come back|follow|expect)",),
    was=(r"came|was|were|had|went|got|rang|happened|broke|turned up",),
    denied=(r"not|\w+n't",),
    but=("but",),
    knows=(r"(?:'ll|will|should|shall) know|decid|be (?:made|taken|reached)$",),
    between=(r"between(?: the)?",),
    between_ends=(r"and(?: the)?",),
    returns=(
        r"(?:am|'m|is|are|'re|be|not) (?:back|away|abroad|closed|shut|stock-?taking"
        r"|tied up|travelling|on (?:leave|holiday|tour|the road)|in (?:meetings|court)"
        r"|snowed under)"
        r"|keeps? (?:\w+ ){1,3}?(?:in|at|away|busy|out)",
    ),
    corrects=(
        r"(?<!n't )(?<!not )make(?: (?:that|it))?|call it|count on(?: me for)?"
        r"|(?:let's|let us) (?:say|call it)|(?:so|but) rather",
    ),
    upon=(r"once|as soon as|after",),
    becomes=(
        r"(?:it|that|this)(?:'ll| will|'s going to| is going to| should| has to)(?: now)? be"
        r"|(?:it|that|this|the date)(?:'s| is| has)(?: now)?(?: been)? (?:moved|slipped|slid|pushed"
        r"|put back|shifted|changed)(?: back| out)? to"
        r"|but (?:it's|make it)|becomes an? \w+(?: by)?",
    ),
    replaces=(
        r"or rather|or better|no|sorry|wait|actually|correction|rather|i mean|i should say"
        r"|scratch that|make (?:it|that)|let's say|let us say|well|apologies|better|now",
    ),
    unkept=(
        r"(?:won't|will not|shan't|(?:'re|are|'m|am) not going to) (?:\w+ )?(?:decide|know|have"
        r"|make|reach"
        r"|finish|manage|settle|choose|appoint|hear|get)\b(?:(?! (?:but|until|till|before|so"
        r"|that|later"
        r"|unless|and (?:i|we)))[^;:,])*",
        r"(?<!if )(?:on \w+,? )?(?:(?:the|no|our|panel|board|committee|council|partners"
        r"|directors|team"
        r"|governors|trustees|decision|we|they|nothing|nobody) ){0,4}(?:(?<!who )(?:was|were"
        r"|wasn't|weren't"
        r"|(?:has|have)(?: not|n't) been)(?: \w+){0,2}? (?:taken|decided|held|discussed|received"
        r"|read"
        r"|seen|sent|passed|appointed|interviewed|agreed|reached)"
        r"|did(?: not|n't)(?: \w+){0,2}? (?:reach|agree|meet|sit|decide|take|come|get))\b"
        r"(?:(?! (?:and|but|so|who|that|to|by|until|before|within)\b)[^;:,])*",
        r"(?:on \w+,? )?(?:panel|board|committee|council|team|partners|directors|governors"
        r"|trustees)"
        r" (?:met|sat|talked|discussed|agreed|decided)\b"
        r"(?:(?! (?:and|so|that|to|by|until|before|within)\b)[^;:,])*",
        r"(?:can(?:no|'|)t|can not|unable to|not able to|too (?:early|soon) to|do(?:n't| not))"
        r"(?: \w+){0,3}? (?:tell|say|know)(?: you)?(?: yet)? when \w+ \w+(?:(?! but\b)[^;:])*",
        r"(?:i|we|you|he|she|they) (?:wrote|called|rang|phoned|e-?mailed|spoke|met|saw|sent|tried"
        r"|applied|came|talked|received|missed|left)\b(?:(?! (?:and|but|so|who|that|will"
        r"|then"
        r"|her|him|them|no|not|nothing|if|by|until|before|within))[^;:,])*",
        r"(?:don't|do not|haven't|have not)(?: yet)? (?:have|had|got) (?:\w+ ){0,3}?(?:to tell"
        r"|to say|to report"
        r"|news|an update|for you)\b(?:(?! (?:but|until|till|before|so|and (?:i|we)))[^;:,])*",
        r"you (?:said|mentioned|wrote|told (?:us|me)|promised)(?: us| me)?(?: that)? (?:you\b"
        r"|to\b|it\b|an?\b"
        r"|your\b)(?:(?! (?:but|so|and (?:i|we)))[^;:,])*",
        r"(?<!as )(?:i|we) (?:said|told you|promised|hoped|mentioned)(?: you)?(?: that)?"
        r" (?:i|we|you|it|an?)\b"
        r"(?:(?! (?:but|so|will|and (?:i|we)))[^;:,])*",
        r"(?:could|would|'d)\b[^;:,]*\bif (?:it|i|we|they|you) (?:were|was|had|could)\b",
        r"(?:was|were) (?:due|meant|supposed|going|hoping|planning|expecting|to have) (?:to )?"
        r"(?:(?! (?:but|so|and (?:i|we)))[^;:,])*",
        r"(?:will not|won't|'ll not|(?:is not|isn't) going to) be (?!long|later than)"
        r"(?:(?! (?:but|until|till|before|so|that|and (?:i|we)))[^;:,])*",
        r"(?:my|our) promises? (?:of|for) (?:(?! (?:becomes?|but|is now|so))[^;:,])*",
        r"(?:had|'d) (?:\w+ )?(?:said|told|promised|hoped|planned|meant|expected)\b"
        r"(?:(?! (?:but|so|and (?:i|we)))[^;:,])*",
        r"(?:can(?:no|'|)t|can not|could ?n[o']t|unable to|not able to|won't be able to)"
        r"(?: \w+){0,3}? (?:tell|say|give|name|promise|commit|offer)\b"
        r"(?:(?! (?:but|until|till|before|so|and (?:i|we)))[^;:,])*",
        r"(?:you|we|i)(?:'d| would) have (?:had|heard|received|known|given|told|written|rung|called"
        r"|decided|been (?:told|informed|contacted|in touch))\b(?:(?! (?:but|so|and (?:i"
        r"|we)))[^;:,])*",
        r"(?:decid\w+|decision|answer|news|word|happen\w*|anything) (?:on )?this side of\b[^;:,.]*",
        r"(?:would|'d) (?:have )?(?:love|like)d? to (?:\w+ ){0,2}?(?:give|tell|promise|name)\b"
        r"[^;:]* (?:but|and) (?:i|we) (?:can(?:no|'|)t|can not|could ?n[o']t)",
    ),
    takes_back=(
        r"actually,? no\b|no,? (?:wait|sorry)\b|(?:scratch|scrap) that\b|correction:"
        r"|on second thoughts?\b",
    ),
    wishes_to_resume=(
        r"(?:(?:i|we)(?:'d| would)(?: really| very much)? (?:love|like|be (?:happy|glad|delighted))"
        r"|(?:i|we)(?:'re| am|'m| are)? (?:hope|hoping|happy|glad)"
        r"|hopefully we can) (?:\w+ ){0,3}?(?:pick (?:\w+ ){1,3}(?:back )?up|pick up|talk again"
        r"|speak again|resume|revisit|reconnect|start again)\b",
    ),
    in_touch=(r"in touch|back to you|let you know",),
    invitation_for=(r"invit(?:e|ation) (?:again |anew )?for(?: the)?",),
    deleted=(r"(?:deleted|erased|destroyed|retained|kept on file|stored)",),
    bystanders=(
        r"(?:board|ethics committee|trustees|governors|council|councillors|cabinet|senate"
        r"|works council|unions?"
        r"|union reps?|staff|employees|workforce|colleagues|team mates|teammates|line managers?"
        r"|heads of department|directors|shareholders|investors|clients?|customers?|tenants|parents"
        r"|students|patients|members|press|media|supplier|insurers?|landlord|payroll|reception"
        r"|referees?|references|(?:previous|former|current|present) employers?)"
        r"(?! (?:members?|decision|feedback|answer|outcome|result|approval|meeting|interview)s?\b)",
    ),
    is_told=(
        r"(?:be|are|is|get|gets|been|being)(?: \w+ly| also| then| all| both| first)? (?:informed"
        r"|notified|told|advised|briefed|contacted|consulted|updated|alerted|apprised|written to"
        r"|emailed|e-mailed|telephoned|called|communicated|reported|announced|conveyed|relayed"
        r"|passed|sent|issued|circulated|released)",
    ),
    to_whom=("to", "and", "but", "while", "as", "that"),
    goes_on=("(?:and|but|then) (?:i|we)",),
    to_reader=(
        r"you|candidates?|applicants?|interviewees?|finalists?|everyone|everybody|anyone|either"
        r"|each of (?:you|them)|those (?:who|interviewed|shortlisted|seen)"
        r"|all (?:parties|concerned)",
    ),
    settles=(
        r"(?:panel|board|committee|council|trustees|governors|directors|partners|jury|we|they)"
        r" (?:all |then |next |finally )?(?:meets?|sits?|convenes?|decides?|votes?|confers?"
        r"|will (?:meet|sit|convene|decide|vote)|(?:is|are|'re) (?:meeting|sitting|deciding))",
        r"(?:last|final|remaining|other) (?:[\w-]+ ){0,2}?(?:interviews?|talks?|conversations?)"
        r" (?:is|are|takes? place|will be)",
        r"(?:interviews|interviewing|scoring|marking|selection) (?:finish|end|conclude|run until)"
        r"(?:e?s)?",
    ),
    starts_work=("start|begin|commenc",),
)
