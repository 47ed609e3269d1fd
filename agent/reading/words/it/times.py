"""Italian: rounds, promises, deadlines. Data, no logic."""

WORDS = {
    "undue.page": r"""
link
""",
    "undue.available": r"""
disponib\w+
""",
    "undue.no_older": r"""
meno di
""",
}
