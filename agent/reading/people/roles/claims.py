"""Where a text may name the job, and how surely: labels, lead words, words behind, subjects.

Finds and weighs; which title is the job's is for the package.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from agent.reading import words
from agent.reading.caseless import lazily, lower
from agent.reading.people import names, titles
from agent.reading.people.heads import NOT_ROLES
from agent.reading.people.phrases import REACH, leftwards, rightwards
from agent.reading.people.roles import cues
from agent.reading.people.titles import bare, has_head


@dataclass(frozen=True, slots=True)
class Claim:
    """A title as it stands in a text, its weight, and the words around it; ``at`` its offset."""

    text: str
    weight: float
    words: str
    at: int = -1
    refused: bool = False


def of_text(text: str, company: str | None, *, headings: bool, loose: bool) -> Iterator[Claim]:
    """What sentences, labels and lines of a text say; loose lead words only where no others do."""
    strong = list(islice(_of_cues(text, company), MOST))
    yield from strong
    if loose and not any(claim.weight >= _STRONG for claim in strong):
        for found in cues.LOOSE_BEFORE.finditer(text):
            yield from _after(text, found, company, sure=False)
    if headings:
        yield from _headings(text)
    for found in _DOCTORAL.finditer(text) if "octoral" in text or "PhD" in text else ():
        yield Claim(found[0], 3.2, found[0], found.start())


_DOCTORAL = lazily(
    r"\b(?:[Pp]ost-?[Dd]octoral|[Dd]octoral|PhD)(?: [Rr]esearch)? (?:[Pp]osition|[Ss]tudentship"
    r"|[Ff]ellowship|[Ss]cholarship)s? in "
    r"[^\W\d_][\w-]+(?: (?:and )?(?!at |with |for |on |in |is |has |are |will "
    r"|and )[^\W\d_][\w-]+){0,4}"
)
"""Posts that are called after their subject, not after who holds them."""


MOST = 300
"""How many claims of one text are looked at; a letter has a dozen."""
_STRONG = 2.5


def _of_cues(text: str, company: str | None) -> Iterator[Claim]:
    for found in cues.LABEL.finditer(text):
        title = _cut(found["title"])
        if title:
            weight = 5.0 if has_head(title) else 3.0
            if found[0].lstrip(" \t*•·-").casefold().startswith("title") or titles.is_weak(title):
                weight = 2.0  # as likely the interviewer's
            yield Claim(title, weight, found[0].strip(), found.start())
    for found in cues.ASKED.finditer(text) if "?" in text else ():
        if has_head(title := found["title"].strip()):
            yield Claim(title, 5.0, title, found.start("title"))
    low = lower(text)
    for found in cues.SURE_BEFORE.finditer(low):
        yield from _after(text, found, company, sure=True)
    for found in cues.TERMS_BEFORE.finditer(low):
        yield from _after(text, found, company, sure=True)
    for found in _MARKED.finditer(text) if "/" in text else ():
        title = leftwards(text, found.start(), sure=True)
        if title[:1].isupper() and len(title) > 2:
            begin = found.start() - len(title)
            yield Claim(title, 2.4 if has_head(title) else 2.0, text[begin : found.end()], begin)
    for found in cues.BEHIND.finditer(low):
        yield from _before(text, found)


_MARKED = lazily(
    r"[ \u00a0]?\((?:[mwfdxhi]|div|all)\.? ?[/|,*] ?(?:[mwfdxhi]|div"
    r"|gn)\.?(?: ?[/|,*] ?(?:[mwfdxhi]|div)\.?)?\)|[ \u00a0][HF]/[HF]\b",
    re.IGNORECASE,
)
"""Marks of gender, which stand behind nothing but titles."""


def _after(text: str, lead: "re.Match[str]", company: str | None, *, sure: bool) -> Iterator[Claim]:
    """The title behind lead words."""
    if not sure and not _may_lead(text, lead):
        return
    named = _POST_THEN.match(text, lead.end()) if sure else None
    start = named.end() if named else lead.end()
    title = rightwards(text, start, company)
    post = sure and (named is not None or cues.OF_POST.search(lead[0]) is not None)
    post = post or (sure and _is_at(text, start + len(title), company))
    if not title or not _plausible(title, post):
        title = _trade(text, start, lead[0])
    if not title:
        return
    end = start + len(title)
    behind = cues.BEHIND.match(text[end : end + 24].lower())
    followed = behind is not None and bare(behind[0].strip()) in cues.STRONG_BEHIND
    if sure:
        weight = 3.0 if has_head(title) else 1.6
    elif lead[0].startswith("as") and titles.is_small(title) and " " in title:
        weight = 0.75  # "you'd be replacing as motion designer"
    elif (titles.is_small(title) and not followed and not _is_wanted(lead[0])) or (
        _is_vague(lead[0]) and not followed
    ):
        return
    else:
        weight = 1.2 if followed or len(title.split()) > 1 else 0.7
    yield Claim(title, weight, text[lead.start() : end].strip(), start)


def _is_at(text: str, end: int, company: str | None) -> bool:
    """Whether the employer stands right behind ("an interview for Doffer with Millbank")."""
    house = _AT_HOUSE.match(text, end) if company else None
    return house is not None and text.startswith(company or "", house.end())


_AT_HOUSE = lazily(rf" (?:{words.joined('roles.claims.at_house')}) (?:(?:the|our) )?")
_POST_THEN = lazily(rf"(?:{words.joined('roles.claims.post_then')}) (?=[^\Wa-z])")
"""A post named right before its title ("an interview for the vacancy Porter")."""


def _may_lead(text: str, lead: "re.Match[str]") -> bool:
    """Whether what a loose lead needs stands near: a trade's noun, and as a rule a word behind
    it."""
    begin, words = lead.end(), lead[0]
    small = titles.is_small(text[begin : begin + 12]) and not (
        words.startswith("as") or _is_wanted(words)
    )
    near = text[begin : begin + REACH + 24]
    needy = small or _is_vague(words)
    if needy and cues.STRONG_BEHIND.isdisjoint(_LETTERS.findall(near.lower())):
        return False
    return titles.holds_head(near[:REACH])


_LETTERS = lazily(r"[^\W_]+")


def _is_wanted(lead: str) -> bool:
    return lead.startswith(_WANTS)


_WANTS = (
    "look", "search", "need", "onze", "unser", "notre", "nuestr", "noss", "vår", "lo de", "seek",
    "hir", "recruit", "find", "be",
    "make", "to be", "after", "such", "cherch", "recherch", "busc", "zoek", "sök", "procur", "cerc",
    "like you",
)  # fmt: skip


def _is_vague(lead: str) -> bool:
    """ "our CTO", "with the Head of Sales": as a rule people, not the job."""
    return _VAGUE.match(lead) is not None


_VAGUE = lazily(r"(?:our|your|the|this|of|to(?! be)|on|in)\b")


def _plausible(title: str, post: bool) -> bool:
    """Whether a phrase is a title; where a post is named, capitals without a known noun will do."""
    words = titles.words(title)
    if not words:
        return False
    if has_head(title):
        whole = titles.clean(title) or title
        return titles.is_title(whole) or (post and not titles.is_small(whole))
    if not post or titles.is_small(words[0]) or bare(words[0]) in NOT_ROLES:
        return False
    loud = all(w.isupper() and len(w) < 6 for w in words) or any(c.isdigit() for c in title)
    return not (loud or names.is_given(title))


def _trade(text: str, start: int, lead: str) -> str:
    """A job that nobody lists: one word in lower case, right behind what leads to nothing else
    ("vaga de ", "application as "), that ends as those are called who do a thing."""
    found = cues.TRADE.match(text, start) if cues.LEADS_TO_TRADE.search(lead) else None
    return found[0] if found and found[0] not in NOT_ROLES else ""


def _before(text: str, behind: "re.Match[str]") -> Iterator[Claim]:
    """The title before "role", "position", "interview" and the like."""
    word = bare(behind[0].strip())
    strong = word in cues.STRONG_BEHIND
    if not strong and not _is_capital(text, behind.start()):
        return
    if word == "recruitment" and _is_department(text, behind):
        return
    if _FIRM.match(text, behind.start() + 1) and _EXECUTIVE.search(text, 0, behind.start()):
        return  # "Millbank Executive Search"
    title = leftwards(text, behind.start(), sure=word in cues.POSTS)
    if not title or (titles.is_small(title) and not strong):
        return
    if word == "recruitment" and " " not in title and titles.is_weak(title):
        return
    if has_head(title) or (titles.is_small(title) and word in cues.POSTS):
        said = text[behind.start() - len(title) : behind.end()].strip()
        yield Claim(title, 3.0 if strong else 1.2, said, behind.start())


_FIRM = lazily(r"(?:Search|Recruitment|Selection)\b")
_EXECUTIVE = lazily(r"(?<!Account )(?<!Sales )(?<!Marketing )Executive$")


def _is_department(text: str, behind: "re.Match[str]") -> bool:
    """ "Graduate Recruitment" on a line of a signature, not "the Teacher recruitment"."""
    if not text[behind.start() + 1].isupper():
        return False
    begin = text.rfind("\n", 0, behind.start()) + 1
    line = text[begin : begin + 90].partition("\n")[0]
    return len(line.split()) < 8 and line.rstrip()[-1:] not in ".?!"


def _is_capital(text: str, end: int) -> bool:
    """Whether the word that ends at an offset begins with a capital."""
    begin = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end), text.rfind("(", 0, end)) + 1
    return not titles.is_small(text[begin:end])


def _headings(text: str) -> Iterator[Claim]:
    """A line by itself that is a title ("RECORDS MANAGER (RM/113)") at the message's head."""
    for line in text.split("\n", 8)[:8]:
        whole = line.strip(" \t*_")
        if not 4 < len(whole) < 90 or whole[-1] in ".?!,:" or "\t" in whole:
            continue
        if not titles.holds_head(whole):
            continue
        core = bare_of_talk(whole)
        title = titles.clean(core) if core[:1].isupper() and ":" not in core else None
        if title and " " in title and titles.is_title(title) and not names.find(core):
            yield Claim(core, 1.2, core)


@lru_cache(maxsize=32)
def bare_of_talk(text: str) -> str:
    """A phrase without what subjects say before a title; words that titles have too are left on
    it."""
    talk = cues.TALK.match(text)
    if talk is None:
        return text
    start = talk.end()
    for word in reversed(list(_TALK_WORD.finditer(text, 0, talk.end()))):
        begins = cues.TITLE_TOO.get(bare(word[0]))
        if not begins or text[word.end() : start].strip() or not begins.match(text, start):
            break
        start = word.start()
    return text[start:]


@lru_cache(maxsize=32)
def before_talk(text: str) -> str:
    """A phrase without what subjects say behind a title."""
    return cues.TALK_BEHIND.sub("", text)


_TALK_WORD = lazily(r"[^\s:,–—]+")


def _cut(title: str) -> str:
    """A label's value up to where another thing begins: the employer, a number, the next label."""
    text = re.split(r"\s{3,}|\s+[|•]\s+", title.strip(' \t*_"“”'))[0].strip(' *_"“”')
    core = before_talk(bare_of_talk(text)) or text
    first = _SENTENCE_ENDS.split(core, maxsplit=1)[0]
    return first if has_head(first) else core


_SENTENCE_ENDS = lazily(r"(?:(?<=[a-z)])|(?<=[A-Z]{2}))\.\s+(?=[A-Z])")
