"""First names that are common somewhere: they tell a person from a house of two words. Data, no
logic."""

from agent.words import word_set

FIRST_NAMES = word_set("""
andre dev livia viv
alcide annegret ayse bodil deb dimitris dov emre feng ferenc graça hemi ildiko imke jiho josiane
lani lele lubos mehreen mere mircea ozan rukhsana
sione tane tevita timur tineke torstein vanderlei vicent yannis
abel adeline arjan beate beto birte brooke chuy duarte gus ivy janelle jonty kiko lorenz lupe
maartje madalena maisie marit monty
muireann nacho nadège ned noor paco pepe rute skye turid vasco vreni yuliana
aaron abby abdul abigail abraham ada adam adele adrian adriana adrien ahmad ahmed aidan aileen aimee
aisha akash akiko alan alana alastair albert
alberto alejandra alejandro alessandra alessandro alex alexa alexander alexandra alexandre alexis
alfie alfred ali alice alicia alina alisha alison
alistair allan allison alma alvaro álvaro alyssa amanda amara amber amelia amelie amina amir amit
amy ana anais anand anastasia anders andrea andreas
andreea andrej andres andrés andrew andrey andrzej andy angel angela angelica angelo angus anika
anil anita anja anjali ankit ann anna annabel anne
annelies annette annie annika anthony antje antoine anton antonia antonio antónio anya aoife april
archie ariel arjun armando arne arnaud arthur artur
arturo arun asha ashley ashok astrid atul audrey aurélie austin ava axel ayesha aziz barbara barry
bart beatrice beatriz becky belinda ben benedict
benjamin benoît bernadette bernard bernd bert beth bethan bethany betty beverley bianca bill billy
birgit birgitte bjorn björn blake bob bobby boris brad
bradley brandon brenda brendan brent brett brian bridget bronwyn bruce bruno bryan caitlin callum
calvin camila camilla camille cameron candice carina carl
carla carlo carlos carly carmen carol carole carolina caroline carrie carsten caspar catalina
caterina catherine cathy catriona cecilia cecilie cedric celia
celine céline cesar césar chad chandra chantal charles charlie charlotte chelsea chen cheryl chiara
chloe chloé chris christa christel christian christiane
christina christine christoph christophe christopher chuck cian ciara cindy claire clara clare
claudia claudio claus clemence clement clive clyde colette
colin colleen connie connor conor constance cora corinne cory courtney craig cristian cristina
crystal curtis cynthia cyril daan dagmar daisy dale damian
damien dan dana daniel daniela daniele danielle danny dara daria darragh darren darryl dave david
davide dawn dean deborah debbie debra deepak deirdre delia
denise dennis derek desmond diana diane didier diego dieter dilip dimitri dina dinesh dirk dmitri
dmitry dominic dominik dominique don donald donna dora
doreen doris dorota dorothy doug douglas duncan dustin dwayne dylan eamon eddie eduardo edward edwin
eileen elaine eleanor elena eleni eli elias elif elisa
elisabeth elise élise eliza elizabeth ella ellen ellie elliot elliott elodie élodie elsa emil emilia
emilie emilio emily emma emmanuel enrico enrique eoin
eric erica erik erika erin ernest ernesto esteban esther estelle ethan eugene eva evan eve evelyn
ewa ewan fabian fabio fabrice faisal fatima fatma federica
federico felicia felicity felipe felix femi ferdinand fergus fernanda fernando filip filipe finn
fiona flavia fleur flora florence florian frances francesca
francesco francis francisco franck frank franz fraser fred freddie frederic frédéric frederick
frederik freya frida friedrich gabriel gabriela gabriele gabriella
gabrielle gaetano gail gareth gary gavin gemma gene geoff geoffrey george georgia georgina gerald
geraldine gerard gerd gerhard gert giacomo gianluca gideon
giles gillian gina giorgio giovanni giulia giuseppe gladys glenn gloria gordon grace graeme graham
grant greg gregor gregory greta guido guillaume guillermo
gunnar günter gustav gustavo guy gwen hadiza hamish hamza han hanna hannah hannes hans hari harish
harold harriet harrison harry hassan hazel heather hector
heidi heike helen helena helene hélène helga hendrik henk henri henrietta henrik henry herbert
hilary hilda holly horst howard hugh hugo ian ibrahim ida
ignacio igor ilse imogen imran ina ines inés inês inga inge ingrid ioana ira irene irina iris isaac
isabel isabella isabelle ismail ivan ivana ivo jaap jack
jackie jacob jacqueline jacques jade jaime jake jakob jakub james jamie jan jana jane janet janice
janina janine jared jasmin jasmine jason javier jay jean
jeanette jeanne jeff jeffrey jelena jemma jenna jennifer jenny jens jeremy jeroen jerome jérôme
jerry jess jesse jessica jessie jesus jesús jill jillian jim
jimena jimmy jing jo joan joana joanna joanne joaquin joaquín jodie joe joel joerg johan johanna
johannes john johnny jon jonas jonathan joost jordan jordi jorge
jörg joris josé jose josef josefina joseph josephine josh joshua joy joyce juan juana juanita jude
judith judy julia julian juliana julie julien juliet juliette
julio julius jun june jürgen justin justine jutta kai kaisa kamal kamila karen karim karin karina
karl karla karolina karsten kasper kate katharina katherine
kathleen kathrin kathryn kathy katie katja katrin katrina katy kay kayla keith kelly kelvin ken
kenji kenneth kerry kevin khadija khalid kieran kim kimberly kiran
kirsten kirsty klaas klaus konrad konstantin kristen kristian kristin kristina kristine kumar kurt
kwame kyle lachlan lara larissa larry lars laura lauren laurence
laurent lauri laurie lea leah leanne lee leigh leila lena leo leon leonard leonardo leonie leslie
leticia letícia lewis li liam lidia lila lilian liliana lily lin
linda lindsay lindsey ling linh lionel lisa liz lluis logan lois lola lorena lorenzo loretta lori
lorna lorraine lotte lou louis louisa louise luc luca lucas lucia
lucía luciana lucie lucille lucinda lucy ludovic luigi luis luisa luiz lukas lukasz luke lydia lyn
lynda lynn lynne maarten mabel maciej maddie madeleine madison
magda magdalena maggie magnus mahesh maike maja malcolm malgorzata malik mandy manfred manoj manuel
manuela mara marc marcel marcela marcelo marcia marcin marco
marcos marcus margaret margarita marge margit margot maria maría mariam mariana marianne marie
marijke marina mario marion marisa marisol marissa mark marko markus
marlene marsha marta martha martin martina martine marvin mary maryam mateo mateusz matilda matt
matteo matthew matthias matthieu mattias maud maureen maurice mauricio
max maxime maximilian may maya meera megan mehdi mehmet mei melanie melinda melissa mercedes
meredith mette mia michael michaela michal michel michela michele michelle
miguel mihai mika mikael mike mikhail mila milan milena millie milos mina mira miranda miriam mirjam
mitchell mo mohamed mohammad mohammed molly mona monica mónica
monika monique morag moritz morten morven moses muhammad murat myra myriam nadia nadine nancy naomi
natalia natalie natasha nathan nathalie neha neil nelson niall niamh
nicholas nick nicola nicolas nicole niels nigel nikhil nikita niklas nikola nikolai nikolas nils
nina nita noah noel noelle nora norbert norma norman nuno nuria núria
octavia odette olaf ole oleg olga oliver olivia olivier omar oonagh orla oscar oskar otto owen pablo
paige palmira paloma pam pamela paola paolo parisa pascal pat patricia
patricio patrick patrik patsy paul paula paulina pauline paulo pavel pawel pedro peggy penelope
penny per pernille pete peter petr petra petros phil philip philippa philippe
phillip phoebe phyllis pia pierre piet pieter pilar piotr polly poppy pradeep pranav prasad preeti
priya priyanka qing quentin rachel radek rafael rahul raj rajesh rakesh
ralf ralph ramesh ramon ramón randy raquel rashid rasmus raul raúl ravi ray raymond rebecca reece
reena regina reinhard renata renate rene rené renee rhiannon rhona rhys
ricardo riccardo richard rick ricky riley rita rob robbie robert roberta roberto robin rocio rocío
rod roderick rodney rodrigo roger rohan rohit roisin roland rolf roman romy
ron ronald rory rosa rosalind rosanna rose rosemary rosie ross rowan rowena roxanne roy ruben rubén
ruby rudi rui rupert russell ruth ruud ryan sabine sabrina sadia sage said
saira sally salma sam samantha samir samira samuel sandeep sander sandra sandy sanjay sanna santiago
sara sarah sasha saskia saul scott sean seán sebastian selena selma serena
serge sergei sergey sergio seth shane shannon sharon shaun shauna sheila shelly shirley shreya
shweta siobhan siobhán sid sidney sienna sigrid silja silke silvia simon simona
simone sina sinead sinéad sneha sofia sofie sonia sonja sophia sophie søren soren spencer stacey
stan stanislav stanley stef stefan stefanie stefano steffen stella stephan
stephane stéphane stephanie stephen steve steven stewart stijn stuart sue suki sunil suresh susan
susana susann susanna susanne susie suzanne svetlana sven swati sybil sylvia
sylvie tabitha tamara tamsin tania tanja tanya tara tariq tasha tatiana ted teresa terry tess tessa
thea theo theodore theresa thierry thom thomas thorsten tia tiago tiffany tilda
till tim timo timothy tina tobias toby todd tom tomas tomás tomasz tommy toni tony tracey tracy
travis trevor tricia trish troy tyler uli ulrich ulrika ulrike una ursula uwe
valentina valeria valerie vanessa vera verena veronica veronika vicki vicky victor victoria vijay
vikram viktor vincent vineet vinod violet virginia vivian viviana vivien volker
wanda warren wayne wei wendy werner wesley whitney wilfred wilhelm will willem william wim winston
wolfgang xavier ximena yael yan yann yannick yara yasmin yelena yolanda
youssef yuki yun yusuf yvette yvonne zachary zahra zara zeynep zoe zoë zofia zuzana
donal dónal breda bríd brid ciaran ciarán dervla grainne gráinne fionnuala lorcan lorcán cathal
tadhg ffion gethin lowri nerys anwen bethan iolo hywel shona shoshana sunniva tuuli
margo freja leela farhan esmée esmee rutger solveig nirmala wes sanne femke theodora meenakshi efua
kofi akosua yaw abena chinedu ngozi emeka tunde
bola folake ifeoma thabo sipho nomsa lerato naledi riaan anneke maaike sjoerd marloes lieke bram
thijs wout veerle elke katrien eimear róisín sorcha
oisin oisín eoghan fiadh owain cerys eleri emyr huw angharad ruaridh mairi eilidh isla aroha hinemoa
wiremu leilani hyun yuna haruki haruto yui hiroshi
takeshi naoki pooja kavita sunita lakshmi divya ananya aditya karthik deepika nisha asif bilal usman
zainab layla nour rania hana fadi rami noa shira
avi eitan moshe chaim rivka itai olena oksana taras bohdan iryna yulia svitlana mykola andriy dmytro
katarzyna agnieszka małgorzata paweł krzysztof
zbigniew jolanta beata iwona marek jarek halina bogdan ioan ionut raluca gheorghe radu vlad zoltan
istvan laszlo lászló katalin eszter zsófia balazs
balázs jiri jiří zdenek ondrej tereza goran zoran dragan marija bojan vesna mateja nejc janez toomas
kaarel kadri priit maarja janis jānis ilze edgars
andris vytautas kestutis aino eero jukka matti mikko outi päivi pekka riikka tuomas yrjö
maura moira maeve orlaith saoirse nuala caitriona caitríona aisling emer noreen mairead máiréad
padraig pádraig fergal declan diarmuid ruairi ruairí cormac fionn colm cillian malachy finbarr
seamus séamus fintan euan iain alasdair ailsa mhairi sian siân carys bronwen
prakash ganesh mukesh naresh ajay varun tarun mohit sumit sachin nitin vivek abhishek karan
siddharth girish manish kuldeep gurpreet harpreet manpreet jaspreet savita lalita
geeta seema meena leena usha lata rekha jyoti deepa kavya aishwarya padma radhika shruti smita vidya
farah shabnam
minji jiwoo seojun akira satoshi yuto sakura aiko emiko keiko naoko tomoko tuan minh huong thuy
phuong quang
chidi amaka chioma obinna uche nkechi adaeze kunle yemi kojo themba zanele bongani mpho lindiwe
thandi sizwe ayanda wanjiru kamau otieno achieng njeri mwangi
ekaterina vladimir yuri kateryna grzegorz wojciech jaroslav vaclav václav lenka
alessia ilaria salvatore vincenzo pasquale leonor matilde catarina goncalo gonçalo joao joão afonso
thiago mateus bruna itziar ainhoa maite iker aitor unai asier gorka montse oriol
anouk wouter gijs marieke ragnhild torbjorn torbjörn mikkel halvor eirik sindre ylva elin malin
hampus
brigitte veronique véronique sandrine delphine aurelie aurélie manon mathilde thibault mathieu
sebastien sébastien loic loïc ronan
anke kerstin torsten jurgen jürgen holger
latoya tamika keisha deshawn jamal tyrone kareem aaliyah imani shanice demetrius darnell caleb aiden
jaden brayden wyatt colton cody kaylee brianna brittany
hussein mahmoud mustafa mereana anahera
hugues ghislain ghislaine maëlle maelle gaëlle gaelle gwenaëlle solène solene anaïs honorine
apolline capucine léonie clémence armelle bertrand gilles benoit fabien cédric régis regis baptiste
agnès arie bertus bukola chidera dafydd deanna folkert geir graciela hauke hiroko kirsti malte
marije maxence nerea noelia nomvula oluwaseun priscila ramiro renan ronke sjaak steinunn tonya
faye sade meike rhodri iestyn treasa henrique eirlys eluned ieuan aled llinos catrin gwenllian hefin
meirion aneta bozena cezary dariusz edyta gosia grazyna jacek jadwiga janusz jarosław justyna kacper
kasia krystyna leszek łukasz mariusz michał miroslaw przemek rafal rafał slawomir stanislaw sylwia
szymon tadeusz tomek urszula wiktor zuzanna nneka olumide temitope yetunde funmi adwoa wambui makena
tshepo palesa kagiso aarav aditi akshay amrita anushka aparna arvind ashwin bhavna chetan dhruv
gaurav gopal hemant ishaan jasmeet kapil kunal madhu nandini naveen pallavi parul prashant pratik
rashmi sangeeta shalini shilpa shivani sonali sudha suman tanvi tejas vandana vinay vishal abdullah
abdulrahman ahlam ammar asma ayman basma ghada habib hadi hanan hiba hisham huda jamila laila marwa
mounir nabil naima najib nasser nawal osama reem riyad salim sawsan shadi sherif souad walid yasmine
yousef zeinab ziad daichi haruka hitomi junko kaori kazuki kenta mariko masako mayumi megumi michiko
natsuki noriko ryota satoko shinji takashi yuka yumi jiyoung minjun soyeon hyunwoo jihoon jisoo
eunji xiaoming nguyet nhung quynh tuyet antti eeva eija hannele heikki helmi hilkka ilkka inkeri
jaakko janne jouni juha juhani juho kaarina kirsi kristiina maarit marja marjut markku merja niina
olli paavo petri petteri pirjo pirkko raija ritva saara saija sakari seija seppo sirpa tapio tarja
teemu teija tero tiina tommi tuija tuula ulla veikko vesa virpi agneta anette ann-marie arvid bengt
birger ebba edvin emelie fredrik göran gunilla hjalmar håkan ingegerd inger ivar jerker jonna jörgen
kjell lars-erik leif lillemor lisbet lovisa ludvig margareta mats måns olof pernilla rickard stina
sune svante sverker vilgot vilma yngve örjan aase agnete asger bente birthe bolette dorthe ejnar
erling esben flemming frode gitte hjördis jeppe jette jesper knud kristoffer lene lisbeth mads
malene merete mogens preben rikke torben trine troels vibeke audun asbjørn bjarne dagfinn egil eilif
einar eldbjørg endre eivind guri helge håvard ingebjørg ingvild jorunn jostein kåre kjersti knut
magnhild oddvar olav oddny øystein ragnar randi reidar reidun sigurd silje sissel sivert synnøve
terje torgeir torhild torill tormod trond trude unni vegard vidar wenche yngvild åshild aaltje aafke
aleida annemiek arjen bauke berend cees diederik douwe evelien femmie fenne fokke foppe geert gerben
gerda gerrit gijsbert hanneke harmen heleen hessel hiltje huub ineke jacco jannie jelle jitske joop
jorien jorrit joukje karel katrijn liesbeth lonneke marjan marjolein martijn menno mieke myrthe
nelleke niek nienke reinier remco rianne riet rinske roelof sietske sjors tiemen tjeerd trijntje
truus wessel wendelien wiebe wieke wijnand willeke ypke achim adelheid alois almut anneliese
annerose arndt bärbel berthold burkhard detlef dietmar eberhard eckart eckhard edeltraud egon
elfriede erwin ewald frauke fenja friedhelm friederike gerlinde gernot gesine gisela günther gundula
hajo hannelore harald hartmut heiko heiner heinrich heinz helmut henrike heribert hermann hildegard
hiltrud irmgard isolde jochen jörn karl-heinz kornelia liesel liselotte lothar margarethe marlies
marlis mechthild meinhard mechtild ortrud reinhold roswitha rosemarie rüdiger sieglinde siegfried
sönke steffi swantje tjark traudl volkmar waltraud wibke wilfried winfried xaver adélaïde agathe
alix amandine anatole angélique anne-laure anne-sophie antonin ariane arlette aude augustin axelle
bénédicte bérengère bérénice blandine brieuc christelle clarisse claudine clotilde coralie cyprien
cyrille dorothée édouard éliane éliott éloïse émeline émile émilie emmanuelle ernestine eugénie
évelyne fabienne faustine félicie fernand flavie flavien florent françoise frédérique gabin gaël
gatien geneviève geoffroy gervaise ginette gisèle gontran grégoire guilhem gwénola hervé huguette
ignace irène jacinthe jean-claude jean-michel jean-pierre jérémie jocelyne joëlle josette karine
laetitia laurène liliane louis-marie lucette ludivine lydie maël maëlys magali margaux marie-claude
marie-hélène marielle mathias mélanie mélissa mickaël micheline muriel ninon noémie noëlle océane
odilon ophélie oriane pascale patrice paulette perrine philippine pierrick pierre-yves raphaël
raphaëlle raymonde régine rémy renaud renée rodolphe rodrigue romuald roselyne séverine sidonie
solenne stéphanie suzette sylvain sylvaine tancrède tanguy théodore thérèse thibaut timothée titouan
valérie violaine virginie viviane yohann yolande yvan yves zacharie abelardo adolfo agustín agustina
aitana alberta alejo alfonso alfredo almudena amaia anabel andoni anselmo antonella araceli arantxa
aranzazu asunción azucena baltasar begoña belén benito berta bonifacio brígida calixto candelaria
carmelo cayetana cecilio celestino conchi covadonga cristóbal curro desiderio dionisio edurne efraín
eladio elisenda eloy elvira emeterio emiliano eneko esperanza estefanía estela eusebio eustaquio
fabiola fátima faustino felisa fermín fidel florencia florentina fulgencio gaspar genoveva gerardo
gertrudis gregorio guadalupe gumersindo hernán hilario hipólito horacio humberto idoia imanol
inmaculada íñigo irune isidoro isidro izaskun jacinto jacobo jaione javi jerónimo joaquina jokin
josefa joseba josu juanjo julián julieta koldo laia lázaro leandro leire leopoldo lourdes luciano
macarena manolo marcelino maribel maritza melchor mikel montserrat naiara narciso natividad nekane
obdulia olalla osvaldo pascual pepa ramona rebeca remedios rigoberto rodolfo rogelio roque rosaura
rosendo rufino ruperto sabina saturnino saúl sebastián segismundo serafín silvestre telmo teodora
teodoro teófilo timoteo urko venancio verónica vicenta vicente víctor xabier xavi xoán yago zacarías
adélia adelino albertina alcides alexandrina alípio alzira amadeu amélia américo anabela ângela
angelina aníbal antónia aparecida arminda atílio augusta balbina belmiro benedita bernardete bráulio
caetano cândida cássia cassio celso cesário cidália cíntia clarice cláudia claudete cristiano dalila
damião débora delfim diogo dinis djalma domingos edite edmilson eduarda eliane elisabete elói emília
ermelinda eugénio eurico evaristo ezequiel fabiana felisberto fernão filomena firmino flávia flávio
florbela francisca frederico geraldo gilberto gisele gonçala gualter guilherme guiomar hélder hélio
henriqueta herculano hermínia idalina inácio iolanda irineu isaura jacira jair janaína jerónima
joaquim josué jucélia juliano júlio jurema laurinda leandra leonel lídia lígia lourenço lucília
luísa luzia mafalda manel márcia márcio margarida marília mário matias maurício micaela moacir
natália natércia nélson neusa neuza nilza noémia norberto octávio odete odília olímpia otávio
patrícia paulino plínio quitéria rafaela raimundo reginaldo rogério romeu ronaldo rosália rosana
rosângela roseli salete sebastiana severino sidónio silvana silvério simão soraia suzana tadeu tainá
tânia tarcísio teresinha valdemar valdir valéria vânia venâncio virgínia vítor vitória zélia
zeferino zulmira addolorata adelmo agnese agostino alberico alfio ambrogio amedeo andreina aniello
antonietta antonino arcangelo arduino arianna arnaldo assunta attilio baldassarre bartolomeo
benedetta benedetto beniamino bernardino bettina biagio calogero carlotta carmela carmine cettina
cinzia clelia concetta consolata corrado cosimo costantino cristiana damiano demetrio diletta
domenica domenico donata donatella donato edda edgardo edoardo efisio egidio eleonora eliana
elisabetta emanuela emanuele enrica ermanno ettore eugenio evelina fabrizia fabrizio fausta fausto
feliciana ferdinando ferruccio filiberto filippa filippo fiorella flaminia flavio floriana fulvia
fulvio gaetana gaia gaspare gavino gennaro germano giacinta giacinto giacoma giada giancarlo
gianfranco gianluigi gianmarco gianna gianni gianpaolo gildo ginevra gioacchino gioele gioia
giordano giorgia giosuè giovanna girolamo giuditta giuliana giuliano giulio giuseppina giusi giusy
goffredo graziano graziella guendalina guglielmo ignazio ileana ivano jacopo ladislao lelio letizia
lorella lorenza loreta lucilla lucio lucrezia ludovico luigia maddalena manfredi manlio marcella
marcello mariangela marianna mariano mariella marilena marzia massimiliano massimo maurizia maurizio
mauro mimmo mirco mirella mirko natalino nazzareno nerina nicoletta nicolò noemi nunzia nunzio
ombretta orazio oreste orietta ornella orsola ottavia ottavio pasqualina patrizia patrizio
pierangelo pierluigi piero pierpaolo pietro rachele raffaele raffaella raimondo remigio renato renzo
riccarda rinaldo rosalba rosamaria rosaria rosella rosetta rosina rossana rossella ruggero sabatino
samuele sandro saverio sebastiano serafina serafino silvano silvio simonetta stefania tancredi
tiziana tiziano tommaso tonino tullio ubaldo uberto ulderico umberto valentino vincenza zaira ailbhe
alun annalise annalisa annabelle anthea arlene barnaby beattie bernice bess brendon britney bryony
caoimhe cassie chantelle charlene charmaine chaz clarissa clodagh colum cyndi damon daren darrell
davina deidre delroy delyth demelza denzel derrick desiree dionne donnacha donnie dougal dougie
dulcie éamon eamonn edwina effie eithne elinor enid esmé ethel fidelma finbar finlay finola freda
gabby geraint gerry gertrude ginny glenda glenys glynis glyn gregg gwenda gwendolyn gwyn gwyneth
hadley haley hayley herb hermione idris ifan imelda iona irvin isadora isaiah isobel ivor jacqui
jaclyn janette jayden jayne jeanie jemima jeremiah jermaine jethro joann jocelyn jodi jody joelle
joey johnnie jolyon jonah josiah josie karyn kasey katharine kaye keira kelsey kendra kenny kerensa
kerri kian kieron kirstie kristy kylie latasha leann lenny lenora leroy letitia lillian lilly lizzie
lorne louella luella lyndsey lynette lynsey madeline madge máiread mallory mamie marcie margie
marjorie marla marty maryann mathilda maude mavis meaghan melvin melvyn merv mervyn micah mildred
millicent mindy minnie mitch mollie morwenna myfanwy myrna nanette nathaniel neal nellie nesta
nettie nichola nicky nola norris oona osian oswald otis paddy padraic payton percy phillipa phineas
pippa prudence rachael raelene reggie reginald rena reuben rhett rhian rhoda rhonda rochelle roddy
ronnie rosalyn rosamund roscoe roseanne rudolph sadie selina selwyn seumas shana shania shari
sharlene shawn shawna sherri sheryl sibyl simeon sonya stacie stacy stevie susannah suzie suzy
tameka tanisha taryn tegan terence terri thelma thomasina topher torquil traci trina trisha tyrell
velma verna vickie vikki winifred winnie winona xander xanthe zach zelda zora
""")
