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
""")
