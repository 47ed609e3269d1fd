"""Words around people and organisations: honorifics, degrees, particles, departments. Data, no
logic.

One block for each list; the languages stand together, since signatures mix them.
"""

from agent import legal_forms
from agent.words import word_set

RANKS = word_set("""
chef captain capt lt cdr commander lieutenant sergeant sgt colonel judge father sister brother rabbi
imam pastor coach
councillor cllr councilwoman councilman
""")
"""Before a name too, but said as part of it ("Chef Ramona"): kept as the title."""

DAYS_CUT = word_set(
    "mo di mi do fr sa so ma wo vr za zo lun mar mer jeu ven sam dim mié jue vie sáb sab dom seg "
    "ter qua qui sex mon tue wed thu thur fri sat sun tir man ons tor fre lør søn tis mån lör sön"
)
PARTS_OF_DAYS = word_set(
    "vormittag nachmittag mittag abend früh morgen ochtend middag avond matin après-midi soir "
    "mañana tarde noche manhã noite mattina pomeriggio sera morning afternoon evening noon lunch "
    "formiddag eftermiddag ettermiddag kveld aften förmiddag kväll"
)
"""What may stand behind such a day, and is then nobody's surname."""

NOT_NAMES = word_set("""
pme eti tpe kmu mkb sme
beijinho beijinhos beijo beijos beso besos bisous skills exec execs
abs abraço abraços abçs att atte bjs mvg vg lg cdlt cdt bàv sds slds rewards regulation directive
auditorium
partie kolonne trupp truppe mannschaft schicht klasse brigade baustelle belegschaft équipe equipe
squadra equipo equipa ploeg fachschaft
monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december montag dienstag mittwoch donnerstag freitag samstag
sonntag januar jänner februar märz juni juli oktober dezember anfang mitte ende lundi mardi mercredi
jeudi
vendredi janvier février avril juin juillet août septembre octobre novembre décembre lunes martes
miércoles jueves viernes
google zoom microsoft teams meet webex skype slack calendly outlook linkedin whatsapp facetime
bluejeans
please thank thanks the this that these those there here when where what which who why how if as at
in on by for from to with and or but our your we you i it he she they my his her their its all any
no yes not new join click time date location interview interviewer interviewers meeting call phone
video
technical final first second third panel round onsite on-site virtual session agenda schedule break
lunch part format duration dial meetings link id passcode password room floor building suite street
road rd avenue ave blvd lane drive square house office offices campus centre center reception desk
parking site
team department human resources talent people hiring recruiting recruitment recruiter careers career
hr regards best kind warm sincerely cheers hello hi dear hey good great also both each everyone
somebody someone nobody pacific eastern central mountain standard daylight gmt utc est pst cet
re fwd subject sent cc bcc organizer organiser guests guest attendee attendees host
company employer position role job vacancy post title reference ref requisition candidate candidates
applicant application offer letter next step steps stage congratulations looking unfortunately
however
let feel kindly should would could will may can once after before during until following upcoming
university college school hospital council trust ltd limited inc llc gmbh plc group bank agency
institute foundation society association ministry authority commission services solutions systems
technologies consulting partners engineering marketing sales finance product design operations
clinical medical legal software data digital global international regional national corporate
customer success support research development business strategic strategy public community social
head senior junior lead principal chief vice deputy assistant associate director manager officer
executive president founder co-founder cofounder partner engineer developer analyst designer
architect
consultant coordinator administrator specialist advisor adviser supervisor scientist teacher
lecturer headteacher nurse ceo cto cfo coo cio cmo cpo vp svp evp md hrbp
staff full stack backend frontend machine learning quality assurance supply chain project program
programme account accounts human health safety applications platform infrastructure security
planning transmission procurement logistics warehouse kitchen restaurant store shop retail nursing
pediatric paediatric emergency surgical general commercial creative content editorial production
maintenance facilities environmental science arts music history mathematics maths english physics
chemistry biology geography curriculum admissions student academic faculty dean chair committee
board governors governor trustees member members colleague colleagues someone leadership culture
coding system whiteboard behavioral behavioural competency motivation presentation exercise case
city county town borough province municipality chambers
event invitee former dutch english german french spanish italian portuguese polish swedish danish
norwegian finnish zeit heure hora uhr
mitglied mitglieder membre miembro membro
today tomorrow yesterday tonight morning afternoon evening noon midday week weekend month year
ask bring call contact meet see speak talk tell write email e-mail mail text ring visit join reply
confirm attend come find follow take give get got go let make need send sent show start use watch
want welcome wish work works worked working apply applied applying thanking having being getting
been be is are was were am has have had do does did done am been i'm i've i'd i'll we're we've we'll
you're you'll you've it's that's there's don't can't won't isn't he's she's they're let's
so then than too very just only still even ever never always often again already yet soon now here
perfect lovely brilliant excellent fantastic amazing sorry sure okay ok yep yup absolutely wonderful
hooray congrats well done delighted pleased happy excited glad great super nice cool awesome
because although though while since unless whether either neither instead rather perhaps maybe
another other others same such each every some many much more most few several none both half
subject topic regarding concerning about between among against without within across around behind
beyond under over above below near next last first second third fourth one two three four five six
seven eight nine ten copy copied copying attached attachment enclosed details detail information
info
question questions note notes important reminder update updated updates invitation invite invited
introduction introductory overview walkthrough chat coffee tour deep dive debrief wrap-up welcome
app apps website portal profile link password username account login click download view
eng enga dr dra ich du er sie wir ihr ihre ihren ihrem ihrer ihnen uns unser unsere unseren mein
meine mann kollege kollegin chef chefin geschäftsführer mich mir sich
der die das den dem des ein eine einen einem einer und oder aber mit bei im am um zum zur vom von
für
auf an aus nach vor über unter bis seit durch gegen ohne wenn als wie was wer wo wann warum bitte
vielen dank danke guten hallo liebe lieber sehr geehrte geehrter geehrtes viele beste herzliche
freundliche freundlichen grüße grüßen gruß gespräch termin uhr datum ort raum ansprechpartner
ansprechpartnerin bewerbung bewerbungsgespräch vorstellungsgespräch kennenlernen kennenlerngespräch
stelle position unternehmen abteilung bereich standort team personal geschäftsführung leitung
nous vous je il elle ils elles le la les un une des du au aux et ou mais avec chez pour par sur dans
sous entre notre nos votre vos mon ma mes cette ces bonjour bonsoir merci cordialement salutations
bises bisous amitiés
entretien rendez-vous date heure lieu poste candidature entreprise
yo soy tú él ella te se me nosotros usted ustedes ellos el los las una unos unas y o pero con sin
para por desde
hasta entre nuestro nuestra su sus mi este esta hola buenos buenas gracias saludos saludo abrazo
abrazos besos atentamente
entrevista fecha hora lugar puesto candidatura empresa
eu sou ele ela nós você vocês o a os as um uma e ou mas com sem para por desde até entre nosso nossa
seu
sua meu minha este esta olá bom boa obrigado obrigada abraço abraços beijinhos atenciosamente vaga
ik jij hij zij wij jullie het een en of maar met zonder voor door bij naar uit over onder tot sinds
onze jouw uw mijn deze dit die dat hallo beste geachte dank bedankt groet groeten groetjes liefs
hoor gesprek afspraak
vacature sollicitatie functie bedrijf
incontrerai incontrerà conocerás conhecerá conhecerás rencontrerez rencontrerà vous verrez hablarás
spreekt
meetup joining passcode dial-in toll-free toll conference hangout hangouts whereby chime
appendix section annex schedule clause chapter committee
""")
"""No word of a person's name: a capitalised span that holds one is no person."""

ACRONYMS = word_set("""
sql api apis aws gcp ux ui qa hr it nhs uk usa us eu bbc pr crm erp sap seo ppc b2b b2c saas kpi okr
etl ml ai nlp ci cd sre devops ios php css html pdf cv faq ngo ngos phd mba gp icu er mri ct a&e ehr
emr stem sen send eyfs ks1 ks2 gcse pgce tefl esl ela cad bim hvac plc r&d p&l m&a fp&a esg csr csrd
hse ehs qhse gdpr vat paye rsvp eta tba tbc tbd asap fyi fao attn cc bcc ps pps nb am pm edt cdt mdt
pdt bst cest eest aest aedt ist sgt hkt jst nzdt nzst utc gmt lge band ref req id
gf fd daf drh pdg hrd
""")
"""Capitals that stand for no name."""

FIRST_NAMES_TOO = word_set("""
may april june will dean mason carter taylor hunter chase page parker cooper tyler porter grace hope
faith joy sky miles jack mark bill art guy rich gene sandy brook lane drew summer autumn ivy rose
una ella elle august tanner robin penny jean jan tom ma su mi an christian dale glen reed steel
noble sunny bonnie summer chance justice sage ash reef cliff heath forrest marshall judge duke earl
""")
"""Words of the lists that begin names as well; alone they are none."""

SURNAMES_TOO = word_set("""
chu field pool bell may march hall house street lane park marsh bank banks post case page price best
good great north west east day summers winters king bishop dean chambers church castle forest green
brown black white gray grey young long short rich power powers cook baker taylor smith mason porter
carpenter butler fisher hunter gardener carter parker turner walker potter miller weaver cooper
law laws english french german holland england scott ireland hill call chase
host head lead round march august april june drive rooms link glass stack stone bond sales partner
fletcher forester foster glover harper mercer merchant painter reader ranger reeve sailor sergeant
singer skinner slater squire
usher vicar wainwright webster wheeler woodman wright shepherd carver chaplain clerk collier
falconer farrier fowler groom hooper
hand host keeper lord masters mate mayor minister monk nurse pastor priest prior proctor purser
roper leader stringer trainer
driver farmer miner butcher draper gardner joiner plummer mason tiler tailor warden waters steel
wells fields stores works mills
koch meister maler schreiner tischler schlosser gärtner maurer bäcker lehrer planer bauer kellner
jäger metzger boulanger berger
schneider richter zimmermann förster fleischer brouwer schipper boucher sheriff bakker slager kok
schilder timmerman kapper mechanic constable page pope glazier tanner sexton squires porter vos dom
bom met das do ma su so he le du an un she you mi long sun may mark
park turner piper tanner thatcher chandler saddler dyer sawyer cutler palmer spicer wheelwright
shearer trapper salter
grocer tuner fuller sadler trimmer brewer barber chain house rose love major judge justice marshall
abbott pope knight squire page steward constable abbey priory chapel garden gardens temple bridge
bridges rivers
""")
"""Words of the list above that are surnames too: right at the end, after another name."""

TRADES_TOO = word_set("""
teller packer seaman binder carrier herder horner messenger plater quilter skipper slinger stocker
docker cobbler mender faller gilder bosun archer
kaufmann drucker glaser brauer küster dreher spengler winzer zimmerer buchbinder schuhmacher
goldschmied pfleger fahrer mälzer giesser gießer steuermann kraft kock tänzer prüfer
clerc couturier brasseur charpentier maçon tourneur verrier vigneron vacher fromager courtier
mercier cordier portier chevalier tonnelier tapissier serrurier libraire
zapatero carpintero carnicero panadero sastre pintor portero cartero
sapateiro carpinteiro pedreiro marinheiro
koster molenaar kleermaker tuinman draaier smid metselaar selger bager murer slagter
""")
"""Trades that are surnames too: behind a form of address ("Frau Kaufmann") or a first name."""

DEPARTMENTS = word_set("""
betriebsrat personalrat elternbeirat mitarbeitervertretung safety
p&c p&o crewing onboarding vetting personnel scheduling hr finance marketing sales engineering legal
operations it product design research procurement
facilities logistics nursing payroll admissions communications compliance security people talent
recruiting recruitment acquisition resources human personal personalabteilung rrhh rh p&o hrm
personas talento cultura recursos humanos selección ressources humaines personalentwicklung
""")
"""A signature line of these is a department."""

PRACTICES = word_set("""
accounting accountancy audit tax treasury risk banking insurance technology tech digital data
analytics supply chain manufacturing industrial automotive aerospace defence energy utilities
construction property real estate life sciences science healthcare health social care education
retail hospitality leisure commercial creative media executive public private sector office support
professional technical buchhaltung vertrieb technik bau finanzen comptabilité btp industrie
finanzas contabilidad industria finanças contabilidade financiën techniek bouw zorg
""")
"""What recruiters are consultants for: with departments and "and", a line of these is no house."""

ORG_WORDS = legal_forms.AS_WRITTEN | word_set("""
dredging plumbing roofing catering heating salvage staffing
biscuiterie conserverie distillerie imprimerie scierie pépinière verrerie fonderie laiterie
chocolaterie confiserie charcuterie minoterie
pâtisserie quincaillerie tipografia falegnameria pasticceria panificio carpintería bodega quesería
schreinerei druckerei brauerei gärtnerei
metzgerei kelterei molkerei bakkerij drukkerij brouwerij bageri bryggeri
atelier lines notariat steuerbüro foundry
dairies dairy creamery creameries meats poultry hauliers quarries kennels
editorial talleres ferretería construcciones transportes
viveros laboratorios autoescuela officine boulangerie menuiserie éditions tuinderij
kwekerij slagerij zorggroep bäckerei tischlerei kanzlei verlag gasthof autohaus praxis editora
escola adega coláiste scoil gaelscoil ollscoil ysgol coleg prifysgol cyngor
coopérative cooperative co-operative group holdings
holding gruppe groupe grupo groep trust foundation stiftung fondation fundación fundacion fundação
stichting association verein society institute institut instituto instituut university universität
universitaet université universidad universidade universiteit universitet college school schule
école ecole escuela escola academy akademie hospital hospitals klinik klinikum kliniken krankenhaus
clinic clinics clinique clínica chu ziekenhuis council kommun kommune gemeinde gemeente stadt mairie
ayuntamiento câmara county borough district authority agency ministry department bank bankhaus
sparkasse union credit insurance versicherung partners associates consulting consultants consultancy
solutions services systems technologies technology tech software labs lab laboratories studio
studios media press publishing books records pictures films games entertainment energy power grid
solar wind water gas oil mining steel foods food bakery bakeries coffee roasters brewery brewing
kitchen restaurant restaurants bistro café cafe hotel hotels inn resort travel airlines airways
rail railways logistics logistik freight shipping transport marine motors mobility automotive
aerospace robotics instruments devices pharma pharmaceuticals pharmacy biotech bio therapeutics
biosciences genomics health healthcare care medical dental vets veterinary surgery housing homes
properties estates construction builders engineering architects arkitekter architekten adviseurs
advisors advisers analytics data networks telecom digital retail stores outfitters textiles fashion
furniture interiors gardens farms farm vineyards winery wines nursery museum gallery theatre theater
opera orchestra ballet festival arts library charity charities church diocese nhs fire police
ambulance ventures capital funds investments securities asset wealth financial finance fintech
industries industrial manufacturing works werke fabrik fabrikken chemicals plastics paper packaging
materials commerce trading supplies supply system district unified engineers surveyors solicitors
accountants garage constabulary ferries ferry air playhouse cinema brasserie trattoria
ristorante pizzeria bakery garden centre center commission prison abbey cathedral zoo aquarium
hostel nursery
preschool kindergarten kita grundschule gymnasium lycée collège skole skola kirche parish hospice
pensions
mutual cooperative versicherungen stadtwerke verkehrsbetriebe sanatorium laboratoires maison
fromagerie
institution ville commune municipio municipality librairie mutuelle cantine cantina residencia
residencial colegio instituto bureau landesamt bundesamt landkreis kreis
bezirk kanton region región région provincia comune asl azienda ospedale clinique cooperativa rede
banco caja caixa
basisschool stadtverwaltung département conseil observatoire ateneo università politecnico sjukhus
sykehus förvaltning
concello ajuntament diputación diputació deputación cabildo generalitat freguesia prefeitura
alcaldía
boulangerie bodegas hacienda clínicas cervecería panadería padaria construtora oficinas vidraria
""")
"""Words that organisations carry in their names."""

SURE_HOUSES = legal_forms.SURE | word_set("""
a/s
group holdings gruppe groupe grupo groep trust foundation stiftung fondation fundación fundação
stichting verein university universität
universidad université universiteit college school schule école escuela academy hospital hospitals
klinikum klinik clinic clínica council
kommun kommune gemeente mairie ayuntamiento borough authority ministry bank sparkasse church museum
library zoo theatre hotel restaurant
bakery brewery nhs constabulary cooperative co-operative union society association institute
partners associates
""")
"""Words that no department of a house carries."""

AGENCY_WORDS = word_set("""
recruitment recruiting recruiters recruit recruiter staffing search headhunting headhunters talent
resourcing personnel personalberatung personalvermittlung personaldienstleistungen executive-search
werving selectie detachering uitzendbureau interim recrutement cabinet ett selección seleccion
rekrytering bemanning bemanningsföretag rekruttering vikar employment placement appointments careers
manpower randstad adecco hays kelly reed michael-page pagegroup robert-half
""")
"""In the name or domain of an agency that hires for others."""

SURE_AGENCY_WORDS = word_set("""
staffing headhunting headhunters personalberatung personalvermittlung personaldienstleistungen
search
uitzendbureau detachering ett bemanning bemanningsföretag manpower randstad adecco hays selectie
""")
"""Those that no employer's own recruiting team is called."""

MEETINGS = word_set("""
entretien interview entrevista entrevue colloquio gespräch vorstellungsgespräch bewerbungsgespräch
kennenlerngespräch gesprek sollicitatiegesprek intervju samtale haastattelu termin terminbestätigung
terminabsage
candidature candidatura bewerbung initiativbewerbung sollicitatie ansökan søknad
convocation convocatoria convocazione einladung invitation invitación uitnodiging inbjudan invito
convite
reminder rappel erinnerung herinnering recordatorio lembrete promemoria påminnelse
confirmation confirmación confirmação bestätigung bevestiging conferma seguimiento seguimento suivi
cancelado annulé
opportunité oportunidad oportunidade kunden kunde client cliente klant mandant
proficiat felicidades félicitations rektorat directie
""")
"""What a talk, a letter or an office is called, before the name of the house."""

LABELS_AFTER = word_set("""
phone tel telephone mobile cell direct office fax email e-mail mail web website www skype linkedin
address t m e w p d tlf telefon mob
""")
"""What lines of a signature begin with where they hold a number or address."""

GENERIC_SPLIT = """
academy accounting adviseurs advisors advisory aerospace agency agency airlines analytics animation
apparel architects architecture arts associates audio automotive aviation bakery bank bio biologics
biotech boats books brands brewery brewing builders building bureau business capital care careers
castings catering center centre ceramics charity chemicals cinema city clinic clinics cloud club
coffee collective college commerce community company computing consult consulting construction
cooperative council creative credit data dental design devices diagnostics digital distribution
dynamics education electric electronics energy engineering entertainment environmental equipment
estates events express fabrics farm farms fashion films finance financial fitness foods food
foundation freight funds furniture games gardens gas genetics genomics global golf group grid
hardware health healthcare heating holdings home homes hospital hospitality hospitals hotel hotels
house housing imaging industries information innovation innovations institute instruments insurance
interactive interiors international investments kitchen kitchens labs lab landscape landskap
learning
legal leisure library logistics logistik machines manufacturing marine maritime market marketing
materials media medical medicine metals mining mobile mobility motor motors museum music networks
news nursery oil online optics organics outdoor outfitters packaging paper partners payments pension
pharma pharmacy photonics pictures plastics power precision press primary print printing productions
products properties property publishing rail railways realty recruitment reef renewables rental
research resort resorts restaurant retail roasters robotics school schools science sciences search
security semiconductors services shipping shop software solar solutions spirits sports staffing
steel storage store stores strategy studio studios supply surf surgery surveyors sustainability
systems talent tech technologies technology telecom textiles theatre therapeutics therapy tiles toys
trading training transit translations transport travel trust university utilities valley ventures
vets video village vineyards vision water wealth wellness wind windservices wines works yachts
architekten antriebe bau berlin gruppe technik werk werke kliniken stadtwerke maschinenbau
homewares homeware lane literacy numeracy mutual rescue gym lodge tavern bistro cafe bikes cycles
jewellers opticians
florist florists flowers garage tyres garages plumbing roofing joinery carpentry cabinetry orchard
orchards seafoods fisheries
wholesale furnishings timber opera ballet gallery archives heritage tours cruises airways couriers
haulage
childcare preschool kindergarten montessori veterinary physio physiotherapy biosciences bioscience
assurance solicitors conveyancing languages tutors tutoring youth aid
kommun kommune gemeente council borough county nhs
garage garages yard yards boatyard forge hospice prison gallery law legal solicitors ferries ferry
barbers salon cafe bistro deli
butchers bakers florists flowers plumbing electrical roofing joinery carpentry builders build builds
taxis coaches buses cycles bikes
sails marina dairy dairies orchards orchard vineyard cider distillery tea cakes pies chocolates
jewellers opticians dentists dentistry
physio kennels stables equestrian gym yoga dance records radio journal gazette herald chronicle
primary secondary preschool realty
haulage removals institute society association police theater festival orchestra opera archive
archives heritage aquarium lodge tavern
brasserie diner grill pizza burgers noodles weddings workshop workshops engineers planners
consultants
glazing tiling flooring scaffolding fencing paving landscaping upholstery stonework brickwork
groundworks decorating decorators plastering
conseil groupe laboratoires grupo hermanos construcciones bodegas alimentos engenharia sistemas
"""
"""Words that a domain is split at, from its end."""

MATTERS = word_set("""
feedback outcome outcomes result results decision news verdict answer answers response responses
progress status interview interviews candidacy shortlist availability timings times slots contract
proposal paperwork references vacancy opportunity question questions delay apologies thanks hello
rückmeldung ergebnis ergebnisse entscheidung antwort nachricht neuigkeiten absage zusage
zwischenstand
bewerbung gespräch termin angebot vertrag unterlagen retour retours réponse résultat résultats
décision
nouvelles entretien candidature suite suites proposition contrat noticias respuesta resultado
resultados decisión novedades entrevista candidatura propuesta contrato notícias resposta decisão
novidades proposta terugkoppeling nieuws uitslag besluit antwoord gesprek sollicitatie aanbod
voorstel
riscontro esito notizie risposta colloquio proposta decisione
""")
"""What mail is about, in the subjects of six languages: no house is called so."""

NOT_ORGS = word_set("""
desde i we you he she it they me us him her them my our your his its their a an this that these
those which
monday tuesday wednesday thursday friday saturday sunday january february march april june july
august
september october november december am pm please thank thanks if when while after before until since
zoom teams meet webex skype slack calendly linkedin whatsapp interview interviews dear hi hello
regards
kind best date time location position role title re fwd subject und oder wir sie ihr ich mit für als
nous vous pour avec nosotros usted para con nós wij met voor he’s she’s we’re we’ll i’m i’ll i’d
you’re
""")
"""No word of an organisation's name in running text."""
