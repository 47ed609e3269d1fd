"""Names of places that people put behind a job's title. Data, no logic."""

from agent.words import word_set


def _set(block: str) -> frozenset[str]:
    return frozenset(
        line.strip() for part in block.strip().splitlines() for line in part.split(",")
    )


PLACES = _set("""
london, manchester, birmingham, leeds, liverpool, glasgow, edinburgh, bristol, cardiff, sheffield
nottingham, leicester, newcastle, belfast, cambridge, oxford, york, brighton, southampton, plymouth
reading, aberdeen, dundee, inverness, swansea, norwich, exeter, bath, derby, coventry, hull, preston
milton keynes, slough, guildford, croydon, stirling, perth, lancaster, lincoln, ipswich, luton
dublin, cork, galway, limerick, waterford, paris, lyon, marseille, toulouse, lille, nantes, bordeaux
strasbourg, nice, rennes, grenoble, montpellier, berlin, hamburg, munich, münchen, köln, cologne
frankfurt, stuttgart, düsseldorf, leipzig, dresden, hannover, nürnberg, nuremberg, bremen, essen
dortmund, bonn, mannheim, karlsruhe, freiburg, wien, vienna, graz, linz, salzburg, zürich, zurich
basel, bern, geneva, genève, lausanne, luzern, amsterdam, rotterdam, utrecht, eindhoven, den haag
the hague, groningen, delft, brussels, bruxelles, brussel, antwerp, antwerpen, ghent, gent, leuven
luxembourg, madrid, barcelona, valencia, sevilla, seville, bilbao, málaga, zaragoza, lisbon, lisboa
porto, coimbra, braga, rome, roma, milan, milano, turin, torino, bologna, naples, napoli, florence
stockholm, gothenburg, göteborg, malmö, uppsala, oslo, bergen, trondheim, stavanger, copenhagen
københavn, aarhus, odense, helsinki, espoo, tampere, turku, reykjavik, tallinn, riga, vilnius
warsaw, warszawa, kraków, krakow, wrocław, gdańsk, poznań, prague, praha, brno, budapest, bucharest
sofia, athens, zagreb, ljubljana, belgrade, bratislava, kyiv, lviv, istanbul, ankara, dubai
abu dhabi, doha, riyadh, tel aviv, cairo, nairobi, lagos, accra, johannesburg, cape town, durban
mumbai, delhi, new delhi, bangalore, bengaluru, hyderabad, chennai, pune, kolkata, gurgaon, gurugram
noida, singapore, kuala lumpur, jakarta, bangkok, manila, hanoi, ho chi minh city, hong kong
shanghai, beijing, shenzhen, taipei, tokyo, osaka, seoul, sydney, melbourne, brisbane, perth
adelaide, canberra, hobart, darwin, auckland, wellington, christchurch, toronto, montreal, montréal
vancouver, calgary, ottawa, edmonton, winnipeg, halifax, québec, quebec, victoria, new york, nyc
brooklyn, boston, chicago, los angeles, san francisco, seattle, austin, denver, atlanta, miami
dallas, houston, philadelphia, phoenix, portland, san diego, san jose, minneapolis, detroit
cleveland, pittsburgh, baltimore, washington, washington dc, washington d.c., nashville, charlotte
raleigh, columbus, indianapolis, milwaukee, st. louis, kansas city, salt lake city, las vegas
sacramento, oakland, orlando, tampa, new orleans, cincinnati, richmond, albuquerque, tucson, omaha
são paulo, rio de janeiro, belo horizonte, porto alegre, curitiba, brasília, recife, mexico city
cdmx, ciudad de méxico, guadalajara, monterrey, bogotá, bogota, medellín, lima, santiago
buenos aires, montevideo, quito, uk, usa, us, eu, ireland, england, scotland, wales
northern ireland, germany, deutschland, france, spain, españa, portugal, italy, italia, netherlands
nederland, belgium, switzerland, schweiz, suisse, austria, österreich, sweden, norway, denmark
finland, poland, europe, emea, apac, latam, asia, africa, india, china, japan, canada, australia
new zealand, brazil, brasil, mexico, united kingdom, united states, south africa, north america
worthing, kettering, dorking, wapping, goring, barking, tooting, epping, woking, reading, freising, erding, straubing
south west, south east, north west, north east, south-west, south-east, north-west, north-east, east midlands, west midlands, the midlands, midlands, home counties, yorkshire, east anglia, thames valley
northern europe, southern europe, western europe, eastern europe, central europe, middle east
south-east asia, southeast asia, dach, benelux, nordics, iberia, california, texas, florida, ontario
""")
"""Folded, as written alone or before a comma."""

TERMS = word_set("""
remote hybrid onsite on-site office home wfh full-time part-time fulltime parttime full time part
permanent temporary fixed-term fixed term contract interim freelance maternity paternity parental
cover leave month months hours hrs hour week weekly per fte days evenings nights shift shifts rota
vollzeit teilzeit befristet unbefristet ab sofort pensum temps plein partiel cdi cdd alternance stage
tiempo completo parcial indefinido temporal tempo inteiro integral fulltime parttime vast tijdelijk
ref reference req id job no number nr vacancy position posting requisition grade band scale salary
level spine point afc location branch site region area all genders gn any gender pooled bank zero
location-independent homeoffice home-office unlimited immediate start starting from asap new urgent
depot closing date prn diem casual
""")
"""Words of terms of employment: what stands in brackets behind a title and is no part of it."""

FIELDS = word_set("""
rust python java kotlin swift ruby scala elixir golang react angular node django rails android linux kubernetes salesforce oracle
backend frontend mobile web cloud platform infrastructure core growth search identity payments billing checkout lending fraud risk
claims underwriting property casualty motor marine retail wholesale grocery frozen chilled ambient produce fresh bakery apparel footwear
audio video print podcast features politics fiction children adult mental midwifery paediatrics pediatrics oncology cardiology emergency
surgical theatre theatres trauma acute community outpatients radiology catering housekeeping maintenance fleet transport warehouse
customer consumer commercial corporate enterprise industrial residential public private brand content social events partnerships
hydraulics structures civil electrical mechanical rolling signalling firmware embedded vision mathematics maths english science music
treasury tax audit purchasing analytics insights equities derivatives credit collections mortgages deposits wealth pensions
philanthropy grants policy curriculum athletics dietetics pharmacy pathology haematology neurology orthopaedics gynaecology
dialysis endoscopy palliative pharmacovigilance materials despatch drainage highways wastewater estates publicity royalties
bilingual spanish french german dutch italian portuguese arabic mandarin
""")
"""What jobs are about, which stands behind them as a town does and is none."""
