"""The words of Italian that are looked for in mail."""

from agent.reading.words.it import details, times

WORDS = details.WORDS | times.WORDS
