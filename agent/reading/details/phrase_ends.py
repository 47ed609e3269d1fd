"""Where a noun phrase ends, and what is none. Data."""

import re

from agent.reading.caseless import lazily

CLAUSE = lazily(r"(?:how|what) you(?:['’]d|['’]ll|['’]ve| )", re.IGNORECASE)
AND_HOW = lazily(r"^[^.;:!?]{3,120}?\band (?:about )?(?=(?:how|what) you)", re.IGNORECASE)
"""A clause that goes on a phrase: "the union rules and how you plan shifts"."""
CLAUSE_END = lazily(
    r"[.;:!?\n\t(—|<>]|\s[-–]\s|,|\band (?:how|what|why|we|i|you|then|to|will|answer|have|about)\b"
    r"|\b(?:so that|as well as|rather than|for (?:about|around|\d|half|an hour)|with (?:me|us)"
    r"|beforehand|generally|please|bring)\b",
    re.IGNORECASE,
)
"""Where "how you would ..." ends at the latest."""
HARD_END = lazily(
    r"[.:!?\n\t(—|<>]|\s[-–]\s|;(?= (?:please|we|i|you|it))|,? (?:then|so|because|which|who|please"
    r"|but|while|if) |\b(?:zu )?(?:sprechen|reden|unterhalten|austauschen|diskutieren|gehen)\b"
    r"|,? (?:and|und) (?:there|it|we|i|you|will|to|wir|ich|freuen)\b"
)
"""Where a list of things ends at the latest."""

LABELS = lazily(
    r"^\W{0,4}(?:agenda|topics?|themes?|focus(?: areas?)?|we(?:['’]ll| will) cover"
    r"|what we(?:['’]ll| will) cover|areas (?:covered|of discussion)|discussion points|themen"
    r"|themenschwerpunkte|ordre du jour|thèmes?|temas?|onderwerpen|agendapunten)\b[ \w]{0,20}:",
    re.IGNORECASE,
)
"""Labels over or before a list of what will be talked about."""

END = lazily(
    r"[.;:!?\n\t(—|<>]|\s[-–]\s|,(?! (?:and|or|und|et|y|e|en) \w+(?:[ ,.]|$))"
    r"|\b(?:that|which|who|whom|whose|so|because|since|when|while|where|if|but|as well|rather|then"
    r"|with (?:you|me|us|him|her|them|[A-ZÀ-Þ]\w*)|for (?:about|around|\d|half|an hour|the first"
    r"|fifteen|thirty)|and (?:about|on|we|i|you|then|will|to|would|see|how|what|why|answer|ask"
    r"|meet|take|get|give|have|it|they|also|tell|explain|introduce|discuss"
    r"|(?:talk|speak|chat|show|walk) (?:about|you|to|with|over|through))"
    r"|in (?:more|some|greater) (?:detail|depth)|in (?:the|a) (?:first|second|meantime|few)"
    r"|on (?i:mon|tues|wednes|thurs|fri|satur|sun)day|on the day|at \d|at the (?:interview|start"
    r"|end|moment)|during|before|after|afterwards|until|in \d|over (?:coffee|lunch|a)|next"
    r"|this (?:week|afternoon|morning)|today|tomorrow|already|please|next week|followed|plus|you"
    r"|he|she|they|we|i|dass|die wir|und wir|zu sprechen|sprechen|reden|unterhalten|austauschen"
    r"|diskutieren|avec|con|mit (?:ihnen|dir))\b",
)
"""Where a noun phrase ends at the latest."""

TAIL = lazily(
    r"(?:,? (?:and|or|und|et|y|e|in|on|at|of|to|for|the|a|an|etc|too|also|mit|von|de|with|from"
    r"|your|our|how|what|more|bit|generally|today|beforehand|first|again|together|anyway))+$",
    re.IGNORECASE,
)
THE_JOB = lazily(
    r"[^.;:!?]{0,70}\b(?:position|role|vacancy|opening|post|job|opportunity|stelle|poste|puesto"
    r"|vaga|functie)\b",
    re.IGNORECASE,
)
"""What follows a cue that only names the job."""
UNFIT = lazily(
    r"^(?:any|anything|how|what|why|where|\w+ed by)\b|^\d+ [a-z]+$|\b(?:role|position|post|job"
    r"|vacancy|opportunity|opening|stelle|position|poste|puesto|vaga|functie)$"
    r"|\b(?:i|we|you|me|us|he|she|it|they|them|him|this|these|those|here|there|whether|will|would"
    r"|can|could|should|must|may|is|are|was|were|be|been|has|have|had|do|does|did|not|etc|salary"
    r"|pay|comp|compensation|benefits|bonus|wage|gehalt|salaire|salario|notice period|availability"
    r"|references|next steps|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|https?|www|usb|memory stick|am|pm|minutes?|hours?|times|dates?|slots?"
    r"|your (?:application|cv|resume|résumé|interview))\b|\d{1,2}[:.]\d\d|@",
    re.IGNORECASE,
)
"""What makes a phrase a clause, or nothing to thank for."""

_EMPTY = """
    the a an of for in on with to from at by about and or our your their its my some any all more
    other
    question questions introduction introductions background experience cv motivation availability
    role position job post vacancy company firm organisation organization team teams next step steps
    expectations interview
    interviews chat conversation discussion talk call meeting details logistics lunch break coffee
    welcome
    agenda topics topic things thing stuff general overview application profile career interests
    goals fit
    time work opportunity opportunities everything anything something basics process format session
    past future current recent requirements description skills strengths weaknesses yourself offer
    phone telephone video zoom teams link line mail together yours future start date day week
    bit little lot few way ways kind part parts idea ideas point points area areas level detail
    der die das den dem des und von zur zum ihre ihren deine unsere unser unseren stelle position
    aufgabe aufgaben
    unternehmen gespräch fragen le la les du des votre notre poste entreprise el los las su tu
    nuestro nuestra puesto empresa
"""
HOLLOW = frozenset(_EMPTY.split())
"""A phrase of these alone could stand in any letter."""
