"""Names of zones as people write them. Tables only; the rules of zones are the IANA database's."""

_ZONES = """
    Africa/Abidjan Africa/Accra Africa/Addis_Ababa Africa/Algiers Africa/Asmara Africa/Bamako
    Africa/Bangui Africa/Banjul Africa/Bissau Africa/Blantyre Africa/Brazzaville Africa/Bujumbura
    Africa/Cairo Africa/Casablanca Africa/Ceuta Africa/Conakry Africa/Dakar Africa/Dar_es_Salaam
    Africa/Djibouti Africa/Douala Africa/El_Aaiun Africa/Freetown Africa/Gaborone Africa/Harare
    Africa/Johannesburg Africa/Juba Africa/Kampala Africa/Khartoum Africa/Kigali Africa/Kinshasa
    Africa/Lagos Africa/Libreville Africa/Lome Africa/Luanda Africa/Lubumbashi Africa/Lusaka
    Africa/Malabo Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Mogadishu Africa/Monrovia
    Africa/Nairobi Africa/Ndjamena Africa/Niamey Africa/Nouakchott Africa/Ouagadougou
    Africa/Porto-Novo Africa/Sao_Tome Africa/Tripoli Africa/Tunis Africa/Windhoek America/Adak
    America/Anchorage America/Anguilla America/Antigua America/Araguaina
    America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/Cordoba
    America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza
    America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan
    America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Aruba
    America/Asuncion America/Atikokan America/Bahia America/Bahia_Banderas America/Barbados
    America/Belem America/Belize America/Blanc-Sablon America/Boa_Vista America/Bogota
    America/Boise America/Cambridge_Bay America/Campo_Grande America/Cancun America/Caracas
    America/Cayenne America/Cayman America/Chicago America/Chihuahua America/Ciudad_Juarez
    America/Costa_Rica America/Coyhaique America/Creston America/Cuiaba America/Curacao
    America/Danmarkshavn America/Dawson America/Dawson_Creek America/Denver America/Detroit
    America/Dominica America/Edmonton America/Eirunepe America/El_Salvador America/Fort_Nelson
    America/Fortaleza America/Glace_Bay America/Goose_Bay America/Grand_Turk America/Grenada
    America/Guadeloupe America/Guatemala America/Guayaquil America/Guyana America/Halifax
    America/Havana America/Hermosillo America/Indiana/Indianapolis America/Indiana/Knox
    America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Tell_City
    America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Inuvik
    America/Iqaluit America/Jamaica America/Juneau America/Kentucky/Louisville
    America/Kentucky/Monticello America/Kralendijk America/La_Paz America/Lima America/Los_Angeles
    America/Lower_Princes America/Maceio America/Managua America/Manaus America/Marigot
    America/Martinique America/Matamoros America/Mazatlan America/Menominee America/Merida
    America/Metlakatla America/Mexico_City America/Miquelon America/Moncton America/Monterrey
    America/Montevideo America/Montserrat America/Nassau America/New_York America/Nome
    America/Noronha America/North_Dakota/Beulah America/North_Dakota/Center
    America/North_Dakota/New_Salem America/Nuuk America/Ojinaga America/Panama America/Paramaribo
    America/Phoenix America/Port-au-Prince America/Port_of_Spain America/Porto_Velho
    America/Puerto_Rico America/Punta_Arenas America/Rankin_Inlet America/Recife America/Regina
    America/Resolute America/Rio_Branco America/Santarem America/Santiago America/Santo_Domingo
    America/Sao_Paulo America/Scoresbysund America/Sitka America/St_Barthelemy America/St_Johns
    America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Swift_Current
    America/Tegucigalpa America/Thule America/Tijuana America/Toronto America/Tortola
    America/Vancouver America/Whitehorse America/Winnipeg America/Yakutat Antarctica/Casey
    Antarctica/Davis Antarctica/DumontDUrville Antarctica/Macquarie Antarctica/Mawson
    Antarctica/McMurdo Antarctica/Palmer Antarctica/Rothera Antarctica/Syowa Antarctica/Troll
    Antarctica/Vostok Arctic/Longyearbyen Asia/Aden Asia/Almaty Asia/Amman Asia/Anadyr Asia/Aqtau
    Asia/Aqtobe Asia/Ashgabat Asia/Atyrau Asia/Baghdad Asia/Bahrain Asia/Baku Asia/Bangkok
    Asia/Barnaul Asia/Beirut Asia/Bishkek Asia/Brunei Asia/Chita Asia/Colombo Asia/Damascus
    Asia/Dhaka Asia/Dili Asia/Dubai Asia/Dushanbe Asia/Famagusta Asia/Gaza Asia/Hebron
    Asia/Ho_Chi_Minh Asia/Hong_Kong Asia/Hovd Asia/Irkutsk Asia/Jakarta Asia/Jayapura
    Asia/Jerusalem Asia/Kabul Asia/Kamchatka Asia/Karachi Asia/Kathmandu Asia/Khandyga
    Asia/Kolkata Asia/Krasnoyarsk Asia/Kuala_Lumpur Asia/Kuching Asia/Kuwait Asia/Macau
    Asia/Magadan Asia/Makassar Asia/Manila Asia/Muscat Asia/Nicosia Asia/Novokuznetsk
    Asia/Novosibirsk Asia/Omsk Asia/Oral Asia/Phnom_Penh Asia/Pontianak Asia/Pyongyang Asia/Qatar
    Asia/Qostanay Asia/Qyzylorda Asia/Riyadh Asia/Sakhalin Asia/Samarkand Asia/Seoul Asia/Shanghai
    Asia/Singapore Asia/Srednekolymsk Asia/Taipei Asia/Tashkent Asia/Tbilisi Asia/Tehran
    Asia/Thimphu Asia/Tokyo Asia/Tomsk Asia/Ulaanbaatar Asia/Urumqi Asia/Ust-Nera Asia/Vientiane
    Asia/Vladivostok Asia/Yakutsk Asia/Yangon Asia/Yekaterinburg Asia/Yerevan Atlantic/Azores
    Atlantic/Bermuda Atlantic/Canary Atlantic/Cape_Verde Atlantic/Faroe Atlantic/Madeira
    Atlantic/Reykjavik Atlantic/South_Georgia Atlantic/St_Helena Atlantic/Stanley
    Australia/Adelaide Australia/Brisbane Australia/Broken_Hill Australia/Darwin Australia/Eucla
    Australia/Hobart Australia/Lindeman Australia/Lord_Howe Australia/Melbourne Australia/Perth
    Australia/Sydney Europe/Amsterdam Europe/Andorra Europe/Astrakhan Europe/Athens
    Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Bucharest
    Europe/Budapest Europe/Busingen Europe/Chisinau Europe/Copenhagen Europe/Dublin
    Europe/Gibraltar Europe/Guernsey Europe/Helsinki Europe/Isle_of_Man Europe/Istanbul
    Europe/Jersey Europe/Kaliningrad Europe/Kirov Europe/Kyiv Europe/Lisbon Europe/Ljubljana
    Europe/London Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Mariehamn Europe/Minsk
    Europe/Monaco Europe/Moscow Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague
    Europe/Riga Europe/Rome Europe/Samara Europe/San_Marino Europe/Sarajevo Europe/Saratov
    Europe/Simferopol Europe/Skopje Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Tirane
    Europe/Ulyanovsk Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Vilnius Europe/Volgograd
    Europe/Warsaw Europe/Zagreb Europe/Zurich Indian/Antananarivo Indian/Chagos Indian/Christmas
    Indian/Cocos Indian/Comoro Indian/Kerguelen Indian/Mahe Indian/Maldives Indian/Mauritius
    Indian/Mayotte Indian/Reunion Pacific/Apia Pacific/Auckland Pacific/Bougainville
    Pacific/Chatham Pacific/Chuuk Pacific/Easter Pacific/Efate Pacific/Fakaofo Pacific/Fiji
    Pacific/Funafuti Pacific/Galapagos Pacific/Gambier Pacific/Guadalcanal Pacific/Guam
    Pacific/Honolulu Pacific/Kanton Pacific/Kiritimati Pacific/Kosrae Pacific/Kwajalein
    Pacific/Majuro Pacific/Marquesas Pacific/Midway Pacific/Nauru Pacific/Niue Pacific/Norfolk
    Pacific/Noumea Pacific/Pago_Pago Pacific/Palau Pacific/Pitcairn Pacific/Pohnpei
    Pacific/Port_Moresby Pacific/Rarotonga Pacific/Saipan Pacific/Tahiti Pacific/Tarawa
    Pacific/Tongatapu Pacific/Wake Pacific/Wallis
"""
_MORE = {
    "America/New_York": "boston|washington dc|atlanta|miami|philadelphia|nyc|new york city"
    "|orlando|charlotte|pittsburgh|cleveland|columbus|baltimore|raleigh|hartford|tampa",
    "America/Chicago": "houston|dallas|austin|san antonio|minneapolis|milwaukee|st. louis|st louis"
    "|nashville|kansas city|new orleans|memphis|texas",
    "America/Denver": "salt lake city|albuquerque|boulder|colorado springs|colorado",
    "America/Los_Angeles": "san francisco|seattle|portland|san diego|san jose|las vegas|sf|la"
    "|california|palo alto|oakland|sacramento|bay area",
    "America/Toronto": "ottawa|montreal|montréal|quebec|québec|hamilton|waterloo",
    "America/Vancouver": "victoria|british columbia",
    "America/Edmonton": "calgary|alberta",
    "America/Sao_Paulo": "rio de janeiro|rio|brasília|brasilia|são paulo|sao paulo|curitiba",
    "America/Mexico_City": "guadalajara|cdmx|ciudad de méxico",
    "America/Bogota": "medellín|medellin|bogotá",
    "America/Argentina/Buenos_Aires": "buenos aires|córdoba",
    "Europe/London": "manchester|birmingham|leeds|glasgow|edinburgh|cardiff|belfast|bristol"
    "|liverpool|cambridge|oxford|sheffield|newcastle|nottingham|british",
    "Europe/Dublin": "cork|galway|limerick|irish",
    "Europe/Berlin": "munich|münchen|hamburg|frankfurt|cologne|köln|stuttgart|düsseldorf|leipzig"
    "|dresden|hannover|nuremberg|nürnberg|bonn|german",
    "Europe/Paris": "lyon|marseille|toulouse|lille|nantes|bordeaux|strasbourg|nice|french",
    "Europe/Madrid": "barcelona|valencia|seville|sevilla|bilbao|málaga|zaragoza|spanish",
    "Europe/Amsterdam": "rotterdam|utrecht|the hague|den haag|eindhoven|groningen|delft|dutch",
    "Europe/Brussels": "antwerp|ghent|gent|leuven|bruxelles|brussel|belgian",
    "Europe/Zurich": "geneva|genève|basel|bern|lausanne|zürich|swiss",
    "Europe/Vienna": "wien|graz|linz|salzburg|innsbruck|austrian",
    "Europe/Rome": "milan|milano|turin|naples|florence|bologna|roma|italian",
    "Europe/Lisbon": "porto|lisboa|braga|coimbra",
    "Europe/Stockholm": "gothenburg|göteborg|malmö|uppsala|swedish",
    "Europe/Oslo": "bergen|trondheim|stavanger|norwegian",
    "Europe/Copenhagen": "aarhus|odense|københavn|danish",
    "Europe/Helsinki": "espoo|tampere|turku|oulu|finnish",
    "Europe/Warsaw": "krakow|kraków|wrocław|wroclaw|gdańsk|gdansk|poznań|warszawa|polish",
    "Europe/Prague": "brno|praha|czech",
    "Europe/Kyiv": "kiev|lviv|kharkiv|odesa",
    "Europe/Istanbul": "ankara|izmir|turkish",
    "Asia/Kolkata": "mumbai|delhi|new delhi|bangalore|bengaluru|chennai|hyderabad|pune|gurgaon"
    "|gurugram|noida|calcutta|indian|ahmedabad|kochi",
    "Asia/Shanghai": "beijing|shenzhen|guangzhou|hangzhou|chengdu|chinese",
    "Asia/Tokyo": "osaka|kyoto|yokohama|japanese",
    "Asia/Jerusalem": "tel aviv|haifa|israeli",
    "Asia/Dubai": "abu dhabi|sharjah",
    "Asia/Riyadh": "jeddah|saudi",
    "Asia/Singapore": "singaporean",
    "Asia/Ho_Chi_Minh": "hanoi|saigon",
    "Asia/Manila": "cebu|makati|philippine",
    "Australia/Sydney": "canberra|newcastle nsw|wollongong|nsw",
    "Australia/Melbourne": "geelong|ballarat|bendigo",
    "Australia/Brisbane": "gold coast|cairns|queensland|qld|townsville",
    "Pacific/Auckland": "wellington|christchurch|dunedin|hamilton nz",
    "Africa/Johannesburg": "cape town|durban|pretoria|sast",
    "Africa/Lagos": "abuja|nigerian",
    "Africa/Nairobi": "mombasa|kenyan",
    "Africa/Cairo": "alexandria|egyptian",
}


def _cities() -> dict[str, str]:
    cities = {z.rpartition("/")[2].replace("_", " ").casefold(): z for z in _ZONES.split()}
    cities |= {city: z for z, row in _MORE.items() for city in row.split("|")}
    return cities


CITIES = _cities() | {"washington": "America/New_York", "boston": "America/New_York"}
"""City in lower case to IANA name."""

COUNTRIES = {
    "uk": "Europe/London",
    "u.k.": "Europe/London",
    "britain": "Europe/London",
    "england": "Europe/London",
    "scotland": "Europe/London",
    "ireland": "Europe/Dublin",
    "germany": "Europe/Berlin",
    "france": "Europe/Paris",
    "spain": "Europe/Madrid",
    "italy": "Europe/Rome",
    "netherlands": "Europe/Amsterdam",
    "belgium": "Europe/Brussels",
    "switzerland": "Europe/Zurich",
    "austria": "Europe/Vienna",
    "poland": "Europe/Warsaw",
    "sweden": "Europe/Stockholm",
    "norway": "Europe/Oslo",
    "denmark": "Europe/Copenhagen",
    "finland": "Europe/Helsinki",
    "portugal": "Europe/Lisbon",
    "india": "Asia/Kolkata",
    "singapore": "Asia/Singapore",
    "japan": "Asia/Tokyo",
    "china": "Asia/Shanghai",
    "israel": "Asia/Jerusalem",
    "south africa": "Africa/Johannesburg",
    "new zealand": "Pacific/Auckland",
    "nz": "Pacific/Auckland",
    "philippines": "Asia/Manila",
    "turkey": "Europe/Istanbul",
    "uae": "Asia/Dubai",
    "kenya": "Africa/Nairobi",
    "nigeria": "Africa/Lagos",
}
"""Countries with one zone, in lower case."""

ABBREVIATIONS = {
    "ET": "America/New_York",
    "EST": "America/New_York",
    "EDT": "America/New_York",
    "CT": "America/Chicago",
    "CST": "America/Chicago",
    "CDT": "America/Chicago",
    "MT": "America/Denver",
    "MST": "America/Denver",
    "MDT": "America/Denver",
    "PT": "America/Los_Angeles",
    "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles",
    "AKST": "America/Anchorage",
    "AKDT": "America/Anchorage",
    "AKT": "America/Anchorage",
    "HST": "Pacific/Honolulu",
    "AST": "America/Halifax",
    "ADT": "America/Halifax",
    "NST": "America/St_Johns",
    "NDT": "America/St_Johns",
    "BRT": "America/Sao_Paulo",
    "ART": "America/Argentina/Buenos_Aires",
    "COT": "America/Bogota",
    "GMT": "Europe/London",
    "BST": "Europe/London",
    "WET": "Europe/Lisbon",
    "WEST": "Europe/Lisbon",
    "CET": "Europe/Berlin",
    "CEST": "Europe/Berlin",
    "MEZ": "Europe/Berlin",
    "MESZ": "Europe/Berlin",
    "EET": "Europe/Helsinki",
    "EEST": "Europe/Helsinki",
    "TRT": "Europe/Istanbul",
    "MSK": "Europe/Moscow",
    "GST": "Asia/Dubai",
    "PKT": "Asia/Karachi",
    "IST": "Asia/Kolkata",
    "ICT": "Asia/Bangkok",
    "WIB": "Asia/Jakarta",
    "SGT": "Asia/Singapore",
    "MYT": "Asia/Kuala_Lumpur",
    "HKT": "Asia/Hong_Kong",
    "PHT": "Asia/Manila",
    "PHST": "Asia/Manila",
    "JST": "Asia/Tokyo",
    "KST": "Asia/Seoul",
    "AWST": "Australia/Perth",
    "ACST": "Australia/Adelaide",
    "ACDT": "Australia/Adelaide",
    "AEST": "Australia/Sydney",
    "AEDT": "Australia/Sydney",
    "AET": "Australia/Sydney",
    "NZST": "Pacific/Auckland",
    "NZDT": "Pacific/Auckland",
    "NZT": "Pacific/Auckland",
    "SAST": "Africa/Johannesburg",
    "CAT": "Africa/Harare",
    "EAT": "Africa/Nairobi",
    "WAT": "Africa/Lagos",
    "UTC": "Etc/UTC",
    "UK": "Europe/London",
}

BY_CONTEXT = {
    "IST": (("Europe/Dublin", "Europe/Dublin"), ("Asia/Jerusalem", "Asia/Jerusalem")),
    "CST": (("Asia/", "Asia/Shanghai"), ("America/Costa", "America/Costa_Rica")),
    "MST": (("America/Phoenix", "America/Phoenix"), ("Asia/Kuala", "Asia/Kuala_Lumpur")),
    "AST": (("Asia/", "Asia/Riyadh"), ("America/Puerto", "America/Puerto_Rico")),
    "EST": (("Australia/", "Australia/Sydney"), ("America/Panama", "America/Panama")),
    "BST": (("Asia/Dhaka", "Asia/Dhaka"),),
    "WAT": (("Africa/Lagos", "Africa/Lagos"),),
    "GMT": (("Africa/", "Africa/Abidjan"), ("Europe/Dublin", "Europe/Dublin")),
}
"""Abbreviations with several meanings: how the candidate's own zone begins, and the meaning
then."""

WORDS = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "arizona": "America/Phoenix",
    "atlantic": "America/Halifax",
    "newfoundland": "America/St_Johns",
    "greenwich mean": "Europe/London",
    "gmt standard": "Europe/London",
    "british": "Europe/London",
    "united kingdom": "Europe/London",
    "irish": "Europe/Dublin",
    "western european": "Europe/Lisbon",
    "central european": "Europe/Berlin",
    "w. europe": "Europe/Berlin",
    "romance": "Europe/Paris",
    "eastern european": "Europe/Helsinki",
    "mitteleuropäische": "Europe/Berlin",
    "indian": "Asia/Kolkata",
    "india": "Asia/Kolkata",
    "singapore": "Asia/Singapore",
    "china": "Asia/Shanghai",
    "japan": "Asia/Tokyo",
    "korea": "Asia/Seoul",
    "gulf": "Asia/Dubai",
    "hong kong": "Asia/Hong_Kong",
    "philippine": "Asia/Manila",
    "australian eastern": "Australia/Sydney",
    "australian central": "Australia/Adelaide",
    "australian western": "Australia/Perth",
    "new zealand": "Pacific/Auckland",
    "south africa": "Africa/Johannesburg",
    "east africa": "Africa/Nairobi",
    "west africa": "Africa/Lagos",
    "brasilia": "America/Sao_Paulo",
    "coordinated universal": "Etc/UTC",
}
"""First words of a zone's name; "time" and "standard" may follow."""

_FAMILIES = {
    "Europe/Berlin": """
        Europe/Paris Europe/Amsterdam Europe/Madrid Europe/Rome Europe/Vienna Europe/Zurich
        Europe/Brussels Europe/Stockholm Europe/Oslo Europe/Copenhagen Europe/Warsaw Europe/Prague
        Europe/Budapest Europe/Luxembourg Europe/Ljubljana Europe/Zagreb Europe/Bratislava
        Europe/Belgrade Europe/Malta Europe/Monaco
    """,
    "Europe/Helsinki": """
        Europe/Athens Europe/Bucharest Europe/Sofia Europe/Tallinn Europe/Riga Europe/Vilnius
        Europe/Kyiv Asia/Nicosia
    """,
    "Europe/Lisbon": "Atlantic/Madeira Atlantic/Canary Atlantic/Faroe",
    "Australia/Sydney": "Australia/Melbourne Australia/Hobart Australia/Brisbane",
    "Africa/Nairobi": "Africa/Kampala Africa/Dar_es_Salaam Africa/Addis_Ababa",
}
FAMILIES = {name: frozenset(row.split()) for name, row in _FAMILIES.items()}
"""Zones that cities share under one name; the candidate's own city goes before the usual one."""
SPOKEN = {
    "peninsular": "Europe/Madrid", "española": "Europe/Madrid", "españa": "Europe/Madrid",
    "madrid": "Europe/Madrid", "canaria": "Atlantic/Canary", "canarias": "Atlantic/Canary",
    "cdmx": "America/Mexico_City", "méxico": "America/Mexico_City", "centro": "America/Mexico_City",
    "argentina": "America/Argentina/Buenos_Aires", "chile": "America/Santiago",
    "chilena": "America/Santiago", "colombia": "America/Bogota", "colombiana": "America/Bogota",
    "perú": "America/Lima", "peruana": "America/Lima", "brasília": "America/Sao_Paulo",
    "brasilia": "America/Sao_Paulo", "lisboa": "Europe/Lisbon", "portugal": "Europe/Lisbon",
    "est": "America/New_York", "pacifique": "America/Los_Angeles", "paris": "Europe/Paris",
    "française": "Europe/Paris", "belge": "Europe/Brussels", "suisse": "Europe/Zurich",
    "italiana": "Europe/Rome", "roma": "Europe/Rome",
}  # fmt: skip
"""What stands behind hora, horário, heure, ora."""
