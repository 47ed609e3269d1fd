"""The nouns that job titles are built on in other languages than English. Data, no logic."""

from agent.words import word_set

FOREIGN_HEADS = word_set("""
président présidente menuisière zimmermann zimmerin tècnic tècnica infermer infermera
guía chocolatier chocolatière inhaber inhaberin rektor inspektør inspektor zaakvoerder zaakvoerster
dueño dueña proprietário proprietária propriétaire
gemeindeschreiber gemeindeschreiberin bagare proviseure uitbater uitbaatster
leiter leiterin referent referentin sachbearbeiter sachbearbeiterin berater beraterin entwickler
entwicklerin ingenieur ingenieurin techniker technikerin mechaniker mechanikerin mechatroniker
mechatronikerin elektriker elektroniker pfleger pflegerin pflegekraft pflegefachkraft fachkraft
kraft aushilfe arzt ärztin oberarzt oberärztin assistenzarzt lehrer lehrerin lehrkraft erzieher
erzieherin koch köchin kellner kellnerin verkäufer verkäuferin fahrer fahrerin kaufmann kauffrau
kaufleute meister meisterin architekt architektin anwalt anwältin jurist juristin buchhalter
buchhalterin einkäufer einkäuferin planer planerin prüfer werkstudent werkstudentin praktikant
praktikantin auszubildende auszubildender azubi trainee volontär volontärin redakteur redakteurin
geschäftsführer geschäftsführerin direktor direktorin professorin assistentin assistenz koordinator
koordinatorin betreuer betreuerin therapeut therapeutin hebamme apotheker apothekerin psychologin
psychologe laborant laborantin mitarbeiter mitarbeiterin mitarbeitende angestellte angestellter
fachangestellte fachangestellter gärtner gärtnerin tischler schreiner maler maurer dachdecker
schlosser schweißer bäcker bäckerin konditor friseur friseurin hausmeister hausmeisterin lagerist
disponent disponentin controllerin beraterin verwalter verwalterin bibliothekar bibliothekarin
wissenschaftler wissenschaftlerin doktorand doktorandin postdoktorand dolmetscher übersetzer
übersetzerin polier bauleiter bauleiterin monteur zimmerer fliesenleger klempner installateur
bodenleger metzger
floristin raumausstatter steuerfachangestellte verkaufsberater rettungssanitäter altenpfleger
physiotherapeut ergotherapeut logopäde heilerziehungspfleger sozialarbeiter sozialpädagoge
ingénieur ingénieure développeur développeuse chargé chargée responsable directeur directrice
assistante conseiller conseillère vendeur vendeuse infirmier infirmière
aide-soignant aide-soignante médecin pharmacien pharmacienne enseignant enseignante professeur
professeure éducateur éducatrice cuisinier cuisinière serveur serveuse boulanger boulangère
pâtissier pâtissière comptable gestionnaire technicien technicienne chef cheffe adjoint adjointe
attaché attachée juriste avocat avocate architecte consultante acheteur acheteuse chauffeur
conducteur conductrice ouvrier ouvrière mécanicien mécanicienne électricien électricienne soudeur
plombier menuisier charpentier jardinier jardinière animateur animatrice formateur formatrice
rédacteur rédactrice traducteur traductrice stagiaire alternant alternante apprenti apprentie
paysagiste concepteur conceptrice ergothérapeute orthophoniste ambulancier ambulancière
chercheur chercheuse doctorant doctorante secrétaire hôte hôtesse agent agente coordinateur
coordinatrice coordonnateur coordonnatrice animateur bibliothécaire kinésithérapeute sage-femme
psychologue graphiste analyste auditeur auditrice contrôleur contrôleuse opérateur opératrice
ingeniero ingeniera desarrollador desarrolladora responsable jefe jefa director directora técnico
técnica administrativo administrativa auxiliar dependiente dependienta vendedor vendedora camarero
camarera cocinero cocinera enfermero enfermera médico médica farmacéutico farmacéutica profesor
profesora maestro maestra educador educadora contable abogado abogada arquitecto arquitecta
consultor consultora analista becario becaria conductor conductora operario operaria
mecánico mecánica electricista soldador fontanero carpintero jardinero recepcionista secretario
secretaria gestor gestora coordinador coordinadora diseñador diseñadora redactor redactora traductor
traductora investigador investigadora encargado encargada mozo peón panadero panadera limpiador
limpiadora monitor monitora psicólogo psicóloga fisioterapeuta trabajador trabajadora asesor asesora
engenheiro engenheira desenvolvedor desenvolvedora analista gerente coordenador coordenadora diretor
diretora técnico técnica assistente auxiliar vendedor vendedora garçom garçonete cozinheiro
cozinheira enfermeiro enfermeira médico professor professora contador contadora advogado advogada
arquiteto arquiteta consultor consultora estagiário estagiária motorista operador operadora mecânico
eletricista recepcionista secretário secretária gestor gestora designer redator redatora tradutor
tradutora pesquisador pesquisadora encarregado encarregada psicólogo farmacêutico supervisor
supervisora padeiro líder atendente empregado empregada
medewerker medewerkster adviseur ontwikkelaar ingenieur leider leidinggevende beheerder
verpleegkundige
verzorgende huisarts docent leraar lerares leerkracht monteur chauffeur kok bediening verkoper
verkoopster verkoopmedewerker coördinator directeur stagiair stagiaire boekhouder controller jurist
advocaat architect ontwerper onderzoeker promovendus redacteur vertaler secretaresse receptionist
schoonmaker timmerman schilder loodgieter elektricien lasser magazijnmedewerker planner consulent
begeleider pedagogisch opzichter uitvoerder werkvoorbereider projectleider teamleider accountmanager
bakker slager kapper hovenier beveiliger apotheker fysiotherapeut psycholoog
ingenjör utvecklare lärare sjuksköterska undersköterska läkare handläggare inspektör arkitekt
rådgivare konsult ekonom jurist säljare butikschef enhetschef projektledare montör snickare kock
sygeplejerske ingeniør udvikler lærer pædagog rådgiver leder konsulent sælger sykepleier utvikler
saksbehandler selger prosjektleder landskapsarkitekt avdelingsleder elektriker kokk
insinööri opettaja sairaanhoitaja asiantuntija päällikkö kehittäjä myyjä
ingegnere sviluppatore impiegato impiegata infermiere infermiera insegnante commesso commessa
cuoco cuoca cameriere cameriera ragioniere architetto avvocato operaio magazziniere autista
libraire documentaliste chargé-de-mission maquettiste opticien opticienne puéricultrice
aide-comptable
aide-éducateur réceptionniste préparateur préparatrice métreur dessinateur dessinatrice caissier
caissière
maquinista fisioterapista fisioterapeuta higienista administrativo dependiente contable camionero
repartidor repartidora
cajero cajera pescadero carnicero albañil orientador orientadora logopeda cuidador cuidadora celador
celadora
jornalista economista eletricista contabilista rececionista cuidador cuidadora caixa canalizador
carpinteiro fisioterapeuta
desenvolvedor programador programadora arquivista bibliotecário bibliotecária técnico-superior
bolseiro
responsabile direttore direttrice addetto addetta tecnico tecnica contabile educatore educatrice
ricercatore
ricercatrice assegnista progettista venditore venditrice consulente segretario segretaria psicologo
psicologa
medico farmacista logopedista ostetrica biologo biologa geometra elettricista meccanico saldatore
docente borsista
analytiker förskollärare socionom bibliotekarie kurator ekonomiassistent rekryterare lagerarbetare
tekniker
bibliotekar vernepleier barnehagelærer lektor regnskapsfører butiksassistent socialrådgiver
projektleder
ontwerper ontwikkelaar begeleidster verzorgster kraamverzorgende hulpkok gastvrouw gastheer pedagoog
conciërge
cadre titolare socio socia gérant gérante associé associée tornero fresador ajustador ajustadora
reponedor reponedora aparejador delineante
fachmann fachfrau operátor vedúci pracovník referent asystent asystentka kierowca magazynier
księgowa księgowy
regulierer regulierin schadenregulierer referendar referendarin fachreferent
inżynier programista programistka specjalista specjalistka kierownik nauczyciel tłumacz pielęgniarka
actuario actuaria peluquero peluquera esteticista matrona comadrona veterinario veterinaria
odontólogo odontóloga óptico
biólogo bióloga químico geólogo geóloga arqueólogo arqueóloga bibliotecario bibliotecaria archivero
archivera conserje portero
vigilante azafato azafata pastelero pastelera repostero repostera barrendero jardinera agrónomo
agrónoma topógrafo topógrafa
aparejadora capataz montador montadora instalador instaladora frigorista calderero chapista tapicero
sastre modista costurera
zapatero joyero fotógrafo fotógrafa periodista guionista locutor locutora realizador realizadora
productor productora editora
maquetador maquetadora ilustrador ilustradora científico científica matemático tesorero tesorera
interventor interventora
auditora subdirector subdirectora teleoperador teleoperadora delegado delegada representante
tramitador tramitadora perito perita
notario procurador procuradora letrado letrada catedrático catedrática tutora pedagogo pedagoga
integrador integradora dietista
nutricionista podólogo podóloga anestesista cirujano cirujana pediatra ginecólogo radiólogo
socorrista entrenador entrenadora
chófer transportista estibador estibadora marinero marinera tripulante controlador controladora
planificador planificadora comprador
compradora almacenero almacenera carretillero carretillera ayudante especialista programador
programadora economista
suscriptor suscriptora enólogo enóloga gobernanta
atuário atuária ajudante cabeleireiro cabeleireira parteira veterinário veterinária biólogo
bibliotecária porteiro pasteleiro
pasteleira jardineiro jardineira agrônomo pedreiro serralheiro costureira alfaiate produtora
ilustradora cientista estatístico
tesoureiro subdiretor subdiretora solicitador solicitadora treinador treinadora estivador marinheiro
planejador planejadora almoxarife
repositor repositora operário operária chefe subchefe copeiro copeira balconista barbeiro frentista
zelador zeladora faxineiro faxineira
educadora psicóloga fonoaudiólogo fonoaudióloga farmacêutica educador monitor
actuaire boucher bouchère charcutier charcutière poissonnier fromager fromagère pizzaïolo sommelière
gouvernante lingère gardien gardienne
veilleur veilleuse vigile pompier maçon couvreur carreleur peintre plaquiste chauffagiste frigoriste
serrurier tourneur fraiseur
chaudronnier tuyauteur monteur monteuse ajusteur régleur cariste magasinier magasinière
manutentionnaire livreur livreuse chauffeuse
coursier factrice déménageur logisticien logisticienne affréteur affréteuse ordonnanceur
planificateur planificatrice approvisionneur
approvisionneuse qualiticien qualiticienne laborantin laborantine biologiste chimiste physicien
physicienne géologue géomètre topographe
cartographe urbaniste écologue agronome vétérinaire maraîcher horticulteur viticulteur viticultrice
caviste œnologue tractoriste éleveur
éleveuse bûcheron élagueur élagueuse fleuriste coiffeur coiffeuse esthéticien esthéticienne
couturier couturière styliste modéliste
maquilleur maquilleuse photographe journaliste réalisateur réalisatrice régisseuse éclairagiste
comédien comédienne musicien musicienne
danseur danseuse chorégraphe conservateur conservatrice archiviste médiateur médiatrice éditeur
éditrice correcteur correctrice interprète
programmeur programmeuse administrateur administratrice économiste statisticien statisticienne
mathématicien trésorier trésorière greffier
greffière notaire huissier huissière magistrat fiscaliste courtier courtière souscripteur
souscriptrice télévendeur télévendeuse
téléconseiller téléconseillère étalagiste instituteur institutrice surveillant surveillante
proviseur moniteur monitrice entraîneur
entraîneuse auxiliaire brancardier brancardière radiologue manipulateur manipulatrice anesthésiste
chirurgien chirurgienne pédiatre dentiste
prothésiste podologue diététicien diététicienne ostéopathe accompagnant accompagnante intervenant
intervenante délégué déléguée matelot
leitung hoofd actuaris conrector schoolleider hoogleraar promovenda onderzoekster bibliothecaris
bibliothecaresse archivaris conservator dierenarts
tandarts mondhygiënist verloskundige diëtist logopedist hulpverlener hulpverleenster opvoeder
brandweerman rechercheur handhaver boa griffier
notaris bewindvoerder fiscalist schadebehandelaar makelaar taxateur bouwkundige calculator
constructeur landmeter metselaar stukadoor tegelzetter
dakdekker glaszetter stratenmaker machinist trambestuurder treinbestuurder conducteur matroos
schipper stuurman orderpicker inpakker expediteur
inkoper inkoopster vakkenvuller bloemist melker tuinder kweker teler boomverzorger boswachter
ecoloog hydroloog geoloog bioloog chemicus analist
natuurkundige statisticus econoom programmeur vormgever vormgeefster fotograaf cameraman redactrice
verslaggever eindredacteur uitgever
vertaalster tolk toneelmeester muzikant dirigent koster dominee kapster visagist kleermaker naaister
huismeester ober serveerster souschef
afwasser kokkin vleesbewerker brouwer molenaar penningmeester secretaris bestuurder
vergunningverlener toezichthouder wijkverpleegkundige
aktuar aktuarin kinderpfleger kinderpflegerin sozialpädagogin heilpädagoge heilpädagogin logopädin
zahnarzt zahnärztin tierarzt tierärztin
landwirt landwirtin winzer winzerin förster försterin forstwirt imker brauer brauerin mälzer
konditorin fleischer fleischerin metzgerin beikoch
küchenhilfe rezeptionist rezeptionistin hausdame schneider schneiderin schuhmacher goldschmied
goldschmiedin uhrmacher uhrmacherin optiker optikerin
augenoptiker hörakustiker drucker druckerin buchbinder buchbinderin buchhändler buchhändlerin
archivar archivarin kuratorin dramaturgin
inspizient kantor kantorin küster küsterin pfarrer pfarrerin diakon diakonin vikar vikarin richter
richterin staatsanwalt rechtspfleger notar
notarin steuerberater wirtschaftsprüfer revisor revisorin makler maklerin sachverständiger gutachter
gutachterin stuckateur glaser spengler
dreher fräser gießer kommissionierer lokführer lokführerin zugbegleiter zugbegleiterin matrose
bootsmann flugbegleiter flugbegleiterin fluglotse
statiker statikerin vermesser bauzeichner bauzeichnerin zeichner zeichnerin chemiker chemikerin
chemikant biologe biologin physiker physikerin
mathematiker mathematikerin informatiker informatikerin statistiker statistikerin geologe geologin
hydrologe hydrologin meteorologe soziologe
soziologin historiker historikerin lektorin journalistin fotografin kameramann regisseurin musiker
musikerin tänzer tänzerin schauspieler
schauspielerin bademeister dekan dekanin rektorin konrektor konrektorin sekretär sekretärin aktuar
spezialist disponent
attuario attuaria parrucchiere parrucchiera estetista pasticcere pasticcera panettiere macellaio
giardiniere agronomo falegname idraulico muratore
fotografo giornalista redattore redattrice programmatore programmatrice scienziato tesoriere
revisore rappresentante notaio pedagogista
fisioterapista allenatore marinaio amministratore amministratrice operatore operatrice tirocinante
stagista apprendista specialista coordinatore
coordinatrice archivista custode bibliotecario
drukker deskundige administrador administradora zetter kalkylator målare rörmokare vaktmästare
lokalvårdare svetsare química dentista regente contramaestre sumiller pintor pintora
ebanista grafico grafica ottico pasticciera responsável zootécnico zootécnica horlogère horloger
imprimeur relieur relieuse brasseur brasseuse
tipógrafo tipógrafa trykker grafiker grafikerin tømrer murer blikkenslager frisør frisör vaktmester
pedel zfa mfa tfa kalkulator rechtsanwältin rechtsanwalt
dossierbeheerder sommellier joaillier joaillière bijoutier bijoutière tapissier tapissière ébéniste
tonnelier verrier verrière
tornitore saldatrice vetraio orafo tipografo tipografa cantiniere enologo enologa vidreiro
vidraceiro ourives
impresor impresora encuadernador vidriero orfebre alfarero alfarera zetter loodgieter rietdekker
smid goudsmid boekbinder
restaurator restauratorin restauratrice restaurador restauradora rörläggare plåtslagare bagare
murare snickerska städare elektriker gullsmed guldsmed bager slagter
konstrukteur kassierer kartograf kartografin bühnenbildner maskenbildner maskenbildnerin
kosmetikerin kosmetiker fitnesstrainer justiziar justiziarin recruiterin verpacker lackierer
glaserin parkettleger kaminkehrer schornsteinfeger klempnerin podologe podologin notfallsanitäter
sanitäter tagesmutter mesner standesbeamter standesbeamtin fischwirt pferdewirt tierwirt
zimmermädchen portier nachtportier texter texterin beleuchter requisiteur intendant intendantin
kirchenmusiker präparator kreditanalyst sachverständige wachmann zollbeamter zollbeamtin
feuerwehrmann feuerwehrfrau hubschrauberpilot steuermann postbote postbotin zusteller möbelpacker
kurier kurierfahrer gebäudereiniger fensterputzer näherin siebdrucker keramiker keramikerin
glasbläser dekorateur dekorateurin dozent dozentin agentin schreinerin immobilienmakler
hausverwalter binnenschiffer fachinformatiker mta pta ata pilot pilotin malerin commercial
commerciale webmestre régisseur costumier costumière maître-nageur facteur tôlier plâtrier
façadier grutier grutière terrassier agriculteur agricultrice vacher vachère barman barmaid
plongeur plongeuse traiteur cadreur cadreuse scénographe assureur policier policière gendarme
douanier douanière copilote navigant aiguilleur guichetier guichetière aesh atsem nourrice éboueur
balayeur voiturier bagagiste conférencier conférencière audioprothésiste standardiste métrologue
receptioniste vertegenwoordiger vertegenwoordigster notarisklerk schoonheidsspecialist
schoonheidsspecialiste bezorger bezorgster postbode sorteerder koerier verhuizer loodsman
politieagent deurwaarder kassier etaleur tuinman vloerenlegger dakbedekker timmervrouw draaier
frezer geluidstechnicus acteur danser tekstschrijver visboer radioloog chirurg thuishulp gastouder
marketeer telefoniste technicus carpintera comercial aprendiz cartero cartera yesero gruista
basurero agricultor agricultora ganadero ganadera viticultor bodeguero bodeguera friegaplatos
florista relojero bailarina bailarín escenógrafo escenógrafa doctorando doctoranda fiscalista
bombero bombera aduanero taquillero taquillera mensajero mensajera taxista niñera camillero
camillera ambulanciero protésico telefonista urbanista sociólogo socióloga antropólogo antropóloga
optometrista talhante estafeta hospedeira carteiro varredor escanção relojoeiro bailarino
cenógrafo cenógrafa doutorando doutoranda bombeiro bombeira bilheteiro babá diarista maqueiro
maqueira podologista cirurgião cirurgiã ascensorista
ejecutivo ejecutiva executivo executiva exploitant exploitante mestre eigenaar eigenares
gesellschafter gesellschafterin
asistente asistenta gerenta promotor promotora cristalero escaparatista rotulista apicultor quesero
matarife ferrallista documentalista bedel ujier clerc affineur palefrenier céramiste accessoiriste
projectionniste maroquinier soudeuse ostréiculteur vigneron brodeuse estoquista confeiteiro
açougueiro camareira governanta terapeuta sapateiro torneiro faturista orçamentista projetista
desenhista onderwijzer onderwijzeres vrijwilliger intercedent bloembinder empfangskraft kapitän
hufschmied filialleitung teamleitung abteilungsleitung
""")

HEAD_ENDINGS = (
    "sachbearbeitung", "koordination", "kundenbetreuung", "innendienst", "aussendienst",
    "beauftragte", "beauftragter", "beauftragten", "vorsitzender", "vorsitzende", "leiter",
    "leiterin", "leitung", "entwickler", "entwicklerin", "ingenieur", "ingenieurin",
    "berater", "beraterin", "assistent", "assistentin", "assistenz", "pfleger", "pflegerin",
    "fachmann", "fachfrau", "verantwoordelijke", "verantwortlicher", "verantwortliche", "ador",
    "adora", "operator", "assistente", "coach", "ondersteuner", "regisseur", "hoofd",
    "fachkraft", "lehrkraft", "pflegekraft", "hilfskraft", "arbeitskraft", "reinigungskraft",
    "bürokraft", "servicekraft",
    "verkaufskraft", "betreuungskraft", "führungskraft", "schreibkraft", "küchenkraft",
    "mechaniker", "mechanikerin", "mechatroniker", "techniker", "technikerin", "meister",
    "meisterin", "führer", "führerin", "arzt", "ärztin", "lehrer", "lehrerin", "verkäufer",
    "verkäuferin", "referent", "referentin", "manager", "managerin", "bearbeiter", "bearbeiterin",
    "erzieher", "erzieherin", "koch", "köchin", "fahrer", "fahrerin", "schlosser", "planer",
    "planerin", "architekt", "architektin", "direktor", "direktorin", "anwalt", "anwältin",
    "angestellte", "angestellter", "kaufmann", "kauffrau", "spezialist", "spezialistin", "pädagoge",
    "pädagogin", "helfer", "helferin", "arbeiter", "arbeiterin", "student", "studentin", "berater",
    "medewerker", "medewerkster", "adviseur", "planner", "leider", "verpleegkundige", "docent",
    "monteur",
    "ontwikkelaar", "beheerder", "ingenjör", "inspektör", "arkitekt", "chef", "ledare",
    "utvecklare",
    "sköterska", "handläggare", "konsulent", "rådgiver", "leder", "lärare", "pedagog", "therapeut",
    "therapeutin", "wissenschaftler", "wissenschaftlerin", "inspektor", "inspektorin", "vermittler",
    "ermittler", "gestalter", "gestalterin", "elektroniker", "elektronikerin", "wart",
    "ingeniør", "operatør", "operatör", "fører", "förare", "arbetare", "arbejder", "arbeider",
    "mekaniker", "montør", "montör", "sjåfør", "chauffør", "tekniker", "udvikler", "utvikler",
    "lærer", "skötare", "terapeut", "veileder", "vejleder", "planlegger", "planlægger", "konsult",
    "strateg", "redaktør", "redaktör", "psykolog", "sekretær", "sekreterare", "läkare",
    "samordnare",
    "fachwirt", "fachwirtin", "betriebswirt", "betriebswirtin", "wachter", "wärter", "wärterin",
    "bauerin", "snijder", "bakker", "bouwer", "werker", "kweker", "schilder", "rijder", "tekenaar",
    "leraar", "leidster", "bäcker", "bäckerin", "gärtner", "gärtnerin", "metzger", "tischler",
    "schreiner", "kellner", "kellnerin", "wächter", "setzer", "dreher", "schleifer", "schweisser",
    "fräser", "giesser", "winzer", "küchenhilfe", "haushaltshilfe",
    "volontariat", "praktikum", "traineeprogramm",
    "kundige", "meester", "werkster", "zetter", "houder", "verzorgster", "begeleidster",
    "bestuurder", "behandelaar", "deskundige", "master",
    "administrator", "administratorin", "leerkracht", "inkoper", "verzorger", "coördinator",
    "medewerkers", "medarbejder", "medarbeider", "medarbetare", "medhjælper", "hjelper", "biträde",
    "ansvarlig", "ansvarig", "ansvarlige", "bogholder", "kehittäjä", "insinööri", "opettaja",
    "hoitaja", "päällikkö", "myyjä", "asiantuntija", "suunnittelija", "regulierer", "ontwerper",
    "analytiker", "begeleider", "verkoper", "bauer", "betreuer", "betreuerin", "prüfer", "prüferin",
    "redakteur", "redakteurin", "disponent", "buchhalter", "trainer", "makler", "verwalter",
    "chauffeur", "bildner", "schiffer", "bediener", "sanitäter", "informatiker", "packer",
    "reiniger", "analyst", "agent", "technicus", "architect", "schoonheidsspecialist",
    "vertegenwoordiger",
)  # fmt: skip
"""German, Dutch and Scandinavian titles are one word: its end tells."""

NO_TRADES = (
    "anleitung", "einleitung", "umleitung", "ableitung", "zuleitung", "weiterleitung",
    "überleitung", "rohrleitung", "wasserleitung", "gasleitung", "halbleiter", "ableiter",
)  # fmt: skip
"""Ends of German words for things that end like a trade."""
