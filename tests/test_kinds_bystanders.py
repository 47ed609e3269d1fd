"""Who sits on the panel, is asked about a friend or helps for nothing, and who is considered. Nothing
is learnt from it."""

import pytest

from tests.test_kinds_referees import is_unrelated

NEAR = [
    (
        "Could you sit in on the driver interviews on Tuesday at 10? You need not say a word.",
        "Could you come in on Tuesday at 10 for an interview? Our depot head will sit in on it.",
    ),
    (
        "It is your depot's turn: one of us sits in on every driver interview. Tuesday at 10?",
        "It is your turn at last: the interview for driver is on Tuesday at 10. My deputy sits in.",
    ),
    (
        "You have been named as a panel member for the librarian interviews on Tuesday at 10.",
        "You are invited to an interview for the post of librarian on Tuesday at 10. Mrs Poole chairs the panel.",
    ),
    (
        "Thank you for sitting in. We decide about the driver by Friday.",
        "Thank you for coming in for your interview. We decide about the driver post by Friday.",
    ),
    (
        "Josie Lunt put you down as one of her referees for our driver job. Can I ring on Tuesday at 10?",
        "You put Josie Lunt down as one of your referees for our driver job. Can I ring on Tuesday at 10?",
    ),
    (
        "Thank you for applying to be a reading volunteer. Can we have a short interview on Tuesday at 10?",
        "Thank you for applying for Volunteer Coordinator. Can we have a short interview on Tuesday at 10?",
    ),
    (
        "Könnten Sie am Dienstag um 10 Uhr bei unseren Bewerbungsgesprächen dabeisitzen?",
        "Danke für Ihre Bewerbung als Gärtnerin. Könnten Sie am Dienstag um 10 Uhr zum Vorstellungsgespräch kommen? Frau Abel sitzt mit dabei.",
    ),
    (
        "Danke für Ihr Angebot, als ehrenamtliche Vorleserin zu helfen. Passt ein Gespräch am Dienstag um 10 Uhr?",
        "Danke für Ihre Bewerbung als Vorleserin in Teilzeit. Passt ein Gespräch am Dienstag um 10 Uhr?",
    ),
    (
        "Bonjour, pourriez-vous siéger mardi à 10 h ? Nous recevons trois candidats au poste de jardinier.",
        "Bonjour, pourriez-vous venir mardi à 10 h pour un entretien ? Le jury du poste de jardinier siège à trois.",
    ),
    (
        "Merci pour votre candidature comme bénévole à la cantine. Un entretien mardi à 10 h vous irait ?",
        "Merci pour votre candidature comme cuisinier à la cantine. Un entretien mardi à 10 h vous irait ?",
    ),
    (
        "Buenos días: ¿podría formar parte del tribunal el martes a las 10:00? Vienen tres candidatos a jardinero.",
        "Gracias por su candidatura. ¿Podría venir el martes a las 10:00 a la entrevista para jardinero? El tribunal lo forman tres personas.",
    ),
    (
        "Bom dia, pode fazer parte do júri na terça às 10h? Temos três candidatos a jardineiro.",
        "Bom dia, pode vir à entrevista para jardineiro na terça às 10h? O júri tem três pessoas.",
    ),
    (
        "Goedemorgen, kun je dinsdag om 10.00 uur erbij zitten als de kandidaten voor tuinman komen?",
        "Goedemorgen, kun je dinsdag om 10.00 uur op gesprek komen voor tuinman? Een collega komt erbij zitten.",
    ),
    (
        "Dear Kim, Lee Hart has named you as a referee for the post of cook. May I ring you on Tuesday at 10?",
        "Dear Kim, you have named Lee Hart as a referee. Your interview for the post of cook is on Tuesday at 10.",
    ),
    (
        "Goedemorgen, Lee Hart heeft u als referentie opgegeven voor de functie van kok. Kan ik u dinsdag om 10.00 uur bellen?",
        "Goedemorgen, heeft u als referentie Lee Hart opgegeven? Uw sollicitatiegesprek als kok is dinsdag om 10.00 uur.",
    ),
    (
        "Bedankt voor je aanmelding als vrijwilliger in de tuin. Past een gesprek dinsdag om 10.00 uur?",
        "Bedankt voor je sollicitatie als tuinman. Past een gesprek dinsdag om 10.00 uur?",
    ),
]


@pytest.mark.parametrize(("beside", "own"), NEAR)
def test_who_sits_beside_is_no_candidate(beside: str, own: str) -> None:
    assert is_unrelated(beside)
    assert not is_unrelated(own)
