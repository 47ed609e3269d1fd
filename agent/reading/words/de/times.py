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
    "answers.or": r"""
oder
""",
    "answers.beside_days": r"""
oder entweder dann also bitte und am der den ja gut super prima perfekt
""",
    "answers.say": r"""
sagen wir|machen wir
""",
    "answers.would_it": r"""
(?:ginge|geht|passt|passte|klappt|klappte|wäre|würde|ist) (?:das|es)\b
""",
}
