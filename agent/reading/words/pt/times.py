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
}
