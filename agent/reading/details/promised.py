"""What an employer promises by a day: a decision, new times, the next step, or word as such.

Reads the words that the promise rests on; the day itself is for ``times``.
"""

import re

from agent.reading.caseless import lazily
from agent.terms import Promised


def _any(*patterns: str) -> re.Pattern[str]:
    return lazily("|".join(patterns), re.IGNORECASE)


_TIMES = _any(
    r"\b(?:new|another|other|alternative|fresh|different) (?:\w+ )?(?:times?|dates?|slots?"
    r"|appointments?|day|invit\w+)\b(?! (?:for|of) (?:our|the|a|an|my) (?:answer|decision|outcome"
    r"|result))|\b(?:some|possible|available|proposed) (?:times|dates|slots)\b",
    r"(?<!whether )(?<!whether we )(?<!whether we're )(?<!whether we’re )(?<!if "
    r")\b(?:re-?schedul\w+|rebook\w*|re-?arrang\w+)\b(?! or\b)",
    r"\b(?:neue[rn]?|andere[rn]?|ander\w+|weitere[rn]?) (?:termin\w*|zeit\w*|datum)\b"
    r"|\bterminvorschl\w+|\bnouve(?:lle|aux|au)s? (?:dates?|créneaux?|horaires?|rendez-vous)\b"
    r"|\bnuev[oa]s? (?:fechas?|horarios?|horas?|cita)\b|\bnieuwe? (?:datum|tijd\w*|afspraak"
    r"|moment\w*)\b|\bnov[oa]s? (?:datas?|horários?)\b|\bnuov[aei] (?:dat[ae]|orari[oi]?"
    r"|appuntament\w)\b",
)
_OUTCOME = _any(
    r"\b(?:decision|outcome|results?|verdict|answer|confirmation|yes or (?:a )?no|either way"
    r"|one way or (?:the other|another)|offers?)\b|\b(?:decid\w+|choos\w+)\b"
    r"|\blet (?:you|candidates|everyone|everybody|applicants) know (?:whether|if|who)\b"
    r"|\b(?:success\w*|unsuccess\w*|appoint(?:ed|ment))\b",
    r"\b(?:entscheid\w+|ergebnis\w*|bescheid|zusage|absage|antwort)\b"
    r"|\b(?:décision|résultats?|réponse|décid\w+)\b|\b(?:decisión|decid\w+|resultados?|respuesta"
    r"|resolución)\b|\b(?:beslissing|besluit|uitslag|antwoord|uitsluitsel)\b"
    r"|\b(?:decisão|resposta|decisione|esito|risposta)\b",
)
_STEP = _any(
    r"\bnext (?:steps?|stage|round|interviews?)\b|\b(?:shortlist\w*|short-list\w*|long-?list\w*)\b"
    r"|\b(?:invit\w+|selected) (?:to|for) (?:an |the )?(?:interview|next)\b",
    r"\b(?:nächste\w*|weitere\w*) (?:schritt\w*|runde|vorgehen)\b|\bprochaine (?:étape|phase)\b"
    r"|\b(?:siguiente|próxim[oa]s?) (?:pasos?|etapa|fase|ronda)\b|\bvolgende (?:stap\w*|ronde)\b",
)


def promised(words: str) -> Promised:
    """What is promised in a sentence, the most particular thing first."""
    if _TIMES.search(words):
        return Promised.TIMES
    if _OUTCOME.search(words):
        return Promised.OUTCOME
    return Promised.STEP if _STEP.search(words) else Promised.WORD
