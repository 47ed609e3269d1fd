"""Which country a zone, a telephone code or a domain means. Tables only."""

ZONES = """
    AD Europe/Andorra AE Asia/Dubai AF Asia/Kabul AG America/Antigua AI America/Anguilla AL
    Europe/Tirane AM Asia/Yerevan AO Africa/Luanda AR America/Argentina/Buenos_Aires
    America/Argentina/Cordoba America/Argentina/Salta America/Argentina/Jujuy
    America/Argentina/Tucuman America/Argentina/Catamarca America/Argentina/La_Rioja
    America/Argentina/San_Juan America/Argentina/Mendoza America/Argentina/San_Luis
    America/Argentina/Rio_Gallegos America/Argentina/Ushuaia AS Pacific/Pago_Pago AT
    Europe/Vienna AU Australia/Sydney Australia/Lord_Howe Antarctica/Macquarie Australia/Hobart
    Australia/Melbourne Australia/Broken_Hill Australia/Brisbane Australia/Lindeman
    Australia/Adelaide Australia/Darwin Australia/Perth Australia/Eucla AW America/Aruba AX
    Europe/Mariehamn AZ Asia/Baku BA Europe/Sarajevo BB America/Barbados BD Asia/Dhaka BE
    Europe/Brussels BF Africa/Ouagadougou BG Europe/Sofia BH Asia/Bahrain BI Africa/Bujumbura BJ
    Africa/Porto-Novo BL America/St_Barthelemy BM Atlantic/Bermuda BN Asia/Brunei BO
    America/La_Paz BQ America/Kralendijk BR America/Sao_Paulo America/Noronha America/Belem
    America/Fortaleza America/Recife America/Araguaina America/Maceio America/Bahia
    America/Campo_Grande America/Cuiaba America/Santarem America/Porto_Velho America/Boa_Vista
    America/Manaus America/Eirunepe America/Rio_Branco BS America/Nassau BT Asia/Thimphu BW
    Africa/Gaborone BY Europe/Minsk BZ America/Belize CA America/Toronto America/St_Johns
    America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay America/Blanc-Sablon
    America/Iqaluit America/Atikokan America/Winnipeg America/Resolute America/Rankin_Inlet
    America/Regina America/Swift_Current America/Edmonton America/Cambridge_Bay America/Inuvik
    America/Vancouver America/Creston America/Dawson_Creek America/Fort_Nelson
    America/Whitehorse America/Dawson CC Indian/Cocos CD Africa/Kinshasa Africa/Lubumbashi CF
    Africa/Bangui CG Africa/Brazzaville CH Europe/Zurich CI Africa/Abidjan CK Pacific/Rarotonga
    CL America/Santiago America/Coyhaique America/Punta_Arenas Pacific/Easter CM Africa/Douala
    CN Asia/Shanghai Asia/Urumqi CO America/Bogota CR America/Costa_Rica CU America/Havana CV
    Atlantic/Cape_Verde CW America/Curacao CX Indian/Christmas CY Asia/Nicosia Asia/Famagusta CZ
    Europe/Prague DE Europe/Berlin Europe/Busingen DJ Africa/Djibouti DK Europe/Copenhagen DM
    America/Dominica DO America/Santo_Domingo DZ Africa/Algiers EC America/Guayaquil
    Pacific/Galapagos EE Europe/Tallinn EG Africa/Cairo EH Africa/El_Aaiun ER Africa/Asmara ES
    Europe/Madrid Africa/Ceuta Atlantic/Canary ET Africa/Addis_Ababa FI Europe/Helsinki FJ
    Pacific/Fiji FK Atlantic/Stanley FM Pacific/Chuuk Pacific/Pohnpei Pacific/Kosrae FO
    Atlantic/Faroe FR Europe/Paris GA Africa/Libreville GB Europe/London GD America/Grenada GE
    Asia/Tbilisi GF America/Cayenne GG Europe/Guernsey GH Africa/Accra GI Europe/Gibraltar GL
    America/Nuuk America/Danmarkshavn America/Scoresbysund America/Thule GM Africa/Banjul GN
    Africa/Conakry GP America/Guadeloupe GQ Africa/Malabo GR Europe/Athens GS
    Atlantic/South_Georgia GT America/Guatemala GU Pacific/Guam GW Africa/Bissau GY
    America/Guyana HK Asia/Hong_Kong HN America/Tegucigalpa HR Europe/Zagreb HT
    America/Port-au-Prince HU Europe/Budapest ID Asia/Jakarta Asia/Pontianak Asia/Makassar
    Asia/Jayapura IE Europe/Dublin IL Asia/Jerusalem IM Europe/Isle_of_Man IN Asia/Kolkata IO
    Indian/Chagos IQ Asia/Baghdad IR Asia/Tehran IS Atlantic/Reykjavik IT Europe/Rome JE
    Europe/Jersey JM America/Jamaica JO Asia/Amman JP Asia/Tokyo KE Africa/Nairobi KG
    Asia/Bishkek KH Asia/Phnom_Penh KI Pacific/Tarawa Pacific/Kanton Pacific/Kiritimati KM
    Indian/Comoro KN America/St_Kitts KP Asia/Pyongyang KR Asia/Seoul KW Asia/Kuwait KY
    America/Cayman KZ Asia/Almaty Asia/Qyzylorda Asia/Qostanay Asia/Aqtobe Asia/Aqtau
    Asia/Atyrau Asia/Oral LA Asia/Vientiane LB Asia/Beirut LC America/St_Lucia LI Europe/Vaduz
    LK Asia/Colombo LR Africa/Monrovia LS Africa/Maseru LT Europe/Vilnius LU Europe/Luxembourg
    LV Europe/Riga LY Africa/Tripoli MA Africa/Casablanca MC Europe/Monaco MD Europe/Chisinau ME
    Europe/Podgorica MF America/Marigot MG Indian/Antananarivo MH Pacific/Majuro
    Pacific/Kwajalein MK Europe/Skopje ML Africa/Bamako MM Asia/Yangon MN Asia/Ulaanbaatar
    Asia/Hovd MO Asia/Macau MP Pacific/Saipan MQ America/Martinique MR Africa/Nouakchott MS
    America/Montserrat MT Europe/Malta MU Indian/Mauritius MV Indian/Maldives MW Africa/Blantyre
    MX America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros
    America/Chihuahua America/Ciudad_Juarez America/Ojinaga America/Mazatlan
    America/Bahia_Banderas America/Hermosillo America/Tijuana MY Asia/Kuala_Lumpur Asia/Kuching
    MZ Africa/Maputo NA Africa/Windhoek NC Pacific/Noumea NE Africa/Niamey NF Pacific/Norfolk NG
    Africa/Lagos NI America/Managua NL Europe/Amsterdam NO Europe/Oslo NP Asia/Kathmandu NR
    Pacific/Nauru NU Pacific/Niue NZ Pacific/Auckland Pacific/Chatham OM Asia/Muscat PA
    America/Panama PE America/Lima PF Pacific/Tahiti Pacific/Marquesas Pacific/Gambier PG
    Pacific/Port_Moresby Pacific/Bougainville PH Asia/Manila PK Asia/Karachi PL Europe/Warsaw PM
    America/Miquelon PN Pacific/Pitcairn PR America/Puerto_Rico PS Asia/Gaza Asia/Hebron PT
    Europe/Lisbon Atlantic/Madeira Atlantic/Azores PW Pacific/Palau PY America/Asuncion QA
    Asia/Qatar RE Indian/Reunion RO Europe/Bucharest RS Europe/Belgrade RU Europe/Moscow
    Europe/Kaliningrad Europe/Kirov Europe/Volgograd Europe/Astrakhan Europe/Saratov
    Europe/Ulyanovsk Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Barnaul
    Asia/Tomsk Asia/Novokuznetsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Chita Asia/Yakutsk
    Asia/Khandyga Asia/Vladivostok Asia/Ust-Nera Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk
    Asia/Kamchatka Asia/Anadyr RW Africa/Kigali SA Asia/Riyadh SB Pacific/Guadalcanal SC
    Indian/Mahe SD Africa/Khartoum SE Europe/Stockholm SG Asia/Singapore SH Atlantic/St_Helena
    SI Europe/Ljubljana SJ Arctic/Longyearbyen SK Europe/Bratislava SL Africa/Freetown SM
    Europe/San_Marino SN Africa/Dakar SO Africa/Mogadishu SR America/Paramaribo SS Africa/Juba
    ST Africa/Sao_Tome SV America/El_Salvador SX America/Lower_Princes SY Asia/Damascus SZ
    Africa/Mbabane TC America/Grand_Turk TD Africa/Ndjamena TF Indian/Kerguelen TG Africa/Lome
    TH Asia/Bangkok TJ Asia/Dushanbe TK Pacific/Fakaofo TL Asia/Dili TM Asia/Ashgabat TN
    Africa/Tunis TO Pacific/Tongatapu TR Europe/Istanbul TT America/Port_of_Spain TV
    Pacific/Funafuti TW Asia/Taipei TZ Africa/Dar_es_Salaam UA Europe/Kyiv Europe/Simferopol UG
    Africa/Kampala UM Pacific/Midway Pacific/Wake US America/New_York America/Detroit
    America/Kentucky/Louisville America/Kentucky/Monticello America/Indiana/Indianapolis
    America/Indiana/Vincennes America/Indiana/Winamac America/Indiana/Marengo
    America/Indiana/Petersburg America/Indiana/Vevay America/Chicago America/Indiana/Tell_City
    America/Indiana/Knox America/Menominee America/North_Dakota/Center
    America/North_Dakota/New_Salem America/North_Dakota/Beulah America/Denver America/Boise
    America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Sitka
    America/Metlakatla America/Yakutat America/Nome America/Adak Pacific/Honolulu UY
    America/Montevideo UZ Asia/Tashkent Asia/Samarkand VA Europe/Vatican VC America/St_Vincent
    VE America/Caracas VG America/Tortola VI America/St_Thomas VN Asia/Ho_Chi_Minh VU
    Pacific/Efate WF Pacific/Wallis WS Pacific/Apia YE Asia/Aden YT Indian/Mayotte ZA
    Africa/Johannesburg ZM Africa/Lusaka ZW Africa/Harare
"""
"""ISO 3166 codes, each followed by its zones (IANA ``zone.tab``), the most usual one first."""

OLD_ZONES = {
    "US/Eastern": "US", "US/Central": "US", "US/Mountain": "US", "US/Pacific": "US",
    "US/Arizona": "US", "US/Alaska": "US", "US/Hawaii": "US", "Canada/Eastern": "CA",
    "Canada/Pacific": "CA", "Canada/Central": "CA", "Canada/Mountain": "CA",
    "America/Montreal": "CA", "America/Indianapolis": "US", "America/Buenos_Aires": "AR",
    "Asia/Calcutta": "IN", "Asia/Saigon": "VN", "Asia/Katmandu": "NP", "Asia/Rangoon": "MM",
    "Europe/Kiev": "UA", "Europe/Belfast": "GB", "Australia/ACT": "AU", "Australia/NSW": "AU",
    "Australia/Canberra": "AU", "Australia/Victoria": "AU", "Asia/Tel_Aviv": "IL",
    "Asia/Istanbul": "TR", "Singapore": "SG", "Hongkong": "HK", "Japan": "JP", "GB": "GB",
    "Eire": "IE", "NZ": "NZ",
}  # fmt: skip
"""Earlier names that calendars still write."""

SUBDIVISIONS = {
    "Australia/Sydney": "NSW", "Australia/Melbourne": "VIC", "Australia/Brisbane": "QLD",
    "Australia/Adelaide": "SA", "Australia/Perth": "WA", "Australia/Hobart": "TAS",
    "Australia/Darwin": "NT", "America/Toronto": "ON", "America/Vancouver": "BC",
    "America/Edmonton": "AB", "America/Winnipeg": "MB", "America/Regina": "SK",
    "America/Halifax": "NS", "America/St_Johns": "NL", "America/Montreal": "QC",
    "Europe/London": "ENG", "Europe/Belfast": "NIR",
}  # fmt: skip
"""States and provinces that a zone tells, where public holidays are theirs rather than the
country's (ISO 3166-2, as ``holidays`` names them)."""

SHARED = frozenset({
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
    "Europe/Berlin", "Europe/Paris", "Europe/London",
})  # fmt: skip
"""Zones that stand for what several countries call by one name: "ET", "CET", "Romance Standard
Time"."""

TELEPHONE = """
    20EG 211SS 212MA 213DZ 216TN 218LY 220GM 221SN 222MR 223ML 224GN 225CI 226BF 227NE 228TG
    229BJ 230MU 231LR 232SL 233GH 234NG 235TD 236CF 237CM 238CV 239ST 240GQ 241GA 242CG 243CD
    244AO 245GW 248SC 249SD 250RW 251ET 252SO 253DJ 254KE 255TZ 256UG 257BI 258MZ 260ZM 261MG
    262RE 263ZW 264NA 265MW 266LS 267BW 268SZ 269KM 27ZA 291ER 297AW 298FO 299GL 30GR 31NL 32BE
    33FR 34ES 350GI 351PT 352LU 353IE 354IS 355AL 356MT 357CY 358FI 359BG 36HU 370LT 371LV 372EE
    373MD 374AM 375BY 376AD 377MC 378SM 380UA 381RS 382ME 385HR 386SI 387BA 389MK 39IT 40RO 41CH
    420CZ 421SK 423LI 43AT 44GB 45DK 46SE 47NO 48PL 49DE 501BZ 502GT 503SV 504HN 505NI 506CR
    507PA 509HT 51PE 52MX 53CU 54AR 55BR 56CL 57CO 58VE 591BO 592GY 593EC 595PY 597SR 598UY 60MY
    61AU 62ID 63PH 64NZ 65SG 66TH 673BN 675PG 676TO 679FJ 7RU 81JP 82KR 84VN 852HK 853MO 855KH
    856LA 86CN 880BD 886TW 90TR 91IN 92PK 93AF 94LK 95MM 960MV 961LB 962JO 963SY 964IQ 965KW
    966SA 967YE 968OM 970PS 971AE 972IL 973BH 974QA 975BT 976MN 977NP 98IR 992TJ 993TM 994AZ
    995GE 996KG 998UZ
"""
"""Country calling codes (ITU-T E.164) and what they mean; none is the beginning of another. +1 is
left out: it is two dozen countries."""

FOR_SALE = (
    "ac ag ai am as bz cc cd cf cm co dj fm ga gd gg gl gq gs io je la ly md me ml ms mu nr nu pw "
    "sc sh so st su tk to tv vc vg vu wf ws"
)
"""Countries' domains that are sold to everybody and so tell nothing, unless the label before them
is one that only the country's own registry gives (``com.co``)."""
