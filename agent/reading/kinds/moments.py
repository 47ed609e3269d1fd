"""Whether words may name a day or a clock time, in any of the languages. Reads no times."""

from agent.reading.caseless import caseless

_ONE = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_EINS = "eins|zwei|drei|vier|funf|fuenf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwoelf"
_EEN = "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
SPOKEN = {
    "de": (
        rf"\b(?:um|halb|(?:drei)?viertel|(?:viertel|zehn|funf) (?:vor"
        rf"|nach)(?: halb)?) (?:{_EINS})\b"
    ),
    "fr": r"\ba (?:midi|(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze) heures?)\b",
    "es": r"\ba (?:la una|las (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce))\b",
    "pt": r"\b(?:ao meio-dia|as (?:duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze))\b",
    "nl": rf"\b(?:om|half|kwart (?:voor|over)|(?:tien|vijf) (?:voor|over)(?: half)?) (?:{_EEN})\b",
}
"""Hours in words, by code of language."""
CLOCK = caseless(
    r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|hrs|h|uhr|uur|heures?|horas?)\b"
    r"|\b\d{1,2}[:h.]\d\d\b(?![.\d])|"
    rf"\bnoon\b|\bmidday\b|\b(?:half|half past|at|(?:quarter|five|ten|twenty) (?:past"
    rf"|to)) (?:{_ONE})\b|"
    r"\b(?:at|um|om|a las|as|kl\.?|a) (?:[01]?\d|2[0-4])\b(?![./-]\d)|\bo'?clock\b|"
    + "|".join(SPOKEN.values())
)
DAY = caseless(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|"
    r"mon|tues?|weds?|thurs?|thu|fri|sat|sun|"
    r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|heute|morgen|ubermorgen|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|"
    r"lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|"
    r"segunda|terca|quarta|quinta|sexta|amanha|hoje|"
    r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
    r"lunedi|martedi|mercoledi|giovedi|venerdi|domani|"
    r"mandag|tirsdag|onsdag|torsdag|fredag|lordag|tisdag|imorgon)\b|"
    r"\b\d{1,2}(?:st|nd|rd|th)?\.? (?:of |de )?(?:jan|feb|mar|apr|may|mai|maj|maio|mei|jun|jul|aug|"
    r"ago|aout|sep|set|oct|okt|out|nov|dec|dez|dic|des|ene|janv|fev|avr|juin|juil|abr)|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|"
    r"\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b"
)


def has_clock(folded: str) -> bool:
    """Whether a folded line seems to name a clock time."""
    return CLOCK.search(folded) is not None


def has_day(folded: str) -> bool:
    """Whether a folded line seems to name a day."""
    return DAY.search(folded) is not None
