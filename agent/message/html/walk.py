"""One walk over the tree of an HTML body: each text to the seen, the hidden or the struck.

Without recursion, so that depth costs nothing; bounded in nodes and letters.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from agent.message.html import links, styles
from agent.message.html.layout import (  # fmt: skip
    BLOCK,
    BREAK,
    BULLET,
    CELL,
    MARKS,
    NO_BREAK,
    PARAGRAPH,
    RULE,
    lay_out,
    quoted,
)
from agent.message.html.limits import tamed
from agent.message.html.styles import NOTHING, Colour, Sheet, Style
from agent.message.invisible import TABLE, tagged, tricks

MOST_NODES = 30_000
MOST_MARKUP = 2_000_000
_MOST_LETTERS = 500_000
_MOST_CELLS = 24
_MOST_QUOTES = 12

_BLOCKS = frozenset(
    (
        "address article aside blockquote body caption center dd details dialog dir div dl dt "
        "fieldset figcaption figure footer form header hgroup legend main menu nav section "
        "summary table tbody tfoot thead tr"
    ).split()
)
_PARAGRAPHS = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"])
_DROPPED = frozenset(
    (
        "style script head title meta link noscript template iframe object embed svg math select "
        "datalist audio video canvas map"
    ).split()
)
_STRUCK = frozenset(("s", "strike", "del"))
_OUTLOOK_QUOTE = re.compile(r"border-left:\s?solid blue 1\.5pt", re.I)
_QUOTING = re.compile(r"quote|cite", re.I)
_REPLY_HEADER = re.compile(r"[^\x01-\x06:]{2,20}:[^:]{1,400}(?:@|:[^:]{1,400}:)")
_TABLE = TABLE | {ord(c): NO_BREAK for c in "\u00a0\u202f"} | {9: " ", 11: " ", 12: " "}
_BLANKS = re.compile(r"[ \n]{2,}|\n")
_SPACE = " \t\n\r"
"""Of which the indents between elements are made."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The text of an HTML body by what a person sees of it."""

    text: str = ""
    hidden: str = ""
    struck: str = ""
    tricks: frozenset[str] = frozenset()
    whole: bool = True
    """False where it was too large to be read to its end."""


@dataclass(frozen=True, slots=True)
class _Ink:
    """What a text inherits from the elements around it."""

    tiny: bool = False
    invisible: bool = False
    colour: Colour | None = None
    ground: Colour | None = None
    preserved: bool = False
    unseen: bool = False

    def under(self, style: Style, tag: str) -> "_Ink":
        """The ink inside an element with a style of its own."""
        tiny = self.tiny if style.tiny is None else style.tiny
        invisible = self.invisible if style.invisible is None else style.invisible
        colour = style.colour or self.colour
        ground = None if style.pictured else (style.ground or self.ground)
        preserved = tag == "pre" or (self.preserved if style.preserved is None else style.preserved)
        clear = colour is not None and (
            colour == styles.TRANSPARENT or (ground is not None and styles.alike(colour, ground))
        )
        return _Ink(tiny, invisible, colour, ground, preserved, tiny or invisible or clear)


@dataclass(slots=True)
class _Open:
    """An element that the walk is in: where its text begins, what to put back, how to close it."""

    node: LexborNode
    start: int
    ink: _Ink
    close: Callable[["_Walk", "_Open"], None] | None = None
    note: str = ""


_DATA = re.compile(r"data:[\w/+.;=-]{1,80},[A-Za-z0-9+/=\s%]{200,}")


def seen(markup: str) -> Seen:
    """Reads an HTML body."""
    if len(markup) > MOST_MARKUP:
        markup = _DATA.sub("", markup)
    parsed = LexborHTMLParser(tamed(markup[:MOST_MARKUP]))
    walk = _Walk(styles.sheet("\n".join(s.text() for s in parsed.css("style")[:50])))
    whole = parsed.body is None or walk.run(parsed.body)
    text, hidden, struck = (lay_out("".join(p)) for p in (walk.out, walk.hidden, walk.struck))
    return Seen(text, hidden, struck, walk.tricks, whole and len(markup) <= MOST_MARKUP)


class _Walk:
    """The walk itself: texts and marks gathered so far, and the elements that are open."""

    def __init__(self, rules: Sheet) -> None:
        self.rules = rules
        self.ruled = bool(rules.gone or rules.grounds)
        self.out: list[str] = []
        self.hidden: list[str] = []
        self.struck: list[str] = []
        self.open: list[_Open] = []
        self.lists: list[int] = []
        self.ink = _Ink(ground=None if rules.grounds else styles.WHITE)
        self.cells = self.quotes = self.letters = 0
        self.picture = ""
        self.tricks: frozenset[str] = frozenset()

    def run(self, root: LexborNode) -> bool:
        """Walks the tree; whether to its end."""
        node: LexborNode | None = self._down(root, root.tag or "")
        whole = False
        for _ in range(MOST_NODES):
            while node is None and self.open:
                node = self._up()
            if node is None or self.letters > _MOST_LETTERS:
                whole = node is None
                break
            tag = node.tag
            if tag == "-text":
                self._text(node.text_content or "")
            elif tag == "br":
                self.out.append(BREAK)
            elif tag is not None and tag not in _DROPPED and tag[0] not in "-_!":
                node = self._down(node, tag)
                continue
            node = node.next
        while self.open:
            self._up()
        return whole

    def _text(self, text: str) -> None:
        self.letters += len(text)
        if not text.strip(_SPACE) and not self.ink.preserved:
            text = " "
        if not text.isascii():
            self.tricks |= tricks(text)
            for words in tagged(text):
                self.hidden += (BLOCK, words, BLOCK)
        if not text.isprintable():
            text = text.replace("\r\n", "\n").translate(_TABLE)
            if self.ink.preserved:
                text = text.replace("\n", BREAK)
        if "  " in text or "\n" in text:
            text = _BLANKS.sub(" ", text)
        (self.hidden if self.ink.unseen else self.out).append(text)

    def _down(self, node: LexborNode, tag: str) -> LexborNode | None:
        """Enters an element and gives its first child."""
        attributes = node.attributes
        opened = _Open(node, len(self.out), self.ink)
        style = self._style(attributes) if attributes else NOTHING
        if style is not NOTHING or tag == "pre":
            self.ink = self.ink.under(style, tag)
        self.open.append(opened)
        if style.gone:
            opened.close = _hide
        elif style.struck or tag in _STRUCK:
            opened.close = _strike
        elif tag in _OPENERS:
            _OPENERS[tag](self, opened, attributes)
        elif tag in _PARAGRAPHS:
            _begin_paragraph(self, opened, style, attributes)
        elif tag in _BLOCKS:
            _begin_block(self, opened, style, attributes)
        return node.first_child

    def _style(self, attributes: dict[str, str | None]) -> Style:
        written = attributes.get("style")
        style = styles.inline(written) if written else NOTHING
        if not styles.ATTRIBUTES.isdisjoint(attributes):
            style = styles.with_attributes(style, attributes)
        if self.ruled:
            style = styles.with_rules(style, attributes, self.rules)
        return style

    def _up(self) -> LexborNode | None:
        """Leaves an element and gives what follows it."""
        opened = self.open.pop()
        self.ink = opened.ink
        if opened.close is not None:
            opened.close(self, opened)
        return opened.node.next

    def take(self, opened: _Open) -> str:
        """Takes the text of an element back out."""
        text = "".join(self.out[opened.start :])
        del self.out[opened.start :]
        return text


Attributes = dict[str, str | None]


def _hide(walk: _Walk, opened: _Open) -> None:
    walk.hidden += (BLOCK, walk.take(opened), BLOCK)


def _strike(walk: _Walk, opened: _Open) -> None:
    walk.struck += (BLOCK, walk.take(opened), BLOCK)


def _begin_paragraph(walk: _Walk, opened: _Open, style: Style, attributes: Attributes) -> None:
    """Outlook's paragraphs are lines: an empty line is a paragraph of its own there."""
    if style.flush or (attributes.get("class") or "").startswith("Mso"):
        walk.out.append(BLOCK)
        opened.close = _end_block
    else:
        walk.out.append(PARAGRAPH)
        opened.close = _end_paragraph


def _end_paragraph(walk: _Walk, opened: _Open) -> None:
    walk.out.append(PARAGRAPH)


def _begin_block(walk: _Walk, opened: _Open, style: Style, attributes: Attributes) -> None:
    if attributes.get("id") == "divRplyFwdMsg":
        walk.out += (BLOCK, RULE)
    walk.out.append(BLOCK)
    opened.close = _end_ruled if style.ruled else _end_block
    if walk.quotes < _MOST_QUOTES and _quotes(opened.node.tag or "", style, attributes):
        walk.quotes += 1
        opened.close = _end_quote


def _quotes(tag: str, style: Style, attributes: Attributes) -> bool:
    if tag != "blockquote":
        return style.barred and _OUTLOOK_QUOTE.search(attributes.get("style") or "") is not None
    named = _QUOTING.search(attributes.get("class") or "") is not None
    return style.barred or named or (attributes.get("type") or "").lower() == "cite"


def _end_block(walk: _Walk, opened: _Open) -> None:
    walk.out.append(BLOCK)


def _end_ruled(walk: _Walk, opened: _Open) -> None:
    """Outlook's header of the message that is answered: names with colons under a line."""
    head = "".join(walk.out[opened.start : opened.start + 40]).lstrip(MARKS + " ")
    if _REPLY_HEADER.match(head):
        walk.out.insert(opened.start, BLOCK + RULE)
    walk.out.append(BLOCK)


def _end_quote(walk: _Walk, opened: _Open) -> None:
    walk.quotes -= 1
    walk.out += (BLOCK, quoted(lay_out(walk.take(opened))), BLOCK)


def _begin_link(walk: _Walk, opened: _Open, attributes: Attributes) -> None:
    opened.note = links.target(attributes.get("href") or "")
    opened.close = _end_link
    walk.picture = ""


def _end_link(walk: _Walk, opened: _Open) -> None:
    content = walk.take(opened)
    text = content.rstrip(MARKS + " ")
    if not text.strip(MARKS + " "):
        text = content = walk.picture
    where = opened.note
    if text and where and not links.says(text, where):
        walk.out += (text, f" <{where}>", content[len(text) :])
    else:
        walk.out.append(content)


def _picture(walk: _Walk, opened: _Open, attributes: Attributes) -> None:
    walk.picture = walk.picture or " ".join((attributes.get("alt") or "")[:200].split())


_PARTING = (BLOCK, PARAGRAPH, BREAK, BULLET, CELL)


def _begin_cell(walk: _Walk, opened: _Open, attributes: Attributes) -> None:
    walk.cells += 1
    opened.close = _end_cell if walk.cells <= _MOST_CELLS else _end_deep_cell


def _end_cell(walk: _Walk, opened: _Open) -> None:
    walk.cells -= 1
    content = walk.take(opened)
    core = content.strip(MARKS + " ")
    if not core:
        return
    if len(core) < 400 and not any(map(core.__contains__, _PARTING)):
        walk.out += (CELL, core, CELL)
    else:
        walk.out += (BLOCK, content, BLOCK)


def _end_deep_cell(walk: _Walk, opened: _Open) -> None:
    walk.cells -= 1
    walk.out.append(BLOCK)


def _begin_list(walk: _Walk, opened: _Open, attributes: Attributes) -> None:
    start = attributes.get("start") or "1"
    first = int(start) if start.isascii() and start.isdigit() and len(start) < 5 else 1
    walk.lists.append(first if opened.node.tag == "ol" else -1)
    walk.out.append(BLOCK)
    opened.close = _end_list


def _end_list(walk: _Walk, opened: _Open) -> None:
    walk.lists.pop()
    walk.out.append(BLOCK)


def _begin_item(walk: _Walk, opened: _Open, attributes: Attributes) -> None:
    number = walk.lists[-1] if walk.lists else -1
    if number >= 0:
        walk.lists[-1] += 1
    walk.out += (BLOCK, f"{number}." if number >= 0 else "-", BULLET)
    opened.close = _end_block


def _rule(walk: _Walk, opened: _Open, attributes: Attributes) -> None:
    walk.out += (BLOCK, RULE, BLOCK)


_OPENERS = {
    "a": _begin_link,
    "img": _picture,
    "td": _begin_cell,
    "th": _begin_cell,
    "ol": _begin_list,
    "ul": _begin_list,
    "li": _begin_item,
    "hr": _rule,
}
