"""The words of German that are looked for in mail."""

from agent.reading.words.de import details, times

WORDS = details.WORDS | times.WORDS
