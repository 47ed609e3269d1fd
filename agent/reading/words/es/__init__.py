"""The words of Spanish that are looked for in mail."""

from agent.reading.words.es import details, people, times, trust

WORDS = details.WORDS | people.WORDS | times.WORDS | trust.WORDS
