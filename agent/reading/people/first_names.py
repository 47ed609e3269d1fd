"""First names that are common somewhere: they tell a person from a house of two words. Data, no
logic."""

from agent.words import word_set

FIRST_NAMES = word_set("""
aad aada aafke aaliyah aaltje aapo aarav aaron aase aatu abbas abby abdiel abdul abdullah
abdulrahman abeer abel abelardo abena abhishek abigail abilio abiola abraham achieng achim ada
adaeze adalberto adalynn adam adaora addolorata ade adebayo adebola adekunle adela adele adelheid
adelia adeline adelino adelmo adem ademir ademola aderonke adesuwa adilson adina aditi aditya adjoa
adnan adolf adolfo adriaan adrian adriana adriano adrien adwoa adélaïde adélia afia afolabi afonso
afsana agata agathe agda agnar agnes agnese agneta agnete agnieszka agnès agostino agoston agueda
agus agustina agustín ahlam ahmad ahmed ahmet ahsan aidan aiden aiko aila ailbhe aileen ailsa
ailton aiman aimee ainhoa aino aisha aishwarya aisling aitana aitor ajay akash ake akiko akinyi
akira akos akosua aksel akshata akshay akua akwasi aladar alan alana alasdair alastair alba
alberico albert alberta albertina alberto albertus albin albrecht alceu alcide alcides alcina
aldair aled aleida alejandra alejandro alejo aleksandar aleksander aleksandra aleksi alemayehu
alena alessandra alessandro alessia alex alexa alexander alexandra alexandre alexandrina
alexandrine alexis aleyna alfie alfio alfons alfonso alfred alfreda alfredo algernon ali alia alice
alicia alicja alijah alin alina alisha alison alistair alix aliz alka allan allison alma almudena
almut alois alondra alonso alper altino alun alva alvar alvaro alyssa alzbeta alzira alípio amadeu
amaia amaka amalia amanda amandine amara amare amari amaro amaya amber ambrogio ambroise amedeo
ameena amelia amelie ameline amenze americo amina aminata amir amit ammar amol amos amparo amrit
amrita amund amy amélia américo ana anabel anabela anael anahera anais anam anand ananias anant
ananya anastasia anastazja anatole anaya anaïs anca anders anderson andi andjela andoni andras
andre andrea andreas andreea andrei andreia andreina andrej andres andrew andrey andris andriy
andrzej andrés andy anele aneta anette angel angela angelica angelina angelique angelo angharad
angie angus angélique anibal aniekan aniela aniello anietie anika aniket aniko anil anine anirudh
anita anja anjali anjana anke ankit ankita ann ann-marie anna annabel annabelle annalisa annalise
anne anne-laure anne-sophie annegret anneke anneli annelie annelies anneliese annemarie annemiek
annemieke annerose annet annette annick annie annika annikki anouk anouska anselm anselme anselmo
ansgar anshul antal antero anthea anthony antje antoine anton antonella antoni antonia antonieta
antonietta antonin antonino antonio antoon antti antwan antónia antónio anu anupam anurag anushka
anwar anwen anya aníbal aoife aparecida aparna apolline apoorva april aqsa arabella araceli aranka
arantxa aranzazu arash arcangelo archana archibald archie arda arduino arend ariadna ariana ariane
arianna arie ariel arif arild ariovaldo arja arjan arjen arjun arkadiusz arlene arlete arlette
arlindo armand armando armelle armenio armi armin arminda arnaldo arnau arnaud arnd arndt arne
arnfinn arno arnold aroha arpad arpita arsene arshad arthur arto artur arturo arun arve arved arvid
arvind arwel asad asbjorn asbjørn asger asha ashanti ashley ashlyn ashok ashwin asier asif aslaug
asle asli asma asmita asmus assunta asta astri astrid asuman asun asuncion asunción ataide atieno
atif atle attila attilio atul atílio aubin aubree aubrey aud aude audrey audun augusta augustin
augusto aulis aurel aurelia aurelie aurelien aurelio auriane aurélie austin ava avi avinash axel
axelle ayaan ayanda ayanna aybuke aydin ayesha aylin ayman ayobami ayodele ayotunde ayse aysegul
ayumi ayush azhar aziz azucena babajide babatunde bahar balazs balbina baldassarre balint baltasar
baltazar balthasar balwinder balázs banu baptiste barbara baris barnabas barnabe barnaby barney
barry bart bartholomew bartlomiej bartolome bartolomeo bartosz basak basilio basma basti bastiaan
bastian bastien batool baudouin bauke bea beata beate beatrice beatrijs beatriz beattie bec becca
becky begona begoña behrouz belen belinda belmiro belén ben bence benedek benedetta benedetto
benedict benedicte benedikt benedita bengisu bengt beniamino benito benjamin benni benno benoit
benoît bente bento berend berenger berenice berit bernabe bernadet bernadette bernard bernarda
bernardete bernardino bernardo bernd bernhard bernice bert berta berthold bertil bertrand bertus
beryl bess betania beth bethan bethany beto bets betsan betsy betti bettina betty betul bev
beverley bex bharat bhavana bhavesh bhavna bia biagio bianca bibi bilal bilge bill billy birdie
birger birgit birgitta birgitte birte birthe bjarne bjarte bjorg bjorn björn blaise blake blandine
blanka blathnaid blaz blazej blodwen bob bobby bodil bodo boel bogdan boglarka bogna bogumil
bogumila bohdan bohumil boitumelo bojan bojana bola bolette bongani bonifacio bonolo bontle borge
boris borislav borja borje borut boudewijn bozena bozidar brad braden bradley bram brandon brangwen
branislav branislava branka branko branwen braulio brayan brayden breanna brecht breda brenda
brendan brendon breno brent bretislav brett bri brian brianna brice brid bridget bridie brielle
brieuc brigitte brit britney britt brittany brittney brona bronagh bronislaw bronwen bronwyn brooke
bruce bruna bruno bryan bryce bryn bryony bráulio bríd brígida budi buket bukola burak burkhard
busisiwe bärbel bénédicte bérengère bérénice caden caetano caio caitlin caitriona caitríona caleb
calixto callum calogero calvin camelia cameron camila camilla camille camilo camryn canan canberk
candela candelaria candice candido caoimhe capucine caragh caridad carina carine carissa carl carla
carles carlijn carlo carlos carlota carlotta carly carmel carmela carmelita carmelo carmen carmina
carmine caro carol carola carole carolien carolina caroline caron carrie carsten carwyn carys casey
casilda casimiro caspar casper cass cassandra cassandre cassia cassie cassio catalin catalina
catarina caterina cath cathal catherine cathrine cathy catia catrin catriona cayden cayetana
cayetano caz cecile cecilia cecilie cecilio cedric cees celedonio celeste celestin celestine
celestino celia celina celine celio celso cem ceren ceri ceridwen cerys cesar cesareo cesario
cesário cettina ceyda cezar cezary chad chaim chaitanya chandan chandra chantal chantelle charl
charlene charles charlie charline charlotte charmaine charo chas chayo chaz chelsea chema chen
cheryl chetan cheyenne chiamaka chiara chibueze chidera chidi chidinma chiel chigozie chijioke
chika chikondi chimamanda chinedu chinelo chinonso chinwe chioma chipo chitra chloe chloé chris
chrisi chrissie chrissy christa christabel christel christelle christer christiaan christian
christiane christina christine christl christof christoph christophe christopher christy chuck
chukwudi chukwuemeka chun chus chuy cian ciara ciaran ciarán cicero cidalia cidália cigdem cila
cillian cindy cintia cinzia ciprian cipriana ciro citlali claire clancy clara clare clarence
clarice clarissa clarisse claudete claudia claudine claudio claudiu claus cleide clelia clemence
clemens clement clemente clementine cleo cleofe cleusa clint clive clodagh clodoaldo clotilde clyde
cláudia clémence cobie codrin cody coen colette colin coline colleen colm colton colum conall
conceicao concetta concha conchi connell connie connor conny conor consolata constanca constance
constantin constanze consuelo cora coralie corbin cordelia cordell cordula corentin corentine corey
corina corine corinna corinne cormac cornel cornelia cornelis cornelius corrado cory cosimo cosme
cosmin cosmina costantino costin courtney covadonga craig cressida crina crisanto crispin cristian
cristiana cristiane cristiano cristina cristobal cristovao cristóbal crystal csaba csilla curro
curtis cuthbert cyndi cynthia cyprien cyril cyrille czeslaw cássia cândida cédric céline césar
cíntia daan dacian dafydd dagfinn dagmar dagmara daibhi daichi daire daisy dale dalia dalibor
dalila dalva damaris damian damiano damiao damien damilola damião damla damon dan dana dani danica
daniel daniela daniele danielle danijel danijela danilo daniyal danny daphne daquan dara darcy
daren daria dario darius dariusz darko darnell darragh darrell darren darryl darshan dashawn dave
davi david davide davina dawid dawn dayana dean deandre deanna dearbhla deasun deb debbie deborah
debra declan dee deepa deepak deepali deepika deepti deidre deirdre deise delfim delfina delia
delphine delroy delyth demarcus demelza demet demetrio demetrius denes denilson denis denise deniz
dennis denzel deolinda deon derek dermot derrick dervla derya desanka deshaun deshawn desiderio
desiree desislava desmond detlef detlev dev devika devin devon dewi dexter dhruv dhwani diana diane
diarmuid didem didier diederik diego dierk dieter dietmar dietrich dieuwertje dilara dilek diletta
dilip dimitri dimitris dina dineke dinesh dinis diogo dionisio dionne dirk disa divya diya djalma
djordje dmitri dmitry dmytro dobromila dobroslava doina dolores dom domenica domenico domingas
domingos dominic dominica dominik dominika dominique domitille don donal donald donata donatella
donato donna donnacha donnie dontae donte dora dorcas doreen dorian dorien dorin dorina doris dorle
dorota doroteia dorothea dorothee dorothy dorothée dorte dorthe dottie doug dougal dougie douglas
douwe dov dragan dragana dragica drago dragos dragoslav drahomira drazen duarte dubravka duc duda
dudley dudu dulce dulcie dumisani dumitru duncan dunja dusan dustin duygu dwayne dwight dylan
débora dónal eamon eamonn ebba ebbe ebele ebenezer eberhard ebru ebunoluwa ecaterina ece eckart
eckhard ed eda edda eddie edelgard edelmira edeltraud edgar edgardo edgars edie edilson edina edite
edith edmar edmilson edmundo edna edoardo edouard edson eduarda eduardo edurne edvaldo edvin edward
edwin edwina edyta eerik eero eeva effie efisio efrain efraín efua egbert ege egidio egil eglantine
egon ehrenfried ehsan eibhlin eija eike eila eileen eili eilidh eilif eimear einar eino eirik
eirlys eitan eithne eivind ejnar ekaette ekaterina ekene ekin ekkehard ekrem eladio elaine eldbjorg
eldbjørg eleanor elena eleni eleonora eleonore eleri eleuterio elfed elfriede eli eliana eliane
elias eliette elif elijah elin elina eline elinor elis elisa elisabet elisabete elisabeth
elisabetta elisangela elise elisenda eliza elizabeth elke ella ellen ellie elliot elliott ellis
elmar elmer elodie eloi eloisa eloise elouan eloy els elsa elsbeth elsebeth elsie elspeth eluned
elvira elwyn elza elzbieta elói emanuel emanuela emanuele emeka emelie emeline emer emeric emese
emeterio emidio emiel emiko emil emilia emiliano emilie emilio emily emine emir emlyn emma emmanuel
emmanuelle emmi emmy emoke emre emrys emyr emília encarna encarnacion enda ender endre eneko engin
enguerrand enid eniko enitan enno enora enric enrica enrico enrique ensio enzo eoghan eoin erasmo
ercan erdem erdogan eren erhan erhard eric erica erich erik erika erin erkan erkki erlend erling
ermanno ermelinda erna ernest ernestine ernesto erno erol errol erum erwan erwin erzsebet esben esi
esin esmee esmeralda esmé esmée espen esperanza essi esteban estefania estefanía estela estelle
ester estevao esther estibaliz eszter etelka ethan ethel etienne ettore euan eudes eufemia eugen
eugene eugenia eugenie eugenio eugeniusz eugénie eugénio eulalia eulalie eunice eunji eurico
eusebio eustaquio eva evan evandro evaristo eve evelien eveliina evelin evelina evelyn evelyne
everaldo evert everton evie ewa ewald ewan ewart ewelina eylul ezequiel ezinne fabian fabiana
fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio facundo fadi fadime fahad
faisal faizan falk fanny farah fareeda farhan farhana farooq farzaneh fatima fatma fatou fatoumata
fausta faustine faustino fausto fauzia fawad faye federica federico felicia feliciana feliciano
felicien felicitas felicite felicity felipe felisa felisberto felix femi femke femmie feng fenja
fenne ferdinand ferdinando ferenc fergal fergus ferhat feride fermin fermín fernand fernanda
fernando fernao fernão ferruccio feyza ffion fiadh fidel fidelma fiete figen filiberto filip filipa
filipe filippa filippo filiz filomena finbar finbarr finlay finn finola fintan fiona fionn
fionnuala fiorella firmin firmino fizza flaminia flavia flavie flavien flavio flemming fleur flo
flora florbela florence florencia florencio florent florentin florentina florian floriana floriano
florin florina floris flávia flávio fokke folake folke folkert fons foppe fran frances francesc
francesca francesco francine francis francisca francisco franciszek franck francoise frank frans
frantisek franz franziska françoise fraser frauke fred freda freddie frederic frederick frederico
frederieke frederik frederike frederique fredrik freek freja freya freyja frida fridolin frieda
friedemann friederike friedhelm friedrich frigga friso fritz frode froilan fruzsina frédéric
frédérique fulgencio fulop fulvia fulvio funda funmi funmilayo fátima félicie gabby gabi gabin
gabor gabriel gabriela gabriele gabriella gabrielle gabs gadea gael gaelle gaetan gaetana gaetano
gaia gail gamze ganesh gareth gary gaspar gaspard gaspare gasper gaston gatien gaurav gauri
gauthier gautier gavin gavino gayatri gaz gaël gaëlle geert geeta geetha geir gema gemma gene
genevieve geneviève gennaro genoveva genowefa geoff geoffrey geoffroy georg george georges georgeta
georgette georgia georgiana georgina geraint gerald geraldine geraldo gerard gerardo gerben gerd
gerda gereon gergely gergo gerhard gerlinde germain germano gernot gerold gerrit gerry gerson gert
gertjan gertraud gertrud gertrude gertrudis gervaise gesa gesine gethin geza ghada ghazala gheorghe
ghislain ghislaine giacinta giacinto giacoma giacomo giada giancarlo gianfranco gianluca gianluigi
gianmarco gianna gianni gianpaolo gideon gigel gijs gijsbert gilbert gilberto gilda gildo giles
gilles gillian gilmar gilson gimena gina gines ginette ginevra ginny gioacchino gioele gioia
giordano giorgia giorgio giosuè giovana giovani giovanna giovanni girija girish girolamo gisela
gisele giselle gisle gisèle gitte gitti giuditta giulia giuliana giuliano giulio giuseppe
giuseppina giusi giusy gizella gizem gladys glaucia glenda glenn glenys gloria glyn glynis
godelieve godwin goffredo gokhan golnaz gonca goncalo gonnie gontran gonzalo gonçala gonçalo gopal
goran gordana gordon gorka gorm gosia gottfried gotthard gottlieb govind grace graciela graciete
graeme graham grainne grant graziano graziella grazyna graça greer greg gregg gregoire gregor
gregorio gregory greta gretchen grete gretel grethe griet griff griselda gry grzegorz gráinne
grégoire guadalupe gualter gudrun guendalina guenter guenther guga guglielmo gugu guida guido
guilhem guilherme guillaume guillem guillermina guillermo guinevere guiomar gulay gulcin gulden
gulnur gulsen gumersindo gunda gundula gunilla gunnar gunnel gunnhild gunther gurdeep guri guro
gurpreet gus gustaf gustav gustave gustavo guven guy gwen gwenaelle gwenaëlle gwenda gwendal
gwendoline gwendolyn gwenllian gwilym gwyn gwyneth gwynne gwénola gyongyi gyorgy gyula göran günter
günther haakon habib hadi hadiza hadley hadrien hafsa hagen haider hajnalka hajo hakan hakon hal
haley halil halina hallgeir haluk halvard halvor halyna hamid hamish hamna hampus hamza han hana
hanan hande hanna hannah hanne hanneke hannele hannelore hannes hanni hannu hans hansi hansjorg hao
harald hari harish harmen harold haroon harpreet harriet harrison harry hartmut hartwig haruka
haruki haruto hasan hassan hasso hatice hattie hauke havard havva hayley hazel heather hector hedda
hedvig hedvika hedwig hefin hege heide heidemarie heidi heidrun heike heikki heiko heiner heinrich
heinz helder heleen helen helena helene helga helge heli helio helka helle helma helmi helmut
heloisa hemalatha hemant hemi hendrik henk henna henner henning henri henrietta henriette henrik
henrike henrique henriqueta henry henryk herb herbert herculano herdis heribert heriberto herman
hermann hermenegildo hermes herminia hermione hermínia hernán herta herve hervé hessel hester
heulwen hiba higino hilario hilary hilda hilde hildegard hilkka hilmar hiltje hiltrud hina hinemoa
hinnerk hinrich hipolito hippolyte hipólito hiroko hiroshi hisham hitomi hjalmar hjordis hjördis
hlengiwe holger holly honorine horacio horatio horia horst hortense hortensia howard hrafn hrvoje
hubert hubertus huda hugh hugo hugues huguette humaira humberto humphrey huong huri huseyin hussain
hussein huub huw hylke hyun hyunwoo hywel håkan håvard hélder hélio hélène iacob iain ian iara
ibolya ibon ibrahim ida idalina idoia idris iestyn ieuan ifan ifeoma ignace ignacio ignasi ignazio
igor iida ikechukwu iker ilaria ilda ildefonso ildiko ileana ilie ilija ilinca ilka ilker ilkka
ilknur ilmari ilona ilse ilze imani imanol ime imelda imke imma imogen imran imre ina inacio inci
indira ineke ines inez inga ingalill inge ingebjørg ingeborg ingegerd ingela ingelore ingemar inger
ingmar ingo ingram ingrid ingunn ingvild inigo inkeri inmaculada inácio inés inês ioan ioana
iolanda iolo iona ionela ionut ipek iqbal iqra ira iracema irati iratxe irem irena irene irfan
irina irineu iris irma irmgard irmtraud irune irvin irving iryna irène isaac isabel isabela isabell
isabella isabelle isadora isaiah isaias isak isaline isambard isaura isaure ishaan ishita ishtiaq
isidora isidoro isidro isla ismael ismail ismet isobel isolde issy istvan itai italo itxaso itzel
itziar iulia iulian iuliana ivan ivana ivanilda ivano ivar ivete ivett ivica ivo ivone ivonne ivor
ivy iwona izabel izabela izaskun izaura izzy jaakko jaana jaap jabulani jacco jacek jacinta
jacinthe jacinto jacira jack jackie jacky jaclyn jacob jacoba jacobo jacopo jacqueline jacques
jacqui jade jaden jadranka jadwiga jagdish jago jagoda jahanzeb jahmal jaime jaione jair jakayla
jake jakob jakub jalen jamal jamar jamarcus james jamie jamila jan jana janae janaina janaína
jandira jane janelle janet janete janette janez janice janina janine janis janne janneke jannes
jannie janny janos janusz jaquan jaqueline jared jarek jari jarkko jarlath jarle jarmila jarmo
jaromir jaroslav jaroslava jaroslaw jarosław jas jasleen jasmeet jasmin jasmina jasmine jasna jason
jasper jaspreet jaume javed javi javier javon jay jayanthi jayden jayesh jaylen jaylin jayne jazmin
jean jean-claude jean-michel jean-pierre jeanette jeanie jeanne jeannine jeff jefferson jeffrey
jelena jelka jelle jelmer jemima jemma jen jenna jenneke jennet jenni jennie jennifer jenny jeno
jens jeppe jere jeremiah jeremie jeremy jerker jermaine jernej jeroen jerome jeronimo jerrell jerry
jerzy jerónima jerónimo jesper jess jesse jessenia jessica jessie jesus jesús jethro jetske jette
jignesh jiho jihoon jill jillian jim jimena jimmy jindrich jing jiri jirina jisoo jitendra jitka
jitske jiwoo jiyoung jiří jo joachim joakim joan joana joann joanna joanne joanneke joao joaquim
joaquin joaquina joaquín jobst joca jocelyn jocelyne jochem jochen jochum jodi jodie jody joe joel
joelle joep joerg joey johan johann johanna johanne johannes john johnnie johnny jojo jokin jolanda
jolande jolanta jolien jolyon jon jonah jonas jonathan joni jonna jonny jonty joop joost jordan
jordana jordane jordi jorg jorge jorgen jorien joris jorma jorn jorrit jorunn jos jose joseba josef
josefa josefin josefina josefine joseline josema josep joseph josepha josephine josette josh joshua
josiah josiane josie josip joss josselin jostein josu josue josune josué josé joukje jouko jouni
jovan jovana jovita joy joyce jozef jozsef joão joëlle juan juana juanita juanjo juanma jucélia
judd jude judit judith judy juergen juha juhani juho jukka jules julia julian juliana juliane
julianna juliano julie julien juliet julieta juliette julio julita julius julián jumoke jun junaid
june junko jupp juraj jure jurema jurgen jurica jurjen jurre jussara jussi justa justin justine
justino justus justyna jutta jyoti jytte jérémie jérôme jörg jörgen jörn júlio jürgen jānis kaare
kaarel kaarina kacper kadeem kaden kadir kadri kaethe kagisho kagiso kai kaija kaio kaisa kaitlyn
kaja kajsa kalani kaleb kalevi kalle kalman kalpana kalyan kamal kamala kamau kamil kamila kamran
kanika kaori kapil karabo karan kareem karel karen kari karim karin karina karine karl karl-heinz
karla karlheinz karlijn karmele karol karolina karoline karoly karsten karthik kartik karyn kasey
kasia kaspar kasper kassandra kat kata katalin katarina katarzyna kate katell katerina kateryna
katharina katharine katherine kathleen kathrin kathryn kathy katia katie katja katka katlego katri
katrien katrijn katrin katrina katrine katy kaua kauko kaveh kavita kavitha kavya kay kaye kayla
kaylee kayode kaz kazimierz kazuki kazuo keanu keegan keelin keerthi kees keiko keir keira keisha
keith kel keld kelechi kelly kelsey kelvin kemal ken kendra kendrick kenji kenneth kenny kenta
kenya kerem kerensa kerri kerry kerstin kerttu kestutis ketan ketil ketut kev kevin keyshawn
kgomotso khadija khalid khanyi khumo khurram kian kiana kiara kiera kieran kieron kike kiko kilian
killian kim kimberly kimmo kinga kiran kirsi kirsten kirsti kirstie kirstine kirsty kirti kitti
kjell kjersti kjetil klaartje klaas klara klaudia klaus kleber klemen klemens knud knut koen
koenraad kofi kojo koldo komal konrad konstantin konstanze koos koray korbinian kornelia kourtney
kris krishna kristel kristen kristian kristiina kristijan kristin kristina kristine kristof
kristofer kristoffer kristy krisztian krisztina krunoslav krystian krystyna krzysztof kshitij kubra
kuldeep kumar kunal kunigunde kunle kurt kveta kwabena kwaku kwame kwesi kyle kylie kyllikki kyra
kåre lachlan ladislao ladislav laercio laetitia lage laia laiba laila lais lajos lakeisha lakshmi
laleh lalita lamar lambert lana lani lanre laquisha lara larissa larry lars lars-erik lashawn lasse
laszlo lata latasha latisha latoya latrice laura laure laureline lauren laurence laurens laurent
laurentiu lauri laurie laurinda laurits lauro laurène laust lavanya lavinia lawanda layla lazar
lazaro lea leah leander leandra leandre leandro leann leanne lebo lech lee leela leen leena
leendert leif leigh leila leilani leire lele lelio lena lene leni lenka lennard lennart lennert
lenny lenora lenuta leo leocadia leon leonard leonardo leonel leonhard leonidas leonie leonor
leonora leonore leontien leopold leopoldina leopoldine leopoldo lerato leroy lesedi leslie leszek
lethabo leticia letitia letizia letícia levent lewis lex lexi li liam liane libor libuse lidewij
lidia lieke liesbeth liesel lieselotte lieve liisa lila lilia lilian liliana liliane lilias lilla
lillemor lilli lillian lilly lily lin lina linda lindiwe lindokuhle lindsay lindsey lindy ling linh
linn linnea lino linus linzi lionel liora lisa lisbet lisbeth lise liselotte lisette liv livia
liviu livvy liz lizzie ljiljana ljubica ljubomir llewellyn llinos lluc lluis loes logan loic lois
lola lolo lonneke lonnie lorand lorcan lorcán lore loredana lorella lorena lorene lorenz lorenza
lorenzo loreta loreto loretta lori loris lorna lorne lorraine losa lothar lotta lotte lottie lou
louane louella louis louis-marie louisa louise louison lourdes lourenco lourenço lovis lovisa
lowenna lowri loïc luan luana lubica lubna lubomir lubos luc luca lucas lucelia lucette lucia
lucian luciana luciano lucie lucien lucienne lucila lucile lucilia lucilla lucille lucinda lucio
lucja lucrezia lucy lucyna lucía lucília ludek ludger ludivine ludmila ludovic ludovico ludvig
ludwig luella luigi luigia luis luisa luise luitgard luiz luiza luka lukas lukasz luke lulu
luminita luned lungile lupe lupita lurdes lut lutz luuk luzia luísa lwazi lydia lydie lyn lynda
lyndsey lynette lynn lynne lynsey lysiane lászló lázaro léonie lídia lígia maaike maarit maarja
maarten maartje mabel mabli macarena macario machiel machteld maciej madalena madalina maddalena
maddie maddy madeleine madeline madelon madge madhav madhavi madhu madhuri madiha madison madog
mads mael maelle maelys maeva maeve mafalda magali magda magdalena maggie magne magnhild magnus
mags mahalia maham mahesh mahima mahmoud mahnoor mahsa maialen maija maiju maik maike maiken mair
mairead mairi maisie maite maiwenn maja majbrit majken makayla makena makoa malachi malachy malcolm
maldwyn malene malgorzata malgosia maliha malik malin malini mallika mallory malone malte malvina
mamen mamie manahil manasi manav mandeep mandla mandy manel manfred manfredi manish manja manjula
manjunath manlio manni manoel manoj manolo manon manpreet manu manuel manuela maphosa mara marama
marc marcel marcela marcelina marceline marcelino marcell marcella marcelle marcello marcellus
marcelo marcia marcial marcie marcin marcio marco marcos marcus mared marei mareike marek maren
marga margaret margareta margarete margarethe margarida margarita margaux marge marged margery
margie margit margo margot margreet margret margrethe margriet marguerite mari maria mariam marian
mariana mariangela marianna marianne mariano maribel maricarmen marie marie-claude marie-hélène
marieke mariella marielle mariette marija marijana marije marijke marika mariko marilda marilena
marilene marilia marin marina marinho marinko mario mariola marion mariona marisa mariska marisol
marissa marit maritza marius mariusz marja marjan marjatta marjolaine marjolein marjon marjorie
marjut mark marketa markku marko markus marla marleen marlena marlene marli marlies marliese marlis
marloes marlon marquis marquise marsha marta martha marthe martijn martin martina martine marton
marty marva marvin marwa mary maryam maryann marylene maryline maryse marzena marzia maría marília
masako massimiliano massimo matej mateja mateo mateus mateusz matheus mathias mathieu mathijs
mathilda mathilde mathis matias matija matilda matilde matjaz mats matt matteo mattheo matthes
matthew matthias matthieu matti mattias mattie mattijs matus matyas maud maude maura maureen mauri
maurice mauricio maurizia maurizio mauro maurício mavis max maxence maxime maximiano maximilian
maximilien maximo maximus maxine may maya mayank maylis mayte mayumi mayur maël maëlle maëlys
małgorzata mbali mckenna meaghan mechthild mechtild meena meenakshi meera meg megan megha meghna
megumi mehak mehdi mehmet mehreen mehwish mei meike meindert meinhard meinir meinolf meirion mel
melanie melchor melek melike melina melinda melis melissa melitta melodie melokuhle meltem melvin
melvyn menachem mencia menna menno menyhert meral merce mercedes mere mereana meredith merel merete
merfyn meritxell merja merle merryn mert merv merve mervyn mesut metka mette meurig mhairi mia
micaela micah micha michael michaela michal michał micheal michel michela michele micheline
michelle michiel michiko mick mickael mickaël mieczyslaw mieke miguel miha mihaela mihai mihailo
mihaly miia mika mikael mikayla mike mikel mikey mikhail mikkel mikko miklos mikolaj mila milada
milagros milan mildred milena milica milind miljana milka millicent millie milorad milos miloslav
milton mimi mimmo mina mindy minerva minh minji minjun minna minnie minttu miodrag mira miranda
mircea mirco mireia mireille mirela mirella miria miriam mirja mirjam mirjana mirka mirko miroslav
miroslava miroslaw mirte misbah mislav mitch mitchell mithun mladen mo moacir moana mogens mohamed
mohammad mohammed mohan mohit mohsin moipone moira moises mojca mollie molly momcilo momina mona
moni monica monika monique montrell montse montserrat monty morag morgane moritz morten morven
morwenna moses moshe mounir mpho mridula mthunzi mubashir muge muhammad muireann mukadder mukesh
mukul muneeb murat murdo muriel murilo murtaza mustafa muthoni mutlu mwangi myfanwy mykola mylene
myles myra myriam myrna myrthe máiread máiréad márcia márcio mário måns mélanie mélissa mónica
nabeel nabil nacho nadeem nadege nadezda nadia nadine nadja nadège naeem nagesh naiara naila naima
najib najma nakia nalan naledi namrata nancy nanda nandi nandini nando nandor nanette nanna naoki
naoko naomi narcisa narciso narendra naresh nargis nasreen nasrin nasser nat natacha natalia
natalie natalino natasa natasha nate natercia nathalie nathan nathaniel natividad natsuki natália
natércia naveen navin navneet nawal nazan nazare nazaret nazia nazli nazzareno ndidi nea neal neasa
nebojsa necla ned neelam neeltje neha neide neil nejc nekane nele nell nelleke nellie nello nelson
nemanja nenad nerea nerina nerys neslihan nesrin nesta nettie neus neusa neuza nevaeh nevena nevin
ngaire ngoc ngozi nguyet nhung nia niall niamh nic nicanor nichelle nichola nicholas nick nicky
nico nicola nicolae nicolas nicolau nicole nicoleta nicoletta nicolò nicusor nida niek niels nienke
nieves nigel niharika niina nik nika nikhil nikita nikki niklas niko nikodem nikola nikolai nikolaj
nikolas nikolaus nikoletta nikolina nilay nilda nilesh nilgun nils nilton nilufer nilza nimisha
nimra nina ninon nirmala nisha nishant nita nitin nivaldo nivedita njal njeri njoroge nkechi nkem
nkosana nneka noa noah nobuhle noe noel noeleen noelia noella noelle noemi noemia noemie nola
nolwazi nolwenn nomfundo nompumelelo nomsa nomvula nona nonhlanhla noor noora noortje nora norbert
norberto noreen noriko norma norman norris notburga nothando nour nozipho noémia noémie noëlle
ntombi nuala nuno nunzia nunzio nuray nurcan nurhan nuri nuria nurul nyambura nyasha nélson núria
oana obdulia obiageli obinna oceane octavia octavian octavio octávio océane odair oddbjorn oddny
oddvar odete odette odhran odile odilon odon odília ofelia ofer ogechi ognjen oguz oihane oisin
oisín okan oksana oktay olabisi oladipo olaf olalla olamide olanrewaju olaug olav olavo oldrich ole
oleg olegario oleksandr olena olga olimpia olinda oliver olivera olivia olivier oliwia olle olli
ollie olly olof olufemi olumide oluwaseun oluwatobi olwen olympe olímpia omar ombeline ombretta
ommund omolara omotola omri ondrej onni onno onur onyeka oona oonagh ophelie ophélie orane orazio
oreste orhan oriane orietta oriol orla orlaith ornella orsola orsolya ortrud ortwin osama osaze
oscar osian oskar oskari osman osmar osvaldo oswald oswin otakar otavio otieno otilia otis otmar
ottavia ottavio ottilia ottilie ottmar otto otávio outi ove ovidiu owain owais owen oya oyvind ozan
ozlem oznur paavo pablo paco paddy padma padraic padraig paige paivi palesa pallavi palle palmira
paloma pam pamela pancho pankaj paola paolo paquita parag paresh parisa parul parveen pascal
pascale pascoal pascual pasi pasquale pasqualina pat patrice patricia patricio patrick patrik
patrizia patrizio patrycja patryk patrícia patsy pau paudie paul paula paulette pauliina paulina
pauline paulino paulo pavel pavla pavlina pawel paweł payal payton peadar peder pedro peggy pekka
pekko pelin pelle penelope penny pentti pepa pepe per percival percy pere peregrine perihan
pernilla pernille perpetua perrine pertti petar pete peter petr petra petre petri petronela petros
petru petter petteri phelim phil philemon philibert philip philipp philippa philippe philippine
phillip phillipa philomena phindile phineas phoebe phuong phyllis pia piedad piedade pien
pierangelo pierluigi piero pierpaolo pierre pierre-yves pierrick piet pieter pieterjan pietro piia
pilar pim pinar pinja pio piotr pip pippa piran pirjo pirkko piroska piyush plinio plínio polly
pollyanna pooja poonam poppy posy poul prabha prachi pradeep pradnya prakash pranav prasad prashant
pratibha pratik praveen preben predrag preeti prerna priit primoz prisca priscila priti priya
priyanka prudence przemek przemyslaw puja punit purificacion purnima pushpa putri pádraig päivi
qasim qing quang queenie quentin quim quinten quinton quique quirin quiteria quitéria quynh rabea
rachael rachel rachele rade radek radha radhika radim radka radmila radojka radomir radoslav
radoslaw radu raelene rafa rafael rafaela rafal rafał rafe raffaele raffaella rafiq raghav raghu
ragnar ragnhild ragnvald raheel raheem rahel rahul raija raik raili raimo raimondo raimundo rainer
raissa raj rajan rajat rajeev rajendra rajesh rajiv rajni rakesh ralf ralph raluca ramazan rameez
ramesh rami ramiro ramon ramona ramón randi randy rangi rania ranjana ranjit ranko rannveig ranulf
raoul raphael raphaelle raphaël raphaëlle raquel rares rashad rashawn rashid rashmi rasmus ratko
raul rauno ravi ravinder ravindra ray raymond raymonde razia razvan raúl reagan rebeca rebecca
rebecka rebekah recep reece reem reena reetta refilwe reggie regiane regina reginald reginaldo
regine regis regula rehan rehana reidar reidun reijo reimund reinaldo reiner reinhard reinhild
reinhold reinier reino reinoud reka rekha remco remedios remi remigio remigiusz remzi rena renan
renata renate renato renaud rene renee renske renu renuka renzo rené renée resi rethabile reuben
revathi reza rezso rhett rhian rhiannon rhoda rhodri rhona rhonda rhonwen rhys ria riaan rianne
ricarda ricardo riccarda riccardo richard rick rickard ricky rida rienk riet rigoberto riikka
riitta rike rikke riley rinaldo rinske rinus risto rita ritesh ritika ritu ritva rivka riyad rizky
rizwan rob robbert robbie robert roberta roberto robin robina robson rochelle rocio rocío rod roddy
roderic roderick rodica rodney rodolfo rodolphe rodrigo rodrigue roel roeland roelof rogelio roger
rogerio rogier rogério rohan rohini rohit roisin rok roksana roland rolando rolf romain roman
romana romeu romina romuald romulo romy ron rona ronald ronaldo ronan roni ronit ronja ronke ronnie
ronny roopa roope roosevelt roque rory rosa rosalba rosaleen rosalia rosalie rosalina rosalind
rosalinde rosalyn rosamaria rosamund rosana rosangela rosanna rosaria rosario rosaura roscoe rose
roseanne roseli roseline rosella roselyne rosemarie rosemary rosemeire rosendo roser rosetta
roshonda rosi rosie rosilene rosina rositsa rosl ross rossana rossella rostislav roswitha rosália
rosângela rotraud rowan rowena roxana roxane roxanne roy rozalia ruairi ruairí ruaridh ruben rubens
ruby rubén ruchi rudi rudiger rudo rudolf rudolph ruedi rufino rufus ruggero rui rukhsana rukiye
rumbidzai runar rune rupali rupert ruperto rupesh ruprecht russ russell rute rutger ruth ruud
ruxandra ruzena ryan ryota ryszard régine régis rémy róisín rüdiger saad saar saara sab saba
sabatino sabeen sabin sabina sabine sabri sabrina sachin sadaf sade sadhana sadia sadie safdar
sagar sage sahar sahil said saija saima saira sajid sakari sakina saku sakura saleem salete salih
salim salla sally salma salman salome salomon salvatore sam samanta samantha samara samina samir
samira samkelo sampath samu samuel samuele samuli sana sancho sanda sandeep sander sandhya sandor
sandra sandrine sandro sandy sanele sangeeta sanja sanjana sanjay sanjeev sanjin sanna sanne
santana santiago saoirse sapna saqib sara sarah sarfraz sari sarika sarita sarka sarmad sarolta
sasa sascha sasha saskia satish satoko satoshi satu saturnino saul saurabh saverio savio savita
sawsan saúl scott seamus sean seb sebastiaan sebastian sebastiana sebastiano sebastiao sebastien
sebastián seda sedat seema sefa segismundo segolene segun seija selcuk selena selin selina selma
selwyn sema semra senan senem senka senzo seojun seoyeon sepp seppe seppi seppo serafina serafino
serafín serap serdar seren serena serge sergei sergey sergi sergio sergiu serkan serpil seth seumas
sevda severiano severin severine severino sevgi sevil sevim seán sfiso shabana shabnam shadi shafiq
shahid shahida shahzad shailesh shaista shalini shamim shana shane shanelle shania shanice shanika
shaniqua shannon shantel shanthi shaquille shari sharlene sharmila sharon sharonda shashi shaun
shauna shawn shawna shaz shazia sheela sheelagh shehzad sheila shelagh shelly sherif sherri sherrod
sheryl shikha shilpa shinji shira shirin shirley shivani shoaib shobha shola shona shoshana
shraddha shreya shruti shubham shweta sian siany sibel sibusiso sibyl sibylle sid siddharth sidney
sidonie sidonio sidra sidónio siebe siebren siegbert siegfried sieglinde siegmar siegrid siem
sienna sietske sieuwert sifiso sigge sigmar sigmund signy sigolene sigrid sigrun sigurd silas sile
silja silje silke silvana silvano silvestre silvia silvija silvio silviu silvério simao simeon
simge simion simon simona simone simonetta simran simão sina sinan sindisiwe sindre sinead sini
sinikka sinisa sinéad siobhan siobhán sione sioned sipho siphokazi siri sirkka sirpa sissel siti
siubhan siv sivert siwan sixtine siyabonga sizwe siân sjaak sjef sjoerd sjors sjoukje sjur skye
slavica slavko slavomir slawomir slobodan slobodanka smita sneha snezana sobia socorro soenke sofia
sofie sohail soheil solange solape solene solenne solfrid soline solveig solvi solène sonal sonali
songul sonia sonja sonsoles sonya soph sophia sophie sophy soraia sorcha soren sorin sorina souad
soyeon spela spencer srdjan sridevi srinivas stacey stacie stacy stan stanislas stanislav stanislaw
stanko stanley steen stef stefan stefania stefanie stefano steffan steffen steffi steffie stein
steinar steinunn stelian stella stellan sten stepan steph stephan stephane stephanie stephen sterre
stevan steve steven stevie stewart stian stig stijn stina stine stjepan stoyan struan stuart sture
sturla stéphane stéphanie subhash sudha sudhir sue sueli suely sujata suki suleyman sulochana
sumaiya suman sumit suna sunanda sundar sune sunil sunita sunniva surabhi surekha surender suresh
susan susana susann susanna susannah susanne sushant sushil sushma susie suus suvi suzana suzanne
suze suzette suzi suzie suzon suzy svante svatava svatopluk svein sven svend svenja sverker sverre
svetlana svitlana swantje swapna swathi swati sybil sybille sylke sylvain sylvaine sylvette sylvia
sylviane sylvie sylwester sylwia synne synnove synnøve sytske szabolcs szilvia szymon séamus
sébastien séverine sönke søren tabassum tabea tabitha tadej tadeo tadeu tadeusz tadhg tafadzwa taha
tahir tahmina taina tainara tainá tais taiwo takashi takeshi talfryn talha talia talita tamara
tamas tameka tamer tamika tamires tamsin tanaka tancredi tancrède tane taneli tanguy tania tanisha
tanja tanveer tanvi tanya tapani tapio tapiwa tara taras tarcisio tarcísio tariq tarja taru tarun
taryn tash tasha tatenda tati tatiana tatjana tauseef tawanda tayyab tebogo ted teemu tegan tehmina
teija teilo tejas telma telmo temilade temitope teodor teodora teodoro teofilo tere terence teresa
teresinha tereza terje tero terrance terrell terri terry terttu tess tessa teun teunis tevita
teófilo thabo thais thandeka thandi thandiwe tharald thea thelma themba theo theodor theodora
theodore theophile theresa therese theun thiago thibaud thibault thibaut thierry thijmen thijs
thilo thiphaine thokozani thom thomas thomasina thora thoralf thorben thorbjorn thorkild thorleif
thorsten thulani thuy théodore thérèse tia tiago tiana tiberiu tibor tiemen tiernan tierra tiffany
tihomir tiia tiina tijana tijmen tijs tilda till tilman tilo tim timea timo timoteo timothee
timothy timothée timur tina tindra tineke tink tinne tiphaine titia titouan tiwa tiziana tiziano
tjark tjeerd tobias toby todd tola tolga tolu tom tomas tomasz tomek tomi tomislav tommaso tommi
tommy tomoko tomos tomás toni tonino tonnie tonny tony tonya toomas topher topi topias tora torben
torbjorn torbjörn tord torgeir torhild toril torill torkel torleif tormod torquil torstein torsten
torunn touko tove tracey traci tracy traian trang traude traudl traugott traute travis treasa
trefor tremaine trenton trevon trevor treyvon tricia trijntje trina trine trini trinidad trish
trisha tristan tristram troels trond troy trude trudi trudie trudy trupti truus trygve tshegofatso
tshepo tsholo tuan tudor tudur tugba tugce tuija tulay tulin tulio tullio tumelo tuncay tunde
tuomas tuomo turgut turid tushar tuukka tuula tuuli tuva tuyet txema tyler tyra tyrell tyrese
tyrone tyson tytti tzipi tânia ubaid ubaldo uberto ubirajara uche uday udo ueli uffe ufuk ugochi
ugonna ugur ulderico ulf uli ulla ulli ulrich ulrika ulrike ulysse umair umar umberto umer umesh
umit umut una unai unathi unni urbain urbano urho urien urko urmila uros urpo ursa ursel ursula
ursule urszula usha usman utkarsh uwe uzma uzoma vaclav vaclava vaibhav vaino vaishali val valdemar
valdir valentim valentin valentina valentine valentino valere valeria valerie valeriu valero valery
valtteri valéria valérie vanda vandana vanderlei vanessa vania vanja vappu varsha varun vasco
vasile vasilica vasudha vaughan vebjorn vedat vedran veera veerle vegard veijo veikko veli velimir
velma venancio vendela venkat venla ventsislav ventura venâncio vera verena veridiana verna vernon
veronica veronika veronique verónica vesa veselin vesna vibeke vic vicent vicenta vicente vicki
vickie vicky victoire victor victoria victoriano victorien vidar vidya viggo vihaan viivi vijay
vijaya vikas vikki vikram viktor viktoria vilgot vilhelm vilho villads vilma vilmos vimal vinay
vincent vincente vincenza vincenzo vineet vineeta vini vinicius vinod violaine violet violeta
violette viorel viorica vipin virag viraj virgile virgilio virginia virginie virgínia virpi
virtudes vishal vishnu vit vitezslav vitor vitoria vitus vitória viv vivek viveka vivian viviana
viviane vivien vivienne vlad vladan vladimir vladimira vladislav vlado vladut vlasta vlastimil
vlatka voicu vojislav vojtech volkan volker volkmar vreni vroni vuk vuyo vytautas václav vânia
véronique víctor vítor waclaw wagner wairimu wajid walburga waldemar waldir waleed walid wallace
walmir walter waltraud wambui wanda wanderley wangari wanjiku wanjiru waqas warren wasim wawira
wayan waylon wayne wei wenceslao wenche wenda wendelien wendy wenke wenzel werner weronika wes
wesley wessel whitney wibke wiebe wiebke wiebren wieke wies wieslaw wieslawa wietske wijnand wiktor
wiktoria wilbur wilco wilf wilfred wilfredo wilfried wilhelm wilhelmine will willeke willem
willemijn willi william willibald willy wilma wim winfried winifred winnie winona winston wioletta
wiremu witold wladyslaw wlodzimierz wojciech wojtek wolfgang wolfhard wolfi wolfram wout wouter
wyatt wyn wynn xabier xander xanthe xaver xavi xavier xiaoming ximena ximo xiu xochitl xolani xoán
yaa yael yagmur yago yaiza yamini yan yann yannick yannis yara yareli yaroslav yas yasemin yash
yashoda yasir yasmeen yasmin yasmine yavuz yaw yelda yelena yemi yesenia yesica yestin yetunde
yigit yildiz yilmaz ylva yngvar yngve yngvild yoana yogesh yohan yohann yolaine yolanda yolande
yorick yousef youssef yousuf ypke yrjö ysaline yui yuka yuki yulia yuliana yumi yun yuna yuri yusuf
yuto yuxuan yvain yvaine yvan yves yvette yvonne zac zacarias zacarías zach zachariah zacharie
zachary zafar zaheer zahid zahra zaida zainab zaira zaire zak zandile zanele zara zarko zawadi
zbigniew zbynek zbyszek zdenek zdenka zdenko zdravko zdzislaw zeeshan zeferino zehra zeinab zekiye
zelda zelia zelie zeljka zeljko zena zenaide zenon zeynep zhihao ziad ziga zinhle zita zivko zlata
zlatko zodwa zoe zofia zoltan zora zoran zorana zorica zoë zsigmond zsofia zsolt zsuzsa zsuzsanna
zsófia zubair zuhal zukiswa zulema zulma zulmira zuzana zuzanna zuzu zvonimir zygmunt zélia álvaro
ângela åshild éamon édouard éliane éliott élise élodie éloïse émeline émile émilie évelyne íñigo
örjan øystein łukasz
""")
