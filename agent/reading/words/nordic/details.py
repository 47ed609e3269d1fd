"""Nordic: how it is written, what is agreed, wished and told. Data, no logic."""

WORDS = {
    "accepting.agreed": r"""
\b(?:jeg siger|jag säger) (?:\w+ ){0,4}(?:ja)\b
^(?:ja)\b(?!,? (?:men)\b)
\b(?:passar|passer|funkar|fungerer|går) (?:mig |meg |mycket |meget )?(?:bra|utmärkt|fint|perfekt
    |godt)
\bperfekt\b
\b(?:bekräftar|bekræfter|bekrefter)\b
\b(?:vi ses|jag kommer|jeg kommer|det er fint|gärna)\b
""",
    "accepting.not": r"""
ikke|inte
""",
    "accepting.after_all": r"""
problem\b
""",
    "accepting.asks": r"""
først|tenke|tænke|tänka|overveje|villkor|vilkår
""",
    "bounces.for_good": r"""
unzustellbar
""",
    "manner.small_title_next": r"""
(?:de|den)[ ]
""",
    "phrase_ends.list_and": r"""
et|en
""",
    "phrase_ends.end": r"""
at \d|i
""",
    "phrase_ends.tail": r"""
et|at|for|de
""",
    "phrase_ends.unfit": r"""
i
""",
    "phrases.split_after_comma": r"""
et|en
""",
    "phrases.split": r"""
et|en
""",
    "wish_cues.question": r"""
du
""",
    "wish_cues.place_part": r"""
de
""",
}
