"""Dutch cues, on folded text. Data, no logic."""

MACROS = {
    "day": (
        r"(?:\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|vandaag)|"
        r"\b\d{1,2} (?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)|\b\d{1,2}[-/]\d{1,2})"
    ),
    "if": (
        r"\bals\b(?= (?:je|jij|jullie|u|uw|jouw|ik|we|wij|het|dat|dit|er|de|die|ze|zij|hij|alles"
        r"|alle|mijn|ons|onze|iets|iemand)\b)"
    ),
    "clock": r"(?:\b\d{1,2}[:.]\d\d|\b\d{1,2} uur|\bom \d{1,2}\b|\bhalf [a-z]+\b)",
    "talk": (
        r"(?:gesprek\w*|kennismaking\w*|afspraak|interview\w*|sollicitatiegesprek\w*"
        r"|telefoongesprek|meeloop\w*|proefdag)"
    ),
}

INCOMING = {
    "hiring@anywhere": r"""
3 a post is given :: \bkeuze is op «jou|u» gevallen\b|\b«arbeidsovereenkomst|arbeidscontract»\b
3 your application :: \b(?:je|jouw|uw) «sollicitatie\w*|kandidatuur»
    |\b(?:voor (?:een|het)|op|het) «sollicitatiegesprek»
2 application :: \b«sollicit\w*|kandida\w*|vacature\w*|recruiter\w*|recruitment|werving
    |personeelszaken|arbeidsvoorwaarden|arbeidsovereenkomst|proeftijd|salarisindicatie|opzegtermijn
    |motivatiebrief|curriculum|dienstverband|de functie|functie van|meeloopdag|proefdag\w*»
2 interview :: \b«gesprek\w*|kennismaking\w*»
3 written part :: \b(?:beste|geachte) «kandidaat»|\b(?:«schriftelijke|selectie»)(?: \w+)? ?(?:proef
    |gedeelte|test)
    !! theorie|school
2 come for a talk :: \bop «gesprek» (?:te )?(?:kom\w*|uit\w*)
    |\b(?:kom|komt|komen|nodig\w*)\b[^.!?]{0,30} op «gesprek»
2 said to an applicant :: \b«(?:je|jouw|uw) (?:cv|brief|profiel|sollicitatie|motivatie|diploma)
    |kennismaken|kennis te maken|kennis maken|het gesprek|een gesprek|ons gesprek|referenties
    |de laatste kandidaat|kandida\w*|in dienst|bruto|contract voor|met je verder|verder met|de keuze
    |de baan|deze baan|de vacature|bij ons (?:wilt|komt|komen) werken|opdracht mee|sollicitant\w*
    |salaris\w*|proefdraaien|proefdag\w*|proefdienst|meelopen»\b
""",
    "process@anywhere": r"""
3 a process in course :: \b(?:je|jouw|uw) «sollicitatie\w*»|volgende ronde|tweede gesprek
    |«sollicitatieprocedure|selectieprocedure»
""",
    "foreign@anywhere": r"""
4 luck elsewhere :: «succes» (?:met|bij) (?:\w+ )?(?:sollicitatie\w*|gesprek|interview)
4 other matters :: \b«nieuwsbrief|afmelden|uitschrijven|huurwoning|bezichtiging|tandarts|huisarts
    |bestelling|factuur|pakket|lening|enquete|onderzoek onder|mijn (?:\w+ )?(?:\w*scriptie
    |afstudeeronderzoek|afstudeerproject|proefschrift|promotieonderzoek|thesis)|journalist|podcast
    |vacature alert|nieuwe vacatures|vacatures voor jou|korting|aanbieding|visum|consulaat
    |berichtenbox|vve»\b
    !! je sollicitatie|uw sollicitatie|sollicitatiegesprek|vacature|functie
""",
    "rejection": r"""
5 not among them :: \b(?:je|u) (?:zit|zat|bent|was) (?:daar |er )(?:\w+ )?niet «bij|tussen»
6 has found somebody :: \b(?:hebben|heb|heeft) (?:\w+ ){0,4}?iemand (?:\w+ ){0,2}?«(?:gevonden
    |aangenomen)»\b|\b(?:plek|baan) is (?:\w+ ){0,2}«weg»\b
    !! nog niemand|nog niet|{if}|iemand gevonden (?:die|om) (?:je|u|jou)\b
5 not chosen :: (?:\bniet\b|«helaas|teleurstell\w*|afgewezen|jammer») && (?:verder|uitnodig\w*
    |geselecteerd|doorgaan|aanbieden|gekozen|in aanmerking|door te gaan|voort te zetten|geschikt
    |passend\w*|gevallen)
    !! nog niet|afspraak|verzet\w*|verplaats\w*|twijfel
5 given to another :: \bde «(?:functie|baan|plek)» (?:\w+ )?aan (?!(?:je|jou|u|ons|wie|iemand
    |degene)\b)(?:[\w'-]+ ){1,5}?(?:te geven|gegeven|gegund|te gunnen)\b
    !! nog niet|{if}|\?
5 goes to a colleague :: \b«(?:functie|baan|vacature|plek|plaats)» (?:gaat|is gegaan|ging) naar\b
    |\b(?:procedure|traject) (?:\w+ ){0,3}«(?:afgesloten|ten einde|beeindigd)»\b
    |\bhelaas geen «goed (?:bericht|nieuws)»
    !! nog niet
5 leaves it at that :: \b«(?:het )?hierbij (?:te |willen |gaan )?laten
    |niet (?:met je|met u|samen) verder (?:te )?(?:gaan|willen)»
    !! voor vandaag|deze week
5 another was chosen :: (?:«gekozen|besloten|voorkeur|keuze|ingevuld|aangenomen
    |gegaan») && (?:ander\w*|kandidaat|intern\w*|iemand|vervuld)
    !! nog een andere
4 post is filled :: (?:«functie|vacature|positie») && (?:vervuld|ingevuld|ingetrokken
    |komt te vervallen|gesloten|vergeven)
    !! nog niet
3 regret :: «helaas|het spijt (?:me|ons)|moeten (?:we|wij|ik) (?:je|u) (?:mededelen|teleurstellen)
    |afwijzing»
    !! afspraak|verplaats\w*|verzet\w*|gesprek van
3 luck for the search :: (?:«wens\w*|succes») && (?:zoektocht|toekomst|carriere|loopbaan|vervolg
    |verdere)
2 kept on file :: «in portefeuille|in ons bestand|gegevens bewaren|talentpool»
""",
    "progress_update": r"""
5 not there yet :: \bzijn er nog «niet» (?:helemaal )?uit|\bloopt (?:\w+ ){0,4}?«uit»(?=[.,!]|$)
    !! {if}|\?
4 still deciding :: (?:«nog») && (?:in behandeling|niet besloten|geen besluit|geen beslissing|bezig
    |gesprekken|bespreken|in overleg|in de race|beoordel\w*|kandidaten|even geduld)
4 where things stand :: «stand van zaken|status van (?:je|uw|jouw)|geduld|vertraging
    |duurt (?:iets )?langer|op de hoogte|laat ik (?:je|u)|laten we (?:je|u) (?:uiterlijk|voor|zo)
    |hoor je (?:van|uiterlijk|voor)|hoort u (?:van|uiterlijk|voor)|uiterlijk (?:{day}|volgende)
    |komen we bij (?:je|u) terug|kom ik bij (?:je|u) terug»
    !! ontvangen|stuur
3 still interested :: (?:«nog»)~(?:geinteresseerd|beschikbaar|interesse)
""",
    "application_received": r"""
5 application arrived :: (?:«ontvangen|ontvangst|binnengekomen|in goede orde»)~~(?:sollicitatie|cv
    |brief|reactie)|(?:«sollicitatie|cv»)~~(?:ontvangen|binnen\b|binnengekomen)
    !! niet ontvangen
4 thanks for the application :: (?:«bedankt|dank|leuk dat») && (?:sollicitatie|interesse in
    |solliciteert|gesolliciteerd|belangstelling|reactie op)
    !! helaas|uitnodig\w*
3 we will look :: (?:«bekijken|beoordelen|lezen|doornemen|nemen») && (?:sollicitatie|brief|cv
    |contact|zorgvuldig)
""",
    "application_received@subject": r"""
4 receipt in the subject :: «ontvangstbevestiging|bedankt voor je
    |bevestiging van (?:je|uw) sollicitatie|sollicitatie ontvangen»
    !! gesprek|uitnodiging|afwijzing|status
""",
    "information_requested": r"""
5 please send papers :: \bstuurt? (?:(?:je|u) )?(?:mij|me|ons)\b[^.!?]{0,60}\b«getuigschrift(?:en)?
    |diploma's|diploma|kopie|vog|identiteitsbewijs|paspoort|loonstrook|referenties|rijbewijs»\b
5 please send papers :: (?:«graag|stuur|sturen|ontvangen we|kun je|kunt u|zou je|zou u|nodig
    |ontbreekt|ontbreken|mis\b|missen») && (?:diploma\w*|referentie\w*|document\w*|kopie
    |salarisindicatie|salariswens|opzegtermijn|werkvergunning|rijbewijs|vog\b|motivatiebrief
    |formulier|vragenlijst|portfolio|loonstrook|gegevens van|cijferlijst)
    !! gesprek op|neem mee|meenemen
4 what are your terms :: (?:«wat|wanneer|hoeveel|heb je|heeft u|vanaf wanneer») && (?:salaris\w*
    |verdien\w*|opzegtermijn|beginnen|starten|rijbewijs|werkvergunning)[^.!]*\?
""",
    "assessment_requested": r"""
5 take a test :: \b(?:bijgevoegde|bijgaande|meegestuurde) «opdracht|casus|toets|oefening»\b
    !! bespreken|gemaakt|ontvangen
5 a task is next :: \bvolgende (?:stap|ronde|fase)\b[^.!?]{0,15}\b(?:is|wordt
    |zou)\b (?:\w+ ){0,3}?«opdracht
    |oefening|case|test|uitdaging»\b
    !! gesprek|{clock}
5 take a test :: (?:«test|assessment|opdracht|proefopdracht|oefening|case|capaciteitentest
    |vragenlijst
    |proefvertaling|video interview|huiswerk\w*|persoonlijkheidstest») && (?:maken|invullen|afronden
    |link|minuten|uur\b|deadline|voor {day}|inleveren|opnemen|terugsturen|uitwerken|hierbij
    |bijgevoegd|bijlage|stuur)
    !! tijdens het gesprek|op de dag
""",
    "availability_requested": r"""
5 which time suits :: \b(?:hoe laat|wanneer) (?:kan|mag|zou) ik (?:je|u|jou)\b[^.!?]{0,30}\b«bellen
    |bereiken
    |spreken»\b[^.!]*\?
5 which time suits :: (?:«wanneer|welke|welk|schikt|komt|kun je|kunt u|zou je|zou u|past|ben je
    |bent u|heb je») && (?:beschikbaar|schikt|uit\b|tijd\w*|dag\w*|moment\w*|{day}|{clock}
    |langskomen|bellen|uitkomt)[^.!]*\?
    !! nog geinteresseerd|beginnen|vragen|\bof (?:het|dat|dit|de afspraak
    |het gesprek) (?:\w+ )?(?:schikt
    |past|lukt|uitkomt)
5 propose times :: (?:«geef|stuur|laat|kies|plan|prik|noem») && (?:moment\w*|tijd\w*|beschikbaarheid
    |datum|data|voorkeur|wanneer|optie\w*)
    !! stuur (?:je|uw) cv
4 like to meet :: (?:«graag|willen|zouden|leuk») && (?:uitnodigen|kennismaken|kennis te maken
    |kennis maken|ontmoeten|spreken|in gesprek|langskomt|bellen)
    !! {clock}|helaas|verplaats\w*|verzet\w*
""",
    "interview_confirmed": r"""
5 invited for a time :: (?:«bevestig\w*|uitnodig\w*|nodig(?:en)? (?:ik|we|wij)|verwacht\w*|afspraak
    |gesprek|staat|ontvang\w*
    |bel ik|zien we|afgesproken|plaats|genoteerd|ingepland|gereserveerd|ontmoeten|kennismaken
    |zien je|zien u|zie je|spreken je|spreken u|proefdag|meelopen
    |meeloopdag») && (?:{day}[^.?!]{0,50}{clock}|{clock})
    !! \?|\bof\b|in plaats van|verplaatst|verzet|voor {clock}
4 see you then :: (?:«tot (?:{day}|dan|ziens op)|kijken uit naar|kijk uit naar»)~
    !! \?|reactie
4 confirmation :: «bevestiging van (?:de|je|uw|onze)|herinnering|hierbij bevestig»
    !! sollicitatie ontvangen|kun je
3 label of a meeting :: ^\W{0,3}«wanneer|datum|tijd|locatie|waar|adres|gesprekspartner\w*|met wie
    |duur»\b ?[:\t]
3 on arrival :: (?:«meld je|melden bij|neem mee|meenemen|legitimatie|receptie|parkeren
    |duurt ongeveer|ongeveer een uur»)~
""",
    "interview_confirmed@subject": r"""
4 invitation in the subject :: «uitnodiging|bevestiging|herinnering|sollicitatiegesprek|kennismaking
    |gesprek»
    !! sollicitatie ontvangen|verplaatst|geannuleerd|verzet
""",
    "moves": r"""
5 from one day to another :: \b«verschuift|schuift|springt|gaat|wisselt
    |verhuist» (?:\w+ ){0,2}?van [^?!]{0,24}?(?:{day}
    |{clock})[^?!]{0,40}? naar\b[^?!]{0,12}?(?:{day}|{clock}) && {talk}
    !! \?|{if}|open|gesloten|vakantie|tentoonstelling|cursus|beslissing
""",
    "interview_rescheduled": r"""
5 moved :: \b(?:zetten|zet|boeken|boek)\b[^.!?]{0,60}\b«om naar»\b[^.!?]{0,20}{day}
    !! \?
5 moved :: (?:«verplaatst|verplaatsen|verzet|verschoven|verschuiven|nieuwe datum|nieuwe tijd
    |in plaats van|vervroegd|gewijzigd|omgezet|schui(?:ft|ven) (?:we )?(?:op|door) naar
    |gaat nu door op|vindt nu plaats op|(?:zien|spreken) (?:we )?elkaar (?:\w+ )?pas
    |kom (?:\w+ )?pas») && (?:{day}|{clock})
    !! \?
4 it has moved :: (?:gesprek|afspraak|interview)\w* (?:\w+ ){0,5}?(?:is
    |wordt) (?:\w+ ){0,3}?«verplaatst|verzet|verschoven»(?=\W*$)
    !! \?|nog niet
""",
    "interview_cancelled": r"""
5 a round is off :: \b(?:{day}|gesprek|afspraak|het) (?:\w+ ){0,2}?«gaat (?:\w+ )?niet door
    |gaat (?:\w+ )?niet lukken|vervalt|valt weg|lukt (?:\w+ )?niet»\b
    !! {if}|trein|les\b
5 called off :: (?:«annuleren|geannuleerd|afzeggen|afgezegd|gaat niet door|niet doorgaan|vervalt
    |uitstellen|ziek»)~
    !! als je|mocht je|indien|\bduurde\b|late (?:reactie|antwoord)
4 cannot hold it :: \b(?:«lukt|kan|kunnen|gaat|red»)\b (?:[\w,]+ ){0,6}?niet\b && (?:vandaag|morgen
    |{talk}|{day})
    !! {if}|indien|beslis\w*|uitsluitsel|aanbieden|antwoord|zeggen
    |voor (?:maandag|woensdag|vrijdag)
""",
    "offer": r"""
5 is the one :: \bkeuze is op «jou|u» gevallen\b
    !! \bniet\b
5 offering the post :: (?:«aanbieden|aanbod|aannemen|contract|arbeidsovereenkomst
    |voorstel») && (?:functie|baan|ondertekend|tekenen|salaris|team|bruto|in dienst|bijgevoegd|blij
    |graag)
    !! gesprek|helaas|niet|aanbiedingen
5 offering a contract :: \b«contract|voorstel»\b (?:te )?(?:mogen|kunnen
    |willen)?(?: (?:aanbieden|doen))|\b(?:bieden|mogen) (?:je|u|jou) (?:\w+ ){0,4}?«contract»
    !! gesprek|niet|energie|abonnement
6 the post is yours :: \b(?:je|jij|u) (?:hebt|heeft|heb) «de baan»\b
    |\b(?:baan|functie|plek) is «(?:van|voor) (?:jou|u)»\b|\b(?:je|u) bent «aangenomen»\b
    |\bnemen (?:je|jou|u) (?:\w+ )?«aan»\b|\bwillen (?:je|jou|u) (?:\w+ ){0,2}«(?:aannemen
    |in dienst nemen)»\b
    !! gesprek|niet|helaas|om {clock}|proefdag
5 want you :: (?:«willen je|willen jou|kiezen voor jou|gekozen voor jou|je bent aangenomen
    |u bent aangenomen|welkom bij|welkom in|gefeliciteerd»)~
    !! ontmoeten|spreken|uitnodigen|leren kennen|willen je (?:vragen|laten)|gesprek
3 terms :: (?:«salaris|bruto|vakantiedagen|proeftijd|startdatum|ingangsdatum»)~(?:van|per|is
    |bedraagt|\d|euro)
""",
    "acknowledgement": r"""
4 thanks for the note :: (?:«bedankt|dank|dankjewel»)~(?:bericht|laten weten|mail|reactie
    |bevestiging|woorden|toesturen|doorgeven)
    !! sollicitatie|interesse|automatisch
4 glad :: «fijn om te horen|leuk om te horen|helemaal goed|prima|top|geen probleem|graag gedaan
    |jammer|begrijp\w*|tot dan|fijn weekend|genoteerd»
    !! \?|helaas|{clock}
""",
    "recruiter_outreach": r"""
5 found your profile :: (?:«profiel|linkedin»)~(?:gevonden|tegen|gezien|past|interessant|sprak
    |aansluit)|«namens (?:mijn|onze|een) opdrachtgever|opdrachtgever|getipt|kreeg je naam|headhunter
    |kennen elkaar niet»
""",
    "auto_reply": r"""
5 out of office :: (?:«afwezig|niet aanwezig|op vakantie|met verlof|automatisch antwoord
    |automatische reactie|weer bereikbaar|terug op kantoor|dringende zaken|spoed
    |zwangerschapsverlof»)~
    !! het gesprek|(?:je|u) ontvang
""",
    "stage:screen@text": r"""
5 first talk :: «telefonisch gesprek|telefonische kennismaking|kennismakingsgesprek|eerste gesprek
    |kort telefoongesprek|telefonisch interview|telefoongesprek|kort belletje|eerste kennismaking
    |kennismaking met (?:hr|de recruiter)|telefonisch\w*|kort (?:gesprek|kennismaken)|eerste indruk
    |kwartiertje bellen|(?:bellen|bel) (?:we|ik) (?:graag )?(?:even|een kwartiertje|een half uurtje
    |tien minuten|twintig minuten|kort)|even bellen|videocall van (?:15|20|30)»
    !! vragen|vraag|bereik\w*|twijfel
""",
    "stage:technical@text": r"""
5 technical talk :: «technisch gesprek|technische sessie|technisch interview|inhoudelijk gesprek
    |vakinhoudelijk
    |live coding»
""",
    "stage:manager@text": r"""
4 with the boss :: (?:«manager|leidinggevende\w*|teamleid\w*|teamhoofd|teamlead|afdelingshoofd
    |afdelingsleid\w*|hoofd|directeur|directrice|filiaalmanager|filiaalleid\w*|bedrijfsleid\w*
    |teammanager|chef|eigenaar|eigenaresse|vestigingsmanager|praktijkhouder|ploegleider
    |projectleider|baas|rector|schoolleider|unithoofd|zorgmanager»)\b
    !! (?:functie|vacature|sollicitatie|rol|baan) (?:van|{if}|voor|naar) (?:\w+ ){0,2}\w*(?:manager
    |leider|hoofd|directeur|chef)|als (?:\w+ )?\w*(?:manager|leider|hoofd|directeur|chef)|hr manager
    |recruitment|algemeen directeur
4 with the head :: \b«teamhoofd|unithoofd|zorgmanager|vestigingsmanager|ploegleider|winkelmanager
    |diensthoofd|werkleider|rayonmanager»\b
    !! vacature|functie van
""",
    "stage:panel@text": r"""
4 several people :: «sollicitatiecommissie|selectiecommissie|adviescommissie|commissie|panel
    |assessmentdag|selectiedag|toekomstige collega's»
4 together with others :: (?:«samen met|twee collega's|enkele collega's|een collega|en ik\b|en mij\b
    |met z'n (?:tweeen|drieen)|en twee|en een») && (?:gesprek|kennis\w*|spreken|ontmoet\w*|afspraak
    |langs\w*)
    !! u en ik|jij en ik|je en ik|u en mij|jou en mij|en ik (?:ben|heb|moet|kan|wil|sta|zit|meld
    |stuur|bel|hoop|denk|zal|weet|had|was|kom|kijk|zou)\b
4 together with :: \b(?:«samen met|in aanwezigheid van»)\b[^.!?]{0,70}(?:collega\w*|hoofd|manager
    |leider|directeur| en )|\b(?:twee|drie|enkele|een paar) «collega's|teamleden»
""",
    "stage:final@text": r"""
5 final :: (?:«laatste|finale|afsluitend\w*»)~(?:gesprek|ronde|kennismaking)|«algemeen directeur
    |raad van bestuur»
    !! laatste week
""",
    "wish:welcome": r"""
4 questions welcome :: (?:«vragen|vraag|onduidelijk\w*|meer weten») && (?:bel\b|bellen|mail\w*
    |contact|stellen|gerust|graag|bereik\w*|laat|horen)
4 ask freely :: «trek aan de bel|aan mijn jas|herinner me|bel gerust|mail gerust|laat gerust
    |app gerust|stel (?:ze|je vragen)|aarzel niet|hoor (?:ik|wij) het graag|vragen\?|bij vragen
    |heb je (?:nog )?vragen|heeft u (?:nog )?vragen|mocht je (?:nog )?vragen
    |laat het (?:me|ons|maar|gerust)? ?weten|bereikbaar op|kun je (?:mij|me|ons) (?:bellen|bereiken
    |mailen)|mag je (?:altijd )?(?:bellen|mailen|appen)|bel of mail|mail of bel»
4 do call :: \b(?:«bel|mail|app|stuur|laat|trek|meld»)\b[^.!?]{0,60}\b(?:gerust|vragen|vraag
    |onduidelijk\w*|twijfel\w*|bel)\b
    !! verhinderd|afzeggen|niet schikt
3 more to know :: \b(?:«nog vragen|vragen|meer weten»)\b ?\?
""",
    "wish:forbidden": r"""
5 do not ask :: (?:«verzoeken|gelieve|liever niet|niet nodig|geen») && (?:contact op te nemen
    |te bellen|navraag|telefonisch|acquisitie naar de status|na te vragen)
    !! gerust|acquisitie
4 please do not ask :: (?:«verzoeken (?:je|u|wij)|verzoek|gelieve|niet (?:te )?informeren
    |geen contact|geen navraag|geen mededelingen») && (?:niet|geen|af te zien)~(?:te bellen|contact
    |navraag|informeren|mededelingen|op te nemen|telefonisch)
5 asked not to :: \b(?:«vragen» (?:je|u|jullie|iedereen)|«vraag» (?:je
    |u)) (?:om )?niet (?:\w+ )?te (?:bellen|mailen|informeren)\b
5 asked not to :: \b(?:«wil|wilt|zou|zouden|willen»)\b (?:je|u
    |jullie)\b[^.!?]{0,50}\bniet (?:meer |steeds )?(?:willen )?(?:bellen|mailen|appen|informeren)\b
5 no word by telephone :: \b(?:«niet telefonisch|geen telefonische|geen mededelingen
    |niet over gecorrespondeerd|geen correspondentie»)\b
""",
    "stage:manager@signature": r"""
2 manager signs :: \b«manager|teammanager|filiaalmanager|vestigingsmanager|zorgmanager
    |afdelingshoofd|teamhoofd|hoofd|teamleider|directeur|bedrijfsleider|chef»\b
    !! hr\b|recruit|personeel|talent
""",
}

WRITTEN = {
    "thank_you": r"""
5 thanks for the talk :: (?:«bedankt|dank|merci») && (?:gesprek|proefdag|tijd|ontvangst|kennismaking
    |rondleiding
    |gisteren|vandaag)
    !! uitnodiging|aanbod
""",
    "status_check": r"""
5 is there news :: (?:«nieuws|stand van zaken|informeren|benieuwd|besluit|update
    |navraag») && (?:sollicitatie|gesprek|functie|procedure|vacature|al\b|\?)
""",
    "scheduling_reply": r"""
5 would rather :: \b«liever» (?:\w+ )?(?:maan|dins|woens|donder|vrij)dag
    |\bkan (?:\w+ )?«pas» (?:op )?{day}
5 takes a time :: (?:{day}|{clock}|moment|tijdstip)~~«schikt|past|goed|prima|kom ik|beschikbaar
    |akkoord|genoteerd|ben ik er|komt (?:me |mij )?(?:het |heel |wel )?(?:beste |beter |goed )?uit
    |bevestig|verzetten|lukt|kan ik»
""",
    "acceptance": r"""
5 accepts :: (?:«accepteer|aanvaard|neem|getekend\w*») && (?:aanbod|baan|functie|contract|graag
    |plezier|aan\b)
    !! voordat|\bniet\b|neem (?:\w+ )?(?:door|mee)|even door|suggestie
""",
    "withdrawal": r"""
5 withdraws :: (?:«terugtrekken|trek|intrekken|afzien|afwijzen|andere baan
    |ander aanbod») && (?:sollicitatie|terug|aanbod|procedure|geaccepteerd|functie)
""",
    "other_hiring": r"""
4 sends or asks :: (?:«bijgevoegd|bijlage|solliciteer|solliciteren|salaris»)~(?:cv|functie|vacature
    |brief|documenten|referenties|indicatie)
""",
    "candidate@text": r"""
3 writes as a candidate :: «mijn sollicitatie|sollicitatie|het gesprek|de functie|jullie aanbod
    |de vacature|ons gesprek»
""",
    "employer@text": r"""
5 writes as an employer :: «jouw sollicitatie|uw sollicitatie|onze vacature|kandidaten»
""",
    "plain:content": r"""
5 has no wish to move :: (?:\bniet (?:\w+ )?«op zoek»(?! naar (?!een andere|een nieuwe|iets anders
    |werk))|\bzit (?:\w+ ){0,2}(?:goed|prima|plek),? «waar ik zit|waar ik nu zit»
    |\bgeen interesse in «een (?:andere|nieuwe) (?:baan|functie|uitdaging)»)(?![^.!?]*\b(?:maar|{if}
    |tenzij|indien)\b)
""",
    "plain:reads": r"""
5 asks for time :: \b(?:«nadenken|bedenktijd|antwoord|antwoorden|laten weten»)\b[^.!?]{0,40}\?
5 leest eerst :: \b(?:neem|lees)\b (?:\w+ ){0,5}?«door»\b|\b(?:contract|aanbod|voorstel|brief
    |stukken|alles)\b (?:\w+ ){0,4}?(?:«doorlezen
    |doornemen|bekijken|bestuderen»)\b
""",
    "plain:stays": r"""
5 stays :: \b(?:«nog steeds|onverminderd|nog altijd») (?:\w+ ){0,2}(?:geinteresseerd|belangstelling
    |enthousiast)|\bvoordat ik «beslis|antwoord|een beslissing»
""",
    "plain:acceptance": r"""
5 takes the post :: \b(?:«neem|accepteer|aanvaard»)\b (?:\w+ ){0,5}(?:aanbod|baan|functie
    |voorwaarden)\b
    !! niet|voordat|ander\w*|als ik
""",
    "plain:status_check": r"""
5 asks how it goes on :: \bhoe het «verdergaat|verder gaat|ervoor staat»\b
    |\bwanneer ik [^.!?]{0,30}\b«reactie|bericht|antwoord»\b|\bkon niet «doorgaan»\b
    |\biets zeggen over de «planning»\b
    !! {clock}
5 asks whether it is decided :: (?:«beslis\w*|besluit|besloten|keuze gemaakt|al uit
    |nieuws|meer bekend|duidelijk\w*
    |uitslag|stand van zaken»)[^.!?]{0,60}\? && \b(?:weten|weet|is|hebben|heb|kun\w*|kan|wanneer
    |al)\b
    !! mijn beslissing|mijn besluit|nodig
5 asks whether it has come :: \b«(?:mijn (?:sollicitatie|brief|cv|papieren
    |documenten)|alles goed)»\b[^.?!]{0,40}\b(?:aangekomen|ontvangen|binnen)\b|\b(?:je|u
    |jullie) zou(?:den|dt)?\b[^.?!]{0,40}\b«bellen
    |mailen|terugkomen»\b[^.!]*\?
5 wants to know :: \b(?:«benieuwd|vragen|informeren|navragen»)\b~~(?:nieuws|besluit|besloten
    |stand van zaken|meer bekend|uitslag)\b
    !! mijn besluit
""",
}
