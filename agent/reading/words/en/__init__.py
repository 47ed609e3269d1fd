"""The words of English that are looked for in mail."""

from agent.reading.words.en import details, people, times

WORDS = details.WORDS | people.WORDS | times.WORDS
