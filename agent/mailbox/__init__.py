"""The account over IMAP (RFC 9051, 3501, 6154, 4315, 6851, 2177): arrivals, letters, changes,
waits.

Knows nothing of hiring, decides nothing, tries nothing twice.

server     the settings
model      mailboxes as the server describes them
faults     anything a connection can throw -> the program's own errors
login      opens a connection and logs in
arguments  what is put into commands, checked
wire       bytes, where the libraries cannot be relied on
session    the guarded class around imapclient that nothing bypasses
idle       waiting on connections and a bell
names      names of mailboxes by role and language
folders    which mailbox is which
missing    what a server lists but does not give
index      headers looked at, each once
arrivals   mail that was not read before
copies     our letters in every mailbox
changes    append, expunge, move, flag
account    all of it as ``turn.Mail``
"""

from agent.mailbox.account import ImapAccount
from agent.mailbox.folders import Mailboxes
from agent.mailbox.idle import Bell, Woken
from agent.mailbox.server import ImapServer

__all__ = ["Bell", "ImapAccount", "ImapServer", "Mailboxes", "Woken"]
