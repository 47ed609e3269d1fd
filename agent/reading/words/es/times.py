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
}
