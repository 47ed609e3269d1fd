"""Dutch: who writes, for whom, about which job, and who is met. Data, no logic."""

WORDS = {
    "meets.with": r"""
met
""",
    "addresses.team_box": r"""
hr|recruit\w*|team|contact|admin|vacatures
""",
    "answering.here": r"""
(?:antwoord\w*|reageer|reageren) (?:gewoon |gerust |dan )*op deze (?:e-?mail|mail)
(?:antwoord\w*|reageer) (?:gewoon |gerust )*op dit bericht
""",
    "answering.ask": r"""
contact|e-?mail|advise|questions?|dringend\w*|mail|bel|contact opnemen|vragen|neem contact|bereiken
""",
    "answering.bids": r"""
heeft (?:je|u)
e-?mail|organi[sz]\w+|recruiter|stuur|sturen|nodigt|uitgenodigd
""",
    "employer.bids": r"""
[ \u00a0](?:verzoekt|vraagt)\b
[ \u00a0](?:nodigt (?:je|u) uit|heeft (?:je|u|ons))(?=[ ,])
""",
    "employer.carried": r"""
\bsollicitatie (?:is|werd) (?:verzonden|verstuurd
    |doorgestuurd) naar (?:de |het )?(?=[^\Wa-z\d_])
""",
    "employer.belongs": r"""
onderdeel van(?: de)?|een (?:merk|bedrijf|dochter|onderneming) van(?: de)?
""",
    "employer.introduces": r"""
van(?: de| het)?|bij
""",
    "employer.framed.at": r"""
bij
""",
    "employer.framed.before": r"""
sollicitatie bij|interesse in|(?:functie|gesprek|baan) bij|werken bij
""",
    "employer.framed.behind": r"""
als|voor|en|is|wij
""",
    "employer.framed.of_team": r"""
het|team
""",
    "employer.framed.team": r"""
(?:recruitment|recruiting|hr|talent)[- ]?team
""",
    "employer.hires_for": r"""
ik (?:doe|verzorg|regel) (?:de werving|het personeel|de hr) (?:voor|van|bij)
""",
    "employer.reader_at": r"""
(?:je|jouw|uw) (?:[\w-]+ ){0,3}bij
""",
    "employer.signed_for": r"""
namens
""",
    "employer.signed_for_article": r"""
die[ ]
de[ ]
het[ ]
""",
    "employer.agency.seeks": r"""
(?:zoekt|zoeken) (?:nu |momenteel |per direct )?een
""",
    "employer.agency.post": r"""
functie vacature rol baan
""",
    "employer.agency.advises": r"""
(?:recruitment)?(?:consultant|adviseur)
""",
    "employer.agency.post_with": r"""
bij|en
""",
    "employer.agency.post_with_article": r"""
de[ ]
het[ ]
""",
    "employer.agency.common_end": r"""
heit$
^(?:kleine|passende|goede|leuke|nieuwe|korte)[nrs]?[ ]
""",
    "employer.agency.round_before": r"""
sollicitatie|gesprek|terugkoppeling|reactie|feedback
""",
    "employer.agency.round_before_at": r"""
en|bij|van
""",
    "employer.between.of_you": r"""
te|je|jou|u|functie|cv
""",
    "employer.between.acts": r"""
laat (?:je )?me (?:je )?weten hoe
bel me
""",
    "employer.between.we_hire": r"""
ons team|ons kantoor|bij ons
""",
    "employer.known.salutes": r"""
hallo beste dag voicemail
""",
    "employer.mandates.searches": r"""
ik heb (?:nu |op dit moment )?(?:een|de) [^.!?]{0,50}\b(?:functie|vacature|rol|baan)
je conduis
(?:ik|wij|we) (?:werf|werven|zoek|zoeken)
(?:werf|werven|zoek|zoeken) (?:ik|wij|we)
""",
    "employer.mandates.for": r"""
(?:voor|bij)(?: de| het)?
[Nn]amens(?: de| het)?
""",
    "employer.mandates.entrusts": r"""
\ (?:heeft|hebben) (?:ons|mij|me) (?:gevraagd|ingeschakeld|benaderd)\b
""",
    "employer.mandates.is": r"""
[Hh]et gaat om|[Hh]et is
""",
    "employer.mandates.is_article": r"""
de|het|die
""",
    "employer.mandates.own_part": r"""
Team|Werk|Markt|Kunde\w*|Vestiging|Afdeling
""",
    "employer.mandates.town_and": r"""
en
""",
    "employer.naming.kind_before": r"""
\w{0,24}(?:werke|praktijk|apotheke)
Bureau of|Gemeente|Provincie|Evangelische[rs]?|Stichting|Basisschool|Brouwerij|Bakkerij|Studio
    |Tuinderij|Kwekerij|Slagerij|Zorggroep|Woonzorgcentrum|Agentschap
""",
    "employer.naming.more_before": r"""
en|bij
""",
    "employer.naming.more_before_of": r"""
d[eiu]
""",
    "employer.sources.of": r"""
\s+(?:@|of|de|en|van|bij|w/)\s+
""",
    "meets.cues.it_is_me": r"""
ik ben (?:het|degene|het zelf) die (?:je|u|jou) (?:belt|bel|ontvangt|ontvang|spreekt)
""",
    "meets.cues.i_and": r"""
(?:ben|zijn) ik en
""",
    "meets.cues.ask_line_whose": r"""
hr
""",
    "meets.cues.ask_line": r"""
contact|point of contact|recruiter|recruitment contact|questions?|organi[sz]e[rd]|referente
    |vragen
""",
    "meets.cues.later": r"""
\bdaarna volgt\b
\bals (?:we|het)\b[^.;]{0,20}\b(?:doorgaan|klikt|verder)\b
""",
    "meets.cues.praised": r"""
begeistert|gelezen|gezien
""",
    "meets.cues.praised_and": r"""
en|dus
""",
    "meets.cues.praised_author": r"""
je|me|ik|we
""",
    "meets.cues.handed_on": r"""
(?:cv|sollicitatie|gegevens|naam|nummer|profiel)\b(?:(?!\b(?:wordt|zal|gesprek
    |met)\b)[^.;!?\n]){0,40} (?:door|van|via)
(?:aanbevolen|getipt) door
""",
    "meets.cues.perhaps": r"""
(?:komt|schuift|kijkt|loopt) misschien
""",
    "meets.cues.later_behind": r"""
daarna als\b
""",
    "meets.presence.kin_too": r"""
\bmijn (?:vrouw|man|broer|zus|zoon|dochter|compagnon) (?:is|komt|zit) er (?:dan )?ook\b
""",
    "meets.gathering.ask_for": r"""
vraagt? (?:even )?naar
meld je bij
""",
    "meets.gathering.if": r"""
als|indien
""",
    "meets.judging.together": r"""
ik (?:bel|ontvang|spreek) (?:je|u)\b[^.!?]{0,60}\bsamen met\b
""",
    "meets.judging.with_me": r"""
met mij|en ik
""",
    "meets.presence.also": r"""
\bis er (?:dan )?ook(?: bij)?\b
\bis (?:dan )?ook [^.!?\n]{3,60} (?:erbij|aanwezig)\b
\b(?:schuift|sluit|komt) (?:er )?ook\b
\bzit er (?:dan )?ook\b
""",
    "meets.presence.there": r"""
\bik (?:sta|zit|wacht|ben)\b[^.!?\n]{0,30}\b(?:in|bij|op|achter|voor) (?:de|het) (?:loods|winkel
    |zaak|werkplaats|schuur|keuken|hal|deur|ingang|receptie|haven|tuin|kas|stal|bar|atelier
    |balie)\b
\bik laat (?:je|u) (?:\w+ ){0,2}zien\b
\bspreekt? (?:je|u)? ?(?:dan )?(?:met )?mij\b
\b(?:kom|loop) (?:\w+ ){0,6}(?:een )?(?:bakkie|kop(?:je)?|koffie)\b
""",
    "meets.presence.each_other": r"""
\bzien (?:we|wij) (?:elkaar|je|u)\b
""",
    "meets.presence.cannot": r"""
\bik (?:kan|red het) (?:\w+ ){0,4}(?:toch |helaas )?niet\b(?! (?:zeggen|beloven))
\bik (?:sta|zit) vast\b
""",
    "meets.proposing.personally": r"""
\bik (?:wil|zou|bel)\b[^.!?\n]{0,50}\b(?:bellen|spreken|ontmoeten|kennismaken|kennis maken
    |praten)\b
""",
    "meets.proposing.ours": r"""
ons
""",
    "meets.proposing.ours_talk": r"""
telefoongesprek|kennismaking
""",
    "meets.proposing.together": r"""
\b(?:kunnen|zullen) we\b[^.!?\n]{0,40}\b(?:bellen|praten|spreken|afspreken|kennismaken)\b
\bhebt? (?:je|u)\b[^.!?\n]{0,40}\b(?:tijd|gelegenheid)\b[^.!?\n]{0,40}\b(?:gesprek|bellen|call
    |kennismaking)\b
""",
    "meets.proposing.unnamed": r"""
\bmet (?:onze|ons|de|het|een)(?: \w+){0,2} (?:team|manager|leidinggevende|directeur
    |collega'?s?)\b
""",
    "meets.proposing.thanked": r"""
danke?n?\b|bedankt\b|naar aanleiding van
""",
    "meets.pronouns.talk_with": r"""
(?:gesprek|afspraak|kennismaking) met (?:hem|haar)
""",
    "meets.pronouns.moves": r"""
is|wordt|op|om|naar|gaat
""",
    "meets.rounds.then": r"""
daarna|vervolgens
""",
    "meets.somebody.no_persons": r"""
stage recruitment team gesprek
""",
    "meets.somebody.things": r"""
rollenspiel|zaal|werk|lokaal
[^\W\d_]{2,30}(?:zaal|ruimte|kamer|lokaal)
""",
    "meets.somebody.inside": r"""
(?:manages?|oversees)
in(?: het)?
op
""",
    "meets.somebody.with": r"""
w/|met|en
""",
    "meets.somebody.with_whom": r"""
[A-ZÄÖÜ]\w{3,20}(?:er|chef)
""",
    "orgs.connectors": r"""
of de van
""",
    "orgs.begins": r"""
In|We
""",
    "orgs.article": r"""
Die|De|Het
""",
    "orgs.article_house": r"""
Gemeente|Stichting
""",
    "phrase_words.behind": r"""
daarom dus nu eerst ook echter alsnog wellicht helaas weer opnieuw inmiddels binnenkort
""",
    "phrase_words.determiners": r"""
of re die de het een onze zijn haar hun mijn
""",
    "phrase_words.field_ends": r"""
\w{2,}heid
\w{2,}teit
\w*(?:zaken|diensten|middelen|systemen|processen|gelden|belangen|projecten|recht|beleid)
""",
    "phrase_words.pulling": r"""
of de van voor en
""",
    "phrases.site_article": r"""
de
""",
    "rounds.founder": r"""
(?:mede)?oprichter|(?:mede)?oprichtster
""",
    "rounds.i_founded": r"""
ik ben (?:een van de (?:twee |drie )?|de )?(?:mede)?oprichters?
""",
    "roles.at_site": r"""
in|en|voor
""",
    "roles.to_short": r"""
of|de|van
""",
    "roles.links": r"""
in|en|de|bij|het
""",
    "roles.claims.at_house": r"""
bij
""",
    "roles.claims.post_then": r"""
post|opening|vacature|functie|rol|rolle
""",
    "roles.at_unnamed": r"""
bij een|(?:voor|in|bij|op) (?:ons|onze)
""",
    "roles.cues.label": r"""
post|opening|stellentitel|functie|vacature|rol
""",
    "roles.cues.asked_which": r"""
(?:voor |op )?welke
""",
    "roles.cues.asked_post": r"""
post|functie|vacature
""",
    "named.subject_of": r"""
in
""",
    "roles.cues.post_of": r"""
functie van
""",
    "roles.cues.applying": r"""
sollicit
""",
    "roles.cues.applying_as": r"""
als
""",
    "roles.cues.trade_ends": r"""
er|ster|eur|euse|ist|iste|ant|ante|man|vrouw
""",
    "roles.cues.terms_before": r"""
vast contract|voltijds?|deeltijds?
""",
    "roles.cues.terms_article": r"""
als[ ]
een[ ]
""",
    "roles.cues.terms_after": r"""
salari
""",
    "roles.cues.behind": r"""
post|opening|posts|recruitment|vacature|functie|internship|contract|loop|stage|talk|gesprek
""",
    "roles.cues.posts": r"""
post opening vacature functie
""",
    "roles.cues.refused": r"""
niet (?:verder|doorgaan|door)
gaan (?:we )?niet
helaas
""",
    "roles.ranking.kin_whose": r"""
mijn|onze
""",
    "roles.ranking.kin": r"""
vater|tochter|vrouw|broer|zus|vader|moeder|dochter|collega
""",
    "roles.ranking.kin_article": r"""
die[ ]
de[ ]
het[ ]
""",
    "roles.spans.posts": r"""
post opening vacature functie
""",
    "roles.spans.greetings": r"""
hallo beste dag geachte
""",
    "roles.subjects.house_behind": r"""
bij|w/|en
""",
    "meets.rounds.at": r"""
om|nu
""",
}
