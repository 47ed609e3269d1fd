"""German: who writes, for whom, about which job, and who is met. Data, no logic."""

WORDS = {
    "meets.with": r"""
mit
""",
    "addresses.team_box": r"""
info|hr|recruit\w*|team|bewerbung|karriere|personal
""",
    "answering.here": r"""
antwort\w* (?:sie |du )?(?:mir |uns )?(?:einfach |direkt |gerne? |bitte )*auf diese (?:e-?mail
    |nachricht|mail)
""",
    "answering.ask": r"""
e-?mail|questions?|wenden|kontakt\w*|ansprechpartner\w*|rückfragen|fragen|erreichen|vertretung
    |vertritt|dringend\w*|schreiben sie
melde(?:n sie|t euch)?
mail
""",
    "answering.bids": r"""
hat (?:ihnen|dir|dich|sie)
e-?mail|organi[sz]\w+|person|laden|schick\w*|sende
""",
    "employer.bids": r"""
[ \u00a0]bittet um\b
[ \u00a0](?:lädt Sie|lädt dich|hat Sie|hat dich|bittet Sie|hat uns)(?=[ ,])
""",
    "employer.carried": r"""
\bwurde (?:\w+ )?an (?:die |den |das )?(?=[^\Wa-z\d_][^.\n]{2,60} (?:gesendet|übermittelt
    |weitergeleitet|versandt|geschickt)\b)
""",
    "employer.belongs": r"""
ein(?:e)? (?:Unternehmen|Tochter|Marke|Gesellschaft|Haus) (?:der|des|von)|Teil der|gehört zur?
""",
    "employer.introduces": r"""
von(?: der| dem)?|vom|bei(?: der)?|aus dem Hause
""",
    "employer.framed.at": r"""
bei
""",
    "employer.framed.before": r"""
(?:bewerbung|karriere|stelle|position|gespräch) bei
interesse an(?: einer (?:stelle|mitarbeit|tätigkeit) bei)?
""",
    "employer.framed.behind": r"""
als|für|und|ist|wir|ihr
""",
    "employer.framed.of_team": r"""
ihr|das
""",
    "employer.framed.team": r"""
(?:recruiting|recruitment|hr|personal|talent)[- ]?team|karriereteam
""",
    "employer.hires_for": r"""
ich (?:betreue|übernehme|mache) (?:das recruiting|die personalsuche) (?:für|der|von)
""",
    "employer.reader_at": r"""
(?:ihre|deine)[rn]? (?:[\w-]+ ){0,3}(?:bei|von)
""",
    "employer.signed_for": r"""
im Auftrag(?: (?:der|des|von))?
""",
    "employer.signed_for_article": r"""
die[ ]
den[ ]
""",
    "employer.agency.seeks": r"""
(?:sucht|suchen|braucht|brauchen) (?:gerade |derzeit |aktuell |dringend |ab \w+ )?eine?n?
""",
    "employer.agency.post": r"""
stelle position vakanz
""",
    "employer.agency.advises": r"""
(?:personal)?berater(?:in)?
""",
    "employer.agency.post_with": r"""
bei
""",
    "employer.agency.post_with_article": r"""
der[ ]
dem[ ]
""",
    "employer.agency.common_end": r"""
(?:ung|heit|keit|stelle|gespräch|termin|möglichkeit)$
^(?:neue|kurze|gute|spannende|offene|aktuelle|weitere|nächste|kleine|letzte|erste|zweite|tolle
    |passende|zwei|drei|vielen|herzlichen|schöne)[nrs]?[ ]
""",
    "employer.agency.round_before": r"""
(?:vorstellungs)?gespräch
bewerbung|rückmeldung|absage
""",
    "employer.agency.round_before_at": r"""
bei|von
""",
    "employer.between.of_you": r"""
[Ss]ie|[Ii]hr[en]*|dich|stelle|position
""",
    "employer.between.acts": r"""
rufen sie mich|ruf mich
""",
    "employer.between.we_hire": r"""
unser(?:em|en|er|e)? (?:team|haus|büro|werk)
bei uns\b
""",
    "employer.known.salutes": r"""
hallo moin liebe lieber tel mob niederlassung durchsicht vertrauliche g'day
""",
    "employer.known.comma_and": r"""
und[ ]
""",
    "employer.known.and": r"""
und
""",
    "employer.mandates.searches": r"""
ich habe (?:da )?(?:gerade |aktuell |derzeit )?(?:eine|die) [^.!?]{0,50}\b(?:stelle|position|vakanz)
(?:ich|wir) (?:suchen?|besetzen?|rekrutieren?)
(?:suche|suchen|besetze|besetzen) (?:ich|wir)
""",
    "employer.mandates.for": r"""
[Ff]ür (?:die|den|das)
bei (?:der|dem)
[Ii]m Auftrag (?:der|des|von)
""",
    "employer.mandates.entrusts": r"""
\ (?:hat|haben) (?:uns|mich)\b[^.!?\n]{0,80}\b(?:beauftragt|gebeten)\b
""",
    "employer.mandates.is": r"""
[Ee]s (?:geht|handelt sich) um
[Ee]s ist
""",
    "employer.mandates.is_article": r"""
die|den|das
""",
    "employer.mandates.own_part": r"""
Standort|Team|Abteilung|Filiale|Bereich|Niederlassung|Station|Region|Raum|Werk|Haus|Stelle
    |Position|Projekt|Markt|Kunde\w*|Auftrag\w*|Unternehmen|Sommer|Herbst|Schuljahr|Filial
""",
    "employer.mandates.town_and": r"""
und
""",
    "employer.naming.kind_before": r"""
\w{0,24}(?:schule|klinik|krankenhaus|verwaltung|bühnen|praxis|büro|kanzlei|werkstatt|bäckerei
    |gymnasium|hochschule|universität)
Hôpital
\w{0,24}(?:amt|institut|ministerium|zentrum|verband|verein|stiftung|agentur|akademie) (?:für|der
    |des|zur)
Stadt|Landkreis|Kanton|Hostal|Instituto|Freie[rs]?|Katholische[rs]?|Städtische[rs]?|Restaurant
    |Weingut|Klinik|Klinikum|Stadtwerke|Region|Stiftung|Bäckerei|Tischlerei|Kanzlei|Verlag
    |Gasthof|Landgasthof|Autohaus|Praxis|Hansestadt|Clwb
""",
    "employer.sources.of": r"""
\s+(?:@|bei|von|w/)\s+
""",
    "meets.cues.it_is_me": r"""
(?:anrufen|melden) (?:werde|tue) ich (?:mich )?(?:dann )?selbst
""",
    "meets.cues.i_and": r"""
(?:bin|sind) ich und
""",
    "meets.cues.ask_line_whose": r"""
hr
""",
    "meets.cues.ask_line": r"""
recruiting|questions?
(?:ihre? )?ansprechpartner\w*
ansprechperson|kontakt\w*|rückfragen|organisat\w+
""",
    "meets.cues.later": r"""
\bim (?:zweiten|nächsten) (?:gespräch|schritt)\b
\b(?:wenn|falls|sollten?) (?:wir|es|das|sie|du|alles)\b[^.;]{0,30}\b(?:weiter\w*|passt|gut läuft
    |überzeug\w*)\b
\bin einem (?:zweiten|weiteren|späteren) (?:gespräch|schritt)\b
""",
    "meets.cues.praised": r"""
fand|findet|gefiel|gefallen|gelesen|gesehen|beeindruckt
""",
    "meets.cues.praised_and": r"""
und|also
""",
    "meets.cues.praised_author": r"""
ich|würden?|möchten?|wir
""",
    "meets.cues.handed_on": r"""
(?:lebenslauf|unterlagen|bewerbung|mappe|kontakt(?:daten)?|nummer|namen|profil)\b(?:(?!\b(?:wird
    |werden|gespräch)\b)[^.;!?\n]){0,40} (?:von|durch|über)
\b(?:sie|du) (?:wurden|wurdest|sind|bist) (?:mir|uns) (?:von|durch|über)
""",
    "meets.cues.perhaps": r"""
(?:schaut|kommt|stößt|setzt sich) (?:vielleicht|eventuell|möglicherweise)
""",
    "meets.cues.later_behind": r"""
(?:dann|danach) (?:wenn|falls|als)\b
später einmal
""",
    "meets.presence.kin_too": r"""
\bmeine? (?:frau|mann|bruder|schwester|sohn|tochter|vater|mutter|partner(?:in)?) (?:ist|kommt
    |wird|sitzt) (?:dann )?auch\b
""",
    "meets.gathering.ask_for": r"""
fragen sie nach
fragt? (?:einfach |bitte )?nach
melden? (?:sie sich|dich) bei
""",
    "meets.gathering.if": r"""
wenn|falls
""",
    "meets.judging.together": r"""
ich (?:rufe|treffe|empfange|begrüße|erwarte) (?:Sie|dich)\b[^.!?]{0,60}
    \b(?:gemeinsam|zusammen) mit\b
""",
    "meets.judging.with_me": r"""
(?:mit|und) mir
""",
    "meets.presence.also": r"""
\b(?:ist|kommt|sitzt) (?:dann )?auch (?:[^.!?\n]{3,60} )?(?:da|dabei|mit|dazu)\b
\bsetzt sich (?:mit )?dazu\b
\bsitzt (?:mit )?dabei\b
""",
    "meets.presence.there": r"""
\bich (?:bin|stehe?|warte|sitze?)\b (?!(?:\w+ ){0,2}(?:bei (?:rück)?fragen
    |für)\b)[^.!?\n]{0,40}\b(?:da|dort|vor ort|(?:in der|im|auf dem|am) (?:werkstatt|laden|hof
    |büro|lager|halle|eingang|tor|parkplatz|empfang|praxis|küche|studio|garten))\b(?! für)
\bich zeige? (?:dir|ihnen)\b
\bich hole? (?:dich|sie) (?:\w+ ){0,3}ab\b
""",
    "meets.presence.each_other": r"""
\b(?:sehen|treffen|hören|sprechen) wir uns\b
\btelefonieren wir\b|\bwir telefonieren\b
\bwir (?:sehen|treffen|hören) uns\b(?! (?:bald )?wieder)
\bmittag kochen wir\b
""",
    "meets.presence.cannot": r"""
\bich (?:muss|bin) (?:\w+ ){0,3}(?:doch |kurzfristig |leider )(?:\w+ ){0,3}(?:zum kunden
    |zu einem|krank|weg|verreist)
\b(?:ich (?:kann|schaffe? es|schaff[’']?s)|(?:bei mir klappt|bei mir geht
    |geht bei mir)) (?:\w+ ){0,4}(?:doch |leider )?nicht(?: mehr)?\b(?! (?:sagen|versprechen
    |zusagen|garantieren))
\bich (?:stecke?|steh[e']?) (?:\w+ ){0,3}(?:fest|im stau)\b
\bbei mir (?:ist|kommt|kam) (?:\w+ ){0,4}(?:dazwischen|reingekommen)\b
\bzieht sich\b
""",
    "meets.proposing.personally": r"""
\bich (?:möchte|würde|will|wollte|rufe|werde)\b[^.!?\n]{0,60}\b(?:kennenlernen|kennen lernen
    |sprechen|telefonieren|anrufen|treffen|unterhalten)\b
""",
    "meets.proposing.ours": r"""
unser(?:em|en|es)?
""",
    "meets.proposing.ours_talk": r"""
telefonat|telefongespräch|erstgespräch|kennenlerngespräch
""",
    "meets.proposing.together": r"""
\b(?:können|könnten|wollen|sollen|dürfen) wir\b[^.!?\n]{0,60}\b(?:telefonieren|sprechen|reden
    |unterhalten|zusammensetzen|treffen|kennenlernen)\b
\blass(?:en sie)? uns\b[^.!?\n]{0,40}\b(?:telefonieren|sprechen|reden|treffen)\b
\b(?:hätten|haben|hättest|hast) (?:sie|du)\b[^.!?\n]{0,60}\b(?:zeit
    |lust)\b[^.!?\n]{0,40}\b(?:telefonat|gespräch|anruf|kaffee|kennenlernen|call)\b
""",
    "meets.proposing.unnamed": r"""
\bmit (?:unsere[mnr]|dem|der|einem|einer|mehreren|den)(?: \w+){0,2} (?:team|\w*leit(?:er|erin
    |ung)|fachabteilung|geschäftsführ\w+|kolleg\w+|vorgesetzt\w+)\b
""",
    "meets.proposing.thanked": r"""
danke?n?\b|nachgang zu|anschluss an
""",
    "meets.pronouns.talk_with": r"""
(?:gespräch|termin|interview|telefonat) mit (?:ihm|ihr)
""",
    "meets.pronouns.moves": r"""
wird|ist|am|um|findet|auf
""",
    "meets.rounds.then": r"""
dann|danach|anschließend
""",
    "meets.somebody.no_persons": r"""
stage test center recruiting team besprechung gespräch
""",
    "meets.somebody.things": r"""
rollenspiel|fallstudie|gruppenübung|selbstpräsentation|besprechung|gespräch|gespräche|raum
    |gebäude|filiale|werk|standort|klinik|praxis
[^\W\d_]{2,30}(?:zentrum|schule|klinik|gebäude|gespräch|spiel|übung|studie|werk|haus|raum
    |zimmer|saal|halle)
""",
    "meets.somebody.at_things": r"""
an besprechung
""",
    "meets.somebody.inside": r"""
(?:leitet|leidt)
in(?: der| dem)?
im|am|an der
""",
    "meets.somebody.from_team": r"""
aus (?:dem|der|unserem|unserer)
vo[mn]
""",
    "meets.somebody.with": r"""
w/|mit|und
""",
    "meets.somebody.with_whom": r"""
[A-ZÄÖÜ]\w{3,20}(?:meister|meisterin|leiter|leiterin|chef|chefin)
""",
    "orgs.connectors": r"""
und du des der den das von zu zur
""",
    "orgs.begins": r"""
In|Wir|Ihre?
""",
    "orgs.article": r"""
Die|Der|Das
""",
    "orgs.article_house": r"""
Stadt|Gemeinde|Universität|Hochschule|Klinik|Klinikum|Stiftung
""",
    "phrase_words.behind": r"""
daher deshalb deswegen darum somit nun jetzt nichts nie etwas mehr kurz zunächst zuerst allerdings
jedoch dann wieder erneut nochmals ebenfalls einmal endlich doch auch wohl voraussichtlich vorerst
frühestens spätestens bald gleich demnächst sofort grundsätzlich intern gemeinsam kurzfristig
""",
    "phrase_words.determiners": r"""
an die das der den dem des ein eine einer einen unsere unserer um
sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem mein meine meinem meiner meinen
""",
    "phrase_words.pulling": r"""
des du für
""",
    "phrases.site": r"""
Restaurante?
[^\W\d_]*[Kk]lini(?:k|kum)
Gasthof
""",
    "phrases.site_article": r"""
zum|zur|am
""",
    "rounds.founder": r"""
(?:mit)?gr(?:u|ue)nder(?:in)?
""",
    "rounds.i_founded": r"""
ich bin (?:eine[rs]? der |der |die )?(?:(?:beiden|zwei|drei) )?(?:mit)?gr(?:u|ue)nder(?:in|innen)?
(?:meine? )?mitgrunder(?:in)?
""",
    "roles.at_site": r"""
in|für
""",
    "roles.to_short": r"""
du|bei|von
""",
    "roles.links": r"""
in|bei|beim|im|der|dem|den|das
""",
    "roles.claims.at_house": r"""
bei|beim|bei der
""",
    "roles.claims.post_then": r"""
position|post|opening|stelle|rolle|funktion
""",
    "roles.at_unnamed": r"""
bei ein(?:em|er)|(?:für|in|bei|an) unser\w*
""",
    "roles.cues.label": r"""
position|post|opening|stelle|stellenbezeichnung|stellentitel|ausschreibung|funktion
""",
    "roles.cues.asked_which": r"""
(?:für |auf )?welche
""",
    "roles.cues.asked_post": r"""
position|post|stelle
""",
    "named.subject_of": r"""
in
""",
    "roles.cues.post_of": r"""
(?:stelle|position) als
""",
    "roles.cues.applying": r"""
bewerb|beworben
""",
    "roles.cues.applying_as": r"""
als
""",
    "roles.cues.trade_ends": r"""
er|erin|eur|eurin|ist|istin
""",
    "roles.cues.terms_before": r"""
(?:un)?befristet
festanstellung|vollzeit|teilzeit
""",
    "roles.cues.terms_article": r"""
als[ ]
""",
    "roles.cues.terms_after": r"""
gehalt
""",
    "roles.cues.behind": r"""
position|post|opening|posts|test|stelle|stage|talk|in-person
""",
    "roles.cues.posts": r"""
position post opening stelle
""",
    "roles.cues.refused_after_colon": r"""
leider
""",
    "roles.cues.refused": r"""
nicht weiter
interne\w* (?:nachfolge|lösung|besetz\w*)
anderweitig|nicht berücksichtigen|leider|absage
""",
    "roles.ranking.kin_whose": r"""
mein|meine|unsere?
""",
    "roles.ranking.kin": r"""
mann|frau|bruder|schwester|mutter|sohn|kollegin|kollege|partnerin|man
""",
    "roles.ranking.kin_article": r"""
der[ ]
die[ ]
""",
    "roles.spans.posts": r"""
position post opening stelle
""",
    "roles.spans.greetings": r"""
hallo liebe lieber
""",
    "roles.subjects.house_behind": r"""
bei|w/
""",
    "meets.rounds.at": r"""
um|ist|sind|jetzt|nun
""",
}
