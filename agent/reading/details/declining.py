"""Whether the candidate says that a time does not suit, or asks for another one. Names no kind.

Which time is meant is for whoever knows the process; a place or a means is no time.
"""

from agent.message import Message
from agent.reading.caseless import caseless as _any
from agent.reading.model import Candidate
from agent.reading.prose import Prose

_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|wed|thu|fri)\b|to(?:day|morrow)"
    r"|\d{1,2}(?:st|nd|rd|th)"
    r"|(?:that|this|either|any of (?:these|those|them|the)|both|neither"
    r"|none of (?:these|those|them)) ?(?:\w+ )?(?:days?|dates?|times?|slots?|options?|weeks?)?"
    r"|(?:the|your) (?:proposed |suggested |offered |other )?(?:days?|dates?|times?|slots?"
    r"|options?)|(?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o['’]?clock)?"
)
_TIME = r"(?:time|slot|day|date|week|morning|afternoon|hour|appointment)"
_ROUND = (
    r"(?:(?:the|our|this|that|my|your|\w+['’]s) (?:\w+ )?(?:interview|call|meeting|conversation"
    r"|chat|appointment|slot|time|date|session|visit))"
)
_BACK = (
    r"(?:to|by|back|until|till|later|earlier)\b(?! (?:the next (?:stage|step|round)|phone|zoom"
    r"|teams|video))"
)
_NOT = (
    r"(?:can(?:['’]?t|not| not)|couldn['’]?t|could not|won['’]?t(?: be able to)?"
    r"|will not(?: be able to)?|(?:am|i['’]m|be)(?: \w+)? (?:not able|unable) to)"
)

_ENGLISH = _any(
    rf"\b{_NOT} (?:now |unfortunately )?(?:make|do|manage|attend|come|join)\b(?! (?:any|much|more"
    rf"|sense|sure|up|out|without)|[^.!?]{{0,30}}\b(?:lunch|dinner|drinks|tour|webinar"
    rf"|open (?:day|evening)|parking)\b)",
    rf"\b(?:{_DAY})\b[^.!?]{{0,40}}?(?:(?:does|do|is|are|will|would)(?:n['’]?t| not) (?:really "
    rf"|actually |quite |going to )?(?:work|suit|possible|good|be possible|fit)"
    rf"|(?:is|are|looks?) (?:no good|out|bad|difficult|tricky|awkward|impossible|hard|full)\b)",
    r"\b(?:neither|none)\b[^.!?]{0,30}\b(?:works?|suits?|possible|fits?)\b",
    r"\b(?:not|un)[ -]?available\b(?! (?:in|on the (?:app|app store|web)))"
    r"|\bnot free\b[^.!?]{0,20}\b(?:then|on|at|that)\b",
    r"\b(?:i have|i['’]ve|there is|there['’]s|got)\b[^.!?]{0,20}\b(?:clash|conflict)\b",
    rf"\b(?:move|push|shift|change|bring forward|put (?:off|back)|postpone"
    rf"|delay)\b {_ROUND}(?![^.!?]{{0,30}}\b(?:forward|ahead|phone|zoom|teams|video|online"
    rf"|in person|link|room|format)\b)",
    rf"\b(?:move|push|shift|bring|put)\b (?:it|things|this|that) (?:forward by|{_BACK})",
    r"\b(?:reschedul\w+|rearrang\w+|rebook)\b",
    rf"\b(?:an?)?(?:other|different|alternative|later|earlier|new)\s?{_TIME}\b[^.!?]{{0,80}}\?"
    rf"|\ban alternative\b[^.!?]{{0,60}}\?",
    rf"\b(?:chance|possib\w+|way|could we|can we)\b[^.!?]{{0,40}}\b(?:mov|push|shift|postpon"
    rf"|delay)(?:e|ing)?\b[^.!?]{{0,40}}\b{_BACK}",
    rf"\b(?:would|could|might)\b(?! (?:still|you "
    rf"still))[^.!?]{{0,20}}\b(?:{_DAY})\b[^.!?]{{0,40}}\b(?:work|suit|possible|ok|okay|better"
    rf"|alright|instead)\b[^.!?]{{0,60}}\?",
    rf"\b(?:{_DAY})\b[^.!?]{{0,30}}\binstead\b|\b(?:propose|suggest)\b[^.!?]{{0,10}}\b(?:{_DAY})\b",
    r"\b(?:half an hour|an hour|\d{1,3} min\w*|a (?:bit|little)|slightly) (?:earlier"
    r"|later)\b[^.!?]{0,40}\?",
    r"\b(?:difficult|impossible|tricky|awkward) for me\b|\bi(?:['’]m| am) (?:away|abroad|travelling"
    r"|traveling|on (?:holiday|leave|vacation|shift)|in \w+ all day)\b[^.!?]{0,60}\b(?:then|that"
    r"|free|week|could|can)\b",
    rf"\b(?:{_DAY})\b[^.!?]{{0,20}}\bi(?:['’]m| am)\b[^.!?]{{0,30}}\bbut\b[^.!?]{{0,30}}\b(?:free"
    rf"|available|could|can)\b",
)
_OTHERS = _any(
    r"\b(?:kann|könnte|schaffe|passt)\b[^.!?]{0,50}\b(?:leider |mir )?nicht\b(?! (?:warten|erwarten"
    r"|abwarten))|\bleider\b[^.!?]{0,40}\b(?:nicht|verhindert|keine zeit)\b|\bverhindert\b",
    r"\b(?:anderen|neuen|alternativ\w*|späteren) (?:termin|tag|zeit)|\bverschieben\b|\bverlegen\b",
    r"\b(?:pas|plus) (?:disponible|libre)\b|\bpas possible\b|\b(?:décaler|decaler)\b"
    r"|\b(?<!me )(?:reporter|déplacer|deplacer) (?:notre|l['’]|le\b|la\b|cet?\b)"
    r"|\bautre (?:créneau|creneau|date|jour|horaire|moment)\b",
    r"\bno (?:puedo(?! esperar)|podré|podre|estoy disponible|me (?:va|viene) bien|me es posible)\b"
    r"|\b(?:aplazar|posponer)\b|\b(?:cambiar|mover) (?:la|el|nuestra) (?:entrevista|hora|fecha|cita"
    r"|reuni[óo]n|llamada)|\botr[oa] (?:día|dia|hora|fecha|momento)\b",
    r"\b(?:não|nao) (?:posso|consigo|poderei|estou disponível|estarei)\b(?! esperar)"
    r"|\b(?:remarcar|adiar|reagendar)\b|\boutr[oa] (?:dia|hora|data|horário|horario)\b",
    r"\b(?:kan|lukt|schikt|past)\b[^.!?]{0,30}\bniet\b(?! wachten)|\b(?:verzetten|verplaatsen"
    r"|verschuiven)\b|\band(?:er|ere) (?:moment|tijdstip|dag|tijd)\b",
    r"\bnon (?:posso|riesco|sono disponibile|potrò)\b|\b(?:spostare|rinviare)\b"
    r"|\bun altr[oa] (?:giorno|orario|data|momento)\b",
    r"\b(?:kan|hinner|passer|passar)\b[^.!?]{0,30}\b(?:ikke|inte|ikkje)\b(?! (?:vente|vänta))"
    r"|\b(?:flytte|flytta|boka om|ombooke)\b",
)
_LONGEST = 600


def declines(message: Message, prose: Prose, candidate: Candidate) -> bool:
    """Whether a time that was set or put forward is turned down; by a calendar REPLY (RFC 5546
    section 3.2.3) with the candidate's own answer, else by words."""
    answers = [a for i in message.invitations if i.method == "REPLY" for a in i.attendees]
    if answers:
        mine = [a for a in answers if candidate.owns(a.email)] or answers
        return all(a.partstat == "DECLINED" for a in mine)
    texts = (" ".join(s.text[:_LONGEST].split()) for s in prose.sentences[:60])
    return any(_ENGLISH.search(t) or _OTHERS.search(t) for t in texts)
