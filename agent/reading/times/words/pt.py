"""Portuguese words for times, and the cues around them. Tables only."""

from agent.reading.times.words.model import Language

_NEWS = (
    r"(?:resposta|decisão|notícias|novidades|resultados?|retorno|informação|informações|feedback"
    r"|proposta)"
)

LANGUAGE = Language(
    code="pt",
    bare_hours={"a": "à", "as": "às"},
    bare_endings={"cao": "ção", "coes": "ções"},
    weekdays=(
        "segunda-feira segunda seg",
        "terça-feira terça ter",
        "quarta-feira quarta qua",
        "quinta-feira quinta qui",
        "sexta-feira sexta sex",
        "sábado sáb",
        "domingo dom",
    ),
    months=(
        "janeiro jan",
        "fevereiro fev",
        "março marco",
        "abril abr",
        "maio",
        "junho jun",
        "julho jul",
        "agosto ago",
        "setembro set",
        "outubro out",
        "novembro nov",
        "dezembro",
    ),
    weak="seg ter qua qui sex dom set out segunda terça quarta quinta sexta",
    numbers=(
        "um/uma dois/duas três/tres quatro cinco seis sete oito nove dez onze doze treze "
        "catorze/quatorze quinze dezasseis/dezesseis dezassete/dezessete dezoito "
        "dezanove/dezenove vinte"
    ),
    ordinals="primeiro/primeira segundo terceiro/terceira quarto",
    words={
        "x:30": "trinta",
        "x:40": "quarenta",
        "x:60": "sessenta",
        "G": "seguinte",
        "R:0": "hoje",
        "R:1": "amanhã amanha",
        "R:-1": "ontem",
        "A:1225": "natal",
        "A:easter": "páscoa",
        "T": "este esta neste nesta",
        "X:1": "próximo próxima próximos próximas proximo proxima",
        "L": "último última",
        "L:behind": "passado passada",
        "I": "cada todos todas",
        "K": "semana",
        "K:s": "semanas",
        "H": "mês mes meses",
        "J": "ano",
        "Q:0": "trimestre",
        "a": "o a os",
        "f": "de do da dos",
        "g": "em no na nos nas",
        "s": "para",
        "@": "às as pelas",
        "≈": "cerca aproximadamente",
        "P:am": "manhã manha",
        "P:pm": "tarde noite",
        "n:12": "meio-dia",
        "n:24": "meia-noite",
        "%": "horas",
        "-": "até ao à",
        "+": "e ou",
        "h": "meia",
        "t": "menos",
        "U": "hora",
        "u": "minuto minutos min",
        "d": "dia",
        "d:s": "dias",
        "b": "úteis uteis útil",
        "z": "corridos",
        "e": "início inicio princípio começo",
        "i": "meados meio",
        "F": "final fim finais",
        "V": "alguns algumas vários várias poucos",
        "S": (
            "mesmo mesma nessa nesse dessa desse essa esse própria próprio desta deste naquela "
            "naquele"
        ),
        "B": "entre",
        "r": "das desde",
        "Z:15": "quinzena",
        "<": "é será começa",
    },
    phrases={
        "um dia ou dois": "Z:2",
        "uma semana ou duas": "Z:14",
        "nessa data": "G:same",
        "dezena de dias": "Z:10",
        "quinzena de dias": "Z:15",
        "digamos": "@",
        "acabe a semana": "v:week",
        "termine a semana": "v:week",
        "acabar a semana": "v:week",
        "terminar a semana": "v:week",
        "semana acabar": "v:week",
        "semana terminar": "v:week",
        "mês acabar": "v:month",
        "mês terminar": "v:month",
        "acabe o mês": "v:month",
        "termine o mês": "v:month",
        "nessa altura": "G:same",
        "naquela data": "G:same",
        "último dia do": "F",
        "último dia da": "F",
        "ao longo do": "F",
        "ao longo da": "F",
        "ao longo de": "F",
        "decorrer do": "F",
        "decorrer da": "F",
        "antes das": "≤",
        "antes da": "≤",
        "dia útil seguinte": "G:bday",
        "no dia útil seguinte": "G:bday",
        "no dia seguinte": "G:day",
        "no dia a seguir": "G:day",
        "no mesmo dia": "G:same",
        "no dia anterior": "G:before",
        "dia útil a seguir": "G:bday",
        "próximo dia útil": "G:bday",
        "véspera": "G:before",
        "dia anterior": "G:before",
        "noite anterior": "G:before",
        "esse mesmo dia": "G:same",
        "nesse mesmo dia": "G:same",
        "no próprio dia": "G:same",
        "mesmo dia": "G:same",
        "nesse dia": "G:same",
        "dia a seguir": "G:day",
        "que vem": "X:1",
        "segunda-feira": "W:0",
        "terça-feira": "W:1",
        "quarta-feira": "W:2",
        "quinta-feira": "W:3",
        "sexta-feira": "W:4",
        "segunda feira": "W:0",
        "terça feira": "W:1",
        "quarta feira": "W:2",
        "quinta feira": "W:3",
        "sexta feira": "W:4",
        **{
            said.format(day): f"W:{n}"
            for n, day in enumerate("segunda terça quarta quinta sexta".split())
            for said in (
                *(f"{word} {{}}" for word in "dito disse disseram dissemos então talvez".split()),
                *(f"{{}} {part}" for part in ("à noite", "à tarde", "de manhã", "de tarde")),
            )
        },
        "depois de amanhã": "R:2",
        "meia hora": "Z:m30",
        "vinte minutos": "Z:m20",
        "trinta minutos": "Z:m30",
        "quarenta minutos": "Z:m40",
        "quarenta e cinco minutos": "Z:m45",
        "um quarto de hora": "Z:m15",
        "meia horinha": "Z:m30",
        "hora e meia": "Z:m90",
        "primeiros dias de": "e",
        "da manhã": "P:am",
        "da madrugada": "P:am",
        "da tarde": "P:pm",
        "da noite": "P:pm",
        "meio-dia": "n:12",
        "meio dia": "n:12",
        "meia-noite": "n:24",
        "fim de semana": "E",
        "fim do dia": "v",
        "final do dia": "v",
        "semana de": "k",
        "semana do dia": "k",
        "no dia": "g",
        "ao dia": "a",
        "dia seguinte": "G:day",
        "um par de": "x:2.0",
    },
    tell=(
        r"(?:dizemos|diremos|digo|direi) (?:alguma coisa|algo)\b"
        r"|receb(?:e|es|em|erá|erão) (?:um |o )?(?:posicionamento|retorno|feedback|devolutiva)\b"
        r"|(?:tem|têm|tens) (?:a nossa )?(?:resposta|notícias|novidades)\b(?! d[oa])"
        r"|(?:ligo|ligamos|aviso|avisamos|telefono)(?=[.,;!]|$)",
        r"(?:falamos|falaremos|falo|falarei) (?:consigo|contigo|convosco|com (?:a senhora|você))",
        r"(?:dê|deem|dá)-nos (?=(?:mais )?\w+ (?:mais )?(?:dias?|semanas?)\b)|demor\w+ (?=até\b)",
        r"(?!reembols|pag|entreg|envi|remet|ped|solicit)\w{3,12}-(?:lhes?|te|vos"
        r"|[lo]?[oa]s?)-(?:ei|emos|á"
        r"|ão)\b",
        r"(?:será|serão|ser-(?:lhes?|te|vos)(?:-á|-ão)?|seja|sejam|ir(?:á|ão) ser)(?: (?!uma?\b"
        r"|o\b|os\b)\w+){0,3}? (?:comunicad|notificad|avisad|informad|contactad|contatad"
        r"|esclarecid|divulgad|publicad|anunciad|respondid)[oa]s?\b",
        r"(?:comunicação|divulgação|publicação) (?:da decisão|dos? resultados?|da lista)\b"
        r"|(?:saber|conhecer)(?:á|ás|ão)\b",
        r"(?:dar[áã]\w*|daremos|darei|dad[oa]|damos) a conhecer\b|fica(?:rá|rão|s|m)? (?:a saber"
        r"|sabendo)\b|(?:sai|saem|sairá|sairão) (?:a |o |as |os )?(?:classificação|lista"
        r"|resultado|decisão)|(?:há|haja|haverá) (?:uma |a )?(?:decisão|resposta|notícias)\b",
        r"compromete\w*(?:-(?:se|nos|me))? (?:\w+ ){0,2}?a (?:responder|informar|comunicar|avisar"
        r"|dar)|(?:intenção|propósito) (?:de )?(?:informar|avisar|responder|comunicar|contactar)"
        r"|entrar\w*(?: \w+){1,4} em contat?c?to\b|pode[mns]? contar com (?:uma |a nossa )?"
        rf"{_NEWS}\b",
        r"paciência (?=até\b)",
        r"(?:deveríamos|poderíamos|gostaríamos de|esperaríamos"
        r"|estaríamos em condições de)(?: (?:conseguir|poder|de|lhe|te)){0,3} (?:dar|dizer"
        r"|responder"
        r"|comunicar|informar|ligar|confirmar|contactar|escrever)(?:-lhe|-te|-o|-a)?\b"
        r"|(?:deve|deverá|deveria) (?:receber|ter|saber) (?:a nossa |uma |mais )?(?:resposta"
        r"|notícias"
        r"|novidades|decisão)\b|volt(?:aríamos|aremos|amos|arei) ao (?:seu|teu) contac?to\b"
        r"|\w{3,12}-(?:lhes?|te)-(?:íamos|ia)\b",
        r"(?:saberei|saberemos|sei|sabemos) (?:algo )?mais\b",
        r"(?!peço|pedi|pede|agrade|solicit|rog|envi|mand)\w{3,14}-(?:lhe|te|vos"
        r"|lhes)\b(?: (?:\w+ ){0,2}?(?:resposta|retorno|feedback|notícias|decisão))?",
        r"(?:te|lhe|vos|lhes) (?:\w+ )?(?:digo|dizemos|aviso|avisamos|avisa|avisam|confirmo"
        r"|confirmamos|informo|informamos|retorno|retornamos|mando|mandamos|dou|damos|contacto"
        r"|contactamos|responde|respondem|liga|ligam|dirá|dirão|ligará|responderá)\b",
        r"(?:dar|dizer|enviar|comunicar|ligar|responder|informar|avisar|telefonar|escrever)-(?:te"
        r"|lhe|vos|lhes)\b|(?:conto|contamos|penso|pensamos|prevejo|tenciono|quero|queremos"
        r"|planeamos|planejamos) (?:\w+ ){0,3}?(?:dar|ter|tomar|responder|contactar|comunicar"
        r"|informar|ligar|enviar|decidir|dizer)",
        r"(?:candidat[oa]s|participantes|todos|todas) (?:\w+ ){0,4}?(?:serão|são) (?:informad"
        r"|contactad|contatad|avisad|notificad)[oa]s|(?:divulg|public)\w+ (?:[oa]s? )?(?:resultado"
        r"|lista|decisão)s?|(?:voltamos|volto) a (?:falar|contactar|contatar|escrever|dar)"
        r"|(?:sabes|sabe|saberão) (?:alguma coisa|o resultado|se\b)",
        rf"{_NEWS} (?:\w+ ){{0,2}}?(?:sai|sairá|chega|chegará|vem|virá|fica|ficará)\b",
        r"(?:promet\w+|garant\w+|asseguro?u?|terá|teremos|haverá|dão|darão|espera|esperam|espero"
        r"|esperamos)(?: \w+){0,2}? (?:resposta|retorno|feedback|notícias|novidades|devolutiva"
        r"|decisão)(?! sua| seu)",
        r"(?:daremos|darei|dará|damos|dou)(?:-lhe|-te)?(?: \w+){0,3}? (?:resposta|retorno|feedback"
        r"|notícias|novidades|devolutiva)|(?:ligo|telefono|escrevo|respondo)(?:-lhe|-te|-vos)\b"
        r"|(?:contacto|contato|aviso|informo|procuro|chamo)-(?:a|o|te|vos|lhe)\b"
        r"|(?:te|lhe|vos) (?:ligo|ligamos|respondo|escrevo)\b",
        r"fica(?:rá|rás|mos|remos)? a saber\b|conte com\b|(?:entraremos|entrarei|entramos|entro"
        r"|entrar|entrará"
        r"|entrarão) (?:novamente )?em contat?c?to",
        r"(?:lhe|te|o|a|vos|vocês?) (?:\w+ )?(?:contactaremos|contataremos|contactarei|informaremos"
        r"|informarei|ligaremos|ligarei|avisaremos|avisarei|daremos|darei|responderemos|responderei"
        r"|enviaremos|enviarei|diremos|direi|comunicaremos|confirmarei|confirmaremos)\b"
        r"|(?:contactá-lo|informá-lo|contactaremos|contataremos|informaremos|avisaremos|daremos"
        r"|darei|enviaremos|comunicaremos|responderemos|ligaremos|ligarei|avisarei|confirmarei"
        r"|retornaremos|retornarei|voltaremos|voltarei)(?:-(?:lhe|o|a|te))?\b",
        r"(?:terá|terás|receberá|receberás|saberá|saberás|será|serás)(?: \w+){0,4}? (?:uma? "
        r"|a nossa |nossa |notícias|novidades|resposta|informad[oa]|contactad[oa]|contatad[oa]"
        r"|avisad[oa])",
        rf"(?:esperamos|espero|contamos|prevemos|vamos|vou|pretendemos"
        rf"|iremos) (?:\w+ ){{0,3}}?(?:dar|ter|tomar|responder|contactar|contatar|comunicar"
        rf"|informar|ligar|enviar|decidir)|{_NEWS} (?:será|serão|está previst\w|sai)",
    ),
    news=(rf"{_NEWS}\b|(?:decidir|decidiremos)",),
    wait=(
        r"(?:me )?(?:dá|dê|deem?)(?:-me)? (?=até\b)",
        r"não antes|só (?=n[oa]|depois|a partir|em|lá)|(?:pediu|pede|precisa de|demora"
        r"|leva) (?:mais |cerca de |uns |umas )?(?=um|dois|duas|três|\d)",
        r"paciência|demorar\w*|aguarde|prazo de|(?:levará|precisamos de (?:mais|algum|um|uns))\b",
    ),
    unheard=(
        r"não (?:souber(?:es)?|sabes?|ouvir(?:es)?) (?:\w+ )?nada\b|nada (?:souber|ouvir)\b",
        r"(?:caso |se )?não (?!\w+ notícias (?:suas|tuas|vossas)\b)(?:tenha|tiver|receba|receber"
        r"|tenhas|tiveres"
        r"|recebas) (?:\w+ ){0,2}?(?:notícias|resposta|recebido|contacto|contato"
        r"|novidades)?(?: nossas?)?",
    ),
    ask=(
        r"(?:não se esqueça|não te esqueças|lembre-se|lembra-te) de\b",
        r"se (?=[^.?!,]{2,30} não (?:tivermos|tiver|soubermos) (?:\w+ ){0,3}?(?:suas?|tuas?|de si"
        r"|de ti)\b)",
        r"notícias (?:suas|tuas|vossas)\b|à espera d[oae]s? (?:sua |seu |tua |teu )?(?:contrato"
        r"|resposta"
        r"|confirmação|decisão|documentos)\b",
        r"favor (?=\w+[aei]r\b)|se possível|diz-me|digam?-(?:me|nos)|manda-(?:me|nos)"
        r"|mande-(?:me|nos)|(?:remeta|anexe|submeta|submete|envia-nos)\b",
        r"(?:precisamos|preciso|aguardamos|agradecemos|agradecíamos|pedimos|peço|gostaríamos"
        r"|solicitamos) (?:d[oea]s?|que|o|a|os|as|seu|sua)\b"
        r"|(?<!nossa )(?<!receber uma )(?<!ter uma )"
        r"(?:resposta|confirmação|aceite|retorno) (?:sua|seu)?(?=\s?(?:até|antes))",
        r"por favor|(?:poderia|poderias|pode|podes|agradecemos|agradecíamos|agradeceríamos"
        r"|solicitamos|pedimos|pedíamos|gostaríamos que)\b(?! (?:que |para )?não\b)|(?:confirme"
        r"|confirma|responda|responde"
        r"|envie|envia|devolva|escolha|escolhe|indique|indica|preencha|assine"
        r"|avis[ae]m?[- ](?:me|nos)|consegue[sm]?(?: me| nos)? (?:confirmar|responder|enviar|mandar"
        r"|avisar|dizer)|diga-nos|diz-nos|reserve|avise|complete|entregue)(?:-(?:nos|me|o|a))?\b",
        r"(?:sua|tua|vossa|seu|teu) (?:\w+ )?(?:resposta|confirmação|decisão|disponibilidade"
        r"|documentação|teste|aceitação|solução)|(?:tem|tens|terá|dispõe)(?: \w+){0,2}? ?(?:até|de"
        r"|\d)|(?:deve|deves|deverá|precisa|tem de|tem que) (?:\w+ ){0,2}?(?:ser |entregar|enviar"
        r"|completar|concluir|devolver|responder|confirmar)|(?:precisamos|necessitamos) (?:de|da|do"
        r"|que)",
    ),
    ends=(
        r"(?:damos|dou|concedemos)-(?:lhe|te) (?:mais )?(?:tempo|prazo)\b",
        r"(?:segur|guard|reserv)(?:amos|ar|o)(?:-lhe|-te)? (?:a vaga|o lugar|o posto)\b",
        r"(?:válid[oa]|expira|expirará|termina|abert[oa]|disponível|ativ[oa]|reservad[oa]|guardamos"
        r"|mantemos|encerra)\b|data limite|data-limite|prazo (?:limite"
        r"|de (?:entrega|resposta|aceitação))|o prazo(?= (?:termina|é|vence|encerra))"
        r"|prazo (?:para|de) (?:\w+ ){1,6}?é\b",
    ),
    event=(
        r"(?:começa|começará|inicia|início de funções|data de início|terá lugar|realiza-se"
        r"|realizar-se-á|reúne|nascid[oa]|encerrad[oa]|fechad[oa]|férias|feriado"
        r"|prazo de (?:inscrição|candidatura)|recebemos|conserv\w+|vemo-nos|prazer"
        r"|entrevistas (?:serão|decorrem|terão))\b",
    ),
    due=(
        r"até|antes d[eoa]|o mais tardar|no máximo|no prazo de|num prazo de|em até|dentro de"
        r"|durante|ao longo d[eoa]",
    ),
    until=(r"até",),
    after_by=(r"o mais tardar|no máximo|impreterivelmente",),
    answer=(r"(?:responda|confirme|diga-nos|ligue-me|avise)",),
    choosing=(r"se|quando|qual|dá jeito|disponível|convém",),
    logistics=(
        r"(?:link|ligação|convite|convocatória|endereço|morada|localização|dados de acesso"
        r"|indicações|instruções|nome d[oa] entrevistador[a]?)",
    ),
    within=(r"em|de|durante|tem|prazo de|até|dentro|no máximo",),
    waits=(
        r"em|dentro de|prazo|próximos|próximas|cerca|aproximadamente|máximo|demorar\w*|durante|após"
        r"|depois|até|d[êá]-nos|deem-nos|(?<!nem )mais",
    ),
    ahead_of=(r"(?:antes|de antecedência|prévio)",),
    afterwards=(
        r"depois(?! d)|mais tarde|após(?=[,.;!?]|$)|(?:seguintes|que se seguem)(?! (?:[aà]o?s?)\b)",
    ),
    advertised=(
        r"prazo (?:de|para) (?:as )?(?:candidaturas?|inscriç(?:ão|ões)) (?:termina|encerra|fecha"
        r"|decorre)\b",
        r"(?:vaga|oferta|anúncio|candidaturas) (?:\w+ ){0,2}?(?:está|estão|fica|ficam|continua"
        r"|permanece) (?:abert|publicad|ativ|disponíve)",
    ),
    then=(r"nessa altura\b|então\b|depois disso\b|de seguida\b|em seguida\b",),
    news_by_phone=(
        r"(?:liga|ligue|ligue-nos|liga-me|ligue-me|telefona|telefone)\b[^?]{0,80}\b(?:digo|direi"
        r"|diremos|dou-|damos-|já sei|já sabemos|saberei)",
    ),
    thereupon=(r"logo a seguir|de seguida|em seguida|depois|assim que|logo após",),
    after_round=(
        r"(?:após|depois|seguintes|posteriores|a contar) (?:d[aoe] |à |a )?(?:sua |nossa |esta "
        r"|cada |tua )?(?:\w+ )?(?:entrevistas?|reunião|conversa|chamada|encontro)",
    ),
    counted_from=(
        r"(?:após|depois d[eoa]|desde|a partir d[eoa]|a contar d[eoa])(?: [\w'(]+){0,4}",
    ),
    of_that=(
        r"(?:após|seguintes a) (?:essa|esse|esta|este|isso)|(?:depois|a partir|a contar) d(?:essa"
        r"|esse|esta|este|isso|aquela)\b",
    ),
    of_event=(r"(?:após|depois|a contar|a partir)(?: d[aoe]s?)? (?:o|a|os|as|d[ao]|seu|sua)\b",),
    of_message=(
        r"(?:após|depois|a contar|a partir|desde)(?: d[aoe]| o| a)? (?:(?:envio|receção|recepção"
        r"|recebimento|data|inscrição)|(?:deste|desta|este|esta) (?:e-?mail|mensagem)|hoje"
        r"|sua candidatura|tua candidatura)",
    ),
    of_closing=(
        r"(?:após|depois|a contar|a partir|seguintes)(?: d[aoe]| ao| à| o| a)?(?: esse| este"
        r"| esta)? ?(?:fecho|encerramento|prazo|data limite|data-limite|fim do prazo)",
    ),
    once_closed=(
        r"(?:terminado|findo|encerrado|após|depois|finalizado|uma vez) (?:\w+ ){0,3}?(?:prazo"
        r"|encerramento|fecho|encerrad[oa]|candidaturas)",
    ),
    old=(
        r"não (?:se ligue|te ligues|ligue|entre|venha)(?: às)?|em (?:vez|lugar) d[eoa](?: [\w]+)?"
        r"|e não(?: n[oa]| às| dia)*|(?:inicialmente|anteriormente"
        r"|originalmente)(?: \w+){0,2}?(?: para| n[oa]| às| dia)*|(?:anterior|antiga) (?:data"
        r"|hora)(?: d[eoa]| era)*:?|que (?:tínhamos|estava) (?:\w+ )?para"
        r"|(?:estava|tinha sido) (?:previst|agendad|marcad)[oa] para|conversa de|chamada de|já não",
    ),
    now=(
        r"(?:passa|passou|foi (?:adiad|alterad|remarcad|reagendad|antecipad)[oa]|fica|ficou|agora"
        r"|afinal)\b",
    ),
    fresh=(r"nov[oa]|em vez|passa(?: a|r)?",),
    same_hour=(r"mesm[oa] (?:hora|horário)",),
    moving=(r"adi\w+|pass(?:ar|amos|ou|a)|alter\w+|remarc\w+|reagend\w+|antecip\w+|mud\w+",),
    moved_thing=(r"a|o|sua|seu|entrevista|hora|reunião|chamada",),
    gone=(
        r"(?:temos|tenho|teremos|precisamos|preciso) (?:de |que )?(?:adiar|alterar|remarcar"
        r"|reagendar|cancelar)|não (?:poderá|pode|podemos|posso) (?:\w+ )?(?:realizar|decorrer|ser)"
        r"|não (?:vou|vamos|irei) (?:mais )?(?:conseguir|poder)|não consigo(?: mais)?(?! confirmar"
        r"| garantir)|(?:foi|fica|é) (?:adiad|remarcad|reagendad)[ao](?! (?:para|em|por)\b)",
    ),
    moved_from=(r"d[eoa]",),
    moved_to=(r"para(?: o| a| dia| as)*",),
    over=(r"fim|até|(?:termina|acaba)\w*(?: às| por volta das)?",),
    labels={
        "date": r"data|dia|quando|data e hora|nova data",
        "time": r"hora|horário|início|às",
        "end": r"fim|até",
        "place": r"local|onde|morada|endereço|sala|localização",
        "mode": r"link|modalidade|formato|plataforma|telefone",
        "length": r"duração",
        "old": r"(?:data|hora|horário|marcação) anterior|antes|anteriormente|data original",
        "new": r"nova (?:data|hora|marcação)|novo horário|agora|novo",
        "deadline": (
            r"validade|entregar até|até quando|data limite|data-limite|prazo|válido até|entrega"
            r"|expira em"
        ),
    },
    pause=(r"pausa|intervalo|almoço|café|boas-vindas|receção|chegada|fim|saída",),
    arrive=(r"chegu?\w+|apresente-se|compareça",),
    hours=(
        r"horário de (?:atendimento|funcionamento)|abert[oa]|contactável"
        r"|de segunda a (?:quinta|sexta)|dias úteis entre",
    ),
    options=(
        r"à escolha|seguintes (?:horários|datas|opções)|alguma das|qual d[aeo]s?"
        r"|se (?:não|preferir|esta|este|nenhum)|alternativ\w+|outra opção|também (?:podemos|seria)",
    ),
    no_round=(
        r"início de funções|data de início|prazo de candidatura|nascid[oa]|feriado|encerrad[oa]"
        r"|período experimental",
    ),
    not_its_length=(
        r"antes|de antecedência|a pé|apresentação|teste|exercício|preparar|preparação|prévio"
        r"|atraso",
    ),
    accepts=(
        r"perfeito|confirm(?:o|ad[oa])|combinado|fechado|marcado|anotado|de acordo|estarei"
        r"|vou estar|irei|comparecerei|aceito|d[aá]-me jeito|por mim|pode ser|posso,? sim"
        r"|(?:para|pra) mim (?:está|tá|fica)|fica (?:ótimo|perfeito|bem)|com certeza|sem problemas?"
        r"|funciona|escolho|fico com|convém|a minha escolha",
    ),
    refuses=(r"infelizmente|não posso|impossível|seria possível|outra data|remarcar",),
    agrees=(
        r"perfeito|combinado|de acordo|ótimo|confirm\w+|até (?:lá|quinta|sexta|segunda|terça"
        r"|quarta)|fica|sim|certo",
    ),
    picks=(r"primeir[oa]", r"segund[oa]", r"terceir[oa]|últim[oa]"),
    cancelled=(
        r"cancel\w+|anulad[oa]|não (?:se realizará|terá lugar|ocorrerá|acontecerá|vai acontecer)"
        r"|fica sem efeito|desmarc\w+",
    ),
    hypothetical=(r"se o seu|se a sua|caso seja|caso o",),
    back=(r"regress\w+|volt\w+|retorn\w+|até|a partir de",),
    away=(r"de .{1,40} a",),
    absent=(r"fora|ausente|de (?:férias|viagem|baixa)|fechad[oa]s?",),
    inclusive=(r"inclusive",),
    rather=("antes|melhor|preferimos",),
    than=("do que",),
    bounds=("até|antes de|depois d[aeo]s?|a partir d[aeo]s?",),
    lasts=(r"até(?: (?:às?|ao))?",),
    later=("mais tarde|depois",),
    earlier=("antes|mais cedo",),
    puts_off=("atras|adi[ae]",),
    brings_forward=("antecip",),
    unsuited=("não (?:(?:me |nos )?(?:dá|convém|é possível)|posso|consigo)",),
    engaged=(
        r"tenho (?:já )?(?:uma?|que|de|aulas?|consulta|médico|dentista)\b(?! (?:\w+ )?(?:vaga"
        r"|preferência|disponibilidade|momento|hora|horário|pergunta|espaço|folga)\b)",
        r"est(?:ou|arei) (?:já )?(?:a trabalhar|trabalhando|ocupad[oa]|em|na|no|de (?:turno"
        r"|serviço))\b",
    ),
    engaged_last=(r"não (?:posso|consigo)\b",),
    opened=("aberto",),
    firstly=("primeiro",),
    secondly=("depois",),
    rooms=(r"(?:sala|aula|piso)\b[ .-]*[a-z]?\d|sala (?:de|da) \w",),
    instead=("em vez d[eao]s?|não",),
    by_then=(r"até lá\b",),
    before_round=("antes d[ae] (?:sua |tua |nossa )?(?:entrevista|reunião|conversa)",),
    handed_in=(r"(?:quando|assim que) [ao]s? (?:tivermos|tiver|recebermos|receber)\b",),
    not_before=("não antes d[aeo]",),
    comes_back=(r"volta|regressa",),
    then_looks=(r"vê|lê",),
    paid=(r"pag[oa]s?",),
    tells_of=(r"resposta|decisão",),
    your_answer=(
        r"(?:sua|tua|vossa) (?:resposta|decisão)|(?:diga|dê|responda|confirme|avise|informe)-(?:nos"
        r"|me)",
    ),
    you_get=(r"(?:ter[áe]|receb|daremos|darei|enviaremos|enviarei)",),
    was=(r"chegou|estava|estive|tive|teve|houve|era|entrou",),
    denied=(r"não",),
    but=("mas",),
    knows=(r"saber|decid",),
    between=(r"entre(?: os?)?(?: dias?)?",),
    between_ends=(r"e(?: o)?(?: dia)?",),
    returns=(
        r"(?:estou|estarei|está|estará|estamos|estaremos) (?:\w+ )?(?:de volta|fora|de férias"
        r"|em inventário|em obras|de viagem|em formação|fechad\w+|encerrad\w+)|não abr\w+",
    ),
    corrects=(r"(?:conte|conta|contem|digamos)(?: (?:antes|com|que|melhor))?|em vez disso",),
    upon=(r"assim que|logo que|depois de",),
    becomes=(r"(?:será|vai ser|fica para|passa para|passou para)(?: afinal| antes| talvez)*",),
    replaces=(
        r"ou (?:melhor|antes)|não|perdão|desculpe|desculpa|aliás|digo|quero dizer|melhor|corrijo"
        r"|minto|digamos",
    ),
    unkept=(
        r"não (?:(?!mas\b|antes\b)[\w-]+ ){1,9}?est[ea] (?:semana|mês|ano)\b"
        r"|est[ea] (?:semana|mês|ano) não\b",
        r"(?:n[ao] [\w-]{3,16} )?(?:não )?(?:(?:se )?(?:reuniu|reuniram|decidiu|decidiram)(?:-se)?"
        r"|(?:foi|foram) (?:\w+ )?(?:tomad|decidid|recebid|enviad|discutid|realizad)[oa]s?)\b"
        r"(?:(?! (?:e|mas|para|que|até|antes))[^;:,])*",
        r"fic(?:ou|aste|aram) de (?:nos|me)\b[^;:,]*",
        r"não (?:\w+ ){0,3}?(?:dizer\S*|sei|sabemos|saber) (?:\w+ )?quando [\w-]+ [\w-]+"
        r"(?:(?! mas\b)[^;:])*",
        r"(?:escrevi|liguei|enviei|mandei|falei|recebi|tentei|telefonei|escreveu|ligou|enviou)\b"
        r"(?:(?! (?:e|mas|para|que))[^;:,])*",
        r"(?:tinha|tínhamos) (?:\w+ )?(?:dito|prometido|anunciado|ficado)(?:(?! mas)[^;:,])*",
        r"não (?:\w+ )?(?:posso|podemos|consigo|conseguimos) (?:\w+ )?(?:dizer|dar|prometer"
        r"|garantir|comprometer)\w*(?:(?! mas| antes)[^;:,])*",
    ),
    takes_back=(
        r"(?:ah)?,? ?não,? (?:desculpe|desculpa|espera|aliás|melhor)\b|aliás,? não\b|correção:",
    ),
    wishes_to_resume=(
        r"(?:gostaria|gostávamos|gostaríamos|adoraria|gostava)(?: muito)? de (?:\w+ ){0,3}?"
        r"(?:retomar|voltar a falar)",
    ),
    in_touch=(r"notícias",),
    invitation_for=(r"convite para(?: [ao])?",),
    deleted=(r"(?:eliminad|apagad|destruíd|conservad|excluíd)[oa]s?",),
    bystanders=(
        r"conselho(?: de administração)?|direção|administração|diretoria|reitoria|câmara"
        r"|comissão de (?:trabalhadores|ética)|sindicatos?|pessoal|funcionários|colaboradores"
        r"|trabalhadores"
        r"|colegas|equipa|equipe|acionistas|sóci[oa]s|membros|clientes?|imprensa|famílias|pais"
        r"|referências|(?:anterior|atual|antigo)(?:es)? empregador(?:es)?|responsáveis",
    ),
    is_told=(
        r"(?:será|serão|seja|sejam|ser|vai ser|vão ser)(?: \w+)? (?:informad|notificad|avisad"
        r"|contactad|contatad|consultad|ouvid|comunicad|transmitid|remetid|enviad|anunciad"
        r"|apresentad)[oa]s?",
    ),
    to_whom=("a", "ao", "aos", "à", "às", "e", "mas", "que"),
    to_reader=(
        r"(?:ser-)?(?:lhes?|te|vos)|você|vocês|si|consigo|candidat[oa]s?|concorrentes"
        r"|interessad[oa]s|participantes|tod[oa]s|pessoas|quem",
    ),
    settles=(
        r"(?:comissão|conselho|júri|direção|administração) (?:reúne(?:-se)?|se reúne|reunirá"
        r"|decide|decidirá|delibera)",
        r"(?:reunimo-nos|reuniremos)|últimas? entrevistas?",
    ),
    starts_work=("começar",),
)
