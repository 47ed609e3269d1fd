"""What the receiving server found out about the sender: SPF, DKIM, DMARC (RFC 8601).

Believes only what that server wrote itself: the fields above the first Received of another house.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from agent.message import Message
from agent.reading.caseless import lazily
from agent.reading.people.domains import label

_COMMENT = lazily(r"\([^()]{0,500}\)")
_RESULT = lazily(r"(?:^|[\s;])(spf|dkim|dmarc|compauth)\s{0,3}=\s{0,3}([a-z]{1,12})")
_BY = lazily(r"by(?<=\bby)\s+([\w.:-]{1,200})")
_FROM = lazily(r"header\.from=([\w.-]{1,200})", re.IGNORECASE)
_SIGNER = lazily(r"header\.[di]=(?:[^\s;@]{0,64}@)?([\w.-]{1,200})")
_MOST_FIELDS = 40
_NAMELESS = frozenset(("outlook", "office365", "microsoft", "exchangelabs"))
"""Houses whose servers name none in what they found out."""


@dataclass(frozen=True, slots=True)
class Findings:
    """Each method's result, in lower case ("pass", "fail", "none"); ``source`` is the field.

    A good signature of another house than the sender's is "foreign".
    """

    results: dict[str, str] = field(default_factory=dict)
    source: str = ""
    vouched: bool = True
    """Whether the receiver's own server surely wrote it; a failure counts without that too."""

    def failed(self) -> bool:
        """Whether the sender's domain disowns the message."""
        if "dmarc" in self.results:
            return self.results["dmarc"] == "fail"
        spf, dkim = self.results.get("spf", ""), self.results.get("dkim", "none")
        if self.results.get("compauth") == "fail":
            return True
        return spf == "fail" and dkim in ("fail", "none", "permerror")

    def passed(self) -> bool:
        """Whether the sender's domain answers for the message."""
        return self.vouched and "pass" in (self.results.get("dmarc"), self.results.get("dkim"))

    def is_foreign(self) -> bool:
        """Whether only another house signed it, and the sender's domain does not answer for it."""
        return self.results.get("dkim") == "foreign" and not self.passed()


def findings(message: Message) -> Findings:
    """The results of the receiving server, the topmost of each method; empty where it says none."""
    results: dict[str, str] = {}
    source = server = ""
    vouched = True
    sender = label(message.sender.domain) if message.sender else ""
    for value, house in _trusted(message):
        text = _without_comments(value[:4000].lower())
        name = _server(text)
        # Below the receiver's own Received a stranger may have written it: no pass by another name.
        own = not house or house == name or (not name and house in _NAMELESS)
        if server and name != server:
            continue
        server, source, vouched = name, source or value, vouched and own
        told = "dkim" in results
        for method, result in _RESULT.findall(text):
            results.setdefault(method, result)
        if not told and (signed := _signed(text, sender)):
            # One good signature is enough (RFC 6376 section 6.1); a field below was perhaps forged.
            results["dkim"] = signed
    return Findings(results, source, vouched)


def _signed(text: str, sender: str) -> str:
    """The best that is said of good signatures: "pass" for one of the sender's own house (RFC 7489
    section 3.1.1), else "foreign"; "" where there is none."""
    found = set()
    for part in text.split(";") if "dkim" in text else ():
        if ("dkim", "pass") in _RESULT.findall(part):
            signer = _SIGNER.search(part)
            own = signer is None or label(signer[1]) == sender
            found.add("pass" if own else "foreign")
    return max(found, default="")


def _trusted(message: Message) -> Iterator[tuple[str, str]]:
    """The Authentication-Results fields above the first Received of another house, each with the
    house of the Received above it."""
    house = ""
    for name, value in message.headers[: 3 * _MOST_FIELDS]:
        if name == "authentication-results":
            yield value, house
        elif name == "received" and (by := _by(value)):
            if house and by != house:
                return
            house = by


def _by(value: str) -> str:
    """The house of the server that took the message; empty for bare hosts and addresses."""
    found = _BY.search(value[:2000].lower())
    host = found[1].rstrip(".") if found else ""
    return label(host) if "." in host and not host.replace(".", "").isdigit() else ""


def _without_comments(text: str) -> str:
    for _ in range(4):
        bare = _COMMENT.sub(" ", text)
        if bare == text:
            break
        text = bare
    return text


def _server(text: str) -> str:
    """The house of the authserv-id (RFC 8601 section 2.2); Microsoft writes none."""
    head = text.split(";", 1)[0].strip().split(" ")[0]
    return "" if "=" in head or "." not in head else label(head)


def domain(found: Findings, message: Message) -> str:
    """The domain that the results are about."""
    named = _FROM.search(found.source)
    return named[1] if named else message.sender.domain if message.sender else ""
