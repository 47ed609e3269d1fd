"""Whether a message names work that is given or sought: a post, an application, an interview, pay.

A client, a tax adviser and a mentor arrange talks in the very words of employers, but for these.
"""

from agent.reading.caseless import caseless
from agent.reading.details.language import language
from agent.reading.prose import Prose

_KNOWN = frozenset({"en", "de", "fr", "es", "pt", "nl", "it", "und"})
_WORDS = caseless(
    # English
    r"\b(?:(?<!good )(?<!great )(?<!nice )jobs?|posts?|vacanc\w+|positions?(?! (?:the|our|us"
    r"|your)\b)|(?<!my )roles?(?! of\b)|openings?|postings?"
    r"|appl(?:y|ied|ying|icants?|ications?)|cvs?|résumés?|resumes?|interview\w*|hir(?:e|es|ed|ing)"
    r"|recruit\w*|candida\w+|careers?|employ\w+"
    r"|salar(?:y|ies)|wages?|intern(?:s|ships?)?|apprentice\w*|shortlist\w*|talent|hr"
    r"|human resources|people (?:team|partner|operations|ops|lead|manager)"
    r"|shifts?|probation\w*|notice period|start date|trials?|(?:join|joining|part of) (?:us|our"
    r"|the) (?:team|company|crew|staff)|work(?:ing)? (?:for|with) us"
    r"|looking for work|our (?:ad|advert|advertisement|notice)|rounds?"
    r"|(?:next|final|last|second) stages?|graduate scheme|headhunt\w*"
    # German
    r"|(?:\w+s|lehr|voll|teil|plan|die|der|eine|einer|offene|freie|unsere) ?stellen?"
    r"|stellen(?:a|be|ma|ti)\w+|\w*bewerb\w*|\w*vorstellungsge\w+"
    r"|lebensl(?:a|ä)uf\w*|personal(?:abt|ber|bür|chef|entw|gew|leit|man|ref|verw|wes)\w+"
    r"|einstellungs\w+|eingestellt|gehalt\w*|lohn\w*|\w*probe(?:arbeit\w*|tag\w*|schicht\w*)"
    r"|\w*schnupper\w*|praktik\w+|\w*ausbildung\w*|azubi\w*|arbeitsvertr\w+|arbeitsproben?"
    r"|berufung\w*|hospita\w+|(?:unsere|die) anzeige|\w*inserats?|\w+jobs?"
    # French
    r"|postes?|emplois?|embauch\w*|recrut\w*|entretiens?|(?:un|le|du|de|mon|votre|en) stages?"
    r"|stagiaires?|salaire\w*|rh|alternan\w+|cdi|cdd|essai|notre annonce"
    # Spanish and Portuguese
    r"|puestos?|cargos?|buscamos|(?:nuestro|nosso) an[uú]ncio|empleos?|vacantes?|currícul\w+"
    r"|curricul\w+|contrata\w+|entrevist\w*|selecci[oó]n|selecion\w+|seleç\w+"
    r"|reclut\w+|rrhh|recursos humanos|sueldos?|salari\w+|salári\w+|prácticas|becari\w+|vagas?"
    r"|empregos?|estágios?|estagi\w+|turnos?"
    # Dutch
    r"|vacatures?|onze (?:oproep|advertentie)|functies?|sollicit\w+|baan|banen|werving\w*"
    r"|(?:een|de|je|jouw|uw) stage|stage\w*plek\w*|stagiair\w*"
    r"|proef(?:da|draai|werk)\w+|mee(?:loop|lop)\w+|dienstverband\w*|arbeidsvoorwaard\w*|p&o"
    r"|kandida\w+"
    # Italian
    r"|lavoro|posizion[ei]|ruol[oi]|colloquio|assunzion[ei]|stipendio|tirocinio"
    r"|offert[ae] di impiego|annuncio)\b",
)


def names_work(prose: Prose) -> bool:
    """Whether the author's words, the subject, what they sign with or what they answer names any;
    words of which nothing is known may."""
    texts = (prose.subject, prose.own, prose.signature, prose.greeting, prose.quoted)
    return any(map(_WORDS.search, texts)) or language(prose.own) not in _KNOWN
