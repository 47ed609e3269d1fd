"""The cues of a language's tables as compiled patterns; English always counts besides. No text.

They are matched against text in lower case with straight quotation marks (``Segment.low``).
"""

import re
from collections.abc import Callable, Iterable
from functools import cache

from agent.reading.caseless import lazily
from agent.reading.times.openings import Alternatives
from agent.reading.times.words import LANGUAGES
from agent.reading.times.words.model import Language

Pattern = re.Pattern[str]
_NOTHING = lazily(r"(?!)")
_Pick = Callable[[Language], Iterable[str]]


def _both(code: str) -> tuple[Language, ...]:
    english = LANGUAGES["en"]
    own = LANGUAGES.get(code, english)
    return (english,) if own is english else (own, english)


def _of(pick: _Pick, shape: str = r"\b(?:{})(?!\w)") -> Callable[[str], Pattern]:
    """A pattern of all that the text's language and English say, made when first asked for."""

    @cache
    def made(code: str) -> Pattern:
        joined = "|".join(row for language in _both(code) for row in pick(language))
        return lazily(shape.replace("{}", joined)) if joined else _NOTHING

    return made


_LITTLE = (
    r"the|at|on|noon|midday|midnight on|lunch(?:time)?|cob|eod|close of (?:play|business)"
    r"|end of(?: (?:day|play))?|am|på|zum|dem|den|der|le|la|el|al|del|a|o|dia|à|op|de|il"
)
"""Words that may stand between a cue and its time; each in one way only ("cob", "on")."""
_BEFORE = rf"(?<!\w)(?:{{}})(?:\s(?:{_LITTLE}))*[\s:,(]*$"

due_before = _of(lambda of: of.due, _BEFORE)
until_before = _of(lambda of: (*of.due, *of.until), _BEFORE)
_DAYS_END = (
    r"(?:(?:en |in )?(?:fin de (?:la )?journée|fin d'après-midi|eod|cob|end of (?:the )?day"
    r"|close of (?:play|business)|dienstschluss"
    r"|(?:einde|eind) (?:van de )?(?:werk)?dag|final del día|fi(?:m|nal) do dia"
    r"|fine giornata)[\s,]*)?"
)
after_by = _of(lambda of: of.after_by, rf"^[\s,)]*{_DAYS_END}(?:{{}})(?!\w)")
answer_on = _of(lambda of: of.answer, r"\b(?:{})\b(?P<rest>[^.?!;:]{0,40})$")
choosing = _of(lambda of: of.choosing)
loosely_before = _of(lambda of: of.loosely, _BEFORE)
preparing = lazily(
    r"[,\s]*(?:for|to) (?:[\w']+ ){0,4}?(?:prep\w*|brief\w*|practi[cs]e|coach\w*|rehears\w*)\b"
)
"""Behind a day on which somebody gets in touch before the round, not after it."""
of_that = _of(lambda of: of.of_that, r"[\s'’]*(?:{})")
of_event = _of(lambda of: of.of_event, r"\s*(?:{})")
of_message = _of(lambda of: of.of_message, r"\s*(?:{})")
of_closing = _of(lambda of: of.of_closing, r"[\s'’]*(?:{})")
once_closed = _of(lambda of: of.once_closed)
closing = lazily(
    r"clos(?:es|ing|ed?)|deadline|sluit|schließt|endet|\bferm|cierra|encerra|chiude|scade"
    r"|bewerbungs(?:schluss|frist)|clôture|date limite|plazo|prazo|sluiting|scadenza"
)
before_event = lazily(
    r"\b(?:before|in time for|ahead of) (?:\w+ ){1,4}?(?:meets?|sits?|meeting|panel|board|interview"
    r"|visit|call|session|shortlisting)(?: \w+)? (?:on )?$"
)
""" "Before the panel meets on Monday"."""
_THEY = (
    r"(?:boss|managers?|clients?|finance|hr|procurement|board|trustees|governors|directors?|ceo|cfo|coo|cto|md|chair(?:man|woman|person)?"
    r"|committee|council|members|partners"
    r"|dean|president|minister|founders?|investors|shareholders|head ?office|hq|leadership"
    r"|management|senate|cabinet|ministry|vice-chancellor)"
)
_PLAIN = (
    r"(?!(?:you|your|yours|candidates?|applicants?|everyone|everybody|and|but|so|then)\b)[\w'-]+"
)
for_others = lazily(
    rf"\b(?:owe[sd]?|giv(?:e|ing)|present(?:ing)?|submit(?:ting)?|report(?:ing)?|send(?:ing)?"
    rf"|deliver(?:ing)?|hand(?:ing)?|promised|tak(?:e|ing)|put|show) "
    rf"(?:{_PLAIN} ){{0,7}}?{_THEY}\b(?: {_PLAIN}){{0,6}} $"
    rf"|\b{_THEY}(?: also| still)? (?:wants?|needs?|requires?) (?:an?|the|our|my|its"
    rf"|some) (?:{_PLAIN} ){{1,6}}$"
    r"|\b(?:asked|given|reminded|requested) (?:them|him|her"
    r"|(?:both|all|either)? ?(?:of )?your (?:\w+ )?(?:referees?|references|managers?"
    r"|employers?)) (?:\w+ ){0,5}$"
    rf"|\b(?:(?:other|another|preferred|chosen|leading|first(?:-placed|-choice)?) (?:candidate"
    rf"|person|applicant|choice)|some(?:one|body) else) has (?:{_PLAIN} ){{0,3}}$"
    rf"|\b(?:he|she|they|who|(?:candidate|person|applicant|choice|finalist)"
    rf"|(?:he|she) [^.?!;]{{1,50}} and) (?:must|has to|have to|needs? to|is to) (?:tell (?:us|me)"
    rf"|let (?:us|me) know|answer|reply|respond|give (?:us|me)|(?:get|come) back to (?:us|me)"
    rf"|accept|sign)\b(?: {_PLAIN}){{0,6}} $"
    rf"|\b(?!(?:you|we|i|and|who|please|now|still|just|all|both)\b)[\w-]+ (?:have|has|are given"
    rf"|is given)(?: got)? (?:\w+ )?until (?:the )?$"
    rf"|\binternal (?:applicants?|candidates?|colleagues|staff) (?:{_PLAIN} ){{1,5}}$"
    rf"|\binterne (?:bewerber\w*|bewerbungen|kandidat\w*) (?:{_PLAIN} ){{1,4}}$"
    r"|\b(?:otr[oa] (?:candidat[oa]|persona|finalista) tiene|outr[oa] (?:candidat[oa]|pessoa"
    r"|finalista) tem|autre (?:candidate?|personne) a|andere (?:kandidat\w*|persoon) heeft"
    r"|altr[oa] candidat[oa] ha) (?:\w+ )?(?:hasta|até|jusqu'au?|jusqu'à|tot|fino a"
    r"|tempo fino a)(?: (?:el|las?|às|o|le|al))? $"
)
""" "I owe the board a list by", "the CEO wants a number by", "the other candidate has until":
before what is due between others."""
let_go = lazily(
    r"\byou(?:'ll| will| should| ought| are|'re|'d)?(?: to)? (?:\w+ )?be (?:done|finished|out|away"
    r"|free|through|on your way|home)"
    r"(?: (?:here|again|with us))? (?:by|before) (?:around |about )?$"
)
""" "I'd expect you to be done by noon": when the round is over, and nothing that is due."""
usually = lazily(r"\b(?:normally|usually|typically|generally|on average)\b")
by_then = lazily(
    r"\bby (?:then|that (?:date|day|time))\b|\bafter (?:that|the|this) (?:\w+ )?meeting\b"
    r"|\bthen[.!]?$"
)
points_back = lazily(
    r"\b(?:by|before) (?:then|that (?:date|day|time|point))\b|\b(?:you|everyone|everybody"
    r"|candidates|applicants|takers) then\b"
    r"|\band (?:(?:we|i|he|she|they) )?(?:(?:will|shall|'ll) )?then\b"
    r"|\bthat(?:'s| is|'ll be| will be) (?:also )?(?:when|the day)\b"
)
""" "They report by the 12th and I write to you by that date", "the panel reads in that week and
will then let you know": behind a day, what is promised for it."""
outcome = lazily(
    r"an answer|decision|decid|notif|informed|outcome|result|feedback|verdict|hear from"
    r"|let you know|news|if it's a (?:yes|no)\b"
)
"""What can only come when the round is over."""
would_do = lazily(
    r" (?:would|will) be (?:perfect|ideal|great|grand|brilliant|lovely|good|fine|splendid|super)\b"
    r"| is (?:fine|ok|okay|plenty|ample|soon enough|early enough|all right)\b"
)
""" "Monday would be perfect", where something is to be handed in."""
logistics = _of(lambda of: of.logistics)
within = _of(
    lambda of: of.within,
    r"(?<!\w)(?:{})(?: \w+){0,2}\s*$",
)
waits = _of(lambda of: of.waits)
ahead_of = _of(lambda of: of.ahead_of, r"^[\s'’]*(?:{})(?!\w)")
thereupon = _of(lambda of: of.thereupon, r"\b(?:{})")
afterwards = _of(lambda of: of.afterwards, r"[\s'’]*(?:{})(?!\w)")
then = _of(lambda of: of.then, r"(?<!\w)(?:{})")
after_round = _of(lambda of: of.after_round)
counted_from = _of(
    lambda of: of.counted_from,
    r"^\s*(?:{})?(?:\s?[,(] ?(?:which|that|die|der|das|am|que|qui|prévu\w*|wat|dat|che"
    r"|i\.e\.)[\w ]{0,24})?[\s(,]*$",
)
old_before = _of(lambda of: of.old, r"(?<!\w)(?:{})[\s:(,]*$")
now_between = _of(lambda of: of.now)
moved_from = _of(lambda of: of.moved_from, r"(?<!\w)(?:{})\s*$")
moved_thing = _of(lambda of: of.moved_thing, r"(?:\s+(?:{}))*(?:\s+\w+)?\s*")
opens_move = _of(lambda of: of.moved_from, r"(?<!\w)(?:{})\s\w")
moved_to = _of(lambda of: of.moved_to, r"(?<!\w)(?:{})\s*$")
over_before = _of(lambda of: of.over, r"(?<!\w)(?:{})[\s:,]*$")
same_time = _of(lambda of: of.conversion, r"^[\s,;.)]*(?:{})")
yours = _of(lambda of: of.yours, r"^[\s,(]*(?:{})")
new = _of(lambda of: (*of.now, *of.fresh))
same_hour = _of(lambda of: tuple(row.replace(" ", r"\s") for row in of.same_hour))
moving = _of(lambda of: of.moving)
gone = _of(lambda of: of.gone)
pause = _of(lambda of: of.pause)
arrive = _of(lambda of: of.arrive)
hours = _of(lambda of: of.hours)
options = _of(lambda of: of.options)
no_round = _of(lambda of: of.no_round)
not_its_length = _of(lambda of: of.not_its_length)
accepts = _of(lambda of: of.accepts)
refuses = _of(lambda of: of.refuses)
agrees = _of(lambda of: of.agrees)
cancelled = _of(lambda of: of.cancelled)
hypothetical = _of(lambda of: of.hypothetical)
back = _of(lambda of: of.back)
away = _of(lambda of: of.away)
inclusive = _of(lambda of: of.inclusive)
news = _of(lambda of: of.news)
deleted = _of(lambda of: of.deleted)
bystanders = _of(lambda of: of.bystanders, r"\b(?:{})(?![\w'-])")
is_told = _of(lambda of: of.is_told)
to_whom = _of(lambda of: of.to_whom, r"(?<!\w)(?:{})\s*$")
of = _of(lambda of: of.words.get("f", "").split())
goes_on = _of(lambda of: of.goes_on)
to_reader = _of(lambda of: of.to_reader)


def _every(pick: _Pick, shape: str = r"\b(?:{})(?!\w)") -> Pattern:
    """What any language says: in a few words, or in a text in two languages, it may be another."""
    joined = "|".join(dict.fromkeys(row for of in LANGUAGES.values() for row in pick(of)))
    return lazily(shape.replace("{}", joined))


up_to = lazily(
    r"(?: \d\d?(?:st|nd|rd|th|\.)?)?\s?(?:to|through|thru|until|till|[-–]|bis|au|à|a|al|até|tot"
    r"|t/m)(?: (?:the|zum|le|el|o|het))?\s?"
)
"""Between the two ends of a stretch of days."""
rather = _every(lambda of: of.rather)
than = _every(lambda of: of.than, r" (?:{})(?: (?:at|um|à|a las?|às|om))? ")
bound_before = _every(
    lambda of: of.bounds,
    r"\b(?:{})[ \u00a0](?:about |around |at |um |à |las? |[aà]s |de |kl\.? ?)?$",
)
""" "Until", "after": before an hour at which something ends or begins that is none of the talk."""
lasts_until = _every(lambda of: of.lasts, r"\b(?:{})[ \u00a0](?:about |around )?$")
absent = _every(lambda of: of.absent)
later = _every(lambda of: of.later, " ?(?:{})")
earlier = _every(lambda of: of.earlier, " ?(?:{})")
puts_off = _every(lambda of: of.puts_off, r"\b(?:{})")
brings_forward = _every(lambda of: of.brings_forward, r"\b(?:{})")
unsuited = _every(lambda of: of.unsuited, r"[^.?!,;]{0,20}\b(?:{})\b")
""" "The Wednesday at 15:30 clashes with": taken by nobody."""
_AND_SO = (
    r"(?:(?!\b(?:so|but|and|could|would|aber|also|und|donc|mais|et|así|pero|y|mas|dus|maar|en"
    r"|ma|quindi|however|instead|lieber|plutôt|until|till|bis|jusqu'à|hasta|até|tot)\b)"
    r"[^.;:,?!]){0,40}$"
)
engaged_before = _every(lambda of: of.engaged, r"\b(?:{})" + _AND_SO)
engaged_behind = _every(
    lambda of: (*of.engaged, *of.engaged_last),
    r" ?,? ?(?:uhr,? |uur,? |h,? )?(?:(?:unfortunately|but|malheureusement|lamentablemente"
    r"|infelizmente|purtroppo|though),? )?(?:{})",
)
""" "I have a dentist appointment at 11", "um 11 habe ich Unterricht": taken by something else."""
opened = _every(lambda of: of.opened, r"(?<!not )(?<!not be )(?<!not being )\b(?:{})\b")
firstly = _every(lambda of: of.firstly, r"\b(?:{}) (?:[\w']+ ){0,3}$")
secondly = _every(lambda of: of.secondly)
room = _every(lambda of: of.rooms, r"\b(?:{})")
instead_of = _every(
    lambda of: of.instead,
    r"(?<![\d.:/-])(?P<new>\d{1,2})(?:[.:h](?P<minute>[0-5]\d))?(?: ?(?P<half>[ap])\.?m\b\.?"
    r"| ?(?:uhr|h|o'clock|uur|horas?)\b)?(?: (?:on|now|this|today|tomorrow|morning|afternoon"
    r"|evening|heute|morgen|hoy|mañana|hoje|amanhã|vandaag|oggi|domani|demain|(?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)day)){0,2},? (?:and |und |et |y |en |e )?"
    r"(?:{})"
    r" (?:at |um |à |las |a las |às |alle |le |om |kl\.? ?)?(?P<past>half (?:past )?|halb "
    r"|halv )?(?P<old>\d{1,2})(?![\d/-]| ?%)",
)
""" "Make it 10, not 8", "11 statt 10 Uhr"."""
in_place_of = _every(
    lambda of: of.instead,
    r",? (?:and )?(?:{}) (?:on |the |this |am |dem |le |el |en |op |na |no )*",
)
by_that = _every(lambda of: of.by_then, r"\b(?:{})")
before_round = _every(lambda of: of.before_round, "[ ,]*(?:{})")
news_by_phone = _every(lambda of: of.news_by_phone, r"(?:{})")
""" "Call me on Wednesday after six and I'll tell you where we are": no round."""
advertised = _every(lambda of: of.advertised, r"\b(?:{})")
handed_in = _every(lambda of: of.handed_in, r"\b(?:{})")
not_before = _every(lambda of: of.not_before, r"\b(?:{}) $")
_ON = (
    r"to us|to the office|from \w+(?: \w+)?|back|de (?:vacances|congé)|de vacaciones|de férias|ab"
    r"|erst|wieder|pas|on|am|le|el|na|no|op"
)
comes_back = _every(lambda of: of.comes_back, rf"(?<!\bi )\b(?:{{}})(?: (?:{_ON}))* *$")
_AND = r"and |then |so |und |dann |et |puis |y |luego |e |depois |en |dan "
_WHO = r"he|she|they|er|sie|schaut er|schaut sie|il|elle|ele|ela|hij|zij"
then_looks = _every(
    lambda of: of.then_looks,
    rf" *(?:zurück|wieder (?:da|im haus)|terug)?[,;:] *(?:{_AND})*(?:(?:{_WHO})(?:'ll| will"
    rf"|'s going to)? )?(?:{{}})\b",
)
""" "The chef comes back" and, behind the day, "he looks at it"."""
paid_before = _every(lambda of: of.paid, r"\b(?:{})\b[^.;,:]{0,40}$")
paid_behind = _every(lambda of: of.paid_behind, r"[^.;,:]{0,30}\b(?:{})\b")
your_answer = _every(lambda of: of.your_answer, r"\b(?:{})\b[^.;,:?!]{0,24}$")
you_get = _every(lambda of: of.you_get, r"\b(?:{})")
tells_of = _every(lambda of: of.tells_of, r"\b(?:{})\b")
was = _of(lambda of: of.was)
denied = _every(lambda of: of.denied, r"\b(?:{})\b[^.;:]{0,30}$")
but = _every(lambda of: of.but, r"[ ,]{1,2}(?:{})\b")
takes_back = _every(
    lambda of: of.takes_back, r"[^\w]*(?:(?:oh|ah|hm+|sorry|entschuldigung|pardon)[ ,.!-]+)?(?:{})"
)
knows = _every(lambda of: of.knows, "{}")
between = _every(lambda of: of.between, r"\b(?:{}) ?$")
between_ends = _every(lambda of: of.between_ends, r" (?:{}) ?")
returns = _every(lambda of: of.returns, r"\b(?:{})\b[^.;:,]{0,30}$")
corrects = _every(lambda of: of.corrects, r"\b(?:{})(?: \w+)? ?$")
unkept = _every(lambda of: of.unkept, r"(?:\b|(?='))(?:{})")
wishes_to_resume = _every(lambda of: of.wishes_to_resume, r"\b(?:{})")
in_touch = _every(lambda of: of.in_touch, r"\b(?:{})\b")
invitation_for = _every(lambda of: of.invitation_for, r"\b(?:{}) $")
replaces = _every(
    lambda of: of.replaces,
    r"[ ,;:.()–—-]*(?:(?:{})\b[ ,;:.()–—-]*)+(?:(?:by|on|at|the|until|am|bis|zum|den|dem|le|d'ici"
    r"|el|para|a|até|na|no|op|tegen|uiterlijk)[ ]+)*",
)
upon = _every(
    lambda of: of.upon,
    r"\W*(?:and |but |so |und |et |y |e |en )?(?:{})\b(?! (?:you|we (?:meet|talk|speak|have met"
    r"|'ve met)|sie|du|vous|tu|usted|jij|je|u)\b)",
)
becomes = _every(lambda of: of.becomes, r"\b(?:{}) *(?:on |am |le |el |na |no |op )?(?:the )?$")
settles = _every(lambda of: of.settles)
starts_work = _every(lambda of: of.starts_work, r"\b(?:{})")


@cache
def picks(code: str) -> tuple[Pattern, ...]:
    """The words for the first of two times, the second, the last."""
    rows = zip(*(of.picks for of in _both(code) if of.picks), strict=False)
    return tuple(re.compile(rf"\b(?:{'|'.join(row)})\b") for row in rows)


@cache
def label(name: str, code: str) -> Pattern:
    """A line or row that begins with one of a field's labels; the group is what follows it."""
    joined = "|".join(row for of in _both(code) if (row := of.labels.get(name)))
    return re.compile(
        rf"^[\s*•>-]*(?:{joined})\s*(?:[:：]\s*|\t+\s*|(?<=  ) *|\s[-–]\s)(?P<rest>[^\n]*)"
    )


@cache
def whole_label(name: str, code: str) -> Pattern:
    """A line or cell that is nothing but a label."""
    joined = "|".join(row for of in _both(code) if (row := of.labels.get(name)))
    return re.compile(rf"^[\s*•>-]*(?:{joined})[\s:：*]*$") if joined else _NOTHING


_AIMS: tuple[tuple[str, _Pick], ...] = (
    ("ends", lambda of: of.ends),
    ("meeting", lambda of: (*of.meeting, *of.arrive)),
    ("event", lambda of: of.event),
    ("tell", lambda of: of.tell),
    ("unheard", lambda of: of.unheard),
    ("wait", lambda of: of.wait),
    ("ask", lambda of: of.ask),
    ("news", lambda of: of.news),
)


@cache
def aims(code: str) -> Alternatives:
    """All that a time can be for; what each match is named tells (``aims``)."""
    return Alternatives([(name, row) for name, pick in _AIMS for row in pick(LANGUAGES[code])])
