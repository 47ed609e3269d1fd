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
}
