"""Whether an author who names nobody will be there: he waits, shows, moves it for his own sake.

Reads the author's own words; who proposes a talk is for ``proposing``.
"""

from agent.reading.caseless import caseless as _any
from agent.reading.people.meets import cues

_NOT_TO_ASK = r"(?![^.!?\n]{0,40}\b(?:if|questions?|touch|falls|fragen|rückfragen|vragen|questions?|dudas?|dúvidas?|copy|kopie|copie)\b)"

_KIN_TOO = (
    r"\bmy (?:wife|husband|brother|sister|son|daughter|dad|mum|mom|father|mother|(?:business )?partner)(?:[’']s| is| will be|[’']ll be| comes| sits in)(?: there| here| in| around| along)? (?:too|as well|also)\b|\bmy (?:wife|husband|brother|sister|son|daughter|dad|mum|mom|father|mother|(?:business )?partner) (?:will|would) (?:also|too)\b"
    r"|\bmeine? (?:frau|mann|bruder|schwester|sohn|tochter|vater|mutter|partner(?:in)?) (?:ist|kommt|wird|sitzt) (?:dann )?auch\b|\b(?:mon|ma) (?:femme|mari|frère|sœur|fils|fille|père|mère|associée?) (?:sera|est|vient) (?:aussi|également)\b"
    r"|\bmi (?:mujer|marido|herman[oa]|hij[oa]|padre|madre|soci[oa]) también\b|\b(?:meu|minha) (?:mulher|marido|irmã|irmão|filh[oa]|pai|mãe|sóci[oa]) também\b|\bmijn (?:vrouw|man|broer|zus|zoon|dochter|compagnon) (?:is|komt|zit) er (?:dan )?ook\b|\bmi[oa] (?:moglie|marito|fratello|sorella|figli[oa]|soci[oa]) (?:ci sarà|c['’]è) anche\b"
)
"""Somebody of the author's own is there too, beside the author."""

ALSO = _any(
    r"\b(?:is|will be|[’']ll be|[’']s) (?:there|here|in|around|joining|coming)(?: us)? (?:too|as well)\b|\b(?:will|[’']ll) (?:also|too) (?:be there|sit in|join us|pop in)\b|\b(?:would|wants to|will) [^.!?\n]{0,30} as well\b|\b(?:will|[’']ll) (?:sit|be sitting) in\b(?! (?:on|for|my|his|her|instead)\b)",
    r"\b(?:ist|kommt|sitzt) (?:dann )?auch (?:da|dabei|mit)\b|\bsera (?:là )?aussi\b|\bsera là aussi\b|\bviendra aussi\b|\bis er (?:dan )?ook(?: bij)?\b|\b(?:schuift|sluit|komt) (?:er )?ook\b|\bzit er (?:dan )?ook\b|\bsetzt sich (?:mit )?dazu\b|\bsitzt (?:mit )?dabei\b|\bvienen? (?:también )?mi \w+|\btambién (?:estará|viene|vendrá|quiere|te|le)\b|\btambém (?:vai|vem|estará|quer)\b|\bci sarà anche\b|\b(?:är|kommer|er) (?:också|også) (?:med|där|der)\b",
)
"""Somebody is there beside the author."""

THERE = _any(
    # "I'll be in the workshop", "I'm in from eight"; "in touch" and "out of office" are no places
    rf"\bI(?:[’']m| am|[’']ll be| will be) (?:usually |always |already |there |here )?(?:(?:in|at|out in|out on|round|behind|down at|up at) (?:the|my) (?!(?:\w+ ){{0,2}}(?:office (?:until|till|all|on|this|next)|phone|end|moment|same|interim|meantime|process|middle))|(?:in|there|here|around) (?:from|by|at|after)\b (?!the)){_NOT_TO_ASK}",
    r"\bso I can (?:see|meet|watch|hear) you\b|\bwe(?:[’']ll| will)? work (?:through|on) (?:it|them|this|that) together\b|\bcome (?:and |in to )?see us (?:on|at|this|next)\b|\bI[’']ll have you (?!know)\w+|\b(?:come|pop in) (?:and )?(?:see|find) me\b(?! (?:if|when|with (?:any|your) (?:questions|problems)))|\b(?:you and I|the two of us) (?:will|can|shall|[’']ll)\b|\bif we (?:like each other|get on|click)\b|\bsame me\b|\bI[’']ll (?:meet|collect|fetch) you (?:at|from|in|off)\b|\bI[’']ll (?:wait|be waiting)\b",
    rf"{_KIN_TOO}",
    # "ich bin ab 16 da", "ich zeig dir alles"
    r"\bich (?:bin|stehe?|warte|sitze?)\b (?!(?:\w+ ){0,2}(?:bei (?:rück)?fragen|für)\b)[^.!?\n]{0,40}\b(?:da|dort|vor ort|(?:in der|im|auf dem|am) (?:werkstatt|laden|hof|büro|lager|halle|eingang|tor|parkplatz|empfang|praxis|küche|studio|garten))\b(?! für)|\bich zeige? (?:dir|ihnen)\b|\bich hole? (?:dich|sie) (?:\w+ ){0,3}ab\b",
    r"\bik (?:sta|zit|wacht|ben)\b[^.!?\n]{0,30}\b(?:in|bij|op|achter|voor) (?:de|het) (?:loods|winkel|zaak|werkplaats|schuur|keuken|hal|deur|ingang|receptie|haven|tuin|kas|stal|bar|atelier|balie)\b|\bik laat (?:je|u) (?:\w+ ){0,2}zien\b|\bspreekt? (?:je|u)? ?(?:dan )?(?:met )?mij\b|\b(?:kom|loop) (?:\w+ ){0,6}(?:een )?(?:bakkie|kop(?:je)?|koffie)\b",
    r"\bje (?:serai|suis)\b (?!en (?:formation|congé|déplacement|réunion))[^.!?\n]{0,30}\b(?:sur place|à l[’']atelier|au magasin|à la boutique|au bureau|au fond|en cuisine|sur le chantier|à l[’']étable|au garage|là dès|là à partir)\b|\bje (?:vous|te) (?:montre|montrerai|fais visiter|ferai visiter)\b|\b(?:passez|passe|venez|viens) me voir\b",
    r"\b(?:estaré|estoy) (?:allí|ahí|aquí|en (?:el|la) (?:taller|tienda|obra|cocina|local|bar|almacén|finca|nave|granja|puerta|barra))\b|\b(?:te|le) (?:enseño|muestro)\b|\b(?:vente|pásate|pásese|ven|véngase|venga)\b[^.!?\n]{0,70}\by (?:hablamos|charlamos|lo vemos|nos conocemos)\b",
    r"\b(?:estarei|vou estar) (?:aí|lá|cá|n[oa] (?:loja|oficina|obra|cozinha|escritório|padaria|bar))\b|\b(?:vou|quero) (?:falar|conversar) (?:com você|contigo|consigo)\b|\b(?:te ligando|te ligo|ligo para você)\b(?![^.!?\n]{0,40}\b(?:resultado|retorno|resposta))|\b(?:passa|venha|vem|apareça|aparece)\b[^.!?\n]{0,60}\be (?:falamos|conversamos|a gente (?:conversa|fala))\b",
    r"\b(?:sarò|sono) (?:lì|in (?:negozio|officina|bottega|cucina|cantiere|laboratorio|magazzino|studio)) (?:dalle|per le|alle)\b|\b(?:le|ti) (?:faccio|farò) (?:vedere|visitare)\b",
)  # fmt: skip
"""The author says to be there, or what he or she will do with the reader."""

EACH_OTHER = _any(
    r"\b(?:sehen|treffen|hören|sprechen) wir uns\b|\btelefonieren wir\b|\bwir telefonieren\b|\bwir (?:sehen|treffen|hören) uns\b(?! (?:bald )?wieder)|\bmittag kochen wir\b",
    r"\b(?:on|nous) (?:se|nous) (?:voit|voyons|verra|verrons|retrouve|retrouvons|rencontre|parle|parlons|parlera|appelle|appelons)\b|\bon s[’']appelle(?:ra)?\b|\bon fait (?:ça|cela|le point)\b",
    r"\bnos (?:vemos|veremos|reunimos)\b(?! (?:obligad|en la (?:obligación|necesidad)|forzad))|\ba gente se (?:vê|fala)\b|\bnosso (?:bate-papo|papo|encontro)\b",
    r"\b(?:ci (?:vediamo|sentiamo)|vediamoci|sentiamoci)\b|\bzien (?:we|wij) (?:elkaar|je|u)\b|\b(?:vi ses|ses vi)\b",
    r"\bI(?:[’']ve| have) (?:nudged|pushed|bumped|moved|shifted|shunted) us\b|\b(?:nudge|push|bump|move|shift) us (?:back|on|forward|to|by|out|up|down)\b",
)  # fmt: skip
"""Both see or hear each other then; who arranges things for others writes so, too."""

_HIS = r"(?:train|flight|plane|bus|car|van|truck|lift|daughter|son|wife|husband|partner|kids?|child(?:ren)?|mum|mom|dad|mother|father|dog|boiler|dentist|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?|ten|eleven|nine|morning|afternoon|last (?:client|patient|customer|job|meeting|call))"
CANNOT = _any(
    rf"\b(?:as|because|since|sorry,?|but|[.,;:!(]) ?(?:but )?my {_HIS}\b[^.!?\n]{{0,40}}\b(?:late|cancel\w*|delayed|given up|broke\w*|died|sick|ill|poorly|over(?:ran|runs|running)?|stuck|school|hospital|doctor|vet|off)\b",
    r"\b(?:clash\w*|conflict\w*|something)\b[^.!?\n]{0,40}\b(?:on|at) my (?:side|end)\b|\b(?:on|over|across) my \d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?\b|\bI(?:[’']ve| have) (?:come down with|caught (?:a|the|something)|got (?:the flu|flu|covid|a migraine|a temperature))\b|\bI[’']m (?:ill|sick|poorly|unwell|laid up|under the weather)\b|\bich (?:muss|bin) (?:\w+ ){0,3}(?:doch |kurzfristig |leider )(?:\w+ ){0,3}(?:zum kunden|zu einem|krank|weg|verreist)|\bI[’'](?:m| am) (?:stuck|running late|caught|double[- ]booked)\b|\b(?:^|(?<=[.!?\n] )|(?<=\n))running late\b|\bI(?:[’']ve| have) (?:got |been )?(?:a puncture|a flat|double[- ]booked|called out|called away|to be (?:at|in))\b",
    r"\bje (?:ne )?(?:pourrai|peux|serai) (?:malheureusement )?(?:pas|plus) (?:être|me libérer|venir|disponible|assurer|vous (?:recevoir|voir))\b|\bje suis (?:en (?:formation|déplacement)|bloquée?|coincée?)\b",
    r"\b(?:al final )?no (?:puedo|voy a poder|podré|llego)\b(?! (?:más|decir|ofrecer|confirmar|garantizar|avanzar))|\bme ha salido\b|\bse me (?:complicó|ha complicado|hace tarde|juntó)\b",
    r"\bnão (?:vou conseguir|consigo|posso|vou poder)\b (?!(?:confirmar|garantir|adiantar|dar|dizer))",
    r"\bnon (?:riesco|posso|ce la faccio|potrò)\b (?!(?:confermar|garantir|dar|dir))",
    r"\b(?:ich (?:kann|schaffe? es|schaff[’']?s)|(?:bei mir klappt|bei mir geht|geht bei mir)) (?:\w+ ){0,4}(?:doch |leider )?nicht(?: mehr)?\b(?! (?:sagen|versprechen|zusagen|garantieren))|\bich (?:stecke?|steh[e']?) (?:\w+ ){0,3}(?:fest|im stau)\b|\bbei mir (?:ist|kommt|kam) (?:\w+ ){0,4}(?:dazwischen|reingekommen)\b|\bzieht sich\b",
    r"\bik (?:kan|red het) (?:\w+ ){0,4}(?:toch |helaas )?niet\b(?! (?:zeggen|beloven))|\bik (?:sta|zit) vast\b",
)  # fmt: skip
"""The author could not come at the hour told before, and so it moves: it was with him or her."""

_HEADS = _any(
    r"\b(?:owner|co-?owner|proprietor|founder|co-?founder|ceo|cto|cfo|coo|managing (?:director|partner)|foreman|forewoman|head of|director of|(?:\w+ )director|headteacher|principal|site manager|workshop manager|shop manager|store manager|kitchen manager|head chef)\b",
    r"\b(?:inhaber(?:in)?|geschäftsführer(?:in)?|\w*leiter(?:in)?|meister(?:in)?|\w+meister(?:in)?|küchenchef(?:in)?|gérante?|(?:chef|cheffe) d[e'’]\w*|directeur|directrice|fondat\w+|patronn?e?|dueñ[oa]|propietari[oa]|gerente|director[a]?|jef[ea] de|encargad[oa]|proprietári[oa]|sóci[oa]|diretor[a]?|titolare|responsabile|direttore|direttrice|eigenaar|eigenares|directeur|bedrijfsleider|teamleider|oprichter|chef[- ]kok)\b",
)  # fmt: skip
_STAFF = _any(
    r"\b(?:hr|human|people|talent|personal\w*|recru\w+|resources|humaines|humanos|rh|rr ?hh|administrati\w+|administración|amministra\w+|office|school|faculty|research|board|account|delivery|client|vertrieb\w*|sourcing|staffing|resourcing|consult\w+|berat\w+|selectie|selezione|selección|seleção|personeel\w*|operations)\b",
)  # fmt: skip
"""Who heads those that arrange rounds for others."""
_PANEL = _any(
    r"\b(?:panel|jury|tribunal|committee|board|commissione|kommission|auswahl\w*|gremium|assessment cent\w+|mandant\w*|client|cliente?|opdrachtgever|kunde\w*)\b"
)
_TIES = _any(r"\b(?:deputy|vice|assistant|pa to|ea to|secretary|assistenz|stellvertret\w*)\b")


def holds(text: str, title: str | None) -> bool:
    """Whether the author of words that name nobody, signing with a title or none, will be there."""
    if _PANEL.search(text) or cues.SCHEDULES.search(title or ""):
        return THERE.search(text) is not None and not cues.SCHEDULES.search(title or "")
    if any(cue.search(text) for cue in (THERE, EACH_OTHER, CANNOT)):
        return True
    return heads(title)


def heads(title: str | None) -> bool:
    """Whether a title is an owner's or a manager's, who sees candidates and arranges for nobody."""
    said = title or ""
    return bool(_HEADS.search(said)) and not (_STAFF.search(said) or _TIES.search(said))
