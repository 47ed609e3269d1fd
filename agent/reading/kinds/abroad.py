"""Further cues in other languages for rounds and for wishes about a nudge. Data, no logic."""

ABROAD: dict[str, dict[str, str]] = {
    "de": {
        "stage:panel@text": r"""
4 together with :: \b(?:«gemeinsam mit|zusammen mit»)\b[^.!?]{0,60}(?:leit\w*|kolleg\w*|frau|herrn?
    |team|chef\w*|fuhrung\w*)
""",
        "stage:manager@signature": r"""
2 manager signs :: \b«leiter\w*|leitung|abteilungsleit\w*|teamleit\w*|bereichsleit\w*|filialleit\w*
    |marktleit\w*|werkleit\w*|werksleit\w*|stationsleit\w*|pflegedienstleit\w*|gruppenleit\w*
    |schulleit\w*|bauleit\w*|laborleit\w*|kuchenchef\w*|inhaber\w*|meister\w*»
    !! personal|recruit|hr\b|talent
""",
        "wish:welcome": r"""
4 there for questions :: (?:«fragen|ruckfragen»)\b[^.!?]{0,10}\b(?:bin|sind) (?:ich
    |wir)\b[^.!?]{0,60}\b(?:da|erreichbar|ansprechbar)\b
4 ask again then :: \b(?:wenn|falls|sollte\w*|ansonsten|andernfalls|sonst)\b[^.!?]{0,60}(?:«meld\w*
    |hak\w*|frag\w*|erinner\w*|schreib\w*|ruf\w*|klingel\w*|stups\w*»)\b
    !! erinnerung|passt|klappt|nicht geht|wahrnehmen|verhindert|absag|verschieb|nicht konnen
    |melden wir|melde ich|rufen wir
4 feedback gladly :: \b«gerne?|jederzeit»\b[^.!?]{0,50}(?:feedback|ruckmeldung|auskunft)
    !! ihr feedback|dein feedback|bitten
4 at your service :: \b«stehe\w*»\b[^.!?]{0,60}verfugung
""",
        "wish:forbidden": r"""
5 no word by telephone :: (?:«auskunfte|auskunft|sachstandsanfragen|zwischenstande
    |nachfragen»)[^.!?]{0,60}(?:nicht|keine|konnen leider)[^.!?]{0,40}(?:erteil\w*|gegeben
    |beantwort\w*|moglich|gemacht)|(?:«keine») (?:telefonisch\w* )?(?:auskunfte|auskunft|anfragen
    |nachfragen)
    !! jederzeit|gerne
""",
    },
    "fr": {
        "stage:panel@text": r"""
4 together with :: \b(?:«en presence de|accompagne\w* de|ainsi que de
    |aux cotes de»)\b[^.!?]{0,60}(?:responsable|directeur|directrice|manager|collegue\w*|chef\w*
    |equipe)
""",
        "stage:manager@signature": r"""
2 manager signs :: \b«responsable|directeur|directrice|chef\w*|gerant\w*|manager»\b
    !! humaines|recrut|rh\b|talent
""",
        "wish:welcome": r"""
4 at your service :: «disposition» && (?:question\w*|renseignement\w*|precision\w*|information\w*
    |complement\w*)
4 write if in doubt :: \b«question\w*|doute|precision\w*» ?\??[^.!]{0,30}\b(?:ecri\w*|appel\w*
    |repond\w*|contact\w*|demand\w*)
""",
        "wish:forbidden": r"""
5 nothing by telephone :: \b«aucune?»\b (?:\w+ )?(?:renseignement|information|reponse
    |suite)\b[^.!?]{0,40}(?:donne\w*|communique\w*|apporte\w*|transmis\w*|fourni\w*|delivre\w*)
""",
    },
    "es": {
        "stage:panel@text": r"""
4 together with :: \b(?:«junto con|acompanad\w* (?:de|por)|y dos companer\w*
    |y varios companer\w*»)\b
""",
        "stage:manager@signature": r"""
2 manager signs :: \b«responsable|director\w*|jef[ea]|gerente|encargad\w*»\b
    !! rrhh|humanos|seleccion|personas|talento
""",
        "wish:welcome": r"""
4 at your service :: «disposicion» && (?:duda\w*|pregunta\w*|consulta\w*|aclaracion\w*|informacion
    |cuestion\w*)
4 say so :: \b(?:si|ante|para)\b[^.!?]{0,80}\b(?:necesit\w*|quier\w*|dud\w*|sab\w*|noticias
    |pregunt\w*)\b[^.!?]{0,60}\b(?:«dimelo|digame\w*|diganos|dinos|avisame|aviseme|escribeme
    |escribame|escribenos|llamame|llameme|llamanos|preguntame|contactame»)\b
    !! cambiar|no puedes|no te viene
""",
        "wish:forbidden": r"""
5 asked not to :: \b(?:«pediria|pido|pedimos|pediriamos|rogaria|ruego|rogamos|rogariamos|agradeceria
    |agradeceriamos»)\b[^.!?]{0,20}\bque\b[^.!?]{0,30}\bno (?:nos |me )?(?:llam|escrib|contact
    |pregunt|insist)\w+
5 no word given :: \bno se (?:«facilitara\w*|dara\w*|ofrecera\w*|proporcionara\w*
    |respondera\w*») [^.!?]{0,30}(?:informacion|llamadas|consultas|correos)
""",
    },
    "pt": {
        "stage:manager@signature": r"""
2 manager signs :: \b«responsavel|diretor\w*|chefe|gerente|gestor\w*|coordenador\w*|encarregad\w*»\b
    !! rh\b|humanos|recrut|pessoas|talent|gente
""",
        "wish:welcome": r"""
4 at your service :: «disposicao|dispor» && (?:duvida\w*|questao|questoes|pergunta\w*
    |esclarecimento\w*|informac\w*)
4 say so :: \b(?:se|caso|qualquer|alguma)\b[^.!?]{0,60}\b(?:duvida\w*|precis\w*|quiser\w*|noticias
    |questao|coisa)\b[^.!?]{0,40}\b(?:«me (?:chama|avisa|avise|escreva|liga|ligue|procure)|diz|diga
    |avise|chame|grite|escreva|ligue|estou aqui|estamos aqui|liga me|escreve me»)\b
    !! remarcar
""",
        "wish:forbidden": r"""
5 asked not to :: \b(?:«pedia|pediamos|pediria|peco|pedimos|agradecia|agradeciamos
    |agradeco»)\b[^.!?]{0,40}\bnao (?:nos |me )?(?:lig|telefon|contact|contat|escrev|pergunt)\w+
5 no word given :: \bnao (?:«serao|sera») [^.!?]{0,30}(?:prestad\w*|fornecid\w*|dad\w*
    |respondid\w*)[^.!?]{0,30}(?:informac\w*|esclarecimento\w*|contacto\w*|telefon\w*)
""",
    },
    "nl": {
        "stage:panel@text": r"""
4 together with :: \b(?:«samen met|in aanwezigheid van»)\b[^.!?]{0,70}(?:collega\w*|hoofd|manager
    |leider|directeur| en )|\b(?:twee|drie|enkele|een paar) «collega's|teamleden»
""",
        "stage:manager@text": r"""
4 with the head :: \b«teamhoofd|unithoofd|zorgmanager|vestigingsmanager|ploegleider|winkelmanager
    |diensthoofd|werkleider|rayonmanager»\b
    !! vacature|functie van
""",
        "stage:manager@signature": r"""
2 manager signs :: \b«manager|teammanager|filiaalmanager|vestigingsmanager|zorgmanager
    |afdelingshoofd|teamhoofd|hoofd|teamleider|directeur|bedrijfsleider|chef»\b
    !! hr\b|recruit|personeel|talent
""",
        "wish:welcome": r"""
4 do call :: \b(?:«bel|mail|app|stuur|laat|trek|meld»)\b[^.!?]{0,60}\b(?:gerust|vragen|vraag
    |onduidelijk\w*|twijfel\w*|bel)\b
    !! verhinderd|afzeggen|niet schikt
3 more to know :: \b(?:«nog vragen|vragen|meer weten»)\b ?\?
""",
        "wish:forbidden": r"""
5 asked not to :: \b(?:«wil|wilt|zou|zouden|willen»)\b (?:je|u
    |jullie)\b[^.!?]{0,50}\bniet (?:meer |steeds )?(?:willen )?(?:bellen|mailen|appen|informeren)\b
5 no word by telephone :: \b(?:«niet telefonisch|geen telefonische|geen mededelingen
    |niet over gecorrespondeerd|geen correspondentie»)\b
""",
    },
    "others": {
        "stage:manager@text": r"""
4 with the boss :: \b(?:«enhetschef\w*|avdelningschef\w*|gruppchef\w*|butikschef\w*
    |rekryterande chef|verksamhetschef\w*|platschef\w*|produktionschef\w*|afdelingsleder\w*
    |afdelingschef\w*|teamleder\w*|butikschef\w*|vaerkforer\w*|værkforer\w*|vaerkfører\w*
    |værkfører\w*|driftsleder\w*|avdelingsleder\w*|butikksjef\w*|enhetsleder\w*|din kommende leder
    |naermeste leder|nærmeste leder|nermeste leder|din chef|chefen for|chef for|direttore|direttrice
    |responsabile|capo ?(?:reparto|cantiere|squadra|turno|ufficio)|caporeparto|titolare|coordinatore
    |coordinatrice»)\b
    !! risorse umane|selezione|direttore generale|ansokan som|tjansten som|stillingen som
    |(?:posizione|ruolo|profilo|posto) (?:di|da) (?:\w+ )?(?:direttore|direttrice|responsabile|capo
    |coordinat)|procedimento|hr chef
""",
        "stage:manager@signature": r"""
2 manager signs :: \b«enhetschef|avdelningschef|butikschef|gruppchef|afdelingsleder|teamleder
    |butiksleder|driftsleder|avdelingsleder|butikksjef|enhetsleder|verksamhetschef|chef|leder
    |direttore|direttrice|responsabile|titolare»\b
    !! hr\b|personal|rekryt|rekrutt|risorse|selezione|procedimento
""",
        "stage:technical@text": r"""
5 technical talk :: «colloquio tecnico|prova pratica|teknisk intervju|tekniskt samtal
    |teknisk samtale|teknisk samtal|arbetsprov|kodtest tillsammans»
""",
        "stage:panel@text": r"""
4 several people :: \b«commissione|rekryteringsgrupp\w*|ansaettelsesudvalg\w*|ansættelsesudvalg\w*
    |bedommelsesudvalg\w*|sammen med|tillsammans med|colloquio di gruppo|insieme a|panelintervju
    |panelsamtale|intervjupanel»\b
    !! graduatoria|valutazione dei titoli|videre|vidare|del team
""",
        "stage:final@text": r"""
5 final :: «ultimo colloquio|colloquio finale|slutintervju|sista intervju\w*|avslutande intervju
    |siste samtale|afsluttende samtale|avsluttende intervju|amministratore delegato|adm\. direktor
    |administrerende direktor»
""",
        "wish:welcome": r"""
4 do ask :: \b(?:«hor av dig|hor garna av|ring garna|kontakta|tveka inte|tov ikke|ta gjerne kontakt
    |ta kontakt|skriv endelig|ring endelig|skriv gerne|ring gerne|du er velkommen til at
    |du ar valkommen att|bare ring|nol ikke|non esit\w*|si senta libero|sentiti libero»)\b
    !! forhinder|forhindrad|annullare|disdire|ta inte
4 for doubts :: \b(?:«per qualsiasi|per ulteriori|per eventuali|qualora|se hai|se avesse
    |se ha»)\b[^.!?]{0,50}(?:dubbi\w*|domand\w*|chiariment\w*|informazion\w*
    |necessita)[^.!?]{0,80}(?:scriv\w*|chiam\w*|contatt\w*|disposizione|rispond\w*|telefon\w*)
    |«disposizione» ~per ~(?:chiarimenti|informazioni|domande|qualsiasi)
""",
        "wish:forbidden": r"""
5 do not ask :: \b(?:«si prega|preghiamo|pregasi|la preghiamo
    |ti preghiamo»)\b[^.!?]{0,30}\bnon (?:inoltrare|contattare|sollecitare|telefonare|chiamare
    |inviare|chiedere)|\b(?:«undvik|vanligen|vi undanber oss|vi ber dig|undlad|venligst
    |vennligst»)\b[^.!?]{0,40}(?:ringa inte|att inte ringa|inte (?:ringa|kontakta)
    |ikke (?:ringe|ring|kontakte|kontakt)|samtal|opringninger|henvendelser)
    |\bnon (?:«verranno|saranno») (?:\w+ ){0,3}(?:fornit\w*|dat\w*
    |rilasciat\w*) (?:\w+ ){0,3}informazion\w*
    !! rispondere a questa
""",
    },
}
"""By code of language as in ``tables``: rows that stand beside those of its own module."""
