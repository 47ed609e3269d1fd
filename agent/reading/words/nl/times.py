"""Dutch: rounds, promises, deadlines. Data, no logic."""

WORDS = {
    "undue.from_us_told": r"""
\b(?:ik|we|wij) (?:laat|laten) (?:(?:het|je|u|jou|dat) ){1,2}(?:(?:uiterlijk|nog|voor|vóór
    |op) (?:het |de )?)?$
""",
    "undue.page": r"""
link
""",
    "undue.available": r"""
beschikbaar\w*
""",
    "undue.by": r"""
tot|uiterlijk|voor
""",
    "undue.no_older": r"""
van minder dan|niet ouder dan|van maximaal
""",
    "answers.or": r"""
of
""",
    "answers.beside_days": r"""
of ofwel dan dus graag en op goed ja prima
""",
    "answers.say": r"""
laten we zeggen|zeg|maak er|doen we
""",
    "answers.would_it": r"""
(?:kan|lukt|past|zou|gaat|komt) (?:dat|het)\b
""",
}
