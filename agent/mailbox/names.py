"""Names that mail programs and providers give to mailboxes, by role and language: data, no code.

Used only where the server does not tell the role itself (RFC 6154). Compared without regard to
case; the last part of a hierarchical name.
"""

from agent.desk import Folder

NAMES: dict[Folder, tuple[str, ...]] = {
    Folder.DRAFTS: (
        "Drafts", "Draft",
        "Entwürfe", "Entwurf",  # German
        "Brouillons", "Brouillon",  # French
        "Borradores", "Borrador",  # Spanish
        "Esborranys",  # Catalan
        "Bozze",  # Italian
        "Concepten",  # Dutch
        "Rascunhos", "Rascunho",  # Portuguese
        "Utkast",  # Swedish, Norwegian
        "Kladder", "Udkast",  # Danish
        "Luonnokset",  # Finnish
        "Kopie robocze", "Szkice", "Wersje robocze",  # Polish
        "Koncepty", "Rozepsané",  # Czech, Slovak
        "Piszkozatok",  # Hungarian
        "Ciorne", "Schițe",  # Romanian
        "Nacrti", "Skice", "Osnutki",  # Croatian, Slovene
        "Черновики", "Чернетки", "Чернови",  # Russian, Ukrainian, Bulgarian
        "Πρόχειρα",  # Greek
        "Taslaklar",  # Turkish
        "טיוטות",  # Hebrew
        "مسودات", "المسودات",  # Arabic
        "下書き", "草稿", "草稿箱", "草稿夹", "임시보관함",  # Japanese, Chinese, Korean
        "Bản nháp", "แบบร่าง", "Draf",  # Vietnamese, Thai, Indonesian
    ),
    Folder.SENT: (
        "Sent", "Sent Items", "Sent Messages", "Sent Mail", "Sent-Mail", "Sent Objects",
        "Outbox-Sent",
        "Gesendet", "Gesendete Objekte", "Gesendete Elemente", "Gesendete Nachrichten",
        "Gesendete Mails", "Postausgang (gesendet)",
        "Envoyés", "Messages envoyés", "Éléments envoyés", "Objets envoyés", "Courrier envoyé",
        "Enviados", "Elementos enviados", "Mensajes enviados", "Correo enviado", "Enviats",
        "Inviata", "Posta inviata", "Inviati", "Elementi inviati", "Messaggi inviati",
        "Verzonden", "Verzonden items", "Verzonden objecten", "Verzonden berichten",
        "Itens enviados", "Mensagens enviadas", "E-mails enviados",
        "Skickat", "Skickade", "Skickade objekt", "Sendt", "Sendte elementer", "Sendt post",
        "Lähetetyt", "Lähetetyt viestit", "Wysłane", "Elementy wysłane", "Odeslané",
        "Odeslaná "
        "pošta", "Odoslané", "Elküldött", "Elküldött elemek", "Trimise", "Elemente trimise",
        "Poslano", "Poslane stavke", "Отправленные", "Надіслані", "Изпратени", "Απεσταλμένα",
        "Gönderilmiş Öğeler", "Gönderilenler", "Gönderilmiş Postalar", "דואר שנשלח", "נשלחו",
        "البريد المرسل", "المرسلة", "送信済み", "送信済みメール", "送信済みアイテム", "已发送", "已发送邮件",
        "已傳送", "寄件備份", "보낸편지함", "보낸메일함", "Thư đã gửi", "Terkirim", "ส่งแล้ว",
    ),
    Folder.TRASH: (
        "Trash", "Deleted", "Deleted Items", "Deleted Messages", "Bin", "Rubbish",
        "Papierkorb", "Gelöscht", "Gelöschte Objekte", "Gelöschte Elemente",
        "Corbeille", "Éléments supprimés", "Messages supprimés",
        "Papelera", "Elementos eliminados", "Eliminados", "Paperera", "Cestino", "Posta eliminata",
        "Elementi eliminati", "Prullenbak", "Prullenmand", "Verwijderde items", "Lixo", "Lixeira",
        "Itens excluídos", "Papperskorgen", "Borttaget", "Papirkurv", "Slettet post",
        "Slettede elementer", "Roskakori", "Poistetut", "Kosz", "Elementy usunięte", "Koš", "Kôš",
        "Odstraněná "
        "pošta", "Kuka", "Törölt elemek", "Coș de gunoi", "Gunoi", "Smeće", "Koš za smeti",
        "Корзина", "Удаленные", "Кошик", "Кошче", "Κάδος απορριμμάτων", "Διαγραμμένα",
        "Çöp Kutusu", "Silinmiş Öğeler", "אשפה", "סל המחזור", "سلة المهملات", "ゴミ箱", "削除済みアイテム",
        "已删除", "已删除邮件", "垃圾桶", "已刪除的郵件", "휴지통", "지운편지함", "Thùng rác", "Sampah", "ถังขยะ",
    ),
    Folder.JUNK: (
        "Junk", "Spam", "Junk E-mail", "Junk Email", "Bulk", "Bulk Mail", "Spamverdacht",
        "Unbekannt", "Werbung", "Junk-E-Mail", "Courrier indésirable", "Indésirables", "Pourriel",
        "Correo no deseado", "No deseado", "Posta indesiderata", "Ongewenste e-mail", "Ongewenst",
        "Lixo eletrônico", "Lixo Eletrónico", "Skräppost", "Søppelpost", "Uønsket e-mail",
        "Roskaposti", "Wiadomości-śmieci", "Nevyžádaná pošta", "Levélszemét", "Спам",
        "Нежелательная почта", "Ανεπιθύμητα", "Gereksiz", "İstenmeyen", "דואר זבל", "迷惑メール",
        "垃圾邮件", "垃圾郵件", "스팸메일함", "스팸편지함", "Thư rác",
    ),
}  # fmt: skip

ATTRIBUTES: dict[str, Folder] = {
    "\\drafts": Folder.DRAFTS,
    "\\sent": Folder.SENT,
    "\\trash": Folder.TRASH,
    "\\junk": Folder.JUNK,
    "\\spam": Folder.JUNK,  # XLIST
    "\\inbox": Folder.INBOX,  # XLIST
}
"""SPECIAL-USE attributes (RFC 6154) and those of XLIST before it, in lower case."""

VIRTUAL = frozenset({"\\all", "\\allmail", "\\flagged", "\\starred", "\\important"})
"""Views of messages that lie elsewhere too (RFC 6154, RFC 8457): never looked through."""

UNSELECTABLE = frozenset({"\\noselect", "\\nonexistent"})
