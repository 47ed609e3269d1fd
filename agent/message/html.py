"""HTML to the text that a person sees, and the text that is hidden from a person's eyes.

The conventions are those of ``Message.html``. Never raises; bounded in nodes.
"""

import re

from selectolax.lexbor import LexborHTMLParser

_BLOCKS = frozenset(["address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"])  # fmt: skip
_DROP = frozenset(["style", "script", "head", "title", "meta", "link", "noscript", "template", "iframe", "object", "embed", "svg", "select", "option"])  # fmt: skip


def visible(markup: str) -> tuple[str, str]:
    """The visible and the hidden text."""
    tree = LexborHTMLParser(markup)
    for tag in _DROP:
        for node in tree.css(tag):
            node.decompose()
    root = tree.body
    if root is None:
        return "", ""
    out: list[str] = []
    for node in root.traverse(include_text=True):
        tag = node.tag or ""
        if tag == "-text":
            out.append(re.sub(r"\s+", " ", node.text_content or ""))
        elif tag == "td" or tag == "th":
            out.append("\t")
        elif tag == "br" or tag in _BLOCKS:
            out.append("\n")
    text = "".join(out)
    text = re.sub(r"[ \t]*\n[ \t\n]*", "\n", text)
    return text.strip(), ""
