"""The marker: an id in References that survives every save and send of every client measured.

Opaque: made of the draft's identity and a digest of its text, in the candidate's own domain.
"""

import hashlib
import re
from functools import lru_cache

_SHAPE = re.compile(r"<([0-9a-f]{16})\.([0-9a-f]{12})\.([0-9a-f]{8})@[^<>@\s]{1,255}>")


@lru_cache(maxsize=4096)
def identity(draft_id: str) -> str:
    """16 hexadecimal digits that stand for a draft through its life."""
    return hashlib.sha256(draft_id.encode()).hexdigest()[:16]


def marker(draft_id: str, text_digest: str, domain: str) -> str:
    """The marker, with its angle brackets, of a draft with this digest (``Draft.digest``)."""
    key = identity(draft_id)
    return f"<{key}.{text_digest}.{_check(key, text_digest)}@{domain}>"


@lru_cache(maxsize=65536)
def read_marker(message_id: str) -> tuple[str, str] | None:
    """Identity and digest, where a Message-ID is one of our markers."""
    match = _SHAPE.fullmatch(message_id)
    if match is None or match[3] != _check(match[1], match[2]):
        return None
    return match[1], match[2]


def _check(key: str, text_digest: str) -> str:
    return hashlib.sha256(f"afterword{key}{text_digest}".encode()).hexdigest()[:8]
