"""One who was to meet the candidate cannot come: who is absent, who comes instead, who is thanked."""

import pytest

from agent import message, reading
from agent.reading import details, prose
from agent.reading.model import Candidate, Interview, Reading
from agent.terms import Kind, RoundState
from tests.bounded import bounded
from tests.lakeside import INES, MAYA, OLE, TOM
from tests.lives import Life, at, interview, person

ROBIN = Candidate(("robin@letterbox.example",), "Europe/London", "Robin Vale")
JO = person("Jo Haddow <jo@lakeside-toys.example>")


def mail(text: str) -> message.Message:
    head = (
        "From: Ines Okafor <ines@lakeside-toys.example>\nTo: Robin Vale <robin@letterbox.example>\n"
        "Subject: Re: Your day with us\nDate: Mon, 09 Mar 2026 16:00:00 +0000\n"
        "Message-ID: <m2@lakeside-toys.example>\nIn-Reply-To: <m1@lakeside-toys.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    )
    return message.parse(f"{head}{text}\n".encode())


def absent(text: str) -> tuple[str, ...]:
    return details.absent(prose.split(mail(text), ROBIN))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tom is off sick, so Maya Lund takes his hour.", ("Tom",)),
        ("Unfortunately Tom Hegarty can't make it any more.", ("Tom Hegarty",)),
        ("You will see Maya Lund instead of Tom Hegarty.", ("Tom Hegarty",)),
        ("Tom has been called away; Maya steps in.", ("Tom",)),
        ("Herr Lund ist leider erkrankt, Frau Brandt springt ein.", ("Lund",)),
        ("M. Petit est en déplacement, Mme Roux vous recevra.", ("Petit",)),
        ("You'll be meeting Maya Lund, as Tom has had to travel.", ("Tom",)),
        ("Tom sends his apologies. Maya has agreed to step in.", ("Tom",)),
        ("Tom's off sick. Maya will show you round instead, same time.", ("Tom",)),
        ("Bad news, Tom Hegarty’s stuck in Leeds; Maya will see you.", ("Tom Hegarty",)),
        ("Tom has no free hour before May; in his place comes Maya Lund.", ("Tom",)),
        (
            "O Enf. Tomás Reis está de baixa, por isso serão apenas o Enf. Lima e a Dra. Pires.",
            ("Tomás Reis",),
        ),
        ("Leider ist Frau Dr. Lund am Dienstag verhindert. Wir verschieben auf Freitag; statt ihrer kommt Herr Ott.", ("Lund",)),
        ("Leider fällt Herr Lund am Dienstag aus. Wir verlegen auf Freitag; an seiner Stelle kommt Frau Ott.", ("Lund",)),
        ("Tom is ill, so we'd like to reschedule to Friday at ten. Maya will sit in in his place.", ("Tom",)),
        ("Mme Petit est souffrante, nous devons reporter à vendredi. À sa place, vous verrez M. Roux.", ("Petit",)),
        ("Ana está de baja; aplazamos la entrevista al viernes. En su lugar estará Luis Peña.", ("Ana",)),
        ("O Enf. Reis está de baixa, temos de adiar para sexta. No lugar dele estará a Dra. Pires.", ("Reis",)),
        ("Helaas is Piet Vos morgen ziek. We verplaatsen het gesprek; in zijn plaats komt Joost.", ("Piet Vos",)),
        ("Leider kann Ihre Bewerbung nicht berücksichtigt werden.", ()),
        ("Tom's sickbed reading is no business of ours. Maya will see you.", ()),
        (
            "Tom has lost his voice, so Maya Lund from his team (cc) takes the eleven o'clock.",
            ("Tom",),
        ),
        ("Tom is on sick leave, so Maya joins Ole instead.", ("Tom",)),
        ("Tom has to be in court that morning, so Maya will see you.", ("Tom",)),
        ("Tom has a poorly daughter at home, so Maya sees you.", ("Tom",)),
        ("Tom's little one has come down with something, so it'll be Maya.", ("Tom",)),
        ("Tom had to stay home with his son. Maya takes over.", ("Tom",)),
        ("I am writing for Tom Hegarty, who is off sick. Maya sees you.", ("Tom Hegarty",)),
        ("I'm stepping in for Tom tomorrow.", ("Tom",)),
        ("Ich schreibe Ihnen für Frau Lund, die leider länger krank ist.", ("Lund",)),
        ("Frau Lund hat ein krankes Kind zu Hause, Herr Ott kommt.", ("Lund",)),
        ("An Stelle von Herrn Lund ist Frau Ott dabei.", ("Lund",)),
        ("Mme Petit, qui est souffrante, ne viendra pas.", ("Petit",)),
        ("Mme Petit garde son enfant malade, M. Roux vous recevra.", ("Petit",)),
        ("Ana tiene a su hijo enfermo; la recibirá Luis Peña.", ("Ana",)),
        ("A Ana tem o filho doente, por isso vem o Luís.", ("Ana",)),
        ("Piet heeft een ziek kind thuis, Joost neemt het over.", ("Piet",)),
        ("Wir verschieben auf Freitag statt Donnerstag, an Stelle von Herrn Lund kommt Frau Ott.", ("Lund",)),
        ("Tom's son is an apprentice here too.", ()),
        ("You'll see us on Friday instead of Thursday.", ()),
        ("The Chair has to be before the council in the morning.", ()),
        ("Tom is ill, so we have to cancel tomorrow.", ()),
        ("Tom is ill; could we find another time?", ()),
        ("Tom is looking forward to meeting you.", ()),
        ("The office is away from the main road.", ()),
        ("Maya is our head of buying and can meet you on Friday.", ()),
    ],
)  # fmt: skip
def test_who_is_said_to_be_absent(text: str, names: tuple[str, ...]) -> None:
    assert absent(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tom has no hour free; in his place comes Maya Lund.", ("Maya Lund",)),
        ("Tom is off sick, so it will just be Maya Lund and Ole.", ("Maya Lund", "Ole")),
        ("Herr Lund ist krank. Statt seiner wird dann wohl Frau Ott dabei sein.", ("Ott",)),
        ("Herr Lund ist krank, es bleiben nur Frau Brandt und Herr Ott.", ("Brandt", "Ott")),
        ("Mme Petit est souffrante, il n'y aura que M. Blanc et Mme Roux.", ("Blanc", "Roux")),
        ("Ana está de baja; estarán solo Luis y la Sra. Peña.", ("Luis", "Peña")),
        ("O Enf. Reis está de baixa, serão apenas o Enf. Lima e a Dra. Pires.", ("Lima", "Pires")),
        ("Piet is ziek, alleen Joost en mevrouw Vos zijn er.", ("Joost", "Vos")),
    ],
)
def test_who_comes_instead_and_who_is_left(text: str, names: tuple[str, ...]) -> None:
    assert details.coming(prose.split(mail(text), ROBIN)) == names


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Tom is poorly, so tomorrow it will just be me.", True),
        ("Slight change: you'll only have me on Tuesday.", True),
        ("I'll do the interview on my own, the others are tied up.", True),
        ("Frau Brandt ist verhindert, ich empfange Sie morgen also allein.", True),
        ("Demain, ce ne sera que moi. Je serai donc seule pour vous recevoir.", True),
        ("Mañana estaré solo yo.", True),
        ("Amanhã serei só eu.", True),
        ("Morgen ben ik er dus alleen.", True),
        ("It will be just me and Maya tomorrow.", False),
        ("It's just me on reception today, so bear with me.", False),
        ("You'll only meet me briefly; Tom holds the interview.", False),
        ("Ich bin am Dienstag allein im Büro, rufen Sie gern an.", False),
        ("Sie sprechen morgen nicht mit mir allein.", False),
    ],
)
def test_an_author_says_to_come_alone(text: str, alone: bool) -> None:
    assert details.comes_alone(prose.split(mail(text), ROBIN)) is alone


@pytest.mark.parametrize(
    ("text", "leaves"),
    [
        ("Maya would like half an hour, just her and you.", True),
        ("Tuesday at ten then, just the two of you.", True),
        ("Es sind nur Sie beide, Frau Lund und Sie.", True),
        ("Ce sera juste elle et vous, dans son bureau.", True),
        ("Estarán solo él y usted.", True),
        ("São só ela e você, na oficina.", True),
        ("Alleen zij en jij, zonder mij.", True),
        ("It will be just you and me.", False),
        ("There are just the two questions I'd like to ask you.", False),
        ("Es geht nur um Sie.", False),
    ],
)
def test_an_author_says_to_leave_it_to_others(text: str, leaves: bool) -> None:
    assert details.stays_out(prose.split(mail(text), ROBIN)) is leaves


@pytest.mark.parametrize(
    ("text", "comes"),
    [
        ("Tom is off sick, I'll sit in with Maya.", True),
        ("Maya can't come; I will take her place.", True),
        ("An Stelle von Frau Lund sitze ich mit am Tisch.", True),
        ("Frau Lund ist verhindert, an ihrer Stelle komme ich.", True),
        ("Mme Petit est souffrante, je prendrai sa place.", True),
        ("Ana está de baja, la sustituyo yo.", True),
        ("Maya is ziek, ik val voor haar in.", True),
        ("I'm covering Tom's mailbox while he is away.", False),
        ("Ich übernehme die Terminplanung von Frau Lund.", False),
        ("I'll sit on the other side of the river that day.", False),
    ],
)
def test_an_author_says_to_come_in_anothers_place(text: str, comes: bool) -> None:
    assert details.comes_instead(prose.split(mail(text), ROBIN)) is comes


@pytest.mark.parametrize(
    "line", ["Tom " * 50_000, "A" * 200_000, "Tom is unfortunately now " * 9000]
)
def test_a_long_line_takes_no_time(line: str) -> None:
    split = prose.split(mail(line), ROBIN)
    with bounded():
        details.absent(split)
        details.comes_alone(split)
        details.comes_instead(split)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Thanks for today! Shame that Tom couldn't make it in the end, I have told him all.", ("Tom",)),
        ("Unfortunately Tom Hegarty was not able to join us on Tuesday.", ("Tom Hegarty",)),
        ("Sorry that Tom had to miss it, he was called out at nine.", ("Tom",)),
        ("You cannot have missed it, the mill is behind the station.", ()),
        ("Leider konnte Herr Lund gestern nicht dabei sein.", ("Lund",)),
        ("Schade, dass Frau Dr. Lund doch nicht teilnehmen konnte.", ("Lund",)),
        ("Dommage que M. Petit n'ait pu venir; Mme Roux n'a finalement pas pu se joindre à nous.", ("Roux",)),
        ("Por desgracia, Luis Peña no pudo acompañarnos ayer.", ("Luis Peña",)),
        ("Infelizmente a Dra. Pires não pôde estar connosco ontem.", ("Pires",)),
        ("Purtroppo Ada Conti non è riuscita a partecipare.", ("Ada Conti",)),
        ("Helaas kon Piet Vos er gisteren niet bij zijn.", ("Piet Vos",)),
        ("You could not make it on Tuesday, as you wrote.", ()),
        ("We could not be happier. Tom joined us late, and Maya could not praise you enough.", ()),
    ],
)  # fmt: skip
def test_who_is_said_not_to_have_been_there(text: str, names: tuple[str, ...]) -> None:
    assert details.stayed_away(prose.split(mail(text), ROBIN)) == names


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Thanks again for coming in today!", True),
        ("It was lovely to meet you this morning.", True),
        ("Herzlichen Dank für das gute Gespräch.", True),
        ("Merci d'être venue hier.", True),
        ("Gracias por venir esta mañana.", True),
        ("Obrigada pela sua visita de hoje.", True),
        ("Bedankt voor je komst vandaag.", True),
        ("It would be lovely to meet you on Tuesday.", False),
        ("Thank you for coming back to me so quickly.", False),
        ("Thank you for your application.", False),
    ],
)
def test_a_letter_looks_back_on_a_talk_that_was(text: str, met: bool) -> None:
    assert details.has_met(prose.split(mail(text), ROBIN)) is met


def test_a_talk_that_one_of_them_had_to_miss_took_place() -> None:
    text = "Hi Robin, thanks for coming in today. Sorry that Tom had to miss it, he was called out."
    read = reading.read(mail(text + EARLIER.replace("10 March", "9 March")), ROBIN)
    said = read.in_context or read
    assert (said.no_show, said.has_met, said.stayed_away) == (False, True, ("Tom",))
    life = Life()
    talk = interview("03-10 10:00", 60, TOM, MAYA)
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, talk)
    life.they("03-10 15:00", Kind.INTERVIEW_CANCELLED, INES, confidence=0.2, has_met=True,
              stayed_away=("Tom",), reply_expected_by=at("03-13 09:00").date())  # fmt: skip
    assert held(life) == [(RoundState.DONE, {MAYA.name})]


EARLIER = (
    "\n\nOn Mon, 2 Mar 2026 at 10:00, Ines Okafor <ines@lakeside-toys.example> wrote:\n\n"
    "> Hi Robin,\n> here is the plan for Tuesday 10 March:\n>\n> 10:00 - 11:00 Stock case with Tom Hegarty\n"
    "> 11:00 - 12:00 Shop floor with Ole Brandt\n>\n> Ines\n"
)


def test_a_message_names_who_comes_instead() -> None:
    text = "Hi Robin, a small change for tomorrow: Tom is poorly, so Maya Lund (maya@lakeside-toys.example) takes the stock case. Same time, same place.\n\nInes"
    read = reading.read(mail(text + EARLIER), ROBIN)
    said: Reading = read.in_context or read  # In the mailbox its thread is known.
    assert said.absent == ("Tom",)
    assert ("Maya Lund", "maya@lakeside-toys.example") in [(p.name, p.email) for p in said.meets]
    assert "Tom Hegarty" not in [p.name for p in said.meets]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hi Robin, you'll be meeting Maya Lund, as Tom has had to travel. All else stands.", "Maya Lund"),
        ("Hi Robin, Tom sends his apologies, he can't make tomorrow. Maya Lund has kindly agreed to step in.", "Maya Lund"),
        ("Hallo Robin, Herr Hegarty ist krank. Statt ihm wird Frau Lund das Gespräch morgen führen.", "Lund"),
        ("Bonjour Robin, M. Hegarty étant absent, c'est Mme Lund qui vous recevra demain.", "Lund"),
        ("Hola Robin: Tom está enfermo, así que mañana te recibirá Maya Lund a la misma hora.", "Maya Lund"),
    ],
)  # fmt: skip
def test_who_comes_instead(text: str, name: str) -> None:
    said = reading.read(mail(text + EARLIER), ROBIN)
    said = said.in_context or said  # Whoever writes so is known by then.
    assert name in [p.name for p in said.meets]
    assert not any((p.name or "").startswith("Tom") for p in said.meets)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Would you have twenty minutes for a call on Monday or Tuesday?", 20),
        (
            "Merci pour votre candidature. Auriez-vous vingt minutes au téléphone lundi ou mardi ?",
            20,
        ),
        (
            "Vielen Dank für Ihre Bewerbung. Haben Sie am Montag oder Dienstag zwanzig Minuten für ein Telefonat?",
            20,
        ),
        (
            "Gracias por su candidatura. ¿Tendría veinte minutos el lunes o el martes para una llamada?",
            20,
        ),
        ("Você teria vinte minutos na segunda ou na terça para uma conversa?", 20),
        (
            "Dank voor uw sollicitatie. Heeft u maandag of dinsdag twintig minuten voor een gesprek?",
            20,
        ),
        (
            "When would you be free for a call? The talk takes 45 minutes, the test 90 minutes.",
            None,
        ),
        ("When would you be free for a call next week?", None),
    ],
)
def test_how_long_the_talk_takes_that_times_are_asked_for(text: str, minutes: int | None) -> None:
    said = reading.read(mail(f"Hi Robin,\n\n{text}\n\nInes"), ROBIN)
    assert (said.kind, said.lasts) == (Kind.AVAILABILITY_REQUESTED, minutes)


# In a process


def loop() -> Life:
    life = Life()
    first, second = interview("03-10 10:00", 60, TOM), interview("03-10 11:00", 60, OLE)
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, first, second)
    return life


def held(life: Life) -> list[tuple[RoundState, set[str | None]]]:
    (process,) = life.processes("03-12 09:00")
    return [(r.state, {p.name for p in r.interviewers}) for r in process.rounds]


@pytest.mark.parametrize("kind", [Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CONFIRMED])
def test_another_takes_the_hour_and_the_day_stands(kind: Kind) -> None:
    life = loop()
    life.they("03-09 17:00", kind, INES, confidence=0.3, absent=("Tom",), meets=(MAYA, OLE))
    everybody = {name for _, names in held(life) for name in names}
    assert everybody == {MAYA.name, OLE.name}
    assert {state for state, _ in held(life)} == {RoundState.DONE}


def test_another_is_named_with_the_hour() -> None:
    life = loop()
    anew = interview("03-10 10:00", 60, MAYA)
    life.they("03-09 17:00", Kind.INTERVIEW_CONFIRMED, INES, anew, absent=("Tom Hegarty",))
    assert {name for _, names in held(life) for name in names} == {MAYA.name, OLE.name}


def test_the_other_comes_alone() -> None:
    life = Life()
    life.they(
        "03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60, TOM, MAYA)
    )
    alone = interview("03-10 10:00", None, MAYA)
    life.they("03-09 17:00", Kind.INTERVIEW_RESCHEDULED, INES, alone, absent=("Hegarty",))
    assert held(life) == [(RoundState.DONE, {MAYA.name})]


def test_who_is_left_of_a_panel_comes_without_who_is_ill() -> None:
    life = Life()
    three = interview("03-10 10:00", 60, TOM, MAYA, OLE)
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, three)
    left = (person("Lund"), person("Ole"))
    life.they("03-09 17:00", Kind.PROGRESS_UPDATE, INES, absent=("Tom",), meets=left)
    assert held(life) == [(RoundState.DONE, {MAYA.name, OLE.name})]


def test_who_comes_alone_is_thanked_alone() -> None:
    life = Life()
    ines = person(INES)
    three = interview("03-10 10:00", 60, TOM, MAYA, ines)
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, three)
    again = interview("03-10 10:00", None, ines)
    life.they("03-09 17:00", Kind.INTERVIEW_RESCHEDULED, INES, again, alone=True, meets=(ines,))
    assert held(life) == [(RoundState.DONE, {ines.name})]


def test_who_comes_alone_says_so_without_a_time() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60, TOM))
    life.they("03-09 17:00", Kind.PROGRESS_UPDATE, INES, alone=True, meets=(person(INES),))
    assert held(life) == [(RoundState.DONE, {person(INES).name})]


def test_a_day_moved_with_another_in_somebodys_place() -> None:
    text = (
        "Hi Robin, I am writing for Tom, who is off sick for longer. We have moved your interview "
        "to Thursday 12 March at 10:00; Ole is there, and I will take his place.\n\nInes"
    )
    said = reading.read(mail(text + EARLIER), ROBIN)
    assert said.kind is Kind.INTERVIEW_RESCHEDULED
    assert [p.name for i in said.interviews for p in i.interviewers] == [
        "Ole Brandt",
        "Ines Okafor",
    ]


def test_of_a_panel_that_is_set_anew_who_was_replaced_is_no_part() -> None:
    life = Life()
    life.they(
        "03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60, TOM, MAYA)
    )
    life.they("03-09 17:00", Kind.INTERVIEW_CANCELLED, INES)
    anew = interview("03-11 10:00", 60, MAYA, JO)
    life.they("03-10 17:00", Kind.INTERVIEW_RESCHEDULED, INES, anew, absent=("Hegarty",))
    assert (RoundState.DONE, {MAYA.name, JO.name}) in held(life)


@pytest.mark.parametrize("hour", ["", " 10:00"])
def test_another_comes_on_another_day(hour: str) -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60, TOM, OLE))
    told = (interview("03-12 10:00", 60),) if hour else ()
    days = () if hour else (at("03-12 10:00").date(),)
    life.they(
        "03-09 17:00", Kind.INTERVIEW_RESCHEDULED, INES, *told,
        new_days=days, absent=("Hegarty",), meets=(MAYA,),
    )  # fmt: skip
    (process,) = life.processes("03-13 09:00")
    assert [(r.start, {p.name for p in r.interviewers}) for r in process.rounds] == [
        (at("03-12 10:00"), {MAYA.name, OLE.name})
    ]


@pytest.mark.parametrize("day", ["03-10", "03-11"])
def test_who_was_not_there_is_not_thanked(day: str) -> None:
    life = Life()
    life.they(
        "03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60, TOM, MAYA)
    )
    life.they(f"{day} 17:00", Kind.PROGRESS_UPDATE, INES, stayed_away=("Tom",))
    assert held(life) == [(RoundState.DONE, {MAYA.name})]


def test_what_is_said_before_the_round_takes_nobody_out_of_it() -> None:
    life = Life()
    life.they(
        "03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60, TOM, MAYA)
    )
    life.they("03-04 17:00", Kind.PROGRESS_UPDATE, INES, stayed_away=("Tom",))
    assert held(life) == [(RoundState.DONE, {TOM.name, MAYA.name})]


def test_without_another_the_day_is_off() -> None:
    life = loop()
    life.they("03-09 17:00", Kind.INTERVIEW_RESCHEDULED, INES, absent=("Tom",), meets=(OLE,))
    assert {state for state, _ in held(life)} == {RoundState.CANCELLED}


def test_who_cannot_come_on_the_old_day_comes_on_the_new_one() -> None:
    life = Life()
    life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, interview("03-10 10:00", 60, TOM))
    moved: Interview = interview("03-12 10:00", 60, TOM, JO)
    life.they("03-09 17:00", Kind.INTERVIEW_RESCHEDULED, INES, moved, absent=("Tom",))
    (process,) = life.processes("03-13 09:00")
    assert [(r.start, {p.name for p in r.interviewers}) for r in process.rounds] == [
        (at("03-12 10:00"), {TOM.name, JO.name})
    ]


def test_the_day_that_they_ask_for_stands_once_the_candidate_takes_it() -> None:
    life = Life()
    talk = interview("03-10 10:00", 45, TOM)
    first = life.they("03-02 09:00", Kind.INTERVIEW_CONFIRMED, INES, talk)
    new = interview("03-11 10:00")
    asked = life.they(
        "03-09 09:00", Kind.AVAILABILITY_REQUESTED, INES, answers=first, offered=(new,)
    )
    life.me("03-09 10:00", Kind.SCHEDULING_REPLY, INES, new, answers=asked)
    (process,) = life.processes("03-12 09:00")
    assert [(r.start, r.state) for r in process.rounds] == [(at("03-11 10:00"), RoundState.DONE)]
