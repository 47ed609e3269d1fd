"""English: who writes, for whom, about which job, and who is met. Data, no logic."""

WORDS = {
    "meets.with": r"""
with
""",
    "addresses.team_box": r"""
info|hr|jobs?|careers?|recruit\w*|talent|office|hello|team|contact|people|admin|finance
    |reception|support
""",
    "answering.here": r"""
(?:reply|respond|replying|responding)(?: directly| straight| back)? to this (?:e-?mail|message|note)
(?:just|simply) (?:hit )?reply
""",
    "answering.ask": r"""
contact|write|reach|get in touch|in touch with
speak (?:to|with)
talk to|ask|call|ring|phone|poke|nudge|questions?|queries|enquiries|inquiries|concerns|informal
    |reply|respond|answer|let \w+ know|instead|urgent|urgency|in my absence|my absence
    |alternatively
cover(?:ing)?
colleague|deputy|meantime|help|forward|contacte|consulta\w*|mail|contacteer|stuck|skriv
your (?:recruiter|contact|coordinator)
henvendelse
""",
    "answering.bids": r"""
(?:sent|asked) you
send|submit|return|forward|invit\w+|behalf|request of|organi[sz]\w+|recruiter|coordinator|person
    |help|host(?:ed by)?
send(?:en|ez)
""",
    "employer.bids": r"""
[ \u00a0](?:has |have |had )?(?:asked|invited|requested|instructed|engaged|chosen|appointed
    |commissioned|invites|asks|requests|would like|wants|uses|works with|partners with
    |is using) (?:that )?(?P<whom>you\b|us\b|[^\Wa-z]\w+)
[ \u00a0](?:has |have )?(?:ordered|requested|initiated|requests|requires) (?:an?|your|some
    |further)?(?: \w+){0,3} ?(?:checks?|screening|verification|report|references?|information
    |documents|interview|assessment)\b
[ \u00a0](?:wants|would like|is keen) to (?:interview|meet|see|speak|talk)\b
[ \u00a0](?:has )?sent you\b
[ \u00a0]is (?:reviewing|considering|assessing) you\b
""",
    "employer.carried": r"""
\b(?:[Rr]equested|[Oo]rdered|[Ii]nitiated|[Cc]ommissioned) by (?:the )?(?=[^\Wa-z\d_])
\b(?:was|were|been|[Aa]pplication) (?:successfully )?(?:sent|forwarded|passed on
    |delivered) to (?:the )?(?=[^\Wa-z\d_])
\b[Aa]pplication\b[^.\n]{0,100} (?:was|has been) (?:successfully )?(?:received|registered|viewed
    |opened) by (?:the )?(?=[^\Wa-z\d_])
""",
    "employer.belongs": r"""
an?|part of|a (?:member|division|subsidiary|brand|company) of|one of the|owned by|within
""",
    "employer.introduces": r"""
from|at|of|with
""",
    "orgs.behind_house": r"""
for|on|as|has|have|is|was|would|will|to|and|with
""",
    "employer.framed.at": r"""
at
""",
    "employer.framed.before": r"""
appl(?:y|ying|ied|ication) (?:to|with|at)(?: join)?
interest(?:ed)? in(?: (?:joining|working (?:at|for|with)|(?:a )?careers? (?:at|with)
    |opportunities (?:at|with)|a (?:job|role|position) (?:at|with)))?
(?:careers?|interview|role|job|position|opportunity|opportunities) (?:at|with)
(?:life|working) (?:at|for)|considering|choosing
""",
    "employer.framed.behind": r"""
for|as|and|has|have|was|is|we|on|in|your|hiring|careers
""",
    "employer.framed.of_team": r"""
the|from|your
""",
    "employer.framed.team": r"""
(?:hiring|recruiting|recruitment|talent(?: acquisition)?|people(?: (?:and|&) culture)?|careers
    |hr) team
""",
    "employer.hires_for": r"""
i (?:do|handle|run|manage|look after|deal with) (?:all )?(?:the )?(?:hr|hiring
    |recruit\w*|people side) (?:for|at)
""",
    "employer.reader_at": r"""
your (?:[\w-]+ ){0,3}(?:at|with|for)
""",
    "employer.signed_for": r"""
for|on behalf of
""",
    "employer.signed_for_article": r"""
the[ ]
""",
    "employer.agency.seeks": r"""
(?:is|are)(?: now| currently| also| again)? (?:looking for|seeking|searching for|hiring|recruiting
    |in need of|on the lookout for) an?
is after an?
needs? an?
(?:seeks?|wants?) an?
""",
    "employer.agency.advises": r"""
(?:recruitment |search |managing )?consultant
""",
    "employer.agency.post": r"""
role post job position vacancy opening mandate
""",
    "employer.agency.post_with": r"""
with|at|for|no
""",
    "employer.agency.post_with_article": r"""
the[ ]
""",
    "employer.agency.common_end": r"""
(?:tion|chance|chancen)$
^(?:tolle|quick|great|good|exciting|new|next|short|two)[nrs]?[ ]
^(?:north|south|east|west|mid|greater)[ -]\w+$
""",
    "employer.agency.round_before_at": r"""
no|at|with
""",
    "employer.between.of_you": r"""
you|your|candidat|offer|interviews?|slot|role|position|job|shortlist|cv|round|back|candidates?
""",
    "employer.between.acts": r"""
(?:call|ring|text|shout|ping|phone) me\b
give me a (?:ring|call|shout|bell)\b
i[’'](?:ll|ve|m) (?:chas\w+|let(?:ting)? them|tell(?:ing)? them|push\w*|go\w* back to them
    |com\w* back to them)
let me know how (?:it|you)
your cv\b|debrief\b
before you (?:go in|meet them)
good luck
""",
    "employer.between.we_hire": r"""
we(?:[’']re| are) (?:hiring|looking|recruiting|growing|a \w+)
join us
joining (?:us|our)
we(?:[’']d| would) (?:like|love) to (?:meet|see|invite|offer|interview)
our (?:team|office|offices|hiring|founder|founders|studio|site|school|store|shop|kitchen|lab
    |ward|premises|panel|c[eft]o)\b
with us\b|at our[ ]
""",
    "employer.known.salutes": r"""
hi cheerio ttfn hello hey dear thanks thank thx cheers tel phone mobile mob fax confidential
regards questions please must quick urgent gidday g'day gday morning
""",
    "employer.known.comma_and": r"""
and[ ]
""",
    "employer.known.and": r"""
and|&
""",
    "employer.mandates.searches": r"""
i(?:['’]ve| have)(?: got| just got)? (?:an?|the|two|several) [^.!?]{0,50}\b(?:post|role|job|vacancy
    |position|opening|mandate|search|brief)\b[^.!?]{0,30} (?:with|for) (?=[^\Wa-z\d_])
st(?:o|iamo) (?:selezionando|cercando|ricercando)
(?:i|we)(?:['’]m|['’]re| am| are) (?:recruiting|running|handling|leading|filling|searching)
(?:i|we) (?:recruit|am recruiting)
""",
    "employer.mandates.for": r"""
(?:for|at|with|on behalf of)(?: the)?
""",
    "employer.mandates.entrusts": r"""
\ (?:has|have) (?:asked|engaged|retained|instructed|appointed) (?:us|me)\b
""",
    "employer.mandates.is": r"""
[Ii]t(?:['’]s| is)(?: for| with)?
[Tt]he client is
""",
    "employer.mandates.is_article": r"""
a|the
""",
    "employer.mandates.own_part": r"""
Team|Station|Region|Position|Winter|Negozio
""",
    "employer.mandates.town_and": r"""
and
""",
    "employer.naming.kind_before": r"""
\w{0,24}(?:museum|theater|archiv)
(?:Museu|Hospital)(?: universitaire)?
(?:University|City|Town|County|Borough|Bank|Municipality|Diocese|Port|State) of
Department of|Ministry of|Bureau of
Office (?:of|for)
Chambers of|Province of|Hotel|Hostal|Ospedale|Katholische[rs]?|Royal|Restaurant|Region|Kommun
    |Museum|Studio|Café|Trattoria|Autohaus|Scoil|Gaelscoil|Ollscoil|Ysgol|Prifysgol|Cyngor
""",
    "employer.naming.kind_before_article": r"""
l[’']
""",
    "employer.naming.more_before": r"""
at|to|with|from|by|join|a|no
""",
    "employer.naming.more_before_of": r"""
do
""",
    "employer.sources.of": r"""
\s+(?:at|@|from|of|do|w/|with|for)\s+
\s*[|•·]\s*|\s+[–—-]\s+
\s*\(
,\s+
""",
    "meets.cues.it_is_me": r"""
it(?:['’]s| is|['’]ll be| will be) (?:me|I) (?:who|that)(?:['’]ll| will)? (?:calls?|rings?|phones?
    |meets?|sees?|be (?:calling|ringing|meeting))
(?:me|I) who(?:['’]ll| will) (?:call|ring|phone|meet|see) you
""",
    "meets.cues.ask_line_whose": r"""
your|our|hr|main|the|site|candidate|people|any|further|for
""",
    "meets.cues.ask_line": r"""
contact|point of contact|recruiter|recruiting|recruitment contact|coordinator|co-ordinator
    |enquir\w+|inquir\w+|questions?|help|support|scheduled by|organi[sz]e[rd]|arranged by
    |booked by|prepared by|reception|signed|escalation|organisat\w+|contactpersoon|yhteyshenkilö
""",
    "meets.cues.later": r"""
\b(?:if|should|once|provided) (?:we|you|it|that|this|all|things|everything)(?: both| then| do
    | does)? (?:go(?:es)?|gets?|moves?|proceeds?|progress\w*|continues?|decide|agree|likes?
    |works? out|is a match|are a match|pass(?:es)?)\b
\b(?:at a later (?:stage|point|date)|later on|in a (?:later|second|further|third) (?:round|step
    |stage|interview|conversation))\b
\beventueel\b
""",
    "meets.cues.praised": r"""
liked?|loved|enjoyed|read|saw|seen|spotted|shared|forwarded|flagged|impressed|gefiel
""",
    "meets.cues.praised_and": r"""
and|so|also
""",
    "meets.cues.praised_author": r"""
I|j[’']|me|we
""",
    "meets.cues.handed_on": r"""
(?:cv|r[eé]sum[eé]|application|details|name|number|papers|profile)\b[^.;!?\n]{0,12} (?:passed|handed
    |sent|given|forwarded|put forward|came|come|reached)\b(?:(?!\byou\b)[^.;!?\n]){0,24} (?:by|via
    |through)
(?:recommended|suggested|introduced|put forward) to (?:me|us) by
""",
    "meets.cues.perhaps": r"""
(?:may|might|could|will try (?:and|to)|tries to) (?:also |then |just |briefly )?(?:look in|stop by
    |come by|swing by|drop in|pop in|hop on|dial in|join us if (?:he|she|they) can|(?:put|stick
    |poke) (?:his|her|their) head)
""",
    "meets.cues.later_behind": r"""
afterwards if\b|comes? later|later on
""",
    "meets.presence.kin_too": r"""
\bmy (?:wife|husband|brother|sister|son|daughter|dad|mum|mom|father|mother
    |(?:business )?partner)(?:[’']s| is| will be|[’']ll be| comes| sits in)(?: there| here| in
    | around| along)? (?:too|as well|also)\b
\bmy (?:wife|husband|brother|sister|son|daughter|dad|mum|mom|father|mother
    |(?:business )?partner) (?:will|would) (?:also|too)\b
""",
    "meets.gathering.ask_for": r"""
ask for
""",
    "meets.gathering.if": r"""
if
""",
    "meets.judging.together": r"""
I(?:[’']ll| will) (?:call|phone|ring|see|meet|interview) you\b(?! (?:after|once|when|if
    |as))[^.!?]{0,80}\b(?:together|along) with\b
""",
    "meets.judging.with_me": r"""
(?:with|and|&|\+) (?:me|myself)
""",
    "meets.presence.also": r"""
\b(?:is|will be|[’']ll be|[’']s) (?:there|here|in|around|joining|coming)(?: us)? (?:too
    |as well)\b
\b(?:will|[’']ll) (?:also|too) (?:be there|sit in|join us|pop in)\b
\b(?:would|wants to|will) [^.!?\n]{0,30} as well\b
\b(?:will|[’']ll) (?:sit|be sitting) in\b(?! (?:on|for|my|his|her|instead)\b)
""",
    "meets.presence.there": r"""
\bI(?:[’']m| am|[’']ll be| will be) (?:usually |always |already |there |here )?(?:(?:in|at
    |out in|out on|round|behind|down at|up at) (?:the|my) (?!(?:\w+ ){0,2}(?:office (?:until
    |till|all|on|this|next)|phone|end|moment|same|interim|meantime|process|middle))|(?:in|there
    |here|around) (?:from|by|at|after)\b (?!the)){not_to_ask}
\bso I can (?:see|meet|watch|hear) you\b
\bwe(?:[’']ll| will)? work (?:through|on) (?:it|them|this|that) together\b
\bcome (?:and |in to )?see us (?:on|at|this|next)\b
\bI[’']ll have you (?!know)\w+
\b(?:come|pop in) (?:and )?(?:see|find) me\b(?! (?:if|when|with (?:any|your) (?:questions
    |problems)))
\b(?:you and I|the two of us) (?:will|can|shall|[’']ll)\b
\bif we (?:like each other|get on|click)\b
\bsame me\b
\b(?:at|to|round|over) (?:mine|my (?:place|house|flat))\b
\bI[’']ll (?:meet|collect|fetch) you (?:at|from|in|off)\b
\bI[’']ll (?:wait|be waiting)\b
{kin_too}
""",
    "meets.presence.each_other": r"""
\bI(?:[’']ve| have) (?:nudged|pushed|bumped|moved|shifted|shunted) us\b
\b(?:nudge|push|bump|move|shift) us (?:back|on|forward|to|by|out|up|down)\b
""",
    "meets.presence.cannot": r"""
\b(?:as|because|since|sorry,?|but|[.,;:!(]) ?(?:but )?my {his}\b[^.!?\n]{0,40}\b(?:late
    |cancel\w*|delayed|given up|broke\w*|died|sick|ill|poorly|over(?:ran|runs|running)?|stuck
    |school|hospital|doctor|vet|off)\b
\b(?:clash\w*|conflict\w*|something)\b[^.!?\n]{0,40}\b(?:on|at) my (?:side|end)\b
\b(?:on|over|across) my \d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?\b
\bI(?:[’']ve| have) (?:come down with|caught (?:a|the|something)|got (?:the flu|flu|covid
    |a migraine|a temperature))\b
\bI[’']m (?:ill|sick|poorly|unwell|laid up|under the weather)\b
\bI[’'](?:m| am) (?:stuck|running late|caught|double[- ]booked)\b
\b(?:^|(?<=[.!?\n] )|(?<=\n))running late\b
\bI(?:[’']ve| have) (?:got |been )?(?:a puncture|a flat|double[- ]booked
    |called (?:out|away|over|down|up|in|back)
    |to be (?:at|in))\b
""",
    "meets.proposing.personally": r"""
\bI(?:[’']d|[’']ll|[’']m)?(?: {willing}){0,4} to (?:meet|interview|speak|talk|chat|call|ring
    |phone|telephone|see)(?: (?:with|to))? (?:you|u)\b{not_of_the_round}
\b(?:I(?:[’']ll|[’']d)?(?: will| can| could| shall| would| am going to)?|(?:can|could|may
    |shall) I|let me|(?:^|(?<=[.!?]) )will) (?:then |just |also )?(?:call|ring|dial|phone
    |telephone|zoom|skype|facetime|give) (?:you|u|your (?:number|phone|mobile)
    |the number)\b(?! (?:a list|an? (?:idea|overview|update|feedback)|the|some|more
    |all)){not_of_the_round}
\bI(?:[’']d|[’']ll| would| should| want| propose| suggest)?(?: also| really| very much)?(?: like
    | love| welcome| appreciate| want| be (?:glad|grateful|happy|delighted) (?:of|for|to have)
    | (?:like|love|want) to have| propose| suggest)? {some}{up_to} {talk} with you\b
\bI(?:[’']d| would| should) (?:also |really |very much )?(?:like|love|welcome|appreciate
    |be (?:glad|grateful|happy|delighted) (?:of|for|to have)|(?:like
    |love) to have) {some}{up_to} {talk}\b
\band would (?:be (?:glad|grateful|happy) (?:of|for|to have)|welcome|appreciate|love
    |like) {some}{up_to} {talk}\b
\bI (?:\w+ ){0,8}?(?:do|run|hold|take|handle|conduct) (?:all )?(?:of )?(?:the |our )?(?:first
    |initial|intro\w*|screening) (?:rounds?|interviews?|calls?|chats?|screens?|conversations?)\b
(?:\bI(?:[’']ll| will)|(?:^|(?<=[.!?]) )will) (?:then |also )?show you\b
""",
    "meets.proposing.ours": r"""
our
""",
    "meets.proposing.ours_talk": r"""
call|chat|conversation|catch-up|phone screen
""",
    "meets.proposing.together": r"""
\b(?:could|can|shall|may|might|would|why don[’']t|how about|what if) (?:we
    |you and I)\b(?: (?:perhaps|maybe|possibly|please|just|quickly|briefly|then|have|do|get
    |arrange|schedule|set up|book|grab|jump|hop))* (?:talk|speak|chat|meet(?: up)?|catch up
    |connect|on (?:a|the) {talk}|(?:a|an){up_to} {talk})\b
\blet(?:[’']?s| us) (?:just |please |first )?(?:talk|speak|chat|meet|catch up|connect|(?:have|do
    |grab|book|schedule|set up|jump on|hop on|get on) (?:a|an){up_to} {talk})\b
\b(?:are|would|could|can|will|do|might|have) you\b[^.!?\n]{0,40}\b(?:for|on
    |over) (?:a |an |the )?(?:[\w-]+ ){0,4}?{talk}\b
\b(?:can|could|would|will) you (?:please |perhaps )?(?:pop|drop|come|stop|swing|call) (?:in|by
    |round|over|along|and|to)\b
\bI(?:[’']d| would| should|[’']m| am) (?:also |really |very much )?(?:like|love|hoping|looking
    |happy|glad|pleased) to (?:schedule|set up|arrange|book|do|organi[sz]e|hold|invite you (?:to
    |for)) (?:a|an){up_to} {talk}\b
(?:^|(?<=[.!?\n]) ?)(?:an? )?(?:(?:quick|short|brief|first|intro(?:ductory|duction)?|phone
    |telephonic|telephone|video|informal) ){1,3}{talk}\b[^.!?\n]{0,80}\?
\bI(?:[’']ll| will| can| could| am going to) (?:give you|drop you) a (?:quick |short )?(?:buzz
    |ring|bell|tinkle|call|shout|phone call)\b(?![^.!?\n]{0,40}\b(?:either way|outcome|decision
    |news|result))
\b(?:works|suits) (?:\w+ )?(?:for )?me\b
\bI(?:[’']ll| will) send (?:you )?(?:a|an|the
    |over a) (?:calendar |meet |teams |zoom |video )?(?:invite|invitation|link)\b
{ours}
""",
    "meets.proposing.unnamed": r"""
\bwith (?:members of )?(?:our|the|an?|one of (?:our|the|my)|some of (?:our|the|my)|my
    |your (?:future|potential|prospective|would-be)|two|three
    |several)(?: (?:of )?(?:our |the |my )?)?(?:[\w-]+ ){0,3}?{whom}\b
\b(?:the|our|an?|one of (?:our|the)|somebody (?:from|in|on) (?:our|the)|someone (?:from|in
    |on) (?:our|the)|members? of (?:our|the)) (?:[\w-]+ ){0,3}?{whom} (?:will|would like to
    |wants? to|is going to|are going to|would love to) (?:then )?(?:be )?(?:meet|see|speak|talk
    |call|interview|ring|phone|chat|welcome|contact|conduct)
\b(?:panel|committee|board) (?:interview|will|would|consists|is made up)
\b(?:interview|selection|hiring|search|appointments?) (?:panel|committee|board)\b
""",
    "meets.proposing.thanked": r"""
thank(?:s| you)\b
enjoyed|loved|liked|appreciated|following|further to
""",
    "meets.pronouns.talk_with": r"""
(?:interview|talk|chat|call|meeting|conversation|slot) with (?:him|her)
""",
    "meets.pronouns.moves": r"""
is|has|will|moves|goes|on|at|to|from|now
""",
    "meets.rounds.then": r"""
then|after(?:wards| that)|followed by
""",
    "meets.somebody.no_persons": r"""
call day interview chat meeting screen session round stage test centre center academy
recruitment recruiting careers team discussion conversation exercise presentation interviews
""",
    "meets.somebody.things": r"""
interview|room|boardroom|meeting|conference|seminar|training|lounge|auditorium|campus|torre
""",
    "meets.somebody.at_things": r"""
an (?:chat|meeting)
""",
    "meets.somebody.inside": r"""
(?:runs?|heads?|leads?|manages?|oversees)(?: the| our)?
in(?: the)?
am|at the
""",
    "meets.somebody.with": r"""
with|w/|meet|meeting|see|and|&
""",
    "meets.somebody.with_whom": r"""
{kin}
[a-z][\w-]{2,20}(?: (?!(?:is|in|on|at|and|the|from|for|will|to)\b)[a-z][\w-]{2,20})?
[A-ZÄÖÜ]\w{3,20}(?:erin|chef)
""",
    "orgs.connectors": r"""
& + and of for the do 't
""",
    "orgs.begins": r"""
In|We|Our|You|Your|This|If|As|It|Please|Thank
""",
    "orgs.article_house": r"""
Centre|Hospital
""",
    "phrase_words.determiners": r"""
the our an a your this that these for as two three four five several of its their his her my
another any about re regarding and
""",
    "phrase_words.pulling": r"""
of d do ds for
""",
    "phrases.site": r"""
[^\W\d_]*[Hh]otel|[Hh]ospital|Restaurante?|Museu
""",
    "phrases.site_article": r"""
do|am
""",
    "rounds.founder": r"""
(?:co[ -]?)?founder
""",
    "rounds.i_founded": r"""
i(?: a|')m (?:a |the |one of the )?(?:(?:two|three|2|3) )?(?:co[ -]?)?founders?
(?:me and my|my) (?:co[ -]?)founder
""",
    "roles.at_site": r"""
for|in|at
""",
    "roles.to_short": r"""
of|at|for
""",
    "roles.to_short_article": r"""
the[ ]
""",
    "roles.links": r"""
at|with|for|in|no|do|the
""",
    "roles.claims.at_house": r"""
with|at
""",
    "roles.claims.post_then": r"""
vacancy|position|role|post|job|opening|ruolo
""",
    "roles.at_unnamed": r"""
(?:at|with) an?|(?:for|in|at) our
""",
    "roles.cues.label": r"""
job title|job|position title|position applied for
(?:role|position|job|post|vacancy) (?:you(?: have|[’']ve)? )?applied (?:for|to)
applied (?:role|position)
position|role title|role|post title|post|vacancy|vacancy title|title|vacancy name|applied for
    |advertised post|requisition title|opening|befattning|jobb|ruolo|mansione|stanowisko
    |your application|application for
""",
    "roles.cues.asked_which": r"""
which|what
""",
    "roles.cues.asked_post": r"""
role|position|job|post|vacancy
""",
    "named.subject_of": r"""
in|of
""",
    "roles.cues.post_of": r"""
(?:post|position|role|job)s? of
""",
    "roles.cues.applying": r"""
appl
""",
    "roles.cues.applying_as": r"""
as(?: an?)?
""",
    "roles.cues.trade_ends": r"""
er|or|ist|ian|man|men|woman|hand|ogue|smith|wright
""",
    "roles.cues.terms_before": r"""
permanent|temporary|fixed[- ]term|full[- ]?time|part[- ]?time
""",
    "roles.cues.terms_article": r"""
an?[ ]
""",
    "roles.cues.terms_after": r"""
[€£$]|\d|salary|paid
""",
    "roles.cues.behind": r"""
role|position|post|job|vacancy|opening|opportunity|spot|gig|seat|roles|positions|posts|jobs
    |vacancies|openings|ad|advert|listing|req|search|recruitment|application|applications
    |interview|interviews|candidates?|applicants|superday|take-home|homework|audition|challenge
    |assessment|hire|hiring|test|exercise|programme|program|scheme|apprenticeship|offer|onsite
    |virtual onsite|screen|panel|process|internship|campaign|competition|selection|contract
    |appointment|shifts?|loop|conversation|call|chat|meeting|session|slot|round|stage|visit
    |trial|discussion|talk|technical|final|first|second|third|phone|video|virtual|zoom|on-site
    |in-person|face-to-face|schedule|invite|invitation|details|and|at|with|–|-|\|
""",
    "roles.cues.posts": r"""
role position post job vacancy opening
""",
    "roles.cues.refused_after_colon": r"""
(?:i[’']m |we[’']re )?(?:so |very )?sorry
filled|gone|taken|alas
""",
    "roles.cues.refused": r"""
(?:move|moved|moving|go|going|gone|went|proceed\w*) (?:ahead |forward |on )?with (?:another
    |other|others|somebody|someone|people|candidates|applicants|an internal|a (?:different
    |stronger))
(?:decided (?:on|for|in favour of)|settled on|appointed|chosen|hired|picked|taken on) (?:another
    |somebody|someone|an internal|a different|one of our own)
(?:one|that|this|it|answer) (?:one )?is a no\b
is a no from|unfortunately|regret
i[’']?m (?:afraid|sorry)
(?:has|have|is) (?:already )?(?:gone|been given) to
not (?:be )?(?:been )?(?:moving|progress|proceed|successful|selected|able|taking|shortlist)\w*
unsuccessful|no longer
(?:has|have|was|were|is) (?:now |since |already |just |sadly )?(?:been )?(?:filled|withdrawn
    |cancelled|closed|frozen|put on hold|on hold)
decided not|won[’']t be|will not be
""",
    "roles.ranking.seen": r"""
appointments?|appt
""",
    "roles.ranking.kin_whose": r"""
my|our
""",
    "roles.ranking.kin": r"""
husband|wife|partner|brother|sister|father|mother|dad|mum|mom|daughter|colleague|boss|vater
    |mutter|mari|femme|fille|padre|pai|man|zoon
""",
    "roles.ranking.kin_article": r"""
the[ ]
a[ ]
""",
    "roles.spans.posts": r"""
role position post job vacancy opening spot gig seat work appointment search place
""",
    "roles.spans.greetings": r"""
hello hi hey dear
""",
    "roles.subjects.house_behind": r"""
at|with|@|w/|from|no
""",
    "meets.rounds.at": r"""
at|is|are|will be|now|then|comes|from|on
""",
}
