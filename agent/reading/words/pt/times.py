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
    "swaps.counting": r"""
(?:seremos|somos|haverá|há)|traga|traz|dura(?:rá)?|custa
(?:salário|preço|orçamento) é
""",
    "swaps.opening": r"""
abrimos|abre|fechamos|fecha|(?:turno|trabalho) começa
""",
    "swaps.numbered": r"""
sala|andar|piso|plataforma|porta|edifício|número|nº|linha|página|entrada|gabinete
bloco
""",
    "swaps.unit": r"""
h|horas?
""",
    "swaps.at": r"""
às?|as|à|a|das?|para as?|pelas
""",
    "swaps.instead": r"""
em vez d[aeo]s?|em lugar d[aeo]s?|ao invés d[aeo]s?|e não|não
""",
    "swaps.than": r"""
do que|que
""",
    "swaps.becomes": r"""
passam? (?:a|para)(?: ser)?|passa a ser|são agora
""",
    "swaps.to": r"""
para|a
""",
    "swaps.but": r"""
mas sim|mas
""",
    "swaps.after_all": r"""
afinal|preferia|prefiro|mudança(?: de planos)?|melhor|antes|finalmente|no final
""",
    "swaps.put": r"""
(?:passar|mudar|mover|adiar|passamos|mudamos|antecipar)(?: isto| isso)? para
""",
    "swaps.behind": r"""
por|desculpe|desculpa|obrigad[oa]|se|na|amanhã|hoje|é|pode
""",
    "stretches.before": r"""
das?|desde|às?|as|a partir das|sim
""",
    "stretches.to": r"""
às?|as|ao?|até
""",
    "stretches.about": r"""
mais ou menos|cerca|por volta|aproximadamente|às?|as|das?|ao
""",
    "stretches.noon": r"""
meio[- ]dia
""",
    "stretches.and_half": r"""
 e meia
""",
    "stretches.goes": r"""
vai|e vai
""",
}
