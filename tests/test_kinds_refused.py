"""Sentences out of hiring that only sound like a refusal: no plain word of one is found in them."""

import pytest

from agent.reading.folding import fold
from agent.reading.kinds import tables
from agent.reading.telling import SOLELY
from agent.terms import Kind

SAID = {
    "en": [
        "Once the panel has chosen the candidate, the others are told.",
        "We have not picked a candidate yet.",
        "If the answer is no, we shall say so plainly.",
        "I'll leave it there until Monday.",
        "They chose a colleague to show you round.",
        "Have you decided to appoint somebody from inside?",
        "We gave the contract to a lawyer to read.",
        "There is no room for you to park in the yard.",
        "The post will be given to the candidate with the most points.",
        "Are we hiring anybody at all this year, people ask.",
        "My sister is starting school in Leeds.",
        "This is a no-reply address.",
        "We have frozen all other hiring with no end in sight, except for your post.",
        "Recruitment is paused until Monday.",
        "A colleague of ours has taken the post to the station.",
        "Have they decided to go with others?",
        "We have not chosen to go with another candidate.",
        "To your question about parking, the answer is no.",
    ],
    "de": [
        "Der Job ist eine Stunde weg von hier.",
        "Nehmen Sie den anderen Eingang.",
        "Wir haben uns noch nicht entschieden.",
        "Ich muss Ihnen den Termin am Dienstag leider absagen.",
        "Eine Zusage kann ich Ihnen heute noch nicht geben.",
        "Wenn die Wahl nicht auf Sie fällt, rufen wir an.",
        "Am Donnerstag stellen wir die Bewerberinnen dem Beirat vor.",
        "Um neun nehmen wir die Bewerber am Tor in Empfang.",
    ],
    "fr": [
        "Le poste n'est pas encore pourvu.",
        "Nous ne pouvons pas encore donner suite à votre question.",
        "Sans réponse sous un mois, considérez que votre candidature n'est pas retenue.",
        "Nous voyons un autre candidat mardi.",
        "En cas de suite favorable, nous ne manquerons pas de vous appeler.",
        "Sans nouvelles sous un mois, c'est que nous n'aurons pas donné une suite favorable.",
        "Le poste est confié à une agence et reste à pourvoir.",
    ],
    "es": [
        "La plaza todavía no está cubierta.",
        "El puesto se lo queda quien saque más puntos, no se sabe aún.",
        "Si elegimos a otra persona, te llamaremos.",
        "Mañana hablamos con otra candidata.",
        "Ha sido seleccionada junto con otra persona para la última ronda.",
        "La vacante está asignada a la delegación de Vigo.",
    ],
    "pt": [
        "A vaga ainda não foi preenchida.",
        "Se escolhermos outra pessoa, avisamos.",
        "Amanhã falamos com outra candidata.",
        "A vaga foi atribuída à nossa consultora, que lhe telefona.",
        "Avançamos com outra pessoa e consigo para a última fase.",
    ],
    "nl": [
        "De functie is nog niet vergeven.",
        "Als de keuze niet op jou valt, bellen we.",
        "We hebben morgen een gesprek met een andere kandidaat.",
        "We gaan graag met jou verder.",
    ],
}


REFUSED = [
    ("de", "Wir verfolgen Ihre Bewerbung nicht weiter."),
    ("de", "Wir können Ihnen leider keine positive Nachricht geben."),
    ("de", "Der Platz ist leider schon weg."),
    ("pt", "Acabámos por escolher um candidato interno."),
    ("pt", "A escolha recaiu noutra pessoa."),
    ("pt", "O seu perfil não corresponde ao que procuramos."),
    ("", "After the phone call we have decided to go with others whose trade is nearer to ours."),
    ("", "The search is over: an internal colleague has taken the position."),
    ("de", "Die Stelle hat eine Kollegin aus dem Haus übernommen."),
    ("es", "La plaza la ha cogido una compañera de la casa."),
    ("nl", "De functie is inmiddels intern ingevuld."),
]


@pytest.mark.parametrize(("code", "said"), REFUSED)
def test_a_post_that_others_have_is_refused_outright(code: str, said: str) -> None:
    assert any(
        cue.search(fold(said))
        for table in tables._tables_in()
        for cue in table.cues()
        if cue.label == Kind.REJECTION and cue.weight >= SOLELY and cue.language == code
    )


@pytest.mark.parametrize("code", list(SAID))
def test_what_only_sounds_like_a_refusal_holds_no_plain_word_of_one(code: str) -> None:
    cues = [
        cue
        for table in tables._tables_in()
        for cue in table.cues()
        if cue.label == Kind.REJECTION and cue.weight >= SOLELY and cue.language in ("", code)
    ]
    found = [(said, cue.name) for said in SAID[code] for cue in cues if cue.search(fold(said))]
    assert cues
    assert found == []
