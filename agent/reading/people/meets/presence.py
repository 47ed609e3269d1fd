"""Whether an author who names nobody will be there: he waits, shows, moves it for his own sake.

Reads the author's own words; who proposes a talk is for ``proposing``.
"""

from agent.reading.caseless import caseless as _any
from agent.reading.people.meets import cues

_NOT_TO_ASK = (
    r"(?![^.!?\n]{0,40}\b(?:if|questions?|touch|falls|fragen|rückfragen|vragen|questions?|dudas?"
    r"|dúvidas?|copy|kopie|copie)\b)"
)

_KIN_TOO = (
    r"\bmy (?:wife|husband|brother|sister|son|daughter|dad|mum|mom|father|mother"
    r"|(?:business )?partner)(?:[’']s| is| will be|[’']ll be| comes| sits in)(?: there| here| in"
    r"| around| along)? (?:too|as well|also)\b|\bmy (?:wife|husband|brother|sister|son|daughter|dad"
    r"|mum|mom|father|mother|(?:business )?partner) (?:will|would) (?:also|too)\b"
    r"|\bmeine? (?:frau|mann|bruder|schwester|sohn|tochter|vater|mutter|partner(?:in)?) (?:ist"
    r"|kommt|wird|sitzt) (?:dann )?auch\b|\b(?:mon|ma) (?:femme|mari|frère|sœur|fils|fille|père"
    r"|mère|associée?) (?:sera|est|vient) (?:aussi|également)\b"
    r"|\bmi (?:mujer|marido|herman[oa]|hij[oa]|padre|madre|soci[oa]) también\b"
    r"|\b(?:meu|minha) (?:mulher|marido|irmã|irmão|filh[oa]|pai|mãe|sóci[oa]) também\b"
    r"|\bmijn (?:vrouw|man|broer|zus|zoon|dochter|compagnon) (?:is|komt|zit) er (?:dan )?ook\b"
    r"|\bmi[oa] (?:moglie|marito|fratello|sorella|figli[oa]|soci[oa]) (?:ci sarà|c['’]è) anche\b"
)
"""Somebody of the author's own is there too, beside the author."""

ALSO = _any(
    r"\b(?:is|will be|[’']ll be|[’']s) (?:there|here|in|around|joining|coming)(?: us)? (?:too"
    r"|as well)\b|\b(?:will|[’']ll) (?:also|too) (?:be there|sit in|join us|pop in)\b"
    r"|\b(?:would|wants to|will) [^.!?\n]{0,30} as well\b"
    r"|\b(?:will|[’']ll) (?:sit|be sitting) in\b(?! (?:on|for|my|his|her|instead)\b)",
    r"\b(?:ist|kommt|sitzt) (?:dann )?auch (?:da|dabei|mit)\b|\bsera (?:là )?aussi\b"
    r"|\bsera là aussi\b|\bviendra aussi\b|\bis er (?:dan )?ook(?: bij)?\b"
    r"|\b(?:schuift|sluit|komt) (?:er )?ook\b|\bzit er (?:dan )?ook\b|\bsetzt sich (?:mit )?dazu\b"
    r"|\bsitzt (?:mit )?dabei\b|\bvienen? (?:también )?mi \w+|\btambién (?:estará|viene|vendrá"
    r"|quiere|te|le)\b|\btambém (?:vai|vem|estará|quer)\b|\bci sarà anche\b"
    r"|\b(?:är|kommer|er) (?:också|også) (?:med|där|der)\b",
)
"""Somebody is there beside the author."""

THERE = _any(
    # "I'll be in the workshop", "I'm in from eight"; "in touch" and "out of office" are no places
    rf"\bI(?:[’']m| am|[’']ll be| will be) (?:usually |always |already |there "
    rf"|here )?(?:(?:in|at|out in|out on|round|behind|down at|up at) (?:the"
    rf"|my) (?!(?:\w+ ){{0,2}}(?:office (?:until|till|all|on|this|next)|phone|end|moment|same"
    rf"|interim|meantime|process|middle))|(?:in|there|here|around) (?:from|by|at"
    rf"|after)\b (?!the)){_NOT_TO_ASK}",
    r"\bso I can (?:see|meet|watch|hear) you\b|\bwe(?:[’']ll| will)? work (?:through|on) (?:it|them"
    r"|this|that) together\b|\bcome (?:and |in to )?see us (?:on|at|this|next)\b"
    r"|\bI[’']ll have you (?!know)\w+|\b(?:come|pop in) (?:and )?(?:see"
    r"|find) me\b(?! (?:if|when|with (?:any|your) (?:questions|problems)))"
    r"|\b(?:you and I|the two of us) (?:will|can|shall|[’']ll)\b|\bif we (?:like each other|get on"
    r"|click)\b|\bsame me\b|\bI[’']ll (?:meet|collect|fetch) you (?:at|from|in|off)\b"
    r"|\bI[’']ll (?:wait|be waiting)\b",
    rf"{_KIN_TOO}",
    # "ich bin ab 16 da", "ich zeig dir alles"
    r"\bich (?:bin|stehe?|warte|sitze?)\b (?!(?:\w+ ){0,2}(?:bei (?:rück)?fragen"
    r"|für)\b)[^.!?\n]{0,40}\b(?:da|dort|vor ort|(?:in der|im|auf dem|am) (?:werkstatt|laden|hof"
    r"|büro|lager|halle|eingang|tor|parkplatz|empfang|praxis|küche|studio|garten))\b(?! für)"
    r"|\bich zeige? (?:dir|ihnen)\b|\bich hole? (?:dich|sie) (?:\w+ ){0,3}ab\b",
    r"\bik (?:sta|zit|wacht|ben)\b[^.!?\n]{0,30}\b(?:in|bij|op|achter|voor) (?:de|het) (?:loods"
    r"|winkel|zaak|werkplaats|schuur|keuken|hal|deur|ingang|receptie|haven|tuin|kas|stal|bar"
    r"|atelier|balie)\b|\bik laat (?:je|u) (?:\w+ ){0,2}zien\b"
    r"|\bspreekt? (?:je|u)? ?(?:dan )?(?:met )?mij\b|\b(?:kom|loop) (?:\w+ ){0,6}(?:een )?(?:bakkie"
    r"|kop(?:je)?|koffie)\b",
    r"\bje (?:serai|suis)\b (?!en (?:formation|congé|déplacement"
    r"|réunion))[^.!?\n]{0,30}\b(?:sur place|à l[’']atelier|au magasin|à la boutique|au bureau"
    r"|au fond|en cuisine|sur le chantier|à l[’']étable|au garage|là dès|là à partir)\b"
    r"|\bje (?:vous|te) (?:montre|montrerai|fais visiter|ferai visiter)\b"
    r"|\b(?:passez|passe|venez|viens) me voir\b",
    r"\b(?:estaré|estoy) (?:allí|ahí|aquí|en (?:el|la) (?:taller|tienda|obra|cocina|local|bar"
    r"|almacén|finca|nave|granja|puerta|barra))\b|\b(?:te|le) (?:enseño|muestro)\b"
    r"|\b(?:vente|pásate|pásese|ven|véngase|venga)\b[^.!?\n]{0,70}\by (?:hablamos|charlamos"
    r"|lo vemos|nos conocemos)\b",
    r"\b(?:estarei|vou estar) (?:aí|lá|cá|n[oa] (?:loja|oficina|obra|cozinha|escritório|padaria"
    r"|bar))\b|\b(?:vou|quero) (?:falar|conversar) (?:com você|contigo|consigo)\b"
    r"|\b(?:te ligando|te ligo|ligo para você)\b(?![^.!?\n]{0,40}\b(?:resultado|retorno|resposta))"
    r"|\b(?:passa|venha|vem|apareça|aparece)\b[^.!?\n]{0,60}\be (?:falamos|conversamos"
    r"|a gente (?:conversa|fala))\b",
    r"\b(?:sarò|sono) (?:lì|in (?:negozio|officina|bottega|cucina|cantiere|laboratorio|magazzino"
    r"|studio)) (?:dalle|per le|alle)\b|\b(?:le|ti) (?:faccio|farò) (?:vedere|visitare)\b",
)  # fmt: skip
"""The author says to be there, or what he or she will do with the reader."""

EACH_OTHER = _any(
    r"\b(?:sehen|treffen|hören|sprechen) wir uns\b|\btelefonieren wir\b|\bwir telefonieren\b"
    r"|\bwir (?:sehen|treffen|hören) uns\b(?! (?:bald )?wieder)|\bmittag kochen wir\b",
    r"\b(?:on|nous) (?:se|nous) (?:voit|voyons|verra|verrons|retrouve|retrouvons|rencontre|parle"
    r"|parlons|parlera|appelle|appelons)\b|\bon s[’']appelle(?:ra)?\b"
    r"|\bon fait (?:ça|cela|le point)\b",
    r"\bnos (?:vemos|veremos|reunimos)\b(?! (?:obligad|en la (?:obligación|necesidad)|forzad))"
    r"|\ba gente se (?:vê|fala)\b|\bnosso (?:bate-papo|papo|encontro)\b",
    r"\b(?:ci (?:vediamo|sentiamo)|vediamoci|sentiamoci)\b|\bzien (?:we|wij) (?:elkaar|je|u)\b"
    r"|\b(?:vi ses|ses vi)\b",
    r"\bI(?:[’']ve| have) (?:nudged|pushed|bumped|moved|shifted|shunted) us\b"
    r"|\b(?:nudge|push|bump|move|shift) us (?:back|on|forward|to|by|out|up|down)\b",
)  # fmt: skip
"""Both see or hear each other then; who arranges things for others writes so, too."""

_HIS = (
    r"(?:train|flight|plane|bus|car|van|truck|lift|daughter|son|wife|husband|partner|kids?"
    r"|child(?:ren)?|mum|mom|dad|mother|father|dog|boiler|dentist"
    r"|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?|ten|eleven|nine|morning|afternoon"
    r"|last (?:client|patient|customer|job|meeting|call))"
)
CANNOT = _any(
    rf"\b(?:as|because|since|sorry,?|but|[.,;:!(]) ?(?:but )?my {_HIS}\b[^.!?\n]{{0,40}}\b(?:late"
    rf"|cancel\w*|delayed|given up|broke\w*|died|sick|ill|poorly|over(?:ran|runs|running)?|stuck"
    rf"|school|hospital|doctor|vet|off)\b",
    r"\b(?:clash\w*|conflict\w*|something)\b[^.!?\n]{0,40}\b(?:on|at) my (?:side|end)\b"
    r"|\b(?:on|over|across) my \d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?\b"
    r"|\bI(?:[’']ve| have) (?:come down with|caught (?:a|the|something)"
    r"|got (?:the flu|flu|covid|a migraine|a temperature))\b|\bI[’']m (?:ill|sick|poorly|unwell"
    r"|laid up|under the weather)\b|\bich (?:muss|bin) (?:\w+ ){0,3}(?:doch |kurzfristig "
    r"|leider )(?:\w+ ){0,3}(?:zum kunden|zu einem|krank|weg|verreist)|\bI[’'](?:m| am) (?:stuck"
    r"|running late|caught|double[- ]booked)\b|\b(?:^|(?<=[.!?\n] )|(?<=\n))running late\b"
    r"|\bI(?:[’']ve| have) (?:got |been )?(?:a puncture|a flat|double[- ]booked|called out"
    r"|called away|to be (?:at|in))\b",
    r"\bje (?:ne )?(?:pourrai|peux|serai) (?:malheureusement )?(?:pas|plus) (?:être|me libérer"
    r"|venir|disponible|assurer|vous (?:recevoir|voir))\b|\bje suis (?:en (?:formation|déplacement)"
    r"|bloquée?|coincée?)\b",
    r"\b(?:al final )?no (?:puedo|voy a poder|podré|llego)\b(?! (?:más|decir|ofrecer|confirmar"
    r"|garantizar|avanzar))|\bme ha salido\b|\bse me (?:complicó|ha complicado|hace tarde|juntó)\b",
    r"\bnão (?:vou conseguir|consigo|posso|vou poder)\b (?!(?:confirmar|garantir|adiantar|dar"
    r"|dizer))",
    r"\bnon (?:riesco|posso|ce la faccio|potrò)\b (?!(?:confermar|garantir|dar|dir))",
    r"\b(?:ich (?:kann|schaffe? es|schaff[’']?s)|(?:bei mir klappt|bei mir geht"
    r"|geht bei mir)) (?:\w+ ){0,4}(?:doch |leider )?nicht(?: mehr)?\b(?! (?:sagen|versprechen"
    r"|zusagen|garantieren))|\bich (?:stecke?|steh[e']?) (?:\w+ ){0,3}(?:fest|im stau)\b"
    r"|\bbei mir (?:ist|kommt|kam) (?:\w+ ){0,4}(?:dazwischen|reingekommen)\b|\bzieht sich\b",
    r"\bik (?:kan|red het) (?:\w+ ){0,4}(?:toch |helaas )?niet\b(?! (?:zeggen|beloven))"
    r"|\bik (?:sta|zit) vast\b",
)  # fmt: skip
"""The author could not come at the hour told before, and so it moves: it was with him or her."""

_HEADS = _any(
    r"\b(?:owner|co-?owner|proprietor|founder|co-?founder|ceo|cto|cfo|coo"
    r"|managing (?:director|partner)|foreman|forewoman|head of|director of|(?:\w+ )director"
    r"|headteacher|principal|site manager|workshop manager|shop manager|store manager"
    r"|kitchen manager|head chef)\b",
    r"\b(?:inhaber(?:in)?|geschäftsführer(?:in)?|\w*leiter(?:in)?|meister(?:in)?|\w+meister(?:in)?"
    r"|küchenchef(?:in)?|gérante?|(?:chef|cheffe) d[e'’]\w*|directeur|directrice|fondat\w+"
    r"|patronn?e?|dueñ[oa]|propietari[oa]|gerente|director[a]?|jef[ea] de|encargad[oa]"
    r"|proprietári[oa]|sóci[oa]|diretor[a]?|titolare|responsabile|direttore|direttrice|eigenaar"
    r"|eigenares|directeur|bedrijfsleider|teamleider|oprichter|chef[- ]kok)\b",
)  # fmt: skip
_STAFF = _any(
    r"\b(?:hr|human|people|talent|personal\w*|recru\w+|resources|humaines|humanos|rh|rr ?hh"
    r"|administrati\w+|administración|amministra\w+|office|school|faculty|research|board|account"
    r"|delivery|client|vertrieb\w*|sourcing|staffing|resourcing|consult\w+|berat\w+|selectie"
    r"|selezione|selección|seleção|personeel\w*|operations)\b",
)  # fmt: skip
"""Who heads those that arrange rounds for others."""
_PANEL = _any(
    r"\b(?:panel|jury|tribunal|committee|board|commissione|kommission|auswahl\w*|gremium"
    r"|assessment cent\w+|mandant\w*|client|cliente?|opdrachtgever|kunde\w*)\b"
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
