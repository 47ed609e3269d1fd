"""The words of Portuguese that are looked for in mail."""

from agent.reading.words.pt import details, times

WORDS = details.WORDS | times.WORDS
