"""The words of English that are looked for in mail."""

from agent.reading.words.en import details, people, times, trust

WORDS = details.WORDS | people.WORDS | times.WORDS | trust.WORDS
