"""What an invitation to ask is made of: something to ask about, and a way to do it. Data, no logic.

All patterns are over folded text (``folding.fold``); an invitation is a topic together with a way
in one sentence, or in a short question and the sentence that follows it.
"""

import re
from dataclasses import dataclass

from agent.reading.caseless import caseless, lazily

_OPENS = (
    r"(?:^\W*|[,;:!?./()-] ?|\b(?:please|pls|plz|just|then|and|or|so|simply|always|do|well|to|can|could|may|should|would|gladly|still|kindly|by all means|"
    r"but|anytime|any time|whenever|rather|better|i am|we are)(?:,)? )"
)


@dataclass(frozen=True, slots=True)
class Asking:
    """The words of one language."""

    needs: tuple[str, ...]
    """Of which a topic has one."""
    topic: "re.Pattern[str]"
    way: "re.Pattern[str]"
    unless: "re.Pattern[str]"
    """What makes of it something else: another date, a test to be answered, help with a link."""


ENGLISH = Asking(
    ("question", "quer", "unclear", "clear", "wonder", "curious", "unsure", "doubt", "anything", "something", "know", "ask",
     "hear", "word", "news", "silence", "quiet", "enquir", "inquir", "concern", "clarif", "worr", "certain", "whatever", " odd", "strange", " off", " open", "gibberish", "sense", "confus", "more", "sticking", "mind", "explain", "info", "help", "qs", "not ", " through", " over"),
    lazily(
        r"\b(?:questions?|quer(?:y|ies)|qs|enquir(?:y|ies)|inquir(?:y|ies)|unclear|not (?:quite |very |all |entirely )?clear|unsure|not (?:quite )?(?:sure|certain)|uncertain|whatever|(?:looks|look|seems|seem|sounds) (?:odd|strange|off|wrong|daunting|confusing)|gibberish|nonsense|confusing|(?:no|not make(?: any)?|makes no) sense|(?:much|a lot) open|tell you more|sticking points?|curious|"
        r"(?:want|like|love|need|wish|care) to (?:go|run|walk|work) (?:through|over)|need (?:anything|something|any help)\b|wondering|wonder\b|doubts?\b|(?:worries|worried|worry) |puzzl\w+|(?:want|like|love|need|wish|care|rather) to (?:know|ask|understand|talk|discuss|chat|hear (?:more|how|why|what|where))|clarif\w+|"
        r"(?:not|never|nothing|no|without) (?:\w+ ){0,4}?(?:heard|hear|word|news|letter|sign of life)\b|(?:silence|goes quiet|go quiet|gone quiet|drags on|comes and goes|forget you|"
        r"if (?:you|it|we|i) (?:do|does|did|have|has) not\b,?$|forgotten you)|(?:anything|something) (?:at all |else )?(?:you|is on your mind|does not make sense|bothers|on your mind|occurs)|know more|"
        r"(?:can|could) (?:i|we) (?:explain|clarify|help|tell you)|(?:i|we) can (?:explain|clarify|help|tell you|be of))\b"
    ),
    lazily(
        rf"{_OPENS}(?:feel free to |hesitate to |free to |welcome to |you |happily )?(?:call|ring|phone|text|email|mail|message|write|ask|ping|nudge|poke|prod|chase|shout|holler|yell|"
        r"whatsapp|pester|bug|badger|remind|knock|contact|reach|sing out|fire away|speak up|pipe up|hit (?:reply|me|us)|get in touch|be in touch|get hold of|come back to|drop (?:me|us|her|him|them|a)|"
        r"give (?:me|us|her|him|them|[a-z]+) an? |send (?:me|us|her|him) an? (?:nudge|line|note|reminder|ping|message|email|text)|pick up the phone|"
        r"let (?:me|us|her|him) know|say so|tell me|reply|respond|pop (?:in|by|round)|raise (?:it|them))\b"
        r"|\b(?:happy|glad|delighted|pleased|here|available|around|on hand|more than happy|willing) (?:for you|to (?:help|answer|explain|clarify|talk|chat|take|go|walk|discuss|assist|speak))\b|\b(?:would|will) (?:gladly|happily) (?:speak|talk|explain|tell|discuss|go)\b"
        r"|\b(?:is|am|are) (?:here|around|on hand|available|just an email away|one email away|a call away|your (?:person|man|woman|contact|point of contact)|the (?:person|one) (?:to|for))\b"
        r"|\b(?:will|can) (?:\w+ )?(?:answer|help|explain|take your (?:call|questions)|tell you more|clear it up|sort (?:it|you) out|take them|put you right)\b"
        r"|\b(?:may|can|should|to) be (?:put|sent|directed|addressed|raised|referred|emailed)\b|\byou (?:may|can|are free to|are welcome to) (?:also )?(?:ask|send|raise|put)\b"
        r"|\b(?:is|are) (?:\w+ )?(?:the )?best (?:person|one|people|place) to\b|\bget back to (?:me|us)\b|\blet us (?:talk|go|discuss|chat|hear)\b|\bmy (?:line|number|phone|mobile|cell|extension) is\b|\b(?:call|ring|text|try) my (?:cell|mobile|phone|desk|number|direct line)\b|\bmy (?:door|phone|line|inbox|dms?) (?:is|are) (?:always )?open\b|\bat the (?:other )?end of (?:the|a) (?:phone|line)\b"
        r"|\b(?:questions?|quer(?:y|ies)|enquiries|inquiries)(?: [\w']+){0,4} ?: [^.]{2,60}@"
    ),
    lazily(
        r"\b(?:technical|technician|log ?in|logging in|log on|password|browser|joining the (?:call|meeting)|connect\w*|dial\w*|support desk|it help ?desk|(?:scholar|customer|candidate|user) (?:services|support)|support team|helpcent|vendor|visa|privacy|data protection|unsubscribe|"
        r"(?:answer|complete|following|these|those|few|some|two|three|four|five|\d+|our|screening|interview|security|knockout|killer|application|multiple choice) (?:\w+ ){0,2}?questions|(?:ask|asked|asking) you|"
        r"your answers?|questions? (?:from|for) the (?:panel|interviewers?|committee)|on the day|running late|get lost|held up|dietary|can not eat|do not eat|allerg\w+|parking|adjust\w*|accommodat\w* (?:needs|request)|resched\w*|"
        r"another (?:time|day|date|slot)|different (?:time|day|date|slot)|(?:suit|work|works|fits?|make it|convenient|good)(?: for you)?\?? ?$|bring|(?:email|mail|call|ring|phone|text|message|write to) you|to (?:call|ring|email|phone) you|you to (?:call|ring|email)|"
        r"(?:monday|tuesday|wednesday|thursday|friday|time|date|slot|day) (?:does not|do not|will not|is not|is a|are not)|can not (?:make|attend|come)|could you|can you|would you|will you|still interested|"
        r"whether you (?:will|can)|not (?:be able|able|possible|answer|reply|respond|monitored|read)|no (?:need|calls|reply)|do not (?:call|ring|email|phone|write|contact|reply|chase|ask|need)|please do not|refrain|to arrange|to book|to schedule|"
        r"if (?:we|i) (?:have|need) (?:any|further)|we have (?:any|some|a) |(?:we|i|they|she|he) (?:will|shall|would) (?:call|ring|phone|contact|ask|email|write|reach|be in touch|let)|"
        r"(?:practice|sample|test|trial) questions|plenty of time|time for you|(?:i|we) (?:am|are) (?:\w+ )?(?:not sure|unsure|curious|wondering|worried)|not sure (?:\w+ )?what (?:i|we)|the same questions?|ask everyone|chance to|opportunity to|time (?:to|for) (?:your )?(?:ask|questions)|at the end|question of|assume|consider your|take it that|unsuccessful|no longer)\b"
    ),
)  # fmt: skip
GERMAN = Asking(
    ("frag", "unklar", "klar", "unsicher", "zweifel", "wissen", "hor", "nichts", "langer", "erlauter", "begrund", "funkstille", "neugierig", "brenn"),
    lazily(
        r"\b(?:fragen?\b|ruckfrag\w*|unklar\w*|unsicher|nicht (?:ganz )?klar|zweifel\w*|(?:wissen|erfahren) (?:wollen|willst|mocht\w*)|(?:noch|mehr|etwas) wissen|neugierig|auf den nageln|wissen (?:\w+ ){0,2}nicht|weisst (?:\w+ ){0,2}nicht|"
        r"(?:wunsch\w*|mocht\w*|woll\w*|brauch\w*|falls) (?:\w+ ){0,3}(?:erlauterung|begrundung)\w*|nichts (?:\w+ ){0,5}?(?:erhalt\w*|bekomm\w*|gehort|horen?|horst|hort)|(?:hor\w+) (?:\w+ ){0,5}?nichts|(?:langer|linger) dauer\w*|dauert es|funkstille|vergess\w+)"
    ),
    lazily(
        r"\b(?:meld(?:e|en|et)? |melden$|melde dich|schreib\w*|ruf(?:en|t|e)? (?:sie |mich |uns |an|ruhig |gern|einfach )|anruf\w*|anzurufen|frag(?:en sie|t)? (?:ruhig|gern\w*|einfach|mich|uns|nach)|nach(?:zu)?(?:frag|hak)\w*|hak\w*|"
        r"klingel\w*|wend(?:e|en|et)\b|sprech\w* (?:sie )?(?:mich|uns)|sprich (?:mich|uns)|erreich\w*|kontaktier\w*|stups\w*|erinner\w*|her damit|an (?:herrn|frau|mich|uns|dr|prof)\b|immer her|loswerden|einfach antworten|antworten sie|"
        r"hilft|helfe\w*|beantwort\w*|verfugung|ansprechpartner\w*|ansprechperson\w*|erklar\w* (?:ich|wir)|(?:bin|sind) (?:\w+ ){0,3}?da\b|(?:gerne? |immer |ein )(?:offenes )?ohr|per (?:mail|telefon|whatsapp))"
    ),
    lazily(
        r"\b(?:technisch\w*|zugang\w*|passwort|verhindert|absag\w*|verschieb\w*|termin (?:nicht|passt)|(?:nichts|keiner?|keines|keine) (?:\w+ ){0,3}(?:passt|passen|dabei)|alternativ\w*|nicht (?:passt|klappt|passen)|beantworten sie|folgende\w* fragen|unsere fragen|einige fragen|wir (?:\w+ )?fragen|"
        r"fragen (?:wir|an sie|zu ihrer person)|melden wir|melde ich|wir melden|ich melde|rufen wir|rufe ich|absehen|sehen sie|verzicht\w*|abstand|bitte (?:keine|nicht)|konnen wir nicht|nicht beantwort\w*|mitbringen|"
        r"mitzubringen|datenschutz\w*|diese (?:nachricht|e?mail) nicht|nicht auf diese)\b"
    ),
)  # fmt: skip
FRENCH = Asking(
    ("question", "doute", "renseignement", "precision", "clair", "savoir", "nouvelles", "silence", "tard", "rien", "interrog", "explication", "besoin", "hesit", "parler", "flou"),
    lazily(
        r"\b(?:questions?|doutes?|en savoir plus|floue?s?|renseignements?|precisions?|(?:pas|peu) claire?s?|interrogations?|(?:aimeriez|souhait\w+|voul\w+|veux|voudr\w+) (?:en )?(?:savoir|parler|discuter)|"
        r"(?:sans|pas de|aucune) (?:\w+ )?(?:nouvelles?|retour|reponse|signe)|silence|(?:souhait\w+|voul\w+|desir\w+|besoin) (?:\w+ ){0,3}(?:d')?explications?|(?:recevez|recois|avez) rien|rien (?:recu|entendu|de ma part|de notre part)|tard(?:e|ait|ons)\b|vous (?:inqui|tracass|turlup)\w+|besoin (?:d'|de |de plus))"
    ),
    lazily(
        r"(?:\b(?:ecri(?:vez|s)|appel(?:ez|le)|contact(?:ez|e)|repond(?:ez|s)|demand(?:ez|e)|relanc(?:ez|e)|telephon(?:ez|e)|envoy(?:ez)|dites|interrog(?:ez|e)|sollicit(?:ez|e)|pass(?:ez|e)|pos(?:ez|e)|faites|fais)\b"
        r"|\bn'hesit\w*|\b(?:m'|me |nous |lui |les |la |le )(?:ecrire|appeler|contacter|joindre|solliciter|poser|demander|relancer|repondre)\b|\bjoignable|\brepondr(?:a|ai|ons|ont)\b|\brepond(?:rai)? volontiers|\bdisposition\b"
        r"|\b(?:suis|sommes|reste|restons|est) (?:\w+ )?(?:la|disponibles?|a (?:votre|ton) ecoute)\b|\becoute\b|\b(?:eclair|aider|renseigner)\w*|\bpar (?:mail|telephone|retour)|\bcoup de (?:fil|telephone)|\bun (?:mail|mot|message)\b|\ba (?:adresser|transmettre)\b|\betre (?:adressees?|posees?|envoyees?|transmises?)\b|[a-z]@)"
    ),
    lazily(
        r"\b(?:empechement|annul\w*|report\w*|autre (?:date|creneau|jour)|technique\w*|connexion|mot de passe|repondre aux? (?:\w+ )?questions|repondez aux|questions suivantes|quelques questions|nos questions|"
        r"nous (?:vous )?(?:rappeler|contacter|appeler|ecrir|reviendr)\w*|je (?:vous |te )?(?:rappel|contacter|appell|reviendr)\w*|vous (?:poser|contacter|rappeler|appeler|demander)\w*|aucun (?:renseignement|retour ne)|ne pas|inutile|veuillez considerer|considerer|pas (?:ete )?retenue?|confirmer|"
        r"desinscri\w*|donnees personnelles|rgpd)\b"
    ),
)  # fmt: skip
SPANISH = Asking(
    ("duda", "pregunt", "consult", "explicacion", "recib", "aclar", "claro", "curios", "saber", "noticias", "silencio", "necesit", "cuestion", "retras", "inquiet", "cualquier", "algo"),
    lazily(
        r"\b(?:dudas?|preguntas?|consultas?|(?:quier\w+|dese\w+|necesit\w+) (?:\w+ ){0,3}explicacion\w*|(?:no|sin) (?:\w+ ){0,2}?recib\w+ (?:\w+ ){0,2}?nada|aclaracion\w*|aclararte|(?:no|poco) (?:\w+ ){0,3}claro|curiosidad|(?:quier\w+|gustaria|necesit\w+|interesa\w*) (?:saber|comentar|hablar|preguntar|mas)|inquietud\w*|cuestiones|"
        r"(?:no|sin) (?:\w+ ){0,4}?noticias|(?:no|sin) (?:\w+ ){0,4}?(?:sabido|saber|sabes|sabe|oido|oyes) (?:\w+ )?(?:nada|nosotros)|silencio|se retrasa\w*|(?:cualquier|alguna) (?:cosa|otra|duda)|necesit(?:as|a|es|e|aras|an) (?:algo|mas|cualquier))"
    ),
    lazily(
        r"\b(?:escrib(?:e|a|ir|enos|eme|irme|irnos|anos|ame)\w*|llam(?:a|e|ar|ame|anos|eme|enos|arme|arnos)\b|contacta\w*|contacte\w*|respond(?:e|a|er)\b|contesta\b|pregunt(?:a|e|ame|anos|eme|enos|ar|arme|arnos)\b|di(?:melo|noslo|me|nos|ga\w*)\b|"
        r"avis(?:a|e|ame|anos|eme|enos)\b|mand(?:a|e|ame|anos|eme)\b|dirig\w*|dirij\w*|toque\b|recuerdame\w*|no dudes?|no te cortes|insist\w*|con (?:toda )?confianza|disposicion\b|a (?:sus?|tus?|vuestras) ordenes\b|encantad\w*|ayudar\w*|"
        r"(?:resolver|resuelv|atender|atiend|responder|contestar)\w*|aqui (?:estoy|estamos|me tienes|nos tienes)|estoy (?:aqui|localizable|disponible)|(?:localizable|telefono|movil|whatsapp|correo)\b)"
    ),
    lazily(
        r"\b(?:tecnic\w*|contrasena|acceso|confirm\w*|no puedes?|no te (?:viene|va|encaja)|otra (?:fecha|hora)|cambiar|cancel\w*|aplaz\w*|siguientes preguntas|(?:unas|algunas|varias|nuestras|las|estas|\d+) preguntas|responder (?:a )?cada|"
        r"(?:te|le|os) (?:llamar|contactar|escribir|preguntar|avisar)\w*|(?:nos|me) (?:pondremos|pondre)|rogamos no|no (?:es necesario|hace falta|llam\w+|atend\w+|respond\w+|contest\w+)|abst\w+|en caso contrario|"
        r"darte de baja|proteccion de datos|dinos (?:que|cual|si|tu)|dime (?:que|cual|si|tu))\b"
    ),
)  # fmt: skip
PORTUGUESE = Asking(
    ("duvida", "quest", "pergunt", "explicac", "receb", "esclarec", "curios", "saber", "noticias", "retorno", "demor", "silencio", "precis", "qualquer", "claro", "algo", "alguma"),
    lazily(
        r"\b(?:duvidas?|questao|questoes|perguntas?|(?:quis\w+|queir\w+|desej\w+|precis\w+) (?:\w+ ){0,3}explicac\w+|nao (?:\w+ ){0,2}?receb\w+ (?:\w+ ){0,2}?nada|esclarecimentos?|(?:nao|pouco) (?:\w+ ){0,3}claro|curiosidade|(?:quiser\w*|gostar\w+|precis\w+) (?:de )?(?:saber|conversar|falar|perguntar|mais)|"
        r"(?:nao|sem) (?:\w+ ){0,4}?(?:noticias|retorno|resposta|novidades)|silencio|demora\w*|(?:qualquer|alguma) (?:coisa|outra|necessidade)|precis(?:ar|ares|arem|e) (?:de )?(?:algo|mais|alguma|qualquer))"
    ),
    lazily(
        r"\b(?:escrev(?:a|e|er|am)\b|escreva me|lig(?:a|ue|ar|uem)\b|contact(?:e|a|ar|em)\b|contat(?:e|a|ar)\b|entr(?:e|ar) em contat?c?to|cham(?:a|e|ar)\b|mand(?:a|e|ar)\b|envi(?:e|a|ar)\b|respond(?:a|e|er)\b|fal(?:e|a|ar) (?:comigo|conosco|connosco|com)|"
        r"dig(?:a|am)\b|diz\b|avis(?:a|e|ar)\b|procur(?:a|e|ar)\b|lembr(?:a|e|ar)\b|cobr(?:a|e|ar)\b|pergunt(?:e|a|ar)\b|hesit\w*|a vontade|disposicao\b|dispor\b|ajud\w+|tir(?:o|amos|ar) |esclarec(?:er|o|emos)\b|"
        r"(?:estou|estamos|fico) (?:aqui|disponive\w+|por aqui)|toque\b|whatsapp|telefone|telemovel|respondemos|respondo)"
    ),
    lazily(
        r"\b(?:tecnic\w*|senha|acesso|confirm\w*|nao (?:puder|possa|pode|conseguir)\w*|remarc\w*|cancel\w*|outr[ao] (?:data|horario|hora)|seguintes perguntas|(?:algumas|nossas|as|estas|\d+) perguntas|responder (?:a )?cada|"
        r"(?:te|lhe|o|a) (?:ligar|contact|contat|chamar)\w*|(?:entraremos|entrarei|voltaremos|daremos)|pedimos que nao|nao (?:e necessario|ser\w+|hesite em nao|respond\w+|ligue|contact\w+)|evite|caso contrario|"
        r"protecao de dados|diga (?:nos|me)? ?(?:qual|que|se|quando))\b"
    ),
)  # fmt: skip
DUTCH = Asking(
    ("vra", "toelichting", "ontvang", "onduidelijk", "duidelijk", "twijfel", "weten", "gehoord", "hoor", "langer", "benieuwd", "nieuwsgierig", "stil", "tegenaan", "ergens"),
    lazily(
        r"\b(?:vragen|vraag\b|wilt? (?:je|u|jij) (?:\w+ ){0,2}weten|(?:wil\w*|wens\w*|behoefte|graag) (?:\w+ ){0,4}toelichting\w*|(?:niets|niks) (?:\w+ ){0,3}?ontvang\w*|onduidelijk\w*|niet (?:helemaal )?duidelijk|twijfel\w*|(?:meer|iets|alles) (?:\w+ )?(?:wilt|wil|willen)? ?weten|(?:niets|niks) (?:\w+ ){0,4}?(?:gehoord|hoort|hoor|horen)|"
        r"(?:hoor|hoort) (?:\w+ ){0,5}?(?:niets|niks)|langer|benieuwd|nieuwsgierig|stil\b|tegenaan|ergens niet uit)"
    ),
    lazily(
        r"\b(?:bel(?:len|t|letje)?\b|mail(?:en|tje)?\b|app(?:en|je)?\b|schrijf|stuur|laat (?:het|maar|gerust|van)|trek|meld je|stel (?:ze|die|je|gerust)|stellen|contact|reageer|antwoord\w*|vraag het|klop|geef (?:me|ons|een)|herinner|"
        r"help(?:en|t)?\b|beantwoord\w*|bereikbaar|bereiken|klaar voor|voor je klaar|beschikbaar|terecht\b|leg(?:gen)? (?:ik|we|wij)|welkom|aan de bel|gerust)"
    ),
    lazily(
        r"\b(?:technisch\w*|wachtwoord|inlog\w*|verhinderd|afzeg\w*|verzet\w*|niet (?:uitkomt|schikt|past|lukt)|(?:wij|we|ik) (?:\w+ )?vra(?:gen|ag)|vra(?:gen|ag) (?:wij|we|ik|u|je)\b|volgende vragen|onze vragen|enkele vragen|"
        r"(?:wij|we|ik) (?:bel|mail|laat|neem|nem)\w*|(?:bellen|mailen|laten|nemen) (?:wij|we)|niet (?:te )?(?:bellen|mailen|beantwoord|reageren|telefonisch)|geen (?:contact|navraag|vragen)|verzoeken|privacy\w*|"
        r"welke (?:dag|tijd)|uitkomt|laat (?:me|ons) weten (?:of|welke|wanneer))\b"
    ),
)  # fmt: skip
LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, DUTCH)

TROUBLE = lazily(
    r"\b(?:technical|log ?in|logging in|joining|connect(?:ing|ion)|dial(?:ling|ing)|access(?:ing)? the|difficult\w* (?:in|with|joining|accessing)|trouble|get lost|running late|technisch\w*|technique|tecnic\w*|verschieb\w*|verhindert|absag\w*|verspat\w*|verleg\w*|empechement|en cas de retard|annuler|llegas? tarde|retrasas?|atrasad\w*|te laat|verhinderd|afzeg\w*|verzetten|forhindr\w*|forhindrad|resched\w*|cancel)\b"
)
"""Help with a link or the way: no invitation, unless questions stand beside it."""
STRONG = lazily(
    r"\b(?:questions?|quer(?:y|ies)|fragen|ruckfrag\w*|dudas?|preguntas?|duvidas?|vragen|unclear)\b"
)
NO_TOPIC = lazily(
    r"\b(?:did|do|does|could|has|have|had) not reach(?:ed)?\b|\bsonst (?:ruf|meld|schreib|frag)\w* (?:ich|wir)\b|\b(?:wij|we|ik) (?:\w+ )?vra(?:gen|ag) (?:u|je|jou)\b|\b(?:wij|we) vragen\b|\bdo not worry\b|\bif (?:we|i) (?:have|need|had) (?:any|some|further|more)\b|\bbeantworten sie (?:bitte )?(?:\w+ ){0,3}fragen\b|\bfragen an (?:sie|dich)\b|\bquestions a (?:vous|te) poser\b|\b(?:nous avons|j'ai) (?:\w+ ){0,2}questions\b|\bhacer(?:te|le|os)? (?:\w+ )?preguntas\b|\btenemos (?:\w+ ){0,2}preguntas\b|\btemos (?:\w+ ){0,2}(?:perguntas|duvidas)\b|\bhebben (?:\w+ ){0,3}vragen\b|\bvragenlijst\b|\bfeedback (?:is|was) (?:still )?(?:awaited|pending|due)\b|\bplease ask for\b|\bask your (?:referees?|references|manager)\b"
)
"""Verbs and phrases that hold words of a topic and ask nothing."""
SURE_NEEDS = (
    "questions", "queries", "ask ", "nudge", "poke", "reminder", "prod", "kick", "happy to", "glad to", "pleased to",
    "delighted to", "best p", "best one", "call my", "ring my", "text my", "phone my", "try my", "aan de bel", "bug ",
    "chase", "pester", "badger", "hound", "spam", "permission to", "to hear from you",
    "feedback",
)  # fmt: skip
SURE = caseless(
    r"\byou (?:may|can|could|are free to|are welcome to) (?:also |always )?(?:ask|send|put|raise)(?: (?:me|us|him|her|them|to me|to us))? (?:up to |as many |any |one |two |three |a few )+(?:[\w-]+ ){0,2}(?:questions|queries)\b"
    r"|\bask (?:(?!you\b|for\b|that\b)[a-z]+ ){1,4}?(?:anything|whatever|away)\b|\b(?:send|give|drop|shoot) (?:me|us) an? (?:\w+ )?(?:nudge|poke|reminder|prod|kick)\b"
    r"|(?<!be )\b(?:happy|glad|pleased|delighted) to (?:go (?:over|through)|talk (?:\w+ )?through|walk you through|explain|clarify|answer)\b|\bbest (?:person|one) to (?:speak|talk|ask|contact|call|ring|email)\b"
    r"|\b(?:call|ring|text|phone|try) my (?:cell|mobile|phone|direct line|desk)\b(?! (?:on|at|when|to))|\baan de bel\b"
    r"|(?<!not )(?<!to )(?<!never )(?<!stop )(?<!you )\b(?:bug|nudge|chase|poke|prod|pester|badger|hound|spam) (?:me|us)\b(?! for)|\bpermission to (?:\w+ )?(?:bug|nudge|chase|poke|prod|pester|badger|hound|spam|shout at|call|ring) (?:me|us)\b"
    r"|\b(?:would like|want|wish|like|should you like) (?:to (?:have|receive|get) )?(?:(?:some|more|any|further|detailed|your) )*feedback\b[^.!?]{0,50}\b(?:reply|call|ring|email|write|ask|contact|get in touch|let (?:me|us) know)\b"
    r"|\b(?:can|could|happy to|glad to|pleased to) (?:also )?(?:give|offer|provide|share|send) (?:you )?(?:[\w-]+ ){0,5}?feedback\b(?=[^.!?]{0,60}\b(?:if|let me|let us|just (?:ask|say|call|ring|email|write)|on request|whenever|should you))"
    r"|\b(?:would|will) (?:always )?be (?:very |more than |only too )?(?:happy|glad|pleased|delighted) to hear from you(?= (?:about|at any|any ?time|if)\b|[;.!])"
)
"""Invitations that need no topic beside them."""
