"""A round that keeps its time, whatever else about it changes: by plain words of six languages.

What the times are is for ``times``.
"""

import re

_PLACE = (
    r"(?:(?:interview |meeting |video |zoom |teams )?(?:room|venue|place|location|address|building"
    r"|floor|link|platform|entrance|interviewer|panel|format)"
    r"|raum|ort|treffpunkt|zimmer|saal|gebäude|link|adresse|salle|lieu|lien|bâtiment|sala|lugar"
    r"|dirección|direccion|enlace|edificio|local|morada|endereço|ligação|zaal|ruimte|locatie|adres"
    r"|kamer|luogo|aula|indirizzo)"
)
_ONLY = re.compile(
    rf"\b(?:only|just|simply|nothing (?:else )?(?:moves|changes|is changing|has changed"
    rf"|is different) (?:but|except))(?: an?| the| your| one)?(?: (?:small|new|different|quick"
    rf"|minor))?(?: change (?:of|to|in)(?: the| your)?)? {_PLACE}\b"
    rf"(?![^.!?]{{0,30}}\b(?:and|,) (?:the )?(?:time|day|date|hour)\b)"
    rf"|\b(?:nur|lediglich|allein) (?:der|die|das|den) {_PLACE}\b"
    rf"|\bändert sich (?:nur|lediglich) (?:der|die|das) {_PLACE}\b"
    rf"|\b(?:seule?|il n'y a que) (?:la |le |l')?{_PLACE} (?:qui )?change"
    rf"|\bne change que (?:la |le |l'){_PLACE}\b"
    rf"|\b(?:sólo|solo|só|apenas|solamente) (?:cambia|muda|ha cambiado|mudou|cambia) (?:la |el |a "
    rf"|o |il |l')?{_PLACE}\b|\b(?:cambia|muda) (?:sólo|solo|só|apenas) (?:la |el |a |o |il "
    rf"|l')?{_PLACE}\b"
    rf"|\b(?:alleen|enkel) (?:de |het )?{_PLACE}\b[^.!?]{{0,16}}\b(?:verandert|wijzigt|anders"
    rf"|veranderd|gewijzigd)\b"
)
""" "Only the room changes"."""
_KEPT = re.compile(
    r"\b(?:the |your )?(?:(?:date|day) and (?:the )?)?(?:time|hour|slot)(?: and (?:the )?(?:date"
    r"|day))? (?:stays?|remains?|stands?|is (?:still|unchanged|the same|not changing)"
    r"|are (?:unchanged|the same)|(?:does|do) not change|doesn't change"
    r"|don't change)\b(?! (?:to|open|flexible))"
    r"|\b(?:interview|meeting|call|appointment|visit|talk|chat|session|slot)\b[^.!?]{0,60}\b(?:is"
    r"|remains|stays) (?:unchanged|as (?:it was|planned|agreed|arranged|before))\b"
    r"|\b(?:termin|uhrzeit|zeit|gespräch)\b[^.!?]{0,40}\b(?:bleib(?:t|en)|unverändert)\b"
    r"|\b(?:l'heure|l'horaire|entretien|rendez-vous)\b[^.!?]{0,40}\b(?:reste(?:nt)?"
    r"|ne change(?:nt)? pas|inchangée?s?|toujours)\b"
    r"|\b(?:hora|horario|horário|cita|entrevista)\b[^.!?]{0,40}\b(?:se mantiene|no cambia"
    r"|sigue (?:siendo|en pie|igual)|mantém-se|mantem-se|não muda|continua)\b"
    r"|\b(?:tijd|tijdstip|afspraak|gesprek)\b[^.!?]{0,40}\b(?:blijft|hetzelfde|ongewijzigd)\b"
    r"|\b(?:ora|orario|colloquio|appuntamento)\b[^.!?]{0,40}\b(?:resta|rimane|non cambia"
    r"|invariat[oa])\b"
)
"""The hour stands."""
_CHANGES = re.compile(
    rf"\b(?:new|different|other|another|changed?|changing|change of|swap(?:ped)?|moved?|neue[rnms]?"
    rf"|andere[rnms]?|nouve(?:au|l|lle)|autre|changement d[eu']|nuev[oa]|otr[oa]|cambio de|nov[oa]"
    rf"|outr[oa]|mudança de|nieuwe?|ander|wijziging van|nuov[oa]|altr[oa]"
    rf"|cambio di)(?: (?:the|in|of|our|your|die|den))* ?{_PLACE}\b"
    rf"|\b{_PLACE}\b[^.!?]{{0,24}}\b(?:chang\w+|swap\w*|geändert|änder\w+|wechsel\w*|chang\w+"
    rf"|cambi\w+|mud\w+|gewijzigd|wijzig\w+|verander\w+)\b|\b{_PLACE}(?:änderung|wechsel"
    rf"|wijziging)\b"
    rf"|\b(?:use|take|join|come to|go to)\b[^.!?]{{0,40}}\binstead\b"
)
_MOVES = re.compile(
    r"\b(?:moved?|moving|shift\w*|push\w*|postpon\w*|reschedul\w*|brought forward"
    r"|(?:verschieb|verleg|verschob)\w*|report\w+ au|décal\w+|déplac\w+|aplaza\w+|traslad\w+"
    r"|adiad\w+|remarc\w+|verplaats\w*|verzet|spostat\w+|rinviat\w+)\b(?! (?:room|venue|building"
    r"|link|to (?:the |a |an |our )?(?:\w+ )?(?:room|floor|building|hall|office|library|zoom"
    r"|teams)))"
    r"|\b(?:new|different|another|changed) (?:time|date|day|slot|hour)\b"
    r"|\b(?:neue[rn]?|andere[rn]?) (?:termin|uhrzeit|tag|zeit)\b|\bnouve(?:lle|l|au) (?:date"
    r"|horaire|heure|créneau)\b|\bnuev[oa] (?:fecha|hora|horario)\b"
    r"|\bnov[oa] (?:data|hora|horário)\b|\bnieuwe (?:tijd|datum)\b"
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
