"""Portuguese cues, on folded text (without accents, ç as c). Data, no logic."""

MACROS = {
    "day": (
        r"(?:\b(?:segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha|hoje)\b|"
        r"\b\d{1,2} de (?:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)|\b\d{1,2}/\d{1,2})"
    ),
    "if": (
        r"(?<![\w-])se\b(?! (?:bem que|\w{2,}(?:ou|iu|eu|aram|eram|iram)|trata\w*|refere\w*"
        r"|encontra\w*|mantem)\b)"
    ),
    "clock": r"(?:\b\d{1,2}[:h]\d\d|\b(?:as|a) \d{1,2}\b|\b\d{1,2} ?(?:h|horas)\b|meio dia)",
}

INCOMING = {
    "hiring@anywhere": r"""
3 somebody is sought :: \b(?:procuramos|buscamos|(?:estamos|andamos) (?:a |em )?(?:procura de
    |procurar|procurando|buscando|busca de)) (?:alguem|quem) (?:que|para|com) (?:\w+ )?«lider\w+
    |dirig\w+|dirij\w+|chefi\w+|coorden\w+|assum\w+|integr\w+|reforc\w+|trabalh\w+|desenvolv\w+|ger(?:ir|e|a|encie)»\b
    !! voluntari\w*|condominio
3 join us :: \b(?:integrar|juntar[ -]se) a (?:nossa )?«equipa|equipe»\b
    |\bfazer parte da nossa «equipa|equipe»\b
    !! newsletter|clube|voluntari\w*
3 a post is given :: \ba pessoa «escolhida|selecionada» para\b|\b«contrato de trabalho»\b
    !! premio|sorteio|concurso|bolsa
3 your application :: \b(?:sua|tua) «candidatura|inscricao na vaga»
    |\b(?:uma|sua|tua|a) «entrevista de emprego»
2 application :: \b«candidat\w*|entrevista de emprego|recrutamento|recrutador\w*|recursos humanos
    |processo seletivo|selecao|vaga|curriculo|contratacao|pretensao salarial|contrato de trabalho
    |periodo experimental|carta de apresentacao|oferta de emprego|proposta de trabalho|o cargo
    |funcao de»
    !! selecao brasileira|vagas de estacionamento
2 interview :: \b«entrevista\w*»
2 said to an applicant :: \b«(?:seu|teu|sua|tua) (?:percurso|perfil|curriculo|cv|candidatura
    |entrevista|experiencia)|a entrevista|uma entrevista|entrevista de|a vaga|da vaga|essa vaga
    |certificado de habilitacoes|integrar a equip\w*|brutos|teste pratico|(?:dia|turno|semana) (?:a
    |de) experiencia|dia experimental|desafio|processo seletivo|banco de talentos
    |conhecer\w* (?:voce|o seu|melhor)|te conhecer|contrato|recrutar|recrutamento|clt|proposta
    |vencimento|salario»\b
    !! proposta de credito
""",
    "process@anywhere": r"""
3 a process in course :: \b(?:sua|tua) «candidatura|entrevista»|proxima (?:fase|etapa)
    |(?:fase|etapa) seguinte|processo «seletivo»
""",
    "foreign@anywhere": r"""
4 luck elsewhere :: «sorte|sucesso» (?:para|na|com) (?:\w+ )?entrevista
4 other matters :: «entrevista» (?:n[ao]|para|em) (?:a |o |noss[oa] |uma? )?(?:radio
    |podcast|revista|jornal|imprensa|tele\w*|programa)
4 other matters :: \b«newsletter|cancelar (?:a )?(?:subscricao|inscricao)|apartamento|aluguel
    |arrendamento|dentista|consulta medica|sua consulta|encomenda|fatura|boleto|entrega|credito
    |emprestimo|inquerito|pesquisa de mercado|jornalista|podcast|alerta de vagas|novas vagas
    |vagas para voce|desconto|promocao|visto (?:de|para)|consulado|condominio|pelada|almoco»\b
    !! vaga de|vaga para|cv\b|curriculo|entrega (?:ate|do (?:exercicio|desafio|teste|trabalho))
""",
    "rejection": r"""
5 not among them :: \bnao (?:esta|estas|figura|figuras) «entre (?:eles|elas
    |os (?:escolhidos|selecionados))»
6 has found somebody :: \b(?:ja|acabamos de|acabei de|entretanto) (?:\w+ )?«(?:contrat(?:ar|amos)
    |encontr(?:ar|amos)|arranj(?:ar|amos)|escolh(?:er|emos))» (?:alguem|uma? (?:\w+ )?(?:pessoa
    |amig[ao]|conhecid[ao]))\b
    !! ainda nao|{if}|alguem (?:que|para) (?:o|a|lhe|te)\b
5 not chosen :: (?:\bnao\b|«lamenta\w*|infelizmente») && (?:selecionad\w*|avancar|escolhid\w*|seguir
    |continuar|aprovad\w*|possivel|contemplad\w*|informar que)
    !! cancel\w*|adi\w*|ainda nao|hesite
5 another was chosen :: (?:«decidimos|optamos|selecionamos|escolhemos|optou|decidiu
    |escolhido») && (?:outr[ao]s?|um perfil|candidat\w* (?:com|cujo|que)|intern\w*)
5 given to another :: \b(?:dar|dado|dei|demos|deu|entregar|entregamos|atribuir
    |atribuimos) [oa] «(?:lugar|vaga|posto)» (?:de \w+ )?(?:a|ao) (?!(?:si|ti|voce|voces|quem
    |alguem|tempo|partir)\b)\w
    !! ainda nao|{if}|\?
5 goes to a colleague :: \b«(?:lugar|vaga|posto)» (?:vai|foi|ficou) (?:para|com)\b
    |\bnao (?:tenho|trago|sao) boas «noticias»\b
    !! ainda nao
5 leaves it at that :: (?:decidi\w+|optamos|resolvemos|vamos|preferimos)~\b(?:«ficar por aqui
    |nao (?:avancar|prosseguir|seguir)|encerrar (?:o|este|por aqui)»)
    !! hoje|reuniao|ligacao|esta semana
4 post is filled :: (?:«vaga|posicao|processo|cargo») && (?:preenchid\w*|encerrad\w*|fechad\w*
    |cancelad\w*)
    !! ainda nao
3 luck for the search :: (?:«desej\w*|sucesso|boa sorte») && (?:busca|procura|futur\w*|carreira
    |profissional|jornada)
2 kept on file :: «banco de talentos|base de dados|guardar o seu curriculo|futuras oportunidades
    |futuras vagas|manteremos o seu»
""",
    "progress_update": r"""
4 still deciding :: (?:«ainda|continuamos|andamento|em curso|seguimos») && (?:avaliando|avaliar
    |analis\w*|processo|entrevist\w*|decisao|candidat\w*|conhecer|curso)
4 will know more :: \b«(?:saberei|saberemos|sei|sabemos) (?:algo )?mais»\b
4 where things stand :: «ponto de situacao|status da sua candidatura|estado da sua candidatura
    |paciencia|atraso|demora|retorno ate|daremos um retorno|damos retorno|dou retorno|resposta ate
    |noticias ate|entraremos em contato ate|manteremos informad\w*|voltaremos ao contacto
    |em breve teremos|assim que houver»
    !! enviar|recebemos
3 you will hear :: \b(?:sera|serao|seja|sejam|ser (?:lhes?|te|vos))\b(?: \w+){0,4}? (?:«comunicad
    |notificad|avisad|informad|contactad|contatad|transmitid|divulgad|publicad»)[oa]s?\b
    |\b\w{3,12} (?:lhes?|te|vos|[ln]?[oa]s?) «(?:emos|ei)»\b
    |\b«(?:fica|ficara|ficar) (?:a saber|sabendo)|d(?:ara|arao|amos|aremos) a conhecer|dar retorno
    |saira (?:a|o) (?:classificacao|resultado|lista)|recebera a nossa resposta»\b
    !! nao\b|infelizmente|lamenta\w*|link|entrevista (?:sera|na|no)|reembols\w*
3 still interested :: (?:«ainda|continua»)~(?:interessad\w*|disponivel)
""",
    "application_received": r"""
5 application arrived :: (?:«recebemos|recebida|recebido|registad\w*|registrad\w*|rececao
    |confirmamos») && (?:candidatura|curriculo|cv|inscricao)
    !! nao recebemos|falta
5 application has arrived :: (?:«candidatura|curriculo|inscricao») && (?:recebid\w*|registad\w*
    |registrad\w*|enviad\w* com sucesso)
4 thanks for the application :: (?:«obrigad\w*|agradec\w*») && (?:candidatura|candidatar
    |interesse em|seu curriculo|inscricao)
    !! infelizmente|lamenta\w*|entrevista no dia
3 we will study :: (?:«analisar\w*|avaliar\w*|rever») && (?:candidatura|perfil|curriculo)
""",
    "application_received@subject": r"""
4 receipt in the subject :: «candidatura recebida|recebemos (?:a )?(?:sua|tua)
    |confirmacao de candidatura|obrigad\w* pela (?:sua )?candidatura»
""",
    "information_requested": r"""
5 please send papers :: (?:«envi\w*|precis\w*|necessit\w*|falta\w*|poderia|pode|solicit\w*
    |agradeciamos») && (?:document\w*|diploma\w*|certificad\w*|referencia\w*|pretensao|pretensoes
    |autorizacao|comprovativo\w*|comprovante\w*|copia|formulario|portfolio|carteira
    |carta de apresentacao|curriculo|cv|nif|cpf)
    !! entrevista no dia|proposta|agradezco|(?:obrigad[oa]|grat[oa]) p(?:or|elo)(?: ter| me
    | nos){0,2} (?:envi|mand)\w*(?![^.!?]*\b(?:falt|precis|mas\b))
4 what are your terms :: (?:«qual|quais|quando|tem|possui») && (?:pretensao|pretensoes|salari\w*
    |aviso previo|comecar|iniciar|disponibilidade para inicio|carta de conducao|autorizacao)[^.!]*\?
""",
    "assessment_requested": r"""
5 a task is next :: \b(?:proximo passo|passo seguinte|proxima etapa|etapa seguinte
    |proxima fase)\b[^.!?]{0,15}\b(?:e|sera|seria)\b (?:\w+ ){0,3}?«desafio|exercicio|teste|tarefa
    |caso»\b
    !! entrevista|conversa|{clock}
5 take a test :: (?:«teste|exercicio|estudo de caso|caso pratico|questionario|avaliacao|desafio
    |video entrevista|videoentrevista|traducao de teste») && (?:realiz\w*|complet\w*|fazer|faca
    |fizesse\w*|link|minutos|prazo|ate|entreg\w*|grav\w*|respond\w*|segue|envi\w*|mand\w*|anexo)
    !! na entrevista|no dia
5 asked to take a test :: (?:«realiz\w*|complet\w*|fazer|faca|fizesse\w*|convid\w*|grav\w*
    |respond\w*») && (?:teste|exercicio|estudo de caso|questionario|avaliacao|desafio|video)
    !! entrevista no dia
""",
    "availability_requested": r"""
5 which time suits :: (?:«quando|que dia|que horas|qual|quais|poderia|pode|teria|tem|tens|estaria
    |disponib\w*|disponivel|seria») && (?:disponib\w*|disponivel|dia|hora\w*|melhor|jeito|{day}
    |{clock}|conversar|falar|reunir|ligar)[^.!]*\?
    !! ainda interessad\w*|inicio
5 your availability :: (?:«sua|tua|suas|tuas|indique|indicar|informe|diga|escolha|agende|agendar
    |marque|selecione»)~«disponibilidade|horario|data|opcoes|entrevista pelo link»
    !! inicio
5 pick a time :: \b«escolh[ae]m?|marqu[ae]m?|agend[ae]m?» (?:\w+ )?(?:um|uma|o) (?:horario|hora
    |data)\b
    !! \bja\b|aula|consulta|avaliacao
5 a time by a link :: \b(?:«escolh\w+|selecion\w+|reserv\w+|agend\w+
    |marqu\w+»)~~\b(?:horarios?|entrevista) (?:\w+ ){0,3}(?:link|pagina|plataforma|portal)\b
    !! ja (?:foi )?(?:escolh|reserv|agend|marc)\w+
4 like to meet :: (?:«gostaria\w*|gostava\w*|queremos|queria\w*|convidar
    |convida\w*») && (?:conhece\w*|entrevista|conversa\w*|falar|reuniao|chamada|bate papo)
    !! {clock}|infelizmente|adi\w*
""",
    "interview_confirmed": r"""
5 invited for a time :: \b(?:entao|pronto|perfeito
    |combinado)\b[^.!?]{0,10}\b«ate» (?:(?:a|ao) )?{day}[^.?!]{0,30}{clock}
    !! \?|resposta|prazo
5 invited for a time :: (?:«confirm\w*|convid\w*|convoc\w*|espera\w*|agendad\w*|marcad\w*|entrevista
    |reuniao|lig\w*|decorrera|sera|receb\w*|combinad\w*|reservad\w*|conhece\w*|vemo nos
    |encontramo nos|experiencia») && (?:{day}[^.?!]{0,60}{clock}|{clock})
    !! \?|\bou\b|em vez|adiad\w*|remarcad\w*|alterad\w*|ate as
4 see you then :: (?:«ate (?:segunda|terca|quarta|quinta|sexta|amanha|la)|esperamos por si
    |te esperamos|esperamos voce»)
    !! entreg\w*|envi\w*|resposta|respond\w*|prazo
4 confirmation :: «confirmacao d[ae] (?:entrevista|reuniao)|entrevista confirmada
    |confirmo a (?:nossa|sua|tua)|lembrete»
    !! confirme
3 label of a meeting :: ^\W{0,3}«data|hora|horario|local|morada|endereco|entrevistador\w*|quando
    |onde|duracao|link»\b ?[:\t]
3 on arrival :: (?:«apresente[- ]se|procurar por|procure|trazer|traga|recepcao|rececao
    |documento de identificacao|duracao|durara»)~
""",
    "interview_confirmed@subject": r"""
4 invitation in the subject :: «confirmacao|entrevista|convocatoria|lembrete|convite»
    !! candidatura recebida|cancel\w*|adi\w*|remarc\w*|alter\w*
""",
    "moves": r"""
5 from one day to another :: \b«desliza|salta|transita|passa|avanca|recua|muda» (?:\w+ )?(?:de
    |da|do) [^?!]{0,24}?(?:{day}|{clock})[^?!]{0,40}? para\b[^?!]{0,12}?(?:{day}
    |{clock}) && (?:entrevista|conversa|reuniao|chamada)
    !! \?|{if}|abert\w*|fechad\w*|ferias|exposicao|curso\b|decisao
""",
    "interview_rescheduled": r"""
5 moved :: (?:«adi\w*|remarc\w*|alter\w*|mud\w*|reagend\w*|antecip\w*|nova data|novo horario
    |nova hora|em vez|(?:vemo|encontramo) nos antes|vem antes|venha antes
    |pass(?:a|ou|ar|amos) (?:[\w-]+ ){0,6}?para») && (?:{day}|{clock})
    !! \?|passar (?:a|para) (?:a |o )?(?:proxima|seguinte|fase|etapa)
""",
    "interview_cancelled": r"""
5 called off :: \b(?:encontro|entrevista|reuniao|conversa)\b[^.!?]{0,30}\b(?:tem de|tem que
    |tera de|tera que) ser «(?:cancelad|desmarcad|anulad)[oa]»
    !! {if}
5 a round is off :: \b(?:{day}|entrevista|reuniao|conversa|chamada) (?:\w+ ){0,3}?«ja nao da
    |fica sem efeito|fica cancelad[oa]|esta cancelad[oa]|nao vai dar|cai por terra»\b
    !! {if}|comboio|voo
5 called off :: (?:«cancel\w*|desmarc\w*|adiar|nao se realizara|nao podera|nao vai acontecer
    |imprevisto|doente») && (?:entrevista|reuniao|amanha|{day}|conversa|nova data)
    !! se nao puder
4 cannot hold it :: \bnao «(?:posso|podemos|poderei|poderemos|consigo|conseguimos|vou conseguir
    |vou poder|vamos conseguir|vai dar)» && (?:entrevista|reuniao|conversa|chamada|ligacao|{day})
    !! {if}|resposta|dizer|decisao|decidir|confirmar|oferecer|contratar|avancar|seguir|ate (?:a|o)
""",
    "offer": r"""
5 offering the post :: \b«(?:ofereco|oferecemos)»(?:-lhe|-te| lhe| te)? (?:o lugar|a vaga|o cargo
    |o posto
    |o emprego|trabalho)|\b(?:lhe|te) «(?:ofereco|oferecemos)» (?:o lugar|a vaga|o cargo|o posto)
    |\bconvid\w+(?:[ -](?:lo|la|te))? (?:\w+ )?a «integrar|fazer parte|juntar[ -]se»
    !! entrevista|\bnao\b|{if}
5 offering the post :: (?:«oferecer|proposta|oferta|contratar|contrato|convite|convidar») && (?:vaga
    |cargo|funcao|posicao|equipa|equipe|assinar|assinad\w*|brut\w*|integrar|juntar|trabalho
    |condicoes)
    !! entrevista|oferta de emprego a que|infelizmente|nao\b|candidatura|pretensao
6 the post is yours :: \b(?:lugar|vaga|posto|trabalho) e «(?:seu|sua|teu|tua)»\b
    |\b(?:queremos|gostavamos de|gostariamos de) «(?:contar|ficar) (?:consigo|contigo)»\b
    |\b(?:queremos|gostavamos de|gostariamos de) (?:te |o |a )?«contratar»\b
    !! entrevista|reuniao|conversa|visita|as {clock}|prova
5 you are chosen :: (?:«selecionad\w*|escolhid\w*|aprovad\w*|bem vind\w*|parabens») && (?:vaga
    |equipa|equipe|cargo|integrar|time|funcao|para o)
    !! entrevista|proxima (?:fase|etapa)|teste|nao\b
3 terms :: (?:«salario|remuneracao|vencimento|ferias|subsidio|periodo experimental|inicio»)~(?:de
    |anual|mensal|brut\w*|\d|sera|euros|reais)
""",
    "acknowledgement": r"""
4 thanks for the note :: (?:«obrigad\w*»)~(?:mensagem|retorno|avisar|email|confirmar|resposta
    |palavras|eu|envio)
    !! candidatura|interesse|automatic\w*
4 glad :: «perfeito|de nada|fico feliz|ficamos felizes|combinado|anotado|recebido|uma pena
    |compreend\w*|entend\w*|bom fim de semana|ate breve|sem problema»
    !! \?|{clock}|infelizmente
""",
    "recruiter_outreach": r"""
5 found your profile :: (?:«perfil|linkedin»)~(?:encontr\w*|vi\b|chamou|interessante|gostei|encaixa)
    |«nosso cliente|meu cliente|headhunter|indicou voce|me falou de (?:voce|si)
    |passou me o seu contacto|nao nos conhecemos»
4 we look for somebody :: \b(?:procuramos|procuro|buscamos|precisamos de|(?:estamos|estou
    |andamos) (?:a |em )?(?:procura de|procurar|procurando|buscando|busca de)) «alguem
    |quem» (?:que|para|com|capaz)\b
    !! candidatura|infelizmente|mais experiencia|outr[oa]|voluntari\w*
4 would you be open :: (?:«abert\w*|interesse|interessad\w*|gostaria|ouvir»)~(?:oportunidade\w*
    |proposta\w*|novo|nova|desafio\w*|conversa|vaga)[^.!]*\?
""",
    "auto_reply": r"""
5 out of office :: (?:«fora do escritorio|ausente|de ferias|resposta automatica|mensagem automatica
    |regresso|volto|de licenca|assuntos urgentes|em caso de urgencia»)~
    !! vai receber|(?:recebe|entrevista)-l[oa]|a entrevista
""",
    "stage:screen@text": r"""
5 first talk :: «entrevista telefonica|primeira entrevista|chamada telefonica|primeira conversa
    |conversa inicial|primeiro contato|primeiro contacto|entrevista com o rh|bate papo inicial
    |bate papo|entrevista inicial|conversa rapida|conversa de (?:15|20|30)|chamada de (?:15|20|30)
    |papo de (?:15|20|30)|triagem»
    !! duvida|questao|pergunta
""",
    "stage:technical@text": r"""
5 technical talk :: «entrevista tecnica|sessao tecnica|conversa tecnica|prova tecnica|live coding
    |case em»
""",
    "stage:manager@text": r"""
4 with the boss :: \b(?:«gestor\w*|diretor\w*|gerente|chefe|responsavel|coordenador\w*|encarregad\w*
    |supervisor\w*|lider|head|dono|dona|proprietari\w*»)\b
    !! (?:vaga|cargo|funcao|posicao|candidatura) (?:de|a|para|como) (?:\w+ ){0,2}(?:gestor|diretor
    |gerente|chefe|responsavel|coordenador|encarregad|supervisor|lider)\w*|recursos humanos
    |diretor geral|gestor de (?:rh|recursos)
""",
    "stage:panel@text": r"""
4 several people :: «painel|juri|banca examinadora|banca de|comissao|dinamica de grupo
    |entrevista em grupo|membros da equip\w*»
4 together with another :: (?:«junto com|juntamente com|acompanhad\w*|e comigo
    |e eu\b») && (?:conhec\w*|reuniao|entrevista|conversa\w*|falar)
    !! o senhor e eu|a senhora e eu|voce e eu|tu e eu|nos dois
""",
    "stage:final@text": r"""
5 final :: (?:«ultima|ultimo|final»)~(?:entrevista|fase|etapa|conversa)|«diretora? geral
    |direcao[ -]geral|ceo
    |presidente|fundador\w*|administrador delegado»
""",
    "wish:welcome": r"""
4 questions welcome :: (?:«duvida\w*|questao|questoes|pergunta\w*|esclarecimento\w*»)~~(?:escrev\w*
    |lig\w*|contact\w*|contat\w*|respond\w*|disposicao|hesit\w*|fale|dispor)|«nao hesite em»
4 at your disposal :: «a (?:sua|tua|vossa) disposicao|fico a disposicao|estamos a disposicao
    |me chama|chama no|me escreve|pode perguntar|me cobra|pode cobrar|diga me|fala comigo
    |qualquer duvida|alguma duvida|qualquer questao|se tiver (?:duvidas|alguma)»
    !! confirm\w*
4 at your service :: «disposicao|dispor» && (?:duvida\w*|questao|questoes|pergunta\w*
    |esclarecimento\w*|informac\w*)
4 say so :: \b(?:se|caso|qualquer|alguma)\b[^.!?]{0,60}\b(?:duvida\w*|precis\w*|quiser\w*|noticias
    |questao|coisa)\b[^.!?]{0,40}\b(?:«me (?:chama|avisa|avise|escreva|liga|ligue|procure)|diz|diga
    |avise|chame|grite|escreva|ligue|estou aqui|estamos aqui|liga me|escreve me»)\b
    !! remarcar
""",
    "wish:forbidden": r"""
5 asks not to :: \b(?:«pedia|peco|pedimos|pediamos|agradecia|agradeciamos»)\b(?: te| lhe
    | vos)? que [^.?!]{0,40}\bnao (?:telefon|ligu|ligass|contact|escrev|pergunt)\w*
5 do not ask :: (?:«pedimos que nao|pedimos lhe que nao|pedimos te que nao|peco que nao
    |peco lhe que nao|agradecemos que nao|solicitamos que nao|por favor,? nao|nao nos contact
    |nao nos telefon|nao nos ligu|nao nos escrev|nao me contact|nao me ligu|nao e necessario
    |nao sera possivel responder|evite») && (?:lig\w*|contact\w*|contat\w*|escrev\w*|question\w*
    |pedidos de)
    !! responder a (?:este|esta)|nao respond
5 asked not to :: \b(?:«pedia|pediamos|pediria|peco|pedimos|agradecia|agradeciamos
    |agradeco»)\b[^.!?]{0,40}\bnao (?:nos |me )?(?:lig|telefon|contact|contat|escrev|pergunt)\w+
5 no word given :: \bnao (?:«serao|sera») [^.!?]{0,30}(?:prestad\w*|fornecid\w*|dad\w*
    |respondid\w*)[^.!?]{0,30}(?:informac\w*|esclarecimento\w*|contacto\w*|telefon\w*)
""",
    "stage:manager@signature": r"""
2 manager signs :: \b«responsavel|diretor\w*|chefe|gerente|gestor\w*|coordenador\w*|encarregad\w*»\b
    !! rh\b|humanos|recrut|pessoas|talent|gente
""",
}

WRITTEN = {
    "thank_you": r"""
5 thanks for the talk :: (?:«obrigad\w*|agradec\w*») && (?:entrevista|tempo|conversa|receber|reuniao
    |ontem|hoje)
    !! convite|proposta
""",
    "status_check": r"""
5 is there news :: (?:«novidade\w*|noticias|saber|decisao|ponto de situacao|retorno
    |andamento») && (?:processo|candidatura|entrevista|vaga|\?)
""",
    "scheduling_reply": r"""
5 takes a time :: (?:{day}|{clock}|hora|data)~~«funciona|pode ser|perfeito|confirmo|posso|estarei
    |combinado|anotado|da me jeito|por mim|serve|disponivel|remarcar|impossivel|consigo»
5 would rather :: \b«prefiro|preferia|preferiria» (?:\w+ )?{day}
    |\bso «posso|consigo|tenho» (?:\w+ )?(?:n[oa] |a )?{day}
""",
    "acceptance": r"""
5 accepts :: (?:«aceito|aceitar|assinad\w*») && (?:proposta|oferta|vaga|contrato|gosto|prazer)
    !! antes de|\bnao\b|sugestao|falar|conversar|reuniao|entrevista
""",
    "withdrawal": r"""
5 withdraws :: (?:«retirar|desistir|recusar|declinar|outra proposta|outra oferta») && (?:candidatura
    |proposta|processo|aceitei|vaga)
""",
    "other_hiring": r"""
4 sends or asks :: (?:«anexo|segue|candidatar|candidatura|salari\w*»)~(?:cv|curriculo|vaga
    |documento\w*|referencia\w*|carta|pretensao)
""",
    "candidate@text": r"""
3 writes as a candidate :: «minha candidatura|candidatura|entrevista|a vaga|vossa proposta
    |sua proposta|processo seletivo|o cargo»
""",
    "employer@text": r"""
5 writes as an employer :: «sua candidatura|tua candidatura|nossa vaga|os candidatos»
""",
    "plain:content": r"""
5 has no wish to move :: (?:\b(?:feliz|bem|satisfeit[oa]|contente) «onde estou»
    |\bnao «estou a procura|ando a procura|estou procurando|procuro nada»(?=\W*(?:$|[.,;!]
    |de (?:emprego|trabalho|nada)))|\bnao «pretendo mudar» de (?:emprego|trabalho
    |empresa)\b)(?![^.!?]*\b(?:mas|{if}|salvo|embora)\b)
""",
    "plain:reads": r"""
5 asks for time :: \b(?:«pensar|refletir|resposta|responder»)\b[^.!?]{0,40}\?
5 le primeiro :: \b(?:«leio|lerei|ler|rever|ver|analisar|estudar»)\b (?:\w+ ){0,3}?(?:contrato
    |proposta
    |condicoes|documentos?|carta)\b
""",
    "plain:stays": r"""
5 stays :: \b«interesse» [^.!?]{0,40}\bmantem\b|\bmantenho [^.!?]{0,40}\b«interesse»\b
    |\bcontinuo (?:muito )?«interessad\w*»|\bantes de «decidir\w*|responder\w*»
""",
    "plain:acceptance": r"""
5 takes the post :: \b(?:«aceito|aceitar»)\b (?:\w+ ){0,4}(?:oferta|proposta|vaga|lugar|cargo
    |condicoes|contrato)\b|\b«aceito»(?:,? com (?:todo o |muito )?(?:gosto|prazer)|\W*$)
    !! nao (?:\w+ )?aceit|antes de|outr[oa]s?|{if}|para aceit|posso aceit
""",
    "plain:status_check": r"""
5 asks how it goes on :: \bquando podera ser a proxima «etapa»\b|\bnao pode «realizar» ?-?se\b
    |\bcomo vai seguir o «processo»\b
    !! {clock}
5 asks whether it is decided :: (?:«decidi\w*|decisao|escolheram alguem|novidade\w*|noticias|retorno
    |resposta|resultado|previsao|andamento|ainda estou (?:no
    |concorrendo)»)[^.!?]{0,60}\? && \b(?:sabe\w*|tem|ha|houve|existe|pode\w*|quando|alguma?|teve
    |tiveram|como|escolheram)\b
    !! minha decisao|minha resposta|dar\w* (?:uma )?resposta|precisam
5 asks whether it has come :: \b(?:meu|minha) «curriculo|candidatura|cv»\b[^.?!]{0,30}\b(?:chegou
    |recebid[oa])\b[^.!]*\?|\b«(?:ficou|ficaram|ficaste) de» (?:me )?(?:dizer|ligar|avisar|responder
    |dar|contac?tar)
5 wants to know :: \b(?:«saber|perguntar|consultar»)\b~~(?:novidade\w*|noticias|decisao|decidi\w*
    |andamento|o estado|em que (?:ponto|pe|fase)|ainda estou|retorno)\b
    !! antes de|minha decisao
""",
}
