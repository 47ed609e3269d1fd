"""Italian: rounds, promises, deadlines. Data, no logic."""

WORDS = {
    "undue.page": r"""
link
""",
    "undue.available": r"""
disponib\w+
""",
    "purposes.asks_time": r"""
\b(?:dammi|dacci|dateci|datemi|(?:mi|ci) dia|lascia(?:mi|teci))(?: ancora| un po'| di
    | tempo)* fino (?:al?|alla)[ ]?@
""",
    "undue.no_older": r"""
meno di
""",
    "joints.to": r"""
fino a
""",
    "joints.begins": r"""
inizio
""",
    "joints.ends": r"""
fine|termine
""",
    "joints.arrives": r"""
arrivo|accoglienza|registrazione
""",
    "invited.mistaken": r"""
(?:invito|calendario)\b[^.!?]{0,60}\b(?:sbagliat\w|errat\w|errore)
""",
    "stale.all_day": r"""
tutto il giorno|tutta la giornata
""",
    "stale.reader": r"""
lei|tuo|tua|suo|sua|ti|vi|colloqui\w*
""",
    "stale.still": r"""
(?:ma )?(?:sempre|ancora|di nuovo)
""",
    "joints.so": r"""
cioè|ossia
""",
    "hours.runs": r"""
dura fino alle
""",
}
