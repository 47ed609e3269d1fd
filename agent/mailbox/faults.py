"""What went wrong on an IMAP connection, in the program's own errors and a person's words.

Maps exceptions; raises none itself and touches no connection.
"""

import imaplib
import re
import ssl

from agent.endpoint import trouble, words
from agent.errors import AfterwordError, CertificateError, MailboxError, ServerUnavailableError


class NoSuchMailboxError(MailboxError):
    """The mailbox named is not there (RFC 5530 NONEXISTENT, RFC 9051 TRYCREATE)."""


class ReadOnlyError(MailboxError):
    """The mailbox may be read but not changed."""


_ANSWERED = re.compile(r"^(?:[\w ]{1,40} failed: |[\w ]{1,40} command error: )")
_CODE = re.compile(r"\[([A-Z][A-Z0-9-]{1,40})[ \]]")
_MISSING_CODES = frozenset({"NONEXISTENT", "TRYCREATE"})
_MISSING_WORDS = re.compile(
    r"(?:does ?n.t|not) exist|unknown (?:mailbox|folder)|no such (?:mailbox|folder)"
    r"|(?:mailbox|folder)[^.]{0,80} not found|can.?not find",
    re.IGNORECASE,
)
# Yahoo, Microsoft and others refuse a right password with these when too much is going on.
_BUSY_CODES = frozenset({"UNAVAILABLE", "INUSE", "LIMIT", "THROTTLED", "SERVERBUG", "OVERQUOTA"})
_BUSY_WORDS = re.compile(
    r"too many|temporar|try (?:again|later)|not connected|server error|rate.?limit"
    r"|maximum number of connections|unavailable|internal error|timed? ?out",
    re.IGNORECASE,
)


def codes(text: str) -> frozenset[str]:
    """The response codes in a server's answer (RFC 9051 section 7.1)."""
    return frozenset(_CODE.findall(text))


def busy(text: str) -> bool:
    """Whether a refused login speaks of trouble that passes, not of a wrong password."""
    if "AUTHENTICATIONFAILED" in codes(text):
        return False
    return bool(codes(text) & _BUSY_CODES or _BUSY_WORDS.search(text))


def answered(error: BaseException) -> bool:
    """Whether the server said a plain NO or BAD, after which the connection is still sound."""
    if isinstance(error, imaplib.IMAP4.readonly):
        return True
    plain = isinstance(error, imaplib.IMAP4.error) and not isinstance(error, imaplib.IMAP4.abort)
    return plain and _ANSWERED.match(str(error)) is not None


def told(error: BaseException, where: str, doing: str) -> AfterwordError:
    """The program's own error for anything that a connection can throw."""
    if isinstance(error, AfterwordError):
        return error
    if isinstance(error, imaplib.IMAP4.readonly):
        return ReadOnlyError(f"{where}: {doing}: the mailbox may only be read")
    if answered(error):
        return _refused(str(error), where, doing)
    return ServerUnavailableError(f"{where}: {doing}: {reason(error)}")


def _refused(text: str, where: str, doing: str) -> MailboxError:
    said = f"{where}: {doing}: the server says: {words(_ANSWERED.sub('', text))}"
    if codes(text) & _MISSING_CODES or _MISSING_WORDS.search(text):
        return NoSuchMailboxError(said)
    if "READ-ONLY" in codes(text):
        return ReadOnlyError(said)
    return MailboxError(said)


def told_connecting(error: BaseException, where: str, security: str) -> AfterwordError:
    """As ``told``, for a connection that did not come about."""
    if isinstance(error, AfterwordError):
        return error
    if isinstance(error, ssl.SSLCertVerificationError):
        return CertificateError(f"{where}: {reason(error)}")
    if isinstance(error, ssl.SSLError):
        hint = ' (is it security = "starttls"?)' if security == "tls" else ""
        return ServerUnavailableError(f"{where}: the server does not speak TLS here{hint}")
    return ServerUnavailableError(f"{where}: {reason(error)}")


def reason(error: BaseException) -> str:
    """Why a connection broke, in a few words."""
    if isinstance(error, imaplib.IMAP4.abort):
        return f"the connection was lost ({words(str(error))})"
    return trouble(error) or f"the server's answer makes no sense ({type(error).__name__})"
