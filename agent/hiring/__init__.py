"""Which message belongs to which hiring process and round, and how each stands.

Reads nothing itself and decides no letter: readings in, processes out, recomputed each time.

model           a round and a process as they stand
addresses       which addresses tell something of who writes
names           whether two names mean the same
features        what of a reading tells to which process it belongs
agencies        houses that are agencies by some messages are so in all
keys            under which keys messages are found again
clusters        a process in the making, and how well a message fits it
outsiders       who is nobody of the process
beginnings      whether a first message can begin a process
parting         one letter about several posts: an end of one, a word on another
index           from the marks of a message to the processes that it may belong to
matching        which messages make one process
grouping        the same as messages arrive
doubts          readings that the rest of their process shows to be wrong
sameness        whether a time is that of a known round
slots           one round in the making
proposed_times  times put forward, not settled
hours           an hour without its day
assignments     open ones, and those handed in
calling_off     which rounds a cancellation means
standing_in     one comes in place of another
register        the rounds in the making, found by calendar object or time
rounds          which message sets, moves or ends which round
panels          slots of a day to rounds
promises        the promise as it stands
state           open or ended, whose turn it is
naming          what a process is called
housemates      whose a process is in a mailbox that several share
short_names     first names that stand for each other
memory          only what has changed is traced again
tracing         all of it: readings to processes
"""

from agent.hiring.memory import Memory
from agent.hiring.model import HiringProcess, Patience, Round
from agent.hiring.tracing import trace

__all__ = ["HiringProcess", "Memory", "Patience", "Round", "trace"]
