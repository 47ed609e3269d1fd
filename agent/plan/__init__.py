"""What is due when, and why: processes, an instant and a policy give a Plan. Words nothing.

model       what is due, what is not and why
policy      every number of the manners
geography   countries of zones, telephone codes and domains
places      where a recipient is, and its working days
case        one process as the plan looks at it
silence     from what the employer's silence runs
successors  who answers for somebody who has left
parties     who is written to, in answer to what
letters     what every follow-up is made of
thanks      thank-yous
checks      status checks
offers      word of another offer
references  notices to referees
settled     whom nobody asks who has accepted a post
spacing     two processes with one person: not two letters on one morning
sheets      sheets of notes
memory      the same is said again until its next instant
planning    all of it: processes -> Plan
"""

from agent.plan.memory import Memory
from agent.plan.model import FollowUp, Plan, Referee, Remark
from agent.plan.planning import plan
from agent.plan.policy import Policy

__all__ = ["FollowUp", "Memory", "Plan", "Policy", "Referee", "Remark", "plan"]
