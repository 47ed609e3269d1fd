"""Who holds a round for which nobody is named: the author, who proposes a talk, or others unnamed.

Reads the author's own words; who is named in them is for ``named``.
"""

import re
from functools import lru_cache

from agent.reading.caseless import caseless as _any
from agent.reading.caseless import lazily
from agent.reading.people.meets import cues

_TALK = (
    r"(?:(?:phone |telephone |video |zoom |teams )?(?:call|chat|talk|conversation|discussion"
    r"|interview|screen(?:ing)?)"
    r"|catch-?up|coffee|word|telephone|phone|acquaintance|introduction|intro|meeting|visit)"
)
_SOME = (
    r"(?:a|an|our|half an hour|some time|a few minutes|\d{1,3}[ -]?min\w*"
    r"|(?:ten|fifteen|twenty|thirty) minutes)"
)
_UP_TO = r"(?: [\w-]+){0,4}?"
_WILLING = (
    r"(?:would|should|will|want|wish|hope|plan|propose|intend|like|love|am|be|happy|glad|keen"
    r"|hoping|planning|looking"
    r"|forward|pleased|delighted|able|very|really|much|also|just|so|now|have|need)"
)
_NOT_OF_THE_ROUND = (
    r"(?![^.!?\n]{0,40}\b(?:prep\w*|beforehand|after(?:wards)?|feedback|debrief|if|once"
    r"|when(?:ever)?|as soon as|unless|how (?:it|you) went)\b)"
)

PERSONALLY = _any(
    rf"\bI(?:[’']d|[’']ll|[’']m)?(?: {_WILLING}){{0,4}} to (?:meet|interview|speak|talk|chat|call"
    rf"|ring|phone|telephone|see)(?: (?:with|to))? (?:you|u)\b{_NOT_OF_THE_ROUND}",
    rf"\b(?:I(?:[’']ll|[’']d)?(?: will| can| could| shall| would| am going to)?"
    rf"|(?:can|could|may|shall) I|let me|(?:^|(?<=[.!?]) )will) (?:then |just |also )?(?:call|ring"
    rf"|dial|phone|telephone|zoom|skype|facetime|give) (?:you|u|your (?:number|phone|mobile)"
    rf"|the number)\b(?! (?:a list|an? (?:idea|overview|update|feedback)|the|some|more"
    rf"|all)){_NOT_OF_THE_ROUND}",
    rf"\bI(?:[’']d|[’']ll| would| should| want| propose| suggest)?(?: also| really"
    rf"| very much)?(?: like| love| welcome| appreciate| want| be (?:glad|grateful|happy"
    rf"|delighted) (?:of|for|to have)| (?:like|love|want) to have| propose"
    rf"| suggest)? {_SOME}{_UP_TO} {_TALK} with you\b",
    rf"\bI(?:[’']d| would| should) (?:also |really |very much )?(?:like|love|welcome|appreciate"
    rf"|be (?:glad|grateful|happy|delighted) (?:of|for|to have)"
    rf"|(?:like|love) to have) {_SOME}{_UP_TO} {_TALK}\b",
    rf"\band would (?:be (?:glad|grateful|happy) (?:of|for|to have)|welcome|appreciate|love"
    rf"|like) {_SOME}{_UP_TO} {_TALK}\b",
    r"\bI (?:\w+ ){0,8}?(?:do|run|hold|take|handle|conduct) (?:all )?(?:of )?(?:the |our )?(?:first"
    r"|initial|intro\w*|screening) (?:rounds?|interviews?|calls?|chats?|screens?|conversations?)\b",
    r"(?:\bI(?:[’']ll| will)|(?:^|(?<=[.!?]) )will) (?:then |also )?show you\b",
    r"\bich (?:möchte|würde|will|wollte|rufe|werde)\b[^.!?\n]{0,60}\b(?:kennenlernen|kennen lernen"
    r"|sprechen|telefonieren|anrufen|treffen|unterhalten)\b",
    r"\bje (?:souhaite(?:rais)?|voudrais|veux|aimerais|serais (?:ravie?"
    r"|heureu(?:x|se)))\b[^.!?\n]{0,40}\b(?:(?:vous|te) (?:rencontrer|appeler|parler|voir|recevoir)"
    r"|échanger|m['’]entretenir|discuter)\b",
    r"\bme gustaría\b[^.!?\n]{0,40}\b(?:hablar|charlar|conocer(?:te|le|la|lo)|llamar(?:te|le)"
    r"|entrevistar(?:te|le)|tener una)\b",
    r"\bik (?:wil|zou|bel)\b[^.!?\n]{0,50}\b(?:bellen|spreken|ontmoeten|kennismaken|kennis maken"
    r"|praten)\b",
    r"\b(?:vorrei|mi piacerebbe)\b[^.!?\n]{0,40}\b(?:incontrar\w+|sentir\w+|parlar\w*|conoscer\w+"
    r"|chiamar\w+)|\bgostaria de\b[^.!?\n]{0,40}\b(?:conversar|falar|conhecê\S+|entrevist\S+"
    r"|ligar)\b",
)  # fmt: skip
"""The author says in the first person that the talk is with him or her."""

_OURS = (
    r"\b(?:our|unser(?:em|en|es)?|notre|nuestr[ao]|nossa|ons|nostr[ao]|vores"
    r"|vår[ta]?) (?:[^\W\d_]+ ){0,2}?(?:call|chat|conversation|catch-up|phone screen|telefonat"
    r"|telefongespräch|erstgespräch|kennenlerngespräch|échange|appel|llamada|charla|conversación"
    r"|conversa|chamada|telefoongesprek|kennismaking|chiamata|telefonata|telefonsamtale|samtal)\b"
)
TOGETHER = _any(
    rf"\b(?:could|can|shall|may|might|would|why don[’']t|how about|what if) (?:we"
    rf"|you and I)\b(?: (?:perhaps|maybe|possibly|please|just|quickly|briefly|then|have|do|get"
    rf"|arrange|schedule|set up|book|grab|jump|hop))* (?:talk|speak|chat|meet(?: up)?|catch up"
    rf"|connect|on (?:a|the) {_TALK}|(?:a|an){_UP_TO} {_TALK})\b",
    rf"\blet(?:[’']?s| us) (?:just |please |first )?(?:talk|speak|chat|meet|catch up|connect"
    rf"|(?:have|do|grab|book|schedule|set up|jump on|hop on|get on) (?:a|an){_UP_TO} {_TALK})\b",
    rf"\b(?:are|would|could|can|will|do|might|have) you\b[^.!?\n]{{0,40}}\b(?:for|on|over) (?:a "
    rf"|an |the )?(?:[\w-]+ ){{0,4}}?(?:{_TALK})\b",
    r"\b(?:can|could|would|will) you (?:please |perhaps )?(?:pop|drop|come|stop|swing|call) (?:in"
    r"|by|round|over|along|and|to)\b",
    rf"\bI(?:[’']d| would| should|[’']m| am) (?:also |really |very much )?(?:like|love|hoping"
    rf"|looking|happy|glad|pleased) to (?:schedule|set up|arrange|book|do|organi[sz]e|hold"
    rf"|invite you (?:to|for)) (?:a|an){_UP_TO} {_TALK}\b",
    rf"(?:^|(?<=[.!?\n]) ?)(?:an? )?(?:(?:quick|short|brief|first|intro(?:ductory|duction)?|phone"
    rf"|telephonic|telephone|video|informal) ){{1,3}}(?:{_TALK})\b[^.!?\n]{{0,80}}\?",
    r"\bI(?:[’']ll| will| can| could| am going to) (?:give you|drop you) a (?:quick "
    r"|short )?(?:buzz|ring|bell|tinkle|call|shout|phone call)\b(?![^.!?\n]{0,40}\b(?:either way"
    r"|outcome|decision|news|result))|\b(?:works|suits) (?:\w+ )?(?:for )?me\b"
    r"|\bI(?:[’']ll| will) send (?:you )?(?:a|an|the|over a) (?:calendar |meet |teams |zoom "
    r"|video )?(?:invite|invitation|link)\b",
    _OURS,
    r"\b(?:können|könnten|wollen|sollen|dürfen) wir\b[^.!?\n]{0,60}\b(?:telefonieren|sprechen|reden"
    r"|unterhalten|zusammensetzen|treffen|kennenlernen)\b"
    r"|\blass(?:en sie)? uns\b[^.!?\n]{0,40}\b(?:telefonieren|sprechen|reden|treffen)\b",
    r"\b(?:hätten|haben|hättest|hast) (?:sie|du)\b[^.!?\n]{0,60}\b(?:zeit"
    r"|lust)\b[^.!?\n]{0,40}\b(?:telefonat|gespräch|anruf|kaffee|kennenlernen|call)\b",
    r"\b(?:pouvons|pourrions|pourrait|peut)[ -](?:nous|on)\b[^.!?\n]{0,40}\b(?:échanger|parler"
    r"|appeler|voir|rencontrer|discuter)\b|\b(?:seriez|êtes)[ -]vous (?:disponible"
    r"|libre)\b[^.!?\n]{0,40}\b(?:appel|échange|coup de fil|visio|café)\b",
    r"\b(?:podemos|podríamos) (?:hablar|charlar|vernos|quedar|reunirnos)\b"
    r"|\b(?:tienes|tiene|tendrías|tendría)\b[^.!?\n]{0,40}\b(?:llamada|hablar|charlar|charla"
    r"|café)\b",
    r"\b(?:kunnen|zullen) we\b[^.!?\n]{0,40}\b(?:bellen|praten|spreken|afspreken|kennismaken)\b"
    r"|\bhebt? (?:je|u)\b[^.!?\n]{0,40}\b(?:tijd|gelegenheid)\b[^.!?\n]{0,40}\b(?:gesprek|bellen"
    r"|call|kennismaking)\b",
    r"\bpossiamo (?:sentirci|vederci|parlare)\b|\bpodemos (?:falar|conversar)\b",
)  # fmt: skip
"""The author proposes a talk, and names nobody else for it."""

_WHOM = (
    r"(?:team|panel|managers?|directors?|lead|head|recruiters?|committee|owners?|partners?"
    r"|colleagues?|founders?|ceo|cto|cfo|coo|board|principal|headteacher|supervisors?|engineers?"
    r"|members?|department|client|interviewers?|consultants?)"
)
UNNAMED = _any(
    rf"\bwith (?:members of )?(?:our|the|an?|one of (?:our|the|my)|some of (?:our|the|my)|my"
    rf"|your (?:future|potential|prospective|would-be)|two|three|several)(?: (?:of )?(?:our |the "
    rf"|my )?)?(?:[\w-]+ ){{0,3}}?{_WHOM}\b",
    rf"\b(?:the|our|an?|one of (?:our|the)|somebody (?:from|in|on) (?:our|the)"
    rf"|someone (?:from|in|on) (?:our|the)|members? of (?:our"
    rf"|the)) (?:[\w-]+ ){{0,3}}?{_WHOM} (?:will|would like to|wants? to|is going to|are going to"
    rf"|would love to) (?:then )?(?:be )?(?:meet|see|speak|talk|call|interview|ring|phone|chat"
    rf"|welcome|contact|conduct)",
    r"\b(?:panel|committee|board) (?:interview|will|would|consists|is made up)"
    r"|\b(?:interview|selection|hiring|search|appointments?) (?:panel|committee|board)\b"
    r"|\bpanel interview\b",
    r"\bmit (?:unsere[mnr]|dem|der|einem|einer|mehreren|den)(?: \w+){0,2} (?:team"
    r"|\w*leit(?:er|erin|ung)|fachabteilung|geschäftsführ\w+|kolleg\w+|vorgesetzt\w+)\b"
    r"|\bavec (?:notre|nos|le|la|un|une)(?: \w+){0,2} (?:équipe|responsables?|manager|directeur"
    r"|directrice|collègues?)\b|\bcon (?:nuestr[oa]s?|el|la|un|una)(?: \w+){0,2} (?:equipo"
    r"|responsables?|jef[ea]|director[ae]?|gerente)\b"
    r"|\bmet (?:onze|ons|de|het|een)(?: \w+){0,2} (?:team|manager|leidinggevende|directeur"
    r"|collega'?s?)\b",
)  # fmt: skip
"""Others meet the candidate, whom the message does not name."""

_ARRANGES_ONLY = _any(
    r"\b(?:coordinator|co-ordinator|scheduler|scheduling|administrat\w+|admin|clerk|assistant|pa|ea"
    r"|secretary|receptionist|sekretari\w+|assisten\w+)\b",
)
"""Titles of those who do nothing else: a recruiter holds first calls, too."""


_THANKED = (
    r"\b(?:thank(?:s| you)\b|enjoyed|loved|liked|appreciated|following|further to|danke?n?\b|dank\b"
    r"|nachgang zu|anschluss an|merci\b"
    r"|suite à|gracias\b|tras|a raíz de|obrigad[oa]\b|agradeço|na sequência da|bedankt\b"
    r"|naar aanleiding van|grazie\b|tack\b|tak\b|takk\b)"
)
_TO_COME = (
    r"(?![^.!?\n]{0,30}\b(?:agree|accept|confirm|mov|resched|bestätig|zusag|verschieb|acept|aceit"
    r"|bevestig|verzet))"
)
_HELD = lazily(rf"{_THANKED}{_TO_COME}[^.!?,;:\n]{{0,40}}?{_OURS}", re.IGNORECASE)
"""Thanks for a talk that was, and what follows it."""


def holds(text: str, title: str | None) -> bool:
    """Whether the author of a text, who signs with a title or none, holds the round of which no
    words say who meets the candidate in it. A talk that is thanked for was another one."""
    text = _HELD.sub(" ", text)
    if UNNAMED.search(text):
        return False
    if PERSONALLY.search(text):
        return True
    return TOGETHER.search(text) is not None and not _ARRANGES_ONLY.search(title or "")


@lru_cache(maxsize=4)
def names_nobody(text: str) -> bool:
    """Whether others than the author meet the candidate, of whom only a team or a post is told."""
    return UNNAMED.search(text) is not None and cues.FIRST.search(text) is None
