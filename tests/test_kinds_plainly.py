"""What candidates write plainly, most of it in other languages than English: a no, a yes, a question
for news, thanks."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate
from agent.terms import Kind

ROBIN = Candidate(("robin@letterbox.example",), "Europe/Madrid", "Robin Vale")
HEAD = """From: Robin Vale <robin@letterbox.example>
To: Ana Castro <ana@castrolagos.example>
Date: Mon, 14 Sep 2026 10:00:00 +0200
Subject: Re: x
Message-ID: <b@letterbox.example>
In-Reply-To: <a@castrolagos.example>
Content-Type: text/plain; charset=utf-8

"""
HISTORY = {
    "en": "> Dear Robin, we would like to invite you to an interview for the post of clerk.",
    "es": "> Hola, Robin: gracias por venir a la entrevista para el puesto.",
    "pt": "> Oi, Robin! Obrigada por ter vindo à entrevista para a vaga.",
    "de": "> Hallo Robin, vielen Dank für das Vorstellungsgespräch bei uns.",
    "fr": "> Bonjour Robin, merci pour votre entretien pour le poste.",
    "nl": "> Beste Robin, bedankt voor het gesprek over de functie.",
    "it": "> Ciao Robin, grazie per il colloquio per il posto che offriamo.",
}


OFFERED = "> Dear Robin, we are delighted to offer you the post of clerk. We attach your contract: please sign the offer and send it back."


def kind(text: str, history: str = "") -> Kind:
    mail = f"{HEAD}{text}\n\nRobin\n\n{history}\n"
    return reading.read(message.parse(mail.encode()), ROBIN).kind


QUESTIONS = [
    (
        "es",
        "Te escribo por la plaza de enfermera, de la que hablamos el 10 de septiembre. ¿Sabéis ya cuándo lo decidiréis?",
    ),
    ("es", "Quería preguntar si hay alguna novedad sobre el puesto. Un saludo."),
    ("es", "¿Hay ya alguna decisión? Sigo muy interesada en incorporarme."),
    (
        "es",
        "Me dijisteis que tendría respuesta el viernes y no he recibido nada. ¿Cómo va el proceso?",
    ),
    ("es", "Perdona que insista: ¿se ha decidido algo sobre la vacante?"),
    ("es", "Solo quería saber en qué punto está mi candidatura."),
    ("es", "¿Podríais decirme si sigo en el proceso?"),
    (
        "pt",
        "Escrevo sobre a vaga de enfermeira, de que falamos no dia 10. Vocês já sabem quando vão decidir?",
    ),
    ("pt", "Gostaria de saber se já existe alguma novidade sobre o processo."),
    ("pt", "Já houve alguma decisão? Continuo muito interessado na vaga."),
    ("pt", "Vocês tinham comentado que dariam retorno na sexta. Tem alguma previsão?"),
    ("pt", "Passando para saber como está o andamento do processo seletivo."),
    ("pt", "Saberia me dizer se ainda estou concorrendo à vaga?"),
    (
        "de",
        "Ich schreibe wegen der Stelle als Pfleger, über die wir am 10. gesprochen haben. Wissen Sie schon, wann Sie entscheiden?",
    ),
    ("de", "Ich wollte nachfragen, ob es schon Neuigkeiten zu meiner Bewerbung gibt."),
    ("de", "Sie hatten mir eine Rückmeldung bis Freitag zugesagt. Können Sie schon etwas sagen?"),
    ("de", "Gibt es schon eine Entscheidung? Ich bin weiterhin sehr interessiert."),
    ("de", "Wie ist denn der aktuelle Stand?"),
    (
        "fr",
        "Je vous écris au sujet du poste dont nous avons parlé le 10. Savez-vous quand vous déciderez ?",
    ),
    ("fr", "Je me permets de revenir vers vous pour savoir où en est le recrutement."),
    ("fr", "Avez-vous pris une décision ? Je reste très intéressée."),
    ("fr", "Vous m'aviez parlé d'une réponse vendredi. Avez-vous des nouvelles ?"),
    (
        "nl",
        "Ik schrijf over de functie waar we het op de 10e over hadden. Weten jullie al wanneer jullie beslissen?",
    ),
    ("nl", "Ik ben benieuwd of er al nieuws is over mijn sollicitatie."),
    ("nl", "Jullie zouden vrijdag iets laten horen. Is er al meer bekend?"),
    ("nl", "Is er al een besluit genomen? Ik heb nog steeds veel zin in de baan."),
    ("en", "I enjoyed my day in the kitchen. Have you made up your mind about the job yet?"),
    ("en", "Has the board come to a decision? I'd have to give notice by the 31st."),
    ("de", "Ist die Wahl schon gefallen? Ich müsste bis zum 31. kündigen."),
    ("fr", "Avez-vous arrêté votre choix ? Je devrais donner mon préavis avant le 31."),
    ("es", "¿Habéis elegido ya a alguien? Tendría que avisar aquí antes del 31."),
    ("pt", "Já escolheram alguém? Sabem dizer quando fecham? Eu teria de avisar aqui até dia 31."),
    ("nl", "Zijn jullie er al uit? Ik moet hier voor de 31e opzeggen."),
    ("it", "Scrivo per il posto di cui abbiamo parlato il 10. Sapete già quando deciderete?"),
    ("it", "Vorrei sapere se ci sono novità sulla mia candidatura."),
    ("it", "Mi avevate detto che mi avreste risposto venerdì. C'è già una decisione?"),
]
NOES = [
    (
        "es",
        "Muchas gracias por la oferta y por vuestra atención. Lo he pensado mucho y he decidido no aceptarla, porque el horario no encaja con mi familia. Os deseo mucho éxito.",
    ),
    ("es", "Te agradezco la propuesta, pero no voy a aceptarla. He elegido otro camino."),
    ("es", "Lamento comunicarle que debo rechazar la oferta."),
    ("es", "He aceptado otro trabajo, así que prefiero no seguir en el proceso."),
    ("es", "Después de pensarlo bien, renuncio a la plaza. Gracias por todo."),
    (
        "pt",
        "Muito obrigado pela proposta e por toda a atenção. Pensei bastante e decidi não aceitar, porque o horário noturno não funciona para a minha família. Desejo muito sucesso a vocês.",
    ),
    ("pt", "Agradeço a proposta, mas não vou aceitar. Optei por ficar onde estou."),
    ("pt", "Lamento informar que não poderei aceitar a oferta."),
    ("pt", "Acabei de aceitar outra proposta e por isso prefiro sair do processo."),
    ("pt", "Depois de refletir, decidi recusar a vaga. Obrigado por tudo."),
    ("pt", "Infelizmente tenho de declinar o vosso convite para integrar a equipa."),
    (
        "de",
        "Vielen Dank für das Angebot. Ich habe lange überlegt und mich entschieden, es nicht anzunehmen, weil die Schichten nicht zu meiner Familie passen. Ich wünsche Ihnen alles Gute.",
    ),
    ("de", "Leider muss ich Ihnen absagen, ich habe eine andere Stelle angenommen."),
    ("de", "Ich möchte das Angebot nicht annehmen. Danke für alles."),
    ("de", "Ich habe mich anders entschieden und ziehe meine Bewerbung zurück."),
    (
        "fr",
        "Merci beaucoup pour votre offre. Après réflexion, j'ai décidé de ne pas l'accepter, car les horaires ne conviennent pas à ma famille. Je vous souhaite une belle continuation.",
    ),
    ("fr", "Je ne donnerai pas suite à votre proposition."),
    ("fr", "J'ai accepté un autre poste et je me retire donc du processus."),
    (
        "nl",
        "Heel erg bedankt voor het aanbod. Ik heb er lang over nagedacht en besloten het niet aan te nemen, omdat de diensten niet bij mijn gezin passen. Veel succes gewenst.",
    ),
    ("nl", "Ik ga niet op jullie aanbod in."),
    ("nl", "Ik heb een andere baan aangenomen en trek me terug."),
    (
        "it",
        "Grazie mille per la proposta. Ci ho pensato a lungo e ho deciso di non accettarla, perché gli orari non vanno bene per la mia famiglia.",
    ),
    ("it", "Purtroppo devo rifiutare l'offerta."),
    ("it", "Ho accettato un altro lavoro e mi ritiro dalla selezione."),
]
YESES = [
    "Yes please, I'd love the job! I'll drop over tomorrow to sign.",
    "Muchas gracias. Acepto encantada la propuesta. ¿Cuándo firmamos?",
    "Es un placer aceptar la oferta, empiezo el lunes 5.",
    "Muito obrigado! Aceito com muito gosto a vossa proposta.",
    "Quero aceitar a vaga, muito obrigado por tudo!",
    "Merci pour votre message. J'accepte votre proposition avec plaisir.",
    "Gerne nehme ich Ihr Angebot an.",
    "Graag accepteer ik jullie aanbod.",
    "Sono felice di accettare la vostra offerta.",
]
OTHERS = [
    (
        "scheduling_reply",
        "No puedo el martes a las 10, pero el miércoles estaré libre todo el día. ¿Sería posible?",
    ),
    ("scheduling_reply", "El martes me va bien. ¿Me podría decir quién hará la entrevista?"),
    ("thank_you", "Muchas gracias por la entrevista de hoy. Quedo a la espera de sus noticias."),
    ("acceptance", "Aceito a proposta com muito gosto! Já recusei a outra oferta."),
    ("thank_you", "Obrigado pela conversa de hoje. Fico no aguardo de notícias."),
    ("scheduling_reply", "Na quinta não posso aceitar esse horário, pode ser na sexta às 10h?"),
    ("acceptance", "Ich nehme das Angebot gerne an und freue mich auf den Start."),
    (
        "scheduling_reply",
        "Leider muss ich den Termin am Dienstag absagen. Geht es auch am Mittwoch um 10 Uhr?",
    ),
    (
        "thank_you",
        "Vielen Dank für das gute Gespräch heute. Ich bin gespannt auf Ihre Entscheidung.",
    ),
    ("other_hiring", "Bis wann brauchen Sie meine Entscheidung?"),
    ("thank_you", "Merci pour votre accueil ce matin. Dans l'attente de votre retour."),
    ("acceptance", "Graag neem ik het aanbod aan!"),
    ("thank_you", "Bedankt voor het gesprek van vandaag. Ik ben benieuwd naar jullie besluit."),
    ("scheduling_reply", "Martedì alle 10 va bene. Quanto dura e quando saprò l'indirizzo?"),
]


@pytest.mark.parametrize(("language", "text"), QUESTIONS)
def test_a_question_for_news(language: str, text: str) -> None:
    assert kind(text, HISTORY[language]) is Kind.STATUS_CHECK


@pytest.mark.parametrize(("language", "text"), NOES)
def test_a_no(language: str, text: str) -> None:
    assert kind(text, HISTORY[language]) is Kind.WITHDRAWAL


@pytest.mark.parametrize("text", YESES)
def test_a_yes(text: str) -> None:
    assert kind(text) is Kind.ACCEPTANCE


@pytest.mark.parametrize(("expected", "text"), OTHERS)
def test_neither(expected: str, text: str) -> None:
    assert kind(text) is Kind(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Aún no puedo aceptar la oferta, necesito verla por escrito.",
        "Ainda não posso aceitar a proposta, preciso falar com a minha família.",
        "Je ne peux pas accepter le poste avant d'avoir vu le contrat.",
        "Wenn ich das Angebot nicht annehme, wie geht es dann weiter?",
    ],
)
def test_not_yet_is_no_no(text: str) -> None:
    assert kind(text) is not Kind.WITHDRAWAL


IN_ENGLISH = [
    (
        Kind.WITHDRAWAL,
        "Thank you for asking me in. I have decided not to take my application for the post any further, since the yard is too far off.",
        "> We would like to invite you to interview for the post. Which day suits you?",
    ),
    (
        Kind.WITHDRAWAL,
        "Kind of you to think of me, but I am quite settled where I am. Good luck with it.",
        "> A client of mine seeks a head of purchasing. Have you ten minutes this week?",
    ),
    (
        Kind.THANK_YOU,
        "Thank you both, and please thank Olive too, for yesterday. I liked the looms best and the job even more than before.",
        "> See you on Monday at 2 for the interview, all three of us will be there.",
    ),
    (
        Kind.SCHEDULING_REPLY,
        "Thanks for yesterday, and Thursday at 2 is fine for the second talk.",
        "> Could you come back on Thursday at 2 and meet our director?",
    ),
]


@pytest.mark.parametrize(("expected", "text", "history"), IN_ENGLISH)
def test_what_is_plain_in_english(expected: Kind, text: str, history: str) -> None:
    assert kind(text, history) is expected


APPROACH = "> For a client of mine I look for a head of stores. Could we talk this week?"


@pytest.mark.parametrize(
    "text",
    [
        "Thanks, but I am not looking at the moment.",
        "I have only just started here, so I am staying put.",
        "I'll pass on this one, thank you.",
        "Kind of you, but I am content where I am and would never live so far north.",
        "Nett, dass Sie an mich denken, aber ich suche gerade nichts Neues.",
        "Merci, mais je suis très bien là où je suis.",
        "Gracias, pero estoy a gusto donde estoy.",
        "Obrigada pelo contacto, mas não estou à procura.",
        "Bedankt, maar ik zit prima waar ik zit.",
    ],
)
def test_who_has_no_wish_to_move_begins_nothing(text: str) -> None:
    assert kind(text, APPROACH) is Kind.WITHDRAWAL


@pytest.mark.parametrize(
    "text",
    [
        "I am happy where I am. Even so, I would be glad to hear more.",
        "I am not looking, but Tuesday at two would be fine for a talk.",
        "I am happy where I am. Friday at nine works for a short call.",
        "I am quite settled where I am. What would it pay?",
        "I am not looking for a post with much travel, the rest sounds good to me.",
    ],
)
def test_who_may_be_won_over_has_not_withdrawn(text: str) -> None:
    assert kind(text, APPROACH) is not Kind.WITHDRAWAL


LISTS = [
    "In the meantime I've said yes to another workshop, so please take me off the list for Furniture Maker. All the best to you and Jo!",
    "Moira, I've gone and said yes to the other theatre. Sorry! Please cross me off.",
    "In der Zwischenzeit habe ich woanders zugesagt, bitte nehmen Sie mich von der Liste. Viel Erfolg noch!",
    "J'ai entre-temps dit oui à un autre atelier, merci de me retirer de la liste. Bonne continuation !",
    "Entretanto he dicho que sí a otro taller, así que por favor quitadme de la lista. ¡Suerte!",
    "Entretanto disse que sim a outra oficina, por isso peço que me tirem da lista. Boa sorte!",
    "Ik heb intussen ja gezegd tegen een ander atelier, dus haal me maar van de lijst. Succes!",
]


@pytest.mark.parametrize("text", LISTS)
def test_who_asks_to_be_taken_off_the_list_withdraws(text: str) -> None:
    history = "> Lovely sketches! Could you do 17 or 18 September at the workshop?"
    assert kind(text, history) is Kind.WITHDRAWAL


@pytest.mark.parametrize(
    "text",
    [
        "Thursday at two is fine. Please do not take me off the list before then.",
        "Please take me off your mailing list, I keep getting the newsletter twice.",
    ],
)
def test_other_lists_are_left_by_nobody(text: str) -> None:
    history = "> Lovely sketches! Could you do 17 or 18 September at the workshop?"
    assert kind(text, history) is not Kind.WITHDRAWAL


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Thank you for the invitation to a second talk. I have slept on it and have decided to withdraw my application."),
        ("en", "I need to withdraw from the process, since I have accepted a position nearer home."),
        ("en", "I have been offered a post at another school and have decided to take it."),
        ("en", "I am no longer available, having started elsewhere last week."),
        ("en", "Please remove my name from consideration; I am going to stay in my present job."),
        ("en", "I would like to step back from the process."),
        ("de", "ich habe inzwischen bei einer anderen Firma unterschrieben. Vielen Dank für Ihre Zeit."),
        ("de", "leider stehe ich für die Stelle nicht mehr zur Verfügung, da ich eine andere Stelle angenommen habe."),
        ("fr", "J'ai finalement choisi de rester dans mon entreprise. Merci pour votre temps."),
        ("es", "Finalmente he decidido quedarme en mi empresa actual. Gracias por todo."),
        ("pt", "Decidi ficar na empresa onde estou. Obrigado pela conversa."),
        ("nl", "Ik heb inmiddels een andere baan gevonden. Bedankt voor het gesprek."),
    ],
)  # fmt: skip
def test_the_candidate_withdraws(code: str, text: str) -> None:
    assert kind(text, HISTORY[code]) is Kind.WITHDRAWAL


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I have decided to stay at home that day, so the telephone suits me better."),
        ("en", "I am no longer available on Thursday, could we do Friday?"),
        ("en", "I would rather not withdraw my application, but I need more time."),
        ("en", "I have been offered a second talk elsewhere but remain interested in your post."),
        ("en", "I have another interview on that day; could we find another time?"),
        ("de", "ich stehe am Donnerstag nicht mehr zur Verfügung, ginge auch Freitag?"),
        ("es", "Ya no estoy disponible el jueves, ¿podría ser el viernes?"),
        ("nl", "Ik ben donderdag niet meer beschikbaar, kan het vrijdag?"),
    ],
)
def test_nobody_withdraws(code: str, text: str) -> None:
    assert kind(text, HISTORY[code]) is not Kind.WITHDRAWAL


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "How lovely! May I think about your offer and get back to you on Monday?"),
        ("de", "vielen Dank für das Angebot! Darf ich bis Montag darüber nachdenken?"),
        ("fr", "Un grand merci pour votre proposition. Pourrais-je réfléchir jusqu'à lundi ?"),
        ("es", "Muchas gracias. ¿Podría darles una respuesta el lunes?"),
        ("pt", "Muito obrigada pela proposta! Posso dar-lhe uma resposta na segunda?"),
        ("nl", "Wat leuk! Mag ik het jullie maandag laten weten?"),
    ],
)
def test_who_asks_for_time_has_not_accepted(code: str, text: str) -> None:
    assert kind(text, OFFERED) is Kind.OTHER_HIRING


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I accept! Could you let me know what time to come on the first day?"),
        ("de", "vielen Dank für das Angebot, das ich sehr gern annehme."),
        ("es", "Acepto encantada. ¿Me podéis dar una respuesta sobre el horario?"),
        ("pt", "Aceito com muito gosto. Quando posso começar?"),
    ],
)
def test_who_accepts_may_ask_too(code: str, text: str) -> None:
    assert kind(text, OFFERED) is Kind.ACCEPTANCE
