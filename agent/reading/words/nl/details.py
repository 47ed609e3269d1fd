"""Dutch: how it is written, what is agreed, wished and told. Data, no logic."""

WORDS = {
    "signs.formula": r"""
(?:met )?(?:de )?(?:meeste )?hoogachting
hoogachtend
met (?:de )?verschuldigde \w+
""",
    "telling.for_good": r"""
\bonbepaalde tijd\b|\btot nader order\b
""",
    "telling.paused": r"""
\bvacaturestop\b|\b(?:werving|procedure|vacature|zoektocht)\b[^.!?]{0,30}\b(?:stil|on hold
    |gepauzeerd|opgeschort|bevroren|in de wacht)\b
\b(?:gesprekken|werving|zoektocht|procedure)\b[^.!?]{0,40}\b(?:pauzeren|opschorten|stilleggen
    |on hold)\b
""",
    "telling.answer": r"""
\b(?:antwoord|beslissing|beslissen|besluit|uitsluitsel|de uitslag)\b
""",
    "telling.asked_to_come": r"""
\bkunt? (?:je|u)\b[^?]{0,90}\b(?:langs)?komen\b
\bkomt? (?:je|u)\b[^?]{0,60}\blangs\b
""",
    "unmoved.only_that": r"""
\b(?:alleen|enkel) (?:de |het )?{place}\b[^.!?]{0,16}\b(?:verandert|wijzigt|anders|veranderd
    |gewijzigd)\b
""",
    "unmoved.stands": r"""
\b(?:tijd|tijdstip|afspraak|gesprek)\b[^.!?]{0,40}\b(?:blijft|hetzelfde|ongewijzigd)\b
""",
    "households.ours": r"""
\b(?:schikt|past|komt|lukt) (?:het |dat )?(?:bij )?ons\b
\b(?:prima|goed|perfect) voor ons\b
\b(?:wij|we) (?:bevestigen|zijn (?:er|allebei|beiden|thuis)|verwachten (?:u|je))\b
""",
    "accepting.agreed": r"""
^(?:top|super|mooi|fijn|perfect)\b(?=[,.!])(?!,? maar\b)
\b(?:belt|ontvangt|ziet) (?:je|u) dan\b
\b(?:ik zeg|zeg ik) (?:\w+ ){0,4}(?:ja)\b
^(?:ja)\b(?!,? (?:maar)\b)
\b(?:komt (?:\w+ )?(?:goed |beter )?uit|nog beter|schikt|past (?:me|mij|prima|goed)|akkoord
    |tot dan|afgesproken|ik (?:ben er|kom)|graag|genoteerd|in mijn agenda|(?:dat|uur|dag) lukt
    |(?:dat|ja,?|het) kan(?: (?:hoor|ook|wel))?(?=\s*(?:[.,!]|$))|is (?:goed|prima)|prima
    |helemaal goed)\b
""",
    "accepting.asks_first": r"""
\b(?:overleg|bespreek|vraag|check|informeer|kijk|ga) (?:ik )?(?:(?:het|dit|dat|even|eerst|intern
    |nog) ){0,3}(?:met|na|of|overleggen|vragen|kijken|en (?:laat|kom))\b
\b(?:moet|zal|ga) (?:ik )?(?:\w+ ){0,3}(?:overleggen|navragen|checken)\b
\bkom (?:ik )?er ?op terug\b
""",
    "accepting.outright": r"""
geen probleem|top
(?:ja,? )?(?:heel |erg )?(?:goed|graag|leuk|fijn|mooi)|oké|oke|natuurlijk|uitstekend|zeker
bevestigd|doen we|dat doen we|zo doen we dat|komt goed|staat genoteerd|in orde
(?:is |voor mij |voor ons )?(?:goed|prima)|dat (?:past|lukt)|ik zal er zijn|ik ben erbij
""",
    "accepting.until": r"""
tot|we zien elkaar
""",
    "accepting.then": r"""
dan|dus|en
""",
    "accepting.weekday": r"""
maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen
""",
    "accepting.reminds": r"""
\b(?:vergeet|schrik) niet\b
""",
    "accepting.beside": r"""
dan dus om uur op tot ja en dank bedankt je wel voor mij ons hoor maandag dinsdag woensdag
donderdag vrijdag zaterdag zondag morgen
""",
    "accepting.not": r"""
onmogelijk|jammer genoeg
niet|helaas
""",
    "accepting.other_time": r"""
later
""",
    "accepting.plainly": r"""
\b(?:akkoord|schikt)\b
""",
    "unheard.nothing_heard": r"""
\b(?:hoor|verneem) (?:je|jij|u)\b[^.!?]{0,50}?\b(?:niets|niks)\b
\b(?:als|indien|wanneer|mocht|heb|hebt|heeft|hoor|hoort|verneem|verneemt|krijg|krijgt|ontvang
    |ontvangt)\b[^.!?]{0,50}?\b(?:niets|niks|niet|geen)\b(?: \w+){0,4}? ?\b(?:hoor\w*|gehoord
    |verne\w+|vernomen|bericht|reactie|antwoord|ontvang\w*|van ons|uitgenodigd)\b
""",
    "unheard.a_no": r"""
\b(?:afgewezen|afgevallen|niet (?:\w+ )?(?:geselecteerd|uitgenodigd|gekozen|uitgekozen|geworden
    |in aanmerking|doorgaat|door bent|door naar|geslaagd|verder)|afwijzing|negatief)\b
""",
    "unheard.otherwise": r"""
\b(?:als|indien|mochten) (?:we|wij)\b
\b(?:niets|niks|bericht|reactie|antwoord) van (?:u|je|jou)\b
""",
    "telling.sat": r"""
opdracht|toets
""",
    "telling.if_not": r"""
(?:komt|past|lukt|schikt) (?:het|dat|dit) niet
als (?:het|dat) niet
""",
    "telling.another": r"""
ander\w*
""",
    "unmoved.places": r"""
zaal|ruimte|locatie|adres|kamer
""",
    "unmoved.new": r"""
nieuwe?|ander|wijziging van
""",
    "unmoved.is_changed": r"""
gewijzigd|wijzig\w+|verander\w+
""",
    "unmoved.is_moved": r"""
verplaats\w*|verzet
""",
    "unmoved.new_time": r"""
\bnieuwe (?:tijd|datum)\b
""",
    "addressed.yours": r"""
per ongeluk
voor (?:jou|u)
(?:jouw|je|uw) (?:gesprek|sollicitatie|sollicitatiegesprek|cv)
(?:nodigen|nodigt|willen) (?:je|jou|u)
(?:je|u) bent uitgenodigd
""",
    "addressed.theirs": r"""
(?:uw|je|jouw) kandidaat
(?:hem|haar) (?:graag|uit|spreken|ontmoeten|zien|uitnodigen)
""",
    "accepting.asks": r"""
reflect|eerst|voordat|nadenken|overleg\w*|voorwaarden|maar
""",
    "accepting.another": r"""
ander\w+|eerder
""",
    "bounces.left": r"""
\bniet (?:meer|langer) werkzaam
""",
    "handing_over.takes_from": r"""
\b[Ii]k (?:vervang|neem(?: tijdelijk| nu)? waar voor|neem(?: de \w+| het)? over van) {name}
\b[Ii]k heb(?: (?:de|je|uw|jouw) \w+| het)? van {name} overgenomen
""",
    "handing_over.asked": r"""
heeft mij gevraagd[^.!?]{0,40}\b(?:over te nemen|waar te nemen
    |op te pakken|verder te helpen)
""",
    "handing_over.takes": r"""
\b(?:take(?:s|n)?|taking|took) over\b[^.!?]{0,20}\b(?:from (?:me|us|here|today|tomorrow|mon|tues
    |wednes|thurs|fri)|(?:your|the|this|my|all my|our) (?:\w+ ){0,2}(?:file|application
    |candidacy|case|process|recruitment|vacanc\w+|search|roles?|desk|files|candidates|position
    |post)\b|as your)
\bneemt\b[^.!?]{0,40}\bover\b
\b(?:je|uw) nieuwe contactpersoon\b
""",
    "manner.small_title": r"""
heer|dhr|mevrouw|meneer|mijnheer|mevr|mw
""",
    "manner.small_title_next": r"""
(?:van|de|te|op|in)[ ]
""",
    "manner.nobody": r"""
sir madam team seeker kandidaat sollicitant
""",
    "applying.applied": r"""
interne?[nrs]?|sollicit\w*
""",
    "phrase_ends.list_and": r"""
en
""",
    "phrase_ends.end": r"""
in \d
over (?:coffee|lunch|a)
we
""",
    "phrase_ends.tail": r"""
in|of|de
""",
    "phrase_ends.the_job": r"""
opening|post|functie
""",
    "phrase_ends.unfit_last": r"""
post|opening|functie
""",
    "phrase_ends.unfit": r"""
we|me|is|was|had|dates?
""",
    "phrases.split_after_comma": r"""
en
""",
    "phrases.split": r"""
en
""",
    "phrases.split_about": r"""
over
""",
    "promised.times": r"""
\bnieuwe? (?:datum|tijd\w*|afspraak|moment\w*)\b
""",
    "task_cues.in_calendar": r"""
post|team
""",
    "wish_cues.reads_no_mail": r"""
\b(?:mail|schrijf) (?:me|mij|ons) (?:liever |alsjeblieft |dan )?niet\b
\b(?:mijn |de |e-?)?mails? (?:lees|bekijk|check|zie|beantwoord) (?:ik|we|wij) (?:amper|nauwelijks
    |zelden|nooit|bijna (?:niet|nooit)|haast (?:niet|nooit)|niet vaak)\b
\b(?:ik|we|wij) (?:lees|lezen|check|checken|bekijk|kijk|kijken) (?:amper|nauwelijks|zelden|nooit
    |bijna (?:niet|nooit)|haast (?:niet|nooit)) (?:in |naar )?(?:mijn |de |onze )?(?:e-?)?mails?\b
\b(?:ik|we|wij) (?:lees|lezen|check|checken|bekijk) (?:mijn |de |onze )?(?:e-?)?mails? (?:amper
    |nauwelijks|zelden|nooit|bijna (?:niet|nooit)|haast (?:niet|nooit)|niet vaak)\b
\bop (?:e-?)?mails? (?:reageer|antwoord|reageren|antwoorden) (?:ik|we|wij) (?:amper|nauwelijks
    |zelden|nooit|bijna (?:niet|nooit))\b
\bbel (?:me|mij|ons) (?:maar )?(?:liever|beter)\b
""",
    "wish_cues.channel_needs": r"""
mail|telefon|schrijv|bel|bellen|sollicitatiep
""",
    "wish_cues.no_answer_needs": r"""
niets|niet nodig
""",
    "wish_cues.asking_needs": r"""
graag|gelieve
""",
    "wish_cues.request": r"""
\b(?:graag|gelieve|kun je|kunt u|wil je|wilt u)\b.{0,40}\b(?:bevestig\w*|laten weten|reageren
    |antwoorden|sturen|doorgeven)
""",
    "wish_cues.question": r"""
te|je|u|jou
""",
    "wish_cues.no_show": r"""
\b(?:kon|konden|heb|hebben) (?:ik |we )?(?:u|je)\b[^.!?\n]{0,20}\bniet (?:bellen|gebeld
    |kunnen bellen)\b
\bniet (?:verschenen|komen opdagen|doorgegaan)
""",
    "wish_cues.unofficial": r"""
\bnog niet officieel\b|\bonder ons\b
""",
    "wish_cues.place_part": r"""
de
""",
    "handing_over.leaves": r"""
\bmijn laatste (?:werk)?dag\b
\bik (?:verlaat|vertrek)\b
\bzwangerschapsverlof\b
""",
    "promised.outcome": r"""
\b(?:beslissing|besluit|uitslag|antwoord|uitsluitsel)\b
""",
    "promised.step": r"""
\bvolgende (?:stap\w*|ronde)\b
""",
    "wish_cues.references": r"""
\b(?:gegevens|namen|contact|bellen|opgeven|doorgeven|sturen)\b.{0,60}\breferent(?:ies|en|s)?\b
\breferenties\b
""",
    "wish_cues.reference_needs": r"""
referen|refer
""",
    "wish_cues.no_show_needs": r"""
erschien|vermisst|teilgenommen|opdagen|doorgegaan|gewacht|bellen|gebeld
""",
    "wish_cues.left_alone_needs": r"""
voicemail|niemand|wacht|gebeld|telefoontje
""",
    "wish_cues.unofficial_needs": r"""
onder ons
""",
    "wish_cues.of_questions": r"""
status|navragen|na te vragen|navraag|achter ?aan
""",
    "phrase_ends.labels": r"""
agenda|topics?|onderwerpen|agendapunten
""",
    "phrases.lead": r"""
over
""",
    "joining.behind": r"""
(?: sluit| schuift| komt| is| zit| zal)(?: \w+){0,2}? (?:aan|erbij|aansluiten|aanschuiven
    |erbij zijn)\b
""",
    "joining.with_me": r"""
ik|mij|ons
""",
    "joining.before": r"""
(?:neem|heb|ontmoet|ontmoeten|met)
""",
    "joining.closing": r"""
(?:mee|erbij|ook|gevraagd|uitgenodigd)\b
""",
    "standing_in.kin": r"""
heeft (?:een|haar|zijn|twee) zieke? (?:kind|kinderen|zoon|dochter)\b
moet (?:(?!niet\b)\w+ ){0,3}(?:thuisblijven|thuis blijven|oppassen)\b
""",
    "standing_in.who": r"""
die
""",
    "standing_in.is_at_end": r"""
(?:ziek|verhinderd|afwezig|met verlof|met vakantie) (?:is|was|wordt)
""",
    "author_comes.instead": r"""
ik val (?:voor (?:haar|hem|hen) )?(?:\w+ )?in\b
val ik (?:voor (?:haar|hem|hen) )?(?:\w+ )?in\b
ik neem (?:haar|zijn) (?:plaats|plek) (?:\w+ )?in\b
(?:schuif ik|ik schuif) (?:(?:zelf|ook|dan|wel) ){0,2}aan\b
in (?:haar|zijn) plaats (?:kom|ben|zit) ik\b
""",
    "author_comes.leaves": r"""
(?:alleen|enkel) (?:hij|zij|hem|haar) en (?:jij|u|jou)\b(?! en)
(?:alleen|gewoon) (?:jullie|u) (?:tweeën|met z['’]n tweeën|beiden)\b
onder vier ogen met (?:hem|haar)\b
ik (?:ben|zit) er niet bij\b
""",
    "author_comes.alone": r"""
(?:ben|zit|kom|doe) ik (?:(?!niet\b)\w+ ){0,3}alleen\b(?! (?:maar|nog|op|in|als))
ik (?:ben|zit|kom|doe) (?:(?!niet\b)\w+ ){0,3}alleen\b(?! (?:maar|nog|op|in|als))
(?:ben|zit) alleen ik\b
""",
    "having_met.met": r"""
(?:bedankt|dank)(?: \w+){0,3} voor (?:je|uw) (?:komst|bezoek)\b
(?:bedankt|dank)(?: \w+){0,3} voor het (?:\w+ )?gesprek\b
""",
    "wish.forbids": r"""
\bwacht(?:en)? (?:u |je )?(?:\w+ ){0,2}?(?:tot|totdat) (?:wij|we|ik)\b[^.?!]{0,40}\b(?:contact
    |bellen|bel|mailen|mail|terugkomen|benaderen|schrijven|opnemen|opneem)\b
\b(?:nabellen|navragen|aandringen) (?:heeft|helpt|versnelt|maakt) (?:\w+ ){0,3}?(?:geen|niet
    |niets)\b
\b(?:wacht\w*|geduld)\b[^.?!]{0,60}\bzonder (?:te (?:bellen|mailen|schrijven)|na te (?:bellen
    |vragen))\b
\bover (?:de |het )?(?:voortgang|status|uitslag|procedure|selectie|stand)\b[^.?!]{0,30}\b(?:niet
    |geen)\b[^.?!]{0,20}\b(?:gecorrespondeerd|correspondentie|correspondeerd|correspondeerden)\b
\btelefonische (?:informatie|inlichtingen)\b[^.?!]{0,30}\b(?:niet|geen)\b
\b(?:bellen|mailen|nabellen|informeren|navragen)\b[^.?!]{0,30}\b(?:heeft geen zin|is niet nodig
    |hoeft niet|is zinloos)\b
\b(?:gelieve|wil je|wilt u|willen jullie)\b[^.?!]{0,30}\bniet (?:te )?(?:benaderen|contacteren
    |contacteer\w*|bellen|nabellen)\b
""",
    "wish.invites": r"""
\bbel (?:me|mij|ons) (?:liever|gerust|gewoon)\b
\bstuur (?:me|mij|ons) (?:(?:gerust|dan|maar|even) )*(?:een )?(?:herinnering|reminder)\b
\bgeef (?:(?:maar|gerust|dan) )+een (?:gil|seintje)\b
\b(?:voor|met) (?:al )?(?:je |uw )?vragen\b[^.?!]{0,30}\b(?:kunt?|mag) (?:je
    |u)\b[^.?!]{0,30}\bterecht
\bschroom (?:dan |vooral )?niet\b
""",
    "wish.ours": r"""
(?:stelt|stellen|stel)(?: \w+){0,2} (?:de|wat|enkele) vragen|de vragen (?:stelt|stellen)
""",
    "wish.of_else": r"""
\b(?:als|mocht) (?:je|u) (?:\w+ ){0,3}?liever\b
\bniet vergeten\b|\bvergeet (?:je|u) niet\b|\bdan (?:hoort?|krijgt?|weet) (?:je|u)\b
\blaat (?:het )?(?:(?:me|mij|ons) )?(?:het )?(?:gerust |even )?weten (?:als
    |indien) (?:je|u) (?:het|dat|dit|die)\b
\b(?:als|mocht|indien)\b[^.?!]{0,60}[,;:-] ?(?:anders|zo niet)\b
\b(?:lukt|schikt|past|komt) (?:dat|het|dit)(?: (?:je|u|jou|tijdstip))?(?: niet| slecht| je niet uit
    | niet uit)\b
\b(?:als|mocht|indien)\b[^.?!]{0,60}\b(?:niet (?:uitkomt|uitkomen|schikt|past|lukt|kan|kunt|kunnen
    |vinden)|verhinderd|verdwaal\w*|vertraging|te laat|geen van (?:de|deze))\b
\blaat (?:het )?(?:me |ons )?weten via\b
\blaat (?:me|mij|ons|het|het me) [^.?!]{0,30}\b(?:wat|welke|wanneer)\b[^.?!]{0,20}\b(?:schikt
    |uitkomt|past)\b
\b(?:app|mail|bel)(?: of (?:app|mail|bel))? (?:me|mij|ons)(?: even)? (?:voor|uiterlijk|tegen|nog
    |vandaag|morgen)\b
""",
    "wish.questions": r"""
\b(?:vragen|vraag|onduidelijk\w*|weten hoe|gehoord)\b
""",
}
