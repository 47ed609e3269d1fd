"""What is tried after what; what rests on a fault is left out."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from agent.check import local, mailbox, network
from agent.check.findings import Finding, State
from agent.config import Account, Config, others_may_change
from agent.service import records


def check(path: Path) -> Iterator[Finding]:
    """One finding after the other, as they are made; what rests on a fault is left out."""
    config: Config | None = None
    for one in local.configuration(path):
        yield one.finding
        config = one.config or config
    if config is None or others_may_change(path):
        return  # where the password goes, somebody else may have written
    state = records.directory(path)
    yield from local.state(state, path)
    for account in config.accounts:
        yield from _account(account, state)


def _account(account: Account, state: Path) -> Iterator[Finding]:
    """The mailbox first; sending by itself, whatever became of that. Names and TLS rest on no
    secret: they are tried where it is missing too."""
    name = account.label
    secret = network.Once(lambda: account.secret(state))
    if account.has_secret:  # else told with the configuration
        yield from local.secret(name, account, secret)
    yield from _imap(account, secret, name)
    yield from network.smtp(name, account.smtp, secret)


def _imap(account: Account, secret: network.Once, name: str) -> Iterator[Finding]:
    server = account.imap
    for finding in network.reach(name, "imap", server.host, server.address[1], server):
        yield finding
        if finding.state is State.FAULT:
            return
    if not secret.held:
        return
    opened = network.imap(name, server, secret)
    yield opened.finding
    if opened.session is None:
        return
    with closing(opened.session) as session:
        yield from mailbox.check(name, session, account.mailboxes)
