"""Whether the candidate agrees to what was put forward, in their own words."""

import pytest

from agent.message import Address, Message
from agent.reading import details, prose
from agent.reading.model import Candidate
from tests.bounded import bounded

ME = Candidate(("nora@letterbox.example",), "Europe/Dublin", "Nora Quill")
NORA = Address("Nora Quill", "nora@letterbox.example")


def accepts(text: str) -> bool:
    message = Message(sender=NORA, plain=f"Dear Ines,\n\n{text}\n\nNora")
    return details.accepts(prose.split(message, ME))


@pytest.mark.parametrize(
    "text",
    [
        "That is quarter past seven in the morning here and suits me very well.",
        "Half ten is grand, my number is 087 555 0122.",
        "Perfect, I'll be there.",
        "no prob",
        "np, see you then",
        "Kein Ding.",
        "Nickel !",
        "Geen probleem",
        "Top",
        "Tuesday works.",
        "Yes, that's no problem at all.",
        "I would be delighted to come.",
        "It's in my diary. See you then!",
        "No bother at all.",
        "Sounds like a plan.",
        "I can do that.",
        "Wednesday it is.",
        "Hi Bea, tell your mum yes please, Saturday at 8.",
        "It's a big yes from me.",
        "I will attend.",
        "Ik zeg met alle liefde ja!",
        "Ich sage sehr gerne zu.",
        "Donnerstag geht, ich habe frei. Bis dahin!",
        "Ça marche pour moi.",
        "Claro, sin problema.",
        "Das passt mir gut, bis dann.",
        "Thursday I'm off anyway, so even better.",
        "Ta. See you both then!",
        "Ten is actually easier for me.",
        "I can make that.",
        "Noch besser für mich.",
        "Encore mieux pour moi.",
        "Mejor aún para mí.",
        "Ainda melhor!",
        "Dat komt me nog beter uit.",
        "C'est parfait pour moi.",
        "Me va muy bien.",
        "Fica bem, lá estarei.",
        "Dat komt goed uit.",
        "Va benissimo, ci sarò.",
        "Det passar bra.",
        "Posso sim, na terça às 15h. Obrigado!",
        "Para mim está ótimo. Até terça!",
        "Com certeza, vou estar aí na terça, dia 22, às 15h.",
        "Pode ser na quarta, às 9h, no CD.",
        "Dá-me muito jeito, na quinta às 10h.",
        "Confirmadíssimo, até quinta.",
        "Consigo, sim.",
        "Não tem problema, estarei lá às 10h.",
        "Sí, puedo el lunes.",
        "Iré el martes 29 a las 13:30.",
        "No hay problema, estaré a las 9 en la tienda.",
        "Me queda perfecto el jueves.",
        "Con gusto, ahí nos vemos.",
        "Der Dienstag geht bei mir.",
        "Termin ist notiert, ich bin pünktlich da.",
        "Ja, das geht.",
        "Oui, mardi à 10h, c'est bon pour moi.",
        "Dinsdag om 10.00 uur staat genoteerd.",
        "Ja hoor, ik kom om tien uur.",
        "Martedì alle 10 sono disponibile.",
        "Tisdag klockan 10 funkar bra.",
    ],
)
def test_a_plain_yes(text: str) -> None:
    assert accepts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Would Wednesday after three work?",
        "Sounds great. Could we say 11 instead?",
        "I'm afraid that does not work for me.",
        "No problem if not.",
        "Top of the morning!",
        "I am not sure whether that suits.",
        "Thank you for your message. I will have to ask my manager.",
        "I look forward to hearing from you.",
        "I can do Thursday after 3 or Friday before 11.",
        "I worked in Cork for two years.",
        "Could you tell me yes or no by Friday, please?",
        "Is there any parking on site?",
        "Leider passt das nicht.",
        "Tuesday would be even better.",
        "Noch besser wäre Montag.",
        "Ça ne me convient pas.",
        "Mi va bene, ma si può fare più tardi, alle 11?",
        "Na quinta não posso, estarei fora.",
        "Pode ser que eu me atrase, aviso amanhã.",
        "Ainda não sei se consigo na terça, confirmo depois.",
        "Posso responder amanhã?",
        "Gracias, lo consulto en casa y le digo algo.",
        "No me va bien el jueves.",
        "Sí, pero solo por la tarde, ¿podría ser a las 17?",
        "No puedo el martes; el miércoles estaré en Huesca.",
        "Leider geht das nicht.",
        "Ich muss erst meinen Dienstplan sehen.",
        "Je dois vérifier mon planning.",
        "Helaas lukt dat niet.",
        "Ik moet het nog even nakijken.",
        "Purtroppo non sono disponibile martedì.",
        "Das passt leider nicht, ich melde mich.",
        "Estou à espera de uma resposta do meu chefe.",
    ],
)
def test_no_yes(text: str) -> None:
    assert not accepts(text)


def test_a_long_line_takes_no_time() -> None:
    with bounded():
        accepts("is very very " * 16_000)


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("I'd love to. Count me in!", False),
        ("Yes please. My first day can be the third of May.", False),
        ("Encantada, acepto. Nos vemos el lunes.", False),
        ("I'm very pleased. Before I say yes, might Fridays be free?", True),
        ("That's wonderful, I'd like to think it over.", True),
        ("Sounds great. Is the van included?", True),
        ("Sehr gerne, aber das Gehalt ist mir zu niedrig.", True),
        ("Avec plaisir, mais il me faut quelques jours.", True),
    ],
)
def test_a_yes_that_leaves_something_open(text: str, open_: bool) -> None:
    message = Message(sender=NORA, plain=f"Dear Ines,\n\n{text}\n\nNora")
    assert details.leaves_open(prose.split(message, ME)) is open_
