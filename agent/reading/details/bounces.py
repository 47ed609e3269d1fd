"""The addresses at which a letter could not be delivered and never will be. Names no kind.

A report of a mail server says so (RFC 3464), or an automatic answer of somebody who has left. A
full mailbox, a delay or a letter that was taken for spam does not make an address a dead one.
"""

import re
from collections.abc import Iterator

from agent.message import Message
from agent.reading import words
from agent.reading.caseless import lazily
from agent.reading.prose import Prose

_ADDRESS = lazily(r"[^\s<>\"'(),;:@]{1,64}@[^\s<>\"'(),;:@]{1,190}[\w]")
_FIELD = lazily(r"(?im)^(final-recipient|original-recipient|action|status)\s*:\s*(.{1,300})$")
_PASSING = lazily(r"5\.(?:2\.2|3\.4|7\.\d+)")
"""Full, too large, refused by a policy (RFC 3463): the address itself is a living one."""
_FOR_GOOD = lazily(words.joined("bounces.for_good"))
_NOT_YET = lazily(words.joined("bounces.not_yet"))
_LEFT = lazily(words.joined("bounces.left"))
_DAEMONS = ("mailer-daemon", "postmaster", "mail-daemon", "maildelivery")
_MOST = 20


def undelivered(message: Message, prose: Prose) -> tuple[str, ...]:
    """The dead addresses that an automatic message tells of, in lower case."""
    found = list(_reported(message.delivery_report)) if message.delivery_report else []
    if not message.delivery_report and _from_a_daemon(message):
        found = list(_told(message))
    elif not found and message.sender and not message.delivery_report and _has_left(prose):
        found = [message.sender.email]
    return tuple(dict.fromkeys(a.casefold() for a in found[:_MOST]))


def _reported(report: str) -> Iterator[str]:
    """One group of fields a recipient (RFC 3464 section 2.3)."""
    for group in re.split(r"\n\s*\n", report[:100_000])[:100]:
        fields = {m[1].casefold(): m[2].strip() for m in _FIELD.finditer(group)}
        failed = fields.get("action", "").casefold().startswith("failed")
        if failed and not _PASSING.match(fields.get("status", "")):
            named = fields.get("original-recipient") or fields.get("final-recipient", "")
            yield from _ADDRESS.findall(named)[:1]


def _from_a_daemon(message: Message) -> bool:
    local = message.sender.email.partition("@")[0].casefold() if message.sender else ""
    return local in _DAEMONS or bool(message.header("x-failed-recipients"))


def _told(message: Message) -> Iterator[str]:
    """Reports in words alone (qmail, Exim, Exchange)."""
    text = f"{message.subject}\n{message.text[:5000]}"
    if not _FOR_GOOD.search(text) or _NOT_YET.search(text):
        return
    named = message.header("x-failed-recipients")
    own = {
        a.email.casefold() for a in (*message.to, *((message.sender,) if message.sender else ()))
    }
    for address in _ADDRESS.findall(named or _before_the_copy(text)):
        if address.casefold() not in own:
            yield address
            if not named:
                return


def _before_the_copy(text: str) -> str:
    """What the server itself says, without the letter that it sends back."""
    return re.split(
        r"(?im)^-{2,}.*(?:copy|original|message|header)|^(?:received|return-path):", text
    )[0]


def _has_left(prose: Prose) -> bool:
    return any(_LEFT.search(s.text[:600]) for s in prose.sentences[:40])
