"""Portuguese: rounds, promises, deadlines. Data, no logic."""

WORDS = {
    "relative.clauses": r"""
se quando qual quais como à ao
""",
    "places.same_way": r"""
(?:o |a |no |na |pelo )?mesm[oa] (?:link|ligação|sala|número|sítio|local)
""",
    "undue.other_offer": r"""
\boutra (?:oferta|proposta)(?: (?!(?:por favor|e|diga)\b)\w+){0,5} $
""",
    "undue.page": r"""
link|página|pagina|liga
""",
    "undue.available": r"""
disponib\w+
""",
    "undue.by": r"""
antes|até
""",
    "undue.no_older": r"""
com menos de|não superior a
""",
    "answers.or": r"""
ou
""",
    "answers.beside_days": r"""
ou então e sim
""",
    "answers.could_be": r"""
(?:poderia|pode) (?:ser|ficar)
(?:podemos|poder[ií]amos) (?:ficar|falar|marcar|fazer)
""",
    "answers.say": r"""
digamos
""",
    "answers.would_it": r"""
(?:é|seria) pos
pode ser\b
dá\b
""",
    "swaps.counting": r"""
(?:seremos|somos|haverá|há)|traga|traz|dura(?:rá)?|custa
(?:salário|preço|orçamento) é
""",
    "swaps.opening": r"""
abrimos|abre|fechamos|fecha|(?:turno|trabalho) começa
""",
    "swaps.numbered": r"""
sala|andar|piso|plataforma|porta|edifício|número|nº|linha|página|entrada|gabinete
bloco
""",
    "swaps.unit": r"""
h|horas?
""",
    "swaps.at": r"""
às?|as|a|das?|para as?|pelas
""",
    "swaps.instead": r"""
em vez d[aeo]s?|em lugar d[aeo]s?|ao invés d[aeo]s?|e não|não
""",
    "swaps.than": r"""
do que|que
""",
    "swaps.becomes": r"""
passam? (?:a|para)(?: ser)?|são agora
""",
    "swaps.to": r"""
para|a
""",
    "swaps.but": r"""
mas sim|mas
""",
    "swaps.after_all": r"""
afinal|preferia|prefiro|mudança(?: de planos)?|melhor|antes|finalmente|no final
""",
    "swaps.put": r"""
(?:passar|mudar|mover|adiar|passamos|mudamos|antecipar)(?: isto| isso)? para
""",
    "swaps.behind": r"""
por|desculpe|desculpa|obrigad[oa]|se|na|amanhã|hoje|é|pode
""",
    "stretches.before": r"""
das?|desde|às?|as|a partir das|sim
""",
    "stretches.to": r"""
às?|as|ao?|até
""",
    "stretches.about": r"""
mais ou menos|cerca|por volta|aproximadamente|às?|as|das?|ao
""",
    "stretches.noon": r"""
meio[- ]dia
""",
    "stretches.and_half": r"""
 e meia
""",
    "stretches.goes": r"""
vai|e vai
""",
    "affirmed.date": r"""
(?:a|essa|esta|nossa|a nossa) (?:data|previsão)|(?:o|esse|este|nosso|o nosso) (?:prazo|calendário
    |plano|combinado|dia|cronograma)|isso|tudo|o que (?:lhe |te )?(?:disse|escrevi|dissemos
    |combinámos|combinamos)
""",
    "affirmed.stands": r"""
{date} (?:(?:continua|continuam|segue|está|fica) (?:de pé|iguala?|na mesma|válid[oa]|a valer
    |valendo|em pé|mantid[oa]|como)|mantém-se|se mantém|não mudou|é (?:o|a) mesm[oa])
mantém-se (?:{date}|de pé)|(?:mantemos|cumprimos|vamos cumprir) {date}
(?:continua|segue|está|tudo) (?:tudo )?(?:de pé|na mesma|igual|conforme (?:previsto|combinado)
    |dentro do prazo)
nada mudou|não mudou nada|sem alterações|não há (?:alterações|mudanças)
(?:estamos|continuamos|seguimos) (?:dentro do (?:prazo|previsto)|no prazo|com (?:essa|a|o|esse)\b)
pode contar com isso
""",
    "affirmed.yes": r"""
sim|claro|exato|exatamente|é isso(?: mesmo)?|isso(?: mesmo)?|certo|correto|com certeza|olá|oi
    |obrigad[oa]|confirmo|pois é
""",
    "affirmed.fails": r"""
não (?:vamos|vou|consigo|conseguimos|conseguiremos|posso|podemos|será possível)|já não|não mais
    |atras\w+|adiad\w+|mais tarde
""",
    "affirmed.recalls": r"""
(?:me|nos) (?:disse|disseram|tinha dito|prometeu|prometeram)|(?:disse|disseram)-me|fic(?:ou
    |aram) de
""",
    "unpromised.takes": r"""
(?:câmara|ministério|laboratório|seguradora|alfândega|fornecedor|tribunal|obra|mudança|entrega
    |homologaç|registo criminal|certificado|banco|consulado|verificaç|visto|autorizaç|teste|prova
    |exercício
    |entrevista|formaç|viagem)\w*(?: \w+){0,3}? (?:dura|duram|demora|demoram|leva
    |levam)(?: \w+){0,2} $
""",
    "unpromised.to_others": r"""
(?:tenho|temos|devo|devemos) (?:de |que )?(?:\w+ ){0,5}?(?:chefe|direção|diretor|diretora
    |administração|cliente|sócios|conselho)(?: (?!(?:e|lhe)\b)\w+){0,3} $
""",
    "unpromised.to_check": r"""
(?:a|para) (?:os |as |o |a )?(?:rever|verificar|processar|tratar)\b
""",
    "unpromised.wishes": r"""
(?:bom|boa|feliz|ótim[oa]|excelente)(?: fim de| resto de)? $
""",
    "unpromised.no_sooner": r"""
antes de (?:passarem|decorridos) $
""",
    "undue.at_will": r"""
\W*(?:se|caso|para) (?:tiver|tenha|qualquer)[^.;?!]{0,40}\b(?:dúvidas?|perguntas?|questões
    |questão)\b
""",
    "unpromised.but": r"""
e|mas
""",
    "unpromised.told_now": r"""
(?:digo|dizemos|informo|informamos|comunico|comunicamos|confirmo|confirmamos|lembro|lembramos
    |adianto|adiantamos|confesso)(?:-(?:lhes?|te|vos|[oa]s?))?(?: \w+){0,4}? que\b
(?:dizer|informar|comunicar|confirmar|lembrar|adiantar|confessar)(?:-(?:lhes?|te|vos
    |[oa]s?))?(?: \w+){0,4}? que\b
""",
    "unpromised.habit": r"""
(?:cada|tod[oa]s [oa]s) (?:mês|mes|meses|semanas?|trimestres?|anos?)
""",
    "unpromised.if": r"""
se(?! possível\b| tudo\b)|caso|desde que
""",
    "unpromised.silent": r"""
não|nada|nenhum\w*|sem
""",
    "unpromised.arrives": r"""
chegam? (?:na|no|o|a|os|as|segunda|terça|quarta|quinta|sexta)
""",
    "counting.proposes": r"""
propo\w+|sugir\w+|sugerimos|oferec\w+
""",
    "counting.proposes_behind": r"""
em alternativa
""",
    "counting.whether": r"""
se|confirm\w+
""",
    "reckoning.whereupon": r"""
(?:após|depois d)[eo]? ?(?:o|a|os|as)? ?(?:qual|quais|que)
""",
    "reckoning.round_week": r"""
(?:das|da sua|da|em que decorrem as) (?:entrevistas?|provas?)
""",
    "undue.open_until": r"""
(?:código|passe|parque|estacionamento|receção|recepção|porta|cancela|loja
    |secretaria)\b[^.;?!]{0,40}\baté
""",
    "purposes.not": r"""
não
""",
    "purposes.you_said": r"""
(?:soube|vi|li|percebi|entendi)\b[^.;:?!,]{0,40}? que (?:já )?(?:te[mn]s?|deves?|precisas?|estás?)
(?:diz|disse|dizia|referiu|mencionou|escreveu|contou|indicou)(?:-nos|-me)? que|(?:disseste
    |escreveste|referiste) que
""",
    "purposes.we": r"""
eu|nós
""",
    "purposes.your_answer": r"""
(?:a )?(?:sua|tua) (?:resposta|nota) a (?:[\w ]{0,30})?["'«„]
""",
    "purposes.own_task": r"""
\b(?:tenho|temos|devo|devemos|(?:o|a|meu|minha|nosso|nossa) (?!candidat|concorrente)[\w-]+\s
    (?:tem|deve))(?: (?:de|que))? (?:entregar|fechar|terminar|acabar
    |apresentar|pagar|encomendar|liquidar|preparar|concluir) (?:(?!lhe\b|sua\b|seus\b|suas\b)
    [\w'-]+ ){1,7}?(?:até|antes d[eo])(?: (?:à|ao|a|o|dia))* ?@
""",
    "purposes.papers": r"""
\b(?:receberás?|terás?|(?:enviar|enviá|remeter|ser|chegar)-(?:lhe|te|lho)(?:-emos|-ei
    |-á)(?: enviad[oa]|)|(?:lhe|te) (?:enviaremos|enviarei|chegará))(?: [\w-]+){0,3}? (?:contrato
    |proposta (?:por escrito|formal|escrita)|carta[- ](?:oferta|de oferta))(?: [\w-]+){0,5}? (?:até
    |antes d[eo]|o mais tardar|dentro de)(?: (?:ao?|à|às|dia|o|ao final|ao fim))* $
\b(?:contrato|proposta (?:por escrito|formal|escrita))(?: (?:chegar|ser|enviar)-(?:lhe|te)-(?:á
    |emos)| (?:chega|segue|seguirá|chegará|será enviado)| (?:lhe|te) (?:será enviado
    |chegará))(?: [\w-]+){0,4}? (?:até|antes d[eo]|o mais tardar|dentro de)(?: (?:ao?|à|às|dia
    |o))* $
""",
    "purposes.for_others": r"""
\b(?:cliente|empresa|escola|clínica) (?:quer|pretende|procura|precisa|deseja|espera
    |gostaria)\b(?:(?!decid|decis|respo|retorno|\b(?:sua?|tua?|lhe|te)\b)[^.?!;:,]){0,50}? (?:até
    |antes d[eo]|a partir d[eo])(?: (?:ao?|à))* ?@
\b(?:início de funções|tomada de posse)\b[^.;?!,@]{0,30}@
\bdia de (?:acolhimento|integração) (?:é|será)(?: \w+){0,2} @
\b(?:o|a|os|as|nosso|nossa) (?!candidat|concorrente)(?:[\w-]+ ){1,4}?(?:tem
    |têm) até(?: (?:ao|à))*(?: dia)? @
\bcontrato (?:[\w-]+ ){0,2}?(?:é a termo|dura|termina|vigora|vai)(?: \w+)? ?(?:até)?(?: ao?)? ?@
\b(?:computador|portátil|farda|uniforme|crachá|viatura|encomenda) (?:[\w-]+ ){0,3}?(?:chega
    |chegará|será entregue|segue|estará pront[oa])(?: [\w-]+){0,3} @
\b(?:meu|minha|nosso|nossa|o|a) (?:[\w-]+ ){1,3}?(?:tem de|tem que|deve|deverá) (?:(?:me
    |nos) )?(?:dar|enviar|mandar|entregar)(?:-(?:me|nos))?(?: [\w-]+){1,4}? (?:até
    |antes d[eo])(?: (?:ao?|à|o))* @
\b(?:equipa|equipe|departamento|orçamento|mudança|loja|escritório|inventário|obra) (?:tem de
    |tem que|deve|deverá|terá de) (?:estar|ficar|ser) (?:complet|terminad|pront|concluíd|fechad
    |gast)\w+(?: [\w-]+){0,3} @
\b(?:reforma-se|aposenta-se|se aposenta|vai para a reforma|deixa-nos|sai da empresa)(?: (?:a|em|no
    |na))* @
\b(?:antig[oa]|anterior|últim[oa]) (?:empregador|empresa|chefe|patrão)\b(?:(?!\b(?:te
    |lhe)\b)[^.;?!@]){0,40} (?:até|antes d[eo]|na|no)(?: (?:ao|à))?[ ]?@
""",
    "purposes.asks_time": r"""
\b(?:(?:d[êáe]|deem|deixe|deixa)-(?:me|nos)|(?:me|nos) d[êá])(?: mais| um| pouco| algum| de
    | tempo)* até(?: ao| a| à| o| dia)*[ ]?@(?! (?:uma|a sua|a tua|o seu|o teu|resposta|retorno))
""",
    "purposes.readers_time": r"""
\b(?:tens|tem|terá|dispõe|(?:dou|damos|deixo|deixamos)-(?:lhe|te)|(?:te|lhe) (?:dou
    |damos))(?: de| tempo| prazo)* até(?: ao| à| a| o| dia)*[ ]?@ (?:para|pra)\b
\b(?:(?:dou|damos|deixo|deixamos)-(?:lhe|te)|(?:te|lhe) (?:dou|damos)) até(?: ao| à| a| o
    | dia)*[ ]?@
""",
    "purposes.is_there": r"""
\baté(?: ao| à| a| o| dia)*[ ]?@,? (?:estou|estarei|estamos|estaremos|está) (?!à espera)\w+
\b(?:estou|estarei) (?:em|no|na|de|fora|contactável)(?: [\w-]+){0,2} até(?: ao| à)?[ ]?@
""",
    "purposes.too_late": r"""
\b(?:após|depois d[eo]|passado)(?: o)?(?: dia)? @[^.;?!@]{0,70}\b(?:não ser|não se|nenhum)
""",
    "undue.takes": r"""
(?:demora|demoram|demorará|costuma demorar|pode demorar|leva|levam|dura|duram)(?: (?:cerca|de|uns
    |umas|até|entre|aproximadamente|em|geral))* $
""",
    "unpromised.reads": r"""
\b(?:análise|leitura|avaliação|triagem|apreciação) (?:das|dos|de todas as
    |da sua) (?:\w+ )?(?:candidaturas?|currículos?|cv|processos?) (?:demora|demorará|leva|levará
    |dura|durará)(?:-nos)?(?: (?:cerca de|uns|umas|até|aproximadamente))* $
""",
    "pointed.looked_up": r"""
\b(?:resultados?|lista|decisão|classificação)(?: [\w-]+){0,5}? (?:aparecerão?|serão publicad[oa]s
    |será publicad[oa]|estarão|estará|ficarão?
    |poderão? ser consultad[oa]s?)(?: [\w-]+){0,6}?(?: a partir d[eo]| desde| no dia| em| a)? @
\b(?:desde|a partir d[eo])(?: dia)? @[^.;?!]{0,10}poder(?:á|ás) (?:ver|consultar|saber
    |verificar)[^.;?!]{0,60}\b(?:se foi|se está|resultado|decisão|lista)
""",
    "picking.chooses": r"""
então|fica|combinado|marcad[oa]|prefiro|escolho|pode ser|dá|jeito|perfeito|melhor|bem
""",
    "stale.clauses": r"""
e|mas
""",
    "picking.other": r"""
feriado|ninguém|fechad[oa]s?|chei[oa]|de volta|(?:pergunt\w+|envi\w+|decid\w+|confirm\w+ com
    |saberei)|tenho de|temos de|tivemos
""",
    "picking.against": r"""
apertad[oa]|difícil|complicad[oa]|exceto|salvo|menos|nem|(?:a )?minha outra|até|quando|estou (?:em
    |de|no|na)
""",
    "picking.unsure": r"""
talvez|se calhar|provavelmente|possivelmente|se|salvo|não tenho a certeza|tenho de (?:ver
    |perguntar|confirmar)
""",
    "told.provided": r"""
(?:se|caso) (?:\w+ ){0,2}?(?:passar(?:es)?|passe|for(?:es)?|seja|avançar(?:es)?|avance)
    (?: \w+){0,2}? ?(?:selecionad[oa]|escolhid[oa]|aprovad[oa]|fase|prova|etapa|primeira)
    |em caso de (?:sucesso|aprovação|passagem)|se (?:tudo )?correr bem
    |(?:os|as) (?:candidat[oa]s )?(?:selecionad[oa]s|que (?:passem|avancem))
""",
    "offered.either": r"""
(?:diga|diz|indique|indica|escolha|escolhe)(?:-(?:me|nos))? (?:\w+ )?(?:qual|o que|a que
    |um[ae]? d[oa]s)|qual (?:dos dois |das duas )?(?:lhe|te|prefere|preferes|dá|daria)
    |à (?:sua|tua) escolha
""",
    "told.pick": r"""
(?:escolha|escolher|escolhe|reserve|reservar|reserva|selecione|selecionar|marque) (?:um|uma|o|a
    |o seu|a sua)(?: \w+)? ?(?:horário|hora|vaga|slot|turno)
""",
    "asides.with": r"""
com
""",
    "asides.talk": r"""
entrevistas?|reuni\w+|encontro|chamada|lig\w+ (?:para|a)|conversa\w*|fal\w+|conhec\w*|visit\w*
    |ronda
    |fase|sessão|painel|júri|prova|teste|exercício|apresenta\w*|aula|videochamada|almoço|café
    |esper\w+|depois|segunda (?:fase|entrevista)|remarc\w*|adi\w+|passa para|será|terá lugar
    |receb\w+|com(?:igo|osco| ele| ela| o sr| a sra| o dr| a dra| noss\w+
    | [oa] (?:\w+ ){0,2}(?:diret\w+|equipa|equipe|chefe|respons\w+|gerente))
(?:quer\w*|gostaria\w*|gostava\w*|deseja\w*)(?: de)?(?: \w+){0,2}? (?:\w+-(?:l[ao]|[oa]|te|lhe)
    |[oa]
    |te) ?|livre para (?:si|ti|você)|aguarda|volte|volta|(?:venha|vem) (?:n[ao]|a|cá|ao|às|outra
    |de)
vez d[aoe]|junta-se|assume|(?:reserv|guard|bloque)\w*(?: também| já| ainda)* (?:[ao]|n[ao])
exame|dinâmica|caso prático|provas|simulação|demonstração|[ao] (?:segund[oa]|seguinte|próxim[oa]
    |outr[oa]|últim[oa]) (?:é|será)
presencial\w*|o dia (?:começa|inicia)|começamos
""",
    "asides.set": r"""
(?:é|são|será|decorre)(?: também| depois)?(?: marcad[oa]| previst[oa])?(?: para| n[ao]| às| à)*
""",
    "asides.own": r"""
(?<!d)(?<!para )a (?:sua|tua) (?:entrevista|apresentação)|com [oa]s (?:outr[oa]s
    |restantes) candidat[oa]s|dinâmica de grupo
""",
    "asides.else": r"""
\b(?:exercício|tarefa|teste|caso|apresentação|formulário|questionário
    |documentos?)\b[^@]{0,24}\b(?:entregue|entregar|enviad[oa]s?|devolvid[oa]s?
    |submetid[oa]s?)\b[^@]{0,16}@
\b(?:link|ligação|acesso|oferta|proposta|código|conta|portal|inquérito|anúncio|inscrição
    |bilhete)s?\b[^@]{0,24}\b(?:expira|caduca|fecha|termina|encerra|abre|é válid\w+
    |está (?:abert\w+|ativ\w+))\b[^@]{0,16}@
\b(?:testar|verificar|experimentar) (?:a |o )?(?:sua |seu |tua |teu )?(?:câmara|câmera|micro\w*
    |ligação|conexão|equipamento|som)\b(?![^@]*\b(?:antes|para)\b)
\b(?:teste (?:técnico de ligação|de (?:ligação|conexão|som|vídeo|equipamento))|chamada de teste)\b
@[^@]{0,12}\b(?:foi|era|é) (?:um (?:erro|engano|lapso)|errad\w+|incorret\w+)\b
\b(?:convocatória|convite|mensagem|marcação|horário) anterior\b[^@]{0,16}@
\b(?:sessão (?:de esclarecimento|informativa)|dia aberto|portas abertas|feira de emprego|webinar
    |simulacro)\b
\b(?:escritórios?|receção|recepção|loja|rua|estacionamento|edifício
    |fábrica)\b[^@]{0,16}\b(?:fecha\w*|abre\w*|está (?:fechad|cortad)\w+)[^@]{0,12}@
\b(?:outr[oa]s|restantes|demais) (?:\w+ )?candidat[oa]s\b[^@]{0,40}@
\b(?:júri|comité|comitê|comissão|conselho|direção)\b[^@]{0,8}\b(?:delibera|reúne|decide
    |vota)[^@]{0,24}@
\b(?:táxi|motorista|comboio|trem|autocarro|ônibus|voo|barco|elétrico)\b[^@]{0,24}\b(?:parte|sai
    |chega|passa|vai buscar|espera)\b[^@]{0,24}@
\b(?:enviarei|enviaremos|envio|mandarei|mandaremos|mando)\b(?:(?!\b(?:para|antes
    |d[ao])\b)[^@]){0,40}@
\b(?:esteja|estar|apresente-se|compareça)\b[^@]{0,8}\b(?:na|à) (?:receção|recepção|portaria
    |entrada)\b[^@]{0,8}@
\b(?:festa|greve|jogo|prazo|fecho|inventário|mudança)(?: d[aoe] \w+)? (?:é|será|começa
    |termina)\b[^@]{0,12}@
\b(?:estarei|estou|estaremos|estará|está) (?:de novo |novamente )?(?:de volta|contactável
    |disponível|no escritório)\b[^@]{0,30}@|@[^@]{0,4}(?:estarei|estaremos|estará|regresso
    |volto) (?:de novo |novamente )?(?:de volta|contactável|ao escritório|no escritório)\b
    |\b(?:volto|voltarei|regresso|regressarei) (?:ao escritório|de férias)\b[^@]{0,16}@
\b(?:júri|comité|comitê|comissão|conselho|direção)\b[^@]{0,16}\b(?:reúne-se|se reúne|reúnem-se
    |vai reunir)(?! (?:com|consigo|contigo))[^@]{0,24}@
\b(?:outra pessoa|outro candidato|outra candidata)\b[^@]{0,24}@|@[^@]{0,40}\b(?:outra pessoa
    |outro candidato|outra candidata)\b
\b(?:primeiro dia|início de funções|dia de acolhimento|integração)\b[^@]{0,16}@
\b(?:pequeno-almoço|café da manhã)\b[^@]{0,16}@|\b(?:quarto|hotel)\b[^@]{0,24}\b(?:antes|a partir
    |até|deixar)\b[^@]{0,12}@
""",
    "newdays.held": r"""
reserva(?:do|da|mos|mo)|bloquead[oa]|guardad[oa]|marcad[oa] (?:para|no)|esper(?:o|amos) por
""",
    "asides.for": r"""
para
""",
    "hours.held": r"""
entrevista|chamada|reunião|conversa
""",
    "stale.thanks": r"""
obrigad[oa] (?:por (?:ter vindo|vir|tua visita|sua visita)|pel[ao] (?:sua |tua )?(?:visita
    |conversa|presença|tempo))
""",
    "joints.to": r"""
a|até
""",
    "joints.begins": r"""
início
""",
    "joints.ends": r"""
fim|encerramento|término
""",
    "joints.arrives": r"""
chegada|credenciamento|recepção
""",
    "weeks.on": r"""
na|no
""",
    "invited.mistaken": r"""
(?:convite|calendário|agenda)\b[^.!?]{0,60}\b(?:errad\w|incorret\w|engano|erro)
""",
    "stale.all_day": r"""
o dia todo|todo o dia|o dia inteiro
""",
    "stale.reader": r"""
você|vocês|sua|seu|te
""",
    "stale.still": r"""
(?:mas )?(?:ainda|também|novamente)
""",
    "joints.so": r"""
ou seja|isto é
""",
    "hours.runs": r"""
(?:dura|vai|segue) até (?:às|as)
""",
    "places.if": r"""
se|caso
""",
}
