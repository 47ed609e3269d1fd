"""Wording behind which a noun phrase says what a talk, the work or a team is about. Data."""

import re

from agent.reading.caseless import Caseless, caseless, lazily
from agent.reading.needs import Needs

Cue = tuple[str, frozenset[str], Caseless]
"""Aspect (``brought`` and ``given`` are of one thing), plain words of which one has to be there,
and the wording before the phrase."""


def _cue(aspect: str, need: str, pattern: str) -> Cue:
    return aspect, frozenset(need.split("|")), caseless(pattern)


_MEET = (
    r"(?:interview|conversation|chat|call|meeting|discussion|session|round|panel|talk|visit|task"
    r"|exercise|afternoon|morning|hour|lesson|day)"
)
_WHO = (
    r"(?:we|i|you|they|she|he|the (?:panel|team|committee|interviewers?|board|partners"
    r"|hiring manager|discussion|conversation|session)"
    r"|[A-Z]\w+(?: [A-Z]\w+)?(?: \([^()]{1,30}\))?|who)"
)
_WILL = (
    r"(?:['’]ll|['’]d| will| shall| would| is going to| are going to| plans? to| wants? to"
    r"| want to| hopes? to)(?: (?:also|all|mostly|mainly|then|like to|love to|wish to|be|want to"
    r"|be asked to))*"
)

CUES = (
    # What the round is about.
    _cue(
        "agenda",
        "talk|speak|chat|discuss|conversation|call|meeting|session|interview|walk",
        (
            rf"\b(?:a|an|our|the|your|this|that|first|final|last|short|quick|brief|longer|informal"
            rf"|technical|design) {_MEET}s? (?:with [\w .()’'-]{{2,40}}? )?(?:about|around) "
        ),
    ),
    _cue(
        "agenda",
        "question",
        (
            r"\b(?:expect|prepare for|be ready for|have|has|with|some|a few) (?:some |a few "
            r"|one or two )?questions? (?:on|about|around|regarding) "
        ),
    ),
    _cue(
        "agenda",
        "hear|know|understand|see|curious|learn|ask|discuss|show|tell",
        (
            r"\b(?:curious(?: to (?:hear|see|know|learn))?|(?:keen|like|love|eager|want|wants"
            r"|interested) to (?:hear|know|understand|see|learn)|ask(?: you)?|hear(?: from you)?"
            r"|discuss|show (?:us|me)|tell (?:us|me)) (?:about )?(?=(?:how|what) you)"
        ),
    ),
    _cue(
        "agenda",
        "how you|what you",
        (
            r"\b(?:questions?|about|on|over|through|around|and|,|is|be) (?=(?:how|what) you(?:['’]d"
            r"|['’]ll| would| will| might) )"
        ),
    ),
    _cue(
        "agenda",
        "ready to|prepared to|expect to|prepare to",
        (
            r"\b(?:ready|prepared|prepare|expect) to (?:talk|speak|chat|tell us)(?: to us"
            r"| with us)? about "
        ),
    ),
    _cue(
        "brought",
        "bring|present|prepare|show",
        (
            r"\b(?:bring|bringing|present|show (?:us|me|them)|walk (?:us|me|them) through"
            r"|take (?:us|me|them) through)(?: along| with you)? (?=(?:your|the|an?|one"
            r"|two) (?:[\w’'-]+ ){0,4}(?:examples?|models?|portfolios?|samples?|sketch(?:es)?"
            r"|projects?|plans?|cases?|drawings?|reports?|designs?|lesson|poem|essay|recipe|menu"
            r"|pitch|map|dataset|prototype|stor(?:y|ies))\b)"
        ),
    ),
    _cue(
        "doing",
        "hour|minutes|mins",
        (
            r"\b(?:an hour|half an hour|two hours|some time|\d{1,3} min(?:ute)?s|a couple of hours"
            r"|(?:ten|fifteen|twenty|thirty|forty|forty-five|sixty) minutes) (?:on"
            r"|spent on) (?=(?:the|our|your|a) [a-z])"
        ),
    ),
    _cue(
        "doing",
        "an hour|minutes",
        (
            r"\b(?:an hour|half an hour|two hours|\d{1,3} min(?:ute)?s) (?=[a-z]+(?:-[a-z]+)?ing "
            r"(?:the|our|a|your) )"
        ),
    ),
    _cue(
        "tour",
        "show you|shows you|showing you|around|round|tour|see the|see our",
        (
            r"\b(?:show(?:s|ing)? you (?:round |around |over )?|walk you (?:round|around) "
            r"|a (?:short |quick |guided )?tour (?:of|through|round|around) "
            r"|(?:look|walk) (?:round|around) |have a look at |walk )(?=(?:the|our) [a-z])"
        ),
    ),
    _cue(
        "team",
        "look after|run|lead|manage|head",
        (
            r"\bI (?:look after|run|lead|manage|head(?: up)?) (?=(?:the"
            r"|our) (?:[\w’'-]+ ){1,3}(?:team|group|unit|ward|kitchen|studio|lab|department"
            r"|programme"
            r"|desk|plant|site|line|shop|store|branch|library|archive)\b)"
        ),
    ),
    _cue(
        "agenda",
        "talk|speak|chat|discuss|ask|asking|focus|concentrat|cover|walk|dig|dive|look|go",
        (
            rf"\b{_WHO}{_WILL} (?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|ask(?:ing)?(?: you)?"
            rf"|focus(?:ing)?|concentrat(?:e|ing)|dig|dive|go|look(?:ing)?"
            rf"|walk(?:ing)?)(?: (?:mostly"
            rf"|mainly|in detail|in depth|together|briefly|deeper|deep|more))?(?: (?:you|us|me"
            rf"|through|with (?:you|us|me)))* (?:about|on|over|into|through|at|around) "
        ),
    ),
    _cue(
        "agenda",
        "discuss|cover|explor|review",
        rf"\b{_WHO}{_WILL} (?:discuss(?:ing)?|cover(?:ing)?|explor(?:e|ing)|review(?:ing)?) ",
    ),
    _cue(
        "agenda",
        "and talk|and speak|and chat|and then talk",
        (
            r"\b(?:show|meet|walk|see|greet|take) (?:you|us)\b[^.;:!?]{2,80}? and (?:then )?(?:talk"
            r"|speak|chat) (?:to you |with you )?(?:about|over|through) "
        ),
    ),
    _cue(
        "agenda",
        "walk|talk|take|taking",
        (
            r"\b(?:walk(?:ing)?|talk(?:ing)?|take|taking) (?:(?:you|us|me|them|him|her|the panel"
            r"|the team) )?through "
        ),
    ),
    _cue(
        "given",
        "talk|speak|present",
        (
            r"\b(?:talk|speak|present) (?:to us |with us )?for [\w -]{2,24}?(?:,[^,.]{1,30},)? "
            r"(?:on"
            r"|about) "
        ),
    ),
    _cue(
        "agenda",
        "cover|focus|centre|center|revolve|deal|concentrat|about",
        (
            rf"\b(?:the|this|that|your|our|its|each|second|first"
            rf"|final) (?:\w+ ){{0,3}}{_MEET}s? (?:will |should |is going to "
            rf"|are going to )?(?:covers?|focus(?:es)? on|cent(?:re|er)s? (?:on|around)"
            rf"|revolves? around|deals? with|concentrates? on|be about|is about) "
        ),
    ),
    _cue(
        "agenda",
        "discuss|talk",
        (
            rf"\b{_MEET} (?:with \w+(?: \w+)? )?(?:to|in which we(?: will|['’]ll)?) (?:discuss"
            rf"|talk (?:about|through|over)|go (?:over|through)|explore) "
        ),
    ),
    _cue(
        "given",
        "present",
        (
            r"\b(?:you (?:will|['’]ll|are asked to|should|would)|asked? you to|please prepare"
            r"|prepare"
            r"|give) (?:also )?(?:to )?(?:present|a (?:short |brief |\d+[- ]minute |ten[- ]minute "
            r"|five[- ]minute |15[- ]minute )?presentation (?:on|about|of)) "
        ),
    ),
    _cue(
        "agenda",
        "presentation|lesson|lecture|talk|seminar|teach|session|workshop|demonstration",
        (
            r"\b(?:presentation|lesson|lecture|job talk|seminar|teaching|micro-?teach\w*|session"
            r"|workshop|demonstration) (?:on|about|around) (?:the (?:topic|subject) (?:of )?)?"
        ),
    ),
    _cue(
        "case",
        "case|exercise|task|test",
        (
            r"\b(?:case study|case|exercise|task|written test) (?:on|about"
            r"|around) (?:the (?:topic|subject) (?:of )?)?"
        ),
    ),
    _cue(
        "given",
        "presentation",
        r"\byou [^.:;]{0,40}\bpresentation(?: of [\w -]{2,30})?: ?[\"“„«‘']?(?=\w)",
    ),
    _cue(
        "agenda",
        "include|touch",
        (
            r"\b(?:discussion|interview|conversation|questions?|session|meeting|call|chat) (?:will "
            r"|may |should )?(?:also )?(?:includes?|touch(?:es)? on|take in) (?=(?:the|our|your) )"
        ),
    ),
    _cue(
        "agenda",
        "topics|themes|themen|thèmes|temas",
        (
            r"\b(?:topics|themes|themen|schwerpunkte|thèmes|temas) (?:are|will be|include|sind"
            r"|werden sein|seront|sont|son|serán) "
        ),
    ),
    _cue("case", "case with", r"\bcase with [^:\n]{3,60}: "),
    _cue(
        "agenda",
        "discussion",
        (
            r"\b(?:a|an|some|short|brief|technical|informal|quick"
            r"|open) (?:[a-z]+ )?discussion (?:on"
            r"|of|about|around) "
        ),
    ),
    _cue(
        "agenda",
        "particularly|especially|specifically|curious|hear|interested",
        (
            r"\b(?:curious (?:about|to hear about)|(?:keen|like|love|eager|want"
            r"|interested) (?:to (?:hear|learn|know)|in hearing)(?: more)?(?: from you)? about) "
        ),
    ),
    _cue(
        "case",
        ":",
        (
            r"\b(?:system design|case study|case|exercise|whiteboard session|role[- ]play"
            r"|design (?:challenge|task))(?: \([^)]{1,20}\))?: "
        ),
    ),
    _cue("agenda", ":", r"\b(?:job talk|topic of (?:the|your) \w+)(?: \([^)]{1,20}\))?: "),
    # What the work is about.
    _cue(
        "project",
        (
            "rollout|roll-out|migration|launch|redesign|relaunch|rebuild|merger|expansion|project"
            "|programme|program|initiative|exhibition|campaign|opening|refurbishment"
        ),
        (
            r"\b(?P<np>)(?=(?:our|the|a|this) (?:\w[\w'’-]* ){0,4}(?:rollout|roll-out|migration"
            r"|launch|redesign|relaunch|rebuild|merger|expansion|refurbishment|restructuring"
            r"|modernisation|modernization|overhaul)\b)"
        ),
    ),
    _cue(
        "project",
        "work",
        (
            r"\b(?:we|team|they|i|who)(?:['’]re|['’]m| are| is| am)? (?:currently |now |also "
            r"|just )?work(?:ing|s)? on "
        ),
    ),
    _cue(
        "role",
        "role|job|position|post",
        (
            r"\b(?:the |this )?(?:role|job|position|post) (?:will )?(?:involves?|covers?"
            r"|is (?:mainly |mostly |all )?about|focus(?:es)? on|cent(?:re|er)s? on"
            r"|is responsible for|revolves around) "
        ),
    ),
    _cue("role", "responsible", r"\byou(?:['’]d| would|['’]ll| will) be responsible for "),
    _cue(
        "team",
        "team|group|unit|department|ward|lab",
        (
            r"(?P<np>\bthe (?:[\w-]+ )?(?:team|group|unit|department|lab) (?:that|which"
            r"|who) (?:looks? after|runs?|builds?|owns?|maintains?|manages?|designs?|develops?"
            r"|makes?"
            r"|handles?|supports?|is responsible for|are responsible for|keeps?) )"
        ),
    ),
    # German, French, Spanish, Portuguese, Dutch.
    _cue(
        "agenda",
        "sprechen|reden|unterhalten|austauschen|diskutieren|gehen",
        (
            r"\büber (?=[^.;:!?]{3,200}\b(?:sprechen|reden|unterhalten|austauschen|diskutieren"
            r"|gehen)\b)"
        ),
    ),
    _cue(
        "agenda",
        "zeig",
        (
            r"\bzeig(?:t|en|e) (?:er |sie |ich |wir )?(?:ihnen|dir) (?:gerne |gern |auch |noch "
            r"|dann )*(?=(?:die|das) )"
        ),
    ),
    _cue(
        "agenda",
        "über|geht es um|thema|themen|schwerpunkt",
        (
            r"\b(?:sprechen (?:wir |möchten wir |wollen wir )?(?:mit (?:ihnen|dir) )?(?:vor allem "
            r"|besonders )?über|geht es (?:vor allem |hauptsächlich )?um"
            r"|im mittelpunkt (?:steht|stehen)|schwerpunkt (?:ist|liegt auf)"
            r"|präsentation (?:zu|über)"
            r"|unterhalten (?:wir uns )?über) "
        ),
    ),
    _cue(
        "agenda",
        "parl|port|évoqu|abord|présent|échang",
        (
            r"\b(?:parlerons de|l['’]entretien portera sur|portera sur|évoquerons|aborderons"
            r"|échangerons (?:sur|autour de)|présentation (?:sur|de)) "
        ),
    ),
    _cue(
        "agenda",
        "habl|tratar|centrar|present",
        (
            r"\b(?:hablaremos (?:de|sobre)|trataremos|la entrevista (?:tratará|versará) sobre"
            r"|se centrará en|presentación sobre) "
        ),
    ),
    _cue(
        "agenda",
        "falar|abord|apresenta",
        r"\b(?:falaremos (?:de|sobre)|vamos falar (?:de|sobre)|abordaremos|apresentação sobre) ",
    ),
    _cue(
        "agenda",
        "praten|bespreken|gaat|presentatie",
        r"\b(?:praten (?:we )?over|we het hebben over|het gesprek gaat over|presentatie over) ",
    ),
    _cue(
        "agenda",
        "in op|stil bij|bespreken|gaan over|in gesprek over",
        (
            r"\b(?:gaan (?:we|wij) (?:graag |dieper |nader |verder |ook )*in op"
            r"|staan (?:we|wij) (?:ook |graag )?stil bij|(?:bespreken (?:we|wij)"
            r"|(?:we|wij) bespreken)(?: graag| ook| vooral)*|gesprek zal (?:vooral |ook )?gaan over"
            r"|in gesprek over) (?!het vervolg|de vervolg)"
        ),
    ),
    _cue(
        "agenda",
        "ervaring",
        (
            r"\b(?:benieuwd naar|meer (?:horen|weten) over|horen graag (?:meer )?over) (?=(?:je"
            r"|jouw"
            r"|uw) ervaring (?:met|in|als) )"
        ),
    ),
    _cue(
        "project",
        "werken|werkt",
        (
            r"\b(?:we|wij|team|afdeling) (?:werken|werkt) (?:nu |momenteel |op dit moment "
            r"|ook )*aan (?=(?:de|het|onze?|ons) )"
        ),
    ),
)

CUES_OF: dict[str, list[int]] = {}
for _i, _cue_ in enumerate(CUES):
    for _word in _cue_[1]:
        CUES_OF.setdefault(_word, []).append(_i)
CUE_NEEDS = Needs(*CUES_OF)

GIVES = lazily(
    r"\b(?:[Yy]ou(?:['’]ll| will| would| should| are)? (?:be asked|be giving|need|asked|give"
    r"|prepare|deliver|present|open|start|begin|run|lead|teach)|your"
    r"|(?:we|they|panel|committee)(?:['’]d| would| will|['’]ll) (?:like|love|ask|want)"
    r"|please (?:prepare|give|bring|open)|prepare|expected to|teach (?:us|them|an?|year|grade|class"
    r"|primary|form)"
    r"|(?:\d{1,2}|five|ten|fifteen|twenty)[- ]min(?:ute)?s? (?:presentation|lesson|lecture))\b",
    re.IGNORECASE,
)
"""What tells that a presentation or lesson is the candidate's to give."""
GIVEN_ON = lazily(
    r"\b(?P<what>(?:(?:clinical|job|research|teaching|sample|mini|bench) )?(?:presentation|lesson"
    r"|lecture|talk|seminar|teaching|micro-?teach|demonstration) (?:on|about) )$",
    re.IGNORECASE,
)
NAMED = lazily(
    r"\b((?:(?:Dr|Mr|Mrs|Ms|Mx|Capt|Cllr|Prof|Professor|Herr"
    r"|Frau)\b\.? ){0,3}[A-ZÀ-Þ][\w’'-]{1,30}(?: [A-ZÀ-Þ][\w’'-]{1,30}){0,3})"
    r"(?:,[^,.;]{1,60},| \([^()]{1,40}\))? (?:will|would|wants?|likes?|asks?|has|can|may|does"
    r"|möchte|wird|souhaite|quiere)\b"
    r"|(?<=with )((?:(?:Dr|Mr|Mrs|Ms|Mx|Capt|Cllr|Prof"
    r"|Professor)\b\.? ){0,3}[A-ZÀ-Þ][\w’'-]{1,30}(?: [A-ZÀ-Þ][\w’'-]{1,30}){0,3})"
)
"""Somebody by name who will do something, or with whom it is done."""
NOBODY = frozenset(
    "You They We It I There This That He She Please The Our Your Wir Sie Er Ich Es".split()
)
DENIED = lazily(r"\b(?:nobody|no one|none of (?:us|them)|never)\b", re.IGNORECASE)
"""What tells that something is not done."""
HEARS = lazily(r"\b(?:hear|listen|attend|watch|join)\b", re.IGNORECASE)
OWN_WORK = lazily(
    r"(?:the|a|one) (?:[\w’'-]+ ){1,8}?you (?:wrote|built|led|ran|made|set up|did|taught|gave|drew"
    r"|sold|won|grew|held|kept|\w{2,12}ed|couldn['’]t|could not)(?: [\w’'-]+){0,6}(?=[,.;:!?)]|$)"
)
"""What the candidate did, with the words that say so: "the guide you wrote for the garden"."""
OWN_PAST = lazily(
    r"\b(?:[Yy]ou(?:['’]ve| have| had)? (?:\w+ly |also |just |once |first )?(?!need|appl|mention"
    r"|ask|want|lik|interest|provid|propos|describ)"
    r"(?:\w{3,12}ed|led|ran|run|brought|built|rebuilt|wrote|made|took|set|gave|saw|oversaw|held|did"
    r"|went|drove|got|kept|won|sold|taught)"
    r"|[Yy]our (?:own |past |earlier |previous )?(?:work|experience|involvement"
    r"|time))\b[^.,;:!?]{0,80}$"
)
"""What tells before "the migration" that it was the candidate's own: "how you ran the"."""
LESSON = lazily(r"\b(?:demo|teach\w*|lesson|presentation|lecture)\b", re.IGNORECASE)
LABEL_NEEDS = Needs(
    "agenda", "topic", "theme", "focus", "cover", "discussion point", "areas of discussion",
    "thema", "themen", "schwerpunkt", "ordre du jour",
    "thème", "tema", "onderwerpen",
)  # fmt: skip
INLINE_LABELS = lazily(
    r"\b(?:topics?|agenda|themes?|focus areas?|thema|themen|temas?|thèmes?"
    r"|onderwerpen)(?: (?:are|will be|include|would be|sind|son|sont|zijn))?: ?",
    re.IGNORECASE,
)
"""Labels within a sentence: "The topics: welding, rigging, winter shifts"."""
# What is done in a round, by its name: "a half-hour Excel task", "Pair programming".
_TASK = (
    r"(?:exercise|role[- ]?play|case (?:stud(?:y|ies)|interviews?|discussions?|exercise)"
    r"|pair(?:[- ]programming|ing)(?: session| exercise| interview)?"
    r"|live[- ]coding(?: session| exercise| interview)?|coding (?:exercise|session|interview)"
    r"|whiteboard(?:ing)? (?:session|exercise|interview)"
    r"|portfolio review|trial (?:shift|lesson|day)|sample (?:class|lesson)"
    r"|demo(?:nstration)? (?:class|lesson|teaching)|teaching (?:demonstration|demo|session|sample)"
    r"|micro-?teach(?:ing)?|research (?:talk|seminar|presentation)|job talk|chalk talk"
    r"|design (?:critique|exercise|review)|code review|group discussion"
    r"|(?:excel|practical|written|in-tray|translation|editing|writing|spreadsheet|sql|data|cooking"
    r"|tasting) (?:task|exercise))"
)
TASK_NEEDS = Needs(
    "exercise", "role", "case ", "pair", "coding", "whiteboard", "portfolio", "trial ", "sample ",
    "demo",
    "system design", "teach", "micro-teach", "microteach", "research ", "talk", "design ", "code ",
    "discussion", "task", "lesson", "seminar", "presentation",
)  # fmt: skip
# A word before a task's name that is no part of it.
_APART = (
    r"(?:of|for|in|on|with|to|from|at|by|and|or|is|are|was|will|would|be|as|this|that|our|the"
    r"|your|an?|we|you|i|do|first|second|third|final|next|last|paid|unpaid|short|quick|brief"
    r"|small|little) "
)
_NAMED = rf"(?P<task>(?:(?!{_APART})[\w-]+ ){{0,2}}?{_TASK})\b"
TASK = lazily(
    rf"(?:\b(?:an?|the|your|our|short|small|two|paid|includes?|involves?|and|for) |[:,] ){_NAMED}",
    re.IGNORECASE,
)
"""A task in a sentence about a round ahead."""
GIVEN = lazily(
    r"\b(?:teach|give|deliver|run|lead|hold|prepare|present)(?:ing)? (?:us |them |the panel "
    r"|[Yy]ear \d{1,2} |[Gg]rade \d{1,2} )?(?:an?|your) (?P<task>(?:[\w-]+ ){0,3}?(?:lesson|class"
    r"|lecture|seminar|talk|presentation|workshop|demonstration))\b(?! (?:on|about|around|of"
    r"|title))"
    r"|\b(?:\d{1,2}|ten|fifteen|twenty|thirty|forty|five)[- ]min(?:ute)? (?P<timed>seminar|talk"
    r"|presentation|lesson|lecture)\b(?! (?:on|about|around|of|title))"
    r"|\b(?P<theirs>presentation) (?:from|by) you\b",
    re.IGNORECASE,
)
"""What the candidate gives in the round."""
TASK_DONE = lazily(
    r"\b(?:thank\w*|completed|completing|submit\w*|submission|sent|sending|last (?:week|time)"
    r"|previous\w*|earlier|enjoyed|impress\w*|passed|take-?home|at home|portal|instead|cancel\w*"
    r"|called off"
    r"|already|without|not|no (?:need|task|test|exercise|case|coding|presentation)|\w{2,8}n['’]t"
    r"|liked|loved|great|fantastic|your (?:[\w-]+ ){1,3}(?:was|were|stood out|showed"
    r"|came (?:first|second|top|out))|result\w*|feedback|score\w*|rather than)\b",
    re.IGNORECASE,
)
"""What tells that a task is done with, or left out."""
TASK_LATER = lazily(
    r"\b(?:if (?:you|it|that|all|this|successful)|next (?:step|stage|round)|later|afterwards we"
    r"|first round|round one|stage two|second stage|process|stages|steps|rounds|journey)\b"
    r"|\b(?:call|chat|screen(?:ing)?|intro\w*|conversation)\b[^.]{0,80}\b(?:then|followed by"
    r"|after)\b",
    re.IGNORECASE,
)
"""What before a task tells that it is of another round than the one to come."""
_TIME = r"\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?"
TASK_IN_LINE = lazily(
    rf"^\W{{0,4}}(?:(?:what|event|type|session|round|{_TIME}(?: ?[-–—to]{{1,2}} ?{_TIME})?(?: "
    rf"?[A-Z]{{2,5}}\b)?)[\s:,|–-]{{1,6}})?(?P<task>(?:(?!{_APART})[\w-]+ ){{0,2}}?(?:system design"
    rf"|{_TASK}))\b(?P<rest>[^\n]{{0,160}})",
    re.IGNORECASE,
)
"""A task in a line of a schedule or as a heading, and what else stands there: whose it is."""
IN_CALENDAR = lazily(
    r"[^:\n]{0,160}\b(?:position|role|post|job|interview|conversation|chat|call|round|session"
    r"|discussion|hours?|minutes|min|product|team|panel|people|design|gespräch|stelle|entretien"
    r"|entrevista)\b[^:\n]{0,60}: (?=(?-i:[a-zäöü]))",
    re.IGNORECASE,
)
"""The part of a line of a calendar entry before the things that the round is about."""
CLAUSE = lazily(r"(?:how|what) you(?:['’]d|['’]ll|['’]ve| )", re.IGNORECASE)
AND_HOW = lazily(r"^[^.;:!?]{3,120}?\band (?:about )?(?=(?:how|what) you)", re.IGNORECASE)
"""A clause that goes on a phrase: "the union rules and how you plan shifts"."""
CLAUSE_END = lazily(
    r"[.;:!?\n\t(—|<>]|\s[-–]\s|,|\band (?:how|what|why|we|i|you|then|to|will|answer|have|about)\b"
    r"|\b(?:so that|as well as|rather than|for (?:about|around|\d|half|an hour)|with (?:me|us)"
    r"|beforehand|generally|please|bring)\b",
    re.IGNORECASE,
)
"""Where "how you would ..." ends at the latest."""
HARD_END = lazily(
    r"[.:!?\n\t(—|<>]|\s[-–]\s|;(?= (?:please|we|i|you|it))|,? (?:then|so|because|which|who|please"
    r"|but|while|if) |\b(?:zu )?(?:sprechen|reden|unterhalten|austauschen|diskutieren|gehen)\b"
    r"|,? (?:and|und) (?:there|it|we|i|you|will|to|wir|ich|freuen)\b"
)
"""Where a list of things ends at the latest."""

LABELS = lazily(
    r"^\W{0,4}(?:agenda|topics?|themes?|focus(?: areas?)?|we(?:['’]ll| will) cover"
    r"|what we(?:['’]ll| will) cover|areas (?:covered|of discussion)"
    r"|discussion points|themen|themenschwerpunkte|ordre du jour|thèmes?|temas?|onderwerpen"
    r"|agendapunten)\b[ \w]{0,20}:",
    re.IGNORECASE,
)
"""Labels over or before a list of what will be talked about."""

END = lazily(
    r"[.;:!?\n\t(—|<>]|\s[-–]\s|,(?! (?:and|or|und|et|y|e|en) \w+(?:[ ,.]|$))"
    r"|\b(?:that|which|who|whom|whose|so|because|since|when|while|where|if|but|as well|rather|then"
    r"|with (?:you|me|us|him|her|them|[A-ZÀ-Þ]\w*)|for (?:about|around|\d|half|an hour|the first"
    r"|fifteen|thirty)|and (?:about|on|we|i|you|then|will|to|would|see|how|what|why|answer|ask|meet"
    r"|take|get|give|have|it|they|also|tell|explain|introduce|discuss"
    r"|(?:talk|speak|chat|show|walk) (?:about|you|to|with|over|through))"
    r"|in (?:more|some|greater) (?:detail|depth)|in (?:the|a) (?:first|second|meantime|few)"
    r"|on (?i:mon|tues|wednes|thurs|fri|satur|sun)day|on the day|at \d|at the (?:interview|start"
    r"|end|moment)|during|before|after|afterwards|until|in \d|over (?:coffee|lunch|a)|next"
    r"|this (?:week|afternoon|morning)"
    r"|today|tomorrow|already|please|next week|followed|plus|you|he|she|they|we|i|dass|die wir"
    r"|und wir|zu sprechen|sprechen|reden|unterhalten|austauschen|diskutieren|avec|con"
    r"|mit (?:ihnen|dir))\b",
)
"""Where a noun phrase ends at the latest."""

TAIL = lazily(
    r"(?:,? (?:and|or|und|et|y|e|in|on|at|of|to|for|the|a|an|etc|too|also|mit|von|de|with|from|your"
    r"|our|how|what|more|bit|generally|today|beforehand|first|again|together|anyway))+$",
    re.IGNORECASE,
)
THE_JOB = lazily(
    r"[^.;:!?]{0,70}\b(?:position|role|vacancy|opening|post|job|opportunity|stelle|poste|puesto"
    r"|vaga|functie)\b",
    re.IGNORECASE,
)
"""What follows a cue that only names the job."""
UNFIT = lazily(
    r"^(?:any|anything|how|what|why|where|\w+ed by)\b|^\d+ [a-z]+$|\b(?:role|position|post|job"
    r"|vacancy|opportunity|opening|stelle|position|poste|puesto|vaga|functie)$"
    r"|\b(?:i|we|you|me|us|he|she|it|they|them|him|this|these|those|here|there|whether|will|would"
    r"|can|could|should|must|may|is|are|was|were|be|been|has|have|had"
    r"|do|does|did|not|etc|salary|pay|comp|compensation|benefits|bonus|wage|gehalt|salaire|salario"
    r"|notice period|availability|references|next steps|today|tomorrow|monday|tuesday"
    r"|wednesday|thursday|friday|saturday|sunday|https?|www|usb|memory stick|am|pm|minutes?|hours?"
    r"|times|dates?|slots?|your (?:application|cv|resume|résumé|interview))\b|\d{1,2}[:.]\d\d|@",
    re.IGNORECASE,
)
"""What makes a phrase a clause, or nothing to thank for."""

_EMPTY = """
    the a an of for in on with to from at by about and or our your their its my some any all more
    other
    question questions introduction introductions background experience cv motivation availability
    role position job post vacancy company firm organisation organization team teams next step steps
    expectations interview
    interviews chat conversation discussion talk call meeting details logistics lunch break coffee
    welcome
    agenda topics topic things thing stuff general overview application profile career interests
    goals fit
    time work opportunity opportunities everything anything something basics process format session
    past future current recent requirements description skills strengths weaknesses yourself offer
    phone telephone video zoom teams link line mail together yours future start date day week
    bit little lot few way ways kind part parts idea ideas point points area areas level detail
    der die das den dem des und von zur zum ihre ihren deine unsere unser unseren stelle position
    aufgabe aufgaben
    unternehmen gespräch fragen le la les du des votre notre poste entreprise el los las su tu
    nuestro nuestra puesto empresa
"""
HOLLOW = frozenset(_EMPTY.split())
"""A phrase of these alone could stand in any letter."""
