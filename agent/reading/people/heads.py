"""The nouns that English job titles are built on, in all trades, and words beside those of any
language. Data, no logic."""

from agent.words import word_set

HEADS = word_set("""
typesetter herdsman herdswoman jointer splicer engraver bookbinder dairyman fisherman maltster doula
replenisher
accountant actor actuary adjudicator adjuster administrator adviser advisor advocate agent aide
pgt tgt appraiser arborist
ambassador analyst anaesthetist anesthesiologist animator apprentice archaeologist architect
archivist artist assessor assistant associate astronomer attendant attorney auditor author baker
bailiff banker barber barista barrister bartender beautician bioinformatician biologist biochemist
biostatistician blacksmith boilermaker bookkeeper botanist brewer bricklayer broker builder bursar
butcher buyer captain caretaker carer caregiver caretaker carpenter cartographer caseworker cashier
caterer ceo cfo chair chairperson chancellor chaplain chauffeur chef chemist chief childminder
chiropractor cio ciso cleaner clerk climatologist clinician cmo coach coder collector columnist
comedian commander commis commissioner companion composer concierge conductor conservationist
conservator constable consultant controller convenor conveyancer cook coo coordinator co-ordinator
copywriter coroner correspondent costumer counsel counsellor counselor courier cpo critic cto curate
curator custodian cyclist dancer data-scientist dealer dean decorator dentist
deputy dermatologist designer detective developer dietician dietitian digger director dispatcher
diver docent doctor doorman doorperson draftsman draughtsman draughtsperson dressmaker driver
ecologist economist editor educator electrician embryologist engineer entomologist epidemiologist
estimator ethnographer evaluator examiner executive expert fabricator facilitator farmer farrier
fellow fieldworker filmmaker firefighter fireman fisher fitter fletcher florist foreman foreperson
forester forwarder founder cofounder framer fundraiser gaffer gamekeeper gardener geneticist
geographer
geologist geophysicist glazier goldsmith governor grader graduate grip groom groomer groundskeeper
groundsperson groundworker guard guide gynaecologist hairdresser hairstylist hand handler handyman
handyperson head headteacher headmaster headmistress healthcare-assistant historian host hostess
housekeeper hrbp hunter hydrologist hygienist illustrator immunologist informaticist
inspector installer instructor insulator intern internist interpreter interviewer investigator
jeweller jeweler joiner journalist judge justice keeper keyholder kp labourer laborer
landscaper lawyer lead leader lecturer legislator liaison librarian lifeguard
linguist linesman lineman lineworker loader lobbyist locksmith logistician machinist magistrate
maid maker manager marketer mason masseur masseuse master mate matron mechanic mechatronic
mediator member mentor merchandiser merchandizer metallurgist meteorologist metrologist
microbiologist midwife miller millwright miner minister model modeler modeller moderator
moulder mover musician nanny navigator negotiator neurologist neuroscientist notary nurse
nurseryman nutritionist obstetrician officer oncologist operative operator optician optometrist
orderly organiser organizer orthodontist osteopath owner packer painter paralegal practitioner
paramedic
paraplanner paraprofessional partner pastor pathologist patrol payroller pediatrician paediatrician
performer pharmacist pharmacologist phd philosopher phlebotomist photographer physician physicist
physio physiologist physiotherapist picker pilot pipefitter planner plasterer plumber podiatrist
porter postdoc postman preacher president presenter priest principal
printer processor procurator producer professor programmer projectionist promoter proofreader
prosecutor provost psychiatrist psychologist psychotherapist publicist publisher purchaser grower
gatherer crew staff
radiographer radiologist ranger reader realtor receptionist recruiter rector referee registrar
registrant reporter rep repairer representative researcher reservist restorer reviewer rigger
roofer roaster sailmaker sailor salesperson salesman saleswoman scaffolder scheduler scholar
scientist sculptor seamstress seafarer secretary seller server setter shepherd shipwright
shopkeeper shopper singer skipper smith social-worker sociologist soldier solicitor
sommelier specialist sorter sre stagehand statistician steward stewardess stockman
stocker stonemason storekeeper storeman storeperson strategist student stylist sub-editor
subeditor superintendent supervisor supplier support surgeon surveyor sweeper swe tailor
taxonomist teacher technician technologist telemarketer teller temp tester therapist tiler toolmaker
toxicologist trader trainee trainer translator treasurer tutor typist underwriter upholsterer
urologist usher valet valuer vet veterinarian vicar videographer vp waiter waitress waitstaff warden
warehouseman warehouse-operative watchmaker weaver webmaster welder winemaker woodworker worker
wrangler seaman arborist visitor sister senco invigilator mistress holder fishmonger cheesemonger
maitre pcso distiller
quant campaigner generalist pa sourcer assembler embalmer genealogist diplomat trustee accompanist
dramaturg bookseller
luthier dispenser audiologist carrier naturalist sawyer faller roughneck logger sister brother
monger stockbroker
abstractor acupuncturist aerialist alderman analyser anthropologist arbitrator armourer assayer
auctioneer beekeeper
biller binder blaster blender brazer breeder bursar busker cabinetmaker calibrator canvasser
cellarman
chandler chauffeuse checker chiropodist choreographer coachbuilder cobbler cooper coppersmith
councillor crofter crofting
cryptographer cutler cytologist debater demonstrator deliverer denturist deputy dietician
documentalist
dresser drafter dyer electroplater enumerator erector escort estimator exporter fellmonger feller
fettler floorlayer forager
fundraiser furrier gilder grocer haulier hatcher herder hosteller importer informatician innkeeper
ironmonger janitor knitter labeller lacemaker lamplighter launderer leatherworker lifeguards
lithographer litigator localiser marshal mender messenger midwife milker milliner modiste moulder
nephrologist neurosurgeon newsreader numismatist oiler onboarder optimizer ordinand orthoptist
orthotist outfitter palaeontologist
paperhanger patternmaker pediatrician perfusionist piper planer plater ploughman pollster polisher
postmaster
preparator presser presbyter prosthetist puppeteer pyrotechnician quarrier quilter reconciler
refiner reflexologist relationship-manager
remover renderer reporter restaurateur retoucher roadie roustabout saddler salter screenwriter
scripter
seedsman semiologist seminarian sempstress shearer shipbroker shotfirer signwriter silversmith
slaughterer soprano sonographer
sprayer stenographer stitcher storyboarder storyteller stuntman subtitler surfacer tailor tanner
taster tattooist
telephonist tenor thatcher tracer transcriber trapper trimmer turner tuner understudy valeter
varnisher verifier
viniculturist violinist pianist cellist flautist drummer guitarist vocalist weigher wheelwright
wholesaler
wigmaker yardman superintendent ambassador sde swe hlta dsm asm rmn odp cma lvn pct emt bcba
svp evp avp mgr eng writer zookeeper zoologist apm cna rn lpn hca sdr bdr csm tpm sdet devops dba
sna rgn odp hcsw
sysadmin sheriff mayor propagator arranger landman
shunter gp md chairman chairwoman archdeacon bishop hospitalist nocturnist intensivist aesthetician
esthetician mixologist dgm agm gm chippy sparky banksman slinger
exec saucier patissier sous-chef tailor lineman plc-programmer cfi sho registrar locum neonatologist
anesthetist crna
clerkship clerk-typist traineeship apprenticeship internship fellowship professorship lectureship
secretaryship studentship scheme curatorship placement dispatchers
engineering-manager headteacher postdoctoral doctoral artisan barback busser dishwasher expediter
runner bellhop doorkeeper croupier pitboss groundsman sexton verger organist choirmaster
patternmaker potter ceramicist glassblower cutter finisher polisher grinder
scrum-master copyeditor showrunner gaffer colorist colourist compositor rigger
counselling-psychologist lifeguard coxswain bosun deckhand stevedore docker signaller conductor
comptroller precentor succentor purser ombudsman governess ombudsperson assessor marshal envoy
attaché attache chargé
""")
"""Each in the singular; a plural in -s is the same."""

NOT_ROLES = word_set("""
above same open new next second third first final right current available advertised relevant
particular exact specific other another various many several different full-time part-time full
permanent temporary good great perfect ideal dream vacant following said desired suitable similar
future interview application applications candidate candidates selection recruitment hiring
reference salary start contact team company employer your our my the this that these those all both
each every any some such one two three more remote hybrid onsite key unique exciting fantastic
wonderful challenging interesting actual whole entire job role position post vacancy opening
opportunity work career careers leadership positive strong online video phone telephone panel
technical round stage process status update decision outcome offer letter feedback no not agency
former later number order career summer winter newer bigger better higher lower manner matter
chapter corner
proper regular similar popular major minor superior inferior prior interior
important significant relevant instant distant constant man woman men women people
further own leider what when where ersatz
premier première dernier dernière primer primera primero último
""")
"""Words that alone make no role ("the above position", "an exciting opportunity")."""

LEVELS = word_set("""
junior senior sr jr sr. jr. lead principal staff head chief deputy assistant associate trainee
graduate apprentice sous commis interim acting regional area district national global group
part-time
full-time permanent temporary freelance volunteer paid unpaid evening weekend night day casual
seasonal bank relief mid mid-level entry-level
""")
"""Before a head noun, also in lower case."""

BARE = word_set("""
designer developer architect nurse teacher editor producer assistant administrator representative
technician researcher
fellow planner adviser accountant recruiter partner writer buyer trainer instructor therapist
pharmacist solicitor
pm tpm em sre swe sde sdet ae am csm dev rn ed director manager head vp president dean professor
lecturer counsel coordinator officer specialist
associate analyst lead principal executive chair supervisor advisor engineer consultant scientist
""")
"""Titles that go on behind a comma ("Director, Sales and Marketing")."""

WEAK_HEADS = word_set("""
support lead head hand model guide host member chair partner placement scheme student owner guard
master mate minister mover runner agent actor judge supplier buyer cook doctor fellow leader author
father mentor reviewer organiser organizer interviewer candidate trainee graduate reader ranger
scholar hunter server setter shopper deputy companion camp hostess professor em pm po ta ae apm csm
pair visitor holder sister brother carrier messenger tailor caller seller skipper preacher poster
finisher cutter polisher promoter grip gaffer assessor associate
principal executive facilitator groomer manager director coordinator officer
""")
"""Common words besides: alone and in lower case they make no title."""

SUBJECTS_BEHIND = word_set("""
lecturer lectureship professor professorship fellow fellowship teacher postdoc postdoctoral
researcher
phd reader chair apprentice registrar tutor scholar studentship specialist scientist instructor
intern
internship placement trainee traineeship apprenticeship consultant
especialista técnico técnica tecnico tecnica analista consultor consultora experto experta perito
perita professor professora profesor profesora
investigador investigadora ingeniero ingeniera engenheiro engenheira auxiliar assistente asistente
graduado graduada licenciado licenciada formador formadora
""")
"""Titles that go on with "in" and their subject ("Lecturer in Physics")."""
