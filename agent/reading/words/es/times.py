"""Spanish: rounds, promises, deadlines. Data, no logic."""

WORDS = {
    "undue.page": r"""
enlace
""",
    "undue.available": r"""
disponib\w+
""",
    "undue.by": r"""
antes|hasta
""",
    "undue.no_older": r"""
de menos de|con menos de
no mayor (?:a|de)
""",
    "answers.or": r"""
o
""",
    "answers.beside_days": r"""
o entonces pues y sí
""",
    "answers.could_be": r"""
podr[ií]a (?:ser|quedar)
puede (?:ser|quedar)
(?:podr[ií]amos|podemos) (?:quedar|vernos|hablar|hacerlo)
""",
    "answers.say": r"""
digamos
""",
    "answers.would_it": r"""
(?:te|le|os) (?:va|viene|vendría) bien\b
(?:es|sería) pos
""",
}
