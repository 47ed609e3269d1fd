"""Who gives up what: an application, a place in the process, a post; and a no to something else."""

import pytest

from agent import message, reading
from agent.terms import Kind
from tests.test_kinds_plainly import HISTORY, OFFERED, ROBIN, kind

GIVEN_UP = [
    "Another offer came on Monday that I am going to accept.",
    "There is an offer from a rival yard and I'll be taking it.",
    "Please give my interview on Friday to somebody else.",
    "Kindly close my application, and do not consider me for anything else.",
    "I have found a job already, thanks for writing.",
    "I'd rather end this here, my heart is not in it.",
    "On second thoughts I think I will give it a miss.",
    "May I ask you to remove my application, please? I have taken up a place at the mill.",
    "Would you mind taking me out of the running?",
    "Could you strike me off the list for the interview, please?",
    "I'm passing on this one. My thanks to everybody.",
    "So I'm out. All the best with it!",
    "Having seen the yard I don't think it's the right fit for either of us.",
    "I'm out, took the other job.",
    "Könnten Sie meine Bewerbung bitte streichen? Ich danke Ihnen für die Zeit und die Mühe.",
    "Bitte vernichten Sie meine Unterlagen, und ich danke Ihnen für die Mühe.",
    "Pourriez-vous annuler ma candidature, s'il vous plaît ?",
    "Merci de ne plus tenir compte de ma candidature.",
    "¿Podríais anular mi candidatura, por favor?",
    "Podiam por favor cancelar a minha candidatura? Obrigada por tudo o que fizeram, e desculpem.",
    "Zouden jullie mijn sollicitatie willen annuleren?",
    "Ich möchte Ihnen mitteilen, dass ich von meiner Bewerbung Abstand nehme, und danke Ihnen für die Zeit.",
    "I have decided to go with the museum.",
    "Would you shred my CV, please? I mean: bin my application, I have gone to another bakery.",
    "You may take mine off the pile, we have decided against a move this year.",
    "I've opted for another surgery and ask you to treat my application as closed.",
    "I can no longer be considered for the position, as my father needs me at home.",
    "There's no need to keep interviewing me, I mean there's no point in putting me before the board.",
    "The post is no longer for me, I begin my degree in autumn.",
    "Please pass my interview to one of the others.",
    "It would be fairest if you carried on without me.",
    "Please don't keep a place for me, we're moving to Spain.",
    "I think I'll draw a line under the whole thing.",
    "Ich habe bei einem anderen Betrieb zugesagt und bitte Sie, mich nicht mehr zu berücksichtigen.",
    "Ich steige hiermit aus dem Verfahren aus.",
    "Je préfère en rester là, merci pour votre temps.",
    "Le ruego que retire mi solicitud.",
    "Podem riscar o meu nome, já encontrei trabalho.",
    "Haal mij maar van de lijst, het is niks voor mij.",
]
DECLINED = [
    "I would rather not, but thank you for asking me.",
    "I must turn your generous offer down, I'm afraid.",
    "Here is the contract back without my signature. We are remaining in York.",
    "There is nothing for rent that we could afford, so I can't come.",
    "My answer has to be no, and I thank you all.",
    "The county made an offer that I find I can't turn down.",
    "I've thought it through and decided against.",
    "I don't feel it would be honest of me to accept.",
    "No voy a aceptarla, lo siento.",
    "Vou ter de recusar, com muita pena minha.",
    "Après une longue réflexion, je me vois contraint de refuser votre proposition.",
]
KEPT = [
    "I have an offer from a rival that I shall have to accept by Friday.",
    "I have an offer that I am going to take a day to think about.",
    "My son is ill: please give my slot tomorrow to somebody else, any day next week will do.",
    "Please disregard my last message, it went to the wrong address.",
    "I'm staying at the Grand until Friday, you can reach me there.",
    "Please strike my name from the list for the bus, I'll drive.",
    "I can't go on with the upload, it stops at page two. Who could help me?",
    "Could you bin my earlier CV and use the attached one instead?",
    "I've found somebody else to mind the children, so Monday is fine.",
    "Please don't keep the Monday slot for me, Tuesday works better.",
    "I hope you won't go on without me. Any news?",
    "Please pass my slot to somebody else, I'd rather have the later one.",
    "It won't be easy to get a copy of that certificate. Would a letter do?",
    "Haal mij dus niet van de lijst!",
    "Could you remove my first application, please? The second has the right phone number.",
    "Can I still withdraw my application after the interview?",
    "Would you take me off the list for Friday and put me down for Monday?",
    "I'm passing this one on to my brother, who keeps bees.",
    "I'm out until three, my sister takes messages.",
    "Könnten Sie meine alte Bewerbung löschen? Es gilt die neue.",
    "Pourriez-vous supprimer mon ancien dossier ?",
    "Kunnen jullie mijn oude cv verwijderen?",
    "I'm happy with the terms, but could the first day be moved?",
    "Mornings are not the best fit for me. Would four o'clock do?",
]


@pytest.mark.parametrize("text", GIVEN_UP)
def test_who_gives_up_the_process_withdraws(text: str) -> None:
    assert kind(text, HISTORY["en"]) is Kind.WITHDRAWAL


@pytest.mark.parametrize("text", DECLINED)
def test_who_will_not_take_the_post_withdraws(text: str) -> None:
    assert kind(text, OFFERED) is Kind.WITHDRAWAL


@pytest.mark.parametrize("text", KEPT)
def test_who_gives_up_something_else_neither_leaves_nor_accepts(text: str) -> None:
    assert kind(text, HISTORY["en"]) not in (Kind.WITHDRAWAL, Kind.ACCEPTANCE)


@pytest.mark.parametrize(
    "text",
    [
        "Before I accept I would like to see the rota.",
        "If you could add the train fare I would be happy to come.",
        "The letter says 38 hours, and that's not what was said on the phone.",
        "Sorry, I couldn't open the file. Please resend it.",
        "I'm afraid that's less than I earn today. I had hoped for something nearer 31.",
        "Once the hours are agreed I'd be glad to accept.",
        "I can't say yes without a word on the car.",
        "I'm not in tomorrow.",
        "Ich kann leider noch nicht zusagen, solange mir der Vertrag nicht vorliegt.",
        "Je ne peux pas dire oui sans connaître les horaires.",
        "No puedo decir que sí sin ver el contrato.",
        "Não posso dizer que sim sem ver o contrato.",
        "Ik kan niet ja zeggen zonder het rooster te kennen.",
        "Ik ben er morgen niet bij.",
    ],
)
def test_who_names_what_comes_first_has_neither_accepted_nor_declined(text: str) -> None:
    assert kind(text, OFFERED) not in (Kind.ACCEPTANCE, Kind.WITHDRAWAL)


@pytest.mark.parametrize(
    "text",
    [
        "I can't believe it! I accept with all my heart.",
        "No need to wait until Monday: it's yes.",
        "I have not hesitated for a moment, I'll gladly take the job.",
        "As requested, I put it in writing that I agree to the terms stated in your letter.",
        "I am content with the conditions of the post as you have set them out.",
    ],
)
def test_who_says_yes_with_a_not_in_it_accepts(text: str) -> None:
    assert kind(text, OFFERED) is Kind.ACCEPTANCE


@pytest.mark.parametrize(
    "text",
    [
        "Kindly note that I withdraw my application for the allotment on Mill Road.",
        "I'm pulling out of the quiz, my throat is sore. Give my place to Amrit.",
    ],
)
def test_who_leaves_something_that_is_no_work_withdraws_from_none(text: str) -> None:
    mail = (
        f"From: robin@letterbox.example\nTo: lena@club.example\nSubject: Hello\n\n{text}\n\nRobin\n"
    )
    assert reading.read(message.parse(mail.encode()), ROBIN).kind is Kind.UNRELATED
