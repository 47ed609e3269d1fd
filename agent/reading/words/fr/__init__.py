"""The words of French that are looked for in mail."""

from agent.reading.words.fr import details, people, times, trust

WORDS = details.WORDS | people.WORDS | times.WORDS | trust.WORDS
