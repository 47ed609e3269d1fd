"""The commonest function words of each language, with the days that short answers name, and the
words that tell two spellings apart.

Data only. A word that several languages share counts for each of them.
"""

from agent.words import word_set

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "en": word_set(
        "the of and to a in is you that it for with as your on are be at have this from by we will "
        "can if would our please not or an i am me my us they them their there what which when who "
        "how about any all been has was were do does could should thank thanks dear regards hello "
        "hi looking forward know let more some time some well just only than then these those "
        "i'll we'll we'd i'd you're it's don't you'll so but out up see get"
        " monday tuesday wednesday thursday friday saturday sunday tomorrow today yes"
    ),
    "de": word_set(
        "der die das und zu den in ist mit für auf sie wir ihnen ihr ihre ihrer ihren ihrem nicht "
        "ein eine einen einem einer des dem im von am als auch an es ich uns unser unsere unserem "
        "bei nach zum zur über haben hat wird werden sind wenn oder dass um aus noch gerne gern "
        "bitte vielen dank herzliche grüße grüßen freundlichen sehr geehrte geehrter hallo liebe "
        "lieber du dir dich dein deine euch mich mir können kann würden möchten vorab uhr"
        " ja nein morgen heute montag dienstag mittwoch donnerstag freitag samstag sonntag"
        " uhrzeit passt danke halb nächsten leider"
        " aber beim deiner diese dieser dieses drei freundliche guten kein keine nur schon"
        " sein sich tag unseren unserer vom vor wann waren wie wurde zwei"
    ),
    "fr": word_set(
        "le la les de des du et à un une en est que qui pour dans vous votre vos nous notre nos "
        "sur avec au aux par plus ne pas ce cette ces se je il elle ou mais si être avoir avez "
        "avons sont sera suis été bien merci bonjour madame monsieur cordialement bien afin lors "
        "donc tu te ton ta tes j'ai c'est d'un d'une l'entretien nous vous s'il plaît très "
        "heures rendez-vous cher chère jour même oui demain lundi mardi mercredi jeudi vendredi "
        "samedi dimanche parfait heure midi plutôt après aussi avant bonsoir ça cela chez êtes "
        "faire fait ils leur leurs mon ont peut salut sans sommes toute"
    ),
    "es": word_set(
        "el la los las de del y a en un una que es por para con su sus se no al lo como más o le "
        "les nos nuestro nuestra te tu tus usted ustedes ha han hemos está están ser sobre este "
        "esta si pero muy gracias hola saludos saludo estimado estimada un cordial atentamente "
        "días buenos buenas qué puedes puede tienes tiene hasta desde también cuando todo sí "
        "mañana hoy lunes martes miércoles jueves viernes sábado domingo vale perfecto hora "
        "podemos dónde donde entre esto has he mi mis nuestras nuestros será sería son tardes ya"
    ),
    "pt": word_set(
        "o a os as de do da dos das e em um uma que é por para com seu sua não ao à no na nos nas "
        "se mais você vocês nosso nossa te foi está estamos são ser sobre este esta muito obrigado "
        "obrigada olá bom boa dia prezado prezada cumprimentos atenciosamente também até pela "
        "pelo temos tem gostaríamos nós isso já quando"
        " sim amanhã hoje segunda terça quarta quinta sexta sábado domingo às pode"
        " aqui bem mas meu minha noite nossas nossos oi onde passa quero seus suas tarde tudo"
        " lhe"
    ),
    "nl": word_set(
        "de het een en van ik te dat die in is op je niet zijn voor met aan er om als dan maar "
        "wij we jij u uw jouw jou ons onze bij naar nog wel ook kan kunnen zou graag wordt "
        "worden heb hebben heeft of uit over dit deze geen meer beste groet groeten vriendelijke "
        "met hoi hallo dank bedankt dag uur zal zullen mij ja nee hoor morgen vandaag maandag "
        "dinsdag woensdag donderdag vrijdag zaterdag zondag tijd zelfde half lukt bent daar hebt "
        "hier hoe jullie kunt mijn moet tot wat wie zouden"
    ),
    "it": word_set(
        "il lo la i gli le di del della dei delle e a al alla in un una che è per con su suo sua "
        "non si da dal sono ho ha abbiamo come più ma o se ti tuo tua lei vi nostro nostra "
        "questo questa grazie ciao gentile cordiali saluti buongiorno anche nel nella ci mi "
        "quando può essere stato sì domani oggi lunedì martedì mercoledì giovedì venerdì sabato "
        "domenica alle va bene facciamo scusa"
    ),
    "sv": word_set(
        "och att det som en ett på är av för med den till i inte om har de du vi jag din ditt dina "
        "er oss vår vårt kan ska skulle vill eller men så från vid hos hej tack vänliga hälsningar "
        "hälsning mvh bästa hör gärna också när efter kommer blir ha detta"
        " ja måndag tisdag onsdag torsdag fredag lördag söndag imorgon klockan"
    ),
    "da": word_set(
        "og at det som en et på er af for med den til i ikke om har de du vi jeg din dit dine os "
        "vores kan skal vil eller men så fra ved hos hej tak venlig hilsen hilsner gerne også når "
        "efter kommer bliver dette være kunne dig mig"
        " ja mandag tirsdag onsdag torsdag fredag lørdag søndag morgen"
    ),
    "no": word_set(
        "og at det som en et på er av for med den til i ikke om har de du vi jeg din ditt dine oss "
        "vår vårt kan skal vil eller men så fra ved hos hei takk vennlig hilsen gjerne også når "
        "etter kommer blir dette være kunne deg meg"
        " ja mandag tirsdag onsdag torsdag fredag lørdag søndag morgen"
    ),
    "fi": word_set(
        "ja on ei että se hän me te minä sinä olemme olet ovat oli kun jos tai mutta kanssa myös "
        "voit voisi kiitos hei terveisin ystävällisin terveiset sinun teidän meidän haastattelu "
        "olla ole vielä sekä joka"
    ),
    "pl": word_set(
        "i w na z do się nie że to jest o za od po dla przez jak czy lub ale oraz pan pani państwa "
        "panu jestem jesteśmy proszę dziękuję dziękujemy dzień dobry pozdrawiam pozdrowieniami "
        "będzie może są był była ten ta te"
    ),
}

SCRIPTS: tuple[tuple[str, str], ...] = (
    ("ja", "\u3040-\u30ff"),
    ("ko", "\uac00-\ud7af"),
    ("zh", "\u4e00-\u9fff"),
    ("ru", "\u0400-\u04ff"),
    ("el", "\u0370-\u03ff"),
    ("ar", "\u0600-\u06ff"),
    ("he", "\u0590-\u05ff"),
    ("th", "\u0e00-\u0e7f"),
    ("hi", "\u0900-\u097f"),
)
"""A script that names its language well enough; kana goes before han."""


def _ending(stems: str, endings: str) -> str:
    return " ".join(stem + ending for stem in stems.split() for ending in endings.split())


BRITISH = (
    word_set("colour favour honour labour behaviour neighbour endeavour rigour flavour"),
    word_set(
        _ending(
            "organis recognis realis finalis apologis summaris prioritis specialis minimis",
            "e ing ation",
        )
        + " analyse analysing"
    ),
    word_set("programme centre theatre metre licence cheque tyre judgement fulfil"),
    word_set(_ending("travell cancell labell modell counsell", "ed ing er")),
    word_set("whilst fortnight enquir timetable learnt diary diaries grey cheers postcode"),
    word_set("gmt bst aest aedt nzdt nzst ist sast"),
)
AMERICAN = (
    word_set("color favor honor labor behavior neighbor endeavor rigor flavor"),
    word_set(
        _ending(
            "organiz recogniz realiz finaliz apologiz summariz prioritiz specializ minimiz",
            "e ing ation",
        )
        + " analyze analyzing"
    ),
    word_set("center theater judgment fulfill gotten check-in vacation résumé resume thru"),
    word_set(_ending("travel cancel label model counsel", "ed ing er")),
    word_set("est edt cst cdt mst mdt pst pdt et ct mt pt")
    | {"eastern time", "pacific time", "central time"},
)
"""Words by which an author of English is told apart; "programme" of a computer and "practice" are
left out."""

_MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
DATES = {
    "british": (
        rf"\d\d?(?:st|nd|rd|th)? (?:of )?{_MONTHS}\b",
        r"day,? \d\d?(?:st|nd|rd|th)?(?: of)? [a-z]+",
        r"\.(?<=\d\.)\d\d ?[ap]m\b|half past\b",
    ),
    "american": (
        rf"{_MONTHS} \d\d?\b(?! ?[:.]\d)",
        r"(?:mon|tue|wed|thu|fri)(?<!\w...)[a-z]*,? \d\d?/\d\d?\b",
    ),
}
"""The order of day and month, and the writing of hours; each begins with some character."""

BRITISH_DOMAINS = word_set("uk ie au nz za in sg scot wales london hk mt")
AMERICAN_DOMAINS = word_set("us gov edu mil")
