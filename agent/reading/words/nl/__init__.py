"""The words of Dutch that are looked for in mail."""

from agent.reading.words.nl import details, times

WORDS = details.WORDS | times.WORDS
