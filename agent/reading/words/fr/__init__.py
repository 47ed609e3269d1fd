"""The words of French that are looked for in mail."""

from agent.reading.words.fr import details, times

WORDS = details.WORDS | times.WORDS
