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
    "swaps.counting": r"""
we (?:zijn|komen)(?: met)?|er zijn|neem|breng|duurt|kost
(?:salaris|loon|prijs|budget) is
""",
    "swaps.opening": r"""
opent|openen|sluit|sluiten|gaa[nt] (?:open|dicht)|(?:werk|dienst|school) begint
""",
    "swaps.numbered": r"""
kamer|zaal|verdieping|spoor|perron|gebouw|nummer|nr|lijn|bus|ingang|pagina|hal|lokaal
""",
    "swaps.unit": r"""
uur|u
""",
    "swaps.at": r"""
om|naar|op|rond
""",
    "swaps.instead": r"""
in plaats van|i\.?p\.?v\.?|(?:en )?niet(?: om)?
""",
    "swaps.than": r"""
dan
""",
    "swaps.becomes": r"""
wordt|worden|is nu|gaat naar
""",
    "swaps.to": r"""
naar
""",
    "swaps.but": r"""
maar
""",
    "swaps.after_all": r"""
van maken|maken we er|wijziging|verandering van plan|toch|liever|beter|uiteindelijk
""",
    "swaps.put": r"""
(?:verzetten|schuiven|verplaatsen|maken)(?: we)?(?: het)? naar
""",
    "swaps.behind": r"""
aub|graag|sorry|dank|als|morgen|vandaag|ook|van
""",
    "stretches.before": r"""
van|om|vanaf|ja|rond|graag
""",
    "stretches.to": r"""
tot
""",
    "stretches.about": r"""
ongeveer|rond|circa|ca\.?|een uur of|zo['’]n|een|de|plusminus
""",
    "stretches.noon": r"""
middag|de middag|het middaguur
""",
    "stretches.half_to": r"""
half[ ]
""",
    "stretches.goes": r"""
duurt|het duurt
""",
}
