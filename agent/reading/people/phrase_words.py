"""Words by which a noun phrase goes on or ends, in the languages that employers write. Data, no
logic."""

from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.people.titles import CONNECTORS
from agent.words import word_set

DETERMINERS = words.word_set("phrase_words.determiners")
ARTICLES = DETERMINERS - CONNECTORS | {"the", "la", "le", "el"}
SERVING = word_set("assistant clerk pa ea secretary adviser advisor aide chaplain")
"""Heads behind which somebody may stand with an article ("Clerk to the Governors")."""
CUT_SHORT = word_set(
    "i'd i'll i've i'm i’d i’ll i’ve i’m we'd we'll we've we're we’d we’ll we’ve we’re you'd "
    "you'll you’d you’ll it's it’s that's that’s"
)
"""Pronouns with their verb: "for Night Porter and I'd be glad"."""
STOPS = (
    word_set(
        "at with within by on from who which that has have is are was were will would your our "
        "you we i based located reporting starting as because but so bei beim in im am ab mit "
        "chez au en na no em da bij te vid hos på presso et nous vous je ou oder wir sie ihnen "
        "är var blir nosotros usted você wij och vi og per this here and/or if when while whose "
        "where before after until since than then also not together someone somebody anyone "
        "jemand jemanden jemandem andere anderen niemand iemand anders verder quelqu'un alguien "
        "otra otro alguém outra outro"
    )
    | CUT_SHORT
)
NEVER = (
    word_set(
        "monday tuesday wednesday thursday friday saturday sunday january february march april "
        "june july august september october november december montag dienstag mittwoch "
        "donnerstag freitag please dear regards kind i we thank thanks zoom teams sie ihr ihre "
        "ihren ihrer ihrem"
    )
    | CUT_SHORT
)
"""Capitalised words of no title."""
PULLING = words.word_set("phrase_words.pulling")
"""Connectors behind which a lower-case word belongs to the title ("head of design")."""
INSIDE = words.word_set("phrase_words.inside")
"""Articles behind "de" inside a title ("responsable de la vie scolaire")."""
BREAKING = (DETERMINERS | STOPS) - INSIDE
ABBREVIATIONS = word_set("sr. jr. asst. assoc. snr. dipl. st. no. int. ds. s. d. exec. mgr. ass.")
PERSONAL = lazily(r"\w{3,}(?:ers?|ors?|ists?|ants?|ians?|eurs?|men|women|people)$")
ADJECTIVE = lazily(
    r"\w{2,}(?:eure?|euse|ier|ière|iste|if|ive|ale?|aux|elle?|ique|ic|aire|ic[oa]|iv[oa]|ari[oa]"
    r"|ier[oa]|ora?|ista|in[oa]|ct[oa]|ad[oa]|iel|il|ité|[ai]dade?|ità|ienne?|ent[ea]|ante?)s?"
)
"""Romance languages put behind a title what English puts before it ("directeur commercial")."""
NOUNS_BEHIND = word_set(
    "export import contrats paie achats ventes jeunesse qualité maintenance sinistres travaux "
    "méthodes réseau réseaux données clientèle marchés projet projets formation communication "
    "logistique production chantier rayon cuisine salle accueil nuit études marketing "
    "recrutement ventas compras calidad producción almacén sala cocina tienda vendas compras "
    "qualidade loja vendite acquisti qualità magazzino sala ufficio amministrazione contabilità "
    "logistica produzione clienti personale privati obra planta santé customer care python java "
    "web mobile back-end front-end sport zorg jeugd welzijn cultuur milieu wonen onderwijs "
    "financiën"
)
"""What they put behind one without any joint ("juriste contrats")."""
FIELD = lazily(rf"(?:{words.joined('phrase_words.field_ends')})")
"""What ends like a verb and is what somebody works on ("adviseur veiligheid")."""
TECHNOLOGIES = word_set(
    "java javascript typescript kotlin swift python php ruby rust golang scala perl cobol android "
    "ios react angular vue node node.js .net c# c++ "
    "django laravel symfony spring salesforce sap oracle linux windows azure aws devops sql excel "
    "power-bi autocad revit solidworks cnc montessori"
)
"""What stands behind a title in lower case and keeps its capital ("desarrolladora Kotlin")."""
ADVERBS = word_set(
    "soon next today tomorrow now again please only just very still too last early later already "
    "first"
)
"""What stands behind "head of design" and is no part of it."""
ALSO_TITLES = word_set("video online technical process career leadership service team")
"""Words of rounds and letters that titles have, too: "video editor"."""
ENDING = (
    STOPS
    | DETERMINERS
    | words.word_set("phrase_words.behind")
    | word_set(
        "aura auront tendrá tendrán terá terão avrà lieu para por con sin sobre desde hasta "
        "entre según como que y o e é ha han fue es son era está están será serán sigue queda "
        "tiene se le les lo nos ya no muy aún todavía hoy mañana ayer comienza empieza inicia "
        "requiere incluye próximo próxima desea pasa com sem até após são foi estava tem têm "
        "fica segue continua começa já não ainda amanhã hoje ontem passa exige pelo pela à às ao "
        "aos pour par sans sous dans avec sera seront était étaient est sont ont avait qui dont "
        "où ne pas plus déjà encore demain hier commence débute reste prévu prévue basé basée "
        "situé située publié publiée proposé proposée ouvert ouverte puis lors suite depuis "
        "actuellement prochain per con senza tra fra che è sono era sarà hanno già non ancora "
        "domani oggi inizia prevede resta dal dalla nel nella alla al allo met zonder tot bij "
        "naar uit over heeft hebben wordt worden blijft niet nog al graag morgen vandaag past "
        "sluit start begint komt kan ook med utan från hos hade varit inte än redan imorgon idag "
        "kommer börjar har kan ikke også starter danke bedanke möchte freue sende übersende "
        "bestätige lade teile melde bitte würde würden habe hätte hätten könnte konnte konnten "
        "wäre waren leider nicht noch schon bereits gern gerne sehr uns sich mich dich zum zur "
        "vom für mit ohne bis nach aktuell weiterhin derzeit sobald heute passt ist sind wird "
        "werden wurde hat haben lundi mardi mercredi jeudi vendredi samedi lunes martes "
        "miércoles jueves viernes sábado segunda terça quarta quinta sexta lunedì martedì "
        "después antes tras depois après avant dopo prima nach efter etter posso pode podia "
        "consigo gostaria puedo podría quisiera posso vorrei potrei peux pourrais kann können ik "
        "wil jag kan mercoledì giovedì venerdì maandag dinsdag woensdag donderdag vrijdag måndag "
        "tisdag onsdag torsdag fredag mandag tirsdag"
    )
) - CONNECTORS
"""Words in lower case at which a title ends that describes itself behind its noun."""
VERBAL = lazily(r"(?:en|t|d|é|ée|[ai]d[oa]|at[oa]|mos|ons|ez)$")
"""How verbs end at a sentence's end."""
