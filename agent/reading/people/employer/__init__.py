"""The employer that hires, and the agency where one writes for it.

Weighs what names a house: statements, signatures, display names, services' addresses, domains.

houses    houses that a message names, each under all its spellings
known     whose names are persons', and which names are no house's
between   how go-betweens speak of the house that they write for
mandates  how they say for whom they search
agency    whether the sender recruits for others, and for whom
naming    how an employer is called in full
sources   what names a house: headers, signatures, sentences
framed    a name that systems' letters put twice between the same words
named     what could be the employer's name at all
ranking   the last word, by a linear model
choosing  all of it: the employer, and the agency
"""

from agent.reading.people.employer.choosing import company, judged

__all__ = ["company", "judged"]
