"""``afterword remove``: takes out of a mailbox what the service left there and nobody has touched.

Only what bears our marks; what a person has edited, approved, sent or filed stays.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from agent.config import Account, Config
from agent.desk import Copy, Folder, Verdict, Written, marker_of, recognise
from agent.errors import StoreError
from agent.mailbox import ImapAccount
from agent.service import databases, records
from agent.service.worker import reader_of
from agent.store import Store


@dataclass(frozen=True, slots=True)
class Removed:
    """What went, and what stays: letters that are the person's now, and mailboxes with mail."""

    account: str
    withdrawn: int
    board: int
    kept: int
    mailboxes_kept: tuple[str, ...] = ()


class Removal:
    """One account: what would go can be seen before anything does. ``own``: the candidate's
    addresses."""

    def __init__(
        self,
        mail: ImapAccount,
        store: Store | None,
        label: str,
        own: tuple[str, ...],
        *,
        star_approves: bool,
    ) -> None:
        self._mail, self._store, self._label, self._own = mail, store, label, own
        self._star_approves = star_approves
        self._written: dict[str, Written] = {}
        self._going: tuple[Copy, ...] = ()
        self.planned = self._look()

    def _look(self) -> Removed:
        """What would go now."""
        written = self._store.written() if self._store else ()
        self._written = {w.message_id: w for w in written}
        copies = self._mail.copies(set(self._written))
        letters = [c for c in copies if c.folder is not Folder.BOARD]
        found = recognise(letters, written, star_approves=self._star_approves, own=self._own)
        given_back = {w.identity for w in written if w.theirs}
        ours = [f for f in found if f.verdict is Verdict.UNTOUCHED]
        going = [c for f in ours if f.identity not in given_back for c in f.copies]
        board = [c for c in copies if c.folder is Folder.BOARD and marker_of(c)]
        theirs = [f for f in found if f.verdict in (Verdict.EDITED, Verdict.APPROVED)]
        theirs += (f for f in ours if f.identity in given_back)
        self._going = (*going, *board)
        return Removed(self._label, len(going), len(board), len(theirs))

    def perform(self) -> Removed:
        """Takes it out as it lies by now, since the person may have had the question before them
        for long; each with its record first, as a turn does; then the empty mailboxes."""
        done = self._look()
        for copy in self._going:
            self._record(copy)
            self._mail.expunge(copy.place)
        return replace(done, mailboxes_kept=self._mail.unmake())

    def _record(self, copy: Copy) -> None:
        known: Written | None = self._written.get(copy.message_id or "")
        if self._store is not None and known is not None:
            self._store.record(replace(known, outcome="withdrawn", place=None))


@contextmanager
def removal(config: Config, account: Account, state: Path) -> Iterator[Removal]:
    """An account's mailbox, looked through. Raises StoreError while the service runs, and what
    the login raises."""
    if records.running(state):
        raise StoreError(f"{state}: the service works here; stop it first")
    path = databases.database(state, account, config.accounts)
    candidate = config.candidate(account)
    store = Store(path, reader_of(candidate)) if path.is_file() else None
    mail = ImapAccount(account.imap, lambda: account.secret(state), account.mailboxes)
    try:
        stars, own = config.desk.star_approves, candidate.addresses
        yield Removal(mail, store, account.label, own, star_approves=stars)
    finally:
        mail.close()
        if store is not None:
            store.close()
