"""The words of Portuguese that are looked for in mail."""

from agent.reading.words.pt import details, people, times, trust

WORDS = details.WORDS | people.WORDS | times.WORDS | trust.WORDS
