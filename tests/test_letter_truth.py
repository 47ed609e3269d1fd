"""What a letter may say of the conversation: nothing that was only planned, nothing that hurts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from agent.letter import write
from agent.letter.stock import LANGUAGES, Voice, phrases
from agent.letter.tender import is_tender
from agent.letter.topics import from_message
from agent.notes import Notes
from agent.reading import details
from agent.reading.model import Manner, Topic
from agent.terms import Purpose
from tests.letter_cases import FULL, PROFILE, TUESDAY, follow_up, incoming, person
from tests.test_details import taken

JO = person("Jo Lind", "jo@mill.example")
PAST = (
    "was talking about",     "enjoyed talking", "enjoyed going", "enjoyed working", "enjoyed giving", "liked our talk", "our talk about",
    "stayed with me", "good to talk about", "glad that we", "liked being asked", "good to be asked", "asking about",
    "asking how", "time we", "you gave to", "showing me", "seeing the", "enjoyed the", "gone on", "part of it",
)  # fmt: skip
PLANNED = [
    ("agenda", "our new mill", "your new mill"),
    ("agenda", "how you would move our stock", "how I would move your stock"),
    ("agenda", "how you ran the move of your depot", "how I ran the move of my depot"),
    ("case", "a late delivery", "late delivery"),
    ("agenda", "a stock plan", "stock plan"),
    ("task", "spreadsheet exercise", "the spreadsheet exercise"),
    ("given", "presentation on eel passes", "my presentation on eel passes"),
    ("given", "eel passes", "eel passes"),
    ("agenda", "your research on eels", "my research on eels"),
    ("brought", "your portfolio", "my portfolio"),
    ("tour", "the print workshop", "the print workshop"),
    ("doing", "the till", "the till"),
]


@pytest.mark.parametrize(("aspect", "words", "said"), PLANNED)
def test_what_was_only_planned_is_not_told_as_having_happened(
    aspect: str, words: str, said: str
) -> None:
    for number in range(12):
        found = follow_up(JO, topics=(Topic(aspect, words),), process=f"<p{number}@mill.example>")
        body = write(found, PROFILE, found.due).body
        assert said in body
        first = body.replace("\n", " ").casefold()
        about = [s for s in first.split(".") if said.casefold() in s]
        assert about, body
        assert not [p for p in PAST for s in about if p in s], body


def test_the_notes_tell_what_happened() -> None:
    found = follow_up(JO, topics=(Topic("agenda", "our new mill"),))
    body = write(found, PROFILE, found.due, Notes(topics=("their grain dust",))).body
    assert any(p in body.casefold() for p in PAST), body
    assert "your grain dust" in body


def test_so_does_a_message_after_the_round() -> None:
    later = incoming(JO, TUESDAY + timedelta(hours=3), "<m2@mill.example>",
                     topics=(Topic("agenda", "the rota"),))  # fmt: skip
    found = follow_up(JO, thread=(later,))
    assert found.round is not None
    round_ = replace(found.round, messages=(*found.round.messages, "<m2@mill.example>"))
    body = write(replace(found, round=round_), PROFILE, found.due + timedelta(hours=4)).body
    assert "the rota" in body
    assert any(p in body.casefold() for p in PAST), body


def test_one_s_own_work_is_not_called_familiar_ground() -> None:
    for number in range(12):
        found = follow_up(JO, topics=(Topic("agenda", "how you ran the data migration"),),
                          process=f"<p{number}@x.example>")  # fmt: skip
        body = write(found, FULL, found.due).body
        assert "two billing systems" in body
        assert not [p for p in phrases(Voice("en"), "thank_you", "fit_near") if p[:20] in body], (
            body
        )


def test_a_trial_shift_is_not_named_twice() -> None:
    for number in range(12):
        found = follow_up(
            JO, topics=(Topic("task", "trial shift"),), process=f"<p{number}@x.example>"
        )
        assert write(found, PROFILE, found.due).body.count("trial shift") == 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_words_for_what_was_planned(code: str) -> None:
    assert len(phrases(Voice(code), "thank_you", "specific_subject")) >= 2


TENDER = [
    "your redundancy", "the gap in your employment", "your career break", "your illness last year",
    "why you are leaving", "your reasons for leaving", "the salary range", "your notice period", "your references",
    "your criminal record", "your family", "childcare", "how you left Corvid", "die Kündigungsfrist", "la famille",
    "el preaviso", "o registo criminal", "das Führungszeugnis",
]  # fmt: skip
SOUND = [
    "family law", "reference data", "criminal law", "gap analysis", "high availability", "the notice board",
    "gas-fired boilers", "payroll", "the skills gap in welding", "payments",
]  # fmt: skip


@pytest.mark.parametrize("words", TENDER)
def test_what_hurts_is_no_topic_of_thanks(words: str) -> None:
    assert is_tender(words)
    found = follow_up(JO, topics=(Topic("agenda", words),))
    for notes in (None, Notes(topics=(words.replace("your", "my"),))):
        bare = follow_up(JO)
        assert write(found, PROFILE, found.due, notes).body == write(bare, PROFILE, bare.due).body


@pytest.mark.parametrize("words", SOUND)
def test_ordinary_work_does_not_hurt(words: str) -> None:
    assert not is_tender(words)


OWN_PAST = [
    "Kate and I would like to hear how you ran the migration of your billing system.",
    "In your time at Orbis you led the relaunch of the shop.",
    "We want to understand how you brought the merger to an end and what you learned.",
    "After you finished the refurbishment, what came next?",
    "Your experience with the roll-out of a till system caught our eye.",
]


@pytest.mark.parametrize("sentence", OWN_PAST)
def test_the_candidate_s_own_past_is_not_the_employer_s_work(sentence: str) -> None:
    for topic in details.topics(*taken(sentence)):
        subject = from_message(topic.words, topic.aspect, Voice("en"))
        assert subject is None or subject.part != "specific_project", subject


@pytest.mark.parametrize("words", ["the migration of your billing system", "your last launch"])
def test_nobody_is_offered_work_on_what_is_their_own(words: str) -> None:
    assert from_message(words, "project", Voice("en")) is None


THEIRS = [
    "You will work on the migration of our billing system.",
    "You would join the refurbishment of the reading rooms.",
]


@pytest.mark.parametrize("sentence", THEIRS)
def test_what_lies_ahead_still_is(sentence: str) -> None:
    (topic,) = details.topics(*taken(sentence))
    assert topic.aspect == "project"


def test_a_status_check_says_who_said_it_and_when_the_round_was() -> None:
    for number in range(12):
        found = follow_up(
            JO, purpose=Purpose.STATUS_CHECK, promised=TUESDAY.date() + timedelta(days=7),
            promised_by=JO, process=f"<p{number}@mill.example>", manner=Manner(signs_as="Jo"),
        )  # fmt: skip
        body = write(found, PROFILE, TUESDAY + timedelta(days=9)).body
        assert "You thought" not in body
        assert "You hoped" not in body
        assert "role on " not in body, body
