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
}
