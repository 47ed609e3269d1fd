"""Who meets the candidate in which round: told in words, invited by calendar, the author's "me".

Reads no times itself; a round's clock time is looked for in the text to tell whose row it is.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from agent.reading.model import Evidence, Interview, Person
from agent.reading.people import names, told
from agent.reading.people.contact import belongs
from agent.reading.people.places import PLACES
from agent.reading.people.scene import Area, Scene
from agent.reading.people.sets import words
from agent.reading.people.told import Told
from agent.terms import Kind

_LABEL = re.compile(
    r"^[ \t*•·-]{0,4}(?:with|interviewers?|interviewer\(s\)|interview panel|panel|panel members?|interviewed by|meeting with|you(?:[’']ll| will)(?: be)? (?:meet|meeting)(?: with)?|your interviewers?|hosts?|who|participants?"
    r"|people|selection panel|hiring team|committee|search committee|interview team|team|contact person|speakers?|gesprächspartner\w*|teilnehmer\w*|interviewer\w*|mit|avec|interlocuteurs?|con|entrevistador\w*|entrevista con|com"
    r"|gesprekspartners?|met|deltagare|deltakere|intervjuare|partecipanti|hiring manager|line manager)\*?[ \t]*[:\t]",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\b(?:meet\w*|interview\w*|panel|speak\w*|talk\w*|team|committee|schedule|agenda|plan|conversations?|calls?|chats?|sessions?|rounds?|details|programme|with|people|join\w*|gespräch\w*|treffen|rencontrer\w*|entrevist\w*|conocer\w*|ontmoet\w*|spreek\w*|träffa\w*|møte\w*)\b",
    re.IGNORECASE,
)
_CUE_BEFORE = re.compile(
    r"\b(?:with|w/|meet(?:ing|s)?(?: with)?(?! you)|see(?:ing)?(?! you)|interviewed by|(?:be )?joined by|join(?:s|ed|ing)?|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|chat(?:ting)? (?:with|to)|by|(?:panel|committee|team|interviewers?)(?: members?)?(?: (?:will be|is|are|consists? of|comprises?|includes?|made up of)|:)"
    r"|consists? of|comprises?|comprise|made up of|including|includes|introduce you to|works? for|suits?|between you and|call from|visit from|hosted by|led by|conducted by|run by|ask for|report to|behalf of"
    r"|mit|von|sind|ist|trifft|treffen|erwarte\w*|führe?[nt]|avec|par|rencontrer(?:ez|a|ons)?|verrez|reçue? par|con|por|recibirá|conocerás?|entrevistará|entrevistad[oa] por|com|receb\w+|conhecer|met|door|ontmoet|spreekt|med|av|träffar|møter|møde|møder|di|sono|saranno)\b",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"(?:\bc\.?c(?:[’']d|[’']ing|ed|ing)?\b|\bcopied\b|\bcopying\b|\bcontact\b|\bcall\b|\bask for\b|\breport to\b|\bquestions to\b|\breach (?:out )?(?:to )?|\bsend \w+(?: \w+){0,4} to\b|\be-?mail\b|\bthanks to\b|\bfrom\b"
    r"|\barranged by\b|\borgani[sz]ed by\b|\bscheduled by\b|\bon behalf of\b|\b(?:pa|ea|assistant|secretary) to\b|\binstead of\b|\bin place of\b|\b(?:step|stand|fill)(?:s|ing)? in for\b|\bcover(?:s|ing)? for\b|\btak\w+ over from\b|\bthe place of\b|\bswap\w* with\b|\breplac\w+\b|\bspoke(?:n)? (?:with|to)\b|\b(?:you|we|who|having|already|just)\b[^.;]{0,12}\bmet\b|\bspeaking with\b.{0,30}\blast\b"
    r"|\bregards\b|\breply to\b|\bwrite to\b|\blet \b|\bjoining us from\b|\bfounded by\b|\bjust heard\b|\bticket\b|\bsaid\b|\bthank(?:s|ing)?\b|\bspoke\b|\bintroduced (?:you )?by\b|\breferred by\b|\brecommended by\b)[^.;]{0,30}$",
    re.IGNORECASE,
)
_DOES = r"(?:meet|interview|call|ring|phone|see|speak|talk|join|lead|walk|show|run|chat|conduct|host|take|welcome|receive|ask|tell|introduce|give|look|discuss|go|explain|be (?:there|joining|interviewing|meeting|leading|asking|running|speaking|talking|on|with|your|calling|in|at|present))"
_CUE_BEHIND = re.compile(
    rf"^[^.!?;]{{0,60}}?\b(?:(?:will|[’']ll|shall|is going to|are going to|would (?:like|love) to|wants? to|looks? forward to|is looking forward to|is keen to|can|who(?: will| would|[’']ll)?|and I(?: will|[’']ll)?|also|both|still)"
    rf" (?:both |all |also |then |now |be )?(?:{_DOES}|meeting|interviewing|speaking|talking|seeing|joining|calling)|(?:calls?|meets?|joins?|interviews?|rings?|sees?|shows?) you|joins?\b|(?:steps|stands|fills) in\b|takes (?:over|(?:his|her|their|the) )|replaces\b|will (?:step|stand|fill|take)\b|and I\b|and me\b|and myself\b|werden?\b.{{0,40}}(?:führen|empfangen|kennenlernen|treffen|teilnehmen|anrufen|dabei)"
    r"|vous (?:recevra|appellera|rencontrera)|te (?:recibirá|llamará|entrevistará)|vai (?:receber|ligar|entrevistar)|(?:zal|zullen) .{0,30}(?:ontvangen|spreken|bellen)|kommer att|ringer|ruft)",
    re.IGNORECASE,
)
_NOT_BEHIND = re.compile(
    r"^[^.!?;]{0,40}?\b(?:(?:will|[’']ll|can|would|is going to)(?: then| also)? (?:send|e-?mail|be in touch|contact|arrange|schedule|book|follow up|let|forward|get back|confirm|reach|reply|answer|help|pass|write|provide|supply|sort|organi[sz]e|coordinate)"
    r"|only|won[’']t|will not|can[’']t|cannot|is not|isn[’']t|is unable|has left|is away|on leave|is (?:ill|sick|unwell|out|poorly|travelling|traveling|abroad|tied up)|has had to|has to (?:travel|fly|be)|fell ill|had to|sets? (?:this|it|things) up|is (?:on holiday|off|copied)|in copy|at reception|from reception|asked me|told me|gave me|mentioned|referred|passed|recommended|suggested|sends)",
    re.IGNORECASE,
)
_FIRST = re.compile(
    rf"(?:\b(?:with|meet(?:ing)?|see|joined by|by|just|only|simply) (?:you and )?(?:me|myself)\b|\b(?:and|&|or|,) (?:me|I|myself)\b(?![’']ve| have| am| was|[’']m| can[’']t)|\bwith (?:you and )?me\b|\bmyself and\b|\bjoin(?:s|ing|ed)? (?:us|me)\b|\bthe two of us\b|\b(?:und|et|y|e|en|och|og) (?:ich|mir|mich|moi|yo|eu|comigo|ik|mij|mig|jag|jeg|meg)\b|\bask for me\b|\bme and\b|\bI and\b|\byou and me\b"
    rf"|\bI(?:[’']ll| will| shall|[’']m going to| am going to)(?: then| also| be)* (?:{_DOES}|calling|ringing|meeting|seeing|interviewing|speaking|joined|doing)\b"
    r"|\bI(?:[’']d| would)? (?:like|love) (?:to|you to) (?:meet|see|talk|speak|show|chat)|\bI (?:call|ring|phone) you\b|\bhappy to meet you\b"
    r"|\b(?:mit mir|und ich|und mir|ich rufe|ich freue mich (?:auf|sie|dich)|avec moi|et moi|je vous (?:appellerai|recevrai)|conmigo|y yo|te llamaré|comigo|e eu|met mij|en ik|ik bel|med mig|med meg|og jeg|och jag|jag ringer|jeg ringer|con me)\b)",
    re.IGNORECASE,
)
_FORWARD_TO = re.compile(
    r"\b(?:see you (?:then|there|on|at|soon|tomorrow|next|in|this|mon|tues|wednes|thurs|fri|satur|sun)\w*|(?:talk|speak|chat) (?:to you |with you )?(?:then|soon|tomorrow|on)\b|come (?:by|in|over|round|to)\b)|\b(?:I(?:[’']m| am)? (?:also |really |very much )?look(?:ing)? forward to|looking forward to|can[’']t wait to|excited to|delighted to|pleased to|nice to) (?:meet|speak|talk|see|chat|welcom|our|catch|hear)",
    re.IGNORECASE,
)
_WE = re.compile(
    r"\bwe(?:[’']ll| will| can|[’']d)\b[^.!?]{0,60}\b(?:talk|chat|cook|discuss|look at|go through|walk|sit down|have a)\b|\bour (?:call|chat|talk|meeting|conversation)\b",
    re.IGNORECASE,
)
_SCHEDULES = re.compile(
    r"\b(?:coordinator|co-ordinator|scheduler|scheduling|administrator|admin|assistant|pa|ea|secretary|operations|ops|receptionist|recruit\w*|talent|people team|human resources|hr|personal\w*|sourcer)\b",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:interview|meeting|call|conversation|round)\b[^.]{0,60}\b(?:shift\w*|mov\w+|postpone\w*|brought forward|push\w*|delay\w*|rescheduled?)\b|\b(?:shift\w*|mov\w+|push\w*|postpone\w*|bring forward)\b[^.]{0,60}\b(?:interview|meeting|call|round)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![\d:.,/+-])(?P<h>[01]?\d|2[0-3])(?:(?:[:.h](?P<m>[0-5]\d))|(?= ?(?:[ap]\.?m\b|uhr|h\b|o[’']clock|noon|(?:-|–|—|to) ?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m|uhr|h)\b)))(?![\d/]|[.:]\d)",
    re.IGNORECASE,
)
_NOON = re.compile(r"\b(?:noon|midday|mittags|mediodía)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Meeting:
    """Somebody who meets the candidate; ``at`` is the offset in the text, -1 for every round."""

    person: Person
    at: int
    words: str


def interviewers(
    scene: Scene, interviews: tuple[Interview, ...]
) -> tuple[tuple[Interview, ...], tuple[Evidence, ...]]:
    """The rounds with their people; evidence is the words that name each."""
    if not interviews:
        return interviews, ()
    if scene.kind is Kind.INTERVIEW_CANCELLED:  # nobody meets anybody
        return tuple(replace(one, interviewers=()) for one in interviews), ()
    area, meetings = (Area.OWN, []) if scene.outgoing else _meetings(scene)
    shares = _shared(scene.text(area), meetings, interviews)
    filled = tuple(
        replace(one, interviewers=_joined(one.interviewers, share, scene))
        for one, share in zip(interviews, shares, strict=True)
    )
    words = dict.fromkeys(m.words for share in shares for m in share if m.words)
    return filled, tuple(Evidence("interviews", w) for w in list(words)[:12])


def _meetings(scene: Scene) -> tuple[Area, list[Meeting]]:
    """Those told in the author's words; else in the calendar's, the subject or the quoted text."""
    for area in (Area.OWN, Area.CALENDAR, Area.SUBJECT, Area.QUOTED):
        text = scene.text(area)
        found = [*_told(text, scene), *_author(text, scene, area)] if text else []
        if found:
            return area, found
    if _asks_for_me(scene) or _looks_forward(scene):
        return Area.OWN, [Meeting(_sender(scene), -1, "")]
    return Area.OWN, []


def _asks_for_me(scene: Scene) -> bool:
    return bool(
        re.search(
            r"\b(?:ask for me|I[’']ll call you|meet me|with me)\b",
            scene.text(Area.QUOTED),
            re.IGNORECASE,
        )
    )


# Named by the words around


def _told(text: str, scene: Scene) -> Iterator[Meeting]:
    """Line by line, sentence by sentence; below a heading or a time a name alone is enough."""
    everybody = [p for p in told.persons(text) if _is_somebody(p, text, scene)]
    found = list(_by_words(text, everybody))
    yield from found or _the_only_ones(text, everybody, scene)


def _the_only_ones(text: str, everybody: list[Told], scene: Scene) -> Iterator[Meeting]:
    """Where no words say who meets: whoever is named in full, and is not the author or one to ask."""
    for start, end in _lines(text):
        line = text[start:end]
        if _PLACE_LINE.match(line):
            continue
        for one in everybody:
            sure = one.full and (one.title is not None or names.is_given(one.name))
            if not start <= one.at < end or not sure or names.same(one.name, scene.signature.name):
                continue
            refused = _NOT_BEHIND.search(text[one.end : end]) or _NOT_BEFORE.search(
                text[start : one.start]
            )
            if not refused:
                yield _meeting(text, one)


def _meeting(text: str, one: Told) -> Meeting:
    return Meeting(
        Person(one.name, one.email, one.title), one.at, text[one.start : one.end].strip()
    )


def _by_words(text: str, everybody: list[Told]) -> Iterator[Meeting]:
    """Those whom a cue, a label, a row or a list makes one who meets the candidate."""
    below = False
    for start, end in _lines(text):
        line = text[start:end]
        here = [p for p in everybody if start <= p.at < end]
        if _PLACE_LINE.match(line):
            below = False
            continue
        row = _is_row(line) or (below and bool(here) and _begins(line, here[0], start))
        for one in here:
            if _meets(text, start, end, one, everybody, row=row):
                yield _meeting(text, one)
        below = _continues_list(line, below, bool(here) and row)


def _is_row(line: str) -> bool:
    """A line of a table or of a programme: a label, cells, or a clock time at its beginning."""
    if _LABEL.match(line) or "\t" in line:
        return True
    return len(line) < 160 and _CLOCK.search(line[:24]) is not None


def _continues_list(line: str, below: bool, row: bool) -> bool:
    """Whether what follows a line stands under a heading, a label or a time."""
    bare = line.strip()
    if not bare:
        return below
    if (
        _opens_list(bare)
        or _HEADING.match(bare)
        or (len(bare) < 60 and bare[-1] not in ".?!" and _CLOCK.search(bare))
    ):
        return True
    if row:
        return True
    return below and len(bare) < 60 and bare[-1] not in ".?!"


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Sentences, and lines that stand by themselves; wrapped lines are one."""
    start = 0
    for stop in _STOP.finditer(text):
        if stop[0] == "\n" and _wraps(text, stop.start()):
            continue
        yield start, stop.end()
        start = stop.end()
    yield start, len(text)


_STOP = re.compile(
    r"[.!?](?=\s+(?:[-–—*•]\s*)?[^\Wa-z])(?<!\bMr\.)(?<!\bDr\.)(?<!\bMs\.)(?<!\bMrs\.)(?<!\bProf\.)(?<!\bMag\.)(?<!\b[A-Z]\.)(?<!\bIng\.)(?<!\bDipl\.)(?<!\bSt\.)|\n+"
)


def _wraps(text: str, at: int) -> bool:
    """Whether a line break only wraps a long line of prose."""
    if _LABELLED.match(text, at + 1):
        return False
    line = text[text.rfind("\n", 0, at) + 1 : at]
    return (
        len(line) > 62
        and line[-1] not in ":;"
        and "\t" not in line
        and text[at + 1 : at + 2].strip(" \t-*•") != ""
    )


_LABELLED = re.compile(r"[^\W\d_][\w /()-]{1,24}:[ \t]")
_HEADING = re.compile(
    r"(?:your |the |interview |selection |hiring |meet (?:your |the )?)*(?:interviewers?|interview panel|panel(?: members)?|who|with|hosts?|committee|interview team|people|you(?:[’']ll| will) (?:meet|be meeting)(?: with)?|gesprächspartner|interlocuteurs?|entrevistador\w*)\W*$",
    re.IGNORECASE,
)


def _opens_list(line: str) -> bool:
    return line.endswith(":") and _LEAD.search(line) is not None


def _begins(line: str, one: Told, start: int) -> bool:
    """Whether a line of a list begins with a person (behind a bullet, number or title)."""
    return len(line[: one.start - start].strip(" \t*•·-–—0123456789.)")) < 4


_PLACE_LINE = re.compile(
    r"^[ \t*•·-]{0,4}(?:location|where|venue|address|place|room|directions|parking|dial|meeting id|ort|lieu|lugar|adresse|local|plaats|plats|sted|luogo|site|subject|re)\*?[ \t]*[:\t]",
    re.IGNORECASE,
)


_HOUSE_NUMBER = re.compile(r"(?:^|[\s,(])\d{1,4}[a-zA-Z]?[ \u00a0]$")


def _is_somebody(one: Told, text: str, scene: Scene) -> bool:
    """A person, and no street or town: a first name alone has to be a known one."""
    folded = one.name.casefold()
    if scene.is_mine(one.name) or _house(one, scene):
        return False
    if folded in PLACES or _HOUSE_NUMBER.search(text[max(0, one.at - 12) : one.at]):
        return False
    if re.match(
        r",?[  ]\d|\d|,? [A-Z]{1,2}\d|[  ](?:time|office|road|street|house|hall|building|centre|campus|station)\b",
        text[one.at + len(one.name) :][:14],
    ):
        return False
    if one.full or one.title:
        return True
    known = any(names.same(one.name, p.name) for p in scene.known if p.name)
    return known or names.is_given(one.name) or _is_named_with(one, text)


def _is_named_with(one: Told, text: str) -> bool:
    """A rare first name by itself: "with Peig and me", "and Dovrat (our designer)"."""
    if one.name.isupper() or len(one.name) < 3:
        return False
    before = _WITH.search(text[max(0, one.at - 12) : one.at])
    behind = text[one.at + len(one.name) :][:8]
    if before is None or _GOES_ON.match(behind):
        return False
    return (
        before[1].casefold() not in _AND
        or re.match(r"[.,;)!]|[ \n](?:will|would|from|and|\()", behind) is not None
    )


_WITH = re.compile(
    r"(?:^|[\s(])(with|meet|meeting|see|mit|avec|con|com|met|med|and|&|und|et|y|en|och|og) $",
    re.IGNORECASE,
)
_AND = words("and & und et y en och og")
_GOES_ON = re.compile(r"[’']s|[-/@.]\w|[ \u00a0][A-Z]")


def _house(one: Told, scene: Scene) -> bool:
    company = names.key(scene.company)
    return bool(company) and names.key(one.name) <= company


def _meets(
    text: str, start: int, end: int, one: Told, everybody: Iterable[Told], *, row: bool
) -> bool:
    before = _skipped(text, start, one, everybody)
    behind = text[one.end : end]
    alone = not any(start <= p.at < end and p is not one for p in everybody)
    if alone and _MOVED.search(text[start:end]) and len(before.strip()) < 24:
        return one.full or one.title is not None
    if _NOT_BEHIND.search(behind) and not row:
        return False
    if _CUE_BEHIND.search(behind) and _named(one):
        return True
    if _NOT_BEFORE.search(before):
        return False
    if row and (one.full or one.title or names.is_given(one.name)):
        return True
    cue = None
    for cue in _CUE_BEFORE.finditer(before):
        pass
    between = before[cue.end() :] if cue else ""
    return bool(cue) and len(between) < 45 and not _APART.search(between) and _named(one)


_APART = re.compile(r";|\b(?:about|for|at|on)\b [^,]{0,40}$")


def _named(one: Told) -> bool:
    """A first name alone counts where it is no common word at a sentence's start."""
    return one.full or one.title is not None or len(one.name) > 2


def _skipped(text: str, start: int, one: Told, everybody: Iterable[Told]) -> str:
    """The words before a person in a sentence, without the persons named before and what joins them."""
    parts, at = [], start
    for other in everybody:
        if start <= other.start < one.start:
            parts.append(text[at : other.start])
            at = max(at, other.end)
    parts.append(text[at : one.start])
    joined = [
        ""
        if re.fullmatch(
            r"[\s,&/;]*(?:and|und|et|y|e|en|och|og|plus|sowie|then|or)?[\s,]*(?:also |our |my |the |by |with )?",
            p,
        )
        else p
        for p in parts
    ]
    return "".join(joined)


# The author's own part


def _author(text: str, scene: Scene, area: Area) -> list[Meeting]:
    """The author as an interviewer: "with me", "I'll call you"."""
    theirs = area in (Area.OWN, Area.CALENDAR) or (area is Area.QUOTED and scene.forwarded)
    person = _sender(scene)
    if not theirs or person.name is None:
        return []
    return [Meeting(person, m.start(), "") for m in _FIRST.finditer(text)]


def _looks_forward(scene: Scene) -> bool:
    """Where nobody is named: the author, who looks forward to it and is not there to schedule."""
    if _sender(scene).name is None or _SCHEDULES.search(scene.signature.title or ""):
        return False
    text = scene.text(Area.OWN)
    return bool(_FORWARD_TO.search(text) or _WE.search(text))


def _sender(scene: Scene) -> Person:
    """Who writes, as a person."""
    contact = scene.contact
    if (
        contact
        and contact.name
        and (scene.signature.name is None or names.same(contact.name, scene.signature.name))
    ):
        return Person(contact.name, _own_address(contact, scene), scene.signature.title)
    return Person(scene.signature.name, None, scene.signature.title)


# Which round


def _shared(
    text: str, meetings: list[Meeting], interviews: tuple[Interview, ...]
) -> list[list[Meeting]]:
    """Each round's people: by the clock time in their line or next before it, else in each round."""
    if len(interviews) == 1:
        return [meetings]
    marks = _marks(text, interviews)
    if not marks:
        each = len(meetings) == len(interviews)
        return [[m] for m in meetings] if each else [list(meetings) for _ in interviews]
    shares: list[list[Meeting]] = [[] for _ in interviews]
    for meeting in meetings:
        place = _round_of(text, meeting.at, marks)
        for i, share in enumerate(shares):
            if place == i or (place is None and (meeting.at < 0 or len(meetings) == 1)):
                share.append(meeting)
    return shares if any(shares) else [list(meetings) for _ in interviews]


def _round_of(text: str, at: int, marks: list[tuple[int, int]]) -> int | None:
    """The round whose time stands in a person's line, or next before it."""
    if at < 0:
        return None
    begin, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    inside = [(abs(m - at), i) for m, i in marks if begin <= m < (end if end >= 0 else len(text))]
    before = [i for m, i in marks if m <= at]
    if inside and not any(m < at for m, _ in marks if begin <= m):
        return min(inside)[1]
    return before[-1] if before else None


def _marks(text: str, interviews: tuple[Interview, ...]) -> list[tuple[int, int]]:
    """Where each round's start stands in the text, in order; a day's repetition counts on."""
    starts = [(one.start.hour % 12, one.start.minute) for one in interviews]
    marks: list[tuple[int, int]] = []
    used: set[int] = set()
    for clock in _CLOCK.finditer(text):
        told_time = (int(clock["h"]) % 12, int(clock["m"] or 0))
        for i, start in enumerate(starts):
            if start == told_time and i not in used:
                if _ends_a_range(text, clock.start()):
                    break
                marks.append((clock.start(), i))
                used.add(i)
                break
    return sorted(marks)


def _ends_a_range(text: str, at: int) -> bool:
    """ "10:00 - 10:45": the second time is an end."""
    return bool(
        re.search(
            r"\d ?(?:[ap]m)? ?(?:-|–|—|to|bis|\t)\s?$", text[max(0, at - 8) : at], re.IGNORECASE
        )
    )


# One person from many mentions


def _joined(guests: tuple[Person, ...], share: list[Meeting], scene: Scene) -> tuple[Person, ...]:
    """Those invited and those told, each once; an organiser who is not told only schedules."""
    found: list[Person] = []
    for person in (*(m.person for m in share), *_attending(guests, share, scene)):
        at = next((i for i, p in enumerate(found) if names.same(p.name, person.name)), None)
        if at is None:
            found.append(person)
        else:
            found[at] = _merged(found[at], person)
    return tuple(_completed(p, scene) for p in found)


def _attending(guests: tuple[Person, ...], share: list[Meeting], scene: Scene) -> list[Person]:
    if not share:
        return list(guests)
    organisers = {
        (e.organizer.email or "").casefold() for e in scene.message.invitations[:5] if e.organizer
    }
    return [
        g
        for g in guests
        if (g.email or "").casefold() not in organisers
        or any(names.same(g.name, m.person.name) for m in share)
    ]


def _merged(one: Person, other: Person) -> Person:
    name = max((one.name or "", other.name or ""), key=lambda n: (len(n.split()), len(n)))
    return Person(name or None, one.email or other.email, one.title or other.title)


def _own_address(known: Person, scene: Scene) -> str | None:
    """A person's address, unless it is a team's that the person only signs for."""
    if known.email is None or belongs(known.email, known.name):
        return known.email
    heads = (scene.message.sender, *scene.message.reply_to[:3], *scene.message.cc[:20])
    shown = (a.name for a in heads if a and a.email.casefold() == known.email.casefold())
    return known.email if any(names.same(n, known.name) for n in shown if n) else None


def _completed(person: Person, scene: Scene) -> Person:
    """With the address and title that headers, signature or other words give for the same person."""
    email, title, name = person.email, person.title, person.name
    for known in scene.known:
        if not names.same(known.name, name):
            continue
        if known.name and name and len(known.name.split()) > len(name.split()):
            name = known.name
        email, title = email or _own_address(known, scene), title or known.title
    for signature in (scene.signature, scene.quoted):
        if title is None and names.same(name, signature.name):
            title = signature.title
    return Person(name, email, title)
