"""One letter about several of the candidate's posts: what ends, and what goes on."""

import pytest

from agent.terms import Kind, Purpose, Status
from tests.written import Written

MORAG = "Morag Tait <morag@tait-lennox-recruitment.example>"
JAN = "Jan Peeters <jan@peeters-werving.example>"
ANKE = "Anke Brandt <anke.brandt@brandt-personalberatung.example>"
LUC = "Luc Ferrand <luc@ferrand-recrutement.example>"
INES = "Inés Prado <ines@prado-seleccion.example>"

AGENTS = {
    "en": (
        MORAG,
        ("Warehouse Manager - Dunmore Freight", "Hi Robin, Dunmore Freight want to meet you for the Warehouse Manager role: Tuesday 3 March at 11am, their depot in Perth, with Gavin Ross (Operations Director). Morag"),
        ("Transport Planner - Kelso Haulage", "Hi Robin, Kelso Haulage would like to interview you for the Transport Planner role: Wednesday 4 March, 2.30pm on Teams with Shona Weir, Head of Planning. Morag"),
        "Hi Robin, bad news I'm afraid. They liked you but have gone with someone from their own yard. Kelso are still very keen and I should have an answer from Shona by Tuesday 10 March. Morag",
    ),
    "nl": (
        JAN,
        ("Gesprek Bakkerij Zuider", "Beste Robin, Bakkerij Zuider nodigt je uit voor een sollicitatiegesprek voor de functie van productieleider: dinsdag 3 maart 2026 om 11.00 uur, met Karel Smit (directeur). Groet, Jan Peeters"),
        ("Gesprek Molen Hartog", "Beste Robin, Molen Hartog nodigt je uit voor een sollicitatiegesprek voor de functie van kwaliteitsmedewerker: woensdag 4 maart 2026 om 14.30 uur, met Els Bos. Groet, Jan Peeters"),
        "Beste Robin,\n\nHelaas geen goed nieuws: Zuider gaat niet met je verder, ze hebben voor een andere kandidaat gekozen. Molen Hartog is nog steeds enthousiast; uiterlijk dinsdag 10 maart hoor je van mij. Groet, Jan",
    ),
    "de": (
        ANKE,
        ("Vorstellungsgespräch Brauerei Kolb", "Guten Tag Robin Vale,\n\ndie Brauerei Kolb möchte Sie gerne für die Stelle als Betriebsleiter kennenlernen. Das Vorstellungsgespräch findet am Dienstag, 3. März 2026, um 11:00 Uhr mit Herrn Dirk Auer statt.\n\nMit freundlichen Grüßen\n Anke Brandt"),
        ("Vorstellungsgespräch Mälzerei Stern", "Guten Tag Robin Vale,\n\nauch die Mälzerei Stern möchte Sie gerne für die Stelle als Schichtleiter kennenlernen. Das Vorstellungsgespräch findet am Mittwoch, 4. März 2026, um 14:30 Uhr mit Frau Uta Reis statt.\n\nMit freundlichen Grüßen\n Anke Brandt"),
        "Guten Tag Robin Vale, Herr Auer hat sich leider für einen anderen Kandidaten entschieden. Die Mälzerei Stern ist nach wie vor sehr interessiert; bis Dienstag, 10. März, haben wir Antwort. Anke Brandt",
    ),
    "es": (
        INES,
        ("Entrevista Bodegas Laín", "Hola Robin, Bodegas Laín quiere conocerte para el puesto de Encargado de Almacén: martes 3 de marzo de 2026 a las 11:00, con Raúl Soto. Un saludo, Inés Prado"),
        ("Entrevista Aceites Vera", "Hola Robin, Aceites Vera quiere conocerte para el puesto de Responsable de Calidad: miércoles 4 de marzo de 2026 a las 14:30, con Marta Gil. Un saludo, Inés Prado"),
        "Hola Robin, malas noticias: lamentablemente han elegido a otro candidato. Aceites Vera sigue muy interesada y tendremos respuesta antes del martes 10 de marzo. Un saludo, Inés",
    ),
}  # fmt: skip
"""By language the agent, two invitations by two clients, and a letter that ends the first."""
YES = {
    "en": "Thanks Morag, that suits me well. Robin",
    "nl": "Beste Jan, dank je wel, dat komt goed uit. Groet, Robin",
    "de": "Guten Tag Frau Brandt, vielen Dank, der Termin passt mir gut. Robin Vale",
    "es": "Hola Inés, gracias, me viene muy bien. Robin",
}


@pytest.mark.parametrize("code", AGENTS)
def test_an_agents_no_is_not_that_of_the_client_who_is_keen(code: str) -> None:
    agent, one, other, ends = AGENTS[code]
    life = Written()
    asked = life.they("02-26 15:00", agent, *one)
    life.me("02-26 16:00", agent, f"Re: {one[0]}", YES[code], answers=asked)
    asked = life.they("02-27 10:00", agent, *other)
    life.me("02-27 11:00", agent, f"Re: {other[0]}", YES[code], answers=asked)
    life.they("03-06 12:00", agent, "Feedback", ends)
    first, second = life.processes("03-06 13:00")
    assert (first.status, second.status) == (Status.REJECTED, Status.ACTIVE)
    assert f"{second.reply_expected_by}" == "2026-03-10"
    (question,) = [f for f in life.letters("03-11 10:00") if f.purpose is Purpose.STATUS_CHECK]
    assert question.process == second.id
    if life.readings[-1].kind is Kind.REJECTION:
        # The letter is the other's, and the question answers one of its own.
        assert question.parent
        assert question.parent.subject == other[0]


HOUSES = {
    "en": (
        "Dear Robin, thank you for your application for Archivist (Maps). We would like to interview you for it on Thursday 5 March, 10.00 to 10.45 am, with Ms Ada Finch, Head of Maps. Una Sorley, Personnel",
        "Dear Robin, Ada has decided to go with a candidate from another library, so the Maps position is filled. The Manuscripts one is still open. Mr Hugh Bray, who heads it, can do Thursday 12 or Friday 13 March, 3 pm. Which is better for you? Una Sorley, Personnel",
        "Archivist", "Manuscripts",
    ),
    "de": (
        "Guten Tag Robin Vale, vielen Dank für Ihre Bewerbung als Sachbearbeiter Einkauf. Wir laden Sie zum Vorstellungsgespräch ein: Donnerstag, 5. März 2026, 10:00 Uhr, mit Frau Ada Fink, Leiterin Einkauf. Una Sorge, Personal",
        "Guten Tag Robin Vale, die Stelle im Einkauf ist leider intern besetzt worden. Die Stelle im Vertrieb ist noch offen. Herr Hugo Brahm könnte Sie am Donnerstag, 12., oder Freitag, 13. März, um 15 Uhr kennenlernen. Was passt Ihnen besser? Una Sorge, Personal",
        "Sachbearbeiter Einkauf", "Vertrieb",
    ),
    "fr": (
        "Bonjour Robin, merci pour votre candidature au poste de comptable. Nous vous proposons un entretien le jeudi 5 mars 2026 à 10h00 avec Mme Ada Finet. Una Sorel, ressources humaines",
        "Bonjour Robin, le poste de comptable est malheureusement pourvu. Celui de gestionnaire de paie reste ouvert. Pourriez-vous rencontrer M. Hugo Bray jeudi 12 ou vendredi 13 mars à 15h00 ? Que préférez-vous ? Una Sorel, ressources humaines",
        "comptable", "gestionnaire de paie",
    ),
}  # fmt: skip


@pytest.mark.parametrize("code", HOUSES)
def test_a_house_that_closes_one_post_goes_on_with_the_other(code: str) -> None:
    first, then, closed, kept = HOUSES[code]
    una = "Una <una@sorleyhouse.example>"
    life = Written()
    life.they("03-01 10:00", una, "1", first)
    life.they("03-06 16:00", una, "2", then)
    one, other = life.processes("03-06 17:00")
    assert (one.status, other.status) == (Status.REJECTED, Status.ACTIVE)
    assert (one.role, other.role) == (closed, kept)
    assert not life.letters("03-06 17:00")


NOT_PARTED = [
    "The Porter post is now closed to further applications. Can you come on Thursday 12 or Friday 13 March?",
    "The Porter post was closed on Friday, and we would like to see you. Can you do Thursday 12 or Friday 13 March, 3 pm?",
    "Good news: the Porter post is still open and Mr Bray is very keen. Can you do Thursday 12 or Friday 13 March?",
]  # fmt: skip


@pytest.mark.parametrize("then", NOT_PARTED)
def test_one_post_alone_is_not_parted(then: str) -> None:
    una = "Una Sorley <una@sorleyhouse.example>"
    life = Written()
    life.they("03-01 10:00", una, "Porter", "Dear Robin, we would like to interview you for the post of Porter on Thursday 5 March at 10am, with Ada Finch. Una")  # fmt: skip
    life.they("03-06 16:00", una, "Porter: next step", f"Dear Robin, {then} Una")
    (one,) = life.processes("03-06 17:00")
    assert one.status is Status.ACTIVE


def test_who_remains_interested_for_later_has_said_no() -> None:
    life = Written()
    una = "Una Sorley <una@sorleyhouse.example>"
    life.they("03-01 10:00", una, "Porter", "Dear Robin, we would like to interview you for the post of Porter at Sorley House on Thursday 5 March at 10am, with Ada Finch. Una")  # fmt: skip
    life.they("03-06 16:00", una, "Porter", "Dear Robin, unfortunately we have chosen another candidate. Sorley House remains very interested in you for future roles. Una")  # fmt: skip
    (one,) = life.processes("03-06 17:00")
    assert (one.status, one.company) == (Status.REJECTED, "Sorley House")
