"""Referees asked for in other words: the names and numbers of two people for whom one worked. Data.

A number of people is named, so that what a network shows ("people you worked with") is none of it.
The request bears the name that a request for papers has, so that it is weighed like one.
"""

_PEOPLE = {
    "en": (
        r"\b(?:names?|numbers?|contacts?|details|phone|emails?)\b[^.!?]{0,40}\b(?:two|three|four|2"
        r"|3|4|couple of|few)\b "
        r"(?:\w+ ){0,2}?(?:«people|persons|managers|bosses|employers|supervisors|colleagues"
        r"|customers|clients»)\b "
        r"(?:(?:who |whom |that )?you(?: have)? (?:\w+ )?worked"
        r"|(?:who|that) (?:have )?worked with you|(?:who|that) know your work|to vouch"
        r"|who (?:can|could|would|will) vouch)"
        r"|\b(?:names?|numbers?|contacts?|details|phone|emails?)\b[^.!?]{0,40}\b(?:two|three|2|3"
        r"|couple of|few)\b (?:\w+ )?(?:«former|previous|past|old|last») (?:\w+ )?(?:managers"
        r"|bosses|employers|supervisors|colleagues)\b"
    ),
    "de": (
        r"\b(?:namen|nummern?|telefonnummern?|kontakte?|kontaktdaten|mailadressen"
        r"|ansprechpartner)\b[^.!?]{0,40}\b(?:zwei|drei|vier|2|3|ein paar)\b "
        r"(?:\w+ ){0,2}?(?:«leuten?|personen|menschen|kolleg\w+|vorgesetzten?|chefs"
        r"|arbeitgebern?»)\b"
        r" && \b(?:mit|bei|fur|unter) (?:denen|welchen)|\b(?:fruhere\w*|ehemalige\w*|vorige\w*"
        r"|letzten)\b"
    ),
    "fr": (
        r"\b(?:coordonnees|noms?|numeros?|telephones?|contacts?|adresses)\b[^.!?]{0,30}\b(?:deux"
        r"|trois|2|3|quelques)\b "
        r"(?:\w+ )?(?:«personnes|collegues|employeurs|responsables|patrons|chefs|clients»)\b"
        r" && \b(?:avec|pour|chez|sous) (?:qui|lesquel\w+|la direction)|\bancien\w*|\bprecedents?"
        r"|\bdernieres?"
    ),
    "es": (
        r"\b(?:contactos?|nombres?|telefonos?|datos|numeros?|correos?)\b[^.!?]{0,30}\b(?:dos|tres"
        r"|par de|2|3)\b "
        r"(?:\w+ )?(?:«personas|companer\w+|jef\w+|responsables|clientes|empleadores»)\b"
        r" && \b(?:con|para) (?:las|los|quien\w*)\b|\b(?:antiguos|antiguas|anteriores|ultimos"
        r"|ultimas)\b"
    ),
    "pt": (
        r"\b(?:contactos?|contatos?|nomes?|telefones?|numeros?|emails?)\b[^.!?]{0,30}\b(?:duas|dois"
        r"|tres|2|3)\b "
        r"(?:\w+ )?(?:«pessoas|colegas|patroes|chefes|responsaveis|clientes|empregadores»)\b"
        r" && \b(?:com|para) quem\b|\b(?:antigos|antigas|anteriores|ultimos|ultimas|ex)\b"
    ),
    "nl": (
        r"\b(?:namen|nummers?|telefoonnummers?|contactgegevens|gegevens"
        r"|mailadressen)\b[^.!?]{0,30}\b(?:twee|drie|2|3|paar)\b "
        r"(?:\w+ )?(?:«mensen|personen|collega's|leidinggevenden|werkgevers|bazen|klanten»)\b"
        r" && \b(?:met|voor|bij|onder) wie\b|\bwaar\w*\b|\b(?:vorige|oude|eerdere|vroegere)\b"
    ),
}  # fmt: skip

_WORKED = {
    "de": (
        r"\b(?:zwei|drei|ein paar|2|3) (?:\w+ )?«leuten?|personen|menschen|kolleg\w+»[^.!?]{0,20}"
        r"\bmit (?:ihnen|dir) (?:zusammen)?gearbeitet\b"
    ),
    "fr": (
        r"\b(?:deux|trois|quelques) «personnes|collegues» (?:ayant|qui ont) (?:deja )?travaille"
        r" (?:avec|pour) (?:vous|toi)\b"
    ),
    "es": (
        r"\b(?:dos|tres|par de) «personas|companer\w+» que (?:hayan|han) trabajado (?:con (?:usted"
        r"|vos)|contigo)\b"
    ),
    "pt": (
        r"\b(?:duas|tres) «pessoas|colegas» que (?:tenham trabalhado|ja trabalharam|trabalharam)"
        r" (?:consigo|contigo|com voce)\b"
    ),
    "nl": (
        r"\b(?:twee|drie|paar) «mensen|personen|collega's»[^.!?]{0,20}\bmet (?:je|u|jou)"
        r" (?:hebben )?(?:samen)?gewerkt\b"
    ),
}  # fmt: skip
"""The same, spoken to and not written to."""

REFEREES: dict[str, dict[str, str]] = {
    code: {
        "hiring@text": f"5 people to vouch :: {pattern} !! friends|freunde|amigos|amis|vrienden"
        + (f"\n5 people to vouch :: {_WORKED[code]}" if code in _WORKED else ""),
        "information_requested": (
            f"5 please send papers :: {pattern} !! friends|freunde|amigos|amis|vrienden"
            + (f"\n5 please send papers :: {_WORKED[code]}" if code in _WORKED else "")
        ),
    }
    for code, pattern in _PEOPLE.items()
}
"""By code of language: rows that stand beside those of its own module."""
