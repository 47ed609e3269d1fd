"""Which mailbox is which: as providers list them, with and without SPECIAL-USE, in many languages."""

import pytest

from agent.desk import Folder
from agent.errors import ConfigError
from agent.mailbox import Mailboxes
from agent.mailbox.folders import Roles, roles
from agent.mailbox.model import Listed, Namespace

OWN = Namespace()


def listed(*names: str, delimiter: str = "/", **attributes: str) -> tuple[Listed, ...]:
    """Rows of LIST; ``attributes`` by a name's last part."""
    given = {n: (f"\\{a}",) for n, a in attributes.items()}
    return tuple(
        Listed(given.get(n.rpartition(delimiter or "/")[2], ()), delimiter, n)
        for n in ("INBOX", *names)
    )


def named(found: Roles) -> dict[str, str]:
    return {f.value: n for f, n in found.names.items() if n in found.there}


def who(*names: str, delimiter: str = "/", space: Namespace = OWN, **attrs: str) -> Roles:
    return roles(listed(*names, delimiter=delimiter, **attrs), space, Mailboxes())


def test_gmail_in_chinese_by_its_attributes() -> None:
    found = roles(
        (
            Listed((), "/", "INBOX"),
            Listed(("\\HasChildren", "\\Noselect"), "/", "[Gmail]"),
            Listed(("\\All",), "/", "[Gmail]/所有邮件"),
            Listed(("\\Drafts",), "/", "[Gmail]/草稿"),
            Listed(("\\Sent",), "/", "[Gmail]/已发邮件"),
            Listed(("\\Trash",), "/", "[Gmail]/已删除邮件"),
            Listed(("\\Junk",), "/", "[Gmail]/垃圾邮件"),
            Listed(("\\Flagged",), "/", "[Gmail]/已加星标"),
            Listed(("\\Important",), "/", "[Gmail]/重要"),
            Listed((), "/", "Work"),
        ),
        Namespace(),
        Mailboxes(),
    )
    assert named(found) == {
        "inbox": "INBOX",
        "drafts": "[Gmail]/草稿",
        "sent": "[Gmail]/已发邮件",
        "trash": "[Gmail]/已删除邮件",
        "junk": "[Gmail]/垃圾邮件",
    }
    # Views of all mail, and what cannot be opened, are never looked through.
    assert found.others == ("Work",)


@pytest.mark.parametrize(
    ("drafts", "sent", "trash", "junk"),
    [
        ("Drafts", "Sent", "Trash", "Junk"),
        ("Drafts", "Sent Items", "Deleted Items", "Junk Email"),
        ("Drafts", "Sent Messages", "Deleted Messages", "Junk"),
        ("Entwürfe", "Gesendet", "Papierkorb", "Spam"),
        ("Entwu\u0308rfe", "Gesendete Objekte", "Gelöschte Objekte", "Spamverdacht"),
        ("Brouillons", "Envoyés", "Corbeille", "Indésirables"),
        ("Borradores", "Enviados", "Papelera", "Correo no deseado"),
        ("Bozze", "Posta inviata", "Cestino", "Posta indesiderata"),
        ("Concepten", "Verzonden items", "Prullenbak", "Ongewenste e-mail"),
        ("Szkice", "Wysłane", "Kosz", "SPAM"),
        ("Черновики", "Отправленные", "Корзина", "Спам"),
        ("下書き", "送信済み", "ゴミ箱", "迷惑メール"),
        ("DRAFTS", "SENT", "TRASH", "bulk mail"),
    ],
)
def test_usual_names_where_nothing_else_tells(
    drafts: str, sent: str, trash: str, junk: str
) -> None:
    expected = {"inbox": "INBOX", "drafts": drafts, "sent": sent, "trash": trash, "junk": junk}
    assert named(who("Alpha", drafts, sent, trash, junk)) == expected


def test_an_attribute_goes_before_a_name_and_a_setting_before_both() -> None:
    rows = listed("Drafts", "Sent", "Mine", "Theirs", Mine="Drafts")
    assert roles(rows, Namespace(), Mailboxes()).names[Folder.DRAFTS] == "Mine"
    settings = Mailboxes(drafts="theirs")
    assert roles(rows, Namespace(), settings).names[Folder.DRAFTS] == "Theirs"


def test_everything_below_inbox() -> None:
    found = who("INBOX.Drafts", "INBOX.Sent", delimiter=".", space=Namespace("INBOX."))
    assert found.names[Folder.DRAFTS] == "INBOX.Drafts"
    assert found.names[Folder.APPROVED] == "INBOX.Afterword.Approved"


def test_what_is_missing_has_the_name_to_make_it_by() -> None:
    found = who("INBOX.Sent", delimiter=".", space=Namespace("INBOX."))
    assert found.names[Folder.DRAFTS] == "INBOX.Drafts"
    assert "INBOX.Drafts" not in found.there
    assert Folder.TRASH not in found.names


def test_a_server_without_hierarchy() -> None:
    assert who("Drafts", delimiter="").names[Folder.APPROVED] == "Afterword-Approved"


def test_other_peoples_mailboxes_are_left_alone() -> None:
    space = Namespace("", ("user/", "Public Folders/"))
    found = who("user/ann/Drafts", "Public Folders/Sent", "Notes", space=space)
    assert found.names[Folder.DRAFTS] == "Drafts"
    assert found.names[Folder.SENT] == "Sent"
    assert found.others == ("Notes",)


def test_the_nearest_of_several_with_the_same_name() -> None:
    assert who("Old/Drafts", "Drafts").names[Folder.DRAFTS] == "Drafts"
    assert who("a/b/c/Sent").names[Folder.SENT] == "Sent"


def test_a_mailbox_has_one_role_and_the_others_none() -> None:
    found = who("Drafts", "Sent", "Jobs", "Afterword", "Afterword/Approved")
    assert found.folder("Afterword/Approved") is Folder.APPROVED
    assert found.folder("Jobs") is Folder.OTHER
    assert found.others == ("Jobs",)
    assert list(found.all()) == [
        "INBOX",
        "Drafts",
        "Sent",
        "Afterword/Approved",
        "Afterword",
        "Jobs",
    ]


def test_further_mailboxes_to_read_as_the_server_spells_them() -> None:
    settings = Mailboxes(also_read=("jobs/2026", "Drafts", "none"))
    found = roles(listed("Jobs.2026", "Drafts", delimiter="."), Namespace(), settings)
    assert found.extra == ("Jobs.2026",)
    assert found.missing == ("none",)


@pytest.mark.parametrize(
    ("there", "unknown"),
    [
        (("Drafts",), False),  # a new account, before the first sending
        (("Drafts", "Jobs"), False),
        (("Drafts", "Uit"), True),
        (("Sent", "Uit"), False),
    ],
)
def test_what_was_sent_may_lie_under_a_name_that_nobody_knows(
    there: tuple[str, ...], unknown: bool
) -> None:
    found = roles(listed(*there), OWN, Mailboxes(also_read=("Jobs",) if "Jobs" in there else ()))
    assert found.sent_unknown is unknown
    assert bool(list(found.in_words())) is unknown


@pytest.mark.parametrize(
    ("settings", "key"),
    [
        (Mailboxes(drafts="a\r\nb"), "drafts"),
        (Mailboxes(approved=""), "approved"),
        (Mailboxes(board="/"), "board"),
        (Mailboxes(also_read=("",)), "also_read"),
        (Mailboxes(first_look_days=0), "first_look_days"),
    ],
)
def test_settings_that_cannot_be(settings: Mailboxes, key: str) -> None:
    assert [k for k, _ in settings.faults()] == [key]


@pytest.mark.parametrize(
    ("settings", "both"),
    [
        (Mailboxes(approved="Drafts"), "drafts and approved"),
        (Mailboxes(approved="drafts"), "drafts and approved"),
        (Mailboxes(approved="Sent"), "sent and approved"),
        (Mailboxes(drafts="INBOX"), "inbox and drafts"),
        (Mailboxes(sent="Drafts"), "sent and drafts"),
        (Mailboxes(board="inbox"), "inbox and board"),
        (Mailboxes(board="Jobs", approved="jobs"), "board and approved"),
    ],
)
def test_drafts_approved_and_the_board_are_nothing_else_too(settings: Mailboxes, both: str) -> None:
    with pytest.raises(ConfigError, match=f"would be both {both}"):
        roles(listed("Drafts", "Sent", "Trash"), OWN, settings)


def test_what_is_sent_may_lie_in_the_inbox() -> None:
    found = roles(listed("Drafts", "Trash"), OWN, Mailboxes(sent="INBOX", junk="Trash"))
    assert found.names[Folder.SENT] == "INBOX"
