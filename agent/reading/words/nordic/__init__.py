"""The words of Nordic that are looked for in mail."""

from agent.reading.words.nordic import details, people

WORDS = details.WORDS | people.WORDS
