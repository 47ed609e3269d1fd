"""The words of Nordic that are looked for in mail."""

from agent.reading.words.nordic import details, people, trust

WORDS = details.WORDS | people.WORDS | trust.WORDS
