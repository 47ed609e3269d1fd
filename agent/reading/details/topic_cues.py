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
    r"|hiring manager|discussion|conversation|session)|[A-Z]\w+(?: [A-Z]\w+)?(?: \([^()]{1,30}\))?"
    r"|who)"
)
_WILL = (
    r"(?:['’]ll|['’]d| will| shall| would| is going to| are going to| plans? to| wants? to"
    r"| hopes? to)(?: (?:also|all|mostly|mainly|then|like to|love to|wish to|be|want to"
    r"|be asked to))*"
)

CUES = (
    # What the round is about.
    _cue(
        "agenda",
        "talk|speak|chat|discuss|conversation|call|meeting|session|interview|walk",
        rf"\b(?:a|an|our|the|your|this|that|first|final|last|short|quick|brief|longer|informal"
        rf"|technical|design) {_MEET}s? (?:with [\w .()’'-]{{2,40}}? )?(?:about|around) ",
    ),
    _cue(
        "agenda",
        "question",
        r"\b(?:expect|prepare for|be ready for|have|has|with|some|a few) (?:some |a few "
        r"|one or two )?questions? (?:on|about|around|regarding) ",
    ),
    _cue(
        "agenda",
        "hear|know|understand|see|curious|learn|ask|discuss|show|tell",
        r"\b(?:curious(?: to (?:hear|see|know|learn))?|(?:keen|like|love|eager|want|wants"
        r"|interested) to (?:hear|know|understand|see|learn)|ask(?: you)?|hear(?: from you)?"
        r"|discuss|show (?:us|me)|tell (?:us|me)) (?:about )?(?=(?:how|what) you)",
    ),
    _cue(
        "agenda",
        "how you|what you",
        r"\b(?:questions?|about|on|over|through|around|and|,|is|be) (?=(?:how|what) you(?:['’]d"
        r"|['’]ll| would| will| might) )",
    ),
    _cue(
        "agenda",
        "ready to|prepared to|expect to|prepare to",
        r"\b(?:ready|prepared|prepare|expect) to (?:talk|speak|chat|tell us)(?: to us"
        r"| with us)? about ",
    ),
    _cue(
        "brought",
        "bring|present|prepare|show",
        r"\b(?:bring|bringing|present|show (?:us|me|them)|walk (?:us|me|them) through"
        r"|take (?:us|me|them) through)(?: along| with you)? (?=(?:your|the|an?|one"
        r"|two) (?:[\w’'-]+ ){0,4}(?:examples?|models?|portfolios?|samples?|sketch(?:es)?"
        r"|projects?|plans?|cases?|drawings?|reports?|designs?|lesson|poem|essay|recipe|menu|pitch"
        r"|map|dataset|prototype|stor(?:y|ies))\b)",
    ),
    _cue(
        "doing",
        "hour|minutes|mins",
        r"\b(?:an hour|half an hour|two hours|some time|\d{1,3} min(?:ute)?s|a couple of hours"
        r"|(?:ten|fifteen|twenty|thirty|forty|forty-five|sixty) minutes) (?:on"
        r"|spent on) (?=(?:the|our|your|a) [a-z])",
    ),
    _cue(
        "doing",
        "an hour|minutes",
        r"\b(?:an hour|half an hour|two hours|\d{1,3} min(?:ute)?s) (?=[a-z]+(?:-[a-z]+)?ing "
        r"(?:the|our|a|your) )",
    ),
    _cue(
        "tour",
        "show you|shows you|showing you|around|round|tour|see the|see our",
        r"\b(?:show(?:s|ing)? you (?:round |around |over )?|walk you (?:round|around) "
        r"|a (?:short |quick |guided )?tour (?:of|through|round|around) "
        r"|(?:look|walk) (?:round|around) |have a look at |walk )(?=(?:the|our) [a-z])",
    ),
    _cue(
        "team",
        "look after|run|lead|manage|head",
        r"\bI (?:look after|run|lead|manage|head(?: up)?) (?=(?:the|our) (?:[\w’'-]+ ){1,3}(?:team"
        r"|group|unit|ward|kitchen|studio|lab|department|programme|desk|plant|site|line|shop|store"
        r"|branch|library|archive)\b)",
    ),
    _cue(
        "agenda",
        "talk|speak|chat|discuss|ask|asking|focus|concentrat|cover|walk|dig|dive|look|go",
        rf"\b{_WHO}{_WILL} (?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|ask(?:ing)?(?: you)?"
        rf"|focus(?:ing)?|concentrat(?:e|ing)|dig|dive|go|look(?:ing)?|walk(?:ing)?)(?: (?:mostly"
        rf"|mainly|in detail|in depth|together|briefly|deeper|deep|more))?(?: (?:you|us|me|through"
        rf"|with (?:you|us|me)))* (?:about|on|over|into|through|at|around) ",
    ),
    _cue(
        "agenda",
        "discuss|cover|explor|review",
        rf"\b{_WHO}{_WILL} (?:discuss(?:ing)?|cover(?:ing)?|explor(?:e|ing)|review(?:ing)?) ",
    ),
    _cue(
        "agenda",
        "and talk|and speak|and chat|and then talk",
        r"\b(?:show|meet|walk|see|greet|take) (?:you|us)\b[^.;:!?]{2,80}? and (?:then )?(?:talk"
        r"|speak|chat) (?:to you |with you )?(?:about|over|through) ",
    ),
    _cue(
        "agenda",
        "walk|talk|take|taking",
        r"\b(?:walk(?:ing)?|talk(?:ing)?|take|taking) (?:(?:you|us|me|them|him|her|the panel"
        r"|the team) )?through ",
    ),
    _cue(
        "given",
        "talk|speak|present",
        r"\b(?:talk|speak|present) (?:to us |with us )?for [\w -]{2,24}?(?:,[^,.]{1,30},)? (?:on"
        r"|about) ",
    ),
    _cue(
        "agenda",
        "cover|focus|centre|center|revolve|deal|concentrat|about",
        rf"\b(?:the|this|that|your|our|its|each|second|first"
        rf"|final) (?:\w+ ){{0,3}}{_MEET}s? (?:will |should |is going to "
        rf"|are going to )?(?:covers?|focus(?:es)? on|cent(?:re|er)s? (?:on|around)"
        rf"|revolves? around|deals? with|concentrates? on|be about|is about) ",
    ),
    _cue(
        "agenda",
        "discuss|talk",
        rf"\b{_MEET} (?:with \w+(?: \w+)? )?(?:to|in which we(?: will|['’]ll)?) (?:discuss"
        rf"|talk (?:about|through|over)|go (?:over|through)|explore) ",
    ),
    _cue(
        "given",
        "present",
        r"\b(?:you (?:will|['’]ll|are asked to|should|would)|asked? you to|please prepare|prepare"
        r"|give) (?:also )?(?:to )?(?:present|a (?:short |brief |\d+[- ]minute |ten[- ]minute "
        r"|five[- ]minute )?presentation (?:on|about|of)) ",
    ),
    _cue(
        "agenda",
        "presentation|lesson|lecture|talk|seminar|teach|session|workshop|demonstration",
        r"\b(?:presentation|lesson|lecture|job talk|seminar|teaching|micro-?teach\w*|session"
        r"|workshop|demonstration) (?:on|about|around) (?:the (?:topic|subject) (?:of )?)?",
    ),
    _cue(
        "case",
        "case|exercise|task|test",
        r"\b(?:case study|case|exercise|task|written test) (?:on|about"
        r"|around) (?:the (?:topic|subject) (?:of )?)?",
    ),
    _cue(
        "given",
        "presentation",
        r"\byou [^.:;]{0,40}\bpresentation(?: of [\w -]{2,30})?: ?[\"“„«‘']?(?=\w)",
    ),
    _cue(
        "agenda",
        "include|touch",
        r"\b(?:discussion|interview|conversation|questions?|session|meeting|call|chat) (?:will "
        r"|may |should )?(?:also )?(?:includes?|touch(?:es)? on|take in) (?=(?:the|our|your) )",
    ),
    _cue(
        "agenda",
        "topics|themes|themen|thèmes|temas",
        r"\b(?:topics|themes|themen|schwerpunkte|thèmes|temas) (?:are|will be|include|sind"
        r"|werden sein|seront|sont|son|serán) ",
    ),
    _cue("case", "case with", r"\bcase with [^:\n]{3,60}: "),
    _cue(
        "agenda",
        "discussion",
        r"\b(?:a|an|some|short|brief|technical|informal|quick|open) (?:[a-z]+ )?discussion (?:on"
        r"|of|about|around) ",
    ),
    _cue(
        "agenda",
        "particularly|especially|specifically|curious|hear|interested",
        r"\b(?:curious (?:about|to hear about)|(?:keen|like|love|eager|want"
        r"|interested) (?:to (?:hear|learn|know)|in hearing)(?: more)?(?: from you)? about) ",
    ),
    _cue(
        "case",
        ":",
        r"\b(?:system design|case study|case|exercise|whiteboard session|role[- ]play"
        r"|design (?:challenge|task))(?: \([^)]{1,20}\))?: ",
    ),
    _cue("agenda", ":", r"\b(?:job talk|topic of (?:the|your) \w+)(?: \([^)]{1,20}\))?: "),
    # What the work is about.
    _cue(
        "project",
        "rollout|roll-out|migration|launch|redesign|relaunch|rebuild|merger|expansion|project"
        "|programme|program|initiative|exhibition|campaign|opening|refurbishment",
        r"\b(?P<np>)(?=(?:our|the|a|this) (?:\w[\w'’-]* ){0,4}(?:rollout|roll-out|migration|launch"
        r"|redesign|relaunch|rebuild|merger|expansion|refurbishment|restructuring|modernisation"
        r"|modernization|overhaul)\b)",
    ),
    _cue(
        "project",
        "work",
        r"\b(?:we|team|they|i|who)(?:['’]re|['’]m| are| is| am)? (?:currently |now |also "
        r"|just )?work(?:ing|s)? on ",
    ),
    _cue(
        "role",
        "role|job|position|post",
        r"\b(?:the |this )?(?:role|job|position|post) (?:will )?(?:involves?|covers?"
        r"|is (?:mainly |mostly |all )?about|focus(?:es)? on|cent(?:re|er)s? on|is responsible for"
        r"|revolves around) ",
    ),
    _cue("role", "responsible", r"\byou(?:['’]d| would|['’]ll| will) be responsible for "),
    _cue(
        "team",
        "team|group|unit|department|ward|lab",
        r"(?P<np>\bthe (?:[\w-]+ )?(?:team|group|unit|department|lab) (?:that|which"
        r"|who) (?:looks? after|runs?|builds?|owns?|maintains?|manages?|designs?|develops?|makes?"
        r"|handles?|supports?|is responsible for|are responsible for|keeps?) )",
    ),
    # German, French, Spanish, Portuguese, Dutch.
    _cue(
        "agenda",
        "sprechen|reden|unterhalten|austauschen|diskutieren|gehen",
        r"\büber (?=[^.;:!?]{3,200}\b(?:sprechen|reden|unterhalten|austauschen|diskutieren"
        r"|gehen)\b)",
    ),
    _cue(
        "agenda",
        "zeig",
        r"\bzeig(?:t|en|e) (?:er |sie |ich |wir )?(?:ihnen|dir) (?:gerne |gern |auch |noch "
        r"|dann )*(?=(?:die|das) )",
    ),
    _cue(
        "agenda",
        "über|geht es um|thema|themen|schwerpunkt",
        r"\b(?:sprechen (?:wir |möchten wir |wollen wir )?(?:mit (?:ihnen|dir) )?(?:vor allem "
        r"|besonders )?über|geht es (?:vor allem |hauptsächlich )?um"
        r"|im mittelpunkt (?:steht|stehen)|schwerpunkt (?:ist|liegt auf)|präsentation (?:zu|über)"
        r"|unterhalten (?:wir uns )?über) ",
    ),
    _cue(
        "agenda",
        "parl|port|évoqu|abord|présent|échang",
        r"\b(?:parlerons de|l['’]entretien portera sur|portera sur|évoquerons|aborderons"
        r"|échangerons (?:sur|autour de)|présentation (?:sur|de)) ",
    ),
    _cue(
        "agenda",
        "habl|tratar|centrar|present",
        r"\b(?:hablaremos (?:de|sobre)|trataremos|la entrevista (?:tratará|versará) sobre"
        r"|se centrará en|presentación sobre) ",
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
        r"\b(?:gaan (?:we|wij) (?:graag |dieper |nader |verder |ook )*in op"
        r"|staan (?:we|wij) (?:ook |graag )?stil bij|(?:bespreken (?:we|wij)"
        r"|(?:we|wij) bespreken)(?: graag| ook| vooral)*|gesprek zal (?:vooral |ook )?gaan over"
        r"|in gesprek over) (?!het vervolg|de vervolg)",
    ),
    _cue(
        "agenda",
        "ervaring",
        r"\b(?:benieuwd naar|meer (?:horen|weten) over|horen graag (?:meer )?over) (?=(?:je|jouw"
        r"|uw) ervaring (?:met|in|als) )",
    ),
    _cue(
        "project",
        "werken|werkt",
        r"\b(?:we|wij|team|afdeling) (?:werken|werkt) (?:nu |momenteel |op dit moment "
        r"|ook )*aan (?=(?:de|het|onze?|ons) )",
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
    r"|please (?:prepare|give|bring|open)|prepare|expected to|teach (?:us|them|an?|year|grade"
    r"|class|primary|form)|(?:\d{1,2}|five|ten|fifteen|twenty)[- ]min(?:ute)?s? (?:presentation"
    r"|lesson|lecture))\b",
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
    r"|Frau)\b\.? ){0,3}[A-ZÀ-Þ][\w’'-]{1,30}(?: [A-ZÀ-Þ][\w’'-]{1,30}){0,3})(?:,[^,.;]{1,60},"
    r"| \([^()]{1,40}\))? (?:will|would|wants?|likes?|asks?|has|can|may|does|möchte|wird|souhaite"
    r"|quiere)\b|(?<=with )((?:(?:Dr|Mr|Mrs|Ms|Mx|Capt|Cllr|Prof"
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
    r"|ask|want|lik|interest|provid|propos|describ)(?:\w{3,12}ed|led|ran|run|brought|built|rebuilt"
    r"|wrote|made|took|set|gave|saw|oversaw|held|did|went|drove|got|kept|won|sold|taught)"
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
