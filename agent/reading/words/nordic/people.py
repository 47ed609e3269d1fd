"""Nordic: who writes, for whom, about which job, and who is met. Data, no logic."""

WORDS = {
    "answering.ask": r"""
kontakt\w*|frågor|spørgsmål|spørsmål
""",
    "answering.bids": r"""
lädt|mand\w+
""",
    "employer.belongs": r"""
en del av|ett (?:bolag|varumärke) i|et selskap i|en del af
""",
    "employer.introduces": r"""
från|fra|hos|på
""",
    "employer.signed_for": r"""
for|på vegne af|på uppdrag av
""",
    "employer.signed_for_article": r"""
den[ ]
de[ ]
""",
    "employer.agency.post_with": r"""
at|for|hos|en
""",
    "employer.agency.post_with_article": r"""
de[ ]
""",
    "employer.agency.round_before": r"""
intervju|samtale
""",
    "employer.agency.round_before_at": r"""
en|hos|at
""",
    "employer.known.salutes": r"""
hej hei
""",
    "employer.known.comma_and": r"""
et[ ]
""",
    "employer.known.and": r"""
et|og|och
""",
    "employer.mandates.is_article": r"""
de|den
""",
    "employer.mandates.own_part": r"""
Region
""",
    "employer.mandates.town_and": r"""
et|en
""",
    "employer.naming.kind_before": r"""
Region|Kommun
""",
    "employer.naming.more_before": r"""
at|en|hos
""",
    "employer.naming.more_before_of": r"""
d[eiu]
""",
    "employer.sources.of": r"""
\s+(?:at|@|de|en|hos|for)\s+
""",
    "meets.cues.ask_line_whose": r"""
for
""",
    "meets.cues.ask_line": r"""
kontakt\w*
""",
    "meets.cues.praised_and": r"""
et|en
""",
    "meets.cues.praised_author": r"""
I
""",
    "meets.presence.also": r"""
\b(?:är|kommer|er) (?:också|også) (?:med|där|der)\b
""",
    "meets.presence.each_other": r"""
\b(?:vi ses|ses vi)\b
""",
    "meets.proposing.ours": r"""
vores|vår[ta]?
""",
    "meets.proposing.ours_talk": r"""
samtal
""",
    "meets.proposing.thanked": r"""
tack\b|tak\b|takk\b
""",
    "meets.rounds.then": r"""
sedan|derefter|deretter
""",
    "meets.somebody.inside": r"""
på
""",
    "meets.somebody.with": r"""
med|et|en|och|og
""",
    "meets.somebody.with_whom": r"""
[A-ZÄÖÜ]\w{3,20}er
""",
    "orgs.connectors": r"""
et og och for de du den
""",
    "orgs.article": r"""
De
""",
    "phrase_words.determiners": r"""
for den os de vår någon
""",
    "phrase_words.pulling": r"""
de du för for til till en
""",
    "phrases.site_article": r"""
de
""",
    "roles.at_site": r"""
for|at|en
""",
    "roles.to_short": r"""
at|for|de|du
""",
    "roles.links": r"""
at|for|en|de|hos|på|den
""",
    "roles.claims.post_then": r"""
tjänsten|stillingen
""",
    "roles.cues.label": r"""
tjänst|stilling
""",
    "roles.cues.behind": r"""
stilling|tjänst|tjänsten|stillingen|at
""",
    "roles.cues.posts": r"""
stilling tjänst
""",
    "roles.cues.refused": r"""
desværre
""",
    "roles.ranking.kin": r"""
frère
""",
    "roles.ranking.kin_article": r"""
de[ ]
""",
    "roles.spans.posts": r"""
stilling tjänst
""",
    "roles.spans.greetings": r"""
hej hei
""",
    "roles.subjects.house_behind": r"""
at|hos|en
""",
}
