"""The words of Dutch that are looked for in mail."""

from agent.reading.words.nl import details, people, times, trust

WORDS = details.WORDS | people.WORDS | times.WORDS | trust.WORDS
