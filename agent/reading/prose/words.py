"""The words that give away the parts of a text, in seven languages: data for prose. No logic.

English, German, French, Spanish, Portuguese, Dutch and the Nordic languages, with some Italian
and Polish; folded to lower case.
"""

FROM, SENT, TO, SUBJECT, COPY = "from", "sent", "to", "subject", "copy"

_LABELS = {
    FROM: "from|von|de|van|fra|från|da|od|mittente|expéditeur|remitente|absender|lähettäjä",
    SENT: "sent|date|gesendet|datum|gesendet am|envoyé|envoyé le|enviado|enviado el|enviada em"
    "|enviado em|fecha|data|verzonden|sendt|skickat|dato|inviato|data invio|wysłano|date sent"
    "|envoyé à|lähetetty|päivämäärä|enviada",
    TO: "to|an|à|a|para|aan|til|till|do|pour|destinataire|destinatario|empfänger|vastaanottaja",
    SUBJECT: "subject|betreff|objet|sujet|asunto|assunto|onderwerp|emne|ämne|oggetto|temat|aihe",
    COPY: "cc|kopie|copie|copia|cópia|bcc|kopi|kopia|reply-to|antwort an|répondre à|importance"
    "|attachments|priorität|wichtigkeit|anlagen|pièces jointes|responder a|resent-from"
    "|beantwoorden aan|bijlagen|importancia|organisation|organization|required"
    "|optional",
}
LABELS: dict[str, str] = {w: kind for kind, words in _LABELS.items() for w in words.split("|")}
"""Header labels as mail clients write them above quoted mail, to what they name."""

ORIGINAL = (
    "original message|original e-mail|original email|original appointment|ursprüngliche nachricht"
    "|urspruengliche nachricht|originalnachricht|originaltermin|ursprünglicher termin"
    "|message d'origine|message d’origine|message original|message initial|rendez-vous d'origine"
    "|mensaje original|mensagem original|oorspronkelijk bericht|oorspronkelijke afspraak"
    "|opprinnelig melding|oprindelig meddelelse|ursprungligt meddelande|messaggio originale"
    "|alkuperäinen viesti|wiadomość oryginalna"
)
FORWARDED = (
    "forwarded message|forwarded mail|forwarded by|begin forwarded message"
    "|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten"
    " e-mail|weitergeleitete mail"
    "|message transféré|début du message transféré|début du message réexpédié|message réexpédié"
    "|mensaje reenviado|inicio del mensaje reenviado|mensagem encaminhada"
    "|início da mensagem reencaminhada|início da mensagem encaminhada|mensagem reencaminhada"
    "|doorgestuurd bericht|begin doorgestuurd bericht|videresendt meddelelse|videresendt melding"
    "|videresendt besked|vidarebefordrat meddelande|vidarebefordrat brev|start på videresendt"
    "|messaggio inoltrato|inizio messaggio inoltrato|przekazana wiadomość"
    "|välitetty viesti|wiadomość przekazana dalej"
)

REPLY_PREFIXES = "re|aw|sv|vs|antw|antwort|res|rép|rep|r|odp|ynt|rif|ref"
FORWARD_PREFIXES = "fwd|fw|wg|tr|rv|enc|doorst|vl|vb|i|fs|reenv|trans|videresendt|pd|f"

WROTE = (
    "wrote|writes|schrieb|geschrieben|schreibt|a écrit|écrit|escribió|ha escrito|escreveu|schreef"
    "|het volgende geschreven|skrev|skrev følgende|ha scritto|napisał|napisała|napisał(a)|pisze"
    "|kirjoitti|said"
)
ATTRIBUTION_STARTS = (
    "on|am|le|el|em|op|den|il|w dniu|på|dnia|en|vào|pe|dne|il giorno|a|ma|ti|to|la|su|sön"
    "|mån|tis|ons|tors|fre|lör|man|tir|tor|lør|søn|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam"
    "|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|mon|tue|wed|thu|fri|sat|sun|von|quoting"
)
SHORT_DAYS = "lun mar mer jeu ven sam dim mié jue vie sáb dom seg ter qua qui sex ma wo do vr za zo"
"""Weekdays cut short with a full stop, words of their own too: days before a figure."""
