"""What inline styles and simple CSS rules do to the visibility of text; nothing of layout.

Only what senders of mail use to hide words; anything not understood is visible.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

WHITE = (255, 255, 255)
Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Style:
    """What an element's own declarations say; None where they say nothing."""

    gone: bool = False
    """The whole subtree is not shown."""
    shown: bool = False
    """``display`` is something other than none, which goes before a rule of a class."""
    tiny: bool | None = None
    """Size of letters nought, or too small to be seen."""
    invisible: bool | None = None
    colour: Colour | None = None
    ground: Colour | None = None
    """Colour of the background."""
    pictured: bool = False
    """A background whose colour cannot be known."""
    struck: bool = False
    preserved: bool | None = None
    """Line ends in the text count (``white-space: pre``)."""
    flush: bool = False
    """No margin below: a paragraph that is only a line."""
    ruled: bool = False
    """A line above, as over Outlook's header of a reply."""
    barred: bool = False
    """A line at the left, as of a quotation."""


NOTHING = Style()

_DECLARATION = re.compile(r"([a-z-]{3,30})\s{0,5}:\s{0,5}([^;]{1,300})")
_TELLING = re.compile(
    r"display|visib|font|opac|color|backgr|height|indent|left|top|clip|decor|white|margin", re.I
)
_MOST = 2_000


@lru_cache(maxsize=2048)
def inline(style: str) -> Style:
    """The style of a ``style`` attribute."""
    if not _TELLING.search(style):
        return NOTHING
    written = style[:_MOST].lower().replace("!important", "")
    said = {m[1]: m[2].strip() for m in _DECLARATION.finditer(written)}
    display = said.get("display", "")
    ground, pictured = _ground(said)
    return Style(
        gone=_gone(said, display),
        shown=bool(display) and display != "none",
        tiny=_tiny(said),
        invisible=_choice(said.get("visibility"), ("hidden", "collapse")),
        colour=colour(said["color"]) if "color" in said else None,
        ground=ground,
        pictured=pictured,
        struck="line-through" in said.get("text-decoration", said.get("text-decoration-line", "")),
        preserved=_choice(said.get("white-space"), ("pre", "pre-wrap", "pre-line", "break-spaces")),
        flush=_flush(said),
        ruled=_ruled(said, "border-top"),
        barred=_ruled(said, "border-left"),
    )


def _choice(value: str | None, yes: tuple[str, ...]) -> bool | None:
    return None if value is None or value == "inherit" else value in yes


def _nought(value: str | None) -> bool:
    return value is not None and _length(value) == 0


_LENGTH = re.compile(r"(-?\d{0,6}(?:\.\d{0,6})?)\s?(px|pt|em|rem|%|in|cm|mm|vw|vh)?")


def _length(value: str) -> float | None:
    """A length in pixels, roughly."""
    match = _LENGTH.match(value)
    if match is None or not match[1].strip("-."):
        return None
    return float(match[1]) * {"pt": 1.33, "em": 16, "rem": 16, "%": 0.16, "in": 96, "cm": 38}.get(
        match[2] or "", 1
    )


def _gone(said: dict[str, str], display: str) -> bool:
    if display == "none":
        return True
    opacity = _length(said.get("opacity", "1"))
    if opacity is not None and opacity < 0.05:
        return True
    if _nought(said.get("max-height")) or said.get("clip", "").startswith("rect(0"):
        return True
    if said.get("overflow") == "hidden" and (
        _nought(said.get("height")) or _nought(said.get("width"))
    ):
        return True
    far = [_length(said[n]) for n in ("text-indent", "left", "top", "margin-left") if n in said]
    return any(length is not None and length < -900 for length in far)


_FONT_SIZE = re.compile(r"(?<![\w.])(\d{1,4}(?:\.\d{1,4})?(?:px|pt|em|rem|%)|0(?=[\s/]))")


def _tiny(said: dict[str, str]) -> bool | None:
    written = said.get("font-size")
    if written is None and "font" in said:
        found = _FONT_SIZE.search(said["font"])
        written = found[1] if found else None
    size = _length(written) if written else None
    return None if size is None else size <= 2


def _flush(said: dict[str, str]) -> bool:
    below = said.get("margin-bottom")
    if below is None:
        sides = said.get("margin", "").split()
        below = (sides[2] if len(sides) > 2 else sides[0]) if sides else None
    return _nought(below)


def _ruled(said: dict[str, str], name: str) -> bool:
    value = said.get(name, "")
    return bool(value) and "none" not in value and not _nought(value)


# --- colours --------------------------------------------------------------------------------------

_NAMES = {
    "white": WHITE,
    "black": (0, 0, 0),
    "red": (255, 0, 0),
    "gray": (128, 128, 128),
    "grey": (128, 128, 128),
    "silver": (192, 192, 192),
    "whitesmoke": (245, 245, 245),
    "snow": (255, 250, 250),
    "ivory": (255, 255, 240),
}
_HEX = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])")
_RGB = re.compile(
    r"rgba?\(\s?(\d{1,3})\s?[, ]\s?(\d{1,3})\s?[, ]\s?(\d{1,3})\s?(?:[,/]\s?([\d.]{1,6}))?"
)
TRANSPARENT = (-1, -1, -1)
"""A colour that is never seen."""


@lru_cache(maxsize=512)
def colour(written: str) -> Colour | None:
    """A CSS colour; None where it is not known."""
    written = written.strip().lower()
    if written == "transparent":
        return TRANSPARENT
    if written in _NAMES:
        return _NAMES[written]
    rgb = _RGB.match(written)
    if rgb:
        clear = rgb[4] is not None and rgb[4].strip("0.") == ""
        return TRANSPARENT if clear else (int(rgb[1]), int(rgb[2]), int(rgb[3]))
    found = _HEX.match(written)
    if not found:
        return None
    digits = found[1] if len(found[1]) == 6 else "".join(c * 2 for c in found[1])
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def alike(first: Colour, second: Colour) -> bool:
    """Whether one can hardly be told from the other."""
    return all(abs(a - b) <= 8 for a, b in zip(first, second, strict=True))


def _ground(said: dict[str, str]) -> tuple[Colour | None, bool]:
    written = said.get("background-color") or said.get("background") or ""
    pictured = "url(" in written or "gradient" in written or "background-image" in said
    found = colour(written) if written and not pictured else None
    return (None if found == TRANSPARENT else found), pictured or bool(written and found is None)


# --- rules ----------------------------------------------------------------------------------------

_SELECTOR = re.compile(r"[a-z0-9]{0,20}([.#][\w-]{1,80})\s*")
_MOST_CSS = 100_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rules of ``<style>`` that hide: selectors of one class or id, in lower case."""

    gone: frozenset[str] = frozenset()
    grounds: bool = False
    """Some rule sets a background, so the colour behind a text is not known."""


def sheet(css: str) -> Sheet:
    """Reads style sheets; what stands under a condition (@media) is for other screens."""
    css = _without_conditions(_without_comments(css[:_MOST_CSS]).lower())
    gone: set[str] = set()
    for rule in css.split("}"):
        selectors, _, body = rule.rpartition("{")
        if ("display" in body or "height" in body) and inline(body.strip()).gone:
            found = (_SELECTOR.fullmatch(s.strip()) for s in selectors[-2000:].split(","))
            gone.update(match[1] for match in found if match)
    return Sheet(frozenset(gone), "background" in css)


def _without_comments(css: str) -> str:
    out: list[str] = []
    rest = css.replace("<!--", "").replace("-->", "")
    while "/*" in rest:
        before, _, rest = rest.partition("/*")
        out.append(before)
        rest = rest.partition("*/")[2]
    return "".join((*out, rest))


def _without_conditions(css: str) -> str:
    if "@" not in css:
        return css
    out: list[str] = []
    at = depth = 0
    skipping = False
    for match in re.finditer(r"[@{};]", css):
        mark = match[0]
        if mark == "@" and depth == 0:
            out.append(css[at : match.start()])
            skipping = True
        elif mark == "{":
            depth += 1
        elif mark == "}":
            depth = max(0, depth - 1)
        if skipping and depth == 0 and mark in "};":
            skipping, at = False, match.end()
    return "".join((*out, "" if skipping else css[at:]))


ATTRIBUTES = frozenset(("hidden", "bgcolor", "color", "background"))
"""Plain attributes that say how an element is seen."""


def with_attributes(style: Style, attributes: dict[str, str | None]) -> Style:
    """The style with what plain attributes say (``hidden``, ``bgcolor``, ``color``)."""
    if attributes.get("hidden", "until-found") != "until-found":
        style = replace(style, gone=True)
    ground, ink = attributes.get("bgcolor"), attributes.get("color")
    if ground and style.ground is None:
        style = replace(style, ground=colour(ground))
    if ink and style.colour is None:
        style = replace(style, colour=colour(ink))
    if attributes.get("background"):
        style = replace(style, pictured=True)
    return style


def with_rules(style: Style, attributes: dict[str, str | None], rules: Sheet) -> Style:
    """The style with what the sheet says of its classes and id."""
    if rules.gone and not style.shown and not style.gone:
        names = [f".{c}" for c in (attributes.get("class") or "").lower().split()[:20]]
        if not rules.gone.isdisjoint([*names, f"#{(attributes.get('id') or '').lower()}"]):
            return replace(style, gone=True)
    if rules.grounds and attributes.get("class") and style.ground is None:
        return replace(style, pictured=True)
    return style
