"""English cues for an offer: the words that make it, its terms, what it hangs on. Data."""

OFFERS = {
    "offer": r"""
5 offering the post :: (?:(?:{pleased}|going|decided|will|formally|hereby|can|may|writing|now|we|i
    |to|would)) (?:\w+ ){0,4}?(?:«offer|offering|extend|extending|make|making|appoint|give|present
    |confirm»)\b(?: you)?(?: \w+){0,6}? (?:the (?:\w+ ){0,3}?{role}|a (?:\w+ ){0,4}?(?:position|role
    |post|job|place|contract)|you an offer|an offer|a (?:formal|verbal|conditional|written) offer
    |this (?:role|position|post|job)|employment|you as|our offer|your offer|the {title}|position of
    |role of|post of)\b
    !! interview|unable|not (?:able|in a position)|can not|regret|unfortunately|opportunity to meet
    |have offered|another candidate|someone else|if (?:we|you)|would you like to offer|slot|visit
    |trial|\bcall\b.*to make|to the (?:other|preferred)|still (?:needs?|to be)|approv|intend|hope to
    |before we|once|when we|a chance|test|demo|discount|% off|upgrade|not (?:to )?(?:offer|make
    |appoint|extend)|decided not|sorry|\bno\b|fund|but (?:the|we|i|first)|prefers|in person
5 offered to you :: \b\w+\b (?:have |has |hereby |now |are |is )?(?:\w+ )?(?:«offer|offering
    |offered»)\b you (?:the|a|this|an? \w+|employment)\b(?: \w+){0,8}? ?(?:{role}|{title}|contract
    |employment|salary|permanent|\d)\b
    !! interview|unable|not|slot|opportunity to|chance|discount|if you|trial|coffee|lift|call
    |could we|would|demo|course
5 the job is yours :: \b(?:job|role|position|post|spot|gig|it|place|apprenticeship|internship
    |contract) (?:is|are|'s) (?:\w+ )?(?:«yours»)|\bjob's yours|«yours» if you (?:want|will|like
    |are)
5 they have offered :: \b«they have (?:just |now )?(?:offered|made (?:you )?an offer
    |made you one)»\b
    !! offered (?:you |us |me )?(?:a |an |the |some |two |three |other )?(?:\w+ )?(?:times?|slots?
    |dates?|interviews?|meetings?|calls?|visits?|chance|days?|choice)|offered to|someone|somebody
    |another|if |when |once|offered (?:it|\w+ \w+) to (?!you\b)
5 want you on board :: (?:we|i|they|everyone|team|all of us)\b (?:\w+ ){0,4}?(?:want|like|love
    |delighted|thrilled|happy|excited|wish|can not wait|decided
    |keen)\b(?: \w+){0,4}? (?:you (?:\w+ )?(?:«on board|aboard|to join|to be our|to be the
    |to be \w+'s|to come (?:and )?(?:work|on board)|in the team|on the team|to start|to take the
    |as our|on our team|joining us|to become»))
    !! if |interview|meet|call to|come in|join (?:us|our|the|a|me|this) (?:\w+ ){0,4}(?:for|on|at
    |call|meeting|webinar|zoom|event|session|panel|talent|community|network)
    |join(?:ing)? (?:the )?(?:call|meeting|zoom|teams)|start by|start with|to join (?:me|him|her)
    |our process|test|you want to|that you want
5 glad if they came :: \b(?:delighted|thrilled|very happy|very pleased|over the moon|honoured
    |overjoyed) if you(?: would|'d| will|'ll| could| decided? to| chose to)? (?:«join us|joined us
    |come on board|come and work|say yes|said yes»)\b
    !! interview|join us (?:for|on|at|this|next)|call|meeting|event|open (?:day|evening)
4 welcome to the team :: (?:«welcome|welcoming» (?:you )?(?:aboard|to the (?:team|family|company
    |crew|school|firm)|on board|to \w+!))
    !! if |welcome to the (?:candidate|applicant|portal|talent)|newsletter|hope to
5 offer letter :: \b(?:«offer letter|letter of offer|letter of appointment|appointment letter
    |contract of employment|employment contract|employment agreement|employment offer|job offer
    |offer of employment|offer of appointment|conditional offer|verbal offer|formal offer
    |written offer|offer package|offer document|work contract|contract for the (?:position|post
    |role)|statement of particulars»)\b
    !! if |would|before|after (?:the|an)|once|reference|how to|tips|newsletter
    |not (?:\w+ )?(?:constitute|guarantee|an)|approv|negotiat|other job offer|should you
    |any (?:job )?offer|when|still|await|waiting|withdraw\w*|rescind\w*|does not
3 terms :: \b(?:«salary|wage|pay|compensation|remuneration|base|stipend|rate|package|signing bonus
    |sign on bonus|equity|stock options|hourly»)\b(?: \w+){0,5}?(?: of| is| will be| would be| at
    | to|:)? ?(?:\W{0,3}(?:\d{2,3}[ ,.'’]?\d{3}|\d{2,3}k\b|\d{1,3}[.,]\d\d\b)
    |(?:gbp|usd|eur|chf|sek|nok|dkk|aud|cad|sgd|inr|pln) ?\d|[$£€])
    !! expect\w*|range|what (?:is|are)|between|minimum|your current|would you|posted|advertised
    |desired|up to
3 pay a period :: (?:[$£€]|\b(?:gbp|usd|eur|chf|sek|nok|dkk|aud|cad|sgd|pln|inr|nzd|zar
    |hkd)) ?\d[\d,.' ]*k? ?(?:gross |net )?(?:«a year|per year|per annum|an hour|per hour|annually
    |a month|per month|monthly|a week|per week|pa\b|p\.a|a day|per day|an annum|on a full time
    |hourly|base|salary|plus|gross|yearly»)
    !! range|between|expect\w*|from [$£€]|up to|client|looking for|vacancy|\d ?- ?[$£€]?\d
    |subscription|trial|plan|unlimited
3 pay in local money :: \d[\d .,']*(?:sek|nok|dkk|chf|eur|pln|kr|euros?|pounds|dollars|gbp
    |usd)\b ?(?:gross |brutto )?(?:«a month|per month|a year|per year|per annum|monthly|annually
    |an hour|per hour|gross|brutto»)
    !! range|expect
3 start date :: \b(?:«start date|starting date|first day|start on|starting on|begin on
    |starting monday|starting the|commencing|commence|start whenever|date of commencement|start as
    |starting in|you start|starting»)\b~(?:{day}|\d|of|is|will|whenever|would|you|suits|prefer)
    !! interview|earliest|test|available|process|what is|round|trial|start (?:your|the) test
    |assessment|starting (?:at|from) {clock}|course|when could|we start|meeting|call|you could start
    |how soon
4 accept the offer :: \b(?:«accept|accepting|acceptance|sign|signed|countersign\w*
    |signing»)\b(?: \w+){0,5}? (?:the|this|our|your|of)? ?(?:\w+ )?(?:offer|contract|letter
    |agreement|position|copy|role|post)\b
    !! would you accept|if (?:we|you were)|invitation|interview|decline the (?:invit|meeting)
    |has accepted|have accepted|another|terms (?:and|&) conditions|nda|poster|confidentiality
3 offer stays open :: \boffer\b~(?:«open|valid|expires?|lapse|stands|holds?|deadline|remains»)
    !! if |sale|discount|% off|limited|promo|coupon|today only|applications
3 offer in words :: (?:\b(?:our|your|the|this|my) (?:\w+ ){0,2}?«offer» (?:of|is|includes?|letter
    |to you|for (?:the|you)|stands|as|below|attached|in writing))
    !! if |once|before|approv|interview|% off|special|discount|promo|exclusive|draft\w* your|prepare
    |preparing|withdraw\w*|rescind\w*|discuss|talk|go over|go through
3 conditions :: «contingent|conditional (?:on|upon)|subject to (?:\w+ )?(?:satisfactory|references
    |receipt|background|checks|clearance|pre|dbs|medical|proof)|pre employment checks|probation\w*
    |trial period|annual leave|days of (?:vacation|holiday|leave)|days' holiday
    |weeks? (?:of )?(?:holiday|vacation)|benefits package|usual benefits|pension|health insurance
    |401 ?k|notice period is»
    !! what is your|newsletter|advert|perks of working|we offer|on annual leave|i am on
2 congratulations on the post :: «congratulations|congrats|felicitations|good news|great news
    |wonderful news|fantastic news|happy news|lovely news»
    !! next (?:step|round|stage)|interview|shortlist|passing|through|test|invite|assessment
    |anniversary|first round|progress|selected for the|moved|congratulations on your new|advance
    |birthday|webinar|promotion|from this side|for you and would|our colleagues|meet
3 chosen :: (?:«chosen|picked|selected|choose|decided on|successful|unanimous|first choice
    |preferred candidate|our choice|top choice|settled on|no doubt|unanimously»)~(?:you\b|for the
    |candidate|in (?:your|favou?r)|to join|applicant|decision|left)
    !! not|other|another|if |interview|shortlist|next|whether|selected to|for (?:an?|the) (?:next
    |phone|video|assessment)|may|someone|unable|closely|whom to|who (?:to|we)|would|will be
    |candidates? (?:will|who)|move forward|attend|round|unsuccessful
4 we want you :: \b(?:we|i|they|everyone|everybody|all|team|panel|board
    |client)\b(?:[\w ,]{0,25})\b(?:«want|choose|chose|picked|decided on|settled on
    |voted for»)\b you\b(?! to (?:meet|see|come in|take|do|send|complete|know|interview|feel|have a
    |speak|talk|join (?:us )?(?:for|on|at)|try|record|write|start with|have (?:all|the|time))) ?(?:,
    |!|\.|;|$|for|as|to (?:be|run|lead|have|take|join|cook|teach|head|work|start|come and)|in|on
    |with|here|back|at)
    !! if|interview|whether
6 gives you the job :: \b(?:we|i) (?:(?:would|are|am|have) )?(?:\w+ ){0,4}?«give|giving
    |given» you (?:the
    |this) (?:job|post|position|role|place|apprenticeship)(?! (?:desc|spec|title|detail|number
    |ref|ad\b|adv|list|post))\b
    |\b(?:decided|chosen|agreed|like|love|want|happy|delighted|going|keen) to «give» (?:the
    |this) (?:job|post|position|role|place|apprenticeship) to you\b
    !! not\b|\bif\b|\?|before|until|whether|cannot|can not|could|might|unable|sorry|hope to|able to
5 appoint you :: \b(?:«appoint|hire|employ|take|keep|have»)\b you (?:on\b|as\b
    |to the (?:post|position|role)|with us|here for|in the role|permanently|full time
    |for the (?:post|position|role|season|job|summer|whole)|from)|should like to appoint you
    |would like to appoint you|want to hire you|you are hired|you have the job|you got the job
    |you got it
    !! if|have you on (?:the )?(?:call|line|phone|list|file|board)|{clock}|back|interview
    |take you (?:on a tour|through|from|to|around)
5 you have the post :: \b(?:have|get|got|take|given|be given)\b~(?:the «job|post|position|role|place
    |spot|gig») (?:if|,|!|\.|$)
    !! did not|not (?:get|have)|if i (?:get|got)
4 you are the one :: (?:you are|you were|it has to be|it is
    |has to be) (?:\w+ ){0,5}?(?:«successful candidate|preferred candidate|first choice
    |unanimous choice|top choice|the one|hired|exactly who|exactly what|our choice|number one
    |just who|in, if|our pick|right person|selected for the|chosen for the»)\b(?! (?:interview|next
    |phone|assessment|test))
    !! if|the one who|one of|the one (?:to|on|in|at|with|you)|interview
4 says an offer exists :: \b(?:an|the|this|our|your|my|his|her|their|with an|improved our|raised the
    |revised)\b «offer»\b (?:for you|to you|from (?:the|our|my)|we made|i made|that (?:i|we) made
    |has been extended|is (?:attached|enclosed|below|yours|ready|as follows|open|valid|on)
    |in writing|stands|to (?:gbp|usd|eur|chf|[$£€]|\d)|of (?:employment|[$£€\d]|a|the)|to reflect
    |includes|comes|remains|letter)|come back with an offer|made you an offer|made this offer
    |make you (?:this|an|our) offer|have (?:an|your) offer
    !! prefers|in person|call|if|once|before|discount|% off|case|special|until supplies|sale|approv
    |sign(?:ed)? (?:it )?off|withdraw|rescind|another candidate|someone else|when|next
    |about the offer|discuss|talk|hope to|regret
4 they have said yes :: \b(?:it is|that is|we have)\b~\ba (?:\w+ )?«yes (?:from (?:the|them|all|both
    |[a-z]+ [a-z]+)|all round|on all sides)»\b
    !! if\b|yes to|{clock}|from me|from you
4 accept or decline it :: \b(?:«accept|accepting|acceptance|accepts|say yes|saying yes
    |yes from you»)\b(?: \w+){0,4}? ?(?:by|in writing|before|,|\.|!|$|if|we will|you)
    !! if we|accept (?:the|this|your) (?:invite|invitation|calendar|meeting|slot|time|apolog\w*
    |cookies|terms|our sincere|our apolog\w*)|accept our|has accepted|have accepted|had accepted
    |accepted (?:by|this|an?)|not (?:be )?accept\w*|she accepts|he accepts|they accept|applications
    |accept or decline the|poster|if (?:she|he|they)|another|interview
3 think it over :: \b(?:«have a think|think it over|think about it|sleep on it|mull it over
    |talk it over|take your time|take a few days|discuss it at home|take a day|take the weekend»)\b
    !! test|exercise|with the team|answers|recording|question
4 terms listed :: \b(?:«terms of (?:your )?employment|terms below|terms of the offer
    |compensation package|your package|your salary|your pay|your compensation|paid monthly
    |monthly in arrears|gross annual|equity grant|stock options|options vesting|salary point
    |spine point|point \d+ of|on the scale|pay band|band \d|pay grade|days leave|days of leave
    |annual leave|paid leave|pto|relocation (?:is|allowance|package|bonus)|sign on|joining bonus
    |contract (?:would|will) run|contract runs|hours a week|hours per week|days a week|report to
    |reporting to|accommodation included|company car|tools supplied|health from day»)\b
    !! on (?:annual|paid) leave|i am on|salary expect|your salary (?:require|history)|what (?:is|are
    |would)|\?|would be|looking for|vacancy|advert|the (?:role|position|job) (?:is|offers|comes
    |reports)|report to (?:reception|the|security|desk)|current (?:pay|salary)|client
    |hourly rate expect|range
4 please start :: \b(?:«when can you start|when could you start|can you start|could you start
    |start with us|work with us|come and work|come work|will you come and|join us as|start whenever
    |you would start|you will start|your first day|your first shift|put you on the rota|on the rota
    |start on the|first week»)\b
    !! earliest|if (?:we|you)|test|how soon|what (?:salary|pay)|and (?:what|which)|interview
    |would like to join us as|notice|process|trial
4 welcome among us :: (?:«glad|happy|delighted|thrilled|forward|excited|proud
    |can not wait»)~(?:having you|to have you|have you) (?:as a colleague|as one of|on board|aboard
    |with us|on (?:the|our|my) (?:team|crew)|join(?:ing)?|in the (?:team|family)|here)\b
    !! if|interview|{clock}|consider
3 yes hoped for :: (?:«hope|hoping|fingers crossed|honou?red|delighted if|thrilled if
    |would love it if»)~(?:you will say yes|you say yes|you will accept|you accept|you will join
    |you would accept|to hear yes|you will want|yes from you)
5 engage or take on :: \b(?:wish(?:es)?|want(?:s)?|like|propose|decided|intend|pleased|delighted
    |happy|confirm that we)\b (?:\w+ ){0,3}?to (?:«engage|appoint|hire|employ|take you|have you
    |bring you on|retain|recruit|come for»)\b
    !! if|interview|{clock}|in for|meet
4 come for the work :: (?:like|want|love|need) you to (?:«come|start|join|be|run|lead|take|cook
    |teach|work|drive|look after»)~(?:for the (?:season|summer|winter|year)|as|with us|on the|our
    |permanently|from|full time|the (?:kitchen|bar|shop|team|role|job|post))
    !! meet|interview|talk|test|trial|for a (?:chat|talk|trial|visit|day)|{clock}
    |join us (?:for|on|at)|exercise|start with|take (?:a|the|part)|come in
3 start soon :: \b(?:«be here|start|begin|come|arrive|with us»)\b~(?:by|on|from|for) the (?:1st
    |\d+(?:st|nd|rd|th)|first|beginning|new term|season)
    !! interview|{clock}|course
3 agreement asked :: (?:«say the word|agreement in principle|your agreement|your acceptance
    |your decision|your answer|let me know if you accept|send the papers|send you the contract
    |draw up the contract|prepare the contract|paperwork to follow|contract to follow|formal letter
    |written contract»)~
    !! our decision|if we|approv|hold|interview
""",
    "offer@subject": r"""
4 offer in the subject :: \b(?:«offer letter|job offer|offer of employment|offer of appointment
    |employment offer|your offer|formal offer|conditional offer|contract of employment
    |employment contract|employment agreement|letter of appointment|offer» (?:-|–|:|for|of|from
    |letter|details)?)
    !! special|% off|sale|limited|exclusive|offer you|interview|discount|call|discuss|talk|withdraw
    |approv|counter|holiday|deal
2 welcome in the subject :: \b«welcome|congratulations|congrats|good news|great news»\b
    !! newsletter|to the (?:candidate|portal|talent)|interview|next
""",
}
