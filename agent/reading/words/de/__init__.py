"""The words of German that are looked for in mail."""

from agent.reading.words.de import details, people, times, trust

WORDS = details.WORDS | people.WORDS | times.WORDS | trust.WORDS
