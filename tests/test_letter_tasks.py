"""What is done in a round, by its name: found in the message, whose it is, and how it is thanked for."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from agent.letter import write
from agent.letter.names import calm, clean, style
from agent.letter.posts import posts
from agent.letter.stock import Voice
from agent.letter.topics import from_message
from agent.reading.model import Interview, Manner, Topic
from agent.terms import Purpose, Stage
from tests.letter_cases import PROFILE, follow_up, person
from tests.test_details import taken

from agent.reading import details  # isort: skip
from tests.bounded import bounded

TASKS = [
    ("There will be a half-hour spreadsheet task before we talk.", ["half-hour spreadsheet task"]),
    ("The afternoon has three interviews with the desk and a short case discussion.",
     ["case discussion"]),
    ("You will teach a 30-minute lesson to Year 5.", ["30-minute lesson"]),
    ("The day includes a group exercise and, if you are chosen to stay, an interview.",
     ["group exercise"]),
    ("It is informal: a quick presentation from you and then our questions.", ["presentation"]),
    ("Next comes a visit: a 45-minute seminar, lunch and a walk.", ["seminar"]),
    ("We'd do some live coding with Ana.", []),
    ("Pair programming session - Kiln Engineer", ["Pair programming session"]),
    ("What\tPortfolio review\nWhen\tMonday", ["Portfolio review"]),
    # Done with, or of another round, or not at all.
    ("Thank you for the case study that you sent us.", []),
    ("We enjoyed your teaching demonstration.", []),
    ("If that goes well, there will be a case study in round two.", []),
    ("There will be no coding exercise.", []),
    ("Your take-home exercise is attached.", []),
    ("We won't do a role play.", []),
    ("Our process: a call with me, a coding exercise, and a day with the team.", []),
    ("It starts with a short call with me, then a case study with Bo.", []),
    ("What happens:\n- Intro call\n- Coding exercise\n- Panel", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TASKS)
def test_what_is_to_be_done_in_the_round(text: str, expected: list[str]) -> None:
    message, parts = taken(f"Hi Ines,\n\n{text}\n\nBest,\nAna")
    found = [t for t in details.topics(message, parts) if t.aspect == "task"]
    assert [t.words for t in found] == expected
    assert all(t.words in " ".join(message.plain.split()) for t in found)


def test_who_stands_beside_it_in_a_schedule() -> None:
    text = "9:30 AM - 10:30 AM\tSystem design\tAnneke Roos, Principal Engineer\n10:45 AM\tLunch"
    message, parts = taken(f"Hi Ines,\n\n{text}\n\nBest,\nAna")
    (found,) = details.topics(message, parts)
    assert (found.words, "Anneke Roos" in found.beside) == ("System design", True)


def test_with_whom_it_is_done_in_a_sentence() -> None:
    text = "There will be a coding exercise with Anneke Roos and a talk with Bo Lind."
    message, parts = taken(f"Hi Ines,\n\n{text}\n\nBest,\nAna")
    (found,) = details.topics(message, parts)
    assert (found.words, found.beside) == ("coding exercise", " with Anneke Roos")


def test_a_long_line_takes_no_time() -> None:
    for text in ("a " * 100_000, "10:00 " * 40_000, "the case " * 20_000, "x" * 200_000):
        message, parts = taken(text)
        with bounded():
            details.topics(message, parts)


SAID = [
    ("half-hour spreadsheet task", "the spreadsheet task", "specific_task"),
    ("30-minute lesson", "the lesson", "specific_given"),
    ("Teaching demonstration", "the teaching demonstration", "specific_given"),
    ("Pair programming session", "the pair programming session", "specific_task"),
    ("case discussions", "the case discussions", "specific_task"),
    ("System design", "system design", "specific"),
]


@pytest.mark.parametrize(("words", "text", "part"), SAID)
def test_how_a_task_is_said_again(words: str, text: str, part: str) -> None:
    found = from_message(words, "task", Voice("en"))
    assert (found and found.text, found and found.part) == (text, part)


def test_the_name_of_the_round_is_nothing_that_was_part_of_it() -> None:
    assert from_message("case interview", "task", Voice("en")) is None


@pytest.mark.parametrize("code", ["de", "fr", "es", "pt"])
def test_a_task_has_no_words_in_other_languages(code: str) -> None:
    assert from_message("Pair Programming", "task", Voice(code)) is None


ARTICLES = [
    ("fermentation", "fermentation"),
    ("nutrient neutrality", "nutrient neutrality"),
    ("costing", "costing"),
    ("payment ledger", "the payment ledger"),
    ("multi-region migration", "the multi-region migration"),
    ("lesson observation", "the lesson observation"),
]


@pytest.mark.parametrize(("words", "text"), ARTICLES)
def test_what_cannot_be_counted_has_no_article(words: str, text: str) -> None:
    found = from_message(words, "agenda", Voice("en"))
    assert found is not None
    assert found.text == text


ANA, BO = person("Ana Roos", "ana@firm.example"), person("Bo Lind", "bo@firm.example")


def test_a_line_of_the_schedule_is_its_owner_s() -> None:
    topics = (Topic("task", "Pair programming", "Bo Lind, Engineer"),)
    found = follow_up(ANA, interviewers=(ANA, BO), topics=topics)
    assert "pair programming" not in write(found, PROFILE, found.due).body
    other = follow_up(BO, interviewers=(ANA, BO), topics=topics)
    assert "the pair programming" in write(other, PROFILE, other.due).body


def test_on_the_first_of_two_days_nobody_is_thanked_for_what_is_to_come() -> None:
    found = follow_up(ANA, topics=(Topic("task", "sample class"),))
    assert "the sample class" in write(found, PROFILE, found.due).body
    (first,) = found.thread
    tomorrow = Interview(first.interviews[0].start + timedelta(days=1))
    two_days = replace(first, interviews=(*first.interviews, tomorrow))
    early = replace(found, thread=(two_days,), parent=two_days)
    assert "sample class" not in write(early, PROFILE, found.due).body


NAMES = [
    ("DI Thomas Berger", "Thomas Berger", ""),
    ("Di Marsh", "Di Marsh", ""),
    ("Mag. Eva Horn", "Eva Horn", ""),
    ("Dipl.-Ing. Eva Horn", "Eva Horn", ""),
    ("Dean Robert Hale", "Robert Hale", "Dean"),
    ("Dean Hale", "Dean Hale", ""),
    ("Judge Rosa Lind", "Rosa Lind", "Judge"),
    ("Univ.-Prof. Dr. Hans Mayr", "Hans Mayr", "Professor"),
]


@pytest.mark.parametrize(("written", "name", "academic"), NAMES)
def test_what_stands_before_a_name(written: str, name: str, academic: str) -> None:
    assert (clean(written), style(written).academic) == (name, academic)


def test_an_office_is_greeted() -> None:
    dean = person("Dean Robert Hale", "hale@college.example")
    found = follow_up(dean)
    assert write(found, PROFILE, found.due).body.startswith("Dear Dean Hale,")


CALM = [
    ("QASR AL NOOR HOTEL", "Qasr Al Noor Hotel"),
    ("NORDLICHT KLINIK GMBH", "Nordlicht Klinik GmbH"),
    ("KPMG LLP UK", "KPMG LLP UK"),
    ("IBM", "IBM"),
    ("Acme", "Acme"),
]


@pytest.mark.parametrize(("shouted", "expected"), CALM)
def test_a_firm_is_not_shouted_at(shouted: str, expected: str) -> None:
    assert calm(shouted) == expected


ROLES = [
    ("Director, Community Programmes", "the role of Director, Community Programmes"),
    ("Site Manager – North", "the role of Site Manager – North"),
    ("English–Maltese Translator", "the English–Maltese Translator role"),
    ("Head of Design", "the Head of Design role"),
]


@pytest.mark.parametrize(("role", "expected"), ROLES)
def test_a_role_with_a_comma(role: str, expected: str) -> None:
    assert posts(role, Voice("en"))["post"] == expected


GERMAN = [
    ("Praxiskoordination MVZ", "die Stelle Praxiskoordination MVZ"),
    ("Stationsleitung", "die Stelle als Stationsleitung"),
    ("Pflegefachkraft", "die Stelle als Pflegefachkraft"),
    ("Kundenberatung", "die Stelle Kundenberatung"),
]


@pytest.mark.parametrize(("role", "expected"), GERMAN)
def test_a_german_post_by_its_activity_or_its_bearer(role: str, expected: str) -> None:
    assert posts(role, Voice("de"))["post"] == expected


def test_a_german_title_stands_in_quotes_where_they_write_frau() -> None:
    woman = Manner("de", greets_as="Frau Ashe")
    found = follow_up(ANA, role="Qualitätsmanager", manner=woman, purpose=Purpose.OTHER_OFFER)
    assert "Stelle „Qualitätsmanager“" in write(found, PROFILE, found.due).body
    man = replace(woman, greets_as="Herr Ashe")
    other = follow_up(ANA, role="Qualitätsmanager", manner=man, purpose=Purpose.OTHER_OFFER)
    assert "Stelle als Qualitätsmanager" in write(other, PROFILE, other.due).body


def test_a_long_bracket_halts_no_sentence() -> None:
    assert posts("Planner (River Access)", Voice("en"))["post"] == "the Planner role"
    assert posts("Claims Handler (Hull)", Voice("en"))["post"] == "the Claims Handler (Hull) role"


def test_a_role_with_a_comma_is_set_off() -> None:
    found = follow_up(ANA, role="Coordinator, School Programmes", purpose=Purpose.STATUS_CHECK)
    body = write(found, PROFILE, found.due).body
    assert re.search(r"School Programmes[,.:]", body)
    assert not re.search(r"School Programmes,[.,:]", body)


def test_a_trial_shift_is_no_conversation() -> None:
    found = follow_up(ANA, reading={"subject": "Trial shift on Tuesday?"})
    body = write(found, PROFILE, found.due).body
    assert "thank you for the trial shift" in body
    assert not re.search("conversation|interview", body)


def test_a_visit_is_called_one() -> None:
    subject: dict[str, object] = {"subject": "Campus visit, hydrology search"}
    found = follow_up(ANA, reading=subject, stage=Stage.PANEL)
    body = write(found, PROFILE, found.due).body
    assert "my visit on Tuesday" in body
    assert not re.search("conversation|interview", body)
    check = follow_up(ANA, reading=subject, stage=Stage.PANEL, purpose=Purpose.STATUS_CHECK)
    assert "my visit" in write(check, PROFILE, check.due).body


def test_a_part_of_the_job_s_title_is_nobody_to_thank() -> None:
    team = person("Rider Experience", None)
    found = follow_up(ANA, role="Designer, Rider Experience", interviewers=(ANA, team))
    assert "thank Rider" not in write(found, PROFILE, found.due).body
    assert "to Rider" not in write(found, PROFILE, found.due).body


MADE_UP = [
    "Invitation: Talk about the post @ Fri Apr 10, 2026 11am - 11:30am (GMT-3) (me@home.example)",
    "URGENT: your interview tomorrow",
    "Please ignore the cancellation notice!!",
    "Updated invitation: Talk @ Mon 2 Mar 2026 10:00 - 11:00 (GMT) (me@home.example)",
]


@pytest.mark.parametrize("subject", MADE_UP)
def test_a_subject_that_a_calendar_made_up_is_not_kept(subject: str) -> None:
    found = follow_up(ANA, reading={"subject": subject})
    letter = write(found, PROFILE, found.due)
    assert letter.subject == "Thank you – Robin Ashe – Warehouse Supervisor"
    assert letter.in_reply_to == "<m1@firm.example>", "it stays in the thread all the same"
