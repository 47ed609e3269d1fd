"""Who meets the candidate and who does not: contacts, doors, brothers, boards, the author abroad."""

import pytest

from tests.test_people_meets import met, names

AUTHOR = "Hilde Karlsen"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Interviewer\tDr. Anand Prabhu, Head of Quality\nSPOC\tLila Mehta, lila@lysverk.example", "Anand Prabhu"),
        ("Interview Panel: Ms. Wen Li (Partner)\nContact Person: Mr. Ravi Nair, HR", "Wen Li"),
        ("Interviewers: Piet Vos, Ulla Brandt\nHR contact: Tom Reed, 020 7946 0000", "Piet Vos, Ulla Brandt"),
        ("Sie treffen Frau Ulla Brandt.\nAnsprechpartner: Herr Tom Reed, Tel. 0421 555 01", "Ulla Brandt"),
        ("You will meet a panel on Tuesday at 10. Questions can be sent to Tom Reed, Campus Recruiting.", ""),
        ("Entrevistadora: Camila Serpa, gerente\nEm caso de dúvidas, fale com Tomás Rocha: tomas@lysverk.example", "Camila Serpa"),
        ("Vous rencontrerez le jury mardi à 10h. Pour toute question, Mme Nadia Faure se tient à votre disposition.", ""),
        ("You will meet Ulla Brandt on Tuesday at 10. Please sign in with Ms. Pruitt at the front desk.", "Ulla Brandt"),
        ("Ulla Brandt sees you on Tuesday at 10. Maureen on the door will buzz you in.", "Ulla Brandt"),
        ("Ulla Brandt interviews you on Tuesday at 10; Mrs Dunn will look after you when you arrive.", "Ulla Brandt"),
    ],
)  # fmt: skip
def test_who_is_only_asked_or_at_the_door_meets_nobody(body: str, expected: str) -> None:
    signed = "Recruitment Team\nLysverk"
    sender = "Lysverk Recruitment <recruitment@lysverk.example>"
    assert ", ".join(names(met(body, signed, sender))) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Incontrerà l'ing. Stefano Bordin, responsabile tecnico, e la sottoscritta, martedì alle 10.", "Hilde Karlsen, Stefano Bordin"),
        ("Du kommer att träffa mig och Jonas Berg, enhetschef, på tisdag kl 10.", "Hilde Karlsen, Jonas Berg"),
        ("Am Gespräch nehmen Herr Beat Kunz, Leiter Bau, und die Unterzeichnende teil.", "Beat Kunz, Hilde Karlsen"),
        ("Mein Vertriebsleiter Steffen Lau ist am Dienstag um 10 Uhr auch dabei.", "Hilde Karlsen, Steffen Lau"),
        ("Sie begleiten Frau Selma Aydın durch den Vormittag, danach setzen wir beide uns zusammen.", "Hilde Karlsen, Selma Aydın"),
        ("Fazes a manhã com a Dona Fernanda e depois falamos os dois.", "Fernanda, Hilde Karlsen"),
        ("Kom dinsdag om 10 uur langs. Mijn broer Wim is er ook bij.", "Hilde Karlsen, Wim"),
        ("My partner Cressida Sloane and I should be delighted to see you on Tuesday at 10.", "Cressida Sloane, Hilde Karlsen"),
        ("The panel consists of myself, Dr Sunil Batra and Dr Ulla Brandt.", "Hilde Karlsen, Sunil Batra, Ulla Brandt"),
        ("Ulla Brandt cooks with you from 10 on Tuesday, then we talk money.", "Hilde Karlsen, Ulla Brandt"),
        ("Neben mir wird auch meine Kollegin Anke Voss am Dienstag um 10 Uhr dabei sein.", "Anke Voss, Hilde Karlsen"),
        ("Wie besprochen rufe ich Sie am Dienstag um 10 Uhr unter Ihrer Nummer an.", "Hilde Karlsen"),
        ("Je vous confirme notre entretien du mardi 10 mars à 10h au dépôt.", "Hilde Karlsen"),
        ("Te llamo entonces el martes a las 10 al móvil.", "Hilde Karlsen"),
        ("El martes a las 10 en la finca. Pregunta por mí en la oficina.", "Hilde Karlsen"),
        ("Would Tuesday at 10 suit to meet myself about the job?", "Hilde Karlsen"),
        ("Tuesday at 10, in the boathouse: you + me + Thandeka who owns the yard.", "Hilde Karlsen, Thandeka"),
        ("Meine Meisterin, Frau Dirks, ist am Dienstag um 10 Uhr auch dabei.", "Dirks, Hilde Karlsen"),
        ("Dienstag um 10 bei uns im Hof. Heike ist auch da.", "Heike, Hilde Karlsen"),
        ("Estaremos mi hermano Quim y yo el martes a las 10 en la nave.", "Hilde Karlsen, Quim"),
        ("Dienstag um 10 Uhr in der Werft, mein Mann ist auch da und macht die Bücher.", "Hilde Karlsen"),
        ("Tuesday at 10 at the café by the locks then. I'll be the one with the bike.", "Hilde Karlsen"),
        ("Panel: me, Ulla Brandt and Dave Rudd our Building Manager. Tuesday at 10.", "Dave Rudd, Hilde Karlsen, Ulla Brandt"),
    ],
)  # fmt: skip
def test_the_author_takes_part_in_other_words_and_tongues(body: str, expected: str) -> None:
    signed = "Hilde Karlsen\nLeitung\nLysverk"
    assert ", ".join(names(met(body, signed))) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Je vous confirme notre entretien avec Kurt Bauer mardi à 10h.", "Kurt Bauer"),
        ("Conocerás a Kurt Bauer el martes a las 10. Te llamo el jueves con la respuesta.", "Kurt Bauer"),
        ("Thank you for speaking with me today! You meet Kurt Bauer on Tuesday at 10.", "Kurt Bauer"),
        ("Thank you for your time on the phone with me today. You meet Kurt Bauer on Tuesday at 10.", "Kurt Bauer"),
        ("Rachel and I loved meeting you! Next you meet Kurt Bauer on Tuesday at 10.", "Kurt Bauer"),
        ("You meet Kurt Bauer on Tuesday at 10. I'll see what I can do about parking.", "Kurt Bauer"),
        ("You meet Kurt Bauer on Tuesday at 10. I will call every finalist on Friday.", "Kurt Bauer"),
        ("You meet Kurt Bauer on Tuesday at 10. The sample has to be with me on Monday.", "Kurt Bauer"),
        ("Sua entrevista é com Kurt Bauer, gerente, na terça às 10. A decisão sai depois e eu mesma te ligo.", "Kurt Bauer"),
        ("Sie treffen Kurt Bauer am Dienstag um 10 Uhr, und ich melde mich danach.", "Kurt Bauer"),
        ("Je spreekt dinsdag om 10 uur met Kurt Bauer. Ik bel je woensdag even om te horen hoe het was.", "Kurt Bauer"),
        ("The panel comprises Kurt Bauer (Docks), Tuesday at 10. I will be on standby for the line.", "Kurt Bauer"),
        ("You meet Kurt Bauer on Tuesday at 10 and I will ring everyone on Friday.", "Kurt Bauer"),
        ("Both Mark and the deck crew want to take you through to the last stage: Tuesday at 10 with our Chief Exec, Kurt Bauer.", "Kurt Bauer"),
        ("You meet Kurt Bauer on Tuesday at 10. I'll call you Friday once he and I have talked.", "Kurt Bauer"),
    ],
)  # fmt: skip
def test_an_author_who_only_reports_takes_no_part(body: str, expected: str) -> None:
    assert ", ".join(names(met(body))) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("We've moved you to Tuesday, 10am, and Femi (Production Manager) and Lorna Speed (Head of Stage) will both still be here.", "Femi, Lorna Speed"),
        ("Le confirmo su entrevista con el Ing. Rogelio Tapia, Gerente de Calidad, y la Lic. Maribel Ocampo, de Recursos Humanos.", "Maribel Ocampo, Rogelio Tapia"),
        ("Captain Dale Roy has to sail by noon, so he's calling you at 10 instead.", "Dale Roy"),
        ("Next is a chat w/ Anya (staff eng) on Tuesday at 10.", "Anya"),
        ("Mit dabei sind am Dienstag um 10 Uhr Nele Brandt und Okan aus dem Backend-Team.", "Nele Brandt, Okan"),
        ("You'll talk with my brother Efraín on Tuesday at 10.", "Efraín"),
        ("Tuesday at 10 works. Ahmet will sit in with Ulla Brandt.", "Ahmet, Ulla Brandt"),
        ("You meet Suki Mori on Tuesday at 10; Lucy from our team may join for a few minutes.", "Suki Mori"),
        ("The board: Chief R. Haldane and Capt. M. Ruiz.", "M. Ruiz, R. Haldane"),
        ("Your interview with Mr Lysverk is on Tuesday at 10.", "Lysverk"),
        ("10:00 - 10:45\tAnn Bell, Director, Assay Sciences\n11:00 - 11:45 AM PT\tIfe Balogun, Data Scientist", "Ann Bell, Ife Balogun"),
        ("10:00 Meeting with Dean Marcus Whitfield, Founders Hall 201", "Marcus Whitfield"),
        ("Come on Tuesday at 10 to meet Femi and our CFO, Una Speed (in copy).", "Femi, Una Speed"),
        ("On Tuesday at 10 you would meet Femi and our bursar, August Roy (in copy).", "August Roy, Femi"),
        ("Our head of rigging, Wee Tam (Thomas Tam Baird), would like to see you on Tuesday at 10.", "Thomas Tam Baird"),
        ("Sie sprechen am Dienstag um 10 Uhr mit unserer Schulsprecherin Frau Demir.", "Demir"),
        ("Board: Det. Supt. Moira Kell, Tuesday at 10", "Moira Kell"),
        ("Tuesday at 10 with Moira Kell, and ask for Tom if nobody answers.", "Moira Kell"),
        ("Estarão presentes o Dr. Nuno Arouca, piloto, e a Paula Reis.", "Nuno Arouca, Paula Reis"),
        ("Vous serez reçu mardi à 10h par Mme Moira Kell. Demandez M. Pons à l'accueil.", "Moira Kell"),
        ("You pair with one of Tom's crew on Tuesday at 10. Then Moira Kell has twenty minutes on pay.", "Moira Kell"),
        ("You meet Moira Kell on Tuesday at 10 and are shown round by our cadets, Kiran and Maisie.", "Moira Kell"),
        ("Marieke is dinsdag helaas ziek. Hugo Bakker neemt het gesprek om 10 uur over.", "Hugo Bakker"),
        ("Composition du jury : Mme A. Kell, présidente ; M. T. Pons", "A. Kell, T. Pons"),
        ("Board      Ms Moira Kell (Ferries); Mr Tom Reed (HR)", "Moira Kell, Tom Reed"),
        ("Panel\nMoira Kell (Harbour Health)\nTom Reed (HR)\n\nBring your licence.", "Moira Kell, Tom Reed"),
        ("On Tuesday you will be speaking with:\n- Moira Kell, Slipway\n- Tom Reed\n\nOlden Moor Quay, gate 2", "Moira Kell, Tom Reed"),
        ("Procurar: Sr. Nilton, gerente da doca", "Nilton"),
        ("Moira Kell will be asking the questions together with our slip master, Tom Reed.", "Moira Kell, Tom Reed"),
        ("Tuesday at 10: three of our pilots (Moira Kell RN, Jess Holm RN, Tom Reed RN) meet you.", "Jess Holm, Moira Kell, Tom Reed"),
        ("Mr. Quillon lets nobody start unseen, so he'd like you to come up to the quay on Tuesday at 10 and sit with him.", "Quillon"),
        ("Um 10 Uhr bleibt es bei der Fachrunde mit Tarek.", "Tarek"),
        ("A chefe Beatriz mostra-te a doca na terça às 10 e conversa contigo.", "Beatriz"),
    ],
)  # fmt: skip
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
