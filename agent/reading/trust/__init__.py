"""Whether the sender holds water: warnings for a person, and whether the message is a fraud.

Names no kind and reads no field; what is asked of a machine in the text is reported, never done.

authentication  what the receiving server found out about the sender
likeness        names that look like another's
demands         what only swindlers ask of applicants
machines        text that is addressed to machines
standing        all of it: every doubt, and whether together they are a fraud
"""

from agent.reading.trust.standing import Trust, in_own_name, judge

__all__ = ["Trust", "in_own_name", "judge"]
