"""Where a noun phrase ends, and what is none. Data."""

import re

from agent.reading import words
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
    rf"^\W{{0,4}}(?:{words.joined('phrase_ends.labels')})\b[ \w]{{0,20}}:",
    re.IGNORECASE,
)
"""Labels over or before a list of what will be talked about."""

END = lazily(
    rf"[.;:!?\n\t(—|<>]|\s[-–]\s|,(?! (?:{words.joined('phrase_ends.list_and')}) \w+(?:[ ,.]|$))|"
    rf"\b(?:{words.joined('phrase_ends.end')})\b",
)
"""Where a noun phrase ends at the latest."""

TAIL = frozenset(words.joined("phrase_ends.tail").split("|"))
"""Little words with which a noun phrase does not end."""
THE_JOB = lazily(
    rf"[^.;:!?]{{0,70}}\b(?:{words.joined('phrase_ends.the_job')})\b",
    re.IGNORECASE,
)
"""What follows a cue that only names the job."""
UNFIT = lazily(
    rf"^(?:{words.joined('phrase_ends.unfit_first')})\b|^\d+ [a-z]+$|\b(?:"
    rf"{words.joined('phrase_ends.unfit_last')})$|\b(?:{words.joined('phrase_ends.unfit')})\b|"
    r"\d{1,2}[:.]\d\d|@",
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
