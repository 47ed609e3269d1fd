"""Which mailbox is which, and whether messages can be put there and taken out: with one of our
own, which is gone afterwards.
"""

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from email.message import EmailMessage
from uuid import uuid4

from agent.check.findings import Finding, fault, note, ok
from agent.desk import Folder
from agent.errors import AfterwordError
from agent.mailbox import Mailboxes, changes
from agent.mailbox.folders import Roles, roles
from agent.mailbox.session import Session

OFF = 120
"""Seconds by which this machine's clock may differ from the server's."""
_NAMED = (
    (Folder.DRAFTS, "drafts", "letters are left there"),
    (Folder.SENT, "sent", "what you send is seen there; without it a letter may be left twice"),
    (Folder.TRASH, "trash", "deleted letters are seen there"),
)


def check(name: str, session: Session, settings: Mailboxes) -> Iterator[Finding]:
    """Folders, keywords, permission, clock."""
    try:
        found = roles(session.mailboxes(), session.namespace(), settings)
    except AfterwordError as error:
        yield fault("folders", name, str(error), "name them under [account.mailboxes]")
        return
    yield from _folders(name, found, settings)
    yield from _keywords(name, session, found)
    yield from _permission(name, session, found.names[Folder.BOARD])


def _folders(name: str, found: Roles, settings: Mailboxes) -> Iterator[Finding]:
    for folder, key, use in _NAMED:
        mailbox = found.names.get(folder)
        if mailbox is not None and mailbox in found.there:
            yield ok("folders", name, f"{folder.capitalize()} is {mailbox!r}")
        elif folder is Folder.DRAFTS:
            yield note("folders", name, f"no mailbox for drafts; {mailbox!r} will be made")
        else:
            said = f"no mailbox for {folder} is known ({use})"
            yield fault(
                "folders", name, said, f"name it: mailboxes.{key} under [account.mailboxes]"
            )
    if missing := [n for n in found.missing if n != settings.sent]:
        said = f"{len(missing)} of the mailboxes of also_read are not there"
        yield fault("folders", name, said, f"there are: {', '.join(sorted(found.there))[:600]}")


def _keywords(name: str, session: Session, found: Roles) -> Iterator[Finding]:
    drafts = found.names[Folder.DRAFTS]
    if drafts not in found.there:
        return
    try:
        box = session.select(drafts)
    except AfterwordError as error:
        yield fault("keywords", name, str(error), "the mailbox for drafts must be writable")
        return
    if "\\*" in box.permanent_flags:
        yield ok("keywords", name, "the server keeps keywords")
    else:
        yield note("keywords", name, "the server keeps no keywords; nothing depends on them")


def _permission(name: str, session: Session, board: str) -> list[Finding]:
    """APPEND and EXPUNGE in the service's own mailbox, which is as before afterwards: nothing is
    told in between, since whoever listens may go."""
    made = False
    try:
        made = _make(session, board)
        return _there_and_back(name, session, board)
    except AfterwordError as error:
        advice = f"the service needs to make {board!r} and to put messages there and take them out"
        return [fault("append", name, str(error), advice)]
    finally:
        if made:
            with suppress(AfterwordError):
                session.examine("INBOX")
                if not session.status(board).exists:
                    session.delete(board)


def _make(session: Session, mailbox: str) -> bool:
    """Makes a mailbox where it is missing; whether it was."""
    if mailbox in {row.name for row in session.mailboxes()}:
        return False
    session.create(mailbox)
    return True


def _there_and_back(name: str, session: Session, board: str) -> list[Finding]:
    raw, message_id = _message()
    place = changes.append(session, board, raw, ("\\Seen",), None)
    try:
        session.examine(board)
        told = session.fetch([place.uid], "INTERNALDATE").get(place.uid, {}).get(b"INTERNALDATE")
    finally:
        changes.expunge(session, place, {message_id})
    session.examine(board)
    findings = [ok("append", name, f"a message can be put into {board!r}")]
    findings.append(_taken_out(name, gone=not session.uids_among([place.uid])))
    if isinstance(told, datetime):
        findings.append(_clock(name, told))
    return findings


def _taken_out(name: str, *, gone: bool) -> Finding:
    if gone:
        return ok("expunge", name, "and taken out again")
    return note(
        "expunge",
        name,
        "it is only marked as deleted: others are too, and the server cannot expunge one alone",
    )


def _clock(name: str, told: datetime) -> Finding:
    off = (datetime.now(UTC) - told).total_seconds()
    if abs(off) > OFF:
        side = "ahead of" if off > 0 else "behind"
        said = f"this machine's clock is {abs(off) / 60:.0f} minutes {side} the server's"
        return fault("clock", name, said, "set it: timedatectl set-ntp true")
    return ok("clock", name, "agrees with the server's")


def _message() -> tuple[bytes, str]:
    message = EmailMessage()
    message_id = f"<{uuid4().hex}@check.afterword.invalid>"
    message["Message-ID"] = message_id
    message["From"] = message["To"] = "afterword@check.afterword.invalid"
    message["Subject"] = "Afterword tries whether it may put a message here (can be deleted)"
    message.set_content("You see this only if afterword check was interrupted.\n")
    return message.as_bytes().replace(b"\n", b"\r\n"), message_id
