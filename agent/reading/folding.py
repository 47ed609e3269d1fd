"""Text made alike, so that one cue finds all ways of writing it: case, accents, contractions.

Translates nothing and keeps no offsets; evidence is cut from the text as it stood.
"""

import re
import unicodedata

_PUNCTUATION = str.maketrans({
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"',
    "»": '"', "–": "-", "—": " - ", "‑": "-", "‐": "-", "−": "-", "…": ". ", "ß": "ss", "ø": "o",
    "Ø": "o", "æ": "ae", "Æ": "ae", "ł": "l", "Ł": "l", "đ": "d", "ı": "i",
    "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "",
    "\u034f": "",
})  # fmt: skip
_SHORT = re.compile(r"\b(\w{1,12}?)(n't|'(?:re|ve|ll|d|m|s))\b")
_ENDINGS = {
    "n't": " not", "'re": " are", "'ve": " have", "'ll": " will", "'d": " would", "'m": " am",
    "'s": " is",
}  # fmt: skip
_WHOLE = {"won't": "will not", "can't": "can not", "shan't": "shall not", "let's": "let us"}
_BARE = {
    **{
        f"{verb}nt": f"{verb} not"
        for verb in "do does did is are was were have has had could should would need must".split()
    },
    "wont": "will not", "cant": "can not", "youre": "you are", "theyre": "they are",
    "youve": "you have", "weve": "we have", "theyve": "they have", "ive": "i have",
    "youll": "you will", "theyll": "they will", "itll": "it will", "thatll": "that will",
    "thats": "that is", "heres": "here is", "theres": "there is", "whats": "what is",
    "hes": "he is", "shes": "she is", "youd": "you would", "theyd": "they would",
}  # fmt: skip
"""Contractions without their apostrophe, as typed on a telephone; not those that are a word by
themselves ("were", "well", "its")."""
_BARELY = re.compile(
    rf"(?<![\w'])(?:{'|'.join(sorted(_BARE.keys() - {'dont'}))}|dont(?= (?:be|bother|bring|call"
    r"|chase|come|do|expect|feel|forget|get|give|go|have|hesitate|know|let|like|look|mean|mind|miss"
    r"|need|normally|offer|pay|plan|quite|really|reply|ring|see|send|take|think|usually|want|wait"
    r"|work|worry|you)\b))(?![\w'])"
)
""" "Dont" is French too ("le poste dont nous avons parlé")."""
_IS = frozenset(
    "it that what here there who he she how where when everything everyone something nobody".split()
)
_ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u3099\u309a]+")
"""What stands behind a letter once it is taken apart: Latin, Greek, Hebrew, Arabic, Japanese."""
_HYPHEN = re.compile(r"(?<=[a-z])-(?!se\b)(?=[a-z])")
"""Not that of a Portuguese verb with its pronoun ("reuniu-se"): "se" by itself means "if"."""


def fold(text: str) -> str:
    """Lower case, without accents, contractions written out, hyphens between words as spaces."""
    if text.isascii():
        plain = text.lower().replace("`", "'") if "`" in text else text.lower()
    else:
        plain = text.translate(_PUNCTUATION).casefold()
        plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", plain))
    if "'" in plain:
        plain = " ".join([_SHORT.sub(_written_out, w) if "'" in w else w for w in plain.split()])
    if not _BARE.keys().isdisjoint(plain.split()):
        plain = _BARELY.sub(lambda bare: _BARE[bare[0]], plain)
    if "cannot" in plain or "e-mail" in plain:
        plain = plain.replace("cannot", "can not").replace("e-mail", "email")
    return " ".join((_HYPHEN.sub(" ", plain) if "-" in plain else plain).split())


def _written_out(match: "re.Match[str]") -> str:
    stem, ending = match[1], match[2]
    if ending == "'s" and stem not in _IS:
        return _WHOLE.get(match[0], match[0])
    return _WHOLE.get(match[0], stem + _ENDINGS[ending])
