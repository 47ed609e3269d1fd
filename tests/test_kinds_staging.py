"""The round by the words as a whole: letters that stand nowhere in what the weights were learnt from."""

import pytest

from agent import message, reading
from agent.reading.model import Reading
from tests.test_kinds import CANDIDATE, one_line


def read(letter: str) -> Reading:
    return reading.read(message.parse(one_line(letter).raw), CANDIDATE)


@pytest.mark.parametrize(
    ("stage", "letter"),
    [
        (
            "manager",
            "interview_confirmed | Tuesday 5 May, 2 pm | Dear Robin, // the sister in charge of the "
            "ward that you would join will see you on Tuesday 5 May at 2 pm in her office. // Recruitment",
        ),
        (
            "technical",
            "interview_confirmed | Friday | Hi Robin, // On Friday 8 May at 10:00 you will sit down with "
            "Wanda, one of our engineers, and fix a failing service together on her laptop.",
        ),
        (
            "panel",
            "interview_confirmed | Interview | Dear Robin, // We confirm your interview on 12 May 2026 at "
            "09:30 with the deputy head, the bursar and two governors. // School office",
        ),
        (
            "screen",
            "interview_confirmed | Quick call | Hi Robin, // Our recruiter Tess will ring you on Monday 11 "
            "May at 4 pm for twenty minutes to go over your CV and the salary you have in mind.",
        ),
        (
            "final",
            "interview_confirmed | Last step | Hello Robin, // Only one conversation is left: our chief "
            "executive would like to meet you on 14 May at 11:00 before we decide. // People team",
        ),
        (
            "none",
            "interview_confirmed | Interview | Dear Robin, // We are pleased to invite you to an interview "
            "on Wednesday 13 May at 15:00 at our offices. Please bring your passport. // HR",
        ),
        (
            "manager",
            "interview_confirmed | Entretien | Bonjour Robin, // Je vous attends mardi 12 mai à 14 h à "
            "l'atelier. // Cordialement, // Odile Marchand // Cheffe d'atelier",
        ),
        (
            "none",
            "rejection | Your application | Dear Robin, // the trustees met on Monday and went through "
            "all applications. Yours was not among those they will take further. // Clerk to the trustees",
        ),
        (
            "none",
            "rejection | Your application | Dear Robin, // thank you for your application. We have decided "
            "not to take it further. We wish you every success. // Human Resources",
        ),
    ],
)
def test_the_round_by_the_words_as_a_whole(stage: str, letter: str) -> None:
    found = read(letter)
    assert (found.stage or "none") == stage


def test_what_it_rests_on_stands_in_the_message() -> None:
    letter = (
        "interview_confirmed | Thursday | Hi Robin, // See you on Thursday 7 May at 9:00. // You will be "
        "with the head chef, whose kitchen it is and for whom you would cook. // Lou"
    )
    found = read(letter)
    assert found.stage == "manager"
    assert all(one.text in letter for one in found.evidence if one.field == "stage")
