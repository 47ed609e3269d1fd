"""English: rounds, promises, deadlines. Data, no logic."""

WORDS = {
    "undue.from_us_told": r"""
\byou(?:'ll| will| should| are going to| can expect to)? (?:have|get|receive|see
    |find) (?:[\w']+ ){1,5}?from (?:me|us|hr|our (?:[\w-]+ ){1,3}
    |the (?:[\w-]+ ){1,3})(?: ?(?:by|before|no later than|until|at the latest))* $
""",
    "undue.of_times": r"""
\b(?:times|dates|days|slots|availability|available|works?|suits?|free)\b[^.?!;]{0,40}?\b(?:in
    |over|during|for|across) (?:the )?(?:next|coming|following)\W*$
""",
    "undue.there": r"""
\b(?:be (?:at|there|here|in|on)|arrive|report to|turn up
    |check in)\b[^.?!;]{0,40}?\b(?:no later than|by|before) $
""",
    "undue.at_will": r"""
\W*(?:should you|if you(?:'d| would| should)?) (?:prefer|need|require|rather)\b
""",
    "undue.to_move": r"""
\W*(?:for (?:any )?|if you(?:'d| would)? (?:like|wish|want|have) to |to )(?:re-?schedul|cancel
    |rearrang|chang)
""",
    "undue.comes": r"""
\b(?:come|arrive|fly in|travel|be (?:here|there|with us))(?: (?:in|up|down|over|here))?(?: (?:a
    |one))? $
""",
    "undue.kit": r"""
\b(?:test|check|try)(?: out)? (?:that )?(?:your|the) (?:[\w-]+ ){0,3}?(?:camera|webcam|micro\w+
    |connection|internet|equipment|sound|audio|set-?up|browser)\b
""",
    "undue.upon": r"""
\ of (?:getting|receiving|having) (?:it|them|your)\b
""",
    "undue.own_aim": r"""
\b(?:they|he|she|we|i|(?:the|my|our) [\w-]+)(?:'d like| would like| (?:wants?|hopes?|plans?
    |aims?|wish(?:es)?|intends?|means?|expects?|needs?|has|have))(?: now| still
    | all)? to (?:close|fill|finish|conclude|complete|wrap up|finali[sz]e|settle|decide|choose
    |appoint|shortlist)\b(?! (?:your|this with you|with you))[^.?!;:,]{0,40}?\b(?:by|before
    |until) (?:the )?$
""",
    "undue.readers_year": r"""
\byour (?:own )?(?:[\w-]+[ -]){0,2}?(?:year|year-end|quarter|month|book|account|semester|term
    |season|exam|thesis|notice|contract|lease|probation|visa)s?(?: period)? (?:clos|end|run
    |finish|expire|is up|are over)\w*(?: out)?(?: on| at| in| until)?(?: the)? $
""",
    "undue.page": r"""
page|link|portal|url|site|website|code|room
""",
    "undue.available": r"""
availab\w+|free
""",
    "undue.by": r"""
by|before|until|till|within
""",
    "undue.no_older": r"""
no older than
not (?:be )?older than
(?:dated|issued) within(?: the last)?
from the last
""",
    "answers.or": r"""
or
""",
    "answers.beside_days": r"""
or either then please and on the yes ok okay good great perfect
""",
    "answers.say": r"""
say|make it
""",
    "answers.would_it": r"""
(?:would|could|will|does|can|might) (?:that|it|this)\b
is (?:that|this) (?:ok|okay|all right|alright|possible|fine|any good)\b
""",
    "swaps.counting": r"""
there(?:'s|'ll be| will be| are| is)|we(?:'re| are|'ll be| will be) (?:on|in)?|bring
takes?(?! place)|lasts?|(?:budget|salary|pay|rate|wage|cost|price|fee) is
""",
    "swaps.opening": r"""
opens?|closes?|shuts?|start work|(?:job|post|shift|role|school|work|day) (?:starts|begins)
""",
    "swaps.numbered": r"""
rooms?|floors?|platforms?|gates?|buildings?|units?|numbers?|levels?|pages?|doors?
desks?|studios?|bays?|stands?|lines?|stops?|exits?|chapters?|questions?|version|bus
tram|suite
""",
    "swaps.unit": r"""
o'clock|[ap]m|[ap]\.m
""",
    "swaps.at": r"""
at|of|on|about|around|the
""",
    "swaps.instead": r"""
instead of|rather than|(?:and )?not|in place of
""",
    "swaps.than": r"""
than
""",
    "swaps.becomes": r"""
becomes|turns into|is now|will now be|is going to be|has become|goes to
""",
    "swaps.to": r"""
to
""",
    "swaps.but": r"""
but
""",
    "swaps.after_all": r"""
change of plans?|after all|instead|rather|actually|make that|scratch that
""",
    "swaps.put": r"""
(?:push|move|shift|bring|put|knock|slide)(?: (?:it|that|this|us|you|things))?
    (?: (?:back|forward|up|on))? (?:to|until|till)
""",
    "swaps.behind": r"""
please|pls|sorry|thanks|if|on|tomorrow|today|ok|okay|be|work|good|any|possible
""",
    "stretches.before": r"""
from|at|yes|sure|say|ok|okay|about|great
""",
    "stretches.to": r"""
to|till?|until|til|['’]til
""",
    "stretches.about": r"""
about|around|approximately|roughly|ish|or so|or thereabouts|maybe|more or less|approx
""",
    "stretches.noon": r"""
noon(?:ish)?|midday|lunch ?time|lunch
""",
    "stretches.half_past": r"""
half past[ ]|half[ ]
""",
    "stretches.and_half": r"""
 thirty
""",
    "stretches.goes": r"""
goes|going|it goes|runs|running
""",
}
