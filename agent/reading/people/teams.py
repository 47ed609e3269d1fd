"""What teams of houses are called, around and instead of the house. Data, no logic."""

import re

from agent.reading.caseless import lazily
from agent.words import word_set

_TEAM = (
    r"(?:(?:global|graduate|early|campus|executive|corporate|central|local|uk|us|emea) )?"
    r"(?:(?:the )?(?:talent acquisition|talent|recruiting|recruitment|recruiters?|hiring"
    r"|human resources|hr|people"
    r"(?: (?:and|&) culture| operations| ops)?|careers?|jobs|staffing|resourcing|onboarding"
    r"|admissions|scheduling"
    r"|interview(?:s|ing)?|early careers|vetting|r&d|people and talent|workforce|selection"
    r"|appointments?|vacancies|notifications?"
    r"|personalabteilung|personalservice|personalamt|personalreferat|personaldienst|personal"
    r"|bewerberservice|bewerbermanagement|karriere|bewerbungen|recrutement|ressources humaines|rh"
    r"|recursos humanos|personas|gente(?: e gestão)?|pessoas|talento|talents"
    r"|campus (?:&|and) lateral|ausbildung(?: (?:&|und) \w+)?|capital humano|atracción de talento"
    r"|rrhh|selección|seleção|talentos|recrutamento|werving|personeelszaken|p&o|rekrytering"
    r"|rekruttering)"
    r"(?: (?:and|&) (?:talent|recruitment|selection|culture|people|onboarding|hiring))?"
    r"(?: (?:team|shared|service|support|enquiries|helpdesk|coordination|department|dept|office"
    r"|unit|services|operations|ops|coordinator|manager|partner|group|desk|centre|center"
    r"|committee|crew|cell|hub|function|system|portal|noreply|no-reply))*|team|crew|family|folks"
    r"|(?:online )?assessments?|assessment cent(?:re|er)|superday"
    r"|university (?:recruiting|relations|hiring|talent)|apprenticeships|graduates"
    r"|graduate programme|headquarters|head office|hq|admin|administra(?:ción|cion|tie)|reception"
    r"|front desk|compliance)"
)
WORDS = word_set(
    "admin administracion administración administratie admissions appointment appointments "
    "apprenticeships arbeiten assessment assessments ausbildung "
    "bewerbermanagement bewerberservice bewerbungen bewerbungsportal candidat candidats capital "
    "career careers compliance crew d departamento empleo "
    "emploi equipe equipo family folks front gente graduates headquarters hiring hq hr interview "
    "interviewing interviews jobdienst jobs karriere "
    "karriereportal lateral notification notifications office oifig onboarding p people personal "
    "personalabteilung personalamt personaldienst personale "
    "personalreferat personalservice personas personeelsdienst personeelszaken pessoas planner "
    "portal programme reception recruiter recruiters "
    "recruiting recruitment recrutamento recrutement recursos rekruttering rekrytering resources "
    "resourcing ressources rh risorse rrhh scheduling "
    "schulsekretariat segreteria sekretariat sekretariatet selección selectie selectiedienst "
    "selecties selection selezione seleção serviço staffing superday talent talento talentos "
    "talents team trabaja trabajo trabalhe trabalho travailler university vacancies vetting werken "
    "werving work workforce équipe"
)
"""Words of which each name of a team has one, but for a secretariat's."""
ALL = lazily(
    rf"(?:the |our |your )?(?:{_TEAM}|(?:school|college|faculty|parish|club|main|front) (?:office"
    rf"|reception))$",
    re.IGNORECASE,
)
"""A name that is a team's and no house's."""
TAIL = lazily(rf"(?:[\s,|/–—-]+{_TEAM})+$", re.IGNORECASE)
"""A team behind the house."""
HEAD = lazily(
    rf"^(?:(?:the |your |ihr |das |l['’])?(?:{_TEAM}|équipe(?: (?:de )?(?:recrutement|rh"
    rf"|talents?))?|jobdienst|selectiedienst|personeelsdienst|planner|time de gente"
    rf"|time de talentos|equipo(?: de (?:selección|personas|talento))?"
    r"|equipe(?: de (?:seleção|recrutamento|rh|talentos))?|dpto\.? de personas"
    r"|departamento de [\w ]{3,20}|serviço de \w+"
    r"|abteilung personal|personalabteilung|afdeling (?:hr|personeelszaken)|secr[eé]tari?a\w*"
    r"|sekretariat(?:et)?|schulsekretariat|segreteria|oifig|bewerbungsportal"
    r"|karriereportal|ausbildung|werken bij|werken voor|arbeiten bei|karriere bei|jobs bei"
    r"|work (?:for|at)|careers at|jobs at|travailler chez|trabaja en|trabalhe n[ao]"
    r"|(?:portal|bolsa) de (?:empleo|trabajo|trabalho)|espace (?:recrutement|candidats?|emploi)"
    r"|talento|selecties?|ufficio (?:personale|hr|risorse umane|selezione)"
    r"|(?:principal|headteacher|head)[’']s office|office of the principal)(?:\s+(?:at|of|der|de|du"
    r"|da|do|des|van|bei|en|chez|hos|bij|@|for)\s+|[\s,:|/–—@-]+))+(?=\S)",
    re.IGNORECASE,
)
"""A team before the house."""
