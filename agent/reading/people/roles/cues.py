"""Words before and behind a job's title, in the languages that employers write. Data, no logic."""

import re

from agent.reading import words
from agent.reading.caseless import caseless, lazily
from agent.words import word_set

LABEL = lazily(
    rf"^[ \t*•·-]{{0,4}}(?:{words.joined('roles.cues.label')})\*?[ \t]*(?:[:\t]|[–-] )[ \t]*"
    r"(?P<title>[^\n\t]{2,140})",
    re.IGNORECASE | re.MULTILINE,
)
"""Lines that say what the job is."""

ASKED = lazily(
    rf"^[ \t]*(?:{words.joined('roles.cues.asked_which')}) (?:{words.joined('roles.cues.asked_post')})"
    r"\b[^?\n]{0,60}\?[ \t]*\n{1,2}[ \t]*(?P<title>[^\n?:]{3,90})$",
    re.IGNORECASE | re.MULTILINE,
)
"""What a booking page asks, and the candidate's answer."""

SURE_BEFORE = lazily(
    r"\b(?:for the (?:vacancy|position|role|post)(?! (?:of|as|at|in|with|and|is|are|was|will|you"
    r"|that|which|we|for|on|to|has|from|by|titled|entitled|itself|below|above)\b)"
    r"|(?:(?:post|position|role|job|vacancy|figure|office(?! of (?:the|our)\b)|place|title"
    r"|appointment|jobs|positions|posts|opening|opportunity) (?:of|as|for|titled|entitled|:))"
    r"|(?:appl(?:y|ied|ying|ication|ications)(?: (?!as )\w+){0,2} (?:for|as|to be(?:come)?)(?: the (?:post"
    r"|position|role|job|vacancy) of)?)"
    r"|(?:candidacy|candidature|candidate|interest|interview(?:ing|s|ed)?|considered"
    r"|considering you|shortlisted|selected|consideration|regarding|hiring|recruiting"
    r"|search|screen|screening|on-?site|line-?up|loop|superday|assessment|challenge|conversation"
    r"|forward|offer letter|contract|offer|test|discussion|details|profile|background|fit|cv|resume"
    r"|résumé|round) (?:for|in|as)(?: the (?:post|position|role|job) of)?"
    r"|(?:join(?:ing)?(?: \w+){0,5}|start(?:ing)?|work(?:ing)?|employ(?:ed)?|hire[ds]?"
    r"|appoint(?:ed|ment)?|employment|offer you (?:a )?(?:job|role|position|post)|you|engaged|begin"
    r"|application|applying|apply|applied|bewerbung|einstellung|tätigkeit|candidature|postul\w*"
    r"|trabaj\w*|solliciteert|sollicitatie|gesolliciteerd|anställning|ansættelse|us|role|position"
    r"|come on board|on|shift|day|days|weeks|months|year|life|career|future|yourself|someone) as"
    r"|(?:bewerbung|stelle|position|interview|gespräch|vorstellungsgespräch|ausschreibung"
    r"|bewerbung um (?:die|eine) stelle) (?:als|für die stelle als|für die position als?|für|zum"
    r"|zur|um)"
    r"|position als?|als|(?:stelle|rolle|funktion) (?:der|des|eine[rs])"
    r"|(?:zur|die|der|den|de|la|da|do|na|al|del|della|om|a|o|il|lo|per|het|onze|esito|avviso"
    r"|processo|proceso de|och|auf|op|naar) "
    r"(?:stelle|rolle|position|funktion|dienstposten|vakanz|ausschreibung|vacature|functie|vaga|função"
    r"|posizione|selezione|seletivo|selección|pubblico|oferta|vacante|cargo|puesto)"
    r"(?! (?:als?|as|at|of|für|von|van|voor|bij|in|de|d[’']|du|di|del|do|da|des|para|per|pour|som"
    r"|till|ist|wird|is|est|es|e|é|è|und|en|y|et|i|a|à)\b)"
    r"|(?:posto|lugar|plaza|um posto|avviso pubblico)(?: de trabalho| de trabajo| di lavoro)? (?:de"
    r"|di|per)|entrevista[^.!?\n]{0,40} para|tehtävään|tehtävä|toimeen|paikkaan"
    r"|(?:poste|offre|candidature|emploi|stage|entretien|recrutement|postulé)(?: (?:au|pour le|de"
    r"|pour|du))?(?: poste)? (?:de|d[’'e]|du|en tant que|comme|:)|en tant que|en qualité de"
    r"|au poste (?:de|d[’'])"
    r"|(?:puesto|vacante|posición|plaza|oferta|candidatura|cargo|entrevista|proceso|selección"
    r"|prueba|jornada|bolsa|búsqueda|proceso selectivo)(?: (?:para|a|al|de|del))?(?: (?:el"
    r"|la))?(?: (?:puesto|vacante|plaza|posición))? (?:de|como|para)|como"
    r"|(?:candidatura|postulación) a(?! (?:la|el|un|una|uma|o|vaga|puesto|plaza)\b)|búsqueda de"
    r"|(?:vaga|cargo|posição|função|candidatura|processo seletivo|oportunidade"
    r"|entrevista)(?: (?:para|à|a|ao|de|da))?(?: (?:a|o))?(?: (?:vaga|cargo|posição|função))? (?:de"
    r"|como|para)"
    r"|gesprek (?:voor|als)|(?:functie|vacature|baan|job|rol|positie|sollicitatie|kandidatuur"
    r"|gesprek(?! van))(?: (?:naar|voor|op))?(?: de)?(?: (?:functie|vacature|positie|rol))? (?:van|voor"
    r"|als)"
    r"|(?:tjänst\w*|stilling\w*|ansökan|søknad\w*|ansøgning\w*|jobb?\w*"
    r"|befattning)(?: \w+){0,2} (?:som|till|til)|som|tjänsten|stillingen"
    r"|(?:posizione|ruolo|candidatura|colloquio|posto|selezione)(?: (?:per|al|a))?(?: (?:la"
    r"|il))?(?: (?:posizione|ruolo))? (?:di|come|per))"
    r"(?:[ \u00a0\n]|(?<=[’']))(?:(?:the|our|a|an|its|one of our|der|die|das|des|den|dem"
    r"|eine[nrms]?|ein|unsere[nrms]?|le|la|un|une|el|una|o|um|uma|de|het|een|eine[:*/_]n|eine\(n\)"
    r"|einen/eine|eine/einen|notre|nuestr[oa]|nossa|onze|first|next|very|open|vacant"
    r"|advertised|available|following|full-time|part-time|new)[ \u00a0\n])*",
)
"""Behind these stands a title; where a post is named, even one whose noun is not known.

In lower case, which is three times as fast as matching without regard to case."""

OF_POST = lazily(
    r"\b(?:post|position|role|job|vacancy|title|posts|positions|jobs|opening|appl\w+|stelle"
    r"|bewerbung|poste|offre|puesto|vacante|plaza|vaga|cargo|função|posto|funktion|dienstposten"
    r"|functie|vacature|tjänst\w*|stilling\w*|ansökan|søknad|ansøgning|posizione|ruolo|candidatura"
    r"|candidature|sollicitatie)\b",
    re.IGNORECASE,
)

LEADS_TO_TRADE = lazily(
    rf"\b(?:(?:{words.joined('roles.cues.post_of')}) "
    rf"|(?:{words.joined('roles.cues.applying')}).* (?:{words.joined('roles.cues.applying_as')}) )$",
    re.IGNORECASE,
)
"""Lead words that end in a post or an application as something."""
TRADE = lazily(rf"(?=[a-zà-þ])[^\W\d_]{{3,24}}(?:{words.joined('roles.cues.trade_ends')})(?![\w-])")
"""How those are called who do a thing for a living."""

TERMS_BEFORE = lazily(
    rf"\b(?:{words.joined('roles.cues.terms_before')})(?: [^\n,.;:]{{1,25}})?, (?:"
    rf"{words.joined('roles.cues.terms_article')})?(?=[^\W\d_][^\n.;:,]{{3,60}}, (?:"
    rf"{words.joined('roles.cues.terms_after')}))",
)
"""In a list of terms, before what the post is: "CDI, chef de chantier, 2 900 € brut"."""

LOOSE_BEFORE = caseless(
    r"\b(?:onze|unser|unsere[nr]?|notre|nuestr[oa]|noss[oa]|vår) (?:nieuwe?|volgende|neuer?n?"
    r"|nächste[rn]?|nouveau|nouvelle|future?|prochaine?|nuev[oa]|próxim[oa]|nov[oa]|nya"
    r"|nye)[ \u00a0\n](?=[^\W\d_])",
    r"\b(?:appl(?:y|ied|ying|ication|ications)(?: \w+)? to|lo de|(?:candidatura|postulación"
    r"|inscripción) a)[ \u00a0\n](?:(?:the|our|la|el)[ \u00a0\n])?(?=[^\W\d_])",
    r"\b(?:suchen?|sucht|recherchons|recherche|recrutons|buscamos|busco|busca|zoeken|zoek|zoekt"
    r"|procuramos|cerchiamo|cerco)(?: wir| ich| ik)? (?:für|voor|pour|para|per|bij"
    r"|in)[ \u00a0\n][^.!?:;\n]{2,50}?[ \u00a0\n](?:einen?|een|une?|una|uma?"
    r"|an?)[ \u00a0\n](?=[^\W\d_])"
    r"|\b(?:suche|zoek|cherche|busco) (?:ich|ik|je|yo)[ \u00a0\n](?:einen?|een"
    r"|une?)[ \u00a0\n](?=[^\W\d_])",
    r"\b(?:looking for|look for|(?:is|are) after|searching for|search for|need|needs|seeking|hire"
    r"|hiring|recruiting"
    r"|find|find its|recruit|open(?:ing)?|be|become|make|to be|after|want you as|like you to be"
    r"|suchen|suche|sucht|cherchons"
    r"|recherchons|recherche|recrutons|recrutement d[’']|recrutement de|recrutamento de|recrutar"
    r"|contratar|selección de|busco|cerchiamo|cerco|zoek|zoekt|procura|procuro|söker vi|candidate?"
    r"|poste (?:de|d[’'])|du poste de|buscamos|busca|zoeken|söker|procuramos|filled|filling|fill|as"
    r"|for|to|in|on|re|about|your|our|the|this|of|next)[ \u00a0\n]"
    r"(?:(?:an?|the|our|its|their|your|new|next|first|second|third|fourth|very|another|great|good"
    r"|excellent|brilliant|fine|gerade|ja|noch|dringend|weiterhin|aktuell|derzeit|momentan|zurzeit"
    r"|currently|urgently|eine[:*/_]n|eine\(n\)|einen/eine|eine[nr]?|un|une|una|uma|een"
    r"|(?!children|women|men|people)[A-Z][\w&]+[’']s?)[ \u00a0\n])*(?=[^\W\d_])",
)
"""Behind these a title may stand; it has to have a known noun."""

BEHIND = lazily(
    rf"[ \u00a0\n](?:{words.joined('roles.cues.behind')})(?![\w-])",
)

HOLD_ROUNDS = ("hiring manager", "line manager", "hiring managers", "line managers", "hiring team")
"""After whom rounds are called, and no job."""

HOLDERS = frozenset(
    (*HOLD_ROUNDS, "recruiter", "talent", "founder", "co-founder", "ceo", "cto", "cfo", "team lead")
)
"""Who holds a round, and what it is called by, where nothing but a round's name follows."""

POSTS = words.word_set("roles.cues.posts")
"""Before these any capitals are a title."""

STRONG_BEHIND = POSTS | word_set(
    "opportunity spot gig seat roles positions posts jobs vacancies openings ad advert tjänsten "
    "stillingen search recruitment application "
    "applications listing req"
)

REFUSED = lazily(
    rf"(?<=\w): (?:{words.joined('roles.cues.refused_after_colon')})\b|\b(?:"
    rf"{words.joined('roles.cues.refused')})\b",
)

REFUSED_THAT = lazily(
    r"\b(?:(?:offered|gone|given|filled) (?:that|this|it)(?: one)?|(?:that|this)(?: one| role"
    r"| position| job)? (?:has |is |was )?(?:gone|filled|been filled|went))\b",
)
"""In lower case, as the sentence that refuses it; how the next refuses it ("we've offered that one
to somebody else")."""

OTHER_JOBS = caseless(
    r"^[^\n.]{0,24}\b(?:(?:similar|other|recommended|related|more|latest) (?:jobs?|roles|positions"
    r"|vacancies)|jobs (?:you (?:may|might)|like this|for you|picked)|ähnliche (?:jobs|stellen)"
    r"|weitere stellen|offres similaires|ofertas similares|vagas (?:semelhantes|parecidas"
    r"|similares)|vergelijkbare vacatures|liknande jobb|lignende (?:jobb?|stillinger)"
    r"|offerte simili)\b[^\n.]{0,40}$",
    flags=re.MULTILINE,
)
"""The heading over jobs that a board lists besides."""

SEGMENT = lazily(
    r"\s+[–—|/•·@x×-]{1,2}\s+|\s*[|•·;]+\s*|:\s+|\s<>\s|\?\s|!\s|\s*\n\s*|\s[–—]|[–—]\s|\s+\.{3}\s*"
)
"""What parts a subject."""
COMMA = lazily(r",\s+(?=(?:[A-Z]|interview|invitation))")
"""And what parts it where a comma is no part of a title."""

TALK = caseless(
    r"^(?:(?:your|the|our|an?|my|re|fwd?|updated?|new|next|first|seconde?(?! de cuisine)|third"
    r"|final|1st|2nd|3rd|upcoming|virtual|video|phone|telephone|onsite|on-site|online|technical"
    r"|panel|initial|confirmed|confirmation|confirming|invitation|invite|reminder|rescheduled"
    r"|request|scheduled|schedule|scheduling|outcome|offer|letter|status|result|results|details"
    r"|interviews?|interviewing|discussion|application|applications|applying|applied|apply|thanks"
    r"|thank you|assessment|test|chat|call|screen|screening|round|stage|step|steps|follow-up"
    r"|following|up|job|position|role|post|vacancy|regarding|documents|needed|information|candidate"
    r"|candidacy|hiring|recruitment|job offer|conditional|formal|verbal|of|for|to|on|about|as|in"
    r"|with your|from|decision(?! scientist| support| analyst| scien)|and|day|feedback|copy"
    r"|phone screen|received|take-?home|take home|homework|exercise|challenge|case study|debrief"
    r"|prep|catch[ -]up|trial day|working interview|walk-in|prescreen|pre-screen|hirevue|hackerrank"
    r"|superday|slots?|dates?|times|acknowledgement|notice|rejection|cancelled|canceled|moved"
    r"|changed|change|time|meeting|conversation|intro|introduction|introductory|digital|zoom|teams"
    r"|coding|quick|question|question about|re-?scheduling|unsuccessful|successful|opportunity"
    r"|exciting|confidential|urgent|welcome|employment|contract|complete|action required"
    r"|availability|available|request for|opening|hello|hi|case|trial|shift|audition|campaign"
    r"|competition|search|selection process|proof|evidence|references?|referees?|pre-?employment"
    r"|rekrytering|rekruttering|auswahl|sollicitatiegesprek|intervju|bewerbung|bewerbungseingang"
    r"|ihre|deine|einladung|zum|zur|vorstellungsgespräch|gespräch|als|für|um|die|den|der|stelle"
    r"|absage|zusage|eingangsbestätigung|rückmeldung|terminbestätigung|termin|telefontermin|ihrer"
    r"|deiner|plaza|vacante|cargo|puesto|vakanz|posto|lugar|ruolo|posizione|rol|bevestiging"
    r"|kallelse|herinnering|lasciata|erinnerung|telefoninterview|einstellungszusage|terminabsage"
    r"|terminverschiebung|auswahlgespräch|auswahlverfahren|dienstposten|funktion|ausschreibung"
    r"|stand|jobangebot|vertragsangebot|eingang|esito|avviso|pubblico|procedura|convocazione"
    r"|conferma|invito|documentación|pendiente|siguiente|paso|proceso|recordatorio|invitación"
    r"|concurso|procedimento|concursal|avaliação|remarcação|rappel|dossier|complément|refus"
    r"|afwijzing|verzet|kallad|inbjudan|invitasjon|indkaldelse|samtale|påminnelse|bolsa|recrutement"
    r"|recrutamento|recall|candidature|au|aux|ao|naar|functie|emploi|votre|ta|entretien|convocation"
    r"|pour|le|l[’']|poste|de|réponse|suite|à|accusé|réception|confirmation d[’']entretien"
    r"|opportunité|offre|confirmación|entrevista|candidatura|estado|tu|su|oferta|para|el|la|del?"
    r"|selección|vaga|sua|proposta|convite|processo|seletivo|gesprekje|kans|casus|proefles"
    r"|proefdraaien|aanvraag|reactie|aanbod|arbeidsvoorwaarden|contractvoorstel|voorstel|eerste"
    r"|tweede|derde|laatste|ronde|gesprekken|selectiegesprek|telefonisch|telefonische"
    r"|terugkoppeling|van|zaken|ontvangst|ontvangen|uitslag|vervolg|procedure|selectieprocedure"
    r"|opdracht|dag|meeloopdag|proefdag|nieuws|beschikbaarheid|verzoek|om|documenten|stukken"
    r"|referenties|gewijzigd|gewijzigde|verplaatst|geannuleerd|opgeschort|jobaanbod|fallstudie"
    r"|fachgespräch|teamgespräch|abschlussgespräch|bewerbertag|assessment-?center|arbeitsprobe"
    r"|schnuppertag|hearing(?! aid| care| officer| therap| instrument| screen| conserv| specialist"
    r"| judge| support| examiner)|chance|herausforderung|stellenangebot|rückfrage|rückfragen"
    r"|nachfragen?|anfragen?|interesse|consulta(?! externa)|duda|pergunta|dúvida|vraag"
    r"|(?:enquiry|inquiry|query)(?! (?:officer|agent|desk|clerk|handler|analyst|manager|team))"
    r"|terminvorschlag|terminvorschläge|neue|spannende|erste[rs]?|zweite[rs]?|dritte[rs]?"
    r"|letzte[rs]?|erstgespräch|zweitgespräch|probearbeiten|probetag|hospitation|kennenlernen"
    r"|kennenlerngespräch|videogespräch|videocall|telefonat|angebot|arbeitsvertrag|vertrag"
    r"|unterlagen|fehlende|nachreichung|verfahrensstand|zwischenstand|sachstand|bewerbungsverfahren"
    r"|bewerbungsgespräch|neuer|verschoben|verschiebung|verlegung|ausfall|frage|fragen|aktuelle"
    r"|informationen|bestätigung|danke|dank|vielen|weitere[rs]?|nächste[rs]?|schritte?|aufgabe"
    r"|testaufgabe|auf|mission|entrevue|convocatoria|citación|citatorio|carta|étude de cas"
    r"|mise en situation|essai|journée d[’']essai|échanges?|opportunités?|créneaux?|nouvelle"
    r"|annonce|premier|première|deuxième|troisième|dernier|dernière|tour|visio|visioconférence"
    r"|téléphonique|rendez-vous|rdv|proposition|promesse|d[’']embauche|embauche|contrat|avenant"
    r"|statut|suivi|avancement|processus|pièces|complémentaires|demande|disponibilités|vos|tes"
    r"|report|reporté|annulation|annulé|décalage|décalé|modification|confirmée?|exercice|étude|cas"
    r"|nouvelles|point|sur|du|des|d[’'](?:emploi)?|charla|conversación|reunión|oportunidad|caso"
    r"|jornada|prueba|nueva|aviso|cita|horarios?|fechas|primera|primer|segunda|segundo|tercera"
    r"|última|último|ronda|llamada|telefónica|videollamada|videoentrevista|propuesta|contrato"
    r"|seguimiento|situación|novedades|noticias|documentos|solicitud|disponibilidad|cambio|aplazada"
    r"|aplazamiento|cancelada|cancelación|reprogramación|técnica(?! (?:de|del|en(?! (?:planta|sitio"
    r"|línea|vivo|persona|remoto|video|la|las|el|los|nuestr\w+)\b)|superior|auxiliar)\b)|práctico"
    r"|resultado|resolución|selectivo|inscripción|gracias|por|tras|sobre|los|las|y|en|conversa"
    r"|bate-papo|oportunidade|reunião|encontro|prova|nova|dinâmica|horários?|marcação|primeira"
    r"|primeiro|terceira|fase|etapa|rodada|telefônica|videochamada|situação|novidades|pedido"
    r"|disponibilidade|alteração|adiamento|adiada|cancelamento|teste|desafio|inscrição|obrigad[oa]"
    r"|atualização|retorno|agendamento|confirmação|da|do|das|dos|em|provjobb|förslag|provdag|tider"
    r"|jobb|jobbsamtal|stillingen|samtal|första|andra|tredje|sista|erbjudande|uppdatering|besked"
    r"|anställningsavtal|første|anden|andet|siste|tilbud|opdatering|oppdatering|ansøgning|primo"
    r"|secondo|terzo|ultimo|offerta|lavoro|aggiornamento|stato|conoscitivo|telefonico|della|al|alla"
    r"|uitnodiging|open(?= sollicitatie)|sollicitatie|gesprek|kennismaking|kennismakingsgesprek"
    r"|voor|vacature|je|jouw|uw|till|tjänst|tjänsten|ansökan|din|tack|søknad|svar|på|stilling|som"
    r"|rekrutacja|stanowisko|rozmowa|kwalifikacyjna|colloquio|per|il|kandidatuur|initiativbewerbung"
    r"|spontanée?|postulación|anuncio|currículum|currículo|anúncio|espontânea|espontánea"
    r"|selezione)(?:[\s:,–—]+|-\s)(?:[–—-]\s+)?)+",
)
"""What subjects say before a title."""

_TITLE_TOO = """
technical: (?!interview|screen|round|assessment|test|call|phone|panel|stage(?! manager| director)|discussion|chat|exercise|conversation)
test: engineer analyst lead manager technician developer automation architect pilot driver specialist
application: developer engineer support scientist specialist manager architect analyst programmer chemist
applications: developer engineer support scientist specialist manager architect analyst programmer chemist consultant
video: editor producer journalist game engineer content creator games
panel: beater builder wirer
recruitment: consultant manager advis officer partner coordinator co-ordinator assistant lead business marketing specialist resourcer administrator
hiring: manager coordinator operations
position: control
role: play
information: officer manager management security governance analyst systems technology assistant specialist architect designer desk services centre center resources assurance rights risk protection lead coordinator co-ordinator engineer consultant librarian scientist technologist
contract: agent manager administrator officer specialist lawyer engineer
assessment: officer lead manager designer specialist coordinator
search: engineer specialist manager marketing analyst consultant
reference: librarian data
employment: advis lawyer specialist solicitor officer coordinator support coach law
online: tutor marketing sales content teacher merchandis
tour: guide leader manager operator director coordinator
report: writer analyst developer
stand: manager builder
mission: specialist planner manager controller director systems
première: d[’'] vendeuse
premier: maître vendeur clerc violon
exercise: physiologist scientist
challenge: coordinator manager
prep: cook chef
case: manager worker handler officer coordinator investigator holder
trial: lawyer coordinator manager attorney
shift: chemist technician operator operative foreman captain electrician mechanic nurse tester planner coordinator baker brewer cook chef clerk driver picker packer pharmacist manager supervisor leader lead engineer worker
candidate: experience
call: centre center handler operator taker
screen: printer writer
day: nursery care centre porter
first: aid officer line assistant mate
second: de officer mate engineer chef
digital: (?!interview|assessment|screen|round|test|call|panel|stage(?! manager| director)|discussion|chat|exercise|conversation|meeting|invit)
1st: officer mate engineer ac ad class line
2nd: officer mate engineer ac ad line chef
3rd: officer mate engineer ac ad line
third: officer sector engineer mate
new: business homes media product ventures initiatives
virtual: assistant production reality
conversation: designer
change: manager lead analyst consultant management
documents: controller
chat: support agent
quick: service
selection: officer
competition: lawyer manager economist engineer
campaign: manager officer executive lead assistant coordinator director planner
scheduling: coordinator manager analyst planner engineer specialist
stage: manager hand technician director crew carpenter electrician designer
copy: editor writer chief
post: office doctoral room production
job: coach
phone: banker agent operator sales repair
telephone: interviewer operator sales advis agent
time: keeper
documents: controller
offer: manager
meeting: planner
opening: manager
"""
TITLE_TOO = {
    word: lazily(
        rest.strip() if rest.strip().startswith("(?") else "(?:" + "|".join(rest.split()) + ")",
        re.IGNORECASE,
    )
    for word, _, rest in (line.partition(":") for line in _TITLE_TOO.strip().splitlines())
}
"""Words of these that titles begin with too, before what ("Technical Writer", "Stage Manager")."""

TALK_BEHIND = lazily(
    r"(?:[\s,–-]+(?:stage \d|round \d|role|position|post|job|vacancy|interviews?|application"
    r"|opening|opportunity|search|offer|assessment|challenge|test|onsite|on-site|screening|screen"
    r"|recruitment|phone screen|update|invitation|invite|spot|gig|candidacy|process|panel|exercise"
    r"|campaign"
    r"|first|second|final|technical|video|phone|virtual|stage|round|day|\d(?:st|nd|rd)|next|steps?"
    r"|received|confirmation|confirmed|details|feedback|outcome|schedule|reminder|call|chat"
    r"|conversation|loop|hire|coding|case|study|task|result|results|rescheduled|cancelled|canceled"
    r"|today|tomorrow|trial|shift|visit|meeting|slots?|availability|references?|documents|paperwork"
    r"|portfolio|sample|presentation|group|centre|center|checks?|thanks|thank you|exam|examination"
    r"|recall|vetting|bad news|follow[ -]up|following up|questions?|shortlist\w*|decision|news"
    r"|good news|vacancies|competition|superday|take-?home|auditions|visits?|tests|trials?"
    r"|tours?|open day|info(?:rmation)? session|intro(?:ductory|duction)?|workshop|webinar|audition"
    r"|catch-up|online(?=[\s,–-]+(?:challenge|test|assessment|exam|exercise|interview)\b)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams)tag|mittwoch|lundi"
    r"|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|segunda|terça|quarta"
    r"|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag|måndag|mandag|tisdag|tirsdag|onsdag"
    r"|torsdag|fredag|saison|season|winter|summer|mañana|amanhã|morgen|demain"
    r"|(?:was|is|has been|fue|ha sido|foi|wurde|ist|a été|est|werd) (?:received|sent|submitted"
    r"|registered|enviad[ao]|recibid[ao]|registrad[ao]|recebid[ao]|eingegangen|erhalten|reçue?"
    r"|enregistrée?|ontvangen|verzonden))(?![^\s,–-]))++$",
    re.IGNORECASE,
)
"""And behind one."""
