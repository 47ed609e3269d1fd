"""Words by what they do around the name of a person, in the languages of the mail. Data, no logic.

A word has one act, that under which it stands first: "interviews" are talked, not shown.
"""

_ACTS = {
    "with": "with w mit avec con com met med bij chez bei junto insieme hos neben",
    "and": (
        "and und et y e en och og plus sowie also aussi auch también également anche ook também "
        "samt"
    ),
    "i": "i ich je yo eu ik io jag jeg",
    "me": "me mich mir moi mí conmigo comigo mij mig meg myself meinerseits",
    "we": "we wir nous on nosotros nós wij noi vi us uns nos ons oss ci",
    "my": "my mein meine meiner meinem meinen mon ma mi mijn meu minha mio mia min mitt",
    "our": (
        "our unser unsere unserer unserem unseren notre nuestro nuestra onze nosso nossa nostro "
        "nostra vår vores"
    ),
    "your": "your ihr ihre dein deine votre vos su tu uw jouw sua seu suo tua din deres",
    "you": "you sie ihnen dich dir vous te le la usted u jou você lei dig deg",
    "will": (
        "will would shall going wird werden würde würden möchte möchten wollen va vont fera sera "
        "seront será serán estará estarán van irá sarà saranno zal zullen gaat ska vil vai vão "
        "kommer gaan"
    ),
    "meet": (
        "meet meeting meets see seeing sees treffen trifft kennenlernen kennen rencontrer "
        "rencontrera recevra recevoir reçoit reçoivent conocer conocerte recibirá recibe "
        "recibirán ontmoeten ontvangt ontvangen kennismaken conhecer recebe receberá incontrare "
        "incontra incontrerà riceve riceverà träffa träffar møte møde møter møder entrevista "
        "entrevistará empfangen empfängt erwartet attend attendra espera aspetta begrüßen"
    ),
    "talk": (
        "speak speaking speaks talk talking talks chat chatting discuss sprechen spricht reden "
        "unterhalten gespräch parler échanger échange entretien entretenir hablar hablarás "
        "charlar charla conversar conversa spreken spreekt praten gesprek falar fala parlare "
        "parlerà colloquio prata samtal snakke samtale conversation interview interviews "
        "interviewing interviewed discussion"
    ),
    "call": (
        "call calling calls ring ringing rings phone phones anrufen ruft anruf rufe appeler "
        "appellera appelle llamar llamará llama bellen belt ligar liga ligará chiamare chiamerà "
        "chiama ringa ringer telefonieren meldet"
    ),
    "join": (
        "join joins joining joined participate participates attending attends teilnehmen nimmt "
        "dabei dazu rejoindra participera participará acompañará acompaña asistirá aansluiten "
        "sluit schuift aan participa acompanha parteciperà partecipa deltar deltager sit sits "
        "sitting present anwesend présent présente présents"
    ),
    "lead": (
        "lead leads leading run runs running conduct conducts conducted host hosts hosted chair "
        "chairs chaired führt führen leitet durchgeführt mené conduit animé dirige conduce "
        "conducido conduzido leidt voert conduz håller leder taken"
    ),
    "show": (
        "show shows walk walks tour zeigt zeigen montrera montre visiter enseñará enseña "
        "mostrará mostra laat zien rondleiden visar viser"
    ),
    "panel": (
        "panel interviewer interviewers committee board team participants attendees members "
        "gremium kommission auswahlkommission teilnehmer gesprächspartner jury commission comité "
        "tribunal comisión panelists entrevistador entrevistadores commissie gesprekspartners "
        "banca commissione intervistatori consists comprises comprising consisting besteht "
        "composed"
    ),
    "contact": (
        "contact ask email write reach questions question queries enquiries rückfragen fragen "
        "kontakt kontaktieren wenden ansprechpartner ansprechpartnerin contacter contactez "
        "contactar dudas preguntas pregunta contatar dúvidas vragen contacten contattare domande "
        "kontakta frågor spørgsmål reply touch copy copied cc kopie copie copia enquire "
        "reception receptie accueil empfang recepción portaria bell door sign desk"
    ),
    "askfor": "for nach naar por di efter",
    "behalf": (
        "behalf auftrag nom parte namens nome vegne für assistant assistenz assistante asistente "
        "secretary sekretariat secrétaire coordinator coordinates arrange arranging arranges "
        "scheduling office"
    ),
    "report": "report reports reporting berichten unterstellt rattaché reporta rapporteert",
    "thank": (
        "thanks thank danke merci gracias obrigado obrigada bedankt dank grazie tack takk hi "
        "hello dear hallo liebe lieber bonjour hola olá beste ciao hej hei geehrte geehrter "
        "geehrtes cher chère estimado estimada prezado prezada caro cara"
    ),
    "past": (
        "said says told spoke mentioned recommended referred passed introduced asked gave "
        "enjoyed loved liked sagte sagt erzählte dit dijo comentó zei disse ha talked agreed "
        "left replaced instead statt plutôt lugar invece plaats"
    ),
    "cant": (
        "can't cannot couldn't won't isn't unable away leave ill sick holiday krank verhindert "
        "urlaub malade absent enfermo ziek verlof malato sjuk syk"
    ),
    "send": (
        "send sends sent forward forwards confirm confirms let know update book books schickt "
        "sendet melden enverra envoie enviará envía stuurt sturen invia skickar sender"
    ),
    "later": (
        "if later after afterwards then next second final wenn danach später puis ensuite après "
        "después luego daarna depois dopo poi sedan"
    ),
    "from": "from of at von aus de du des da do vom del della fra från",
    "to": "to zu à a an til till",
    "by": "by durch par av af",
    "is": "is are ist sind est sont es son är er é são è sono zijn",
    "the": (
        "the der die das dem den les el los las il lo het o os as un una ein eine einer einem "
        "une uma um een"
    ),
    "colleague": (
        "colleague colleagues kollege kollegin kollegen collègue collègues compañero compañera "
        "collega collega's colega kollega partner partners brother sister wife husband daughter "
        "boss chef chefin bruder schwester frau mann sohn tochter frère sœur mari femme hermano "
        "hermana socio socia marido mujer broer zus man vrouw irmão irmã sócio sócia fratello "
        "sorella moglie marito bror søster"
    ),
    "manager": (
        "manager director head leiter leiterin leitung geschäftsführer geschäftsführerin inhaber "
        "inhaberin directeur directrice responsable gérant gérante directora jefe jefa gerente "
        "encargado encargada eigenaar bedrijfsleider teamleider leidinggevende diretor diretora "
        "responsabile titolare owner founder ceo cto cfo coo vp principal dean supervisor "
        "foreman engineer nurse teacher professor dr meister meisterin"
    ),
}  # fmt: skip
ACTS = {word: act for act, words in _ACTS.items() for word in words.split()}
"""The act of each word, in lower case."""
