"""What is no topic of thanks, whoever named it: how somebody left, illness, money, the family. Data.

Decides nothing about what may be talked of, only what a letter of thanks passes over.
"""

import re

_TENDER = re.compile(
    r"\b(?:redundan\w*|lay-?offs?|laid[- ]off|retrenchment|dismiss\w*|(?<!-)fired|severance|terminat\w*"
    r"|gaps? (?:in|between|on|of|since) (?:your|my|the (?:cv|résumé|resume)|employment|jobs|posts|roles)"
    r"|(?:career|employment|work|cv|résumé|resume) (?:gaps?|breaks?)|(?:your|my) gaps?|gap years?|unemploy\w*|out of work"
    r"|ill|illness\w*|sick(?:ness)?|disabilit\w*|pregnan\w*|(?:ma|pa)ternity|parental|bereave\w*|burn-?out|(?:your|my) health|medical history"
    r"|leav(?:e|ing)|left|quit(?:ting)?|resign\w*|notice(?! ?boards?\b)|start date|(?:your|my) availability"
    r"|salar\w*|pay|wages?|remuneration|compensation|bonus\w*|benefits|package"
    r"|references?(?! (?:data|librar|desk|architecture|model|design|collection))|referees?"
    r"|criminal(?! (?:law|justice|defence|defense))|convictions?|(?:dbs|background|credit|police|vetting) checks?|vetting|disclosure"
    r"|famil(?:y|ies)(?! (?:law|medicine|practice|support|therapy|services?|learning|programmes?|programs?|days?|rooms?|tickets?|cent(?:re|er)s?|doctors?))"
    r"|child ?care|your children|my children|marital|marriage|married|divorce\w*|spouse|right to work|visas?|immigration status|sponsorship"
    r"|kündigung\w*|entlassung\w*|aufhebungsvertrag\w*|gehalt\w*|lohn|vergütung\w*|krankheit\w*|erkrankung\w*|schwangerschaft|elternzeit"
    r"|lücken?|lebenslauflücke|referenzen|führungszeugnis\w*|vorstrafen?|familie\w*|familien\w+|austritt\w*"
    r"|licenciements?|salaires?|rémunération|maladies?|grossesse|congés?|préavis|références?|casier|famille|chômage|démission"
    r"|despidos?|salarios?|sueldos?|enfermedad(?:es)?|embarazo|preaviso|referencias?|antecedentes|familia|desempleo"
    r"|despedimentos?|demissão|salários?|ordenado|doenças?|gravidez|aviso prévio|referências?|registo criminal|família|desemprego)\b",
    re.IGNORECASE,
)


def is_tender(words: str) -> bool:
    """Whether a phrase touches what one does not thank for ("my redundancy", "the notice period")."""
    return _TENDER.search(words) is not None
