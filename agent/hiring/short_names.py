"""First names that stand for each other in several languages: "Bob" writes, "Robert" applied. Data.

Written as ``names.fold`` has them. A name may stand in several rows.
"""

_ROWS = """
abigail gail abby
albert al bert bertie albrecht
alexander alex alec sandy sasha sascha xander lex alejandro alessandro alexandre aleksandr
alexandra alex sandra sasha sascha alejandra alessandra lexi
andrew andy drew andreas andre anders andrei andres
ann anne anna annie nancy nan hannah anneke anja anita
anthony tony anton toni antonio antoine teun ton
antonia toni tonia
barbara babs barb babette barbel
beatrice bea trixie beatriz
bernard bernie bernhard bernd
catherine katherine kate katie kathy cathy karen kay kitty catalina
katharina katja kathi kathe katya ekaterina kate
charles charlie chuck carl karl carlos karel
charlotte lottie charlie lotte
christine christina chris chrissy tina kirsten stina cristina
christopher chris kit topher christoph christophe cristobal
concepcion concha conchi
cornelis kees cor cornelius neil
daniel dan danny dani
david dave davy
deborah deb debbie debra
dmitri dima mitya
dolores lola
dominic dom nic dominik
donald don donnie
dorothy dorothea dot dottie dolly thea dorthe
edmund edward ed eddie ted ned teddy eduardo edu lalo eduard
eleanor ellie nell nora nellie elena leonore lore
elizabeth elisabeth liz lizzie beth betty bess betsy eliza libby lisa elsie
elisabeth elizabeth ilse else lisbeth liesbeth isabel isabelle lisa
ellen helen helena nell elena lena nelly
emily emilia em milly emma
eugene gene evgeny zhenya eugen
florence flo florrie
francis frank francisco francois frans franz paco pancho curro fran
frederick fred freddie fritz friedrich federico
gabriel gabe gabi
gabriele gabriella gabrielle gabi gaby
geoffrey jeffrey geoff jeff gottfried
george georg jorg jurgen schorsch jorge giorgio joris
gerald gerard gerry jerry gerhard gerd gert
gertrude trudy gertrud trude
giuseppe joseph josef jose sepp beppe pepe joe joey jos youssef yusuf
gregory greg gregor grigori
guadalupe lupe
guillermo william willem wilhelm guillaume memo guille bill billy will willy liam wim
harold harry hal
harriet hattie henriette jet
henry harry hank heinrich heinz hendrik henk enrique henri enrico
herbert herb bert
ignacio nacho
isabel isabella bella izzy belle
jacob jacobus jakob james jaap jake koos jim jimmy jamie jacques jaime santiago diego
janet jane jan jean joan
jeremy jerry jez
jesus chucho chus
john jack johnny jonathan jon ian jan jean juan sean
johannes johan johann hans hannes jan jo john joao giovanni ivan
johanna jo joanna hanna hanneke jana joan
jonathan jon jonny nathan
judith judy jutta
kenneth ken kenny
kimberly kim kimberley
lawrence laurence larry laurie lars lorenz lorenzo laurens
leonard len lenny leo leonhard
leopold leo poldi
louis lewis ludwig lutz luis luigi lou
louise lou luise luisa
manuel manolo manu emanuel manny
margaret maggie meg peggy madge marge margot rita daisy greta
margarete margaret greta gretchen margarita margriet griet rita marguerite
martha marty patty mattie
martin marty maarten
mary maria marie molly polly mia mitzi marijke marisol maite
matthew matt matthias matze mathieu mateo
mercedes merche
michael mike mick mickey misha mikhail michel miguel michiel mikael
natalia natalie natasha nat tasha
nicholas nick nicky nicolas nikolaus klaus claus niko nico nikolai kolya niels
oliver ollie olivier
pamela pam
patricia pat patty trish tricia
patrick pat paddy rick
paul pablo paolo pavel pauli
penelope penny nell
peter pete pieter piet pedro pierre pietro petr
philip phil pip philipp felipe philippe flip
rachel rach raquel
raymond ray ramon raimund
rebecca becky bex becca
reginald reg reggie rex
richard dick rick ricky rich ricardo rico
robert bob bobby rob robbie bert roberto robin
ronald ron ronnie
rosario charo
rosemary rosie rose romy
rudolf rudolph rudi rolf
samantha sam sammy
samuel sam sammy
sarah sally sadie sara
sebastian seb basti bastian bas
sophia sophie sofia sonja
stanley stan stanislaw
stephen steven steve stefan stephan etienne esteban stijn
susan susanne sue susie suzanne susi sanne susana
sylvia silvia sylvie silke
theodore ted teddy theo theodor
theresa teresa terry tess tessa tracy resi thea
thomas tom tommy tomas tommaso
timothy tim timmy
ulrich uli ueli
ulrike uli rike
valentina valeria val vale
veronica ronnie vero vroni
victoria vicky tori vika
vincent vince vinny
vladimir vova volodya
walter walt wally wouter
wilhelmina mina mien willemijn wilma minnie
winifred winnie freddie
zachary zack zac
"""

SHORT_NAMES: dict[str, frozenset[str]] = {}
for _row in _ROWS.split("\n"):
    for _name in _row.split():
        SHORT_NAMES[_name] = SHORT_NAMES.get(_name, frozenset()) | frozenset(_row.split())
"""By name all that stand for it."""
