"""English word classes that the cues share, as they stand in folded text. Data, no logic."""

_TITLES = (
    r"managers?|engineers?|developers?|programmers?|analysts?|directors?|officers?|assistants?|"
    r"associates?|co ?ordinators?|specialists?|consultants?|designers?|architects?|technicians?|"
    r"administrators?|accountants?|nurses?|teachers?|lecturers?|professors?|postdocs?|researchers?|"
    r"scientists?|supervisors?|chefs?|cooks?|bakers?|baristas?|waiters?|waitress(?:es)?|servers?|"
    r"bartenders?|cashiers?|drivers?|operators?|electricians?|plumbers?|carpenters?|mechanics?|"
    r"joiners?|apprentices?|apprenticeships?|interns?|internships?|trainees?|traineeships?|editors?"
    r"|"
    r"writers?|copywriters?|reporters?|translators?|interpreters?|librarians?|archivists?|curators?"
    r"|"
    r"producers?|instructors?|trainers?|tutors?|educators?|counsell?ors?|therapists?|"
    r"psychologists?|physiotherapists?|pharmacists?|physicians?|surgeons?|veterinarians?"
    r"|hygienists?|"
    r"midwi(?:fe|ves)|carers?|caregivers?|paramedics?|dispatchers?|planners?|buyers?|controllers?|"
    r"auditors?|lawyers?|solicitors?|paralegals?|secretar(?:y|ies)|receptionists?|clerks?|"
    r"advis[eo]rs?|representatives?|account executives?|head of [a-z]+|wardens?|rangers?|gardeners?"
    r"|"
    r"cleaners?|housekeepers?|stylists?|hairdressers?|photographers?|animators?|illustrators?|"
    r"recruiters?|economists?|statisticians?|actuar(?:y|ies)|underwriters?|brokers?|traders?|"
    r"tellers?|guards?|operatives?|labou?rers?|welders?|machinists?|fitters?|inspectors?|surveyors?"
    r"|"
    r"estimators?|strategists?|superintendents?|modell?ers?|testers?|devops|sre|scrum masters?|"
    r"product owners?|graduate scheme|graduate program(?:me)?|stewards?|stewardess(?:es)?|pilots?|"
    r"crew members?|team members?|team leads?|team leaders?|(?:growth|tech|technical|product|sales"
    r"|design|data|marketing|project|shift|people|community|engineering) leads?|framers?"
    r"|butchers?|bosuns?|cellists?|flautists?|violinists?|sommeliers?|florists?"
    r"|sailmakers?|"
    r"mgr|eng|rectors?|vicars?|curates?|priests?|ministers?|chaplains?|signallers?|locums?"
    r"|(?:ramp|service|support|gate|station|estate) agents?|attendants?|scaffolders?|rn|cna|lpn"
    r"|clinicians?|doulas?|crew|postdoctoral|archaeologists?|conservators?|generalists?|marketers?"
    r"|merchandisers?|salespersons?|caretakers?|janitors?|nann(?:y|ies)|"
    r"practitioners?|social workers?|support workers?|youth workers?|care workers?|pickers?"
    r"|packers?|"
    r"concierge|hosts?|hostess(?:es)?|keyholders?|groomers?|fundraisers?|negotiators?|"
    r"bookkeepers?|treasurers?|cto|cfo|coo|chief of staff|principal investigator|registrars?|"
    r"foreman|forewoman|keepers?|sonographers?|organists?|commis|guides?|deckhands?|stablehands?"
    r"|au pairs?|presenters?|choirmasters?|vergers?|sextons?|croupiers?|valets?|bouncers?|couriers?"
    r"|riders?|cyclists?|foresters?|farmhands?|shepherds?|milkers?|skippers?|sailors?|riggers?"
    r"|divers?|roofers?|bricklayers?|painters?|plasterers?|glaziers?|tilers?"
    r"|optometrists?|audiologists?|nutritionists?|childminders?|porters?|orderl(?:y|ies)"
    r"|sub editors?|copy ?editors?|proofreaders?|publicists?|campaigners?|policy officers?"
    r"|hydrologists?|geologists?|ecologists?|biologists?|chemists?|physicists?|mathematicians?"
    r"|lab technicians?|radiographers?|phlebotomists?|dietiti?ans?|"
    r"(?:wind|string|brass|swim(?:ming)?|tennis|football|rowing|head|assistant|life|career|agile"
    r"|health|fitness|sports?|running|voice|vocal|debate|athletics|gymnastics|hockey|soccer|track"
    r"|basketball|volleyball|athletic|strength|academic|literacy|instructional) coach(?:es)?"
)

MACROS: dict[str, str] = {
    "awaited": (
        r"(?:if\b|(?:when|once|until|before|after) (?:all |both )?(?:we|they|you|the|these|those"
        r"|your|our|it)\b)"
    ),
    "title": rf"(?:{_TITLES})",
    "role": (
        r"(?:roles?|positions?|posts?|jobs?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|"
        r"internships?|apprenticeships?|traineeships?|placements?|fellowships?|studentships?|gigs?|"
        r"lectureships?|professorships?|appointments?|requisitions?|searches|search)"
    ),
    "round": (
        r"(?:interviews?|conversations?|calls?|chats?|meetings?|discussions?|sessions?|screens?|"
        r"screenings?|phone screens?|trial shifts?|trial days?|trials?|rounds?|on ?sites?|visits?|"
        r"panels?|assessment (?:day|centre|center)s?|appointments?|catch ups?|video calls?|zooms?|"
        r"get togethers?|auditions?|coffees?|loops?|informal chats?|taster (?:day|shift)s?|"
        r"introductions?|intros?|slots?)"
    ),
    "day": (
        r"(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|"
        r"(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)\b|"
        r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
        r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\d{1,2}(?:st|nd|rd|th)|"
        r"\d{1,2}[/.]\d{1,2}|\d{4}-\d\d-\d\d)"
    ),
    "clock": (
        r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|hrs|h)\b|\d{1,2}[:.]\d\d|\d{1,2} o'?clock|"
        r"\bnoon\b|midday|half (?:past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
        r"|twelve)\b|\bat (?:[01]?\d|2[0-4])\b|"
        r"(?:quarter|ten|twenty) (?:past|to) (?:one|two|three|four|five"
        r"|six|seven|eight|nine|ten|eleven|twelve)\b|"
        r"\bat (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
    ),
    "not": r"\b(?:not|unable to|no longer|never|neither|nor|without)\b",
    "others": (
        r"(?:an ?other|other|others|different|internal|strong(?:er|est)|someone|somebody|"
        r"external|more (?:experienced|qualified|suitable|closely|senior)|better|closer|"
        r"the other|one of the other|candidates? (?:who|whose|with|that)"
        r"|applicants? (?:who|whose|with))"
    ),
    "people": (
        r"(?:candidates?|applicants?|applications?|people|person|profiles?|finalists?|individuals?|"
        r"colleagues?|someone|somebody)"
    ),
    "pleased": (
        r"(?:pleased|delighted|happy|thrilled|excited|glad|over the moon|proud|great pleasure|"
        r"pleasure|like|love|want|wish|able|honou?red)"
    ),
    "exec": (
        r"(?:ceo|cfo|cto|coo|cio|cmo|cpo|chro|chief [a-z]+(?: [a-z]+){0,2} officer|chief executive|"
        r"president|managing director|managing partner|executive director|"
        r"board of (?:directors|trustees)|chair(?:man|woman|person)? of the board)"
    ),
    "boss": (
        r"(?:manager|head|director|lead|leader|supervisor|chef|foreman|principal|partner|chief|"
        r"headteacher|head teacher|matron|sister|vp|vice president|superintendent|team lead|"
        r"controller|warden|dean|editor|foreperson|captain|gm)"
    ),
    "elsewhere": (
        r"technical (?:issues?|problems?|difficult\w*|questions?|support|help|trouble)"
        r"|test platform|support team|"
        r"it support|helpdesk|help desk|our support|support@|troubleshoot|login|log in|password"
        r"|browser|"
        r"none of (?:the|these|those)\b|(?:can not|do not) eat\b|get stuck"
        r"|does not (?:work|load|open)|not working|broken|hackerrank|hirevue|webcam"
        r"|with the (?:link|site|system|platform|portal)"
    ),
    "household": (
        r"photographers?|florists?|plumbers?|electricians?|decorators?|gardeners?|cleaners?"
        r"|tutors?|builders?|roofers?|carpenters?|plasterers?|painters?|tilers?|glaziers?"
        r"|nann(?:y|ies)|childminders?|babysitters?|au pairs?|coach(?:es)?|coaching"
        r"|instructors?|trainers?|therap\w+|counsell\w+|psycholog\w+|physio\w*|dentist\w*"
        r"|doctors?|surgeons?|hygienist\w*|nurse appointment|solicitors?|lawyers?|surveyors?"
        r"|brokers?|advis[eo]rs?|consultants?|representatives?|movers?|drivers?|stylists?"
        r"|hairdressers?|groomers?|celebrants?|caterers?|guides?|organists?|interpreters?"
        r"|translators?|architects?|estate agents?|sitters?|walkers?|mechanics?"
        r"|accountants? fees"
    ),
}
