"""The words of Spanish that are looked for in mail."""

from agent.reading.words.es import details, times

WORDS = details.WORDS | times.WORDS
