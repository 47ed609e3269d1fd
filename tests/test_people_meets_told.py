"""Who meets the candidate and who does not: contacts, doors, brothers, boards, the author abroad."""

import pytest

from agent.reading.people import told
from agent.reading.people.names import person
from learning import examples
from tests.test_people_meets import met, names

AUTHOR = "Hilde Karlsen"


@pytest.mark.parametrize(("body", "expected"), examples.met("asked_or_at_the_door"))
def test_who_is_only_asked_or_at_the_door_meets_nobody(body: str, expected: str) -> None:
    signed = "Recruitment Team\nLysverk"
    sender = "Lysverk Recruitment <recruitment@lysverk.example>"
    assert ", ".join(names(met(body, signed, sender))) == expected


@pytest.mark.parametrize(("body", "expected"), examples.met("author_in_other_words"))
def test_the_author_takes_part_in_other_words_and_tongues(body: str, expected: str) -> None:
    signed = "Hilde Karlsen\nLeitung\nLysverk"
    assert ", ".join(names(met(body, signed))) == expected


@pytest.mark.parametrize(("body", "expected"), examples.met("author_reports"))
def test_an_author_who_only_reports_takes_no_part(body: str, expected: str) -> None:
    assert ", ".join(names(met(body))) == expected


@pytest.mark.parametrize(("body", "expected"), examples.met("they"))
def test_they_meet_the_candidate(body: str, expected: str) -> None:
    signed = "Recruitment Team\nLysverk"
    sender = "Lysverk Recruitment <recruitment@lysverk.example>"
    assert ", ".join(names(met(body, signed, sender))) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("You meet our Line Superintendent, Buck Dawson, and Safety Manager Ulla Brandt on Tuesday at 10.", {"Buck Dawson": "Line Superintendent", "Ulla Brandt": "Safety Manager"}),
        ("Your final interview is with our Managing Director, Mr Edmund Khoo, on Tuesday at 10.", {"Edmund Khoo": "Managing Director"}),
        ("Your interview is with Property Manager Tom Doyle and Regional Director Ann Peters on Tuesday at 10.", {"Tom Doyle": "Property Manager", "Ann Peters": "Regional Director"}),
        ("Interview Panel\tMr. Samir Rao, GM - Quality", {"Samir Rao": "GM - Quality"}),
        ("Interviewer: Ann Bell, Manager, Community Programs", {"Ann Bell": "Manager, Community Programs"}),
        ("Interviewers: Mr. Tom Reed, Front Office Manager & Ms. Ann Bell, Director of Rooms", {"Tom Reed": "Front Office Manager", "Ann Bell": "Director of Rooms"}),
        ("Interviewer: Ann Bell, Sr. Manager, Quality", {"Ann Bell": "Sr. Manager, Quality"}),
        ("Who: Ann Bell, Head of Rigging (she leads the team you would join)", {"Ann Bell": "Head of Rigging"}),
        ("Who: Ann Bell (Quarry Manager - you'd report to her)", {"Ann Bell": "Quarry Manager"}),
        ("Interviewers: Ann Bell (ED, Credit Control), Tom Reed (SVP Risk)", {"Ann Bell": "ED, Credit Control", "Tom Reed": "SVP Risk"}),
        ("Who: Ann Bell, CEO & co-founder", {"Ann Bell": "CEO & co-founder"}),
        ("Who: Ann Bell (she ran the kiln crew for years)", {"Ann Bell": None}),
        ("You meet Ann Bell on Tuesday at 10. Ann is our CFO and likes tea.", {"Ann Bell": "CFO"}),
        ("You shadow Charge Nurse Becky Olson on Tuesday at 10.", {"Becky Olson": "Charge Nurse"}),
        ("Mein Vertriebsleiter Steffen Lau trifft Sie am Dienstag um 10 Uhr.", {"Steffen Lau": "Vertriebsleiter"}),
    ],
)  # fmt: skip
def test_each_has_the_title_that_is_theirs(body: str, expected: dict[str, str | None]) -> None:
    signed = "Recruitment Team\nLysverk"
    sender = "Lysverk Recruitment <recruitment@lysverk.example>"
    assert {p.name: p.title for p in met(body, signed, sender)} == expected


def test_a_signature_that_is_the_house_hides_no_author() -> None:
    body = "You sketch a lamp with me on Tuesday at 10, at your own desk over Zoom."
    found = met(body, "Hilde x\nGrey Heron", "Hilde Karlsen <hilde@greyheron.example>")
    assert names(found) == ["Hilde Karlsen"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Obinna (he heads the dry dock) really enjoyed your portfolio and I'd like to talk to you on Tuesday at 10.", False),
        ("Obinna (who leads the dry dock) really enjoyed your portfolio and I'd like an hour with you on Tuesday at 10.", False),
        ("Obinna, our dock master, saw your drawings and I would love to have half an hour with you on Tuesday at 10.", False),
        ("Obinna Eze fand Ihre Zeichnungen sehr gut, und ich möchte Sie am Dienstag um 10 Uhr kennenlernen.", False),
        ("Obinna Eze a beaucoup apprécié votre dossier et j'aimerais échanger avec vous mardi à 10h.", False),
        ("A Obinna Eze le gustó mucho tu carpeta y me gustaría hablar contigo el martes a las 10.", False),
        ("Obinna leu o seu percurso com gosto e eu gostava de falar consigo na terça às 10.", False),
        ("Obinna heeft je map gezien en ik wil je graag dinsdag om 10 uur spreken.", False),
        ("Obinna Eze saw your drawings and will meet you on Tuesday at 10.", True),
        ("Obinna and I would like to meet you on Tuesday at 10; we both loved your drawings.", True),
    ],
)  # fmt: skip
def test_who_liked_the_papers_does_not_come_with_who_writes(body: str, expected: bool) -> None:
    found = " ".join(names(met(body, "Hilde Karlsen\nTalent Partner\nLysverk")))
    assert ("Obinna" in found) is expected


INTRODUCED = [
    ("I'd like you to meet our COO, Ulla Brandt, on Tuesday at 10. Does that work?", "Ulla Brandt"),
    ("I would love you to come in and meet our plant manager, Piet Vos, on Tuesday at 10.", "Piet Vos"),
    ("I have set up a call for you with Ulla Brandt, our Head of Finance, for Tuesday at 10.", "Ulla Brandt"),
    ("J'aimerais vous présenter notre directeur, M. Luc Morel, mardi à 10h dans nos bureaux.", "Luc Morel"),
    ("Me gustaría que conocieras a nuestro director, Raúl Soto, el martes a las 10.", "Raúl Soto"),
    ("Ik zou je graag aan onze directeur Karel Smit voorstellen, dinsdag om 10 uur.", "Karel Smit"),
    ("I'd like you to meet me and our COO, Ulla Brandt, on Tuesday at 10.", "Hilde Karlsen, Ulla Brandt"),
    ("I'd like you to meet our COO, Ulla Brandt, on Tuesday at 10. I will join you both.", "Hilde Karlsen, Ulla Brandt"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), INTRODUCED)
def test_who_only_introduces_meets_nobody(body: str, expected: str) -> None:
    assert ", ".join(names(met(body, "Hilde Karlsen\nLysverk"))) == expected


HIM = [
    ("Marcus is back and we would love you to come for a second chat with him and our founder Tom Calder, on Tuesday at 10.", "Marcus, Tom Calder"),
    ("Petra ist wieder da: Wir laden Sie zum zweiten Gespräch mit ihr und Herrn Beat Kunz am Dienstag um 10 Uhr ein.", "Beat Kunz, Petra"),
    ("Sofía ya ha vuelto; la segunda entrevista es con ella y con Raúl Soto, nuestro fundador, el martes a las 10.", "Raúl Soto, Sofía"),
    ("Marcus asked me to write. You will meet Tom Calder on Tuesday at 10.", "Tom Calder"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), HIM)
def test_whom_a_pronoun_means_is_met_too(body: str, expected: str) -> None:
    assert ", ".join(names(met(body, "Hilde Karlsen\nLysverk"))) == expected


@pytest.mark.parametrize(
    "body",
    [
        "Your CV was handed to me by Tamsin at the careers fair, for the bosun's job. Could you come on Tuesday at 10?",
        "Your name was put forward by Tamsin Bray. Could you come on Tuesday at 10?",
        "You were recommended to us by Tamsin Bray. Could you come on Tuesday at 10?",
        "Your details came to us via Tamsin Bray. Could you come on Tuesday at 10?",
        "Ihre Unterlagen habe ich von Tamsin Bray vom Amt bekommen. Können Sie am Dienstag um 10 Uhr vorbeikommen?",
        "Ihre Bewerbung wurde mir von Tamsin Bray weitergeleitet. Können Sie am Dienstag um 10 Uhr vorbeikommen?",
        "Votre CV m'a été transmis par Tamsin Bray de la mission locale. Pouvez-vous passer mardi à 10h ?",
        "Tu currículum me llegó por Tamsin Bray. ¿Puedes pasarte el martes a las 10?",
        "O seu currículo foi-me enviado por Tamsin Bray. Pode passar cá na terça às 10h?",
        "Je gegevens zijn doorgestuurd door Tamsin Bray. Kun je dinsdag om 10 uur langskomen?",
    ],
)
def test_through_whom_the_papers_came_meets_nobody(body: str) -> None:
    sender = "Lysverk Recruitment <recruitment@lysverk.example>"
    assert names(met(body, "Recruitment Team\nLysverk", sender)) == []


@pytest.mark.parametrize(
    "body",
    [
        "Your application was passed on to Tamsin Bray, who will meet you on Tuesday at 10.",
        "You will be taken through your CV by Tamsin Bray on Tuesday at 10.",
        "Your CV interview on Tuesday at 10 is led by Tamsin Bray.",
        "Ihre Bewerbung hat uns gefallen, das Gespräch am Dienstag um 10 wird von Tamsin Bray geführt.",
        "Votre candidature nous plaît et vous serez reçu par Tamsin Bray mardi à 10h.",
        "U wordt dinsdag om 10 uur ontvangen door Tamsin Bray.",
    ],
)
def test_who_goes_through_the_papers_meets_the_candidate(body: str) -> None:
    sender = "Lysverk Recruitment <recruitment@lysverk.example>"
    assert names(met(body, "Recruitment Team\nLysverk", sender)) == ["Tamsin Bray"]


@pytest.mark.parametrize(
    "body",
    [
        "You will sit down with me on Tuesday at 10. Dr Tamsin Bray might put her head round the door.",
        "You will sit down with me on Tuesday at 10, and Tamsin Bray may look in.",
        "You will sit down with me on Tuesday at 10, and Tamsin Bray will try\nand hop on.",
        "Das Gespräch am Dienstag um 10 ist mit mir, Tamsin Bray schaut vielleicht kurz herein.",
        "L'entretien mardi à 10h sera avec moi, Tamsin Bray passera peut-être une tête.",
        "La entrevista del martes a las 10 es conmigo, Tamsin Bray quizá se pase un momento.",
        "A entrevista de terça às 10 é comigo; a Tamsin Bray talvez passe por lá.",
        "Het gesprek dinsdag om 10 is met mij, Tamsin Bray komt misschien even kijken.",
    ],
)
def test_who_may_look_in_for_a_moment_is_not_counted(body: str) -> None:
    assert names(met(body)) == ["Hilde Karlsen"]


def test_who_is_met_where_another_may_look_in() -> None:
    body = "You meet Tamsin Bray on Tuesday at 10, and Odile Trent may look in."
    assert names(met(body, "Recruitment Team\nLysverk")) == ["Tamsin Bray"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "Your panel on Tuesday at 10 will be:\n- Professor Brian Ordway, Dean of Medicine (Chair)\n"
            "- Dr Tamsin Bray, Head of Department\n- Odile Trent, Registrar",
            ["Brian Ordway", "Tamsin Bray", "Odile Trent"],
        ),
        (
            "Tuesday at 10 at the store. Ask for Store Manager Tamsin Bray at the till.",
            ["Tamsin Bray"],
        ),
        ("Komm am Dienstag um 10 Uhr vorbei und frag nach Malte.", ["Malte"]),
        (
            "Je wordt dinsdag om 10 uur ontvangen door Odile Trent, de eigenaar, en haar bedrijfsleider "
            "Tamsin Bray.",
            ["Odile Trent", "Tamsin Bray"],
        ),
        ("Am Dienstag um 10 Uhr sprechen Sie mit unserem GF Hauke Trent.", ["Hauke Trent"]),
        (
            "The panel on Tuesday at 10 is Mr. Sunday Okeke, Mrs.\nTamsin Bray and Mr. Odile Trent.",
            ["Sunday Okeke", "Tamsin Bray", "Odile Trent"],
        ),
        (
            "On Tuesday the 10th at 10 you meet our Chief Risk Officer, Tamsin Bray.",
            ["Tamsin Bray"],
        ),
        (
            "Booked with the client:\n\nTuesday, 3.00pm-4.00pm, Teams (link to follow from their own office)\n"
            "You're meeting: Odile Trent (FD) and Tamsin Bray (Head of IT)",
            ["Odile Trent", "Tamsin Bray"],
        ),
    ],
)
def test_each_of_a_list_is_met_whatever_their_posts(body: str, expected: list[str]) -> None:
    sender = "Lysverk Recruitment <recruitment@lysverk.example>"
    assert sorted(names(met(body, "Recruitment Team\nLysverk", sender))) == sorted(expected)


@pytest.mark.parametrize(
    "body",
    [
        "I will phone you on Tuesday at 10 on your mobile, together with Tamsin Bray who owns the place.",
        "Am Dienstag um 10 Uhr ist auch unsere Gesellschafterin Tamsin Bray dabei.",
        "Te recibo yo el martes a las 10 y después pasas con Tamsin Bray.",
        "Tuesday:\n\n10:00-10:45 Tamsin Bray\n11:00-11:30 wrap-up with me",
    ],
)
def test_an_author_who_is_there_beside_another_is_met(body: str) -> None:
    assert AUTHOR in names(met(body, "Hilde Karlsen\nLeitung\nLysverk"))


@pytest.mark.parametrize(
    "body",
    [
        "You meet Tamsin Bray on Tuesday at 10. I will call you after you are done, along with the results.",
        "You meet Tamsin Bray on Tuesday at 10. At the door, ask for me if nobody is there.",
        "You meet Tamsin Bray on Tuesday at 10. 9:00 is too early to share the room with me, I fear.",
    ],
)
def test_an_author_who_only_calls_later_is_not_met(body: str) -> None:
    assert names(met(body, "Hilde Karlsen\nRecruiting Coordinator\nLysverk")) == ["Tamsin Bray"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "You will meet the Headteacher (Mr Iestyn Roe), Mrs Carole Budd (SENCO).",
            ["Headteacher", "SENCO"],
        ),
        ("to meet its Service Manager, Jill Harrow, on Monday", ["Service Manager"]),
        (
            "met Wendelien Roe, teammanager Ruimte, en Arjan de Wit, adviseur.",
            ["teammanager Ruimte", "adviseur"],
        ),
        ("with Harold Vale, Principal Anita Roe, and two teachers", [None, "Principal"]),
        ("with Anneliese Roe RGN, our Home Manager", ["Home Manager"]),
        ("avec la DAF, Mme Corinne Roe, à 9h", ["DAF"]),
        ("with Peter Marsh, CFO and Lena Marsh, VP Sales.", ["CFO", "VP Sales"]),
    ],
)
def test_whose_title_stands_beside_the_name(text: str, titles: list[str | None]) -> None:
    assert [one.title for one in told.persons(text)] == titles


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Gareth Mundy AMA", "Gareth Mundy"),
        ("Rowan Tate FRGS", "Rowan Tate"),
        ("Rob Tansley BVSc MRCVS", "Rob Tansley"),
        ("Eunice Farrow, MD, FAAP", "Eunice Farrow"),
        ("Ada Mae Tate FRCOG", "Ada Mae Tate"),
        ("Ada Mae Tate MRTPI", "Ada Mae Tate"),
        ("Maria Luisa LOPEZ", "Maria Luisa Lopez"),
        ("Jean Marc ALBERT", "Jean Marc Albert"),
        ("Anna Lena FRANK", "Anna Lena Frank"),
        ("Mary Anne ABBOTT", "Mary Anne Abbott"),
    ],
)
def test_letters_of_bodies_are_no_part_of_a_name(line: str, name: str) -> None:
    assert person(line) == name
