"""Letters as a whole: what they say, rest on and never say; the same at every turn."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from agent.letter import proofread, write
from agent.letter.days import when
from agent.letter.model import Draft, Experience, Profile, Statement
from agent.letter.stock import Voice
from agent.notes import Notes
from agent.plan import FollowUp
from agent.reading.model import Interview, Manner, Person, Topic
from agent.terms import Kind, Promised, Purpose, Stage
from tests.letter_cases import FULL, NAME, PROFILE, follow_up, incoming, person, prose
from tests.letters_gallery import GALLERY

JO = person("Jo Marsh", "jo@brackley.example", "Shift Lead")
LONDON = ZoneInfo("Europe/London")
TUESDAY = datetime(2026, 3, 3, 14, tzinfo=LONDON)
ALL = [entry for gallery in GALLERY.values() for entry in gallery()]


def letter(found: FollowUp, profile: Profile = PROFILE, notes: Notes | None = None) -> Draft:
    return write(found, profile, found.due, notes)


@pytest.mark.parametrize(("title", "found", "profile", "notes"), ALL, ids=[e[0] for e in ALL])
def test_every_letter_of_the_gallery_passes_proofreading(
    title: str, found: FollowUp, profile: Profile, notes: Notes | None
) -> None:
    assert proofread(write(found, profile, found.due, notes), found) == ()


# The round's day


@pytest.mark.parametrize(
    ("days", "manner", "zone", "expected"),
    [
        (0, "british", "Europe/London", "on Tuesday"),
        (4, "british", "Europe/London", "on Tuesday"),
        (5, "british", "Europe/London", "on 3 March"),
        (5, "american", "Europe/London", "on March 3"),
        # 14:00 in London is the third of March in Los Angeles too, and the fourth in Auckland.
        (0, "british", "Pacific/Auckland", "on Wednesday"),
    ],
)  # fmt: skip
def test_the_day_is_named_as_it_will_be_read(
    days: int, manner: str, zone: str, expected: str
) -> None:
    found = follow_up(JO, start=TUESDAY, manner=Manner(spelling=manner), timezone=zone)
    draft = write(found, PROFILE, found.due + timedelta(days=days))
    assert expected in prose(draft)
    assert not re.search(r"\b(?:today|yesterday|tomorrow|last week)\b", draft.body)


def test_only_the_day_s_name_changes_while_a_letter_waits() -> None:
    found = follow_up(JO, start=TUESDAY, topics=(Topic("agenda", "the rota"),))
    fresh, old = (write(found, FULL, found.due + timedelta(days=d)).body for d in (0, 6))
    assert old == fresh.replace("on Tuesday", "on 3 March")
    assert old != fresh


def test_the_same_draft_at_every_turn() -> None:
    found = follow_up(JO, topics=(Topic("agenda", "the rota"),))
    assert write(found, FULL, found.due) == write(found, FULL, found.due + timedelta(hours=20))


# The specific thing


def said(draft: Draft) -> dict[str, str]:
    return {s.text: s.source for s in draft.statements}


def test_notes_go_before_the_messages_and_a_title_is_nothing_to_say() -> None:
    topics = (Topic("agenda", "the new mill"),)
    notes = Notes(topics=("how they plan the night shifts",))
    assert "how you plan the night shifts" in letter(follow_up(JO, topics=topics), notes=notes).body
    assert "the new mill" in letter(follow_up(JO, topics=topics)).body
    assert "Shift Lead" not in letter(follow_up(JO)).body, "nobody is told what they are"


@pytest.mark.parametrize("seat", range(12))
def test_nobody_is_thanked_for_telling_what_the_two_may_have_worked_out(seat: int) -> None:
    someone = person("Jo Marsh", f"jo{seat}@brackley.example")
    notes = Notes(topics=("how to store seed through a wet year",))
    found = follow_up(someone, start=TUESDAY, stage=Stage.TECHNICAL)
    body = letter(found, notes=notes).body
    assert "how to store seed" in body
    assert not re.search(r"\b(?:telling me|hear(?:ing)?)\b", body)
    assert "interview" in body


def test_who_joined_as_the_notes_say_is_thanked_through_one_of_the_others() -> None:
    sue = person("Dr Sue Lam", "sue@brackley.example")
    noted = Notes(people=("Jo", "Dr Sue Lam", "Dr Ivo Brandt", "Ivy Lam", "Kim"))
    bodies = [
        letter(follow_up(one, others=(other,), interviewers=(JO, sue)), notes=noted).body
        for one, other in ((JO, sue), (sue, JO))
    ]
    assert sum("Ivo Brandt" in body for body in bodies) == 1
    assert not any("Ivy Lam" in body for body in bodies), "she may be Dr Lam"
    assert not any(re.search(r"thanks? (?:\w+ ){0,4}Sue Lam", body) for body in bodies)


def test_how_well_it_went_is_not_for_the_letter() -> None:
    body = letter(follow_up(JO), notes=Notes(went_well="the role play")).body
    assert "role play" not in body


def test_statements_name_their_source() -> None:
    found = follow_up(
        JO, topics=(Topic("agenda", "the new mill"),), role="Miller", manner=Manner(signs_as="Jo")
    )
    statements = said(write(found, FULL, found.due, Notes(to_mend="forgot the 2023 recall")))
    assert statements["the new mill"] == "<m1@firm.example>"
    assert statements["on Tuesday"] == "<m1@firm.example>"
    assert statements["the Miller role"] == "<m1@firm.example>"
    assert statements["Jo Marsh"] == "<m1@firm.example>"
    assert statements["the 2023 recall."] == "notes"


def test_statements_stand_in_the_letter() -> None:
    for _, found, profile, notes in ALL:
        draft = write(found, profile, found.due, notes)
        for statement in draft.statements:
            assert statement.text in draft.body or statement.text == draft.to_name
            assert statement.source


def test_topics_of_another_round_are_not_this_one_s() -> None:
    other = incoming(
        JO, TUESDAY, "<m2@firm.example>", topics=(Topic("agenda", "the glass furnace"),)
    )
    assert "furnace" not in letter(follow_up(JO, thread=(other,))).body


def test_topics_in_another_language_stay_out() -> None:
    found = follow_up(JO, topics=(Topic("agenda", "Dienstplanung"),), manner=Manner("de"))
    assert "Dienstplanung" not in write(found, Profile(NAME, language="en"), found.due).body


def test_without_anything_specific_it_is_short() -> None:
    """Thanks and interest, and no offer of more that nobody asked for."""
    for n in range(20):
        draft = letter(follow_up(replace(JO, title=None), process=f"<{n}@x.example>"))
        assert len(draft.body.split()) <= 50
        assert not re.search("please ask|just ask|let me know", draft.body)


def test_an_experience_that_fits_the_subject_is_told_in_the_letter_s_spelling() -> None:
    profile = Profile(NAME, experience=(
        Experience("mill safety", "I organised the safety drills at Hallam Road"),
        Experience("baking", "I baked."),
    ))  # fmt: skip
    topics = (Topic("agenda", "mill safety"),)
    british = follow_up(JO, topics=topics, manner=Manner(spelling="british"))
    american = follow_up(JO, topics=topics, manner=Manner(spelling="american"))
    assert "I organised the safety drills at Hallam Road." in letter(british, profile).body
    assert "I organized the safety drills at Hallam Road." in letter(american, profile).body
    assert "baked" not in letter(british, profile).body
    statements = letter(british, profile).statements
    assert Statement("I organised the safety drills at Hallam Road.", "profile") in statements


# Different from each other


def test_a_panel_s_letters_differ_in_every_sentence_that_can() -> None:
    people = tuple(person(f"Pat {c}ole", f"{c.lower()}@firm.example") for c in "BCDFGH")
    bodies = [letter(follow_up(p, interviewers=people, stage=Stage.PANEL)).body for p in people]
    sentences = [set(re.split(r"(?<=[.?!])\s+", b.partition("\n\n")[2])) for b in bodies]
    assert len({b.partition("\n\n")[2] for b in bodies}) == len(people)
    openings = {b.split("\n\n")[1].partition(".")[0] for b in bodies}
    assert len(openings) == len(people)
    for i, ours in enumerate(sentences):
        for theirs in sentences[i + 1 :]:
            assert len(ours & theirs) <= 2, ours & theirs


def test_a_panel_s_letters_take_different_subjects() -> None:
    people = tuple(person(f"Pat {c}ole", f"{c.lower()}@firm.example") for c in "BC")
    topics = (Topic("agenda", "the rota"), Topic("project", "the new mill"))
    bodies = [
        letter(follow_up(p, interviewers=people, topics=topics, writer=JO)).body for p in people
    ]
    assert sorted("rota" in b for b in bodies) == [False, True]
    assert sorted("mill" in b for b in bodies) == [False, True]


def test_one_subject_is_not_put_before_two_people() -> None:
    """The second letter says less rather than the same."""
    people = tuple(person(f"Pat {c}ole", f"{c.lower()}@firm.example") for c in "BC")
    topics = (Topic("agenda", "the rota"),)
    bodies = [
        letter(follow_up(p, interviewers=people, topics=topics, writer=JO)).body for p in people
    ]
    assert sorted("rota" in b for b in bodies) == [False, True]
    owned = (Topic("agenda", "the rota", "Pat Cole"),)
    theirs = [
        letter(follow_up(p, interviewers=people, topics=owned, writer=JO)).body for p in people
    ]
    assert ["rota" in b for b in theirs] == [False, True]


def test_what_all_heard_is_put_differently_to_each() -> None:
    people = tuple(person(f"Pat {c}ole", f"{c.lower()}@firm.example") for c in "BCDE")
    topics = (Topic("given", "clinical teaching on hand hygiene"),)
    bodies = [
        letter(follow_up(p, interviewers=people, topics=topics, writer=JO, stage=Stage.PANEL)).body
        for p in people
    ]
    assert [("my clinical teaching" in b, "hand hygiene" in b) for b in bodies] == [
        (True, True), (False, True), (True, False), (False, False),
    ]  # fmt: skip


def test_who_is_alone_reads_of_two_things_in_one_sentence_or_two() -> None:
    topics = (Topic("agenda", "moisture"), Topic("agenda", "costing"))
    assert "moisture and costing" in letter(follow_up(JO, topics=topics)).body
    more = (Topic("agenda", "your years in Ulm"), Topic("agenda", "how you plan repairs"))
    body = letter(follow_up(JO, topics=more)).body
    assert "my years in Ulm" in body
    assert "how I plan repairs" in body


def test_the_post_is_named_once() -> None:
    for _, found, profile, notes in ALL:
        if found.purpose is Purpose.THANK_YOU and found.role:
            body = write(found, profile, found.due, notes).body
            named = len(re.findall(r"the (?:[A-Z][\w-]* ){1,6}role\b|the role of ", body))
            assert named <= 1, body


def test_a_subject_of_a_time_that_fell_through_is_that_of_the_new_one() -> None:
    """The first time was called off, the second was given without saying again what about."""
    off = incoming(JO, TUESDAY, "<m2@firm.example>", kind=Kind.INTERVIEW_CANCELLED)
    again = incoming(
        JO, TUESDAY + timedelta(hours=3), "<m3@firm.example>",
        interviews=(Interview(TUESDAY + timedelta(days=3)),),
    )  # fmt: skip
    first = follow_up(JO, topics=(Topic("agenda", "grain dust"),))
    assert first.round is not None
    later = replace(first.round, start=TUESDAY + timedelta(days=3), messages=("<m3@firm.example>",))
    found = replace(first, round=later, thread=(*first.thread, off, again))
    assert "grain dust" in letter(found).body
    held = replace(found, thread=(*first.thread, again))
    assert "grain dust" not in letter(held).body


def test_letters_to_one_person_after_two_rounds_differ() -> None:
    first = follow_up(JO)
    earlier = first.thread[0]
    later = follow_up(JO, start=TUESDAY + timedelta(days=9), stage=Stage.FINAL, thread=(earlier,))
    later = replace(later, thread=(earlier, *later.thread))
    assert prose(letter(first)) != prose(letter(later)).replace("on 12 March", "on Tuesday")


def test_forty_employers_do_not_see_one_mould() -> None:
    texts = [
        prose(letter(follow_up(replace(JO, title=None), process=f"<{n}@x.example>")))
        for n in range(40)
    ]
    assert len(set(texts)) >= 36


# Greeting, thread, signature


def test_a_reply_keeps_the_thread() -> None:
    found = follow_up(JO, reading={"references": ("<a@x>", "<b@x>")})
    parent = found.thread[0]
    draft = letter(replace(found, parent=replace(parent, subject="AW: Re: Your day with us")))
    assert draft.subject == "Re: Your day with us"
    assert draft.in_reply_to == "<m1@firm.example>"
    assert draft.references == ("<a@x>", "<b@x>", "<m1@firm.example>")


def test_a_recipient_who_is_not_in_the_thread_gets_one_of_their_own() -> None:
    found = follow_up(JO, writer=person("Bea Sands", "bea@brackley.example"), role="Miller")
    draft = letter(found)
    assert draft.subject == "Thank you – Robin Ashe – Miller"
    assert (draft.in_reply_to, draft.references) == (None, ())
    check = letter(replace(found, purpose=Purpose.STATUS_CHECK))
    assert check.subject == "Following up: Miller – Robin Ashe"


def test_signature() -> None:
    profile = replace(FULL, closing="Yours sincerely,")
    assert letter(follow_up(JO), profile).body.endswith(
        "\n\nYours sincerely,\nRobin Ashe\n+44 1632 960 112\nhttps://robinashe.example\n"
    )


def test_the_name_is_found_in_the_thread_where_none_is_configured() -> None:
    draft = letter(follow_up(JO), Profile())
    assert draft.sender_name == NAME
    assert draft.body.rstrip().endswith(NAME)


# To whoever only arranged the round


def arranged(*others: str, notes: Notes | None = None, unnamed: bool = False) -> str:
    people = tuple(person(n) for n in others)
    found = follow_up(
        JO, interviewers=people, took_part=False, others=people, unnamed_others=unnamed
    )
    return letter(found, notes=notes).body


def test_thanks_are_passed_on_by_name() -> None:
    assert "Gita Rao and Len Fox" in arranged("Gita Rao", "Len Fox")
    assert "Gita Rao" in arranged(notes=Notes(people=("Gita Rao, quality",)))
    assert "interviewers" in arranged(unnamed=True)


def test_where_nobody_is_known_the_words_fit_whoever_held_it() -> None:
    for stage in (Stage.SCREEN, Stage.MANAGER, Stage.FINAL):
        found = follow_up(JO, stage=stage, interviewers=(), took_part=False, others=())
        body = letter(found).body
        assert not re.search(r"interviewers|team|with you|pass|arrang|setting up", body), body


def test_a_panel_member_is_named_as_the_thread_styles_them_in_a_formal_letter() -> None:
    met = (person("Rosa Haigh"),)
    formal = follow_up(
        JO, interviewers=met, others=met, reading={"styled": ("Dr Jo Marsh", "Ms Rosa Haigh")}
    )
    assert "Ms Haigh" in letter(formal).body
    first = follow_up(JO, interviewers=met, others=met, manner=Manner(signs_as="Jo"),
                      reading={"styled": ("Ms Rosa Haigh",)})  # fmt: skip
    assert "Rosa Haigh" in letter(first).body


# Questions about how things stand


def test_a_question_says_with_whom_the_candidate_spoke() -> None:
    ana = person("Ana Roos", "ana@firm.example")
    found = follow_up(JO, writer=JO, interviewers=(ana,), purpose=Purpose.STATUS_CHECK)
    assert "my interview with Ana Roos" in letter(found).body
    assert "our conversation" in letter(follow_up(JO, purpose=Purpose.STATUS_CHECK)).body


def test_a_date_is_the_recipient_s_word_only_where_they_gave_it() -> None:
    due = follow_up(JO, purpose=Purpose.STATUS_CHECK, promised=date(2026, 3, 13))
    own = letter(replace(due, promised_by=JO)).body
    assert re.search("You mentioned|You hoped|You thought|from you", own)
    for by in (None, person("Bo", "bo@firm.example")):
        other = letter(replace(due, promised_by=by)).body
        assert "13 March" in other
        assert not re.search("You mentioned|You hoped|You thought|from you", other)


PROMISED = [
    (Promised.OUTCOME, "decision"), (Promised.TIMES, "new times"), (Promised.STEP, "next step"),
    (Promised.WORD, "hear|in touch|word"),
]  # fmt: skip


@pytest.mark.parametrize("by", [JO, None])
@pytest.mark.parametrize(("what", "words"), PROMISED)
def test_a_question_names_what_was_promised(what: Promised, words: str, by: Person | None) -> None:
    due = follow_up(JO, purpose=Purpose.STATUS_CHECK, promised=date(2026, 3, 13))
    body = letter(replace(due, promised_what=what, promised_by=by)).body
    assert re.search(rf"(?:{words})[^.]* by 13 March", body)


def test_a_panelist_without_an_address_is_thanked_through_one_letter_alone() -> None:
    people = (person("Al Bee", "al@firm.example"), person("Cy Dee", "cy@firm.example"),
              person("Pat Moran"))  # fmt: skip
    bodies = [letter(follow_up(p, interviewers=people)).body for p in people[:2]]
    assert sum("Pat Moran" in b for b in bodies) == 1


# Notes


def test_notes_are_written_into_the_letter() -> None:
    notes = Notes(
        topics=("the new mill",),
        to_mend="my answer on stock: should have said that I counted it weekly",
        question="When does the second line start?",
        card_by_post=True,
        to_add="link to my shift plan https://robinashe.example/plan",
    )
    body = letter(follow_up(JO), notes=notes).body
    for words in ("the new mill", "I counted it weekly.", "when does the second line start?",
                  "A card is on its way", "my shift plan: https://robinashe.example/plan\n"):  # fmt: skip
        assert words in body, words


def test_talk_of_salary_in_the_notes_is_left_out_and_said_so() -> None:
    found = follow_up(JO)
    draft = letter(found, notes=Notes(question="What is the salary range?"))
    assert "salary" not in draft.body
    assert draft.why.endswith("Not taken from your notes: the question.")
    assert proofread(draft, found) == ()


SAM = person("Sam Odell", "sam@brackley.example", "Plant Manager")


def test_of_two_interviewers_one_is_asked_the_question() -> None:
    question = Notes(question="How big is the team going to be by next summer?")
    drafts = [
        letter(
            follow_up(one, interviewers=(JO, SAM), others=(other,), took_part=True, writer=JO),
            notes=question,
        )
        for one, other in ((JO, SAM), (SAM, JO))
    ]
    asked = [d for d in drafts if "how big is the team going to be" in d.body]
    assert len(asked) == 1
    told = next(d for d in drafts if d not in asked)
    assert "the question, which another of them is asked" in told.why
    named = Notes(question="What would Sam change first?")
    (only,) = [
        one.name
        for one, other in ((JO, SAM), (SAM, JO))
        if "would Sam change first"
        in letter(
            follow_up(one, interviewers=(JO, SAM), others=(other,), took_part=True, writer=JO),
            notes=named,
        ).body
    ]
    assert only == "Sam Odell"


def test_what_of_the_notes_no_letter_says_is_told() -> None:
    notes = Notes(
        people=("Jo Marsh", "Lucia"), topics=("Jo explained the shifts and said it was fine",)
    )
    assert "Lucia" in letter(follow_up(JO), notes=notes).why
    assert "Jo explained the shifts" in letter(follow_up(JO), notes=notes).why
    plain = Notes(people=("Jo Marsh",), topics=("the new mill",))
    assert "Not taken" not in letter(follow_up(JO), notes=plain).why


# Languages


@pytest.mark.parametrize(
    ("language", "word"), [("de", "Stelle"), ("fr", "poste"), ("es", "puesto"), ("pt", "função")]
)
def test_the_thread_decides_and_the_configuration_can(language: str, word: str) -> None:
    found = follow_up(JO, manner=Manner(language))
    assert word in letter(found).body
    assert word not in write(found, Profile(NAME, language="en"), found.due).body
    assert word in write(follow_up(JO), Profile(NAME, language=language), found.due).body


def test_a_language_without_words_gets_english_and_why_says_so() -> None:
    draft = letter(follow_up(JO, manner=Manner("pl")))
    assert "Thank you" in draft.body
    assert "the thread is in Polish" in draft.why


@pytest.mark.parametrize(
    ("held", "today", "on", "behind"),
    [
        (date(2026, 3, 6), date(2026, 3, 7), "na sexta-feira", "de sexta-feira"),
        (date(2026, 3, 7), date(2026, 3, 9), "no sábado", "de sábado"),
        (date(2026, 3, 6), date(2026, 3, 17), "no dia 6 de março", "do dia 6 de março"),
    ],
)
def test_days_in_portuguese(held: date, today: date, on: str, behind: str) -> None:
    found = when(held, today, Voice("pt"))
    assert (found["on"], found["day"], found["date"]) == (on, behind, f"{held.day} de março")


def test_sie_and_du() -> None:
    sie = letter(follow_up(JO, manner=Manner("de", signs_as="Jo Marsh"))).body
    du = letter(follow_up(JO, manner=Manner("de", signs_as="Jo", informal=True))).body
    assert re.search(r"\b(?:Sie|Ihnen|Ihre)\b", sie)
    assert not re.search(r"\b(?:du|dir|dein\w*)\b", sie)
    assert re.search(r"\b(?:du|dir|dein\w*)\b", du)
    assert not re.search(r"\b(?:Sie|Ihnen|Ihre)\b", du)


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("Pflegefachkraft (m/w/d)", "die Stelle als Pflegefachkraft"),
        (None, "die Stelle"),
    ],
)
def test_a_role_in_german(role: str | None, expected: str) -> None:
    found = follow_up(JO, role=role, manner=Manner("de"), purpose=Purpose.OTHER_OFFER)
    assert re.search(expected.replace("die", "(?:die|der)"), letter(found).body)


# Poor data


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("STORE MANAGER", "the Store Manager role"),
        ("REGISTERED NURSE (ICU)", "the Registered Nurse (ICU) role"),
        ("Server/Bartender", "the Server/Bartender role"),
        ("Internship in Marketing", "the Internship in Marketing"),
        ("Senior Principal Engineer - Payments Platform & Infrastructure (Remote, EMEA)",
         "the Senior Principal Engineer role"),
        (None, "the role"),
    ],
)  # fmt: skip
def test_roles_as_a_person_would_write_them(role: str | None, expected: str) -> None:
    assert expected in letter(follow_up(JO, role=role)).body


@pytest.mark.parametrize("purpose", [p for p in Purpose if p is not Purpose.NOTES])
def test_a_letter_can_be_written_from_next_to_nothing(purpose: Purpose) -> None:
    found = follow_up(person(None, "jobs@kiln.example"), role=None, company=None, stage=None,
                      purpose=purpose)  # fmt: skip
    bare = replace(found, round=None, parent=None, thread=found.thread[:1])
    for one in (found, bare):
        draft = letter(one)
        assert proofread(draft, one) == ()
        assert "None" not in draft.body + draft.subject


@pytest.mark.parametrize(
    ("stage", "most"), [(Stage.SCREEN, 90), (Stage.TECHNICAL, 140), (Stage.PANEL, 170)]
)
def test_upper_bounds_hold_whatever_the_notes_say(stage: Stage, most: int) -> None:
    long = " ".join(["and the stock was counted again"] * 9)
    notes = Notes(topics=("the new mill",), to_mend=f"stock: {long}", question=f"whether {long[:150]}",
                  card_by_post=True)  # fmt: skip
    found = follow_up(JO, stage=stage)
    draft = letter(found, FULL, notes)
    assert len(draft.body.split()) <= most


def test_an_interview_in_the_past_of_the_thread_changes_nothing_later() -> None:
    found = follow_up(JO)
    late = incoming(JO, TUESDAY + timedelta(days=2), "<m9@firm.example>",
                    interviews=(Interview(TUESDAY + timedelta(days=20)),))  # fmt: skip
    assert letter(found).body == letter(replace(found, thread=(*found.thread, late))).body
