"""Dutch: how it is written, what is agreed, wished and told. Data, no logic."""

WORDS = {
    "telling.paused": r"""
\b(?:gesprekken|werving|zoektocht|procedure)\b[^.!?]{0,40}\b(?:pauzeren|opschorten|stilleggen
    |on hold)\b
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
    "accepting.not": r"""
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
    "telling.with": r"""
met
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
}
