"""Titles that nothing leads to: capitals in running text that end in a known noun.

Finds and weighs; asked only where no words or marks name the job.
"""

import re
from collections.abc import Iterator

from agent.reading.caseless import lazily
from agent.reading.people import titles
from agent.reading.people.foreign_heads import FOREIGN_HEADS, HEAD_ENDINGS
from agent.reading.people.heads import HEADS
from agent.reading.people.phrases import leftwards, rightwards
from agent.reading.people.roles.claims import Claim
from agent.reading.people.titles import bare, is_body, is_head


def anywhere(text: str) -> Iterator[Claim]:
    """Where nothing leads to a title: two capitals or more that end in a known noun."""
    for found in _CAPITAL.finditer(text):
        if not is_head(found[0]) or is_body(found[0]):
            continue
        title = _onwards(text, found) or leftwards(text, found.end())
        lone = title == found[0] or not title[:1].isupper()
        if lone and len(found[0]) > 9 and found[0].endswith(HEAD_ENDINGS):
            title = found[0]
            yield Claim(title, 0.75, title, found.start())
        if " " in title and title[0].isupper() and titles.is_title(title):
            start = (
                found.end() - len(title) if text.endswith(title, 0, found.end()) else found.start()
            )
            longer = rightwards(text, start)
            yield Claim(longer if longer.startswith(f"{title},") else title, 0.8, title, start)


_OF_FIELD = lazily(r" (?:of|de|di|d[’']|des|du|da|do|van|für|voor) ?(?=\w)")


def _onwards(text: str, head: "re.Match[str]") -> str:
    """ "Head of Growing", "Responsable de compras": what goes on behind its noun."""
    noun = bare(head[0])
    small = text[head.end() + 1 : head.end() + 2].islower()
    compound = noun not in HEADS and noun.endswith(HEAD_ENDINGS)  # "Projektleiter Tunnelbau"
    foreign = compound or (noun in FOREIGN_HEADS and (small or noun not in HEADS))
    foreign = foreign and text[head.end() : head.end() + 1] == " "
    foreign = foreign and text[head.end() + 1 : head.end() + 2].isalpha()
    if not foreign and not _OF_FIELD.match(text, head.end()):
        return ""
    title = rightwards(text, head.start())
    return title if len(title) > len(head[0]) else ""


_CAPITAL = lazily(r"[^\W\d_a-zß-öø-ÿ](?<![\w@./-].)[\w-]{2,}")
