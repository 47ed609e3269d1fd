"""A follow-up worded: subject, greeting, parts in their shape, signature, thread. Decides nothing
about whom or when.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from agent import notes as sheets
from agent import words
from agent.letter import mentions, parts
from agent.letter.brief import Brief, Fact, Facts
from agent.letter.facts import facts, seat, texts
from agent.letter.greeting import Greeting, greeting
from agent.letter.layout import TOGETHER, Paragraph, lay_out, most_words
from agent.letter.model import Draft, Profile, Statement
from agent.letter.parts import Option, Options, Pen
from agent.letter.remarks import noted
from agent.letter.specifics import is_asked, subject_for
from agent.letter.stock import Seat, phrases
from agent.letter.templates import NO_TEMPLATES, WORDS, Templates
from agent.letter.topics import from_notes, is_private
from agent.letter.voice import voice
from agent.notes import Notes
from agent.plan import FollowUp
from agent.reading.model import Reading
from agent.reading.prose import bare_subject
from agent.terms import Purpose

_LONGEST_SUBJECT = 200
_CONTROL = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+"
)
_OF_CALENDAR = re.compile(
    rf"(?:{words.of_all('faults', 'of_calendar')}|Invito(?: aggiornato)?)\s?: ",
    re.IGNORECASE,
)
_IN_CALENDAR = re.compile(r" @ .{0,40}\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?\b.{0,20}[-–].{0,40}\(")
# "URGENT: tomorrow's interview has moved" says nothing true over a letter of thanks.
_OF_THE_MOMENT = re.compile(rf"\b(?:{words.of_all('faults', 'of_the_moment')})\b", re.IGNORECASE)
_MENDS = ((re.compile(r"[ \t]+"), " "), (re.compile(r" +([,.;?!])(?=\s|$)"), r"\1"),
          (re.compile(r"(?<!\.)\.\.(?!\.)"), "."), (re.compile(r"([?!])\."), r"\1"))  # fmt: skip


def write(
    follow_up: FollowUp,
    profile: Profile,
    now: datetime,
    notes: Notes | None = None,
    templates: Templates = NO_TEMPLATES,
) -> Draft:
    """Words a follow-up as it will be read from ``now`` on.

    The same follow-up and facts give the same words at every turn. ``now`` is aware.
    """
    spoken, note = voice(follow_up, profile)
    brief = Brief(follow_up, profile, notes or Notes(), spoken, now)
    if follow_up.purpose is Purpose.NOTES:
        return _sheet(brief, facts(brief))
    return _letter(brief, facts(brief), note, templates)


def _letter(brief: Brief, known: Facts, note: str, templates: Templates) -> Draft:
    follow_up = brief.follow_up
    pen = Pen(brief, seat(brief), known, _section(brief))
    to = greeting(follow_up, brief.voice)
    own = _Own(templates, pen, to.name or "")
    head, foot = own.text("greeting", to.text), _signature(brief, known, own)
    room = most_words(follow_up) - len(f"{head} {foot}".split())
    options = own.apart(parts.BY_PURPOSE[follow_up.purpose](pen))
    laid = own.over(lay_out(pen, options, own.shape(_shape(pen)), room))
    middle = "\n\n".join(" ".join(s.text for s in p) for p in laid)
    body = "\n\n".join((head, own.text("body", middle), foot))
    subject, parent = _thread(pen, own)
    bare = _blank(brief, known, subject, _mended(body))
    return replace(
        bare,
        to_name=to.name,
        in_reply_to=parent.message_id if parent else None,
        references=_references(parent),
        why=" ".join(filter(None, (follow_up.why, note, _left_out(brief, laid)))),
        statements=_statements(to, laid),
    )


def _blank(brief: Brief, known: Facts, subject: str, body: str) -> Draft:
    """A draft that opens a thread of its own."""
    follow_up = brief.follow_up
    return Draft(
        id=follow_up.id,
        purpose=follow_up.purpose,
        process=follow_up.process,
        company=follow_up.company,
        role=follow_up.role,
        stage=follow_up.stage,
        sender=follow_up.sender,
        sender_name=known["name"].text if "name" in known else "",
        to=(follow_up.recipient.email or follow_up.sender,),
        to_name=None,
        cc=follow_up.cc,
        subject=subject,
        body=body,
        in_reply_to=None,
        references=(),
        send_after=follow_up.send_after,
        send_before=follow_up.send_before,
        why=follow_up.why,
    )


# The parts that a template replaces, by the names of their forms.
_BASE = {
    "thanks": "opening",
    "opening_met": "opening",
    "opening_interest": "opening",
    "further": "specific",
    "interest_early": "interest",
    "interest_post": "interest",
}


@dataclass(frozen=True, slots=True)
class _Own:
    """The person's own templates for one letter."""

    templates: Templates
    pen: Pen
    recipient: str

    def text(self, part: str, built_in: str) -> str:
        """Their words for a part, else the built-in ones."""
        own = self.templates.render(self.pen.brief.follow_up.purpose, part, self._words(built_in))
        return built_in if own is None else own

    def has(self, part: str) -> bool:
        """Whether the person has words of their own for a part."""
        purpose, language = self.pen.brief.follow_up.purpose, self.pen.brief.voice.language
        return self.templates.has(purpose, part, language)

    def apart(self, options: Options) -> Options:
        """Without what says two things in one breath, where one of the two is the person's own."""
        if not any(map(self.has, ("opening", "specific", "interest", "pass_on"))):
            return options
        return {name: said for name, said in options.items() if name not in TOGETHER}

    def shape(self, shape: str) -> str:
        """With the parts that the person has words for, where a shape does without them."""
        named = [p for part in shape.split() for p in (part, *TOGETHER.get(part, ()))]
        there = {_BASE.get(part, part) for part in named}
        more = [p for p in ("interest", "close") if p not in there and self.has(p)]
        return " ".join((shape, *more))

    def over(self, laid: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
        """The paragraphs with their words in place of the built-in ones."""
        if not self.templates.names:
            return laid
        put = (
            tuple(replace(s, text=self.text(_BASE.get(s.part, s.part), s.text)) for s in p)
            for p in laid
        )
        return tuple(p for said in put if (p := tuple(s for s in said if s.text)))

    def _words(self, built_in: str) -> dict[str, str]:
        brief = self.pen.brief
        found, is_thanks = subject_for(brief), brief.follow_up.purpose is Purpose.THANK_YOU
        known = {
            "text": built_in,
            "recipient": self.recipient,
            "telephone": brief.profile.telephone,
            "links": "\n".join(brief.profile.links),
            "purpose": str(brief.follow_up.purpose),
            "stage": str(brief.follow_up.stage or ""),
            "language": brief.voice.language,
            "topic": found[0].text if found else "",
            "met": "yes" if brief.follow_up.took_part and is_thanks else "",
        }
        return dict.fromkeys(WORDS, "") | texts(self.pen.facts) | known


def _section(brief: Brief) -> str:
    follow_up = brief.follow_up
    if follow_up.purpose is Purpose.THANK_YOU and not follow_up.took_part:
        known = follow_up.unnamed_others or mentions.to_thank(brief)
        return "thank_you_arranged" if known else "thank_you_somebody"
    second = follow_up.purpose is Purpose.STATUS_CHECK and follow_up.ordinal > 1
    return "status_check_second" if second else str(follow_up.purpose)


def _shape(pen: Pen) -> str:
    shape = pen.say(Option(("shapes",)))
    return shape.text if shape else ""


def _signature(brief: Brief, known: Facts, own: _Own) -> str:
    """Closing of the profile or the language, name, telephone, links; a line each."""
    usual = phrases(brief.voice, "", "sign_off")[0]
    closing = own.text("sign_off", brief.profile.closing.strip() or usual)
    name = known["name"].text if "name" in known else ""
    lines = (closing, name, brief.profile.telephone.strip(), *brief.profile.links)
    return "\n".join(line.strip() for line in lines if line.strip())


def _thread(pen: Pen, own: _Own) -> tuple[str, Reading | None]:
    """The thread's subject where the recipient is in it, else one of the letter's own: also where a
    calendar made it up ("Updated invitation: ... @ Fri Apr 10") or its moment is over."""
    follow_up = pen.brief.follow_up
    parent = follow_up.parent if follow_up.parent and _is_in(follow_up) else None
    if parent and (kept := _line(bare_subject(parent.subject))) and not _is_made_up(kept, parent):
        return f"Re: {kept}", parent
    return _line(own.text("subject", pen.headline("subject"))), parent


def _is_made_up(subject: str, parent: Reading) -> bool:
    by_calendar = bool(parent.calendar) and _OF_CALENDAR.match(subject) is not None
    return by_calendar or bool(_IN_CALENDAR.search(subject) or _OF_THE_MOMENT.search(subject))


def _is_in(follow_up: FollowUp) -> bool:
    parent, email = follow_up.parent, follow_up.address
    if parent is None:
        return False
    addresses = (parent.sender, *parent.reply_to, *parent.to, *parent.cc)
    return email in {a.email.casefold() for a in addresses if a}


def _references(parent: Reading | None) -> tuple[str, ...]:
    """RFC 5322 section 3.6.4: the parent's chain, else what it answers, and the parent."""
    if parent is None or parent.message_id is None:
        return ()
    chain = parent.references or ((parent.in_reply_to,) if parent.in_reply_to else ())
    return (*chain, parent.message_id)


def _left_out(brief: Brief, laid: tuple[Paragraph, ...]) -> str:
    """What the notes ask for and the letter does not say, so that nobody wonders."""
    said = {s.part for p in laid for s in p}
    asked = {
        "mend": ("the answer to mend", brief.notes.to_mend),
        "question": ("the question", brief.notes.question),
        "add": ("what to add", brief.notes.to_add),
    }
    missing = [what for part, (what, text) in asked.items() if part not in said and noted(text)]
    if brief.follow_up.purpose is not Purpose.THANK_YOU:
        return ""
    if "the question" in missing and not is_asked(brief):
        missing[missing.index("the question")] = "the question, which another of them is asked"
    if not seat(brief).place:  # What is said of the whole round is told with its first letter.
        missing += _unwritten(brief, " ".join(s.text for p in laid for s in p))
    left = f"Not taken from your notes: {', '.join(missing)}." if missing else ""
    attaches = any("attached" in s.text for p in laid for s in p if s.part == "add")
    return left or ("Attach what it speaks of before you send it." if attaches else "")


def _unwritten(brief: Brief, written: str) -> Iterator[str]:
    """Of the notes: topics that no letter can be made of, and people whom none thanks."""
    plain = (
        t for t in brief.notes.topics if not is_private(t) and from_notes(t, brief.voice) is None
    )
    if topics := "; ".join(dict.fromkeys(plain)):
        yield f"of what was talked about: {topics}"
    people = (brief.follow_up.recipient, *brief.follow_up.others)
    known = f"{written} {' '.join(p.name or '' for p in people)}".casefold()
    names = (n for n in brief.notes.people if n.casefold() not in known)
    unthanked = [n for n in names if not {*n.casefold().split()} & {*known.split()}]
    if unthanked:
        yield f"of who was there: {', '.join(unthanked)}"


def _statements(to: Greeting, laid: tuple[Paragraph, ...]) -> tuple[Statement, ...]:
    named = [Statement(to.name, to.source)] if to.name and to.source else []
    said = [s for p in laid for one in p for s in one.statements]
    return tuple(dict.fromkeys((*named, *said)))


def _sheet(brief: Brief, known: Facts) -> Draft:
    """The sheet of notes for the candidate's own eyes; which round it is stands in the subject."""
    follow_up = brief.follow_up
    named = phrases(brief.voice, "stages", str(follow_up.stage or "none"))
    known = known | {"stage": Fact(named[0])} if named else known
    subject = Pen(brief, Seat(follow_up.process), known, "notes").headline("subject")
    return _blank(brief, known, _line(subject), sheets.sheet(brief.voice.language))


def _mended(text: str) -> str:
    """Sound characters, one blank between words, one full stop at the end of a sentence."""
    lines = (_CONTROL.sub("", line.replace("\t", " ")) for line in text.split("\n"))
    text = "\n".join(line.strip(" ") for line in lines)
    for pattern, put in _MENDS:
        text = pattern.sub(put, text)
    return f"{text.strip()}\n"


def _line(text: str) -> str:
    """One line of header text, cut at a word where it is endless."""
    line = re.sub(r"\s+", " ", _CONTROL.sub(" ", text)).strip()
    return (
        line
        if len(line) <= _LONGEST_SUBJECT
        else line[:_LONGEST_SUBJECT].rpartition(" ")[0] or line[:_LONGEST_SUBJECT]
    )
