"""What a round is called in a letter: a conversation, an interview, a trial shift. Decides no
phrase."""

import re

from agent.letter import mentions
from agent.letter.brief import Brief, Fact, Facts
from agent.letter.stock import NAMED, word
from agent.letter.voice import heard
from agent.plan import FollowUp
from agent.reading.model import Reading
from agent.terms import Purpose, Stage

_KINDS = ("conversation", "interview", "technical", "call")
_CONVERSATION, _INTERVIEW, _NAMED, _CALL = range(4)
_BEHIND = ("about", "for", "for", "about")
_TELEPHONE = re.compile(r"^(?:tel|phone|call|mobile)?\W*\+?[\d\s()/.-]{6,}$", re.IGNORECASE)
_SPEAKS_OF = re.compile(
    r"techni|fachlich|fachgespräch|técnic|tecnic|coding|programm|pairing|system design|live[- ]code"
    r"|whiteboard",
    re.IGNORECASE,
)
_CASE = re.compile(r"\bcase (?:interview|round|discussion)", re.IGNORECASE)
# What is more than a talk; a visit is thanked for as the time it took.
_EVENT = re.compile(r"\b(trial (?:shift|day|lesson)|working interview)\b", re.IGNORECASE)
_VISIT = re.compile(r"\b(?:site|campus|school|studio) (?:visit|tour)\b", re.IGNORECASE)


def words(brief: Brief) -> Facts:
    """The slots that name the round: by itself, with "for" or "about", as the reader's and mine."""
    kind, talk = _called(brief)
    found = {"talk": Fact(talk), "talk_for": Fact(f"{talk} {_BEHIND[kind]}")}
    if kind == _NAMED:
        found[NAMED] = Fact(talk)
    if brief.voice.language == "en":
        found |= _ours(kind, talk) | _mine(brief, kind, talk)
    if genitive := word(brief.voice, "talks", "genitive"):
        found["talk_gen"] = Fact(genitive.format(talk))
    if behind := word(brief.voice, "talks", "behind"):
        formal = talk.startswith(_usual(brief)[_INTERVIEW])
        found["behind"] = Fact(word(brief.voice, "talks", "behind_interview") if formal else behind)
    held_as = kind or _INTERVIEW
    interview = talk if kind == _NAMED else _usual(brief)[held_as]
    found["interview"] = Fact(interview)
    found["interview_for"] = Fact(f"{interview} {_BEHIND[held_as]}")
    return _of_visit(found) if _said(brief, _VISIT) else found


def _usual(brief: Brief) -> tuple[str, ...]:
    """What the language calls each kind of talk."""
    return tuple(word(brief.voice, "talks", kind) for kind in _KINDS)


def _of_visit(found: Facts) -> Facts:
    """A visit of a day or two is neither a talk nor an interview: "my visit on 3 March"."""
    mine = {"my_talk": Fact("my visit")} if "my_talk" in found else {}
    mine["visit"] = Fact("visit")
    silent = ("talk", "talk_for", "our_talk", "our_talk_for", "behind", NAMED)
    return {name: fact for name, fact in found.items() if name not in silent} | mine


def _called(brief: Brief) -> tuple[int, str]:
    """The kind of talk, and the word for it: what the thread itself would call it."""
    usual = _usual(brief)
    if event := _said(brief, _EVENT):
        return _NAMED, event
    kind = _kind(brief.follow_up)
    talk = _named(brief) if kind == _NAMED else usual[kind]
    return (_INTERVIEW if talk == usual[_INTERVIEW] and kind == _NAMED else kind), talk


def _kind(follow_up: FollowUp) -> int:
    place = follow_up.round.place if follow_up.round else None
    if follow_up.stage is Stage.TECHNICAL:
        return _NAMED
    if follow_up.stage in (Stage.PANEL, Stage.FINAL):
        return _INTERVIEW
    return _CALL if place and _TELEPHONE.match(place.strip()) else _CONVERSATION


def _ours(kind: int, talk: str) -> Facts:
    """ "our conversation", but "the interview"."""
    ours = f"{'the' if kind in (_INTERVIEW, _NAMED) else 'our'} {talk}"
    return {"our_talk": Fact(ours), "our_talk_for": Fact(f"{ours} {_BEHIND[kind]}")}


def _mine(brief: Brief, kind: int, talk: str) -> Facts:
    """What a question calls the round: "my interview with Ana Roos", "our conversation"."""
    if brief.follow_up.purpose is not Purpose.STATUS_CHECK:
        return {}
    others, ours = mentions.met(brief), kind in (_CONVERSATION, _CALL) and _was_there(brief)
    whose = f"{'our' if ours else 'my'} {talk if ours or kind == _NAMED else 'interview'}"
    said = f"{whose} with {others.text}" if others else whose
    source = others.source if others else ""
    behind = _BEHIND[kind] if ours else "for"
    return {"my_talk": Fact(said, source), "behind": Fact(behind)}


def _was_there(brief: Brief) -> bool:
    round_, email = brief.follow_up.round, brief.follow_up.address
    there = round_.interviewers if round_ else ()
    if round_ and not there and round_.arranged_by:
        there = (round_.arranged_by,)
    return email in {(p.email or "").casefold() for p in there}


def _of_round(brief: Brief) -> list[Reading]:
    round_ = brief.follow_up.round
    return [r for r in heard(brief.follow_up) if round_ and r.message_id in round_.messages]


def _grounds(brief: Brief) -> str:
    """Subjects and the words by which the round's messages were told."""
    readings = _of_round(brief)
    told = (e.text for r in readings for e in r.evidence if e.field in ("stage", "kind"))
    return "\n".join((*(r.subject for r in readings), *told))


def _said(brief: Brief, pattern: re.Pattern[str]) -> str:
    """Such a word in the round's messages, small; "" where there is none, or no English letter."""
    if brief.voice.language != "en" or brief.follow_up.round is None:
        return ""
    tasks = (t.words for r in _of_round(brief) for t in r.topics if t.aspect == "task")
    found = pattern.search("\n".join((_grounds(brief), *tasks)))
    return found[0].lower() if found else ""


def _named(brief: Brief) -> str:
    """What the messages call a talk about the trade: a case interview is no technical one."""
    usual, said = _usual(brief), _grounds(brief)
    if not said.strip() or _SPEAKS_OF.search(said):
        return usual[_NAMED]
    if brief.voice.language == "en" and _CASE.search(said):
        return "case interview"
    return usual[_INTERVIEW]
