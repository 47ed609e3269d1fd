"""Plain words that somebody else is considered, or for no employment: the reader is asked about a
friend, sits on the panel, or helps for nothing; ``applying``: the author applies to the reader. Data,
no logic.

They outweigh all that is said of the interview; so none may be said to a candidate too.
"""

BYSTANDERS: dict[str, dict[str, str]] = {
    "en": {
        "bystander@anywhere": r"""
5 gave your name :: \b(?:give|given|gave|gives|put|named|nominated|listed|cited|supplied|provided|mentioned)(?: (?:us|me|in))?(?: with)? (?:your name|your details|your contact details|you)(?: down| forward| to us)? as (?:an? |the |one of |his |her |their |\w+ ){0,3}«referee|referees|reference|references»\b(?! (?:number|code|point))
5 applies and named you :: \b(?:he|she|[a-z]+ [a-z]+) (?:«has applied|is applying|has been shortlisted|is a candidate»)\b[^.!?]{0,90}\b(?:gave|given|named|listed|provided|mentioned)\b[^.!?]{0,15}\byour name\b !! you have applied|your application|you applied
5 reads about somebody :: \b«reference|referee» (?:call|check|request|report|form) (?:for|about|on|re) (?:mr|mrs|ms|miss)\b
5 sits in :: \b(?:would|could|can|will|may|do) you\b (?:[\w']+ ){0,5}?«sit in|sitting in|sit on|sit alongside»\b && \b(?:interviews|interview panel|interviewing|the panel|panels|candidates?|applicants?|second (?:pair|opinion|set))\b !! your (?:own )?interview|your application
5 has sat in :: \b(?:thanks|thank you|grateful)\b[^.!?]{0,30}\bfor (?:\w+ )?«sitting in|sitting on|agreeing to sit|agreeing to chair|helping us interview|helping me interview»\b
5 whose turn it is :: \byour (?:[\w']+ ){0,2}«turn»\b && \bsits? (?:in|on)\b
5 on the panel :: \byou(?: are|'re| re|'ll be| will be) (?:\w+ ){0,2}?on (?:the|our|an|my) (?:\w+ ){0,2}?«panel|interview board» (?:for|on|with|this|next)\b
5 named for the panel :: \byou (?:are|were|have been|will be) (?:\w+ ){0,2}?(?:named|appointed|listed|added|nominated|rostered|down)\b(?: \w+){0,2}? (?:as|to) (?:an? |the |our )?(?:\w+ ){0,2}?«panel member|panellist|panelist|interviewer|interview panel|hiring panel»\b
5 helps for nothing :: \b(?:appl\w+|sign\w* up|offering|offered|accepted|register\w*|enrolled)\b(?: \w+){0,3}? (?:to be|to become|as|for) (?:an? |one of our |our )(?:[\w'/]+ ){0,4}?«volunteer»\b(?! (?:co ?ordinator|manager|officer|lead|director|administrator|recruit\w*|services|engagement|program\w*|team|support))
5 offers to help :: \b(?:offering|offer|offered|applying|applied|asking|signing up|signed up) to «volunteer»\b
5 a volunteer's papers :: \byour (?:recent )?«volunteer|volunteering» (?:application|enquiry|induction|interview|place)\b
5 a pupil's place :: \b«enrolment|enrollment» (?:interview|meeting|appointment)\b
""",
        "applying": r"""
5 has applied :: \bi(?:'ve| have| had)? (?:just )?«applied»\b (?:on|via|through|for|to|online|last|yesterday|today|this|with|in person)\b
5 applies :: \bi(?:'m| am| would like to|'d like to|'d love to| want to) (?:writing to )?«apply|applying» (?:for|to)\b
5 would come :: \bi(?:'d| would) (?:really )?love (?:an|the|to have an) «interview|trial|chance to interview»\b
5 can start :: \bi (?:can|could|am able to|am available to|'d be able to) «start|begin» (?:right away|straight away|straightaway|immediately|tomorrow|at once|any ?time|whenever you)
5 was seen :: \b(?:thanks|thank you|thankful|grateful)\b[^.!?]{0,20}\bfor «having me|seeing me|interviewing me|inviting me to interview|inviting me for an interview|inviting me in»\b
5 is keen :: \bi(?:'m| am| remain)\b (?:still |also )?(?:really |very |extremely |so )?«interested» in (?:the|this|your|that) (?:[\w'-]+ ){0,3}?(?:position|job|role|post|vacancy)\b
""",
    },
    "de": {
        "bystander@anywhere": r"""
5 gave your name :: \b(?:hat|haben|gab)\b (?:uns |mir )?(?:sie|dich|ihren namen|deinen namen|ihre kontaktdaten) (?:uns |mir )?(?:\w+ )?als «referenz|referenzgeber|referenzgeberin|referenzperson»\b !! sie haben|haben sie
5 sits in :: \b(?:konnten|konntest|wurden|wurdest|mochten|mochtest|magst|kannst|konnen) (?:sie|du)\b[^.!?]{0,70}\b«dabeisitzen|beisitzen|mit dazusetzen|mit reinsetzen|mit hineinsetzen» && \b(?:bewerber\w*|bewerbungsgesprach\w*|vorstellungsgesprach\w*|kandidat\w*|auswahlgesprach\w*|kommission)
5 has sat in :: \b«dank\w*»\b[^.!?]{0,40}\b(?:furs dabeisitzen|fur das dabeisitzen|dabeigesessen|mit dabeisass\w*|beigesessen|in der kommission mit\w+)
5 named for the panel :: \bals «beisitzer|beisitzerin|kommissionsmitglied|mitglied der auswahlkommission»\b && \b(?:sie|dich)\b[^.!?]{0,60}\b(?:eingeteilt|benannt|bestellt|vorgesehen|eintragen|gewinnen)\b
5 helps for nothing :: \b(?:bewerbung|interesse|anmeldung|bereitschaft|angebot|meldung)\b[^.!?]{0,30}\b(?:als|fur (?:ein|unser)|am|im|an (?:einem|unserem)) «ehrenamt|ehrenamtlich\w*»\b !! koordin|leitung|referent|hauptamt|gehalt|vergut
5 a child's progress :: (?:^|\b(?:zum|ihr|unser|das) )«elterngesprach|entwicklungsgesprach uber»\b
""",
        "applying": r"""
5 has applied :: \bich habe mich\b[^.!?]{0,60}\b«beworben»\b
5 applies :: \b«bewerbe ich mich|ich bewerbe mich|mochte ich mich bewerben|mich bei ihnen bewerben»\b
5 was seen :: \b(?:danke|dank)\b[^.!?]{0,20}\bdass ich «kommen durfte|mich vorstellen durfte|probearbeiten durfte»\b
""",
    },
    "fr": {
        "bystander@anywhere": r"""
5 gave your name :: \bvous a (?:cite|indique|donne|mentionne|designe|propose)e?s? (?:comme|en tant que|parmi ses) «reference|references|referent|referente»\b|\bnous a (?:donne|communique|indique|transmis) (?:votre nom|vos coordonnees) (?:comme|en tant que|pour une prise de) «reference|references»\b
5 sits in :: \b(?:pourriez|pouvez|pourrais|peux|voudriez|accepteriez|accepterais|seriez|serais)\b[^.!?]{0,60}\b«sieger|faire partie du jury|etre membre du jury|etre du jury|faire passer les entretiens|mener les entretiens»\b
5 has sat in :: \bmerci\b[^.!?]{0,30}\bd'avoir «siege|accepte de sieger|ete du jury|fait partie du jury|fait passer les entretiens»\b
5 helps for nothing :: \b(?:votre|ta) (?:candidature|proposition|inscription|demande|offre)(?: [\w']+){0,4}? «benevole|benevolat|benevoles»\b !! coordinat|responsable|charge|salari
""",
        "applying": r"""
5 has applied :: \b«j'ai postule|je postule|je me permets de postuler|je souhaite postuler|j'ai depose ma candidature|vous trouverez ci-joint mon cv»\b
5 was seen :: \bmerci de m'avoir «recu|recue|accorde cet entretien»\b
""",
    },
    "es": {
        "bystander@anywhere": r"""
5 gave your name :: \b(?:le|la|lo|te|os) ha (?:dado|indicado|citado|puesto|nombrado|mencionado|senalado) como «referencia|referente»\b|\b(?:ha dado|dio|ha indicado|ha facilitado|facilito|ha puesto)\b (?:su|tu) (?:nombre|contacto|telefono) como «referencia»\b
5 sits in :: \b(?:podria|podrias|puede|puedes|quiere|quieres|querria|querrias|acepta|aceptarias)\b[^.!?]{0,50}\b«formar parte del tribunal|formar parte de la comision|estar en el tribunal|ser parte del tribunal»\b
5 has sat in :: \bgracias por\b[^.!?]{0,25}\b«formar parte del tribunal|estar en el tribunal|acompanarnos en el tribunal|formar parte de la comision»\b
5 helps for nothing :: \b(?:tu|su|vuestra) (?:solicitud|candidatura|inscripcion|oferta|ofrecimiento)(?: \w+){0,4}? «voluntario|voluntaria|voluntariado»\b !! coordina|responsable|gestor|tecnic|contrato
""",
        "applying": r"""
5 has applied :: \b«me he inscrito|me inscribi|me postulo|me he postulado|solicite el puesto|he solicitado el puesto|adjunto mi curriculum|le adjunto mi cv|te adjunto mi cv»\b
5 was seen :: \bgracias por «recibirme|haberme recibido|la oportunidad de entrevistarme»\b
""",
    },
    "pt": {
        "bystander@anywhere": r"""
5 gave your name :: \b(?:indicou|deu|referiu|apontou|mencionou)(?: nos)? (?:o )?(?:seu|teu) (?:nome|contacto|contato|telefone) como «referencia»\b|\b(?:indicou|referiu|apontou|mencionou) (?:o|a|te) como «referencia»\b
5 sits in :: \b(?:pode|podes|poderia|poderias|consegue|consegues|aceita|aceitas|aceitaria)\b[^.!?]{0,50}\b«integrar o juri|fazer parte do juri|participar no juri|fazer parte da banca|participar da banca|compor a banca|integrar a comissao»\b
5 has sat in :: \b(?:obrigad[oa]|agradec\w+)\b[^.!?]{0,25}\bpor «ter integrado o juri|fazer parte do juri|ter feito parte do juri|participar da banca|ter participado da banca|integrar o juri»\b
5 helps for nothing :: \b(?:sua|tua) (?:candidatura|inscricao|proposta|oferta)(?: \w+){0,4}? «voluntario|voluntaria|voluntariado»\b !! coorden|gestor|tecnic|contrato
""",
        "applying": r"""
5 has applied :: \b«candidatei-me|me candidatei|venho candidatar-me|envio o meu cv|segue o meu curriculo|segue meu curriculo»\b
5 was seen :: \bobrigad[oa] por «me receber|me ter recebido|ter-me recebido»\b
""",
    },
    "nl": {
        "bystander@anywhere": r"""
5 gave your name :: \b(?:heeft|gaf)(?: ons)? (?:u|jou|je|uw naam|jouw naam|uw nummer)(?: aan)?(?: ons)? als «referent|referentie» (?:opgegeven|genoemd|aangegeven)\b !! wie|welke|waarom|heeft u zelf
5 sits in :: \b(?:wil|wilt|kun|kunt|kan|zou|zouden)\b (?:je|jij|u)\b[^.!?]{0,60}\b«erbij zitten|zitting nemen|erbij komen zitten» && \b(?:sollicitant\w*|sollicitatiegesprek\w*|kandida\w*|commissie|sollicitatiecommissie)\b
5 has sat in :: \b«bedankt|dank»\b[^.!?]{0,30}\b(?:dat je erbij zat|dat u erbij zat|voor het erbij zitten|voor je plek in de commissie|dat je in de commissie \w+)
5 helps for nothing :: \b(?:je|jouw|uw) (?:aanmelding|inschrijving|aanbod|interesse|sollicitatie)(?: \w+){0,4}? «vrijwilliger|vrijwilligster|vrijwilligerswerk»\b !! coordinat|manager|betaald|salaris
""",
        "applying": r"""
5 has applied :: \bik «heb gesolliciteerd|solliciteer|wil graag solliciteren|heb me aangemeld voor de functie»\b|\bbijgaand mijn «cv|sollicitatie»\b
5 was seen :: \b(?:bedankt|dank)\b[^.!?]{0,20}\bdat ik «mocht komen|langs mocht komen|mocht meelopen|mocht proefdraaien»\b
""",
    },
}
"""By code of language: rows that stand beside those of its own module."""
