"""The words of English that are looked for in mail."""

from agent.reading.words.en import details, times

WORDS = details.WORDS | times.WORDS
