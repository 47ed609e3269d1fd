"""Wording of what is done in a round: a task by its name, whose it is, whether it is over. Data."""

import re

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.needs import Needs

# What is done in a round, by its name: "a half-hour Excel task", "Pair programming".
_TASK = (
    r"(?:exercise|role[- ]?play|case (?:stud(?:y|ies)|interviews?|discussions?|exercise)"
    r"|pair(?:[- ]programming|ing)(?: session| exercise| interview)?|live[- ]coding(?: session"
    r"| exercise| interview)?|coding (?:exercise|session|interview)|whiteboard(?:ing)? (?:session"
    r"|exercise|interview)|portfolio review|trial (?:shift|lesson|day)|sample (?:class|lesson)"
    r"|demo(?:nstration)? (?:class|lesson|teaching)|teaching (?:demonstration|demo|session|sample)"
    r"|micro-?teach(?:ing)?|research (?:talk|seminar|presentation)|job talk|chalk talk"
    r"|design (?:critique|exercise|review)|code review|group discussion|(?:excel|practical|written"
    r"|in-tray|translation|editing|writing|spreadsheet|sql|data|cooking|tasting) (?:task"
    r"|exercise))"
)
TASK_NEEDS = Needs(
    "exercise", "role", "case ", "pair", "coding", "whiteboard", "portfolio", "trial ", "sample ",
    "demo",
    "system design", "teach", "micro-teach", "microteach", "research ", "talk", "design ", "code ",
    "discussion", "task", "lesson", "seminar", "presentation",
)  # fmt: skip
# A word before a task's name that is no part of it.
_APART = (
    r"(?:of|for|in|on|with|to|from|at|by|and|or|is|are|was|will|would|be|as|this|that|our|the|your"
    r"|an?|we|you|i|do|first|second|third|final|next|last|paid|unpaid|short|quick|brief|small"
    r"|little) "
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
    r"|title))|\b(?:\d{1,2}|ten|fifteen|twenty|thirty|forty|five)[- ]min(?:ute)? (?P<timed>seminar"
    r"|talk|presentation|lesson|lecture)\b(?! (?:on|about|around|of|title))"
    r"|\b(?P<theirs>presentation) (?:from|by) you\b",
    re.IGNORECASE,
)
"""What the candidate gives in the round."""
TASK_DONE = lazily(
    r"\b(?:thank\w*|completed|completing|submit\w*|submission|sent|sending|last (?:week|time)"
    r"|previous\w*|earlier|enjoyed|impress\w*|passed|take-?home|at home|portal|instead|cancel\w*"
    r"|called off|already|without|not|no (?:need|task|test|exercise|case|coding|presentation)"
    r"|\w{2,8}n['’]t|liked|loved|great|fantastic|your (?:[\w-]+ ){1,3}(?:was|were|stood out|showed"
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
    rf"^\W{{0,4}}(?:(?:what|event|type|session|round"
    rf"|{_TIME}(?: ?[-–—to]{{1,2}} ?{_TIME})?(?: ?[A-Z]{{2,5}}\b)?)[\s:,|–-]{{1,6}})?"
    rf"(?P<task>(?:(?!{_APART})[\w-]+ ){{0,2}}?(?:system design"
    rf"|{_TASK}))\b(?P<rest>[^\n]{{0,160}})",
    re.IGNORECASE,
)
"""A task in a line of a schedule or as a heading, and what else stands there: whose it is."""
IN_CALENDAR = lazily(
    rf"[^:\n]{{0,160}}\b(?:{words.joined('task_cues.in_calendar')})\b[^:\n]{{0,60}}: (?=(?-i:"
    r"[a-zäöü]))",
    re.IGNORECASE,
)
"""The part of a line of a calendar entry before the things that the round is about."""
