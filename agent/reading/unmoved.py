"""A round that keeps its time, whatever else about it changes: by plain words of six languages.

What the times are is for ``times``.
"""

from agent.reading.caseless import lazily

_PLACES = {
    "en": r"(?:interview |meeting |video |zoom |teams )?(?:room|venue|place|location|address"
    r"|building|floor|link|platform|entrance|interviewer|panel|format)",
    "de": "raum|ort|treffpunkt|zimmer|saal|gebäude|link|adresse",
    "fr": "salle|lieu|lien|bâtiment|adresse",
    "es": "sala|lugar|dirección|direccion|enlace|edificio",
    "pt": "sala|lugar|local|morada|endereço|ligação",
    "nl": "zaal|ruimte|locatie|adres|kamer",
    "it": "sala|luogo|aula|indirizzo",
}
_PLACE = f"(?:{'|'.join(_PLACES.values())})"
_ONLY_THAT = {
    "en": rf"\b(?:only|just|simply|nothing (?:else )?(?:moves|changes|is changing|has changed"
    rf"|is different) (?:but|except))(?: an?| the| your| one)?(?: (?:small|new|different|quick"
    rf"|minor))?(?: change (?:of|to|in)(?: the| your)?)? {_PLACE}\b"
    rf"(?![^.!?]{{0,30}}\b(?:and|,) (?:the )?(?:time|day|date|hour)\b)",
    "de": rf"\b(?:nur|lediglich|allein) (?:der|die|das|den) {_PLACE}\b"
    rf"|\bändert sich (?:nur|lediglich) (?:der|die|das) {_PLACE}\b",
    "fr": rf"\b(?:seule?|il n'y a que) (?:la |le |l')?{_PLACE} (?:qui )?change"
    rf"|\bne change que (?:la |le |l'){_PLACE}\b",
    "es, pt, it": rf"\b(?:sólo|solo|só|apenas|solamente) (?:cambia|muda|ha cambiado|mudou) (?:la "
    rf"|el |a |o |il |l')?{_PLACE}\b|\b(?:cambia|muda) (?:sólo|solo|só|apenas) (?:la |el |a |o "
    rf"|il |l')?{_PLACE}\b",
    "nl": rf"\b(?:alleen|enkel) (?:de |het )?{_PLACE}\b[^.!?]{{0,16}}\b(?:verandert|wijzigt"
    rf"|anders|veranderd|gewijzigd)\b",
}
_ONLY = lazily("|".join(_ONLY_THAT.values()))
""" "Only the room changes"."""
_STANDS = {
    "en": r"\b(?:the |your )?(?:(?:date|day) and (?:the )?)?(?:time|hour|slot)(?: and (?:the )?"
    r"(?:date|day))? (?:stays?|remains?|stands?|is (?:still|unchanged|the same|not changing)"
    r"|are (?:unchanged|the same)|(?:does|do) not change|doesn't change"
    r"|don't change)\b(?! (?:to|open|flexible))"
    r"|\b(?:interview|meeting|call|appointment|visit|talk|chat|session|slot)\b[^.!?]{0,60}\b(?:is"
    r"|remains|stays) (?:unchanged|as (?:it was|planned|agreed|arranged|before))\b",
    "de": r"\b(?:termin|uhrzeit|zeit|gespräch)\b[^.!?]{0,40}\b(?:bleib(?:t|en)|unverändert)\b",
    "fr": r"\b(?:l'heure|l'horaire|entretien|rendez-vous)\b[^.!?]{0,40}\b(?:reste(?:nt)?"
    r"|ne change(?:nt)? pas|inchangée?s?|toujours)\b",
    "es, pt": r"\b(?:hora|horario|horário|cita|entrevista)\b[^.!?]{0,40}\b(?:se mantiene"
    r"|no cambia|sigue (?:siendo|en pie|igual)|mantém-se|mantem-se|não muda|continua)\b",
    "nl": r"\b(?:tijd|tijdstip|afspraak|gesprek)\b[^.!?]{0,40}\b(?:blijft|hetzelfde"
    r"|ongewijzigd)\b",
    "it": r"\b(?:ora|orario|colloquio|appuntamento)\b[^.!?]{0,40}\b(?:resta|rimane|non cambia"
    r"|invariat[oa])\b",
}
_KEPT = lazily("|".join(_STANDS.values()))
"""The hour stands."""
_NEW = {
    "en": r"new|different|other|another|changed?|changing|change of|swap(?:ped)?|moved?",
    "de": "neue[rnms]?|andere[rnms]?",
    "fr": "nouve(?:au|l|lle)|autre|changement d[eu']",
    "es": "nuev[oa]|otr[oa]|cambio de",
    "pt": "nov[oa]|outr[oa]|mudança de",
    "nl": "nieuwe?|ander|wijziging van",
    "it": "nuov[oa]|altr[oa]|cambio di",
}
_IS_CHANGED = {
    "en": r"chang\w+|swap\w*",
    "de": r"geändert|änder\w+|wechsel\w*",
    "fr": r"chang\w+",
    "es, it": r"cambi\w+",
    "pt": r"mud\w+",
    "nl": r"gewijzigd|wijzig\w+|verander\w+",
}
_CHANGES = lazily(
    rf"\b(?:{'|'.join(_NEW.values())})(?: (?:the|in|of|our|your|die|den))* ?{_PLACE}\b"
    rf"|\b{_PLACE}\b[^.!?]{{0,24}}\b(?:{'|'.join(_IS_CHANGED.values())})\b"
    rf"|\b{_PLACE}(?:änderung|wechsel|wijziging)\b"
    rf"|\b(?:use|take|join|come to|go to)\b[^.!?]{{0,40}}\binstead\b"
)
_IS_MOVED = {
    "en": r"moved?|moving|shift\w*|push\w*|postpon\w*|reschedul\w*|brought forward",
    "de": r"(?:verschieb|verleg|verschob)\w*",
    "fr": r"report\w+ au|décal\w+|déplac\w+",
    "es": r"aplaza\w+|traslad\w+",
    "pt": r"adiad\w+|remarc\w+",
    "nl": r"verplaats\w*|verzet",
    "it": r"spostat\w+|rinviat\w+",
}
_NEW_TIME = {
    "en": r"\b(?:new|different|another|changed) (?:time|date|day|slot|hour)\b",
    "de": r"\b(?:neue[rn]?|andere[rn]?) (?:termin|uhrzeit|tag|zeit)\b",
    "fr": r"\bnouve(?:lle|l|au) (?:date|horaire|heure|créneau)\b",
    "es": r"\bnuev[oa] (?:fecha|hora|horario)\b",
    "pt": r"\bnov[oa] (?:data|hora|horário)\b",
    "nl": r"\bnieuwe (?:tijd|datum)\b",
}
_MOVES = lazily(
    rf"\b(?:{'|'.join(_IS_MOVED.values())})\b(?! (?:room|venue|building"
    r"|link|to (?:the |a |an |our )?(?:\w+ )?(?:room|floor|building|hall|office|library|zoom"
    rf"|teams)))|{'|'.join(_NEW_TIME.values())}"
)


def keeps_its_time(subject: str, own: str) -> bool:
    """Whether a message says that only the place or the people change, or that the hour stands."""
    low = own[:4000].lower().replace("’", "'")
    if _MOVES.search(f"{subject.lower()}. {low}"):
        return False
    if _ONLY.search(low):
        return True
    changes = _CHANGES.search(f"{subject.lower()}. {low}")
    return changes is not None and _KEPT.search(low) is not None
