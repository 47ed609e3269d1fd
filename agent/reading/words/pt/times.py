"""Portuguese: rounds, promises, deadlines. Data, no logic."""

WORDS = {
    "undue.page": r"""
link|página|pagina|liga
""",
    "undue.available": r"""
disponib\w+
""",
    "undue.by": r"""
antes|até
""",
    "undue.no_older": r"""
com menos de|não superior a
""",
    "answers.or": r"""
ou
""",
    "answers.beside_days": r"""
ou então e sim
""",
    "answers.could_be": r"""
(?:poderia|pode) (?:ser|ficar)
(?:podemos|poder[ií]amos) (?:ficar|falar|marcar|fazer)
""",
    "answers.say": r"""
digamos
""",
    "answers.would_it": r"""
(?:é|seria) pos
pode ser\b
dá\b
""",
}
