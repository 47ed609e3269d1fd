"""Nordic: what is written to machines. Data, no logic."""

WORDS = {
    "machines.needs": """
instruktioner
instrukser
""",
    "machines.forget_all": r"""
ignorer[ae]?\b[^.;!?]{0,15}\b(?:alla|alle|dina|dine)\b[^.;!?]{0,20}\b(?:instruktioner|instrukser)\b
""",
    "machines.forget": r"""
ignorer[ae]?\b[^.;!?]{0,15}\b(?:tidigare|tidligere|föregående)\b[^.;!?]{0,10}
    \b(?:instruktioner|instrukser)
""",
}
