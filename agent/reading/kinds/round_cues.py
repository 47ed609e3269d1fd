"""Words beside a cue for a round that take it back, and titles. Data, no logic.

All patterns are over folded text (``reading.folding``); which round a message is about is for
``rounds``.
"""

import re

from agent.reading.caseless import lazily
from agent.terms import Stage

_BOSS = (
    r"(?:manager|superintendent|supervisor|director|head|owner|chef|foreman|principal|matron|"
    r"warden|professor|dean|captain|boss)"
)
UNLESS: dict[Stage, re.Pattern[str]] = {
    Stage.SCREEN: lazily(
        r"\b(?:call|ring|phone|give you a (?:call|ring|bell|shout))(?: you)?\b[^.!?]{0,12}\b"
        r"(?:the (?:minute|second|moment)|when|once|as soon as|if|back)\b|\bcall me\b|"
        r"\b(?:call|ring|phone) you to (?:explain|tell|let|apologi[sz]e|find|arrange|rearrange|set"
        r"|sort|agree|fix)\b|\btelefonische\w* (?:nach|ruck|an)frag\w*"
    ),
    Stage.FINAL: lazily(
        r"\b(?:days?|weeks?|hours?|after|of|from|following|since|until|once) (?:of |after |from "
        r"|following )?(?:that|this|those) (?:last|final) (?:interview|conversation|session|meeting"
        r"|visit|candidate|round)s?\b|"
        r"\b(?:days?|weeks?|hours?) (?:after|from|of|following) the (?:last|final) (?:conversation"
        r"|session|meeting|visit|candidate)\b|"
        r"\b(?:finalizad[ao]s?|concluid[ao]s?|terminad[ao]s?) (?:\w+ ){0,2}(?:entrevistas|pruebas"
        r"|provas)\b|"
        r"\b(?:days?|weeks?|after|of|from|following|since|until|once|with) (?:of |after |from "
        r"|following )?(?:all )?(?:the|our) (?:last|final) (?:of the )?interviews?\b(?! with you)|"
        r"\bthe (?:last|final) interviews? (?:is|are|takes?|will be) (?:scheduled|planned|held|on"
        r"|for|in|next|this)\b"
    ),
    Stage.PANEL: lazily(
        r"\b(?:panel|committee|board|comite|comissao|commissie|ausschuss|gremium)\b[^.!?]{0,60}"
        r"\b(?:assess|read|review|consider|sift|scor|mark|go|look|work|examin|analis|sicht|beoordel"
        r"|bekijk)\w*\b[^.!?]{0,30}\b(?:applications|cvs|forms|candidatures|candidaturas"
        r"|bewerbungen|unterlagen|sollicitaties|dossiers)\b"
        r"|\b(?:let(?:ting)?|tell(?:ing)?) (?:both|all|the two|the three) of us\b"
        r"|\bpanel\b[^.!?]{0,20}\b(?:not|yet to) (?:\w+ )?(?:been |be )?(?:named|formed|set up"
        r"|chosen|appointed|fixed|put together|convened|complete)\b"
        r"|\bpanel\b[^.!?]{0,24}\bshort ?list|"
        r"\bwith one of (?:our|the|my)\b|decision of the panel|panel (?:sickness|illness)|"
        r"\btalk (?:he|she|they|i|we) (?:gave|did)|\bmeets? to (?:shortlist|decide|discuss|consider"
        r"|agree)|\bstart on ?site|connect with us"
    ),
    Stage.MANAGER: lazily(
        r"\b(?:people|hr|talent)(?: \w+)? (?:business )?partner\b|\bnot the (?:[\w-]+ ){1,3}one\b"
    ),
}
"""What takes a cue for a round back in the same line."""

HEADING = lazily(
    r"[ >*]*(?:subject|betreff|objet|asunto|assunto|onderwerp|oggetto|amne|emne)\*? ?:"
)
"""Before the subject of a quoted message, where a title is the job's."""
PAST = lazily(
    r"\b(?:suite a|apres|following|further to|as (?:discussed|agreed|mentioned)(?: on| in| during)?"
    r"|thank(?:s| you) for|danke? fur|merci(?: encore)? pour|gracias por|obrigad[oa] pel[oa]"
    r"|(?:bedankt|dank) voor|"
    r"nach unserem|nach dem|bezugnehmend auf|wie (?:in|bei) unserem|tras|despues de"
    r"|como hablamos en|na ons|naar aanleiding van|"
    r"efter vart|efter vores|dopo|in seguito al?|apos|depois d[ao]|(?:per|from|since|after|on"
    r"|in) our|(?:since|after) (?:your|the)|picking up (?:the|my|our)|"
    r"enjoyed (?:our|the|my)|good to (?:speak|talk|chat))\b[^.;:!?,]{0,24}$"
)
"""What leads to a talk that was, before the words that name it."""
HAD = lazily(
    r"\b(?:(?:after|since|following|further to|from) (?:your|our|that|this|last|the)"
    r"|(?:enjoyed|liked) (?:your|our|the)|thank(?:s| you)(?: \w+){0,2} for (?:your|the|coming"
    r"|taking|doing|sitting|joining|meeting|talking|speaking|sending)|(?:nach|seit|zu) (?:ihre[mr]"
    r"|deine[mr]|unsere[mr]|de[mr])|danke? fur|(?:apres|depuis|suite a|suite de) (?:votre"
    r"|ton|ta|notre|le|la|l')|merci(?: \w+)? pour|(?:tras|despues de|desde) (?:tu|su|la|el"
    r"|nuestra)|gracias por"
    r"|(?:apos|depois d[aeo]|desde) ?(?:a|o|tua|teu|sua|seu|nossa)?|obrigad[oa] pel[oa]"
    r"|(?:na|sinds) (?:je|jouw|uw|het|de|ons|onze)|(?:bedankt|dank\w*) voor)\b[^.;:!?]{0,24}$"
)
"""What leads to a round that the reader has had, before the words that name it."""
TITLED = lazily(r"\w+ ?[-–—|] (?!(?:the |your |our )?(?:hiring|line) )")
"""A round and a job's title behind a dash ("call - Sales Manager")."""
IS_POST = lazily(
    r"\w{0,3} (?:job|role|post|position|vacancy|opening|opportunity)\b|"
    r"\w{0,3} (?:(?:del?|des|d[ao]s?|van|fur) )?(?:(?:area|departamento|servicio|service) (?:de "
    r"|d[ao] )?)?(?:seleccion|reclutamiento|"
    r"recrutement|recrutamento|ressources humaines|recursos humanos|rh|rrhh|werving|recruiting"
    r"|personal)\b"
)
"""What follows a title that is the post's ("about the Store Manager job"), or of one who
recruits."""
NO_OFFER = lazily(
    r"\bno (?:\w+ )?offers?\b|\boffers? of any kind\b|\b(?:before|until) (?:we|i"
    r"|anyone) (?:can )?make (?:an|any) offer"
)
ROUND = lazily(
    r"\bspent with\b|\bcoming (?:in|by|out|over)\b|\bcame (?:in|by|out|over)\b"
    r"|\bthe (?:half )?hour\b|did (?:so |really |very )?well|went (?:so |really |very )?well"
    r"|impress|hablaste|hablo|conociste|falou|falaste|conheceu|painel|sprach|gesproken|gesprok"
    r"|echange|"
    r"interview|\bmet\b|\bmeet|convers|spoke|speaking|talk|round|gesprach|kennengelernt|entretien"
    r"|rencontr|\bvue? le|entrevista|"
    r"colloqui|gesprek|visit|on ?site|\bchat|\bcall|stage|assessment|result|probe|intervju|samtal"
    r"|discussion|presentation|session|final|runde"
)
"""What a line says that speaks of a round that was, where the message is about no meeting."""

BOSS = lazily(
    rf"\b(?:{_BOSS}|head of|lead|leader|founder|co-?founder|owner|partner|vp|chief|c[efto]o|cco"
    rf"|leit\w+|\w+leit(?:er|erin|ung)|responsable|"
    r"direct(?:eur|rice|ora?|eura?)|jef[ea]|gerente|leidinggevende|verantwoordelijke"
    r"|\w+verantwoordelijke|chef\w*|respons[aá]bile|titolare|sister|supervisora|superviseur"
    r"|superintendente?)\b",
    re.IGNORECASE,
)
"""Titles of those who lead what they hire for."""
NO_BOSS = lazily(
    r"\b(?:recruit\w*|talent|hr|human|people|resourc\w*|consultant|berater\w*|coordinator"
    r"|co-ordinator|personal\w*|rh|rrhh|assistant|account)\b",
    re.IGNORECASE,
)
"""Those who recruit, and those who assist."""
ARRANGES = lazily(
    r"\b(?:recruit\w*|sourc\w*|consultant|berater\w*|coordinator|co-ordinator|assistant"
    r"|scheduler)\b",
    re.IGNORECASE,
)
"""Those who as a rule only arrange a round."""
