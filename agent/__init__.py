"""Afterword: a mail agent for people who are looking for work.

The modules in reading order; data flows downwards, and a module imports only from levels above
its own (``tests/test_layers.py`` enforces this).

terms        the words of the interfaces: Kind, Stage, Status, Purpose
errors       one base and few children, each with an exit status
legal_forms  GmbH, Ltd, BV: by what a house is known, and what is left out of its name
zones        time zones of the IANA database, by name and by country
words        the words of letters and sheets of notes, a file a language
domains      whose a domain is: acme.co.uk of mail.acme.co.uk
person_names  Mr, van, PhD, team: what stands around the names of people
invitation   text/calendar -> Invitation (RFC 5545, 5546)
message      bytes -> Message (RFC 5322, 2045); never raises
reading      what one message says, read alone: Message -> Reading
hiring       which message belongs to which process and round: Readings -> HiringProcesses
notes        the sheet of notes of a round, as the candidate filled it in
plan         what is due when, and why: HiringProcesses -> Plan
letter       the words: FollowUp -> Draft, proofread
desk         what lies in the mailboxes of our letters, and what became of each
board        the one message that shows how everything stands
outgoing     an approved letter as it leaves, and how far its sending has come
seven_bits   the same letter for a server that takes ASCII only
reconcile    wanted, written and found drafts -> actions
turn         one turn of the whole program, through the protocols Mail, Ledger and Submitter
explain      why a letter is there, what came of a message, and from which words
endpoint     what a server's host, port and security may be; the one TLS context
credentials  where passwords come from: a file, a command, systemd
tables       tables of TOML -> dataclasses, all faults at once
system       where the configuration lies on this machine, and its time zone
store        SQLite: arrivals and readings, drafts written, submissions
mailbox      the account over IMAP
submission   message submission over SMTP: one attempt, four outcomes
providers    mail providers with their quirks
oauth        permission to log in, and access tokens that are renewed
config       config.toml -> Config, all faults reported at once
stored       a Maildir or mbox that behaves like the account
service      the daemon: watchers, sleep-or-woken, signals, sd_notify, back-off
replay       the same turns over a stored mailbox, on a clock of its own
history      what came of a mailbox: letters with their lives, processes, what was not done
setup        from an address to a configuration that works
check        everything that could be wrong, tried in order
status       what the running service says of itself
remove       takes out of the mailbox what was left there
demo         an embedded IMAP and SMTP server and a small job search, for ``afterword demo``
show         what a person sees of all this on a terminal
cli          commands, JSON lines, exit statuses
"""

__version__ = "0.1.0"
