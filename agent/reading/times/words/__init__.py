"""The languages whose times can be read, and their words as lookup tables. No grammar here.

Another language is another module with a ``LANGUAGE`` and its name in ``lookup``.

model   the shape of a language's words
de      each language its own (en with en_aims and en_phrases, es, fr, it, nl, nordic, pt)
spelling  words written without their accents
lookup  the languages, and the words of one text as lookup tables
"""

from agent.reading.times.words.lookup import LANGUAGES, Lexicon, language_of, lexicon
from agent.reading.times.words.spelling import restored

__all__ = ["LANGUAGES", "Lexicon", "language_of", "lexicon", "restored"]
