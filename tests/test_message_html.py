"""HTML as a person sees it: lines, cells, quotations, links, and what is hidden or struck out."""

import pytest

from agent import message
from agent.message import Message

RULE = "_" * 32


def page(markup: str) -> Message:
    head = b"Subject: x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    return message.parse(head + markup.encode())


LAID_OUT = [
    ("<p>One <b>bold</b>\n word.</p><p>Two.</p>", "One bold word.\n\nTwo."),
    ("<div>one</div><div>two</div>three", "one\ntwo\nthree"),
    ("one<br>two<br><br>three<br></div>", "one\ntwo\n\nthree"),
    # Gmail's and Outlook's empty lines.
    ("<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"),
    ("<div>one</div><div>&nbsp;</div><div>two</div>", "one\n\ntwo"),
    ("<p class=MsoNormal>one<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>two</p>", "one\n\ntwo"),
    ("<p class=MsoNormal>Ida Lund</p><p class=MsoNormal>Director</p>", "Ida Lund\nDirector"),
    ('<p style="margin:0">Ida Lund</p><p style="margin:0">Director</p>', "Ida Lund\nDirector"),
    ("a&nbsp;b &amp; c &lt;d&gt; &#8364;", "a b & c <d> €"),
    ("<h2>Title</h2>text", "Title\n\ntext"),
    ("<ul><li>one</li><li><p>two</p></li></ul>", "- one\n- two"),
    ('<ol start="3"><li>three<li>four</ol>', "3. three\n4. four"),
    ("<pre>a\n  b\n\nc</pre>", "a\nb\n\nc"),
    ('<div style="white-space:pre-wrap">a\nb</div>', "a\nb"),
    ("<title>no</title><style>p{}</style><script>x()</script><p>yes", "yes"),
    ("<!--[if mso]><p>Outlook only</p><![endif]--><p>yes</p>", "yes"),
    ("one<hr>two", f"one\n{RULE}\ntwo"),
    ("", ""),
    ("<table><tr><td>Date</td><td>4 May</td></tr><tr><th>Time</th><td>10:00</td></tr></table>", "Date\t4 May\nTime\t10:00"),
    ("<table><tr><td><p>Date</p></td><td><div>4 <b>May</b></div></td></tr></table>", "Date\t4 May"),
    # Tables that are only there for the layout, one in another, with empty cells.
    ("<table><tr><td></td><td><table><tr><td>Hello</td></tr><tr><td>World</td></tr></table></td><td>&nbsp;</td></tr></table>", "Hello\nWorld"),
    ("<table><tr><td>one<br>two</td><td>three</td></tr></table>", "one\ntwo\nthree"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "text"), LAID_OUT)
def test_layout(markup: str, text: str) -> None:
    assert page(f"<html><body>{markup}</body></html>").html == text


QUOTED = [
    ('New<blockquote type="cite"><div>old</div><div>words</div></blockquote>', "New\n> old\n> words"),
    ('New<div class="gmail_quote">On Monday, A wrote:<blockquote class="gmail_quote">old</blockquote></div>', "New\nOn Monday, A wrote:\n> old"),
    ('a<blockquote type=cite>b<br><br>c<blockquote type=cite>d</blockquote></blockquote>', "a\n> b\n>\n> c\n>> d"),
    ('<blockquote style="border-left:2px solid #ccc;padding:4px">old</blockquote>new', "> old\nnew"),
    # An indent is no quotation.
    ('<blockquote style="margin:0 0 0 40px;border:none">Room 4</blockquote>', "Room 4"),
    ("<blockquote>Room 4</blockquote>", "Room 4"),
    ('new<div id="divRplyFwdMsg"><b>From:</b> A<br><b>Sent:</b> Monday</div>', f"new\n{RULE}\nFrom: A\nSent: Monday"),
    ('new<hr><div id="divRplyFwdMsg"><b>From:</b> A</div>', f"new\n{RULE}\nFrom: A"),
    ('new<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>Von:</b> A &lt;a@x.example&gt;</p></div>', f"new\n{RULE}\nVon: A <a@x.example>"),
    ('one<div style="border-top:1px solid #eee">Two: a card</div>', "one\nTwo: a card"),
    ('<div style="border:none;border-left:solid blue 1.5pt">old</div>', "> old"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "text"), QUOTED)
def test_quoted_history(markup: str, text: str) -> None:
    assert page(f"<html><body>{markup}").html == text


LINKS = [
    ('<a href="https://meet.example/a?b=1&amp;c=2">Join the meeting</a> now', "Join the meeting <https://meet.example/a?b=1&c=2> now"),
    ('<a href="https://meet.example/a">https://meet.example/a</a>', "https://meet.example/a"),
    ('<a href="https://www.x.example/">x.example</a>', "x.example"),
    ('<a href="https://track.example/z">x.example</a>', "x.example <https://track.example/z>"),
    ('<a href="mailto:jo@x.example?subject=Hi">jo@x.example</a>', "jo@x.example"),
    ('<a href="mailto:jo@x.example">Jo</a>', "Jo <jo@x.example>"),
    ('<a href="tel:+442079460000">020 7946 0000</a>', "020 7946 0000"),
    ('<a href="javascript:alert(1)">click</a> <a href="#top">up</a> <a name="x">here</a>', "click up here"),
    ('<a href="https://x.example"><img src="l.png" alt="Marrowbank"></a>', "Marrowbank <https://x.example>"),
    ('<a href="https://x.example"><img src="l.png"></a>text', "text"),
    ('<img alt="a spacer">text', "text"),
    (f'<a href="https://x.example/{"a" * 2000}">long</a>', "long"),
    ('<a href="https://x.example"><div>Card</div></a>next', "Card <https://x.example>\nnext"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "text"), LINKS)
def test_links(markup: str, text: str) -> None:
    assert page(f"<html><body>{markup}").html == text


HIDDEN = [
    '<div style="display:none">secret</div>seen',
    '<div style="DISPLAY : None !important">secret</div>seen',
    '<span style="font-size:0">secret</span>seen',
    '<span style="font-size:1px;line-height:1px">secret</span>seen',
    '<span style="font:0/0 a;color:#333">secret</span>seen',
    '<span style="visibility:hidden">secret</span>seen',
    '<span style="opacity:0.01">secret</span>seen',
    '<div style="max-height:0;overflow:hidden">secret</div>seen',
    '<div style="height:0px;overflow:hidden">secret</div>seen',
    '<div style="position:absolute;left:-9999px">secret</div>seen',
    '<div style="text-indent:-2000px">secret</div>seen',
    "<p hidden>secret</p>seen",
    '<span style="color:#fff">secret</span>seen',
    '<font color="white">secret</font>seen',
    '<span style="color:transparent">secret</span>seen',
    '<div style="background:#222"><span style="color:rgb(34, 34, 34)">secret</span></div>seen',
    '<table bgcolor="#eeeeee"><tr><td><font color="#EEEEEF">secret</font></td></tr></table>seen',
    "<style>.pre{display:none;}</style><div class='x pre'>secret</div>seen",
    "<style>#pre, .y {display:none !important}</style><div id=pre>secret</div>seen",
]


@pytest.mark.parametrize("markup", HIDDEN)
def test_hidden_text_is_set_apart(markup: str) -> None:
    read = page(f"<html><body>{markup}")
    assert (read.html, read.hidden) == ("seen", "secret")


SEEN = [
    # The usual trick against gaps between cells: letters get their size back inside.
    '<table><tr><td style="font-size:0"><span style="font-size:14px">seen</span></table>',
    '<div style="visibility:hidden"><b style="visibility:visible">seen</b></div>',
    '<table><tr><td bgcolor="#003366"><a style="color:#ffffff">seen</a></table>',
    '<div style="background-color:#036"><span style="color:white">seen</span></div>',
    '<div style="background:url(x.png)"><span style="color:#fff">seen</span></div>',
    # The colour behind a class is not known.
    "<style>.dark{background:#000}</style><div class=dark><p style='color:#fff'>seen</p></div>",
    "<style>@media (max-width:600px){.wide{display:none}}</style><p class=wide>seen</p>",
    "<style>/* .a{display:none} */ .b{display:none}</style><p class=a>seen</p>",
    "<style>.a{display:none}</style><p class=a style='display:block'>seen</p>",
    "<style>.a .b{display:none}</style><p class=a>seen</p>",
    '<p style="opacity:0.9;max-height:100px;color:#111">seen</p>',
]


@pytest.mark.parametrize("markup", SEEN)
def test_visible_text_is_not_taken_for_hidden(markup: str) -> None:
    read = page(f"<html><body>{markup}")
    assert (read.html, read.hidden) == ("seen", "")


@pytest.mark.parametrize(
    "markup",
    [
        "<s>Tuesday at 3</s> Friday at 4",
        "<del>Tuesday at 3</del> Friday at 4",
        '<span style="text-decoration:line-through">Tuesday at 3</span> Friday at 4',
    ],
)
def test_struck_text_is_set_apart(markup: str) -> None:
    read = page(f"<p>{markup}</p>")
    assert (read.html, read.struck, read.hidden) == ("Friday at 4", "Tuesday at 3", "")


def test_what_is_cut_is_said() -> None:
    read = page("<p>one<b>two</b>" * 40_000)
    assert read.defects == ("an HTML text that is too long was cut",)
    assert page("<p>one<b>two</b>" * 5_000).defects == ()
