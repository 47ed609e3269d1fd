"""Portuguese: how it is written, what is agreed, wished and told. Data, no logic."""

WORDS = {
    "signs.formula": r"""
(?:com (?:a maior|elevada|a mais elevada|toda a|muita)
    |os protestos d[ea])\b[^.!?]{0,30}\b(?:consideração|estima)
sem (?:outro assunto|mais(?: assunto)?)\b[^.!?]{0,70}
(?:[^.!?:]{3,40}, )?(?:apresent\w+|subscrev\w+|despeço-me|envi\w+)[^.!?]{0,40}\b(?:cumprimentos
    |consideração|estima)
""",
    "telling.for_good": r"""
\btempo indeterminado\b|\baté novo aviso\b|\bindefinidamente\b
""",
    "telling.paused": r"""
\b(?:processo|contratações|recrutamento|vaga)\b[^.!?]{0,30}\b(?:em pausa|parad[oa]s?
    |congelad[oa]s?|suspens[oa]s?)\b
\b(?:pausar|suspender|poner en pausa|pôr em pausa|congelar)\b[^.!?]{0,20}\b(?:entrevistas
    |contrataci\w+|contrataç\w+|búsqueda|procura|proceso|processo|conversaciones|conversas
    |recrutamento)\b
""",
    "telling.answer": r"""
\b(?:resposta|decisão|decidimos|decidiremos|veredicto)\b
""",
    "telling.asked_to_come": r"""
\bpode(?:s|rias?)? (?:vir|passar)\b
""",
    "unmoved.only_that": r"""
\b(?:sólo|só|apenas|solamente) (?:muda|mudou) (?:a |o |l')?{place}\b
\bmuda (?:sólo|só|apenas) (?:a |o |l')?{place}\b
""",
    "unmoved.stands": r"""
\b(?:hora|horario|horário|entrevista)\b[^.!?]{0,40}\b(?:se mantiene|mantém-se|mantem-se|não muda
    |continua)\b
""",
    "households.ours": r"""
\b(?:nos convém|(?:dá|dava)[- ]nos jeito|(?:bem|bom|ótimo|perfeito) para nós|lá estaremos)\b
""",
    "accepting.agreed": r"""
^ótimo\b(?=[,.!])(?!,? mas\b)
\bpor n[óo]s(?:,? (?:tudo|est[áa]))? bem\b
^(?:est[áa]|tudo) bem\b(?! (?:com|consigo))
\b(?:perfeito|confirmo|confirmad[oa]|combinado|fechado|marcado|agendado|anotado|beleza
    |lá estarei|estarei (?:lá|aí|no|na|em|disponível|à espera|aguardando)|vou estar (?:lá|aí|no
    |na|em|disponível)|(?:irei|comparecerei|vou comparecer) (?:na|no|em|à|ao|às|com)
    |ainda melhor|d[aá]-me (?:muito )?jeito|por mim (?:está|pode|tudo)|fica (?:ótimo|perfeito
    |bem)|(?:est[áa]|tá) (?:ótimo|perfeito|bom|certo|confirmado)|pode ser(?!,? que)|posso,? sim
    |consigo,? sim|sem problemas?|com (?:certeza|todo o gosto|muito gosto|prazer)|até (?:lá
    |terça|quarta|quinta|sexta|segunda|amanhã)|funciona (?:bem )?(?:para|pra) mim)\b
\b(?:digo) (?:\w+ ){0,4}(?:ja|sim)\b
^(?:sim|ja|claro)\b(?!,? (?:mas|mais)\b)
""",
    "accepting.asks_first": r"""
\b(?:vou|vamos|deixe-me|deixa-me|tenho de|preciso de?) (?:ver|verificar|perguntar
    |confirmar (?:com|se)|consultar|falar com)\b
""",
    "accepting.outright": r"""
(?:sim,? )?(?:muito|está|tudo|tá) (?:bem|bom|ótimo)|certo|excelente|feito|de acordo
serve(?: bem)?|entendido|ótimo|perfeito|show|bora
fica(?: assim| combinado| marcado)?(?: para)?|pode ser|conte comigo|conta comigo
""",
    "accepting.until": r"""
até|vemo-nos|nos vemos
""",
    "accepting.then": r"""
então|e|obrigad[oa]
""",
    "accepting.weekday": r"""
segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã
""",
    "accepting.reminds": r"""
\bnão (?:se esqueça|te esqueças|esqueça|hesite|se preocupe)\b
""",
    "accepting.beside": r"""
então às as à na no dia para e obrigado obrigada até sim mim nós h horas segunda terça
quarta quinta sexta feira sábado domingo amanhã
""",
    "accepting.not": r"""
impossível|infelizmente
no|não
""",
    "accepting.not_in_portuguese": r"""
\b(?:não|nao|nunca|nem|impossível|infelizmente)\b(?! tem problema)
""",
    "accepting.portuguese": r"""
[ãõ]
\b(?:às|voc[êe]|obrigad[oa])\b
""",
    "unheard.nothing_heard": r"""
\b(?:caso|se|de) (?:[\w]+ ){0,6}?(?:no|nao)\b[^.!?]{0,20}?\b(?:receb\w+|tiver\w*|ha|obtien\w+
    |obtiver\w*|noticias|resposta|contact\w+|contat\w+|houver)\b
\b(?:sem|na ausencia de|na falta de) (?:\w+ )?(?:resposta|noticias)\b
""",
    "unheard.a_no": r"""
\bnao (?:\w+ )?(?:foi|fomos|foste|foram|tera sido|teras sido|sera|seras|avanc\w+|prossegu\w+)\b
\b(?:rejeitad[oa]|recusad[oa]|excluid[oa])\b
""",
    "unheard.otherwise": r"""
\bde (?:sua parte|voce)\b
""",
    "telling.sat": r"""
prova|exercício
""",
    "telling.if_not": r"""
se não\b
""",
    "telling.another": r"""
outr[oa]
""",
    "unmoved.places": r"""
sala|lugar|local|morada|endereço|ligação
""",
    "unmoved.new": r"""
nov[oa]|outr[oa]|mudança de
""",
    "unmoved.is_changed": r"""
mud\w+
""",
    "unmoved.is_moved": r"""
adiad\w+|remarc\w+
""",
    "unmoved.new_time": r"""
\bnov[oa] (?:data|hora|horário)\b
""",
    "addressed.yours": r"""
por engano
para (?:ti|você)
(?:tua|sua) (?:entrevista|candidatura)
(?:convidam|esperam|querem)[ -](?:te|o|a|você)
conhecer-te
""",
    "addressed.theirs": r"""
(?:sua|tua) candidat[oa]
""",
    "accepting.after_all": r"""
problema
""",
    "accepting.asks": r"""
mais|antes|pensar\w*|primeiro|refletir|condições|porém
""",
    "accepting.another": r"""
outr[oa]
""",
    "bounces.for_good": r"""
não (?:foi|pôde ser) entregue
""",
    "bounces.left": r"""
\bjá não (?:trabalho|faço)
""",
    "handing_over.takes_from": r"""
\b(?:[Ee]stou a substituir|[Ss]ubstituo|[Ee]stou substituindo
    |[Ff]iquei com os? \w+ d[eoa])(?: o| a)? {name}
""",
    "handing_over.asked": r"""
pediu-me (?:para|que)[^.!?]{0,20}\b(?:ficar|ficasse|acompanh\w+
    |assum\w+|trat\w+|seguimento)
""",
    "handing_over.takes": r"""
\b(?:assume|assumirá|vai assumir|substitui-me)\b[^.!?]{0,30}\b(?:processo|candidatura|a partir)
""",
    "manner.small_title_next": r"""
(?:de|ter|te)[ ]
""",
    "manner.nobody": r"""
sir madam candidat candidata candidato
""",
    "applying.applied": r"""
interne?[nrs]?|candidatur\w*
""",
    "phrase_ends.list_and": r"""
e
""",
    "phrase_ends.tail": r"""
e|a|de
""",
    "phrase_ends.the_job": r"""
opening|post|vaga
""",
    "phrase_ends.unfit_last": r"""
post|opening|vaga
""",
    "phrase_ends.unfit": r"""
me|do|pay|salario
""",
    "phrases.split_after_comma": r"""
e
""",
    "phrases.split_about": r"""
sobre
""",
    "promised.times": r"""
\bnov[oa]s? (?:datas?|horários?)\b
""",
    "task_cues.in_calendar": r"""
post|entrevista
""",
    "wish_cues.reads_no_mail": r"""
\b(?:quase não|quase nunca|raramente|nunca|mal) (?:leio|vejo|abro|consulto) (?:o |os |a |meu |meus
    |o meu |os meus )?(?:e-?mails?|mails?|correio)\b
\b(?:e-?mails?|mails?|correio),? (?:quase não|quase nunca|raramente|nunca) (?:o |os )?(?:leio|vejo
    |abro)\b
""",
    "wish_cues.channel_needs": r"""
mail|telefon|escrev|ligue|candidato
""",
    "wish_cues.no_answer_needs": r"""
não é necess
""",
    "wish_cues.asking_needs": r"""
confirm|por favor|agradecemos|pedimos
""",
    "wish_cues.request": r"""
\b(?:por favor|agradecemos|pedimos|pode|podes)\b.{0,30}\b(?:confirm\w*|respond\w*|envi\w*
    |indic\w*|diga)
""",
    "wish_cues.question": r"""
ok|do|te|você|lhe
""",
    "wish_cues.no_show": r"""
\bnão (?:pude|consegui|conseguimos|foi possível) (?:te |lhe )?(?:ligar|telefonar)\b
\bnão (?:compareceu|compareceste|se realizou)
""",
    "wish_cues.unofficial": r"""
\bnada é oficial\b
""",
    "wish_cues.place_part": r"""
de
""",
    "handing_over.leaves": r"""
\bmeu último dia\b
\blicença de maternidade\b
""",
    "promised.outcome": r"""
\b(?:decisão|resposta)\b
""",
    "wish_cues.references": r"""
\b(?:contactos?|enviar|indicar|fornecer)\b.{0,60}\breferências\b
""",
    "wish_cues.reference_needs": r"""
refer
""",
    "wish_cues.no_show_needs": r"""
compareceu|realizou|ligar|telefonar
""",
    "wish_cues.left_alone_needs": r"""
esperando|ninguém|aguard|estou|nessuno|chamada|ligação|ligou
""",
    "wish_cues.of_questions": r"""
status|perguntar
""",
    "phrase_ends.labels": r"""
agenda|topics?|temas?
""",
    "phrases.lead": r"""
sobre
""",
    "joining.behind": r"""
(?: também)?(?: estará| vai estar| junta-se| vai juntar-se| juntar-se-á| participará
    | vai participar| virá)(?: também
    | connosco| conosco| comigo| presente| a nós| na (?:entrevista|conversa|reunião|chamada)
    |(?=[.,;]|$))
""",
    "joining.with_me": r"""
comigo|con?nosco
""",
    "joining.before": r"""
(?:conheça|conheças|conhecer|trago|levo|convidei|pedi (?:à|ao|a)|com)
""",
    "joining.closing": r"""
(?:também|comigo|para (?:se juntar|participar|vir))\b
""",
    "standing_in.kin": r"""
(?:está com|tem|ficou com) (?:o|a|os|um|uma) (?:filh[oa]s?|criança|menin[oa]|bebé|bebê) (?:doentes?
    |com febre|em casa)\b
(?:tem de|teve de|tem que|precisa de|precisou) (?:ficar em casa|viajar|cuidar|sair)\b
""",
    "standing_in.who": r"""
que
""",
    "author_comes.instead": r"""
eu (?:[ao] )?(?:substituo|substituirei|vou substituir)\b
vou (?:eu )?substituí-l[ao]\b
(?:no lugar del[ea]|em seu lugar|no seu lugar) (?:estarei|vou|irei|fico) (?:eu)?\b
(?:estarei|vou|irei) eu no lugar del[ea]\b
""",
    "author_comes.leaves": r"""
(?:só|apenas|somente) (?:ele|ela|eles) e (?:o senhor|a senhora|tu|você|si)\b(?! e)
(?:só|apenas|somente) vocês (?:os |as )?(?:dois|duas)\b
a sós com (?:ele|ela)\b
""",
    "author_comes.alone": r"""
(?:serei|estarei|vou ser|vou estar) (?:só|apenas|somente) eu\b(?! e)
(?:só|apenas|somente) estarei eu\b(?! e)
(?:recebo|receberei|entrevisto)(?:-[oa])? (?:eu )?sozinh[oa]\b
""",
    "having_met.met": r"""
obrigad[oa](?: \w+)? (?:por ter(?:es)? vindo|pela (?:sua |tua )?(?:visita|conversa|entrevista
    |presença))\b
""",
    "wish.forbids": r"""
\b(?:aguard|esper)\w+ [^.?!]{0,60}\bsem (?:nos |me )?(?:escrever|ligar|telefonar|contactar
    |contatar|insistir)
\besper(?:e|a|em) (?:\w+ ){0,2}?que (?:nos |o |a |lhe |te )?(?:contact|entr|lig|escrev)\w+
\b(?:aguard|esper)\w+, sem (?:nos |me )?(?:escrever|ligar|telefonar|contactar|contatar|insistir)
\bnao (?:precisa[ms]?|necessita[ms]?) (?:de )?(?:nos |me )?(?:contactar|contatar|ligar|telefonar
    |insistir
    |cobrar|escrever)\b
\bnao (?:vale a pena|adianta|ha necessidade de|e (?:preciso|necessario)) (?:nos |me )?(?:insistir
    |ligar
    |telefonar|contactar|contatar|entrar em contac?to)\b
\bfavor,? nao (?:nos )?(?:ligar|telefonar|contactar|contatar|entrar em contac?to|insistir)\b
\bevit(?:e|em|ar) (?:nos )?(?:ligar|telefonar|entrar em contac?to|contactar|contatar|insistir)\b
\b(?:ped(?:ia|imos|iamos|o)(?:[ -](?:te|lhe))? )(?:\w+ ){0,2}que (?:ate la )?nao (?:nos |me )?(?:lig
    |telefon|escrev|contact|insist)\w+
\bescus\w+ de (?:nos |me )?(?:ligar|telefonar|contactar|insistir|escrever)\b
\bque nao (?:nos |me )?(?:insista|ligue|telefone|contacte|contate)m?\b
\bnao (?:se |sao |serao |sera |e )?(?:prest|dad|dam|dao|fornec|facult)\w*
    (?: \w+)? informac\w+\b
""",
    "wish.ours": r"""
far(?:a|ao|emos|ei)(?: ?lhe)? (?:as|algumas) perguntas
""",
    "wish.of_else": r"""
\bse prefer\w+\b
\bnao (?:me|nos) (?:esque\w+)\b
\bse\b[^.?!]{0,60}[,;:-] ?(?:caso contrario|senao|se nao)\b
\b(?:se|caso)\b[^.?!]{0,60}\b(?:nao (?:te |lhe )?(?:servir|convier|der jeito|puder\w*|encontrar)
    |se perder|perder-se|atras\w+|nenhum dos|nenhuma das)\b
\bdiga[ -]?me (?:so )?se (?:consegue|pode|lhe serve|lhe da)\b
\bdiga[ -]?me [^.?!]{0,30}\b(?:qual|quais|que dia|quando|a que horas)\b
\bdiga[ -]?(?:me|nos) (?:\w+ ){0,3}?se (?:ainda )?(?:tem|mantem|aceita|quer|esta)\b
""",
    "wish.questions": r"""
\b(?:duvidas?|perguntas?|questoes|questao|noticias|saber)\b
""",
    "wish.invites": r"""
\bdisposicao para (?:o que|tudo o que|qualquer coisa)\b
\bpode[ms]? (?:me )?(?:ligar|escrever|contactar|contatar|chamar)(?:[ -](?:me
    |nos))? (?:quando (?:quis|entend
    |precis)\w+|a qualquer (?:hora|momento)|sempre que)
\b(?:duvidas?|esclarecimentos?|questao|questoes|perguntas?),? disponha\b
\binsist[ae] (?:comigo|connosco|conosco)\b|\binsist[ae],? se (?:for|nao)\b
\bapit[ae]\b(?! (?:inicial|final))|\bd[ae][ -](?:me|nos) um toque\b
""",
}
