"""The round by the words as a whole: letters that stand nowhere in what the weights were learnt from."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading
from learning.examples import CANDIDATE, one_line


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


ANSWERED = """From: {author}
To: {reader}
Date: Mon, 20 Apr 2026 09:00:00 +0000
Subject: Re: {subject}
In-Reply-To: <1@willowmere.example>
References: <1@willowmere.example>
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

{own}

On Thu, 16 Apr 2026 at 10:12, {quoting} wrote:
> {quoted}
"""
THEM, ME = "Ida Marsh <ida@willowmere.example>", "Robin Aske <robin.aske@post.example>"


@pytest.mark.parametrize(
    ("stage", "theirs", "subject", "own", "quoting", "quoted"),
    [
        # A move and a call-off that tell no round themselves: it is that of the quoted invitation.
        (
            "panel",
            True,
            "Choirmaster",
            "Sorry, the hall is flooded, so Tuesday at 10 is off. Could you do Thursday or Friday "
            "instead?",
            THEM,
            "You will sit before the four of us on the committee: the vicar, two churchwardens and me.",
        ),
        (
            "technical",
            True,
            "Repair bench",
            "Wednesday 22 April at 3 pm suits us, see you then.",
            ME,
            "Thank you for asking me to the pair programming session. I could do Wednesday at 3 pm.",
        ),
        # What the candidate answers is about the round that they were asked to.
        (
            "panel",
            False,
            "Choirmaster",
            "Tuesday 21 April at 10 suits me well. I shall bring my two pieces.",
            THEM,
            "Could you come on Tuesday 21 April at 10? The selection panel of four will hear you play.",
        ),
        # History that names no round tells none.
        (
            "none",
            True,
            "Choirmaster",
            "Wednesday 22 April at 3 pm suits us, see you then.",
            ME,
            "I could do Wednesday at 3 pm or Thursday at noon.",
        ),
        # What the candidate applied with tells none.
        (
            "none",
            True,
            "Choirmaster",
            "Lovely. Can you come by Saturday around 10? There is tea.",
            ME,
            "I tuned pianos in college and have spent ten years running the office of a dental surgery, "
            "so I can do both the pretty part and the till part.",
        ),
        # The author's own words come first.
        (
            "manager",
            True,
            "Choirmaster",
            "The next step is a talk with the head of music, whom you would report to. Which day suits "
            "you?",
            ME,
            "Thank you for the phone screen on Tuesday, I enjoyed our first call very much.",
        ),
    ],
)
def test_the_round_that_only_the_history_tells(
    stage: str, theirs: bool, subject: str, own: str, quoting: str, quoted: str
) -> None:
    author, reader = (THEM, ME) if theirs else (ME, THEM)
    raw = ANSWERED.format(
        author=author, reader=reader, subject=subject, own=own, quoting=quoting, quoted=quoted
    )
    found = reading.read(message.parse(raw.encode()), Candidate(("robin.aske@post.example",)))
    assert (found.stage or "none") == stage


@pytest.mark.parametrize(
    ("stage", "own", "quoted"),
    [
        (
            "offer",
            "Thank you, I am glad. Two things before I sign: could it be 31 hours a week, and could I "
            "begin in June?",
            "The job is yours if you want it. 2,900 a month to start, from 4 May. Yes or no by Friday, "
            "please.",
        ),
        (
            "none",
            "Attached are my certificates and the name of a second referee.",
            "Could you let me have your certificates and a second referee by Friday?",
        ),
        (
            "offer",
            "I am sorry to tell you that I shall not take up Willowmere's offer. Thank you for everything.",
            "Have you had time to think?",
        ),
        (
            "none",
            "I have accepted another company's offer and would like to withdraw my application.",
            "We look forward to meeting you on Tuesday.",
        ),
    ],
)
def test_what_answers_an_offer(stage: str, own: str, quoted: str) -> None:
    raw = ANSWERED.format(
        author=ME, reader=THEM, subject="Gardener", own=own, quoting=THEM, quoted=quoted
    )
    found = reading.read(message.parse(raw.encode()), Candidate(("robin.aske@post.example",)))
    assert (found.stage or "none") == stage


@pytest.mark.parametrize(
    ("stage", "letter"),
    [
        ("screen", "Je vous propose un premier échange de 30 minutes en visio mardi 12 mai à 14 h avec moi-même et Paul Girard, chef d'atelier. // Pat Doe // Chargée de recrutement"),
        ("screen", "Ich lade Sie zu einem ersten Gespräch von 30 Minuten am Dienstag, 12. Mai, um 14 Uhr ein, mit mir und Paul Girard, Werkstattleiter. // Pat Doe // Personalreferentin"),
        ("screen", "I would like to invite you to a first chat of 30 minutes on Tuesday 12 May at 14:00 with Ann Bell (Recruiter) and Paul Girard (Welder)."),
        ("panel", "Je vous propose un entretien de deux heures mardi 12 mai à 14 h avec moi-même et Paul Girard, chef d'atelier. // Pat Doe // Chargée de recrutement"),
    ],
)  # fmt: skip
def test_a_short_first_talk_to_which_one_comes_along_is_no_panel(stage: str, letter: str) -> None:
    assert read(f"interview_confirmed | Rendez-vous | Robin, // {letter}").stage == stage


@pytest.mark.parametrize(
    ("stage", "letter"),
    [
        (
            "panel",
            "availability_requested | Buyer - second interview | Dear Robin // We both liked meeting you and "
            "would like you back for a second interview with the whole buying team. Could you give me a few "
            "mornings next week?",
        ),
        (
            "panel",
            "availability_requested | Zweites Gespräch | Hallo Robin, // gern laden wir Sie zu einem zweiten "
            "Gespräch mit dem ganzen Team ein. Wann passt es Ihnen nächste Woche?",
        ),
        (
            "none",
            "progress_update | Buyer | Hi Robin, // just to keep you in the loop: we have two more people to "
            "see and then Pete and I decide. I'll write by Friday.",
        ),
        (
            "none",
            "progress_update | Buyer | Hi Robin, // thanks on behalf of the whole team for your patience. "
            "We will be in touch by Friday.",
        ),
    ],
)
def test_a_whole_team_is_a_panel_and_to_be_kept_in_the_loop_none(stage: str, letter: str) -> None:
    assert (read(letter).stage or "none") == stage
