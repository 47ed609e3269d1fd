"""German: rounds, promises, deadlines. Data, no logic."""

WORDS = {
    "undue.from_us_told": r"""
\b(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst|haben|hast) (?:[\w'-]+ ){0,5}?von (?:mir|uns
    |unserer \w+) (?:spätestens )?(?:bis|vor)(?: zum| dem)? $
""",
    "undue.page": r"""
link|website|seite
""",
    "undue.available": r"""
verfügbar\w*
""",
    "undue.by": r"""
bis|vor
""",
    "undue.no_older": r"""
nicht älter als|aus den letzten
""",
}
