"""Names of zones as people write them. Tables only; the rules of zones are the IANA database's."""

from agent.zones import by_country

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
    "America/Bogota": "medellín|medellin|bogotá|colombian",
    "America/Argentina/Buenos_Aires": "buenos aires|córdoba|argentine|argentinian",
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
    "Europe/Lisbon": "porto|lisboa|braga|coimbra|portuguese",
    "Europe/Athens": "greek|thessaloniki",
    "Europe/Budapest": "hungarian|debrecen",
    "Europe/Bucharest": "romanian|cluj|bucurești",
    "America/Santiago": "chilean|valparaíso|valparaiso",
    "America/Lima": "peruvian|arequipa",
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
    "Asia/Dubai": "abu dhabi|sharjah|emirati",
    "Asia/Riyadh": "jeddah|saudi",
    "Asia/Singapore": "singaporean",
    "Asia/Ho_Chi_Minh": "hanoi|saigon",
    "Asia/Manila": "cebu|makati|philippine|filipino",
    "Australia/Sydney": "canberra|newcastle nsw|wollongong|nsw",
    "Australia/Melbourne": "geelong|ballarat|bendigo",
    "Australia/Brisbane": "gold coast|cairns|queensland|qld|townsville",
    "Pacific/Auckland": "wellington|christchurch|dunedin|hamilton nz",
    "Africa/Johannesburg": "cape town|durban|pretoria|sast|south african",
    "Africa/Lagos": "abuja|nigerian",
    "Africa/Nairobi": "mombasa|kenyan",
    "Africa/Cairo": "alexandria|egyptian",
}


def _cities() -> dict[str, str]:
    cities = {
        z.rpartition("/")[2].replace("_", " ").casefold(): z
        for zones in by_country().values()
        for z in zones
    }
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
