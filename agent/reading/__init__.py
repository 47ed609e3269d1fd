"""What one message says, read alone: Message -> Reading.

Downwards: a module imports only from lines above its own (``tests/test_layers.py`` enforces this).

sieve           long patterns compiled in part, as far as a text may hold them
caseless        patterns for text in any case
model           the values that reading produces
steps           a fault in one step costs its fields, not the reading
words           what is looked for in mail, by language: ``ls`` shows where one stands
folding         text made alike: case, accents, contractions
function_words  the commonest words of each language
learnt          the weights of the models, which lie in weights
relays          services through which employers write
needs           plain words of which a pattern needs one
rosters         whose line is whose where all candidates are listed
evidence        words that stand in the message, and no others
parts           where plain text and HTML disagree
prose           the author's own words, and what stands around them
personal        one person to another
kinds           what the message is, and of which round
times           rounds, promises, deadlines
people          who writes, for whom, about which job
trust           whether the sender holds water
details         manner, topics, wishes
forwards        what somebody passed on is read as the original
unmoved         a round that keeps its time, whatever else changes
telling         what a judged message tells besides its kind
offering        times put forward: who would meet the candidate then, and who cannot come
asking          whether times are asked for, left to choose or set, where the kind is doubtful
moved           whether a round has moved, where its kind is doubtful
addressed       whether what was passed on is the reader's own
doubtful        a kind that the times or plain words of the message tell to be another
detailed        how it is written, what it wishes, what it hands over
reader          all of it: Message -> Reading
"""

from agent.reading.reader import VERSION, read

__all__ = ["VERSION", "read"]
