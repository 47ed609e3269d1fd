"""A no and a yes to a post that no single phrase tells, and what only sounds like one."""

import pytest

from agent.terms import Kind
from tests.test_kinds_plainly import HISTORY, OFFERED, kind

LEFT = [
    "Bad timing, I know, but I have just signed with another firm and so won't be coming. Please give Tom my apologies.",
    "I'm afraid I'm going to have to say no. The commute would be three hours a day. I hope you find somebody great.",
    "Having gone through the contract I don't feel able to sign. So I'll leave it there. Thank you and good luck.",
    "My agency has extended my contract for a year, so I'm not in the market for anything new.",
    "The honest truth is that this isn't the job for me. Please carry on with the others.",
    "With regret I must relinquish my place on the shortlist, having been appointed to a post at another institution.",
    "I'd be grateful if you could withdraw me from the competition.",
    "Please remove my application from the pool, I have taken a permanent post with the council.",
    "Would you please close my file? I am no longer a candidate for the post.",
    "I won't take up the interview after all: my manager has matched the salary and I'm staying.",
    "Meine Bewerbung hat sich erledigt, ich fange im Juli beim Landkreis an. Danke für alles!",
    "Je suis désolée, j'ai reçu une réponse positive d'une autre entreprise. Bonne continuation !",
    "Siento mucho deciros que he conseguido trabajo cerca de casa. Gracias por todo.",
    "Agradeço o convite, mas já me comprometi com outra empresa e por isso não irei à entrevista.",
    "Ik heb intussen iets anders gevonden. Sorry, en succes met de zoektocht!",
]
DECLINED = [
    "It's with a heavy heart that I'm turning this one down. I would never see my daughter awake.",
    "I am writing to inform you that I will not be joining the firm. I apologise for this change of mind.",
    "I shall remain with my present employer. Please accept my thanks for your courtesy.",
    "I've gone back on my decision. I can't leave the old place in the lurch. Please forgive me.",
]
TAKEN = [
    "The answer's yes, of course. The date is fine with me and so is the pay.",
    "I've told the other lot no. I'm coming to you.",
    "I'm glad to tell you that I'd like to join you.",
    "We have a deal! My wife has already bought the fizz.",
    "Nothing would make me happier. I agree to everything in the letter.",
    "Anbei erhalten Sie den gegengezeichneten Arbeitsvertrag zurück. Ich freue mich auf die Zusammenarbeit.",
    "J'accepte sans hésiter ! Le contrat signé part aujourd'hui par la poste.",
    "¡Me apunto! Ya he firmado y os lo mando escaneado.",
    "Ik ga heel graag met jullie in zee. De getekende versie zit erbij.",
]
STAYED = [
    "I'm so sorry, I've tested positive for Covid and can't come on Thursday. I feel awful about it.",
    "My boss won't give me Thursday off, I'm afraid. I could do any evening.",
    "My circumstances have changed and I can no longer do mornings. Is there anything after three?",
    "I took a temporary job at the council in May, but I'd drop it for yours.",
    "I'm moving to Harrow in August so the commute won't be a problem any more.",
    "Sorry to hear the job's been pulled. Thank you for everything you've done. Do keep me on file.",
    "I don't want to leave my present job just yet, but from the autumn I would be interested.",
    "Please withdraw the second CV I sent, it's out of date, and use the first.",
    "Es tut mir sehr leid, aber ich liege mit Grippe im Bett und kann am Donnerstag nicht kommen.",
    "Je suis désolée, ma fille est malade et je ne pourrai pas être là jeudi.",
    "Lo siento mucho, el jueves no puedo, me han cambiado el turno. ¿Puede ser el viernes?",
    "Het spijt me, ik ben ziek en kan donderdag niet komen.",
]
UNDECIDED = [
    "Kein Problem, dann komme ich eben später.",
    "Pas de souci, on fait comme ça. À demain !",
    "No hay problema, nos vemos entonces.",
    "Não há problema, até logo!",
    "Geen probleem, dan kom ik wat later.",
    "Wonderful news! My husband and I are going through the figures and I'll ring you on Monday.",
    "I'd love to join you. Before I hand in my notice, could you confirm the hours?",
    "I've had a counter-offer from my boss and it's knocked me sideways. Can I have until Thursday?",
    "I'll sign as soon as I've got the corrected letter.",
    "I don't want to say no but the money doesn't quite work for us. Could you do a little more?",
    "Das freut mich sehr! Ich muss noch mit meiner Familie sprechen und melde mich bis Montag.",
    "Je suis ravie ! Je dois encore voir le préavis avec mon employeur et je vous confirme tout lundi.",
    "Me encanta la idea de unirme al equipo, pero necesito saber el horario exacto.",
    "Wat een mooi aanbod! Ik wil het contract eerst rustig lezen.",
]


@pytest.mark.parametrize("text", LEFT)
def test_who_takes_leave_in_turns_of_their_own_withdraws(text: str) -> None:
    assert kind(text, HISTORY["en"]) is Kind.WITHDRAWAL


@pytest.mark.parametrize("text", DECLINED)
def test_who_turns_an_offer_down_in_turns_of_their_own_withdraws(text: str) -> None:
    assert kind(text, OFFERED) is Kind.WITHDRAWAL


@pytest.mark.parametrize("text", TAKEN)
def test_who_says_yes_to_an_offer_in_turns_of_their_own_accepts(text: str) -> None:
    assert kind(text, OFFERED) is Kind.ACCEPTANCE


@pytest.mark.parametrize("text", STAYED)
def test_who_misses_a_day_or_tells_of_a_change_has_not_left(text: str) -> None:
    assert kind(text, HISTORY["en"]) not in (Kind.WITHDRAWAL, Kind.ACCEPTANCE)


@pytest.mark.parametrize("text", UNDECIDED)
def test_who_keeps_something_back_has_decided_nothing(text: str) -> None:
    assert kind(text, OFFERED) not in (Kind.WITHDRAWAL, Kind.ACCEPTANCE)
