"""Messages that move, call off, end or take something, read alone with the history that they quote."""

from datetime import date

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading
from agent.terms import Kind, Stage

ROBIN = Candidate(("robin@letterbox.example",), "Europe/London", "Robin Vale")
HEAD = (
    "From: {sender}\nTo: {to}\nDate: {date}\nSubject: Re: Deputy Warden\n"
    "Message-ID: <b@x.example>\nIn-Reply-To: <a@x.example>\n"
    "Content-Type: text/plain; charset=utf-8\n\n"
)
MARA, SELF = "Mara Quill <mara@wexcombe-hostels.example>", "Robin Vale <robin@letterbox.example>"
SET = """

On Mon, 7 Sep 2026 at 09:15, Robin Vale <robin@letterbox.example> wrote:

> Hi Mara,
>
> Tuesday the 15th at 4.15 suits me well.
>
> Robin
>
> On Mon, 7 Sep 2026 at 08:40, Mara Quill <mara@wexcombe-hostels.example> wrote:
>
>> Hi Robin, could you come for an interview for Deputy Warden on Tuesday 15 September at 4.15pm?
>>
>> Mara Quill
"""
OFFER = """

On Mon, 14 Sep 2026 at 09:15, Mara Quill <mara@wexcombe-hostels.example> wrote:

> Hi Robin,
>
> We would like to offer you the post of Deputy Warden. Can you let me know by Friday?
>
> Mara Quill
"""


def they(text: str, history: str = SET, date: str = "Tue, 15 Sep 2026 10:00:00 +0100") -> Reading:
    signed = f"{text}\n\nMara Quill\nManager, Wexcombe Hostels"
    mail = HEAD.format(sender=MARA, to=SELF, date=date) + signed + history
    found = reading.read(message.parse(mail.encode()), ROBIN)
    return found.in_context or found  # In the mailbox its thread is known.


def own(text: str, history: str = OFFER) -> Reading:
    date = "Tue, 15 Sep 2026 10:00:00 +0100"
    mail = HEAD.format(sender=SELF, to=MARA, date=date) + f"{text}\n\nRobin" + history
    return reading.read(message.parse(mail.encode()), ROBIN)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Oh dear, get well soon! What about next Tuesday, same time?", "2026-09-22T16:15"),
        ("Never mind. Shall we say a week today, same time?", "2026-09-22T16:15"),
        ("Poor you! Could we make it Thursday, same time?", "2026-09-17T16:15"),
        ("Running late, could we push to 5.30?", "2026-09-15T17:30"),
    ],
)
def test_moved_by_the_day_of_the_old_time(text: str, start: str) -> None:
    """The old time is a Tuesday of the history, and today: no weekday means it again. It is set, or
    asked whether it suits."""
    found = they(text)
    starts = found.interviews or found.offered
    assert [one.start.isoformat()[:16] for one in starts] == [start]


@pytest.mark.parametrize(
    "text",
    [
        "Perdona, Robin: hoy me resulta imposible. Anulamos lo de hoy y te propongo nueva fecha el viernes como muy tarde.",
        "Lo siento, hoy no voy a poder. Cancelamos la de hoy y te escribo el lunes con otra fecha.",
        "Bonjour Robin, je ne pourrai pas aujourd'hui. Je reviens vers vous la semaine prochaine avec une nouvelle date.",
        "Lieber Robin, heute klappt es leider nicht, ich melde mich nächste Woche mit einem neuen Vorschlag.",
        "So sorry, today is not going to happen. I will come back to you with a new date next week.",
    ],
)
def test_called_off_with_a_new_day_only_promised(text: str) -> None:
    found = they(text)
    assert (found.kind, found.interviews) == (Kind.INTERVIEW_CANCELLED, ())


@pytest.mark.parametrize(
    "text",
    [
        "I hate to write this. Our funding has been cut and the Deputy Warden post is on hold indefinitely, so we are closing all applications.",
        "Bad news: the trustees pulled the budget and the post is frozen, so we will not be taking anyone forward.",
    ],
)
def test_a_post_that_is_let_go_has_ended(text: str) -> None:
    assert they(text, date="Tue, 29 Sep 2026 10:00:00 +0100").kind is Kind.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Please bring your badge; I have to run an errand at 3 but will be back in time.",
        "Our director is away until Friday, and without her nothing moves. I will write on Monday.",
    ],
)
def test_what_stands_is_not_called_off(text: str) -> None:
    assert they(text).kind is not Kind.INTERVIEW_CANCELLED


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I'm so pleased to accept! I'll give notice tomorrow, which makes my first day Monday 19 October if that works for you.", Kind.ACCEPTANCE),
        ("So pleased, yes please! I accept. I will tell them tomorrow and could start on the 19th.", Kind.ACCEPTANCE),
        ("It's a big yes from me! When do you need my bank details?", Kind.ACCEPTANCE),
        ("Thank you very much for the offer. After long thought I have decided not to accept it. I am grateful for your time and Lee's.", Kind.WITHDRAWAL),
        ("Thank you so much for the offer. I have slept on it twice and it is not right for me. I enjoyed meeting Lee.", Kind.WITHDRAWAL),
    ],
)  # fmt: skip
def test_a_yes_and_a_no_to_an_offer(text: str, kind: Kind) -> None:
    assert own(text).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for the offer, which I would like to think over until Thursday if that is all right.",
        "Great news! Could we have a quick call tomorrow to go through the terms before I accept?",
    ],
)
def test_neither_yet(text: str) -> None:
    assert own(text).kind not in (Kind.ACCEPTANCE, Kind.WITHDRAWAL)


@pytest.mark.parametrize("text", ["Thursday at 4.15 it is.", "Absolutely, Thursday at 4.15 it is!"])
def test_it_is_takes_a_time(text: str) -> None:
    history = SET.replace("Tuesday the 15th", "Thursday the 17th").replace(
        "Tuesday 15 September", "Thursday 17 September"
    )
    assert [one.start.isoformat()[:16] for one in own(text, history).interviews] == [
        "2026-09-17T16:15"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Te comparto el caso práctico. Plazo: lunes 21 de septiembre a las 9:00. ¡Suerte!",
        "Robin, te paso el ejercicio que comentamos. Me lo mandas como tarde el jueves 17 a las 10:00.",
        "Olá Robin, segue o exercício: uma ementa de três dias. Entrega até sexta, 18 de setembro, às 12h.",
        "Bonjour Robin, voici l'exercice promis : un planning de garde. À me renvoyer avant vendredi 18 à 12h.",
        "Je vous joins le cas pratique. Retour attendu pour jeudi 17 septembre, 18h.",
        "Wie besprochen die kleine Probearbeit im Anhang. Abgabe Donnerstag, 17. September, 18 Uhr.",
        "Dag Robin, hierbij de opdracht: een rooster voor één week. Graag uiterlijk vrijdag 18 september om 12.00 uur terug.",
        "Hi Robin, here is the exercise I mentioned: a rota for one week. Back to me by Friday 18th at noon please.",
    ],
)
def test_work_that_is_due_at_an_hour_is_no_round(text: str) -> None:
    found = they(text)
    assert (found.kind, found.stage) == (Kind.ASSESSMENT_REQUESTED, Stage.ASSIGNMENT)
    assert found.interviews == ()


def test_a_test_that_is_sat_with_somebody_is_a_round() -> None:
    found = they(
        "As a next step please take a short test with Col, our cook: Friday 18 September at noon, 45 minutes."
    )
    assert found.kind is not Kind.ASSESSMENT_REQUESTED
    assert [one.start.isoformat()[:16] for one in found.interviews] == ["2026-09-18T12:00"]


@pytest.mark.parametrize(
    "text",
    [
        "Le poste vous est proposé en CDI. Merci de m'indiquer votre réponse avant le 18 septembre.",
        "Te ofrecemos el puesto de encargado. Necesitamos tu respuesta antes del viernes.",
        "Propomos-lhe o lugar de encarregado. Aguardamos a sua resposta até sexta-feira.",
        "Wir bieten Ihnen die Stelle an. Wir bitten um Ihre Rückmeldung bis Freitag.",
    ],
)
def test_who_wants_an_answer_by_a_day_promises_none(text: str) -> None:
    found = they(text)
    assert (found.kind, found.reply_expected_by) == (Kind.OFFER, None)
    assert found.candidate_deadline == date(2026, 9, 18)


@pytest.mark.parametrize(
    "text",
    [
        "We are nearly there. You will have your answer by Friday.",
        "Encore un peu de patience : vous aurez votre réponse avant vendredi.",
        "Wir sind fast so weit, Sie erhalten Ihre Antwort bis Freitag.",
    ],
)
def test_an_answer_that_the_candidate_gets_is_promised(text: str) -> None:
    assert they(text).reply_expected_by == date(2026, 9, 18)


TWO_ROUNDS = """

On Mon, 14 Sep 2026 at 09:15, Robin Vale <robin@letterbox.example> wrote:

> Thursday at 10 it is, thank you.
>
> On Mon, 14 Sep 2026 at 08:40, Mara Quill <mara@wexcombe-hostels.example> wrote:
>
>> Hi Robin, our trustee, Gwen Pask, can meet you on Thursday 17 September at 10.00.
>>
>> Mara
>>
>> On Mon, 31 Aug 2026 at 11:02, Mara Quill <mara@wexcombe-hostels.example> wrote:
>>
>>> Hi Robin, you will meet Odile Trent, the head warden, on Wednesday {day} September at 10.00.
>>>
>>> Mara
"""


@pytest.mark.parametrize(
    ("day", "whom"),
    [("2nd", ["Gwen Pask"]), ("16th", ["Gwen Pask", "Odile Trent"])],
)
def test_who_met_the_candidate_at_the_same_hour_of_an_earlier_day_is_not_in_this_round(
    day: str, whom: list[str]
) -> None:
    """A round of which the day has passed was another; one still to come may be the same, moved."""
    found = they(
        "Lovely, that is confirmed: Thursday at 10.",
        TWO_ROUNDS.format(day=day),
        "Mon, 14 Sep 2026 10:00:00 +0100",
    )
    assert sorted(str(p.name) for i in found.interviews for p in i.interviewers) == whom


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Hi Robin, good to meet you Tuesday. I'm in Cork from tomorrow until the 24th and will write to you Friday 25th September either way.", date(2026, 9, 25)),
        ("Good reports of Tuesday, Robin. I have two more people to talk to, and you hear from me by Wednesday 23 September whether we go on together.", date(2026, 9, 23)),
    ],
)  # fmt: skip
def test_who_asks_nothing_and_says_when_they_will_write_is_waited_for(text: str, day: date) -> None:
    found = they(text, date="Wed, 16 Sep 2026 10:00:00 +0100")
    assert (found.kind, found.reply_expected_by) == (Kind.PROGRESS_UPDATE, day)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Robin, please send me two or three times that suit you for a second talk. I will get back to you by Friday 25 September.",
        "I'd like you to have a second talk with our trustees, any day of the week of the 28th, you tell Joan which. You will have our answer by Friday 2 October.",
    ],
)
def test_who_asks_for_times_and_says_when_they_will_write_asks_for_times(text: str) -> None:
    found = they(text, date="Wed, 16 Sep 2026 10:00:00 +0100")
    assert found.kind is Kind.AVAILABILITY_REQUESTED


FIRST_TALK = """

On Mon, 31 Aug 2026 at 11:02, Mara Quill <mara@wexcombe-hostels.example> wrote:

> Hi Robin, I would like to have a talk with you by telephone about Deputy Warden. I will ring you
> on Wednesday {day} September at 11.
>
> Mara Quill
"""


@pytest.mark.parametrize(
    ("day", "whom"),
    [("2nd", ["Gwen Pask"]), ("16th", ["Gwen Pask", "Mara Quill"])],
)
def test_who_rang_the_candidate_once_is_not_in_the_round_that_follows(
    day: str, whom: list[str]
) -> None:
    """An hour that the history tells of a day that has passed was that of another round."""
    found = they(
        "Hi Robin, I have handed your papers to Gwen Pask, our head warden. Thursday 17 September at "
        "10.00, here at the hostel, for an hour.",
        FIRST_TALK.format(day=day),
        "Mon, 14 Sep 2026 10:00:00 +0100",
    )
    assert sorted(str(p.name) for i in found.interviews for p in i.interviewers) == whom
