"""The words of Italian that are looked for in mail."""

from agent.reading.words.it import details, people, times, trust

WORDS = details.WORDS | people.WORDS | times.WORDS | trust.WORDS
