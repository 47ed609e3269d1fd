"""Italian: how it is written, what is agreed, wished and told. Data, no logic."""

WORDS = {
    "signs.formula": r"""
(?:[^.!?:]{3,60} )?(?:porg\w+|invi(?:o|amo)|le porgo) (?:\w+ ){0,2}?(?:cordiali|distinti) saluti
""",
    "unmoved.only_that": r"""
\b(?:sólo|solamente) muda (?:la |a |o |il |l')?{place}\b
\bmuda sólo (?:la |a |o |il |l')?{place}\b
""",
    "unmoved.stands": r"""
\b(?:ora|orario|colloquio|appuntamento)\b[^.!?]{0,40}\b(?:resta|rimane|non cambia
    |invariat[oa])\b
""",
    "households.ours": r"""
\b(?:ci va bene|va bene per noi|confermiamo|ci saremo)\b
""",
    "accepting.agreed": r"""
^ottimo\b(?=[,.!])(?!,? ma\b)
^(?:sì)\b(?!,? (?:ma)\b)
\b(?:va (?:bene|benissimo)|perfetto|confermo|d['’]accordo|ci sarò|volentieri|sono disponibile
    |verrò|nessun problema|segnato)\b
""",
    "accepting.outright": r"""
(?:sì,? )?(?:molto |va )?(?:bene|benissimo)|ottimo|d['’]accordo|segnato|affare fatto
perfetto
""",
    "accepting.until": r"""
a|ci vediamo
""",
    "accepting.then": r"""
allora|e|grazie
""",
    "accepting.weekday": r"""
lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani
""",
    "accepting.reminds": r"""
\bnon (?:dimenticare|dimentichi|esiti)\b
""",
    "accepting.beside": r"""
allora alle il per e grazie ore lunedì martedì mercoledì giovedì venerdì sabato domenica
domani a
""",
    "accepting.not": r"""
no|non|purtroppo
""",
    "accepting.other_time": r"""
\b(?:altr[oa])\b
""",
    "accepting.plainly": r"""
\b(?:(?:['’]s) fine)\b
""",
    "unmoved.places": r"""
sala|luogo|aula|indirizzo
""",
    "unmoved.new": r"""
nuov[oa]|altr[oa]|cambio di
""",
    "unmoved.is_moved": r"""
spostat\w+|rinviat\w+
""",
    "accepting.after_all": r"""
problema
""",
    "accepting.asks": r"""
prima di|rifletter\w*|pensarci|condizioni|però
""",
    "accepting.another": r"""
altr[oa]
""",
    "bounces.for_good": r"""
non remis
""",
    "manner.small_title_next": r"""
in[ ]
""",
    "manner.nobody": r"""
candidata candidato
""",
    "phrase_ends.list_and": r"""
e
""",
    "phrase_ends.end": r"""
in \d|i|con
""",
    "phrase_ends.tail": r"""
e|in|a
""",
    "phrase_ends.unfit": r"""
i
""",
    "phrases.split_after_comma": r"""
e
""",
    "promised.times": r"""
\bnuov[aei] (?:dat[ae]|orari[oi]?|appuntament\w)\b
""",
    "wish_cues.channel_needs": r"""
telefon|candidato
""",
    "wish_cues.question": r"""
le
""",
    "wish_cues.no_show": r"""
\bnon (?:ho|abbiamo) potuto (?:chiamarla|chiamarti|telefonarle)\b
\bnon sono riuscit[oa] a (?:chiamarla|chiamarti)\b
""",
    "wish_cues.place_part": r"""
la
""",
    "promised.outcome": r"""
\b(?:decisione|esito|risposta)\b
""",
    "wish_cues.no_show_needs": r"""
chiamar
""",
    "wish_cues.left_alone_needs": r"""
chiamata|chiamat
""",
    "wish_cues.unofficial_needs": r"""
officie
""",
    "phrase_ends.labels": r"""
agenda
""",
    "joining.behind": r"""
(?: si unirà| parteciperà| sarà| ci sarà)(?: anche| con (?:me|noi)| presente| a noi
    | al colloquio|(?=[.,;]|$))
""",
    "joining.with_me": r"""
con me|con noi
""",
    "joining.before": r"""
(?:conoscere|porto|invitato|con)
""",
    "joining.closing": r"""
(?:anche|con me)\b
""",
    "standing_in.kin": r"""
ha (?:il|la|un|una) (?:figli[oa]|bambin[oa]) (?:malat[oa]|con la febbre)\b
""",
    "standing_in.who": r"""
che
""",
    "author_comes.instead": r"""
l[ao] sostituir?(?:ò|isco) io\b
al suo posto (?:ci sarò|verrò) io\b
""",
    "author_comes.leaves": r"""
(?:solo|soltanto) (?:lui|lei|loro) e (?:lei|te|voi)\b(?! e)
(?:solo|soltanto) voi due\b
a quattr['’]occhi con (?:lui|lei)\b
""",
    "author_comes.alone": r"""
(?:ci sarò|sarò) (?:solo|soltanto) io\b(?! e)
""",
}
