"""An end that is told by what becomes of the post, the offer or the file, and what only sounds so."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate
from agent.terms import Kind

ROBIN = Candidate(("robin@letterbox.example",), "Europe/London", "Robin Vale")
HEAD = """From: Dana Whitlow <dana@harrow.example>
To: Robin Vale <robin@letterbox.example>
Date: Mon, 14 Sep 2026 10:00:00 +0200
Subject: Payroll Clerk
Message-ID: <b@harrow.example>
Content-Type: text/plain; charset=utf-8

"""


def kind(text: str) -> Kind:
    return reading.read(message.parse(f"{HEAD}{text}\n".encode()), ROBIN).kind


ENDED = [
    "Hi Robin, head office have pulled the ledger clerk position this morning, so Thursday is off. Sorry. Dana",
    "Hi Robin, we've decided to give the job to our old apprentice, I'm really sorry. Dana",
    "Robin, the board gave it to someone with more years at the lock. Dana",
    "Hi Robin, it won't be you this time, I'm sorry to say. Dana",
    "Dear Robin, thank you again for meeting the board. In the end the vote went to another candidate, who grew up on the canal. We shall want lock keepers again next summer. Dana",
    "Hi Robin, head office has halted all recruitment until further notice, this post included. I'm sorry. Dana",
    "Hi Robin, thanks for your time. Nothing has been decided against you as a person, but we can't offer you this job. Dana",
    "Hello Robin, you interviewed really well. Another applicant just edged it on experience with our system. Dana",
    "Dear candidate, as we have not heard from you your application has been archived. Talent Team",
    "Hi Robin, we've taken the advert down, the owner's daughter is going to do the books herself from now on. Sorry. Dana",
    "Hi Robin, client's gone and hired direct, so that's that. I'll shout when something else comes up. Dana",
    "Dear Robin, head office has imposed a hiring freeze, so we've had to scrap the post. Dana",
    "Dear Robin, the role is on hold and we're releasing everyone who applied. Dana",
    "Dear Robin, our board voted last night to outsource payroll. The vacancy falls away with that. Dana",
    "Hi Robin, we ended up covering it between us, so there isn't a vacancy after all. Dana",
    "Dear Robin, recruitment has been stopped and outstanding applications are being closed. Dana",
    "Hi Robin, I've chosen to give the post to Olga, who has run our payroll as a temp since March. Thanks for the drive over. Dana",
    "Guten Tag Herr Vale, ich habe beschlossen, die Stelle einer Mitarbeiterin aus der Filiale zu geben. Danke für Ihr Kommen. Dana",
    "Bonjour Robin, nous avons préféré confier le poste à une collègue de l'atelier. Merci d'être venu. Dana",
    "Hola Robin, hemos decidido dar el puesto a Lucía, que ya hacía las nóminas. Gracias por venir. Dana",
    "Beste Robin, we hebben besloten de baan aan Joke te geven, die hier al jaren invalt. Dank voor je komst. Dana",
    "Sehr geehrter Herr Vale, leider müssen wir unser Angebot vom 1. Juni zurückziehen. Dana",
    "Guten Tag Herr Vale, die Stelle wird ersatzlos gestrichen. Dana",
    "Bonjour Robin, le recrutement est annulé faute de budget. Dana",
    "Hola Robin, la empresa ha congelado las contrataciones y el puesto desaparece. Dana",
    "Cara Robin, com muita pena temos de retirar a nossa proposta. Dana",
    "Beste Robin, we trekken ons aanbod in omdat de referenties tegenvielen. Dana",
]
NOT_ENDED = [
    "Hi Robin, they have pulled the job advert to correct the pay, you are still in. More on Friday. Dana",
    "Hi Robin, we have not given the job to anybody yet. Dana",
    "Hi Robin, we'd like to give you the job. Dana",
    "Hi Robin, if the choice has fallen on somebody by Friday I'll tell you, it may well be you. Dana",
    "Hi Robin, head office has halted all hiring until further notice, except for this post, so we go on. Dana",
    "Hi Robin, the other applicant turned us down, so yours is the next name. We'll be in touch by Friday. Dana",
    "Hi Robin, no need to worry, the advert came down because it ran out, not because we've filled the post. Dana",
    "Hi Robin, ignore the mail that said your application was closed, it went out by mistake. You're still under consideration. Dana",
    "Hi Robin, we have not closed the competition yet and nobody has been told no. Please bear with us. Dana",
    "Hi Robin, I can't offer you the job until the board has signed it off, but it looks good. Dana",
    "Hi Robin, no, we're not scrapping the post, only moving the start to August. More next week. Dana",
    "Hi Robin, the other candidate beat us to it and turned us down, so the board will think again on Monday. Dana",
    "Hallo Herr Vale, eine andere Bewerberin hat abgesagt, Sie sind also weiter im Rennen. Dana",
    "Hallo Herr Vale, die Stelle entfällt nicht, sie wird nur später besetzt. Wir melden uns bis Ende Juni. Dana",
    "Bonjour Robin, si vous ne répondez pas avant vendredi, nous devrons retirer notre proposition. Dana",
    "Hi Robin, we have not decided whom to give the post to, you will hear by Friday. Dana",
    "Hi Robin, we've decided to give the post to you, if you'll have us. Dana",
    "Hi Robin, we had hoped to give the post to somebody by now. We'll tell you on Friday where it stands. Dana",
    "Guten Tag Herr Vale, wir haben noch nicht entschieden, wem wir die Stelle geben. Sie hören am Freitag von uns. Dana",
    "Bonjour Robin, nous n'avons pas encore choisi à qui confier le poste, réponse vendredi. Dana",
    "Beste Robin, de vacature vervalt niet, we zoeken alleen langer. Volgende week meer. Dana",
]
OF_FRIENDS = [
    "Hallo Robin, ich hab die Stelle leider nicht bekommen, sie haben jemand anderen genommen. Kaffee? Jo",
    "Hoi Robin, helaas, ik ben het niet geworden bij de bakker. Ze namen een ander. Bellen we? Jo",
    "Hola Robin, al final no me han cogido en el museo. ¿Cenamos? Jo",
    "Olá Robin, não fiquei com a vaga no museu. Jantamos? Jo",
    "Salut Robin, je n'ai pas eu le poste au musée, tant pis. On boit un verre ? Jo",
    "Hi Robin, bad day, they've withdrawn my offer at the bank because of the freeze. Can I come round? Jo",
]


@pytest.mark.parametrize("text", ENDED)
def test_what_becomes_of_the_post_the_offer_or_the_file_ends_it(text: str) -> None:
    assert kind(text) is Kind.REJECTION


@pytest.mark.parametrize("text", NOT_ENDED)
def test_what_only_sounds_like_an_end_is_none(text: str) -> None:
    assert kind(text) is not Kind.REJECTION


@pytest.mark.parametrize("text", OF_FRIENDS)
def test_a_friend_who_was_refused_tells_of_no_refusal_of_the_reader(text: str) -> None:
    assert kind(text) is Kind.UNRELATED


def test_a_rumour_that_is_wrong_calls_nothing_off() -> None:
    text = "Hi Robin, the rumour that we have cancelled interviews is wrong. Yours on Thursday goes ahead. Dana"
    assert kind(text) in (Kind.PROGRESS_UPDATE, Kind.INTERVIEW_CONFIRMED)


@pytest.mark.parametrize(
    ("text", "subject", "expected"),
    [
        (
            "Dear Robin, your letter has been added to our file. First interviews take place in May. Should you wish to withdraw, please tell us in writing.",
            "Your application - Payroll Clerk",
            Kind.APPLICATION_RECEIVED,
        ),
        (
            "Hi Robin, it was good to see you. Mo and I would like you to come in for a paid trial shift. Which day suits you?",
            "Spa Therapist",
            Kind.AVAILABILITY_REQUESTED,
        ),
        (
            "Hi Robin, you're confirmed for Wednesday, 23 September from 1:00 to 2:00 pm with Ann Lowe. It's on Teams: https://teams.example.com/l/meetup/80ab",
            "Interview confirmation - Mortgage Underwriter",
            Kind.INTERVIEW_CONFIRMED,
        ),
    ],
)
def test_what_a_title_or_the_small_print_names_is_no_other_matter(
    text: str, subject: str, expected: Kind
) -> None:
    head = HEAD.replace("Payroll Clerk", subject)
    assert reading.read(message.parse(f"{head}{text}\n".encode()), ROBIN).kind is expected
