"""The words of French that are looked for in mail."""

from agent.reading.words.fr import details, people, times

WORDS = details.WORDS | people.WORDS | times.WORDS
