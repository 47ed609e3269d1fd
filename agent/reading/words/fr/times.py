"""French: rounds, promises, deadlines. Data, no logic."""

WORDS = {
    "undue.page": r"""
code|lien|espace
""",
    "undue.available": r"""
disponib\w+|dispo
""",
    "undue.by": r"""
avant|d'ici
""",
    "undue.no_older": r"""
de moins de|datant de moins de
""",
    "answers.or": r"""
ou
""",
    "answers.beside_days": r"""
ou soit alors donc et oui
""",
    "answers.say": r"""
disons
""",
    "answers.would_it": r"""
(?:ça|cela) (?:va|vous va|te va|irait|serait)\b
(?:c'est|serait-ce|est-ce) possible\b
""",
}
