"""English: how it is written, what is agreed, wished and told. Data, no logic."""

WORDS = {
    "telling.paused": r"""
\b(?:pause|halt|freeze|suspend)(?: all| our| the| any)? (?:(?:\w+ )?conversations|interviews
    |hiring|recruitment|recruiting|(?:\w+ )?search|process|talks)\b
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
    "accepting.agrees": r"""
\b(?:will|['’]ll) (?:call|ring|phone|meet|expect) you then\b
\b(?:works?|suits?|fits?)\b(?! (?:in|at|as|with|there|together|on the)\b)
\b(?:is|are|be|'s|’s|sounds?|looks?|all|both) (?:\w+ ){0,2}{fine}\b
^(?:{fine}|yes|yep|sure|absolutely|of course|confirmed|agreed|deal|done)\b
\b(?:and|for me and|me,?) very {fine}\b
(?<!be )\b(?:even|much|actually) (?:better|easier)\b
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
    "accepting.not": r"""
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
    "telling.with": r"""
with
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
problem\b|bother|worries
""",
    "accepting.asks": r"""
before
first(?! day)
once|unless|until|but|however|although|think|consider|reflect|discuss
talk (?:it|this|that) (?:over|through)
terms|negotiat\w*
a (?:day|week|bit|little)
some time|few days|conditions
""",
}
