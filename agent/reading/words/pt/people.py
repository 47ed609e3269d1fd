"""Portuguese: who writes, for whom, about which job, and who is met. Data, no logic."""

WORDS = {
    "meets.with": r"""
com
""",
    "addresses.team_box": r"""
contact|admin|rh
""",
    "answering.here": r"""
respond\w+ (?:diretamente |simplesmente )?a este (?:e-?mail|mail)
responder? a esta mensagem|responda (?:a )?este e-?mail
""",
    "answering.ask": r"""
contact|e-?mail|questions?|respond|contactar|contacte|contacta|consulta\w*|dúvidas?|fale com
    |entre em contato|urgentes?|mail|avis\w+
""",
    "answering.bids": r"""
e-?mail|env[ií]\w+|convida|encarregad\w+
""",
    "employer.bids": r"""
[ \u00a0]solicita a sua\b
[ \u00a0](?:convida-o|convidou)(?=[ ,])
""",
    "employer.carried": r"""
\bcandidatura (?:foi|è stata) (?:enviad[ao]|transmitida|trasmessa) (?:a|para
    |à) (?:o )?(?=[^\Wa-z\d_])
""",
    "employer.belongs": r"""
uma (?:empresa|marca|sociedade) (?:d[aoe]|do grupo)|parte d[aoe](?: grupo)?|do grupo
""",
    "employer.introduces": r"""
d[aoe]
""",
    "employer.framed.at": r"""
na|no
""",
    "employer.framed.before": r"""
(?:candidatura|vaga|entrevista) (?:na|no|à|ao)|interesse (?:em trabalhar )?(?:na|no)
""",
    "employer.framed.behind": r"""
para|e|foi|nos|como
""",
    "employer.framed.of_team": r"""
equipa de recrutamento d[ao]|equipe de recrutamento d[ao]
""",
    "employer.framed.team": r"""
recrutamento|talentos
""",
    "employer.hires_for": r"""
trato d(?:o recrutamento|a seleção|os recursos humanos) d[aoe]
""",
    "employer.reader_at": r"""
(?:seu|sua|teu|tua) (?:[\w-]+ ){0,3}n[ao]
""",
    "employer.signed_for": r"""
em nome d[aeo]
""",
    "employer.signed_for_article": r"""
de[ ]
""",
    "employer.agency.seeks": r"""
(?:procura|procuram|precisa de|busca|está à procura de) uma?
""",
    "employer.agency.post": r"""
vaga posição processo
""",
    "employer.agency.advises": r"""
consultor[a]?(?: de recrutamento)?
""",
    "employer.agency.post_with": r"""
na|no
""",
    "employer.agency.post_with_article": r"""
de[ ]
""",
    "employer.agency.common_end": r"""
^(?:interessante|próxima|boas|nova)[nrs]?[ ]
""",
    "employer.agency.round_before": r"""
entrevista
""",
    "employer.agency.round_before_at": r"""
na|no
""",
    "employer.between.of_you": r"""
te|você|sua|candidato|candidat|vaga
""",
    "employer.between.acts": r"""
me liga|me ligue
""",
    "employer.between.we_hire": r"""
nossa equip[ae]|nosso time|connosco
""",
    "employer.known.salutes": r"""
olá
""",
    "employer.known.and": r"""
e
""",
    "employer.mandates.searches": r"""
tenho (?:agora )?(?:uma|a|um) (?:vaga|posição|processo)\b
(?:estou|estamos|encontro-me|encontramo-nos)(?: a)? (?:recruta|seleciona|conduz|procura
    |busca)\w*
recruto|recrutamos|selecionamos|conduzo|conduzimos|procuramos|buscamos|procuro|gestionamos|busca
""",
    "employer.mandates.for": r"""
(?:[Pp]ara|[Ss]eleção d|seletivo d|recrutamento d|em nome d|por conta d|a pedido d)(?:(?<=para)
    |[aoe]s?)(?: [oa]s?)?
per conto d[ei]l?(?: la)?
""",
    "employer.mandates.entrusts": r"""
\ (?:nos|me) (?:pediu|pediram|confiou|confiaram|contratou|encarregou)\b
""",
    "employer.mandates.is": r"""
[Tt]rata-se d[aeo]|[Éé] para
""",
    "employer.mandates.is_article": r"""
de|das|o|a
""",
    "employer.mandates.own_part": r"""
Equip[aoe]|Loja|Sede
""",
    "employer.mandates.town_and": r"""
e
""",
    "employer.naming.kind_before": r"""
(?:Teatro|Hôpital)(?: (?:Municipal|municipale?))?(?: d[eaou]s?)?
Câmara Municipal d[eao]|Clínica|Fundação|Colegio|Residencia|Grupo|Banca|Banco|Caixa|Café
    |Autoescuela|Cooperativa|Editora|Padaria|Escola|Quinta|Adega|Coleg
""",
    "employer.naming.more_before": r"""
à|a|para|por|em|na|no
""",
    "employer.naming.more_before_of": r"""
d[eiu]|da|do
""",
    "employer.sources.of": r"""
\s+(?:@|de|da|do)\s+
""",
    "meets.cues.it_is_me": r"""
(?:sou|serei) eu (?:quem|que|a|o) (?:que )?(?:lhe |te |a |o )?(?:lig\w+|receb\w+|entrevist\w+)
""",
    "meets.cues.i_and": r"""
(?:serei|estarei|estar|estaremos|seremos) eu e
""",
    "meets.cues.ask_line": r"""
contact
quer(?:y|ies)
questions?|contacto|contact[ao]|contato|organizad\w+|dúvidas|informações
""",
    "meets.cues.later": r"""
\b(?:a|uma) (?:próxima|segunda) entrevista\b
""",
    "meets.cues.praised": r"""
visto|gostou|viu
""",
    "meets.cues.praised_and": r"""
e
""",
    "meets.cues.praised_author": r"""
me|eu|gostaria
""",
    "meets.cues.handed_on": r"""
(?:cv|currículo|candidatura|contac?to|dados|nome|número|perfil)\b(?:(?!\b(?:será|entrevista
    |com)\b)[^.;!?\n]){0,40} (?:por|pel[ao]|através d[aeo]|via)
(?:recomendad|indicad)[oa] (?:por|pel[ao])
""",
    "meets.cues.perhaps": r"""
talvez (?:passe|venha|apareça|se junte)
""",
    "meets.cues.later_behind": r"""
depois se\b|fica para|mais tarde
""",
    "meets.presence.kin_too": r"""
\b(?:meu|minha) (?:mulher|marido|irmã|irmão|filh[oa]|pai|mãe|sóci[oa]) também\b
""",
    "meets.gathering.ask_for": r"""
pergunt[ea] por
procure(?: por)?
""",
    "meets.gathering.if": r"""
se
""",
    "meets.judging.together": r"""
(?:ligo|receb[oe]|ligarei|receberei)\b[^.!?]{0,60}\b(?:junto|juntamente) com\b
""",
    "meets.judging.with_me": r"""
comigo|e eu
""",
    "meets.presence.also": r"""
\b(?:também (?:vai|vem|estará|quer)|(?:estará|vai estar) também)\b
""",
    "meets.presence.there": r"""
\bsame me\b
\b(?:estarei|vou estar) (?:aí|lá|cá|n[oa] (?:loja|oficina|obra|cozinha|escritório|padaria
    |bar))\b
\b(?:vou|quero) (?:falar|conversar) (?:com você|contigo|consigo)\b
\b(?:te ligando|te ligo|ligo para você)\b(?![^.!?\n]{0,40}\b(?:resultado|retorno|resposta))
\b(?:passa|venha|vem|apareça|aparece)\b[^.!?\n]{0,60}\be (?:falamos|conversamos
    |a gente (?:conversa|fala))\b
""",
    "meets.presence.each_other": r"""
\ba gente se (?:vê|fala)\b
\bnosso (?:bate-papo|papo|encontro)\b
""",
    "meets.presence.cannot": r"""
\bnão (?:vou conseguir|consigo|posso|vou poder)\b (?!(?:confirmar|garantir|adiantar|dar|dizer))
""",
    "meets.proposing.personally": r"""
\bgostaria de\b[^.!?\n]{0,40}\b(?:conversar|falar|conhecê\S+|entrevist\S+|ligar)\b
""",
    "meets.proposing.ours": r"""
nossa
""",
    "meets.proposing.ours_talk": r"""
conversa|chamada
""",
    "meets.proposing.thanked": r"""
obrigad[oa]\b|agradeço|na sequência da
""",
    "meets.pronouns.talk_with": r"""
(?:entrevista|conversa|chamada|reunião) com (?:ele|ela)
""",
    "meets.pronouns.moves": r"""
é|será|passou|passa|fica|foi|na|no|às|para
""",
    "meets.rounds.then": r"""
depois
""",
    "meets.somebody.no_persons": r"""
stage entrevista
""",
    "meets.somebody.things": r"""
hor[aá]rio|hora|entrevista|prova|sal[ao]|aula|edif[ií]cio|torre|bloco|piso|colegio|escola|casa
""",
    "meets.somebody.inside": r"""
(?:leads?|dirige|lidera|coordena)
à l[’']
""",
    "meets.somebody.with": r"""
junto a|meet|com
""",
    "orgs.connectors": r"""
e de das do da dos
""",
    "orgs.begins": r"""
As
""",
    "orgs.described": r"""
(?:Clínica|Centro|Escola|Colégio|Instituto|Agência|Oficina|Livraria|Padaria|Farmácia|Associação
    |Residência|Estúdio|Escritório|Hospital|Quinta|Cooperativa|Adega|Companhia)
""",
    "orgs.describing": r"""
[^\W\d_]{2,14}(?:ári[oa]|[ií]c[oa]|al|il|ista|iv[oa])
""",
    "orgs.article": r"""
Das|De|[OA]s?
""",
    "orgs.article_house": r"""
Fundação|Colegio|Escola|Grupo|Cooperativa|Câmara
""",
    "phrase_words.behind": r"""
agora então também finalmente
""",
    "phrase_words.determiners": r"""
a as re das o os um uma de nossa nosso seu sua meu minha
""",
    "phrase_words.pulling": r"""
de da do à
""",
    "phrases.site": r"""
Clínica|Colegio|Escola|Residencia|Loja
""",
    "phrases.site_article": r"""
de|do|da
""",
    "rounds.founder": r"""
(?:co)?fundadora?
""",
    "rounds.i_founded": r"""
sou (?:uma? d[oa]s (?:dois |duas |tres )?|a |o )?(?:co)?fundador(?:a|es|as)?
""",
    "roles.at_site": r"""
à|para|em
""",
    "roles.to_short": r"""
de
""",
    "roles.links": r"""
em|na|no|de|da|do|das
""",
    "roles.claims.at_house": r"""
em|n[ao]|com
""",
    "roles.claims.post_then": r"""
post|opening|vaga|cargo|ruolo
""",
    "roles.cues.label": r"""
post|opening|cargo|oferta|vaga|função|posição|tehtävä|ruolo
""",
    "roles.cues.asked_which": r"""
(?:para |a )?qual
""",
    "roles.cues.asked_post": r"""
post|vaga
""",
    "named.subject_of": r"""
de|em
""",
    "roles.cues.post_of": r"""
(?:vaga|cargo|lugar|posto|função) de
""",
    "roles.cues.applying": r"""
candidat
""",
    "roles.cues.applying_as": r"""
como|a
""",
    "roles.cues.trade_ends": r"""
eiro|eira|or|ora|ista|ário|ária|ante|ico|ica|iz|iar
""",
    "roles.cues.terms_before": r"""
contrato (?:temporal|sem termo|a termo)
tempo inteiro
""",
    "roles.cues.terms_article": r"""
an?[ ]
""",
    "roles.cues.terms_after": r"""
brut|salari
""",
    "roles.cues.behind": r"""
post|opening|posts|stage|talk|final
""",
    "roles.cues.posts": r"""
post opening
""",
    "roles.cues.refused_after_colon": r"""
lamento
""",
    "roles.cues.refused": r"""
no seguimos|no continuar\w*|no vamos a seguir
não (?:vamos|iremos|seguir\w*|avanç\w*)
infelizmente
""",
    "roles.ranking.kin_whose": r"""
(?:o|a) (?:meu|minha|nosso|nossa)
""",
    "roles.ranking.kin": r"""
mari|esposa|irmão|irmã|pai|mãe|filho|filha|colega
""",
    "roles.ranking.kin_article": r"""
de[ ]
o[ ]
a[ ]
""",
    "roles.spans.posts": r"""
post opening vaga cargo posto
""",
    "roles.spans.greetings": r"""
olá bom boa
""",
    "roles.subjects.house_behind": r"""
na|no|em
""",
    "meets.rounds.at": r"""
às|agora|fica
""",
}
