"""The few changes that are made to a mailbox, each to one message that was seen to be ours.

Never expunges what a person has marked; decides nothing.
"""

import logging
from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import datetime

from agent.desk import Place
from agent.errors import MailboxError
from agent.mailbox.faults import NoSuchMailboxError
from agent.mailbox.index import IDS, ids_of
from agent.mailbox.model import Box
from agent.mailbox.session import Session
from agent.mailbox.wire import Answer, header_in

log = logging.getLogger(__name__)

AT_MOST = 200
"""Messages at the end of a mailbox among which one that was just put there is looked for."""


def append(
    session: Session, mailbox: str, raw: bytes, flags: tuple[str, ...], at: datetime | None
) -> Place:
    """Appends, dated by the server where ``at`` is None, making the mailbox where it is missing
    (TRYCREATE), and tells where it lies."""
    message_id = ids_of(raw).message_id
    try:
        before = None if session.can("UIDPLUS") else session.status(mailbox)
        landed = session.append(mailbox, raw, flags, at)
    except NoSuchMailboxError:
        session.create(mailbox)
        before = None if session.can("UIDPLUS") else session.status(mailbox)
        landed = session.append(mailbox, raw, flags, at)
    return _landed(session, mailbox, message_id, landed, before)


def expunge(session: Session, place: Place, ours: Collection[str]) -> bool:
    """Takes one of our messages out; False where it is not there any more.

    Without UIDPLUS (RFC 4315) there is only EXPUNGE, which takes out every message that is marked
    \\Deleted, a person's too. It is used where ours alone is marked. Else ours stays marked, which
    hides it in most clients and counts as gone, until the person's client expunges.
    """
    if not _open(session, place, ours):
        return False
    session.add_flags(place.uid, ("\\Deleted",))
    if session.can("UIDPLUS"):
        session.uid_expunge(place.uid)
    elif session.uids_deleted() == (place.uid,):
        session.expunge()
    else:
        log.info("expunge_postponed: others are marked \\Deleted, and the server has no UIDPLUS")
    return True


def move(session: Session, place: Place, mailbox: str, ours: Collection[str]) -> Place | None:
    """Moves one of our messages. MOVE (RFC 6851), else COPY first, so that nothing can be lost."""
    if not _open(session, place, ours):
        return None
    message_id = _ids(session, place.uid)
    before = None if session.can("UIDPLUS") else _status(session, mailbox)
    how: Callable[[int, str], Box | None] = session.move if session.can("MOVE") else session.copy
    try:
        landed = how(place.uid, mailbox)
    except NoSuchMailboxError:
        session.create(mailbox)
        landed = how(place.uid, mailbox)
    if not session.can("MOVE"):
        expunge(session, place, ours)
    return _landed(session, mailbox, message_id, landed, before)


def claim(session: Session, place: Place, keyword: str, bears: Collection[str]) -> bool:
    """As ``turn.Mail``. By CONDSTORE (RFC 7162) between two at once only one gets it; where a
    mailbox keeps no keywords, it is only seen whether the message still lies there."""
    box = _select(session, place)
    if box is None or (answer := _flags_of(session, place.uid)) is None:
        return False
    flags = {f.decode("ascii", "replace").lower() for f in answer.get(b"FLAGS") or ()}
    if flags & {"\\deleted", keyword.lower()} or not {b.lower() for b in bears} <= flags:
        return False
    if not _kept(box, (keyword,)):
        return True
    try:
        if told := answer.get(b"MODSEQ"):
            return session.add_flag_unless_changed(place.uid, keyword, int(told[0]))
        session.add_flags(place.uid, (keyword,))
    except MailboxError as error:
        # It keeps no keyword after all: no reason never to send.
        log.warning("letter_not_marked: %s", error)
    return True


def flag(session: Session, place: Place, flags: tuple[str, ...]) -> bool:
    """Adds flags; keywords only where the mailbox keeps them (Exchange and Proton do not)."""
    box = _select(session, place)
    if box is None or not session.uids_among([place.uid]):
        return False
    if kept := _kept(box, flags):
        session.add_flags(place.uid, kept)
    return True


def unflag(session: Session, place: Place, flags: tuple[str, ...]) -> bool:
    """Takes flags away; a server may refuse to hear of a keyword that it does not keep."""
    box = _select(session, place)
    if box is None or not session.uids_among([place.uid]):
        return False
    if kept := _kept(box, flags):
        session.remove_flags(place.uid, kept)
    return True


def _kept(box: Box, flags: tuple[str, ...]) -> tuple[str, ...]:
    allowed = {f.lower() for f in box.permanent_flags}
    return tuple(f for f in flags if "\\*" in allowed or f.lower() in allowed)


def _flags_of(session: Session, uid: int) -> Answer | None:
    """A message's flags, and its mod-sequence where the mailbox has one (some refuse: NOMODSEQ)."""
    if session.can("CONDSTORE"):
        with suppress(MailboxError):
            return session.fetch([uid], "FLAGS", "MODSEQ").get(uid)
    return session.fetch([uid], "FLAGS").get(uid)


def _select(session: Session, place: Place) -> Box | None:
    """Opens the mailbox of a place; None where it, or its UIDVALIDITY, is not there any more."""
    try:
        box = session.select(place.mailbox)
    except NoSuchMailboxError:
        return None
    return box if box.uidvalidity == place.uidvalidity else None


def _open(session: Session, place: Place, ours: Collection[str]) -> bool:
    """Whether the message at a place is there and ours: by marker, or by a Message-ID of ours."""
    if _select(session, place) is None:
        return False
    answer = session.fetch([place.uid], IDS).get(place.uid)
    if answer is None:
        if session.uids_among([place.uid]):
            raise MailboxError(f"{session.server.where}: the server does not give a message now")
        return False
    ids = ids_of(header_in(answer) or b"")
    if not ids.marked and ids.message_id not in ours:
        log.error("not_ours: the message with uid %d is left as it is", place.uid)
        return False
    return True


def _ids(session: Session, uid: int) -> str:
    return ids_of(header_in(session.fetch([uid], IDS).get(uid, {})) or b"").message_id


def _status(session: Session, mailbox: str) -> Box | None:
    try:
        return session.status(mailbox)
    except NoSuchMailboxError:
        return None


def _landed(
    session: Session, mailbox: str, message_id: str, landed: Box | None, before: Box | None
) -> Place:
    """APPENDUID or COPYUID where the server tells it; else the newest with our Message-ID."""
    if landed is not None:
        return Place(mailbox, landed.uidvalidity, landed.uidnext)
    box = session.examine(mailbox)
    if before is not None and before.uidvalidity == box.uidvalidity and before.uidnext:
        uids = session.uids_from(before.uidnext)
    else:
        uids = session.uids_from(1)[-AT_MOST:]
    answers = session.fetch(uids, IDS)
    found = [u for u, a in answers.items() if ids_of(header_in(a) or b"").message_id == message_id]
    if not found or not message_id:
        raise MailboxError(f"{session.server.where}: what was appended cannot be found again")
    return Place(mailbox, box.uidvalidity, max(found))
