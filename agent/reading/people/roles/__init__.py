"""The job's title: from labels, sentences, subjects and calendar summaries of all trades.

Titles of those who write or interview are not the job's; what a title is, ``titles`` tells.

cues      words before and behind a title
claims    where a text may name the job, and how surely
subjects  what subjects and the names of rounds say of it
below     the job under the writer's name
unled     titles that nothing leads to
rank      which of the claimed titles is best supported
spans     what could be a title at all
ranking   the last word, by a linear model
choosing  all of it: the job's title
"""

from agent.reading.people.roles.choosing import judged, role

__all__ = ["judged", "role"]
