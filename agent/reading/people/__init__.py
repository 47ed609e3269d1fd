"""Who writes, for whom, about which job: employer, role, contact, interviewers, agency.

Reads no times and names no kind; how far the sender is to be trusted is for trust.

``parties`` is called once the kind is known; ``interviewers`` once the rounds are, with what
``parties`` found. Both return evidence whose words stand in the message, never raise, and leave
to the caller that an unrelated message has no fields::

    found = people.parties(message, prose, candidate, kind)
    rounds, evidence = people.interviewers(message, prose, candidate, rounds, found)

model       what is found, with the words it rests on
words       words around people and houses (first_names, heads, foreign_heads, leads, places:
            further tables)
names       names of persons
orgs        names of organisations
teams       what teams of theirs are called
domains     employers' names in domains
signatures  a signature taken apart
titles      what is a job's title, and where it ends
phrases     noun phrases in running text
phrase_words words at which they go on or end
scene       texts by place, who sent them, through which service
addresses   whether answers are read, whose name an address bears
statements  sentences that name the employer
several     posts at several houses for which the candidate is put forward
fates       posts and clients that are said to go on, or to be closed
employer    the employer, and the agency that writes for one
roles       the job's title
told        persons in a text, each with a title
meets       who meets the candidate in which round
answering   whom to answer
roster      everybody whose address stands in the message
numbers     numbers of the post
finding     all of it, in two steps
"""

from agent.reading.people.finding import interviewers, others_meet, parties, put_forward, signs_for
from agent.reading.people.model import Parties

__all__ = ["Parties", "interviewers", "others_meet", "parties", "put_forward", "signs_for"]
