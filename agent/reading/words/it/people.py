"""Italian: who writes, for whom, about which job, and who is met. Data, no logic."""

WORDS = {
    "answering.ask": r"""
e-?mail|scriv\w+
""",
    "answering.bids": r"""
(?:le|ti) ha
e-?mail
""",
    "employer.bids": r"""
[ \u00a0]ti chiede\b
[ \u00a0]le ha invitado(?=[ ,])
""",
    "employer.belongs": r"""
una? (?:società|azienda|marchio) (?:di|del gruppo)|parte del gruppo|del gruppo
""",
    "employer.introduces": r"""
di|da|della?
""",
    "employer.hires_for": r"""
seguo (?:la selezione|le assunzioni|il personale) (?:di|per|da)
""",
    "employer.reader_at": r"""
(?:tua|sua) (?:[\w-]+ ){0,3}(?:in|presso)
""",
    "employer.signed_for": r"""
per conto di
""",
    "employer.signed_for_article": r"""
la[ ]
""",
    "employer.agency.post_with": r"""
presso|no
""",
    "employer.agency.post_with_article": r"""
la[ ]
""",
    "employer.agency.round_before": r"""
colloquio
""",
    "employer.agency.round_before_at": r"""
no|presso
""",
    "employer.between.of_you": r"""
ti|lo|sua|candidato
""",
    "employer.between.acts": r"""
fammi sapere|chiamami
""",
    "employer.between.we_hire": r"""
conosco
""",
    "employer.known.salutes": r"""
ciao
""",
    "employer.known.and": r"""
e
""",
    "employer.mandates.searches": r"""
seleziono|selezioniamo|cerchiamo|ricerchiamo
seguo la (?:ricerca|selezione)
seguiamo la (?:ricerca|selezione)
""",
    "employer.mandates.for": r"""
per(?: la| il| lo| l['’])?
""",
    "employer.mandates.entrusts": r"""
\ (?:ci|mi) ha (?:affidato|chiesto)\b
""",
    "employer.mandates.is": r"""
[Tt]rata-se d[aeo]
""",
    "employer.mandates.is_article": r"""
la|le|il|o|a
""",
    "employer.mandates.own_part": r"""
Sede
""",
    "employer.mandates.town_and": r"""
e
""",
    "employer.naming.kind_before": r"""
\w{0,24}archiv|Comune di|Università di|Fondazione|Cantina|Cantine|Azienda|Banca|Ristorante|Caffè
    |Officine|Trattoria
""",
    "employer.naming.kind_before_article": r"""
la[ ]
le[ ]
""",
    "employer.naming.more_before": r"""
a|con|no|presso|per
""",
    "employer.naming.more_before_of": r"""
del|della|da
""",
    "employer.sources.of": r"""
\s+(?:@|da)\s+
""",
    "meets.cues.ask_line": r"""
spoc|poc|informazioni
""",
    "meets.cues.praised": r"""
letto|piaciuto
""",
    "meets.cues.praised_and": r"""
e
""",
    "meets.cues.praised_author": r"""
I|vorrei
""",
    "meets.presence.kin_too": r"""
\bmi[oa] (?:moglie|marito|fratello|sorella|figli[oa]|soci[oa]) (?:ci sarà|c['’]è) anche\b
""",
    "meets.presence.also": r"""
\bci sarà anche\b
""",
    "meets.presence.there": r"""
\b(?:sarò|sono) (?:lì|in (?:negozio|officina|bottega|cucina|cantiere|laboratorio|magazzino
    |studio)) (?:dalle|per le|alle)\b
\b(?:le|ti) (?:faccio|farò) (?:vedere|visitare)\b
""",
    "meets.presence.each_other": r"""
\b(?:ci (?:vediamo|sentiamo)|vediamoci|sentiamoci)\b
""",
    "meets.presence.cannot": r"""
\bnon (?:riesco|posso|ce la faccio|potrò)\b (?!(?:confermar|garantir|dar|dir))
""",
    "meets.proposing.personally": r"""
\b(?:vorrei|mi piacerebbe)\b[^.!?\n]{0,40}\b(?:incontrar\w+|sentir\w+|parlar\w*|conoscer\w+
    |chiamar\w+)
""",
    "meets.proposing.ours": r"""
nostr[ao]
""",
    "meets.proposing.ours_talk": r"""
chiamata|telefonata|telefonsamtale
""",
    "meets.proposing.together": r"""
\bpossiamo (?:sentirci|vederci|parlare)\b
""",
    "meets.proposing.thanked": r"""
grazie\b
""",
    "meets.pronouns.talk_with": r"""
(?:colloquio|incontro|chiamata) con (?:lui|lei)
""",
    "meets.pronouns.moves": r"""
è|sarà|si|passa|alle
""",
    "meets.rounds.then": r"""
poi
""",
    "meets.somebody.no_persons": r"""
colloquio
""",
    "meets.somebody.things": r"""
prova|sal[ao]|aula|torre
""",
    "meets.somebody.inside": r"""
in
""",
    "meets.somebody.with": r"""
con
""",
    "orgs.connectors": r"""
e del della di la le da
""",
    "orgs.begins": r"""
In
""",
    "orgs.described": r"""
(?:Clinica|Centro|Scuola|Istituto|Agenzia|Studio|Libreria|Farmacia|Associazione|Ambulatorio
    |Cooperativa|Azienda|Compagnia)
""",
    "orgs.describing": r"""
[^\W\d_]{2,14}(?:ari[oa]|ic[oa]|ale|ile|ista|iv[oa])
""",
    "orgs.article": r"""
L[ea]s?|Il|Lo|[OA]s?
""",
    "orgs.article_house": r"""
Comune
""",
    "phrase_words.determiners": r"""
a le la un una o
""",
    "phrase_words.pulling": r"""
del da di
""",
    "phrase_words.inside": r"""
la le
""",
    "phrases.site_article": r"""
del|da
""",
    "roles.at_site": r"""
in
""",
    "roles.links": r"""
in|no|del|da|presso|la|le|il|lo
""",
    "roles.claims.post_then": r"""
posizione
""",
    "roles.cues.label": r"""
tehtävä|posizione
""",
    "roles.cues.terms_article": r"""
an?[ ]
une?[ ]
una[ ]
""",
    "roles.cues.refused": r"""
dessverre|purtroppo
""",
    "roles.ranking.kin_whose": r"""
ma|mi
""",
    "roles.ranking.kin": r"""
mari
""",
    "roles.ranking.kin_article": r"""
le[ ]
la[ ]
o[ ]
a[ ]
""",
    "roles.spans.posts": r"""
posto posizione
""",
    "roles.spans.greetings": r"""
ciao
""",
    "roles.subjects.house_behind": r"""
no|presso
""",
    "meets.rounds.at": r"""
alle|adesso|ora
""",
}
