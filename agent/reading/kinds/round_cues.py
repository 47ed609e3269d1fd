"""Further words that name a round, and words beside a cue that take it back. Data, no logic.

All patterns are over folded text (``folding.fold``); which round a message is about is for
``rounds``.
"""

import re

from agent.reading.caseless import lazily
from agent.terms import Stage

_BOSS = (
    r"(?:manager|superintendent|supervisor|director|head|owner|chef|foreman|principal|matron|"
    r"warden|professor|dean|captain|boss)"
)
_NO_BOSS = r"(?:hr|people|talent|recruit\w*|human|resources|(?<!front )office|account|search|hiring team|for|as|of|application)"

Row = tuple[Stage, tuple[str, ...], re.Pattern[str]]
"""A round, plain words of which one has to be there, and how it is named."""

FURTHER: tuple[Row, ...] = (
    (Stage.MANAGER, ("manager", "superintend", "supervisor", "director", "head", "owner", "chef", "foreman", "principal", "matron", "warden", "professor", "dean", "captain", "boss"), re.compile(
        rf"\b(?:the|our|my)(?: (?!{_NO_BOSS})[\w&/-]+){{0,4}} {_BOSS}\b(?! (?:role|position|post|job))"
        r"[^.!?]{0,60}\b(?:would (?:like|love)|wants?|will|is keen|can|is going|wishes|has asked)\b "
        r"(?:\w+ ){0,2}(?:meet|see you|speak|talk|conduct|interview|have a|chat|do a)\b")),
    (Stage.MANAGER, ("manager", "superintend", "supervisor", "foreman", "owner"), re.compile(
        r"\b(?:discussion|interview|call|chat|slot|meeting|conversation|round|talk) (?:with|w/?) "
        rf"(?:the|your|our|a)(?: (?!{_NO_BOSS})[\w&/-]+){{0,3}} (?:manager|superintendent|supervisor|foreman|owner)\b")),
    (Stage.MANAGER, ("report", "work for"), re.compile(
        r"\b(?:conversation|call|chat|meeting|meet|talk|speak|interview)\b[^.!?]{0,60}\b(?:who|whom) "
        r"(?:the (?:position|role|post|job) reports to|you (?:would|will|d) (?:report to|work for))")),
    (Stage.MANAGER, ("work for", "report", "working for"), re.compile(
        rf"\b(?:is|with|meet|by) (?:the|our) (?:[\w&/-]+ ){{0,4}}(?:{_BOSS}|vp|lead|partner) (?:(?:that|who|whom|to whom) )?you would (?:work for|report to|be (?:working for|reporting to))\b|"
        r"\b(?:who|whom|and) you would (?:report to|work for|be reporting to)\b")),
    (Stage.MANAGER, ("runs", "leads", "heads", "manages"), re.compile(
        r"^[^.!?]{0,80}\b(?!who |and |i |she |he )[a-z'-]+ (?:runs|leads|heads|manages) (?:up )?(?:the|our) "
        r"(?:(?!talent|people|recruit\w*|hr)\w+ ){0,3}(?:unit|team|group|department|desk|lab|practice|branch|store|shop|depot)\b")),
    (Stage.MANAGER, ("boss", "manager"), re.compile(r"\byour (?:future|new|prospective) (?:boss|manager)\b")),
    (Stage.MANAGER, ("who runs", "who leads", "who heads", "who manages", "que lidera", "que dirige", "qui dirige", "qui pilote"), re.compile(
        r"\bwho (?:runs|leads|heads(?: up)?|manages) (?:the|our) (?!(?:recruit|talent|hr|people|hiring)\w*)(?:[\w&-]+ ){1,3}?"
        r"(?:list|team|group|department|unit|division|section|office|desk|practice|programme|function|business|studio|workshop|kitchen|ward|branch)\b"
        r"|\bque (?:lidera|dirige) (?:a|la|el|o|nossa|nuestra|nuestro|nosso) (?:equip\w*|time|area|departament\w+|seccion|secao|taller|oficina)\b"
        r"|\bqui (?:dirige|pilote) (?:le|la|l'|notre) ?(?:equipe|service|pole|atelier|departement)\b")),
    (Stage.SCREEN, ("recruiter", "sourcer"), re.compile(
        r"\b(?:with|w/|meet|to) (?:[\w'-]+ ){0,3}?(?:,|their|our|the|an?|my) (?:internal |in ?house |corporate |technical )?(?:recruiter|sourcer)\b")),
    (Stage.PANEL, ("directors", "partners", "interviewers", "board that", "board which", "board who", "commission", "kommission", "jury", "comision", "comissao", "committee", "commissie"), re.compile(
        r"\bboth (?:directors|partners|interviewers|managers|heads|trustees|governors) (?:really |very much |thoroughly )?(?:enjoyed|liked|loved|felt|thought|were impressed)\b"
        r"|\bboard (?:that|which|who) (?:interviewed|met|saw) you\b"
        r"|\b(?:presented|presenting|presenteerde|prasentiert\w*|presentaste|presento|apresentou|presente) (?:[\w-]+ ){0,5}?(?:committee|\w*commissie|\w*kommission|jury|comision|comissao)\b"
        r"|\b(?:selectie|sollicitatie|benoemings)commissie (?:heeft|gesproken)|\bjury que vous avez (?:rencontre|vu)")),
    (Stage.TECHNICAL, ("technical interview", "technical round", "tecnica", "technique", "technische", "pair"), re.compile(
        r"\b(?:scor\w+|mark\w*|assess\w*|after|since|from|following|results? of) (?:the|your|all the|our) technical (?:interview|round|stage)s?\b"
        r"|\b(?:etapa|fase|ronda|entrevista) tecnica (?:foi|ya|ha|fue|esta|ja|terminou|termino|concluida)\b|\b(?:pair|pairing)-?testing\b|\bpair-?testing session\b"
        r"|\bentretiens? techniques? (?:a|ont|est|sont|etait)\b|\btechnische\w* (?:runde|gesprache?|interviews?) (?:ist|sind|war|waren|lief)\b")),
    (Stage.PANEL, ("loop", "site visit", "fly you"), re.compile(
        r"\b(?:\w+day s|\w+day's|interview|full|virtual|your) loop\b|\bsite visit\b(?! report)|"
        r"\bfly you (?:out|in|over|up|down)\b")),
    (Stage.PANEL, ("board", "team", "conference"), re.compile(
        r"\bthe (?:interview |selection |interviewing )?board (?:has not|hasn't|is un|remains|stays|consists)|"
        r"\b(?:interview|interviewing|selection) (?:team|board) (?:will be|is|are|consists)\b|"
        r"\bi(?: will|'ll| ll)? conference in\b")),
    (Stage.PANEL, ("members", "colleagues", "governors", "trustees", "partners", "directors", "churchwardens", "councillors", "assessors"), re.compile(
        r"\b(?:with|by|meet)\b[^.!?]{0,80}\b(?:two|three|four|five|several|other) (?:\w+ ){0,2}"
        r"(?:members|colleagues|governors|trustees|partners|directors|churchwardens|councillors|assessors)\b")),
    (Stage.SCREEN, ("candidate",), re.compile(
        r"\b(?:meet|speak (?:to|with)|talk (?:to|with)|chat (?:to|with)|call) (?:every|all|each)(?: of)?(?: my| our)? candidates?\b")),
    (Stage.SCREEN, ("erste", "telefonisch", "entre", "premier", "prequal", "entrevista", "primera", "bate papo", "colloquio", "chiacchierata", "kennismaking"), re.compile(
        r"\berste[nsr]? (?:kurze[nsr]? )?(?:video|telefon|online|teams|zoom) ?-?(?:gesprach|interview|call|termin)|"
        r"\btelefonische[nsr]? (?:erst|vor)?(?:gesprach|interview)|\bentre(?:vue|tien) telephonique|"
        r"\bpremier (?:echange|entretien) (?:telephonique|en visio|par telephone|video)|\bprequalification\b|"
        r"\bentrevista telefonica|\bprimera (?:llamada|toma de contacto)|\bentrevista inicial|"
        r"\bbate papo (?:inicial|com o rh)|\bcolloquio (?:telefonico|conoscitivo)|\bchiacchierata conoscitiva|"
        r"\b(?:telefonische|telefonisch) (?:kennismaking|gesprek)|\bkennismakingsgesprek")),
    (Stage.FINAL, ("final", "last", "dernier", "ultim", "letzt", "sista", "laatste"), re.compile(
        r"\b(?:entrevista|ronda|etapa|colloquio) finale?\b|\bentretien final\b|"
        r"\b(?:dernier|ultimo|ultima|letzte[rsn]?|sista|laatste) (?:entretien|tour|round|runde|gesprach|colloquio|ronda|entrevista|gesprek|intervju)\b|"
        r"\b(?:see|meet|seeing|meeting) the (?:final|last) (?:two|three|four|\d)\b|"
        r"\b(?:last|final) (?:thing|step|chat|call|conversation|hurdle|meeting|stop|bit|piece) before (?:we|they|a|the|any|you)\b|"
        r"\b(?:the|your|our|my) final with\b|\b(?:the|your) final (?:went|last week|on (?:mon|tues|wednes|thurs|fri)day)\b|"
        r"\b(?:letzte[sr]?|letzter schritt) \w+ (?:bevor|vor der entscheidung)|\bderniere etape avant|\bultimo paso antes|\bultima etapa antes")),
    (Stage.TECHNICAL, ("through", "pairing", "whiteboard", "pair programming", "coding", "design", "case"), re.compile(
        r"\b(?:work(?:ed|ing)|went|going|walk(?:ed|ing)|talk(?:ed|ing)) through (?:the|our|that|a) (?:[\w-]+ ){0,2}(?:problem|puzzle|coding \w+|design exercise) with\b|"
        r"\b(?:pairing|whiteboard|pair programming|live coding|system design|coding) (?:session|round|interview)\b|"
        r"(?<!in )\bthe (?:product |business |design )?case (?:can ?not|will|moves|has to move|is moved|is off|interview|round|session|presentation)\b")),
    (Stage.ASSIGNMENT, ("thank", "danke", "merci", "gracias", "bedankt"), re.compile(
        r"\bthank(?:s| you)(?: so much| very much| again)? for (?:the|your|doing|completing|submitting|sending(?: in| over| back)?|handing in|turning in|turning around)\b[^.!?]{0,30}\b"
        r"(?:exercise|take[- ]?home|assignment|homework|test task|home task|submission|case study|coding test|task)\b|"
        r"\bdanke fur (?:die|deine|ihre) (?:probe|test|fall)?(?:aufgabe|arbeitsprobe)|\bmerci pour (?:votre|ton|l') ?(?:exercice|test|devoir|etude de cas)|"
        r"\bgracias por (?:la|tu|su) (?:prueba|ejercicio|entrega)|\bbedankt voor (?:de|je|uw) (?:opdracht|case|uitwerking)")),
)  # fmt: skip
"""Rounds named in ways that the tables of cues have no row for."""

UNLESS: dict[Stage, re.Pattern[str]] = {
    Stage.SCREEN: re.compile(
        r"\b(?:call|ring|phone|give you a (?:call|ring|bell|shout))(?: you)?\b[^.!?]{0,12}\b"
        r"(?:the (?:minute|second|moment)|when|once|as soon as|if|back)\b|\bcall me\b|"
        r"\b(?:call|ring|phone) you to (?:explain|tell|let|apologi[sz]e|find|arrange|rearrange|set|sort|agree|fix)\b|\btelefonische\w* (?:nach|ruck|an)frag\w*"
    ),
    Stage.FINAL: re.compile(
        r"\b(?:days?|weeks?|hours?|after|of|from|following|since|until|once) (?:of |after |from |following )?(?:that|this|those) (?:last|final) (?:interview|conversation|session|meeting|visit|candidate|round)s?\b|"
        r"\b(?:days?|weeks?|hours?) (?:after|from|of|following) the (?:last|final) (?:conversation|session|meeting|visit|candidate)\b|"
        r"\b(?:finalizad[ao]s?|concluid[ao]s?|terminad[ao]s?) (?:\w+ ){0,2}(?:entrevistas|pruebas|provas)\b|"
        r"\b(?:days?|weeks?|after|of|from|following|since|until|once|with) (?:of |after |from |following )?(?:all )?(?:the|our) (?:last|final) (?:of the )?interviews?\b(?! with you)|"
        r"\bthe (?:last|final) interviews? (?:is|are|takes?|will be) (?:scheduled|planned|held|on|for|in|next|this)\b"
    ),
    Stage.PANEL: re.compile(
        r"\bwith one of (?:our|the|my)\b|decision of the panel|panel (?:sickness|illness)|"
        r"\btalk (?:he|she|they|i|we) (?:gave|did)|\bmeets? to (?:shortlist|decide|discuss|consider|agree)|\bstart on ?site|connect with us"
    ),
    Stage.MANAGER: re.compile(
        r"\b(?:people|hr|talent)(?: \w+)? (?:business )?partner\b|\bnot the (?:[\w-]+ ){1,3}one\b"
    ),
}
"""What takes a cue for a round back in the same line."""

PAST = lazily(
    r"\b(?:suite a|apres|following|further to|as (?:discussed|agreed|mentioned)(?: on| in| during)?|thank(?:s| you) for|"
    r"nach unserem|nach dem|bezugnehmend auf|wie (?:in|bei) unserem|tras|despues de|como hablamos en|na ons|naar aanleiding van|"
    r"efter vart|efter vores|dopo|in seguito al?|apos|depois d[ao]|(?:per|from|since|after|on|in) our|picking up (?:the|my|our)|"
    r"enjoyed (?:our|the|my)|good to (?:speak|talk|chat))\b[^.;:!?,]{0,24}$"
)
"""What leads to a talk that was, before the words that name it."""
TITLED = lazily(r"\w+ ?[-–—|] (?!(?:the |your |our )?(?:hiring|line) )")
"""A round and a job's title behind a dash ("call - Sales Manager")."""
IS_POST = lazily(r"\w{0,3} (?:job|role|post|position|vacancy|opening|opportunity)\b")
"""What follows a title that is the post's: "about the Store Manager job"."""
PASSES_TO = lazily(
    r"\b(?:whether|if|those|candidates|shortlisted|who)\b[^.!?]{0,60}\b(?:go|goes|going|move|moves|moving|get|gets|gone|through|progress\w*|proceed\w*|invited|advance\w*|forward|on|are on)"
    r" (?:forward |on |through |ahead )?to (?:the|our|a|an) (?:\w+ ){0,3}(?:interview|board|panel|round|stage|onsite|final)\b"
)
"""Who goes on to a further round, or whether one does."""
NO_COMPANION = lazily(
    r"\band i (?:have|will|would|am|was|can|could|shall) (?:\w+ )?(?:put|book\w*|set|add\w*|mov\w*|chang\w*|block\w*|told|tell|ask\w*|sen[dt]\w*|be (?:sending|in touch)|push|let|get|come back|write|check|see what|try|do|confirm)\b"
    r"|\bme and an? (?:cup|coffee|tea|cat|dog|notebook|laptop|pot|mug|whiteboard|pen)\b|\b(?:tell|let|give|send|ring|call|email) me and\b"
)
"""What follows "and I", or stands beside "me", and is nobody else of the round."""
NO_OFFER = lazily(
    r"\bno (?:\w+ )?offers?\b|\boffers? of any kind\b|\b(?:before|until) (?:we|i|anyone) (?:can )?make (?:an|any) offer"
)
PROPOSED = lazily(
    r"\b(?:go|walk|talk|run|take)\w* (?:you )?(?:\w+ )?through (?:\w+ ){0,3}(?:terms|package|offer|contract|compensation|incentive plan|benefits)\b|\b(?:bugging|questions|concerns|doubts|worr\w+|points|thoughts)(?: \w+){0,3} (?:about|on|with) (?:the|our|your) (?:\w+ )?offer\b|"
    r"\b(?:angebot|konditionen|vertragsentwurf|vertrag) (?:\w+ ){0,3}(?:besprechen|durchgehen|durchsprechen|vorstellen|erlautern)|\b(?:parler|discuter|revenir|parcourir|detailler|presenter) (?:\w+ ){0,3}(?:proposition|offre|conditions)\b|"
    r"\b(?:comentar|repasar|hablar|explicar\w*|presentar\w*|detallar\w*) (?:\w+ ){0,3}(?:oferta|propuesta|condiciones)\b|\b(?:falar|conversar|apresentar|discutir|explicar) (?:\w+ ){0,3}(?:proposta|oferta|condicoes)\b|"
    r"\b(?:aanbod|voorstel|arbeidsvoorwaarden) (?:\w+ ){0,3}(?:doornemen|doorspreken|bespreken|toelichten|door te nemen|te bespreken)|"
    r"\b(?:walk|talk|take|run|go) (?:you )?through what (?:we|i)(?: are|'re| have|'ve)? (?:would (?:like|want) to )?(?:put\w*|offer\w*|propos\w*|hav\w* in mind)\b|\bwhat we would (?:like|want|love|be looking|propose) to (?:propose|offer)|\b(?:talk|walk|take|run|go) (?:you )?through (?:the|our|your|an) offer\b|"
    r"\b(?:details|terms|outline) of (?:the|our|your|an) offer\b|\bput (?:an|our|the) offer to you\b|"
    r"\bunser angebot (?:besprechen|vorstellen|durchgehen)|\bvous (?:presenter|detailler) notre (?:offre|proposition)|"
    r"\b(?:comentar|explicar|presentar)\w* (?:la|nuestra) (?:oferta|propuesta)"
)
"""A talk in which an offer is put forward."""
ROUND = lazily(
    r"did (?:so |really |very )?well|went (?:so |really |very )?well|impress|hablaste|hablo|conociste|falou|falaste|conheceu|painel|sprach|gesproken|gesprok|echange|"
    r"interview|\bmet\b|\bmeet|convers|spoke|speaking|talk|round|gesprach|kennengelernt|entretien|rencontr|\bvue? le|entrevista|"
    r"colloqui|gesprek|visit|on ?site|\bchat|\bcall|stage|assessment|result|probe|intervju|samtal|discussion|presentation|session|final|runde"
)
"""What a line says that speaks of a round that was, where the message is about no meeting."""

OFFERED = lazily(
    r"\b(?:rescind|withdraw|revok|retract)\w* (?:\w+ ){0,3}offers?\b|\bapproval (?:for|of) (?:your|the) offer\b|"
    r"\boffer (?:letter )?is (?:being|under|with|awaiting|pending)\b"
)
"""An offer that is taken back or still to be approved."""

BOSS = lazily(
    rf"\b(?:{_BOSS}|head of|lead|leader|founder|co-?founder|owner|partner|vp|chief|c[efto]o|cco|leit\w+|\w+leit(?:er|erin|ung)|responsable|"
    r"direct(?:eur|rice|ora?|eura?)|jef[ea]|gerente|leidinggevende|verantwoordelijke|\w+verantwoordelijke|chef\w*|respons[aá]bile|titolare|sister|supervisora|superviseur|superintendente?)\b",
    re.IGNORECASE,
)
"""Titles of those who lead what they hire for."""
NO_BOSS = lazily(
    r"\b(?:recruit\w*|talent|hr|human|people|resourc\w*|consultant|berater\w*|coordinator|co-ordinator|personal\w*|rh|rrhh|assistant|account)\b",
    re.IGNORECASE,
)
"""Those who recruit, and those who assist."""
ARRANGES = lazily(
    r"\b(?:recruit\w*|sourc\w*|consultant|berater\w*|coordinator|co-ordinator|assistant|scheduler)\b",
    re.IGNORECASE,
)
"""Those who as a rule only arrange a round."""
