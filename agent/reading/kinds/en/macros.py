"""English word classes that the cues share. Data, no logic."""

_TITLES = (
    r"manager|engineer|developer|programmer|analyst|director|officer|assistant|associate|coordinator|"
    r"co-ordinator|specialist|consultant|designer|architect|technician|administrator|accountant|"
    r"nurse|teacher|lecturer|professor|postdoc|researcher|scientist|supervisor|chef|cook|baker|"
    r"barista|waiter|waitress|server|bartender|cashier|driver|operator|electrician|plumber|carpenter|"
    r"mechanic|joiner|apprentice|intern|trainee|editor|writer|copywriter|journalist|reporter|"
    r"translator|interpreter|librarian|archivist|curator|producer|instructor|trainer|tutor|educator|"
    r"counsell?or|therapist|psychologist|physiotherapist|pharmacist|physician|doctor|surgeon|"
    r"veterinarian|vet|dentist|hygienist|midwife|carer|caregiver|paramedic|dispatcher|planner|buyer|"
    r"controller|auditor|lawyer|solicitor|paralegal|secretary|receptionist|clerk|advisor|adviser|"
    r"agent|representative|executive|lead|head of [a-z]+|foreman|warden|ranger|gardener|cleaner|"
    r"housekeeper|butler|stylist|hairdresser|beautician|photographer|animator|illustrator|artist|"
    r"recruiter|economist|statistician|actuary|underwriter|broker|trader|banker|teller|guard|"
    r"warehouse operative|operative|labou?rer|welder|machinist|fitter|inspector|surveyor|estimator|"
    r"strategist|partner|principal|superintendent|modell?er|tester|devops|sre|scrum master|"
    r"product owner|graduate scheme|fellow|steward|stewardess|captain|pilot|crew member|team member|"
    r"sous chef|sommelier|florist|tailor|sailmaker|hr generalist|marketer|merchandiser|salesperson|"
    r"sales assistant|shop assistant|store assistant|caretaker|janitor|teaching assistant|nanny"
)

MACROS: dict[str, str] = {
    "title": rf"(?:{_TITLES})s?",
    "role": (
        r"(?:role|position|post|job|vacancy|opening|opportunity|internship|apprenticeship|"
        r"traineeship|placement|fellowship|studentship|spot|gig|lectureship|professorship)"
    ),
    "round": (
        r"(?:interview|conversation|call|chat|meeting|discussion|session|phone screen|screening|"
        r"screen|trial shift|trial day|round|onsite|on-site|visit|panel|assessment (?:day|centre|"
        r"center)|slot|appointment|catch-up|catch up|video call|zoom|get-together|audition|"
        r"working lunch|coffee)"
    ),
    "day": (
        r"(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|"
        r"(?:mon|tues?|weds?|thurs?|fri|sat|sun)\b\.?|next week|this week|"
        r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
        r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\d{1,2}(?:st|nd|rd|th)|"
        r"\d{1,2}[/.-]\d{1,2})"
    ),
    "clock": (
        r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m)\b|\d{1,2}[:.]\d\d|\d{1,2} o'?clock|noon|midday|"
        r"half (?:past )?\w+|at \d{1,2}\b)"
    ),
    "other": (
        r"(?:an?other|other|others|different|internal|stronger|more (?:experienced|qualified|"
        r"suitable)|better[- ](?:suited|matched)|someone|somebody|one of the other)"
    ),
    "exec": (
        r"(?:ceo|cfo|cto|coo|cio|cmo|cpo|chro|chief \w+(?: \w+){0,2} officer|co-?founders?|founders?|"
        r"president|managing director|managing partner|executive director|owner|board members?|"
        r"chair(?:man|woman|person)? of the board|general manager)"
    ),
    "boss": (
        r"(?:manager|head|director|lead|leader|supervisor|chef|foreman|principal|partner|chief|"
        r"headteacher|head teacher|matron|sister|owner|vp|vice president|boss|superintendent|"
        r"team lead|leiterin|leiter|leitung|directora|directeur|directrice|gerente|responsable)"
    ),
}
