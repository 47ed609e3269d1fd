"""Which country a zone, a telephone code or a domain means. Tables only."""

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
