"""Words around the names of people: honorifics, particles, degrees, what teams are called. Data,
no logic.

All of them stand here; each reader of names takes those that are a sign to it. In small letters
and without a full stop, but where it is said.
"""

from agent.words import alternatives, word_set

HONORIFICS = {
    "en": {"m": "mr sir lord", "f": "mrs ms miss dame lady", "x": "mx"},
    "de": {"m": "herr herrn", "f": "frau"},
    "fr": {"m": "monsieur m", "f": "madame mme mlle"},
    "es": {"m": "señor sr don", "f": "señora señorita sra srta doña dña"},
    "pt": {"m": "senhor", "f": "senhora dona"},
    "nl": {"m": "heer dhr meneer mijnheer", "f": "mevrouw mevr mw"},
    "it": {"m": "signor signore sig", "f": "signora"},
    "indian": {"m": "shri", "f": "smt"},
}
"""By language: those that tell no more than whether a man or a woman is meant."""

GENDERS = {
    form: gender
    for forms in HONORIFICS.values()
    for gender, row in forms.items()
    for form in row.split()
} | {"dra": "f", "profa": "f"}
"""What an honorific tells: "m", "f" or "x"."""

ACADEMIC = {
    **dict.fromkeys(("dr", "doctor", "dra", "dott", "dottssa", "dottoressa"), "Dr"),
    **dict.fromkeys(("prof", "professor", "profa"), "Professor"),
}
"""And how a letter in English says it."""

OTHER_TITLES = word_set("""
rev revd rev'd reverend canon hon fr fr. hr capt captain cllr insp det supt cmdr major brigadier
regierungsdirektorin regierungsdirektor dipl mag ing ir dhr. drs lic lcda lcdo arq avv adv me
maître maitre associate-professor engr docent
""")
"""Of a church, an army, a court, a trade."""

BEFORE_NAMES = frozenset((*GENDERS, *ACADEMIC, *OTHER_TITLES))
"""Whatever stands before a name, with or without a full stop."""

NEVER_NAMES = frozenset(GENDERS) - word_set("don dame lord lady miss m ms sr sir dona mw dra profa")
"""Those that are no name themselves, nor a degree, an initial, or "junior"."""

WRITTEN_SMALL = NEVER_NAMES - word_set("sir mx sig shri smt dra")
"""Those that people write without a capital before a name ("mevrouw Bakker")."""

NOBODYS_FIRST = BEFORE_NAMES - word_set("don canon major adv det hon hr ir lic me")
"""Those that nobody is called by: "Don" and "Hon" are first names."""

_SURE = NEVER_NAMES | word_set("ms miss sr dr dra prof professor profa")
_DUTCH = frozenset(w for row in HONORIFICS["nl"].values() for w in row.split())
STYLES = alternatives(word.title() for word in _SURE - _DUTCH)
"""Before a name in running text, as they are written; but those of Dutch, often written small."""
SURE_STYLES = alternatives(word.title() for word in _SURE - _DUTCH - {"sr", *ACADEMIC})
"""Those that are no beginning of a post ("Sr. Manager", "Professor of History")."""
STYLES_OF_DUTCH = alternatives((*_DUTCH, *map(str.title, _DUTCH)))

PARTICLES = word_set("""
van von de der den del della di da do dos das du des la le el al bin binti binte bint ibn ben ter
ten te zu zum zur af av vom dela st san mac ap 't ’t
""")
"""Lower-case words inside a name."""

AND_IN_NAMES = word_set("y e")
"""The same, where a text is known to be one name ("Ortega y Gasset"): elsewhere they join two."""

OF_DUTCH_NAMES = word_set("op in uit aan over onder voor het")
"""The same, likewise ("op den Akker")."""

CALLED_TOO = word_set("al ben mac san st ap")
"""Particles that may be all that somebody is called: "Ben"."""

SURE_PARTICLES = word_set("van von der den de da di du del della la le al bin ter zu")
"""Those behind which a capital goes on with the name in running text too: behind "zum", "des" or
"av" it may be a noun or a house ("Frau Meier zum Gespräch")."""

DEGREES = word_set("""
phd ph.d dphil md m.d do dds dmd dvm rn bsn msn np pa-c pa rph pharmd mba msc ma ms bsc ba llb llm
jd esq cpa cfa acca aca cima fca fcca cissp pmp prince2 shrm shrm-cp shrm-scp sphr phr gphr cipd
mcipd
assoc fcipd ceng meng beng fieee mrcvs mrcs frcs frcp mrcp frcpch fhea pgce qts npqh mbe obe cbe kbe
qc
kc jr sr ii iii iv he him his she her hers they them dipl.-ing dipl.-kfm m.a m.sc b.sc b.a ll.m
mrics
frics riba arb aia leed pe p.eng cphr crsp otd dpt slp lcsw lmsw bcba med m.ed edd faia ccc-slp
""")
"""Words after a name, behind a comma or a blank; what somebody wants to be called by too."""

_C = "[B-DF-HJ-NP-TV-XZ]"
"""A letter that is no vowel: "MILLER" and "ALBERT" in capitals are names."""
LETTERS = (
    rf"(?:[FMA](?:Inst[A-Z]{{1,4}}|[BC]{_C}{{1,5}}|R[CGPS]{_C}{{1,4}}|CI{_C}{{1,3}}|RI(?:CS|BA)"
    r"|CC?A|CMA|CSI|RS[AE]|RTPI|I(?:BMS|C[ES]|TI))"
    rf"|[FM](?:[LP]{_C}{{1,5}}|RC{_C}{{0,2}}[AEIO]{_C}{{0,2}}|RA[MS])|FRS|MPA"
    r"|RGN|RMN|RNLD|RNMH|RSCN|RNC|RCN|CRNA|AMA|FA[ACS]P|FACS|FAHA|FIET|MIET|FIA|FFA|FIMA|MIMA"
    r"|[BM](?:VSc|SocSc|Res|Phil|Mus|Eng|Ed|Arch|Chem|Pharm|VetMed|Nurs|SW|TheolCh|DS|App|Des)"
    r"|DipHE|Pg?C?Dip|PGCert|CertEd|CPsychol|CSci|CChem|CBiol|CMgr|IEng|EngTech|RegNutr|DClinPsy"
    r"|SHRM-S?CP|CPC|CIR|ACIR|CTP)(?:\((?:Hons|Scot|Ed|HR)\))?"
)
"""Letters of bodies and degrees behind a name that no list has in full: "FRGS", "RGN", "BVSc"."""

SURE_DEGREES = (
    r"Ph\.?\s?D|MBA|M\.?Sc|B\.?Sc|RN|MSN|BSN|CPA|J\.?D|FRCS|MRICS|MRCVS|P\.?Eng|Esq|OBE|MBE|KC|QC"
    r"|D\.?Phil|LL\.?M"
)
"""As they are written behind a name, in running text too."""
DEGREES_OF_A_LINE = (
    rf"{SURE_DEGREES}|M\.?D|M\.?A|B\.?A|S?PHR|CIPD|SHRM(?:-\w+)?|M\.?Ed|Ed\.?D|Dipl\.-\w+|PMP|CFA"
    r"|ACCA|RIBA"
)
"""And where a text is known to be a name: in running text "MA" is a place, "MD" a post."""

TEAMS = word_set("""
oifig team recruiting recruitment talent hr careers noreply notifications human resources hiring
personalabteilung bewerbermanagement scheduling department office karriere resourcing jobs vacancies
recrutement selección seleção interviews interview assessments assessment screening checks
appointments admissions crewing bewerbung bewerbungen vacatures personas gente pessoas recrutamento
rekruttering rekrytering werving vagas empleo rrhh portal
""")
"""One of them makes a display name a team's."""

TEAM_WORDS = TEAMS | word_set("""
gestão atracción teams recruiter recruiters acquisition people career job personnel staffing
onboarding notification no-reply donotreply scheduler schedule applications application dept unit
division service services desk helpdesk support admin administration enquiries info selection
candidate candidates experience mailbox inbox group workforce staff appointment committee
secretariat secretary humano humaines humanos
personal personalwesen rh ressources équipe equipe seleccion recursos equipo selecao talentos
selectie personeelszaken p&o
direction secrétariat sekretariat dirección direccion direção direcao direzione secretaria
secretaría segreteria
personalservice personalamt personalreferat personaldienst personalbüro personalmanagement
personalstelle bewerberservice
vetting cell hub payroll-team drh srh dpto
university graduate graduates campus early global emea apac us uk operations ops coordination
via on behalf of the our your and & faculty affairs procurement search panel board generalist
""")
"""What a team mailbox is called; a display name made of these alone names nobody."""

NOBODYS = (
    r"team|talent|recruit\w*|careers?|jobs?|hiring|hr|people|office|group|ltd|limited|inc|gmbh|llc"
    r"|plc|council|university|hospital|school|department|human resources|personal\w*|bewerb\w*"
    r"|no-?reply|notifications?|scheduling|interviews?|committee|panel|admin\w*|info|mail|support"
    r"|service\w*|recriwtio|recrutement|équipe|equipo|selección|rrhh|rh|agency|trust|college"
    r"|staffing|applications?|candidates?|applicants?|registrar|workplace|dept|division"
    r"|personnel|secretaria\w*|\w+team|werving\w*|afdeling|dienst|stad|personeel\w*|sollicitatie\w*"
    r"|vacatures?|stichting|waterschap|provincie|ziekenhuis|hogeschool|universiteit|selectie\w*"
    r"|zorggroep|oifig|sekretaria\w*|secrétaria\w*|beleid|karriere|carrières?|\w*direktion"
    r"|direction|dirección|supervisión|laboratorio|recursos|humanos|humaines|werken\w*|ayto"
    r"|ayuntamiento|gemeente|city|county|bureau|ministry|ministère|foundation|institut[eo]?|system"
    r"|scheduler|calendar|event|zeit|time|of|abteilung|unit|bot|clinique|clínica|klinik|museum|museo"
    r"|musée|residencia|tribunal"
)
"""One of these as a word makes a name a house's, a team's or a machine's."""
BESIDE_NAMES = (
    r"sent|from|tel|phone|mobile|www|organi[sz]er|organisateur|organizador|organisator"
    r"|veranstalter|guests?|attendees?|participants?|host|location|invitation|meeting"
)
"""And these a line of a signature, or of an invitation, no name."""
