"""Whether silence is itself the answer: "if you hear nothing within three weeks, it is a no".

Over folded text. A sentence must tell both, that nothing is heard and what that means: "if you
hear nothing, do ask" means no end, and an end that is told without an "if" is no silence.
"""

from agent.reading.caseless import caseless
from agent.reading.folding import fold
from agent.reading.prose import Prose

_NOTHING_HEARD = {
    "en": r"\b(?:if|unless|should|in the event that|where|who)\b[^.!?]{0,30}?\b(?:not|never"
    r"|nothing|no"
    r"|unless)\b[^.!?]{0,30}?\b(?:hear|heard|contacted|invited|word|news|reply|response)\b"
    r"|\b(?:unless you|should you not|if you do not|if you have not|who do not"
    r"|who have not)\b[^.!?]{0,16}?\b(?:hear\w*|receiv\w+|contacted|been (?:contacted|invited))\b",
    "de": r"\b(?:wenn|falls|sofern|sollte[nt]?|sollten|horen|horst|erhalten|erhaltst|bekommen"
    r"|bekommst)\b[^.!?]{0,50}?\b(?:nichts|keine?n?)\b(?: \w+){0,4}? (?:hor\w*|ruckmeldung"
    r"|nachricht|antwort|einladung|bescheid|erfahr\w*)\b"
    r"|\b(?:nichts|keine?n?)\b(?: \w+){0,4}? (?:von uns|hort|horst|horen|gehort)\b",
    "fr": r"\b(?:(?:sans|en l'absence de|en absence de) (?:reponse|nouvelles?|retour)"
    r"|si vous (?:n'avez|ne recevez|n'etes|n'entendez)|si tu (?:n'as|ne recois)"
    r"|faute de (?:reponse|retour)|a defaut de (?:reponse|retour))\b",
    "es, pt": r"\b(?:si|caso|se|de) (?:[\w]+ ){0,6}?(?:no|nao)\b[^.!?]{0,20}?\b(?:recib\w+"
    r"|receb\w+|tien\w+"
    r"|tener|tiver\w*|has|ha|hemos|obtien\w+|obtiver\w*|noticias|respuesta|resposta|contact\w+"
    r"|contat\w+|houver)\b"
    r"|\b(?:sem|sin|en ausencia de|na ausencia de|na falta de) (?:\w+ )?(?:resposta|noticias"
    r"|respuesta)\b",
    "nl": r"\b(?:hoor|verneem) (?:je|jij|u)\b[^.!?]{0,50}?\b(?:niets|niks)\b"
    r"|\b(?:als|indien|wanneer|mocht|heb|hebt|heeft|hoor|hoort|verneem|verneemt|krijg|krijgt"
    r"|ontvang|ontvangt)\b[^.!?]{0,50}?\b(?:niets|niks|niet|geen)\b(?: \w+){0,4}? ?\b(?:hoor\w*"
    r"|gehoord|verne\w+|vernomen|bericht|reactie|antwoord|ontvang\w*|van ons|uitgenodigd)\b",
}
_UNHEARD = caseless("|".join(_NOTHING_HEARD.values()))
_A_NO = {
    "en": r"\b(?:unsuccessful|not (?:been |be )?(?:successful|shortlisted|selected|chosen"
    r"|progressed"
    r"|taken forward|moving forward)|(?:has|have) (?:unfortunately |sadly )?not been (?:successful"
    r"|shortlisted|selected)|(?:has|have|is|are) (?:been )?(?:declined|rejected)"
    r"|(?:not|will not|are not) (?:be )?(?:proceed\w*"
    r"|tak\w+ (?:your|it|things) (?:application )?(?:any )?further)|(?:the )?(?:post|position|role"
    r"|place) (?:has been|is) filled)\b",
    "de": r"\b(?:abgelehnt|absage|nicht (?:\w+ )?(?:ausgewahlt|berucksichtig\w+|erfolgreich"
    r"|in die engere|in betracht|zum zug)|leider (?:nicht|keine)|nicht erfolgreich"
    r"|nicht geklappt)\b",
    "fr": r"\b(?:pas (?:ete )?(?:retenue?|selectionnee?|abouti)|pas donne suite|non retenue?"
    r"|negative(?:ment)?|rejetee|refusee|ne (?:donnons|donnerons) pas suite|ne pas donner suite"
    r"|ne pourrons pas|n'a (?:\w+ )?pas ete)\b",
    "es": r"\b(?:descartad[oa]|rechazad[oa]|no (?:has?|habra|habras|fue|haya"
    r"|ha) (?:sido )?(?:selecci\w+"
    r"|elegid[oa]|preseleccionad[oa])|no (?:fuiste|ha prosperado)|desestimad[oa])\b",
    "pt": r"\bnao (?:\w+ )?(?:foi|fomos|foste|foram|tera sido|teras sido|sera|seras|avanc\w+"
    r"|prossegu\w+)\b|\b(?:rejeitad[oa]|recusad[oa]|excluid[oa])\b",
    "nl": r"\b(?:afgewezen|afgevallen|niet (?:\w+ )?(?:geselecteerd|uitgenodigd|gekozen|uitgekozen"
    r"|geworden|in aanmerking|doorgaat|door bent|door naar|geslaagd|verder)|afwijzing|negatief)\b",
}
_MEANS_NO = caseless("|".join(_A_NO.values()))
_OTHERWISE = caseless(
    r"\bwe (?:wrote|said|told)\b|\bi am sorry\b|\bregret\b"
    r"|\b(?:if|unless|should) we\b|\bfrom you\b|\b(?:wenn|falls|sofern|sollten) wir\b"
    r"|\bvon (?:ihnen|dir|euch)\b"
    r"|\bde (?:vous|votre part|ta part|usted|ti|su parte|tu parte|sua parte|voce)\b"
    r"|\b(?:als|indien|mochten) (?:we|wij)\b"
    r"|\b(?:niets|niks|bericht|reactie|antwoord) van (?:u|je|jou)\b"
)
"""Tells of what was said before, of an end that is no condition, or of the candidate's own
silence."""
_BOTH, _PLAIN = 400, 200


def tells_silence(text: str) -> bool:
    """Whether a sentence says what it means that nothing is heard: a no."""
    folded = fold(text[:_BOTH])
    heard = _UNHEARD.search(folded)
    if heard is None:
        return False
    rest = folded[: heard.start()][-_PLAIN:] + " ; " + folded[heard.end() :]
    return _MEANS_NO.search(rest) is not None and not _OTHERWISE.search(folded)


def is_silence_a_no(prose: Prose) -> bool:
    """Whether some sentence does."""
    return any(tells_silence(" ".join(s.text.split())) for s in prose.sentences[:60])
