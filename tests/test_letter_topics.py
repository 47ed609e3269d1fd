"""Words of a message or a note as part of a sentence, or not at all."""

import pytest

from agent.letter.remarks import added, mend, question
from agent.letter.stock import Voice
from agent.letter.topics import from_message, from_notes
from agent.notes import Notes

EN, DE, FR, ES = Voice("en"), Voice("de"), Voice("fr"), Voice("es")

SAID = [
    ("Teaching demonstration", "the teaching demonstration"),
    ("System design", "system design"),
    ("the system design of a booking desk", "the system design of a booking desk"),
    ("your portfolio", "my portfolio"),
    ("our move to Kubernetes", "your move to Kubernetes"),
    ("a case on pricing", "the case on pricing"),
    ("twenty minutes of clinical teaching", "the clinical teaching"),
    ("45-minute case study", "the case study"),
    ("Pair Programming (60 min)", "the pair programming"),
    ("dressing wounds", "dressing wounds"),
    ("teaching Foundation Stage", "teaching Foundation Stage"),
    ("training plan", "the training plan"),
    ("one field trip", "the field trip"),
    ("one export licence", "the export licence"),
    ("Atlas", "Atlas"),
    ("Teaching demonstration 10 min", "the teaching demonstration"),
    ("Customer Portal", "the Customer Portal"),
    ("EN 50128", "EN 50128"),
    ("night shifts, self-rostering", "night shifts and self-rostering"),
    ("eight engineers in Porto", "eight engineers in Porto"),
]
UNSAID = [
    "build the data platform",
    "your background",
    "Q&A",
    "Introductions and next steps",
    "the salary range",
    "https://meet.example/x",
    "10:30 with Bo",
    "we will call you",
    "one, two, three, four",
    "all that was ever said about anything in the history of this department and beyond",
    "<b>stock</b>",
    "",
    "\x00\x00",
]


@pytest.mark.parametrize(("words", "expected"), SAID)
def test_a_noun_phrase_fits_into_a_sentence(words: str, expected: str) -> None:
    subject = from_message(words, "agenda", EN)
    assert subject is not None
    assert subject.text == expected


OWN_WORK = [
    ("the last book you couldn't put down", "the last book I could not put down"),
    ("the guide you wrote for our members", "the guide I wrote for your members"),
]


@pytest.mark.parametrize(("words", "expected"), OWN_WORK)
def test_what_the_writer_did_is_said_by_the_writer(words: str, expected: str) -> None:
    subject = from_message(words, "agenda", EN)
    assert (subject and subject.text, subject and subject.part) == (expected, "specific_own")


GIVEN = [
    ("presentation on eel passes", "given", "my presentation on eel passes"),
    ("clinical teaching on hand hygiene", "given", "my clinical teaching on hand hygiene"),
    ("A bridge without a budget", "given", "a bridge without a budget"),
    ("a story of a difficult donor", "brought", "my story of a difficult donor"),
    ("the model", "brought", "the model"),
    ("a pricing example on screen", "agenda", "the pricing example"),
]


@pytest.mark.parametrize(("words", "aspect", "expected"), GIVEN)
def test_what_the_writer_gave_or_brought_is_theirs(words: str, aspect: str, expected: str) -> None:
    subject = from_message(words, aspect, EN)
    assert (subject and subject.text) == expected


OWN_WAYS = [
    ("how you would move our stock from paper to a database",
     "how I would move your stock from paper to a database"),
    ("how you'd keep our kiln running in a storm", "how I would keep your kiln running in a storm"),
    ("how you’d run your first month on the ward", "how I would run my first month on the ward"),
    ("how you approach testing", "how I approach testing"),
    ("what you'd change first as Head of Testing", "what I would change first"),
    ("how you've handled late suppliers", "how I have handled late suppliers"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), OWN_WAYS)
def test_how_the_reader_would_do_it_is_said_by_the_writer(words: str, expected: str) -> None:
    subject = from_message(words, "agenda", EN)
    assert (subject and subject.text, subject and subject.part) == (expected, "specific_clause")


@pytest.mark.parametrize("words", UNSAID)
def test_what_would_read_oddly_is_left_out(words: str) -> None:
    assert from_message(words, "agenda", EN) is None


PARTS = [
    ("agenda", "Lesson observation", "specific"),
    ("agenda", "SQL exercise", "specific_task"),
    # What was brought along is gone through; past work is asked about.
    ("agenda", "your portfolio", "specific_thing"),
    ("agenda", "the harbour baths in your portfolio", "specific_own"),
    ("agenda", "your research on eels", "specific_own"),
    ("brought", "a story of a difficult donor", "specific_own"),
    ("brought", "a stock plan", "specific_thing"),
    # A problem put before the candidate is worked through, an example gone through.
    ("case", "a parcel ledger", "specific_worked"),
    ("agenda", "a pricing problem", "specific_worked"),
    ("agenda", "a stock plan", "specific_through"),
    ("given", "presentation on eel passes", "specific_given"),
    ("given", "eel passes", "specific_spoke"),
    ("project", "the seed bank", "specific_project"),
    ("team", "the eel team", "specific_team"),
    ("team", "the Ulm store", "specific_told"),
    ("tour", "the print workshop", "specific_tour"),
    ("doing", "stocking the shelves", "specific_done"),
    ("doing", "the till", "specific_doing"),
    ("product", "Kite API", "specific_project"),
]


@pytest.mark.parametrize(("aspect", "words", "part"), PARTS)
def test_which_phrases_a_subject_goes_with(aspect: str, words: str, part: str) -> None:
    subject = from_message(words, aspect, EN)
    assert subject is not None
    assert subject.part == part


NOTED = [
    ("how they train new joiners", "how you train new joiners"),
    ("their new mill", "your new mill"),
    ("we talked about the cold chain", "the cold chain"),
    ("SQL window functions", "SQL window functions"),
    ("Backfills, and how Dev keeps late events apart", "backfills"),
    ("Shift handovers on the ward", "shift handovers on the ward"),
    ("Kubernetes", "Kubernetes"),
    ("Leeds and the new depot", "Leeds and the new depot"),
    ("Deployments on Fridays", "deployments on Fridays"),
]


@pytest.mark.parametrize(
    ("words", "part"),
    [("how they train new joiners", "specific_how"), ("how to store seed", "specific_way"),
     ("How best to store their seed", "specific_way")],
)  # fmt: skip
def test_a_way_to_do_something_is_nobody_s_tale(words: str, part: str) -> None:
    subject = from_notes(words, EN)
    assert subject is not None
    assert subject.part == part


@pytest.mark.parametrize(("words", "expected"), NOTED)
def test_the_candidate_s_notes_are_said_to_the_reader(words: str, expected: str) -> None:
    subject = from_notes(words, EN)
    assert subject is not None
    assert subject.text == expected


@pytest.mark.parametrize(
    "note", ["her dog", "nothing special", "the sale of the mill, confidential", "don't mention Leeds",
             "why the last person left", "bad vibe, Dev was rude, think the job is not for me",
             "Dev talked about the on-call rota, Maren about their migration", "Übergabe und warum die Station zählt",
             "Maren was v. interested in my ICU years (don't oversell!!)", "the awkward silence"],
)  # fmt: skip
def test_notes_that_are_not_for_the_letter(note: str) -> None:
    assert from_notes(note, EN) is None


FOREIGN = [
    (DE, "Dienstplanung", "das Thema „Dienstplanung“"),
    (DE, "die neue Anlage in Ulm", "die neue Anlage in Ulm"),
    (DE, "dem Umzug", None),
    (DE, "die Aufbereitung der Geräte", "die Aufbereitung der Geräte"),
    (DE, "Aufbereitung der Geräte", None),
    (FR, "la refonte du portail", "la refonte du portail"),
    (FR, "qualité", "le thème « qualité »"),
    (ES, "la nueva planta", "la nueva planta"),
    (ES, "calidad", "el tema «calidad»"),
]


@pytest.mark.parametrize(("voice", "words", "expected"), FOREIGN)
def test_case_and_gender_are_not_guessed(voice: Voice, words: str, expected: str | None) -> None:
    subject = from_message(words, "agenda", voice)
    assert (subject and subject.text) == expected


MENDED = [
    ("The question about SQL: should have mentioned that I tuned the billing queries",
     ("mend_more", "SQL", "I tuned the billing queries.")),
    ("my answer on prioritising. I would start with the customers, then the data",
     ("mend_said", "prioritising", "I would start with the customers, then the data.")),
    ("budgets - I rambled. Better: I would first ask for last year's figures",
     ("mend_said", "budgets", "I would first ask for last year's figures.")),
    ("Q on restraint policy: I would always call the senior nurse first",
     ("mend_said", "restraint policy", "I would always call the senior nurse first.")),
    ("pricing - forgot to mention the Aldgate project",
     ("mend_left_out", "pricing", "the Aldgate project.")),
]  # fmt: skip


@pytest.mark.parametrize(("note", "expected"), MENDED)
def test_an_answer_to_mend(note: str, expected: tuple[str, str, str]) -> None:
    found = mend(Notes(to_mend=note), EN)
    assert found is not None
    assert (found[0], found[1]["point"], found[1]["more"]) == expected


@pytest.mark.parametrize(
    "note",
    ["", "none", "-", "n/a", "my answer on pricing", "not really", "budgets: I rambled",
     "budgets: off the record, I would cut them"],
)  # fmt: skip
def test_a_note_that_does_not_say_what_to_write_writes_nothing(note: str) -> None:
    assert mend(Notes(to_mend=note), EN) is None


def test_an_answer_left_out_needs_no_point() -> None:
    assert mend(Notes(to_mend="forgot the 2023 recall"), EN) == (
        "mend_bare", {"more": "the 2023 recall."},
    )  # fmt: skip


ASKED = [
    ("When does the second line start?", ("question", "when does the second line start?")),
    ("ask whether they use SAP", ("question_about", "whether you use SAP")),
    ("ask if they sponsor exams", ("question_about", "whether you sponsor exams")),
    ("could I visit the site", ("question", "could I visit the site?")),
    ("ask about the rota", ("question_about", "more about the rota")),
]


@pytest.mark.parametrize(("note", "expected"), ASKED)
def test_a_question_to_ask(note: str, expected: tuple[str, str]) -> None:
    found = question(Notes(question=note), EN)
    assert found is not None
    assert (found[0], found[1]["question"]) == expected


ADDED = [
    ("link to my portfolio https://ana.example/work", ("add", "my portfolio")),
    ("https://ana.example/work", ("add_bare", None)),
    ("attach the risk sheet", ("add_attached", "the risk sheet")),
]


@pytest.mark.parametrize(("note", "expected"), ADDED)
def test_what_to_add(note: str, expected: tuple[str, str | None]) -> None:
    found = added(Notes(to_add=note), EN)
    assert found is not None
    assert (found[0], found[1].get("thing")) == expected


@pytest.mark.parametrize("note", ["", "bring cake", "no"])
def test_an_attachment_is_mentioned_only_if_asked_for(note: str) -> None:
    assert added(Notes(to_add=note), EN) is None
