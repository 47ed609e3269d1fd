"""Who meets the candidate in which round: told in words, invited by calendar, the author's "me".

Reads no times itself; a round's clock time is looked for in the text to tell whose row it is.

cues         words around those who meet a candidate, and around those who do not
acts         words by what they do around a name
somebody     whether a name is somebody's
named        who meets the candidate by the words around a name
lists        who stands in one list with them
pronouns     who is met under a pronoun
proposing    whether the author proposes the talk
presence     whether an author who names nobody will be there
introducing  who only brings others together
history      the quoted history as it bears on a round
judging      the last word, by a linear model
rounds       which round is whose
completing   what else is known of them: full name, address, title
gathering    all of it: rounds with their people
"""

from agent.reading.people.meets.gathering import gathered, interviewers, names_nobody

__all__ = ["gathered", "interviewers", "names_nobody"]
