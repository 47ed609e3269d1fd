"""Words by which a filled-in sheet is understood: labels, refusals, and cues in free words.

Data only; alternatives of regular expressions, matched without regard to case.
"""

LABELS = {
    "people": r"people|who|who was there|present|with|wer|dabei|teilnehmer|qui|personnes|présents"
    r"|quién(?:es)?|personas|quem|pessoas",
    "topics": r"topics?|subjects?|talked about|we discussed|discussed|themen?|thema|besprochen|sujets?"
    r"|thèmes?|temas?|assuntos?",
    "went_well": r"went well|good|gut(?: gelaufen)?|lief gut|bien passé|salió bien|correu bem|deu certo",
    "to_mend": r"to mend|mend|went badly|could be better|weak(?: point)?s?|schlecht(?: gelaufen)?"
    r"|à améliorer|a mejorar|a melhorar",
    "promised_by": r"promised?(?: by)?|by when|next steps?|they promised|answer by|hear(?: back)? by"
    r"|zugesagt|zusage|bis wann|nächste schritte|promis|pour quand|suite|prometieron|para cuándo"
    r"|próximos pasos|prometeram|até quando|próximos passos",
    "contact_by": r"contact(?: by)?|how to (?:contact|reach)|prefers?|kontakt|erreichbar|contacto?"
    r"|prefieren|preferem|contacto|contato",
    "card_by_post": r"card(?: by post)?|post ?card|karte|carte|tarjeta|cartão",
    "question": r"questions?|ask(?: them)?|frage|pregunta|pergunta",
    "to_add": r"(?:to )?add|attach(?:ment)?|link|dazu|anhang|à joindre|lien|añadir|adjuntar|enlace|acrescentar|anexar",
}
"""Short labels that people write themselves, at the beginning of a line with a colon."""

EMPTY = (
    r"n/?a|none|nothing(?: really| much| special| to add| promised)?|no(?:pe)?|no idea|don'?t know"
    r"|not (?:sure|really|said|applicable)|nobody|same|ditto|tbd|todo|x|nein|nichts|keine?r?|niemand"
    r"|weiß nicht|non|rien|aucune?|personne|nada|ninguno|ninguna|nadie|no sé|ninguém|nenhum[a]?|não sei"
)

NO = (
    r"no|not|nope|don'?t|won'?t|too late|never|nein|nicht|keine?n?|nie|non|pas|jamais|nunca|ya no"
    r"|maybe|perhaps|unsure|vielleicht|peut-être|quizás?|tal vez|não|talvez"
)
NOT_THAT = r"rather than|instead of|statt|plutôt que|en vez de|em vez de"
BUT = r"but|sondern|aber|mais|sino|pero|mas|otherwise|else"
YES = (
    r"y|yes|yep|yeah|ok|sure|sent|posted|sending|mailed|will(?: do)?|on (?:its|the) way|tomorrow|today"
    r"|done|ja|jawohl|geschickt|unterwegs|verschickt|oui|envoyée?|postée?|sí|si|sim|enviad[oa]|claro"
)

TELEPHONE = (
    r"phone|telephone|call|calls|ring|mobile|anruf|anrufen|telefon|telefonisch|téléphone|appel|appeler"
    r"|teléfono|llamar|llamada|telefone|telefonema|ligar|ligação|whatsapp"
)
PORTAL = r"portal|candidate home|bewerberportal|portail|dashboard"
MAIL = r"e-?mails?|mail|mails|schriftlich|courriel|correo|in writing|letter"

PROMISE = (
    r"they|she|he|hr|recruiter|manager|promised?|hear|get back|let me know|be in touch|come back to me"
    r"|answer|decision|decide|feedback|news|result|call me|bescheid|melden|meldet|rückmeldung|antwort"
    r"|entscheidung|entscheiden|réponse|décision|rappeler|recontacter|nouvelles|respuesta|decisión"
    r"|llamarán|avisarán|noticias|notícias|resposta|decisão|ligam|ligarão"
)
"""Whose word it is, where free words hold a day."""

BY = r"by|until|till|before|no later than|latest|at the latest|bis|spätestens|vor|avant|d'ici|para|antes de[l]?|até"

TALKED = (
    r"(?:(?:we|they|she|he|i)\s+)?(?:mostly |mainly |also |then |really )*"
    r"(?:talked|spoke|chatted|talk was|conversation was|discussion was|discussed|went (?:over|through)"
    r"|covered|wir (?:haben|sprachen)(?: viel| lange)? über|gesprochen über|es ging um"
    r"|nous avons parlé de|on a parlé de|hablamos (?:de|sobre)|fal[aá]mos (?:de|sobre))"
    r"(?:\s+(?:a lot|mostly|mainly|at length|for a while|lots?))?(?:\s+(?:about|on|of|through))?\s+"
)
WELL = r"went well|went great|liked (?:my|the|how)|was (?:impressed|pleased)|lief gut|gut gelaufen|s'est bien passé|salió bien|correu bem"
MEND = (
    r"should have|could have|should've|could've|wish i(?:'d| had)|forgot|did(?:n'?t| not) (?:mention|say)"
    r"|messed up|fluffed|blanked|stumbled|hätte .{0,60}sollen|vergessen|nicht erwähnt|j'aurais dû"
    r"|oublié|debería haber|olvid[éó]|devia ter|deveria ter|esqueci"
)
CARD = r"card|karte|carte postale|une carte|tarjeta|cartão"
CONTACT = r"(?:prefers?|rather|best|likes?|bitte|lieber|préfère|prefiere)\b.{0,40}\b(?:WAY)|(?:call|ring|phone|email|e-mail) (?:her|him|them)\b"
ASK = r"(?:i (?:could|should|want to|would like to) )?ask (?:about|whether|if|how|what|when|them|her|him)|fragen,? (?:ob|wie|was|wann)|demander (?:si|comment)|preguntar (?:si|cómo)"
ADD = r"(?:send|attach|include|enclose|mention|share)\b.{0,60}\b(?:link|article|portfolio|sample|paper|talk|repo|case study|slides?|report)|https?://"

NO_NAMES = (
    "i we they the a an it there then also both all two three four five mr mrs ms miss mx herr frau "
    "hr team panel met with no not only just plus and und et y wer who my her his their our senior "
    "junior head ceo cto hiring manager recruiter director"
)
"""Words with a capital letter that are no name by themselves."""
SPEAKING = (
    r"I|[Ww]e|[Ss]he|[Hh]e|[Tt]hey|It|it|[Tt]here|[Yy]ou|[Tt]his|[Tt]hat|Ich|ich|[Ww]ir|[Ee]r|[Ee]s|Sie"
    r"|[Jj]e|[Nn]ous|[Ee]lles?|[Ii]ls?|[Oo]n|[Yy]o|[Nn]osotros|[Ee]lla|Él|él"
)
"""How a sentence begins that tells something and is no topic (case counts: IT is one)."""
LEAD = r"(?:mostly|mainly|also|briefly|again|a lot|lots|a bit|about|of|über|vor allem|surtout|sobre|sobretudo|de)\s+"
OR_SO = r"\s+(?:and|und|et|y|&)\s+"
AND = r"\s+(?:and|und|et|y|e|&|\+|with|mit|avec|con)\s+"
