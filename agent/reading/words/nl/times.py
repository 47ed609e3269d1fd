"""Dutch: rounds, promises, deadlines. Data, no logic."""

WORDS = {
    "places.same_way": r"""
(?:via |op |in )?dezelfde (?:link|ruimte|zaal|plek)
hetzelfde (?:nummer|adres)
""",
    "undue.other_offer": r"""
\bandere? (?:aanbod|aanbieding)(?: (?!(?:graag|en|we|wij|ik|laat)\b)\w+){0,5} $
""",
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
    "affirmed.date": r"""
(?:de|die|deze|onze) (?:\w+ )?(?:datum|planning|termijn|afspraak)|(?:het|dat|dit|ons) (?:tijdpad
    |plan|schema|tijdschema)|dat|dit|het|alles|wat ik (?:je|u|jou) (?:schreef|zei|beloofde)
""",
    "affirmed.stands": r"""
{date} (?:staat|klopt|geldt)(?: nog)?(?: steeds| altijd)
{date} (?:staat|is|blijft|ligt)(?: nog)?(?: steeds| altijd)? (?:zo|staan|ongewijzigd|onveranderd
    |hetzelfde|de planning|het plan|de bedoeling|op schema|gelden|vast)
(?:nog steeds|nog altijd|nog) (?:de planning|het plan|de bedoeling|op schema|zo|hetzelfde|geldig
    |de afspraak)
(?:daar|hier) (?:blijft het|houden we ons|houd ik me|blijven we) (?:bij|aan)
    |we houden ons aan {date}
(?:er is |er's )?(?:nog )?niets (?:aan )?(?:veranderd|gewijzigd|verschoven)
(?:we (?:liggen|zitten|zijn)|alles (?:ligt|loopt)|ligt|liggen) (?:nog )?(?:helemaal )?(?:op
    |volgens) (?:schema|planning|koers)
daar (?:kun|kunt|mag) (?:je|u) op rekenen
""",
    "affirmed.yes": r"""
ja|jazeker|zeker|klopt|dat klopt|inderdaad|precies|juist|uiteraard|natuurlijk|hoi|hallo|dank je
    |bedankt|geen zorgen
""",
    "affirmed.fails": r"""
(?:niet|geen)(?: meer)? (?:halen|lukken|beloven|zeker|waarmaken)|niet meer|verschoven naar
    |uitgesteld|vertraging|later dan|in plaats daarvan
""",
    "affirmed.recalls": r"""
(?:je|u|jullie) (?:zou|zouden|zei|schreef|wilde|wilden|had|hadden)
""",
    "unpromised.takes": r"""
(?:gemeente|ministerie|laboratorium|verzekera|verzekering|douane|leverancier|rechtbank|verbouwing
    |verhuizing|levering|vog|bank|keuring|aanvraag|screening|controle|vergunning|visum|toets|test
    |opdracht|gesprek|reis
    |opleiding)\w*(?: \w+){0,3}? (?:duurt|duren|kost|kosten|neemt|nemen)(?: \w+){0,2} $
""",
    "unpromised.to_others": r"""
(?<!hierover )(?<!daarover )(?:moet|moeten) (?:\w+ ){0,3}?(?:baas|directie|directeur|bestuur|klant
    |opdrachtgever|leidinggevende|raad)(?: (?!(?:en|u|je)\b)\w+){0,4} $
""",
    "unpromised.to_check": r"""
om (?:\w+ ){0,3}te (?:controleren|verwerken|beoordelen)
""",
    "unpromised.wishes": r"""
(?:goed|fijn|prettig|mooi)e? $
""",
    "unpromised.no_sooner": r"""
(?:eerder|vroeger) dan $
""",
    "undue.at_will": r"""
\W*(?:als|mocht|voor) (?:je|u|er|vragen)[^.;?!]{0,40}\b(?:vragen|vraag|onduidelijk\w*|iets)\b
""",
    "unpromised.but": r"""
en|maar|dus
""",
    "unpromised.told_now": r"""
(?:zeg|zeggen|meld|melden|deel|delen|bevestig|bevestigen|informeer|informeren|kan|kunnen|moet
    |moeten|wil|willen|mag|laat|laten)(?: ik| wij| we)? (?:je|u|jou|jullie)\b[^.;:?!]{0,40}? dat\b
""",
    "unpromised.habit": r"""
(?:elke|iedere?|elk) (?:maand|week|kwartaal|jaar)
""",
    "unpromised.if": r"""
(?:als|indien|mits)(?! (?:we|wij|ik|alles|mogelijk|het goed is)\b)|mocht (?:de|het|er|hij|zij)
""",
    "unpromised.silent": r"""
niets?|niks|geen|zonder
""",
    "unpromised.arrives": r"""
(?:komt|komen) (?:de|het|een|onze|mijn)
""",
    "counting.proposes": r"""
stel(?:len)?|voorstel\w*|bied(?:en)?|dachten? aan
""",
    "counting.proposes_behind": r"""
voor\b
""",
    "counting.whether": r"""
of|als|bevestig\w*
""",
    "reckoning.whereupon": r"""
waarna|waarop|daarna
""",
    "reckoning.round_week": r"""
(?:van de|van je|van het|waarin de|waarin we de) (?:gesprekken|gesprek|sollicitatiegesprekken)
""",
    "undue.open_until": r"""
(?:code|pas|parkeerplaats|parkeren|receptie|balie|poort|slagboom|winkel
    |kantoor)\b[^.;?!]{0,40}\btot
""",
    "purposes.not": r"""
niet
""",
    "purposes.you_said": r"""
(?:ik|we|wij) (?:zag|zagen|las|lazen|begrijp|begrijpen|zie|zien|lees|lezen)\b[^.;:?!]{0,40}?
     dat (?:je|u)
(?:je|u) (?:schreef|zei|vertelde|gaf aan|meldde|had (?:gezegd|geschreven))(?:,? dat)?
""",
    "purposes.we": r"""
ik|we|wij
""",
    "purposes.your_answer": r"""
(?:je|jouw|uw) (?:antwoord|opmerking) op (?:[\w ]{0,30})?["'«„]
""",
    "purposes.own_task": r"""
\b(?:ik|we|wij|hij|zij|(?:de|het|mijn|onze|ons) (?!sollicitant|kandida)[\w-]+) (?:moet
    |moeten) (?:(?!je\b|u\b|jou\b
    |uw\b)[\w-]+ ){0,6}?(?:uiterlijk |voor |vóór |tegen )?@[^.;?!,]{0,50}\b(?:inleveren|afsluiten
    |indienen|betalen|bestellen|opleveren|afronden|afgeven|afrekenen)\b
""",
    "purposes.papers": r"""
\b(?:contract|arbeidsovereenkomst|(?:schriftelijke?|officiële) (?:aanbod|aanbieding|bevestiging)
    |aanstellingsbrief)(?: [\w-]+){0,3}? (?:volgt|komt|gaat|ligt|(?:ontvangt|krijgt|heeft) u
    |(?:krijg|ontvang|heb) je|wordt (?:u|je|naar u)|sturen (?:wij|we) (?:u|je)|stuur ik (?:u
    |je)) (?: ?[\w-]+){0,3}? ?(?:uiterlijk|vóór|voor|binnen)(?: op)? $
\b(?:u (?:ontvangt|krijgt|heeft)|je (?:ontvangt|krijgt|hebt)|(?:wij|we|ik) (?:sturen|stuur) (?:u
    |je)) (?:[\w-]+ ){0,4}?(?:contract|arbeidsovereenkomst|aanstellingsbrief|(?:schriftelijke?
    |officiële) (?:aanbod|aanbieding|bevestiging))(?: [\w-]+){0,4}? (?:uiterlijk|vóór|voor
    |binnen)(?: op)? $
""",
    "purposes.for_others": r"""
\b(?:opdrachtgever|klant|bedrijf|werkgever|school) (?:zoekt|wil|wenst|hoopt)\b(?:(?!beslis|besluit
    |antwoord|reactie|\b(?:je|uw?|jouw)\b)[^.?!;:,]){0,50}? (?:voor|vóór|tegen|per|uiterlijk) @
\bindiensttreding\b[^.;?!,@]{0,30}@|@[^.;?!,]{0,20}\bin dienst (?:te )?treden\b
\b(?:introductie|inwerk)\w* (?:is|begint|start)(?: \w+){0,2} @
\b(?:de|het|onze|ons) (?!sollicitant|kandida)(?:[\w-]+ ){1,3}?(?:heeft|hebben)(?: nog)? tot @
\b(?:contract|aanstelling|dienstverband) (?:[\w-]+ ){0,2}?(?:loopt|eindigt|duurt
    |is tijdelijk)(?: \w+){0,2} @
\b(?:laptop|computer|werkkleding|uniform|pakket|toegangspas|leaseauto) (?:[\w-]+ ){0,3}?(?:komt
    |volgt|wordt|arriveert|ligt|ontvangt u|krijgt u|krijg je)(?: [\w-]+){0,3} @
\b(?:de|het|mijn|onze|mevrouw|meneer) (?:[\w-]+ ){1,2}?(?:moet|hoort) (?:mij|me
    |ons) (?:[\w-]+ ){0,3}?(?:voor|vóór|uiterlijk|tegen)(?: op)? @
\b(?:team|afdeling|verhuizing|verbouwing|begroting|budget|winkel|kantoor) (?:moet|moeten
    |dient)[^.;?!,@]{0,24}@[^.;?!,]{0,30}\b(?:compleet|voltallig|klaar|rond|af|verhuisd|bezet
    |besteed)\b
@[^.;?!,]{0,12}\b(?:moet|moeten|dient) (?:\w+ ){1,3}?(?:team|afdeling|verhuizing|verbouwing
    |begroting|budget|winkel|kantoor) [^.;?!,]{0,40}\b(?:compleet|voltallig|klaar|rond|af|verhuisd
    |bezet|besteed)\b
@ (?:[\w-]+ ){0,3}?met (?:pensioen|(?:zwangerschaps|ouderschaps)?verlof)\b
\b(?:verlaat|vertrekt)(?: ons)?(?: (?:per|op|in))* @
\b(?:vorige|oude|huidige|laatste) (?:werkgever|baas|leidinggevende)\b(?:(?!\b(?:je|u|jou)\b)
    [^.;?!@]){0,24}(?:voor|vóór|uiterlijk|tegen)? @
""",
    "purposes.asks_time": r"""
\b(?:geef|geeft|gun|gunt) (?:me|mij|ons|hem|haar)(?: even| nog| alstublieft| graag| wat| de
    | tijd)* tot(?: en met)?(?: de| het)? @
""",
    "purposes.readers_time": r"""
\b(?:(?:je|u) (?:hebt|heeft|krijgt)|(?:hebt|heeft|krijgt|heb) (?:je|u)|(?:geef|geven)(?: ik| we
    | wij)? (?:je|u))(?: de| tijd| nog| gerust)* tot(?: en met)?(?: de)? @(?! (?:een |ons
    | het)? ?(?:antwoord|bericht|reactie|nieuws))
""",
    "purposes.is_there": r"""
\btot(?: en met)?(?: de)? @ (?:ben ik|zijn (?:we|wij)|zit ik|is (?:hij|zij|ze)) \w+
\b(?:ik ben|ik zit)(?: nog)? tot(?: en met)? @ (?:op|in|bij|hier|te|bereikbaar)\b
""",
    "purposes.too_late": r"""
\bna @[^.;?!@]{0,50}\b(?:niet|geen|onvolledige?)\b[^.;?!]{0,40}\b(?:behandel\w+|geaccepteerd
    |aangenomen|meegenomen|aan)\b
""",
    "undue.takes": r"""
(?:duurt|duren|kost|kan)(?: (?:bij|meestal|vaak|gewoonlijk|ongeveer|zo'n|tot|doorgaans|ruim
    |circa))* $
""",
    "unpromised.reads": r"""
\b(?:beoordeling|selectie|lezen|doornemen|bestuderen) van (?:de|alle|uw
    |je) (?:\w+ )?(?:sollicitaties?|brieven|cv's|kandidaten|reacties) (?:duurt|neemt|kost
    |vraagt)(?: (?:ons|ongeveer|circa|zo'n|tot|ruim))* $
""",
    "pointed.looked_up": r"""
\b(?:uitslag|resultaten|resultaat|lijst|rangschikking)(?: [\w-]+){0,4}? (?:is|staat|staan|zijn
    |verschijnt|verschijnen|kunt u|kun je|hangt)(?: [\w-]+){0,3}? (?:vanaf|op) @
\b(?:vanaf|op) @[^.;?!]{0,10}(?:ziet|kunt|leest|vindt) u[^.;?!]{0,60}\b(?:of u|uitslag|resultaat
    |lijst)
""",
    "picking.chooses": r"""
dan|doe|wordt|genoteerd|graag|prima|goed|past|liever|schikt|akkoord|fijn
""",
    "stale.clauses": r"""
en|maar
""",
    "picking.other": r"""
feestdag|niemand|dicht|gesloten|vol|terug|(?:vraag|vragen|stuur|sturen|beslis\w+|overleg\w*|weet
    |weten)|moet|moeten|hadden
""",
    "picking.against": r"""
krap|lastig|moeilijk|behalve|noch|mijn andere|tot|wanneer|ben ik (?:in|op|nog)|het minst
""",
    "picking.unsure": r"""
misschien|wellicht|mogelijk|waarschijnlijk|als|mits|tenzij|niet zeker
    |moet (?:\w+ ){0,3}?(?:checken|vragen|kijken|overleggen)
""",
    "told.provided": r"""
(?:als|indien|mocht) (?:je|u|jij|dat|alles|het) (?:\w+ ){0,4}?(?:door(?:gaat|gaan| bent| mag)?
    |geselecteerd|gekozen|verder (?:gaat|mag|komt)|slaagt|goed (?:gaat|verloopt))
    |bij (?:een )?(?:positief|positieve|succes|goed gevolg)
    |(?:wie|kandidaten die) (?:\w+ ){0,3}?(?:door(?:gaat|gaan)|slaagt|slagen|verder)
""",
    "offered.either": r"""
(?:laat|zeg|geef|noem|kies)(?: \w+){0,3} (?:welke|welk|degene die)|(?:welke|welk)(?: van de twee
    | moment| dag)? (?:past|schikt|komt|heeft|zou|je|jij|u)|de keus is aan (?:je|jou|u)
""",
    "told.pick": r"""
(?:kies|boek|reserveer|selecteer)(?: \w+)? (?:een|je|uw|het)(?: \w+)? ?(?:tijdstip|moment|tijdslot
    |slot|afspraak)|(?:een|je|uw) (?:\w+ )?(?:tijdstip|moment|tijdslot
    |slot) (?:\w+ ){0,3}(?:kiezen|boeken|reserveren|uitkiezen)
""",
    "asides.with": r"""
met|bij
""",
    "asides.talk": r"""
\w*gesprek\w*|interviews?|afspra\w*|kennis\w*|ontmoet\w*|sprek\w*|spreekt|spreek|praat|praten
    |bel(?:t|len)? (?:ik|wij|we|u|je|jou)|belt|rondleiding|ronde|sessie|panel|test|opdracht
    |presenta\w*|les|proef\w*|meelo\w*|videobel\w*|lunch|koffie|verwacht\w*|ontvang\w*|daarna
    |vervolgens|tweede|derde|verplaats\w*|verzet\w*|wordt|blijft|met (?:mij|ons|hem|haar|dhr
    |mevr\w*
    |dr|onze|de (?:\w+ ){0,2}\w*(?:direct\w+|team|manager|leid\w+|chef))
(?:wil|willen|wilt|zou|zouden)(?: \w+){0,2}? (?:je|jou|u)|(?:tijd|vrij|klaar) voor (?:je|jou|u)
    |(?:je|u|jou) (?:zien|ontvangen)|kom(?:t u)?(?: dan| ook)* (?:op|om|maan|dins|woens|donder
    |vrij)
    |kom (?:\w+ ){0,6}?(?:terug|langs)
aan de beurt|neemt (?:\w+ ){0,2}het over|sluit aan|schuift aan|houd? (?:ook|alvast|maan|dins|woens
    |donder|vrij)\w*|gereserveerd|geblokt|vrijgehouden
groeps\w+|\w*examen|\w*toets|casus|praktijk\w*|rollenspel|(?:de|het) (?:volgende|andere
    |laatste) (?:is|wordt)
op locatie|de dag begint|beginnen we
""",
    "asides.set": r"""
(?:is|zijn|staat)(?: dan| ook)?(?: gepland)?(?: op| om| voor)*
""",
    "asides.own": r"""
(?<!voor )(?<!van )(?:uw|je|jouw) (?:gesprek|presentatie)|met de (?:andere|overige) (?:kandidaten
    |sollicitanten)|groeps\w+
""",
    "asides.else": r"""
\b(?:opdracht|casus|presentatie|dia's|slides|formulier|vragenlijst
    |documenten)\b[^@]{0,24}@[^@]{0,12}\b(?:binnen|ingeleverd|inleveren|ingestuurd|terug|klaar)\b
\b(?:link|toegang|aanbod|aanbieding|code|account|portaal|enquête|vacature|inschrijving|pas
    |kaartje)\b[^@]{0,24}\b(?:verloopt|vervalt|sluit|eindigt|opent|is (?:geldig|open)
    |loopt af)\b[^@]{0,16}@
\b(?:camera|microfoon|verbinding|apparatuur|geluid) te (?:testen|controleren|proberen|checken)\b
\b(?:testgesprek|proefgesprek|techniek(?:check|test)|verbindingstest|generale repetitie)\b
@[^@]{0,16}\b(?:was|is) (?:een (?:vergissing|fout|typefout)|verkeerd|onjuist)\b
\b(?:vorige|eerdere) (?:uitnodiging|afspraak|mail|bericht|tijd)\b[^@]{0,16}@
\b(?:open (?:avond|dag)|informatieavond|banenmarkt|carrièrebeurs|webinar|personeelsbijeenkomst
    |brandalarm|ontruimingsoefening)\b
\b(?:kantoor|receptie|winkel|straat|parkeerplaats|gebouw|fabriek|kantine)\b[^@]{0,16}\b(?:sluit
    |opent|is (?:dicht|gesloten|afgesloten|open|bemand))\b[^@]{0,12}@
\b(?:andere|overige) (?:\w+ )?(?:kandidaten|sollicitanten)\b[^@]{0,40}@
\b(?:commissie|bestuur|jury|directie|panel)\b[^@]{0,8}\b(?:beraadslaagt|vergadert|besluit|stemt
    |overlegt)[^@]{0,24}@
\b(?:taxi|chauffeur|trein|bus|tram|vlucht|veerboot|pont)\b[^@]{0,24}\b(?:vertrekt|gaat|komt|haalt
    |wacht|rijdt)\b[^@]{0,24}@
\b(?:stuur|sturen|mail|mailen|verstuur)\b(?:(?!\b(?:voor|over|van)\b)[^@]){0,40}@
\bbereikbaar (?:tot|vanaf|van)? ?[^@]{0,8}@
\bmeld (?:u|je)\b[^@]{0,12}@[^@]{0,8}\b(?:bij|aan) de (?:receptie|balie|poort|ingang)\b
\b\w*(?:feest|staking|borrel|wedstrijd|sluitingsdatum|inventaris|verhuizing) (?:is|begint
    |start)\b[^@]{0,12}@
\b(?:ik ben|\w+ is|wij zijn|we zijn)\b[^@]{0,12}@ ?(?:uur )?(?:pas |pas weer |weer )(?:terug
    |bereikbaar|op kantoor|aanwezig|in huis)|@ ?(?:uur )?(?:ben ik|is \w+|zijn we
    |zijn wij) (?:pas )?weer\b
\b(?:commissie|bestuur|jury|directie|raad|ondernemingsraad|college)\b[^@]{0,8}\b(?:komt bijeen
    |komt samen|zit bij elkaar)\b[^@]{0,24}@|\b(?:commissie|bestuur|jury|directie
    |raad)\b[^@]{0,8}\bkomt\b[^@]{0,24}@[^@]{0,8}(?:bijeen|samen|bij elkaar)\b
\b(?:iemand anders|een andere kandidaat|een andere sollicitant)\b[^@]{0,24}@
    |@[^@]{0,24}\b(?:iemand anders|een andere kandidaat)\b
\b(?:eerste werkdag|startdatum|introductiedag|inwerkdag)\b[^@]{0,16}@
    |\bvacature\b[^@]{0,8}\bsluit\b[^@]{0,16}@
\bontbijt\b[^@]{0,16}@|\b(?:inchecken|uitchecken|check-?in|check-?out)\b[^@]{0,16}@
    |@[^@]{0,12}\b(?:inchecken|uitchecken)\b
""",
    "newdays.held": r"""
gereserveerd|vastgelegd|ingepland|genoteerd|geblokt|vrijgehouden|verwacht(?:en)? (?:je|u|jou)
""",
    "asides.for": r"""
voor
""",
    "hours.held": r"""
gesprek|interview|afspraak
""",
    "stale.thanks": r"""
(?:dank|bedankt)(?: \w+){0,2} (?:voor (?:je|uw|het|ons) (?:komst|bezoek|tijd|gesprek)|dat (?:je
    |u))
""",
    "joints.to": r"""
tot(?: en met)?|t/m
""",
    "joints.begins": r"""
begin|aanvang
""",
    "joints.ends": r"""
einde|afloop
""",
    "joints.arrives": r"""
inloop|ontvangst|aankomst
""",
    "weeks.on": r"""
op
""",
    "invited.mistaken": r"""
(?:uitnodiging|agenda)\b[^.!?]{0,60}\b(?:verkeerde?|fout\w*|klopt niet|niet goed)
""",
    "stale.all_day": r"""
de hele dag|heel de dag
""",
    "stale.reader": r"""
je|jij|jou|jouw|u|uw|gesprek\w*
""",
    "stale.still": r"""
(?:maar )?(?:nog steeds|weer|opnieuw)
""",
    "joints.so": r"""
dus|dat is
""",
    "places.if": r"""
als|mocht
""",
}
