"""Whether the author, who looks after hiring or only passes candidates on, wants a first talk.

Knows nothing of who else meets the candidate; names no stage.
"""

from agent.reading.caseless import lazily
from agent.reading.kinds.cues import Where
from agent.reading.kinds.scene import Scene

_HIRING = (
    r"(?:recruit(?:ment|ing)|hiring|hr\b|human resources|talent|people (?:team|operations|side))"
)
_SAYS_SO = lazily(
    rf"\bi (?:\w+ )?(?:look after|handle|run|lead|manage|head up|take care of|do|am responsible for|am in charge of) (?:all |most of )?(?:the |our )?{_HIRING}"
    r"|\bi am (?:the|a|an|your|one of the) (?:\w+ ){0,2}(?:recruiter|talent (?:partner|acquisition \w+)|hr (?:manager|advis[eo]r|officer|partner|business partner))\b|\bi am (?:from|in|with) (?:the )?(?:hr|human resources|people|talent)\b"
    r"|\bich (?:betreue|verantworte|leite|begleite) (?:\w+ ){0,3}(?:personal\w*|recruiting|bewerbung\w*|auswahlverfahren)|\bich bin (?:\w+ ){0,3}(?:fur das recruiting|fur die personal\w*|recruiterin|recruiter|personalreferent\w*)"
    r"|\bje (?:m'occupe|suis (?:\w+ )?chargee?|suis (?:\w+ )?responsable) (?:\w+ )?d(?:u|es|e) (?:recrutement\w*|ressources humaines|rh)\b|\bme (?:encargo|ocupo) de (?:la |las )?(?:seleccion|contratacion\w*|recursos humanos)|\bllevo (?:la seleccion|recursos humanos)"
    r"|\b(?:cuido|trato|sou responsavel) d(?:o|a|e) (?:recrutamento|selecao|rh|recursos humanos)\b|\bik (?:doe|verzorg|regel|ga over) (?:\w+ ){0,2}(?:werving|recruitment|hr|personeelszaken)|\bmi occupo (?:della|di|delle) (?:selezion\w*|risorse umane|ricerca)"
)
"""Folded: that the author's work is hiring itself."""
_FIRST = lazily(
    r"\b(?:before|ahead of) (?:i |we )?(?:(?:can |could |would )?(?:put|putting|send|sending|submit|submitting|present|presenting|introduc\w+|pass\w*|recommend\w*))\b (?:you|your \w+|it|this)\b"
    r"|\b(?:vorab|zunachst|zuerst|erst (?:ein)?mal|im vorfeld)\b[^.!?]{0,60}\b(?:telefonier\w*|anruf\w*|telefonat\w*|telefonisch\w*|kurz (?:sprechen|austauschen|kennenlernen))|\bbevor (?:ich|wir) (?:sie|dich|ihre|deine)\b[^.!?]{0,40}\b(?:vorstell\w*|weiterleit\w*|vorschlag\w*)"
    r"|\bavant de (?:vous|te|t'|presenter|transmettre|proposer)\b|\b(?:d'abord|au prealable|dans un premier temps)\b[^.!?]{0,60}\b(?:telephon\w*|appel\w*)|\bantes de (?:presentar\w*|enviar\w*|proponer\w*|pasar)\b|\b(?:primero|previamente)\b[^.!?]{0,60}\b(?:llamad\w*|por telefono)"
    r"|\bantes de (?:te |o |a )?(?:apresentar\w*|encaminhar\w*|indicar\w*)\b|\b(?:primeiro|previamente)\b[^.!?]{0,60}\b(?:telefone|ligacao|chamada)|\bvoordat ik (?:je|u|jouw|uw)\b[^.!?]{0,40}\b(?:voorstel\w*|voordraag\w*|doorstuur\w*|stuur)\b|\bprima di (?:presentar\w*|inoltrar\w*|proporre|propor\w*)\b"
)
"""Folded: that the talk comes before those who decide hear of the candidate."""


_OTHERS_MEET = lazily(
    r"\b(?:they|he|she|teams?|panel|colleagues?|client|committee|board)\b[^.!?]{0,40}\b(?:meet|see|interview|speak|talk)\b|\b(?:meet|see|speak (?:to|with)|talk (?:to|with)) (?:the|our|my|some of)\b"
    r"|\b(?:team|kolleg\w*|equipe?|equipo|collegues|equipa)\b[^.!?]{0,40}\b(?:kennen\w*|rencontrer|conocer\w*|conhecer|ontmoeten)"
)
"""Folded: that it is not the author whom the candidate meets."""


def wants_first_talk(seen: Scene) -> bool:
    """Whether the author's own words say so, and nobody else is to meet the candidate."""
    said = [line for line in seen.lines if line.where is Where.BODY]
    if any(_OTHERS_MEET.search(line.folded) for line in said):
        return False
    return any(_SAYS_SO.search(line.folded) or _FIRST.search(line.folded) for line in said)
