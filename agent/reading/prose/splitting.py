"""Own words to sentences: lines that a client wrapped are joined, lines that stand alone are not.

Knows abbreviations, clock times, dates, addresses and links; what a sentence says is for others.
"""

import re
from itertools import pairwise

from agent.reading.caseless import lazily
from agent.reading.prose.conditional import hypothetical
from agent.reading.prose.model import Sentence
from agent.reading.prose.words import SHORT_DAYS

_STANDS_ALONE = lazily(
    r"\s*(?:[-–—*•·▪‣◦○●■□✓✔➢►→>o] |\d{1,2}[.)] |\(?[a-z]\) |[\u2022\u25cf\u25aa]"
    r"|\*{0,2}[A-ZÀ-ÞŁŚŻ][\w /()&'’-]{0,30}\*{0,2} ?:(?:\*{0,2}\s|\*{0,2}$))"
)
"""The beginning of an item or a label: nothing that a line above could go on with."""
_END = lazily(r"\n|[.!?…。！？]+[\"'”’»)\]*]*(?=\s)|[。！？]")
_SAYING = lazily(r"[^\W_]")
_WORD_BEFORE = lazily(r"[^\s(\[\"“„«]+$")
_LETTERED = lazily(r"(?:[^\W\d_]\.)+[^\W\d_]?|[^\W\d_]", re.ASCII)
_SHORT = """
    mr mrs ms mx dr prof rev hon st sr jr messrs gen col capt lt sgt no nos nr tel ext fax ref
    approx appx est dept div inc ltd co corp bros vs etc incl excl min max hr hrs mins sec fig
    vol pp ed eds al viz cf ca jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed
    thu thur thurs fri sat sun rm bldg fl ste ave blvd rd sq apt e.g i.e eg ie p.o ph.d m.sc
    b.sc z.b bzw usw ggf evtl inkl exkl zzgl bspw u.a d.h o.g i.d.r v.a z.hd str hr fr frl dipl
    ing mag mmag bmst stk tsd ugs vgl abs abt bez gem geb kfm usf jän mär mrz okt dez sen jun hl
    uhr zz m mm mme mlle mgr av bd janv févr avr juil déc réf env p.ex sra sres sras dña d da
    dto dpto pág núm ud uds vd vds av avda ene abr ago dic lic arq exmo exma exmos exmas eng
    engª dra tlm rua fev mai set out dez dhr mevr mw mvr drs ir bijv o.a d.w.z m.b.t i.v.m a.u.b
    jl st kl bl.a t.ex f.eks osv ca iht dott dott.ssa sig gent ecc pag
    rr hh rr.hh ee uu ee.uu
"""
_ABBREVIATIONS = frozenset(_SHORT.split())
_DAYS = frozenset(SHORT_DAYS.split())
_ENDS_TOO = (
    "mai etc inc ltd co corp usw uhr ecc osv hrs mins min sat sun max ext i hh rr.hh uu ee.uu"
)
_MAY_END = frozenset(_ENDS_TOO.split())
_HOURS = ("h", "u")
_OPEN = """
    a an the at on in of for to with by from and or our your my his her their is are will as that
    um am im in der die das den dem ein eine und oder mit von für zu le la les de du des et à au
    el los las en con para por y e o do da em com het een op met van voor te og på til med
"""
_GOES_ON = frozenset(_OPEN.split())
_DATED = lazily(r"\d{1,2}\.\d{1,2}")
""" "Bis zum 14.09. um 18 Uhr"."""
_ORDINAL_GOES_ON = lazily(
    r"\s+(?:(?:Jan(?:uary?|uari|v|vier)?|Jän(?:ner)?|Feb(?:ruary?|ruari|er)?|Fév(?:r|rier)?|März?"
    r"|Mrz|Mar(?:ch|s|ts)?|Maart|Apr(?:il)?|Avr(?:il)?|Mai|May|Maj|Mei|Jun[ie]?|Juin|Jul[iy]?"
    r"|Juil(?:let)?|Aug(?:ust|usti|ustus)?|Août|Sep(?:t|tember)?|O[kc]t(?:ober)?|Nov(?:ember)?"
    r"|De[zcs](?:ember)?)(?:woche|hälfte)?\b"
    r"|\d|Uhr|Etage|Stock|Obergeschoss|OG|Klasse|Runde|Kalenderwoche|KW|[a-zà-ÿ])"
)
_CLOCK_GOES_ON = lazily(
    r"\s+(?:[a-z(–—-]|[A-Z]{2,5}\b|\d|(?:Eastern|Central|Mountain|Pacific|UK|US|London|Berlin|Paris"
    r"|Mon|Tue|Wed"
    r"|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|British|Irish|Indian)\w*"
    r"|[A-Z]\w{2,20}(?: [A-Z]\w{1,20})? time\b)"
)
_ROW_BEGINS = lazily(r"(?:[\d:.\s*•–-]|[ap]\.?m|to|from){1,30}", re.IGNORECASE)
"""A row of an agenda up to the hour that begins it ("9:00 - 9:45 a.m.")."""
_HOUR_BEGINS = lazily(r"\s*\d{1,2}[.:h]\d\d")
_LOWER_FOLLOWS = lazily(r"\s+[\"'“„«(]*[a-zà-öø-ÿ]")
_BEFORE_AMOUNTS = ("max", "min")
_AMOUNT_FOLLOWS = lazily(r"\s+\d")
_LONGEST_SENTENCE = 1500


def sentences(own: str, wrapped: bool = True) -> tuple[Sentence, ...]:
    """The sentences of a text in order, with offsets; blank lines always end one.

    ``wrapped``: lines may be parts of a paragraph (plain text), not paragraphs (from HTML).
    """
    found = spans(own, wrapped)
    conditional = hypothetical(own, found)
    return tuple(
        Sentence(own[a:b], a, b, if_) for (a, b), if_ in zip(found, conditional, strict=True)
    )


def spans(text: str, wrapped: bool = True) -> list[tuple[int, int]]:
    """Start and end of each sentence."""
    found: list[tuple[int, int]] = []
    within = (wraps(text) if wrapped else frozenset()) | _displayed(text)
    begin = 0
    for mark in _END.finditer(text):
        start, end = mark.span()
        if text[start] == "\n":
            if start in within:
                continue
        elif text.startswith("\n", end) and end not in within:
            continue  # The line ends there anyhow.
        elif not (end - begin > _LONGEST_SENTENCE or _ends(text, mark)):
            continue
        _add(found, text[begin:end], begin)
        begin = end
    _add(found, text[begin:], begin)
    return found


def _add(found: list[tuple[int, int]], piece: str, at: int) -> None:
    """What has a letter or figure, without the blanks around it."""
    bare = piece.strip()
    if bare and (bare[0].isalnum() or _SAYING.search(bare)):
        begin = at + piece.index(bare)
        found.append((begin, begin + len(bare)))


def _width(lines: list[str]) -> int:
    """The column at which the text was wrapped by hand or client, 0 where it was not."""
    lengths = [n for line in lines if (n := len(line.rstrip())) > 45 and " " in line]
    if not lengths:
        return 0
    longest = max(lengths)
    if longest <= 100:
        return longest
    wrapped = [n for n in lengths if n <= 80]
    return max(wrapped) if len(wrapped) > 3 * (len(lengths) - len(wrapped)) else 0


def wraps(text: str) -> frozenset[int]:
    """The places of the line ends that are only the wrap of a paragraph."""
    lines = text.split("\n")
    width = _width(lines)
    found = []
    at = -1
    for line, following in pairwise(lines):
        at += len(line) + 1
        if _goes_on(line, following, width):
            found.append(at)
    return frozenset(found)


def unwrapped(text: str) -> str:
    """A text with a blank for each line end that is only the wrap of a paragraph: no word's place
    changes, and a name or a day that the wrap parts stands together."""
    letters = list(text)
    for place in wraps(text):
        letters[place] = " "
    return "".join(letters)


def _displayed(text: str) -> frozenset[int]:
    """The places of the line ends around a day and hour that stand by themselves in the middle of a
    sentence: "we invite you for / Thursday, 3 December, at 14:30 / to our office"."""
    found: set[int] = set()
    shown = -1
    for gap in _GAP.finditer(text):
        begin = text.rfind("\n", 0, gap.start()) + 1
        above, below = text[begin : gap.start()], text[gap.end() : gap.end() + _DISPLAY]
        opened = len(above) > 20 and above.rsplit(None, 1)[-1] in _GOES_ON
        line = below.partition("\n")
        if opened and line[1] and _SHOWN.search(line[0]) and "\t" not in line[0]:
            shown = gap.end()
            found.update(range(gap.start(), gap.end()))
        elif begin == shown and above[-1] not in ".!?:" and below[:1].islower():
            found.update(range(gap.start(), gap.end()))
    return frozenset(found)


_GAP = lazily(r"(?<=\S)\n[ \t\n]*(?=\S)")
_SHOWN = lazily(r"\d")
_DISPLAY = 100
"""Characters of such a line."""


def _goes_on(line: str, following: str, width: int) -> bool:
    text = line.rstrip()
    first = following.split(None, 1)[:1]
    whole = len(text) > width and text[-1:] in (".", "!", "?")  # not a line that was wrapped
    if not text or not first or text[-1] == ":" or whole:
        return False
    if not width or len(text) + 1 + len(first[0]) <= width - 2:
        goes_on = len(text) > 20 and text.rsplit(None, 1)[-1] in _GOES_ON
        if text[-1] in ".!?" or not (
            goes_on or (len(text) > 30 and width and first[0][0].islower())
        ):
            return False
    rows = bool(_HOUR_BEGINS.match(line) and _HOUR_BEGINS.match(following))
    rows = rows or (text[-1] == ">" and not first[0][0].islower())  # a name's link, a post below
    return not (rows or "\t" in line or "\t" in following or _STANDS_ALONE.match(following))


def _ends(piece: str, found: re.Match[str]) -> bool:
    """Whether a full stop ends the sentence, rather than an abbreviation, a day or a clock time."""
    start, end = found.span()
    if piece[start] != "." or piece.startswith("...", start):
        return not _LOWER_FOLLOWS.match(piece, end)
    above = piece[max(0, start - 30) : start]
    word = above.rpartition(" ")[2].casefold()
    if len(word) > 3 and word.isalpha() and word not in _ABBREVIATIONS:
        return not (word.endswith("str") and _AMOUNT_FOLLOWS.match(piece, end))
    before = _WORD_BEFORE.search(above)
    word = before[0].casefold() if before else ""
    if found[0][1:2] == ")" and _DATED.fullmatch(word):
        return False  # "bis Mittwoch (25.2.) Zeit"
    if (word.isdigit() and len(word) < 3) or _DATED.fullmatch(word):
        return not _ORDINAL_GOES_ON.match(piece, end)
    if word in ("a.m", "p.m", "am", "pm"):
        line = above.rpartition("\n")[2]
        return not _ROW_BEGINS.fullmatch(line) and not _CLOCK_GOES_ON.match(piece, end)
    if word in _HOURS and above[: -len(word)].rstrip()[-1:].isdigit():
        return not _CLOCK_GOES_ON.match(piece, end)  # "mardi à 9 h. Merci"
    if word in _DAYS and _AMOUNT_FOLLOWS.match(piece, end):
        return False  # "jeu. 11 juin"
    if word in _ABBREVIATIONS or _LETTERED.fullmatch(word):
        amount = word in _BEFORE_AMOUNTS and _AMOUNT_FOLLOWS.match(piece, end)
        return word in _MAY_END and not amount and not _LOWER_FOLLOWS.match(piece, end)
    return not _LOWER_FOLLOWS.match(piece, end) or len(word) > 3
