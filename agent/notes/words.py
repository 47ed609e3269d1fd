"""The words of the sheet of notes, by language: its head, prompts and last line. Data only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One language. ``prompts`` are field and line, in the order of the sheet, each under 72
    characters so that no client wraps it; ``head`` and ``tail`` are paragraphs."""

    head: tuple[str, ...]
    prompts: tuple[tuple[str, str], ...]
    tail: str


ENGLISH = Words(
    head=(
        "Before it ends, ask three things: what the next steps are, by when you will hear, and "
        "how you may follow up.",
        "Afterwards, write below what you like, in your own words, and save. The letters that "
        "still wait are rewritten from it. Nobody but you sees this sheet.",
    ),
    prompts=(
        ("people", "Who was there?"),
        ("topics", "What did you talk about?"),
        ("went_well", "What went well?"),
        ("to_mend", "Which answer would you give differently now?"),
        ("promised_by", "What did they promise, and by when?"),
        ("contact_by", "How do they like to be contacted?"),
        ("card_by_post", "Are you sending a card by post?"),
        ("question", "Is there a question worth asking in the letter?"),
        ("to_add", "Anything to add (a work sample, an article, a link)?"),
    ),
    tail="Talk it over with somebody you trust before you send anything.",
)

GERMAN = Words(
    head=(
        "Fragen Sie, bevor es zu Ende ist, drei Dinge: wie es weitergeht, bis wann Sie Bescheid "
        "bekommen und wie Sie nachfragen dürfen.",
        "Schreiben Sie danach unten hinein, was Sie mögen, in eigenen Worten, und speichern Sie. "
        "Die wartenden Briefe werden danach neu geschrieben. Niemand außer Ihnen sieht dieses "
        "Blatt.",
    ),
    prompts=(
        ("people", "Wer war dabei?"),
        ("topics", "Worüber haben Sie gesprochen?"),
        ("went_well", "Was lief gut?"),
        ("to_mend", "Welche Antwort würden Sie jetzt anders geben?"),
        ("promised_by", "Was wurde zugesagt, und bis wann?"),
        ("contact_by", "Wie möchte man dort angesprochen werden?"),
        ("card_by_post", "Schicken Sie eine Karte mit der Post?"),
        ("question", "Gibt es eine Frage, die in den Brief gehört?"),
        ("to_add", "Noch etwas dazu (Arbeitsprobe, Artikel, Link)?"),
    ),
    tail="Sprechen Sie mit jemandem darüber, dem Sie vertrauen, bevor Sie etwas abschicken.",
)

FRENCH = Words(
    head=(
        "Avant la fin, demandez trois choses : la suite, la date à laquelle vous aurez une "
        "réponse et comment relancer.",
        "Ensuite, notez ci-dessous ce que vous voulez, avec vos mots, et enregistrez. Les lettres "
        "en attente seront réécrites d'après vos notes. Vous seul voyez cette feuille.",
    ),
    prompts=(
        ("people", "Qui était présent ?"),
        ("topics", "De quoi avez-vous parlé ?"),
        ("went_well", "Qu'est-ce qui s'est bien passé ?"),
        ("to_mend", "Quelle réponse donneriez-vous autrement ?"),
        ("promised_by", "Qu'a-t-on promis, et pour quand ?"),
        ("contact_by", "Comment préfèrent-ils être contactés ?"),
        ("card_by_post", "Envoyez-vous une carte par la poste ?"),
        ("question", "Y a-t-il une question à poser dans la lettre ?"),
        ("to_add", "Quelque chose à joindre (travail, article, lien) ?"),
    ),
    tail="Parlez-en à quelqu'un de confiance avant d'envoyer quoi que ce soit.",
)

SPANISH = Words(
    head=(
        "Antes de terminar, pregunte tres cosas: los próximos pasos, para cuándo tendrá noticias "
        "y cómo puede preguntar después.",
        "Luego escriba abajo lo que quiera, con sus palabras, y guarde. Las cartas que esperan se "
        "reescriben con ello. Nadie más que usted ve esta hoja.",
    ),
    prompts=(
        ("people", "¿Quiénes estuvieron?"),
        ("topics", "¿De qué hablaron?"),
        ("went_well", "¿Qué salió bien?"),
        ("to_mend", "¿Qué respuesta daría ahora de otra manera?"),
        ("promised_by", "¿Qué prometieron, y para cuándo?"),
        ("contact_by", "¿Cómo prefieren que se les contacte?"),
        ("card_by_post", "¿Envía una tarjeta por correo postal?"),
        ("question", "¿Hay una pregunta que valga la pena hacer en la carta?"),
        ("to_add", "¿Algo que añadir (un trabajo, un artículo, un enlace)?"),
    ),
    tail="Háblelo con alguien de confianza antes de enviar nada.",
)

PORTUGUESE = Words(
    head=(
        "Antes de terminar, pergunte três coisas: os próximos passos, até quando terá notícias e "
        "como pode perguntar depois.",
        "Depois escreva em baixo o que quiser, com as suas palavras, e guarde. As cartas que "
        "esperam são reescritas a partir daí. Ninguém além de si vê esta folha.",
    ),
    prompts=(
        ("people", "Quem esteve presente?"),
        ("topics", "De que falaram?"),
        ("went_well", "O que correu bem?"),
        ("to_mend", "Que resposta daria agora de outra forma?"),
        ("promised_by", "O que prometeram, e até quando?"),
        ("contact_by", "Como preferem ser contactados?"),
        ("card_by_post", "Vai enviar um cartão pelo correio?"),
        ("question", "Há uma pergunta que valha a pena fazer na carta?"),
        ("to_add", "Algo a acrescentar (um trabalho, um artigo, um link)?"),
    ),
    tail="Fale com alguém de confiança antes de enviar seja o que for.",
)

SHEETS = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "pt": PORTUGUESE}
