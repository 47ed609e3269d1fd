"""Proofreading: each fault that must keep a letter from the queue, and what must not."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.letter import as_bytes, proofread, write
from agent.letter.model import Draft, Experience, Profile
from agent.letter.names import short_for
from agent.letter.spelling import mixed, respelled
from agent.letter.stock import LANGUAGES
from agent.notes import Notes
from agent.plan import FollowUp
from agent.reading.model import Manner, Topic
from agent.terms import Purpose, Stage
from tests.endurance import number
from tests.letter_cases import FULL, PROFILE, follow_up, incoming, person

JO = person("Jo Marsh", "jo@brackley.example")
AL = person("Al Bennett", "al@brackley.example")
FOUND = follow_up(JO, interviewers=(JO, AL))
SOUND = write(FOUND, PROFILE, FOUND.due)


def with_sentence(sentence: str) -> Draft:
    """The sound letter with one more sentence in it."""
    head, rest = SOUND.body.split("\n\n", 1)
    return replace(SOUND, body=f"{head}\n\n{sentence} {rest}")


def test_the_letter_to_begin_with_is_sound() -> None:
    assert proofread(SOUND, FOUND) == ()


FAULTS = [
    ("Could you tell me the salary?", "talk of salary"),
    ("Is the on-call paid?", "talk of salary"),
    ("The compensation matters to me.", "talk of salary"),
    ("I am still waiting for your answer.", "a reproach"),
    ("I have not heard from you.", "a reproach"),
    ("You promised an answer.", "a reproach"),
    ("Please answer as soon as possible.", "pressure"),
    ("This is urgent.", "pressure"),
    ("It was good to speak today.", "wrong when it is read"),
    ("We spoke yesterday.", "wrong when it is read"),
    ("As we said last Tuesday, I am free.", "wrong when it is read"),
    ("I liked [topic] most.", "a gap or placeholder"),
    ("I liked {topic} most.", "a gap or placeholder"),
    ("I liked <topic> most.", "a gap or placeholder"),
    ("I liked ___ most.", "a gap or placeholder"),
    ("I liked the ... most.", "a gap or placeholder"),
    ("I worked at None before.", "a gap or placeholder"),
    ("We spoke about .", "a gap or placeholder"),
    ("I liked the the mill.", "a word twice"),
    ("I liked the mill &amp; the yard.", "stray markup"),
    ("I liked the cafÃ©.", "stray markup"),
    ("I liked **the mill**.", "stray markup"),
    ("I liked the mill\u200b.", "a character that no letter has"),
    ("I liked the \x07mill.", "a character that no letter has"),
    ("I liked the \ue000mill.", "a character that no letter has"),
    ("I met jo MARSH.", 'is written "Jo Marsh" in the thread'),
    ("I like brackley foods.", 'is written "Brackley Foods" in the thread'),
    ("The colour of the theater pleased me.", "British and American spelling"),
    ("word " * 160, "more than 140"),
]


@pytest.mark.parametrize(("sentence", "fault"), FAULTS)
def test_a_fault_keeps_a_letter_from_the_queue(sentence: str, fault: str) -> None:
    assert fault in "; ".join(proofread(with_sentence(sentence), FOUND))


FINE = [
    "I had had the same thought, and that that is so is good.",
    "The part about Monday mornings was useful.",
    "I paid close attention to the bonsai in the yard.",
    "My colleague's e-mail is at https://robinashe.example/a_b?c=1&d=2 for you.",
    "The 24 h service – 7 days – is done by Al Bennett.",
    "I ignored the noise and organised the colours in the centre.",
]


@pytest.mark.parametrize("sentence", FINE)
def test_what_is_no_fault(sentence: str) -> None:
    assert proofread(with_sentence(sentence), FOUND) == ()


def test_a_role_or_a_name_may_be_a_word_that_a_sentence_may_not() -> None:
    found = follow_up(person("Ann Wages", "ann@payroll.example"), role="Compensation Analyst",
                      company="Urgent Care Partners")  # fmt: skip
    assert proofread(write(found, PROFILE, found.due), found) == ()


def test_a_surname_alone_may_be_such_a_word_too() -> None:
    found = follow_up(person("Ann Pay", "ann@x.example"), reading={"styled": ("Ms Ann Pay",)})
    draft = write(found, PROFILE, found.due)
    assert draft.body.startswith("Dear Ms Pay,")
    assert proofread(draft, found) == ()


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("informal", [True, False])
def test_a_letter_to_nobody_by_name_has_no_gap(code: str, informal: bool) -> None:
    office = person(None, "jobs@x.example")
    found = follow_up(office, manner=Manner(code, informal=informal), interviewers=())
    assert proofread(write(found, PROFILE, found.due), found) == ()


def test_two_languages() -> None:
    german = "Ich freue mich sehr auf die Arbeit mit Ihnen und den Kollegen in Ihrer Abteilung."
    draft = replace(SOUND, body=SOUND.body.replace("\n\nKind", f"\n\n{german}\n\nKind"))
    assert "two languages" in "; ".join(proofread(draft, FOUND))


@pytest.mark.parametrize(
    ("greeting", "fault"),
    [("Dear Sam,", "does not name Jo Marsh"), ("Dear Al Bennett,", "names Al Bennett"),
     ("Dear ,", "does not name")],
)  # fmt: skip
def test_the_greeting_is_the_recipient_s(greeting: str, fault: str) -> None:
    body = "\n\n".join([greeting, *SOUND.body.split("\n\n")[1:]])
    assert fault in "; ".join(proofread(replace(SOUND, body=body), FOUND))


def test_another_employer_s_name() -> None:
    other = incoming(JO, FOUND.due, "<m2@firm.example>", company="Aldgate Mills")
    thread = replace(FOUND, thread=(*FOUND.thread, other))
    faults = proofread(with_sentence("I also spoke with Aldgate Mills."), thread)
    assert faults == ("it names another employer: Aldgate Mills",)


@pytest.mark.parametrize(
    "address", ["jo@brackley.example\r\nBcc: e@x", "jo", "jö@firm.example", ""]
)
def test_an_address_that_no_mail_can_go_to(address: str) -> None:
    assert "no address" in "; ".join(proofread(replace(SOUND, to=(address,)), FOUND))


def test_nobody_to_sign_it() -> None:
    nameless = replace(SOUND, sender_name="", body=SOUND.body.replace("Robin Ashe", ""))
    assert "no name to sign it with" in "; ".join(proofread(nameless, FOUND))


@pytest.mark.parametrize("word", ["heute", "gestern", "morgen", "nächste Woche"])
def test_german_days(word: str) -> None:
    found = follow_up(JO, manner=Manner("de"))
    draft = write(found, PROFILE, found.due)
    assert proofread(draft, found) == ()
    late = replace(
        draft, body=draft.body.replace("Mit freundlichen", f"Ich rufe {word} an. Mit freundlichen")
    )
    assert "wrong when it is read" in "; ".join(proofread(late, found))


@pytest.mark.parametrize(
    ("text", "american", "expected"),
    [
        ("I organised and analysed the colour data", True, "I organized and analyzed the color data"),
        ("I organized the center", False, "I organised the centre"),
        ("The Kilburn Centre", True, "The Kilburn Centre"),
        ("I was surprised and exercised", True, "I was surprised and exercised"),
        ("the size of the prize", False, "the size of the prize"),
    ],
)  # fmt: skip
def test_spelling(text: str, american: bool, expected: str) -> None:
    assert respelled(text, american) == expected
    assert mixed(respelled(text, american)) is None


# Whatever a message or a note says


WORDS = st.one_of(
    st.none(),
    st.text(max_size=60),
    st.sampled_from(["", "The", "R&D", "A/B", "<b>x</b>", "a\r\nBcc: b@c", "\u202eabc", "{role}",
                     "{0}", "%s", "Mr", "x" * 3000, "[Company]", "Ａｃｍｅ", "🙂", "\ud800", "Ltd."]),
)  # fmt: skip
VOICES = st.builds(Manner, st.sampled_from(["en", "de", "fr", "es", "pt", "pl"]),
                   st.sampled_from([None, "british", "american"]), WORDS, WORDS, st.booleans())  # fmt: skip


@pytest.mark.slow
@settings(max_examples=number(100, 300), deadline=None)
@given(role=WORDS, company=WORDS, name=WORDS, title=WORDS, topic=WORDS, manner=VOICES,
       stage=st.sampled_from([None, *Stage]), purpose=st.sampled_from([*Purpose]), note=WORDS,
       took_part=st.booleans())  # fmt: skip
def test_no_words_can_break_a_letter(
    role: str | None, company: str | None, name: str | None, title: str | None, topic: str | None,
    manner: Manner, stage: Stage | None, purpose: Purpose, note: str | None, took_part: bool,
) -> None:  # fmt: skip
    found: FollowUp = follow_up(
        person(name, "jo@brackley.example", title), role=role, company=company, stage=stage,
        manner=manner, purpose=purpose, topics=(Topic("agenda", topic or ""),),
        others=(person(name), person(title)), took_part=took_part,
    )  # fmt: skip
    said = note or ""
    notes = Notes((said,), (said,), said, said, None, said, True, said, said)
    profile = replace(FULL, experience=(Experience(said, said),))
    draft = write(found, profile, found.due + timedelta(days=1), notes)
    raw = as_bytes(draft, "<m@post.example>", "<k@post.example>", found.due)
    assert raw.count(b"\nSubject: ") == 1
    assert not any(
        line.lower().startswith(b"bcc") for line in raw.split(b"\r\n\r\n")[0].split(b"\r\n")
    )
    proofread(draft, found)
    if "{" not in "".join(filter(None, (role, company, name, title, topic, note))):
        assert "{" not in draft.body, "a slot of a phrase was left open"
    assert len(draft.subject) <= 210


def test_a_blank_name_is_nobodys_in_full() -> None:
    assert not short_for("Tag", " ")
    assert short_for("Kim", "Kimberly Roe")


def test_a_profile_without_a_name_is_told_in_words() -> None:
    found = follow_up(JO)
    silent = tuple(replace(r, to=()) for r in found.thread)
    draft = write(replace(found, thread=silent), Profile(), found.due)
    assert proofread(draft, found) == ("there is no name to sign it with: set profile.name",)


def test_a_person_who_was_taken_for_an_employer_is_none() -> None:
    other = incoming(JO, FOUND.due, "<m2@firm.example>", company="Jo Marsh")
    thread = replace(FOUND, thread=(*FOUND.thread, other))
    assert proofread(with_sentence("I was glad to hear from Jo Marsh."), thread) == ()
